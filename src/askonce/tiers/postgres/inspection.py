"""What `check` asks of PostgreSQL: versions, schema, rights, index and pooler; nothing is written."""

from __future__ import annotations

import json
from time import monotonic, time
from typing import LiteralString

import numpy as np
from psycopg import Error, errors, sql

from askonce.core.report import Finding, Status
from askonce.tiers.postgres.connection import Statement, Steps, setting_all
from askonce.tiers.postgres.faults import POOLED_BY_STATEMENT, UTF8_ONLY
from askonce.tiers.postgres.migrations import scripts
from askonce.tiers.postgres.rows import half, read_counted
from askonce.tiers.postgres.schema import (
    HIDING,
    MAX_DIMENSION,
    OLDEST_PGVECTOR,
    OLDEST_POSTGRES,
    Installed,
    MigrateMode,
    advice,
    grants,
    hidden,
    read_installed,
)

_SOUND_PGVECTOR = (0, 8, 4)
"""Earlier ones may corrupt an HNSW graph, or fail to repair it, when rows are deleted (its changelog)."""

_SERVER: LiteralString = """
SELECT current_setting('server_version_num')::int, current_setting('server_version'), pg_backend_pid(),
    pg_is_in_recovery() OR current_setting('default_transaction_read_only')::boolean,
    (SELECT extversion FROM pg_catalog.pg_extension WHERE extname = 'vector'),
    (SELECT default_version FROM pg_catalog.pg_available_extensions WHERE name = 'vector'),
    (SELECT bool_or(superuser AND NOT trusted) FROM pg_catalog.pg_available_extension_versions WHERE name = 'vector'),
    (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user),
    has_database_privilege(current_database(), 'CREATE'), current_setting('server_encoding'), (
        SELECT nspname FROM pg_catalog.pg_extension JOIN pg_catalog.pg_namespace AS n ON n.oid = extnamespace
        WHERE extname = 'vector' AND NOT has_schema_privilege(n.oid, 'USAGE')
    )"""

_SCHEMA: LiteralString = f"""
SELECT has_schema_privilege(n.oid, 'USAGE'), has_schema_privilege(n.oid, 'CREATE'),
    EXISTS (SELECT FROM pg_catalog.pg_class WHERE relnamespace = n.oid AND relname = 'migrations'),
    (SELECT pg_catalog.pg_has_role(relowner, 'USAGE') FROM pg_catalog.pg_class
        WHERE relnamespace = n.oid AND relname = 'entries'),
    ARRAY(SELECT DISTINCT wanted.privilege || ' on ' || relname FROM pg_catalog.pg_class AS c,
            unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS wanted (privilege)
        WHERE relnamespace = n.oid AND relkind IN ('r', 'p') AND NOT has_table_privilege(c.oid, wanted.privilege)
            AND (wanted.privilege = 'SELECT' AND (relname = 'migrations' OR 'entries' = (SELECT relname
                    FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class AS p ON p.oid = inhparent
                    WHERE inhrelid = c.oid))
                OR relname IN ('entries', 'hits', 'removals')) ORDER BY 1),
    ARRAY(SELECT proname::text FROM pg_catalog.pg_proc AS p
        WHERE pronamespace = n.oid AND NOT has_function_privilege(p.oid, 'EXECUTE') ORDER BY 1),
    ARRAY(SELECT relname::text FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_index ON indexrelid = c.oid
        WHERE relnamespace = n.oid AND NOT indisvalid ORDER BY 1), {HIDING}
FROM pg_catalog.pg_namespace AS n WHERE nspname = %(schema)s"""  # noqa: S608 — constants only

_APPLIED: LiteralString = "SELECT coalesce(max(version), 0) FROM {schema}.migrations"

_MOVED: LiteralString = "SELECT copied, total FROM {schema}.moving"

_STORED: LiteralString = """
SELECT embedder, dimension, count(*)
FROM (SELECT embedder, dimension FROM {schema}.entries WHERE dimension IS NOT NULL LIMIT 10000) AS sample
GROUP BY embedder, dimension ORDER BY 3 DESC"""


