"""The proxy on loopback, in front of a provider that says who asked it what."""

from __future__ import annotations

import asyncio
import gzip
import http.client
import json
import logging
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager
from hashlib import sha256
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import httpx
import openai
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

from askonce import Cache
from askonce.errors import ConfigurationError
from askonce.server import proxy
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder, at_similarity
from tests.server.upstream import Provider, served

ASKED, NEAR = "How many days off do I get?", "What number of days off do I get?"
CHAT = "/v1/chat/completions"
KEYS = [
    {"tenant": "acme", "sha256": sha256(b"key-of-acme-12345").hexdigest()},
    {"tenant": "globex", "env": "GLOBEX_KEY"},
]
CLIENT = httpx.Client(verify=False, timeout=60, limits=httpx.Limits(max_keepalive_connections=0))
Start = Callable[..., str]


@pytest.fixture
def provider() -> Provider:
    """Return the provider behind the proxy."""
    return Provider()


@pytest.fixture
def cache() -> Iterator[Cache]:
    """Yield a cache in this process."""
    embedder = TableEmbedder({ASKED: (1, 0), NEAR: at_similarity(0.95)})
    with Cache(
        exact=InMemoryExactTier(),
        semantic=InMemorySemanticTier(),
        embedder=embedder,
        min_similarity=0.9,
        durability="wait",
        prices={"ok": {"input": 2.0, "output": 10.0}},
        disabled_rules=("personal",),
    ) as made:
        yield made


@pytest.fixture
def start(provider: Provider, cache: Cache) -> Iterator[Start]:
    """Return a function that starts a proxy, and returns its address."""
    with ExitStack() as stack:
        behind = stack.enter_context(served(provider))

        def started(upstream: str = "", **settings: Any) -> str:
            return stack.enter_context(served(proxy(cache, upstream=upstream or f"{behind}/v1", **settings)))

        yield started


def asking(text: str = ASKED, model: str = "ok", **more: Any) -> dict[str, Any]:
    """Return the body of a call."""
    return {"model": model, "messages": [{"role": "user", "content": text}], **more}


def ask(url: str, text: str = ASKED, *, key: str | None = "k", headers: Any = (), **more: Any) -> httpx.Response:
    """Call the model through a proxy."""
    shown = {} if key is None else {"authorization": f"Bearer {key}"}
    return CLIENT.post(f"{url}{CHAT}", json=asking(text, **more), headers={**shown, **dict(headers)})


def said(response: httpx.Response) -> str:
    """Return what a completion says, whole or as a stream."""
    if "event-stream" not in response.headers["content-type"]:
        return str(response.json()["choices"][0]["message"]["content"])
    assert response.text.endswith("data: [DONE]\n\n")
    chunks = [json.loads(line[6:]) for line in response.text.splitlines() if line.startswith("data: {")]
    return "".join(choice["delta"].get("content") or "" for chunk in chunks for choice in chunk["choices"])


def status_of(response: httpx.Response) -> list[str]:
    """Return the parts of our `Cache-Status`."""
    return str(response.headers["cache-status"]).rpartition("askonce; ")[2].split("; ")


def raw(url: str, method: str, target: str, **more: Any) -> tuple[int, dict[str, str], bytes]:
    """Send a request whose path nobody has tidied up; return status, headers and body."""
    client = http.client.HTTPConnection(str(urlsplit(url).hostname), urlsplit(url).port, timeout=60)
    try:
        client.request(method, target, **more)
        response = client.getresponse()
        return response.status, {name.lower(): value for name, value in response.getheaders()}, response.read()
    finally:
        client.close()


