"""Every SQL statement that runs against entries, in one place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import LiteralString

from psycopg import sql

from askonce.core.removals import MOST_TOMBSTONES

_ENTRY: LiteralString = """question, payload, created_at, expires_at, parts, tags, document_ids, document_versions,
    input_tokens, output_tokens, latency_s, checksum, similarities, verdicts"""

# How far the log of removals goes, and up to which position every removal has deleted what it chose.
_LOG: LiteralString = """
WITH log AS MATERIALIZED (
    SELECT log, number, coalesce((
        SELECT number - 1 FROM {removals} WHERE NOT finished AND namespaces IS NULL ORDER BY number LIMIT 1
    ), number) AS settled
    FROM {removals} ORDER BY number DESC LIMIT 1
)"""

_IN_LOG: LiteralString = "log.log, log.number, greatest(found.position, log.settled)"

_GET: LiteralString = f"""{_LOG}
SELECT {_IN_LOG}, {_ENTRY}
FROM log LEFT JOIN (
    SELECT position, {_ENTRY} FROM {{entries}}
    WHERE digest = %(digest)s AND namespace = %(namespace)s AND context = %(context)s AND expires_at > %(now)s
) AS found ON true"""  # noqa: S608 — constants only

# The cast and the literal dimension are those of the partial index of this dimension.
_DISTANCE: LiteralString = (
    "embedding::{vectors}.halfvec({dimension}) OPERATOR({vectors}.<=>) %(vector)s::{vectors}.halfvec"
)

SMALL_PARTITION = 1000
"""Entries up to which all are compared: 0.9 ms for vectors of 384, where HNSW, which must step over the entries of
other partitions, took 6 ms for 1,000 among 100,000 and found 92 % of what is nearest."""

# Both roads are fixed here, and need neither statistics nor a plan for each call. Through HNSW: the partition is
# compared in a way that no btree answers.
_BY_INDEX: LiteralString = f"""
SELECT digest, {_DISTANCE} AS distance, true AS large, position, {_ENTRY} FROM {{entries}}
WHERE {{gate}} dimension = {{dimension}} AND expires_at > %(now)s
    AND namespace IS NOT DISTINCT FROM %(namespace)s AND context IS NOT DISTINCT FROM %(context)s
ORDER BY distance LIMIT %(limit)s"""  # noqa: S608 — constants only

# Through the btree: the distance is ordered by in a way that no HNSW answers.
_BY_COMPARING: LiteralString = f"""
SELECT digest, ({_DISTANCE}) + 0 AS distance, false AS large, position, {_ENTRY} FROM {{entries}}
WHERE {{gate}} dimension = {{dimension}} AND expires_at > %(now)s
    AND namespace = %(namespace)s AND context = %(context)s
