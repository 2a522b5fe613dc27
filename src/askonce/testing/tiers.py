"""Tiers that live in a dictionary: the ports' promises in their shortest form."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from os import urandom
from threading import RLock

import numpy as np
from numpy.typing import NDArray

from askonce.core.codec import decode, encode
from askonce.core.fences import fences_of
from askonce.core.model import Candidate, Entry, Key, Neighbour, Observation, Removed, Selector, Vector
from askonce.core.ports import Fetched
from askonce.errors import CodecError


@dataclass(slots=True)
class _Removals:
    fences: list[bytes] = field(default_factory=list)

    def mark(self) -> str:
        return str(len(self.fences))

    def keeps_out(self, entry: Entry, mark: str | None) -> bool:
        return mark is not None and not set(fences_of(entry)).isdisjoint(self.fences[int(mark) :])


class _Record(ABC):
    """Keep the log of removals, and know the documents of all entries."""

    def __init__(self) -> None:
        self._removals = _Removals()
        self._lock = RLock()

    @abstractmethod
    def _entries(self) -> Iterable[Entry]:
        """Return all entries."""

    def mark(self) -> str:
        """Return how far the log of removals goes."""
        return self._removals.mark()

    async def amark(self) -> str:
        """Do as `mark`."""
        return self.mark()

    def bar(self, fence: bytes) -> None:
        """Put up a fence."""
        with self._lock:
            self._removals.fences.append(fence)

    async def abar(self, fence: bytes) -> None:
        """Do as `bar`."""
        self.bar(fence)

    def removed_since(self, entry: Entry, mark: str) -> bool:
        """Tell whether a removal that chooses `entry` was logged after `mark`."""
        with self._lock:
            return self._removals.keeps_out(entry, mark)

    async def aremoved_since(self, entry: Entry, mark: str) -> bool:
        """Async version of `removed_since`."""
        return self.removed_since(entry, mark)

    def documents(self, parts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
        """Return the documents, with their versions, that entries with these scope parts were made from."""
        with self._lock:
            return _documents(self._entries(), Selector(parts=parts))

    async def adocuments(self, parts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
        """Do as `documents`."""
        return self.documents(parts)


class InMemoryExactTier(_Record):
    """Answer the identical question from a dictionary of encoded entries.

    `stored` maps an address to an epoch and an envelope; a test may damage it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stored: dict[Key, tuple[bytes, bytes]] = {}
        self._epochs: dict[bytes, bytes] = {}

    def _entries(self) -> Iterable[Entry]:
        return (decode(envelope) for _, envelope in self.stored.values())

    def get(self, key: Key, now: float) -> Fetched:
        """Return the entry under `key` that is live at Unix time `now`, and its namespace's epoch."""
        with self._lock:
            epoch = self._epochs.get(key.namespace)
            written_under, envelope = self.stored.get(key, (None, b""))
        if epoch is None or written_under != epoch:
            return Fetched(None, epoch)
        try:
            entry = decode(envelope)
        except CodecError:
            return Fetched(None, epoch)
        same_place = (entry.key.namespace, entry.key.context) == (key.namespace, key.context)
        return Fetched(entry if same_place and entry.alive(now) else None, epoch)

    async def aget(self, key: Key, now: float) -> Fetched:
        """Do as `get`."""
        return self.get(key, now)

    def put(self, key: Key, entry: Entry, epoch: bytes | None, now: float, *, over: Entry | None = None) -> None:
        """Store `entry` under `key`; void when the namespace has moved on from `epoch`."""
        with self._lock:
            if not entry.alive(now) or (over is not None and self.get(key, now).entry != over):
                return
            if epoch is None:
                epoch = urandom(16)
                self._epochs.setdefault(key.namespace, epoch)
            self.stored[key] = epoch, encode(entry)

    async def aput(self, key: Key, entry: Entry, epoch: bytes | None, now: float, *, over: Entry | None = None) -> None:
        """Do as `put`."""
        self.put(key, entry, epoch, now, over=over)

    def add(self, entry: Entry, epoch: bytes | None, mark: str | None, now: float) -> bool:
        """Store a new entry, unless a fence of it was put up after `mark`."""
        with self._lock:
            if self._removals.keeps_out(entry, mark):
                return False
            self.put(entry.key, entry, epoch, now)
            return True

    async def aadd(self, entry: Entry, epoch: bytes | None, mark: str | None, now: float) -> bool:
        """Do as `add`."""
        return self.add(entry, epoch, mark, now)

    def renew(self, namespaces: Collection[bytes]) -> None:
        """Give each namespace a new epoch, which voids all that was stored in it."""
        with self._lock:
            self._epochs.update({namespace: urandom(16) for namespace in namespaces})

    async def arenew(self, namespaces: Collection[bytes]) -> None:
        """Do as `renew`."""
        self.renew(namespaces)

    def remove(self, selector: Selector) -> Removed:
        """Remove the chosen entries, wherever they are stored."""
        with self._lock:
            chosen = [key for key, (_, envelope) in self.stored.items() if _matches(selector, envelope)]
            for key in chosen:
                del self.stored[key]
        return Removed(len(chosen), frozenset(key.namespace for key in chosen), len(chosen))

    async def aremove(self, selector: Selector) -> Removed:
        """Do as `remove`."""
        return self.remove(selector)

    def close(self) -> None:
        """Do nothing: there is no connection."""

    async def aclose(self) -> None:
        """Do nothing: there is no connection."""

    def forget_connections(self) -> None:
        """Do nothing: there is no connection."""


