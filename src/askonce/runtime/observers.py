"""Give events to those who observe, so that none of them is waited for or reaches a caller with its faults.

Each observer has a bounded queue and a thread of its own: one that blocks keeps no other from its events. What happens
while its queue is full, it is not given; that is counted.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from inspect import iscoroutinefunction
from queue import SimpleQueue
from threading import Event as Signal
from threading import RLock, Thread, current_thread
from time import monotonic
from weakref import WeakSet, finalize

from askonce.core.arguments import offering, offers, several
from askonce.core.events import Decided, Event, Observer
from askonce.core.figures import Prices
from askonce.errors import ConfigurationError
from askonce.observe.stats import Accountant, ObserverStats, Stats, StatsReader
from askonce.runtime.exits import at_end_of_process
from askonce.runtime.forking import renew_in_child
from askonce.runtime.journaling import Journal
from askonce.runtime.threads import settle_all

_log = logging.getLogger("askonce")
_CAPACITY = 10_000
"""How many events wait for one observer at most, of some 500 bytes each."""
LIMIT_S = 2.0
"""How long `close()` and the end of the interpreter wait for observers, all of them together."""

_inside: ContextVar[bool] = ContextVar("askonce_observer", default=False)


class Observers:
    """Give events to the application's observers, and to the cache's own at once.

    What an observer asks of a cache is counted, and no observer is given it: there would be no end of it.

    Args:
        own: The cache's own, which neither blocks nor fails.
        given: Those of the application.
        journal: The cache's own journal, which is given every event as well.

    Raises:
        ConfigurationError: One of them cannot observe.
    """

    def __init__(self, own: Observer, given: Iterable[Observer] = (), journal: Journal | None = None) -> None:
        self._own = own
        self._journal = journal
        self._stats: Callable[[], Stats | None] | None = None
        self.prices: Prices | None = None
        self._deliveries: list[_Delivery] = []
        self._quick: list[_Delivery] = []
        self._queued: list[_Delivery] = []
        self._accountants: list[Accountant] = []
        self.are_given = self.want_steps = False
        self.are_there = journal is not None
        self.want_questions = journal is not None and journal.wants_questions
        for one in several(given, "observers"):
            self.add(one)
        finalize(self, _end, self._deliveries).atexit = False

    @property
    def quickest(self) -> Callable[[Event], None]:
        """Return what passes on an event of which there are several to a hit: to the journal alone, its queue."""
        return self.pass_on if self.are_given or self._journal is None else self._journal.book.waiting.append

    def add(self, observer: Observer) -> None:
        """Give one more of the application's observers what happens from now on.

        Raises:
            ConfigurationError: It cannot observe.
        """
        delivery = _Delivery(_observer(observer))
        self._deliveries.append(delivery)
        (self._quick if delivery.is_quick else self._queued).append(delivery)
        if offers(observer, Accountant):
            self._accountants.append(observer)
        if self._stats is not None and offers(observer, StatsReader):
            observer.read_stats_from(self._stats)
        self.want_steps |= bool(getattr(observer, "wants_steps", True))
        self.want_questions |= delivery.wants_questions
        self.are_given = self.are_there = True

    def tell(self, event: Event) -> None:
        """Give an event to all."""
        self._own.on_event(event)
        if self.are_there:
            self.pass_on(event)

    def pass_on(self, event: Event) -> None:
        """Give an event to the journal, and to the application's observers."""
        if self._journal is not None:
            self._journal.on_event(event)
        if not self.are_given or _inside.get():
            return
        for delivery in self._queued:
            delivery.give(event)
        if not self._quick:
            return
        token = _inside.set(True)
        try:
            for delivery in self._quick:
                delivery.deliver(event)
        finally:
            _inside.reset(token)

    def name_model(self, digest: str, name: str) -> None:
        """Say which model has a digest."""
        if self._journal is not None:
            self._journal.book.name(digest, name)
        if self.prices is not None:
            for accountant in self._accountants:
                accountant.name_model(digest, name, self.prices)

    def read_stats_from(self, stats: Callable[[], Stats | None]) -> None:
        """Give the counters of the cache to the observers that read them; `stats` returns `None` when it is gone."""
        self._stats = stats
        for delivery in self._deliveries:
            if offers(delivery.observer, StatsReader):
                delivery.observer.read_stats_from(stats)

    def stats(self) -> dict[str, ObserverStats]:
        """Return what has gone wrong, by the observers' class."""
        found: dict[str, ObserverStats] = {}
        for delivery in self._deliveries:
            before = found.get(delivery.name, ObserverStats())
            found[delivery.name] = ObserverStats(before.lost + delivery.lost, before.faults + delivery.faults)
        return found

    def settle(self, limit_s: float) -> bool:
        """Wait until all are given what has happened so far; return whether they were, in time."""
        return _settle(self._deliveries, limit_s)

    def close(self) -> None:
        """Wait for a bounded time until all are given what has happened, and let the threads end."""
        _settle(self._deliveries, LIMIT_S)
        _end(self._deliveries)


