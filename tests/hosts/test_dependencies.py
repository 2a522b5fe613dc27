"""What was read of a chain or an engine is remembered, and any change to it is noticed as a new reading would."""

from __future__ import annotations

import gc
import os
import random
import sys
import threading
import weakref
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass, field
from enum import Enum
from types import CodeType, FunctionType, MethodType
from typing import Any

import pytest
from langchain_core.documents import Document
from langchain_core.embeddings import DeterministicFakeEmbedding
from langchain_core.language_models import FakeListChatModel
from langchain_core.messages import SystemMessage
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate, MessagesPlaceholder
from langchain_core.retrievers import BaseRetriever
from langchain_core.runnables import Runnable, RunnableBranch, RunnableLambda, RunnablePassthrough
from langchain_core.tools import StructuredTool
from langchain_core.vectorstores import InMemoryVectorStore
from langchain_openai import ChatOpenAI
from llama_index.core import MockEmbedding, PromptTemplate, VectorStoreIndex
from llama_index.core.postprocessor import SimilarityPostprocessor
from llama_index.core.query_engine import CustomQueryEngine
from llama_index.core.schema import TextNode
from pydantic import BaseModel, Field, PrivateAttr, SecretStr

from askonce.cache import Cache
from askonce.hosts import dependencies
from askonce.hosts.dependencies import Remembered, noting
from askonce.hosts.values import NotJsonError
from askonce.langchain import cached_runnable
from askonce.langchain.composition import Composition, read_runnable
from askonce.llama_index.configuration import Configuration
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder
from tests.llama_index.models import NamedLLM

SEED = int(os.environ.get("ASKONCE_TEST_SEED", "7"))
MOST = int(os.environ.get("ASKONCE_TEST_CHANGES", "250"))  # places of one chain
TONE = "kind"
TABLE = {"a": ["b", {"c": 1}]}
asker: ContextVar[str] = ContextVar("asker_of_a_chain", default="nobody")


class Style:
    """Hold what a function looks up."""

    voice = "low"

    def __init__(self, *words: Any) -> None:
        self.words = list(words)
        self.rules = {"length": 3, "inner": [{"deep": 1}]}
        self.calls = 0

    def say(self, text: str) -> str:
        """Use it."""
        self.calls += 1
        return f"{self.voice} {self.words} {self.rules} {text}"


class Slotted:
    """Hold in slots."""

    __slots__ = ("__hidden", "given")

    def __init__(self, given: Any) -> None:
        self.given = given
        self.__hidden = 1

    def use(self) -> Any:
        """Use it."""
        return self.given, self.__hidden


@dataclass
class Options:
    """Be a dataclass."""

    weight: float = 0.5
    names: list[str] = field(default_factory=lambda: ["x"])


class Kept(BaseModel):
    """Keep something in private."""

    level: int = 1
    _notes: dict[str, Any] = PrivateAttr(default_factory=lambda: {"n": [1]})


class Shelf(BaseRetriever):
    """Retrieve from texts that it holds."""

    texts: list[str]
    k: int = 2
    options: dict[str, Any] = Field(default_factory=lambda: {"filter": {"lang": "en"}})

    def _get_relevant_documents(self, query: str, *, run_manager: Any) -> list[Document]:
        return [Document(text) for text in self.texts[: self.k]]


def toned(text: str, suffix: str = "!", *, rank: int = 1) -> str:
    """Use constants of the module."""
    return f"{TONE} {TABLE} {text}{suffix}{rank}{asker.get()}"


def closing(*held: Any) -> Callable[[str], str]:
    """Return a function that captures what is given."""
    first, style = held[0], Style(*held)
    options, kept, slots, table = Options(), Kept(), Slotted([1]), defaultdict(int, {"a": 1})

    def close(text: str) -> str:
        return f"{first} {style.say(text)} {options} {kept} {slots.use()} {table}"

    return close


def days(city: str) -> str:
    """Tell the days."""
    return f"{city} {TONE}"


