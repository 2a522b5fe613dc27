"""A search takes the way that is quicker for a namespace's size and share of its partition, and finds what is near."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import md5

import numpy as np
import psycopg
import pytest
from numpy.typing import NDArray
from pgvector import HalfVector
from pgvector.psycopg import register_vector
from psycopg import sql
from psycopg.types.json import Jsonb

from askonce.core.model import Key, Selector
from askonce.core.ports import Put
from askonce.core.removals import Tombstone
from askonce.testing.samples import entry_for
from askonce.tiers.postgres import PgVectorTier, partitions
from askonce.tiers.postgres.index import Sizes
from askonce.tiers.postgres.statements import Statements
from tests.forks import Programs
from tests.inside import held_by

pytestmark = pytest.mark.new_schema

NOW = 1_800_000_000.0
DIMENSION = 384
COUNT = 1400
KEY = Key(b"\0" * 16, b"\0", b"")

_COPY = """COPY {} (namespace, context, digest, question, payload, embedding, dimension, embedder, created_at,
    expires_at, parts, tags, document_ids, document_versions) FROM STDIN (FORMAT BINARY)"""
_TYPES = ["bytea", "bytea", "bytea", "text", "bytea", "halfvec", "int4", "text", "float8", "float8", "jsonb"]

_PROGRAM = """
import os, sys
from askonce.tiers.postgres import PgVectorTier, partitions
regraph = partitions.Place.regraph
steps = []
def once(place, dimension):
    if steps:
        os.kill(os.getpid(), 9)
    steps.append(1)
    return (yield from regraph(place, dimension))
partitions.Place.regraph = once
PgVectorTier(sys.argv[1], embedder="test", dimension=384, schema=sys.argv[2], partitions=2).migrate()
"""


def unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return vectors of length 1."""
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True), np.float32)


VECTORS = unit(np.random.default_rng(1).standard_normal((COUNT, DIMENSION)).astype(np.float32))


def digest_of(number: int) -> bytes:
    """Return the digest of an entry."""
    return md5(number.to_bytes(2, "big"), usedforsecurity=False).digest()


def name_of(number: int) -> str:
    """Return the name of an entry."""
    return f"{KEY.namespace.hex()}-{digest_of(number).hex()}"


@pytest.fixture
def filled(postgres_url: str, postgres_schema: str) -> Iterator[tuple[psycopg.Connection, PgVectorTier]]:
    """Give a tier whose only namespace has 1,400 entries of 384 dimensions, and a connection beside it."""
    tier = PgVectorTier(
        postgres_url,
        embedder="test",
        dimension=DIMENSION,
        schema=postgres_schema,
        deadline_s=20,
        setup_s=60,
        partitions=2,
    )
    tier.migrate()
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        register_vector(connection)
        connection.execute(sql.SQL("SET search_path = {}, public").format(sql.Identifier(postgres_schema)))
        with connection.cursor().copy(sql.SQL(_COPY).format(sql.Identifier("entries"))) as copy:
            copy.set_types([*_TYPES, "text[]", "text[]", "text[]"])
            for number, vector in enumerate(VECTORS):
                digest = digest_of(number)
                row = (KEY.namespace, KEY.context, digest, f"question {number}", b"{}", HalfVector(vector), DIMENSION)
                copy.write_row((*row, "test", 0.0, float("inf"), Jsonb({}), [], [], []))
        yield connection, tier
    tier.close()


def way(tier: PgVectorTier) -> str:
    """Return the name of the way that the next search takes."""
    (sizes,) = held_by(tier, Sizes)
    statements, counted = Statements("", ""), sizes.of(KEY)
    assert counted is not None
    ways = {statements.compare(DIMENSION): "compare", statements.signs(DIMENSION): "signs"}
    return ways.get(statements.nearest(DIMENSION, counted), "graph")


def found(tier: PgVectorTier) -> float:
    """Return how many of sixty searches find first what is nearest, at a similarity of 0.9."""
    random = np.random.default_rng(2)
    right = 0
    for number in random.integers(0, COUNT, 60):
        noise = unit(random.standard_normal(DIMENSION).astype(np.float32))
        near = unit(0.9 * VECTORS[number] + 0.19**0.5 * noise)
        (nearest, *_) = tier.search(KEY, near, 3, NOW).found
        right += nearest.entry.key.digest == digest_of(int(number))
        assert abs(nearest.similarity - float(VECTORS[number] @ near)) < 0.01
    return right / 60