ORDER BY distance LIMIT %(limit)s"""  # noqa: S608 — constants only

# Among what an index has proposed: each row is found by its key, which neither HNSW nor the partition's btree answers.
_PROPOSED: LiteralString = _BY_INDEX.replace("{gate}", "digest = ANY (%(digests)s) AND").replace(
    _DISTANCE, f"({_DISTANCE}) + 0"
)

_FOUND: LiteralString = f"""
SELECT {_IN_LOG}, digest, distance, large, {_ENTRY} FROM log LEFT JOIN ("""  # noqa: S608 — constants only

_SEARCH_LARGE: LiteralString = _LOG + _FOUND + _BY_INDEX.replace("{gate}", "") + ") AS found ON true ORDER BY distance"
_COUNTED: LiteralString = f""", partition AS MATERIALIZED (
    SELECT count(*) > {SMALL_PARTITION} AS large FROM (
        SELECT FROM {{entries}} WHERE namespace = %(namespace)s AND context = %(context)s LIMIT {SMALL_PARTITION} + 1
    ) AS counted
)"""  # noqa: S608 — constants only
_BOTH_ROADS: LiteralString = "({}) UNION ALL ({})".format(
    _BY_INDEX.replace("{gate}", "(SELECT large FROM partition) AND"),
    _BY_COMPARING.replace("{gate}", "NOT (SELECT large FROM partition) AND"),
)
_SEARCH: LiteralString = _LOG + _COUNTED + _FOUND + _BOTH_ROADS + ") AS found ON true ORDER BY distance"
_CONFIRM: LiteralString = _LOG + _FOUND + _PROPOSED + ") AS found ON true ORDER BY distance"

# Another scope's question does not even leave the database.
_NEIGHBOURS: LiteralString = f"""
SELECT namespace, digest, {_DISTANCE} AS distance, parts, context = %(context)s,
    CASE WHEN parts = %(parts)s::jsonb AND context = %(context)s THEN question END
FROM {{entries}}
WHERE dimension = {{dimension}} AND embedder = %(embedder)s AND expires_at > %(now)s
ORDER BY distance LIMIT %(limit)s"""  # noqa: S608 — constants only
_NEIGHBOURS_AMONG: LiteralString = _NEIGHBOURS.replace("WHERE", "WHERE digest = ANY (%(digests)s) AND").replace(
    _DISTANCE, f"({_DISTANCE}) + 0"
)

_POINTS: LiteralString = """
SELECT namespace, context, digest, CASE WHEN embedder = %(embedder)s THEN {vectors}.halfvec_send(embedding) END,
    expires_at
FROM {entries} WHERE digest > %(after)s AND dimension IS NOT NULL AND expires_at > %(now)s
ORDER BY digest LIMIT %(limit)s"""

_PUT: LiteralString = """
WITH given (
    after, criteria, namespace, context, digest, question, payload, embedding, dimension, embedder, created_at,
    expires_at, parts, tags, document_ids, document_versions, input_tokens, output_tokens, latency_s, checksum
) AS (VALUES {given}),
place AS MATERIALIZED (
    SELECT given.*, place.* FROM given CROSS JOIN LATERAL {store_position}(given.after, given.criteria) AS place
)
INSERT INTO {entries} AS entry (
    namespace, context, digest, question, payload, embedding, dimension, embedder, created_at, expires_at,
    parts, tags, document_ids, document_versions, input_tokens, output_tokens, latency_s, position, checksum)
SELECT
    namespace, context, digest, question, payload, embedding, dimension, embedder, created_at, expires_at,
    parts, tags, document_ids, document_versions, input_tokens, output_tokens, latency_s, stored_at, checksum
FROM place
ON CONFLICT (digest, namespace) DO UPDATE SET
    context = excluded.context, question = excluded.question, payload = excluded.payload,
    embedding = excluded.embedding, dimension = excluded.dimension, embedder = excluded.embedder,
    created_at = excluded.created_at, expires_at = excluded.expires_at, parts = excluded.parts,
    tags = excluded.tags, document_ids = excluded.document_ids, document_versions = excluded.document_versions,
    input_tokens = excluded.input_tokens, output_tokens = excluded.output_tokens,
    latency_s = excluded.latency_s, position = excluded.position, checksum = excluded.checksum,
    hits = 0, similarities = '{{}}', verdicts = '{{}}'
RETURNING digest, (SELECT in_log FROM place LIMIT 1), position"""

_GIVEN: Mapping[LiteralString, LiteralString] = {
    "after": "bigint",
    "criteria": "bytea[]",
    "namespace": "bytea",
    "context": "bytea",
    "digest": "bytea",
    "question": "text",
    "payload": "bytea",
    "vector": "{vectors}.halfvec",
    "dimension": "integer",
    "embedder": "text",
    "created_at": "float8",
    "expires_at": "float8",
    "parts": "jsonb",
    "tags": "text[]",
    "document_ids": "text[]",
    "document_versions": "text[]",
    "input_tokens": "bigint",
    "output_tokens": "bigint",
    "latency_s": "float8",
    "checksum": "bigint",
}
"""The columns of an entry that is given, with their types."""

_POSITION: LiteralString = "SELECT log, number FROM {removals} ORDER BY number DESC LIMIT 1"

_REMOVED_SINCE: LiteralString = (
    "SELECT NOT EXISTS (SELECT FROM {store_position}(%(after)s::bigint, %(criteria)s::bytea[]))"
)

_APPEND: LiteralString = "SELECT * FROM {append_tombstone}(%(criterion)s::bytea, %(selector)s::jsonb)"

_READ_LOG: LiteralString = f"""
WITH newest AS MATERIALIZED (SELECT log, number FROM {{removals}} ORDER BY number DESC LIMIT 1)
SELECT newest.log, newest.number, (SELECT min(number) FROM {{removals}}), later.number, later.selector
FROM newest LEFT JOIN LATERAL (
    SELECT number, selector FROM {{removals}}
    WHERE number > CASE WHEN newest.log = %(log)s AND newest.number >= %(number)s THEN %(number)s ELSE -1 END
    ORDER BY number DESC LIMIT {MOST_TOMBSTONES}
) AS later ON true
ORDER BY later.number"""  # noqa: S608 — constants only

# Where nothing was deleted yet, somebody may be about to: it is left to him for a while.
_UNFINISHED: LiteralString = """
SELECT log, number, selector, namespaces, digests FROM {removals}
WHERE NOT finished AND (namespaces IS NOT NULL OR removed_at < now() - interval '10 seconds')
ORDER BY number"""

_FINISH: LiteralString = "UPDATE {removals} SET finished = true, digests = NULL WHERE number = ANY (%(numbers)s)"

# An entry that was stored there later has another time.
_DISCARD: LiteralString = """
DELETE FROM {entries} WHERE digest = %(digest)s AND namespace = %(namespace)s
    AND created_at = %(created_at)s AND checksum IS NOT DISTINCT FROM %(checksum)s"""

_DOCUMENTS: LiteralString = """
SELECT document, array_agg(DISTINCT version)
FROM {entries}, unnest(document_ids, document_versions) AS read (document, version)
WHERE {condition} GROUP BY document"""

# Rows are locked in the order of their keys, so that two of these statements cannot deadlock.
_TOUCH: LiteralString = """
WITH touched AS (
    SELECT * FROM unnest(%(namespaces)s::bytea[], %(digests)s::bytea[], %(hits)s::bigint[], %(expires_at)s::float8[])
        AS touched (namespace, digest, hits, expires_at)
), locked AS (
    SELECT digest, namespace FROM {entries} JOIN touched USING (digest, namespace)
    ORDER BY digest, namespace FOR NO KEY UPDATE OF entries
)
UPDATE {entries} AS entry
SET hits = entry.hits + touched.hits, expires_at = coalesce(touched.expires_at, entry.expires_at)
FROM locked JOIN touched USING (digest, namespace)
WHERE (entry.digest, entry.namespace) = (locked.digest, locked.namespace)"""

OBSERVATIONS = 100
"""Observations kept of an entry: enough for a fit, few enough to travel with every candidate."""

_OBSERVE: LiteralString = f"""
UPDATE {{entries}} SET
    similarities = (similarities || %(similarity)s::real)[greatest(1, cardinality(similarities) + 2 - {OBSERVATIONS}):],
    verdicts = (verdicts || %(right)s::boolean)[greatest(1, cardinality(verdicts) + 2 - {OBSERVATIONS}):]
WHERE digest = %(digest)s AND namespace = %(namespace)s"""  # noqa: S608 — constants only

_REMOVE: LiteralString = """
WITH chosen AS (
    SELECT digest, namespace FROM {entries} WHERE position < %(number)s AND {condition}
    ORDER BY digest, namespace FOR UPDATE
), deleted AS (
    DELETE FROM {entries} AS entry USING chosen
    WHERE (entry.digest, entry.namespace) = (chosen.digest, chosen.namespace) RETURNING entry.namespace, entry.digest
), counted AS (
    SELECT count(*) AS count, coalesce(array_agg(DISTINCT namespace), '{{}}') AS namespaces,
        array_agg(digest) FILTER (WHERE %(indexed)s) AS digests
    FROM deleted
)
UPDATE {removals} AS tombstone SET
    removed = tombstone.removed + counted.count,
    namespaces = ARRAY(SELECT DISTINCT unnest(coalesce(tombstone.namespaces, '{{}}') || counted.namespaces)),
    digests = tombstone.digests || counted.digests
FROM counted WHERE number = %(number)s
RETURNING removed, tombstone.namespaces, tombstone.digests"""

_SWEEP: LiteralString = """
WITH expired AS (
    SELECT digest, namespace FROM {entries} WHERE expires_at <= %(now)s AND expires_at < 'infinity'
    ORDER BY expires_at LIMIT %(limit)s FOR UPDATE SKIP LOCKED
), cut AS (
    DELETE FROM {removals}
    WHERE number < (SELECT number FROM {removals} ORDER BY number DESC OFFSET %(kept)s LIMIT 1)
        AND number < ALL (SELECT number FROM {removals} WHERE NOT finished)
        AND number < (SELECT number FROM {removals} WHERE removed_at > now() - interval '1 day' ORDER BY number LIMIT 1)
), swept AS (
    DELETE FROM {entries} AS entry USING expired
    WHERE (entry.digest, entry.namespace) = (expired.digest, expired.namespace) RETURNING 1
)
SELECT count(*) FROM swept"""

_CONDITIONS: dict[str, LiteralString] = {
    "digest": "digest = %(digest)s AND namespace = %(namespace)s",
    "tag": "tags @> ARRAY[%(tag)s::text]",
    "document": "document_ids @> ARRAY[%(document)s::text]",
    "version": "EXISTS (SELECT FROM unnest(document_ids, document_versions) AS read (document, version)"
    " WHERE document = %(document)s AND version = %(version)s)",
    "parts": "parts @> %(parts)s::jsonb",
}


@dataclass(frozen=True, slots=True)
class Statements:
    """Render the statements for one schema.

    Args:
        schema: The schema of askonce's tables.
        vectors: The schema in which the extension `vector` lives.
    """

    schema: str
    vectors: str

    def get(self) -> bytes:
        """Return the statement that reads one entry by its key."""
        return self._render(_GET)

    def search(self, dimension: int) -> bytes:
        """Return the statement that finds the nearest entries of one partition, and says whether that is large."""
        return self._render(_SEARCH, dimension)

    def search_large(self, dimension: int) -> bytes:
        """Return the statement that does so in a partition known to be large."""
        return self._render(_SEARCH_LARGE, dimension)

    def confirm(self, dimension: int) -> bytes:
        """Return the statement that finds the nearest of the entries that an index has proposed."""
        return self._render(_CONFIRM, dimension)

    def neighbours(self, dimension: int, *, among: bool = False) -> bytes:
        """Return the statement that finds the nearest entries of any scope, or `among` those of some digests."""
        return self._render(_NEIGHBOURS_AMONG if among else _NEIGHBOURS, dimension)

    def points(self) -> bytes:
        """Return the statement that lists what an index should hold."""
        return self._render(_POINTS)

    def put(self, count: int) -> bytes:
        """Return the statement that writes so many entries, each unless it was removed meanwhile."""
        return _rendered(_PUT, self.schema, self.vectors, None, (), count)

    def touch(self) -> bytes:
        """Return the statement that counts hits and moves expiries."""
        return self._render(_TOUCH)

    def observe(self) -> bytes:
        """Return the statement that adds a judged use to an entry."""
        return self._render(_OBSERVE)

    def remove(self, *criteria: str) -> bytes:
        """Return the statement that deletes what meets all of `criteria`, for a tombstone."""
        return self._render(_REMOVE, criteria=criteria)

    def position(self) -> bytes:
        """Return the statement that tells how far the log of removals goes."""
        return self._render(_POSITION)

    def append(self) -> bytes:
        """Return the statement that appends a tombstone."""
        return self._render(_APPEND)

    def removed_since(self) -> bytes:
        """Return the statement that tells whether an entry was removed after a position."""
        return self._render(_REMOVED_SINCE)

    def read_log(self) -> bytes:
        """Return the statement that reads the tombstones after a position."""
        return self._render(_READ_LOG)

    def unfinished(self) -> bytes:
        """Return the statement that lists the tombstones that are not finished."""
        return self._render(_UNFINISHED)

    def finish(self) -> bytes:
        """Return the statement that notes that tombstones are finished."""
        return self._render(_FINISH)

    def discard(self) -> bytes:
        """Return the statement that deletes one entry, if no other was stored in its place."""
        return self._render(_DISCARD)

    def documents(self, *criteria: str) -> bytes:
        """Return the statement that lists the documents behind what meets all of `criteria`."""
        return self._render(_DOCUMENTS, criteria=criteria)

    def sweep(self) -> bytes:
        """Return the statement that deletes expired entries, and old tombstones."""
        return self._render(_SWEEP)

    def _render(self, template: LiteralString, dimension: int | None = None, criteria: tuple[str, ...] = ()) -> bytes:
        return _rendered(template, self.schema, self.vectors, dimension, criteria)


@lru_cache(maxsize=256)
def _rendered(
    template: LiteralString,
    schema: str,
    vectors: str,
    dimension: int | None,
    criteria: tuple[str, ...],
    given: int = 0,
) -> bytes:
    conditions = [sql.SQL(_CONDITIONS[name]) for name in criteria] or [sql.SQL("true")]
    # psycopg reads a lone % as the beginning of a placeholder, in a name as well.
    schema, in_vectors = schema.replace("%", "%%"), sql.Identifier(vectors.replace("%", "%%"))
    return (
        sql.SQL(template)
        .format(
            **{
                name: sql.Identifier(schema, name)
                for name in ("entries", "removals", "append_tombstone", "store_position")
            },
            vectors=in_vectors,
            given=sql.SQL(", ").join(_given(number, in_vectors) for number in range(given)),
            dimension=sql.Literal(dimension),
            condition=sql.SQL(" AND ").join(conditions),
        )
        .as_bytes(None)
    )


def _given(number: int, vectors: sql.Identifier) -> sql.Composable:
    """Return one row of parameters, whose names end with its number."""
    columns = (
        sql.SQL("{}::{}").format(sql.Placeholder(f"{name}_{number}"), sql.SQL(kind).format(vectors=vectors))
        for name, kind in _GIVEN.items()
    )
    return sql.SQL("({})").format(sql.SQL(", ").join(columns))
