"""One cache's engine: the flows of the core, with this process's memory, books and clock around them.

Its methods are flows themselves, so that whatever they decide is written once for both colours.
"""

from __future__ import annotations

import json
import logging
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Generic, TypeVar

from askonce.core import flows
from askonce.core.answers import AnswerCodec, Recorded
from askonce.core.evidence import Evidence
from askonce.core.flows import Asked, Explanation, Reconciled, Rules
from askonce.core.keys import key_of, normal_question, part_digests
from askonce.core.model import (
    Bypass,
    Decision,
    Document,
    Entry,
    Hit,
    Miss,
    Request,
    Selector,
    ambient_scope,
)
from askonce.core.ops import Compute, Flow, ListDocuments, PortName, Ports
from askonce.core.policy import Policy
from askonce.errors import CodecError
from askonce.runtime.ledger import Ledger, Stats
from askonce.runtime.watch import Watch

T = TypeVar("T")
_log = logging.getLogger("askonce")
_REMEMBERED_MISSES = 1024
_SWEEP_BATCH = 1000
_UNSTORABLE = str.maketrans({"\x00": "\ufffd"})


@dataclass(frozen=True, slots=True)
class Parts:
    """Hold what a cache is made of.

    Args:
        io: The tiers and the embedder.
        rules: Which of them there are, and how to decide.
        policy: What not to cache.
        watches: A guard for each port.
        embedder_id: The embedder's identity, which is part of every namespace; empty without one.
    """

    io: Ports
    rules: Rules
    policy: Policy
    watches: Mapping[PortName, Watch]
    embedder_id: str


@dataclass(frozen=True, slots=True)
class Labels:
    """Hold what the application says of an answer: tags, source documents, and seconds to live."""

    tags: tuple[str, ...] = ()
    documents: tuple[Document, ...] = ()
    ttl: float | None = None


@dataclass(frozen=True, slots=True)
class Served(Generic[T]):
    """Hold a result, and the hit from which others who waited for it make their own."""

    result: T
    hit: Hit | None


