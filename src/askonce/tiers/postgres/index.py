"""Search by similarity: through pgvector's index in the record's own table, or among what another index proposes.

Either way one statement answers with whole entries, in one snapshot with the log of removals.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from time import monotonic

from askonce.core.model import Candidate, Key, Neighbour, Vector
from askonce.core.ports import Point, Snapshot
from askonce.tiers.postgres import rows as rows_of
from askonce.tiers.postgres.database import Query
from askonce.tiers.postgres.schema import Rows

_REMEMBERED_S = 300.0
_REMEMBERED = 4096


class LargePartitions:
    """Spare the count that tells a large partition (namespace and context) from a small one, for some minutes.

    A partition that has shrunk meanwhile is searched no less correctly, only through the index.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[bytes, bytes], float] = {}

    def __contains__(self, key: Key) -> bool:
        return self._found.get((key.namespace, key.context), 0.0) > monotonic()

    def add(self, key: Key) -> None:
        """Remember the partition of `key`."""
        if len(self._found) >= _REMEMBERED:
            self._found.clear()
        self._found[key.namespace, key.context] = monotonic() + _REMEMBERED_S

    def clear(self) -> None:
        """Forget everything, after a removal."""
        self._found.clear()


def search(
    large: LargePartitions, key: Key, vector: Vector, limit: int, now: float
) -> Query[Snapshot[Sequence[Candidate]]]:
    """Return the query for the nearest entries of the key's namespace and context."""
    dimension = len(vector)
    known = key in large

    def read(rows: Rows) -> Snapshot[Sequence[Candidate]]:
        if rows[0][5] and not known:
            large.add(key)
        return rows_of.read_candidates(key, rows)

    return Query(
        lambda statements: statements.search_large(dimension) if known else statements.search(dimension),
        {**rows_of.key_params(key, now), "vector": rows_of.half(vector), "limit": limit},
        read,
        dimension,
        reads=True,
    )


def confirm(
    key: Key, vector: Vector, digests: Collection[bytes], limit: int, now: float
) -> Query[Snapshot[Sequence[Candidate]]]:
    """Return the query for the nearest of the entries that an index has proposed."""
    dimension = len(vector)
    return Query(
        lambda statements: statements.confirm(dimension),
        {
            **rows_of.key_params(key, now),
            "vector": rows_of.half(vector),
            "limit": limit,
            "digests": list(digests),
        },
        lambda rows: rows_of.read_candidates(key, rows),
        reads=True,
    )


def neighbours(
    embedder: str,
    vector: Vector,
    context: bytes,
    parts: Mapping[str, str],
    limit: int,
    now: float,
    digests: Collection[bytes] | None = None,
) -> Query[list[Neighbour]]:
    """Return the query for the nearest entries of any scope, or of those that an index has proposed."""
    dimension = len(vector)
    return Query(
        lambda statements: statements.neighbours(dimension, among=digests is not None),
        {
            "vector": rows_of.half(vector),
            "context": context,
            "parts": rows_of.parts_json(parts),
            "embedder": rows_of.storable(embedder),
            "limit": limit,
            "now": now,
            "digests": list(digests or ()),
        },
        lambda rows: [rows_of.read_neighbour(row, parts) for row in rows],
        dimension if digests is None else None,
    )


def points(embedder: str, after: bytes, limit: int, now: float) -> Query[list[Point]]:
    """Return the query for what an index should hold."""
    return Query(
        lambda statements: statements.points(),
        {"embedder": rows_of.storable(embedder), "after": after, "limit": limit, "now": now},
        lambda rows: [rows_of.read_point(row) for row in rows],
    )
