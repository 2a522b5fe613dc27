"""Each step of I/O that a flow may ask for, sync and async side by side.

A flow says `result = yield from Op(...)`; a driver in `runtime` runs the op against the ports. `run`
and `arun` call the same method of one port and hold no decision.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Collection, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from typing import Any, ClassVar, Generic, Literal, ParamSpec, TypeAlias, TypeVar, cast

from askonce.core import ports
from askonce.core.answers import AnswerJudge
from askonce.core.evidence import Evidence
from askonce.core.finding import EntriesFound, EntryFilter, Place, searchable
from askonce.core.model import (
    Candidate,
    Damaged,
    Document,
    Entry,
    Json,
    Key,
    Neighbour,
    Observation,
    Position,
    Removed,
    ScopePart,
    Selector,
    Turn,
    Vector,
)
from askonce.core.ports import (
    NO_ENTRY,
    Copy,
    Embedder,
    ExactTier,
    Fetched,
    IndexedExactTier,
    IndexedRecord,
    IndexedTier,
    LocalIndex,
    MemoryTier,
    Point,
    Put,
    Reading,
    Record,
    RemovalLog,
    Snapshot,
    VectorIndex,
    Vectors,
    VectorSource,
    VectorsRead,
)
from askonce.core.removals import Appended, LogView, SeenLog, Tombstone
from askonce.core.rewriting import Rewriter, Rewritten
from askonce.core.sealing import Keyring
from askonce.core.verifier import PairReader, Verifier
from askonce.errors import TierRefused

P = ParamSpec("P")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
PortName: TypeAlias = Literal["exact", "semantic", "index", "embedder", "verifier", "rewriter", "keys"]


@dataclass(frozen=True, slots=True)
class Ports:
    """The parts that a cache is made of."""

    memory: MemoryTier
    removals: RemovalLog
    exact: ExactTier
    semantic: IndexedTier
    embedder: Embedder
    verifier: Verifier | PairReader
    rewriter: Rewriter
    keys: Keyring | None = None
    # The flows ask for these only where the rules say that there are such.
    index: VectorIndex = None  # type: ignore[assignment]
    local: LocalIndex = None  # type: ignore[assignment]

    def record(self, port: PortName) -> Record:
        """Return the tier of record by its port."""
        return self.exact if port == "exact" else self.semantic

    def indexed(self, port: PortName) -> IndexedRecord:
        """Return the record that the index stands before, by its port."""
        return cast("IndexedExactTier", self.exact) if port == "exact" else self.semantic


class Op(ABC, Generic[R_co]):
    """Stand for one step of I/O; `yield from op` evaluates to its result.

    `hurried` says whether a caller waits who would rather have a miss than wait beyond the port's deadline.
    Removals take as long as they take, within the tier's own bounds: they promise that something is gone.
    """

    __slots__ = ()
    port: PortName | None
    hurried: ClassVar[bool] = True

    @abstractmethod
    def run(self, io: Ports) -> R_co:
        """Do the step, blocking."""

    @abstractmethod
    async def arun(self, io: Ports) -> R_co:
        """Do the step without blocking the loop."""

    def at_hand(self, io: Ports) -> R_co | None:  # noqa: ARG002 — of most steps nothing is
        """Return the result, if it can be had without waiting for anybody; never `None` as a result."""
        return None

    def __iter__(self) -> Generator[Op[Any], Any, R_co]:
        result: R_co = yield self
        return result


Flow: TypeAlias = Generator[Op[Any], Any, R]


@dataclass(frozen=True, slots=True)
class GetExact(Op[Fetched]):
    """Ask the exact tier."""

    port = "exact"
    key: Key
    now: float

    def run(self, io: Ports) -> Fetched:
        return io.exact.get(self.key, self.now)

    async def arun(self, io: Ports) -> Fetched:
        return await io.exact.aget(self.key, self.now)


@dataclass(frozen=True, slots=True)
class PutExact(Op[None]):
    """Write copies to the exact tier."""

    port = "exact"
    copies: Sequence[Copy]
    now: float

    def run(self, io: Ports) -> None:
        ports.put_copies(io.exact, self.copies, self.now)

    async def arun(self, io: Ports) -> None:
        await ports.aput_copies(io.exact, self.copies, self.now)


@dataclass(frozen=True, slots=True)
class ReplaceExact(Op[None]):
    """Write to the exact tier in the place of another entry, if it is still there."""

    port = "exact"
    key: Key
    entry: Entry
    now: float
    over: Entry

    def run(self, io: Ports) -> None:
        io.exact.put(self.key, self.entry, self.now, over=self.over)

    async def arun(self, io: Ports) -> None:
        await io.exact.aput(self.key, self.entry, self.now, over=self.over)


@dataclass(frozen=True, slots=True)
class AddExact(Op[Sequence[bool]]):
    """Store new entries in an exact tier that is the only one; tell of each whether it was not removed meanwhile."""

    port = "exact"
    puts: Sequence[Put]
    now: float

    def run(self, io: Ports) -> Sequence[bool]:
        return ports.add_all(io.exact, self.puts, self.now)

    async def arun(self, io: Ports) -> Sequence[bool]:
        return await ports.aadd_all(io.exact, self.puts, self.now)


@dataclass(frozen=True, slots=True)
class DeleteExact(Op[None]):
    """Delete what the exact tier has under a key."""

    port = "exact"
    key: Key

    def run(self, io: Ports) -> None:
        io.exact.delete(self.key)

    async def arun(self, io: Ports) -> None:
        await io.exact.adelete(self.key)


@dataclass(frozen=True, slots=True)
class AdvanceExact(Op[None]):
    """Give a copy in the exact tier a later position."""

    port = "exact"
    key: Key
    copy: Entry
    position: Position

    def run(self, io: Ports) -> None:
        io.exact.advance(self.key, self.copy, self.position)

    async def arun(self, io: Ports) -> None:
        await io.exact.aadvance(self.key, self.copy, self.position)


@dataclass(frozen=True, slots=True)
class RaisePositions(Op[bool]):
    """Have copies in some namespaces of the exact tier judged by the log; return whether that could be written."""

    port = "exact"
    hurried = False
    positions: Mapping[bytes, Position]

    def run(self, io: Ports) -> bool:
        return io.exact.raise_positions(self.positions)

    async def arun(self, io: Ports) -> bool:
        return await io.exact.araise_positions(self.positions)


@dataclass(frozen=True, slots=True)
class RemoveExact(Op[Removed]):
    """Remove chosen entries from the exact tier."""

    port = "exact"
    hurried = False
    selector: Selector
    unreadable: bool = False

    def run(self, io: Ports) -> Removed:
        return io.exact.remove(self.selector, unreadable=self.unreadable)

    async def arun(self, io: Ports) -> Removed:
        return await io.exact.aremove(self.selector, unreadable=self.unreadable)


@dataclass(frozen=True, slots=True)
class FindPosition(Op[Position]):
    """Ask how far the log of removals goes."""

    port: PortName

    def run(self, io: Ports) -> Position:
        return io.record(self.port).position()

    async def arun(self, io: Ports) -> Position:
        return await io.record(self.port).aposition()


@dataclass(frozen=True, slots=True)
class Append(Op[Appended]):
    """Append a tombstone to the log of removals: what it chooses and was asked for before is not stored any more."""

    hurried = False
    port: PortName
    selector: Selector
    removes: bool = True

    def run(self, io: Ports) -> Appended:
        return io.record(self.port).append(self.selector, removes=self.removes)

    async def arun(self, io: Ports) -> Appended:
        return await io.record(self.port).aappend(self.selector, removes=self.removes)


@dataclass(frozen=True, slots=True)
class RemovedSince(Op[bool]):
    """Ask whether a removal that chooses an entry was logged after a position."""

    port: PortName
    entry: Entry
    position: Position

    def run(self, io: Ports) -> bool:
        return io.record(self.port).removed_since(self.entry, self.position)

    async def arun(self, io: Ports) -> bool:
        return await io.record(self.port).aremoved_since(self.entry, self.position)


@dataclass(frozen=True, slots=True)
class SeeLog(Op[SeenLog]):
    """Look at what this process knows of the log of removals."""

    port = None

    def run(self, io: Ports) -> SeenLog:
        return io.removals.seen()

    async def arun(self, io: Ports) -> SeenLog:
        return io.removals.seen()


@dataclass(frozen=True, slots=True)
class ReadLog(Op[LogView]):
    """Read the log of removals, as far as it goes now."""

    port = "semantic"

    def run(self, io: Ports) -> LogView:
        return io.removals.read(io.semantic)

    async def arun(self, io: Ports) -> LogView:
        return await io.removals.aread(io.semantic)


@dataclass(frozen=True, slots=True)
class Outlast(Op[None]):
    """Wait until no process serves what the log says is removed."""

    port = None

    def run(self, io: Ports) -> None:
        io.removals.outlast()

    async def arun(self, io: Ports) -> None:
        await io.removals.aoutlast()


@dataclass(frozen=True, slots=True)
class Discard(Op[None]):
    """Delete what cannot be read, if it is still there as it was found."""

    port: PortName
    damaged: Damaged

    def run(self, io: Ports) -> None:
        io.record(self.port).discard(self.damaged)

    async def arun(self, io: Ports) -> None:
        await io.record(self.port).adiscard(self.damaged)


@dataclass(frozen=True, slots=True)
class ListDocuments(Op[Mapping[str, frozenset[str]]]):
    """List the documents behind all entries with some scope parts, and their versions."""

    hurried = False
    port: PortName
    parts: Mapping[str, str]

    def run(self, io: Ports) -> Mapping[str, frozenset[str]]:
        return io.record(self.port).documents(self.parts)

    async def arun(self, io: Ports) -> Mapping[str, frozenset[str]]:
        return await io.record(self.port).adocuments(self.parts)


@dataclass(frozen=True, slots=True)
class FindEntries(Op[EntriesFound]):
    """Read a batch of the entries that somebody looks for."""

    hurried = False
    port: PortName
    wanted: EntryFilter
    after: Place | None
    limit: int
    now: float

    def run(self, io: Ports) -> EntriesFound:
        return searchable(io.record(self.port)).find(self.wanted, self.after, self.limit, self.now)

    async def arun(self, io: Ports) -> EntriesFound:
        return await searchable(io.record(self.port)).afind(self.wanted, self.after, self.limit, self.now)


@dataclass(frozen=True, slots=True)
class FindSealed(FindEntries):
    """The same, encrypted as they are stored."""

    def run(self, io: Ports) -> EntriesFound:
        record = searchable(io.record(self.port))
        return getattr(record, "find_sealed", record.find)(self.wanted, self.after, self.limit, self.now)

    async def arun(self, io: Ports) -> EntriesFound:
        record = searchable(io.record(self.port))
        find = getattr(record, "afind_sealed", record.afind)
        return await find(self.wanted, self.after, self.limit, self.now)


@dataclass(frozen=True, slots=True)
class FindReach(Op["Position | None"]):
    """Ask where the log of removals was at a position or a time; `None` when it does not go back so far."""

    port: PortName
    known: Position | None
    at: float

    def run(self, io: Ports) -> Position | None:
        return ports.reach(io.record(self.port), self.known, self.at)

    async def arun(self, io: Ports) -> Position | None:
        return await ports.areach(io.record(self.port), self.known, self.at)


@dataclass(frozen=True, slots=True)
class CountEntries(Op[int]):
    """Count what a removal would find."""

    hurried = False
    port: PortName
    selector: Selector

    def run(self, io: Ports) -> int:
        return searchable(io.record(self.port)).count(self.selector)

    async def arun(self, io: Ports) -> int:
        return await searchable(io.record(self.port)).acount(self.selector)


@dataclass(frozen=True, slots=True)
class Embed(Op[Vector]):
    """Embed one text."""

    port = "embedder"
    text: str = field(repr=False)

    def at_hand(self, io: Ports) -> Vector | None:
        known = getattr(io.embedder, "known", None)  # of a memo
        return None if known is None else known(self.text)

    def run(self, io: Ports) -> Vector:
        return io.embedder.embed([self.text])[0]

    async def arun(self, io: Ports) -> Vector:
        return (await io.embedder.aembed([self.text]))[0]


@dataclass(frozen=True, slots=True)
class EmbedAll(Op[Vectors]):
    """Embed many texts; nobody who asks waits for it."""

    port = "embedder"
    hurried = False
    texts: Sequence[str] = field(repr=False)

    def run(self, io: Ports) -> Vectors:
        return io.embedder.embed(self.texts)

    async def arun(self, io: Ports) -> Vectors:
        return await io.embedder.aembed(self.texts)


@dataclass(frozen=True, slots=True)
class Search(Op[Snapshot[Sequence[Candidate]]]):
    """Find the nearest entries within the key's namespace and context."""

    port = "semantic"
    key: Key
    vector: Vector
    limit: int
    now: float

    def run(self, io: Ports) -> Snapshot[Sequence[Candidate]]:
        return io.semantic.search(self.key, self.vector, self.limit, self.now)

    async def arun(self, io: Ports) -> Snapshot[Sequence[Candidate]]:
        return await io.semantic.asearch(self.key, self.vector, self.limit, self.now)


