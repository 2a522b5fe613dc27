"""What `cached_chat_model` promises: the class kept, every way of calling, nothing partial stored."""

from __future__ import annotations

import asyncio
import copy
import pickle
import threading
import warnings
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from blockbuster import blockbuster_ctx
from langchain_core.callbacks import (
    AsyncCallbackManagerForLLMRun,
    BaseCallbackHandler,
    CallbackManagerForLLMRun,
    UsageMetadataCallbackHandler,
)
from langchain_core.language_models import BaseChatModel, FakeListChatModel, GenericFakeChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage, HumanMessage, ToolCall
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from langchain_core.rate_limiters import InMemoryRateLimiter
from langchain_core.runnables import ConfigurableField, RunnableLambda
from pydantic import PrivateAttr

from askonce import scope
from askonce.cache import Cache
from askonce.core.policy import Policy
from askonce.errors import ConfigurationError
from askonce.langchain import AskOnceCache, cached_chat_model
from tests.inside import engine_of
from tests.langchain.conftest import PARAPHRASE, QUESTION
from tests.langchain.models import CountingChat, NamedChat

NOTE = "askonce"


class StreamingChat(CountingChat):
    """Stream `answer-n` in two pieces; its ends can be told, left out, or replaced by an error."""

    finish: str | None = "stop"
    provider: str | None = None
    breaks: bool = False
    _closed: int = PrivateAttr(default=0)

    @property
    def closed(self) -> int:
        """Return how many streams were closed."""
        return self._closed

    @property
    def _identifying_params(self) -> dict[str, Any]:
        return {"model": self.model}

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        self._calls += 1
        info = {"finish_reason": self.finish} if self.finish else None
        told = {"model_provider": self.provider} if self.provider else {}
        try:
            for place, piece in enumerate(("answer-", str(self._calls))):
                if self.breaks and place:
                    raise RuntimeError("the line went dead")
                yield ChatGenerationChunk(message=AIMessageChunk(content=piece, response_metadata=dict(told)))
            yield ChatGenerationChunk(message=AIMessageChunk(content=""), generation_info=info)
        finally:
            self._closed += 1


class BothWaysChat(StreamingChat):
    """Stream on an event loop too, without a thread."""

    async def _astream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> AsyncIterator[ChatGenerationChunk]:
        for chunk in self._stream(messages, stop):
            await asyncio.sleep(0)
            yield chunk


class EndingChat(GenericFakeChatModel):
    """Say why a stream ends, as providers do and LangChain's fake models do not."""

    def _stream(self, *args: Any, **kwargs: Any) -> Iterator[ChatGenerationChunk]:
        yield from super()._stream(*args, **kwargs)
        yield ChatGenerationChunk(message=AIMessageChunk(content="", response_metadata={"finish_reason": "stop"}))


class Tokens(BaseCallbackHandler):
    """Count the runs and keep the tokens that were told."""

    def __init__(self) -> None:
        self.starts, self.ends = 0, 0
        self.tokens: list[str] = []

    def on_chat_model_start(self, *args: Any, **kwargs: Any) -> None:
        """Count a beginning."""
        self.starts += 1

    def on_llm_end(self, *args: Any, **kwargs: Any) -> None:
        """Count an end."""
        self.ends += 1

    def on_llm_new_token(self, token: str | list[str | dict[str, Any]], **kwargs: Any) -> None:
        """Keep a token."""
        self.tokens.append(str(token))


def text(chunks: list[Any]) -> str:
    """Return what the chunks say together."""
    return "".join(str(chunk.content) for chunk in chunks)


@pytest.fixture
def model(cache: Cache) -> StreamingChat:
    """Give a cached model that streams in sync code, and on a loop by way of threads."""
    return cached_chat_model(StreamingChat(), cache)


def test_the_class_is_kept(cache: Cache) -> None:
    """The copy is of the user's class, with its name, attributes and LangChain id; the original is untouched."""
    plain = NamedChat(model="m")
    cached = cached_chat_model(plain, cache)
    assert isinstance(cached, NamedChat)
    assert (type(cached).__name__, type(cached).__module__) == (type(plain).__name__, type(plain).__module__)
    assert (cached.model, cached.lc_id(), cached._llm_type) == ("m", plain.lc_id(), plain._llm_type)
    assert cached.get_name() == plain.get_name()
    assert type(plain) is NamedChat
    assert plain.invoke(QUESTION).content == plain.invoke(QUESTION).content.replace("2", "1")  # type: ignore[union-attr]


