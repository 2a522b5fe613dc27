"""What LlamaIndex's real LLMs are sent, arranged for their provider's prefix cache, and what the cache makes of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from llama_index.core import PromptTemplate
from llama_index.core.base.llms.types import CacheControl, CachePoint, ChatMessage, MessageRole, TextBlock
from llama_index.core.query_engine import RetrieverQueryEngine
from llama_index.core.retrievers import BaseRetriever
from llama_index.core.schema import NodeWithScore, QueryBundle, TextNode
from llama_index.core.tools import FunctionTool
from llama_index.llms.openai import OpenAI

from askonce import scope
from askonce.cache import Cache
from askonce.core.keys import prefix_salt
from askonce.core.model import Request
from askonce.errors import ConfigurationError
from askonce.llama_index import Arrangement, NodesInOrder, cached, message_in_parts, volatile
from askonce.llama_index.arrangement import Prompt, _marked
from askonce.llama_index.request import CallReader
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder, at_similarity
from tests.langchain.openai_server import completion, stream_of
from tests.llama_index.models import PARAPHRASE, QUESTION

SECRET = "a secret of the application"
ALL = Arrangement(tools=True, documents=True, volatile=True)
NODES = [TextNode(text=f"Paragraph {number}.", id_=f"n{number}") for number in range(3)]
Make = Callable[..., OpenAI]


@pytest.fixture
def cache() -> Iterator[Cache]:
    """Give a cache in memory, for which `QUESTION` and `PARAPHRASE` are similar, and which has a secret."""
    embedder = TableEmbedder({QUESTION: (1, 0), PARAPHRASE: at_similarity(0.97)})
    tiers: dict[str, Any] = {"exact": InMemoryExactTier(), "semantic": InMemorySemanticTier()}
    with Cache(**tiers, embedder=embedder, min_similarity=0.9, prefix_salt_key=SECRET) as cache:
        yield cache


@pytest.fixture
def bodies() -> list[dict[str, Any]]:
    """Give what was sent."""
    return []


@pytest.fixture
def arranged(bodies: list[dict[str, Any]], cache: Cache) -> Make:
    """Give a function that makes a cached `OpenAI`, of which prompts are arranged, over a client that notes bodies."""

    def answer(request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        bodies.append(body)
        whole = completion(body, len(bodies))
        if body.get("stream"):
            return httpx.Response(200, content=stream_of(whole, body), headers={"content-type": "text/event-stream"})
        return httpx.Response(200, json=whole)

    def make(arrange: Arrangement | None = ALL, **arguments: Any) -> OpenAI:
        transport = httpx.MockTransport(answer)
        llm = OpenAI(
            model="gpt-4o-mini",
            api_key="sk-planted",
            max_retries=0,
            http_client=httpx.Client(transport=transport),
            async_http_client=httpx.AsyncClient(transport=transport),
            **arguments,
        )
        return cached(llm, cache, arrange=arrange)

    return make


def asked(question: str, *nodes: TextNode, day: str = "Monday") -> list[ChatMessage]:
    """Return a prompt with documents, and with a date in front."""
    system = message_in_parts("system", "You help.", volatile(f"It is {day}."))
    return [system, message_in_parts("user", *nodes, question) if nodes else ChatMessage(question)]


async def test_what_changes_is_sent_last_in_every_way_to_call(arranged: Make, bodies: list[dict[str, Any]]) -> None:
    """Whole and streamed, sync and async: the prompt begins alike, and the text is all there."""
    llm = arranged()
    llm.chat(asked("question 0", day="day 0"))
    list(llm.stream_chat(asked("question 1", day="day 1")))
    await llm.achat(asked("question 2", day="day 2"))
    [chunk async for chunk in await llm.astream_chat(asked("question 3", day="day 3"))]
    assert [[message["content"] for message in body["messages"]] for body in bodies] == [
        ["You help.", f"question {number}\n\nIt is day {number}."] for number in range(4)
    ]
    assert "askonce" not in json.dumps(bodies)


def test_the_question_is_compared_by_itself_beside_what_stands_around_it(
    arranged: Make, bodies: list[dict[str, Any]]
) -> None:
    """The same documents in another order, and other words for the question, are a hit; another day is not."""
    llm = arranged()
    first = llm.chat(asked(QUESTION, *NODES)).message.content
    assert llm.chat(asked(QUESTION, *NODES[::-1])).message.content == first
    assert llm.chat(asked(PARAPHRASE, *NODES[::-1])).message.content == first
    assert llm.chat(asked(QUESTION, *NODES, day="Tuesday")).message.content != first
    assert arranged(None).chat(asked(QUESTION, *NODES[::-1])).message.content != first
    assert len(bodies) == 3
    text = "Paragraph 0.\n\nParagraph 1.\n\nParagraph 2.\n\n" + QUESTION
    assert [body["messages"][1]["content"] for body in bodies[:2]] == [
        f"{text}\n\nIt is {day}." for day in ("Monday", "Tuesday")
    ]


def test_tools_are_sent_in_one_order(arranged: Make, bodies: list[dict[str, Any]]) -> None:
    """However they are given."""

    def weather(city: str) -> str:
        """Say how the weather is."""
        return city

    def clock(city: str) -> str:
        """Say what time it is."""
        return city

    tools = [FunctionTool.from_defaults(fn=function) for function in (weather, clock)]
    for given in (tools, tools[::-1]):
        arranged().chat_with_tools(given, f"{given[0].metadata.name}?")
    assert json.dumps(bodies[0]["tools"]) == json.dumps(bodies[1]["tools"])
    assert [tool["function"]["name"] for tool in bodies[0]["tools"]] == ["clock", "weather"]


@pytest.mark.parametrize("own", [{}, {"additional_kwargs": {"extra_body": {"top_k": 1}}}], ids=["plain", "with a body"])
async def test_each_tenant_has_its_salt(arranged: Make, bodies: list[dict[str, Any]], own: dict[str, Any]) -> None:
    """Of the scope around the call, in chat and completion, beside what the caller sends there; in no key."""
    llm = arranged(Arrangement(cache_salt=True), **own)
    for tenant in ("acme", "other"):
        with scope(tenant=tenant):
            first = llm.chat([ChatMessage("one?")]).message.content
            await llm.acomplete("two?")
            list(llm.stream_complete("three?"))
            assert arranged(None, **own).chat([ChatMessage("one?")]).message.content == first
    assert [body["cache_salt"] for body in bodies] == [
        prefix_salt(SECRET, name) for name in ("acme",) * 3 + ("other",) * 3
    ]
    assert all(body.get("top_k") == (1 if own else None) for body in bodies)


def test_the_callers_own_values_win(arranged: Make, bodies: list[dict[str, Any]]) -> None:
    """Of the LLM, and of the call."""
    both = Arrangement(cache_salt=True, prompt_cache_key=True)
    own = {"extra_body": {"cache_salt": "mine"}, "prompt_cache_key": "mine"}
    arranged(both, additional_kwargs=own).chat([ChatMessage("one?")])
    arranged(both).chat([ChatMessage("two?")], **own)
    arranged(both).chat([ChatMessage("three?")])
    assert [(body["cache_salt"], body["prompt_cache_key"]) for body in bodies[:2]] == [("mine", "mine")] * 2
    assert bodies[2]["prompt_cache_key"].startswith("askonce-")


def test_what_cannot_be_sent_is_refused(arranged: Make, cache: Cache) -> None:
    """When the LLM is cached, and not in silence."""
    with pytest.raises(ConfigurationError, match="cache_control cannot be sent through openai_llm"):
        arranged(Arrangement(cache_control=True))


def test_a_real_server_reuses_more_of_an_arranged_prompt(cache: Cache, llm_server_url: str) -> None:
    """Of two prompts with the same nodes in another order, on another day, it computes little more than the end."""
    long = [TextNode(text=f"{number}: breakfast is from seven to ten. " * 8, id_=f"n{number}") for number in range(4)]

    def reused(arrange: Arrangement | None, which: str) -> float:
        with httpx.Client() as client:
            llm = OpenAI(api_base=llm_server_url, api_key="none", max_tokens=4, max_retries=0, http_client=client)
            model = cached(llm, cache, arrange=arrange)
            for day, nodes, question in (("Monday", long, "When?"), ("Tuesday", long[::-1], "Until when?")):
                system = message_in_parts("system", f"You help {which}. " * 20, volatile(f"It is {day}."))
                response = model.chat([system, message_in_parts("user", *nodes, question)])
        usage: Any = getattr(response.raw, "usage", None)
        return float(usage.prompt_tokens_details.cached_tokens / usage.prompt_tokens)

    assert reused(ALL, "the third") > 0.9
    assert reused(None, "the fourth") < 0.5


class Found(BaseRetriever):
    """Find nodes in the order of this call's scores."""

    def __init__(self, *orders: list[TextNode]) -> None:
        self._orders = list(orders)
        super().__init__()

    def _retrieve(self, query_bundle: QueryBundle) -> list[NodeWithScore]:
        return [NodeWithScore(node=node, score=1.0) for node in self._orders.pop(0)]


