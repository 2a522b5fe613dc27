"""Fit a few of the verifier's weights to labels: a logistic regression that is held near the weights shipped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import comb, exp, tanh
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from askonce.core.keys import normal_question
from askonce.core.verifier import PairReader
from askonce.core.weighing import are_agreed
from askonce.embedding.embedder import Vectors
from askonce.lab.decision import Decider
from askonce.lab.intervals import Share
from askonce.lab.pairs import Pair
from askonce.lab.scoring import score
from askonce.lab.thresholds import Budget, Estimate, Sample
from askonce.profiles import FewWeights

_HELD = 20.0
"""How strongly each weight is held where it shipped: about as 200 labelled pairs pull it whose probability is 0.9."""

_MIDDLE = np.array([0.0, 0.0, 0.9, 0.0])
_SIZE = np.array([1.0, 4.0, 0.1, 2.0])
"""What is usual of the intercept, the logit, the similarity and the objections: so that all are held alike."""

_STEPS, _SMALL = 100, 1e-9

PROBABILITIES = tuple(round(1 / (1 + exp(-step / 20)), 5) for step in range(161))
"""The lowest probabilities that are tried, from 0.5 to 0.9997: even steps of the log-odds."""

_Array: TypeAlias = "npt.NDArray[np.float64]"


@dataclass(frozen=True, slots=True)
class Weighed:
    """A labelled pair of questions that the verifier reads and that no hard guard refuses.

    Args:
        logit: What the network returns for it.
        similarity: Cosine similarity of the questions.
        objections: What the soft guards that object, and a similarity that is far, add to the evidence as shipped.
        same: Whether one answer serves both.
        always_from: The probability from which its answer is served whatever `min_probability` is: where the threshold
            and all guards agree. `None` where they do not.
    """

    logit: float
    similarity: float
    objections: float
    same: bool
    always_from: float | None = None

    def probability(self, weights: FewWeights) -> float:
        """Return the probability that one answer serves both."""
        odds = weights.intercept + weights.logit * self.logit + weights.similarity * self.similarity
        return 0.5 * (1.0 + tanh((odds + weights.guards * self.objections) / 2))  # unlike exp, it does not overflow

    def reach(self, weights: FewWeights) -> float:
        """Return the highest `min_probability` at which its answer is served."""
        probability = self.probability(weights)
        return probability if self.always_from is None or probability < self.always_from else 1.0


def fit(pairs: Sequence[Weighed], shipped: FewWeights) -> FewWeights:
    """Return the weights that explain the labels best, held near those that shipped.

    It minimises the log loss plus a penalty for the distance to the shipped weights, by Newton's method. The penalty
    keeps the minimum finite for labels that can be separated, and unique: the same pairs in any order have the same
    weights, but for rounding. Few pairs change almost nothing. A weight's sign is never turned: objections of guards
    cannot become a recommendation.

    Args:
        pairs: The labelled pairs; those that are held out must not be among them.
        shipped: The weights to start from.
    """
    # In units of what shipped, so that a weight is held by its share rather than by its size.
    unit = np.array([1.0, shipped.logit, 1.0, shipped.guards])
    seen = np.array([(1.0, one.logit, one.similarity, one.objections) for one in pairs], dtype=np.float64)
    rows = (seen.reshape(-1, len(unit)) * unit - _MIDDLE) / _SIZE
    start = np.array([shipped.intercept, 1.0, shipped.similarity, 1.0])
    start[0] += start @ _MIDDLE
    start *= _SIZE
    fixed = np.zeros(len(unit), dtype=bool)
    while True:
        found = _minimum(rows, np.array([one.same for one in pairs], dtype=np.float64), start, fixed)
        turned = np.array([False, found[1] < 0, False, found[3] < 0])
        if not turned.any():
            break
        fixed |= turned  # at zero; the others are fitted again without it
    found /= _SIZE
    found[0] -= found @ _MIDDLE
    return FewWeights(*map(float, found * unit))


def _minimum(rows: _Array, same: _Array, start: _Array, fixed: npt.NDArray[np.bool_]) -> _Array:
    """Return the minimum of a strictly convex function, where the weights that are `fixed` stay zero."""
    weights = np.where(fixed, 0.0, start)
    free = ~fixed
    loss = _loss(rows, same, weights, start)
    for _ in range(_STEPS):
        likely = 0.5 * (1.0 + np.tanh(rows @ weights / 2))
        slope = (rows.T @ (likely - same) + _HELD * (weights - start))[free]
        bend = ((rows.T * (likely * (1 - likely))) @ rows + _HELD * np.eye(len(start)))[np.ix_(free, free)]
        step = np.zeros_like(weights)
        step[free] = np.linalg.solve(bend, slope)
        if float(np.abs(step).max()) < _SMALL:
            break
        share = 1.0
        # Far from the minimum a whole step may go too far: half of it, until the loss falls.
        while (after := _loss(rows, same, weights - share * step, start)) > loss and share > _SMALL:
            share /= 2
        weights, loss = weights - share * step, after
    return weights


def _loss(rows: _Array, same: _Array, weights: _Array, start: _Array) -> float:
    odds = rows @ weights
    return float(np.sum(np.logaddexp(0.0, odds) - same * odds) + _HELD / 2 * np.sum((weights - start) ** 2))


@dataclass(frozen=True, slots=True)
class Tried:
    """Weights with the lowest probability that is served, and what they do on the held-out pairs.

    Args:
        weights: The weights.
        min_probability: Probability from which a stored answer is served, 0 to 1.
        held_out: The errors on the held-out pairs.
        right: Of the held-out pairs that share an answer, those that are served.
    """

    weights: FewWeights
    min_probability: float
    held_out: Estimate
    right: Share


@dataclass(frozen=True, slots=True)
class Fitting:
    """What the verifier does on held-out pairs as shipped, with another lowest probability, and with fitted weights.

    Args:
        shipped: As it is shipped.
        moved: With the shipped weights, and the lowest probability that keeps the budget; `None` if none does.
        fitted: With fitted weights, and a probability that keeps the budget with them; `None` if none does.
        chosen: The one of these to use.
        why: The decision as a sentence.
        is_used: Whether the verifier may be used: not if it is over the budget as shipped, and stays as shipped.
        fitted_on: Number of pairs that it was fitted to.
        checked_on: Number of pairs that were held out.
        verifier: The verifier's name and revision.
        from_similarity: The cosine similarity from which it reads.
    """

    shipped: Tried
    moved: Tried | None
    fitted: Tried | None
    chosen: Tried
    why: str
    is_used: bool
    fitted_on: int
    checked_on: int
    verifier: str = ""
    from_similarity: float | None = None

    @property
    def tried(self) -> list[tuple[str, Tried]]:
        """Return what was tried, with its name."""
        all_three = (
            ("as shipped", self.shipped),
            ("limit for the budget", self.moved),
            ("fitted weights", self.fitted),
        )
        return [(name, one) for name, one in all_three if one is not None]


def fit_pairs(
    pairs: Sequence[Pair],
    held_out: Sequence[Pair],
    by: Decider,
    vectors: Mapping[str, Vectors],
    threshold: float,
    budget: Budget,
) -> Fitting | None:
    """Fit the verifier of a cache to labelled pairs; `None` if it has none.

    Args:
        pairs: The pairs to fit to; those that the verifier does not read, and those that a hard guard refuses, are
            left out.
        held_out: The pairs to check on.
        by: Decides; its threshold is not used, and the weights are those that ship with its verifier.
        vectors: The result of `by.embed` for all their questions.
        threshold: The cosine similarity that decides what the verifier does not read.
        budget: How many wrong answers are acceptable.
    """
    if by.reader is None:
        return None
    reader = _Noted(by.reader)
    weighing = reader.weighing
    by = replace(by, reader=reader, acceptance=replace(by.acceptance, weighing=weighing))

    def weighed(some: Sequence[Pair]) -> list[Weighed]:
        found = []
        for one in score(some, by, vectors=vectors):
            logit = reader.logits.get(
                (normal_question(one.pair.stored.question), normal_question(one.pair.asked.question))
            )
            if one.voices is not None and one.voices.probability is not None and logit is not None:
                near = one.similarity or 0.0
                objections = weighing.weights.against(near, one.voices.objections)
                stored, asked = one.pair.stored.question, one.pair.asked.question
                agreed = are_agreed(stored, asked, one.voices.objections, is_enough=near >= threshold)
                always_from = weighing.weights.min_agreed if agreed else None
                found.append(Weighed(logit, near, objections, one.pair.same, always_from))
        return found

    shipped = FewWeights(weighing.weights.intercept, weighing.weights.logit, weighing.weights.similarity)
    made = fit_within(weighed(pairs), weighed(held_out), shipped, weighing.weights.min_probability, budget)
    return replace(made, verifier=weighing.name, from_similarity=weighing.from_similarity)


class _Noted:
    """Note the logits that a verifier returns."""

    def __init__(self, reader: PairReader) -> None:
        self._reader = reader
        self.name = reader.name
        self.weighing = reader.weighing
        self.logits: dict[tuple[str, str], float | None] = {}

    def read(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float | None]:
        """Return a logit for each pair, from what is noted if it is."""
        new = [pair for pair in pairs if pair not in self.logits]
        self.logits.update(zip(new, self._reader.read(new), strict=True))
        return [self.logits[pair] for pair in pairs]

    async def aread(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float | None]:
        """Async version of `read`."""
        return self.read(pairs)

    def close(self) -> None:
        """Leave the verifier to its owner."""


def fit_within(
    pairs: Sequence[Weighed], held_out: Sequence[Weighed], shipped: FewWeights, min_probability: float, budget: Budget
) -> Fitting:
    """Fit the weights and the lowest probability, and decide whether they replace what is shipped.

    Fitted weights are used only if, on pairs that they have not seen, they are no worse than the shipped weights at
    the same budget (no more wrong answers, and no fewer right ones) and better than chance explains: by a sign test of
    the held-out pairs that the two decide differently, at the budget's confidence.

    Args:
        pairs: The pairs to fit to.
        held_out: The pairs to check on: later ones, if they have a time.
        shipped: The weights that ship.
        min_probability: The lowest probability that ships.
        budget: How many wrong answers are acceptable.
    """

    def tried(weights: FewWeights, least: float) -> Tried:
        likely = [one.reach(weights) >= least for one in held_out]
        same = [served for served, one in zip(likely, held_out, strict=True) if one.same]
        return Tried(weights, least, sample(weights, held_out).at(least), Share(sum(same), len(same)))

    as_shipped = tried(shipped, min_probability)
    found = sample(shipped, pairs).choose(budget)
    moved = None if found is None else tried(shipped, found.threshold)
    weights = fit(pairs, shipped)
    better = _point(sample(weights, pairs), found, budget)
    fitted = None if better is None else tried(weights, better.threshold)
    chosen, why = _decide(as_shipped, moved, fitted, held_out, budget)
    over = sample(shipped, [*pairs, *held_out]).at(min_probability)
    # Beyond doubt: a wrong answer among a few labels does not show it.
    is_used = chosen is not as_shipped or not over.errors.total or over.interval(budget)[0] <= budget.max_wrong
    if not is_used:
        why = f"the verifier is not used, as it has {_counted(over.errors)} as shipped: {why}"
    return Fitting(as_shipped, moved, fitted, chosen, why, is_used, len(pairs), len(held_out))


def sample(weights: FewWeights, pairs: Sequence[Weighed]) -> Sample:
    """Return pairs as a sample by their probability: nothing is known of probabilities lower than all of theirs."""
    labelled = [(one.reach(weights), one.same) for one in pairs]
    reach = [highest for highest, _ in labelled]
    return Sample(labelled, reach, len(pairs), min(reach, default=1.0), PROBABILITIES)


def _point(fitted: Sample, moved: Estimate | None, budget: Budget) -> Estimate | None:
    """Return the threshold for fitted weights: half of what they gain is taken as fewer wrong answers.

    With as many wrong answers as with the shipped weights, other pairs would have more of them half of the time.
    """
    if moved is None:
        return fitted.choose(budget)
    kept = [one for one in fitted.within(budget) if one.errors.count <= moved.errors.count]
    if not kept:
        return None
    most, before = (one.errors.total - one.errors.count for one in (kept[0], moved))
    middle = (most + min(most, before)) / 2
    return [one for one in kept if one.errors.total - one.errors.count >= middle][-1]


def _decide(
    shipped: Tried, moved: Tried | None, fitted: Tried | None, held_out: Sequence[Weighed], budget: Budget
) -> tuple[Tried, str]:
    limit = f"{budget.max_wrong:.2%} per {budget.per}"
    if not held_out:
        return shipped, "its weights stay as shipped, as no pair that it reads was held out to check others on"
    fault = _fault(fitted, moved, shipped, held_out, budget)
    if fitted is not None and fault is None:
        return fitted, f"the fitted weights are used: {_gain(fitted, moved)}"
    if moved is None:
        return (
            shipped,
            f"its weights stay as shipped: with them no min_probability is sure to keep {limit}, and {fault}",
        )
    if moved.min_probability < shipped.min_probability and _over(moved, budget):
        lower = _counted(moved.held_out.errors)
        return (
            shipped,
            f"its weights stay as shipped: a lower min_probability has {lower} on held-out pairs, and {fault}",
        )
    return moved, f"only min_probability is changed: {fault}"


def _fault(
    fitted: Tried | None, moved: Tried | None, shipped: Tried, held_out: Sequence[Weighed], budget: Budget
) -> str | None:
    """Return why fitted weights may not replace the shipped ones, or `None` if they may."""
    if fitted is None:
        return "with fitted weights none is either"
    wrong, before = fitted.held_out.errors, (moved or shipped).held_out.errors
    if _over(fitted, budget):
        return f"the fitted weights have {_counted(wrong)} on held-out pairs, over the budget"
    if wrong.count > before.count:
        return f"the fitted weights have {_counted(wrong)} on held-out pairs, the shipped ones {_counted(before)}"
    if moved is not None and fitted.right.count < moved.right.count:
        right = f"{fitted.right.count} of the held-out pairs rightly, the shipped ones {moved.right.count}"
        return f"the fitted weights serve {right}"
    better = worse = 0
    for one in held_out:
        was = moved is not None and one.reach(moved.weights) >= moved.min_probability
        would_be = one.reach(fitted.weights) >= fitted.min_probability
        better += was != would_be and would_be == one.same
        worse += was != would_be and was == one.same
    if _chance(better, better + worse) > 1 - budget.confidence:
        return f"the fitted weights decide {better} of the held-out pairs better and {worse} worse, which may be chance"
    return None


def _over(one: Tried, budget: Budget) -> bool:
    return bool(one.held_out.errors.total) and one.held_out.error(budget.per) > budget.max_wrong


def _counted(errors: Share) -> str:
    return f"{errors.count} of {errors.total} hits wrong"


def _gain(fitted: Tried, moved: Tried | None) -> str:
    if moved is None:
        wrong = _counted(fitted.held_out.errors)
        return f"they have {wrong} on held-out pairs, and with the shipped ones no min_probability keeps the budget"
    right = fitted.right.count - moved.right.count
    fewer = moved.held_out.errors.count - fitted.held_out.errors.count
    return f"on held-out pairs, at the same budget, they serve {right} more right answers and {fewer} fewer wrong ones"


def _chance(better: int, differing: int) -> float:
    """Return the probability of at least so many better ones if each way is as likely (sign test, one-sided)."""
    ways: int = sum(comb(differing, k) for k in range(better, differing + 1))
    return ways / 2.0**differing
