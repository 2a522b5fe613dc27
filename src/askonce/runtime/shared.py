"""One stream that several read at once, each from its beginning and as its chunks come.

Nothing is read ahead, and no thread waits for it: whoever needs a chunk that has not come yet has it fetched, and the
others wait for that. So a reader that is slow, that was opened and never read, or that leaves half-way keeps nobody
from the rest; the source is closed when the last reader leaves. Each chunk is fetched in the context in which the
stream was opened: it is the leader's model call, with the leader's callbacks and scope, whoever reads on.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from contextvars import copy_context
from dataclasses import dataclass
from functools import partial
from threading import Event, RLock, get_ident
from time import monotonic
from typing import Any, Generic, Literal, Self, TypeAlias, TypeVar

from askonce.core.answers import StreamCodec
from askonce.core.model import Bypass, Hit, Miss, Position, Shared
from askonce.core.ops import Flow, Op, Ports
from askonce.errors import SharedStreamError
from askonce.runtime.drivers import adrive, drive
from askonce.runtime.forking import renew_in_child
from askonce.runtime.streams import aclose, close, freely

C = TypeVar("C")
FetchContext = Callable[[], AbstractContextManager[None]]
Why: TypeAlias = Literal["failed", "left", "alone"]
_END: Any = object()
_NOT_YET: Any = object()
_NO_PORTS: Any = None
_CLAIMED = 0  # no thread's number: a chunk is asked for by one thread, and may be fetched by another


class Abandoned(Exception):  # noqa: N818 — never leaves the runtime
    """Tell those who wait for another's computation that nothing comes of it for them.

    Args:
        why: `"failed"`, when it failed; `"left"`, when the other went away, or what came of it is out of date;
            `"alone"`, when who waits is to compute without waiting for others.
    """

    def __init__(self, why: Why) -> None:
        super().__init__()
        self.why = why


class _DeadlockError(Abandoned):
    """Tell that waiting could never end."""

    def __init__(self) -> None:
        super().__init__("alone")


class SharedStream(Generic[C]):
    """Hold what has come of a stream, and wake those who wait.

    Args:
        chunks: The source, an iterator of either colour.
        codec: What the leader's stream is recorded by.
        position: How far the log of removals went when it was asked for, or `None` when that is not known.
        fetching: A context that each chunk is fetched in.
        finish: Stores what was recorded, once the source has ended, and returns it; of the source's colour.

    Attributes:
        codec: As given.
        position: As given.
        hit: What was stored of the whole stream, once it has ended.
        unchanged_at: When the log of removals was last seen to go no further than that, by `perf_counter`.
    """

    def __init__(
        self,
        chunks: Any,
        codec: StreamCodec[Any, C],
        position: Position | None,
        fetching: FetchContext,
        finish: Callable[[], Any],
    ) -> None:
        self.codec = codec
        self.position = position
        self.hit: Hit | None = None
        self.unchanged_at = 0.0
        self._chunks = chunks
        self._in_fetching = fetching
        self._finish = finish
        self._context = copy_context()
        self._on_over: list[Callable[[], None]] = []
        self._kept: list[C] = []
        # What the leader has not read yet, as it came; the others are given copies.
        self._unread: deque[C] | None = deque()
        self._readers = 1
        self._is_over = False
        self._was_left = False
        self._error: BaseException | None = None
        self._fetching: int | None = None
        self._waiting: list[Callable[[], None]] = []
        self.renew()
        renew_in_child(self)
        self._begin()

    def renew(self) -> None:
        """Begin with a lock of its own in a forked child, whose collected readers leave the stream, too."""
        # Readers may be collected, and leave, in the middle of anything that this thread does.
        self._lock = RLock()

    def _begin(self) -> None:
        """Set what only one colour needs."""

    def whenever_over(self, act: Callable[[], None]) -> None:
        """Have `act` called once, when the stream has ended or nobody reads it any more."""
        with self._lock:
            if not (self._is_over or self._was_left):
                self._on_over.append(act)
                return
        act()

    @property
    def fault(self) -> BaseException | None:
        """Return what ended the stream half-way; `None` while it goes on, and at its end."""
        return self._error or (Abandoned("left") if self._was_left and not self._is_over else None)

    def joined(self) -> Self:
        """Return the stream with one reader more.

        Raises:
            Abandoned: All have left it half-way.
        """
        with self._lock:
            self._readers += 1
            if self._was_left:
                self._readers -= 1
                raise Abandoned("left")
        return self

    def leave(self, *, leads: bool) -> bool:
        """Let one less read; return whether it was the last one, so that the source is to be closed."""
        with self._lock:
            self._readers -= 1
            if leads:
                self._unread = None
            if self._readers or self._is_over or self._was_left:
                return False
            self._was_left = True
            acting, self._on_over = self._on_over, []
        for act in acting:
            act()
        return True

    def take(self, place: int, *, leads: bool) -> C:
        """Return the chunk at `place`, or `_NOT_YET`, or `_END`.

        Raises:
            SharedStreamError: Whoever fetched it was cancelled.
            Exception: The model's own error.
        """
        with self._lock:
            if place < len(self._kept):
                return self._unread.popleft() if leads and self._unread is not None else self._kept[place]
            if not self._is_over:
                return _NOT_YET  # type: ignore[no-any-return]
        if self._error is None:
            return _END  # type: ignore[no-any-return]
        if leads or isinstance(self._error, Exception):
            raise self._error
        raise SharedStreamError("the model call that this stream shared was cancelled half-way") from self._error

    def progress(self) -> tuple[int, bool]:
        """Return how many chunks have come, and whether these are all.

        Raises:
            Abandoned: It broke off.
        """
        with self._lock:
            if self._error is not None:
                raise Abandoned("failed" if isinstance(self._error, Exception) else "left")
            return len(self._kept), self._is_over

    def is_expected(self, place: int, wake: Callable[[], None]) -> bool:
        """Return whether the chunk at `place` has yet to come; if so, `wake` is called when it has."""
        with self._lock:
            if place < len(self._kept) or self._is_over:
                return False
            self._waiting.append(wake)
            return True

    def is_mine_to_fetch(self, place: int) -> bool:
        """See that the chunk at `place` is fetched; return whether the asker must do it, by `fetch`."""
        raise NotImplementedError

    def fetch(self) -> None:
        """Fetch the next chunk."""
        raise NotImplementedError

    def stop(self) -> None:
        """Close the source, or have it closed: nobody reads any more."""
        raise NotImplementedError

    @property
    def needs_this_thread(self) -> bool:
        """Return whether a thread that waits here keeps the next chunk from coming."""
        raise NotImplementedError

    @property
    def is_stuck(self) -> bool:
        """Return whether nobody can fetch the next chunk."""
        return False

    @property
    def is_of_this_loop(self) -> bool:
        """Return whether the running loop fetches, which then can be stuck only with all that runs on it."""
        return False

    def _add(self, chunk: C) -> None:
        kept = self.codec.take(chunk)
        with self._lock:
            self._kept.append(kept)
            if self._unread is not None:
                self._unread.append(chunk)
            waking = self._news()
        for wake in waking:
            wake()

    def _end(self, error: BaseException | None, hit: Hit | None = None) -> None:
        with self._lock:
            self._is_over, self._error, self.hit = True, error, hit
            acting, self._on_over = self._on_over, []
            waking = self._news()
        for act in (*acting, *waking):
            act()

    def _news(self) -> list[Callable[[], None]]:
        self._fetching = None
        waiting, self._waiting = self._waiting, []
        return waiting


class SyncStream(SharedStream[C]):
    """Share an iterator: whoever needs the next chunk first fetches it, on its own thread."""

    def is_mine_to_fetch(self, place: int) -> bool:
        """Return whether the asker is to fetch the chunk at `place`."""
        with self._lock:
            if place < len(self._kept) or self._is_over or self._fetching is not None:
                return False
            self._fetching = _CLAIMED
            return True

    def fetch(self) -> None:
        """Fetch the next chunk; what goes wrong is for the readers."""
        self._fetching = get_ident()
        try:
            chunk = self._context.run(self._next)
            if chunk is _END:
                self._end(None, self._context.run(self._finish))
            else:
                self._add(chunk)
        except BaseException as exc:
            self._end(exc)
            self._context.run(self._close)
            if not isinstance(exc, Exception):
                raise  # an interrupt is for this thread
        if self._was_left:
            self.stop()

    def stop(self) -> None:
        """Close the source, or leave it to who is fetching."""
        with self._lock:
            if self._fetching is not None:
                return  # closed by who fetches, or being closed
            self._fetching = _CLAIMED
        freely(partial(self._context.run, self._close))

    @property
    def needs_this_thread(self) -> bool:
        """Return whether the next chunk cannot come while this thread waits."""
        return self._fetching == get_ident()

    def _next(self) -> Any:
        with self._in_fetching():
            return next(self._chunks, _END)

    def _close(self) -> None:
        with self._in_fetching():
            close(self._chunks)


class AsyncStream(SharedStream[C]):
    """Share an async iterator: a task of the loop that it belongs to fetches what any reader needs, and rests."""

    def _begin(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._thread = get_ident()
        self._goal = 0
        self._task: asyncio.Task[None] | None = None
        self._resting: asyncio.Future[None] | None = None

    def is_mine_to_fetch(self, place: int) -> bool:
        """Have the chunk at `place` fetched by the source's own loop."""
        if place >= self._goal:
            self._on_loop(partial(self._go_on, place + 1))
        return False

    def stop(self) -> None:
        """Have the source closed by its own loop."""
        self._on_loop(self._cancel)

    async def stopped(self) -> None:
        """Wait until the source is closed, where that is on this loop; raise its error while closing."""
        if self._task is not None and self._loop is asyncio.get_running_loop():
            await asyncio.wait({self._task})
            if self._error is not None and isinstance(self._error, Exception):
                raise self._error

    @property
    def needs_this_thread(self) -> bool:
        """Return whether the next chunk cannot come while this thread waits."""
        return self._thread == get_ident()

    @property
    def is_stuck(self) -> bool:
        """Return whether the loop has stopped."""
        return not self._loop.is_running()

    @property
    def is_of_this_loop(self) -> bool:
        """Return whether the running loop is the source's own."""
        return _running_loop() is self._loop

    def _on_loop(self, act: Callable[[], None]) -> None:
        if _running_loop() is self._loop:
            act()
            return
        try:
            self._loop.call_soon_threadsafe(act)
        except RuntimeError:  # the loop is closed, and the source with it
            self._end(SharedStreamError("the event loop of the model call that this stream shared is closed"))

    def _go_on(self, goal: int) -> None:
        self._goal = max(self._goal, goal)
        if self._task is None:
            self._task = self._loop.create_task(self._work(), context=self._context)
        elif self._resting is not None and not self._resting.done():
            self._resting.set_result(None)

    def _cancel(self) -> None:
        if self._task is None:
            self._go_on(0)  # it finds that nobody reads, and closes the source
        else:
            self._task.cancel()

    async def _work(self) -> None:
        error: BaseException | None = None
        hit = None
        try:
            while not self._was_left:
                with self._in_fetching():
                    chunk = await anext(self._chunks, _END)
                if chunk is _END:
                    hit = await self._finish()
                    break
                self._add(chunk)
                while len(self._kept) >= self._goal:
                    self._resting = self._loop.create_future()
                    await self._resting
        except GeneratorExit:
            raise  # the loop is gone: nothing can be awaited any more
        except BaseException as exc:  # noqa: BLE001 — for the readers
            error = exc
        try:
            with self._in_fetching():
                await aclose(self._chunks)
        except BaseException as exc:  # noqa: BLE001 — for the readers
            error = error if error is not None and isinstance(error, Exception) else exc
        self._end(error, hit)
        if error is not None and not isinstance(error, Exception):
            raise error


