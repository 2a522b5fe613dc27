"""Streams that several read at once: threads, tasks and both; cancelled, closed, collected and failing at any point."""

from __future__ import annotations

import asyncio
import gc
import signal
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from blockbuster import blockbuster_ctx

from askonce.cache import Cache
from askonce.core.answers import Recorded, StreamCodec
from askonce.core.model import Document, Hit, Json, Request
from askonce.errors import SharedStreamError
from askonce.runtime.engine import Served
from askonce.runtime.shared import AsyncReader, Reader
from askonce.testing import InMemoryExactTier
from tests.forks import Programs, in_child
from tests.inside import locks_held

WORDS = ["Ten ", "days ", "a ", "year."]
TEXT = "".join(WORDS)
ASKED = Request("How many days off do I get?")


class Pieces:
    """Keep streams of text."""

    def __init__(self, documents: tuple[Document, ...] = ()) -> None:
        self.seen: list[str] = []
        self.documents = documents

    def take(self, chunk: str) -> str:
        """Take in the next piece."""
        self.seen.append(chunk)
        return chunk

    def record_stream(self) -> Recorded:
        """Return the text."""
        return Recorded("".join(self.seen), documents=self.documents)

    def restore(self, hit: Hit) -> Json:
        """Return the text."""
        return hit.answer

    def follows(self, leader: StreamCodec[object, str]) -> bool:
        """Tell that any will do."""
        return True

    def share(self, chunk: str) -> str:
        """Return the piece."""
        return chunk


class Model:
    """Say `WORDS`, and let a test hold it, break it and see what becomes of it."""

    def __init__(self, words: Sequence[str | BaseException] = WORDS) -> None:
        self.words = words
        self.calls = self.closed = 0
        self.fetching, self.go_on = threading.Event(), threading.Event()
        self.go_on.set()

    def stream(self) -> Iterator[str]:
        """Say the words."""
        self.calls += 1
        try:
            for word in self.words:
                self.fetching.set()
                assert self.go_on.wait(30)
                if isinstance(word, BaseException):
                    raise word
                yield word
        finally:
            self.closed += 1

    async def astream(self) -> AsyncIterator[str]:
        """Say the words on an event loop."""
        self.calls += 1
        try:
            for word in self.words:
                self.fetching.set()
                while not self.go_on.is_set():  # noqa: ASYNC110 — threads let it go on as well
                    await asyncio.sleep(0)
                if isinstance(word, BaseException):
                    raise word
                yield word
        finally:
            self.closed += 1

    async def opened(self) -> AsyncIterator[str]:
        """Open the stream."""
        return self.astream()


@pytest.fixture
def make() -> Iterator[Callable[..., Cache]]:
    """Give a function that makes a cache in memory."""
    made: list[Cache] = []

    def make(**settings: Any) -> Cache:
        made.append(Cache(exact=InMemoryExactTier(), **settings))
        return made[-1]

    yield make
    for cache in made:
        cache.close()


@pytest.fixture
def cache(make: Callable[..., Cache]) -> Cache:
    """Give a cache."""
    return make()


def opened(cache: Cache, model: Model, **more: Any) -> Reader[str]:
    """Return a stream that is under way."""
    found = cache.stream(ASKED, model.stream, more.pop("codec", None) or Pieces(), **more)
    assert isinstance(found, Reader)
    return found


async def aopened(cache: Cache, model: Model, **more: Any) -> AsyncReader[str]:
    """Async version of `opened`."""
    found = await cache.astream(ASKED, model.opened, more.pop("codec", None) or Pieces(), **more)
    assert isinstance(found, AsyncReader)
    return found


def said(found: Served[Json] | Reader[str]) -> str:
    """Return all that is said."""
    return str(found.result) if isinstance(found, Served) else "".join(found)


async def asaid(found: Served[Json] | AsyncReader[str] | Reader[str]) -> str:
    """Async version of `said`."""
    return "".join([piece async for piece in found]) if isinstance(found, AsyncReader) else said(found)


# --- who leaves ---


async def test_a_follower_that_is_cancelled_while_it_waits_leaves_the_others_alone(cache: Cache) -> None:
    """The next chunk comes all the same, although it was the follower who asked for it."""
    model = Model()
    leader, follower = await aopened(cache, model), await aopened(cache, model)
    await anext(follower)
    model.go_on.clear()
    waiting = asyncio.ensure_future(anext(follower))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    model.go_on.set()
    assert (await asaid(leader), model.calls) == (TEXT, 1)


