"""Sync and async calls into objects of the user or of another library; what they raise becomes a `TierError`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Generic, ParamSpec, TypeVar

from askonce.embedding.executor import LazyExecutor
from askonce.errors import CacheError, TierError
from askonce.runtime.deadlines import awithin

_P = ParamSpec("_P")
_T = TypeVar("_T")

# Enough to overlap network calls, few enough not to flood a provider.
_THREADS = 16


class ForeignCall(Generic[_P, _T]):
    """A blocking call and its async version.

    Args:
        name: The name of what is called, for logs.
        call: Called from any thread.
        acall: Awaited on the caller's loop; without it, async callers run `call` on threads of this object.
    """

    def __init__(self, name: str, call: Callable[_P, _T], acall: Callable[_P, Awaitable[_T]] | None = None) -> None:
        self.name = name
        self._call = call
        self._acall = acall
        self._executor = LazyExecutor(name, threads=_THREADS)

    def run(self, *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Return what `call` returns.

        Raises:
            TierError: `call` raised an exception.
        """
        try:
            return self._call(*args, **kwargs)
        except CacheError:
            raise
        except Exception as exc:
            raise self._fault(exc) from exc

    async def arun(self, *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Async version of `run`."""
        if self._acall is None:
            return await awithin(self._executor.submit(self.run, *args, **kwargs), self._executor.ended_at)
        try:
            return await self._acall(*args, **kwargs)
        except CacheError:
            raise
        except Exception as exc:
            raise self._fault(exc) from exc

    def close(self) -> None:
        """Close the threads of this object; the wrapped object belongs to its creator."""
        self._executor.close()

    def _fault(self, exc: Exception) -> TierError:
        # Only the type's name: a provider's message may quote the prompt.
        return TierError(f"{self.name} failed ({type(exc).__name__})")
