"""A search takes the road for the size of its namespace, in one partition, whatever the statistics say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import numpy as np
import psycopg
import pytest
from numpy.typing import NDArray
from pgvector import HalfVector
from psycopg import sql

from askonce.core.model import Key
from askonce.tiers.postgres import PgVectorTier
from askonce.tiers.postgres.database import Database, Query
from askonce.tiers.postgres.index import Sizes
from askonce.tiers.postgres.statements import Statements
from tests.inside import held_by

DIMENSION = 8
LARGE, MIDDLE, SMALL = 20_000, 1_000, 80
TOTAL = 100_000
NOW = 1.0

# Namespace 0 is large, namespace 1 of middle size, and the rest are small, mixed all over the table.
_FILL = """
INSERT INTO {entries} (namespace, context, digest, question, payload, embedding, dimension, embedder, created_at,
    expires_at, parts, tags, document_ids, document_versions)
SELECT decode(lpad(to_hex(CASE WHEN place < %(large)s THEN 0 WHEN place < %(large)s + %(middle)s THEN 1
        ELSE 2 + (place - %(large)s - %(middle)s) / %(small)s END), 32, '0'), 'hex'),
    '\\x00', decode(lpad(to_hex(number), 32, '0'), 'hex'), 'question ' || number, '\\x7b7d', embedding,
    %(dimension)s, 'test', 0, 'infinity', '{{}}', '{{}}', '{{}}', '{{}}'
FROM (
    SELECT number, number * 7919 %% %(total)s AS place,
        (SELECT array_agg(random() - 0.5 + 0 * (number + axis)) FROM generate_series(1, %(dimension)s) AS axis
        )::real[]::halfvec AS embedding
    FROM generate_series(1, %(total)s) AS number
) AS numbers"""


# Coarser than askonce's own, which would take three times as long to build; the planner's question is the same.
_INDEX = """
CREATE INDEX entries_graph_8 ON {} USING hnsw ((embedding::halfvec(8)) halfvec_cosine_ops)
WITH (m = 8, ef_construction = 16) WHERE dimension = 8"""


@pytest.fixture(scope="module")
def filled(postgres_url: str) -> Iterator[tuple[str, str]]:
    """Give a URL and a schema with 100,000 entries, never analysed."""
    schema = "test_plans"
    drop = sql.SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(sql.Identifier(schema))
    sizes = {"large": LARGE, "middle": MIDDLE, "small": SMALL, "total": TOTAL, "dimension": DIMENSION}
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(drop)
        tier = PgVectorTier(postgres_url, embedder="test", dimension=DIMENSION, schema=schema)
        tier.migrate()
        connection.execute(sql.SQL("DROP INDEX {}").format(sql.Identifier(schema, f"entries_graph_{DIMENSION}")))
        connection.execute(sql.SQL(_FILL).format(entries=sql.Identifier(schema, "entries")), sizes)
        connection.execute(sql.SQL(_INDEX).format(sql.Identifier(schema, "entries")))
        yield postgres_url, schema
        connection.execute(drop)


@pytest.fixture
def tier(filled: tuple[str, str]) -> Iterator[PgVectorTier]:
    """Give a tier on the filled schema."""
    url, schema = filled
    tier = PgVectorTier(url, embedder="test", dimension=DIMENSION, schema=schema, deadline_s=20)
    yield tier
    tier.close()


def key_of_namespace(number: int) -> Key:
    """Return a key in one of the filled namespaces."""
    return Key(number.to_bytes(16, "big"), b"\0", b"")


def random_vector(seed: int) -> NDArray[np.float32]:
    """Return a vector that is not stored."""
    return np.random.default_rng(seed).standard_normal(DIMENSION).astype(np.float32)


def executed_scans(tier: PgVectorTier, statement: bytes, values: dict[str, object]) -> str:
    """Return the scans of entries that run in a statement which the tier's one connection has prepared."""
    order = dict.fromkeys(re.findall(r"%\((\w+)\)s", statement.decode()))
    (connection,) = held_by(tier, psycopg.Connection)
    with connection.transaction():
        prepared = connection.execute("SELECT name, statement FROM pg_prepared_statements").fetchall()
        as_prepared = re.compile(re.sub(r"%\\\(\w+\\\)s", r"\\$\\d+", re.escape(statement.decode())))
        (name,) = (name for name, text in prepared if as_prepared.fullmatch(text))
        plan = connection.execute(
            sql.SQL("EXPLAIN (ANALYZE) EXECUTE {} ({})").format(
                sql.Identifier(name), sql.SQL(", ").join(sql.Literal(values[parameter]) for parameter in order)
            )
        ).fetchall()
    scans = [line.strip() for (line,) in plan if "Scan" in line and "CTE Scan" not in line]
    scans = [line for line in scans if "removals" not in line]
    return "\n".join(line for line in scans if "never executed" not in line)


