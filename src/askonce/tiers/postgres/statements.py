"""Every SQL statement that runs against entries, in one place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import LiteralString, NamedTuple

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

_GET_ALL: LiteralString = f"""{_LOG}
SELECT log.log, greatest(found.position, log.settled), namespace, context, digest, {_ENTRY}
FROM log JOIN (
    SELECT namespace, context, digest, position, {_ENTRY} FROM {{entries}}
    WHERE digest = ANY (%(digests)s) AND namespace = ANY (%(namespaces)s) AND expires_at > %(now)s
) AS found ON true"""  # noqa: S608 — constants only

# The cast and the literal dimension are those of the partial index of this dimension.
_DISTANCE: LiteralString = (
    "embedding::{vectors}.halfvec({dimension}) OPERATOR({vectors}.<=>) %(vector)s::{vectors}.halfvec"
)

_LIVE: LiteralString = "dimension = {dimension} AND expires_at > %(now)s"

# Three ways lead to the nearest entries; `Statements.nearest` decides which one is taken. Each is fixed here, and
# needs neither statistics nor a plan for each call. The first: all are compared, in an order that no HNSW index gives.
_BY_COMPARING: LiteralString = f"""
SELECT digest, ({_DISTANCE}) + 0 AS distance, position, {_ENTRY} FROM {{entries}}
WHERE {{gate}} {_LIVE} AND namespace = %(namespace)s AND context = %(context)s
ORDER BY distance LIMIT %(limit)s"""  # noqa: S608 — constants only

# The sign of each element of the vector, as a bit: entries whose signs are nearest are compared by their vectors.
_BEST_BY_SIGNS: LiteralString = "20 + 4 * %(limit)s"

# The signs of all are compared, within the btree, and then the vectors of the best, which are found by their keys.
_BY_SIGNS: LiteralString = f"""
SELECT digest, ({_DISTANCE}) + 0 AS distance, position, {_ENTRY} FROM {{entries}}
WHERE namespace = %(namespace)s AND digest = ANY (ARRAY(
    SELECT digest FROM {{entries}} WHERE {_LIVE} AND namespace = %(namespace)s AND context = %(context)s
    ORDER BY signs OPERATOR({{vectors}}.<~>) (
        SELECT {{vectors}}.binary_quantize(%(vector)s::{{vectors}}.halfvec)::bit varying
    ) LIMIT {_BEST_BY_SIGNS}
))
ORDER BY distance LIMIT %(limit)s"""  # noqa: S608 — constants only

# Through HNSW, in the table that holds the namespace, which is compared in a way that no btree answers.
_IN_NAMESPACE: LiteralString = (
    "namespace IS NOT DISTINCT FROM %(namespace)s AND context IS NOT DISTINCT FROM %(context)s"
)
_BY_GRAPH: LiteralString = f"""
SELECT digest, {_DISTANCE} AS distance, position, {_ENTRY} FROM {{table}}
WHERE {_LIVE} AND {_IN_NAMESPACE}
ORDER BY distance LIMIT %(limit)s"""  # noqa: S608 — constants only

# As by HNSW, whose graph is of the signs here. The cast is that of the partial index of this dimension.
_APART: LiteralString = """{vectors}.binary_quantize(embedding)::bit({dimension}) OPERATOR({vectors}.<~>)
        {vectors}.binary_quantize(%(vector)s::{vectors}.halfvec)::bit({dimension})"""
_BY_SIGNS_GRAPH: LiteralString = f"""
SELECT digest, ({_DISTANCE}) + 0 AS distance, position, {_ENTRY} FROM (
    SELECT digest, embedding, position, {_ENTRY} FROM {{table}}
    WHERE {_LIVE} AND {_IN_NAMESPACE}
    ORDER BY {_APART} LIMIT {_BEST_BY_SIGNS}
) AS best
ORDER BY distance LIMIT %(limit)s"""  # noqa: S608 — constants only

# Among what an index has proposed: each row is found by its key, as neither HNSW nor the signs' btree, which are of one
# dimension, answers this.
_PROPOSED: LiteralString = _BY_COMPARING.replace("{gate}", "digest = ANY (%(digests)s) AND").replace(
    "dimension =", "dimension + 0 ="
)

SMALL = 200
"""Entries up to which all are compared: as long as comparing the signs of 100 vectors, and twice as long for 300."""

_SMALL_WITHOUT_SIGNS = 1000
"""The same where no signs can be compared: 1.3 ms for vectors of 384 dimensions."""

FEWEST_SIGNS = 256
"""Dimensions from which the signs of a vector say enough of it."""

# What a search takes, in microseconds of the server (384 dimensions, medians): comparing signs takes so much for each
# entry of the namespace, and so much besides. The graph takes so much where a partition is of one namespace, and else
# that divided by the namespace's share of the partition, as it visits entries of the others too.
_SIGNS_EACH = 0.22
_SIGNS_BESIDE = 250
_GRAPH = 400

# The size from which the graph is quicker, in a partition of so many entries: where both take as long.
_LARGE: LiteralString = (
    f"((sqrt({_SIGNS_BESIDE**2} + {4 * _SIGNS_EACH * _GRAPH} * total) - {_SIGNS_BESIDE}) / {2 * _SIGNS_EACH})::bigint"
)

# Says which table holds the namespace, and from which size on it is large there; counts no further than that, and
# compares all if they are few. The table's entries are estimated as the planner does: its pages, times the entries in a
# page when it was last analyzed, or as many as there is room for.
_COUNTED: LiteralString = f""", place AS MATERIALIZED (
    SELECT name, greatest(CASE WHEN {{has_signs}} THEN {_LARGE} END, {{small}} + 1) AS large
    FROM (
        SELECT relname::text AS name, pg_catalog.pg_relation_size(place.oid) / 8192.0 * CASE
            WHEN relpages > 0 AND reltuples > 0 THEN reltuples / relpages ELSE 8192.0 / (700 + 2 * {{dimension}})
        END AS total
        FROM pg_catalog.pg_class AS place WHERE oid = (
            SELECT tableoid FROM {{entries}}
            WHERE dimension = {{dimension}} AND namespace = %(namespace)s AND context = %(context)s LIMIT 1
        )
    ) AS estimated
), counted AS MATERIALIZED (
    SELECT count(*) AS size, {{small}} AS small, (SELECT large FROM place) AS large, (SELECT name FROM place) AS place
    FROM (
        SELECT FROM {{entries}}
        WHERE dimension = {{dimension}} AND namespace = %(namespace)s AND context = %(context)s
        LIMIT (SELECT large FROM place)
    ) AS few
)"""  # noqa: S608 — constants only


def _found(way: LiteralString) -> LiteralString:
    return f"""{_LOG}
