"""Which metrics there are, and how events and counters make them: for Prometheus and OpenTelemetry alike.

docs/metrics.md says what each is for.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from threading import RLock
from typing import Any, Literal, TypeAlias, get_args

from askonce.core.events import (
    Damaged,
    Decided,
    Event,
    Judged,
    ModelCalled,
    PortCalled,
    Refused,
    Removed,
    Rewritten,
    Spent,
    Stored,
    Verdict,
)
from askonce.core.figures import Prices, Tokens
from askonce.core.model import Cost
from askonce.core.timings import UNTIMED
from askonce.observe.stats import Stats

Labels: TypeAlias = tuple[str, ...]
Key: TypeAlias = tuple[str, Labels]
OTHER = "other"
"""What a label says for all values beyond the first `MOST_VALUES`: no label is unbounded, whatever a host or a rule is
named."""
MOST_VALUES = 100
_MOST_MODELS = 1000
_LONGEST = 100  # characters of a label's value

_FAST = (0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
_MODEL = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0, 40.0, 80.0, 160.0)
_AGE = (1.0, 10.0, 60.0, 600.0, 3600.0, 21600.0, 86400.0, 259200.0, 604800.0, 2592000.0)
_SIMILARITY = (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.875, 0.9, 0.91, 0.92, 0.93, 0.94, 0.95, 0.96, 0.97, 0.98, 0.99, 1.0)


@dataclass(frozen=True, slots=True)
class Definition:
    """Define a metric.

    Args:
        kind: What it is to Prometheus.
        name: Its name.
        text: What it says, as Prometheus shows it.
        labels: Its labels, each with few values.
        bounds: Of a histogram, the upper bounds of its buckets.
        mode: Of a gauge, how the values of several processes make one.
        is_read: Whether it is read of a cache, and not made of events.
        first: Values of the labels that are exported as 0 before anything happens: Prometheus sees no increase in a
            series that begins with 1.
    """

    kind: Literal["counter", "histogram", "gauge"]
    name: str
    text: str
    labels: tuple[str, ...] = ()
    bounds: tuple[float, ...] = ()
    mode: Literal["livesum", "livemax"] = "livesum"
    is_read: bool = False
    first: tuple[tuple[str, ...], ...] = ()


SAVED_USD, SPENT_USD = "askonce_cost_saved_usd_total", "askonce_cost_spent_usd_total"
_CHOSEN_BY = ("entry_id", "tag", "document", "version", "scope")

METRICS: tuple[Definition, ...] = (
    Definition(
        "counter",
        "askonce_requests_total",
        "Requests, by what became of them.",
        ("tier", "outcome", "reason", "host"),
    ),
    Definition(
        "histogram",
        "askonce_lookup_duration_seconds",
        "What lookups took, with the wait for another's model call.",
        ("tier", "outcome"),
        _FAST,
    ),
    Definition("histogram", "askonce_entry_age_seconds", "Age of the entries that answered.", ("tier",), _AGE),
    Definition(
        "histogram",
        "askonce_similarity",
        "Similarity to the entry of another wording that answered, or that was nearest.",
        ("outcome", "reason"),
        _SIMILARITY,
    ),
    Definition(
        "counter",
        "askonce_other_wording_hits_total",
        "Hits for another wording than the stored one; in shadow mode, those that there would have been.",
    ),
    Definition("counter", "askonce_guard_vetoes_total", "Nearest entries that a guard refused.", ("guard",)),
    Definition("counter", "askonce_guards_overruled_total", "Objections that the verifier overruled.", ("guard",)),
    Definition(
        "counter", "askonce_exact_only_total", "Misses that only an identical request could have answered.", ("reason",)
    ),
    Definition(
        "counter", "askonce_tokens_saved_total", "Tokens of model calls that were not made, where known.", ("kind",)
    ),
    Definition(
        "counter", "askonce_model_saved_seconds_total", "What the model calls that were not made took when stored."
    ),
    Definition(
        "histogram",
        "askonce_model_duration_seconds",
        "What calls of the application's model took.",
        ("host", "purpose"),
        _MODEL,
    ),
    Definition(
        "counter",
        "askonce_model_faults_total",
        "Calls of the application's model that failed, or streams that were left.",
        ("host", "cause"),
    ),
    Definition("counter", "askonce_stored_total", "Answers stored.", ("host",)),
    Definition("counter", "askonce_refused_total", "Answers that were not stored.", ("reason",), first=(("fault",),)),
    Definition(
        "counter",
        "askonce_removals_total",
        "Removals, by what chose the entries.",
        ("by", "outcome"),
        first=tuple((by, outcome) for by in _CHOSEN_BY for outcome in ("done", "failed")),
    ),
    Definition("counter", "askonce_removed_entries_total", "Entries removed, by what chose them.", ("by",)),
    Definition(
        "counter",
        "askonce_judged_hits_total",
        "Hits whose answer was compared with the model's own, or reported on.",
        ("verdict",),
        first=tuple((verdict,) for verdict in get_args(Verdict)),
    ),
    Definition("counter", "askonce_wrong_hits_total", "Judged hits for another wording that were wrong."),
    Definition("counter", "askonce_stale_hits_total", "Judged hits for the same wording that were out of date."),
    Definition(
        "counter",
        SAVED_USD,
        "What model calls that were not made would have cost at list price, in USD, where it is known.",
        is_read=True,
    ),
    Definition(
        "counter", SPENT_USD, "What the cache's own models cost at list price, in USD.", ("part",), is_read=True
    ),
    Definition("counter", "askonce_tokens_spent_total", "Tokens that the cache's own models took.", ("part", "kind")),
    Definition(
        "counter",
        "askonce_damaged_entries_total",
        "Stored entries that could not be read.",
        ("tier",),
        first=(("exact",), ("semantic",)),
    ),
    Definition(
        "histogram",
        "askonce_port_duration_seconds",
        "What calls of servers, the embedder and judges took.",
        ("port", "operation"),
        _FAST,
    ),
    Definition(
        "counter",
        "askonce_port_faults_total",
        "Calls of servers, the embedder and judges that failed or were spared.",
        ("port", "cause"),
    ),
    Definition(
        "gauge",
        "askonce_breaker_open",
        "Whether requests are kept away from a server.",
        ("port",),
        mode="livemax",
        is_read=True,
    ),
    Definition(
        "gauge", "askonce_hung_calls", "Calls that were given up and have not come back.", ("port",), is_read=True
    ),
    Definition("gauge", "askonce_single_flight_waiters", "Requests that wait for another's model call.", is_read=True),
    Definition("gauge", "askonce_write_queue_entries", "Answers and copies that wait to be written.", is_read=True),
    Definition(
        "counter",
        "askonce_observer_events_lost_total",
        "Events that an observer was not given, as too many waited.",
        ("observer",),
        is_read=True,
    ),
    Definition(
        "counter",
        "askonce_observer_faults_total",
        "Events at which an observer raised an exception.",
        ("observer",),
        is_read=True,
    ),
)
"""All metrics, as docs/metrics.md lists them."""

DEFINITIONS: Mapping[str, Definition] = {one.name: one for one in METRICS}


class Source:
    """Read what no event says of a cache: gauges, and what went wrong with observers.

    Args:
        stats: Returns its counters; `None` when it is gone.
        extra: Values of the labels that all metrics have beside their own.
    """

    def __init__(self, stats: Callable[[], Stats | None], extra: Labels = ()) -> None:
        self._stats = stats
        self._extra = extra

    def read(self) -> Mapping[Key, float] | None:
        """Return the values by metric and labels; `None` when the cache is gone."""
        stats = self._stats()
        if stats is None:
            return None
        found: dict[Key, float] = {
            ("askonce_single_flight_waiters", self._extra): stats.waiting,
            ("askonce_write_queue_entries", self._extra): stats.queued,
        }
        for port, one in stats.ports.items():
            found["askonce_breaker_open", (port, *self._extra)] = one.breaker_open
            found["askonce_hung_calls", (port, *self._extra)] = one.hung
        for observer, wrong in stats.observers.items():
            found["askonce_observer_events_lost_total", (observer, *self._extra)] = wrong.lost
            found["askonce_observer_faults_total", (observer, *self._extra)] = wrong.faults
        found["askonce_observer_events_lost_total", ("Journal", *self._extra)] = stats.journal.lost
        return found


def read_all(sources: list[Source | Ledger]) -> dict[Key, float]:
    """Return what all caches together say, and drop those that are gone."""
    found: dict[Key, float] = {}
    for source in list(sources):
        values = source.read()
        if values is None:
            with suppress(ValueError):  # another thread has dropped it
                sources.remove(source)
            continue
        for key, value in values.items():
            before = found.get(key, 0.0)
            found[key] = max(before, value) if DEFINITIONS[key[0]].mode == "livemax" else before + value
    return found


class Ledger:
    """Price the tokens that hits save and that the cache's own models take, when somebody reads.

    A price is looked up off the path of requests: a list of prices takes a second to load.

    Args:
        extra: Values of the labels that all metrics have beside their own.
    """

    def __init__(self, extra: Labels = ()) -> None:
        self._extra = extra
        self._names: dict[str, tuple[str, Prices]] = {}
        self._prices: Prices | None = None
        self.renew()

    def renew(self) -> None:
        """Begin with nothing, in a forked child."""
        self._lock = RLock()  # an event may happen in the middle of anything that this thread does
        self._tokens: dict[tuple[str, bool, str], list[int]] = {}

    def name(self, digest: str, name: str, prices: Prices) -> None:
        """Remember the name of the model that has a digest, and who says what it costs."""
        self._prices = prices
        if len(self._names) < _MOST_MODELS:
            self._names[digest] = name, prices

    def add(self, part: str, model: str | None, cost: Cost, *, is_name: bool = False) -> None:
        """Count what was saved (`part` is empty) or spent, by the digest or the name of a model."""
        if model is None or not (cost.input_tokens or cost.output_tokens):
            return
        with self._lock:
            tokens = self._tokens.get((part, is_name, model))
            if tokens is None:
                if len(self._tokens) >= _MOST_MODELS:
                    return
                tokens = self._tokens[part, is_name, model] = [0, 0]
            tokens[0] += cost.input_tokens or 0
            tokens[1] += cost.output_tokens or 0

    def read(self) -> Mapping[Key, float]:
        """Return what was saved and spent in USD, as far as prices are known."""
        with self._lock:
            counted = {key: Tokens(*tokens) for key, tokens in self._tokens.items()}
        found: dict[Key, float] = {(SAVED_USD, self._extra): 0.0}
        for (part, is_name, model), tokens in counted.items():
            name, prices = (model, self._prices) if is_name else self._names.get(model, (model, None))
            price = None if prices is None else prices(name)
            if price is not None:
                key = (SPENT_USD, (part, *self._extra)) if part else (SAVED_USD, self._extra)
                found[key] = found.get(key, 0.0) + price.of(tokens)
        return found


class Values:
    """Bound what labels say."""

    def __init__(self) -> None:
        self._known: dict[str, set[str]] = {}

    def bounded(self, label: str, value: str | None) -> str:
        """Return a value of a label, or `OTHER` where there are too many."""
        text = (value or "")[:_LONGEST].encode("utf-8", "replace").decode()
        known = self._known.setdefault(label, set())
        if text in known:
            return text
        if len(known) >= MOST_VALUES:
            return OTHER
        known.add(text)
        return text


class Measuring(ABC):
    """Make measurements of events: an observer, but for where they go."""

    is_quick = True
    _ledger: Ledger

    def name_model(self, digest: str, name: str, prices: Prices) -> None:
        """Say which model has a digest, and what models cost."""
        self._ledger.name(digest, name, prices)

    def on_event(self, event: Event) -> None:
        """Measure an event."""
        measure = _MEASURED.get(type(event))
        if measure is not None:
            measure(self, event)

    @abstractmethod
    def _add(self, name: str, amount: float = 1, *labels: str | None) -> None:
        """Add to a counter."""

    @abstractmethod
    def _observe(self, name: str, value: float, *labels: str | None) -> None:
        """Add a value to a histogram."""

    def _counted(self, event: Decided) -> None:
        """Measure what every decision has."""
        self._add("askonce_requests_total", 1, event.tier, event.outcome, event.reason, event.host)
        if event.timings is not UNTIMED:
            self._observe("askonce_lookup_duration_seconds", event.timings.total_s, event.tier, event.outcome)
        if event.age_s is not None:
            self._observe("askonce_entry_age_seconds", event.age_s, event.tier)

    def _decided(self, event: Decided) -> None:
        self._counted(event)
        self._saved(event)
        if event.similarity is not None and (event.for_other_wording or event.outcome == "miss"):
            self._observe("askonce_similarity", event.similarity, event.outcome, event.reason)
        if event.for_other_wording:
            self._add("askonce_other_wording_hits_total")
        if event.guard is not None:
            self._add("askonce_guard_vetoes_total", 1, event.guard)
        if event.outcome == "hit":
            for guard in event.objections:
                self._add("askonce_guards_overruled_total", 1, guard)
        if event.exact_only is not None:
            self._add("askonce_exact_only_total", 1, event.exact_only)

    def _saved(self, event: Decided) -> None:
        saved = event.saved
        if saved is not None:
            self._spent("askonce_tokens_saved_total", (), saved)
            self._ledger.add("", event.parts.get("model"), saved)
            if saved.latency_s:
                self._add("askonce_model_saved_seconds_total", saved.latency_s)

    def _called(self, event: ModelCalled) -> None:
        purpose = "audit" if event.is_audit else "answer"
        self._observe("askonce_model_duration_seconds", event.seconds, event.host, purpose)
        if event.fault is not None:
            self._add("askonce_model_faults_total", 1, event.host, event.fault)

    def _stored(self, event: Stored) -> None:
        self._add("askonce_stored_total", 1, event.host)

    def _refused(self, event: Refused) -> None:
        self._add("askonce_refused_total", 1, event.reason)

    def _removed(self, event: Removed) -> None:
        by = "+".join(event.by) or "scope"
        self._add("askonce_removals_total", 1, by, "done" if event.fault is None else "failed")
        self._add("askonce_removed_entries_total", event.entries, by)

    def _judged(self, event: Judged) -> None:
        self._add("askonce_judged_hits_total", 1, event.verdict)
        if event.verdict in ("wrong", "stale"):
            self._add(f"askonce_{event.verdict}_hits_total")

    def _rewritten(self, event: Rewritten) -> None:
        self._spent("askonce_tokens_spent_total", ("rewriter",), event.cost)
        self._ledger.add("rewriter", event.model, event.cost, is_name=True)

    def _own_call(self, event: Spent) -> None:
        self._spent("askonce_tokens_spent_total", (event.part,), event.cost)
        model = event.parts.get("model")
        self._ledger.add(event.part, event.model or model, event.cost, is_name=event.model is not None)

    def _damaged(self, event: Damaged) -> None:
        self._add("askonce_damaged_entries_total", 1, event.tier)

    def _asked(self, event: PortCalled) -> None:
        self._observe("askonce_port_duration_seconds", event.seconds, event.port, event.operation)
        if event.fault is not None:
            self._add("askonce_port_faults_total", 1, event.port, event.fault)

    def _spent(self, name: str, labels: Labels, cost: Cost) -> None:
        if cost.input_tokens:
            self._add(name, cost.input_tokens, *labels, "input")
        if cost.output_tokens:
            self._add(name, cost.output_tokens, *labels, "output")


_MEASURED: Mapping[type[Event], Callable[[Measuring, Any], None]] = {
    Decided: Measuring._decided,
    ModelCalled: Measuring._called,
    Stored: Measuring._stored,
    Refused: Measuring._refused,
    Removed: Measuring._removed,
    Judged: Measuring._judged,
    Rewritten: Measuring._rewritten,
    Spent: Measuring._own_call,
    Damaged: Measuring._damaged,
    PortCalled: Measuring._asked,
}
