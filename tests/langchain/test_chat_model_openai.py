"""`ChatOpenAI`, the real class, cached as a model: streams, tools, schemas and agents over HTTP."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import httpx
import pytest
from langchain.agents import create_agent
from langchain.agents.structured_output import ProviderStrategy, ToolStrategy
from langchain_core.messages import BaseMessage, HumanMessage, SystemMessage
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_openai import ChatOpenAI
from langchain_openai.chat_models.base import BaseChatOpenAI
from langgraph.checkpoint.memory import InMemorySaver
from pydantic import BaseModel, PrivateAttr, SecretStr, create_model

from askonce.cache import Cache
from askonce.core.policy import Policy
from askonce.langchain import cached_chat_model
from askonce.langchain.configuration import described
from tests.langchain.conftest import CUT_OFF, PARAPHRASE, QUESTION
from tests.langchain.openai_server import STRUCTURED, OpenAIServer
from tests.langchain.test_secrets import SECRET, dump_postgres, dump_redis

Make = Callable[..., ChatOpenAI]
NOTE = "askonce"

pytestmark = pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")


class Opening(BaseModel):
    """Tell when something in a city was opened."""

    City: str = ""
    city: str = ""
    opened: str = ""


@pytest.fixture
def cached_openai(chat_openai: Make, cache: Cache) -> Make:
    """Give a function that makes a cached `ChatOpenAI`, with further arguments."""
    return lambda **arguments: cached_chat_model(chat_openai(**arguments), cache)


def whole(chunks: list[Any]) -> Any:
    """Add chunks up."""
    total = chunks[0]
    for chunk in chunks[1:]:
        total += chunk
    return total


async def test_every_way_to_call(cached_openai: Make, server: OpenAIServer) -> None:
    """What was streamed answers `invoke`, chains, batches and streams, on a thread and on a loop, for one request."""
    model = cached_openai()
    first = whole(list(model.stream(QUESTION)))
    assert model.invoke(PARAPHRASE).content == first.content
    assert [message.content for message in model.batch([QUESTION, PARAPHRASE])] == [first.content] * 2
    assert whole([chunk async for chunk in model.astream(PARAPHRASE)]).content == first.content
    chain = ChatPromptTemplate.from_messages([("human", "{question}")]) | model | StrOutputParser()
    assert "".join(chain.stream({"question": PARAPHRASE})) == first.content
    assert "".join([piece async for piece in chain.astream({"question": PARAPHRASE})]) == first.content
    assert server.calls == 1


async def test_the_end_is_kept(cached_openai: Make) -> None:
    """Finish reason, model name and usage of a stream are in every hit; the usage in the note, and zero elsewhere."""
    model = cached_openai(stream_usage=True)
    first = whole([chunk async for chunk in model.astream(QUESTION)])
    hits: list[Any] = [model.invoke(PARAPHRASE), whole(list(model.stream(PARAPHRASE)))]
    for hit in hits:
        for name in ("finish_reason", "model_name", "model_provider"):
            assert hit.response_metadata[name] == first.response_metadata[name]
        assert hit.response_metadata[NOTE]["usage"]["total_tokens"] == 15
        assert hit.usage_metadata["total_tokens"] == 0


def test_what_a_model_tells_of_all_its_answers_is_there_on_a_hit(cached_openai: Make) -> None:
    """A handler that reads `llm_output` finds on a hit what it finds on a miss, with zero tokens."""
    model = cached_openai()
    told: list[Any] = [model.generate([[HumanMessage(QUESTION)]]).llm_output for _ in range(2)]
    assert told[0]["token_usage"]["total_tokens"] == 15
    assert told[1] == told[0] | {"token_usage": dict.fromkeys(told[0]["token_usage"], 0)}


def test_several_answers(cached_openai: Make, server: OpenAIServer) -> None:
    """With n=2 both answers are cached; streams of several answers pass by."""
    model = cached_openai(n=2)
    texts = [
        [generation.text for generation in model.generate([[HumanMessage(QUESTION)]]).generations[0]] for _ in range(2)
    ]
    assert texts[0] == texts[1]
    assert len(texts[0]) == 2
    assert server.calls == 1
    for _ in range(2):
        list(model.stream(QUESTION))
    assert server.calls == 3


@pytest.mark.parametrize("method", ["json_schema", "function_calling"])
async def test_structured_output(cached_openai: Make, server: OpenAIServer, method: Any) -> None:
    """Both methods are cached across modes and paraphrases, and parsed into the user's class."""
    structured: Any = cached_openai().with_structured_output(Opening, method=method)
    first = structured.invoke(QUESTION)
    assert isinstance(first, Opening)
    assert STRUCTURED["City"] in (first.City, first.city)
    assert structured.invoke(PARAPHRASE) == first
    assert list(structured.stream(PARAPHRASE))[-1] == first
    assert await structured.ainvoke(QUESTION) == first
    assert [piece async for piece in structured.astream(QUESTION)][-1] == first
    assert server.calls == 1


