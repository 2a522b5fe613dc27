"""Connections that never wait beyond a deadline, in pools of one kind for threads and one for each event loop."""

from __future__ import annotations

import asyncio
import json
import math
import re
from collections import deque
from collections.abc import Generator, Mapping, Sequence
from functools import lru_cache
from threading import local
from time import monotonic
from typing import Any, NamedTuple, TypeAlias, TypeVar

from pgvector import HalfVector
from psycopg import AsyncConnection, Connection, IsolationLevel, OperationalError, adapters, errors, pq, waiting
from psycopg.abc import Buffer
from psycopg.adapt import AdaptersMap, Dumper, Loader, PyFormat, Transformer
from psycopg.pq import ExecStatus, Format
from psycopg.pq.abc import PGconn, PGresult
from psycopg.rows import TupleRow
from psycopg.types.numeric import Int8BinaryDumper

from askonce.runtime.deadlines import Budget
from askonce.runtime.pools import Lease, Pool, Pools

_TOGETHER = 8
"""Requests that are sent together at most."""

READ_COMMITTED = IsolationLevel.READ_COMMITTED
"""A store must see the tombstones that it waited for; a stricter level, if it is the server's default, hides them."""

T = TypeVar("T")
_Waits = Generator[Any, Any, T]
_Kind: TypeAlias = tuple[bytes, tuple[int, ...]]
Rows: TypeAlias = Sequence[tuple[Any, ...]]


class Statement(NamedTuple):
    """Ask a connection to run one statement, and to return its rows."""

    text: bytes
    params: Mapping[str, Any] | Sequence[Any] | None = None


class Message(NamedTuple):
    """Hold a statement as it is sent: with numbered placeholders, and its parameters with PostgreSQL's types."""

    text: bytes
    params: Sequence[Buffer | None] | None = None
    types: tuple[int, ...] = ()
    formats: list[Format] | None = None


class Request(NamedTuple):
    """Ask a connection to run a statement, with others around it that make its transaction.

    Args:
        before: What is sent before it.
        statement: The statement.
        after: What is sent after it.
        prepares: Whether the session keeps it prepared.
        limit_s: Seconds that the server may take.
    """

    statement: Message
    limit_s: float
    prepares: bool = True
    before: Sequence[Message] = ()
    after: Sequence[Message] = ()


Steps: TypeAlias = Generator[Statement, Rows, T]

_SMALL_JSON = 2048
_FAILED = (ExecStatus.FATAL_ERROR, ExecStatus.BAD_RESPONSE)

_SHORTEST_CONNECT_S = 2
"""libpq takes whole seconds, and nothing shorter. Nobody waits for a connection beyond a deadline of its own."""


class _HalfVectorDumper(Dumper):
    """Send a vector as bytes; its type follows from the cast in the statement, so that no look-up is needed."""

    format = Format.BINARY

    def dump(self, obj: HalfVector) -> bytes:
        binary: bytes = obj.to_binary()
        return binary


_PLACEHOLDER = re.compile(rb"%(?:%|\((\w+)\)s)")


@lru_cache(maxsize=256)
def _numbered(text: bytes) -> tuple[bytes, tuple[str, ...]]:
    """Return a statement with PostgreSQL's own placeholders, and the names of its parameters in their order."""
    numbers: dict[str, int] = {}

    def number(found: re.Match[bytes]) -> bytes:
        return b"%" if found[1] is None else b"$%d" % numbers.setdefault(found[1].decode(), len(numbers) + 1)

    return _PLACEHOLDER.sub(number, text), tuple(numbers)


def message(text: bytes, params: Mapping[str, Any]) -> Message:
    """Return a statement, with named parameters, as it is sent."""
    text, names = _numbered(text)
    values = [params[name] for name in names]
    # As text, bytes in an array are escaped as the server of a connection reads them, and there is no connection yet.
    formats = [PyFormat.BINARY if isinstance(value, list) and value else PyFormat.AUTO for value in values]
    adapting = _of_thread.adapting
    dumped = adapting.dump_sequence(values, formats)
    return Message(text, dumped, adapting.types or (), adapting.formats)


def read(result: PGresult) -> Rows:
    """Return the rows of a result.

    Raises:
        psycopg.Error: The server has refused the statement.
    """
    if result.status == ExecStatus.TUPLES_OK:
        adapting = _of_thread.adapting
        adapting.set_pgresult(result)
        rows = adapting.load_rows(0, result.ntuples, tuple)
        adapting.set_pgresult(None)
        return rows
    if result.status == ExecStatus.COMMAND_OK:
        return []
    raise errors.error_from_result(result)


class _Adapted:
    """Adapt as every connection here does, without one."""

    connection = None

    def __init__(self) -> None:
        self.adapters = _adapted()


class _FlatJsonLoader(Loader):
    """Read JSON in binary, and remember small objects of text: the digests of a scope's parts come with each entry."""

    format = Format.BINARY

    def load(self, data: Buffer) -> object:
        sent = bytes(data)
        if len(sent) <= _SMALL_JSON and (flat := _flat(sent)) is not None:
            return dict(flat)
        return json.loads(sent[1:])


