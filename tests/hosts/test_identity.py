"""What an engine or a chain is made of: parts that differ never share answers, through whichever host.

Each pair is held by a LlamaIndex engine and by a LangChain function, and told apart there, or refused.
"""

from __future__ import annotations

import functools
import io
import json
import os
import subprocess
import sys
import threading
import weakref
from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import numpy as np
import pytest
import sqlalchemy
from langchain.agents import create_agent
from langchain_core.documents import Document
from langchain_core.language_models import FakeListChatModel
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import RunnableLambda, RunnablePassthrough
from langchain_core.stores import InMemoryStore
from llama_index.core.base.llms.types import CompletionResponse
from llama_index.core.query_engine import CustomQueryEngine
from llama_index.core.tools import FunctionTool, QueryEngineTool
from pydantic import BaseModel, PrivateAttr

from askonce.langchain.composition import read_runnable
from tests.hosts.langchain_host import through_langchain
from tests.hosts.ways import every
from tests.llama_index.models import NamedLLM
from tests.llama_index.test_query_engine_configuration import several_engines
from tests.tables import every_row


class Holder:
    """Hold anything."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner

    def use(self, text: str) -> str:
        """Use it."""
        return f"{text}{self.inner}"


class Slotted:
    """Hold in slots."""

    __slots__ = ("inner",)

    def __init__(self, inner: Any) -> None:
        self.inner = inner


@dataclass
class Data:
    """Be a dataclass."""

    inner: Any
    many: dict[str, int] = field(default_factory=dict)


class Model(BaseModel):
    """Keep something in private."""

    name: str = "n"
    _inner: str = PrivateAttr(default="")

    def __init__(self, inner: str) -> None:
        super().__init__()
        self._inner = inner


class Mode(Enum):
    """Be a way."""

    FAST = "fast"
    SLOW = "slow"


def made_in_a_function(mark: str) -> Any:
    """Return an object of a class that has its name in common with others."""

    class Inner:
        def use(self, text: str) -> str:
            return text + mark

    return Inner()


def made_by_a_constant(mark: str) -> Any:
    """Return an object of a class with an attribute of its own."""

    class Inner:
        tone = mark

    return Inner()


def with_slots(mark: str) -> Any:
    """Return an object with slots."""
    return Slotted({"a": mark})


class Engine(CustomQueryEngine):
    """Hold a part."""

    part: Any = None

    def custom_query(self, query_str: str) -> str:
        """Answer."""
        return str(self.part)


def tool(mark: str) -> QueryEngineTool:
    """Return a tool over an engine."""
    return QueryEngineTool.from_defaults(Engine(part=Holder(mark)), name="t", description="d")


class Own(NamedLLM):
    """Keep a voice in private."""

    _voice: str = PrivateAttr(default="")

    def __init__(self, voice: str) -> None:
        super().__init__()
        self._voice = voice


def rank(texts: list[str], by: str) -> list[str]:
    """Rank."""
    return [*texts, by]


asker: ContextVar[str] = ContextVar("asker", default="a")

PARTS: dict[str, Callable[[str], Any]] = {
    "dictionary": lambda mark: Holder({"weight": mark}),
    "list": lambda mark: Holder([mark]),
    "set": lambda mark: Holder({mark}),
    "nested object": lambda mark: Holder(Holder(Holder(mark))),
    "slots": with_slots,
    "slots inside": lambda mark: Holder(Slotted(mark)),
    "dataclass": lambda mark: Data(Holder(mark)),
    "dataclass with a dictionary": lambda mark: Data(None, {mark: 1}),
    "private attribute": Model,
    "enumeration": lambda mark: Holder(Mode.FAST if mark == "a" else Mode.SLOW),
    "array": lambda mark: Holder(np.array([1.0, float(ord(mark))])),
    "class in a function": made_in_a_function,
    "class in a function, inside": lambda mark: Holder(made_in_a_function(mark)),
    "attribute of a class in a function": made_by_a_constant,
    "bound method": lambda mark: Holder(mark).use,
    "bound method inside": lambda mark: Holder(Holder(mark).use),
    "partial": lambda mark: functools.partial(rank, by=mark),
    "partial of a bound method": lambda mark: functools.partial(Holder(mark).use),
    "tool over an engine": lambda mark: [tool(mark)],
    "function's tool": lambda mark: FunctionTool.from_defaults(Holder(mark).use, name="t", description="d"),
    "own model": Own,
}


@every("parts", "host")
@every_row("kind", PARTS)
def test_parts_that_differ_are_told_apart_and_like_ones_are_not(kind: str, host: Callable[[Any], str | None]) -> None:
    """Two parts made alike are one, and two that hold something else are two."""
    make = PARTS[kind]
    one, again, other = host(make("a")), host(make("a")), host(make("b"))
    assert one is not None
    assert one == again
    assert one != other
    assert "0x" not in one


def stream() -> Iterator[str]:
    """Yield nothing."""
    yield ""


UNREADABLE: dict[str, Callable[[], Any]] = {
    "what C keeps to itself": lambda: Holder(np.random.default_rng(1)),
    "a large dictionary": lambda: Holder({str(row): row for row in range(2_000)}),
    "a large array": lambda: Holder(np.zeros(100_000)),
}


@every("parts", "host")
@pytest.mark.parametrize("kind", UNREADABLE)
def test_what_cannot_be_read_is_refused(kind: str, host: Callable[[Any], str | None]) -> None:
    """An object that does not show what it holds, or too much to be read each time, needs a version."""
    assert host(UNREADABLE[kind]()) is None


@every("parts", "host")
def test_a_context_variable_counts_as_it_is_now(host: Callable[[Any], str | None]) -> None:
    """Who asks, told by a `ContextVar`, is read when the question is asked."""
    before = host(Holder(asker))
    token = asker.set("b")
    try:
        assert host(Holder(asker)) != before
    finally:
        asker.reset(token)
    assert host(Holder(asker)) == before


class Counting(NamedLLM):
    """Count and list its runs in a method of its own, as what adds up costs does."""

    _runs: int = PrivateAttr(default=0)
    _asked: list[str] = PrivateAttr(default_factory=list)

    def complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponse:
        """Answer."""
        self._note(prompt)
        return CompletionResponse(text="an answer")

    def _note(self, prompt: str) -> None:
        self._runs += 1
        self._asked.append(prompt)


class Remembering(Counting):
    """Look at what was asked before, when it answers."""

    def complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponse:
        """Answer."""
        self._note(prompt)
        return CompletionResponse(text=self._remembered())

    def _remembered(self) -> str:
        return f"You asked {', '.join(self._asked)}."


@every("parts", "host")
@pytest.mark.parametrize(("kind", "is_record"), [(Counting, True), (Remembering, False)])
def test_records_of_runs_separate_only_where_answers_are_made_of_them(
    kind: type[NamedLLM], is_record: bool, host: Callable[[Any], str | None]
) -> None:
    """A model that counts its runs in a method of its own is the same after a run; one that remembers them is not."""
    llm = kind()
    before = host(llm)
    llm.complete("What did I ask?")
    assert (host(llm) == before) is is_record


class Tone:
    """Hold what the application is set to."""

    name = "a"


class Balances:
    """Find out who asks by itself."""

    count = 0

    def tell(self, text: str) -> str:
        """Tell whose balance it is."""
        self.count += 1
        return f"{text} of {asker.get()}"

    def imported(self, text: str) -> str:
        """Tell it by what is imported here."""
        from tests.hosts.test_identity import asker as whoever

        return f"{text} of {whoever.get()}"


local = threading.local()


def by_environment(text: str) -> str:
    """Read the environment."""
    return text + os.environ["ASKONCE_TEST_TENANT"]


def by_getenv(text: str) -> str:
    """Read it by a call."""
    return text + str(os.getenv("ASKONCE_TEST_TENANT"))


def by_thread(text: str) -> str:
    """Read what this thread has noted."""
    return text + str(local.asker)


def by_class(text: str) -> str:
    """Read a class."""
    return text + Tone.name


def marked(text: str) -> str:
    """Read an attribute of its own."""
    return text + str(vars(marked)["mark"])


class Moment:
    """Set who asks, wherever an application notes it."""

    def __init__(self, mark: str) -> None:
        self.mark = mark

    def __enter__(self) -> None:
        self._token = asker.set(self.mark)
        self._before = Tone.name
        os.environ["ASKONCE_TEST_TENANT"] = self.mark
        local.asker = Tone.name = self.mark
        vars(marked)["mark"] = self.mark

    def __exit__(self, *_: object) -> None:
        asker.reset(self._token)
        Tone.name = self._before
        del os.environ["ASKONCE_TEST_TENANT"], local.asker, vars(marked)["mark"]


READERS: dict[str, Callable[[], Any]] = {
    "object whose method reads a context variable": Balances,
    "bound method": lambda: Balances().tell,
    "method that imports": lambda: Balances().imported,
    "object inside": lambda: Holder(Holder(Balances())),
    "class": lambda: Holder(Balances),
    "environment": lambda: by_environment,
    "getenv": lambda: by_getenv,
    "notes of this thread": lambda: by_thread,
    "attribute of a class": lambda: by_class,
    "attribute of a function": lambda: marked,
}


@every("parts", "host")
@pytest.mark.parametrize("reader", READERS)
def test_what_says_who_asks_counts_wherever_it_is_noted(host: Callable[[Any], str | None], reader: str) -> None:
    """A context variable, the environment, a thread's notes and a class's attributes tell askers apart."""
    told: list[str | None] = []
    for mark in ("alice", "bob", "alice"):
        with Moment(mark):
            told.append(host(READERS[reader]()))
    assert None not in told
    assert told[0] == told[2] != told[1]


@every("parts", "host")
def test_what_only_counts_its_uses_stays_what_it_is(host: Callable[[Any], str | None]) -> None:
    """An object that counts its calls is known by the same before and after them."""
    part = Holder(Balances())
    before = host(part)
    part.inner.tell("x")
    assert host(part) == before is not None


@pytest.mark.parametrize(
    "kind",
    [
        *(lambda mark: deque([mark]), lambda mark: defaultdict(lambda: mark)),
        *(lambda mark: iter([mark]), lambda mark: io.StringIO(mark)),
        *(lambda mark: _with_note(str, "x", mark), lambda mark: _with_note(dict, {}, mark)),
        *(lambda mark: type("Tone", (), {"name": mark}), lambda mark: weakref.ref(_kept(Holder(mark)))),
    ],
)
@every("parts", "host")
def test_what_is_out_of_sight_never_makes_two_alike(
    host: Callable[[Any], str | None], kind: Callable[[str], Any]
) -> None:
    """Collections, references, streams and derived texts count by what they hold, or are refused."""
    one, other = host(Holder(kind("a"))), host(Holder(kind("b")))
    assert one is None or one != other


_references: list[object] = []


def _kept(value: object) -> object:
    _references.append(value)
    return value


def _with_note(base: type, content: Any, mark: str) -> Any:
    value = _DERIVED[base](content)
    value.mark = mark
    return value


class Text(str):  # noqa: SLOT000 — it is to hold more
    """Be a text with more to it."""


class Table(dict[str, str]):
    """Be a table with more to it."""


_DERIVED: dict[type, Any] = {str: Text, dict: Table}


def test_documents_and_stores_that_a_chain_holds_separate() -> None:
    """Retrievers over other texts, and stores by key in this process, tell chains apart where no corpus is named."""

    def known(part: Any) -> object:
        composition = read_runnable(RunnableLambda(lambda text: f"{text}{part}"))
        return composition.digest, composition.holders

    documents = [[Document("alice has 5")], [Document("bob has 5")], [Document("alice has 5")]]
    one, other, again = map(known, documents)
    assert one == again != other
    assert known(InMemoryStore()) != known(InMemoryStore())


def test_databases_in_memory_are_told_apart() -> None:
    """Two engines of SQLite in memory have one URL, and two tenants' rows."""
    engines = [sqlalchemy.create_engine("sqlite://") for _ in range(2)]
    assert through_langchain(Holder(engines[0])) != through_langchain(Holder(engines[1]))
    assert through_langchain(Holder(engines[0])) == through_langchain(Holder(engines[0])) is not None


def several_kinds() -> list[str]:
    """Return what a chain and several kinds of engine are, with sets among what they hold."""
    words = frozenset({"a", "b", "c", "d"})
    found: Any = {
        "context": RunnableLambda(lambda x: x in {"e", "f", "g"} or x in words),
        "question": RunnablePassthrough(),
    }
    prompt = ChatPromptTemplate.from_template("{context} {question}")
    model = FakeListChatModel(responses=["a"])
    chain = found | prompt | create_agent(model, system_prompt="Be kind.")
    return [read_runnable(chain).digest, *several_engines()]


def test_it_is_the_same_in_every_process() -> None:
    """Chains and rebuilt indexes have the same keys under another hash seed; no memory address enters."""
    there = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", f"import json, {__name__} as t; print(json.dumps(t.several_kinds()))"],
        env=os.environ | {"PYTHONHASHSEED": "7"},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    here = several_kinds()
    assert json.loads(there) == here
    assert "0x" not in there
    assert len(here[0]) == 32
