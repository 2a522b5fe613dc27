"""Observers: what they are given, in which order, and that none of them reaches a caller."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import re
from collections.abc import AsyncIterator, Callable, Iterator
from threading import Event as Signal
from threading import Thread, get_ident
from threading import enumerate as enumerate_threads
from typing import Any, cast

import pytest

from askonce import Answered, Bypass, Cache, ConfigurationError, Cost, Hit, Miss, Request, Shared, TierTimeout, scope
from askonce.core.answers import JsonAnswers, Recorded
from askonce.core.events import (
    Decided,
    Event,
    Judged,
    ModelCalled,
    Observer,
    PortCalled,
    Refused,
    Removed,
    Stored,
    as_json,
    described,
)
from askonce.observe.log import EventLog
from askonce.runtime import observers
from askonce.runtime.engine import Served
from askonce.runtime.shared import AsyncReader, Reader
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder, at_similarity
from tests.forks import Programs

ASKED, NEAR, FAR = "How many days off do I get?", "What number of days off do I get?", "Where is the canteen?"
VECTORS = {ASKED: (1.0, 0.0), NEAR: at_similarity(0.95), FAR: at_similarity(0.3)}
Made = Callable[..., Cache]


class Recorder:
    """Keep all events."""

    is_quick = False

    def __init__(self) -> None:
        self.events: list[Any] = []

    def on_event(self, event: Event) -> None:
        """Keep one."""
        self.events.append(event)

    def of(self, kind: type[Any]) -> list[Any]:
        """Return those of one kind."""
        return [event for event in self.events if isinstance(event, kind)]


class Blocking(Recorder):
    """Be given nothing more until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.began, self.go_on = Signal(), Signal()

    def on_event(self, event: Event) -> None:
        """Wait."""
        self.began.set()
        assert self.go_on.wait(60)
        super().on_event(event)


@pytest.fixture
def made() -> Iterator[Made]:
    """Return a function that makes caches on tiers in memory."""
    caches: list[Cache] = []

    def make(*given: Observer, **settings: Any) -> Cache:
        tiers = {"exact": InMemoryExactTier(), "semantic": InMemorySemanticTier()}
        usual = {"embedder": TableEmbedder(VECTORS), "min_similarity": 0.9, "memory_ttl": 0}
        caches.append(Cache(**{**tiers, **usual, **settings}, observers=given))
        return caches[-1]

    yield make
    for cache in caches:
        cache.close()


def test_a_request_is_told_from_the_miss_to_the_hit(made: Made) -> None:
    """Each decision, call of the model and store is told once, in order, with the request's digests and no text."""
    recorder = Recorder()
    cache = made(recorder)
    with scope(tenant="acme"):
        for question in (ASKED, ASKED, NEAR):
            cache.ask(question, lambda: "25 days", model="m")
    assert cache.settle()
    missed, called, stored, hit, near = (event for event in recorder.events if not isinstance(event, PortCalled))
    assert (missed.outcome, missed.reason, missed.entry_id) == ("miss", "nothing_similar", None)
    assert isinstance(called, ModelCalled)
    assert isinstance(stored, Stored)
    assert (hit.outcome, hit.tier, hit.similarity, hit.entry_id) == ("hit", "exact", 1.0, stored.entry_id)
    assert (near.tier, round(near.similarity, 2), near.entry_id) == ("semantic", 0.95, stored.entry_id)
    assert [one.for_other_wording for one in (missed, hit, near)] == [False, False, True]
    assert {one.host for one in (missed, called, stored, hit, near)} == {"askonce"}
    assert missed.request == stored.request == hit.request != near.request
    assert missed.parts.keys() == {"tenant", "model"}
    shown = repr(recorder.events)
    assert not [text for text in (ASKED, NEAR, "25 days", "acme", "'m'") if text in shown]


