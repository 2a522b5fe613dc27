"""One table of entries, partitioned by namespace: how it is made, and how entries of a plain table are moved into it.

A plain table, of earlier versions, is moved while all processes go on: a trigger repeats each change in the
partitioned table, batches copy the rest, and at the end the tables are exchanged. Until then the plain table is the one
that counts. Each step is one transaction, so that whoever is killed leaves what another process goes on with.

Where HNSW holds whole vectors, another that holds their signs is built in one partition after the other.
"""

from __future__ import annotations

from typing import LiteralString, NamedTuple

from psycopg import errors, sql

from askonce.tiers.postgres.connection import Statement, Steps
from askonce.tiers.postgres.statements import FEWEST_SIGNS

PARTITIONS = 64
"""Tables that entries are spread over, by default. Ten thousand to a million entries in each are searched well."""

MOST_PARTITIONS = 1024
MOVED_AT_ONCE = 500
"""Entries that one batch copies: about a second, mostly for HNSW."""

MOVED_AT_FIRST_USE = 1000
"""Entries up to which the first use moves them all in one transaction, instead of leaving it to `migrate`."""

LOOKS_AGAIN_S = 60.0
"""Seconds after which a process looks whether tables or indexes of an earlier version have been replaced."""

# Another process has made it meanwhile; in the same moment that shows in an index of the catalogue.
_MADE = (errors.UniqueViolation, errors.DuplicateTable, errors.DuplicateFunction, errors.DuplicateObject)
_LOCK_WAIT: LiteralString = "SET LOCAL lock_timeout = '300ms'"
_PAUSE: LiteralString = "SELECT pg_catalog.pg_sleep(1)"

_COLUMNS = (
    *("namespace", "context", "digest", "question", "payload", "embedding", "dimension", "embedder", "created_at"),
    *("expires_at", "parts", "tags", "document_ids", "document_versions", "input_tokens", "output_tokens"),
    *("latency_s", "hits", "similarities", "verdicts", "position", "checksum", "names"),
)
_NAMES = sql.SQL(", ").join(map(sql.Identifier, _COLUMNS))
_EXCLUDED = sql.SQL(", ").join(
    sql.SQL("{0} = excluded.{0}").format(sql.Identifier(name))
    for name in _COLUMNS
    if name not in ("digest", "namespace")
)

_CREATE: LiteralString = """
CREATE TABLE {schema}.entries_next (
    LIKE {schema}.entries INCLUDING DEFAULTS,
    -- The sign of each element of the vector: its bits are compared first where a namespace is of middle size.
    signs bit varying GENERATED ALWAYS AS ({vectors}.binary_quantize(embedding)::bit varying) STORED,
    CONSTRAINT entries_key PRIMARY KEY (digest, namespace)
) PARTITION BY HASH (namespace);
-- In the row, whatever the answer's length: a search compares many vectors and returns few answers.
ALTER TABLE {schema}.entries_next ALTER COLUMN embedding SET STORAGE MAIN;
{tables}
COMMENT ON TABLE {schema}.entries_next IS 'askonce: stored answers; times are Unix seconds, and infinity means never';
CREATE INDEX entries_expires ON {schema}.entries_next (expires_at) WHERE expires_at < 'infinity';
CREATE INDEX entries_created ON {schema}.entries_next (created_at);
CREATE INDEX entries_tagged ON {schema}.entries_next USING gin (tags);
CREATE INDEX entries_sources ON {schema}.entries_next USING gin (document_ids);
CREATE INDEX entries_scope ON {schema}.entries_next USING gin (parts jsonb_path_ops);
{indexes}"""

_TABLE: LiteralString = """CREATE TABLE {schema}.{table} PARTITION OF {schema}.entries_next
    FOR VALUES WITH (MODULUS {partitions}, REMAINDER {number});
"""

_SIGNS_INDEX: LiteralString = """
CREATE INDEX IF NOT EXISTS {index} ON {table} (namespace, context)
    INCLUDE (digest, expires_at, signs) WHERE dimension = {dimension}"""

# As long as the vector is in the row too, the graph need not hold more than its signs: a quarter of the bytes.
_SIGNS_GRAPH: LiteralString = """
CREATE INDEX IF NOT EXISTS {index} ON {table}
    USING hnsw (({vectors}.binary_quantize(embedding)::bit({dimension})) {vectors}.bit_hamming_ops)
    WHERE dimension = {dimension}"""

_VECTORS_GRAPH: LiteralString = """
CREATE INDEX IF NOT EXISTS {index} ON {table}
    USING hnsw ((embedding::{vectors}.halfvec({dimension})) {vectors}.halfvec_cosine_ops)
    WHERE dimension = {dimension}"""

