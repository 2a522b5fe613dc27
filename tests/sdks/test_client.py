"""OpenAI's own client, sync and async, in front of the cache: what it is, and all the ways in which it asks."""

from __future__ import annotations

import gc
import json
import warnings
import weakref
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

import httpx
import httpx2
import pytest
from openai import AsyncOpenAI, AzureOpenAI, DefaultHttpxClient, InternalServerError, OpenAI
from pydantic import BaseModel

from askonce import scope
from askonce.cache import Cache
from askonce.core.model import Bypass, Hit, Miss
from askonce.errors import ConfigurationError
from askonce.openai import (
    AsyncCachedTransport,
    CachedTransport,
    CallOptions,
    cached,
    entries_like,
    explain,
    intercepted,
)
from tests.hosts.shells import PARAPHRASE, QUESTION
from tests.langchain.openai_server import STRUCTURED, USAGE, OpenAIServer

MESSAGES: Any = [{"role": "user", "content": QUESTION}]
SIMILAR: Any = [{"role": "user", "content": PARAPHRASE}]


class City(BaseModel):
    """Be what is parsed."""

    City: str
    opened: str


@pytest.fixture
def client(server: OpenAIServer, cache: Cache) -> Iterator[OpenAI]:
    """Yield a cached client."""
    with cached(OpenAI(base_url=server.url, api_key="sk-planted"), cache) as client:
        yield client


def text_of(chunks: Any) -> str:
    """Return what a stream says."""
    return "".join(choice.delta.content or "" for chunk in chunks for choice in chunk.choices)


# --- what it answers ---


def test_a_hit_is_a_completion_that_says_where_it_is_from(client: OpenAI, server: OpenAIServer) -> None:
    """Its fields are those of the paid one but for a fresh id; its usage is zero, and the original is kept aside."""
    paid: Any = client.chat.completions.create(model="m", messages=MESSAGES)
    hit: Any = client.chat.completions.create(model="m", messages=SIMILAR)
    assert server.calls == 1
    assert type(hit) is type(paid)
    assert (hit.choices, hit.model, hit.created) == (paid.choices, paid.model, paid.created)
    assert hit.id != paid.id
    assert hit.id.startswith("chatcmpl-")
    assert hit.usage.model_dump(exclude_none=True) == dict.fromkeys(USAGE, 0)
    assert (hit.askonce["tier"], hit.askonce["usage"]["usage"]) == ("semantic", USAGE)
    assert not hasattr(paid, "askonce")


def test_a_stream_and_a_whole_answer_are_one_entry(client: OpenAI, server: OpenAIServer) -> None:
    """What was streamed answers a whole call, a stream and the helper `stream()`; usage comes last, where asked for."""
    own = list(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))
    whole = client.chat.completions.create(model="m", messages=MESSAGES)
    assert whole.choices[0].message.content == text_of(own)
    plain = list(client.chat.completions.create(model="m", messages=SIMILAR, stream=True))
    counted = list(
        client.chat.completions.create(model="m", messages=SIMILAR, stream=True, stream_options={"include_usage": True})
    )
    assert text_of(plain) == text_of(counted) == text_of(own)
    assert [chunk.usage for chunk in plain] == [None] * len(plain)
    assert [chunk for chunk in counted if chunk.usage] == counted[-1:]
    assert (counted[-1].choices, counted[-2].choices[0].finish_reason) == ([], "stop")
    with client.chat.completions.stream(model="m", messages=SIMILAR) as stream:
        kinds = [event.type for event in stream]
        final = stream.get_final_completion()
    assert final.choices[0].message.content == text_of(own)
    assert {"chunk", "content.delta", "content.done"} <= set(kinds)
    assert server.calls == 1


def test_structured_output_is_parsed_on_hits(client: OpenAI, server: OpenAIServer) -> None:
    """`parse` returns an object each time, and another schema is another question."""
    for _ in range(2):
        read = client.chat.completions.parse(model="m", messages=MESSAGES, response_format=City)
        assert read.choices[0].message.parsed == City(**STRUCTURED)
    with client.chat.completions.stream(model="m", messages=MESSAGES, response_format=City) as stream:
        assert stream.get_final_completion().choices[0].message.parsed == City(**STRUCTURED)
    assert server.calls == 1
    client.chat.completions.create(model="m", messages=MESSAGES)
    assert server.calls == 2


