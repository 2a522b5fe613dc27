"""Whose thread it is: where something inside may read the run's configuration, answers are kept apart by it."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypedDict

import pytest
from langchain.agents import create_agent
from langchain.agents.middleware import AgentMiddleware, ModelRequest, ModelResponse, dynamic_prompt
from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.retrievers import BaseRetriever
from langchain_core.runnables import (
    ConfigurableField,
    Runnable,
    RunnableConfig,
    RunnableLambda,
    RunnablePassthrough,
    ensure_config,
)
from langchain_core.tools import tool
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.config import get_config, get_store
from langgraph.graph import END, START, StateGraph
from langgraph.runtime import Runtime, get_runtime
from langgraph.store.memory import InMemoryStore

from askonce.cache import Cache
from askonce.langchain import AskOnceMiddleware, cached_runnable
from tests.langchain.chains import CountingRetriever, StreamingChat, handbook, joined, text_chain
from tests.langchain.conftest import QUESTION

Config = dict[str, Any]


def thread(name: str, **metadata: object) -> Any:
    """Return the configuration of a run in a thread."""
    return {"configurable": {"thread_id": name}, "metadata": metadata}


def by_parameter(text: str, config: RunnableConfig) -> str:
    """Take the configuration as a parameter."""
    return f"{text} of {config['configurable']['thread_id']}"


def by_annotation(text: str, run: RunnableConfig) -> str:
    """Take it under another name."""
    return f"{text} of {run.get('configurable', {}).get('thread_id')}"


def by_context(text: str) -> str:
    """Look it up."""
    return f"{text} of {current_thread()}"


def current_thread() -> str:
    """Return the thread of the run around."""
    return str(ensure_config()["configurable"]["thread_id"])


def by_metadata(text: str, config: RunnableConfig) -> str:
    """Take the run's metadata."""
    return f"{text} of {config['metadata']['customer']}"


def by_tags(text: str, config: RunnableConfig) -> str:
    """Take the run's tags."""
    return f"{text} of {config['tags']}"


def by_tags_of_each_word(text: str, config: RunnableConfig) -> str:
    """Take the run's tags where a loop in one line takes another thing."""
    return " ".join([f"{config['tags']} {word}" for word in text.split()])


class Balances:
    """Find balances by who asks."""

    def of_whoever_asks(self) -> str:
        """Return one."""
        return current_thread()


@dataclass
class Bank:
    """Hold what finds balances."""

    balances: Balances

    def tell(self, text: str) -> str:
        """Return a balance."""
        return f"{text}: {self.balances.of_whoever_asks()}"

    def __call__(self, text: str) -> str:
        """Return a balance."""
        return self.tell(text)


def with_history(asked: dict[str, Any], config: RunnableConfig) -> str:
    """Load the history of a thread."""
    return by_parameter(asked["question"], config)


class Told(TypedDict):
    """Be the state of a graph."""

    question: str
    answer: str


class OwnRunnable(Runnable[str, str]):
    """Be no function."""

    def invoke(self, input: str, config: RunnableConfig | None = None, **kwargs: Any) -> str:  # noqa: A002
        """Tell whose run it is."""
        return by_parameter(input, config or {})


class OwnRetriever(BaseRetriever):
    """Retrieve by the run's metadata."""

    def _get_relevant_documents(self, query: str, *, run_manager: CallbackManagerForRetrieverRun) -> list[Document]:
        return [Document(f"{query} of {run_manager.metadata['customer']}")]


@tool
def balance(question: str, config: RunnableConfig) -> str:
    """Tell a balance."""
    return by_parameter(question, config)


def capturing(thing: Any) -> Callable[[str], str]:
    """Return a function that was given something to ask."""
    return lambda text: thing.tell(text)


def loading(text: str, **tools: Any) -> str:
    """Ask a tool."""
    return str(tools["balance"].invoke({"question": text}))


def node_graph(node: Any) -> Runnable[Any, Any]:
    """Return a graph of one node, over a dictionary."""
    builder = StateGraph(Told)
    builder.add_node("tell", node)
    builder.add_edge(START, "tell")
    builder.add_edge("tell", END)
    return builder.compile()


def by_node(state: Any, config: RunnableConfig) -> dict[str, str]:
    """Be a node that takes the configuration."""
    return {"answer": by_parameter(state["question"], config)}


def by_runtime(state: Any, runtime: Runtime[Any]) -> dict[str, str]:
    """Be a node that asks the runtime."""
    info: Any = runtime.execution_info
    return {"answer": f"of {info.thread_id}"}


