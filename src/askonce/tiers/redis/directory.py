"""The directory of a Redis that is the tier of record: which entries have a tag, a document, or a part of the scope.

It is in a few sorted sets, the shards; an entry's digest chooses its shard. All members have one score, so that a set
is in the order of their bytes, and what begins alike is one range:

* `e`, namespace, digest, own: an entry, by the bytes in its value's stamp that no other value has;
* `l`, criterion, namespace, digest, own: an entry that has this tag or document, or waits for this asker;
* `v`, digest, namespace, digest, own: an entry with its embedding, in the order of digests, for an index;
* `n`, criterion, namespace: a namespace that has this part of the scope, and entries in this shard;
* `b` or `c`, token: whoever read all keys has begun, or is complete.

Redis may evict any key, so it must show what is missing. A shard that has a complete token lists every entry, as
whoever has set it has first begun one there, and then listed all that he found; an entry that was written since is
listed before it is valid; and a shard that was lost has lost its token as well. Where a token is missing, or is another
one at the end of a search than at its beginning, all keys have to be read. Shards are few, and each is written to all
the time, so that a server that evicts what was not used for long evicts them last.

A member stays when its entry expires or is evicted. Each addition therefore looks at twice as many members as it has
added, drawn at random, so that in the long run no more than half of them are of entries that are gone.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from itertools import chain, islice
from os import urandom
from typing import Any, NamedTuple, TypeAlias, TypeVar

from askonce.core.model import Entry, Selector
from askonce.core.removals import labels_of, parts_of
from askonce.tiers.redis.connections import Command

SHARDS = 16
OWN = 8
"""Bytes of a value's stamp that no other value has."""

_DIGEST = 16
_TOKEN = 8
_MINUTES = 3  # bytes of those own to a value: when it was made
_YOUNG = 10  # minutes for which a member stays, as the conversation that has added it may be repeated
_AT_ONCE = 400  # members in one command
_PAGE = 200  # members in one page
_RANGES = 64  # ranges in one conversation
_ADDED_AT_ONCE = 1000  # members; each has two others drawn
_LOOKED_AT = 200  # entries that one addition looks for
_TO_THE_END = b"\xff" * (2 * _DIGEST + OWN)
_WIDE = 8  # namespaces that take as long to look through as one entry to read, in reverse

_DROP_IF_EMPTY = """
local function drop_if_empty(namespace)
    local entries = 'e' .. string.sub(namespace, 18)
    local last = '[' .. entries .. string.rep('\\255', 24)
    if #redis.call('ZRANGEBYLEX', KEYS[1], '[' .. entries, last, 'LIMIT', 0, 1) == 0 then
        redis.call('ZREM', KEYS[1], namespace)
    end
end
"""
# An entry and its parts come in one command, or they would be taken for those of a namespace without entries.
_ADD = f"""
{_DROP_IF_EMPTY}
local where, parts, labels = ARGV[2], ARGV[3], ARGV[4]
local added = redis.call('ZADD', KEYS[1], 0, 'e' .. where)
if ARGV[5] ~= '' then added = added + redis.call('ZADD', KEYS[1], 0, 'v' .. ARGV[5] .. where) end
for at = 1, #parts, {_DIGEST} do
    local part = string.sub(parts, at, at + {_DIGEST - 1})
    added = added + redis.call('ZADD', KEYS[1], 0, 'n' .. part .. string.sub(where, 1, {_DIGEST}))
end
for at = 1, #labels, {_DIGEST} do
    added = added + redis.call('ZADD', KEYS[1], 0, 'l' .. string.sub(labels, at, at + {_DIGEST - 1}) .. where)
end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
local token, drawn = redis.call('ZRANGEBYLEX', KEYS[1], '[b', '(d', 'LIMIT', 0, 1), {{}}
for _, member in ipairs(added > 0 and redis.call('ZRANDMEMBER', KEYS[1], 2 * added) or {{}}) do
    if string.sub(member, 1, 1) == 'n' then drop_if_empty(member) else drawn[#drawn + 1] = member end
end
return {{#token, drawn}}
"""
_DROP = f"""
{_DROP_IF_EMPTY}
for _, member in ipairs(ARGV) do
    if string.sub(member, 1, 1) == 'n' then drop_if_empty(member) else redis.call('ZREM', KEYS[1], member) end
end
return 1
"""
# In a cluster a shard may lose its last additions in a failover, and what they have listed live on in another server:
# there a token is of one run of its server.
_RUN = """
local run = ''
if ARGV[1] == '1' then
    local told = redis.pcall('INFO', 'server')
    run = type(told) == 'string' and string.match(told, 'run_id:(%w+)') or nil
end
"""
_BEGIN = f"""
{_RUN}
redis.call('ZREMRANGEBYLEX', KEYS[1], '[b', '(c')
if run then redis.call('ZADD', KEYS[1], 0, 'b' .. ARGV[2] .. run) end
return redis.call('PEXPIRE', KEYS[1], ARGV[3])
"""
_COMPLETE = f"""
{_RUN}
if not run or redis.call('ZREM', KEYS[1], 'b' .. ARGV[2] .. run) == 0 then return 0 end
redis.call('ZREMRANGEBYLEX', KEYS[1], '[c', '(d')
return redis.call('ZADD', KEYS[1], 0, 'c' .. ARGV[2] .. run)
"""
_TOKENS = f"""
{_RUN}
local tokens = redis.call('ZRANGEBYLEX', KEYS[1], '[c', '(d', 'LIMIT', 0, 1)
return #tokens == 1 and string.sub(tokens[1], {2 + _TOKEN}) == run and tokens or {{}}
"""

