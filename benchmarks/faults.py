"""Break the servers of a cache in every way, under load and with removals, and check what its users noted.

    python -m benchmarks.faults [--minutes 5] [--trials 60] [--seed 1] [--only "reply lost"] [--stage both/redis]
    python -m benchmarks.faults --soak 10

Run it from the folder that holds `benchmarks` and `tests`. It starts a PostgreSQL and a Valkey of its own (extra `dev`)
and ends both. Each row of the matrix is one fault of one or both servers, on a cache of Redis alone, of PostgreSQL
alone, or of both:

* four processes, two with three threads and two with four tasks each, look up, ask, store and remove for 16 tenants,
  most of them for the one whose answer was removed last, with pauses of 10 ms in the mean; the tasks' removals and
  questions are cancelled now and then;
* two further processes remove all the time, on lines that are slowed, of which one loses 15 % of the replies; they are
  stopped and continued, killed (SIGKILL) after 20 to 700 ms, and followed by others, which first call again what was
  interrupted;
* the fault is in force for a while, then ends; load goes on for half as long;
* then, in quiet, another process calls every interrupted removal again, and looks up every question of every tenant.

All processes note each call with its times, and `tests/histories.py` checks the notes: see there what is promised.
Memory is off (`memory_ttl=0`) unless `--memory` says for how long it may show what others have removed: then most
lookups are answered in the process itself. Deadlines are those of an application. `p99` is of lookups while the fault
is in force; it contains what the machine lets processes wait, which the row without a fault shows. `back after` is the
time from the end of the fault until no process leaves a server alone any more.

Before the matrix come trials of removals on both servers: one answer after the other is stored, looked up in many
wordings by another process, and removed, while replies are lost, the remover is killed or cancelled, and called again,
or Redis restarts without its last writes. A trial is stale if one of its wordings is answered after the removal has
returned.

With `--soak`, one load on both servers runs so long, with another fault every ten seconds. It prints the memory (MiB),
file descriptors, threads and tasks of each process, and the servers' connections: at half-time, at last, and the slope.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import logging
import math
import os
import random
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import linear_regression, median
from typing import Any, LiteralString, TypeAlias
from uuid import uuid4

import psycopg
import redis
from benchmarks.fault_load import (
    COLOURS,
    PATIENT,
    PAUSE_S,
    PROCESSES,
    TENANTS,
    THINGS,
    WORDINGS,
    Busy,
    Client,
    Colour,
    Place,
    Removers,
    arun,
    interrupted,
    labels,
    load,
    read,
    read_notes,
    remove_once,
    run,
    wordings,
)
from psycopg import sql
from tests.histories import PROMISES, Breach, Operation, breaches
from tests.proxy import Line, Proxy
from tests.servers import ServerProcesses

from askonce import Cache

STAGES = {
    "redis": ("redis",),
    "postgres": ("postgres",),
    "both/redis": ("redis",),
    "both/postgres": ("postgres",),
    "both/both": ("redis", "postgres"),
}


@dataclass(frozen=True)
class Scene:
    """Hold what a fault may lay hands on."""

    servers: ServerProcesses
    proxies: Mapping[str, Proxy]
    schema: str
    chance: random.Random
    load: list[int] = field(default_factory=list)  # the numbers of its processes

    def redis(self, *command: str) -> None:
        """Tell Redis something."""
        with redis.Redis.from_url(self.servers.redis_url) as client:
            client.execute_command(*command)

    def postgres(self, statement: LiteralString, table: str = "entries") -> psycopg.Connection[Any]:
        """Run a statement on a table, and return its connection, whose transaction is open."""
        connection = psycopg.connect(self.servers.postgres_url)
        connection.execute(sql.SQL(statement).format(sql.Identifier(self.schema, table)))
        return connection

    def end_connections(self, server: str) -> None:
        """Let a server end all connections but that which tells it to."""
        if server == "redis":
            self.redis("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes")
        else:
            with psycopg.connect(self.servers.postgres_url, autocommit=True) as connection:
                connection.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
                )

    def configure(self, statement: LiteralString) -> None:
        """Change PostgreSQL's configuration."""
        with psycopg.connect(self.servers.postgres_url, autocommit=True) as connection:
            connection.execute(statement)
            connection.execute("SELECT pg_reload_conf()")

    def connections(self) -> dict[str, int]:
        """Return how many connections each server has, but ours."""
        with redis.Redis.from_url(self.servers.redis_url) as client:
            clients = len(client.client_list()) - 1
        with psycopg.connect(self.servers.postgres_url) as connection:
            sessions = connection.execute(
                "SELECT count(*) - 1 FROM pg_stat_activity WHERE backend_type = 'client backend'"
            ).fetchone()
        assert sessions is not None
        return {"redis": clients, "postgres": sessions[0]}


