"""What `AskOnceCache` promises for any model; one test for each defect of LangChain's that it makes good."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import subprocess
import sys
import warnings
from collections.abc import Iterator
from threading import Thread

import pytest
from langchain_core.caches import BaseCache
from langchain_core.globals import set_llm_cache
from langchain_core.language_models.fake import FakeListLLM
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage
from langchain_core.outputs import ChatGeneration, Generation

from askonce import Hit, Miss, scope
from askonce.cache import Cache
from askonce.errors import ConfigurationError
from askonce.extras import install
from askonce.langchain import AskOnceCache, cached_runnable
from tests.inside import held_by
from tests.langchain.conftest import PARAPHRASE, QUESTION
from tests.langchain.models import CountingChat, NamedChat

NOTE = "askonce"


@pytest.fixture
def model(adapter: AskOnceCache) -> NamedChat:
    """Give a model that counts its calls."""
    return NamedChat(cache=adapter)


@pytest.fixture
def _global_cache(adapter: AskOnceCache) -> Iterator[None]:
    set_llm_cache(adapter)
    yield
    set_llm_cache(None)


def test_the_same_question_is_answered_once(model: NamedChat) -> None:
    """A repeated question is a hit that says so."""
    first, again = model.invoke(QUESTION), model.invoke(QUESTION)
    assert (model.calls, again.content) == (1, first.content)
    note = again.response_metadata[NOTE]
    assert note["tier"] in ("memory", "exact")
    assert note["similarity"] == 1.0
    assert note["age_s"] >= 0
    assert note["entry_id"]
    assert NOTE not in first.response_metadata


async def test_the_same_question_is_answered_once_async(model: NamedChat) -> None:
    """The async methods answer, across each other and the sync ones."""
    first = await model.ainvoke(QUESTION)
    assert (await model.ainvoke(QUESTION)).content == first.content
    assert (await model.ainvoke(PARAPHRASE)).response_metadata[NOTE]["tier"] == "semantic"
    assert model.invoke(QUESTION).content == first.content
    assert model.calls == 1


def test_a_paraphrase_is_answered_in_the_same_scope_only(model: NamedChat) -> None:
    """System prompt, model, ambient scope and parameters each keep answers apart; a paraphrase does not."""
    system = SystemMessage("Be kind.")
    model.invoke([system, HumanMessage(QUESTION)])
    hit = model.invoke([system, HumanMessage(PARAPHRASE)])
    assert hit.response_metadata[NOTE]["tier"] == "semantic"
    assert hit.response_metadata[NOTE]["similarity"] == pytest.approx(0.97, abs=0.01)
    assert model.calls == 1
    model.invoke([SystemMessage("Be rude."), HumanMessage(PARAPHRASE)])
    model.bind(stop=["X"]).invoke([system, HumanMessage(PARAPHRASE)])
    with scope(tenant="acme"):
        model.invoke([system, HumanMessage(PARAPHRASE)])
    assert model.calls == 4
    other = NamedChat(model="other", cache=model.cache)
    other.invoke([system, HumanMessage(PARAPHRASE)])
    assert other.calls == 1


def test_several_turns_are_answered_by_the_identical_conversation_only(model: NamedChat) -> None:
    """A conversation that began with a cached answer, and one that began with the model's, are the same."""
    answers = [model.invoke([HumanMessage("hi")]) for _ in range(2)]
    for answer in answers:
        model.invoke([HumanMessage("hi"), answer, HumanMessage(QUESTION)])
    assert model.calls == 2
    model.invoke([HumanMessage("hi"), answers[0], HumanMessage(PARAPHRASE)])
    assert model.calls == 3


