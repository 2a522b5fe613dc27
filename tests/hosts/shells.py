"""What the parity suite asks of a host, and what a shell is: an object by which an application asks through the cache.

A host is one file here, `<name>_host.py`, with a :class:`Host` named `HOST`: `ways` finds it, and every case that it
has something for is tried through it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, ClassVar, Literal, TypeAlias

from pydantic import BaseModel, PrivateAttr

from askonce.cache import Cache
from askonce.core.keys import key_of, part_digests
from askonce.core.model import Bypass, Document, Request
from askonce.observe.explanation import Explanation

Read: TypeAlias = "Callable[[Mapping[str, Any]], str]"
QUESTION = "How many days off do I get?"
PARAPHRASE = "How many days off do I receive?"
ANSWER = "Ten days a year."

Ability: TypeAlias = Literal[
    "stream",  # a stream asks the cache
    "system",  # a question can be asked under a system prompt
    "params",  # a question can be asked with parameters of the model
    "tools",  # a question can be asked with tools that the model may call
    "silent",  # a model may never tell why it ended: elsewhere such a stream has broken off
    "explains",  # the shell tells how a call of its own would be decided
    "settings",  # and names the setting that differs; a chain or an engine is one whole
    "reasons",  # an answer says beside it why the model was asked
    "answers",  # what the model said is the answer: its tool calls, its metadata
]


@dataclass(frozen=True, slots=True)
class Say:
    """Say what the scripted model does at one call.

    Args:
        text: What it answers; a stream gives it word by word.
        provider: As whose model it speaks, which decides where it tells why it ended; `None` for a model that never
            tells, as local and fake models do.
        reason: Why it ended, in the provider's word; `None` when the provider left it out: its stream broke.
        metadata: What else it tells beside the answer, such as the provider's usage.
        tool_calls: The tools that it calls, by name, with their arguments.
        breaks_after: The number of words after which it raises `ConnectionError`; whole answers break at once.
    """

    text: str = ANSWER
    provider: str | None = "openai"
    reason: str | None = "stop"
    metadata: Mapping[str, Any] = field(default_factory=dict)
    tool_calls: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    breaks_after: int | None = None

    def words(self) -> Iterator[str]:
        """Yield the text word by word, and break off where that is told."""
        for place, word in enumerate(self.text.split(" ")):
            if place == self.breaks_after:
                raise ConnectionError("the model broke off")
            yield word if place == 0 else f" {word}"

    def whole(self) -> str:
        """Return the text, or break off."""
        if self.breaks_after is not None:
            raise ConnectionError("the model broke off")
        return self.text


class Script:
    """Hold what a model says at its first call, its second, ...; the last of it is said from then on."""

    def __init__(self, says: Sequence[Say]) -> None:
        self._says = list(says) or [Say()]
        self._lock = Lock()
        self._calls = 0  # private, and added to by `__call__` alone: no part of what tells models apart

    @property
    def calls(self) -> int:
        """Return how often the model was called."""
        return self._calls

    def __deepcopy__(self, memo: dict[int, object]) -> Script:
        return self  # hosts copy models, and the copies are one model

    def __call__(self) -> Say:
        """Count a call, and return what is said at it."""
        with self._lock:
            self._calls += 1
            return self._says[min(self._calls, len(self._says)) - 1]


class Scripted(BaseModel):
    """Be mixed in before a host's class of models: what a script says, and the settings that tell two models apart."""

    temperature: float | None = None
    top_p: float | None = None
    max_tokens: int | None = None
    seed: int | None = None
    _script: Script = PrivateAttr()


@dataclass(frozen=True, slots=True)
class Asked:
    """Hold one question.

    Args:
        text: The question.
        system: The system prompt that it is asked under.
        params: Parameters of the model, by the names that OpenAI gives them.
        tools: Tools that the model may call, in OpenAI's form.
    """

    text: str
    system: str | None = None
    params: Mapping[str, Any] = field(default_factory=dict)
    tools: Sequence[Mapping[str, Any]] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """Hold what the application is told: an answer, or one piece of a stream.

    Args:
        text: The text.
        tier: The tier that it is from, or `None` when the model said it.
        similarity: How similar the stored question was, on a hit.
        entry_id: The entry that it is from, on a hit.
        miss: Why the model was asked, on a miss, as the host says it beside an answer (its note `askonce_miss`).
        raw: What the host returned.
    """

    text: str
    tier: str | None = None
    similarity: float | None = None
    entry_id: str | None = None
    miss: Mapping[str, Any] | None = field(default=None, repr=False)
    raw: object = field(default=None, compare=False, repr=False)

    @classmethod
    def noted(cls, text: str, notes: object, raw: object) -> Told:
        """Return what is told, given where the host keeps its notes: a mapping, or the attributes of an object."""
        held = notes if isinstance(notes, Mapping) else getattr(notes, "__dict__", {})
        told = held.get("askonce") or {}
        return cls(text, told.get("tier"), told.get("similarity"), told.get("entry_id"), held.get("askonce_miss"), raw)