Fault: TypeAlias = Callable[[Scene, str], "contextlib.AbstractContextManager[None]"]


@contextlib.contextmanager
def killed(scene: Scene, victim: str) -> Iterator[None]:
    """Kill (SIGKILL) and start again."""
    getattr(scene.servers, f"kill_{victim}")()
    yield
    getattr(scene.servers, f"start_{victim}")()


@contextlib.contextmanager
def stopped(scene: Scene, victim: str) -> Iterator[None]:
    """Stop (SIGSTOP) and continue."""
    getattr(scene.servers, f"pause_{victim}")()
    yield
    getattr(scene.servers, f"resume_{victim}")()


@contextlib.contextmanager
def repeatedly(scene: Scene, act: Callable[[], object]) -> Iterator[None]:
    """Do something some ten times a second."""
    over = threading.Event()

    def repeat() -> None:
        while not over.wait(scene.chance.uniform(0, 0.2)):
            act()

    thread = threading.Thread(target=repeat)
    thread.start()
    yield
    over.set()
    thread.join()


@contextlib.contextmanager
def cut(scene: Scene, victim: str) -> Iterator[None]:
    """Cut every connection, some ten times a second."""
    with repeatedly(scene, lambda: scene.proxies[victim].cut(reset=scene.chance.random() < 0.5)):
        yield


def line(**how: Any) -> Fault:
    """Return the fault of a line that behaves so."""

    @contextlib.contextmanager
    def bad_line(scene: Scene, victim: str) -> Iterator[None]:
        scene.proxies[victim].line = Line(**how)
        if how.get("door"):
            scene.proxies[victim].cut()
        yield
        scene.proxies[victim].line = Line()

    return bad_line


def commands(begin: Sequence[tuple[str, ...]], end: Sequence[tuple[str, ...]]) -> Fault:
    """Return the fault of a Redis that was told something."""

    @contextlib.contextmanager
    def told(scene: Scene, _victim: str) -> Iterator[None]:
        for command in begin:
            scene.redis(*command)
        yield
        for command in end:
            scene.redis(*command)

    return told


@contextlib.contextmanager
def thrown_out(scene: Scene, victim: str) -> Iterator[None]:
    """Let the server end every connection, some ten times a second."""
    with repeatedly(scene, lambda: scene.end_connections(victim)):
        yield


@contextlib.contextmanager
def no_connections(scene: Scene, victim: str) -> Iterator[None]:
    """Let others hold all the connections that a server gives."""
    with contextlib.ExitStack() as others:
        if victim == "redis":
            with redis.Redis.from_url(scene.servers.redis_url) as client:
                client.config_set("maxclients", 1)
                client.execute_command("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes")
                yield
                client.config_set("maxclients", 10_000)
            return
        with contextlib.suppress(psycopg.OperationalError):
            for number in range(1000):
                if number == 50:  # whoever has one is thrown out only now, and finds most of them taken
                    scene.end_connections(victim)
                others.enter_context(psycopg.connect(scene.servers.postgres_url))
        yield


@contextlib.contextmanager
def password_changed(scene: Scene, _victim: str) -> Iterator[None]:
    """Ask everybody for a password that nobody has."""
    scene.redis("ACL", "SETUSER", "operator", "on", "nopass", "~*", "&*", "+@all")
    with redis.Redis.from_url(scene.servers.redis_url, username="operator", password=scene.schema) as client:
        client.config_set("requirepass", scene.schema)
        client.execute_command("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes")
        yield
        client.config_set("requirepass", "")
        client.acl_deluser("operator")