def test_one_answer_is_served_whole_and_as_a_stream(start: Start, provider: Provider) -> None:
    """The model is asked once; what a hit is, how old, and what it saved is in its headers."""
    url = start()
    first, *hits = (ask(url), ask(url), ask(url, stream=True), ask(url, NEAR, stream=True))
    assert len(provider.asked) == 1
    assert {said(response) for response in (first, *hits)} == {f"Bearer k|{ASKED}"}
    assert status_of(first) == ["fwd=miss", "fwd-status=200", "stored", "detail=nothing_similar"]
    assert first.headers["x-own"] == "kept"
    for hit, tier, similarity in zip(hits, ("memory", "memory", "semantic"), ("1", "1", "0.95"), strict=True):
        assert (status_of(hit)[0], status_of(hit)[-1]) == ("hit", f"detail={tier}")
        assert hit.headers["askonce-similarity"].startswith(similarity)
        assert hit.headers["askonce-entry-id"] == first.headers["askonce-entry-id"]
        assert (hit.headers["age"], hit.headers["askonce-saved-usd"]) == ("0", "0.004000")
    for response in (first, *hits):
        assert (response.headers["cache-control"], response.headers["vary"]) == ("private, no-store", "Authorization")


def test_a_stream_is_stored_at_its_end(start: Start, provider: Provider) -> None:
    """Streamed answers are stored like others, in every order."""
    url = start()
    first = ask(url, stream=True)
    assert (said(first), status_of(first)[0]) == (f"Bearer k|{ASKED}", "fwd=miss")
    assert [said(ask(url, stream=stream)) for stream in (True, False)] == [said(first)] * 2
    assert len(provider.asked) == 1


def test_credentials_do_not_share(start: Start, provider: Provider) -> None:
    """Each has answers of its own; without any the cache stays out, and where sharing is said, all share."""
    url = start()
    for key in ("ann", "bob", "ann", "bob"):
        assert said(ask(url, key=key)) == f"Bearer {key}|{ASKED}"
    assert len(provider.asked) == 2
    for _ in range(2):
        passed = ask(url, key=None)
        assert (status_of(passed), said(passed)) == (["fwd=bypass", "fwd-status=200", "detail=anonymous"], f"|{ASKED}")
    shared = start(tenancy="shared")
    assert [said(ask(shared, key=key)) for key in ("ann", "bob")] == [f"Bearer ann|{ASKED}"] * 2
    assert ask(start(anonymous="refuse"), key=None).status_code == 401


def test_proxy_keys_stand_for_tenants(start: Start, provider: Provider, monkeypatch: pytest.MonkeyPatch) -> None:
    """Callers never have the operator's credential, nor the upstream theirs; another key is refused as SDKs expect."""
    monkeypatch.setenv("GLOBEX_KEY", "key-of-globex-12345")
    url = start(keys=KEYS, upstream_key="sk-operator")
    for key in ("key-of-acme-12345", "key-of-globex-12345", "key-of-acme-12345"):
        assert said(ask(url, key=key, headers={"cookie": "a=b", "x-api-key": "other"})) == f"Bearer sk-operator|{ASKED}"
    assert len(provider.asked) == 2
    sent = dict(provider.asked[0]["headers"])
    assert (sent["authorization"], "cookie" in sent, "x-api-key" in sent) == ("Bearer sk-operator", False, False)
    client = openai.OpenAI(api_key="key-of-nobody", base_url=f"{url}/v1", max_retries=0)
    with client, pytest.raises(openai.AuthenticationError, match="not known") as refused:
        client.models.list()
    assert refused.value.code == "invalid_api_key"
    for asked in (url, start(keys=KEYS)):  # an upstream without a key is not told the callers' either
        shown = {"Origin": "https://a.test", "X-Api-Key": "key-of-acme-12345"}
        assert raw(asked, "OPTIONS", CHAT, headers=shown)[0] == 200
        assert not {"authorization", "x-api-key"} & dict(provider.asked[-1]["headers"]).keys()


