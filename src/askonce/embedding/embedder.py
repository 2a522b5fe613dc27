"""What an embedder is, with numpy's types; ``askonce.core.ports`` names the same without them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from askonce.embedding.vectors import Vectors


class Embedder(Protocol):
    """Turn questions into vectors; ``name``, ``revision`` and ``dimension`` identify the vector space."""

    @property
    def name(self) -> str:
        """Return the embedder's name, such as ``minilm``."""
        ...

    @property
    def revision(self) -> str:
        """Return what tells versions of one name apart; empty when unknown."""
        ...

    @property
    def dimension(self) -> int:
        """Return the length of a vector; may load the model."""
        ...

    @property
    def window(self) -> int | None:
        """Return the longest text that is embedded whole, in tokens; None when unknown."""
        ...

    def fits(self, text: str) -> bool:
        """Tell whether ``text`` is embedded whole; truncated texts would collide at similarity 1."""
        ...

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text, shape ``(n, dimension)``."""
        ...

    async def aembed(self, texts: Sequence[str]) -> Vectors:
        """Do as ``embed``, without blocking the loop."""
        ...

    def close(self) -> None:
        """Release what the embedder holds."""
        ...