@contextlib.contextmanager
def evicting(scene: Scene, _victim: str) -> Iterator[None]:
    """Let Redis evict at random, removals as well as answers."""
    with redis.Redis.from_url(scene.servers.redis_url) as client:
        used = client.info("memory")["used_memory"]
    scene.redis("CONFIG", "SET", "maxmemory-policy", "allkeys-random")
    scene.redis("CONFIG", "SET", "maxmemory", str(used))
    yield
    scene.redis("CONFIG", "SET", "maxmemory", "0")
    scene.redis("CONFIG", "SET", "maxmemory-policy", "noeviction")


@contextlib.contextmanager
def last_writes_lost(scene: Scene, _victim: str) -> Iterator[None]:
    """Restart Redis without what was written lately, as with RDB snapshots."""
    scene.redis("CONFIG", "SET", "appendonly", "no")
    yield
    scene.servers.kill_redis()
    scene.servers.start_redis()


@contextlib.contextmanager
def unknown_to_all(scene: Scene, victim: str) -> Iterator[None]:
    """Let Redis lose its last writes while PostgreSQL, which knows of the removals, cannot be asked."""
    with last_writes_lost(scene, victim):
        yield
        scene.servers.pause_postgres()
    time.sleep(2)
    scene.servers.resume_postgres()


@contextlib.contextmanager
def processes_stopped(scene: Scene, _victim: str) -> Iterator[None]:
    """Stop (SIGSTOP) one process of the load after the other, each in the middle of something."""

    def stop() -> None:
        process = scene.chance.choice(scene.load)
        os.kill(process, signal.SIGSTOP)
        time.sleep(scene.chance.uniform(0.05, 0.4))
        os.kill(process, signal.SIGCONT)

    with repeatedly(scene, stop):
        yield


@contextlib.contextmanager
def restarted(scene: Scene, _victim: str) -> Iterator[None]:
    """Stop PostgreSQL in good order, and start it."""
    scene.servers.stop_postgres()
    scene.servers.start_postgres()
    yield


@contextlib.contextmanager
def read_only(scene: Scene, _victim: str) -> Iterator[None]:
    """Let PostgreSQL refuse every write, as a standby does."""
    scene.configure("ALTER SYSTEM SET default_transaction_read_only = on")
    yield
    # The setting holds for this connection too.
    with psycopg.connect(scene.servers.postgres_url, autocommit=True) as connection:
        connection.execute("SET default_transaction_read_only = off")
        connection.execute("ALTER SYSTEM RESET default_transaction_read_only")
        connection.execute("SELECT pg_reload_conf()")


def locked(table: str) -> Fault:
    """Return the fault of a table under a lock that nobody can pass."""

    @contextlib.contextmanager
    def holding(scene: Scene, _victim: str) -> Iterator[None]:
        with scene.postgres("LOCK TABLE {} IN ACCESS EXCLUSIVE MODE", table):
            yield

    return holding


@contextlib.contextmanager
def migrated(scene: Scene, _victim: str) -> Iterator[None]:
    """Add a column in a transaction that takes half a second, and drop it again."""
    with scene.postgres("ALTER TABLE {} ADD COLUMN benchmark integer"):
        time.sleep(0.5)
    yield
    with scene.postgres("ALTER TABLE {} DROP COLUMN benchmark"):
        pass


@contextlib.contextmanager
def nothing(_scene: Scene, _victim: str) -> Iterator[None]:
    """Let all be well."""
    yield