_BEGIN: LiteralString = """
CREATE TABLE {schema}.moving (
    digest bytea NOT NULL,
    namespace bytea NOT NULL,
    copied bigint NOT NULL,
    total bigint NOT NULL
);
INSERT INTO {schema}.moving SELECT '\\x', '\\x', 0, coalesce((
    SELECT reltuples::bigint FROM pg_catalog.pg_class
    WHERE reltuples > 0 AND oid = (SELECT tableoid FROM {schema}.entries LIMIT 1)
), (SELECT count(*) FROM {schema}.entries));
-- With the rights of the owner: who may change the plain table need not have any in the other.
CREATE FUNCTION {schema}.repeat_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM {schema}.entries_next WHERE digest = OLD.digest AND namespace = OLD.namespace;
    ELSE
        INSERT INTO {schema}.entries_next ({columns}) VALUES ({changed})
        ON CONFLICT (digest, namespace) DO UPDATE SET {excluded};
    END IF;
    RETURN NULL;
END
$body$;
CREATE TRIGGER repeat_change AFTER INSERT OR UPDATE OR DELETE ON {schema}.entries
FOR EACH ROW EXECUTE FUNCTION {schema}.repeat_change();
-- Also for sessions that set `session_replication_role`: what they remove would come back with the exchange.
ALTER TABLE {schema}.entries ENABLE ALWAYS TRIGGER repeat_change;
"""

_WHERE: LiteralString = "SELECT digest, namespace, copied, total FROM {schema}.moving FOR UPDATE"

# A deletion waits for a batch that holds its row, and a batch for a deletion, so that no removed entry comes back. What
# was changed since is there already, by the trigger.
_COPY: LiteralString = """
WITH batch AS MATERIALIZED (
    SELECT {columns} FROM {schema}.entries
    WHERE (digest, namespace) > (%(digest)s::bytea, %(namespace)s::bytea)
    ORDER BY digest, namespace LIMIT %(limit)s::bigint FOR KEY SHARE
), copied AS (
    INSERT INTO {schema}.entries_next ({columns}) SELECT {columns} FROM batch
    ON CONFLICT (digest, namespace) DO NOTHING
), last AS (
    SELECT digest, namespace, count(*) OVER () AS count FROM batch ORDER BY digest DESC, namespace DESC LIMIT 1
)
UPDATE {schema}.moving AS moving
SET digest = last.digest, namespace = last.namespace, copied = moving.copied + last.count
FROM last RETURNING last.count"""

_LOCK_PLAIN: LiteralString = "LOCK TABLE {schema}.entries IN ACCESS EXCLUSIVE MODE;\n"

_COPY_ALL: LiteralString = """
INSERT INTO {schema}.entries_next ({columns}) SELECT {columns} FROM {schema}.entries;
"""

_FORGET: LiteralString = """
DROP TABLE IF EXISTS {schema}.entries_next;
DROP TABLE IF EXISTS {schema}.moving;
DROP FUNCTION IF EXISTS {schema}.repeat_change() CASCADE;
"""

_EXCHANGE: LiteralString = """
DO $rights$
DECLARE
    plain pg_catalog.pg_class;
    place regclass;
    allowed record;
BEGIN
    SELECT c.* INTO plain FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = relnamespace
        WHERE nspname = {name} AND relname = 'entries';
    FOR place IN SELECT c.oid FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = relnamespace
        LEFT JOIN pg_catalog.pg_inherits ON inhrelid = c.oid
        WHERE nspname = {name} AND (relname = 'entries_next' OR inhparent = (
            SELECT next.oid FROM pg_catalog.pg_class AS next
            WHERE next.relnamespace = n.oid AND next.relname = 'entries_next'
        )) AND c.relkind IN ('r', 'p')
    LOOP
        IF plain.relowner <> (SELECT relowner FROM pg_catalog.pg_class WHERE oid = place) THEN
            EXECUTE format('ALTER TABLE %s OWNER TO %I', place, pg_catalog.pg_get_userbyid(plain.relowner));
        END IF;
        FOR allowed IN SELECT grantee, privilege_type FROM pg_catalog.aclexplode(plain.relacl) LOOP
            EXECUTE format('GRANT %s ON %s TO %s', allowed.privilege_type, place, CASE allowed.grantee
                WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_catalog.pg_get_userbyid(allowed.grantee)) END);
        END LOOP;
    END LOOP;
END
$rights$;
DROP TABLE {schema}.entries;
DROP TABLE IF EXISTS {schema}.moving;
DROP FUNCTION IF EXISTS {schema}.repeat_change();
ALTER TABLE {schema}.entries_next RENAME TO entries;
"""


