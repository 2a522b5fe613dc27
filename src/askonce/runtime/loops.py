"""Which event loop runs here, and of which ones nothing need be kept."""

from __future__ import annotations

import asyncio
from asyncio import AbstractEventLoop
from collections.abc import Iterable

from askonce.errors import ConfigurationError

MOST_STOPPED = 8
"""Loops that do not run for which something is kept; threads that run one now and then have few."""


def running_loop() -> AbstractEventLoop:
    """Return the loop that runs on this thread.

    Raises:
        ConfigurationError: None does, or one of another library such as trio.
    """
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "the async methods of a cache need a running event loop of asyncio (or uvloop): elsewhere, such as under "
            "trio, call the blocking ones on a thread, as with `await trio.to_thread.run_sync(...)`"
        ) from None


def ended(loops: Iterable[AbstractEventLoop], most_stopped: int = MOST_STOPPED) -> list[AbstractEventLoop]:
    """Return those that are closed, and of those that do not run all but the last ones.

    Whoever makes a loop for each call, and does not close it, would otherwise keep all their connections open.

    Args:
        loops: The oldest first.
        most_stopped: How many that do not run, and are not closed, are kept.
    """
    known = list(loops)
    closed = [loop for loop in known if loop.is_closed()]
    stopped = [loop for loop in known if not (loop.is_closed() or loop.is_running())]
    return closed + stopped[: max(0, len(stopped) - most_stopped)]
