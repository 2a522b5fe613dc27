"""What the journal costs an exact hit: caches with and without it, in turn, in one process.

Run it with `python benchmarks/journal.py`: it starts servers from wheels, and prints the median and the least of each.
"""

from __future__ import annotations

import tempfile
from statistics import median
from threading import Thread
from time import perf_counter

from askonce import Cache

ROUNDS, HITS, THREADS = 40, 500, 4
ASKED = "What is the capital of Peru?"


def microseconds_of(cache: Cache) -> list[float]:
    """Return what each of some hits took."""
    taken = []
    for _ in range(HITS):
        began = perf_counter()
        cache.ask(ASKED, lambda: "?", model="m")
        taken.append((perf_counter() - began) * 1e6)
    return taken


def hits_a_second(cache: Cache) -> float:
    """Return how many hits threads get."""
    threads = [Thread(target=microseconds_of, args=(cache,)) for _ in range(THREADS)]
    began = perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return THREADS * HITS / (perf_counter() - began)


def main() -> None:
    """Measure both in turn."""
    with tempfile.TemporaryDirectory() as folder:
        first = Cache.embedded(folder, memory_ttl=0)
        first.store(ASKED, "Lima", model="m")
        first.flush()
        caches = {"without": Cache.embedded(folder, memory_ttl=0, journal=False), "with": first}
        single: dict[str, list[float]] = {name: [] for name in caches}
        many: dict[str, list[float]] = {name: [] for name in caches}
        for number in range(ROUNDS):
            for name in sorted(caches, reverse=bool(number % 2)):
                single[name].append(median(microseconds_of(caches[name])))
                many[name].append(hits_a_second(caches[name]))
        for name in caches:
            one, of_many = single[name], many[name]
            print(f"{name:8} p50 of an exact hit: median {median(one):7.1f} us, least {min(one):7.1f} us")
            print(f"{'':8} {THREADS} threads: median {median(of_many):7.0f} hits/s, most {max(of_many):7.0f}")
        p50 = median(a - b for a, b in zip(single["with"], single["without"], strict=True))
        share = median(1 - a / b for a, b in zip(many["with"], many["without"], strict=True))
        least, most = min(single["with"]) - min(single["without"]), 1 - max(many["with"]) / max(many["without"])
        print(f"the journal costs {p50:+.1f} us of p50 (of the least: {least:+.1f} us)")
        print(f"and {share:.1%} of the hits of {THREADS} threads (of the most: {most:.1%})")
        for cache in caches.values():
            cache.close()


if __name__ == "__main__":
    main()
