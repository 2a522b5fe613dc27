"""What answers one HTTP request: the cache, another's reply that is under way, or the provider's own, byte by byte."""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from askonce.cache import Cache
from askonce.core.model import Bypass, Hit, Miss, Shared
from askonce.hosts.arrangement import Arrangement
from askonce.openai.chat import ChatRenderer
from askonce.openai.exchange import CallOptions, HttpCache, HttpReply, HttpRequest
from askonce.openai.httpx_transports import CachedTransport
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder, at_similarity
from tests.hosts.shells import ANSWER, PARAPHRASE, QUESTION

URL = "https://api.test/v1/chat/completions"
EMBEDDINGS_URL = "https://api.test/v1/embeddings"
EMBEDDED = {"data": [{"index": 0, "embedding": [1.0]}], "model": "e", "usage": {"prompt_tokens": 1, "total_tokens": 1}}
USAGE = {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15}
WHOLE = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1_700_000_000,
    "model": "gpt-1-2026",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": ANSWER}, "finish_reason": "stop"}],
    "usage": USAGE,
}
CHUNKS = [
    {"id": "chatcmpl-1", "model": "gpt-1-2026", "choices": [{"index": 0, "delta": delta, "finish_reason": reason}]}
    for delta, reason in (({"role": "assistant", "content": ""}, None), ({"content": ANSWER}, None), ({}, "stop"))
]
STREAM = b"".join(b"data: " + json.dumps(chunk).encode() + b"\n\n" for chunk in CHUNKS) + b"data: [DONE]\n\n"


class Provider:
    """Be sent requests, and reply: whole, or a stream in pieces of some bytes."""

    def __init__(self, *, size: int = 7, ends: bytes = STREAM) -> None:
        self.requests: list[HttpRequest] = []
        self.closed = 0
        self.size = size
        self.stream = ends

    def send(self, request: HttpRequest) -> HttpReply:
        """Reply."""
        self.requests.append(request)
        if json.loads(request.body).get("stream"):
            return HttpReply(200, [("Content-Type", "text/event-stream")], _Body(self))
        return HttpReply(200, [("Content-Type", "application/json")], json.dumps(WHOLE).encode(), origin="own")

    async def asend(self, request: HttpRequest) -> HttpReply:
        """Async version of `send`."""
        return self.send(request)


class _Body:
    def __init__(self, provider: Provider) -> None:
        self.provider = provider
        size = provider.size
        self.parts = iter([provider.stream[at : at + size] for at in range(0, len(provider.stream), size)])

    def __iter__(self) -> Iterator[bytes]:
        return self.parts

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self.parts:
            yield part

    def close(self) -> None:
        self.provider.closed += 1

    async def aclose(self) -> None:
        self.close()


@pytest.fixture
def http() -> Iterator[HttpCache]:
    """Yield what answers from a cache in this process."""
    embedder = TableEmbedder({QUESTION: (1, 0), PARAPHRASE: at_similarity(0.97)})
    with Cache(
        exact=InMemoryExactTier(), semantic=InMemorySemanticTier(), embedder=embedder, min_similarity=0.9
    ) as cache:
        yield HttpCache(cache)


def asking(text: str = QUESTION, /, url: str = URL, **more: Any) -> HttpRequest:
    """Return a request."""
    body = {"model": "gpt-1", "messages": [{"role": "user", "content": text}], **more}
    headers = [("Content-Type", "application/json"), ("Authorization", "Bearer k"), ("Accept-Encoding", "gzip, br")]
    return HttpRequest("POST", url, headers, json.dumps(body).encode())


def read(reply: HttpReply) -> bytes:
    """Return a reply's bytes."""
    body: Any = reply.body
    return body if isinstance(body, bytes) else b"".join(body)


def text_of(stream: bytes) -> str:
    """Return what a stream says."""
    chunks = [json.loads(line[6:]) for line in stream.decode().splitlines() if line.startswith("data: {")]
    return "".join(choice["delta"].get("content") or "" for chunk in chunks for choice in chunk["choices"])