def test_a_template_makes_retrieved_text_comparable(cache: Cache) -> None:
    """Paraphrases over the same passages hit, and the same question over others does not."""
    model = NamedChat(cache=AskOnceCache(cache, question_template="Context: {context}\nQuestion: {question}"))
    model.invoke(f"Context: 20 days.\nQuestion: {QUESTION}")
    assert NOTE in model.invoke(f"Context: 20 days.\nQuestion: {PARAPHRASE}").response_metadata
    assert NOTE not in model.invoke(f"Context: 25 days.\nQuestion: {QUESTION}").response_metadata


def test_text_models(cache: Cache) -> None:
    """A text model's answer comes back as it was, by its whole prompt or by the template's question."""
    template = AskOnceCache(cache, model="text", question_template="Q: {question}")
    for adapter, second, hits in (
        (AskOnceCache(cache, model="text"), f"Q: {QUESTION}", True),
        (AskOnceCache(cache, model="text"), f"Q: {PARAPHRASE}", False),
        (template, f"Q: {PARAPHRASE}", True),
    ):
        adapter.clear()
        model = FakeListLLM(responses=["one", "two"], cache=adapter)
        answers = [model.invoke(prompt) for prompt in (f"Q: {QUESTION}", second)]
        assert (answers == ["one", "one"]) is hits


@pytest.mark.usefixtures("_global_cache")
def test_the_global_cache() -> None:
    """`set_llm_cache` serves every model that does not stay out."""
    model, outside = NamedChat(), NamedChat(cache=False)
    for _ in range(2):
        model.invoke(QUESTION)
        outside.invoke(QUESTION)
    assert (model.calls, outside.calls) == (1, 2)


# --- §1.3: what the keys must not depend on, and what they must ---


def test_an_opaque_llm_string_is_exact_only(adapter: AskOnceCache, cache: Cache) -> None:
    """A configuration that cannot be read is still cached, for the identical prompt."""
    answer = [Generation(text="20")]
    adapter.update(QUESTION, "Sample LLM string configuration.", answer)
    assert adapter.lookup(QUESTION, "Sample LLM string configuration.") == answer
    assert adapter.lookup(PARAPHRASE, "Sample LLM string configuration.") is None
    assert adapter.lookup(QUESTION, "Another configuration.") is None
    assert cache.stats().bypasses == {}


def test_the_order_of_tools_does_not_matter(adapter: AskOnceCache) -> None:
    """Two models with the same tools in another order share their answers; with another tool they do not."""
    one, two = ({"type": "function", "function": {"name": name}} for name in "ab")

    def told(*tools: object) -> str:
        return str([("_type", "x"), ("model", "m"), ("tools", list(tools))])

    answer = [ChatGeneration(message=AIMessage("20"))]
    adapter.update(QUESTION, told(one, two), answer)
    assert adapter.lookup(QUESTION, told(two, one)) is not None
    assert adapter.lookup(QUESTION, told(one)) is None


def test_a_hit_is_a_list(adapter: AskOnceCache) -> None:
    """LangChain takes anything else, a tuple included, for a miss."""
    adapter.update(QUESTION, "x", (Generation(text="20"),))
    assert type(adapter.lookup(QUESTION, "x")) is list


def test_several_answers_keep_their_order(adapter: AskOnceCache) -> None:
    """The n answers to one prompt come back in order."""
    answers = [Generation(text=text) for text in "cab"]
    adapter.update(QUESTION, "x", answers)
    assert adapter.lookup(QUESTION, "x") == answers


def test_an_objects_address_is_never_cached(adapter: AskOnceCache, cache: Cache) -> None:
    """A configuration with `<... at 0x...>` in it can never repeat, and is neither looked up nor stored."""
    model = NamedChat(client=object(), cache=adapter)
    assert {model.invoke(QUESTION).content for _ in range(2)} == {"answer-1", "answer-2"}
    assert cache.stats().bypasses == {"unstable_request": 2}