def chain() -> Runnable[Any, Any]:
    """Return a chain with parts of many kinds."""
    model = ChatOpenAI(model="m", api_key=SecretStr("k"), base_url="http://127.0.0.1:9/v1", temperature=0.1)
    bound = model.bind_tools([StructuredTool.from_function(days)]).bind(stop=["x"], logit_bias={"1": 2})
    store = InMemoryVectorStore(DeterministicFakeEmbedding(size=4)).as_retriever(search_kwargs={"k": 3, "filter": [1]})
    prompt = ChatPromptTemplate.from_messages(
        [SystemMessage("Be kind."), MessagesPlaceholder("history", optional=True), ("human", "{context} {question}")]
    ).partial(language="en", day=lambda: TONE)
    branch = RunnableBranch(
        (lambda text: TONE in text, RunnableLambda(toned)), RunnableLambda(closing("one", {"t": 1}))
    )
    configured = prompt.with_config({"tags": ["t"], "metadata": {"team": "a"}, "configurable": {"v": [1]}})
    shelf = Shelf(texts=["a", "b"])
    documents = [Document("one"), Document("two")]
    context = {
        "context": shelf | (lambda found: [*found, *documents]),
        "more": store,
        "question": RunnablePassthrough() | branch,
    }
    return context | configured | bound | StrOutputParser() | RunnableLambda(Style("bound").say)


class Engine(CustomQueryEngine):
    """Hold parts."""

    llm: NamedLLM
    prompt: PromptTemplate
    parts: Any = None

    def custom_query(self, query_str: str) -> str:
        """Answer."""
        return f"{self.parts}{TONE}"


def engines() -> list[Any]:
    """Return engines with parts of many kinds."""
    nodes = [TextNode(text=text, id_=text, embedding=[1.0, 0.0]) for text in ("a", "b")]
    index = VectorStoreIndex(nodes, embed_model=MockEmbedding(embed_dim=2))
    usual = index.as_query_engine(
        llm=NamedLLM(),
        similarity_top_k=1,
        node_postprocessors=[SimilarityPostprocessor(similarity_cutoff=0.1)],
        text_qa_template=PromptTemplate("{context_str} {query_str} {style}", style="kind"),
    )
    own = Engine(
        llm=NamedLLM(),
        prompt=PromptTemplate("{query_str}"),
        parts=[Style("a", {"b": [1]}), Options(), Kept(), Slotted({"s": 1}), toned, Style("c").say],
    )
    return [usual, own]


# --- what can be changed ---


@dataclass(frozen=True)
class Place:
    """Say where something can be changed.

    Args:
        name: What a failure is told by.
        get: Returns what stands there.
        put: Puts something else there.
    """

    name: str
    get: Callable[[], Any]
    put: Callable[[Any], None]


def places(root: object) -> list[Place]:
    """Return where anything can be changed that `root` is made of."""
    found: list[Place] = []
    seen: set[int] = set()
    waiting: list[tuple[str, Any, int]] = [(type(root).__name__, root, 0)]
    while waiting:
        name, value, depth = waiting.pop()
        if id(value) in seen or depth > 14 or isinstance(value, str | int | float | bytes | Enum | None):
            continue
        seen.add(id(value))
        for place in _in(name, value):
            found.append(place)
            waiting.append((place.name, place.get(), depth + 1))
        waiting += [(f"{name}@", inner, depth + 1) for inner in _behind(value)]
    return found


def _in(name: str, value: Any) -> Iterator[Place]:
    match value:
        case list():
            for at in range(len(value)):
                yield _item(f"{name}[{at}]", value, at)
        case dict():
            for key in [*value]:
                yield _item(f"{name}[{key!r}]", value, key)
        case FunctionType():
            for attribute in ("__defaults__", "__kwdefaults__", *(["__code__"] if _is_ours(value.__module__) else [])):
                yield _attribute(name, value, attribute)
            for variable, cell in zip(value.__code__.co_freevars, value.__closure__ or (), strict=True):
                if variable != "__classdict__":  # since 3.14 what a class has, but past what it notices
                    yield _attribute(f"{name}<{variable}>", cell, "cell_contents")
            for variable in value.__code__.co_names:
                if _is_ours(value.__module__) and variable in ("TONE", "TABLE"):
                    yield _item(f"global {variable}", value.__globals__, variable)
        case type() if _is_ours(value.__module__):
            members = [attribute for attribute, inner in vars(value).items() if isinstance(inner, str | FunctionType)]
            yield from (_attribute(name, value, member) for member in members if not member.startswith("_"))
        case _ if _is_read(value):
            for slot in [slot for base in type(value).__mro__ for slot in base.__dict__.get("__slots__", ())]:
                if not slot.startswith("__pydantic") and slot not in ("__dict__", "__weakref__", "_abc_data"):
                    own = f"_{type(value).__name__}{slot}" if slot.startswith("__") else slot
                    yield _attribute(name, value, own)
            for held in (getattr(value, "__dict__", {}), getattr(value, "__pydantic_private__", None) or {}):
                for attribute in [*held]:
                    yield _item(f"{name}.{attribute}", held, attribute)


