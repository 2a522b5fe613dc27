"""Conversations: the identical one is answered, and with a rewriter also a follow-up that others have asked alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from langchain.agents import create_agent
from langchain_core.language_models import FakeListChatModel
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage, ToolMessage
from langchain_core.runnables import RunnableLambda
from llama_index.core.base.llms.types import ChatMessage, ImageBlock, MessageRole, TextBlock, ThinkingBlock

from askonce import Cache
from askonce.core.model import Cost, Turn
from askonce.core.rewriting import Rewritten
from askonce.errors import ConfigurationError
from askonce.langchain import AskOnceCache, AskOnceMiddleware, cached_chat_model, cached_runnable
from askonce.llama_index import cached
from askonce.testing import TableEmbedder, at_similarity
from tests.acceptance.conftest import Make
from tests.langchain.models import NamedChat
from tests.llama_index.models import NamedLLM

ALONE = "How many days off do part-time staff get?"
ALIKE = "What number of days off do part-time staff get?"
FOLLOW_UP = "And part-time staff?"
EARLIER = (Turn("user", "How many days off do full-time staff get?"), Turn("assistant", "25"))


class Scribe:
    """Rewrite the one follow-up that it knows."""

    name = "scribe"

    def __init__(self) -> None:
        self.asked: list[tuple[tuple[Turn, ...], str]] = []
        self.proposal: str | None = ALONE
        self.error: Exception | None = None

    def rewrite(self, turns: Sequence[Turn], question: str) -> Rewritten:
        """Return the question."""
        self.asked.append((tuple(turns), question))
        if self.error is not None:
            raise self.error
        return Rewritten(self.proposal, Cost(input_tokens=30, output_tokens=10))

    async def arewrite(self, turns: Sequence[Turn], question: str) -> Rewritten:
        """Async version of `rewrite`."""
        return self.rewrite(turns, question)

    def close(self) -> None:
        """Do nothing."""


@pytest.fixture
def scribe() -> Scribe:
    """Return a rewriter."""
    return Scribe()


@pytest.fixture
def cache(make: Make, scribe: Scribe) -> Cache:
    """Return a cache that has it."""
    vectors = {ALONE: (1.0, 0.0), ALIKE: at_similarity(0.95)}
    return make(rewriter=scribe, embedder=TableEmbedder(vectors, dimension=8), memory_ttl=0)


def conversation(*, system: str = "Answer briefly.", first: str = EARLIER[0].text) -> list[BaseMessage]:
    """Return a conversation that ends with the follow-up."""
    return [SystemMessage(system), HumanMessage(first), AIMessage(EARLIER[1].text), HumanMessage(FOLLOW_UP)]


def test_a_follow_up_is_answered_from_its_standalone_question(cache: Cache, scribe: Scribe) -> None:
    """Whichever conversation it stands in, and only under the same system prompt."""
    model = NamedChat(cache=AskOnceCache(cache))
    first = model.invoke([SystemMessage("Answer briefly."), HumanMessage(ALIKE)])
    assert model.invoke(conversation()).content == first.content
    assert scribe.asked == [(EARLIER, FOLLOW_UP)]
    assert model.invoke(conversation(first="How long is the leave of full-time staff?")).content == first.content
    assert model.calls == 1
    assert (cache.stats().rewrites, cache.stats().rewrite_tokens) == (2, 80)
    model.invoke(conversation(system="Answer in verse."))
    assert model.calls == 2


def test_the_answer_to_a_follow_up_is_for_the_identical_conversation_only(cache: Cache, scribe: Scribe) -> None:
    """Earlier turns may have shaped it; verbatim, nobody has to rewrite."""
    model = NamedChat(cache=AskOnceCache(cache))
    first = model.invoke(conversation())
    assert model.invoke(conversation()).content == first.content
    assert (model.calls, len(scribe.asked)) == (1, 1)
    model.invoke([SystemMessage("Answer briefly."), HumanMessage(ALONE)])
    assert model.calls == 2


async def test_the_same_async_and_under_a_cached_model(cache: Cache, scribe: Scribe) -> None:
    """A hit skips the model in either colour."""
    model = cached_chat_model(NamedChat(), cache)
    first = await model.ainvoke([SystemMessage("Answer briefly."), HumanMessage(ALIKE)])
    other = await model.ainvoke(conversation())
    assert (other.content, model.calls) == (first.content, 1)
    await cache.aclose()


def test_chains_with_a_history(cache: Cache, scribe: Scribe) -> None:
    """The history in an input's key is the conversation, and the rest of the input still counts."""
    calls: list[dict[str, object]] = []

    def answer(asked: dict[str, object]) -> str:
        calls.append(asked)
        return "15"

    chain = cached_runnable(RunnableLambda(answer), cache, corpus="handbook", version="1")
    history = conversation()[1:3]
    assert chain.invoke({"question": ALIKE, "site": "Leeds"}) == "15"
    assert chain.invoke({"question": FOLLOW_UP, "chat_history": history, "site": "Leeds"}) == "15"
    assert scribe.asked == [(EARLIER, FOLLOW_UP)]
    assert len(calls) == 1
    chain.invoke({"question": FOLLOW_UP, "chat_history": history, "site": "York"})
    assert len(calls) == 2


