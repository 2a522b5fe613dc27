"""The name of `askonce.tiers.postgres` in 0.1; it will go in 0.3."""

from warnings import warn

from askonce.tiers.postgres import PgVectorTier, migration_sql

__all__ = ["PgVectorTier", "migration_sql"]

warn("askonce.tiers.pgvector is now askonce.tiers.postgres", DeprecationWarning, stacklevel=2)
