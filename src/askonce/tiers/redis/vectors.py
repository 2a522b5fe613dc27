"""Compare the embeddings kept with entries, where an index proposes and Redis confirms: only then is numpy loaded."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from askonce.core.model import Candidate, Entry, Vector

_TINY = 1e-12


def halves(vector: Vector) -> bytes:
    """Return a vector as it is kept: numbers of 16 bits, little-endian."""
    return np.asarray(vector, dtype="<f2").tobytes()


def vector_of(entry: Entry, embedder: str | None) -> NDArray[np.float32] | None:
    """Return the vector that was kept with an entry, if it is this embedder's."""
    kept = entry.embedding
    if kept is None or kept.embedder != embedder:
        return None
    return np.frombuffer(kept.halves, dtype="<f2").astype(np.float32)


def nearest(entries: Iterable[Entry], vector: Vector, embedder: str | None) -> list[Candidate]:
    """Return the entries whose embedding can be compared with a vector, nearest first."""
    asked = np.asarray(vector, dtype=np.float32)
    asked = asked / max(float(np.linalg.norm(asked)), _TINY)
    found = []
    for entry in entries:
        stored = vector_of(entry, embedder)
        if stored is not None and stored.shape == asked.shape:
            similarity = float(asked @ stored) / max(float(np.linalg.norm(stored)), _TINY)
            found.append(Candidate(entry, min(1.0, max(0.0, similarity))))
    return sorted(found, key=lambda candidate: -candidate.similarity)