def test_whole_and_streamed_share_one_entry(http: HttpCache) -> None:
    """A stream stored when `[DONE]` was passed on answers a whole request and a stream, and the reverse."""
    provider = Provider()
    first = http.exchange(asking(stream=True))
    reply = first.answer(provider.send)
    body: Any = reply.body
    taken = b""
    while not taken.endswith(b"[DONE]\n\n"):
        taken += next(body)
    assert taken == STREAM
    assert first.is_stored
    body.close()
    assert provider.closed == 1
    second = http.exchange(asking())
    whole = json.loads(read(second.answer(provider.send)))
    assert (whole["choices"][0]["message"]["content"], whole["object"]) == (ANSWER, "chat.completion")
    assert whole["id"] != "chatcmpl-1"
    assert whole["id"].startswith("chatcmpl-")
    assert set(whole["usage"].values()) == {0}
    third = http.exchange(asking(PARAPHRASE, stream=True, stream_options={"include_usage": True}))
    replayed = read(third.answer(provider.send))
    assert text_of(replayed) == ANSWER
    assert b'"choices":[],"usage":{"prompt_tokens":0' in replayed
    assert isinstance(second.decision, Hit)
    assert isinstance(third.decision, Hit)
    assert first.entry_id == second.entry_id == third.entry_id
    assert len(provider.requests) == 1


async def test_async_whole_and_streamed(http: HttpCache) -> None:
    """The async version does the same."""
    provider = Provider()
    whole = await http.exchange(asking()).aanswer(provider.asend)
    assert whole.origin == "own"
    exchange = http.exchange(asking(stream=True))
    body: Any = (await exchange.aanswer(provider.asend)).body
    assert text_of(b"".join([part async for part in body])) == ANSWER
    other = http.exchange(asking("What is the dress code?", stream=True))
    body = (await other.aanswer(provider.asend)).body
    assert b"".join([part async for part in body]) == STREAM
    await body.aclose()
    assert isinstance(other.decision, Miss)
    assert other.is_stored
    assert provider.closed == 1


@pytest.mark.parametrize("size", [1, 3, 200])
def test_a_stream_goes_through_byte_by_byte(http: HttpCache, size: int) -> None:
    """However it is cut, the leader gets the provider's bytes, and a follower the same words, under ids of its own."""
    provider = Provider(size=size)
    leader, follower = http.exchange(asking(stream=True)), http.exchange(asking(stream=True))
    led: Any = leader.answer(provider.send).body
    begun = next(led)
    followed = follower.answer(provider.send)
    assert text_of(read(followed)) == ANSWER
    assert begun + b"".join(led) == STREAM
    assert isinstance(follower.decision, Shared)
    assert follower.is_collapsed
    assert len(provider.requests) == 1


def test_a_stream_without_its_end_is_not_stored(http: HttpCache) -> None:
    """What breaks off before `[DONE]`, or has an error in it, passes, and is not stored."""
    failed = b'data: {"error": {"code": 502, "message": "overloaded"}}\n\n'
    for ends in (STREAM[:-14], STREAM[:40] + b"\n\n" + STREAM[-14:], STREAM[:-14] + failed + STREAM[-14:], failed):
        provider = Provider(ends=ends)
        exchange = http.exchange(asking(stream=True))
        assert read(exchange.answer(provider.send)) == provider.stream
        assert not exchange.is_stored
    assert http.cache.stats().refused == {"aborted": 2, "unstorable": 2}


