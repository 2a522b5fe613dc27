"""Store many answers of an operator: embedded in batches, written some at a time, each with a result of its own.

Nothing here is on a lookup's path. What is stored already, as it is given, is left alone, so that who was interrupted
calls again. A removal that is made after the call began keeps out what it chooses, as it does for one answer.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice
from time import monotonic
from typing import Any, TypeVar

from askonce.core import flows, indexing, writing
from askonce.core.answers import Recorded
from askonce.core.bulk import Confusable, StoreResult
from askonce.core.flows import Asked
from askonce.core.model import ASKER, Candidate, Cost, Entry, Key, Position, Selector, Vector
from askonce.core.ops import EmbedAll, FindPosition, Flow, GetAllStored, GetExact, PutExact, Touch
from askonce.core.ports import Copy, Put
from askonce.core.verifier import PairReader, Verifier
from askonce.errors import ConfigurationError, TierError, TierTimeout
from askonce.runtime.engine import Engine, Labels
from askonce.runtime.performing import Aside, select

R = TypeVar("R")
T = TypeVar("T")
BATCH = 64
"""Entries that are embedded, looked up and written together."""
_QUICK_S, _SLOW_S = 0.05, 0.2  # a statement should take a small part of a tier's deadline
_PROLONGED = 0.01  # the share of a life by which a longer one is worth a write
_BLOCK = 256  # questions that are compared with all others at once


@dataclass(slots=True)
class Item:
    """One answer on its way.

    Args:
        asked: Its question.
        recorded: What is kept of it.
        labels: What is said of it.
        origin: Where it comes from.
        entry: The entry itself, of another cache; what is stored under its key stays.
        created_at: Unix time in seconds at which the answer was given; by default now.
    """

    asked: Asked
    recorded: Recorded
    labels: Labels
    origin: str = ""
    entry: Entry | None = None
    vector: Vector | None = field(default=None, repr=False)
    created_at: float | None = None

    @property
    def key(self) -> Key:
        """Return where it is stored."""
        return self.asked.key


def read_items(entries: Iterable[T], read: Callable[[T], Item]) -> Iterator[Item | StoreResult]:
    """Yield what is given as items, or why one is none."""
    for entry in entries:
        try:
            yield read(entry)
        except ConfigurationError as exc:
            yield StoreResult("refused", reason=str(exc), origin=getattr(entry, "origin", ""))


class BulkWriter:
    """Write many answers.

    Args:
        engine: The cache's.
        trusted: Whether every asker may be served at once where there is quarantine.
        since: The position in the log of removals from which on a removal keeps out what it chooses; by default how
            far it goes when the first is stored.
        keeps: Whether what is stored under a question stays, whatever it answers.
    """

    def __init__(self, engine: Engine, *, trusted: bool, since: Position | None = None, keeps: bool = False) -> None:
        self._engine = engine
        self._rules = engine.parts.rules
        self._waits = engine.holds_back and not trusted
        self._since = since
        self._keeps = keeps
        self._at_once = 16
        self._read_at_once = BATCH
        self._fault: str | None = None

    def store_all(
        self, items: Iterator[Item | StoreResult], progress: Callable[[Sequence[StoreResult]], None] | None
    ) -> Flow[list[StoreResult]]:
        """Store what comes; `progress` is given the results of each batch."""
        done: list[StoreResult] = []
        while batch := (yield from Aside(lambda: list(islice(items, BATCH)))):
            results = yield from self.store(batch)
            done += results
            if progress is not None:
                progress(results)
        return done

    def store(self, batch: Sequence[Item | StoreResult]) -> Flow[list[StoreResult]]:
        """Store some, and return what became of each."""
        results = [one if isinstance(one, StoreResult) else None for one in batch]
        last = {one.key: number for number, one in enumerate(batch) if isinstance(one, Item)}
        admitted: list[tuple[int, Item]] = []
        for number, one in enumerate(batch):
            if isinstance(one, Item):
                refusal = "repeated" if last[one.key] != number else (yield from self._refusal(one))
                if refusal is None:
                    admitted.append((number, one))
                else:
                    results[number] = self._refused(one, refusal)
        if admitted:
            outcomes = yield from self._store([item for _, item in admitted])
            for (number, _), result in zip(admitted, outcomes, strict=True):
                results[number] = result
        return [result for result in results if result is not None]

    def embed(self, items: Sequence[Item]) -> Flow[None]:
        """Give items their vectors.

        Raises:
            TierError: The embedder failed.
        """
        lacking = [item for item in items if item.vector is None and self._embeds(item)]
        if lacking:
            vectors = yield from EmbedAll([item.asked.question for item in lacking])
            for number, item in enumerate(lacking):
                item.vector = vectors[number]

    def _embeds(self, item: Item) -> bool:
        return self._rules.finds_similar and self._exact_only(item) is None

    def _exact_only(self, item: Item) -> str | None:
        """Return why only the identical question finds it."""
        why = item.asked.why_exact_only
        return (
            why
            if why is not None or not self._rules.finds_similar
            else flows.why_unread(self._rules, item.asked.question)
        )

    def _refusal(self, item: Item) -> Flow[str | None]:
        """Return why an answer is not to be stored, before any server is asked."""
        parts = self._engine.parts
        refusal = item.asked.ruling.bypass or parts.policy.admit(item.recorded.outcome)
        if refusal is None and item.entry is not None:
            # Nobody knows the tenant's name, to ask for its key by.
            if parts.io.keys is not None and not parts.io.keys.knows(item.asked.parts.get("tenant", "")):
                return "no key"
        elif refusal is None and (yield from self._engine._locked(item.asked)) is not None:
            return "fault"
        return refusal or self._fault

    def _refused(self, item: Item, reason: str) -> StoreResult:
        if reason != "repeated":
            self._engine._refused(item.asked, reason)
        return StoreResult("refused", reason=reason, origin=item.origin)

    def _store(self, items: Sequence[Item]) -> Flow[list[StoreResult]]:
        """Store what the policy admits, of different keys."""
        engine = self._engine
        now = engine._clock()
        for item in items:
            yield from engine._settled(item.asked)
        entries = [self._entry(item, now) for item in items]
        try:
            if self._since is None:
                self._since = yield from FindPosition(self._rules.record)
            there = yield from self._there([item.key for item in items], now)
            unchanged = {
                number
                for number, (item, entry) in enumerate(zip(items, entries, strict=True))
                if (entry.key in there if item.entry or self._keeps else _is_same(there.get(entry.key), entry))
            }
            same = [number for number in unchanged if items[number].entry is None and not self._keeps]
            yield from self._prolong([(there[entries[one].key], entries[one], items[one]) for one in same], now)
            yield from self.embed([item for number, item in enumerate(items) if number not in unchanged])
        except TierError:
            self._fault = "fault"
            return [self._refused(item, "fault") for item in items]
        puts: list[Put] = []
        refused = set[Key]()
        for number, (item, entry) in enumerate(zip(items, entries, strict=True)):
            if number in unchanged:
                continue
            try:
                after = self._since if entry.key not in there else (yield from self._replacing(there[entry.key], entry))
            except TierError:
                after = None
                refused.add(entry.key)
            if after is not None:
                puts.append(Put(entry, item.vector, after))
        outcomes = yield from self._write(puts, now)
        results = []
        for number, (item, entry) in enumerate(zip(items, entries, strict=True)):
            only = self._exact_only(item)
            if number in unchanged:
                results.append(StoreResult("unchanged", entry.key.entry_id, exact_only=only, origin=item.origin))
                continue
            outcome: writing.Outcome = outcomes.get(entry.key, "removed")
            refusal = "fault" if entry.key in refused else writing.refusal_of(outcome)
            if refusal is not None:
                results.append(self._refused(item, refusal))
                continue
            engine._ended(item.asked, entry, engine.parts.io.memory.get(entry.key, now).epoch, outcome)
            results.append(StoreResult("stored", entry.key.entry_id, exact_only=only, origin=item.origin))
        if puts and all(isinstance(outcome, TierError) for outcome in outcomes.values()):
            self._fault = "fault"  # the others would wait for as long, one after the other
        return results

    def _entry(self, item: Item, now: float) -> Entry:
        """Return what is stored of an item."""
        if item.entry is not None:
            return item.entry
        entry = self._engine._entry(item.asked, item.recorded, item.labels, waits=self._waits)
        return entry if item.created_at is None else replace(entry, created_at=min(item.created_at, now))

    def _there(self, keys: Sequence[Key], now: float) -> Flow[dict[Key, Entry]]:
        """Return what is stored under some keys."""
        if self._rules.has_semantic:
            return (yield from self._there_together(keys, now))
        stored: dict[Key, Entry] = {}
        for key in keys:
            entry = (yield from GetExact(key, now)).entry
            if entry is not None:
                stored[key] = entry
        return stored

    def _there_together(self, keys: Sequence[Key], now: float) -> Flow[dict[Key, Entry]]:
        """Return the same of the semantic tier: of long answers, few are read in the time of one deadline."""
        stored: dict[Key, Entry] = {}
        start = 0
        while some := keys[start : start + self._read_at_once]:
            try:
                found = yield from GetAllStored(some, now)
            except TierTimeout:
                if len(some) == 1:
                    raise
                self._read_at_once = len(some) // 2
                continue
            stored |= {entry.key: entry for entry in found if entry is not None}
            start += len(some)
        return stored

    def _prolong(self, same: Sequence[tuple[Entry, Entry, Item]], now: float) -> Flow[None]:
        """Give entries that are stored as they are given the later end of those given."""
        longer = [one for one in same if _outlives(one[1], one[0], now)]
        later = [replace(there, expires_at=given.expires_at) for there, given, _ in longer]
        if not later:
            return
        items = [item for *_, item in longer]
        if self._rules.has_index:  # its points have an end, too
            yield from self.embed(items)
        if self._rules.has_semantic:
            ends = {one.key.entry_id: math.inf if one.expires_at is None else one.expires_at for one in later}
            yield from Touch({}, ends)
            if self._rules.has_exact:
                yield from flows.quietly(PutExact([Copy(one.key, one) for one in later], now))
            if self._rules.has_index:
                held = [Put(one, item.vector, None) for one, item in zip(later, items, strict=True)]
                yield from indexing.put([put for put in held if put.vector is not None], self._rules.indexing)
        else:
            puts = [Put(one, item.vector, self._since) for one, item in zip(later, items, strict=True)]
            yield from writing.write(puts, self._rules, now)

    def _replacing(self, there: Entry, entry: Entry) -> Flow[Position | None]:
        """Remove the answer in whose place another is stored; it may have been copied to other wordings.

        Return from which position on a removal keeps out the new one; `None` if one has been made since the beginning.

        Raises:
            TierError: It could not be removed, or the log could not be asked.
        """
        since = self._since
        if not self._rules.has_semantic or since is None:
            return since
        yield from self._engine._remove(Selector(entry_id=there.key.entry_id))
        position = yield from FindPosition(self._rules.record)
        # That removal has been made since, too: it is told from others by the name of the entry.
        nameless = replace(entry, key=Key(entry.key.namespace, entry.key.context, b""))
        is_removed = yield from flows.removed_since(nameless, self._rules, since)
        if is_removed is None:
            raise TierError("the log of removals could not be asked")
        return None if is_removed else position

    def _write(self, puts: Sequence[Put], now: float) -> Flow[dict[Key, writing.Outcome]]:
        """Write some at a time: each number is a statement of its own to PostgreSQL, so that they are powers of two."""
        outcomes: dict[Key, writing.Outcome] = {}
        start = 0
        while start < len(puts):
            size = min(self._at_once, 1 << (len(puts) - start).bit_length() - 1)
            some = puts[start : start + size]
            began = monotonic()
            done = yield from writing.write(some, self._rules, now)
            outcomes |= {put.entry.key: outcome for put, outcome in zip(some, done, strict=True)}
            seconds = monotonic() - began
            if seconds > _SLOW_S:
                self._at_once = max(1, self._at_once // 2)
            elif seconds < _QUICK_S and size == self._at_once:
                self._at_once = min(2 * self._at_once, BATCH)
            start += size
        return outcomes


def _is_same(there: Entry | None, given: Entry) -> bool:
    """Return whether an entry that is stored says what is given, to those for whom it is meant."""
    return (
        there is not None
        and (there.payload, there.question, there.tags, there.documents)
        == (given.payload, given.question, given.tags, given.documents)
        and there.parts.get(ASKER) == given.parts.get(ASKER)
        and given.cost in (Cost(), there.cost)
    )


def _outlives(given: Entry, there: Entry, now: float) -> bool:
    if there.expires_at is None:
        return False
    return given.expires_at is None or given.expires_at - there.expires_at > _PROLONGED * (given.expires_at - now)


def find_confusable(engine: Engine, items: Sequence[Item]) -> Flow[list[Confusable]]:
    """Return which items would be served another's answer, or a stored one, if they were not stored themselves.

    They must have their vectors. It is decided as a lookup decides: the nearest few, the threshold, then the guards.

    Raises:
        TierError: PostgreSQL failed.
    """
    rules, now = engine.parts.rules, engine._clock()
    if not rules.finds_similar or rules.acceptance.threshold is None:
        return []
    places: dict[tuple[bytes, bytes], dict[Key, Item]] = {}
    for item in items:
        if item.vector is not None:
            places.setdefault((item.key.namespace, item.key.context), {})[item.key] = item
    found: list[Confusable] = []
    for place in places.values():
        crowd = yield from Aside(partial(_Crowd.of, engine, list(place.values())))
        is_empty = False
        for start in range(0, len(place), _BLOCK):
            stored: list[Sequence[Candidate]] = []
            for item in crowd.items[start : start + _BLOCK]:
                if is_empty or item.vector is None:
                    stored.append(())
                    continue
                searched = yield from indexing.search(item.key, item.vector, rules.indexing, now, tidies=False)
                stored.append([one for one in searched.found if one.entry.key not in place])
                is_empty = not searched.found
            found += yield from Aside(partial(crowd.mixed_up, start, stored))
    once = {frozenset((one.asked, one.served)): one for one in found}
    return sorted(once.values(), key=lambda one: -one.similarity)


@dataclass(frozen=True, slots=True)
class _Crowd:
    """Compare the questions of one namespace and context with one another.

    Args:
        rules: How a lookup decides.
        items: What is to be stored.
        entries: What they would be stored as.
        matrix: Their vectors, as an array.
        verifier: That of the cache.
    """

    rules: flows.Rules
    items: Sequence[Item]
    entries: Sequence[Entry]
    matrix: Any
    verifier: Verifier | PairReader

    @classmethod
    def of(cls, engine: Engine, items: Sequence[Item]) -> _Crowd:
        """Return the questions of some items."""
        import numpy as np  # an extra, which whoever has vectors has

        entries = [engine._entry(item.asked, item.recorded, item.labels, waits=False) for item in items]
        matrix = np.stack([np.asarray(item.vector, dtype=np.float32) for item in items])
        return cls(engine.parts.rules, items, entries, matrix, engine.parts.io.verifier)

    def mixed_up(self, start: int, stored: Sequence[Sequence[Candidate]]) -> list[Confusable]:
        """Return which of the questions from `start` on would get another's answer, given what is stored near each."""
        import numpy as np  # as above

        acceptance, most = self.rules.acceptance, self.rules.candidates
        found = []
        for number, (row, near) in enumerate(
            zip(self.matrix[start : start + len(stored)] @ self.matrix.T, stored, strict=True), start
        ):
            row[number] = -1.0
            close = np.flatnonzero(row >= acceptance.threshold)
            nearest: list[int] = close[np.argsort(-row[close], kind="stable")][:most].tolist()
            among = [Candidate(self.entries[place], min(1.0, float(row[place]))) for place in nearest]
            candidates = sorted((*among, *near), key=lambda one: -one.similarity)[:most]
            question = self.items[number].asked.question
            chosen = select(acceptance, question, candidates, self.verifier) if candidates else None
            if not isinstance(chosen, Candidate) or chosen.entry.payload == self.entries[number].payload:
                continue
            other = next((self.items[place] for place in nearest if self.entries[place] is chosen.entry), None)
            found.append(
                Confusable(
                    question,
                    chosen.entry.question,
                    chosen.similarity,
                    self.items[number].origin,
                    "" if other is None else other.origin,
                    chosen.entry.key.entry_id if other is None else None,
                )
            )
        return found
