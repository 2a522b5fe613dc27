"""`cached(llm, cache)` over LLMs that echo."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from llama_index.core.base.llms.types import ChatMessage, ChatResponse, CompletionResponse
from llama_index.core.llms import LLM, MockLLM
from llama_index.core.llms.callbacks import llm_completion_callback
from llama_index.core.prompts import ChatPromptTemplate, PromptTemplate
from llama_index.core.rate_limiter import TokenBucketRateLimiter
from pydantic import BaseModel, PrivateAttr

from askonce.cache import Cache
from askonce.core.model import scope
from askonce.errors import ConfigurationError
from askonce.llama_index import cached
from askonce.testing import InMemoryExactTier, TableEmbedder, at_similarity
from tests.inside import held_by
from tests.llama_index.models import PARAPHRASE, QUESTION, NamedLLM, tools_llm

ASKED = [ChatMessage(QUESTION)]


async def call(llm: LLM, method: str) -> ChatResponse | CompletionResponse:
    """Ask `QUESTION` through one of the eight methods, and return the whole response."""
    argument: Any = ASKED if "chat" in method else QUESTION
    called = getattr(llm, method)(argument)
    if method.startswith("a"):
        called = await called
    if "stream" not in method:
        return called  # type: ignore[no-any-return]  # of getattr
    chunks = [chunk async for chunk in called] if method.startswith("a") else list(called)
    assert "".join(chunk.delta for chunk in chunks) == text_of(chunks[-1])
    return chunks[-1]  # type: ignore[no-any-return]  # of getattr


def text_of(response: ChatResponse | CompletionResponse) -> str | None:
    """Return the text of a response of either kind."""
    return response.text if isinstance(response, CompletionResponse) else response.message.content


CHAT = ("chat", "achat", "stream_chat", "astream_chat")
COMPLETE = ("complete", "acomplete", "stream_complete", "astream_complete")


@pytest.mark.parametrize(
    ("first", "second"),
    [(first, second) for family in (CHAT, COMPLETE) for first in family for second in family],
)
async def test_each_method_answers_from_what_each_other_stored(cache: Cache, first: str, second: str) -> None:
    """What one method stored, every method of the same family serves, whole and marked as a hit."""
    plain = NamedLLM()
    llm = cached(plain, cache)
    paid = await call(llm, first)
    served = await call(llm, second)
    assert plain.calls == 1
    assert text_of(served) == text_of(paid)
    assert "askonce" not in paid.additional_kwargs
    hit = served.additional_kwargs["askonce"]
    assert set(hit) == {"tier", "similarity", "age_s", "entry_id"}
    assert cache.forget(hit["entry_id"]) == 1


def test_a_paraphrase_is_served_by_meaning(cache: Cache) -> None:
    """A similar question in the same scope is answered by the semantic tier."""
    plain = NamedLLM()
    llm = cached(plain, cache)
    llm.chat([ChatMessage("Be brief.", role="system"), ChatMessage(QUESTION)])
    served = llm.chat([ChatMessage("Be brief.", role="system"), ChatMessage(PARAPHRASE)])
    assert plain.calls == 1
    assert served.additional_kwargs["askonce"]["tier"] == "semantic"
    assert 0.96 < served.additional_kwargs["askonce"]["similarity"] < 0.98


@pytest.mark.parametrize(
    "other",
    [
        [ChatMessage("Be long.", role="system"), ChatMessage(PARAPHRASE)],
        [ChatMessage("Be brief.", role="developer"), ChatMessage(PARAPHRASE)],
        [ChatMessage(PARAPHRASE)],
        [ChatMessage("Hello", role="user"), ChatMessage("Hi", role="assistant"), ChatMessage(PARAPHRASE)],
    ],
)
def test_another_configuration_or_history_is_another_question(cache: Cache, other: list[ChatMessage]) -> None:
    """A similar question under another system prompt, or after other turns, is asked anew."""
    plain = NamedLLM()
    llm = cached(plain, cache)
    llm.chat([ChatMessage("Be brief.", role="system"), ChatMessage(QUESTION)])
    llm.chat(other)
    assert plain.calls == 2


def test_a_conversation_is_answered_only_when_it_is_the_same(cache: Cache) -> None:
    """Several turns are served again word for word, never by meaning."""
    plain = NamedLLM()
    llm = cached(plain, cache)
    history = [ChatMessage("Hello"), ChatMessage("Hi", role="assistant")]
    llm.chat([*history, ChatMessage(QUESTION)])
    llm.chat([*history, ChatMessage(QUESTION)])
    assert plain.calls == 1
    llm.chat([*history, ChatMessage(PARAPHRASE)])
    assert plain.calls == 2


def test_the_copy_is_what_the_original_was(cache: Cache) -> None:
    """Class, class name, payload, attributes and pydantic fields are those of the LLM wrapped, which is untouched."""
    plain = NamedLLM(temperature=0.3)
    llm = cached(plain, cache)
    assert isinstance(llm, NamedLLM)
    assert type(llm).__name__ == "NamedLLM"
    assert llm.class_name() == plain.class_name()
    payload = getattr(LLM, "to_payload", LLM.to_dict)  # before 0.14.23
    assert payload(llm) == payload(plain)
    assert llm.model_dump() == plain.model_dump()
    assert llm.temperature == 0.3
    assert type(plain) is NamedLLM
    plain.chat(ASKED)
    plain.chat(ASKED)
    assert plain.calls == 2


def test_copies_ask_the_same_cache(cache: Cache) -> None:
    """`model_copy`, `copy.copy` and `copy.deepcopy` give LLMs that are cached as well."""
    llm = cached(NamedLLM(), cache)
    llm.chat(ASKED)
    for other in (llm.model_copy(), copy.copy(llm), copy.deepcopy(llm)):
        assert "askonce" in other.chat(ASKED).additional_kwargs


async def test_a_call_without_a_prompt_fails_as_it_does_without_a_cache(cache: Cache) -> None:
    """A prompt that is missing is told in LlamaIndex's own words."""
    llm: Any = cached(NamedLLM(), cache)
    for call in (llm.complete, llm.stream_complete):
        with pytest.raises(ValueError, match="No prompt provided"):
            call()
    for call in (llm.acomplete, llm.astream_complete):
        with pytest.raises(ValueError, match="No prompt provided"):
            await call()
    with pytest.raises(TypeError):
        llm.complete("Why?", prompt="Why?")


