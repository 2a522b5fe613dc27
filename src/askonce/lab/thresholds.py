"""Find the threshold that keeps wrong answers within a budget, with a given confidence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from askonce.lab.intervals import Share, labels_needed

LOWEST = 0.6
"""The lowest threshold considered: below it, embedders find the same topic rather than the same question."""

_THRESHOLDS = tuple(step / 1000 for step in range(int(LOWEST * 1000), 1001))


@dataclass(frozen=True, slots=True)
class Budget:
    """How many wrong answers are acceptable.

    Args:
        max_wrong: The highest acceptable share of wrong answers, 0 to 1.
        per: The share of the semantic hits, or of all requests.
        confidence: The confidence with which the true share must be within `max_wrong`.
    """

    max_wrong: float
    per: Literal["hit", "request"] = "hit"
    confidence: float = 0.95


@dataclass(frozen=True, slots=True)
class Estimate:
    """The errors of a threshold on labelled data.

    Args:
        threshold: The lowest cosine similarity, or the lowest probability, that is served.
        errors: The wrong ones among the labelled semantic hits.
        hit_ratio: Semantic hits among all requests, 0 to 1.
    """

    threshold: float
    errors: Share
    hit_ratio: float

    def error(self, per: str) -> float:
        """Return the share of wrong answers, of hits or of requests."""
        return self.errors.value * self._factor(per)

    def interval(self, budget: Budget) -> tuple[float, float]:
        """Return Wilson's two-sided interval of the error."""
        low, high = self.errors.interval(budget.confidence)
        return low * self._factor(budget.per), high * self._factor(budget.per)

    def upper(self, budget: Budget) -> float:
        """Return Clopper and Pearson's one-sided upper bound of the error."""
        return self.errors.upper(budget.confidence) * self._factor(budget.per)

    def labels_missing(self, budget: Budget) -> int:
        """Return how many more labelled hits the bound needs, if none of them is wrong."""
        limit = budget.max_wrong / self._factor(budget.per) if self.hit_ratio else 1.0
        return (
            0 if limit >= 1 else max(0, labels_needed(self.errors.count, limit, budget.confidence) - self.errors.total)
        )

    def _factor(self, per: str) -> float:
        return self.hit_ratio if per == "request" else 1.0


@dataclass(frozen=True)
class Sample:
    """Labelled hits as a sample of all requests.

    Args:
        labelled: For each labelled pair, the highest threshold that serves it, and whether it should be served.
        reach: The same threshold for every request that some threshold serves, labelled or not.
        requests: Number of requests, served or not.
        floor: The lowest threshold for which the labelled pairs are a representative sample.
        thresholds: Those that are tried, in order.
    """

    labelled: Sequence[tuple[float, bool]]
    reach: Sequence[float]
    requests: int
    floor: float = LOWEST
    thresholds: Sequence[float] = _THRESHOLDS

    @cached_property
    def _sorted(self) -> tuple[list[float], list[float], list[float]]:
        return (
            sorted(self.reach),
            sorted(reach for reach, _ in self.labelled),
            sorted(reach for reach, right in self.labelled if not right),
        )

    def at(self, threshold: float) -> Estimate:
        """Return the estimate for a threshold."""
        served, labelled, wrong = (len(group) - bisect_left(group, threshold) for group in self._sorted)
        return Estimate(threshold, Share(wrong, labelled), served / self.requests if self.requests else 0.0)

    def choose(self, budget: Budget) -> Estimate | None:
        """Return the lowest threshold whose error's upper bound is within the budget, or `None`."""
        return next(self.within(budget), None)

    def within(self, budget: Budget) -> Iterator[Estimate]:
        """Return the thresholds whose error's upper bound is within the budget, the lowest first."""
        for estimate in self._estimates():
            # The bound takes long to compute, and is never below the error as counted.
            possible = estimate.errors.total and estimate.error(budget.per) <= budget.max_wrong
            if possible and estimate.upper(budget) <= budget.max_wrong:
                yield estimate

    def boundary(self, budget: Budget) -> float | None:
        """Return the lowest threshold whose error, as counted, is within the budget."""
        for estimate in self._estimates():
            if estimate.errors.total and estimate.error(budget.per) <= budget.max_wrong:
                return estimate.threshold
        return None

    def nearest(self, budget: Budget) -> Estimate:
        """Return the threshold that is nearest to the budget, by the cheaper interval, if none is within it."""
        return min(self._estimates(), key=lambda one: one.interval(budget)[1] if one.errors.total else 2.0)

    def _estimates(self) -> Iterator[Estimate]:
        return (self.at(threshold) for threshold in self.thresholds if threshold >= self.floor)
