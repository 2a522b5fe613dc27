"""A client of OpenAI's shape as a host, in one file: built on `askonce.hosts` and `Cache` alone, and registered here.

It is an example of what a new host takes, no part of the package: how a request is read, how an answer is kept, how a
stream is put together and cut, and what the parity suite is given to try it by.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import partial
from types import SimpleNamespace
from typing import Any, ClassVar

from openai.types.chat import ChatCompletion, ChatCompletionChunk
from pydantic import BaseModel

from askonce.cache import Cache, Recorded
from askonce.core.arguments import instance, several
from askonce.core.model import Bypass, Hit, Json, Request, Scope
from askonce.core.prompts import QuestionTemplate
from askonce.errors import CodecError, ConfigurationError
from askonce.hosts.calls import MISS_NOTE, NOTE, HostCall, achunks, aexplain, chunks, explain, pieces, provenance
from askonce.hosts.conversations import UNSTABLE, Links, PromptReader, TurnJson
from askonce.hosts.endings import Ending
from askonce.hosts.forms import Form, Said, form_of
from askonce.hosts.notices import Notices
from askonce.hosts.parameters import bypass_rule, of_model_call
from askonce.hosts.responses import Raw, decode_part, json_of, spent, unspent
from askonce.hosts.values import NotJsonError, as_json
from askonce.observe.explanation import Explanation
from tests.hosts.shells import PROMPTS, Ability, Asked, Host, Say, Script, Shell, Told, key_or_rule, wrong_options

# --- the host: how its request is read ---

_ROLES = {"user": "human", "assistant": "ai", "developer": "system"}


@dataclass(frozen=True, slots=True)
class CallReader:
    """Say how calls of `create` are read.

    Args:
        prompts: How their messages are read.
    """

    prompts: PromptReader = field(default_factory=PromptReader)

    def read(self, messages: Sequence[object], model: str, params: Mapping[str, object]) -> Request | Bypass:
        """Return the request that a call makes, or why the cache must stay out of it."""
        try:
            turns = turns_of(messages)
            stated = {name: as_json(value) for name, value in params.items() if value is not None}
        except NotJsonError:
            return Bypass(UNSTABLE)
        if (rule := bypass_rule(stated, model=model)) is not None:
            return Bypass(rule)
        kept = of_model_call(stated)
        tools, schema = kept.pop("tools", None), kept.pop("response_format", None)
        scope = Scope(
            model=model,
            params=kept,
            tools=tools if isinstance(tools, list) else [],
            response_schema=schema,
            host="openai",
        )
        return self.prompts.conversation(turns).request(scope)


def turns_of(messages: Iterable[object]) -> list[TurnJson]:
    """Return messages, dictionaries or objects of the SDK's, as turns.

    Raises:
        NotJsonError: Something in them has no JSON.
    """
    links = Links()
    return [_turn(as_json(message), links) for message in messages]


def _turn(message: Json, links: Links) -> TurnJson:
    if not isinstance(message, Mapping):
        raise NotJsonError("a message that is no mapping")
    role, content = str(message.get("role")), message.get("content")
    parts = content if isinstance(content, list) else []
    blocks = [links.block(block) if isinstance(block, Mapping) else block for block in parts]
    more = links.extras({name: value for name, value in message.items() if name not in ("role", "content")})
    if role == "developer":
        more["as"] = role
    return {"role": _ROLES.get(role, role), "content": content if isinstance(content, str) else blocks, **more}


# --- the host: how an answer is kept, and a stream put together and cut ---


@dataclass(slots=True)
class Completions:
    """Keep the completions of one call; a codec of its whole answer, and of its stream.

    Args:
        form: The form that the answer must have.
    """

    form: Form
    _chunks: list[dict[str, Any]] = field(default_factory=list, init=False)
    _ending: Ending = field(default_factory=lambda: Ending(streamed=True), init=False)

    def record(self, result: object, ending: Ending | None = None) -> Recorded | None:
        """Return what is kept of a completion."""
        try:
            stored = _body(result)
        except (TypeError, ValueError):
            return None
        if ending is None:
            ending = Ending()
            ending.see(result)
            ending.count(result)
        said = [_said(choice["message"]) for choice in stored["choices"]]
        return Recorded(stored, self.form.outcome(ending.outcome, said), ending.cost)

    def restore(self, hit: Hit) -> Raw:
        """Return a completion with the same fields, in which nothing was used, and that says where it comes from."""
        response = decode_part(hit.answer)
        match response:
            case {"choices": [{"message": {"role": str()}}]}:
                pass
            case _:
                raise CodecError("the stored answer is no completion")
        used = spent(response)
        free: Raw = Raw(unspent(response))
        return Raw(free, askonce={**provenance(hit), **({"usage": used} if used else {})})

    def take(self, chunk: object) -> object:
        """Take in the next chunk."""
        self._ending.see(chunk)
        self._ending.count(chunk)
        told = _body(chunk)
        self._chunks.append(told)
        return told

    def record_stream(self) -> Recorded | None:
        """Return what is kept of the stream, now that it has ended: of the completion that its chunks add up to."""
        return self.record(_whole(self._chunks), self._ending)

    def follows(self, leader: object) -> bool:
        """Tell that any stream of an equal request will do."""
        return True

    def share(self, chunk: Any) -> Raw:
        """Return a chunk of another's, as one that cost nothing and is of this asker."""
        return Raw({**unspent(chunk), "id": "chatcmpl-shared"})