@dataclass(frozen=True, slots=True)
class _Advance(Op[None]):
    """Have one more chunk come."""

    port = None
    stream: SharedStream[Any]
    place: int
    patience_s: float | None

    def run(self, io: Ports) -> None:  # noqa: ARG002 — as every op
        _advance(self.stream, self.place, self.patience_s)

    async def arun(self, io: Ports) -> None:  # noqa: ARG002 — as every op
        await _aadvance(self.stream, self.place, self.patience_s)


@dataclass(frozen=True, slots=True)
class _Leave(Op[None]):
    """Let a reader leave."""

    port = None
    reader: Any

    def run(self, io: Ports) -> None:  # noqa: ARG002 — as every op
        self.reader.close()

    async def arun(self, io: Ports) -> None:  # noqa: ARG002 — as every op
        await self.reader.aclose()


def _advance(stream: SharedStream[Any], place: int, patience_s: float | None) -> None:
    if stream.is_mine_to_fetch(place):
        stream.fetch()
        return
    if stream.needs_this_thread:
        raise _DeadlockError
    came = Event()
    if stream.is_expected(place, came.set) and not came.wait(patience_s):
        raise TimeoutError


async def _aadvance(stream: SharedStream[Any], place: int, patience_s: float | None) -> None:
    if stream.is_mine_to_fetch(place):
        # The fetch goes on when this reader is cancelled: others may wait for it.
        await asyncio.shield(asyncio.to_thread(stream.fetch))
        return
    if isinstance(stream, SyncStream) and stream.needs_this_thread:
        raise _DeadlockError
    loop = asyncio.get_running_loop()
    came: asyncio.Future[None] = loop.create_future()
    if stream.is_expected(place, partial(wake, loop, came)):
        async with asyncio.timeout(patience_s):
            await came