def test_the_follow_ups_of_agents(cache: Cache, scribe: Scribe) -> None:
    """An agent's follow-up is answered by what an agent was asked, and not by one call of its model."""
    NamedChat(cache=AskOnceCache(cache)).invoke([HumanMessage(ALIKE)])
    model = NamedChat()
    agent: Any = create_agent(model, [], middleware=[AskOnceMiddleware(cache)])
    agent.invoke({"messages": conversation()[1:]})
    assert model.calls == 1
    told = agent.invoke({"messages": [HumanMessage(ALIKE)]})
    other = conversation(first="How long is the leave of full-time staff?")[1:]
    assert agent.invoke({"messages": other})["messages"][-1].content == told["messages"][-1].content
    assert model.calls == 2


def test_llama_index_conversations(cache: Cache, scribe: Scribe) -> None:
    """The same for a LlamaIndex chat."""
    llm = cached(NamedLLM(), cache)
    roles = {"user": MessageRole.USER, "assistant": MessageRole.ASSISTANT}
    turns = [ChatMessage(turn.text, role=roles[turn.role]) for turn in (*EARLIER, Turn("user", FOLLOW_UP))]
    llm.chat([ChatMessage(ALIKE, role=MessageRole.USER)])
    hit = llm.chat(turns)
    assert scribe.asked == [(EARLIER, FOLLOW_UP)]
    assert hit.additional_kwargs["askonce"]["tier"] == "semantic"


@pytest.mark.parametrize(
    ("content", "extras"),
    [
        ([{"type": "text", "text": "25", "extras": {"signature": "c2ln"}}], {"thought_signature": "c2ln"}),
        ([{"type": "thinking", "thinking": "Hm.", "signature": "s"}, {"type": "text", "text": "25"}], {}),
        ([{"type": "reasoning", "summary": []}, {"type": "text", "text": "25", "annotations": []}], {"refusal": None}),
    ],
    ids=["gemini", "anthropic", "openai responses"],
)
def test_what_providers_put_beside_a_turn_keeps_no_rewriter_away(
    cache: Cache, scribe: Scribe, content: list[str | dict[str, Any]], extras: dict[str, Any]
) -> None:
    """Thoughts and signatures of the assistant's turn are no part of what was said, in LangChain."""
    model = NamedChat(cache=AskOnceCache(cache))
    model.invoke([SystemMessage("Answer briefly."), HumanMessage(ALIKE)])
    told = conversation()
    told[2] = AIMessage(content, additional_kwargs=extras)
    model.invoke(told)
    assert (scribe.asked, model.calls) == ([(EARLIER, FOLLOW_UP)], 1)


