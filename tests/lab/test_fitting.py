"""Fitting the verifier's weights: what labels change, and when they may not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import astuple, replace
from math import exp
from pathlib import Path

import numpy as np
import pytest

from askonce.core.acceptance import Acceptance
from askonce.core.model import Request
from askonce.core.weighing import Weighing, Weights
from askonce.errors import ConfigurationError
from askonce.guards import additions
from askonce.lab.calibration import calibrate_log, calibrate_pairs
from askonce.lab.decision import Decider
from askonce.lab.fitting import Weighed, fit, fit_pairs, fit_within
from askonce.lab.intervals import Share
from askonce.lab.log import Logged
from askonce.lab.pairs import Pair
from askonce.lab.scoring import score
from askonce.lab.thresholds import Budget, Estimate
from askonce.profiles import FewWeights, Profile, VerifierProfile, read_profile, write_profile
from askonce.testing import TableEmbedder, at_similarity

SHIPPED = FewWeights(-2.0, 1.0, 2.0)
ALIKE = Weighed(0.0, 0.9, 0.0, same=True)
TWO_PERCENT = Budget(0.02, confidence=0.9)

World = Callable[[float, float, float], float]
"""The true log-odds of a pair by its logit, its similarity and the objections of its guards."""


def drawn(count: int, world: World, seed: int = 1, *, guarded: float = 0.3) -> list[Weighed]:
    """Draw labelled pairs from a world, of which guards object to a share."""
    random = np.random.default_rng(seed)
    pairs = []
    for _ in range(count):
        logit, similarity = float(random.normal(0, 4)), float(random.uniform(0.75, 1))
        objections = -3.0 if random.random() < guarded else 0.0
        likely = 1 / (1 + exp(-world(logit, similarity, objections)))
        pairs.append(Weighed(logit, similarity, objections, bool(random.random() < likely)))
    return pairs


def as_shipped(logit: float, similarity: float, objections: float) -> float:
    """Return the log-odds of a world in which the shipped weights are right."""
    return 2 * (SHIPPED.intercept + SHIPPED.logit * logit + SHIPPED.similarity * similarity + objections)


def in_keywords(logit: float, similarity: float, _objections: float) -> float:
    """Return the log-odds of a team that asks in keywords: guards object for nothing."""
    return as_shipped(logit, similarity, 0.0)


def test_the_minimum_is_where_the_labels_balance_the_pull_to_the_shipped_weights() -> None:
    """By hand, with pairs that are all alike: 400 p(b) + 20 b = 320 has one solution, b = 1.078."""
    pairs = [ALIKE] * 320 + [replace(ALIKE, same=False)] * 80
    found = fit(pairs, FewWeights(0.0, 1.0, 0.0))
    assert 400 / (1 + exp(-found.intercept)) + 20 * found.intercept == pytest.approx(320, abs=1e-6)
    assert found.intercept == pytest.approx(1.078, abs=0.001)
    assert (found.logit, found.similarity, found.guards) == (1.0, 0.0, 1.0)


def test_no_labels_change_nothing_and_five_almost_nothing() -> None:
    """Even five labels that all contradict the verifier move no probability by more than four points."""
    assert astuple(fit([], SHIPPED)) == pytest.approx(astuple(SHIPPED))
    sure = Weighed(2.5, 0.9, 0.0, same=False)
    found = fit([sure] * 5, SHIPPED)
    assert 0 < sure.probability(SHIPPED) - sure.probability(found) < 0.04
    for pair in drawn(100, as_shipped):
        assert abs(pair.probability(SHIPPED) - pair.probability(found)) < 0.1


def test_labels_that_can_be_separated_have_finite_weights() -> None:
    """A thousand labels that the logit separates perfectly raise its weight, and not without end."""
    pairs = [replace(pair, same=pair.logit > 0) for pair in drawn(1000, as_shipped)]
    found = fit(pairs, SHIPPED)
    assert 1 < found.logit < 10
    assert all(abs(one) < 50 for one in astuple(found))


def test_extreme_logits_do_not_overflow() -> None:
    """Logits far outside of what is usual, all labelled against them, still have a minimum."""
    pairs = [Weighed(sign * 1e4, 0.9, 0.0, same=sign < 0) for sign in (1.0, -1.0)] * 50
    found = fit(pairs, SHIPPED)
    assert np.isfinite(astuple(found)).all()


def test_the_order_of_the_pairs_changes_nothing() -> None:
    """The same pairs in another order have the same weights, and so has a second run."""
    pairs = drawn(300, in_keywords)
    forth = fit(pairs, SHIPPED)
    assert astuple(fit(pairs, SHIPPED)) == astuple(forth)
    assert astuple(fit(pairs[::-1], SHIPPED)) == pytest.approx(astuple(forth), abs=1e-9)


def test_an_objection_never_becomes_a_recommendation() -> None:
    """Where guards object to right pairs only, their weight ends at zero, and a logit that misleads too."""
    objected = drawn(600, lambda logit, similarity, objections: as_shipped(logit, similarity, -2 * objections))
    assert fit(objected, SHIPPED).guards == 0.0
    misled = drawn(600, lambda logit, _similarity, _objections: -logit)
    assert fit(misled, SHIPPED).logit == 0.0


def test_weights_that_are_wrong_in_one_way_are_mended() -> None:
    """A team that asks in keywords: the fitted weights serve more at no more wrong on pairs that they have not seen."""
    pairs = drawn(3000, in_keywords)
    found = fit_within(pairs[:2000], pairs[2000:], SHIPPED, 0.9, TWO_PERCENT)
    assert found.chosen is found.fitted
    assert found.moved is not None
    assert found.chosen.weights.guards < 0.2
    assert found.chosen.right.count > found.moved.right.count + 20
    assert found.chosen.held_out.errors.count <= found.moved.held_out.errors.count
    assert "the fitted weights are used" in found.why
    assert (found.fitted_on, found.checked_on) == (2000, 1000)


@pytest.mark.parametrize("seed", range(3))
def test_weights_that_are_right_stay(seed: int) -> None:
    """Where the shipped weights rank the pairs as well as any, differences are chance: the weights stay."""
    pairs = drawn(1500, as_shipped, seed)
    found = fit_within(pairs[:1000], pairs[1000:], SHIPPED, 0.9, TWO_PERCENT)
    assert found.chosen is not found.fitted
    assert found.chosen.weights == SHIPPED


@pytest.mark.parametrize("seed", range(3))
def test_noise_changes_nothing(seed: int) -> None:
    """Labels that say nothing keep no budget: the verifier stays as it shipped, and the reason is given."""
    pairs = drawn(900, lambda *_: 0.0, seed)
    found = fit_within(pairs[:600], pairs[600:], SHIPPED, 0.9, TWO_PERCENT)
    assert found.chosen is found.shipped
    assert (found.chosen.weights, found.chosen.min_probability) == (SHIPPED, 0.9)
    assert "stay as shipped" in found.why


@pytest.mark.parametrize("same", [True, False])
def test_five_labels_change_nothing(same: bool) -> None:
    """However loose the budget."""
    pairs = [replace(ALIKE, logit=4.0, same=same)] * 5
    found = fit_within(pairs[:3], pairs[3:], SHIPPED, 0.9, Budget(0.5, confidence=0.6))
    assert found.chosen.weights == SHIPPED


def test_without_held_out_pairs_the_verifier_stays_as_shipped() -> None:
    """What has not been checked is not used."""
    found = fit_within(drawn(2000, in_keywords), [], SHIPPED, 0.9, TWO_PERCENT)
    assert found.chosen is found.shipped
    assert "no pair that it reads was held out" in found.why


def test_weights_that_fail_later_are_not_used() -> None:
    """The pairs that come later contradict the earlier ones: the reason has the figures of both."""
    pairs = drawn(2000, in_keywords)
    later = [replace(one, same=one.same and one.objections == 0) for one in drawn(1000, in_keywords, 2)]
    found = fit_within(pairs, later, SHIPPED, 0.9, TWO_PERCENT)
    assert found.chosen is not found.fitted
    assert "hits wrong" in found.why


def test_nothing_is_served_at_a_probability_that_no_label_has() -> None:
    """Labels of served answers only say nothing of less probable ones: the lowest one is not set below them."""
    pairs = [replace(one, same=True) for one in drawn(2000, as_shipped) if one.probability(SHIPPED) >= 0.9]
    found = fit_within(pairs[:400], pairs[400:], SHIPPED, 0.9, TWO_PERCENT)
    assert found.chosen.min_probability >= 0.9


class Reads:
    """A network that returns the logits it is given, by the number at the end of the stored question."""

    name = "fake@1"
    weighing = Weighing("fake@1", Weights(-2.0, 1.0, 2.0, {"additions": -6.0}, 0.9), 0.75, frozenset({"en"}), 64)

    def __init__(self, logits: Sequence[float], weighing: Weighing = weighing) -> None:
        self._logits = logits
        self.weighing = weighing

    def read(self, pairs: Sequence[tuple[str, str]]) -> list[float | None]:
        """Return the logits."""
        return [self._logits[int(stored.split()[-1].rstrip("?"))] for stored, _ in pairs]

    async def aread(self, pairs: Sequence[tuple[str, str]]) -> list[float | None]:
        """Return the logits."""
        return self.read(pairs)

    def close(self) -> None:
        """Hold nothing."""


WEIGHING = Reads.weighing


def asked_in_keywords(
    count: int, *, timed: bool = True, weighing: Weighing = WEIGHING, similarity: float = 0.88
) -> tuple[list[Pair], Decider]:
    """Make pairs of a team that asks in keywords, to every second of which a guard objects for nothing."""
    logits = [float(one) for one in np.random.default_rng(1).normal(0, 5, count)]
    vectors: dict[str, Sequence[float]] = {}
    pairs = []
    for number, logit in enumerate(logits):
        stored = f"How do I renew pass {number}?"
        asked = f"renew pass {number} quickly" if number % 2 else f"How can I renew pass {number}?"
        plane = [0.0] * (2 * number)
        vectors[stored], vectors[asked] = (*plane, 1.0, 0.0), (*plane, *at_similarity(similarity))
        pairs.append(Pair(Request(stored), Request(asked), logit > 0, at=float(number) if timed else None))
    acceptance = Acceptance(1.0, [("additions", additions)], weighing=weighing)
    return pairs, Decider(TableEmbedder(vectors, dimension=2 * count), acceptance, reader=Reads(logits, weighing))


def test_pairs_fit_the_verifier_and_the_profile_carries_its_weights(tmp_path: Path) -> None:
    """What a team's labels change is checked on its later pairs, written, read, and used where they came from."""
    pairs, by = asked_in_keywords(240)
    found = calibrate_pairs(pairs[::-1], by, Budget(0.1, confidence=0.8))
    fitting = found.fitting
    assert fitting is not None
    assert found.chronological
    assert (fitting.fitted_on, fitting.checked_on) == (160, 80)
    assert fitting.chosen is fitting.fitted
    assert fitting.chosen.right.count > fitting.shipped.right.count
    assert fitting.chosen.held_out.errors.count <= fitting.shipped.held_out.errors.count
    assert fitting.shipped.right.total == sum(pair.same for pair in pairs[160:])

    profile = found.profile("2026-01-01")
    assert profile is not None
    write_profile(profile, tmp_path / "p.toml")
    read = read_profile(tmp_path / "p.toml")
    assert read == profile
    used = read.weighing_for(WEIGHING)
    assert used.weights.min_probability == fitting.chosen.min_probability
    assert used.weights.guards == {"additions": pytest.approx(-6.0 * fitting.chosen.weights.guards)}
    assert used.from_similarity == 0.75
    weighed = replace(by, acceptance=replace(by.acceptance, weighing=used))
    served = sum(one.served and one.pair.same for one in score(pairs[160:], weighed))
    assert served == fitting.chosen.right.count
    with pytest.raises(ConfigurationError, match="the verifier fake@1, but the cache uses fake@2: measure again"):
        read.weighing_for(replace(WEIGHING, name="fake@2"))