@dataclass(frozen=True, slots=True)
class AskLocal(Op[R]):
    """Ask the index in this process, which answers at once."""

    port = None
    call: Callable[[LocalIndex], R]

    def run(self, io: Ports) -> R:
        return self.call(io.local)

    async def arun(self, io: Ports) -> R:
        return self.call(io.local)


@dataclass(frozen=True, slots=True)
class ReadVectors(Op[tuple[Reading, VectorsRead]]):
    """Read the vectors in the key's namespace and context; nobody who asks waits for it.

    The reading is returned as of when it began: among many callers it may have waited for a second.
    """

    port = "semantic"
    hurried = False
    key: Key
    dimension: int
    reading: Reading
    now: float

    def run(self, io: Ports) -> tuple[Reading, VectorsRead]:
        source, reading = cast("VectorSource", io.semantic), self.reading._replace(moment=io.local.moment())
        return reading, source.read_vectors(self.key, self.dimension, reading.since, reading.limit, self.now)

    async def arun(self, io: Ports) -> tuple[Reading, VectorsRead]:
        source, reading = cast("VectorSource", io.semantic), self.reading._replace(moment=io.local.moment())
        return reading, await source.aread_vectors(self.key, self.dimension, reading.since, reading.limit, self.now)


def _digests(found: Sequence[bytes], limit: int) -> list[bytes]:
    """Return what an index has returned, which is foreign, if it is digests.

    Raises:
        TypeError: It is something else.
    """
    digests = list(found)[:limit]
    if not all(isinstance(digest, bytes) for digest in digests):
        raise TypeError("an index returns digests, which are bytes")
    return digests


