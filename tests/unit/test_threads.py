"""Calls into somebody else's model run side by side, hang without consequence, and keep no process from ending."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from functools import partial

import pytest

from askonce.errors import TierCrowded, TierUnavailable
from askonce.runtime import threads as worker_threads
from askonce.runtime.threads import WorkerThreads
from tests.forks import Programs


class Hanging:
    """Hang until it is let go."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.began = threading.Semaphore(0)

    def __call__(self) -> str:
        """Hang."""
        self.began.release()
        self.go.wait(60)
        return "late"


@pytest.fixture
def hanging() -> Iterator[Hanging]:
    """Return a call that hangs, which is let go after the test."""
    hanging = Hanging()
    yield hanging
    hanging.go.set()


def test_calls_run_side_by_side() -> None:
    """As many as there are threads wait for one another, and all come back."""
    threads, meeting = WorkerThreads("test", 8), threading.Barrier(8)
    askers = [threading.Thread(target=threads.run, args=(partial(meeting.wait, 60), 60)) for _ in range(8)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join(60)
    assert not meeting.broken
    threads.close()


def test_whoever_looks_first_starts_no_thread_for_itself_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The queue's last callers look first, so that those before them begin: the last ones begin soon all the same."""
    threads, meeting = WorkerThreads("test", 8), threading.Barrier(8)
    askers = []
    for place in range(8):
        monkeypatch.setattr(worker_threads, "_QUICK_S", 0.9 - 0.1 * place)
        asker = threading.Thread(target=threads.run, args=(partial(meeting.wait, 40), 60))
        asker.start()
        askers.append(asker)
        time.sleep(0.02)
    for asker in askers:
        asker.join(60)
    assert not meeting.broken
    threads.close()


def test_what_hangs_is_replaced(hanging: Hanging) -> None:
    """More calls than there are threads hang, and the next one is answered all the same."""
    threads = WorkerThreads("test", 2)
    for _ in range(5):
        with pytest.raises(TimeoutError):
            threads.run(hanging, 0.02)
    assert threads.hung == 5
    assert threads.run(lambda: "answer", 60) == "answer"
    hanging.go.set()
    while threads.hung:
        threading.Event().wait(0.01)


def test_too_many_that_hang_are_too_many(hanging: Hanging, monkeypatch: pytest.MonkeyPatch) -> None:
    """A model that never answers again does not cost a thread for each trial for ever."""
    monkeypatch.setattr(worker_threads, "_MOST_HUNG", 3)
    threads = WorkerThreads("test", 1)
    for _ in range(3):
        with pytest.raises(TimeoutError):
            threads.run(hanging, 0.01)
    with pytest.raises(TierUnavailable, match="3 calls hang"):
        threads.run(hanging, 0.01)


def test_the_wait_for_a_thread_is_not_the_models_fault(hanging: Hanging) -> None:
    """While others are at work, whoever waits for a thread too long is told so."""
    threads = WorkerThreads("test", 1, line_s=0.05)
    asker = threading.Thread(target=threads.run, args=(hanging, 60))
    asker.start()
    assert hanging.began.acquire(timeout=60)
    with pytest.raises(TierCrowded):
        threads.run(lambda: "answer", 0.1)
    hanging.go.set()
    asker.join(60)
    threads.close()


def test_nobody_waits_behind_a_model_that_hangs(hanging: Hanging) -> None:
    """When one call is late and nothing has ended since it began, those behind it are told with it."""
    threads = WorkerThreads("test", 1, line_s=60)
    outcomes: list[object] = []

    def ask(limit_s: float) -> None:
        try:
            outcomes.append(threads.run(hanging, limit_s))
        except TimeoutError as exc:
            outcomes.append(type(exc))

    first = threading.Thread(target=ask, args=(2.0,))
    first.start()
    assert hanging.began.acquire(timeout=60)
    others = [threading.Thread(target=ask, args=(60.0,)) for _ in range(3)]
    for asker in others:
        asker.start()
    for asker in (first, *others):
        asker.join(20)
    assert outcomes.count(TimeoutError) >= 3


def test_a_fault_is_raised_to_its_caller() -> None:
    """Whatever the call raises, a timeout of its own or what is no Exception even, reaches who made it alone."""
    threads = WorkerThreads("test", 1)
    for error in (ValueError, TimeoutError, SystemExit, GeneratorExit):

        def fail(error: type[BaseException] = error) -> None:
            raise error

        with pytest.raises(error):
            threads.run(fail, 60)
    assert threads.run(lambda: 1, 60) == 1
    threads.close()


async def test_a_cancelled_task_leaves_its_thread(hanging: Hanging) -> None:
    """In async code a call that is given up is replaced as well."""
    threads = WorkerThreads("test", 1)
    call = asyncio.ensure_future(asyncio.wrap_future(threads.submit(hanging)))
    assert await asyncio.to_thread(hanging.began.acquire, timeout=60)
    call.cancel()
    await asyncio.wait([call])
    assert threads.hung == 1
    assert await asyncio.wrap_future(threads.submit(lambda: 1)) == 1
    threads.close()


def test_one_that_must_be_alone_is_not_replaced(hanging: Hanging) -> None:
    """A model that is not safe to call from two threads is never called from two."""
    threads = WorkerThreads("test", 1, replaces=False, line_s=0.05)
    with pytest.raises(TimeoutError):
        threads.run(hanging, 0.02)
    with pytest.raises(TierCrowded):
        threads.run(lambda: 1, 0.2)
    hanging.go.set()


class SoftLimit(Exception):  # noqa: N818 — as Celery calls its own
    """What a worker's signal raises in the midst of a task that takes too long."""


@pytest.mark.parametrize("is_started", [True, False])
def test_what_a_signal_raises_while_a_thread_is_started(monkeypatch: pytest.MonkeyPatch, is_started: bool) -> None:
    """Later calls go on at once: a thread that nobody counted had each of them wait for ten seconds."""
    pool, start = WorkerThreads("test", 1), threading.Thread.start

    def interrupted(thread: threading.Thread) -> None:
        if is_started:
            start(thread)
        raise SoftLimit

    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", interrupted)
        with pytest.raises(SoftLimit):
            pool.submit(str)
    assert pool.settle(time.monotonic() + 5)
    for _ in range(3):
        assert pool.submit(lambda: 1).result(5) == 1
        assert pool.settle(time.monotonic() + 5)
    pool.close()


@pytest.mark.parametrize("way", ["lookup", "asyncio"])
def test_a_process_ends_while_calls_hang(programs: Programs, postgres_url: str, postgres_schema: str, way: str) -> None:
    """Four calls of an embedder and a verifier that never return keep the interpreter from nothing."""
    program = f"""
import asyncio, threading
from askonce import Cache
from askonce.embedding import from_callable
def hang(texts):
    threading.Event().wait()
cache = Cache(postgres_url={postgres_url!r}, postgres_schema={postgres_schema!r}, min_similarity=0.9,
              embedder=from_callable(hang, name="hang", dimension=4), embed_deadline=0.1, first_embed_deadline=0.1)
async def look_up():
    await asyncio.gather(*(cache.alookup(f"question {{number}}") for number in range(4)))
if {way!r} == "asyncio":
    asyncio.run(look_up())
else:
    for number in range(4):
        cache.lookup(f"question {{number}}")
print(cache.stats().ports["embedder"].faults["TierTimeout"])
"""
    ended = programs.run(program)
    assert (ended.returncode, ended.stdout) == (0, "4\n"), ended.stderr
