"""What the engine asks of the outer rooms: one Protocol per role, each method beside its async version.

A tier raises `TierError` for a fault (`TierRefused` for a server that
cannot be used as it is set up), and treats damaged entries as absent. Expired entries are never returned. A tier may
say in `server` what it talks to, for the log.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, NamedTuple, Protocol, SupportsFloat, TypeAlias, TypeVar, cast

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
from askonce.core.removals import Appended, LogRead, LogView, SeenLog, Tombstone

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What one round trip to the exact tier brought.

    Args:
        entry: The live entry, or `None`. Where another tier is the record, it is a copy, with the position at which it
            was written; the log of removals tells whether it may be served.
        position: The position that removals have raised the namespace to, or `None` when the tier has lost it.
        same_since: When the tier met a server that it did not know to be the one from before, on the monotonic clock.
        damaged: What stands there in place of an entry and cannot be read.
    """

    entry: Entry | None
    position: Position | None = None
    same_since: float = 0.0
    damaged: Damaged | None = None


class Closable(Protocol):
    """What holds a model, threads or connections until it is closed."""

    def close(self) -> None:
        """Let go of them."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the memory tier knows of a key, the tier's epoch, and the Unix time at which the entry was put."""

    entry: Entry | None
    epoch: bytes
    put_at: float | None = None


@dataclass(frozen=True, slots=True)
class Snapshot(Generic[T_co]):
    """What a search found, and how far the log of removals went in the same snapshot of the data.

    Each entry found has a position of its own: the one at which it was stored, or a later one up to which every removal
    has deleted what it chose.

    Args:
        found: What it found.
        position: How far the log went.
        damaged: What it found and could not read.
        as_of: The Unix time of that snapshot, if it was not taken just now.
    """

    found: T_co
    position: Position
    damaged: Sequence[Damaged] = ()
    as_of: float | None = None


@dataclass(frozen=True, slots=True)
class Put:
    """A new entry, as it is given to the tier of record.

    Args:
        entry: The entry.
        vector: The embedding of its question; without one it is found by its key only.
        after: The position in the log of removals from which on a removal keeps it out; `None` keeps it in anyway.
    """

    entry: Entry
    vector: Vector | None
    after: Position | None


@dataclass(frozen=True, slots=True)
class Copy:
    """An entry of the record, as it is given to the exact tier: under its own key, or that of another wording."""

    key: Key
    entry: Entry


