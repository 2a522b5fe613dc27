"""An evaluation as data, for files and other programs; `askonce.lab.page` renders it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from askonce.core.model import Json
from askonce.lab.decision import Decider, Progress, no_progress
from askonce.lab.intervals import Share
from askonce.lab.pairs import Pair
from askonce.lab.scoring import (
    FLOOR,
    Point,
    Scored,
    Tally,
    area,
    by_group,
    missed,
    missed_by,
    precision_over_hit_ratio,
    score,
    sweep,
    tally,
    worst,
)

TABLE_THRESHOLDS = tuple(percent / 100 for percent in (50, 60, *range(70, 100, 2), 99, 100))
CURVE_THRESHOLDS = tuple(step / 400 for step in range(int(FLOOR * 400), 401))


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The results of an evaluation.

    Args:
        decider: The decider that was evaluated.
        scored: Every pair with its decision.
        total: The tally of all of them.
        groups: The tally of each group of pairs, by its name.
        grouped_by: The column whose values are the groups.
    """

    decider: Decider
    scored: Sequence[Scored]
    total: Tally
    groups: dict[str, Tally]
    grouped_by: str

    def sweep(self, thresholds: Sequence[float] = TABLE_THRESHOLDS, *, guarded: bool = True) -> list[Point]:
        """Return the tally at each threshold."""
        return sweep(self.scored, thresholds, guarded=guarded)

    def area(self, *, guarded: bool = True) -> float:
        """Return the mean precision over the hit ratios that a perfect cache has (see `scoring.area`)."""
        should_hit = Share(self.total.right.total, len(self.scored))
        return area(precision_over_hit_ratio(self.sweep(CURVE_THRESHOLDS, guarded=guarded)), should_hit.value)

    def passes(self, max_wrong: float) -> bool:
        """Return whether the share of the traps that is served is at most `max_wrong`."""
        return not self.total.wrong.total or self.total.wrong.value <= max_wrong

    def as_json(self, examples: int = 20) -> Json:
        """Return the figures, the sweep, examples of wrongly served pairs, and all missed pairs, as JSON."""
        return {
            "embedder": self.decider.embedder.name,
            "revision": self.decider.embedder.revision,
            "min_similarity": self.decider.min_similarity,
            "guards": [name for name, _ in self.decider.acceptance.guards],
            "verifier": self.decider.second_opinion or None,
            "total": _tally(self.total),
            "grouped_by": self.grouped_by,
            "groups": {name: _tally(group) for name, group in self.groups.items()},
            "p_chr": {"guards": self.area(), "cosine": self.area(guarded=False)},
            "sweep": [
                {"min_similarity": point.min_similarity, **_tally(point.tally)}
                for point in self.sweep(CURVE_THRESHOLDS)
            ],
            "wrongly_served": [_example(one) for one in worst(self.scored, examples)],
            "missed_by": missed_by(self.scored),
            "missed": [
                {**_example(one), "refused_by": one.refused_by, "reason": one.reason, "detail": one.detail}
                for one in missed(self.scored)
            ],
        }


def evaluate(
    pairs: Sequence[Pair], by: Decider, *, group: str = "category", progress: Progress = no_progress
) -> Evaluation:
    """Score the decision of a cache on labelled pairs.

    Args:
        pairs: As `askonce.lab.pairs.read_pairs` returns them.
        by: As `askonce.lab.decision.decider` returns it.
        group: The column whose values are reported separately.
        progress: Called with the number of newly embedded questions.
    """
    scored = score(pairs, by, progress)
    return Evaluation(by, scored, tally(scored), by_group(scored, group), group)


def _example(one: Scored) -> dict[str, Json]:
    return {
        "stored": one.pair.stored.question,
        "asked": one.pair.asked.question,
        "similarity": one.similarity,
        "origin": one.pair.origin,
        "groups": dict(one.pair.groups),
    }


def _tally(one: Tally) -> dict[str, Json]:
    return {
        "should_hit": one.right.total,
        "served": one.right.count,
        "traps": one.wrong.total,
        "wrong": one.wrong.count,
        "served_share": _value(one.right),
        "wrong_share": _value(one.wrong),
        "wrong_share_interval": list(one.wrong.interval()) if one.wrong.total else None,
        "precision": _value(one.precision),
        "hit_ratio": _value(one.hit_ratio),
    }


def _value(share: Share) -> float | None:
    return share.value if share.total else None