def _in_order(digests: list[bytes], after: bytes) -> list[bytes]:
    """Return a page of digests, by which points are told from strangers'.

    Raises:
        ValueError: It is not in order, or begins before the page.
    """
    if any(one >= other for one, other in pairwise((after, *digests))):
        raise ValueError("an index lists digests in order, each once")
    return digests


@dataclass(frozen=True, slots=True)
class Propose(Op[Sequence[bytes]]):
    """Ask the index for the digests of near entries, within the namespace and context of a key if it is given."""

    port = "index"
    vector: Vector
    limit: int
    now: float
    within: Key | None

    def run(self, io: Ports) -> Sequence[bytes]:
        return _digests(io.index.search(self.vector, self.limit, self.now, self.within), self.limit)

    async def arun(self, io: Ports) -> Sequence[bytes]:
        return _digests(await io.index.asearch(self.vector, self.limit, self.now, self.within), self.limit)


@dataclass(frozen=True, slots=True)
class Confirm(Op[Snapshot[Sequence[Candidate]]]):
    """Find the nearest of the proposed entries within the key's namespace and context, by the record's own data."""

    port: PortName
    key: Key
    vector: Vector
    digests: Collection[bytes]
    limit: int
    now: float

    def run(self, io: Ports) -> Snapshot[Sequence[Candidate]]:
        return io.indexed(self.port).confirm(self.key, self.vector, self.digests, self.limit, self.now)

    async def arun(self, io: Ports) -> Snapshot[Sequence[Candidate]]:
        return await io.indexed(self.port).aconfirm(self.key, self.vector, self.digests, self.limit, self.now)