def test_raw_and_streamed_responses(client: OpenAI, server: OpenAIServer) -> None:
    """Both say, in headers and in the response's extension, what happened; the body is read as ever."""
    raw = client.chat.completions.with_raw_response
    first, second = (raw.create(model="m", messages=MESSAGES) for _ in range(2))
    assert isinstance(first.http_response.extensions["askonce"].decision, Miss)
    assert isinstance(second.http_response.extensions["askonce"].decision, Hit)
    assert second.parse().choices == first.parse().choices
    assert second.elapsed.total_seconds() >= 0
    with client.chat.completions.with_streaming_response.create(model="m", messages=MESSAGES) as streamed:
        assert json.loads(b"".join(streamed.iter_bytes()))["object"] == "chat.completion"
    with client.chat.completions.with_streaming_response.create(model="m", messages=MESSAGES, stream=True) as streamed:
        assert list(streamed.iter_lines())[-2] == "data: [DONE]"
    assert server.calls == 1


async def test_an_async_client(client: OpenAI, server: OpenAIServer, cache: Cache) -> None:
    """Whole and streamed, it answers what the sync client has stored, and the reverse."""
    paid = client.chat.completions.create(model="m", messages=MESSAGES)
    async with cached(AsyncOpenAI(base_url=server.url, api_key="k"), cache) as aclient:
        hit = await aclient.chat.completions.create(model="m", messages=SIMILAR)
        stream = await aclient.chat.completions.create(model="m", messages=MESSAGES, stream=True)
        assert hit.choices == paid.choices
        assert text_of([chunk async for chunk in stream]) == paid.choices[0].message.content
        own = await aclient.chat.completions.create(model="other", messages=MESSAGES, stream=True)
        said = text_of([chunk async for chunk in own])
        async with aclient.chat.completions.stream(model="other", messages=MESSAGES) as helper:
            assert (await helper.get_final_completion()).choices[0].message.content == said
    assert server.calls == 2


def test_several_answers_of_one_call(client: OpenAI, server: OpenAIServer) -> None:
    """They are kept together, and replayed as a stream under their numbers; their number is part of the question."""
    paid = client.chat.completions.create(model="m", messages=MESSAGES, n=2)
    hit = client.chat.completions.create(model="m", messages=SIMILAR, n=2)
    assert hit.choices == paid.choices
    streamed = list(client.chat.completions.create(model="m", messages=MESSAGES, n=2, stream=True))
    for number, choice in enumerate(paid.choices):
        parts = [part for chunk in streamed for part in chunk.choices if part.index == number]
        assert "".join(part.delta.content or "" for part in parts) == choice.message.content
        assert [part.finish_reason for part in parts if part.finish_reason] == ["stop"]
    assert server.calls == 1
    client.chat.completions.create(model="m", messages=MESSAGES)
    assert server.calls == 2


# --- what it is ---


def test_a_cached_client_keeps_its_class_and_attributes(server: OpenAIServer, cache: Cache) -> None:
    """So do copies of it, which ask the cache as well; the client that was given does not."""

    class Own(OpenAI):
        """Be a class of the application's, with arguments of its own."""

        def __init__(self, team: str) -> None:
            super().__init__(base_url=server.url, api_key="k", default_headers={"X-Team": team})
            self.team = team

    given = Own("blue")
    assert given.chat.completions is not None
    client = cached(given, cache)
    assert (type(client), client.team, client.base_url) == (Own, "blue", given.base_url)
    client.chat.completions.create(model="m", messages=MESSAGES)
    assert client.chat.completions.create(model="m", messages=MESSAGES).id.startswith("chatcmpl-")
    assert server.calls == 1
    given.chat.completions.create(model="m", messages=MESSAGES)
    assert server.calls == 2
    plain = cached(OpenAI(base_url=server.url, api_key="k"), cache)
    for copy in (plain.with_options(timeout=3), plain.copy(max_retries=0), plain.with_options(api_key="other")):
        copy.chat.completions.create(model="m", messages=MESSAGES)
    assert server.calls == 3
    given.close()
    plain.close()


def test_a_copy_that_is_collected_leaves_the_connections_alone(server: OpenAIServer, cache: Cache) -> None:
    """The client that was given goes on; the cached one keeps its connections when only it is held."""
    given = OpenAI(base_url=server.url, api_key="k")
    cached(given, cache).chat.completions.create(model="m", messages=MESSAGES)
    gc.collect()
    given.chat.completions.create(model="m", messages=MESSAGES)
    only = cached(OpenAI(base_url=server.url, api_key="k"), cache)
    gc.collect()
    only.chat.completions.create(model="other", messages=MESSAGES)
    assert server.calls == 3
    for client in (only, given):
        client.close()
        assert client.is_closed()


