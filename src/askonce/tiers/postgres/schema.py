"""The schema: read what is there, and bring it to this version under a lock, or say what to run.

Each is a generator that yields statements and is sent their rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, LiteralString, TypeAlias

from psycopg import errors, sql

from askonce.core.arguments import instance
from askonce.errors import ConfigurationError, SchemaError, TierRefused
from askonce.tiers.postgres.connection import Rows as Rows
from askonce.tiers.postgres.connection import Statement, Steps
from askonce.tiers.postgres.migrations import scripts
from askonce.tiers.postgres.partitions import (
    MOVED_AT_FIRST_USE,
    PARTITIONS,
    Moved,
    Place,
    index_names,
    signs_graph_name,
    signs_index_name,
    vectors_graph_name,
)
from askonce.tiers.postgres.statements import FEWEST_SIGNS, Statements

MigrateMode: TypeAlias = Literal["auto", "check"]

MAX_DIMENSION = 4000
"""The longest `halfvec` that pgvector's HNSW can index."""

_LONGEST_NAME = 63
OLDEST_POSTGRES = 140000
OLDEST_PGVECTOR = (0, 7)
_ITERATIVE_PGVECTOR = (0, 8)
_EF_SEARCH = 48
"""More than the 32 that are compared by their vectors, as some are of other namespaces; pgvector's default is 40."""

_MOST_SCANNED = 5000
"""Entries that a filtered search visits at most, some 17 ms; pgvector's default is 20,000. Where most of a namespace
has expired, too few are found among them, and the signs of all are compared instead."""

HIDING: LiteralString = """ARRAY(SELECT relname::text FROM pg_catalog.pg_class AS c
        JOIN pg_catalog.pg_namespace AS n ON n.oid = relnamespace
        WHERE nspname = %(schema)s AND relkind IN ('r', 'p') AND relrowsecurity AND row_security_active(c.oid)
            AND (relispartition OR relname IN ('entries', 'hits', 'migrations', 'removals'))
            AND (
                EXISTS (SELECT FROM pg_catalog.pg_policy WHERE polrelid = c.oid AND NOT polpermissive)
                OR EXISTS (SELECT FROM unnest(ARRAY['r', 'a', 'w', 'd']) AS wanted (command) WHERE NOT EXISTS (
                    SELECT FROM pg_catalog.pg_policy WHERE polrelid = c.oid AND polcmd::text IN ('*', wanted.command)
                        AND coalesce(pg_catalog.pg_get_expr(polqual, polrelid), 'true') = 'true'
                        AND coalesce(pg_catalog.pg_get_expr(polwithcheck, polrelid), 'true') = 'true'
                        AND EXISTS (SELECT FROM unnest(polroles) AS one (role)
                            WHERE role = 0 OR pg_catalog.pg_has_role(role, 'USAGE'))
                ))
            )
        ORDER BY 1)"""
"""Tables of which policies may hide rows from this role: it would not find, and not remove, what is there."""

_STATE: LiteralString = f"""
SELECT current_setting('server_version_num')::int, pg_backend_pid(),
    (SELECT extversion FROM pg_catalog.pg_extension WHERE extname = 'vector'),
    (SELECT nspname FROM pg_catalog.pg_extension JOIN pg_catalog.pg_namespace AS n ON n.oid = extnamespace
        WHERE extname = 'vector'),
    EXISTS (SELECT FROM pg_catalog.pg_tables WHERE schemaname = %(schema)s AND tablename = 'migrations'),
    ARRAY(SELECT relname::text FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = relnamespace
        JOIN pg_catalog.pg_index ON indexrelid = c.oid
        WHERE nspname = %(schema)s AND indisvalid AND NOT relispartition),
    (SELECT count(*) FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = relnamespace
        JOIN pg_catalog.pg_inherits ON inhparent = c.oid
        WHERE nspname = %(schema)s AND relname = 'entries' AND relkind = 'p'),
    EXISTS (SELECT FROM pg_catalog.pg_tables WHERE schemaname = %(schema)s AND tablename = 'moving'),
    {HIDING}"""  # noqa: S608 — constants only
