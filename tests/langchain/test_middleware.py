"""What `AskOnceMiddleware` promises: a hit comes before retrieval, tools and model, and looks like any answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from langchain.agents import AgentState, create_agent
from langchain.agents.middleware import (
    AgentMiddleware,
    HumanInTheLoopMiddleware,
    LLMToolEmulator,
    ModelFallbackMiddleware,
    ModelRequest,
    after_model,
    dynamic_prompt,
    wrap_model_call,
    wrap_tool_call,
)
from langchain.agents.structured_output import ProviderStrategy, ToolStrategy
from langchain_core.callbacks import BaseCallbackHandler, CallbackManagerForLLMRun
from langchain_core.documents import Document
from langchain_core.embeddings import DeterministicFakeEmbedding
from langchain_core.language_models import FakeListChatModel, LanguageModelInput
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, ToolCall, ToolMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.runnables import Runnable, RunnableLambda
from langchain_core.tools import BaseTool, tool
from langchain_core.vectorstores import InMemoryVectorStore
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.store.memory import InMemoryStore
from langgraph.types import Command
from pydantic import BaseModel, PrivateAttr

from askonce import CurrentVersions, scope
from askonce.cache import Cache
from askonce.langchain import AskOnceMiddleware, cached_chat_model, cached_runnable
from tests.langchain.conftest import PARAPHRASE, QUESTION
from tests.langchain.models import CountingChat
from tests.langchain.openai_server import STRUCTURED, OpenAIServer

NOTE = "askonce"


class AgentChat(CountingChat):
    """Call the first of its tools with the question, then answer `answer-n`."""

    _fails: bool = PrivateAttr(default=False)

    def fail(self, fails: bool = True) -> None:
        """Fail from now on, or no more."""
        self._fails = fails

    def bind_tools(self, tools: Sequence[Any], **kwargs: Any) -> Runnable[LanguageModelInput, AIMessage]:
        """Bind the tools' names."""
        return self.bind(tools=[each.name for each in tools])

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        if self._fails:
            raise RuntimeError("no model today")
        tools = kwargs.get("tools", [])
        if not tools or isinstance(messages[-1], ToolMessage):
            return super()._generate(messages)
        self._calls += 1
        call = ToolCall(name=tools[0], args={"question": messages[-1].text}, id=f"call_{self._calls}", type="tool_call")
        return ChatResult(generations=[ChatGeneration(message=AIMessage("", tool_calls=[call]))])


class Handbook:
    """Hold two documents in a vector store, and a tool that retrieves the nearest of them."""

    def __init__(self) -> None:
        self.retrievals = 0
        self.store = InMemoryVectorStore(DeterministicFakeEmbedding(size=8))
        self.store.add_documents(
            [
                Document("20 days off.", metadata={"source": "leave.md", "version": "1"}),
                Document("Be on time.", metadata={"source": "hours.md", "version": "1"}),
            ]
        )

        @tool(response_format="content_and_artifact")
        def search(question: str) -> tuple[str, list[Document]]:
            """Look up the handbook."""
            self.retrievals += 1
            found = self.store.similarity_search(question, k=2)
            return "\n".join(document.page_content for document in found), found

        self.tool: BaseTool = search


@pytest.fixture
def handbook() -> Handbook:
    """Give a handbook."""
    return Handbook()


@pytest.fixture
def model() -> AgentChat:
    """Give a model that counts its calls."""
    return AgentChat()


Agent = Callable[..., Any]


@pytest.fixture
def make_agent(cache: Cache, model: AgentChat, handbook: Handbook) -> Agent:
    """Give a function that makes an agent with the retrieval tool, given further arguments of the middleware."""

    def make(*, further: Sequence[Any] = (), **arguments: Any) -> Any:
        stated: dict[str, Any] = {"cacheable_tools": ["search"]}
        middleware = AskOnceMiddleware(cache, **(stated | arguments))
        return create_agent(
            model,
            [handbook.tool],
            system_prompt="Be kind.",
            middleware=[middleware, *further],
            checkpointer=InMemorySaver(),
        )

    return make


