"""LangChain's generations to plain JSON and back, as streams, and what is kept of a chat model's results.

The JSON names no class and nothing in it is resolved to one: a message always comes back as an `AIMessage`,
built from the fields listed here.
"""

from __future__ import annotations

import copy
import json
import secrets
import string
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import Any, Literal, TypeVar, cast
from uuid import uuid4

from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.language_models.chat_models import generate_from_stream
from langchain_core.messages import AIMessage, AIMessageChunk
from langchain_core.messages.ai import UsageMetadata
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult, Generation, GenerationChunk
from pydantic import BaseModel

from askonce.core.answers import Recorded, StreamCodec
from askonce.core.model import Cost, Hit, Json
from askonce.core.policy import Outcome
from askonce.core.usage import usage_in
from askonce.errors import CodecError
from askonce.hosts.calls import MISS_NOTE, NOTE, HostCall, pieces, provenance
from askonce.hosts.endings import Ending, together
from askonce.hosts.forms import NO_FORM, Form, Said
from askonce.hosts.responses import of_nobody, spent, unspent, zeroed
from askonce.hosts.warming import require_form
from askonce.langchain.request import plain

M = TypeVar("M", bound=AIMessage)
G = TypeVar("G", bound=ChatGeneration)
_VERSION = 1
_FIELDS = (
    "content",
    "additional_kwargs",
    "response_metadata",
    "name",
    "tool_calls",
    "invalid_tool_calls",
    "usage_metadata",
)
_NOTHING_SPENT = UsageMetadata(input_tokens=0, output_tokens=0, total_tokens=0)
_CALL_IDS = ("id", "call_id", "tool_call_id", "tool_use_id")
_CALLS = ("tool_call_chunks", "tool_calls", "invalid_tool_calls")
_PROVIDER, _THOUGHT = "model_provider", "reasoning_content"  # LangChain's names, in metadata and beside a text
_SHORTEST_ID = 9  # Mistral's ids have nine letters and digits, and fewer would repeat


def encode(generations: Sequence[Generation], llm_output: Mapping[str, Any] | None = None) -> Json:
    """Return the JSON of `generations`, sharing nothing with them.

    Args:
        generations: The answers.
        llm_output: What the model said of them together.

    Raises:
        TypeError: Something in them has no JSON, such as bytes, or a message that is not an `AIMessage`.
    """
    answer: dict[str, Json] = {"v": _VERSION, "generations": [_encode(generation) for generation in generations]}
    with suppress(TypeError):  # what has no JSON counts where it is a single answer's metadata
        answer |= {"llm_output": _json(llm_output)} if llm_output else {}
    return answer


def answer_of(text: str, form: Form = NO_FORM, *, is_chat: bool = True) -> Json:
    """Return the JSON of a model's answer that says `text` and nothing else.

    Args:
        text: What it says.
        form: The form that it must have.
        is_chat: Whether a chat model says it.

    Raises:
        ConfigurationError: It does not have that form.
    """
    said = ChatGeneration(message=AIMessage(text)) if is_chat else Generation(text=text)
    require_form(form, outcome_of([said], Outcome(), form))
    return encode([said])


def restore(hit: Hit) -> list[Generation]:
    """Return fresh generations from a hit.

    A chat message says in `response_metadata["askonce"]` where it is from. It gets an id of its own, because
    LangGraph replaces messages by id; its tool calls likewise. Its usage is zero wherever the model call stated it,
    because nothing was spent; what the call did use is the note's `usage`, and in the provider's words its
    `provider_usage`.

    Raises:
        CodecError: The stored JSON is damaged or of another version.
    """
    return restore_result(hit)[0]


def restore_result(hit: Hit) -> tuple[list[Generation], dict[str, Any] | None]:
    """Return fresh generations, as `restore` does, and what the model said of them together, with zero usage."""
    note = provenance(hit)
    try:
        answer: Any = hit.answer
        if answer["v"] != _VERSION:
            raise CodecError(f"generations of version {answer['v']!r}; this askonce reads version {_VERSION}")
        if not answer["generations"]:
            raise CodecError("no generations")
        llm_output = answer.get("llm_output")
        if not isinstance(llm_output, dict | None):
            raise CodecError("what a model said of its answers is not a mapping")
        return [_restore(stored, note) for stored in answer["generations"]], unspent(llm_output)
    except (ValueError, KeyError, TypeError, AttributeError) as exc:
        raise CodecError("damaged generations") from exc


