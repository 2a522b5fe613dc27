"""Why a call of LangChain's is answered or not: each object of ours takes its own call, and asks nobody."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from langchain.agents import create_agent
from langchain.agents.middleware import AgentMiddleware, ModelRequest, ModelResponse
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.language_models import BaseChatModel, FakeListLLM
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import RunnableLambda
from langchain_core.utils.function_calling import convert_to_openai_tool
from pydantic import BaseModel

from askonce import ConfigurationError, scope
from askonce.cache import Cache
from askonce.core.model import Bypass, Hit, Miss
from askonce.langchain import AskOnceCache, AskOnceMiddleware, cached_chat_model, cached_runnable
from askonce.observe.explanation import Explanation
from tests.langchain.conftest import PARAPHRASE, QUESTION
from tests.langchain.models import CountingChat

WARMER = "temperature differs: 0.7 here, 0 there"


class Chat(CountingChat):
    """Answer at a temperature."""

    temperature: float = 0.0

    @property
    def _identifying_params(self) -> dict[str, Any]:
        return {"model": self.model, "temperature": self.temperature, "api_key": "sk-planted"}


class Listens(BaseCallbackHandler):
    """Count what is heard of calls."""

    heard = 0

    def on_chat_model_start(self, *_: Any, **__: Any) -> None:
        """Count a call."""
        self.heard += 1

    def on_llm_error(self, *_: Any, **__: Any) -> None:
        """Count a failed call."""
        self.heard += 1


def _untouched(cache: Cache, explain: Callable[[], Explanation]) -> Explanation:
    """Return an explanation, which has left no trace in the books."""

    def counts() -> object:
        stats = cache.stats()
        return stats.hits, stats.misses, stats.bypasses, stats.stored

    before = counts()
    explained = explain()
    assert counts() == before
    return explained


def test_a_setting_of_a_chat_model(cache: Cache) -> None:
    """The setting that keeps an answer from being given is named, with both values and no secret."""
    model = cached_chat_model(Chat(), cache)
    model.invoke(QUESTION)
    warmer: Any = cached_chat_model(Chat(temperature=0.7), cache)
    explained = _untouched(cache, lambda: warmer.explain(PARAPHRASE))
    assert isinstance(explained.decision, Miss)
    assert explained.elsewhere[0].details == (WARMER,)
    assert "sk-planted" not in repr(explained)
    assert warmer.calls == 0


async def test_a_hit_of_a_chat_model(cache: Cache) -> None:
    """An explanation decides as the call itself: messages, parameters and the scope around count."""
    model: Any = cached_chat_model(Chat(), cache)
    with scope(tenant="t1"):
        await model.ainvoke([SystemMessage("Be kind."), HumanMessage(QUESTION)], stop=["."])
        explained = await model.aexplain([SystemMessage("Be kind."), HumanMessage(PARAPHRASE)], stop=["."])
        assert isinstance(explained.decision, Hit)
    assert isinstance(model.explain([SystemMessage("Be kind."), HumanMessage(PARAPHRASE)], stop=["."]).decision, Miss)
    assert "stop differs" in model.explain([SystemMessage("Be kind."), HumanMessage(QUESTION)]).elsewhere[
        0
    ].details or (
        model.explain([SystemMessage("Be kind."), HumanMessage(QUESTION)]).elsewhere[0].differs == ("params", "tenant")
    )


def test_a_call_that_is_kept_out(cache: Cache) -> None:
    """A call that passes by the cache says by which rule."""
    model: Any = cached_chat_model(Chat(), cache)
    explained = _untouched(cache, lambda: model.explain(QUESTION, tools=[{"type": "web_search"}]))
    assert explained.decision == Bypass("hosted_tools")
    assert [step.outcome for step in explained.steps] == ["bypass: hosted_tools"]


def test_a_model_without_its_cache(cache: Cache) -> None:
    """A model that was made anew from the class of a cached one says that it has no cache."""
    model: Any = cached_chat_model(Chat(), cache)
    with pytest.raises(ConfigurationError, match="has no cache"):
        type(model)().explain(QUESTION)


def test_a_setting_of_a_model_with_langchains_cache(cache: Cache) -> None:
    """LangChain's own cache explains a call as LangChain would make it; no model is asked, and no callback told."""
    adapter, listens = AskOnceCache(cache), Listens()
    Chat(cache=adapter).invoke(QUESTION)
    warmer = Chat(temperature=0.7, callbacks=[listens])
    explained = _untouched(cache, lambda: adapter.explain(PARAPHRASE, warmer))
    assert explained.elsewhere[0].details == (WARMER,)
    assert isinstance(adapter.explain(PARAPHRASE, Chat()).decision, Hit)
    assert isinstance(adapter.explain([HumanMessage(PARAPHRASE)], Chat().bind(temperature=0.7)).decision, Miss)
    around: Any = RunnableLambda(lambda _: adapter.explain(PARAPHRASE, warmer))
    assert around.invoke("", {"callbacks": [listens]}).elsewhere[0].details == (WARMER,)
    assert (warmer.calls, listens.heard) == (0, 0)


