"""What a dialect is: how the calls of one interface of a provider are read, and its answers kept and rendered.

Everything here is pure over JSON. A dialect is one file: its class, and a class of its `Renderer`.
"""

from __future__ import annotations

import json
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from secrets import token_hex
from typing import Any, Protocol, Self, TypeAlias
from uuid import uuid4

from askonce.core.answers import Recorded
from askonce.core.model import Bypass, CallerLimits, Cost, Decision, Hit, Json, Miss, Request, Scope
from askonce.errors import CodecError
from askonce.hosts.calls import NOTE, provenance
from askonce.hosts.conversations import Links, PromptReader, TurnJson
from askonce.hosts.endings import Ending
from askonce.hosts.forms import NO_FORM, Form, Said
from askonce.hosts.parameters import bypass_rule, highest_temperature, of_model_call
from askonce.hosts.responses import spent, unspent
from askonce.hosts.values import NotJsonError
from askonce.hosts.warming import require_form
from askonce.openai.events import SERVER_SENT, Event, Framing
from askonce.openai.http import HttpReply
from askonce.runtime.drivers import Calls


@dataclass(frozen=True, slots=True)
class Target:
    """Say where a call goes, and who asks.

    Args:
        path: The path of its URL.
        query: The query of its URL; of a name that is said twice, the last.
        scope: Who asks, and by which URL and headers: a dialect adds the model and its parameters (`request_of`).
        prompts: How its messages are read.
    """

    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    scope: Scope = Scope()
    prompts: PromptReader = field(default_factory=PromptReader)


class Renderer(Protocol):
    """Turn the answers of one call into what is kept, and back into one document or a stream of events."""

    def record(self, response: Mapping[str, Json], *, streamed: bool = False) -> Recorded | None:
        """Return what is kept of a whole response, or `None` when it cannot be kept.

        Args:
            response: The document that the provider sent, or that `joined` returned.
            streamed: Whether it was a stream, which must say why it ended.
        """

    def restore(self, hit: Hit) -> dict[str, Json]:
        """Return a stored response with fresh ids, in which nothing was used, and that says where it comes from.

        Raises:
            CodecError: It is none of this dialect's.
        """

    def joined(self, events: Sequence[Event]) -> dict[str, Json] | None:
        """Return the whole response that a stream adds up to; `None` for one that failed or was not understood."""

    def cut(self, response: Mapping[str, Json]) -> Iterator[Event]:
        """Yield a whole response as the stream that this call asks for."""

    def is_last(self, event: Event) -> bool:
        """Return whether a stream is complete with this event; where that is never so, it is so at its end."""

    def follows(self, leader: Renderer) -> bool:
        """Return whether the events of an equal call's stream can be given to this asker as they come."""

    def share(self, event: Event) -> Event | None:
        """Return an own event, made of one of the leader's, that cost nothing; `None` for one not asked for."""

    def answer_of(self, text: str) -> Json:
        """Return the stored response that says `text` and nothing else.

        Raises:
            ConfigurationError: The call asks for a form that the text does not have.
        """


@dataclass(frozen=True, slots=True)
class ModelCall:
    """Hold what a request's body asks for.

    Args:
        request: What is asked, or why the cache must stay out of it.
        streams: Whether a stream is asked for.
        renderer: What its answers are kept and rendered by.
        sent: The body that is sent in the place of the caller's, where an arrangement has changed it.
        framing: How the events of a stream become bytes.
    """

    request: Request | Bypass
    streams: bool
    renderer: Renderer
    sent: Mapping[str, Json] | None = field(default=None, repr=False)
    framing: Framing = SERVER_SENT


# Parameters by which the answer repeats its prompt, as text or by its tokens: completions', and vLLM's.
_REPEATING = ("echo", "prompt_logprobs", "return_token_ids")


# --- a request of several items ---


LookUp: TypeAlias = Callable[[Request], "Calls[Decision | None]"]
"""Look for the entry of an item; return its decision, `None` where that failed."""
Ask: TypeAlias = Callable[["Mapping[str, Json] | None"], "Calls[HttpReply]"]
"""Ask the provider, by a body or (`None`) by the request as it came; return its reply, with a document if it is one."""
Keep: TypeAlias = Callable[[Request, Json, Cost, Miss], "Calls[None]"]
"""Store what was asked for an item after a miss, with what it took."""