@dataclass(frozen=True, slots=True)
class ConfirmNeighbours(Op[Sequence[Neighbour]]):
    """Find the nearest of the proposed entries, of any scope."""

    port: PortName
    vector: Vector
    digests: Collection[bytes]
    context: bytes
    parts: Mapping[str, str]
    now: float

    def run(self, io: Ports) -> Sequence[Neighbour]:
        record = io.indexed(self.port)
        return record.neighbours_among(self.vector, self.digests, self.context, self.parts, self.now)

    async def arun(self, io: Ports) -> Sequence[Neighbour]:
        record = io.indexed(self.port)
        return await record.aneighbours_among(self.vector, self.digests, self.context, self.parts, self.now)


@dataclass(frozen=True, slots=True)
class ListPoints(Op[Sequence[Point]]):
    """List what the index should hold, in order of digests; nobody who asks waits for it."""

    hurried = False
    port: PortName
    after: bytes
    limit: int
    now: float

    def run(self, io: Ports) -> Sequence[Point]:
        return io.indexed(self.port).points(self.after, self.limit, self.now)

    async def arun(self, io: Ports) -> Sequence[Point]:
        return await io.indexed(self.port).apoints(self.after, self.limit, self.now)


@dataclass(frozen=True, slots=True)
class ListDigests(Op[Sequence[bytes]]):
    """List what the index holds, in order."""

    port = "index"
    after: bytes
    limit: int

    def run(self, io: Ports) -> Sequence[bytes]:
        return _in_order(_digests(io.index.digests(self.after, self.limit), self.limit), self.after)

    async def arun(self, io: Ports) -> Sequence[bytes]:
        return _in_order(_digests(await io.index.adigests(self.after, self.limit), self.limit), self.after)