def test_a_copy_that_is_collected_closes_connections_before_their_sockets_are(
    server: OpenAIServer, cache: Cache
) -> None:
    """Where only the copy is held, nothing is left open, in whichever order garbage is finalised."""
    gc.collect()
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        client = cached(cached(OpenAI(base_url=server.url, api_key="k"), cache), cache)
        gc.collect(0)  # what is made later, as sockets are, is finalised earlier
        client.chat.completions.create(model="m", messages=MESSAGES)
        held = weakref.ref(client)
        del client
        gc.collect()
    port = str(urlsplit(server.url).port)
    assert held() is None
    assert not [one for one in told if port in str(one.message)]


def test_azure(server: OpenAIServer, cache: Cache) -> None:
    """The path with a deployment is read, and another deployment is another question."""
    base = server.url.removesuffix("/v1")
    with cached(AzureOpenAI(azure_endpoint=base, api_key="k", api_version="2026-01-01"), cache) as client:
        for model in ("one", "one", "two"):
            client.chat.completions.create(model=model, messages=MESSAGES)
    assert server.calls == 2


def test_the_http_client_of_the_application_is_kept(server: OpenAIServer, cache: Cache) -> None:
    """Its hooks see hits as they see answers; it is not cached itself, and may be of either library."""
    seen: list[int] = []
    hooks: Any = {"response": [lambda response: seen.append(response.status_code)]}
    clients: list[Any] = [httpx.Client(event_hooks=hooks), httpx2.Client(event_hooks=hooks), DefaultHttpxClient()]
    for given in clients:
        with cached(OpenAI(base_url=server.url, api_key="k", http_client=given), cache) as client:
            client.chat.completions.create(model="m", messages=MESSAGES)
            client.chat.completions.create(model="m", messages=MESSAGES)
    assert (server.calls, seen) == (1, [200] * 4)


Make = Callable[[Cache], Any]
HTTP_CLIENTS: list[Make] = [
    lambda cache: httpx.Client(transport=CachedTransport(cache)),
    lambda cache: httpx2.Client(transport=CachedTransport(cache)),
    lambda cache: cached(httpx.Client(), cache),
    lambda cache: cached(httpx2.Client(), cache),
]


@pytest.mark.parametrize("make", HTTP_CLIENTS)
def test_a_transport_serves_any_client(server: OpenAIServer, cache: Cache, make: Make) -> None:
    """Of httpx and httpx2, for an SDK or by hand; options of a call and what happened go through extensions."""
    with make(cache) as http, OpenAI(base_url=server.url, api_key="k", http_client=http) as client:
        client.chat.completions.create(model="m", messages=MESSAGES)
        assert client.chat.completions.create(model="m", messages=SIMILAR, stream=True).response.status_code == 200
        asked = {"model": "m", "messages": MESSAGES}
        url = f"{server.url}/chat/completions"
        assert http.post(url, json=asked).extensions["askonce"].entry_id
        options = {"askonce": CallOptions(scope={"tenant": "acme"}, tags=["news"])}
        assert isinstance(http.post(url, json=asked, extensions=options).extensions["askonce"].decision, Miss)
        assert cache.invalidate(tag="news", tenant="acme") == 1
        assert server.calls == 2
        assert str(intercepted(client)).startswith("OpenAI: sync requests through httpx")


def test_proxies_of_the_environment_are_kept(
    monkeypatch: pytest.MonkeyPatch, server: OpenAIServer, cache: Cache
) -> None:
    """A cached HTTP client sends through the proxy that the environment names; one with a `transport=` would not."""
    monkeypatch.setenv("HTTP_PROXY", server.url.removesuffix("/v1"))
    with cached(httpx.Client(), cache) as http:
        http.post("http://api.test/v1/chat/completions", json={"model": "m", "messages": MESSAGES})
    with cached(OpenAI(api_key="k", base_url="http://api.test/v1"), cache) as client:
        client.chat.completions.create(model="other", messages=MESSAGES)
    assert server.calls == 2


