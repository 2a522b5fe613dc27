"""Inputs to questions: what is compared by similarity, and what by equality."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from langchain_core.documents import Document
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage
from langchain_core.prompt_values import ChatPromptValue
from langchain_core.prompts import ChatPromptTemplate, PromptTemplate
from langchain_core.runnables import ConfigurableField, RunnableLambda

from askonce import scope
from askonce.cache import Cache
from askonce.core.keys import canonical
from askonce.core.prompts import why_not_bare
from askonce.hosts.conversations import Prompt
from askonce.langchain.inputs import read_input
from askonce.langchain.runnable import CachedRunnable, cached_runnable
from askonce.testing import TableEmbedder, at_similarity
from tests.langchain.chains import CountingRetriever, StreamingChat, handbook, retrieval_chain
from tests.langchain.conftest import PARAPHRASE, QUESTION
from tests.langchain.models import NamedChat

NOTHING: frozenset[str] = frozenset()


def read(asked: object, question: Any = "question", ignore: frozenset[str] = NOTHING) -> Prompt:
    """Return the input, taken apart."""
    prompt = read_input(asked, question, ignore)
    assert prompt is not None
    return prompt


def test_a_text_is_the_question() -> None:
    """So is what stands under the key, alone or beside keys that are ignored."""
    assert read(QUESTION) == Prompt(QUESTION)
    assert read({"question": QUESTION}) == Prompt(QUESTION)
    assert read({"question": QUESTION, "trace": object()}, ignore=frozenset({"trace"})) == Prompt(QUESTION)


def test_other_keys_are_compared_by_equality() -> None:
    """Each value counts, and equal ones are equal whatever the order of the keys."""
    first = read({"question": QUESTION, "language": "en", "day": date(2026, 1, 1), "sources": [Document("a")]})
    again = read({"sources": [Document("a")], "day": date(2026, 1, 1), "question": PARAPHRASE, "language": "en"})
    assert canonical(first.context) == canonical(again.context)
    assert first.exact_only is None
    for change in ({"language": "de"}, {"day": date(2026, 1, 2)}, {"sources": [Document("b")]}):
        other = {"question": QUESTION, "language": "en", "day": date(2026, 1, 1), "sources": [Document("a")]} | change
        assert canonical(read(other).context) != canonical(first.context)


@pytest.mark.parametrize("value", [object(), {"inner": object()}, b"bytes", {1, 2}])
def test_what_cannot_be_compared_keeps_the_cache_out(value: object) -> None:
    """A value without a stable JSON has no request."""
    assert read_input({"question": QUESTION, "value": value}, "question", NOTHING) is None


def test_messages_are_compared_by_what_a_model_sees() -> None:
    """Ids, usage and metadata of earlier turns do not count; text, roles and tool calls do."""

    def history(answer: str, **told: Any) -> list[Any]:
        return [HumanMessage("hello", id=told.get("id")), AIMessage(answer, **told)]

    first = read({"question": QUESTION, "chat_history": history("hi", id="1", response_metadata={"a": 1})})
    again = read({"question": QUESTION, "chat_history": history("hi", id="2")})
    assert first == again
    assert first.exact_only == "several_turns"
    assert read({"question": QUESTION, "chat_history": history("ho")}) != first
    pairs = read({"question": QUESTION, "chat_history": [("human", "hello"), ("ai", "hi")]})
    assert pairs == first


def test_no_earlier_turns_leave_a_question_free() -> None:
    """An empty history counts as part of the input, and the question is compared by similarity."""
    assert read({"question": QUESTION, "chat_history": []}).exact_only is None
    assert read({"question": QUESTION, "chat_history": ""}).exact_only is None
    assert read({"question": QUESTION, "chat_history": "Human: hello"}).exact_only == "several_turns"


def test_messages_can_be_the_input() -> None:
    """A list of messages and a prompt are read as a model's prompt is, system message and earlier turns included."""
    turns = [SystemMessage("Be kind."), HumanMessage(QUESTION)]
    expected = Prompt(QUESTION, "Be kind.")
    assert read(turns) == read(ChatPromptValue(messages=turns)) == expected
    assert read({"messages": turns}, "messages") == expected
    assert read([*turns, AIMessage("hi"), HumanMessage("and?")]).exact_only == "several_turns"


