"""Live a working day of an operator in a minute or two, and compare what the journal says with a ledger of its own.

    python -m benchmarks.day [--requests 50000] [--processes 4] [--seed 1]

Run it from the folder that holds `benchmarks` and `tests`. It starts a PostgreSQL and a Valkey of its own (extra
`dev`), to which all processes speak through a line that can be cut. Each process asks through LangChain, LlamaIndex and
`ask`/`aask`, half of the processes with threads and half with tasks; topics are drawn by Zipf's law, in wordings that
mean the same. Vectors come from a table, so that the models of the day cost nothing. During the day

* a document changes, and its answers are invalidated;
* somebody stores a wrong answer by hand, and it is served;
* both servers are out of reach for a twentieth of the requests;
* a reviewer finds the wrong answer among the decisions kept for review, says so once, and it is gone for all processes.

The ledger knows nothing of the cache: it counts what was asked, which calls the models got, and the tokens of the
answers that came without a call. The script fails if the journal differs from it by a single request, call or token, if
anybody got another topic's answer (the planted one aside), or if the planted one was served after the review.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from llama_index.core.llms import CompletionResponse, CompletionResponseGen, CustomLLM, LLMMetadata
from llama_index.core.llms.callbacks import llm_completion_callback
from tests.proxy import Line, Proxy
from tests.servers import ServerProcesses

from askonce import Cache, Hit
from askonce.core.figures import Figures, Sample
from askonce.embedding import from_callable
from askonce.langchain import cached_chat_model
from askonce.llama_index import cached

_THINGS = (
    "passport",
    "parking permit",
    "library card",
    "laptop lease",
    "gym membership",
    "season ticket",
    "visa",
    "domain",
)
_WHOSE = ("my", "our team's", "my partner's", "my manager's", "our office's", "a colleague's")
_WORDINGS = ("How do I renew {}?", "How can I renew {}?", "How do I renew {}, please?", "Please, how can I renew {}?")
TOPICS = tuple(f"{whose} {thing}" for whose in _WHOSE for thing in _THINGS)
PLANTED = TOPICS[3]
WRONG = "Never: it is for life."
DOCUMENT = "renewals.md"
DIMENSION = 64
CALLERS = 8
MEMORY_S = 2.0
PROCESSES = multiprocessing.get_context("forkserver")


def topic_of(question: str) -> str:
    """Return what a question is about."""
    return question.split("renew ", 1)[1].rstrip("?").removesuffix(", please")


def answer_to(topic: str) -> str:
    """Return the only right answer of a topic."""
    return f"Fill in form {TOPICS.index(topic)}."


def tokens_of(topic: str) -> tuple[int, int]:
    """Return the tokens that a call about a topic reads and writes."""
    return 100 + TOPICS.index(topic), 10 + TOPICS.index(topic) % 7


def embed_topics(texts: list[str]) -> list[list[float]]:
    """Return vectors in which the wordings of a topic are near to each other, and topics are not."""
    rows = []
    for text in texts:
        base = np.random.default_rng(TOPICS.index(topic_of(text))).normal(size=DIMENSION)
        base += 0.1 * np.random.default_rng(len(text)).normal(size=DIMENSION)
        rows.append([float(number) for number in base / np.linalg.norm(base)])
    return rows


@dataclass
class Ledger:
    """What the application itself knows of its day.

    Args:
        requests: How often was asked, by host.
        calls: Calls that the models got, by host.
        saved: Tokens read and written of the answers that came without a call, by host.
        wrong: Answers that were another topic's.
        planted: When the planted answer was given.
    """

    requests: Counter[str] = field(default_factory=Counter)
    calls: Counter[str] = field(default_factory=Counter)
    saved: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    planted: list[float] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, host: str, topic: str, answer: str, *, was_called: bool) -> None:
        """Note an answer."""
        read, written = tokens_of(topic)
        with self._lock:
            self.requests[host] += 1
            if was_called:
                self.calls[host] += 1
            elif host != "askonce":  # a plain call does not tell its tokens
                self.saved[host] += read + written
            if answer == WRONG and topic == PLANTED:
                self.planted.append(time.time())
            elif answer != answer_to(topic):
                self.wrong.append(f"{topic}: {answer}")


class Called(threading.local):
    """Whether the model was called for this thread's request."""

    now = False


