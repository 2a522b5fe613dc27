"""`cached(OpenAI(...), cache)`: LlamaIndex's real class, against a real server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import psycopg
import pytest
import redis
from llama_index.core import Document, VectorStoreIndex
from llama_index.core.agent.workflow import AgentWorkflow, FunctionAgent
from llama_index.core.base.llms.types import ChatMessage
from llama_index.core.chat_engine.types import BaseChatEngine
from llama_index.core.llms.function_calling import FunctionCallingLLM
from llama_index.core.prompts import PromptTemplate
from llama_index.llms.openai import OpenAI
from pydantic import BaseModel

from askonce.cache import Cache
from askonce.llama_index import cached
from tests.llama_index.conftest import Wire
from tests.llama_index.models import ANSWER, PARAPHRASE, QUESTION, memory, quiet_agents

ASKED = [ChatMessage(QUESTION)]
MakeOpenAI = Callable[..., OpenAI]


class Days(BaseModel):
    """Days off."""

    enough: bool


async def test_all_ways_to_chat_pay_once(cache: Cache, openai: MakeOpenAI, wire: Wire) -> None:
    """Sync and async, whole and streamed, the server is asked once, and all say the same."""
    llm = cached(openai(), cache)
    paid = llm.chat(ASKED)
    assert paid.message.content == ANSWER
    assert (await llm.achat(ASKED)).message.content == ANSWER
    assert "".join(chunk.delta or "" for chunk in llm.stream_chat(ASKED)) == ANSWER
    assert "".join([chunk.delta or "" async for chunk in await llm.astream_chat(ASKED)]) == ANSWER
    assert wire.requests == 1


async def test_a_real_stream_is_stored_when_it_ends(cache: Cache, openai: MakeOpenAI, wire: Wire) -> None:
    """What was streamed first is served whole afterwards, by meaning as well."""
    llm = cached(openai(), cache)
    chunks = [chunk async for chunk in await llm.astream_chat(ASKED)]
    assert len(chunks) > 3
    assert llm.chat([ChatMessage(PARAPHRASE)]).message.content == ANSWER
    assert wire.requests == 1
    assert isinstance(llm, OpenAI)
    assert isinstance(llm, FunctionCallingLLM)
    assert (llm.model, llm.metadata.is_function_calling_model) == ("gpt-4o-mini", True)


async def test_an_answer_cut_short_is_not_stored(cache: Cache, openai: MakeOpenAI, wire: Wire) -> None:
    """An answer that ran into `max_tokens`, whole or streamed, is asked for again."""
    llm = cached(openai(max_tokens=4), cache)
    llm.chat(ASKED)
    list(llm.stream_chat(ASKED))
    assert [chunk async for chunk in await llm.astream_chat(ASKED)]
    assert wire.requests == 3
    assert cache.stats().stored == 0


async def test_simultaneous_askers_send_one_request(cache: Cache, openai: MakeOpenAI, wire: Wire) -> None:
    """Five identical `achat` at once are one HTTP request."""
    llm = cached(openai(), cache)
    answers = await asyncio.gather(*[llm.achat(ASKED) for _ in range(5)])
    assert wire.requests == 1
    assert {answer.message.content for answer in answers} == {ANSWER}


async def test_structured_output_is_the_same_request_and_is_cached(
    cache: Cache, openai: MakeOpenAI, wire: Wire
) -> None:
    """`structured_predict` and `as_structured_llm` parse a real answer, and a stored one alike."""
    llm = cached(openai(additional_kwargs={}), cache)
    paid = llm.structured_predict(Days, PromptTemplate("{question}"), question=QUESTION)
    assert llm.structured_predict(Days, PromptTemplate("{question}"), question=QUESTION) == paid
    assert await llm.astructured_predict(Days, PromptTemplate("{question}"), question=QUESTION) == paid
    assert wire.requests == 1
    structured = llm.as_structured_llm(Days)
    assert structured.chat(ASKED).raw == (await structured.achat(ASKED)).raw == paid
    assert wire.requests == 1


def test_query_engines_over_fixed_documents(cache: Cache, openai: MakeOpenAI, wire: Wire) -> None:
    """A query engine's question is compared by meaning while the retrieved text is the same, and else asked anew."""
    llm = cached(openai(), cache)

    def ask(text: str, question: str, **settings: Any) -> str:
        index = VectorStoreIndex.from_documents([Document(text=text)])
        return str(index.as_query_engine(llm=llm, **settings).query(question))

    assert ask("Ten days off.", QUESTION) == ANSWER
    assert ask("Ten days off.", PARAPHRASE) == ANSWER
    assert ask("Ten days off.", QUESTION, streaming=True) == ANSWER
    assert wire.requests == 1
    assert ask("Nine days off.", QUESTION) == ANSWER
    assert wire.requests == 2