@pytest.mark.parametrize("kind", [NamedChat, StreamingChat, BothWaysChat])
@pytest.mark.parametrize("first", ["invoke", "stream", "ainvoke", "astream"])
async def test_every_way_to_call_shares_one_answer(cache: Cache, kind: type[CountingChat], first: str) -> None:
    """However a question is asked first, all the other ways are answered from the cache, streams in pieces."""
    model = cached_chat_model(kind(), cache)

    async def ask(way: str, question: str) -> str:
        match way:
            case "invoke":
                return str(model.invoke(question).content)
            case "stream":
                return text(list(model.stream(question)))
            case "batch":
                return str(model.batch([question])[0].content)
            case "ainvoke":
                return str((await model.ainvoke(question)).content)
            case "astream":
                return text([chunk async for chunk in model.astream(question)])
            case "abatch":
                return str((await model.abatch([question]))[0].content)
        events = [event async for event in model.astream_events(question, version="v2")]
        return str(events[-1]["data"]["output"].content)

    assert await ask(first, QUESTION) == "answer-1"
    for way in ("invoke", "stream", "batch", "ainvoke", "astream", "abatch", "astream_events"):
        assert await ask(way, PARAPHRASE) == "answer-1"
    assert model.calls == 1


@pytest.mark.filterwarnings("ignore:astream_events version='v1'")
@pytest.mark.filterwarnings("ignore:.*v1.*:langchain_core._api.deprecation.LangChainDeprecationWarning")
@pytest.mark.parametrize("version", ["v1", "v2"])
@pytest.mark.parametrize("kind", [StreamingChat, BothWaysChat])
async def test_events_of_a_hit_are_those_of_a_call(cache: Cache, kind: type[StreamingChat], version: Any) -> None:
    """A hit starts, streams and ends a run as the model would, and its message has the run's id."""
    model = cached_chat_model(kind(), cache)
    runs = [[event async for event in model.astream_events(QUESTION, version=version)] for _ in range(2)]
    kinds = [list(dict.fromkeys(event["event"] for event in events)) for events in runs]
    assert kinds[0] == kinds[1] == ["on_chat_model_start", "on_chat_model_stream", "on_chat_model_end"]
    ids = {event["data"]["chunk"].id for event in runs[1] if event["event"] == "on_chat_model_stream"}
    assert ids == {f"lc_run--{runs[1][0]['run_id']}"}


def test_callbacks_hear_of_hits(model: StreamingChat) -> None:
    """Handlers are told of the run and of each token of a streamed hit, once, and of no tokens spent."""
    model.invoke(QUESTION)
    tokens, usage = Tokens(), UsageMetadataCallbackHandler()
    config: Any = {"callbacks": [tokens, usage]}
    model.invoke(QUESTION, config)
    assert (tokens.starts, tokens.ends, tokens.tokens) == (1, 1, [])
    list(model.stream(QUESTION, config))
    assert (tokens.starts, tokens.ends, "".join(tokens.tokens)) == (2, 2, "answer-1")
    assert all(counted["total_tokens"] == 0 for counted in usage.usage_metadata.values())


@pytest.mark.filterwarnings("ignore:The v3 streaming protocol")
def test_the_third_protocol(model: StreamingChat) -> None:
    """LangChain's newest event stream is recorded and replayed too."""
    texts = ["".join(model.stream_events(QUESTION, version="v3").text) for _ in range(2)]
    assert texts == ["answer-1", "answer-1"]
    assert model.calls == 1


