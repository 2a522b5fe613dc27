"""The log of removals of a Redis that is the tier of record: a stream of tombstones (see `core.removals`).

Redis may lose it: evicted, flushed, or gone with a restart. A position therefore names a tombstone that is there, by
its number and its tag. Whoever does not find that one again cannot tell what was removed since, and stores nothing.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from os import urandom
from typing import Any, TypeAlias

from askonce.core.model import Entry, Position, Selector
from askonce.core.removals import criteria_of, criterion_of
from askonce.tiers.redis.connections import Command

_LENGTH = 10_000  # removals within one model call
_TAG = 8
_SEQUENCE_BITS = 20  # of a number: what distinguishes tombstones of one millisecond
_Fields: TypeAlias = Mapping[bytes, bytes] | Sequence[bytes]
Logged: TypeAlias = Sequence[tuple[bytes | str, _Fields]]


class RemovalStream:
    """Say which commands read and write the log.

    Args:
        name: Its key.
        lifetime_s: Seconds for which it stays after the last removal.
    """

    def __init__(self, name: str, lifetime_s: int) -> None:
        self.name = name
        self._lifetime_s = lifetime_s

    def end(self) -> Generator[Sequence[Command], list[Any], Position]:
        """Return how far the log goes; begin it, where there is none."""
        (newest,) = yield [("XREVRANGE", self.name, "+", "-", "COUNT", 1)]
        if newest:
            return _position(*newest[0])
        tombstone = urandom(_TAG)  # which chooses nothing
        number, _ = yield self._addition(tombstone)
        return _position(number, [b"t", tombstone])

    def reach(self, known: Position | None, at: float) -> Generator[Sequence[Command], list[Any], Position | None]:
        """Return the position of an export made at Unix time `at`, if the log goes back so far (`ports.reach`)."""
        if known is not None:
            (found,) = yield [self.since(known)]
            if found and _position(*found[0]) == known:
                return known
        last, first = yield [
            ("XREVRANGE", self.name, f"{int(at * 1000)}", "-", "COUNT", 1),
            ("XRANGE", self.name, "-", "+", "COUNT", 1),
        ]
        if last:
            return _position(*last[0])
        if not first:
            return (yield from self.end())
        is_beginning = len(_tombstone(first[0][1])) == _TAG
        return _position(*first[0]) if is_beginning else None

    def append(self, selector: Selector) -> Sequence[Command]:
        """Append a tombstone."""
        # A tag distinguishes it from one of the same millisecond in a log begun after this was lost.
        return self._addition(urandom(_TAG) + criterion_of(selector))

    def since(self, position: Position) -> Command:
        """Read the log from a position on."""
        moment, sequence = divmod(position.number, 1 << _SEQUENCE_BITS)
        return ("XRANGE", self.name, f"{moment}-{sequence}", "+")

    def _addition(self, tombstone: bytes) -> Sequence[Command]:
        return [
            ("XADD", self.name, "MAXLEN", "~", _LENGTH, "*", "t", tombstone),
            ("PEXPIRE", self.name, self._lifetime_s * 1000),
        ]


def keeps_out(entry: Entry, after: Position, logged: Logged) -> bool:
    """Return whether the log, read from a position on, has a tombstone of `entry` after it, or cannot tell."""
    if not logged or _position(*logged[0]) != after:
        return True
    if len(logged) == 1:
        return False
    criteria = set(criteria_of(entry))
    return any(_tombstone(fields)[_TAG:] in criteria for _, fields in logged[1:])


def _position(number: bytes | str, fields: _Fields) -> Position:
    moment, _, sequence = (number.decode() if isinstance(number, bytes) else number).partition("-")
    return Position(_tombstone(fields)[:_TAG], (int(moment) << _SEQUENCE_BITS) + int(sequence))


def _tombstone(fields: _Fields) -> bytes:
    # redis-py's clients make a mapping of what the server sends as a list.
    return fields[b"t"] if isinstance(fields, Mapping) else fields[1]