class Record(Protocol):
    """Be the tier of record: know the documents of all entries, and keep the log of removals (`core.removals`)."""

    def position(self) -> Position:
        """Return how far the log goes."""

    async def aposition(self) -> Position:
        """Async version of `position`."""

    def append(self, selector: Selector, *, removes: bool = True) -> Appended:
        """Append a tombstone; when this returns, what it chooses and was asked for earlier can no longer be stored.

        With `removes` false, that is all that it is for: what is stored stays.
        """

    async def aappend(self, selector: Selector, *, removes: bool = True) -> Appended:
        """Async version of `append`."""

    def removed_since(self, entry: Entry, position: Position) -> bool:
        """Return whether a removal that chooses `entry` was logged after `position`, or the log cannot tell."""

    async def aremoved_since(self, entry: Entry, position: Position) -> bool:
        """Async version of `removed_since`."""

    def discard(self, damaged: Damaged) -> None:
        """Delete what cannot be read, if it is still what stands there."""

    async def adiscard(self, damaged: Damaged) -> None:
        """Async version of `discard`."""

    def documents(self, parts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
        """Return the documents, with their versions, that entries with these scope parts were made from."""

    async def adocuments(self, parts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
        """Async version of `documents`."""


class ExactTier(Record, Protocol):
    """Answer the identical question in one round trip."""

    def get(self, key: Key, now: float) -> Fetched:
        """Return the entry under `key` that is live at Unix time `now`, and its namespace's position."""

    async def aget(self, key: Key, now: float) -> Fetched:
        """Async version of `get`."""

    def put(self, key: Key, entry: Entry, now: float, *, over: Entry | None = None) -> None:
        """Store `entry` under `key` (its own, or a paraphrase's) until it expires, with its position.

        `over` writes only in the place of that entry, and leaves the position as it is.
        """

    async def aput(self, key: Key, entry: Entry, now: float, *, over: Entry | None = None) -> None:
        """Async version of `put`."""

    def add(self, entry: Entry, after: Position | None, now: float) -> bool:
        """Store a new entry under its own key, unless it was removed since `after`; return whether it was stored.

        For caches without a semantic tier, in which this tier keeps the log of removals.
        """

    async def aadd(self, entry: Entry, after: Position | None, now: float) -> bool:
        """Async version of `add`."""

    def delete(self, key: Key) -> None:
        """Delete what is stored under `key`."""

    async def adelete(self, key: Key) -> None:
        """Async version of `delete`."""

    def advance(self, key: Key, copy: Entry, position: Position) -> None:
        """Give a copy a later position, if it is still there as it was read."""

    async def aadvance(self, key: Key, copy: Entry, position: Position) -> None:
        """Async version of `advance`."""

    def raise_positions(self, positions: Mapping[bytes, Position]) -> bool:
        """Raise the positions of namespaces, and lower none; a namespace may lose its position instead.

        Returns:
            False when the server, which answers, refuses to change anything.
        """

    async def araise_positions(self, positions: Mapping[bytes, Position]) -> bool:
        """Async version of `raise_positions`."""

    def remove(self, selector: Selector, *, unreadable: bool = False) -> Removed:
        """Delete the chosen entries, wherever they are stored, and with `unreadable` what nobody can read any more."""

    async def aremove(self, selector: Selector, *, unreadable: bool = False) -> Removed:
        """Async version of `remove`."""

    def close(self) -> None:
        """Close the connections of the sync half, and of every loop that has ended."""

    async def aclose(self) -> None:
        """Close the connections of the running loop, and those of the sync half."""

    def forget_connections(self) -> None:
        """Drop, without closing, what a fork made unusable."""


class EntryStore(Record, Protocol):
    """Every entry by its key, with the vector of its question: the record that all else is repaired from."""

    def get(self, key: Key, now: float) -> Snapshot[Entry | None]:
        """Return the live entry stored under exactly this key."""

    async def aget(self, key: Key, now: float) -> Snapshot[Entry | None]:
        """Async version of `get`."""

    def put(self, entry: Entry, vector: Vector | None, after: Position | None = None) -> Position | None:
        """Store `entry` in place of the one under its key; without a vector it is found by that key only.

        Returns:
            How far the log of removals went: no later removal misses the entry, and no earlier one takes it. `None`
            when the entry is refused, as it was removed since `after`.
        """

    async def aput(self, entry: Entry, vector: Vector | None, after: Position | None = None) -> Position | None:
        """Async version of `put`."""

    def remove(self, tombstone: Tombstone) -> Removed:
        """Delete the chosen entries that were stored before the tombstone, and note in it where they were.

        Returns:
            What all calls for this tombstone have deleted together.
        """

    async def aremove(self, tombstone: Tombstone) -> Removed:
        """Async version of `remove`."""

    def unfinished(self) -> Sequence[Tombstone]:
        """Return the tombstones that are not finished; those of which nothing was deleted only when they are old."""

    async def aunfinished(self) -> Sequence[Tombstone]:
        """Async version of `unfinished`."""

    def finish(self, numbers: Collection[int]) -> None:
        """Note that nothing is left to do for these tombstones."""

    async def afinish(self, numbers: Collection[int]) -> None:
        """Async version of `finish`."""

    def read_log(self, since: Position | None) -> LogRead:
        """Return the tombstones after `since`, or all that are kept, but no more than a view holds, the newest."""

    async def aread_log(self, since: Position | None) -> LogRead:
        """Async version of `read_log`."""

    def touch(self, hits: Mapping[str, int], expires_at: Mapping[str, float]) -> None:
        """Add to the hit counts of entries, by entry id, and move their expiry (sliding lifetimes)."""

    async def atouch(self, hits: Mapping[str, int], expires_at: Mapping[str, float]) -> None:
        """Async version of `touch`."""

    def sweep(self, now: float, limit: int) -> int:
        """Delete up to `limit` expired entries, and return how many."""

    async def asweep(self, now: float, limit: int) -> int:
        """Async version of `sweep`."""

    def migrate(self) -> None:
        """Bring the schema to this version, or check it, as the settings say."""

    async def amigrate(self) -> None:
        """Async version of `migrate`."""

    def close(self) -> None:
        """Close the connections of the sync half, and of every loop that has ended."""

    async def aclose(self) -> None:
        """Close the connections of the running loop, and those of the sync half."""

    def forget_connections(self) -> None:
        """Drop, without closing, what a fork made unusable."""


class SimilaritySearch(Protocol):
    """Find the entries of the record that have a similar question, in one snapshot of it."""

    def search(self, key: Key, vector: Vector, limit: int, now: float) -> Snapshot[Sequence[Candidate]]:
        """Return up to `limit` live entries of the key's namespace and context, nearest first."""

    async def asearch(self, key: Key, vector: Vector, limit: int, now: float) -> Snapshot[Sequence[Candidate]]:
        """Async version of `search`."""

    def neighbours(
        self, vector: Vector, context: bytes, parts: Mapping[str, str], limit: int, now: float
    ) -> Sequence[Neighbour]:
        """Return the nearest live entries of *any* scope, and in which parts each differs from `parts`."""

    async def aneighbours(
        self, vector: Vector, context: bytes, parts: Mapping[str, str], limit: int, now: float
    ) -> Sequence[Neighbour]:
        """Async version of `neighbours`."""


class ObservationStore(Protocol):
    """Keep the observations of entries: comparisons of their answers with new ones of the model."""

    def observe(self, entry_id: str, observation: Observation) -> None:
        """Add a judged use to an entry, which keeps the latest 100; a stored answer begins without any."""

    async def aobserve(self, entry_id: str, observation: Observation) -> None:
        """Async version of `observe`."""


class SemanticTier(EntryStore, SimilaritySearch, ObservationStore, Protocol):
    """Be the record, search it by similarity, and keep observations: what `Cache(semantic=...)` takes."""


class IndexedRecord(Protocol):
    """Be a record that another index may stand before: it then confirms what that index proposes.

    A proposal is a digest and nothing more. Whether there is such an entry, where, until when and how similar it is,
    the record says from its own data, so that an index may lag behind, lose points or compute badly: it makes misses.
    """

    def rely_on_index(self) -> None:
        """Build no index of its own from now on, and note in tombstones which entries they have deleted."""

    def confirm(
        self, key: Key, vector: Vector, digests: Collection[bytes], limit: int, now: float
    ) -> Snapshot[Sequence[Candidate]]:
        """Search as `SimilaritySearch.search` does, among the entries with these digests only."""

    async def aconfirm(
        self, key: Key, vector: Vector, digests: Collection[bytes], limit: int, now: float
    ) -> Snapshot[Sequence[Candidate]]:
        """Async version of `confirm`."""

    def neighbours_among(
        self, vector: Vector, digests: Collection[bytes], context: bytes, parts: Mapping[str, str], now: float
    ) -> Sequence[Neighbour]:
        """Return those with these digests, nearest first, as `SimilaritySearch.neighbours` does."""

    async def aneighbours_among(
        self, vector: Vector, digests: Collection[bytes], context: bytes, parts: Mapping[str, str], now: float
    ) -> Sequence[Neighbour]:
        """Async version of `neighbours_among`."""

    def points(self, after: bytes, limit: int, now: float) -> Sequence[Point]:
        """Return what an index should hold at Unix time `now`, in order of digests, from the first after `after` on.

        Points of another embedder come without their vector: an index keeps those that it has.
        """

    async def apoints(self, after: bytes, limit: int, now: float) -> Sequence[Point]:
        """Async version of `points`."""


class IndexedTier(SemanticTier, IndexedRecord, Protocol):
    """Be a semantic tier that an index may stand before."""


class IndexedExactTier(ExactTier, IndexedRecord, Protocol):
    """Be an exact tier that an index may stand before, where there is no other tier."""

    def keep_embeddings(self, embedder: str) -> None:
        """Keep the vectors of new entries from now on, as those of this embedder."""

    def identity(self, now: float) -> tuple[bytes, float]:
        """Return what tells this record from others, and since when it has it, as Unix time.

        A record that has lost everything has another one from then on.
        """

    async def aidentity(self, now: float) -> tuple[bytes, float]:
        """Async version of `identity`."""


@dataclass(frozen=True, slots=True)
class Point:
    """What an index holds of an entry: no text, no answer.

    Args:
        key: Where the entry is. Its digest alone names the point: no two keys have the same.
        vector: The embedding of its question.
        expires_at: Unix time in seconds after which it need not be found, or `None`.
    """

    key: Key
    vector: Vector | None
    expires_at: float | None = None


NO_ENTRY = bytes(8)
"""What the digests of points begin with that are marks: no entry's does."""


class VectorIndex(Protocol):
    """Find the points nearest to a vector, by cosine similarity; the record decides which of them are entries.

    An index belongs to one record: points that this does not have are deleted. A point in no namespace marks whose it
    is, and a second record is refused. It may lag behind what it was given, and
    lose it. It raises `TierError` for a fault. Where it can, it sets `keeps_deadline = True` and
    ends a call by itself; else a call is given up at the deadline. The suite
    `askonce.testing.IndexConformance` has all of it as tests.
    """

    def search(self, vector: Vector, limit: int, now: float, within: Key | None) -> Sequence[bytes]:
        """Return the digests of up to `limit` points that have not expired, nearest first.

        `within` confines the search to points whose namespace and context equal those of this key.
        """

    async def asearch(self, vector: Vector, limit: int, now: float, within: Key | None) -> Sequence[bytes]:
        """Async version of `search`."""

    def put(self, points: Sequence[Point]) -> None:
        """Hold these points, each in place of the one with its digest."""

    async def aput(self, points: Sequence[Point]) -> None:
        """Async version of `put`."""

    def delete(self, digests: Collection[bytes]) -> None:
        """Hold none of these points any more; those that it does not have are passed over."""

    async def adelete(self, digests: Collection[bytes]) -> None:
        """Async version of `delete`."""

    def digests(self, after: bytes, limit: int) -> Sequence[bytes]:
        """Return which points it holds, expired ones too, in order, from the first one after `after` on."""

    async def adigests(self, after: bytes, limit: int) -> Sequence[bytes]:
        """Async version of `digests`."""

    def sweep(self, now: float) -> None:
        """Delete the points that have expired."""

    async def asweep(self, now: float) -> None:
        """Async version of `sweep`."""

    def close(self) -> None:
        """Close the connections of the sync half, and of every loop that has ended."""

    async def aclose(self) -> None:
        """Close the connections of the running loop, and those of the sync half."""

    def forget_connections(self) -> None:
        """Drop, without closing, what a fork made unusable."""


class Numbers(Protocol):
    """An array of numbers."""

    def __getitem__(self, index: int, /) -> SupportsFloat:
        """Return the number at `index`."""


@dataclass(frozen=True, slots=True)
class VectorsRead:
    """The vectors of a namespace and context, as one snapshot of the record has them.

    Args:
        position: How far the log of removals went.
        settled: The position up to which every removal has deleted what it chose.
        horizon: What to give as `since` the next time.
        size: How many live entries there are; beyond the limit it is any larger number, and nothing else is told.
        digests: Those of all live entries.
        expires_at: When each of them expires, as an array of Unix times; infinite where it does not.
        written: The digests of those that were written since, or all.
        vectors: Theirs, as an array of shape (n, dimension).
    """

    position: Position
    settled: Position
    horizon: str
    size: int
    digests: Sequence[bytes]
    expires_at: Numbers
    written: Sequence[bytes]
    vectors: Vectors


class VectorSource(Protocol):
    """Be a record whose vectors may be compared in the process that asks, where they are few."""

    def read_vectors(self, key: Key, dimension: int, since: str | None, limit: int, now: float) -> VectorsRead:
        """Return the vectors in the key's namespace and context, or those only that were written since then."""

    async def aread_vectors(self, key: Key, dimension: int, since: str | None, limit: int, now: float) -> VectorsRead:
        """Async version of `read_vectors`."""


class Compared(NamedTuple):
    """What a comparison in this process has found.

    Attributes:
        digests: Of the nearest entries; `None` when the vectors of their namespace are not here.
        found: These entries, if all of them are here; else the record is asked for them.
        position: How far the log of removals went when the vectors were read.
        moment: What tells the index which changes came later.
        reading: What is to be read now, in the background, if anything is.
    """

    digests: Sequence[bytes] | None = None
    found: Sequence[Candidate] | None = None
    position: Position | None = None
    moment: Moment | None = None
    reading: Reading | None = None


class Reading(NamedTuple):
    """What a local index wants to be read of the record.

    Attributes:
        since: The `horizon` of what it has; `None` when it has nothing.
        limit: The most vectors that it takes of one namespace and context.
        moment: What tells it which changes came later.
    """

    since: str | None
    limit: int
    moment: Moment


class Moment(NamedTuple):
    """A moment in the life of a local index.

    Attributes:
        epoch: How often something was removed until then.
        stores: How many entries this process had stored.
        at: The monotonic time in seconds.
        read_at: When what it had of a namespace was read; 0 where it had nothing.
    """

    epoch: int
    stores: int
    at: float
    read_at: float = 0.0


class LocalIndex(Protocol):
    """Compare, in this process, the vectors of small namespaces that are asked often; nothing here waits for anybody.

    As the memory tier does, it may show for a short while what another process has removed; and it may lack what that
    has stored.
    """

    def compare(self, key: Key, vector: Vector, limit: int, least: float, now: float) -> Compared:
        """Return the live entry of the key's namespace and context that is nearest to `vector`.

        With it come the next ones, up to `limit` in all, that have at least the similarity `least`.
        """

    def moment(self) -> Moment:
        """Return the present one: what is read from now on has all changes until then."""

    def take(self, key: Key, reading: Reading, read: VectorsRead | None) -> None:
        """Take what was read, or learn that it could not be."""

    def lacking(self, key: Key, limit: int, now: float) -> tuple[Sequence[Key], Moment]:
        """Return the keys of entries that may be found and are not here, each once, while there is room for them."""

    def keep(self, key: Key, moment: Moment, entries: Sequence[Entry], now: float) -> None:
        """Keep entries that the record was asked for after a moment, so that it is not asked for them again."""

    def note(self, puts: Sequence[Put]) -> None:
        """Show what this process has stored."""

    def distrust(self) -> None:
        """Show nothing that was read until now, and take nothing that is being read: something is removed."""

    def clear(self) -> None:
        """Drop everything."""

    def forget(self) -> None:
        """Begin anew in a forked child."""


class Migrating(Protocol):
    """Be an index that prepares its server for vectors of one length; others may leave it out."""

    def migrate(self, dimension: int) -> None:
        """Make what is needed, or check it, as the settings say."""

    async def amigrate(self, dimension: int) -> None:
        """Async version of `migrate`."""


# Many entries at once are an offer: a tier may have `get_all`, `put_all` and `add_all`, and their async versions.


def get_all(tier: EntryStore, keys: Sequence[Key], now: float) -> Sequence[Entry | None]:
    """Return the live entry under each of several keys."""
    many = getattr(tier, "get_all", None)
    if many is not None:
        return cast("Sequence[Entry | None]", many(keys, now))
    return [tier.get(key, now).found for key in keys]


async def aget_all(tier: EntryStore, keys: Sequence[Key], now: float) -> Sequence[Entry | None]:
    """Async version of `get_all`."""
    many = getattr(tier, "aget_all", None)
    if many is not None:
        return cast("Sequence[Entry | None]", await many(keys, now))
    return [(await tier.aget(key, now)).found for key in keys]


def put_all(tier: EntryStore, puts: Sequence[Put]) -> Sequence[Position | None]:
    """Store new entries, all or none where the tier can; return for each what `EntryStore.put` returns."""
    many = getattr(tier, "put_all", None)
    if many is not None:
        return cast("Sequence[Position | None]", many(puts))
    return [tier.put(one.entry, one.vector, one.after) for one in puts]


async def aput_all(tier: EntryStore, puts: Sequence[Put]) -> Sequence[Position | None]:
    """Async version of `put_all`."""
    many = getattr(tier, "aput_all", None)
    if many is not None:
        return cast("Sequence[Position | None]", await many(puts))
    return [await tier.aput(one.entry, one.vector, one.after) for one in puts]


def put_copies(tier: ExactTier, copies: Sequence[Copy], now: float) -> None:
    """Write copies to the exact tier, together where it can."""
    many = getattr(tier, "put_all", None)
    if many is not None:
        many(copies, now)
    else:
        for copy in copies:
            tier.put(copy.key, copy.entry, now)


async def aput_copies(tier: ExactTier, copies: Sequence[Copy], now: float) -> None:
    """Async version of `put_copies`."""
    many = getattr(tier, "aput_all", None)
    if many is not None:
        await many(copies, now)
    else:
        for copy in copies:
            await tier.aput(copy.key, copy.entry, now)


def add_all(tier: ExactTier, puts: Sequence[Put], now: float) -> Sequence[bool]:
    """Store new entries in an exact tier that is the only one; return for each what `ExactTier.add` returns."""
    many = getattr(tier, "add_all", None)
    if many is not None:
        return cast("Sequence[bool]", many(puts, now))
    return [tier.add(one.entry, one.after, now) for one in puts]


async def aadd_all(tier: ExactTier, puts: Sequence[Put], now: float) -> Sequence[bool]:
    """Async version of `add_all`."""
    many = getattr(tier, "aadd_all", None)
    if many is not None:
        return cast("Sequence[bool]", await many(puts, now))
    return [await tier.aadd(one.entry, one.after, now) for one in puts]


# So is the log of earlier days: a tier may have `reach` and `areach`.


def reach(record: Record, known: Position | None, at: float) -> Position | None:
    """Return a position of a log, as of which it knows what was removed: that of an export made at Unix time `at`.

    It is `known` where that is of this log, or else the one at that time. A log that began later knows all. `None`
    means that nobody knows any more what was removed since.
    """
    find = getattr(record, "reach", None)
    if find is not None:
        return cast("Position | None", find(known, at))
    position = record.position()
    return known if known is not None and known.log == position.log else position


async def areach(record: Record, known: Position | None, at: float) -> Position | None:
    """Async version of `reach`."""
    find = getattr(record, "areach", None)
    if find is not None:
        return cast("Position | None", await find(known, at))
    position = await record.aposition()
    return known if known is not None and known.log == position.log else position


class MemoryTier(Protocol):
    """Answer the identical question without leaving the process, for a few seconds."""

    def get(self, key: Key, now: float) -> Remembered:
        """Return the entry under `key`, and this process's epoch."""

    def put(self, key: Key, entry: Entry, epoch: bytes, now: float) -> None:
        """Keep `entry` for the tier's short lifetime, unless the epoch has moved on."""

    def drop(self, key: Key) -> None:
        """Drop the entry under `key`."""

    def is_full(self) -> bool:
        """Return whether there is hardly room for more."""

    def clear(self) -> None:
        """Drop everything, and begin a new epoch."""

    def forget(self) -> None:
        """Begin anew in a forked child: a thread of the parent's may have held a lock."""


class RemovalLog(Protocol):
    """Know the log of removals as this process has read it last."""

    def seen(self) -> SeenLog:
        """Return what is known, without asking anybody."""

    def read(self, record: EntryStore) -> LogView:
        """Read on, in one query for all threads that wait, and return the view."""

    async def aread(self, record: EntryStore) -> LogView:
        """Async version of `read`, for the tasks of one loop."""

    def outlast(self) -> None:
        """Wait until every process that can read the log has done so, or believes no copy."""

    async def aoutlast(self) -> None:
        """Async version of `outlast`."""

    def forget(self) -> None:
        """Drop what a fork copied, perhaps in the middle of a change of another thread's."""


class Vectors(Protocol):
    """One vector a text."""

    def __getitem__(self, index: int, /) -> Vector:
        """Return the vector of the text at `index`."""


Unread: TypeAlias = Literal["too_long", "unreadable"]
"""Why an embedder would not read all of a text: it is cut off, or holds what the tokenizer does not know."""


class Embedder(Protocol):
    """Turn questions into vectors.

    `name`, `revision` and `dimension` identify the vector space; they are part of every namespace.
    """

    @property
    def name(self) -> str:
        """Return the embedder's name, such as `"minilm"`."""

    @property
    def revision(self) -> str:
        """Return what tells versions of one name apart; empty when unknown."""

    @property
    def dimension(self) -> int:
        """Return the length of a vector; may load the model."""

    @property
    def window(self) -> int | None:
        """Return the longest text that is embedded whole, in tokens; `None` when unknown."""

    def fits(self, text: str) -> bool:
        """Return whether `text` is no longer than the window; truncated texts would collide at similarity 1."""

    def unread(self, text: str) -> Unread | None:
        """Return why a part of `text` would not be read, so that others would equal it; `None` when all is.

        May be left out by an embedder that cannot tell: then `fits` decides.
        """
        return None if self.fits(text) else "too_long"

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return one normalised float32 vector a text, as an array of shape (n, dimension)."""

    async def aembed(self, texts: Sequence[str]) -> Vectors:
        """Async version of `embed`."""

    def close(self) -> None:
        """Release what the embedder holds."""


class Clock(Protocol):
    """The Unix time in seconds."""

    def __call__(self) -> float:
        """Return the time now."""
