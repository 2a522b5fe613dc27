"""Micro-batching: texts that arrive while the model is busy share its next call."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from threading import Lock
from time import monotonic

import numpy as np

from askonce.embedding.executor import LazyExecutor
from askonce.embedding.vectors import Vectors
from askonce.errors import ConfigurationError, EmbeddingError
from askonce.runtime.forking import renew_in_child


class _Asking:
    """One asker's texts and the promise made to it."""

    __slots__ = ("promise", "texts")

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = tuple(texts)
        self.promise: Future[Vectors] = Future()


class Batching:
    """Serve concurrent askers with one model call at a time, on the single thread of ``executor``.

    Nobody waits for a batch to fill: an idle model starts at once, and what arrives meanwhile goes next,
    at most ``largest`` askings together. Equal texts of one batch are encoded once.
    """

    def __init__(self, encode: Callable[[list[str]], Vectors], executor: LazyExecutor, *, largest: int = 32) -> None:
        self._encode = encode
        self._executor = executor
        self._largest = largest
        self.renew()
        renew_in_child(self)

    def renew(self) -> None:
        """Start with an empty queue: the askers of the parent are not in the child."""
        self._lock = Lock()
        self._queue: deque[_Asking] = deque()
        self._busy = False
        self.answered_at = 0.0  # in time of `time.monotonic`

    def submit(self, texts: Sequence[str]) -> Future[Vectors]:
        """Queue ``texts``; cancelling the future takes them out of the queue and touches no other asker."""
        asking = _Asking(texts)
        with self._lock:
            if not self._busy:
                self._executor.submit(self._serve)
                self._busy = True
            self._queue.append(asking)
        return asking.promise

    def close(self) -> None:
        """Fail the askers that still queue; the running batch ends by itself."""
        self._executor.close()
        with self._lock:
            left = list(self._queue)
            self._queue.clear()
        for asking in left:
            if asking.promise.set_running_or_notify_cancel():
                asking.promise.set_exception(EmbeddingError("the embedder was closed before it came to this text"))

    def _serve(self) -> None:
        while batch := self._next_batch():
            wanted = [asking for asking in batch if asking.promise.set_running_or_notify_cancel()]
            if wanted:
                self._answer(wanted)

    def _next_batch(self) -> list[_Asking]:
        with self._lock:
            batch = [self._queue.popleft() for _ in range(min(self._largest, len(self._queue)))]
            self._busy = bool(batch)
            return batch

    def _answer(self, batch: list[_Asking]) -> None:
        texts = list(dict.fromkeys(text for asking in batch for text in asking.texts))
        try:
            row_of = dict(zip(texts, self._encode(texts), strict=True))
        except BaseException as exc:  # noqa: BLE001 — handed to the askers, who would wait for ever without it
            if len(batch) == 1 or isinstance(exc, ConfigurationError):
                for asking in batch:
                    asking.promise.set_exception(exc)
            else:  # one asker's text may be at fault: the others must not suffer for it
                for asking in batch:
                    self._answer([asking])
            return
        self.answered_at = monotonic()
        for asking in batch:
            asking.promise.set_result(np.stack([row_of[text] for text in asking.texts]))
