"""Answers end with the documents that they were made from: at once, everywhere, and only those."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

from askonce import Cache, ConfigurationError, CurrentVersions, Document, FreshEvidence, Hit, Miss
from askonce.core.answers import JsonAnswers
from askonce.core.evidence import Evidence
from askonce.core.model import Json, Request
from askonce.documents import content_version, folder_versions
from askonce.errors import CodecError
from askonce.runtime.flight import SingleFlight
from askonce.testing import TableEmbedder, at_similarity
from tests.acceptance.conftest import ASKED, FAR, NEAR, Make
from tests.forks import Programs
from tests.inside import held_by

LEAVE, CANTEEN = Document("leave-policy.md", "1"), Document("canteen.md", "1")


def fill(cache: Cache, corpus: str = "handbook") -> None:
    """Store one answer from each document, and bring both into every tier."""
    for question, document in ((ASKED, LEAVE), (FAR, CANTEEN)):
        cache.store(question, document.id, documents=[document], corpus=corpus)
        assert isinstance(cache.lookup(question, corpus=corpus), Hit)
    assert isinstance(cache.lookup(NEAR, corpus=corpus), Hit)


def served(cache: Cache, corpus: str = "handbook") -> list[bool]:
    """Tell which questions are answered: the one about leave, its paraphrase, the one about the canteen."""
    return [isinstance(cache.lookup(question, corpus=corpus), Hit) for question in (ASKED, NEAR, FAR)]


@pytest.mark.parametrize(
    "servers", [{}, {"postgres_url": None}, {"redis_url": None}], ids=["both", "redis", "postgres"]
)
@pytest.mark.parametrize("colour", ["sync", "async"])
def test_a_changed_document_takes_its_answers_along(make: Make, servers: dict[str, None], colour: str) -> None:
    """Paraphrases and copies included, and no other answer."""
    cache = make(**servers)
    near = "postgres_url" not in servers
    for corpus in ("handbook", "intranet"):
        cache.store(ASKED, "25", documents=[LEAVE], corpus=corpus)
        cache.store(FAR, "left", documents=[CANTEEN], corpus=corpus)
    assert served(cache) == [True, near, True]
    count = cache.invalidate(document=LEAVE.id, corpus="handbook") if colour == "sync" else invalidated(cache)
    assert count == 1
    assert served(cache) == [False, False, True]
    assert served(cache, "intranet") == [True, near, True]


def invalidated(cache: Cache) -> int:
    """Remove the handbook's answers about leave, in async code."""

    async def run() -> int:
        count = await cache.ainvalidate(document=LEAVE.id, corpus="handbook")
        await cache.aclose()
        return count

    return asyncio.run(run())


class Wiki:
    """A page that changes, and a reader that takes a moment to write down what it says."""

    def __init__(self) -> None:
        self.version = 0
        self.floor = 0  # the version that the last removal was told of, once it had returned
        self.changes = 0

    def read(self) -> str:
        """Return the version, a moment later."""
        version = self.version
        time.sleep(random.random() / 1000)
        return str(version)

    async def aread(self) -> str:
        """Async version of `read`."""
        version = self.version
        await asyncio.sleep(random.random() / 1000)
        return str(version)


# A question and its paraphrases, so that there are promotions under way as well.
SPELLINGS = {f"question {n}": at_similarity(0.99 - n / 100) for n in range(4)}
RACES = {"both": {}, "redis": {"postgres_url": None}, "postgres": {"redis_url": None}, "no_memory": {"memory_ttl": 0}}
ASKS, CHANGES = 2000, 100


def racing(make: Make, settings: Mapping[str, Any]) -> Cache:
    """Return a cache for a race."""
    return make(embedder=TableEmbedder(SPELLINGS, dimension=8), **settings)


