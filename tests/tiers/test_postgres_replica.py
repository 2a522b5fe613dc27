"""Searches on a real streaming replica, which lags as far as a test lets it: what was removed is never found there."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import sleep
from urllib.parse import quote, unquote

import numpy as np
import psycopg
import pytest

from askonce.core.model import Candidate, Entry, Key, Position, Selector
from askonce.core.ports import Snapshot
from askonce.errors import TierRefused
from askonce.testing.samples import entry_for
from askonce.tiers.postgres import PgVectorTier
from askonce.tiers.postgres import replica as replicas
from tests.servers import ServerProcesses

pytestmark = pytest.mark.slow

NOW = 1_800_000_000.0
VECTOR = np.eye(8, dtype=np.float32)[0]


def entry_of(number: int, *tags: str) -> Entry:
    """Return an entry."""
    key = Key(b"n" * 16, b"c" * 16, number.to_bytes(16, "big"))
    return replace(entry_for(), key=key, expires_at=None, tags=tags)


class Pair:
    """A primary and its replica."""

    def __init__(self, primary: ServerProcesses, replica: ServerProcesses) -> None:
        self.primary, self.replica = primary, replica

    def pause(self) -> None:
        """Let the replica replay nothing more."""
        with psycopg.connect(self.replica.postgres_url, autocommit=True) as connection:
            connection.execute("SELECT pg_wal_replay_pause()")
            while connection.execute("SELECT pg_get_wal_replay_pause_state()").fetchone() != ("paused",):
                sleep(0.02)

    def catch_up(self) -> None:
        """Let the replica replay all that the primary has written."""
        with psycopg.connect(self.primary.postgres_url) as connection:
            (written,) = connection.execute("SELECT pg_current_wal_lsn()").fetchone() or ("",)
        with psycopg.connect(self.replica.postgres_url, autocommit=True) as connection:
            connection.execute("SELECT pg_wal_replay_resume()")
            while connection.execute("SELECT pg_last_wal_replay_lsn() >= %s::pg_lsn", [written]).fetchone() != (True,):
                sleep(0.02)

    def tier(self, replica_url: str | None = None) -> PgVectorTier:
        """Return a tier that searches on the replica, or on another server."""
        replica_url = replica_url or self.replica.postgres_url
        return PgVectorTier(
            self.primary.postgres_url, embedder="test", dimension=8, deadline_s=30, replica_url=replica_url
        )


@pytest.fixture(scope="module")
def pair(postgres_data: Path) -> Iterator[Pair]:
    """Give a primary with askonce's tables, and a streaming replica of it."""
    folders = [Path(tempfile.mkdtemp(prefix="askonce-tests-")) for _ in range(2)]
    primary = ServerProcesses(folders[0], postgres_data)
    primary.start_postgres()
    with psycopg.connect(primary.postgres_url, autocommit=True) as connection:
        connection.execute("CREATE EXTENSION vector")
    primary.stop_postgres()
    (data,) = primary.folder.glob("postgresql-*")
    replica = ServerProcesses(folders[1], data)
    (copied,) = replica.folder.glob("postgresql-*")
    owner = copied.stat()
    source = primary.postgres_url.partition("host=")[2].replace("%2F", "/")
    with (copied / "postgresql.auto.conf").open("a") as settings:
        settings.write(f"primary_conninfo = 'host={source} user=postgres'\n")
    (copied / "standby.signal").touch()
    os.chown(copied / "standby.signal", owner.st_uid, owner.st_gid)
    for server in (primary, replica):
        server.start_postgres()
    yield Pair(primary, replica)
    for server in (replica, primary):
        server.close()
    for folder in folders:
        shutil.rmtree(folder)


@pytest.fixture
def tier(pair: Pair) -> Iterator[PgVectorTier]:
    """Give a tier that searches on the replica, which has caught up, with an empty table."""
    tier = pair.tier()
    tier.migrate()
    remove(tier, Selector())
    pair.catch_up()
    yield tier
    pair.catch_up()
    tier.close()


def remove(tier: PgVectorTier, selector: Selector) -> None:
    """Remove, as a cache does."""
    appended = tier.append(selector)
    for tombstone in tier.read_log(None).tombstones:
        if tombstone.position == appended.position:
            tier.remove(tombstone)
            tier.finish([tombstone.number])


def found(tier: PgVectorTier) -> list[int]:
    """Return the numbers of the entries that a search finds."""
    snapshot = tier.search(entry_of(0).key, VECTOR, 10, NOW)
    return sorted(int.from_bytes(candidate.entry.key.digest, "big") for candidate in snapshot.found)


async def afound(tier: PgVectorTier) -> list[int]:
    """Async version of `found`."""
    snapshot = await tier.asearch(entry_of(0).key, VECTOR, 10, NOW)
    return sorted(int.from_bytes(candidate.entry.key.digest, "big") for candidate in snapshot.found)


