"""What every step of I/O is watched for: its breaker, its deadline, its faults and its time.

A dead server costs nothing after a few requests, and is tried again about once a second.
"""

from __future__ import annotations

import logging
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Lock, current_thread, main_thread
from time import monotonic, time
from traceback import walk_tb

from askonce.core.events import PortCalled
from askonce.core.ops import PortName
from askonce.errors import (
    ConfigurationError,
    EmbeddingError,
    TierCrowded,
    TierError,
    TierRefused,
    TierTimeout,
    TierUnavailable,
)
from askonce.observe.stats import PortStats
from askonce.runtime.deadlines import Allowance
from askonce.runtime.threads import WorkerThreads

_log = logging.getLogger("askonce")

CALM_S = 60.0
"""Seconds without a fault after which a port counts as healthy again, unless a closing breaker has shown it before."""

_MOST_CAUSES = 8


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
        """Return whether requests are kept away from the server."""
        return self._row >= self.faults

    def admit(self) -> bool:
        """Return whether to ask the server now; after a pause, one asker is let through as a trial."""
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

    def renew(self) -> None:
        """Begin with a lock of its own in a forked child: a thread of the parent's may have held it."""
        self._lock = Lock()


@dataclass(slots=True)
class OutageLog:
    """Log the outages of one port: when one begins, when its breaker opens, and when it is over.

    A port that fails now and then is logged as one outage, which ends when it has worked for `CALM_S` without a fault:
    no line a call, and none for each change of a port that goes on and off.

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
        """Note a fault, and log what is news.

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
            _log.error("%s cannot be used: %s; until that is mended, the cache does without it", self.what, refusal)
        elif is_news:
            how = "begins to fail" if begins else "fails in another way"
            _log.warning("%s %s (%s); the cache does without it, and counts it in stats()", self.what, how, cause)
        if again:
            _log.warning("%s fails again; the next line comes when it has worked for %g s", self.what, CALM_S)
        if opens:
            _log.warning("%s is left alone for a while: its breaker has opened", self.what)

    @property
    def _fails(self) -> bool:
        return self._began_at is not None

    def success(self) -> None:
        """Note a success, and log when it ends an outage."""
        if not self._fails:
            return
        with self._lock:
            now = self.clock()
            is_over = now - self._last_fault_at >= CALM_S or (self._told_open and not self._flaps)
            began_at = self._began_at  # another thread may have logged it meanwhile
            if began_at is None or not is_over:
                return
            lasted, self._began_at, self._ended_at = now - began_at, None, now
            faults = self._faults
        _log.warning("%s has recovered, after %.1f s and %d faults", self.what, lasted, faults)

    def renew(self) -> None:
        """Begin with a lock of its own in a forked child: a thread of the parent's may have held it."""
        self._lock = Lock()


