"""Keep entries in PostgreSQL and find those with a similar question: each operation once, in two colours."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import get_args

from askonce.core.arguments import instance, number, whole
from askonce.core.finding import EntriesFound, EntryFilter, Place
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
from askonce.core.ports import Point, Put, Snapshot, VectorsRead
from askonce.core.removals import MOST_TOMBSTONES, Appended, LogRead, Tombstone, criterion_of
from askonce.core.report import Finding
from askonce.errors import ConfigurationError
from askonce.runtime.loops import running_loop
from askonce.tiers.postgres import index
from askonce.tiers.postgres import rows as rows_of
from askonce.tiers.postgres.database import Database, Query
from askonce.tiers.postgres.journal import PgJournal
from askonce.tiers.postgres.partitions import MOST_PARTITIONS
from askonce.tiers.postgres.replica import POSITION, Replica
from askonce.tiers.postgres.schema import MAX_DIMENSION, MigrateMode, Rows, check_schema
from askonce.tiers.postgres.statements import Statements


class PgVectorTier:
    """Store entries in one table of a PostgreSQL database, whose schema is made on first use.

    Args:
        url: A `postgresql://` URL. Behind a connection pooler (not in statement mode) each operation is a transaction.
        embedder: Identifies the vector space; neighbours are looked for among entries of the same one.
        dimension: Length of the embedder's vectors, or a function that returns it (called by `migrate` only); one that
            returns `None` has `migrate` make no index for them.
        schema: The schema of askonce's tables.
        migrate: `"auto"` makes and upgrades the schema; `"check"` never changes it, and raises when it must be.
        deadline_s: Seconds for one operation, and for a connection to be opened.
        setup_s: Seconds for the first use, in which the schema is made.
        pool_size: Connections opened at most, for all threads together and again for each event loop.
        line_s: Seconds that an operation waits in line for one of them at most, while the server answers others.
        partitions: Tables that the entries are spread over, by namespace, when the schema is made: 64 by default. A
            schema that is there must have as many, if it is given.
        replica_url: A streaming replica, which is searched instead where it shows every removal that the primary has.

    Raises:
        ConfigurationError: The URL is not one of PostgreSQL, or the vectors are too long.
    """

    keeps_deadline = True

    def __init__(
        self,
        url: str,
        *,
        embedder: str,
        dimension: int | Callable[[], int | None],
        schema: str = "askonce",
        migrate: MigrateMode = "auto",
        deadline_s: float = 0.5,
        setup_s: float = 30.0,
        pool_size: int = 8,
        line_s: float = 10.0,
        partitions: int | None = None,
        replica_url: str | None = None,
    ) -> None:
        self._embedder = embedder
        self._schema = schema
        self._dimension = dimension
        self._sizes = index.Sizes()
        self._indexed_elsewhere = False
        if not instance(embedder, str, "embedder", "the embedder's identity, as text"):
            raise ConfigurationError("embedder is empty; it tells the vectors of one embedder from those of another")
        if not callable(dimension):
            whole(dimension, "dimension")
        check_schema(schema)
        if migrate not in get_args(MigrateMode):
            raise ConfigurationError(f'migrate is {migrate!r}; it can be "auto" or "check"')
        number(deadline_s, "deadline_s", above=0)
        number(setup_s, "setup_s", above=0)
        whole(pool_size, "pool_size")
        if partitions is not None and not 1 <= whole(partitions, "partitions") <= MOST_PARTITIONS:
            raise ConfigurationError(f"partitions is {partitions}; it can be 1 to {MOST_PARTITIONS}")
        if isinstance(dimension, int) and dimension > MAX_DIMENSION:
            raise ConfigurationError(f"vectors of {dimension} dimensions; pgvector indexes at most {MAX_DIMENSION}")
        self._database = Database(
            url,
            schema,
            migrate,
            partitions,
            deadline_s=deadline_s,
            setup_s=setup_s,
            pool_size=pool_size,
            line_s=line_s,
        )
        self._replica: Replica | None = None
        if replica_url is not None:
            half_s = deadline_s / 2  # where it fails, there is time left for the primary
            replica = Database(
                replica_url,
                schema,
                "check",
                None,
                deadline_s=half_s,
                setup_s=deadline_s,
                pool_size=pool_size,
                line_s=min(line_s, half_s),
            )
            self._replica = Replica(replica, self._database)

    @property
    def journal(self) -> PgJournal:
        """Return the journal in the same schema."""
        return PgJournal(self._database, self._schema)

    @property
    def server(self) -> str:
        """Return the host (or socket), port and database, for the log."""
        return f"PostgreSQL at {self._database.server}"

    def search(self, key: Key, vector: Vector, limit: int, now: float) -> Snapshot[Sequence[Candidate]]:
        """Return up to `limit` live entries of the key's namespace and context, nearest first."""
        query = index.search(self._sizes, key, vector, limit, now)
        if self._replica is not None and (found := self._replica.search(query)) is not None:
            return found
        while (found := self._database.run(query)) is None:
            pass  # it was counted; now the road is known
        return found

    async def asearch(self, key: Key, vector: Vector, limit: int, now: float) -> Snapshot[Sequence[Candidate]]:
        """Async version of `search`."""
        query = index.search(self._sizes, key, vector, limit, now)
        if self._replica is not None and (found := await self._replica.asearch(query)) is not None:
            return found
        while (found := await self._database.arun(query)) is None:
            pass
        return found

    def get(self, key: Key, now: float) -> Snapshot[Entry | None]:
        """Return the live entry stored under exactly this key."""
        return self._database.run(self._get(key, now))

    async def aget(self, key: Key, now: float) -> Snapshot[Entry | None]:
        """Async version of `get`."""
        return await self._database.arun(self._get(key, now))

    def get_all(self, keys: Sequence[Key], now: float) -> Sequence[Entry | None]:
        """Return the live entry stored under each of these keys."""
        return self._database.run(self._get_all(keys, now))

    async def aget_all(self, keys: Sequence[Key], now: float) -> Sequence[Entry | None]:
        """Async version of `get_all`."""
        return await self._database.arun(self._get_all(keys, now))

    def put(self, entry: Entry, vector: Vector | None, after: Position | None = None) -> Position | None:
        """Store `entry` in place of the one under its key; without a vector it is found by that key only.

        Return how far the log of removals went, or `None` when the entry is refused, as it was removed since `after`.
        """
        return self.put_all([Put(entry, vector, after)])[0]

    async def aput(self, entry: Entry, vector: Vector | None, after: Position | None = None) -> Position | None:
        """Async version of `put`."""
        return (await self.aput_all([Put(entry, vector, after)]))[0]

    def put_all(self, puts: Sequence[Put]) -> Sequence[Position | None]:
        """Store entries of different keys, all or, when it raises, none; return for each what `put` returns."""
        return self._database.run(self._put_all(puts))

    async def aput_all(self, puts: Sequence[Put]) -> Sequence[Position | None]:
        """Async version of `put_all`."""
        return await self._database.arun(self._put_all(puts))

    def position(self) -> Position:
        """Return how far the log of removals goes."""
        return self._database.run(POSITION)

    async def aposition(self) -> Position:
        """Async version of `position`."""
        return await self._database.arun(POSITION)

    def reach(self, known: Position | None, at: float) -> Position | None:
        """Return the position of an export made at Unix time `at`, if the log goes back so far (`ports.reach`)."""
        return self._database.run(self._reach(known, at))

    async def areach(self, known: Position | None, at: float) -> Position | None:
        """Async version of `reach`."""
        return await self._database.arun(self._reach(known, at))

    def append(self, selector: Selector, *, removes: bool = True) -> Appended:
        """Append a tombstone, and wait for the stores under way; with `removes` false, what is stored stays."""
        return self._database.run(self._append(selector, removes=removes))

    async def aappend(self, selector: Selector, *, removes: bool = True) -> Appended:
        """Async version of `append`."""
        return await self._database.arun(self._append(selector, removes=removes))

    def removed_since(self, entry: Entry, position: Position) -> bool:
        """Return whether a removal that chooses `entry` was logged after `position`, or the log cannot tell."""
        return self._database.run(self._removed_since(entry, position))

    async def aremoved_since(self, entry: Entry, position: Position) -> bool:
        """Async version of `removed_since`."""
        return await self._database.arun(self._removed_since(entry, position))

    def discard(self, damaged: Damaged) -> None:
        """Delete what cannot be read, if it is still what stands there."""
        self._database.run(self._discard(damaged))

    async def adiscard(self, damaged: Damaged) -> None:
        """Async version of `discard`."""
        await self._database.arun(self._discard(damaged))

    def documents(self, parts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
        """Return the documents, with their versions, that entries with these scope parts were made from."""
        return self._database.run(self._documents(parts))

    async def adocuments(self, parts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
        """Async version of `documents`."""
        return await self._database.arun(self._documents(parts))

    def find(self, wanted: EntryFilter, after: Place | None, limit: int, now: float) -> EntriesFound:
        """Return the next live entries that fit, newest first, of those that one or two bounded statements look at.

        Those that meet a criterion are found by it, and then ordered, unless it chooses many. Else the newest are
        looked at, and if few of them contain the words, all entries are.
        """
        has_criteria = bool(rows_of.found_by(wanted))
        first, second = (
            self._find(wanted, after, limit, now, in_order=one) for one in (not has_criteria, has_criteria)
        )
        found = self._database.run(first)
        if found is None or (found.is_short_of(limit) and rows_of.searched_words(wanted) and not has_criteria):
            return self._database.run(second) or found or EntriesFound((), None)
        return found

    async def afind(self, wanted: EntryFilter, after: Place | None, limit: int, now: float) -> EntriesFound:
        """Async version of `find`."""
        has_criteria = bool(rows_of.found_by(wanted))
        first, second = (
            self._find(wanted, after, limit, now, in_order=one) for one in (not has_criteria, has_criteria)
        )
        found = await self._database.arun(first)
        if found is None or (found.is_short_of(limit) and rows_of.searched_words(wanted) and not has_criteria):
            return (await self._database.arun(second)) or found or EntriesFound((), None)
        return found

    def count(self, selector: Selector) -> int:
        """Return how many entries a removal would find."""
        return self._database.run(self._count(selector))

    async def acount(self, selector: Selector) -> int:
        """Async version of `count`."""
        return await self._database.arun(self._count(selector))

    def remove(self, tombstone: Tombstone) -> Removed:
        """Delete the chosen entries that were stored before the tombstone, and note in it where they were.

        Each batch of them is one transaction; who is interrupted calls again.
        """
        query = self._remove(tombstone)
        while (removed := self._database.run(query)) is None:
            pass
        return removed

    async def aremove(self, tombstone: Tombstone) -> Removed:
        """Async version of `remove`."""
        query = self._remove(tombstone)
        while (removed := await self._database.arun(query)) is None:
            pass
        return removed

    def unfinished(self) -> Sequence[Tombstone]:
        """Return the tombstones that are not finished; those of which nothing was deleted only when they are old."""
        return self._database.run(_UNFINISHED)

    async def aunfinished(self) -> Sequence[Tombstone]:
        """Async version of `unfinished`."""
        return await self._database.arun(_UNFINISHED)

    def finish(self, numbers: Collection[int]) -> None:
        """Note that nothing is left to do for these tombstones."""
        self._database.run(self._finish(numbers))

    async def afinish(self, numbers: Collection[int]) -> None:
        """Async version of `finish`."""
        await self._database.arun(self._finish(numbers))

    def read_log(self, since: Position | None) -> LogRead:
        """Return the tombstones after `since`, or all that are kept, but no more than a view holds, the newest."""
        return self._database.run(self._read_log(since))

    async def aread_log(self, since: Position | None) -> LogRead:
        """Async version of `read_log`."""
        return await self._database.arun(self._read_log(since))

    def neighbours(
        self, vector: Vector, context: bytes, parts: Mapping[str, str], limit: int, now: float
    ) -> Sequence[Neighbour]:
        """Return the nearest live entries of *any* scope, and in which parts each differs from `parts`."""
        return self._database.run(index.neighbours(self._embedder, vector, context, parts, limit, now))

    async def aneighbours(
        self, vector: Vector, context: bytes, parts: Mapping[str, str], limit: int, now: float
    ) -> Sequence[Neighbour]:
        """Async version of `neighbours`."""
        return await self._database.arun(index.neighbours(self._embedder, vector, context, parts, limit, now))

    def rely_on_index(self) -> None:
        """Build no HNSW index from now on, and note in tombstones which entries they have deleted."""
        self._indexed_elsewhere = True

    def confirm(
        self, key: Key, vector: Vector, digests: Collection[bytes], limit: int, now: float
    ) -> Snapshot[Sequence[Candidate]]:
        """Search as `search` does, among the entries with these digests only."""
        return self._database.run(index.confirm(key, vector, digests, limit, now))

    async def aconfirm(
        self, key: Key, vector: Vector, digests: Collection[bytes], limit: int, now: float
    ) -> Snapshot[Sequence[Candidate]]:
        """Async version of `confirm`."""
        return await self._database.arun(index.confirm(key, vector, digests, limit, now))

    def neighbours_among(
        self, vector: Vector, digests: Collection[bytes], context: bytes, parts: Mapping[str, str], now: float
    ) -> Sequence[Neighbour]:
        """Return those with these digests, nearest first, as `neighbours` does."""
        return self._database.run(self._among(vector, digests, context, parts, now))

    async def aneighbours_among(
        self, vector: Vector, digests: Collection[bytes], context: bytes, parts: Mapping[str, str], now: float
    ) -> Sequence[Neighbour]:
        """Async version of `neighbours_among`."""
        return await self._database.arun(self._among(vector, digests, context, parts, now))

    def read_vectors(self, key: Key, dimension: int, since: str | None, limit: int, now: float) -> VectorsRead:
        """Return the vectors of the live entries in the key's namespace and context, for whoever compares them."""
        return self._database.run(index.vectors(key, dimension, since, limit, now))

    async def aread_vectors(self, key: Key, dimension: int, since: str | None, limit: int, now: float) -> VectorsRead:
        """Async version of `read_vectors`."""
        return await self._database.arun(index.vectors(key, dimension, since, limit, now))

    def points(self, after: bytes, limit: int, now: float) -> Sequence[Point]:
        """Return what an index should hold at Unix time `now`, by digest, from the first one after `after` on."""
        return self._database.run(index.points(self._embedder, after, limit, now))

    async def apoints(self, after: bytes, limit: int, now: float) -> Sequence[Point]:
        """Async version of `points`."""
        return await self._database.arun(index.points(self._embedder, after, limit, now))

    def observe(self, entry_id: str, observation: Observation) -> None:
        """Add a judged use to an entry, which keeps the latest 100; a stored answer begins without any."""
        self._database.run(self._observe(entry_id, observation))

    async def aobserve(self, entry_id: str, observation: Observation) -> None:
        """Async version of `observe`."""
        await self._database.arun(self._observe(entry_id, observation))

    def touch(self, hits: Mapping[str, int], expires_at: Mapping[str, float]) -> None:
        """Add to the hit counts of entries, by entry id, and move their expiry (sliding lifetimes).

        A moved expiry costs as much as a new entry (a second place in the HNSW index), a count next to nothing.
        """
        if hits or expires_at:
            self._database.run(self._touch(hits, expires_at))

    async def atouch(self, hits: Mapping[str, int], expires_at: Mapping[str, float]) -> None:
        """Async version of `touch`."""
        if hits or expires_at:
            await self._database.arun(self._touch(hits, expires_at))

    def sweep(self, now: float, limit: int) -> int:
        """Delete up to `limit` expired entries, and return how many."""
        return self._database.run(self._sweep(now, limit))

    async def asweep(self, now: float, limit: int) -> int:
        """Async version of `sweep`."""
        return await self._database.arun(self._sweep(now, limit))

    def migrate(self) -> None:
        """Bring the schema to this version, or check it, as `migrate` was set.

        Entries in a plain table, of earlier versions, are moved into partitions, while others look up and store: about
        a thousand a second, and the log says how many. Whoever is interrupted calls again, from any process.

        Raises:
            TierRefused: The server, the extension or the role does not allow it.
            SchemaError: The schema may not be changed, or is newer than this askonce.
        """
        dimension = None if self._indexed_elsewhere else self._dimension
        self._database.migrate(dimension() if callable(dimension) else dimension)

    async def amigrate(self) -> None:
        """Async version of `migrate`."""
        dimension = None if self._indexed_elsewhere else self._dimension
        if callable(dimension):  # it may load a model
            with ThreadPoolExecutor(1, "askonce-dimension") as thread:
                dimension = await running_loop().run_in_executor(thread, dimension)
        await self._database.amigrate(dimension)

    def check(self, dimension: int | None) -> Sequence[Finding]:
        """Say what the server and the schema are, and what is lacking; nothing is written."""
        findings = self._database.check(None if self._indexed_elsewhere else dimension, self._embedder)
        return findings if self._replica is None else [*findings, *self._replica.check()]

    async def acheck(self, dimension: int | None) -> Sequence[Finding]:
        """Async version of `check`."""
        findings = await self._database.acheck(None if self._indexed_elsewhere else dimension, self._embedder)
        return findings if self._replica is None else [*findings, *await self._replica.acheck()]

    def close(self) -> None:
        """Close the connections of the sync half, and of every loop that has ended."""
        self._database.close()
        if self._replica is not None:
            self._replica.close()

    async def aclose(self) -> None:
        """Close the connections of the running loop, and those of the sync half."""
        await self._database.aclose()
        if self._replica is not None:
            await self._replica.aclose()

    def forget_connections(self) -> None:
        """Drop, without closing, what a fork made unusable."""
        self._database.forget_connections()
        if self._replica is not None:
            self._replica.forget_connections()

    # What each operation asks and what its rows mean.

    def _get(self, key: Key, now: float) -> Query[Snapshot[Entry | None]]:
        return Query(
            Statements.get, rows_of.key_params(key, now), lambda rows: rows_of.read_stored(key, rows), reads=True
        )

    def _get_all(self, keys: Sequence[Key], now: float) -> Query[Sequence[Entry | None]]:
        params = {
            "digests": [key.digest for key in keys],
            "namespaces": sorted({key.namespace for key in keys}),
            "now": now,
        }
        return Query(Statements.get_all, params, lambda rows: rows_of.read_all(keys, rows), reads=True)

    def _put_all(self, puts: Sequence[Put]) -> Query[list[Position | None]]:
        vector = None if self._indexed_elsewhere else next((put.vector for put in puts if put.vector is not None), None)
        # In the order of their keys, so that two of these statements cannot deadlock.
        ordered = sorted(puts, key=lambda put: (put.entry.key.digest, put.entry.key.namespace))
        for put in puts:
            self._sizes.stored(put.entry.key)
        return Query(
            lambda statements: statements.put(len(puts)),
            {
                f"{name}_{number}": value
                for number, put in enumerate(ordered)
                for name, value in rows_of.entry_params(put.entry, put.vector, self._embedder, put.after).items()
            },
            lambda rows: rows_of.read_positions(puts, rows),
            None if vector is None else len(vector),
        )

    def _append(self, selector: Selector, *, removes: bool) -> Query[Appended]:
        return Query(
            Statements.append,
            {"criterion": criterion_of(selector), "selector": rows_of.selector_json(selector) if removes else None},
            lambda rows: Appended(Position(*rows[0][:2]), rows[0][2]),
            long=True,
        )

    def _reach(self, known: Position | None, at: float) -> Query[Position | None]:
        return Query(Statements.reach, {}, lambda rows: rows_of.read_reach(rows, known, at), reads=True)

    def _removed_since(self, entry: Entry, position: Position) -> Query[bool]:
        return Query(
            Statements.removed_since, rows_of.asked_params(entry, position), lambda rows: bool(rows[0][0]), reads=True
        )

    def _read_log(self, since: Position | None) -> Query[LogRead]:
        asked_from = Position(b"", 0) if since is None else since
        return Query(
            Statements.read_log,
            {"log": asked_from.log, "number": asked_from.number},
            lambda rows: rows_of.read_log(rows, since),
            reads=True,
        )

    def _finish(self, numbers: Collection[int]) -> Query[None]:
        return Query(Statements.finish, {"numbers": list(numbers)}, _nothing)

    def _discard(self, damaged: Damaged) -> Query[None]:
        return Query(Statements.discard, rows_of.discard_params(damaged), _nothing)

    def _documents(self, parts: Mapping[str, str]) -> Query[Mapping[str, frozenset[str]]]:
        selector = Selector(parts=parts)
        return Query(
            lambda statements: statements.documents(*rows_of.criteria(selector)),
            rows_of.selector_params(selector),
            rows_of.read_documents,
            long=True,
        )

    def _find(
        self, wanted: EntryFilter, after: Place | None, limit: int, now: float, *, in_order: bool
    ) -> Query[EntriesFound | None]:
        return Query(
            lambda statements: statements.find(*rows_of.found_by(wanted), in_order=in_order),
            rows_of.find_params(wanted, after, limit, now),
            lambda rows: rows_of.read_found(rows, limit),
            long=True,
            scans=not in_order and not rows_of.found_by(wanted),
        )

    def _count(self, selector: Selector) -> Query[int]:
        return Query(
            lambda statements: statements.count(*rows_of.criteria(selector)),
            rows_of.selector_params(selector),
            lambda rows: int(rows[0][0]),
            long=True,
        )

    def _remove(self, tombstone: Tombstone) -> Query[Removed | None]:
        self._sizes.clear()
        return Query(
            lambda statements: statements.remove(*rows_of.criteria(tombstone.selector)),
            {
                **rows_of.selector_params(tombstone.selector),
                "number": tombstone.number,
                "indexed": self._indexed_elsewhere,
            },
            rows_of.read_removed,
            long=True,
        )

    def _among(
        self, vector: Vector, digests: Collection[bytes], context: bytes, parts: Mapping[str, str], now: float
    ) -> Query[list[Neighbour]]:
        return index.neighbours(self._embedder, vector, context, parts, len(digests), now, digests)

    def _observe(self, entry_id: str, observation: Observation) -> Query[None]:
        digest, namespace = rows_of.address(entry_id)
        return Query(
            Statements.observe,
            {
                "digest": digest,
                "namespace": namespace,
                "similarity": observation.similarity,
                "right": observation.right,
            },
            _nothing,
        )

    def _touch(self, hits: Mapping[str, int], expires_at: Mapping[str, float]) -> Query[None]:
        entry_ids = list({**hits, **expires_at})
        addresses = [rows_of.address(entry_id) for entry_id in entry_ids]
        return Query(
            Statements.touch,
            {
                "digests": [digest for digest, _ in addresses],
                "namespaces": [namespace for _, namespace in addresses],
                "hits": [hits.get(entry_id, 0) for entry_id in entry_ids],
                "expires_at": [expires_at.get(entry_id) for entry_id in entry_ids],
            },
            _nothing,
        )

    def _sweep(self, now: float, limit: int) -> Query[int]:
        return Query(
            Statements.sweep, {"now": now, "limit": limit, "kept": MOST_TOMBSTONES}, lambda rows: int(rows[0][0])
        )


def _nothing(_: Rows) -> None:
    return None


_UNFINISHED = Query(Statements.unfinished, {}, lambda rows: [rows_of.read_tombstone(row) for row in rows], long=True)
