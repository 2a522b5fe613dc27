"""Connections that never wait beyond a deadline, in pools of one kind for threads and one for each event loop."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Generator, Mapping, Sequence
from time import monotonic
from typing import Any, NamedTuple, TypeAlias, TypeVar

from pgvector import HalfVector
from psycopg import AsyncConnection, Connection, IsolationLevel, OperationalError, adapters, pq, waiting
from psycopg.adapt import AdaptersMap, Dumper
from psycopg.pq import Format
from psycopg.rows import TupleRow
from psycopg.types.numeric import Int8BinaryDumper

from askonce.runtime.deadlines import Budget
from askonce.runtime.pools import Lease, Pool, Pools

READ_COMMITTED = IsolationLevel.READ_COMMITTED
"""A store must see the tombstones that it waited for; a stricter level, if it is the server's default, hides them."""

T = TypeVar("T")
_Waits = Generator[Any, Any, T]
Rows: TypeAlias = Sequence[tuple[Any, ...]]


class Statement(NamedTuple):
    """Ask a connection to run one statement, and to return its rows."""

    text: bytes
    params: Mapping[str, Any] | Sequence[Any] | None = None
    prepare: bool = False
    binary: bool = False


Steps: TypeAlias = Generator[Statement, Rows, T]

_SHORTEST_CONNECT_S = 2
"""libpq takes whole seconds, and nothing shorter. Nobody waits for a connection beyond a deadline of its own."""


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


class _Late(Exception):  # noqa: N818 — psycopg takes a TimeoutError, which is an OSError, for a socket that was closed
    """Say that the server has had its time."""


def _within(budget: Budget, waits: _Waits[T]) -> _Waits[T]:
    try:
        state = next(waits)
        while True:
            began = monotonic()
            ready = yield state
            budget.spend(monotonic() - began)
            if budget.is_spent and (not ready or budget.is_overdrawn):
                raise _Late
            state = waits.send(ready)
    except StopIteration as end:
        value: T = end.value
        return value


class BoundedConnection(Connection[TupleRow]):
    """Close itself, and raise `TimeoutError`, rather than wait for the server longer than `budget` allows."""

    budget: Budget | None = None

    def __del__(self, *_: object) -> None:
        """Close without a warning: a tier that is not closed ends with its process, or with the garbage."""

    def perform(self, statement: Statement) -> Rows:
        """Run a statement, and return its rows."""
        cursor = self.cursor(binary=statement.binary)
        cursor.execute(statement.text, statement.params, prepare=statement.prepare)
        return [] if cursor.rownumber is None else cursor.fetchall()

    def wait(self, gen: _Waits[T], *args: Any, **options: Any) -> T:
        """Run `gen` until it ends or the budget is spent."""
        if self.budget is None:
            return super().wait(gen, *args, **options)
        try:
            return super().wait(_within(self.budget, gen), interval=self.budget.pause_s)
        except _Late:
            self.pgconn.finish()
            raise TimeoutError from None


class AsyncBoundedConnection(AsyncConnection[TupleRow]):
    """Async version of `BoundedConnection`, which closes itself when its task is cancelled.

    psycopg would ask the server to cancel, and wait for its answer; a server that hangs gives none.
    """

    budget: Budget | None = None

    def __del__(self, *_: object) -> None:
        """Close without a warning."""

    async def perform(self, statement: Statement) -> Rows:
        """Run a statement, and return its rows."""
        cursor = self.cursor(binary=statement.binary)
        await cursor.execute(statement.text, statement.params, prepare=statement.prepare)
        return [] if cursor.rownumber is None else await cursor.fetchall()

    async def wait(self, gen: _Waits[T], *args: Any, **options: Any) -> T:
        """Run `gen` until it ends or the budget is spent."""
        if self.budget is None:
            return await super().wait(gen, *args, **options)
        interval = self.budget.pause_s
        try:
            return await waiting.wait_async(_within(self.budget, gen), self.pgconn.socket, interval=interval)
        except _Late:
            self.pgconn.finish()
            raise TimeoutError from None
        except (asyncio.CancelledError, KeyboardInterrupt):
            self.pgconn.finish()
            raise


