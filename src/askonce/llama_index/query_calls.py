"""One query through the cache: answered or streamed, on a plain thread or on an event loop."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from llama_index.core.base.response.schema import RESPONSE_TYPE, AsyncStreamingResponse, StreamingResponse

from askonce.cache import Cache, Recorded
from askonce.core.evidence import Evidence
from askonce.core.model import Decision, Hit, Miss, Request
from askonce.errors import CodecError
from askonce.llama_index.query_answers import QueryAnswers, Sources
from askonce.runtime.streams import awatched, watched


@dataclass(frozen=True, slots=True)
class QueryCall:
    """Carry out one query.

    Args:
        cache: Where answers are kept.
        request: What is asked.
        answers: What turns responses into JSON and back.
        evidence: What the documents behind a stored answer must satisfy.
        tags: Names to invalidate by.
        ttl: How long an answer may be served.
    """

    cache: Cache
    request: Request
    answers: QueryAnswers
    evidence: Evidence | None
    tags: tuple[str, ...]
    ttl: float | str | None

    def answer(self, ask: Callable[[], RESPONSE_TYPE]) -> RESPONSE_TYPE:
        """Return the stored response, or the whole one that `ask` gets."""

        def compute() -> RESPONSE_TYPE:
            with self.answers.hearing.listening():
                return ask()

        return self.cache.serve(
            self.request, compute, self.answers, tags=self.tags, ttl=self.ttl, evidence=self.evidence
        )

    async def aanswer(self, ask: Callable[[], Awaitable[RESPONSE_TYPE]]) -> RESPONSE_TYPE:
        """Do as `answer`."""

        async def compute() -> RESPONSE_TYPE:
            with self.answers.hearing.listening():
                return await ask()

        return await self.cache.aserve(
            self.request, compute, self.answers, tags=self.tags, ttl=self.ttl, evidence=self.evidence
        )

    def stream(self, ask: Callable[[], RESPONSE_TYPE]) -> RESPONSE_TYPE:
        """Return the stored response, or the one that `ask` gets, which may be a stream."""
        decision = self.cache.lookup(self.request, evidence=self.evidence)
        if (restored := self._restored(decision)) is not None:
            return restored
        with self.answers.hearing.listening():
            response = ask()
        if isinstance(decision, Miss) and not self._is_watched(response, decision):
            recorded = self.answers.record(response)
            if recorded is not None:
                self.cache.store(**self._to_store(recorded, decision))
        return response

    async def astream(self, ask: Callable[[], Awaitable[RESPONSE_TYPE]]) -> RESPONSE_TYPE:
        """Do as `stream`."""
        decision = await self.cache.alookup(self.request, evidence=self.evidence)
        if (restored := self._restored(decision)) is not None:
            return restored
        with self.answers.hearing.listening():
            response = await ask()
        if isinstance(decision, Miss) and not self._is_watched(response, decision):
            recorded = self.answers.record(response)
            if recorded is not None:
                await self.cache.astore(**self._to_store(recorded, decision))
        return response

    def _restored(self, decision: Decision) -> RESPONSE_TYPE | None:
        if not isinstance(decision, Hit):
            return None
        try:
            return self.answers.restore(decision)
        except CodecError:
            return None

    def _is_watched(self, response: RESPONSE_TYPE, decision: Miss) -> bool:
        """Tell whether `response` is a stream, which is then stored when it has ended."""
        if isinstance(response, StreamingResponse):
            sources = self.answers.sources(response)
            response.response_gen = self._watched(sources, response.response_gen, decision)
        elif isinstance(response, AsyncStreamingResponse):
            sources = self.answers.sources(response)
            response.response_gen = self._awatched(sources, response.response_gen, decision)
        else:
            return False
        return True

    def _watched(self, sources: Sources | None, tokens: Iterator[str], decision: Miss) -> Generator[str, None, None]:
        seen: list[str] = []
        yield from watched(tokens, self.answers.hearing.listening, seen.append)
        recorded = self.answers.record_stream(sources, seen)
        if recorded is not None:
            self.cache.store(**self._to_store(recorded, decision))

    async def _awatched(
        self, sources: Sources | None, tokens: AsyncIterator[str], decision: Miss
    ) -> AsyncGenerator[str, None]:
        seen: list[str] = []
        async with aclosing(awatched(tokens, self.answers.hearing.listening, seen.append)) as passing:
            async for token in passing:
                yield token
        recorded = self.answers.record_stream(sources, seen)
        if recorded is not None:
            await self.cache.astore(**self._to_store(recorded, decision))

    def _to_store(self, recorded: Recorded, decision: Miss) -> dict[str, Any]:
        """Return the arguments of `cache.store`."""
        return {
            "question": self.request,
            "answer": recorded.answer,
            "after": decision,
            "outcome": recorded.outcome,
            "cost": recorded.cost,
            "documents": recorded.documents,
            "tags": self.tags,
            "ttl": self.ttl,
        }
