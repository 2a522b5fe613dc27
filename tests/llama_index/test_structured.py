"""Structured output of LlamaIndex's LLMs: through tools, and of classes that ask their client past their own `chat`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any, Literal

import pytest
from llama_index.core import PromptTemplate
from llama_index.core.base.llms.types import ChatMessage
from llama_index.core.program import FunctionCallingProgram
from llama_index.llms.openai import OpenAI
from pydantic import BaseModel, Field, PrivateAttr

from askonce.cache import Cache
from askonce.llama_index import cached
from tests.langchain.openai_server import OpenAIServer
from tests.llama_index.models import QUESTION, NamedLLM

PROMPT = PromptTemplate("{question}")
STRUCTURED = ["structured_predict", "astructured_predict", "stream_structured_predict", "astream_structured_predict"]


class Ticket(BaseModel):
    """A ticket."""

    kind: Literal["billing", "access"]
    days: int = Field(default=0, alias="Days")


class Client:
    """Generate objects, or the text that is wanted."""

    def __init__(self, *texts: str) -> None:
        self.texts = list(texts)
        self.calls = 0

    def generate(self) -> str:
        """Return the next text, the last one from then on."""
        self.calls += 1
        return self.texts[min(self.calls, len(self.texts)) - 1]


class DirectLLM(NamedLLM):
    """Ask its client for structured output, as LlamaIndex's `Anthropic` and `GoogleGenAI` do."""

    supported: bool = True
    _client: Client = PrivateAttr()

    def __init__(self, client: Client, **fields: Any) -> None:
        super().__init__(**fields)
        self._client = client

    def structured_predict(self, output_cls: Any, prompt: Any, llm_kwargs: Any = None, **prompt_args: Any) -> Any:
        """Return the client's object."""
        if not self.supported:
            return super().structured_predict(output_cls, prompt, llm_kwargs, **prompt_args)
        return output_cls.model_validate_json(self._client.generate())

    async def astructured_predict(
        self, output_cls: Any, prompt: Any, llm_kwargs: Any = None, **prompt_args: Any
    ) -> Any:
        """Async version of `structured_predict`."""
        return output_cls.model_validate_json(self._client.generate())

    def stream_structured_predict(
        self, output_cls: Any, prompt: Any, llm_kwargs: Any = None, **prompt_args: Any
    ) -> Generator[Any, None, None]:
        """Yield a part of the object, and then the whole."""
        text = self._client.generate()
        yield {"kind": "acc"}
        if text:
            yield output_cls.model_validate_json(text)

    async def astream_structured_predict(
        self, output_cls: Any, prompt: Any, llm_kwargs: Any = None, **prompt_args: Any
    ) -> AsyncGenerator[Any, None]:
        """Async version of `stream_structured_predict`."""

        async def told() -> AsyncGenerator[Any, None]:
            for each in self.stream_structured_predict(output_cls, prompt, llm_kwargs, **prompt_args):
                yield each

        return told()


async def predict(llm: Any, method: str, output_cls: type[BaseModel] = Ticket, **more: Any) -> Any:
    """Return the object that a method gives, the last one of a stream."""
    called = getattr(llm, method)(output_cls, PROMPT, **{"question": QUESTION, **more})
    if method.startswith("a"):
        called = await called
    if "stream" not in method:
        return called
    if method.startswith("a"):
        return [each async for each in called][-1]
    return list(called)[-1]


@pytest.mark.parametrize("method", STRUCTURED)
async def test_an_object_asked_of_the_client_is_stored(cache: Cache, method: str) -> None:
    """What one method was given, whole or streamed, answers all four, and no client is asked."""
    client = Client('{"kind": "access", "Days": 3}')
    llm = cached(DirectLLM(client), cache)
    paid = await predict(llm, method)
    assert [await predict(llm, other) for other in STRUCTURED] == [paid] * 4
    assert (type(paid), paid.kind, paid.days) == (Ticket, "access", 3)
    assert (client.calls, cache.stats().stored) == (1, 1)