def test_state_on_the_providers_side_is_never_cached(model: NamedChat, cache: Cache) -> None:
    """An answer that depends on what the provider remembers is not answered from here."""
    for _ in range(2):
        model.bind(previous_response_id="resp_1").invoke(QUESTION)
    assert (model.calls, cache.stats().bypasses) == (2, {"server_state": 2})


# --- §1.4 ---


def test_a_model_that_does_not_say_its_name_is_bypassed(adapter: AskOnceCache, cache: Cache) -> None:
    """Such models write the same string and would answer for each other: bypass, and one warning what to do."""
    models = [CountingChat(model=name, cache=adapter) for name in ("a", "b")]
    with pytest.warns(UserWarning, match=r'counting-chat .* AskOnceCache\(cache, model="\.\.\."\)') as warned:
        _ = [model.invoke(QUESTION) for model in models * 2]
    assert [model.calls for model in models] == [2, 2]
    assert len(warned) == 1
    assert cache.stats().bypasses == {"unknown_model": 4}


def test_the_models_name_can_be_given(cache: Cache) -> None:
    """With `model=` or `scope(model=...)` such models are cached, each under its name."""
    model = CountingChat(cache=AskOnceCache(cache, model="a"))
    for _ in range(2):
        model.invoke(QUESTION)
    assert model.calls == 1
    with scope(model="b"):
        model.invoke(QUESTION)
    assert model.calls == 2
    bare = CountingChat(cache=AskOnceCache(cache))
    with scope(model="b"):
        assert bare.invoke(QUESTION).content == "answer-2"


def test_a_hit_without_usage_is_a_valid_message(model: NamedChat) -> None:
    """LangChain adds `total_cost` to a hit's usage, which alone would be invalid: the usage is complete, and zero."""
    model.invoke(QUESTION)
    usage = model.invoke(QUESTION).usage_metadata
    assert usage == {"input_tokens": 0, "output_tokens": 0, "total_tokens": 0, "total_cost": 0}


def test_an_answer_is_stored_as_it_was_at_update(adapter: AskOnceCache) -> None:
    """What an agent does to the live message later does not reach the entry."""
    live = [ChatGeneration(message=AIMessage("20"))]
    adapter.update(QUESTION, "x", live)
    live[0].message.name = "agent"
    stored = adapter.lookup(QUESTION, "x")
    assert stored is not None
    assert isinstance(stored[0], ChatGeneration)
    assert stored[0].message.name is None


async def test_an_answer_is_stored_as_it_was_at_aupdate(adapter: AskOnceCache) -> None:
    """The async half, too, takes the answer before it first yields to the loop."""
    live = [ChatGeneration(message=AIMessage("20"))]
    update = asyncio.ensure_future(adapter.aupdate(QUESTION, "x", live))
    await asyncio.sleep(0)
    live[0].message.name = "agent"
    await update
    stored = await adapter.alookup(QUESTION, "x")
    assert stored is not None
    assert isinstance(stored[0], ChatGeneration)
    assert stored[0].message.name is None


def test_tool_calls_are_stored_only_when_asked_for(model: NamedChat) -> None:
    """By default an answer that calls a tool is not kept: the tool would act again."""
    model.answer = AIMessage("", tool_calls=[{"name": "f", "args": {}, "id": "call_1"}])
    for _ in range(2):
        model.invoke(QUESTION)
    assert model.calls == 2


def test_two_hits_share_no_message_id(model: NamedChat) -> None:
    """LangGraph replaces a message by its id, so each hit has another."""
    ids = [model.invoke(QUESTION).id for _ in range(4)]
    assert len(set(ids)) == 4
    assert all(str(message_id).startswith("lc_run--") for message_id in ids)


# --- clear, copies, set-up ---


