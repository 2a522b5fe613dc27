"""`ChatOpenAI`, the real class, over a server on the loopback."""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Callable
from typing import Any
from unittest.mock import Mock

import pytest
from langchain_core.callbacks import UsageMetadataCallbackHandler
from langchain_core.load import dumps, loads
from langchain_core.messages import AIMessage, HumanMessage
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_openai import ChatOpenAI
from pydantic import BaseModel, Field

from askonce.cache import Cache
from askonce.langchain import AskOnceCache
from tests.langchain.conftest import PARAPHRASE, QUESTION
from tests.langchain.openai_server import OpenAIServer

Make = Callable[..., ChatOpenAI]


class Opening(BaseModel):
    """Tell when something in a city was opened."""

    city: str = Field(alias="City")
    opened: dt.date


def tool(city: str) -> str:
    """Tell the weather in a city."""
    return city


async def test_every_way_to_call(chat_openai: Make, server: OpenAIServer) -> None:
    """invoke, ainvoke, batch, abatch and a chain share one paid call."""
    model = chat_openai()
    first = model.invoke(QUESTION).content
    assert [message.content for message in model.batch([QUESTION, PARAPHRASE])] == [first, first]
    assert (await model.ainvoke(PARAPHRASE)).content == first
    assert [message.content for message in await model.abatch([QUESTION, QUESTION])] == [first, first]
    chain = ChatPromptTemplate.from_messages([("human", "{question}")]) | model | StrOutputParser()
    assert chain.invoke({"question": QUESTION}) == first
    assert server.calls == 1


def test_streaming(chat_openai: Make, server: OpenAIServer) -> None:
    """A model that streams through invoke is cached; one that is streamed directly never asks a cache."""
    streaming = chat_openai(streaming=True)
    assert streaming.invoke(QUESTION).content == streaming.invoke(QUESTION).content
    assert server.calls == 1
    fallback = chat_openai(disable_streaming=True)
    assert "".join(str(chunk.content) for chunk in fallback.stream(QUESTION)) == "answer-" + str(server.answered) + "-0"
    assert server.calls == 1
    assert "".join(str(chunk.content) for chunk in chat_openai().stream(QUESTION))
    assert server.calls == 2


def test_several_answers(chat_openai: Make, server: OpenAIServer) -> None:
    """With n=2 both answers come back in order, and apart from those to n=1."""
    model = chat_openai(n=2)
    texts = [
        [generation.text for generation in model.generate([[HumanMessage(QUESTION)]]).generations[0]] for _ in range(2)
    ]
    assert texts[0] == texts[1]
    assert [text[-2:] for text in texts[0]] == ["-0", "-1"]
    chat_openai().invoke(QUESTION)
    assert server.calls == 2


def test_usage_is_counted_for_the_miss_only(chat_openai: Make) -> None:
    """A token counter shows what was paid for; the hit keeps the original aside."""
    model, counter = chat_openai(), UsageMetadataCallbackHandler()
    messages = [model.invoke(QUESTION, config={"callbacks": [counter]}) for _ in range(3)]
    [counted] = counter.usage_metadata.values()
    assert (counted["input_tokens"], counted["output_tokens"], counted["total_tokens"]) == (10, 5, 15)
    assert messages[2].response_metadata["askonce"]["usage"]["total_tokens"] == 15


