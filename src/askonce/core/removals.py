"""Removals: what a tombstone says, and what a process knows of the log that the tombstones are in.

A removal is a tombstone appended to the log of the tier of record; deleting is its clean-up. The log decides twofold:

* whether an answer may be *stored*: a lookup that misses notes how far the log goes, and the store that follows is
  refused when a tombstone after that position could choose its entry (`criteria_of`);
* whether a copy in Redis may be *served* where PostgreSQL keeps the log: a copy carries the position up to which it is
  known that no tombstone chooses it, and is served when a view of the log shows none after it either (`LogView`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from askonce.core.keys import fingerprint
from askonce.core.model import ASKER, Entry, Position, Selector

MOST_TOMBSTONES = 10_000
"""Tombstones that a view holds, the newest ones; copies from before the oldest of them count as absent."""

_EVERYTHING = fingerprint(b"everything")


def criterion_of(selector: Selector) -> bytes:
    """Return a digest of one criterion of a removal, by which its tombstone is found.

    Of several criteria one is enough: it is met by all that the removal chooses, and by a little more.
    """
    if selector.entry_id is not None:
        return _criterion("entry", selector.entry_id)
    if selector.document is not None:
        return _criterion("document", selector.document)
    if selector.tag is not None:
        return _criterion("tag", selector.tag)
    for name, digest in sorted(selector.parts.items()):
        return _criterion(name, digest)
    return _EVERYTHING


def criteria_of(entry: Entry) -> tuple[bytes, ...]:
    """Return the digest of every criterion that `entry` meets."""
    return (_EVERYTHING, _criterion("entry", entry.key.entry_id), *labels_of(entry), *parts_of(entry))


def labels_of(chosen: Entry | Selector) -> tuple[bytes, ...]:
    """Return the digest of each criterion, given or met, in which entries of one namespace may differ."""
    documents: Iterable[str | None] = (
        (document.id for document in chosen.documents) if isinstance(chosen, Entry) else (chosen.document,)
    )
    tags: Iterable[str | None] = chosen.tags if isinstance(chosen, Entry) else (chosen.tag,)
    return (
        *(_criterion("document", document) for document in documents if document is not None),
        *(_criterion("tag", tag) for tag in tags if tag is not None),
        *(_criterion(ASKER, digest) for name, digest in chosen.parts.items() if name == ASKER),
    )


def parts_of(chosen: Entry | Selector) -> tuple[bytes, ...]:
    """Return the digest of each part of the scope, given or met: a namespace's entries have them all."""
    return tuple(_criterion(name, digest) for name, digest in chosen.parts.items() if name != ASKER)


