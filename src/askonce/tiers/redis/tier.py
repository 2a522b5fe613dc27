"""Keep entries in Redis: one pair of drivers runs the operations, over connections of our own or of ready clients."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import redis
from redis import asyncio as aredis
from redis.asyncio.cluster import RedisCluster as AsyncRedisCluster
from redis.asyncio.retry import Retry as AsyncRetry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from askonce.core.arguments import instance, number, whole
from askonce.core.model import Damaged, Entry, Key, Position, Removed, Selector
from askonce.core.ports import Fetched
from askonce.core.removals import Appended
from askonce.core.report import Finding
from askonce.errors import ConfigurationError, TierError
from askonce.runtime.drivers import adrive, drive
from askonce.tiers.redis.connections import (
    AsyncClient,
    Client,
    ClientConnections,
    Command,
    Connections,
    PooledConnections,
    Scan,
)
from askonce.tiers.redis.faults import FAULTS, translate
from askonce.tiers.redis.inspection import inspect
from askonce.tiers.redis.operations import Operations

_DATABASE = re.compile(r"(/\d*)?")


class RedisTier:
    """Keep entries in Redis 6.2 or later, or Valkey 8 or later.

    Connections open on first use, one for each conversation at a time, and belong to their event loop. An
    entry leaves Redis after 30 days at the latest.

    Args:
        url: `redis://`, `rediss://` or `unix://`, as redis-py reads it.
        prefix: What every key begins with.
        deadline_s: Longest wait for the server. A healthy one answers in well under a millisecond, and a
            miss costs a model call: 100 ms only ends what is broken.
        max_connections: Most connections, of all threads together and again of each event loop.
        line_s: Longest wait for one of them, while the server answers others.
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
        max_connections: int = 64,
        line_s: float = 10.0,
        **options: object,
    ) -> None:
        _refuse_url(instance(url, str, "redis_url", "text, such as redis://localhost:6379"))
        _refuse_prefix(prefix)
        number(deadline_s, "deadline_s", above=0)
        whole(max_connections, "max_connections")
        # The tier repeats a conversation itself, once; RESP2 has no messages that come unasked.
        common: dict[str, Any] = {"protocol": 2, **options}
        try:
            pool = redis.ConnectionPool.from_url(
                url, **{"socket_timeout": deadline_s, "retry": Retry(NoBackoff(), 0), **common}
            )
            # Our deadline covers the whole conversation, and costs less than redis-py's one a step.
            async_pool = aredis.ConnectionPool.from_url(
                url, **{"socket_timeout": None, "retry": AsyncRetry(NoBackoff(), 0), **common}
            )
            _refuse_decoding(pool)
            pool.connection_class(**pool.connection_kwargs)
        except TypeError as exc:
            hint = "; TLS begins with rediss://" if "ssl" in str(exc) else ""
            raise ConfigurationError(f"redis: an option is not usable: {exc}{hint}") from exc
        except (ValueError, RedisError):
            raise _unreadable() from None  # the parser's words may quote a part of the password
        operations = Operations(prefix)
        self._assemble(
            _server(pool.connection_kwargs),
            operations,
            PooledConnections(
                pool,
                async_pool,
                deadline_s=deadline_s,
                size=max_connections,
                line_s=line_s,
                on_connect=operations.note_run,
            ),
        )
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
                _refuse_decoding(ready)

        tier = cls.__new__(cls)
        pool = getattr(client, "connection_pool", None)
        server = "a client of the application's" if pool is None else _server(pool.connection_kwargs)
        tier._assemble(server, Operations(prefix), ClientConnections(client, async_client))
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

    def append(self, selector: Selector, *, removes: bool = True) -> Appended:  # noqa: ARG002 — nothing is pending
        """Append a tombstone: what a removal finds next includes what is being stored now."""
        return drive(self.operations.append(selector), self.perform)

    async def aappend(self, selector: Selector, *, removes: bool = True) -> Appended:  # noqa: ARG002
        """Async version of `append`."""
        return await adrive(self.operations.append(selector), self.aperform)

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
        """Say what the server is, and what it allows; nothing is written."""
        return drive(inspect(self.operations.prefix, self.server), self.perform)

    async def acheck(self, dimension: int | None) -> Sequence[Finding]:  # noqa: ARG002 — as every tier
        """Async version of `check`."""
        return await adrive(inspect(self.operations.prefix, self.server), self.aperform)

    def close(self) -> None:
        """Close the connections of the sync half, and forget every loop that has ended."""
        self._connections.close()

    async def aclose(self) -> None:
        """Close the connections of the running loop, and those of the sync half."""
        await self._connections.aclose()

    def forget_connections(self) -> None:
        """Drop, without closing, what a fork made unusable."""
        self._connections.forget()

    def perform(self, step: Sequence[Command] | Scan) -> list[Any]:
        """Return the replies to commands, or the next page of keys."""
        try:
            return self._connections.page(step) if isinstance(step, Scan) else self._connections.ask(step)
        except FAULTS as exc:
            raise self._fault(exc) from exc

    async def aperform(self, step: Sequence[Command] | Scan) -> list[Any]:
        """Async version of `perform`."""
        try:
            if isinstance(step, Scan):
                return await self._connections.apage(step)
            return await self._connections.aask(step)
        except FAULTS as exc:
            raise self._fault(exc) from exc

    def _fault(self, exc: Exception) -> TierError:
        if not self.keeps_deadline:
            self.operations.note_run(None)  # a ready client does not say when it connects anew
        return translate(exc)


def _refuse_prefix(prefix: str) -> None:
    if not instance(prefix, str, "the prefix", "text"):
        raise ConfigurationError("the prefix is empty; every key begins with it, so that removals find only their own")


def _refuse_url(url: str) -> None:
    try:
        parts = urlsplit(url)
    except ValueError:
        raise _unreadable() from None
    if parts.scheme not in ("redis", "rediss", "unix"):
        raise ConfigurationError("redis_url must begin with redis://, rediss:// or unix://")
    # redis-py would take database 0 for one that it cannot read, and the usual host for a socket without a path.
    if not parts.path.strip("/") if parts.scheme == "unix" else not _DATABASE.fullmatch(parts.path):
        raise _unreadable()
    # A password with "/", "?" or "#" as they are ends there, and its beginning would be taken for a host and a port.
    if parts.scheme != "unix" and "@" not in parts.netloc and "@" in url:
        raise _unreadable()


def _unreadable() -> ConfigurationError:
    return ConfigurationError(
        "redis_url cannot be read: percent-encode what is special in its password, host and options; its database is a "
        "number"
    )


def _server(kwargs: Mapping[str, Any]) -> str:
    """Return what a connection is made to, for the log."""
    if "path" in kwargs:
        return f"redis at {kwargs['path']}"
    return f"redis at {kwargs.get('host', 'localhost')}:{kwargs.get('port', 6379)}/{kwargs.get('db') or 0}"


def _refuse_decoding(source: Any) -> None:
    if source.get_encoder().decode_responses:
        raise ConfigurationError("redis: leave decode_responses off; payloads are bytes")