def test_schemas_of_one_name_are_told_apart(cached_openai: Make, server: OpenAIServer) -> None:
    """Another class of the same name with other fields does not get the first one's answer."""

    def another() -> type[BaseModel]:
        class Opening(BaseModel):
            City: str = ""

        return Opening

    model = cached_openai()
    for method in ("json_schema", "function_calling"):
        server.requests.clear()
        for schema in (Opening, another(), Opening, another()):
            model.with_structured_output(schema, method=method).invoke(QUESTION)
        assert server.calls == 2


def test_tools(cached_openai: Make, chat_openai: Make, server: OpenAIServer, redis_url: str, redis_prefix: str) -> None:
    """Tool calls are paid for each time by default; with a policy that admits them they come anew from the cache."""

    def weather(city: str) -> str:
        """Tell the weather in a city."""
        return city

    bound = cached_openai().bind_tools([weather])
    assert all(NOTE not in bound.invoke(QUESTION).response_metadata for _ in range(2))
    with Cache(redis_url=redis_url, redis_prefix=redis_prefix, policy=Policy(allow_tool_calls=True)) as welcoming:
        bound = cached_chat_model(chat_openai(), welcoming).bind_tools([weather])
        server.requests.clear()
        messages = [bound.invoke(QUESTION), bound.invoke(QUESTION), whole(list(bound.stream(QUESTION)))]
    assert [message.tool_calls[0]["args"] for message in messages] == [{"city": "Paris"}] * 3
    assert len({message.tool_calls[0]["id"] for message in messages}) == 3
    assert server.calls == 1


def test_the_live_configuration(cached_openai: Make, server: OpenAIServer) -> None:
    """What was assigned after the first call counts, and a rotated key does not."""
    model = cached_openai()
    model.invoke(QUESTION)
    model.temperature = 0.0
    model.invoke(QUESTION)
    model.model_name = "other"
    model.invoke(QUESTION)
    model.model_copy(update={"model_name": "third"}).invoke(QUESTION)
    assert server.calls == 4
    cached_openai(api_key="sk-rotated").invoke(QUESTION)
    assert server.calls == 4


@pytest.mark.parametrize(
    "change",
    [
        lambda model: setattr(model, "temperature", 0.3),
        lambda model: model.stop.append("B"),
        lambda model: model.extra_body.update(top_k=2),
        lambda model: model.extra_body.pop("top_k"),
        lambda model: model.extra_body["nested"]["list"].append(2),
        lambda model: model.model_kwargs.update(verbosity="low"),
        lambda model: setattr(model, "extra_body", {"top_k": 1}),
        lambda model: setattr(
            model.root_client, "base_url", str(model.openai_api_base).replace("127.0.0.1", "localhost")
        ),
    ],
)
def test_what_is_changed_in_a_model_counts_at_once(
    cached_openai: Make, server: OpenAIServer, change: Callable[[Any], object]
) -> None:
    """What a model was called with before is remembered, and its lists and its clients can be changed in place."""
    model = cached_openai(stop=["A"], extra_body={"top_k": 1, "nested": {"list": [1]}})
    for _ in range(3):
        model.invoke(QUESTION)
    assert server.calls == 1
    change(model)
    for _ in range(2):
        model.invoke(QUESTION)
    assert server.calls == 2


def test_nothing_of_the_configuration_is_stored_or_logged(
    cached_openai: Make,
    caplog: pytest.LogCaptureFixture,
    redis_url: str,
    redis_prefix: str,
    postgres_url: str,
    postgres_schema: str,
) -> None:
    """Keys, headers and the system prompt are found in no key, value, row or log line."""
    model = cached_openai(api_key=SECRET, default_headers={"X-Api-Key": SECRET}, model_kwargs={"user": SECRET})
    with caplog.at_level(logging.DEBUG, logger="askonce"):
        for _ in range(2):
            list(model.stream([SystemMessage(SECRET), HumanMessage(QUESTION)]))
    in_redis, in_postgres = dump_redis(redis_url, redis_prefix), dump_postgres(postgres_url, postgres_schema)
    assert b"answer-" in in_redis
    assert b"answer-" in in_postgres
    ours = "".join(record.getMessage() for record in caplog.records if record.name.startswith("askonce"))
    assert all(SECRET.encode() not in dump for dump in (in_redis, in_postgres, ours.encode()))


