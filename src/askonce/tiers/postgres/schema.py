"""The schema: read what is there, and bring it to this version under a lock, or say what to run.

Each is a generator that yields statements and is sent their rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, LiteralString, TypeAlias

from psycopg import errors, sql

from askonce.core.arguments import instance
from askonce.errors import ConfigurationError, SchemaError, TierRefused
from askonce.tiers.postgres.connection import Rows as Rows
from askonce.tiers.postgres.connection import Statement, Steps
from askonce.tiers.postgres.migrations import scripts

MigrateMode: TypeAlias = Literal["auto", "check"]

MAX_DIMENSION = 4000
"""The longest `halfvec` that pgvector's HNSW can index."""

_LONGEST_NAME = 63
OLDEST_POSTGRES = 140000
OLDEST_PGVECTOR = (0, 7)
_ITERATIVE_PGVECTOR = (0, 8)

_STATE: LiteralString = """
SELECT current_setting('server_version_num')::int, pg_backend_pid(),
    (SELECT extversion FROM pg_catalog.pg_extension WHERE extname = 'vector'),
    (SELECT nspname FROM pg_catalog.pg_extension JOIN pg_catalog.pg_namespace AS n ON n.oid = extnamespace
        WHERE extname = 'vector'),
    EXISTS (SELECT FROM pg_catalog.pg_tables WHERE schemaname = %(schema)s AND tablename = 'migrations'),
    ARRAY(SELECT relname::text FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = relnamespace
        JOIN pg_catalog.pg_index ON indexrelid = c.oid WHERE nspname = %(schema)s AND indisvalid)"""
_AVAILABLE: LiteralString = "SELECT EXISTS (SELECT FROM pg_catalog.pg_available_extensions WHERE name = 'vector')"
_VERSION: LiteralString = "SELECT coalesce(max(version), 0) FROM {schema}.migrations"
_LOCK: LiteralString = "SELECT pg_advisory_xact_lock(hashtextextended('askonce: ' || %(what)s::text, 0))"
_SCHEMA_EXISTS: LiteralString = "SELECT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = %(schema)s)"
_EXTENSION: LiteralString = "CREATE EXTENSION IF NOT EXISTS vector"
_CREATE_SCHEMA: LiteralString = "CREATE SCHEMA IF NOT EXISTS {schema}"
_MIGRATIONS: LiteralString = """CREATE TABLE IF NOT EXISTS {schema}.migrations (
    version integer PRIMARY KEY,
    applied_at timestamptz NOT NULL DEFAULT now()
)"""
_APPLIED: LiteralString = "INSERT INTO {schema}.migrations (version) VALUES ({version})"
_INDEX: LiteralString = """CREATE INDEX IF NOT EXISTS {index} ON {schema}.entries
USING hnsw ((embedding::{vectors}.halfvec({dimension})) {vectors}.halfvec_cosine_ops) WHERE dimension = {dimension}"""


@dataclass(frozen=True, slots=True)
class Installed:
    """Say what is in the database.

    Args:
        pgvector: The version of the extension, or `None` without it.
        vectors: The schema in which the extension lives.
        version: The number of the last migration applied.
        indexes: The names of the valid indexes in askonce's schema.
        backend: The process number of the session that was asked.
    """

    pgvector: tuple[int, ...] | None
    vectors: str
    version: int
    indexes: frozenset[str]
    backend: int

    @property
    def iterative_scan(self) -> bool:
        """Return whether a filtered HNSW search can go on until it has found enough."""
        return self.pgvector is not None and self.pgvector >= _ITERATIVE_PGVECTOR

    def complete(self, dimension: int | None) -> bool:
        """Return whether nothing is missing for vectors of `dimension`."""
        return (
            self.pgvector is not None
            and self.version == len(scripts())
            and (dimension is None or index_name(dimension) in self.indexes)
        )


def check_schema(name: str) -> None:
    """Refuse what PostgreSQL would not take for the name of a schema, or would cut off.

    Raises:
        ConfigurationError: It is no such name.
    """
    size = len(instance(name, str, "the PostgreSQL schema", "text").encode("utf-8", "surrogatepass"))
    if not 0 < size <= _LONGEST_NAME or "\0" in name or name.startswith("pg_"):
        raise ConfigurationError(
            f"the PostgreSQL schema has 1 to {_LONGEST_NAME} bytes, no NUL, and does not begin with `pg_`"
        )


def migration_sql(schema: str = "askonce", dimension: int | None = None, *, vectors: str = "public") -> str:
    """Return the SQL that brings an empty database, or one without an index for `dimension`, to this version.

    Args:
        schema: The schema of askonce's tables.
        dimension: The length of the embedder's vectors; their index is left out without it.
        vectors: The schema in which the extension `vector` lives.
    """
    lines = [_EXTENSION, _plain(_CREATE_SCHEMA, schema=schema), _plain(_MIGRATIONS, schema=schema)]
    for number, script in scripts():
        applied = _plain(_APPLIED, schema=schema, version=number)
        exists = _plain("SELECT FROM {schema}.migrations WHERE version = {version}", schema=schema, version=number)
        body = _script(script, schema, vectors)
        lines.append(f"DO $askonce$ BEGIN IF NOT EXISTS ({exists}) THEN\n{body}\n{applied};\nEND IF; END $askonce$")
    if dimension is not None:
        lines.append(_index(schema, vectors, dimension))
    return "".join(f"{line};\n" for line in ("BEGIN", *lines, "COMMIT"))


