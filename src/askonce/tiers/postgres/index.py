"""Search by similarity: through pgvector's index in the record's own table, or among what another index proposes.

Either way one statement answers with whole entries, in one snapshot with the log of removals.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from time import monotonic

from askonce.core.model import Candidate, Key, Neighbour, Vector
from askonce.core.ports import Point, Snapshot, VectorsRead
from askonce.tiers.postgres import rows as rows_of
from askonce.tiers.postgres.database import Query
from askonce.tiers.postgres.schema import Rows
from askonce.tiers.postgres.statements import Counted

_COUNTED_FOR_S = {True: 60.0, False: 300.0}
"""Seconds until a small namespace is counted again, which is dear to compare whole once it has grown, and others."""

_MOST_COUNTED = 16_384
_NEVER_LARGE = 2**62


class Sizes:
    """How many entries each namespace and context has, as this process last counted them.

    A wrong size costs time: each statement finds the nearest in a namespace of any size.
    """

    def __init__(self) -> None:
        self._counts: dict[tuple[bytes, bytes], tuple[Counted, float]] = {}

    def of(self, key: Key) -> Counted | None:
        """Return what was counted, or `None` if it is to be counted."""
        counted, until = self._counts.get((key.namespace, key.context), (None, 0.0))
        return None if until < monotonic() else counted

    def counted(self, key: Key, counted: Counted) -> None:
        """Remember what was counted."""
        place = (key.namespace, key.context)
        self._counts.pop(place, None)
        if len(self._counts) >= _MOST_COUNTED:
            del self._counts[next(iter(self._counts))]
        self._counts[place] = counted, monotonic() + _COUNTED_FOR_S[counted.size <= counted.small]

    def leave_graph(self, key: Key) -> bool:
        """Have signs compared until the namespace is counted again; return whether it goes by the graph now."""
        counted = self.of(key)
        if counted is None or not counted.large <= counted.size:
            return False
        place = (key.namespace, key.context)
        self._counts[place] = counted._replace(large=_NEVER_LARGE), self._counts[place][1]
        return True

    def stored(self, key: Key) -> None:
        """Add an entry that this process stores."""
        place = (key.namespace, key.context)
        if (known := self._counts.get(place)) is not None:
            self._counts[place] = known[0]._replace(size=known[0].size + 1), known[1]

    def clear(self) -> None:
        """Forget everything, after a removal or a change of the tables."""
        self._counts.clear()


def search(
    sizes: Sizes, key: Key, vector: Vector, limit: int, now: float
) -> Query[Snapshot[Sequence[Candidate]] | None]:
    """Return the query for the nearest entries of the key's namespace and context.

    Its answer is `None` if the namespace was counted and is not small, or the graph has too few entries that are live:
    the query for it, made anew, is another one.
    """
    dimension = len(vector)

    def read(rows: Rows) -> Snapshot[Sequence[Candidate]] | None:
        if (counted := rows_of.read_counted(rows)) is not None:
            sizes.counted(key, counted)
            if counted.size > counted.small:
                return None
        found = rows_of.read_candidates(key, rows)
        if len(found.found) + len(found.damaged) < limit and sizes.leave_graph(key):
            return None  # most have expired, or were removed by others
        return found

    return Query(
        lambda statements: statements.nearest(dimension, sizes.of(key)),
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


def vectors(key: Key, dimension: int, since: str | None, limit: int, now: float) -> Query[VectorsRead]:
    """Return the query for the vectors in the key's namespace and context, if these are no more than `limit`."""
    server, _, horizon = (since or "").partition(" ")
    return Query(
        lambda statements: statements.vectors_of(dimension),
        {**rows_of.key_params(key, now), "server": server, "since": horizon or None, "limit": limit},
        lambda rows: rows_of.read_vectors(rows, len(key.digest), dimension),
    )


def points(embedder: str, after: bytes, limit: int, now: float) -> Query[list[Point]]:
    """Return the query for what an index should hold."""
    return Query(
        lambda statements: statements.points(),
        {"embedder": rows_of.storable(embedder), "after": after, "limit": limit, "now": now},
        lambda rows: [rows_of.read_point(row) for row in rows],
    )