BOTH, REDIS, POSTGRES = ("redis", "postgres"), ("redis",), ("postgres",)
FAULTS: Mapping[str, tuple[Fault, tuple[str, ...]]] = {
    "nothing": (nothing, BOTH),
    "killed": (killed, BOTH),
    "stopped": (stopped, BOTH),
    "cut": (cut, BOTH),
    "thrown out": (thrown_out, BOTH),
    "no connections": (no_connections, BOTH),
    "reply lost": (line(lose=0.15), BOTH),
    "dripped": (line(drip=1, drip_every=0.02), BOTH),
    "slowed": (line(delay_requests=0.02, delay_replies=0.02), BOTH),
    "too slow": (line(delay_replies=1.0), BOTH),
    "black-holed": (line(silent=True), BOTH),
    "unreachable": (line(door="full"), BOTH),
    "full": (commands([("CONFIG", "SET", "maxmemory", "1")], [("CONFIG", "SET", "maxmemory", "0")]), REDIS),
    "read-only replica": (commands([("REPLICAOF", "127.0.0.1", "1")], [("REPLICAOF", "NO", "ONE")]), REDIS),
    "refuses writes": (
        commands([("CONFIG", "SET", "min-replicas-to-write", "1")], [("CONFIG", "SET", "min-replicas-to-write", "0")]),
        REDIS,
    ),
    "writes paused": (commands([("CLIENT", "PAUSE", "60000", "WRITE")], [("CLIENT", "UNPAUSE")]), REDIS),
    "no right to write": (
        commands([("ACL", "SETUSER", "default", "-@write")], [("ACL", "SETUSER", "default", "+@write")]),
        REDIS,
    ),
    "password changed": (password_changed, REDIS),
    "flushed": (commands([("FLUSHALL",)], [("FLUSHALL",)]), REDIS),
    "evicting": (evicting, REDIS),
    "last writes lost": (last_writes_lost, REDIS),
    "unknown to all": (unknown_to_all, REDIS),
    "restarted": (restarted, POSTGRES),
    "read-only": (read_only, POSTGRES),
    "table locked": (locked("entries"), POSTGRES),
    "log locked": (locked("removals"), POSTGRES),
    "table altered": (migrated, POSTGRES),
    "processes stopped": (processes_stopped, BOTH),
}
LINES = ("cut", "reply lost", "dripped", "slowed", "too slow", "black-holed", "unreachable")
SLOW = Line(delay_requests=0.005, delay_replies=0.005)
# What Redis has forgotten that it was told, processes believe for so long.
FORGETFUL = ("flushed", "evicting", "last writes lost", "unknown to all")
# Alone, it has then forgotten which answers were removed: no cache can know.
IMPOSSIBLE = {("last writes lost", "redis"), ("unknown to all", "redis")}
ONCE = ("nothing", "processes stopped")


@dataclass(frozen=True)
class Cell:
    """One row of the matrix."""

    fault: str
    stage: str

    @property
    def victims(self) -> tuple[str, ...]:
        """Name the servers that fail."""
        return STAGES[self.stage]


def cells(only: str | None, stage: str | None) -> list[Cell]:
    """Return the rows of the matrix."""
    return [
        Cell(fault, name)
        for fault, (_, servers) in FAULTS.items()
        for name, victims in STAGES.items()
        if (only is None or fault == only)
        and (stage is None or name == stage)
        and set(victims) <= set(servers)
        and (fault, name) not in IMPOSSIBLE
        and (fault not in ONCE or name in ("redis", "postgres", "both/both"))
    ]


@dataclass(frozen=True)
class Row:
    """What one row of the matrix has shown."""

    cell: Cell
    calls: int
    hits: int
    removals: Counter[str]
    breaches: Sequence[Breach]
    p99_s: Mapping[Colour, float]
    back_s: float | None


