"""Vectors that are compared in the process: what PostgreSQL would find, and nothing that it has not for long."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from random import Random
from time import monotonic, sleep
from typing import Any, TypeVar
from urllib.parse import urlsplit

import numpy as np
import psycopg
import pytest
from psycopg import sql

from askonce import Cache, Hit, Miss
from askonce.core import indexing
from askonce.core.events import Event, PortCalled
from askonce.core.indexing import Indexing
from askonce.core.model import Entry, Key, Position, Selector
from askonce.core.ops import Flow, Later, Op, Ports
from askonce.core.ports import Put, Reading, Snapshot, VectorsRead
from askonce.core.removals import Tombstone
from askonce.errors import TierUnavailable
from askonce.runtime.drivers import drive
from askonce.testing import TableEmbedder
from askonce.testing.samples import NOW, entry_for, key_for
from askonce.tiers.memory import MemoryTier
from askonce.tiers.postgres import PgVectorTier
from askonce.tiers.postgres.local_index import MOST_OF_ONE, NamespaceVectors
from tests.acceptance.conftest import make as make
from tests.inside import engine_of, held_by

R = TypeVar("R")
DIMENSION = 16
LIFETIME_S = 2.0
KEY = key_for("anything")
BY = Indexing(5, has_local=True)


class Process:
    """One process: an index on a tier, a clock, and what ran in the background."""

    def __init__(self, tier: PgVectorTier, max_vectors: int = 10_000, max_entries: int = 10_000) -> None:
        self.at = 1000.0
        entries = MemoryTier(max_entries, lifetime_s=float("inf"))
        self.index = NamespaceVectors(entries, max_vectors, LIFETIME_S, lambda: self.at)
        self.tier = tier
        self.io: Any = Ports.__new__(Ports)
        object.__setattr__(self.io, "semantic", tier)
        object.__setattr__(self.io, "local", self.index)
        self.asked: list[str] = []
        self.later: list[Flow[None]] = []

    def run(self, flow: Flow[R]) -> R:
        """Run a flow, and keep what it leaves for later."""
        return drive(flow, self._perform)

    def _perform(self, op: Op[Any]) -> object:
        if isinstance(op, Later):
            self.later.append(op.flow)
            return None
        if op.port is not None:
            self.asked.append(type(op).__name__)
        return op.run(self.io)

    def do_later(self) -> None:
        """Do what was left for later."""
        while self.later:
            self.run(self.later.pop(0))

    def read_only(self) -> tuple[Flow[None], tuple[Reading, VectorsRead]]:
        """Read what was left for later, and take nothing yet; return the rest of the flow, and what it read."""
        flow = self.later.pop()
        read = self._perform(flow.send(None))
        assert isinstance(read, tuple)
        return flow, read

    def search(self, vector: Any, key: Key = KEY, now: float = NOW) -> Snapshot[Any]:
        """Search as a lookup does."""
        return self.run(indexing.search(key, vector, BY, now, tidies=True))

    def read(self, *keys: Key, dimension: int = DIMENSION) -> None:
        """Ask often enough, and late enough, that the vectors are read anew."""
        self.at += LIFETIME_S * 0.6
        for _ in range(8):
            for key in keys or (KEY,):
                self.search(np.ones(dimension, np.float32), key)
        self.do_later()

    def store(self, put: Put) -> None:
        """Store an entry in this process."""
        self.tier.put(put.entry, put.vector)
        self.index.note([put])


@pytest.fixture
def tier(postgres_url: str, postgres_schema: str) -> Iterator[PgVectorTier]:
    """Give a tier on a schema of its own."""
    made = PgVectorTier(
        postgres_url, embedder="test", dimension=DIMENSION, schema=postgres_schema, deadline_s=20, setup_s=60
    )
    yield made
    made.close()


def put_of(number: int, vector: Any, context: str = "", **entry: Any) -> Put:
    """Return an entry to be stored."""
    return Put(entry_for(f"question {number}", context=context, **entry), np.asarray(vector, np.float32), None)


def summary(found: Snapshot[Any]) -> list[tuple[bytes, bytes, float | None]]:
    """Return what was found, as far as an asker sees it."""
    return [(one.entry.key.digest, one.entry.payload, one.entry.expires_at) for one in found.found]


def similarities(found: Snapshot[Any]) -> list[float]:
    """Return how similar what was found is."""
    return [one.similarity for one in found.found]


def agree(process: Process, vectors: Any, key: Key = KEY, now: float = NOW) -> None:
    """Compare what a process finds with what PostgreSQL finds."""
    for vector in vectors:
        here = process.search(vector, key, now)
        there: Snapshot[Any] = process.tier.search(key, vector, BY.limit, now)
        assert similarities(here) == pytest.approx(similarities(there), abs=1e-5)
        assert summary(here) == summary(there)
        for found, known in zip(here.found, there.found, strict=True):
            assert found.entry.position.number <= known.entry.position.number  # as of a moment ago


def test_finds_what_postgresql_finds_through_a_long_history(tier: PgVectorTier) -> None:
    """New, replaced, removed, prolonged, expired entries and such of other contexts, by this process and by others."""
    draw, random = Random(3), np.random.default_rng(3)
    process = Process(tier)
    queries = random.standard_normal((6, DIMENSION)).astype(np.float32)
    others = key_for("anything", context="another")
    numbers = list(range(80))
    for number in numbers:
        direction = np.zeros(DIMENSION) if number == 7 else random.standard_normal(DIMENSION)
        tier.put(*_args(put_of(number, direction, context="another" if number % 9 == 0 else "")))
    process.read(KEY, others)
    for step in range(60):
        number = draw.randrange(120)
        vector = random.standard_normal(DIMENSION) if number >= 80 else None
        context = "another" if number % 9 == 0 else ""
        match draw.randrange(6):
            case 0 if vector is not None:
                process.store(put_of(number, _fixed(number), context, answer=b"%d" % step))
            case 1 if vector is not None:
                tier.put(*_args(put_of(number, _fixed(number), context, answer=b"%d" % step)))
            case 2:
                selector = Selector(entry_id=key_for(f"question {number}", context=context).entry_id)
                tier.remove(Tombstone(tier.append(selector).position, selector))
            case 3:
                tier.touch({}, {key_for(f"question {number}", context=context).entry_id: NOW + 7200 + step})
            case 4 if vector is not None:
                process.store(Put(put_of(number, vector, context, answer=b"%d" % step).entry, None, None))
            case _:
                tier.put(*_args(put_of(200 + step, random.standard_normal(DIMENSION), context, expires_at=NOW + step)))
        process.read(KEY, others)
        agree(process, queries, now=NOW + step / 2)
        agree(process, queries, others, now=NOW + step / 2)
        process.asked.clear()
        agree(process, queries, now=NOW + step / 2)
        assert not process.asked  # all of it was found here


def _fixed(number: int) -> Any:
    return np.random.default_rng(number).standard_normal(DIMENSION)


def _args(put: Put) -> tuple[Entry, Any]:
    return put.entry, put.vector


def test_only_what_was_written_since_is_read_again(tier: PgVectorTier) -> None:
    """And all of it where nothing is known."""
    for number in range(20):
        tier.put(*_args(put_of(number, _fixed(number))))
    first = tier.read_vectors(KEY, DIMENSION, None, 100, NOW)
    assert len(first.written) == len(first.digests) == first.size == 20
    tier.put(*_args(put_of(3, _fixed(3))))
    tier.put(*_args(put_of(50, _fixed(50))))
    again = tier.read_vectors(KEY, DIMENSION, first.horizon, 100, NOW)
    assert set(again.written) == {key_for("question 3").digest, key_for("question 50").digest}
    assert len(again.digests) == 21
    few = tier.read_vectors(KEY, DIMENSION, None, 5, NOW)
    assert few.size > 5
    assert not few.digests


def test_a_namespace_is_read_when_it_is_asked_often_and_again_as_long_as_it_is(tier: PgVectorTier) -> None:
    """Eight lookups within the lifetime; PostgreSQL is searched until then, and when what is here is too old."""
    process, vector = Process(tier), np.ones(DIMENSION, np.float32)
    tier.put(*_args(put_of(1, vector)))
    for _ in range(7):
        process.search(vector)
    assert not process.later
    process.search(vector)
    assert len(process.later) == 1
    process.search(vector)  # not read twice
    assert len(process.later) == 1
    process.do_later()
    assert process.asked[9:] == ["ReadVectors", "GetAllStored"]  # the entries are fetched as well
    process.asked.clear()
    process.search(vector)
    assert process.asked == []
    process.at += LIFETIME_S + 0.1
    process.search(vector)
    assert process.asked == ["Search"]
    for _ in range(20):  # a lookup a second is not often
        process.at += 1
        process.search(vector)
    assert set(process.asked) == {"Search"}


def test_what_could_not_be_served_is_not_fetched_but_for_the_nearest(tier: PgVectorTier) -> None:
    """A miss tells what was nearest."""
    process, near = Process(tier), np.eye(DIMENSION, dtype=np.float32)
    for number, share in enumerate((0.0, 0.1, 0.5, 0.6)):
        tier.put(*_args(put_of(number, near[0] * (1 - share) + near[1] * share)))
    process.read()
    found = [process.index.compare(KEY, near[0], 3, least, NOW).digests or () for least in (-1, 0.9, 1.1)]
    assert [len(digests) for digests in found] == [3, 2, 1]


def test_what_this_process_stores_and_removes_is_known_at_once(tier: PgVectorTier) -> None:
    """Also where the namespace was being read just then."""
    process, near = Process(tier), np.ones(DIMENSION, np.float32)
    tier.put(*_args(put_of(1, _fixed(1))))
    process.read()
    process.store(put_of(2, near, answer=b"2"))
    assert summary(process.search(near))[0][1] == b"2"
    process.store(put_of(2, near, answer=b"3"))
    assert summary(process.search(near))[0][1] == b"3"
    process.at += LIFETIME_S * 0.6
    for _ in range(4):
        process.search(near)
    reading, read = process.read_only()  # from before the next store
    process.store(put_of(4, near * 2, answer=b"4"))
    process.run(_rest(reading, reading.send(read)))
    assert {b"3", b"4"} == {one[1] for one in summary(process.search(near))[:2]}
    process.index.distrust()  # as a removal does
    assert process.index.compare(KEY, near, 5, -1, NOW).digests is None


def _rest(flow: Flow[None], op: Op[Any]) -> Flow[None]:
    """Go on with a flow from the op that it has yielded last."""
    while True:
        try:
            op = flow.send((yield op))
        except StopIteration:
            return


def test_what_was_read_before_a_removal_of_this_process_is_not_taken(tier: PgVectorTier) -> None:
    """As the memory tier takes nothing that was found before it."""
    process, near = Process(tier), np.ones(DIMENSION, np.float32)
    tier.put(*_args(put_of(1, near)))
    for _ in range(8):
        process.search(near)
    reading, read = process.read_only()
    selector = Selector(entry_id=key_for("question 1").entry_id)
    process.index.distrust()
    tier.remove(Tombstone(tier.append(selector).position, selector))
    process.index.distrust()
    process.run(_rest(reading, reading.send(read)))
    assert not process.search(near).found


def test_a_reading_that_has_waited_is_as_young_as_it_is(tier: PgVectorTier) -> None:
    """Among many callers it may begin a lifetime after it was wanted: what it brings counts from then on."""
    process, near = Process(tier), np.ones(DIMENSION, np.float32)
    for _ in range(8):
        process.search(near)
    process.store(put_of(1, near))
    process.at += 1.5 * LIFETIME_S
    process.do_later()
    process.at += 0.9 * LIFETIME_S
    process.asked.clear()
    assert similarities(process.search(near)) == [pytest.approx(1)]
    assert not process.asked
    process.at += 0.2 * LIFETIME_S
    process.search(near)
    assert process.asked == ["Search"]


def test_after_a_removal_only_what_was_written_since_is_read(tier: PgVectorTier) -> None:
    """Many removals do not have everything read each time."""
    process, near = Process(tier), np.ones(DIMENSION, np.float32)
    for number in range(20):
        tier.put(*_args(put_of(number, _fixed(number))))
    process.read()
    for number in range(3):
        selector = Selector(entry_id=key_for(f"question {number}").entry_id)
        process.index.distrust()
        tier.remove(Tombstone(tier.append(selector).position, selector))
        process.index.distrust()
        process.asked.clear()
        agree(process, [_fixed(number).astype(np.float32)])
        assert process.asked == ["Search"]
        process.do_later()
        agree(process, [_fixed(number).astype(np.float32)])
        assert process.asked == ["Search", "ReadVectors"]
    process.index.clear()
    for _ in range(8):
        process.search(near)
    process.do_later()
    assert process.asked[-2:] == ["ReadVectors", "GetAllStored"]


def test_an_entry_that_changed_while_it_was_fetched_is_not_kept(tier: PgVectorTier) -> None:
    """By this process or, as the next reading says, by another."""
    process, near = Process(tier), np.ones(DIMENSION, np.float32)
    tier.put(*_args(put_of(1, near, answer=b"old")))
    process.read()
    process.index.clear()
    process.read()
    for change in ("own", "other"):
        compared = process.index.compare(KEY, near, 5, -1, NOW)
        assert compared.moment is not None
        fetched = tier.confirm(KEY, near, compared.digests or (), 5, NOW)
        put = put_of(1, near, answer=change.encode())
        if change == "own":
            process.store(put)
        else:
            tier.put(*_args(put))
            process.read()
        process.index.keep(KEY, compared.moment, [one.entry for one in fetched.found], NOW)
        assert summary(process.search(near))[0][1] == change.encode()


def test_what_others_do_is_known_when_the_vectors_are_read_again(tier: PgVectorTier) -> None:
    """Until then an entry that was removed elsewhere may be shown, for the lifetime at most."""
    process, near = Process(tier), np.ones(DIMENSION, np.float32)
    tier.put(*_args(put_of(1, near)))
    process.read()
    assert len(process.search(near).found) == 1
    selector = Selector(entry_id=key_for("question 1").entry_id)
    tier.remove(Tombstone(tier.append(selector).position, selector))
    process.at += LIFETIME_S
    assert not process.search(near).found
    tier.put(*_args(put_of(1, near, answer=b"again")))
    process.read()
    assert summary(process.search(near))[0][1] == b"again"


def test_entries_for_which_there_is_no_room_are_fetched_when_they_are_found(tier: PgVectorTier) -> None:
    """Those used least recently go first."""
    process = Process(tier, max_entries=10)
    vectors = [_fixed(number).astype(np.float32) for number in range(120)]
    tier.put_all([put_of(number, vector) for number, vector in enumerate(vectors)])
    process.read()
    assert process.asked.count("GetAllStored") == 1
    for _ in range(2):
        agree(process, vectors)
    assert set(process.asked[process.asked.index("GetAllStored") + 1 :]) == {"Confirm"}


def _take_all(index: NamespaceVectors, key: Key, size: int, dimension: int = DIMENSION) -> bool:
    """Ask often, and give a namespace of a size if it is to be read; return whether it was."""
    vectors = np.ones((size, dimension), np.float32)
    readings = [index.compare(key, np.ones(dimension, np.float32), 5, -1, NOW).reading for _ in range(8)]
    digests = [b"%016d" % number for number in range(size)]
    position = Position(b"log", 1)
    read = VectorsRead(position, position, "server 1", size, digests, np.full(size, np.inf), digests, vectors)
    for reading in readings:
        if reading is not None:
            index.take(key, reading, read)
    return any(reading is not None for reading in readings)


def _bytes_of(index: NamespaceVectors) -> int:
    return sum(array.nbytes for array in held_by(index, np.ndarray))


@pytest.mark.parametrize("size", [0, 1])
def test_tenants_with_hardly_an_entry_take_hardly_any_memory(size: int) -> None:
    """However many there are: nobody asks them all eight times within two seconds."""
    index = NamespaceVectors(MemoryTier(10, lifetime_s=float("inf")), 20_000, LIFETIME_S, lambda: 1.0)
    taken = list[int]()
    for number in range(1500):
        assert _take_all(index, key_for("anything", context=str(number)), size, 384)
        taken.append(_bytes_of(index) if number in (1199, 1499) else 0)
    assert taken[1199] == taken[1499] < 4_000_000


def test_what_this_process_stores_beyond_the_most_is_left_to_postgresql() -> None:
    """Whether anybody asks meanwhile or not."""
    index = NamespaceVectors(MemoryTier(10, lifetime_s=float("inf")), 20_000, LIFETIME_S, lambda: 1.0)
    _take_all(index, KEY, 10)
    near = np.ones(DIMENSION, np.float32)
    for start in range(0, MOST_OF_ONE - 10, 399):
        index.note([put_of(number, near) for number in range(start, start + 399)])
        assert index.compare(KEY, near, 5, -1, NOW).digests
    index.note([put_of(MOST_OF_ONE, near)])
    assert index.compare(KEY, near, 5, -1, NOW).digests is None
    assert not _bytes_of(index)


def test_namespaces_for_which_there_is_no_room_are_not_read_in_turn() -> None:
    """Each that was dropped is left to PostgreSQL for a minute, removals or not."""
    at = [1.0]
    index = NamespaceVectors(MemoryTier(10, lifetime_s=float("inf")), 25, LIFETIME_S, lambda: at[0])
    keys = [key_for("anything", context=name) for name in ("one", "two", "three")]
    assert [_take_all(index, key, 10) for key in keys] == [True] * 3
    for _ in range(5):
        at[0] += 0.7 * LIFETIME_S
        index.distrust()
        assert [_take_all(index, key, 10) for key in keys] == [False, True, True]
    at[0] += 60
    assert _take_all(index, keys[0], 10)


def test_what_a_transaction_has_read_again_each_time_is_left_to_postgresql(
    tier: PgVectorTier, postgres_url: str
) -> None:
    """Of anybody's, such as one that was prepared and forgotten: all that was written since it began seems new."""
    process = Process(tier)
    with psycopg.connect(postgres_url) as other:
        other.execute("SELECT pg_current_xact_id()")
        tier.put_all([put_of(number, _fixed(number)) for number in range(150)])
        for _ in range(4):
            process.read()
        assert process.asked.count("ReadVectors") == 2
        agree(process, [_fixed(1).astype(np.float32)])
    process.at += 60
    for _ in range(4):
        process.read()
    assert process.asked.count("ReadVectors") == 6


