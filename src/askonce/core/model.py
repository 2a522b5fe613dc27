"""The words of the house, as frozen values: what is asked, what is stored, what is decided."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, fields, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from operator import index
from pathlib import PurePath
from typing import Any, Generic, Literal, Protocol, SupportsIndex, TypeAlias, TypedDict, TypeVar
from uuid import UUID

from askonce.core.arguments import instance, number, several
from askonce.errors import CodecError, ConfigurationError

T = TypeVar("T")
SEALED = b"\x01"
"""What begins an encrypted payload."""
ASKER = "asker"
"""The scope part that an entry has only while it is in quarantine."""
Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
Texted: TypeAlias = UUID | Decimal | Enum | date | PurePath | SupportsIndex
"""What is not JSON, but has one obvious text."""
ScopePart: TypeAlias = "Json | Texted"
Name: TypeAlias = str | int | float | Texted
"""The name of a tag, a document or a version: a text, or what has one."""
TierName: TypeAlias = Literal["memory", "exact", "semantic"]


def json_of(value: object) -> Json:
    """Return the JSON of what is not JSON itself but has one obvious text; JSON values as they are.

    Raises:
        TypeError: There is none; the message names the type, never the value.
    """
    match value:
        case Enum():
            return json_of(value.value)
        case UUID() | Decimal() | PurePath():
            return str(value)
        case date():
            return value.isoformat()
        case Mapping():
            return dict(value)
        case None | bool() | int() | float() | str() | list() | tuple():
            return value
    if hasattr(value, "__index__"):  # numpy's integers
        return index(value)
    raise TypeError(
        f"a {type(value).__name__} has no obvious text; give text, a number, a UUID, a Decimal, a date, a path, an "
        "Enum of these, or lists and mappings of them"
    )


def text_of(name: object) -> str:
    """Return the name of a tag, a document or a version as text; 7 and "7" name one.

    Raises:
        TypeError: It has no obvious text; the message names the type.
    """
    told = json_of(name)
    if isinstance(told, str):
        return str.__str__(told)
    if isinstance(told, int | float) and not isinstance(told, bool):
        return repr(told)
    raise TypeError(f"a {type(name).__name__} is no name; give text, a number, a UUID, a Decimal, a date or a path")


def named(name: Name, what: str) -> str:
    """Return a name that an application gave as text.

    Raises:
        ConfigurationError: It has no obvious text.
    """
    try:
        return text_of(name)
    except TypeError as exc:
        raise ConfigurationError(f"{what}: {exc}") from None


class Vector(Protocol):
    """One embedding; the core passes it on and never looks inside."""

    def __len__(self) -> int:
        """Return the dimension."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Who asks, and with which configuration; an answer is shared only between equal scopes.

    Every part is compared by equality, as it was given, and never by similarity. `params`, `tools` and
    `response_schema` hold JSON values; the order of `params` and of `tools` does not matter.
    `host` names the adapter that wrote the payload, so that one framework never reads another's.
    `asker` alone separates nothing: it names who asks, a session or a user, for `quarantine`.
    """

    tenant: str | None = None
    user: str | None = None
    app: str | None = None
    corpus: str | None = None
    model: str | None = None
    system_prompt: str | None = field(default=None, repr=False)
    params: Mapping[str, Json] = field(default_factory=dict)
    tools: Sequence[Json] = field(default=(), repr=False)
    response_schema: Json = field(default=None, repr=False)
    host: str = "askonce"
    asker: str | None = None

    def __post_init__(self) -> None:
        if self.params or self.tools:
            instance(self.params, Mapping, "params", "a mapping of parameters to JSON values")
            several(self.tools, "tools")

    def within(self, outer: Scope) -> Scope:
        """Return this scope with every part that it leaves open taken from `outer`."""
        return self if outer is _OPEN else replace(outer, **self.stated())

    def stated(self) -> dict[str, Any]:
        """Return the parts that differ from their default, by name."""
        return {name: value for name, default in _DEFAULTS if (value := getattr(self, name)) != default}


class ScopeParts(TypedDict, total=False):
    """The parts of a `Scope` as keywords, for editors and type checkers."""

    tenant: ScopePart
    user: ScopePart
    app: ScopePart
    corpus: ScopePart
    model: ScopePart
    system_prompt: ScopePart
    params: Json
    tools: Json
    response_schema: Json
    host: str
    asker: ScopePart


_OPEN = Scope()
_DEFAULTS = tuple((part.name, getattr(_OPEN, part.name)) for part in fields(Scope))
_NAMES = frozenset(name for name, _ in _DEFAULTS)
_ambient: ContextVar[Scope] = ContextVar("askonce_scope", default=_OPEN)


def scope_of(parts: ScopeParts) -> Scope:
    """Return the scope with these parts; `None` leaves one open.

    Raises:
        ConfigurationError: There is no such part, or it is neither JSON nor has an obvious text.
    """
    if not parts.keys() <= _NAMES:
        raise ConfigurationError(f"a scope has no part {sorted(parts.keys() - _NAMES)}; it has {sorted(_NAMES)}")
    told: dict[str, Any] = {}
    for name, value in parts.items():
        if value is not None:
            try:
                told[name] = value if type(value) is str else json_of(value)
            except TypeError as exc:
                raise ConfigurationError(f"{name}: {exc}") from None
    return Scope(**told)


def ambient_scope() -> Scope:
    """Return the scope set by the enclosing `with scope(...)` blocks."""
    return _ambient.get()


_TEXT = frozenset({str, type(None)})
_PLAIN = frozenset({str, int, float, bool, type(None)})


def spelling_of(parts: ScopeParts) -> Hashable | None:
    """Return what is equal for the same parts of a scope only, each of the same type, where no block adds to them.

    `None` where that cannot be told without looking through them, as in a part that is a list.
    """
    params = parts.get("params")
    if _ambient.get() is not _OPEN:
        return None
    if type(params) is not dict:
        return (None, *parts.items()) if _TEXT.issuperset(map(type, parts.values())) else None
    if not (_PLAIN.issuperset(map(type, params)) and _PLAIN.issuperset(map(type, params.values()))):
        return None
    others = {**parts, "params": None}
    # Of these types `repr` tells 1 from 1.0 and True, and 0.0 from -0.0, which are equal.
    return (repr(params), *others.items()) if _TEXT.issuperset(map(type, others.values())) else None


@contextmanager
def scope(
    *,
    tenant: ScopePart = None,
    user: ScopePart = None,
    app: ScopePart = None,
    corpus: ScopePart = None,
    model: ScopePart = None,
    system_prompt: ScopePart = None,
    asker: ScopePart = None,
) -> Iterator[Scope]:
    """Set parts of the scope for every question asked, and every removal made, inside the block.

    Blocks nest: an inner block keeps what it does not name. The scope follows the context
    (`contextvars`), so it holds across `await` and in tasks started inside the block; a plain
    thread starts without it, unless it runs in a copied context.

    Raises:
        ConfigurationError: A part is neither JSON nor of a type that has one obvious text, such as a UUID.
    """
    inner = scope_of(
        {
            "tenant": tenant,
            "user": user,
            "app": app,
            "corpus": corpus,
            "model": model,
            "system_prompt": system_prompt,
            "asker": asker,
        }
    )
    whole = inner.within(_ambient.get())
    with asked_in(whole):
        yield whole


def asker(name: str) -> AbstractContextManager[Scope]:
    """Say who asks the questions inside the block: a session or a user; only a digest of it is stored.

    With `quarantine`, an answer is for its own asker until a second one is told the same. It is no part of any key.
    """
    return scope(asker=name)


@contextmanager
def asked_in(whole: Scope) -> Iterator[None]:
    """Work in the scope in which somebody asked, and in no part of the enclosing one."""
    token = _ambient.set(whole)
    try:
        yield
    finally:
        _ambient.reset(token)


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a conversation: who spoke (`"user"`, `"assistant"`), and what."""

    role: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Conversation:
    """What a follow-up follows, for a rewriter that makes it stand alone.

    Args:
        turns: The earlier turns, oldest first.
        alone: The request as if its question had been asked first.
    """

    turns: tuple[Turn, ...]
    alone: Request