def test_timings_name_the_stages_that_happened(made: Made) -> None:
    """An exact hit embeds nothing; a semantic one searches and accepts; the stages add up to the total."""
    recorder = Recorder()
    cache = made(recorder)
    cache.store(ASKED, "25 days", cost=Cost(12, 34, 0.5))
    for question in (ASKED, NEAR):
        cache.lookup(question)
    assert cache.settle()
    exact, near = (one.timings for one in recorder.of(Decided))
    assert exact.keys() == {"policy", "exact", "accept", "total"}
    assert near.keys() == {"policy", "exact", "embed", "search", "accept", "total"}
    for timings in (exact, near):
        assert sum(timings.values()) == pytest.approx(2 * timings["total"])
        assert timings["total"] == timings.total_s
        ends = [0.0]
        for _, began_s, seconds, _ in timings.steps:  # each begins where the one before it has ended
            assert began_s == pytest.approx(ends[-1])
            ends.append(began_s + seconds)
        assert ends[-1] == pytest.approx(timings.total_s)
        assert as_json(recorder.of(Decided)[0])["timings"] == dict(exact)
    assert [one.saved for one in recorder.of(Decided)] == [Cost(12, 34, 0.5)] * 2
    calls = [(one.port, one.operation, one.fault) for one in recorder.of(PortCalled)]
    assert ("embedder", "Embed", None) in calls
    assert ("exact", "GetExact", None) in calls


def test_what_is_refused_removed_and_judged_is_told(made: Made) -> None:
    """A veto names its guard, an exact-only miss why, a bypass its rule, a removal what it chose by."""
    recorder = Recorder()
    cache = made(recorder, guards={"days": lambda a, b: None if a == b else "days: two texts"})
    cache.store(ASKED, "25", tags=["leave"])
    cache.lookup(NEAR)
    cache.lookup("What is my balance today?", user="u1")
    cache.store(FAR, "", after=cache.lookup(FAR))  # type: ignore[arg-type]
    cache.report_right(recorder.of(Stored)[0].entry_id if cache.settle() else "")
    cache.invalidate(tag="leave")
    cache.count_bypass("unknown_model", host="toy")
    assert cache.settle()
    vetoed, *others, kept_out = recorder.of(Decided)
    assert (vetoed.reason, vetoed.guard, round(vetoed.similarity, 2)) == ("vetoed", "days", 0.95)
    assert vetoed.nearest_id == recorder.of(Stored)[0].entry_id
    assert (kept_out.outcome, kept_out.reason, kept_out.host, kept_out.request) == (
        "bypass",
        "unknown_model",
        "toy",
        None,
    )
    assert [one.verdict for one in recorder.of(Judged)] == ["right"]
    assert [(one.by, one.entries) for one in recorder.of(Removed)] == [(("tag",), 1)]
    assert [one.reason for one in recorder.of(Refused)] == ["empty"]
    assert others


def test_a_fault_of_a_port_is_told(made: Made) -> None:
    """The call names its cause as `stats()` does, and the request is a miss."""

    class Slow(InMemoryExactTier):
        def get(self, *args: Any) -> Any:
            raise TierTimeout("exact: no answer")

    recorder = Recorder()
    cache = made(recorder, exact=Slow())
    cache.lookup(ASKED)
    assert cache.settle()
    faults = [(one.port, one.operation, one.fault) for one in recorder.of(PortCalled) if one.fault]
    assert faults == [("exact", "GetExact", "TierTimeout")]
    assert cache.stats().ports["exact"].faults == {"TierTimeout": 1}


@pytest.mark.parametrize("is_quick", [False, True])
@pytest.mark.parametrize("fault", [ValueError, RecursionError, KeyboardInterrupt, SystemExit, GeneratorExit])
def test_what_an_observer_raises_is_counted(
    made: Made, caplog: pytest.LogCaptureFixture, fault: type[BaseException], *, is_quick: bool
) -> None:
    """No caller hears of it, it is logged once and without its words, and later events come all the same."""

    class Faulty(Recorder):
        def on_event(self, event: Event) -> None:
            super().on_event(event)
            raise fault("days off")

    faulty, recorder = Faulty(), Recorder()
    faulty.is_quick = is_quick
    cache = made(faulty, recorder)
    assert [cache.ask(ASKED, lambda: "25") for _ in range(3)] == ["25"] * 3
    assert cache.settle()
    assert len(faulty.events) == len(recorder.events) > 3
    assert cache.stats().observers["Faulty"].faults == len(faulty.events)
    assert cache.stats().observers["Recorder"].faults == 0
    assert [message for message in caplog.messages if "observer" in message] == [
        f"the observer Faulty failed ({fault.__name__}); further faults are counted in stats().observers"
    ]


def test_an_observer_can_be_added_later(made: Made) -> None:
    """It is given what happens from then on, calls of ports too, and the counters if it reads them."""

    class Reading(Recorder):
        stats: Any = None

        def read_stats_from(self, stats: Callable[[], Any]) -> None:
            self.stats = stats()

    cache, late = made(), Reading()
    cache.store(ASKED, "30")
    cache.observe(late)
    assert late.stats.stored == 1
    assert isinstance(cache.lookup(ASKED), Hit)
    assert cache.settle()
    assert not late.of(Stored)
    (decided,) = late.of(Decided)
    assert decided.outcome == "hit"
    assert late.of(PortCalled)
    assert decided.timings["total"] > 0
    with pytest.raises(ConfigurationError, match="on_event"):
        cache.observe(cast("Observer", object()))


