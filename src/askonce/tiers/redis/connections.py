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
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import chain, islice
from time import monotonic
from typing import Any, NamedTuple, Protocol, TypeAlias, cast

import redis
from redis import asyncio as aredis
from redis.asyncio.cluster import RedisCluster as AsyncRedisCluster
from redis.exceptions import AskError, ResponseError, TryAgainError
from redis.exceptions import ConnectionError as Disconnected
from redis.exceptions import TimeoutError as TimedOut

from askonce.core.report import Finding
from askonce.errors import ConfigurationError, TierUnavailable
from askonce.runtime.deadlines import Budget, Deadline
from askonce.runtime.drivers import adrive, drive
from askonce.runtime.pools import Lease, Pool, Pools
from askonce.tiers.redis.faults import is_refusal

Command: TypeAlias = tuple[bytes | str | int, ...]
Client: TypeAlias = "redis.Redis | redis.RedisCluster"
AsyncClient: TypeAlias = "aredis.Redis | AsyncRedisCluster"

SCAN_COUNT = 200
REDIRECTIONS = (AskError, TryAgainError)
"""What a node of a cluster replies about a slot that moves, or has moved; `MovedError` is an `AskError`."""

_WHO: Sequence[Command] = (("INFO", "server"),)
_WHO_IS_PRIMARY: Sequence[Command] = (*_WHO, ("INFO", "replication"))

_CONNECT_S = 2.0
"""Longest time for opening a connection, which happens in the background; nobody waits for it beyond a deadline."""

_TOGETHER = 32
"""Conversations that share a round trip at most."""

_LONG = 2**18
"""Bytes of what is sent alone: it may take too long, or be more than the server takes, and those with it would fail."""

_REFUSED = "askonce_refused"
"""The attribute of a connection on which the server has refused something."""

_FINISH_S = 0.5
"""Longest time for closing one in good order."""


class Address(NamedTuple):
    """Where a server listens."""

    host: str
    port: int

    def __str__(self) -> str:
        """Return it as it stands in a URL."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Opening:
    """Say how connections are opened, by threads and by tasks: redis-py's classes, with their keywords."""

    kind: type
    options: Mapping[str, Any]
    async_kind: type
    async_options: Mapping[str, Any]

    def at(self, address: Address, without: Sequence[str] = (), **more: object) -> Opening:
        """Return how to open them to another server."""

        def changed(options: Mapping[str, Any]) -> Mapping[str, Any]:
            kept = {name: value for name, value in options.items() if name not in without}
            return {**kept, **more, **address._asdict()}

        return Opening(self.kind, changed(self.options), self.async_kind, changed(self.async_options))


class Primary(Protocol):
    """Say which server is the primary, in either colour."""

    def find(self) -> Address:
        """Return where it is now."""

    async def afind(self) -> Address:
        """Async version of `find`."""

    def is_current(self, connection: Any) -> bool:
        """Return whether an open connection is one to the primary that was found last."""

    def survey(self) -> list[Finding]:
        """Say what there is, for `check`."""

    async def asurvey(self) -> list[Finding]:
        """Async version of `survey`."""


class Scan:
    """Hold how far the keys that match `pattern` have been read, on every server; a key may come twice.

    Attributes:
        is_over: Whether the last page was read.
    """

    def __init__(self, pattern: bytes) -> None:
        self.pattern = pattern
        self.is_over = False
        self.cursor: object = b"0"


class Settled(NamedTuple):
    """The step that waits until replicas have what was written, which a failover would undo.

    Args:
        name: What the names of keys for it begin with.
    """

    name: str


Step: TypeAlias = Sequence[Command] | Scan | Settled
"""What a tier has to do next; a `Settled` is a step of its own."""


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

    def settle(self, name: str) -> None:
        """Wait until a replica of each server, where it has any, has all that was written before.

        Args:
            name: What the names of keys for it begin with.

        Raises:
            TierUnavailable: None has confirmed it in time.
        """

    async def asettle(self, name: str) -> None:
        """Async version of `settle`."""

    def survey(self, server: str) -> Survey:
        """Say which servers there are, for `check`; `server` is what they are called in the log."""

    async def asurvey(self, server: str) -> Survey:
        """Async version of `survey`."""

    def close(self) -> None:
        """Close the idle connections of threads, and each of those in use when its conversation ends."""

    async def aclose(self) -> None:
        """Close the connections of the running loop as well."""

    def forget(self) -> None:
        """Drop, without closing, what a fork made unusable."""