class Run:
    """Run rows of the matrix on one pair of servers.

    Args:
        servers: The pair.
        folder: Where notes are kept.
        seed: Makes the choices the same each time, as far as time allows.
        memory_ttl: Seconds for which processes may serve from memory what was removed elsewhere.
    """

    def __init__(self, servers: ServerProcesses, folder: Path, seed: int, memory_ttl: float = 0.0) -> None:
        self._servers = servers
        self._folder = folder
        self._seed = seed
        self._memory_ttl = memory_ttl

    @contextlib.contextmanager
    def stage(
        self, name: str, *, on_lines: bool = False, seeds: bool = True, pause_s: float = PAUSE_S
    ) -> Iterator[Stage]:
        """Give a new place with its load, which is stopped in the end."""
        uses = name.partition("/")[0]
        urls = {
            "redis": self._servers.redis_url if uses in ("redis", "both") else None,
            "postgres": self._servers.postgres_url if uses in ("postgres", "both") else None,
        }
        schema = f"faults_{uuid4().hex[:8]}"
        notes = self._folder / schema
        notes.mkdir()
        place = Place(urls["redis"], urls["postgres"], schema, notes, self._memory_ttl)
        if seeds:
            place = replace(place, ids=seeded(place))
        with contextlib.ExitStack() as stack:

            def proxies(line: Line) -> dict[str, Proxy]:
                made = {server: stack.enter_context(Proxy(url, seed=self._seed)) for server, url in urls.items() if url}
                for proxy in made.values():
                    proxy.line = line
                return made

            lines = proxies(Line()) if on_lines else {}
            scene = Scene(self._servers, lines, schema, random.Random(self._seed))
            removers = [_behind(place, proxies(SLOW)), _behind(place, proxies(replace(SLOW, lose=0.15)))]
            yield Stage(place, scene, _behind(place, lines), removers, self._seed, pause_s)
        if urls["redis"]:
            scene.redis("FLUSHALL")
        if urls["postgres"]:
            with psycopg.connect(self._servers.postgres_url, autocommit=True) as connection:
                connection.execute(sql.SQL("DROP SCHEMA {} CASCADE").format(sql.Identifier(schema)))
        shutil.rmtree(notes)

    def row(self, cell: Cell, fault_s: float) -> Row:
        """Run one row."""
        with self.stage(cell.stage, on_lines=cell.fault in LINES) as stage:
            with stage.load(), contextlib.ExitStack() as bad:
                time.sleep(0.7)
                begun = time.monotonic()
                for victim in cell.victims:
                    bad.enter_context(FAULTS[cell.fault][0](stage.scene, victim))
                time.sleep(fault_s)
                healing = time.monotonic()
                bad.close()
                healed = time.monotonic()
                time.sleep(fault_s / 2)
                back_s = stage.back_after(healed)
            quiet_from = stage.verify()
            history = read_notes(stage.place.notes)
            lookups = [each for each in history if each.kind == "lookup" and begun <= each.begun < healing]
            return Row(
                cell,
                sum(each.kind != "remove" for each in history),
                sum(each.kind == "lookup" and each.answer is not None for each in history),
                Counter(each.outcome for each in history if each.kind == "remove"),
                breaches(
                    history,
                    quiet_from=quiet_from,
                    window_s=stage.place.memory_ttl + (stage.window_s if cell.fault in FORGETFUL else 0.0),
                    durable=cell.fault not in FORGETFUL or cell.stage != "redis",
                ),
                {colour: _p99([each for each in lookups if each.process.startswith(colour)]) for colour in COLOURS},
                back_s,
            )


def seeded(place: Place) -> dict[str, str]:
    """Store an answer for each wording of each tenant; return their ids."""
    client = Client(place, "seed", 0, PROCESSES.Value("i", 0))
    subjects = [(tenant, wording, topic) for tenant in TENANTS for wording, topic in wordings().items()]
    with place.cache(**PATIENT) as cache:
        return {
            f"{tenant}/{wording}": run(client.store(tenant, wording, topic), cache)
            for tenant, wording, topic in subjects
        }


def _behind(place: Place, proxies: Mapping[str, Proxy]) -> Place:
    return replace(place, **{f"{server}_url": proxy.url for server, proxy in proxies.items()})  # type: ignore[arg-type]


def _p99(lookups: Sequence[Operation]) -> float:
    times = sorted(each.ended - each.begun for each in lookups if each.ended is not None)
    return times[int(len(times) * 0.99)] if times else math.nan


