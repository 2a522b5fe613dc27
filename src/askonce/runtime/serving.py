"""Serve askers: the stored answer, or one model call for all who ask the same at once, whole or as a stream."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractContextManager, aclosing, closing, nullcontext
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from askonce.core.answers import AnswerCodec, Recorded, StreamCodec
from askonce.core.evidence import Evidence
from askonce.core.flows import Asked
from askonce.core.model import Bypass, Hit, Miss
from askonce.core.ops import Compute, Flow
from askonce.runtime.drivers import Workers, adrive, drive
from askonce.runtime.engine import Engine, Labels, Served
from askonce.runtime.flight import Flight
from askonce.runtime.shared import Abandoned, AsyncReader, AsyncStream, Reader, SharedStream, Step, SyncStream

R = TypeVar("R")
T = TypeVar("T")
C = TypeVar("C")
Guarding = Callable[[str], AbstractContextManager[None]]


def unguarded(action: str) -> AbstractContextManager[None]:  # noqa: ARG001 — whatever is done
    """Let a fault of the cache's through."""
    return nullcontext()


@dataclass(frozen=True, slots=True)
class Whole(Generic[T]):
    """Hold what a call returned that might have returned a stream, and what is kept of it."""

    result: T
    recorded: Recorded | None


@dataclass(frozen=True, slots=True)
class StreamedCall(Generic[T, C]):
    """Say how one call is streamed.

    Args:
        asked: What is asked.
        codec: What turns its stream into JSON, and a hit into a result.
        labels: What the application says of the answer.
        evidence: What the documents behind a stored answer must satisfy.
        step: A context that each chunk is fetched in.
        guard: Keeps a fault of the cache's from the caller: a context for what it is named after.
    """

    asked: Asked
    codec: StreamCodec[T, C]
    labels: Labels
    evidence: Evidence | None
    step: Step
    guard: Guarding

    def may_follow(self, stream: SharedStream[C]) -> bool:
        """Tell whether the chunks of another's stream may be given as they come.

        The documents behind it are known only when it has ended.
        """
        return self.evidence is None and self.codec.follows(stream.codec)


