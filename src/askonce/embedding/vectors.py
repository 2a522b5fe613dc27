"""Vectors as every embedder hands them out: float32, one row a text, unit length."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from askonce.errors import EmbeddingError

Vectors: TypeAlias = NDArray[np.float32]

# Below this length a vector's direction is rounding noise.
_SHORTEST = 1e-12


def unit_vectors(raw: object, *, count: int, dimension: int | None = None) -> Vectors:
    """Check what a library returned for ``count`` texts and scale each row to unit length.

    Returns:
        A new array of shape ``(count, dimension)``.

    Raises:
        EmbeddingError: The shape is wrong, a number is not finite, or a row is zero.
    """
    try:
        rows = np.asarray(raw, dtype=np.float64)
    except (TypeError, ValueError) as exc:
        raise EmbeddingError("the embedder did not return rows of numbers of equal length") from exc
    if rows.ndim != 2 or rows.shape[0] != count or rows.shape[1] == 0:
        raise EmbeddingError(
            f"the embedder returned the shape {rows.shape} for {count} text(s); expected ({count}, dimension)"
        )
    if dimension is not None and rows.shape[1] != dimension:
        raise EmbeddingError(
            f"the embedder returned vectors of dimension {rows.shape[1]}; its dimension is {dimension}"
        )
    if not np.isfinite(rows).all():
        raise EmbeddingError("the embedder returned a vector that holds NaN or infinity")
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    if (lengths < _SHORTEST).any():
        raise EmbeddingError("the embedder returned a zero vector, which has no direction to compare")
    unit: Vectors = (rows / lengths).astype(np.float32)
    return unit