_AVAILABLE: LiteralString = "SELECT EXISTS (SELECT FROM pg_catalog.pg_available_extensions WHERE name = 'vector')"
_VERSION: LiteralString = "SELECT coalesce(max(version), 0) FROM {schema}.migrations"
_LOCK: LiteralString = "SELECT pg_advisory_xact_lock(hashtextextended('askonce: ' || %(what)s::text, 0))"
_UNHURRIED: LiteralString = """SELECT pg_catalog.set_config(name, '0', %(locally)s) FROM pg_catalog.pg_settings
WHERE name IN ('statement_timeout', 'transaction_timeout', 'idle_in_transaction_session_timeout')"""
_SCHEMA_EXISTS: LiteralString = "SELECT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = %(schema)s)"
_EXTENSION: LiteralString = "CREATE EXTENSION IF NOT EXISTS vector"
_CREATE_SCHEMA: LiteralString = "CREATE SCHEMA IF NOT EXISTS {schema}"
_MIGRATIONS: LiteralString = """CREATE TABLE IF NOT EXISTS {schema}.migrations (
    version integer PRIMARY KEY,
    applied_at timestamptz NOT NULL DEFAULT now()
)"""
_APPLIED: LiteralString = "INSERT INTO {schema}.migrations (version) VALUES ({version})"
_PLAIN_INDEX: LiteralString = """CREATE INDEX IF NOT EXISTS {index} ON {schema}.entries
USING hnsw ((embedding::{vectors}.halfvec({dimension})) {vectors}.halfvec_cosine_ops) WHERE dimension = {dimension}"""
_IS_SMALL: LiteralString = "SELECT count(*) FROM (SELECT FROM {schema}.entries LIMIT {limit}) AS few"
_IS_PLAIN: LiteralString = """SELECT FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n
    ON n.oid = relnamespace WHERE nspname = {name} AND relname = 'entries' AND relkind = 'r'"""


@dataclass(frozen=True, slots=True)
class Installed:
    """Say what is in the database.

    Args:
        pgvector: The version of the extension, or `None` without it.
        vectors: The schema in which the extension lives.
        version: The number of the last migration applied.
        indexes: The names of the valid indexes in askonce's schema.
        backend: The process number of the session that was asked.
        partitions: How many tables the entries are spread over; 0 for the plain table of earlier versions.
        is_moving: Whether the entries of a plain table are being moved into partitions.
    """

    pgvector: tuple[int, ...] | None
    vectors: str
    version: int
    indexes: frozenset[str]
    backend: int
    partitions: int
    is_moving: bool

    @property
    def settings(self) -> dict[str, str]:
        """Return what a session is set to, so that searches find enough, and in the way that they were written for."""
        settings = {
            # The statements leave the planner no choice, so that there is nothing to plan at each call.
            "plan_cache_mode": "force_generic_plan",
            "enable_seqscan": "off",
            "array_nulls": "on",  # without, hits cannot be counted: of those without a new end, that is NULL
            "gin_fuzzy_search_limit": "0",  # a removal finds all that it chooses, and no sample of it
            # By key, one row after the other: what is looked for is a part of the table, however large that is.
            "enable_hashjoin": "off",
            "enable_mergejoin": "off",
            "random_page_cost": "1",
            "jit": "off",
            "max_parallel_workers_per_gather": "0",
            "hnsw.ef_search": str(_EF_SEARCH),
        }
        if self.pgvector is not None and self.pgvector >= _ITERATIVE_PGVECTOR:
            settings["hnsw.iterative_scan"] = "strict_order"  # a filtered search goes on until it has found enough
            if self.partitions:
                settings["hnsw.max_scan_tuples"] = str(_MOST_SCANNED)
        return settings

    def complete(self, dimension: int | None) -> bool:
        """Return whether nothing is missing for vectors of `dimension`."""
        return (
            self.pgvector is not None
            and self.version == len(scripts())
            and (dimension is None or self.indexes.issuperset(self.names(dimension)))
        )

    def names(self, dimension: int) -> tuple[str, ...]:
        """Return the names of the indexes for vectors of `dimension`."""
        if not self.partitions:
            return (plain_index_name(dimension),)
        if dimension in self.vector_graphs and signs_graph_name(dimension) not in self.indexes:
            return signs_index_name(dimension), vectors_graph_name(dimension)
        return index_names(dimension)

    def statements(self, schema: str) -> Statements:
        """Return the statements that fit these tables and indexes."""
        used = {dimension for dimension in self.vector_graphs if signs_graph_name(dimension) not in self.indexes}
        return Statements(schema, self.vectors, has_signs=self.partitions > 0, vector_graphs=frozenset(used))

    @property
    def is_former(self) -> bool:
        """Return whether tables or indexes are those of an earlier version, which `move` replaces."""
        return not self.partitions or bool(self.vector_graphs)

    @property
    def vector_graphs(self) -> frozenset[int]:
        """Return the lengths of vectors that HNSW holds whole, although their signs would do."""
        return frozenset(number for number in self._numbers(vectors_graph_name("")) if number >= FEWEST_SIGNS)

    @property
    def dimensions(self) -> frozenset[int]:
        """Return the lengths of vectors for which a plain table has an index."""
        return self._numbers(plain_index_name(""))

    def _numbers(self, prefix: str) -> frozenset[int]:
        numbers = (name.removeprefix(prefix) for name in self.indexes if name.startswith(prefix))
        return frozenset(int(number) for number in numbers if number.isdecimal())


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