def test_why_a_stream_or_a_reply_cannot_be_kept_is_told(http: HttpCache, caplog: pytest.LogCaptureFixture) -> None:
    """In words that are true of it, once; nobody is told that a reply is no JSON which is."""
    called = [{"index": 0, "id": id_, "function": {"name": "f", "arguments": "{}"}} for id_ in "ab"]
    parts = [{"choices": [{"index": 0, "delta": {"tool_calls": [each]}}]} for each in called]
    ends = b"".join(b"data: " + json.dumps(part).encode() + b"\n\n" for part in [*parts, CHUNKS[-1]])
    provider = Provider(ends=ends + b"data: [DONE]\n\n")
    read(http.exchange(asking(stream=True)).answer(provider.send))
    assert http.cache.stats().refused == {"unstorable": 1}
    kind = [("content-type", "application/json")]
    for body in (b'{"error": {"message": "quota"}}', b'{"object": "error"}', b'{"object": "error"}'):
        http.exchange(asking()).answer(lambda _, body=body: HttpReply(200, kind, body))  # type: ignore[misc]
    told = [record.getMessage() for record in caplog.records]
    assert ["cannot be put together" in told[0], "has not the form that is stored" in told[1]] == [True, True]
    assert len(told) == 2
    assert http.cache.stats().refused == {"unstorable": 3}


def test_a_reply_of_unknown_form_is_shared_by_those_who_ask_at_once(http: HttpCache) -> None:
    """A provider whose replies nobody can read is asked as often as it would be for others."""
    sent: list[HttpRequest] = []

    def send(request: HttpRequest) -> HttpReply:
        sent.append(request)
        time.sleep(0.3)
        return HttpReply(200, [("content-type", "application/json")], b'{"object": "new"}')

    with ThreadPoolExecutor(8) as threads:
        replies = list(threads.map(lambda _: http.exchange(asking()).answer(send), range(8)))
    assert [reply.document for reply in replies] == [{"object": "new"}] * 8
    assert len(sent) < 8  # who comes late asks again


def test_halves_of_a_character_are_shared_and_served(http: HttpCache) -> None:
    """A provider that counts in UTF-16 cuts an emoji in two, and leaves half of one at the end."""
    texts = ("Ten \ud83d", "\ude00 or \ud83d")
    parts = [{"choices": [{"index": 0, "delta": {"content": text}, "finish_reason": None}]} for text in texts]
    ends = b"".join(b"data: " + json.dumps(part).encode() + b"\n\n" for part in [*parts, CHUNKS[-1]])
    provider = Provider(ends=ends + b"data: [DONE]\n\n")
    replies = [http.exchange(asking(stream=True)).answer(provider.send) for _ in range(2)]
    replies.append(http.exchange(asking(stream=True)).answer(provider.send))
    assert [text_of(read(reply)) for reply in replies] == ["".join(texts)] * 3
    hit = http.exchange(asking())
    whole = json.loads(read(hit.answer(provider.send)))
    assert whole["choices"][0]["message"]["content"] == "Ten \U0001f600 or \ud83d"
    assert isinstance(hit.decision, Hit)
    assert len(provider.requests) == 1


def test_a_reply_that_is_no_answer_is_passed_on(http: HttpCache) -> None:
    """An error, a page, damaged JSON: each comes as it is, each time."""
    replies: list[tuple[int, str, bytes]] = [
        (429, "application/json", b'{"error": {}}'),
        (200, "text/html", b"<html>"),
        (200, "application/json", b'{"choices": '),
        (200, "application/json", b'{"error": {"message": "no"}}'),
    ]
    for status, kind, body in replies:
        sent = HttpReply(status, [("content-type", kind)], body)
        for stream in (False, True) * 2:
            exchange = http.exchange(asking(stream=stream))
            reply = exchange.answer(lambda _, sent=sent: sent)  # type: ignore[misc]
            assert (reply.status, read(reply)) == (status, body)
            assert not exchange.is_stored


def test_a_compressed_reply(http: HttpCache) -> None:
    """It passes as it came; what is in it is stored, and a hit is not compressed."""
    packed = gzip.compress(json.dumps(WHOLE).encode())
    headers = [("content-type", "application/json"), ("content-encoding", "gzip")]
    reply = http.exchange(asking()).answer(lambda _: HttpReply(200, headers, packed))
    assert reply.body == packed
    hit = http.exchange(asking()).answer(Provider().send)
    assert json.loads(read(hit))["choices"] == WHOLE["choices"]
    assert hit.header("content-encoding") == ""