class Member(NamedTuple):
    """A server, for `check`.

    Args:
        name: What it is called in the log.
        tag: A hash tag of which it has the slot.
        connections: Those to it alone.
    """

    name: str
    tag: str
    connections: Connections


class Survey(NamedTuple):
    """What there is, for `check`: findings about all servers together, and each of them."""

    findings: list[Finding]
    members: list[Member]


class PooledConnections:
    """Lend each thread and task a connection of our own for the time of one conversation.

    Args:
        opening: How to connect.
        deadline_s: Longest time for one conversation, however slowly the server talks.
        size: Most connections at one time, of all threads and again of each event loop; further ones wait in the queue.
        line_s: Longest wait there.
        on_connect: Called with what the server of each new connection calls its own run, or with `None`.
        primary: Says where to connect to, if the server of `opening` does not.
    """

    def __init__(
        self,
        opening: Opening,
        *,
        deadline_s: float,
        size: int,
        line_s: float,
        on_connect: Callable[[bytes | None], None],
        primary: Primary | None = None,
    ) -> None:
        self._deadline_s = deadline_s
        self._connect_s = max(deadline_s, _CONNECT_S)
        self._on_connect = on_connect
        self._primary = primary
        self._who = _WHO if primary is None else _WHO_IS_PRIMARY
        self._class = type("_Bounded", (_Bounded, opening.kind), {})
        self._async_class = opening.async_kind
        self._options = {**opening.options, "socket_connect_timeout": self._connect_s}
        self._async_options = {**opening.async_options, "socket_connect_timeout": self._connect_s}
        self._pools: Pools[Any, Any] = Pools(
            self._connect,
            self._aconnect,
            _finish,
            size=size,
            deadline_s=deadline_s,
            line_s=line_s,
            most=_TOGETHER,
            hangs_up=(Disconnected,),  # servers and proxies hang up on idle connections; every command may be repeated
            is_alive=_is_alive if primary is None else primary.is_current,
            is_idle=_is_usable,
            drop=_drop,
        )
        self.close, self.aclose, self.forget = self._pools.close, self._pools.aclose, self._pools.forget

    def ask(self, commands: Sequence[Command]) -> list[Any]:
        """Return the replies to `commands`, in one round trip."""
        return unfailed(self.exchange(commands))

    async def aask(self, commands: Sequence[Command]) -> list[Any]:
        """Async version of `ask`."""
        return unfailed(await self.aexchange(commands))

    def exchange(self, commands: Sequence[Command]) -> list[Any]:
        """Return the replies to `commands`, in one round trip, and in the place of a reply what the server refuses."""
        return self._pools.of_threads.ask(commands, self._answer, joins=not _are_long(commands))

    async def aexchange(self, commands: Sequence[Command]) -> list[Any]:
        """Async version of `exchange`."""
        return await self._pools.of_loop().ask(commands, self._aanswer, joins=not _are_long(commands))

    def _answer(self, connection: Any, asked: Sequence[Sequence[Command]], begins: bool) -> list[list[Any]]:
        """Send what several callers ask, if that `begins` with them, and return the replies to the first ones."""
        connection.budget = Budget(self._deadline_s)
        answers: list[list[Any]] = []
        with _translated(connection, answers):
            if begins:
                _send(connection, list(chain.from_iterable(asked)))
            for commands in asked:
                answers.append(_replies(connection, len(commands)))  # noqa: PERF401 — those before a fault are kept
        return answers

    async def _aanswer(self, connection: Any, asked: Sequence[Sequence[Command]], begins: bool) -> list[list[Any]]:
        """Async version of `_answer`."""
        answers: list[list[Any]] = []
        with _translated(connection, answers):
            async with Deadline(self._deadline_s):
                if begins:
                    await _asend(connection, list(chain.from_iterable(asked)))
                for commands in asked:
                    answers.append(await _areplies(connection, len(commands)))  # noqa: PERF401
        return answers

    def settle(self, name: str) -> None:
        """Wait until a replica, where there is one, has all that was written before; `name` is of a key for it."""
        (connection,) = self._with_one(
            lambda connection: drive(
                _settling(connection, name, self._deadline_s), lambda step: _converse(connection, step)
            )
        )
        if self._primary is not None:
            with suppress(redis.RedisError, OSError):  # no sentinel has other news
                self._primary.find()
            self._refuse_former(connection)

    async def asettle(self, name: str) -> None:
        """Async version of `settle`."""
        (connection,) = await self._awith_one(
            lambda connection: adrive(
                _settling(connection, name, self._deadline_s), lambda step: _aconverse(connection, step)
            )
        )
        if self._primary is not None:
            with suppress(redis.RedisError, OSError):
                await self._primary.afind()
            self._refuse_former(connection)

    def _refuse_former(self, connection: Any) -> None:
        if self._primary is not None and not self._primary.is_current(connection):
            raise TierUnavailable("redis: another server has become the primary: what was removed may not be there")

    def _with_one(self, talk: Callable[[Any], list[Any]]) -> list[Any]:
        """Return what is said over a connection that nobody else uses meanwhile."""
        pool = self._pools.of_threads
        while True:
            lease = pool.take()
            try:
                lease.connection.budget = Budget(self._deadline_s)
                replies = talk(lease.connection)
            except BaseException as exc:
                if not _is_repeated(pool, lease, exc):
                    raise
            else:
                pool.give_back(lease, usable=_is_usable(lease.connection))
                return replies

    async def _awith_one(self, talk: Callable[[Any], Awaitable[list[Any]]]) -> list[Any]:
        """Async version of `_with_one`."""
        pool = self._pools.of_loop()
        while True:
            lease = await pool.take()
            try:
                async with Deadline(self._deadline_s):
                    replies = await talk(lease.connection)
            except BaseException as exc:
                if not _is_repeated(pool, lease, exc):
                    raise
            else:
                pool.give_back(lease, usable=_is_usable(lease.connection))
                return replies

    def survey(self, server: str) -> Survey:
        """Return what is known of where the servers are, and each of them, to be looked at."""
        found = [] if self._primary is None else self._primary.survey()
        return Survey(found, [Member(server, "check", self)])

    async def asurvey(self, server: str) -> Survey:
        """Async version of `survey`."""
        found = [] if self._primary is None else await self._primary.asurvey()
        return Survey(found, [Member(server, "check", self)])

    def page(self, scan: Scan) -> list[bytes]:
        """Return the next keys, some hundred at most."""
        return _page(scan, self.ask([_scanning(scan)]))

    async def apage(self, scan: Scan) -> list[bytes]:
        """Async version of `page`."""
        return _page(scan, await self.aask([_scanning(scan)]))

    def _connect(self) -> Any:
        place = {} if self._primary is None else self._primary.find()._asdict()
        connection: Any = self._class(**{**self._options, **place})
        connection.budget = Budget(self._connect_s)
        try:
            connection.connect()
            self._greet(_converse(connection, self._who))
        except BaseException:
            _drop(connection)
            raise
        return connection

    async def _aconnect(self) -> Any:
        place = {} if self._primary is None else (await self._primary.afind())._asdict()
        connection: Any = self._async_class(**{**self._async_options, **place})
        try:
            async with Deadline(self._connect_s):
                await connection.connect()
                self._greet(await _aconverse(connection, self._who))
        except BaseException:
            _drop(connection)
            raise
        return connection

    def _greet(self, replies: list[Any]) -> None:
        if b"role:slave" in b"".join(reply for reply in replies if isinstance(reply, bytes)):
            raise Disconnected("the server is not the primary any more, or not yet")
        self._on_connect(_run_of(replies))


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


