"""What of a runnable tells its answers apart."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any, cast

import pytest
from langchain.agents import create_agent
from langchain.agents.middleware import ModelFallbackMiddleware, TodoListMiddleware
from langchain.agents.structured_output import ToolStrategy
from langchain_classic.chains import ConversationChain
from langchain_classic.memory import ConversationBufferMemory
from langchain_core.chat_history import InMemoryChatMessageHistory
from langchain_core.embeddings import DeterministicFakeEmbedding
from langchain_core.language_models import FakeListChatModel
from langchain_core.messages import AIMessage
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import (
    ConfigurableField,
    Runnable,
    RunnableBranch,
    RunnableLambda,
    RunnablePassthrough,
)
from langchain_core.runnables.history import RunnableWithMessageHistory
from langchain_core.vectorstores import InMemoryVectorStore
from langchain_openai import ChatOpenAI
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.graph import END, START, MessagesState, StateGraph
from langgraph.pregel.remote import RemoteGraph
from langgraph_sdk import get_sync_client
from pydantic import BaseModel
from redis.commands.search.querystring import ge, intersect, tags
from sqlalchemy import create_engine

from askonce.cache import Cache
from askonce.core.model import Bypass
from askonce.langchain.composition import configurable_of, read_runnable
from askonce.langchain.runnable import cached_runnable
from tests.langchain.chains import CountingRetriever, StreamingChat, handbook, retrieval_chain
from tests.tables import every_row

TONE = "kind"


class Weather(BaseModel):
    """Tell the weather."""

    city: str


class Climate(BaseModel):
    """Tell the climate."""

    country: str


def toned(text: str) -> str:
    """Use a constant of the module."""
    return f"{TONE}: {text}"


def suffixed(suffix: str) -> Callable[[str], str]:
    """Return a function that captures an argument."""
    return lambda text: text + suffix


def calling(chain: Runnable[Any, Any]) -> Callable[[str], Any]:
    """Return a function that captures a runnable."""
    return lambda text: chain.invoke(text)


def told_of(table: dict[str, list[str]]) -> Callable[[str], str]:
    """Return a function that captures a table."""
    return lambda text: f"{table[text]}"


class Speaker:
    """Speak with a voice of its own."""

    def __init__(self, voice: str) -> None:
        self.voice = voice

    def speak(self, text: str) -> str:
        """Say the text."""
        return f"{self.voice}: {text}"

    def __call__(self, text: str) -> str:
        """Say the text."""
        return self.speak(text)


def openai(**arguments: Any) -> ChatOpenAI:
    """Return a model that is never called."""
    return ChatOpenAI(**({"model": "gpt-test", "api_key": "sk-planted", "base_url": "http://localhost:1"} | arguments))


def prompt(text: str) -> Runnable[Any, Any]:
    """Return a prompt."""
    return ChatPromptTemplate.from_template(text)


def searching(**arguments: Any) -> Runnable[str, Any]:
    """Return a vector store's retriever."""
    return handbook().as_retriever(**arguments)


def only(tenant: str) -> Any:
    """Return a search's condition, of objects of the store's own package."""
    return intersect(year=ge(2020), tenant=tags(tenant))  # type: ignore[no-untyped-call]  # redis-py's


def asking(name: str, **attributes: object) -> Runnable[Any, Any]:
    """Return a function that asks a database of a class of LangChain's."""
    database: Any = type(name, (), {"__module__": "langchain_community.utilities"})()
    vars(database).update(attributes)
    return RunnableLambda(lambda text: database.run(text))


def digest(runnable: Runnable[Any, Any]) -> str:
    """Return the digest of a runnable."""
    return read_runnable(runnable).digest


def agent(text: str = "Be kind.", tools: Sequence[Any] = (), **arguments: Any) -> Runnable[Any, Any]:
    """Return an agent."""
    return create_agent(arguments.pop("model", openai()), tools, system_prompt=text, **arguments)


def graph(text: str, last_word: str = "bye", **arguments: Any) -> Any:
    """Return a graph of one node, which ends with its last word."""
    builder = StateGraph(MessagesState)
    builder.add_node("say", lambda _: {"messages": [AIMessage(text)]})
    builder.add_edge(START, "say")
    builder.add_conditional_edges("say", lambda state: "say" if last_word in state else END)
    return builder.compile(**arguments)


AT = "http://127.0.0.1:2"


def remote(**stated: Any) -> RemoteGraph:
    """Return a graph on a server that is not there."""
    return RemoteGraph("agent", **{"url": AT, **stated})


def asked_through(url: str) -> RemoteGraph:
    """Return such a graph that was given its client."""
    return RemoteGraph("agent", sync_client=get_sync_client(url=url))


