"""Embeddings: an entry for each item of a batch, found by the identical item alone."""

from __future__ import annotations

import base64
import json
import struct
from collections.abc import Iterator
from typing import Any

import pytest

from askonce import scope
from askonce.cache import Cache
from askonce.core.model import Bypass, CallerLimits, Hit, Miss
from askonce.embedding import from_callable
from askonce.openai import CachedTransport
from askonce.openai.exchange import CallOptions, HttpCache, HttpReply, HttpRequest
from askonce.testing import InMemoryExactTier, InMemorySemanticTier
from tests.sdks.provider import Provider, embedded

BATCH = ["one", "two words", "three words here"]


class Vectors:
    """Be sent requests, and reply with vectors, or with another reply."""

    def __init__(self, reply: HttpReply | None = None, of_parts: HttpReply | None = None) -> None:
        self.asked: list[dict[str, Any]] = []
        self.reply = reply
        self.of_parts = of_parts

    def send(self, request: HttpRequest) -> HttpReply:
        """Reply."""
        body = json.loads(request.body)
        self.asked.append(body)
        assert request.header("content-length") in ("", str(len(request.body)))
        if self.of_parts is not None and len(body["input"]) < len(BATCH):
            return self.of_parts
        return self.reply or reply(embedded(body), ("x-request-id", f"req_{len(self.asked)}"))

    async def asend(self, request: HttpRequest) -> HttpReply:
        """Async version of `send`."""
        return self.send(request)

    @property
    def items(self) -> list[Any]:
        """Return what was asked for."""
        return [body["input"] for body in self.asked]


def reply(document: Any, *headers: tuple[str, str], status: int = 200) -> HttpReply:
    """Return a reply of JSON."""
    return HttpReply(status, [("content-type", "application/json"), *headers], json.dumps(document).encode())


def ask(items: Any, **more: Any) -> HttpRequest:
    """Return a request."""
    body = json.dumps({"model": "embed", "input": items, **more}).encode()
    headers = [("content-type", "application/json"), ("content-length", str(len(body)))]
    return HttpRequest("POST", "https://api.test/v1/embeddings", headers, body)


def document(answer: HttpReply) -> dict[str, Any]:
    """Return a reply's document."""
    assert isinstance(answer.body, bytes)
    read: dict[str, Any] = json.loads(answer.body)
    return read


def vectors(answer: HttpReply) -> list[tuple[int, Any]]:
    """Return the vectors of a reply, with their places."""
    return [(item["index"], item["embedding"]) for item in document(answer)["data"]]


@pytest.fixture
def texts() -> list[str]:
    """Return the texts that an embedder of the cache's was given."""
    return []


@pytest.fixture
def http(texts: list[str]) -> Iterator[HttpCache]:
    """Yield what answers from a cache that has a semantic tier."""

    def embed(some: list[str]) -> list[list[float]]:
        texts.extend(some)
        return [[1.0, 0.0] for _ in some]

    embedder = from_callable(embed, name="counting", dimension=2)
    with Cache(
        exact=InMemoryExactTier(), semantic=InMemorySemanticTier(), embedder=embedder, min_similarity=0.5
    ) as cache:
        yield HttpCache(cache)


def test_a_batch_asks_for_the_items_that_are_missing_only(http: HttpCache, texts: list[str]) -> None:
    """Order and places are those of the request, and the usage is that of what was asked for."""
    behind = Vectors()
    first = http.exchange(ask([BATCH[1]])).answer(behind.send)
    exchange = http.exchange(ask(BATCH))
    answer = exchange.answer(behind.send)
    assert behind.items == [[BATCH[1]], [BATCH[0], BATCH[2]]]
    assert vectors(answer) == [(0, [3.0, 1.0]), (1, [9.0, 2.0]), (2, [16.0, 3.0])]
    assert vectors(first) == [(0, [9.0, 2.0])]
    told = document(answer)
    assert told["usage"] == {"prompt_tokens": 19, "total_tokens": 19}
    assert (told["askonce"]["hits"], told["askonce"]["misses"]) == (1, 2)
    assert told["askonce"]["usage"] == {"usage": {"prompt_tokens": 9, "total_tokens": 9}}
    assert answer.header("x-request-id") == "req_2"
    assert isinstance(exchange.decision, Miss)
    assert texts == []