async def test_a_leader_that_is_cancelled_leaves_its_call_to_the_others(cache: Cache) -> None:
    """A follower that was given text is given the rest of it, and the answer is stored."""
    model = Model()
    leader, follower = await aopened(cache, model), await aopened(cache, model)
    first = await anext(follower)
    assert await anext(leader) == first
    model.go_on.clear()

    async def read() -> str:
        try:
            return await asaid(leader)
        finally:
            await leader.aclose()

    reading = asyncio.ensure_future(read())
    await asyncio.sleep(0)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    model.go_on.set()
    assert first + await asaid(follower) == TEXT
    assert isinstance(await cache.alookup(ASKED), Hit)
    assert model.calls == 1


async def test_the_last_one_that_is_cancelled_ends_the_call(cache: Cache) -> None:
    """The model's stream is closed before the cancelled task has ended, and nothing is stored."""
    model = Model()
    reader = await aopened(cache, model)
    await anext(reader)
    model.go_on.clear()

    async def read() -> None:
        try:
            await anext(reader)
        finally:
            await reader.aclose()

    reading = asyncio.ensure_future(read())
    await asyncio.sleep(0)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert (model.closed, cache.stats().stored) == (1, 0)


def test_a_stream_that_was_never_read_keeps_nobody_waiting(cache: Cache) -> None:
    """A follower reads what its leader does not, to the end, and it is stored."""
    model = Model()
    leader, follower = opened(cache, model), opened(cache, model)
    assert (said(follower), model.calls, cache.stats().stored) == (TEXT, 1, 1)
    assert said(leader) == TEXT


def test_a_stream_that_is_forgotten_ends_its_call(cache: Cache) -> None:
    """When its reader is collected, the model's stream is closed, and the next asker makes an own call."""
    model = Model()
    leader = opened(cache, model)
    next(leader)
    del leader
    gc.collect()
    assert model.closed == 1
    assert said(opened(cache, model)) == TEXT
    assert model.calls == 2


def test_a_stream_that_is_collected_is_closed_on_a_thread_of_its_own(cache: Cache) -> None:
    """Garbage is collected in the middle of anything: this thread may hold the lock that closing takes."""
    lock, closed = threading.Lock(), threading.Event()

    class Source:
        def __iter__(self) -> Iterator[str]:
            return self

        def __next__(self) -> str:
            return "Ten "

        def close(self) -> None:
            if lock.acquire(timeout=10):
                closed.set()

    leader: Any = cache.stream(ASKED, Source, Pieces())
    assert next(leader) == "Ten "
    leader.of_itself = leader
    with lock:
        del leader
        gc.collect()
    assert closed.wait(30)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no interval timer")
def test_a_signal_that_comes_while_garbage_is_collected_is_obeyed(programs: Programs) -> None:
    """Ctrl-C, or the time limit of a worker, ends what the application does, also where askonce watches collections."""
    program = """
import gc, signal, time
import askonce.runtime.streams
gc.disable()
garbage = [[number] for number in range(1_000_000)]
def end(*_):
    raise KeyboardInterrupt
signal.signal(signal.SIGALRM, end)
try:
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    gc.collect()
    time.sleep(1)
except KeyboardInterrupt:
    print("ended")
"""
    ended = programs.run(program)
    assert (ended.stdout, ended.stderr) == ("ended\n", "")


async def test_an_async_stream_that_is_forgotten_ends_its_call(cache: Cache) -> None:
    """The same on an event loop, for a stream that was never begun and for one that was."""
    for begun in (False, True):
        model = Model()
        leader = await aopened(cache, model)
        if begun:
            await anext(leader)
        del leader
        gc.collect()
        for _ in range(5):
            await asyncio.sleep(0)
        assert model.closed == begun
        assert await asaid(await aopened(cache, model)) == TEXT
        await cache.aclear()


# --- what fails ---


async def test_a_failure_before_the_first_text_is_made_good_by_a_follower(cache: Cache) -> None:
    """The leader is told; of the others one makes another call, and all are answered by that."""
    broken, model = Model([ConnectionError("down")]), Model()
    broken.go_on.clear()
    leader = asyncio.ensure_future(asaid(await aopened(cache, broken)))
    others = [asyncio.ensure_future(cache.astream(ASKED, model.opened, Pieces())) for _ in range(20)]
    for _ in range(5):
        await asyncio.sleep(0)
    broken.go_on.set()
    with pytest.raises(ConnectionError):
        await leader
    assert [await asaid(await other) for other in others] == [TEXT] * 20
    assert (broken.calls, model.calls) == (1, 1)


