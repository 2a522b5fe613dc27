"""The protocol of an embedder, with numpy's types, which the core does not import."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from askonce.core import ports
from askonce.core.ports import Unread
from askonce.errors import EmbeddingError

Vectors: TypeAlias = NDArray[np.float32]
"""One row per text, each of unit length."""

# Below this length a vector's direction is rounding noise.
_SHORTEST = 1e-12


class Embedder(ports.Embedder, Protocol):
    """Turn questions into vectors; `name`, `revision` and `dimension` identify the vector space."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text, shape `(n, dimension)`."""
        ...

    async def aembed(self, texts: Sequence[str]) -> Vectors:
        """Async version of `embed`."""
        ...


def unread(embedder: ports.Embedder, text: str) -> Unread | None:
    """Return why `embedder` would not read all of `text`; without that method, only the length is checked."""
    if hasattr(embedder, "unread"):
        return embedder.unread(text)
    return None if embedder.fits(text) else "too_long"


def unit_vectors(raw: object, *, count: int, dimension: int | None = None) -> Vectors:
    """Check what a library returned for `count` texts and scale each row to unit length.

    Returns:
        A new array of shape `(count, dimension)`.

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
