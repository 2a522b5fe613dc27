"""Streams that pass through: each step is taken inside a context, which is never held while the consumer works."""

from __future__ import annotations

import gc
from _thread import start_new_thread
from collections import OrderedDict
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import AbstractContextManager, suppress
from functools import partial
from typing import Any, TypeVar, cast

from askonce.core.model import Scope, asked_in

T = TypeVar("T")
_END: Any = object()


def watched(
    chunks: Iterator[T], step: Callable[[], AbstractContextManager[None]], see: Callable[[T], object]
) -> Generator[T, None, None]:
    """Yield `chunks`, taking each inside a `step()` and showing it to `see`; close them whatever happens."""
    try:
        while True:
            with step():
                chunk = next(chunks, _END)
            if chunk is _END:
                return
            see(chunk)
            yield chunk
    finally:
        with step():
            close(chunks)


def in_scope(whole: Scope, chunks: Iterator[T]) -> Generator[T, None, None]:
    """Yield `chunks`, each taken in the scope of who has asked, in whatever scope they are read."""
    return watched(chunks, partial(asked_in, whole), _unseen)


async def awatched(
    chunks: AsyncIterator[T], step: Callable[[], AbstractContextManager[None]], see: Callable[[T], object]
) -> AsyncGenerator[T, None]:
    """Async version of `watched`."""
    try:
        while True:
            with step():
                chunk = await anext(chunks, _END)
            if chunk is _END:
                return
            see(chunk)
            yield chunk
    finally:
        with step():
            await aclose(chunks)


def ain_scope(whole: Scope, chunks: AsyncIterator[T]) -> AsyncGenerator[T, None]:
    """Async version of `in_scope`."""
    return awatched(chunks, partial(asked_in, whole), _unseen)


def _unseen(chunk: object) -> None:
    """Pass a chunk by."""


# The phase of garbage collection that was told last is the last one of these. What is told must not be Python: of a
# signal that comes while garbage is collected, that would be the first to run, and what its handler raises, such as a
# KeyboardInterrupt or the time limit of a worker, would be lost in it.
_phases = OrderedDict.fromkeys(("start", "stop"))
gc.callbacks.append(cast("Any", _phases.move_to_end))


def freely(act: Callable[[], None]) -> None:
    """Do what closes a source; on a thread of its own while garbage is collected, which this one may be doing.

    Garbage is collected in the middle of anything that a thread does: it may hold the very lock that closing takes, as
    that of a pool of connections.
    """
    if list(_phases)[-1] == "stop":  # at once: between two steps of an iterator, garbage may be collected
        act()
        return
    with suppress(RuntimeError):  # no thread begins any more: the process ends
        start_new_thread(_quietly, (act,))  # without the locks of `threading`, of which this one may hold one


def _quietly(act: Callable[[], None]) -> None:
    with suppress(Exception):  # nobody is left to be told
        act()


def close(chunks: object) -> None:
    """Close a source, if it can be closed."""
    method = getattr(chunks, "close", None)
    if method is not None:
        method()


async def aclose(chunks: object) -> None:
    """Async version of `close`."""
    method = getattr(chunks, "aclose", None)
    if method is not None:
        await cast("Awaitable[None]", method())