async def test_a_model_that_is_down_is_asked_by_one_at_a_time(cache: Cache) -> None:
    """Each asker hears the error of its own call, and of no other's."""
    broken, again = Model([ConnectionError("down")]), [Model([ConnectionError(str(name))]) for name in range(5)]
    broken.go_on.clear()
    leader = asyncio.ensure_future(asaid(await aopened(cache, broken)))

    async def ask(model: Model) -> str:
        return await asaid(await cache.astream(ASKED, model.opened, Pieces()))

    others = [asyncio.ensure_future(ask(model)) for model in again]
    for _ in range(5):
        await asyncio.sleep(0)
    broken.go_on.set()
    outcomes = await asyncio.gather(leader, *others, return_exceptions=True)
    assert [str(outcome) for outcome in outcomes] == ["down", "0", "1", "2", "3", "4"]
    assert [model.calls for model in (broken, *again)] == [1] * 6


async def test_a_leader_that_is_cancelled_while_it_opens_its_stream_is_replaced(cache: Cache) -> None:
    """A follower makes the call, and the others go along with that."""
    model, never = Model(), asyncio.Event()

    async def ask() -> AsyncIterator[str]:
        await never.wait()
        raise AssertionError("opened")

    leader = asyncio.ensure_future(cache.astream(ASKED, ask, Pieces()))
    await asyncio.sleep(0)
    others = [asyncio.ensure_future(cache.astream(ASKED, model.opened, Pieces())) for _ in range(5)]
    await asyncio.sleep(0)
    leader.cancel()
    assert [await asaid(await other) for other in others] == [TEXT] * 5
    assert model.calls == 1


def test_an_interrupt_is_for_the_thread_that_it_came_to(cache: Cache) -> None:
    """Others who were given text hear that the call was cancelled; the next asker asks anew."""
    model = Model(["Ten ", KeyboardInterrupt()])
    leader, follower = opened(cache, model), opened(cache, model)
    assert next(follower) == next(leader) == "Ten "
    with pytest.raises(KeyboardInterrupt):
        next(leader)
    with pytest.raises(SharedStreamError, match="cancelled half-way"):
        next(follower)
    assert said(opened(cache, Model())) == TEXT


def test_a_fault_in_what_a_follower_does_with_a_chunk_is_its_own(cache: Cache) -> None:
    """The others read on."""

    class Faulty(Pieces):
        def share(self, chunk: str) -> str:
            raise ValueError(chunk)

    model = Model()
    leader, follower = opened(cache, model), opened(cache, model, codec=Faulty())
    with pytest.raises(ValueError, match="Ten"):
        next(follower)
    assert said(leader) == TEXT


# --- threads, loops, and both ---


async def test_a_thread_goes_along_with_a_stream_of_a_loop(cache: Cache) -> None:
    """Its chunks come as the loop fetches them, on the loop's own thread."""
    model = Model()
    leader = await aopened(cache, model)
    with ThreadPoolExecutor(1) as pool:
        follower = asyncio.wrap_future(pool.submit(lambda: said(opened(cache, model))))
        assert await follower == TEXT
    assert (await asaid(leader), model.calls) == (TEXT, 1)


async def test_a_task_goes_along_with_a_stream_of_a_thread(cache: Cache) -> None:
    """The loop is free while a chunk is fetched, although no other thread reads."""
    model = Model()
    leader = opened(cache, model)
    with blockbuster_ctx("askonce"):
        follower = await aopened(cache, model)
        assert await asaid(follower) == TEXT
    assert (said(leader), model.calls) == (TEXT, 1)


async def test_many_tasks_go_along_with_a_stream_of_a_thread(cache: Cache) -> None:
    """A task that waits while another has a chunk fetched is no deadlock: one call, and each has the whole text."""
    model = Model()
    leader = opened(cache, model)

    async def follow() -> str:
        return await asaid(await aopened(cache, model))

    assert await asyncio.gather(*(follow() for _ in range(20))) == [TEXT] * 20
    assert (said(leader), model.calls) == (TEXT, 1)


