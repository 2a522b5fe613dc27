"""How every host calls a model through the cache, whole or as a stream.

A whole answer is looked up, or asked for and stored. A stream is looked up, and replayed if it is stored; otherwise it
is another's under way, which is followed, or one's own, which is watched and stored when it has ended. A host says how
a hit is cut into chunks, how chunks are put together, and how its callbacks are told.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from askonce.cache import Cache
from askonce.core.answers import AnswerCodec, StreamCodec
from askonce.core.evidence import Evidence
from askonce.core.flows import Step as ExplainedStep
from askonce.core.model import Bypass, Hit, Json, Request
from askonce.hosts.notices import Notices
from askonce.observe.explanation import Explanation
from askonce.runtime.engine import Served
from askonce.runtime.serving import Whole
from askonce.runtime.shared import FetchContext, SharedStream, StreamReader
from askonce.runtime.streams import aclose, awatched, close, watched

T = TypeVar("T")
C = TypeVar("C")
R = TypeVar("R")
Opened: TypeAlias = Iterator[C] | Whole[T]
AsyncOpened: TypeAlias = AsyncIterator[C] | Iterator[C] | Whole[T]
_iterated: Callable[[Any], Any] = iter
_aiterated: Callable[[Any], Any] = aiter
_MOST_PIECES = 64
_SHORTEST_PIECE = 16  # characters: some three words


@dataclass(frozen=True, slots=True)
class HostCall:
    """Carry out one call.

    Args:
        cache: Where answers are kept.
        request: What is asked, or `None` when the cache must stay out of it.
        notices: What keeps a fault of the cache's from the caller.
        inside: A context in which the host's own code runs: the call, and each step of its stream.
        tags: Names to invalidate by.
        ttl: How long the answer may be served.
        evidence: What the documents behind a stored answer must satisfy.
    """

    cache: Cache
    request: Request | None
    notices: Notices
    inside: FetchContext
    tags: tuple[str, ...] = ()
    ttl: float | str | None = None
    evidence: Evidence | None = None

    def answer(self, ask: Callable[[], T], codec: AnswerCodec[T]) -> T:
        """Return the stored answer, or the one that `ask` gets, which is then stored."""

        def compute() -> T:
            with self.inside():
                return ask()

        if self.request is None:
            return compute()
        return self.cache.serve(self.request, compute, codec, tags=self.tags, ttl=self.ttl, evidence=self.evidence)

    async def aanswer(self, ask: Callable[[], Awaitable[T]], codec: AnswerCodec[T]) -> T:
        """Async version of `answer`."""

        async def compute() -> T:
            with self.inside():
                return await ask()

        if self.request is None:
            return await compute()
        return await self.cache.aserve(
            self.request, compute, codec, tags=self.tags, ttl=self.ttl, evidence=self.evidence
        )

    def open(
        self, ask: Callable[[], R], codec: StreamCodec[T, C], read: Callable[[R], Opened[C, T]] = _iterated
    ) -> Served[T] | Iterator[C]:
        """Return the stored answer, or a stream: another's that is under way, or the one that `ask` opens.

        Args:
            ask: Asks the model.
            codec: Turns the stream's chunks into JSON, and a hit into a result.
            read: Returns the stream in what `ask` returned, or says that it is whole.
        """

        def opened() -> Opened[C, T]:
            with self.inside():
                returned = ask()
            return read(returned)

        if self.request is not None:
            return self.cache.stream(
                self.request, opened, codec, step=self.inside, guard=self.notices.isolated,
                tags=self.tags, ttl=self.ttl, evidence=self.evidence,
            )  # fmt: skip
        stream = opened()
        return Served(stream.result, None) if isinstance(stream, Whole) else watched(stream, self.inside, codec.take)

    async def aopen(
        self,
        ask: Callable[[], Awaitable[R]],
        codec: StreamCodec[T, C],
        read: Callable[[R], AsyncOpened[C, T]] = _aiterated,
    ) -> Served[T] | AsyncIterator[C] | Iterator[C]:
        """Async version of `open`."""

        async def opened() -> AsyncOpened[C, T]:
            with self.inside():
                returned = await ask()
            return read(returned)

        if self.request is not None:
            return await self.cache.astream(
                self.request, opened, codec, step=self.inside, guard=self.notices.isolated,
                tags=self.tags, ttl=self.ttl, evidence=self.evidence,
            )  # fmt: skip
        stream = await opened()
        if isinstance(stream, Whole):
            return Served(stream.result, None)
        if isinstance(stream, Iterator):
            return watched(stream, self.inside, codec.take)
        return awatched(stream, self.inside, codec.take)


def is_own(found: object) -> bool:
    """Tell whether what was opened is a stream of the caller's own model call, whose callbacks the model tells."""
    return not isinstance(found, Served) and followed(found) is None


