"""Conversations with the server: commands go out together, replies come back in order.

Those over connections of our own drive redis-py's connections themselves. A pooled `Redis.get` spends a third of its
time on checking out, on polling the socket and on metrics, which measurement found to be the tier's largest part.

A connection is used again only after its last reply was read whole. Whatever interrupts a conversation (a fault, a
cancelled task, a signal) thereby ends its connection, and no later lookup can read a reply that was meant for an
earlier one.
"""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from itertools import islice
from time import monotonic
from typing import Any, Protocol, TypeAlias, cast

import redis
from redis import asyncio as aredis
from redis.asyncio.cluster import RedisCluster as AsyncRedisCluster
from redis.exceptions import ConnectionError as Disconnected
from redis.exceptions import ResponseError
from redis.exceptions import TimeoutError as TimedOut

from askonce.errors import ConfigurationError
from askonce.runtime.deadlines import Budget, Deadline
from askonce.runtime.pools import Lease, Pool, Pools

Command: TypeAlias = tuple[bytes | str | int, ...]
Client: TypeAlias = "redis.Redis | redis.RedisCluster"
AsyncClient: TypeAlias = "aredis.Redis | AsyncRedisCluster"

SCAN_COUNT = 200
_WHO: Sequence[Command] = (("INFO", "server"),)

_CONNECT_S = 2.0
"""Longest time for opening a connection, which happens in the background; nobody waits for it beyond a deadline."""

_FINISH_S = 0.5
"""Longest time for closing one in good order."""


class Scan:
    """Hold how far the keys that match `pattern` have been read, on every server; a key may come twice.

    Attributes:
        is_over: Whether the last page was read.
    """

    def __init__(self, pattern: bytes) -> None:
        self.pattern = pattern
        self.is_over = False
        self.cursor: object = b"0"


class Connections(Protocol):
    """Send commands and read their replies, in either colour."""

    def ask(self, commands: Sequence[Command]) -> list[Any]:
        """Return the replies to `commands`, in one round trip to each server concerned."""

    async def aask(self, commands: Sequence[Command]) -> list[Any]:
        """Async version of `ask`."""

    def page(self, scan: Scan) -> list[bytes]:
        """Return the next keys, some hundred at most."""

    async def apage(self, scan: Scan) -> list[bytes]:
        """Async version of `page`."""

    def close(self) -> None:
        """Close the idle connections of threads, and each of those in use when its conversation ends."""

    async def aclose(self) -> None:
        """Close the connections of the running loop as well."""

    def forget(self) -> None:
        """Drop, without closing, what a fork made unusable."""