def _behind(value: Any) -> Iterator[Any]:
    match value:
        case tuple() | set():
            yield from value
        case MethodType():
            yield from (value.__func__, value.__self__)
        case FunctionType() | type():
            pass
        case _ if _is_read(value):
            yield type(value)
            yield from (member for member in vars(type(value)).values() if isinstance(member, FunctionType))


def _is_ours(module: str | None) -> bool:
    return module == __name__


def _is_read(value: Any) -> bool:
    root = type(value).__module__.partition(".")[0]
    return (
        root in ("langchain_core", "langchain_openai", "langgraph", "llama_index", "tests")
        or root == __name__.partition(".")[0]
    )


def _item(name: str, held: Any, key: Any) -> Place:
    return Place(name, lambda: held[key], lambda new: held.__setitem__(key, new))


def _attribute(name: str, holder: Any, attribute: str) -> Place:
    def put(new: Any) -> None:
        setattr(holder, attribute, new)

    return Place(f"{name}.{attribute}", lambda: getattr(holder, attribute), put)


def others(value: Any) -> Iterator[Callable[[Place], Callable[[], None]]]:
    """Yield ways to change what stands in a place; each returns what puts it back."""

    def replaced(new: Any) -> Callable[[Place], Callable[[], None]]:
        def change(place: Place) -> Callable[[], None]:
            place.put(new)
            return lambda: place.put(value)

        return change

    match value:
        case bool():
            yield from (replaced(not value), replaced(int(value)))
        case int() | float():
            yield from (replaced(value + 1), replaced(float(value) + 0.5), replaced(bool(value)))
        case str():
            yield from (replaced(f"{value}x"), replaced(f"{value}"[:1]))
        case None:
            yield from (replaced("set"), replaced(3))
        case list():
            yield from (replaced([*value, "new"]), _grown(lambda: value.append("new"), lambda: value.pop()))
            yield replaced([*value])
        case dict():
            yield _grown(lambda: value.update(new_name="new"), lambda: value.pop("new_name", None))
            yield from (replaced({**value, "new_name": "new"}), replaced({**value}))
        case tuple():
            yield replaced((*value, "new"))
        case FunctionType():
            yield replaced(closing("another"))
        case CodeType():
            yield replaced(value.replace(co_consts=(*value.co_consts, "new")))
        case Style():
            yield replaced(Style("another"))
            yield _grown(lambda: setattr(value, "later", 1), lambda: delattr(value, "later"))


def _grown(grow: Callable[[], Any], shrink: Callable[[], Any]) -> Callable[[Place], Callable[[], None]]:
    def change(_: Place) -> Callable[[], None]:
        grow()
        return shrink

    return change


def read_engine(engine: Any) -> Any:
    """Return all that is read of an engine."""
    try:
        read = Configuration.of(engine, corpus_is_named=True, is_versioned=False)
    except NotJsonError as exc:
        return str(exc)
    return [
        *(read.spelled, read.digest, read.models, read.temperatures, read.bypass_rules, read.unplaced),
        *(read.instructions, read.has_index),
    ]


ROOTS: dict[str, tuple[Callable[[], Any], Callable[[Any], Any]]] = {
    "chain": (chain, read_runnable),
    "query engine": (lambda: engines()[0], read_engine),
    "engine of one's own": (lambda: engines()[1], read_engine),
}