SELECT {_IN_LOG}, digest, distance, NULL::bigint AS size, 0 AS small, 0 AS large, NULL::text AS place, {_ENTRY}
FROM log LEFT JOIN ({way}) AS found ON true ORDER BY distance"""  # noqa: S608 — constants only


_IF_SMALL: LiteralString = "(SELECT size <= small FROM counted) AND"
_SEARCH: LiteralString = f"""{_LOG}{_COUNTED}
SELECT {_IN_LOG}, digest, distance, size, small, large, place, {_ENTRY}
FROM log CROSS JOIN counted LEFT JOIN ({_BY_COMPARING}) AS found ON true ORDER BY distance""".replace(  # noqa: S608
    "{gate}", _IF_SMALL
)
_COMPARE: LiteralString = _found(_BY_COMPARING).replace("{gate}", "")
_SIGNS: LiteralString = _found(_BY_SIGNS)
_VECTORS_GRAPH: LiteralString = _found(_BY_GRAPH)
_SIGNS_GRAPH: LiteralString = _found(_BY_SIGNS_GRAPH)
_CONFIRM: LiteralString = _found(_PROPOSED)

# Another scope's question does not even leave the database.
_NEIGHBOUR: LiteralString = """parts, context = %(context)s,
    CASE WHEN parts = %(parts)s::jsonb AND context = %(context)s THEN question END"""
_NEIGHBOURS: LiteralString = f"""
SELECT namespace, digest, {_DISTANCE} AS distance, {_NEIGHBOUR}
FROM {{entries}}
WHERE dimension = {{dimension}} AND embedder = %(embedder)s AND expires_at > %(now)s
ORDER BY distance LIMIT %(limit)s"""  # noqa: S608 — constants only
_NEIGHBOURS_BY_SIGNS: LiteralString = f"""
SELECT namespace, digest, ({_DISTANCE}) + 0 AS distance, {_NEIGHBOUR}
FROM (
    SELECT namespace, digest, embedding, parts, context, question FROM {{entries}}
    WHERE dimension = {{dimension}} AND embedder = %(embedder)s AND expires_at > %(now)s
    ORDER BY {_APART} LIMIT {_BEST_BY_SIGNS}
) AS best
ORDER BY distance LIMIT %(limit)s"""  # noqa: S608 — constants only
_NEIGHBOURS_AMONG: LiteralString = _NEIGHBOURS.replace(
    "WHERE dimension", "WHERE digest = ANY (%(digests)s) AND dimension + 0"
).replace(_DISTANCE, f"({_DISTANCE}) + 0")

# Whoever compares them itself reads what is there as one value, and of the vectors only those that were written since:
# by transactions that the snapshot then did not see. Another server, or this one after a crash, may have counted
# transactions otherwise, and a database that was restored beside the one whose name it has now, earlier: there all are
# new.
_VECTORS: LiteralString = f"""{_LOG}, reading AS MATERIALIZED (
    SELECT server, until, %(server)s = server AND %(since)s::text::pg_catalog.xid8 <= until AS goes_on
    FROM (SELECT pg_catalog.concat_ws('/', extract(epoch FROM pg_catalog.pg_postmaster_start_time()), (
            SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()
        )) AS server,
        pg_catalog.pg_snapshot_xmin(pg_catalog.pg_current_snapshot()) AS until) AS now
)
SELECT log.log, log.number, log.settled, server, until::text, size,
    CASE WHEN size <= %(limit)s THEN live END, CASE WHEN size <= %(limit)s THEN written END