def _are_long(commands: Sequence[Command]) -> bool:
    return sum([len(part) for command in commands for part in command if isinstance(part, bytes)]) > _LONG


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


def _settling(connection: Any, name: str, deadline_s: float) -> Generator[Sequence[Command], list[Any], list[Any]]:
    """Write something, and wait until a replica has it, and so all before it; return the connection."""
    written, info = yield [("SET", name, "", "PX", 1), ("INFO", "replication")]
    if isinstance(written, ResponseError) and is_refusal(written):
        return [connection]  # it is full, and only deletes: there is nothing to wait by
    unfailed([written])
    replicas = re.search(rb"connected_slaves:(\d+)", info) if isinstance(info, bytes) else None
    is_secret = isinstance(info, ResponseError) and is_refusal(info)
    if is_secret or (replicas is not None and int(replicas[1])):
        (reached,) = unfailed((yield [("WAIT", 1, max(1, int(deadline_s * 500)))]))
        if not reached and is_secret:
            raise info  # there may be no replica, or one that lags
        if not reached:
            raise TierUnavailable("redis: no replica has confirmed the removal yet, and a failover would undo it")
    return [connection]


def unfailed(replies: list[Any]) -> list[Any]:
    """Return replies, of which none may be a refusal.

    Raises:
        ResponseError: The first one that is.
    """
    for reply in replies:
        if isinstance(reply, ResponseError):
            raise reply
    return replies


