"""Who uses a cache in `faults.py`: processes of both colours that note all they do."""

from __future__ import annotations

import asyncio
import json
import logging
import math
import multiprocessing
import os
import random
import resource
import signal
import threading
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from multiprocessing.sharedctypes import Synchronized
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Any, Literal, TypeAlias

from tests.histories import EVERYTHING, Answer, Kind, Operation

from askonce import Cache, Hit, Miss
from askonce.testing import TableEmbedder

Colour: TypeAlias = Literal["threads", "asyncio"]
Call: TypeAlias = tuple[str, tuple[Any, ...], dict[str, Any]]
Step: TypeAlias = Generator[Call, Any, Any]
Busy: TypeAlias = "Synchronized[int]"

COLOURS: tuple[Colour, ...] = ("threads", "asyncio")
PATIENT: Mapping[str, Any] = {"exact_deadline": 20, "semantic_deadline": 20, "first_semantic_deadline": 20}
PROCESSES = multiprocessing.get_context("forkserver")
THINGS = ("day off", "laptop", "locker")
WORDINGS = (
    "How many {}s do I get?",
    "What number of {}s do I get?",
    "How many {}s am I given?",
    "Tell me how many {}s I get.",
    "How many {}s do I receive?",
)
TENANTS = tuple(f"tenant{number}" for number in range(16))
DIMENSION = 64
PAUSE_S = 0.02
CANCELLED: Mapping[str, float] = {"ask": 0.05, "forget": 0.3, "invalidate": 0.3, "clear": 0.3}


def wordings() -> dict[str, str]:
    """Return the topic of each wording."""
    return {wording.format(thing): thing for thing in THINGS for wording in WORDINGS}


def vectors() -> dict[str, tuple[float, ...]]:
    """Return vectors in which the wordings of all topics but one are 0.94 to 0.97 similar, and nothing else is at all.

    A lost entry is missed only where no other wording's answer stands in for it.
    """
    table: dict[str, tuple[float, ...]] = {}
    for number, (wording, thing) in enumerate(wordings().items()):
        vector = [0.0] * DIMENSION
        topic = THINGS.index(thing)
        stands_alone, is_first = topic == len(THINGS) - 1, wording == WORDINGS[0].format(thing)
        vector[topic] = 0.0 if stands_alone else 1.0 if is_first else 0.97
        vector[len(THINGS) + number] = math.sqrt(1 - vector[topic] ** 2)
        table[wording] = tuple(vector)
    return table


def labels(tenant: str, topic: str) -> tuple[str, str]:
    """Return the tag and the document of the answers to a topic."""
    return f"tag:{tenant}'s {topic}", f"document:{tenant}'s handbook"


@dataclass(frozen=True)
class Place:
    """Say where a cache is, and how a process finds it.

    Args:
        redis_url: Redis, or nothing.
        postgres_url: PostgreSQL, or nothing.
        prefix: The prefix of the keys, and the name of the schema.
        notes: The folder for the notes.
        memory_ttl: Seconds for which a process may serve from its memory what was removed elsewhere.
        ids: The entry of each tenant's wording, as `"tenant/wording"`.
    """

    redis_url: str | None
    postgres_url: str | None
    prefix: str
    notes: Path
    memory_ttl: float = 0.0
    ids: Mapping[str, str] = field(default_factory=dict)

    def cache(self, **settings: Any) -> Cache:
        """Return a cache there."""
        if self.postgres_url:
            settings |= {"embedder": TableEmbedder(vectors(), dimension=DIMENSION), "min_similarity": 0.9}
        return Cache(
            redis_url=self.redis_url,
            postgres_url=self.postgres_url,
            redis_prefix=self.prefix,
            postgres_schema=self.prefix,
            memory_ttl=self.memory_ttl,
            durability="wait",  # the checker takes what a call has returned for stored, in every process
            **settings,
        )


