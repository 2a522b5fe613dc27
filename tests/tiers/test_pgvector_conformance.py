"""The semantic tier keeps every promise of the port, on a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from psycopg import sql

from askonce.core.model import Key
from askonce.core.ports import SemanticTier
from askonce.testing import SemanticTierConformance
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

    def damage(self, tier: SemanticTier, key: Key) -> None:
        """Leave a row whose scope parts are no longer an object."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(
                sql.SQL("UPDATE {} SET parts = '3' WHERE digest = %s").format(sql.Identifier(self.schema, "entries")),
                [key.digest],
            )
