"""What is sent over HTTP, arranged for the provider's prefix cache, in every dialect."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Unpack

import httpx
import pytest
from openai import OpenAI

from askonce import scope
from askonce.cache import Cache
from askonce.core.keys import prefix_salt
from askonce.core.model import Hit, ScopeParts
from askonce.openai import Arrangement, CallOptions, HttpCache, cached
from askonce.openai.exchange import HttpReply, HttpRequest
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder, at_similarity
from tests.hosts.shells import PARAPHRASE, QUESTION
from tests.langchain.openai_server import completion, message

SECRET = "a secret of the application"
ALL = Arrangement(tools=True, documents=True, volatile=True)
LONG = "A rule. " * 600
MARK = {"type": "ephemeral"}
REPLIES: dict[str, Any] = {
    "chat/completions": lambda body, number: completion(body, number),
    "messages": lambda body, number: message(body, number),
    "responses": lambda body, number: {
        "id": f"resp_{number}",
        "object": "response",
        "created_at": 1,
        "model": body["model"],
        "status": "completed",
        "output": [
            {
                "type": "message",
                "id": f"msg_{number}",
                "role": "assistant",
                "status": "completed",
                "content": [{"type": "output_text", "text": f"answer-{number}", "annotations": []}],
            }
        ],
        "usage": {"input_tokens": 10, "output_tokens": 5, "total_tokens": 15},
    },
}


@pytest.fixture
def cache() -> Iterator[Cache]:
    """Give a cache in memory, for which `QUESTION` and `PARAPHRASE` are similar, and which has a secret."""
    embedder = TableEmbedder({QUESTION: (1, 0), PARAPHRASE: at_similarity(0.97)})
    tiers: dict[str, Any] = {"exact": InMemoryExactTier(), "semantic": InMemorySemanticTier()}
    with Cache(**tiers, embedder=embedder, min_similarity=0.9, prefix_salt_key=SECRET) as cache:
        yield cache


class Calls:
    """Ask a cache over HTTP, and note what was sent on.

    Args:
        cache: The cache.
        arrange: What is arranged.
        path: The interface.
    """

    def __init__(self, cache: Cache, arrange: Arrangement | None, path: str = "chat/completions") -> None:
        self.http = HttpCache(cache, arrange=arrange)
        self.sent: list[dict[str, Any]] = []
        self.raw: list[HttpRequest] = []
        self.path = path

    def send(self, request: HttpRequest) -> HttpReply:
        """Reply as the provider."""
        self.raw.append(request)
        self.sent.append(json.loads(request.body))
        reply = REPLIES[self.path](self.sent[-1], len(self.sent))
        return HttpReply(200, [("content-type", "application/json")], json.dumps(reply).encode())

    def ask(self, body: dict[str, Any] | bytes, **scope: Unpack[ScopeParts]) -> Any:
        """Ask, and return what happened."""
        told = body if isinstance(body, bytes) else json.dumps({"model": "m", **body}).encode()
        headers = [("content-type", "application/json"), ("Content-Length", str(len(told)))]
        request = HttpRequest("POST", f"https://models.test/v1/{self.path}", headers, told)
        exchange = self.http.exchange(request, CallOptions(scope=scope))
        exchange.answer(self.send)
        return exchange.decision


def part(text: str, kind: str | None = None, of: str = "text") -> dict[str, str]:
    """Return a part of a message that says what it is."""
    return {"type": of, "text": text} | ({} if kind is None else {"askonce": kind})


def chat(question: str, *documents: str, day: str = "Monday") -> dict[str, Any]:
    """Return the body of a chat completion with documents, and with a date in front."""
    parts = [part(text, f"document:{text}") for text in documents]
    return {
        "messages": [
            {"role": "system", "content": [part("You help."), part(f"It is {day}.", "volatile")]},
            {"role": "user", "content": [*parts, part(question)]},
        ]
    }


def test_a_chat_is_sent_arranged_and_found_again(cache: Cache) -> None:
    """The same documents in another order, and other words for the question, are a hit; another day is not."""
    calls = Calls(cache, ALL)
    calls.ask(chat(QUESTION, "b", "a"))
    assert isinstance(calls.ask(chat(QUESTION, "a", "b")), Hit)
    assert isinstance(calls.ask(chat(PARAPHRASE, "a", "b")), Hit)
    calls.ask(chat(QUESTION, "a", "b", day="Tuesday"))
    assert [body["messages"] for body in calls.sent] == [
        [
            {"role": "system", "content": "You help."},
            {"role": "user", "content": [part("a"), part("b"), part(QUESTION), part(f"It is {day}.")]},
        ]
        for day in ("Monday", "Tuesday")
    ]
    (request, _) = calls.raw
    assert [value for name, value in request.headers if name.lower() == "content-length"] == [str(len(request.body))]


def test_what_is_not_arranged_goes_on_byte_by_byte(cache: Cache) -> None:
    """Though an arrangement is asked for."""
    body = b'{ "model":"m", "messages" : [{"role":"user","content":"caf\\u00e9?"}], "temperature": 0.0 }'
    calls = Calls(cache, ALL)
    calls.ask(body)
    assert calls.raw[0].body == body


@pytest.mark.parametrize("path", ["chat/completions", "responses", "messages"])
def test_tools_are_sent_in_one_order(cache: Cache, path: str) -> None:
    """In each dialect, whatever form their tools have."""
    calls = Calls(cache, ALL, path)
    place = "input" if path == "responses" else "messages"
    for number, names in enumerate((["b", "a"], ["a", "b"])):
        tools = [{"type": "function", "name": name, "parameters": {"type": "object"}} for name in names]
        if path == "messages":
            tools = [{"name": name, "input_schema": {"type": "object"}} for name in names]
        if path == "chat/completions":
            tools = [{"type": "function", "function": {"name": name, "parameters": {}}} for name in names]
        calls.ask({place: [{"role": "user", "content": f"{number}?"}], "tools": tools, "max_tokens": 9})
    assert json.dumps(calls.sent[0]["tools"]) == json.dumps(calls.sent[1]["tools"])
    assert [tool.get("function", tool)["name"] for tool in calls.sent[0]["tools"]] == ["a", "b"]


def test_what_changes_moves_in_every_dialect(cache: Cache) -> None:
    """From Anthropic's system prompt, and among the items of OpenAI's Responses."""
    anthropic, responses = Calls(cache, ALL, "messages"), Calls(cache, ALL, "responses")
    system = [part("It is Monday.", "volatile"), part("You help.")]
    anthropic.ask({"system": system, "messages": [{"role": "user", "content": QUESTION}], "max_tokens": 9})
    anthropic.ask({"system": system[:1], "messages": [{"role": "user", "content": QUESTION}], "max_tokens": 9})
    first, second = anthropic.sent
    asked = [{"role": "user", "content": f"{QUESTION}\n\nIt is Monday."}]
    assert (first["system"], first["messages"]) == ("You help.", asked)
    assert ("system" in second, second["messages"]) == (False, asked)
    content = [
        part("It is Monday.", "volatile", "input_text"),
        part(QUESTION, None, "input_text"),
        {"type": "input_image"},
    ]
    responses.ask({"input": [{"role": "user", "content": content}]})
    assert responses.sent[0]["input"][0]["content"] == [
        part(QUESTION, None, "input_text"),
        {"type": "input_image"},
        part("It is Monday.", None, "input_text"),
    ]


def test_the_salt_is_that_of_the_callers_tenant(cache: Cache) -> None:
    """As the proxy tells it with the call, or else of the ambient scope; Anthropic's interface is sent none."""
    both = Arrangement(cache_salt=True, prompt_cache_key=True)
    calls = Calls(cache, both)
    with scope(tenant="ambient"):
        one, two, three = ({"messages": [{"role": "user", "content": text}]} for text in ("one?", "two?", "three?"))
        calls.ask(one, tenant="acme")
        calls.ask(two)
        calls.ask({**three, "cache_salt": "mine", "prompt_cache_key": "mine"})
        assert isinstance(Calls(cache, None).ask(two), Hit)
    assert [body["cache_salt"] for body in calls.sent] == [
        *(prefix_salt(SECRET, n) for n in ("acme", "ambient")),
        "mine",
    ]
    anthropic = Calls(cache, both, "messages")
    anthropic.ask({"messages": [{"role": "user", "content": QUESTION}], "max_tokens": 9}, tenant="acme")
    assert anthropic.sent[0].keys() == {"model", "messages", "max_tokens"}