class Serving:
    """Serve the askers of one cache.

    Args:
        engine: Decides.
        flight: Knows what is under way.
        workers: Threads for what has a deadline, and for the background.
        patience_s: As for the flight.
        strict: Whether a port's fault is raised to the caller.
    """

    def __init__(
        self, engine: Engine, flight: Flight, workers: Workers, patience_s: float, *, strict: bool = False
    ) -> None:
        self._engine = engine
        self._flight = flight
        self._workers = workers
        self._patience_s = patience_s
        self._strict = strict

    def run(self, flow: Flow[R], *, tolerant: bool = False) -> R:
        """Run a flow of the engine's; a `tolerant` one is left its faults, strict or not."""
        parts = self._engine.parts
        return drive(flow, parts.io, parts.watches, self._workers, strict=self._strict and not tolerant)

    async def arun(self, flow: Flow[R], *, tolerant: bool = False) -> R:
        """Async version of `run`."""
        parts = self._engine.parts
        return await adrive(flow, parts.io, parts.watches, self._workers, strict=self._strict and not tolerant)

    def serve(
        self,
        asked: Asked,
        compute: Callable[[], T],
        codec: AnswerCodec[T],
        labels: Labels,
        evidence: Evidence | None,
    ) -> T:
        """Return the stored answer, or what `compute` returns, which is then stored."""
        step = self._engine.serve(asked, Compute(compute), codec, labels, evidence)
        if asked.verdict.bypass is not None:
            return self.run(step).result

        def share(outcome: Served[T] | SharedStream[Any]) -> Served[T] | None:
            if not isinstance(outcome, SharedStream):
                return self.run(self._engine.share(outcome, codec, evidence))
            with closing(Reader(outcome.joined(), _same, self._patience_s)) as reader:
                hit = reader.drain()
            return self.run(self._engine.take_over(_stored(hit), codec, evidence))

        return self._flight.run(self._engine.flight(asked), lambda: self.run(step), share).result

    async def aserve(
        self,
        asked: Asked,
        compute: Callable[[], Awaitable[T]],
        codec: AnswerCodec[T],
        labels: Labels,
        evidence: Evidence | None,
    ) -> T:
        """Async version of `serve`."""
        step = self._engine.serve(asked, Compute(compute), codec, labels, evidence)
        if asked.verdict.bypass is not None:
            return (await self.arun(step)).result

        async def share(outcome: Served[T] | SharedStream[Any]) -> Served[T] | None:
            if not isinstance(outcome, SharedStream):
                return await self.arun(self._engine.share(outcome, codec, evidence))
            async with aclosing(AsyncReader(outcome.joined(), _same, self._patience_s)) as reader:
                hit = await reader.drain()
            return await self.arun(self._engine.take_over(_stored(hit), codec, evidence))

        return (await self._flight.arun(self._engine.flight(asked), lambda: self.arun(step), share)).result

    def stream(self, call: StreamedCall[T, C], ask: Callable[[], Iterator[C] | Whole[T]]) -> Served[T] | Reader[C]:
        """Return the stored answer, or the stream that `ask` opens, which is stored when it has ended.

        Simultaneous askers read one stream, each from its beginning.
        """

        def begin() -> Served[T] | Reader[C]:
            found: Served[T] | Miss | Bypass | None = None
            with call.guard("look up"):
                found = self.run(self._engine.recall(call.asked, call.codec, call.evidence))
            if isinstance(found, Served):
                return found
            opened = ask()
            if isinstance(opened, Whole):
                return Served(opened.result, self._finish(call, found, opened.recorded))
            return self._led(call, found, opened)

        def share(outcome: Served[T] | Reader[C] | SharedStream[Any]) -> Served[T] | Reader[C] | None:
            if not isinstance(outcome, SharedStream):
                hit = outcome.hit if isinstance(outcome, Served) else None
            else:
                reader = Reader(outcome.joined(), call.codec.share, self._patience_s)
                try:
                    if call.may_follow(outcome):
                        reader.begin()
                        self._engine.shared()
                        return reader
                    hit = reader.drain()
                except BaseException:
                    reader.close()
                    raise
            return None if hit is None else self.run(self._engine.take_over(hit, call.codec, call.evidence))

        if call.asked.verdict.bypass is not None:
            return begin()
        return self._flight.run(self._engine.flight(call.asked), begin, share, takes_over=True)

    async def astream(
        self, call: StreamedCall[T, C], ask: Callable[[], Awaitable[AsyncIterator[C] | Iterator[C] | Whole[T]]]
    ) -> Served[T] | AsyncReader[C] | Reader[C]:
        """Async version of `stream`."""

        async def begin() -> Served[T] | AsyncReader[C] | Reader[C]:
            found: Served[T] | Miss | Bypass | None = None
            with call.guard("look up"):
                found = await self.arun(self._engine.recall(call.asked, call.codec, call.evidence))
            if isinstance(found, Served):
                return found
            opened = await ask()
            if isinstance(opened, Whole):
                return Served(opened.result, await self._afinish(call, found, opened.recorded))
            if isinstance(opened, Iterator):  # some engines have but the one kind of stream
                return self._led(call, found, opened)

            async def finish() -> Hit | None:
                return await self._afinish(call, found, call.codec.record_stream())

            stream = AsyncStream(opened, call.codec, call.step, finish)
            return AsyncReader(stream, call.codec.share, self._patience_s, leads=True)

        async def share(
            outcome: Served[T] | AsyncReader[C] | Reader[C] | SharedStream[Any],
        ) -> Served[T] | AsyncReader[C] | Reader[C] | None:
            if not isinstance(outcome, SharedStream):
                hit = outcome.hit if isinstance(outcome, Served) else None
            else:
                reader = AsyncReader(outcome.joined(), call.codec.share, self._patience_s)
                try:
                    if call.may_follow(outcome):
                        await reader.begin()
                        self._engine.shared()
                        return reader
                    hit = await reader.drain()
                except BaseException:
                    await reader.aclose()
                    raise
            return None if hit is None else await self.arun(self._engine.take_over(hit, call.codec, call.evidence))

        if call.asked.verdict.bypass is not None:
            return await begin()
        return await self._flight.arun(self._engine.flight(call.asked), begin, share, takes_over=True)

    def _led(self, call: StreamedCall[T, C], found: Miss | Bypass | None, opened: Iterator[C]) -> Reader[C]:
        def finish() -> Hit | None:
            return self._finish(call, found, call.codec.record_stream())

        stream = SyncStream(opened, call.codec, call.step, finish)
        return Reader(stream, call.codec.share, self._patience_s, leads=True)

    def _finish(self, call: StreamedCall[T, C], found: Miss | Bypass | None, recorded: Recorded | None) -> Hit | None:
        """Store what has ended, if it was asked after a miss: nothing else has a mark of what was removed since."""
        kept: Hit | None = None
        if isinstance(found, Miss):
            with call.guard("store"):
                kept = self.run(self._engine.keep(call.asked, recorded, call.labels, found))
        return kept

    async def _afinish(
        self, call: StreamedCall[T, C], found: Miss | Bypass | None, recorded: Recorded | None
    ) -> Hit | None:
        """Async version of `_finish`."""
        kept: Hit | None = None
        if isinstance(found, Miss):
            with call.guard("store"):
                kept = await self.arun(self._engine.keep(call.asked, recorded, call.labels, found))
        return kept


def _stored(hit: Hit | None) -> Hit:
    """Return what a stream was stored as.

    Raises:
        Abandoned: It was not, so that nobody knows whether it was whole.
    """
    if hit is None:
        raise Abandoned
    return hit


def _same(chunk: C) -> C:
    return chunk