def test_a_hit_says_where_it_is_from(model: StreamingChat) -> None:
    """Ids are fresh, the usage is zero, the finish reason is kept, whichever way the answer came and goes."""
    list(model.stream(QUESTION))
    hits = [model.invoke(PARAPHRASE), model.invoke(PARAPHRASE)]
    chunks = list(model.stream(PARAPHRASE))
    whole = chunks[0]
    for chunk in chunks[1:]:
        whole += chunk
    for hit in (*hits, whole):
        assert hit.response_metadata["finish_reason"] == "stop"
        assert hit.response_metadata[NOTE]["similarity"] > 0.96
        assert hit.usage_metadata == {"input_tokens": 0, "output_tokens": 0, "total_tokens": 0}
    assert len({hits[0].id, hits[1].id, whole.id}) == 3
    assert len({chunk.id for chunk in chunks}) == 1


# --- what must not be stored ---


def test_a_reader_that_stops_half_way(model: StreamingChat) -> None:
    """Half a stream is not stored, and the model's stream is closed."""
    stream = model.stream(QUESTION)
    next(stream)
    stream.close()  # type: ignore[attr-defined]  # an iterator by name, a generator in fact
    assert model.closed == 1
    assert model.invoke(QUESTION).content == "answer-2"


async def test_a_reader_that_stops_half_way_async(cache: Cache) -> None:
    """The same on an event loop, also when the reading task is cancelled."""
    model = cached_chat_model(BothWaysChat(), cache)
    stream = model.astream(QUESTION)
    await anext(stream)
    await stream.aclose()  # type: ignore[attr-defined]  # an iterator by name, a generator in fact
    begun = asyncio.Event()
    reading = asyncio.ensure_future(_read_forever(model, begun))
    await begun.wait()
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert (await model.ainvoke(QUESTION)).content == "answer-3"


async def _read_forever(model: BaseChatModel, begun: asyncio.Event) -> None:
    async for _ in model.astream(QUESTION):
        begun.set()
        await asyncio.sleep(3600)


async def test_an_error_in_the_middle(cache: Cache) -> None:
    """The error reaches the reader as it is, after the pieces before it, and nothing is stored."""
    for kind in (StreamingChat, BothWaysChat):
        model = cached_chat_model(kind(breaks=True), cache)
        seen: list[Any] = []
        with pytest.raises(RuntimeError, match="line went dead"):
            seen.extend(model.stream(QUESTION))
        stream = model.astream(QUESTION)
        assert (await anext(stream)).content == "answer-"
        with pytest.raises(RuntimeError, match="line went dead"):
            await anext(stream)
        model.breaks = False
        assert NOTE not in model.invoke(QUESTION).response_metadata
        cache.clear()


@pytest.mark.parametrize(
    ("finish", "provider", "stored"),
    [
        ("stop", "openai", True),
        ("length", "openai", False),
        (None, "openai", False),
        (None, None, False),
    ],
)
def test_only_a_clean_end_is_stored(cache: Cache, finish: str | None, provider: str | None, *, stored: bool) -> None:
    """A stream cut off by a limit is not stored, nor one that does not say why it ended, whoever its provider is."""
    model = cached_chat_model(StreamingChat(finish=finish, provider=provider), cache)
    list(model.stream(QUESTION))
    assert (NOTE in model.invoke(QUESTION).response_metadata) is stored


def test_a_stream_that_ran_while_its_answer_was_removed(model: StreamingChat, cache: Cache) -> None:
    """What was begun before a removal is not stored after it."""
    stream = model.stream(QUESTION)
    next(stream)
    cache.clear()
    list(stream)
    assert model.invoke(QUESTION).content == "answer-2"


# --- one call for many ---