def test_anthropic_is_told_where_the_static_parts_end(cache: Cache) -> None:
    """In front of what changes, and in no key."""
    body = {
        "system": [part(LONG), part("It is Monday.", "volatile")],
        "messages": [
            {"role": "user", "content": "Hello."},
            {"role": "assistant", "content": "Hello!"},
            {"role": "user", "content": QUESTION},
        ],
        "tools": [{"name": "a", "description": LONG, "input_schema": {}}],
        "max_tokens": 9,
    }
    calls = Calls(cache, Arrangement(cache_control=True), "messages")
    calls.ask(body)
    (sent,) = calls.sent
    assert sent["system"] == [part(LONG) | {"cache_control": MARK}, part("It is Monday.")]
    assert sent["messages"][1]["content"] == [part("Hello!") | {"cache_control": MARK}]
    assert sent["tools"][0]["cache_control"] == MARK
    assert isinstance(calls.ask(sent), Hit)


def test_an_openai_client_is_arranged(cache: Cache) -> None:
    """By an argument of `cached`, through the SDK itself."""
    sent: list[dict[str, Any]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.read()))
        return httpx.Response(200, json=completion(sent[-1], len(sent)))

    plain = OpenAI(api_key="sk-planted", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    client = cached(plain, cache, arrange=Arrangement(volatile=True, cache_salt=True))
    with scope(tenant="acme"):
        client.chat.completions.create(model="m", messages=chat(QUESTION)["messages"])
    assert sent[0]["messages"][1]["content"] == [part(QUESTION), part("It is Monday.")]
    assert sent[0]["cache_salt"] == prefix_salt(SECRET, "acme")