def test_a_function_finds_the_question() -> None:
    """What it returns is taken out of the input; all else is compared by equality."""
    prompt = read({"q": QUESTION, "language": "en"}, lambda asked: asked["q"])
    assert (prompt.question, prompt.exact_only) == (QUESTION, None)
    assert prompt == read({"q": QUESTION, "language": "en"}, "q")
    messages = [HumanMessage(QUESTION)]
    assert read(messages, lambda asked: asked[-1].text) == Prompt(QUESTION)
    assert read(f"Hi! {QUESTION}", lambda asked: asked[4:]) == Prompt(QUESTION)
    assert read_input(QUESTION, lambda _: None, NOTHING) is None  # type: ignore[arg-type, return-value]
    assert why_not_bare(QUESTION) is None


# --- through the cache ---


def called(count: list[Any], runnable: CachedRunnable[Any, Any], asked: Any, config: Any = None, **kwargs: Any) -> bool:
    """Tell whether the runnable behind was asked."""
    before = len(count)
    runnable.invoke(asked, config, **kwargs)
    return len(count) > before


def counted() -> tuple[list[Any], RunnableLambda[Any, str]]:
    """Return a runnable, and the list of what it is asked."""
    seen: list[Any] = []

    def answer(asked: Any, **kwargs: Any) -> str:
        seen.append(asked)
        return f"answer {len(seen)}"

    return seen, RunnableLambda(answer)


def test_answers_are_shared_in_one_scope_only(cache: Cache) -> None:
    """Corpus, tenant, version, other keys, run-time values and keywords each keep answers apart."""
    seen, answer = counted()
    rag = cached_runnable(answer, cache, corpus="handbook")
    asked = {"question": QUESTION, "language": "en"}
    assert called(seen, rag, asked)
    assert not called(seen, rag, asked | {"question": PARAPHRASE})
    assert not called(seen, rag, asked, {"configurable": {"thread_id": "7"}, "tags": ["a"], "metadata": {"b": 1}})
    for other in (
        cached_runnable(answer, cache, corpus="travel"),
        cached_runnable(answer, cache),
        cached_runnable(answer, cache, corpus="handbook", version="2"),
    ):
        assert called(seen, other, asked | {"question": PARAPHRASE})
    assert called(seen, rag, {"question": PARAPHRASE, "language": "de"})
    assert called(seen, rag, asked, {"configurable": {"heat": 1}})
    assert called(seen, rag, asked, style="kind")
    with scope(tenant="acme"):
        assert called(seen, rag, asked)
        assert not called(seen, rag, asked)
    assert not called(seen, rag, asked)


def test_earlier_turns_make_a_question_exact(cache: Cache) -> None:
    """After a first turn, the identical input is answered, and its paraphrase is not."""
    seen, answer = counted()
    rag = cached_runnable(answer, cache)
    asked = {"question": QUESTION, "chat_history": [HumanMessage("hello"), AIMessage("hi")]}
    assert [called(seen, rag, asked), called(seen, rag, asked)] == [True, False]
    assert called(seen, rag, asked | {"question": PARAPHRASE})


def test_an_object_in_the_input_bypasses_the_cache(cache: Cache) -> None:
    """It is counted, and the runnable answers; nothing is stored."""
    seen, answer = counted()
    rag = cached_runnable(answer, cache)
    asked = {"question": QUESTION, "session": object()}
    assert [called(seen, rag, asked), called(seen, rag, asked)] == [True, True]
    assert called(seen, rag, QUESTION, {"configurable": {"session": object()}})
    assert list(rag.stream(asked)) == ["answer 4"]
    assert cache.stats().bypasses == {"unstable_request": 4}