FROM log CROSS JOIN reading CROSS JOIN (
    SELECT count(*) AS size, string_agg(digest || pg_catalog.float8send(expires_at), '') AS live,
        string_agg(digest || {{vectors}}.halfvec_send(embedding), '') FILTER (WHERE is_new) AS written
    FROM (
        SELECT digest, expires_at, embedding, (SELECT goes_on FROM reading) IS NOT TRUE
            OR pg_catalog.age(xmin) <= pg_catalog.age(%(since)s::text::pg_catalog.xid8::pg_catalog.xid) AS is_new
        FROM {{entries}} WHERE {_LIVE} AND namespace = %(namespace)s AND context = %(context)s
        LIMIT %(limit)s::bigint + 1
    ) AS few
) AS read"""  # noqa: S608 — constants only

_POINTS: LiteralString = """
SELECT namespace, context, digest, CASE WHEN embedder = %(embedder)s THEN {vectors}.halfvec_send(embedding) END,
    expires_at
FROM {entries} WHERE digest > %(after)s AND dimension IS NOT NULL AND expires_at > %(now)s
ORDER BY digest LIMIT %(limit)s"""

_PUT: LiteralString = """
WITH given (
    after, criteria, namespace, context, digest, question, payload, embedding, dimension, embedder, created_at,
    expires_at, parts, tags, document_ids, document_versions, input_tokens, output_tokens, latency_s, checksum, names
) AS (VALUES {given}),
place AS MATERIALIZED (
    SELECT given.*, place.* FROM given CROSS JOIN LATERAL {store_position}(given.after, given.criteria) AS place
)
INSERT INTO {entries} AS entry (
    namespace, context, digest, question, payload, embedding, dimension, embedder, created_at, expires_at,
    parts, tags, document_ids, document_versions, input_tokens, output_tokens, latency_s, position, checksum, names)
