"""One stream flow for every host: who asks the same at the same time reads one stream, each from its beginning.

Streams of one thread, or of one task, are read in turns here: so what each is given, and when, is certain without a
clock. Threads and tasks that race have their own tests, in `tests/unit/test_shared_streams.py`.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from contextvars import copy_context
from dataclasses import dataclass, field, replace
from threading import Barrier
from typing import Any

import pytest

from askonce import scope
from askonce.core.codec import decode, encode
from askonce.hosts.calls import achunks
from tests.hosts.shells import QUESTION, Asked, Say, Told
from tests.hosts.ways import Asker, Way, ways
from tests.inside import engine_of

TEXT = "Ten days a year, and two more after five years."
# An agent's own stream is LangGraph's; its model calls go through `_generate`.
STREAMS = [way for way in ways(streams=True) if way.shell.name != "middleware"]
every_stream = pytest.mark.parametrize("way", STREAMS, ids=str)
every_thread = pytest.mark.parametrize("way", [way for way in STREAMS if not way.is_async], ids=str)
every_task = pytest.mark.parametrize("way", [way for way in STREAMS if way.is_async], ids=str)


@pytest.fixture(autouse=True)
def nothing_older_is_garbage() -> None:
    """Let no stream that is closed here look for garbage among what a thousand earlier tests have left: 0.4 s each."""
    gc.freeze()


class Count:
    """Count words: what only counts is no part of what a model is."""

    def __init__(self) -> None:
        self.words = 0

    def one(self) -> None:
        """Count one."""
        self.words += 1


@dataclass(frozen=True, slots=True)
class Slow(Say):
    """Say a text, and remember how much of it was said."""

    text: str = TEXT
    said: Count = field(default_factory=Count)

    def words(self) -> Iterator[str]:
        """Yield the text word by word."""
        for word in Say.words(self):
            self.said.one()
            yield word

    @property
    def ended(self) -> bool:
        """Tell whether all was said."""
        return self.said.words == len(self.text.split(" "))


class Stream:
    """Read one stream of an asker, piece by piece, sync or async."""

    def __init__(self, asker: Asker, question: str = QUESTION) -> None:
        self._loop = asker.loop
        asked = Asked(question)
        self._pieces: Any = asker.shell.astream(asked) if asker.way.is_async else asker.shell.stream(asked)
        self.text = ""

    def next(self) -> Told:
        """Return the next piece."""
        if self._loop is None:
            piece: Told = next(self._pieces)
        else:
            piece = self._loop.run(_next(self._pieces), context=copy_context())
        self.text += piece.text
        return piece

    def begin(self) -> None:
        """Read until there is text."""
        while not self.text:
            self.next()

    def rest(self) -> str:
        """Read to the end, and return all that was said."""
        while True:
            try:
                self.next()
            except (StopIteration, StopAsyncIteration):
                return self.text

    def close(self) -> None:
        """Leave."""
        if self._loop is None:
            self._pieces.close()
        else:
            self._loop.run(_close(self._pieces))


async def _next(pieces: AsyncIterator[Told]) -> Told:
    return await anext(pieces)


async def _close(pieces: Any) -> None:
    await pieces.aclose()
    gc.collect()  # asyncio's own task may hold the last piece, and that the response
    for _ in range(3):
        await asyncio.sleep(0)  # a generator of LlamaIndex's inside is closed by the loop, once nobody holds it


@every_stream
def test_fifty_streams_of_a_new_question_make_one_call(way: Way) -> None:
    """Each is given text while the model still speaks, and the whole of it in the end; the answer is stored once."""
    say = Slow()
    with way.open(say) as asker:
        streams = [Stream(asker) for _ in range(50)]
        for stream in streams:
            stream.begin()
            assert not say.ended
        assert [stream.rest() for stream in streams] == [TEXT] * 50
        assert asker.calls == 1
        assert asker.ask().tier == "memory"
        stats = asker.cache.stats()
        assert (stats.shared, stats.stored, stats.requests) == (49, 1, 51)


@every_thread
def test_twenty_threads_that_stream_make_one_call(way: Way) -> None:
    """The same holds for threads that race."""
    with way.open(Slow()) as asker, ThreadPoolExecutor(20) as pool:
        together = Barrier(20)

        def read() -> str:
            together.wait(30)
            return Stream(asker).rest()

        assert [found.result(60) for found in [pool.submit(read) for _ in range(20)]] == [TEXT] * 20
        assert asker.calls == 1


@every_task
def test_fifty_tasks_that_stream_make_one_call(way: Way) -> None:
    """The same holds for the tasks of a loop."""
    with way.open(Slow()) as asker:

        async def read() -> str:
            return "".join([piece.text async for piece in asker.shell.astream(Asked(QUESTION))])

        async def all_read() -> list[str]:
            return await asyncio.gather(*(read() for _ in range(50)))

        assert asker.loop is not None
        assert asker.loop.run(all_read()) == [TEXT] * 50
        assert asker.calls == 1


@every_stream
def test_who_comes_late_is_given_what_has_come_so_far(way: Way) -> None:
    """A stream that is opened while another is half-way begins at the beginning, and makes no call."""
    with way.open(Slow()) as asker:
        first = Stream(asker)
        while len(first.text) < len(TEXT) // 2:
            first.next()
        late = Stream(asker)
        late.begin()
        assert TEXT.startswith(late.text)
        assert late.text != first.text
        assert (late.rest(), first.rest(), asker.calls) == (TEXT, TEXT, 1)


@every_stream
def test_a_leader_that_leaves_takes_nobody_with_it(way: Way) -> None:
    """The call goes on for those who read on, and its answer is whole and stored."""
    with way.open(Slow()) as asker:
        leader, follower = Stream(asker), Stream(asker)
        leader.begin()
        follower.begin()
        leader.close()
        assert (follower.rest(), asker.calls) == (TEXT, 1)
        assert asker.ask().tier == "memory"


@every_stream
def test_when_all_leave_the_call_ends(way: Way) -> None:
    """Nothing is stored, the model says no more, and the next asker asks anew."""
    say = Slow()
    with way.open(say, Say("Asked anew.")) as asker:
        streams = [Stream(asker) for _ in range(3)]
        for stream in streams:
            stream.begin()
        for stream in streams:
            stream.close()
        assert not say.ended
        assert asker.cache.stats().stored == 0
        again = asker.ask()
        assert (again.text, again.tier, asker.calls) == ("Asked anew.", None, 2)


@every_stream
def test_a_model_that_breaks_off_is_told_to_all_who_were_given_text(way: Way) -> None:
    """A second call may say something else, so that it cannot be what follows; nothing is stored."""
    with way.open(Slow(breaks_after=4), Say("Asked anew.")) as asker:
        streams = [Stream(asker) for _ in range(3)]
        for stream in streams:
            stream.begin()
        for stream in streams:
            with pytest.raises(ConnectionError):
                stream.rest()
            assert TEXT.startswith(stream.text)
        again = asker.ask()
        assert (again.text, again.tier, asker.calls) == ("Asked anew.", None, 2)


@every_stream
def test_an_answer_that_was_cut_off_is_cut_off_for_all_and_not_stored(way: Way) -> None:
    """Whoever goes along is told what the leader is told; the next asker asks anew."""
    with way.open(Slow(reason="length"), Say("Asked anew.")) as asker:
        streams = [Stream(asker) for _ in range(3)]
        for stream in streams:
            stream.begin()
        assert [stream.rest() for stream in streams] == [TEXT] * 3
        assert (asker.calls, asker.cache.stats().stored) == (1, 0)
        assert asker.ask().text == "Asked anew."


@every_stream
def test_scopes_do_not_share_a_stream(way: Way) -> None:
    """Who asks in another scope makes an own call, also while a stream is under way, wherever they are read."""
    with way.open(Slow("Acme's days off."), Slow("Globex's days off.")) as asker:
        with scope(tenant="acme"):
            acme, follower = Stream(asker), Stream(asker)
            acme.begin()
            follower.begin()
        with scope(tenant="globex"):
            globex = Stream(asker)
            globex.begin()
            assert follower.rest() == "Acme's days off."
        assert (globex.rest(), acme.rest(), asker.calls) == ("Globex's days off.", "Acme's days off.", 2)
        for tenant, answer in (("acme", "Acme's days off."), ("globex", "Globex's days off.")):
            with scope(tenant=tenant):
                assert (Stream(asker).rest(), asker.calls) == (answer, 2)


@every_stream
def test_what_the_cache_stays_out_of_is_not_shared(way: Way) -> None:
    """Two streams of a question that the policy keeps out are two calls."""
    with way.open(Slow("Half past one."), Slow("Half past two.")) as asker:
        streams = [Stream(asker, "What time is it?") for _ in range(2)]
        for stream in streams:
            stream.begin()
        assert [stream.rest() for stream in streams] == ["Half past one.", "Half past two."]


@every_stream
def test_a_whole_answer_is_had_from_a_stream_under_way(way: Way) -> None:
    """Who asks for the whole answer while it is streamed waits for its end, reading it where nobody else does."""
    with way.open(Slow()) as asker:
        stream = Stream(asker)
        stream.begin()
        whole = Asker.ask(_whole(asker))
        assert (whole.text, asker.calls) == (TEXT, 1)
        assert stream.rest() == TEXT


def _whole(asker: Asker) -> Asker:
    """Return the same asker, asking for whole answers."""
    other = object.__new__(Asker)
    vars(other).update({**vars(asker), "way": replace(asker.way, is_stream=False)})
    return other


@every_stream
def test_what_replaces_an_answer_that_cannot_be_read_is_kept_out_by_a_removal(way: Way) -> None:
    """A stored answer that no longer can be read is a miss; its successor is not stored when its scope was cleared."""
    with way.open(Slow("Written by another version."), Slow("From the old page."), Slow()) as asker:
        asker.ask()
        _damage(asker)
        stream = Stream(asker)
        stream.begin()
        asker.cache.clear()
        assert stream.rest() == "From the old page."
        assert asker.cache.stats().refused == {"unreadable": 1, "removed": 1}
        again = asker.ask()
        assert (again.text, again.tier, asker.calls) == (TEXT, None, 3)


@every_stream
def test_what_replaces_an_answer_that_cannot_be_read_is_stored(way: Way) -> None:
    """Without a removal meanwhile, the next asker is answered from the cache."""
    with way.open(Slow("Written by another version."), Slow()) as asker:
        asker.ask()
        _damage(asker)
        assert asker.ask().text == TEXT
        again = asker.ask()
        assert (again.text, again.tier, asker.calls) == (TEXT, "memory", 2)


def _damage(asker: Asker) -> None:
    """Make what is stored unreadable for every host."""
    io = engine_of(asker.cache).parts.io
    io.memory.clear()
    stored = io.exact.stored  # type: ignore[attr-defined]  # the tier is one of tests
    for key, (position, envelope) in list(stored.items()):
        entry = decode(envelope, key.digest)
        assert entry is not None
        stored[key] = position, encode(replace(entry, payload=b'{"v": "next"}'), key.digest)
    assert stored


@every_thread
def test_a_follower_is_told_of_no_usage_and_has_ids_of_its_own(way: Way) -> None:
    """What a follower is given cost nothing; the leader is given what the model said."""
    with way.open(Slow(metadata={"usage": {"prompt_tokens": 7777, "completion_tokens": 5555}})) as asker:
        leader, follower = Stream(asker), Stream(asker)
        own, others = [leader.next()], [follower.next()]
        for stream, pieces in ((leader, own), (follower, others)):
            while True:
                try:
                    pieces.append(stream.next())
                except StopIteration:
                    break
        assert _costs(own) or way.shell.name == "cached_query_engine"
        assert not _costs(others)
        ids = [{getattr(piece.raw, "id", None) for piece in pieces} for pieces in (own, others)]
        assert ids[0] != ids[1] or ids == [{None}, {None}]


@pytest.mark.parametrize("ends", [False, True], ids=["left", "read"])
async def test_a_sync_stream_of_an_async_call_is_closed(ends: bool) -> None:
    """Who reads a sync stream that an async call has opened closes it, and is given a note on its first chunk only."""
    closed = []

    def words() -> Iterator[str]:
        try:
            yield from TEXT.split()
        finally:
            closed.append(True)

    async with aclosing(achunks(words(), str.split, mark="({})".format)) as stream:
        read = [await anext(stream), await anext(stream)]
        assert (read, closed) == (["(Ten)", "days"], [])
        while ends:
            try:
                await anext(stream)
            except StopAsyncIteration:
                break
    assert closed == [True]


def _costs(pieces: list[Told]) -> bool:
    """Tell whether a usage can be read anywhere in the host's own chunks."""
    return any("7777" in repr(piece.raw) for piece in pieces)
