"""How every host streams: look up; replay what is stored, or go along with another's stream, or watch one's own.

A host says how a hit is cut into chunks, how chunks are put together, and how its callbacks are told.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from askonce.cache import Cache
from askonce.core.answers import StreamCodec
from askonce.core.evidence import Evidence
from askonce.core.model import Request
from askonce.hosts.notices import Notices
from askonce.runtime.engine import Served
from askonce.runtime.serving import Whole
from askonce.runtime.shared import SharedStream, Step, StreamReader
from askonce.runtime.streams import aclose, awatched, close, watched

T = TypeVar("T")
C = TypeVar("C")
Opened: TypeAlias = Iterator[C] | Whole[T]
AsyncOpened: TypeAlias = AsyncIterator[C] | Iterator[C] | Whole[T]


@dataclass(frozen=True, slots=True)
class Streamed(Generic[T, C]):
    """Say how one call is streamed.

    Args:
        cache: Where answers are kept.
        request: What is asked, or `None` when the cache must stay out of it.
        codec: What turns the call's chunks into JSON, and a hit into a result.
        step: A context that each chunk is fetched in.
        notices: What keeps a fault of the cache's from the caller.
        tags: Names to invalidate by.
        ttl: How long the answer may be served.
        evidence: What the documents behind a stored answer must satisfy.
    """

    cache: Cache
    request: Request | None
    codec: StreamCodec[T, C]
    step: Step
    notices: Notices
    tags: tuple[str, ...] = ()
    ttl: float | str | None = None
    evidence: Evidence | None = None

    def open(self, ask: Callable[[], Opened[C, T]]) -> Served[T] | Iterator[C]:
        """Return the stored answer, or a stream: another's to go along with, or the one that `ask` opens."""
        if self.request is not None:
            return self.cache.stream(
                self.request, ask, self.codec, step=self.step, guard=self.notices.unnoticed,
                tags=self.tags, ttl=self.ttl, evidence=self.evidence,
            )  # fmt: skip
        opened = ask()
        if isinstance(opened, Whole):
            return Served(opened.result, None)
        return watched(opened, self.step, self.codec.take)

    async def aopen(
        self, ask: Callable[[], Awaitable[AsyncOpened[C, T]]]
    ) -> Served[T] | AsyncIterator[C] | Iterator[C]:
        """Async version of `open`."""
        if self.request is not None:
            return await self.cache.astream(
                self.request, ask, self.codec, step=self.step, guard=self.notices.unnoticed,
                tags=self.tags, ttl=self.ttl, evidence=self.evidence,
            )  # fmt: skip
        opened = await ask()
        if isinstance(opened, Whole):
            return Served(opened.result, None)
        if isinstance(opened, Iterator):
            return watched(opened, self.step, self.codec.take)
        return awatched(opened, self.step, self.codec.take)


def is_own(found: object) -> bool:
    """Tell whether what was opened is a stream of the caller's own model call, whose callbacks the model tells."""
    return not isinstance(found, Served) and followed(found) is None


def followed(found: object) -> SharedStream[Any] | None:
    """Return the stream of another's call that what was opened goes along with, if it does."""
    return found.stream if isinstance(found, StreamReader) and not found.leads else None


def told(
    found: Served[T] | Iterator[C], cut: Callable[[T], Iterable[C]], tell: Callable[[C], None] | None = None
) -> Generator[C, None, None]:
    """Yield what was opened, chunk by chunk, and `tell` of each that the model's own callbacks have not heard of."""
    tell = None if is_own(found) else tell
    chunks = iter(cut(found.result)) if isinstance(found, Served) else found
    try:
        for chunk in chunks:
            if tell is not None:
                tell(chunk)
            yield chunk
    finally:
        close(chunks)


async def atold(
    found: Served[T] | AsyncIterator[C] | Iterator[C],
    cut: Callable[[T], Iterable[C]],
    tell: Callable[[C], Awaitable[None]] | None = None,
) -> AsyncGenerator[C, None]:
    """Async version of `told`."""
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
