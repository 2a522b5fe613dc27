"""`ChatOpenAI` over a real inference server with a tiny random model."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Literal

import httpx
import pytest
from langchain_openai import ChatOpenAI
from openai import DefaultAsyncHttpxClient
from pydantic import BaseModel

from askonce.cache import Cache
from askonce.langchain import cached_chat_model
from tests.langchain.conftest import CUT_OFF, QUESTION, TALKATIVE

Make = Callable[..., ChatOpenAI]


class Verdict(BaseModel):
    """Hold an answer that a grammar keeps short."""

    verdict: Literal["yes", "no"]


@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")
def test_a_clean_answer_is_cached(chat_openai: Make, llm_server_url: str) -> None:
    """What the server ended by itself is stored, and a hit is parsed into the user's class."""
    model = chat_openai(base_url=llm_server_url, max_tokens=64)
    structured = model.with_structured_output(Verdict, method="json_schema", include_raw=True)
    first, again = structured.invoke(QUESTION), structured.invoke(QUESTION)
    assert isinstance(first, dict)
    assert isinstance(again, dict)
    assert again["parsed"] == first["parsed"]
    assert isinstance(again["parsed"], Verdict)
    assert "askonce" in again["raw"].response_metadata
    assert again["raw"].response_metadata["askonce"]["usage"] == first["raw"].usage_metadata


def test_an_answer_that_was_cut_off_is_not_cached(chat_openai: Make, llm_server_url: str) -> None:
    """`finish_reason="length"` keeps an answer out."""
    model = chat_openai(base_url=llm_server_url, **CUT_OFF)
    answers = [model.invoke(QUESTION) for _ in range(2)]
    assert answers[0].response_metadata["finish_reason"] == "length"
    assert all("askonce" not in answer.response_metadata for answer in answers)


async def test_twenty_streams_of_a_new_question_make_one_call(
    chat_openai: Make, cache: Cache, llm_server_url: str
) -> None:
    """One request reaches the server, and each of the twenty is given its text in more than one piece."""
    requests: list[httpx.Request] = []

    async def count(request: httpx.Request) -> None:
        requests.append(request)

    async with DefaultAsyncHttpxClient(event_hooks={"request": [count]}) as client:
        plain = chat_openai(base_url=llm_server_url, cache=None, http_async_client=client, **TALKATIVE)
        model = cached_chat_model(plain, cache)

        async def read() -> list[str]:
            return [chunk.text async for chunk in model.astream(QUESTION) if chunk.text]

        read_by_each = await asyncio.gather(*(read() for _ in range(20)))
    assert len(requests) == 1
    assert len(read_by_each[0]) > 1
    assert read_by_each == [read_by_each[0]] * 20