Change = Callable[[HttpRequest], HttpRequest]


@pytest.mark.parametrize(
    "how",
    [
        "AWS4-HMAC-SHA256 Credential=AK/x, SignedHeaders={}, Signature=s",
        'Signature keyId="a",headers="{}",signature="s"',
    ],
)
def test_a_signed_request_is_sent_as_it_came(http: HttpCache, how: str) -> None:
    """Of what is signed nothing is changed or left out, so that it is not refused; its date is no part of its key."""
    sent, given = list[Any](), list[Any]()

    def reply(request: httpx.Request) -> httpx.Response:
        sent.append((request.headers.multi_items(), request.content))
        body = WHOLE if request.url.path.endswith("completions") else EMBEDDED
        return httpx.Response(200, json=body)

    names = ("accept-encoding", "askonce-ttl", "content-type", "host", "x-amz-content-sha256", "x-amz-date")
    signed = how.format((";" if how.startswith("AWS4") else " ").join(names))
    transport = CachedTransport(http.cache, httpx.MockTransport(reply), arrange=Arrangement(tools=True))
    tools = [{"type": "function", "function": {"name": name, "parameters": {"type": "object"}}} for name in "ba"]
    with httpx.Client(transport=transport) as client:
        for number in range(2):
            headers = {"authorization": signed, "x-amz-date": f"20261127T00000{number}Z", "askonce-ttl": "1h"}
            headers |= {"x-amz-content-sha256": str(number), "content-type": "application/json"}
            for url, body in ((URL, asking(tools=tools).body), (EMBEDDINGS_URL, b'{"model": "e", "input": ["a"]}')):
                request = client.build_request("POST", url, content=body + b" " * number, headers=headers)
                given.append((request.headers.multi_items(), request.content))
                told = client.send(request)
                assert told.status_code == 200
                assert (told.json().get("askonce") is not None) == (url == URL and number == 1)
    assert sent == [given[0], given[1], given[3]]


def test_what_is_not_read_goes_on_as_it_came(http: HttpCache) -> None:
    """Another path or method, a body that is no JSON, or says something twice: the same request, the same reply."""
    plain = asking()
    other = [
        HttpRequest("POST", "https://api.test/v1/files", plain.headers, b"\x00"),
        HttpRequest("GET", URL, plain.headers),
        HttpRequest("POST", URL, plain.headers, b"{"),
        HttpRequest("POST", URL, plain.headers, plain.body.replace(b"{", b'{"model": "other", ', 1)),
        HttpRequest("POST", f"{URL}?a=1&a=2", plain.headers, plain.body),
        HttpRequest("POST", URL, [("content-encoding", "gzip"), *plain.headers], plain.body),
        HttpRequest("POST", URL, [("content-type", "multipart/form-data")], plain.body),
    ]
    for request in other:
        sent: list[HttpRequest] = []

        def send(request: HttpRequest, sent: list[HttpRequest] = sent) -> HttpReply:
            sent.append(request)
            return HttpReply(200, [("content-type", "application/json")], b"{}", origin="own")

        exchange = http.exchange(request)
        assert exchange.answer(send).origin == "own"
        assert sent == [request]
        assert exchange.decision == (None if request in other[:2] else Bypass("unread_request"))


