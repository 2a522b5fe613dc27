"""Write the journal: off every caller's path, a batch at a time, from a thread of its own.

A batch whose fate is not known, such as one whose server did not answer, is written again under its own id until it is
known to be written. What a process has counted and not written is lost with it when it is killed: that of the last
`EVERY_S` seconds, or since its server has failed.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from os import getpid
from random import random
from threading import Event as Signal
from threading import Lock, RLock, Thread
from time import monotonic, sleep
from weakref import WeakSet

from askonce.core.events import Event
from askonce.core.journal import Batch, JournalStore, Reviewed
from askonce.core.model import Selector
from askonce.errors import CacheError
from askonce.observe.fetching import read_servers
from askonce.observe.journal import MOST_EVENTS, Book, clean
from askonce.observe.stats import JournalStats
from askonce.runtime.forking import renew_in_child

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


_all: WeakSet[Journal] = WeakSet()


def write_all() -> None:
    """Write what every journal of this process has counted, at its end."""
    for journal in list(_all):
        if journal.book.size:
            journal.write()
