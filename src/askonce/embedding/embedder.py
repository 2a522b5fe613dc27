"""What an embedder is, with numpy's types, of which the core knows nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from askonce.core import ports
from askonce.core.ports import Unread
from askonce.embedding.vectors import Vectors


class Embedder(ports.Embedder, Protocol):
    """Turn questions into vectors; `name`, `revision` and `dimension` identify the vector space."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text, shape `(n, dimension)`."""
        ...

    async def aembed(self, texts: Sequence[str]) -> Vectors:
        """Async version of `embed`."""
        ...


def unread(embedder: ports.Embedder, text: str) -> Unread | None:
    """Return why ``embedder`` would not read all of ``text``; one without that method is asked about length only."""
    if hasattr(embedder, "unread"):
        return embedder.unread(text)
    return None if embedder.fits(text) else "too_long"
