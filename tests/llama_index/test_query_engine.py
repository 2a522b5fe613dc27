"""`cached_query_engine`: a hit skips retrieval and generation, and is what the engine would have returned."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

import pytest
from blockbuster import blockbuster_ctx
from llama_index.core import PromptTemplate
from llama_index.core.base.response.schema import (
    AsyncStreamingResponse,
    PydanticResponse,
    Response,
    StreamingResponse,
)
from llama_index.core.llms import MockLLM
from llama_index.core.llms.structured_llm import StructuredLLM
from llama_index.core.postprocessor import SimilarityPostprocessor
from llama_index.core.query_engine import CustomQueryEngine, RetrieverQueryEngine
from llama_index.core.response_synthesizers import TreeSummarize
from llama_index.core.schema import QueryBundle
from llama_index.core.vector_stores import ExactMatchFilter, MetadataFilters
from llama_index.llms.openai import OpenAI
from pydantic import BaseModel, Field

from askonce import scope
from askonce.cache import Cache
from askonce.errors import ConfigurationError
from askonce.llama_index import cached, cached_query_engine
from tests.inside import held_by
from tests.llama_index.conftest import Wire
from tests.llama_index.handbook import Handbook
from tests.llama_index.models import ANSWER, PARAPHRASE, QUESTION, NamedLLM


@pytest.fixture
def handbook() -> Handbook:
    """Give an indexed handbook."""
    return Handbook()


def text_of(response: object) -> str:
    """Return what a streaming response says, by reading it to its end."""
    assert isinstance(response, StreamingResponse)
    return "".join(response.response_gen)


async def atext_of(response: object) -> str:
    """Async version of `text_of`."""
    assert isinstance(response, AsyncStreamingResponse)
    return "".join([piece async for piece in response.async_response_gen()])


def told(engine: RetrieverQueryEngine) -> str:
    """Return what an engine says, read to its end."""
    return str(engine.query(QUESTION))


def is_hit(response: object) -> bool:
    """Tell whether a response came from the cache."""
    return getattr(response, "askonce", None) is not None


def test_a_hit_is_equal_and_neither_retrieves_nor_generates(handbook: Handbook, cache: Cache) -> None:
    """The second response equals the first, sources and scores included, and no part of the engine is asked for it."""
    engine = cached_query_engine(handbook.engine(), cache, corpus="handbook")

    first = engine.query(QUESTION)
    calls = handbook.calls
    second = engine.query(QUESTION)

    assert calls == (1, 1)
    assert handbook.calls == calls
    assert isinstance(second, Response)
    assert second == first
    assert second.source_nodes[0].score is not None
    assert second.source_nodes[0].node.ref_doc_id == "leave.md"
    assert second.get_formatted_sources() == first.get_formatted_sources()
    assert not is_hit(first)
    assert vars(second)["askonce"].keys() == {"tier", "similarity", "age_s", "entry_id"}


def test_a_paraphrase_hits(handbook: Handbook, cache: Cache) -> None:
    """A question in other words is answered from the cache."""
    engine = cached_query_engine(handbook.engine(), cache, corpus="handbook")
    first = engine.query(QUESTION)

    second = engine.query(PARAPHRASE)

    assert second == first
    assert vars(second)["askonce"]["similarity"] == pytest.approx(0.97, abs=0.01)
    assert handbook.calls == (1, 1)


def test_the_copy_stays_what_it_was(handbook: Handbook, cache: Cache) -> None:
    """The engine keeps its class, its parts and its callback manager, and the original is not touched."""
    plain = handbook.engine()

    engine = cached_query_engine(plain, cache)
    again = cached_query_engine(engine, cache)

    assert isinstance(engine, RetrieverQueryEngine)
    assert type(engine).__name__ == "RetrieverQueryEngine"
    assert engine.retriever is plain.retriever
    assert engine.callback_manager is plain.callback_manager
    assert engine.get_prompts().keys() == plain.get_prompts().keys()
    assert type(plain) is RetrieverQueryEngine
    assert type(again) is type(engine)


def test_each_hit_is_a_fresh_response(handbook: Handbook, cache: Cache) -> None:
    """Whoever changes a response changes nobody else's."""
    engine = cached_query_engine(handbook.engine(), cache)
    first = engine.query(QUESTION)
    kept = copy.deepcopy(first)
    for response in (first, engine.query(QUESTION)):
        response.source_nodes[0].node.metadata["spoilt"] = "yes"
        response.source_nodes.clear()

    assert engine.query(QUESTION) == kept