def test_url_organisation_and_tenant_tell_callers_apart(http: HttpCache) -> None:
    """Another base URL, host, deployment, organisation or tenant is another scope; a key or a program's name is not."""
    provider = Provider()

    def tier(request: HttpRequest, **options: Any) -> str | None:
        exchange = http.exchange(request, CallOptions(**options))
        exchange.answer(provider.send)
        return exchange.decision.tier if isinstance(exchange.decision, Hit) else None

    plain = asking()

    def headed(*more: tuple[str, str]) -> HttpRequest:
        return HttpRequest("POST", URL, [*plain.headers, *more], plain.body)

    assert tier(plain) is None
    assert tier(headed(("Host", "api.test"))) is not None
    assert tier(headed(("Authorization", "Bearer other"), ("User-Agent", "x"), ("X-Request-Id", "7"))) is not None
    for other in (
        asking(url="https://other.test/v1/chat/completions"),
        asking(url="https://api.test/openai/deployments/d/chat/completions?api-version=1"),
        asking(url="https://api.test/openai/deployments/d/chat/completions?api-version=2"),
        headed(("OpenAI-Organization", "org")),
        headed(("Host", "other-model.test")),
        headed(("OpenAI-Beta", "a"), ("OpenAI-Beta", "b")),
        headed(("OpenAI-Beta", "b"), ("OpenAI-Beta", "b")),
    ):
        assert tier(other) is None
        assert tier(other) is not None
    assert tier(plain, scope={"tenant": "acme"}) is None
    assert tier(plain, scope={"tenant": "acme"}) is not None


@pytest.mark.parametrize("more", [{"temperature": 10**400}, {"options": {"temperature": 1.5}}])
def test_a_high_temperature_keeps_the_cache_out(http: HttpCache, more: dict[str, Any]) -> None:
    """However high it is, and wherever it stands."""
    exchange = http.exchange(asking(**more))
    exchange.answer(Provider().send)
    assert exchange.decision == Bypass("temperature")


def test_how_a_body_is_written_is_no_part_of_the_question(http: HttpCache) -> None:
    """The order of its names, its spaces and its escapes say nothing."""
    provider = Provider()
    http.exchange(asking(temperature=0.5, seed=1)).answer(provider.send)
    body = json.loads(asking(temperature=0.5, seed=1).body)
    spelled = json.dumps(dict(reversed(body.items())), indent=2).replace("days", "\\u0064ays").encode()
    exchange = http.exchange(HttpRequest("POST", URL, asking().headers, spelled))
    exchange.answer(provider.send)
    assert isinstance(exchange.decision, Hit)


def test_long_prompts_that_begin_alike_are_told_apart(http: HttpCache) -> None:
    """However long what they share is, whole or as streams."""
    provider = Provider()
    for ending in ("a", "b"):
        for stream in (False, True):
            exchange = http.exchange(asking("Read this. " * 2000 + ending, stream=stream))
            read(exchange.answer(provider.send))
            assert isinstance(exchange.decision, Hit) == stream
    assert len(provider.requests) == 2


@pytest.mark.parametrize("method", ["is_last", "share", "joined", "record", "cut", "restore"])
def test_a_fault_of_ours_costs_nobody_the_answer(http: HttpCache, monkeypatch: pytest.MonkeyPatch, method: str) -> None:
    """Whatever fails in a dialect, the leader gets the provider's own bytes, and a follower the words."""

    def fail(*_: object, **__: object) -> Any:
        raise RuntimeError("planted")

    provider = Provider()
    monkeypatch.setattr(ChatRenderer, method, fail)
    for _ in range(2):
        leader, follower = (http.exchange(asking(stream=True)) for _ in range(2))
        led: Any = leader.answer(provider.send).body
        begun = next(led)
        followed: Any = follower.answer(provider.send).body
        begun_too = next(followed)
        assert text_of(begun + b"".join(led)) == ANSWER
        assert text_of(begun_too + b"".join(followed)) == ANSWER
        whole = http.exchange(asking()).answer(provider.send)
        assert json.loads(read(whole))["choices"][0]["message"]["content"] == ANSWER
    monkeypatch.undo()


def test_what_the_provider_remembers_or_adds_passes_by(http: HttpCache) -> None:
    """It is sent as it came, and says by which rule."""
    for more, rule in (
        ({"store": True}, "server_state"),
        ({"web_search_options": {}}, "hosted_tools"),
        ({"logprobs": True}, "logprobs"),
        ({"modalities": ["text", "audio"]}, "audio"),
    ):
        provider = Provider()
        exchange = http.exchange(asking(**more))
        exchange.answer(provider.send)
        assert exchange.decision == Bypass(rule)
        assert provider.requests == [exchange.request]
