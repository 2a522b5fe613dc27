"""What LangChain's real models are sent, arranged for their provider's prefix cache, and what the cache makes of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from langchain.agents import create_agent
from langchain_core.documents import Document
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage, ToolMessage
from langchain_core.prompts import ChatPromptTemplate, SystemMessagePromptTemplate
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI

from askonce import scope
from askonce.cache import Cache
from askonce.core.keys import prefix_salt
from askonce.errors import ConfigurationError
from askonce.langchain import (
    VOLATILE,
    Arrangement,
    AskOnceMiddleware,
    cached_chat_model,
    document,
    message_in_parts,
    volatile,
)
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder, at_similarity
from tests.langchain.conftest import PARAPHRASE, QUESTION
from tests.langchain.openai_server import OpenAIServer

Make = Callable[..., ChatOpenAI]
SECRET = "a secret of the application"
ALL = Arrangement(tools=True, documents=True, volatile=True)
DOCUMENTS = [Document(page_content=f"Paragraph {number}.", id=f"d{number}") for number in range(3)]
pytestmark = pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")


@pytest.fixture
def cache() -> Iterator[Cache]:
    """Give a cache in memory, for which `QUESTION` and `PARAPHRASE` are similar, and which has a secret."""
    embedder = TableEmbedder({QUESTION: (1, 0), PARAPHRASE: at_similarity(0.97)})
    with Cache(
        exact=InMemoryExactTier(),
        semantic=InMemorySemanticTier(),
        embedder=embedder,
        min_similarity=0.9,
        prefix_salt_key=SECRET,
    ) as cache:
        yield cache


@pytest.fixture
def arranged(chat_openai: Make, cache: Cache) -> Callable[..., ChatOpenAI]:
    """Give a function that makes a cached `ChatOpenAI` of which prompts are arranged."""

    def make(arrange: Arrangement | None = ALL, **arguments: Any) -> ChatOpenAI:
        return cached_chat_model(chat_openai(cache=None, **arguments), cache, arrange=arrange)

    return make


@tool
def weather(city: str) -> str:
    """Say how the weather is."""
    return city


@tool
def clock(city: str) -> str:
    """Say what time it is."""
    return city


def asked(question: str, *documents: Document, day: str = "Monday") -> list[Any]:
    """Return a prompt with documents, and with a date in front."""
    system = message_in_parts("system", "You help.", volatile(f"It is {day}."))
    return [system, message_in_parts("human", *documents, question) if documents else HumanMessage(question)]


async def test_what_changes_is_sent_last_in_every_way_to_call(
    arranged: Callable[..., ChatOpenAI], server: OpenAIServer
) -> None:
    """Whole, as a stream, on a thread and on a loop: the prompt begins alike, and the text is all there."""
    model = arranged()
    for number, day in enumerate(("Monday", "Tuesday", "Wednesday", "Thursday")):
        prompt = asked(f"question {number}", day=day)
        match number:
            case 0:
                model.invoke(prompt)
            case 1:
                list(model.stream(prompt))
            case 2:
                await model.ainvoke(prompt)
            case 3:
                [chunk async for chunk in model.astream(prompt)]
    assert [body["messages"][0] for body in server.requests] == [{"role": "system", "content": "You help."}] * 4
    assert [body["messages"][1]["content"] for body in server.requests] == [
        f"question {number}\n\nIt is {day}."
        for number, day in enumerate(("Monday", "Tuesday", "Wednesday", "Thursday"))
    ]
    assert "askonce" not in json.dumps(server.requests)


def test_the_question_is_compared_by_itself_beside_what_changes(
    arranged: Callable[..., ChatOpenAI], server: OpenAIServer
) -> None:
    """The same question in other words is a hit on the same day; on another the model is asked."""
    model = arranged()
    first = model.invoke(asked(QUESTION))
    assert model.invoke(asked(PARAPHRASE)).content == first.content
    assert model.invoke(asked(PARAPHRASE, day="Tuesday")).content != first.content
    assert server.calls == 2


def test_documents_are_sent_and_found_in_one_order(arranged: Callable[..., ChatOpenAI], server: OpenAIServer) -> None:
    """In whatever order they were found, for the same question and a similar one; others are another prompt."""
    model = arranged()
    first = model.invoke(asked(QUESTION, *DOCUMENTS))
    assert model.invoke(asked(QUESTION, *DOCUMENTS[::-1])).content == first.content
    assert model.invoke(asked(PARAPHRASE, *DOCUMENTS[::-1])).content == first.content
    model.invoke(asked(QUESTION, *DOCUMENTS[:2]))
    model.invoke(asked("And otherwise?", *DOCUMENTS[::-1]))
    assert server.calls == 3
    sent = [[part["text"] for part in body["messages"][1]["content"]] for body in server.requests]
    assert sent[0] == ["Paragraph 0.", "Paragraph 1.", "Paragraph 2.", QUESTION, "It is Monday."]
    assert sent[2][:3] == sent[0][:3]


def test_with_and_without_an_arrangement_no_answer_is_the_others(
    arranged: Callable[..., ChatOpenAI], server: OpenAIServer
) -> None:
    """Where the prompt differs; where it is one, so is the answer."""
    on, off = arranged(), arranged(None)
    for model in (on, off, on, off):
        model.invoke(asked(QUESTION, *DOCUMENTS[::-1]))
    assert server.calls == 2
    assert on.invoke(QUESTION).content == off.invoke(QUESTION).content
    assert server.calls == 3


def test_tools_are_sent_in_one_order(arranged: Callable[..., ChatOpenAI], server: OpenAIServer) -> None:
    """However they were bound; which one must be called is said by its name, and stays."""
    for tools in ([weather, clock], [clock, weather]):
        arranged().bind_tools(tools, tool_choice="weather").invoke(f"{tools[0].name}?")
    arranged(None).bind_tools([weather, clock]).invoke("As it was?")
    bodies = [json.dumps(body["tools"]) for body in server.requests]
    assert bodies[0] == bodies[1] != bodies[2]
    assert [each["function"]["name"] for each in server.requests[0]["tools"]] == ["clock", "weather"]
    assert [body["tool_choice"]["function"]["name"] for body in server.requests[:2]] == ["weather"] * 2


def test_a_message_of_a_template_can_say_that_it_changes(
    arranged: Callable[..., ChatOpenAI], server: OpenAIServer
) -> None:
    """By its `additional_kwargs`."""
    prompt = ChatPromptTemplate(
        [
            SystemMessagePromptTemplate.from_template("It is {day}.", additional_kwargs=dict(VOLATILE)),
            ("system", "You help."),
            ("human", "{question}"),
        ]
    )
    (prompt | arranged()).invoke({"day": "Monday", "question": QUESTION})
    assert [message["content"] for message in server.requests[0]["messages"]] == [
        "You help.",
        f"{QUESTION}\n\nIt is Monday.",
    ]


def test_a_turn_with_tools_is_only_added_to(arranged: Callable[..., ChatOpenAI], server: OpenAIServer) -> None:
    """Each call of a loop begins as the one before, examples and results included."""
    turns: list[Any] = [
        message_in_parts("system", "You help.", volatile("It is Monday.")),
        HumanMessage("example"),
        AIMessage("so"),
        HumanMessage("real"),
        AIMessage("", tool_calls=[{"name": "clock", "args": {"city": "x"}, "id": "call_1"}]),
        ToolMessage("noon", tool_call_id="call_1"),
    ]
    arranged().invoke(turns[:4])
    arranged().invoke(turns)
    first, second = (body["messages"] for body in server.requests)
    assert second[: len(first)] == first
    assert [message["role"] for message in second] == ["system", "user", "assistant", "user", "assistant", "tool"]


def test_a_prompt_that_cannot_be_arranged_is_sent_as_it_is(
    arranged: Callable[..., ChatOpenAI], server: OpenAIServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault of ours is no reason not to answer, and the request is read from what is sent."""

    def fails(*_: object) -> None:
        raise RuntimeError("planted")

    monkeypatch.setattr(Arrangement, "in_order", fails)
    model = arranged()
    assert model.invoke(asked(QUESTION)).content == model.invoke(asked(QUESTION)).content
    assert [message["content"] for message in server.requests[0]["messages"]][1] == QUESTION
    assert server.calls == 1