def test_the_cost_of_the_call_is_kept_with_the_entry(
    chat_openai: Make, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tokens and latency of the paid call are on the entry, for whoever adds up what was saved."""
    lookup = Mock(wraps=cache.lookup)
    monkeypatch.setattr(cache, "lookup", lookup)
    chat_openai().invoke(QUESTION)
    nearest = cache.explain(lookup.call_args.args[0]).candidates[0].entry
    assert (nearest.cost.input_tokens, nearest.cost.output_tokens) == (10, 5)
    assert nearest.cost.latency_s is not None
    assert nearest.cost.latency_s > 0


@pytest.mark.parametrize("stream_usage", [True, False])
def test_a_hit_survives_langchains_own_serialisation(chat_openai: Make, *, stream_usage: bool) -> None:
    """`loads(dumps(message))` gives the message again, also when the model told no usage."""
    model = chat_openai(streaming=True, stream_usage=stream_usage)
    hit = [model.invoke(QUESTION) for _ in range(2)][1]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # `loads` is marked as beta
        again = loads(dumps(hit), allowed_objects=[AIMessage])
    assert again.usage_metadata["total_tokens"] == 0
    assert again == hit


@pytest.mark.parametrize("include_raw", [True, False])
@pytest.mark.parametrize("method", ["json_schema", "json_mode"])
@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")
async def test_structured_output(chat_openai: Make, server: OpenAIServer, method: Any, *, include_raw: bool) -> None:
    """A hit is parsed like a miss: into the user's class, aliases and dates included."""
    model = chat_openai().with_structured_output(Opening, method=method, include_raw=include_raw)
    answers: list[Any] = [model.invoke(QUESTION), model.invoke(QUESTION), await model.ainvoke(QUESTION)]
    if include_raw:
        assert all(answer["parsing_error"] is None for answer in answers)
        assert "askonce" in answers[1]["raw"].response_metadata
        answers = [answer["parsed"] for answer in answers]
    assert answers == [Opening(City="Paris", opened=dt.date(1889, 3, 31))] * 3
    assert server.calls == 1


def test_a_schema_of_which_only_the_name_is_seen_is_exact_only(chat_openai: Make, server: OpenAIServer) -> None:
    """Two classes of one name write the same string: a paraphrase is not answered across them."""
    model = chat_openai().with_structured_output(Opening)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.invoke(QUESTION)
        model.invoke(PARAPHRASE)
    assert server.calls == 2
    seen = chat_openai().with_structured_output(Opening.model_json_schema(), method="json_mode")
    seen.invoke(QUESTION)
    seen.invoke(PARAPHRASE)
    assert server.calls == 3


def test_tool_calls(chat_openai: Make, server: OpenAIServer) -> None:
    """An answer that calls a tool is paid for each time, unless the settings welcome it."""
    model = chat_openai().bind_tools([tool])
    assert [model.invoke(QUESTION).tool_calls[0]["name"] for _ in range(2)] == ["tool", "tool"]
    assert server.calls == 2


def test_tool_calls_when_welcome(chat_openai: Make, server: OpenAIServer, redis_url: str, redis_prefix: str) -> None:
    """A cached call has the same name and arguments, and an id of its own."""
    with Cache(redis_url=redis_url, redis_prefix=redis_prefix, allow_tool_calls=True) as cache:
        model = chat_openai(cache=AskOnceCache(cache)).bind_tools([tool])
        [first], [again] = (model.invoke(QUESTION).tool_calls for _ in range(2))
    assert server.calls == 1
    assert first["id"] != again["id"]
    assert {**first, "id": None} == {**again, "id": None}


class City(BaseModel):
    """A city."""

    city: str


async def test_output_by_a_forced_tool_is_stored(
    chat_openai: Callable[..., ChatOpenAI], server: OpenAIServer, cache: Cache
) -> None:
    """`with_structured_output(method="function_calling")` asked again sends nothing: its call is the answer."""
    structured = chat_openai().with_structured_output(City, method="function_calling")
    told = [structured.invoke(QUESTION), await structured.ainvoke(QUESTION), structured.invoke(PARAPHRASE)]
    assert told == [City(city="Paris")] * 3
    assert (server.calls, cache.stats().stored) == (1, 1)


async def test_output_by_a_forced_tool_that_lacks_its_form_is_asked_again(
    chat_openai: Callable[..., ChatOpenAI], server: OpenAIServer
) -> None:
    """What fails to parse is not given again at the retry."""

    class Village(BaseModel):
        village: str

    structured = chat_openai().with_structured_output(Village, method="function_calling")
    for asked in (1, 2):
        with pytest.raises(ValueError, match="village"):
            structured.invoke(QUESTION)
        assert server.calls == asked