def asking_of(graph: RemoteGraph) -> Callable[[dict[str, str]], Any]:
    """Return a function that asks a graph."""
    return lambda given: graph.invoke(given)


PAIRS: dict[str, Callable[[], tuple[Any, Any]]] = {
    "prompt": lambda: (prompt("Be kind. {x}"), prompt("Be rude. {x}")),
    "partial": lambda: (
        ChatPromptTemplate.from_template("{a} {x}").partial(a="1"),
        ChatPromptTemplate.from_template("{a} {x}").partial(a="2"),
    ),
    "model": lambda: (openai(), openai(model="gpt-other")),
    "temperature": lambda: (openai(), openai(temperature=0.5)),
    "model behind another address": lambda: (openai(), openai(base_url="http://localhost:2")),
    "model that tells no name": lambda: (StreamingChat(), StreamingChat(model="other")),
    "bound arguments": lambda: (openai().bind(stop=["X"]), openai().bind(stop=["Y"])),
    "tools": lambda: (openai().bind_tools([Weather]), openai().bind_tools([Climate])),
    "structured output": lambda: (openai().with_structured_output(Weather), openai().with_structured_output(Climate)),
    "search_kwargs": lambda: (searching(search_kwargs={"k": 2}), searching(search_kwargs={"k": 4})),
    "filter of a package's own objects": lambda: (
        searching(search_kwargs={"filter": only("acme")}),
        searching(search_kwargs={"filter": only("other")}),
    ),
    "bound filter of a package's own objects": lambda: (
        searching().bind(filter=only("acme")),
        searching().bind(filter=only("other")),
    ),
    "database": lambda: (
        asking("SQLDatabase", _engine=create_engine("sqlite:///acme.sqlite")),
        asking("SQLDatabase", _engine=create_engine("sqlite:///other.sqlite")),
    ),
    "search_type": lambda: (searching(), searching(search_type="mmr")),
    "retriever's field": lambda: (CountingRetriever(store=handbook()), CountingRetriever(store=handbook(), k=1)),
    "embeddings": lambda: (
        InMemoryVectorStore(DeterministicFakeEmbedding(size=8)).as_retriever(),
        InMemoryVectorStore(DeterministicFakeEmbedding(size=9)).as_retriever(),
    ),
    "order": lambda: (
        RunnableLambda(str.upper) | RunnableLambda(str.strip),
        RunnableLambda(str.strip) | RunnableLambda(str.upper),
    ),
    "function": lambda: (RunnableLambda(lambda text: text + "!"), RunnableLambda(lambda text: text + "?")),
    "captured text": lambda: (RunnableLambda(suffixed("!")), RunnableLambda(suffixed("?"))),
    "partial function": lambda: (
        RunnableLambda(functools.partial(round, ndigits=1)),
        RunnableLambda(functools.partial(round, ndigits=2)),
    ),
    "method's object": lambda: (RunnableLambda(Speaker("low").speak), RunnableLambda(Speaker("high").speak)),
    "captured runnable": lambda: (
        RunnableLambda(calling(prompt("a {x}"))),
        RunnableLambda(calling(prompt("b {x}"))),
    ),
    "branch": lambda: (
        RunnableBranch((lambda x: x == 1, prompt("a")), prompt("b")),
        RunnableBranch((lambda x: x == 2, prompt("a")), prompt("b")),
    ),
    "assign": lambda: (
        RunnablePassthrough.assign(a=prompt("a")),
        RunnablePassthrough.assign(b=prompt("a")),
    ),
    "fallback": lambda: (openai(), openai().with_fallbacks([openai(model="gpt-other")])),
    "configured": lambda: (
        openai().configurable_fields(temperature=ConfigurableField("heat")).with_config(configurable={"heat": 0.1}),
        openai().configurable_fields(temperature=ConfigurableField("heat")).with_config(configurable={"heat": 0.2}),
    ),
    "agent's prompt": lambda: (agent(), agent("Be rude.")),
    "agent's model": lambda: (agent(), agent(model=openai(model="gpt-other"))),
    "agent's tools": lambda: (agent(), agent(tools=[Speaker("low").speak])),
    "agent's middleware": lambda: (
        agent(middleware=[TodoListMiddleware(system_prompt="a")]),
        agent(middleware=[TodoListMiddleware(system_prompt="b")]),
    ),
    "model of an agent's middleware": lambda: (
        agent(middleware=[ModelFallbackMiddleware(openai(model="a"))]),
        agent(middleware=[ModelFallbackMiddleware(openai(model="b"))]),
    ),
    "agent's form of the answer": lambda: (
        agent(response_format=ToolStrategy(Weather)),
        agent(response_format=ToolStrategy(Climate)),
    ),
    "item": lambda: (RunnablePassthrough.assign(a=itemgetter("x")), RunnablePassthrough.assign(a=itemgetter("y"))),
    "callable object": lambda: (RunnableLambda(Speaker("low")), RunnableLambda(Speaker("high"))),
    "cached function": lambda: (
        RunnableLambda(functools.lru_cache(suffixed("!"))),
        RunnableLambda(functools.lru_cache(suffixed("?"))),
    ),
    "captured table": lambda: (RunnableLambda(told_of({"hr": ["a"]})), RunnableLambda(told_of({"hr": ["b"]}))),
    "graph's node": lambda: (graph("a"), graph("b")),
    "graph's branch": lambda: (graph("a"), graph("a", "good day")),
    "remote graph's name": lambda: (remote(), RemoteGraph("other", url=AT)),
    "remote graph's server": lambda: (remote(), remote(url="http://127.0.0.1:3")),
    "remote graph's header": lambda: (remote(headers={"x-tenant": "a"}), remote(headers={"x-tenant": "b"})),
    "remote graph's key": lambda: (remote(api_key="a"), remote(api_key="b")),
    "remote graph's client": lambda: (asked_through(AT), asked_through("http://127.0.0.1:3")),
    "remote graph inside": lambda: (
        RunnableLambda(asking_of(remote())),
        RunnableLambda(asking_of(remote(api_key="b"))),
    ),
}


