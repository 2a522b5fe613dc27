"""Give the tests of verifiers a real OpenAI-compatible server, and clients that a grammar makes say what is wanted."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from langchain_openai import ChatOpenAI
from llama_index.llms.openai import OpenAI
from openai import DefaultAsyncHttpxClient, DefaultHttpxClient

from tests.llm_server import llm_server_url

__all__ = ["llm_server_url"]

Say = Callable[[str], Any]


@pytest.fixture
async def chat_openai(llm_server_url: str) -> AsyncIterator[Say]:
    """Give a function that makes a real `ChatOpenAI` which says what is wanted."""
    with DefaultHttpxClient() as client:
        async with DefaultAsyncHttpxClient() as aclient:

            def make(says: str) -> ChatOpenAI:
                return ChatOpenAI(
                    model="tiny",
                    base_url=llm_server_url,
                    api_key="sk-planted-secret",  # type: ignore[arg-type]  # pydantic makes it a SecretStr
                    http_client=client,
                    http_async_client=aclient,
                    max_retries=0,
                    extra_body={"grammar": f'root ::= "{says}"'},
                )

            yield make


@pytest.fixture
async def openai_llm(llm_server_url: str) -> AsyncIterator[Say]:
    """Give a function that makes a real LlamaIndex `OpenAI` which says what is wanted."""
    with httpx.Client() as client:
        async with httpx.AsyncClient() as aclient:

            def make(says: str) -> OpenAI:
                return OpenAI(
                    model="gpt-4o-mini",
                    api_base=llm_server_url,
                    api_key="sk-planted-secret",
                    max_retries=0,
                    additional_kwargs={"extra_body": {"grammar": f'root ::= "{says}"'}},
                    http_client=client,
                    async_http_client=aclient,
                )

            yield make
