"""Who waits for another's model call: nobody is failed by it, and nobody is given what was removed before it asked."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest

from askonce import Cache, Miss, Request
from askonce.core.model import Entry, Key, Position
from askonce.core.ports import Fetched
from askonce.runtime.engine import Served
from askonce.testing import InMemoryExactTier, TableEmbedder
from tests.acceptance.conftest import ASKED, Make
from tests.servers import ServerProcesses
from tests.unit.test_shared_streams import Model, Pieces

SERVERS: dict[str, dict[str, Any]] = {
    "both": {},
    "redis": {"postgres_url": None, "embedder": None},
    "postgres": {"redis_url": None},
    "unstorable": {},  # what was computed is not stored, so that no store has asked the log
}


def answers(servers: str) -> tuple[Any, Any]:
    """Return an old answer, and a new one."""
    return (("25",), ("30",)) if servers == "unstorable" else ("25", "30")


class Call:
    """Hold a model call until a test lets it go on."""

    def __init__(self, answer: object) -> None:
        self.answer = answer
        self.calls = 0
        self.began, self.go_on = threading.Event(), threading.Event()

    def __call__(self) -> Any:
        """Answer, on a thread."""
        self.calls += 1
        self.began.set()
        assert self.go_on.wait(60)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    async def acall(self) -> Any:
        """Async version of `__call__`."""
        return await asyncio.to_thread(self)


async def begun(cache: Cache, call: Call) -> asyncio.Task[Any]:
    """Return an asker whose model is at work."""
    asker = asyncio.ensure_future(cache.aask(ASKED, call.acall, tags=["leave"]))
    assert await asyncio.to_thread(call.began.wait, 60)
    return asker


async def followers(cache: Cache, call: Callable[[], Awaitable[str]], number: int = 1) -> list[asyncio.Task[Any]]:
    """Return askers that wait for another's call."""
    askers = [asyncio.ensure_future(cache.aask(ASKED, call, tags=["leave"])) for _ in range(number)]
    await waiting(cache, number)
    return askers


async def waiting(cache: Cache, number: int) -> None:
    """Return once this many wait for another's call, however many turns of the loop that takes."""
    while cache.stats().waiting < number:  # noqa: ASYNC110 — nothing tells
        await asyncio.sleep(0)


@pytest.mark.parametrize("servers", SERVERS)
async def test_what_was_removed_elsewhere_is_given_to_nobody_who_asks_afterwards(make: Make, servers: str) -> None:
    """Another process's removal has returned; the answer that was begun before it is only for who had asked before."""
    cache, elsewhere = (make(memory_ttl=0, **SERVERS[servers]) for _ in range(2))
    before, after = map(Call, answers(servers))
    after.go_on.set()
    leader = await begun(cache, before)
    await elsewhere.ainvalidate(tag="leave")
    late = await followers(cache, after.acall, 5)
    before.go_on.set()
    assert await leader == before.answer
    assert await asyncio.gather(*late) == [after.answer] * 5
    await asyncio.gather(cache.aclose(), elsewhere.aclose())


@pytest.mark.parametrize("servers", SERVERS)
def test_what_was_removed_elsewhere_is_given_to_no_thread_that_asks_afterwards(make: Make, servers: str) -> None:
    """The same for threads."""
    cache, elsewhere = (make(memory_ttl=0, **SERVERS[servers]) for _ in range(2))
    before, after = map(Call, answers(servers))
    after.go_on.set()
    with ThreadPoolExecutor() as pool:
        leader = pool.submit(cache.ask, ASKED, before, tags=["leave"])
        assert before.began.wait(60)
        elsewhere.invalidate(tag="leave")
        late = [pool.submit(cache.ask, ASKED, after, tags=["leave"]) for _ in range(3)]
        before.go_on.set()
        assert leader.result(60) == before.answer
        assert [asker.result(60) for asker in late] == [after.answer] * 3


