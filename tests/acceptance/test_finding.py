"""An operator finds what is stored, by what is known of it, in every layout of servers and in both colours."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from askonce import Cache, ConfigurationError, Hit, Known, asker, scope
from askonce.core.finding import EntryPage, StoredEntry
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder
from tests.acceptance.conftest import ASKED, NEAR, Make
from tests.dumps import Servers

QUESTIONS = {f"Question number {number}?": (1.0, number / 100) for number in range(8)}
LAYOUTS: dict[str, dict[str, Any]] = {
    "both": {},
    "redis": {"postgres_url": None, "embedder": None},
    "postgres": {"redis_url": None},
    "in memory": {"redis_url": None, "postgres_url": None, "semantic": InMemorySemanticTier},
    "exact in memory": {"redis_url": None, "postgres_url": None, "embedder": None, "exact": InMemoryExactTier},
}
KEY = "00" * 32


class Clock:
    """Tell a time that a test sets."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


@pytest.fixture(params=LAYOUTS)
def opened(make: Make, request: pytest.FixtureRequest) -> Callable[..., Cache]:
    """Return what opens caches on one layout of servers."""
    layout = LAYOUTS[request.param]
    parts = {name: part() if callable(part) else part for name, part in layout.items()}
    usual = {"embedder": TableEmbedder(QUESTIONS, dimension=8), "memory_ttl": 0}
    return lambda **settings: make(**{**usual, **parts, **settings})


async def entries(cache: Cache, colour: str, **wanted: Any) -> EntryPage:
    """Find, in either colour."""
    return cache.entries(**wanted) if colour == "sync" else await cache.aentries(**wanted)


async def entry(cache: Cache, colour: str, entry_id: str, **parts: Any) -> StoredEntry | None:
    """Return one entry, in either colour."""
    return cache.entry(entry_id, **parts) if colour == "sync" else await cache.aentry(entry_id, **parts)


async def count(cache: Cache, colour: str, **wanted: Any) -> int:
    """Count, in either colour."""
    return cache.count(**wanted) if colour == "sync" else await cache.acount(**wanted)


def questions(page: EntryPage) -> list[str | None]:
    """Return what the entries of a page answer."""
    return [one.question for one in page.entries]


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_entries_are_found_by_what_is_known_of_them(opened: Callable[..., Cache], colour: str) -> None:
    """By words of question and answer, tags, document, age, scope and digests, and by all of them together."""
    clock = Clock()
    cache = opened(clock=clock)
    first = cache.store("How do I get 100% off?", "With the code ÉTÉ.", tags=["prices", "shop"], tenant="acme")
    clock.now += 100
    cache.store("What does shipping cost?", {"text": "4.90 a parcel"}, tags=["prices"], documents=["fees"], user="u1")
    clock.now += 100
    last = cache.store("Where is the shop?", "In Gera.", model="small", tenant="acme", ttl="1d")
    assert first is not None
    assert last is not None

    async def found(**wanted: Any) -> list[str | None]:
        return questions(await entries(cache, colour, **wanted))

    assert await found() == ["Where is the shop?", "What does shipping cost?", "How do I get 100% off?"]
    assert await found(words="SHIP cost") == ["What does shipping cost?"]
    assert await found(words="100%") == ["How do I get 100% off?"]
    assert await found(words="1_0%") == []
    assert await found(answer="été") == ["How do I get 100% off?"]
    assert await found(answer="PARCEL 4.90") == ["What does shipping cost?"]
    assert await found(answer="text") == []
    assert await found(tags=["prices"]) == ["What does shipping cost?", "How do I get 100% off?"]
    assert await found(tags=["prices", "shop"]) == ["How do I get 100% off?"]
    assert await found(document="fees") == ["What does shipping cost?"]
    assert await found(tenant="acme", model="small") == ["Where is the shop?"]
    assert await found(user="u2") == []
    assert await found(older_than=150) == ["How do I get 100% off?"]
    assert await found(newer_than="150s") == ["Where is the shop?", "What does shipping cost?"]
    assert await found(older_than=50, newer_than=150) == ["What does shipping cost?"]
    whole = await entry(cache, colour, first)
    assert whole is not None
    assert (whole.answer, whole.tags, whole.expires_at) == ("With the code ÉTÉ.", ("prices", "shop"), 1_086_400.0)
    assert (whole.is_waiting, whole.is_sealed, dict(whole.names)) == (False, False, {})
    assert isinstance(cache.lookup("How do I get 100% off?", tenant="acme"), Hit)
    cache.flush()
    served = await entry(cache, colour, first)
    assert served is not None
    assert (whole.hits, served.hits) in ((0, 1), (None, None))
    assert await found(digests={"tenant": whole.parts["tenant"]}, words="off") == ["How do I get 100% off?"]
    with scope(tenant="acme"):
        assert await found() == ["Where is the shop?", "How do I get 100% off?"]
    clock.now += 86_400
    assert await found() == []
    assert await entry(cache, colour, last) is None


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_pages_list_each_entry_once(opened: Callable[..., Cache], colour: str) -> None:
    """Entries of one moment too, with and without a filter, and what is stored meanwhile moves nothing."""
    clock = Clock()
    cache = opened(clock=clock)
    for number, question in enumerate(QUESTIONS):
        clock.now += number // 3
        cache.store(question, number, tags=["even" if number % 2 == 0 else "odd"], tenant="t")
    for wanted in ({}, {"tags": ["even"]}, {"words": "number"}, {"tenant": "t", "answer": "6"}):
        whole = await entries(cache, colour, **wanted)
        assert whole.after is None
        paged: list[str | None] = []
        after: str | None = None
        while True:
            page = await entries(cache, colour, **wanted, limit=3, after=after)
            paged += questions(page)
            after = page.after
            if after is None:
                break
        assert paged == questions(whole)
    page = await entries(cache, colour, limit=3)
    clock.now += 1
    cache.store("Anything new?", "yes")
    assert (
        questions(await entries(cache, colour, limit=50, after=page.after))
        == questions(await entries(cache, colour, limit=50))[4:]
    )