@pytest.mark.parametrize("settings", RACES.values(), ids=RACES)
def test_no_thread_gets_a_removed_answer(make: Make, settings: Mapping[str, Any]) -> None:
    """Whoever asks after a removal has returned gets no answer from before the change, in thousands of encounters."""
    cache, wiki = racing(make, settings), Wiki()

    def ask(question: str) -> tuple[int, int]:
        floor = wiki.floor
        return floor, int(str(cache.ask(question, wiki.read, documents=["page"])))

    def change() -> None:
        while not done.is_set() or wiki.changes < CHANGES:
            wiki.version += 1
            told = wiki.version
            cache.invalidate(document="page")
            wiki.floor = told
            wiki.changes += 1

    done = threading.Event()
    with ThreadPoolExecutor(7) as pool:
        changing = pool.submit(change)
        questions = (question for question, _ in zip(cycle(SPELLINGS), range(ASKS)))
        answers = list(pool.map(ask, questions))
        done.set()
        changing.result()
    assert [answer for answer in answers if answer[1] < answer[0]] == []
    assert sum(cache.stats().hits.values()) > 0


@pytest.mark.parametrize("settings", RACES.values(), ids=RACES)
async def test_no_task_gets_a_removed_answer(make: Make, settings: Mapping[str, Any]) -> None:
    """The same among tasks."""
    cache, wiki = racing(make, settings), Wiki()

    async def ask(question: str) -> tuple[int, int]:
        floor = wiki.floor
        return floor, int(str(await cache.aask(question, wiki.aread, documents=["page"])))

    async def ask_on(share: int) -> list[tuple[int, int]]:
        return [await ask(question) for question, _ in zip(cycle(SPELLINGS), range(share))]

    async def change() -> None:
        while wiki.changes < CHANGES:
            wiki.version += 1
            told = wiki.version
            await cache.ainvalidate(document="page")
            wiki.floor = told
            wiki.changes += 1
            await asyncio.sleep(0)

    changing = asyncio.create_task(change())
    answers = await asyncio.gather(*(ask_on(ASKS // 8) for _ in range(8)))
    await changing
    assert [answer for share in answers for answer in share if answer[1] < answer[0]] == []
    assert sum(cache.stats().hits.values()) > 0
    await cache.aclose()


def test_an_answer_from_before_the_removal_is_passed_on_but_not_stored(make: Make) -> None:
    """Its asker waited for it; nobody else may have it, and the books say why."""
    cache = make()

    def compute() -> str:
        cache.invalidate(document=LEAVE.id)
        return "from the old page"

    assert cache.ask(ASKED, compute, documents=[LEAVE]) == "from the old page"
    assert isinstance(cache.lookup(ASKED), Miss)
    assert cache.stats().refused == {"removed": 1}


def test_an_answer_in_place_of_one_that_cannot_be_read_is_kept_out_as_well(make: Make) -> None:
    """A hit that the adapter cannot restore is a miss, also for removals while the model is asked."""

    class Unreadable(JsonAnswers):
        def restore(self, hit: Hit) -> Json:
            raise CodecError("written by another version")

    cache = make()
    cache.store(ASKED, "25", documents=[LEAVE])

    def compute() -> Json:
        cache.invalidate(document=LEAVE.id)
        return "from the old page"

    assert cache.answer(Request(ASKED), compute, Unreadable(), documents=[LEAVE]).answer == "from the old page"
    assert isinstance(cache.lookup(ASKED), Miss)
    assert cache.stats().refused == {"unreadable": 1, "removed": 1}


def test_nobody_joins_a_call_that_began_before_the_removal(make: Make) -> None:
    """Else its answer would be served after the removal has returned."""
    cache = make()
    reading, go_on = threading.Event(), threading.Event()

    def slow() -> str:
        reading.set()
        go_on.wait()
        return "old"

    with ThreadPoolExecutor() as pool:
        early = pool.submit(cache.ask, ASKED, slow, documents=[LEAVE])
        reading.wait()
        cache.invalidate(document=LEAVE.id)
        late = pool.submit(cache.ask, ASKED, lambda: "new", documents=[LEAVE])
        assert late.result(60) == "new"
        go_on.set()
        assert early.result() == "old"
    decision = cache.lookup(ASKED)
    assert isinstance(decision, Hit)
    assert decision.answer == "new"


def test_a_store_by_hand_says_what_it_is_after(make: Make) -> None:
    """With the miss of its lookup, an answer is kept out by a removal in between; without one it is new."""
    cache = make()
    miss = cache.lookup(ASKED)
    assert isinstance(miss, Miss)
    cache.invalidate(document=LEAVE.id)
    assert cache.store(ASKED, "old", after=miss, documents=[LEAVE]) is None
    assert cache.store(ASKED, "unrelated", after=miss, documents=[CANTEEN]) is not None
    assert make().store(FAR, "new", documents=[LEAVE]) is not None


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_each_asker_stores_after_its_own_miss(make: Make, colour: str) -> None:
    """A later asker's lookup, from after a removal, does not let through what an earlier one brings from before it."""
    cache = make()

    async def ask(answer: str, looked_up: asyncio.Event, answered: asyncio.Event) -> str | None:
        decision = cache.lookup(ASKED) if colour == "sync" else await cache.alookup(ASKED)
        assert isinstance(decision, Miss)
        looked_up.set()
        await answered.wait()
        if colour == "sync":
            return cache.store(ASKED, answer, documents=[LEAVE])
        return await cache.astore(ASKED, answer, documents=[LEAVE])

    asked = [asyncio.Event() for _ in range(2)]
    answered = [asyncio.Event() for _ in range(2)]
    early = asyncio.create_task(ask("old", asked[0], answered[0]))
    await asked[0].wait()
    await cache.ainvalidate(document=LEAVE.id)
    late = asyncio.create_task(ask("new", asked[1], answered[1]))
    await asked[1].wait()
    answered[0].set()
    assert await early is None
    answered[1].set()
    assert await late is not None
    await cache.aclose()


OTHER_PROCESS = """
import sys
from askonce import Cache, Hit
from askonce.testing import TableEmbedder
redis_url, postgres_url, prefix, schema = sys.argv[1:]
with Cache(redis_url=redis_url, postgres_url=postgres_url, redis_prefix=prefix, postgres_schema=schema,
           embedder=TableEmbedder(dimension=8), min_similarity=0.9, memory_ttl=1.5,
           exact_deadline=5, semantic_deadline=5) as cache:
    for _ in sys.stdin:
        decision = cache.lookup("How many days off do I get?")
        print(decision.tier if isinstance(decision, Hit) else "miss", flush=True)
"""


def test_other_processes_follow_within_memory_ttl(
    make: Make, programs: Programs, redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str
) -> None:
    """What another process holds in memory ends `memory_ttl` seconds after it was put there, and not later."""
    cache = make()
    cache.store(ASKED, "25", documents=[LEAVE])
    with closing(programs.start(OTHER_PROCESS, redis_url, postgres_url, redis_prefix, postgres_schema)) as other:

        def ask() -> str:
            print("ask", file=other.stdin, flush=True)
            return other.stdout.readline().strip()

        assert ask() == "exact"
        assert cache.invalidate(document=LEAVE.id) == 1
        removed_at = time.monotonic()
        answers: list[tuple[float, str]] = []
        while not answers or answers[-1][1] == "memory":
            answers.append((time.monotonic() - removed_at, ask()))
        # It was put there before the removal, so that its time is up when 1.5 s have passed since.
        assert max((asked_s for asked_s, answer in answers if answer == "memory"), default=0.0) < 1.5
        assert answers[-1][1] == "miss"
        other.stdin.close()


def test_reconciling_removes_only_what_changed(make: Make) -> None:
    """Changed and deleted documents are told apart, and another corpus is left alone."""
    cache = make()
    fill(cache)
    fill(cache, "intranet")
    assert cache.documents(corpus="handbook") == {LEAVE.id: {"1"}, CANTEEN.id: {"1"}}
    outcome = cache.reconcile({LEAVE.id: "2", CANTEEN.id: "1", "new.md": "1"}, corpus="handbook")
    assert (outcome.removed, outcome.changed, outcome.deleted) == (1, (LEAVE.id,), ())
    assert served(cache) == [False, False, True]
    assert served(cache, "intranet") == [True, True, True]
    outcome = cache.reconcile({}, corpus="intranet")
    assert (outcome.removed, outcome.changed, outcome.deleted) == (2, (), (CANTEEN.id, LEAVE.id))
    assert cache.reconcile({LEAVE.id: "2", CANTEEN.id: "1"}).removed == 0


async def test_reconciling_async(make: Make) -> None:
    """The same, and a document may have several versions: one for each of its parts."""
    cache = make()
    parts = [Document(LEAVE.id, "first part"), Document(LEAVE.id, "second part")]
    await cache.astore(ASKED, "25", documents=parts)
    assert (await cache.areconcile({LEAVE.id: ["first part", "second part", "third part"]})).removed == 0
    assert await cache.adocuments() == {LEAVE.id: {"first part", "second part"}}
    assert (await cache.areconcile({LEAVE.id: ["first part"]})).changed == (LEAVE.id,)
    assert await cache.adocuments() == {}
    await cache.aclose()


def test_reconciling_keeps_out_what_is_on_its_way(make: Make) -> None:
    """An answer being made from an old version cannot be found yet; it is not stored later either."""
    cache = make()
    miss = cache.lookup(ASKED, corpus="handbook")
    assert isinstance(miss, Miss)
    cache.reconcile({LEAVE.id: "2"}, corpus="handbook")
    assert cache.store(ASKED, "25", after=miss, documents=[LEAVE], corpus="handbook") is None


def test_a_folder_is_compared_by_its_text(tmp_path: Path, make: Make) -> None:
    """Ids are relative paths; hidden files do not count, and what is no text is refused."""
    (tmp_path / "hr").mkdir()
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_bytes(b"\xff")
    (tmp_path / "hr" / "leave.md").write_text("25 days")
    (tmp_path / "canteen.md").write_text("links")
    versions = folder_versions(tmp_path)
    assert versions == {"canteen.md": content_version("links"), "hr/leave.md": content_version("25 days")}
    cache = make()
    cache.store(ASKED, "25", documents=[Document("hr/leave.md", versions["hr/leave.md"])])
    assert cache.reconcile(folder_versions(tmp_path)).removed == 0
    (tmp_path / "hr" / "leave.md").write_text("30 days")
    assert cache.reconcile(folder_versions(tmp_path)).changed == ("hr/leave.md",)
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8")
    with pytest.raises(ConfigurationError, match=r"photo\.jpg"):
        folder_versions(tmp_path)
    assert set(folder_versions(tmp_path, "**/*.md")) == {"canteen.md", "hr/leave.md"}
    with pytest.raises(ConfigurationError, match="not a folder"):
        folder_versions(tmp_path / "absent")


EVIDENCE: dict[str, Callable[[Document], Evidence]] = {
    "versions": lambda now: CurrentVersions(lambda ids: {now.id: now.version}),
    "retrieval": lambda now: FreshEvidence([now]),
}


@pytest.mark.parametrize("kind", EVIDENCE)
@pytest.mark.parametrize("question", [ASKED, NEAR], ids=["verbatim", "paraphrase"])
@pytest.mark.parametrize("memory_ttl", [0, 60], ids=["servers", "memory"])
def test_a_hit_must_rest_on_current_evidence(make: Make, kind: str, question: str, memory_ttl: int) -> None:
    """In every tier: an answer from an earlier version is a miss that says so, and is replaced."""
    cache = make(memory_ttl=memory_ttl)
    cache.store(ASKED, "25", documents=[LEAVE])
    assert isinstance(cache.lookup(question, evidence=EVIDENCE[kind](LEAVE)), Hit)
    now = EVIDENCE[kind](Document(LEAVE.id, "2"))
    miss = cache.lookup(question, evidence=now)
    assert isinstance(miss, Miss)
    assert miss.reason == "evidence"
    assert LEAVE.id in (miss.detail or "")
    answer = cache.ask(question, lambda: "30", documents=[Document(LEAVE.id, "2")], evidence=now)
    assert answer == "30"
    hit = cache.lookup(question, evidence=now)
    assert isinstance(hit, Hit)
    assert hit.answer == "30"


@pytest.mark.parametrize("kind", EVIDENCE)
def test_what_another_asker_waits_for_is_examined_too(make: Make, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has newer evidence than the asker whose model is at work does not take the answer that comes of it."""
    cache = make()
    joined = threading.Semaphore(0)
    flight = next(held_by(cache, SingleFlight))
    join = flight._join  # noqa: SLF001 — nothing public tells that somebody waits

    def counted(key: bytes, failures: int) -> Any:
        outcome = join(key, failures)
        joined.release()
        return outcome

    def ask(compute: Callable[[], str], version: str) -> object:
        document = Document(LEAVE.id, version)
        return cache.ask(ASKED, compute, documents=[document], evidence=EVIDENCE[kind](document))

    def slow() -> str:
        for _ in range(3):
            joined.acquire()
        return "from version 1"

    monkeypatch.setattr(flight, "_join", counted)
    with ThreadPoolExecutor() as pool:
        first = pool.submit(ask, slow, "1")
        joined.acquire()
        joined.release()
        others = [pool.submit(ask, lambda: "own", version) for version in "12"]
        assert first.result(60) == "from version 1"
        assert [other.result(60) for other in others] == ["from version 1", "own"]


@pytest.mark.parametrize("kind", EVIDENCE)
async def test_what_another_task_waits_for_is_examined_too(make: Make, kind: str) -> None:
    """The same, for tasks."""
    cache = make()
    go_on = asyncio.Event()

    async def slow() -> str:
        await go_on.wait()
        return "from version 1"

    async def own() -> str:
        return "own"

    def ask(compute: Callable[[], Awaitable[str]], version: str) -> asyncio.Task[Any]:
        document = Document(LEAVE.id, version)
        asking = cache.aask(ASKED, compute, documents=[document], evidence=EVIDENCE[kind](document))
        return asyncio.create_task(asking)

    tasks = [ask(slow, "1"), ask(own, "1"), ask(own, "2")]
    await asyncio.sleep(0)  # each task runs until it waits: for the servers, or for the first
    go_on.set()
    assert await asyncio.gather(*tasks) == ["from version 1", "from version 1", "own"]
    await cache.aclose()


async def test_versions_are_looked_up_without_blocking_the_loop(make: Make) -> None:
    """A plain function runs in a thread, a coroutine function is awaited."""
    cache = make()
    await cache.astore(ASKED, "25", documents=[LEAVE])
    threads: list[int] = []

    def versions(ids: Sequence[str]) -> dict[str, str]:
        threads.append(threading.get_ident())
        return dict.fromkeys(ids, "1")

    async def coroutine(ids: Sequence[str]) -> dict[str, str]:
        await asyncio.sleep(0)
        return dict.fromkeys(ids, "2")

    assert isinstance(await cache.alookup(ASKED, evidence=CurrentVersions(versions)), Hit)
    assert threading.get_ident() not in threads
    assert len(threads) == 1
    assert isinstance(await cache.alookup(ASKED, evidence=CurrentVersions(coroutine)), Miss)
    await cache.aclose()


def test_evidence_that_cannot_be_had_is_a_miss(make: Make) -> None:
    """A failing lookup, a document that is gone and an answer of no known document: the model is asked."""
    cache = make()
    cache.store(ASKED, "25", documents=[LEAVE])
    cache.store(FAR, "left")

    def failing(ids: Sequence[str]) -> dict[str, str]:
        raise OSError("the wiki is down")

    async def coroutine(ids: Sequence[str]) -> dict[str, str]:
        return {}

    for question, versions in ((ASKED, failing), (ASKED, lambda ids: {}), (FAR, lambda ids: {})):
        decision = cache.lookup(question, evidence=CurrentVersions(versions))
        assert isinstance(decision, Miss)
        assert decision.reason == "evidence"
    with pytest.raises(ConfigurationError, match="plain function"):
        cache.lookup(ASKED, evidence=CurrentVersions(coroutine))
