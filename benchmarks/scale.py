"""Measure a cache of up to a million entries of many tenants: lookups, recall, size, stores and removals.

    python benchmarks/scale.py [--entries 1000000] [--processes 16] [--json result.json]

The servers are askonce's own, in a folder that is removed afterwards, and every vector is generated, so that nothing
else is needed than the extra `embedded`. 20,000 entries take a minute on two cores, a million some five on sixteen.

A fifth of the entries are those of tenants that hold the same 2,000 questions (`same`: one graph over all tenants is
full of equal vectors), two fifths those of tenants with 20,000 questions of their own (`own`), and two fifths those of
tenants with 100 (`small`). A query is a stored vector turned to a cosine of 0.93, and recall@1 says how often the entry
that it was made from is found first. What is timed is `PgVectorTier.search`, in one thread.

Entries are loaded by COPY, and their indexes built afterwards, in parallel; stores are timed with all indexes in place.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from itertools import count
from pathlib import Path
from time import perf_counter, sleep, time
from typing import Any, LiteralString, TypeAlias, cast

import numpy as np
import psutil
import psycopg
from numpy.typing import NDArray
from pgvector import HalfVector
from pgvector.psycopg import register_vector
from psycopg import sql
from psycopg.types.json import Jsonb

from askonce import Cache, scope
from askonce.core.keys import fingerprint
from askonce.core.model import Entry, Key, Request, Scope
from askonce.embedded import start_servers
from askonce.embedding import from_callable
from askonce.tiers.postgres import PgVectorTier

DIMENSION = 384
TOPICS = 300
QUERY_SIMILARITY = 0.93
LOOKUPS = 600
SAMPLED = {"same": 20, "own": 20, "small": 400}
SIZES = {"same": 2000, "own": 20_000, "small": 100}
SHARES = {"same": 0.2, "own": 0.4, "small": 0.4}
ANSWER = json.dumps({"text": "An answer of some two hundred characters. " * 5}).encode()
MODEL = "m"

Vectors: TypeAlias = NDArray[np.float32]
_COLUMNS = (
    ("namespace", "bytea"),
    ("context", "bytea"),
    ("digest", "bytea"),
    ("question", "text"),
    ("payload", "bytea"),
    ("embedding", "halfvec"),
    ("dimension", "int4"),
    ("embedder", "text"),
    ("created_at", "float8"),
    ("expires_at", "float8"),
    ("parts", "jsonb"),
    ("tags", "text[]"),
    ("document_ids", "text[]"),
    ("document_versions", "text[]"),
)


@dataclass(frozen=True)
class Tenant:
    """One tenant: the kind of its questions, its number, and where its entries are."""

    kind: str
    number: int
    namespace: bytes
    context: bytes
    parts: Mapping[str, str]

    @property
    def name(self) -> str:
        """Return the tenant's name in the scope."""
        return f"{self.kind}-{self.number}"

    def key(self, question: str) -> Key:
        """Return the key of a question."""
        return Key(self.namespace, self.context, fingerprint(self.namespace, self.context, question.encode()))


def unit(vectors: Vectors) -> Vectors:
    """Return vectors of length 1."""
    return cast("Vectors", vectors / np.linalg.norm(vectors, axis=-1, keepdims=True))


def turned(vectors: Vectors, similarity: float, random: np.random.Generator) -> Vectors:
    """Return for each vector another one, at this cosine similarity."""
    noise = random.normal(size=vectors.shape).astype(np.float32)
    noise = unit(noise - (noise * vectors).sum(-1, keepdims=True) * vectors)
    return cast("Vectors", (similarity * vectors + np.sqrt(1 - similarity**2) * noise).astype(np.float32))


@lru_cache(maxsize=1)
def topics() -> Vectors:
    """Return what all questions are about."""
    return unit(np.random.default_rng(0).normal(size=(TOPICS, DIMENSION)).astype(np.float32))


@lru_cache(maxsize=512)
def vectors_of(kind: str, number: int) -> Vectors:
    """Return the vectors of a tenant's questions."""
    random = np.random.default_rng([list(SIZES).index(kind), 0 if kind == "same" else number])
    return turned(topics()[random.integers(0, TOPICS, SIZES[kind])], 0.6, random)


def question_of(tenant: Tenant, number: int) -> str:
    """Return the text of a tenant's question, some 60 characters."""
    return f"What does the handbook of {tenant.kind} say about matter {number:06d}, please?"


def tenants_of(cache: Cache, entries: int) -> list[Tenant]:
    """Return the tenants of a cache with so many entries."""
    found: list[Tenant] = []
    counts = {kind: round(entries * SHARES[kind] / SIZES[kind]) for kind in SIZES if kind != "small"}
    counts["small"] = (entries - sum(number * SIZES[kind] for kind, number in counts.items())) // SIZES["small"]
    for kind, tenants in counts.items():
        for number in range(tenants):
            with scope(tenant=f"{kind}-{number}"):
                asked = cache._engine.asked(Request("x", Scope(model=MODEL)))
            found.append(Tenant(kind, number, asked.key.namespace, asked.key.context, dict(asked.parts)))
    return found


