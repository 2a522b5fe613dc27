"""The cache as an application holds it, on real servers, in both colours."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
import threading
import warnings
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any
from weakref import ref

import psycopg
import pytest
import redis
from blockbuster import blockbuster_ctx
from langchain_core.language_models import GenericFakeChatModel
from langchain_core.messages import AIMessage
from langchain_core.outputs import Generation
from langchain_core.runnables import RunnableLambda
from psycopg import sql

from askonce import Bypass, Cache, ConfigurationError, Document, FreshEvidence, Hit, Miss, scope
from askonce.core.model import Position
from askonce.embedding import from_callable
from askonce.errors import TierError
from askonce.langchain import AskOnceCache, cached_chat_model, cached_runnable
from askonce.testing import CountingModel, InMemoryExactTier, InMemorySemanticTier, TableEmbedder
from tests.acceptance.conftest import ASKED, FAR, NEAR, VECTORS, Make
from tests.forks import in_child
from tests.inside import engine_of, locks_held


def tier(decision: object) -> str:
    """Return the tier of a hit."""
    assert isinstance(decision, Hit), decision
    return decision.tier


def test_the_second_asking_costs_nothing(cache: Cache) -> None:
    """Verbatim from Redis, a paraphrase from PostgreSQL, and then from Redis too."""
    model = CountingModel({ASKED: "25"})
    for question in (ASKED, ASKED, NEAR, NEAR):
        assert cache.ask(question, lambda: model(ASKED), tenant="acme") == "25"
    assert model.calls == 1
    stats = cache.stats()
    assert (stats.hits, stats.misses, stats.stored) == ({"exact": 2, "semantic": 1}, {"nothing_similar": 1}, 1)
    assert stats.hit_rate == 0.75
    assert isinstance(cache.lookup(FAR, tenant="acme"), Miss)


async def test_the_second_asking_costs_nothing_async(make: Make) -> None:
    """The same, without blocking the loop."""
    cache = make(memory_ttl=0)
    model = CountingModel({ASKED: "25"})
    for question in (ASKED, ASKED, NEAR, NEAR):
        assert await cache.aask(question, lambda: model.acall(ASKED), tenant="acme") == "25"
    assert model.calls == 1
    assert cache.stats().hits == {"exact": 2, "semantic": 1}
    await cache.aclose()


@pytest.mark.parametrize(
    "other",
    [
        {"tenant": "evil"},
        {"tenant": "acme", "user": "u"},
        {"tenant": "acme", "model": "m"},
        {"tenant": "acme", "system_prompt": "s"},
        {},
    ],
)
def test_another_scope_never_gets_the_answer(cache: Cache, other: dict[str, Any]) -> None:
    """Neither verbatim nor by similarity."""
    cache.store(ASKED, "25", tenant="acme")
    assert tier(cache.lookup(ASKED, tenant="acme")) == "exact"
    for question in (ASKED, NEAR):
        assert isinstance(cache.lookup(question, **other), Miss)


def test_another_context_never_gets_the_answer(cache: Cache) -> None:
    """Text that the answer depends on is compared by equality."""
    cache.store(ASKED, "25", context=["page 1"])
    assert tier(cache.lookup(NEAR, context=["page 1"])) == "semantic"
    assert isinstance(cache.lookup(ASKED, context=["page 2"]), Miss)


def test_the_ambient_scope_is_the_callers(cache: Cache) -> None:
    """`with scope` sets parts, nests, and gives way to what a call states."""
    with scope(tenant="acme", corpus="handbook@7"):
        cache.store(ASKED, "25")
        with scope(user="u42"):
            assert isinstance(cache.lookup(ASKED), Miss)
        assert tier(cache.lookup(ASKED)) == "exact"
        assert isinstance(cache.lookup(ASKED, tenant="other"), Miss)
    assert isinstance(cache.lookup(ASKED), Miss)
    assert tier(cache.lookup(ASKED, tenant="acme", corpus="handbook@7")) == "exact"


def test_the_memory_tier_answers_first_and_forgets_soon(make: Make) -> None:
    """Within its lifetime it answers; a removal elsewhere is seen when that is over."""
    now = [1_900_000_000.0]
    here, elsewhere = make(clock=lambda: now[0], memory_ttl=2), make(clock=lambda: now[0])
    entry_id = here.store(ASKED, "25")
    assert entry_id is not None
    assert tier(here.lookup(ASKED)) == "memory"
    assert elsewhere.forget(entry_id) == 1
    assert tier(here.lookup(ASKED)) == "memory"
    now[0] += 2.1
    assert isinstance(here.lookup(ASKED), Miss)


def test_an_expired_answer_is_never_served(make: Make, postgres_url: str, postgres_schema: str) -> None:
    """Not by any tier, even before the sweeper has run; a store sweeps when it is time."""
    now = [1_900_000_000.0]
    cache = make(clock=lambda: now[0], ttl="1h", sweep_interval="10m")
    cache.store(ASKED, "25")
    cache.store(FAR, "left", ttl="5m")
    now[0] += 301
    assert isinstance(cache.lookup(FAR), Miss)
    assert tier(cache.lookup(NEAR)) == "semantic"
    now[0] += 3300
    assert isinstance(cache.lookup(ASKED), Miss)
    assert isinstance(cache.lookup(NEAR), Miss)
    cache.store("What else?", "x")
    with psycopg.connect(postgres_url) as connection:
        table = sql.Identifier(postgres_schema, "entries")
        assert connection.execute(sql.SQL("SELECT question FROM {}").format(table)).fetchall() == [("What else?",)]


def test_a_sliding_answer_lives_on_while_it_is_asked_for(make: Make) -> None:
    """A hit prolongs its life in both tiers, up to `max_age`."""
    now = [1_900_000_000.0]
    cache = make(clock=lambda: now[0], ttl=100, sliding=True, max_age=250, memory_ttl=0)
    cache.store(ASKED, "25")
    for _ in range(4):
        now[0] += 60
        assert isinstance(cache.lookup(ASKED), Hit)
    now[0] += 11
    assert isinstance(cache.lookup(ASKED), Miss)


def test_a_clock_that_was_set_back_puts_nothing_off(make: Make, postgres_url: str, postgres_schema: str) -> None:
    """A machine that began in the future tidies and prolongs as if it had not."""
    now = [1_900_000_000.0]
    cache = make(clock=lambda: now[0], ttl=100, sliding=True, max_age=250, memory_ttl=0, sweep_interval="10m")
    cache.store(ASKED, "25")
    now[0] += 60
    assert isinstance(cache.lookup(ASKED), Hit)
    now[0] -= 86_400
    cache.store(ASKED, "26")
    cache.store(FAR, "left", ttl=50)
    for _ in range(3):
        now[0] += 60
        assert isinstance(cache.lookup(ASKED), Hit)
    now[0] += 421
    cache.store("What else?", "x")
    with psycopg.connect(postgres_url) as connection:
        table = sql.Identifier(postgres_schema, "entries")
        assert connection.execute(sql.SQL("SELECT question FROM {}").format(table)).fetchall() == [("What else?",)]


@pytest.mark.parametrize("durability", ["behind", "wait"])
def test_a_prolonged_answer_lives_no_longer_in_memory(make: Make, durability: str) -> None:
    """What another process removes is served for `memory_ttl` at most, also where a hit prolongs its life."""
    now = [1_900_000_000.0]
    settings: dict[str, Any] = {"clock": lambda: now[0], "ttl": 100, "sliding": True, "max_age": 250}
    cache, other = make(memory_ttl=2, durability=durability, **settings), make(**settings)
    entry_id = cache.store(ASKED, "25")
    assert entry_id is not None
    assert cache.flush()
    now[0] += 9.5
    assert tier(cache.lookup(ASKED)) == "exact"
    assert other.forget(entry_id) == 1
    now[0] += 1.5  # a tenth of the lifetime is over
    assert tier(cache.lookup(ASKED)) == "memory"
    cache.settle()
    now[0] += 0.6
    assert isinstance(cache.lookup(ASKED), Miss)


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_hits_are_counted_where_nothing_is_stored(colour: str) -> None:
    """A cache that only answers writes its counts from time to time, and forgets them in this process."""
    now, semantic = [1_900_000_000.0], InMemorySemanticTier()
    async with Cache(semantic=semantic, embedder=TableEmbedder(VECTORS), clock=lambda: now[0], memory_ttl=0) as cache:
        entry_id = cache.store(ASKED, "25")
        assert entry_id is not None
        assert await cache.aflush()
        for _ in range(2):
            now[0] += 31
            assert isinstance(cache.lookup(ASKED) if colour == "sync" else await cache.alookup(ASKED), Hit)
        while not semantic.hits(entry_id):  # noqa: ASYNC110 — `settle` would have it written
            await asyncio.sleep(0.01)
        assert semantic.hits(entry_id) == 2


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_a_prolonged_answer_can_be_removed(make: Make, colour: str) -> None:
    """PostgreSQL learns of its longer life at once, so that no other process sweeps away what finds it in Redis."""
    now = [1_900_000_000.0]
    sliding: dict[str, Any] = {"clock": lambda: now[0], "ttl": 100, "sliding": True, "max_age": 1000, "memory_ttl": 0}
    cache, other = make(**sliding), make(**sliding)
    cache.store(ASKED, "25", tags=["leave"])
    now[0] += 60
    assert isinstance(cache.lookup(ASKED) if colour == "sync" else await cache.alookup(ASKED), Hit)
    now[0] += 61
    other.store(FAR, "left")  # and sweeps
    assert tier(cache.lookup(ASKED)) == "exact"
    assert cache.invalidate(tag="leave") == 1
    assert isinstance(cache.lookup(ASKED), Miss)
    await cache.aclose()


def test_the_same_question_is_one_entry(cache: Cache) -> None:
    """A second store replaces the first, under one id, in both tiers."""
    first, second = cache.store(ASKED, "24"), cache.store(ASKED, "25")
    assert first == second
    assert cache.ask(NEAR, lambda: "x") == "25"
    assert cache.clear() == 1


@pytest.mark.parametrize("memory_ttl", [0, 60], ids=["servers", "memory"])
def test_a_corrected_answer_is_given_to_other_wordings_too(make: Make, memory_ttl: float) -> None:
    """What was copied to them before is void, and what the model is saying meanwhile does not undo it."""
    cache, other = make(memory_ttl=memory_ttl), make()
    cache.store(ASKED, "25")
    for _ in range(2):
        assert cache.ask(NEAR, lambda: "x") == "25"
    asked_again = other.lookup(ASKED, evidence=FreshEvidence([Document("leave-policy.md")]))
    assert isinstance(asked_again, Miss)
    assert cache.store(ASKED, "30") is not None
    assert other.store(ASKED, "25", after=asked_again) is None
    assert [cache.ask(question, lambda: "x") for question in (NEAR, ASKED)] == ["30", "30"]


def test_a_correction_that_cannot_void_the_copies_is_not_stored() -> None:
    """Half a correction would leave each wording with an answer of its own; the old answer is removed all the same."""

    class Unreachable(InMemoryExactTier):
        def raise_positions(self, positions: Mapping[bytes, Position]) -> bool:
            raise TierError("no connection")

    with Cache(
        exact=Unreachable(), semantic=InMemorySemanticTier(), embedder=TableEmbedder(VECTORS), min_similarity=0.9
    ) as cache:
        assert cache.store(ASKED, "25") is not None
        assert cache.store(ASKED, "30") is None
        assert cache.stats().refused == {"fault": 1}
        assert [cache.ask(question, lambda: "x") for question in (NEAR, ASKED)] == ["x", "x"]


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("by", ["forget", "tag", "document", "corpus", "clear"])
async def test_removals(make: Make, by: str, colour: str) -> None:
    """What is removed is gone from every tier, also where a paraphrase was promoted; the rest stays."""
    cache = make(memory_ttl=60)

    async def call(name: str, *args: Any, **kwargs: Any) -> Any:
        return (
            await getattr(cache, f"a{name}")(*args, **kwargs)
            if colour == "async"
            else getattr(cache, name)(*args, **kwargs)
        )

    kept = await call("store", FAR, "left", corpus="other", tags=["b"], documents=["canteen.md"])
    gone = await call("store", ASKED, "25", corpus="handbook", tags=["a", "hr"], documents=[Document("leave.md", "v7")])
    assert kept
    assert tier(await call("lookup", NEAR, corpus="handbook")) == "semantic"
    assert tier(await call("lookup", NEAR, corpus="handbook")) == "memory"
    removals: dict[str, tuple[str, tuple[Any, ...], dict[str, Any]]] = {
        "forget": ("forget", (gone,), {}),
        "tag": ("invalidate", (), {"tag": "a"}),
        "document": ("invalidate", (), {"document": "leave.md"}),
        "corpus": ("invalidate", (), {"corpus": "handbook"}),
        "clear": ("clear", (), {"corpus": "handbook"}),
    }
    name, args, kwargs = removals[by]
    assert await call(name, *args, **kwargs) == 1
    for question in (ASKED, NEAR):
        assert isinstance(await call("lookup", question, corpus="handbook"), Miss)
    assert isinstance(await call("lookup", FAR, corpus="other"), Hit)
    assert await call(name, *args, **kwargs) == 0
    if colour == "async":
        await cache.aclose()


def test_a_store_begun_before_a_removal_does_not_reach_redis(cache: Cache) -> None:
    """It is refused where the removal chooses it; an answer that it does not choose goes where every answer does."""
    cache.store(ASKED, "old", tags=["t"])
    miss = cache.lookup(FAR)
    assert isinstance(miss, Miss)
    cache.invalidate(tag="t")
    assert cache.store(FAR, "removed", tags=["t"], after=miss) is None
    assert isinstance(cache.lookup(FAR), Miss)
    cache.store(FAR, "left", after=miss)
    assert tier(cache.lookup(FAR)) == "exact"


def test_what_redis_lost_comes_back_from_postgres(cache: Cache, redis_url: str, redis_prefix: str) -> None:
    """PostgreSQL is the truth, also for questions that are compared exactly only."""
    import redis

    cache.store(ASKED, "25")
    with redis.Redis.from_url(redis_url) as client:
        for key in client.scan_iter(f"{redis_prefix}:*"):
            client.delete(key)
    assert tier(cache.lookup(ASKED)) == "semantic"
    assert tier(cache.lookup(ASKED)) == "exact"


def test_twenty_threads_cost_one_call(cache: Cache) -> None:
    """The lookup is part of the flight, so that no late asker slips past it."""
    model = CountingModel()
    start = threading.Barrier(20)

    def ask(_: int) -> Any:
        start.wait()
        return cache.ask(ASKED, lambda: model(ASKED))

    with ThreadPoolExecutor(20) as pool:
        assert set(pool.map(ask, range(20))) == {f"answer to {ASKED}"}
    assert model.calls == 1


async def test_twenty_tasks_cost_one_call(make: Make) -> None:
    """The same for tasks."""
    cache, model = make(), CountingModel()
    answers = await asyncio.gather(*(cache.aask(ASKED, lambda: model.acall(ASKED)) for _ in range(20)))
    assert set(answers) == {f"answer to {ASKED}"}
    assert model.calls == 1
    stats = cache.stats()
    assert stats.shared + sum(stats.hits.values()) == 19
    await cache.aclose()


def test_an_error_of_the_model_is_the_callers(cache: Cache) -> None:
    """It is raised as it is, and nothing is stored."""
    with pytest.raises(ZeroDivisionError):
        cache.ask(ASKED, lambda: 1 // 0)
    assert cache.ask(ASKED, lambda: "25") == "25"


def test_askers_get_answers_of_their_own(cache: Cache) -> None:
    """Changing an answer changes nobody else's."""
    first: Any = cache.ask(ASKED, lambda: {"days": [25]})
    first["days"].append("spoilt")
    second: Any = cache.ask(ASKED, lambda: None)
    second["days"].append("spoilt")
    assert cache.ask(ASKED, lambda: None) == {"days": [25]}


