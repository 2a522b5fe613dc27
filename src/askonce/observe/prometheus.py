"""Export metrics to Prometheus (extra `prometheus`).

An event is added to numbers of this module's own, and these are added to the client's when somebody scrapes: a hit
would otherwise take a dozen of the client's locks, and in its multiprocess mode as many writes to a file. There they
are added once a second, by a thread.
"""

from __future__ import annotations

import logging
import os
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from threading import RLock, Thread
from time import sleep
from types import MappingProxyType
from typing import Any
from weakref import WeakKeyDictionary, WeakSet

from askonce.core.arguments import instance
from askonce.core.events import Decided, Event, PortCalled
from askonce.core.model import Cost
from askonce.core.timings import UNTIMED
from askonce.errors import ConfigurationError
from askonce.extras import require
from askonce.observe.metrics import (
    DEFINITIONS,
    METRICS,
    SAVED_USD,
    SPENT_USD,
    Definition,
    Key,
    Labels,
    Ledger,
    Measuring,
    Source,
    Values,
    read_all,
)
from askonce.observe.stats import Stats

require("prometheus", "prometheus_client")

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Gauge, Histogram, values  # noqa: E402 — an extra
from prometheus_client.metrics_core import Metric  # noqa: E402
from prometheus_client.registry import Collector  # noqa: E402

_log = logging.getLogger("askonce")
_PUBLISH_S = 1.0
_AT_ONCE = 128
"""Events that are counted together: alike ones among them take a third of what each alone does."""
_NO_COST = Cost()
_MOST_KEYS = 1000  # where to count; what is not among them is looked up each time
_NONE: Mapping[str, str] = MappingProxyType({})
_SHARED = bool(values.ValueClass._multiprocess)
"""Whether the client keeps its numbers in files, from which another process exports them."""

# A fork copies no thread that would give a lock back, nor one that is in the middle of a change: every fork waits for
# both, which are taken in this order. An event may happen inside of anything that a thread does, also of `on_event`.
_exports = RLock()  # of the client's own numbers
_sums = RLock()  # of those of this module


class _Count:
    """Add up for one series of a counter."""

    __slots__ = ("_child", "value")

    def __init__(self, child: Counter) -> None:
        self._child = child
        self.value = 0.0

    def take(self) -> Callable[[], None] | None:
        """Begin anew; return what adds to the client's own what there was."""
        if not self.value:
            return None
        child, value, self.value = self._child, self.value, 0.0
        return lambda: child.inc(value)


class _Spread:
    """Add up for one series of a histogram."""

    __slots__ = ("_bounds", "_buckets", "_child", "_total")

    def __init__(self, child: Histogram, bounds: tuple[float, ...]) -> None:
        self._child = child
        self._bounds = bounds
        self._buckets = [0] * (len(bounds) + 1)
        self._total = 0.0

    def add(self, *added: float) -> None:
        """Count values."""
        for value in added:
            self._buckets[bisect_left(self._bounds, value)] += 1
            self._total += value

    def take(self) -> Callable[[], None] | None:
        """Begin anew; return what adds to the client's own what there was."""
        if not any(self._buckets):
            return None
        child, buckets, total = self._child, self._buckets, self._total
        self._buckets, self._total = [0] * len(buckets), 0.0

        def add() -> None:
            child._sum.inc(total)  # `observe` takes one value at a time
            for bucket, count in zip(child._buckets, buckets, strict=True):
                if count:
                    bucket.inc(count)

        return add