async def test_sync_and_async_share_answers(handbook: Handbook, cache: Cache) -> None:
    """What `aquery` stored `query` finds, and the other way round, and a hit does not block the loop."""
    engine = cached_query_engine(handbook.engine(), cache)
    first = await engine.aquery(QUESTION)
    other = await asyncio.to_thread(engine.query, "What about trains?")

    with blockbuster_ctx():
        again = await engine.aquery("What about trains?")

    assert await asyncio.to_thread(engine.query, QUESTION) == first
    assert again == other
    assert handbook.calls == (2, 2)


def test_a_streamed_miss_passes_through_and_a_hit_is_replayed_in_pieces(handbook: Handbook, cache: Cache) -> None:
    """A streaming engine streams both times, the same text with the same sources."""
    engine = cached_query_engine(handbook.engine(streaming=True), cache)

    first = engine.query(QUESTION)
    assert isinstance(first, StreamingResponse)
    pieces = list(first.response_gen)
    second = engine.query(QUESTION)
    assert isinstance(second, StreamingResponse)
    replayed = list(second.response_gen)

    assert len(pieces) > 2
    assert len(replayed) > 2
    assert "".join(replayed) == "".join(pieces)
    assert (second.source_nodes, second.metadata) == (first.source_nodes, first.metadata)
    assert handbook.calls == (1, 1)


async def test_async_streams_do_as_well(handbook: Handbook, cache: Cache) -> None:
    """`aquery` of a streaming engine gives an `AsyncStreamingResponse` on a miss and on a hit."""
    engine = cached_query_engine(handbook.engine(streaming=True), cache)

    first = await atext_of(await engine.aquery(QUESTION))
    hit = await engine.aquery(QUESTION)

    assert is_hit(hit)
    assert await atext_of(hit) == first
    assert handbook.calls == (1, 1)


async def test_streams_and_whole_answers_serve_each_other(handbook: Handbook, cache: Cache) -> None:
    """A streamed answer serves a query that does not stream, and the other way round."""
    streaming = cached_query_engine(handbook.engine(streaming=True), cache)
    whole = cached_query_engine(handbook.engine(), cache)

    streamed = text_of(streaming.query(QUESTION))
    told = whole.query("What about trains?")

    assert str(whole.query(QUESTION)) == streamed
    assert text_of(streaming.query("What about trains?")) == str(told)
    assert await atext_of(await streaming.aquery("What about trains?")) == str(told)
    assert handbook.calls == (2, 2)


def test_a_stream_that_is_left_halfway_is_not_stored(handbook: Handbook, cache: Cache) -> None:
    """A consumer that stops reading leaves nothing behind."""
    engine = cached_query_engine(handbook.engine(streaming=True), cache)
    response = engine.query(QUESTION)
    assert isinstance(response, StreamingResponse)
    next(response.response_gen)
    response.response_gen.close()

    assert not is_hit(engine.query(QUESTION))
    assert cache.stats().stored == 0


async def test_an_async_stream_that_is_left_halfway_is_not_stored(handbook: Handbook, cache: Cache) -> None:
    """A task that stops reading leaves nothing behind."""
    engine = cached_query_engine(handbook.engine(streaming=True), cache)
    response = await engine.aquery(QUESTION)
    assert isinstance(response, AsyncStreamingResponse)
    await anext(response.response_gen)
    await response.response_gen.aclose()

    assert not is_hit(await engine.aquery(QUESTION))
    assert cache.stats().stored == 0


def test_a_stream_that_breaks_is_not_stored(handbook: Handbook, cache: Cache) -> None:
    """An error in the middle reaches the consumer, and nothing is stored."""
    handbook.llm.breaks_after = 3
    engine = cached_query_engine(handbook.engine(streaming=True), cache)

    with pytest.raises(ConnectionError):
        text_of(engine.query(QUESTION))

    assert cache.stats().stored == 0
    handbook.llm.breaks_after = None
    assert not is_hit(engine.query(QUESTION))


