"""A stored answer as a stream: cut into chunks, or given by a chat model that has no other."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Literal

from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult

from askonce.hosts.calls import pieces


def message_chunks(message: AIMessage) -> Iterator[AIMessageChunk]:
    """Yield `message` as a stream that adds up to it: plain text piece by piece, anything else at once.

    The chunks have no id, so that whoever streams them gives them one.
    """
    content = message.content
    if isinstance(content, str):
        for piece in pieces(content):
            yield AIMessageChunk(content=piece, name=message.name)
        content = ""
    yield AIMessageChunk(
        content=content,
        additional_kwargs=message.additional_kwargs,
        response_metadata=message.response_metadata,
        name=message.name,
        tool_calls=message.tool_calls,
        invalid_tool_calls=message.invalid_tool_calls,
        usage_metadata=message.usage_metadata,
        chunk_position="last",
    )


def generation_chunks(generation: ChatGeneration) -> Iterator[ChatGenerationChunk]:
    """Yield `generation` as a stream; its `generation_info` comes last, as providers send it."""
    message = generation.message
    if not isinstance(message, AIMessage):
        raise TypeError(f"a {type(message).__name__} is not a model's answer")
    for chunk in message_chunks(message):
        info = generation.generation_info if chunk.chunk_position == "last" else None
        yield ChatGenerationChunk(message=chunk, generation_info=info)


class StoredAnswer(BaseChatModel):
    """Answer every call with one message, in one piece or as a stream.

    `model_name` and `profile` are those of the model in whose place it stands: LangChain chooses by them how
    structured output is read.
    """

    message: AIMessage
    model_name: str | None = None
    cache: Literal[False] = False

    @property
    def _llm_type(self) -> str:
        return "askonce"

    def bind_tools(self, *_: object, **__: object) -> StoredAnswer:
        """Return the model as it is: there is nothing to choose."""
        return self

    def _generate(self, *_: object, **__: object) -> ChatResult:
        return ChatResult(generations=[ChatGeneration(message=self.message.model_copy(deep=True))])

    async def _agenerate(self, *_: object, **__: object) -> ChatResult:
        return self._generate()

    def _stream(
        self, *_: object, run_manager: CallbackManagerForLLMRun | None = None, **__: object
    ) -> Iterator[ChatGenerationChunk]:
        for chunk in message_chunks(self.message.model_copy(deep=True)):
            generation = ChatGenerationChunk(message=chunk)
            if run_manager is not None:
                run_manager.on_llm_new_token(generation.text, chunk=generation)
            yield generation

    async def _astream(
        self, *_: object, run_manager: AsyncCallbackManagerForLLMRun | None = None, **__: object
    ) -> AsyncIterator[ChatGenerationChunk]:
        for generation in self._stream():
            if run_manager is not None:
                await run_manager.on_llm_new_token(generation.text, chunk=generation)
            yield generation