def by_get_config(state: Any) -> dict[str, str]:
    """Be a node that looks the configuration up."""
    return {"answer": f"of {get_config()['configurable']['thread_id']}"}


READERS: dict[str, Callable[[], Runnable[Any, Any]]] = {
    "parameter": lambda: RunnableLambda(by_parameter),
    "annotation": lambda: RunnablePassthrough() | RunnableLambda(lambda text, config: by_annotation(text, config)),
    "looked up by a helper": lambda: RunnableLambda(by_context),
    "history": lambda: RunnablePassthrough.assign(history=RunnableLambda(with_history)),
    "bound method": lambda: RunnableLambda(Bank(Balances()).tell),
    "object that is called": lambda: RunnableLambda(Bank(Balances())),
    "captured object": lambda: RunnableLambda(capturing(Bank(Balances()))),
    "own runnable": OwnRunnable,
    "own retriever": lambda: OwnRetriever() | RunnableLambda(joined),
    "tool": lambda: RunnableLambda(functools.partial(loading, balance=balance)),
    "node": lambda: node_graph(by_node),
    "node that asks the runtime": lambda: node_graph(by_runtime),
    "node that looks it up": lambda: node_graph(by_get_config),
    "behind a branch": lambda: RunnableLambda(lambda text: RunnableLambda(by_parameter)),
    "field of a prompt": lambda: (
        RunnablePassthrough()
        | StreamingChat().configurable_fields(model=ConfigurableField("thread_id"))
        | StrOutputParser()
    ),
}


@pytest.mark.parametrize("reader", READERS)
async def test_threads_never_share_where_the_configuration_is_read(cache: Cache, reader: str) -> None:
    """What loads data by `thread_id` gives Bob his own answer, and Alice hers again, sync and async."""
    inner = READERS[reader]()
    asked: Any = {"question": QUESTION} if reader in ("history",) or "node" in reader else QUESTION
    rag = cached_runnable(inner, cache)
    first = rag.invoke(asked, thread("alice", customer="alice"))
    assert rag.invoke(asked, thread("bob", customer="bob")) is not None
    assert cache.stats().hits == {}
    assert rag.invoke(asked, thread("alice", customer="alice")) == first
    assert await rag.ainvoke(asked, thread("bob", customer="bob")) is not None
    assert sum(cache.stats().hits.values()) == 2


def quiet(text: str, config: RunnableConfig) -> str:
    """Take the configuration, and read nothing of it."""
    return text.upper()


def by_own_context(state: Any, runtime: Runtime[Any]) -> dict[str, str]:
    """Read the context only, which counts by itself."""
    return {"answer": f"of {runtime.context}"}


class Formatter:
    """Format texts."""

    def __init__(self, mark: str) -> None:
        self.mark = mark

    def tell(self, text: str) -> str:
        """Mark a text."""
        return text + self.mark


class Lazy:
    """Load something when it is first looked at, as the clients of providers do, and keep it in the class."""

    def __getattr__(self, name: str) -> object:
        setattr(LazyFormatter, f"loaded{name}", True)
        raise AttributeError(name)


class LazyFormatter(Formatter):
    """Format texts, with something in its class that is not loaded yet."""

    service = Lazy()


NON_READERS: dict[str, Callable[[], Runnable[Any, Any]]] = {
    "rag chain": lambda: text_chain(CountingRetriever(store=handbook()), StreamingChat()),
    "prompt": lambda: ChatPromptTemplate.from_template("{question}") | StreamingChat() | StrOutputParser(),
    "functions": lambda: RunnableLambda(str.upper) | RunnableLambda(lambda text: f"{text}!"),
    "captured object": lambda: RunnableLambda(capturing(Formatter("!"))),
    "object that loads parts when looked at": lambda: RunnableLambda(capturing(LazyFormatter("!"))),
    "parameter that nobody reads": lambda: RunnableLambda(quiet),
    "node": lambda: node_graph(by_own_context),
    "assign": lambda: RunnablePassthrough.assign(answer=lambda x: x["question"]),
    "agent": lambda: create_agent(StreamingChat(), []) | RunnableLambda(lambda state: state["messages"][-1].text),
}