@dataclass(frozen=True, slots=True)
class ItemsCall(ABC):
    """Hold what a request of several items asks for, each of which is answered by itself.

    Args:
        requests: What each asks, by the item's spelling; of equal ones there is one.
    """

    requests: Mapping[str, Request] = field(repr=False)

    @property
    def request(self) -> Request:
        """Return what the first item asks."""
        return next(iter(self.requests.values()))

    def limited(self, limits: CallerLimits | None) -> Self:
        """Return the call as it is asked here, within a caller's limits."""
        return replace(
            self, requests={name: replace(each.pin(), limits=limits) for name, each in self.requests.items()}
        )

    @abstractmethod
    def steps(self, look_up: LookUp, ask: Ask, keep: Keep) -> Calls[dict[str, Json] | None]:
        """Take the steps; return the document that answers the call, `None` where the provider's last reply does."""


class Dialect(Protocol):
    """Read the calls of one interface."""

    @property
    def name(self) -> str:
        """Return its name in the scope of its requests (`host`): one dialect never reads another's answers."""

    def base(self, method: str, path: str) -> str | None:
        """Return what stands before the interface's own part of a path, such as `/v1`; `None` where it is another's."""

    def read(self, body: Mapping[str, Json], target: Target) -> ModelCall | ItemsCall:
        """Return what a body asks for.

        Raises:
            ValueError: It could not be read, and passes as it is.
        """


def request_of(
    target: Target,
    turns: Iterable[TurnJson],
    model: str,
    params: Mapping[str, Json],
    *,
    host: str,
    several: bool = False,
) -> Request | Bypass:
    """Return the request that a call makes, or why the cache must stay out of it.

    Args:
        target: Where it goes.
        turns: Its messages; those of role `system` first.
        model: The model's name.
        params: All other fields of its body.
        host: The dialect's name.
        several: Whether several answers of one call are kept.
    """
    stated = {name: value for name, value in params.items() if value is not None}
    if (rule := bypass_rule(stated, model=model, several=several)) is not None:
        return Bypass(rule)
    kept = of_model_call(stated)
    tools, schema = kept.pop("tools", None), kept.pop("response_format", None)
    if not isinstance(tools, list | None):
        raise NotJsonError("a body whose tools are no list")
    if (temperature := highest_temperature(kept)) is not None:
        kept["temperature"] = temperature
    scope = replace(
        target.scope,
        model=model,
        params={**target.scope.params, **kept},
        tools=tools or [],
        response_schema=schema,
        host=host,
    )
    repeats = any(kept.get(name, False) is not False for name in _REPEATING)  # 0 of them is told, too
    return target.prompts.conversation(list(turns)).request(scope, "prompt_repeated" if repeats else None)


def streams(params: Mapping[str, Json]) -> bool:
    """Return whether a body asks for a stream.

    Raises:
        NotJsonError: It says so otherwise than by a truth value: some providers read that, and others do not.
    """
    asked = params.get("stream")
    if not isinstance(asked, bool | None):
        raise NotJsonError("a body that is not clear about whether it wants a stream")
    return asked is True


def listed(value: object) -> list[Any]:
    """Return a list of JSON; of anything else, an empty one."""
    return list(value) if isinstance(value, list) else []


def parts_of(content: Json) -> list[Any] | None:
    """Return the blocks of a message's content; `None` where it is a text.

    Raises:
        NotJsonError: It is neither.
    """
    if not isinstance(content, str | list | None):
        raise NotJsonError("a content that is neither a text nor blocks")
    return None if isinstance(content, str) else listed(content)


_ROLES = {"user": "human", "assistant": "ai", "developer": "system"}
_ALIASES = ("developer", "human", "ai")  # which a server may read otherwise than the role that they stand for here


def turn_of(
    message: Mapping[str, Json], content: Json, links: Links, told: Sequence[str] = ("role", "content")
) -> TurnJson:
    """Return a message of OpenAI's or Anthropic's form as a turn.

    Args:
        message: The message.
        content: What it says, as it is each time that the same is said.
        links: Numbers the ids of the conversation.
        told: Its fields that are no part of what stands beside that.
    """
    role = str(message.get("role"))
    more = links.extras({name: value for name, value in message.items() if name not in told})
    if role in _ALIASES:
        more["as"] = role
    return {"role": _ROLES.get(role, role), "content": content, **more}


