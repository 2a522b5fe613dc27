"""What every step of I/O is watched for: its breaker, its deadline, its faults and its time."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock

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
from askonce.runtime.breaker import Breaker
from askonce.runtime.crew import Crew
from askonce.runtime.deadlines import Allowance
from askonce.runtime.outages import Outages

_log = logging.getLogger("askonce")


@dataclass(frozen=True, slots=True)
class PortStats:
    """Tell how one port has done.

    Args:
        calls: Steps that reached the server.
        faults: Faults by cause, such as `{"TierTimeout": 3}`; `"breaker_open"` counts steps that were spared, and
            `"crowded"` those that gave up waiting in line for a server that answered others.
        seconds: Time spent in all calls together.
        breaker_open: Whether requests are kept away from the server now.
        hung: Calls that were given up at their deadline, and whose threads have not come back.
    """

    calls: int
    faults: Mapping[str, int]
    seconds: float
    breaker_open: bool
    hung: int = 0


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
        line_s: Seconds that a step may wait in line.
        crew: Threads for blocking calls of a part that does not.
    """

    port: PortName
    breaker: Breaker
    deadline_s: float
    first_deadline_s: float
    server: str = ""
    keeps_deadline: bool = False
    line_s: float = 10.0
    crew: Crew | None = None
    _calls: int = 0
    _seconds: float = 0.0
    _worked: bool = False
    _faults: dict[str, int] = field(default_factory=dict)
    _refusal: str | None = None
    _outages: Outages = field(init=False)
    _lock: Lock = field(default_factory=Lock, repr=False)

    def __post_init__(self) -> None:
        what = f"the {self.port} port" + (f" ({self.server})" if self.server else "")
        self._outages = Outages(what, self.breaker.clock)

    @property
    def limit_s(self) -> float:
        """Return the seconds that the next step may take."""
        return self.deadline_s if self._worked else self.first_deadline_s

    @property
    def allowance(self) -> Allowance:
        """Return what the next step is allowed."""
        return Allowance(self.limit_s, max(self.line_s, self.limit_s))

    @contextmanager
    def step(self) -> Iterator[None]:
        """Guard one step: spare it, time it, and turn what goes wrong into a `TierError`.

        Raises:
            TierError: The step failed, or was spared because the breaker is open.
        """
        if not self.breaker.admit():
            self._count("breaker_open")
            spared = f"{self.port}: not asked while its breaker is open"
            if self._refusal is not None:
                raise TierRefused(f"{spared}; {self._refusal}")
            raise TierUnavailable(spared)
        began = self.breaker.clock()
        try:
            yield
        except TierCrowded as exc:
            self._count("crowded")  # not the server's fault
            if self._faults["crowded"] == 1:
                _log.warning("%s: %s; further ones are counted as crowded in stats()", self.port, exc)
            raise
        except TierError as exc:
            self._fault(type(exc).__name__, exc, began)
            raise
        except (ConfigurationError, ImportError) as exc:
            # Found only when the port is used, such as a model that cannot be loaded: not a mistake in the arguments.
            refused = TierRefused(f"{self.port}: {exc}")
            self._fault(type(exc).__name__, refused, began)
            raise refused from exc
        except TimeoutError as exc:
            self._fault(TierTimeout.__name__, exc, began)
            raise TierTimeout(f"{self.port}: no answer within {self.limit_s:g} s") from exc
        except Exception as exc:
            self._fault(type(exc).__name__, exc, began)
            raise TierError(f"{self.port}: {_shown(exc)}") from exc
        with self._lock:
            self._calls += 1
            self._seconds += self.breaker.clock() - began
            self._worked = True
        self.breaker.succeed()
        self._outages.success()

    def note(self, name: str) -> None:
        """Count a fault that is not the port's own."""
        self._count(name)

    def close(self) -> None:
        """Let the threads end after what they do now."""
        if self.crew is not None:
            self.crew.close()

    def stats(self) -> PortStats:
        """Return the books as they stand."""
        with self._lock:
            hung = self.crew.hung if self.crew is not None else 0
            return PortStats(self._calls, dict(self._faults), self._seconds, self.breaker.open, hung)

    def _fault(self, name: str, fault: BaseException, began: float) -> None:
        self.breaker.fail(began)
        self._count(name)
        cause = fault if isinstance(fault, EmbeddingError) else _root(fault)
        shown = name if _shown(cause) == name else f"{name}, from {_shown(cause)}"
        refusal = str(fault) if isinstance(fault, TierRefused) else None
        self._refusal = refusal
        self._outages.fault(shown, refusal, breaker_open=self.breaker.open)

    def _count(self, name: str) -> None:
        with self._lock:
            self._faults[name] = self._faults.get(name, 0) + 1


def _root(fault: BaseException) -> BaseException:
    """Return what began it: a driver's own error says less than that of the socket below."""
    while (below := fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)) is not None:
        fault = below
    return fault


def _shown(fault: BaseException) -> str:
    """Return an embedder's fault in our own words, and of any other its type alone."""
    return str(fault) if isinstance(fault, EmbeddingError) else type(fault).__name__
