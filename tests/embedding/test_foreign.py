"""Other people's objects and functions: recognised, named, checked, and kept off the loop."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from blockbuster import blockbuster_ctx
from langchain_core.embeddings import DeterministicFakeEmbedding, Embeddings
from llama_index.core.embeddings import BaseEmbedding, MockEmbedding

from askonce import embedding
from askonce.embedding import VectorMemo, from_callable
from askonce.errors import ConfigurationError, EmbeddingError


def lengths(texts: list[str]) -> list[list[float]]:
    """Embed as length and a constant."""
    return [[float(len(text)), 1.0] for text in texts]


class Asymmetric(Embeddings):
    """Embeds documents and queries differently, with native async."""

    model = "both-sides"
    threads: list[int]

    def __init__(self) -> None:
        self.threads = []

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """Embed the other side."""
        return [[0.0, 1.0] for _ in texts]

    def embed_query(self, text: str) -> list[float]:
        """Embed a question."""
        self.threads.append(threading.get_ident())
        return [2.0, 0.0]

    async def aembed_query(self, text: str) -> list[float]:
        """Embed a question."""
        await asyncio.sleep(0)
        return self.embed_query(text)


class Stubbed(Asymmetric):
    """Has an async method that blocks."""

    async def aembed_query(self, text: str) -> list[float]:
        """Embed a question."""
        return self.embed_query(text)


async def test_langchain_objects_are_used_on_their_query_side() -> None:
    """Questions are compared with questions, so documents' vectors never appear; own async is used."""
    theirs = Asymmetric()
    embedder = embedding.load(theirs)
    assert embedder.name == "langchain:Asymmetric:both-sides"
    assert embedder.embed(["q"]).tolist() == (await embedder.aembed(["q"])).tolist() == [[1.0, 0.0]]
    assert set(theirs.threads) == {threading.get_ident()}