def test_a_stream_does_not_outlive_a_removal(handbook: Handbook, cache: Cache) -> None:
    """A document invalidated while an answer from it is streamed leaves no trace of that answer."""
    engine = cached_query_engine(handbook.engine(streaming=True), cache)
    response = engine.query(QUESTION)
    assert isinstance(response, StreamingResponse)
    next(response.response_gen)
    cache.invalidate(document="leave.md")

    list(response.response_gen)

    assert not is_hit(engine.query(QUESTION))


class Days(BaseModel):
    """Hold an answer in a form."""

    days: int
    unit: str = "a year"


class FormLLM(MockLLM):
    """Fill in any form with ten days."""

    def structured_predict(self, *args: Any, **kwargs: Any) -> Days:
        """Return ten days."""
        return Days(days=10)

    async def astructured_predict(self, *args: Any, **kwargs: Any) -> Days:
        """Async version of `structured_predict`."""
        return Days(days=10)


async def test_objects_are_restored_as_objects(handbook: Handbook, cache: Cache) -> None:
    """A `PydanticResponse` comes back with an equal object of the engine's own class."""
    llm = FormLLM()  # type: ignore[call-arg]  # the signature that mypy makes up for pydantic's subclasses
    synthesizer = TreeSummarize(llm=llm, output_cls=Days)
    engine = cached_query_engine(handbook.engine(response_synthesizer=synthesizer), cache, version="1")

    first = await asyncio.to_thread(engine.query, QUESTION)
    second = await engine.aquery(QUESTION)

    assert isinstance(second, PydanticResponse)
    assert is_hit(second)
    assert second == first
    assert second.response == Days(days=10)
    assert second.days == 10


def test_structured_llms_make_objects_too(handbook: Handbook, cache: Cache) -> None:
    """An engine on a structured LLM is cached, by the class that the LLM fills in."""

    class Echo(NamedLLM):
        def structured_predict(self, *args: Any, **kwargs: Any) -> Days:
            self._calls.append("form")
            return Days(days=10)

    llm = Echo()  # type: ignore[call-arg]  # the signature that mypy makes up for pydantic's subclasses
    engine = cached_query_engine(handbook.engine(llm=StructuredLLM(llm=llm, output_cls=Days)), cache, corpus="h")

    first = engine.query(QUESTION)
    assert isinstance(first, PydanticResponse)
    asked = llm.calls

    assert engine.query(QUESTION) == first
    assert llm.calls == asked


def test_objects_whose_fields_have_other_names_in_json_are_restored(handbook: Handbook, cache: Cache) -> None:
    """A class that is written under other names than it is read by is kept under those that it is read by."""

    class Leave(BaseModel):
        days: int = Field(serialization_alias="numberOfDays")

    class Echo(NamedLLM):
        def structured_predict(self, *args: Any, **kwargs: Any) -> Leave:
            self._calls.append("form")
            return Leave(days=10)

    llm = Echo()  # type: ignore[call-arg]  # the signature that mypy makes up for pydantic's subclasses
    engine = cached_query_engine(
        handbook.engine(llm=StructuredLLM(llm=llm, output_cls=Leave)), cache, corpus="h", version="1"
    )

    first = engine.query(QUESTION)
    asked = llm.calls

    assert engine.query(QUESTION) == first
    assert llm.calls == asked


def test_an_answer_to_nothing_is_not_stored(handbook: Handbook, cache: Cache) -> None:
    """When retrieval finds nothing, the next query looks again, streamed or not."""
    nothing = [SimilarityPostprocessor(similarity_cutoff=2.0)]
    for streaming in (False, True):
        engine = cached_query_engine(handbook.engine(node_postprocessors=nothing, streaming=streaming), cache)
        for _ in range(2):
            response = engine.query(QUESTION)
            assert str(response) == "Empty Response"
            assert not is_hit(response)
    assert cache.stats().stored == 0


