"""Streams: chunks put together into the response to store, and a stored response cut into chunks again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Generic

from llama_index.core.base.llms.types import ChatMessage, ChatResponse, CompletionResponse, TextBlock

from askonce.cache import AnswerCodec, Recorded
from askonce.core.model import Cost
from askonce.llama_index.outcomes import finish_reason, tells_its_end, token_counts
from askonce.llama_index.responses import R

_MOST_CHUNKS = 64  # each chunk repeats the text so far, so that their number bounds the copying
_SHORTEST_CHUNK = 16  # characters: some three words


@dataclass(slots=True)
class StreamedAnswer(Generic[R]):
    """Watch the chunks of one stream go by.

    Args:
        codec: What makes the answer to store.
    """

    codec: AnswerCodec[R]
    _last: R | None = field(default=None, init=False)
    _deltas: list[str] = field(default_factory=list, init=False)
    _finish_reason: str | None = field(default=None, init=False)
    _tells_its_end: bool = field(default=False, init=False)
    _cost: Cost = field(default=Cost(), init=False)

    def add(self, chunk: R) -> None:
        """Take in the next chunk."""
        self._last = chunk
        self._deltas.append(chunk.delta or "")
        self._finish_reason = finish_reason(chunk) or self._finish_reason
        self._tells_its_end = self._tells_its_end or tells_its_end(chunk)
        read, written = token_counts(chunk)
        if read is not None or written is not None:
            self._cost = Cost(input_tokens=read, output_tokens=written)

    def record(self) -> Recorded | None:
        """Return what is kept of the stream, now that it has ended; `None` when it does not add up."""
        whole = None if self._last is None else _whole(self._last, "".join(self._deltas))
        recorded = None if whole is None else self.codec.record(whole)
        if recorded is None:
            return None
        outcome = replace(
            recorded.outcome,
            finish_reason=self._finish_reason,
            aborted=self._tells_its_end and self._finish_reason is None,
        )
        return replace(recorded, outcome=outcome, cost=self._cost)


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


def chat_chunks(response: ChatResponse) -> Iterator[ChatResponse]:
    """Yield `response` as a stream: plain text piece by piece, anything else at once."""
    blocks = response.message.blocks
    if len(blocks) != 1 or not isinstance(blocks[0], TextBlock):
        yield response.model_copy(update={"delta": response.message.content or ""})
        return
    for so_far, delta in pieces(blocks[0].text):
        message = ChatMessage(
            role=response.message.role,
            blocks=[TextBlock(text=so_far)],
            additional_kwargs=dict(response.message.additional_kwargs),
        )
        extras = dict(response.additional_kwargs)
        yield ChatResponse(message=message, delta=delta, additional_kwargs=extras)


def completion_chunks(response: CompletionResponse) -> Iterator[CompletionResponse]:
    """Yield `response` as a stream, piece by piece."""
    for so_far, delta in pieces(response.text):
        yield CompletionResponse(text=so_far, delta=delta, additional_kwargs=dict(response.additional_kwargs))


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield the text so far and what is new in it, piece by piece."""
    size = max(_SHORTEST_CHUNK, -(-len(text) // _MOST_CHUNKS))
    for start in range(0, max(len(text), 1), size):
        yield text[: start + size], text[start : start + size]