async def test_pages_of_what_is_too_many_to_be_ordered_at_once(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL then goes through all entries by age, a batch at a time: the same entries, in the same order."""
    cache = make(embedder=TableEmbedder(QUESTIONS, dimension=8))
    for number, question in enumerate(QUESTIONS):
        cache.store(question, number, tags=["even" if number % 2 == 0 else "odd"])
    expected = {tag: questions(cache.entries(tags=[tag])) for tag in ("even", "odd")}
    monkeypatch.setattr("askonce.tiers.postgres.rows.FEW", 2)
    monkeypatch.setattr("askonce.tiers.postgres.rows.SCANNED", 2)
    for colour in ("sync", "async"):
        for tag, found in expected.items():
            first = await entries(cache, colour, tags=[tag], limit=3)
            second = await entries(cache, colour, tags=[tag], limit=3, after=first.after)
            assert questions(first) + questions(second) == found
        assert questions(await entries(cache, colour, words="number")) == [*reversed(QUESTIONS)]


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_a_count_is_what_a_removal_then_removes(opened: Callable[..., Cache], colour: str) -> None:
    """For a tag, a document, a scope and everything: so an operator knows beforehand."""
    cache = opened()
    for number, question in enumerate(QUESTIONS):
        cache.store(question, number, tags=["t"] * (number < 3), documents=["d"] * (number == 4), user=f"u{number % 2}")
    assert await count(cache, colour) == 8
    assert await count(cache, colour, tag="t", user="u0") == cache.invalidate(tag="t", user="u0") == 2
    assert await count(cache, colour, document="d") == cache.invalidate(document="d") == 1
    assert await count(cache, colour, user="u1") == cache.clear(user="u1") == 4
    with scope(user="u0"):
        assert await count(cache, colour) == 1
    assert await count(cache, colour) == cache.clear() == 1
    assert await count(cache, colour) == 0


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_names_are_kept_only_when_they_are_asked_for(opened: Callable[..., Cache], colour: str) -> None:
    """With `scope_names="plain"` an entry says whose it is; by default it holds digests, and is found all the same."""
    parts: dict[str, Any] = {"tenant": "ac\0me", "user": 7, "model": "small"}
    for names, expected in (("digests", {}), ("plain", {"tenant": "ac\0me", "user": "7", "model": "small"})):
        cache = opened(scope_names=names)
        assert cache.ask("Whose is it?", lambda: "mine", **parts) == "mine"
        (found,) = (await entries(cache, colour, **parts)).entries
        assert dict(found.names) == expected
        assert found.parts.keys() == parts.keys()
        cache.erase(user=7)
        assert (await entries(cache, colour)).entries == ()


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_names_stay_with_an_answer_that_leaves_quarantine(opened: Callable[..., Cache], colour: str) -> None:
    """Until then the entry says that it waits."""
    cache = opened(scope_names="plain", quarantine=True)
    with asker("first"):
        cache.ask("Whose is it?", lambda: "mine", tenant="acme")
    (waiting,) = (await entries(cache, colour)).entries
    assert (waiting.is_waiting, dict(waiting.names)) == (True, {"tenant": "acme"})
    assert cache.confirm("Whose is it?", tenant="acme") == waiting.entry_id
    (released,) = (await entries(cache, colour)).entries
    assert (released.is_waiting, dict(released.names)) == (False, {"tenant": "acme"})


async def test_no_dump_holds_a_name_that_nobody_asked_to_keep(make: Make, servers_of_test: Servers) -> None:
    """Neither by default, nor encrypted, nor after an erasure: in PostgreSQL, Redis and the log of removals."""
    names = ("hushtenant", "hushuser")
    cache = make(embedder=TableEmbedder(QUESTIONS, dimension=8))
    stored = partial(Cache.ask, question="Question number 1?", compute=lambda: 1, tenant=names[0], user=names[1])
    stored(cache)
    cache.flush()
    assert servers_of_test.hold(*names) == set()
    cache.clear()
    plain = make(embedder=TableEmbedder(QUESTIONS, dimension=8), scope_names="plain")
    stored(plain)
    plain.flush()
    assert servers_of_test.hold(*names) == {*names}
    plain.erase(tenant=names[0])
    assert servers_of_test.hold(*names) == set()
    sealed = make(embedder=TableEmbedder(QUESTIONS, dimension=8), scope_names="plain", encryption_key=KEY)
    stored(sealed)
    sealed.flush()
    assert servers_of_test.hold(*names) == set()


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_only_who_has_the_key_reads_what_is_encrypted(opened: Callable[..., Cache], colour: str) -> None:
    """Without it an entry is listed with its tags and times; its text and names are neither shown nor found."""
    cache = opened(encryption_key=KEY, scope_names="plain")
    stored = cache.store("Where is the safe?", "In the cellar.", tags=["house"], tenant="acme")
    assert stored is not None
    (found,) = (await entries(cache, colour, words="SAFE", answer="cellar")).entries
    assert (found.question, found.answer, dict(found.names)) == (
        "Where is the safe?",
        "In the cellar.",
        {"tenant": "acme"},
    )
    other = opened(encryption_key="11" * 32)
    assert (await entries(other, colour, words="safe")).entries == ()
    sealed = await entry(other, colour, stored)
    assert sealed is not None
    assert (sealed.question, sealed.answer, dict(sealed.names), sealed.is_sealed) == (None, None, {}, True)
    assert sealed.tags == ("house",)
    assert "cellar" not in repr(found)


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_a_tenants_key_is_asked_for_when_the_tenant_is_named(opened: Callable[..., Cache], colour: str) -> None:
    """With `encryption_keys=`, as the function takes a name and the entry has a digest only."""
    keys = {"acme": KEY, None: "22" * 32}
    stored = opened(encryption_keys=keys.get).store("Where is the safe?", "In the cellar.", tenant="acme")
    assert stored is not None
    cache = opened(encryption_keys=keys.get)
    unnamed = await entry(cache, colour, stored)
    assert unnamed is not None
    assert unnamed.is_sealed
    named = await entry(cache, colour, stored, tenant="acme")
    assert named is not None
    assert named.answer == "In the cellar."


async def test_what_cannot_be_looked_for_is_said(opened: Callable[..., Cache]) -> None:
    """Before any server is asked: a wrong argument, a place that is none, a part without a name."""
    cache = opened()
    for wanted in (
        {"limit": 0}, {"limit": 1001}, {"after": "there"}, {"words": 7}, {"older_than": "long"}, {"tags": "one"},
        {"tenant": None}, {"tennant": "acme"}, {"digests": "x"}, {"newer_than": -1},
    ):  # fmt: skip
        with pytest.raises(ConfigurationError):
            cache.entries(**wanted)
    assert await entry(cache, "async", "nothing-like-it") is None


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_why_tells_what_is_known_of_an_entry_and_of_a_request(make: Make, colour: str) -> None:
    """The record, and the decisions that are kept for review; after its removal, these alone, and in its scope only."""
    cache = make(journal_questions=True)
    cache.store(ASKED, "30", tenant="acme")
    hit = cache.lookup(NEAR, tenant="acme")
    assert isinstance(hit, Hit)
    cache.flush()

    async def why(name: str, **parts: Any) -> Known:
        return cache.why(name, **parts) if colour == "sync" else await cache.awhy(name, **parts)

    for name in (hit.entry_id, hit.entry_id.partition("-")[2]):
        known = await why(name, tenant="acme")
        assert known.entry is not None
        assert (known.entry.question, known.keeps_decisions) == (ASKED, True)
    (decision,) = (await why(hit.entry_id)).decisions
    assert (decision.asked, decision.stored, decision.outcome, decision.entry_id) == (NEAR, ASKED, "hit", hit.entry_id)
    assert (await why(decision.request)).decisions == (decision,)
    other = await why(hit.entry_id, tenant="other")
    assert (other.entry, other.decisions) == (None, ())
    cache.forget(hit.entry_id)
    gone = await why(hit.entry_id)
    assert (gone.entry, len(gone.decisions)) == (None, 1)
    assert cache.erase(tenant="acme").decisions == 1
    assert (await why(hit.entry_id)).decisions == ()
    with pytest.raises(ConfigurationError, match="name of an entry"):
        await why("ask me")
