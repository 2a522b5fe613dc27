"""Connections that never wait beyond a deadline, in pools of one kind for threads and one for each event loop."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Generator, Mapping
from threading import Lock
from time import monotonic
from typing import Any, TypeVar, cast

from pgvector import HalfVector
from psycopg import AsyncConnection, Connection, IsolationLevel, OperationalError, adapters, waiting
from psycopg.adapt import AdaptersMap, Dumper
from psycopg.pq import Format
from psycopg.rows import TupleRow
from psycopg.types.numeric import Int8BinaryDumper
from psycopg_pool import AsyncConnectionPool, ConnectionPool

READ_COMMITTED = IsolationLevel.READ_COMMITTED
"""A store must see the fences that it waited for, which a stricter level, if the server's owner prefers one, hides."""

T = TypeVar("T")
_Waits = Generator[Any, Any, T]

_SHORTEST_CONNECT_TIMEOUT_S = 2
"""libpq takes whole seconds, and nothing shorter."""


class _HalfVectorDumper(Dumper):
    """Send a vector as bytes; its type follows from the cast in the statement, so that no look-up is needed."""

    format = Format.BINARY

    def dump(self, obj: HalfVector) -> bytes:
        binary: bytes = obj.to_binary()
        return binary


def _adapted() -> AdaptersMap:
    adapted = AdaptersMap(adapters)
    adapted.register_dumper(HalfVector, _HalfVectorDumper)
    # One width for every integer: each width would be a prepared statement of its own.
    adapted.register_dumper(int, Int8BinaryDumper)
    return adapted


def _until(waits: _Waits[T], deadline: float) -> _Waits[T]:
    try:
        state = next(waits)
        while True:
            ready = yield state
            if monotonic() >= deadline:
                raise TimeoutError
            state = waits.send(ready)
    except StopIteration as end:
        value: T = end.value
        return value


class BoundedConnection(Connection[TupleRow]):
    """Close itself, and raise `TimeoutError`, rather than wait beyond `deadline` for the server."""

    deadline = math.inf
    """A time of `time.monotonic`."""

    def wait(self, gen: _Waits[T], *args: Any, **options: Any) -> T:
        """Run `gen` until it ends or the deadline has come."""
        if self.deadline == math.inf:
            return super().wait(gen, *args, **options)
        try:
            return super().wait(_until(gen, self.deadline), interval=max(self.deadline - monotonic(), 0.001))
        except TimeoutError:
            self.pgconn.finish()
            raise


class AsyncBoundedConnection(AsyncConnection[TupleRow]):
    """Do as `BoundedConnection`, and close itself when its task is cancelled.

    psycopg would ask the server to cancel, and wait for its answer; a server that hangs gives none.
    """

    deadline = math.inf
    """A time of `time.monotonic`."""

    async def wait(self, gen: _Waits[T], *args: Any, **options: Any) -> T:
        """Run `gen` until it ends or the deadline has come."""
        if self.deadline == math.inf:
            return await super().wait(gen, *args, **options)
        interval = max(self.deadline - monotonic(), 0.001)
        try:
            return await waiting.wait_async(_until(gen, self.deadline), self.pgconn.socket, interval=interval)
        except (TimeoutError, asyncio.CancelledError, KeyboardInterrupt):
            self.pgconn.finish()
            raise


class _UntilCancelled:
    """Give a worker its tasks, until somebody has cancelled it."""

    def __init__(self, tasks: asyncio.Queue[Any]) -> None:
        self._tasks = tasks

    async def get(self) -> Any:
        """Return the next task."""
        worker = asyncio.current_task()
        if worker is not None and worker.cancelling():
            raise asyncio.CancelledError
        return await self._tasks.get()


class EndingPool(AsyncConnectionPool[AsyncBoundedConnection]):
    """End with its loop.

    psycopg_pool's workers take being cancelled in the middle of a task for that task's failure, and wait for the next
    one, while the loop, on its way out, waits for them.
    """

    @classmethod
    async def worker(cls, q: asyncio.Queue[Any]) -> None:
        """Run tasks until there are no more, or the loop ends."""
        await super().worker(cast("Any", _UntilCancelled(q)))