# Of each partition: its index of signs, if there is one, whether it can be used, is a part of the index over all
# partitions, and is being built.
_GRAPHS: LiteralString = """
SELECT leaf.relname::text, own.relname IS NOT NULL, coalesce(indisvalid, false), coalesce(own.relispartition, false),
    EXISTS (SELECT FROM pg_catalog.pg_stat_progress_create_index AS building WHERE building.index_relid = own.oid)
FROM pg_catalog.pg_class AS parent JOIN pg_catalog.pg_inherits ON inhparent = parent.oid
    JOIN pg_catalog.pg_class AS leaf ON leaf.oid = inhrelid
    LEFT JOIN pg_catalog.pg_class AS own
        ON own.relnamespace = leaf.relnamespace AND own.relname = leaf.relname || %(suffix)s
    LEFT JOIN pg_catalog.pg_index ON indexrelid = own.oid
WHERE parent.relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = %(schema)s)
    AND parent.relname = 'entries'
ORDER BY leaf.oid"""

_FILL: LiteralString = "ALTER TABLE {schema}.{table} RESET (fillfactor)"
_ATTACH: LiteralString = "ALTER INDEX {schema}.{index} ATTACH PARTITION {schema}.{own}"
_DROP_INDEX: LiteralString = "DROP INDEX IF EXISTS {schema}.{index}"
_SLEEP: LiteralString = "SELECT pg_catalog.pg_sleep({seconds})"


class Moved(NamedTuple):
    """Say how far a change of the tables is: how many of about how many, and what they are."""

    done: int
    total: int
    what: str = "entries are in partitions"


