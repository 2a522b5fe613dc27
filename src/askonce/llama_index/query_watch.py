"""What happens inside a query, heard from LlamaIndex's own events: model calls, failures, retrievals, other queries.

An engine's response does not tell all of it. Engines of engines drop the sources of the engines inside, or
answer without one that failed; custom engines name no sources at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from llama_index.core.base.llms.types import ChatResponse, CompletionResponse
from llama_index.core.base.response.schema import RESPONSE_TYPE, AsyncStreamingResponse, StreamingResponse
from llama_index.core.instrumentation.events.exception import ExceptionEvent
from llama_index.core.instrumentation.events.llm import (
    LLMChatEndEvent,
    LLMChatInProgressEvent,
    LLMCompletionEndEvent,
    LLMCompletionInProgressEvent,
)
from llama_index.core.instrumentation.events.query import QueryEndEvent
from llama_index.core.instrumentation.events.retrieval import RetrievalEndEvent
from llama_index.core.schema import NodeWithScore
from llama_index_instrumentation import get_dispatcher
from llama_index_instrumentation.base import BaseEvent
from llama_index_instrumentation.event_handlers.base import BaseEventHandler
from llama_index_instrumentation.events.span import SpanDropEvent

from askonce.cache import Outcome
from askonce.core.model import Cost, Document
from askonce.hosts.documents import Findings
from askonce.hosts.endings import Ending, on_the_way, together
from askonce.hosts.responses import tokens_in
from askonce.llama_index.nodes import Identity, text_of
from askonce.llama_index.responses import places_of


@dataclass(slots=True)
class _Call:
    ending: Ending = field(default_factory=Ending)
    cost: Cost = Cost()


@dataclass(slots=True)
class Endings:
    """Keep the ends of one query's model calls."""

    _calls: dict[str, _Call] = field(default_factory=dict, init=False)
    _something_failed: bool = field(default=False, init=False)

    def add(self, call_id: str, response: ChatResponse | CompletionResponse, *, is_chunk: bool = False) -> None:
        """Take in a response, or a chunk of one."""
        call = self._calls.setdefault(call_id, _Call())
        call.ending.streamed |= is_chunk
        call.ending.see(*places_of(response))
        read, written = tokens_in(response.additional_kwargs, response.raw)
        call.cost = Cost(
            call.cost.input_tokens if read is None else read, call.cost.output_tokens if written is None else written
        )

    def add_failure(self) -> None:
        """Take in that a step failed; when the query answers all the same, it does so without that step."""
        self._something_failed = True

    def outcome(self, text: str | None, pieces: int = 1) -> Outcome:
        """Return how a query with this answer ended: as badly as the worst of its steps.

        Args:
            text: The answer.
            pieces: In how many pieces it came.
        """
        ended = together(on_the_way(call.ending.outcome) for call in self._calls.values())
        return replace(
            ended,
            text_empty=not (text or "").strip(),
            aborted=ended.aborted or self._something_failed,
            # Someone wrote it piece by piece, and nobody heard who, or why they stopped.
            untold=ended.untold or (pieces > 1 and not self._calls),
        )

    def cost(self) -> Cost:
        """Return what the calls took together."""
        return Cost(
            input_tokens=_total(call.cost.input_tokens for call in self._calls.values()),
            output_tokens=_total(call.cost.output_tokens for call in self._calls.values()),
        )