class StreamReader(Generic[C]):
    """Hold one reader's place in a shared stream.

    Args:
        stream: What is read.
        share: Makes a follower's own chunk of what was kept of the leader's.
        patience_s: How long a follower waits for another's chunk before it looks what is wrong.
        decision: What happened to the request; `None` where it is not known, or a host kept it out of the cache.
        leads: Whether the stream is this reader's own model call, whose callbacks the model itself tells.
    """

    def __init__(
        self,
        stream: SharedStream[C],
        share: Callable[[C], C],
        patience_s: float,
        *,
        decision: Miss | Bypass | Shared | None = None,
        leads: bool = False,
    ) -> None:
        self.stream = stream
        self.decision = decision
        self.leads = leads
        self._share = share
        self._patience_s = patience_s
        self._place = 0
        self._has_left = False

    @property
    def entry_id(self) -> str | None:
        """Return the entry that the whole stream is stored as; `None` before its end, and where it is not stored."""
        return None if self.stream.hit is None else self.stream.hit.entry_id

    def begin(self, patience_s: float) -> Flow[None]:
        """Wait for the first chunk.

        Raises:
            Abandoned: The stream broke off.
            TimeoutError: It takes longer than the patience given.
        """
        until = monotonic() + patience_s
        while self.stream.progress() == (0, False):
            yield from _Advance(self.stream, 0, max(0.0, until - monotonic()))
        if self._blocks() and not self.stream.progress()[1]:
            raise _DeadlockError

    def drain(self) -> Flow[Hit | None]:
        """Read to the end; return what was stored.

        Raises:
            Abandoned: The stream broke off.
            TimeoutError: A chunk takes longer than the reader's patience.
        """
        while True:
            self._place, is_over = self.stream.progress()
            if is_over:
                return self.stream.hit
            yield from _Advance(self.stream, self._place, self._patience_s)

    def left(self) -> Op[None]:
        """Leave; the last one to do so closes the source."""
        return _Leave(self)

    def _blocks(self) -> bool:
        """Return whether the next chunk cannot come while this reader waits here."""
        raise NotImplementedError

    def _read(self) -> Flow[C]:
        """Return the next chunk, or `_END`."""
        while (chunk := self.stream.take(self._place, leads=self.leads)) is _NOT_YET:
            try:
                yield from _Advance(self.stream, self._place, None if self.stream.is_of_this_loop else self._patience_s)
            except (TimeoutError, _DeadlockError) as exc:
                self._look(exc)
        if chunk is _END:
            return chunk
        self._place += 1
        return chunk if self.leads else self._share(chunk)

    def _is_last(self) -> bool:
        if self._has_left:
            return False
        self._has_left = True
        return self.stream.leave(leads=self.leads)

    def __del__(self) -> None:
        # Collected unread, as a generator that was never begun is, which runs no `finally`.
        with suppress(Exception):
            if self._is_last():
                self.stream.stop()

    def _look(self, waited: Exception) -> None:
        """See whether the next chunk can still come, however long it takes."""
        if isinstance(waited, _DeadlockError) or self.stream.is_stuck:
            raise SharedStreamError("the model call that this stream shares cannot go on while this waits") from None