def test_a_changed_chain_asks_anew(cache: Cache) -> None:
    """Another prompt, search or temperature starts from nothing, and a way back finds the old answers."""
    model, retriever = NamedChat(), CountingRetriever(store=handbook())

    def asked_of(system: str = "Use {context}", model: Any = model, retriever: Any = retriever) -> str:
        chain = retrieval_chain(retriever, model, system)
        answer: str = cached_runnable(chain, cache, question="input").invoke({"input": QUESTION})["answer"]
        return answer

    first = asked_of()
    assert asked_of("Be brief. Use {context}") == "answer-2"
    assert asked_of(retriever=CountingRetriever(store=handbook(), k=1)) == "answer-3"
    assert asked_of(model=model.bind(temperature=0.5)) == "answer-4"
    assert asked_of() == first == "answer-1"


def test_a_configurable_model_is_told_apart(cache: Cache) -> None:
    """What a run configures is a part of its request."""
    model = NamedChat().configurable_fields(model=ConfigurableField("model"))
    rag = cached_runnable(model, cache)
    answers = [rag.invoke(QUESTION, {"configurable": {"model": name}}).content for name in ("a", "b", "a")]
    assert answers[0] == answers[2]
    assert rag.with_config(configurable={"model": "b"}).invoke(QUESTION).response_metadata["askonce"]


def test_a_hot_model_is_not_cached(cache: Cache) -> None:
    """The policy's rule on temperature sees the temperature of a model inside the chain."""
    chain = retrieval_chain(CountingRetriever(store=handbook()), StreamingChat(temperature=1.5))
    rag = cached_runnable(chain, cache, question="input")
    assert rag.invoke({"input": QUESTION})["answer"] != rag.invoke({"input": QUESTION})["answer"]
    assert sum(cache.stats().bypasses.values()) == 2


LATE, WAS_LATE = "He is late", "He was late"


@pytest.fixture
def late_cache(redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str) -> Iterator[Cache]:
    """Give a cache for which two sentences are near."""
    with Cache(
        redis_url=redis_url,
        postgres_url=postgres_url,
        redis_prefix=redis_prefix,
        postgres_schema=postgres_schema,
        embedder=TableEmbedder({LATE: (1, 0), WAS_LATE: at_similarity(0.99)}),
        min_similarity=0.9,
    ) as cache:
        yield cache


@pytest.mark.parametrize(
    "prompt",
    [
        ChatPromptTemplate.from_template("Translate to {language}: {text}"),
        ChatPromptTemplate.from_messages([("system", "You are a translator to {language}."), ("human", "{text}")]),
        ChatPromptTemplate([SystemMessage("You fix spelling mistakes."), ("human", "{text}")]),
        PromptTemplate.from_template("What is the tone of this sentence in {language}?\n{text}"),
        PromptTemplate.from_template("Korrigiere den Satz: {text}"),
    ],
)
def test_a_template_over_a_text_makes_its_text_literal(late_cache: Cache, prompt: Any) -> None:
    """A chain whose template works on the text answers the identical text only, and says why."""
    model = StreamingChat()
    chain = cached_runnable(prompt | model, late_cache, question="text")
    for text in (LATE, WAS_LATE, LATE):
        chain.invoke({"text": text, "language": "French"})
    assert model.calls == 2


def test_a_template_around_a_question_leaves_it_one(late_cache: Cache) -> None:
    """A chain that answers questions, or jokes about a topic, compares by meaning."""
    for template in ("Answer the question about {topic}: {text}", "Tell me a joke. {text}"):
        model = StreamingChat()
        chain = cached_runnable(PromptTemplate.from_template(template) | model, late_cache, question="text")
        for text in (LATE, WAS_LATE):
            chain.invoke({"text": text, "topic": "work"})
        assert model.calls == 1


def test_what_an_asker_puts_beside_a_message_counts_for_a_chain(cache: Cache) -> None:
    """A function may read it, which a model does not."""
    rag: Any = cached_runnable(RunnableLambda(lambda said: f"of {said[-1].additional_kwargs['user']}"), cache)
    answers = [
        rag.invoke([HumanMessage(QUESTION, additional_kwargs={"user": user})]) for user in ("alice", "bob", "alice")
    ]
    assert answers == ["of alice", "of bob", "of alice"]
    assert sum(cache.stats().hits.values()) == 1
