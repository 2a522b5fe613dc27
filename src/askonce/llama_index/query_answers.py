"""A query engine's responses to JSON and back, whole or as streams."""

from __future__ import annotations

import copy
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeAlias

from llama_index.core.base.base_selector import MultiSelection
from llama_index.core.base.response.schema import (
    RESPONSE_TYPE,
    AsyncStreamingResponse,
    PydanticResponse,
    Response,
    StreamingResponse,
)
from llama_index.core.schema import NodeWithScore

from askonce.cache import Recorded
from askonce.core.answers import StreamCodec
from askonce.core.model import Document, Hit, Json
from askonce.errors import CodecError
from askonce.hosts import values
from askonce.hosts.calls import pieces, provenance
from askonce.hosts.documents import lacking
from askonce.llama_index.configuration import Configuration
from askonce.llama_index.nodes import nodes_from_json, nodes_to_json
from askonce.llama_index.query_watch import QueryWatch, Rows, made_from, rows_in
from askonce.runtime.answering import Whole
from askonce.runtime.shared import SharedStream

Form: TypeAlias = Literal["whole", "stream", "recorded"]
_log = logging.getLogger("askonce")
_NOTHING_FOUND = "Empty Response"


@dataclass(frozen=True, slots=True)
class Sources:
    """What a response was made from: nodes and metadata as JSON, the documents, the nodes, rows of a database."""

    nodes: list[Json]
    metadata: Json
    documents: tuple[Document, ...]
    found: tuple[NodeWithScore, ...]
    rows: Rows


@dataclass(frozen=True, slots=True)
class QueryAnswers:
    """Keep the responses of one query; a codec of `askonce.cache.AnswerCodec`.

    A response is kept only when it comes back equal: its text or object, its sources, its metadata.

    Args:
        configuration: What the engine is made of.
        watch: What happens inside the query.
        form: What a hit is restored as; `"recorded"` as it was.
        is_async: Whether a stream is for async code.
        is_limited: Whether the application said how old an answer may be.
    """

    configuration: Configuration
    watch: QueryWatch
    form: Form
    is_async: bool
    is_limited: bool

    def record(self, result: RESPONSE_TYPE) -> Recorded | None:
        """Return what is kept of a whole response, or `None` when it cannot be kept."""
        sources = self.sources(result)
        if type(result) is Response:
            return self._recorded({"text": result.response}, result.response, sources)
        if type(result) is not PydanticResponse or result.response is None:
            return None
        kind = type(result.response)
        if self.configuration.output_classes.get(kind.__name__) is not kind:
            return None
        try:
            fields = values.object_json(result.response)
        except TypeError:
            return None
        return self._recorded({"class": kind.__name__, "object": fields}, kind.__name__, sources)

    def record_stream(self, sources: Sources | None, streamed: Sequence[object]) -> Recorded | None:
        """Return what is kept of a response whose stream has ended, having yielded `streamed`.

        Args:
            sources: What `sources` returned for it before anybody else held it.
            streamed: The pieces of its text.
        """
        texts = [piece for piece in streamed if isinstance(piece, str)]
        if len(texts) != len(streamed):
            return None
        text = "".join(texts)
        return self._recorded({"text": text, "streamed": True}, text, sources, len(texts))

    def sources(self, response: RESPONSE_TYPE) -> Sources | None:
        """Return what a response was made from, or `None` when it would not come back equal."""
        documents = self.documents(response.source_nodes)
        if documents is None:
            return None
        try:
            nodes, metadata = nodes_to_json(response.source_nodes), _metadata_to_json(response.metadata)
            return Sources(nodes, metadata, documents, tuple(response.source_nodes), rows_in(response.metadata))
        except TypeError as exc:
            _log.warning("%s: the answer is not stored", exc)
            return None

    def documents(self, sources: Sequence[NodeWithScore]) -> tuple[Document, ...] | None:
        """Return the documents behind an answer, or `None` when the application's function for their ids fails."""
        try:
            return self.watch.documents(sources)
        except Exception as exc:  # noqa: BLE001 — the application's own code, whose faults must not cost an answer
            _log.warning("document_id= failed on a node (%s); the answer is not stored", type(exc).__name__)
            return None

    def answer_of(self, text: str) -> Json:
        """Return the JSON of a response that says `text` and has no sources."""
        return {"text": text, "nodes": [], "metadata": _metadata_to_json(None)}

    def restore(self, hit: Hit) -> RESPONSE_TYPE:
        """Return a fresh response, which says where it comes from as its attribute `askonce`."""
        answer = hit.answer
        if not isinstance(answer, Mapping):
            raise CodecError("the stored answer is no response of a query engine")
        nodes, metadata = nodes_from_json(answer.get("nodes")), _metadata_from_json(answer.get("metadata"))
        response = self._restored(answer, nodes, metadata)
        # Not in the metadata, which recursive retrievers paste into prompts.
        vars(response)["askonce"] = provenance(hit)
        made_from(hit.entry.documents)
        return response

    def _recorded(
        self, answer: dict[str, Json], text: str | None, sources: Sources | None, pieces: int = 1
    ) -> Recorded | None:
        if sources is None:
            return None
        outcome, cost = self.watch.ended(text, pieces)
        is_nothing = not sources.nodes and text in self._words_for_nothing()
        findings = self.watch.findings(sources.found, sources.rows, is_nothing=is_nothing)
        outcome = replace(outcome, lacks=lacking(findings, is_limited=self.is_limited))
        answer = {**answer, "nodes": sources.nodes, "metadata": sources.metadata}
        # A stream may have found more on its way than was there when it began.
        documents = (*sources.documents, *self.watch.told) or self.documents(())
        if documents is None:
            return None
        made_from(documents)
        return Recorded(answer, outcome, cost, documents)

    def _words_for_nothing(self) -> set[str]:
        return {_NOTHING_FOUND, *(synthesizer._empty_response for synthesizer in self.configuration.synthesizers)}

    def _restored(
        self, answer: Mapping[str, Json], nodes: list[NodeWithScore], metadata: dict[str, Any] | None
    ) -> RESPONSE_TYPE:
        if "object" in answer:
            return PydanticResponse(self._object(answer), nodes, metadata)
        text = answer.get("text")
        if not isinstance(text, str):
            raise CodecError("the stored answer has no text")
        if not (self.form == "stream" or (self.form == "recorded" and answer.get("streamed"))):
            return Response(text, nodes, metadata)
        if self.is_async:
            return AsyncStreamingResponse(_ain_pieces(text), nodes, metadata)
        return StreamingResponse(_in_pieces(text), nodes, metadata)

    def _object(self, answer: Mapping[str, Json]) -> Any:
        # One of the engine's own classes: what is stored only tells which.
        kind = self.configuration.output_classes.get(str(answer.get("class")))
        if kind is None:
            raise CodecError("the stored answer is of another class")
        return values.object_of(kind, answer.get("object"))


