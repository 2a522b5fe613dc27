"""The OpenAI client as a host: `askonce.openai.cached`, with the SDK's own client in front of a scripted provider."""

from __future__ import annotations

import inspect
import json
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, ClassVar

import httpx
from openai import APIConnectionError, AsyncOpenAI, OpenAI
from openai.resources.chat import Completions

from askonce.cache import Cache
from askonce.observe.explanation import Explanation
from askonce.openai import HttpCache, aexplain, cached, explain
from askonce.openai.exchange import HttpRequest
from askonce.testing import InMemoryExactTier
from tests.hosts.shells import (
    LABELS,
    PROMPTS,
    Ability,
    Asked,
    Host,
    Say,
    Script,
    Shell,
    Told,
    key_or_rule,
    wrong_options,
)

# --- what the parity suite tries it by: a provider that follows a script, and is sent what the SDK sends ---


_STREAM = {"content-type": "text/event-stream"}


class ScriptedProvider(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Reply as a provider that says what a script says."""

    def __init__(self, script: Script) -> None:
        self._script = script

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Reply."""
        say = self._script()
        if json.loads(request.read()).get("stream"):
            return httpx.Response(
                200, headers={"content-type": "text/event-stream"}, stream=_Events(self._streamed(say))
            )
        message = {"role": "assistant", "content": say.whole(), "tool_calls": self._calls(say) or None}
        body = self._body(say, "chat.completion", {"message": message}, say.metadata, ended=True)
        return httpx.Response(200, json=body)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Async version of `handle_request`."""
        return self.handle_request(request)

    def _streamed(self, say: Say) -> Iterator[Mapping[str, Any]]:
        kind = "chat.completion.chunk"
        for word in say.words():
            yield self._body(say, kind, {"delta": {"content": word}}, {}, ended=False)
        delta = {"tool_calls": self._calls(say) or None}
        yield self._body(say, kind, {"delta": delta}, say.metadata, ended=True)

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
        self, say: Say, kind: str, choice: Mapping[str, Any], more: Mapping[str, Any], *, ended: bool
    ) -> dict[str, Any]:
        # A local server never tells why it ended.
        reason = {} if say.provider is None else {"finish_reason": say.reason if ended else None}
        head = {"id": f"chatcmpl-{self._script.calls}", "object": kind, "created": 1_700_000_000, "model": "scripted-1"}
        return {**head, **more, "choices": [{"index": 0, **choice, **reason}]}


class _Events(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, chunks: Iterator[Mapping[str, Any]]) -> None:
        self._chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._chunks:
            yield f"data: {json.dumps(chunk)}\n\n".encode()
        yield b"data: [DONE]\n\n"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part


_KEYWORDS = frozenset(inspect.signature(Completions.create).parameters)


_STREAMED: Any = {"stream": True, "stream_options": {"include_usage": True}}


class ClientShell(Shell):
    """`cached(OpenAI(), cache).chat.completions.create`."""

    name: ClassVar[str] = "openai_client"
    abilities: ClassVar[frozenset[Ability]] = frozenset(
        {"stream", "system", "params", "tools", "answers", "explains", "settings", "reasons"}
    )

    def __init__(self, cache: Any, script: Script, **options: Any) -> None:
        super().__init__(cache, script, **options)
        provider = ScriptedProvider(script)
        given: Any = {"api_key": "k", "base_url": "http://scripted/v1", "max_retries": 0}
        self.client = cached(OpenAI(**given, http_client=httpx.Client(transport=provider)), cache, **options)
        self.aclient = cached(AsyncOpenAI(**given, http_client=httpx.AsyncClient(transport=provider)), cache, **options)

    def _call(self, asked: Asked) -> dict[str, Any]:
        system = [] if asked.system is None else [{"role": "system", "content": asked.system}]
        tools = {"tools": list(asked.tools)} if asked.tools else {}
        messages = [*system, {"role": "user", "content": asked.text}]
        named = {name: value for name, value in asked.params.items() if name in _KEYWORDS}
        other = {name: value for name, value in asked.params.items() if name not in _KEYWORDS | {"api_key"}}
        return {
            "messages": messages,
            "model": "scripted-1",
            **tools,
            **named,
            **({"extra_body": other} if other else {}),
        }

    def ask(self, asked: Asked) -> Told:
        with _raised_as_it_was():
            return _told(self.client.chat.completions.with_raw_response.create(**self._call(asked)))

    async def aask(self, asked: Asked) -> Told:
        with _raised_as_it_was():
            return _told(await self.aclient.chat.completions.with_raw_response.create(**self._call(asked)))

    def stream(self, asked: Asked) -> Iterator[Told]:
        raw = self.client.chat.completions.with_raw_response.create(**self._call(asked), **_STREAMED)
        with raw.parse() as chunks:
            for chunk in chunks:
                yield _told(raw, chunk)

    async def astream(self, asked: Asked) -> AsyncIterator[Told]:
        raw = await self.aclient.chat.completions.with_raw_response.create(**self._call(asked), **_STREAMED)
        async with raw.parse() as chunks:
            async for chunk in chunks:
                yield _told(raw, chunk)

    def explain(self, asked: Asked) -> Explanation:
        return explain(lambda: self.client.chat.completions.create(**self._call(asked)))

    async def aexplain(self, asked: Asked) -> Explanation:
        return await aexplain(lambda: self.aclient.chat.completions.create(**self._call(asked)))

    def response(self, raw: Any) -> Mapping[str, Any]:
        told: Mapping[str, Any] = raw.to_dict()
        return {name: value for name, value in told.items() if name not in ("id", "created", "choices", "object")}

    def usage_kept_aside(self, raw: Any) -> Mapping[str, Any]:
        kept: Mapping[str, Any] = raw.askonce["usage"]
        return kept


class _raised_as_it_was:  # noqa: N801 — a context
    """Raise what a provider raised, which the SDK wraps where it has asked for a whole answer."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, APIConnectionError) and isinstance(error.__cause__, ConnectionError):
            raise error.__cause__


def _told(raw: Any, chunk: Any = None) -> Told:
    response = raw.parse() if chunk is None else chunk
    note = raw.http_response.extensions["askonce"].note
    notes = {"askonce": getattr(response, "askonce", None)}
    if note["outcome"] not in ("hit", "shared"):
        notes["askonce_miss"] = note
    said = [choice.message if chunk is None else choice.delta for choice in response.choices]
    return Told.noted("".join(part.content or "" for part in said), notes, response)


# --- what a call or a conversation is known by ---


def read(body: Mapping[str, Any], headers: Sequence[tuple[str, str]] = ()) -> Any:
    """Return how a request with a body is read."""
    url = "https://api.openai.com/v1/chat/completions"
    sent = HttpRequest("POST", url, [("content-type", "application/json"), *headers], json.dumps(body).encode())
    with Cache(exact=InMemoryExactTier()) as cache:
        return HttpCache(cache).exchange(sent).asked()


def openai_call(params: Mapping[str, Any]) -> str:
    """Return the key, or the rule, of a call with these parameters."""
    body = {"model": "gpt", "messages": [{"role": "user", "content": "How do I reset my password?"}], **params}
    inner, headers = body.pop("extra_body", {}), body.pop("extra_headers", {})
    return key_or_rule(read({**body, **inner}, [*headers.items()]))


def openai_conversation(name: str, item: str, said: str, *, order: Sequence[int] = (0, 1)) -> object:
    """Return how a conversation with two tool calls is read."""
    function = {"name": "f", "arguments": json.dumps({"ref": said})}
    calls = [{"id": f"{name}{at}", "type": "function", "function": function} for at in (0, 1)]
    messages: list[dict[str, Any]] = [
        {"role": "user", "content": "Look it up."},
        {"role": "assistant", "content": said, "tool_calls": calls, "annotations": [item], "refusal": None},
        *({"role": "tool", "content": f"result of {said}", "tool_call_id": f"{name}{at}"} for at in order),
    ]
    return read({"model": "gpt", "messages": messages})


def _factory(cache: Any, **options: Any) -> object:
    return cached(OpenAI(api_key="k"), cache, **options)


HOST = Host(
    shells=(ClientShell,),
    reads=(openai_call,),
    conversations=(openai_conversation,),
    factories={"openai.cached": _factory},
    wrong=tuple(wrong_options(("openai.cached",), {**PROMPTS, **LABELS})),
)