_ALL_CHARACTERS = ("UTF8", "SQL_ASCII")
_RECALL_MS = 3000
"""Milliseconds for searches, of which a large namespace takes some when all of it is compared."""

_SAMPLED = 20
_TURNED_TO = 0.9

# One entry from each of some places all over the keys.
_SAMPLE: LiteralString = """
WITH starts AS MATERIALIZED (
    SELECT decode(lpad(to_hex(number * 256 / %(count)s), 2, '0'), 'hex') AS start
    FROM generate_series(0, %(count)s - 1) AS number
)
SELECT DISTINCT ON (digest) namespace, context, embedding FROM starts CROSS JOIN LATERAL (
    SELECT digest, namespace, context, embedding::text FROM {schema}.entries
    WHERE digest > start AND dimension = {dimension} AND embedder = %(embedder)s AND expires_at > %(now)s
    ORDER BY digest LIMIT 1
) AS chosen"""


def inspect(
    schema: str, mode: MigrateMode, dimension: int | None, embedder: str, server: str, backend: int
) -> Steps[list[Finding]]:
    """Say what the server is, and what is there of the schema.

    Args:
        schema: The schema of askonce's tables.
        mode: Whether the schema may be changed.
        dimension: The length of the embedder's vectors, or `None` when it is not known.
        embedder: The embedder's identity.
        server: What the tier talks to.
        backend: The process number of the session, as the connection was told.
    """
    (state,) = yield Statement(_SERVER.encode())
    number, version, pid, is_read_only, pgvector, available, needs_superuser, is_superuser, may_create = state[:9]
    encoding, closed = state[9:]
    findings = [_said("ok", f"PostgreSQL at {server} answers")]
    if number < OLDEST_POSTGRES:
        findings.append(_said("error", f"PostgreSQL {version} is too old", "use PostgreSQL 14 or newer"))
    else:
        findings.append(_said("ok", f"PostgreSQL {version}"))
    if is_read_only:
        remedy = "name the primary in postgres_url, as with target_session_attrs=read-write"
        findings.append(_said("error", "the server is read-only", remedy))
    if encoding not in _ALL_CHARACTERS:
        findings.append(_said("warning", f"the database's encoding {encoding} lacks characters", UTF8_ONLY))
    if closed is not None:
        found = f"this role may not use the schema {closed!r}, in which the extension `vector` is"
        findings.append(_said("error", found, f"let it: GRANT USAGE ON SCHEMA {closed} TO ..."))
    may_make_extension = is_superuser or (may_create and not needs_superuser)
    findings.append(_extension(pgvector, available, mode, may_make=bool(may_make_extension)))
    findings += yield from _schema(schema, mode, dimension, may_create=bool(may_create))
    if all(finding.status != "error" for finding in findings):
        findings += yield from _entries(schema, embedder, dimension)
        if dimension is not None and all(finding.status != "error" for finding in findings):
            findings += yield from _recall(schema, embedder, dimension)
    if pid != backend:
        findings.append((yield from _pooler()))
    return findings


def _extension(installed: str | None, available: str | None, mode: MigrateMode, *, may_make: bool) -> Finding:
    if installed is None and available is None:
        remedy = "install pgvector 0.8.4 or newer there (https://github.com/pgvector/pgvector#installation)"
        return _said("error", "the extension `vector` is not installed on the server", remedy)
    if installed is None and (mode == "check" or not may_make):
        remedy = "run `CREATE EXTENSION vector` in this database as a superuser"
        return _said("error", "the extension `vector` is not in this database, and would not be made", remedy)
    numbers = _numbers(installed or available or "")
    if numbers[:2] < OLDEST_PGVECTOR:
        return _said("error", f"pgvector {installed or available} is too old", _update(available))
    if numbers < _SOUND_PGVECTOR:
        found = f"pgvector {installed or available} can corrupt an index when entries are deleted, as a cache does"
        return _said("warning", found, _update(available))
    if installed is None:
        return _said("warning", f"pgvector {available} is not in this database yet", "the first use makes it")
    return _said("ok", f"pgvector {installed}")


