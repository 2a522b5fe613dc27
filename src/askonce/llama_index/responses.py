"""LlamaIndex's responses to JSON and back.

A response is validated into LlamaIndex's class, or the one that the LLM's own module derives from it; its blocks are
told apart by their own discriminator. What the provider's SDK returned (`raw`) comes back with the same fields, of a
class of ours. All that tells of a call's usage is zero, and kept aside in the note of where the response comes from.
"""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, Generic, TypeAlias, TypeVar

from llama_index.core.base.llms.types import (
    ChatMessage,
    ChatResponse,
    CompletionResponse,
    ContentBlock,
    TextBlock,
    ThinkingBlock,
    ToolCallBlock,
)
from pydantic import ValidationError
from pydantic_core import PydanticSerializationError

from askonce.cache import Outcome, Recorded
from askonce.core.answers import StreamCodec
from askonce.core.model import Hit, Json
from askonce.core.usage import DEEPEST
from askonce.errors import CodecError, ConfigurationError
from askonce.hosts.calls import MISS_NOTE, NOTE, pieces, provenance
from askonce.hosts.endings import Ending
from askonce.hosts.forms import NO_FORM, Form, Said
from askonce.hosts.responses import decode_part, decode_raw, encode_raw, of_nobody, spent, unspent
from askonce.hosts.values import NotJsonError, as_json
from askonce.hosts.warming import require_form


def places_of(response: ChatResponse | CompletionResponse) -> tuple[object, ...]:
    """Return where integrations tell how a model call ended, in a response or a chunk of one."""
    beside = (response.message.additional_kwargs,) if isinstance(response, ChatResponse) else ()
    return (response.raw, response.additional_kwargs, *beside)


Response: TypeAlias = ChatResponse | CompletionResponse
R = TypeVar("R", ChatResponse, CompletionResponse)

_NOT_KEPT = {"raw", "delta", "logprobs"}
_OF_ONE_CALL = ("thinking_delta", NOTE, MISS_NOTE)
_CLASS = "class"


@dataclass(frozen=True, slots=True)
class Answers(Generic[R]):
    """Keep the responses of a method; a codec of :class:`askonce.cache.AnswerCodec`.

    Args:
        kind: The class of LlamaIndex's that they are of: that of `chat` or of `complete`.
        llm: The class that gives them.
        form: The form that they must have.
    """

    kind: type[R]
    llm: type = object
    form: Form = NO_FORM

    def record(self, result: R, ended: Outcome | None = None) -> Recorded | None:
        """Return what is kept of a response.

        Args:
            result: The response, whole.
            ended: How it ended, where that is known from the chunks of its stream.
        """
        said = _said(result)
        try:
            answer: dict[str, Json] = result.model_dump(mode="json", exclude=_NOT_KEPT, warnings=False)
            json.dumps(answer)
        except (PydanticSerializationError, TypeError, ValueError):
            return None
        extras = answer.get("additional_kwargs")
        if isinstance(extras, Mapping):
            answer["additional_kwargs"] = {k: v for k, v in extras.items() if k not in _OF_ONE_CALL}
        answer["raw"] = encode_raw(result.raw, said.text)
        if type(result) is not self.kind:
            answer[_CLASS] = type(result).__name__
        ending = Ending()
        ending.see(*places_of(result))
        ending.count(*places_of(result))
        return Recorded(answer, self.form.outcome(ended or ending.outcome, [said]), ending.cost)

    def answer_of(self, text: str) -> Json:
        """Return the JSON of a response that says `text`.

        Raises:
            ConfigurationError: It does not have the form that the call asks for.
        """
        made = (
            {"text": text} if "text" in self.kind.model_fields else {"message": {"role": "assistant", "content": text}}
        )
        recorded = self.record(self.kind.model_validate(made), Outcome())
        if recorded is None:
            raise ConfigurationError("the text has no JSON")
        require_form(self.form, recorded.outcome)
        return recorded.answer

    def restore(self, hit: Hit) -> R:
        """Return a fresh response that says where it comes from."""
        stored = hit.answer
        if not isinstance(stored, Mapping):
            raise CodecError(f"the stored answer is no {self.kind.__name__}")
        kind = _kinds(self.llm, self.kind).get(str(stored.get(_CLASS)), self.kind)
        try:
            response: R = kind.model_validate(stored)
        except (ValidationError, ValueError, TypeError, AttributeError) as exc:
            raise CodecError(f"the stored answer is no {kind.__name__}") from exc
        # What a class that is not known here has besides; nothing that this one has can be replaced.
        more = {name: value for name, value in stored.items() if name != _CLASS and not hasattr(kind, name)}
        vars(response).update({n: decode_part(value) for n, value in more.items() if n not in kind.model_fields})
        response.raw = decode_raw(stored.get("raw"), _text_of(response))
        places: list[tuple[object, int]] = [(response.raw, DEEPEST), (response.additional_kwargs, 0)]
        if isinstance(response, ChatResponse):
            # As attributes too: on a miss there are objects of the provider's SDK in it.
            beside = {name: decode_part(value) for name, value in response.message.additional_kwargs.items()}
            response.message.additional_kwargs = beside
            places.append((beside, 0))
        usage = {name: used for place, depth in places for name, used in spent(place, depth).items()}
        note = {**provenance(hit), **({"usage": usage} if usage else {})}
        response = _unpaid(response)
        response.additional_kwargs = {**response.additional_kwargs, NOTE: note}
        return response


