"""Conversations with the server, one per colour: commands go out together, replies come back in order.

They drive redis-py's connections themselves. A pooled `Redis.get` spends a third of its time on checking
out, on polling the socket and on metrics, which measurement found to be the tier's largest part.

A connection goes back among the idle ones only after its last reply was read whole. Whatever interrupts a
conversation (a fault, a cancelled task, a signal) thereby ends its connection, and no later lookup
can read a reply that was meant for an earlier one.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Sequence
from typing import Any, Protocol, TypeAlias

import redis
from redis import asyncio as aredis
from redis.asyncio.cluster import RedisCluster as AsyncRedisCluster
from redis.exceptions import ConnectionError as Disconnected

Command: TypeAlias = tuple[bytes | str | int, ...]
Client: TypeAlias = "redis.Redis | redis.RedisCluster"
AsyncClient: TypeAlias = "aredis.Redis | AsyncRedisCluster"

SCAN_COUNT = 200


class Conversation(Protocol):
    """Send commands and read their replies."""

    def ask(self, commands: Sequence[Command]) -> list[Any]:
        """Return the replies to `commands`, in one round trip."""

    def keys(self, pattern: bytes) -> Iterator[list[bytes]]:
        """Yield the keys that match `pattern`, some hundred at a time; a key may come twice."""

    def close(self) -> None:
        """Close the connections."""


class AsyncConversation(Protocol):
    """Send commands and read their replies, on one event loop."""

    async def ask(self, commands: Sequence[Command]) -> list[Any]:
        """Do as `Conversation.ask`."""

    def keys(self, pattern: bytes) -> AsyncIterator[list[bytes]]:
        """Do as `Conversation.keys`."""

    async def close(self) -> None:
        """Close the connections."""


class ThreadConnections:
    """Lend each thread a connection for the time of one conversation.

    There are as many connections as there were conversations at one time, which is never more than threads.
    """

    def __init__(self, pool: redis.ConnectionPool) -> None:
        self._pool = pool
        self._idle: deque[Any] = deque()

    def ask(self, commands: Sequence[Command]) -> list[Any]:
        """Return the replies to `commands`, in one round trip."""
        try:
            connection, was_idle = self._idle.pop(), True
        except IndexError:
            connection, was_idle = self._pool.connection_class(**self._pool.connection_kwargs), False
        try:
            replies = _converse(connection, commands)
        except Disconnected:
            if not was_idle:
                raise
            # Servers and proxies hang up on idle connections; every command here may be repeated.
            replies = _converse(connection, commands)
        self._idle.append(connection)
        return replies

    def keys(self, pattern: bytes) -> Iterator[list[bytes]]:
        """Yield the keys that match `pattern`, some hundred at a time; a key may come twice."""
        cursor = b"0"
        while True:
            ((cursor, keys),) = self.ask([("SCAN", cursor, "MATCH", pattern, "COUNT", SCAN_COUNT)])
            yield keys
            if int(cursor) == 0:
                return

    def close(self) -> None:
        """Close the idle connections; those in use close when they are idle and `close` is called again."""
        while self._idle:
            self._idle.pop().disconnect()


def _converse(connection: Any, commands: Sequence[Command]) -> list[Any]:
    if len(commands) == 1:
        connection.send_command(*commands[0])
        return [connection.read_response()]
    connection.send_packed_command(connection.pack_commands(commands))
    return [connection.read_response() for _ in commands]


class LoopConnections:
    """Lend each task of one event loop a connection for the time of one conversation.

    Args:
        pool: How to connect.
        deadline_s: Longest time for one conversation, the wait for a connection included.
        max_connections: Most connections at one time; further tasks wait.
    """

    def __init__(self, pool: aredis.ConnectionPool, deadline_s: float, max_connections: int) -> None:
        self._pool = pool
        self._deadline_s = deadline_s
        self._idle: list[Any] = []
        self._slots = asyncio.Semaphore(max_connections)
        self._closed = False
        self._until_closed = self._guard()

    @classmethod
    async def open(cls, pool: aredis.ConnectionPool, deadline_s: float, max_connections: int) -> LoopConnections:
        """Return connections that the running loop closes when it ends."""
        connections = cls(pool, deadline_s, max_connections)
        await anext(connections._until_closed)
        return connections

    async def ask(self, commands: Sequence[Command]) -> list[Any]:
        """Return the replies to `commands`, in one round trip."""
        async with asyncio.timeout(self._deadline_s), self._slots:
            was_idle = bool(self._idle)
            connection = self._idle.pop() if was_idle else self._pool.connection_class(**self._pool.connection_kwargs)
            try:
                try:
                    replies = await _aconverse(connection, commands)
                except Disconnected:
                    if not was_idle:
                        raise
                    replies = await _aconverse(connection, commands)
            except BaseException:
                await connection.disconnect(nowait=True)
                raise
            if self._closed:
                await connection.disconnect(nowait=True)
            else:
                self._idle.append(connection)
            return replies

    async def keys(self, pattern: bytes) -> AsyncIterator[list[bytes]]:
        """Yield the keys that match `pattern`, some hundred at a time; a key may come twice."""
        cursor = b"0"
        while True:
            ((cursor, keys),) = await self.ask([("SCAN", cursor, "MATCH", pattern, "COUNT", SCAN_COUNT)])
            yield keys
            if int(cursor) == 0:
                return

    async def close(self) -> None:
        """Close the connections; those in use close when their conversation ends."""
        await self._until_closed.aclose()

    async def _guard(self) -> AsyncGenerator[None, None]:
        # A loop that ends properly finishes its async generators first (`loop.shutdown_asyncgens`): the one
        # moment at which connections that belong to it can still be closed.
        try:
            yield
        finally:
            self._closed = True
            while self._idle:
                await self._idle.pop().disconnect()


async def _aconverse(connection: Any, commands: Sequence[Command]) -> list[Any]:
    if len(commands) == 1:
        await connection.send_command(*commands[0])
        return [await connection.read_response()]
    await connection.send_packed_command(connection.pack_commands(commands))
    return [await connection.read_response() for _ in commands]


class ClientConversation:
    """Talk through a ready client, which brings its own connections, deadlines and routing."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def ask(self, commands: Sequence[Command]) -> list[Any]:
        """Return the replies to `commands`, in one round trip to each server concerned."""
        if len(commands) == 1:
            return [self._client.execute_command(*commands[0])]  # type: ignore[no-untyped-call]
        with self._client.pipeline(transaction=False) as pipeline:
            for command in commands:
                pipeline.execute_command(*command)
            replies: list[Any] = pipeline.execute()
        return replies

    def keys(self, pattern: bytes) -> Iterator[list[bytes]]:
        """Yield the keys that match `pattern`, on every server; a key may come twice."""
        page: list[bytes] = []
        for key in self._client.scan_iter(match=pattern, count=SCAN_COUNT):
            page.append(key)
            if len(page) == SCAN_COUNT:
                yield page
                page = []
        yield page

    def close(self) -> None:
        """Leave the client open: its owner closes it."""


class AsyncClientConversation:
    """Talk through a ready async client, on the loop that it belongs to."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def ask(self, commands: Sequence[Command]) -> list[Any]:
        """Return the replies to `commands`, in one round trip to each server concerned."""
        if len(commands) == 1:
            return [await self._client.execute_command(*commands[0])]
        async with self._client.pipeline(transaction=False) as pipeline:
            for command in commands:
                pipeline.execute_command(*command)
            replies: list[Any] = await pipeline.execute()
        return replies

    async def keys(self, pattern: bytes) -> AsyncIterator[list[bytes]]:
        """Yield the keys that match `pattern`, on every server; a key may come twice."""
        page: list[bytes] = []
        async for key in self._client.scan_iter(match=pattern, count=SCAN_COUNT):
            page.append(key)
            if len(page) == SCAN_COUNT:
                yield page
                page = []
        yield page

    async def close(self) -> None:
        """Leave the client open: its owner closes it."""
