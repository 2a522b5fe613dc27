"""Local models: loaded once, called in batches, off the loop."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from askonce.embedding.local import LocalEmbedder
from askonce.embedding.tokens import TokensRead
from askonce.errors import EmbeddingError
from tests.forks import in_child


class Letters:
    """A model that counts letters, notes its calls, and can be held or poisoned."""

    dimension = 27
    window = 20

    def __init__(self) -> None:
        self.calls: list[list[str]] = []
        self.gate = threading.Event()
        self.gate.set()
        self.running = threading.Event()

    def encode(self, texts: list[str]) -> object:
        """Count letters."""
        self.calls.append(texts)
        self.running.set()
        assert self.gate.wait(10)
        if "poison" in texts:
            raise RuntimeError("the model chokes")
        return [[1.0, *(text.count(chr(97 + letter)) for letter in range(26))] for text in texts]

    def read(self, text: str) -> TokensRead:
        """Count words; a question mark is unknown."""
        return TokensRead(len(text.split()), "?" not in text)


def hold(embedder: LocalEmbedder, model: Letters, pool: ThreadPoolExecutor) -> None:
    """Keep the model busy with one asker."""
    model.gate.clear()
    pool.submit(embedder.embed, ["first"])
    assert model.running.wait(10)


async def test_concurrent_first_calls_load_once() -> None:
    """Threads and tasks that ask first at the same time share one load."""
    loads: list[int] = []

    def load_model() -> Letters:
        loads.append(1)
        time.sleep(0.05)
        return Letters()

    embedder = LocalEmbedder("letters", load_model)
    with ThreadPoolExecutor(8) as pool:
        threads = [pool.submit(embedder.embed, [f"t{i}"]) for i in range(8)]
        sizes = pool.submit(lambda: embedder.dimension)
        await asyncio.gather(*(embedder.aembed([f"a{i}"]) for i in range(8)), embedder.aload())
        assert all(thread.result(10).shape == (1, 27) for thread in threads)
        assert sizes.result(10) == 27
    assert len(loads) == 1
    embedder.close()


def test_construction_loads_nothing() -> None:
    """Making an embedder neither loads the model nor starts a thread."""
    before = set(threading.enumerate())
    embedder = LocalEmbedder("letters", lambda: pytest.fail("loaded"), dimension=27, window=20)
    assert embedder.dimension == 27
    assert embedder.fits("short")
    assert embedder.is_too_long("word " * 300)
    assert not LocalEmbedder("letters", lambda: pytest.fail("loaded")).is_too_long("word " * 300)
    assert set(threading.enumerate()) <= before  # those of earlier tests may end meanwhile


async def test_texts_that_arrive_meanwhile_share_the_next_call() -> None:
    """While one call runs, later askers gather into one call, and equal texts are encoded once."""
    model = Letters()
    embedder = LocalEmbedder("letters", lambda: model)
    with ThreadPoolExecutor(1) as pool:
        hold(embedder, model, pool)
        later = [asyncio.create_task(embedder.aembed([text])) for text in ("b", "c", "b", "d")]
        await asyncio.sleep(0)
        model.gate.set()
        rows = await asyncio.gather(*later)
    assert model.calls == [["first"], ["b", "c", "d"]]
    assert np.array_equal(rows[0], rows[2])
    assert not np.array_equal(rows[0], rows[1])
    embedder.close()


async def test_a_poison_text_fails_only_its_asker() -> None:
    """An error in a shared call reaches the asker at fault and nobody else."""
    model = Letters()
    embedder = LocalEmbedder("letters", lambda: model)
    with ThreadPoolExecutor(1) as pool:
        hold(embedder, model, pool)
        good, bad, other = (asyncio.create_task(embedder.aembed([text])) for text in ("b", "poison", "c"))
        await asyncio.sleep(0)
        model.gate.set()
        assert (await good).shape == (await other).shape == (1, 27)
        with pytest.raises(EmbeddingError, match="RuntimeError") as caught:
            await bad
    assert "poison" not in str(caught.value)
    embedder.close()


async def test_cancelling_one_asker_spares_the_others() -> None:
    """A cancelled task's text is not encoded; the texts beside it are."""
    model = Letters()
    embedder = LocalEmbedder("letters", lambda: model)
    with ThreadPoolExecutor(1) as pool:
        hold(embedder, model, pool)
        leaving, staying = (asyncio.create_task(embedder.aembed([text])) for text in ("leaving", "staying"))
        await asyncio.sleep(0)
        leaving.cancel()
        with pytest.raises(asyncio.CancelledError):
            await leaving
        model.gate.set()
        assert (await staying).shape == (1, 27)
    assert model.calls == [["first"], ["staying"]]
    embedder.close()


async def test_the_loop_runs_while_the_model_does() -> None:
    """The loop goes on turning during aembed: it is the loop that lets the model finish."""
    model = Letters()
    model.gate.clear()
    embedder = LocalEmbedder("letters", lambda: model)
    asyncio.get_running_loop().call_later(0.02, model.gate.set)
    assert (await embedder.aembed(["a"])).shape == (1, 27)
    embedder.close()


async def test_a_closed_embedder_fails_waiting_and_later_askers() -> None:
    """Close leaves nobody waiting: queued askers and later ones get EmbeddingError."""
    model = Letters()
    embedder = LocalEmbedder("letters", lambda: model)
    with ThreadPoolExecutor(1) as pool:
        hold(embedder, model, pool)
        waiting = asyncio.create_task(embedder.aembed(["waiting"]))
        await asyncio.sleep(0)
        embedder.close()
        model.gate.set()
        with pytest.raises(EmbeddingError, match="closed"):
            await waiting
    with pytest.raises(EmbeddingError, match="closed"):
        embedder.embed(["later"])


def test_a_failed_load_is_an_embedding_error_and_tried_again() -> None:
    """A load that fails reaches the asker as EmbeddingError; the next asker tries anew."""
    outcomes: list[Letters | OSError] = [Letters(), OSError("network")]

    def load_model() -> Letters:
        outcome = outcomes.pop()
        if isinstance(outcome, OSError):
            raise outcome
        return outcome

    embedder = LocalEmbedder("letters", load_model)
    with pytest.raises(EmbeddingError, match="could not be loaded"):
        embedder.embed(["a"])
    assert embedder.embed(["a"]).shape == (1, 27)
    embedder.close()


def test_fits_counts_tokens_only_where_it_must() -> None:
    """Short ASCII needs no tokenizer, middling text is counted, absurd length is refused uncounted."""
    embedder = LocalEmbedder("letters", Letters)
    assert embedder.fits("a" * 12)
    assert embedder.fits("word " * 20)
    assert not embedder.fits("word " * 21)
    assert not embedder.fits("a" * 2000)
    embedder.close()


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_embeds_with_threads_of_its_own() -> None:
    """A child forked after first use loads again and answers; the parent goes on unharmed."""
    embedder = LocalEmbedder("letters", Letters)
    expected = embedder.embed(["abc"])
    assert in_child(lambda: np.array_equal(embedder.embed(["abc"]), expected))
    assert np.array_equal(embedder.embed(["abc"]), expected)
    embedder.close()