class Connections:
    """Open connections when they are needed, in a pool for all threads and one for each running event loop.

    Args:
        url: The `postgresql://` URL.
        size: Connections that a pool opens at most.
        deadline_s: Seconds for one statement.
        line_s: Seconds that a caller waits in the queue for a connection at most.
    """

    def __init__(self, url: str, *, size: int, deadline_s: float, line_s: float) -> None:
        self._url = url
        self._connect_s = max(_SHORTEST_CONNECT_S, math.ceil(deadline_s))
        self._options: dict[str, Any] = {
            "autocommit": True,
            "context": _adapted(),
            "fallback_application_name": "askonce",
            "client_encoding": "utf8",  # that of the database by default, and with SQL_ASCII text comes back as bytes
            "connect_timeout": self._connect_s,
        }
        self._settings: Mapping[str, str] = {}
        self._pools = Pools(
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

    def use(self, settings: Mapping[str, str]) -> None:
        """Give these settings to the session of every connection opened from now on; close those opened before."""
        if settings != self._settings:
            self._settings = settings
            self._pools.expire()

    def lend(self, limit_s: float, *, once: bool = False) -> Lent:
        """Lend a connection that is alive to a block, which may keep its server at work for so many seconds.

        Args:
            limit_s: The seconds.
            once: Whether the connection is closed after the block.
        """
        return Lent(self._pools, limit_s, once)

    def _connect(self) -> BoundedConnection:
        connection = BoundedConnection.connect(self._url, **self._options)
        try:
            connection.budget = Budget(self._connect_s)
            connection.isolation_level = READ_COMMITTED
            if self._settings:
                connection.execute(*setting_all(self._settings))
        except BaseException:
            _drop(connection)
            raise
        return connection

    async def _aconnect(self) -> AsyncBoundedConnection:
        connection = await AsyncBoundedConnection.connect(self._url, **self._options)
        try:
            connection.budget = Budget(self._connect_s)
            await connection.set_isolation_level(READ_COMMITTED)
            if self._settings:
                await connection.execute(*setting_all(self._settings))
        except BaseException:
            _drop(connection)
            raise
        return connection


class Lent:
    """Hold a connection for a `with` or `async with` block; it is used again only if the block leaves it as it was."""

    __slots__ = ("_lease", "_limit_s", "_once", "_pool", "_pools")
    _pool: Pool[Any]
    _lease: Lease[Any]

    def __init__(self, pools: Pools[BoundedConnection, AsyncBoundedConnection], limit_s: float, once: bool) -> None:
        self._pools = pools
        self._limit_s = limit_s
        self._once = once

    def __enter__(self) -> BoundedConnection:
        self._pool = self._pools.of_threads
        lease = self._lease = self._pools.of_threads.take()
        lease.connection.budget = Budget(self._limit_s)
        return lease.connection

    async def __aenter__(self) -> AsyncBoundedConnection:
        pool = self._pools.of_loop()
        lease = await pool.take()
        self._pool, self._lease = pool, lease
        lease.connection.budget = Budget(self._limit_s)
        return lease.connection

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        connection = self._lease.connection
        if self._once:
            _drop(connection)
        is_idle = connection.pgconn.transaction_status == pq.TransactionStatus.IDLE
        self._pool.give_back(self._lease, usable=is_idle, timed_out=kind is TimeoutError)

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.__exit__(kind)


def setting_all(settings: Mapping[str, str], *, locally: bool = False) -> tuple[bytes, list[str]]:
    """Return a statement, with its parameters, that makes settings for the session, or for its transaction."""
    calls = ", ".join(f"set_config(%s, %s, {locally})" for _ in settings)
    return f"SELECT {calls}".encode(), [text for setting in settings.items() for text in setting]


def _is_alive(connection: BoundedConnection | AsyncBoundedConnection) -> bool:
    """Return whether the server has kept its end open, without a round trip."""
    try:
        # The first read may bring the server's farewell; only the next one sees the end of the stream.
        connection.pgconn.consume_input()
        connection.pgconn.consume_input()
    except OperationalError:
        return False
    return True


def _drop(connection: BoundedConnection | AsyncBoundedConnection) -> None:
    connection.pgconn.finish()


async def _finish(connection: AsyncBoundedConnection) -> None:
    _drop(connection)