def _documents(entries: Iterable[Entry], selector: Selector) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for entry in filter(selector.matches, entries):
        for document in entry.documents:
            found[document.id] = found.get(document.id, frozenset()) | {document.version}
    return found


def _matches(selector: Selector, envelope: bytes) -> bool:
    try:
        return selector.matches(decode(envelope))
    except CodecError:
        return False


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

    def _entries(self) -> Iterable[Entry]:
        return (row.entry for row in self._rows.values())

    def hits(self, entry_id: str) -> int:
        """Return how often `touch` counted the entry."""
        with self._lock:
            return self._rows[entry_id].hits

    def search(self, key: Key, vector: Vector, limit: int, now: float) -> Sequence[Candidate]:
        """Return up to `limit` live entries of the key's namespace and context, nearest first."""
        return [
            candidate
            for candidate in self._nearest(vector, now)
            if (candidate.entry.key.namespace, candidate.entry.key.context) == (key.namespace, key.context)
        ][:limit]

    async def asearch(self, key: Key, vector: Vector, limit: int, now: float) -> Sequence[Candidate]:
        """Do as `search`."""
        return self.search(key, vector, limit, now)

    def get(self, key: Key, now: float) -> Entry | None:
        """Return the live entry stored under exactly this key."""
        with self._lock:
            row = self._rows.get(key.entry_id)
        return row.entry if row and row.entry.key == key and row.entry.alive(now) else None

    async def aget(self, key: Key, now: float) -> Entry | None:
        """Do as `get`."""
        return self.get(key, now)

    def put(self, entry: Entry, vector: Vector | None, mark: str | None = None) -> bool:
        """Store `entry` in place of the one under its key; without a vector it is found by that key only."""
        row = _Row(replace(entry, observations=()), None if vector is None else _unit(vector))
        with self._lock:
            if self._removals.keeps_out(entry, mark):
                return False
            self._rows[entry.key.entry_id] = row
            return True

    async def aput(self, entry: Entry, vector: Vector | None, mark: str | None = None) -> bool:
        """Do as `put`."""
        return self.put(entry, vector, mark)

    def namespaces(self, selector: Selector) -> frozenset[bytes]:
        """Return the namespaces in which `remove(selector)` would remove something."""
        with self._lock:
            return frozenset(row.entry.key.namespace for row in self._rows.values() if selector.matches(row.entry))

    async def anamespaces(self, selector: Selector) -> frozenset[bytes]:
        """Do as `namespaces`."""
        return self.namespaces(selector)

    def remove(self, selector: Selector) -> Removed:
        """Remove the chosen entries."""
        with self._lock:
            chosen = [row.entry.key for row in self._rows.values() if selector.matches(row.entry)]
            for key in chosen:
                del self._rows[key.entry_id]
        return Removed(len(chosen), frozenset(key.namespace for key in chosen))

    async def aremove(self, selector: Selector) -> Removed:
        """Do as `remove`."""
        return self.remove(selector)

    def neighbours(
        self, vector: Vector, context: bytes, parts: Mapping[str, str], limit: int, now: float
    ) -> Sequence[Neighbour]:
        """Return the nearest live entries of *any* scope, and in which parts each differs from `parts`."""
        return [_neighbour(candidate, context, parts) for candidate in self._nearest(vector, now)[:limit]]

    async def aneighbours(
        self, vector: Vector, context: bytes, parts: Mapping[str, str], limit: int, now: float
    ) -> Sequence[Neighbour]:
        """Do as `neighbours`."""
        return self.neighbours(vector, context, parts, limit, now)

    def observe(self, entry_id: str, observation: Observation) -> None:
        """Add a judged use to an entry."""
        with self._lock:
            if row := self._rows.get(entry_id):
                row.entry = replace(row.entry, observations=(*row.entry.observations, observation)[-100:])

    async def aobserve(self, entry_id: str, observation: Observation) -> None:
        """Do as `observe`."""
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
        """Do as `touch`."""
        self.touch(hits, expires_at)

    def sweep(self, now: float, limit: int) -> int:
        """Delete up to `limit` expired entries, and return how many."""
        with self._lock:
            expired = [entry_id for entry_id, row in self._rows.items() if not row.entry.alive(now)][:limit]
            for entry_id in expired:
                del self._rows[entry_id]
        return len(expired)

    async def asweep(self, now: float, limit: int) -> int:
        """Do as `sweep`."""
        return self.sweep(now, limit)

    def migrate(self) -> None:
        """Do nothing: there is no schema."""

    async def amigrate(self) -> None:
        """Do nothing: there is no schema."""

    def close(self) -> None:
        """Do nothing: there is no connection."""

    async def aclose(self) -> None:
        """Do nothing: there is no connection."""

    def forget_connections(self) -> None:
        """Do nothing: there is no connection."""

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


def _unit(vector: Vector) -> NDArray[np.float32]:
    array = np.asarray(vector, dtype=np.float32)
    return array / max(float(np.linalg.norm(array)), 1e-12)


def _neighbour(candidate: Candidate, context: bytes, parts: Mapping[str, str]) -> Neighbour:
    entry = candidate.entry
    differs = [name for name in sorted({*parts, *entry.parts}) if parts.get(name) != entry.parts.get(name)]
    if entry.key.context != context:
        differs.append("context")
    question = None if differs else entry.question
    return Neighbour(entry.key.entry_id, candidate.similarity, tuple(differs), question)