@pytest.mark.parametrize(
    ("blocks", "extras", "is_text"),
    [
        ([TextBlock(text="25")], {"thought_signatures": [None, "c2ln"]}, True),
        ([ThinkingBlock(content="Hm."), TextBlock(text="25")], {}, True),
        ([TextBlock(text="25")], {"tool_calls": [{"id": "1", "function": {"name": "f", "arguments": "{}"}}]}, False),
        ([TextBlock(text="25"), ImageBlock(image=b"aGVsbG8=")], {}, False),
    ],
    ids=["gemini", "anthropic", "a tool call", "an image"],
)
def test_the_same_in_llama_index(
    cache: Cache, scribe: Scribe, blocks: list[Any], extras: dict[str, Any], is_text: bool
) -> None:
    """Thoughts and signatures keep no rewriter away; a turn that calls a tool or shows an image is no text."""
    llm = cached(NamedLLM(), cache)
    llm.chat([ChatMessage(ALIKE, role=MessageRole.USER)])
    llm.chat(
        [
            ChatMessage(EARLIER[0].text, role=MessageRole.USER),
            ChatMessage(role=MessageRole.ASSISTANT, blocks=blocks, additional_kwargs=extras),
            ChatMessage(FOLLOW_UP, role=MessageRole.USER),
        ]
    )
    assert scribe.asked == ([(EARLIER, FOLLOW_UP)] if is_text else [])


@pytest.mark.parametrize(
    "proposal",
    [None, "", FOLLOW_UP, "How many days off do part-time staff in Leeds get?", "How many of the 30 days?"],
    ids=["none", "empty", "unchanged", "invented name", "invented number"],
)
def test_a_doubtful_rewriting_is_none(cache: Cache, scribe: Scribe, proposal: str | None) -> None:
    """Then only the identical conversation is answered."""
    scribe.proposal = proposal
    model = NamedChat(cache=AskOnceCache(cache))
    if proposal:
        model.invoke([SystemMessage("Answer briefly."), HumanMessage(proposal)])
    calls = model.calls
    model.invoke(conversation())
    assert model.calls == calls + 1


def test_a_rewriter_that_fails_is_a_miss(cache: Cache, scribe: Scribe) -> None:
    """The model is asked, and the fault is counted."""
    scribe.error = RuntimeError("overloaded")
    model = NamedChat(cache=AskOnceCache(cache))
    model.invoke(conversation())
    assert model.calls == 1
    assert cache.stats().ports["rewriter"].faults == {"RuntimeError": 1}


def test_what_is_not_text_is_not_rewritten(cache: Cache, scribe: Scribe) -> None:
    """Turns that call tools, or hold more than text, are compared as they are."""
    model = NamedChat(cache=AskOnceCache(cache))
    call = {"name": "search", "args": {}, "id": "call_1"}
    model.invoke(
        [
            HumanMessage("How many?"),
            AIMessage("", tool_calls=[call]),
            ToolMessage("25", tool_call_id="call_1"),
            AIMessage("25"),
            HumanMessage(FOLLOW_UP),
        ]
    )
    assert scribe.asked == []


def test_a_chat_model_rewrites(make: Make) -> None:
    """Any LangChain chat model serves as the rewriter."""
    vectors = {ALONE: (1.0, 0.0), ALIKE: at_similarity(0.95)}
    scribe = FakeListChatModel(responses=[ALONE])
    cache = make(rewriter=scribe, embedder=TableEmbedder(vectors, dimension=8))
    model = NamedChat(cache=AskOnceCache(cache))
    model.invoke([SystemMessage("Answer briefly."), HumanMessage(ALIKE)])
    model.invoke(conversation())
    assert model.calls == 1


GREETING = "Hello! How can I help?"
EXAMPLES = [HumanMessage("Hours on Mondays?"), AIMessage("9 to 5")]