async def test_async_transports(server: OpenAIServer, cache: Cache) -> None:
    """They serve async clients of either library."""
    for library in (httpx, httpx2):
        http: Any = library.AsyncClient(transport=AsyncCachedTransport(cache))
        async with http, AsyncOpenAI(base_url=server.url, api_key="k", http_client=http) as client:
            for stream in (False, True):
                answer: Any = await client.chat.completions.create(model="m", messages=MESSAGES, stream=stream)
                if stream:
                    assert text_of([chunk async for chunk in answer]) == "answer-1-0"
            assert intercepted(client).is_async
    assert server.calls == 1


def test_without_asyncio_requests_pass_by(cache: Cache, caplog: pytest.LogCaptureFixture) -> None:
    """Clients of httpx run under trio as well, where the cache cannot be asked: that costs hits, and nothing else."""
    transport = AsyncCachedTransport(cache, httpx.MockTransport(lambda _: httpx.Response(200, json={"id": "own"})))
    for _ in range(2):
        request = httpx.Request(
            "POST", "http://api.test/v1/chat/completions", json={"model": "m", "messages": MESSAGES}
        )
        with pytest.raises(StopIteration) as returned:
            transport.handle_async_request(request).send(None)
        assert returned.value.value.status_code == 200
    assert caplog.messages == ["AsyncCachedTransport: without asyncio, requests pass by"]


def test_a_client_that_cannot_be_intercepted_is_refused(cache: Cache) -> None:
    """It is told what would be right: nothing is ever silently without effect."""
    for other in (object(), "client", None, OpenAI, json):
        with pytest.raises(ConfigurationError, match="HTTP client"):
            cached(other, cache)
    for plain in (OpenAI(api_key="k"), httpx.Client(), object()):
        with pytest.raises(ConfigurationError, match="cached"):
            intercepted(plain)
    told = str(intercepted(cached(OpenAI(api_key="k"), cache)))
    assert "realtime" in told
    assert "k" not in told.split()


# --- when something goes wrong ---