def generations_of(dumped: Iterable[Json]) -> list[Generation]:
    """Return the generations in LangChain's JSON of them (`dumps`), of the fields that are kept.

    Raises:
        TypeError: It holds something else. No class that it names is looked up.
    """
    return [_generation(one) for one in dumped]


def _generation(dumped: Json) -> Generation:
    kind, fields = _constructed(dumped)
    info = fields.get("generation_info")
    if kind in ("Generation", "GenerationChunk") and isinstance(fields.get("text"), str):
        return Generation(text=fields["text"], generation_info=info)
    said, kept = _constructed(fields.get("message"))
    if kind not in ("ChatGeneration", "ChatGenerationChunk") or said not in ("AIMessage", "AIMessageChunk"):
        raise TypeError("this is not a model's answer")
    own: dict[str, Any] = {name: plain(kept[name]) for name in _FIELDS if kept.get(name) is not None}
    message = AIMessage(**own)
    return ChatGeneration(message=message, generation_info=info)


def _constructed(dumped: Json) -> tuple[str, dict[str, Any]]:
    """Return the last name and the fields of an object in LangChain's JSON."""
    if isinstance(dumped, Mapping) and dumped.get("type") == "constructor":
        name, fields = dumped.get("id"), dumped.get("kwargs")
        if isinstance(name, list) and name and isinstance(fields, dict):
            return str(name[-1]), cast("dict[str, Any]", fields)
    raise TypeError("this is not LangChain's JSON of an object")


def outcome_of(generations: Sequence[Generation], ended: Outcome | None = None, form: Form = NO_FORM) -> Outcome:
    """Return how the model call ended; with several answers, how the worst of them did.

    Args:
        generations: The answers.
        ended: How they ended, where that is known from elsewhere.
        form: The form that they must have.
    """
    return form.outcome(ending_of(generations) if ended is None else ended, said_in(generations))


def ended_inside(kind: str, generations: Sequence[Generation]) -> Outcome | None:
    """Return how a call ended that a class may have streamed inside, without showing it; `None` for any other.

    Some integrations put whole answers together from a stream, and when that broke off say nothing at all.

    Args:
        kind: The name of the model's class or type.
        generations: The answers.
    """
    if not any(name in kind.lower() for name in ("ollama", "cohere")):
        return None
    outcome = ending_of(generations, streamed=True)
    return replace(outcome, aborted=True, untold=False) if outcome.untold else outcome


def ending_of(generations: Sequence[Generation], *, streamed: bool = False) -> Outcome:
    """Return how a model call with these answers ended, as far as endings tell.

    Args:
        generations: The answers.
        streamed: Whether they are known to be put together from a stream.
    """
    outcomes = []
    for generation in generations:
        ending = Ending(streamed or isinstance(generation, ChatGenerationChunk | GenerationChunk))
        ending.see(*places_of(generation))
        outcomes.append(ending.outcome)
    return together(outcomes)


def said_in(generations: Sequence[Generation]) -> list[Said]:
    """Return what a model said in each of its answers."""
    return [Said(generation.text, _calls_in(generation)) for generation in generations]


def _calls_in(generation: Generation) -> list[tuple[str, Json]]:
    message = message_in(generation)
    if message is None:
        return []
    calls: list[tuple[str, Json]] = [(call["name"], _json(call["args"])) for call in message.tool_calls]
    calls += [(call["name"] or "", None) for call in message.invalid_tool_calls]
    if not calls and "function_call" in message.additional_kwargs:
        old = message.additional_kwargs["function_call"]
        calls = [(str(old.get("name")), old.get("arguments")) if isinstance(old, dict) else ("", None)]
    return calls