@every_row("difference", PAIRS)
def test_another_configuration_is_another_runnable(difference: str) -> None:
    """What an answer depends on changes the digest; made again in the same way, it does not."""
    first, second = PAIRS[difference]()
    again, _ = PAIRS[difference]()
    assert digest(first) == digest(again)
    assert digest(first) != digest(second)


SAME: dict[str, Callable[[], tuple[Any, Any]]] = {
    "credentials": lambda: (openai(), openai(api_key="sk-other")),
    "retries and timeouts": lambda: (openai(), openai(max_retries=7, timeout=3)),
    "what is told of a run": lambda: (
        StreamingChat(),
        StreamingChat(tags=["a"], metadata={"b": 1}, verbose=True, callbacks=[]),
    ),
    "large table": lambda: (
        RunnableLambda(told_of({str(row): ["a"] for row in range(80)})),
        RunnableLambda(told_of({str(row): ["b"] for row in range(80)})),
    ),
    "documents": lambda: (handbook().as_retriever(), handbook([]).as_retriever()),
    "thread": lambda: (
        prompt("a").with_config(configurable={"thread_id": "1"}),
        prompt("a").with_config(configurable={"thread_id": "2"}),
    ),
}


@pytest.mark.parametrize("difference", SAME)
def test_what_an_answer_does_not_depend_on_does_not_count(difference: str) -> None:
    """Credentials, bookkeeping and the documents themselves leave the digest as it is."""
    first, second = SAME[difference]()
    assert digest(first) == digest(second)


def test_a_database_of_which_nothing_tells_where_it_lies() -> None:
    """A graph's driver cannot be read, so that its corpus has to be named; rows in memory are this process's."""
    assert read_runnable(asking("Neo4jGraph", _driver=object(), _database="neo4j")).unplaced == ["Neo4jGraph"]
    in_memory = read_runnable(asking("SQLDatabase", _engine=create_engine("sqlite://")))
    assert in_memory.holders != read_runnable(asking("SQLDatabase", _engine=create_engine("sqlite://"))).holders
    assert not in_memory.unplaced


def test_a_remote_graph_whose_client_cannot_be_read() -> None:
    """Nothing tells which server it asks, so that its corpus has to be named."""
    assert read_runnable(RemoteGraph("agent", sync_client=cast("Any", object()))).unplaced == ["RemoteGraph"]
    assert not read_runnable(remote()).unplaced


def test_a_store_by_key_whose_rows_are_in_memory() -> None:
    """Two stores by key over databases in memory hold other documents, so that each answers for itself."""

    def keyed() -> Runnable[Any, Any]:
        kind: Any = type("SQLStore", (type("BaseStore", (), {}),), {"__module__": "langchain_community.storage"})
        store = kind()
        store.engine = create_engine("sqlite://")
        return RunnableLambda(lambda text: store.mget([text]))

    assert read_runnable(keyed()).holders != read_runnable(keyed()).holders


