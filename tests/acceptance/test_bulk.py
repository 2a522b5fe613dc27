"""Many answers at once: each with its own result, repeated without doubles, and never past a removal."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from typing import Any

import psycopg
import pytest
from psycopg import sql

from askonce import Cache, CacheError, ConfigurationError, Hit, Miss, NewEntry, Request, StoreResult, scope
from askonce.core.model import Entry, Key
from askonce.embedding import from_callable
from askonce.errors import TierTimeout
from askonce.testing import TableEmbedder
from askonce.tiers.postgres import PgVectorTier
from tests.acceptance.conftest import ASKED, FAR, NEAR, VECTORS, Make
from tests.servers import ServerProcesses

Entries = Any
BOTH_COLOURS = pytest.mark.parametrize("colour", ["sync", "async"])
EVERY_TIER = pytest.mark.parametrize(
    "servers", [{}, {"postgres_url": None}, {"redis_url": None}], ids=["both", "redis", "postgres"]
)


def in_colour(colour: str, cache: Cache, method: str, *args: Any, **keywords: Any) -> Any:
    """Call a method of a cache, or its async version."""
    if colour == "sync":
        return getattr(cache, method)(*args, **keywords)

    async def run() -> Any:
        try:
            return await getattr(cache, f"a{method}")(*args, **keywords)
        finally:
            await cache.asettle()

    return asyncio.run(run())


def statuses(results: list[StoreResult]) -> list[str | None]:
    """Return why each was refused, or else its status."""
    return [result.reason or result.status for result in results]


@EVERY_TIER
@BOTH_COLOURS
def test_many_answers_are_stored_and_a_repetition_changes_nothing(
    make: Make, servers: dict[str, None], colour: str
) -> None:
    """Each is found afterwards, and a second run finds all of it unchanged, but for the answer that is new."""
    cache = make(memory_ttl=0, **servers)
    questions = [f"question {number}" for number in range(200)]
    entries = [(question, f"answer to {question}") for question in questions]
    seen: list[int] = []
    results = in_colour(
        colour, cache, "store_many", entries, tags=["faq"], progress=lambda some: seen.append(len(some))
    )
    assert statuses(results) == ["stored"] * 200
    assert sum(seen) == 200
    assert max(seen) <= 64
    for question in questions[::37]:
        hit = cache.lookup(question)
        assert isinstance(hit, Hit)
        assert hit.answer == f"answer to {question}"
        assert hit.entry.tags == ("faq",)
    entries[7] = (questions[7], "another")
    again = in_colour(colour, cache, "store_many", entries, tags=["faq"])
    assert statuses(again) == ["unchanged"] * 7 + ["stored"] + ["unchanged"] * 192
    assert [result.entry_id for result in again] == [result.entry_id for result in results]
    changed = cache.lookup(questions[7])
    assert isinstance(changed, Hit)
    assert changed.answer == "another"
    assert cache.invalidate(tag="faq") == 200


@BOTH_COLOURS
def test_a_repetition_of_long_answers(make: Make, monkeypatch: pytest.MonkeyPatch, colour: str) -> None:
    """Those that are stored are compared few at a time, where more take longer than the deadline."""
    entries = [(f"question {number}", f"answer {number}") for number in range(130)]
    cache = make(memory_ttl=0)
    cache.store_many(entries)
    get_all, aget_all = PgVectorTier.get_all, PgVectorTier.aget_all

    def get_some(tier: PgVectorTier, keys: Sequence[Key], now: float) -> Sequence[Entry | None]:
        if len(keys) > 9:
            raise TierTimeout("no answer before the deadline")
        return get_all(tier, keys, now)

    async def aget_some(tier: PgVectorTier, keys: Sequence[Key], now: float) -> Sequence[Entry | None]:
        if len(keys) > 9:
            raise TierTimeout("no answer before the deadline")
        return await aget_all(tier, keys, now)

    monkeypatch.setattr(PgVectorTier, "get_all", get_some)
    monkeypatch.setattr(PgVectorTier, "aget_all", aget_some)
    assert statuses(in_colour(colour, cache, "store_many", entries)) == ["unchanged"] * 130


@BOTH_COLOURS
def test_what_store_refuses_is_refused_one_by_one(cache: Cache, colour: str) -> None:
    """A rule of the policy, an empty answer, what is no JSON and what is no entry keep out no other answer."""
    entries: Entries = [
        ("What time is it right now?", "noon"),
        (ASKED, ""),
        (FAR, object()),
        "no entry",
        NewEntry(NEAR, "25", ttl="soon", origin="row 5"),
        ("What is 1 + 1?", {"is": 2}),
    ]
    results = in_colour(colour, cache, "store_many", entries)
    assert [result.status for result in results] == ["refused"] * 5 + ["stored"]
    assert results[1].reason == "empty"
    assert "JSON" in str(results[2].reason)
    assert "NewEntry" in str(results[3].reason)
    assert results[4].reason is not None
    assert results[4].reason.startswith("ttl")
    assert results[4].origin == "row 5"
    assert cache.stats().stored == 1
    with pytest.raises(ConfigurationError, match="entries"):
        cache.store_many("text")  # type: ignore[arg-type]  # what is tested
    with pytest.raises(ConfigurationError, match="tennant"):
        cache.store_many([], tennant="acme")  # type: ignore[call-arg]  # what is tested


def test_of_one_question_that_comes_twice_the_last_answer_counts(cache: Cache) -> None:
    """In one batch, as in two."""
    results = cache.store_many([(ASKED, "24"), (FAR, "left"), (ASKED, "25")])
    assert statuses(results) == ["repeated", "stored", "stored"]
    hit = cache.lookup(ASKED)
    assert isinstance(hit, Hit)
    assert hit.answer == "25"


def test_a_new_answer_replaces_the_copies_for_other_wordings(make: Make) -> None:
    """What Redis had under a paraphrase is gone with the old answer."""
    cache = make(memory_ttl=0)
    cache.store_many([(ASKED, "24")])
    assert isinstance(cache.lookup(NEAR), Hit)
    cache.settle()
    cache.store_many([(ASKED, "25")])
    hit = cache.lookup(NEAR)
    assert isinstance(hit, Hit)
    assert hit.answer == "25"


def test_a_repetition_moves_the_end_of_what_is_stored(make: Make) -> None:
    """A longer life counts from the repetition, in both tiers, and hits are kept."""
    now = [1000.0]
    cache = make(memory_ttl=0, clock=lambda: now[0])
    cache.store_many([(ASKED, "25"), (FAR, "left")], ttl=100)
    now[0] += 60
    assert statuses(cache.store_many([(ASKED, "25")], ttl=100)) == ["unchanged"]
    now[0] += 60
    assert isinstance(cache.lookup(ASKED), Hit)
    assert isinstance(cache.lookup(NEAR), Hit)
    assert isinstance(cache.lookup(FAR), Miss)
    assert statuses(cache.store_many([(ASKED, "25")])) == ["unchanged"]
    now[0] += 10_000
    assert isinstance(cache.lookup(ASKED), Hit)


@EVERY_TIER
def test_a_removal_while_it_goes_on_keeps_out_what_comes_later(make: Make, servers: dict[str, None]) -> None:
    """New answers and replaced ones alike, if the removal chooses them; others are stored."""
    cache = make(memory_ttl=0, **servers)
    cache.store_many([("question 150", "old"), ("question 151", "old")])

    def entries() -> Iterator[NewEntry]:
        for number in range(200):
            if number == 128:
                cache.invalidate(document="handbook")
            yield NewEntry(f"question {number}", "new", documents=["handbook"] if number % 2 == 0 else [])

    results = cache.store_many(entries())
    assert statuses(results)[:128] == ["stored"] * 128
    assert statuses(results)[128:] == ["removed", "stored"] * 36
    for number in (0, 126, 128, 150):
        assert isinstance(cache.lookup(f"question {number}"), Miss)
    for number in (1, 129, 151):
        found = cache.lookup(f"question {number}")
        assert isinstance(found, Hit)
        assert found.answer == "new"


def test_a_server_that_fails_refuses_the_rest_and_a_repetition_completes_it(
    server_processes: ServerProcesses,
) -> None:
    """What was stored before is reported as stored, and is unchanged in the second run."""
    servers = server_processes
    settings: dict[str, Any] = {"postgres_url": servers.postgres_url, "breaker_faults": 1}
    entries = [(f"question {number}", str(number)) for number in range(200)]
    embedder = TableEmbedder(VECTORS, dimension=8)
    with Cache(embedder=embedder, min_similarity=0.9, semantic_deadline=5, **settings) as cache:

        def kill(results: object) -> None:
            servers.kill_postgres()

        results = cache.store_many(entries, progress=kill)
        assert statuses(results) == ["stored"] * 64 + ["fault"] * 136
    servers.start_postgres()
    with Cache(embedder=embedder, min_similarity=0.9, semantic_deadline=5, **settings) as cache:
        assert statuses(cache.store_many(entries)) == ["unchanged"] * 64 + ["stored"] * 136


def test_questions_are_embedded_in_batches(make: Make) -> None:
    """A hosted embedder is asked 64 at a time, and never for what is unchanged."""
    asked: list[int] = []

    def embed(texts: list[str]) -> list[list[float]]:
        asked.append(len(texts))
        return [[float(len(text)), 1.0, float(hash(text) % 97)] for text in texts]

    cache = make(embedder=from_callable(embed, name="mine", dimension=3), memory_ttl=0)
    entries = [(f"question {number}", str(number)) for number in range(130)]
    cache.store_many(entries)
    assert asked == [64, 64, 2]
    cache.store_many(entries)
    assert asked == [64, 64, 2]


@BOTH_COLOURS
def test_scopes_and_requests_are_those_of_the_questions(cache: Cache, colour: str) -> None:
    """Parts given count for text, those of a block for all, and a whole request has its own."""
    with scope(tenant="acme"):
        entries = [(ASKED, "25"), (Request(FAR), "left")]
        assert statuses(in_colour(colour, cache, "store_many", entries, corpus="handbook")) == ["stored", "stored"]
    assert isinstance(cache.lookup(ASKED, tenant="acme", corpus="handbook"), Hit)
    assert isinstance(cache.lookup(FAR, tenant="acme"), Hit)
    assert isinstance(cache.lookup(FAR), Miss)


@BOTH_COLOURS
def test_warming_reports_confusable_questions_before_it_writes(cache: Cache, colour: str) -> None:
    """Of the entries among themselves, and with what is stored; a dry run and a refusal write nothing."""
    entries = [NewEntry(ASKED, "25", origin="line 1"), NewEntry(NEAR, "30", origin="line 2"), NewEntry(FAR, "left")]
    looked = in_colour(colour, cache, "warm", entries, dry_run=True)
    (pair,) = looked.confusable
    assert {pair.asked, pair.served} == {ASKED, NEAR}
    assert {pair.origin, pair.other_origin} == {"line 1", "line 2"}
    assert pair.similarity == pytest.approx(0.95, abs=1e-3)
    assert not looked.is_written
    refused = in_colour(colour, cache, "warm", entries, proceed=lambda pairs: not pairs)
    assert not refused.is_written
    assert cache.stats().stored == 0
    assert isinstance(cache.lookup(ASKED), Miss)

    cache.store(ASKED, "25")
    cache.flush()
    (stored,) = in_colour(colour, cache, "warm", entries[1:], dry_run=True).confusable
    assert (stored.asked, stored.served, stored.other_origin) == (NEAR, ASKED, "")
    assert stored.entry_id is not None
    done = in_colour(colour, cache, "warm", entries)
    assert done.is_written
    assert (done.count("stored"), done.count("unchanged")) == (2, 1)
    for question, answer in ((ASKED, "25"), (NEAR, "30"), (FAR, "left")):
        hit = cache.lookup(question)
        assert isinstance(hit, Hit)
        assert hit.answer == answer


def test_questions_with_one_answer_or_told_apart_by_a_guard_are_not_confusable(make: Make) -> None:
    """Only what would be answered wrongly is reported."""
    cache = make(memory_ttl=0)
    assert not cache.warm([(ASKED, "25"), (NEAR, "25")], dry_run=True).confusable
    assert cache.warm([(ASKED, "25"), (NEAR, "30")], dry_run=True).confusable
    guarded = make(memory_ttl=0, guards={"mine": lambda asked, stored: "they differ"})
    assert not guarded.warm([(ASKED, "25"), (NEAR, "30")], dry_run=True).confusable


@pytest.mark.parametrize("merge", [False, True])
def test_what_comes_twice_is_removed_by_what_either_says(make: Make, merge: bool) -> None:
    """One answer from two documents is stored once, with both, all tags and the shorter life."""
    cache = make()
    twice = [
        NewEntry(ASKED, "25", tags=["hr"], documents=["leave.md"]),
        NewEntry(f" {ASKED}", "25", tags=["faq", "hr"], documents=["contract.md"], ttl=60),
    ]
    for document in ("leave.md", "contract.md"):
        assert statuses(list(cache.warm(twice, merge=merge).results)) == ["stored"]
        hit = cache.lookup(ASKED)
        assert isinstance(hit, Hit)
        assert sorted(hit.entry.tags) == ["faq", "hr"]
        assert hit.entry.expires_at == pytest.approx(hit.entry.created_at + 60)
        assert cache.invalidate(document=document) == 1


def test_one_question_with_two_answers_is_an_error_before_anything_is_written(cache: Cache) -> None:
    """The message says where both come from."""
    twice = [NewEntry(ASKED, "25", origin="line 1"), NewEntry(f" {ASKED}", "26", origin="line 9")]
    with pytest.raises(CacheError, match="line 1 and line 9"):
        cache.warm([(FAR, "left"), *twice])
    assert isinstance(cache.lookup(FAR), Miss)


def test_a_batch_is_one_statement_to_postgresql(make: Make, postgres_url: str, postgres_schema: str) -> None:
    """All entries have their vectors, and there are as many rows as questions."""
    cache = make(redis_url=None)
    cache.store_many((f"question {number}", "x") for number in range(300))
    with psycopg.connect(postgres_url) as connection:
        query = sql.SQL("SELECT count(*), count(embedding) FROM {}").format(sql.Identifier(postgres_schema, "entries"))
        assert connection.execute(query).fetchone() == (300, 300)