def _total(counts: Iterator[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None


_CHUNKS = (LLMChatInProgressEvent, LLMCompletionInProgressEvent)
_MODEL_CALLS = (LLMChatEndEvent, LLMCompletionEndEvent, *_CHUNKS)


Rows: TypeAlias = bool | None
"""Whether a database that was asked had any; `None` when none was asked."""


def rows_in(metadata: Mapping[str, Any] | None) -> Rows:
    """Return what a database answered, if the metadata are those of an engine that asked one."""
    if not metadata or "sql_query" not in metadata:
        return None
    return bool(metadata.get("result", True))


@dataclass(slots=True)
class Hearing:
    """Hear what happens inside one query, and inside the queries in it.

    Args:
        identity: Which documents nodes belong to.
    """

    identity: Identity
    endings: Endings = field(default_factory=Endings, init=False)
    told: list[Document] = field(default_factory=list, init=False)
    _has_retrieved: bool = field(default=False, init=False)
    _retrieved: list[NodeWithScore] = field(default_factory=list, init=False)
    _texts: dict[str, str] = field(default_factory=dict, init=False)
    _answered: list[RESPONSE_TYPE] = field(default_factory=list, init=False)
    _around: Hearing | None = field(default=None, init=False)

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Hear what happens inside the block; never held across a `yield` of a stream."""
        around = _listening.get()
        if around is not self:
            self._around = around
        token = _listening.set(self)
        try:
            yield
        finally:
            _listening.reset(token)

    def hear(self, event: BaseEvent) -> None:
        """Take in an event."""
        if isinstance(event, _MODEL_CALLS):
            if event.response is not None:
                self.endings.add(event.span_id or "", event.response, is_chunk=isinstance(event, _CHUNKS))
        elif isinstance(event, RetrievalEndEvent):
            self._has_retrieved = True
            self._retrieved += event.nodes
            # Postprocessors may shorten them, or put words around them.
            self._texts |= {scored.node.node_id: text_of(scored.node) for scored in event.nodes}
        elif isinstance(event, QueryEndEvent):
            self._answered.append(event.response)
        elif isinstance(event, SpanDropEvent) or (
            # A stream that its reader leaves has not failed.
            isinstance(event, ExceptionEvent) and not isinstance(event.exception, GeneratorExit)
        ):
            self.endings.add_failure()
        if self._around is not None:
            self._around.hear(event)

    def tell(self, documents: Iterable[Document]) -> None:
        """Take in the documents behind an answer that a cached engine inside gave."""
        self.told += documents
        if self._around is not None:
            self._around.tell(documents)

    def fail(self) -> None:
        """Take in that something which answers are made of is missing."""
        self.endings.add_failure()
        if self._around is not None:
            self._around.fail()

    def documents(self, sources: Sequence[NodeWithScore]) -> tuple[Document, ...]:
        """Return the documents behind an answer with these `sources`, each once.

        Where a source is none of the nodes brought (an engine wrote it anew, or there is none), all of those count.
        """
        brought = self._retrieved + [node for response in self._answered for node in response.source_nodes]
        ids = {scored.node.node_id for scored in brought}
        nodes = list(sources)
        if not nodes or any(scored.node.node_id not in ids or self._is_an_answer(scored) for scored in nodes):
            nodes += brought
        named = self._documents_of(node for node in nodes if not self._is_an_answer(node))
        return tuple(dict.fromkeys((*named, *self.told)))

    def findings(self, sources: Sequence[NodeWithScore], rows: Rows, *, is_nothing: bool) -> Findings:
        """Return what was found for an answer.

        Args:
            sources: The nodes that the response names.
            rows: What a database answered, as the response tells.
            is_nothing: Whether the answer is what its engine says when nothing was found.
        """
        inside = [node for response in self._answered for node in response.source_nodes]
        asked = [rows, *(rows_in(response.metadata) for response in self._answered)]
        asked += [rows_in(scored.node.metadata) for scored in (*sources, *inside)]
        answers = [each for each in asked if each is not None]
        retrieved = {scored.node.node_id for scored in self._retrieved}
        named = bool(self.told) or any(
            scored.node.node_id in retrieved or scored.node.relationships or self.identity.names(scored.node)
            for scored in (*sources, *inside, *self._retrieved)
            if not self._is_an_answer(scored)
        )
        return Findings(
            has_looked=self._has_retrieved or bool(answers) or bool(sources) or is_nothing,
            has_found=not is_nothing and (named or any(answers) or (not answers and bool(sources))),
            has_documents=named and not answers,
        )

    def _documents_of(self, nodes: Iterable[NodeWithScore]) -> tuple[Document, ...]:
        return tuple(self.identity.document(scored.node, self._texts.get(scored.node.node_id)) for scored in nodes)

    def _is_an_answer(self, scored: NodeWithScore) -> bool:
        """Tell whether an engine put an answer into a node of its own, under an id that nobody knows."""
        if scored.node.relationships:
            return False
        text = text_of(scored.node)
        return any(text == answer or text.endswith(f": {answer}") for answer in map(_text, self._answered) if answer)


_listening: ContextVar[Hearing | None] = ContextVar("askonce_listening", default=None)


def _text(response: RESPONSE_TYPE) -> str | None:
    """Return what a response says, without reading on in a stream."""
    if isinstance(response, StreamingResponse | AsyncStreamingResponse):
        return response.response_txt
    return str(response)


def tell(documents: Iterable[Document] | None) -> None:
    """Tell the query around, if there is one, of the documents behind an answer given inside it.

    `None` says that they are not known, so that what is made of the answer must not be stored.
    """
    hearing = _listening.get()
    if hearing is not None and documents is not None:
        hearing.tell(documents)
    elif hearing is not None:
        hearing.fail()


class _Listener(BaseEventHandler):
    @classmethod
    def class_name(cls) -> str:
        return "AskOnceListener"

    def handle(self, event: BaseEvent, **_: object) -> None:
        hearing = _listening.get()
        if hearing is not None:
            hearing.hear(event)


def listen() -> None:
    """Have LlamaIndex tell of what it does, if it does not yet."""
    dispatcher = get_dispatcher("root")
    if not any(isinstance(handler, _Listener) for handler in dispatcher.event_handlers):
        dispatcher.add_event_handler(_Listener())
