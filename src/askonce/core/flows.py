"""The engine, written once: look up, store, remove, explain.

A flow is a generator that yields the I/O it needs (`core.ops`) and decides with what comes back. It knows
nothing of threads or loops; a driver in `runtime` runs it in either colour, and a test runs it by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from askonce.core.acceptance import Acceptance
from askonce.core.model import (
    Bypass,
    Candidate,
    Decision,
    Entry,
    Hit,
    Key,
    Miss,
    Neighbour,
    Removed,
    Selector,
    TierName,
    Vector,
)
from askonce.core.ops import (
    Embed,
    FindNamespaces,
    FindNeighbours,
    Flow,
    GetExact,
    GetStored,
    PutExact,
    PutStored,
    RemoveExact,
    RemoveStored,
    RenewExact,
    Search,
    Sweep,
    Touch,
)
from askonce.core.policy import Verdict
from askonce.errors import CacheError, TierError


@dataclass(frozen=True, slots=True)
class Asked:
    """Hold a request as the flows need it: canonical, keyed, and judged by the policy."""

    question: str
    key: Key
    parts: dict[str, str]
    exact_only: str | None
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Rules:
    """Say what the cache is made of, and how it decides.

    Args:
        has_exact: Whether there is an exact tier.
        has_semantic: Whether there is a semantic tier, and an embedder.
        acceptance: What a near entry must satisfy.
        candidates: How many near entries are considered.
        fits: Tells whether the embedder takes a text whole.
        ttl: Seconds by which a hit prolongs an entry, or `None` when lifetimes are fixed.
        max_age: Seconds that bound a prolonged life.
    """

    has_exact: bool
    has_semantic: bool
    acceptance: Acceptance
    candidates: int
    fits: Callable[[str], bool]
    ttl: float | None = None
    max_age: float | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """Say what one step of a lookup found.

    Args:
        name: `"policy"`, `"exact"`, `"stored"`, `"embed"`, `"search"` or `"acceptance"`.
        outcome: One phrase, without the text of any question or answer.
    """

    name: str
    outcome: str


Trail = list[Step]


def lookup(
    asked: Asked, rules: Rules, now: float, trail: Trail | None = None, *, promote: bool = True
) -> Flow[Decision]:
    """Ask the exact tier, then the semantic one; a tier that fails is passed over.

    Args:
        asked: The request.
        rules: How to decide.
        now: Unix time in seconds.
        trail: Where to note each step.
        promote: Whether a semantic hit is written to the exact tier, under the question asked.
    """
    trail = [] if trail is None else trail
    if asked.verdict.bypass is not None:
        trail.append(Step("policy", f"bypass by rule {asked.verdict.bypass!r}"))
        return Bypass(asked.verdict.bypass)
    fault: str | None = None
    epoch: bytes | None = None
    if rules.has_exact:
        try:
            fetched = yield from GetExact(asked.key, now)
        except TierError as exc:
            fault = str(exc)
            trail.append(Step("exact", f"fault: {fault}"))
        else:
            epoch = fetched.epoch
            if fetched.entry is not None:
                trail.append(Step("exact", "found"))
                return _hit(fetched.entry, "exact", 1.0, now, epoch)
            trail.append(Step("exact", "not found"))
    if not rules.has_semantic:
        return Miss("fault", fault) if fault else Miss("no_semantic_tier", epoch=epoch)
    decision = yield from _ask_semantic(asked, rules, now, trail)
    if isinstance(decision, Miss):
        return replace(decision, epoch=epoch)
    if promote and rules.has_exact and fault is None:
        yield from rewrite(asked, decision.entry, epoch, now)
    return replace(decision, epoch=epoch)


def _ask_semantic(asked: Asked, rules: Rules, now: float, trail: Trail) -> Flow[Hit | Miss]:
    why_exact = asked.exact_only or asked.verdict.exact_only
    try:
        if why_exact is not None or rules.acceptance.min_similarity is None:
            entry = yield from GetStored(asked.key, now)
            trail.append(Step("stored", "not found" if entry is None else "found"))
            if entry is not None:
                return _hit(entry, "semantic", 1.0, now)
            return Miss("exact_only", why_exact) if why_exact else Miss("no_min_similarity")
        vector = yield from Embed(asked.question)
        if not rules.fits(asked.question):
            trail.append(Step("embed", "longer than the embedder's window"))
            entry = yield from GetStored(asked.key, now)
            return Miss("too_long") if entry is None else _hit(entry, "semantic", 1.0, now)
        candidates = yield from Search(asked.key, vector, rules.candidates, now)
    except TierError as exc:
        trail.append(Step("search", f"fault: {exc}"))
        return Miss("fault", str(exc))
    trail.append(Step("search", f"{len(candidates)} in the namespace and context"))
    accepted = rules.acceptance.judge(asked.question, candidates)
    if isinstance(accepted, Miss):
        trail.append(Step("acceptance", f"{accepted.reason}: {accepted.detail or ''}".rstrip(": ")))
        return replace(accepted, vector=vector)
    trail.append(Step("acceptance", f"similarity {accepted.similarity:.3f}"))
    return _hit(accepted.entry, "semantic", accepted.similarity, now)


def rewrite(asked: Asked, entry: Entry, epoch: bytes | None, now: float) -> Flow[None]:
    """Write a known entry to the exact tier, under the question that was asked."""
    try:
        yield from PutExact(asked.key, entry, epoch, now)
    except TierError:
        return


def _hit(entry: Entry, tier: TierName, similarity: float, now: float, epoch: bytes | None = None) -> Hit:
    return Hit(entry, tier, similarity, max(0.0, now - entry.created_at), epoch)


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


def tidy(hits: Mapping[str, int], expires_at: Mapping[str, float], batch: int, now: float) -> Flow[None]:
    """Write buffered hit counts and expiries, and delete a batch of expired entries, if that is possible now."""
    try:
        if hits or expires_at:
            yield from Touch(hits, expires_at)
        yield from Sweep(now, batch)
    except CacheError:
        return


def store(asked: Asked, entry: Entry, rules: Rules, after: Miss | None, now: float) -> Flow[bool]:
    """Write to the semantic tier, which is the truth, then to the exact one; tell whether a tier took it."""
    if rules.has_semantic:
        try:
            vector = after.vector if after is not None else None
            if vector is None:
                vector = yield from _vector_of(asked, rules)
            yield from PutStored(entry, vector)
        except TierError:
            # An entry that only the exact tier knows could not be found when it must be removed.
            return False
    if not rules.has_exact:
        return rules.has_semantic
    try:
        epoch = after.epoch if after is not None else (yield from GetExact(asked.key, now)).epoch
        yield from PutExact(asked.key, entry, epoch, now)
    except TierError:
        return rules.has_semantic
    return True


def _vector_of(asked: Asked, rules: Rules) -> Flow[Vector | None]:
    if asked.exact_only or asked.verdict.exact_only:
        return None
    vector = yield from Embed(asked.question)
    return vector if rules.fits(asked.question) else None


def remove(selector: Selector, rules: Rules) -> Flow[Removed]:
    """Remove the chosen entries from every tier, and void what is on its way into the exact one.

    The exact tier is voided before and after: before, so that nothing is removed while Redis, unreachable,
    goes on to serve it; after, for what was promoted in between.

    Raises:
        TierError: A tier could not be reached, so that some of them may live on; call again.
    """
    if not rules.has_semantic:
        removed = yield from RemoveExact(selector)
        return removed
    namespaces = yield from FindNamespaces(selector)
    if rules.has_exact and namespaces:
        yield from RenewExact(namespaces)
    removed = yield from RemoveStored(selector)
    touched = namespaces | removed.namespaces
    if rules.has_exact and touched:
        yield from RenewExact(touched)
    return removed


@dataclass(frozen=True, slots=True)
class Explanation:
    """Tell how a question would be decided now, and why.

    Args:
        decision: What a lookup would return.
        steps: Each step in order, with its outcome.
        candidates: The nearest entries in the namespace and context, nearest first.
        elsewhere: The nearest entries of any scope: which parts keep each from answering. Their questions
            are not shown, as they may be another tenant's.
    """

    decision: Decision
    steps: tuple[Step, ...]
    candidates: tuple[Candidate, ...]
    elsewhere: tuple[Neighbour, ...]


def explain(asked: Asked, rules: Rules, now: float) -> Flow[Explanation]:
    """Look up without leaving a trace, and look around."""
    trail: Trail = []
    decision = yield from lookup(asked, rules, now, trail, promote=False)
    candidates: Sequence[Candidate] = ()
    elsewhere: Sequence[Neighbour] = ()
    if rules.has_semantic and not isinstance(decision, Bypass):
        try:
            vector = yield from Embed(asked.question)
            candidates = yield from Search(asked.key, vector, rules.candidates, now)
            elsewhere = yield from FindNeighbours(vector, asked.key.context, asked.parts, rules.candidates, now)
        except TierError as exc:
            trail.append(Step("search", f"fault: {exc}"))
    return Explanation(decision, tuple(trail), tuple(candidates), tuple(elsewhere))