@pytest.mark.parametrize("chain", NON_READERS)
def test_threads_share_where_nothing_reads_the_configuration(cache: Cache, chain: str) -> None:
    """A thread per conversation costs no hits where nothing inside can tell one from another."""
    if chain == "agent":
        asked: Any = {"messages": [HumanMessage(QUESTION)]}
        rag: Any = cached_runnable(NON_READERS[chain](), cache, question=lambda asked: asked["messages"][-1].text)
    else:
        asked = {"question": QUESTION} if chain in ("assign", "node", "prompt") else QUESTION
        rag = cached_runnable(NON_READERS[chain](), cache)
    rag.invoke(asked, thread("alice", trace="1"))
    rag.invoke(asked, thread("bob", trace="2"))
    assert sum(cache.stats().hits.values()) == 1


def test_metadata_and_tags_count_where_they_may_be_read(cache: Cache) -> None:
    """`config["metadata"]` and tags tell askers apart like the thread does."""
    for function, one, other in (
        (by_metadata, {"metadata": {"customer": "alice"}}, {"metadata": {"customer": "bob"}}),
        (by_tags, {"tags": ["alice"]}, {"tags": ["bob"]}),
        (by_tags_of_each_word, {"tags": ["alice"]}, {"tags": ["bob"]}),
    ):
        rag: Any = cached_runnable(RunnableLambda(function), cache)
        answers = [rag.invoke(QUESTION, config) for config in (one, other, one)]
        assert answers[0] == answers[2] != answers[1]


def test_what_no_answer_depends_on_is_named(cache: Cache, caplog: pytest.LogCaptureFixture) -> None:
    """`ignore=` lets threads, and keys of the metadata, share; one log line says so."""
    with caplog.at_level(logging.INFO, logger="askonce"):
        rag = cached_runnable(RunnableLambda(by_parameter), cache)
        rag.invoke(QUESTION, thread("alice"))
        rag.invoke(QUESTION, thread("bob"))
    [line] = [record.getMessage() for record in caplog.records if "thread_id" in record.getMessage()]
    assert "by_parameter" in line
    assert "ignore=" in line

    open_to_all = cached_runnable(RunnableLambda(by_parameter), cache, ignore=["thread_id", "trace"])
    open_to_all.invoke(QUESTION, thread("alice", trace="1"))
    before = cache.stats().hits
    open_to_all.invoke(QUESTION, thread("bob", trace="2"))
    assert cache.stats().hits != before


def test_a_thread_that_is_bound_to_a_part_counts(cache: Cache) -> None:
    """`with_config` inside the chain tells askers apart too."""
    answers = []
    for name in ("alice", "bob", "alice"):
        bound = RunnableLambda(by_parameter).with_config(configurable={"thread_id": name})
        answers.append(cached_runnable(bound | RunnableLambda(str), cache).invoke(QUESTION))
    assert answers[0] == answers[2] != answers[1]


@dynamic_prompt
def by_thread(request: ModelRequest[Any]) -> str:
    """Make the prompt of who asks."""
    return f"You serve {get_config()['configurable']['thread_id']}."


@dynamic_prompt
def by_state(request: ModelRequest[Any]) -> str:
    """Make the prompt of the state."""
    return f"You have {len(request.state)} things."


class Personal(AgentMiddleware[Any, Any, Any]):
    """Make the prompt by an object that finds out who asks."""

    def __init__(self, balances: Balances) -> None:
        super().__init__()
        self._balances = balances

    def wrap_model_call(
        self, request: ModelRequest[Any], handler: Callable[[ModelRequest[Any]], ModelResponse[Any]]
    ) -> ModelResponse[Any]:
        """Tell the balance."""
        return handler(request.override(system_message=SystemMessage(self._balances.of_whoever_asks())))


AGENTS: dict[str, tuple[bool, Callable[[Cache, Any], Any]]] = {
    "dynamic prompt": (True, lambda cache, first: create_agent(StreamingChat(), [], middleware=[first, by_thread])),
    "object further in": (
        True,
        lambda cache, first: create_agent(StreamingChat(), [], middleware=[first, by_state, Personal(Balances())]),
    ),
    "tool": (True, lambda cache, first: create_agent(ToolChat(), [balance], middleware=[first])),
    "nothing that reads it": (
        False,
        lambda cache, first: create_agent(
            StreamingChat(), [], middleware=[first, by_state], checkpointer=InMemorySaver()
        ),
    ),
}


class ToolChat(StreamingChat):
    """Take tools, and call none."""

    def bind_tools(self, tools: Any, **kwargs: Any) -> Any:
        """Return the model itself."""
        return self


