"""What is warmed through a host is hit by that host: the application's own calls make the keys."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from langchain_core.globals import get_llm_cache, set_llm_cache
from langchain_core.language_models import BaseChatModel, FakeListLLM
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_openai import ChatOpenAI
from llama_index.core import PromptTemplate
from llama_index.core.base.llms.types import ChatMessage
from llama_index.core.base.response.schema import Response
from llama_index.core.query_engine import CustomQueryEngine
from pydantic import SecretStr

from askonce import Cache, ConfigurationError, NewEntry, scope
from askonce.hosts.warming import entries_asked_by
from askonce.langchain import AskOnceCache, cached_chat_model
from askonce.langchain import entries_like as like_langchain
from askonce.langchain.warming import entries_of_llm_string
from askonce.llama_index import cached, cached_query_engine
from askonce.llama_index import entries_like as like_llama_index
from askonce.testing import TableEmbedder, at_similarity
from tests.langchain.models import NamedChat
from tests.llama_index.models import NamedLLM

QUESTION = "How many days off do I get?"
PARAPHRASE = "How many days off do I receive?"
ANSWER = "Ten days a year."
FAQ = [(QUESTION, ANSWER), ("Where is the canteen?", "On the ground floor.")]


def warm(cache: Cache, entries: Any) -> None:
    """Warm a cache with entries, all of which must be stored."""
    assert cache.warm(entries).count("stored") == len(FAQ)


@pytest.fixture
def cache(redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str) -> Iterator[Cache]:
    """Give a cache for which `QUESTION` and `PARAPHRASE` are similar, and nothing else is."""
    embedder = TableEmbedder({QUESTION: (1, 0), PARAPHRASE: at_similarity(0.97)})
    with Cache(
        redis_url=redis_url,
        postgres_url=postgres_url,
        redis_prefix=redis_prefix,
        postgres_schema=postgres_schema,
        embedder=embedder,
        min_similarity=0.9,
    ) as cache:
        yield cache


@pytest.fixture
def global_cache(cache: Cache) -> Iterator[None]:
    """Cache every model of the process, as an application does."""
    before = get_llm_cache()
    set_llm_cache(AskOnceCache(cache))
    yield
    set_llm_cache(before)


def openai(**keywords: Any) -> ChatOpenAI:
    """Return a model whose server does not exist: only a hit can answer."""
    return ChatOpenAI(
        model="gpt-4o-mini", api_key=SecretStr("sk-none"), base_url="http://127.0.0.1:9/v1", max_retries=0, **keywords
    )  # fmt: skip


@pytest.mark.parametrize("model", [openai(temperature=0), NamedChat()], ids=["ChatOpenAI", "own class"])
def test_set_llm_cache_hits_what_was_warmed_like_the_bare_model(
    cache: Cache, model: BaseChatModel, global_cache: None
) -> None:
    """By its question and by a paraphrase, in both colours, and no other configuration does."""
    warm(cache, like_langchain(model, FAQ, cache))
    for question in (QUESTION, PARAPHRASE):
        answer = model.invoke(question)
        assert answer.content == ANSWER
        assert answer.response_metadata["askonce"]["tier"]
        assert asyncio.run(model.ainvoke(question)).content == ANSWER
    if isinstance(model, NamedChat):
        assert model.calls == 0
        assert model.bind(stop=["X"]).invoke(QUESTION).content != ANSWER


def test_a_model_without_a_cache_is_warmed_for_the_one_given(cache: Cache) -> None:
    """An offline warming needs no `set_llm_cache`; the application's `cache=` finds the answers later."""
    warm(cache, like_langchain(openai(temperature=0), FAQ, cache))
    assert openai(temperature=0, cache=AskOnceCache(cache)).invoke(QUESTION).content == ANSWER
    with pytest.raises(Exception, match="onnection"):
        openai(temperature=0.1, cache=AskOnceCache(cache)).invoke(QUESTION)


def test_cached_chat_model_hits_what_was_warmed_like_it_whole_and_streamed(cache: Cache) -> None:
    """Its own binding makes the key; so does that of a bound model."""
    model = cached_chat_model(openai(temperature=0), cache)
    warm(cache, like_langchain(model, FAQ, cache))
    assert model.invoke(QUESTION).content == ANSWER
    assert "".join(str(chunk.content) for chunk in model.stream(PARAPHRASE)) == ANSWER
    assert asyncio.run(model.ainvoke(PARAPHRASE)).content == ANSWER
    bound = model.bind(stop=["X"])
    warm(cache, like_langchain(bound, FAQ, cache))
    assert bound.invoke(QUESTION).content == ANSWER


def test_the_two_ways_of_langchain_share_what_is_warmed(cache: Cache) -> None:
    """Warmed like the bare model, hit by `cached_chat_model` of it."""
    warm(cache, like_langchain(openai(temperature=0), FAQ, cache))
    assert cached_chat_model(openai(temperature=0), cache).invoke(PARAPHRASE).content == ANSWER