def content_of(content: Json, links: Links) -> Json:
    """Return the content of a message, a text or blocks, as it is each time that the same is said.

    Raises:
        NotJsonError: It is neither, or a block is no mapping.
    """
    blocks = parts_of(content)
    if blocks is None:
        return content
    if not all(isinstance(block, Mapping) for block in blocks):
        raise NotJsonError("a block that is no mapping")
    return links.blocks([{name: block[name] for name in block if block[name] not in (None, [])} for block in blocks])


def recorded(response: Mapping[str, Json], form: Form, said: Sequence[Said], *, streamed: bool) -> Recorded:
    """Return what is kept of a whole response.

    Args:
        response: What the provider sent.
        form: The form that its answers must have.
        said: What its answers say.
        streamed: Whether it was a stream, which must say why it ended.
    """
    ending = Ending(streamed=streamed)
    ending.see(response)
    ending.count(response)
    return Recorded(dict(response), form.outcome(ending.outcome, said), ending.cost)


@dataclass(frozen=True, slots=True)
class DocumentRenderer(ABC):
    """Keep and render responses that are one document, of which a stream tells the same to everybody who asks.

    Args:
        form: The form that the answer must have.

    Attributes:
        ids: Those of this call.
    """

    form: Form = NO_FORM
    ids: FreshIds = field(default_factory=lambda: FreshIds(), init=False, repr=False, compare=False)

    @abstractmethod
    def said_in(self, response: Mapping[str, Json]) -> Sequence[Said] | None:
        """Return what the answers in a response say; `None` where it is none, or has failed."""

    @abstractmethod
    def document_of(self, text: str) -> dict[str, Json]:
        """Return the response that says a text."""

    @abstractmethod
    def renew(self, told: dict[str, Any]) -> None:
        """Give new ids, in place, to a response or to the data of an event."""

    def record(self, response: Mapping[str, Json], *, streamed: bool = False) -> Recorded | None:
        """Return what is kept of a response."""
        said = None if response.get("error") else self.said_in(response)
        return None if said is None else recorded(response, self.form, said, streamed=streamed)

    def restore(self, hit: Hit) -> dict[str, Any]:
        """Return a stored response."""
        response = hit.answer
        if not isinstance(response, Mapping) or self.said_in(response) is None:
            raise CodecError("the stored answer is none of this interface's")
        told = free(response, hit)
        self.renew(told)
        return told

    def follows(self, leader: object) -> bool:
        """Return whether the leader's stream is of the same kind."""
        return type(leader) is type(self)

    def share(self, event: Event) -> Event | None:
        """Return an event as one that cost nothing, and is of this asker."""
        if not isinstance(event.data, Mapping):
            return event
        told: dict[str, Any] = json.loads(json.dumps(unspent(dict(event.data))))
        self.renew(told)
        return Event(told, event.name)

    def answer_of(self, text: str) -> Json:
        """Return the stored response that says a text."""
        require_form(self.form, self.form.outcome(Ending().outcome, [Said(text)]))
        return self.document_of(text)


def free(response: Any, hit: Hit) -> dict[str, Any]:
    """Return a stored response as one that cost nothing, with the note that says where it comes from."""
    used = spent(response)
    return {**unspent(dict(response)), NOTE: {**provenance(hit), **({"usage": used} if used else {})}}


_RANDOM = re.compile(r"(.*?)([A-Za-z0-9]{9,})", re.S)
_NUMBERED = re.compile(r".+:\d+", re.S)  # Kimi's, `functions.search:0`: which call it is, as the model is told


def fresh_id(given: Json) -> str:
    """Return a new id of the form of another, as `chatcmpl-...` or `msg_...`.

    A provider may check the form of ids that are sent back: Mistral takes nine letters and digits, and nothing else.
    """
    text = given if isinstance(given, str) else ""
    if _NUMBERED.fullmatch(text):
        return text
    if found := _RANDOM.fullmatch(text):
        return found[1] + token_hex(len(found[2]))[: len(found[2])]
    mark = next((mark for mark in "-_" if mark in text), "")
    return f"{text.partition(mark)[0]}{mark}{uuid4().hex}" if mark else uuid4().hex


class FreshIds:
    """Give the ids of one call's answer anew: each id has one new one, in all chunks of a stream."""

    def __init__(self) -> None:
        self._renewed: dict[str, str] = {}

    def of(self, given: Json) -> str:
        """Return the new id for another."""
        text = given if isinstance(given, str) else ""
        if text not in self._renewed:
            self._renewed[text] = fresh_id(text)
        return self._renewed[text]
