"""One key an entry, and one position a namespace, which removals raise.

Where PostgreSQL is the record, a value is a copy, stamped with a position in its log of removals: up to there no
removal chooses the entry. A lookup fetches the value and its namespace's position with one `MGET`, which a shared hash
tag allows on a cluster too, and judges by the log (`core.flows`). A position that was evicted or has expired only has
the log read again; a late write is refused where the position shows a removal since, and else carries its own stamp.

On a cluster a namespace has a position in each of `SHARES`, by which its values are spread: a shared hash tag binds a
value to its position and to no other value, so that no server has all of a large tenant.

Where Redis is the record itself, removals delete, and a value counts when its stamp says that it is valid. A new value
is first written as a draft, then listed in the directory, by which removals find it, and made valid only if it is still
there after the log of removals was read.

Values live no longer than `MOST_LIFETIME_S`, and each write prolongs the position's life to as much.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain, islice
from os import urandom
from time import monotonic
from typing import Any, Protocol, TypeAlias, TypeGuard, TypeVar, cast
from zlib import crc32

from askonce.core.codec import HEAD, decode, encode
from askonce.core.finding import EntriesFound, EntryFilter, Held
from askonce.core.finding import Place as Where
from askonce.core.model import (
    Candidate,
    Damaged,
    Embedding,
    Entry,
    Key,
    Neighbour,
    Position,
    Removed,
    Selector,
    Vector,
)
from askonce.core.ports import Copy, Fetched, Point, Put, Snapshot
from askonce.core.removals import Appended
from askonce.errors import CodecError, TierError, TierTimeout, TierUnavailable
from askonce.tiers.redis.connections import Command, Scan, Settled, Step
from askonce.tiers.redis.directory import OWN, Directory, Place, Search, new_own
from askonce.tiers.redis.faults import is_refusal
from askonce.tiers.redis.removals import RemovalStream, keeps_out

MOST_LIFETIME_S = 30 * 24 * 3600
# What is hashed ends with one of these, and CRC16 is linear: of each namespace, every sixteenth of the slots gets one.
SHARES = tuple(f"-{first}{second}" for first in "02" for second in "0123abcd")
_WHOLE = ("",)
_BATCH = 200
_READ_FIRST = 20  # values, before it is known how long they are
_READ_BYTES = 2**20  # read at a time, about: a hundredth of a second
_SLICE = 2**18  # bytes of a value that takes longer than a deadline as a whole
_OWN_NAME = 8  # bytes
_FEW_PAGES = 5  # of keys, which a store may read to complete the directory

_STAMP = 16
_LOG, _NUMBER = _STAMP - OWN, 7  # bytes of a stamp that name the log, and the number in it
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
# What is no value, such as somebody's list, has nothing of its own.
_OWN = f"""
local own = redis.pcall('GETRANGE', KEYS[1], {_LOG}, {_STAMP - 1})
return type(own) == 'string' and own or ''
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

R = TypeVar("R")
_Steps: TypeAlias = Generator[Step, Any, R]