@pytest.mark.parametrize(
    ("body", "encoding"),
    [(b'{"model": "m", "messages": []}', "gzip"), (b"{", ""), (b"[]", ""), (b'{"stream": "yes"}', "")],
)
def test_a_request_that_is_not_read_is_counted(start: Start, cache: Cache, body: bytes, encoding: str) -> None:
    """An application that compresses what it sends is never served: whoever runs the proxy has to see that."""
    headers = {"authorization": "Bearer key", "content-type": "application/json"}
    headers |= {"content-encoding": encoding} if encoding else {}
    replied = CLIENT.post(start() + CHAT, content=gzip.compress(body) if encoding else body, headers=headers)
    assert status_of(replied) == ["fwd=bypass", f"fwd-status={replied.status_code}", "detail=unread_request"]
    assert cache.stats().bypasses == {"unread_request": 1}


def test_callers_can_only_tighten(start: Start, provider: Provider, cache: Cache) -> None:
    """Freshness, lifetime and nearness can be asked for, and nothing loosened."""
    url = start(ttl="1h")
    ask(url)

    def asked(text: str = ASKED, **headers: str) -> list[str]:
        return status_of(ask(url, text, headers={name.replace("_", "-"): value for name, value in headers.items()}))

    assert asked(cache_control="no-store") == ["fwd=bypass", "fwd-status=200", "detail=no_store"]
    assert asked(cache_control="max-age=nonsense")[-1] == "detail=unread_header"
    assert asked(askonce_user="ann")[-1] == "detail=unread_header"
    assert asked(cache_control="no-cache") == ["fwd=request", "fwd-status=200", "stored", "detail=caller_limits"]
    assert asked(cache_control="max-age=3600")[0] == "hit"
    assert asked(NEAR, askonce_min_similarity="0.5")[0] == "hit"
    assert asked(NEAR, askonce_min_similarity="0.96")[:3] == ["fwd=miss", "fwd-status=200", "stored"]
    cache.clear()
    calls = len(provider.asked)
    unstored = ask(url, headers={"cache-control": "only-if-cached"})
    assert (unstored.status_code, unstored.json()["error"]["code"]) == (504, "only_if_cached")
    assert status_of(unstored) == ["fwd=miss", "detail=nothing_similar"]
    assert ask(url, key=None, headers={"cache-control": "only-if-cached"}).status_code == 504
    assert len(provider.asked) == calls
    for given, longest in (("9h", 3600), ("30s", 30)):
        asked(askonce_ttl=given)
        assert int(asked()[1].removeprefix("ttl=")) in range(longest - 5, longest + 1)
        cache.clear()
    asked(askonce_tags="faq, hr", askonce_documents="handbook;version=7")
    assert asked(cache_control="only-if-cached")[0] == "hit"
    assert cache.invalidate(tag="hr") == 1
    asked(askonce_documents="handbook;version=7")
    assert cache.invalidate(document="handbook") == 1
    assert "askonce-documents" not in dict(provider.asked[-1]["headers"])


PASSING = [
    ("GET", "/v1/models"),
    ("GET", "/v1/models?limit=2&after=%20a+b%2Fc&limit=3&x"),
    ("GET", "/v1/files/a%2Fb/../c//d;e?q=%00"),
    ("HEAD", "/v1/models/gpt-5"),
    ("DELETE", "/v1/files/f-1"),
    ("PATCH", "/v1/unknown"),
    ("PUT", "/unversioned"),
    ("POST", "/v1/chat/completions/c-1"),
    ("GET", CHAT),
    ("PROPFIND", "/"),
]


