"""The log of removals: a stream that holds one fence an entry (see `core.fences`).

Redis may lose it: evicted, flushed, or gone with a restart. A mark therefore names an entry that is there, by its
number and its fence. Whoever does not find that entry again cannot tell what was removed since, and stores nothing.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from os import urandom
from typing import Any, TypeAlias

from askonce.core.fences import fences_of
from askonce.core.model import Entry
from askonce.tiers.redis.connections import Command

_LENGTH = 10_000  # removals within one model call
_Fields: TypeAlias = Mapping[bytes, bytes] | Sequence[bytes]
Logged: TypeAlias = Sequence[tuple[bytes | str, _Fields]]


class RemovalLog:
    """Say which commands read and write the log.

    Args:
        name: Its key.
        lifetime_s: Seconds for which it stays after the last removal.
    """

    def __init__(self, name: str, lifetime_s: int) -> None:
        self._name = name
        self._lifetime_s = lifetime_s

    def end(self) -> Generator[Sequence[Command], list[Any], str]:
        """Return how far the log goes, as a mark; begin it, where there is none."""
        (newest,) = yield [("XREVRANGE", self._name, "+", "-", "COUNT", 1)]
        if newest:
            return _mark(*newest[0])
        # A fence of its own tells this entry from one of the same millisecond in a log begun after this was lost.
        fence = urandom(16)
        number, _ = yield self.append(fence)
        return _mark(number, [b"fence", fence])

    def append(self, fence: bytes) -> Sequence[Command]:
        """Put up a fence."""
        return [
            ("XADD", self._name, "MAXLEN", "~", _LENGTH, "*", "fence", fence),
            ("PEXPIRE", self._name, self._lifetime_s * 1000),
        ]

    def since(self, mark: str) -> Command:
        """Read the log from the entry that `mark` names on."""
        return ("XRANGE", self._name, mark.partition(" ")[0], "+")


def keeps_out(entry: Entry, mark: str, logged: Logged) -> bool:
    """Tell whether the log, read from `mark` on, has a fence of `entry` after it, or cannot tell."""
    if not logged or _mark(*logged[0]) != mark:
        return True
    fences = set(fences_of(entry))
    return any(_fence(fields) in fences for _, fields in logged[1:])


def _mark(number: bytes | str, fields: _Fields) -> str:
    return f"{number.decode() if isinstance(number, bytes) else number} {_fence(fields).hex()}"


def _fence(fields: _Fields) -> bytes:
    # redis-py's clients make a mapping of what the server sends as a list.
    return fields[b"fence"] if isinstance(fields, Mapping) else fields[1]