class Stage:
    """One cache, those who use it, and what can be done to its servers."""

    def __init__(
        self, place: Place, scene: Scene, of_load: Place, of_removers: Sequence[Place], seed: int, pause_s: float
    ) -> None:
        self.place = place
        self.scene = scene
        self._of_load = of_load
        self.removers = of_removers
        self._seed = seed
        self._pause_s = pause_s

    @property
    def window_s(self) -> float:
        """How long a process believes what it knows of removals."""
        with self.place.cache() as cache:
            return getattr(cache.settings, "removal_window", 0.0)

    @contextlib.contextmanager
    def load(self) -> Iterator[None]:
        """Let the processes work.

        Raises:
            RuntimeError: One of them has failed, or does not end.
        """
        stop, busy = PROCESSES.Event(), PROCESSES.Value("i", 0)
        processes = [
            PROCESSES.Process(
                target=load,
                args=(self._of_load, colour, f"{colour}{number}", self._seed, self._pause_s, busy, stop),
                daemon=True,
            )
            for colour in COLOURS
            for number in range(2)
        ]
        removers = [
            Removers(place, name, self._seed, busy)
            for place, name in zip(self.removers, ("killed", "cut"), strict=True)
        ]
        for process in processes:
            process.start()
            assert process.pid is not None
            self.scene.load.append(process.pid)
        for remover in removers:
            remover.start()
        try:
            yield
        finally:
            stop.set()
            for remover in removers:
                remover.finish()
            for process in processes:
                process.join(60)
                failed = process.exitcode != 0
                process.kill()
                if failed:
                    raise RuntimeError(f"a process of the load ended with {process.exitcode}")

    def back_after(self, healed: float) -> float | None:
        """Wait until no process leaves a server alone; return the seconds since, or `None` when it lasts too long."""
        while time.monotonic() < healed + 20:
            samples = (path.read_text().splitlines() for path in self.place.notes.glob("*.samples"))
            states = [json.loads(lines[-2]) for lines in samples if len(lines) > 1]
            if all(state["time"] > healed and not state["open"] for state in states):
                break
            time.sleep(0.1)
        else:
            return None
        closed = healed
        for path in self.place.notes.glob("*.samples"):
            for state in map(json.loads, path.read_text().splitlines()[:-1]):
                if state["open"]:
                    closed = max(closed, state["time"])
        return closed - healed

    def verify(self) -> float:
        """Finish every removal, then look everything up; return when it was quiet."""
        client = Client(self.place, "verifier", self._seed, PROCESSES.Value("i", 0))
        with self.place.cache(**PATIENT) as cache:
            for _ in range(10):
                if not (pending := interrupted(read_notes(self.place.notes))):
                    break
                for selection in pending:
                    run(client.remove(selection), cache)
            quiet_from = time.monotonic()
            for tenant in TENANTS:
                for wording, topic in wordings().items():
                    run(client.look_up(tenant, wording, topic), cache)
        return quiet_from


def print_row(row: Row) -> None:
    """Print one row of the table."""
    count = Counter(breach.promise for breach in row.breaches)
    removals = "/".join(str(row.removals[outcome]) for outcome in ("returned", "raised", "interrupted"))
    p99 = " ".join(f"{row.p99_s[colour] * 1000:6.0f}" for colour in COLOURS)
    back = "  never" if row.back_s is None else f"{row.back_s:5.1f} s"
    found = " ".join(f"{count[promise]:>10}" for promise in PROMISES)
    name = f"{row.cell.fault:18}{row.cell.stage:14}"
    print(f"{name}{row.calls:6}{row.hits:6}{removals:>14}{found} {p99} {back}", flush=True)
    for promise in PROMISES:
        for breach in [each for each in row.breaches if each.promise == promise][:2]:
            operation = breach.operation
            asked = f"{operation.process} {operation.kind} {operation.tenant} {operation.wording!r}"
            print(f"    {promise}: {asked}: {breach.why}", flush=True)


def matrix(run: Run, rows: Sequence[Cell], minutes: float, seed: int) -> int:
    """Run as many rows as there is time for; return how many promises were broken."""
    until = time.monotonic() + minutes * 60
    order = list(rows)
    random.Random(seed).shuffle(order)
    broken, calls, done = 0, 0, 0
    heads = " ".join(f"{promise:>10}" for promise in PROMISES)
    print(f"{'fault':18}{'servers':14}{'calls':>6}{'hits':>6}{'removals':>14}{heads} {'p99 ms':>13} {'back after':>7}")
    for cell in order:
        if time.monotonic() > until:
            break
        row = run.row(cell, 1.5)
        print_row(row)
        broken += len(row.breaches)
        calls += row.calls
        done += 1
    print(f"{done} of {len(order)} rows, {calls} calls, {broken} broken promises; seed {seed}")
    return broken


