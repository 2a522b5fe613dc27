"""What the journal counts: events, added up in memory by minute and labels, until they are written.

An event on a caller's path is only put into a queue; whoever writes counts what is in it. All is bounded: of too many
series the labels count as `"other"`, and where even that does not help, what is lost is counted itself.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from os import urandom
from threading import RLock
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
    OTHER,
    Amounts,
    Batch,
    Line,
    Reviewed,
    Series,
    bucket_of,
    similarity_bucket,
)
from askonce.core.model import Cost, Selector
from askonce.core.timings import UNTIMED

MOST_EVENTS = 20_000
"""Events that wait to be counted; beyond it, whoever has the next one counts them all."""
MOST_REVIEWED = 50
"""Decisions kept for review of each kind, hits and misses, between two writes."""
_LONGEST_LABEL = 100
_MOST_TOLD = 10_000  # names
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
        self._names: dict[str, str] = {}  # of models
        self._scopes: dict[str, str] = {}  # of tenants and apps, that are to be written
        self.waiting: deque[Event] = deque()  # the same one for good, so that whoever tells of something may keep it
        self._draw = draw
        self.renew()

    def renew(self) -> None:
        """Begin empty, such as in a forked child: what the parent has counted, the parent writes."""
        self._lock = RLock()  # an event may happen in the middle of anything that this thread does
        self.waiting.clear()
        self._scopes.clear()
        self._told = set[str]()
        self._cells: dict[_Cell, Amounts] = {}
        self._reviewed: dict[str, list[Reviewed]] = {"hit": [], "miss": []}
        self._seen = {"hit": 0, "miss": 0}
        self.lost = 0

    @property
    def size(self) -> int:
        """Return how many events and rows wait."""
        return len(self.waiting) + len(self._cells)

    def name(self, digest: str, name: str) -> None:
        """Have what has this digest counted under a name."""
        if len(self._names) < MOST_SERIES:
            self._names[digest] = clean(name)

    def name_scope(self, digest: str, name: str) -> None:
        """Have the name of a tenant or an app kept beside its digest."""
        if digest not in self._told and len(self._scopes) < MOST_SERIES:
            self._scopes[digest] = clean(name)

    def count(self, most: int | None = None) -> bool:
        """Add up what is in the queue, or so many events; return whether there may be more.

        What every hit makes, a decision and a call of a port, is put together by its labels first, as that is quicker.
        """
        waiting = self.waiting
        decided: dict[tuple[Any, ...], list[Decided]] = {}
        called: dict[tuple[Any, ...], list[float]] = {}
        with self._lock:
            for _ in range(len(waiting) if most is None else most):
                try:
                    event = waiting.popleft()
                except IndexError:
                    break
                if isinstance(event, Decided):
                    get = event.parts.get
                    labels = (
                        event.at // MINUTE, event.outcome, event.tier, event.reason, event.exact_only, event.guard,
                        event.host, get("model"), get("tenant"), get("app"),
                    )  # fmt: skip
                    try:
                        decided[labels].append(event)
                    except KeyError:
                        decided[labels] = [event]
                elif isinstance(event, PortCalled):
                    at, port, _, seconds, fault = event
                    asked = at // MINUTE, port, fault
                    try:
                        called[asked].append(seconds)
                    except KeyError:
                        called[asked] = [seconds]
                else:
                    self._safely(_COUNTED[type(event)], event, 1)
            for alike in decided.values():
                self._safely(Book._decided, alike, len(alike))
            for (minute, port, fault), durations in called.items():
                self._safely(partial(Book._asked, minute=minute, port=port, fault=fault), durations, len(durations))
        return bool(waiting)

    def take(self, most: int) -> Batch | None:
        """Return what was counted, at most so many rows, as one batch, and begin anew; `None` when that is nothing."""
        self.count()
        with self._lock:
            cells: dict[_Cell, Amounts] = {}
            for minute, series in list(self._cells)[:most]:  # labels that are the same as they are stored make one row
                stored = cells.setdefault((minute, Series(*map(clean, series))), Amounts())
                stored.add(self._cells.pop((minute, series)))
            lines = [Line(minute * MINUTE, series, amounts) for (minute, series), amounts in cells.items()]
            names = dict(self._scopes) if lines else {}
            self._scopes = {} if lines else self._scopes
            self._told = self._told | names.keys() if len(self._told) < _MOST_TOLD else set(names)
            reviewed = [one for kind in self._reviewed.values() for one in kind]
            for kind, kept in self._reviewed.items():
                kept.clear()
                self._seen[kind] = 0
        if not lines and not reviewed:
            return None
        return Batch(urandom(16), lines, reviewed, names)

    def lose(self, at: float, events: int) -> None:
        """Count events that could not be written."""
        with self._lock:
            self._lose(int(at) // MINUTE, events)

    def drop(self, selector: Selector) -> None:
        """Drop the decisions kept for review in the scope of a removal."""
        self.count()
        with self._lock:
            for digest in selector.parts.values():
                self._scopes.pop(digest, None)
            for kept in self._reviewed.values():
                kept[:] = [one for one in kept if not selector.parts.items() <= one.parts.items()]

    def _safely(self, count: Callable[[Book, Any], None], what: object, events: int) -> None:
        try:
            count(self, what)
        except (TypeError, ValueError, OverflowError):  # such as a time that is not a number
            self.lost += events

    def _cell(self, at: float, series: Series, events: int = 1) -> Amounts:
        return self._cell_of(int(at // MINUTE), series, events)

    def _cell_of(self, minute: int, series: Series, events: int) -> Amounts:
        key = minute, series
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

    def _series(
        self,
        what: str,
        event: Decided | ModelCalled | Stored | Refused,
        outcome: str = "",
        tier: str = "",
        reason: str = "",
        guard: str = "",
    ) -> Series:
        parts = event.parts
        return Series(
            what, outcome, tier, reason, guard, event.host, self._model(parts), parts.get("tenant", ""),
            parts.get("app", ""),
        )  # fmt: skip

    def _model(self, parts: Mapping[str, str]) -> str:
        digest = parts.get("model")
        return "" if digest is None else self._names.get(digest, OTHER)

    def _decided(self, alike: Sequence[Decided]) -> None:
        """Count decisions that have all labels in common."""
        first = alike[0]
        reason = first.reason or ""
        if first.exact_only is not None:
            reason = f"{reason}:{first.exact_only}"
        series = self._series("request", first, first.outcome, first.tier or "", reason, first.guard or "")
        cell = self._cell(first.at, series, len(alike))
        cell.count += len(alike)
        cell.near += sum([event.for_other_wording for event in alike])
        durations = [event.timings.total_s for event in alike if event.timings is not UNTIMED]
        cell.seconds += sum(durations)
        _spread(cell.durations, durations)
        cell.age_s += sum([event.age_s for event in alike if event.age_s is not None])
        costs = [event.saved for event in alike if event.saved is not None]
        told = [cost for cost in costs if not (cost.input_tokens is None and cost.output_tokens is None)]
        cell.known += len(told)
        cell.input_tokens += sum([cost.input_tokens or 0 for cost in told])
        cell.output_tokens += sum([cost.output_tokens or 0 for cost in told])
        if first.outcome == "hit":
            spared = [cost.latency_s for cost in costs if cost.latency_s is not None]
            cell.model_s += sum(spared)
            _spread(cell.model_durations, spared)
        if first.outcome == "miss" or cell.near:
            self._compare(cell, [event for event in alike if event.outcome == "miss" or event.for_other_wording])

    def _compare(self, cell: Amounts, near: Sequence[Decided]) -> None:
        """Count how similar the nearest questions were, and keep some decisions for review."""
        for event in near:
            if event.similarity is not None and event.tier in (None, "semantic"):
                bucket = similarity_bucket(event.similarity)
                cell.similarities[bucket] = cell.similarities.get(bucket, 0) + 1
            if self._questions and event.stored_question is not None:
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
            self._model(event.parts),
            event.outcome,
            event.tier or "",
            event.reason or "",
            event.guard or "",
            event.similarity if event.tier in (None, "semantic") else None,  # a copy for the other wording has none
            event.entry_id or event.nearest_id or "",
            clean(event.question or "", _LONGEST_QUESTION),
            clean(event.stored_question or "", _LONGEST_QUESTION),
        )
        kept[place : place + 1] = [one]

    def _called(self, event: ModelCalled) -> None:
        cell = self._cell(event.at, self._series("model", event, event.fault or "", "audit" if event.is_audit else ""))
        cell.count += 1
        cell.near += event.is_audit
        cell.seconds += event.seconds
        _spread(cell.durations, (event.seconds,))

    def _stored(self, event: Stored) -> None:
        cell = self._cell(event.at, self._series("stored", event))
        cell.count += 1
        _spend(cell, event.cost)

    def _refused(self, event: Refused) -> None:
        cell = self._cell(event.at, self._series("refused", event, reason=event.reason))
        cell.count += 1
        _spend(cell, event.cost)

    def _removed(self, event: Removed) -> None:
        cell = self._cell(event.at, Series("removed", event.fault or "", "", "+".join(event.by) or "scope"))
        cell.count += 1
        cell.near += event.entries

    def _judged(self, event: Judged) -> None:
        self._cell(event.at, Series("judged", event.verdict)).count += 1

    def _rewritten(self, event: Rewritten) -> None:
        series = Series("spent", "", "rewriter", host=event.host, model=event.model or "")
        cell = self._cell(event.at, series)
        cell.count += 1
        _spend(cell, event.cost)

    def _spent(self, event: Spent) -> None:
        cell = self._cell(event.at, Series("spent", "", event.part, model=event.model or self._model(event.parts)))
        cell.count += 1
        _spend(cell, event.cost)

    def _damaged(self, event: Damaged) -> None:
        self._cell(event.at, Series("damaged", "", event.tier)).count += 1

    def _asked(self, durations: Sequence[float], *, minute: float, port: str, fault: str | None) -> None:
        cell = self._cell_of(int(minute), Series("port", fault or "", port), len(durations))
        cell.count += len(durations)
        cell.seconds += sum(durations)
        _spread(cell.durations, durations)


_COUNTED: Mapping[type[Event], Callable[[Book, Any], None]] = {
    ModelCalled: Book._called,
    Stored: Book._stored,
    Refused: Book._refused,
    Removed: Book._removed,
    Judged: Book._judged,
    Rewritten: Book._rewritten,
    Spent: Book._spent,
    Damaged: Book._damaged,
}


def clean(text: str, longest: int = _LONGEST_LABEL) -> str:
    """Return a text as it can be stored."""
    return _UNTAKEN.sub("\ufffd", text[:longest])


def _spend(cell: Amounts, cost: Cost) -> None:
    read, written = cost.input_tokens, cost.output_tokens
    if read is not None or written is not None:
        cell.known += 1
        cell.input_tokens += read or 0
        cell.output_tokens += written or 0
        if cost.cached_tokens is not None:
            cell.cached_tokens += min(cost.cached_tokens, read or 0)
            cell.cached_of += read or 0


def _spread(counts: dict[int, int], durations: Iterable[float]) -> None:
    for bucket, count in Counter(map(bucket_of, durations)).items():
        counts[bucket] = counts.get(bucket, 0) + count
