"""Observations per entry: the probability that a stored answer is right at a similarity, learned from its own uses.

The idea is vCache's (Schroeder et al., "vCache: Verified Semantic Prompt Caching", arXiv 2502.03771): no one
threshold fits all entries, so each keeps what was observed of it; a hit is served only as often as keeps the
chance of a wrong answer per request under `delta`, and otherwise the model is asked and the outcome learned.
This is our own construction from that idea, and it differs from the paper in its statistics:

* The chance that an answer is right at similarity s is a logistic curve, 1 / (1 + exp(-steepness (s - place))).
  The *place* belongs to the entry and is learned; the *steepness* belongs to the embedder and is given. A handful
  of observations cannot tell two numbers, and with one the chance only ever falls with an observation that was
  wrong, rises with one that was right, and grows with similarity.
* The place is not fitted but averaged over: its whole posterior, on a grid. Nothing has to converge, entries whose
  observations are all right (where a maximum-likelihood fit runs off to infinity) need no special case, and what
  few observations leave open counts as risk.
* Pessimism: the prior expects an unknown entry's place at the usual threshold, though measured ones lie far below
  it, and of two steepnesses, half and twice the expected one, the one that promises less counts. (On CLINC150 with
  all-MiniLM-L6-v2, whose threshold is 0.90, the likeliest places are around 0.5 +- 0.2, and the likeliest
  steepness is 15 to 20; assumed are 0.9 +- 0.1, and 20 or 80.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp, log1p

from askonce.core.model import Observation

ENOUGH = 4  # observations; with fewer an entry is not served (the paper's implementation has the same number)
_PLACES = 81  # points of the grid
_REACH = 4  # spreads by which a place may lie off the centre


@dataclass(frozen=True, slots=True)
class Curve:
    """What is known before any observation.

    Args:
        centre: The similarity around which an unknown entry's place is expected.
        spread: The standard deviation of entries' places around it.
        steepness: By how much the log odds of being right rise with one unit of similarity.
    """

    centre: float
    spread: float
    steepness: float

    @classmethod
    def from_min_similarity(cls, min_similarity: float) -> Curve:
        """Return the curve of an embedder, or of a domain, whose usual threshold is known.

        Embedders use the scale differently, so all is measured in distances from the threshold to 1.
        """
        unit = max(1 - min_similarity, 0.01)
        return cls(centre=min_similarity, spread=unit, steepness=4 / unit)

    @property
    def floor(self) -> float:
        """Return the similarity from which entries are worth observing: 0.5 where the usual threshold is 0.9.

        Observations replace the threshold, and need room below it: entries looked for from the threshold on
        meet too few questions to earn any trust.
        """
        return max(0.0, self.centre - _REACH * self.spread)


def may_serve(observations: Sequence[Observation], similarity: float, delta: float, draw: float, curve: Curve) -> bool:
    """Return whether to serve an entry rather than to ask the model and learn.

    An answer that is wrong with chance q is served with probability `delta / q`, so that a request gets a wrong
    answer with at most the chance `delta`. What is more likely wrong than right is not served at all.

    Args:
        observations: The entry's judged cases.
        similarity: That of the question asked, 0 to 1.
        delta: The error budget: wrong answers per request, 0 to 1.
        draw: A random number, uniform between 0 and 1, drawn for this request.
        curve: What is known before any observation.
    """
    if len(observations) < ENOUGH:
        return False
    return all(chance > 0.5 and draw * (1 - chance) < delta for chance in _chances(observations, similarity, curve))


def chance_right(observations: Sequence[Observation], similarity: float, curve: Curve) -> float:
    """Return the least chance, 0 to 1, that an answer is right at `similarity`, given an entry's judged cases."""
    return min(_chances(observations, similarity, curve))


def _chances(observations: Sequence[Observation], similarity: float, curve: Curve) -> Iterator[float]:
    """Yield the chance that an answer is right by either steepness, of which the lesser counts."""
    # In one order, so that the posterior is kept once for all orders of the same cases.
    cases = tuple(sorted(observations))
    for steepness in (curve.steepness / 2, curve.steepness * 2):
        yield sum(
            weight * _logistic(steepness * (similarity - place))
            for place, weight in zip(_places(curve), _posterior(cases, curve, steepness), strict=True)
        )


@lru_cache(maxsize=4096)
def _posterior(cases: tuple[Observation, ...], curve: Curve, steepness: float) -> tuple[float, ...]:
    """Return how likely each place of the grid is, given the cases."""
    prior = (-0.5 * ((place - curve.centre) / curve.spread) ** 2 for place in _places(curve))
    logs = [sum(row) for row in zip(prior, *(_log_likelihood(case, curve, steepness) for case in cases), strict=True)]
    highest = max(logs)
    weights = [exp(log - highest) for log in logs]
    total = sum(weights)
    return tuple(weight / total for weight in weights)


@lru_cache(maxsize=4096)
def _log_likelihood(case: Observation, curve: Curve, steepness: float) -> tuple[float, ...]:
    """Return the log of the chance of one case, for each place of the grid."""
    side = 1 if case.right else -1
    return tuple(-_softplus(side * steepness * (place - case.similarity)) for place in _places(curve))


@lru_cache(maxsize=64)
def _places(curve: Curve) -> tuple[float, ...]:
    """Return the grid of places."""
    step = 2 * _REACH * curve.spread / (_PLACES - 1)
    return tuple(curve.centre - _REACH * curve.spread + index * step for index in range(_PLACES))


def _logistic(x: float) -> float:
    return 1 / (1 + exp(-x)) if x >= 0 else exp(x) / (1 + exp(x))


def _softplus(x: float) -> float:
    return max(x, 0.0) + log1p(exp(-abs(x)))
