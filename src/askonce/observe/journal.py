"""What the journal counts: events, added up in memory by minute and labels, until they are written.

An event on a caller's path is only put into a queue; whoever writes counts what is in it. All is bounded: of too many
series the labels count as `"other"`, and where even that does not help, what is lost is counted itself.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Mapping
from os import urandom
from threading import Lock
from typing import Any

from askonce.core.events import (
    Damaged,
    Decided,
    Event,
    Judged,
    ModelCalled,
    PortCalled,
    Refused,
    Removed,
    Rewritten,
    Spent,
    Stored,
)
from askonce.core.journal import (
    MINUTE,
    MOST_SERIES,
    Amounts,
    Batch,
    Line,
    Reviewed,
    Series,
    bucket_of,
    similarity_bucket,
)
from askonce.core.model import Cost, Selector

MOST_EVENTS = 20_000
"""Events that wait to be counted; beyond it, whoever has the next one counts them all."""
MOST_REVIEWED = 50
"""Decisions kept for review of each kind, hits and misses, between two writes."""
_LONGEST_LABEL = 100
_LONGEST_QUESTION = 2000
_UNTAKEN = re.compile("[\x00\ud800-\udfff]")  # what PostgreSQL cannot store
_Cell = tuple[int, Series]


class Book:
    """Add events up; safe to use from many threads.

    Args:
        questions: Whether decisions are kept for review.
        draw: Draws a random number, 0 to 1.

    Attributes:
        waiting: Events that are not counted yet, to which anybody appends.
        lost: Events that are in no row, as there was no room for them.
    """

    def __init__(self, *, questions: bool, draw: Callable[[], float]) -> None:
        self._questions = questions
        self._draw = draw
        self.renew()

    def renew(self) -> None:
        """Begin empty, such as in a forked child: what the parent has counted, the parent writes."""
        self._lock = Lock()
        self.waiting: deque[Event] = deque()
        self._cells: dict[_Cell, Amounts] = {}
        self._reviewed: dict[str, list[Reviewed]] = {"hit": [], "miss": []}
        self._seen = {"hit": 0, "miss": 0}
        self.lost = 0

    @property
    def size(self) -> int:
        """Return how many events and rows wait."""
        return len(self.waiting) + len(self._cells)

    def count(self, most: int | None = None) -> bool:
        """Add up what is in the queue, or so many events; return whether there may be more."""
        left = len(self.waiting) if most is None else most
        with self._lock:
            for _ in range(left):
                try:
                    event = self.waiting.popleft()
                except IndexError:
                    return False
                self._count(event)
        return bool(self.waiting)

    def take(self, most: int) -> Batch | None:
        """Return what was counted, at most so many rows, as one batch, and begin anew; `None` when that is nothing."""
        self.count()
        with self._lock:
            taken = list(self._cells)[:most]
            lines = [Line(minute * MINUTE, series, self._cells.pop((minute, series))) for minute, series in taken]
            reviewed = [one for kind in self._reviewed.values() for one in kind]
            for kind, kept in self._reviewed.items():
                kept.clear()
                self._seen[kind] = 0
        if not lines and not reviewed:
            return None
        return Batch(urandom(16), lines, reviewed)

    def lose(self, at: float, events: int) -> None:
        """Count events that could not be written."""
        with self._lock:
            self._lose(int(at) // MINUTE, events)

    def drop(self, selector: Selector) -> None:
        """Drop the decisions kept for review in the scope of a removal."""
        self.count()
        with self._lock:
            for kept in self._reviewed.values():
                kept[:] = [one for one in kept if not selector.parts.items() <= one.parts.items()]

    def _count(self, event: Event) -> None:
        try:
            _COUNTED[type(event)](self, event)
        except (TypeError, ValueError, OverflowError, KeyError):  # such as a time that is not a number
            self.lost += 1

    def _cell(self, at: float, series: Series, events: int = 1) -> Amounts:
        key = int(at) // MINUTE, series
        found = self._cells.get(key)
        if found is not None:
            return found
        if len(self._cells) >= MOST_SERIES:
            key = key[0], series.folded()
            found = self._cells.get(key)
            if found is not None:
                return found
            if len(self._cells) >= 2 * MOST_SERIES:
                self._lose(key[0], events)
                return Amounts()
        found = self._cells[key] = Amounts()
        return found

    def _lose(self, minute: int, events: int) -> None:
        self.lost += events
        self._cells.setdefault((minute, Series("lost")), Amounts()).count += events

    def _decided(self, event: Decided) -> None:
        reason = event.reason or ""
        if event.exact_only is not None:
            reason = f"{reason}:{event.exact_only}"
        series = _series("request", event, event.outcome, event.tier or "", reason, event.guard or "")
        cell = self._cell(event.at, series)
        cell.count += 1
        cell.near += event.for_other_wording
        total = event.timings.get("total")
        if total is not None:
            cell.seconds += total
            _bump(cell.durations, bucket_of(total))
        if event.age_s is not None:
            cell.age_s += event.age_s
        if event.saved is not None:
            _spend(cell, event.saved)
            if event.outcome == "hit" and event.saved.latency_s is not None:
                cell.model_s += event.saved.latency_s
                _bump(cell.model_durations, bucket_of(event.saved.latency_s))
        if event.similarity is not None and (event.outcome == "miss" or event.for_other_wording):
            _bump(cell.similarities, similarity_bucket(event.similarity))
        if self._questions and event.stored_question is not None and (event.outcome == "miss" or event.for_other_wording):
            self._review(event)

    def _review(self, event: Decided) -> None:
        """Keep a decision, of all that there are since the last write each as likely as another (reservoir)."""
        kind = "hit" if event.outcome == "hit" else "miss"
        kept = self._reviewed[kind]
        self._seen[kind] += 1
        place = len(kept) if len(kept) < MOST_REVIEWED else int(self._draw() * self._seen[kind])
        if place >= MOST_REVIEWED:
            return
        one = Reviewed(
            event.at,
            event.request or "",
            event.parts,
            event.host,
            event.model or "",
            event.outcome,
            event.tier or "",
            event.reason or "",
            event.guard or "",
            event.similarity,
            event.entry_id or event.nearest_id or "",
            clean(event.question or "", _LONGEST_QUESTION),
            clean(event.stored_question or "", _LONGEST_QUESTION),
        )
        kept[place : place + 1] = [one]

    def _called(self, event: ModelCalled) -> None:
        cell = self._cell(event.at, _series("model", event, event.fault or "", "audit" if event.is_audit else ""))
        cell.count += 1
        cell.near += event.is_audit
        cell.seconds += event.seconds
        _bump(cell.durations, bucket_of(event.seconds))

    def _stored(self, event: Stored) -> None:
        cell = self._cell(event.at, _series("stored", event))
        cell.count += 1
        _spend(cell, event.cost)

    def _refused(self, event: Refused) -> None:
        self._cell(event.at, _series("refused", event, reason=event.reason)).count += 1

    def _removed(self, event: Removed) -> None:
        cell = self._cell(event.at, Series("removed", event.fault or "", "", "+".join(event.by) or "scope"))
        cell.count += 1
        cell.near += event.entries

    def _judged(self, event: Judged) -> None:
        self._cell(event.at, Series("judged", event.verdict)).count += 1

    def _rewritten(self, event: Rewritten) -> None:
        cell = self._cell(event.at, _series("spent", event, tier="rewriter"))
        cell.count += 1
        _spend(cell, event.cost)

    def _spent(self, event: Spent) -> None:
        cell = self._cell(event.at, Series("spent", "", event.part, model=clean(event.model or "")))
        cell.count += 1
        _spend(cell, event.cost)

    def _damaged(self, event: Damaged) -> None:
        self._cell(event.at, Series("damaged", "", event.tier)).count += 1

    def _asked(self, event: PortCalled) -> None:
        cell = self._cell(event.at, Series("port", event.fault or "", event.port))
        cell.count += 1
        cell.seconds += event.seconds
        _bump(cell.durations, bucket_of(event.seconds))


_COUNTED: Mapping[type[Event], Callable[[Book, Any], None]] = {
    Decided: Book._decided,
    ModelCalled: Book._called,
    Stored: Book._stored,
    Refused: Book._refused,
    Removed: Book._removed,
    Judged: Book._judged,
    Rewritten: Book._rewritten,
    Spent: Book._spent,
    Damaged: Book._damaged,
    PortCalled: Book._asked,
}


def clean(text: str, longest: int = _LONGEST_LABEL) -> str:
    """Return a text as it can be stored."""
    return _UNTAKEN.sub("\ufffd", text[:longest])


def _series(
    what: str,
    event: Decided | ModelCalled | Stored | Refused | Rewritten,
    outcome: str = "",
    tier: str = "",
    reason: str = "",
    guard: str = "",
) -> Series:
    parts = event.parts
    model = getattr(event, "model", None) or ""
    return Series(what, outcome, tier, reason, guard, event.host, model, parts.get("tenant", ""), parts.get("app", ""))


def _spend(cell: Amounts, cost: Cost) -> None:
    read, written = cost.input_tokens, cost.output_tokens
    if read is not None or written is not None:
        cell.known += 1
        cell.input_tokens += read or 0
        cell.output_tokens += written or 0


def _bump(counts: dict[int, int], bucket: int) -> None:
    counts[bucket] = counts.get(bucket, 0) + 1