def test_an_observer_that_is_added_later_is_given_all_that_it_would_have_been_at_the_start(made: Made) -> None:
    """The steps of a lookup, and what models cost, come to who was given at the start and to who was added alike."""

    class Costing(Recorder):
        named: tuple[str, ...] = ()

        def name_model(self, digest: str, name: str, prices: Callable[[str], Any]) -> None:
            self.named = (*self.named, name)

    first, late = Costing(), Costing()
    at_start, running = made(first), made()
    running.observe(late)
    for cache, observer in ((at_start, first), (running, late)):
        cache.ask(ASKED, lambda: "25", model="gpt-5-mini")
        assert cache.settle()
        assert observer.named == ("gpt-5-mini",), observer is late
        (decided,) = observer.of(Decided)
        assert "exact" in [step.stage for step in decided.timings.steps], observer is late


@pytest.mark.parametrize("is_late", [False, True])
def test_an_observer_may_hand_on_what_it_does_not_do_itself(made: Made, is_late: bool) -> None:
    """It is given counters and models' names like the one that it stands before."""

    class Whole(Recorder):
        counters: Any = None
        named: tuple[str, ...] = ()

        def read_stats_from(self, stats: Callable[[], Any]) -> None:
            self.counters = stats

        def name_model(self, digest: str, name: str, prices: Callable[[str], Any]) -> None:
            self.named = (*self.named, name)

    class Before:
        def __init__(self, behind: Whole) -> None:
            self.behind = behind

        def __getattr__(self, name: str) -> Any:
            return getattr(self.behind, name)

    whole = Whole()
    before = Before(whole)
    cache = made() if is_late else made(before)
    if is_late:
        cache.observe(cast("Observer", before))
    cache.ask(ASKED, lambda: "25", model="gpt-5-mini")
    assert cache.settle()
    assert (whole.named, whole.counters().stored) == (("gpt-5-mini",), 1)
    assert whole.of(Stored)