def test_large_namespaces_and_those_that_cannot_be_read_are_left_to_postgresql(tier: PgVectorTier) -> None:
    """For a minute; and many small ones share the room that there is."""
    process, near = Process(tier, max_vectors=10), np.ones(DIMENSION, np.float32)
    for number in range(12):
        tier.put(*_args(put_of(number, _fixed(number))))
    process.read()
    process.read()
    assert process.asked.count("ReadVectors") == 1
    for number in range(6):
        tier.put(*_args(put_of(100 + number, _fixed(number), context="one")))
        tier.put(*_args(put_of(200 + number, _fixed(number), context="two")))
    one, two = key_for("anything", context="one"), key_for("anything", context="two")
    process.read(one)
    assert process.index.compare(one, near, 5, -1, NOW).digests
    process.read(two)
    assert process.index.compare(two, near, 5, -1, NOW).digests
    assert process.index.compare(one, near, 5, -1, NOW).digests is None
    other = Process(tier)
    for _ in range(8):
        other.search(near, one)
    flow = other.later.pop()
    flow.send(None)
    other.run(_rest(flow, flow.throw(TierUnavailable("gone"))))
    other.read(one)
    assert "ReadVectors" not in other.asked
    other.at += 60
    other.read(one)
    assert "ReadVectors" in other.asked