def load(url: str, embedder: str, tenants: Sequence[Tenant]) -> int:
    """Copy the entries of tenants into the table; return how many."""
    total = 0
    names = sql.SQL(", ").join(sql.Identifier(name) for name, _ in _COLUMNS)
    statement = sql.SQL("COPY askonce.entries ({}) FROM STDIN (FORMAT BINARY)").format(names)
    with psycopg.connect(url, autocommit=True) as connection:
        register_vector(connection)
        connection.execute("SET synchronous_commit = off")
        with connection.cursor().copy(statement) as copy:
            copy.set_types([kind for _, kind in _COLUMNS])
            for tenant in tenants:
                parts, now = Jsonb(tenant.parts), time()
                for number, vector in enumerate(vectors_of(tenant.kind, tenant.number)):
                    key, question = tenant.key(text := question_of(tenant, number)), text
                    place = (key.namespace, key.context, key.digest)
                    vectors = (HalfVector(vector), DIMENSION, embedder)
                    copy.write_row((*place, question, ANSWER, *vectors, now, now + 30 * 86400, parts, [], [], []))
                    total += 1
    return total


def rows_of(connection: psycopg.Connection[Any], query: LiteralString, *values: object) -> list[Any]:
    """Return the rows of a query."""
    return connection.execute(query, values).fetchall()


def drop_indexes(connection: psycopg.Connection[Any]) -> list[tuple[str, str]]:
    """Drop all indexes but the primary key; return their names and how they are made, for the parent table only."""
    query: LiteralString = """SELECT c.relname::text, pg_get_indexdef(c.oid) FROM pg_index JOIN pg_class AS c
        ON c.oid = indexrelid WHERE indrelid = 'askonce.entries'::regclass AND NOT indisprimary"""
    found = rows_of(connection, query)
    for name, _ in found:
        connection.execute(sql.SQL("DROP INDEX {}").format(sql.Identifier("askonce", name)))
    return found


def build_indexes(url: str, indexes: Sequence[tuple[str, str]], processes: int, memory: str) -> None:
    """Build the indexes of each partition, so many at a time, and join them to those of the parent table."""
    with psycopg.connect(url, autocommit=True) as connection:
        for _, definition in indexes:
            connection.execute(definition.encode())  # ON ONLY: nothing is built yet
        tables = rows_of(
            connection,
            "SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'askonce.entries'::regclass",
        )

    def build(table: str) -> None:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("SELECT set_config('maintenance_work_mem', %s, false)", [memory])
            connection.execute("SET max_parallel_maintenance_workers = 0")
            for name, definition in indexes:
                own = f"{table.rpartition('.')[2]}_{name}"
                text = definition.replace("ON ONLY askonce.entries", f"ON {table}").replace(f" {name} ", f" {own} ", 1)
                connection.execute(text.encode())
                attach = sql.SQL("ALTER INDEX {} ATTACH PARTITION {}")
                names = (sql.Identifier("askonce", name), sql.Identifier("askonce", own))
                connection.execute(attach.format(*names))
            connection.execute(f"VACUUM ANALYZE {table}".encode())

    with ThreadPoolExecutor(processes) as threads:
        list(threads.map(build, [table for (table,) in tables]))


def sizes_of(connection: psycopg.Connection[Any], entries: int) -> dict[str, float]:
    """Return the bytes an entry of the table and of each index, and of all together."""
    query: LiteralString = """SELECT coalesce(p.relname, 'entries_key')::text, sum(pg_relation_size(i.indexrelid))
        FROM pg_index AS i JOIN pg_inherits AS t ON t.inhrelid = i.indrelid
        LEFT JOIN pg_inherits AS h ON h.inhrelid = i.indexrelid LEFT JOIN pg_class AS p ON p.oid = h.inhparent
        WHERE t.inhparent = 'askonce.entries'::regclass GROUP BY 1 ORDER BY 1"""
    found = {name: float(size) / entries for name, size in rows_of(connection, query)}
    query = "SELECT sum(pg_table_size(inhrelid)) FROM pg_inherits WHERE inhparent = 'askonce.entries'::regclass"
    found["table"] = float(rows_of(connection, query)[0][0]) / entries
    return {**found, "all": sum(found.values())}


def percentiles(times: Sequence[float]) -> dict[str, float]:
    """Return what matters of times in seconds, in milliseconds."""
    named = {"p50": 50, "p99": 99, "max": 100}
    return {name: round(float(np.percentile(times, share)) * 1e3, 2) for name, share in named.items()}