@dataclass(frozen=True, slots=True)
class Identify(Op["tuple[bytes, float]"]):
    """Ask an exact tier what tells it from others, and since when."""

    port = "exact"
    now: float

    def run(self, io: Ports) -> tuple[bytes, float]:
        return cast("IndexedExactTier", io.exact).identity(self.now)

    async def arun(self, io: Ports) -> tuple[bytes, float]:
        return await cast("IndexedExactTier", io.exact).aidentity(self.now)


@dataclass(frozen=True, slots=True)
class CheckOwner(Op[bool]):
    """Refuse an index of another record; evaluate to whether it is marked as this one's."""

    port = "index"
    mark: bytes

    def run(self, io: Ports) -> bool:
        return self._told(_digests(io.index.digests(b"", 1), 1))

    async def arun(self, io: Ports) -> bool:
        return self._told(_digests(await io.index.adigests(b"", 1), 1))

    def _told(self, first: Sequence[bytes]) -> bool:
        # Marks come before all points; of two that were put at the same time, the first one counts.
        if first and first[0].startswith(NO_ENTRY) and first[0] != self.mark:
            raise TierRefused(
                "the index belongs to another record, which deletes what it does not have itself",
                "give each record an index of its own (index_prefix); where the other one is gone, empty the index",
            )
        return bool(first) and first[0] == self.mark


@dataclass(frozen=True, slots=True)
class PutPoints(Op[None]):
    """Have the index hold some points."""

    port = "index"
    points: Sequence[Point]

    def run(self, io: Ports) -> None:
        io.index.put(self.points)

    async def arun(self, io: Ports) -> None:
        await io.index.aput(self.points)


@dataclass(frozen=True, slots=True)
class DeletePoints(Op[None]):
    """Have the index hold some points no more."""

    port = "index"
    digests: Collection[bytes]

    def run(self, io: Ports) -> None:
        io.index.delete(self.digests)

    async def arun(self, io: Ports) -> None:
        await io.index.adelete(self.digests)


@dataclass(frozen=True, slots=True)
class SweepIndex(Op[None]):
    """Delete the points that have expired from the index."""

    port = "index"
    now: float

    def run(self, io: Ports) -> None:
        io.index.sweep(self.now)

    async def arun(self, io: Ports) -> None:
        await io.index.asweep(self.now)


@dataclass(frozen=True, slots=True)
class GetStored(Op["Snapshot[Entry | None]"]):
    """Ask the semantic tier for the identical question."""

    port = "semantic"
    key: Key
    now: float

    def run(self, io: Ports) -> Snapshot[Entry | None]:
        return io.semantic.get(self.key, self.now)

    async def arun(self, io: Ports) -> Snapshot[Entry | None]:
        return await io.semantic.aget(self.key, self.now)


@dataclass(frozen=True, slots=True)
class GetAllStored(Op["Sequence[Entry | None]"]):
    """Ask the semantic tier for several identical questions."""

    port = "semantic"
    keys: Sequence[Key]
    now: float

    def run(self, io: Ports) -> Sequence[Entry | None]:
        return ports.get_all(io.semantic, self.keys, self.now)

    async def arun(self, io: Ports) -> Sequence[Entry | None]:
        return await ports.aget_all(io.semantic, self.keys, self.now)