async def test_as_structured_llm_is_answered_alike(cache: Cache) -> None:
    """`as_structured_llm` asks by the same methods."""
    client = Client('{"kind": "access"}')
    llm = cached(DirectLLM(client), cache).as_structured_llm(Ticket)
    raws = [llm.chat([ChatMessage(QUESTION)]).raw, (await llm.achat([ChatMessage(QUESTION)])).raw]
    assert raws == [Ticket(kind="access")] * 2
    assert client.calls == 1


async def test_another_class_question_or_setting_is_another_request(cache: Cache) -> None:
    """The schema, the prompt, the call's keywords and the LLM's settings tell objects apart."""

    class Other(BaseModel):
        kind: str

    client = Client('{"kind": "access"}')
    llm = cached(DirectLLM(client), cache)
    await predict(llm, "structured_predict")
    await predict(llm, "structured_predict", Other)
    await predict(llm, "structured_predict", question="What is my name?")
    await predict(llm, "structured_predict", llm_kwargs={"max_tokens": 9})
    await predict(cached(DirectLLM(client, name="echo-2"), cache), "structured_predict")
    assert client.calls == 5


@pytest.mark.parametrize("method", STRUCTURED)
async def test_what_is_no_object_is_not_stored(cache: Cache, method: str) -> None:
    """A text that fails to parse reaches the caller as an error, or as the part that came; the next call asks again."""
    client = Client('{"kind": "urgent"}' if "stream" not in method else "", '{"kind": "billing"}')
    llm = cached(DirectLLM(client), cache)
    if "stream" in method:
        assert await predict(llm, method) == {"kind": "acc"}
    else:
        with pytest.raises(ValueError, match="kind"):
            await predict(llm, method)
    assert (await predict(llm, method)).kind == "billing"
    assert client.calls == 2


async def test_a_class_that_falls_back_on_chat_is_stored_once(cache: Cache) -> None:
    """Where the client cannot, and the class asks by its `chat` after all, that call alone is stored."""
    llm = cached(DirectLLM(Client("{}"), supported=False), cache)
    with pytest.raises(ValueError, match="JSON"):
        await predict(llm, "structured_predict")  # an echo is no JSON
    assert cache.stats().stored <= 1


class City(BaseModel):
    """A city."""

    city: str


async def test_a_program_that_forces_its_tool_is_cached(cache: Cache, openai: Callable[..., OpenAI]) -> None:
    """`FunctionCallingProgram` and `structured_predict` of OpenAI's class, by tools, send one request."""
    with OpenAIServer() as server:
        # A model without OpenAI's own structured output, so that a tool is forced.
        llm = cached(openai(model="gpt-3.5-turbo", api_base=server.url, additional_kwargs={}), cache)
        program = FunctionCallingProgram.from_defaults(output_cls=City, prompt=PROMPT, llm=llm)
        told = [program(question=QUESTION), await program.acall(question=QUESTION)]
        told += [await predict(llm, method, City) for method in ("structured_predict", "astructured_predict")]
        assert told == [City(city="Paris")] * 4
        assert server.calls == 1


async def test_a_malformed_call_of_a_program_is_asked_again(cache: Cache, openai: Callable[..., OpenAI]) -> None:
    """Arguments that make LlamaIndex's program fail are not given again at the retry."""

    class Village(BaseModel):
        village: str

    with OpenAIServer() as server:
        llm = cached(openai(model="gpt-3.5-turbo", api_base=server.url, additional_kwargs={}), cache)
        for asked in (1, 2):
            asking = predict(llm, "structured_predict", Village)
            told: list[object] = await asyncio.gather(asking, return_exceptions=True)
            assert not isinstance(told[0], Village)  # a ValueError, or before 0.14.23 the text of one
            assert server.calls == asked