class _Delivery:
    """Give events to one observer, in order."""

    def __init__(self, observer: Observer) -> None:
        self.name = type(observer).__name__
        self.is_quick = bool(getattr(observer, "is_quick", False))
        self.wants_questions = bool(getattr(observer, "wants_questions", False))
        self.lost = self.faults = 0
        self.observer = observer
        self.renew()
        renew_in_child(self)
        _all.add(self)

    def renew(self) -> None:
        """Start with a queue of one's own in a forked child: what waits in the parent's, the parent delivers."""
        # `None` asks the thread to end; a signal is set when its turn has come.
        self._queue: SimpleQueue[Event | Signal | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._lock = RLock()  # an event may happen in the middle of anything that this thread does, such as in `give`

    def give(self, event: Event) -> None:
        """Deliver an event when its turn comes."""
        if self._queue.qsize() < _CAPACITY:
            self._put(event)
        else:
            self._lose(1)

    def settled(self) -> Signal:
        """Return a signal that is set when all that has happened so far is delivered."""
        signal = Signal()
        if self.is_quick:
            self._guarded(getattr(self.observer, "flush", None))
        if self.is_quick or self._thread in (None, current_thread()):
            signal.set()
        else:
            self._put(signal)
        return signal

    def end(self) -> None:
        """Let the thread end after what waits now; a later event starts another."""
        if self._thread is not None:
            self._queue.put(None)

    def _put(self, item: Event | Signal) -> None:
        with self._lock:
            self._queue.put(item)
            if self._thread is not None:
                return
            self._thread = Thread(target=self._work, name=f"askonce-observer-{self.name}", daemon=True)
            try:
                self._thread.start()
            except RuntimeError:  # the process has no threads left, or ends
                self._thread = None
                lost, self._queue = self._queue.qsize(), SimpleQueue()
            else:
                return
        self._lose(lost)

    def _work(self) -> None:
        _inside.set(True)
        queue = self._queue
        while True:
            item = queue.get()
            if isinstance(item, Signal):
                item.set()
            elif item is not None:
                self.deliver(item)
            else:
                with self._lock:
                    if queue.empty():
                        self._thread = None
                        return

    def deliver(self, event: Event) -> None:
        """Deliver an event now; the caller says in the context that an observer is at work."""
        if not self.wants_questions and isinstance(event, Decided) and event.question is not None:
            event = event._replace(question=None, stored_question=None)
        self._guarded(self.observer.on_event, event)

    def _guarded(self, call: Callable[..., object] | None, *args: Event) -> None:
        try:
            if call is not None:
                call(*args)
        except BaseException as exc:  # noqa: BLE001 — whatever it raises, it is not the caller's
            with self._lock:
                self.faults += 1
                is_first = self.faults == 1
            if is_first:  # its own words may quote a question
                _log.warning(
                    "the observer %s failed (%s); further faults are counted in stats().observers",
                    self.name,
                    type(exc).__name__,
                )

    def _lose(self, count: int) -> None:
        with self._lock:
            is_first = not self.lost
            self.lost += count
        if is_first:
            _log.warning(
                "the observer %s is too slow, and is not given all events; those lost are counted in stats().observers",
                self.name,
            )


def _observer(given: Observer) -> Observer:
    observer = offering(given, Observer, "an observer", "an object with a method on_event(event)")
    if iscoroutinefunction(observer.on_event):
        raise ConfigurationError("an observer's on_event is a coroutine function; expected a plain function")
    return observer


def _settle(deliveries: Iterable[_Delivery], limit_s: float) -> bool:
    until = monotonic() + limit_s
    signals = [delivery.settled() for delivery in deliveries]
    return all(signal.wait(max(0.0, until - monotonic())) for signal in signals)


def _end(deliveries: Iterable[_Delivery]) -> None:
    for delivery in deliveries:
        delivery.end()


_all: WeakSet[_Delivery] = WeakSet()


def _at_exit() -> None:
    settle_all()  # what still runs in the background has events too
    _settle(list(_all), LIMIT_S)


at_end_of_process(_at_exit)