async def test_an_answer_cut_off_is_not_stored(
    handbook: Handbook, cache: Cache, openai: Callable[..., OpenAI], wire: Wire
) -> None:
    """An answer that the model could not finish is passed on and not kept, streamed or not."""
    for streaming in (False, True):
        llm = openai(max_tokens=2)
        engine = cached_query_engine(handbook.engine(llm=llm, streaming=streaming), cache, corpus=f"{streaming}")
        await asyncio.to_thread(told, engine)
        response = await engine.aquery(QUESTION)
        await (atext_of(response) if streaming else asyncio.sleep(0))
        assert not is_hit(response)
    assert wire.requests == 4
    assert cache.stats().stored == 0


async def test_a_real_client_answers_once(
    handbook: Handbook, cache: Cache, openai: Callable[..., OpenAI], wire: Wire
) -> None:
    """Over a real client, a clean answer is stored with its tokens, streamed or not, and asked for no more."""
    for streaming in (False, True):
        engine = cached_query_engine(handbook.engine(llm=openai(), streaming=streaming), cache, corpus=f"{streaming}")
        for _ in range(2):
            assert await asyncio.to_thread(told, engine) == ANSWER
        hit = await engine.aquery(QUESTION)
        assert (await atext_of(hit) if streaming else str(hit)) == ANSWER
    assert wire.requests == 2


def test_engines_that_differ_never_share(handbook: Handbook, cache: Cache) -> None:
    """Prompts, retrieval, models and versions belong to the key."""
    prompt = PromptTemplate("In one word.\n{context_str}\n{query_str}")
    only_leave = MetadataFilters(filters=[ExactMatchFilter(key="file", value="leave.md")])
    engines = [
        handbook.engine(),
        handbook.engine(similarity_top_k=2),
        handbook.engine(filters=only_leave),
        handbook.engine(text_qa_template=prompt),
        handbook.engine(response_mode="tree_summarize"),
        handbook.engine(node_postprocessors=[SimilarityPostprocessor(similarity_cutoff=0.1)]),
        handbook.engine(llm=NamedLLM(name="echo-2")),
        handbook.engine(llm=NamedLLM(temperature=0.5)),
    ]
    for engine in engines:
        assert not is_hit(cached_query_engine(engine, cache, corpus="handbook").query(QUESTION))
    assert not is_hit(cached_query_engine(engines[0], cache, corpus="handbook", version="2").query(QUESTION))
    assert is_hit(cached_query_engine(handbook.engine(), cache, corpus="handbook").query(QUESTION))


def test_other_corpora_and_tenants_never_share(handbook: Handbook, cache: Cache) -> None:
    """A corpus and a tenant see their own answers only."""
    engine = cached_query_engine(handbook.engine(), cache, corpus="handbook")
    engine.query(QUESTION)

    assert not is_hit(cached_query_engine(handbook.engine(), cache, corpus="wiki").query(QUESTION))
    with scope(tenant="acme"):
        assert not is_hit(engine.query(QUESTION))
        assert is_hit(engine.query(QUESTION))


def test_without_a_corpus_an_index_answers_for_itself(handbook: Handbook, cache: Cache) -> None:
    """Two indexes never share unless the corpus is named; then a rebuilt one finds the answers of the old."""
    rebuilt = Handbook()
    cached_query_engine(handbook.engine(), cache).query(QUESTION)
    assert is_hit(cached_query_engine(handbook.engine(), cache).query(QUESTION))
    assert not is_hit(cached_query_engine(rebuilt.engine(), cache).query(QUESTION))

    cached_query_engine(handbook.engine(), cache, corpus="handbook").query(QUESTION)
    with scope(corpus="handbook"):
        assert is_hit(cached_query_engine(rebuilt.engine(), cache).query(QUESTION))


def test_changes_of_an_engine_count_at_once(handbook: Handbook, cache: Cache) -> None:
    """`update_prompts` and a retriever set otherwise lead to other answers; set back, to the old ones."""
    engine = cached_query_engine(handbook.engine(), cache)
    before = engine.get_prompts()["response_synthesizer:text_qa_template"]
    engine.query(QUESTION)

    engine.update_prompts({"response_synthesizer:text_qa_template": PromptTemplate("{context_str} {query_str}")})
    assert not is_hit(engine.query(QUESTION))
    engine.update_prompts({"response_synthesizer:text_qa_template": before})
    assert is_hit(engine.query(QUESTION))
    engine.retriever.similarity_top_k = 3  # type: ignore[attr-defined]  # a VectorIndexRetriever
    assert not is_hit(engine.query(QUESTION))