class Place(NamedTuple):
    """Say where the tables are.

    Args:
        schema: The schema of askonce's tables.
        vectors: The schema in which the extension `vector` lives.
    """

    schema: str
    vectors: str

    def render(self, template: LiteralString, **parts: sql.Composable) -> str:
        """Return a template with its names filled in."""
        names = {"schema": sql.Identifier(self.schema), "vectors": sql.Identifier(self.vectors)}
        return sql.SQL(template).format(**names, **parts).as_string(None)

    def indexes(self, dimension: int, table: str = "entries") -> str:
        """Return the SQL for the indexes of vectors of `dimension`."""
        return "".join(
            f"{self.make_index(name, sql.Identifier(self.schema, table), name, dimension)};"
            for name in index_names(dimension)
        )

    def make_index(self, kind: str, table: sql.Composable, name: str, dimension: int) -> str:
        """Return the SQL for one index on a table.

        Args:
            kind: One of `index_names`, or the name of an index that earlier versions made.
            table: The table.
            name: The name of the index there.
            dimension: The length of the vectors.
        """
        templates = {
            signs_index_name(dimension): _SIGNS_INDEX,
            signs_graph_name(dimension): _SIGNS_GRAPH,
            vectors_graph_name(dimension): _VECTORS_GRAPH,
        }
        return self.render(templates[kind], index=sql.Identifier(name), table=table, dimension=sql.Literal(dimension))

    def at_once(self, dimensions: frozenset[int], partitions: int) -> str:
        """Return the SQL that moves everything in the running transaction, while nobody reads or writes."""
        copying = self.render(_COPY_ALL, columns=_NAMES)
        create = self._create(dimensions, partitions)
        return self.render(_LOCK_PLAIN) + self.render(_FORGET) + create + copying + self._exchange()

    def _create(self, dimensions: frozenset[int], partitions: int) -> str:
        tables = [
            self.render(
                _TABLE,
                table=sql.Identifier(f"entries_{number}"),
                partitions=sql.Literal(partitions),
                number=sql.Literal(number),
            )
            for number in range(partitions)
        ]
        indexes = [self.indexes(dimension, "entries_next") for dimension in sorted(dimensions)]
        return self.render(_CREATE, tables=_text("".join(tables)), indexes=_text("".join(indexes)))

    def _exchange(self) -> str:
        return self.render(_EXCHANGE, name=sql.Literal(self.schema))

    def begin(self, dimensions: frozenset[int], partitions: int) -> Steps[bool]:
        """Create the partitioned table, and from then on repeat each change in it; say whether that was possible."""
        changed = sql.SQL(", ").join(sql.SQL("NEW.") + sql.Identifier(name) for name in _COLUMNS)
        return (
            yield from self._while_nobody_writes(
                self._create(dimensions, partitions),
                self.render(_BEGIN, columns=_NAMES, changed=changed, excluded=_EXCLUDED),
            )
        )

    def copy(self) -> Steps[tuple[Moved, bool]]:
        """Copy a batch; return how many entries were copied in all, and whether it was the last batch."""
        yield Statement(b"BEGIN ISOLATION LEVEL READ COMMITTED")
        ((digest, namespace, copied, total),) = yield Statement(self.render(_WHERE).encode())
        # psycopg reads a lone % as the beginning of a placeholder, in a name as well.
        statement = Place(self.schema.replace("%", "%%"), self.vectors.replace("%", "%%")).render(_COPY, columns=_NAMES)
        rows = yield Statement(statement.encode(), {"digest": digest, "namespace": namespace, "limit": MOVED_AT_ONCE})
        yield Statement(b"COMMIT")
        count = rows[0][0] if rows else 0
        return Moved(copied + count, max(total, copied + count)), count < MOVED_AT_ONCE

    def exchange(self) -> Steps[bool]:
        """Put the partitioned table, into which all was copied, in the place of the plain one, if that is possible."""
        return (yield from self._while_nobody_writes(self.render(_LOCK_PLAIN), self._exchange()))

    def regraph(self, dimension: int) -> Steps[Moved]:
        """Take one step from HNSW over vectors to HNSW over their signs, while others look up, store and remove.

        Each partition gets its index by itself; the index of vectors is dropped when all have one.
        """
        parent, old = signs_graph_name(dimension), vectors_graph_name(dimension)
        only = sql.SQL("ONLY ") + sql.Identifier(self.schema, "entries")
        if not (yield from self._while_nobody_writes(self.make_index(parent, only, parent, dimension))):
            return Moved(0, 0)
        suffix = f"_signs_graph_{dimension}"
        graphs = yield Statement(_GRAPHS.encode(), {"schema": self.schema, "suffix": suffix})
        moved = Moved(sum(is_part for *_, is_part, _ in graphs), len(graphs), "partitions have the smaller HNSW index")
        for leaf, exists, is_valid, is_part, is_building in graphs:
            if is_part:
                continue
            if is_building:
                yield Statement(_PAUSE.encode())
                return moved
            table, index = sql.Identifier(leaf), sql.Identifier(leaf + suffix)
            if exists and not is_valid:
                yield Statement(self.render(_DROP_INDEX, index=index).encode())
            if not is_valid:
                yield Statement(self.render(_FILL, table=table).encode())
                build = self.make_index(parent, sql.Identifier(self.schema, leaf), leaf + suffix, dimension)
                try:
                    yield Statement(build.replace("INDEX IF NOT EXISTS", "INDEX CONCURRENTLY").encode())
                except errors.DuplicateTable:  # another process builds it
                    yield Statement(_PAUSE.encode())
                    return moved
            attach = self.render(_ATTACH, index=sql.Identifier(parent), own=index)
            is_attached = yield from self._while_nobody_writes(attach)
            return moved._replace(done=moved.done + is_attached)
        # Those who have found the index of vectors go on with it until they look again.
        yield Statement(self.render(_SLEEP, seconds=sql.Literal(LOOKS_AGAIN_S + 2)).encode())
        yield from self._while_nobody_writes(self.render(_DROP_INDEX, index=sql.Identifier(old)))
        return moved

    def _while_nobody_writes(self, *texts: str) -> Steps[bool]:
        """Run all in one transaction; wait for locks, before which others wait in turn, only for a short time.

        Return whether it was done, and not in the way of others.
        """
        yield Statement(b"BEGIN ISOLATION LEVEL READ COMMITTED")
        yield Statement(_LOCK_WAIT.encode())
        try:
            for text in texts:
                yield Statement(text.encode())
        except (errors.LockNotAvailable, *_MADE):
            yield Statement(b"ROLLBACK")
            yield Statement(_PAUSE.encode())
            return False
        yield Statement(b"COMMIT")
        return True


def index_names(dimension: int) -> tuple[str, str]:
    """Return the names of the indexes for vectors of `dimension`: of their signs, and HNSW."""
    graph = signs_graph_name if dimension >= FEWEST_SIGNS else vectors_graph_name
    return signs_index_name(dimension), graph(dimension)


def signs_index_name(dimension: int | str) -> str:
    """Return the name of the btree that holds the signs of vectors."""
    return f"entries_signs_{dimension}"


def signs_graph_name(dimension: int | str) -> str:
    """Return the name of an HNSW index of signs."""
    return f"entries_signs_graph_{dimension}"


def vectors_graph_name(dimension: int | str) -> str:
    """Return the name of an HNSW index of vectors."""
    return f"entries_graph_{dimension}"


def _text(rendered: str) -> sql.Composable:
    return sql.SQL(rendered)  # it was rendered here, from constants