@pytest.mark.parametrize("answer", [("a", "tuple"), {1: "int key"}, {"x": object()}])
def test_what_json_cannot_keep_is_passed_on(cache: Cache, answer: Any) -> None:
    """The caller gets it; it is not stored, and that is counted."""
    assert cache.ask(ASKED, lambda: answer) is answer
    assert cache.stats().refused == {"unstorable": 1}
    with pytest.raises(ConfigurationError, match="JSON"):
        cache.store(ASKED, answer)


async def test_a_coroutine_function_given_to_ask_is_told_of_aask(
    cache: Cache, caplog: pytest.LogCaptureFixture
) -> None:
    """The caller has what the function returned, to be awaited, and the log names the method that would store it."""

    async def compute() -> str:
        return "25"

    assert await cache.ask(ASKED, compute) == "25"  # type: ignore[type-var]
    assert "aask" in caplog.text


def test_empty_answers_are_not_stored(cache: Cache) -> None:
    """Nothing is worth repeating."""
    assert cache.ask(ASKED, lambda: "") == ""
    assert cache.ask(ASKED, lambda: "25") == "25"
    assert cache.stats().refused == {"empty": 1}


def test_a_rule_keeps_a_question_away(cache: Cache) -> None:
    """Neither looked up nor stored; with a user in the scope the answer is that user's."""
    question = "Where is my order?"
    assert isinstance(cache.lookup(question), Bypass)
    assert cache.store(question, "On its way.") is None
    assert cache.store(question, "On its way.", user="u1") is not None
    assert isinstance(cache.lookup(question, user="u1"), Hit)
    assert isinstance(cache.lookup(question, user="u2"), Miss)


