"""Simulate observations per entry: wrong answers per request and hit rate, as a stream of requests goes on.

    python benchmarks/verified.py

Each entry has a true logistic curve, its place drawn from a wide spread; requests come to entries with Zipf's
frequencies, at similarities between 0.7 and 1. What is served is not observed; what is not is asked and judged.
"""

from __future__ import annotations

import random
from collections import defaultdict, deque
from dataclasses import dataclass
from math import exp

from askonce.core.model import Observation
from askonce.core.rates import Rate
from askonce.core.verified import Curve, may_serve

ASSUMED = Curve.from_min_similarity(0.9)


@dataclass(frozen=True)
class World:
    """Say how the answers of a stream are truly right or wrong."""

    name: str
    steepness: float
    centre: float = 0.85
    spread: float = 0.08


def simulate(world: World, delta: float, requests: int, seed: int, entries: int = 200) -> tuple[list[Rate], list[Rate]]:
    """Return the wrong answers and the hits per request, for each tenth of the stream."""
    rng = random.Random(seed)
    places = [rng.gauss(world.centre, world.spread) for _ in range(entries)]
    popularity = [1 / (rank + 1) for rank in range(entries)]
    observed: defaultdict[int, deque[Observation]] = defaultdict(lambda: deque(maxlen=100))
    wrong, hits = [0] * 10, [0] * 10
    for number, entry in enumerate(rng.choices(range(entries), popularity, k=requests)):
        similarity = rng.uniform(0.7, 1.0)
        right = rng.random() < 1 / (1 + exp(-world.steepness * (similarity - places[entry])))
        tenth = number * 10 // requests
        if may_serve(observed[entry], similarity, delta, rng.random(), ASSUMED):
            hits[tenth] += 1
            wrong[tenth] += not right
        else:
            observed[entry].append(Observation(round(similarity, 3), right))
    each = requests // 10
    return [Rate(count, each) for count in wrong], [Rate(count, each) for count in hits]


WORLDS = (
    World("as assumed", steepness=ASSUMED.steepness),
    World("four times as steep", steepness=4 * ASSUMED.steepness),
    World("half as steep", steepness=ASSUMED.steepness / 2),
    World("a quarter as steep", steepness=ASSUMED.steepness / 4),
    World("an easy domain", steepness=ASSUMED.steepness / 2, centre=0.6, spread=0.15),
    World("near misses everywhere", steepness=ASSUMED.steepness, centre=0.97, spread=0.03),
)


def main() -> None:
    """Print one line a world and budget."""
    print("world                    delta  wrong/request   (95% interval)   hits  first tenth -> last tenth")
    for world in WORLDS:
        for delta in (0.01, 0.02, 0.05):
            wrong, hits = simulate(world, delta, requests=20_000, seed=1)
            of = sum(rate.of for rate in wrong)
            rate = Rate(sum(rate.count for rate in wrong), of)
            served = sum(rate.count for rate in hits) / of
            print(
                f"{world.name:24} {delta:.2f}   {rate.value:.4f}  ({rate.low:.4f} to {rate.high:.4f})"
                f"   {served:6.1%}   {hits[0].value:.1%} -> {hits[-1].value:.1%}"
            )


if __name__ == "__main__":
    main()