async def test_one_made_anew_from_its_class_asks_the_model(cache: Cache) -> None:
    """What is built from the class of a cached LLM works, without a cache, and can be given one."""
    llm = cached(NamedLLM(), cache)
    for made in (type(llm)(), copy.deepcopy(type(llm)()), pickle.loads(pickle.dumps(type(llm)()))):
        for method in (*CHAT, *COMPLETE):
            assert text_of(await call(made, method)) == text_of(await call(llm, method))
        assert made.calls == len(CHAT + COMPLETE)
    assert cached(type(llm)(name="echo-2"), cache).complete("Why?").additional_kwargs.keys() == {"askonce_miss"}
    assert cached(type(llm)(name="echo-2"), cache).complete("Why?").additional_kwargs["askonce"]["tier"]


def test_a_class_with_its_own_structured_predict_is_called_as_the_caller_calls_it(cache: Cache) -> None:
    """A `structured_predict` that knows no `llm_kwargs` is given none."""

    class Own(NamedLLM):
        def structured_predict(self, output_cls: Any, prompt: Any, **prompt_args: Any) -> Any:
            return prompt_args

    llm: Any = cached(Own(), cache)  # type: ignore[call-arg]  # the signature that mypy makes up for pydantic's subclasses
    assert llm.structured_predict(BaseModel, prompt=PromptTemplate("{text}"), text="Oslo") == {"text": "Oslo"}


def test_wrapping_twice_binds_to_the_last_cache(cache: Cache, make_cache: Callable[..., Cache]) -> None:
    """`cached(cached(llm, a), b)` asks `b` once, and does not wrap twice."""
    other = make_cache()
    llm = cached(cached(NamedLLM(), cache), other)
    assert len([kind for kind in type(llm).__mro__ if kind.__name__ == "CachedLLM"]) == 1
    llm.chat(ASKED)
    assert (other.stats().requests, cache.stats().requests) == (1, 0)


def test_pickle_keeps_the_llm_and_its_cache(redis_url: str, redis_prefix: str) -> None:
    """A pickled LLM comes back cached, when its cache is made of settings."""
    with Cache(redis_url=redis_url, redis_prefix=redis_prefix) as cache:
        llm = cached(MockLLM(max_tokens=3, is_chat_model=True), cache, model="m")
        llm.chat(ASKED)
        again = pickle.loads(pickle.dumps(llm))
        assert isinstance(again, MockLLM)
        assert again.chat(ASKED).additional_kwargs["askonce"]["tier"] == "exact"
        next(held_by(again, Cache)).close()