class _Exported(Collector):
    """Hold the metrics of one registry.

    Args:
        extra: Names of the labels that all metrics have beside their own.
    """

    def __init__(self, extra: Labels) -> None:
        self.extra = extra
        self.sources: list[Source | Ledger] = []
        self.observers: dict[Labels, PrometheusObserver] = {}
        self._own = {one.name: _made(one, extra) for one in METRICS}
        self._values = Values()
        self._series: dict[Key, _Count | _Spread] = {}
        self._read: Mapping[Key, float] = {}
        _all.add(self)

    def describe(self) -> Iterable[Metric]:
        """Return the metrics without their numbers."""
        return [family for own in self._own.values() for family in own.describe()]

    def collect(self) -> Iterable[Metric]:
        """Return the metrics as they stand."""
        self.publish()
        with _exports:
            return [family for own in self._own.values() for family in own.collect()]

    def publish(self) -> None:
        """Bring the client's own numbers up to date."""
        for observer in list(self.observers.values()):
            observer.count()
        while True:
            before = self._read
            found = read_all(self.sources)  # no lock is held while a cache is asked
            with _exports:
                if self._read is before:
                    self._export(before, found)
                    return
            # Another thread has exported meanwhile what may be newer than this.

    def _export(self, before: Mapping[Key, float], found: Mapping[Key, float]) -> None:
        self._read = found
        for key, value in {**dict.fromkeys(before, 0.0), **found}.items():
            child = self._child(*key)
            if isinstance(child, Gauge):
                child.set(value)
            elif value > before.get(key, 0.0):
                child.inc(value - before.get(key, 0.0))
        with _sums:
            taken = [add for series in self._series.values() if (add := series.take()) is not None]
        for add in taken:
            add()

    def series(self, name: str, extra: Labels, values: Sequence[str | None]) -> Any:
        """Return where to add for some values of a metric's own labels."""
        definition = DEFINITIONS[name]
        labels = tuple(map(self._values.bounded, definition.labels, values)) + extra
        with _exports:
            found = self._series.get((name, labels))
            if found is None:
                child = self._child(name, labels)
                found = _Spread(child, definition.bounds) if definition.bounds else _Count(child)
                with _sums:
                    self._series[name, labels] = found
            return found

    def renew(self) -> None:
        """Count from zero in a forked child: what the parent has counted, the parent exports."""
        self._series.clear()
        self._read = {key: value for key, value in self._read.items() if key[0] not in (SAVED_USD, SPENT_USD)}
        if _SHARED:
            return  # the client sees to its files
        for own in self._own.values():
            if own._labelnames:
                own.clear()
            elif isinstance(own, Counter):
                own.reset()

    def _child(self, name: str, labels: Labels) -> Any:
        own = self._own[name]
        return own.labels(*labels) if labels else own


class _Decisions:
    """Hold where to count decisions of one kind."""

    __slots__ = ("age", "requests", "seconds")

    def __init__(self, requests: _Count, seconds: _Spread, age: _Spread) -> None:
        self.requests = requests
        self.seconds = seconds
        self.age = age


class PrometheusObserver(Measuring):
    """Count events for Prometheus: `Cache(observers=[PrometheusObserver()])`.

    Several caches may share an observer, and several observers a registry. In the client's multiprocess mode
    (`PROMETHEUS_MULTIPROC_DIR`) what happened is exported within a second.

    Args:
        registry: Where the metrics are registered; by default the one that the client's `/metrics` shows.
        labels: Labels that all metrics have beside their own, with one value each, such as `{"cache": "faq"}`: for
            several caches in a process. All observers of a registry have the same names.

    Raises:
        ImportError: The extra `prometheus` is not installed; the message has the command that installs it.
        ConfigurationError: Another observer of the registry has labels of other names.
    """

    wants_steps = False

    def __init__(self, *, registry: CollectorRegistry = REGISTRY, labels: Mapping[str, str] = _NONE) -> None:
        instance(registry, CollectorRegistry, "registry", "a prometheus_client.CollectorRegistry")
        instance(labels, Mapping, "labels", "a mapping of names to values")
        names = tuple(sorted(labels))
        self._extra = tuple(str(labels[name]) for name in names)
        with _exports:
            exported = _registered.get(registry)
            if exported is None:
                exported = _Exported(names)
                registry.register(exported)
                _registered[registry] = exported
        if exported.extra != names:
            given, right = ", ".join(names) or "none", ", ".join(exported.extra) or "none"
            raise ConfigurationError(f"labels: another observer of this registry has {right}, and this one {given}")
        first = exported.observers.setdefault(self._extra, self)
        if first is not self:  # they count together, so that a cache for each request takes no more memory
            vars(self).update(vars(first))
            return
        self._exported = exported
        self._waiting: deque[Event] = deque()
        self._decisions: dict[tuple[str | None, ...], _Decisions] = {}
        self._series: dict[tuple[str | None, ...], Any] = {}
        self._ledger = Ledger(self._extra)
        exported.sources.append(self._ledger)
        for one in METRICS:
            for first_values in one.first:
                self._series_of(one.name, first_values)

    def renew(self) -> None:
        """Forget what was counted, and where to count, in a forked child."""
        self._waiting.clear()
        self._decisions.clear()
        self._series.clear()
        self._ledger.renew()

    def read_stats_from(self, stats: Callable[[], Stats | None]) -> None:
        """Export what no event says of a cache.

        Args:
            stats: Returns its counters; `None` when it is gone.
        """
        self._exported.sources.append(Source(stats, self._extra))
        if _SHARED:
            _keep_publishing()

    def flush(self) -> None:
        """Have the client's files say all that has happened."""
        if _SHARED:
            self._exported.publish()

    def on_event(self, event: Event) -> None:
        """Count an event, with others like it."""
        self._waiting.append(event)
        if len(self._waiting) >= _AT_ONCE:
            self.count()
        if _SHARED and _publisher is None:
            _keep_publishing()

    def count(self) -> None:
        """Count the events that wait."""
        waiting, calls, hits = self._waiting, dict[Any, list[float]](), dict[Any, list[Decided]]()
        while waiting:
            try:
                event = waiting.popleft()
            except IndexError:  # another thread counts them
                break
            if isinstance(event, PortCalled) and event.fault is None:
                calls.setdefault((event.port, event.operation), []).append(event.seconds)
            elif isinstance(event, Decided) and event.outcome == "hit" and not event.for_other_wording:
                hits.setdefault((event.tier, event.outcome, event.reason, event.host), []).append(event)
            else:
                super().on_event(event)
        for called, seconds in calls.items():
            name = "askonce_port_duration_seconds"
            series = self._series.get((name, *called)) or self._series_of(name, called)
            with _sums:
                series.add(*seconds)
        for key, alike in hits.items():
            self._count_hits(key, alike)

    def _count_hits(self, key: tuple[str | None, ...], alike: list[Decided]) -> None:
        decisions = self._decisions.get(key) or self._decisions_of(key)
        with _sums:
            decisions.requests.value += len(alike)
            decisions.seconds.add(*(hit.timings.total_s for hit in alike if hit.timings is not UNTIMED))
            decisions.age.add(*(hit.age_s for hit in alike if hit.age_s is not None))
        for hit in alike:
            if hit.saved is not None and hit.saved != _NO_COST:
                self._saved(hit)

    def _decisions_of(self, key: tuple[str | None, ...]) -> _Decisions:
        tier, outcome, *_ = key
        found = self._exported.series
        made = _Decisions(
            found("askonce_requests_total", self._extra, key),
            found("askonce_lookup_duration_seconds", self._extra, (tier, outcome)),
            found("askonce_entry_age_seconds", self._extra, (tier,)) if outcome == "hit" else _NOWHERE,
        )
        if len(self._decisions) < _MOST_KEYS:
            self._decisions[key] = made
        return made

    def _add(self, name: str, amount: float = 1, *labels: str | None) -> None:
        series = self._series.get((name, *labels)) or self._series_of(name, labels)
        with _sums:
            series.value += amount

    def _observe(self, name: str, value: float, *labels: str | None) -> None:
        series = self._series.get((name, *labels)) or self._series_of(name, labels)
        with _sums:
            series.add(value)

    def _series_of(self, name: str, labels: tuple[str | None, ...]) -> Any:
        series = self._exported.series(name, self._extra, labels)
        if len(self._series) < _MOST_KEYS:
            self._series[name, *labels] = series
        return series