@lru_cache(maxsize=1024)
def _flat(sent: bytes) -> Mapping[str, str] | None:
    """Return an object that holds nothing but text, or `None`; a byte stands before it, PostgreSQL's version of it."""
    value = json.loads(sent[1:])
    return value if isinstance(value, dict) and all(isinstance(part, str) for part in value.values()) else None


def _adapted() -> AdaptersMap:
    adapted = AdaptersMap(adapters)
    adapted.register_loader("jsonb", _FlatJsonLoader)
    adapted.register_dumper(HalfVector, _HalfVectorDumper)
    # One width for every integer: each width would be a prepared statement of its own.
    adapted.register_dumper(int, Int8BinaryDumper)
    return adapted


class _OfThread(local):
    """Keep what adapts values on one thread: it remembers how each type is adapted."""

    def __init__(self) -> None:
        self.adapting = Transformer(_Adapted())


_of_thread = _OfThread()


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


class _Names:
    """Hold how the prepared statements of a session are called.

    Attributes:
        known: Those that the server has prepared, by their text and types.
        coming: For each request in flight, what it has the server prepare, if it does; that may fail.
    """

    __slots__ = ("_given", "coming", "known")

    def __init__(self) -> None:
        self.known: dict[_Kind, bytes] = {}
        self.coming: deque[tuple[_Kind, bytes] | None] = deque()
        self._given = 0

    def new(self) -> bytes:
        """Return a name that no statement of this session was given."""
        self._given += 1
        return b"askonce_%d" % self._given


class _Pipeline:
    """Send the requests of several callers over one connection, and read the answers to them as they come.

    Each request is a transaction of its own, so that one that fails does not end the others.
    """

    pgconn: PGconn
    _names: _Names | None = None

    def send(self, requests: Sequence[Request]) -> None:
        """Queue requests, to be sent by `answers`."""
        if self._names is None:
            self._names = _Names()
        self.pgconn.enter_pipeline_mode()
        for request in requests:
            for one in request.before:
                self._send(one)
            if request.prepares:
                self._send_prepared(request.statement, self._names)
            else:
                self._send(request.statement)
                self._names.coming.append(None)
            for one in request.after:
                self._send(one)
            self.pgconn.pipeline_sync()

    def _send(self, one: Message) -> None:
        self.pgconn.send_query_params(one.text, one.params, one.types, one.formats, pq.Format.BINARY)

    def _send_prepared(self, one: Message, names: _Names) -> None:
        kind = one.text, one.types
        name = names.known.get(kind)
        if name is None:
            name = names.new()
            self.pgconn.send_prepare(name, one.text, one.types)
            names.coming.append((kind, name))
        else:
            names.coming.append(None)
        self.pgconn.send_query_prepared(name, one.params, one.formats, pq.Format.BINARY)

    def answers(self, requests: Sequence[Request]) -> _Waits[list[PGresult]]:
        """Wait for the answer to the first one; return it, and those of others that came with it."""
        found: list[PGresult] = []
        results: list[PGresult] = []
        while self.pgconn.flush():
            if (yield waiting.WAIT_RW) & waiting.READY_R:
                self.pgconn.consume_input()
        while True:
            while self.pgconn.is_busy():
                yield waiting.WAIT_R
                self.pgconn.consume_input()
            result = self.pgconn.get_result()
            if result is None:
                continue
            if result.status != ExecStatus.PIPELINE_SYNC:
                results.append(result)
                continue
            request = requests[len(found)]
            self._note_prepared(results[len(request.before)])
            failed = next((one for one in results if one.status in _FAILED), None)
            found.append(failed or results[-1 - len(request.after)])
            results.clear()
            if len(found) == len(requests):
                self.pgconn.exit_pipeline_mode()
                return found
            if self.pgconn.is_busy():
                return found

    def _note_prepared(self, first: PGresult) -> None:
        """Note of the request that is answered now, by the first result of its statement, whether that has a name."""
        assert self._names is not None
        coming = self._names.coming.popleft()
        if coming is not None and first.status == ExecStatus.COMMAND_OK:
            kind, name = coming
            self._names.known[kind] = name

    @property
    def is_idle(self) -> bool:
        """Return whether no transaction is open, and nothing is to come."""
        return self.pgconn.transaction_status == pq.TransactionStatus.IDLE