def migration_sql(
    schema: str = "askonce", dimension: int | None = None, *, vectors: str = "public", partitions: int = PARTITIONS
) -> str:
    """Return the SQL that brings an empty database, or one without an index for `dimension`, to this version.

    Entries of earlier versions are moved into partitions in the same transaction: where there are many,
    `Cache.migrate()` or `askonce migrate` does it beforehand, while others look up and store.

    Args:
        schema: The schema of askonce's tables.
        dimension: The length of the embedder's vectors; their index is left out without it.
        vectors: The schema in which the extension `vector` lives.
        partitions: How many tables the entries are spread over.
    """
    place = Place(schema, vectors)
    lines = [_EXTENSION, _plain(_CREATE_SCHEMA, schema=schema), _plain(_MIGRATIONS, schema=schema)]
    for number, script in scripts():
        applied = _plain(_APPLIED, schema=schema, version=number)
        exists = _plain("SELECT FROM {schema}.migrations WHERE version = {version}", schema=schema, version=number)
        body = _script(script, schema, vectors)
        lines.append(f"DO $askonce$ BEGIN IF NOT EXISTS ({exists}) THEN\n{body}\n{applied};\nEND IF; END $askonce$")
    dimensions = frozenset() if dimension is None else frozenset([dimension])
    is_plain = place.render(_IS_PLAIN, name=sql.Literal(schema))
    moving = place.at_once(dimensions, partitions)
    lines.append(f"DO $askonce$ BEGIN IF EXISTS ({is_plain}) THEN\n{moving}\nEND IF; END $askonce$")
    lines += [place.indexes(dimension) for dimension in dimensions]
    return "".join(f"{line};\n" for line in ("BEGIN", *lines, "COMMIT"))


def prepare(schema: str, mode: MigrateMode, dimension: int | None, partitions: int | None) -> Steps[Installed]:
    """Make the schema complete for vectors of `dimension`, or check that it is; `partitions` is what was asked for.

    Raises:
        TierRefused: The server or the extension is missing something that only its owner can add.
        SchemaError: The schema is absent or too old and may not be changed, or too new.
    """
    if dimension is not None and dimension > MAX_DIMENSION:
        raise TierRefused(
            f"the embedder makes vectors of {dimension} dimensions; pgvector indexes at most {MAX_DIMENSION}",
            "choose a smaller model, or let it shorten its vectors",
        )
    installed = yield from read_installed(schema)
    if partitions is not None and installed.partitions not in (0, partitions):
        raise SchemaError(
            f'the PostgreSQL schema "{schema}" has {installed.partitions} partitions, not {partitions}',
            f"leave postgres_partitions out, or state {installed.partitions}: it is chosen when a schema is made",
        )
    if installed.complete(dimension) and (installed.partitions or mode == "check"):
        return installed
    if mode == "check":
        raise SchemaError(f'the PostgreSQL schema "{schema}" is absent or too old', advice(schema, dimension))
    try:
        installed = yield from _migrate(schema, dimension, PARTITIONS if partitions is None else partitions)
    except errors.InsufficientPrivilege as exc:
        if installed.complete(dimension):
            yield Statement(b"ROLLBACK")
            return installed  # in one table, which works
        raise SchemaError(
            f'this role may not make the PostgreSQL schema "{schema}" complete ({exc.diag.message_primary})',
            f'{advice(schema, dimension)}, and use migrate="check" here',
        ) from exc
    return installed


def read_installed(schema: str) -> Steps[Installed]:
    """Say what is in the database."""
    rows = yield Statement(_STATE.encode(), {"schema": schema})
    ((server, backend, pgvector, vectors, migrated, indexes, partitions, is_moving, hiding),) = rows
    if hiding:
        raise SchemaError(*hidden(schema, hiding))
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
    return Installed(version, vectors or "public", applied, frozenset(indexes), backend, partitions, is_moving)