_NOWHERE = _Spread(Histogram("nowhere", "Nothing.", registry=None, buckets=(1.0,)), (1.0,))

_registered: WeakKeyDictionary[CollectorRegistry, _Exported] = WeakKeyDictionary()
_all: WeakSet[_Exported] = WeakSet()
_publisher: Thread | None = None


def _made(one: Definition, extra: Labels) -> Counter | Histogram | Gauge:
    labels = (*one.labels, *extra)
    if one.kind == "counter":
        return Counter(one.name, one.text, labels, registry=None)
    if one.kind == "histogram":
        return Histogram(one.name, one.text, labels, registry=None, buckets=one.bounds)
    return Gauge(one.name, one.text, labels, registry=None, multiprocess_mode=one.mode)


def _keep_publishing() -> None:
    """Start the thread that keeps the client's files up to date, unless it runs."""
    global _publisher
    with _exports:
        if _publisher is None:
            thread = Thread(target=_publish, name="askonce-prometheus", daemon=True)
            try:
                thread.start()
            except RuntimeError:  # the process has no threads left, or ends
                return
            _publisher = thread


def _publish() -> None:
    is_told = False
    while True:
        sleep(_PUBLISH_S)
        for exported in list(_all):
            try:
                exported.publish()
            except Exception as exc:  # noqa: BLE001 — such as a folder that is gone; the next one may succeed
                if not is_told:
                    _log.warning("metrics for Prometheus could not be written (%s)", type(exc).__name__)
                    is_told = True


def _hold() -> None:
    _exports.acquire()
    _sums.acquire()


def _release() -> None:
    _sums.release()
    _exports.release()


def _renew() -> None:
    global _publisher
    _publisher = None
    for exported in list(_all):
        exported.renew()
        for observer in exported.observers.values():
            observer.renew()
    _release()


if hasattr(os, "register_at_fork"):  # absent on Windows, which cannot fork
    os.register_at_fork(before=_hold, after_in_parent=_release, after_in_child=_renew)