@dataclass(slots=True)
class Watch:
    """Guard one port, and keep its books.

    Args:
        port: The port's name, for the log.
        breaker: Its breaker.
        deadline_s: Seconds that a step may take.
        first_deadline_s: Seconds that a step may take until one has succeeded: a model may have to be loaded.
        server: What is behind the port, for the log.
        keeps_deadline: Whether the part behind the port sees to it itself, in async code.
        line_s: Seconds that a step may wait in the queue.
        threads: Threads for blocking calls of a part that does not.
        notify: Is given an event for each call, if somebody observes them.
    """

    port: PortName
    breaker: Breaker
    deadline_s: float
    first_deadline_s: float
    server: str = ""
    keeps_deadline: bool = False
    line_s: float = 10.0
    threads: WorkerThreads | None = None
    notify: Callable[[PortCalled], None] | None = None
    _calls: int = 0
    _seconds: float = 0.0
    _worked: bool = False
    _faults: dict[str, int] = field(default_factory=dict)
    _refusal: str | None = None
    _outages: OutageLog = field(init=False)
    _lock: Lock = field(default_factory=Lock, repr=False)

    def __post_init__(self) -> None:
        what = f"the {self.port} port" + (f" ({self.server})" if self.server else "")
        self._outages = OutageLog(what, self.breaker.clock)

    @property
    def limit_s(self) -> float:
        """Return the seconds that the next step may take."""
        return self.deadline_s if self._worked else self.first_deadline_s

    @property
    def allowance(self) -> Allowance:
        """Return what the next step is allowed."""
        return Allowance(self.limit_s, max(self.line_s, self.limit_s))

    def step(self, operation: str = "") -> _Step:
        """Guard one step: a context that spares it, times it, and turns what goes wrong into a `TierError`.

        Args:
            operation: What is asked, for those who observe.

        Raises:
            TierError: The step failed, or was spared because the breaker is open.
        """
        return _Step(self, operation)

    def begin(self, operation: str) -> float:
        """Return when a step begins, if it may."""
        if not self.breaker.admit():
            self._count("breaker_open", operation)
            spared = f"{self.port}: not asked while its breaker is open"
            if self._refusal is not None:
                raise TierRefused(f"{spared}; {self._refusal}")
            raise TierUnavailable(spared)
        return self.breaker.clock()

    def end(self, operation: str, began: float) -> None:
        """Note a step that has succeeded."""
        seconds = self.breaker.clock() - began
        with self._lock:
            self._calls += 1
            self._seconds += seconds
            self._worked = True
        if self.notify is not None:
            self.notify(PortCalled(time(), self.port, operation, seconds))
        self.breaker.succeed()
        self._outages.success()

    def fail(self, exc: Exception, operation: str, began: float) -> None:
        """Note a step that has failed, and raise the `TierError` for it unless it is one."""
        if isinstance(exc, TierCrowded):
            self._count("crowded", operation, began)  # not the server's fault
            if self._faults["crowded"] == 1:
                _log.warning("%s: %s; further ones are counted as crowded in stats()", self.port, exc)
        elif isinstance(exc, TierError):
            self._fault(type(exc).__name__, exc, operation, began)
        elif isinstance(exc, ConfigurationError | ImportError):
            # Found only when the port is used, such as a model that cannot be loaded: not a mistake in the arguments.
            refused = TierRefused(f"{self.port}: {exc}")
            self._fault(type(exc).__name__, refused, operation, began)
            raise refused from exc
        elif isinstance(exc, TimeoutError):
            self._fault(TierTimeout.__name__, exc, operation, began)
            raise TierTimeout(f"{self.port}: no answer within {self.limit_s:g} s") from exc
        else:
            self._fault(type(exc).__name__, exc, operation, began)
            raise TierError(f"{self.port}: {_shown(exc)}") from exc

    def note(self, name: str) -> None:
        """Count a fault that is not the port's own."""
        self._count(name)

    def close(self) -> None:
        """Let the threads end after what they do now."""
        if self.threads is not None:
            self.threads.close()

    def renew(self) -> None:
        """Begin with locks of its own in a forked child: threads of the parent's may have held them."""
        self._lock = Lock()
        self.breaker.renew()
        self._outages.renew()

    def stats(self) -> PortStats:
        """Return the books as they stand."""
        with self._lock:
            hung = self.threads.hung if self.threads is not None else 0
            return PortStats(self._calls, dict(self._faults), self._seconds, self.breaker.open, hung)

    def _fault(self, name: str, fault: BaseException, operation: str, began: float) -> None:
        self.breaker.fail(began)
        self._count(name, operation, began)
        cause = fault if isinstance(fault, EmbeddingError) else _root(fault)
        shown = name if _shown(cause) == name else f"{name}, from {_shown(cause)}"
        refusal = str(fault) if isinstance(fault, TierRefused) else None
        self._refusal = refusal
        self._outages.fault(shown, refusal, breaker_open=self.breaker.open)

    def _count(self, name: str, operation: str | None = None, began: float | None = None) -> None:
        with self._lock:
            self._faults[name] = self._faults.get(name, 0) + 1
        if operation is not None and self.notify is not None:
            seconds = 0.0 if began is None else self.breaker.clock() - began
            self.notify(PortCalled(time(), self.port, operation, seconds, name))


class _Step:
    """Hold one step of a watched port; a class, as a generator would make a hit in Redis a twentieth dearer."""

    __slots__ = ("_began", "_operation", "_watch")

    def __init__(self, watch: Watch, operation: str) -> None:
        self._watch = watch
        self._operation = operation

    def __enter__(self) -> None:
        self._began = self._watch.begin(self._operation)

    def __exit__(self, kind: type[BaseException] | None, exc: BaseException | None, trace: object) -> None:
        if exc is None:
            self._watch.end(self._operation, self._began)
        elif isinstance(exc, Exception):
            obey_signals(exc)
            self._watch.fail(exc, self._operation, self._began)


def _chain(fault: BaseException) -> Iterator[BaseException]:
    """Yield a fault, and what each was caused by."""
    below: BaseException | None = fault
    while below is not None:
        yield below
        below = below.__cause__ or (None if below.__suppress_context__ else below.__context__)


def _root(fault: BaseException) -> BaseException:
    """Return what began it: a driver's own error says less than that of the socket below."""
    *_, root = _chain(fault)
    return root


def obey_signals(fault: BaseException) -> None:
    """Raise what a signal's handler has raised, such as a worker's soft time limit: it is meant for the application.

    The main thread runs these handlers, in the midst of whatever it does.
    """
    if current_thread() is not main_thread():
        return
    handlers = {getattr(signal.getsignal(number), "__code__", None) for number in signal.valid_signals()} - {None}
    for below in _chain(fault) if handlers else ():
        if any(frame.f_code in handlers for frame, _ in walk_tb(below.__traceback__)):
            raise below from below.__cause__


def _shown(fault: BaseException) -> str:
    """Return an embedder's fault in our own words, and of any other its type alone."""
    return str(fault) if isinstance(fault, EmbeddingError) else type(fault).__name__
