"""Threads reserved for models, so that they never queue behind the event loop's default executor."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import ParamSpec, TypeVar

from askonce.errors import EmbeddingError
from askonce.runtime.threads import WorkerThreads

_P = ParamSpec("_P")
_T = TypeVar("_T")


class LazyExecutor(WorkerThreads):
    """Run blocking calls on at most `threads` threads, started when the first call arrives.

    A single thread is never replaced: its calls are not thread-safe.
    """

    def __init__(self, name: str, *, threads: int) -> None:
        super().__init__(f"askonce-embed-{name}", threads, replaces=threads > 1)
        self._of = name
        self._ended = False

    def submit(self, call: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        """Queue `call` in a copy of the caller's context, so that tracing keeps its parent."""
        if self._ended:
            raise EmbeddingError(f"{self._of} is closed")
        return super().submit(call, *args, **kwargs)

    def close(self) -> None:
        """Refuse further calls and let the running ones end by themselves."""
        self._ended = True
        super().close()