def _migrate(schema: str, dimension: int | None, partitions: int) -> Steps[Installed]:
    yield Statement(b"BEGIN ISOLATION LEVEL READ COMMITTED")
    yield Statement(_UNHURRIED.encode(), {"locally": True})  # what a role is given for its queries is not enough here
    installed = yield from read_installed(schema)
    if installed.pgvector is None:
        yield from _create_extension()
    yield Statement(_LOCK.encode(), {"what": f"schema {schema}"})
    installed = yield from read_installed(schema)
    ((present,),) = yield Statement(_SCHEMA_EXISTS.encode(), {"schema": schema})
    if not present:  # `IF NOT EXISTS` alone would ask a role for the right to create what is there
        yield Statement(_plain(_CREATE_SCHEMA, schema=schema).encode())
    if installed.version == 0:
        yield Statement(_plain(_MIGRATIONS, schema=schema).encode())
    for number, script in scripts()[installed.version :]:
        yield Statement(_script(script, schema, installed.vectors).encode())
        yield Statement(_plain(_APPLIED, schema=schema, version=number).encode())
    place = Place(schema, installed.vectors)
    dimensions = installed.dimensions | (frozenset() if dimension is None else {dimension})
    if not installed.partitions and not installed.is_moving and (yield from _is_small(schema)):
        yield Statement(place.at_once(dimensions, partitions).encode())
    elif dimension is not None and not installed.complete(dimension):
        if installed.partitions:
            yield Statement(place.indexes(dimension).encode())
        else:
            yield Statement(_plain_index(schema, installed.vectors, dimension).encode())
    installed = yield from read_installed(schema)
    yield Statement(b"COMMIT")
    return installed


def _plain_index(schema: str, vectors: str, dimension: int) -> str:
    index = plain_index_name(dimension)
    return _plain(_PLAIN_INDEX, schema=schema, vectors=vectors, index=index, dimension=dimension)


def _is_small(schema: str) -> Steps[bool]:
    limit = MOVED_AT_FIRST_USE + 1
    ((count,),) = yield Statement(_plain(_IS_SMALL, schema=schema, limit=limit).encode())
    return bool(count < limit)


def move(schema: str, dimension: int | None, partitions: int | None, backend: int) -> Steps[Moved | None]:
    """Take one step from an earlier version's tables and indexes to those of this one; return `None` after the last.

    `backend` is the process number of the session, as the connection was told.
    """
    installed = yield from read_installed(schema)
    if installed.backend == backend:  # of a pooler's sessions, which it lends to others, none is changed
        yield Statement(_UNHURRIED.encode(), {"locally": False})
    place = Place(schema, installed.vectors)
    if installed.partitions:
        for former in installed.vector_graphs:
            return (yield from place.regraph(former))
        return None
    if not installed.is_moving:
        dimensions = installed.dimensions | (frozenset() if dimension is None else {dimension})
        yield from place.begin(dimensions, PARTITIONS if partitions is None else partitions)
        return Moved(0, 0)
    try:
        moved, is_last = yield from place.copy()
        if is_last:
            yield from place.exchange()
    except errors.UndefinedTable:  # another process was faster
        yield Statement(b"ROLLBACK")
        return Moved(0, 0)
    return moved


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


def plain_index_name(dimension: int | str) -> str:
    """Return the name of a plain table's index for vectors of `dimension`."""
    return f"entries_embedding_{dimension}"


def _script(text: str, schema: str, vectors: str) -> str:
    return _plain(text, schema=schema, vectors=vectors).rstrip()


def advice(schema: str, dimension: int | None) -> str:
    """Return what to do where this role may not make the schema."""
    return (
        "let a role that may create run `askonce migrate`, or what "
        f"`askonce.tiers.postgres.migration_sql({schema!r}, {dimension})` returns"
    )


def hidden(schema: str, tables: Sequence[str]) -> tuple[str, str]:
    """Return what is wrong with tables under row-level security, and what to do."""
    names = ", ".join(tables)
    return (
        f'row-level security on {names} of the PostgreSQL schema "{schema}" may hide from this role what it removes',
        "let a superuser run ALTER ROLE … BYPASSRLS, or the owner CREATE POLICY … ON … TO … USING (true)",
    )


def grants(schema: str) -> str:
    """Return what the schema's owner runs for a role that reads and writes."""
    return _plain(
        "GRANT USAGE ON SCHEMA {schema} TO …; "
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO …; "
        "GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA {schema} TO …",
        schema=schema,
    )


def _plain(template: LiteralString, **parts: str | int) -> str:
    composed = {
        name: sql.Literal(part) if isinstance(part, int) else sql.Identifier(part) for name, part in parts.items()
    }
    return sql.SQL(template).format(**composed).as_string(None)