@dataclass(frozen=True, slots=True)
class PutStored(Op[Sequence["Position | None"]]):
    """Store entries for good; return for each the log's position then, or `None` when it was removed meanwhile."""

    port = "semantic"
    puts: Sequence[Put]

    def run(self, io: Ports) -> Sequence[Position | None]:
        return ports.put_all(io.semantic, self.puts)

    async def arun(self, io: Ports) -> Sequence[Position | None]:
        return await ports.aput_all(io.semantic, self.puts)


@dataclass(frozen=True, slots=True)
class RemoveStored(Op[Removed]):
    """Delete from the semantic tier what a tombstone chooses."""

    port = "semantic"
    hurried = False
    tombstone: Tombstone

    def run(self, io: Ports) -> Removed:
        return io.semantic.remove(self.tombstone)

    async def arun(self, io: Ports) -> Removed:
        return await io.semantic.aremove(self.tombstone)


@dataclass(frozen=True, slots=True)
class FindUnfinished(Op[Sequence[Tombstone]]):
    """List the removals that were begun and are not finished."""

    port = "semantic"
    hurried = False

    def run(self, io: Ports) -> Sequence[Tombstone]:
        return io.semantic.unfinished()

    async def arun(self, io: Ports) -> Sequence[Tombstone]:
        return await io.semantic.aunfinished()


@dataclass(frozen=True, slots=True)
class Finish(Op[None]):
    """Note that removals are finished."""

    port = "semantic"
    hurried = False
    numbers: Collection[int]

    def run(self, io: Ports) -> None:
        io.semantic.finish(self.numbers)

    async def arun(self, io: Ports) -> None:
        await io.semantic.afinish(self.numbers)


@dataclass(frozen=True, slots=True)
class FindNeighbours(Op[Sequence[Neighbour]]):
    """Find the nearest entries of any scope."""

    port = "semantic"
    vector: Vector
    context: bytes
    parts: Mapping[str, str]
    limit: int
    now: float

    def run(self, io: Ports) -> Sequence[Neighbour]:
        return io.semantic.neighbours(self.vector, self.context, self.parts, self.limit, self.now)

    async def arun(self, io: Ports) -> Sequence[Neighbour]:
        return await io.semantic.aneighbours(self.vector, self.context, self.parts, self.limit, self.now)


@dataclass(frozen=True, slots=True)
class Observe(Op[None]):
    """Add a judged use to an entry."""

    port = "semantic"
    entry_id: str
    observation: Observation

    def run(self, io: Ports) -> None:
        io.semantic.observe(self.entry_id, self.observation)

    async def arun(self, io: Ports) -> None:
        await io.semantic.aobserve(self.entry_id, self.observation)


@dataclass(frozen=True, slots=True)
class Touch(Op[None]):
    """Add up the hits of entries, and move their expiry."""

    port = "semantic"
    hits: Mapping[str, int]
    expires_at: Mapping[str, float]

    def run(self, io: Ports) -> None:
        io.semantic.touch(self.hits, self.expires_at)

    async def arun(self, io: Ports) -> None:
        await io.semantic.atouch(self.hits, self.expires_at)


@dataclass(frozen=True, slots=True)
class Sweep(Op[int]):
    """Delete a batch of expired entries."""

    port = "semantic"
    now: float
    limit: int

    def run(self, io: Ports) -> int:
        return io.semantic.sweep(self.now, self.limit)

    async def arun(self, io: Ports) -> int:
        return await io.semantic.asweep(self.now, self.limit)


@dataclass(frozen=True, slots=True)
class AskKeys(Op[bool]):
    """Ask for the encryption keys of a tenant, told by the digest of its name, and tell whether it has one."""

    port = "keys"
    keys: Keyring
    tenant: str
    name: ScopePart

    def run(self, io: Ports) -> bool:  # noqa: ARG002 — as every op
        return self.keys.ask(self.tenant, self.name)

    async def arun(self, io: Ports) -> bool:  # noqa: ARG002 — as every op
        return await self.keys.aask(self.tenant, self.name)


@dataclass(frozen=True, slots=True)
class Examine(Op["str | None"]):
    """Ask the application's evidence whether an answer made from some documents may be served."""

    port = None
    evidence: Evidence
    documents: Sequence[Document]

    def run(self, io: Ports) -> str | None:  # noqa: ARG002 — as every op
        return self.evidence.objection(self.documents)

    async def arun(self, io: Ports) -> str | None:  # noqa: ARG002 — as every op
        return await self.evidence.aobjection(self.documents)