def _body(response: Any) -> Raw:
    """Return a completion or a chunk as it was sent: an object of the SDK's has more fields."""
    body: Raw = decode_part(json_of(response.to_dict() if hasattr(response, "to_dict") else response))
    return body


def _said(message: Mapping[str, Any]) -> Said:
    calls = [call["function"] for call in message.get("tool_calls") or ()]
    return Said(message.get("content") or "", [(call["name"], call["arguments"]) for call in calls])


def _whole(streamed: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the completion that chunks add up to."""
    whole: dict[str, Any] = {}
    message: dict[str, Any] = {"role": "assistant", "content": ""}
    reason: dict[str, Any] = {}
    for chunk in streamed:
        whole |= {name: value for name, value in chunk.items() if value is not None}
        for choice in chunk.get("choices") or ():
            delta = choice.get("delta") or {}
            message["content"] += delta.get("content") or ""
            message.setdefault("tool_calls", []).extend(delta.get("tool_calls") or ())
            reason |= {name: choice[name] for name in ("finish_reason",) if choice.get(name) is not None}
    return {**whole, "object": "chat.completion", "choices": [{"index": 0, "message": message, **reason}]}


def cut(response: Mapping[str, Any]) -> Iterator[Raw]:
    """Yield a completion as a stream: its text piece by piece, then all else."""
    (choice,) = response["choices"]
    message = choice["message"]
    head = {**response, "object": "chat.completion.chunk"}
    for piece in pieces(message.get("content") or ""):
        delta = {"role": "assistant", "content": piece}
        yield decode_part({**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]})
    called = {"tool_calls": message.get("tool_calls") or None}
    last = {name: value for name, value in choice.items() if name != "message"}
    yield decode_part({**head, "choices": [{**last, "delta": called}]})


# --- the host: its shell ---


@dataclass(frozen=True, slots=True)
class CachedCompletions:
    """Ask the cache before `create` of a client's `chat.completions`, or before `create` of an async client's.

    Args:
        create_behind: The client's own `create`.
        cache: Where answers are kept.
        reader: How calls are read.
    """

    create_behind: Callable[..., Any]
    cache: Cache
    reader: CallReader
    _notices: Notices = field(default_factory=Notices, init=False)

    def create(self, *, messages: Sequence[object], model: str, stream: bool = False, **params: Any) -> Any:
        """Answer a conversation, as a stream where one is asked for."""
        call, codec = self._call(messages, model, params)

        def ask() -> Any:
            return self.create_behind(messages=messages, model=model, stream=stream, **params)

        if stream:
            return chunks(call.open(ask, codec), cut, mark=partial(_noted, call))
        return _noted(call, call.answer(ask, codec))

    async def acreate(self, *, messages: Sequence[object], model: str, stream: bool = False, **params: Any) -> Any:
        """Async version of `create`."""
        call, codec = self._call(messages, model, params)

        async def ask() -> Any:
            return await self.create_behind(messages=messages, model=model, stream=stream, **params)

        if stream:
            return achunks(await call.aopen(ask, codec), cut, mark=partial(_noted, call))
        return _noted(call, await call.aanswer(ask, codec))

    def explain(self, *, messages: Sequence[object], model: str, stream: bool = False, **params: Any) -> Explanation:
        """Tell how `create` with these arguments would be decided now; whether as a stream decides nothing."""
        return explain(self.cache, self.reader.read(messages, model, params))

    async def aexplain(
        self, *, messages: Sequence[object], model: str, stream: bool = False, **params: Any
    ) -> Explanation:
        """Async version of `explain`."""
        return await aexplain(self.cache, self.reader.read(messages, model, params))

    def _call(
        self, messages: Sequence[object], model: str, params: Mapping[str, object]
    ) -> tuple[HostCall, Completions]:
        request = self.reader.read(messages, model, params)
        if isinstance(request, Bypass):
            self._notices.bypassed(self.cache, request.rule, host="openai")
            return HostCall(self.cache, request, self._notices, nullcontext), Completions(Form())
        form = form_of(request.scope.tools, request.scope.params, request.scope.response_schema)
        return HostCall(self.cache, request.pin(), self._notices, nullcontext), Completions(form)


def _noted(call: HostCall, response: Any) -> Any:
    """Return a completion, or the first chunk of one, that says why the model was asked for it, if it was."""
    if call.note is None or (isinstance(response, Raw) and NOTE in response):
        return response
    return Raw(response, **{MISS_NOTE: call.note}) if isinstance(response, Mapping) else _with(response, call.note)


def _with(response: BaseModel, note: Mapping[str, Json]) -> BaseModel:
    copy = response.model_copy()
    setattr(copy, MISS_NOTE, note)
    return copy


def cached_client(
    client: Any,
    cache: Cache,
    *,
    question_template: str | Sequence[str] = (),
    prefix: Sequence[Mapping[str, object]] = (),
    is_async: bool = False,
) -> Any:
    """Return a client whose `chat.completions.create` answers from `cache` where it can.

    Raises:
        ConfigurationError: An argument cannot be used.
    """
    instance(cache, Cache, "the cache of cached_client()", "an askonce Cache")
    templates = [question_template] if isinstance(question_template, str) else several(question_template, "template")
    try:
        begun = turns_of(several(prefix, "prefix"))
    except NotJsonError as exc:
        raise ConfigurationError(f"prefix is a list of messages: {exc}") from None
    reader = CallReader(PromptReader(tuple(map(QuestionTemplate.parse, templates)), begun))
    shell = CachedCompletions(client.chat.completions.create, cache, reader)
    create, why = (shell.acreate, shell.aexplain) if is_async else (shell.create, shell.explain)
    return SimpleNamespace(chat=SimpleNamespace(completions=SimpleNamespace(create=create, explain=why)))


# --- what the parity suite tries it by: a client that follows a script ---


class ScriptedClient:
    """Be a client of OpenAI's shape that says what a script says."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self.chat = SimpleNamespace(completions=SimpleNamespace(create=self._create))
        self.achat = SimpleNamespace(completions=SimpleNamespace(create=self._acreate))

    def _create(self, *, stream: bool, **_: Any) -> Any:
        say = self._script()
        return self._streamed(say) if stream else self._whole(say)

    async def _acreate(self, *, stream: bool, **_: Any) -> Any:
        say = self._script()
        return self._astreamed(say) if stream else self._whole(say)

    def _whole(self, say: Say) -> Any:
        message = {"role": "assistant", "content": say.whole(), "tool_calls": self._calls(say) or None}
        return self._body(say, ChatCompletion, {"message": message}, say.metadata, ended=True)

    def _streamed(self, say: Say) -> Iterator[Any]:
        for word in say.words():
            yield self._body(say, ChatCompletionChunk, {"delta": {"content": word}}, {}, ended=False)
        delta = {"tool_calls": self._calls(say) or None}
        yield self._body(say, ChatCompletionChunk, {"delta": delta}, say.metadata, ended=True)

    async def _astreamed(self, say: Say) -> AsyncIterator[Any]:
        for chunk in self._streamed(say):
            yield chunk

    def _calls(self, say: Say) -> list[dict[str, Any]]:
        return [
            {
                "index": at,
                "id": f"call_{self._script.calls}_{at}",
                "type": "function",
                "function": {"name": name, "arguments": json.dumps(dict(arguments))},
            }
            for at, (name, arguments) in enumerate(say.tool_calls)
        ]

    def _body(
        self,
        say: Say,
        kind: type[ChatCompletion | ChatCompletionChunk],
        choice: Mapping[str, Any],
        more: Mapping[str, Any],
        *,
        ended: bool,
    ) -> Any:
        body = {"id": f"chatcmpl-{self._script.calls}", "created": 1_700_000_000, "model": "scripted-1", **more}
        if say.provider is None:  # a local server, which never tells why it ended
            return {**body, "choices": [{"index": 0, **choice}]}
        reason = say.reason if ended else None
        return kind.construct(**body, choices=[{"index": 0, **choice, "finish_reason": reason}])


class ClientShell(Shell):
    """`cached_client(client, cache).chat.completions.create`."""

    name: ClassVar[str] = "openai_client"
    abilities: ClassVar[frozenset[Ability]] = frozenset(
        {"stream", "system", "params", "tools", "answers", "explains", "settings", "reasons"}
    )

    def __init__(self, cache: Any, script: Script, **options: Any) -> None:
        super().__init__(cache, script, **options)
        client = ScriptedClient(script)
        self.client = cached_client(client, cache, **options)
        self.aclient = cached_client(SimpleNamespace(chat=client.achat), cache, is_async=True, **options)

    def _call(self, asked: Asked) -> dict[str, Any]:
        system = [] if asked.system is None else [{"role": "system", "content": asked.system}]
        tools = {"tools": list(asked.tools)} if asked.tools else {}
        messages = [*system, {"role": "user", "content": asked.text}]
        return {"messages": messages, "model": "scripted-1", **asked.params, **tools}

    def ask(self, asked: Asked) -> Told:
        return _told(self.client.chat.completions.create(**self._call(asked)))

    async def aask(self, asked: Asked) -> Told:
        create: Callable[..., Awaitable[Any]] = self.aclient.chat.completions.create
        return _told(await create(**self._call(asked)))

    def stream(self, asked: Asked) -> Iterator[Told]:
        for chunk in self.client.chat.completions.create(**self._call(asked), stream=True):
            yield _told(chunk)

    async def astream(self, asked: Asked) -> AsyncIterator[Told]:
        async for chunk in await self.aclient.chat.completions.create(**self._call(asked), stream=True):
            yield _told(chunk)

    def explain(self, asked: Asked) -> Explanation:
        explained: Explanation = self.client.chat.completions.explain(**self._call(asked))
        return explained

    async def aexplain(self, asked: Asked) -> Explanation:
        explained: Explanation = await self.aclient.chat.completions.explain(**self._call(asked))
        return explained

    def response(self, raw: Any) -> Mapping[str, Any]:
        told = raw if isinstance(raw, Mapping) else raw.to_dict()
        return {name: value for name, value in told.items() if name not in ("id", "created", "choices", "object")}

    def usage_kept_aside(self, raw: Any) -> Mapping[str, Any]:
        kept: Mapping[str, Any] = raw["askonce"]["usage"]
        return kept


def _told(response: Any) -> Told:
    body = _body(response)
    said = body["choices"][0].get("message") or body["choices"][0].get("delta")
    return Told.noted(said.get("content") or "", body, response)


# --- what a call or a conversation is known by ---


def openai_call(params: Mapping[str, Any]) -> str:
    """Return the key, or the rule, of a call with these parameters."""
    return key_or_rule(CallReader().read([{"role": "user", "content": "How do I reset my password?"}], "gpt", params))


def openai_conversation(name: str, item: str, said: str, *, order: Sequence[int] = (0, 1)) -> object:
    """Return how a conversation with two tool calls is read."""
    function = {"name": "f", "arguments": json.dumps({"ref": said})}
    calls = [{"id": f"{name}{at}", "type": "function", "function": function} for at in (0, 1)]
    messages: list[dict[str, Any]] = [
        {"role": "user", "content": "Look it up."},
        {"role": "assistant", "content": said, "tool_calls": calls, "annotations": [item], "refusal": None},
        *({"role": "tool", "content": f"result of {said}", "tool_call_id": f"{name}{at}"} for at in order),
    ]
    return CallReader().read(messages, "gpt", {})


HOST = Host(
    shells=(ClientShell,),
    reads=(openai_call,),
    conversations=(openai_conversation,),
    factories={"cached_client": lambda cache, **options: cached_client(ScriptedClient(Script([])), cache, **options)},
    wrong=tuple(wrong_options(("cached_client",), PROMPTS)),
)