R = TypeVar("R")
_Steps: TypeAlias = Generator[Sequence[Command], Any, R]


class Place(NamedTuple):
    """Where an entry is, and which of those that were written there it is."""

    namespace: bytes
    digest: bytes
    own: bytes

    def is_young(self, now: float) -> bool:
        """Return whether it was written so lately that whoever did so may be about to repeat it."""
        age = (_minutes(now) - int.from_bytes(self.own[:_MINUTES], "big")) % (1 << 8 * _MINUTES)
        return min(age, (1 << 8 * _MINUTES) - age) < _YOUNG


def new_own(now: float) -> bytes:
    """Return bytes that no other value has."""
    return _minutes(now).to_bytes(_MINUTES, "big") + urandom(OWN - _MINUTES)


class Directory:
    """Say which commands read and write the directory.

    Args:
        prefix: What the names of its shards begin with.
        lifetime_s: Seconds for which a shard stays after an addition to it; no entry lives longer.
        is_spread: Whether the shards are spread over the servers of a cluster.
    """

    def __init__(self, prefix: str, lifetime_s: int, *, is_spread: bool) -> None:
        self._shards = [f"{prefix}:directory:{number:02x}" for number in range(SHARDS)]
        self._lifetime_ms = lifetime_s * 1000
        self._is_spread = int(is_spread)

    def add(self, entries: Iterable[tuple[Place, Entry]]) -> list[list[Command]]:
        """List entries, by commands that are sent in parts; of many tags, each part has some.

        Each reply has whether there is a token, and members of which some may be of what is gone.
        """
        sent: list[list[Command]] = []
        room = 0
        for place, entry in entries:
            parts, labels = _criteria(entry)
            embedded = b"" if entry.embedding is None else place.digest
            for start in range(0, len(labels) or 1, _ADDED_AT_ONCE):
                some = labels[start : start + _ADDED_AT_ONCE]
                listed = map(b"".join, (place, parts, some))
                room -= len(parts) + len(some) + 1
                if room < 0 or not sent:
                    sent.append([])
                    room = _ADDED_AT_ONCE - len(some)
                sent[-1].append(("EVAL", _ADD, 1, self._shard(place.digest), self._lifetime_ms, *listed, embedded))
        return sent

    def drop(self, entries: Iterable[tuple[Place, Entry]]) -> list[Command]:
        """List entries no more."""
        by_shard = defaultdict[str, list[bytes]](list)
        for place, entry in entries:
            by_shard[self._shard(place.digest)] += _members(place, entry)
        return _dropping(by_shard)

    def prolong(self, digest: bytes) -> Command:
        """Have the shard of an entry stay as long as one that is written now."""
        return ("PEXPIRE", self._shard(digest), self._lifetime_ms)

    def look_at(self, digest: bytes, sample: Iterable[bytes], now: float) -> Sample:
        """Return what an addition has drawn, as it is to be looked at."""
        return Sample(self._shard(digest), sample, now)

    def begin(self) -> _Steps[bytes]:
        """Begin to list all entries there are; return a token of it."""
        token = urandom(_TOKEN)
        yield [("EVAL", _BEGIN, 1, shard, self._is_spread, token, self._lifetime_ms) for shard in self._shards]
        return token

    def complete(self, token: bytes) -> Sequence[Command]:
        """Note that all entries are listed that were there when the token was made."""
        return [("EVAL", _COMPLETE, 1, shard, self._is_spread, token) for shard in self._shards]

    def tokens(self) -> Sequence[Command]:
        """Read a complete token of each shard."""
        return [("EVAL", _TOKENS, 1, shard, self._is_spread) for shard in self._shards]

    def search(self, selector: Selector) -> _Steps[Search | None]:
        """Return what finds the entries that may be chosen; `None` where that takes reading all keys."""
        labels, parts = labels_of(selector), parts_of(selector)
        criteria = [(b"l" + label, label) for label in labels] + [(b"n" + part, part) for part in parts]
        if not criteria:
            return None
        counts = [("ZLEXCOUNT", shard, *_range(start)) for start, _ in criteria for shard in self._shards]
        replies = yield [*self.tokens(), *counts]
        tokens, found = replies[:SHARDS], replies[SHARDS:]
        if not all(tokens):
            return None
        totals = {start: sum(found[at * SHARDS : (at + 1) * SHARDS]) for at, (start, _) in enumerate(criteria)}
        label = min((b"l" + label for label in labels), key=totals.__getitem__, default=None)
        part = min((b"n" + part for part in parts), key=totals.__getitem__, default=None)
        if label is not None and (part is None or totals[label] <= totals[part] * _WIDE):
            return Search(self, tokens, [_Range(shard, label) for shard in self._shards])
        within = b"e" if label is None else label
        return Search(self, tokens, [_Range(shard, part or b"", inner=within) for shard in self._shards])

    def embedded(self, after: bytes, limit: int) -> _Steps[tuple[list[Place], bytes | None]]:
        """Return where the next entries with an embedding are, in the order of digests, and how far that goes.

        Args:
            after: The digest after which they come.
            limit: How many, about.
        """
        most = max(4, 2 * limit // SHARDS)
        low = b"(v" + after + _TO_THE_END if len(after) >= _DIGEST else b"[v" + after
        reads = [("ZRANGEBYLEX", shard, low, b"(w", "LIMIT", 0, most) for shard in self._shards]
        replies = yield reads
        ends = [members[-1][1 : 1 + _DIGEST] for members in replies if len(members) == most]
        end = min(ends, default=None)
        places = (_place_of(member) for members in replies for member in members)
        found = [place for place in places if end is None or place.digest <= end]
        return sorted(found, key=lambda place: place.digest), end

    def named(self, digests: Collection[bytes]) -> _Steps[list[Place]]:
        """Return where the entries with these digests are that have an embedding."""
        wanted = [digest for digest in digests if len(digest) == _DIGEST]
        if not wanted:
            return []
        reads = [("ZRANGEBYLEX", self._shard(one), *_range(b"v" + one), "LIMIT", 0, _RANGES) for one in wanted]
        replies = yield reads
        return [_place_of(member) for members in replies for member in members]

    def _shard(self, digest: bytes) -> str:
        return self._shards[digest[0] % SHARDS]


class _Range:
    """What is left to read of the members of a shard that begin alike; those with `inner` are namespaces."""

    def __init__(self, shard: str, start: bytes, inner: bytes | None = None) -> None:
        self.shard = shard
        self.inner = inner
        self.low, self.high = _range(start)

    def read(self, most: int) -> Command:
        """Read the next members."""
        return ("ZRANGEBYLEX", self.shard, self.low, self.high, "LIMIT", 0, most)


class Search:
    """Hold how far the directory has been read; an entry that has been removed since may come, and none is left out.

    Attributes:
        is_over: Whether the last page was read.
    """

    def __init__(self, directory: Directory, tokens: Sequence[object], ranges: Iterable[_Range]) -> None:
        self._directory = directory
        self._tokens = tokens
        self._ranges = deque(ranges)

    @property
    def is_over(self) -> bool:
        """Return whether the last page was read."""
        return not self._ranges

    def page(self) -> _Steps[list[Place]]:
        """Return where the next entries are, some hundred at most."""
        taken = [self._ranges.popleft() for _ in range(min(_RANGES, len(self._ranges)))]
        most = max(4, _PAGE // len(taken))
        places: list[Place] = []
        replies = yield [each.read(most) for each in taken]
        for each, members in zip(taken, replies, strict=True):
            if len(members) == most:
                each.low = b"(" + members[-1]
                self._ranges.append(each)
            if each.inner is None:
                places += map(_place_of, members)
            else:
                self._ranges.extendleft(_Range(each.shard, each.inner + _space_of(member)) for member in members)
        return places

    def was_whole(self) -> _Steps[bool]:
        """Return whether no shard was lost while it was read."""
        tokens: list[object] = yield self._directory.tokens()
        return tokens == self._tokens


class Sample:
    """What an addition has drawn from its shard: some of it may be of entries that are gone."""

    def __init__(self, shard: str, members: Iterable[bytes], now: float) -> None:
        self._shard = shard
        self._drawn = defaultdict[Place, list[bytes]](list)
        for member in members:
            if member[:1] in (b"e", b"l", b"v") and not (place := _place_of(member)).is_young(now):
                self._drawn[place].append(member)

    @property
    def places(self) -> list[Place]:
        """Return where there may be nothing any more: some of it, where an entry of thousands of tags has drawn it."""
        return list(islice(self._drawn, _LOOKED_AT))

    def drop(self, owns: Sequence[bytes]) -> list[Command]:
        """Drop what is gone; `owns` are the bytes of their own that the values at `places` have."""
        gone = [self._drawn[place] for place, own in zip(self.places, owns, strict=True) if own != place.own]
        return _dropping({self._shard: list(chain.from_iterable(gone))})


def _criteria(entry: Entry) -> tuple[Sequence[bytes], Sequence[bytes]]:
    return parts_of(entry), labels_of(entry)


def _members(place: Place, entry: Entry) -> list[bytes]:
    """Return the members of an entry, with those of its namespace last."""
    where, (parts, labels) = b"".join(place), _criteria(entry)
    return [
        b"e" + where,
        *((b"v" + place.digest + where,) if entry.embedding is not None else ()),
        *(b"l" + label + where for label in labels),
        *(b"n" + part + place.namespace for part in parts),
    ]


def _place_of(member: bytes) -> Place:
    where = member[-(2 * _DIGEST + OWN) :]
    return Place(where[:_DIGEST], where[_DIGEST : 2 * _DIGEST], where[2 * _DIGEST :])


def _space_of(member: bytes) -> bytes:
    return member[-_DIGEST:]


def _range(start: bytes) -> tuple[bytes, bytes]:
    return b"[" + start, b"[" + start + _TO_THE_END


def _dropping(by_shard: Mapping[str, Sequence[bytes]]) -> list[Command]:
    return [
        ("EVAL", _DROP, 1, shard, *members[start : start + _AT_ONCE])
        for shard, members in by_shard.items()
        for start in range(0, len(members), _AT_ONCE)
    ]


def _minutes(now: float) -> int:
    return int(now / 60) % (1 << 8 * _MINUTES)