_called = Called()


class Speaker(BaseChatModel):
    """Know the answers, as a model of LangChain."""

    @property
    def _llm_type(self) -> str:
        return "day"

    def _generate(self, messages: list[BaseMessage], *_: Any, **__: Any) -> ChatResult:
        _called.now = True
        topic = topic_of(str(messages[-1].content))
        read, written = tokens_of(topic)
        usage = {"input_tokens": read, "output_tokens": written, "total_tokens": read + written}
        message = AIMessage(answer_to(topic), usage_metadata=usage, response_metadata={"finish_reason": "stop"})
        return ChatResult(generations=[ChatGeneration(message=message)])


class Completer(CustomLLM):
    """Know the answers, as an LLM of LlamaIndex."""

    @property
    def metadata(self) -> LLMMetadata:
        """Return the model's name."""
        return LLMMetadata(model_name="day-1")

    @llm_completion_callback()
    def complete(self, prompt: str, formatted: bool = False, **_: Any) -> CompletionResponse:  # noqa: ARG002
        """Answer."""
        _called.now = True
        topic = topic_of(prompt)
        read, written = tokens_of(topic)
        told = {"choices": [{"finish_reason": "stop"}], "usage": {"prompt_tokens": read, "completion_tokens": written}}
        return CompletionResponse(text=answer_to(topic), raw=told)

    @llm_completion_callback()
    def stream_complete(self, prompt: str, formatted: bool = False, **_: Any) -> CompletionResponseGen:
        """Answer at once."""
        yield self.complete(prompt, formatted)


class Worker:
    """One process of the application."""

    def __init__(self, number: int, urls: dict[str, str], folder: Path, seed: int, done: Any) -> None:
        self.cache = make_cache(urls)
        self._speaker = cached_chat_model(Speaker(), self.cache, model_name="day-1")
        self._completer = cached(Completer(), self.cache)
        self._ledger = Ledger()
        self._number, self._folder, self._done = number, folder, done
        self._draw = random.Random(f"{seed} {number}")
        self._weights = [1 / rank for rank in range(1, len(TOPICS) + 1)]

    def questions(self, count: int) -> Iterator[tuple[str, str, str]]:
        """Yield hosts, topics and questions."""
        for _ in range(count):
            topic = self._draw.choices(TOPICS, self._weights)[0]
            host = self._draw.choice(("askonce", "langchain", "llama_index"))
            yield host, topic, self._draw.choice(_WORDINGS).format(topic)

    def ask(self, host: str, topic: str, question: str) -> None:
        """Ask once, blocking."""
        _called.now = False
        match host:
            case "langchain":
                answer = str(self._speaker.invoke(question).content)
            case "llama_index":
                answer = self._completer.complete(question).text
            case _:
                answer = self.cache.ask(question, lambda: self._compute(topic), model="day-1", documents=[DOCUMENT])
        self._end(host, topic, answer, was_called=_called.now)

    async def aask(self, host: str, topic: str, question: str) -> None:
        """Async version of `ask`; the models are asked on threads, so that what calls them says whether it did."""
        match host:
            case "askonce":
                called: list[bool] = []

                async def compute() -> str:
                    called.append(True)
                    return answer_to(topic)

                answer = await self.cache.aask(question, compute, model="day-1", documents=[DOCUMENT])
                self._end(host, topic, answer, was_called=bool(called))
            case _:
                await asyncio.to_thread(self.ask, host, topic, question)

    def work(self, count: int) -> None:
        """Ask so many times with threads or with tasks, and leave the ledger behind."""
        questions = iter(self.questions(count))
        if self._number % 2:
            asyncio.run(self._with_tasks(questions))
        else:
            lock = threading.Lock()

            def go() -> None:
                while True:
                    with lock:
                        one = next(questions, None)
                    if one is None:
                        return
                    self.ask(*one)

            with ThreadPoolExecutor(CALLERS) as pool:
                for caller in [pool.submit(go) for _ in range(CALLERS)]:
                    caller.result()
        self.cache.close()
        ledger = self._ledger
        told = {name: getattr(ledger, name) for name in ("requests", "calls", "saved", "wrong", "planted")}
        (self._folder / f"{self._number}.json").write_text(json.dumps(told), encoding="utf-8")

    async def _with_tasks(self, questions: Iterator[tuple[str, str, str]]) -> None:
        async def go() -> None:
            for one in questions:
                await self.aask(*one)

        await asyncio.gather(*(go() for _ in range(CALLERS)))
        await self.cache.aclose()

    def _compute(self, topic: str) -> str:
        _called.now = True
        return answer_to(topic)

    def _end(self, host: str, topic: str, answer: str, *, was_called: bool) -> None:
        self._ledger.note(host, topic, answer, was_called=was_called)
        with self._done.get_lock():
            self._done.value += 1


