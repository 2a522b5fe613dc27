"""Select the pairs to label, where each label costs a model call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from askonce.lab.simulation import PotentialHit

Label = Callable[[PotentialHit], "bool | None"]

_WINDOW = 8  # labels at each step of the bisection
_ALARM = 2  # with so many wrong ones among them the bisection goes to higher similarities


@dataclass(slots=True)
class Labels:
    """Ask for labels, each once, and at most `calls` of them (`None` for no limit)."""

    ask: Label
    calls: int | None
    verdicts: dict[int, bool | None] = field(default_factory=dict)

    @property
    def left(self) -> float:
        """Return how many calls are left."""
        return float("inf") if self.calls is None else self.calls - len(self.verdicts)

    def of(self, hit: PotentialHit) -> bool | None:
        """Return the label of a pair; `None` if there is none, or no call is left for it."""
        if hit.asked not in self.verdicts and self.left >= 1:
            self.verdicts[hit.asked] = self.ask(hit)
        return self.verdicts.get(hit.asked)


@dataclass(frozen=True, slots=True)
class UniformSample:
    """A uniform sample of the hits at `floor` or above; it is not representative of those below."""

    hits: list[PotentialHit]
    floor: float


def sample_near_boundary(
    hits: Sequence[PotentialHit], labels: Labels, boundary: Callable[[UniformSample], float | None]
) -> UniformSample:
    """Return a uniform sample of the hits above a similarity near which the threshold will be.

    First a bisection finds, with a few calls, where hits become wrong. Then half of the remaining calls are spent
    on random pairs above that similarity, and the rest on random pairs above the `boundary` that those indicate.
    All pairs above the last similarity were equally likely to be drawn, so that the interval of any threshold
    from there on may be computed as if they had been drawn for it.

    Args:
        hits: All pairs that some threshold serves.
        labels: Returns labels.
        boundary: Returns, from a sample, a similarity that is safely below the threshold to be chosen.
    """
    ranked = sorted(hits, key=lambda hit: -hit.similarity)
    if labels.left >= len(ranked):
        return UniformSample(_labelled(ranked, labels), 0.0)
    ranked = ranked[: _where_bad(ranked, labels)]
    first = UniformSample(_sampled(ranked, int(labels.left // 2), labels), ranked[-1].similarity)
    floor = max(first.floor, boundary(first) or 0.0)
    sample = [hit for hit in first.hits if hit.similarity >= floor]
    drawn = {hit.asked for hit in first.hits}
    rest = [hit for hit in ranked if hit.similarity >= floor and hit.asked not in drawn]
    return UniformSample([*sample, *_sampled(rest, int(min(labels.left, len(rest))), labels)], floor)


def sample_above(hits: Iterable[PotentialHit], similarity: float, labels: Labels) -> list[PotentialHit]:
    """Return a uniform sample of the hits at `similarity` or above, as large as the calls allow."""
    served = [hit for hit in hits if hit.similarity >= similarity]
    return _sampled(served, int(min(labels.left, len(served))), labels)


def _where_bad(ranked: Sequence[PotentialHit], labels: Labels) -> int:
    """Return how many of the most similar hits to keep, by bisection with at most a third of the calls."""
    good, bad = 0, len(ranked)
    enough = labels.left * 2 / 3
    while bad - good > _WINDOW and labels.left > enough:
        middle = (good + bad) // 2
        window = ranked[max(0, middle - _WINDOW // 2) : middle + _WINDOW // 2]
        wrong = sum(labels.of(hit) is False for hit in window)
        good, bad = (good, middle) if wrong >= _ALARM else (middle, bad)
    return bad


def _sampled(hits: Sequence[PotentialHit], count: int, labels: Labels) -> list[PotentialHit]:
    order = np.random.default_rng(0).permutation(len(hits))  # the same sample in each run
    return _labelled([hits[index] for index in order[:count]], labels)


def _labelled(hits: Iterable[PotentialHit], labels: Labels) -> list[PotentialHit]:
    return [hit for hit in hits if labels.of(hit) is not None]