def test_a_high_temperature_is_a_bypass(cache: Cache) -> None:
    """Answers that are meant to vary are not repeated."""
    assert isinstance(cache.lookup(ASKED, params={"temperature": 1.0}), Bypass)
    assert isinstance(cache.lookup(ASKED, params={"temperature": 0.8}), Miss)


def test_explain_tells_which_part_differs(cache: Cache) -> None:
    """For a miss it names the scope part of the closest entry, and shows no text of another scope."""
    cache.store(ASKED, "25", tenant="acme", model="m", system_prompt="Be brief.")
    miss = cache.explain(ASKED, tenant="acme", model="m", system_prompt="Be kind.")
    assert isinstance(miss.decision, Miss)
    assert miss.decision.reason == "nothing_similar"
    (other,) = miss.elsewhere
    assert other.differs == ("system_prompt",)
    assert other.question is None
    assert other.similarity == pytest.approx(1.0, abs=1e-3)
    near = cache.explain(NEAR, tenant="acme", model="m", system_prompt="Be brief.")
    assert tier(near.decision) == "semantic"
    assert [step.name for step in near.steps] == ["exact", "search", "acceptance"]
    assert near.elsewhere[0].question == ASKED
    assert cache.stats().requests == 0


def test_explain_leaves_nothing_behind(make: Make, redis_url: str, redis_prefix: str) -> None:
    """Not even the beginning of a log of removals, where Redis is alone."""
    assert isinstance(make(postgres_url=None).explain(ASKED).decision, Miss)
    with redis.Redis.from_url(redis_url) as client:
        assert list(client.scan_iter(match=f"{redis_prefix}*")) == []