async def test_a_failure_that_nobody_waits_for_any_more_is_no_news(
    cache: Cache, caplog: pytest.LogCaptureFixture
) -> None:
    """A follower was cancelled before the leader failed: the event loop reports no error that nobody retrieved."""
    failing = asyncio.Event()

    async def break_down() -> AsyncIterator[str]:
        await failing.wait()
        raise ConnectionError

    async def ask() -> Served[Json] | AsyncReader[str] | Reader[str]:
        return await cache.astream(ASKED, break_down, Pieces())

    leader, follower = asyncio.ensure_future(ask()), asyncio.ensure_future(ask())
    await asyncio.sleep(0)
    follower.cancel()
    await asyncio.wait({follower})
    failing.set()
    with pytest.raises(ConnectionError):
        await leader
    del leader, follower
    await asyncio.sleep(0.01)
    gc.collect()
    assert not caplog.records


async def test_two_loops_share_one_stream(cache: Cache) -> None:
    """A task of another loop, on another thread, is given what the first loop fetches."""
    model = Model()
    leader = await aopened(cache, model)

    async def follow() -> str:
        return await asaid(await cache.astream(ASKED, model.opened, Pieces()))

    assert await asyncio.to_thread(lambda: asyncio.run(follow())) == TEXT
    assert (await asaid(leader), model.calls) == (TEXT, 1)


async def test_sync_code_on_the_thread_of_a_loop_asks_for_itself(cache: Cache) -> None:
    """It blocks the loop that would fetch the other's chunks, and so would wait for ever."""
    for begun in (False, True):
        model, own = Model(), Model()
        leader = await aopened(cache, model)
        if begun:
            await anext(leader)
        assert said(opened(cache, own)) == TEXT
        assert cache.ask(ASKED, lambda: "Twelve.") in (TEXT, "Twelve.")
        await leader.aclose()
        cache.clear()
        assert (model.calls, own.calls) == (begun, 1)


async def test_a_follower_that_is_moved_to_the_thread_of_the_loop_is_told(cache: Cache) -> None:
    """Where it can neither wait nor ask for itself, having given text, it fails and does not hang."""
    leader = await aopened(cache, Model())
    follower = await asyncio.to_thread(opened, cache, Model())
    assert next(follower) == WORDS[0]
    with pytest.raises(SharedStreamError, match="cannot go on"):
        next(follower)
    assert await asaid(leader) == TEXT


def test_a_stream_inside_its_own_call_asks_for_itself(cache: Cache) -> None:
    """A chain that asks its own question again gets an answer, and no deadlock."""
    inner = Model(["inside"])

    def outer() -> Iterator[str]:
        yield said(opened(cache, inner))

    assert said(cache.stream(ASKED, outer, Pieces())) == "inside"
    assert inner.calls == 1


async def test_an_async_stream_inside_its_own_call_asks_for_itself(cache: Cache) -> None:
    """The same on an event loop."""
    inner = Model(["inside"])

    async def outer() -> AsyncIterator[str]:
        async def told() -> AsyncIterator[str]:
            yield await asaid(await aopened(cache, inner))

        return told()

    assert await asaid(await cache.astream(ASKED, outer, Pieces())) == "inside"
    assert inner.calls == 1


def test_who_has_waited_long_enough_asks_for_itself(make: Callable[..., Cache]) -> None:
    """A stream whose first chunk takes longer than `patience` is followed by nobody."""
    cache, slow, own = make(patience=0.01), Model(), Model()
    slow.go_on.clear()
    with ThreadPoolExecutor(1) as pool:
        leader = pool.submit(lambda: said(opened(cache, slow)))
        assert slow.fetching.wait(30)
        assert said(opened(cache, own)) == TEXT
        slow.go_on.set()
        assert leader.result(30) == TEXT
    assert (slow.calls, own.calls) == (1, 1)


def test_a_loop_that_ended_under_a_stream_keeps_nobody_waiting(cache: Cache) -> None:
    """Who was given nothing makes an own call; who was given text is told that there is no more."""
    model, kept = Model(), []

    async def lead() -> AsyncReader[str]:
        leader = await aopened(cache, model)
        await anext(leader)
        kept.append(leader)
        return leader

    async def both() -> Reader[str]:
        await lead()
        return await asyncio.to_thread(opened, cache, model)

    follower = asyncio.run(both())
    assert next(follower) == WORDS[0]
    with pytest.raises(SharedStreamError):
        said(follower)
    assert said(opened(cache, Model())) == TEXT