@pytest.mark.parametrize("before", [[AIMessage(GREETING)], EXAMPLES], ids=["greeting", "examples"])
@pytest.mark.parametrize("door", ["cache", "model", "runnable", "history", "agent"])
def test_what_stands_before_every_question_makes_no_conversation(
    make: Make, door: str, before: list[BaseMessage]
) -> None:
    """With `prefix=`, a question after the fixed messages is compared by similarity, and shared with nobody without."""
    cache = make(embedder=TableEmbedder({ALONE: (1.0, 0.0), ALIKE: at_similarity(0.95)}, dimension=8), memory_ttl=0)
    model = NamedChat()
    doors: dict[str, Any] = {
        "cache": lambda: NamedChat(cache=AskOnceCache(cache, prefix=before)),
        "model": lambda: cached_chat_model(NamedChat(), cache, prefix=before),
        "runnable": lambda: cached_runnable(model, cache, prefix=before),
        "history": lambda: cached_runnable(RunnableLambda(lambda _: "15"), cache, prefix=before, version="1"),
        "agent": lambda: create_agent(model, middleware=[AskOnceMiddleware(cache, prefix=before)]),
    }
    asking = doors[door]()

    def ask(question: str, begun: list[BaseMessage]) -> None:
        turns = [*(turn.model_copy() for turn in begun), HumanMessage(question)]
        match door:
            case "agent":
                asking.invoke({"messages": turns})
            case "history":
                asking.invoke({"question": question, "chat_history": turns[:-1]})
            case _:
                asking.invoke(turns)

    ask(ALIKE, before)
    ask(ALONE, before)
    assert (cache.stats().hits, cache.stats().misses) == ({"semantic": 1}, {"nothing_similar": 1})
    ask(ALONE, [AIMessage("Good morning!")])
    ask(ALONE, [*before, HumanMessage(ALIKE), AIMessage("15")])
    assert cache.stats().misses == {"nothing_similar": 1, "exact_only": 2}
    ask(ALONE, [])
    assert sum(cache.stats().misses.values()) == 4


def test_a_prefix_in_llama_index(make: Make) -> None:
    """The same for a LlamaIndex chat; a prefix that is no list of messages is told at once."""
    cache = make(embedder=TableEmbedder({ALONE: (1.0, 0.0), ALIKE: at_similarity(0.95)}, dimension=8), memory_ttl=0)
    greeting = ChatMessage(GREETING, role=MessageRole.ASSISTANT)
    llm = cached(NamedLLM(), cache, prefix=[greeting])
    llm.chat([greeting, ChatMessage(ALIKE)])
    assert llm.chat([greeting, ChatMessage(ALONE)]).additional_kwargs["askonce"]["tier"] == "semantic"
    assert "askonce" not in llm.chat([ChatMessage(ALONE)]).additional_kwargs
    assert "askonce" not in llm.chat([ChatMessage("Hi", role="assistant"), ChatMessage(ALONE)]).additional_kwargs
    with pytest.raises(ConfigurationError, match="prefix is a list of messages"):
        cached(NamedLLM(), cache, prefix=[GREETING])  # type: ignore[list-item]
    with pytest.raises(ConfigurationError, match="prefix is a list of messages"):
        AskOnceCache(cache, prefix=[object()])


@pytest.mark.parametrize("host", ["langchain", "llama_index"])
def test_a_follow_up_after_a_prefix_is_rewritten(cache: Cache, scribe: Scribe, host: str) -> None:
    """The fixed messages are no turns of the conversation that the rewriter is shown."""
    if host == "langchain":
        greeting = AIMessage(GREETING)
        model = NamedChat(cache=AskOnceCache(cache, prefix=[greeting]))
        model.invoke([greeting, HumanMessage(ALIKE)])
        model.invoke([greeting, *conversation()[1:]])
        assert model.calls == 1
    else:
        hello = ChatMessage(GREETING, role=MessageRole.ASSISTANT)
        llm = cached(NamedLLM(), cache, prefix=[hello])
        llm.chat([hello, ChatMessage(ALIKE)])
        turns = [ChatMessage(turn.text, role=turn.role) for turn in (*EARLIER, Turn("user", FOLLOW_UP))]
        assert "askonce" in llm.chat([hello, *turns]).additional_kwargs
    assert scribe.asked == [(EARLIER, FOLLOW_UP)]