def test_a_batch_that_is_stored_asks_for_nothing(http: HttpCache, texts: list[str]) -> None:
    """In any order, with repetitions, alone or not; nothing was used."""
    behind = Vectors()
    http.exchange(ask(BATCH)).answer(behind.send)
    exchange = http.exchange(ask([BATCH[2], BATCH[0], BATCH[2]]))
    answer = exchange.answer(behind.send)
    assert vectors(answer) == [(0, [16.0, 3.0]), (1, [3.0, 1.0]), (2, [16.0, 3.0])]
    assert document(answer)["usage"] == {"prompt_tokens": 0, "total_tokens": 0}
    assert document(answer)["askonce"]["usage"] == {"usage": {"prompt_tokens": 19, "total_tokens": 19}}
    assert vectors(http.exchange(ask(BATCH[0])).answer(behind.send)) == [(0, [3.0, 1.0])]
    assert isinstance(exchange.decision, Hit)
    assert exchange.saved is not None
    assert exchange.saved.input_tokens == 16
    assert len(behind.asked) == 1
    assert texts == []


async def test_the_async_colour(http: HttpCache) -> None:
    """It finds what the sync one has stored, and asks for the rest."""
    behind = Vectors()
    http.exchange(ask(BATCH[:1])).answer(behind.send)
    for _ in range(2):
        assert len(vectors(await http.exchange(ask(BATCH)).aanswer(behind.asend))) == 3
    assert behind.items == [BATCH[:1], BATCH[1:]]


def test_what_the_provider_sends_comes_back_as_it_is(http: HttpCache) -> None:
    """Where nothing was found, in its own bytes."""
    sent = reply(embedded({"input": BATCH}) | {"of_tomorrow": 1})
    assert http.exchange(ask(BATCH)).answer(Vectors(sent).send).body == sent.body


def test_tokens_are_items_too(http: HttpCache) -> None:
    """A list of numbers is one text, a list of such lists several; none of them is the text of its digits."""
    behind = Vectors()
    http.exchange(ask([1, 2, 3])).answer(behind.send)
    assert vectors(http.exchange(ask([[1, 2, 3], [4]])).answer(behind.send)) == [(0, [3.0, -1.0]), (1, [1.0, -1.0])]
    http.exchange(ask("[1,2,3]")).answer(behind.send)
    assert behind.items == [[1, 2, 3], [[4]], "[1,2,3]"]


def test_the_encoding_is_how_a_vector_is_written(http: HttpCache) -> None:
    """Numbers answer who wants base64, and the reverse; dimensions and the model are another vector."""
    behind = Vectors()
    http.exchange(ask("one")).answer(behind.send)
    ((_, packed),) = vectors(http.exchange(ask("one", encoding_format="base64")).answer(behind.send))
    assert struct.unpack("<2f", base64.b64decode(packed)) == (3.0, 1.0)
    http.exchange(ask("six", encoding_format="base64")).answer(behind.send)
    assert vectors(http.exchange(ask("six", encoding_format="float")).answer(behind.send)) == [(0, [3.0, 1.0])]
    assert len(behind.asked) == 2
    for more in ({"dimensions": 2}, {"model": "other"}, {"input_type": "query"}, {"user": "u1"}):
        http.exchange(ask("one", **more)).answer(behind.send)
    assert len(behind.asked) == 5


def test_vectors_of_other_numbers_are_not_respelled(http: HttpCache) -> None:
    """What `output_dtype` and its like ask for may be bytes or bits, which only the provider can write otherwise."""
    behind = Vectors(reply({"data": [{"index": 0, "embedding": "AQID/w=="}], "model": "m"}))
    for more in ({"encoding_format": "base64"}, {}):
        for _ in range(2):
            told = http.exchange(ask("one", output_dtype="int8", **more)).answer(behind.send)
            assert vectors(told) == [(0, "AQID/w==")]
    assert len(behind.asked) == 2


def test_what_is_no_vector_comes_as_it_is(http: HttpCache) -> None:
    """Whichever spelling is asked for: that a provider sends no numbers is no fault of who asks."""
    for number, told in enumerate(([None], ["a"], [1e39], "?", "AAA=")):
        behind = Vectors(reply({"data": [{"index": 0, "embedding": told}], "model": "m"}))
        for encoding in ("float", "base64", "float"):
            answer = http.exchange(ask(f"text {number}", encoding_format=encoding)).answer(behind.send)
            assert vectors(answer) == [(0, told)]
        assert len(behind.asked) == 1


@pytest.mark.parametrize(
    "given", [None, [], "", [""], ["a", 1], [["a"]], [True], {"text": "a"}, [{"text": "a"}], [1.5], [[]]]
)
def test_what_is_no_text_is_left_to_the_provider(http: HttpCache, given: Any) -> None:
    """It says itself what is wrong, or knows more than is known here; an empty text is a text."""
    behind = Vectors(reply({"error": {"message": "no"}}, status=400))
    for _ in range(2):
        assert http.exchange(ask(given)).answer(behind.send) is behind.reply
    assert behind.items == [given, given]


