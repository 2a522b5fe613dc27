"""The queue of writes: its order, its bounds, and what becomes of what is in it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from threading import Event, Lock, get_ident

import pytest

from askonce.core.model import Entry, Key, Position, Selector
from askonce.core.ports import Copy, Put
from askonce.core.writing import Outcome, Write
from askonce.errors import TierError, TierUnavailable
from askonce.runtime import writing
from askonce.runtime.threads import WorkerThreads
from askonce.runtime.writing import Ticket, WriteQueue, drain_all

HERE = Position(b"the log!", 1)


def entry(name: str, size: int = 1, *, tag: str = "") -> Entry:
    """Return an entry of its own key."""
    return Entry(Key(b"n", b"c", name.encode()), "q", b"x" * (size - 1), 0.0, tags=(tag,))


class Writer:
    """Note what is written, a batch at a time, while the gate is open."""

    def __init__(self) -> None:
        self.gate = Event()
        self.begun = Event()
        self.batches: list[list[str]] = []
        self.threads = set[int]()
        self.fault: Exception | None = None
        self._lock = Lock()

    def __call__(self, writes: Sequence[Write]) -> Sequence[Outcome]:
        """Write."""
        self.begun.set()
        assert self.gate.wait(30)
        with self._lock:
            self.threads.add(get_ident())
            self.batches.append([write.entry.key.digest.decode() for write in writes])
        if self.fault is not None:
            raise self.fault
        return [None] * len(writes)

    @property
    def written(self) -> list[str]:
        """Return all that was written."""
        return [name for batch in self.batches for name in batch]


@pytest.fixture
def writer() -> Iterator[Writer]:
    """Return a writer whose gate is closed; it is opened afterwards."""
    writer = Writer()
    yield writer
    writer.gate.set()


def put(
    queue: WriteQueue, name: str, size: int = 1, *, tag: str = "", then: Callable[[Outcome], None] = print
) -> Ticket:
    """Queue an entry."""
    return queue.put(Put(entry(name, size, tag=tag), None, HERE), then)


def held(writer: Writer) -> WriteQueue:
    """Return a queue that is writing its first entry."""
    queue = WriteQueue(writer)
    put(queue, "first")
    assert writer.begun.wait(30)
    return queue


def test_what_waits_is_written_together_in_powers_of_two(writer: Writer) -> None:
    """In order, and each number of entries is one that PostgreSQL has prepared a statement for."""
    queue = held(writer)
    for number in range(7):
        put(queue, str(number))
    ticket = queue.end()
    assert ticket is not None
    writer.gate.set()
    assert ticket.settled(30) is None
    assert [len(batch) for batch in writer.batches] == [1, 4, 2, 1]
    assert writer.written == ["first", *map(str, range(7))]


def test_copies_for_which_nobody_waits_are_written_together(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until somebody waits: one at a time, each costs a round trip and has the interpreter's lock change hands."""
    monkeypatch.setattr(writing, "_LINGER_S", 30.0)
    writer.gate.set()
    queue = WriteQueue(writer)
    for name in ("a", "b", "c", "d"):
        one = entry(name)
        queue.copy(Copy(one.key, one))
        time.sleep(0.02)
    ticket = queue.end()
    assert ticket is not None
    assert ticket.settled(20) is None
    assert writer.batches == [["a", "b", "c", "d"]]


