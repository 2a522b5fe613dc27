"""How far a share that was counted may be from the true one."""

from __future__ import annotations

from dataclasses import dataclass
from math import nan, sqrt
from statistics import NormalDist


def wilson_interval(count: int, of: int, confidence: float = 0.95) -> tuple[float, float]:
    """Return the two-sided score interval of the share `count / of` (E. B. Wilson, JASA 22, 1927).

    It stays within 0 to 1, and says something even when nothing was counted: 0 of 100 may be up to 3.7%.
    """
    if not of:
        return 0.0, 1.0
    z = NormalDist().inv_cdf(0.5 + confidence / 2)
    share = count / of
    centre = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z / (1 + z * z / of) * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    # At the ends the formula is exact, and rounding is not.
    return 0.0 if count == 0 else max(0.0, centre - half), 1.0 if count == of else min(1.0, centre + half)


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of some cases were counted, such as the wrong ones among the hits that were judged.

    Args:
        count: How many were counted.
        of: How many were looked at.
        share: What part (0 to 1) of everything the cases stand for; the rate is one of everything.
    """

    count: int
    of: int
    share: float = 1.0

    @property
    def value(self) -> float:
        """Return the share, 0 to 1; not a number (NaN) when there were no cases."""
        return self.share * self.count / self.of if self.of else nan

    @property
    def low(self) -> float:
        """Return the lower end of the 95% interval."""
        return self.share * wilson_interval(self.count, self.of)[0]

    @property
    def high(self) -> float:
        """Return the upper end of the 95% interval."""
        return self.share * wilson_interval(self.count, self.of)[1]
