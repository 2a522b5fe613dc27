"""Tiers that live in a dictionary: the ports' promises in their shortest form."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from os import urandom
from threading import RLock

import numpy as np
from numpy.typing import NDArray

from askonce.core.codec import decode, encode
from askonce.core.finding import EntriesFound, EntryFilter, Held, Place
from askonce.core.model import (
    Candidate,
    Damaged,
    Entry,
    Key,
    Neighbour,
    Observation,
    Position,
    Removed,
    Selector,
    Vector,
)
from askonce.core.ports import Fetched, Point, Snapshot
from askonce.core.removals import Appended, LogRead, Tombstone, criteria_of, criterion_of
from askonce.errors import CodecError


@dataclass(slots=True)
class _Tombstone:
    number: int
    selector: Selector
    removes: bool
    removed: int = 0
    namespaces: frozenset[bytes] | None = None
    digests: frozenset[bytes] = frozenset()
    is_finished: bool = False


class _Record(ABC):
    """Keep the log of removals, and know the documents of all entries."""

    def __init__(self) -> None:
        self._log = urandom(8)
        self._tombstones: list[_Tombstone] = []
        self.forget_connections()

    def forget_connections(self) -> None:
        """Begin with a lock of its own in a forked child: a thread of the parent's may have held it."""
        self._lock = RLock()

    def close(self) -> None:  # noqa: B027 — a tier may have connections
        """Do nothing: there is no connection."""

    async def aclose(self) -> None:  # noqa: B027 — as above
        """Do nothing: there is no connection."""

    @abstractmethod
    def _entries(self) -> Iterable[Entry]:
        """Return all entries."""

    def position(self) -> Position:
        """Return how far the log goes."""
        return Position(self._log, len(self._tombstones))

    async def aposition(self) -> Position:
        """Async version of `position`."""
        return self.position()

    def append(self, selector: Selector, *, removes: bool = True) -> Appended:
        """Append a tombstone."""
        with self._lock:
            others = any(not tombstone.is_finished for tombstone in self._tombstones)
            number = len(self._tombstones) + 1
            self._tombstones.append(_Tombstone(number, selector, removes, is_finished=not removes))
            return Appended(self.position(), others)

    async def aappend(self, selector: Selector, *, removes: bool = True) -> Appended:
        """Async version of `append`."""
        return self.append(selector, removes=removes)

    def removed_since(self, entry: Entry, position: Position) -> bool:
        """Return whether a removal that chooses `entry` was logged after `position`."""
        with self._lock:
            criteria = criteria_of(entry)
            return any(criterion_of(one.selector) in criteria for one in self._tombstones[position.number :])

    async def aremoved_since(self, entry: Entry, position: Position) -> bool:
        """Async version of `removed_since`."""
        return self.removed_since(entry, position)

    def discard(self, damaged: Damaged) -> None:  # noqa: B027 — what is no bytes is not damaged
        """Delete what cannot be read, if it is still what stands there."""

    async def adiscard(self, damaged: Damaged) -> None:
        """Async version of `discard`."""
        self.discard(damaged)

    def documents(self, parts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
        """Return the documents, with their versions, that entries with these scope parts were made from."""
        with self._lock:
            return _documents(self._entries(), Selector(parts=parts))

    async def adocuments(self, parts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
        """Async version of `documents`."""
        return self.documents(parts)

    def find(self, wanted: EntryFilter, after: Place | None, limit: int, now: float) -> EntriesFound:
        """Return the next live entries that fit, newest first."""
        with self._lock:
            fitting = [entry for entry in self._entries() if wanted.fits(entry, now)]
            ordered = sorted(fitting, key=Place.of, reverse=True)
            later = [entry for entry in ordered if after is None or Place.of(entry) < after]
            held = [self._held(entry) for entry in later[:limit]]
            return EntriesFound(held, Place.of(later[limit - 1]) if len(later) > limit else None)

    async def afind(self, wanted: EntryFilter, after: Place | None, limit: int, now: float) -> EntriesFound:
        """Async version of `find`."""
        return self.find(wanted, after, limit, now)

    def _held(self, entry: Entry) -> Held:
        return Held(entry)

    def count(self, selector: Selector) -> int:
        """Return how many entries a removal would find."""
        with self._lock:
            return sum(map(selector.matches, self._entries()))

    async def acount(self, selector: Selector) -> int:
        """Async version of `count`."""
        return self.count(selector)


class InMemoryExactTier(_Record):
    """Answer the identical question from a dictionary of encoded entries.

    `stored` maps an address to a position and an envelope; a test may damage it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stored: dict[Key, tuple[Position | None, bytes]] = {}
        self._positions: dict[bytes, Position] = {}

    def _entries(self) -> Iterable[Entry]:
        found = (decode(envelope, key.digest) for key, (_, envelope) in self.stored.items())
        return (entry for entry in found if entry is not None)

    def get(self, key: Key, now: float) -> Fetched:
        """Return the entry under `key` that is live at Unix time `now`, and its namespace's position."""
        with self._lock:
            raised = self._positions.get(key.namespace)
            position, envelope = self.stored.get(key, (None, b""))
        try:
            entry = decode(envelope, key.digest) if envelope else None
        except CodecError:
            return Fetched(None, raised, damaged=Damaged(key, envelope))
        if entry is None:
            return Fetched(None, raised)
        entry = replace(entry, position=position)
        same_place = (entry.key.namespace, entry.key.context) == (key.namespace, key.context)
        return Fetched(entry if same_place and entry.alive(now) else None, raised)

    async def aget(self, key: Key, now: float) -> Fetched:
        """Async version of `get`."""
        return self.get(key, now)

    def put(self, key: Key, entry: Entry, now: float, *, over: Entry | None = None) -> None:
        """Store `entry` under `key`."""
        with self._lock:
            there = self.get(key, now).entry
            if not entry.alive(now) or (over is not None and there != over):
                return
            position = entry.position if over is None or there is None else there.position
            if position is not None:
                self._positions.setdefault(key.namespace, position)
            self.stored[key] = position, encode(entry, key.digest)

    async def aput(self, key: Key, entry: Entry, now: float, *, over: Entry | None = None) -> None:
        """Async version of `put`."""
        self.put(key, entry, now, over=over)

    def add(self, entry: Entry, after: Position | None, now: float) -> bool:
        """Store a new entry, unless it was removed since `after`."""
        with self._lock:
            if after is not None and self.removed_since(entry, after):
                return False
            self.put(entry.key, replace(entry, position=None), now)
            return True

    async def aadd(self, entry: Entry, after: Position | None, now: float) -> bool:
        """Async version of `add`."""
        return self.add(entry, after, now)

    def delete(self, key: Key) -> None:
        """Delete what is stored under `key`."""
        with self._lock:
            self.stored.pop(key, None)

    async def adelete(self, key: Key) -> None:
        """Async version of `delete`."""
        self.delete(key)

    def advance(self, key: Key, copy: Entry, position: Position) -> None:
        """Give a copy a later position, if it is still there as it was read."""
        with self._lock:
            envelope = encode(copy, key.digest)
            if self.stored.get(key) == (copy.position, envelope):
                self.stored[key] = position, envelope

    async def aadvance(self, key: Key, copy: Entry, position: Position) -> None:
        """Async version of `advance`."""
        self.advance(key, copy, position)

    def discard(self, damaged: Damaged) -> None:
        """Delete what cannot be read, if it is still what stands there."""
        with self._lock:
            if self.stored.get(damaged.key, (None, None))[1] == damaged.version:
                del self.stored[damaged.key]

    def raise_positions(self, positions: Mapping[bytes, Position]) -> bool:
        """Raise the positions of namespaces, and lower none."""
        with self._lock:
            for namespace, position in positions.items():
                raised = self._positions.get(namespace)
                if raised is None or raised.log != position.log or raised.number < position.number:
                    self._positions[namespace] = position
        return True

    async def araise_positions(self, positions: Mapping[bytes, Position]) -> bool:
        """Async version of `raise_positions`."""
        return self.raise_positions(positions)

    def remove(self, selector: Selector, *, unreadable: bool = False) -> Removed:
        """Delete the chosen entries, wherever they are stored, and with `unreadable` what is damaged."""
        with self._lock:
            chosen = [key for key, (_, envelope) in self.stored.items() if _matches(selector, envelope, key)]
            spoilt = [
                key for key, (_, envelope) in self.stored.items() if unreadable and _decoded(envelope, key) is None
            ]
            for key in (*chosen, *spoilt):
                del self.stored[key]
        return Removed(len(chosen), frozenset(key.namespace for key in chosen), len(chosen) + len(spoilt))

    async def aremove(self, selector: Selector, *, unreadable: bool = False) -> Removed:
        """Async version of `remove`."""
        return self.remove(selector, unreadable=unreadable)


def _documents(entries: Iterable[Entry], selector: Selector) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for entry in filter(selector.matches, entries):
        for document in entry.documents:
            found[document.id] = found.get(document.id, frozenset()) | {document.version}
    return found


def _matches(selector: Selector, envelope: bytes, key: Key) -> bool:
    entry = _decoded(envelope, key)
    return entry is not None and selector.matches(entry)


def _decoded(envelope: bytes, key: Key) -> Entry | None:
    try:
        return decode(envelope, key.digest)
    except CodecError:
        return None


@dataclass(slots=True)
class _Row:
    entry: Entry
    vector: NDArray[np.float32] | None
    hits: int = 0


class InMemorySemanticTier(_Record):
    """Find similar questions by comparing with every one."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, _Row] = {}
        self._has_index = False

    def _entries(self) -> Iterable[Entry]:
        return (row.entry for row in self._rows.values())

    def _held(self, entry: Entry) -> Held:
        return Held(entry, self._rows[entry.key.entry_id].hits)

    def hits(self, entry_id: str) -> int:
        """Return how often `touch` counted the entry."""
        with self._lock:
            return self._rows[entry_id].hits

    def search(self, key: Key, vector: Vector, limit: int, now: float) -> Snapshot[Sequence[Candidate]]:
        """Return up to `limit` live entries of the key's namespace and context, nearest first."""
        with self._lock:
            found = [
                replace(candidate, entry=self._placed(candidate.entry))
                for candidate in self._nearest(vector, now)
                if (candidate.entry.key.namespace, candidate.entry.key.context) == (key.namespace, key.context)
            ]
            return Snapshot(found[:limit], self.position())

    async def asearch(self, key: Key, vector: Vector, limit: int, now: float) -> Snapshot[Sequence[Candidate]]:
        """Async version of `search`."""
        return self.search(key, vector, limit, now)

    def get(self, key: Key, now: float) -> Snapshot[Entry | None]:
        """Return the live entry stored under exactly this key."""
        with self._lock:
            row = self._rows.get(key.entry_id)
            entry = self._placed(row.entry) if row and row.entry.key == key and row.entry.alive(now) else None
            return Snapshot(entry, self.position())

    async def aget(self, key: Key, now: float) -> Snapshot[Entry | None]:
        """Async version of `get`."""
        return self.get(key, now)

    def put(self, entry: Entry, vector: Vector | None, after: Position | None = None) -> Position | None:
        """Store `entry` in place of the one under its key; without a vector it is found by that key only."""
        with self._lock:
            if after is not None and self.removed_since(entry, after):
                return None
            position = self.position()
            stored = replace(entry, observations=(), position=position)
            self._rows[entry.key.entry_id] = _Row(stored, None if vector is None else _unit(vector))
            return position

    async def aput(self, entry: Entry, vector: Vector | None, after: Position | None = None) -> Position | None:
        """Async version of `put`."""
        return self.put(entry, vector, after)

    def remove(self, tombstone: Tombstone) -> Removed:
        """Delete the chosen entries that were stored before the tombstone, and note in it where they were."""
        with self._lock:
            chosen = [
                row.entry.key
                for row in self._rows.values()
                if _number(row.entry) < tombstone.number and tombstone.selector.matches(row.entry)
            ]
            for key in chosen:
                del self._rows[key.entry_id]
            logged = self._tombstones[tombstone.number - 1]
            logged.removed += len(chosen)
            logged.namespaces = (logged.namespaces or frozenset()) | {key.namespace for key in chosen}
            if self._has_index:
                logged.digests |= {key.digest for key in chosen}
            return Removed(logged.removed, logged.namespaces, digests=logged.digests)

    async def aremove(self, tombstone: Tombstone) -> Removed:
        """Async version of `remove`."""
        return self.remove(tombstone)

    def unfinished(self) -> Sequence[Tombstone]:
        """Return the tombstones that are not finished."""
        with self._lock:
            return [self._shown(one) for one in self._tombstones if not one.is_finished]

    async def aunfinished(self) -> Sequence[Tombstone]:
        """Async version of `unfinished`."""
        return self.unfinished()

    def finish(self, numbers: Collection[int]) -> None:
        """Note that nothing is left to do for these tombstones."""
        with self._lock:
            for number in numbers:
                self._tombstones[number - 1].is_finished = True

    async def afinish(self, numbers: Collection[int]) -> None:
        """Async version of `finish`."""
        self.finish(numbers)

    def read_log(self, since: Position | None) -> LogRead:
        """Return the tombstones after `since`."""
        with self._lock:
            is_whole = since is None or since.log != self._log
            later = self._tombstones[0 if since is None or is_whole else since.number :]
            return LogRead(self.position(), 0, [self._shown(one) for one in later if one.removes], is_whole)

    async def aread_log(self, since: Position | None) -> LogRead:
        """Async version of `read_log`."""
        return self.read_log(since)

    def neighbours(
        self, vector: Vector, context: bytes, parts: Mapping[str, str], limit: int, now: float
    ) -> Sequence[Neighbour]:
        """Return the nearest live entries of *any* scope, and in which parts each differs from `parts`."""
        return [Neighbour.of(candidate, context, parts) for candidate in self._nearest(vector, now)[:limit]]

    async def aneighbours(
        self, vector: Vector, context: bytes, parts: Mapping[str, str], limit: int, now: float
    ) -> Sequence[Neighbour]:
        """Async version of `neighbours`."""
        return self.neighbours(vector, context, parts, limit, now)

    def rely_on_index(self) -> None:
        """Note in tombstones which entries they have deleted."""
        self._has_index = True

    def confirm(
        self, key: Key, vector: Vector, digests: Collection[bytes], limit: int, now: float
    ) -> Snapshot[Sequence[Candidate]]:
        """Search as `search` does, among the entries with these digests only."""
        with self._lock:
            searched = InMemorySemanticTier.search(self, key, vector, len(self._rows), now)
            found = [candidate for candidate in searched.found if candidate.entry.key.digest in digests]
            return replace(searched, found=found[:limit])

    async def aconfirm(
        self, key: Key, vector: Vector, digests: Collection[bytes], limit: int, now: float
    ) -> Snapshot[Sequence[Candidate]]:
        """Async version of `confirm`."""
        return self.confirm(key, vector, digests, limit, now)

    def neighbours_among(
        self, vector: Vector, digests: Collection[bytes], context: bytes, parts: Mapping[str, str], now: float
    ) -> Sequence[Neighbour]:
        """Return those with these digests, nearest first, as `neighbours` does."""
        found = [one for one in self._nearest(vector, now) if one.entry.key.digest in digests]
        return [Neighbour.of(candidate, context, parts) for candidate in found]

    async def aneighbours_among(
        self, vector: Vector, digests: Collection[bytes], context: bytes, parts: Mapping[str, str], now: float
    ) -> Sequence[Neighbour]:
        """Async version of `neighbours_among`."""
        return self.neighbours_among(vector, digests, context, parts, now)

    def points(self, after: bytes, limit: int, now: float) -> Sequence[Point]:
        """Return what an index should hold at Unix time `now`, by digest, from the first one after `after` on."""
        with self._lock:
            rows = [row for row in self._rows.values() if row.vector is not None and row.entry.alive(now)]
        points = [Point(row.entry.key, row.vector, row.entry.expires_at) for row in rows]
        return sorted((one for one in points if one.key.digest > after), key=lambda one: one.key.digest)[:limit]

    async def apoints(self, after: bytes, limit: int, now: float) -> Sequence[Point]:
        """Async version of `points`."""
        return self.points(after, limit, now)

    def observe(self, entry_id: str, observation: Observation) -> None:
        """Add a judged use to an entry."""
        with self._lock:
            if row := self._rows.get(entry_id):
                row.entry = replace(row.entry, observations=(*row.entry.observations, observation)[-100:])

    async def aobserve(self, entry_id: str, observation: Observation) -> None:
        """Async version of `observe`."""
        self.observe(entry_id, observation)

    def touch(self, hits: Mapping[str, int], expires_at: Mapping[str, float]) -> None:
        """Add to the hit counts of entries, by entry id, and move their expiry."""
        with self._lock:
            for entry_id in hits.keys() & self._rows.keys():
                self._rows[entry_id].hits += hits[entry_id]
            for entry_id in expires_at.keys() & self._rows.keys():
                row = self._rows[entry_id]
                row.entry = replace(row.entry, expires_at=expires_at[entry_id])

    async def atouch(self, hits: Mapping[str, int], expires_at: Mapping[str, float]) -> None:
        """Async version of `touch`."""
        self.touch(hits, expires_at)

    def sweep(self, now: float, limit: int) -> int:
        """Delete up to `limit` expired entries, and return how many."""
        with self._lock:
            expired = [entry_id for entry_id, row in self._rows.items() if not row.entry.alive(now)][:limit]
            for entry_id in expired:
                del self._rows[entry_id]
        return len(expired)

    async def asweep(self, now: float, limit: int) -> int:
        """Async version of `sweep`."""
        return self.sweep(now, limit)

    def migrate(self) -> None:
        """Do nothing: there is no schema."""

    async def amigrate(self) -> None:
        """Do nothing: there is no schema."""

    def _placed(self, entry: Entry) -> Entry:
        """Return `entry` with the position up to which no removal has anything left to delete."""
        undone = [one.number for one in self._tombstones if not one.is_finished and one.namespaces is None]
        settled = min(undone, default=len(self._tombstones) + 1) - 1
        return replace(entry, position=Position(self._log, max(settled, _number(entry))))

    def _shown(self, tombstone: _Tombstone) -> Tombstone:
        position = Position(self._log, tombstone.number)
        return Tombstone(position, tombstone.selector, tombstone.namespaces, tombstone.digests)

    def _nearest(self, vector: Vector, now: float) -> list[Candidate]:
        asked = _unit(vector)
        with self._lock:
            rows = [
                (row.entry, row.vector)
                for row in self._rows.values()
                if row.vector is not None and row.vector.shape == asked.shape and row.entry.alive(now)
            ]
        candidates = [Candidate(entry, float(np.clip(stored @ asked, 0, 1))) for entry, stored in rows]
        return sorted(candidates, key=lambda candidate: -candidate.similarity)


def _number(entry: Entry) -> int:
    return 0 if entry.position is None else entry.position.number


def _unit(vector: Vector) -> NDArray[np.float32]:
    array = np.asarray(vector, dtype=np.float32)
    return array / max(float(np.linalg.norm(array)), 1e-12)