async def test_explain_async(make: Make) -> None:
    """The twin tells the same."""
    cache = make()
    await cache.astore(ASKED, "25", tenant="acme")
    assert (await cache.aexplain(ASKED, tenant="other")).elsewhere[0].differs == ("tenant",)
    await cache.aclose()


@pytest.mark.parametrize(
    "text", ["nul \x00 inside", "half \ud800 pair", "x" * 100_000, "\u202eright to left", "🙂" * 50]
)
def test_odd_text_is_a_question_like_any_other(cache: Cache, text: str) -> None:
    """What PostgreSQL or UTF-8 cannot hold is still cached, and no fault."""
    assert cache.ask(text, lambda: text) == text
    assert cache.ask(text, lambda: "again") == text
    assert all(not port.faults for port in cache.stats().ports.values())


def test_an_embedder_gets_what_it_can_encode() -> None:
    """Broken characters, of which anybody may send some, open no breaker for everybody."""
    embedder = from_callable(lambda texts: [[float(len(text.encode())), 1] for text in texts], name="utf-8")
    with Cache(semantic=InMemorySemanticTier(), embedder=embedder, min_similarity=0.9) as cache:
        decision = cache.lookup("half \ud800 pair")
    assert isinstance(decision, Miss)
    assert decision.reason == "nothing_similar"