def prepare(schema: str, mode: MigrateMode, dimension: int | None) -> Steps[Installed]:
    """Make the schema complete for vectors of `dimension`, or check that it is.

    Raises:
        TierRefused: The server or the extension is missing something that only its owner can add.
        SchemaError: The schema is absent or too old and may not be changed, or too new.
    """
    if dimension is not None and dimension > MAX_DIMENSION:
        raise TierRefused(
            f"the embedder makes vectors of {dimension} dimensions; pgvector indexes at most {MAX_DIMENSION}",
            "choose a smaller model, or let it shorten its vectors",
        )
    installed = yield from _read(schema)
    if installed.complete(dimension):
        return installed
    if mode == "check":
        raise SchemaError(f'the PostgreSQL schema "{schema}" is absent or too old', advice(schema, dimension))
    try:
        installed = yield from _migrate(schema, dimension)
    except errors.InsufficientPrivilege as exc:
        raise SchemaError(
            f'this role may not make the PostgreSQL schema "{schema}" complete ({exc.diag.message_primary})',
            f'{advice(schema, dimension)}, and use migrate="check" here',
        ) from exc
    return installed


def _read(schema: str) -> Steps[Installed]:
    ((server, backend, pgvector, vectors, migrated, indexes),) = yield Statement(_STATE.encode(), {"schema": schema})
    if server < OLDEST_POSTGRES:
        raise TierRefused(f"PostgreSQL {server // 10000} is too old", "use PostgreSQL 14 or newer")
    version = tuple(int(part) for part in pgvector.split(".")[:2]) if pgvector else None
    if version is not None and version < OLDEST_PGVECTOR:
        raise TierRefused(
            f"pgvector {pgvector} is too old", "install 0.7 or newer, then run `ALTER EXTENSION vector UPDATE`"
        )
    applied = 0
    if migrated:
        try:
            ((applied,),) = yield Statement(_plain(_VERSION, schema=schema).encode())
        except errors.InsufficientPrivilege as exc:
            raise SchemaError(
                f'this role may not use the PostgreSQL schema "{schema}"', f"its owner can run: {grants(schema)}"
            ) from exc
    if applied > len(scripts()):
        raise SchemaError(
            f'the PostgreSQL schema "{schema}" is of version {applied}, this askonce knows versions up to '
            f"{len(scripts())}",
            "upgrade askonce, or choose another schema",
        )
    return Installed(version, vectors or "public", applied, frozenset(indexes), backend)


def _migrate(schema: str, dimension: int | None) -> Steps[Installed]:
    yield Statement(b"BEGIN ISOLATION LEVEL READ COMMITTED")
    installed = yield from _read(schema)
    if installed.pgvector is None:
        yield from _create_extension()
    yield Statement(_LOCK.encode(), {"what": f"schema {schema}"})
    installed = yield from _read(schema)
    ((present,),) = yield Statement(_SCHEMA_EXISTS.encode(), {"schema": schema})
    if not present:  # `IF NOT EXISTS` alone would ask a role for the right to create what is there
        yield Statement(_plain(_CREATE_SCHEMA, schema=schema).encode())
    if installed.version == 0:
        yield Statement(_plain(_MIGRATIONS, schema=schema).encode())
    for number, script in scripts()[installed.version :]:
        yield Statement(_script(script, schema, installed.vectors).encode())
        yield Statement(_plain(_APPLIED, schema=schema, version=number).encode())
    if dimension is not None and index_name(dimension) not in installed.indexes:
        yield Statement(_index(schema, installed.vectors, dimension).encode())
    installed = yield from _read(schema)
    yield Statement(b"COMMIT")
    return installed


def _create_extension() -> Steps[None]:
    # Two sessions that create it at once would clash, IF NOT EXISTS or not.
    yield Statement(_LOCK.encode(), {"what": "extension"})
    ((available,),) = yield Statement(_AVAILABLE.encode())
    if not available:
        raise TierRefused(
            "the extension `vector` is not installed on the PostgreSQL server",
            "install pgvector 0.7 or newer there (https://github.com/pgvector/pgvector#installation)",
        )
    try:
        yield Statement(_EXTENSION.encode())
    except errors.InsufficientPrivilege as exc:
        raise TierRefused(
            "this role may not create the extension `vector`",
            "run `CREATE EXTENSION vector` in this database as a superuser",
        ) from exc


def index_name(dimension: int) -> str:
    """Return the name of the index for vectors of `dimension`."""
    return f"entries_embedding_{dimension}"


def _index(schema: str, vectors: str, dimension: int) -> str:
    return _plain(_INDEX, schema=schema, vectors=vectors, index=index_name(dimension), dimension=dimension)


def _script(text: str, schema: str, vectors: str) -> str:
    return _plain(text, schema=schema, vectors=vectors).rstrip()


def advice(schema: str, dimension: int | None) -> str:
    """Return what to do where this role may not make the schema."""
    return (
        f"let a role that may create run what `askonce.tiers.postgres.migration_sql({schema!r}, {dimension})` returns"
    )


def grants(schema: str) -> str:
    """Return what the schema's owner runs for a role that reads and writes."""
    return _plain(
        "GRANT USAGE ON SCHEMA {schema} TO …; "
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO …",
        schema=schema,
    )


def _plain(template: LiteralString, **parts: str | int) -> str:
    composed = {
        name: sql.Literal(part) if isinstance(part, int) else sql.Identifier(part) for name, part in parts.items()
    }
    return sql.SQL(template).format(**composed).as_string(None)
