"""Measure what askonce adds to the servers behind it: each operation beside the raw calls that it cannot do without.

    python -m benchmarks.lookup [--rounds 400] [--rows 2000]

Every round makes each call once, in an order drawn anew, so that all of them meet the same state of the machine;
medians are compared. Vectors come from a table, so that no model's time hides ours. The servers are those of
`ASKONCE_TEST_REDIS_URL` and `ASKONCE_TEST_POSTGRES_URL` if both are set, else askonce's own, in a folder that is
removed afterwards. Takes about half a minute on two cores.

What stands beside what:

* raw GET, raw SET: redis-py's own client with hiredis, on a value as long as askonce's in Redis;
* raw query: one psycopg connection, a prepared statement, binary halfvec, on a plain table of its own that holds the
  same vectors, questions and answers and has an HNSW index; it returns the three nearest questions and answers that
  have not expired. raw insert: the same, into an empty table like it;
* exact hit: with `memory_entries=0`, so that each goes to Redis;
* semantic hit: each question is a popular one in new words. It asks Redis, embeds, compares the vectors of the
  namespace, which this process has read, and then *writes* the answer to Redis under the new question, so that its
  ratio is shown without and with a raw SET beside it;
* miss: asks Redis, embeds, compares; the nearest entry may have to be fetched from PostgreSQL;
* the same in PostgreSQL: with `memory_vectors=0`, and for hits of questions that are not popular;
* store: writes to PostgreSQL and to Redis, after a miss;
* RedisVL and langchain-redis, where they are installed (`peers.py` says how): the same questions, in the same rounds.
"""

from __future__ import annotations

import argparse
import asyncio
import platform
import random
import shutil
import string
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from importlib.util import find_spec
from os import cpu_count, environ, urandom
from pathlib import Path
from statistics import median
from time import perf_counter, time
from typing import TYPE_CHECKING, Any, LiteralString, cast
from uuid import uuid4

import numpy as np
import psycopg
import redis
from numpy.typing import NDArray
from pgvector import HalfVector
from pgvector.psycopg import register_vector, register_vector_async
from psycopg import sql
from redis import asyncio as aredis

from askonce import Cache, Hit, Miss
from askonce.embedded import start_servers
from askonce.testing import TableEmbedder

if TYPE_CHECKING:
    from benchmarks.peers import Peer

DIMENSION = 384
POPULAR = 50
SCOPE: Mapping[str, Any] = {
    "tenant": "acme",
    "app": "support",
    "corpus": "handbook@7",
    "model": "gpt-5-mini",
    "system_prompt": "You answer questions of employees from the handbook, briefly and politely. " * 8,
    "params": {"temperature": 0.2, "max_tokens": 512},
}
WRITER = {**SCOPE, "tenant": "writer"}  # what is stored meanwhile stays out of the namespace that is searched
RAW = ("raw GET", "raw SET", "raw query", "raw insert")
SEARCHED = ("semantic hit in PostgreSQL", "miss in PostgreSQL")
ASKONCE = ("memory hit", "exact hit", "semantic hit", "miss", *SEARCHED, "store")
ANSWER = "Open the page of your account, choose the device, and follow the three steps shown there. " * 8

SESSION: LiteralString = """
SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET jit = off;
SET hnsw.iterative_scan = strict_order; SET hnsw.ef_search = 40"""

# What one would write without a cache: a plain table, and its index.
TABLE: LiteralString = """
CREATE TABLE {table} (
    namespace bytea NOT NULL, digest bytea PRIMARY KEY, question text NOT NULL, payload bytea NOT NULL,
    expires_at float8 NOT NULL, embedding halfvec(384) NOT NULL);
CREATE INDEX ON {table} USING hnsw (embedding halfvec_cosine_ops)"""
COPIED: LiteralString = """
INSERT INTO {table} SELECT namespace, digest, question, payload, expires_at, embedding FROM {entries}"""

QUERY: LiteralString = """
SELECT question, payload, embedding <=> %(vector)b::halfvec AS distance FROM {table}
WHERE namespace = %(namespace)b AND expires_at > %(now)s ORDER BY distance LIMIT 3"""

