"""Write behind the callers: what they leave in a bounded queue, threads of our own write, many entries at once.

What waits is of this process only, and what has the same key is written in order. Whoever stores while the queue is
full waits for room, so that nothing is dropped, and that no more is lost with the process than docs/servers.md says.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextvars import Context
from dataclasses import dataclass
from itertools import chain
from threading import Event, Lock, get_ident
from time import monotonic
from typing import Literal, TypeAlias
from weakref import WeakSet

from askonce.core.model import Key, Selector, Vector
from askonce.core.ops import Op, Ports
from askonce.core.ports import Copy, Put
from askonce.core.writing import Outcome, Write
from askonce.errors import TierError, TierUnavailable
from askonce.runtime.forking import renew_in_child
from askonce.runtime.shared import wake
from askonce.runtime.threads import WorkerThreads

_log = logging.getLogger("askonce")

MOST_ENTRIES = 512
"""Entries that wait, or are being written, beside which there is no room for another."""
MOST_BYTES = 16 * 2**20
"""The same in bytes of questions and answers."""
LONGEST_S = 1.0
"""Seconds for which the oldest of them has waited, after which there is none either."""
EXIT_S = 30.0
"""Seconds that `close()` and the end of the process wait for what is queued; servers that fail end it sooner."""

_WRITERS = 4  # one, until much waits: each keeps a core of PostgreSQL's server busy with its index
_LARGEST_BATCH = 64
_BATCH_BYTES = 256 * 2**10
_COMPARED = 64
_ROUNDING = 0.01  # PostgreSQL compares in half precision
_LINGER_S = 0.02
"""Seconds that copies, for which nobody waits, are waited for where nothing else is queued: each batch costs as much
time of this process as a lookup in Redis, and has the interpreter's lock change hands."""
_QUICK_S, _SLOW_S = 0.05, 0.1  # a batch should take a small part of a tier's deadline

Settlement: TypeAlias = Outcome | Literal["waiting"]


class Ticket:
    """Stand for one write that is queued.

    Attributes:
        write: What is written; `None` for what only waits until all before it is written.
        outcome: What became of it.
        room: Another one that whoever stores should wait for; `None` where there is room in the queue at once.
    """

    __slots__ = ("outcome", "queue", "room", "since", "size", "then", "write")

    def __init__(self, queue: WriteQueue, write: Write | None, then: Callable[[Outcome], None]) -> None:
        self.queue = queue
        self.write = write
        self.then = then
        self.size = 0 if write is None else len(write.entry.payload) + len(write.entry.question)
        self.since = monotonic()
        self.outcome: Future[Outcome] = Future()
        self.room: Ticket | None = None

    @property
    def digest(self) -> bytes:
        """Return the digest of the key that it is written under; empty for what is not written."""
        match self.write:
            case Put():
                return self.write.entry.key.digest
            case Copy():
                return self.write.key.digest
        return b""

    def chosen_by(self, selector: Selector) -> bool:
        """Return whether a removal chooses what is to be written."""
        return self.write is not None and selector.matches(self.write.entry)

    def settled(self, limit_s: float) -> Settlement:
        """Wait until the write is done, or for so many seconds; return its outcome, or `"waiting"`."""
        if not self.outcome.done() and self.queue.is_at_work_here:
            return "waiting"  # an observer, which this thread calls, would wait for itself
        try:
            return self.outcome.result(limit_s)
        except TimeoutError:
            return "waiting"


@dataclass(frozen=True, slots=True)
class Settled(Op[Settlement]):
    """Wait until a write is done, or for so many seconds; evaluate to its outcome, or to `"waiting"`."""

    port = None
    ticket: Ticket
    limit_s: float

    def run(self, io: Ports) -> Settlement:  # noqa: ARG002, D102 — as every op
        return self.ticket.settled(self.limit_s)

    async def arun(self, io: Ports) -> Settlement:  # noqa: ARG002, D102 — as every op
        outcome = self.ticket.outcome
        if not outcome.done():
            loop = asyncio.get_running_loop()
            done: asyncio.Future[None] = loop.create_future()
            outcome.add_done_callback(lambda _: wake(loop, done))
            await asyncio.wait({done}, timeout=self.limit_s)
        return outcome.result() if outcome.done() else "waiting"