@pytest.mark.parametrize("mode", ["context", "condense_plus_context", "simple"])
async def test_chat_engines(cache: Cache, openai: MakeOpenAI, wire: Wire, mode: Any) -> None:
    """A new conversation with the same first message asks no model, whole and streamed."""
    llm = cached(openai(), cache)
    index = VectorStoreIndex.from_documents([Document(text="Ten days off.")])

    def engine() -> BaseChatEngine:
        return index.as_chat_engine(chat_mode=mode, llm=llm, memory=memory())

    assert str(engine().chat(QUESTION)) == ANSWER
    assert str(await engine().achat(QUESTION)) == ANSWER
    assert "".join(engine().stream_chat(QUESTION).response_gen) == ANSWER
    assert wire.requests == 1


@quiet_agents
@pytest.mark.parametrize("streaming", [True, False])
async def test_agents(cache: Cache, openai: MakeOpenAI, wire: Wire, streaming: bool) -> None:
    """A function agent, alone or in a workflow, that asks the same again sends nothing."""
    llm = cached(openai(), cache)
    for _ in range(2):
        agent = FunctionAgent(llm=llm, tools=[], system_prompt="Be brief.", streaming=streaming)
        assert str(await agent.run(QUESTION, memory=memory())) == ANSWER
    assert wire.requests == 1
    for _ in range(2):
        agent = FunctionAgent(llm=llm, tools=[], system_prompt="Be terse.", streaming=streaming)
        assert str(await AgentWorkflow(agents=[agent]).run(QUESTION, memory=memory())) == ANSWER
    assert wire.requests == 2


def test_no_secret_is_stored(
    cache: Cache, openai: MakeOpenAI, redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str
) -> None:
    """Neither server holds the API key, a header or a keyword that carries a credential."""
    headers = {"X-Tenant-Key": "planted-secret-header"}
    llm = cached(openai(default_headers=headers), cache)
    llm.chat(ASKED, extra_headers={"X-Api-Key": "planted-secret-keyword"})
    assert "askonce" in llm.chat(ASKED, extra_headers={"X-Api-Key": "another"}).additional_kwargs
    with redis.Redis.from_url(redis_url) as client:
        keys = list(client.scan_iter(match=f"*{redis_prefix}*"))
        held = [*keys, *(client.dump(key) or b"" for key in keys)]
    with psycopg.connect(postgres_url) as connection:
        tables = connection.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = %s", [postgres_schema]
        ).fetchall()
        for (table,) in tables:
            query = f'SELECT t::text FROM "{postgres_schema}"."{table}" AS t'
            held += [row.encode() for (row,) in connection.execute(query.encode()).fetchall()]
        payloads = connection.execute(f'SELECT payload FROM "{postgres_schema}".entries'.encode()).fetchall()
        held += [bytes(payload) for (payload,) in payloads]
    assert any(b"Ten days" in each for each in held), "the search itself must be able to find something"
    assert not [each for each in held if b"planted-secret" in each]
