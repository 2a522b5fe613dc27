"""What happens inside a query, by LlamaIndex's own events: model calls, failures, retrievals, other queries.

An engine's response does not tell all of it. Engines of engines drop the sources of the engines inside, or
answer without one that failed; custom engines name no sources at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

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
from askonce.hosts.endings import Ending, of_task
from askonce.llama_index.nodes import Identity, text_of
from askonce.llama_index.responses import places_of

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
class QueryWatch:
    """Watch one query, and the queries inside it.

    Args:
        identity: Which documents nodes belong to.
    """

    identity: Identity
    told: list[Document] = field(default_factory=list, init=False)
    _calls: dict[str, Ending] = field(default_factory=dict, init=False)
    _something_failed: bool = field(default=False, init=False)
    _has_retrieved: bool = field(default=False, init=False)
    _retrieved: list[NodeWithScore] = field(default_factory=list, init=False)
    _texts: dict[str, str] = field(default_factory=dict, init=False)
    _answered: list[RESPONSE_TYPE] = field(default_factory=list, init=False)
    _enclosing: QueryWatch | None = field(default=None, init=False)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch what happens inside the block; never held across a `yield` of a stream."""
        enclosing = _watching.get()
        if enclosing is not self:
            self._enclosing = enclosing
        token = _watching.set(self)
        try:
            yield
        finally:
            _watching.reset(token)

    def on_event(self, event: BaseEvent) -> None:
        """Take in an event of LlamaIndex's."""
        if isinstance(event, _MODEL_CALLS):
            if event.response is not None:
                call = self._calls.setdefault(event.span_id or "", Ending())
                call.streamed |= isinstance(event, _CHUNKS)
                call.see(*places_of(event.response))
                call.count(*places_of(event.response))
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
            self._something_failed = True  # when the query answers all the same, it does so without that step
        if self._enclosing is not None:
            self._enclosing.on_event(event)

    def made_from(self, documents: Sequence[Document] | None) -> None:
        """Note what an answer that a cached engine inside gave was made from; `None` when that is not known."""
        if documents is None:
            self._something_failed = True
        else:
            self.told += documents
        if self._enclosing is not None:
            self._enclosing.made_from(documents)

    def ended(self, text: str | None, pieces: int = 1) -> tuple[Outcome, Cost]:
        """Return how a query with this answer ended, as badly as the worst of its steps, and what they took.

        Args:
            text: The answer.
            pieces: In how many pieces it came.
        """
        ended, cost = of_task((call.outcome, call.cost) for call in self._calls.values())
        outcome = replace(
            ended,
            text_empty=not (text or "").strip(),
            aborted=ended.aborted or self._something_failed,
            # It was written piece by piece, by a model whose calls and their ends no event tells of.
            untold=ended.untold or (pieces > 1 and not self._calls),
        )
        return outcome, cost

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
            scored.node.node_id in retrieved or scored.node.relationships or self.identity.is_named(scored.node)
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
        """Return whether an engine put an answer into a node of its own, under an id that nobody knows."""
        if scored.node.relationships:
            return False
        text = text_of(scored.node)
        return any(text == answer or text.endswith(f": {answer}") for answer in map(_text, self._answered) if answer)


_watching: ContextVar[QueryWatch | None] = ContextVar("askonce_query_watch", default=None)


def _text(response: RESPONSE_TYPE) -> str | None:
    """Return what a response says, without reading on in a stream."""
    if isinstance(response, StreamingResponse | AsyncStreamingResponse):
        return response.response_txt
    return str(response)


def made_from(documents: Sequence[Document] | None) -> None:
    """Note for the query around, if there is one, what an answer given inside it was made from.

    `None` says that it is not known, so that what is made of the answer must not be stored.
    """
    if (watch := _watching.get()) is not None:
        watch.made_from(documents)


class _EventHandler(BaseEventHandler):
    @classmethod
    def class_name(cls) -> str:
        return "AskOnceEventHandler"

    def handle(self, event: BaseEvent, **_: object) -> None:
        if (watch := _watching.get()) is not None:
            watch.on_event(event)


def receive_events() -> None:
    """Have LlamaIndex send its events to the queries that are watched, if it does not yet."""
    dispatcher = get_dispatcher("root")
    if not any(isinstance(handler, _EventHandler) for handler in dispatcher.event_handlers):
        dispatcher.add_event_handler(_EventHandler())
