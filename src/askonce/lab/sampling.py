"""Which pairs to have judged, when each verdict costs a model call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from askonce.lab.filling import Meeting

Label = Callable[[Meeting], "bool | None"]

_WINDOW = 8  # verdicts at each step of the bisection
_ALARM = 2  # wrong ones among them from which on it goes stricter


@dataclass(slots=True)
class Labels:
    """Ask for verdicts, each once, and at most `calls` of them (`None` for as many as there are)."""

    ask: Label
    calls: int | None
    verdicts: dict[int, bool | None] = field(default_factory=dict)

    @property
    def left(self) -> float:
        """Return how many more may be asked for."""
        return float("inf") if self.calls is None else self.calls - len(self.verdicts)

    def of(self, meeting: Meeting) -> bool | None:
        """Return the verdict on a pair; `None` when there is none, or no call is left for it."""
        if meeting.asked not in self.verdicts and self.left >= 1:
            self.verdicts[meeting.asked] = self.ask(meeting)
        return self.verdicts.get(meeting.asked)


@dataclass(frozen=True, slots=True)
class Drawn:
    """Hold a uniform sample of the meetings at `floor` or above; it tells nothing of those below."""

    meetings: list[Meeting]
    floor: float


def sample_near_boundary(
    meetings: Sequence[Meeting], labels: Labels, boundary: Callable[[Drawn], float | None]
) -> Drawn:
    """Return a fair sample of the meetings above some similarity, near which the threshold will be found.

    First a bisection finds where verdicts turn bad, with a few calls. Then half of the calls that are left go
    to random pairs above that similarity, and the rest to random pairs above the `boundary` which those show.
    All pairs above the last similarity were equally likely to be drawn, so that an interval for any threshold
    from there on may be computed as if they had been drawn for it.

    Args:
        meetings: All pairs that some threshold serves.
        labels: Gives verdicts.
        boundary: Returns, from a sample, a similarity that is safely below the threshold to come.
    """
    ranked = sorted(meetings, key=lambda meeting: -meeting.similarity)
    if labels.left >= len(ranked):
        return Drawn(_judged(ranked, labels), 0.0)
    ranked = ranked[: _where_bad(ranked, labels)]
    first = Drawn(_drawn(ranked, int(labels.left // 2), labels), ranked[-1].similarity)
    floor = max(first.floor, boundary(first) or 0.0)
    sample = [meeting for meeting in first.meetings if meeting.similarity >= floor]
    drawn = {meeting.asked for meeting in first.meetings}
    rest = [meeting for meeting in ranked if meeting.similarity >= floor and meeting.asked not in drawn]
    return Drawn([*sample, *_drawn(rest, int(min(labels.left, len(rest))), labels)], floor)


def sample_above(meetings: Iterable[Meeting], similarity: float, labels: Labels) -> list[Meeting]:
    """Return a uniform sample of the meetings at `similarity` or above, as large as the calls allow."""
    served = [meeting for meeting in meetings if meeting.similarity >= similarity]
    return _drawn(served, int(min(labels.left, len(served))), labels)


def _where_bad(ranked: Sequence[Meeting], labels: Labels) -> int:
    """Return how many of the most similar to keep, by bisection, for at most a third of the calls."""
    good, bad = 0, len(ranked)
    enough = labels.left * 2 / 3
    while bad - good > _WINDOW and labels.left > enough:
        middle = (good + bad) // 2
        window = ranked[max(0, middle - _WINDOW // 2) : middle + _WINDOW // 2]
        wrong = sum(labels.of(meeting) is False for meeting in window)
        good, bad = (good, middle) if wrong >= _ALARM else (middle, bad)
    return bad


def _drawn(meetings: Sequence[Meeting], count: int, labels: Labels) -> list[Meeting]:
    order = np.random.default_rng(0).permutation(len(meetings))  # the same run, the same sample
    return _judged([meetings[index] for index in order[:count]], labels)


def _judged(meetings: Iterable[Meeting], labels: Labels) -> list[Meeting]:
    return [meeting for meeting in meetings if labels.of(meeting) is not None]