INSERT: LiteralString = """
INSERT INTO {table} VALUES (
    %(namespace)b, %(digest)b, %(question)s, %(payload)b, %(expires_at)s, %(vector)b::halfvec)"""

# Each ratio: what of askonce's, over which raw calls together, and the figure to reach.
RATIOS: Sequence[tuple[str, Sequence[str], float | None]] = (
    ("memory hit", ("raw GET",), 0.3),
    ("exact hit", ("raw GET",), 1.5),
    ("semantic hit", ("raw GET", "raw query"), 1.5),
    ("semantic hit", ("raw GET", "raw query", "raw SET"), None),
    ("miss", ("raw GET", "raw query"), 1.3),
    ("semantic hit in PostgreSQL", ("raw GET", "raw query"), None),
    ("miss in PostgreSQL", ("raw GET", "raw query"), None),
    ("store", ("raw SET", "raw insert"), 1.3),
)
# Of the peers, which are compared with what askonce does for the same question.
ASKED = {"exact": "exact hit", "paraphrase": "semantic hit", "miss": "miss"}
WARM_UP = 20
BEGINNINGS = (
    *("what must i do to", "tell me how to", "can you tell me how i", "which steps do i take to", "how can i"),
    *("how could i", "how do you", "in what way do i", "what is the way to", "please explain how to", "how to"),
    *("i want to know how to", "could you explain how i", "how should i", "what do i have to do to", "how does one"),
    *("i would like to know how i can", "what are the steps to", "do you know how i", "how would i", "show me how to"),
    *("help me to", "i need to", "how is it that i", "would you tell me how i can", "may i ask how to"),
)
"""Each asks what `how do i` asks: so that popular questions are asked in new words each time."""


@dataclass(frozen=True)
class Servers:
    """Name the two servers, and the places in them that this run keeps to."""

    redis_url: str
    postgres_url: str
    prefix: str
    schema: str


@contextmanager
def servers() -> Iterator[Servers]:
    """Give servers, and remove what the run has left on them."""
    prefix = f"bench_{uuid4().hex[:12]}"
    given = environ.get("ASKONCE_TEST_REDIS_URL"), environ.get("ASKONCE_TEST_POSTGRES_URL")
    if given[0] and given[1]:
        try:
            yield Servers(given[0], given[1], prefix, prefix)
        finally:
            with redis.Redis.from_url(given[0]) as client:
                for key in client.scan_iter(match=f"{prefix}*", count=1000):
                    client.unlink(key)
            with psycopg.connect(given[1], autocommit=True) as connection:
                connection.execute(sql.SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(sql.Identifier(prefix)))
        return
    folder = Path(tempfile.mkdtemp(prefix="askonce-bench-"))
    started = start_servers(folder)
    try:
        yield Servers(started.redis_url, started.postgres_url, prefix, prefix)
    finally:
        started.close()
        shutil.rmtree(folder)


class Questions:
    """Hold questions and the table of their vectors: those stored, and for each round three that are new.

    What a question is about is a made-up word in lowercase letters, which a paraphrase repeats: guards compare them.
    """

    def __init__(self, rows: int, rounds: int) -> None:
        self._random = random.Random(2026)
        self._directions = np.random.default_rng(2026)
        self.vectors: dict[str, NDArray[np.float32]] = {}
        self.stored = [self._add("how do i set up the") for _ in range(rows)]
        self.paraphrases = [
            self._add(
                f"{BEGINNINGS[number // POPULAR % len(BEGINNINGS)]} set up the", near=self.stored[number % POPULAR]
            )
            for number in range(rounds)
        ]
        self.rare = [
            self._add("let me know how to set up the", near=self.stored[number % rows]) for number in range(rounds)
        ]
        self.strangers = [self._add("where can i find the") for _ in range(rounds)]
        self.fresh = [self._add("who looks after the") for _ in range(rounds)]

    def _add(self, beginning: str, near: str | None = None) -> str:
        vector = self._directions.standard_normal(DIMENSION) / DIMENSION**0.5
        thing = "".join(self._random.choices(string.ascii_lowercase, k=12))
        if near is not None:
            vector = self.vectors[near] + 0.2 * vector  # a similarity of about 0.98
            thing = near.rpartition(" ")[2]
        question = f"{beginning} {thing}"
        self.vectors[question] = (vector / np.linalg.norm(vector)).astype(np.float32)
        return question


