"""The vectors of small namespaces that are asked often, compared in this process: PostgreSQL is spared the search.

What is here is a second or two old, as in the memory tier. A namespace is read when it is searched often, again as long
as it is and after a removal of this process, and each time only what has been written since. Its entries are fetched
afterwards, and kept until they change.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from threading import Lock
from time import monotonic
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from askonce.core.model import Candidate, Entry, Key, Position, Vector
from askonce.core.ports import Compared, MemoryTier, Moment, Put, Reading, VectorsRead
from askonce.tiers.postgres.statements import FEWEST_SIGNS, SMALL

MOST_OF_ONE = 4000
"""Vectors of one namespace that are compared here, in 0.08 ms; reading them anew takes PostgreSQL some milliseconds."""

_OFTEN = 8
"""Lookups within a lifetime for which a namespace is read: together they cost PostgreSQL more than that."""

_MOST_HELD = 1024
"""Namespaces that are compared here: a process can hardly ask more of them eight times within two seconds."""

_REWRITTEN = 100
"""Vectors of one namespace that may be read again although they were here. There are more as long as a transaction of
anybody's goes on that began before they were written; reading these each second would cost more than the searches."""

_Place: TypeAlias = tuple[bytes, bytes]
_GIVE_UP_S = 10.0
_AGAIN_S = 60.0
_MOST_WATCHED = 4096


@dataclass(slots=True)
class _Namespace:
    """The vectors of one namespace and context, and when they were read."""

    digests: list[bytes]
    rows: dict[bytes, int]
    expires_at: NDArray[np.float64]
    vectors: NDArray[np.float32]  # of length 1, with room for more than there are digests
    signs: NDArray[np.uint64] | None  # of their elements, a bit for each: a column for each vector
    position: Position
    settled: Position
    horizon: str
    read_at: float
    ends: float  # when the first of them expires
    lacks: set[bytes] = field(default_factory=set)  # entries not fetched yet
    added: dict[bytes, int] = field(default_factory=dict)  # by this process since, and when

    def add(self, put: Put, at: int) -> None:
        """Show a new entry; without a vector, hide the one in whose place it is."""
        digest, ends = put.entry.key.digest, put.entry.expires_at
        if put.vector is not None:
            vector = _unit(np.asarray(put.vector, np.float32))
            self.show(digest, vector, float("inf") if ends is None else ends, at)
        elif digest in self.rows:
            self.show(digest, None, float("-inf"), at)

    def show(self, digest: bytes, vector: NDArray[np.float32] | None, expires_at: float, at: int) -> None:
        """Show a vector of length 1; one in the place of another is the same, as it is of the same question."""
        self.added[digest] = at
        self.lacks.add(digest)
        self.ends = min(self.ends, expires_at)
        if (row := self.rows.get(digest)) is not None:
            self.expires_at[row] = expires_at
            return
        row = len(self.digests)
        if row == len(self.vectors):
            room = 16 + row // 4
            self.vectors = np.concatenate([self.vectors, np.zeros((room, self.vectors.shape[1]), np.float32)])
            self.expires_at = np.concatenate([self.expires_at, np.zeros(room)])
            self.signs = _signs(self.vectors)
        self.vectors[row], self.expires_at[row] = vector, expires_at
        if self.signs is not None:
            self.signs[:, row] = _bits(self.vectors[row])
        self.rows[digest] = row
        self.digests.append(digest)  # last: only then is it compared

    def show_later(self, earlier: _Namespace, stores: int) -> None:
        """Show what this process has added to an earlier state after so many stores."""
        for digest, stored in earlier.added.items():
            if stored > stores:
                row = earlier.rows[digest]
                self.show(digest, earlier.vectors[row], float(earlier.expires_at[row]), stored)


@dataclass(slots=True)
class _Demand:
    """How often a namespace was asked lately, until when it is not to be read, and the last store of this process."""

    since: float
    count: int = 0
    not_before: float = 0.0
    stored: int = 0