class Operations:
    """Say what each operation sends, and what the replies mean; each is a generator that yields commands.

    Args:
        prefix: What every key begins with.
        spread: Whether the values of a namespace are spread over the slots of a cluster.
    """

    def __init__(self, prefix: str, *, spread: bool = False) -> None:
        self.prefix = prefix
        self._shares = SHARES if spread else _WHOLE
        self._own = re.compile(re.escape(prefix.encode()) + rb":\{[0-9a-f]{32}(-[0-9a-d]{2})?\}:[0-9a-f]{32}")
        self._log = RemovalStream(f"{prefix}:removals", MOST_LIFETIME_S)
        self._is_record = False
        self._directory = Directory(prefix, MOST_LIFETIME_S + 24 * 3600, is_spread=spread)
        self._knows_directory = False
        self._embedder: str | None = None
        self._run_id: bytes | None = None
        self._replaced = 0
        self._read_at_once = _READ_FIRST
        self._same_run_since = monotonic()

    def keep_embeddings(self, embedder: str) -> None:
        """Keep the vectors of new entries from now on, as those of this embedder."""
        self._embedder = embedder

    def note_run(self, run_id: bytes | None) -> None:
        """Note the time when the server behind a new connection may not be the one from before, or has restarted."""
        if run_id is None or run_id != self._run_id:
            self._replaced += run_id is not None and self._run_id is not None
            self._run_id, self._same_run_since = run_id, monotonic()

    def note_replaced(self) -> None:
        """Note the time when a server of a cluster has restarted, or another one has taken its place."""
        self._replaced += 1
        self._same_run_since = monotonic()

    def get(self, key: Key, now: float) -> _Steps[Fetched]:
        """Return the entry that is live at Unix time `now`, and its namespace's position."""
        place = self._place(key)
        ((value, raised),) = yield [("MGET", place + key.digest.hex(), place + _POSITION)]
        try:
            entry = _entry(value, key.digest)
        except CodecError:
            return Fetched(None, _read_position(raised), self._same_run_since, Damaged(key, value))
        if entry is not None and not (entry.alive(now) and _same_place(entry.key, key)):
            entry = None
        return Fetched(entry, _read_position(raised), self._same_run_since)

    def put(self, key: Key, entry: Entry, now: float, over: Entry | None) -> _Steps[None]:
        """Store an entry, or write it only in the place of `over`."""
        if not entry.alive(now):
            return
        if over is None and entry.position is None:
            yield from self._complete_directory()
            yield from self._add(key, entry, None, now)
            return
        name, value, lifetime = self._name(key), encode(entry, key.digest), _lifetime(entry, now)
        if over is not None:
            yield [("EVAL", _REPLACE, 1, name, encode(over, key.digest), value, lifetime)]
            if over.position is None:
                yield [self._directory.prolong(key.digest)]
        elif entry.position is not None:
            namespace, most = self._place(key) + _POSITION, MOST_LIFETIME_S * 1000
            stamped, position = _stamp(entry.position) + value, _written(entry.position)
            yield [("EVAL", _COPY, 2, name, namespace, stamped, lifetime, position, most)]

    def delete(self, key: Key) -> _Steps[None]:
        """Delete what is stored under a key."""
        yield [("UNLINK", self._name(key))]

    def advance(self, key: Key, copy: Entry, position: Position) -> _Steps[None]:
        """Give a copy a later position, if it is still there as it was read."""
        stamp = b"" if copy.position is None else _stamp(copy.position)
        name = self._name(key)
        yield [("EVAL", _ADVANCE, 1, name, stamp + encode(copy, key.digest), _stamp(position))]

    def raise_positions(self, positions: Mapping[bytes, Position]) -> _Steps[bool]:
        """Raise positions, some hundred at a time, or have the log asked without; return whether either is allowed."""
        names = [
            (f"{self.prefix}:{{{namespace.hex()}{share}}}:{_POSITION}", position)
            for namespace, position in positions.items()
            for share in self._shares
        ]
        most = MOST_LIFETIME_S * 1000
        for start in range(0, len(names), _BATCH):
            batch = names[start : start + _BATCH]
            raising = [("EVAL", _RAISE, 1, name, _written(position), most) for name, position in batch]
            if not (yield from _allowed(raising, [("UNLINK", name) for name, _ in batch])):
                return False
        return True

    def position(self) -> _Steps[Position]:
        """Return how far the log of removals goes."""
        yield from self._complete_directory()
        return (yield from self._log.end())

    def reach(self, known: Position | None, at: float) -> _Steps[Position | None]:
        """Return the position of an export made at Unix time `at`, if the log of removals goes back so far."""
        yield from self._complete_directory()
        return (yield from self._log.reach(known, at))

    def append(self, selector: Selector) -> _Steps[Appended]:
        """Append a tombstone to the log of removals."""
        if not (yield from _allowed(self._log.append(selector), [("UNLINK", self._log.name)])):
            raise TierUnavailable("redis: the server answers, and refuses to delete anything")
        self._is_record = True
        return Appended(_NOWHERE)

    def add(self, entry: Entry, after: Position | None, now: float) -> _Steps[bool]:
        """Store a new entry, unless it was removed since `after`; return whether it was stored."""
        yield from self._complete_directory()
        return (yield from self._add(entry.key, entry, after, now))

    def _add(self, key: Key, entry: Entry, after: Position | None, now: float) -> _Steps[bool]:
        if not entry.alive(now):
            return False
        # Void, but there for a removal to find: whoever appends a tombstone from here on removes it, and it is made
        # valid only if it is still there. Whoever completes the directory finds it, or it is listed after he began.
        own, name, replaced = new_own(now), self._name(key), self._replaced
        first, *others = chain.from_iterable(self._directory.add([(Place(key.namespace, key.digest, own), entry)]))
        draft = ("SET", name, _DRAFT + own + encode(entry, key.digest), "PX", _lifetime(entry, now))
        reads = [] if after is None else [self._log.since(after)]
        _, reply, *logged = yield from self._in_order([draft], [first], reads)
        listed = [reply]
        for command in others:
            reply, *logged = yield from self._in_order([command], reads)
            listed.append(reply)
        if after is not None and keeps_out(entry, after, logged[0]):
            yield [("UNLINK", name)]
            return False
        # Of what the directory says, something may be gone.
        self._knows_directory = all(has_token for has_token, _ in listed)
        sample = self._directory.look_at(key.digest, chain.from_iterable(drawn for _, drawn in listed), now)
        validation: Command = ("EVAL", _VALIDATE, 1, name, _DRAFT + own, _VALID + own)
        looks: list[Command] = [("EVAL", _OWN, 1, self._name(place)) for place in sample.places]
        try:
            validated, *owns = yield [validation, *looks]
        except TierError:
            (validated,) = yield [validation]  # it may be done, and only its reply be lost
        else:
            yield from self._drop(sample.drop(owns))
        if validated and self._replaced != replaced:
            yield [("UNLINK", name)]  # a replica may have the draft, and not that it is listed
            return False
        return bool(validated)

    def put_all(self, copies: Sequence[Copy], now: float) -> _Steps[None]:
        """Store copies."""
        yield from _together([self.put(copy.key, copy.entry, now, None) for copy in copies])

    def add_all(self, puts: Sequence[Put], now: float) -> _Steps[list[bool]]:
        """Store new entries of different keys; return of each whether it was stored."""
        yield from self._complete_directory()
        return (
            yield from _together([self._add(put.entry.key, self._with_vector(put), put.after, now) for put in puts])
        )

    def _with_vector(self, put: Put) -> Entry:
        if self._embedder is None or put.vector is None:
            return put.entry
        from askonce.tiers.redis import vectors  # numpy, which Redis alone has no use for

        return replace(put.entry, embedding=Embedding(self._embedder, vectors.halves(put.vector)))

    def confirm(
        self, key: Key, vector: Vector, digests: Collection[bytes], limit: int, now: float
    ) -> _Steps[Snapshot[Sequence[Candidate]]]:
        """Return the nearest live entries of the key's namespace and context, of those with these digests."""
        from askonce.tiers.redis import vectors  # numpy, which Redis alone has no use for

        names = [self._name(replace(key, digest=digest)).encode() for digest in digests]
        values = yield from self._read(names, is_lookup=True)
        found = [value.entry for value in values if self._serves(value, now) and _same_place(value.entry.key, key)]
        damaged = [Damaged(replace(key, digest=value.place.digest), value.data) for value in values if value.is_damaged]
        return Snapshot(vectors.nearest(found, vector, self._embedder)[:limit], _NOWHERE, damaged)

    def neighbours_among(
        self, vector: Vector, digests: Collection[bytes], context: bytes, parts: Mapping[str, str], now: float
    ) -> _Steps[list[Neighbour]]:
        """Return the entries with these digests, of any scope, nearest first."""
        from askonce.tiers.redis import vectors  # numpy, which Redis alone has no use for

        yield from self._complete_directory()
        places = yield from self._directory.named(digests)
        values = yield from self._read([self._name(place).encode() for place in places])
        found = [value.entry for value in values if self._serves(value, now)]
        return [Neighbour.of(candidate, context, parts) for candidate in vectors.nearest(found, vector, self._embedder)]

    def points(self, after: bytes, limit: int, now: float) -> _Steps[list[Point]]:
        """Return what an index should hold, in the order of digests, from the first one after `after` on."""
        from askonce.tiers.redis import vectors  # numpy, which Redis alone has no use for

        tokens = yield from self._whole_directory()
        points: list[Point] = []
        while len(points) < limit:
            places, end = yield from self._directory.embedded(after, limit - len(points))
            values = yield from self._read([self._name(place).encode() for place in places])
            points += [
                Point(value.entry.key, vectors.vector_of(value.entry, self._embedder), value.entry.expires_at)
                for value in values
                if self._serves(value, now)
            ]
            if end is None:
                break
            after = end
        if tokens != (yield self._directory.tokens()):
            raise TierUnavailable("redis: a part of the directory was lost while it was read")
        return points[:limit]

    def identity(self, now: float) -> _Steps[tuple[bytes, float]]:
        """Return what tells this record from others, and since when it has it, as Unix time."""
        name = f"{self.prefix}:record"
        made = b"%d:" % now + urandom(_OWN_NAME).hex().encode()
        _, (found,) = yield [("SET", name, made, "NX"), ("MGET", name)]
        since, _, _ = (found or made).partition(b":")
        return found or made, float(since) if since.isdigit() else 0.0

    def _serves(self, value: _Value, now: float) -> TypeGuard[_Readable]:
        """Return whether a value is a live entry, under its own key."""
        entry = value.entry
        return (
            entry is not None
            and value.is_of_record
            and not value.is_draft
            and entry.alive(now)
            and entry.key.digest == value.place.digest
            and entry.key.namespace == value.place.namespace
        )

    def _whole_directory(self) -> _Steps[list[object]]:
        """Return the tokens of a directory that lists every entry; read all keys, where it may not."""
        tokens: list[object] = yield self._directory.tokens()
        if not all(tokens):
            token = yield from self._directory.begin()
            scan = Scan(self._pattern())
            while not scan.is_over:
                yield from self._list(token, (yield from self._page(scan)))
            yield self._directory.complete(token)
            tokens = yield self._directory.tokens()
        if not all(tokens):
            raise TierUnavailable("redis: a part of the directory was lost while it was made")
        return tokens

    def removed_since(self, entry: Entry, position: Position) -> _Steps[bool]:
        """Return whether a removal that chooses an entry was logged after a position, or the log cannot tell."""
        (logged,) = yield [self._log.since(position)]
        return keeps_out(entry, position, logged)

    def discard(self, damaged: Damaged) -> _Steps[None]:
        """Delete what cannot be read, if it is still what stands there."""
        name = self._name(damaged.key)
        yield [("EVAL", _DISCARD, 1, name, cast("bytes", damaged.version))]

    def documents(self, parts: Mapping[str, str]) -> _Steps[dict[str, frozenset[str]]]:
        """Return the documents, with their versions, of the entries with these scope parts."""
        return (yield from self._gathered(Selector(parts=parts), _Documents)).found

    def find(self, wanted: EntryFilter, after: Where | None, limit: int, now: float) -> _Steps[EntriesFound]:
        """Return the next live entries that are wanted, newest first; whatever may be one is read each time."""
        newest = yield from self._gathered(wanted.selector, lambda: _Newest(wanted, after, limit, now))
        return newest.page()

    def count(self, selector: Selector) -> _Steps[int]:
        """Return how many entries a removal would find."""
        return len((yield from self._gathered(selector, _Names)).found)

    def _gathered(self, selector: Selector, begin: Callable[[], _Gatherer]) -> _Steps[_Gatherer]:
        """Give a gatherer the valid entries that are chosen, and a new one all of them if a shard was lost meanwhile.

        An entry may be given twice.
        """
        gatherer = begin()
        if selector.entry_id is not None:
            self._gather(gatherer, selector, (yield from self._read(self._named(selector.entry_id))))
            return gatherer
        search = yield from self._directory.search(selector)
        if search is not None:
            while not search.is_over:
                self._gather(gatherer, selector, (yield from self._page(search)))
            if (yield from search.was_whole()):
                return gatherer
        gatherer, scan = begin(), Scan(self._pattern())
        while not scan.is_over:
            self._gather(gatherer, selector, (yield from self._page(scan)))
        return gatherer

    def _gather(self, gatherer: _Gatherer, selector: Selector, values: Sequence[_Value]) -> None:
        for value in values:
            if value.entry is not None and not value.is_draft and selector.matches(value.entry):
                gatherer.add(value.entry)

    def remove(self, selector: Selector, unreadable: bool) -> _Steps[Removed]:
        """Delete the chosen entries, and with `unreadable` what is damaged; count those that could still be served.

        They are found by the directory, if it is whole, or else by reading all keys, which makes it whole.
        """
        gone = _Gone(self._replaced)
        if selector.entry_id is not None:
            found = yield from self._read(self._named(selector.entry_id))
            total = yield from self._remove_of(selector, found, gone)
        else:
            total = yield from self._remove_all(selector, unreadable, gone)
        yield from self._settle(gone)
        return total

    def _settle(self, gone: _Gone) -> _Steps[None]:
        """List no more what is gone, once no failover can bring it back: it would not be found again."""
        if self._is_record:  # or else what is brought back is found in the log of PostgreSQL
            yield Settled(f"{self.prefix}:settled")
            if self._replaced != gone.replaced:
                raise TierUnavailable("redis: a server was replaced meanwhile, by one that may not know of the removal")
        yield from self._drop(self._directory.drop(gone.entries))
        gone.entries.clear()

    def _remove_all(self, selector: Selector, unreadable: bool, gone: _Gone) -> _Steps[Removed]:
        total = Removed(0)
        search = None if unreadable else (yield from self._directory.search(selector))
        if search is not None:
            while not search.is_over:
                total = _sum(total, (yield from self._remove_of(selector, (yield from self._page(search)), gone)))
            if (yield from search.was_whole()):
                return total
        token = None if unreadable else (yield from _if_allowed(self._directory.begin()))
        scan = Scan(self._pattern())
        while not scan.is_over:
            found = yield from self._page(scan)
            total = _sum(total, (yield from self._remove_of(selector, found, gone, unreadable)))
            left = [value for value in found if value.entry is None or not selector.matches(value.entry)]
            token = token and (yield from _if_allowed(self._list(token, left)))
        if token is not None:
            yield self._directory.complete(token)
        return total

    def _complete_directory(self) -> _Steps[None]:
        """List what is there in a directory that is new, if that is little: else the next removal does it."""
        if self._knows_directory:
            return
        self._knows_directory = True
        try:
            if all((yield self._directory.tokens())):
                return
            token: bytes | None = yield from self._directory.begin()
            scan = Scan(self._pattern())
            for _ in range(_FEW_PAGES):
                token = token and (yield from self._list(token, (yield from self._page(scan))))
                if scan.is_over and token is not None:
                    yield self._directory.complete(token)
                    return
        except TierError:
            return

    def _list(self, token: bytes, values: Sequence[_Value]) -> _Steps[bytes]:
        listing = self._directory.add(
            (value.place, value.entry)
            for value in values
            # On a cluster, those of older versions are under other names, where nobody looks.
            if value.entry is not None and value.is_of_record and value.name == self._name(value.place).encode()
        )
        for commands in listing:  # noqa: UP028 — a list is sent no replies
            yield commands
        return token

    def _drop(self, commands: Sequence[Command]) -> _Steps[None]:
        if commands:
            try:
                yield commands
            except TierError:
                return  # what is listed and gone costs a removal time, and no more

    def _in_order(self, *groups: Sequence[Command]) -> _Steps[list[Any]]:
        """Send some commands before others: a server takes them in order, the servers of a cluster do not."""
        if self._shares is _WHOLE:
            groups = ([command for group in groups for command in group],)
        replies: list[Any] = []
        for group in groups:
            replies += (yield group) if group else []
        return replies

    def _place(self, key: Key | Place) -> str:
        return f"{self.prefix}:{{{key.namespace.hex()}{self._share(key.digest)}}}:"

    def _share(self, digest: bytes) -> str:
        return self._shares[digest[0] % len(self._shares)]

    def _name(self, key: Key | Place) -> str:
        return self._place(key) + key.digest.hex()

    def _named(self, entry_id: str) -> list[bytes]:
        """Return the names that an entry may have: on a cluster also that of older versions, which did not spread."""
        namespace, _, digest = entry_id.partition("-")
        try:
            shares = {self._share(bytes.fromhex(digest)), ""}
        except (ValueError, IndexError):  # not an id
            shares = {""}
        names = [f"{self.prefix}:{{{namespace}{share}}}:{digest}" for share in shares]
        return [name.encode("utf-8", "surrogatepass") for name in names]

    def _pattern(self) -> bytes:
        return re.sub(r"([*?\[\]\\])", r"\\\1", self.prefix).encode() + b":{*}:*"

    def _page(self, source: Scan | Search) -> _Steps[list[_Value]]:
        """Return the next values of those that are looked through."""
        if isinstance(source, Scan):
            return (yield from self._read((yield source)))
        places = yield from source.page()
        return (yield from self._read([self._name(place).encode() for place in places]))

    def _read(self, names: Sequence[bytes], *, is_lookup: bool = False) -> _Steps[list[_Value]]:
        """Return what is there under some names; of long values, few are read at a time, as each time has a deadline.

        Else a page of them would come too late whenever it is asked for, and what has to be removed never be found. One
        that is too long by itself is read in slices, for which a lookup does not wait.
        """
        left = [name for name in dict.fromkeys(names) if not name.endswith(_NO_VALUES)]
        found: list[_Value] = []
        while left:
            some = left[: self._read_at_once]
            try:
                # Unlike GET, it takes what is no value, such as somebody's list, for absent.
                replies = yield [("MGET", name) for name in some]
            except TierTimeout:
                self._read_at_once = max(1, len(some) // 2)
                if len(some) > 1:
                    continue
                if is_lookup:
                    raise
                replies = [[(yield from self._read_in_slices(some[0]))]]
            found += [_Value(name, data) for name, (data,) in zip(some, replies, strict=True) if data is not None]
            size = sum(len(data or b"") for (data,) in replies)
            self._read_at_once = max(1, min(_BATCH, len(some) * _READ_BYTES // max(1, size)))
            left = left[len(some) :]
        return found

    def _read_in_slices(self, name: bytes) -> _Steps[bytes | None]:
        """Return a value that takes longer than a deadline, which is read again where another takes its place."""
        while True:
            slices: list[bytes] = []
            while not slices or len(slices[-1]) == _SLICE:
                start = len(slices) * _SLICE
                slices += yield [("GETRANGE", name, start, start + _SLICE - 1)]
            (head,) = yield [("GETRANGE", name, _STAMP, _STAMP + HEAD - 1)]
            if head == slices[0][_STAMP : _STAMP + HEAD]:
                return b"".join(slices) or None

    def _remove_of(
        self, selector: Selector, values: Sequence[_Value], gone: _Gone, unreadable: bool = False
    ) -> _Steps[Removed]:
        """Remove the chosen ones of some values."""
        chosen = [(value, value.entry) for value in values if value.entry is not None and selector.matches(value.entry)]
        doomed = [value.name for value, _ in chosen]
        if unreadable:
            doomed += [value.name for value in values if value.entry is None and self._own.fullmatch(value.name)]
        if not doomed:
            return Removed(0)
        unlinks = yield [("UNLINK", name) for name in doomed]
        # Not together: whoever is interrupted must find what he has not deleted.
        gone.entries += [(value.place, entry) for value, entry in chosen if value.is_of_record]
        if len(gone.entries) >= _UNLISTED_AT_ONCE:
            yield from self._settle(gone)
        served = [
            entry.key
            for (value, entry), unlinked in zip(chosen, unlinks, strict=False)
            if unlinked and not value.is_draft
        ]
        digests = frozenset(key.digest for key in served) if self._embedder is not None else frozenset()
        return Removed(len(served), frozenset(key.namespace for key in served), sum(unlinks), digests)


_POSITION = "position"
_UNLISTED_AT_ONCE = 2000
_NO_VALUES = (b":position", b":epoch")  # the latter of older versions
_NOWHERE = Position(b"", 0)


def _together(operations: Sequence[_Steps[R]]) -> _Steps[list[R]]:
    """Run operations that send commands only side by side: what each sends next goes out together."""
    results: dict[int, R] = {}
    replies: dict[int, list[Any] | None] = dict.fromkeys(range(len(operations)))
    while replies:
        sent: dict[int, Sequence[Command]] = {}
        for place, said in replies.items():
            try:
                sent[place] = cast("Sequence[Command]", operations[place].send(said))
            except StopIteration as stop:
                results[place] = stop.value
        if not sent:
            break
        said = yield [command for commands in sent.values() for command in commands]
        coming = iter(said)
        replies = {place: list(islice(coming, len(commands))) for place, commands in sent.items()}
    return [results[place] for place in range(len(operations))]


class _Documents:
    """Gather the documents of entries, with their versions."""

    def __init__(self) -> None:
        self.found: dict[str, frozenset[str]] = {}

    def add(self, entry: Entry) -> None:
        for document in entry.documents:
            self.found[document.id] = self.found.get(document.id, frozenset()) | {document.version}


class _Names:
    """Gather the names of entries."""

    def __init__(self) -> None:
        self.found: set[Key] = set()

    def add(self, entry: Entry) -> None:
        self.found.add(entry.key)


class _Newest:
    """Gather the newest entries that are wanted, of those after a place."""

    def __init__(self, wanted: EntryFilter, after: Where | None, limit: int, now: float) -> None:
        self._wanted, self._after, self._limit, self._now = wanted, after, limit, now
        self._found: dict[Where, Held] = {}

    def add(self, entry: Entry) -> None:
        held, place = Held(entry, is_open=not entry.is_sealed), Where.of(entry)
        is_next = self._after is None or place < self._after
        # A copy with a position is one that only a cache with PostgreSQL serves.
        if is_next and entry.position is None and self._wanted.fits(entry, self._now) and self._wanted.accepts(held):
            self._found[place] = held
            if len(self._found) > 2 * self._limit:
                self._found = dict(self._sorted()[: self._limit + 1])

    def page(self) -> EntriesFound:
        """Return what was found."""
        ordered = self._sorted()
        held = [one for _, one in ordered[: self._limit]]
        return EntriesFound(held, ordered[self._limit - 1][0] if len(ordered) > self._limit else None)

    def _sorted(self) -> list[tuple[Where, Held]]:
        return sorted(self._found.items(), key=lambda one: one[0], reverse=True)


_Gatherer = TypeVar("_Gatherer", bound=_Documents | _Names | _Newest)


@dataclass(slots=True)
class _Value:
    """What is there under a name, and the entry in it, if it can be read."""

    name: bytes
    data: bytes
    entry: Entry | None = field(init=False)

    def __post_init__(self) -> None:
        self.entry = _readable(self.name, self.data)

    @property
    def is_damaged(self) -> bool:
        """Return whether it cannot be read, and is not of another version."""
        try:
            _entry(self.data, self.place.digest, drafts=True)
        except CodecError:
            return True
        except ValueError:
            return False
        return False

    @property
    def is_draft(self) -> bool:
        """Return whether it is not valid yet."""
        return self.data.startswith(_DRAFT)

    @property
    def is_of_record(self) -> bool:
        """Return whether it is no copy of what PostgreSQL has."""
        return self.data.startswith((_DRAFT, _VALID))

    @property
    def place(self) -> Place:
        """Return where it is."""
        _, namespace, digest = self.name.rsplit(b":", 2)
        return Place(bytes.fromhex(namespace[1:33].decode()), bytes.fromhex(digest.decode()), self.data[_LOG:_STAMP])


class _Readable(Protocol):
    """A value whose entry can be read."""

    entry: Entry


@dataclass(slots=True)
class _Gone:
    """What a removal has deleted, and the directory still lists.

    Args:
        replaced: How often a server was replaced when the removal began.
        entries: Where it was.
    """

    replaced: int
    entries: list[tuple[Place, Entry]] = field(default_factory=list)


def _allowed(*ways: Sequence[Command]) -> _Steps[bool]:
    """Do what the server allows first; return whether it allowed any."""
    for commands in ways:
        try:
            yield commands
        except TierError as exc:
            if not _is_refused(exc):
                raise
        else:
            return True
    return False


def _if_allowed(steps: _Steps[R]) -> _Steps[R | None]:
    """Do what a server may refuse to have written, such as a full one; return `None` when it does."""
    try:
        return (yield from steps)
    except TierError as exc:
        if not _is_refused(exc):
            raise
        return None


def _is_refused(exc: TierError) -> bool:
    return isinstance(exc.__cause__, Exception) and is_refusal(exc.__cause__)


def _sum(first: Removed, second: Removed) -> Removed:
    return Removed(
        first.count + second.count,
        first.namespaces | second.namespaces,
        first.copies + second.copies,
        first.digests | second.digests,
    )


def _lifetime(entry: Entry, now: float) -> int:
    most = MOST_LIFETIME_S * 1000
    return most if entry.expires_at is None else max(1, min(most, int((entry.expires_at - now) * 1000)))


def _stamp(position: Position) -> bytes:
    """Return the log, a checksum of its own, as a stamp is replaced in its place, and the number."""
    log, place = position.log[:_LOG].ljust(_LOG, b"\0"), position.number.to_bytes(_NUMBER, "big")
    return log + (crc32(log + place) & 0xFF).to_bytes(1, "big") + place


@lru_cache(1024)
def _read_stamp(stamp: bytes) -> tuple[Position, bool]:
    """Return the position in a stamp, and whether its checksum is right."""
    position = Position(stamp[:_LOG], int.from_bytes(stamp[_STAMP - _NUMBER :], "big"))
    return position, stamp == _stamp(position)


def _written(position: Position) -> bytes:
    return f"{_stamp(position)[:_LOG].hex()}{position.number}".encode()


@lru_cache(1024)
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
    position, is_sound = _read_stamp(value[:_STAMP])
    entry = decode(value[_STAMP:], place, position)
    if entry is not None and not is_sound:
        raise CodecError("damaged stamp")
    return entry


def _readable(name: bytes, value: bytes | None) -> Entry | None:
    try:
        return _entry(value, bytes.fromhex(name.rpartition(b":")[2].decode()), drafts=True)
    except (CodecError, ValueError):
        return None


def _same_place(stored: Key, asked: Key) -> bool:
    # The digest may be a paraphrase's, under which the entry was stored as well.
    return stored.namespace == asked.namespace and stored.context == asked.context