async def test_agents_stream_hits(cached_openai: Make, server: OpenAIServer) -> None:
    """An agent over a cached model streams the same answer twice, on a thread and on a loop, and keeps its history."""
    agent = create_agent(cached_openai(), system_prompt="Be kind.", checkpointer=InMemorySaver())
    texts = []
    for number in range(2):
        config: Any = {"configurable": {"thread_id": str(number)}}
        asked: Any = {"messages": [HumanMessage(QUESTION)]}
        parts: list[Any] = list(agent.stream(asked, config, stream_mode="messages"))
        texts.append("".join(part[0].content for part in parts))
    asked, config = {"messages": [HumanMessage(PARAPHRASE)]}, {"configurable": {"thread_id": "async"}}
    parts = [part async for part in agent.astream(asked, config, stream_mode="messages")]
    texts.append("".join(part[0].content for part in parts))
    assert len(set(texts)) == 1
    assert server.calls == 1
    state = await agent.ainvoke({"messages": [HumanMessage(QUESTION)]}, config)
    assert [message.type for message in state["messages"]] == ["human", "ai", "human", "ai"]
    assert len({message.id for message in state["messages"]}) == 4


def test_agents_with_a_form(cached_openai: Make, server: OpenAIServer) -> None:
    """An agent's response format is read from a hit by both strategies."""
    for form in (ToolStrategy(Opening), ProviderStrategy(Opening)):
        agent = create_agent(cached_openai(), response_format=form)
        server.requests.clear()
        states = [agent.invoke({"messages": [HumanMessage(QUESTION)]}) for _ in range(2)]
        assert states[0]["structured_response"] == states[1]["structured_response"]
        assert server.calls == 1


# --- a real inference server ---


class Verdict(BaseModel):
    """Hold an answer that a grammar keeps short."""

    verdict: Literal["yes", "no"]


async def test_a_real_server(chat_openai: Make, cache: Cache, llm_server_url: str) -> None:
    """A real stream that ended by itself is stored and answers other ways of asking; one that was cut off is not."""
    model = cached_chat_model(chat_openai(base_url=llm_server_url, max_tokens=64), cache)
    structured: Any = model.with_structured_output(Verdict, method="json_schema")
    first = list(structured.stream(QUESTION))[-1]
    assert structured.invoke(PARAPHRASE) == await structured.ainvoke(QUESTION) == first
    assert cache.stats().stored == 1
    short = cached_chat_model(chat_openai(base_url=llm_server_url, **CUT_OFF), cache)
    for _ in range(2):
        cut = whole([chunk async for chunk in short.astream(QUESTION)])
        assert cut.response_metadata["finish_reason"] == "length"
        assert NOTE not in cut.response_metadata
    assert cache.stats().stored == 1


@dataclass
class Tone:
    """An object of the application's."""

    word: str


class Toned(ChatOpenAI):
    """Add a message to each prompt."""

    _tone: str | Tone = PrivateAttr(default="kind")

    def _generate(self, messages: list[BaseMessage], *args: Any, **kwargs: Any) -> Any:
        return super()._generate([SystemMessage(f"Be {self._tone}."), *messages], *args, **kwargs)

    def set_to(self, tone: str | Tone) -> Toned:
        """Set the tone."""
        self._tone = tone
        return self


def toned(tone: str) -> type[ChatOpenAI]:
    """Return a class that is made by a call, under a name that another one has too."""

    class Local(ChatOpenAI):
        def _generate(self, messages: list[BaseMessage], *args: Any, **kwargs: Any) -> Any:
            return super()._generate([SystemMessage(f"Be {tone}."), *messages], *args, **kwargs)

    return Local


OTHERS: dict[str, Callable[[Any], tuple[ChatOpenAI, ChatOpenAI]]] = {
    "stop sequences of the model": lambda stated: (
        ChatOpenAI(stop_sequences=["A"], **stated),
        ChatOpenAI(stop_sequences=["B"], **stated),
    ),
    "class": lambda stated: (ChatOpenAI(**stated), Toned(**stated)),
    "class that a call has made": lambda stated: (toned("kind")(**stated), toned("rude")(**stated)),
    "private attribute": lambda stated: (Toned(**stated).set_to("kind"), Toned(**stated).set_to("rude")),
    "private object": lambda stated: (Toned(**stated).set_to(Tone("kind")), Toned(**stated).set_to(Tone("rude"))),
}