def test_a_bundle_is_more_than_its_question(handbook: Handbook, cache: Cache) -> None:
    """An image, an embedding or other texts to retrieve by tell questions apart."""
    engine = cached_query_engine(handbook.engine(), cache)
    engine.query(QUESTION)

    assert not is_hit(engine.query(QueryBundle(QUESTION, embedding=[1.0] * 64)))
    assert is_hit(engine.query(QueryBundle(QUESTION, embedding=[1.0] * 64)))
    assert not is_hit(engine.query(QueryBundle(QUESTION, embedding=[2.0] * 64)))
    assert is_hit(engine.query(QueryBundle(QUESTION, custom_embedding_strs=[QUESTION])))
    assert not is_hit(engine.query(QueryBundle(QUESTION, custom_embedding_strs=["trains"])))
    assert not is_hit(engine.query(QueryBundle(QUESTION, image_path="days.png")))


def test_a_bundle_stays_as_its_asker_made_it(handbook: Handbook, cache: Cache) -> None:
    """A retriever writes an embedding into the bundle that it is given: asked again, the same one is a hit."""
    engine, bundle = cached_query_engine(handbook.engine(), cache), QueryBundle(QUESTION)
    assert [is_hit(engine.query(bundle)) for _ in range(2)] == [False, True]
    assert bundle.embedding is None


def test_simultaneous_askers_share_one_answer(handbook: Handbook, cache: Cache) -> None:
    """Threads that ask one question at once retrieve and generate once, each with a response of its own."""
    begun, go_on = Event(), Event()

    class Slow(NamedLLM):
        def complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> Any:
            begun.set()
            go_on.wait(10)
            return super().complete(prompt, formatted, **kwargs)

    llm = Slow()  # type: ignore[call-arg]  # the signature that mypy makes up for pydantic's subclasses
    engine = cached_query_engine(handbook.engine(llm=llm), cache)
    with ThreadPoolExecutor(4) as pool:
        first = pool.submit(engine.query, QUESTION)
        assert begun.wait(10)
        others = [pool.submit(engine.query, QUESTION) for _ in range(3)]
        go_on.set()
        responses = [first.result(20), *(other.result(20) for other in others)]

    assert all(response == responses[0] for response in responses)
    assert len({id(response) for response in responses}) == 4
    assert handbook.embedder.retrievals == 1


class Library(CustomQueryEngine):
    """Answer with a text of its own."""

    answers: list[str]
    asked: Any = None

    def custom_query(self, query_str: str) -> str:
        """Answer."""
        return f"{self.answers.pop()}: {query_str}"


async def test_custom_engines_are_cached(cache: Cache) -> None:
    """A `CustomQueryEngine` keeps its class and fields, and is asked once, sync and async."""
    plain = Library(answers=["one"])

    engine = cached_query_engine(plain, cache, corpus="library")
    plain.answers = ["one"]
    engine.answers.append("two")
    keyed = [list(engine.answers)]

    first = await asyncio.to_thread(engine.query, QUESTION)
    engine.answers[:] = keyed[0]

    assert isinstance(engine, Library)
    assert first == Response(f"two: {QUESTION}")
    assert await engine.aquery(QUESTION) == first
    assert is_hit(await asyncio.to_thread(engine.query, QueryBundle(PARAPHRASE)))


async def test_one_made_anew_from_its_class_asks_itself(handbook: Handbook, cache: Cache) -> None:
    """What is built from the class of a cached engine works, without a cache."""
    engine = cached_query_engine(handbook.engine(), cache)
    made = type(engine).from_args(engine.retriever, llm=handbook.llm)
    assert str(made.query(QUESTION)) == str(await made.aquery(QUESTION)) == str(engine.query(QUESTION))

    custom = type(cached_query_engine(Library(answers=[]), cache, corpus="library"))(answers=["one", "two"])
    assert [str(custom.query(QUESTION)), str(await custom.aquery(QUESTION))] == [f"two: {QUESTION}", f"one: {QUESTION}"]