class Notebook:
    """Write operations down, one a line, so that a killed process leaves all it had begun."""

    def __init__(self, folder: Path, name: str) -> None:
        self.name = name
        self._file = os.open(folder / f"{name}.notes", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def note(self, operation: Operation) -> None:
        """Write one line."""
        os.write(self._file, operation.line().encode() + b"\n")

    def calling(self, kind: Kind, *call: Any, **subject: Any) -> Step:
        """Call, write down how it went, and return the result; what is raised is written down and ends here."""
        begun = Operation(self.name, kind, time.monotonic(), None, "interrupted", **subject)
        if kind == "remove":
            self.note(begun)
        try:
            result = yield call
        except asyncio.CancelledError:
            self.note(replace(begun, ended=time.monotonic()))
            return None
        except Exception as exc:  # noqa: BLE001 — whatever it is, the user's call was lost
            self.note(replace(begun, ended=time.monotonic(), outcome="raised", note=type(exc).__name__, answer=None))
            return None
        ended = replace(begun, ended=time.monotonic(), outcome="returned")
        if kind == "store":
            ended = replace(ended, answer=ended.answer if result is not None else None)
        elif kind in ("lookup", "ask"):
            text = result if kind == "ask" else result.answer if isinstance(result, Hit) else None
            answer = Answer.read(text)
            ended = replace(ended, answer=answer, note="" if answer is not None or text is None else str(text)[:80])
        self.note(ended)
        return True if kind == "remove" else result


@dataclass(frozen=True)
class Model:
    """Take a while to answer, in either colour."""

    answer: Callable[[], str]
    seconds: float

    def __call__(self) -> str:
        """Answer."""
        answer = self.answer()
        time.sleep(self.seconds)
        return answer

    async def acall(self) -> str:
        """Async version of calling."""
        answer = self.answer()
        await asyncio.sleep(self.seconds)
        return answer


class Client:
    """Do what an application does with a cache, the same in both colours."""

    def __init__(self, place: Place, name: str, seed: int, busy: Busy) -> None:
        self.random = random.Random(f"{seed} {name}")
        self.notes = Notebook(place.notes, name)
        self._ids = place.ids
        self._busy = busy
        self._calls = 0

    def step(self) -> Step:
        """Look up, ask, store or remove."""
        draw = self.random.random()
        tenant, wording, topic = self._any_subject(new=False)
        if draw < 0.3:
            yield from self.ask(tenant, wording, topic)
        elif draw < 0.98:
            yield from self.look_up(tenant, wording, topic, stores=draw < 0.5)
        else:
            yield from self.remove(self.any_selection())

    def any_selection(self) -> str:
        """Choose what to remove: mostly a little, seldom much."""
        tenant, wording, topic = self._any_subject(new=True)
        tag, document = labels(tenant, topic)
        entry = f"entry:{tenant}/{wording}"
        return self.random.choices((entry, tag, document, f"tenant:{tenant}", EVERYTHING), (300, 400, 150, 100, 2))[0]

    def _any_subject(self, *, new: bool) -> tuple[str, str, str]:
        """Choose what it is about: most are busy with what was removed last, so that removals meet with readers."""
        number = self.random.randrange(len(TENANTS) * len(THINGS))
        if new:
            self._busy.value = number
        elif self.random.random() < 0.9:
            number = self._busy.value
        tenant, topic = TENANTS[number % len(TENANTS)], THINGS[number // len(TENANTS)]
        return tenant, self.random.choice(WORDINGS).format(topic), topic

    def _new_answer(self, tenant: str, wording: str, topic: str) -> Answer:
        """Return what the model says, which it begins to say now."""
        self._calls += 1
        return Answer(
            f"{self.notes.name}-{self._calls}", time.monotonic(), tenant, topic, wording, labels(tenant, topic)
        )

    def ask(self, tenant: str, wording: str, topic: str) -> Step:
        """Ask, with a model that takes up to 20 ms."""
        model = Model(lambda: self._new_answer(tenant, wording, topic).text(), self.random.uniform(0.001, 0.02))
        call = "ask", (wording, model), _labelled(tenant, topic)
        yield from self.notes.calling("ask", *call, tenant=tenant, topic=topic, wording=wording)

    def look_up(self, tenant: str, wording: str, topic: str, *, stores: bool = False) -> Step:
        """Look up; after a miss, perhaps store what a model says."""
        subject: dict[str, Any] = {"tenant": tenant, "topic": topic, "wording": wording}
        found = yield from self.notes.calling("lookup", "lookup", (wording,), {"tenant": tenant}, **subject)
        if stores and isinstance(found, Miss):
            yield from self.store(tenant, wording, topic, found)

    def store(self, tenant: str, wording: str, topic: str, after: Miss | None = None) -> Step:
        """Ask a model, which takes up to 10 ms after a miss, and store what it says; return the entry's id."""
        answer = self._new_answer(tenant, wording, topic)
        if after is not None:
            yield "sleep", (self.random.uniform(0, 0.01),), {}
        call = "store", (wording, answer.text()), {"after": after, **_labelled(tenant, topic)}
        return (
            yield from self.notes.calling("store", *call, tenant=tenant, topic=topic, wording=wording, answer=answer)
        )

    def remove(self, selection: str, times: int = 3) -> Step:
        """Remove; what raises or is cancelled is called again, and then left to others. Return whether it returned."""
        for _ in range(times):
            if (yield from self.notes.calling("remove", *self._removal(selection), selection=selection)):
                return True
            yield "sleep", (0.01,), {}
        return False

    def _removal(self, selection: str) -> Call:
        kind, _, name = selection.partition(":")
        if kind == "entry":
            return "forget", (self._ids[name],), {}
        return ("invalidate", (), {kind: name}) if kind in ("tag", "document") else ("clear", (), _scope(kind, name))


def _labelled(tenant: str, topic: str) -> dict[str, Any]:
    tag, document = (label.partition(":")[2] for label in labels(tenant, topic))
    return {"tags": [tag], "documents": [document], "tenant": tenant}


def _scope(kind: str, name: str) -> dict[str, str]:
    return {} if kind == EVERYTHING else {kind: name}


def run(steps: Step, cache: Cache) -> Any:
    """Make the calls of `steps`, and return what they return."""
    go_on: Callable[[], Call] = partial(next, steps)
    try:
        while True:
            method, arguments, keywords = go_on()
            try:
                result = getattr(time if method == "sleep" else cache, method)(*arguments, **keywords)
            except Exception as exc:  # noqa: BLE001 — the steps write it down
                go_on = partial(steps.throw, exc)
            else:
                go_on = partial(steps.send, result)
    except StopIteration as end:
        return end.value


async def arun(
    steps: Step,
    cache: Cache,
    chance: random.Random,
    cancelled: Mapping[str, float] = CANCELLED,
    within_s: float = 0.015,
) -> Any:
    """Async version of `run`, which cancels some calls on their way.

    Args:
        steps: The calls.
        cache: What is called.
        chance: Decides which calls are cancelled, and when.
        cancelled: The share of the calls of each method that are.
        within_s: Seconds from the call's begin within which it is cancelled.
    """
    go_on: Callable[[], Call] = partial(next, steps)
    try:
        while True:
            call = go_on()
            try:
                result = await _acall(call, cache, chance, cancelled, within_s)
            except (Exception, asyncio.CancelledError) as exc:  # noqa: BLE001
                go_on = partial(steps.throw, exc)
            else:
                go_on = partial(steps.send, result)
    except StopIteration as end:
        return end.value


async def _acall(
    call: Call, cache: Cache, chance: random.Random, cancelled: Mapping[str, float], within_s: float
) -> Any:
    method, arguments, keywords = call
    if method == "sleep":
        return await asyncio.sleep(*arguments)
    arguments = tuple(each.acall if isinstance(each, Model) else each for each in arguments)
    task = asyncio.ensure_future(getattr(cache, "a" + method)(*arguments, **keywords))
    if chance.random() < cancelled.get(method, 0.0):
        await asyncio.wait([task], timeout=chance.uniform(0, within_s))
        task.cancel()
    return await task


def load(place: Place, colour: Colour, name: str, seed: int, pause_s: float, busy: Busy, stop: Event) -> None:
    """Be one process of an application, until told to stop."""
    logging.disable()
    cache = place.cache()
    clients = [Client(place, f"{name}.{number}", seed, busy) for number in range(3 if colour == "threads" else 4)]
    tasks: Callable[[], int] = lambda: 0  # noqa: E731
    sampler = threading.Thread(target=lambda: sample(place, name, cache, lambda: tasks(), stop))
    sampler.start()

    def work(client: Client) -> None:
        while not stop.is_set():
            run(client.step(), cache)
            time.sleep(client.random.uniform(0, pause_s))

    async def awork(client: Client) -> None:
        while not stop.is_set():
            await arun(client.step(), cache, client.random)
            await asyncio.sleep(client.random.uniform(0, pause_s))

    async def all_of_them() -> None:
        nonlocal tasks
        loop = asyncio.get_running_loop()
        tasks = lambda: len(asyncio.all_tasks(loop))  # noqa: E731
        await asyncio.gather(*(awork(client) for client in clients))
        await cache.aclose()

    if colour == "threads":
        workers = [threading.Thread(target=work, args=(client,)) for client in clients]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        cache.close()
    else:
        asyncio.run(all_of_them())
    sampler.join()


def sample(place: Place, name: str, cache: Cache, tasks: Callable[[], int], stop: Event) -> None:
    """Note the state of this process each 50 ms."""
    this, page = Path("/proc/self"), resource.getpagesize()
    with (place.notes / f"{name}.samples").open("w", buffering=1) as file:
        while not stop.wait(0.05):
            state = {
                "time": time.monotonic(),
                "open": sorted(port for port, told in cache.stats().ports.items() if told.breaker_open),
                "memory": int((this / "statm").read_text().split()[1]) * page,
                "descriptors": len(list((this / "fd").iterdir())),
                "threads": threading.active_count(),
                "tasks": tasks(),
            }
            file.write(json.dumps(state) + "\n")


def remove_until_killed(place: Place, name: str, seed: int, pending: Sequence[str], busy: Busy, ready: Event) -> None:
    """Finish what others began to remove, then remove more, until killed."""
    logging.disable()
    cache, client = place.cache(), Client(place, name, seed, busy)
    ready.set()
    for selection in pending:
        run(client.remove(selection), cache)
    while True:
        run(client.remove(client.any_selection()), cache)
        time.sleep(client.random.uniform(0, 0.2))


def read(place: Place, name: str, seed: int, busy: Busy, stop: Event) -> None:
    """Look up the tenant of the trial under way, in all wordings, from two threads and two tasks."""
    logging.disable()
    cache = place.cache()

    def step(client: Client) -> Step:
        return client.look_up(f"trial{busy.value}", client.random.choice(WORDINGS[1:]).format(THINGS[0]), THINGS[0])

    def work(client: Client) -> None:
        while not stop.is_set():
            run(step(client), cache)
            time.sleep(0.001)

    async def awork(client: Client) -> None:
        while not stop.is_set():
            await arun(step(client), cache, client.random)
            await asyncio.sleep(0.001)

    async def tasks() -> None:
        await asyncio.gather(*(awork(Client(place, f"{name}.task{number}", seed, busy)) for number in range(2)))
        await cache.aclose()

    clients = [Client(place, f"{name}.thread{number}", seed, busy) for number in range(2)]
    threads = [threading.Thread(target=work, args=(client,)) for client in clients]
    for thread in threads:
        thread.start()
    asyncio.run(tasks())
    for thread in threads:
        thread.join()
    cache.close()


def remove_once(place: Place, name: str, seed: int, selection: str, busy: Busy, ready: Event, go: Event) -> None:
    """Remove, when told to."""
    logging.disable()
    cache, client = place.cache(), Client(place, name, seed, busy)
    cache.invalidate(tag="nothing")
    ready.set()
    go.wait()
    run(client.remove(selection), cache)


class Removers(threading.Thread):
    """Let one process after the other remove, and kill each at some moment."""

    def __init__(self, place: Place, name: str, seed: int, busy: Busy) -> None:
        super().__init__(daemon=True)
        self._place, self._title, self._seed, self._busy = place, name, seed, busy
        self._stop_it = threading.Event()

    def run(self) -> None:
        """Start and kill."""
        chance = random.Random(f"{self._seed} {self._title}")
        pending: Sequence[str] = ()
        for number in range(1_000_000):
            name, ready = f"{self._title}{number}", PROCESSES.Event()
            arguments = (self._place, name, self._seed, pending, self._busy, ready)
            process = PROCESSES.Process(target=remove_until_killed, args=arguments, daemon=True)
            process.start()
            ready.wait(10)
            last = self._stop_it.wait(chance.uniform(0.02, 0.3))
            if chance.random() < 0.5 and process.pid is not None:
                # What it does then, it had decided before others went on.
                os.kill(process.pid, signal.SIGSTOP)
                last = self._stop_it.wait(chance.uniform(0.02, 0.3)) or last
                os.kill(process.pid, signal.SIGCONT)
                last = self._stop_it.wait(chance.uniform(0.0, 0.1)) or last
            process.kill()
            process.join()
            process.close()
            if last:
                return
            pending = interrupted(read_notes(self._place.notes, f"{name}.notes"))

    def finish(self) -> None:
        """Kill the one that runs, and start no more."""
        self._stop_it.set()
        self.join()


def read_notes(folder: Path, pattern: str = "*.notes") -> list[Operation]:
    """Read what was noted; of a removal that ended, its end alone."""
    found: dict[tuple[str, Kind, float], Operation] = {}
    for path in sorted(folder.glob(pattern)):
        for line in path.read_text().splitlines():
            operation = Operation.read(line)
            found[operation.process, operation.kind, operation.begun] = operation
    return list(found.values())


def interrupted(history: Sequence[Operation]) -> list[str]:
    """Return the selections whose last removal has not returned, for each process that began one."""
    last = {
        (operation.process, operation.selection): operation.outcome
        for operation in sorted(history, key=lambda operation: operation.begun)
        if operation.kind == "remove"
    }
    return sorted({selection for (_, selection), outcome in last.items() if outcome != "returned"})