def test_a_chain_and_a_function_are_warmed_with_their_prompts(cache: Cache) -> None:
    """The system prompt is part of the key, and so is the tenant around."""
    prompt = ChatPromptTemplate.from_messages([("system", "Be kind."), ("human", "{question}")])
    chain = prompt | cached_chat_model(openai(), cache) | StrOutputParser()
    with scope(tenant="acme"):
        warm(cache, like_langchain(chain, FAQ, cache))
        assert chain.invoke({"question": PARAPHRASE}) == ANSWER

    def ask(question: str) -> str:
        return "".join(chain.stream({"question": question}))

    async def aask(question: str) -> str:
        return await chain.ainvoke({"question": question})

    with scope(tenant="other"):
        warm(cache, entries_asked_by(ask, FAQ))
        assert ask(PARAPHRASE) == ANSWER
    with scope(tenant="third"):
        warm(cache, entries_asked_by(aask, FAQ))
        assert ask(PARAPHRASE) == ANSWER
    with pytest.raises(Exception, match="onnection"):
        ask(QUESTION)


def test_a_text_model_and_an_llm_string_are_warmed(cache: Cache) -> None:
    """A text model's prompt is compared whole; a string of LangChain's own identifies a model as well as the model."""
    text = FakeListLLM(responses=["its own"], cache=AskOnceCache(cache, model="text"))
    warm(cache, like_langchain(text, FAQ, cache))
    assert text.invoke(QUESTION) == ANSWER
    model = NamedChat(cache=AskOnceCache(cache))
    warm(cache, entries_of_llm_string(model._get_llm_string(stop=None), FAQ, cache))
    assert model.invoke(PARAPHRASE).content == ANSWER
    assert model.calls == 0


@pytest.mark.parametrize("bind", [cached, lambda llm, cache: llm], ids=["cached", "bare"])
def test_llama_index_hits_what_was_warmed_like_its_llm(cache: Cache, bind: Callable[..., NamedLLM]) -> None:
    """By chat, streamed and async; by complete only if it was warmed for that."""
    llm = NamedLLM(temperature=0.2)
    warm(cache, like_llama_index(bind(llm, cache), FAQ, cache))
    in_service = cached(NamedLLM(temperature=0.2), cache)
    for question in (QUESTION, PARAPHRASE):
        assert in_service.chat([ChatMessage(question)]).message.content == ANSWER
        assert asyncio.run(in_service.achat([ChatMessage(question)])).message.content == ANSWER
    assert [*in_service.stream_chat([ChatMessage(QUESTION)])][-1].message.content == ANSWER
    assert in_service.calls == llm.calls == 0
    assert in_service.complete(QUESTION).text != ANSWER
    warm(cache, like_llama_index(bind(NamedLLM(name="two"), cache), FAQ, cache, completes=True))
    assert cached(NamedLLM(name="two"), cache).complete(QUESTION).text == ANSWER
    assert cached(NamedLLM(name="other"), cache).chat([ChatMessage(QUESTION)]).message.content != ANSWER


def test_a_function_of_llama_index_is_warmed_with_its_prompt(cache: Cache) -> None:
    """What an application puts around a question is part of the key."""
    llm = cached(NamedLLM(), cache, question_template="Context: {context}\nQ: {question}")
    template = PromptTemplate("Context: {context}\nQ: {question}")

    def ask(question: str) -> str:
        return llm.predict(template, context="the handbook", question=question)

    warm(cache, like_llama_index(ask, FAQ, cache))
    assert ask(PARAPHRASE) == ANSWER
    assert llm.calls == 0


class Engine(CustomQueryEngine):
    """Answer with its own words."""

    def custom_query(self, query_str: str) -> Response:
        """Answer."""
        return Response(f"echo of {query_str}")


def test_a_query_engine_hits_what_was_warmed_like_it(cache: Cache) -> None:
    """Its answers have no sources."""
    engine = cached_query_engine(Engine(), cache, corpus="handbook", version="1")
    warm(cache, like_llama_index(engine, FAQ, cache))
    assert str(engine.query(PARAPHRASE)) == ANSWER


def test_what_cannot_be_warmed_is_an_error_that_says_where(cache: Cache) -> None:
    """Nobody asks a provider, and nothing is written: no call, two calls, a tool of the provider's, a form, no text."""
    chain = cached_chat_model(openai(), cache)
    two = [NewEntry(QUESTION, ANSWER, origin="line 2")]
    for ask, message in (
        (lambda question: question, "0 model calls"),
        (lambda question: [chain.invoke(question), chain.invoke(f"{question}?")], "2 model calls"),
        (chain.bind_tools([{"type": "web_search"}]).invoke, "kept out of the cache"),
        (
            chain.with_structured_output({"title": "A", "description": "d", "type": "object", "properties": {}}).invoke,
            "form",
        ),
    ):
        with pytest.raises(ConfigurationError, match=message) as told:
            list(entries_asked_by(ask, two))
        assert "line 2" in str(told.value)
    for entry, message in (((QUESTION, {"a": 1}), "text"), ((QUESTION, " "), "empty")):
        with pytest.raises(ConfigurationError, match=message):
            list(entries_asked_by(chain.invoke, [entry]))  # type: ignore[list-item]  # what is tested
    assert cache.stats().stored == 0
