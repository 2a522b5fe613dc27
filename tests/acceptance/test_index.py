"""A cache with an index beside its record: what the index loses, delays, forgets or gets wrong makes misses only."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, cast

import numpy as np
import psycopg
import pytest
import redis
from psycopg import sql

from askonce import Cache, ConfigurationError, Hit, Miss, TierError
from askonce.core.indexing import Reindexed
from askonce.core.model import Key, Vector
from askonce.core.ports import NO_ENTRY, Point, SemanticTier
from askonce.errors import TierRefused
from askonce.testing import InMemoryExactTier, InMemoryIndex, InMemorySemanticTier, TableEmbedder, at_similarity
from askonce.testing.samples import AsyncFace, key_for
from askonce.tiers.postgres import PgVectorTier
from askonce.tiers.redis import RedisTier
from tests.forks import in_child

STORED, ASKED = "How do I reset my password?", "How can I reset my password?"
OTHER = "Where is the office?"
VECTORS = {STORED: at_similarity(1.0), ASKED: at_similarity(0.95), OTHER: at_similarity(0.1)}
NOW = 1_900_000_000.0
Make = Callable[..., Cache]


@pytest.fixture
def index() -> InMemoryIndex:
    """Give an empty index."""
    return InMemoryIndex()


@pytest.fixture
def clock() -> list[float]:
    """Give the time, which a test may move."""
    return [NOW]


@pytest.fixture(params=["memory", "postgres", "redis"])
def record(request: pytest.FixtureRequest) -> Iterator[SemanticTier | RedisTier]:
    """Yield a record: in this process, on a real PostgreSQL, and on a real Redis without one."""
    if request.param == "memory":
        yield InMemorySemanticTier()
        return
    if request.param == "redis":
        url, prefix = request.getfixturevalue("redis_url"), request.getfixturevalue("redis_prefix")
        exact = RedisTier(url, prefix=prefix, deadline_s=20)
        yield exact
        exact.close()
        return
    url, schema = request.getfixturevalue("postgres_url"), request.getfixturevalue("postgres_schema")
    tier = PgVectorTier(url, embedder="table@1", dimension=64, schema=schema, deadline_s=20, setup_s=60)
    yield tier
    tier.close()


@pytest.fixture
def make(index: InMemoryIndex, record: SemanticTier | RedisTier, clock: list[float]) -> Iterator[Make]:
    """Give what makes caches on one record and one index, and close them."""
    made: list[Cache] = []

    def make(**others: Any) -> Cache:
        given = {
            ("exact" if isinstance(record, RedisTier) else "semantic"): record,
            "index": index,
            "embedder": TableEmbedder(VECTORS),
            "min_similarity": 0.9,
            "clock": lambda: clock[0],
            "memory_ttl": 0,
            "semantic_deadline": 20,
            "first_semantic_deadline": 20,
            "exact_deadline": 20,
        }
        made.append(Cache(**{**given, **others}))
        return made[-1]

    yield make
    for cache in made:
        cache.close()


@pytest.fixture(params=["sync", "async"])
def cache(make: Make, request: pytest.FixtureRequest) -> Iterator[Cache]:
    """Yield a cache, or its async half behind the same sync names."""
    cache = make()
    if request.param == "sync":
        yield cache
        return
    face = AsyncFace(cache)
    yield cast("Cache", face)
    face.end()


def held(index: InMemoryIndex) -> dict[bytes, Point]:
    """Return the points of entries that an index holds, without the mark of the record that it belongs to."""
    return {digest: point for digest, point in index.held.items() if not digest.startswith(NO_ENTRY)}


def test_another_wording_is_answered(cache: Cache, index: InMemoryIndex) -> None:
    """The index finds it, and the record says how similar it is; nothing of the texts is in the index."""
    cache.store(STORED, "Click the link.")
    found = cache.lookup(ASKED)
    assert isinstance(found, Hit)
    assert (found.answer, found.tier) == ("Click the link.", "semantic")
    assert found.similarity == pytest.approx(0.95, abs=0.01)
    assert isinstance(cache.lookup(OTHER), Miss)
    (point,) = held(index).values()
    assert replace(point, vector=None) == Point(found.entry.key, None, found.entry.expires_at)


def test_a_removal_is_not_undone_by_a_lagging_index(cache: Cache, index: InMemoryIndex) -> None:
    """Whether the index has not deleted yet what was removed, or holds only later what was stored before."""
    cache.store(STORED, "old", tags=["t"])
    index.lags = True
    cache.invalidate(tag="t")
    assert held(index)
    assert isinstance(cache.lookup(ASKED), Miss)
    cache.settle()
    index.catch_up()
    index.lags = True
    cache.store(STORED, "old", tags=["t"])
    cache.settle()
    cache.invalidate(tag="t")
    index.waiting = index.waiting[:1]  # the store alone arrives
    index.catch_up()
    assert held(index)
    assert isinstance(cache.lookup(ASKED), Miss)
    cache.settle()
    assert not held(index), "who meets such a point deletes it"


def test_a_store_that_a_removal_overtakes(cache: Cache, index: InMemoryIndex, record: SemanticTier, make: Make) -> None:
    """When an entry is removed before the index has its point, the point is withdrawn."""
    remover, put = make(), index.put_now

    def put_after_a_removal(points: Sequence[Point]) -> None:
        index.put_now = put  # type: ignore[method-assign]
        remover.clear(everything=True)
        put(points)

    index.put_now = put_after_a_removal  # type: ignore[method-assign]
    cache.store(STORED, "old")
    cache.settle()
    assert not held(index)
    assert isinstance(cache.lookup(ASKED), Miss)


def test_a_failing_index_is_a_miss(cache: Cache, index: InMemoryIndex, clock: list[float]) -> None:
    """It is counted under its own name; the identical question is answered, stores go on, and it is repaired later."""
    cache.store(OTHER, "In Ghent.")
    index.fault = RuntimeError("down")
    missed = cache.lookup(ASKED)
    assert isinstance(missed, Miss)
    assert missed.reason == "fault"
    assert isinstance(cache.lookup(STORED), Miss)
    assert cache.store(STORED, "Click the link.") is not None
    assert isinstance(cache.lookup(STORED), Hit)
    assert len(held(index)) == 1
    ports = cache.stats().ports
    assert ports["index"].faults["RuntimeError"] >= 3
    assert not ports["semantic"].faults
    index.fault = None
    cache.reindex()
    assert len(held(index)) == 2


def test_a_slow_index_is_a_miss(make: Make, index: InMemoryIndex) -> None:
    """Who looks up waits for its deadline and no longer, in both colours."""
    cache = make(semantic=InMemorySemanticTier(), semantic_deadline=0.1, first_semantic_deadline=0.1)
    assert isinstance(cache.lookup(ASKED), Miss)  # the first call may take longer
    index.delay_s = 2
    for missed in (cache.lookup(ASKED), asyncio.run(cache.alookup(ASKED))):
        assert isinstance(missed, Miss)
        assert missed.reason == "fault"
    assert cache.stats().ports["index"].faults == {"TierTimeout": 2}
    index.delay_s = 0


@pytest.mark.parametrize("record", ["memory"], indirect=True)
def test_a_lost_index_is_repaired_in_the_background(cache: Cache, index: InMemoryIndex, clock: list[float]) -> None:
    """The next tidying finds out, and then all of it is put back, though a batch holds a part only."""
    for number in range(600):
        cache.store(f"question number {number}", "an answer")
    lost, index.held = index.held, {key_for("a stranger's").digest: Point(key_for("a stranger's"), [1.0] * 64)}
    clock[0] += 61
    cache.store(OTHER, "In Ghent.")
    for _ in range(20):  # each batch starts the next one
        cache.settle()
    assert held(index).keys() == {*lost, *(point for point in held(index) if point not in lost)}
    assert len(held(index)) == 601


@pytest.mark.parametrize("record", ["memory"], indirect=True)
def test_repair_goes_on_where_it_was_broken_off(cache: Cache, index: InMemoryIndex, make: Make) -> None:
    """What was put back before a fault stays, and is only compared when it is called again."""
    for number in range(600):
        cache.store(f"question number {number}", "an answer")
    index.held.clear()
    put, calls = index.put_now, [0]

    def put_twice(points: Sequence[Point]) -> None:
        calls[0] += 1
        if calls[0] == 4:  # the first one is the index's mark
            raise RuntimeError("down")
        put(points)

    index.put_now = put_twice  # type: ignore[method-assign]
    with pytest.raises(TierError):
        cache.reindex()
    assert len(held(index)) == 500
    done = cache.reindex()
    assert (done.compared, done.added, done.deleted) == (600, 100, 0)
    assert cache.reindex() == replace(done, added=0)


def test_strangers_and_removed_points_are_deleted(cache: Cache, index: InMemoryIndex) -> None:
    """What the record does not have, a comparison takes away, and nothing else."""
    cache.store(STORED, "Click the link.")
    own = set(held(index))
    index.put([Point(key_for(f"a stranger's {number}"), [1.0] * 64) for number in range(300)])
    done = cache.reindex()
    assert (done.compared, done.added, done.deleted) == (1, 0, 300)
    assert set(held(index)) == own


def test_an_index_has_one_record(cache: Cache, index: InMemoryIndex, make: Make, clock: list[float]) -> None:
    """A second one is refused with the remedy, and deletes nothing of the first one's; an emptied index it may have."""
    cache.store(STORED, "Click the link.", tenant="acme")
    cache.reindex()
    own = set(index.held)
    other = make(semantic=InMemorySemanticTier())
    other.store(OTHER, "In Ghent.", tenant="acme")
    calls: list[Callable[[], object]] = [other.reindex, lambda: asyncio.run(other.areindex())]
    for call in calls:
        with pytest.raises(TierRefused, match="another record"):
            call()
    assert isinstance(other.lookup(ASKED, tenant="acme"), Miss)
    other.settle()
    clock[0] += 61
    other.store(STORED, "The other's.")
    other.settle()
    assert own <= set(index.held)
    (finding,) = [one for one in other.check().findings if one.part == "index" and one.status == "error"]
    assert "another record" in finding.found
    assert isinstance(cache.lookup(ASKED, tenant="acme"), Hit)
    cache.settle()
    cache.reindex()
    assert set(index.held) == own
    index.held.clear()
    assert other.reindex().added == 2
    clock[0] += 601  # until then a Redis may have lost everything, and takes its index back
    with pytest.raises(TierRefused):
        cache.reindex()


