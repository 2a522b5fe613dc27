"""What a cache has done: counters for `stats()`, and hit counts on their way to the semantic tier."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock

from askonce.core.model import Bypass, Decision, Hit
from askonce.runtime.watch import PortStats


@dataclass(frozen=True, slots=True)
class Stats:
    """Tell what a cache has done since it was made, in this process.

    Args:
        hits: Hits by tier.
        misses: Misses by reason, as :class:`~askonce.core.model.Miss` lists them.
        bypasses: Requests kept away from the cache, by rule.
        shared: Requests answered by another asker's model call for the same key.
        stored: Answers stored.
        refused: Answers that were not stored, by reason.
        ports: How each server and the embedder have done.
    """

    hits: Mapping[str, int]
    misses: Mapping[str, int]
    bypasses: Mapping[str, int]
    shared: int
    stored: int
    refused: Mapping[str, int]
    ports: Mapping[str, PortStats]

    @property
    def requests(self) -> int:
        """Return how many requests were decided."""
        return sum((*self.hits.values(), *self.misses.values(), *self.bypasses.values(), self.shared))

    @property
    def hit_rate(self) -> float:
        """Return the share (0 to 1) of requests that needed no model call of their own."""
        return (sum(self.hits.values()) + self.shared) / self.requests if self.requests else 0.0


@dataclass(slots=True)
class Ledger:
    """Count decisions and stores; safe to use from many threads."""

    _hits: Counter[str] = field(default_factory=Counter)
    _misses: Counter[str] = field(default_factory=Counter)
    _bypasses: Counter[str] = field(default_factory=Counter)
    _refused: Counter[str] = field(default_factory=Counter)
    _shared: int = 0
    _stored: int = 0
    _entry_hits: Counter[str] = field(default_factory=Counter)
    _expiries: dict[str, float] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock, repr=False)

    def decided(self, decision: Decision) -> None:
        """Count a decision."""
        with self._lock:
            if isinstance(decision, Hit):
                self._hits[decision.tier] += 1
                self._entry_hits[decision.entry_id] += 1
            elif isinstance(decision, Bypass):
                self._bypasses[decision.rule] += 1
            else:
                self._misses[decision.reason] += 1

    def prolonged(self, entry_id: str, expires_at: float) -> None:
        """Note an entry's later expiry."""
        with self._lock:
            self._expiries[entry_id] = expires_at

    def shared(self) -> None:
        """Count a request answered by another asker's model call."""
        with self._lock:
            self._shared += 1

    def stored(self) -> None:
        """Count a stored answer."""
        with self._lock:
            self._stored += 1

    def refused(self, reason: str) -> None:
        """Count an answer that was not stored."""
        with self._lock:
            self._refused[reason] += 1

    def take_buffer(self) -> tuple[dict[str, int], dict[str, float]]:
        """Return the hits and expiries by entry id since the last call, and begin anew."""
        with self._lock:
            hits, self._entry_hits = dict(self._entry_hits), Counter()
            expiries, self._expiries = self._expiries, {}
            return hits, expiries

    def stats(self, ports: Mapping[str, PortStats]) -> Stats:
        """Return the counters as they stand."""
        with self._lock:
            return Stats(
                dict(self._hits),
                dict(self._misses),
                dict(self._bypasses),
                self._shared,
                self._stored,
                dict(self._refused),
                ports,
            )