def _update(available: str | None) -> str:
    if available is not None and _numbers(available) >= _SOUND_PGVECTOR:
        return "run `ALTER EXTENSION vector UPDATE`"
    return "install 0.8.4 or newer, then run `ALTER EXTENSION vector UPDATE`"


def _schema(schema: str, mode: MigrateMode, dimension: int | None, *, may_create: bool) -> Steps[list[Finding]]:
    if dimension is not None and dimension > MAX_DIMENSION:
        found = f"the embedder makes vectors of {dimension} dimensions; pgvector indexes at most {MAX_DIMENSION}"
        return [_said("error", found, "choose a smaller model, or let it shorten its vectors")]
    rows = yield Statement(_SCHEMA.encode(), {"schema": schema})
    if not rows or not rows[0][2]:
        may_make = rows[0][1] if rows else may_create
        return [_missing(f'the schema "{schema}" is not there yet', schema, mode, dimension, may_make=bool(may_make))]
    ((may_use, _, _, is_owners, rights, functions, broken, hiding),) = rows
    if not may_use or rights or functions:
        lacking = ", ".join([*([] if may_use else [f"USAGE on {schema}"]), *rights, *functions])
        return [_said("error", f"this role lacks rights: {lacking}", f"its owner can run: {grants(schema)}")]
    if hiding:
        return [_said("error", *hidden(schema, hiding))]
    ((applied,),) = yield Statement(_named(_APPLIED, schema))
    newest = len(scripts())
    if applied > newest:
        found = f'the schema "{schema}" is of version {applied}, this askonce knows versions up to {newest}'
        return [_said("error", found, "upgrade askonce, or choose another schema")]
    if applied < newest:
        found = f'the schema "{schema}" is of version {applied}, older than {newest}'
        return [_missing(found, schema, mode, dimension, may_make=bool(is_owners))]
    findings = [_said("ok", f'the schema "{schema}" is of version {applied}, and this role has the rights')]
    installed = yield from read_installed(schema)
    findings.append((yield from _partitions(schema, installed)))
    if installed.partitions and installed.vector_graphs:
        numbers = " and ".join(map(str, sorted(installed.vector_graphs)))
        found = (
            f"the HNSW index for vectors of {numbers} dimensions holds them whole, and would take a quarter of the room"
        )
        findings.append(
            _said("warning", found, "run `askonce migrate`, or cache.migrate(), while others look up and store")
        )
    if dimension is None:
        return findings
    names = installed.names(dimension)
    if unusable := [name for name in names if name in broken]:
        remedy = "; ".join(f"run `REINDEX INDEX {_plain_name(schema, name)}`" for name in unusable)
        findings.append(_said("error", f"the index for vectors of {dimension} dimensions is not valid", remedy))
    elif not installed.indexes.issuperset(names):
        found = f"there is no index for vectors of {dimension} dimensions yet"
        findings.append(_missing(found, schema, mode, dimension, may_make=bool(is_owners)))
    else:
        findings.append(_said("ok", f"the index for vectors of {dimension} dimensions is valid"))
    return findings


def _partitions(schema: str, installed: Installed) -> Steps[Finding]:
    if installed.partitions:
        return _said("ok", f"the entries are in {installed.partitions} partitions, by namespace")
    if not installed.is_moving:
        found = "the entries are in one table, as in earlier versions, which is slower when there are many"
        return _said("warning", found, "run `askonce migrate`, or cache.migrate(), while others look up and store")
    ((copied, total),) = yield Statement(_named(_MOVED, schema))
    found = f"{copied:,} of about {total:,} entries of the one table of earlier versions are in partitions"
    return _said("warning", found, "run `askonce migrate`, or cache.migrate(), until it returns")


def _missing(found: str, schema: str, mode: MigrateMode, dimension: int | None, *, may_make: bool) -> Finding:
    if mode == "auto" and may_make:
        return _said("warning", found, "the first use makes it, or cache.migrate() beforehand")
    why = 'with migrate="check" nothing is made' if mode == "check" else "this role may not make it"
    return _said("error", f"{found}, and {why}", advice(schema, dimension))


