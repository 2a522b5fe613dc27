"""Exact nearest neighbours in memory, for logs of up to about a hundred thousand questions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

import numpy as np

from askonce.core.model import Candidate, Entry, Key, Position, Vector
from askonce.core.ports import Snapshot
from askonce.embedding.embedder import Vectors
from askonce.testing import InMemorySemanticTier

_Place: TypeAlias = tuple[bytes, bytes]

BLOCK = 256
"""Lookups to prepare together: one product of matrices is about ten times faster than as many of vectors."""


class Neighbours:
    """Find the nearest questions of each namespace and context."""

    def __init__(self) -> None:
        self._places: dict[_Place, _Rows] = {}
        self._prepared: dict[bytes, Vectors] = {}

    def add(self, key: Key, vector: Vectors) -> None:
        """Add a question, unless it is already there."""
        self._places.setdefault((key.namespace, key.context), _Rows(len(vector))).add(key, vector)

    def prepare(self, block: Iterable[tuple[Key, Vectors]]) -> None:
        """Compute the similarities of the next lookups to all questions so far; `near` adds those that come later.

        Questions that are already there are left out: an exact tier answers them.
        """
        places: dict[_Place, dict[bytes, Vectors]] = {}
        for key, vector in block:
            rows = self._places.get((key.namespace, key.context))
            if rows is not None and key not in rows:
                places.setdefault((key.namespace, key.context), {})[key.digest] = vector
        self._prepared.clear()
        for place, vectors in places.items():
            products = np.stack(list(vectors.values())) @ self._places[place].filled().T
            self._prepared.update(zip(vectors, products, strict=True))

    def near(self, key: Key, vector: Vectors, limit: int, floor: float) -> list[tuple[Key, float]]:
        """Return up to `limit` questions of the key's namespace and context at `floor` or above, nearest first.

        If there is none, return the nearest one.
        """
        rows = self._places.get((key.namespace, key.context))
        if rows is None:
            return []
        similarities = rows.compare(vector, self._prepared.get(key.digest))
        close = np.flatnonzero(similarities >= floor)
        if not close.size:
            close = np.array([int(np.argmax(similarities))])
        nearest = close[np.argsort(-similarities[close], kind="stable")][:limit]
        return [(rows.keys[row], float(np.clip(similarities[row], 0.0, 1.0))) for row in nearest]


class _Rows:
    """A matrix that grows by doubling."""

    def __init__(self, dimension: int) -> None:
        self.keys: list[Key] = []
        self._known: set[bytes] = set()
        self._matrix: Vectors = np.empty((64, dimension), dtype=np.float32)

    def __contains__(self, key: Key) -> bool:
        return key.digest in self._known

    def add(self, key: Key, vector: Vectors) -> None:
        if key in self:
            return
        if len(self.keys) == len(self._matrix):
            self._matrix = np.concatenate([self._matrix, np.empty_like(self._matrix)])
        self._matrix[len(self.keys)] = vector
        self._known.add(key.digest)
        self.keys.append(key)

    def filled(self) -> Vectors:
        return self._matrix[: len(self.keys)]

    def compare(self, vector: Vectors, prepared: Vectors | None) -> Vectors:
        if prepared is None:
            return self.filled() @ vector
        return np.concatenate([prepared, self.filled()[len(prepared) :] @ vector])


class NearestTier(InMemorySemanticTier):
    """A semantic tier in memory that finds the nearest entries exactly, and fast.

    Args:
        floor: Cosine similarity below which only the nearest entry is returned: a cache would accept none of them.
    """

    def __init__(self, floor: float) -> None:
        super().__init__()
        self.near_by = Neighbours()
        self._floor = floor

    def put(self, entry: Entry, vector: Vector | None, after: Position | None = None) -> Position | None:
        """Store `entry` in place of the one under its key; `None` when it was removed since `after`."""
        stored = super().put(entry, None, after)
        if stored is not None and vector is not None:
            self.near_by.add(entry.key, np.asarray(vector, dtype=np.float32))
        return stored

    def search(self, key: Key, vector: Vector, limit: int, now: float) -> Snapshot[Sequence[Candidate]]:
        """Return up to `limit` live entries of the key's namespace and context, nearest first."""
        asked = np.asarray(vector, dtype=np.float32)
        # Expired and removed entries are few, and only `get` finds out: consider all near ones.
        near = self.near_by.near(key, asked, len(self._rows), self._floor)
        found: list[Candidate] = []
        for stored, similarity in near:
            entry = self.get(stored, now).found
            if entry is not None:
                found.append(Candidate(entry, similarity))
            if len(found) == limit:
                break
        return Snapshot(found, self.position())