def test_vectors_in_another_encoding_pass_by(http: HttpCache) -> None:
    """What is not known here is neither stored nor served."""
    behind = Vectors()
    for _ in range(2):
        http.exchange(ask("one", encoding_format="int8")).answer(behind.send)
    assert len(behind.asked) == 2


@pytest.mark.parametrize(
    "broken",
    [
        {"object": "list", "data": []},
        {"object": "list", "data": [{"index": 0, "embedding": [1.0]}, {"index": 0, "embedding": [2.0]}]},
        {"object": "list", "data": [{"index": 0, "embedding": [1.0]}, {"index": 2, "embedding": [2.0]}]},
        {"object": "list", "data": [{"index": 0, "embedding": [1.0]}, {"index": [1], "embedding": [2.0]}]},
        {"object": "list", "data": [{"index": 0, "embedding": [1.0]}, {"index": 1, "embedding": None}]},
        {"error": {"message": "overloaded"}},
    ],
)
def test_vectors_that_are_not_all_there_are_not_stored(http: HttpCache, broken: dict[str, Any]) -> None:
    """A reply that misses one passes as it is; where a part was asked for, the whole is asked for instead."""
    behind = Vectors(reply(broken))
    for _ in range(2):
        assert document(http.exchange(ask(BATCH[:2])).answer(behind.send)) == broken
    assert behind.items == [BATCH[:2]] * 2
    good = Vectors()
    http.exchange(ask(BATCH[:1])).answer(good.send)
    assert document(http.exchange(ask(BATCH[:2])).answer(behind.send)) == broken
    assert behind.items[2:] == [BATCH[1:2], BATCH[:2]]


def test_a_refusal_names_items_by_the_places_that_they_were_given(http: HttpCache) -> None:
    """So what was refused in part is asked for as it came; a provider that is busy is not asked twice."""
    good = Vectors()
    http.exchange(ask(BATCH[:1])).answer(good.send)
    refused = reply({"error": "input[2] is too long"}, status=400)
    behind = Vectors(refused, of_parts=reply({"error": "input[1] is too long"}, status=400))
    assert http.exchange(ask(BATCH)).answer(behind.send) is refused
    assert behind.items == [BATCH[1:], BATCH]
    busy = reply({"error": "busy"}, status=429)
    behind = Vectors(of_parts=busy)
    assert http.exchange(ask(BATCH)).answer(behind.send) is busy
    assert behind.items == [BATCH[1:]]


def test_callers_limits_are_obeyed(http: HttpCache) -> None:
    """Only what is stored, the cache left out, or only what is new."""
    behind = Vectors()
    assert http.exchange(ask(BATCH), CallOptions(only_stored=True)).answer(behind.send).status == 504
    assert behind.asked == []
    left_out = http.exchange(ask(BATCH), CallOptions(bypass="no_store"))
    left_out.answer(behind.send)
    assert left_out.decision == Bypass("no_store")
    http.exchange(ask(BATCH)).answer(behind.send)
    http.exchange(ask(BATCH), CallOptions(limits=CallerLimits(only_new=True))).answer(behind.send)
    assert len(behind.asked) == 3
    assert http.exchange(ask(BATCH), CallOptions(only_stored=True)).answer(behind.send).status == 200
    with scope(tenant="other"):
        http.exchange(ask(BATCH)).answer(behind.send)
    assert len(behind.asked) == 4


def test_entries_are_removed_as_all_others(http: HttpCache) -> None:
    """By their tags, and by the model's name."""
    behind = Vectors()
    http.exchange(ask(BATCH), CallOptions(tags=["docs"])).answer(behind.send)
    http.cache.invalidate(tag="docs")
    http.exchange(ask(BATCH)).answer(behind.send)
    assert len(behind.asked) == 2


def test_openais_client(cache: Cache) -> None:
    """It asks for base64 unless it is told otherwise, and unpacks it."""
    openai = pytest.importorskip("openai")
    library: Any = pytest.importorskip("httpx2" if openai.__version__.startswith("3") else "httpx")
    with Provider() as provider, library.Client(transport=CachedTransport(cache)) as behind:
        client = openai.OpenAI(base_url=f"{provider.url}/v1", api_key="k", http_client=behind, max_retries=0)
        client.embeddings.create(model="embed", input=BATCH[:2])
        answer = client.embeddings.create(model="embed", input=BATCH)
        hit = client.embeddings.create(model="embed", input=BATCH, encoding_format="float")
    expected = [[3.0, 1.0], [9.0, 2.0], [16.0, 3.0]]
    assert [item.embedding for item in answer.data] == [item.embedding for item in hit.data] == expected
    assert (answer.usage.total_tokens, hit.usage.total_tokens) == (16, 0)
    assert [body["input"] for _, body in provider.asked] == [BATCH[:2], BATCH[2:]]
