"""The semantic tier: entries in PostgreSQL, found by their question's embedding with pgvector."""

from __future__ import annotations

from askonce.tiers.postgres.schema import migration_sql
from askonce.tiers.postgres.tier import PgVectorTier

__all__ = ["PgVectorTier", "migration_sql"]