@dataclass(frozen=True, slots=True)
class CallerLimits:
    """What one caller asks of a stored answer beyond what the cache's settings ask; it is only ever stricter.

    Args:
        max_age_s: Longest time in seconds since the answer was stored; `None` for any.
        min_similarity: Cosine similarity, 0 to 1, that an entry of another wording must reach as well.
        only_new: Whether no stored answer will do; the new one is stored in its place.

    Raises:
        ConfigurationError: One of them is out of range.
    """

    max_age_s: float | None = None
    min_similarity: float = 0.0
    only_new: bool = False

    def __post_init__(self) -> None:
        number(self.min_similarity, "min_similarity", least=0, most=1)
        if self.max_age_s is not None:
            number(self.max_age_s, "max_age_s", least=0)

    def objection(self, age_s: float, similarity: float) -> str | None:
        """Return why an entry as old and as similar as that will not do, or `None`."""
        if self.only_new:
            return "only_new: the caller takes no stored answer"
        if self.max_age_s is not None and age_s > self.max_age_s:
            return f"max_age: stored {age_s:.0f} s ago, more than {self.max_age_s:g} s"
        if similarity < self.min_similarity:
            return f"min_similarity: {similarity:.3f} < {self.min_similarity:g}"
        return None


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked, made canonical.

    Args:
        question: The only text that is embedded.
        scope: Who asks, and with which configuration.
        context: Everything else that the answer depends on (earlier turns, retrieved text), as JSON;
            compared by equality.
        exact_only: Why only the identical question may be answered (`"several_turns"`, ...), or `None`.
        conversation: With earlier turns, these as text, if they are that.
        instruction: The fixed text around the question that is not in the system prompt, such as a prompt template's,
            with `{}` for each variable; the policy reads it, and it is in no key.
        pinned: Whether the scope is whole, so that enclosing `scope(...)` blocks add nothing to it.
        limits: What this caller asks of a stored answer beyond the settings; it is in no key.
    """

    question: str = field(repr=False)
    scope: Scope = Scope()
    context: Json = field(default=None, repr=False)
    exact_only: str | None = None
    conversation: Conversation | None = None
    pinned: bool = False
    instruction: str | None = field(default=None, repr=False)
    limits: CallerLimits | None = None

    def __post_init__(self) -> None:
        instance(self.question, str, "the question of a Request", "text")
        instance(self.scope, Scope, "the scope of a Request", "a Scope")

    @property
    def whole_scope(self) -> Scope:
        """Return the scope, completed by the enclosing `scope(...)` blocks."""
        return self.scope if self.pinned else self.scope.within(ambient_scope())

    def pin(self) -> Request:
        """Return this request as it is asked here: a stream may be read, and its answer stored, in another scope."""
        follows = self.conversation
        return replace(
            self,
            scope=self.whole_scope,
            conversation=follows and replace(follows, alone=follows.alone.pin()),
            pinned=True,
        )


@dataclass(frozen=True, slots=True)
class Key:
    """Address one entry: the namespace that both tiers are partitioned by, the context, and the question."""

    namespace: bytes
    context: bytes
    digest: bytes

    @property
    def entry_id(self) -> str:
        """Return the public name of the entry stored under this key."""
        return f"{self.namespace.hex()}-{self.digest.hex()}"


@dataclass(frozen=True, slots=True)
class Position:
    """Name a place in a log of removals: all tombstones up to this number lie before it.

    Args:
        log: Tells this log from another.
        number: Grows with every tombstone.
    """

    log: bytes
    number: int


@dataclass(frozen=True, slots=True)
class Document:
    """Name a source document of an answer, and the version of it that was read.

    Both are kept as text: a number, a UUID, a date or a path counts by its own.

    Raises:
        ConfigurationError: One of them has no obvious text.
    """

    id: str
    version: str = ""

    def __init__(self, id: Name, version: Name | None = "") -> None:  # noqa: A002 — the field's name
        object.__setattr__(self, "id", id if type(id) is str else named(id, "a document's id"))
        told = "" if version is None else version
        object.__setattr__(self, "version", told if type(told) is str else named(told, "a document's version"))


_MOST_TAKEN = 10**12  # tokens or seconds


@dataclass(frozen=True, slots=True)
class Cost:
    """What the model call behind an entry took; unknown parts are `None`.

    What no call can have taken, such as a negative number or one beyond 10^12, counts as unknown: some servers say it,
    and no sum has room for it.

    Args:
        input_tokens: Tokens read by the model.
        output_tokens: Tokens written by the model.
        latency_s: Seconds that the call took.
        cached_tokens: Of the tokens read, those that the provider had in its own prompt cache; not kept with an entry.
    """

    input_tokens: int | None = None
    output_tokens: int | None = None
    latency_s: float | None = None
    cached_tokens: int | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        for name in ("input_tokens", "output_tokens", "latency_s", "cached_tokens"):
            value = getattr(self, name)
            if value is not None and not 0 <= value <= _MOST_TAKEN:
                object.__setattr__(self, name, None)


@dataclass(frozen=True, slots=True, order=True)
class Observation:
    """Tell of one judged use of an entry: how similar the question was, and whether the answer was right for it."""

    similarity: float
    right: bool


@dataclass(frozen=True, slots=True)
class Embedding:
    """Keep the embedding of a question with its entry.

    Args:
        embedder: The identity of the embedder that has made it.
        halves: The vector, as little-endian numbers of 16 bits.
    """

    embedder: str
    halves: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored answer and what is known of it.

    Args:
        key: Where it is stored; `key.entry_id` names it.
        question: The question that was asked, as it was embedded.
        payload: The answer, in the JSON of the adapter named by the scope's `host`.
        created_at: Unix time in seconds.
        expires_at: Unix time in seconds after which it is never served, or `None`.
        parts: A digest of each scope part, by name; tells scopes apart without storing them. One named `"asker"` says
            that the entry is in quarantine, and for whom it is.
        tags: Names given by the application, to remove entries by.
        documents: The documents that the answer was made from.
        cost: What the model call took.
        observations: The latest comparisons with new answers of the model, if the tier that returned it keeps them.
        position: The place in PostgreSQL's log of removals up to which no tombstone chooses the entry.
        names: The names of scope parts, for operators; only `scope_names="plain"` keeps them.
        embedding: The embedding of the question, where Redis is the record that an index stands before.
    """

    key: Key
    question: str = field(repr=False)
    payload: bytes = field(repr=False)
    created_at: float
    expires_at: float | None = None
    parts: Mapping[str, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    documents: tuple[Document, ...] = ()
    cost: Cost = Cost()
    observations: tuple[Observation, ...] = field(default=(), compare=False)
    position: Position | None = field(default=None, repr=False, compare=False)
    names: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    embedding: Embedding | None = field(default=None, repr=False, compare=False)

    @property
    def is_sealed(self) -> bool:
        """Return whether question and answer are encrypted: what a key has opened is JSON, which never begins so."""
        return self.payload[:1] == SEALED

    @property
    def answer(self) -> Json:
        """Return the stored answer, a fresh copy each time.

        Raises:
            CodecError: It is no JSON, or JSON that is nested too deeply to be read here.
        """
        try:
            answer: Json = json.loads(self.payload)
        except (ValueError, RecursionError) as exc:
            raise CodecError("the stored answer is no JSON") from exc
        return answer

    @property
    def is_waiting(self) -> bool:
        """Return whether the entry is in quarantine."""
        return ASKER in self.parts

    def waits_for(self, asker: str) -> bool:
        """Return whether quarantine keeps the entry from the asker with this digest."""
        return self.parts.get(ASKER, asker) != asker

    def released(self) -> Entry:
        """Return the entry as it is out of quarantine."""
        return replace(self, parts={name: digest for name, digest in self.parts.items() if name != ASKER})

    def alive(self, now: float) -> bool:
        """Return whether the entry may still be served at Unix time `now`."""
        return self.expires_at is None or now < self.expires_at


@dataclass(frozen=True, slots=True)
class Damaged:
    """Name a stored entry that cannot be read.

    Args:
        key: Where it is stored.
        version: What tells it, to its tier, from an entry that is stored there later.
    """

    key: Key
    version: object


@dataclass(frozen=True, slots=True)
class Voices:
    """What was said of an entry that is similar enough to be considered.

    Args:
        vetoed_by: The guard whose objection decided; `None` where none did.
        objections: Guards that guess and objected, and were weighed or overruled by the verifier.
        probability: The verifier's estimate, 0 to 1, that the answer serves both questions; `None` where it did not
            read them.
        min_probability: The probability from which the answer is served.
    """

    vetoed_by: str | None = None
    objections: tuple[str, ...] = ()
    probability: float | None = None
    min_probability: float | None = None

    @property
    def agree(self) -> bool:
        """Return whether nothing that was said keeps the entry from being served."""
        likely = self.probability is None or self.probability >= (self.min_probability or 0.0)
        return likely and self.vetoed_by is None

    @property
    def overruled(self) -> tuple[str, ...]:
        """Return the guards that objected in vain."""
        return self.objections if self.agree and self.probability is not None else ()

    def __str__(self) -> str:
        said = [] if self.vetoed_by is None else [f"vetoed by {self.vetoed_by}"]
        if self.objections:
            said.append(f"{'overruled' if self.overruled else 'objecting'}: {', '.join(self.objections)}")
        if self.probability is not None and self.min_probability is not None:
            sign = ">=" if self.probability >= self.min_probability else "<"
            said.append(f"probability {self.probability:.3f} {sign} {self.min_probability:g}")
        return "; ".join(said)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Pair a stored entry with its cosine similarity (0 to 1) to the question asked, and what was said of it."""

    entry: Entry
    similarity: float
    voices: Voices | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Describe a near entry without its text: it may belong to somebody else's scope.

    Args:
        entry_id: The entry's name.
        similarity: Cosine similarity, 0 to 1.
        differs: The scope parts (or `"context"`) in which it differs from the request; empty when it could
            be served.
        question: The entry's question, only when `differs` is empty.
        parts: Digests of the entry's own scope.
        details: `differs` in words, as far as they can be told: `"temperature differs: 0.7 here, 0 there"`.
    """

    entry_id: str
    similarity: float
    differs: tuple[str, ...] = ()
    question: str | None = field(default=None, repr=False)
    parts: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    details: tuple[str, ...] = field(default=(), compare=False)

    @classmethod
    def of(cls, candidate: Candidate, context: bytes, parts: Mapping[str, str]) -> Neighbour:
        """Return what may be told of an entry to whoever asks in this context, with these scope parts."""
        entry = candidate.entry
        differs = [name for name in sorted({*parts, *entry.parts}) if parts.get(name) != entry.parts.get(name)]
        if entry.key.context != context:
            differs.append("context")
        question = None if differs else entry.question
        return cls(entry.key.entry_id, candidate.similarity, tuple(differs), question, entry.parts)


@dataclass(frozen=True, slots=True)
class Selector:
    """Choose entries to remove; parts that are given must all match, and none given matches all.

    `version` narrows `document` to answers made from that version of it; `parts` are digests of scope parts, as
    `askonce.core.keys.part_digests` makes them.
    """

    entry_id: str | None = None
    tag: str | None = None
    document: str | None = None
    version: str | None = None
    parts: Mapping[str, str] = field(default_factory=dict)

    def matches(self, entry: Entry) -> bool:
        """Return whether `entry` is chosen."""
        return (
            (self.entry_id is None or self.entry_id == entry.key.entry_id)
            and (self.tag is None or self.tag in entry.tags)
            and (self.document is None or any(map(self._means, entry.documents)))
            and all(entry.parts.get(name) == digest for name, digest in self.parts.items())
        )

    def _means(self, document: Document) -> bool:
        return self.document == document.id and self.version in (None, document.version)


@dataclass(frozen=True, slots=True)
class Removed:
    """Count what a removal took away, and name the namespaces that it touched.

    Args:
        count: Entries that could still be served.
        namespaces: Where they were.
        copies: All values that the exact tier has deleted, those that could not be served any more included.
        digests: The digests of their keys, where an index stands before the record.
    """

    count: int
    namespaces: frozenset[bytes] = frozenset()
    copies: int = field(default=0, compare=False)
    digests: frozenset[bytes] = field(default=frozenset(), compare=False, repr=False)


MissReason: TypeAlias = Literal[
    "nothing_similar",
    "below_min_similarity",
    "vetoed",
    "indistinct",
    "exact_only",
    "no_min_similarity",
    "no_semantic_tier",
    "too_long",
    "unreadable",
    "evidence",
    "caller_limits",
    "quarantined",
    "unverified",
    "unproven",
    "shadow",
    "fault",
]


@dataclass(frozen=True, slots=True)
class Hit:
    """Answer a request from the cache.

    Args:
        entry: The stored entry; its payload is the answer.
        tier: The tier that answered.
        similarity: Cosine similarity of the two questions; 1.0 for an identical question.
        age_s: Seconds since the entry was stored.
        voices: What guards and verifier said of another wording; `None` for an identical question.
        as_of: Unix time at which the entry was last known to be stored; `None` when it was asked for just now.
    """

    entry: Entry
    tier: TierName
    similarity: float
    age_s: float
    voices: Voices | None = field(default=None, compare=False)
    as_of: float | None = field(default=None, compare=False, repr=False)

    @property
    def entry_id(self) -> str:
        """Return the name that `forget` and `invalidate` know the entry by."""
        return self.entry.key.entry_id

    @property
    def answer(self) -> Json:
        """Return the stored answer, a fresh copy each time."""
        return self.entry.answer


@dataclass(frozen=True, slots=True)
class Miss:
    """Send a request on to the model.

    Args:
        reason: Which step decided:

            * `nothing_similar`: no live entry in this namespace and context.
            * `below_min_similarity`: the nearest entry is less similar than `min_similarity`.
            * `vetoed`: a guard found that the nearest entry asks something else; `detail` says which and why.
            * `indistinct`: the nearest entry's question is another text, yet the embedder gives both one vector.
            * `exact_only`: only the identical question may answer, and it is not stored; `detail` says why.
            * `no_min_similarity`: the embedder has no profile and no `min_similarity` was given.
            * `no_semantic_tier`: the cache has no PostgreSQL, or no embedder.
            * `too_long`: the question exceeds the embedder's window, so that it is compared exactly only.
            * `unreadable`: its text holds characters or a script that the embedder's tokenizer does not know, so that
              it is compared exactly only.
            * `evidence`: what was found was made from documents that no longer count; `detail` says why.
            * `caller_limits`: what was found will do for others, but not for this caller (`Request.limits`); `detail`
              says why.
            * `quarantined`: another asker caused the nearest entry, and nobody has confirmed it yet.
            * `unverified`: the verifier did not approve of the nearest entry; `detail` says how that came.
            * `unproven`: with `acceptance="verified"`, the nearest entry has yet to show that it is right often enough.
            * `shadow`: with `serve=False`, there was a hit; `nearest` is what would have been served.
            * `fault`: a tier that could have answered failed; `detail` names it.
        detail: One phrase more.
        nearest: The nearest entry in the namespace and context, if the search came that far.
        vector: The question's embedding, so that storing the answer need not repeat it.
        position: How far the log of removals went; the store that follows is refused when what it would store has
            been removed since. `None` when no tier could tell: then nothing is stored.
        stores: Whether an answer can be stored: not while the embedder fails.
    """

    reason: MissReason
    detail: str | None = None
    nearest: Candidate | None = None
    vector: Vector | None = field(default=None, repr=False, compare=False)
    position: Position | None = field(default=None, repr=False, compare=False)
    stores: bool = field(default=True, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Bypass:
    """Keep a request away from the cache altogether: neither looked up nor stored.

    Args:
        rule: The name of the policy rule, or why an adapter stays out, such as `"unknown_model"` (docs/decisions.md
            lists them).
    """

    rule: str


@dataclass(frozen=True, slots=True)
class Shared:
    """Answer a request with what another asker, who asked the same at the same time, got from the model.

    Args:
        entry_id: The entry that the answer was stored as; `None` when it was not stored.
    """

    entry_id: str | None = None


Decision: TypeAlias = Hit | Miss | Bypass


@dataclass(frozen=True, slots=True)
class Answered(Generic[T]):
    """An answer, and what happened to the request.

    Args:
        answer: What was asked for.
        decision: Where it comes from: a `Hit`, or the model (a `Miss`, which says why, or a `Bypass`), or the call that
            another asker made of it (`Shared`). `None` where a host kept the request out of the cache.
        entry_id: The entry that it is stored as; `None` when it is not stored.
    """

    answer: T = field(repr=False)
    decision: Decision | Shared | None
    entry_id: str | None = None