SELECT
    namespace, context, digest, question, payload, embedding, dimension, embedder, created_at, expires_at,
    parts, tags, document_ids, document_versions, input_tokens, output_tokens, latency_s, stored_at, checksum, names
FROM place
ON CONFLICT (digest, namespace) DO UPDATE SET
    context = excluded.context, question = excluded.question, payload = excluded.payload,
    embedding = excluded.embedding, dimension = excluded.dimension, embedder = excluded.embedder,
    created_at = excluded.created_at, expires_at = excluded.expires_at, parts = excluded.parts,
    tags = excluded.tags, document_ids = excluded.document_ids, document_versions = excluded.document_versions,
    input_tokens = excluded.input_tokens, output_tokens = excluded.output_tokens,
    latency_s = excluded.latency_s, position = excluded.position, checksum = excluded.checksum,
    names = excluded.names,
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
    "names": "jsonb",
}
"""The columns of an entry that is given, with their types."""

HITS: LiteralString = """entry.hits + coalesce((
    SELECT counted.hits FROM {hits} AS counted
    WHERE (counted.digest, counted.namespace, counted.created_at) = (entry.digest, entry.namespace, entry.created_at)
), 0)"""
"""How often an entry was served; an earlier version counts in its row."""

_NEWEST_FIRST: LiteralString = "created_at DESC, digest DESC, namespace DESC"
_LOOKED_AT: LiteralString = """created_at, digest, namespace, created_at <= %(until)s AND expires_at > %(now)s
        AND question ILIKE ALL (%(words)s::text[]) AS fits"""
_AFTER: LiteralString = """(created_at, digest, namespace) < (%(created_at)s, %(digest_after)s, %(namespace_after)s)
        AND created_at >= %(since)s AND created_at <= %(until)s"""
_SHOWN: LiteralString = f"""
SELECT counted.*, namespace, context, digest, {HITS}, CASE WHEN dimension IS NOT NULL THEN embedder END, names,
    {_ENTRY}
FROM counted LEFT JOIN (page JOIN {{entries}} AS entry USING (created_at, digest, namespace)) ON true
ORDER BY {_NEWEST_FIRST}"""  # noqa: S608 — constants only

# By a criterion that an index answers, or by words, in whatever order they come; where these choose too many to be
# ordered, the other statement goes on.
_FIND_FEW: LiteralString = f"""
WITH few AS MATERIALIZED (
    SELECT {_LOOKED_AT} FROM {{entries}}
    WHERE {{condition}} AND question ILIKE ALL (%(words)s::text[]) LIMIT %(few)s::bigint + 1
), page AS (
    SELECT created_at, digest, namespace FROM few WHERE {_AFTER} AND fits ORDER BY {_NEWEST_FIRST} LIMIT %(limit)s
), counted AS (
    SELECT count(*) <= %(few)s, NULL::float8 AS last_created, NULL::bytea AS last_digest, NULL::bytea AS last_namespace
    FROM few
){_SHOWN}"""  # noqa: S608 — constants only

# In their order, so many that a statement is short; what was looked at last says where to go on.
_FIND_IN_ORDER: LiteralString = f"""
WITH seen AS MATERIALIZED (
    SELECT created_at, digest, namespace, row_number() OVER (ORDER BY {_NEWEST_FIRST}) AS place, fits AND chosen AS fits
    FROM (
        SELECT {_LOOKED_AT}, ({{condition}}) AS chosen FROM {{entries}} WHERE {_AFTER}
        ORDER BY {_NEWEST_FIRST} LIMIT %(scanned)s
    ) AS next
), page AS (
    SELECT created_at, digest, namespace FROM seen WHERE fits ORDER BY place LIMIT %(limit)s
), counted AS (
    SELECT true, last.created_at AS last_created, last.digest AS last_digest, last.namespace AS last_namespace
    FROM (SELECT) AS one LEFT JOIN seen AS last ON place = %(scanned)s
){_SHOWN}"""  # noqa: S608 — constants only