@dataclass(slots=True)
class StreamedResponse:
    """Watch one query's stream go by; a codec of `askonce.core.answers.StreamCodec`.

    Args:
        answers: What makes the answer to store.
    """

    answers: QueryAnswers
    _own: StreamingResponse | AsyncStreamingResponse | None = field(default=None, init=False)
    _is_async: bool = field(default=False, init=False)
    _sources: Sources | None = field(default=None, init=False)
    _tokens: list[str] = field(default_factory=list, init=False)

    def opened(self, response: RESPONSE_TYPE) -> Iterator[str] | Whole[RESPONSE_TYPE]:
        """Return the stream of what the engine returned, before anybody else holds it."""
        if not isinstance(response, StreamingResponse):
            return Whole(response, self.answers.record(response))
        self._own, self._sources = response, self.answers.sources(response)
        return response.response_gen

    def aopened(self, response: RESPONSE_TYPE) -> AsyncIterator[str] | Iterator[str] | Whole[RESPONSE_TYPE]:
        """Async version of `opened`."""
        if not isinstance(response, AsyncStreamingResponse):
            return self.opened(response)
        self._own, self._sources, self._is_async = response, self.answers.sources(response), True
        return response.response_gen

    def take(self, chunk: str) -> str:
        """Take in the next piece of text."""
        self._tokens.append(chunk)
        return chunk

    def record_stream(self) -> Recorded | None:
        """Return what is kept of the response, now that its stream has ended."""
        return self.answers.record_stream(self._sources, self._tokens)

    def answer_of(self, text: str) -> Json:
        """Return the JSON of a response that says `text` and has no sources."""
        return self.answers.answer_of(text)

    def restore(self, hit: Hit) -> RESPONSE_TYPE:
        """Return a fresh response."""
        return self.answers.restore(hit)

    def follows(self, leader: StreamCodec[object, str]) -> bool:
        """Return whether another's response can be given with its sources, as a stream of the kind that is wanted."""
        if not isinstance(leader, StreamedResponse) or leader._sources is None or self.answers.form == "whole":
            return False
        return leader._is_async is self.answers.is_async

    def share(self, chunk: str) -> str:
        """Return a piece of another's text."""
        return chunk

    def response(self, stream: SharedStream[str] | None, tokens: Any) -> RESPONSE_TYPE:
        """Return the engine's own response, or the one of another's `stream` with own nodes, to yield `tokens`."""
        if stream is None:
            assert self._own is not None
            # A copy, and no trace of it: what a stream is recorded by must not keep its readers from being collected.
            own, self._own = copy.copy(self._own), None
            own.response_gen = tokens
            return own
        assert isinstance(stream.codec, StreamedResponse)
        sources = stream.codec._sources
        assert sources is not None
        nodes, metadata = nodes_from_json(sources.nodes), _metadata_from_json(sources.metadata)
        if self.answers.is_async:
            return AsyncStreamingResponse(tokens, nodes, metadata)
        return StreamingResponse(tokens, nodes, metadata)


def _metadata_to_json(metadata: Mapping[str, Any] | None) -> Json:
    return None if metadata is None else values.encode(dict(metadata), "the response's metadata", _spell)


def _metadata_from_json(stored: Json) -> dict[str, Any] | None:
    metadata = values.decode(stored, _read)
    if metadata is not None and not isinstance(metadata, dict):
        raise CodecError("the stored metadata is no mapping")
    return metadata


def _spell(value: object, place: str) -> Json:
    if type(value) is MultiSelection:  # what a router leaves there
        return values.kind("selection", value.model_dump(mode="json"))
    return values.refuse(value, place)


def _read(kind: str, stored: Mapping[str, Any]) -> object:
    return values.object_of(MultiSelection, stored["value"]) if kind == "selection" else values.unknown(kind, stored)


def _in_pieces(text: str) -> Generator[str, None, None]:
    yield from pieces(text)


async def _ain_pieces(text: str) -> AsyncGenerator[str, None]:
    for piece in pieces(text):
        yield piece
