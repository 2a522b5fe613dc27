"""A bounded executor of the embedders' own, so that they never queue behind the loop's default one."""

from __future__ import annotations

import contextvars
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock
from typing import ParamSpec, TypeVar

from askonce.embedding.forking import renew_in_child
from askonce.errors import EmbeddingError

_P = ParamSpec("_P")
_T = TypeVar("_T")


class LazyExecutor:
    """Run blocking calls on at most ``threads`` threads, started when the first call arrives."""

    def __init__(self, name: str, *, threads: int) -> None:
        self._name = name
        self._threads = threads
        self._closed = False
        self.renew()
        renew_in_child(self)

    def renew(self) -> None:
        """Start afresh: a forked child inherits the object but none of its threads."""
        self._lock = Lock()
        self._pool: ThreadPoolExecutor | None = None

    def submit(self, call: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        """Queue ``call`` in a copy of the caller's context, so that tracing keeps its parent."""
        context = contextvars.copy_context()
        with self._lock:
            if self._closed:
                raise EmbeddingError(f"the embedder {self._name} is closed")
            if self._pool is None:
                self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix=f"askonce-embed-{self._name}")
            return self._pool.submit(lambda: context.run(call, *args, **kwargs))

    def close(self) -> None:
        """Refuse further calls and let the running ones end by themselves."""
        with self._lock:
            self._closed = True
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)