class NamespaceVectors:
    """Hold vectors, and the entries that were found by them; thread-safe.

    Args:
        entries: Where entries are kept: a memory tier of its own, whose entries last.
        max_vectors: The most vectors held.
        lifetime_s: Seconds that vectors are compared for after they were read.
        clock: Monotonic time in seconds.
    """

    def __init__(
        self, entries: MemoryTier, max_vectors: int, lifetime_s: float, clock: Callable[[], float] = monotonic
    ) -> None:
        self._entries = entries
        self._max_vectors = max_vectors
        self._most_of_one = min(MOST_OF_ONE, max_vectors)
        self._lifetime_s = lifetime_s
        self._clock = clock
        self._held: OrderedDict[_Place, _Namespace] = OrderedDict()
        self._demand: dict[_Place, _Demand] = {}
        self._epoch = self._stores = 0
        self._lock = Lock()

    def compare(self, key: Key, vector: Vector, limit: int, least: float, now: float) -> Compared:
        """Return the live entry that is nearest to `vector`, and the next ones that have the similarity `least`."""
        place = _place(key)
        with self._lock:
            at, held = self._clock(), self._held.get(place)
            is_usable = held is not None and at - held.read_at < self._lifetime_s
            reading = self._wanted(place, held, at)
            if held is None or not is_usable:
                return Compared(reading=reading)
            self._held.move_to_end(place)
            size, some_expired = len(held.digests), held.ends <= now
            vectors, signs, expires_at = held.vectors[:size], held.signs, held.expires_at[:size]
            moment = Moment(self._epoch, self._stores, at, held.read_at)
        asked = _unit(np.asarray(vector, np.float32))
        rows = np.flatnonzero(expires_at > now) if some_expired else None
        most = 20 + 4 * limit  # as many as `_BEST_BY_SIGNS`
        if signs is not None and (size if rows is None else len(rows)) > max(SMALL, most):
            # The signs of elements, quicker to read, tell which may be nearest.
            apart = np.bitwise_count(signs[:, :size] ^ _bits(asked)[:, None]).sum(axis=0, dtype=np.uint16)
            few = np.argpartition(apart if rows is None else apart[rows], most)[:most]
            rows = few if rows is None else rows[few]
        similarities = (vectors if rows is None else vectors[rows]) @ asked
        nearest = np.argsort(-similarities)[:limit]
        nearest = nearest[: max(1, int(np.count_nonzero(similarities[nearest] >= least)))]
        similarities, rows = similarities[nearest], nearest if rows is None else rows[nearest]
        digests = [held.digests[row] for row in rows]
        found = []
        for digest, similarity in zip(digests, similarities, strict=True):
            entry = self._entries.get(Key(key.namespace, key.context, digest), now).entry
            if entry is None:
                return Compared(digests, None, held.position, moment, reading)
            found.append(Candidate(_as_of(entry, held.settled), min(1.0, max(0.0, float(similarity)))))
        return Compared(digests, found, held.position, moment, reading)

    def moment(self) -> Moment:
        """Return the present one: what is read from now on has all changes until then."""
        with self._lock:
            return Moment(self._epoch, self._stores, self._clock())

    def take(self, key: Key, reading: Reading, read: VectorsRead | None) -> None:
        """Take what was read, or learn that it could not be; it takes milliseconds."""
        place = _place(key)
        with self._lock:
            earlier = self._held.get(place)
            known = {} if earlier is None else dict(earlier.rows)
        is_fit = read is not None and read.size <= reading.limit and not _is_restless(read, earlier, known)
        held = _joined(read, earlier, known, reading) if read is not None and is_fit else None
        with self._lock:
            demand = self._demand.get(place)
            if demand is None or reading.moment.epoch != self._epoch or self._held.get(place) is not earlier:
                return
            demand.not_before = 0.0 if is_fit else self._clock() + _AGAIN_S
            self._held.pop(place, None)
            if held is None or read is None:
                return  # all of it is read next
            if earlier is None and demand.stored > reading.moment.stores:
                return  # perhaps after the reading, and nobody has noted what
            held.lacks.update(read.written)
            if earlier is not None:
                held.lacks |= earlier.lacks & held.rows.keys()
                held.show_later(earlier, reading.moment.stores)
            for digest in read.written:
                self._entries.drop(Key(key.namespace, key.context, digest))
            self._held[place] = held
            self._make_room()

    def lacking(self, key: Key, limit: int, now: float) -> tuple[Sequence[Key], Moment]:
        """Return the keys of entries that may be found and are not here, each once, while there is room for them."""
        with self._lock:
            held = self._held.get(_place(key))
            read_at = 0.0 if held is None else held.read_at
            keys: list[Key] = []
            while held is not None and held.lacks and len(keys) < limit and not self._entries.is_full():
                one = Key(key.namespace, key.context, held.lacks.pop())
                if self._entries.get(one, now).entry is None:
                    keys.append(one)
            return keys, Moment(self._epoch, self._stores, self._clock(), read_at)

    def keep(self, key: Key, moment: Moment, entries: Sequence[Entry], now: float) -> None:
        """Keep entries that the record was asked for after a moment, if nothing is known of a change since then."""
        with self._lock:
            held = self._held.get(_place(key))
            if held is None or held.read_at != moment.read_at or moment.epoch != self._epoch:
                return
            for entry in entries:
                if held.added.get(entry.key.digest, 0) <= moment.stores:
                    epoch = self._entries.get(entry.key, now).epoch
                    self._entries.put(entry.key, entry, epoch, now)

    def note(self, puts: Sequence[Put]) -> None:
        """Show what this process has stored."""
        with self._lock:
            for put in puts:
                self._stores += 1
                place = _place(put.entry.key)
                if (demand := self._demand.get(place)) is not None:
                    demand.stored = self._stores
                if (held := self._held.get(place)) is not None:
                    self._entries.drop(put.entry.key)
                    held.add(put, self._stores)
                    if len(held.digests) > self._most_of_one:
                        del self._held[place]
            self._make_room()

    def distrust(self) -> None:
        """Show nothing that was read until now, and take nothing that is being read: something is removed."""
        with self._lock:
            self._epoch += 1
            for held in self._held.values():
                held.read_at = float("-inf")
            soon = self._clock() + _GIVE_UP_S
            for demand in self._demand.values():
                if demand.not_before <= soon:  # else it is no reading that this one has to wait for
                    demand.not_before = 0.0

    def clear(self) -> None:
        """Drop everything."""
        self.distrust()
        with self._lock:
            self._held.clear()
            self._entries.clear()

    def forget(self) -> None:
        """Begin anew in a forked child."""
        self._lock = Lock()
        self._entries.forget()
        self.clear()

    def _wanted(self, place: _Place, held: _Namespace | None, at: float) -> Reading | None:
        """Count a lookup; return what is to be read for it and the next ones."""
        demand = self._demand.get(place)
        if demand is None:
            if len(self._demand) >= _MOST_WATCHED:
                del self._demand[next(iter(self._demand))]
            demand = self._demand[place] = _Demand(at)
        if at - demand.since > self._lifetime_s:
            demand.since, demand.count = at, 0
        demand.count += 1
        age_s = float("inf") if held is None else at - held.read_at
        often = _OFTEN if age_s >= self._lifetime_s else _OFTEN // 2  # half of them in half of the time
        if demand.count < often or at < demand.not_before or age_s < self._lifetime_s / 2:
            return None
        demand.not_before = at + _GIVE_UP_S
        moment = Moment(self._epoch, self._stores, at)
        return Reading(None if held is None else held.horizon, self._most_of_one, moment)

    def _make_room(self) -> None:
        """Drop what was asked least recently, for a while: those that are asked in turn would be read in turn."""
        size = sum(len(one.digests) for one in self._held.values())
        while size > self._max_vectors or len(self._held) > _MOST_HELD:
            place, dropped = self._held.popitem(last=False)
            size -= len(dropped.digests)
            if (demand := self._demand.get(place)) is not None:
                demand.not_before = self._clock() + _AGAIN_S