def indexes(connection: psycopg.Connection) -> set[str]:
    """Return the valid indexes over all partitions whose names have numbers."""
    query = """SELECT relname FROM pg_class JOIN pg_index ON indexrelid = oid WHERE indisvalid AND NOT relispartition
        AND relname LIKE '%384' AND relnamespace = current_schema()::regnamespace"""
    return {name for (name,) in connection.execute(query).fetchall()}


def make_former(connection: psycopg.Connection) -> None:
    """Put the index of vectors in place of the index of their signs, as an earlier version made it."""
    connection.execute("DROP INDEX entries_signs_graph_384")
    connection.execute("""CREATE INDEX entries_graph_384 ON entries
        USING hnsw ((embedding::halfvec(384)) halfvec_cosine_ops) WHERE dimension = 384""")


def test_share(filled: tuple[psycopg.Connection, PgVectorTier]) -> None:
    """A namespace that is alone in its partition goes through its graph, in a shared one its signs are compared."""
    connection, tier = filled
    assert found(tier) >= 0.98
    assert way(tier) == "graph"
    connection.execute("ANALYZE entries")
    connection.execute("""UPDATE pg_class SET reltuples = reltuples * 40 WHERE oid = (
        SELECT tableoid FROM entries LIMIT 1)""")
    next(held_by(tier, Sizes)).clear()
    assert found(tier) == 1
    assert way(tier) == "signs"


def test_growth(filled: tuple[psycopg.Connection, PgVectorTier]) -> None:
    """What is small when it is counted is compared whole; what this process stores counts at once."""
    connection, tier = filled
    connection.execute("DELETE FROM entries WHERE digest <> ALL (%s)", [[digest_of(number) for number in range(150)]])
    tier.search(KEY, VECTORS[0], 3, NOW)
    assert way(tier) == "compare"
    (sizes,) = held_by(tier, Sizes)
    for _ in range(60):
        sizes.stored(KEY)
    assert way(tier) != "compare"


def test_expired(filled: tuple[psycopg.Connection, PgVectorTier]) -> None:
    """Where the graph has too few that are live, signs are compared, and the few are found."""
    connection, tier = filled
    assert found(tier) >= 0.98
    assert way(tier) == "graph"
    connection.execute("SET synchronous_commit = off")
    connection.execute("UPDATE entries SET expires_at = 1 WHERE digest <> ALL (%s)", [[digest_of(1), digest_of(2)]])
    near = {candidate.entry.key.digest for candidate in tier.search(KEY, -VECTORS[1], 3, NOW).found}
    assert near == {digest_of(1), digest_of(2)}
    assert way(tier) == "signs"


def test_hits(filled: tuple[psycopg.Connection, PgVectorTier]) -> None:
    """Hits are counted beside an entry's row, which stays where it is; what is stored in its place begins anew."""
    connection, tier = filled
    place = connection.execute("SELECT ctid::text, xmin::text FROM entries WHERE question = 'question 3'").fetchall()
    served = name_of(3)
    tier.touch({served: 2, name_of(COUNT): 1}, {})
    tier.touch({served: 1}, {})
    assert connection.execute("SELECT digest, hits FROM hits").fetchall() == [(digest_of(3), 3)]
    now = connection.execute("SELECT ctid::text, xmin::text FROM entries WHERE question = 'question 3'").fetchall()
    assert now == place
    connection.execute("UPDATE entries SET created_at = 1 WHERE question = 'question 3'")
    tier.touch({served: 1}, {})
    assert connection.execute("SELECT hits FROM hits").fetchall() == [(1,)]


def test_hits_of_what_is_gone_are_swept(filled: tuple[psycopg.Connection, PgVectorTier]) -> None:
    """The sweep deletes the hits of entries that were deleted, and leaves those of others."""
    connection, tier = filled
    tier.touch({name_of(number): 1 for number in (1, 2)}, {})
    # The sweep looks at what follows a random digest.
    for table, number, digest in (("entries", 1, "ff"), ("hits", 1, "ff"), ("hits", 2, "fe")):
        change = sql.SQL("UPDATE {} SET digest = decode(repeat(%s, 16), 'hex') WHERE digest = %s")
        connection.execute(change.format(sql.Identifier(table)), [digest, digest_of(number)])
    tier.sweep(NOW, 100)
    assert connection.execute("SELECT digest FROM hits").fetchall() == [(b"\xff" * 16,)]


def test_neighbours(filled: tuple[psycopg.Connection, PgVectorTier]) -> None:
    """What is nearest in any scope is found through the signs, and is told with its own similarity."""
    _, tier = filled
    (nearest, second) = tier.neighbours(VECTORS[7], b"\0", {}, 2, NOW)
    assert nearest.entry_id.endswith(digest_of(7).hex())
    assert nearest.similarity > 0.999 > second.similarity