def make_cache(urls: dict[str, str]) -> Cache:
    """Return a cache of the day."""
    embedder = from_callable(embed_topics, name="topics", dimension=DIMENSION, window=64)
    return Cache(
        redis_url=urls["redis_url"],
        postgres_url=urls["postgres_url"],
        embedder=embedder,
        min_similarity=0.9,
        memory_ttl=MEMORY_S,
        journal_questions=True,
        patience="5s",
    )


def live(number: int, urls: dict[str, str], folder: Path, seed: int, count: int, done: Any) -> None:
    """Be one process."""
    Worker(number, urls, folder, seed, done).work(count)


@dataclass
class Day:
    """What happens beside the work.

    Args:
        lines: Those that lead to the servers.
        done: Requests so far.
        requests: How many there will be.
        reviewed_at: When the planted answer was called wrong.
        found: How often it was found.
        lookups: How often the reviewer asked the cache.
    """

    lines: Sequence[Proxy]
    done: Any
    requests: int
    reviewed_at: float = 0.0
    found: int = 0
    lookups: int = 0

    def live(self, cache: Cache) -> None:
        """Make the day's events happen, each after a share of the requests."""
        self._after(0.3)
        print(f"a document changed: {cache.invalidate(document=DOCUMENT):,} answers removed")
        cache.store(_WORDINGS[0].format(PLANTED), WRONG, model="day-1")
        self._after(0.5)
        for line in self.lines:
            line.line = Line(silent=True, door="refusing")
            line.cut()
        self._after(0.55)
        for line in self.lines:
            line.line = Line()
        while not self.found and self.done.value < self.requests:
            self._review(cache)
            time.sleep(1)

    def _after(self, share: float) -> None:
        while self.done.value < share * self.requests:
            time.sleep(0.02)

    def _review(self, cache: Cache) -> None:
        """Look through the decisions for the planted answer, page by page, and call it wrong."""
        before = None
        while page := cache.review_sample(1000, before=before):
            for sample in page:
                if sample.host == "askonce" and topic_of(sample.stored) == PLANTED and self._is_wrong(cache, sample):
                    self.found += 1
                    cache.label(sample.id, "wrong", reviewer="day")
                    self.reviewed_at = time.time()
                    print(f"the planted answer was found in the review sample: {sample.asked!r}")
                    return
            before = page[-1].id

    def _is_wrong(self, cache: Cache, sample: Sample) -> bool:
        self.lookups += 1
        found = cache.lookup(sample.stored, model="day-1")
        return isinstance(found, Hit) and found.entry_id == sample.entry_id and found.answer == WRONG


def settle(folder: Path) -> Ledger:
    """Return the processes' ledgers as one."""
    whole = Ledger()
    for file in folder.glob("*.json"):
        told = json.loads(file.read_text(encoding="utf-8"))
        for name in ("requests", "calls", "saved"):
            getattr(whole, name).update(told[name])
        whole.wrong += told["wrong"]
        whole.planted += told["planted"]
    return whole


