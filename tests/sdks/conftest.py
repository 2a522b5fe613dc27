"""What the tests of SDKs share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from askonce.cache import Cache
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder, at_similarity
from tests.hosts.shells import PARAPHRASE, QUESTION
from tests.langchain.openai_server import OpenAIServer
from tests.llm_server import llm_server_url

__all__ = ["llm_server_url"]


@pytest.fixture
def server() -> Iterator[OpenAIServer]:
    """Yield a server of OpenAI's interface whose answers are known."""
    with OpenAIServer() as server:
        yield server


@pytest.fixture
def cache() -> Iterator[Cache]:
    """Yield a cache in this process, to which `QUESTION` and `PARAPHRASE` are similar."""
    embedder = TableEmbedder({QUESTION: (1, 0), PARAPHRASE: at_similarity(0.97)})
    with Cache(
        exact=InMemoryExactTier(), semantic=InMemorySemanticTier(), embedder=embedder, min_similarity=0.9
    ) as cache:
        yield cache