class Pools:
    """Open connections when they are needed: one pool for all threads, one for each running event loop.

    Args:
        url: The `postgresql://` URL.
        size: Connections that a pool opens at most.
        deadline_s: Seconds for one statement.
    """

    def __init__(self, url: str, *, size: int, deadline_s: float) -> None:
        connect_timeout = max(_SHORTEST_CONNECT_TIMEOUT_S, math.ceil(deadline_s))
        self._url = url
        self._connect: dict[str, Any] = {
            "autocommit": True,
            "context": _adapted(),
            "fallback_application_name": "askonce",
            "client_encoding": "utf8",  # that of the database by default, and with SQL_ASCII text comes back as bytes
            "connect_timeout": connect_timeout,
        }
        # A failed attempt is given up at once: the next call asks for a new one.
        self._options: dict[str, Any] = {
            "min_size": 0,
            "max_size": size,
            "open": False,
            "reconnect_timeout": 0,
            "timeout": deadline_s,
        }
        self._settings: Mapping[str, str] = {}
        self._lock = Lock()
        self._threads: ConnectionPool[BoundedConnection] | None = None
        self._loops: dict[asyncio.AbstractEventLoop, EndingPool] = {}

    def use(self, settings: Mapping[str, str]) -> None:
        """Give these settings to the session of every connection opened from now on."""
        self._settings = settings

    def connect(self, deadline: float) -> BoundedConnection:
        """Open a connection outside the pools."""
        connection = BoundedConnection.connect(self._url, **self._connect)
        connection.deadline = deadline
        return connection

    async def aconnect(self, deadline: float) -> AsyncBoundedConnection:
        """Do as `connect`."""
        connection = await AsyncBoundedConnection.connect(self._url, **self._connect)
        connection.deadline = deadline
        return connection

    def take(self, deadline: float) -> tuple[ConnectionPool[BoundedConnection], BoundedConnection]:
        """Take a connection that is alive, to be given back with `pool.putconn`."""
        pool = self._threads or self._open()
        while True:
            connection = pool.getconn(deadline - monotonic())
            if _alive(connection):
                connection.deadline = deadline
                return pool, connection
            pool.putconn(connection)

    async def atake(self, deadline: float) -> tuple[EndingPool, AsyncBoundedConnection]:
        """Do as `take`, from the pool of the running loop."""
        pool = self._loops.get(asyncio.get_running_loop()) or await self._aopen()
        while True:
            connection = await pool.getconn(deadline - monotonic())
            if _alive(connection):
                connection.deadline = deadline
                return pool, connection
            await pool.putconn(connection)

    def close(self) -> None:
        """Close the threads' pool and those of loops that have ended."""
        with self._lock:
            pool, self._threads = self._threads, None
            self._drop_ended_loops()
        if pool is not None:
            pool.close()

    async def aclose(self) -> None:
        """Close the running loop's pool, and what `close` closes."""
        pool = self._loops.pop(asyncio.get_running_loop(), None)
        if pool is not None:
            await pool.close()
        self.close()

    def forget(self) -> None:
        """Drop every pool in a forked child, where its sockets belong to the parent."""
        _parents_pools.extend((self._threads, self._loops))
        self._lock = Lock()
        self._threads = None
        self._loops = {}

    def _open(self) -> ConnectionPool[BoundedConnection]:
        with self._lock:
            if self._threads is None:
                pool = ConnectionPool(
                    self._url,
                    connection_class=BoundedConnection,
                    kwargs=self._connect,
                    configure=self._configure,
                    **self._options,
                )
                pool.open()
                self._threads = pool
            return self._threads

    async def _aopen(self) -> EndingPool:
        loop = asyncio.get_running_loop()
        with self._lock:
            self._drop_ended_loops()
        pool = EndingPool(
            self._url,
            connection_class=AsyncBoundedConnection,
            kwargs=self._connect,
            configure=self._aconfigure,
            **self._options,
        )
        await pool.open()
        with self._lock:
            kept = self._loops.setdefault(loop, pool)
        if kept is not pool:
            await pool.close()
        return kept

    def _drop_ended_loops(self) -> None:
        # The pool's own close() needs its loop; that of an ended loop is left to the garbage collector,
        # which closes the sockets.
        for loop in [loop for loop in self._loops if loop.is_closed()]:
            del self._loops[loop]

    def _configure(self, connection: BoundedConnection) -> None:
        connection.isolation_level = READ_COMMITTED
        if self._settings:
            connection.execute(*setting_all(self._settings))

    async def _aconfigure(self, connection: AsyncBoundedConnection) -> None:
        await connection.set_isolation_level(READ_COMMITTED)
        if self._settings:
            await connection.execute(*setting_all(self._settings))


def setting_all(settings: Mapping[str, str], *, locally: bool = False) -> tuple[bytes, list[str]]:
    """Return a statement, with its parameters, that makes settings for the session, or for its transaction."""
    calls = ", ".join(f"set_config(%s, %s, {locally})" for _ in settings)
    return f"SELECT {calls}".encode(), [text for setting in settings.items() for text in setting]


_parents_pools: list[object] = []
"""Pools that a fork made unusable: collecting them would talk to the parent's threads and sockets."""


def _alive(connection: BoundedConnection | AsyncBoundedConnection) -> bool:
    """Tell whether the server has kept its end open, without a round trip."""
    try:
        # The first read may bring the server's farewell; only the next one sees the end of the stream.
        connection.pgconn.consume_input()
        connection.pgconn.consume_input()
    except OperationalError:
        connection.pgconn.finish()
        return False
    return True
