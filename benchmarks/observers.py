"""Measure what observers cost an exact hit: caches with and without, side by side in one process.

    python -m benchmarks.observers [--rounds 200]

Each round looks the same question up a hundred times through each cache, in an order drawn anew. A hit is one call of
Redis (`memory_ttl=0`), on a server of its own from a wheel. What a hit takes is
the lower quartile of a round's hundred, "more" the median over the rounds of the difference to the cache without
observers; "CPU" is that of all of this process's threads, which bounds the throughput. The second row, another cache
without observers, shows how much of it all is noise.
The client's multiprocess mode is measured by a second process, since it is chosen when the client is imported.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from statistics import median, quantiles
from time import perf_counter, process_time

from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client import CollectorRegistry

from askonce import Cache
from askonce.core.events import Event, Observer
from askonce.embedded import start_servers
from askonce.observe.opentelemetry import OpenTelemetryObserver
from askonce.observe.prometheus import PrometheusObserver

QUESTION = "What is the capital of Peru?"
BLOCK = 100
SHARED = "PROMETHEUS_MULTIPROC_DIR"


class Quick:
    """Be an observer that does nothing, at once."""

    is_quick = True

    def on_event(self, event: Event) -> None:
        """Do nothing."""


class Queued:
    """Be an observer that does nothing, on a thread of its own."""

    def on_event(self, event: Event) -> None:
        """Do nothing."""


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=200)
    rounds = parser.parse_args().rounds
    prometheus = PrometheusObserver(registry=CollectorRegistry())
    if SHARED in os.environ:
        measure({"no observer": (), "PrometheusObserver, multiprocess mode": (prometheus,)}, rounds)
        return
    tracers = TracerProvider()
    tracers.add_span_processor(BatchSpanProcessor(InMemorySpanExporter()))
    measure(
        {
            "no observer": (),
            "none again": (),
            "one that does nothing": (Quick(),),
            "one with a thread": (Queued(),),
            "PrometheusObserver": (prometheus,),
            "OpenTelemetryObserver, no SDK": (OpenTelemetryObserver(),),
            "OpenTelemetryObserver, all traced": (OpenTelemetryObserver(tracer_provider=tracers, metrics=False),),
        },
        rounds,
    )
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "benchmarks.observers", "--rounds", str(rounds)]
        subprocess.run(command, env={**os.environ, SHARED: folder}, check=True)  # noqa: S603 — this program
    tracers.shutdown()


def measure(observers: dict[str, Sequence[Observer]], rounds: int) -> None:
    """Measure caches with these observers, and print a row for each, in both colours."""
    with tempfile.TemporaryDirectory() as folder:
        servers = start_servers(folder)
        caches = {
            name: Cache(redis_url=servers.redis_url, memory_ttl=0, exact_deadline=5, observers=given)
            for name, given in observers.items()
        }
        try:
            for cache in caches.values():
                cache.ask(QUESTION, lambda: "Lima", model="m")
                cache.flush()
            print(f"{'sync':38}{'hit us':>8}{'more':>8}{'CPU us':>10}{'more':>8}{'ratio':>9}")
            report(caches, rounds, block)
            print(f"{'async':38}{'hit us':>8}{'more':>8}{'CPU us':>10}{'more':>8}{'ratio':>9}")
            with asyncio.Runner() as runner:
                report(caches, rounds, lambda cache: runner.run(ablock(cache)))
                for cache in caches.values():
                    runner.run(cache.aclose())
        finally:
            for cache in caches.values():
                cache.close()
            servers.close()


def report(caches: dict[str, Cache], rounds: int, run: Callable[[Cache], list[float]]) -> None:
    """Look up, and print what it took."""
    taken: dict[str, list[float]] = {name: [] for name in caches}
    worked: dict[str, list[float]] = {name: [] for name in caches}
    for _ in range(rounds):
        for name in random.sample(sorted(caches), len(caches)):
            began = process_time()
            taken[name].append(quantiles(run(caches[name]))[0] * 1e6)
            worked[name].append((process_time() - began) / BLOCK * 1e6)
    bare = next(iter(caches))
    for name, blocks in taken.items():
        more = median(one - without for one, without in zip(blocks, taken[bare], strict=True))
        cpu = median(one - without for one, without in zip(worked[name], worked[bare], strict=True))
        share = median(one / without for one, without in zip(worked[name], worked[bare], strict=True))
        print(f"{name:38}{median(blocks):8.1f}{more:8.1f}{median(worked[name]):10.1f}{cpu:8.1f}{share:9.3f}")


def block(cache: Cache) -> list[float]:
    """Return what each of a hundred hits took."""
    taken = []
    for _ in range(BLOCK):
        began = perf_counter()
        cache.lookup(QUESTION, model="m")
        taken.append(perf_counter() - began)
    return taken


async def ablock(cache: Cache) -> list[float]:
    """Async version of `block`."""
    taken = []
    for _ in range(BLOCK):
        began = perf_counter()
        await cache.alookup(QUESTION, model="m")
        taken.append(perf_counter() - began)
    return taken


if __name__ == "__main__":
    main()