class PooledConnections:
    """Lend each thread and task a connection of our own for the time of one conversation.

    Args:
        pool: How to connect for threads.
        async_pool: How to connect for tasks.
        deadline_s: Longest time for one conversation, however slowly the server talks.
        size: Most connections at one time, of all threads and again of each event loop; further ones wait in the queue.
        line_s: Longest wait there.
        on_connect: Called with what the server of each new connection calls its own run, or with `None`.
    """

    def __init__(
        self,
        pool: redis.ConnectionPool,
        async_pool: aredis.ConnectionPool,
        *,
        deadline_s: float,
        size: int,
        line_s: float,
        on_connect: Callable[[bytes | None], None],
    ) -> None:
        self._deadline_s = deadline_s
        self._connect_s = max(deadline_s, _CONNECT_S)
        self._on_connect = on_connect
        self._class = type("_Bounded", (_Bounded, pool.connection_class), {})
        self._async_class = async_pool.connection_class
        self._options = {**pool.connection_kwargs, "socket_connect_timeout": self._connect_s}
        self._async_options = {**async_pool.connection_kwargs, "socket_connect_timeout": self._connect_s}
        self._pools: Pools[Any, Any] = Pools(
            self._connect,
            self._aconnect,
            _finish,
            size=size,
            deadline_s=deadline_s,
            line_s=line_s,
            is_alive=_is_alive,
            drop=_drop,
        )
        self.close, self.aclose, self.forget = self._pools.close, self._pools.aclose, self._pools.forget

    def ask(self, commands: Sequence[Command]) -> list[Any]:
        """Return the replies to `commands`, in one round trip."""
        pool = self._pools.of_threads
        while True:
            lease = pool.take()
            try:
                lease.connection.budget = Budget(self._deadline_s)
                replies = _converse(lease.connection, commands)
            except BaseException as exc:
                if not _is_repeated(pool, lease, exc):
                    raise
            else:
                pool.give_back(lease, usable=True)
                return replies

    async def aask(self, commands: Sequence[Command]) -> list[Any]:
        """Async version of `ask`."""
        pool = self._pools.of_loop()
        while True:
            lease = await pool.take()
            try:
                async with Deadline(self._deadline_s):
                    replies = await _aconverse(lease.connection, commands)
            except BaseException as exc:
                if not _is_repeated(pool, lease, exc):
                    raise
            else:
                pool.give_back(lease, usable=True)
                return replies

    def page(self, scan: Scan) -> list[bytes]:
        """Return the next keys, some hundred at most."""
        return _page(scan, self.ask([_scanning(scan)]))

    async def apage(self, scan: Scan) -> list[bytes]:
        """Async version of `page`."""
        return _page(scan, await self.aask([_scanning(scan)]))

    def _connect(self) -> Any:
        connection: Any = self._class(**self._options)
        connection.budget = Budget(self._connect_s)
        connection.connect()
        try:
            self._on_connect(_run_of(_converse(connection, _WHO)))
        except ResponseError:
            self._on_connect(None)
        return connection

    async def _aconnect(self) -> Any:
        connection: Any = self._async_class(**self._async_options)
        try:
            async with Deadline(self._connect_s):
                await connection.connect()
                try:
                    self._on_connect(_run_of(await _aconverse(connection, _WHO)))
                except ResponseError:
                    self._on_connect(None)
        except BaseException:
            _drop(connection)
            raise
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
        self._timeout_s = opened.gettimeout()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._socket, name)

    def settimeout(self, timeout_s: float | None) -> None:
        """Set the timeout of the socket itself."""
        self._socket.settimeout(timeout_s)
        self._timeout_s = timeout_s

    def recv(self, size: int) -> bytes:
        """Return what has come."""
        return cast("bytes", self._within_budget(self._socket.recv, size))

    def recv_into(self, buffer: bytearray) -> int:
        """Write what has come to `buffer`."""
        return cast("int", self._within_budget(self._socket.recv_into, buffer))

    def sendall(self, data: bytes) -> None:
        """Send all of `data`."""
        left = memoryview(data)
        while left:
            left = left[cast("int", self._within_budget(self._socket.send, left)) :]

    def _within_budget(self, call: Any, argument: object) -> object:
        budget = self._connection.budget
        while True:
            pause_s, began = budget.pause_s, monotonic()
            if pause_s != self._timeout_s:  # each change is a system call
                self.settimeout(pause_s)
            try:
                result = call(argument)
            except TimeoutError:
                budget.spend(monotonic() - began)
                if budget.is_spent:
                    raise
            else:
                budget.spend(monotonic() - began)
                if budget.is_overdrawn:
                    raise TimeoutError
                return result


def _is_repeated(pool: Pool[Any], lease: Lease[Any], error: BaseException) -> bool:
    """Give back the connection of a conversation that has failed; return whether it is to be had over another one.

    Servers and proxies hang up on idle connections, and every command here may be repeated.
    """
    if isinstance(error, ResponseError):
        pool.note_answer()
    pool.give_back(lease, usable=False, timed_out=isinstance(error, TimeoutError | TimedOut))
    return isinstance(error, Disconnected) and not lease.is_fresh


def _run_of(replies: list[Any]) -> bytes | None:
    """Return how a server calls its run, which it begins anew when it restarts; `None` when it does not say."""
    found = re.search(rb"run_id:(\w+)", replies[0]) if isinstance(replies[0], bytes) else None
    return found and found[1]


def _converse(connection: Any, commands: Sequence[Command]) -> list[Any]:
    if len(commands) == 1:
        connection.send_command(*commands[0])
        return [connection.read_response()]
    connection.send_packed_command(connection.pack_commands(commands))
    return [connection.read_response() for _ in commands]