def cost_of(generations: Sequence[Generation], latency_s: float | None = None) -> Cost:
    """Return what the model call used; each of several answers carries the usage of all."""
    for generation in generations:
        message = message_in(generation)
        normalised = None if message is None else message.usage_metadata
        read, written, cached = usage_in(normalised) if normalised else usage_in(*places_of(generation))
        if read is not None or written is not None:
            return Cost(read, written, latency_s, cached)
    return Cost(latency_s=latency_s)


def places_of(generation: Generation) -> tuple[object, ...]:
    """Return where integrations tell how a model call ended, in an answer or a chunk of one."""
    message = message_in(generation)
    beside = () if message is None else (message.response_metadata, message.additional_kwargs)
    return (generation.generation_info, *beside)


def message_in(generation: Generation) -> AIMessage | None:
    """Return the message of a chat model's answer."""
    message = generation.message if isinstance(generation, ChatGeneration) else None
    return message if isinstance(message, AIMessage) else None


def copied(message: M) -> M:
    """Return a copy that shares nothing which can be changed; made for each chunk, at a tenth of a deep copy's cost."""
    kept = message.model_copy()
    fields = vars(kept)
    for name, value in fields.items():
        if isinstance(value, (list, dict)):
            fields[name] = copy.deepcopy(value) if value else type(value)()
    return kept


def at_no_cost(message: M, own_ids: dict[str, str]) -> M:
    """Return `message`, a copy of another asker's or of a chunk of it, as one that cost nothing, with ids of its own.

    Args:
        message: Is changed.
        own_ids: The ids that those of the earlier chunks were replaced by.
    """
    if message.id:
        message.id = own_ids.setdefault(message.id, f"lc_run--{uuid4()}")
    message.usage_metadata = message.usage_metadata and zeroed(message.usage_metadata)
    message.response_metadata = of_nobody(unspent(message.response_metadata))
    message.additional_kwargs = unspent(message.additional_kwargs, 0)
    for name in _CALLS:
        for call in getattr(message, name, ()):
            if call["id"]:
                own_ids.setdefault(call["id"], _another_id(call["id"]))
    if own_ids:
        message.content = _renamed(message.content, own_ids)
        for name in _CALLS:
            if calls := getattr(message, name, None):
                setattr(message, name, _renamed(calls, own_ids))
        if "tool_calls" in message.additional_kwargs:
            message.additional_kwargs["tool_calls"] = _renamed(message.additional_kwargs["tool_calls"], own_ids)
    return message


# --- to JSON ---


def _encode(generation: Generation) -> Json:
    info = _json(generation.generation_info)
    if not isinstance(generation, ChatGeneration):
        return {"kind": "text", "text": generation.text, "info": info}
    message = generation.message
    if not isinstance(message, AIMessage):
        raise TypeError(f"a {type(message).__name__} is not a model's answer")
    fields: dict[str, Any] = {name: getattr(message, name) for name in _FIELDS}
    fields["response_metadata"] = of_nobody(fields["response_metadata"])
    if isinstance(fields["additional_kwargs"].get("parsed"), BaseModel):
        fields["additional_kwargs"] = fields["additional_kwargs"] | {"parsed": _parsed(message)}
    return {
        "kind": "chat",
        "message": {name: _json(value) for name, value in fields.items() if value or name == "content"},
        "info": info,
    }


def _parsed(message: AIMessage) -> Json:
    """Return what the parsed object was made from: LangChain's parser makes it again from that.

    The model's own words fit the schema by its validation names and formats; a dump of the object need not.
    """
    try:
        written: Json = json.loads(message.text)
    except ValueError:
        written = None
    if isinstance(written, dict):
        return written
    dumped: Json = message.additional_kwargs["parsed"].model_dump(mode="json", by_alias=True)
    return dumped


def _json(value: object) -> Json:
    match value:
        case None | bool() | int() | float() | str():
            return value
        case Mapping():
            if not all(isinstance(name, str) for name in value):
                raise TypeError("a mapping with names that are not text has no JSON")
            return {name: _json(inner) for name, inner in value.items()}
        case list() | tuple():
            return [_json(inner) for inner in value]
        case BaseModel():
            return _json(value.model_dump(mode="json", by_alias=True))
    raise TypeError(f"a {type(value).__name__} has no JSON")