@contextmanager
def _translated(connection: Any, answers: Sequence[object]) -> Iterator[None]:
    """Say of a fault what a pool has to know; one after the first answer is left to whoever reads the next one."""
    try:
        yield
    except (redis.RedisError, OSError) as exc:
        if answers:
            _drop(connection)
        elif isinstance(exc, TimedOut):
            raise TimeoutError from exc
        else:
            raise


def _is_usable(connection: Any) -> bool:
    """Return whether a connection may be used again: behind a name that is now another server's, one may refuse."""
    return not getattr(connection, _REFUSED, False)


def _noted(connection: Any, refusal: ResponseError) -> ResponseError:
    if not isinstance(refusal, REDIRECTIONS):
        setattr(connection, _REFUSED, True)
    return refusal


def _converse(connection: Any, commands: Sequence[Command]) -> list[Any]:
    _send(connection, commands)
    return _replies(connection, len(commands))


async def _aconverse(connection: Any, commands: Sequence[Command]) -> list[Any]:
    await _asend(connection, commands)
    return await _areplies(connection, len(commands))


def _spelled(commands: Sequence[Command]) -> list[Sequence[bytes | str]]:
    """Return commands without numbers: where hiredis spells one as a signal's handler raises, the process crashes."""
    return [[str(part) if isinstance(part, int) else part for part in command] for command in commands]


def _send(connection: Any, given: Sequence[Command]) -> None:
    commands = _spelled(given)
    if len(commands) == 1:
        connection.send_command(*commands[0])
    else:
        connection.send_packed_command(connection.pack_commands(commands))


async def _asend(connection: Any, given: Sequence[Command]) -> None:
    commands = _spelled(given)
    if len(commands) == 1:
        await connection.send_command(*commands[0])
    else:
        await connection.send_packed_command(connection.pack_commands(commands))


def _replies(connection: Any, count: int) -> list[Any]:
    """Return so many replies, and in the place of one what the server refuses."""
    replies = []
    for _ in range(count):
        try:
            replies.append(connection.read_response())
        except ResponseError as exc:
            replies.append(_noted(connection, exc))
    return replies


async def _areplies(connection: Any, count: int) -> list[Any]:
    """Async version of `_replies`."""
    replies = []
    for _ in range(count):
        try:
            replies.append(await connection.read_response())
        except ResponseError as exc:
            replies.append(_noted(connection, exc))
    return replies


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

    def settle(self, name: str) -> None:
        """Do not wait: of a ready client's connections none is known to be the one that has written."""

    async def asettle(self, name: str) -> None:
        """Async version of `settle`."""

    def survey(self, server: str) -> Survey:
        """Return the client as one server."""
        return Survey([], [Member(server, "check", self)])

    async def asurvey(self, server: str) -> Survey:
        """Async version of `survey`."""
        return self.survey(server)

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
    writer = connection._writer
    disconnecting: Coroutine[Any, Any, None] = connection.disconnect(nowait=True)
    try:
        disconnecting.send(None)
    except StopIteration:
        pass
    except RuntimeError:  # redis-py disconnects within a task only, and a loop may end without one
        _close(connection)
    disconnecting.close()  # it waits for something, and nobody has time
    if writer is not None and not writer._loop.is_running():  # which closes nothing: the server hears of it now
        with suppress(OSError, TypeError):  # the latter from uvloop, whose sockets cannot be ended
            writer.get_extra_info("socket").shutdown(socket.SHUT_RDWR)


def _close(connection: Any) -> None:
    with suppress(RuntimeError):  # the loop is closed, and has not ended what was open
        connection._close()


async def _finish(connection: Any) -> None:
    try:
        async with asyncio.timeout(_FINISH_S):
            await connection.disconnect()
    except (TimeoutError, redis.RedisError):  # a server that is silent is not waited for
        _drop(connection)