async def test_every_response_tells_where_it_comes_from(handbook: Handbook, cache: Cache) -> None:
    """A response that is not from the cache says `None`, rather than to lack the attribute."""
    engine: Any = cached_query_engine(handbook.engine(), cache)
    assert engine.query(QUESTION).askonce is None
    assert engine.query(QUESTION).askonce["tier"]
    assert (await engine.aquery("What is the dress code?")).askonce is None
    streaming: Any = cached_query_engine(handbook.engine(streaming=True), cache)
    assert streaming.query(PARAPHRASE).askonce
    assert (await streaming.aquery("When is lunch?")).askonce is None


def test_a_cached_llm_inside_is_fine(handbook: Handbook, cache: Cache) -> None:
    """An engine on a cached LLM is cached as one on the LLM itself, and shares its answers."""
    engine = cached_query_engine(handbook.engine(llm=cached(handbook.llm, cache)), cache)
    first = engine.query(QUESTION)

    assert cached_query_engine(handbook.engine(), cache).query(QUESTION) == first
    assert handbook.calls == (1, 1)


def test_a_nameless_model_passes_by(handbook: Handbook, cache: Cache) -> None:
    """Without a model's name nothing is cached, with one warning; a version vouches for it."""
    engine = cached_query_engine(handbook.engine(llm=MockLLM()), cache, corpus="handbook")
    with pytest.warns(UserWarning, match="does not tell its name"):
        engine.query(QUESTION)
    assert not is_hit(engine.query(QUESTION))

    vouched = cached_query_engine(handbook.engine(llm=MockLLM()), cache, corpus="handbook", version="1")
    vouched.query(QUESTION)
    assert is_hit(vouched.query(QUESTION))


def test_parts_without_a_lasting_name_need_a_version(handbook: Handbook, cache: Cache) -> None:
    """A lambda in an engine is refused when the engine is made, unless a version vouches for it."""
    prompt = PromptTemplate("{context_str} {query_str}", function_mappings={"query_str": lambda **kwargs: "x"})
    plain = handbook.engine(text_qa_template=prompt)

    with pytest.raises(ConfigurationError, match="version"):
        cached_query_engine(plain, cache)
    engine = cached_query_engine(plain, cache, version="1")
    engine.query(QUESTION)
    assert is_hit(engine.query(QUESTION))


def test_an_engine_changed_beyond_reading_passes_by(handbook: Handbook, cache: Cache) -> None:
    """A lambda that comes in later keeps the engine away from the cache, and nothing breaks."""
    engine = cached_query_engine(handbook.engine(), cache)
    engine.query(QUESTION)
    prompt = PromptTemplate("{context_str} {query_str}", function_mappings={"query_str": lambda **kwargs: "x"})
    engine.update_prompts({"response_synthesizer:text_qa_template": prompt})

    assert not is_hit(engine.query(QUESTION))
    assert cache.stats().bypasses == {"unstable_request": 1}


def test_an_engine_can_be_pickled_and_copied(redis_url: str, redis_prefix: str) -> None:
    """A cached engine travels to another process if its parts do, and its copies share the cache."""
    with Cache(redis_url=redis_url, redis_prefix=redis_prefix) as cache:
        engine = cached_query_engine(Library(answers=["one"]), cache, corpus="library")

        travelled = pickle.loads(pickle.dumps(engine))
        copied = copy.deepcopy(engine)

        assert type(travelled) is type(engine)
        assert isinstance(copied, Library)
        first = copied.query(QUESTION)
        assert travelled.query(QUESTION) == first
        assert travelled.answers == ["one"]
        next(held_by(travelled, Cache)).close()


def test_only_query_engines_are_taken(cache: Cache) -> None:
    """What is no query engine is refused by name."""
    with pytest.raises(ConfigurationError, match="NamedLLM"):
        cached_query_engine(NamedLLM(), cache)  # type: ignore[type-var]
