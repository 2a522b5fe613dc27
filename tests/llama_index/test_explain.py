"""Why a call of LlamaIndex's is answered or not: each object of ours takes its own call, and asks nobody."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from llama_index.core.base.llms.types import ChatMessage
from llama_index.core.query_engine import CustomQueryEngine
from llama_index.core.schema import QueryBundle

import askonce.llama_index
from askonce import ConfigurationError, Explanation, scope
from askonce.cache import Cache
from askonce.core.model import Bypass, Hit, Miss
from tests.llama_index.handbook import Handbook
from tests.llama_index.models import PARAPHRASE, QUESTION, NamedLLM

ASKED = [ChatMessage(QUESTION)]
# What they return has the type of the user's own object, which has no `explain`.
cached: Any = askonce.llama_index.cached
cached_query_engine: Any = askonce.llama_index.cached_query_engine


@pytest.fixture
def handbook() -> Handbook:
    """Give an index with a model that counts."""
    return Handbook()


def _untouched(cache: Cache, explain: Callable[[], Explanation]) -> Explanation:
    """Return an explanation, which has left no trace in the counters."""

    def counts() -> object:
        stats = cache.stats()
        return stats.hits, stats.misses, stats.bypasses, stats.stored

    before = counts()
    explained = explain()
    assert counts() == before
    return explained


def test_a_setting_of_an_llm(cache: Cache) -> None:
    """The setting that keeps an answer from being given is named, with both values; no model is called."""
    cached(NamedLLM(temperature=0.0), cache).chat(ASKED)
    plain = NamedLLM(temperature=0.7)
    explained = _untouched(cache, lambda: cached(plain, cache).explain([ChatMessage(PARAPHRASE)]))
    assert isinstance(explained.decision, Miss)
    (near,) = explained.elsewhere
    assert near.details == ("temperature differs: 0.7 here, 0 there",)
    assert plain.calls == 0


def test_a_hit_of_an_llm(cache: Cache) -> None:
    """The same call, in the same and in other words, is a hit, which is not counted."""
    llm = cached(NamedLLM(), cache)
    llm.chat(ASKED)
    for asked in (ASKED, [ChatMessage(PARAPHRASE)]):
        assert isinstance(_untouched(cache, partial(llm.explain, asked)).decision, Hit)


def test_a_prompt_is_what_complete_takes(cache: Cache) -> None:
    """A text is explained as a completion, with the call's keywords: what `chat` has stored does not answer it."""
    llm = cached(NamedLLM(), cache)
    llm.chat(ASKED)
    assert isinstance(llm.explain(QUESTION).decision, Miss)
    llm.complete(QUESTION)
    assert isinstance(llm.explain(QUESTION).decision, Hit)
    assert isinstance(llm.explain(QUESTION, max_tokens=7).decision, Miss)


def test_a_call_that_passes_by(cache: Cache) -> None:
    """What the cache stays out of says why, and nothing is counted, and nobody is warned."""
    explained = _untouched(cache, lambda: cached(NamedLLM(name="unknown"), cache).explain(ASKED))
    assert explained.decision == Bypass("unknown_model")
    with scope(model="echo"):
        assert isinstance(cached(NamedLLM(name="unknown"), cache).explain(ASKED).decision, Miss)


def test_no_secret_is_shown(cache: Cache) -> None:
    """What differs is a setting; a credential is none, and is not quoted."""
    cached(NamedLLM(), cache).chat(ASKED, extra_headers={"Authorization": "Bearer planted-1", "x-tenant": "a"})
    explained = cached(NamedLLM(), cache).explain(
        ASKED, extra_headers={"Authorization": "Bearer planted-2", "x-tenant": "b"}
    )
    assert "planted" not in str(explained) + repr(explained)


async def test_both_colours_say_the_same(cache: Cache) -> None:
    """`aexplain` decides what `explain` decides."""
    llm = cached(NamedLLM(), cache)
    await llm.achat(ASKED)
    explained = [await llm.aexplain(ASKED), llm.explain(ASKED)]
    assert [type(each.decision) for each in explained] == [Hit, Hit]
    assert explained[0].steps[-1].name == explained[1].steps[-1].name
    assert isinstance((await llm.aexplain([ChatMessage("What is the dress code?")])).decision, Miss)


def test_a_query_engine(cache: Cache, handbook: Handbook) -> None:
    """A query is explained as the engine would ask it, without retrieving or generating."""
    engine = cached_query_engine(handbook.engine(), cache, corpus="handbook")
    assert isinstance(_untouched(cache, lambda: engine.explain(QUESTION)).decision, Miss)
    engine.query(QUESTION)
    calls = handbook.llm.calls
    for query in (QUESTION, PARAPHRASE, QueryBundle(QUESTION)):
        assert isinstance(_untouched(cache, partial(engine.explain, query)).decision, Hit)
    other = cached_query_engine(handbook.engine(), cache, corpus="another handbook")
    explained = other.explain(PARAPHRASE)
    assert isinstance(explained.decision, Miss)
    assert any("corpus" in said for near in explained.elsewhere for said in near.details)
    assert handbook.llm.calls == calls


async def test_a_query_engine_in_async_code(cache: Cache, handbook: Handbook) -> None:
    """`aexplain` decides what `explain` decides."""
    engine = cached_query_engine(handbook.engine(), cache, corpus="handbook")
    await engine.aquery(QUESTION)
    assert isinstance((await engine.aexplain(PARAPHRASE)).decision, Hit)


class Library(CustomQueryEngine):
    """Answer without an index."""

    def custom_query(self, query_str: str) -> str:
        """Answer."""
        return query_str


def test_an_engine_of_the_applications_own(cache: Cache) -> None:
    """An engine without an index says which rule keeps the cache out, and is explained once its corpus is named."""
    assert cached_query_engine(Library(), cache).explain(QUESTION).decision == Bypass("unknown_corpus")
    assert isinstance(cached_query_engine(Library(), cache, corpus="library").explain(QUESTION).decision, Miss)


def test_what_has_no_cache_says_so(cache: Cache) -> None:
    """An LLM made anew from the class of a cached one has no cache to explain."""
    with pytest.raises(ConfigurationError, match="no cache"):
        type(cached(NamedLLM(), cache))().explain(ASKED)
