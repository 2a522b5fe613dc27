"""Tasks over a literal text, with the embedding model and the servers that users have."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from langchain_core.globals import set_llm_cache

from askonce import Cache, Miss
from askonce.langchain import AskOnceCache
from tests.acceptance.conftest import Make
from tests.langchain.models import NamedChat


@pytest.fixture
def cache(make: Make) -> Iterator[Cache]:
    """Give a cache with a real embedding model, set as LangChain's."""
    cache = make(embedder="minilm")
    set_llm_cache(AskOnceCache(cache))
    yield cache
    set_llm_cache(None)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Translate to French: He is late", "Translate to French: He was late"),
        ("Is recieve spelled correctly?", "Is receive spelled correctly?"),
        ("Reverse this string: level", "Reverse this string: levels"),
        ("Notes: she tolerates aspirin well. May I give it?", "Notes: she tolerated aspirin well. May I give it?"),
    ],
)
def test_what_looks_alike_to_the_model_is_told_apart(cache: Cache, first: str, second: str) -> None:
    """Two tasks of which one's answer is wrong for the other share none, and the decision names the rule."""
    model = NamedChat()
    model.invoke(first)
    model.invoke(second)
    assert model.calls == 2
    decision = cache.explain(second).decision
    assert isinstance(decision, Miss)
    assert (decision.reason, decision.detail) == ("exact_only", "literal_text")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("I forgot my password", "I have forgotten my password"),
        ("How do I translate a page in Chrome?", "How can I translate a page in Chrome?"),
    ],
)
@pytest.mark.usefixtures("cache")
def test_what_people_ask_is_compared_by_meaning(first: str, second: str) -> None:
    """A problem and a question about such a task are answered by their paraphrases."""
    model = NamedChat()
    model.invoke(first)
    model.invoke(second)
    assert model.calls == 1
