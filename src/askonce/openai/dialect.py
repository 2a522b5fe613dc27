"""What a dialect is: how the calls of one interface of a provider are read, and its answers kept and rendered.

Everything here is pure over JSON. A dialect is one file: its class, and a class of its `Renderer`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol
from uuid import uuid4

from askonce.core.answers import Recorded
from askonce.core.model import Bypass, Hit, Json, Request, Scope
from askonce.hosts.calls import NOTE, provenance
from askonce.hosts.conversations import PromptReader, TurnJson
from askonce.hosts.forms import NO_FORM, Form, form_of
from askonce.hosts.parameters import bypass_rule, of_model_call
from askonce.hosts.responses import spent, unspent
from askonce.openai.events import Event


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
    """

    request: Request | Bypass
    streams: bool
    renderer: Renderer


class Dialect(Protocol):
    """Read the calls of one interface."""

    @property
    def name(self) -> str:
        """Return its name in the scope of its requests (`host`): one dialect never reads another's answers."""

    def base(self, method: str, path: str) -> str | None:
        """Return what stands before the interface's own part of a path, such as `/v1`; `None` where it is another's."""

    def read(self, body: Mapping[str, Json], target: Target) -> ModelCall:
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
    scope = replace(
        target.scope,
        model=model,
        params={**target.scope.params, **kept},
        tools=tools if isinstance(tools, list) else [],
        response_schema=schema,
        host=host,
    )
    return target.prompts.conversation(list(turns)).request(scope)


def form_asked_by(request: Request | Bypass) -> Form:
    """Return the form that a request asks its answer to have."""
    if isinstance(request, Bypass):
        return NO_FORM
    return form_of(request.scope.tools, request.scope.params, request.scope.response_schema)


def free(response: Any, hit: Hit) -> dict[str, Any]:
    """Return a stored response as one that cost nothing, with the note that says where it comes from."""
    used = spent(response)
    return {**unspent(dict(response)), NOTE: {**provenance(hit), **({"usage": used} if used else {})}}


def fresh_id(given: Json) -> str:
    """Return a new id with the prefix of another: `chatcmpl-`, `msg_`, `gen-`."""
    text = given if isinstance(given, str) else ""
    mark = next((mark for mark in "-_" if mark in text), "")
    return f"{text.partition(mark)[0]}{mark}{uuid4().hex}" if mark else uuid4().hex
