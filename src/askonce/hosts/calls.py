"""How every host calls a model through the cache, whole or as a stream.

A whole answer is looked up, or asked for and stored. A stream is looked up, and cut anew if it is stored; otherwise it
is another's under way, which is followed, or one's own, which is watched and stored when it has ended. A host says how
a hit is cut into chunks, how chunks are put together, and how its callbacks are told.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeAlias, TypeVar

from askonce.cache import Cache
from askonce.core.answers import AnswerCodec, Restorer, StreamCodec
from askonce.core.events import described
from askonce.core.evidence import Evidence
from askonce.core.flows import Step as ExplainedStep
from askonce.core.model import Answered, Bypass, Decision, Hit, Json, Miss, Request, Shared
from askonce.errors import CodecError
from askonce.hosts.notices import Notices
from askonce.hosts.warming import warming
from askonce.observe.explanation import Explanation
from askonce.runtime.answering import Whole
from askonce.runtime.drivers import Calls, adrive_calls, drive_calls
from askonce.runtime.engine import Served
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


NOTE = "askonce"
"""The name under which an answer from the cache says where it comes from."""

MISS_NOTE = "askonce_miss"
"""The name, beside `NOTE`, under which an answer that a model was asked for says why."""


@dataclass(slots=True)
class HostCall:
    """Carry out one call.

    Args:
        cache: Where answers are kept.
        request: What is asked; or why the cache must stay out of it, `None` where the call could not be read.
        notices: What keeps a fault of the cache's from the caller.
        inside: A context in which the host's own code runs: the call, and each step of its stream.
        tags: Names to invalidate by.
        ttl: How long the answer may be served.
        evidence: What the documents behind a stored answer must satisfy.
    """

    cache: Cache
    request: Request | Bypass | None
    notices: Notices
    inside: FetchContext = nullcontext
    tags: tuple[str, ...] = ()
    ttl: float | str | None = None
    evidence: Evidence | None = None
    _found: Answered[Any] | Served[Any] | StreamReader[Any] | None = field(default=None, init=False, repr=False)

    @property
    def decision(self) -> Decision | Shared | None:
        """Return what happened to the call, once it was answered or opened; `None` where nobody knows."""
        if self._found is None:
            return self.request if isinstance(self.request, Bypass) else None
        return self._found.decision

    @property
    def note(self) -> dict[str, Json] | None:
        """Return `decision` as JSON, and the entry that the answer is stored as, once that is known."""
        decision = self.decision
        if decision is None:
            return None
        return described(decision, None if self._found is None else self._found.entry_id)

    def look_up(self, codec: Restorer[T]) -> T | None:
        """Return the stored answer, or `None` where there is none; nobody is asked, and nothing is stored."""
        if not isinstance(self.request, Request):
            return None
        return self._recalled(self.cache.lookup(self.request, evidence=self.evidence), codec)

    async def alook_up(self, codec: Restorer[T]) -> T | None:
        """Async version of `look_up`."""
        if not isinstance(self.request, Request):
            return None
        return self._recalled(await self.cache.alookup(self.request, evidence=self.evidence), codec)

    def _recalled(self, decision: Decision, codec: Restorer[T]) -> T | None:
        self._found = Answered(None, decision)
        if isinstance(decision, Hit):
            self._found = Answered(None, Miss("fault", "the stored answer cannot be read"))
            with suppress(CodecError), self.notices.isolated("read a stored answer"):
                result = codec.restore(decision)
                self._found = Answered(result, decision, decision.entry_id)
                return result
        return None

    def answer(self, ask: Callable[[], T], codec: AnswerCodec[T]) -> T:
        """Return the stored answer, or the one that `ask` gets, which is then stored."""
        return drive_calls(self._answered(lambda: drive_calls(self._asked(ask)), codec, self.cache.answer))

    async def aanswer(self, ask: Callable[[], Awaitable[T]], codec: AnswerCodec[T]) -> T:
        """Async version of `answer`."""
        return await adrive_calls(self._answered(lambda: adrive_calls(self._asked(ask)), codec, self.cache.aanswer))

    def open(
        self, ask: Callable[[], R], codec: StreamCodec[T, C], read: Callable[[R], Opened[C, T]] = _iterated
    ) -> Served[T] | Iterator[C]:
        """Return the stored answer, or a stream: another's that is under way, or the one that `ask` opens.

        Args:
            ask: Asks the model.
            codec: Turns the stream's chunks into JSON, and a hit into a result.
            read: Returns the stream in what `ask` returned, or says that it is whole.
        """
        opened = self._opened(lambda: drive_calls(self._asked(ask, read)), codec, self.cache.stream)
        found: Served[T] | Iterator[C] = drive_calls(opened)
        return found

    async def aopen(
        self,
        ask: Callable[[], Awaitable[R]],
        codec: StreamCodec[T, C],
        read: Callable[[R], AsyncOpened[C, T]] = _aiterated,
    ) -> Served[T] | AsyncIterator[C] | Iterator[C]:
        """Async version of `open`."""
        opened = self._opened(lambda: adrive_calls(self._asked(ask, read)), codec, self.cache.astream)
        found: Served[T] | AsyncIterator[C] | Iterator[C] = await adrive_calls(opened)
        return found

    def _asked(self, ask: Callable[[], Any], read: Callable[[Any], Any] | None = None) -> Calls[Any]:
        with self.inside():
            returned = yield ask
        return returned if read is None else read(returned)

    def _answered(self, compute: Callable[[], Any], codec: AnswerCodec[T], answer: Callable[..., Any]) -> Calls[T]:
        if (given := warming()) is not None:
            return given.take(self.cache, self.request, codec)
        if not isinstance(self.request, Request):
            result: T = yield compute
            return result
        answered: Answered[T] = yield partial(
            answer, self.request, compute, codec, tags=self.tags, ttl=self.ttl, evidence=self.evidence
        )
        self._found = answered
        return answered.answer

    def _opened(self, compute: Callable[[], Any], codec: StreamCodec[T, C], stream: Callable[..., Any]) -> Calls[Any]:
        if (given := warming()) is not None:
            return Served(given.take(self.cache, self.request, codec), None)
        if isinstance(self.request, Request):
            self._found = yield partial(
                stream, self.request, compute, codec, step=self.inside, guard=self.notices.isolated,
                tags=self.tags, ttl=self.ttl, evidence=self.evidence,
            )  # fmt: skip
            return self._found
        opened = yield compute
        if isinstance(opened, Whole):
            return Served(opened.result, None)
        through: Callable[..., Any] = watched if isinstance(opened, Iterator) else awatched
        return through(opened, self.inside, codec.take)


def is_own(found: object) -> bool:
    """Return whether what was opened is a stream of the caller's own model call, whose callbacks the model tells."""
    return not isinstance(found, Served) and followed(found) is None