class BoundedConnection(_Pipeline, Connection[TupleRow]):
    """Close itself, and raise `TimeoutError`, rather than wait for the server longer than `budget` allows."""

    budget: Budget | None = None

    def __del__(self, *_: object) -> None:
        """Close without a warning: a tier that is not closed ends with its process, or with the garbage."""

    def perform(self, statement: Statement) -> Rows:
        """Run a statement, and return its rows."""
        cursor = self.cursor()
        cursor.execute(statement.text, statement.params)
        return [] if cursor.rownumber is None else cursor.fetchall()

    def exchange(self, requests: Sequence[Request], begins: bool) -> Sequence[PGresult]:
        """Send requests if that `begins` with them, and return the first answers."""
        if begins:
            self.send(requests)
        self.budget = Budget(requests[0].limit_s)
        return self.wait(self.answers(requests))

    def wait(self, gen: _Waits[T], *args: Any, **options: Any) -> T:
        """Run `gen` until it ends or the budget is spent."""
        if self.budget is None:
            return super().wait(gen, *args, **options)
        try:
            return super().wait(_within(self.budget, gen), interval=self.budget.pause_s)
        except _Late:
            self.pgconn.finish()
            raise TimeoutError from None


class AsyncBoundedConnection(_Pipeline, AsyncConnection[TupleRow]):
    """Async version of `BoundedConnection`, which closes itself when its task is cancelled.

    psycopg would ask the server to cancel, and wait for its answer; a server that hangs gives none.
    """

    budget: Budget | None = None

    def __del__(self, *_: object) -> None:
        """Close without a warning."""

    async def perform(self, statement: Statement) -> Rows:
        """Run a statement, and return its rows."""
        cursor = self.cursor()
        await cursor.execute(statement.text, statement.params)
        return [] if cursor.rownumber is None else await cursor.fetchall()

    async def exchange(self, requests: Sequence[Request], begins: bool) -> Sequence[PGresult]:
        """Async version of `BoundedConnection.exchange`."""
        if begins:
            self.send(requests)
        self.budget = Budget(requests[0].limit_s)
        return await self.wait(self.answers(requests))

    async def wait(self, gen: _Waits[T], *args: Any, **options: Any) -> T:
        """Run `gen` until it ends or the budget is spent."""
        if self.budget is None:
            return await super().wait(gen, *args, **options)
        interval, task = self.budget.pause_s, asyncio.current_task()
        cancelling = 0 if task is None else task.cancelling()
        try:
            return await waiting.wait_async(_within(self.budget, gen), self.pgconn.socket, interval=interval)
        except _Late:
            self.pgconn.finish()
            raise TimeoutError from None
        except (asyncio.CancelledError, KeyboardInterrupt):
            self.pgconn.finish()
            task = None
            raise
        finally:
            # `asyncio.wait_for` of Python 3.11, with which older psycopg waits, loses a cancellation that meets what it
            # waits for: a caller's timeout would not end the call of the model that follows.
            if task is not None and task.cancelling() > cancelling:
                self.pgconn.finish()
                for _ in range(2):  # anyio knows its own by their message, and repeats them
                    await asyncio.sleep(0)
                raise asyncio.CancelledError


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
            most=_TOGETHER,
            hangs_up=(),
            is_alive=_is_alive,
            is_idle=_is_idle,
            drop=_drop,
        )
        self.close, self.aclose, self.forget = self._pools.close, self._pools.aclose, self._pools.forget
        self.expire = self._pools.expire

    def ask(self, request: Request, *, joins: bool) -> PGresult:
        """Return the server's answer to a request; `joins` is as in `ConnectionPool.ask`."""
        return self._pools.of_threads.ask(request, BoundedConnection.exchange, joins=joins)

    async def aask(self, request: Request, *, joins: bool) -> PGresult:
        """Async version of `ask`."""
        return await self._pools.of_loop().ask(request, AsyncBoundedConnection.exchange, joins=joins)

    def use(self, settings: Mapping[str, str]) -> None:
        """Give these settings to the session of every connection opened from now on; close those opened before."""
        if settings != self._settings:
            self._settings = settings
            self.expire()

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
        self._pool.give_back(self._lease, usable=connection.is_idle, timed_out=kind is TimeoutError)

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.__exit__(kind)


def setting_all(settings: Mapping[str, str], *, locally: bool = False) -> tuple[bytes, dict[str, str]]:
    """Return a statement, with its parameters, that makes settings for the session, or for its transaction."""
    params: dict[str, str] = {}
    calls = []
    for number, setting in enumerate(settings.items()):
        names = f"name_{number}", f"value_{number}"
        params.update(zip(names, setting, strict=True))
        calls.append("set_config(%({})s, %({})s, {})".format(*names, locally))
    return f"SELECT {', '.join(calls)}".encode(), params


def _is_alive(connection: BoundedConnection | AsyncBoundedConnection) -> bool:
    """Return whether the server has kept its end open, without a round trip."""
    try:
        # The first read may bring the server's farewell; only the next one sees the end of the stream.
        connection.pgconn.consume_input()
        connection.pgconn.consume_input()
    except OperationalError:
        return False
    return True


def _is_idle(connection: BoundedConnection | AsyncBoundedConnection) -> bool:
    return connection.is_idle


def _drop(connection: BoundedConnection | AsyncBoundedConnection) -> None:
    connection.pgconn.finish()


async def _finish(connection: AsyncBoundedConnection) -> None:
    _drop(connection)