def _criterion(kind: str, value: str) -> bytes:
    return fingerprint(kind.encode(), value.encode("utf-8", "surrogatepass"))


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What a removal chooses among the entries stored before it.

    Args:
        position: Its place in the log.
        selector: What it chooses.
        namespaces: Those in which entries were deleted; `None` as long as none were.
        digests: Those of the deleted entries, where an index stands before the record.
    """

    position: Position
    selector: Selector
    namespaces: frozenset[bytes] | None = None
    digests: frozenset[bytes] = frozenset()

    @property
    def number(self) -> int:
        """Return its number in the log."""
        return self.position.number


@dataclass(frozen=True, slots=True)
class Appended:
    """Where a tombstone is, and whether removals before it were left unfinished."""

    position: Position
    others: bool = False


@dataclass(frozen=True, slots=True)
class LogRead:
    """What reading the log brought.

    Args:
        position: How far the log goes.
        floor: The number from which on no tombstone is missing.
        tombstones: Those after the position that was asked from, oldest first.
        is_whole: Whether that is all, as the log is not the one that was asked about, or not as long any more.
    """

    position: Position
    floor: int
    tombstones: Sequence[Tombstone]
    is_whole: bool


@dataclass(frozen=True, slots=True)
class LogView:
    """The log as a process has read it.

    Args:
        position: How far it goes.
        floor: The number from which on no tombstone is missing.
        found: By criterion, the newest tombstone of each selector.
        size: How many tombstones there are in `found`.
    """

    position: Position
    floor: int
    found: Mapping[bytes, tuple[Tombstone, ...]]
    size: int

    @classmethod
    def of(cls, read: LogRead, earlier: LogView | None) -> LogView:
        """Return the view after `read`, which was asked for from where `earlier` ends."""
        if earlier is None or read.is_whole:
            earlier = LogView(read.position, read.floor, {}, 0)
        if not read.tombstones:
            return cls(read.position, max(read.floor, earlier.floor), earlier.found, earlier.size)
        found, size = _indexed(read.tombstones, earlier.found, earlier.size)
        floor = max(read.floor, earlier.floor)
        if size > MOST_TOMBSTONES:
            kept = sorted((one for many in found.values() for one in many), key=lambda one: one.number)
            kept = kept[-(MOST_TOMBSTONES // 2) :]
            found, size = _indexed(kept, {}, 0)
            floor = max(floor, kept[0].number)
        return cls(read.position, floor, found, size)

    def reaches(self, position: Position) -> bool:
        """Return whether it shows what was removed up to `position`."""
        return self.position.log == position.log and self.position.number >= position.number

    def spares(self, copy: Entry) -> bool:
        """Return whether no tombstone after the position of a copy chooses it; false where that is not known."""
        position = copy.position
        if position is None or position.log != self.position.log or position.number < self.floor:
            return False
        if position.number >= self.position.number or not self.found:
            return True
        return not any(
            tombstone.number > position.number and tombstone.selector.matches(copy)
            for criterion in criteria_of(copy)
            for tombstone in self.found.get(criterion, ())
        )


def _indexed(
    tombstones: Iterable[Tombstone], found: Mapping[bytes, tuple[Tombstone, ...]], size: int
) -> tuple[dict[bytes, tuple[Tombstone, ...]], int]:
    index = dict(found)
    for tombstone in tombstones:
        criterion = criterion_of(tombstone.selector)
        others = index.get(criterion, ())
        kept = tuple(other for other in others if other.selector != tombstone.selector)
        index[criterion] = (*kept, tombstone)
        size += 1 - (len(others) - len(kept))
    return index, size


class SeenLog(NamedTuple):
    """What a process knows of the log at this moment.

    Attributes:
        view: What it has read last, or `None` when it never could.
        read_at: When that was asked for, on the monotonic clock.
        is_fresh: Whether that is recent enough to be judged by.
        is_due: Whether it should be read again in the background.
        is_failing: Whether it could not be read lately, so that nobody should wait for it.
    """

    view: LogView | None = None
    read_at: float = 0.0
    is_fresh: bool = False
    is_due: bool = False
    is_failing: bool = False

    def settles(self, copy: Position, namespace: Position | None, same_since: float) -> LogView | None:
        """Return the view, if it judges a copy as well as one read now.

        Args:
            copy: The copy's position.
            namespace: The position that removals have raised its namespace to; `None` when Redis has lost it.
            same_since: Since when Redis is known to be the same; one that has come since may have lost its last writes.
        """
        view = self.view
        if view is None or not self.is_fresh or namespace is None or same_since > self.read_at:
            return None
        return view if view.reaches(copy) and view.reaches(namespace) else None

    def stands_in(self, copy: Position, namespace: Position | None, same_since: float) -> LogView | None:
        """Return the view, if it may judge a copy while the log cannot be read.

        Removals raise the position of the namespaces that they touch. That they have raised none since the view was
        read is known only of a Redis that is the same since: one that comes back may have lost its last writes.
        """
        view = self.view
        if view is None or namespace is None or same_since > self.read_at or view.position.log != namespace.log:
            return None
        return view if copy.number >= namespace.number or view.reaches(namespace) else None
