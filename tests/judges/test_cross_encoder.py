"""A cross-encoder as verifier: loaded when needed, on a thread of its own, with the caller's threshold.

Its libraries are imported by those who use them: each process of the suite imports all files, and these take as long as
all others together.
"""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest
from blockbuster import blockbuster_ctx

from askonce import judges
from askonce.errors import CacheError, ConfigurationError
from askonce.judges import CrossEncoderVerifier

PAIR = ("how many days off do i get", "how many days off do i receive")
WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *dict.fromkeys(" ".join(PAIR).split())]


def save_model(folder: Path, labels: int = 1) -> str:
    """Save a cross-encoder of random weights, small and whole."""
    import torch
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizer

    torch.manual_seed(0)
    folder.mkdir()
    BertTokenizer(vocab={word: place for place, word in enumerate(WORDS)}).save_pretrained(folder)
    config = BertConfig(
        vocab_size=len(WORDS), hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=32
    )
    config.num_labels = labels
    BertForSequenceClassification(config).save_pretrained(folder)
    return str(folder)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Give the folder of a cross-encoder with one score a pair."""
    return save_model(tmp_path_factory.mktemp("cross-encoder") / "model")


def scores(model: str) -> tuple[float, float]:
    """Return the scores of `PAIR` in both orders."""
    from sentence_transformers import CrossEncoder

    there, back = CrossEncoder(model, device="cpu").predict([PAIR, PAIR[::-1]], show_progress_bar=False)
    return float(there), float(back)


async def test_both_orders_must_reach_the_threshold(model: str) -> None:
    """A pair serves when its lower score reaches `min_score`, and only then, in both colours."""
    lower, higher = sorted(scores(model))
    assert lower < higher
    for min_score, served in ((lower - 1e-4, True), ((lower + higher) / 2, False), (higher + 1e-4, False)):
        verifier = CrossEncoderVerifier(model, min_score=min_score, device="cpu")
        assert await asyncio.to_thread(verifier.judge, *PAIR, None) is served
        assert await verifier.ajudge(*PAIR, None) is served
        verifier.close()


async def test_the_loop_goes_on_while_the_model_loads_and_reads(model: str) -> None:
    """Loading and judging happen on one thread of ours, and block nothing."""
    verifier = CrossEncoderVerifier(model, min_score=-100, device="cpu")
    with blockbuster_ctx():
        await verifier.aload()
        assert all(await asyncio.gather(*(verifier.ajudge(*PAIR, None) for _ in range(5))))
    ours = [thread for thread in threading.enumerate() if thread.name.startswith("askonce-embed-cross-encoder")]
    assert len(ours) == 1
    verifier.close()


def test_a_loaded_model_needs_a_threshold(model: str) -> None:
    """A CrossEncoder object judges with `min_score`; without one it is refused, since no value fits all models."""
    from sentence_transformers import CrossEncoder

    loaded = CrossEncoder(model, device="cpu")
    verifier = CrossEncoderVerifier(loaded, min_score=-100)
    assert verifier.judge(*PAIR, "any answer")
    assert judges.load_verifier(verifier) is verifier
    verifier.close()
    with pytest.raises(ConfigurationError, match=r"CrossEncoderVerifier\(model, min_score"):
        judges.load_verifier(loaded)


def test_a_model_that_does_not_fit_is_a_mistake(tmp_path: Path) -> None:
    """A folder without a model, and a model with several scores a pair, are named; a closed verifier judges no more."""
    with pytest.raises(ConfigurationError, match="could not load"):
        CrossEncoderVerifier(str(tmp_path / "nothing"), min_score=0).load()
    several = CrossEncoderVerifier(save_model(tmp_path / "nli", labels=3), min_score=0, device="cpu")
    with pytest.raises(ConfigurationError, match="one"):
        several.judge(*PAIR, None)
    several.close()
    with pytest.raises(CacheError, match="closed"):
        several.judge(*PAIR, None)