async def _aconverse(connection: Any, commands: Sequence[Command]) -> list[Any]:
    if len(commands) == 1:
        await connection.send_command(*commands[0])
        return [await connection.read_response()]
    await connection.send_packed_command(connection.pack_commands(commands))
    return [await connection.read_response() for _ in commands]


class ClientConnections:
    """Talk through ready clients, which bring their own connections, deadlines and routing, and stay their owner's.

    An async client serves the one loop that it belongs to. A cluster's has to find its servers before it is given a
    command: of the commands that it holds while it finds them itself, redis-py 8.1 fails some with an AttributeError,
    on healthy servers.
    """

    def __init__(self, client: Client, async_client: AsyncClient | None) -> None:
        self._client = client
        self._async_client = async_client

    def ask(self, commands: Sequence[Command]) -> list[Any]:
        """Return the replies to `commands`, in one round trip to each server concerned."""
        if len(commands) == 1:
            return [self._client.execute_command(*commands[0])]  # type: ignore[no-untyped-call]
        with self._client.pipeline(transaction=False) as pipeline:
            for command in commands:
                pipeline.execute_command(*command)
            replies: list[Any] = pipeline.execute()
        return replies

    async def aask(self, commands: Sequence[Command]) -> list[Any]:
        """Async version of `ask`."""
        client = await self._ready()
        if len(commands) == 1:
            return [await client.execute_command(*commands[0])]
        async with client.pipeline(transaction=False) as pipeline:
            for command in commands:
                pipeline.execute_command(*command)
            replies: list[Any] = await pipeline.execute()
        return replies

    def page(self, scan: Scan) -> list[bytes]:
        """Return the next keys, some hundred at most."""
        if not isinstance(scan.cursor, Iterator):
            scan.cursor = iter(self._client.scan_iter(match=scan.pattern, count=SCAN_COUNT))
        keys = list(islice(scan.cursor, SCAN_COUNT))
        scan.is_over = len(keys) < SCAN_COUNT
        return keys

    async def apage(self, scan: Scan) -> list[bytes]:
        """Async version of `page`."""
        if not isinstance(scan.cursor, AsyncIterator):
            scan.cursor = aiter((await self._ready()).scan_iter(match=scan.pattern, count=SCAN_COUNT))
        keys: list[bytes] = []
        while len(keys) < SCAN_COUNT and not scan.is_over:
            key = await anext(scan.cursor, None)
            if key is None:
                scan.is_over = True
            else:
                keys.append(key)
        return keys

    async def _ready(self) -> AsyncClient:
        if self._async_client is None:
            raise ConfigurationError("this RedisTier has no async client: pass one to from_client")
        await self._async_client.initialize()
        return self._async_client

    def close(self) -> None:
        """Leave the clients open."""

    async def aclose(self) -> None:
        """Leave the clients open."""

    def forget(self) -> None:
        """Leave the clients as they are."""


def _scanning(scan: Scan) -> Command:
    return ("SCAN", cast("bytes", scan.cursor), "MATCH", scan.pattern, "COUNT", SCAN_COUNT)


def _page(scan: Scan, replies: list[Any]) -> list[bytes]:
    ((scan.cursor, keys),) = replies
    scan.is_over = int(cast("bytes", scan.cursor)) == 0
    return cast("list[bytes]", keys)


def _is_alive(connection: Any) -> bool:  # noqa: ARG001 — a poll of the socket costs more than a repeated conversation
    return True


def _drop(connection: Any) -> None:
    if isinstance(connection, _Bounded):
        connection.disconnect()  # type: ignore[attr-defined]  # of redis-py's connection
        return
    disconnecting: Coroutine[Any, Any, None] = connection.disconnect(nowait=True)
    try:
        disconnecting.send(None)
    except StopIteration:
        return
    except RuntimeError:  # redis-py before 8 disconnects within a task only, and a loop may end without one
        connection._close()
    disconnecting.close()  # it waits for something, and nobody has time


async def _finish(connection: Any) -> None:
    try:
        async with asyncio.timeout(_FINISH_S):
            await connection.disconnect()
    except (TimeoutError, redis.RedisError):  # a server that is silent is not waited for
        _drop(connection)
