"""What is known of a pair before it is decided: similarity, the network's logit, the guards' objections."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from benchmarks.guards import Pair, Vectoriser, with_similarity
from benchmarks.verifier.export import exported_logits
from benchmarks.verifier.network import LONGEST, Base

from askonce.core.acceptance import PROFILES
from askonce.core.weighing import Weighing, Weights
from askonce.guards import DEFAULT_GUARDS, FACTS, objections
from askonce.judges.same_answer import reads

FROM_SIMILARITY = PROFILES["minilm"].reads_from or 1.0
FAR_BELOW = PROFILES["minilm"].far_below
"""Below it the cache reads the nearest question only; a pair by itself is its nearest."""
_NONE: frozenset[str] = frozenset()
GUESSES = tuple(name for name, _ in DEFAULT_GUARDS if name not in FACTS)


@dataclass(frozen=True, slots=True)
class Seen:
    """A pair with what is known of it.

    Args:
        pair: The questions, the label and the similarity.
        objecting: Names of the guards that object.
        logit: The network's logit, or None where it does not read the pair.
    """

    pair: Pair
    objecting: frozenset[str]
    logit: float | None

    @property
    def refused(self) -> bool:
        """Return whether a guard that compares facts objects."""
        return not self.objecting <= frozenset(GUESSES)

    def probability(self, weights: Weights) -> float:
        """Return the probability that one answer serves both, as the cache takes it; 0 where nothing was read."""
        if self.logit is None or self.refused:
            return 0.0
        return weights.probability(self.logit, self.pair.similarity, self.objecting)


def gather(name: str, pairs: Iterable[Pair], model: Path, base: Base, vectoriser: Vectoriser) -> list[Seen]:
    """Return the pairs with all that is known of them."""
    near = with_similarity(name, list(pairs), vectoriser)
    reading = Weighing(name, Weights(0, 1, 0, {}, 0.5), FROM_SIMILARITY, frozenset({"en"}), LONGEST)
    read = [
        at
        for at, pair in enumerate(near)
        if pair.similarity >= FROM_SIMILARITY
        and reading.reads(pair.a, pair.b)
        and reads(base.pieces(pair.a), base.pieces(pair.b), LONGEST)
    ]
    logits = dict(zip(read, exported_logits(model, base, [(near[at].a, near[at].b) for at in read]), strict=True))
    return [
        Seen(
            pair,
            frozenset(veto.name for veto in objections(pair.a, pair.b))
            if pair.similarity >= FROM_SIMILARITY
            else _NONE,
            float(logits[at]) if at in logits else None,
        )
        for at, pair in enumerate(near)
    ]


def matrix(seen: Sequence[Seen]) -> npt.NDArray[np.float64]:
    """Return one row for each pair: logit, similarity, and 1 for each guess that objects."""
    return np.array(
        [[s.logit or 0.0, s.pair.similarity, *(float(name in s.objecting) for name in GUESSES)] for s in seen]
    )