def _is_restless(read: VectorsRead, earlier: _Namespace | None, known: Mapping[bytes, int]) -> bool:
    """Return whether much was read again that was here; what this process has added counts the next time."""
    if earlier is None or len(read.written) <= _REWRITTEN:
        return False
    return sum(digest in known and digest not in earlier.added for digest in read.written) > _REWRITTEN


def _joined(
    read: VectorsRead, earlier: _Namespace | None, known: Mapping[bytes, int], reading: Reading
) -> _Namespace | None:
    """Return what was read, with the vectors that were here; `None` where one of them is not."""
    rows = {digest: row for row, digest in enumerate(read.digests)}
    written = np.asarray(read.vectors, np.float32)
    vectors = np.zeros((len(rows), written.shape[1]), np.float32)
    if read.written:
        vectors[[rows[digest] for digest in read.written]] = _unit(written)
    kept = rows.keys() - set(read.written)
    if kept:
        if earlier is None or not known.keys() >= kept:
            return None
        vectors[[rows[digest] for digest in kept]] = earlier.vectors[[known[digest] for digest in kept]]
    expires_at = np.array(read.expires_at, np.float64)
    return _Namespace(
        list(read.digests),
        rows,
        expires_at,
        vectors,
        _signs(vectors),
        read.position,
        read.settled,
        read.horizon,
        reading.moment.at,
        float(expires_at.min(initial=np.inf)),
    )


def _place(key: Key) -> _Place:
    return key.namespace, key.context


def _unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return vectors of length 1 as PostgreSQL has them, in half precision; one of zeros stays so."""
    halved = vectors.astype(np.float16).astype(np.float32)
    lengths = np.linalg.norm(halved, axis=-1, keepdims=True)
    lengths[lengths == 0] = 1
    return np.asarray(halved / lengths, np.float32)


def _signs(vectors: NDArray[np.float32]) -> NDArray[np.uint64] | None:
    """Return the signs of the elements of vectors, where they say enough and can be compared."""
    dimension = vectors.shape[1]
    if dimension < FEWEST_SIGNS or dimension % 64 or not hasattr(np, "bitwise_count"):  # of numpy 2
        return None
    return np.ascontiguousarray(_bits(vectors).T)


def _bits(vectors: NDArray[np.float32]) -> NDArray[np.uint64]:
    return np.packbits(vectors > 0, axis=-1).view(np.uint64)


def _as_of(entry: Entry, settled: Position) -> Entry:
    """Return an entry that was there after removals up to a position had deleted what they chose."""
    position = entry.position
    if position is None or position.log != settled.log or position.number >= settled.number:
        return entry
    return replace(entry, position=settled)
