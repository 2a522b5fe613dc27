"""Writing: what a new entry needs before it can be written, and how many are written at once.

The tier of record comes first: it decides, for each entry by its own position in the log of removals, whether it may be
stored. What it has taken is copied to the exact tier.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Literal, TypeAlias, TypeVar

from askonce.core import indexing
from askonce.core.flows import Asked, Rules, embed, quietly
from askonce.core.model import Entry, Miss, Position, Vector
from askonce.core.ops import AddExact, AskLocal, FindPosition, Flow, GetExact, GetStored, Op, PutExact, PutStored
from askonce.core.ports import Copy, Put
from askonce.errors import TierError

R = TypeVar("R")
Refusal: TypeAlias = Literal["fault", "removed"]
Write: TypeAlias = Put | Copy
Outcome: TypeAlias = TierError | Literal["removed"] | None
"""What became of a write: the fault of the tier of record, `"removed"` when it refused, or `None` when it is done."""


def refusal_of(outcome: Outcome) -> Refusal | None:
    """Return why a new entry was not stored, or `None`."""
    return "fault" if isinstance(outcome, TierError) else outcome


def prepared(asked: Asked, entry: Entry, rules: Rules, after: Miss | None) -> Flow[Put | Refusal]:
    """Return what is to be written after a miss, with the vector that other wordings find it by, or why nothing is."""
    position = after.position if after is not None else None
    if after is not None and (position is None or not after.stores):
        return "fault"  # nobody can tell what was removed since, or the embedder would only be waited for again
    vector: Vector | None = None
    if rules.finds_similar:
        vector = after.vector if after is not None else None
        if vector is None:
            try:
                vector = yield from _vector_of(asked, rules)
            except TierError:
                return "fault"
    return Put(entry, vector, position)


def write(writes: Sequence[Write], rules: Rules, now: float) -> Flow[list[Outcome]]:
    """Write new entries and copies, and return what became of each.

    Of two with the same key, none may be lost to the other: they are not written together.
    """
    puts = [one for one in writes if isinstance(one, Put)]
    copies = [one for one in writes if isinstance(one, Copy)]
    if not rules.has_semantic:
        added = yield from _given(puts, lambda some: AddExact(some, now))
        done: list[Outcome] = [one if isinstance(one, TierError) else None if one else "removed" for one in added]
        if rules.has_index:
            stored = [(put, None) for put, outcome in zip(puts, done, strict=True) if outcome is None]
            yield from indexing.hold(stored, rules.indexing, now)
    else:
        placed = yield from _given(puts, PutStored)
        taken = [(put, at) for put, at in zip(puts, placed, strict=True) if isinstance(at, Position)]
        if rules.has_index:
            yield from indexing.hold(taken, rules.indexing, now)
        if rules.has_local:
            yield from AskLocal(lambda local: local.note([put for put, _ in taken]))
        copies += [Copy(put.entry.key, replace(put.entry, position=at)) for put, at in taken]
        done = [None if isinstance(at, Position) else at or "removed" for at in placed]
    if rules.has_exact and copies:
        # An entry that only the exact tier knows could not be found when it must be removed: the record has these.
        yield from quietly(PutExact(copies, now))
    outcomes = iter(done)
    return [next(outcomes) if isinstance(one, Put) else None for one in writes]


def store(asked: Asked, entry: Entry, rules: Rules, after: Miss | None, now: float) -> Flow[Refusal | None]:
    """Write one entry; return why it was not stored, or `None`."""
    put = yield from prepared(asked, entry, rules, after)
    if not isinstance(put, Put):
        return put
    (outcome,) = yield from write([put], rules, now)
    return refusal_of(outcome)


def release(asked: Asked, entry: Entry, rules: Rules, after: Miss, now: float) -> Flow[Refusal | None]:
    """Serve an entry to every asker from now on, unless it was removed after the lookup."""
    own = replace(asked, question=entry.question, key=entry.key)
    released = replace(entry.released(), names=asked.names or {})  # a lookup reads no names
    return (yield from store(own, released, rules, replace(after, vector=None), now))


def confirm(asked: Asked, rules: Rules, now: float) -> Flow[Entry | None]:
    """Release the entry of the identical question, and return it; `None` when there is none.

    Raises:
        TierError: A tier could not be reached; call again.
    """
    if rules.has_semantic:
        stored = yield from GetStored(asked.key, now)
        entry, position = stored.found, stored.position
    else:
        position = yield from FindPosition(rules.record)
        entry = (yield from GetExact(asked.key, now)).entry
    if entry is None or not entry.is_waiting:
        return entry
    after = Miss("quarantined", position=position)
    return entry if (yield from release(asked, entry, rules, after, now)) is None else None


def _given(puts: Sequence[Put], give: Callable[[Sequence[Put]], Op[Sequence[R]]]) -> Flow[list[R | TierError]]:
    """Give entries to the tier of record, together; return what it says of each, or its fault."""
    if not puts:
        return []
    try:
        return list((yield from give(puts)))
    except TierError as exc:
        if len(puts) == 1:
            return [exc]
    # One entry that the server cannot take, or too many for its deadline, must not keep out the others.
    alone: list[R | TierError] = []
    for put in puts:
        alone += yield from _given([put], give)
    return alone


def _vector_of(asked: Asked, rules: Rules) -> Flow[Vector | None]:
    if asked.why_exact_only:
        return None
    vector = yield from embed(asked.question, rules)
    return None if isinstance(vector, Miss) else vector
