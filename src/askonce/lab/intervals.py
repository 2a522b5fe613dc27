"""Confidence intervals of a share."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, exp, lgamma, log, log1p

from askonce.core.rates import wilson_interval

_BISECTIONS = 60  # halve [0, 1] below the spacing of floats
_MOST_LABELS = 10_000_000
_ROUNDED = 0.0005  # rounds to 0.0% or 100.0% with one decimal


@dataclass(frozen=True, slots=True)
class Share:
    """`count` successes among `total` trials."""

    count: int
    total: int

    @property
    def value(self) -> float:
        """Return the share, 0 to 1; NaN if there were no trials."""
        return self.count / self.total if self.total else float("nan")

    def interval(self, confidence: float = 0.95) -> tuple[float, float]:
        """Return Wilson's two-sided score interval (E. B. Wilson, JASA 22, 1927)."""
        return wilson_interval(self.count, self.total, confidence)

    def upper(self, confidence: float = 0.95) -> float:
        """Return Clopper and Pearson's one-sided upper bound (Biometrika 26, 1934), which is never too low.

        It is the share at which so few successes have the probability `1 - confidence`.
        """
        if self.count >= self.total:
            return 1.0
        low, high = self.count / self.total, 1.0
        for _ in range(_BISECTIONS):
            middle = (low + high) / 2
            if _at_most(self.count, self.total, middle) > 1 - confidence:
                low = middle
            else:
                high = middle
        return high


def percent(share: Share) -> str:
    """Return a share as a percentage; empty if nothing was counted, and rounded to neither 0% nor 100%."""
    if not share.total:
        return ""
    if 0 < share.value < _ROUNDED:
        return "<0.1%"
    return ">99.9%" if 1 - _ROUNDED < share.value < 1 else f"{share.value:.1%}"


def labels_needed(errors: int, limit: float, confidence: float = 0.95) -> int:
    """Return how many trials with `errors` errors keep the upper bound within `limit`.

    With no error that is log(1 - confidence) / log(1 - limit): 299 for 1% at 95%.
    """
    if errors == 0:
        return ceil(log(1 - confidence) / log1p(-limit))
    low, high = errors, errors + 1
    while Share(errors, high).upper(confidence) > limit and high < _MOST_LABELS:
        low, high = high, high * 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if Share(errors, middle).upper(confidence) > limit else (low, middle)
    return high


def _at_most(count: int, total: int, share: float) -> float:
    """Return the probability of at most `count` successes in `total` trials."""
    if not 0 < share < 1:
        return 1.0 if share <= 0 else 0.0
    constant = lgamma(total + 1)
    return sum(
        exp(constant - lgamma(k + 1) - lgamma(total - k + 1) + k * log(share) + (total - k) * log1p(-share))
        for k in range(count + 1)
    )