def test_a_new_entry_is_written_at_once_though_copies_wait(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever stores may wait for it."""
    monkeypatch.setattr(writing, "_LINGER_S", 30.0)
    writer.gate.set()
    queue = WriteQueue(writer)
    one = entry("a")
    queue.copy(Copy(one.key, one))
    assert put(queue, "b").settled(20) is None
    assert writer.written == ["a", "b"]


def test_one_key_is_written_in_order_though_there_are_several_writers(writer: Writer) -> None:
    """What was queued last under a key is what is found there in the end."""
    writer.gate.set()
    queue = WriteQueue(writer)
    told: dict[str, list[int]] = {}

    def tell(name: str, number: int, _: Outcome) -> None:
        told.setdefault(name, []).append(number)

    for number in range(3000):
        name = str(number % 150)
        put(queue, name, then=partial(tell, name, number))
    ticket = queue.end()
    assert ticket is None or ticket.settled(30) is None
    assert len(writer.written) == 3000
    assert all(numbers == sorted(numbers) and len(numbers) == 20 for numbers in told.values())
    assert all(len(set(batch)) == len(batch) for batch in writer.batches)


def test_what_a_signal_raises_while_a_writer_is_started(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that is queued waits for a writer that never began, neither this answer nor the next ones."""

    class SoftLimit(Exception):  # noqa: N818 — as Celery calls its own
        pass

    def interrupted(*_: object) -> None:
        raise SoftLimit

    writer.gate.set()
    queue = WriteQueue(writer)
    with monkeypatch.context() as patched:
        patched.setattr(WorkerThreads, "submit", interrupted)
        with pytest.raises(SoftLimit):
            put(queue, "a")
    ticket = queue.end()
    assert ticket is not None
    assert ticket.settled(5) is None
    assert put(queue, "b").settled(5) is None
    assert writer.written == ["a", "b"]


def test_the_end_comes_after_all_before_it(writer: Writer) -> None:
    """Whatever writes at the same time."""
    writer.gate.set()
    queue = WriteQueue(writer)
    for times in range(1, 20):
        for number in range(200):
            put(queue, f"{times} {number}")
        ticket = queue.end()
        assert ticket is None or ticket.settled(30) is None
        assert len(writer.written) == times * 200
    assert len(queue) == 0


def test_a_removal_drops_what_waits_and_names_what_is_being_written(writer: Writer) -> None:
    """The dropped are told, and found no more; copies of what is removed are dropped uncounted."""
    queue = WriteQueue(writer)
    put(queue, "first", tag="a")
    assert writer.begun.wait(30)
    told: list[Outcome] = []
    second = put(queue, "second", tag="a", then=told.append)
    queue.copy(Copy(Key(b"n", b"c", b"other"), entry("third", tag="a")))
    put(queue, "fourth", tag="b")
    dropped, under_way = queue.drop(Selector(tag="a"))
    assert (dropped, [ticket.digest for ticket in under_way]) == (1, [b"first"])
    assert (told, second.settled(0), queue.find(b"second")) == (["removed"], "removed", None)
    end = queue.end()
    assert end is not None
    writer.gate.set()
    assert end.settled(30) is None
    assert writer.written == ["first", "fourth"]


def test_there_is_room_for_so_many_bytes(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever stores more waits for what is in the way, and copies are left out."""
    monkeypatch.setattr(writing, "LONGEST_S", 1e6)
    queue = held(writer)
    large = put(queue, "large", writing.MOST_BYTES)
    late = put(queue, "late")
    assert (large.room, late.room) == (None, large)
    queue.copy(Copy(Key(b"n", b"c", b"other"), entry("copied")))
    assert len(queue) == 3


def test_there_is_no_room_while_the_oldest_waits_for_long(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that what was returned is stored soon after, however slow the servers are."""
    queue = held(writer)
    monkeypatch.setattr(writing, "LONGEST_S", 0.0)
    time.sleep(0.001)
    assert put(queue, "late").room is not None


def test_what_goes_wrong_is_told_to_who_waits(writer: Writer) -> None:
    """A fault of the tier as it is, any other by its type; and a listener that fails keeps nothing from going on."""

    def fail(outcome: Outcome) -> None:
        raise ZeroDivisionError

    writer.gate.set()
    queue = WriteQueue(writer)
    writer.fault = TierUnavailable("down")
    assert put(queue, "a", then=fail).settled(30) is writer.fault
    writer.fault = KeyError("a prompt")
    outcome = put(queue, "b").settled(30)
    assert isinstance(outcome, TierError)
    assert "prompt" not in str(outcome)
    writer.fault = None
    assert put(queue, "c").settled(30) is None


def test_whoever_can_start_no_thread_writes_himself(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the end of a process, say: nothing is left in the queue."""

    def refuse(*_: object) -> None:
        raise TierUnavailable("no thread can be started")

    monkeypatch.setattr(WorkerThreads, "submit", refuse)
    writer.gate.set()
    queue = WriteQueue(writer)
    assert put(queue, "a").outcome.done()
    assert writer.threads == {get_ident()}


def test_whoever_is_told_on_the_writing_thread_does_not_wait_for_itself(writer: Writer) -> None:
    """An observer may ask the cache."""
    writer.gate.set()
    queue = WriteQueue(writer)
    seen: list[object] = []
    put(queue, "a", then=lambda _: seen.append(put(queue, "b").settled(30)))
    drain_all()
    assert seen == ["waiting"]
    assert writer.written == ["a", "b"]


def test_a_queue_goes_on_after_its_threads_were_let_go(writer: Writer) -> None:
    """Closing ends them only when nothing is queued."""
    queue = held(writer)
    queue.close()
    writer.gate.set()
    assert put(queue, "a").settled(30) is None
    queue.close()
    assert put(queue, "b").settled(30) is None
