"""What an engine or a chain is made of: parts that differ never share answers, through whichever host.

Each pair is held by a LlamaIndex engine and by a LangChain function, and told apart there, or refused.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import numpy as np
import pytest
from langchain_core.runnables import RunnableLambda
from llama_index.core.base.llms.types import CompletionResponse
from llama_index.core.query_engine import CustomQueryEngine
from llama_index.core.tools import FunctionTool, QueryEngineTool
from pydantic import BaseModel, PrivateAttr

from askonce.langchain.composition import read_runnable
from askonce.llama_index.configuration import Configuration
from askonce.llama_index.plain import NotPlainError
from tests.llama_index.models import NamedLLM


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


def through_langchain(part: Any) -> str | None:
    """Return what a chain that captures a part is known by; nothing where it is refused."""
    composition = read_runnable(RunnableLambda(lambda text: f"{text}{part}"))
    return None if composition.unread else composition.digest


def through_llama_index(part: Any) -> str | None:
    """Return what an engine that holds a part is known by; nothing where it is refused."""
    try:
        return repr(Configuration.of(Engine(part=part), corpus_is_named=True, is_versioned=False).spelled)
    except NotPlainError:
        return None


HOSTS = [through_langchain, through_llama_index]


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("kind", PARTS)
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


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("kind", UNREADABLE)
def test_what_cannot_be_read_is_refused(kind: str, host: Callable[[Any], str | None]) -> None:
    """An object that does not show what it holds, or too much to be read each time, needs a version."""
    assert host(UNREADABLE[kind]()) is None


@pytest.mark.parametrize("host", HOSTS)
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


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize(("kind", "is_record"), [(Counting, True), (Remembering, False)])
def test_records_of_runs_separate_only_where_answers_are_made_of_them(
    kind: type[NamedLLM], is_record: bool, host: Callable[[Any], str | None]
) -> None:
    """A model that counts its runs in a method of its own is the same after a run; one that remembers them is not."""
    llm = kind()
    before = host(llm)
    llm.complete("What did I ask?")
    assert (host(llm) == before) is is_record
