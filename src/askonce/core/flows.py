"""The engine, written once: look up, remove, explain (and store: `core.writing`).

A flow is a generator that yields the I/O it needs (`core.ops`) and decides with what comes back. It knows
nothing of threads or loops; a driver in `runtime` runs it in either colour, and a test runs it by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TypeAlias

from askonce.core import indexing
from askonce.core.acceptance import Acceptance
from askonce.core.evidence import Evidence
from askonce.core.indexing import Indexing, NotProposed
from askonce.core.keys import ANONYMOUS, KEYED, Digests, normal_question
from askonce.core.model import (
    Bypass,
    CallerLimits,
    Candidate,
    Conversation,
    Damaged,
    Decision,
    Entry,
    Hit,
    Key,
    Miss,
    Neighbour,
    Position,
    Removed,
    Request,
    ScopePart,
    Selector,
    TierName,
    Vector,
    Voices,
)
from askonce.core.ops import (
    AdvanceExact,
    Append,
    DeleteExact,
    Embed,
    Examine,
    FindPosition,
    FindUnfinished,
    Finish,
    Flow,
    GetExact,
    GetStored,
    Later,
    ListDocuments,
    Op,
    Outlast,
    PortName,
    RaisePositions,
    ReadLog,
    RemovedSince,
    RemoveExact,
    RemoveStored,
    ReplaceExact,
    SeeLog,
    Sweep,
    SweepIndex,
    Touch,
    Verify,
)
from askonce.core.policy import Ruling, bounded, join_instructions
from askonce.core.ports import Copy, Fetched, Unread
from askonce.core.removals import LogView, Tombstone
from askonce.errors import CacheError, ConfigurationError, TierError

_UNREAD: Mapping[Unread, str] = {
    "too_long": "longer than the embedder's window",
    "unreadable": "the embedder's tokenizer does not know all characters, or the script",
}

_TOUCHED_AT_ONCE = 200
"""Entries whose hits are counted in one statement: those of a busy minute would take longer than the tier may."""

_DAMAGED = "damaged, which counts as not found"


@dataclass(slots=True)
class Asked:
    """A request as the flows need it: canonical, with its key and the policy's ruling.

    Nobody changes one; it is not frozen, as that would make a hit in memory a tenth dearer.
    """

    question: str = field(repr=False)
    key: Key
    parts: dict[str, str]
    exact_only: str | None
    ruling: Ruling
    conversation: Conversation | None = None
    asker: str = ANONYMOUS
    tenant: ScopePart = None
    host: str = ""
    model: str | None = None
    policy_s: float = 0.0  # what the ruling took, where somebody observes
    names: Mapping[str, str] | None = field(default=None, repr=False)  # of the scope, where they are kept
    limits: CallerLimits | None = None

    @property
    def why_exact_only(self) -> str | None:
        """Return why only the identical question may be answered, or `None`."""
        return self.exact_only or self.ruling.exact_only


def canonical(request: Request, digests: Digests, embedder_id: str, apply_policy: Callable[..., Ruling]) -> Asked:
    """Return `request` with its scope completed by the ambient one, its key, and the policy's ruling.

    Args:
        request: What is asked.
        digests: Make its key.
        embedder_id: The embedder's identity, which is part of every namespace; empty without one.
        apply_policy: `Policy.apply`, or a memo of it.
    """
    scope = request.whole_scope
    parts = digests.parts(scope)
    question = normal_question(request.question)
    temperature = scope.params.get("temperature")
    ruling = apply_policy(
        bounded(question),
        temperature=temperature if isinstance(temperature, (int, float)) else None,
        has_user=scope.user is not None,
        instruction=join_instructions(scope.system_prompt, request.instruction),
    )
    key = digests.key(request, parts, embedder_id)
    asker = digests.asker(scope)
    model = scope.model if scope.model is None else str(scope.model)
    return Asked(
        question, key, parts, request.exact_only, ruling, request.conversation, asker, scope.tenant, scope.host, model,
        limits=request.limits,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rules:
    """What the cache is made of, and how it decides.

    Args:
        has_exact: Whether there is an exact tier.
        has_semantic: Whether there is a semantic tier, and an embedder.
        acceptance: What a near entry must satisfy.
        candidates: How many near entries are considered.
        unread: Returns why the embedder would not read all of a text, or `None`.
        is_too_long: Returns whether a text is surely longer than the embedder's window, without loading a model.
        ttl: Seconds by which a hit prolongs an entry, or `None` when lifetimes are fixed.
        max_age: Seconds that bound a prolonged life.
        has_rewriter: Whether there is somebody to make follow-ups stand alone.
        has_index: Whether an index of its own stands before the tier of record.
        has_local: Whether the vectors of small namespaces are compared in this process.
    """

    has_exact: bool
    has_semantic: bool
    acceptance: Acceptance
    candidates: int
    unread: Callable[[str], Unread | None]
    ttl: float | None = None
    max_age: float | None = None
    has_rewriter: bool = False
    has_index: bool = False
    has_local: bool = False
    is_too_long: Callable[[str], bool] = lambda _: False

    @property
    def indexing(self) -> Indexing:
        """Return how near entries are searched for."""
        extra_life_s = 0.0 if self.ttl is None or self.max_age is None else max(0.0, self.max_age - self.ttl)
        least = self.acceptance.threshold or 0.0
        return Indexing(self.candidates, self.has_index, self.has_local, least, extra_life_s, self.record)

    @property
    def finds_similar(self) -> bool:
        """Return whether other wordings are found: by PostgreSQL, or by an index before the exact tier."""
        return self.has_semantic or self.has_index

    @property
    def record(self) -> PortName:
        """Name the tier of record: what it has forgotten, no tier knows."""
        return "semantic" if self.has_semantic else "exact"


@dataclass(frozen=True, slots=True)
class Step:
    """What one step of a lookup found.

    Args:
        name: `"policy"`, `"exact"`, `"stored"`, `"embed"`, `"search"` or `"acceptance"`.
        outcome: One phrase, without the text of any question or answer.
        damaged: What was found there and cannot be read.
    """

    name: str
    outcome: str
    damaged: Damaged | None = field(default=None, repr=False)

    @property
    def port(self) -> PortName:
        """Return the tier that it asked."""
        return "exact" if self.name == "exact" else "semantic"


Trail = list[Step]
Promote: TypeAlias = Callable[[Copy], Flow[None]]
Settle: TypeAlias = Callable[[Vector], Flow[None]]


def lookup(
    asked: Asked,
    rules: Rules,
    now: float,
    trail: Trail | None = None,
    *,
    evidence: Evidence | None = None,
    draw: float = 0.0,
    promote: Promote | None = None,
    settle: Settle | None = None,
    stores: bool = True,
) -> Flow[Decision]:
    """Ask the exact tier, then the semantic one; a tier that fails is passed over.

    Args:
        asked: The request.
        rules: How to decide.
        now: Unix time in seconds.
        trail: Where to note each step.
        evidence: What an answer's documents must satisfy.
        draw: A random number, 0 to 1, drawn for this request.
        promote: Has a semantic hit written to the exact tier, under the key of the question asked; without it, nothing
            is written, not even to tidy up.
        settle: Waits until what is similar to a question is written, if it is queued.
        stores: Whether a store may follow a miss, which then carries the log's position.
    """
    trail = [] if trail is None else trail
    if asked.ruling.bypass is not None:
        trail.append(Step("policy", f"bypass by rule {asked.ruling.bypass!r}"))
        return Bypass(asked.ruling.bypass)
    fault: str | None = None
    refusal: Miss | None = None
    waiting: Entry | None = None
    if rules.has_exact:
        try:
            fetched = yield from GetExact(asked.key, now)
        except TierError as exc:
            fault = str(exc)
            trail.append(Step("exact", f"fault: {fault}"))
        else:
            copy = yield from _believed(asked, fetched, rules)
            if fetched.damaged is not None:
                trail.append(Step("exact", _DAMAGED, fetched.damaged))
            elif copy is None:
                why = "encrypted" if fetched.entry is not None and fetched.entry.is_sealed else "perhaps removed"
                trail.append(Step("exact", "not found" if fetched.entry is None else f"found, but {why}"))
            elif copy.waits_for(asked.asker):
                waiting = copy  # the semantic tier may know it released, or another answer
                trail.append(Step("exact", "found, but in quarantine"))
            else:
                refusal = yield from objection(asked, copy, evidence, now)
                trail.append(Step("exact", "found" if refusal is None else f"found, but {refusal.detail}"))
                if refusal is None:
                    return _hit(copy, "exact", 1.0, now)
    if fault and not rules.has_semantic:
        return Miss("fault", fault)
    if rules.finds_similar:
        decision = yield from _ask_semantic(
            asked, rules, now, trail, evidence, draw, settle, tidies=promote is not None
        )
    else:
        decision = Miss("no_semantic_tier")
    if isinstance(decision, Miss):
        if not rules.has_semantic:
            if refusal is None and waiting is not None:
                refusal = _quarantined(Candidate(waiting, 1.0))
            if refusal is not None:
                decision = replace(refusal, vector=decision.vector, stores=decision.stores)
            if stores:
                return replace(decision, position=(yield from find_position(rules)))
        return decision
    # Where Redis is the record, an entry is under its own key only, by which a removal finds it.
    shared = rules.has_exact and rules.has_semantic and fault is None and not decision.entry.is_waiting
    if promote is not None and shared and rules.acceptance.lasts(asked.key, decision.entry):
        yield from promote(Copy(asked.key, decision.entry))
    return decision


def _believed(asked: Asked, fetched: Fetched, rules: Rules) -> Flow[Entry | None]:
    """Return the entry that the exact tier has, if the log of removals lets it be served.

    Where the exact tier is the record, it deletes what is removed. Else what it has is a copy, and it may have lost or
    refused what a removal told it. So a copy is judged by this process's view of the log, which is read again when it
    is too old, or shows too little: when the copy is from before the last removal in its namespace, say.
    """
    copy = fetched.entry
    if copy is None or copy.is_sealed:
        return None
    if not rules.has_semantic:
        return copy if copy.position is None else None
    if copy.position is None:
        return None  # written where there was no PostgreSQL, or by an older version
    view = yield from _view_for(copy.position, fetched)
    if view is None:
        return None
    if not view.spares(copy):
        yield Later(quietly(DeleteExact(asked.key)))
        return None
    yield from _bring_up_to_date(asked, copy, fetched.position, view)
    return copy


def _view_for(position: Position, fetched: Fetched) -> Flow[LogView | None]:
    """Return the view of the log that judges a copy with this position, or `None` when there is none to trust."""
    seen = yield from SeeLog()
    view = seen.settles(position, fetched.position, fetched.same_since)
    if seen.is_due and (view is not None or seen.is_failing):
        yield Later(quietly(ReadLog()))
    if view is not None:
        return view
    if not seen.is_failing:
        try:
            view = yield from ReadLog()
        except TierError:
            pass
        else:
            # Else the copy is of another log, or from before this one was set back.
            return view if view.reaches(position) else None
    return seen.stands_in(position, fetched.position, fetched.same_since)


def _bring_up_to_date(asked: Asked, copy: Entry, namespace: Position | None, view: LogView) -> Flow[None]:
    """Have the next lookup spared what this one had to ask for."""
    if namespace is None or namespace.log != view.position.log:
        yield Later(quietly(RaisePositions({asked.key.namespace: view.position})))
    elif copy.position is not None and copy.position.number < namespace.number <= view.position.number:
        yield Later(quietly(AdvanceExact(asked.key, copy, view.position)))


def quietly(flow: Flow[object] | Op[object]) -> Flow[None]:
    """Do something that makes no difference to who asks, if that is possible now."""
    try:
        yield from flow
    except CacheError:
        return


def _ask_semantic(
    asked: Asked,
    rules: Rules,
    now: float,
    trail: Trail,
    evidence: Evidence | None,
    draw: float,
    settle: Settle | None,
    *,
    tidies: bool,
) -> Flow[Hit | Miss]:
    why_exact = asked.why_exact_only
    try:
        if why_exact is not None or rules.acceptance.min_similarity is None:
            miss = Miss("exact_only", why_exact) if why_exact else Miss("no_min_similarity")
            return (yield from _ask_stored(asked, miss, rules, now, trail, evidence))
        try:
            vector = yield from embed(asked.question, rules)
        except TierError as exc:
            trail.append(Step("embed", f"fault: {exc}"))
            miss = Miss("fault", str(exc), stores=False)
            return (yield from _ask_stored(asked, miss, rules, now, trail, evidence))
        if isinstance(vector, Miss):
            trail.append(Step("embed", vector.detail or ""))
            return (yield from _ask_stored(asked, vector, rules, now, trail, evidence))
        if settle is not None:
            yield from settle(vector)
        try:
            searched = yield from indexing.search(asked.key, vector, rules.indexing, now, tidies=tidies)
        except NotProposed as exc:
            trail.append(Step("search", f"fault: {exc}"))
            miss = Miss("fault", str(exc), vector=vector)  # the record can be asked, and takes what the model says
            return (yield from _ask_stored(asked, miss, rules, now, trail, evidence))
    except TierError as exc:
        trail.append(Step("search", f"fault: {exc}"))
        return Miss("fault", str(exc))
    candidates = [one for one in searched.found if not one.entry.is_sealed]
    trail.extend(Step("search", _DAMAGED, damaged) for damaged in searched.damaged)
    trail.append(Step("search", f"{len(candidates)} in the namespace and context"))
    decision = yield from _accept(asked, rules, now, candidates, evidence, draw)
    if isinstance(decision, Miss):
        trail.append(Step("acceptance", f"{decision.reason}: {decision.detail or ''}".rstrip(": ")))
        return replace(decision, vector=vector, position=searched.position)
    said = "" if decision.voices is None else str(decision.voices)
    trail.append(Step("acceptance", f"similarity {decision.similarity:.3f}" + (f"; {said}" if said else "")))
    return decision if searched.as_of is None else replace(decision, as_of=searched.as_of)


def _ask_stored(
    asked: Asked, miss: Miss, rules: Rules, now: float, trail: Trail, evidence: Evidence | None
) -> Flow[Hit | Miss]:
    if not rules.has_semantic:
        return miss  # the exact tier is the record, and has been asked
    stored, stores = (yield from GetStored(asked.key, now)), miss.stores
    entry = None if stored.found is not None and stored.found.is_sealed else stored.found
    trail.extend(Step("stored", _DAMAGED, damaged) for damaged in stored.damaged)
    trail.append(Step("stored", "not found" if entry is None else "found"))
    if entry is not None and entry.waits_for(asked.asker):
        miss = _quarantined(Candidate(entry, 1.0))
    elif entry is not None:
        refusal = yield from objection(asked, entry, evidence, now)
        if refusal is None:
            return _hit(entry, "semantic", 1.0, now)
        miss = refusal
    return replace(miss, position=stored.position, stores=stores)


def _accept(
    asked: Asked, rules: Rules, now: float, candidates: Sequence[Candidate], evidence: Evidence | None, draw: float
) -> Flow[Hit | Miss]:
    refused: Miss | None = None
    while True:
        accepted = yield from rules.acceptance.choose(asked.question, candidates)
        if isinstance(accepted, Miss):
            return refused or accepted
        refusal = yield from _refusal(asked, rules, accepted, evidence, draw, now)
        if refusal is None:
            return _hit(accepted.entry, "semantic", accepted.similarity, now, accepted.voices)
        refused = refused or refusal
        # Those before it were refused already.
        place = next(place for place, one in enumerate(candidates) if one.entry is accepted.entry)
        candidates = candidates[place + 1 :]


def _refusal(
    asked: Asked, rules: Rules, candidate: Candidate, evidence: Evidence | None, draw: float, now: float
) -> Flow[Miss | None]:
    """Return why a candidate that the threshold and the guards let pass is not served, or `None`."""
    if candidate.entry.waits_for(asked.asker):
        return _quarantined(candidate)
    refusal = yield from objection(asked, candidate.entry, evidence, now, candidate.similarity)
    if refusal is not None:
        return replace(refusal, nearest=candidate)
    if candidate.entry.key == asked.key:
        return None
    if why_unread(rules, candidate.entry.question) is not None:  # stored by a version that did not ask this
        return Miss("unreadable", "the stored question", candidate)
    if not rules.acceptance.is_proven(candidate, draw):
        return Miss("unproven", f"{len(candidate.entry.observations)} observations so far", candidate)
    if rules.acceptance.confuses(asked.question, candidate):
        return Miss("indistinct", f"similarity {candidate.similarity:.4f}", candidate)
    if rules.acceptance.is_doubtful(candidate):
        try:
            approved = yield from Verify(asked.question, candidate.entry)
        except TierError as exc:
            return Miss("unverified", f"no verdict: {exc}", candidate)
        if approved is not True:  # an application's own verifier may return what is true and no verdict, such as "no"
            return Miss("unverified", f"similarity {candidate.similarity:.3f}, and the verifier said no", candidate)
    return None


def _quarantined(candidate: Candidate) -> Miss:
    return Miss("quarantined", "another asker caused it, and nobody has confirmed it", candidate)


def embed(text: str, rules: Rules) -> Flow[Vector | Miss]:
    """Embed a text, or return that the embedder does not read all of it.

    What is surely too long is not given to it: a service refuses such a text, and after a few its breaker would keep
    out everybody. Tokens are counted afterwards, when `Embed` has loaded the model within its deadline.
    """
    unread = _too_long(rules, text)
    if unread is None:
        vector = yield from Embed(text)
        unread = why_unread(rules, text)
        if unread is None:
            return vector
    return Miss(unread, _UNREAD[unread])


def _too_long(rules: Rules, text: str) -> Unread | None:
    try:
        return "too_long" if rules.is_too_long(text) else None
    except Exception:  # noqa: BLE001 — an embedder that cannot tell has not read it
        return "unreadable"


def why_unread(rules: Rules, text: str) -> Unread | None:
    """Return why the embedder would not read all of a text, or `None`."""
    try:
        return rules.unread(text)
    except Exception:  # noqa: BLE001 — an embedder that cannot tell has not read it
        return "unreadable"


def objection(
    asked: Asked, entry: Entry, evidence: Evidence | None, now: float, similarity: float | None = None
) -> Flow[Miss | None]:
    """Return why an entry that may be served to others is not served to this asker now, or `None`.

    Without `similarity` it was found by its key. A copy of another wording's does not say how similar that one is.
    """
    if asked.limits is not None:
        similarity = float(entry.key == asked.key) if similarity is None else similarity
        why = asked.limits.objection(max(0.0, now - entry.created_at), similarity)
        if why is not None:
            return Miss("caller_limits", why)
    why = yield from examine(entry, evidence)
    return None if why is None else Miss("evidence", why)


def examine(entry: Entry, evidence: Evidence | None) -> Flow[str | None]:
    """Return why the documents behind `entry` keep it from being served, or `None`."""
    if evidence is None:
        return None
    try:
        return (yield from Examine(evidence, entry.documents))
    except ConfigurationError:
        raise
    except Exception as exc:  # noqa: BLE001 — the application's own function: its fault is a miss
        return f"its evidence could not be examined ({type(exc).__name__})"


def find_position(rules: Rules) -> Flow[Position | None]:
    """Ask how far the log of removals goes; return `None` when the tier of record cannot tell."""
    try:
        return (yield from FindPosition(rules.record))
    except TierError:
        return None


def removed_since(entry: Entry, rules: Rules, position: Position | None) -> Flow[bool | None]:
    """Return whether something was removed after a position that chooses `entry`, or `None` when nobody knows."""
    if position is None:
        return None
    try:
        return (yield from RemovedSince(rules.record, entry, position))
    except TierError:
        return None


def _hit(entry: Entry, tier: TierName, similarity: float, now: float, voices: Voices | None = None) -> Hit:
    return Hit(entry, tier, similarity, max(0.0, now - entry.created_at), voices)


def prolong(asked: Asked, hit: Hit, rules: Rules, now: float) -> Flow[Entry]:
    """Return the entry of a hit, with the longer life that sliding lifetimes give it.

    The tier of record learns of it first: what Redis keeps beyond its row, no removal would find.
    """
    later = prolonged(hit.entry, rules, now)
    if later is None:
        return hit.entry
    try:
        if rules.has_semantic:
            yield from Touch({}, {hit.entry_id: later})
    except TierError:
        return hit.entry
    entry = replace(hit.entry, expires_at=later)
    if rules.has_exact:
        key = asked.key if rules.has_semantic else hit.entry.key
        yield from quietly(ReplaceExact(key, entry, now, hit.entry))
    return entry


def prolonged(entry: Entry, rules: Rules, now: float) -> float | None:
    """Return the later expiry that a hit earns `entry`, or `None` when its end stays.

    An entry that was given a shorter life than `ttl` keeps it.
    """
    if rules.ttl is None or rules.max_age is None or entry.expires_at is None:
        return None
    if entry.expires_at - entry.created_at < rules.ttl:
        return None
    later = min(now + rules.ttl, entry.created_at + rules.max_age)
    # Below a tenth of the lifetime a write costs more than it gains.
    return later if later - entry.expires_at > rules.ttl / 10 else None


def tidy(hits: Mapping[str, int], batch: int, rules: Rules, now: float) -> Flow[None]:
    """Write buffered hit counts, delete a `batch` of expired entries and finish removals, if that is possible now."""
    try:
        for first in range(0, len(hits) if rules.has_semantic else 0, _TOUCHED_AT_ONCE):
            yield from Touch(dict(islice(hits.items(), first, first + _TOUCHED_AT_ONCE)), {})
        if batch and rules.has_semantic:
            yield from Sweep(now, batch)
            yield from finish(rules)
        if batch and rules.has_index:
            yield from SweepIndex(now)
    except CacheError:
        return


def remove(selector: Selector, rules: Rules, *, erases: bool = False) -> Flow[Removed]:
    """Remove the chosen entries from every tier, and keep out what is on its way into one.

    Appending the tombstone is the removal; the rest is clean-up, of which each step may be repeated. Where it breaks
    off, readers that look at the log do not believe what Redis has, and the next removal or tidying goes on.

    Args:
        selector: Chooses the entries.
        rules: What the cache is made of.
        erases: Whether an index, which makes nothing found that the record does not have, must have deleted its points.
            Where Redis is the record, it does not know of all: `erasure.erase` compares them then.

    Raises:
        TierError: A tier could not be reached, so that some of them may live on; call again.
    """
    appended = yield from Append(rules.record, selector)
    if not rules.has_semantic:
        removed = yield from RemoveExact(selector)
        if rules.has_index and not erases:
            yield from quietly(indexing.delete(removed.digests))  # else whoever finds the points does, or repair
        return removed
    tombstone = Tombstone(appended.position, selector)
    removed = yield from RemoveStored(tombstone)
    done = [replace(tombstone, namespaces=removed.namespaces, digests=removed.digests)]
    if appended.others:
        # Whoever began these may be gone, and what they have deleted, this removal cannot find any more. What they
        # have not deleted, it has, or does not choose.
        done += [other for other in (yield from FindUnfinished()) if other.namespaces is not None]
    yield from _confirm_removed(done, rules, erases=erases)
    return removed


def finish(rules: Rules) -> Flow[None]:
    """Go on with removals that were begun and left."""
    done = []
    for tombstone in (yield from FindUnfinished()):
        if tombstone.namespaces is None:
            removed = yield from RemoveStored(tombstone)
            tombstone = replace(tombstone, namespaces=removed.namespaces, digests=removed.digests)
        done.append(tombstone)
    if done:
        yield from _confirm_removed(done, rules)


def _confirm_removed(done: Sequence[Tombstone], rules: Rules, *, erases: bool = False) -> Flow[None]:
    """Have no copy served of what was deleted from the tier of record, and no point left of it."""
    if rules.has_exact:
        last: dict[bytes, Position] = {}
        for tombstone in sorted(done, key=lambda one: one.number):
            last.update(dict.fromkeys(tombstone.namespaces or (), tombstone.position))
        if last and not (yield from RaisePositions(last)):
            yield from Outlast()
    if rules.has_index:
        try:
            yield from indexing.delete(frozenset().union(*(tombstone.digests for tombstone in done)))
        except TierError:
            if erases:
                raise
            return  # left unfinished, whoever removes or tidies next goes on
    # Nobody who looks something up waits for this.
    yield from quietly(Finish([tombstone.number for tombstone in done]))


def reconcile(current: Mapping[str, Collection[str]], parts: Mapping[str, str], rules: Rules) -> Flow[Reconciled]:
    """Remove the entries with some scope parts that were made from a document in a version that is not current.

    Args:
        current: The versions in which each document may be read now, by its id; those left out are gone.
        parts: Digests of the scope parts that the entries have.
        rules: What the cache is made of.

    Raises:
        TierError: A tier could not be reached, so that some of them may live on; call again.
    """
    # What is being made from an old version cannot be found yet.
    yield from Append(rules.record, Selector(parts=parts), removes=False)
    held = yield from ListDocuments(rules.record, parts)
    count = 0
    changed: list[str] = []
    deleted: list[str] = []
    for document, versions in sorted(held.items()):
        stale = sorted(versions.difference(current.get(document, ())))
        if stale:
            (changed if document in current else deleted).append(document)
        for version in stale:
            removed = yield from remove(Selector(document=document, version=version, parts=parts), rules)
            count += removed.count
    return Reconciled(count, tuple(changed), tuple(deleted))


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What a comparison with the documents as they are now has removed.

    Args:
        removed: How many entries.
        changed: Documents of which entries were made from another version than the current one.
        deleted: Documents that are gone.
    """

    removed: int
    changed: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()


