"""Chat models that say what a test wants, and remember what they were asked."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.messages.ai import UsageMetadata
from langchain_core.outputs import ChatGeneration, ChatResult
from llama_index.core.base.llms.types import ChatMessage, ChatResponse, CompletionResponse, CompletionResponseGen
from llama_index.core.llms import CustomLLM, LLMMetadata
from llama_index.core.llms.callbacks import llm_chat_callback, llm_completion_callback
from pydantic import PrivateAttr


class ScriptedChat(BaseChatModel):
    """Say `reply`, or raise it; copies share what was asked, at which temperature, and on which thread."""

    reply: Any = "yes"
    temperature: float | None = 0.7
    _asked: list[list[BaseMessage]] = PrivateAttr(default_factory=list)
    _temperatures: list[float | None] = PrivateAttr(default_factory=list)
    _threads: list[int] = PrivateAttr(default_factory=list)

    @property
    def asked(self) -> list[list[BaseMessage]]:
        """The messages of each call."""
        return self._asked

    @property
    def temperatures(self) -> list[float | None]:
        """The temperature of each call."""
        return self._temperatures

    @property
    def threads(self) -> list[int]:
        """The thread of each call."""
        return self._threads

    @property
    def _llm_type(self) -> str:
        return "scripted-chat"

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        self._asked.append(messages)
        self._temperatures.append(self.temperature)
        self._threads.append(threading.get_ident())
        if isinstance(self.reply, Exception):
            raise self.reply
        usage = UsageMetadata(input_tokens=50, output_tokens=2, total_tokens=52)
        return ChatResult(generations=[ChatGeneration(message=AIMessage(self.reply, usage_metadata=usage))])


class AsyncScriptedChat(ScriptedChat):
    """`ScriptedChat` with an async method of its own."""

    patience_s: float = 0.0

    async def _agenerate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        await asyncio.sleep(self.patience_s)
        return self._generate(messages, stop)


class ScriptedLLM(CustomLLM):
    """Say `reply`, with token counts where OpenAI's raw responses have them."""

    reply: str = "yes"
    temperature: float = 0.7
    _asked: list[list[ChatMessage]] = PrivateAttr(default_factory=list)
    _temperatures: list[float] = PrivateAttr(default_factory=list)
    _threads: list[int] = PrivateAttr(default_factory=list)

    @property
    def asked(self) -> list[list[ChatMessage]]:
        """The messages of each call."""
        return self._asked

    @property
    def temperatures(self) -> list[float]:
        """The temperature of each call."""
        return self._temperatures

    @property
    def threads(self) -> list[int]:
        """The thread of each call."""
        return self._threads

    @property
    def metadata(self) -> LLMMetadata:
        """Return the metadata of a chat model."""
        return LLMMetadata(is_chat_model=True, model_name="scripted-1")

    @llm_chat_callback()
    def chat(self, messages: list[ChatMessage], **kwargs: Any) -> ChatResponse:
        """Say the reply."""
        self._asked.append(messages)
        self._temperatures.append(self.temperature)
        self._threads.append(threading.get_ident())
        raw = {"usage": {"prompt_tokens": 50, "completion_tokens": 2}}
        return ChatResponse(message=ChatMessage(self.reply, role="assistant"), raw=raw)

    @llm_completion_callback()
    def complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponse:
        """Refuse: judges and rewriters chat."""
        raise AssertionError("not asked as a chat model")

    @llm_completion_callback()
    def stream_complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponseGen:
        """Refuse."""
        raise AssertionError("streamed")
