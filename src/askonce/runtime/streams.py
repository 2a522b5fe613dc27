"""Streams that pass through: each step is taken inside a context, which is never held while the consumer works."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import AbstractContextManager
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
