"""Answer calls: from the cache, or by one model call for all who ask the same at once, whole or as a stream.

Who follows another's call must not be given what was removed before it asked, in whatever process. What was computed
counts for those who had asked when its store began, which the log of removals then let pass; who goes along with a
stream under way first looks whether the log is as long as it was when the stream was asked for.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from functools import partial
from time import perf_counter
from typing import Any, Generic, TypeAlias, TypeVar, cast

from askonce.core.answers import AnswerCodec, Recorded, StreamCodec
from askonce.core.flows import Asked, find_position, removed_since
from askonce.core.model import Answered, Bypass, Hit, Miss, Position
from askonce.core.ops import Compute, Flow
from askonce.runtime.engine import Call, Engine, Served
from askonce.runtime.flight import Computation, SingleFlight
from askonce.runtime.performing import Performer
from askonce.runtime.shared import Abandoned, AsyncReader, AsyncStream, FetchContext, Reader, SharedStream, SyncStream
from askonce.runtime.watch import Breaker, Watch

R = TypeVar("R")
T = TypeVar("T")
C = TypeVar("C")
Guarding = Callable[[str], AbstractContextManager[None]]
_Kind: TypeAlias = type[Reader[Any]] | type[AsyncReader[Any]]
_POSITION = b"position"  # no key of an answer is as short


def unguarded(action: str) -> AbstractContextManager[None]:  # noqa: ARG001 — whatever is done
    """Let a fault of the cache's through."""
    return nullcontext()


@dataclass(frozen=True, slots=True)
class Whole(Generic[T]):
    """What a call returned that might have returned a stream, and what is kept of it."""

    result: T = field(repr=False)
    recorded: Recorded | None


@dataclass(frozen=True, slots=True)
class StreamedCall(Call[StreamCodec[T, C]]):
    """How a call is streamed, too.

    Args:
        asked, codec, labels, evidence: As for `Call`.
        step: A context that each chunk is fetched in.
        guard: Keeps a fault of the cache's from the caller: a context for what it is named after.
    """

    step: FetchContext = nullcontext
    guard: Guarding = unguarded

    def may_follow(self, stream: SharedStream[C]) -> bool:
        """Return whether the chunks of another's stream may be given as they come.

        The documents behind it are known only when it has ended.
        """
        return self.evidence is None and self.codec.follows(stream.codec)


