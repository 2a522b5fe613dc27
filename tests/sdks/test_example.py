"""The example on OpenAI's client does what it says."""

from __future__ import annotations

import pytest
from examples.openai_client import main

from askonce.cache import Cache
from askonce.testing import InMemoryExactTier, InMemorySemanticTier


def test_the_faq_bot(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A stream, the whole answer and other words are one call of the model; another office is another question."""
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with Cache(
        exact=InMemoryExactTier(), semantic=InMemorySemanticTier(), embedder="minilm", min_similarity=0.9
    ) as cache:
        turns = main(cache)
    assert [turn.answered_by for turn in turns] == ["model", "memory", "semantic", "model", "model"]
    assert turns[0].answer == turns[1].answer == turns[2].answer
    assert turns[3].answer != turns[4].answer
    assert "and Lisbon? Miss" in capsys.readouterr().out