class Trials:
    """Remove the answer of one tenant after the other, and interrupt each removal once or more often.

    Another process looks up meanwhile, so that copies are made of what is being removed. Each removal is called again
    until it has returned.
    """

    def __init__(self, run: Run, seed: int) -> None:
        self._run = run
        self._seed = seed

    def report(self, count: int) -> int:
        """Run all kinds and print how they went; return how many promises were broken."""
        broken = 0
        for kind in ("replies lost", "killed", "cancelled", "last writes lost"):
            with self._run.stage("both/both", seeds=False) as stage:
                with self._readers(stage) as (client, busy), stage.place.cache() as cache:
                    getattr(self, kind.replace(" ", "_"))(stage, cache, client, busy, count)
                quiet_from = time.monotonic()
                with stage.place.cache(**PATIENT) as cache:
                    for number in range(count):
                        for wording in WORDINGS:
                            run(client.look_up(f"trial{number}", wording.format(THINGS[0]), THINGS[0]), cache)
                history = read_notes(stage.place.notes)
            window_s = stage.place.memory_ttl + (stage.window_s if kind == "last writes lost" else 0.0)
            found = breaches(history, quiet_from=quiet_from, window_s=window_s)
            stale = {breach.operation.tenant for breach in found if breach.promise == "stale"}
            removals = Counter(each.outcome for each in history if each.kind == "remove")
            others = len([breach for breach in found if breach.promise != "stale"])
            reads = sum(each.kind == "lookup" for each in history)
            print(
                f"removals, {kind:17}{len(stale):4} of {count} stale; {removals['raised']} raised, "
                f"{removals['interrupted']} interrupted, {reads} lookups, {others} other broken promises",
                flush=True,
            )
            broken += len(stale) + others
        return broken

    @contextlib.contextmanager
    def _readers(self, stage: Stage) -> Iterator[tuple[Client, Busy]]:
        busy, stop = PROCESSES.Value("i", 0), PROCESSES.Event()
        arguments = (stage.place, "reader", self._seed, busy, stop)
        reader = PROCESSES.Process(target=read, args=arguments, daemon=True)
        reader.start()
        yield Client(stage.place, "remover", self._seed, busy), busy
        stop.set()
        reader.join()

    def _begin(self, cache: Cache, client: Client, busy: Busy, number: int) -> str:
        """Store an answer, let readers have it, and return what chooses it."""
        tenant, wording = f"trial{number}", WORDINGS[0].format(THINGS[0])
        while run(client.store(tenant, wording, THINGS[0]), cache) is None:
            time.sleep(0.05)
        busy.value = number
        time.sleep(0.03)
        return labels(tenant, THINGS[0])[0]

    def _usual(self, stage: Stage, client: Client) -> float:
        """Return how long a removal takes on the slow line."""
        with stage.removers[0].cache() as cache:
            run(client.remove("tag:nothing"), cache)
            begun = time.monotonic()
            run(client.remove("tag:nothing"), cache)
            return time.monotonic() - begun

    def replies_lost(self, stage: Stage, cache: Cache, client: Client, busy: Busy, count: int) -> None:
        """Lose 15 % of the replies to the remover."""
        with stage.removers[1].cache() as remover:
            for number in range(count):
                run(client.remove(self._begin(cache, client, busy, number), 1000), remover)
                time.sleep(0.02)

    def killed(self, stage: Stage, cache: Cache, client: Client, busy: Busy, count: int) -> None:
        """Kill the remover, and let another process call again."""
        usual = self._usual(stage, client)
        for number in range(count):
            selection = self._begin(cache, client, busy, number)
            ready, go = PROCESSES.Event(), PROCESSES.Event()
            arguments = (stage.removers[0], f"killed{number}", self._seed, selection, busy, ready, go)
            process = PROCESSES.Process(target=remove_once, args=arguments, daemon=True)
            process.start()
            ready.wait()
            go.set()
            time.sleep(client.random.uniform(0, usual * 4))
            process.kill()
            process.join()
            run(client.remove(selection, 1000), cache)
            time.sleep(0.02)

    def cancelled(self, stage: Stage, cache: Cache, client: Client, busy: Busy, count: int) -> None:
        """Cancel the removal, and call it again."""
        usual = self._usual(stage, client)

        async def cancel() -> None:
            remover = stage.removers[0].cache()
            for number in range(count):
                selection = await asyncio.to_thread(self._begin, cache, client, busy, number)
                done = await arun(client.remove(selection, 1), remover, client.random, {"invalidate": 1.0}, usual)
                while not done:
                    done = await arun(client.remove(selection, 1), remover, client.random, {})
                await asyncio.sleep(0.02)
            await remover.aclose()

        asyncio.run(cancel())

    def last_writes_lost(self, stage: Stage, cache: Cache, client: Client, busy: Busy, count: int) -> None:
        """Remove all, then restart Redis without what it was told last."""
        selections = [self._begin(cache, client, busy, number) for number in range(count)]
        with last_writes_lost(stage.scene, "redis"):
            for selection in selections:
                run(client.remove(selection, 1000), cache)
        time.sleep(0.5)


