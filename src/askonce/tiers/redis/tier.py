"""Keep entries in Redis: one pair of drivers runs the operations, over connections of our own or of ready clients."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import Any

import redis
from redis import asyncio as aredis
from redis.asyncio.cluster import RedisCluster as AsyncRedisCluster

from askonce.core.arguments import instance, number, whole
from askonce.core.finding import EntriesFound, EntryFilter, Place
from askonce.core.model import Candidate, Damaged, Entry, Key, Neighbour, Position, Removed, Selector, Vector
from askonce.core.ports import Copy, Fetched, Point, Put, Snapshot
from askonce.core.removals import Appended
from askonce.core.report import Finding, fault_of
from askonce.errors import ConfigurationError, TierError, TierRefused
from askonce.runtime.drivers import adrive, drive
from askonce.tiers.redis.cluster import ClusterConnections
from askonce.tiers.redis.connections import (
    Address,
    AsyncClient,
    Client,
    ClientConnections,
    Connections,
    PooledConnections,
    Scan,
    Settled,
    Step,
)
from askonce.tiers.redis.endpoints import read_url, refuse_decoding, server_of
from askonce.tiers.redis.faults import FAULTS, translate
from askonce.tiers.redis.inspection import inspect
from askonce.tiers.redis.operations import Operations
from askonce.tiers.redis.sentinels import Sentinels


class RedisTier:
    """Keep entries in Redis 6.2 or later, or Valkey 8 or later.

    Connections open on first use, one for each conversation at a time, and belong to their event loop. An
    entry leaves Redis after 30 days at the latest.

    Args:
        url: `redis://`, `rediss://` or `unix://`, as redis-py reads it; of a cluster, with one host or several,
            separated by commas; `redis+sentinel://host:26379,host:26379/service/0` (or `rediss+sentinel://`) for
            the primary that sentinels name.
        prefix: What every key begins with.
        deadline_s: Longest wait for the server. A healthy one answers in well under a millisecond, and a
            miss costs a model call: 100 ms only ends what is broken.
        max_connections: Most connections to a server, of all threads together and again of each event loop; what
            callers ask who find none free is sent together.
        line_s: Longest wait for one of them, while the server answers others.
        cluster: Whether the servers are a Redis Cluster.
        options: Keywords of redis-py's connections, such as `ssl_ca_certs` or `credential_provider`.

    Raises:
        ConfigurationError: The URL or an option is not usable.
    """

    keeps_deadline = False

    def __init__(
        self,
        url: str,
        *,
        prefix: str = "askonce",
        deadline_s: float = 0.1,
        max_connections: int = 8,
        line_s: float = 10.0,
        cluster: bool = False,
        **options: object,
    ) -> None:
        instance(url, str, "redis_url", "text, such as redis://localhost:6379")
        _refuse_prefix(prefix)
        number(deadline_s, "deadline_s", above=0)
        whole(max_connections, "max_connections")
        endpoint = read_url(url, cluster=cluster, deadline_s=deadline_s, options=options)
        operations = Operations(prefix, spread=cluster)
        connect = partial(PooledConnections, deadline_s=deadline_s, size=max_connections, line_s=line_s)
        connections: Connections
        if cluster:

            def node(address: Address, on_connect: Callable[[bytes | None], None]) -> PooledConnections:
                return connect(endpoint.opening.at(address), on_connect=on_connect)

            connections = ClusterConnections(
                endpoint.addresses,
                node,
                deadline_s=deadline_s,
                on_change=partial(operations.note_run, None),
                on_replaced=operations.note_replaced,
            )
        else:
            primary = None if endpoint.service is None else Sentinels(endpoint.service, endpoint.sentinels)
            connections = connect(endpoint.opening, on_connect=operations.note_run, primary=primary)
        self._assemble(endpoint.server, operations, connections)
        self.keeps_deadline = True

    @classmethod
    def from_client(
        cls, client: Client, async_client: AsyncClient | None = None, *, prefix: str = "askonce"
    ) -> RedisTier:
        """Return a tier that talks through ready clients, such as `RedisCluster`, and never closes them.

        Retries are the clients' own, and in sync code deadlines too. An async client serves the one loop that it
        belongs to.

        Raises:
            ConfigurationError: A client decodes responses; payloads are bytes.
        """
        _refuse_prefix(prefix)
        right = "clients of redis-py: from_client(redis.Redis(...), redis.asyncio.Redis(...))"
        instance(client, redis.Redis | redis.RedisCluster, "the client", right)
        if async_client is not None:
            instance(async_client, aredis.Redis | AsyncRedisCluster, "the async client", right)
        for ready in (client, async_client):
            if ready is not None:
                refuse_decoding(ready)

        tier = cls.__new__(cls)
        pool = getattr(client, "connection_pool", None)
        server = "a client of the application's" if pool is None else server_of(pool.connection_kwargs)
        operations = Operations(prefix, spread=isinstance(client, redis.RedisCluster))
        tier._assemble(server, operations, ClientConnections(client, async_client))
        return tier

    def _assemble(self, server: str, operations: Operations, connections: Connections) -> None:
        self.server = server
        self.operations = operations
        self._connections = connections

    def get(self, key: Key, now: float) -> Fetched:
        """Return the entry under `key` that is live at Unix time `now`, and its namespace's position."""
        return drive(self.operations.get(key, now), self.perform)

    async def aget(self, key: Key, now: float) -> Fetched:
        """Async version of `get`."""
        return await adrive(self.operations.get(key, now), self.aperform)

    def put(self, key: Key, entry: Entry, now: float, *, over: Entry | None = None) -> None:
        """Store `entry` under `key` until it expires, with its position."""
        drive(self.operations.put(key, entry, now, over), self.perform)

    async def aput(self, key: Key, entry: Entry, now: float, *, over: Entry | None = None) -> None:
        """Async version of `put`."""
        await adrive(self.operations.put(key, entry, now, over), self.aperform)

    def add(self, entry: Entry, after: Position | None, now: float) -> bool:
        """Store a new entry, unless it was removed since `after`; return whether it was stored."""
        return drive(self.operations.add(entry, after, now), self.perform)

    async def aadd(self, entry: Entry, after: Position | None, now: float) -> bool:
        """Async version of `add`."""
        return await adrive(self.operations.add(entry, after, now), self.aperform)

    def put_all(self, copies: Sequence[Copy], now: float) -> None:
        """Store copies, in one round trip to each server concerned."""
        drive(self.operations.put_all(copies, now), self.perform)

    async def aput_all(self, copies: Sequence[Copy], now: float) -> None:
        """Async version of `put_all`."""
        await adrive(self.operations.put_all(copies, now), self.aperform)

    def add_all(self, puts: Sequence[Put], now: float) -> Sequence[bool]:
        """Store new entries of different keys, together; return for each what `add` returns."""
        return drive(self.operations.add_all(puts, now), self.perform)

    async def aadd_all(self, puts: Sequence[Put], now: float) -> Sequence[bool]:
        """Async version of `add_all`."""
        return await adrive(self.operations.add_all(puts, now), self.aperform)

    def delete(self, key: Key) -> None:
        """Delete what is stored under `key`."""
        drive(self.operations.delete(key), self.perform)

    async def adelete(self, key: Key) -> None:
        """Async version of `delete`."""
        await adrive(self.operations.delete(key), self.aperform)

    def advance(self, key: Key, copy: Entry, position: Position) -> None:
        """Give a copy a later position, if it is still there as it was read."""
        drive(self.operations.advance(key, copy, position), self.perform)

    async def aadvance(self, key: Key, copy: Entry, position: Position) -> None:
        """Async version of `advance`."""
        await adrive(self.operations.advance(key, copy, position), self.aperform)

    def raise_positions(self, positions: Mapping[bytes, Position]) -> bool:
        """Raise the positions of namespaces, or drop them where the server is full; false when it refuses both."""
        return drive(self.operations.raise_positions(positions), self.perform)

    async def araise_positions(self, positions: Mapping[bytes, Position]) -> bool:
        """Async version of `raise_positions`."""
        return await adrive(self.operations.raise_positions(positions), self.aperform)

    def position(self) -> Position:
        """Return how far the log of removals goes."""
        return drive(self.operations.position(), self.perform)

    async def aposition(self) -> Position:
        """Async version of `position`."""
        return await adrive(self.operations.position(), self.aperform)

    def reach(self, known: Position | None, at: float) -> Position | None:
        """Return the position of an export made at Unix time `at`, if the log goes back so far (`ports.reach`)."""
        return drive(self.operations.reach(known, at), self.perform)

    async def areach(self, known: Position | None, at: float) -> Position | None:
        """Async version of `reach`."""
        return await adrive(self.operations.reach(known, at), self.aperform)

    def append(self, selector: Selector, *, removes: bool = True) -> Appended:  # noqa: ARG002 — nothing is pending
        """Append a tombstone: what a removal finds next includes what is being stored now."""
        return drive(self.operations.append(selector), self.perform)

    async def aappend(self, selector: Selector, *, removes: bool = True) -> Appended:  # noqa: ARG002
        """Async version of `append`."""
        return await adrive(self.operations.append(selector), self.aperform)

    def rely_on_index(self) -> None:
        """Build no index of its own, as it never does."""

    def keep_embeddings(self, embedder: str) -> None:
        """Keep the vectors of new entries from now on, as those of this embedder."""
        self.operations.keep_embeddings(embedder)

    def identity(self, now: float) -> tuple[bytes, float]:
        """Return what tells this record from others, and since when it has it, as Unix time."""
        return drive(self.operations.identity(now), self.perform)

    async def aidentity(self, now: float) -> tuple[bytes, float]:
        """Async version of `identity`."""
        return await adrive(self.operations.identity(now), self.aperform)

    def confirm(
        self, key: Key, vector: Vector, digests: Collection[bytes], limit: int, now: float
    ) -> Snapshot[Sequence[Candidate]]:
        """Return the nearest live entries of the key's namespace and context, of those with these digests."""
        return drive(self.operations.confirm(key, vector, digests, limit, now), self.perform)

    async def aconfirm(
        self, key: Key, vector: Vector, digests: Collection[bytes], limit: int, now: float
    ) -> Snapshot[Sequence[Candidate]]:
        """Async version of `confirm`."""
        return await adrive(self.operations.confirm(key, vector, digests, limit, now), self.aperform)

    def neighbours_among(
        self, vector: Vector, digests: Collection[bytes], context: bytes, parts: Mapping[str, str], now: float
    ) -> Sequence[Neighbour]:
        """Return the entries with these digests, of any scope, nearest first."""
        return drive(self.operations.neighbours_among(vector, digests, context, parts, now), self.perform)

    async def aneighbours_among(
        self, vector: Vector, digests: Collection[bytes], context: bytes, parts: Mapping[str, str], now: float
    ) -> Sequence[Neighbour]:
        """Async version of `neighbours_among`."""
        return await adrive(self.operations.neighbours_among(vector, digests, context, parts, now), self.aperform)

    def points(self, after: bytes, limit: int, now: float) -> Sequence[Point]:
        """Return what an index should hold, in the order of digests, from the first one after `after` on."""
        return drive(self.operations.points(after, limit, now), self.perform)

    async def apoints(self, after: bytes, limit: int, now: float) -> Sequence[Point]:
        """Async version of `points`."""
        return await adrive(self.operations.points(after, limit, now), self.aperform)

    def removed_since(self, entry: Entry, position: Position) -> bool:
        """Return whether a removal that chooses `entry` was logged after `position`, or the log cannot tell."""
        return drive(self.operations.removed_since(entry, position), self.perform)

    async def aremoved_since(self, entry: Entry, position: Position) -> bool:
        """Async version of `removed_since`."""
        return await adrive(self.operations.removed_since(entry, position), self.aperform)

    def discard(self, damaged: Damaged) -> None:
        """Delete what cannot be read, if it is still what stands there."""
        drive(self.operations.discard(damaged), self.perform)

    async def adiscard(self, damaged: Damaged) -> None:
        """Async version of `discard`."""
        await adrive(self.operations.discard(damaged), self.aperform)

    def documents(self, parts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
        """Return the documents, with their versions, that entries with these scope parts were made from."""
        return drive(self.operations.documents(parts), self.perform)

    async def adocuments(self, parts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
        """Async version of `documents`."""
        return await adrive(self.operations.documents(parts), self.aperform)

    def find(self, wanted: EntryFilter, after: Place | None, limit: int, now: float) -> EntriesFound:
        """Return the next live entries that are wanted, newest first; whatever may be one is read each time."""
        return drive(self.operations.find(wanted, after, limit, now), self.perform)

    async def afind(self, wanted: EntryFilter, after: Place | None, limit: int, now: float) -> EntriesFound:
        """Async version of `find`."""
        return await adrive(self.operations.find(wanted, after, limit, now), self.aperform)

    def count(self, selector: Selector) -> int:
        """Return how many entries a removal would find."""
        return drive(self.operations.count(selector), self.perform)

    async def acount(self, selector: Selector) -> int:
        """Async version of `count`."""
        return await adrive(self.operations.count(selector), self.aperform)

    def remove(self, selector: Selector, *, unreadable: bool = False) -> Removed:
        """Delete the chosen entries; counts those that could still be served.

        An entry that only `entry_id` chooses is addressed directly; other selectors read every entry, and with
        `unreadable` delete what is damaged or of another version, too.
        """
        return drive(self.operations.remove(selector, unreadable), self.perform)

    async def aremove(self, selector: Selector, *, unreadable: bool = False) -> Removed:
        """Async version of `remove`."""
        return await adrive(self.operations.remove(selector, unreadable), self.aperform)

    def check(self, dimension: int | None) -> Sequence[Finding]:  # noqa: ARG002 — as every tier
        """Say what the servers are, and what they allow; nothing is written."""
        try:
            findings, members = self._connections.survey(self.server)
        except FAULTS as exc:
            return [fault_of("exact", self._fault(exc), self.server)]
        except TierError as exc:
            return [fault_of("exact", exc, self.server)]
        for name, tag, connections in members:
            findings += drive(inspect(self.operations.prefix, name, tag), partial(self.perform, over=connections))
        return list(dict.fromkeys(findings))

    async def acheck(self, dimension: int | None) -> Sequence[Finding]:  # noqa: ARG002 — as every tier
        """Async version of `check`."""
        try:
            findings, members = await self._connections.asurvey(self.server)
        except FAULTS as exc:
            return [fault_of("exact", self._fault(exc), self.server)]
        except TierError as exc:
            return [fault_of("exact", exc, self.server)]
        for name, tag, connections in members:
            perform = partial(self.aperform, over=connections)
            findings += await adrive(inspect(self.operations.prefix, name, tag), perform)
        return list(dict.fromkeys(findings))

    def close(self) -> None:
        """Close the connections of the sync half, and forget every loop that has ended."""
        self._connections.close()

    async def aclose(self) -> None:
        """Close the connections of the running loop, and those of the sync half."""
        await self._connections.aclose()

    def forget_connections(self) -> None:
        """Drop, without closing, what a fork made unusable."""
        self._connections.forget()

    def perform(self, step: Step, over: Connections | None = None) -> Any:
        """Return the replies to commands, or the next page of keys."""
        connections = over or self._connections
        try:
            if isinstance(step, Scan):
                return connections.page(step)
            return connections.settle(step.name) if isinstance(step, Settled) else connections.ask(step)
        except FAULTS as exc:
            raise self._fault(exc) from exc

    async def aperform(self, step: Step, over: Connections | None = None) -> Any:
        """Async version of `perform`."""
        connections = over or self._connections
        try:
            if isinstance(step, Scan):
                return await connections.apage(step)
            return await (connections.asettle(step.name) if isinstance(step, Settled) else connections.aask(step))
        except FAULTS as exc:
            raise self._fault(exc) from exc

    def _fault(self, exc: Exception) -> TierError:
        if not self.keeps_deadline:
            self.operations.note_run(None)  # a ready client does not say when it connects anew
        fault = translate(exc)
        if isinstance(fault, TierRefused):
            return fault
        return type(fault)(f"{self.server}: {str(fault).removeprefix('redis: ')}")


def _refuse_prefix(prefix: str) -> None:
    if not instance(prefix, str, "the prefix", "text"):
        raise ConfigurationError("the prefix is empty; every key begins with it, so that removals find only their own")