async def test_a_text_model_with_langchains_cache(cache: Cache) -> None:
    """A text model's call is explained as well, and so are LangChain's two strings."""
    adapter = AskOnceCache(cache, model="fake", question_template="Question: {question}")
    llm = FakeListLLM(responses=["Ten."], cache=adapter)
    await llm.ainvoke(f"Question: {QUESTION}")
    assert isinstance((await adapter.aexplain(f"Question: {PARAPHRASE}", llm)).decision, Hit)
    assert isinstance(adapter.explain(f"Question: {PARAPHRASE}", "an opaque string").decision, Miss)


class Answer(BaseModel):
    """Hold a number."""

    days: int


class Structured(Chat):
    """Answer with a tool call."""

    def bind_tools(self, tools: Any, **kwargs: Any) -> Any:
        """Bind tools."""
        return self.bind(tools=[convert_to_openai_tool(tool) for tool in tools], **kwargs)


def test_a_model_with_structured_output(cache: Cache) -> None:
    """What is bound to a model, and what reads its output, are a part of its call."""
    adapter = AskOnceCache(cache)
    model = Structured(cache=adapter)
    assert isinstance(adapter.explain(QUESTION, model.with_structured_output(Answer)).decision, Miss)
    assert model.calls == 0


def test_what_is_no_model(cache: Cache) -> None:
    """What cannot be asked is refused with words that say what can."""
    with pytest.raises(ConfigurationError, match="takes the model that is called, not a RunnableLambda"):
        AskOnceCache(cache).explain(QUESTION, RunnableLambda(str))


def _chain(model: BaseChatModel) -> Any:
    return ChatPromptTemplate.from_template("Answer kindly: {question}") | model


async def test_a_setting_inside_a_runnable(cache: Cache) -> None:
    """A chain names the setting of the model in it, and what else is not as it was."""
    cached_runnable(_chain(Chat()), cache).invoke({"question": QUESTION, "language": "en"})
    model = Chat(temperature=0.7)
    warmer = cached_runnable(_chain(model), cache)
    explained = _untouched(cache, lambda: warmer.explain({"question": PARAPHRASE, "language": "en"}))
    assert explained.elsewhere[0].details == ("what the runnable is made of differs", WARMER)
    other = await warmer.aexplain({"question": QUESTION, "language": "de"})
    assert any(detail.startswith("the context") for detail in other.elsewhere[0].details)
    assert model.calls == 0
    again = cached_runnable(_chain(Chat()), cache)
    assert isinstance(again.explain({"question": PARAPHRASE, "language": "en"}).decision, Hit)


def test_a_configured_runnable(cache: Cache) -> None:
    """The run's configuration counts as at a call, whether it is bound or given."""
    chain: Any = RunnableLambda(lambda question, config: question + str(config["configurable"].get("tone")))
    cached = cached_runnable(chain, cache)
    cached.invoke(QUESTION, {"configurable": {"tone": "kind"}})
    assert isinstance(cached.explain(QUESTION, {"configurable": {"tone": "kind"}}).decision, Hit)
    assert cached.explain(QUESTION, {"configurable": {"tone": "stern"}}).elsewhere[0].details == ("tone differs",)


class Explains(AgentMiddleware[Any, Any, Any]):
    """Ask why, where the model is called."""

    def __init__(self, ours: AskOnceMiddleware) -> None:
        super().__init__()
        self.ours = ours
        self.explained: list[Explanation] = []

    def wrap_model_call(
        self, request: ModelRequest[Any], handler: Callable[[ModelRequest[Any]], ModelResponse[Any]]
    ) -> ModelResponse[Any]:
        """Note how the call would be decided."""
        self.explained.append(self.ours.explain(request, handler))
        return handler(request)


def test_a_turn_of_an_agent(cache: Cache) -> None:
    """The middleware explains the model call that a turn begins with."""
    for temperature in (0.0, 0.7):
        ours = AskOnceMiddleware(cache)
        explains = Explains(ours)
        agent: Any = create_agent(Chat(temperature=temperature, answer=AIMessage("Ten.")), middleware=[explains, ours])
        for question in (QUESTION, PARAPHRASE):
            agent.invoke({"messages": [HumanMessage(question)]})
        first, second = explains.explained
        assert isinstance(first.decision, Miss)
        assert isinstance(second.decision, Hit)
    assert WARMER in first.elsewhere[0].details
