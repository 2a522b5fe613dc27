"""What happens inside a run, heard through its callbacks: how models ended, and what was retrieved."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic
from typing import Any

from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.documents import Document
from langchain_core.outputs import ChatGeneration, Generation, LLMResult

from askonce.core.model import Cost
from askonce.core.policy import TOOL_FINISH, Outcome
from askonce.langchain.messages import cost_of, outcome_of


class RunWatch(BaseCallbackHandler):
    """Listen to one run of a runnable.

    It hears what an output does not tell: the finish reason of a text that went through a parser, and the
    documents of a chain that returns its answer alone. It hears retrievers, not functions that search a store.
    """

    run_inline = True  # it only takes notes, so that async code need not hand it to a thread

    def __init__(self) -> None:
        self.retrieved: list[Document] = []
        self.has_retrieved = False
        self._last: Sequence[Generation] = ()
        self._costs: list[Cost] = []
        self._began = monotonic()

    def on_llm_end(self, response: LLMResult, **kwargs: Any) -> None:  # noqa: ARG002 — LangChain's signature
        """Note how a model ended, and what it used."""
        for generations in response.generations:
            self._last = generations
            self._costs.append(cost_of(generations))

    def on_retriever_end(self, documents: Sequence[Document], **kwargs: Any) -> None:  # noqa: ARG002 — as above
        """Note what was found."""
        self.has_retrieved = True
        self.retrieved.extend(documents)

    @property
    def ending(self) -> Outcome:
        """Return how the model call that ended last ended; its calls of tools are the run's own affair."""
        reason = outcome_of(self._last).finish_reason
        return Outcome(finish_reason=None if reason is None or reason.lower() in TOOL_FINISH else reason)

    @property
    def fell_silent(self) -> bool:
        """Tell whether a stream ended without saying why, though its provider's integration always does."""
        return outcome_of(self._last).finish_reason is None and any(map(_names_provider, self._last))

    @property
    def cost(self) -> Cost:
        """Return what all model calls used, and the time since the run began."""
        read = [cost.input_tokens for cost in self._costs if cost.input_tokens is not None]
        written = [cost.output_tokens for cost in self._costs if cost.output_tokens is not None]
        return Cost(sum(read) if read else None, sum(written) if written else None, monotonic() - self._began)


def _names_provider(generation: Generation) -> bool:
    return isinstance(generation, ChatGeneration) and "model_provider" in generation.message.response_metadata
