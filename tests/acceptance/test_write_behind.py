"""Answers that are stored behind their caller: found at once, written once, ordered with removals, and not lost."""

from __future__ import annotations

import asyncio
import os
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Any

import psycopg
import pytest
from psycopg import sql

from askonce import Cache, Hit, Miss
from askonce.core.events import Event as Told
from askonce.core.events import Refused, Stored
from askonce.core.model import Position
from askonce.core.ports import Put
from askonce.errors import ConfigurationError, TierUnavailable
from askonce.runtime import writing
from askonce.runtime.writing import MOST_ENTRIES
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder
from tests.acceptance.conftest import ASKED, FAR, NEAR, VECTORS, Make
from tests.forks import Programs


class GatedRecord(InMemorySemanticTier):
    """A record that writes only while its gate is open."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = Event()
        self.begun = Event()
        self.batches: list[int] = []
        self.fault: Exception | None = None

    def put_all(self, puts: Sequence[Put]) -> Sequence[Position | None]:
        """Store entries when the gate is open."""
        self.begun.set()
        assert self.gate.wait(30)
        self.batches.append(len(puts))
        if self.fault is not None:
            raise self.fault
        return [self.put(put.entry, put.vector, put.after) for put in puts]


@pytest.fixture
def record() -> Iterator[GatedRecord]:
    """Return a record whose gate is closed; it is opened afterwards, so that nothing waits for ever."""
    record = GatedRecord()
    yield record
    record.gate.set()


@pytest.fixture
def behind(record: GatedRecord) -> Iterator[Cache]:
    """Return a cache on that record that stores behind its callers, without a memory tier."""
    with make_behind(record) as cache:
        yield cache
        record.gate.set()


PATIENT: Mapping[str, float] = {"semantic_deadline": 30, "first_semantic_deadline": 30}
"""For tests in which nobody waits for what the gate holds: a busy machine must make no fault of its own."""


def make_behind(record: GatedRecord, **settings: Any) -> Cache:
    """Return a cache on a record that stores behind its callers."""
    given: dict[str, Any] = {
        "exact": InMemoryExactTier(),
        "embedder": TableEmbedder(VECTORS, dimension=8),
        "min_similarity": 0.9,
        "memory_ttl": 0,
        "durability": "behind",
        "semantic_deadline": 0.05,
        "first_semantic_deadline": 0.05,
    }
    return Cache(semantic=record, **{**given, **settings})


def text_of(decision: object) -> object:
    """Return the answer of a hit; of a miss, why."""
    return decision.answer if isinstance(decision, Hit) else decision


def test_a_queued_answer_is_found_at_once_by_everybody_in_the_process(behind: Cache, record: GatedRecord) -> None:
    """The identical question of any thread and any loop gets it before any server has it, and no model is asked."""
    assert behind.ask(ASKED, lambda: "25") == "25"
    assert record.begun.wait(30)
    with ThreadPoolExecutor(1) as other:
        assert other.submit(behind.ask, ASKED, lambda: "26").result() == "25"
        found = asyncio.run(behind.aask(ASKED, lambda: "27"))
    assert (found, text_of(behind.lookup(ASKED))) == ("25", "25")
    assert behind.stats().stored == 0
    record.gate.set()
    assert behind.flush()
    assert behind.stats().stored == 1
    assert text_of(behind.lookup(NEAR)) == "25"


def test_it_is_found_by_the_same_rules_as_any(behind: Cache) -> None:
    """Not in another scope, not when it has expired, and not when its documents do not hold."""
    now = [time.time()]
    record = GatedRecord()
    with make_behind(record, clock=lambda: now[0], ttl=60) as cache:
        cache.ask(ASKED, lambda: "25", user="ann")
        assert isinstance(cache.lookup(ASKED, user="bob"), Miss)
        now[0] += 61
        assert isinstance(cache.lookup(ASKED, user="ann"), Miss)
        record.gate.set()
    assert behind.flush()


def test_what_is_removed_while_it_waits_is_never_written_and_never_served(behind: Cache, record: GatedRecord) -> None:
    """Whether it is queued or being written: it is counted once, and the next asker gets another one."""
    behind.ask(FAR, lambda: "being written", tags=["a"])
    assert record.begun.wait(30)
    behind.ask(ASKED, lambda: "queued", tags=["a"])
    assert behind.invalidate(tag="a") == 1
    assert [isinstance(behind.lookup(question), Miss) for question in (FAR, ASKED)] == [True, True]
    record.gate.set()
    assert behind.flush()
    assert [isinstance(behind.lookup(question), Miss) for question in (FAR, ASKED)] == [True, True]
    assert (behind.stats().stored, behind.stats().refused) == (0, {"removed": 2})
    assert behind.ask(ASKED, lambda: "new", tags=["a"]) == "new"


def test_another_process_removes_what_waits(behind: Cache, record: GatedRecord) -> None:
    """It is in the log of removals: what waits here is not served any more, and not written."""
    behind.ask(ASKED, lambda: "old", tags=["a"])
    with make_behind(record) as other:
        other.invalidate(tag="a")
        assert isinstance(behind.lookup(ASKED), Miss)
        record.gate.set()
        assert behind.flush()
        assert isinstance(other.lookup(ASKED), Miss)
    assert behind.stats().refused == {"removed": 1}


def test_a_fault_is_told_and_the_answer_dropped(record: GatedRecord) -> None:
    """What the record does not take is not served from the queue either; the model is asked again."""
    told: list[Told] = []

    class Listener:
        is_quick = True

        def on_event(self, event: Told) -> None:
            if isinstance(event, Stored | Refused):
                told.append(event)

    record.fault = TierUnavailable("down")
    with make_behind(record, observers=[Listener()], **PATIENT) as cache:
        cache.ask(ASKED, lambda: "old")
        record.gate.set()
        assert cache.flush()
        assert [(type(event), getattr(event, "reason", None)) for event in told] == [(Refused, "fault")]
        assert cache.stats().ports["semantic"].faults == {"TierUnavailable": 1}
        record.fault = None
        assert cache.ask(ASKED, lambda: "new") == "new"
        assert cache.flush()
        assert [type(event) for event in told] == [Refused, Stored]


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> int:
    """Return how many entries make a queue full here, however long they wait on a busy machine."""
    monkeypatch.setattr(writing, "LONGEST_S", 1e6)
    monkeypatch.setattr(writing, "MOST_ENTRIES", 16)
    return 16


def test_a_full_queue_makes_its_callers_wait(record: GatedRecord, narrow: int) -> None:
    """Backpressure: what is beyond the bound is returned when there is room, and nothing is dropped."""
    with make_behind(record, **PATIENT) as cache:
        cache.ask("first", lambda: "x")
        assert record.begun.wait(30)
        for number in range(narrow - 1):
            cache.ask(f"question {number}", lambda: "x")
        with ThreadPoolExecutor(1) as thread:
            late = thread.submit(cache.ask, "one more", lambda: "x")
            with pytest.raises(TimeoutError):
                late.result(0.2)
            record.gate.set()
            assert late.result(30) == "x"
        assert cache.flush()
        assert cache.stats().stored == narrow + 1
    assert max(record.batches) > 1


async def test_an_async_caller_waits_without_blocking_its_loop(record: GatedRecord, narrow: int) -> None:
    """Other tasks go on while the queue is full."""
    with make_behind(record, **PATIENT) as cache:
        await asyncio.gather(*(cache.aask(f"question {number}", lambda: "x") for number in range(narrow)))
        late = asyncio.create_task(cache.aask("one more", lambda: "x"))
        await asyncio.sleep(0.1)
        assert not late.done()
        record.gate.set()
        assert await late == "x"
        assert await cache.aflush()
        assert cache.stats().stored == narrow + 1


def test_the_bound_is_said_in_the_docs() -> None:
    """What a killed process may lose is in docs/servers.md."""
    assert f"{MOST_ENTRIES} answers" in Path("docs/servers.md").read_text(encoding="utf-8")


PROGRAM = """
import asyncio, os, sys, threading, multiprocessing
from askonce import Cache
from askonce.testing import TableEmbedder
redis, postgres, prefix, schema = sys.argv[1:]
def make():
    return Cache(redis_url=redis, postgres_url=postgres, redis_prefix=prefix, postgres_schema=schema, memory_ttl=0,
        embedder=TableEmbedder(dimension=8), min_similarity=0.9, exact_deadline=5, semantic_deadline=5,
        first_semantic_deadline=30, durability="behind")
