"""Intervals and bounds, against scipy and by hand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askonce.lab.intervals import Share, labels_needed


@pytest.mark.parametrize(
    ("count", "total", "low", "high"),
    [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (5, 10, 0.2366, 0.7634), (1, 100, 0.0018, 0.0545)],
)
def test_wilsons_interval(count: int, total: int, low: float, high: float) -> None:
    """The interval is the one of the textbook tables, to four digits."""
    assert Share(count, total).interval() == pytest.approx((low, high), abs=5e-5)


@given(st.integers(0, 40), st.integers(1, 400), st.sampled_from([0.8, 0.95, 0.99]))
def test_the_upper_bound_leaves_just_its_tail(count: int, extra: int, confidence: float) -> None:
    """At the bound, so few errors have the probability 1 - confidence: the definition of Clopper and Pearson."""
    share = Share(count, count + extra)
    bound = share.upper(confidence)
    tail = sum(math.comb(share.total, k) * bound**k * (1 - bound) ** (share.total - k) for k in range(count + 1))
    assert tail == pytest.approx(1 - confidence, rel=1e-6)
    assert bound > share.value


def test_nothing_counted_is_nothing_known() -> None:
    """Without trials the interval is everything."""
    assert Share(0, 0).interval() == (0.0, 1.0)
    assert Share(0, 0).upper() == 1.0
    assert math.isnan(Share(0, 0).value)


@pytest.mark.parametrize(("errors", "limit", "labels"), [(0, 0.01, 299), (0, 0.05, 59), (1, 0.01, 473), (2, 0.01, 628)])
def test_labels_needed(errors: int, limit: float, labels: int) -> None:
    """The number of labels is the least one whose bound is within the limit."""
    assert labels_needed(errors, limit) == labels
    assert Share(errors, labels).upper() <= limit < Share(errors, labels - 1).upper()
