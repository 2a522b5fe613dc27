"""An index beside the record: search through it, keep it in line with the record, repair it from there.

The record is written first, and confirms each proposal from its own data (`ports.IndexedRecord`). So an index decides
nothing: where it lags behind, has lost points or holds removed ones, a search finds less, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from hashlib import blake2b

from askonce.core.model import Candidate, Entry, Key, Neighbour, Position, Vector
from askonce.core.ops import (
    AskLocal,
    CheckOwner,
    CompareLong,
    Confirm,
    ConfirmNeighbours,
    DeletePoints,
    FindNeighbours,
    FindPosition,
    Flow,
    GetAllStored,
    GetExact,
    Identify,
    Later,
    ListDigests,
    ListPoints,
    PortName,
    Propose,
    PutPoints,
    ReadVectors,
    RemovedSince,
    Search,
)
from askonce.core.ports import NO_ENTRY, LocalIndex, Moment, Point, Put, Reading, Snapshot, VectorsRead
from askonce.errors import TierError, TierRefused

BATCH = 250
"""Points in one call: few enough to be read or written within a deadline, and not to hold up an event loop."""

_ENTRIES_AT_ONCE = 200
"""Entries that are fetched for a local index in one call: a loop is kept from its other tasks for 3 ms by them."""

_ROUNDS = 3
_NEW_S = 600.0
_PAST_MARKS = NO_ENTRY + b"\xff" * 56
_PAST_ALL = b"\xff" * 64


class NotProposed(Exception):  # noqa: N818 — what the search could not do; the record can still be asked
    """Tell that the index has failed, and not the record."""


@dataclass(frozen=True, slots=True)
class Indexing:
    """How the record is searched.

    Args:
        limit: How many near entries are considered.
        has_index: Whether an index of its own stands before the record.
        has_local: Whether vectors are also compared in this process.
        least: The similarity below which only the nearest is of interest, where they are.
        extra_life_s: Seconds that hits may add to an entry's life: its point stays that much longer.
        record: The record.
    """

    limit: int
    has_index: bool = False
    has_local: bool = False
    least: float = -1.0
    extra_life_s: float = 0.0
    record: PortName = "semantic"

    def point(self, point: Point) -> Point:
        """Return a point with the time after which its entry is certainly dead."""
        ends = point.expires_at
        return point if ends is None or not self.extra_life_s else replace(point, expires_at=ends + self.extra_life_s)


def search(key: Key, vector: Vector, by: Indexing, now: float, *, tidies: bool) -> Flow[Snapshot[Sequence[Candidate]]]:
    """Find the nearest live entries of the key's namespace and context.

    Args:
        key: The key of the question. What is stored under it is considered whether the index has it or not.
        vector: Its embedding.
        by: How to search.
        now: Unix time in seconds.
        tidies: Whether points that the record does not confirm are deleted from the index.

    Raises:
        TierError: The record has failed.
        NotProposed: The index has failed.
    """
    if not by.has_index:
        if by.has_local and (compared := (yield from _compared_here(key, vector, by, now))) is not None:
            return compared
        return (yield from Search(key, vector, by.limit, now))
    wanted = 2 * by.limit
    dropped = set[bytes]()
    for rest in reversed(range(_ROUNDS)):
        proposed = yield from _proposed(vector, wanted, now, key)
        found = yield from Confirm(by.record, key, vector, [*dict.fromkeys((*proposed, key.digest))], by.limit, now)
        confirmed = {one.entry.key.digest for one in found.found} | {damaged.key.digest for damaged in found.damaged}
        stale = [digest for digest in proposed if digest not in confirmed]
        if not tidies or not stale or len(confirmed) >= by.limit:
            break
        if rest == 0 or len(proposed) < wanted or dropped.issuperset(stale):
            yield Later(_tidy(key, vector, stale, by, now))
            break
        # They have kept others from being proposed.
        yield from _tidy(key, vector, stale, by, now)
        dropped.update(stale)
    return found


def _compared_here(key: Key, vector: Vector, by: Indexing, now: float) -> Flow[Snapshot[Sequence[Candidate]] | None]:
    """Find them among vectors that this process has read, if it has those of the namespace."""
    compared = yield from AskLocal(lambda local: local.compare(key, vector, by.limit, by.least, now))
    if compared.reading is not None:
        yield Later(_read_here(key, len(vector), compared.reading, now))
    moment = compared.moment
    if compared.digests is None or compared.position is None or moment is None:
        return None
    if compared.found is not None:
        return Snapshot(compared.found, compared.position, as_of=now - (moment.at - moment.read_at))
    found = yield from Confirm(by.record, key, vector, compared.digests, by.limit, now)
    yield from AskLocal(lambda local: local.keep(key, moment, [one.entry for one in found.found], now))
    return found


def _read_here(key: Key, dimension: int, reading: Reading, now: float) -> Flow[None]:
    read: VectorsRead | None = None
    with suppress(TierError):
        reading, read = yield from ReadVectors(key, dimension, reading, now)
    # It is no comparison of texts, but takes as long, so that no loop waits for it.
    yield from CompareLong((yield from AskLocal(lambda local: partial(local.take, key, reading, read))))
    with suppress(TierError):
        while True:
            keys, moment = yield from AskLocal(lambda local: local.lacking(key, _ENTRIES_AT_ONCE, now))
            if not keys:
                return
            entries = [entry for entry in (yield from GetAllStored(keys, now)) if entry is not None]
            yield from AskLocal(partial(_keep, key, moment, entries, now))


def _keep(key: Key, moment: Moment, entries: Sequence[Entry], now: float, local: LocalIndex) -> None:
    local.keep(key, moment, entries, now)


def neighbours(
    vector: Vector, context: bytes, parts: Mapping[str, str], by: Indexing, now: float
) -> Flow[Sequence[Neighbour]]:
    """Find the nearest live entries of any scope, and in which parts each differs from `parts`."""
    if not by.has_index:
        return (yield from FindNeighbours(vector, context, parts, by.limit, now))
    proposed = yield from _proposed(vector, by.limit, now, None)
    return (yield from ConfirmNeighbours(by.record, vector, proposed, context, parts, now))


def _proposed(vector: Vector, limit: int, now: float, within: Key | None) -> Flow[Sequence[bytes]]:
    try:
        return (yield from Propose(vector, limit, now, within))
    except TierError as exc:
        raise NotProposed(str(exc)) from exc


def hold(taken: Sequence[tuple[Put, Position | None]], by: Indexing, now: float) -> Flow[None]:
    """Give the index the points of entries that the record has taken; when it fails, repair does it later.

    Args:
        taken: Each with the position in the log at which it was stored, where the record tells that.
        by: How the record is searched.
        now: Unix time in seconds.
    """
    taken = [(put, at) for put, at in taken if put.vector is not None]
    if (yield from put([one for one, _ in taken], by)):
        yield Later(_withdraw(taken, now))


def put(puts: Sequence[Put], by: Indexing) -> Flow[bool]:
    """Put the points of entries, which have vectors; return whether there were some, and the index has taken them."""
    points = [by.point(Point(one.entry.key, one.vector, one.entry.expires_at)) for one in puts]
    if not points:
        return False
    try:
        yield from PutPoints(points)
    except TierError:
        return False
    return True


def _withdraw(taken: Sequence[tuple[Put, Position | None]], now: float) -> Flow[None]:
    """Take back points of entries that were removed before the index had them: the removals could not delete them."""
    for one, stored_at in taken:
        try:
            if stored_at is None:
                is_removed = (yield from GetExact(one.entry.key, now)).entry is None
            else:
                is_removed = yield from RemovedSince("semantic", one.entry, stored_at)
            if is_removed:
                yield from DeletePoints([one.entry.key.digest])
        except TierError:
            return


def delete(digests: Collection[bytes]) -> Flow[None]:
    """Delete points from the index.

    Raises:
        TierError: It has failed, and may hold some of them still.
    """
    listed = list(digests)
    for start in range(0, len(listed), BATCH):
        yield from DeletePoints(listed[start : start + BATCH])


def _tidy(key: Key, vector: Vector, digests: Collection[bytes], by: Indexing, now: float) -> Flow[None]:
    """Delete points that the record did not confirm, but for those that it has in another place."""
    try:
        yield from check_owner(by, now)
        elsewhere = yield from ConfirmNeighbours(by.record, vector, digests, key.context, {}, now)
        known = {bytes.fromhex(one.entry_id.partition("-")[2]) for one in elsewhere}
        yield from delete([digest for digest in digests if digest not in known])
    except TierError:
        return


@dataclass(frozen=True, slots=True)
class Reindexed:
    """What a comparison of the index with the record has found, and put right.

    Args:
        compared: Entries with a vector that the record has.
        added: Points that the index lacked.
        deleted: Points that it held and the record does not have.
    """

    compared: int = 0
    added: int = 0
    deleted: int = 0

    def __add__(self, other: Reindexed) -> Reindexed:
        return Reindexed(self.compared + other.compared, self.added + other.added, self.deleted + other.deleted)


@dataclass(frozen=True, slots=True)
class Difference:
    """How index and record differ in a range of digests.

    Args:
        compared: Entries with a vector that the record has there.
        lacking: Points that the index should hold, and does not.
        excess: Points that it holds, and should not.
        dimension: The length of the record's vectors, or `None` where none is known.
        end: The last digest of the range; `None` when nothing comes after it.
    """

    compared: int
    lacking: Sequence[Point]
    excess: Sequence[bytes]
    dimension: int | None
    end: bytes | None


def difference(after: bytes, by: Indexing, now: float) -> Flow[Difference]:
    """Compare the index with the record, from the first digest after `after` on, as far as one batch goes."""
    # In this order: a point that was listed had a row before it, so that what the record does not list then is gone.
    held = yield from ListDigests(after or _PAST_MARKS, BATCH)
    points = yield from ListPoints(by.record, after, BATCH, now)
    ends = [_PAST_ALL if len(held) < BATCH else held[-1], _PAST_ALL if len(points) < BATCH else points[-1].key.digest]
    end = min(ends)
    known = {point.key.digest: point for point in points if point.key.digest <= end}
    holds = {digest for digest in held if digest <= end}
    return Difference(
        len(known),
        [point for digest, point in known.items() if point.vector is not None and digest not in holds],
        sorted(holds - known.keys()),
        next((len(point.vector) for point in points if point.vector is not None), None),
        None if end == _PAST_ALL else end,
    )


def check_owner(by: Indexing, now: float, *, takes: bool = False) -> Flow[bool]:
    """Return whether the index is marked as this record's.

    Args:
        by: How the record is searched.
        now: Unix time in seconds.
        takes: Whether a record that has just begun, or has lost everything, takes the index from the one before.

    Raises:
        TierRefused: It is another's.
    """
    mark, is_new = yield from _own_mark(by, now)
    try:
        return (yield from CheckOwner(mark))
    except TierRefused:
        if not is_new:
            raise
    if takes:
        first = yield from ListDigests(b"", BATCH)
        yield from DeletePoints([digest for digest in first if digest.startswith(NO_ENTRY)])
    return False


def _own_mark(by: Indexing, now: float) -> Flow[tuple[bytes, bool]]:
    """Return how this record marks an index, and whether it may put that in the place of another's mark.

    Redis may lose everything, with what told it from others; PostgreSQL may not.
    """
    if by.record == "exact":
        identity, since = yield from Identify(now)
    else:
        identity, since = (yield from FindPosition(by.record)).log, float("-inf")
    return NO_ENTRY + blake2b(identity, digest_size=8).digest(), now - since < _NEW_S


def _mark(dimension: int, by: Indexing, now: float) -> Flow[None]:
    mark, _ = yield from _own_mark(by, now)
    nowhere = Key(NO_ENTRY * 2, NO_ENTRY * 2, mark)
    yield from PutPoints([Point(nowhere, [1.0] + [0.0] * (dimension - 1))])


def repair(after: bytes, by: Indexing, now: float) -> Flow[tuple[Reindexed, bytes | None]]:
    """Put right how the index differs from the record in one batch; return that, and where the batch ended.

    It is compared again after each change, as a removal in between may have found nothing to delete in the index yet.

    Raises:
        TierRefused: The index is another record's.
        TierError: The index or the record has failed; what was put right until then stays so.
    """
    is_marked = yield from check_owner(by, now, takes=True)
    added = set[bytes]()
    deleted = set[bytes]()
    while True:
        found = yield from difference(after, by, now)
        if not is_marked and found.dimension:
            yield from _mark(found.dimension, by, now)
            is_marked = yield from check_owner(by, now)
        lacking = [by.point(point) for point in found.lacking if point.key.digest not in added]
        if not lacking and not found.excess:
            break
        yield from delete(found.excess)
        if lacking:
            yield from PutPoints(lacking)
        added.update(point.key.digest for point in lacking)
        if deleted.issuperset(found.excess) and not lacking:
            break  # it shows what it was told only later
        deleted.update(found.excess)
    return Reindexed(found.compared, len(added), len(deleted)), found.end


def repair_all(
    by: Indexing, clock: Callable[[], float], progress: Callable[[Reindexed], None] | None = None
) -> Flow[Reindexed]:
    """Bring the index in line with the record, from the first entry to the last.

    Raises:
        TierError: As `repair` does.
    """
    done, after = Reindexed(), b""
    while True:
        batch, end = yield from repair(after, by, clock())
        done += batch
        if progress is not None:
            progress(done)
        if end is None:
            return done
        after = end