def test_what_is_no_call_of_a_model_passes_untouched(start: Start, provider: Provider) -> None:
    """Method, path, query, body and end-to-end headers arrive as they were sent, and the reply as it was given."""
    url = start()
    sent = {"X-Own": "caf\xe9", "Content-Type": "application/x-own", "Connection": "X-Secret-Hop", "X-Secret-Hop": "1"}
    sent |= {"Askonce-Ttl": "9", "TE": "trailers", "Authorization": "Bearer k"}
    for method, target in PASSING:
        body = None if method in ("GET", "HEAD", "PROPFIND") else bytes(range(256)) * 3
        status, headers, told = raw(url, method, target, body=body, headers=sent)
        asked = provider.asked[-1]
        path, _, query = target.partition("?")
        assert (asked["method"], asked["path"], asked["query"]) == (method, path, query)
        assert asked["sha256"] == sha256(body or b"").hexdigest()
        arrived = dict(asked["headers"])
        assert arrived["x-own"] == "caf\xe9"
        assert not arrived.keys() & {"x-secret-hop", "askonce-ttl", "te"}
        assert arrived["host"] in provider.hosts
        assert (status, headers["x-own"]) == (204 if method == "DELETE" else 200, "kept")
        assert not headers.keys() & {"x-hop", "cache-status"}
        assert bool(told) == (method not in ("HEAD", "DELETE"))


def test_bodies_pass_as_they_come(start: Start, provider: Provider) -> None:
    """Large and compressed ones, uploads, and a length that nobody knows: streamed, and never read as JSON."""
    url = start(largest_body=1000)
    whole = bytes(range(256)) * 4 * 1024
    for path in ("/v1/files", CHAT):

        def parts() -> Iterator[bytes]:
            for at in range(0, len(whole), 2**16):
                yield whole[at : at + 2**16]

        for body in (whole, parts()):
            passed = CLIENT.post(f"{url}{path}", content=body, headers={"authorization": "Bearer k"})
            assert passed.status_code == (200 if path == "/v1/files" else 400)
            assert (provider.asked[-1]["size"], provider.asked[-1]["sha256"]) == (
                len(whole), sha256(whole).hexdigest()
            )  # fmt: skip
    assert status_of(passed)[-1] == "detail=too_large"
    CLIENT.post(f"{url}/v1/files", files={"file": ("a.bin", whole)}, data={"purpose": "x"})
    assert dict(provider.asked[-1]["headers"])["content-type"].startswith("multipart/form-data; boundary=")
    packed = gzip.compress(json.dumps(asking()).encode())
    told = {"content-encoding": "gzip", "content-type": "application/json", "authorization": "Bearer k"}
    passed = CLIENT.post(f"{url}{CHAT}", content=packed, headers=told)
    assert (provider.asked[-1]["sha256"], status_of(passed)[0]) == (sha256(packed).hexdigest(), "fwd=bypass")


def test_errors_of_the_upstream_pass_and_are_not_stored(start: Start, provider: Provider) -> None:
    """Status, `Retry-After` and text are the provider's own, each time."""
    url, calls = start(), 0
    for status in ("400", "401", "404", "429", "500", "529"):
        for stream in (False, False, True, True):
            calls += 1
            failed = ask(url, model=status, stream=stream)
            assert (failed.status_code, failed.headers["retry-after"]) == (int(status), "7")
            assert failed.json() == {"error": {"message": "no", "type": "t"}}
            assert status_of(failed)[:2] == ["fwd=miss", f"fwd-status={status}"]
            assert len(provider.asked) == calls


def test_what_cannot_be_read_is_the_providers_to_refuse(start: Start, provider: Provider) -> None:
    """A bad body arrives as it is, and the provider's own error comes back."""
    url = start()
    for body in (b"", b"{", b"[]", b'{"model": "ok", "model": "ok"}', b"\xff" * 9, b"[" * 10_000):
        refused = CLIENT.post(f"{url}{CHAT}", content=body, headers={"authorization": "Bearer k"})
        assert (refused.status_code, provider.asked[-1]["sha256"]) == (400, sha256(body).hexdigest())
        assert status_of(refused)[0] == "fwd=bypass"


