"""One breaker a port: a dead server costs nothing after a few requests, and is tried again about once a second."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from time import monotonic


@dataclass(slots=True)
class Breaker:
    """Count faults in a row, and stop asking after too many of them.

    Faults are in a row when nothing succeeded since they began: while a server answers some of those who ask it at
    once, it is not dead. A burst that fails opens the breaker; only a failed trial makes the next pause longer.

    Args:
        faults: Faults in a row that open the breaker.
        pause_s: Seconds for which it stays open the first time; doubled after each failed trial.
        max_pause_s: Longest pause, in seconds: so long a server that is back may wait for its first request.
        clock: Monotonic time in seconds.
    """

    faults: int = 5
    pause_s: float = 0.25
    max_pause_s: float = 1.0
    clock: Callable[[], float] = monotonic
    _row: int = 0
    _pause: float = 0.0
    _retry_at: float = 0.0
    _opened_at: float = 0.0
    _succeeded_at: float = float("-inf")
    _lock: Lock = field(default_factory=Lock, repr=False)

    @property
    def open(self) -> bool:
        """Tell whether requests are kept away from the server."""
        return self._row >= self.faults

    def admit(self) -> bool:
        """Tell whether to ask the server now; after a pause, one asker is let through as a trial."""
        if self._row < self.faults:
            return True
        with self._lock:
            now = self.clock()
            if now < self._retry_at:
                return False
            self._retry_at = now + self._pause
            return True

    def succeed(self) -> None:
        """Close the breaker."""
        self._succeeded_at = self.clock()
        if self._row:
            with self._lock:
                self._row = 0
                self._pause = 0.0

    def fail(self, began: float) -> None:
        """Count the fault of a request that `began` then; open the breaker, or lengthen its pause."""
        with self._lock:
            if began < self._succeeded_at:
                return
            was_open = self.open
            if was_open and began < self._opened_at:
                return
            self._row += 1
            if self.open:
                now = self.clock()
                self._opened_at = self._opened_at if was_open else now
                self._pause = min(self._pause * 2 or self.pause_s, self.max_pause_s)
                self._retry_at = now + self._pause