@pytest.mark.parametrize("kind", [Stubbed, DeterministicFakeEmbedding])
async def test_async_that_only_blocks_runs_on_our_threads(
    kind: type[Embeddings], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Inherited or stubbed async methods neither block the loop nor use its default executor."""
    loop = asyncio.get_running_loop()
    monkeypatch.setattr(loop, "run_in_executor", lambda *_: pytest.fail("default executor"))
    theirs = Stubbed() if kind is Stubbed else DeterministicFakeEmbedding(size=5)
    embedder = embedding.load(theirs)
    vectors = await embedder.aembed(["q"])
    assert np.array_equal(vectors, embedder.embed(["q"]))
    if isinstance(theirs, Stubbed):
        assert theirs.threads[0] != threading.get_ident()
    embedder.close()


async def test_llama_index_objects() -> None:
    """A BaseEmbedding works both ways and gets a name from its class and model."""
    embedder = embedding.load(MockEmbedding(embed_dim=4, model_name="m1"))
    assert (embedder.name, embedder.dimension) == ("llama-index:MockEmbedding:m1", 4)
    assert np.allclose(await embedder.aembed(["a", "b"]), embedder.embed(["a", "b"]))
    embedder.close()


class Threaded(BaseEmbedding):
    """Tells on which thread each side ran."""

    def _get_query_embedding(self, query: str) -> list[float]:
        return [1.0, float(threading.get_ident() == threading.main_thread().ident)]

    def _get_text_embedding(self, text: str) -> list[float]:
        raise AssertionError("the document side")

    async def _aget_query_embedding(self, query: str) -> list[float]:
        return self._get_query_embedding(query)


class Native(Threaded):
    """Awaits, as a client of a hosted model does."""

    async def _aget_query_embedding(self, query: str) -> list[float]:
        await asyncio.sleep(0)
        return self._get_query_embedding(query)


async def test_llama_index_async_stubs_run_on_our_threads() -> None:
    """An async method that awaits nothing is kept off the loop; one that awaits is used as it is."""
    stub, native = embedding.load(Threaded()), embedding.load(Native())
    assert (await stub.aembed(["q"]))[0, 1] == 0.0
    assert (await native.aembed(["q"]))[0, 1] > 0.0
    stub.close()


def test_functions_and_embedders() -> None:
    """A module's function names itself; something that is an embedder already comes back untouched."""
    embedder = embedding.load(lengths)
    assert embedder.name == f"callable:{__name__}.lengths"
    assert embedder.dimension == 2
    assert embedding.load(embedder) is embedder
    memo = VectorMemo(embedder)
    assert embedding.load(memo) is memo


@pytest.mark.parametrize("function", [lambda texts: lengths(texts), [""].count, object().__eq__])
def test_nameless_functions_need_a_name(function: object) -> None:
    """What cannot be told from another of its kind must be named."""
    with pytest.raises(ConfigurationError, match="from_callable"):
        embedding.load(function)


@pytest.mark.parametrize("spec", ["mini-lm", "sentence-transformers/", 7, Asymmetric, None])
def test_wrong_specs_are_answered_with_the_right_ones(spec: object) -> None:
    """Whatever cannot embed is refused with the list of what can."""
    with pytest.raises(ConfigurationError, match=r"minilm.*LangChain.*LlamaIndex"):
        embedding.load(spec)


@pytest.mark.parametrize(
    ("returned", "complaint"),
    [
        ([[1.0, 2.0], [1.0]], "equal length"),
        ([1.0, 2.0], "shape"),
        ([[1.0, 2.0]] * 2, "shape"),
        ([[1.0, 2.0, 3.0]], "dimension 3"),
        ([[float("nan"), 1.0]], "NaN"),
        ([[0.0, 0.0]], "zero"),
        ("text", "numbers"),
    ],
)
def test_bad_vectors_stop_at_the_edge(returned: object, complaint: str) -> None:
    """Whatever is not one finite, non-zero row per text is an EmbeddingError that says so."""
    embedder = from_callable(lambda _: returned, name="bad", dimension=2)
    with pytest.raises(EmbeddingError, match=complaint):
        embedder.embed(["a"])


async def test_failures_are_embedding_errors() -> None:
    """The library's own exception is the cause, and the question stays out of the message."""

    def fail(texts: list[str]) -> object:
        raise ConnectionError(texts[0])

    embedder = from_callable(fail, name="failing")
    with pytest.raises(EmbeddingError, match=r"failing.*ConnectionError") as sync_failure:
        embedder.embed(["secret"])
    with pytest.raises(EmbeddingError, match=r"failing.*ConnectionError") as async_failure:
        await embedder.aembed(["secret"])
    for failure in (sync_failure.value, async_failure.value):
        assert isinstance(failure.__cause__, ConnectionError)
        assert "secret" not in str(failure)
    embedder.close()


async def test_slow_functions_do_not_block_the_loop() -> None:
    """The loop turns while a function blocks, which it does on at most four threads of ours."""
    gate, seen = threading.Event(), set[str]()

    def slow(texts: list[str]) -> object:
        seen.add(threading.current_thread().name)
        assert gate.wait(10)
        return lengths(texts)

    embedder = from_callable(slow, name="slow")
    asyncio.get_running_loop().call_later(0.05, gate.set)
    with blockbuster_ctx():
        await asyncio.gather(*(embedder.aembed(["x" * n]) for n in range(1, 9)))
    assert 1 <= len(seen) <= 4
    assert all(name.startswith("askonce-embed") for name in seen)
    embedder.close()


def test_unknown_windows_are_taken_to_be_narrow() -> None:
    """Without a window only short texts fit; with one, each byte counts as a token."""
    assert from_callable(lengths).fits("x" * 512)
    assert not from_callable(lengths).fits("x" * 513)
    assert from_callable(lengths, window=8191).fits("ж" * 4095)
    assert not from_callable(lengths, window=8191).fits("ж" * 4096)


async def test_memo_embeds_each_text_once() -> None:
    """A store after a miss embeds nothing; the text unused longest is forgotten first."""
    asked: list[str] = []

    def note(texts: list[str]) -> object:
        asked.extend(texts)
        return lengths(texts)

    memo = VectorMemo(from_callable(note, name="noted", dimension=2), size=2)
    first = memo.embed(["a", "bb", "a"])
    first[:] = 0.0
    assert np.array_equal(await memo.aembed(["a"]), memo.embed(["a"]))
    memo.embed(["ccc"])
    memo.embed(["a"])
    assert asked == ["a", "bb", "ccc"]
    memo.embed(["bb"])
    assert asked == ["a", "bb", "ccc", "bb"]
    assert memo.embed([]).shape == (await memo.aembed([])).shape == (0, 2)
    assert (memo.name, memo.dimension, memo.fits("a")) == ("noted", 2, True)
    memo.close()


def test_memo_is_safe_between_threads() -> None:
    """Threads that push each other's texts out still get their own vectors."""
    memo = VectorMemo(from_callable(lengths, dimension=2), size=3)

    def ask(n: int) -> bool:
        expected = np.array([n % 7 + 1, 1.0]) / np.hypot(n % 7 + 1, 1.0)
        return np.allclose(memo.embed(["x" * (n % 7 + 1)])[0], expected)

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(ask, range(500)))
