"""What a cache has done: the observer behind `stats()`; it also keeps hit counts on their way to the semantic tier."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import Protocol

from askonce.core.events import Damaged, Decided, Event, Judged, Refused, Rewritten, Stored
from askonce.core.figures import Prices
from askonce.core.rates import Rate
from askonce.observe.remedies import tell
from askonce.observe.tables import table

_log = logging.getLogger("askonce")


@dataclass(frozen=True, slots=True)
class PortStats:
    """How one port has done.

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


@dataclass(frozen=True, slots=True)
class ObserverStats:
    """What has gone wrong with the observers of one class.

    Args:
        lost: Events that they were not given, as too many waited.
        faults: Events at which they raised an exception.
    """

    lost: int = 0
    faults: int = 0


@dataclass(frozen=True, slots=True)
class JournalStats:
    """How the journal of a process has done.

    Args:
        written: Batches written.
        faults: Times that it could not be written; what was counted is written later.
        lost: Events that it has not counted, as there was no room for them.
    """

    written: int = 0
    faults: int = 0
    lost: int = 0


@dataclass(frozen=True, slots=True)
class Stats:
    """What a cache has done since it was made, in this process.

    Args:
        hits: Hits by tier.
        misses: Misses by reason, as `Miss` lists them.
        bypasses: Requests kept away from the cache, by rule.
        shared: Requests answered by another asker's model call for the same key.
        stored: Answers stored.
        refused: Answers that were not stored, by reason.
        rewrites: Follow-ups that a rewriter was asked about.
        rewrite_tokens: Tokens that it read and wrote, as far as its model tells.
        near: Hits for another wording than the stored question's; in shadow mode, those that there would have been.
        judged: Hits that were compared with the model's own answer (in shadow mode, by audits, or by reports):
            `"right"` and `"wrong"` for another wording, `"current"` and `"stale"` for the same, `"unjudged"` when
            the comparison failed.
        ports: How each server and the embedder have done.
        verifier_tokens: Tokens that the verifier read and wrote, as far as it tells.
        judge_tokens: Tokens that the judge of answers read and wrote, as far as it tells.
        exact_only: Of the misses, those of requests that only an identical one could answer, by reason.
        damaged: Stored entries that could not be read, by tier; each counts as absent, and is deleted.
        observers: What has gone wrong with the observers given as `observers=`, by their class.
        journal: How this process's journal has done.
        waiting: Requests that wait now for another asker's model call.
        queued: Answers and copies that wait now to be written.
    """

    hits: Mapping[str, int]
    misses: Mapping[str, int]
    bypasses: Mapping[str, int]
    shared: int
    stored: int
    refused: Mapping[str, int]
    rewrites: int
    rewrite_tokens: int
    near: int
    judged: Mapping[str, int]
    ports: Mapping[str, PortStats]
    verifier_tokens: int = 0
    judge_tokens: int = 0
    exact_only: Mapping[str, int] = field(default_factory=dict)
    damaged: Mapping[str, int] = field(default_factory=dict)
    observers: Mapping[str, ObserverStats] = field(default_factory=dict)
    journal: JournalStats = JournalStats()
    waiting: int = 0
    queued: int = 0

    def __str__(self) -> str:
        counts = [
            (name, what, str(count))
            for name in ("hits", "misses", "exact_only", "bypasses", "refused", "damaged", "judged")
            for what, count in sorted(getattr(self, name).items())
        ]
        names = ["shared", "stored", "near", "rewrites", "rewrite_tokens", "verifier_tokens", "judge_tokens"]
        names += ["waiting", "queued"]
        counts += [(name, "", str(count)) for name in names if (count := getattr(self, name))]
        observers = [
            (name, str(one.lost), str(one.faults)) for name, one in self.observers.items() if one.lost or one.faults
        ]
        parts = [f"{self.requests} requests, {self.hit_rate:.1%} of them answered without a model call of their own"]
        if counts:
            parts.append(table(("counter", "what", "count"), counts, text=("what",)))
        if self.ports:
            rows = [_row(port, one) for port, one in self.ports.items()]
            parts.append(table(("port", "calls", "mean ms", "faults", "now"), rows, text=("faults", "now")))
        if observers:
            parts.append(table(("observer", "lost", "faults"), observers))
        return "\n\n".join(parts)

    @property
    def requests(self) -> int:
        """Return how many requests were decided."""
        return sum((*self.hits.values(), *self.misses.values(), *self.bypasses.values(), self.shared))

    @property
    def hit_rate(self) -> float:
        """Return the share (0 to 1) of requests that needed no model call of their own."""
        return (sum(self.hits.values()) + self.shared) / self.requests if self.requests else 0.0

    @property
    def wrong_per_hit(self) -> Rate:
        """Return the share of judged hits for another wording that were wrong, with its 95% interval."""
        return Rate(self.judged.get("wrong", 0), self.judged.get("wrong", 0) + self.judged.get("right", 0))

    @property
    def wrong_per_request(self) -> Rate:
        """Return the share of all requests that got a wrong answer for another wording, projected from those judged."""
        share = self.near / self.requests if self.requests else 0.0
        return replace(self.wrong_per_hit, share=share)

    @property
    def staleness(self) -> Rate:
        """Return the share of judged hits for the same wording whose answer the model no longer gives."""
        return Rate(self.judged.get("stale", 0), self.judged.get("stale", 0) + self.judged.get("current", 0))