def differences(ledger: Ledger, figures: Figures) -> Iterator[str]:
    """Compare the journal with the ledger, by host, and yield what differs."""
    by_host = Counter[str]()
    calls, tokens = Counter[str](), Counter[str]()
    for group in figures.groups:
        host = group.labels["host"].partition(".")[0]
        by_host[host] += group.tally.requests
        calls[host] += group.tally.model_seconds.count
        saved = group.tally.tokens_saved
        tokens[host] += saved.input_tokens + saved.output_tokens
    print(f"{'':<14}{'requests':>20}{'model calls':>20}{'tokens saved':>24}      (journal / ledger)")
    for host in sorted(ledger.requests):
        for what, said, counted in (
            ("requests", by_host, ledger.requests),
            ("calls", calls, ledger.calls),
            ("tokens saved", tokens, ledger.saved),
        ):
            if said[host] != counted[host]:
                yield f"{host}: {what} are {said[host]:,} in the journal, {counted[host]:,} in the ledger"
        print(
            f"{host:<14}{by_host[host]:>10,}/{ledger.requests[host]:<9,}{calls[host]:>10,}/{ledger.calls[host]:<9,}"
            f"{tokens[host]:>12,}/{ledger.saved[host]:<11,}"
        )
    if figures.total.lost or figures.total.other:
        yield f"{figures.total.lost} events lost, {figures.total.other} without their labels"


def main() -> None:
    """Live the day; exit with 1 if the journal is wrong, or somebody got a wrong answer."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--requests", type=int, default=50_000)
    parser.add_argument("--processes", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with servers() as own, Proxy(own["redis_url"]) as redis_line, Proxy(own["postgres_url"]) as postgres_line:
        through = {"redis_url": redis_line.url, "postgres_url": postgres_line.url}
        with tempfile.TemporaryDirectory(prefix="askonce-day.") as notes, make_cache(own) as cache:
            day = Day((redis_line, postgres_line), PROCESSES.Value("i", 0), given.requests)
            at_work = started(given.processes, through, Path(notes), given.seed, day)
            began = time.time()
            day.live(cache)
            for process in at_work:
                process.join()
            took = time.time() - began
            ledger, figures = settle(Path(notes)), cache.figures(since=took + 60, by=("host",))
            ledger.requests["askonce"] += day.lookups
    wrongs = [*differences(ledger, figures), *judged(ledger, day, at_work)]
    total = figures.total
    print(f"{total.requests:,} requests in {took:.0f} s, {total.hit_rate.value or 0:.1%} hits")
    print("faults:", {port: dict(seen.faults) for port, seen in total.ports.items() if seen.faults})
    for wrong in wrongs:
        print("WRONG:", wrong)
    sys.exit(bool(wrongs))


@contextmanager
def servers() -> Iterator[dict[str, str]]:
    """Give the addresses of a private PostgreSQL and a private Valkey."""
    with tempfile.TemporaryDirectory(prefix="askonce-day.") as folder:
        pair = ServerProcesses(Path(folder) / "data")
        try:
            pair.start_redis()
            pair.start_postgres()
            yield {"redis_url": pair.redis_url, "postgres_url": pair.postgres_url}
        finally:
            pair.close()


def started(processes: int, urls: dict[str, str], folder: Path, seed: int, day: Day) -> list[Any]:
    """Start the processes of the application."""
    count = day.requests // processes
    day.requests = count * processes
    at_work = [
        PROCESSES.Process(target=live, args=(number, urls, folder, seed, count, day.done))
        for number in range(processes)
    ]
    for process in at_work:
        process.start()
    return at_work


def judged(ledger: Ledger, day: Day, processes: Sequence[Any]) -> Iterator[str]:
    """Yield what went wrong with the answers."""
    if any(process.exitcode for process in processes):
        yield f"processes ended with {[process.exitcode for process in processes]}"
    if ledger.wrong:
        yield f"{len(ledger.wrong)} answers of another topic, such as {ledger.wrong[0]}"
    if not ledger.planted or not day.found:
        yield "the planted answer was never served, or not found"
    late = [at for at in ledger.planted if at > day.reviewed_at + MEMORY_S]
    if late:
        yield f"the planted answer was served {len(late)} times, {max(late) - day.reviewed_at:.1f} s after the review"
    print(f"the planted answer was given {len(ledger.planted):,} times, {len(late)} of them after the review")


if __name__ == "__main__":
    main()