def test_an_upstream_that_is_not_there_is_an_error_of_the_callers_interface(start: Start) -> None:
    """Refused is 502, and silence 504, in the shape that the caller's SDK reads; nothing says where it is."""
    expected: list[tuple[str, dict[str, str], Callable[[Any], str], tuple[str, str]]] = [
        (CHAT, {}, lambda body: body["error"]["code"], ("upstream_unreachable", "upstream_timeout")),
        ("/v1/files", {}, lambda body: body["error"]["code"], ("upstream_unreachable", "upstream_timeout")),
        ("/v1/messages", {}, lambda body: body["error"]["type"], ("api_error", "timeout_error")),
        ("/v1/models", {"anthropic-version": "1"}, lambda body: body["error"]["type"], ("api_error", "timeout_error")),
        (
            "/v1beta/models/g:generateContent",
            {},
            lambda body: body["error"]["status"],
            ("UNAVAILABLE", "DEADLINE_EXCEEDED"),
        ),
    ]
    with socket.socket() as silent, socket.socket() as closed:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        closed.bind(("127.0.0.1", 0))
        for number, (where, status) in enumerate(((closed, 502), (silent, 504))):
            url = start(f"http://127.0.0.1:{where.getsockname()[1]}", timeout=0.2)
            for path, headers, kind, words in expected:
                failed = CLIENT.post(f"{url}{path}", json=asking(), headers={"authorization": "Bearer k", **headers})
                assert (failed.status_code, kind(failed.json())) == (status, words[number])
                assert "127.0.0.1" not in failed.text


@pytest.mark.parametrize("is_silent", [False, True])
def test_a_whole_answer_that_breaks_off_is_an_error_of_the_callers_interface(start: Start, is_silent: bool) -> None:
    """Closed half-way is 502, and silence 504, as before it has begun."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            with listening.accept()[0] as connection:
                asked = b""
                while not asked.endswith(b"}"):
                    asked += connection.recv(2**16)
                connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{")
                if is_silent:
                    connection.recv(1)

        answering = Thread(target=answer)
        answering.start()
        failed = ask(start(f"http://127.0.0.1:{listening.getsockname()[1]}", timeout=0.2))
        answering.join()
    assert (failed.status_code, failed.json()["error"]["type"]) == (
        (504, "timeout") if is_silent else (502, "api_error")
    )


def test_a_page_that_may_ask_can_read_hits(start: Start, provider: Provider) -> None:
    """A browser has asked the upstream before it sends JSON; what it sends without asking is read by no page."""
    CLIENT.cookies.clear()  # of other tests
    url, page = start(), {"origin": "https://app.test"}
    first, hit, with_cookie = ask(url), ask(url, headers=page), ask(url, key=None, headers={**page, "cookie": "a=1"})
    assert len(provider.asked) == 2
    again = ask(url, key=None, headers={**page, "cookie": "a=1"}, stream=True)
    assert (hit.headers["access-control-allow-origin"], hit.headers["vary"]) == (
        page["origin"],
        "Origin, Authorization",
    )
    assert "access-control-allow-credentials" not in hit.headers
    assert again.headers["access-control-allow-credentials"] == "true"
    simple = CLIENT.post(f"{url}{CHAT}?key=k", content=json.dumps(asking()), headers=page)
    simply = CLIENT.post(f"{url}{CHAT}?key=k", content=json.dumps(asking()), headers=page)
    assert status_of(simply)[0] == "hit"
    for other in (first, with_cookie, simple, simply):  # the upstream's own replies say what it says
        assert "access-control-allow-origin" not in other.headers


def test_a_stream_that_breaks_off_breaks_for_its_caller_and_is_not_stored(start: Start, provider: Provider) -> None:
    """Nobody takes half an answer for whole."""
    url = start()
    for calls in (1, 2):
        with pytest.raises(httpx.RemoteProtocolError):
            ask(url, model="cut", stream=True)
        assert len(provider.asked) == calls


def test_a_caller_who_leaves_takes_the_upstreams_stream_with_him(start: Start, provider: Provider) -> None:
    """The provider does not go on for nobody."""
    url = start()
    told = {"authorization": "Bearer k"}
    with CLIENT.stream("POST", f"{url}{CHAT}", json=asking(model="hang", stream=True), headers=told) as response:
        next(response.iter_bytes())
    assert provider.left.wait(60)


async def test_who_asks_the_same_shares_one_call(start: Start, provider: Provider, cache: Cache) -> None:
    """Twenty callers, whole and streamed, cost one call; one who leaves keeps nobody from the rest."""
    url = start()

    async with httpx.AsyncClient(base_url=url, headers={"authorization": "Bearer k"}, timeout=60) as client:

        async def one(number: int) -> httpx.Response:
            return await client.post(CHAT, json=asking(model="late", stream=number % 2 == 0))

        asking_all = [asyncio.create_task(one(number)) for number in range(20)]
        await asyncio.to_thread(provider.came.wait)
        asking_all[5].cancel()
        while cache.stats().waiting < 18:  # noqa: ASYNC110 — by the proxy's thread: all but the first and who leaves
            await asyncio.sleep(0.01)
        provider.go.set()
        responses = await asyncio.gather(
            *(task for task in asking_all if not task.cancelled() and task is not asking_all[5])
        )
    assert {said(response) for response in responses} == {f"Bearer k|{ASKED}"}
    assert len(provider.asked) <= 2
    assert sum("collapsed" in status_of(response) for response in responses) >= 15


def test_prompts_are_arranged_where_that_is_asked_for(start: Start, provider: Provider) -> None:
    """The upstream is sent a salt of the tenant's, whole and with the right length; the caller need not know."""
    url = start(arrange={"prompt_cache_key": True, "tools": True})
    calls = [
        asking(tools=[{"type": "function", "function": {"name": name}} for name in names]) for names in ("ba", "ab")
    ]
    for call in calls:
        assert CLIENT.post(f"{url}{CHAT}", json=call, headers={"authorization": "Bearer k"}).status_code == 200
    assert [asked["size"] for asked in provider.asked] == [int(dict(provider.asked[0]["headers"])["content-length"])]