def _row(port: str, stats: PortStats) -> tuple[str, ...]:
    mean_ms = f"{stats.seconds / stats.calls * 1000:.2f}" if stats.calls else ""
    faults = ", ".join(f"{cause} {count}" for cause, count in sorted(stats.faults.items()))
    state = ["breaker open"] * stats.breaker_open + [f"{stats.hung} calls hang"] * bool(stats.hung)
    return port, str(stats.calls), mean_ms, faults, ", ".join(state)


class StatsReader(Protocol):
    """Be an observer that also reads counters, such as for gauges that no event sets."""

    def read_stats_from(self, stats: Callable[[], Stats | None]) -> None:
        """Read the counters of one cache more from now on.

        Args:
            stats: Returns them; `None` when the cache is gone.
        """


class Accountant(Protocol):
    """Be an observer that needs to know what models cost."""

    def name_model(self, digest: str, name: str, prices: Prices) -> None:
        """Say which model has a digest, as the events' `parts` have it.

        Args:
            digest: Its digest.
            name: Its name, as the application or its host gave it.
            prices: Says what a model costs, by its name; to be asked off the path of requests.
        """


class Counters:
    """Count what `stats()` shows; safe to use from many threads.

    Args:
        per_entry: Whether hits are also counted by entry, until `take_hits` is called.
    """

    is_quick = True

    def __init__(self, *, per_entry: bool = True) -> None:
        self._per_entry = per_entry
        self._hits = Counter[str]()
        self._misses = Counter[str]()
        self._bypasses = Counter[str]()
        self._refused = Counter[str]()
        self._judged = Counter[str]()
        self._exact_only = Counter[str]()
        self._damaged = Counter[str]()
        self._near = self._rewrites = self._rewrite_tokens = self._shared = self._stored = 0
        self._entry_hits = Counter[str]()
        self.renew()

    def renew(self) -> None:
        """Start with a lock of one's own in a forked child: a thread of the parent may have held this one."""
        self._lock = Lock()

    def on_event(self, event: Event) -> None:
        """Count an event; log, once for each, what keeps requests from being compared, and a tier's damage."""
        news: str | None = None
        with self._lock:
            match event:
                case Decided(outcome="hit"):
                    self._hits[event.tier or ""] += 1
                    self._near += event.for_other_wording
                    if self._per_entry:
                        self._entry_hits[event.entry_id or ""] += 1
                case Decided(outcome="shared"):
                    self._shared += 1
                case Decided(outcome="bypass"):
                    self._bypasses[event.reason or ""] += 1
                case Decided():
                    self._misses[event.reason or ""] += 1
                    self._near += event.for_other_wording
                    if event.exact_only is not None:
                        news = None if event.exact_only in self._exact_only else event.exact_only
                        self._exact_only[event.exact_only] += 1
                case Stored():
                    self._stored += 1
                case Refused():
                    self._refused[event.reason] += 1
                case Judged():
                    self._judged[event.verdict] += 1
                case Rewritten():
                    self._rewrites += 1
                    self._rewrite_tokens += (event.cost.input_tokens or 0) + (event.cost.output_tokens or 0)
                case Damaged():
                    news = None if event.tier in self._damaged else event.tier
                    self._damaged[event.tier] += 1
        if news is None:
            return
        if isinstance(event, Damaged):
            _log.warning("the %s tier holds a damaged entry; such entries count as absent, and are deleted", news)
        else:
            tell(news)

    def take_hits(self) -> dict[str, int]:
        """Return the hits by entry id since the last call, and begin anew."""
        with self._lock:
            hits, self._entry_hits = self._entry_hits, Counter()
            return dict(hits)

    def stats(self, ports: Mapping[str, PortStats]) -> Stats:
        """Return the counters as they stand."""
        with self._lock:
            return Stats(
                hits=dict(self._hits),
                misses=dict(self._misses),
                bypasses=dict(self._bypasses),
                shared=self._shared,
                stored=self._stored,
                refused=dict(self._refused),
                rewrites=self._rewrites,
                rewrite_tokens=self._rewrite_tokens,
                near=self._near,
                judged=dict(self._judged),
                ports=ports,
                exact_only=dict(self._exact_only),
                damaged=dict(self._damaged),
            )