class Engine:
    """Decide requests.

    Args:
        parts: What the cache is made of.
        ttl: Seconds that an answer lives when nothing else is said; `None` for ever.
        sweep_interval: Seconds between two sweeps of expired entries.
        clock: Tells the Unix time in seconds.
    """

    def __init__(self, parts: Parts, *, ttl: float | None, sweep_interval: float, clock: Callable[[], float]) -> None:
        self.parts = parts
        self._ttl = ttl
        self._sweep_interval = sweep_interval
        self._clock = clock
        self._ledger = Ledger()
        self._misses: OrderedDict[bytes, Miss] = OrderedDict()
        self._judge = lru_cache(4096)(parts.policy.judge)
        self._swept_at = clock()

    def asked(self, request: Request) -> Asked:
        """Return `request` with its scope completed by the ambient one, keyed, and judged by the policy."""
        scope = request.scope.within(ambient_scope())
        parts = part_digests(scope)
        question = normal_question(request.question)
        temperature = scope.params.get("temperature")
        verdict = self._judge(
            question,
            temperature=float(temperature) if isinstance(temperature, (int, float)) else None,
            has_user=scope.user is not None,
        )
        key = key_of(request, parts, self.parts.embedder_id)
        return Asked(question, key, parts, request.exact_only, verdict)

    def look_up(self, asked: Asked, evidence: Evidence | None = None) -> Flow[Decision]:
        """Decide a request, and keep the books."""
        now = self._clock()
        memory = self.parts.io.memory
        kept = memory.get(asked.key, now)
        decision: Decision
        if kept.entry is None or asked.verdict.bypass or (yield from flows.examine(kept.entry, evidence)):
            decision = yield from flows.lookup(asked, self.parts.rules, now, evidence=evidence)
        else:
            decision = Hit(kept.entry, "memory", 1.0, max(0.0, now - kept.entry.created_at))
        if isinstance(decision, Hit):
            entry = yield from self._prolong(asked, decision, now)
            if decision.tier != "memory" or entry is not decision.entry:
                memory.put(asked.key, entry, kept.epoch, now)
        elif isinstance(decision, Miss):
            self._remember(asked, decision)
        self._ledger.decided(decision)
        return decision

    def serve(
        self, asked: Asked, compute: Compute[T], codec: AnswerCodec[T], labels: Labels, evidence: Evidence | None
    ) -> Flow[Served[T]]:
        """Return the stored answer, or what `compute` returns, which is then stored."""
        decision = yield from self.look_up(asked, evidence)
        if isinstance(decision, Hit):
            try:
                return Served(codec.restore(decision), decision)
            except CodecError:
                self._ledger.refused("unreadable")
        result = yield from compute
        if isinstance(decision, Bypass):
            return Served(result, None)
        recorded = codec.record(result)
        if recorded is None:
            self._refuse("unstorable", result)
            return Served(result, None)
        entry = self._entry(asked, recorded, labels)
        yield from self._store(asked, entry, recorded, decision if isinstance(decision, Miss) else None)
        return Served(result, Hit(entry, "memory", 1.0, 0.0))

    def store(self, asked: Asked, recorded: Recorded, labels: Labels, after: Miss | None) -> Flow[str | None]:
        """Store an answer; return its entry id, or `None` when it is not stored."""
        if asked.verdict.bypass is not None:
            self._ledger.refused(asked.verdict.bypass)
            return None
        entry = self._entry(asked, recorded, labels)
        stored = yield from self._store(asked, entry, recorded, after)
        return entry.key.entry_id if stored else None

    def remove(self, selector: Selector) -> Flow[int]:
        """Remove the chosen entries everywhere; return how many there were."""
        self.parts.io.memory.clear()
        removed = yield from flows.remove(selector, self.parts.rules)
        self.parts.io.memory.clear()
        return removed.count

    def reconcile(self, current: Mapping[str, Collection[str]], parts: Mapping[str, str]) -> Flow[Reconciled]:
        """Remove the entries made from documents that have changed or are gone."""
        self.parts.io.memory.clear()
        synced = yield from flows.reconcile(current, parts, self.parts.rules)
        self.parts.io.memory.clear()
        return synced

    def documents(self, parts: Mapping[str, str]) -> Flow[Mapping[str, frozenset[str]]]:
        """List the documents behind the entries with some scope parts."""
        return (yield from ListDocuments(self.parts.rules.record, parts))

    def explain(self, asked: Asked) -> Flow[Explanation]:
        """Tell how a request would be decided, without a trace in the books."""
        return (yield from flows.explain(asked, self.parts.rules, self._clock()))

    def tidy(self) -> Flow[None]:
        """Write the buffered hit counts, and delete a batch of expired entries."""
        self._swept_at = self._clock()
        if self.parts.rules.has_semantic:
            yield from flows.tidy(*self._ledger.take_buffer(), _SWEEP_BATCH, self._swept_at)

    def shared(self) -> None:
        """Count a request that another asker's computation answered."""
        self._ledger.shared()

    def bypassed(self, rule: str) -> None:
        """Count a request that an adapter kept away from the cache."""
        self._ledger.decided(Bypass(rule))

    def stats(self) -> Stats:
        """Return the books as they stand."""
        return self._ledger.stats({port: watch.stats() for port, watch in self.parts.watches.items()})

    def _store(self, asked: Asked, entry: Entry, recorded: Recorded, after: Miss | None) -> Flow[bool]:
        refusal = self.parts.policy.admit(recorded.outcome)
        if refusal is not None:
            self._ledger.refused(refusal)
            return False
        now = self._clock()
        epoch = self.parts.io.memory.get(asked.key, now).epoch
        after = after or self._misses.pop(asked.key.digest, None)
        refusal = yield from flows.store(asked, entry, self.parts.rules, after, now)
        if refusal is None:
            self.parts.io.memory.put(asked.key, entry, epoch, now)
            self._ledger.stored()
        else:
            self._ledger.refused(refusal)
        if now - self._swept_at > self._sweep_interval:
            yield from self.tidy()
        return refusal is None

    def _entry(self, asked: Asked, recorded: Recorded, labels: Labels) -> Entry:
        now = self._clock()
        lifetimes = (self._ttl if labels.ttl is None else labels.ttl, asked.verdict.ttl)
        ttl = min((ttl for ttl in lifetimes if ttl is not None), default=None)
        return Entry(
            key=asked.key,
            question=_storable(asked.question),
            payload=json.dumps(recorded.answer, separators=(",", ":")).encode(),
            created_at=now,
            expires_at=None if ttl is None else now + ttl,
            parts=asked.parts,
            tags=labels.tags,
            documents=tuple(dict.fromkeys((*labels.documents, *recorded.documents))),
            cost=recorded.cost,
        )

    def _prolong(self, asked: Asked, hit: Hit, now: float) -> Flow[Entry]:
        later = flows.prolonged(hit.entry, self.parts.rules, now)
        if later is None:
            return hit.entry
        entry = replace(hit.entry, expires_at=later)
        self._ledger.prolonged(entry.key.entry_id, later)
        if self.parts.rules.has_exact and hit.epoch is not None:
            yield from flows.rewrite(asked, entry, hit.epoch, now, present=True)
        return entry

    def _remember(self, asked: Asked, miss: Miss) -> None:
        """Keep a miss until its answer is stored: a host may not be able to hand it back."""
        self._misses[asked.key.digest] = miss
        while len(self._misses) > _REMEMBERED_MISSES:
            self._misses.popitem(last=False)

    def _refuse(self, reason: str, result: object) -> None:
        self._ledger.refused(reason)
        _log.warning("an answer of type %s cannot be stored as JSON; it is passed on", type(result).__name__)


def _storable(text: str) -> str:
    """Return `text` without what PostgreSQL cannot hold: NUL, and halves of surrogate pairs."""
    return text.translate(_UNSTORABLE).encode("utf-8", "replace").decode()


def documents_of(documents: Iterable[str | Document]) -> tuple[Document, ...]:
    """Return `documents`, with each bare id made a document of no version."""
    return tuple(Document(document) if isinstance(document, str) else document for document in documents)