@pytest.mark.parametrize("servers", SERVERS)
async def test_the_removal_of_something_else_costs_no_second_call(make: Make, servers: str) -> None:
    """The log is asked for this answer, and not only whether it has grown."""
    cache, elsewhere = (make(memory_ttl=0, **SERVERS[servers]) for _ in range(2))
    before, after = map(Call, answers(servers))
    leader = await begun(cache, before)
    await elsewhere.ainvalidate(tag="travel")
    late = await followers(cache, after.acall, 5)
    before.go_on.set()
    assert await asyncio.gather(leader, *late) == [before.answer] * 6
    await asyncio.gather(cache.aclose(), elsewhere.aclose())


@pytest.mark.parametrize("servers", ["both", "redis", "postgres"])
async def test_nobody_goes_along_with_a_stream_from_before_a_removal_elsewhere(make: Make, servers: str) -> None:
    """Who streams the question afterwards makes an own call, which the next ones go along with."""
    cache, elsewhere = (make(memory_ttl=0, **SERVERS[servers]) for _ in range(2))
    request, old, new = Request(ASKED), Model(), Model(["Twelve."])
    leader: Any = await cache.astream(request, old.opened, Pieces())
    assert await anext(leader) == "Ten "
    early: Any = await cache.astream(request, new.opened, Pieces())
    assert await anext(early) == "Ten "
    await elsewhere.aclear()
    late: list[Any] = [await cache.astream(request, new.opened, Pieces()) for _ in range(3)]
    for reader in late:
        assert not isinstance(reader, Served)
        assert [piece async for piece in reader] == ["Twelve."]
    assert [piece async for piece in leader] == [piece async for piece in early] == ["days ", "a ", "year."]
    assert (old.calls, new.calls) == (1, 1)
    await asyncio.gather(cache.aclose(), elsewhere.aclose())


async def test_where_the_log_cannot_be_asked_each_asks_the_model(
    server_processes: ServerProcesses,
) -> None:
    """Nobody is given what may be old, and from then on nobody waits for another's call."""
    servers = server_processes
    cache = Cache(redis_url=servers.redis_url, memory_ttl=0)
    before, after = Call("25"), Call("30")
    after.go_on.set()
    leader = await begun(cache, before)
    late = await followers(cache, after.acall, 3)
    servers.kill_redis()
    before.go_on.set()
    assert await asyncio.gather(leader, *late) == ["25", "30", "30", "30"]
    # From the beginning of a call on, nobody waits for it.
    first = Call("25")
    leader = await begun(cache, first)
    assert await cache.aask(ASKED, after.acall) == "30"
    first.go_on.set()
    assert await leader == "25"
    await cache.aclose()


