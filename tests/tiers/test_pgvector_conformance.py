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

from askonce.core.fences import fence_of
from askonce.core.model import Key, Selector
from askonce.core.ports import SemanticTier
from askonce.testing import SemanticTierConformance
from askonce.testing.samples import entry_for
from askonce.tiers.pgvector import PgVectorTier


class TestPgVectorTier(SemanticTierConformance):
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
        """It then finds what the store wrote, and no store begins before its fence is up."""
        with psycopg.connect(self.url) as store, ThreadPoolExecutor() as pool:
            store.execute(self.call("may_store(0, '{}')"))
            removal = pool.submit(tier.bar, b"fence")
            self.await_a_waiting_lock()
            assert not removal.done()
            store.commit()
            removal.result()

    @pytest.mark.parametrize("options", ["", "-c default_transaction_isolation=serializable"])
    def test_a_store_waits_for_the_fence_being_put_up(self, tier: SemanticTier, options: str) -> None:
        """It then sees the fence, though it had begun before, whatever isolation the server's owner has chosen."""
        entry, mark = entry_for(tags=("t",)), tier.mark()
        url = f"{self.url}{'&' if '?' in self.url else '?'}options={quote(options)}"
        tier = PgVectorTier(url, embedder="test", dimension=self.dimension, schema=self.schema, deadline_s=20)
        with psycopg.connect(self.url) as removal, ThreadPoolExecutor() as pool:
            removal.execute(self.call("bar(%s)"), [fence_of(Selector(tag="t"))])
            store = pool.submit(tier.put, entry, self.vector(), mark)
            self.await_a_waiting_lock()
            removal.commit()
            assert store.result() is False
        tier.close()

    def test_a_log_that_was_cut_keeps_everything_out(self, tier: SemanticTier) -> None:
        """Nobody can tell what was removed since the mark, when the log begins after it."""
        mark = tier.mark()
        for fence in (b"one", b"two"):
            tier.bar(fence)
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(
                sql.SQL("UPDATE {} SET removed_at = now() - interval '2 days'").format(
                    sql.Identifier(self.schema, "removals")
                )
            )
        tier.bar(b"three")
        assert not tier.put(entry_for(), self.vector(), mark)
        assert tier.put(entry_for(), self.vector(), tier.mark())

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