def test_it_says_how_it_is(start: Start, cache: Cache) -> None:
    """Alive, ready, and what is missing; an upstream that cannot be reached makes it unready."""
    url = start()
    assert CLIENT.get(f"{url}/healthz").json() == {"status": "ok"}
    ready = CLIENT.get(f"{url}/readyz")
    assert (ready.status_code, ready.json()["status"], ready.json()["upstreams"]) == (200, "ok", {"openai": "ok"})
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = start(f"http://127.0.0.1:{closed.getsockname()[1]}", anthropic=url)
        unready = CLIENT.get(f"{url}/readyz")
    assert (unready.status_code, unready.json()["status"]) == (503, "unavailable")
    assert unready.json()["upstreams"] == {"openai": "unreachable", "anthropic": "ok"}
    assert CLIENT.get(f"{url}/metrics").status_code == 404


def test_interfaces_go_to_their_own_upstreams(start: Start, provider: Provider) -> None:
    """Anthropic's and Google's paths and headers choose; without an address of their own all go to one."""
    other = Provider()
    with served(other) as behind:
        url = start(anthropic=behind, google=f"{behind}/v1beta")
        for target, headers in (
            ("/v1/messages/count_tokens", {}),
            ("/v1/models", {"anthropic-version": "2023-06-01"}),
            ("/v1beta/models", {}),
            ("/v1/models/gemini:countTokens", {}),
            ("/v1/models", {"x-goog-api-key": "k"}),
        ):
            raw(url, "GET", target, headers=headers)
            assert other.asked[-1]["path"] == target
        raw(url, "GET", "/v1/models")
        assert (len(other.asked), len(provider.asked)) == (5, 1)