@dataclass(frozen=True)
class Colour:
    """Hold the calls of one colour; those of the async one return awaitables."""

    get: Callable[[str], Any]
    set: Callable[[str, bytes], Any]
    query: Callable[[Mapping[str, object]], Any]
    insert: Callable[[Mapping[str, object]], Any]
    remembered: Callable[..., Any]
    lookup: Callable[..., Any]
    search: Callable[..., Any]
    store: Callable[..., Any]
    peers: Mapping[str, Callable[[str], Any]]


class Table(TableEmbedder):
    """Look vectors up, which takes no time: as the embedder of a model in this process, it needs no thread of ours."""

    keeps_deadline = True


def peers_of(questions: Questions) -> AbstractContextManager[Sequence[Peer]]:
    """Give the peers that are installed."""
    if find_spec("redisvl") is None and find_spec("langchain_redis") is None:
        return nullcontext(())
    from benchmarks.peers import installed_peers

    return installed_peers(questions.vectors, questions.stored, ANSWER)


class Bench:
    """Fill askonce's table and Redis, and say what each round calls."""

    def __init__(self, place: Servers, questions: Questions, peers: Sequence[Peer] = ()) -> None:
        self.place = place
        self.questions = questions
        self.peers = peers
        self.cache = self._cache(memory_entries=0)
        self.searching = self._cache(memory_entries=0, memory_vectors=0)
        self.remembering = self._cache(memory_ttl="1h")
        for question in questions.stored:
            self.cache.store(question, ANSWER, **SCOPE)
        self.cache.flush()
        for question in questions.stored[:POPULAR]:
            self.remembering.lookup(question, **SCOPE)
        names = {name: sql.Identifier(place.schema, name) for name in ("entries", "raw_searched", "raw_stored")}
        self.query = sql.SQL(QUERY).format(table=names["raw_searched"]).as_bytes(None)
        self.insert = sql.SQL(INSERT).format(table=names["raw_stored"]).as_bytes(None)
        row = sql.SQL("SELECT namespace, payload, expires_at FROM {} LIMIT 1").format(names["entries"])
        with psycopg.connect(place.postgres_url, autocommit=True) as connection:
            for name in ("raw_searched", "raw_stored"):
                connection.execute(sql.SQL(TABLE).format(table=names[name]))
            connection.execute(sql.SQL(COPIED).format(table=names["raw_searched"], entries=names["entries"]))
            for name in ("raw_searched", "entries"):
                connection.execute(sql.SQL("VACUUM ANALYZE {}").format(names[name]))
            columns = ("namespace", "payload", "expires_at")
            self.row = dict(zip(columns, connection.execute(row).fetchone() or (), strict=True))
        with redis.Redis.from_url(place.redis_url) as client:
            stored = next(key for key in client.scan_iter(f"{place.prefix}:*") if not key.endswith(b":position"))
            self.value = bytes(client.get(stored) or b"")
            for number in range(POPULAR):
                client.set(self._raw_key(number), self.value)

    def calls(self, colour: Colour, number: int, missed: Miss) -> dict[str, Callable[[], Any]]:
        """Return what is timed in one round, with everything that raw calls need made ready."""
        questions, popular = self.questions, self.questions.stored[number % POPULAR]
        found = {
            "vector": HalfVector(questions.vectors[questions.paraphrases[number]]),
            "namespace": self.row["namespace"],
            "now": time(),
        }
        added = {
            **self.row,
            "digest": urandom(16),
            "question": questions.fresh[number],
            "vector": HalfVector(questions.vectors[questions.strangers[number]]),
        }
        asked = (
            ("exact", popular),
            ("paraphrase", questions.paraphrases[number]),
            ("miss", questions.strangers[number]),
        )
        return {
            **{
                f"{name} {what}": partial(get, question)
                for name, get in colour.peers.items()
                for what, question in asked
            },
            "raw GET": lambda: colour.get(self._raw_key(number)),
            "raw SET": lambda: colour.set(f"{self.place.prefix}:new:{number}", self.value),
            "raw query": lambda: colour.query(found),
            "raw insert": lambda: colour.insert(added),
            "memory hit": lambda: colour.remembered(popular, **SCOPE),
            "exact hit": lambda: colour.lookup(popular, **SCOPE),
            "semantic hit": lambda: colour.lookup(questions.paraphrases[number], **SCOPE),
            "miss": lambda: colour.lookup(questions.strangers[number], **SCOPE),
            "semantic hit in PostgreSQL": lambda: colour.search(questions.rare[number], **SCOPE),
            "miss in PostgreSQL": lambda: colour.search(questions.strangers[number], **SCOPE),
            "store": lambda: colour.store(questions.fresh[number], ANSWER, after=missed, **WRITER),
        }

    def _raw_key(self, number: int) -> str:
        return f"{self.place.prefix}:raw:{number % POPULAR}"

    def _cache(self, **settings: Any) -> Cache:
        return Cache(
            embedder=Table(cast("Mapping[str, Sequence[float]]", self.questions.vectors), dimension=DIMENSION),
            redis_url=self.place.redis_url,
            postgres_url=self.place.postgres_url,
            redis_prefix=self.place.prefix,
            postgres_schema=self.place.schema,
            min_similarity=0.9,
            **settings,
        )