@pytest.mark.parametrize("what", OTHERS)
def test_what_a_model_is_counts(server: OpenAIServer, cache: Cache, what: str) -> None:
    """Models that are told apart by what LangChain's own form of them does not show never share; those alike do."""
    stated = {"model": "gpt-test", "base_url": server.url, "api_key": "sk-planted"}
    for model in OTHERS[what](stated):
        assert NOTE not in cached_chat_model(model, cache).invoke(QUESTION).response_metadata
    for alike in OTHERS[what](stated):
        assert NOTE in cached_chat_model(alike, cache).invoke(QUESTION).response_metadata


def test_a_schema_among_the_parameters_counts_by_what_it_asks(chat_openai: Make) -> None:
    """LangChain's form of the model shows a class by its name only."""
    fields: list[dict[str, Any]] = [{"one": (int, ...)}, {"other": (int, ...)}, {"one": (int, ...)}]
    models = [chat_openai(extra_body={"schema": create_model("Told", **each)}) for each in fields]
    told = [described(model, named=False) for model in models]
    assert told[0] == told[2] != told[1]


def test_the_stop_sequences_of_a_model_count_for_a_whole_process_cache(chat_openai: Make) -> None:
    """LangChain names `stop` in each call's own parameters, where it does not override the model's."""
    for stop in ("A", "B"):
        assert NOTE not in chat_openai(stop=[stop]).invoke(QUESTION).response_metadata
        assert NOTE in chat_openai(stop=[stop]).invoke(QUESTION).response_metadata


def test_the_name_of_who_speaks_counts_wherever_it_stands(cached_openai: Make) -> None:
    """`ChatOpenAI` sends it from beside the message too."""
    for name in ("Alice", "Bob"):
        said = [HumanMessage(QUESTION, additional_kwargs={"name": name})]
        assert NOTE not in cached_openai().invoke(said).response_metadata
        assert NOTE in cached_openai().invoke(said).response_metadata


@pytest.mark.parametrize("own", [False, True])
def test_a_server_that_the_client_takes_from_the_environment_counts(
    server: OpenAIServer, cache: Cache, monkeypatch: pytest.MonkeyPatch, *, own: bool
) -> None:
    """`OPENAI_BASE_URL` is read by OpenAI's client, and stands in no field of the model nor in its client for HTTP."""
    own_clients: dict[str, Any] = {}
    if own:
        own_clients = {"http_client": httpx.Client(), "http_async_client": httpx.AsyncClient()}
    for place in (server.url, server.url.replace("127.0.0.1", "localhost")):
        monkeypatch.setenv("OPENAI_BASE_URL", place)
        model = ChatOpenAI(model="gpt-test", api_key=SecretStr("sk-planted"), **own_clients)
        assert NOTE not in cached_chat_model(model, cache).invoke(QUESTION).response_metadata
        assert NOTE in cached_chat_model(model, cache).invoke(QUESTION).response_metadata


class Persona(BaseChatOpenAI):
    """Derive from a class that LangChain cannot serialise, and say nothing of what identifies it."""

    persona: str = "kind"


@pytest.mark.parametrize(
    ("kind", "differs"),
    [
        (BaseChatOpenAI, {"base_url": "http://localhost"}),
        (BaseChatOpenAI, {"default_headers": {"x-prompt": "2"}}),
        (Persona, {"base_url": "http://localhost"}),
        (Persona, {"persona": "strict"}),
    ],
    ids=str,
)
def test_all_that_a_package_s_class_is_called_with_counts(
    server: OpenAIServer, cache: Cache, kind: type[BaseChatOpenAI], differs: dict[str, Any]
) -> None:
    """LangChain cannot serialise it (nor `ChatDeepSeek`), and its identifying parameters leave out its server."""
    if "base_url" in differs:
        differs = {"base_url": server.url.replace("127.0.0.1", "localhost")}
    for stated in ({"base_url": server.url}, {"base_url": server.url, **differs}):
        model = cached_chat_model(kind(model="gpt-test", api_key=SecretStr("sk-planted"), **stated), cache)
        assert NOTE not in model.invoke(QUESTION).response_metadata
        assert NOTE in model.invoke(QUESTION).response_metadata
