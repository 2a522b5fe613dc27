"""Embedders whose model runs in this process: loaded once, on first use, and called in batches."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from askonce.core.ports import Unread
from askonce.embedding.batching import Batching
from askonce.embedding.embedder import Vectors, unit_vectors
from askonce.embedding.executor import LazyExecutor
from askonce.embedding.tokens import TokensRead
from askonce.errors import CacheError, EmbeddingError
from askonce.runtime.deadlines import awithin, within
from askonce.runtime.forking import leave_to_parent, renew_in_child

_log = logging.getLogger("askonce")

# No tokenizer makes more tokens than an ASCII text has characters, apart from a few special ones around it.
_SPECIAL_TOKENS = 8

# Longer texts are not tokenized just to find that they are too long; prose has 3 to 6 characters a token.
_CHARACTERS_PER_TOKEN = 64

M = TypeVar("M")
H = TypeVar("H", bound=Hashable)


class LocalModel(Protocol):
    """A loaded model, called from one thread at a time; only `read` must be thread-safe."""

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        ...

    @property
    def window(self) -> int | None:
        """Longest text in tokens, special tokens included; None when there is no limit."""
        ...

    def encode(self, texts: list[str]) -> object:
        """Return one row of numbers per text."""
        ...

    def read(self, text: str) -> TokensRead:
        """Tokenize the whole text, and return whether that lost anything."""
        ...


class Local(Generic[M, H]):
    """Hold a model in this process: loaded once, on first use, on the one thread that calls it, in batches.

    Args:
        name: The model's name, for errors and threads.
        load_model: Loads it.
        read: Has the model read texts, or pairs of them; one row for each.
        error: What a failure of it is raised as.
    """

    keeps_deadline = True  # the model runs on a thread of its own, so that callers can stop waiting

    def __init__(
        self,
        name: str,
        load_model: Callable[[], M],
        read: Callable[[M, list[H]], NDArray[np.float32]],
        error: type[CacheError],
    ) -> None:
        self.name = name
        self._load_model = load_model
        self._read = read
        self._error = error
        self._model: M | None = None
        # One thread: the model is loaded once, and libraries' tokenizers are not thread-safe.
        self._executor = LazyExecutor(name, threads=1)
        self._batching = Batching(self._read_all, self._executor)
        renew_in_child(self)

    def renew(self) -> None:
        """Load again in a forked child: native thread pools do not survive a fork."""
        if self._model is not None:
            leave_to_parent(self._model)
            self._model = None

    def load(self) -> None:
        """Load the model now instead of at the first question."""
        self._loaded()

    async def aload(self) -> None:
        """Async version of `load`."""
        if self._model is None:
            await asyncio.wrap_future(self._executor.submit(self._load_once))

    def _loaded(self) -> M:
        return self._model or self._executor.submit(self._load_once).result()

    def _load_once(self) -> M:
        if self._model is None:
            try:
                self._model = self._load_model()
            except (CacheError, ImportError):  # an ImportError names what is missing
                raise
            except Exception as exc:
                raise self._error(f"{self.name} could not be loaded ({type(exc).__name__})") from exc
        return self._model

    def close(self) -> None:
        """Release the model and its thread; later calls raise `EmbeddingError`."""
        self._batching.close()
        self._model = None

    def _rows(self, texts: Sequence[H]) -> NDArray[np.float32]:
        """Return one row for each; calls of other threads and tasks share those of the model."""
        return within(self._batching.submit(texts), self._answered_at)

    async def _arows(self, texts: Sequence[H]) -> NDArray[np.float32]:
        """Async version of `_rows`."""
        return await awithin(self._batching.submit(texts), self._answered_at)

    def _answered_at(self) -> float:
        return self._batching.answered_at

    def _read_all(self, texts: list[H]) -> NDArray[np.float32]:
        model = self._load_once()
        try:
            return self._read(model, texts)
        except self._error:
            raise
        except Exception as exc:
            raise self._error(f"{self.name} failed ({type(exc).__name__})") from exc


class LocalEmbedder(Local[LocalModel, str]):
    """Embed with a model in this process; concurrent threads and tasks share its calls.

    `dimension` and `window` load the model when they are not given; `fits` loads it for texts that
    could be too long. Call `aload()` first where that would block an event loop.
    """

    def __init__(
        self,
        name: str,
        load_model: Callable[[], LocalModel],
        *,
        revision: str = "",
        dimension: int | None = None,
        window: int | None = None,
    ) -> None:
        super().__init__(name, load_model, _vectors, EmbeddingError)
        self.revision = revision
        self._dimension = dimension
        self._window = window
        self._warned = False

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return self._loaded().dimension if self._dimension is None else self._dimension

    @property
    def window(self) -> int | None:
        """Longest text in tokens; None when the model has no limit."""
        return self._loaded().window if self._window is None else self._window

    def fits(self, text: str) -> bool:
        """Return whether the model reads `text` to its end."""
        window = self.window
        if window is None or (text.isascii() and len(text) <= window - _SPECIAL_TOKENS):
            return True
        if self.is_too_long(text):
            return False
        return self._loaded().read(text).count <= window

    def is_too_long(self, text: str) -> bool:
        """Return whether `text` is surely longer than the window, as far as that is known without loading the model."""
        window = self._window if self._window is not None or self._model is None else self._model.window
        return window is not None and len(text) > window * _CHARACTERS_PER_TOKEN

    def unread(self, text: str) -> Unread | None:
        """Return why the model would not read all of `text`, or None."""
        if self.is_too_long(text):
            return "too_long"
        read, window = self._loaded().read(text), self.window
        if window is not None and read.count > window:
            return "too_long"
        if read.whole:
            return None
        if not self._warned:
            self._warned = True
            _log.warning(
                "embedder %r does not support all characters, or the script, of a question: such questions are "
                "answered only if they are identical; a multilingual embedder supports more",
                self.name,
            )
        return "unreadable"

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text."""
        if not texts:
            return np.empty((0, self.dimension), dtype=np.float32)
        return self._rows(texts)

    async def aembed(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text without blocking the loop."""
        if not texts:
            await self.aload()
            return np.empty((0, self.dimension), dtype=np.float32)
        return await self._arows(texts)


def _vectors(model: LocalModel, texts: list[str]) -> Vectors:
    return unit_vectors(model.encode(texts), count=len(texts), dimension=model.dimension)
