"""What a store is told of the lookup before it."""

from __future__ import annotations

import asyncio
import threading

from askonce.core.model import Miss
from askonce.runtime.misses import PendingMisses


def test_the_newest_are_kept() -> None:
    """A key that missed again is as new as any other: its call is under way."""
    misses = PendingMisses[int]()
    for key in (0, *range(1, 510), 0, *range(510, 600)):
        misses.remember(key, Miss("nothing_similar", str(key)))
    found = misses.recall(0)
    assert found is not None
    assert found[0].detail == "0"
    assert misses.recall(1) is None


def test_an_asker_has_its_own() -> None:
    """Another thread's later miss does not take its place; a thread that has none gets the last one of anybody."""
    misses = PendingMisses[int]()
    misses.remember(0, Miss("nothing_similar", "mine"))
    other = threading.Thread(target=misses.remember, args=(0, Miss("nothing_similar", "theirs")))
    other.start()
    other.join()
    details = []
    for _ in range(3):
        found = misses.recall(0, forget=True)
        details.append(None if found is None else found[0].detail)
    assert details == ["mine", "theirs", None]


def test_forgetting_ones_own() -> None:
    """Those of this thread and of loops that ran on it before, not those of other threads, nor of other tasks."""
    misses = PendingMisses[str]()

    async def remember(key: str) -> None:
        misses.remember(key, Miss("nothing_similar"))

    asyncio.run(remember("earlier loop"))
    misses.remember("own", Miss("nothing_similar"))
    thread = threading.Thread(target=misses.remember, args=("other thread", Miss("nothing_similar")))
    thread.start()
    thread.join()

    async def beside() -> None:
        await asyncio.create_task(remember("other task"))
        await remember("own task")
        misses.forget_own()

    asyncio.run(beside())
    keys = ("earlier loop", "own", "own task", "other thread", "other task")
    assert [misses.recall(key) is not None for key in keys] == [False, False, False, True, True]
    misses.forget_own()
    assert [misses.recall(key) is not None for key in keys] == [False, False, False, True, False]
