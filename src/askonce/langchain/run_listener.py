"""What happens inside a run, as its callbacks say: how models ended, and which documents were read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from time import monotonic
from typing import Any
from uuid import UUID

from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.documents import Document as LangChainDocument
from langchain_core.messages import ToolMessage
from langchain_core.outputs import LLMResult
from langchain_core.tracers.context import register_configure_hook

from askonce.core.model import Cost, Document
from askonce.core.policy import Outcome
from askonce.hosts.endings import of_task
from askonce.langchain.documents import artifacts_of
from askonce.langchain.messages import cost_of, ending_of

_listening: ContextVar[RunListener | None] = ContextVar("askonce_run_listener", default=None)
# Callbacks that are named in a call inside take the place of those that it would inherit; this one comes to them.
register_configure_hook(_listening, inheritable=True)
_RETRY = "retry:attempt:"


class RunListener(BaseCallbackHandler):
    """Listen to one run of a runnable.

    It notes what an output does not show: the finish reason of a text that went through a parser, and the documents
    of a chain that returns its answer alone. It notes what retrievers return, and tools with artifacts, but not
    functions that search a store. The documents behind answers from the cache, for which no retriever runs, are noted
    by whoever gives these answers.
    """

    run_inline = True  # it only takes notes, so that async code need not hand it to a thread

    def __init__(self) -> None:
        self.retrieved: list[LangChainDocument] = []
        self.has_retrieved = self.has_looked = False
        self.documents_inside: list[Document] = []
        self.lacks_documents = False
        self._streamed: set[UUID] = set()
        self._failed: dict[UUID, UUID | None] = {}
        self._has_lacked = False
        self._calls: list[tuple[Outcome, Cost]] = []
        self._began = monotonic()

    def on_llm_new_token(self, token: object, *, run_id: UUID, **kwargs: Any) -> None:  # noqa: ARG002 — LangChain's signature
        """Note that a model is streamed: where someone listens for tokens, LangChain streams what is invoked."""
        self._streamed.add(run_id)

    def on_llm_end(self, response: LLMResult, *, run_id: UUID, **kwargs: Any) -> None:
        """Note how a model ended, and what it used."""
        self._has_retried(**kwargs)
        for generations in response.generations:
            ending = ending_of(generations, streamed=run_id in self._streamed)
            self._calls.append((ending, cost_of(generations)))

    def on_retriever_end(self, documents: Sequence[LangChainDocument], **kwargs: Any) -> None:  # noqa: ARG002 — as above
        """Note what was found."""
        self.has_retrieved = self.has_looked = True
        self.retrieved.extend(documents)

    def on_chain_end(self, outputs: object, **kwargs: Any) -> None:  # noqa: ARG002 — as above
        """Note that a step has succeeded."""
        self._has_retried(**kwargs)

    def _on_error(self, error: BaseException, *, run_id: UUID, parent_run_id: UUID | None = None, **_: Any) -> None:
        """Note a step that failed: where the run answers all the same, it does so without it."""
        # Whoever leaves a stream or is cancelled has not failed, nor do LangGraph's interrupts and handovers.
        if isinstance(error, Exception) and not any(kind.__name__ == "GraphBubbleUp" for kind in type(error).__mro__):
            self._failed[run_id] = parent_run_id

    on_llm_error = on_chain_error = on_tool_error = on_retriever_error = _on_error

    def _has_retried(self, *, parent_run_id: UUID | None = None, tags: Sequence[str] | None = None, **_: Any) -> None:
        """Forget the failures of a step that has succeeded when it was tried again."""
        if not any(tag.startswith(_RETRY) for tag in tags or ()):
            return
        within = {parent_run_id}
        while found := {run for run, parent in self._failed.items() if parent in within} - within:
            within |= found
        self._failed = {run: parent for run, parent in self._failed.items() if run not in within}

    def on_tool_end(self, output: object, **kwargs: Any) -> None:  # noqa: ARG002 — as above
        """Note the documents that a tool returned beside its text, or that it says that it has failed."""
        self._has_lacked |= isinstance(output, ToolMessage) and output.status == "error"
        found = [*artifacts_of([output])]
        if found:
            self.on_retriever_end(found)

    def made_from(self, documents: Sequence[Document] | None) -> None:
        """Note what an answer within this run was made from; `None` when that is not known."""
        if documents is None:
            self.lacks_documents = True
        else:
            self.has_retrieved = self.has_retrieved or bool(documents)
            self.documents_inside.extend(documents)

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Listen to whatever is run inside the block."""
        token = _listening.set(self)
        try:
            yield
        finally:
            _listening.reset(token)

    def listen(self) -> None:
        """Listen to whatever is run in this context from now on: a stream's, of which LangChain makes one for each."""
        _listening.set(self)

    @property
    def ending(self) -> Outcome:
        """Return how the model calls ended, all together."""
        return of_task(self._calls)[0]

    @property
    def has_failed(self) -> bool:
        """Return whether a step has failed that was not tried again: a fallback answers in its place, or nobody."""
        return self._has_lacked or bool(self._failed)

    @property
    def has_called_models(self) -> bool:
        """Return whether any model was called."""
        return bool(self._calls)

    @property
    def has_streamed(self) -> bool:
        """Return whether any model was streamed."""
        return bool(self._streamed)

    @property
    def cost(self) -> Cost:
        """Return what all model calls used, and the time since the run began."""
        return replace(of_task(self._calls)[1], latency_s=monotonic() - self._began)


def enclosing(handlers: Iterable[BaseCallbackHandler]) -> list[RunListener]:
    """Return those among the handlers of a run that listen to the cached runs around it."""
    return [handler for handler in handlers if isinstance(handler, RunListener)]
