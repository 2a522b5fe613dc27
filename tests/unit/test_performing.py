"""What the drivers add to a flow: deadlines for those who wait, and none for those who must see it done."""

from __future__ import annotations

import asyncio
import threading
from typing import Any, cast

import pytest

from askonce.core.acceptance import Acceptance
from askonce.core.model import Candidate, Miss, Position, Removed, Selector
from askonce.core.ops import CompareLong, Embed, Flow, GetStored, Ports, RemoveStored
from askonce.core.removals import Tombstone
from askonce.errors import TierTimeout, TierUnavailable
from askonce.runtime.performing import Background, Performer, select
from askonce.runtime.threads import WorkerThreads
from askonce.runtime.watch import Breaker, Watch
from askonce.testing.samples import entry_for


class Slow:
    """Take half a minute to find nothing, 50 ms to remove something, and for an embedding until it is let go."""

    def __init__(self) -> None:
        self.go = threading.Event()

    async def aget(self, *_: object) -> None:
        """Find nothing, slowly."""
        await asyncio.sleep(30)

    async def aremove(self, _: object) -> Removed:
        """Remove something, slowly."""
        await asyncio.sleep(0.05)
        return Removed(1)

    def embed(self, _: object) -> list[tuple[float, ...]]:
        """Embed, in the end."""
        assert self.go.wait(10)
        return [(1.0,)]


model = Slow()
slow = Ports(*[cast("Any", model)] * 7)


def watches(seconds: float) -> Any:
    """Return watches of one deadline."""
    return {port: Watch(cast("Any", port), Breaker(), seconds, seconds) for port in ("exact", "semantic", "embedder")}


async def test_a_lookup_is_cut_off_at_its_deadline() -> None:
    """Whoever asks would rather have a miss."""

    def flow() -> Flow[object]:
        return (yield from GetStored(cast("Any", None), 0.0))

    with pytest.raises(TierTimeout):
        await Performer(slow, watches(0.01), Background()).arun(flow())


async def test_a_removal_is_not() -> None:
    """Whoever removes must see it done."""

    def flow() -> Flow[Removed]:
        return (yield from RemoveStored(Tombstone(Position(b"", 1), Selector())))

    assert await Performer(slow, watches(0.01), Background()).arun(flow()) == Removed(1)


def test_a_blocking_embedder_is_left_behind_at_its_deadline() -> None:
    """The sync half has a worker do it, and waits no longer than the deadline."""

    def flow() -> Flow[object]:
        return (yield from Embed("q"))

    threads = WorkerThreads("test", 1)
    watch = Watch("embedder", Breaker(), 0.01, 0.01, threads=threads)
    with pytest.raises(TierTimeout):
        Performer(slow, {"embedder": watch}, Background()).run(flow())
    assert watch.stats().hung == 1
    model.go.set()
    threads.close()


async def test_a_vector_that_is_remembered_is_taken_while_the_model_hangs() -> None:
    """What is known needs no thread and no deadline: it is there, in either half, however busy the model is."""

    class Remembering(Slow):
        def known(self, text: str) -> tuple[float, ...] | None:
            return (0.5,) if text == "known" else None

    def flow() -> Flow[object]:
        return (yield from Embed("known"))

    parts = Ports(*[cast("Any", Remembering())] * 7)
    watch = Watch("embedder", Breaker(), 0.01, 0.01, threads=WorkerThreads("test", 1))
    performer = Performer(parts, {"embedder": watch}, Background())
    assert performer.run(flow()) == await performer.arun(flow()) == (0.5,)
    assert watch.stats().calls == 2


def test_settling_waits_for_what_background_work_starts() -> None:
    """Else a test, or a script that ends, goes on while a repair of the index that a sweep has begun still runs."""
    background, done, first = Background(), list[str](), threading.Event()

    def second() -> None:
        done.append("second")

    def begin() -> None:
        assert first.wait(10)
        background.start(second)
        done.append("first")

    background.start(begin)
    first.set()
    assert background.settle(10)
    assert done == ["first", "second"]
    background.close()


async def test_settling_waits_for_what_background_tasks_start() -> None:
    """As with threads."""
    background, done = Background(), list[str]()

    async def last() -> None:
        await asyncio.sleep(0.01)
        done.append("last")

    async def begin() -> None:
        background.astart(last())
        done.append("first")

    background.astart(begin())
    assert await background.asettle(10)
    assert done == ["first", "last"]


@pytest.mark.parametrize(("length", "is_aside"), [(100, False), (1500, True)])
async def test_long_questions_are_compared_where_no_loop_waits(length: int, is_aside: bool) -> None:
    """Those of some thousand characters; short ones are compared sooner than a thread is woken. Both decide alike."""
    stored, asked = (" ".join(["word"] * (length // 5)) + f" {last}" for last in ("here", "there"))
    seen: list[int] = []

    def differ(one: str, other: str) -> str | None:
        seen.append(threading.get_ident())
        return None if one == other else "they differ"

    acceptance = Acceptance(0.9, [("mine", differ)])
    candidates = [Candidate(entry_for(stored), 0.95)]
    here = threading.get_ident()
    performer = Performer(slow, {}, Background())
    chosen = await performer.arun(acceptance.choose(asked, candidates))
    assert isinstance(chosen, Miss)
    assert chosen.detail == "mine: they differ"
    assert [thread != here for thread in seen] == [is_aside]
    assert performer.run(acceptance.choose(asked, candidates)) == select(acceptance, asked, candidates, None) == chosen
    assert seen[1:] == [here, here]


async def test_long_questions_are_compared_when_no_thread_can_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    """At the end of a process, say."""

    def refuse(_: WorkerThreads, call: object) -> None:
        raise TierUnavailable("no thread can be started")

    monkeypatch.setattr(WorkerThreads, "submit", refuse)

    def flow() -> Flow[int]:
        return (yield from CompareLong(threading.get_ident))

    assert await Performer(slow, {}, Background()).arun(flow()) == threading.get_ident()