def explain(
    asked: Asked, rules: Rules, now: float
) -> Flow[tuple[Decision, tuple[Step, ...], tuple[Candidate, ...], tuple[Neighbour, ...]]]:
    """Look up without leaving a trace, and look around; return what an explanation is made of."""
    trail: Trail = []
    rules = replace(rules, has_local=False)
    decision = yield from lookup(asked, rules, now, trail, stores=False)
    candidates: list[Candidate] = []
    elsewhere: Sequence[Neighbour] = ()
    if rules.finds_similar and not isinstance(decision, Bypass):
        try:
            vector = yield from embed(asked.question, rules)
            if isinstance(vector, Miss):
                return decision, tuple(trail), (), ()
            by = rules.indexing
            for near in (yield from indexing.search(asked.key, vector, by, now, tidies=False)).found:
                judged = yield from rules.acceptance.choose(asked.question, [near])
                candidates.append((judged if isinstance(judged, Candidate) else judged.nearest) or near)
            around = yield from indexing.neighbours(vector, asked.key.context, asked.parts, by, now)
            elsewhere = [neighbour for neighbour in around if KEYED not in neighbour.differs]
        except (TierError, NotProposed) as exc:
            trail.append(Step("search", f"fault: {exc}"))
    return decision, tuple(trail), tuple(candidates), tuple(elsewhere)