def soak(run: Run, minutes: float, seed: int) -> int:
    """Run one load with a fault every ten seconds, and print what grows; return how many promises were broken."""
    chance = random.Random(seed)
    faults = [
        (fault, servers) for name, (fault, servers) in FAULTS.items() if name not in ("last writes lost", "flushed")
    ]
    connections: dict[str, list[tuple[float, float]]] = {"redis": [], "postgres": []}
    with run.stage("both/both", on_lines=True, pause_s=0.1) as stage:
        with stage.load():
            begun = time.monotonic()
            while (now := time.monotonic()) < begun + minutes * 60:
                fault, servers = chance.choice(faults)
                with fault(stage.scene, chance.choice(servers)):
                    time.sleep(2)
                while time.monotonic() < now + 10:
                    time.sleep(1)
                for server, count in stage.scene.connections().items():
                    connections[server].append((time.monotonic() - begun, count))
        quiet_from = stage.verify()
        history = read_notes(stage.place.notes)
        found = breaches(history, quiet_from=quiet_from, window_s=stage.place.memory_ttl)
        for path in sorted(stage.place.notes.glob("*.samples")):
            states = [json.loads(line) for line in path.read_text().splitlines()]
            for what, unit in (("memory", 2**20), ("descriptors", 1), ("threads", 1), ("tasks", 1)):
                _print_growth(f"{path.stem}: {what}", [(each["time"] - begun, each[what] / unit) for each in states])
    for server, counts in connections.items():
        _print_growth(f"{server}: connections", counts)
    print(f"{len(history)} calls in {minutes:g} minutes, {len(found)} broken promises; seed {seed}")
    return len(found)


def _print_growth(what: str, series: Sequence[tuple[float, float]]) -> None:
    """Print where the second half of a series begins, where it ends, and its slope: until then, much is warming up."""
    series = series[len(series) // 2 :]
    tenth = max(1, len(series) // 10)
    first, last = median(value for _, value in series[:tenth]), median(value for _, value in series[-tenth:])
    slope = linear_regression(*zip(*series, strict=True)).slope * 60 if len(series) > 1 else math.nan
    print(f"{what:24}{first:8.1f} ->{last:8.1f}{slope:+9.2f} a minute")


def main() -> int:
    """Run the matrix, or the soak."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=5.0, help="rows begin within so many minutes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=FAULTS, help="one fault")
    parser.add_argument("--stage", choices=STAGES, help="which servers there are, and which fail")
    parser.add_argument("--trials", type=int, default=60, help="removals that are interrupted, of each kind")
    parser.add_argument("--memory", type=float, default=0.0, metavar="SECONDS", help="memory_ttl of the processes")
    parser.add_argument("--soak", type=float, metavar="MINUTES", help="run one load so long instead")
    options = parser.parse_args()
    PROCESSES.set_forkserver_preload(["askonce", "askonce.testing", "psycopg", "redis", "tests.servers"])
    logging.disable()  # each process would tell of each fault
    folder = Path(tempfile.mkdtemp(prefix="askonce-faults-"))
    servers = ServerProcesses(folder)
    try:
        servers.start_redis()
        servers.start_postgres()
        with psycopg.connect(servers.postgres_url, autocommit=True) as connection:
            connection.execute("CREATE EXTENSION IF NOT EXISTS vector")
        run = Run(servers, folder, options.seed, options.memory)
        if options.soak:
            return 1 if soak(run, options.soak, options.seed) else 0
        broken = Trials(run, options.seed).report(options.trials) if options.trials else 0
        broken += matrix(run, cells(options.only, options.stage), options.minutes, options.seed)
        return 1 if broken else 0
    finally:
        servers.close()
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