@pytest.mark.parametrize("kind", ROOTS)
def test_what_is_remembered_is_what_would_be_read_anew(kind: str) -> None:
    """Whatever is changed in a chain or an engine, at any depth and in any way, the next reading tells of it."""
    make, read = ROOTS[kind]
    root = make()
    remembered: Remembered[Any] = Remembered()
    first = read(root)
    assert remembered.of(root, lambda: read(root)) == first
    found = places(root)
    assert len(found) > 100
    noticed = 0
    for place in random.Random(SEED).sample(found, min(len(found), MOST)):
        for change in others(place.get()):
            try:
                put_back = change(place)
            except (TypeError, AttributeError):  # it cannot stand there
                continue
            try:
                anew = read(root)
            except Exception:  # noqa: BLE001 — not every value fits everywhere
                put_back()
                continue
            assert remembered.of(root, lambda: read(root)) == anew, place.name
            noticed += anew != first
            put_back()
            assert remembered.of(root, lambda: read(root)) == first, place.name
    assert noticed > MOST // 5


@pytest.mark.parametrize("kind", ROOTS)
def test_nothing_is_read_again_while_nothing_changes(kind: str) -> None:
    """A chain or an engine is read once, on any thread; counters of its own runs change nothing."""
    make, read = ROOTS[kind]
    root = make()
    remembered: Remembered[Any] = Remembered()
    reads: list[int] = []

    def counted() -> Any:
        reads.append(1)
        return read(root)

    remembered.of(root, counted)
    remembered.of(root, counted)  # the first may load something in passing
    threads = [threading.Thread(target=lambda: [remembered.of(root, counted) for _ in range(20)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(reads) <= 2


def test_a_context_variable_and_the_environment_are_looked_at_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a function finds in a context variable or in the environment counts as it is now."""
    root = RunnableLambda(toned) | RunnableLambda(environed)
    remembered: Remembered[Composition] = Remembered()

    def digest() -> str:
        return remembered.of(root, lambda: read_runnable(root)).digest

    first = digest()
    token = asker.set("someone")
    second = digest()
    asker.reset(token)
    monkeypatch.setenv("ASKONCE_TEST_TONE", "rude")
    third = digest()
    monkeypatch.delenv("ASKONCE_TEST_TONE")
    assert len({first, second, third}) == 3
    assert digest() == first


def environed(text: str) -> str:
    """Read the environment."""
    return f"{os.environ.get('ASKONCE_TEST_TONE')} {text}"


class Probe:
    """Fail when it is compared, and count when it is read."""

    def __eq__(self, other: object) -> bool:
        raise AssertionError("compared by its own code")

    __hash__ = None  # type: ignore[assignment]  # as such a class has


def test_no_code_of_a_part_runs_to_tell_whether_it_has_changed() -> None:
    """Parts are compared by identity: `1` in place of `True` is a change, and no `__eq__` is called."""
    held: dict[str, Any] = {"probe": Probe(), "flag": True}
    with noting() as notes:
        dependencies.on_items(held)
    assert notes.unchanged()
    held["probe"] = Probe()
    assert not notes.unchanged()
    with noting() as notes:
        dependencies.on_items(held)
    held["flag"] = 1
    assert not notes.unchanged()


def test_data_is_not_read() -> None:
    """Texts and vectors of a retriever are told apart by whose they are, and none of them is looked at."""
    looks: list[str] = []

    class Text(str):
        __slots__ = ()

        def encode(self, *more: Any) -> bytes:
            looks.append(self)
            return super().encode(*more)

    texts = [Text(number) for number in range(5_000)]
    one, other = Shelf(texts=[]), Shelf(texts=[])
    one.__dict__["texts"] = other.__dict__["texts"] = texts
    with noting() as notes:
        first = read_runnable(one)
    assert not looks
    assert notes.unchanged()
    assert sum(map(len, notes.iterated)) < 1_000
    assert read_runnable(one) == first
    assert read_runnable(other).holders != first.holders  # each answers for itself, where no corpus is named
    assert read_runnable(other).digest == first.digest
    texts.append(Text("more"))
    assert not notes.unchanged()
    assert read_runnable(one).holders != first.holders
    other.options = defaultdict(int, {str(number): number for number in range(2_000)})
    assert read_runnable(other) == read_runnable(other)
    assert sys.getrefcount(texts) < 12


def test_data_goes_with_its_owner() -> None:
    """A retriever that nobody holds any more is not kept alive by what was read of it."""
    shelf = Shelf(texts=[str(number) for number in range(5_000)])
    reference = weakref.ref(shelf)
    read_runnable(shelf)
    del shelf
    gc.collect()
    assert reference() is None


def test_what_a_model_is_called_with_is_read_whatever_its_size() -> None:
    """A long list among the parameters of a model is no data: a change to one of its items is another call."""
    bias = {str(token): 1 for token in range(3_000)}
    model = ChatOpenAI(model="m", api_key=SecretStr("k")).bind(logit_bias=bias)
    remembered: Remembered[Composition] = Remembered()
    first = remembered.of(model, lambda: read_runnable(model))
    bias["7"] = 2
    second = remembered.of(model, lambda: read_runnable(model))
    assert first.digest != second.digest
    assert not first.holders


def test_a_query_engine_does_not_read_data() -> None:
    """Texts that a LlamaIndex engine holds itself are told apart by whose they are, or by the corpus that is named."""
    texts = [str(number) for number in range(5_000)]
    one, other = (Engine(llm=NamedLLM(), prompt=PromptTemplate("{query_str}"), parts=texts) for _ in range(2))

    def digest(engine: Engine, *, named: bool) -> str:
        return Configuration.of(engine, corpus_is_named=named, is_versioned=False).digest

    with noting() as notes:
        first = digest(one, named=False)
    assert sum(map(len, notes.iterated)) < 1_000
    assert first == digest(one, named=False) != digest(other, named=False)
    assert digest(one, named=True) == digest(other, named=True)
    texts.append("more")
    assert not notes.unchanged()
    assert digest(one, named=False) != first
    one.parts, other.parts = ([TextNode(text=str(at)) for at in range(size)] for size in (2_000, 3))
    assert digest(one, named=False) == digest(other, named=False)  # nodes are what an index tells apart


def test_a_cached_runnable_reads_once_and_notices(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hit does not walk through the chain; a change of its prompt, of a closure or of `k` is another question."""
    reads: list[object] = []

    def counted(runnable: Runnable[Any, Any]) -> Composition:
        reads.append(runnable)
        return read_runnable(runnable)

    monkeypatch.setattr("askonce.langchain.runs.read_runnable", counted)
    prompt: Any = ChatPromptTemplate.from_template("{context} {question}")
    shelf, style, model = Shelf(texts=["a", "b"]), Style("kind"), FakeListChatModel(responses=[*"123456789"])

    inner: Any = style.rules["inner"]

    def voiced(text: str) -> str:
        return f"{style.rules} {text}"

    parts: Any = {"context": shelf, "question": RunnablePassthrough()} | prompt | model | StrOutputParser()
    cache = Cache(exact=InMemoryExactTier(), semantic=InMemorySemanticTier(), embedder=TableEmbedder({"q": (1, 0)}))
    cached = cached_runnable(parts | RunnableLambda(voiced), cache)

    def answers_anew() -> bool:
        before = model.i
        cached.invoke("q")
        return model.i != before

    assert [answers_anew() for _ in range(6)] == [True, *[False] * 5]
    assert len(reads) <= 2  # the first may load something in passing
    changes: list[Callable[[], object]] = [
        lambda: setattr(shelf, "k", 1),
        lambda: shelf.options["filter"].update(lang="de"),
        lambda: setattr(prompt.messages[0].prompt, "template", "{context}. {question}"),
        lambda: inner[0].update(deep=2),
        lambda: setattr(cached, "bound", cached.bound | RunnableLambda(str.upper)),
        lambda: shelf.texts.append("c"),
    ]
    for change in changes:
        change()
        assert (answers_anew(), answers_anew()) == (True, False)
    assert len(reads) <= 2 * (len(changes) + 1)
    cache.close()
