"""Micro-batching: texts, or pairs of them, that arrive while the model is busy share its next call."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import Future
from threading import Lock
from time import monotonic
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from askonce.embedding.executor import LazyExecutor
from askonce.errors import ConfigurationError, EmbeddingError
from askonce.runtime.forking import renew_in_child

H = TypeVar("H", bound=Hashable)


class _Job(Generic[H]):
    """The texts of one caller, and the future of their rows."""

    __slots__ = ("future", "texts")

    def __init__(self, texts: Sequence[H]) -> None:
        self.texts = tuple(texts)
        self.future: Future[NDArray[np.float32]] = Future()


class Batching(Generic[H]):
    """Combine concurrent calls into batches, with one model call at a time, on the single thread of `executor`.

    No call waits for a batch to fill: an idle model starts at once, and the calls that arrive meanwhile are the next
    batch, of at most `largest` calls. Equal texts of one batch are encoded once.
    """

    def __init__(
        self, encode: Callable[[list[H]], NDArray[np.float32]], executor: LazyExecutor, *, largest: int = 32
    ) -> None:
        self._encode = encode
        self._executor = executor
        self._largest = largest
        self.renew()
        renew_in_child(self)

    def renew(self) -> None:
        """Start with an empty queue: the callers of the parent process are not in the child."""
        self._lock = Lock()
        self._queue: deque[_Job[H]] = deque()
        self._busy = False
        self.answered_at = 0.0  # in time of `time.monotonic`

    def submit(self, texts: Sequence[H]) -> Future[NDArray[np.float32]]:
        """Queue `texts`; cancelling the future removes them from the queue and affects no other caller."""
        job = _Job(texts)
        with self._lock:
            if not self._busy:
                self._executor.submit(self._work)
                self._busy = True
            self._queue.append(job)
        return job.future

    def close(self) -> None:
        """Fail the calls that are still queued; the running batch ends by itself."""
        self._executor.close()
        with self._lock:
            left = list(self._queue)
            self._queue.clear()
        for job in left:
            if job.future.set_running_or_notify_cancel():
                job.future.set_exception(EmbeddingError("the model was closed before it read this text"))

    def _work(self) -> None:
        while batch := self._next_batch():
            wanted = [job for job in batch if job.future.set_running_or_notify_cancel()]
            if wanted:
                self._encode_batch(wanted)

    def _next_batch(self) -> list[_Job[H]]:
        with self._lock:
            batch = [self._queue.popleft() for _ in range(min(self._largest, len(self._queue)))]
            self._busy = bool(batch)
            return batch

    def _encode_batch(self, batch: list[_Job[H]]) -> None:
        texts = list(dict.fromkeys(text for job in batch for text in job.texts))
        try:
            row_of = dict(zip(texts, self._encode(texts), strict=True))
        except BaseException as exc:  # noqa: BLE001 — passed to the callers, who would wait for ever without it
            if len(batch) == 1 or isinstance(exc, ConfigurationError):
                for job in batch:
                    job.future.set_exception(exc)
            else:  # one caller's text may have caused the error, which must not fail the other calls
                for job in batch:
                    self._encode_batch([job])
            return
        self.answered_at = monotonic()
        for job in batch:
            job.future.set_result(np.stack([row_of[text] for text in job.texts]))