def test_where_transactions_may_be_counted_otherwise_all_is_read(tier: PgVectorTier) -> None:
    """On another server, after a restart, and where those counted lie behind."""
    for number in range(5):
        tier.put(*_args(put_of(number, _fixed(number))))
    server, _, horizon = tier.read_vectors(KEY, DIMENSION, None, 100, NOW).horizon.partition(" ")
    later = str(int(horizon) + 1_000_000)
    for since, written in (
        (f"{server} {horizon}", 0),
        (f"1795850000.123 {horizon}", 5),
        (f"{server} {later}", 5),
    ):
        assert len(tier.read_vectors(KEY, DIMENSION, since, 100, NOW).written) == written


def test_in_the_place_of_another_database_all_is_read(postgres_url: str) -> None:
    """It was restored beside the other, before that was read last, and was then given its name."""
    one, restored = (f"test_{uuid.uuid4().hex}" for _ in range(2))
    with psycopg.connect(postgres_url, autocommit=True) as connection, ExitStack() as stack:
        for name, template in ((one, "template0"), (restored, one)):
            made = sql.Identifier(name), sql.Identifier(template)
            left = "SELECT pg_terminate_backend(pid, 30000) FROM pg_stat_activity WHERE datname = %s"
            connection.execute(left, [template])
            connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(*made))
            stack.callback(connection.execute, sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
            url = urlsplit(postgres_url)._replace(path=f"/{name}").geturl()
            if name == one:
                with closing(PgVectorTier(url, embedder="test", dimension=DIMENSION, setup_s=60)) as tier:
                    tier.put(*_args(put_of(1, _fixed(1))))
                    horizon = tier.read_vectors(KEY, DIMENSION, None, 100, NOW).horizon
        with closing(PgVectorTier(url, embedder="test", dimension=DIMENSION, setup_s=60)) as tier:
            assert len(tier.read_vectors(KEY, DIMENSION, horizon, 100, NOW).written) == 1


def test_vectors_that_were_dropped_meanwhile_are_read_anew(tier: PgVectorTier) -> None:
    """What has been written since is not enough then."""
    process, near = Process(tier), np.ones(DIMENSION, np.float32)
    tier.put(*_args(put_of(1, near)))
    process.read()
    process.at += LIFETIME_S * 0.6
    for _ in range(4):
        process.search(near)
    rest, (reading, read) = process.read_only()
    assert not read.written
    more = replace(read, digests=[*read.digests, b"?" * 16], expires_at=np.full(2, np.inf))
    process.run(_rest(rest, rest.send((reading, more))))
    assert process.index.compare(KEY, near, 5, -1, NOW).digests is None
    process.read()
    agree(process, [near])


def test_more_is_stored_than_there_was_room_for(tier: PgVectorTier) -> None:
    """Rows are added as they come."""
    process, near = Process(tier), np.ones(DIMENSION, np.float32)
    tier.put(*_args(put_of(1, near)))
    process.read()
    puts = [put_of(number, _fixed(number)) for number in range(2, 602)]
    for start in range(0, 600, 100):
        tier.put_all(puts[start : start + 100])
    process.index.note(puts)
    agree(process, [_fixed(number).astype(np.float32) for number in (2, 300, 601)])


def test_many_vectors_are_compared_by_their_signs_first(postgres_url: str, postgres_schema: str) -> None:
    """As in PostgreSQL: what is near enough to be served is found, and nothing that has expired."""
    random = np.random.default_rng(5)
    tier = PgVectorTier(postgres_url, embedder="test", dimension=256, schema=postgres_schema, deadline_s=20, setup_s=60)
    process, vectors = Process(tier), random.standard_normal((900, 256)).astype(np.float32)
    tier.put_all(
        [put_of(number, vector, expires_at=NOW + 10 * (number % 2) + 1) for number, vector in enumerate(vectors)]
    )
    process.read(dimension=256)
    process.asked.clear()
    puts = [put_of(1000 + number, random.standard_normal(256)) for number in range(300)]
    tier.put_all(puts)
    process.index.note(puts)
    near = [vector + 0.3 * random.standard_normal(256).astype(np.float32) for vector in vectors[:40]]
    near += [np.asarray(put.vector) + 0.3 * random.standard_normal(256).astype(np.float32) for put in puts[-20:]]
    for now in (NOW, NOW + 5):
        for number, vector in enumerate(near):
            here, there = process.search(vector, now=now), tier.search(KEY, vector, BY.limit, now)
            is_live = number % 2 == 1 or number >= 40 or now == NOW
            assert (here.found[0].similarity > 0.8) is is_live
            assert similarities(here)[:1] == pytest.approx(similarities(there)[:1], abs=1e-5) or not is_live
    assert process.search(near[0], now=NOW + 5000).found == []
    process.store(put_of(2000, vectors[0], expires_at=None))
    assert len(process.search(near[0], now=NOW + 5000).found) == 1
    assert set(process.asked) == {"Confirm"}  # of those that were stored since
    tier.close()


def _observed(make: Callable[..., Cache], **settings: Any) -> tuple[Cache, list[str]]:
    """Return a cache without its memory of identical questions, and what it asks PostgreSQL for."""
    asked: list[str] = []

    class Observer:
        is_quick = True

        def on_event(self, event: Event) -> None:
            if isinstance(event, PortCalled) and event.port == "semantic":
                asked.append(event.operation)

    return make(observers=[Observer()], **{"memory_entries": 0, **settings}), asked


QUESTIONS = [f"what are the opening hours of branch {name}?" for name in ("Oslo", "Rome", "Bern", "Kyiv", "Lima")]
"""Each names a place of its own, so that no guard lets one answer another."""

GREETINGS = ("", "hi, ", "hello, ", "good morning, ", "good day, ")


@pytest.fixture
def observed(make: Callable[..., Cache]) -> Callable[..., tuple[Cache, list[str]]]:
    """Return a function that makes such caches."""
    axes = np.eye(8)
    table: dict[str, Any] = {
        greeting + question: axis + 0.2 * number * axes[7]
        for axis, question in zip(axes, QUESTIONS, strict=False)
        for number, greeting in enumerate(GREETINGS[:3])
    }
    for axis, question in zip(axes, QUESTIONS, strict=False):
        table |= {greeting + question: axis + 0.3 * axes[6] for greeting in GREETINGS[3:]}
    embedder = TableEmbedder(table, dimension=8)
    return lambda **settings: _observed(make, **{"embedder": embedder, **settings})


def _ask(cache: Cache, greeting: str = "hi, ") -> list[str | None]:
    found = [cache.lookup(greeting + question) for question in QUESTIONS]
    return [str(one.answer) if isinstance(one, Hit) else None for one in found]


def test_a_cache_answers_from_here_and_forgets_what_is_removed(
    observed: Callable[..., tuple[Cache, list[str]]],
) -> None:
    """Two processes on the same servers: what one removes, stores or replaces, the other sees within `memory_ttl`."""
    (ours, asked), (theirs, _) = observed(memory_ttl=0.5), observed(memory_ttl=0.5)
    for question in QUESTIONS[:4]:
        ours.store(question, f"{question} v1")
    for _ in range(20):
        found = _ask(ours)
        ours.settle()
    assert found == [*(f"{question} v1" for question in QUESTIONS[:4]), None]
    asked.clear()
    _ask(ours, "hello, ")
    assert "Search" not in asked
    assert ours.forget(_entry_id(ours, QUESTIONS[0])) == 1
    assert _ask(ours, "good morning, ")[0] is None
    theirs.forget(_entry_id(theirs, QUESTIONS[1]))
    theirs.store(QUESTIONS[2], "v2")
    theirs.store(QUESTIONS[4], "new")
    sleep(0.6)
    assert _ask(ours, "good day, ") == [None, None, "v2", f"{QUESTIONS[3]} v1", "new"]


def test_the_memory_of_identical_questions_adds_nothing_to_the_age_of_what_was_found_here(
    observed: Callable[..., tuple[Cache, list[str]]],
) -> None:
    """What another process removes is served for `memory_ttl` at most, in whatever way."""
    (ours, _), (theirs, _) = (observed(memory_ttl=1, memory_entries=100) for _ in range(2))
    ours.store(QUESTIONS[0], "one")
    entry_id = _entry_id(theirs, QUESTIONS[0])
    for greeting in ("hi, ", "hello, "):
        for _ in range(3):
            _ask(ours, greeting)
            ours.settle()
    sleep(0.3)
    theirs.forget(entry_id)
    removed_at = monotonic()
    sleep(0.3)
    ours.lookup("good day, " + QUESTIONS[0])  # may still be a hit, among vectors from before the removal
    sleep(max(0.0, removed_at + 1.02 - monotonic()))
    assert isinstance(ours.lookup("good day, " + QUESTIONS[0]), Miss)


def test_nothing_of_what_is_erased_stays_in_memory(observed: Callable[..., tuple[Cache, list[str]]]) -> None:
    """A removal keeps what it did not choose, of which nothing is shown until it is read again."""
    cache, _ = observed()
    for question in QUESTIONS[:4]:
        cache.store(question, question, tags=["hours"])
    for _ in range(6):
        _ask(cache)
        cache.settle()
    (index,) = held_by(engine_of(cache), NamespaceVectors)
    assert next(held_by(index, Entry), None) is not None
    cache.invalidate(tag="hours")
    assert _ask(cache, "hello, ") == [None] * 5
    cache.erase(tenant="acme")
    assert next(held_by(index, Entry), None) is None


def _entry_id(cache: Cache, question: str) -> str:
    found = cache.lookup(question)
    assert isinstance(found, Hit)
    return found.entry_id


def test_async_code_answers_from_here_too(observed: Callable[..., tuple[Cache, list[str]]]) -> None:
    """And the loop does not wait while vectors are read."""

    async def scenario() -> None:
        cache, asked = observed()
        for question in QUESTIONS[:4]:
            await cache.astore(question, question)
        for _ in range(10):
            await asyncio.gather(*(cache.alookup("hi, " + question) for question in QUESTIONS))
            await cache.asettle()
        asked.clear()
        found = [await cache.alookup("hello, " + question) for question in QUESTIONS]
        assert [isinstance(one, Hit) for one in found] == [True] * 4 + [False]
        assert "Search" not in asked
        await cache.aclose()

    asyncio.run(scenario())


@pytest.mark.parametrize(
    "settings", [{"memory_vectors": 0}, {"memory_ttl": 0}, {"acceptance": "verified"}, {"encryption_key": ["k" * 43]}]
)
def test_it_can_be_turned_off_and_is_off_where_more_must_be_known(
    observed: Callable[..., tuple[Cache, list[str]]], settings: dict[str, Any]
) -> None:
    """Observations change what may be served, and a key that is withdrawn must leave nothing to be read."""
    cache, asked = observed(**settings)
    for _ in range(6):
        _ask(cache)
        cache.settle()
    assert "ReadVectors" not in asked
    assert "Search" in asked


def test_a_miss_may_be_stored_and_a_removal_in_between_keeps_it_out(
    observed: Callable[..., tuple[Cache, list[str]]],
) -> None:
    """The position of a miss that was found here is that of the last reading."""
    (ours, asked), (theirs, _) = observed(), observed()
    ours.store(QUESTIONS[0], "one", tags=["hours"])
    for _ in range(8):
        _ask(ours)
        ours.settle()
    asked.clear()
    missed = ours.lookup("hello, " + QUESTIONS[1])
    assert isinstance(missed, Miss)
    assert "Search" not in asked
    theirs.invalidate(tag="hours")
    assert ours.store("hello, " + QUESTIONS[1], "from before", tags=["hours"], after=missed) is None
    assert ours.store("hello, " + QUESTIONS[2], "other", tags=["menu"], after=missed) is not None


def test_compares_no_more_than_it_says() -> None:
    """The limit of one namespace is part of what is asked for."""
    index = NamespaceVectors(MemoryTier(10, lifetime_s=float("inf")), 20_000, LIFETIME_S, lambda: 1.0)
    readings = [index.compare(KEY, np.ones(4, np.float32), 2, -1, NOW).reading for _ in range(8)]
    assert readings[:7] == [None] * 7
    assert isinstance(readings[7], Reading)
    assert readings[7].limit == MOST_OF_ONE