class Counted(InMemoryExactTier):
    """Count questions to the log, and let a test hold what was read."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        self.read, self.go_on = asyncio.Event(), asyncio.Event()
        self.go_on.set()

    async def aposition(self) -> Position:
        """Count."""
        self.asked += 1
        return await super().aposition()

    async def aremoved_since(self, entry: Entry, position: Position) -> bool:
        """Count."""
        self.asked += 1
        return await super().aremoved_since(entry, position)

    async def aget(self, key: Key, now: float) -> Fetched:
        """Bring what was read, once it may arrive."""
        found = await super().aget(key, now)
        self.read.set()
        await self.go_on.wait()
        return found


@pytest.mark.parametrize("servers", ["redis", "unstorable"])
async def test_one_question_to_the_log_counts_for_all_who_wait(servers: str) -> None:
    """200 askers cost one before the call, and one after it where nothing was stored."""
    tier = Counted()
    cache, call = Cache(exact=tier, memory_ttl=0, exact_deadline=60), Call(answers(servers)[0])
    leader = await begun(cache, call)
    late = await followers(cache, call.acall, 199)
    call.go_on.set()
    assert await asyncio.gather(leader, *late) == [call.answer] * 200
    assert (call.calls, tier.asked) == (1, 2 if servers == "unstorable" else 1)
    await cache.aclose()


async def test_one_look_at_the_log_counts_for_all_who_wait_for_a_stream() -> None:
    """199 who waited for a stream to begin cost one look before they go along with it."""
    tier, opens, model = Counted(), asyncio.Event(), Model()
    cache = Cache(exact=tier, memory_ttl=0, exact_deadline=60)

    async def opened() -> Any:
        await opens.wait()
        return await model.opened()

    askers = [asyncio.ensure_future(cache.astream(Request(ASKED), opened, Pieces())) for _ in range(200)]
    await waiting(cache, 199)
    opens.set()
    readers: list[Any] = await asyncio.gather(*askers)
    assert {"".join([piece async for piece in reader]) for reader in readers} == {"Ten days a year."}
    assert (model.calls, tier.asked) == (1, 2)
    await cache.aclose()


async def test_what_was_read_before_a_removal_is_given_to_nobody_who_asks_after_it() -> None:
    """A hit that is slow to arrive is looked up anew for those who asked later: once for all of them."""
    tier = Counted()
    cache, elsewhere = (Cache(exact=tier, memory_ttl=0) for _ in range(2))
    cache.store(ASKED, "25")
    call = Call("30")
    call.go_on.set()
    tier.go_on.clear()
    tier.read.clear()
    leader = asyncio.ensure_future(cache.aask(ASKED, call.acall))
    await tier.read.wait()
    elsewhere.clear()
    late = await followers(cache, call.acall, 20)
    tier.go_on.set()
    assert await leader == "25"
    assert await asyncio.gather(*late) == ["30"] * 20
    assert call.calls == 1
    await asyncio.gather(cache.aclose(), elsewhere.aclose())


@pytest.mark.parametrize("wrong", [ConnectionError("500"), TimeoutError("0.3 s"), PermissionError("401")])
async def test_one_failing_call_fails_one_asker(make: Make, wrong: Exception) -> None:
    """An upstream's fault, a short timeout and a rejected key are the asker's own; one of the others leads anew."""
    cache = make()
    bad, good = Call(wrong), Call("25")
    leader = await begun(cache, bad)
    others = await followers(cache, good.acall, 4)
    bad.go_on.set()
    with pytest.raises(type(wrong), match=str(wrong)):
        await leader
    good.go_on.set()
    assert await asyncio.gather(*others) == ["25"] * 4
    assert (bad.calls, good.calls) == (1, 1)
    await cache.aclose()


def test_two_questions_that_ask_each_other_are_answered() -> None:
    """Each computation asks for the other's question, and neither waits for ever."""
    both = threading.Barrier(2)
    with Cache(exact=InMemoryExactTier(), patience=3600) as cache, ThreadPoolExecutor(2) as pool:

        def compute(other: str) -> str:
            both.wait(60)
            return f"after {cache.ask(other, lambda: 'nothing')}"

        asked = [pool.submit(cache.ask, q, partial(compute, o)) for q, o in ((ASKED, "B?"), ("B?", ASKED))]
        assert sorted(str(future.result(60)) for future in asked) == ["after after nothing", "after nothing"]
        assert not isinstance(cache.lookup(ASKED), Miss)


async def test_an_embedder_that_fails_costs_no_second_call_of_the_model(make: Make) -> None:
    """Who asks the same at once shares a call, and what is stored for the identical question is still found."""
    embedder = TableEmbedder({}, dimension=8)
    cache, call = make(memory_ttl=0, embedder=embedder), Call("25")
    cache.store("Stored?", "yes")
    embedder.error = ConnectionError("down")
    leader = await begun(cache, call)
    late = await followers(cache, call.acall, 5)
    call.go_on.set()
    assert await asyncio.gather(leader, *late) == ["25"] * 6
    assert call.calls == 1
    assert cache.stats().refused == {"fault": 1}
    (alone := make(memory_ttl=0, embedder=embedder, redis_url=None)).lookup("Stored?")
    assert alone.stats().hits == {"semantic": 1}
    await cache.aclose()