def test_readers_that_come_and_go_on_many_threads(cache: Cache) -> None:
    """Whoever reads on gets the whole text, and each stream that was opened is closed in the end."""
    model = Model([f"{number} " for number in range(50)])
    whole = "".join(str(word) for word in model.words)

    def read(seed: int) -> bool:
        found = cache.stream(ASKED, model.stream, Pieces())
        if isinstance(found, Served) or seed % 3:
            return said(found) == whole
        for _ in range(seed):
            next(found)
        found.close()
        return True

    with ThreadPoolExecutor(16) as pool:
        for _ in range(10):
            assert all(pool.map(read, range(32)))
            cache.clear()
    assert model.calls == model.closed


async def test_readers_that_come_and_go_on_a_loop(cache: Cache) -> None:
    """The same for tasks, of which some are cancelled."""
    model = Model([f"{number} " for number in range(20)])
    whole = "".join(str(word) for word in model.words)

    async def read() -> str:
        found = await cache.astream(ASKED, model.opened, Pieces())
        try:
            return await asaid(found)
        finally:
            if isinstance(found, AsyncReader):
                await found.aclose()

    for turns in range(30):
        tasks = [asyncio.ensure_future(read()) for _ in range(10)]
        for _ in range(turns):
            await asyncio.sleep(0)
        for task in tasks[::2]:
            task.cancel()
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)
        assert {outcome for outcome in outcomes if isinstance(outcome, str)} == {whole}
        assert not [outcome for outcome in outcomes if isinstance(outcome, Exception)]
        await cache.aclear()
    assert model.calls == model.closed


def test_a_fork_in_the_middle_of_a_lookup_leaves_the_child_nothing_to_wait_for(cache: Cache) -> None:
    """What another thread held of the cache at that moment, nobody would ever release in the child."""
    leader = opened(cache, Model())
    next(leader)

    def work() -> bool:
        leader.close()
        return said(opened(cache, Model())) == TEXT

    with locks_held(cache, leader):
        assert in_child(work)


# --- evidence, and whole answers ---


class Only:
    """Accept answers from no documents but these."""

    def __init__(self, *ids: str) -> None:
        self.ids = ids

    def objection(self, documents: Sequence[Document]) -> str | None:
        """Tell what is wrong."""
        return None if {document.id for document in documents} <= {*self.ids} else "another document"

    async def aobjection(self, documents: Sequence[Document]) -> str | None:
        """Tell what is wrong."""
        return self.objection(documents)


def test_a_follower_with_evidence_is_given_what_it_can_check(cache: Cache) -> None:
    """It waits for the end, when the documents are known; what they do not allow is asked for anew."""
    model, own = Model(), Model(["Twelve."])
    leader = opened(cache, model, codec=Pieces((Document("leave.md"),)))
    next(leader)
    allowed = cache.stream(ASKED, own.stream, Pieces(), evidence=Only("leave.md"))
    assert isinstance(allowed, Served)
    assert (said(allowed), model.calls, own.calls) == (TEXT, 1, 0)

    cache.clear()
    leader = opened(cache, model, codec=Pieces((Document("leave.md"),)))
    next(leader)
    assert said(cache.stream(ASKED, own.stream, Pieces(), evidence=Only("travel.md"))) == "Twelve."
    assert (model.calls, own.calls) == (2, 1)


async def test_a_stream_joins_a_whole_answer_that_is_being_made(cache: Cache) -> None:
    """It is given the answer when that is there."""
    go_on = asyncio.Event()

    async def compute() -> Json:
        await go_on.wait()
        return TEXT

    whole = asyncio.ensure_future(cache.aask(ASKED, compute))
    await asyncio.sleep(0)
    stream = asyncio.ensure_future(cache.astream(ASKED, Model().opened, Pieces()))
    await asyncio.sleep(0)
    go_on.set()
    assert await asaid(await stream) == await whole == TEXT
    assert cache.stats().shared == 1


def test_nobody_joins_a_stream_that_began_before_a_removal(cache: Cache) -> None:
    """Who asks afterwards makes an own call, and what was begun before is not stored."""
    model = Model()
    before = opened(cache, model)
    next(before)
    cache.clear()
    after = opened(cache, Model(["Twelve."]))
    assert (said(after), said(before)) == ("Twelve.", "days a year.")
    found = cache.lookup(ASKED)
    assert isinstance(found, Hit)
    assert found.answer == "Twelve."