def followed(found: object) -> SharedStream[Any] | None:
    """Return the stream of another's call that what was opened goes along with, if it does."""
    return found.stream if isinstance(found, StreamReader) and not found.leads else None


def chunks(
    found: Served[T] | Iterator[C], cut: Callable[[T], Iterable[C]], tell: Callable[[C], None] | None = None
) -> Generator[C, None, None]:
    """Yield what was opened, chunk by chunk, and `tell` of each that the model's own callbacks have not heard of."""
    tell = None if is_own(found) else tell
    stream = iter(cut(found.result)) if isinstance(found, Served) else found
    try:
        for chunk in stream:
            if tell is not None:
                tell(chunk)
            yield chunk
    finally:
        close(stream)


async def achunks(
    found: Served[T] | AsyncIterator[C] | Iterator[C],
    cut: Callable[[T], Iterable[C]],
    tell: Callable[[C], Awaitable[None]] | None = None,
) -> AsyncGenerator[C, None]:
    """Async version of `chunks`."""
    tell = None if is_own(found) else tell
    if not isinstance(found, AsyncIterator):
        for chunk in cut(found.result) if isinstance(found, Served) else found:
            if tell is not None:
                await tell(chunk)
            yield chunk
        return
    try:
        async for chunk in found:
            if tell is not None:
                await tell(chunk)
            yield chunk
    finally:
        await aclose(found)


# --- why a call is answered or not ---


def explain(cache: Cache, request: Request | Bypass) -> Explanation:
    """Return how a host's call would be decided now, and why; one that is kept out of the cache says only that."""
    return cache.explain(request) if isinstance(request, Request) else _kept_out(request)


async def aexplain(cache: Cache, request: Request | Bypass) -> Explanation:
    """Async version of `explain`."""
    return await cache.aexplain(request) if isinstance(request, Request) else _kept_out(request)


def _kept_out(bypass: Bypass) -> Explanation:
    return Explanation(bypass, (ExplainedStep("host", f"bypass: {bypass.rule}"),), (), ())


# --- a class whose methods call one another ---

_calling: ContextVar[object] = ContextVar("askonce_calling", default=None)


@contextmanager
def calling(model: object) -> Iterator[None]:
    """Mark `model` as being called by the cache, so that what its class calls of itself is its own affair.

    Never held across a `yield` of a stream.
    """
    token = _calling.set(model)
    try:
        yield
    finally:
        _calling.reset(token)


def is_calling(model: object) -> bool:
    """Tell whether the cache is calling `model`, in this context."""
    return _calling.get() is model


# --- a stored answer ---


def provenance(hit: Hit) -> dict[str, Json]:
    """Return what a user is told of where an answer comes from."""
    return {"tier": hit.tier, "similarity": hit.similarity, "age_s": hit.age_s, "entry_id": hit.entry_id}


def pieces(text: str) -> Iterator[str]:
    """Yield `text` piece by piece; an empty text is no piece."""
    size = max(_SHORTEST_PIECE, -(-len(text) // _MOST_PIECES))
    for start in range(0, len(text), size):
        yield text[start : start + size]