def followed(found: object) -> SharedStream[Any] | None:
    """Return the stream of another's call that what was opened goes along with, if it does."""
    return found.stream if isinstance(found, StreamReader) and not found.leads else None


def chunks(
    found: Served[T] | Iterator[C],
    cut: Callable[[T], Iterable[C]],
    tell: Callable[[C], None] | None = None,
    mark: Callable[[C], C] | None = None,
) -> Generator[C, None, None]:
    """Yield what was opened, chunk by chunk.

    Args:
        found: What was opened.
        cut: Cuts a whole answer into chunks.
        tell: Is given each chunk of which the model's own callbacks have not heard.
        mark: Returns the first chunk of a stream with a note on it.
    """
    tell = None if is_own(found) else tell
    stream = iter(cut(found.result)) if isinstance(found, Served) else found
    try:
        for chunk in stream:
            if mark is not None and not isinstance(found, Served):
                chunk, mark = mark(chunk), None
            if tell is not None:
                tell(chunk)
            yield chunk
    finally:
        close(stream)


async def achunks(
    found: Served[T] | AsyncIterator[C] | Iterator[C],
    cut: Callable[[T], Iterable[C]],
    tell: Callable[[C], Awaitable[None]] | None = None,
    mark: Callable[[C], C] | None = None,
) -> AsyncGenerator[C, None]:
    """Async version of `chunks`."""
    tell = None if is_own(found) else tell
    stream = found if isinstance(found, AsyncIterator) else _one_by_one(found, cut)
    try:
        async for chunk in stream:
            if mark is not None and not isinstance(found, Served):
                chunk, mark = mark(chunk), None
            if tell is not None:
                await tell(chunk)
            yield chunk
    finally:
        await aclose(stream)


async def _one_by_one(found: Served[T] | Iterator[C], cut: Callable[[T], Iterable[C]]) -> AsyncGenerator[C, None]:
    """Yield a whole answer, or a sync stream that an async call has opened, and close that."""
    with closing(chunks(found, cut)) as stream:
        for chunk in stream:
            yield chunk


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
    """Return whether the cache is calling `model`, in this context."""
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