@dataclass(frozen=True, slots=True)
class Verify(Op[bool]):
    """Ask the verifier whether an entry's answer may be served for another question."""

    port = "verifier"
    question: str = field(repr=False)
    entry: Entry

    def run(self, io: Ports) -> bool:
        return cast("Verifier", io.verifier).judge(self.question, self.entry.question, self.entry.answer)

    async def arun(self, io: Ports) -> bool:
        return await cast("Verifier", io.verifier).ajudge(self.question, self.entry.question, self.entry.answer)


@dataclass(frozen=True, slots=True)
class ReadPair(Op["float | None"]):
    """Have the cache's own verifier read two questions; evaluate to its logit, or `None` where one is too long."""

    port = "verifier"
    stored: str = field(repr=False)
    asked: str = field(repr=False)

    def run(self, io: Ports) -> float | None:
        return cast("PairReader", io.verifier).read([(self.stored, self.asked)])[0]

    async def arun(self, io: Ports) -> float | None:
        return (await cast("PairReader", io.verifier).aread([(self.stored, self.asked)]))[0]


@dataclass(frozen=True, slots=True)
class Rewrite(Op[Rewritten]):
    """Ask the rewriter for the question that a follow-up asks."""

    port = "rewriter"
    turns: Sequence[Turn]
    question: str = field(repr=False)

    def run(self, io: Ports) -> Rewritten:
        return io.rewriter.rewrite(self.turns, self.question)

    async def arun(self, io: Ports) -> Rewritten:
        return await io.rewriter.arewrite(self.turns, self.question)


@dataclass(frozen=True, slots=True)
class Compare(Op[bool]):
    """Ask whether two answers to one question say the same."""

    port = None
    judge: AnswerJudge
    question: str = field(repr=False)
    stored: Json = field(repr=False)
    fresh: Json = field(repr=False)

    def run(self, io: Ports) -> bool:  # noqa: ARG002 — as every op
        return self.judge.same(self.question, self.stored, self.fresh)

    async def arun(self, io: Ports) -> bool:  # noqa: ARG002 — as every op
        return await self.judge.asame(self.question, self.stored, self.fresh)


@dataclass(frozen=True, slots=True)
class Later(Op[None]):
    """Have the driver run a flow in the background; the caller does not wait for it."""

    port = None
    flow: Flow[None]

    def run(self, io: Ports) -> None:
        """Do nothing here: the driver has taken the flow."""

    async def arun(self, io: Ports) -> None:
        """Do nothing here: the driver has taken the flow."""


@dataclass(frozen=True, slots=True)
class CompareLong(Op[R]):
    """Compare long texts: no I/O, but it takes as long, and the async driver does it where no loop waits."""

    port = None
    compare: Callable[[], R]

    def run(self, io: Ports) -> R:  # noqa: ARG002 — as every op
        return self.compare()

    async def arun(self, io: Ports) -> R:  # noqa: ARG002 — as every op
        return self.compare()


@dataclass(frozen=True, slots=True)
class Compute(Op[R]):
    """Call what the application gave: a function in sync code, a coroutine function in async code."""

    port = None
    call: Callable[[], R] | Callable[[], Awaitable[R]]

    def run(self, io: Ports) -> R:  # noqa: ARG002 — as every op
        return cast("R", self.call())

    async def arun(self, io: Ports) -> R:  # noqa: ARG002 — as every op
        return await cast("Awaitable[R]", self.call())


@dataclass(frozen=True, slots=True)
class _Either(Op[R]):
    port = None
    call: Callable[[], R]
    acall: Callable[[], Awaitable[R]]

    def run(self, io: Ports) -> R:  # noqa: ARG002 — as every op
        return self.call()

    async def arun(self, io: Ports) -> R:  # noqa: ARG002 — as every op
        return await self.acall()


def either(call: Callable[P, R], acall: Callable[P, Awaitable[R]], *args: P.args, **keywords: P.kwargs) -> Op[R]:
    """Return the step that calls what is no port's: `call` in sync code, `acall` in async code."""
    return _Either(partial(call, *args, **keywords), partial(acall, *args, **keywords))