def test_clear_removes_what_langchain_stored(model: NamedChat, adapter: AskOnceCache, cache: Cache) -> None:
    """`clear()` leaves the answers of other adapters, and of other scopes when one is ambient."""
    cache.store("plain", "kept", model="m")
    with scope(tenant="acme"):
        model.invoke(QUESTION)
    with scope(tenant="globex"):
        model.invoke(QUESTION)
        adapter.clear()
        model.invoke(QUESTION)
    with scope(tenant="acme"):
        model.invoke(QUESTION)
        assert model.calls == 3
    adapter.clear()
    with scope(tenant="acme"):
        model.invoke(QUESTION)
    assert model.calls == 4
    adapter.clear(tenant="globex")
    with scope(tenant="acme"):
        model.invoke(QUESTION)
    assert model.calls == 4
    assert cache.stats().bypasses == {}
    assert type(cache.lookup("plain", model="m")).__name__ == "Hit"


async def test_aclear_removes_what_langchain_stored(model: NamedChat, adapter: AskOnceCache) -> None:
    """`aclear()` does as `clear()`."""
    await model.ainvoke(QUESTION)
    await adapter.aclear()
    await model.ainvoke(QUESTION)
    assert model.calls == 2


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_everything_that_langchain_stored_can_be_cleared(
    model: NamedChat, adapter: AskOnceCache, cache: Cache, colour: str
) -> None:
    """`clear(everything=True)` does so from inside a scope; beside parts it is an error, and others' answers stay."""
    cache.store("plain", "kept", model="m")
    for tenant in ("acme", "globex"):
        with scope(tenant=tenant):
            model.invoke(QUESTION)
    with scope(tenant="initech"):
        with pytest.raises(ConfigurationError, match="everything=True"):
            adapter.clear(everything=True, tenant="acme")
        if colour == "sync":
            adapter.clear(everything=True)
        else:
            await adapter.aclear(everything=True)
    for tenant in ("acme", "globex"):
        with scope(tenant=tenant):
            model.invoke(QUESTION)
    assert model.calls == 4
    assert isinstance(cache.lookup("plain", model="m"), Hit)


def test_an_erasure_reaches_what_the_adapter_remembers(model: NamedChat, adapter: AskOnceCache, cache: Cache) -> None:
    """A miss of LangChain's keeps its place in the log of removals, and no stored question or answer."""

    def remembered() -> list[object]:
        return [miss.nearest for miss in held_by(adapter, Miss)]

    with scope(user="alice"):
        model.invoke(QUESTION)
        model.invoke("Where is the canteen?")
    assert any(remembered())
    cache.erase(user="alice")
    assert remembered()
    assert not any(remembered())


def test_mistaken_arguments_are_told_when_they_are_given(cache: Cache) -> None:
    """And not by an error out of somebody's model call."""
    with pytest.raises(ConfigurationError, match=r"AskOnceCache\(\) takes an askonce Cache, not a str"):
        AskOnceCache("redis://localhost")  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match=r"cached_runnable\(\) takes a LangChain Runnable, not a function"):
        cached_runnable(lambda asked: asked, cache, corpus="c")  # type: ignore[arg-type]


def test_a_part_that_is_unknown_is_a_configuration_error(adapter: AskOnceCache) -> None:
    """`clear(tennant=...)` must not clear everything."""
    with pytest.raises(ConfigurationError, match="tennant"):
        adapter.clear(tennant="acme")


def test_a_model_with_the_cache_can_be_copied(adapter: AskOnceCache, redis_url: str, redis_prefix: str) -> None:
    """A deep copy shares the cache; a pickle of one made from settings makes it anew."""
    model = NamedChat(cache=adapter)
    model.invoke(QUESTION)
    assert NOTE in copy.deepcopy(model).invoke(QUESTION).response_metadata
    made = AskOnceCache(Cache(redis_url=redis_url, redis_prefix=redis_prefix), model="m")
    again = pickle.loads(pickle.dumps(made))
    again.update(QUESTION, "x", [Generation(text="20")])
    assert made.lookup(QUESTION, "x") == [Generation(text="20")]


