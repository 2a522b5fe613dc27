"""What is kept of a chat model's results, whole or streamed."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from time import monotonic

from langchain_core.language_models.chat_models import generate_from_stream
from langchain_core.messages import AIMessage, AIMessageChunk
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult

from askonce.core.answers import Recorded, StreamCodec
from askonce.core.model import Hit
from askonce.core.policy import Outcome
from askonce.errors import CodecError
from askonce.hosts.endings import Ending
from askonce.hosts.forms import NO_FORM, Form
from askonce.hosts.responses import unspent
from askonce.langchain.messages import copied, cost_of, encode, outcome_of, places_of, restore_result, said_in, unpaid


@dataclass(slots=True)
class ChatAnswers:
    """Keep what a chat model generates; a codec of :class:`askonce.cache.AnswerCodec`.

    Args:
        form: The form that the answer must have.
        latency_s: How long the model took, as soon as it is known.
        ended: How a stream ended: told by its chunks, whose metadata LangChain then adds up.
    """

    form: Form = NO_FORM
    latency_s: float | None = None
    ended: Outcome | None = None

    def record(self, result: ChatResult) -> Recorded | None:
        """Return what is kept of a result, before LangChain goes on to change its messages."""
        generations = [_with_llm_output(generation, result) for generation in result.generations]
        outcome = self.form.judged(outcome_of(generations, self.ended), said_in(generations))
        try:
            return Recorded(encode(generations, result.llm_output), outcome, cost_of(generations, self.latency_s))
        except (TypeError, ValueError, RecursionError):
            return None

    def restore(self, hit: Hit) -> ChatResult:
        """Return a fresh result, whose messages LangChain gives the ids of this run."""
        stored, told = restore_result(hit)
        generations = [generation for generation in stored if isinstance(generation, ChatGeneration)]
        for generation in generations:
            generation.message.id = None
        if not generations:
            raise CodecError("no chat message among the stored generations")
        return ChatResult(generations=generations, llm_output=told)


def _with_llm_output(generation: ChatGeneration, result: ChatResult) -> ChatGeneration:
    """Return `generation` with what LangChain adds to a single answer's metadata."""
    if len(result.generations) != 1 or not result.llm_output:
        return generation
    metadata = {**result.llm_output, **generation.message.response_metadata}
    message = generation.message.model_copy(update={"response_metadata": metadata})
    return generation.model_copy(update={"message": message})


def _copied(chunk: ChatGenerationChunk) -> ChatGenerationChunk:
    if not isinstance(chunk.message, AIMessageChunk):
        return chunk.model_copy(deep=True)
    info = chunk.generation_info
    return chunk.model_copy(update={"message": copied(chunk.message), "generation_info": info and copy.deepcopy(info)})


@dataclass(slots=True)
class StreamedAnswer:
    """Watch the chunks of one stream go by; a codec of :class:`askonce.core.answers.StreamCodec`.

    Args:
        answers: What makes the answer to store.
    """

    answers: ChatAnswers
    _own_ids: dict[str, str] = field(default_factory=dict, init=False)
    _chunks: list[ChatGenerationChunk] = field(default_factory=list, init=False)
    _ending: Ending = field(default_factory=lambda: Ending(streamed=True), init=False)
    _began: float = field(default_factory=monotonic, init=False)

    def take(self, chunk: ChatGenerationChunk) -> ChatGenerationChunk:
        """Take in the next chunk; a copy, because LangChain goes on to change it."""
        kept = _copied(chunk)
        self._chunks.append(kept)
        self._ending.see(*places_of(chunk))
        return kept

    def restore(self, hit: Hit) -> ChatGeneration:
        """Return the one answer of a hit."""
        answers = [answer for answer in self.answers.restore(hit).generations if isinstance(answer.message, AIMessage)]
        if len(answers) != 1:
            raise CodecError("not one answer, so that there is no telling which to stream")
        return answers[0]

    def follows(self, leader: StreamCodec[object, ChatGenerationChunk]) -> bool:  # noqa: ARG002 — whoever it is
        """Tell that any stream of an equal request will do."""
        return True

    def share(self, chunk: ChatGenerationChunk) -> ChatGenerationChunk:
        """Return a chunk of another's, for whom LangChain writes the id of this run on it."""
        own = _copied(chunk)
        own.generation_info = unspent(own.generation_info)
        if isinstance(own.message, AIMessageChunk):
            unpaid(own.message, self._own_ids).id = None
        return own

    def record_stream(self) -> Recorded | None:
        """Return what is kept of the stream, now that it has ended."""
        if not self._chunks:
            return None
        self.answers.latency_s, self.answers.ended = monotonic() - self._began, self._ending.outcome
        return self.answers.record(generate_from_stream(iter(self._chunks)))