def test_pairs_that_are_far_are_fitted_as_such() -> None:
    """What a similarity that is far says against a pair is held with what guards say, here and in the profile."""
    far = replace(WEIGHING, from_similarity=0.55, weights=replace(WEIGHING.weights, far=-3.0, far_below=0.65))
    pairs, by = asked_in_keywords(240, weighing=far, similarity=0.6)
    found = calibrate_pairs(pairs, by, Budget(0.1, confidence=0.8))
    profile = found.profile("2026-01-01")
    assert found.fitting is not None
    assert profile is not None
    used = profile.weighing_for(far)
    assert used.weights.far == pytest.approx(-3.0 * found.fitting.chosen.weights.guards)
    for weighing, fitted in ((far, found.fitting.shipped), (used, found.fitting.chosen)):
        weighed = replace(by, acceptance=replace(by.acceptance, weighing=weighing))
        assert sum(one.served and one.pair.same for one in score(pairs[160:], weighed)) == fitted.right.count > 0


def test_where_threshold_and_guards_agree_the_lower_limit_is_counted() -> None:
    """What is said of the verifier as shipped is what the cache serves, and a profile with fitted weights keeps it."""
    alone = Weighed(1.0, 0.9, 0.0, same=True)  # a probability of 0.69
    assert replace(alone, always_from=0.5).reach(SHIPPED) == 1.0
    assert replace(alone, always_from=0.7).reach(SHIPPED) == alone.reach(SHIPPED) == pytest.approx(0.69, abs=0.01)

    lower = replace(WEIGHING, weights=replace(WEIGHING.weights, min_agreed=0.5))
    pairs, by = asked_in_keywords(240, weighing=lower)
    vectors = by.embed(side.question for pair in pairs for side in (pair.stored, pair.asked))
    fitting = fit_pairs(pairs[:160], pairs[160:], by, vectors, 0.85, Budget(0.1, confidence=0.8))
    assert fitting is not None
    right = {}
    for weighing in (lower, WEIGHING):
        weighed = replace(by, acceptance=replace(by.acceptance, min_similarity=0.85, weighing=weighing))
        right[weighing is lower] = sum(one.served and one.pair.same for one in score(pairs[160:], weighed))
    assert right[True] == fitting.shipped.right.count > right[False]
    profile = Profile("table", "", 0.85, (), verifier=VerifierProfile("fake@1", 0.8, SHIPPED))
    assert profile.weighing_for(lower).weights == replace(lower.weights, min_probability=0.8)