def test_it_is_a_langchain_cache(adapter: AskOnceCache) -> None:
    """The six methods are its own, none inherited: the defaults would hold a thread per call."""
    assert isinstance(adapter, BaseCache)
    names = ("lookup", "update", "clear", "alookup", "aupdate", "aclear")
    assert all(name in vars(AskOnceCache) for name in names)


def test_a_missing_extra_is_named() -> None:
    """Without langchain-core the import says what to install."""
    code = "import sys; sys.modules['langchain_core'] = None; import askonce.langchain"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert install("langchain") in ended.stderr


# --- faults ---


def test_a_fault_never_reaches_the_model_call(
    model: NamedChat, cache: Cache, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever breaks in the cache, the model answers; one line of log names the fault and quotes nothing."""

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("planted-secret")

    monkeypatch.setattr(cache, "lookup", broken)
    monkeypatch.setattr(cache, "store", broken)
    with caplog.at_level(logging.DEBUG):
        assert [model.invoke(QUESTION).content for _ in range(2)] == ["answer-1", "answer-2"]
    ours = [record for record in caplog.records if record.name.startswith("askonce")]
    assert [record.getMessage() for record in ours] == [
        "could not look up (RuntimeError); the model call goes on without the cache",
        "could not store (RuntimeError); the model call goes on without the cache",
    ]
    assert "planted-secret" not in caplog.text


async def test_a_fault_never_reaches_the_model_call_async(
    model: NamedChat, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The async half hides faults as well."""

    async def broken(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(cache, "alookup", broken)
    monkeypatch.setattr(cache, "astore", broken)
    assert (await model.ainvoke(QUESTION)).content == "answer-1"


def test_a_mistake_in_the_configuration_is_told(
    model: NamedChat, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A `ConfigurationError` does reach the user, who alone can put it right."""

    def wrong(*_: object, **__: object) -> None:
        raise ConfigurationError("no such schema")

    monkeypatch.setattr(cache, "lookup", wrong)
    with pytest.raises(ConfigurationError, match="no such schema"):
        model.invoke(QUESTION)


def test_a_message_without_json_is_not_stored(model: NamedChat, caplog: pytest.LogCaptureFixture) -> None:
    """An exotic answer is passed on and not kept, and the log says so once, without its content."""
    model.answer = AIMessage("planted-secret", additional_kwargs={"thing": object()})
    for _ in range(2):
        model.invoke(QUESTION)
    assert model.calls == 2
    assert caplog.text.count("could not store (TypeError)") == 1
    assert "planted-secret" not in caplog.text


def test_no_server_is_a_miss() -> None:
    """With both servers away every call reaches the model."""
    with Cache(redis_url="redis://127.0.0.1:1/0") as cache:
        model = NamedChat(cache=AskOnceCache(cache))
        for _ in range(2):
            model.invoke(QUESTION)
        assert model.calls == 2


@pytest.mark.xfail(reason="langchain#39598: LangChain keeps a model's first configuration; no BaseCache can tell")
def test_a_model_whose_attributes_are_assigned_to(adapter: AskOnceCache) -> None:
    """A model that was changed after its first call is asked anew."""

    class Serializable(NamedChat):
        @classmethod
        def is_lc_serializable(cls) -> bool:
            return True

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = Serializable(cache=adapter)
        model.invoke(QUESTION)
        model.model = "other"
        model.invoke(QUESTION)
    assert model.calls == 2


def test_a_later_askers_lookup_does_not_vouch_for_an_earlier_answer(adapter: AskOnceCache, cache: Cache) -> None:
    """An answer from before a removal is not stored, though somebody has asked the same since."""
    assert adapter.lookup(QUESTION, "x") is None
    cache.clear()
    later = Thread(target=adapter.lookup, args=(QUESTION, "x"))
    later.start()
    later.join()
    adapter.update(QUESTION, "x", [Generation(text="from before")])
    assert adapter.lookup(QUESTION, "x") is None
