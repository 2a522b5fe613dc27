"""An embedder made of functions of another library, or of the user, whose results are checked."""

from __future__ import annotations

import dis
import inspect
from collections.abc import Awaitable, Callable, Sequence

import numpy as np

from askonce.core.ports import Unread
from askonce.embedding.embedder import Vectors, unit_vectors
from askonce.embedding.executor import LazyExecutor
from askonce.errors import CacheError, EmbeddingError
from askonce.runtime.deadlines import awithin

# An unknown model may silently truncate long texts, and two truncated texts would compare as equal.
# 512 bytes of prose are about 115 tokens; the narrowest window among the usual models is 128.
_BYTES_WHEN_UNKNOWN = 512

# Enough to overlap network calls, few enough not to flood a provider.
_THREADS = 16

_PROBE = "dimension"


class ForeignEmbedder:
    """Embed with functions that take a list of texts and return one row of numbers per text.

    `embed_texts` is called from any thread. `aembed_texts`, if given, is awaited on the caller's
    loop; without it, async callers run `embed_texts` on threads of this object. A dimension that is not given
    is taken from the first vectors, or from embedding one word.
    """

    def __init__(
        self,
        name: str,
        embed_texts: Callable[[list[str]], object],
        aembed_texts: Callable[[list[str]], Awaitable[object]] | None = None,
        *,
        revision: str = "",
        dimension: int | None = None,
        window: int | None = None,
    ) -> None:
        self.name = name
        self.revision = revision
        self.window = window
        self._dimension = dimension
        self._embed_texts = embed_texts
        self._aembed_texts = aembed_texts
        self._executor = LazyExecutor(name, threads=_THREADS)
        self.keeps_async_deadline = aembed_texts is None

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        if self._dimension is None:
            return int(self.embed([_PROBE]).shape[1])
        return self._dimension

    def load(self) -> None:
        """Determine the dimension now instead of at the first question."""
        _ = self.dimension

    async def aload(self) -> None:
        """Async version of `load`."""
        if self._dimension is None:
            await self.aembed([_PROBE])

    def fits(self, text: str) -> bool:
        """Return whether `text` certainly fits: without a tokenizer, each byte is counted as a token."""
        return len(text.encode("utf-8", "surrogatepass")) <= (self.window or _BYTES_WHEN_UNKNOWN)

    def unread(self, text: str) -> Unread | None:
        """Return `"too_long"` or None: the tokenizer is not accessible."""
        return None if self.fits(text) else "too_long"

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text."""
        if not texts:
            return np.empty((0, self.dimension), dtype=np.float32)
        try:
            rows = self._embed_texts(list(texts))
        except (CacheError, ImportError):  # an ImportError names what is missing
            raise
        except Exception as exc:
            raise self._failure(exc) from exc
        return self._checked(rows, len(texts))

    async def aembed(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text without blocking the loop."""
        if not texts:
            await self.aload()
            return np.empty((0, self.dimension), dtype=np.float32)
        if self._aembed_texts is None:
            return await awithin(self._executor.submit(self.embed, texts), self._executor.ended_at)
        try:
            rows = await self._aembed_texts(list(texts))
        except (CacheError, ImportError):  # an ImportError names what is missing
            raise
        except Exception as exc:
            raise self._failure(exc) from exc
        return self._checked(rows, len(texts))

    def close(self) -> None:
        """Close the threads of this object; the wrapped object belongs to its creator."""
        self._executor.close()

    def _failure(self, exc: Exception) -> EmbeddingError:
        return EmbeddingError(f"{self.name} failed ({type(exc).__name__})")

    def _checked(self, rows: object, count: int) -> Vectors:
        vectors = unit_vectors(rows, count=count, dimension=self._dimension)
        self._dimension = vectors.shape[1]
        return vectors


def is_native_async(owner: object, method: str) -> bool:
    """Return whether a coroutine method awaits anything.

    One without an `await` calls its blocking version, as many stubs do, and would block the loop.
    """
    function = inspect.unwrap(getattr(type(owner), method, None) or _nothing)
    if not inspect.iscoroutinefunction(function):
        return False
    return any(step.opname == "GET_AWAITABLE" for step in dis.get_instructions(function))


def vector_settings(owner: object) -> str:
    """Return, as text, the settings of an object that change its vectors but not its model's name."""
    found = ((name, getattr(owner, name, None)) for name in _VECTOR_SETTINGS)
    return ",".join(f"{name}={value}" for name, value in found if isinstance(value, str | int) and value != "")


def _nothing() -> None:
    """Replace a method that does not exist."""


_VECTOR_SETTINGS = (
    "revision",
    "dimensions",
    "query_instruction",
    "query_prefix",
    "task_type",
    "input_type",
    "pooling",
)
