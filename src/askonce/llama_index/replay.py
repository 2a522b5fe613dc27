"""Streams: chunks put together into the response to store, and a stored response cut into chunks again."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Generic

from llama_index.core.base.llms.types import (
    ChatMessage,
    ChatResponse,
    CompletionResponse,
    ContentBlock,
    TextBlock,
    ThinkingBlock,
)

from askonce.cache import Recorded
from askonce.core.answers import StreamCodec
from askonce.core.model import Cost, Hit
from askonce.hosts.endings import Ending
from askonce.hosts.usage import tokens_in, unspent
from askonce.llama_index.outcomes import places_of
from askonce.llama_index.responses import Answers, R

_MOST_CHUNKS = 64  # each chunk repeats the text so far, so that their number bounds the copying
_SHORTEST_CHUNK = 16  # characters: some three words


@dataclass(slots=True)
class StreamedAnswer(Generic[R]):
    """Watch the chunks of one stream go by; a codec of :class:`askonce.core.answers.StreamCodec`.

    Args:
        codec: What makes the answer to store.
    """

    codec: Answers[R]
    _last: R | None = field(default=None, init=False)
    _deltas: list[str] = field(default_factory=list, init=False)
    _so_far: str = field(default="", init=False)
    _ending: Ending = field(default_factory=lambda: Ending(streamed=True), init=False)
    _cost: Cost = field(default=Cost(), init=False)

    def take(self, chunk: R) -> R:
        """Take in the next chunk, and return a copy: a consumer may change it, and many a model goes on to."""
        self._last = chunk
        self._deltas.append(chunk.delta or "")
        self._ending.see(*places_of(chunk))
        read, written = tokens_in(chunk.additional_kwargs, chunk.raw)
        before = self._cost  # Anthropic tells what was read with the first chunk, and what was written with the last
        self._cost = Cost(
            before.input_tokens if read is None else read, before.output_tokens if written is None else written
        )
        kept = _copied(chunk)
        text = _text(chunk)
        if text and chunk.delta and text == self._so_far + chunk.delta:
            # Each repeats what came before: kept once, or a long answer would be kept a thousand times.
            _write(kept, "")
        self._so_far = text or ""
        return kept

    def restore(self, hit: Hit) -> R:
        """Return a fresh response."""
        return self.codec.restore(hit)

    def follows(self, leader: StreamCodec[object, R]) -> bool:  # noqa: ARG002 — whoever it is
        """Tell that any stream of an equal request will do."""
        return True

    def share(self, chunk: R) -> R:
        """Return a chunk of another's, as one that cost nothing."""
        own = _unpaid(_copied(chunk))
        text = _text(own)
        if text == "" and own.delta:
            text = self._so_far + own.delta
            _write(own, text)
        self._so_far = text or ""
        return own

    def record_stream(self) -> Recorded | None:
        """Return what is kept of the stream, now that it has ended; `None` when it does not add up."""
        whole = None if self._last is None else _whole(self._last, "".join(self._deltas))
        recorded = None if whole is None else self.codec.record(whole, self._ending.outcome)
        return None if recorded is None else replace(recorded, cost=self._cost)


def _whole(last: R, told: str) -> R | None:
    """Return the last chunk as the whole response.

    Most LLMs repeat the text so far in each chunk, some only send deltas, and some do both while the
    text lags behind; the longer of the two is the answer.
    """
    if isinstance(last, CompletionResponse):
        return last.model_copy(update={"text": max(last.text, told, key=len)})
    written = last.message.content or ""
    if len(told) <= len(written):
        return last
    if not all(isinstance(block, TextBlock) for block in last.message.blocks):
        return None
    message = last.message.model_copy(update={"blocks": [TextBlock(text=told)]})
    return last.model_copy(update={"message": message})


def _copied(chunk: R) -> R:
    """Return a copy that shares no part which can be changed, but for what the provider's SDK returned."""
    kept = chunk.model_copy()
    kept.additional_kwargs = _extras(chunk)
    if isinstance(kept, ChatResponse):
        message = kept.message = kept.message.model_copy()
        message.additional_kwargs = _extras(message)
        message.blocks = [block.model_copy(deep=type(block) is not TextBlock) for block in message.blocks]
    return kept


def _text(chunk: ChatResponse | CompletionResponse) -> str | None:
    """Return the text of a chunk that holds nothing else."""
    if isinstance(chunk, CompletionResponse):
        return chunk.text
    blocks = chunk.message.blocks
    return blocks[0].text if len(blocks) == 1 and isinstance(blocks[0], TextBlock) else None


def _write(chunk: ChatResponse | CompletionResponse, text: str) -> None:
    if isinstance(chunk, CompletionResponse):
        chunk.text = text
    else:
        chunk.message.blocks = [TextBlock(text=text)]


def _extras(told: ChatMessage | ChatResponse | CompletionResponse) -> dict[str, Any]:
    return copy.deepcopy(told.additional_kwargs) if told.additional_kwargs else {}


def _unpaid(chunk: R) -> R:
    """Return `chunk` as one that cost nothing; why the model stopped stays, for those who read the provider's words."""
    chunk.raw, chunk.additional_kwargs = unspent(chunk.raw), unspent(chunk.additional_kwargs, 0)
    if isinstance(chunk, ChatResponse):
        chunk.message.additional_kwargs = unspent(chunk.message.additional_kwargs, 0)
    return chunk


def chat_chunks(response: ChatResponse) -> Iterator[ChatResponse]:
    """Yield `response` as a stream: what was thought first, plain text piece by piece, anything else at once."""
    blocks = response.message.blocks
    thoughts: list[ThinkingBlock] = []
    for block in blocks:
        if not isinstance(block, ThinkingBlock):
            break
        thoughts.append(block)
        yield _chunk(response, thoughts, "", thinking_delta=block.content or "")
    rest = blocks[len(thoughts) :]
    if len(rest) == 1 and isinstance(rest[0], TextBlock):
        for so_far, delta in pieces(rest[0].text):
            yield _chunk(response, [*thoughts, TextBlock(text=so_far)], delta)
    elif rest or not thoughts:
        yield response.model_copy(update={"delta": response.message.content or ""})


def _chunk(response: ChatResponse, blocks: Sequence[ContentBlock], delta: str, **extras: str) -> ChatResponse:
    message = ChatMessage(
        role=response.message.role,
        blocks=[block.model_copy() for block in blocks],
        additional_kwargs=dict(response.message.additional_kwargs),
    )
    return response.model_copy(
        update={"message": message, "delta": delta, "additional_kwargs": {**response.additional_kwargs, **extras}}
    )


def completion_chunks(response: CompletionResponse) -> Iterator[CompletionResponse]:
    """Yield `response` as a stream, piece by piece."""
    for so_far, delta in pieces(response.text):
        told = {"text": so_far, "delta": delta, "additional_kwargs": dict(response.additional_kwargs)}
        yield response.model_copy(update=told)


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield the text so far and what is new in it, piece by piece."""
    size = max(_SHORTEST_CHUNK, -(-len(text) // _MOST_CHUNKS))
    for start in range(0, max(len(text), 1), size):
        yield text[: start + size], text[start : start + size]
