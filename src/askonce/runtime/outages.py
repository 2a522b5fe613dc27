"""What an operator is told of a port that fails: when that begins, when its breaker opens, and when it is over.

A port that fails now and then is told as one outage, which ends when it has worked for `CALM_S` without a fault: no
line a call, and none for each turn of a port that flaps.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from time import monotonic

_log = logging.getLogger("askonce")

CALM_S = 60.0
"""Seconds without a fault after which a port counts as healthy again, unless a closing breaker has shown it before."""

_MOST_CAUSES = 8


@dataclass(slots=True)
class Outages:
    """Tell the outages of one port.

    Args:
        what: The port and its server, for the log; without secrets.
        clock: Monotonic time in seconds.
    """

    what: str
    clock: Callable[[], float] = monotonic
    _began_at: float | None = None
    _faults: int = 0
    _last_fault_at: float = 0.0
    _ended_at: float = -CALM_S
    _causes: set[str] = field(default_factory=set)
    _told_open: bool = False
    _flaps: bool = False
    _lock: Lock = field(default_factory=Lock, repr=False)

    def fault(self, cause: str, refusal: str | None, *, breaker_open: bool) -> None:
        """Note a fault, and tell what is news.

        Args:
            cause: What names it: types only, as a driver's message may quote a prompt or a password.
            refusal: What the server said, in words that may be logged, and the remedy; `None` for what may pass.
            breaker_open: Whether the breaker is open now.
        """
        with self._lock:
            now = self.clock()
            begins = self._began_at is None
            if begins:
                self._began_at, self._told_open = now, False
                self._flaps = now - self._ended_at < CALM_S
                if not self._flaps:
                    self._faults = 0
                    self._causes.clear()
            again = begins and self._flaps
            self._faults += 1
            self._last_fault_at = now
            key = refusal or cause
            is_news = key not in self._causes and len(self._causes) < _MOST_CAUSES
            self._causes.add(key)
            opens = breaker_open and not self._told_open and not self._flaps
            self._told_open = self._told_open or breaker_open
        if is_news and refusal is not None:
            _log.error(
                "%s cannot be used: %s; until that is mended, each call of it counts as a miss", self.what, refusal
            )
        elif is_news:
            how = "begins to fail" if begins else "fails in another way"
            _log.warning("%s %s (%s); each fault counts as a miss, and is counted in stats()", self.what, how, cause)
        if again:
            _log.warning("%s fails again; the next line comes when it has worked for %g s", self.what, CALM_S)
        if opens:
            _log.warning("%s is left alone for a while: its breaker has opened", self.what)

    @property
    def _fails(self) -> bool:
        return self._began_at is not None

    def success(self) -> None:
        """Note a success, and tell when it ends an outage."""
        if not self._fails:
            return
        with self._lock:
            now = self.clock()
            is_over = now - self._last_fault_at >= CALM_S or (self._told_open and not self._flaps)
            began_at = self._began_at  # another thread may have told it meanwhile
            if began_at is None or not is_over:
                return
            lasted, self._began_at, self._ended_at = now - began_at, None, now
            faults = self._faults
        _log.warning("%s has recovered, after %.1f s and %d faults", self.what, lasted, faults)