@pytest.mark.parametrize("made", AGENTS)
def test_an_agents_threads_share_only_where_nothing_reads_them(cache: Cache, made: str) -> None:
    """What is further in than the middleware, and the tools, decide whether threads share."""
    is_separate, make = AGENTS[made]
    agent = make(cache, AskOnceMiddleware(cache))
    for name in ("alice", "bob"):
        state = agent.invoke({"messages": [HumanMessage(QUESTION)]}, thread(name))
        assert isinstance(state["messages"][-1], AIMessage)
    assert sum(cache.stats().hits.values()) == (0 if is_separate else 1)

    ignoring = make(cache, AskOnceMiddleware(cache, ignore=["thread_id"]))
    before = sum(cache.stats().hits.values())
    for name in ("carol", "dave"):
        ignoring.invoke({"messages": [HumanMessage(QUESTION)]}, thread(name))
    assert sum(cache.stats().hits.values()) >= before + 1


def by_get_runtime(asked: Any) -> dict[str, str]:
    """Ask LangGraph for the context, as code does that is given no runtime."""
    return {"answer": f"of {get_runtime(Customer).context.name}"}


@dataclass
class Customer:
    """The context of a graph."""

    name: str


CONTEXT_READERS: dict[str, Callable[[], Runnable[Any, Any]]] = {
    "node of a graph inside": lambda: node_graph(by_own_context),
    "function": lambda: RunnableLambda(by_get_runtime),
}


@pytest.mark.parametrize("reader", CONTEXT_READERS)
async def test_the_context_of_the_graph_around_counts_where_it_is_read(cache: Cache, reader: str) -> None:
    """A cached runnable inside a graph is given that graph's context, by LangGraph and not by its caller."""
    inner = cached_runnable(CONTEXT_READERS[reader](), cache)

    def node(state: Any) -> dict[str, str]:
        return {"answer": inner.invoke({"question": state["question"]})["answer"]}

    async def anode(state: Any) -> dict[str, str]:
        return {"answer": (await inner.ainvoke({"question": state["question"]}))["answer"]}

    answers = []
    for name in ("alice", "bob", "alice"):
        answers.append(node_graph(node).invoke({"question": QUESTION}, context=Customer(name))["answer"])
        answers.append((await node_graph(anode).ainvoke({"question": QUESTION}, context=Customer(name)))["answer"])
    assert ["alice" in answer for answer in answers] == [True, True, False, False, True, True]
    assert sum(cache.stats().hits.values()) == 4


def test_the_context_around_is_nothing_to_a_chain_that_does_not_read_it(cache: Cache) -> None:
    """Customers share where nothing inside is given the context."""
    inner = cached_runnable(NON_READERS["prompt"](), cache)
    graph = node_graph(lambda state: {"answer": inner.invoke({"question": state["question"]})})
    for name in ("alice", "bob"):
        graph.invoke({"question": QUESTION}, context=Customer(name))
    assert sum(cache.stats().hits.values()) == 1


def by_store(state: Any, runtime: Runtime[Any]) -> dict[str, str]:
    """Be a node that looks into the store of the graph."""
    assert runtime.store is not None
    found = runtime.store.get(("customer",), "name")
    return {"answer": "of nobody" if found is None else f"of {found.value['is']}"}


def by_get_store(asked: Any) -> dict[str, str]:
    """Ask LangGraph for the store, as code does that is given no runtime."""
    found = get_store().get(("customer",), "name")
    return {"answer": "of nobody" if found is None else f"of {found.value['is']}"}


STORE_READERS: dict[str, Callable[[], Runnable[Any, Any]]] = {
    "node of a graph inside": lambda: node_graph(by_store),
    "function": lambda: RunnableLambda(by_get_store),
    "neither": lambda: NON_READERS["prompt"](),
}


@pytest.mark.parametrize("reader", STORE_READERS)
def test_which_store_the_graph_around_has_counts_where_it_is_read(cache: Cache, reader: str) -> None:
    """Customers with stores of their own are told apart, and share where nothing inside reads them."""
    inner = cached_runnable(STORE_READERS[reader](), cache)
    graph = StateGraph(Told)
    graph.add_node("node", lambda state: {"answer": inner.invoke({"question": state["question"]})})
    graph.add_edge(START, "node")
    graph.add_edge("node", END)
    stores = {name: InMemoryStore() for name in ("alice", "bob")}
    for name, store in stores.items():
        store.put(("customer",), "name", {"is": name})
    for name in ("alice", "bob", "alice"):
        compiled: Any = graph.compile(store=stores[name])
        said = str(compiled.invoke({"question": QUESTION})["answer"])
        assert reader == "neither" or name in said
    assert sum(cache.stats().hits.values()) == (2 if reader == "neither" else 1)