class Asker:
    """Ask for questions of sampled tenants, and note how long it takes and whether the right entry is first."""

    def __init__(self, tier: PgVectorTier, tenants: Sequence[Tenant], seed: int) -> None:
        self._tier = tier
        self._random = np.random.default_rng(seed)
        self._tenants = {kind: [tenant for tenant in tenants if tenant.kind == kind][: SAMPLED[kind]] for kind in SIZES}
        self.kinds = [kind for kind, found in self._tenants.items() if found]

    def sampled(self, kind: str) -> Sequence[Tenant]:
        """Return the tenants of a kind that are asked."""
        return self._tenants[kind]

    def query(self, kind: str, number: int | None = None) -> tuple[Key, Vectors]:
        """Return the key of the entry to be found, of a tenant of this kind, and a vector near its own."""
        tenants = self._tenants[kind]
        tenant = tenants[int(self._random.integers(len(tenants))) if number is None else number]
        chosen = int(self._random.integers(SIZES[kind]))
        vector = turned(vectors_of(kind, tenant.number)[chosen], QUERY_SIMILARITY, self._random)
        return tenant.key(question_of(tenant, chosen)), vector

    def ask(self, right: Key, vector: Vectors) -> tuple[float, bool]:
        """Return the seconds of one search, and whether it found the right entry."""
        began = perf_counter()
        found = self._tier.search(right, vector, 3, time()).found
        return perf_counter() - began, bool(found) and found[0].entry.key == right


def lookups(asker: Asker) -> dict[str, dict[str, float]]:
    """Time lookups of each kind of tenant, and what the first one of a tenant costs."""
    found = {}
    for kind in asker.kinds:
        first = [asker.ask(*asker.query(kind, number))[0] for number in range(len(asker.sampled(kind)))]
        asked = [asker.ask(*asker.query(kind)) for _ in range(LOOKUPS)]
        times, right = zip(*asked, strict=True)
        found[kind] = {**percentiles(times), "recall": sum(right) / LOOKUPS, "first": percentiles(first)["p50"]}
    return found


def stores(tier: PgVectorTier, tenants: Sequence[Tenant], threads: int, seconds: float) -> float:
    """Return how many entries a second some threads store, into tenants of all kinds, for so long."""
    numbers, until = count(1_000_000), perf_counter() + seconds
    vectors = unit(np.random.default_rng(5).normal(size=(4096, DIMENSION)).astype(np.float32))

    def store(_: int) -> int:
        stored = 0
        while perf_counter() < until:
            number = next(numbers)
            tenant = tenants[number * 7919 % len(tenants)]
            question, now = question_of(tenant, number), time()
            entry = Entry(tenant.key(question), question, ANSWER, now, now + 86400, tenant.parts)
            tier.put(entry, vectors[number % len(vectors)])
            stored += 1
        return stored

    began = perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        total = sum(pool.map(store, range(threads)))
    return total / (perf_counter() - began)


def while_asked(work: Callable[[], int], asker: Asker, kinds: Sequence[str]) -> dict[str, float]:
    """Do `work` while 100 lookups a second are made, each timed from when it was due; say how long both took."""
    times, done = [], threading.Event()
    queries = [asker.query(kinds[number % len(kinds)]) for number in range(1000)]
    for query in queries:
        asker.ask(*query)  # what a process pays once for each tenant was measured before

    def ask() -> None:
        began = perf_counter()
        for number in count():
            due = began + number / 100
            sleep(max(0.0, due - perf_counter()))
            asker.ask(*queries[number % len(queries)])
            times.append(perf_counter() - due)
            if done.is_set() and number >= 200:
                return

    asking = threading.Thread(target=ask)
    asking.start()
    sleep(0.5)
    began = perf_counter()
    try:
        removed = work()
        took = perf_counter() - began
    finally:
        done.set()
        asking.join()
    return {"removed": removed, "seconds": round(took, 2), **percentiles(times)}


def swept(tier: PgVectorTier) -> int:
    """Sweep until nothing is left; return how many entries there were."""
    return sum(iter(lambda: tier.sweep(time(), 1000), 0))


def expire(url: str, tenant: Tenant) -> None:
    """Let all entries of a tenant expire."""
    with psycopg.connect(url, autocommit=True) as connection:
        query: LiteralString = "UPDATE askonce.entries SET expires_at = 1 WHERE namespace = %s"
        connection.execute(query, [tenant.namespace])


