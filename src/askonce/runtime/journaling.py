"""Write the journal: off every caller's path, a batch at a time, from a thread of its own.

A batch whose fate is not known, such as one whose server did not answer, is written again under its own id until it is
known to be written. What a process has counted and not written is lost with it when it is killed: that of the last
`EVERY_S` seconds, or since its server has failed.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from os import getpid
from random import random
from threading import Event as Signal
from threading import Lock, RLock, Thread
from time import monotonic, sleep
from typing import TypeVar
from weakref import WeakSet

from askonce.core.events import Event
from askonce.core.journal import (
    Batch,
    Found,
    JournalStore,
    Kept,
    Line,
    Order,
    Popularity,
    Reviewed,
    Span,
    Verdict,
    Wanted,
)
from askonce.core.model import Selector
from askonce.core.ops import Op, Ports
from askonce.errors import CacheError
from askonce.observe.fetching import read_servers
from askonce.observe.journal import MOST_EVENTS, Book, clean
from askonce.observe.stats import JournalStats
from askonce.runtime.forking import renew_in_child

R = TypeVar("R")
_log = logging.getLogger("askonce")
EVERY_S = 10.0
"""Seconds between two writes."""
MOST_LINES = 200
"""Rows of one batch."""
_TIDY_S = 600.0
_READS_S = 60.0
_BATCHES = 20  # of one write
_WAKES_AT = 5000  # events
_LONGEST = 2000  # characters of a question
_AT_A_TIME = 256
"""Events that are counted at a time: in between, whoever answers a request goes on."""


class Journal:
    """Count events, and have them written.

    Args:
        store: Where.
        clock: Returns the Unix time in seconds.
        keep_s: Seconds for which rows are kept.
        questions_s: Seconds for which decisions are kept for review.
        wants_questions: Whether decisions are kept for review.
        redact: Applied to the text of each question before it is written.
        servers: Where the metrics of servers of models are, whose prefix caches are counted.
    """

    def __init__(
        self,
        store: JournalStore,
        clock: Callable[[], float],
        keep_s: float,
        questions_s: float,
        *,
        wants_questions: bool = False,
        redact: Callable[[str], str] | None = None,
        servers: Sequence[str] = (),
    ) -> None:
        self.book = Book(questions=wants_questions, draw=random)
        self.wants_questions = wants_questions
        self._store = store
        self._clock = clock
        self._keep_s = keep_s
        self._questions_s = questions_s
        self._redact = redact
        self._servers = servers
        self._written = self._faults = 0
        self.renew()
        renew_in_child(self)
        _all.add(self)

    def renew(self) -> None:
        """Begin empty in a forked child: what the parent has counted, the parent writes."""
        self.book.renew()
        self._append = self.book.waiting.append
        self._writing = Lock()
        self._starting = RLock()  # an event may happen in the middle of anything that this thread does
        self._wakes = Signal()
        self._thread: Thread | None = None
        self._is_failing = False
        self._ends = False
        self._batch: Batch | None = None
        self._reads_at = 0.0
        # Not all processes at once, nor each when it begins.
        self._tidies_at = monotonic() + _TIDY_S * (0.1 + getpid() % 100 / 100)

    def on_event(self, event: Event) -> None:
        """Take an event; the first one after a while starts the thread."""
        self._append(event)
        if self._thread is None:
            self._start()
        elif len(self.book.waiting) > _WAKES_AT:
            self._wakes.set()
            if len(self.book.waiting) > MOST_EVENTS:
                self.book.count(_AT_A_TIME)

    def write(self) -> bool:
        """Write what was counted until now; return whether all is written."""
        with self._writing:
            for _ in range(_BATCHES):
                if self._batch is None:
                    batch = self.book.take(MOST_LINES)
                    if batch is None:
                        return True
                    self._batch = self._redacted(batch)
                try:
                    self._store.write_journal(self._batch, self._clock())
                except Exception as exc:  # noqa: BLE001 — nobody waits for it, and no caller may hear of it
                    self._failed(exc)
                    return False
                self._batch = None
                self._written += 1
                self._is_failing = False
        return not self.book.size

    def drop(self, selector: Selector) -> None:
        """Drop what waits to be written of the questions in the scope of a removal."""
        self.book.drop(selector)
        with self._writing:
            if self._batch is not None:
                kept = [one for one in self._batch.reviewed if not selector.parts.items() <= one.parts.items()]
                gone = set(selector.parts.values())
                names = {digest: name for digest, name in self._batch.names.items() if digest not in gone}
                self._batch = replace(self._batch, reviewed=kept, names=names)

    def close(self) -> None:
        """Let the thread end when all is written; a later event starts another."""
        self._ends = self._thread is not None
        self._wakes.set()

    def stats(self) -> JournalStats:
        """Return how it has done."""
        return JournalStats(self._written, self._faults, self.book.lost)

    def _start(self) -> None:
        with self._starting:
            if self._thread is not None:
                return
            self._thread = Thread(target=self._work, name="askonce-journal", daemon=True)
            try:
                self._thread.start()
            except RuntimeError:  # the process has no threads left, or ends: it writes at its end
                self._thread = None

    def _work(self) -> None:
        while True:
            until = monotonic() + EVERY_S
            while (left := until - monotonic()) > 0:
                if self._wakes.wait(left):
                    self._wakes.clear()
                    self._count()
                    if self._ends:
                        self._ends = False
                        break
            self._count()
            self.write()
            if self._servers and monotonic() >= self._reads_at:
                self._read_servers()
            if monotonic() >= self._tidies_at:
                self._tidy()
            if self._batch is None and not self.book.size:
                with self._starting:
                    self._thread = None
                if self.book.waiting:  # since then
                    self._start()
                return

    def _count(self) -> None:
        while self.book.count(_AT_A_TIME):
            sleep(0)

    def _tidy(self) -> None:
        self._tidies_at = monotonic() + _TIDY_S
        try:
            self._store.tidy_journal(self._clock(), self._keep_s, self._questions_s)
        except Exception as exc:  # noqa: BLE001 — as `write`
            self._failed(exc)

    def _read_servers(self) -> None:
        """Count what servers of models have served; what cannot be read is told to whoever asks for figures."""
        self._reads_at = monotonic() + _READS_S
        try:
            found, _ = read_servers(self._servers)
            self._store.note_prefixes(found, self._clock())
        except Exception as exc:  # noqa: BLE001 — as `write`
            self._failed(exc)

    def _failed(self, exc: Exception) -> None:
        self._faults += 1
        if not self._is_failing:
            self._is_failing = True
            told = str(exc) if isinstance(exc, CacheError) else type(exc).__name__
            _log.warning("the journal could not be written (%s); it is written again every %g s", told, EVERY_S)

    def _redacted(self, batch: Batch) -> Batch:
        if self._redact is None or not batch.reviewed:
            return batch
        kept: list[Reviewed] = []
        for one in batch.reviewed:
            try:
                asked, stored = self._redact(one.asked), self._redact(one.stored)
            except Exception as exc:  # noqa: BLE001 — the application's own function
                self._failed(exc)
                continue
            kept.append(one._replace(asked=clean(asked, _LONGEST), stored=clean(stored, _LONGEST)))
        return replace(batch, reviewed=kept)


@dataclass(frozen=True, slots=True)
class Written(Op[bool]):
    """Write what was counted until now, and evaluate to whether all is written."""

    port = None
    journal: Journal

    def run(self, io: Ports) -> bool:  # noqa: ARG002, D102 — as every op
        return self.journal.write()

    async def arun(self, io: Ports) -> bool:  # noqa: ARG002, D102 — as every op
        return await asyncio.to_thread(self.journal.write)


@dataclass(frozen=True, slots=True)
class Forgotten(Op[int]):
    """Delete the decisions that are kept for review in the scope of a removal; return how many there were.

    Those that another process writes later are refused, as the log has the removal's tombstone by then.

    Raises:
        TierError: The store could not be reached.
    """

    port = None
    store: JournalStore
    journal: Journal | None
    selector: Selector

    def run(self, io: Ports) -> int:  # noqa: ARG002, D102 — as every op
        if self.journal is not None:
            self.journal.drop(self.selector)
        return self.store.forget_reviews(self.selector.parts)

    async def arun(self, io: Ports) -> int:  # noqa: ARG002, D102 — as every op
        if self.journal is not None:
            await asyncio.to_thread(self.journal.drop, self.selector)
        return await self.store.aforget_reviews(self.selector.parts)


@dataclass(frozen=True, slots=True)
class ReadJournal(Op[Sequence[Line]]):
    """Read what was counted in a span of time."""

    port = None
    store: JournalStore
    span: Span

    def run(self, io: Ports) -> Sequence[Line]:  # noqa: ARG002, D102 — as every op
        return self.store.read_journal(self.span)

    async def arun(self, io: Ports) -> Sequence[Line]:  # noqa: ARG002, D102 — as every op
        return await self.store.aread_journal(self.span)


@dataclass(frozen=True, slots=True)
class NotePrefixes(Op[Mapping[str, str]]):
    """Read the counters of servers of models, and add them to the journal; evaluate to those not read, and why."""

    port = None
    store: JournalStore
    servers: Sequence[str]
    clock: Callable[[], float]

    def run(self, io: Ports) -> Mapping[str, str]:  # noqa: ARG002, D102 — as every op
        found, faults = read_servers(self.servers)
        self.store.note_prefixes(found, self.clock())
        return faults

    async def arun(self, io: Ports) -> Mapping[str, str]:  # noqa: ARG002, D102 — as every op
        found, faults = await asyncio.to_thread(read_servers, self.servers)
        await self.store.anote_prefixes(found, self.clock())
        return faults


@dataclass(frozen=True, slots=True)
class ReadNames(Op[Mapping[str, str]]):
    """Read the names of tenants and apps with some digests."""

    port = None
    store: JournalStore
    digests: Collection[str]

    def run(self, io: Ports) -> Mapping[str, str]:  # noqa: ARG002, D102 — as every op
        return self.store.read_names(self.digests)

    async def arun(self, io: Ports) -> Mapping[str, str]:  # noqa: ARG002, D102 — as every op
        return await self.store.aread_names(self.digests)


@dataclass(frozen=True, slots=True)
class ReadReviews(Op[Sequence[Kept]]):
    """Read decisions that are kept for review."""

    port = None
    store: JournalStore
    wanted: Wanted

    def run(self, io: Ports) -> Sequence[Kept]:  # noqa: ARG002, D102 — as every op
        return self.store.read_reviews(self.wanted)

    async def arun(self, io: Ports) -> Sequence[Kept]:  # noqa: ARG002, D102 — as every op
        return await self.store.aread_reviews(self.wanted)


@dataclass(frozen=True, slots=True)
class LabelReview(Op["Kept | None"]):
    """Note what a reviewer says of a decision; evaluate to it as it was before."""

    port = None
    store: JournalStore
    number: int
    verdict: Verdict
    reviewer: str | None
    now: float

    def run(self, io: Ports) -> Kept | None:  # noqa: ARG002, D102 — as every op
        return self.store.label(self.number, self.verdict, self.reviewer, self.now)

    async def arun(self, io: Ports) -> Kept | None:  # noqa: ARG002, D102 — as every op
        return await self.store.alabel(self.number, self.verdict, self.reviewer, self.now)


@dataclass(frozen=True, slots=True)
class ReadPopular(Op[Popularity]):
    """Read which entries were good for most, or for nothing."""

    port = None
    store: JournalStore
    order: Order
    limit: int
    now: float

    def run(self, io: Ports) -> Popularity:  # noqa: ARG002, D102 — as every op
        return _popularity(*self.store.popular(self.order, self.limit, self.now))

    async def arun(self, io: Ports) -> Popularity:  # noqa: ARG002, D102 — as every op
        return _popularity(*await self.store.apopular(self.order, self.limit, self.now))


def _popularity(found: Sequence[Found], stored: int, never_hit: int) -> Popularity:
    return Popularity(tuple(one.popular for one in found), stored, never_hit)


_all: WeakSet[Journal] = WeakSet()


def write_all() -> None:
    """Write what every journal of this process has counted, at its end."""
    for journal in list(_all):
        if journal.book.size:
            journal.write()