_COUNT: LiteralString = "SELECT count(*) FROM {entries} WHERE {condition}"

_POSITION: LiteralString = "SELECT log, number FROM {removals} ORDER BY number DESC LIMIT 1"

# The first row has no criterion as long as it is the one with which the log began.
_REACH: LiteralString = """
SELECT newest.log, oldest.number, oldest.criterion = ''
FROM (SELECT log FROM {removals} ORDER BY number DESC LIMIT 1) AS newest,
    (SELECT number, criterion FROM {removals} ORDER BY number LIMIT 1) AS oldest"""

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
    SELECT digest, namespace, touched.hits, touched.expires_at, entry.created_at
    FROM unnest(%(namespaces)s::bytea[], %(digests)s::bytea[], %(hits)s::bigint[], %(expires_at)s::float8[])
        AS touched (namespace, digest, hits, expires_at) JOIN {entries} AS entry USING (digest, namespace)
), counted AS (
    INSERT INTO {hits} AS counted (digest, namespace, created_at, hits)
    SELECT digest, namespace, created_at, hits FROM touched WHERE hits > 0 ORDER BY digest, namespace
    ON CONFLICT (digest, namespace) DO UPDATE SET
        created_at = excluded.created_at,
        hits = excluded.hits + CASE WHEN counted.created_at = excluded.created_at THEN counted.hits ELSE 0 END
), locked AS (
    SELECT digest, namespace FROM {entries} JOIN touched USING (digest, namespace) WHERE touched.expires_at IS NOT NULL
    ORDER BY digest, namespace FOR NO KEY UPDATE OF entries
)
UPDATE {entries} AS entry SET expires_at = touched.expires_at
FROM locked JOIN touched USING (digest, namespace)
WHERE (entry.digest, entry.namespace) = (locked.digest, locked.namespace)"""

OBSERVATIONS = 100
"""Observations kept of an entry: enough for a fit, few enough to travel with every candidate."""

_OBSERVE: LiteralString = f"""
UPDATE {{entries}} SET
    similarities = (similarities || %(similarity)s::real)[greatest(1, cardinality(similarities) + 2 - {OBSERVATIONS}):],
    verdicts = (verdicts || %(right)s::boolean)[greatest(1, cardinality(verdicts) + 2 - {OBSERVATIONS}):]
WHERE digest = %(digest)s AND namespace = %(namespace)s"""  # noqa: S608 — constants only

REMOVED_AT_ONCE = 2000
"""Entries that one transaction of a removal deletes at most: some tens of milliseconds."""

# A removal is many of these. Until the last one the tombstone has no namespaces, so that it counts as not done.
_REMOVE: LiteralString = f"""
WITH found AS MATERIALIZED (
    SELECT digest, namespace FROM {{entries}} WHERE position < %(number)s AND {{condition}} LIMIT {REMOVED_AT_ONCE}
), chosen AS MATERIALIZED (
    SELECT digest, namespace FROM found JOIN {{entries}} AS entry USING (digest, namespace)
    WHERE entry.position < %(number)s ORDER BY digest, namespace FOR UPDATE OF entry
), deleted AS (
    DELETE FROM {{entries}} AS entry USING chosen
    WHERE (entry.digest, entry.namespace) = (chosen.digest, chosen.namespace) RETURNING entry.namespace, entry.digest
), counted AS (
    SELECT count(*) AS count, coalesce(array_agg(DISTINCT namespace), '{{{{}}}}') AS namespaces,
        array_agg(digest) FILTER (WHERE %(indexed)s) AS digests,
        (SELECT count(*) FROM found) < {REMOVED_AT_ONCE} AS last
    FROM deleted
)
UPDATE {{removals}} AS tombstone SET
    removed = tombstone.removed + counted.count,
    namespaces = CASE WHEN counted.last THEN ARRAY(SELECT DISTINCT unnest(
        coalesce(tombstone.namespaces, '{{{{}}}}') || tombstone.deleted_in || counted.namespaces
    )) ELSE tombstone.namespaces END,
    deleted_in = ARRAY(SELECT DISTINCT unnest(tombstone.deleted_in || counted.namespaces)),
    digests = tombstone.digests || counted.digests
