"""A model that counts its calls, and an embedder whose similarities are written down."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence
from hashlib import blake2b
from math import sqrt
from threading import Event, Lock

import numpy as np
from numpy.typing import NDArray

from askonce.core.ports import Unread

_POLL_S = 0.001


class CountingModel:
    """Answer deterministically, and count how often it was asked.

    Args:
        answers: Answers by question; any other question is answered with `"answer to <question>"`.
        error: What every call raises instead of answering; may be set and unset at any time.
    """

    def __init__(self, answers: Mapping[str, str] | None = None, *, error: Exception | None = None) -> None:
        self.error = error
        self.questions: list[str] = []
        self._answers = dict(answers or {})
        self._lock = Lock()
        self._released = Event()
        self._released.set()

    @property
    def calls(self) -> int:
        """Return how often the model was called."""
        return len(self.questions)

    def hang(self) -> None:
        """Let every call from now on wait for `release`."""
        self._released.clear()

    def release(self) -> None:
        """Let the waiting calls go on."""
        self._released.set()

    def __call__(self, question: str) -> str:
        """Answer `question`, or raise `error`."""
        self._count(question)
        self._released.wait()
        return self._answer(question)

    async def acall(self, question: str) -> str:
        """Async version of `__call__`."""
        self._count(question)
        while not self._released.is_set():  # noqa: ASYNC110 — `release` may come from any thread
            await asyncio.sleep(_POLL_S)
        return self._answer(question)

    def _count(self, question: str) -> None:
        with self._lock:
            self.questions.append(question)

    def _answer(self, question: str) -> str:
        if self.error is not None:
            raise self.error
        return self._answers.get(question, f"answer to {question}")


def at_similarity(similarity: float) -> tuple[float, float]:
    """Return a vector whose cosine similarity to `(1, 0)` is `similarity`."""
    return similarity, sqrt(1 - similarity * similarity)


class TableEmbedder:
    """Embed texts as a table says, and every other text as a fixed pseudo-random direction.

    Args:
        vectors: Vectors by text; shorter ones are filled up with zeros, and all are normalised.
        dimension: The length of every vector. Texts outside the table are nearly orthogonal.
        window: The longest text that fits, in words; `None` for no limit.
        unreadable: Texts that hold what the embedder does not know.
        error: What every call raises instead of embedding; may be set and unset at any time.
    """

    name = "table"
    revision = "1"

    def __init__(
        self,
        vectors: Mapping[str, Sequence[float]] | None = None,
        *,
        dimension: int = 64,
        window: int | None = None,
        unreadable: Collection[str] = (),
        error: Exception | None = None,
    ) -> None:
        self.dimension = dimension
        self.window = window
        self.unreadable = unreadable
        self.error = error
        self.texts: list[str] = []
        self._vectors = {text: np.asarray(vector, dtype=np.float32) for text, vector in (vectors or {}).items()}

    def fits(self, text: str) -> bool:
        """Return whether `text` has no more words than the window."""
        return self.window is None or len(text.split()) <= self.window

    def unread(self, text: str) -> Unread | None:
        """Return `"too_long"` when `text` does not fit, or `"unreadable"` when it was named so."""
        if not self.fits(text):
            return "too_long"
        return "unreadable" if text in self.unreadable else None

    def embed(self, texts: Sequence[str]) -> Sequence[NDArray[np.float32]]:
        """Return one normalised float32 vector a text, as an array of shape (n, dimension)."""
        self.texts.extend(texts)
        if self.error is not None:
            raise self.error
        array = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in zip(array, texts, strict=True):
            vector = self._vectors[text] if text in self._vectors else self._direction(text)
            row[: len(vector)] = vector / np.linalg.norm(vector)
        return array  # type: ignore[return-value]  # an array of rows is a sequence of vectors in all but name

    async def aembed(self, texts: Sequence[str]) -> Sequence[NDArray[np.float32]]:
        """Async version of `embed`."""
        return self.embed(texts)

    def close(self) -> None:
        """Do nothing: there is nothing to release."""

    def _direction(self, text: str) -> NDArray[np.float32]:
        seed = int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
        return np.random.default_rng(seed).standard_normal(self.dimension).astype(np.float32)