def search_scans(tier: PgVectorTier, key: Key, *, counted: bool) -> str:
    """Search a namespace that was `counted` before, or was not, and return the scans of that statement."""
    vector = random_vector(1)
    sizes, statements = next(held_by(tier, Sizes)), Statements("test_plans", "public")
    sizes.clear()
    known = sizes.of(key)
    tier.search(key, vector, 2, NOW)
    if counted:
        known = sizes.of(key)
        tier.search(key, vector, 2, NOW)
    return executed_scans(tier, statements.nearest(DIMENSION, known), values_for(key, vector))


def values_for(key: Key, vector: NDArray[np.float32]) -> dict[str, object]:
    """Return what a search for the two nearest is given."""
    return {
        "namespace": key.namespace,
        "context": key.context,
        "vector": str(vector.tolist()),
        "now": NOW,
        "limit": 2,
    }


SEARCHES = 60


@cache
def nearest(filled: tuple[str, str], namespace: bytes) -> list[set[bytes]]:
    """Return, for each search, the digests of the two nearest entries of a namespace, every one compared."""
    query = sql.SQL(
        "SELECT digest FROM {} WHERE namespace = %s ORDER BY (embedding <=> %s::halfvec(8)) + 0 LIMIT 2"
    ).format(sql.Identifier(filled[1], "entries"))
    with psycopg.connect(filled[0]) as connection:
        return [
            {digest for (digest,) in connection.execute(query, [namespace, str(random_vector(seed).tolist())])}
            for seed in range(SEARCHES)
        ]


def recall(tier: PgVectorTier, filled: tuple[str, str], key: Key) -> float:
    """Return the part of the two nearest that the searches find."""
    found = 0
    for seed, nearest_two in enumerate(nearest(filled, key.namespace)):
        candidates = tier.search(key, random_vector(seed), 2, NOW).found
        found += len(nearest_two & {candidate.entry.key.digest for candidate in candidates})
    return found / (2 * SEARCHES)


@pytest.mark.parametrize("counted", [False, True])
@pytest.mark.parametrize("namespace", [1, 5], ids=["1,000", "80"])
def test_a_small_namespace_is_compared_whole(
    tier: PgVectorTier, filled: tuple[str, str], namespace: int, *, counted: bool
) -> None:
    """A namespace of up to 1,000 entries among 100,000 is read through its own index, and nothing near is missed."""
    scans = search_scans(tier, key_of_namespace(namespace), counted=counted)
    assert "namespace_context" in scans
    assert not re.search("embedding|pkey|key_|Seq Scan", scans), scans
    assert recall(tier, filled, key_of_namespace(namespace)) == 1


def test_a_large_namespace_goes_through_hnsw(tier: PgVectorTier, filled: tuple[str, str]) -> None:
    """A namespace of 20,000 among 100,000 is counted on the first search, and then searched through HNSW alone."""
    key = key_of_namespace(0)
    counting, searching = (search_scans(tier, key, counted=counted) for counted in (False, True))
    assert "Index Only Scan using entries_" in counting
    assert not re.search("embedding|rows=2", counting), "entries were compared"
    assert re.match(r"->  Index Scan using entries_\d_embedding_idx on entries_\d ", searching)
    assert "\n" not in searching
    assert recall(tier, filled, key) >= 0.9  # around 0.98: the graph is another one each time