def test_it_can_be_mounted(provider: Provider, cache: Cache) -> None:
    """Beneath a path of another application, with its upstream's own path before."""
    with served(provider) as behind:
        mounted = proxy(cache, upstream=f"{behind}/api/v1")

        @asynccontextmanager
        async def lifespan(_: Starlette) -> AsyncIterator[None]:
            yield
            await mounted.aclose()

        app = Starlette(routes=[Mount("/llm", mounted)], lifespan=lifespan)
        with served(app) as url:
            assert [said(ask(f"{url}/llm")) for _ in range(2)] == [f"Bearer k|{ASKED}"] * 2
            raw(url, "GET", "/llm/v1/models?a=%20")
            assert CLIENT.get(f"{url}/llm/healthz").status_code == 200
    assert [(asked["path"], asked["query"]) for asked in provider.asked] == [
        ("/api/v1/chat/completions", ""),
        ("/api/v1/models", "a=%20"),
    ]


def test_a_dead_cache_costs_only_hits(provider: Provider) -> None:
    """A Redis that is not there, and a fault of ours, leave the provider's own answer."""
    with Cache(redis_url="redis://127.0.0.1:1/0") as dead, served(provider) as behind:
        app = proxy(dead, upstream=behind)
        with served(app) as url:
            assert said(ask(url)) == f"Bearer k|{ASKED}"
            app.http.exchange = lambda *_: 1 / 0  # type: ignore[method-assign,assignment]
            assert said(ask(url)) == f"Bearer k|{ASKED}"
            assert said(ask(url, stream=True)) == f"Bearer k|{ASKED}"


def test_nothing_of_a_request_is_logged(start: Start, caplog: pytest.LogCaptureFixture) -> None:
    """Neither text nor key, whatever becomes of the request."""
    url = start()
    with caplog.at_level(logging.INFO):
        for model in ("ok", "ok", "429", "400"):
            ask(url, "a secret question", key="sk-secret", model=model)
        with pytest.raises(httpx.RemoteProtocolError):
            ask(url, "a secret question", key="sk-secret", model="cut", stream=True)
        raw(url, "GET", "/v1beta/models?key=sk-secret")
        CLIENT.post(f"{url}{CHAT}", content=b"a secret body")
    told = [record for record in caplog.records if not record.name.startswith("httpx")]
    assert not [record for record in told if "secret" in record.getMessage()]


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ({"upstream": "api.openai.com"}, "upstream: expected an address"),
        ({"upstream": "https://u:p@api.openai.com"}, "upstream_key"),
        ({"upstream": "http://a", "tenancy": "keys"}, "needs keys"),
        ({"upstream": "http://a", "tenancy": "shared", "keys": KEYS[:1]}, "does not use them"),
        ({"upstream": "http://a", "upstream_key": "sk-secret"}, "whoever reaches the proxy"),
        ({"upstream": "http://a", "anonymous": "share"}, 'needs tenancy="shared"'),
        ({"upstream": "http://a", "keys": [{"tenant": "a"}]}, "sha256, its digest, or by env"),
        ({"upstream": "http://a", "keys": [{"tenant": "a", "sha256": "secret"}]}, "keys.0.sha256"),
        ({"upstream": "http://a", "keys": [{"tenant": "a", "env": "NO_SUCH_KEY"}]}, "NO_SUCH_KEY"),
        ({"upstream": "http://a", "keys": [KEYS[0], {**KEYS[0], "tenant": "b"}]}, "two tenants"),
        ({"upstream": "http://a", "upstreem": "b"}, "did you mean 'upstream'"),
        ({"upstream": "http://a", "timeout": 0}, "timeout"),
    ],
)
def test_wrong_settings_are_refused(cache: Cache, settings: Any, why: str) -> None:
    """Each at the start, by its name and without its value."""
    with pytest.raises(ConfigurationError) as refused:
        proxy(cache, **settings)
    assert why in str(refused.value)
    assert "sk-secret" not in str(refused.value)
