"""Entries of an earlier version's plain table are moved into partitions while others look up, store and remove."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Event

import numpy as np
import psycopg
import pytest
from psycopg import errors, sql

from askonce.core.model import Entry, Key, Selector
from askonce.errors import ConfigurationError, SchemaError
from askonce.testing.samples import entry_for
from askonce.tiers.postgres import PgVectorTier
from askonce.tiers.postgres import partitions as rooms
from tests.forks import Programs
from tests.tiers.test_postgres_schema import make_older

pytestmark = pytest.mark.new_schema

NOW = 1_800_000_000.0
OLD = 1200
"""More than the first use moves by itself."""

FILL = """
INSERT INTO {} (namespace, context, digest, question, payload, embedding, dimension, embedder, created_at, expires_at,
    parts, tags, document_ids, document_versions)
SELECT decode(lpad(to_hex(number %% 7), 32, '0'), 'hex'), '\\x00', decode(lpad(to_hex(number), 32, '0'), 'hex'),
    'question ' || number, '\\x7b7d', (SELECT array_agg(random() - 0.5 + 0 * (number + axis))
        FROM generate_series(1, 8) AS axis)::real[]::halfvec, 8, 'test', 0, 'infinity', '{{}}',
    CASE WHEN number %% 10 = 0 THEN ARRAY['tenth'] ELSE '{{}}' END, '{{}}', '{{}}'
FROM generate_series(1, %s) AS number"""

_PROGRAM = """
import os, sys
from askonce.tiers.postgres import PgVectorTier, partitions
copy = partitions.Place.copy
batches = []
def once(place):
    if batches:
        os.kill(os.getpid(), 9)
    batches.append(1)
    return (yield from copy(place))
partitions.Place.copy, partitions.MOVED_AT_ONCE = once, 300
PgVectorTier(sys.argv[1], embedder="test", dimension=8, schema=sys.argv[2], partitions=4).migrate()
"""


def vector_of(number: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Return a vector of its own for each number."""
    return np.random.default_rng(number).normal(size=8).astype(np.float32)


def key_of(number: int) -> Key:
    """Return the key of an entry, new or filled in."""
    return Key((number % 7).to_bytes(16, "big"), b"\0", number.to_bytes(16, "big"))


def entry_of(number: int, payload: bytes = b"{}") -> Entry:
    """Return an entry to be stored."""
    return replace(entry_for(), key=key_of(number), payload=payload, expires_at=None, tags=())


@pytest.fixture
def plain(postgres_url: str, postgres_schema: str) -> tuple[str, str]:
    """Give a URL and a schema of the sixth version, with entries."""
    make_older(postgres_url, postgres_schema, 6)
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(sql.SQL(FILL).format(sql.Identifier(postgres_schema, "entries")), [OLD])
    return postgres_url, postgres_schema


def make_tier(plain: tuple[str, str], partitions: int | None = 4) -> PgVectorTier:
    """Return a tier on the schema."""
    url, schema = plain
    return PgVectorTier(
        url, embedder="test", dimension=8, schema=schema, deadline_s=20, setup_s=60, partitions=partitions
    )


def remove(tier: PgVectorTier, selector: Selector) -> int:
    """Remove, and return how many entries were deleted."""
    appended = tier.append(selector)
    (tombstone,) = (found for found in tier.read_log(None).tombstones if found.position == appended.position)
    count = tier.remove(tombstone).count
    tier.finish([tombstone.number])
    return count


def rows(plain: tuple[str, str], query: str) -> list[tuple[object, ...]]:
    """Return the rows of a query on the schema's entries."""
    names = {name: sql.Identifier(plain[1], name) for name in ("entries", "hits")}
    with psycopg.connect(plain[0]) as connection:
        return connection.execute(sql.SQL(query).format(**names, schema=sql.Literal(plain[1]))).fetchall()