def test_two_records_that_begin_together(index: InMemoryIndex, make: Make) -> None:
    """Where both have marked an index that shows it late, one of them has it, and the other is refused."""
    caches = [make(semantic=InMemorySemanticTier()) for _ in range(2)]
    index.lags = True
    for cache in caches:
        cache.store(STORED, "Click the link.")
        cache.reindex()
    index.catch_up()
    refused = 0
    for cache in caches:
        try:
            cache.reindex()
        except TierRefused:
            refused += 1
    assert refused == 1


def test_removed_points_do_not_crowd_out_the_rest(cache: Cache, index: InMemoryIndex) -> None:
    """Points that the record does not confirm are deleted, and what is behind them is found."""
    cache.store(STORED, "Click the link.")
    (point,) = held(index).values()
    place = replace(point.key, digest=b"")
    nearer = np.zeros(64, dtype=np.float32)
    nearer[:2] = VECTORS[ASKED]
    index.put([Point(replace(place, digest=bytes([number] * 16)), nearer) for number in range(1, 26)])
    found = [cache.lookup(ASKED) for _ in range(4)]
    assert isinstance(found[-1], Hit)
    cache.settle()
    assert len(held(index)) == 1


def test_a_removal_does_not_wait_for_the_index(cache: Cache, index: InMemoryIndex, clock: list[float]) -> None:
    """While it fails, removals end as ever; its points are deleted by who tidies next."""
    cache.store(STORED, "old", tags=["t"])
    index.fault = RuntimeError("down")
    assert cache.invalidate(tag="t") == 1
    index.fault = None
    assert held(index)
    for _ in range(3):  # Redis keeps no list of what is left to delete, but compares a part each time
        clock[0] += 61
        cache.store(OTHER, "In Ghent.")
        cache.settle()
    assert len(held(index)) == 1


