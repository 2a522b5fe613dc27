"""Two ordinary applications over the handbook: one on LangChain, one on LlamaIndex."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from examples.questions import Reader, system_prompt
from langchain_core.globals import set_llm_cache
from langchain_core.language_models import BaseChatModel
from langchain_core.prompts import ChatPromptTemplate
from llama_index.core import Settings
from llama_index.core.base.llms.types import (
    ChatMessage,
    ChatResponse,
    ChatResponseGen,
    CompletionResponse,
    CompletionResponseGen,
    LLMMetadata,
)
from llama_index.core.llms import CustomLLM
from llama_index.core.llms.callbacks import llm_chat_callback
from typing_extensions import override

from askonce import Cache
from askonce.langchain import AskOnceCache
from askonce.llama_index import cached


@dataclass(frozen=True, slots=True)
class Reply:
    """What an application answered, and what askonce says of it: `None` when the model was called."""

    text: str
    served: Mapping[str, Any] | None


class Application(Protocol):
    """Answer questions about the handbook."""

    def ask(self, question: str, reader: Reader) -> Reply:
        """Answer one question of one kind of reader."""


class LangChainApplication:
    """A prompt and a chat model; the cache is LangChain's global one, and `None` is no cache."""

    def __init__(self, model: BaseChatModel, cache: Cache | None) -> None:
        set_llm_cache(AskOnceCache(cache) if cache else None)
        prompt = ChatPromptTemplate.from_messages([("system", "{rules}"), ("human", "{question}")])
        self._chain = prompt | model

    def ask(self, question: str, reader: Reader) -> Reply:
        """Answer through the chain; a hit says so in the message's `response_metadata`."""
        message = self._chain.invoke({"rules": system_prompt(reader), "question": question})
        return Reply(message.text, message.response_metadata.get("askonce"))


class LlamaIndexApplication:
    """A chat over `Settings.llm`, which is wrapped by the cache, if there is one."""

    def __init__(self, model: BaseChatModel, name: str, cache: Cache | None) -> None:
        llm = LangChainModel(model, name)
        Settings.llm = cached(llm, cache) if cache else llm

    def ask(self, question: str, reader: Reader) -> Reply:
        """Answer with one system and one user message; a hit says so in `additional_kwargs`."""
        messages = [
            ChatMessage(role="system", content=system_prompt(reader)),
            ChatMessage(role="user", content=question),
        ]
        response = Settings.llm.chat(messages)
        return Reply(response.message.content or "", response.additional_kwargs.get("askonce"))


class LangChainModel(CustomLLM):
    """Let LlamaIndex use the same chat model, so that the demo needs only one."""

    _model: BaseChatModel
    _name: str

    def __init__(self, model: BaseChatModel, name: str) -> None:
        super().__init__()
        # `cache=False`: what is asked through LlamaIndex is cached by `cached`, not by LangChain as well.
        self._model = model.model_copy(update={"cache": False})
        self._name = name

    @property
    @override
    def metadata(self) -> LLMMetadata:
        """Name the model, as a cached answer is only good for the model that gave it."""
        return LLMMetadata(model_name=self._name, is_chat_model=True)

    @llm_chat_callback()
    @override
    def chat(self, messages: list[ChatMessage], **kwargs: Any) -> ChatResponse:
        """Pass the messages on to the LangChain model."""
        answer = self._model.invoke([(message.role.value, message.content or "") for message in messages], **kwargs)
        return ChatResponse(message=ChatMessage(role="assistant", content=answer.text), raw=answer.response_metadata)

    @llm_chat_callback()
    @override
    def stream_chat(self, messages: list[ChatMessage], **kwargs: Any) -> ChatResponseGen:
        """Pass the messages on, and the answer back as it comes."""
        text = ""
        for chunk in self._model.stream(
            [(message.role.value, message.content or "") for message in messages], **kwargs
        ):
            text += chunk.text
            # What the model says of its end goes with it: a stream that says nothing is not stored.
            message = ChatMessage(role="assistant", content=text)
            yield ChatResponse(message=message, delta=chunk.text, raw=chunk.response_metadata)

    @override
    def complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponse:
        """Answer a bare prompt."""
        return CompletionResponse(text=self._model.invoke(prompt, **kwargs).text)

    @override
    def stream_complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponseGen:
        """Answer a bare prompt in one piece."""
        answer = self.complete(prompt, formatted, **kwargs)
        yield CompletionResponse(text=answer.text, delta=answer.text)
