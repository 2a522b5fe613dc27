"""Measure what storing costs who asks, behind the caller and while it waits.

    python benchmarks/storing.py [--rounds 300] [--burst 500]

Both caches share one pair of servers, and take turns in one process, so that all meet the same state of the machine:

* returns: from the end of the model's call to the return of `ask` (`aask`), one new question at a time;
* burst: that many new questions at once, of tasks of one loop: until all are answered, until all are stored, and the
  longest time from a model's answer to the return;
* crowd: the same of so many questions, in threads, that the queue is full.

The servers are those of `ASKONCE_TEST_REDIS_URL` and `ASKONCE_TEST_POSTGRES_URL` if both are set, else askonce's own,
in a folder that is removed afterwards.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from os import environ
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Literal
from uuid import uuid4

from askonce import Cache
from askonce.embedded import start_servers
from askonce.testing import TableEmbedder

WAYS: tuple[Literal["behind", "wait"], ...] = ("behind", "wait")
ANSWER = "Open the page of your account, choose the device, and follow the three steps shown there. " * 8


class Model:
    """Answer at once, and note when."""

    def __init__(self) -> None:
        self.answered_at = 0.0

    def __call__(self) -> str:
        """Answer."""
        self.answered_at = perf_counter()
        return ANSWER

    async def acall(self) -> str:
        """Async version of `__call__`."""
        return self()


def ask(cache: Cache) -> float:
    """Ask something new; return the seconds from the model's answer to the caller's."""
    model = Model()
    cache.ask(f"What is {uuid4().hex}?", model)
    return perf_counter() - model.answered_at


async def aask(cache: Cache) -> float:
    """Async version of `ask`."""
    model = Model()
    await cache.aask(f"What is {uuid4().hex}?", model.acall)
    return perf_counter() - model.answered_at


async def burst(cache: Cache, count: int) -> tuple[float, float, float]:
    """Ask many things at once; return the seconds until all are answered, and stored, and the longest return."""
    began = perf_counter()
    returns = await asyncio.gather(*(aask(cache) for _ in range(count)))
    answered = perf_counter() - began
    await cache.aflush()
    return answered, perf_counter() - began, max(returns)


def crowd(cache: Cache, count: int) -> tuple[float, float, float]:
    """Do the same from 64 threads."""
    began = perf_counter()
    with ThreadPoolExecutor(64) as threads:
        returns = list(threads.map(lambda _: ask(cache), range(count)))
    answered = perf_counter() - began
    cache.flush()
    return answered, perf_counter() - began, max(returns)


def shown(name: str, way: str, seconds: list[float]) -> str:
    """Return a row of milliseconds."""
    least, middle, most = min(seconds) * 1e3, median(seconds) * 1e3, quantiles(seconds, n=100)[-1] * 1e3
    return f"{name:<20} {way:<8} min {least:7.3f}  median {middle:7.3f}  p99 {most:7.3f} ms"


def told(name: str, way: str, taken: tuple[float, float, float]) -> str:
    """Return a row of seconds."""
    answered, stored, longest = taken
    return f"{name:<20} {way:<8} answered {answered:.2f} s, stored {stored:.2f} s, longest {longest * 1e3:.1f} ms"


def measure(make: Callable[[Literal["behind", "wait"]], Cache], rounds: int, size: int) -> None:
    """Print what is measured."""
    caches = {way: make(way) for way in WAYS}
    for cache in caches.values():
        ask(cache)
        cache.flush()
    for name, pause in (("ask", 0.0), ("ask, in a pause", 0.01)):
        taken: dict[str, list[float]] = {way: [] for way in WAYS}
        for _ in range(rounds):
            for way, cache in caches.items():
                taken[way].append(ask(cache))
                if pause:
                    cache.flush()
        for way in WAYS:
            print(shown(name, way, taken[way]))

    async def of_loop() -> None:
        taken: dict[str, list[float]] = {way: [] for way in WAYS}
        for _ in range(rounds):
            for way, cache in caches.items():
                taken[way].append(await aask(cache))
        for way in WAYS:
            print(shown("aask", way, taken[way]))
        for _ in range(2):
            for way, cache in caches.items():
                print(told(f"{size} tasks", way, await burst(cache, size)))
        for cache in caches.values():
            await cache.aclose()

    asyncio.run(of_loop())
    for _ in range(2):
        for way, cache in caches.items():
            print(told(f"{4 * size} in 64 threads", way, crowd(cache, 4 * size)))
    for way, cache in caches.items():
        stats = cache.stats()
        print(
            way,
            "stored",
            stats.stored,
            "refused",
            stats.refused,
            {port: dict(found.faults) for port, found in stats.ports.items()},
        )
        cache.close()


def main() -> None:
    """Measure on servers of our own, or on those of the tests."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--burst", type=int, default=500)
    arguments = parser.parse_args()
    urls = [environ.get(name) for name in ("ASKONCE_TEST_REDIS_URL", "ASKONCE_TEST_POSTGRES_URL")]
    folder = Path(tempfile.mkdtemp(prefix="askonce-storing-"))
    servers = None if all(urls) else start_servers(folder)
    if servers is not None:
        urls = [servers.redis_url, servers.postgres_url]
    name = f"storing_{uuid4().hex[:8]}"

    def make(way: Literal["behind", "wait"]) -> Cache:
        return Cache(
            redis_url=urls[0],
            postgres_url=urls[1],
            redis_prefix=f"{name}_{way}",
            postgres_schema=f"{name}_{way}",
            embedder=TableEmbedder(dimension=384),
            min_similarity=0.9,
            exact_deadline=5,
            semantic_deadline=5,
            first_semantic_deadline=30,
            durability=way,
        )

    try:
        measure(make, arguments.rounds, arguments.burst)
    finally:
        if servers is not None:
            servers.close()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