def test_an_erasure_waits_for_the_index(cache: Cache, index: InMemoryIndex) -> None:
    """Vectors tell something of questions: while one may be left, the erasure fails, and called again it finds it."""
    cache.store(STORED, "Click the link.", user="u42")
    index.fault = RuntimeError("down")
    with pytest.raises(TierError):
        cache.erase(user="u42")
    index.fault = None
    receipt = cache.erase(user="u42")
    assert not held(index)
    assert "index" in receipt.confirmed


class IgnorantIndex(InMemoryIndex):
    """Ignore what a search is confined to, and put the farthest first."""

    def _search(self, vector: Vector, limit: int, now: float, within: Key | None) -> list[bytes]:
        return super()._search(vector, 1000, 0.0, None)[::-1]


def test_an_index_decides_nothing(make: Make, clock: list[float]) -> None:
    """One that confuses scopes, contexts, times and distances has nothing served that the record would not find."""
    cache = make(index=IgnorantIndex())
    cache.store(STORED, "acme's", tenant="acme", ttl=60)
    cache.store(OTHER, "In Ghent.", tenant="globex")
    cache.store(STORED, "of the second turn", tenant="globex", context=["turn"])
    for scope in ({"tenant": "globex"}, {}, {"tenant": "acme", "context": ["turn"]}):
        assert isinstance(cache.lookup(ASKED, **scope), Miss), scope
    found = cache.lookup(ASKED, tenant="acme")
    assert isinstance(found, Hit)
    assert (found.answer, round(found.similarity, 2)) == ("acme's", 0.95)
    clock[0] += 60
    assert isinstance(cache.lookup(ASKED, tenant="acme"), Miss)


