"""One query through the cache: answered or streamed, on a plain thread or on an event loop."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from dataclasses import dataclass

from llama_index.core.base.response.schema import RESPONSE_TYPE, AsyncStreamingResponse, StreamingResponse

from askonce.cache import Cache
from askonce.core.evidence import Evidence
from askonce.core.model import Request
from askonce.hosts.notices import Notices
from askonce.hosts.streams import Streamed, followed
from askonce.llama_index.hearing import tell
from askonce.llama_index.query_answers import QueryAnswers, StreamedResponse
from askonce.runtime.engine import Served
from askonce.runtime.serving import Whole
from askonce.runtime.streams import aclose


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
        notices: What keeps a fault of the cache's from the caller.
    """

    cache: Cache
    request: Request
    answers: QueryAnswers
    evidence: Evidence | None
    tags: tuple[str, ...]
    ttl: float | str | None
    notices: Notices

    def answer(self, ask: Callable[[], RESPONSE_TYPE]) -> RESPONSE_TYPE:
        """Return the stored response, or the whole one that `ask` gets."""

        def compute() -> RESPONSE_TYPE:
            with self.answers.hearing.listening():
                return ask()

        return self.cache.serve(
            self.request, compute, self.answers, tags=self.tags, ttl=self.ttl, evidence=self.evidence
        )

    async def aanswer(self, ask: Callable[[], Awaitable[RESPONSE_TYPE]]) -> RESPONSE_TYPE:
        """Async version of `answer`."""

        async def compute() -> RESPONSE_TYPE:
            with self.answers.hearing.listening():
                return await ask()

        return await self.cache.aserve(
            self.request, compute, self.answers, tags=self.tags, ttl=self.ttl, evidence=self.evidence
        )

    def stream(self, ask: Callable[[], RESPONSE_TYPE]) -> RESPONSE_TYPE:
        """Return the stored response, or the one that `ask` gets, which may be a stream."""
        codec = StreamedResponse(self.answers)

        def opened() -> Iterator[str] | Whole[RESPONSE_TYPE]:
            with self.answers.hearing.listening():
                response = ask()
            if not isinstance(response, StreamingResponse):
                return Whole(response, self.answers.record(response))
            codec.begin(response)
            return response.response_gen

        found = self._streamed(codec).open(opened)
        if isinstance(found, Served):
            return found.result
        return codec.response(followed(found), self._passed(found))

    async def astream(self, ask: Callable[[], Awaitable[RESPONSE_TYPE]]) -> RESPONSE_TYPE:
        """Async version of `stream`."""
        codec = StreamedResponse(self.answers)

        async def opened() -> AsyncIterator[str] | Iterator[str] | Whole[RESPONSE_TYPE]:
            with self.answers.hearing.listening():
                response = await ask()
            if not isinstance(response, StreamingResponse | AsyncStreamingResponse):
                return Whole(response, self.answers.record(response))
            codec.begin(response)
            return response.response_gen

        found = await self._streamed(codec).aopen(opened)
        if isinstance(found, Served):
            return found.result
        return codec.response(
            followed(found), self._apassed(found) if isinstance(found, AsyncIterator) else self._passed(found)
        )

    def _streamed(self, codec: StreamedResponse) -> Streamed[RESPONSE_TYPE, str]:
        return Streamed(
            self.cache, self.request, codec, self.answers.hearing.listening, self.notices, self.tags, self.ttl,
            self.evidence,
        )  # fmt: skip

    def _passed(self, tokens: Iterator[str]) -> Generator[str, None, None]:
        yield from tokens
        _tell_followed(tokens)

    async def _apassed(self, tokens: AsyncIterator[str]) -> AsyncGenerator[str, None]:
        try:
            async for token in tokens:
                yield token
        finally:
            await aclose(tokens)
        _tell_followed(tokens)


def _tell_followed(tokens: object) -> None:
    """Tell the query around of the documents behind another's stream, which are known now that it has ended."""
    if (stream := followed(tokens)) is not None:
        tell(None if stream.hit is None else stream.hit.entry.documents)