class Unsteady(httpx.BaseTransport):
    """Fail some times, and then answer."""

    def __init__(self, failures: int) -> None:
        self.failures = failures
        self.calls = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer."""
        self.calls += 1
        if self.calls <= self.failures:
            return httpx.Response(500, json={"error": {"message": "down"}}, headers={"retry-after-ms": "1"})
        message = {"role": "assistant", "content": "Ten days."}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        return httpx.Response(200, json={"id": "c", "object": "chat.completion", "model": "m", "choices": [choice]})


def test_retries(cache: Cache) -> None:
    """The SDK retries what failed, each time through the cache, and only the answer is stored."""
    unsteady = Unsteady(2)
    client = cached(OpenAI(api_key="k", base_url="http://t/v1", http_client=httpx.Client(transport=unsteady)), cache)
    for _ in range(2):
        assert client.chat.completions.create(model="m", messages=MESSAGES).choices[0].message.content == "Ten days."
    assert (unsteady.calls, cache.stats().stored) == (3, 1)
    failing = Unsteady(9)
    client = cached(OpenAI(api_key="k", base_url="http://f/v1", http_client=httpx.Client(transport=failing)), cache)
    with pytest.raises(InternalServerError, match="down"):
        client.with_options(max_retries=1).chat.completions.create(model="m", messages=MESSAGES)
    assert (failing.calls, cache.stats().stored) == (2, 1)


def test_a_stream_that_is_left_is_not_stored(client: OpenAI, server: OpenAIServer, cache: Cache) -> None:
    """What was read of it may be less than all; the next asker asks the model."""
    with client.chat.completions.create(model="m", messages=MESSAGES, stream=True) as stream:
        next(stream)
        unread = cache.stats().stored
    left = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
    left.close()
    assert unread in (0, 1)  # a server may have sent it all in one piece
    assert len(list(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))) > 1


def test_what_is_no_chat_passes(client: OpenAI, cache: Cache) -> None:
    """Another interface is asked as ever, and the cache does not count it."""
    with pytest.raises(Exception, match="501"):
        client.models.list()
    assert cache.stats().requests == 0


def test_tenants_and_parameters(client: OpenAI, server: OpenAIServer) -> None:
    """The enclosing scope counts, as do parameters, but neither how it is sent nor who pays."""
    ask = client.chat.completions.create
    ask(model="m", messages=MESSAGES)
    ask(model="m", messages=MESSAGES, user="ann", extra_headers={"Authorization": "Bearer x", "X-Request-Id": "1"})
    client.with_options(api_key="other", timeout=7, max_retries=9).chat.completions.create(model="m", messages=MESSAGES)
    assert server.calls == 1
    with scope(tenant="acme"):
        ask(model="m", messages=MESSAGES)
    ask(model="m", messages=MESSAGES, temperature=0.1)
    client.with_options(organization="org").chat.completions.create(model="m", messages=MESSAGES)
    ask(model="m", messages=MESSAGES, extra_body={"top_k": 3})
    ask(model="m", messages=MESSAGES, extra_headers={"X-Prompt-Version": "2"})
    assert server.calls == 6


def test_a_cache_is_warmed_by_the_applications_own_calls(client: OpenAI, server: OpenAIServer, cache: Cache) -> None:
    """No provider is asked; the calls find what they were given, whole and as a stream, and forms must fit."""

    def ask(question: str, **more: Any) -> Any:
        asked: Any = [{"role": "user", "content": question}]
        return client.chat.completions.create(model="m", messages=asked, **more)

    def stream(question: str) -> Any:
        return iter(ask(question, stream=True))

    for way, text in ((ask, "Ten days."), (stream, "Ten.")):
        assert cache.warm(entries_like(way, [(QUESTION, text)])).is_written
        hit = ask(PARAPHRASE)
        assert (hit.choices[0].message.content, hit.choices[0].finish_reason) == (text, "stop")
        assert text_of(ask(QUESTION, stream=True)) == text
    form = {"type": "json_schema", "json_schema": {"name": "c", "schema": City.model_json_schema()}}
    with pytest.raises(ConfigurationError, match="form"):
        list(entries_like(lambda question: ask(question, response_format=form), [(QUESTION, "Ten days.")]))
    with pytest.raises(ConfigurationError, match="server_state"):
        list(entries_like(lambda question: ask(question, store=True), [(QUESTION, "Ten days.")]))
    assert server.calls == 0


def test_a_reply_that_is_no_answer_was_a_miss(cache: Cache) -> None:
    """The cache was asked before the provider failed: that it stayed out would send an operator to the wrong place."""
    failing = httpx.MockTransport(lambda _: httpx.Response(500, json={"error": {"message": "down"}}))
    with httpx.Client(transport=CachedTransport(cache, failing)) as http:
        reply = http.post("https://provider.test/v1/chat/completions", json={"model": "m", "messages": MESSAGES})
    assert reply.headers["cache-status"] == "askonce; fwd=miss; fwd-status=500"


def test_headers_of_a_call_are_for_the_cache(client: OpenAI, server: OpenAIServer, cache: Cache) -> None:
    """`Cache-Control` and `askonce-...` are obeyed, reach no provider, and what happened stands in `Cache-Status`."""
    raw = client.chat.completions.with_raw_response

    def status(**headers: str) -> str:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return str(raw.create(model="m", messages=MESSAGES, extra_headers=named).headers["cache-status"])

    assert (
        status(askonce_tags="news", askonce_ttl="1h")
        == "askonce; fwd=miss; fwd-status=200; stored; detail=nothing_similar"
    )
    assert status().startswith("askonce; hit; ttl=3")
    assert status(cache_control="no-store") == "askonce; fwd=bypass; fwd-status=200; detail=no_store"
    assert status(askonce_ttl="no time").endswith("detail=unread_header")
    assert status(cache_control="no-cache").startswith("askonce; fwd=request; fwd-status=200; stored")
    assert server.calls == 4
    assert not [name for headers in server.headers for name in headers if name.startswith("askonce")]
    assert cache.invalidate(tag="news") == 0  # what replaced it has no tag
    with pytest.raises(InternalServerError, match="only a stored one"):
        raw.create(model="other", messages=MESSAGES, extra_headers={"cache-control": "only-if-cached"})
    assert status(cache_control="only-if-cached").startswith("askonce; hit")
    assert raw.create(model="m", messages=SIMILAR).headers["askonce-similarity"] == "0.9700"
    assert server.calls == 4


def test_a_call_is_explained_without_being_sent(client: OpenAI, server: OpenAIServer) -> None:
    """It says how it would be decided, of a stream as of a whole answer."""
    client.chat.completions.create(model="m", messages=MESSAGES)
    told = explain(lambda: client.chat.completions.create(model="m", messages=SIMILAR, stream=True))
    assert isinstance(told.decision, Hit)
    told = explain(lambda: client.chat.completions.create(model="m", messages=MESSAGES, store=True))
    assert told.decision == Bypass("server_state")
    assert server.calls == 1
    for other in (lambda: None, lambda: client.models.list()):
        with pytest.raises(Exception, match=r"no request|501"):
            explain(other)