@pytest.mark.parametrize("returned", [None, 7, ["text"], [None], [b"out", b"of", b"order"], [b"\0"] * 3])
@pytest.mark.parametrize("record", ["memory"], indirect=True)
def test_an_index_that_returns_anything(
    cache: Cache, index: InMemoryIndex, returned: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is a fault of its own, or a miss, and no point is deleted for it."""

    async def areturned(*_: object) -> object:
        return returned

    def have(method: str) -> None:
        monkeypatch.setattr(index, method, lambda *_: returned)
        monkeypatch.setattr(index, f"a{method}", areturned)

    cache.store(STORED, "Click the link.")
    have("search")
    assert isinstance(cache.lookup(ASKED), Miss)
    assert isinstance(cache.lookup(STORED), Hit)
    have("digests")
    with pytest.raises(TierError):
        cache.reindex()
    cache.settle()
    assert len(held(index)) == 1
    assert not cache.stats().ports["semantic"].faults


def test_a_replaced_answer_is_the_new_one(cache: Cache, index: InMemoryIndex) -> None:
    """Though the index has the older point still."""
    cache.store(STORED, "old")
    index.lags = True
    cache.store(STORED, "new")
    found = cache.lookup(ASKED)
    assert isinstance(found, Hit)
    assert found.answer == "new"


def test_two_embedders_share_a_record_and_an_index(make: Make, index: InMemoryIndex, record: SemanticTier) -> None:
    """Neither finds or deletes what is the other's; what the other lacks, only it can put back."""
    other = TableEmbedder(VECTORS)
    other.revision = "2"
    if isinstance(record, PgVectorTier):
        pytest.skip("the tier was made for one embedder")
    one, two = make(), make(embedder=other)
    one.store(STORED, "Click the link.")
    assert isinstance(two.lookup(ASKED), Miss)
    assert (two.reindex().deleted, len(held(index))) == (0, 1)
    two.store(STORED, "Click the button.")
    assert len(held(index)) == 2
    for cache, answer in ((one, "Click the link."), (two, "Click the button.")):
        found = cache.lookup(ASKED)
        assert isinstance(found, Hit)
        assert found.answer == answer


def test_another_embedder_on_postgresql(
    make: Make, index: InMemoryIndex, postgres_url: str, postgres_schema: str
) -> None:
    """Points of entries with another embedder's vectors stay in the index, and are not put into it."""
    caches = []
    for revision in ("1", "2"):
        embedder = TableEmbedder(VECTORS)
        embedder.revision = revision
        caches.append(
            make(semantic=None, embedder=embedder, postgres_url=postgres_url, postgres_schema=postgres_schema)
        )
    caches[0].store(STORED, "Click the link.")
    assert (caches[1].reindex().deleted, len(held(index))) == (0, 1)
    index.held.clear()
    assert (caches[1].reindex().added, len(held(index))) == (0, 0)
    assert (caches[0].reindex().added, len(held(index))) == (1, 1)


def test_a_sliding_entry_is_found_beyond_its_first_end(make: Make, index: InMemoryIndex, clock: list[float]) -> None:
    """Its point outlives it by what hits may add, and no longer."""
    cache = make(sliding=True, ttl=100, max_age=250)
    cache.store(STORED, "Click the link.")
    for _ in range(2):
        clock[0] += 90
        assert isinstance(cache.lookup(ASKED), Hit)
    clock[0] += 69
    assert isinstance(cache.lookup(ASKED), Hit)
    clock[0] += 1
    assert isinstance(cache.lookup(ASKED), Miss)
    cache.store(OTHER, "In Ghent.")
    cache.settle()
    assert len(held(index)) == 1


def test_an_entry_that_is_stored_again_is_found_for_longer(
    make: Make, index: InMemoryIndex, clock: list[float]
) -> None:
    """What `store_many` prolongs, other wordings find until then."""
    cache = make()
    cache.store_many([(STORED, "Click the link.")], ttl=100)
    clock[0] += 90
    assert [one.status for one in cache.store_many([(STORED, "Click the link.")], ttl=100)] == ["unchanged"]
    clock[0] += 90
    assert isinstance(cache.lookup(ASKED), Hit)
    clock[0] += 10
    assert isinstance(cache.lookup(ASKED), Miss)


@pytest.mark.parametrize("record", ["memory", "postgres"], indirect=True)
def test_copies_in_the_exact_tier(make: Make, index: InMemoryIndex) -> None:
    """A hit through the index is promoted like any other, and removed with its entry."""
    cache = make(exact=InMemoryExactTier())
    cache.store(STORED, "Click the link.", tags=["t"])
    assert [cast("Hit", cache.lookup(ASKED)).tier for _ in range(2)] == ["semantic", "exact"]
    cache.invalidate(tag="t")
    assert isinstance(cache.lookup(ASKED), Miss)
    assert not held(index)


def test_encrypted_entries(make: Make) -> None:
    """What the record confirms is opened."""
    cache = make(encryption_key="ab" * 32)
    cache.store(STORED, "Click the link.")
    found = cache.lookup(ASKED)
    assert isinstance(found, Hit)
    assert found.answer == "Click the link."
    assert [one.question for one in cache.explain(ASKED).elsewhere] == [STORED]


def test_explain_looks_through_the_index(cache: Cache, index: InMemoryIndex) -> None:
    """It shows what is near in the scope and elsewhere, and deletes no point; without the index it says so."""
    cache.store(STORED, "Click the link.")
    cache.store(STORED, "acme's", tenant="acme")
    stale = Point(key_for("removed"), [1.0] * 64)
    index.put([stale])
    explained = cache.explain(ASKED)
    assert [one.entry.question for one in explained.candidates] == [STORED]
    assert sorted(one.differs for one in explained.elsewhere) == [(), ("tenant",)]
    cache.settle()
    assert stale.key.digest in index.held
    index.fault = RuntimeError("down")
    explained = cache.explain(ASKED)
    assert "fault" in str(explained.steps[-1])


def test_check_compares(cache: Cache, index: InMemoryIndex) -> None:
    """It says whether the index is in line with the record, and what does not answer, and changes nothing."""
    cache.store(STORED, "Click the link.")
    of_index = [finding for finding in cache.check().findings if finding.part == "index"]
    assert {finding.status for finding in of_index} == {"ok"}
    index.held.clear()
    warning = [finding for finding in cache.check().findings if finding.part == "index"][-1]
    assert warning.status == "warning"
    assert "lacks 1 of the first 1" in warning.found
    assert not held(index)
    index.fault = TierError("down")
    assert [one.status for one in cache.check().findings if one.part == "index"][-1] == "error"


def test_what_an_index_needs() -> None:
    """A record that can confirm, and all methods of the port; without an index there is nothing to repair."""
    embedder = TableEmbedder(VECTORS)
    with pytest.raises(ConfigurationError, match="postgres_url"):
        Cache(exact=InMemoryExactTier(), index=InMemoryIndex())
    with pytest.raises(ConfigurationError, match="lacks"):
        Cache(semantic=InMemorySemanticTier(), embedder=embedder, index=object())  # type: ignore[arg-type]
    with Cache(semantic=InMemorySemanticTier(), embedder=embedder) as cache, pytest.raises(ConfigurationError):
        cache.reindex()


@pytest.mark.new_schema
def test_postgresql_builds_no_index_of_its_own(
    cache: Cache, record: SemanticTier, postgres_url: str, postgres_schema: str
) -> None:
    """With another index HNSW is not paid for at each store, and a search there is one statement by key."""
    if not isinstance(record, PgVectorTier):
        pytest.skip("this record is in memory")
    cache.migrate()
    cache.store(STORED, "Click the link.")
    assert isinstance(cache.lookup(ASKED), Hit)
    with psycopg.connect(postgres_url) as connection:
        statement = sql.SQL("SELECT indexname FROM pg_indexes WHERE schemaname = {}")
        names = {name for (name,) in connection.execute(statement.format(postgres_schema))}
    assert names
    assert not any("embedding" in name for name in names)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_in_a_forked_child(make: Make, index: InMemoryIndex) -> None:
    """A child looks up through the index, with threads and connections of its own."""
    cache = make()
    cache.store(STORED, "Click the link.")
    assert isinstance(cache.lookup(ASKED), Hit)
    assert in_child(lambda: isinstance(cache.lookup(ASKED), Hit))


@pytest.mark.parametrize("record", ["redis"], indirect=True)
def test_a_redis_that_loses_everything(cache: Cache, index: InMemoryIndex, record: RedisTier, redis_url: str) -> None:
    """It takes its index back: what is left in it of entries that are gone, it deletes, and new ones are found."""
    cache.store(STORED, "Click the link.")
    cache.reindex()
    forget(redis_url, record.operations.prefix)
    assert isinstance(cache.lookup(ASKED), Miss)
    cache.settle()
    cache.store(OTHER, "In Ghent.")
    assert cache.reindex().deleted <= 1
    assert len(held(index)) == 1
    cache.store(STORED, "Click the link.")
    assert isinstance(cache.lookup(ASKED), Hit)
    assert cache.reindex() == Reindexed(compared=2)


@pytest.mark.parametrize("record", ["redis"], indirect=True)
def test_a_redis_that_loses_its_directory(
    cache: Cache, index: InMemoryIndex, record: RedisTier, redis_url: str
) -> None:
    """No point is deleted because of it: all keys are read, and listed anew."""
    for number in range(300):
        cache.store(f"question number {number}", "an answer", tenant=f"t{number % 7}")
    lost = dict(held(index))
    for shard in (0, 3):
        forget(redis_url, f"{record.operations.prefix}:directory:{shard:02x}")
    assert cache.reindex() == Reindexed(compared=300)
    index.held.clear()
    assert cache.reindex().added == 300
    assert held(index).keys() == lost.keys()


@pytest.mark.parametrize("record", ["redis"], indirect=True)
def test_an_erasure_of_what_redis_has_evicted(
    cache: Cache, index: InMemoryIndex, record: RedisTier, redis_url: str
) -> None:
    """Points of entries that are gone are deleted too, though nobody knows any more whose they were."""
    cache.store(STORED, "Click the link.", user="u42")
    cache.store(OTHER, "In Ghent.", user="u43")
    key = next(one.key for one in held(index).values() if one.key == found_key(cache, STORED, "u42"))
    forget(redis_url, f"{record.operations.prefix}:{{{key.namespace.hex()}}}:{key.digest.hex()}")
    index.fault = RuntimeError("down")
    with pytest.raises(TierError):
        cache.erase(user="u42")
    index.fault = None
    cache.erase(user="u42")
    assert len(held(index)) == 1


@pytest.mark.parametrize("record", ["redis"], indirect=True)
def test_what_only_postgresql_keeps(make: Make) -> None:
    """Observations: `acceptance="verified"` is refused without it."""
    with pytest.raises(ConfigurationError, match="postgres_url"):
        make(acceptance="verified")


@pytest.mark.parametrize("record", ["redis"], indirect=True)
def test_a_failing_redis_is_a_miss(make: Make, index: InMemoryIndex) -> None:
    """Nothing is embedded, and no index asked, where nobody can confirm; nothing is stored."""
    exact = RedisTier("unix:///nowhere/redis.sock", deadline_s=1)
    embedder = TableEmbedder(VECTORS)
    cache = make(exact=exact, embedder=embedder)
    missed = cache.lookup(ASKED)
    assert isinstance(missed, Miss)
    assert missed.reason == "fault"
    assert cache.store(STORED, "Click the link.") is None
    assert not held(index)
    assert not cache.stats().ports["index"].calls


def forget(redis_url: str, beginning: str) -> None:
    """Have Redis lose what is under names that begin so."""
    with redis.Redis.from_url(redis_url) as client:
        pattern = re.sub(r"([*?\[\]\\{])", r"\\\1", beginning) + "*"
        names = list(client.scan_iter(pattern, count=1000))
        assert names
        client.delete(*names)


def found_key(cache: Cache, question: str, user: str) -> Key:
    """Return the key of a stored answer."""
    found = cache.lookup(question, user=user)
    assert isinstance(found, Hit)
    return found.entry.key