def test_an_unnamed_model_passes_by_with_one_warning(cache: Cache) -> None:
    """Without a model's name nothing is cached, and one warning says what to pass; a scope may name it too."""
    llm = cached(MockLLM(is_chat_model=True), cache)
    with pytest.warns(UserWarning, match=r'model="\.\.\."'):
        llm.chat(ASKED)
    answer = llm.chat(ASKED)  # a second warning would be an error
    assert "askonce" not in answer.additional_kwargs
    assert cache.stats().bypasses == {"unknown_model": 2}
    with scope(model="m"):
        llm.chat(ASKED)
        assert "askonce" in llm.chat(ASKED).additional_kwargs


def test_bad_arguments_are_named() -> None:
    """What cannot be cached, and a template without a question, are configuration errors."""
    with Cache(exact=InMemoryExactTier()) as cache:
        with pytest.raises(ConfigurationError, match="takes a LlamaIndex LLM"):
            cached("gpt", cache)  # type: ignore[type-var]  # the mistake under test
        with pytest.raises(ConfigurationError, match="must name"):
            cached(NamedLLM(), cache, question_template="no field")


async def test_simultaneous_askers_share_one_call(cache: Cache) -> None:
    """Five tasks that ask the same at once pay once, and the instruments of each are told."""
    started, released = asyncio.Event(), asyncio.Event()

    class Slow(NamedLLM):
        async def achat(self, messages: Any, **kwargs: Any) -> ChatResponse:
            self._calls.append("achat")
            started.set()
            await released.wait()
            return ChatResponse(message=ChatMessage("slow", role="assistant"))

    plain = Slow()  # type: ignore[call-arg]  # the signature that mypy makes up for pydantic's subclasses
    llm = cached(plain, cache)
    tasks = [asyncio.create_task(llm.achat(ASKED)) for _ in range(5)]
    await started.wait()
    await asyncio.sleep(0)
    released.set()
    answers = await asyncio.gather(*tasks)
    assert plain.calls == 1
    assert {answer.message.content for answer in answers} == {"slow"}
    assert len({id(answer) for answer in answers}) == 5


@pytest.mark.parametrize("method", ["stream_chat", "stream_complete"])
async def test_a_stream_left_half_way_stores_nothing(cache: Cache, method: str) -> None:
    """A consumer that goes away after the first chunk leaves no entry, on a thread or on a loop."""
    plain = NamedLLM()
    llm = cached(plain, cache)
    argument: Any = ASKED if method == "stream_chat" else QUESTION
    stream = getattr(llm, method)(argument)
    next(stream)
    stream.close()
    astream = await getattr(llm, f"a{method}")(argument)
    await anext(astream)
    await astream.aclose()
    assert cache.stats().stored == 0
    await call(llm, method)
    assert plain.calls == 3


async def test_an_error_in_the_middle_of_a_stream_is_the_users_and_stores_nothing(cache: Cache) -> None:
    """The error of a broken stream reaches the caller unchanged, and no half answer is kept."""
    llm = cached(NamedLLM(breaks_after=2), cache)
    for method in ("stream_chat", "astream_chat"):
        with pytest.raises(ConnectionError, match="the line broke"):
            await call(llm, method)
    assert cache.stats().stored == 0


async def test_an_abandoned_replay_can_be_started_again(cache: Cache) -> None:
    """Leaving a replayed stream half way harms nothing."""
    plain = NamedLLM()
    llm = cached(plain, cache)
    await call(llm, "stream_chat")
    stream = llm.stream_chat(ASKED)
    next(stream)
    stream.close()
    await call(llm, "astream_chat")
    assert plain.calls == 1


def test_a_hit_takes_nothing_from_the_rate_limiter(cache: Cache) -> None:
    """Only calls of the model count against its limit."""
    taken = []

    class Limiter(TokenBucketRateLimiter):
        def acquire(self, num_tokens: int = 0) -> None:
            taken.append(num_tokens)

    plain = NamedLLM()
    plain.rate_limiter = Limiter(requests_per_minute=60)
    llm = cached(plain, cache)
    llm.complete(QUESTION)
    paid = len(taken)
    llm.complete(QUESTION)
    list(llm.stream_complete(QUESTION))
    assert paid == len(taken) > 0


