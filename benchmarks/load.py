"""Put a cache under load on healthy servers: is every hit served, is no fault counted, and how long does the loop lag?

    python benchmarks/load.py [--tasks 500] [--threads 64] [--seconds 4]

Loads, each with its own cache and its own place on the servers, vectors from a table and no memory tier:

* exact, semantic: `--tasks` tasks ask at once, in waves, for what is stored, in the same words or in others;
* threads: `--threads` threads do the same without a pause, half of them in other words;
* both: tasks and threads on one cache;
* burst: `--tasks` new questions at once through `aask`; then, in a new cache, how many of them were stored;
* without: the same waves, in which each task waits 5 ms and asks no cache. What the loop lags there is not ours.

A lag is what a sleep of 1 ms takes longer than 1 ms; where other programs use the processors as well, look at what the
loop's own thread has computed meanwhile ("cpu"). The servers are those of `ASKONCE_TEST_REDIS_URL` and
`ASKONCE_TEST_POSTGRES_URL` if both are set, else askonce's own, in a folder that is removed afterwards.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import shutil
import tempfile
import threading
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from os import environ
from time import perf_counter, process_time, thread_time
from typing import Any
from uuid import uuid4

import numpy as np
import psycopg
import redis
from numpy.typing import NDArray
from psycopg import sql

from askonce import Cache, Hit, Miss
from askonce.core.model import Decision
from askonce.embedded import start_servers
from askonce.testing import TableEmbedder

DIMENSION = 384
STORED = 200
SCOPE: Mapping[str, Any] = {"tenant": "acme", "app": "support", "model": "gpt-5-mini"}
ANSWER = "Open the page of your account, choose the device, and follow the three steps shown there. " * 8


WORDS = (
    [
        f"{polite}{way}"
        for polite in ("", "Please, ", "Well, ", "So, ", "Hello, ", "Thanks, ")
        for way in ("how do I", "how can I", "how could I", "how would I", "how might I", "how should I")
    ],
    ["reset"],
    [
        f"{which}{tail}"
        for which in ("that I was given", "which I was given", "I was given", "I have been given", "I got")
        for tail in ("", " please", " now please", " here", " here please", " then", " then please", " at all")
    ],
)


@dataclass
class Outcome:
    """Hold what one load has shown."""

    name: str
    asked: int = 0
    hits: int = 0
    misses: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    cpu: float = 0.0
    took: list[float] = field(default_factory=list)
    lags: list[float] = field(default_factory=list)
    computed: list[float] = field(default_factory=list)
    faults: dict[str, dict[str, int]] = field(default_factory=dict)

    def note(self, decision: Decision, took: float) -> None:
        """Count a decision."""
        self.asked += 1
        self.took.append(took)
        if isinstance(decision, Hit):
            self.hits += 1
        else:
            self.misses[decision.reason if isinstance(decision, Miss) else "bypass"] += 1

    def row(self) -> str:
        """Return one line of the table."""
        each = self.cpu / max(1, self.asked) * 1e6
        rate = f"{self.asked / self.seconds:8.0f}/s" if self.seconds else ""
        p50, p99 = (float(np.percentile(self.took or [0.0], share)) * 1000 for share in (50, 99))
        lag = ""
        if self.lags:
            lag99, worst = float(np.percentile(self.lags, 99)) * 1000, max(self.lags) * 1000
            cpu = float(np.percentile(self.computed, 99)) * 1000
            lag = f"  lag p99 {lag99:6.1f} max {worst:6.1f} cpu p99 {cpu:6.1f} ms"
        rest = f"  {dict(self.misses)}" if self.misses else ""
        faults = f"  faults {self.faults}" if self.faults else ""
        return (
            f"{self.name:10} {self.asked:7} asked {self.hits:7} hits {rate:>11} {each:5.0f} us cpu each"
            f"  p50 {p50:7.1f} p99 {p99:7.1f} ms"
            f"{lag}{rest}{faults}"
        )


def stored(number: int) -> str:
    """Return a question that is stored."""
    return f"How do I reset the device of model {number:04} that I was given?"


def reworded(number: int, turn: int) -> str:
    """Return another wording, not asked before, of a question that is stored."""
    begins, verbs, ends = WORDS
    begin, verb, end = (words[turn // step % len(words)] for words, step in ((begins, STORED), (verbs, 7), (ends, 53)))
    return f"{begin} {verb} the device of model {number:04} {end}?"


class Wordings(TableEmbedder):
    """Embed each question by the model that it names: other wordings are near, other models far."""

    def _row(self, text: str) -> NDArray[np.float32]:
        model = text.partition(" model ")[2][:4]
        near = np.random.default_rng(int(model) if model.isdigit() else abs(hash(text)) % 2**32)
        vector = near.standard_normal(DIMENSION)
        vector = vector / np.linalg.norm(vector)
        far = np.random.default_rng(abs(hash(text)) % 2**32).standard_normal(DIMENSION)
        vector = vector + 0.02 * far / np.linalg.norm(far)
        return (vector / np.linalg.norm(vector)).astype(np.float32)

    def embed(self, texts: Sequence[str]) -> Sequence[NDArray[np.float32]]:
        """Return one vector a text."""
        return [self._row(text) for text in texts]

    async def aembed(self, texts: Sequence[str]) -> Sequence[NDArray[np.float32]]:
        """Async version of `embed`."""
        return self.embed(texts)


async def lagging(lags: list[float], computed: list[float]) -> None:
    """Note for ever by how much the loop is late, and for how long its thread has computed meanwhile."""
    while True:
        began, cpu = perf_counter(), thread_time()
        await asyncio.sleep(0.001)
        lags.append(max(0.0, perf_counter() - began - 0.001))
        computed.append(thread_time() - cpu)


async def waves(outcome: Outcome, tasks: int, seconds: float, ask: Callable[[int], Awaitable[Decision | None]]) -> None:
    """Have `tasks` tasks ask at once, again and again."""

    async def one(turn: int) -> None:
        began = perf_counter()
        decision = await ask(turn)
        if decision is None:
            outcome.asked += 1
        else:
            outcome.note(decision, perf_counter() - began)

    sampler = asyncio.create_task(lagging(outcome.lags, outcome.computed))
    began = perf_counter()
    turn = 0
    while perf_counter() - began < seconds:
        await asyncio.gather(*(one(turn + number) for number in range(tasks)))
        turn += tasks
    outcome.seconds = perf_counter() - began
    sampler.cancel()
    with suppress(asyncio.CancelledError):
        await sampler


def question_of(turn: int, *, same_words: bool) -> str:
    """Return what is asked in some turn."""
    return stored(turn % STORED) if same_words else reworded(turn % STORED, turn)


class Loads:
    """Run the loads against two servers."""

    def __init__(self, redis_url: str, postgres_url: str, prefix: str, options: argparse.Namespace) -> None:
        self._urls: Mapping[str, Any] = {"redis_url": redis_url, "postgres_url": postgres_url}
        self._prefix = prefix
        self._tasks: int = options.tasks
        self._threads: int = options.threads
        self._seconds: float = options.seconds
        with self._cache("main") as cache:
            for number in range(STORED):
                while cache.store(stored(number), ANSWER, **SCOPE) is None:
                    pass

    def _cache(self, name: str) -> Cache:
        place = f"{self._prefix}_{name}"
        return Cache(
            **self._urls,
            redis_prefix=place,
            postgres_schema=place,
            embedder=Wordings({}, dimension=DIMENSION),
            min_similarity=0.95,
            memory_ttl=0,
        )

    def run(self, name: str) -> Outcome:
        """Run one load."""
        outcome, cpu = Outcome(name), process_time()
        self._run(name, outcome)
        outcome.cpu = process_time() - cpu
        return outcome

    def _run(self, name: str, outcome: Outcome) -> None:
        if name == "without":
            asyncio.run(waves(outcome, self._tasks, self._seconds, lambda _: asyncio.sleep(0.005)))
        elif name in ("exact", "semantic"):
            asyncio.run(self._async(outcome, same_words=name == "exact"))
        elif name == "threads":
            with self._cache("main") as cache:
                self._in_threads(cache, outcome)
                outcome.faults = faults(cache)
        elif name == "both":
            asyncio.run(self._both(outcome))
        elif name == "burst":
            asyncio.run(self._burst(outcome))

    async def _async(self, outcome: Outcome, *, same_words: bool) -> None:
        async with self._cache("main") as cache:

            async def ask(turn: int) -> Decision:
                return await cache.alookup(question_of(turn, same_words=same_words), **SCOPE)

            await waves(outcome, self._tasks, self._seconds, ask)
            outcome.faults = faults(cache)

    def _in_threads(self, cache: Cache, outcome: Outcome) -> None:
        end = perf_counter() + self._seconds
        lock = threading.Lock()

        def ask(number: int) -> None:
            turn = number
            while perf_counter() < end:
                began = perf_counter()
                decision = cache.lookup(question_of(turn, same_words=number % 2 == 0), **SCOPE)
                took = perf_counter() - began
                with lock:
                    outcome.note(decision, took)
                turn += self._threads

        threads = [threading.Thread(target=ask, args=(number,)) for number in range(self._threads)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        outcome.seconds = self._seconds

    async def _both(self, outcome: Outcome) -> None:
        threads = Outcome("threads")
        async with self._cache("main") as cache:

            async def ask(turn: int) -> Decision:
                return await cache.alookup(question_of(turn, same_words=turn % 2 == 0), **SCOPE)

            side = asyncio.create_task(asyncio.to_thread(self._in_threads, cache, threads))
            await waves(outcome, self._tasks, self._seconds, ask)
            await side
            outcome.faults = faults(cache)
        outcome.asked += threads.asked
        outcome.hits += threads.hits
        outcome.misses += threads.misses

    async def _burst(self, outcome: Outcome) -> None:
        async def answer() -> str:
            await asyncio.sleep(0.02)
            return ANSWER

        async with self._cache("burst") as cache:

            async def ask(turn: int) -> None:
                await cache.aask(f"What is new about model {turn:04}, if anything?", answer, **SCOPE)

            await waves(outcome, self._tasks, 0.001, ask)
            outcome.faults = faults(cache)
        async with self._cache("burst") as cache:
            for turn in range(self._tasks):
                decision = await cache.alookup(f"What is new about model {turn:04}, if anything?", **SCOPE)
                outcome.hits += isinstance(decision, Hit)


def faults(cache: Cache) -> dict[str, dict[str, int]]:
    """Return the faults that were counted, by port."""
    return {port: dict(stats.faults) for port, stats in cache.stats().ports.items() if stats.faults}


def main() -> None:
    """Run the loads and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tasks", type=int, default=500)
    parser.add_argument("--threads", type=int, default=64)
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("loads", nargs="*", default=["without", "exact", "semantic", "threads", "both", "burst"])
    options = parser.parse_args()
    given = environ.get("ASKONCE_TEST_REDIS_URL"), environ.get("ASKONCE_TEST_POSTGRES_URL")
    folder = tempfile.mkdtemp(prefix="askonce-load-")
    own = None if given[0] and given[1] else start_servers(folder)
    redis_url, postgres_url = (own.redis_url, own.postgres_url) if own else (str(given[0]), str(given[1]))
    prefix = f"load_{uuid4().hex[:12]}"
    # What was imported is left out of Python's full collections, 50 ms each, which would be all of the p99 of a lag.
    gc.collect()
    gc.freeze()
    try:
        loads = Loads(redis_url, postgres_url, prefix, options)
        for name in options.loads:
            print(loads.run(name).row(), flush=True)
    finally:
        with redis.Redis.from_url(redis_url) as client:
            for key in client.scan_iter(match=f"{prefix}*", count=1000):
                client.unlink(key)
        with psycopg.connect(postgres_url, autocommit=True) as connection:
            for name in ("main", "burst"):
                connection.execute(
                    sql.SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(sql.Identifier(f"{prefix}_{name}"))
                )
        if own is not None:
            own.close()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
