"""`ChatOpenAI` over a real inference server with a tiny random model."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pytest
from langchain_openai import ChatOpenAI
from pydantic import BaseModel

from tests.langchain.conftest import CUT_OFF, QUESTION

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