def test_two_event_loops_one_after_another(cache: Cache) -> None:
    """One cached LLM works in a second `asyncio.run` as in the first."""
    plain = NamedLLM()
    llm = cached(plain, cache)
    asyncio.run(call(llm, "achat"))
    asyncio.run(call(llm, "astream_chat"))
    assert plain.calls == 1


def test_a_changed_answer_does_not_reach_the_cache(cache: Cache) -> None:
    """Each hit is a fresh object: what one caller does to it, the next does not see."""
    llm = cached(NamedLLM(), cache)
    llm.chat(ASKED)
    llm.chat(ASKED).message.content = "defaced"
    assert llm.chat(ASKED).message.content != "defaced"


def test_dead_servers_do_not_reach_the_caller() -> None:
    """With nothing to connect to, every method answers as if there were no cache."""
    with Cache(redis_url="redis://127.0.0.1:1/0") as cache:
        plain = NamedLLM()
        llm = cached(plain, cache)
        for _ in range(2):
            assert llm.chat(ASKED).message.content
            assert [chunk.delta for chunk in llm.stream_complete(QUESTION)]


@pytest.mark.parametrize(("allowed", "calls"), [(False, 2), (True, 1)])
def test_tool_calls_are_kept_only_when_asked_for(
    make_cache: Callable[..., Cache],
    allowed: bool,
    calls: int,
) -> None:
    """An answer that calls a tool is stored only with `allow_tool_calls`, and then comes back as such."""
    made: list[str] = []

    def say(messages: Any, **kwargs: Any) -> ChatMessage:
        made.append("x")
        blocks: Any = [{"block_type": "tool_call", "tool_call_id": "c1", "tool_name": "f", "tool_kwargs": {"a": 1}}]
        return ChatMessage(role="assistant", blocks=blocks)

    llm = cached(tools_llm(say), make_cache(allow_tool_calls=allowed))
    for _ in range(2):
        (found,) = llm.get_tool_calls_from_response(llm.chat(ASKED))
        assert (found.tool_id, found.tool_name, found.tool_kwargs) == ("c1", "f", {"a": 1})
    assert len(made) == calls


class City(BaseModel):
    """A city."""

    name: str


def test_a_structured_llm_is_wrapped_inside(cache: Cache) -> None:
    """`cached(llm.as_structured_llm(...))` keeps the parsed object on a hit."""
    answers = []

    class Json(NamedLLM):
        def complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponse:
            answers.append(prompt)
            return CompletionResponse(text='{"name": "Oslo"}')

    plain = Json()  # type: ignore[call-arg]  # the signature that mypy makes up for pydantic's subclasses
    llm = cached(plain.as_structured_llm(City), cache)
    for _ in range(2):
        assert llm.complete("Which city?").raw == City(name="Oslo")
    assert len(answers) == 1


@pytest.mark.parametrize("is_chat_model", [True, False])
@pytest.mark.parametrize(
    "template",
    [
        PromptTemplate("Translate to French: {text}"),
        PromptTemplate("{text}. Is this sentence correct?"),
        ChatPromptTemplate([ChatMessage("You are a translator.", role="system"), ChatMessage("{text}", role="user")]),
        ChatPromptTemplate([ChatMessage("Fix the spelling.", role="developer"), ChatMessage("{text}", role="user")]),
    ],
)
def test_a_template_over_a_text_makes_its_text_literal(
    make_cache: Callable[..., Cache], template: Any, is_chat_model: bool
) -> None:
    """What `predict` fills into a task over a text is answered for the identical text only."""
    filled = [template.format(text=text) for text in ("He is late", "He was late")]
    near: dict[str, Any] = dict.fromkeys(("He is late", filled[0]), (1, 0))
    near |= dict.fromkeys(("He was late", filled[1]), at_similarity(0.99))
    plain = NamedLLM(is_chat_model=is_chat_model)
    llm = cached(plain, make_cache(embedder=TableEmbedder(near)), question_template="Summarise: {query_str}")
    answers = [llm.predict(template, text=text) for text in ("He is late", "He was late", "He is late")]
    assert plain.calls == 2
    assert answers[0] == answers[2] != answers[1]