def test_signs_are_compared_in_their_index(tier: PgVectorTier, filled: tuple[str, str]) -> None:
    """The signs of a namespace are read from the index alone, and a few entries by their keys."""
    key, vector = key_of_namespace(1), random_vector(1)
    (database,) = held_by(tier, Database)
    values = {**values_for(key, vector), "vector": HalfVector(vector)}
    database.run(Query(lambda statements: statements.signs(DIMENSION), values, list, DIMENSION))
    statement = Statements("test_plans", "public").signs(DIMENSION)
    scans = executed_scans(tier, statement, values_for(key, vector)).splitlines()
    by_key, in_index = sorted(scans, key=lambda scan: "Only" in scan)
    assert "->  Index Scan using entries_" in by_key
    assert "_pkey" in by_key
    assert re.search(r"actual .*rows=28\b", by_key)
    assert "->  Index Only Scan using entries_" in in_index
    assert "namespace_context" in in_index
    assert re.search(r"actual .*rows=1000\b", in_index)


def test_neighbours_go_through_hnsw(tier: PgVectorTier, filled: tuple[str, str]) -> None:
    """Neighbours of any scope among 100,000 are found without reading the table."""
    vector = random_vector(3)
    assert len(tier.neighbours(vector, b"\0", {}, 3, NOW)) == 3
    values = {"context": b"\0", "parts": "{}", "embedder": "test", "now": NOW, "limit": 3}
    statement = Statements("test_plans", "public").neighbours(DIMENSION)
    scans = executed_scans(tier, statement, {**values, "vector": str(vector.tolist())})
    assert len(scans.splitlines()) == 4, "one for each partition"
    assert all("_embedding_idx" in scan for scan in scans.splitlines())


@pytest.mark.parametrize("namespace", [0, 1, 5], ids=["20,000", "1,000", "80"])
def test_what_an_index_proposes_is_found_by_key(tier: PgVectorTier, filled: tuple[str, str], namespace: int) -> None:
    """Whatever the namespace's size, and though HNSW is there; neighbours of any scope as well."""
    key, vector = key_of_namespace(namespace), random_vector(1)
    digests = list(nearest(filled, key.namespace)[1])
    values = {**values_for(key, vector), "digests": digests, "parts": "{}", "embedder": "test"}
    found = tier.confirm(key, vector, [*digests, b"unknown"], 2, NOW).found
    assert {candidate.entry.key.digest for candidate in found} == set(digests)
    assert len(tier.neighbours_among(vector, digests, key.context, {}, NOW)) == 2
    statements = Statements("test_plans", "public")
    for statement in (statements.confirm(DIMENSION), statements.neighbours(DIMENSION, among=True)):
        scans = executed_scans(tier, statement, values)
        assert "_pkey" in scans
        assert not re.search("_embedding|namespace_context|Seq Scan", scans), scans


@pytest.mark.parametrize("namespace", [0, 1, 5], ids=["20,000", "1,000", "80"])
def test_vectors_are_read_of_their_namespace_only(tier: PgVectorTier, namespace: int) -> None:
    """Through the btree, however many there are."""
    key = Key(namespace.to_bytes(16, "big"), b"\0", bytes(16))
    read = tier.read_vectors(key, DIMENSION, None, 5000, NOW)
    assert (read.size, len(read.digests)) == {0: (5001, 0), 1: (1000, 1000), 5: (80, 80)}[namespace]
    values = {
        "namespace": key.namespace,
        "context": key.context,
        "now": NOW,
        "limit": 5000,
        "server": "",
        "since": None,
    }
    (connection,) = held_by(tier, psycopg.Connection)
    plan = connection.execute(
        b"EXPLAIN (ANALYZE) " + Statements("test_plans", "public").vectors_of(DIMENSION), values
    ).fetchall()
    scans = [line for (line,) in plan if " on entries" in line and "never executed" not in line]
    assert len(scans) == 1
    assert "Index Scan" in scans[0]


def test_what_an_index_should_hold_is_read_by_key(tier: PgVectorTier) -> None:
    """A page of it reads that page, and not the table."""
    after = (50_000).to_bytes(16, "big")
    points = tier.points(after, 250, NOW)
    assert [int.from_bytes(point.key.digest, "big") for point in points] == list(range(50_001, 50_251))
    statement = Statements("test_plans", "public").points()
    scans = executed_scans(tier, statement, {"after": after, "limit": 250, "now": NOW, "embedder": "test"})
    assert all("Index Scan using entries_" in scan and "_pkey" in scan for scan in scans.splitlines())
    assert all(int(rows) <= 250 for rows in re.findall(r"actual .*rows=(\d+)", scans))
