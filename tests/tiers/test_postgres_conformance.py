"""The semantic tier keeps every promise of the port, on a real PostgreSQL."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import LiteralString
from urllib.parse import quote

import psycopg
import pytest
from psycopg import sql
from psycopg.pq import Format

from askonce.core.model import Key, Selector
from askonce.core.ports import SemanticTier
from askonce.core.removals import criterion_of
from askonce.testing import IndexedRecordConformance
from askonce.testing.samples import NOW, entry_for
from askonce.tiers.postgres import PgVectorTier
from askonce.tiers.postgres.connection import message


class TestPgVectorTier(IndexedRecordConformance):
    """Run the conformance suite."""

    @pytest.fixture
    def tier(self, postgres_url: str, postgres_schema: str) -> Iterator[SemanticTier]:
        """Yield a tier in a schema of its own."""
        self.url, self.schema = postgres_url, postgres_schema
        # Generous: other tests share the machine, and none of these is about time.
        tier = PgVectorTier(
            postgres_url, embedder="test", dimension=self.dimension, schema=postgres_schema, deadline_s=20
        )
        tier.migrate()
        yield tier
        tier.close()

    def test_a_removal_waits_for_the_store_under_way(self, tier: SemanticTier) -> None:
        """It then finds what the store wrote, and no store begins before its tombstone is there."""
        with psycopg.connect(self.url) as store, ThreadPoolExecutor() as pool:
            store.execute(self.call("store_position(0, '{}')"))
            removal = pool.submit(tier.append, Selector(tag="t"))
            self.await_a_waiting_lock()
            assert not removal.done()
            store.commit()
            removal.result()

    @pytest.mark.parametrize("options", ["", "-c default_transaction_isolation=serializable"])
    @pytest.mark.parametrize("by_hand", [False, True])
    def test_a_store_waits_for_the_tombstone_being_appended(
        self, tier: SemanticTier, options: str, by_hand: bool
    ) -> None:
        """It then sees the tombstone, though it had begun before, whatever isolation the server's owner has chosen."""
        entry, before = entry_for(tags=("t",)), tier.position()
        url = f"{self.url}{'&' if '?' in self.url else '?'}options={quote(options)}"
        tier = PgVectorTier(url, embedder="test", dimension=self.dimension, schema=self.schema, deadline_s=20)
        with psycopg.connect(self.url) as removal, ThreadPoolExecutor() as pool:
            removal.execute(self.call("append_tombstone(%s, '{}')"), [criterion_of(Selector(tag="t"))])
            store = pool.submit(tier.put, entry, self.vector(), None if by_hand else before)
            self.await_a_waiting_lock()
            removal.commit()
            stored_at = store.result()
        assert stored_at == (tier.position() if by_hand else None)
        tier.close()

    def test_a_log_that_was_cut(self, tier: SemanticTier, monkeypatch: pytest.MonkeyPatch) -> None:
        """Old tombstones go, up to the first that is not finished; who asks from before them cannot be told."""
        monkeypatch.setattr("askonce.tiers.postgres.tier.MOST_TOMBSTONES", 1)
        before, places = tier.position(), [tier.append(Selector(tag=f"t{number}")).position for number in range(4)]
        tier.finish([place.number for place in places if place != places[1]])
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(
                sql.SQL("UPDATE {} SET removed_at = now() - interval '2 days'").format(
                    sql.Identifier(self.schema, "removals")
                )
            )
        recent = tier.append(Selector(), removes=False).position
        assert self.floor(tier) == places[1].number
        tier.finish([places[1].number])
        assert self.floor(tier) == places[3].number
        tier.append(Selector(), removes=False)
        assert self.floor(tier) == recent.number
        assert tier.removed_since(entry_for(), before)
        assert tier.put(entry_for(), self.vector(), before) is None
        assert tier.put(entry_for(), self.vector(), tier.position())

    def test_a_log_that_was_set_back(self, tier: SemanticTier) -> None:
        """Its numbers go on above those that were given before, and a view that reached further is made anew."""
        positions = [tier.append(Selector(tag=f"t{number}")).position for number in range(2)]
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(
                sql.SQL("DELETE FROM {} WHERE number = %s").format(sql.Identifier(self.schema, "removals")),
                [positions[1].number],
            )
        read = tier.read_log(positions[1])
        assert (read.position, len(read.tombstones), read.is_whole) == (positions[0], 1, True)
        assert tier.append(Selector()).position.number > positions[1].number

    def floor(self, tier: SemanticTier) -> int:
        """Sweep, and return where the log begins now."""
        tier.sweep(NOW, 1)
        return tier.read_log(None).floor

    def call(self, function: LiteralString) -> sql.Composed:
        """Return a statement that calls a function of askonce's schema."""
        return sql.SQL("SELECT {}.").format(sql.Identifier(self.schema)) + sql.SQL(function)

    def await_a_waiting_lock(self) -> None:
        """Wait until a statement waits for the lock on the log."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            query = "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND relation = %s::regclass)"
            table = sql.Identifier(self.schema, "removals").as_string(connection)
            while connection.execute(query, [table]).fetchone() != (True,):
                time.sleep(0.01)

    def damage(self, tier: SemanticTier, key: Key) -> None:
        """Leave a row whose scope parts are no longer an object."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(
                sql.SQL("UPDATE {} SET parts = '3' WHERE digest = %s").format(sql.Identifier(self.schema, "entries")),
                [key.digest],
            )


def test_bytes_in_an_array_are_sent_as_they_are() -> None:
    """Not escaped as some connection of the process reads them: what removals are found by is such an array."""
    every = bytes(range(256))
    asked = message(b"SELECT %(each)s::bytea[]", {"each": [every]})
    assert asked.formats == [Format.BINARY]
    assert every in bytes((asked.params or [b""])[0] or b"")