# --- what is sent along ---


async def test_each_tenant_has_its_salt(arranged: Callable[..., ChatOpenAI], server: OpenAIServer) -> None:
    """Of the scope around the call, in every way to call, beside what the caller sends there."""
    model = arranged(Arrangement(cache_salt=True), extra_body={"top_k": 1})
    for number, tenant in enumerate(("acme", "other")):
        with scope(tenant=tenant):
            model.invoke(f"{number}")
            [chunk async for chunk in model.astream(f"{number}, streamed")]
            await model.ainvoke(f"{number}, awaited", extra_body={"top_k": 2})
    assert [(body["cache_salt"], body["top_k"]) for body in server.requests] == [
        (prefix_salt(SECRET, tenant), top_k) for tenant in ("acme", "other") for top_k in (1, 1, 2)
    ]


def test_what_is_sent_along_is_in_no_key(arranged: Callable[..., ChatOpenAI], server: OpenAIServer) -> None:
    """A model with salts and keys answers for one without, and the caller's own go before ours."""
    model = arranged(Arrangement(cache_salt=True, prompt_cache_key=True))
    first = model.invoke(QUESTION)
    own: dict[str, Any] = {"extra_body": {"cache_salt": "mine"}, "prompt_cache_key": "mine"}
    for answer in (model.invoke(PARAPHRASE), model.invoke(QUESTION, **own), arranged(None).invoke(QUESTION, **own)):
        assert answer.content == first.content
    model.invoke("Another question?", **own)
    sent = [(body["cache_salt"], body["prompt_cache_key"]) for body in server.requests]
    assert len(sent) == 2
    assert sent[0][1].startswith("askonce-")
    assert sent[1] == ("mine", "mine")