def asked(question: str = QUESTION) -> Any:
    """Ask anew: LangGraph writes an id on the message that it is given."""
    return {"messages": [HumanMessage(question)]}


_threads = iter(range(10**6))


def thread(name: str | None = None) -> Any:
    """Return the configuration of a thread, a new one unless it is named."""
    return {"configurable": {"thread_id": name or f"thread-{next(_threads)}"}}


def test_a_hit_skips_retrieval_and_model(make_agent: Agent, model: AgentChat, handbook: Handbook) -> None:
    """The same question and a paraphrase are answered without a retrieval or a call of the model."""
    agent = make_agent()
    first = agent.invoke(asked(), thread())["messages"]
    assert [message.type for message in first] == ["human", "ai", "tool", "ai"]
    assert (model.calls, handbook.retrievals) == (2, 1)
    for question in (QUESTION, PARAPHRASE):
        messages = agent.invoke(asked(question), thread())["messages"]
        assert [message.type for message in messages] == ["human", "ai"]
        assert messages[-1].content == first[-1].content
        assert messages[-1].response_metadata[NOTE]["similarity"] > 0.96
    assert (model.calls, handbook.retrievals) == (2, 1)


def test_no_trace_of_a_hit_has_the_answer_among_what_describes_the_model(make_agent: Agent) -> None:
    """LangChain tells callbacks how the model is made, which here is the stored answer."""
    agent = make_agent()
    answer = agent.invoke(asked(), thread())["messages"][-1].content
    told: list[str] = []

    class Tracer(BaseCallbackHandler):
        def on_chat_model_start(self, serialized: dict[str, Any], *_: Any, **__: Any) -> None:
            told.append(repr(serialized))

    agent.invoke(asked(), thread() | {"callbacks": [Tracer()]})
    assert len(told) == 1
    assert answer not in told[0]


async def test_a_hit_skips_retrieval_and_model_async(make_agent: Agent, model: AgentChat, handbook: Handbook) -> None:
    """The async agent does the same, and shares its answers with the sync one."""
    agent = make_agent()
    first = (await agent.ainvoke(asked(), thread()))["messages"][-1].content
    assert (await agent.ainvoke(asked(PARAPHRASE), thread()))["messages"][-1].content == first
    assert agent.invoke(asked(), thread())["messages"][-1].content == first
    assert (model.calls, handbook.retrievals) == (2, 1)


def test_documents_go_with_the_answer(make_agent: Agent, model: AgentChat, cache: Cache) -> None:
    """The documents that the tool returned are the entry's, and removing one of them removes the answer."""
    agent = make_agent(corpus="handbook", tags=["agents"])
    agent.invoke(asked(), thread())
    versions = {"leave.md": frozenset({"1"}), "hours.md": frozenset({"1"})}
    assert cache.documents(corpus="handbook") == versions
    assert cache.invalidate(document="unrelated.md") == 0
    for remove in ({"document": "leave.md"}, {"corpus": "handbook"}, {"tag": "agents"}):
        assert cache.invalidate(**remove) == 1
        assert NOTE not in agent.invoke(asked(), thread())["messages"][-1].response_metadata
    assert model.calls == 8