FROM counted WHERE number = %(number)s
RETURNING removed, tombstone.namespaces, tombstone.digests, counted.last"""  # noqa: S608 — constants only

_SWEEP: LiteralString = """
WITH expired AS (
    SELECT digest, namespace FROM {entries} WHERE expires_at <= %(now)s AND expires_at < 'infinity'
    ORDER BY expires_at LIMIT %(limit)s FOR UPDATE SKIP LOCKED
), cut AS (
    DELETE FROM {removals}
    WHERE number < (SELECT number FROM {removals} ORDER BY number DESC OFFSET %(kept)s LIMIT 1)
        AND number < ALL (SELECT number FROM {removals} WHERE NOT finished)
        AND number < (SELECT number FROM {removals} WHERE removed_at > now() - interval '1 day' ORDER BY number LIMIT 1)
), looked_at AS (
    -- Some, from a random place on: who deletes entries leaves their hits.
    SELECT digest, namespace FROM {hits}
    WHERE digest > (SELECT pg_catalog.uuid_send(pg_catalog.gen_random_uuid())) ORDER BY digest LIMIT %(limit)s
), forgotten AS (
    DELETE FROM {hits} AS counted USING looked_at
    WHERE (counted.digest, counted.namespace) = (looked_at.digest, looked_at.namespace) AND NOT EXISTS (
        SELECT FROM {entries} AS entry
        WHERE (entry.digest, entry.namespace) = (looked_at.digest, looked_at.namespace)
    )
), swept AS (
    DELETE FROM {entries} AS entry USING expired
    WHERE (entry.digest, entry.namespace) = (expired.digest, expired.namespace) RETURNING 1
)
SELECT count(*) FROM swept"""

_CONDITIONS: dict[str, LiteralString] = {
    "digest": "digest = %(digest)s AND namespace = %(namespace)s",
    "request": "digest = %(digest)s",
    "tag": "tags @> ARRAY[%(tag)s::text]",
    "document": "document_ids @> ARRAY[%(document)s::text]",
    "version": "EXISTS (SELECT FROM unnest(document_ids, document_versions) AS read (document, version)"
    " WHERE document = %(document)s AND version = %(version)s)",
    "parts": "parts @> %(parts)s::jsonb",
}


class Counted(NamedTuple):
    """Say how many entries a namespace and context have, and what that means in their table.

    Args:
        size: The number of entries, counted up to `large`.
        small: Up to how many are compared whole.
        large: From how many on the graph of the table is quicker than comparing signs.
        table: The table that holds them.
    """

    size: int
    small: int
    large: int
    table: str


@dataclass(frozen=True, slots=True)
class Statements:
    """Render the statements for one schema.

    Args:
        schema: The schema of askonce's tables.
        vectors: The schema in which the extension `vector` lives.
        has_signs: Whether the signs of vectors are stored, as in partitioned tables.
        vector_graphs: Dimensions of which HNSW holds the vectors, although their signs would do; earlier versions had
            no others.
    """

    schema: str
    vectors: str
    has_signs: bool = True
    vector_graphs: frozenset[int] = frozenset()

    def get(self) -> bytes:
        """Return the statement that reads one entry by its key."""
        return self._render(_GET)

    def get_all(self) -> bytes:
        """Return the statement that reads several entries by their keys."""
        return self._render(_GET_ALL)

    def nearest(self, dimension: int, counted: Counted | None) -> bytes:
        """Return the statement that finds the nearest entries in a namespace and context.

        Where they were not counted, the statement counts them, and finds the nearest only if they are few.
        """
        if counted is None:
            return self._render(_SEARCH, dimension)
        if counted.size <= counted.small:
            return self.compare(dimension)
        if counted.size < counted.large and self.compares_signs(dimension):
            return self.signs(dimension)
        return self.graph(dimension, counted.table)

    def compares_signs(self, dimension: int) -> bool:
        """Return whether the signs of vectors of `dimension` are there, and say enough."""
        return self.has_signs and dimension >= FEWEST_SIGNS

    def graph(self, dimension: int, table: str) -> bytes:
        """Return the statement that finds the nearest through the HNSW index of a table."""
        return self._render(
            _SIGNS_GRAPH if self._has_signs_graph(dimension) else _VECTORS_GRAPH, dimension, table=table
        )

    def _has_signs_graph(self, dimension: int) -> bool:
        return self.compares_signs(dimension) and dimension not in self.vector_graphs

    def compare(self, dimension: int) -> bytes:
        """Return the statement that finds the nearest by comparing all."""
        return self._render(_COMPARE, dimension)

    def signs(self, dimension: int) -> bytes:
        """Return the statement that finds them by comparing the signs of all."""
        return self._render(_SIGNS, dimension)

    def confirm(self, dimension: int) -> bytes:
        """Return the statement that finds the nearest of the entries that an index has proposed."""
        return self._render(_CONFIRM, dimension)

    def neighbours(self, dimension: int, *, among: bool = False) -> bytes:
        """Return the statement that finds the nearest entries of any scope, or `among` those of some digests."""
        if among:
            return self._render(_NEIGHBOURS_AMONG, dimension)
        return self._render(_NEIGHBOURS_BY_SIGNS if self._has_signs_graph(dimension) else _NEIGHBOURS, dimension)

    def vectors_of(self, dimension: int) -> bytes:
        """Return the statement that reads the vectors of a namespace and context."""
        return self._render(_VECTORS, dimension)

    def points(self) -> bytes:
        """Return the statement that lists what an index should hold."""
        return self._render(_POINTS)

    def put(self, count: int) -> bytes:
        """Return the statement that writes so many entries, each unless it was removed meanwhile."""
        return _rendered(_PUT, self.schema, self.vectors, None, (), "entries", count)

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

    def reach(self) -> bytes:
        """Return the statement that tells how far back the log of removals goes."""
        return self._render(_REACH)

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

    def find(self, *criteria: str, in_order: bool) -> bytes:
        """Return the statement that finds entries for an operator, among few that a criterion chooses or in order."""
        return self._render(_FIND_IN_ORDER if in_order else _FIND_FEW, criteria=criteria)

    def count(self, *criteria: str) -> bytes:
        """Return the statement that counts what meets all of `criteria`."""
        return self._render(_COUNT, criteria=criteria)

    def sweep(self) -> bytes:
        """Return the statement that deletes expired entries, and old tombstones."""
        return self._render(_SWEEP)

    def _render(
        self,
        template: LiteralString,
        dimension: int | None = None,
        criteria: tuple[str, ...] = (),
        table: str = "entries",
    ) -> bytes:
        has_signs = dimension is not None and self.compares_signs(dimension)
        return _rendered(template, self.schema, self.vectors, dimension, criteria, table, has_signs=has_signs)


@lru_cache(maxsize=256)
def _rendered(
    template: LiteralString,
    schema: str,
    vectors: str,
    dimension: int | None,
    criteria: tuple[str, ...],
    table: str,
    given: int = 0,
    *,
    has_signs: bool = False,
) -> bytes:
    conditions = [sql.SQL(_CONDITIONS[name]) for name in criteria] or [sql.SQL("true")]
    # psycopg reads a lone % as the beginning of a placeholder, in a name as well.
    schema, in_vectors = schema.replace("%", "%%"), sql.Identifier(vectors.replace("%", "%%"))
    return (
        sql.SQL(template)
        .format(
            **{
                name: sql.Identifier(schema, name)
                for name in ("entries", "hits", "removals", "append_tombstone", "store_position")
            },
            table=sql.Identifier(schema, table),
            vectors=in_vectors,
            given=sql.SQL(", ").join(_given(number, in_vectors) for number in range(given)),
            dimension=sql.Literal(dimension),
            has_signs=sql.Literal(has_signs),
            small=sql.Literal(SMALL if has_signs else _SMALL_WITHOUT_SIGNS),
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
