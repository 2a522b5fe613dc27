"""What a cache has done: counters for `stats()`, and hit counts on their way to the semantic tier."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import Literal, TypeAlias

from askonce.core.model import Bypass, Cost, Decision, Hit
from askonce.core.rates import Rate
from askonce.runtime.remedies import tell
from askonce.runtime.watch import PortStats

_log = logging.getLogger("askonce")
Verdict: TypeAlias = Literal["right", "wrong", "current", "stale", "unjudged"]


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


@dataclass(slots=True)
class Ledger:
    """Count decisions and stores; safe to use from many threads.

    Args:
        per_entry: Whether hits are also counted by entry, until `take_buffer` is called.
    """

    per_entry: bool = True
    _hits: Counter[str] = field(default_factory=Counter)
    _misses: Counter[str] = field(default_factory=Counter)
    _bypasses: Counter[str] = field(default_factory=Counter)
    _refused: Counter[str] = field(default_factory=Counter)
    _judged: Counter[str] = field(default_factory=Counter)
    _exact_only: Counter[str] = field(default_factory=Counter)
    _damaged: Counter[str] = field(default_factory=Counter)
    _near: int = 0
    _rewrites: int = 0
    _rewrite_tokens: int = 0
    _shared: int = 0
    _stored: int = 0
    _entry_hits: Counter[str] = field(default_factory=Counter)
    _lock: Lock = field(default_factory=Lock, repr=False)

    def decided(self, decision: Decision) -> None:
        """Count a decision; tell, once for each reason, what keeps requests from being compared by similarity."""
        news: str | None = None
        with self._lock:
            if isinstance(decision, Hit):
                self._hits[decision.tier] += 1
                if self.per_entry:
                    self._entry_hits[decision.entry_id] += 1
            elif isinstance(decision, Bypass):
                self._bypasses[decision.rule] += 1
            else:
                self._misses[decision.reason] += 1
                if decision.reason == "exact_only" and decision.detail is not None:
                    news = None if decision.detail in self._exact_only else decision.detail
                    self._exact_only[decision.detail] += 1
        if news is not None:
            tell(news)

    def found_near(self) -> None:
        """Count a hit for another wording, served or not."""
        with self._lock:
            self._near += 1

    def rewrote(self, cost: Cost) -> None:
        """Count a question put to the rewriter."""
        with self._lock:
            self._rewrites += 1
            self._rewrite_tokens += (cost.input_tokens or 0) + (cost.output_tokens or 0)

    def judged(self, verdict: Verdict) -> None:
        """Count a comparison of a stored answer with the model's own."""
        with self._lock:
            self._judged[verdict] += 1

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

    def damaged(self, tier: str) -> None:
        """Count a stored entry that could not be read; tell of a tier's first one."""
        with self._lock:
            is_first = tier not in self._damaged
            self._damaged[tier] += 1
        if is_first:
            _log.warning("the %s tier holds a damaged entry; such entries count as absent, and are deleted", tier)

    def take_buffer(self) -> dict[str, int]:
        """Return the hits by entry id since the last call, and begin anew."""
        with self._lock:
            hits, self._entry_hits = self._entry_hits, Counter()
            return dict(hits)

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
                self._rewrites,
                self._rewrite_tokens,
                self._near,
                dict(self._judged),
                ports,
                exact_only=dict(self._exact_only),
                damaged=dict(self._damaged),
            )