def _said(response: Response) -> Said:
    if isinstance(response, CompletionResponse):
        return Said(response.text, [(str(call), None) for call in response.additional_kwargs.get("tool_calls") or ()])
    message = response.message
    blocks = [block for block in message.blocks if isinstance(block, ToolCallBlock)]
    calls = [(block.tool_name, _readable(block.tool_kwargs)) for block in blocks]
    return Said(message.content or "", calls or list(_sent_calls(message)))


def _readable(value: object) -> Json:
    try:
        return as_json(value)
    except NotJsonError:
        return None


def _sent_calls(message: ChatMessage) -> Iterator[tuple[str, Json]]:
    """Yield the calls that stand beside a message, as OpenAI's SDK writes them."""
    sent = message.additional_kwargs
    for call in sent.get("tool_calls") or ():
        spelled = _readable(call)
        function = spelled.get("function") if isinstance(spelled, Mapping) else None
        yield (str(function.get("name")), function.get("arguments")) if isinstance(function, Mapping) else ("", None)
    if sent.get("function_call"):
        yield "", None


def with_note(response: R, note: Mapping[str, Json] | None) -> R:
    """Return a response that says why the model was asked for it; itself where it is from the cache, or nobody knows.

    Args:
        response: The response, or a chunk of one.
        note: What happened to the call.
    """
    if note is None or NOTE in response.additional_kwargs:
        return response
    return response.model_copy(update={"additional_kwargs": {**response.additional_kwargs, MISS_NOTE: dict(note)}})


def _text_of(response: Response) -> str | None:
    return response.message.content if isinstance(response, ChatResponse) else response.text


@lru_cache(256)
def _kinds(llm: type, base: type) -> Mapping[str, Any]:
    """Return the classes that the modules of an LLM's class derive from a response: what is stored only tells which."""
    found: dict[str, Any] = {}
    for module in [sys.modules[kind.__module__] for kind in llm.__mro__ if kind.__module__ in sys.modules]:
        classes = [value for value in [*vars(module).values()] if isinstance(value, type)]
        found |= {value.__name__: value for value in classes if issubclass(value, base)}
    return found


@dataclass(slots=True)
class StreamedAnswer(StreamCodec[R, R], Generic[R]):
    """Watch the chunks of one stream go by; a codec of :class:`askonce.core.answers.StreamCodec`.

    Args:
        codec: What makes the answer to store.
    """

    codec: Answers[R]
    _last: R | None = field(default=None, init=False)
    _deltas: list[str] = field(default_factory=list, init=False)
    _so_far: str = field(default="", init=False)
    _ending: Ending = field(default_factory=lambda: Ending(streamed=True), init=False)

    def take(self, chunk: R) -> R:
        """Take in the next chunk, and return a copy: a consumer may change it, and many a model goes on to."""
        self._last = chunk
        self._deltas.append(chunk.delta or "")
        self._ending.see(*places_of(chunk))
        self._ending.count(*places_of(chunk))
        kept = _copied(chunk)
        text = _text(chunk)
        if text and chunk.delta and text == self._so_far + chunk.delta:
            # Each repeats what came before: kept once, or a long answer would be kept a thousand times.
            _write(kept, "")
        self._so_far = text or ""
        return kept

    def answer_of(self, text: str) -> Json:
        """Return the JSON of a response that says `text`."""
        return self.codec.answer_of(text)

    def restore(self, hit: Hit) -> R:
        """Return a fresh response."""
        return self.codec.restore(hit)

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
        return None if recorded is None else replace(recorded, cost=self._ending.cost)


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
    chunk.raw, chunk.additional_kwargs = of_nobody(unspent(chunk.raw)), unspent(chunk.additional_kwargs, 0)
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
        for so_far, delta in _growing(rest[0].text):
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
    for so_far, delta in _growing(response.text):
        told = {"text": so_far, "delta": delta, "additional_kwargs": dict(response.additional_kwargs)}
        yield response.model_copy(update=told)


def _growing(text: str) -> Iterator[tuple[str, str]]:
    """Yield the text so far and what is new in it, piece by piece."""
    so_far = ""
    for delta in [*pieces(text)] or [""]:
        so_far += delta
        yield so_far, delta