def test_one_cache_in_two_loops(make: Make) -> None:
    """A global cache outlives the loops that it is used from."""
    cache = make(memory_ttl=0)

    async def ask() -> Any:
        return await cache.aask(ASKED, answer)

    async def answer() -> str:
        return "25"

    for _ in range(3):
        assert asyncio.run(ask()) == "25"
    assert cache.stats().hits == {"exact": 2}
    assert all(not port.faults for port in cache.stats().ports.values())


async def test_the_loop_is_never_blocked(make: Make) -> None:
    """Blockbuster finds no blocking call in any async method, and the loop keeps turning."""
    cache = make(memory_ttl=0)
    await cache.aask("warm up", lambda: asyncio.sleep(0, "done"))
    with blockbuster_ctx("askonce"):
        for question in (ASKED, ASKED, NEAR, FAR):
            await cache.aask(question, lambda: asyncio.sleep(0, "25"))
        await cache.aexplain(ASKED)
        await cache.ainvalidate(tag="none")
        await cache.aclear()
    await cache.aclose()


def test_a_loop_may_be_closed_with_all_that_is_open_in_it(make: Make) -> None:
    """The next loop, and `close()`, find connections that can be closed no more; neither is a fault."""
    cache = make(memory_ttl=0)
    cache.store(ASKED, "25")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # asyncio tells of each transport that was left open
        for question in (ASKED, NEAR, ASKED):
            loop = asyncio.new_event_loop()
            assert isinstance(loop.run_until_complete(cache.alookup(question)), Hit)
            loop.close()
        cache.close()
        gc.collect()
    assert not any(port.faults for port in cache.stats().ports.values())