class Shell(ABC):
    """Ask a scripted model of one host through the cache, by one of the host's shells.

    Args:
        cache: The cache.
        script: What the model says.
        options: Further arguments of the shell, such as `version=` of `cached_query_engine`.
    """

    name: ClassVar[str]
    abilities: ClassVar[frozenset[Ability]]

    def __init__(self, cache: Cache, script: Script, **options: Any) -> None:
        self.cache = cache
        self.script = script
        self.options = options

    @abstractmethod
    def ask(self, asked: Asked) -> Told:
        """Ask for a whole answer."""

    @abstractmethod
    async def aask(self, asked: Asked) -> Told:
        """Async version of `ask`."""

    def stream(self, asked: Asked) -> Iterator[Told]:
        """Ask for a stream; not called without the ability."""
        raise NotImplementedError

    def astream(self, asked: Asked) -> AsyncIterator[Told]:
        """Async version of `stream`."""
        raise NotImplementedError

    def explain(self, asked: Asked) -> Explanation:
        """Tell how `ask` would be decided now; not called without the ability."""
        raise NotImplementedError

    async def aexplain(self, asked: Asked) -> Explanation:
        """Async version of `explain`."""
        raise NotImplementedError

    def response(self, raw: Any) -> Mapping[str, Any]:
        """Return what the host hands on of the provider's response; called where what the model said is the answer."""
        raise NotImplementedError

    def usage_kept_aside(self, raw: Any) -> Mapping[str, Any]:
        """Return where the note on a hit keeps what the model call had used; as `response`."""
        raise NotImplementedError


# Options that several factories take, with values that each refuses.
LABELS: Mapping[str, Sequence[Any]] = {
    "tags": ["x", 3, None, [None], [b"x"]],
    "ttl": [True, 0, "soon", float("inf")],
}
PROMPTS: Mapping[str, Sequence[Any]] = {"question_template": [3, "no question"], "prefix": [3, "x", None]}


def wrong_options(
    factories: Sequence[str], options: Mapping[str, Sequence[Any]]
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each wrong value of each option, for each factory."""
    for factory in factories:
        for name, values in options.items():
            yield from ((factory, {name: value}) for value in values)


def key_or_rule(request: Request | Bypass) -> str:
    """Return what a request is known by, or the rule that keeps the cache out of it."""
    if isinstance(request, Bypass):
        return request.rule
    return key_of(request, part_digests(request.scope), "").digest.hex()


@dataclass(frozen=True, slots=True)
class Host:
    """Register a host with the parity suite; what it has none of is left out.

    Args:
        shells: The shells by which an application asks.
        reads: Each takes parameters of a model call, by the names that OpenAI gives them, and returns what the call
            is known by, or the rule that keeps the cache out of it (`key_or_rule`).
        conversations: Each reads a conversation with tool calls (see `tests.hosts.test_links`) as a request.
        documents: Each takes a document's name and version, as metadata hold them, and returns the document.
        parts: Each returns what a chain or an engine is known by that holds a part, or `None` where it is refused.
        retrievers: Each returns what a chain or an engine is known by whose retriever holds these attributes.
        factories: What makes the shells: each takes a cache and its options.
        wrong: Options that a factory, by its name, refuses.
    """

    shells: tuple[type[Shell], ...]
    reads: Sequence[Read] = ()
    conversations: Sequence[Callable[..., object]] = ()
    documents: Sequence[Callable[[Any, Any], Document]] = ()
    parts: Sequence[Callable[[Any], str | None]] = ()
    retrievers: Sequence[Callable[..., str]] = ()
    factories: Mapping[str, Callable[..., object]] = field(default_factory=dict)
    wrong: Sequence[tuple[str, Mapping[str, Any]]] = ()