# --- and back ---


def _restore(stored: Mapping[str, Any], note: Mapping[str, Json]) -> Generation:
    if stored["kind"] == "text":
        return Generation(text=stored["text"], generation_info=unspent(stored["info"]))
    if stored["kind"] != "chat":
        raise CodecError(f"a generation of unknown kind {stored['kind']!r}")
    fields = {name: value for name, value in stored["message"].items() if name in _FIELDS}
    metadata, extras = dict(fields.get("response_metadata", {})), fields.get("additional_kwargs", {})
    for name in (NOTE, MISS_NOTE):
        metadata.pop(name, None)
    used = {**spent(stored["info"]), **spent(extras, 0), **spent(metadata)}
    usage = fields.get("usage_metadata") or next(iter(used.values()), None)
    own = {**note, "usage": usage, **({"provider_usage": used} if used else {})}
    message = at_no_cost(AIMessage(**{**fields, "response_metadata": metadata}), {})
    message.id = f"lc_run--{uuid4()}"
    message.usage_metadata = _NOTHING_SPENT | (message.usage_metadata or _NOTHING_SPENT)
    message.response_metadata = {**message.response_metadata, NOTE: own}
    return ChatGeneration(message=message, generation_info=unspent(stored["info"]))


def _renamed(blocks: str | Iterable[Any], fresh: Mapping[str, str]) -> str | list[Any]:
    if isinstance(blocks, str):
        return blocks
    return [
        {name: fresh.get(value, value) if name in _CALL_IDS else value for name, value in block.items()}
        if isinstance(block, dict)
        else block
        for block in blocks
    ]


def _another_id(call_id: str) -> str:
    """Return a new id of the same form: providers check prefixes and lengths."""
    prefix, separator, rest = call_id.rpartition("_")
    letters = string.ascii_letters + string.digits
    return prefix + separator + "".join(secrets.choice(letters) for _ in range(max(len(rest), _SHORTEST_ID)))


# --- a chat model's results, whole or streamed ---


@dataclass(slots=True)
class ChatAnswers:
    """Keep what a chat model generates; a codec of `askonce.cache.AnswerCodec`.

    Args:
        form: The form that the answer must have.
        latency_s: How long the model took, as soon as it is known.
        ended: How a stream ended, by its chunks, whose metadata LangChain then adds up.
    """

    form: Form = NO_FORM
    latency_s: float | None = None
    ended: Outcome | None = None

    def record(self, result: ChatResult) -> Recorded | None:
        """Return what is kept of a result, before LangChain goes on to change its messages."""
        generations = [_with_llm_output(generation, result) for generation in result.generations]
        try:
            outcome, cost = outcome_of(generations, self.ended, self.form), cost_of(generations, self.latency_s)
            return Recorded(encode(generations, result.llm_output), outcome, cost)
        except (TypeError, ValueError, RecursionError):
            return None

    def timed(self, result: ChatResult, model: BaseChatModel, began: float) -> ChatResult:
        """Return what `model` answered, and note how that ended and how long it took since `began`, by `monotonic`."""
        self.latency_s = monotonic() - began
        self.ended = ended_inside(model._llm_type, result.generations)
        return result

    def answer_of(self, text: str) -> Json:
        """Return the JSON of an answer that says `text`."""
        return answer_of(text, self.form)

    def restore(self, hit: Hit) -> ChatResult:
        """Return a fresh result, whose messages LangChain gives the ids of this run."""
        stored, llm_output = restore_result(hit)
        generations = [generation for generation in stored if isinstance(generation, ChatGeneration)]
        for generation in generations:
            generation.message.id = None
        if not generations:
            raise CodecError("no chat message among the stored generations")
        return ChatResult(generations=generations, llm_output=llm_output)