def checked(name: str, result: object) -> None:
    """Leave when a call did not do what its name says."""
    match name:
        case "memory hit" | "exact hit" | "semantic hit" | "semantic hit in PostgreSQL":
            right = isinstance(result, Hit) and result.tier == name.split()[0]
        case "miss" | "miss in PostgreSQL":
            right = isinstance(result, Miss) and result.reason == "below_min_similarity"
        case _ if name.partition(" ")[2] in ASKED:  # a peer's
            right = bool(result) is not name.endswith("miss")
        case "raw query":
            right = isinstance(result, list) and len(result) == 3
        case _:
            right = result is not None
    if not right:
        raise SystemExit(f"{name}: {result}")


def sync_times(bench: Bench, numbers: range) -> dict[str, list[float]]:
    """Return the seconds of each call, blocking."""
    times: dict[str, list[float]] = {}
    with (
        redis.Redis.from_url(bench.place.redis_url) as client,
        psycopg.connect(bench.place.postgres_url, autocommit=True) as connection,
    ):
        connection.execute(SESSION)
        register_vector(connection)
        cursor = connection.cursor(binary=True)
        colour = Colour(
            get=client.get,
            set=client.set,
            query=lambda params: cursor.execute(bench.query, params, prepare=True).fetchall(),
            insert=lambda params: cursor.execute(bench.insert, params, prepare=True),
            remembered=bench.remembering.lookup,
            lookup=bench.cache.lookup,
            search=bench.searching.lookup,
            store=bench.cache.store,
            peers={peer.name: peer.lookup for peer in bench.peers},
        )
        for number in numbers:
            missed = bench.cache.lookup(bench.questions.fresh[number], **WRITER)
            assert isinstance(missed, Miss)
            calls = bench.calls(colour, number, missed)
            for name in random.sample(list(calls), len(calls)):
                began = perf_counter()
                result = calls[name]()
                times.setdefault(name, []).append(perf_counter() - began)
                checked(name, result)
    return times


