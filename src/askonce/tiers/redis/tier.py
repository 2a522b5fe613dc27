"""One key an entry, and one position a namespace, which removals raise.

Where PostgreSQL is the record, a value is a copy, stamped with a position in its log of removals: up to there no
removal chooses the entry. A lookup fetches the value and its namespace's position with one `MGET`, which a shared hash
tag allows on a cluster too, and judges by the log (`core.flows`). A position that was evicted or has expired only has
the log read again; a late write is refused where the position shows a removal since, and else carries its own stamp.

Where Redis is the record itself, removals delete, and a value counts when its stamp says that it is valid. A new value
is first written as a draft, and made valid only if it is still there after the log of removals was read.

Values live no longer than `MOST_LIFETIME_S`, and each write prolongs the position's life to as much.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Collection, Generator, Iterable, Mapping, Sequence
from dataclasses import replace
from os import urandom
from time import monotonic
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit
from zlib import crc32

import redis
from redis import asyncio as aredis
from redis.asyncio.cluster import RedisCluster as AsyncRedisCluster
from redis.asyncio.retry import Retry as AsyncRetry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from askonce.core.arguments import instance, number, whole
from askonce.core.codec import decode, encode
from askonce.core.model import Damaged, Entry, Key, Position, Removed, Selector
from askonce.core.ports import Fetched
from askonce.core.removals import Appended
from askonce.core.report import Finding
from askonce.errors import CodecError, ConfigurationError, TierError, TierUnavailable
from askonce.tiers.redis.connections import (
    AsyncClient,
    AsyncClientConversation,
    AsyncConversation,
    Client,
    ClientConversation,
    Command,
    Conversation,
    LoopConnections,
    ThreadConnections,
)
from askonce.tiers.redis.faults import FAULTS, is_refusal, translate
from askonce.tiers.redis.inspection import inspect
from askonce.tiers.redis.removals import RemovalStream, keeps_out

_DATABASE = re.compile(r"(/\d*)?")
MOST_LIFETIME_S = 30 * 24 * 3600
_BATCH = 200

_STAMP = 16
_LOG, _NUMBER = 8, 7  # bytes of a stamp that name the log, and the number in it
_DRAFT, _VALID = b"askonce\0", b"askonce\1"  # in the place of a log

# Of a value, only what follows the stamp is compared and replaced.
_REPLACE = f"""
local old = redis.call('GET', KEYS[1])
if not old or string.sub(old, {_STAMP + 1}) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], string.sub(old, 1, {_STAMP}) .. ARGV[2], 'PX', ARGV[3])
return 1
"""
_ADVANCE = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SETRANGE', KEYS[1], 0, ARGV[2])
return 1
"""
_DISCARD = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('UNLINK', KEYS[1])
"""
# Twice is as good as once: the reply to the first may have been lost.
_VALIDATE = f"""
local stamp = redis.call('GETRANGE', KEYS[1], 0, {_STAMP - 1})
if stamp == ARGV[2] then return 1 end
if stamp ~= ARGV[1] then return 0 end
redis.call('SETRANGE', KEYS[1], 0, ARGV[2])
return 1
"""
# A copy from before a removal in its namespace was found before it: nobody would be served it, and an erasure that has
# looked through all values would have missed it. A namespace's position begins here, or lives as long as its values.
_COPY = f"""
local old = redis.pcall('GET', KEYS[2])
if type(old) == 'string' and string.sub(old, 1, {2 * _LOG}) == string.sub(ARGV[3], 1, {2 * _LOG})
    and (tonumber(string.sub(old, {2 * _LOG + 1})) or 0) > tonumber(string.sub(ARGV[3], {2 * _LOG + 1})) then
    return 0
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
redis.call('SET', KEYS[2], ARGV[3], 'NX', 'PX', ARGV[4])
return redis.call('PEXPIRE', KEYS[2], ARGV[4])
"""
_RAISE = f"""
local old = redis.pcall('GET', KEYS[1])
if type(old) == 'string' and string.sub(old, 1, {2 * _LOG}) == string.sub(ARGV[1], 1, {2 * _LOG})
    and (tonumber(string.sub(old, {2 * _LOG + 1})) or 0) >= tonumber(string.sub(ARGV[1], {2 * _LOG + 1})) then
    return redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