def test_former_graphs_are_replaced(
    filled: tuple[psycopg.Connection, PgVectorTier],
    programs: Programs,
    postgres_url: str,
    postgres_schema: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Graphs of vectors serve until `migrate` has built those of signs, which goes on where a killed one stopped."""
    connection, _ = filled
    make_former(connection)
    again = PgVectorTier(postgres_url, embedder="test", dimension=DIMENSION, schema=postgres_schema, deadline_s=20)
    assert found(again) >= 0.98
    assert [finding.status for finding in again.check(DIMENSION) if "holds them whole" in finding.found] == ["warning"]
    assert programs.run(_PROGRAM, postgres_url, postgres_schema).returncode == -9
    assert indexes(connection) == {"entries_signs_384", "entries_graph_384"}
    # A process that is killed while it builds one leaves it invalid.
    connection.execute("""UPDATE pg_index SET indisvalid = false WHERE indexrelid IN (
        SELECT oid FROM pg_class WHERE relname LIKE 'entries_%_signs_graph_384' AND NOT relispartition
            AND relnamespace = current_schema()::regnamespace)""")
    monkeypatch.setattr(partitions, "LOOKS_AGAIN_S", -1)  # it waits two seconds longer
    # A role may be given little time for each statement: a change of the tables takes what it needs.
    url = f"{postgres_url}{'&' if '?' in postgres_url else '?'}options=-c%20statement_timeout%3D700"
    hasty = PgVectorTier(url, embedder="test", dimension=DIMENSION, schema=postgres_schema, deadline_s=20)
    hasty.migrate()
    hasty.close()
    assert indexes(connection) == {"entries_signs_384", "entries_signs_graph_384"}
    assert found(again) >= 0.98
    assert {finding.status for finding in again.check(DIMENSION)} == {"ok"}
    again.close()


def test_check_reports_a_graph_that_does_not_find(
    filled: tuple[psycopg.Connection, PgVectorTier], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where HNSW misses what is nearest, the check of the server says how often, and what to do."""
    monkeypatch.setattr("askonce.tiers.postgres.inspection._RECALL_MS", 60_000)
    connection, tier = filled
    (sound,) = (finding for finding in tier.check(DIMENSION) if "found what is nearest" in finding.found)
    assert (sound.status, sound.found) == (
        "ok",
        "of 20 searches near stored entries, 20 found what is nearest in its namespace",
    )
    connection.execute("DROP INDEX entries_signs_graph_384")
    connection.execute("""CREATE INDEX entries_signs_graph_384 ON entries
        USING hnsw ((binary_quantize(embedding)::bit(384)) bit_hamming_ops)
        WITH (m = 2, ef_construction = 4) WHERE dimension = 384""")
    (broken,) = (finding for finding in tier.check(DIMENSION) if "found what is nearest" in finding.found)
    assert broken.status == "warning"
    assert "REINDEX" in str(broken.remedy)


def test_a_removal_takes_no_sample(postgres_url: str, postgres_schema: str) -> None:
    """Where a role or a server has `gin_fuzzy_search_limit` for searches of texts, all that is chosen is removed."""
    url = f"{postgres_url}{'&' if '?' in postgres_url else '?'}options=-c%20gin_fuzzy_search_limit%3D5"
    tier = PgVectorTier(url, embedder="test", dimension=8, schema=postgres_schema, deadline_s=20, partitions=2)
    tier.migrate()
    entries = [entry_for(f"question {number}", tags=("faq",)) for number in range(500)]
    tier.put_all([Put(entry, None, None) for entry in entries])
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(sql.SQL("VACUUM ANALYZE {}").format(sql.Identifier(postgres_schema, "entries")))
    faq = Selector(tag="faq")
    assert tier.count(faq) == len(entries)
    assert tier.remove(Tombstone(tier.append(faq).position, faq)).count == len(entries)
    tier.close()


def test_hits_are_counted_without_array_nulls(postgres_url: str, postgres_schema: str) -> None:
    """Where a database keeps the setting of very old applications, by which NULL in an array is a text."""
    url = f"{postgres_url}{'&' if '?' in postgres_url else '?'}options=-c%20array_nulls%3Doff"
    tier = PgVectorTier(url, embedder="test", dimension=8, schema=postgres_schema, deadline_s=20, partitions=2)
    entry = entry_for()
    tier.put(entry, None)
    tier.touch({entry.key.entry_id: 3}, {})
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        (hits,) = connection.execute(
            sql.SQL("SELECT sum(hits) FROM {}").format(sql.Identifier(postgres_schema, "hits"))
        ).fetchone() or (None,)
    assert hits == 3
    tier.close()