def test_without_a_time_the_same_pairs_are_held_out() -> None:
    """Another order of the pairs changes nothing."""
    pairs, by = asked_in_keywords(60, timed=False)
    budget = Budget(0.3, confidence=0.6)
    forth, back = (calibrate_pairs(order, by, budget).fitting for order in (pairs, pairs[::-1]))
    assert forth is not None
    assert forth == back


def test_a_verifier_that_is_over_the_budget_is_not_used(tmp_path: Path) -> None:
    """It serves wrong answers beyond doubt, and the threshold none: the profile goes without it."""
    pairs, by = asked_in_keywords(120)
    misled = [replace(pair, same=False) for pair in pairs]
    found = calibrate_pairs(misled, by, Budget(0.1, confidence=0.8))
    assert found.fitting is not None
    assert not found.fitting.is_used
    assert found.fitting.chosen is found.fitting.shipped
    assert "the verifier is not used, as it has" in found.fitting.why
    assert found.profile("2026-01-01") is None  # no threshold keeps the budget either
    kept = replace(found, chosen=Estimate(0.95, Share(0, 300), 0.5)).profile("2026-01-01")
    assert kept is not None
    assert kept.verifier is False
    write_profile(kept, tmp_path / "p.toml")
    assert read_profile(tmp_path / "p.toml") == kept


def test_a_log_is_labelled_for_the_verifier_too() -> None:
    """Its pairs are the nearest that no fact refuses, whatever guards guess; the judge's calls are shared."""
    pairs, by = asked_in_keywords(60)
    requests = [side for pair in pairs for side in (pair.stored, pair.asked)]
    log = [Logged(request, number) for number, request in enumerate(requests, 1)]
    same = {pair.asked.question: pair.same for pair in pairs}
    asked: list[tuple[str, str]] = []

    def judge(a: str, b: str) -> bool:
        asked.append((a, b))
        return same[b]

    fitting = calibrate_log(log, by, Budget(0.3, confidence=0.6), judge=judge, calls=48).fitting
    assert fitting is not None
    assert (fitting.fitted_on, fitting.checked_on) == (16, 8)
    assert len(asked) <= 48
    assert any("quickly" in b for _, b in asked)