"""

_Result = TypeVar("_Result")
_Steps = Generator[Sequence[Command], list[Any], _Result]

# A fork shares its parent's selector: closing a copied transport would deafen the parent's.
_left_behind: list[object] = []


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
        bounds: dict[str, Any] = {"deadline_s": deadline_s, "size": max_connections, "line_s": line_s}

        async def conversation() -> AsyncConversation:
            return LoopConnections(async_pool, **bounds, met=self._meet)

        self._assemble(
            prefix,
            _server(pool.connection_kwargs),
            lambda: ThreadConnections(pool, **bounds, met=self._meet),
            conversation,
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

        async def conversation() -> AsyncConversation:
            if async_client is None:
                raise ConfigurationError("this RedisTier has no async client: pass one to from_client")
            return AsyncClientConversation(async_client)

        tier = cls.__new__(cls)
        pool = getattr(client, "connection_pool", None)
        server = "a client of the application's" if pool is None else _server(pool.connection_kwargs)
        tier._assemble(prefix, server, lambda: ClientConversation(client), conversation)
        return tier

    def _assemble(
        self,
        prefix: str,
        server: str,
        connect: Callable[[], Conversation],
        aconnect: Callable[[], Awaitable[AsyncConversation]],
    ) -> None:
        self.server = server
        self._prefix = prefix
        self._own = re.compile(re.escape(prefix.encode()) + rb":\{[0-9a-f]{32}\}:[0-9a-f]{32}")
        self._log = RemovalStream(f"{prefix}:removals", MOST_LIFETIME_S)
        self._connect = connect
        self._aconnect = aconnect
        self._threads = connect()
        self._loops: dict[asyncio.AbstractEventLoop, AsyncConversation] = {}
        self._run_id: bytes | None = None
        self._met_at = monotonic()

    def get(self, key: Key, now: float) -> Fetched:
        """Return the entry under `key` that is live at Unix time `now`, and its namespace's position."""
        return self._fetched(self._ask(self._lookup(key)), key, now)

    async def aget(self, key: Key, now: float) -> Fetched:
        """Async version of `get`."""
        return self._fetched(await self._aask(self._lookup(key)), key, now)

    def put(self, key: Key, entry: Entry, now: float, *, over: Entry | None = None) -> None:
        """Store `entry` under `key` until it expires, with its position."""
        if entry.alive(now):
            self._ask(self._storage(key, entry, now, over=over))

    async def aput(self, key: Key, entry: Entry, now: float, *, over: Entry | None = None) -> None:
        """Async version of `put`."""
        if entry.alive(now):
            await self._aask(self._storage(key, entry, now, over=over))

    def add(self, entry: Entry, after: Position | None, now: float) -> bool:
        """Store a new entry, unless it was removed since `after`; tell whether it was stored."""
        return self._run(self._addition(entry, after, now))

    async def aadd(self, entry: Entry, after: Position | None, now: float) -> bool:
        """Async version of `add`."""
        return await self._arun(self._addition(entry, after, now))

    def delete(self, key: Key) -> None:
        """Delete what is stored under `key`."""
        self._ask([("UNLINK", self._place(key.namespace) + key.digest.hex())])

    async def adelete(self, key: Key) -> None:
        """Async version of `delete`."""
        await self._aask([("UNLINK", self._place(key.namespace) + key.digest.hex())])

    def advance(self, key: Key, copy: Entry, position: Position) -> None:
        """Give a copy a later position, if it is still there as it was read."""
        self._ask(self._advance(key, copy, position))

    async def aadvance(self, key: Key, copy: Entry, position: Position) -> None:
        """Async version of `advance`."""
        await self._aask(self._advance(key, copy, position))

    def raise_positions(self, positions: Mapping[bytes, Position]) -> bool:
        """Raise the positions of namespaces, or drop them where the server is full; false when it refuses both."""
        return self._run(self._raising(positions))

    async def araise_positions(self, positions: Mapping[bytes, Position]) -> bool:
        """Async version of `raise_positions`."""
        return await self._arun(self._raising(positions))

    def position(self) -> Position:
        """Return how far the log of removals goes."""
        return self._run(self._log.end())

    async def aposition(self) -> Position:
        """Async version of `position`."""
        return await self._arun(self._log.end())

    def append(self, selector: Selector, *, removes: bool = True) -> Appended:  # noqa: ARG002 — nothing is pending
        """Append a tombstone: what a removal finds next includes what is being stored now."""
        return self._run(self._appending(selector))

    async def aappend(self, selector: Selector, *, removes: bool = True) -> Appended:  # noqa: ARG002
        """Async version of `append`."""
        return await self._arun(self._appending(selector))

    def removed_since(self, entry: Entry, position: Position) -> bool:
        """Tell whether a removal that chooses `entry` was logged after `position`, or the log cannot tell."""
        return keeps_out(entry, position, *self._ask([self._log.since(position)]))

    async def aremoved_since(self, entry: Entry, position: Position) -> bool:
        """Async version of `removed_since`."""
        return keeps_out(entry, position, *(await self._aask([self._log.since(position)])))

    def discard(self, damaged: Damaged) -> None:
        """Delete what cannot be read, if it is still what stands there."""
        self._ask([self._discarding(damaged)])

    async def adiscard(self, damaged: Damaged) -> None:
        """Async version of `discard`."""
        await self._aask([self._discarding(damaged)])

    def documents(self, parts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
        """Return the documents, with their versions, that entries with these scope parts were made from."""
        try:
            pages = self._threads.keys(self._pattern())
            return _documents([self._run(self._reading(Selector(parts=parts), page)) for page in pages])
        except FAULTS as exc:
            raise translate(exc) from exc

    async def adocuments(self, parts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
        """Async version of `documents`."""
        try:
            pages = (await self._here()).keys(self._pattern())
            return _documents([await self._arun(self._reading(Selector(parts=parts), page)) async for page in pages])
        except FAULTS as exc:
            raise translate(exc) from exc

    def remove(self, selector: Selector, *, unreadable: bool = False) -> Removed:
        """Delete the chosen entries; counts those that could still be served.

        An entry that only `entry_id` chooses is addressed directly; other selectors read every entry, and with
        `unreadable` delete what is damaged or of another version, too.
        """
        if selector.entry_id is not None:
            return self._run(self._removal(selector, [self._named(selector.entry_id)]))
        try:
            pages = self._threads.keys(self._pattern())
            return _sum([self._run(self._removal(selector, page, unreadable)) for page in pages])
        except FAULTS as exc:
            raise translate(exc) from exc

    async def aremove(self, selector: Selector, *, unreadable: bool = False) -> Removed:
        """Async version of `remove`."""
        if selector.entry_id is not None:
            return await self._arun(self._removal(selector, [self._named(selector.entry_id)]))
        try:
            pages = (await self._here()).keys(self._pattern())
            return _sum([await self._arun(self._removal(selector, page, unreadable)) async for page in pages])
        except FAULTS as exc:
            raise translate(exc) from exc

    def check(self, dimension: int | None) -> Sequence[Finding]:  # noqa: ARG002 — as every tier
        """Say what the server is, and what it allows; nothing is written."""
        return self._run(inspect(self._prefix, self.server))

    async def acheck(self, dimension: int | None) -> Sequence[Finding]:  # noqa: ARG002 — as every tier
        """Async version of `check`."""
        return await self._arun(inspect(self._prefix, self.server))

    def close(self) -> None:
        """Close the connections of the sync half, and forget every loop that has ended."""
        self._threads.close()
        self._forget_ended_loops()

    async def aclose(self) -> None:
        """Close the connections of the running loop, and those of the sync half."""
        conversation = self._loops.pop(asyncio.get_running_loop(), None)
        if conversation is not None:
            await conversation.close()
        self.close()

    def forget_connections(self) -> None:
        """Drop, without closing, what a fork made unusable."""
        _left_behind.append((self._threads, self._loops))
        self._threads, self._loops = self._connect(), {}

    def _ask(self, commands: Sequence[Command]) -> list[Any]:
        try:
            return self._threads.ask(commands)
        except FAULTS as exc:
            raise self._fault(exc) from exc

    async def _aask(self, commands: Sequence[Command]) -> list[Any]:
        try:
            return await (await self._here()).ask(commands)
        except FAULTS as exc:
            raise self._fault(exc) from exc

    def _fault(self, exc: Exception) -> TierError:
        if not self.keeps_deadline:
            self._meet(None)  # a ready client does not tell when it connects anew
        return translate(exc)

    def _meet(self, run_id: bytes | None) -> None:
        """Note the time when the server behind a new connection is not known to be the one from before."""
        if run_id is None or run_id != self._run_id:
            self._run_id, self._met_at = run_id, monotonic()

    async def _here(self) -> AsyncConversation:
        loop = asyncio.get_running_loop()
        conversation = self._loops.get(loop)
        if conversation is None:
            self._forget_ended_loops()
            conversation = self._loops[loop] = await self._aconnect()
        return conversation

    def _forget_ended_loops(self) -> None:
        for loop in list(self._loops):
            if loop.is_closed():
                self._loops.pop(loop, None)

    def _run(self, steps: _Steps[_Result]) -> _Result:
        try:
            commands = next(steps)
            while True:
                try:
                    replies = self._ask(commands)
                except TierError as exc:
                    commands = steps.throw(exc)
                else:
                    commands = steps.send(replies)
        except StopIteration as end:
            result: _Result = end.value
            return result

    async def _arun(self, steps: _Steps[_Result]) -> _Result:
        try:
            commands = next(steps)
            while True:
                try:
                    replies = await self._aask(commands)
                except TierError as exc:
                    commands = steps.throw(exc)
                else:
                    commands = steps.send(replies)
        except StopIteration as end:
            result: _Result = end.value
            return result

    def _place(self, namespace: bytes) -> str:
        return f"{self._prefix}:{{{namespace.hex()}}}:"

    def _named(self, entry_id: str) -> bytes:
        namespace, _, digest = entry_id.partition("-")
        return f"{self._prefix}:{{{namespace}}}:{digest}".encode("utf-8", "surrogatepass")

    def _pattern(self) -> bytes:
        return re.sub(r"([*?\[\]\\])", r"\\\1", self._prefix).encode() + b":{*}:*"

    def _lookup(self, key: Key) -> Sequence[Command]:
        place = self._place(key.namespace)
        return [("MGET", place + key.digest.hex(), place + _POSITION)]

    def _fetched(self, replies: list[Any], key: Key, now: float) -> Fetched:
        ((value, raised),) = replies
        try:
            entry = _entry(value, key.digest)
        except CodecError:
            return Fetched(None, _read_position(raised), self._met_at, Damaged(key, value))
        if entry is not None and not (entry.alive(now) and _same_place(entry.key, key)):
            entry = None
        return Fetched(entry, _read_position(raised), self._met_at)

    def _storage(self, key: Key, entry: Entry, now: float, *, over: Entry | None = None) -> Sequence[Command]:
        name, value, lifetime = (
            self._place(key.namespace) + key.digest.hex(),
            encode(entry, key.digest),
            _lifetime(entry, now),
        )
        if over is not None:
            return [("EVAL", _REPLACE, 1, name, encode(over, key.digest), value, lifetime)]
        if entry.position is None:
            return [("SET", name, _VALID + urandom(_STAMP - _LOG) + value, "PX", lifetime)]
        namespace, most = self._place(key.namespace) + _POSITION, MOST_LIFETIME_S * 1000
        stamped, position = _stamp(entry.position) + value, _written(entry.position)
        return [("EVAL", _COPY, 2, name, namespace, stamped, lifetime, position, most)]

    def _advance(self, key: Key, copy: Entry, position: Position) -> Sequence[Command]:
        stamp = b"" if copy.position is None else _stamp(copy.position)
        name = self._place(key.namespace) + key.digest.hex()
        return [("EVAL", _ADVANCE, 1, name, stamp + encode(copy, key.digest), _stamp(position))]

    def _raising(self, positions: Mapping[bytes, Position]) -> _Steps[bool]:
        """Raise positions, some hundred at a time, or have the log asked without; tell whether either is allowed."""
        names = [(self._place(namespace) + _POSITION, position) for namespace, position in positions.items()]
        most = MOST_LIFETIME_S * 1000
        for start in range(0, len(names), _BATCH):
            batch = names[start : start + _BATCH]
            raising = [("EVAL", _RAISE, 1, name, _written(position), most) for name, position in batch]
            if not (yield from _allowed(raising, [("UNLINK", name) for name, _ in batch])):
                return False
        return True

    def _appending(self, selector: Selector) -> _Steps[Appended]:
        if not (yield from _allowed(self._log.append(selector), [("UNLINK", self._log.name)])):
            raise TierUnavailable("redis: the server answers, and refuses to delete anything")
        return Appended(_NOWHERE)

    def _addition(self, entry: Entry, after: Position | None, now: float) -> _Steps[bool]:
        if not entry.alive(now):
            return False
        if after is None:
            yield self._storage(entry.key, replace(entry, position=None), now)
            return True
        # Void, but there for a removal to find: whoever appends a tombstone from here on removes it, and it is made
        # valid only if it is still there.
        own, name = urandom(_STAMP - _LOG), self._place(entry.key.namespace) + entry.key.digest.hex()
        yield [("SET", name, _DRAFT + own + encode(entry, entry.key.digest), "PX", _lifetime(entry, now))]
        (logged,) = yield [self._log.since(after)]
        if keeps_out(entry, after, logged):
            yield [("UNLINK", name)]
            return False
        validation = [("EVAL", _VALIDATE, 1, name, _DRAFT + own, _VALID + own)]
        try:
            (validated,) = yield validation
        except TierError:
            (validated,) = yield validation  # it may be done, and only its reply be lost
        return bool(validated)

    def _discarding(self, damaged: Damaged) -> Command:
        name = self._place(damaged.key.namespace) + damaged.key.digest.hex()
        return ("EVAL", _DISCARD, 1, name, cast("bytes", damaged.version))

    def _reading(self, selector: Selector, names: Sequence[bytes]) -> _Steps[list[Entry]]:
        return [entry for entry, is_draft in (yield from self._chosen(selector, names, [])).values() if not is_draft]

    def _removal(self, selector: Selector, names: Sequence[bytes], unreadable: bool = False) -> _Steps[Removed]:
        spoilt: list[bytes] = []
        chosen = yield from self._chosen(selector, names, spoilt)
        doomed = [*chosen, *(name for name in spoilt if unreadable and self._own.fullmatch(name))]
        if not doomed:
            return Removed(0)
        gone = yield [("UNLINK", name) for name in doomed]
        served = [
            entry.key.namespace
            for (entry, is_draft), unlinked in zip(chosen.values(), gone, strict=False)
            if unlinked and not is_draft
        ]
        return Removed(len(served), frozenset(served), sum(gone))

    def _chosen(
        self, selector: Selector, names: Sequence[bytes], spoilt: list[bytes]
    ) -> _Steps[dict[bytes, tuple[Entry, bool]]]:
        """Return the chosen ones of some values, by name, and whether each is a draft; note those that are `spoilt`."""
        names = [name for name in dict.fromkeys(names) if not name.endswith(_NO_VALUES)]
        # Unlike GET, it takes what is no value, such as somebody's list, for absent.
        values = (yield [("MGET", name) for name in names]) if names else []
        chosen: dict[bytes, tuple[Entry, bool]] = {}
        for name, (value,) in zip(names, values, strict=True):
            entry = _readable(name, value)
            if entry is None and value is not None:
                spoilt.append(name)
            elif entry is not None and selector.matches(entry):
                chosen[name] = entry, value.startswith(_DRAFT)
        return chosen


_POSITION = "position"
_NO_VALUES = (b":position", b":epoch")  # the latter of older versions
_NOWHERE = Position(b"", 0)


def _allowed(*ways: Sequence[Command]) -> _Steps[bool]:
    """Do what the server allows first; tell whether it allowed any."""
    for commands in ways:
        try:
            yield commands
        except TierError as exc:
            if not (isinstance(exc.__cause__, Exception) and is_refusal(exc.__cause__)):
                raise
        else:
            return True
    return False


def _lifetime(entry: Entry, now: float) -> int:
    most = MOST_LIFETIME_S * 1000
    return most if entry.expires_at is None else max(1, min(most, int((entry.expires_at - now) * 1000)))


def _stamp(position: Position) -> bytes:
    """Return the log, a checksum of its own, as a stamp is replaced in its place, and the number."""
    log, place = position.log[:_LOG].ljust(_LOG, b"\0"), position.number.to_bytes(_NUMBER, "big")
    return log + (crc32(log + place) & 0xFF).to_bytes(1, "big") + place


def _written(position: Position) -> bytes:
    return f"{_stamp(position)[:_LOG].hex()}{position.number}".encode()


def _read_position(written: bytes | None) -> Position | None:
    if written is None:
        return None
    try:
        return Position(bytes.fromhex(written[: 2 * _LOG].decode()), int(written[2 * _LOG :]))
    except ValueError:
        return None


def _entry(value: bytes | None, place: bytes, *, drafts: bool = False) -> Entry | None:
    if value is None or (value.startswith(_DRAFT) and not drafts):
        return None
    if value.startswith((_DRAFT, _VALID)):
        return decode(value[_STAMP:], place)
    position = Position(value[:_LOG], int.from_bytes(value[_STAMP - _NUMBER : _STAMP], "big"))
    entry = decode(value[_STAMP:], place, position)
    if entry is not None and value[:_STAMP] != _stamp(position):
        raise CodecError("damaged stamp")
    return entry


def _readable(name: bytes, value: bytes | None) -> Entry | None:
    try:
        return _entry(value, bytes.fromhex(name.rpartition(b":")[2].decode()), drafts=True)
    except (CodecError, ValueError):
        return None


def _documents(pages: Iterable[Sequence[Entry]]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for document in (document for page in pages for entry in page for document in entry.documents):
        found[document.id] = found.get(document.id, frozenset()) | {document.version}
    return found


def _same_place(stored: Key, asked: Key) -> bool:
    # The digest may be a paraphrase's, under which the entry was stored as well.
    return stored.namespace == asked.namespace and stored.context == asked.context


def _sum(removals: Collection[Removed]) -> Removed:
    namespaces = (removal.namespaces for removal in removals)
    counts = (sum(removal.count for removal in removals), sum(removal.copies for removal in removals))
    return Removed(counts[0], frozenset().union(*namespaces), counts[1])


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