def test_documents_of_earlier_turns_go_with_later_answers(
    make_agent: Agent, model: AgentChat, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer from the conversation so far was made from the documents in it, and is removed with them."""
    agent, config = make_agent(), thread()
    agent.invoke(asked(), config)
    monkeypatch.setattr(AgentChat, "_generate", CountingChat._generate)
    agent.invoke(asked("And for part-timers?"), config)
    assert cache.invalidate(document="leave.md") == 2


def test_documents_that_no_tool_tells_of(cache: Cache, model: AgentChat) -> None:
    """Documents that another middleware retrieves are told by `documents`, under the keys that the user names."""
    state = [Document("20 days off.", metadata={"path": "leave.md"})]
    middleware = AskOnceMiddleware(cache, documents=lambda request: state, document_id="path")
    create_agent(model, middleware=[middleware]).invoke(asked())
    assert set(cache.documents()) == {"leave.md"}


def test_evidence_is_asked(make_agent: Agent, model: AgentChat) -> None:
    """A hit whose document has changed since is a miss, and is answered anew."""
    current = {"leave.md": "1", "hours.md": "1"}
    agent = make_agent(evidence=CurrentVersions(lambda ids: {name: current[name] for name in ids}))
    for calls in (2, 2):
        agent.invoke(asked(), thread())
        assert model.calls == calls
    current["leave.md"] = "2"
    agent.invoke(asked(), thread())
    assert model.calls == 4


def test_a_removal_during_the_turn(make_agent: Agent, model: AgentChat, handbook: Handbook, cache: Cache) -> None:
    """What was retrieved before a removal is not stored after it."""

    @tool(response_format="content_and_artifact")
    def search(question: str) -> tuple[str, list[Document]]:
        """Look up the handbook, which changes at that moment."""
        cache.invalidate(document="leave.md")
        return "20 days off.", [Document("20 days off.", metadata={"source": "leave.md"})]

    handbook.tool = search
    make_agent().invoke(asked(), thread())
    assert cache.documents() == {}


# --- tools ---


@pytest.mark.parametrize("named", [[], ["other"]])
def test_answers_made_with_other_tools_are_not_stored(
    make_agent: Agent, model: AgentChat, cache: Cache, named: list[str]
) -> None:
    """A turn in which a tool ran that is not declared cacheable is asked again each time."""
    agent = make_agent(cacheable_tools=named)
    for _ in range(2):
        agent.invoke(asked(), thread())
    assert model.calls == 4
    assert cache.stats().stored == 0


def test_a_failed_tool(make_agent: Agent, cache: Cache) -> None:
    """An answer made in spite of a tool's failure is not stored."""

    @wrap_tool_call
    def fail(request: Any, handler: Any) -> ToolMessage:
        return ToolMessage("unreachable", tool_call_id=request.tool_call["id"], status="error")

    make_agent(further=[fail]).invoke(asked(), thread())
    assert cache.stats().stored == 0


def test_tools_that_the_provider_runs(cache: Cache) -> None:
    """A tool whose results no message tells of keeps a turn out, until it is declared."""
    hosted = {"type": "web_search"}

    class Hosting(AgentChat):
        def bind_tools(self, tools: Sequence[Any], **kwargs: Any) -> Any:
            return self.bind()

    for cacheable, stored in ((), 0), (["web_search"], 1):
        agent = create_agent(Hosting(), [hosted], middleware=[AskOnceMiddleware(cache, cacheable_tools=cacheable)])
        agent.invoke(asked())
        assert cache.stats().stored == stored


# --- the scope ---


def test_what_keeps_answers_apart(cache: Cache, handbook: Handbook) -> None:
    """System prompt, tools, model, its settings and the ambient scope each belong to the question."""

    def ask(*, name: str = "mine", prompt: str = "Be kind.", tools: Sequence[Any] = ()) -> bool:
        middleware = AskOnceMiddleware(cache, cacheable_tools=["search"])
        agent = create_agent(AgentChat(model=name), tools, system_prompt=prompt, middleware=[middleware])
        return NOTE in agent.invoke(asked())["messages"][-1].response_metadata

    assert [ask(), ask()] == [False, True]
    assert [ask(prompt="Be rude."), ask(prompt="Be rude.")] == [False, True]
    assert [ask(tools=[handbook.tool]), ask(tools=[handbook.tool])] == [False, True]
    assert [ask(name="other"), ask(name="other")] == [False, True]
    with scope(tenant="acme"):
        assert [ask(), ask()] == [False, True]


def test_the_model_alone_is_no_turn(cache: Cache, model: AgentChat) -> None:
    """What a cached model was asked outside an agent does not answer for the agent, nor the reverse."""
    cached = cached_chat_model(model, cache)
    cached.invoke(QUESTION)
    agent = create_agent(cached, middleware=[AskOnceMiddleware(cache)])
    agent.invoke(asked())
    assert sum(cache.stats().misses.values()) == 2
    assert cached.calls == 1  # the agent's turn was a miss, its model had the answer


# --- threads ---


def test_a_thread_keeps_every_message(make_agent: Agent, model: AgentChat) -> None:
    """Later turns are answered by the identical conversation only, and all messages stay, under ids of their own."""
    agent, first, second = make_agent(), thread(), thread()
    agent.invoke(asked(), thread())
    for config in (first, second):
        for question in (QUESTION, QUESTION):
            state = agent.invoke(asked(question), config)
        messages = state["messages"]
        assert len({message.id for message in messages}) == len(messages)
        assert [message.type for message in messages].count("human") == 2
    assert [message.type for message in messages] == ["human", "ai", "human", "ai"]
    assert model.calls == 4
    agent.invoke(asked(PARAPHRASE), first)
    assert model.calls == 6


DECISIONS: list[dict[str, Any]] = [
    {"type": "approve"},
    {"type": "edit", "edited_action": {"name": "search", "args": {"question": "hours"}}},
]


@pytest.mark.parametrize("decision", [*DECISIONS, None], ids=[*(each["type"] for each in DECISIONS), "changed state"])
def test_a_turn_in_which_a_human_had_his_say_is_not_stored(
    make_agent: Agent, handbook: Handbook, cache: Cache, decision: dict[str, Any] | None
) -> None:
    """He was asked in this turn only, and what he has changed or answered is nobody else's; his turn goes on."""
    agent, config = make_agent(further=[HumanInTheLoopMiddleware(interrupt_on={"search": True})]), thread()
    assert "__interrupt__" in agent.invoke(asked(), config)
    going_on: Command[Any] | None = None
    if decision is None:
        (*_, message) = agent.get_state(config).values["messages"]
        result = ToolMessage("Ten.", tool_call_id=message.tool_calls[0]["id"], name="search")
        agent.update_state(config, {"messages": [result]}, as_node="tools")
    else:
        going_on = Command(resume={"decisions": [decision]})
    assert agent.invoke(going_on, config)["messages"][-1].text
    assert cache.stats().refused == {"aborted": 1}
    assert "__interrupt__" in agent.invoke(asked(), thread())


def test_a_turn_that_fails_stores_nothing(make_agent: Agent, model: AgentChat) -> None:
    """The error reaches the caller, and the next asking is a miss."""
    agent = make_agent()
    model.fail()
    with pytest.raises(RuntimeError, match="no model today"):
        agent.invoke(asked(), thread())
    model.fail(False)
    assert NOTE not in agent.invoke(asked(), thread())["messages"][-1].response_metadata


async def test_many_turns_at_once(make_agent: Agent, cache: Cache, model: AgentChat) -> None:
    """Turns that run side by side store each its own answer."""
    agent = make_agent()
    await agent.ainvoke(asked(), thread())  # the servers' connections are open from here on
    questions = [f"question {number}" for number in range(4)]
    states = await asyncio.gather(*(agent.ainvoke(asked(question), thread()) for question in questions))
    again = await asyncio.gather(*(agent.ainvoke(asked(question), thread()) for question in questions))
    assert [state["messages"][-1].content for state in again] == [state["messages"][-1].content for state in states]
    assert all(len(state["messages"]) == 2 for state in again)
    assert model.calls == 10


# --- streams ---


def test_streams(make_agent: Agent, model: AgentChat) -> None:
    """A hit streams its tokens under `messages`, and comes under `updates` and `values` as any answer does."""
    agent = make_agent()
    answer = agent.invoke(asked(), thread())["messages"][-1].content
    parts = list(agent.stream(asked(), thread(), stream_mode="messages"))
    assert "".join(part[0].content for part in parts) == answer
    assert len({part[0].id for part in parts}) == 1
    [update] = agent.stream(asked(), thread(), stream_mode="updates")
    assert update["model"]["messages"][0].content == answer
    *_, last = agent.stream(asked(), thread(), stream_mode="values")
    assert [message.type for message in last["messages"]] == ["human", "ai"]
    assert model.calls == 2


@pytest.mark.filterwarnings("ignore:The v3 streaming protocol")
@pytest.mark.filterwarnings("ignore:astream_events version='v1'")
@pytest.mark.filterwarnings("ignore:.*v1.*:langchain_core._api.deprecation.LangChainDeprecationWarning")
async def test_streams_async(make_agent: Agent, model: AgentChat) -> None:
    """So it does on an event loop, by all three of LangChain's event protocols."""
    agent = make_agent()
    answer = (await agent.ainvoke(asked(), thread()))["messages"][-1].content
    parts = [part async for part in agent.astream(asked(), thread(), stream_mode="messages")]
    assert "".join(part[0].content for part in parts) == answer
    for version in ("v1", "v2"):
        events = [event async for event in agent.astream_events(asked(), thread(), version=version)]
        tokens = [event["data"]["chunk"].content for event in events if event["event"] == "on_chat_model_stream"]
        assert "".join(tokens) == answer
    third = agent.stream_events(asked(), thread(), version="v3")
    assert ["".join(message.text) for message in third.messages] == [answer]
    assert model.calls == 2


def test_the_agents_name(cache: Cache) -> None:
    """Agents that differ in name only share answers, and each writes its own name on them."""
    model = AgentChat()
    agents = [create_agent(model, middleware=[AskOnceMiddleware(cache)], name=name) for name in ("anna", "boris", None)]
    assert [agent.invoke(asked())["messages"][-1].name for agent in agents] == ["anna", "boris", None]
    assert model.calls == 1


# --- further in ---


def test_a_prompt_with_retrieved_text(cache: Cache, model: AgentChat) -> None:
    """Placed first, the middleware sees the prompt without the text that another adds, whose retrieval a hit skips."""
    retrievals = []

    @dynamic_prompt
    def with_context(request: Any) -> str:
        retrievals.append(request.messages[-1].text)
        return f"Answer from this: 20 days off. {len(retrievals)}"

    agent = create_agent(model, middleware=[AskOnceMiddleware(cache), with_context], system_prompt="Be kind.")
    for question in (QUESTION, PARAPHRASE):
        assert agent.invoke(asked(question))["messages"][-1].content == "answer-1"
    assert retrievals == [QUESTION]


def looking_up(found: str) -> BaseTool:
    """Return a tool of one name and description, whatever it finds."""

    @tool
    def search(question: str) -> str:
        """Look up the handbook."""
        return found

    return search


def stored(text: str) -> BaseTool:
    """Return a tool that finds one text, in a store that it holds."""
    store = InMemoryVectorStore(DeterministicFakeEmbedding(size=8))
    store.add_texts([text])

    @tool
    def search(question: str) -> str:
        """Look up the handbook."""
        return store.similarity_search(question)[0].page_content

    return search


def prompting(prompt: str) -> Any:
    """Return middleware made of a function."""

    @dynamic_prompt
    def prompted(request: Any) -> str:
        return prompt

    return prompted


class Toned(AgentMiddleware[Any, Any, Any]):
    """Tell the model how to speak."""

    def __init__(self, tone: str) -> None:
        super().__init__()
        self.tone = tone

    def wrap_model_call(self, request: Any, handler: Any) -> Any:
        """Add to the prompt."""
        return handler(request.override(system_prompt=self.tone))

    async def awrap_model_call(self, request: Any, handler: Any) -> Any:
        """Add to the prompt."""
        return await handler(request.override(system_prompt=self.tone))


def finding(found: str) -> Any:
    """Return middleware that answers in a tool's place."""

    @wrap_tool_call
    def instead(request: Any, handler: Any) -> ToolMessage:
        return ToolMessage(found, tool_call_id=request.tool_call["id"], name="search")

    return instead


@pytest.mark.parametrize(
    "made_of",
    [
        lambda word: ([looking_up(word)], []),
        lambda word: ([stored(word)], []),
        lambda word: ([], [prompting(word)]),
        lambda word: ([], [Toned(word)]),
        lambda word: ([], [prompting("Be brief."), Toned(word)]),
        lambda word: ([looking_up("20")], [finding(word)]),
        lambda word: ([looking_up("20")], [LLMToolEmulator(model=CountingChat(model=word))]),
    ],
    ids=["tool", "store", "prompt", "middleware", "two", "around tools", "package's"],
)
def test_agents_that_are_made_of_other_things_do_not_share(
    cache: Cache, model: AgentChat, made_of: Callable[[str], tuple[list[Any], list[Any]]]
) -> None:
    """What tools do behind one name, and what middleware further in adds, shapes answers as prompts do."""

    def agent(word: str) -> Any:
        tools, inner = made_of(word)
        return create_agent(model, tools, middleware=[AskOnceMiddleware(cache, cacheable_tools=["search"]), *inner])

    first, other = agent("acme"), agent("other")
    first.invoke(asked())
    calls = model.calls
    assert NOTE in first.invoke(asked())["messages"][-1].response_metadata
    assert model.calls == calls
    assert NOTE not in other.invoke(asked())["messages"][-1].response_metadata


async def test_an_agent_made_anew_shares_and_in_async_code_too(cache: Cache, model: AgentChat) -> None:
    """Tools and middleware that are made alike are the same, in another process as well."""

    def agent() -> Any:
        remember = AskOnceMiddleware(cache, cacheable_tools=["search"])
        return create_agent(model, [looking_up("20")], middleware=[remember, Toned("kind"), prompting("Be brief.")])

    await agent().ainvoke(asked())
    assert NOTE in (await agent().ainvoke(asked()))["messages"][-1].response_metadata
    assert NOTE in agent().invoke(asked())["messages"][-1].response_metadata


def test_a_model_without_a_name(cache: Cache) -> None:
    """A model of an unknown name passes by with a warning that says how to name it."""
    model = FakeListChatModel(responses=["one", "two"])
    with pytest.warns(UserWarning, match=r"AskOnceMiddleware\(cache, model_name="):
        create_agent(model, middleware=[AskOnceMiddleware(cache)]).invoke(asked())
    agent = create_agent(model, middleware=[AskOnceMiddleware(cache, model_name="fake")])
    assert [agent.invoke(asked())["messages"][-1].content for _ in range(2)] == ["two", "two"]


# --- the form of the answer ---


class Opening(BaseModel):
    """Tell when something in a city was opened."""

    City: str = ""
    city: str = ""
    opened: str = ""


@pytest.fixture
def openai_model(chat_openai: Callable[..., Any]) -> Any:
    """Give a real `ChatOpenAI` on the known server, without a cache of its own."""
    return chat_openai(cache=False)


@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")
@pytest.mark.parametrize("form", [ToolStrategy(Opening), ProviderStrategy(Opening), Opening])
@pytest.mark.parametrize("streamed", [False, True])
def test_the_form_of_the_answer(
    cache: Cache, openai_model: Any, server: OpenAIServer, form: Any, *, streamed: bool
) -> None:
    """With every strategy a hit gives the structured response and the history that the model's answer gave."""
    agent = create_agent(openai_model, middleware=[AskOnceMiddleware(cache)], response_format=form)

    def ask(question: str) -> Any:
        if not streamed:
            return agent.invoke(asked(question))
        return list(agent.stream(asked(question), stream_mode="values"))[-1]

    first, again = ask(QUESTION), ask(PARAPHRASE)
    assert server.calls == 1
    assert isinstance(again["structured_response"], Opening)
    assert again["structured_response"] == first["structured_response"]
    assert [message.type for message in again["messages"]] == [message.type for message in first["messages"]]
    assert STRUCTURED["City"] in (again["structured_response"].City, again["structured_response"].city)


@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")
async def test_the_form_of_the_answer_async(cache: Cache, openai_model: Any, server: OpenAIServer) -> None:
    """The async agent reads a hit in the same way."""
    for form in (ToolStrategy(Opening), ProviderStrategy(Opening)):
        server.requests.clear()
        agent = create_agent(openai_model, middleware=[AskOnceMiddleware(cache)], response_format=form)
        states = [await agent.ainvoke(asked()) for _ in range(2)]
        assert states[0]["structured_response"] == states[1]["structured_response"]
        assert server.calls == 1


def test_a_form_of_the_same_name(cache: Cache, openai_model: Any, server: OpenAIServer) -> None:
    """Classes of one name with other fields are told apart."""

    def another() -> type[BaseModel]:
        class Opening(BaseModel):
            city: str = ""

        return Opening

    for form in (Opening, another()):
        agent = create_agent(openai_model, middleware=[AskOnceMiddleware(cache)], response_format=ToolStrategy(form))
        agent.invoke(asked())
    assert server.calls == 2


@pytest.mark.parametrize("way", ["invoke", "ainvoke"])
def test_a_turns_documents_reach_the_cached_chain_around_it(
    cache: Cache, model: AgentChat, handbook: Handbook, way: str
) -> None:
    """A chain that holds the agent is stored with the documents of its turn, made anew or answered from the cache."""
    agent = create_agent(model, [handbook.tool], middleware=[AskOnceMiddleware(cache, cacheable_tools=["search"])])
    chain: Runnable[Any, Any] = RunnableLambda(asked) | agent | RunnableLambda(lambda state: state["messages"][-1].text)
    for corpus in ("missed", "hit"):
        outer = cached_runnable(chain, cache, corpus=corpus)
        answer = outer.invoke(QUESTION) if way == "invoke" else asyncio.run(outer.ainvoke(QUESTION))
        assert answer == "answer-2"
        assert cache.documents(corpus=corpus) == {"leave.md": {"1"}, "hours.md": {"1"}}


@dataclass(frozen=True)
class Asker:
    """Say who asks."""

    name: str
    request_id: int = 0
    handle: object = None


@pytest.mark.parametrize("way", ["context", "configurable"])
def test_what_a_prompt_further_in_may_depend_on(model: AgentChat, cache: Cache, way: str) -> None:
    """An answer is shared only between equal runtime contexts and `configurable` values: prompts are made of them."""

    @dynamic_prompt
    def addressed(request: Any) -> str:
        return f"Answer {request.runtime.context}."

    middleware = [AskOnceMiddleware(cache, ignore=["request_id"]), addressed]
    agent = create_agent(model, middleware=middleware, context_schema=Asker if way == "context" else None)

    def answer(name: str, request_id: int = 0) -> str:
        given: Any = (
            {"context": Asker(name, request_id)}
            if way == "context"
            else {"config": {"configurable": {"name": name, "request_id": request_id}}}
        )
        return str(agent.invoke(asked(), **given)["messages"][-1].content)

    assert [answer("Ann"), answer("Bob"), answer("Ann", 7), answer("Bob", 8)] == [
        "answer-1", "answer-2", "answer-1", "answer-2"
    ]  # fmt: skip


def test_a_tool_that_keeps_its_documents_to_itself(
    cache: Cache, model: AgentChat, caplog: pytest.LogCaptureFixture
) -> None:
    """Where a corpus is named and no tool tells its documents, the log says what that means, once."""

    @tool
    def search(question: str) -> str:
        """Look up the handbook."""
        return "20 days off."

    middleware = AskOnceMiddleware(cache, cacheable_tools=["search"], corpus="handbook")
    agent = create_agent(model, [search], middleware=[middleware])
    for question in (QUESTION, "Is there a canteen?"):
        agent.invoke(asked(question))
    assert caplog.text.count("no tool returned documents as its artifact") == 1


class Addressed(AgentState[Any]):
    """Hold who asks, and how many calls the turn took."""

    name: str
    calls: int


def test_what_a_prompt_may_take_from_the_state(model: AgentChat, handbook: Handbook, cache: Cache) -> None:
    """An answer is shared only between turns that begin in one state, whatever the turn makes of it."""

    @dynamic_prompt
    def addressed(request: Any) -> str:
        return f"Answer {request.state['name']}."

    @after_model(state_schema=Addressed)
    def count(state: Any, _: Any) -> Any:
        return {"calls": state["calls"] + 1}

    middleware: Any = [AskOnceMiddleware(cache, cacheable_tools=["search"]), addressed, count]
    agent: Any = create_agent(model, [handbook.tool], middleware=middleware, state_schema=Addressed)
    answers = [
        agent.invoke({"messages": [HumanMessage(QUESTION)], "name": name, "calls": 0})["messages"][-1].content
        for name in ("Ann", "Bob", "Ann", "Bob")
    ]
    assert answers == ["answer-2", "answer-4", "answer-2", "answer-4"]


@dynamic_prompt
def told_by_the_store(request: ModelRequest[Any]) -> str:
    """Return a prompt of what the graph's store has."""
    assert request.runtime.store is not None
    found = request.runtime.store.get(("manners",), "tone")
    return "Be kind." if found is None else f"Be {found.value['tone']}."


def test_agents_that_read_other_stores_do_not_share(model: AgentChat, cache: Cache) -> None:
    """Where something further in reads the graph's store; where nothing does, or by name, all stores are alike."""

    def asks(further: Sequence[Any] = (), **arguments: Any) -> bool:
        before = model.calls
        for tone in ("short", "rude"):
            store = InMemoryStore()
            store.put(("manners",), "tone", {"tone": tone})
            middleware = [AskOnceMiddleware(cache, **arguments), *further]
            create_agent(model, middleware=middleware, store=store).invoke(asked())
        return model.calls == before + 2

    assert asks([told_by_the_store])
    assert not asks()
    assert not asks([told_by_the_store], ignore=["store"])


def test_a_context_that_cannot_be_compared(model: AgentChat, cache: Cache) -> None:
    """A context that holds an object passes by with a warning, unless the object is ignored."""
    agent = create_agent(model, middleware=[AskOnceMiddleware(cache)], context_schema=Asker)
    with pytest.warns(UserWarning, match="ignore="):
        agent.invoke(asked(), context=Asker("Ann", handle=object()))
    assert cache.stats().bypasses == {"unstable_request": 1}
    agent = create_agent(model, middleware=[AskOnceMiddleware(cache, ignore=["handle"])], context_schema=Asker)
    for _ in range(2):
        assert agent.invoke(asked(), context=Asker("Ann", handle=object()))["messages"][-1].content == "answer-2"


class Unsteady(CountingChat):
    """Fail at the first call."""

    _attempts: list[str] = PrivateAttr(default_factory=list)

    def _generate(self, messages: list[BaseMessage], *args: Any, **kwargs: Any) -> ChatResult:
        self._attempts.append(messages[-1].text)
        if len(self._attempts) == 1:
            raise RuntimeError("no model today")
        return super()._generate(messages)


@pytest.mark.parametrize("stands_in", ["another model", "an apology"])
def test_what_answers_in_place_of_a_model_that_has_failed_is_not_stored(cache: Cache, stands_in: str) -> None:
    """It is for those who ask while the model is down."""
    model = Unsteady()

    @wrap_model_call
    def sorry(request: Any, handler: Any) -> Any:
        try:
            return handler(request)
        except RuntimeError:
            return AIMessage("Please ask later.")

    further: Any = sorry if stands_in == "an apology" else ModelFallbackMiddleware(CountingChat(model="small"))
    agent = create_agent(model, [], middleware=[AskOnceMiddleware(cache), further])
    for _ in range(3):
        agent.invoke({"messages": [HumanMessage(QUESTION)]})
    assert model.calls == 1


def test_what_an_asker_puts_beside_a_message_counts_for_an_agent(cache: Cache) -> None:
    """Middleware further in may read it, which a model does not."""

    @dynamic_prompt
    def addressed(request: Any) -> str:
        return f"You talk to {request.messages[-1].additional_kwargs['user']}."

    model = CountingChat()
    agent = create_agent(model, [], middleware=[AskOnceMiddleware(cache), addressed])
    for user in ("alice", "bob", "alice"):
        agent.invoke({"messages": [HumanMessage(QUESTION, additional_kwargs={"user": user})]})
    assert model.calls == 2