def test_a_model_that_cannot_be_sent_a_salt_is_refused(chat_openai: Make, cache: Cache) -> None:
    """When it is cached: nothing is left out in silence."""
    with pytest.raises(ConfigurationError, match="cache_control cannot be sent through ChatOpenAI"):
        cached_chat_model(chat_openai(), cache, arrange=Arrangement(cache_control=True))
    with pytest.raises(ConfigurationError, match="expected an Arrangement"):
        cached_chat_model(chat_openai(), cache, arrange=True)  # type: ignore[arg-type]


# --- agents ---


async def test_an_agent_is_sent_an_arranged_prompt(chat_openai: Make, cache: Cache, server: OpenAIServer) -> None:
    """Its tools in one order, its salt, and what changes last, in each call of a turn; a repeated turn is a hit."""
    middleware = AskOnceMiddleware(
        cache,
        cacheable_tools=["weather", "clock"],
        arrange=Arrangement(tools=True, volatile=True, cache_salt=True, prompt_cache_key=True),
    )
    system = message_in_parts("system", "You help.", volatile("It is Monday."))
    assert isinstance(system, SystemMessage)
    answers = []
    with scope(tenant="acme"):
        for tools in ([weather, clock], [clock, weather]):
            agent: Any = create_agent(chat_openai(cache=None), tools, system_prompt=system, middleware=[middleware])
            for asked in (QUESTION, f"{QUESTION} And why?"):
                whole = await asyncio.to_thread(agent.invoke, {"messages": [HumanMessage(asked)]})
                awaited = await agent.ainvoke({"messages": [HumanMessage(asked)]})
                answers += [each["messages"][-1].content for each in (whole, awaited)]
    assert answers == [*answers[:1] * 2, *answers[2:3] * 2] * 2
    assert server.calls == 4
    for body in server.requests:
        system_text, question = (message["content"] for message in body["messages"][:2])
        assert system_text == "You help."
        assert question.startswith(QUESTION)
        assert question.endswith("\n\nIt is Monday.")
        assert [each["function"]["name"] for each in body["tools"]] == ["clock", "weather"]
        assert body["cache_salt"] == prefix_salt(SECRET, "acme")
        assert len(body["prompt_cache_key"]) <= 64


# --- Anthropic ---


def test_anthropic_is_told_where_the_static_parts_end(cache: Cache, server: OpenAIServer) -> None:
    """On the last tool, the system prompt and the turn before the question; and no answer is another's for it."""
    pytest.importorskip("langchain_anthropic", reason="needs a newer LangChain than the oldest that is tried")
    from langchain_anthropic import ChatAnthropic

    def make(arrange: Arrangement | None) -> Any:
        plain = ChatAnthropic(model="claude-test", base_url=server.url.removesuffix("/v1"), api_key="planted")  # type: ignore[call-arg, arg-type]
        return cached_chat_model(plain, cache, arrange=arrange).bind_tools([weather, clock])

    long = "A rule. " * 600
    prompt = [
        message_in_parts("system", long, volatile("It is Monday.")),
        HumanMessage("Hello."),
        AIMessage("Hello!"),
        HumanMessage(QUESTION),
    ]
    first = make(Arrangement(cache_control=True)).invoke(prompt)
    assert make(None).invoke(prompt).content == first.content
    mark = {"type": "ephemeral"}
    (body,) = server.requests
    assert [block.get("cache_control") for block in body["system"]] == [mark, None]
    assert body["messages"][1]["content"] == [{"type": "text", "text": "Hello!", "cache_control": mark}]
    assert body["messages"][2]["content"] == QUESTION
    assert all("cache_control" not in each for each in body["tools"])  # too short
    own = [
        SystemMessage([{"type": "text", "text": long, "cache_control": {**mark, "ttl": "1h"}}]),
        HumanMessage("Well?"),
    ]
    make(Arrangement(cache_control=True, volatile=True, tools=True)).invoke(own)
    assert server.requests[1]["system"] == own[0].content
    assert json.dumps(server.requests[1]).count("cache_control") == 1


# --- a real server ---


def test_a_real_server_reuses_more_of_an_arranged_prompt(
    arranged: Callable[..., ChatOpenAI], llm_server_url: str
) -> None:
    """Of two prompts with the same documents in another order, on another day, it computes little more than the end."""
    long = [document(f"{number}: breakfast is served from seven to ten. " * 8, f"d{number}") for number in range(4)]

    def reused(arrange: Arrangement | None, which: str) -> float:
        model = arranged(arrange, base_url=llm_server_url, max_tokens=4)
        for day, given, question in (("Monday", long, "When?"), ("Tuesday", long[::-1], "Until when?")):
            system = message_in_parts("system", f"You help {which}. " * 20, volatile(f"It is {day}."))
            answer = model.invoke([system, message_in_parts("human", *given, question)])
        usage = answer.usage_metadata
        assert usage is not None
        return usage["input_token_details"]["cache_read"] / usage["input_tokens"]

    assert reused(ALL, "one") > 0.9
    assert reused(None, "another") < 0.5