async def async_times(bench: Bench, numbers: range) -> dict[str, list[float]]:
    """Return the seconds of each call, awaited one after another on one loop."""
    times: dict[str, list[float]] = {}
    async with (
        aredis.Redis.from_url(bench.place.redis_url) as client,
        await psycopg.AsyncConnection.connect(bench.place.postgres_url, autocommit=True) as connection,
    ):
        await connection.execute(SESSION)
        await register_vector_async(connection)
        cursor = connection.cursor(binary=True)

        async def query(params: Mapping[str, object]) -> object:
            return await (await cursor.execute(bench.query, params, prepare=True)).fetchall()

        colour = Colour(
            get=client.get,
            set=client.set,
            query=query,
            insert=lambda params: cursor.execute(bench.insert, params, prepare=True),
            remembered=bench.remembering.alookup,
            lookup=bench.cache.alookup,
            search=bench.searching.alookup,
            store=bench.cache.astore,
            peers={peer.name: peer.alookup for peer in bench.peers},
        )
        for number in numbers:
            missed = await bench.cache.alookup(bench.questions.fresh[number], **WRITER)
            assert isinstance(missed, Miss)
            calls = bench.calls(colour, number, missed)
            for name in random.sample(list(calls), len(calls)):
                began = perf_counter()
                result = await calls[name]()
                times.setdefault(name, []).append(perf_counter() - began)
                checked(name, result)
        for cache in (bench.cache, bench.searching, bench.remembering):
            await cache.aclose()
    return times


def describe(bench: Bench, rows: int, rounds: int) -> None:
    """Print what was measured on what."""
    with (
        redis.Redis.from_url(bench.place.redis_url) as client,
        psycopg.connect(bench.place.postgres_url) as connection,
    ):
        info = client.info("server")
        server = info.get("server_name", "redis"), info.get("valkey_version", info["redis_version"])
        extension = connection.execute("SELECT extversion FROM pg_extension WHERE extname = 'vector'").fetchone()
        postgres = connection.info.parameter_status("server_version")
    clients = ", ".join(f"{name} {version(name)}" for name in ("redis", "hiredis", "psycopg", "askonce"))
    print(f"{' '.join(server)}, PostgreSQL {postgres}, pgvector {extension[0] if extension else '?'}")
    print(f"Python {platform.python_version()}, {clients}, {cpu_count()} cores")
    print(f"{rows} rows of dimension {DIMENSION}, {len(bench.value)} bytes a value, medians of {rounds} rounds\n")


def report(colour: str, times: Mapping[str, Sequence[float]]) -> None:
    """Print medians, and ratios of medians."""
    middle = {name: median(values[WARM_UP:]) for name, values in times.items()}
    print(colour)
    for name in (*RAW, *ASKONCE, *(name for name in middle if name not in RAW + ASKONCE)):
        print(f"  {name:<28}{middle[name] * 1e6:9.0f} µs")
    for name, raw, reach in RATIOS:
        ratio = middle[name] / sum(middle[part] for part in raw)
        wanted = "" if reach is None else f"   reach {reach:g}{'' if ratio <= reach else ', not reached'}"
        formula = f"{name} / ({' + '.join(raw)})"
        print(f"  {formula:<52}{ratio:5.2f}{wanted}")
    for peer, what in (name.rsplit(" ", 1) for name in middle if name not in RAW + ASKONCE):
        ratio = middle[ASKED[what]] / middle[f"{peer} {what}"]
        print(
            f"  {f'{ASKED[what]} / ({peer} {what})':<52}{ratio:5.2f}   reach 1{'' if ratio <= 1 else ', not reached'}"
        )
    print()


def main() -> None:
    """Measure both colours, and report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=400, help="rounds of each colour (default: 400)")
    parser.add_argument("--rows", type=int, default=2000, help="stored questions (default: 2000)")
    options = parser.parse_args()
    rounds = options.rounds + WARM_UP
    if 2 * rounds > POPULAR * len(BEGINNINGS):
        parser.error(f"at most {POPULAR * len(BEGINNINGS) // 2 - WARM_UP} rounds: then popular questions repeat")
    questions = Questions(options.rows, 2 * rounds)
    with servers() as place, peers_of(questions) as peers:
        bench = Bench(place, questions, peers)
        try:
            describe(bench, options.rows, options.rounds)
            report("sync", sync_times(bench, range(rounds)))
            report("async", asyncio.run(async_times(bench, range(rounds, 2 * rounds))))
        finally:
            for cache in (bench.cache, bench.searching, bench.remembering):
                cache.close()


if __name__ == "__main__":
    main()
