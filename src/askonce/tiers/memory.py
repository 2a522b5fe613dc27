"""The last few seconds' answers, in this process.

It spares the round trip to Redis when the same question comes in bursts. A removal in another process is seen
when the short lifetime is over; a removal in this one begins a new epoch, so that a lookup which was
under way cannot bring the removed entry back.
"""

from __future__ import annotations

from collections import OrderedDict
from os import urandom
from threading import Lock

from askonce.core.model import Entry, Key
from askonce.core.ports import Remembered

_NEVER = float("inf")


class MemoryTier:
    """Keep the entries used last, each for a short while; thread-safe.

    Args:
        max_entries: Most entries held.
        max_bytes: Most bytes held, counting payloads and questions.
        lifetime_s: Seconds that an entry is served for after it was put; 0 turns the tier off.
    """

    def __init__(self, max_entries: int = 1024, max_bytes: int = 16 * 1024 * 1024, lifetime_s: float = 2.0) -> None:
        self._max_entries = max_entries
        self._max_bytes = max_bytes
        self._lifetime_s = lifetime_s
        # Bytes are quicker to look up than a key.
        self._kept: OrderedDict[bytes, tuple[float, float, Remembered]] = OrderedDict()
        self._bytes = 0
        self._nothing = Remembered(None, urandom(16))
        self._lock = Lock()

    def get(self, key: Key, now: float) -> Remembered:
        """Return the entry under `key` that is live at Unix time `now`, and this process's epoch."""
        with self._lock:
            kept = self._kept.get(name := key.digest + key.namespace + key.context)
            if kept is None:
                return self._nothing
            begins, ends, found = kept
            # A clock that was set back must not prolong the lifetime.
            if begins <= now < ends:
                self._kept.move_to_end(name)
                return found
            self._drop(name)
            return self._nothing

    def put(self, key: Key, entry: Entry, epoch: bytes, now: float) -> None:
        """Keep `entry` for the lifetime, unless it expires before or `epoch` has passed."""
        size, name = _size(entry), key.digest + key.namespace + key.context
        ends = min(now + self._lifetime_s, _NEVER if entry.expires_at is None else entry.expires_at)
        with self._lock:
            self._drop(name)
            if epoch != self._nothing.epoch or ends <= now or size > self._max_bytes or not self._max_entries:
                return
            self._kept[name] = now, ends, Remembered(entry, epoch, now)
            self._bytes += size
            while len(self._kept) > self._max_entries or self._bytes > self._max_bytes:
                self._drop(next(iter(self._kept)))

    def drop(self, key: Key) -> None:
        """Drop the entry under `key`."""
        with self._lock:
            self._drop(key.digest + key.namespace + key.context)

    def is_full(self) -> bool:
        """Return whether there is hardly room for more."""
        return len(self._kept) > 0.9 * self._max_entries or self._bytes > 0.9 * self._max_bytes

    def clear(self) -> None:
        """Drop everything, and begin a new epoch."""
        with self._lock:
            self._kept.clear()
            self._bytes = 0
            self._nothing = Remembered(None, urandom(16))

    def forget(self) -> None:
        """Begin anew in a forked child."""
        self._lock = Lock()
        self.clear()

    def _drop(self, name: bytes) -> None:
        _, _, found = self._kept.pop(name, (0.0, 0.0, None))
        if found is not None and found.entry is not None:
            self._bytes -= _size(found.entry)


def _size(entry: Entry) -> int:
    return len(entry.payload) + len(entry.question.encode("utf-8", "surrogatepass"))