class Reader(StreamReader[C]):
    """Read a shared stream on a plain thread."""

    def __iter__(self) -> Reader[C]:
        """Return the reader."""
        return self

    def __next__(self) -> C:
        """Return the next chunk."""
        chunk = drive(self._read(), _perform)
        if chunk is _END:
            raise StopIteration
        return chunk

    def _blocks(self) -> bool:
        return self.stream.needs_this_thread

    def close(self) -> None:
        """Leave; the last one to do so closes the source."""
        if self._is_last():
            self.stream.stop()


class AsyncReader(StreamReader[C]):
    """Read a shared stream on an event loop, without blocking it."""

    def __aiter__(self) -> AsyncReader[C]:
        """Return the reader."""
        return self

    async def __anext__(self) -> C:
        """Return the next chunk."""
        chunk = await adrive(self._read(), _aperform)
        if chunk is _END:
            raise StopAsyncIteration
        return chunk

    def _blocks(self) -> bool:
        return isinstance(self.stream, SyncStream) and self.stream.needs_this_thread

    async def aclose(self) -> None:
        """Leave; the last one to do so closes the source."""
        if not self._is_last():
            return
        if isinstance(self.stream, AsyncStream):
            self.stream.stop()
            await self.stream.stopped()
        else:
            await asyncio.to_thread(self.stream.stop)


def _perform(op: Op[None]) -> None:
    op.run(_NO_PORTS)


async def _aperform(op: Op[None]) -> None:
    await op.arun(_NO_PORTS)


def wake(loop: asyncio.AbstractEventLoop, came: asyncio.Future[None]) -> None:
    """Set a future of a loop, from any thread; nothing happens where the loop is closed."""
    if _running_loop() is loop:
        _set(came)
    else:
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(_set, came)


def _set(came: asyncio.Future[None]) -> None:
    if not came.done():
        came.set_result(None)


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