def configured(folder: Path, processes: int) -> None:
    """Give the server memory as whoever runs a million entries would."""
    memory = psutil.virtual_memory().total
    settings = {
        "shared_buffers": f"{min(8 * 2**30, memory // 6) // 2**20}MB",
        "max_wal_size": "16GB",
        "maintenance_work_mem": "256MB",
        "effective_cache_size": f"{memory // 2 // 2**20}MB",
        "max_parallel_maintenance_workers": str(min(4, processes)),
        "checkpoint_timeout": "30min",
    }
    servers = start_servers(folder)
    try:
        with psycopg.connect(servers.postgres_url, autocommit=True) as connection:
            for name, value in settings.items():
                change = sql.SQL("ALTER SYSTEM SET {} = {}").format(sql.Identifier(name), sql.Literal(value))
                connection.execute(change)
    finally:
        servers.close()  # the next start reads them


class Report:
    """Print each figure when it is known, and write all to a file."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._began = perf_counter()
        self.figures: dict[str, Any] = {}

    def add(self, name: str, figure: object) -> None:
        """Note a figure."""
        self.figures[name] = figure
        print(f"{perf_counter() - self._began:6.0f} s  {name}: {json.dumps(figure)}", flush=True)
        if self._path is not None:
            self._path.write_text(json.dumps(self.figures, indent=1))


def shared_out(tenants: Sequence[Tenant], processes: int) -> Iterator[list[Tenant]]:
    """Return the tenants in as many parts of about the same size."""
    parts: list[list[Tenant]] = [[] for _ in range(processes)]
    sizes = [0] * processes
    for tenant in sorted(tenants, key=lambda tenant: -SIZES[tenant.kind]):
        least = sizes.index(min(sizes))
        parts[least].append(tenant)
        sizes[least] += SIZES[tenant.kind]
    return iter([part for part in parts if part])


def measure(folder: Path, entries: int, processes: int, partitions: int | None, report: Report) -> None:
    """Load, and measure everything."""
    configured(folder, processes)
    embedder = from_callable(
        lambda texts: np.zeros((len(texts), DIMENSION), np.float32), name="none", dimension=DIMENSION, window=10_000
    )
    settings: dict[str, Any] = {"min_similarity": 0.5, "memory_ttl": 0, "sweep_interval": 86400}
    with Cache.embedded(folder, embedder=embedder, postgres_partitions=partitions, **settings) as cache:
        url = str(cache.settings.postgres_url)
        tier = cast("PgVectorTier", cache._engine.parts.io.semantic)
        began = perf_counter()
        cache.migrate()
        report.add("schema made, seconds", round(perf_counter() - began, 2))
        tenants = tenants_of(cache, entries)
        with psycopg.connect(url, autocommit=True) as connection:
            indexes = drop_indexes(connection)
        began = perf_counter()
        with multiprocessing.get_context("spawn").Pool(processes) as pool:
            identity = f"{embedder.name}@{embedder.revision}"
            loads = [(url, identity, part) for part in shared_out(tenants, processes)]
            total = sum(pool.starmap(load, loads))
        report.add("entries", total)
        report.add("tenants", len(tenants))
        report.add("loaded, seconds", round(perf_counter() - began, 1))
        began = perf_counter()
        build_indexes(url, indexes, processes, "256MB")
        report.add("indexes built, seconds", round(perf_counter() - began, 1))
        with psycopg.connect(url, autocommit=True) as connection:
            sizes = {name: round(size) for name, size in sizes_of(connection, total).items()}
        report.add("bytes an entry", sizes)
        asker = Asker(tier, tenants, 7)
        report.add("lookups, ms", lookups(asker))
        report.add("stores a second, 1 thread", round(stores(tier, tenants, 1, 10)))
        report.add("stores a second, 8 threads", round(stores(tier, tenants, 8, 10)))
        report.add("lookups after the stores, ms", lookups(asker))
        kind = "own" if "own" in asker.kinds else "same"
        victims = asker.sampled(kind)
        kinds = [kind for kind in asker.kinds if len(asker.sampled(kind)) > 2]
        report.add("lookups alone, ms", while_asked(idle, asker, kinds))
        expire(url, victims[0])
        report.add("lookups while sweeping, ms", while_asked(lambda: swept(tier), asker, kinds))
        report.add(
            "lookups while clearing, ms",
            while_asked(lambda: cache.clear(tenant=victims[-1].name), asker, kinds),
        )
        report.add("lookups while vacuuming, ms", while_asked(lambda: vacuumed(url), asker, kinds))


def idle() -> int:
    """Wait, for comparison."""
    sleep(3)
    return 0


def vacuumed(url: str) -> int:
    """Vacuum the entries, as autovacuum does some time after removals."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("VACUUM askonce.entries")
    return 0


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--entries", type=int, default=100_000)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--partitions", type=int, help="64 by default")
    parser.add_argument("--folder", type=Path, help="on a disk with room for 5 KB an entry")
    parser.add_argument("--json", type=Path, help="a file for the figures")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="askonce-scale-", dir=options.folder))
    report = Report(options.json)
    try:
        measure(folder / "servers", options.entries, options.processes, options.partitions, report)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