def test_a_question_template_over_a_text_makes_its_text_literal(make_cache: Callable[..., Cache]) -> None:
    """A template given to `cached` sets a task as one of the application's prompts does."""
    near: dict[str, Any] = {"He is late": (1, 0), "He was late": at_similarity(0.99)}
    for template, calls in (("Translate to French: {query_str}", 2), ("Question: {query_str}", 1)):
        plain = NamedLLM()
        llm = cached(plain, make_cache(embedder=TableEmbedder(near)), question_template=template)
        for text in near:
            llm.complete(template.format(query_str=text))
        assert plain.calls == calls


class Pirate(NamedLLM):
    """Speak otherwise, under the name that LlamaIndex knows its parent by."""

    _mood: str = PrivateAttr(default="merry")

    @llm_completion_callback()
    def complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponse:
        """Speak as a pirate."""
        self._calls.append(prompt)
        return CompletionResponse(text=f"{self.system_prompt} {self._mood} arr, {prompt}")

    def moody(self, mood: str) -> Pirate:
        """Set the mood."""
        self._mood = mood
        return self


def made(kind: Any, **fields: Any) -> Any:
    """Return an LLM: mypy makes up a signature for pydantic's subclasses."""
    return kind(**fields)


class Telling:
    """Put words in front of a prompt."""

    def __init__(self, words: str) -> None:
        self.words = words

    def prompt(self, text: str) -> str:
        """Return the prompt."""
        return f"{self.words} {text}"


class Shaped(NamedLLM):
    """Shape prompts as completion models do."""

    @llm_completion_callback()
    def complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponse:
        """Echo the shaped prompt, in the wrapper that is set."""
        wrapper = self.query_wrapper_prompt
        text = prompt if wrapper is None else wrapper.format(query_str=prompt)
        return CompletionResponse(
            text=self.completion_to_prompt(text)  # type: ignore[misc]  # it is set
        )


def pirate_of(place: str) -> LLM:
    """Return an LLM whose class is made by a call, under a name that another one has too."""

    class Local(NamedLLM):
        @llm_completion_callback()
        def complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponse:
            return CompletionResponse(text=f"arr of {place}, {prompt}")

    llm: LLM = made(Local)
    return llm


OTHERS: dict[str, Callable[[], tuple[LLM, LLM]]] = {
    "class": lambda: (NamedLLM(), made(Pirate)),
    "class that a call has made": lambda: (pirate_of("the sea"), pirate_of("the lake")),
    "private attribute": lambda: (made(Pirate).moody("merry"), made(Pirate).moody("sad")),
    "system prompt": lambda: (made(Pirate, system_prompt="Be kind."), made(Pirate, system_prompt="Be rude.")),
    "method": lambda: (
        made(Shaped, completion_to_prompt=Telling("Kindly:").prompt),
        made(Shaped, completion_to_prompt=Telling("Rudely:").prompt),
    ),
    "wrapper": lambda: (
        made(Shaped, query_wrapper_prompt=PromptTemplate("Kindly: {query_str}")),
        made(Shaped, query_wrapper_prompt=PromptTemplate("Rudely: {query_str}")),
    ),
}


@pytest.mark.parametrize("what", OTHERS)
def test_what_an_application_adds_to_an_llm_counts(cache: Cache, what: str) -> None:
    """LLMs that speak otherwise never share, and LLMs made alike do."""
    one, other = OTHERS[what]()
    assert cached(one, cache).complete(QUESTION).text != cached(other, cache).complete(QUESTION).text
    for alike in OTHERS[what]():
        assert "askonce" in cached(alike, cache).complete(QUESTION).additional_kwargs


class Repeating(NamedLLM):
    """Repeat the request's own metadata, as OpenAI's Responses API does, whole or in an event of a stream."""

    @llm_completion_callback()
    def complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponse:
        """Answer."""
        told = {"object": "response", "metadata": {"customer": "alice"}, "user": "alice", "id": "resp_1"}
        told |= {"status": "completed"}
        raw = {"type": "response.completed", "response": told} if prompt == QUESTION else told
        return CompletionResponse(text="Yes.", raw=raw)


@pytest.mark.parametrize("asked", [QUESTION, PARAPHRASE])
def test_the_notes_of_who_asked_first_are_no_other_askers(cache: Cache, asked: str) -> None:
    """They are no part of the key, and so no part of what is stored."""
    llm = cached(made(Repeating), cache)
    assert "alice" in str(llm.complete(asked).raw)
    served = llm.complete(asked)
    assert "askonce" in served.additional_kwargs
    assert "resp_1" in str(served.raw)
    assert "alice" not in str(served.raw)
