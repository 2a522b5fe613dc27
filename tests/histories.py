"""Check what several processes noted about one cache: was anything lost, mixed up, or served after its removal?

Every process writes down its operations with the times of their call and their return, on the one clock that processes
share (`time.monotonic`). An answer names the model call that made it, and when that began, so that whoever is served it
holds all that the checker needs. The checker is pure: it reads a history, and returns what breaks a promise.

What is promised, whatever fails and however often a removal is interrupted:

* no lost call: `lookup`, `ask` and `store` never raise, and what is served answers the question;
* nothing crossed: an answer goes to the tenant that it was made for;
* nothing stale: once a removal has returned, no call that begins after it is served an answer whose model call had
  begun before that removal was called;
* no lost entry: what a `store` returned an id for is found afterwards, unless a removal may have chosen it.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import accumulate
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["lookup", "ask", "store", "remove"]
Outcome: TypeAlias = Literal["returned", "raised", "interrupted"]

EVERYTHING = "everything"
PROMISES = ("lost call", "crossed", "stale", "lost entry")


@dataclass(frozen=True, slots=True)
class Answer:
    """What one model call said.

    Args:
        call: Names the call; no other has the name.
        began: When it began.
        tenant: For whom.
        topic: What was asked; several wordings ask the same.
        wording: How it was asked.
        labels: The tags and documents that it is stored with, such as `"tag:prices"`; the same for each answer to one
            tenant's wording.
    """

    call: str
    began: float
    tenant: str
    topic: str
    wording: str
    labels: tuple[str, ...] = ()

    def text(self) -> str:
        """Return it as the text that a cache stores."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, text: object) -> Answer | None:
        """Read what `text` wrote; `None` is not such a text."""
        try:
            fields = json.loads(text)  # type: ignore[arg-type]
            return cls(**{**fields, "labels": tuple(fields["labels"])})
        except (TypeError, ValueError, KeyError):
            return None

    @property
    def chosen_by(self) -> tuple[str, ...]:
        """Name every selection that chooses it."""
        return (*self.labels, f"tenant:{self.tenant}", f"entry:{self.tenant}/{self.wording}", EVERYTHING)


@dataclass(frozen=True, slots=True)
class Operation:
    """One call, as the process that made it has noted it.

    Args:
        process: Who called.
        kind: What was called.
        begun: When it was called.
        ended: When it returned or raised; `None` where its process was killed before.
        outcome: `"interrupted"` is a call that was cancelled, or whose process was killed.
        tenant: For whom, of `lookup`, `ask` and `store`.
        topic: What was asked.
        wording: How it was asked.
        answer: What a `lookup` or `ask` was given, or a `store` stored; `None` is a miss, or a refusal.
        selection: What a `remove` chose, such as `"tag:prices"`; see `Answer.chosen_by`.
        note: What it raised, or a text that was served and is no answer.
    """

    process: str
    kind: Kind
    begun: float
    ended: float | None
    outcome: Outcome = "returned"
    tenant: str = ""
    topic: str = ""
    wording: str = ""
    answer: Answer | None = None
    selection: str = ""
    note: str = ""

    def line(self) -> str:
        """Return it as a line of a log."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, line: str) -> Operation:
        """Read what `line` wrote."""
        fields = json.loads(line)
        if fields["answer"] is not None:
            fields["answer"] = Answer(**{**fields["answer"], "labels": tuple(fields["answer"]["labels"])})
        return cls(**fields)


@dataclass(frozen=True, slots=True)
class Breach:
    """Tell of one operation that breaks a promise, in words."""

    promise: str
    operation: Operation
    why: str


def breaches(
    history: Sequence[Operation], *, quiet_from: float, window_s: float = 0.0, durable: bool = True
) -> list[Breach]:
    """Return all that breaks a promise.

    Args:
        history: What happened, in any order.
        quiet_from: From when on nothing failed, was stored or was removed any more: lookups from then on show what is
            left.
        window_s: Seconds after a removal for which what it removed may still be served, as the settings say.
        durable: Whether the servers kept what they had confirmed; otherwise no entry counts as lost.
    """
    found = [*lost_calls(history), *crossed(history), *stale(history, window_s)]
    return [*found, *lost_entries(history, quiet_from)] if durable else found


def lost_calls(history: Iterable[Operation]) -> Iterator[Breach]:
    """Find the calls that raised, or were served something that does not answer the question."""
    for operation in history:
        if operation.kind == "remove":
            continue
        answer = operation.answer
        if operation.outcome == "raised":
            yield Breach("lost call", operation, f"it raised {operation.note}")
        elif operation.outcome == "returned" and operation.note:
            yield Breach("lost call", operation, f"it was served {operation.note!r}")
        elif operation.outcome == "returned" and operation.kind == "ask" and answer is None:
            yield Breach("lost call", operation, "it was given no answer")
        elif answer is not None and answer.topic != operation.topic:
            yield Breach("lost call", operation, f"it was given the answer to {answer.topic!r}")
        elif answer is not None and operation.ended is not None and answer.began > operation.ended:
            yield Breach("lost call", operation, "it was given an answer of later: the clocks disagree")


def crossed(history: Iterable[Operation]) -> Iterator[Breach]:
    """Find the answers that went to another tenant."""
    for operation in history:
        if operation.answer is not None and operation.answer.tenant != operation.tenant:
            yield Breach("crossed", operation, f"it was given an answer of {operation.answer.tenant}'s")


def stale(history: Sequence[Operation], window_s: float = 0.0) -> Iterator[Breach]:
    """Find what was served by calls that began after a removal of it had returned."""
    removals: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for operation in history:
        if operation.kind == "remove" and operation.outcome == "returned" and operation.ended is not None:
            removals[operation.selection].append((operation.ended, operation.begun))
    ends: dict[str, list[float]] = {}
    latest: dict[str, list[float]] = {}  # the latest call among the removals that have ended so far
    for selection, times in removals.items():
        times.sort()
        ends[selection] = [ended for ended, _ in times]
        latest[selection] = list(accumulate((begun for _, begun in times), max))
    for operation in history:
        answer = operation.answer
        if operation.kind not in ("lookup", "ask") or answer is None:
            continue
        for selection in answer.chosen_by:
            before = bisect_left(ends.get(selection, ()), operation.begun - window_s)
            if before and answer.began < (removed := latest[selection][before - 1]):
                late = operation.begun - removed
                yield Breach("stale", operation, f"{answer.call} was removed by {selection} {late:.3f} s before")
                break


def lost_entries(history: Sequence[Operation], quiet_from: float) -> Iterator[Breach]:
    """Find what was stored, was not removed, and is not found when all is quiet."""
    removals: dict[str, list[Operation]] = defaultdict(list)
    for operation in history:
        if operation.kind == "remove":
            removals[operation.selection].append(operation)
    kept: dict[tuple[str, str], Operation] = {}
    for operation in history:
        if operation.kind == "store" and operation.outcome == "returned" and operation.answer is not None:
            chosen = (removal for name in operation.answer.chosen_by for removal in removals[name])
            # A removal that was interrupted may be finished later, by anybody.
            if all(
                removal.outcome == "returned" and removal.ended is not None and removal.ended < operation.answer.began
                for removal in chosen
            ):
                kept[operation.tenant, operation.wording] = operation
    for operation in history:
        stored = kept.get((operation.tenant, operation.wording))
        if operation.kind == "lookup" and operation.begun >= quiet_from and operation.answer is None and stored:
            assert stored.answer is not None
            yield Breach("lost entry", operation, f"{stored.answer.call} was stored and is not found")