def test_a_run_leaves_the_digest_as_it_is() -> None:
    """Neither cached properties, nor counters, nor where a fake model is, make a runnable another one."""
    count = 0
    seen: list[str] = []

    def counted(text: str) -> str:
        nonlocal count
        count += 1
        seen.append(text)
        return text

    chain = RunnableLambda(counted) | FakeListChatModel(responses=["a", "b"]) | StrOutputParser()
    rag = retrieval_chain(CountingRetriever(store=handbook()), StreamingChat())
    said = graph("a")
    before = digest(chain), digest(rag), digest(said)
    chain.invoke("x")
    rag.invoke({"input": "x"})
    said.invoke({"messages": []})
    assert (digest(chain), digest(rag), digest(said)) == before


def test_a_change_is_seen_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is assigned to later counts: LangChain's own string would go on showing the first state."""
    model = openai()
    chain: Runnable[Any, Any] = prompt("{x}") | model | StrOutputParser() | RunnableLambda(toned)
    before = digest(chain)
    model.temperature = 0.3
    heated = digest(chain)
    monkeypatch.setattr(sys.modules[__name__], "TONE", "rude")
    assert len({before, heated, digest(chain)}) == 3


def test_the_highest_temperature_is_told() -> None:
    """The policy needs it; bound arguments count too."""
    chain = prompt("{x}") | openai(temperature=0.1).bind(temperature=0.9)
    assert read_runnable(chain).temperature == 0.9
    assert read_runnable(prompt("{x}")).temperature is None


def test_what_a_prompt_is_filled_in_with_counts_as_it_is_now() -> None:
    """A partial that is a function, such as today's date, is asked."""
    today = ["Monday"]
    dated = ChatPromptTemplate.from_template("{date} {x}").partial(date=lambda: today[0])
    before = digest(dated)
    assert digest(dated) == before
    today[0] = "Tuesday"
    assert digest(dated) != before


def history(session_id: str) -> InMemoryChatMessageHistory:
    """Return the history of a session."""
    return InMemoryChatMessageHistory()


@pytest.mark.filterwarnings("ignore:.*:langchain_core._api.LangChainDeprecationWarning")
@pytest.mark.parametrize(
    "make",
    [
        lambda: RunnableWithMessageHistory(prompt("{x}") | openai(), history, input_messages_key="x"),
        lambda: graph("a", checkpointer=InMemorySaver()) | RunnableLambda(str),
        lambda: ConversationChain(llm=openai(), memory=ConversationBufferMemory()),
    ],
    ids=["history", "checkpointer", "memory"],
)
def test_turns_that_a_runnable_adds_are_told(cache: Cache, make: Callable[[], Runnable[Any, Any]]) -> None:
    """Earlier turns from anywhere but the input cannot be compared: such a runnable is not answered for."""
    runnable = make()
    assert read_runnable(runnable).remembers
    run = cached_runnable(runnable, cache).reader.run(runnable, "Hello?", {}, {})
    assert run.request == Bypass("server_state")
    assert not read_runnable(graph("a")).remembers


def test_what_the_provider_remembers_is_told() -> None:
    """A model that continues a conversation on its server cannot be answered for."""
    assert read_runnable(openai().bind(previous_response_id="resp_1")).server_state
    assert not read_runnable(openai()).server_state


def test_a_runnable_that_holds_itself_ends() -> None:
    """A cycle is walked once."""
    step: Any = RunnableLambda(lambda x: x)
    step.itself = step
    assert digest(step)


@pytest.mark.filterwarnings("ignore:.*:langchain_core._api.LangChainDeprecationWarning")
def test_run_time_values_count_but_for_langgraphs_own() -> None:
    """`configurable` values are kept, less what steers threads and checkpoints."""
    configurable = {
        "heat": 1,
        "message_history": history("a"),
        "thread_id": "1",
        "checkpoint_ns": "",
        "__pregel_send": print,
        "run_id": "r",
    }
    assert configurable_of({"configurable": configurable}) == {"heat": 1}
    assert configurable_of({}) == {}


def test_a_chain_that_is_another_one_each_time_is_told_once(cache: Cache, caplog: pytest.LogCaptureFixture) -> None:
    """What changes in it keeps every answer from being found again; that is said, and nothing is said of others."""

    class Journal:
        """Remember the question before, and answer by it."""

        def __init__(self) -> None:
            self.last = ""

        def __call__(self, asked: str) -> str:
            before, self.last = self.last, asked
            return f"after {before!r}"

    changing = cached_runnable(RunnableLambda(Journal()), cache)
    steady = cached_runnable(RunnableLambda(lambda asked: asked), cache)
    for number in range(10):
        changing.invoke(f"How long is leave number {number}?")
        steady.invoke(f"How long is leave number {number}?")
    assert sum("was another one at each of its first 8 calls" in message for message in caplog.messages) == 1
