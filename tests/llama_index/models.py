"""LLMs for tests that count how often their class is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from llama_index.core.base.llms.types import (
    ChatMessage,
    ChatResponse,
    ChatResponseAsyncGen,
    CompletionResponse,
    CompletionResponseGen,
    LLMMetadata,
)
from llama_index.core.llms import MockLLM
from llama_index.core.llms.callbacks import llm_chat_callback, llm_completion_callback
from llama_index.core.llms.mock import MockFunctionCallingLLM
from llama_index.core.memory import ChatMemoryBuffer
from pydantic import PrivateAttr

QUESTION = "How many days off do I get?"
PARAPHRASE = "How many days off do I receive?"
ANSWER = "Ten days a year."

# llama-index-workflows looks at every attribute of an agent, the deprecated ones of pydantic included.
quiet_agents = pytest.mark.filterwarnings("ignore::pydantic.warnings.PydanticDeprecationWarning")


def memory() -> ChatMemoryBuffer:
    """Return a memory that, unlike LlamaIndex's default one, opens no SQLite connection that nobody closes."""
    return ChatMemoryBuffer.from_defaults(token_limit=1000)


class NamedLLM(MockLLM):
    """Echo prompts under a model's name; copies share one count."""

    name: str = "echo-1"
    temperature: float = 0.0
    api_key: str | None = None
    breaks_after: int | None = None
    _calls: list[str] = PrivateAttr(default_factory=list)

    def __init__(self, **fields: Any) -> None:
        super().__init__(
            is_chat_model=fields.pop("is_chat_model", True), system_prompt=fields.pop("system_prompt", None)
        )
        for name, value in fields.items():
            setattr(self, name, value)

    @property
    def calls(self) -> int:
        """Return how often the model was asked."""
        return len(self._calls)

    @property
    def metadata(self) -> LLMMetadata:
        """Return the metadata, with a name."""
        return LLMMetadata(is_chat_model=bool(self.is_chat_model), model_name=self.name)

    @llm_completion_callback()
    def complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponse:
        """Echo."""
        self._calls.append(prompt)
        return CompletionResponse(text=f"echo of {prompt}")

    @llm_completion_callback()
    def stream_complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponseGen:
        """Echo, word by word."""
        self._calls.append(prompt)

        def words() -> CompletionResponseGen:
            text = ""
            for place, word in enumerate(f"echo of {prompt}".split(" ")):
                if place == self.breaks_after:
                    raise ConnectionError("the line broke")
                delta = word if not text else f" {word}"
                text += delta
                yield CompletionResponse(text=text, delta=delta)
            # Providers say why a stream ended, and LlamaIndex's mock does not.
            yield CompletionResponse(text=text, delta="", raw={"finish_reason": "stop"})

        return words()


def tools_llm(say: Callable[..., ChatMessage] | None = None) -> MockFunctionCallingLLM:
    """Return a function-calling LLM that answers what `say` returns; by default it echoes."""
    return NamedToolLLM(response_generator=say)  # type: ignore[call-arg]  # the signature that mypy makes up for pydantic's subclasses


class NamedToolLLM(MockFunctionCallingLLM):
    """Call tools as LlamaIndex's mock does, under a model's name, and say why streams end, as providers do."""

    @llm_chat_callback()
    async def astream_chat(self, messages: Sequence[ChatMessage], **kwargs: Any) -> ChatResponseAsyncGen:
        """Stream the answer in one piece."""
        message = self.response_generator(messages, **kwargs)
        assert isinstance(message, ChatMessage)

        async def told() -> ChatResponseAsyncGen:
            yield ChatResponse(message=message, delta=message.content or "", raw={"finish_reason": "stop"})

        return told()

    @property
    def metadata(self) -> LLMMetadata:
        """Return the metadata, with a name."""
        return LLMMetadata(is_function_calling_model=True, is_chat_model=True, model_name="tools-1")