def test_simultaneous_askers_share_one_call(cache: Cache) -> None:
    """Threads that ask one question at once pay for one call."""
    begun = threading.Barrier(5)

    class Slow(NamedChat):
        def _generate(self, *args: Any, **kwargs: Any) -> ChatResult:
            waiting.wait(timeout=0.3)
            return super()._generate(*args, **kwargs)

    waiting = threading.Event()
    model, answers = cached_chat_model(Slow(), cache), []

    def ask() -> None:
        begun.wait()
        answers.append(model.invoke(QUESTION).content)

    threads = [threading.Thread(target=ask) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (answers, model.calls) == (["answer-1"] * 5, 1)


async def test_simultaneous_tasks_share_one_call_and_never_block_the_loop(cache: Cache) -> None:
    """Tasks that ask one question at once pay for one call; looking up and storing leave the loop free."""
    model = cached_chat_model(BothWaysChat(), cache)
    await model.ainvoke("warm up")
    with blockbuster_ctx("askonce"):
        messages = await asyncio.gather(*(model.ainvoke(QUESTION) for _ in range(5)))
        assert text([chunk async for chunk in model.astream("another")]) == "answer-3"
    assert {message.content for message in messages} == {"answer-2"}
    assert len({message.id for message in messages}) == 5
    assert model.calls == 3


def test_a_rate_limiter_is_waited_for_on_misses_only(cache: Cache) -> None:
    """Hits of every kind take no token from the limiter, misses one each, as without a cache."""

    class Counting(InMemoryRateLimiter):
        taken = 0

        def acquire(self, *, blocking: bool = True) -> bool:
            self.taken += 1
            return True

        async def aacquire(self, *, blocking: bool = True) -> bool:
            self.taken += 1
            return True

    limiter = Counting()
    model = cached_chat_model(StreamingChat(rate_limiter=limiter), cache)
    model.invoke(QUESTION)
    model.invoke(QUESTION)
    list(model.stream(PARAPHRASE))
    assert (limiter.taken, model.calls) == (1, 1)
    list(model.stream("another"))
    asyncio.run(model.ainvoke("a third"))
    assert (limiter.taken, model.calls) == (3, 3)


# --- the configuration as it is ---


def test_assigned_attributes_count(cache: Cache) -> None:
    """A model whose attributes are assigned to after its first call does not answer as the one before (#39598)."""
    model = cached_chat_model(FakeListChatModel(responses=["one"]), cache, model_name="fake")
    assert model.invoke(QUESTION).content == "one"
    model.responses = ["two"]
    assert model.invoke(QUESTION).content == "two"
    assert model.model_copy(update={"responses": ["three"]}).invoke(QUESTION).content == "three"
    model.responses = ["one"]
    assert NOTE in model.invoke(QUESTION).response_metadata


def test_a_class_that_tells_nothing_is_known_by_its_fields(cache: Cache) -> None:
    """Unlike under LangChain's own cache, such classes are cached, and two models of one class kept apart."""
    small, big = (cached_chat_model(CountingChat(model=name), cache) for name in ("small", "big"))
    small.invoke(QUESTION)
    assert NOTE in small.invoke(PARAPHRASE).response_metadata
    assert NOTE not in big.invoke(QUESTION).response_metadata


def test_a_model_without_a_name_passes_by_with_one_warning(cache: Cache) -> None:
    """The warning says how to name the model; with a name, or in a scope with one, it is cached."""
    plain = FakeListChatModel(responses=["one", "two"])
    nameless = cached_chat_model(plain, cache)
    with pytest.warns(UserWarning, match="model_name=") as told:
        answers = [nameless.invoke(QUESTION).content, *(chunk.content for chunk in nameless.stream(QUESTION))]
    assert (answers[0], len(told)) == ("one", 1)
    assert cache.stats().bypasses == {"unknown_model": 2}
    with scope(model="fake"):
        nameless.invoke(QUESTION)
        assert NOTE in nameless.invoke(QUESTION).response_metadata


def test_objects_that_cannot_be_compared(cache: Cache) -> None:
    """A model that holds one passes by with a warning; naming the model makes it known by the objects' class."""
    with pytest.warns(UserWarning, match="cannot be compared"):
        cached_chat_model(NamedChat(client=object()), cache).invoke(QUESTION)
    generic = cached_chat_model(EndingChat(messages=iter(["one two", "three"])), cache, model_name="fake")
    assert text(list(generic.stream(QUESTION))) == "one two"
    assert generic.invoke(PARAPHRASE).content == "one two"


def test_bindings_and_fields(cache: Cache) -> None:
    """`bind`, `with_config`, `configurable_fields` and chains all ask the cache, and parameters keep answers apart."""
    model = cached_chat_model(NamedChat(), cache)
    model.invoke(QUESTION)
    chain: Any = RunnableLambda(lambda question: [HumanMessage(question)]) | model.with_config(tags=["mine"])
    assert NOTE in chain.invoke(PARAPHRASE).response_metadata
    assert NOTE not in model.bind(stop=["X"]).invoke(QUESTION).response_metadata
    assert NOTE in model.bind(stop=["X"]).invoke(PARAPHRASE).response_metadata
    configurable = model.configurable_fields(model=ConfigurableField(id="model"))
    other: Any = {"configurable": {"model": "other"}}
    assert NOTE in configurable.invoke(QUESTION).response_metadata
    assert NOTE not in configurable.invoke(QUESTION, other).response_metadata
    assert NOTE in configurable.invoke(PARAPHRASE, other).response_metadata


def test_copies_ask_the_same_cache(model: StreamingChat) -> None:
    """Shallow and deep copies are cached models too."""
    model.invoke(QUESTION)
    for other in (copy.copy(model), copy.deepcopy(model), model.model_copy(deep=True)):
        assert NOTE in other.invoke(PARAPHRASE).response_metadata


async def test_a_model_made_anew_from_its_class(model: StreamingChat) -> None:
    """`type(model)(...)` makes a model of the user's class that works, and has no cache."""
    other = type(model)()
    answers = [other.invoke(QUESTION).content, text(list(other.stream(QUESTION)))]
    answers += [(await other.ainvoke(QUESTION)).content, text([chunk async for chunk in other.astream(QUESTION)])]
    assert answers == [f"answer-{number}" for number in range(1, 5)]


def test_pickle(redis_url: str, redis_prefix: str) -> None:
    """A model cached by a cache made from settings is the same after pickling, its limiter and name included."""
    with Cache(redis_url=redis_url, redis_prefix=redis_prefix) as cache:
        plain = FakeListChatModel(responses=["one", "two"])
        model = cached_chat_model(plain, cache, model_name="fake")
        model.invoke(QUESTION)
        again = pickle.loads(pickle.dumps(model))
        assert isinstance(again, FakeListChatModel)
        assert NOTE in again.invoke(QUESTION).response_metadata
        again.askonce_binding.cache.close()  # type: ignore[attr-defined]  # of the subclass


def test_another_cache_in_its_place(cache: Cache) -> None:
    """A cached model given again is bound to the new cache; a `cache=` of the model's own is not asked."""
    plain = NamedChat(cache=AskOnceCache(cache))
    model = cached_chat_model(cached_chat_model(plain, cache), cache)
    assert isinstance(model, NamedChat)
    assert type(model).__mro__.count(NamedChat) == 1
    assert model.cache is False
    model.invoke(QUESTION)
    stats = cache.stats()
    assert (sum(stats.misses.values()), stats.stored) == (1, 1)


def test_something_else_than_a_model(cache: Cache) -> None:
    """A binding, or a template without a question, is refused with a word on what to do."""
    with pytest.raises(ConfigurationError, match="first, then bind"):
        cached_chat_model(NamedChat().bind(stop=["X"]), cache)  # type: ignore[type-var]  # what is refused
    with pytest.raises(ConfigurationError, match="question"):
        cached_chat_model(NamedChat(), cache, question_template="no field")


def test_a_template_makes_retrieved_text_comparable(cache: Cache) -> None:
    """Paraphrases over the same passages hit, and the same question over others does not."""
    model = cached_chat_model(NamedChat(), cache, question_template="Context: {context}\nQuestion: {question}")
    model.invoke(f"Context: 20 days.\nQuestion: {QUESTION}")
    assert NOTE in model.invoke(f"Context: 20 days.\nQuestion: {PARAPHRASE}").response_metadata
    assert NOTE not in model.invoke(f"Context: 25 days.\nQuestion: {QUESTION}").response_metadata


# --- tools ---


def test_tool_calls_are_stored_by_policy_and_called_anew(redis_url: str, redis_prefix: str, cache: Cache) -> None:
    """Tool calls stay out by default; where the policy admits them, each hit calls under an id of its own."""
    answer = AIMessage(
        "", tool_calls=[ToolCall(name="look", args={"at": "sea"}, id="call_123456789", type="tool_call")]
    )
    strict = cached_chat_model(CountingChat(answer=answer), cache)
    assert all(NOTE not in strict.invoke(QUESTION).response_metadata for _ in range(2))
    with Cache(redis_url=redis_url, redis_prefix=redis_prefix, policy=Policy(allow_tool_calls=True)) as welcoming:
        model = cached_chat_model(CountingChat(answer=answer), welcoming)
        calls = [model.invoke(QUESTION).tool_calls[0] for _ in range(3)]
        streamed = list(model.stream(QUESTION))
        assert model.calls == 1
    assert [call["args"] for call in calls] == [{"at": "sea"}] * 3
    assert len({call["id"] for call in calls}) == 3
    assert streamed[-1].tool_calls[0]["name"] == "look"


def test_a_streamed_tool_call(redis_url: str, redis_prefix: str) -> None:
    """A tool call that came in pieces is stored whole, and answers `invoke`."""

    class Calling(StreamingChat):
        def _stream(self, *args: Any, **kwargs: Any) -> Iterator[ChatGenerationChunk]:
            self._calls += 1
            for name, arguments in (("look", '{"at": '), (None, '"sea"}')):
                call = {"name": name, "args": arguments, "id": "call_123456789" if name else None, "index": 0}
                message = AIMessageChunk(content="", tool_call_chunks=[call])  # type: ignore[list-item]
                yield ChatGenerationChunk(message=message)
            yield ChatGenerationChunk(
                message=AIMessageChunk(content=""), generation_info={"finish_reason": "tool_calls"}
            )

    with Cache(redis_url=redis_url, redis_prefix=redis_prefix, policy=Policy(allow_tool_calls=True)) as welcoming:
        model = cached_chat_model(Calling(), welcoming)
        list(model.stream(QUESTION))
        [call] = model.invoke(QUESTION).tool_calls
    assert (call["name"], call["args"], model.calls) == ("look", {"at": "sea"}, 1)
    assert call["id"] != "call_123456789"


def test_tools_that_the_provider_runs(cache: Cache) -> None:
    """A call with a web search of the provider's own passes by; one with a function does not."""
    search: list[dict[str, Any]] = [{"type": "web_search"}, {"google_search": {}}]
    for tool in search:
        model = cached_chat_model(NamedChat(), cache).bind(tools=[tool])
        assert all(NOTE not in model.invoke(QUESTION).response_metadata for _ in range(2))
    assert cache.stats().bypasses == {"hosted_tools": 4}
    function = {"name": "look", "input_schema": {"type": "object"}}
    model = cached_chat_model(NamedChat(), cache).bind(tools=[function])
    assert [NOTE in model.invoke(QUESTION).response_metadata for _ in range(2)] == [False, True]


def test_a_class_that_streams_through_itself(cache: Cache) -> None:
    """A class whose methods call one another is looked up once and stored once for each question."""

    class Winding(StreamingChat):
        def _generate(self, messages: list[BaseMessage], *args: Any, **kwargs: Any) -> ChatResult:
            chunks = list(self._stream(messages))
            return ChatResult(generations=[ChatGeneration(message=AIMessage(text([c.message for c in chunks])))])

    model = cached_chat_model(Winding(), cache)
    assert model.invoke(QUESTION).content == asyncio.run(model.ainvoke(QUESTION)).content == "answer-1"
    asyncio.run(model.ainvoke("another"))
    stats = cache.stats()
    assert (sum(stats.misses.values()), sum(stats.hits.values()), stats.stored) == (2, 1, 2)


def test_a_provider_with_event_streams_of_its_own(cache: Cache) -> None:
    """A class that makes LangChain's events itself is cached through its chunks."""

    class Native(StreamingChat):
        def _stream_chat_model_events(self, *args: Any, **kwargs: Any) -> Iterator[Any]:
            raise AssertionError("it passed by the cache")

    model = cached_chat_model(Native(), cache)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert ["".join(model.stream_events(QUESTION, version="v3").text) for _ in range(2)] == ["answer-1"] * 2
    assert model.calls == 1


def test_damage_and_faults_are_misses(
    cache: Cache, model: StreamingChat, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A fault of the cache's own while it streams is logged, without the prompt, and the model answers."""

    def broken(*args: object, **kwargs: object) -> None:
        raise RuntimeError(QUESTION)

    monkeypatch.setattr(engine_of(cache), "look_up", broken)
    assert text(list(model.stream(QUESTION))) == "answer-1"
    assert "could not look up (RuntimeError)" in caplog.text
    assert QUESTION not in caplog.text


TOOL = {"type": "function", "function": {"name": "Place", "parameters": {"required": ["city"]}}}
FORMS: dict[str, tuple[dict[str, Any], AIMessage, AIMessage]] = {
    "JSON": (
        {"response_format": {"type": "json_object"}},
        AIMessage("I am sorry."),
        AIMessage('```json\n{"city": "Paris"}\n```'),
    ),
    "tool": (
        {"tools": [TOOL], "tool_choice": "any"},
        AIMessage("", tool_calls=[{"name": "Place", "args": {"town": "Paris"}, "id": "1"}]),
        AIMessage("", tool_calls=[{"name": "Place", "args": {"city": "Paris"}, "id": "1"}]),
    ),
    "broken tool call": (
        {"tools": [TOOL], "tool_choice": "any"},
        AIMessage("", invalid_tool_calls=[{"name": "Place", "args": "{", "id": "1", "error": "no JSON"}]),
        AIMessage("", tool_calls=[{"name": "Place", "args": {"city": "Paris"}, "id": "1"}]),
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_an_answer_without_the_form_that_was_asked_for_is_not_stored(cache: Cache, form: str) -> None:
    """A caller that asks again, because a parser failed, gets another answer; a well-formed one is kept."""
    arguments, wrong, right = FORMS[form]
    for answer, calls in ((wrong, 2), (right, 1)):
        model = cached_chat_model(NamedChat(answer=answer), cache)
        for _ in range(2):
            model.invoke(QUESTION, **arguments)
        assert model.calls == calls
    assert cache.stats().refused == {"malformed": 2}


def test_the_cache_of_langchain_keeps_no_answer_without_its_form_either(adapter: AskOnceCache) -> None:
    """As above, where LangChain asks."""
    model = NamedChat(answer=AIMessage("I am sorry."), cache=adapter)
    for _ in range(2):
        model.invoke(QUESTION, response_format={"type": "json_object"})
    assert model.calls == 2


class OllamaLike(BaseChatModel):
    """Put whole answers together from a stream, as `ChatOllama` does, and tell what its last chunk told."""

    told: dict[str, Any]
    model: str = "llama"
    _asked: list[int] = PrivateAttr(default_factory=list)

    @property
    def calls(self) -> int:
        """How often it was called."""
        return len(self._asked)

    @property
    def _llm_type(self) -> str:
        return "chat-ollama"

    @property
    def _identifying_params(self) -> dict[str, Any]:
        return {"model": self.model}

    def _generate(self, messages: Any, stop: Any = None, run_manager: Any = None, **kwargs: Any) -> ChatResult:
        self._asked.append(1)
        return ChatResult(generations=[ChatGeneration(message=AIMessage("Ten days", response_metadata=self.told))])


@pytest.mark.parametrize("told", [{}, {"model_provider": "ollama", "done_reason": "stop"}], ids=["broke off", "ended"])
@pytest.mark.parametrize("shell", ["cached_chat_model", "AskOnceCache"])
def test_a_whole_answer_of_a_stream_that_broke_off_inside_is_not_stored(
    cache: Cache, shell: str, told: dict[str, Any]
) -> None:
    """The connection ended without a word, and the integration says nothing at all: what came so far is no answer."""
    plain = OllamaLike(told=told)
    model = cached_chat_model(plain, cache) if shell == "cached_chat_model" else plain
    if shell == "AskOnceCache":
        model.cache = AskOnceCache(cache)
    for _ in range(2):
        assert model.invoke("How many days off do I get?").text == "Ten days"
    assert plain.calls == (1 if told else 2)


def test_the_notes_of_who_asked_first_are_no_other_askers(cache: Cache) -> None:
    """OpenAI's Responses API repeats a request's own metadata and user, which are no part of the key."""
    told = {"object": "response", "metadata": {"customer": "alice"}, "user": "alice", "id": "resp_1"}
    model = cached_chat_model(NamedChat(answer=AIMessage("Yes.", response_metadata=told)), cache)
    assert model.invoke(QUESTION).response_metadata["user"] == "alice"
    served = model.invoke(QUESTION).response_metadata
    assert NOTE in served
    assert "alice" not in str(served)
    assert served["id"] == "resp_1"
