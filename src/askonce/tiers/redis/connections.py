"""Conversations with the server, one per colour: commands go out together, replies come back in order.

They drive redis-py's connections themselves. A pooled `Redis.get` spends a third of its time on checking
out, on polling the socket and on metrics, which measurement found to be the tier's largest part.

A connection is used again only after its last reply was read whole. Whatever interrupts a
conversation (a fault, a cancelled task, a signal) thereby ends its connection, and no later lookup
can read a reply that was meant for an earlier one.
"""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from time import monotonic
from typing import Any, Protocol, TypeAlias, cast

import redis
from redis import asyncio as aredis
from redis.asyncio.cluster import RedisCluster as AsyncRedisCluster
from redis.exceptions import ConnectionError as Disconnected
from redis.exceptions import ResponseError
from redis.exceptions import TimeoutError as TimedOut

from askonce.runtime.deadlines import Budget, Deadline
from askonce.runtime.pools import AsyncConnectionPool, ConnectionPool, Loan, Pool

Command: TypeAlias = tuple[bytes | str | int, ...]
Client: TypeAlias = "redis.Redis | redis.RedisCluster"
AsyncClient: TypeAlias = "aredis.Redis | AsyncRedisCluster"

Met: TypeAlias = Callable[[bytes | None], None]

SCAN_COUNT = 200
_WHO: Sequence[Command] = (("INFO", "server"),)

_CONNECT_S = 2.0
"""Longest time for opening a connection, which happens in the background; nobody waits for it beyond a deadline."""

_FINISH_S = 0.5
"""Longest time for closing one in good order."""


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
        """Async version of `Conversation.ask`."""

    def keys(self, pattern: bytes) -> AsyncIterator[list[bytes]]:
        """Async version of `Conversation.keys`."""

    async def close(self) -> None:
        """Close the connections."""


class ThreadConnections:
    """Lend each thread a connection for the time of one conversation.

    Args:
        pool: How to connect.
        deadline_s: Longest time for one conversation, however slowly the server talks.
        size: Most connections at one time; further threads wait in line.
        line_s: Longest wait there.
        met: Told of each connection opened, by what its server calls its own run.
    """

    def __init__(self, pool: redis.ConnectionPool, *, deadline_s: float, size: int, line_s: float, met: Met) -> None:
        self._met = met
        self._deadline_s = deadline_s
        self._connection_class = type("_Bounded", (_Bounded, pool.connection_class), {})
        self._options = {**pool.connection_kwargs, "socket_connect_timeout": _longest(deadline_s)}
        self._pool = ConnectionPool(
            self._connect, size=size, deadline_s=deadline_s, line_s=line_s, is_alive=_is_alive, drop=_drop
        )

    def ask(self, commands: Sequence[Command]) -> list[Any]:
        """Return the replies to `commands`, in one round trip."""
        while True:
            loan = self._pool.take()
            try:
                loan.connection.budget = Budget(self._deadline_s)
                replies = _converse(loan.connection, commands)
            except BaseException as exc:
                if not _is_repeated(self._pool, loan, exc):
                    raise
            else:
                self._pool.give_back(loan, usable=True)
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
        """Close the idle connections, and each of those in use when its conversation ends."""
        self._pool.close()

    def _connect(self) -> Any:
        connection: Any = self._connection_class(**self._options)
        connection.budget = Budget(_longest(self._deadline_s))
        connection.connect()
        try:
            self._met(_run(_converse(connection, _WHO)))
        except ResponseError:
            self._met(None)
        return connection


class _Bounded:
    """Make a connection of redis-py's keep to a budget; its own timeouts begin anew with each byte that comes."""

    budget: Budget

    def _connect(self) -> _BoundedSocket:
        opened: socket.socket = super()._connect()  # type: ignore[misc]  # redis-py's connection comes after this class
        return _BoundedSocket(opened, self)


class _BoundedSocket:
    """Read and write within the budget of a connection."""

    def __init__(self, opened: socket.socket, connection: _Bounded) -> None:
        self._socket = opened
        self._connection = connection

    def __getattr__(self, name: str) -> Any:
        return getattr(self._socket, name)

    def recv(self, size: int) -> bytes:
        """Return what has come."""
        return cast("bytes", self._receive(self._socket.recv, size))

    def recv_into(self, buffer: bytearray) -> int:
        """Write what has come to `buffer`."""
        return cast("int", self._receive(self._socket.recv_into, buffer))

    def sendall(self, data: bytes) -> None:
        """Send all of `data`."""
        began, budget = monotonic(), self._connection.budget
        self._socket.settimeout(budget.whole_s)
        self._socket.sendall(data)
        budget.spend(monotonic() - began)

    def _receive(self, receive: Any, target: int | bytearray) -> object:
        budget = self._connection.budget
        while True:
            began = monotonic()
            self._socket.settimeout(budget.pause_s)
            try:
                received = receive(target)
            except TimeoutError:
                budget.spend(monotonic() - began)
                if budget.is_spent:
                    raise
            else:
                budget.spend(monotonic() - began)
                if budget.is_overdrawn:
                    raise TimeoutError
                return received