def test_an_observer_that_blocks_holds_up_nobody(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """Callers and other observers go on; what finds its queue full is lost and counted, the rest comes in order."""
    monkeypatch.setattr(observers, "_CAPACITY", 5)
    blocking, quick = Blocking(), Recorder()
    quick.is_quick = True
    cache = made(blocking, quick)
    cache.store(ASKED, "25")
    assert blocking.began.wait(60)
    for _ in range(10):
        assert isinstance(cache.lookup(ASKED), Hit)
    assert not cache.settle(0)
    blocking.go_on.set()
    assert cache.settle()
    assert 6 <= len(blocking.events) < len(quick.events)
    assert cache.stats().observers["Blocking"].lost == len(quick.events) - len(blocking.events)
    assert blocking.events == quick.events[: len(blocking.events)]


def test_an_observer_may_ask_the_cache_and_close_it(made: Made) -> None:
    """What it asks is counted, and told to no observer: there would be no end of it."""

    class Asking(Recorder):
        def on_event(self, event: Event) -> None:
            super().on_event(event)
            cache.ask(ASKED, lambda: "25")
            asyncio.run(cache.aask(ASKED, lambda: "25"))
            cache.close()

    asking, quick, recorder = Asking(), Asking(), Recorder()
    quick.is_quick = True
    cache = made(asking, quick, recorder)
    assert cache.ask(NEAR, lambda: "25") == "25"
    assert cache.settle(120)
    assert len(recorder.of(Decided)) == len(asking.of(Decided)) == len(quick.of(Decided)) == 1
    assert cache.stats().requests == 1 + 2 * (len(asking.events) + len(quick.events))
    assert {one.faults for one in cache.stats().observers.values()} == {0}


def test_events_come_one_after_another_off_the_callers_thread(made: Made) -> None:
    """An observer is called on one thread of its own, a quick one on the caller's."""

    class Threads:
        is_quick = False

        def __init__(self) -> None:
            self.seen: set[int] = set()

        def on_event(self, event: Event) -> None:
            self.seen.add(get_ident())

    slow, quick = Threads(), Threads()
    quick.is_quick = True
    cache = made(slow, quick)
    threads = [Thread(target=cache.ask, args=(question, lambda: "x")) for question in VECTORS]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert cache.settle()
    assert len(slow.seen) == 1
    assert slow.seen.isdisjoint(quick.seen)


async def test_events_of_tasks(made: Made) -> None:
    """Async askers have the same events, and `aclose` hands out what is left."""
    recorder = Recorder()
    cache = made(recorder)
    assert await cache.aask(ASKED, lambda: "25") == "25"
    assert (await cache.aask_with_decision(NEAR, lambda: "x")).entry_id is not None
    await cache.aclose()
    assert [one.outcome for one in recorder.of(Decided)] == ["miss", "hit"]
    assert isinstance(await cache.alookup(ASKED), Hit)  # a closed cache can be used again, and is observed
    assert await cache.asettle()
    assert len(recorder.of(Decided)) == 3


def test_close_waits_a_bounded_time(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits is handed out first; an observer that never returns does not keep a cache from closing."""
    monkeypatch.setattr(observers, "LIMIT_S", 0.05)
    blocking = Blocking()
    cache = made(blocking)
    cache.store(ASKED, "25")
    cache.close()
    assert blocking.events == []
    blocking.go_on.set()
    assert cache.settle()
    assert len(blocking.of(Stored)) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("leaves", ["", "cache.close()"])
def test_forks_and_the_end_of_the_interpreter(programs: Programs, leaves: str) -> None:
    """A child tells its own events and none of its parent's; each process hands out what waits before it ends."""
    program = f"""
import os, sys
from askonce import Cache
from askonce.testing import InMemoryExactTier

class Slow:
    def on_event(self, event):
        if type(event).__name__ == "Stored":
            for _ in range(100000):
                pass
            os.write(1, f"{{os.getpid() == parent}} {{event.entry_id[-4:]}}\\n".encode())

parent = os.getpid()
cache = Cache(exact=InMemoryExactTier(), observers=[Slow()])
for n in range(20):
    cache.store(f"question {{n}}", "x")
child = os.fork()
if child == 0:
    for n in range(5):
        cache.store(f"child {{n}}", "x")
else:
    os.waitpid(child, 0)
{leaves}
"""
    ran = programs.run(program)
    lines = ran.stdout.splitlines()
    assert (ran.stderr, len(lines), len(set(lines))) == ("", 25, 25)
    assert len([line for line in lines if line.startswith("True")]) == 20


def test_an_observer_that_blocks_does_not_keep_the_interpreter(programs: Programs) -> None:
    """At the end, too, it is waited for a bounded time."""
    program = """
from threading import Event
from askonce import Cache
from askonce.runtime import observers
from askonce.testing import InMemoryExactTier

class Blocking:
    def on_event(self, event):
        Event().wait()

observers.LIMIT_S = 0.05
Cache(exact=InMemoryExactTier(), observers=[Blocking()]).store("question", "x")
"""
    ran = programs.run(program)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_a_cache_that_is_collected_leaves_no_thread() -> None:
    """An observer's thread ends with its cache, closed or not, when it has been given what was left."""

    class Alone(Recorder):
        pass

    recorder = Alone()
    cache = Cache(exact=InMemoryExactTier(), observers=[recorder])
    cache.store(ASKED, "25")
    (thread,) = (one for one in enumerate_threads() if one.name == "askonce-observer-Alone")
    del cache
    gc.collect()
    thread.join(60)
    assert not thread.is_alive()
    assert len(recorder.of(Stored)) == 1


@pytest.mark.parametrize(
    ("given", "right"),
    [
        ([object()], "on_event"),
        ([Recorder], "an instance of it"),
        (Recorder(), "a list"),
        ("stats", "a list"),
        (None, "a list"),
    ],
)
def test_what_cannot_observe_is_named(given: Any, right: str) -> None:
    """At construction, with what would be right."""
    with pytest.raises(ConfigurationError, match=right):
        Cache(exact=InMemoryExactTier(), observers=given)


def test_a_coroutine_cannot_observe() -> None:
    """Nobody would await it."""

    class Awaited:
        async def on_event(self, event: Event) -> None:
            """Be awaited by nobody."""

    with pytest.raises(ConfigurationError, match="plain function"):
        Cache(exact=InMemoryExactTier(), observers=[Awaited()])  # type: ignore[list-item]


def test_nothing_is_timed_for_nobody(made: Made) -> None:
    """Without observers there is no thread, no port tells, and `stats()` names none."""
    cache = made()
    cache.ask(ASKED, lambda: "25")
    assert cache.stats().observers == {}
    assert cache.stats().stored == 1


def logged(made: Made, caplog: pytest.LogCaptureFixture, log: EventLog) -> list[str]:
    """Return the lines about a question that is asked twice."""
    caplog.set_level(logging.DEBUG, "askonce.events")
    cache = made(log)
    for _ in range(2):
        cache.ask("What is\nup?", lambda: "25 days", tenant="acme")
    assert cache.settle()
    assert {record.levelname for record in caplog.records} == {"DEBUG"}
    return caplog.messages


def test_the_log_has_a_line_an_event_without_texts(made: Made, caplog: pytest.LogCaptureFixture) -> None:
    """`field=value`, with the name of the event in front; no text of a question, an answer or a scope."""
    lines = [line for line in logged(made, caplog, EventLog()) if not line.startswith("PortCalled")]
    assert [line.split()[0] for line in lines] == ["Decided", "ModelCalled", "Stored", "Decided"]
    assert re.search(r" host=askonce outcome=hit tier=exact similarity=1.0 .* timings.exact=[\de.-]+ ", lines[-1])
    assert not [line for line in lines if any(text in line for text in ("\n", "What", "up?", "25 days", "acme"))]


def test_the_log_has_questions_where_asked_for(made: Made, caplog: pytest.LogCaptureFixture) -> None:
    """As JSON, a line an event; another observer of the same cache is not given them."""
    recorder = Recorder()
    lines = logged(lambda log: made(log, recorder), caplog, EventLog(questions=True, as_json=True))
    told = [json.loads(line) for line in lines]
    assert [one["question"] for one in told if one["event"] == "Decided"] == ["What is\nup?"] * 2
    assert {one.question for one in recorder.of(Decided)} == {None}


class Chunks(JsonAnswers):
    """Keep a stream's texts."""

    def __init__(self) -> None:
        self.taken: list[str] = []

    def take(self, chunk: str) -> str:
        """Take a text in."""
        self.taken.append(chunk)
        return chunk

    def record_stream(self) -> Recorded:
        """Return them as one."""
        return Recorded("".join(self.taken))

    def follows(self, leader: object) -> bool:
        """Take them from anybody."""
        return True

    def share(self, chunk: str) -> str:
        """Take one from anybody."""
        return chunk


def chunks(*texts: str | Exception) -> Iterator[str]:
    """Yield texts, and raise what is an exception."""
    for text in texts:
        if isinstance(text, Exception):
            raise text
        yield text


def test_an_audit_tells_of_its_call_of_the_model(made: Made) -> None:
    """Each call of the model is told, the one that compares a hit with what the model says now among them."""
    recorder = Recorder()
    cache = made(recorder, audit_rate=1.0)
    says: Iterator[str | ValueError] = iter(["25 days", "25 days", ValueError("x")])

    def compute() -> str:
        said = next(says)
        if isinstance(said, ValueError):
            raise said
        return said

    for _ in range(3):
        assert cache.ask(ASKED, compute) == "25 days"
        assert cache.settle()
    calls = recorder.of(ModelCalled)
    assert [call.fault for call in calls] == [None, None, "ValueError"]
    assert {call.request for call in calls} == {recorder.of(Decided)[0].request}


def test_a_stream_is_told_to_its_end(made: Made) -> None:
    """The model's call is told once, when the stream has ended, broke off or was left; readers know the decision."""
    recorder = Recorder()
    cache = made(recorder)
    broken = cache.stream(Request(FAR), lambda: chunks("a", ValueError("x")), Chunks())
    with pytest.raises(ValueError, match="x"):
        list(cast("Iterator[str]", broken))
    left = cast("Reader[str]", cache.stream(Request(FAR), lambda: chunks("a", "b"), Chunks()))
    next(left)
    left.close()
    leader = cast("Reader[str]", cache.stream(Request(ASKED), lambda: chunks("a", "b"), Chunks()))
    assert isinstance(leader.decision, Miss)
    assert list(leader) == ["a", "b"]
    found = cache.stream(Request(ASKED), chunks, Chunks())
    assert isinstance(found, Served)
    assert leader.entry_id == found.entry_id is not None
    assert isinstance(found.decision, Hit)
    assert cache.settle()
    assert [one.fault for one in recorder.of(ModelCalled)] == ["ValueError", "left", None]
    assert [one.outcome for one in recorder.of(Decided)] == ["miss", "miss", "miss", "hit"]


async def test_an_async_stream_is_told_to_its_end(made: Made) -> None:
    """The same, in tasks; who goes along is told of as sharing."""
    recorder = Recorder()
    cache = made(recorder)

    async def opened() -> AsyncIterator[str]:
        async def told() -> AsyncIterator[str]:
            for text in ("a", "b"):
                yield text

        return told()

    leader = await cache.astream(Request(ASKED), opened, Chunks())
    assert isinstance(leader, AsyncReader)
    assert await anext(leader) == "a"
    follower = await cache.astream(Request(ASKED), opened, Chunks())
    assert isinstance(follower, AsyncReader)
    assert isinstance(follower.decision, Shared)
    assert [chunk async for chunk in follower] == ["a", "b"]
    assert [chunk async for chunk in leader] == ["b"]
    assert follower.entry_id == leader.entry_id is not None
    left = await cache.astream(Request(FAR), opened, Chunks())
    assert isinstance(left, AsyncReader)
    await anext(left)
    await left.aclose()
    assert await cache.asettle()
    assert [one.fault for one in recorder.of(ModelCalled)] == [None, "left"]
    assert [one.outcome for one in recorder.of(Decided)] == ["miss", "shared", "miss"]
    await cache.aclose()


# --- decisions ---


def test_an_answer_comes_with_what_happened(made: Made) -> None:
    """A miss says why and where it is stored, a hit whence it comes, a bypass its rule; `repr` shows no answer."""
    cache = made()
    missed = cache.ask_with_decision(ASKED, lambda: "25 days")
    near = cache.ask_with_decision(NEAR, lambda: "never")
    kept_out = cache.ask_with_decision("What time is it now?", lambda: "noon")
    unstored = cache.ask_with_decision(FAR, lambda: "")
    assert (missed.answer, near.answer, kept_out.answer) == ("25 days", "25 days", "noon")
    assert isinstance(missed.decision, Miss)
    assert missed.decision.reason == "nothing_similar"
    assert isinstance(near.decision, Hit)
    assert described(near.decision) == {
        "outcome": "hit",
        "tier": "semantic",
        "similarity": near.decision.similarity,
        "age_s": near.decision.age_s,
        "entry_id": missed.entry_id,
    }
    assert described(missed.decision, missed.entry_id)["entry_id"] == missed.entry_id
    assert near.decision.tier == "semantic"
    assert missed.entry_id == near.entry_id == near.decision.entry_id
    assert isinstance(kept_out.decision, (Bypass, Miss))
    assert unstored.entry_id is None
    assert "25 days" not in repr((missed, near))


def test_who_shares_a_call_is_told(made: Made) -> None:
    """Of simultaneous askers one has the miss, and all the others its entry."""
    recorder = Recorder()
    cache = made(recorder)
    began, go_on = Signal(), Signal()
    found: list[Answered[Any]] = []

    def compute() -> str:
        began.set()
        assert go_on.wait(60)
        return "25"

    threads = [Thread(target=lambda: found.append(cache.ask_with_decision(ASKED, compute))) for _ in range(3)]
    threads[0].start()
    assert began.wait(60)
    for thread in threads[1:]:
        thread.start()
    for thread in threads[1:]:
        thread.join(0.1)  # they wait for the first, or find what it has stored
    go_on.set()
    for thread in threads:
        thread.join()
    assert cache.settle()
    assert [type(one.decision) for one in found].count(Miss) == 1
    assert {one.entry_id for one in found} == {found[0].entry_id}
    shared = [one for one in recorder.of(Decided) if one.outcome == "shared"]
    assert {tuple(one.timings) for one in shared} <= {("policy", "wait", "total")}
    assert len(shared) == len([one for one in found if isinstance(one.decision, Shared)])
    assert {one.entry_id for one in shared} <= {found[0].entry_id}


async def test_who_shares_a_call_in_tasks_is_told(made: Made) -> None:
    """The same, in tasks."""
    cache = made()

    async def compute() -> str:
        while cache.stats().waiting < 2:  # noqa: ASYNC110
            await asyncio.sleep(0)
        return "25"

    found = await asyncio.gather(*(cache.aask_with_decision(ASKED, compute) for _ in range(3)))
    assert sorted(type(one.decision).__name__ for one in found) == ["Miss", "Shared", "Shared"]
    assert {one.entry_id for one in found} == {found[0].entry_id}
    assert found[0].entry_id is not None
    assert cache.stats().shared == 2
    await cache.aclose()