def test_a_large_plain_table_serves_as_it_is(plain: tuple[str, str], caplog: pytest.LogCaptureFixture) -> None:
    """The first use leaves many entries where they are, says so once, and looks up, stores and removes among them."""
    tier = make_tier(plain)
    assert tier.get(key_of(1), NOW).found is not None
    tier.put(entry_of(5000), vector_of(1))
    (nearest, *_) = tier.search(key_of(5000), vector_of(1), 2, NOW).found
    assert nearest.entry.key == key_of(5000)
    assert remove(tier, Selector(tag="tenth")) == OLD // 10
    assert "askonce migrate" in caplog.text
    assert [finding.status for finding in tier.check(8) if "one table" in finding.found] == ["warning"]
    tier.close()


def test_a_killed_move_goes_on_in_another_process(plain: tuple[str, str], programs: Programs) -> None:
    """Killed after a batch, with changes of all kinds in between: nothing is lost, doubled or brought back."""
    assert programs.run(_PROGRAM, *plain).returncode == -9
    # For sessions of this kind, triggers are off unless they are made for them as well.
    url = f"{plain[0]}{'&' if '?' in plain[0] else '?'}options=-c%20session_replication_role%3Dreplica"
    tier = make_tier((url, plain[1]))
    assert any("300 of about" in finding.found for finding in tier.check(8))
    for number in (10, 600, 5001):  # copied, not copied yet, and new
        tier.put(entry_of(number, b'{"new": 1}'), vector_of(number))
    gone = remove(tier, Selector(tag="tenth"))
    assert gone == OLD // 10 - 2  # two of them were stored anew, without the tag
    tier.touch({tier_id(20 + 1): 3}, {})
    tier.migrate()
    assert rows(plain, "SELECT count(*), count(DISTINCT digest) FROM {entries}") == [(OLD - gone + 1,) * 2]
    assert rows(plain, "SELECT count(*) FROM {entries} WHERE 'tenth' = ANY (tags)") == [(0,)]
    assert rows(plain, "SELECT relname::text FROM pg_class WHERE relnamespace = {schema}::regnamespace"
                " AND relname IN ('moving', 'entries_next', 'repeat_change')") == []  # fmt: skip
    for number in (10, 600, 5001):
        found = tier.get(key_of(number), NOW).found
        assert found is not None
        assert found.payload == b'{"new": 1}'
        assert tier.search(key_of(number), vector_of(number), 1, NOW).found[0].entry.key == key_of(number)
    assert rows(plain, "SELECT hits.hits FROM {entries} JOIN {hits} USING (digest, namespace, created_at)"
                " WHERE question = 'question 21'") == [(3,)]  # fmt: skip
    assert any("4 partitions" in finding.found for finding in tier.check(8))
    tier.close()


def tier_id(number: int) -> str:
    """Return the name of an entry."""
    key = key_of(number)
    return f"{key.namespace.hex()}-{key.digest.hex()}"