def _with_llm_output(generation: ChatGeneration, result: ChatResult) -> ChatGeneration:
    """Return `generation` with what LangChain adds to a single answer's metadata."""
    if len(result.generations) != 1 or not result.llm_output:
        return generation
    metadata = {**result.llm_output, **generation.message.response_metadata}
    message = generation.message.model_copy(update={"response_metadata": metadata})
    return generation.model_copy(update={"message": message})


def _copied_chunk(chunk: ChatGenerationChunk) -> ChatGenerationChunk:
    if not isinstance(chunk.message, AIMessageChunk):
        return chunk.model_copy(deep=True)
    info = chunk.generation_info
    return chunk.model_copy(update={"message": copied(chunk.message), "generation_info": info and copy.deepcopy(info)})


def with_note(message: M, note: Mapping[str, Json] | None) -> M:
    """Return an answer that says why the model was asked for it; itself where it is from the cache, or nobody knows."""
    if note is None or NOTE in message.response_metadata:
        return message
    return message.model_copy(update={"response_metadata": {**message.response_metadata, MISS_NOTE: dict(note)}})


def result_with_note(result: ChatResult, call: HostCall) -> ChatResult:
    """Return the result of a call, whose messages say why the model was asked."""
    if call.note is None or isinstance(call.decision, Hit):
        return result
    return result.model_copy(update={"generations": [generation_with_note(each, call) for each in result.generations]})


def generation_with_note(generation: G, call: HostCall) -> G:
    """Return an answer, or the first chunk of one, which says why the model was asked."""
    message = message_in(generation)
    return generation if message is None else generation.model_copy(update={"message": with_note(message, call.note)})


@dataclass(slots=True)
class StreamedAnswer(StreamCodec[ChatGeneration, ChatGenerationChunk]):
    """Watch the chunks of one stream go by; a codec of `askonce.core.answers.StreamCodec`.

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
        kept = _copied_chunk(chunk)
        self._chunks.append(kept)
        self._ending.see(*places_of(chunk))
        return kept

    def answer_of(self, text: str) -> Json:
        """Return the JSON of an answer that says `text`."""
        return self.answers.answer_of(text)

    def restore(self, hit: Hit) -> ChatGeneration:
        """Return the one answer of a hit."""
        answers = [answer for answer in self.answers.restore(hit).generations if message_in(answer) is not None]
        if len(answers) != 1:
            raise CodecError("not one answer, so that there is no telling which to stream")
        return answers[0]

    def share(self, chunk: ChatGenerationChunk) -> ChatGenerationChunk:
        """Return a chunk of another's, for whom LangChain writes the id of this run on it."""
        own = _copied_chunk(chunk)
        own.generation_info = unspent(own.generation_info)
        if isinstance(own.message, AIMessageChunk):
            at_no_cost(own.message, self._own_ids).id = None
        return own

    def record_stream(self) -> Recorded | None:
        """Return what is kept of the stream, now that it has ended."""
        if not self._chunks:
            return None
        self.answers.latency_s, self.answers.ended = monotonic() - self._began, self._ending.outcome
        return self.answers.record(generate_from_stream(iter(self._chunks)))


def message_chunks(message: AIMessage) -> Iterator[AIMessageChunk]:
    """Yield `message` as a stream that adds up to it: plain text piece by piece, anything else at once.

    As a provider's, each chunk says whose it is, and what was thought comes before what is said. The chunks have no id,
    so that whoever streams them gives them one.
    """
    content, extras = message.content, dict(message.additional_kwargs)
    if isinstance(content, str):
        whose = {name: value for name, value in message.response_metadata.items() if name == _PROVIDER}
        if isinstance(extras.get(_THOUGHT), str) and content:
            thought = {_THOUGHT: extras.pop(_THOUGHT)}
            yield AIMessageChunk(content="", additional_kwargs=thought, response_metadata=whose)
        for piece in pieces(content):
            yield AIMessageChunk(content=piece, name=message.name, response_metadata=whose)
        content = ""
    yield AIMessageChunk(
        content=content,
        additional_kwargs=extras,
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

    def __repr__(self) -> str:
        """Return it without the answer, which LangChain would write into every trace beside the answer itself."""
        return f"StoredAnswer(model_name={self.model_name!r})"

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