class WriteQueue:
    """Hold what is to be written, and have it written on threads of its own.

    Args:
        write: Writes some of it, and returns what became of each.
    """

    def __init__(self, write: Callable[[Sequence[Write]], Sequence[Outcome]]) -> None:
        self._write = write
        self._threads = WorkerThreads("askonce-writer", _WRITERS, replaces=False)
        self.renew()
        renew_in_child(self)
        _all.add(self)

    def renew(self) -> None:
        """Begin empty in a forked child: what waits in the parent's queue, the parent writes."""
        self._lock = Lock()
        self._waiting: deque[Ticket] = deque()
        self._writing: dict[Ticket, None] = {}  # in order
        self._newest: dict[bytes, Ticket] = {}
        self._copies: dict[bytes, Copy] = {}
        self._bytes = 0
        self._batch = 8
        self._writers = set[object]()  # one for each call of `_work` that goes on
        self._at_work = set[int]()
        self._hurries = Event()

    @property
    def is_at_work_here(self) -> bool:
        """Return whether this thread writes."""
        return get_ident() in self._at_work

    def put(self, put: Put, then: Callable[[Outcome], None]) -> Ticket:
        """Queue a new entry; `then` is told what became of it, before anybody else is."""
        ticket = Ticket(self, put, then)
        with self._lock:
            ticket.room = self._room_after()
            writer = self._add(ticket)
            self._newest[ticket.digest] = ticket
        if writer is not None:
            self._start(writer)
        self._hurries.set()
        return ticket

    def copy(self, copy: Copy) -> None:
        """Queue a copy, unless the same is queued or there is no room: nothing is lost without it."""
        ticket = Ticket(self, copy, _nothing)
        with self._lock:
            if self._room_after() or self._copies.get(copy.key.digest) == copy:
                return
            self._copies[copy.key.digest] = copy
            writer = self._add(ticket)
            is_batch = len(self._waiting) == self._batch
        if writer is not None:
            self._start(writer)
        elif is_batch:
            self._hurries.set()

    def end(self) -> Ticket | None:
        """Return what is settled when all that is queued now is; `None` when nothing is."""
        with self._lock:
            if not len(self):
                return None
            ticket = Ticket(self, None, _nothing)
            writer = self._add(ticket)
        if writer is not None:
            self._start(writer)
        self._hurries.set()
        return ticket

    def find(self, digest: bytes) -> Ticket | None:
        """Return the newest entry with this key's digest that is not written yet."""
        return self._newest.get(digest)

    def near(self, key: Key, vector: Vector, least: float) -> Ticket | None:
        """Return an entry that is not written yet, of the key's namespace and context, and at least so similar.

        Of many that are queued, the newest are compared.
        """
        if not self._newest:
            return None
        import numpy as np  # an extra, which whoever has vectors has

        with self._lock:
            newest = list(self._newest.values())[-_COMPARED:]
        asked = np.asarray(vector, dtype=np.float32)
        for ticket in reversed(newest):
            put = ticket.write
            if not isinstance(put, Put) or put.vector is None:
                continue
            place = put.entry.key
            is_here = (place.namespace, place.context) == (key.namespace, key.context)
            if is_here and float(np.asarray(put.vector, dtype=np.float32) @ asked) >= least - _ROUNDING:
                return ticket
        return None

    def drop(self, selector: Selector) -> tuple[int, list[Ticket]]:
        """Drop what a removal chooses; return how many entries that were, and what of it is being written now."""
        with self._lock:
            dropped = [ticket for ticket in self._waiting if ticket.chosen_by(selector)]
            if dropped:
                gone = set(dropped)
                self._waiting = deque(ticket for ticket in self._waiting if ticket not in gone)
            writing = [ticket for ticket in self._writing if ticket.chosen_by(selector)]
        self._end(dropped, ["removed"] * len(dropped))
        return sum(isinstance(ticket.write, Put) for ticket in dropped), writing

    def close(self) -> None:
        """Let the thread end, if nothing is queued; what is queued later starts another."""
        with self._lock:
            if not self._writers:
                self._threads.close()

    def __len__(self) -> int:
        """Return how many writes are not done."""
        return len(self._waiting) + len(self._writing)

    def _room_after(self) -> Ticket | None:
        """Return the write after which there is room for another one, or `None` where there is room now."""
        late = monotonic() - LONGEST_S
        oldest = next(chain(self._writing, self._waiting), None)
        if oldest is None or (len(self) < MOST_ENTRIES and self._bytes < MOST_BYTES and oldest.since > late):
            return None
        entries, size, last = len(self), self._bytes, oldest
        for ticket in chain(self._writing, self._waiting):
            if entries < MOST_ENTRIES and size < MOST_BYTES and ticket.since > late:
                break
            entries, size, last = entries - 1, size - ticket.size, ticket
        return last

    def _add(self, ticket: Ticket) -> object | None:
        """Queue a ticket; return the writer that must be started, if one must."""
        self._waiting.append(ticket)
        self._bytes += ticket.size
        writers = len(self._writers)
        if writers and (writers >= _WRITERS or len(self._waiting) <= writers * _LARGEST_BATCH):
            return None
        writer = object()
        self._writers.add(writer)
        return writer

    def _start(self, writer: object) -> None:
        try:
            # In no context of a caller's, which would last as long as there is something to write.
            Context().run(self._threads.submit, self._work, writer)
        except TierUnavailable:  # no thread can be started: the process ends
            self._work(writer)
        except BaseException:  # such as what a signal's handler raises: whoever comes next starts another
            self._writers.discard(writer)
            raise

    def _linger(self) -> None:
        """Wait for more copies, if nothing else is queued."""
        with self._lock:
            if len(self._waiting) >= self._batch or not all(isinstance(one.write, Copy) for one in self._waiting):
                return
            self._hurries.clear()
        self._hurries.wait(_LINGER_S)

    def _work(self, writer: object) -> None:
        self._linger()
        while batch := self._take(writer):
            writes = [ticket.write for ticket in batch if ticket.write is not None]
            began = monotonic()
            outcomes = iter(self._written(writes))
            seconds = monotonic() - began
            if seconds > _SLOW_S:
                self._batch = max(1, self._batch // 2)
            elif seconds < _QUICK_S and len(writes) == self._batch:
                self._batch = min(2 * self._batch, _LARGEST_BATCH)
            self._end(batch, [None if ticket.write is None else next(outcomes) for ticket in batch])
            if self._waiting:
                self._linger()

    def _written(self, writes: Sequence[Write]) -> Sequence[Outcome]:
        try:
            return self._write(writes) if writes else ()
        except BaseException as exc:  # noqa: BLE001 — who waits for one of them must hear of it
            fault = exc if isinstance(exc, TierError) else TierError(f"not written: {type(exc).__name__}")
            return [fault] * len(writes)

    def _take(self, writer: object) -> list[Ticket]:
        """Return what is written next, in order: as much as one batch may be, and of each key once."""
        batch: list[Ticket] = []
        size = writes = 0
        with self._lock:
            digests = {ticket.digest for ticket in self._writing}
            while self._waiting:
                ticket = self._waiting[0]
                if ticket.write is not None:
                    is_too_much = writes >= self._batch or size + ticket.size > _BATCH_BYTES
                    if (writes and is_too_much) or ticket.digest in digests:
                        break
                    digests.add(ticket.digest)
                    size, writes = size + ticket.size, writes + 1
                elif self._writing or batch:
                    break  # all before it is written first
                batch.append(self._waiting.popleft())
                if ticket.write is None:
                    break
            # Each number of entries is a statement of its own to PostgreSQL, which it prepares once.
            extra = writes - (1 << writes.bit_length() >> 1)
            for _ in range(extra):
                self._waiting.appendleft(batch.pop())
            self._writing.update(dict.fromkeys(batch))
            if batch:
                self._at_work.add(get_ident())
            else:  # nothing is left, or who writes what must come first goes on
                self._writers.discard(writer)
                self._at_work.discard(get_ident())
        return batch

    def _end(self, tickets: Sequence[Ticket], outcomes: Sequence[Outcome]) -> None:
        for ticket, outcome in zip(tickets, outcomes, strict=True):
            try:
                ticket.then(outcome)
            except Exception as exc:  # noqa: BLE001 — such as a clock of the application's
                _log.warning("what became of a stored answer could not be told (%s)", type(exc).__name__)
            with self._lock:
                self._writing.pop(ticket, None)
                self._bytes -= ticket.size
                if self._copies.get(ticket.digest) is ticket.write:
                    self._copies.pop(ticket.digest, None)
                if self._newest.get(ticket.digest) is ticket:
                    del self._newest[ticket.digest]
            ticket.outcome.set_result(outcome)


def _nothing(outcome: Outcome) -> None:
    """Tell nobody."""


_all: WeakSet[WriteQueue] = WeakSet()


def drain_all() -> None:
    """Wait, for a bounded time, until nothing is queued in this process."""
    until = monotonic() + EXIT_S
    for ticket in [queue.end() for queue in list(_all)]:
        if ticket is not None:
            ticket.settled(max(0.0, until - monotonic()))
    left = sum(len(queue) for queue in list(_all))
    if left:
        _log.warning("%d answers were not stored within %g s of the process's end, and are lost", left, EXIT_S)