def _is_repeated(pool: Pool[Any], loan: Loan[Any], error: BaseException) -> bool:
    """Give back the connection of a conversation that has failed; tell whether it is to be had over another one.

    Servers and proxies hang up on idle connections, and every command here may be repeated.
    """
    if isinstance(error, ResponseError):
        pool.hear()
    pool.give_back(loan, usable=False, timed_out=isinstance(error, TimeoutError | TimedOut))
    return isinstance(error, Disconnected) and not loan.is_fresh


def _run(replies: list[Any]) -> bytes | None:
    """Return how a server calls its run, which it begins anew when it restarts; `None` when it does not say."""
    found = re.search(rb"run_id:(\w+)", replies[0]) if isinstance(replies[0], bytes) else None
    return found and found[1]


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
        deadline_s, size, line_s, met: As for `ThreadConnections`.
    """

    def __init__(self, pool: aredis.ConnectionPool, *, deadline_s: float, size: int, line_s: float, met: Met) -> None:
        self._met = met
        self._deadline_s = deadline_s
        self._connection_class = pool.connection_class
        self._options = {**pool.connection_kwargs, "socket_connect_timeout": _longest(deadline_s)}
        self._pool = AsyncConnectionPool(
            self._connect,
            _finish,
            size=size,
            deadline_s=deadline_s,
            line_s=line_s,
            is_alive=_is_alive,
            drop=_adrop,
        )

    async def ask(self, commands: Sequence[Command]) -> list[Any]:
        """Return the replies to `commands`, in one round trip."""
        while True:
            loan = await self._pool.take()
            try:
                async with Deadline(self._deadline_s):
                    replies = await _aconverse(loan.connection, commands)
            except BaseException as exc:
                if not _is_repeated(self._pool, loan, exc):
                    raise
            else:
                self._pool.give_back(loan, usable=True)
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
        await self._pool.aclose()

    async def _connect(self) -> Any:
        connection: Any = self._connection_class(**self._options)
        try:
            async with Deadline(_longest(self._deadline_s)):
                await connection.connect()
                try:
                    self._met(_run(await _aconverse(connection, _WHO)))
                except ResponseError:
                    self._met(None)
        except BaseException:
            _adrop(connection)
            raise
        return connection


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
    """Talk through a ready async client, on the loop that it belongs to.

    A cluster's client is told to find its servers before it is given a command: of the commands that it holds while
    it finds them itself, redis-py 8.1 fails some with an AttributeError, on healthy servers.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def ask(self, commands: Sequence[Command]) -> list[Any]:
        """Return the replies to `commands`, in one round trip to each server concerned."""
        await self._client.initialize()
        if len(commands) == 1:
            return [await self._client.execute_command(*commands[0])]
        async with self._client.pipeline(transaction=False) as pipeline:
            for command in commands:
                pipeline.execute_command(*command)
            replies: list[Any] = await pipeline.execute()
        return replies

    async def keys(self, pattern: bytes) -> AsyncIterator[list[bytes]]:
        """Yield the keys that match `pattern`, on every server; a key may come twice."""
        await self._client.initialize()
        page: list[bytes] = []
        async for key in self._client.scan_iter(match=pattern, count=SCAN_COUNT):
            page.append(key)
            if len(page) == SCAN_COUNT:
                yield page
                page = []
        yield page

    async def close(self) -> None:
        """Leave the client open: its owner closes it."""


def _longest(deadline_s: float) -> float:
    return max(deadline_s, _CONNECT_S)


def _is_alive(connection: Any) -> bool:  # noqa: ARG001 — a poll of the socket costs more than a repeated conversation
    return True


def _drop(connection: Any) -> None:
    connection.disconnect()


def _adrop(connection: Any) -> None:
    disconnecting: Coroutine[Any, Any, None] = connection.disconnect(nowait=True)
    try:
        disconnecting.send(None)
    except StopIteration:
        return
    disconnecting.close()  # it waits for something, and nobody has time


async def _finish(connection: Any) -> None:
    try:
        async with asyncio.timeout(_FINISH_S):
            await connection.disconnect()
    except (TimeoutError, redis.RedisError):  # a server that is silent does not say goodbye either
        _adrop(connection)