async def test_the_loop_turns_while_a_slow_embedder_works(make: Make) -> None:
    """Embedding, the one step that burns CPU, happens elsewhere: it is the loop that lets it finish."""
    embedding, go = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    def slow(texts: Any) -> list[list[float]]:
        loop.call_soon_threadsafe(embedding.set)
        assert go.wait(4)
        return [[1.0, 0.0] for _ in texts]

    cache = make(embedder=from_callable(slow, name="slow", dimension=2), memory_ttl=0)
    asking = asyncio.ensure_future(cache.alookup(ASKED))
    await embedding.wait()
    go.set()
    decision = await asking
    assert isinstance(decision, Miss)
    assert decision.reason == "nothing_similar"
    await cache.aclose()


@pytest.mark.parametrize(
    ("asked", "other"),
    [
        ("How do I upgrade the server to v2.0.1?", "How do I upgrade the server to v2.1.0?"),
        ("Who may park in zone A on Sundays?", "Who may park in zone B on Sundays?"),
        ("How do I open a .doc file?", "How do I open a .docx file?"),
        ("Can I use the colour #ff0000 as a background?", "Can I use the colour #00ff00 as a background?"),
        ("What does ls -l show?", "What does ls -L show?"),
        ("Can IT help me with this?", "Can it help me with this?"),
        ("Is the laser rated at 5 mW?", "Is the laser rated at 5 MW?"),
        ("¿Qué es un año?", "¿Qué es un ano?"),
    ],
)
def test_what_the_embedder_cannot_see_is_not_answered_for_another(make: Make, asked: str, other: str) -> None:
    """Two identifiers, or two words that only case or accents tell apart, are near to it, and refused in any tier."""
    cache = make(embedder="minilm", min_similarity=None, memory_ttl=0)
    cache.store(asked, "yes")
    decision = cache.lookup(other)
    assert isinstance(decision, Miss)
    assert decision.reason == "vetoed", decision
    assert tier(cache.lookup(asked)) == "exact"