class Answering:
    """Answer the calls of one cache.

    Args:
        engine: Decides.
        flight: Knows what is under way.
        performer: Runs flows.
        patience_s: As for the flight.
        strict: Whether a port's fault is raised to the caller.
    """

    def __init__(
        self, engine: Engine, flight: SingleFlight, performer: Performer, patience_s: float, *, strict: bool = False
    ) -> None:
        self._engine = engine
        self._flight = flight
        self._performer = performer
        self._patience_s = patience_s
        self._strict = strict

    def run(self, flow: Flow[R], *, tolerant: bool = False) -> R:
        """Run a flow of the engine's; a `tolerant` one is left its faults, strict or not."""
        return self._performer.run(flow, strict=self._strict and not tolerant)

    async def arun(self, flow: Flow[R], *, tolerant: bool = False) -> R:
        """Async version of `run`."""
        return await self._performer.arun(flow, strict=self._strict and not tolerant)

    def check(self, flow: Flow[R]) -> R:
        """Run a flow as if nothing had been asked before, whatever the breakers say, without a trace in the books."""
        return self._afresh().run(flow)

    async def acheck(self, flow: Flow[R]) -> R:
        """Async version of `check`."""
        return await self._afresh().arun(flow)

    def answer(self, call: Call[AnswerCodec[T]], compute: Callable[[], T]) -> Answered[T]:
        """Return the stored answer, or what `compute` returns, which is then stored; and what happened."""
        return self.run(self._answer(call, Compute(compute), Reader)).answered

    async def aanswer(self, call: Call[AnswerCodec[T]], compute: Callable[[], Awaitable[T]]) -> Answered[T]:
        """Async version of `answer`."""
        return (await self.arun(self._answer(call, Compute(compute), AsyncReader))).answered

    def stream(self, call: StreamedCall[T, C], ask: Callable[[], Iterator[C] | Whole[T]]) -> Served[T] | Reader[C]:
        """Return the stored answer, or the stream that `ask` opens, which is stored when it has ended.

        Simultaneous askers read one stream, each from its beginning.
        """
        return cast("Served[T] | Reader[C]", self.run(self._stream(call, Compute(ask), Reader)))

    async def astream(
        self, call: StreamedCall[T, C], ask: Callable[[], Awaitable[AsyncIterator[C] | Iterator[C] | Whole[T]]]
    ) -> Served[T] | AsyncReader[C] | Reader[C]:
        """Async version of `stream`."""
        return await self.arun(self._stream(call, Compute(ask), AsyncReader))

    def _afresh(self) -> Performer:
        parts = self._engine.parts
        watches = {
            port: Watch(port, Breaker(), watch.deadline_s, watch.first_deadline_s, watch.server)
            for port, watch in parts.watches.items()
        }
        return self._performer.watched(watches)

    def _answer(self, call: Call[AnswerCodec[T]], compute: Compute[T], kind: _Kind) -> Flow[Served[T]]:
        asked_at = perf_counter()

        def lead(computation: Computation) -> Flow[Served[T]]:
            return self._engine.answer(call, compute, computation)

        def share(outcome: Served[T] | SharedStream[Any], patience_s: float) -> Flow[Served[T]]:  # noqa: ARG001
            if not isinstance(outcome, SharedStream):
                return (yield from self._engine.share(call, outcome, asked_at))
            stored = yield from self._drained(outcome, kind)
            return (yield from self._engine.take_over(call, stored, asked_at))

        return self._once(call.asked, lead, share)

    def _once(
        self, asked: Asked, lead: Callable[[Computation], Flow[R]], share: Callable[[Any, float], Flow[R]]
    ) -> Flow[R]:
        if asked.ruling.bypass is not None or (asked.limits is not None and asked.limits.only_new):
            return lead(Computation())
        return self._flight.once(self._engine.shared_key(asked), lead, share)

    def _stream(
        self, call: StreamedCall[T, C], ask: Compute[AsyncIterator[C] | Iterator[C] | Whole[T]], kind: _Kind
    ) -> Flow[Served[T] | AsyncReader[C] | Reader[C]]:
        asked_at = perf_counter()

        def lead(computation: Computation) -> Flow[Served[T] | AsyncReader[C] | Reader[C]]:
            return self._begin(call, ask, computation)

        def share(
            outcome: Served[T] | SharedStream[Any], patience_s: float
        ) -> Flow[Served[T] | AsyncReader[C] | Reader[C]]:
            if isinstance(outcome, SharedStream):
                if call.may_follow(outcome):
                    return (yield from self._followed(call, outcome, kind, asked_at, patience_s))
                outcome = yield from self._drained(outcome, kind)
            return (yield from self._engine.take_over(call, outcome, asked_at))

        return self._once(call.asked, lead, share)

    def _begin(
        self,
        call: StreamedCall[T, C],
        ask: Compute[AsyncIterator[C] | Iterator[C] | Whole[T]],
        computation: Computation,
    ) -> Flow[Served[T] | AsyncReader[C] | Reader[C]]:
        found: Served[T] | Miss | Bypass | None = None
        with call.guard("look up"):
            found = yield from self._engine.recall(call)
        if isinstance(found, Served):
            return found
        asked_at = found.position if isinstance(found, Miss) else None
        if asked_at is None:
            computation.release_followers()
        began = perf_counter()
        try:
            opened = yield from ask
        except BaseException as exc:
            self._engine.model_called(call.asked, began, exc)
            raise

        def finished(record: Callable[[], Recorded | None]) -> Flow[Hit | None]:
            """Store what has ended, if it was asked after a miss: nothing else knows what was removed since."""
            self._engine.model_called(call.asked, began)
            kept: Hit | None = None
            if isinstance(found, Miss):
                with call.guard("store"):
                    kept = yield from self._engine.keep(call, record(), found, began)
            return kept

        if isinstance(opened, Whole):
            recorded, checked_at = opened.recorded, None
            hit = yield from finished(lambda: recorded)
            if isinstance(found, Miss) and hit is not None:
                is_asked = computation.followed
                checked_at = (yield from self._engine.checked(hit.entry, found)) if is_asked else 0.0
            return Served(opened.result, hit, checked_at, found, None if hit is None else hit.entry_id)
        if isinstance(opened, Iterator):  # some engines have but the one kind of stream

            def finish() -> Hit | None:
                return self.run(finished(call.codec.record_stream))

            stream = SyncStream(opened, call.codec, asked_at, call.step, finish)
            stream.whenever_over(partial(self._over, call.asked, began, stream))
            return Reader(stream, call.codec.share, self._patience_s, decision=found, leads=True)

        async def afinish() -> Hit | None:
            return await self.arun(finished(call.codec.record_stream))

        astream = AsyncStream(opened, call.codec, asked_at, call.step, afinish)
        astream.whenever_over(partial(self._over, call.asked, began, astream))
        return AsyncReader(astream, call.codec.share, self._patience_s, decision=found, leads=True)

    def _over(self, asked: Asked, began: float, stream: SharedStream[Any]) -> None:
        """Tell of a stream that broke off; what came to its end is told before it is stored."""
        if stream.fault is not None:
            self._engine.model_called(asked, began, stream.fault)

    def _followed(
        self, call: StreamedCall[T, C], stream: SharedStream[C], kind: _Kind, asked_at: float, patience_s: float
    ) -> Flow[AsyncReader[C] | Reader[C]]:
        """Go along with another's stream."""
        yield from self._unchanged(stream, asked_at)
        reader = kind(stream.joined(), call.codec.share, self._patience_s)
        try:
            yield from reader.begin(patience_s)
        except GeneratorExit:
            raise  # nothing can be waited for any more; the reader leaves when it is collected
        except BaseException:
            yield from reader.left()
            raise
        reader.decision = self._engine.shared(call.asked, asked_at)
        return reader

    def _drained(self, stream: SharedStream[Any], kind: _Kind) -> Flow[Served[Any]]:
        """Wait for the end of another's stream; return what it was stored as, without a result.

        Raises:
            Abandoned: It is not stored, so that nobody knows whether it was whole; or it was removed meanwhile.
        """
        reader = kind(stream.joined(), _same, self._patience_s)
        try:
            hit = yield from reader.drain()
        except GeneratorExit:
            raise
        except BaseException:
            yield from reader.left()
            raise
        yield from reader.left()
        checked_at = perf_counter()
        rules = self._engine.parts.rules
        if hit is None or (yield from removed_since(hit.entry, rules, stream.position)) is not False:
            raise Abandoned("left")
        return Served(None, hit, checked_at, entry_id=hit.entry_id)

    def _unchanged(self, stream: SharedStream[Any], asked_at: float) -> Flow[None]:
        """See that nothing was removed since a stream was asked for; one look at the log counts for all who had asked.

        The documents behind the stream are not known yet: whatever was removed may be what it is made from.

        Raises:
            Abandoned: Something was, or nobody knows.
        """

        def look(computation: Computation) -> Flow[tuple[float, Position | None]]:  # noqa: ARG001 — as every computation
            began = perf_counter()
            return began, (yield from find_position(self._engine.parts.rules))

        def accept(seen: tuple[float, Position | None], patience_s: float) -> Flow[tuple[float, Position | None]]:  # noqa: ARG001
            yield from ()
            if seen[0] <= asked_at:
                raise Abandoned("left")
            return seen

        if stream.position is None:
            raise Abandoned("alone")
        if stream.unchanged_at > asked_at:
            return
        began, latest = yield from self._flight.once(_POSITION, look, accept)
        if latest != stream.position:
            raise Abandoned("alone" if latest is None else "left")
        stream.unchanged_at = began


def _same(chunk: C) -> C:
    return chunk