def test_a_query_engine_pastes_nodes_in_one_order(arranged: Make, bodies: list[dict[str, Any]]) -> None:
    """With the postprocessor, whatever the scores say."""
    engine = RetrieverQueryEngine.from_args(
        Found(NODES, NODES[::-1]),
        llm=arranged(None),
        node_postprocessors=[NodesInOrder()],
        text_qa_template=PromptTemplate("{context_str}\n{query_str}"),
    )
    for question in ("one?", "two?"):
        engine.query(question)
    sent = [
        body["messages"][0]["content"].removesuffix(question)
        for body, question in zip(bodies, ("one?", "two?"), strict=True)
    ]
    assert sent[0] == sent[1]


# --- Anthropic, whose package needs more than this environment has ---


def test_the_last_tool_and_the_last_static_turn_are_marked(cache: Cache) -> None:
    """As LlamaIndex's Anthropic class reads marks, and in no key."""
    mark, long = {"type": "ephemeral"}, "A rule. " * 600
    messages = [
        ChatMessage(long, role="system"),
        ChatMessage("Hello.", role="user"),
        ChatMessage("Hello!", role="assistant"),
        ChatMessage(QUESTION, role="user"),
    ]
    tools = [{"name": "a", "input_schema": {}}, {"name": "b", "description": long, "input_schema": {}}]
    llm: Any = OpenAI(model="gpt-4o-mini", api_key="sk-planted")
    prompt = Prompt(messages, messages, {"tools": tools}, llm)
    marked = _marked(Arrangement(cache_control=True), prompt, messages, {})
    assert [
        message.additional_kwargs.get("cache_control") for message in marked.sent if not isinstance(message, str)
    ] == [None, None, mark, None]
    assert [tool.get("cache_control") for tool in marked.keywords["tools"]] == [None, mark]
    reader = CallReader()
    assert reader.request(llm, marked.sent, marked.keywords) == reader.request(llm, messages, {"tools": tools})
    own = [
        *messages[:2],
        ChatMessage(
            role=MessageRole.ASSISTANT,
            blocks=[TextBlock(text="x"), CachePoint(cache_control=CacheControl(type="ephemeral"))],
        ),
        messages[3],
    ]
    again = _marked(Arrangement(cache_control=True), Prompt(own, own, {}, llm), own, {})
    assert again.sent == own
    assert isinstance(reader.request(llm, own, {}), Request)