@pytest.mark.parametrize(
    ("asked", "other"),
    [
        ("How do I reset my VPN on an iPhone?", "how do i reset my vpn on an iphone"),
        ("How do I change my e-mail address?", "HOW DO I CHANGE MY EMAIL ADDRESS"),
        ("¿Cómo cambio mi contraseña?", "como cambio mi contrasena"),
        ("Is there a café in Terminal B?", "is there a cafe in terminal b"),
    ],
)
def test_another_way_of_typing_is_answered(make: Make, asked: str, other: str) -> None:
    """Whoever leaves out capitals, accents and hyphens is still given the answer."""
    cache = make(embedder="minilm", min_similarity=None, memory_ttl=0)
    cache.store(asked, "yes")
    assert tier(cache.lookup(other)) == "semantic"


def test_loops_that_end_are_forgotten(make: Make) -> None:
    """An application that runs a loop for each request, whose tasks wait for one another, does not grow."""
    cache = make(memory_ttl=0, removal_window=1e-6)
    loops: list[ref[asyncio.AbstractEventLoop]] = []

    async def ask() -> None:
        loops.append(ref(asyncio.get_running_loop()))
        await asyncio.gather(*(cache.alookup(ASKED) for _ in range(20)))

    cache.store(ASKED, "25")
    for _ in range(6):
        asyncio.run(ask())
    gc.collect()
    assert sum(loop() is not None for loop in loops) <= 2  # the last one, and that in which the schema was looked at


@pytest.mark.parametrize("method", ["aask", "alookup", "aflush", "amigrate", "aclose"])
def test_a_loop_of_another_library_is_told(make: Make, method: str) -> None:
    """Under trio, or without any loop, an async method says what it needs and what to do instead."""
    arguments = {"aask": (ASKED, lambda: "25"), "alookup": (ASKED,)}.get(method, ())
    asking = getattr(make(), method)(*arguments)
    with pytest.raises(ConfigurationError, match=r"running event loop of asyncio.*trio\.to_thread\.run_sync"):
        asking.send(None)


def test_a_forked_child_uses_the_cache_and_leaves_the_parents_alone(cache: Cache) -> None:
    """Connections, flights and threads are not shared across a fork."""
    cache.store(ASKED, "25")
    gc.collect()  # what other tests have dropped may be native, and its end wait for threads that a child has not
    assert in_child(lambda: cache.ask(ASKED, lambda: "wrong") == "25" and cache.ask(FAR, lambda: "left") == "left")
    assert tier(cache.lookup(FAR)) in ("exact", "semantic")
    assert all(not port.faults for port in cache.stats().ports.values())


