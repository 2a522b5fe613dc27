"""What this process knows of PostgreSQL's log of removals, so that a copy in Redis is judged without asking for it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Generator
from threading import Lock
from weakref import WeakValueDictionary

from askonce.core.model import Position
from askonce.core.ports import EntryStore
from askonce.core.removals import LogRead, LogView, SeenLog
from askonce.errors import TierError, TierUnavailable
from askonce.runtime.drivers import adrive, drive
from askonce.runtime.loops import running_loop

_log = logging.getLogger("askonce")
_NEVER = float("-inf")


class RemovalLog:
    """Read the log when it must be known, once for all who wait; thread-safe.

    Args:
        window_s: Seconds for which what was read is believed. Every process on the same servers should have the same.
        patience_s: Seconds that a thread waits for another's reading.
        clock: Monotonic time in seconds.
    """

    def __init__(self, window_s: float, patience_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._window_s = window_s
        self._patience_s = patience_s
        self._clock = clock
        self._known: tuple[LogView | None, float] = None, _NEVER
        self._failed: tuple[TierError | None, float] = None, _NEVER
        self._due_at = _NEVER
        self._reading = Lock()
        self.forget()

    def seen(self) -> SeenLog:
        """Return what is known, without asking anybody; of all who ask, one is told that the log should be read."""
        now = self._clock()
        view, read_at = self._known
        failed_at = self._failed[1]
        is_due = now > max(read_at, self._due_at) + self._window_s / 2
        if is_due:
            self._due_at = now
        is_failing = failed_at > read_at and now <= failed_at + self._window_s
        return SeenLog(view, read_at, now <= read_at + self._window_s, is_due, is_failing)

    def read(self, record: EntryStore) -> LogView:
        """Read on, in one query for all threads that wait, and return the view.

        Raises:
            TierError: The record could not be read.
        """
        asked_at, reading = self._clock(), self._reading
        if not reading.acquire(timeout=self._patience_s):
            # Perhaps for ever: an exception that a signal raises may come just before its holder would release it.
            if self._reading is reading:
                self._reading = Lock()
            raise TierUnavailable("the log of removals is being read for too long")
        try:
            return drive(self._read(asked_at), record.read_log)
        finally:
            reading.release()

    async def aread(self, record: EntryStore) -> LogView:
        """Async version of `read`, for the tasks of one loop."""
        asked_at = self._clock()
        # It lasts as long as a task of the loop uses it: a lock that was ever waited for holds its loop.
        loop = id(running_loop())
        lock = self._reading_in.get(loop)
        if lock is None:
            lock = self._reading_in[loop] = asyncio.Lock()
        async with lock:
            return await adrive(self._read(asked_at), record.aread_log)

    def _read(self, asked_at: float) -> Generator[Position | None, LogRead, LogView]:
        view = self._known_since(asked_at)
        if view is None:
            earlier, sent_at = self._known[0], self._clock()
            try:
                read = yield None if earlier is None else earlier.position
            except TierError as exc:
                self._failed = exc, self._clock()
                raise
            except asyncio.CancelledError:
                # Its deadline may have come, or its caller may be gone: the latter says nothing of the record.
                if self._clock() > sent_at + self._patience_s / 2:
                    self._failed = None, self._clock()
                raise
            view = self._take(LogView.of(read, earlier), sent_at)
        return view

    def outlast(self) -> None:
        """Wait until every process that can read the log has done so, or believes no copy."""
        self._tell()
        time.sleep(self._window_s)

    async def aoutlast(self) -> None:
        """Async version of `outlast`."""
        self._tell()
        await asyncio.sleep(self._window_s)

    def _tell(self) -> None:
        _log.warning(
            "the exact tier refuses to be changed; a removal waits %g s until no process believes what it has",
            self._window_s,
        )

    def forget(self) -> None:
        """Drop what a fork copied, perhaps in the middle of a change of another thread's."""
        self._reading = Lock()
        self._taking = Lock()
        self._reading_in = WeakValueDictionary[int, asyncio.Lock]()

    def _known_since(self, asked_at: float) -> LogView | None:
        """Return what was read since `asked_at` while this asker waited.

        Raises:
            TierError: That failed for another asker.
        """
        view, read_at = self._known
        if read_at >= asked_at:
            return view
        failure, failed_at = self._failed
        if failure is not None and failed_at >= asked_at:
            raise TierUnavailable("the log of removals could not be read for another asker") from failure
        return None

    def _take(self, view: LogView, sent_at: float) -> LogView:
        with self._taking:  # a thread and a loop may read at the same time
            if sent_at > self._known[1]:
                self._known = view, sent_at
        return view
