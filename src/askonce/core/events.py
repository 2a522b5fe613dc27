"""What an observer is given: facts of what was decided, stored, refused, removed, judged, and of each call of a port.

A request, its scope and its entry are named by digests, so that an event holds no text of a question or of an answer.
Events are named tuples, since every hit makes one: a frozen dataclass of as many fields takes four times as long.

Fields that several events have:

* `at`: Unix time in seconds.
* `request`: the digest of the request, in hexadecimal; equal for equal requests of one scope, and the second half of
  the id of the entry that answers it. `None` where a host kept the request out before it had one.
* `parts`: a digest of each stated part of the scope, by the part's name (`"tenant"`, `"model"`, ...).
* `host`: through what the application asks, such as `"askonce"` or `"llama_index.chat"`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Literal, NamedTuple, Protocol, TypeAlias, runtime_checkable

from askonce.core.model import Bypass, Candidate, Cost, Decision, Hit, Json, Miss, MissReason, Shared, TierName, Voices
from askonce.core.ops import PortName
from askonce.core.timings import UNTIMED, Timings

Outcome: TypeAlias = Literal["hit", "shared", "miss", "bypass"]
Verdict: TypeAlias = Literal["right", "wrong", "current", "stale", "unjudged"]
_COST = tuple(part.name for part in fields(Cost))


class Decided(NamedTuple):
    """How a request was decided.

    Attributes:
        at: When.
        request: Which.
        parts: Its scope.
        host: Who asked.
        outcome: `"hit"`, `"miss"`, `"bypass"`, or `"shared"`: answered by the call that another asker made of the model
            at the same time.
        tier: The tier that answered a hit.
        similarity: Cosine similarity (0 to 1) of the question to that of the entry that answered, or to the nearest
            one's, if a miss came as far as that.
        entry_id: The entry that answered, or that an answer was shared as.
        age_s: Seconds since that entry was stored.
        saved: What the model call behind that entry took, which need not be made again.
        reason: Why it is a miss, as `Miss` lists them; or the rule of a bypass.
        exact_only: Of a miss with that reason, why only an identical request could have answered.
        guard: The guard that refused the nearest entry.
        nearest_id: The nearest entry of a miss.
        for_other_wording: Whether the entry that answers, or with `serve=False` would, is that of another wording.
        timings: Seconds that each stage took: `policy`, `exact` (the exact tier), `embed`, `search` (the semantic
            tier), `accept` (threshold, guards and all else that asks nobody), and, where they were asked, `verify`,
            `rewrite`, `evidence` and `keys`; or `wait`, for another's call; `total` is all of it. What did not
            happen is not there. `timings.steps` has each step with its beginning.
        question: The text that was asked, only for observers with `wants_questions`.
        stored_question: That of the entry that answered, or of the nearest one, for the same observers.
        objections: Guards that guess and objected to the entry that answered, which the verifier overruled, or to the
            nearest one of a miss.
        probability: The verifier's estimate, 0 to 1, that this entry's answer serves both questions; `None` where it
            did not read them.
    """

    at: float
    request: str | None
    parts: Mapping[str, str]
    host: str
    outcome: Outcome
    tier: TierName | None = None
    similarity: float | None = None
    entry_id: str | None = None
    age_s: float | None = None
    saved: Cost | None = None
    for_other_wording: bool = False
    timings: Timings = UNTIMED
    reason: MissReason | str | None = None
    exact_only: str | None = None
    guard: str | None = None
    nearest_id: str | None = None
    question: str | None = None
    stored_question: str | None = None
    objections: tuple[str, ...] = ()
    probability: float | None = None


class ModelCalled(NamedTuple):
    """Tell of a call of the application's model.

    Attributes:
        at: When it ended.
        request: Which request it was made for.
        parts: Its scope.
        host: Who asked.
        seconds: How long it took; of a stream, until its last chunk was read.
        fault: The type of the exception that ended it; `"left"` for a stream that nobody read to its end; or `None`.
        is_audit: Whether it was made in the background, to check an answer that was served.
    """

    at: float
    request: str | None
    parts: Mapping[str, str]
    host: str
    seconds: float
    fault: str | None = None
    is_audit: bool = False


class Stored(NamedTuple):
    """Tell of an answer that was stored.

    Attributes:
        at: When.
        request: The request that it answers.
        parts: Its scope.
        host: Who asked.
        entry_id: The entry.
        ttl_s: Seconds for which it may be served; `None` for ever.
        cost: What the model call took, as far as the host says.
        is_waiting: Whether it is in quarantine.
    """

    at: float
    request: str | None
    parts: Mapping[str, str]
    host: str
    entry_id: str
    ttl_s: float | None = None
    cost: Cost = Cost()
    is_waiting: bool = False


class Refused(NamedTuple):
    """Tell of an answer that was not stored.

    Attributes:
        at: When.
        request: The request that it answers.
        parts: Its scope.
        host: Who asked.
        reason: Why, as docs/policy.md lists them; `"unreadable"` is a stored answer that its host could not read.
        cost: What the model call took, as far as the host says.
    """

    at: float
    request: str | None
    parts: Mapping[str, str]
    host: str
    reason: str
    cost: Cost = Cost()


class Removed(NamedTuple):
    """Tell of a removal of entries.

    Attributes:
        at: When.
        by: What they were chosen by: `"entry_id"`, `"tag"`, `"document"`, `"version"`; nothing for a scope, or all.
        parts: Digests of the parts of the scope that they were chosen by.
        entries: How many there were.
        fault: The type of the exception that ended it, so that some may live on, or `None`.
    """

    at: float
    by: tuple[str, ...]
    parts: Mapping[str, str]
    entries: int
    fault: str | None = None


class Judged(NamedTuple):
    """Tell of a stored answer that was compared with the model's own, or that somebody reported on.

    Attributes:
        at: When.
        entry_id: The entry.
        verdict: `"right"` or `"wrong"` for another wording than its own, `"current"` or `"stale"` for the same, and
            `"unjudged"` when the comparison failed.
    """

    at: float
    entry_id: str
    verdict: Verdict


class Rewritten(NamedTuple):
    """Tell of a follow-up that a rewriter was asked to make stand alone.

    Attributes:
        at: When.
        request: The follow-up.
        parts: Its scope.
        host: Who asked.
        cost: What the rewriter's model took.
        model: Its name, as far as that is known.
    """

    at: float
    request: str | None
    parts: Mapping[str, str]
    host: str
    cost: Cost
    model: str | None = None


class Spent(NamedTuple):
    """Tell what a call of the cache's own took: of a verifier, a judge of answers, or the model for an audit.

    Attributes:
        at: When it ended.
        part: `"verifier"`, `"judge"`, `"audit"`, or `"embedder"` for one of another library's.
        cost: What it took; the tokens of an embedder are estimated, four characters each.
        model: The name of its model, as far as that is known.
        parts: The scope of the request for an audit; its model is the application's own.
    """

    at: float
    part: str
    cost: Cost
    model: str | None = None
    parts: Mapping[str, str] = MappingProxyType({})


class Damaged(NamedTuple):
    """Tell of a stored entry that could not be read; it counts as absent, and is deleted.

    Attributes:
        at: When.
        tier: Where it is.
        entry_id: The entry.
    """

    at: float
    tier: str
    entry_id: str


class PortCalled(NamedTuple):
    """Tell of a call of a server, the embedder, or another part behind a port.

    Attributes:
        at: When it ended.
        port: `"exact"`, `"semantic"`, `"index"`, `"embedder"`, `"verifier"`, `"rewriter"` or `"keys"`.
        operation: What was asked, such as `"GetExact"` or `"Search"`.
        seconds: How long it took.
        fault: Why it failed, by the names that `stats().ports[...].faults` has, or `None`.
    """

    at: float
    port: PortName
    operation: str
    seconds: float
    fault: str | None = None


Event: TypeAlias = (
    Decided | ModelCalled | Stored | Refused | Removed | Judged | Rewritten | Spent | Damaged | PortCalled
)


def as_json(event: Event) -> dict[str, Json]:
    """Return an event as JSON: its name as `"event"`, and the fields that say something."""
    told: dict[str, Json] = {"event": type(event).__name__}
    for name, value in event._asdict().items():
        if isinstance(value, Cost):
            value = {part: known for part in _COST if (known := getattr(value, part)) is not None}
        if value is not None and value not in ((), {}):
            told[name] = dict(value) if isinstance(value, Mapping) else value
    return told


def described(decision: Decision | Shared, entry_id: str | None = None) -> dict[str, Json]:
    """Return what a decision is, by the names of the fields of `Decided`: for the metadata of a host's run.

    Args:
        decision: What happened to a request.
        entry_id: The entry that the answer is stored as, after a miss.
    """
    nearest: Candidate | None = None
    told: dict[str, Json]
    match decision:
        case Hit():
            told = {"outcome": "hit", "tier": decision.tier, "similarity": decision.similarity, "age_s": decision.age_s}
            entry_id = decision.entry_id
            told |= _said(decision.voices)
        case Shared():
            told = {"outcome": "shared"}
            entry_id = decision.entry_id or entry_id
        case Bypass():
            told = {"outcome": "bypass", "reason": decision.rule}
        case Miss():
            told = {"outcome": "miss", "reason": decision.reason}
            nearest = decision.nearest
            if decision.reason == "exact_only":
                told["exact_only"] = decision.detail
            elif decision.reason == "vetoed" and decision.detail is not None:
                told["guard"] = decision.detail.partition(":")[0]  # the rest quotes the questions
    if nearest is not None:
        told |= {"similarity": nearest.similarity, "nearest_id": nearest.entry.key.entry_id}
        told |= _said(nearest.voices)
    return told if entry_id is None else {**told, "entry_id": entry_id}


def _said(voices: Voices | None) -> dict[str, Json]:
    if voices is None:
        return {}
    told: dict[str, Json] = {} if voices.probability is None else {"probability": voices.probability}
    return {**told, "objections": voices.objections} if voices.objections else told


@runtime_checkable
class Observer(Protocol):
    """Take events, such as to count them or to pass them on.

    `on_event` is called on a thread of the observer's own, one event after another, in the order in which they
    happened to one asker. It may block, fail and ask the cache: no caller waits for it, or hears of it. Three
    attributes may be set:

    * `is_quick`: call `on_event` at once, on whatever thread the event happens, several at a time; it must not block.
    * `wants_questions`: have the text of the question in `Decided.question`.
    * `wants_steps = False`: have no more than the total in `Decided.timings`, which makes lookups cheaper.

    A quick observer that keeps anything back may have a method `flush()`, which is called without arguments when the
    cache is settled or closed, and when the process ends.
    """

    def on_event(self, event: Event) -> None:
        """Take one event."""