async def test_a_name_that_leads_to_a_standby_for_a_while(pair: Pair, tmp_path: Path, tier: PgVectorTier) -> None:
    """Connections that a failover has left with the standby, and that searches use, are not kept for stores."""
    socket = tmp_path / ".s.PGSQL.5432"

    def lead_to(server: ServerProcesses) -> None:
        socket.unlink(missing_ok=True)
        socket.symlink_to(Path(unquote(server.postgres_url.partition("host=")[2])) / socket.name)

    lead_to(pair.replica)
    url = f"postgresql://postgres@/postgres?host={quote(str(tmp_path), safe='')}"
    behind = PgVectorTier(url, embedder="test", dimension=8, deadline_s=30)
    assert (found(behind), await afound(behind)) == ([], [])
    lead_to(pair.primary)
    with pytest.raises(TierRefused, match="name the primary"):
        behind.put(entry_of(1), VECTOR)
    behind.put(entry_of(1), VECTOR)
    assert (found(behind), await afound(behind)) == ([1], [1])
    await behind.aclose()


async def test_the_replica_is_searched(pair: Pair, tier: PgVectorTier) -> None:
    """What the primary has stored since is not found until the replica has it."""
    tier.put(entry_of(1), VECTOR)
    pair.catch_up()
    pair.pause()
    tier.put(entry_of(2), VECTOR)
    assert (found(tier), await afound(tier)) == ([1], [1])
    pair.catch_up()
    assert (found(tier), await afound(tier)) == ([1, 2], [1, 2])
    await tier.aclose()


async def test_what_was_removed_is_not_found(pair: Pair, tier: PgVectorTier) -> None:
    """From the moment a removal returns, whoever made it, and however far behind the replica is."""
    tier.put(entry_of(1, "secret"), VECTOR)
    tier.put(entry_of(2), VECTOR)
    pair.catch_up()
    pair.pause()
    assert found(tier) == [1, 2]
    other = pair.tier()
    remove(other, Selector(tag="secret"))
    assert (found(tier), await afound(tier)) == ([2], [2])
    pair.catch_up()
    pair.pause()
    other.put(entry_of(3), VECTOR)
    assert found(tier) == [2], "the replica is searched again"
    other.close()
    await tier.aclose()


async def test_a_tombstone_without_its_deletions(pair: Pair, tier: PgVectorTier) -> None:
    """The replica has the tombstone and still the entry, which the primary has deleted: it is not found."""
    tier.put(entry_of(1, "secret"), VECTOR)
    appended = tier.append(Selector(tag="secret"))
    pair.catch_up()
    pair.pause()
    (tombstone,) = (one for one in tier.read_log(None).tombstones if one.position == appended.position)
    assert tier.remove(tombstone).count == 1
    tier.finish([tombstone.number])
    assert (found(tier), await afound(tier)) == ([], [])
    await tier.aclose()


def test_a_replica_that_is_away(
    pair: Pair, tier: PgVectorTier, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Searches go to the primary while the replica is away, which is told once, and so is its return."""
    tier.put(entry_of(1), VECTOR)
    pair.catch_up()
    assert found(tier) == [1]
    pair.replica.kill_postgres()
    monkeypatch.setattr(replicas, "_PAUSE_S", 0)
    tier.put(entry_of(2), VECTOR)
    assert [found(tier), found(tier)] == [[1, 2], [1, 2]]
    assert caplog.text.count("searches go to the primary") == 1
    assert [one.status for one in tier.check(8) if "replica" in one.found] == ["warning"]
    pair.replica.start_postgres()
    pair.catch_up()
    assert found(tier) == [1, 2]
    assert "answers again" in caplog.text


def test_what_is_no_replica(pair: Pair, tier: PgVectorTier) -> None:
    """Another server's tables are never believed, and the check says so; of a replica it says how far it is."""
    with psycopg.connect(pair.primary.postgres_url, autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS other")
        connection.execute("CREATE DATABASE other")
    url = pair.primary.postgres_url.replace("/postgres?", "/other?")
    other = PgVectorTier(url, embedder="test", dimension=8, deadline_s=30)
    other.put(entry_of(7), VECTOR)
    tier.put(entry_of(1), VECTOR)
    wrong = pair.tier(replica_url=url)
    assert found(wrong) == [1]
    assert [one.status for one in wrong.check(8) if "does not replicate" in one.found] == ["error"]
    pair.catch_up()
    assert [one.found[-29:] for one in tier.check(8) if "replica" in one.found] == [
        "answers, and shows every removal"[-29:]
    ]
    pair.pause()
    remove(tier, Selector(tag="none"))
    assert [one.status for one in tier.check(8) if "latest removal" in one.found] == ["warning"]
    wrong.close()
    other.close()


@pytest.mark.parametrize(
    ("log", "number", "entries", "shows"),
    [
        (b"a", 5, [5], True),
        (b"a", 6, [6, 6], False),  # it was promoted, and has other tombstones; or the primary has a new one
        (b"a", 5, [], True),
        (b"a", 4, [4], False),  # a tombstone is missing
        (b"a", 5, [5, 4], False),  # one has not deleted all yet
        (b"b", 9, [9], False),  # another log
    ],
)
def test_what_shows_removals(log: bytes, number: int, entries: list[int], shows: bool) -> None:
    """The log up to the primary's position, no other, and nothing from before a tombstone that has not deleted all."""
    candidates = [Candidate(replace(entry_of(1), position=Position(log, one)), 1.0) for one in entries]
    snapshot = Snapshot(candidates, Position(log, number))
    assert replicas.shows_removals(snapshot, Position(b"a", 5)) is shows
