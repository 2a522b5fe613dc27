"""One cache's engine: the flows of the core, with this process's memory, books and clock around them.

Its methods are flows themselves, so that whatever they decide is written once for both colours.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from contextvars import Context, copy_context
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from inspect import isawaitable
from random import random
from time import perf_counter
from typing import Any, Generic, Literal, Protocol, TypeAlias, TypeVar, runtime_checkable

from askonce.core import erasure, events, flows, indexing, writing
from askonce.core.answers import AnswerCodec, AnswerJudge, Recorded, Restorer
from askonce.core.arguments import duration, offers, several
from askonce.core.checkup import check_up
from askonce.core.differences import in_words
from askonce.core.erasure import Erasure
from askonce.core.events import Observer
from askonce.core.evidence import Evidence
from askonce.core.finding import SCANNED_AT_ONCE, EntryFilter, EntryPage, Held, Place, StoredEntry
from askonce.core.flows import Asked, Reconciled, Rules
from askonce.core.indexing import Reindexed
from askonce.core.journal import JournalStore
from askonce.core.keys import PLAIN, Digests, names_of
from askonce.core.model import (
    ASKER,
    Answered,
    Bypass,
    Candidate,
    Cost,
    Decision,
    Document,
    Entry,
    Hit,
    Json,
    Miss,
    MissReason,
    Name,
    Observation,
    Position,
    Removed,
    Request,
    ScopePart,
    ScopeParts,
    Selector,
    Shared,
    Vector,
    named,
    scope_of,
    spelling_of,
)
from askonce.core.ops import (
    AskKeys,
    Compute,
    CountEntries,
    Discard,
    FindEntries,
    FindPosition,
    Flow,
    GetStored,
    Later,
    ListDocuments,
    PortName,
    Ports,
    Rewrite,
    either,
)
from askonce.core.policy import UNSTORABLE, Policy
from askonce.core.ports import Closable, Copy, Put
from askonce.core.report import Finding, Report
from askonce.core.rewriting import standalone
from askonce.core.timings import UNTIMED, Timings
from askonce.core.writing import Outcome, Refusal, refusal_of
from askonce.errors import CacheError, CodecError, ConfigurationError, TierError
from askonce.guards.memo import forget_texts
from askonce.observe.explanation import Explanation
from askonce.observe.stats import Counters, JournalStats, Stats
from askonce.runtime.flight import Computation
from askonce.runtime.journaling import Journal
from askonce.runtime.learning import Learning
from askonce.runtime.misses import PendingMisses
from askonce.runtime.misses import forget_texts as forget_misses
from askonce.runtime.observers import Observers
from askonce.runtime.performing import Aside
from askonce.runtime.shared import Abandoned
from askonce.runtime.timings import Stopwatch
from askonce.runtime.watch import Watch, obey_signals
from askonce.runtime.writing import EXIT_S, Settled, Ticket, WriteQueue

T = TypeVar("T")
K_co = TypeVar("K_co", covariant=True)
_log = logging.getLogger("askonce")
_SWEEP_BATCH = 1000
_SEARCH_S = 10.0
"""Seconds after which a search for entries returns what it has found."""
_PROLONGING_S = 1.0
"""Seconds for which one hit prolongs an entry for all others."""
_MOST_PROLONGED = 1000
_HOSTED = ("langchain:", "llama-index:")
"""How the embedders of other libraries are named, most of which are paid for."""
_CHARACTERS = 4
"""Those of a token, about."""
_LONG = 4_000
"""Characters of what is too long to be remembered as it was asked."""
_LEARNED_FROM = ("shadow", "unproven")
Fate: TypeAlias = Literal["stored", "queued", "refused"]
_CHOSEN_BY = ("entry_id", "tag", "document", "version")
_REFUSED: Fate = "refused"


class Forgetful(Protocol):
    """Be an embedder that remembers texts."""

    def forget_texts(self) -> None:
        """Forget them."""


@runtime_checkable
class Accountable(Protocol):
    """Be a model that tells what each of its calls takes."""

    name: str
    notify: Callable[[Cost], None] | None


@dataclass(frozen=True, slots=True)
class Parts:
    """What a cache is made of.

    Args:
        io: The tiers and the embedder.
        rules: Which of them there are, and how to decide.
        policy: What not to cache.
        watches: A guard for each port.
        embedder_id: The embedder's identity, which is part of every namespace; empty without one.
        judge: Tells whether two answers say the same.
        digests: Make the keys.
        journal: Where the journal is kept, and decisions for review.
        models: What is closed with the cache beside the tiers.
    """

    io: Ports
    rules: Rules
    policy: Policy
    watches: Mapping[PortName, Watch]
    embedder_id: str
    judge: AnswerJudge
    digests: Digests = PLAIN
    journal: JournalStore | None = None
    models: tuple[Closable, ...] = ()


@dataclass(frozen=True, slots=True)
class Labels:
    """What the application says of an answer: tags, source documents, and seconds to live."""

    tags: tuple[str, ...] = ()
    documents: tuple[Document, ...] = ()
    ttl: float | None = None


@dataclass(frozen=True, slots=True)
class Call(Generic[K_co]):
    """What is asked, and how an answer to it is read and kept.

    Args:
        asked: What is asked.
        codec: What turns a result into JSON, and a hit into a result.
        labels: What the application says of the answer.
        evidence: What the documents behind a stored answer must satisfy.
    """

    asked: Asked
    codec: K_co
    labels: Labels = Labels()
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Served(Generic[T]):
    """A result, and the hit from which others who waited for it make their own.

    Args:
        result: The asker's own.
        hit: What it was stored as, or would have been.
        checked_at: When, by `perf_counter`, it was looked up, or the log of removals was asked whether it had been
            removed: it may be shared with those who had asked before. `None` when the log could not be asked.
        decision: What happened to the asker's request; `None` where a host kept it out of the cache.
        entry_id: The entry that it is stored as; `None` when it is not stored.
    """

    result: T = field(repr=False)
    hit: Hit | None
    checked_at: float | None = 0.0
    decision: Decision | Shared | None = None
    entry_id: str | None = None

    @property
    def answered(self) -> Answered[T]:
        """Return what is for the asker."""
        return Answered(self.result, self.decision, self.entry_id)


class Engine:
    """Decide requests.

    Args:
        parts: What the cache is made of.
        ttl: Seconds that an answer lives when nothing else is said; `None` for ever.
        sweep_interval: Seconds between two sweeps of expired entries.
        serving: Whether hits are served; otherwise they are only compared with what the model says.
        quarantine: Whether an answer is for its own asker until another one is told the same.
        audit_rate: Share (0 to 1) of hits after which the model is asked all the same, in the background.
        clock: Tells the Unix time in seconds.
        draw: Draws a random number, 0 to 1.
        on_removal: Called when a removal has ended.
        writes: Where new entries and copies are queued to be written; without it, their callers write them.
        observers: The application's observers.
        waiting: Returns how many requests wait for another's call of the model.
        journal: The cache's own, if it has one.
        keeps_names: Whether entries are stored with the names of their scope.
    """

    def __init__(
        self,
        parts: Parts,
        *,
        ttl: float | None,
        sweep_interval: float,
        serving: bool = True,
        audit_rate: float = 0.0,
        quarantine: bool = False,
        clock: Callable[[], float],
        draw: Callable[[], float] = random,
        on_removal: Callable[[], None] = lambda: None,
        writes: WriteQueue | None = None,
        observers: Iterable[Observer] = (),
        waiting: Callable[[], int] = lambda: 0,
        journal: Journal | None = None,
        keeps_names: bool = False,
    ) -> None:
        self.parts = parts
        self.journal = journal
        self._keeps_names = keeps_names
        self._serving = serving
        self._audit_rate = audit_rate
        self._quarantine = quarantine
        self._draw = draw
        self._on_removal = on_removal
        self._writes = writes
        self._waiting = waiting
        self._ttl = ttl
        self._sweep_interval = sweep_interval
        self._clock = clock
        self._counters = Counters(per_entry=parts.rules.has_semantic)
        self.observers = Observers(self._counters, observers, journal)
        if self.observers.are_there:
            self._tell_of_calls()
        self._learning = Learning(parts.rules, parts.policy, parts.judge, self.observers.tell, self._remove, clock)
        # A host may not be able to hand a miss back.
        self._misses = PendingMisses[bytes]()
        self._apply_policy = lru_cache(4096)(parts.policy.apply)
        self._lately = lru_cache(4096)(_place)  # what was made of the questions asked last
        self._prolonging: dict[bytes, float] = {}
        self._tidied_at = clock()
        embedder = getattr(parts.io.embedder, "name", "") if self.observers.are_there else ""
        self._hosted_embedder = embedder if embedder.startswith(_HOSTED) else ""
        # Each process begins elsewhere, as some live for a batch only.
        self._compared = int(draw() * 256).to_bytes(2, "big")[1:] if parts.rules.has_index else b""
        self._told = set[str]()  # what was logged once

    def observe(self, observer: Observer) -> None:
        """Give events to one more observer from now on.

        Raises:
            ConfigurationError: It cannot observe.
        """
        self.observers.add(observer)
        self._tell_of_calls()

    def _tell_of_calls(self) -> None:
        for watch in self.parts.watches.values():
            watch.notify = self.observers.quickest
        for part, model in (("verifier", self.parts.io.verifier), ("judge", self.parts.judge)):
            if isinstance(model, Accountable):
                model.notify = partial(self._spent, part, model.name)

    @property
    def holds_back(self) -> bool:
        """Return whether an answer is for its own asker until another one is told the same."""
        return self._quarantine

    def asked(self, request: Request) -> Asked:
        """Return `request` with its scope completed by the ambient one, keyed, and judged by the policy."""
        if not self.observers.are_given:
            return self._canonical(request)
        began = perf_counter()
        asked = self._canonical(request)
        asked.policy_s = perf_counter() - began
        return asked

    def asked_in(self, question: str, context: Json, scope: ScopeParts) -> Asked:
        """Return `asked` of a question in a scope given by its parts.

        Raises:
            ConfigurationError: There is no such part, or it is neither JSON nor has an obvious text.
        """
        spelling = None if context is not None or _is_long(question, scope) else spelling_of(scope)
        if spelling is None:
            return self.asked(Request(question, scope_of(scope), context))
        place = self._lately((question, spelling))
        if place:
            return place[0]
        asked = self.asked(Request(question, scope_of(scope)))
        place.append(replace(asked, policy_s=0.0) if asked.policy_s else asked)
        return asked

    def _canonical(self, request: Request) -> Asked:
        asked = flows.canonical(request, self.parts.digests, self.parts.embedder_id, self._apply_policy)
        if asked.model is not None and self.observers.are_there:
            self.observers.name_model(asked.parts["model"], asked.model)
        if not self._keeps_names:
            return asked
        names = names_of(request.whole_scope)
        if self.journal is not None:
            for part in ("tenant", "app"):
                if part in names:
                    self.journal.book.name_scope(asked.parts[part], names[part])
        return replace(asked, names=names)

    def forget(self) -> None:
        """Drop what a fork copied, perhaps in the middle of a change of another thread's."""
        self._counters.renew()
        for watch in self.parts.watches.values():
            watch.renew()
        self.parts.io.memory.forget()
        if self.parts.rules.has_local:
            self.parts.io.local.forget()
        if self.parts.io.keys is not None:
            self.parts.io.keys.forget()
        self.parts.io.removals.forget()

    def shared_key(self, asked: Asked) -> bytes:
        """Return what those have in common who may share one call of the model."""
        key = asked.key.digest + asked.asker.encode() if self._quarantine else asked.key.digest
        # Whoever is stricter calls the model where others are served at once: these do not wait for it.
        return key if asked.limits is None else key + repr(asked.limits).encode()

    def look_up(self, asked: Asked, evidence: Evidence | None = None) -> Flow[Decision]:
        """Decide a request."""
        if not self.observers.are_there:
            return self._look_up(asked, evidence, None)
        stopwatch = Stopwatch(asked.policy_s)
        flow = self._look_up(asked, evidence, stopwatch)
        return stopwatch.of(flow) if self.observers.want_steps else flow  # the journal has no use for its steps

    def _look_up(self, asked: Asked, evidence: Evidence | None, stopwatch: Stopwatch | None) -> Flow[Decision]:
        now = self._clock()
        locked = None if self.parts.io.keys is None else (yield from self._locked(asked))
        if locked is not None:
            miss = Miss("fault", locked)
            self._misses.remember(asked.key.digest, miss)
            self._decided(asked, miss, now, stopwatch)
            return miss
        memory = self.parts.io.memory
        kept = memory.get(asked.key, now)
        entry = kept.entry
        if entry is None and self._writes is not None and (ticket := self._writes.find(asked.key.digest)):
            entry = yield from self._queued(ticket, now)
        decision: Decision
        if (
            not self._serving
            or entry is None
            or entry.waits_for(asked.asker)
            or asked.ruling.bypass
            or (
                (evidence is not None or asked.limits is not None)
                and (yield from flows.objection(asked, entry, evidence, now)) is not None
            )
        ):
            draw = self._draw()
            decision = yield from self._look_in_tiers(asked, now, evidence, draw)
            if isinstance(decision, Miss) and decision.reason == "exact_only":
                decision = yield from self._ask_alone(asked, decision, now, evidence, draw)
        else:
            decision = Hit(entry, "memory", 1.0, max(0.0, now - entry.created_at), as_of=kept.put_at)
        is_near = isinstance(decision, Hit) and decision.entry.key.digest != asked.key.digest
        if isinstance(decision, Hit) and not self._serving:
            found = f"{decision.tier}, similarity {decision.similarity:.3f}"
            decision = yield from self._missed(decision, "shadow", found)
        if isinstance(decision, Hit):
            entry = decision.entry
            if flows.prolonged(entry, self.parts.rules, now) is not None:
                if self._writes is None:
                    entry = yield from flows.prolong(asked, decision, self.parts.rules, now)
                elif self._is_time_to_prolong(asked.key.digest, now):
                    yield Later(self._prolong(asked, decision, kept.epoch, now))
            if decision.tier != "memory" or entry is not decision.entry:
                self._keep(asked, decision, entry, kept.epoch, now)
        elif isinstance(decision, Miss):
            self._misses.remember(asked.key.digest, decision)
        self._decided(asked, decision, now, stopwatch, is_near=is_near)
        if self._hosted_embedder and _is_embedded(decision):
            self._spent("embedder", self._hosted_embedder, Cost(-(-len(asked.question) // _CHARACTERS)))
        if isinstance(decision, Hit) and self._is_time_to_tidy(now):
            yield Later(self._tidy())
        return decision

    def answer(self, call: Call[AnswerCodec[T]], compute: Compute[T], computation: Computation) -> Flow[Served[T]]:
        """Return the stored answer, or what `compute` returns, which is then stored; others may wait for it."""
        asked = call.asked
        found = yield from self.recall(call)
        if isinstance(found, Served):
            if found.hit is not None and self._audit_rate and self._draw() < self._audit_rate:
                yield Later(self._audit(call, found.hit, compute))
            return found
        if isinstance(found, Miss) and found.position is None:
            computation.release_followers()  # nobody will know what was removed meanwhile
        began = perf_counter()
        result = yield from self.called(asked, compute)
        checked_at: float | None = perf_counter()
        if isinstance(found, Bypass):
            return Served(result, None, decision=found)
        recorded = self._recorded(result, call.codec)
        if recorded is None:
            self._refuse(asked, UNSTORABLE, result)
            entry, fate = self._entry(asked, Recorded(None), call.labels, waits=False), _REFUSED
        else:
            recorded = _timed(recorded, began)
            entry = self._entry(asked, recorded, call.labels, waits=self._quarantine)
            fate = yield from self._store(asked, entry, recorded, found)
        if fate != "stored":
            checked_at = (yield from self.checked(entry, found)) if computation.followed else 0.0
        hit = None if recorded is None else Hit(entry, "memory", 1.0, 0.0)
        return Served(result, hit, checked_at, found, entry.key.entry_id if fate != "refused" else None)

    def called(self, asked: Asked, compute: Compute[T], *, is_audit: bool = False) -> Flow[T]:
        """Have the model called."""
        if not self.observers.are_there:
            return (yield from compute)
        began = perf_counter()
        try:
            result = yield from compute
        except BaseException as exc:
            self.model_called(asked, began, exc, is_audit=is_audit)
            raise
        self.model_called(asked, began, is_audit=is_audit)
        return result

    def model_called(
        self, asked: Asked, began: float, fault: BaseException | None = None, *, is_audit: bool = False
    ) -> None:
        """Tell of a call of the model, which began at a time of `perf_counter` and has ended now."""
        if self.observers.are_there:
            told = None if fault is None else "left" if isinstance(fault, Abandoned) else type(fault).__name__
            seconds = perf_counter() - began
            self.observers.pass_on(events.ModelCalled(self._clock(), *self._facts(asked), seconds, told, is_audit))

    def _spent(self, part: str, model: str | None, cost: Cost) -> None:
        self.observers.pass_on(events.Spent(self._clock(), part, cost, model))

    def _audit(self, call: Call[AnswerCodec[T]], hit: Hit, compute: Compute[T]) -> Flow[None]:
        called = self.called(call.asked, compute, is_audit=True)
        return self._learning.audit(call.asked, hit, called, call.codec)

    def checked(self, entry: Entry, after: Miss) -> Flow[float | None]:
        """Return when an answer that is not stored yet was known not to be removed, or `None` if nobody knows."""
        checked_at = perf_counter()
        is_removed = yield from flows.removed_since(entry, self.parts.rules, after.position)
        return None if is_removed is None else 0.0 if is_removed else checked_at

    def recall(self, call: Call[Restorer[T]]) -> Flow[Served[T] | Miss | Bypass]:
        """Return the stored answer, or why the model must be asked; what it then says is stored after that miss."""
        began = perf_counter()
        decision = yield from self.look_up(call.asked, call.evidence)
        if not isinstance(decision, Hit):
            return decision
        try:
            return Served(self._restored(decision, call.codec), decision, began, decision, decision.entry_id)
        except CodecError:
            self._refused(call.asked, "unreadable")
            return (yield from self._missed(decision, "fault", "the stored answer cannot be read"))

    def keep(
        self, call: Call[object], recorded: Recorded | None, after: Miss, began: float | None = None
    ) -> Flow[Hit | None]:
        """Store what was recorded of a stream; return it as a hit for others, or `None` when it will not be stored.

        Args:
            call: What was asked.
            recorded: What was recorded.
            after: Why the model was called.
            began: When that was, by `perf_counter`, if somebody knows.
        """
        if recorded is None:
            self._refused(call.asked, UNSTORABLE)
            return None
        recorded = recorded if began is None else _timed(recorded, began)
        entry = self._entry(call.asked, recorded, call.labels, waits=self._quarantine)
        fate = yield from self._store(call.asked, entry, recorded, after)
        return Hit(entry, "memory", 1.0, 0.0) if fate != "refused" else None

    def take_over(self, call: Call[Restorer[T]], served: Served[Any], asked_at: float) -> Flow[Served[T]]:
        """Return what another asker was served as a result of one's own.

        Args:
            call: What one has asked.
            served: What the other was served.
            asked_at: When one has asked, by `perf_counter`.

        Raises:
            Abandoned: It will not do.
        """
        if served.hit is None or served.checked_at is None:
            raise Abandoned("alone")
        if served.checked_at <= asked_at:
            raise Abandoned("left")
        entry, now = served.hit.entry, self._clock()
        if (yield from flows.objection(call.asked, entry, call.evidence, now, served.hit.similarity)) is not None:
            raise Abandoned("alone")
        try:
            result = self._restored(served.hit, call.codec)
        except CodecError:
            raise Abandoned("alone") from None
        return Served(result, served.hit, decision=self.shared(call.asked, asked_at, served), entry_id=served.entry_id)

    def share(self, call: Call[Restorer[T]], served: Served[T], asked_at: float) -> Flow[Served[T]]:
        """Return what another asker was served, who asks in the same way; what is not JSON is shared as it is.

        Raises:
            Abandoned: As for `take_over`.
        """
        if served.hit is not None or call.evidence is not None or served.checked_at is None:
            return (yield from self.take_over(call, served, asked_at))
        if served.checked_at <= asked_at:
            raise Abandoned("left")
        return replace(served, decision=self.shared(call.asked, asked_at, served))

    def store(
        self, asked: Asked, recorded: Recorded, labels: Labels, after: Miss | None, *, trusted: bool = False
    ) -> Flow[str | None]:
        """Store an answer, `trusted` out of quarantine; return its entry id, or `None` when it will not be stored."""
        if asked.ruling.bypass is not None:
            self._refused(asked, asked.ruling.bypass, recorded.cost)
            return None
        entry = self._entry(asked, recorded, labels, waits=self._quarantine and not trusted)
        fate = yield from self._store(asked, entry, recorded, after)
        return entry.key.entry_id if fate != "refused" else None

    def confirm(self, asked: Asked) -> Flow[str | None]:
        """Release the answer to the identical question; return its entry id, or `None` when there is none."""
        locked = yield from self._locked(asked)
        if locked is not None:
            raise TierError(locked)
        yield from self._settled(asked)
        entry = yield from writing.confirm(asked, self.parts.rules, self._clock())
        return None if entry is None else entry.key.entry_id

    def remove(self, selector: Selector) -> Flow[int]:
        """Remove the chosen entries everywhere; return how many there were.

        Whoever removes on this thread or task, and stores next, has asked for that after the removal.
        """
        self._misses.forget_own()
        return (yield from self._remove(selector))

    def _remove(self, selector: Selector) -> Flow[int]:
        dropped = yield from self._dropped(selector)
        most = 1 if selector.entry_id is not None else None  # what was queued may have been in the place of another

        def count(removed: Removed) -> int:
            found = removed.count + dropped
            return found if most is None else min(found, most)

        removed = yield from self._emptying(selector, flows.remove(selector, self.parts.rules), count)
        yield from self._forget_reviews(selector)
        return count(removed)

    def _forget_reviews(self, selector: Selector) -> Flow[int]:
        """Delete the decisions for review in the scope of a removal, if it is one of a whole scope; count them.

        Those that another process writes later are refused, as the log has the removal's tombstone by then.
        """
        store = self.parts.journal
        if store is None or not all(getattr(selector, name) is None for name in _CHOSEN_BY):
            return 0
        if self.journal is not None:
            yield from Aside(partial(self.journal.drop, selector))
        return (yield from either(store.forget_reviews, store.aforget_reviews, selector.parts))

    def erase(self, selector: Selector, memory_s: float) -> Flow[Erasure]:
        """Delete the chosen entries from every tier and from what this process remembers; return the receipt."""
        rules = self.parts.rules
        yield from self._dropped(selector)
        try:
            deleted = yield from self._emptying(
                selector, erasure.erase(selector, rules, self._clock), lambda deleted: sum(deleted.values())
            )
            decisions = None if self.parts.journal is None else (yield from self._forget_reviews(selector))
        finally:
            forget_misses()
            forget_texts()
            self._apply_policy.cache_clear()
            self._lately.cache_clear()
            self.parts.digests.forget()
            if rules.has_local:
                self.parts.io.local.clear()
            if offers(self.parts.io.embedder, Forgetful):
                self.parts.io.embedder.forget_texts()
        return erasure.receipt(selector, deleted, rules, self._clock(), memory_s, decisions)

    def reconcile(self, current: Mapping[str, Collection[str]], parts: Mapping[str, str]) -> Flow[Reconciled]:
        """Remove the entries made from documents that have changed or are gone."""
        yield from self.drained()
        flow = flows.reconcile(current, parts, self.parts.rules)
        return (yield from self._emptying(Selector(parts=parts), flow, lambda done: done.removed))

    def report(self, entry_id: str, observation: Observation, parts: Mapping[str, str]) -> Flow[None]:
        """Learn from somebody who has seen an answer of a scope with these parts."""
        yield from self.drained()
        yield from self._learning.report(entry_id, observation, parts)

    def documents(self, parts: Mapping[str, str]) -> Flow[Mapping[str, frozenset[str]]]:
        """List the documents behind the entries with some scope parts."""
        yield from self.drained()
        return (yield from ListDocuments(self.parts.rules.record, parts))

    def entries(self, wanted: EntryFilter, after: Place | None, limit: int, tenant: ScopePart) -> Flow[EntryPage]:
        """Return the next entries that somebody looks for, `limit` at most; `tenant` is the one named, if any."""
        yield from self._opening(wanted.selector, tenant)
        began, now = perf_counter(), self._clock()
        found: list[Held] = []
        while True:
            most = SCANNED_AT_ONCE if wanted.is_read_here else limit - len(found)
            batch = yield from FindEntries(self.parts.rules.record, wanted, after, most, now)
            accepted = [held for held in batch.held if wanted.accepts(held)]
            room, after = limit - len(found), batch.after
            if len(accepted) >= room:
                found += accepted[:room]
                is_last = after is None and len(accepted) == room
                after = None if is_last else Place.of(found[-1].entry)
                break
            found += accepted
            if after is None or perf_counter() - began > _SEARCH_S:
                break
        return EntryPage(tuple(map(StoredEntry.of, found)), None if after is None else str(after))

    def entry(self, entry_id: str, parts: Mapping[str, str], tenant: ScopePart) -> Flow[StoredEntry | None]:
        """Return one entry of a scope with these parts, or `None`."""
        wanted = EntryFilter(Selector(entry_id=entry_id, parts=parts))
        page = yield from self.entries(wanted, None, 1, tenant)
        return page.entries[0] if page.entries else None

    def count(self, selector: Selector) -> Flow[int]:
        """Return how many entries a removal would find now."""
        yield from self.drained()
        return (yield from CountEntries(self.parts.rules.record, selector))

    def _opening(self, selector: Selector, tenant: ScopePart) -> Flow[None]:
        """Have what is queued written, and the keys of the tenant that is named at hand, if there are any."""
        yield from self.drained()
        keys, digest = self.parts.io.keys, selector.parts.get("tenant", "")
        if keys is not None and (tenant is not None or not digest) and keys.knows(digest) is None:
            try:
                yield from AskKeys(keys, digest, tenant)
            except TierError:
                return  # its entries are shown sealed

    def explain(self, asked: Asked) -> Flow[Explanation]:
        """Tell how a request would be decided, without a trace in the books."""
        yield from self._locked(asked)
        yield from self.drained()
        decision, steps, candidates, around = yield from flows.explain(asked, self.parts.rules, self._clock())
        spelled = self.parts.digests.spelled
        elsewhere = (replace(near, details=in_words(asked.parts, near, spelled)) for near in around)
        # Of the same question asked in several ways, the one that lacks least comes first.
        nearest = sorted(elsewhere, key=lambda near: (-near.similarity, len(near.differs)))
        return Explanation(decision, steps, candidates, tuple(nearest))

    def check(self, known: Iterable[Finding]) -> Flow[Report]:
        """Say what is found of each part, beside what is `known` of the settings."""
        return check_up(self.parts.rules, self.parts.embedder_id, known, self._clock())

    def reindex(self, progress: Callable[[Reindexed], None] | None = None) -> Flow[Reindexed]:
        """Bring the index in line with the record, from the first entry to the last."""
        if not self.parts.rules.has_index:
            raise ConfigurationError("there is no index to repair: PostgreSQL's own needs none; see index_url")
        yield from self.drained()
        return (yield from indexing.repair_all(self.parts.rules.indexing, self._clock, progress))

    def flush(self, limit_s: float = EXIT_S) -> Flow[bool]:
        """Wait until what is queued is written, then write the hit counts; return whether it was, within `limit_s`."""
        is_written = yield from self.drained(limit_s)
        if self.parts.rules.has_semantic:
            yield from flows.tidy(self._counters.take_hits(), 0, self.parts.rules, self._clock())
        if self.journal is not None:
            yield from Aside(self.journal.write)  # its faults are nobody else's
        return is_written

    def now(self) -> float:
        """Return the Unix time in seconds, by the cache's clock."""
        return self._clock()

    def shared(self, asked: Asked, asked_at: float, served: Served[Any] | None = None) -> Shared:
        """Tell of a request that another asker's call answers: what that one is served, or its stream, still open."""
        entry_id, hit = (None, None) if served is None else (served.entry_id, served.hit)
        self.observers.tell(
            events.Decided(
                self._clock(),
                *self._facts(asked),
                "shared",
                entry_id=entry_id,
                saved=None if hit is None else hit.entry.cost,
                timings=Timings(asked.policy_s, asked_at, perf_counter(), between="wait"),
                question=asked.question if self.observers.want_questions else None,
            )
        )
        return Shared(entry_id)

    def bypassed(self, rule: str, host: str) -> None:
        """Tell of a request that a host kept away from the cache."""
        self.observers.tell(events.Decided(self._clock(), None, {}, host, "bypass", reason=rule))

    def stats(self) -> Stats:
        """Return the counters as they stand."""
        stats = self._counters.stats({port: watch.stats() for port, watch in self.parts.watches.items()})
        verifier, judge = (getattr(model, "tokens", 0) for model in (self.parts.io.verifier, self.parts.judge))
        observers = self.observers.stats()
        queued = 0 if self._writes is None else len(self._writes)
        return replace(
            stats,
            journal=JournalStats() if self.journal is None else self.journal.stats(),
            verifier_tokens=verifier,
            judge_tokens=judge,
            observers=observers,
            waiting=self._waiting(),
            queued=queued,
        )

    def _facts(self, asked: Asked) -> tuple[str, Mapping[str, str], str]:
        """Return what events name a request by; nobody may change the request's own digests."""
        parts = dict(asked.parts) if self.observers.are_given else asked.parts
        return asked.key.digest.hex(), parts, asked.host

    def _decided(
        self, asked: Asked, decision: Decision, now: float, stopwatch: Stopwatch | None, *, is_near: bool = False
    ) -> None:
        request, parts, host = self._facts(asked)
        timings = UNTIMED if stopwatch is None else stopwatch.read()
        if isinstance(decision, Hit):
            told = events.Decided(
                now, request, parts, host, "hit",
                decision.tier, decision.similarity, decision.entry_id, decision.age_s, decision.entry.cost,
                is_near, timings,
            )  # fmt: skip
            if decision.voices is not None:
                told = told._replace(objections=decision.voices.objections, probability=decision.voices.probability)
        else:
            facts: dict[str, Any] = events.described(decision)
            told = events.Decided(now, request, parts, host, timings=timings, for_other_wording=is_near, **facts)
        if self.observers.want_questions:
            near = decision if isinstance(decision, Hit) else getattr(decision, "nearest", None)
            stored = None if near is None else near.entry.question
            told = told._replace(question=asked.question, stored_question=stored)
        self.observers.tell(told)

    def _refused(self, asked: Asked, reason: str, cost: Cost = Cost()) -> None:
        self.observers.tell(events.Refused(self._clock(), *self._facts(asked), reason, cost))

    def _store(self, asked: Asked, entry: Entry, recorded: Recorded, after: Miss | None) -> Flow[Fate]:
        refusal = self.parts.policy.admit(recorded.outcome)
        if refusal is not None:
            self._refused(asked, refusal, recorded.cost)
            remedy = self.parts.policy.remedy(refusal)
            if remedy is not None:
                self._tell_once(remedy)
            return "refused"
        if (yield from self._locked(asked)) is not None:
            self._refused(asked, "fault", recorded.cost)
            return "refused"
        now = self._clock()
        remembered = self._misses.recall(asked.key.digest, forget=True)
        if after is None and remembered is not None:
            after, _ = remembered
        put = yield from self._prepared(asked, entry, after, now)
        ticket: Ticket | None = None
        if isinstance(put, Put):
            ended = partial(self._ended, asked, entry, self.parts.io.memory.get(asked.key, now).epoch)
            fate, ticket = yield from self._written(put, ended, now)
        else:
            fate = "refused"
            self._refused(asked, put, recorded.cost)
        if after is not None and after.nearest is not None and after.reason in _LEARNED_FROM:
            yield Later(self._after(ticket, self._learning.from_answer(asked, entry, after, after.nearest)))
        elif after is not None and after.nearest is not None and after.reason == "quarantined":
            yield Later(self._after(ticket, self._learning.release(asked, entry.answer, after, after.nearest)))
        if self._is_time_to_tidy(now):
            if self._writes is None:
                yield from self._tidy()
            else:
                yield Later(self._tidy())
        return fate

    def _written(self, put: Put, ended: Callable[[Outcome], None], now: float) -> Flow[tuple[Fate, Ticket | None]]:
        """Write a new entry, or queue it; where the queue is full, wait for room."""
        if self._writes is None:
            (outcome,) = yield from writing.write([put], self.parts.rules, now)
            ended(outcome)
            return "stored" if outcome is None else "refused", None
        if self.observers.are_given:  # what an observer asks is told to none of them, wherever it is written
            ended = partial(_in_context, copy_context(), ended)
        ticket = self._writes.put(put, ended)
        if ticket.room is not None:
            yield from Settled(ticket.room, EXIT_S)
        return "queued", ticket

    def _ended(self, asked: Asked, entry: Entry, epoch: bytes, outcome: Outcome) -> None:
        """Keep an answer that is stored in memory, and tell of it; or tell that it is not stored."""
        refusal = refusal_of(outcome)
        if refusal is not None:
            self._refused(asked, refusal, entry.cost)
            return
        now = self._clock()
        self.parts.io.memory.put(asked.key, entry, epoch, now)
        ttl_s = None if entry.expires_at is None else entry.expires_at - entry.created_at
        self.observers.tell(
            events.Stored(now, *self._facts(asked), entry.key.entry_id, ttl_s, entry.cost, entry.is_waiting)
        )

    def _after(self, ticket: Ticket | None, flow: Flow[None]) -> Flow[None]:
        """Go on with a flow when an entry that is queued is written."""
        if ticket is not None:
            yield from Settled(ticket, EXIT_S)
        yield from flow

    def _promote(self, copy: Copy) -> Flow[None]:
        """Have an entry written to the exact tier, under the key of another wording."""
        if self._writes is None:
            yield from writing.write([copy], self.parts.rules, self._clock())
        else:
            self._writes.copy(copy)

    # What is queued belongs to this process alone: whoever asks the tiers for it waits, or sees to it first.

    def _queued(self, ticket: Ticket, now: float) -> Flow[Entry | None]:
        """Return an entry that is being written, if it is alive and no process has removed it meanwhile."""
        put = ticket.write
        if not isinstance(put, Put) or not put.entry.alive(now):
            return None
        is_removed = yield from flows.removed_since(put.entry, self.parts.rules, put.after)
        return put.entry if is_removed is False else None

    def _settled(self, asked: Asked, limit_s: float = EXIT_S) -> Flow[None]:
        """Wait until the answer to the identical question is written, if it is queued."""
        ticket = None if self._writes is None else self._writes.find(asked.key.digest)
        if ticket is not None:
            yield from Settled(ticket, limit_s)

    def _settled_near(self, writes: WriteQueue, asked: Asked, vector: Vector) -> Flow[None]:
        """Wait until an answer to a question in other words is written, if it is queued and might be served."""
        least = self.parts.rules.acceptance.threshold
        ticket = None if least is None else writes.near(asked.key, vector, least)
        if ticket is not None:
            yield from Settled(ticket, self._patience_s)

    def _dropped(self, selector: Selector) -> Flow[int]:
        """Drop what a removal chooses from the queue, and wait for what of it is being written; count the dropped."""
        if self._writes is None:
            return 0
        dropped, under_way = self._writes.drop(selector)
        for ticket in under_way:
            yield from Settled(ticket, self._patience_s)
        return dropped

    def drained(self, limit_s: float = EXIT_S) -> Flow[bool]:
        """Wait until all that is queued now is written; return whether it was, in time."""
        ticket = None if self._writes is None else self._writes.end()
        if ticket is None:
            return True
        return (yield from Settled(ticket, limit_s)) is None

    @property
    def _patience_s(self) -> float:
        """Return how long who has something else to do waits for what is queued: as long as a tier may take twice."""
        return 2 * self.parts.watches[self.parts.rules.record].limit_s

    def _locked(self, asked: Asked) -> Flow[str | None]:
        """Return why nothing of the asker's tenant can be opened or sealed now, or `None`."""
        keys, tenant = self.parts.io.keys, asked.parts.get("tenant", "")
        if keys is None or asked.ruling.bypass is not None:
            return None
        has_key = keys.knows(tenant)
        if has_key is None:
            try:
                has_key = yield from AskKeys(keys, tenant, asked.tenant)
            except TierError as exc:
                return str(exc)
        return None if has_key else "keys: the tenant has no encryption key"

    def _is_time_to_tidy(self, now: float) -> bool:
        # A clock that was set back must not put it off.
        if not self.parts.rules.finds_similar or 0 <= now - self._tidied_at <= self._sweep_interval:
            return False
        self._tidied_at = now
        return True

    def _tidy(self) -> Flow[None]:
        """Write the buffered hit counts, delete a batch of expired entries, and compare a batch of the index."""
        if self.parts.rules.has_index:
            yield Later(self._repair(self._compared, to_the_end=False))
        yield from flows.tidy(self._counters.take_hits(), _SWEEP_BATCH, self.parts.rules, self._clock())

    def _is_time_to_prolong(self, digest: bytes, now: float) -> bool:
        """Return whether no other hit has just begun to: until one has, all of them would."""
        if 0 <= now - self._prolonging.get(digest, float("-inf")) < _PROLONGING_S:
            return False
        if len(self._prolonging) >= _MOST_PROLONGED:
            self._prolonging.clear()
        self._prolonging[digest] = now
        return True

    def _prolong(self, asked: Asked, hit: Hit, epoch: bytes, now: float) -> Flow[None]:
        """Prolong the entry of a hit where it is stored, and then in memory: it must not live longer there."""
        entry = yield from flows.prolong(asked, hit, self.parts.rules, now)
        if entry is not hit.entry:
            self._keep(asked, hit, entry, epoch, now)

    def _keep(self, asked: Asked, hit: Hit, entry: Entry, epoch: bytes, now: float) -> None:
        """Keep the entry of a hit in memory, where its time counts from when it was last known to be stored."""
        if self.parts.rules.acceptance.lasts(asked.key, entry):
            self.parts.io.memory.put(asked.key, entry, epoch, now if hit.as_of is None else hit.as_of)

    def _repair(self, after: bytes, *, to_the_end: bool) -> Flow[None]:
        """Repair a batch of the index; where one was not in line, go through all of it, a batch at a time."""
        try:
            found, end = yield from indexing.repair(after, self.parts.rules.indexing, self._clock())
        except CacheError:
            return
        if not to_the_end:
            self._compared = end or b""
            to_the_end, end = bool(found.added or found.deleted), b""
        if to_the_end and end is not None:
            yield Later(self._repair(end, to_the_end=True))

    def _prepared(
        self, asked: Asked, entry: Entry, after: Miss | None, now: float
    ) -> Flow[Put | Refusal | Literal["shadow"]]:
        """Return what is to be written, or why nothing is."""
        position: Position | None = None
        if after is None:
            try:
                position = yield from self._replacing(asked, now)
            except TierError:
                return "fault"  # the answer that is being corrected would live on under other wordings
        elif after.reason == "shadow":
            return "shadow"  # a serving cache would have kept what it found
        elif after.reason == "unproven":
            # Found by its own wording only, until it is known to say something else than its neighbour.
            asked, after = replace(asked, exact_only=after.reason), replace(after, vector=None)
        put = yield from writing.prepared(asked, entry, self.parts.rules, after)
        return put if position is None or not isinstance(put, Put) else replace(put, after=position)

    def _replacing(self, asked: Asked, now: float) -> Flow[Position | None]:
        """Remove the answer to the identical question, which may have been copied to other wordings.

        Return from which position on a removal keeps out the new one, if that is queued.

        Raises:
            TierError: It could not be removed, or nobody knows the position.
        """
        rules = self.parts.rules
        yield from self._settled(asked)
        if rules.has_semantic:
            stored = yield from GetStored(asked.key, now)
            if stored.found is None:
                return None if self._writes is None else stored.position
            yield from self._remove(Selector(entry_id=asked.key.entry_id))
        return None if self._writes is None else (yield from FindPosition(rules.record))

    def _look_in_tiers(
        self, asked: Asked, now: float, evidence: Evidence | None, draw: float, *, stores: bool = True
    ) -> Flow[Decision]:
        trail: flows.Trail = []
        if asked.ruling.bypass is None and self._writes is not None:
            yield from self._settled(asked, self._patience_s)
        promote = self._promote if self._serving else None
        decision = yield from flows.lookup(
            asked,
            self.parts.rules,
            now,
            trail,
            evidence=evidence,
            draw=draw,
            promote=promote,
            settle=None if self._writes is None else partial(self._settled_near, self._writes, asked),
            stores=stores,
        )
        for step in trail:
            if step.damaged is not None:
                entry_id = step.damaged.key.entry_id
                self.observers.tell(events.Damaged(now, step.port, entry_id))
                yield Later(flows.quietly(Discard(step.port, step.damaged)))
        return decision

    def _ask_alone(
        self, asked: Asked, miss: Miss, now: float, evidence: Evidence | None, draw: float
    ) -> Flow[Hit | Miss]:
        """Have a follow-up made to stand alone, and look that up."""
        conversation = asked.conversation
        if not self.parts.rules.has_rewriter or conversation is None:
            return miss
        try:
            rewritten = yield from Rewrite(conversation.turns, asked.question)
        except TierError:
            return miss
        self.observers.tell(
            events.Rewritten(now, *self._facts(asked), rewritten.cost, getattr(self.parts.io.rewriter, "name", None))
        )
        question = standalone(conversation.turns, asked.question, rewritten.question)
        if question is None:
            return miss
        alone = self.asked(replace(conversation.alone, question=question, limits=asked.limits))
        found = yield from self._look_in_tiers(alone, now, evidence, draw, stores=False)
        # A miss stays one of the conversation: its answer, shaped by the earlier turns, is for no other asker.
        return found if isinstance(found, Hit) else miss

    def _missed(self, hit: Hit, reason: MissReason, detail: str) -> Flow[Miss]:
        """Return the miss that stands for a hit which is not served."""
        position = yield from flows.find_position(self.parts.rules)
        return Miss(reason, detail, Candidate(hit.entry, hit.similarity, hit.voices), position=position)

    def _emptying(self, selector: Selector, flow: Flow[T], count: Callable[[T], int]) -> Flow[T]:
        """Run a removal with this process's memory emptied before and after, and tell of it."""
        self._empty_memory()
        removed, fault = 0, None
        try:
            result = yield from flow
            removed = count(result)
        except BaseException as exc:
            fault = type(exc).__name__
            raise
        finally:
            self._empty_memory()
            self._on_removal()
            if self.observers.are_there:
                by = tuple(name for name in _CHOSEN_BY if getattr(selector, name) is not None)
                self.observers.pass_on(events.Removed(self._clock(), by, dict(selector.parts), removed, fault))
        return result

    def _empty_memory(self) -> None:
        self.parts.io.memory.clear()
        if self.parts.rules.has_local:
            self.parts.io.local.distrust()

    def _entry(self, asked: Asked, recorded: Recorded, labels: Labels, *, waits: bool) -> Entry:
        now = self._clock()
        lifetimes = (self._ttl if labels.ttl is None else labels.ttl, asked.ruling.ttl)
        ttl = min((ttl for ttl in lifetimes if ttl is not None), default=None)
        return Entry(
            key=asked.key,
            question=asked.question,
            payload=json.dumps(recorded.answer, separators=(",", ":")).encode(),
            created_at=now,
            expires_at=None if ttl is None else now + ttl,
            parts={**asked.parts, ASKER: asked.asker} if waits else dict(asked.parts),  # which others may ask for too
            tags=labels.tags,
            documents=tuple(dict.fromkeys((*labels.documents, *recorded.documents))),
            cost=recorded.cost,
            names=asked.names or {},
        )

    def _recorded(self, result: T, codec: AnswerCodec[T]) -> Recorded | None:
        """Return what is kept of a result; where the codec fails, the result is the caller's all the same."""
        try:
            return codec.record(result)
        except ConfigurationError:
            raise
        except Exception as exc:  # noqa: BLE001 — the model has been paid
            obey_signals(exc)
            kind = type(exc).__name__
            self._tell_once(f"an answer could not be read ({kind}); it is passed on, and not stored")
            return None

    def _restored(self, hit: Hit, codec: Restorer[T]) -> T:
        """Return a hit as a result.

        Raises:
            CodecError: The stored answer is not one of the codec's, or the codec cannot tell: neither is the caller's.
        """
        try:
            return codec.restore(hit)
        except CodecError:
            raise
        except Exception as exc:
            obey_signals(exc)
            self._tell_once(f"a stored answer could not be read ({type(exc).__name__}); it counts as a miss")
            raise CodecError("the stored answer cannot be read") from exc

    def _tell_once(self, text: str) -> None:
        """Log what names a fault by its type: its own text and its traceback may quote the answer."""
        if text not in self._told:
            self._told.add(text)
            _log.warning("%s", text)

    def _refuse(self, asked: Asked, reason: str, result: object) -> None:
        self._refused(asked, reason)
        hint = "; `aask` awaits it" if isawaitable(result) else ""
        kind = type(result).__name__
        self._tell_once(
            f"an answer of type {kind} is not JSON, or has not the form that is stored; it is passed on{hint}"
        )


def _timed(recorded: Recorded, began: float) -> Recorded:
    """Return what was recorded with the seconds since `began`, unless its host has told what the call took."""
    if recorded.cost.latency_s is not None:
        return recorded
    return replace(recorded, cost=replace(recorded.cost, latency_s=perf_counter() - began))


def _is_embedded(decision: Decision) -> bool:
    """Return whether the question was embedded for a decision."""
    if isinstance(decision, Hit):
        return decision.tier == "semantic"
    return isinstance(decision, Miss) and decision.vector is not None


def _is_long(question: str, scope: ScopeParts) -> bool:
    """Return whether a question is too long to be remembered with its instructions: 4,096 of them would fill memory."""
    instruction = scope.get("system_prompt")
    return len(question) + (len(instruction) if isinstance(instruction, str) else 0) > _LONG


def _place(spelling: Hashable) -> list[Asked]:  # noqa: ARG001 — a memo's key
    """Return a place for what was asked in this spelling."""
    return []


def _in_context(context: Context, ended: Callable[[Outcome], None], outcome: Outcome) -> None:
    context.run(ended, outcome)


def documents_of(documents: Iterable[Name | Document]) -> tuple[Document, ...]:
    """Return `documents`, with each bare id made a document of no version.

    Raises:
        ConfigurationError: An id has no obvious text.
    """
    return tuple(document if isinstance(document, Document) else Document(document) for document in documents)


def labels_of(tags: Iterable[Name], documents: Iterable[Name | Document], ttl: float | str | None) -> Labels:
    """Return what an application says of an answer.

    Raises:
        ConfigurationError: Some of it is not what it should be; the message says what would be right.
    """
    life = None if ttl is None else duration(ttl, "ttl", above=0)
    tags, documents = several(tags, "tags"), several(documents, "documents")
    return Labels(tuple(named(tag, "tag") for tag in tags), documents_of(documents), life)
