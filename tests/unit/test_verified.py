"""Observations per entry, rates and the grey band: pure decisions, with their promises as properties."""

from __future__ import annotations

import math
import random

import pytest
from benchmarks.verified import WORLDS, World, simulate
from hypothesis import given, settings
from hypothesis import strategies as st

from askonce.core.model import Observation
from askonce.core.rates import Rate, wilson_interval
from askonce.core.verified import ENOUGH, Curve, chance_right, may_serve
from askonce.core.verifier import GreyBand
from askonce.errors import ConfigurationError

CURVE = Curve.from_min_similarity(0.9)
similarities = st.integers(500, 1000).map(lambda thousandths: thousandths / 1000)
observations = st.lists(st.builds(Observation, similarities, st.booleans()), max_size=12)
curves = st.sampled_from([CURVE, Curve.from_min_similarity(0.7), Curve.from_min_similarity(1.0)])

ROUNDING = 1e-9


@given(observations, similarities, similarities, curves)
def test_more_similar_is_never_less_likely_right(
    cases: list[Observation], one: float, other: float, curve: Curve
) -> None:
    """The chance grows with similarity, whatever was observed."""
    low, high = sorted((one, other))
    assert chance_right(cases, low, curve) <= chance_right(cases, high, curve) + ROUNDING


@given(observations, similarities, similarities, curves)
def test_what_was_wrong_never_raises_the_chance(
    cases: list[Observation], seen: float, similarity: float, curve: Curve
) -> None:
    """One more wrong case, at any similarity, never raises the chance anywhere; one more right case never lowers it."""
    before = chance_right(cases, similarity, curve)
    assert chance_right([*cases, Observation(seen, right=False)], similarity, curve) <= before + ROUNDING
    assert chance_right([*cases, Observation(seen, right=True)], similarity, curve) >= before - ROUNDING


@given(observations, similarities, st.randoms(use_true_random=False))
def test_the_order_of_cases_does_not_matter(cases: list[Observation], similarity: float, rng: random.Random) -> None:
    """The same cases in any order give the same chance, between 0 and 1."""
    shuffled = list(cases)
    rng.shuffle(shuffled)
    chance = chance_right(cases, similarity, CURVE)
    assert 0 <= chance <= 1
    assert chance_right(shuffled, similarity, CURVE) == chance


@given(observations, similarities, st.floats(0, 1), st.floats(0, 0.2))
def test_a_greater_budget_never_serves_less(
    cases: list[Observation], similarity: float, draw: float, delta: float
) -> None:
    """What is served within a budget is served within a greater one; a budget of nothing serves nothing."""
    if may_serve(cases, similarity, delta, draw, CURVE):
        assert may_serve(cases, similarity, delta + 0.01, draw, CURVE)
        assert len(cases) >= ENOUGH
    assert not may_serve(cases, similarity, 0, draw, CURVE)


RIGHT, WRONG = Observation(0.95, right=True), Observation(0.95, right=False)


def test_observations_have_room_below_the_threshold() -> None:
    """Entries are observed from far below the usual threshold on, and never below 0."""
    assert CURVE.floor == pytest.approx(0.5)
    assert Curve.from_min_similarity(0.5).floor == 0


def test_an_entry_with_few_cases_is_not_served() -> None:
    """Three right cases do not suffice, whatever the draw; a fourth does."""
    assert not may_serve([RIGHT] * (ENOUGH - 1), 1.0, 0.5, 0.0, CURVE)
    assert may_serve([RIGHT] * ENOUGH, 1.0, 0.5, 0.0, CURVE)


def test_what_is_more_likely_wrong_than_right_is_never_served() -> None:
    """No draw serves an entry whose answers were mostly wrong, though the budget alone would allow a few."""
    assert chance_right([WRONG] * 10, 0.95, CURVE) < 0.5
    assert not may_serve([WRONG] * 10, 0.95, 0.05, 0.0, CURVE)


def test_an_entry_is_served_as_often_as_the_budget_allows() -> None:
    """The draws that serve are those below the budget over the chance of being wrong."""
    risk = 1 - chance_right([RIGHT] * 6, 0.96, CURVE)
    assert 0.02 < risk < 0.5
    assert may_serve([RIGHT] * 6, 0.96, 0.02, 0.99 * 0.02 / risk, CURVE)
    assert not may_serve([RIGHT] * 6, 0.96, 0.02, 1.01 * 0.02 / risk, CURVE)


def test_all_right_and_all_wrong_need_no_special_case() -> None:
    """Perfectly separated cases, on which a maximum-likelihood fit diverges, give cautious finite chances."""
    assert 0.9 < chance_right([RIGHT] * 100, 0.96, CURVE) < 1
    assert 0 < chance_right([WRONG] * 100, 0.94, CURVE) < 0.1
    mixed = [Observation(0.90, right=False)] * 8 + [Observation(0.97, right=True)] * 8
    assert chance_right(mixed, 0.90, CURVE) < 0.3 < 0.6 < chance_right(mixed, 0.98, CURVE)


@pytest.mark.parametrize("world", WORLDS, ids=lambda world: world.name)
def test_errors_stay_within_the_budget(world: World) -> None:
    """Over 2,000 requests, wrong answers per request stay under 2%, also where the curve is not as assumed."""
    wrong, _ = simulate(world, delta=0.02, requests=2000, seed=3, entries=60)
    assert sum(rate.count for rate in wrong) <= 0.02 * 2000


def test_hits_grow_with_observations() -> None:
    """The last tenth of a stream is served at least twice as often as its first."""
    _, hits = simulate(
        World("easy", CURVE.steepness, centre=0.6, spread=0.1), delta=0.02, requests=2000, seed=3, entries=60
    )
    assert hits[-1].value > 2 * hits[0].value > 0


@given(st.integers(0, 500), st.integers(0, 500))
@settings(max_examples=50)
def test_an_interval_holds_its_share(count: int, others: int) -> None:
    """The interval lies within 0 to 1 and around the share; nothing counted says nothing."""
    rate = Rate(count, count + others)
    assert 0 <= rate.low <= rate.high <= 1
    assert math.isnan(rate.value) if rate.of == 0 else rate.low <= rate.value <= rate.high


def test_the_interval_is_wilsons() -> None:
    """Known values: 0 of 100 may be up to 3.7%, and 1 of 10 lies between 1.8% and 40.4%."""
    assert wilson_interval(0, 100) == pytest.approx((0, 0.0370), abs=1e-4)
    assert (Rate(1, 10).low, Rate(1, 10).high) == pytest.approx((0.0179, 0.4042), abs=1e-4)


def test_a_grey_band_has_its_lower_end_and_not_its_upper() -> None:
    """The verifier decides from `verify_from` to below `verify_below`, or up to 1; ends out of order are a mistake."""
    band = GreyBand(0.8, 0.95)
    assert [similarity in band for similarity in (0.79, 0.8, 0.94, 0.95, 1.0)] == [False, True, True, False, False]
    assert 1.0 in GreyBand(0.9)
    for ends in ((0.9, 0.8), (-0.1, 0.5), (0.5, 1.1), (math.nan, 0.9)):
        with pytest.raises(ConfigurationError, match="verify_from"):
            GreyBand(*ends)
