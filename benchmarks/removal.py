"""Measure removals where Redis is alone: through the directory, and by reading all keys, on the same entries.

    python -m benchmarks.removal [--keys 1000000] [--rounds 20] [--tenants 100] [--per-document 10]

Entries are small (a question, an answer of 100 bytes). Each is of one of `--tenants` tenants and one of five users of
it, has a tag of its own day, and one of its kind that every tenth entry has, and was made from one version of one
document, from which `--per-document` entries were made. They are written as `Cache` writes them, many at a time.

Each round removes, in an order drawn anew, one document, one version of another, one day of one tenant, one user of one
tenant, and one entry by its id; least, median and most are printed, with how many entries a round has removed. Then a
whole tenant is removed, once, and one document by reading all keys, once, as `erase` does, and every removal did before
there was a directory.

It starts a Valkey of its own (extra `embedded`), which takes about 1.2 KB for an entry. 1,000,000 take minutes.
"""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median
from time import perf_counter, time
from typing import Any

import redis

from askonce.core.keys import fingerprint
from askonce.core.model import Document, Entry, Key, Selector
from askonce.core.ports import Put
from askonce.embedded import start_servers
from askonce.tiers.redis import RedisTier

BATCH = 200
USERS = 5
DAYS = 365
ANSWER = b'{"text": "Open the page of your account, choose the device, and follow the three steps shown there."}'


class Entries:
    """Make entries, and say what chooses them."""

    def __init__(self, keys: int, tenants: int, per_document: int) -> None:
        self._keys, self._tenants, self._per_document = keys, tenants, per_document
        self._random = random.Random(2026)
        self._now = time()

    def batches(self) -> Iterator[Sequence[Put]]:
        """Yield all of them."""
        for start in range(0, self._keys, BATCH):
            yield [Put(self._entry(number), None, None) for number in range(start, min(start + BATCH, self._keys))]

    def selectors(self) -> dict[str, Selector]:
        """Return what chooses some of them, each time others."""
        number = self._random.randrange(self._keys)
        return {
            "document": Selector(document=self._document(number)),
            "version of a document": Selector(document=self._document(self._random.randrange(self._keys)), version="7"),
            "day of a tenant": Selector(tag=self._day(number), parts={"tenant": self._tenant(number)}),
            "user of a tenant": Selector(parts=self._parts(self._random.randrange(self._keys))),
            "entry": Selector(entry_id=self._entry(self._random.randrange(self._keys)).key.entry_id),
        }

    def tenant(self) -> Selector:
        """Return what chooses a whole tenant."""
        return Selector(parts={"tenant": self._tenant(0)})

    def _entry(self, number: int) -> Entry:
        parts = self._parts(number)
        namespace, context = fingerprint(*(part.encode() for part in parts.values())), fingerprint(b"")
        question = f"How do I set up device {number}?"
        tags = (self._day(number), "devices") if number % 10 == 0 else (self._day(number),)
        return Entry(
            Key(namespace, context, fingerprint(namespace, context, question.encode())),
            question,
            ANSWER,
            self._now,
            self._now + 7 * 24 * 3600,
            parts,
            tags,
            (Document(self._document(number), "7" if number % 2 else "8"),),
        )

    def _parts(self, number: int) -> dict[str, str]:
        tenant = self._tenant(number)
        user = f"{tenant}/{number // self._tenants % USERS}"
        named = {"tenant": tenant, "user": user, "app": "support", "model": "gpt-5-mini"}
        return {name: value if name == "tenant" else fingerprint(value.encode()).hex() for name, value in named.items()}

    def _tenant(self, number: int) -> str:
        return fingerprint(str(number % self._tenants).encode()).hex()

    def _day(self, number: int) -> str:
        return f"day {number // self._tenants % DAYS}"

    def _document(self, number: int) -> str:
        return f"document {number // self._per_document}"


def milliseconds(seconds: float) -> str:
    """Return a time in words."""
    return f"{seconds * 1000:,.1f} ms"


def removed(tier: RedisTier, selector: Selector, *, reads_all: bool = False) -> tuple[float, int]:
    """Remove entries as a record does; return how long it took, and how many there were."""
    began = perf_counter()
    tier.append(selector)
    count = tier.remove(selector, unreadable=reads_all).count
    return perf_counter() - began, count


def measure(tier: RedisTier, server: redis.Redis, entries: Entries, options: argparse.Namespace) -> None:
    """Print how long each removal takes."""
    tier.position()
    began = perf_counter()
    for batch in entries.batches():
        assert all(tier.add_all(batch, time()))
    info: Any = server.info("memory")
    shards: Any = server.scan_iter(match="bench:directory:*", count=1000)
    listed = sum(server.memory_usage(shard, samples=1000) or 0 for shard in shards)
    print(
        f"{options.keys:,} entries stored in {perf_counter() - began:,.0f} s; {info['used_memory'] / options.keys:,.0f}"
    )
    print(f"bytes an entry, of which {listed / options.keys:,.0f} are the directory's")
    times: dict[str, list[tuple[float, int]]] = {}
    order = random.Random(7)
    for _ in range(options.rounds):
        chosen = list(entries.selectors().items())
        order.shuffle(chosen)
        for name, selector in chosen:
            times.setdefault(name, []).append(removed(tier, selector))
    print(f"{'removal by':24} {'least':>12} {'median':>12} {'most':>12}  entries (median)")
    for name, found in sorted(times.items()):
        durations = [duration for duration, _ in found]
        figures = (milliseconds(figure) for figure in (min(durations), median(durations), max(durations)))
        many = median(count for _, count in found)
        print(f"{name:24} " + " ".join(f"{figure:>12}" for figure in figures) + f"  {many:g}")
    seconds, count = removed(tier, entries.tenant())
    print(f"a whole tenant: {milliseconds(seconds)} for {count:,} entries")
    seconds, count = removed(tier, entries.selectors()["document"], reads_all=True)
    print(f"a document, by reading all keys: {milliseconds(seconds)} for {count:,} entries")


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keys", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--tenants", type=int, default=100)
    parser.add_argument("--per-document", type=int, default=10)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="askonce-bench-"))
    try:
        with (
            closing(start_servers(folder)) as started,
            redis.Redis.from_url(started.redis_url) as server,
            closing(RedisTier(started.redis_url, prefix="bench", deadline_s=60)) as tier,
        ):
            measure(tier, server, Entries(options.keys, options.tenants, options.per_document), options)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
