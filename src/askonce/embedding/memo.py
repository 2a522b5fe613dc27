"""Keep the vectors of recent questions, so that storing after a miss does not embed again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache, partial
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from askonce.core.ports import Unread
from askonce.embedding.embedder import Embedder, Vectors, unread
from askonce.runtime.forking import renew_in_child

_LONGEST = 20_000
"""Characters of a text of which it is remembered whether it is read; of 512 longer ones memory would be full."""


class VectorMemo:
    """Wrap an embedder, and keep the vectors of the `size` most recently used texts.

    Args:
        embedder: The embedder.
        size: How many texts' vectors are kept.
        owns: Whether it is closed with this one: not where others may use it.
    """

    def __init__(self, embedder: Embedder, size: int = 512, *, owns: bool = True) -> None:
        self._embedder = embedder
        self._size = size
        self._owns = owns
        self.keeps_deadline = getattr(embedder, "keeps_deadline", False)
        self.keeps_async_deadline = getattr(embedder, "keeps_async_deadline", self.keeps_deadline)
        self._unread = lru_cache(size)(partial(unread, embedder))
        self.renew()
        renew_in_child(self)

    def renew(self) -> None:
        """Start empty: the process may have been forked in the middle of a change."""
        self._lock = Lock()
        self._rows: OrderedDict[str, Vectors] = OrderedDict()

    @property
    def name(self) -> str:
        """Name of the wrapped embedder."""
        return self._embedder.name

    @property
    def revision(self) -> str:
        """Revision of the wrapped embedder."""
        return self._embedder.revision

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return self._embedder.dimension

    @property
    def window(self) -> int | None:
        """Longest text in tokens; None when unknown."""
        return self._embedder.window

    def fits(self, text: str) -> bool:
        """Return whether `text` is no longer than the window."""
        return self._embedder.fits(text)

    def is_too_long(self, text: str) -> bool:
        """Return whether `text` is surely longer than the window; who would load a model to tell has a way without."""
        known = getattr(self._embedder, "is_too_long", None)
        return self.unread(text) == "too_long" if known is None else known(text)

    def unread(self, text: str) -> Unread | None:
        """Return why a part of `text` would not be read, or None."""
        return self._unread(text) if len(text) <= _LONGEST else unread(self._embedder, text)

    def known(self, text: str) -> NDArray[np.float32] | None:
        """Return the vector of a text if it is kept."""
        return next(iter(self._recall((text,))[0].values()), None)

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text; only texts without a kept vector are embedded."""
        known, unknown = self._recall(texts)
        if unknown or not texts:
            known |= self._remember(unknown, self._embedder.embed(unknown))
        return self._stack(texts, known)

    async def aembed(self, texts: Sequence[str]) -> Vectors:
        """Async version of `embed`."""
        known, unknown = self._recall(texts)
        if unknown or not texts:
            known |= self._remember(unknown, await self._embedder.aembed(unknown))
        return self._stack(texts, known)

    def close(self) -> None:
        """Drop all vectors, and close the wrapped embedder if it is this one's own."""
        if self._owns:
            self._embedder.close()
        self.forget_texts()

    def forget_texts(self) -> None:
        """Drop all texts and their vectors."""
        with self._lock:
            self._rows.clear()
        self._unread.cache_clear()

    def _recall(self, texts: Sequence[str]) -> tuple[dict[str, Vectors], list[str]]:
        with self._lock:
            known = {text: self._rows[text] for text in texts if text in self._rows}
            for text in known:
                self._rows.move_to_end(text)
        return known, [text for text in dict.fromkeys(texts) if text not in known]

    def _remember(self, texts: list[str], vectors: Vectors) -> dict[str, Vectors]:
        fresh = {text: vector.copy() for text, vector in zip(texts, vectors, strict=True)}
        for vector in fresh.values():
            vector.setflags(write=False)  # those who get it share it
        with self._lock:
            self._rows |= fresh
            while len(self._rows) > self._size:
                self._rows.popitem(last=False)
        return fresh

    def _stack(self, texts: Sequence[str], known: dict[str, Vectors]) -> Vectors:
        if not texts:
            return np.empty((0, self.dimension), dtype=np.float32)
        return known[texts[0]][np.newaxis] if len(texts) == 1 else np.stack([known[text] for text in texts])