@pytest.mark.parametrize("host", ["none", "chat", "runnable", "cache"])
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_while_other_threads_hold_locks_leaves_the_child_free(make: Make, host: str) -> None:
    """A child has no thread that would release them: it hits, misses, fails, streams and removes all the same."""
    cache = make()
    model = GenericFakeChatModel(messages=iter(AIMessage("25") for _ in range(9)))
    made: dict[str, Callable[[], Any]] = {
        "none": lambda: None,
        "chat": lambda: cached_chat_model(model, cache, model_name="m"),
        "runnable": lambda: cached_runnable(RunnableLambda(lambda question: "25"), cache, question=str, version="1"),
        "cache": lambda: AskOnceCache(cache),
    }
    hosted = made[host]()

    def ask(question: str) -> None:
        if host == "cache":
            hosted.lookup(question, "model")
            hosted.update(question, "model", [Generation(text="25")])
        elif host != "none":
            hosted.invoke(question)

    cache.store(ASKED, "25")
    ask(ASKED)
    gc.collect()

    def work() -> bool:
        ask(ASKED)
        ask(FAR)
        is_right = cache.ask(ASKED, lambda: "wrong") == cache.ask(NEAR, lambda: "wrong") == "25"
        for watch in engine_of(cache).parts.watches.values():
            with suppress(TierError), watch.step():
                raise TierError("as from a server")
        cache.invalidate(tag="any")
        return is_right and cache.stats().hit_rate > 0

    with locks_held(cache, hosted):
        assert in_child(work)


def test_copies_share_and_pickles_begin_anew(make: Make) -> None:
    """A deep copy is the cache itself; a pickle is its settings; objects cannot be pickled."""
    cache = make(embedder="minilm")
    assert copy.deepcopy(cache) is cache
    cache.store(ASKED, "25")
    with pickle.loads(pickle.dumps(cache)) as twin:
        assert twin.lookup(ASKED).answer == "25"
    with pytest.raises(TypeError, match="settings"):
        pickle.dumps(make())


async def test_both_context_managers_close(make: Make) -> None:
    """`with` and `async with` end what was opened."""
    with make() as cache:
        cache.store(ASKED, "25")
    async with make() as cache:
        assert isinstance(await cache.alookup(ASKED), Hit)


@pytest.mark.parametrize(
    "bad", [{"tags": "one"}, {"documents": "leave.md"}, {"ttl": 0}, {"ttl": "soon"}, {"tenat": "acme"}]
)
def test_bad_arguments_are_clear_errors(cache: Cache, bad: dict[str, Any]) -> None:
    """Nothing is stored, and the message says what is right."""
    with pytest.raises(ConfigurationError):
        cache.store(ASKED, "25", **bad)
    assert isinstance(cache.lookup(ASKED), Miss)


def test_invalidate_wants_something_named(cache: Cache) -> None:
    """An empty `invalidate()` is more likely a mistake than a wish to clear."""
    with pytest.raises(ConfigurationError, match="clear"):
        cache.invalidate()


def test_redis_alone(redis_url: str, redis_prefix: str) -> None:
    """Without PostgreSQL the exact tier works by itself, removals included."""
    with Cache(redis_url=redis_url, redis_prefix=redis_prefix, memory_ttl=0, exact_deadline=5) as cache:
        entry_id = cache.store(ASKED, "25", tags=["a"])
        cache.store(FAR, "left")
        assert tier(cache.lookup(ASKED)) == "exact"
        assert cache.lookup(NEAR) == Miss("no_semantic_tier")
        assert cache.invalidate(tag="a") == 1
        assert isinstance(cache.lookup(ASKED), Miss)
        assert tier(cache.lookup(FAR)) == "exact"
        assert entry_id
        assert cache.forget(entry_id) == 0


def test_postgres_alone(postgres_url: str, postgres_schema: str) -> None:
    """Without Redis the semantic tier answers identical questions too."""
    with Cache(
        postgres_url=postgres_url,
        postgres_schema=postgres_schema,
        embedder=TableEmbedder(VECTORS, dimension=8),
        min_similarity=0.9,
        memory_ttl=0,
        semantic_deadline=5,
    ) as cache:
        cache.store(ASKED, "25")
        assert [tier(cache.lookup(question)) for question in (ASKED, NEAR)] == ["semantic"] * 2
        assert cache.clear() == 1