cache = make()
cache.migrate()
def ask(kind, count=20):
    for number in range(count):
        cache.ask(f"{kind} {number}", lambda: "x")
async def aask(kind):
    await asyncio.gather(*(cache.aask(f"{kind} {number}", lambda: "x") for number in range(20)))
def child():
    ask("child")
def work():
    ask("daemon")
    done.set()
    threading.Event().wait()
done = threading.Event()
def work_in(method):
    plain = Cache(redis_url=redis, postgres_url=postgres, redis_prefix=prefix, postgres_schema=schema,
        embedder="minilm", exact_deadline=5, semantic_deadline=5, first_semantic_deadline=30, durability="behind")
    p = multiprocessing.get_context(method).Process(target=plain.store, args=("a question", "an answer"))
    p.start()
    p.join()
"""
ENDINGS = {
    "end": 'ask("a")',
    "loop": 'asyncio.run(aask("a"))',
    "daemon": "threading.Thread(target=work, daemon=True).start(); done.wait()",
    "aclose": 'asyncio.run(aask("a")); asyncio.run(cache.aclose()); os._exit(0)',
    "flush": 'ask("a"); cache.flush(); os._exit(0)',
    "fork": 'ask("a")\npid = os.fork()\nif not pid: child()\nelse: os.waitpid(pid, 0)',
    "multiprocessing": 'ask("a")\np = multiprocessing.get_context("fork").Process(target=child); p.start(); p.join()',
    "forkserver": 'ask("a")\nwork_in("forkserver")',
    "spawn": 'ask("a")\nwork_in("spawn")',
    "atexit": 'import atexit\natexit.register(ask, "a")',
}
STORED = {"fork": 40, "multiprocessing": 40, "forkserver": 21, "spawn": 21}
Run = Callable[[str], "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(programs: Programs, redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str) -> Run:
    """Return a function that runs a program which asks questions, and ends in a way of its own."""

    def run_program(how: str) -> subprocess.CompletedProcess[str]:
        return programs.run(PROGRAM + how, redis_url, postgres_url, redis_prefix, postgres_schema)

    return run_program


def rows(postgres_url: str, schema: str) -> int:
    """Return how many entries the record has."""
    with psycopg.connect(postgres_url) as connection:
        counted = connection.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(schema, "entries")))
        return int(counted.fetchone()[0])  # type: ignore[index]


@pytest.mark.parametrize("how", ENDINGS)
def test_nothing_is_lost_when_a_process_ends(run: Run, postgres_url: str, postgres_schema: str, how: str) -> None:
    """However it ends by itself, closed or not: each answer that was given is stored."""
    ended = run(ENDINGS[how])
    assert (ended.stderr, ended.returncode) == ("", 0)
    assert rows(postgres_url, postgres_schema) == STORED.get(how, 20)


def test_a_killed_process_loses_no_more_than_is_said(run: Run, postgres_url: str, postgres_schema: str) -> None:
    """Of 700 answers that were given before a kill -9, at most those that may wait are lost."""
    run('ask("a", 700)\nos.kill(os.getpid(), 9)')
    assert rows(postgres_url, postgres_schema) >= 700 - MOST_ENTRIES


def test_reconcile_documents_explain_and_confirm_see_what_is_queued(make: Make) -> None:
    """Whatever asks the tiers about what was stored waits for the queue."""
    cache = make(memory_ttl=0, durability="behind", quarantine=True)
    for number in range(5):
        question = f"{ASKED} {number}"
        entry_id = cache.ask_with_decision(question, lambda: "x", documents=[f"d{number}"], asker="ann").entry_id
        assert isinstance(cache.explain(question, asker="ann").decision, Hit)
        cache.ask(f"{question}?", lambda: "x", documents=[f"e{number}"], asker="ann")
        assert f"e{number}" in cache.documents()
        cache.ask(f"{question}!", lambda: "x", documents=[f"f{number}"], asker="ann")
        assert cache.confirm(f"{question}!") is not None
        cache.ask(f"{question};", lambda: "x", documents=[f"g{number}"], asker="ann")
        assert f"g{number}" in cache.reconcile({f"{kind}{number}": "" for kind in "def"}).deleted
        cache.ask(f"{question}.", lambda: "x", asker="ann")
        cache.report_wrong(entry_id or "")
        assert cache.forget(cache.ask_with_decision(f"{question},", lambda: "x", asker="ann").entry_id or "") == 1
        cache.clear()


def test_a_second_asker_in_quarantine_confirms_what_is_queued(make: Make) -> None:
    """The identical question of another asker is compared with what waits, and the same answer releases it."""
    cache = make(memory_ttl=0, durability="behind", quarantine=True)
    cache.ask(ASKED, lambda: "25", asker="ann")
    answered = cache.ask_with_decision(ASKED, lambda: "25", asker="bob")
    assert (answered.answer, getattr(answered.decision, "reason", None)) == ("25", "quarantined")
    assert cache.settle()
    assert text_of(cache.lookup(ASKED, asker="eve")) == "25"


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_other_words_find_what_is_queued_too(make: Make, colour: str) -> None:
    """Who asks in other words waits until what may answer is written, rather than call the model."""
    cache = make(memory_ttl=0, durability="behind")
    for number in range(5):
        scope: dict[str, Any] = {"tenant": str(number)}
        if colour == "sync":
            cache.ask(ASKED, lambda: "25", **scope)
            assert cache.ask(NEAR, lambda: "x", **scope) == "25"
        else:
            await cache.aask(ASKED, lambda: "25", **scope)
            assert await cache.aask(NEAR, lambda: "x", **scope) == "25"
    await cache.aclose()


def test_a_correction_replaces_what_is_queued(make: Make) -> None:
    """An operator's answer that follows the model's is the one that is stored."""
    cache = make(memory_ttl=0, durability="behind")
    for number in range(10):
        cache.ask(f"{ASKED} {number}", lambda: "wrong")
        assert cache.store(f"{ASKED} {number}", "right") is not None
    assert cache.flush()
    assert {text_of(cache.lookup(f"{ASKED} {number}")) for number in range(10)} == {"right"}


def test_encrypted_answers_are_written_together(make: Make) -> None:
    """Each is sealed for its own place."""
    cache = make(memory_ttl=0, durability="behind", encryption_key="0b" * 32)
    for number in range(30):
        cache.ask(f"{ASKED} {number}", lambda: "x")
    assert cache.flush()
    other = make(memory_ttl=0, encryption_key="0b" * 32)
    assert {text_of(other.lookup(f"{ASKED} {number}")) for number in range(30)} == {"x"}


def test_redis_alone_stores_behind_too(redis_url: str, redis_prefix: str) -> None:
    """Where Redis is the record, entries are added together, and removals keep them out."""
    names: dict[str, Any] = {"redis_url": redis_url, "redis_prefix": redis_prefix, "exact_deadline": 20}
    with Cache(**names, memory_ttl=0, durability="behind") as cache:
        for number in range(30):
            cache.ask(f"question {number}", lambda: "x", tags=["even"] if number % 2 else [])
        assert cache.invalidate(tag="even") == 15
        assert cache.flush()
        found = [isinstance(cache.lookup(f"question {number}"), Hit) for number in range(30)]
        assert found == [number % 2 == 0 for number in range(30)]


def test_a_hit_of_another_wording_is_promoted_behind(make: Make) -> None:
    """The copy is in Redis when the queue is empty."""
    cache = make(memory_ttl=0, durability="behind")
    cache.ask(ASKED, lambda: "25")
    assert cache.flush()
    assert getattr(cache.lookup(NEAR), "tier", None) == "semantic"
    assert cache.flush()
    assert getattr(cache.lookup(NEAR), "tier", None) == "exact"


def test_an_unknown_durability_is_refused() -> None:
    """When the cache is made, not later."""
    with pytest.raises(ConfigurationError, match="durability"):
        Cache(exact=InMemoryExactTier(), durability="sometimes")  # type: ignore[arg-type]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_a_forked_child_begins_with_an_empty_queue(record: GatedRecord, behind: Cache) -> None:
    """What the parent has queued, the parent writes: a child that flushes has nothing to write."""
    behind.ask(ASKED, lambda: "25")
    assert record.begun.wait(30)
    pid = os.fork()
    if not pid:
        os._exit(0 if behind.flush(5) and not record.batches else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    record.gate.set()
    assert behind.flush()
    assert record.batches == [1]


class SlowlyTouched(InMemorySemanticTier):
    """A record that moves the end of an entry only when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.go = Event()

    def touch(self, hits: Mapping[str, int], expires_at: Mapping[str, float]) -> None:
        """Move the ends of entries, by entry id."""
        assert not expires_at or self.go.wait(30)
        super().touch(hits, expires_at)


@pytest.mark.parametrize("memory_ttl", [0, 30])
def test_a_hit_does_not_wait_for_its_longer_life(memory_ttl: float) -> None:
    """With sliding lifetimes a hit is returned before the record has its later end, which then holds in each tier."""
    record, clock = SlowlyTouched(), [1_900_000_000.0]
    with Cache(
        semantic=record,
        exact=InMemoryExactTier(),
        embedder=TableEmbedder(VECTORS),
        min_similarity=0.9,
        durability="behind",
        sliding=True,
        ttl=100,
        max_age=1000,
        memory_ttl=memory_ttl,
        semantic_deadline=10,
        clock=lambda: clock[0],
    ) as cache:
        cache.store(ASKED, "25")
        assert cache.flush()
        clock[0] += 60
        for _ in range(3):
            found = cache.lookup(ASKED)
            assert isinstance(found, Hit)
            assert found.entry.expires_at == 1_900_000_100.0
        record.go.set()
        cache.settle()
        clock[0] += 90
        assert isinstance(cache.lookup(ASKED), Hit)
        cache.settle()
        clock[0] += 101
        assert isinstance(cache.lookup(ASKED), Miss)
        assert not cache.stats().ports["semantic"].faults