def _entries(schema: str, embedder: str, dimension: int | None) -> Steps[list[Finding]]:
    try:
        rows = yield Statement(_named(_STORED, schema))
    except errors.UndefinedTable:
        return []  # not made yet
    if not rows:
        return [_said("ok", "no entries are stored yet")]
    own = [(length, count) for name, length, count in rows if name == embedder]
    if any(dimension is not None and length != dimension for length, _ in own):
        found = f"entries of {embedder} have vectors of another length than it makes now"
        return [_said("error", found, "give the embedder another revision= with other vectors")]
    if not own:
        others = ", ".join(sorted({name for name, _, _ in rows}))
        found = f"entries are stored, but none with the embedder {embedder} (of {others})"
        return [_said("warning", found, "these are not found: name their embedder, or let the cache fill anew")]
    return [_said("ok", f"entries are stored with the embedder {embedder}")]


def _recall(schema: str, embedder: str, dimension: int) -> Steps[list[Finding]]:
    """Search for what is near some entries as a lookup does, and by comparing all, as long as there is time."""
    installed = yield from read_installed(schema)
    if not installed.version:
        return []  # not made yet
    statements = installed.statements(schema)
    now, began = time(), monotonic()
    sample = sql.SQL(_SAMPLE).format(
        schema=sql.Identifier(schema.replace("%", "%%")),
        dimension=sql.Literal(dimension),
    )
    stored = yield Statement(sample.as_bytes(None), {"count": _SAMPLED, "embedder": embedder, "now": now})
    searched = found = 0
    random = np.random.default_rng()
    yield Statement(b"BEGIN")
    yield Statement(*setting_all({**installed.settings, "statement_timeout": str(_RECALL_MS)}, locally=True))
    try:
        for namespace, context, text in stored:
            if monotonic() - began > _RECALL_MS / 1000:
                break
            vector = np.array(json.loads(text), np.float32)
            noise = random.normal(size=dimension).astype(np.float32) * float(np.linalg.norm(vector)) / dimension**0.5
            near = half(_TURNED_TO * vector + (1 - _TURNED_TO**2) ** 0.5 * noise)
            params = {"namespace": namespace, "context": context, "now": now, "vector": near, "limit": 1}
            nearest = yield Statement(statements.compare(dimension), params)
            counted = yield Statement(statements.nearest(dimension, None), params)
            rows = yield Statement(statements.nearest(dimension, read_counted(counted)), params)
            searched += 1
            found += (rows[0][4] is None) == (nearest[0][4] is None) and (rows[0][4] or 0) <= (
                nearest[0][4] or 0
            ) + 1e-6
    except errors.QueryCanceled:
        yield Statement(b"ROLLBACK")
    else:
        yield Statement(b"COMMIT")
    if not searched:
        return []
    said = f"of {searched} searches near stored entries, {found} found what is nearest in its namespace"
    if found >= searched - 1:
        return [_said("ok", said)]
    return [_said("warning", said, f"run `REINDEX INDEX CONCURRENTLY` on the HNSW indexes of {schema}")]


def _pooler() -> Steps[Finding]:
    try:
        yield Statement(b"BEGIN")
        yield Statement(b"ROLLBACK")
    except Error as exc:
        if "statement pooling" not in str(exc):
            raise
        found, _, remedy = POOLED_BY_STATEMENT.partition(": ")
        return _said("error", found, remedy)
    return _said("ok", "behind a connection pooler, which lends sessions")


def _said(status: Status, found: str, remedy: str | None = None) -> Finding:
    return Finding("semantic", status, found, remedy)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdecimal())


def _named(template: LiteralString, schema: str) -> bytes:
    return sql.SQL(template).format(schema=sql.Identifier(schema)).as_string(None).encode()


def _plain_name(*names: str) -> str:
    return sql.Identifier(*names).as_string(None)
