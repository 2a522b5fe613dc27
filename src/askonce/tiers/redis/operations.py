"""One key an entry, and one position a namespace, which removals raise.

Where PostgreSQL is the record, a value is a copy, stamped with a position in its log of removals: up to there no
removal chooses the entry. A lookup fetches the value and its namespace's position with one `MGET`, which a shared hash
tag allows on a cluster too, and judges by the log (`core.flows`). A position that was evicted or has expired only has
the log read again; a late write is refused where the position shows a removal since, and else carries its own stamp.

On a cluster a namespace has a position in each of `SHARES`, by which its values are spread: a shared hash tag binds a
value to its position and to no other value, so that no server has all of a large tenant.

Where Redis is the record itself, removals delete, and a value counts when its stamp says that it is valid. A new value
is first written as a draft, and made valid only if it is still there after the log of removals was read.

Values live no longer than `MOST_LIFETIME_S`, and each write prolongs the position's life to as much.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from os import urandom
from time import monotonic
from typing import Any, TypeAlias, TypeVar, cast
from zlib import crc32

from askonce.core.codec import decode, encode
from askonce.core.model import Damaged, Entry, Key, Position, Removed, Selector
from askonce.core.ports import Copy, Fetched, Put
from askonce.core.removals import Appended
from askonce.errors import CodecError, TierError, TierUnavailable
from askonce.tiers.redis.connections import Command, Scan, Settled, Step
from askonce.tiers.redis.faults import is_refusal
from askonce.tiers.redis.removals import RemovalStream, keeps_out

MOST_LIFETIME_S = 30 * 24 * 3600
# What is hashed ends with one of these, and CRC16 is linear: of each namespace, every sixteenth of the slots gets one.
SHARES = tuple(f"-{first}{second}" for first in "02" for second in "0123abcd")
_WHOLE = ("",)
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
        self._run_id: bytes | None = None
        self._same_run_since = monotonic()

    def note_run(self, run_id: bytes | None) -> None:
        """Note the time when the server behind a new connection may not be the one from before, or has restarted."""
        if run_id is None or run_id != self._run_id:
            self._run_id, self._same_run_since = run_id, monotonic()

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
        if entry.alive(now):
            yield self._storage(key, entry, now, over=over)

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
        return self._log.end()

    def append(self, selector: Selector) -> _Steps[Appended]:
        """Append a tombstone to the log of removals."""
        if not (yield from _allowed(self._log.append(selector), [("UNLINK", self._log.name)])):
            raise TierUnavailable("redis: the server answers, and refuses to delete anything")
        self._is_record = True
        return Appended(_NOWHERE)

    def add(self, entry: Entry, after: Position | None, now: float) -> _Steps[bool]:
        """Store a new entry, unless it was removed since `after`; return whether it was stored."""
        if not entry.alive(now):
            return False
        if after is None:
            yield self._storage(entry.key, replace(entry, position=None), now)
            return True
        # Void, but there for a removal to find: whoever appends a tombstone from here on removes it, and it is made
        # valid only if it is still there.
        own, name = urandom(_STAMP - _LOG), self._name(entry.key)
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

    def put_all(self, copies: Sequence[Copy], now: float) -> _Steps[None]:
        """Store copies."""
        yield from _together([self.put(copy.key, copy.entry, now, None) for copy in copies])

    def add_all(self, puts: Sequence[Put], now: float) -> _Steps[list[bool]]:
        """Store new entries of different keys; return of each whether it was stored."""
        return _together([self.add(put.entry, put.after, now) for put in puts])

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
        selector, scan = Selector(parts=parts), Scan(self._pattern())
        found: dict[str, frozenset[str]] = {}
        while not scan.is_over:
            chosen = yield from self._chosen(selector, (yield scan), [])
            for document in (
                document for entry, is_draft in chosen.values() if not is_draft for document in entry.documents
            ):
                found[document.id] = found.get(document.id, frozenset()) | {document.version}
        return found

    def remove(self, selector: Selector, unreadable: bool) -> _Steps[Removed]:
        """Delete the chosen entries, and with `unreadable` what is damaged; count those that could still be served."""
        if selector.entry_id is not None:
            total = yield from self._remove_of(selector, self._named(selector.entry_id))
        else:
            scan, total = Scan(self._pattern()), Removed(0)
            while not scan.is_over:
                removed = yield from self._remove_of(selector, (yield scan), unreadable)
                total = Removed(
                    total.count + removed.count, total.namespaces | removed.namespaces, total.copies + removed.copies
                )
        if self._is_record:  # there is no other log in which a failover that undoes it would be seen
            yield Settled(f"{self.prefix}:settled")
        return total

    def _place(self, key: Key) -> str:
        return f"{self.prefix}:{{{key.namespace.hex()}{self._share(key.digest)}}}:"

    def _share(self, digest: bytes) -> str:
        return self._shares[digest[0] % len(self._shares)]

    def _name(self, key: Key) -> str:
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

    def _storage(self, key: Key, entry: Entry, now: float, *, over: Entry | None = None) -> Sequence[Command]:
        name, value, lifetime = (
            self._name(key),
            encode(entry, key.digest),
            _lifetime(entry, now),
        )
        if over is not None:
            return [("EVAL", _REPLACE, 1, name, encode(over, key.digest), value, lifetime)]
        if entry.position is None:
            return [("SET", name, _VALID + urandom(_STAMP - _LOG) + value, "PX", lifetime)]
        namespace, most = self._place(key) + _POSITION, MOST_LIFETIME_S * 1000
        stamped, position = _stamp(entry.position) + value, _written(entry.position)
        return [("EVAL", _COPY, 2, name, namespace, stamped, lifetime, position, most)]

    def _remove_of(self, selector: Selector, names: Sequence[bytes], unreadable: bool = False) -> _Steps[Removed]:
        """Remove the chosen ones of some values."""
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


def _allowed(*ways: Sequence[Command]) -> _Steps[bool]:
    """Do what the server allows first; return whether it allowed any."""
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


def _same_place(stored: Key, asked: Key) -> bool:
    # The digest may be a paraphrase's, under which the entry was stored as well.
    return stored.namespace == asked.namespace and stored.context == asked.context