def test_others_go_on_while_entries_are_moved(plain: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Lookups, stores and removals of processes that began before are right at every moment, through the exchange."""
    monkeypatch.setattr(rooms, "MOVED_AT_ONCE", 100)
    users, done = [make_tier(plain) for _ in range(3)], Event()
    stored: list[int] = []
    removed: list[int] = []

    def use(which: int) -> None:
        tier, number = users[which], 10_000 * (which + 1)
        while not done.is_set():
            number += 1
            tier.put(entry_of(number), vector_of(number))
            assert tier.get(key_of(number), NOW).found is not None
            found = tier.search(key_of(number), vector_of(number), 1, NOW).found
            assert found[0].entry.key == key_of(number)
            if number % 3:
                stored.append(number)
            else:
                assert remove(tier, Selector(entry_id=tier_id(number))) == 1
                assert tier.get(key_of(number), NOW).found is None
                removed.append(number)

    with ThreadPoolExecutor(3) as threads:
        using = [threads.submit(use, which) for which in range(3)]
        try:
            mover = make_tier(plain)
            mover.migrate()
        finally:
            done.set()
        for one in using:
            one.result()
    assert rows(plain, "SELECT count(*) FROM {entries}") == [(OLD + len(stored),)]
    assert all(mover.get(key_of(number), NOW).found is None for number in removed)
    assert all(mover.get(key_of(number), NOW).found is not None for number in stored)
    for tier in (*users, mover):
        tier.close()


def test_several_that_move_at_once(plain: tuple[str, str]) -> None:
    """Processes that begin to migrate in the same moment, as those of one deployment do, all come to the end."""
    movers = [make_tier(plain) for _ in range(4)]
    with ThreadPoolExecutor(4) as threads:
        for one in [threads.submit(mover.migrate) for mover in movers]:
            one.result()
    assert rows(plain, "SELECT count(*) FROM {entries}") == [(OLD,)]
    for mover in movers:
        mover.close()


async def test_the_async_half_moves_as_well(plain: tuple[str, str]) -> None:
    """`amigrate` moves all, and a second call finds nothing to do."""
    tier = make_tier(plain)
    await tier.amigrate()
    await tier.amigrate()
    assert rows(plain, "SELECT count(*) FROM {entries} WHERE tableoid::regclass::text ~ '_[0-3]$'") == [(OLD,)]
    await tier.aclose()


def test_rights_are_kept(plain: tuple[str, str]) -> None:
    """A role that could read and write the plain table can read and write the partitioned one."""
    url, schema = plain
    role = f"role_{schema}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {role} LOGIN PASSWORD 'plain'".encode())
        grant = f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {role}"
        connection.execute(f"{grant}; GRANT USAGE ON SCHEMA {schema} TO {role}".encode())
        try:
            make_tier(plain).migrate()
            connection.execute(f"SET ROLE {role}".encode())
            table = sql.Identifier(schema, "entries")
            assert connection.execute(sql.SQL("UPDATE {} SET hits = 1").format(table)).rowcount == OLD
            counted = sql.Identifier(schema, "hits")
            assert connection.execute(sql.SQL("SELECT count(*) FROM {}").format(counted)).fetchone() == (0,)
            for number in range(4):
                leaf = sql.Identifier(schema, f"entries_{number}")
                assert connection.execute(sql.SQL("SELECT count(*) FROM {}").format(leaf)).fetchone()
            with pytest.raises(errors.InsufficientPrivilege):
                connection.execute(sql.SQL("TRUNCATE {}").format(table))
        finally:
            connection.execute("RESET ROLE")
            connection.execute(f"DROP OWNED BY {role}; DROP ROLE {role}".encode())


def test_the_number_is_fixed_when_a_schema_is_made(postgres_url: str, postgres_schema: str) -> None:
    """A stated number makes the partitions, is checked afterwards, and need not be stated."""
    where = (postgres_url, postgres_schema)
    for partitions in (3, 3, None):
        make_tier(where, partitions).migrate()
    with pytest.raises(SchemaError, match="has 3 partitions, not 5"):
        make_tier(where, 5).migrate()
    for partitions in (0, 1025):
        with pytest.raises(ConfigurationError, match="partitions"):
            make_tier(where, partitions)


def test_a_removal_of_many_is_done_in_batches(postgres_url: str, postgres_schema: str) -> None:
    """More entries than one batch deletes are all gone, counted, and named by namespace, in every partition."""
    where = (postgres_url, postgres_schema)
    tier = make_tier(where)
    tier.migrate()
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(sql.SQL(FILL).format(sql.Identifier(postgres_schema, "entries")), [2300])
    appended = tier.append(Selector())
    (tombstone,) = tier.read_log(None).tombstones
    removed = tier.remove(tombstone)
    assert appended.position == tombstone.position
    assert removed.count == 2300
    assert removed.namespaces == {number.to_bytes(16, "big") for number in range(7)}
    assert rows(where, "SELECT count(*) FROM {entries}") == [(0,)]
    tier.close()
