"""One key an entry, one epoch a namespace, and every value stamped with the epoch it was written under.

A value counts only while its stamp equals its namespace's epoch. Renewing an epoch therefore voids
all that was stored, and also what is still on its way: a write carries the stamp of the epoch that its lookup
saw, so that it is void on arrival when a removal came between. An epoch key that was evicted or has
expired only ever voids. No lock or transaction is needed, and both keys of a lookup share a hash tag, so that one
`MGET` fetches them from a cluster too. Two scripts of three lines write only in the place of what is known to be there:
for sliding lifetimes, and for new entries where Redis is the tier of record.

Values live no longer than `MOST_LIFETIME_S`, and each write prolongs the epoch's life to as much: an
epoch never dies before its values, and void values never stay for good.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from os import urandom
from typing import Any, TypeVar
from urllib.parse import urlsplit

import redis
from redis import asyncio as aredis
from redis.asyncio.retry import Retry as AsyncRetry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from askonce.core.codec import decode, encode
from askonce.core.model import Entry, Key, Removed, Selector
from askonce.core.ports import Fetched
from askonce.core.report import Finding
from askonce.errors import CodecError, ConfigurationError
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
from askonce.tiers.redis.faults import FAULTS, translate
from askonce.tiers.redis.inspection import awalk, inspect, walk
from askonce.tiers.redis.removals import RemovalLog, keeps_out

MOST_LIFETIME_S = 30 * 24 * 3600
_STAMP = 16
_BATCH = 200
# Another's value under the same key stays as it is. A draft becomes valid by the epoch in the place of its stamp.
_REPLACE = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1
"""
_VALIDATE = f"""
if redis.call('GETRANGE', KEYS[1], 0, {_STAMP - 1}) ~= ARGV[1] then return 0 end
redis.call('SETRANGE', KEYS[1], 0, ARGV[2])
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
        line_s: float = 5.0,
        **options: object,
    ) -> None:
        _refuse_url(url)
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
            raise ConfigurationError(f"redis: an option is not usable: {exc}") from exc
        except (ValueError, RedisError):
            raise _unreadable() from None  # the parser's words may quote a part of the password
        bounds: dict[str, Any] = {"deadline_s": deadline_s, "size": max_connections, "line_s": line_s}

        async def conversation() -> AsyncConversation:
            return LoopConnections(async_pool, **bounds)

        self._assemble(prefix, _server(pool.connection_kwargs), lambda: ThreadConnections(pool, **bounds), conversation)
        self.keeps_deadline = True

    @classmethod
    def from_client(
        cls, client: Client, async_client: AsyncClient | None = None, *, prefix: str = "askonce"
    ) -> RedisTier:
        """Return a tier that talks through ready clients, such as `RedisCluster`, and never closes them.

        Deadlines and retries are the clients' own. An async client serves the one loop that it belongs to.

        Raises:
            ConfigurationError: A client decodes responses; payloads are bytes.
        """
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
        self._log = RemovalLog(f"{prefix}:removals", MOST_LIFETIME_S)
        self._connect = connect
        self._aconnect = aconnect
        self._threads = connect()
        self._loops: dict[asyncio.AbstractEventLoop, AsyncConversation] = {}

    def get(self, key: Key, now: float) -> Fetched:
        """Return the entry under `key` that is live at Unix time `now`, and its namespace's epoch."""
        return _fetched(self._ask(self._lookup(key)), key, now)

    async def aget(self, key: Key, now: float) -> Fetched:
        """Do as `get`."""
        return _fetched(await self._aask(self._lookup(key)), key, now)

    def put(self, key: Key, entry: Entry, epoch: bytes | None, now: float, *, over: Entry | None = None) -> None:
        """Store `entry` under `key` until it expires; void when the namespace has moved on from `epoch`."""
        if entry.alive(now):
            self._ask(self._storage(key, entry, epoch, now, over=over))

    async def aput(self, key: Key, entry: Entry, epoch: bytes | None, now: float, *, over: Entry | None = None) -> None:
        """Do as `put`."""
        if entry.alive(now):
            await self._aask(self._storage(key, entry, epoch, now, over=over))

    def add(self, entry: Entry, epoch: bytes | None, mark: str | None, now: float) -> bool:
        """Store a new entry, unless a fence of it was put up after `mark`; tell whether it was stored."""
        return self._run(self._addition(entry, epoch, mark, now))

    async def aadd(self, entry: Entry, epoch: bytes | None, mark: str | None, now: float) -> bool:
        """Do as `add`."""
        return await self._arun(self._addition(entry, epoch, mark, now))

    def mark(self) -> str:
        """Return how far the log of removals goes."""
        return self._run(self._log.end())

    async def amark(self) -> str:
        """Do as `mark`."""
        return await self._arun(self._log.end())

    def bar(self, fence: bytes) -> None:
        """Put up a fence: what a removal finds next includes what is being stored now."""
        self._ask(self._log.append(fence))

    async def abar(self, fence: bytes) -> None:
        """Do as `bar`."""
        await self._aask(self._log.append(fence))

    def removed_since(self, entry: Entry, mark: str) -> bool:
        """Tell whether a removal that chooses `entry` was logged after `mark`, or the log cannot tell."""
        return keeps_out(entry, mark, *self._ask([self._log.since(mark)]))

    async def aremoved_since(self, entry: Entry, mark: str) -> bool:
        """Async version of `removed_since`."""
        return keeps_out(entry, mark, *(await self._aask([self._log.since(mark)])))

    def documents(self, parts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
        """Return the documents, with their versions, that entries with these scope parts were made from."""
        try:
            pages = self._threads.keys(self._pattern())
            return _documents([self._run(self._reading(Selector(parts=parts), page)) for page in pages])
        except FAULTS as exc:
            raise translate(exc) from exc

    async def adocuments(self, parts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
        """Do as `documents`."""
        try:
            pages = (await self._here()).keys(self._pattern())
            return _documents([await self._arun(self._reading(Selector(parts=parts), page)) async for page in pages])
        except FAULTS as exc:
            raise translate(exc) from exc

    def renew(self, namespaces: Collection[bytes]) -> None:
        """Give each namespace a new epoch, which voids all that was stored in it."""
        for commands in self._renewals(namespaces):
            self._ask(commands)

    async def arenew(self, namespaces: Collection[bytes]) -> None:
        """Do as `renew`."""
        for commands in self._renewals(namespaces):
            await self._aask(commands)

    def remove(self, selector: Selector) -> Removed:
        """Remove the chosen entries; counts those that could still be served.

        An entry that only `entry_id` chooses is addressed directly; other selectors read every entry.
        """
        if selector.entry_id is not None:
            return self._run(self._removal(selector, [self._named(selector.entry_id)]))
        try:
            pages = self._threads.keys(self._pattern())
            return _sum([self._run(self._removal(selector, page)) for page in pages])
        except FAULTS as exc:
            raise translate(exc) from exc

    async def aremove(self, selector: Selector) -> Removed:
        """Do as `remove`."""
        if selector.entry_id is not None:
            return await self._arun(self._removal(selector, [self._named(selector.entry_id)]))
        try:
            pages = (await self._here()).keys(self._pattern())
            return _sum([await self._arun(self._removal(selector, page)) async for page in pages])
        except FAULTS as exc:
            raise translate(exc) from exc

    def check(self, dimension: int | None) -> Sequence[Finding]:  # noqa: ARG002 — as every tier
        """Say what the server is, and what it allows; nothing is written."""
        return walk(inspect(self._prefix, self.server), self._ask)

    async def acheck(self, dimension: int | None) -> Sequence[Finding]:  # noqa: ARG002 — as every tier
        """Async version of `check`."""
        return await awalk(inspect(self._prefix, self.server), self._aask)

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
            raise translate(exc) from exc

    async def _aask(self, commands: Sequence[Command]) -> list[Any]:
        try:
            return await (await self._here()).ask(commands)
        except FAULTS as exc:
            raise translate(exc) from exc

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
                commands = steps.send(self._ask(commands))
        except StopIteration as end:
            result: _Result = end.value
            return result

    async def _arun(self, steps: _Steps[_Result]) -> _Result:
        try:
            commands = next(steps)
            while True:
                commands = steps.send(await self._aask(commands))
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
        return [("MGET", place + key.digest.hex(), place + "epoch")]

    def _storage(
        self, key: Key, entry: Entry, epoch: bytes | None, now: float, *, over: Entry | None = None
    ) -> Sequence[Command]:
        begin_or_prolong, epoch = self._epoch(key, epoch)
        most = MOST_LIFETIME_S * 1000
        lifetime = most if entry.expires_at is None else max(1, min(most, int((entry.expires_at - now) * 1000)))
        name, value = self._place(key.namespace) + key.digest.hex(), epoch + encode(entry)
        if over is not None:
            return [begin_or_prolong, ("EVAL", _REPLACE, 1, name, epoch + encode(over), value, lifetime)]
        return [begin_or_prolong, ("SET", name, value, "PX", lifetime)]

    def _epoch(self, key: Key, epoch: bytes | None) -> tuple[Command, bytes]:
        """Return how to begin a namespace's epoch, or to prolong it, and the epoch."""
        name, most = self._place(key.namespace) + "epoch", MOST_LIFETIME_S * 1000
        if epoch is not None:
            return ("PEXPIRE", name, most), epoch
        epoch = urandom(_STAMP)
        return ("SET", name, epoch, "NX", "PX", most), epoch

    def _addition(self, entry: Entry, epoch: bytes | None, mark: str | None, now: float) -> _Steps[bool]:
        if not entry.alive(now):
            return False
        if mark is not None:
            # Void, but there for a removal to find: whoever puts up a fence from here on removes it, and it is
            # made valid only if it is still there.
            draft, name = urandom(_STAMP), self._place(entry.key.namespace) + entry.key.digest.hex()
            yield self._storage(entry.key, entry, draft, now)
            (logged,) = yield [self._log.since(mark)]
            if keeps_out(entry, mark, logged):
                yield [("UNLINK", name)]
                return False
            begin_or_prolong, epoch = self._epoch(entry.key, epoch)
            _, validated = yield [begin_or_prolong, ("EVAL", _VALIDATE, 1, name, draft, epoch)]
            return bool(validated)
        yield self._storage(entry.key, entry, epoch, now)
        return True

    def _reading(self, selector: Selector, names: Sequence[bytes]) -> _Steps[list[Entry]]:
        names = [name for name in dict.fromkeys(names) if not name.endswith(b":epoch")]
        found = (yield [("MGET", name, name.rpartition(b":")[0] + b":epoch") for name in names]) if names else []
        current = [_entry(value) for value, epoch in found if value is not None and value[:_STAMP] == epoch]
        return [entry for entry in current if entry is not None and selector.matches(entry)]

    def _renewals(self, namespaces: Collection[bytes]) -> Iterator[Sequence[Command]]:
        commands: list[Command] = [
            ("SET", self._place(namespace) + "epoch", urandom(_STAMP), "PX", MOST_LIFETIME_S * 1000)
            for namespace in namespaces
        ]
        for start in range(0, len(commands), _BATCH):
            yield commands[start : start + _BATCH]

    def _removal(self, selector: Selector, names: Sequence[bytes]) -> _Steps[Removed]:
        names = [name for name in dict.fromkeys(names) if not name.endswith(b":epoch")]
        if not names:
            return Removed(0)
        found = yield [("MGET", name, name.rpartition(b":")[0] + b":epoch") for name in names]
        chosen: dict[bytes, tuple[Entry, bool]] = {}
        for name, (value, epoch) in zip(names, found, strict=True):
            entry = _entry(value)
            if entry is not None and selector.matches(entry):
                chosen[name] = entry, value[:_STAMP] == epoch
        if not chosen:
            return Removed(0)
        gone = yield [("UNLINK", name) for name in chosen]
        served = [
            entry.key.namespace
            for (entry, counts), unlinked in zip(chosen.values(), gone, strict=True)
            if counts and unlinked
        ]
        return Removed(len(served), frozenset(served), sum(gone))


def _fetched(replies: list[Any], key: Key, now: float) -> Fetched:
    ((value, epoch),) = replies
    if value is None or epoch is None or value[:_STAMP] != epoch:
        return Fetched(None, epoch)
    entry = _entry(value)
    if entry is None or not entry.alive(now) or not _same_place(entry.key, key):
        return Fetched(None, epoch)
    return Fetched(entry, epoch)


def _entry(value: bytes | None) -> Entry | None:
    if value is None:
        return None
    try:
        return decode(value[_STAMP:])
    except CodecError:
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


def _refuse_url(url: str) -> None:
    try:
        parts = urlsplit(url)
    except ValueError:
        raise _unreadable() from None
    if parts.scheme not in ("redis", "rediss", "unix"):
        raise ConfigurationError("redis_url must begin with redis://, rediss:// or unix://")
    # A password with "/", "?" or "#" as they are ends there, and its beginning would be taken for a host and a port.
    if parts.scheme != "unix" and "@" not in parts.netloc and "@" in url:
        raise _unreadable()


def _unreadable() -> ConfigurationError:
    return ConfigurationError(
        "redis_url cannot be read: percent-encode what is special in its password, host and options"
    )


def _server(kwargs: Mapping[str, Any]) -> str:
    """Return what a connection is made to, for the log."""
    if "path" in kwargs:
        return f"redis at {kwargs['path']}"
    return f"redis at {kwargs.get('host', 'localhost')}:{kwargs.get('port', 6379)}/{kwargs.get('db') or 0}"


def _refuse_decoding(source: Any) -> None:
    if source.get_encoder().decode_responses:
        raise ConfigurationError("redis: leave decode_responses off; payloads are bytes")
