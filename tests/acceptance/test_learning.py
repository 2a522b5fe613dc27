"""A cache that measures its own wrong answers: shadow mode, audits, observations per entry, reports and verifiers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from functools import partial
from itertools import count
from typing import Any

import pytest
from langchain_core.documents import Document
from langchain_core.language_models import FakeListChatModel
from langchain_core.messages import AIMessage
from langchain_core.runnables import RunnableLambda
from llama_index.core import Document as LlamaIndexDocument
from llama_index.core import MockEmbedding, VectorStoreIndex
from llama_index.core.base.llms.types import ChatMessage, CompletionResponse

from askonce import Cache, ConfigurationError, Hit, Miss
from askonce.core.answers import SameText
from askonce.core.model import Json
from askonce.langchain import cached_chat_model, cached_runnable
from askonce.llama_index import cached, cached_query_engine
from askonce.testing import CountingModel, TableEmbedder, at_similarity
from tests.acceptance.conftest import ASKED, NEAR, Make
from tests.llama_index.models import NamedLLM

OTHER = "How many days off does a guest get?"
VECTORS = {ASKED: (1.0, 0.0), NEAR: at_similarity(0.95), OTHER: at_similarity(0.93)}
ANSWERS = {ASKED: "25", NEAR: " 25\n", OTHER: "none"}


def answer(question: str) -> Callable[[], str]:
    """Return what the model would say to a question."""
    return lambda: ANSWERS[question]


def learning(make: Make, **settings: Any) -> Cache:
    """Return a cache whose embedder takes a guest's question for everybody's."""
    return make(embedder=TableEmbedder(VECTORS, dimension=8), memory_ttl=0, **settings)


def test_shadow_mode_measures_and_never_serves(make: Make) -> None:
    """The model is always asked; the books tell how often a hit would have been right, wrong, current or stale."""
    cache = learning(make, serve=False)
    for question in (ASKED, NEAR, OTHER, ASKED):
        assert cache.ask(question, answer(question)) == ANSWERS[question]
    assert cache.settle()
    assert cache.ask(ASKED, lambda: "30") == "30"
    assert cache.settle()
    stats = cache.stats()
    assert stats.hits == {}
    assert stats.misses == {"nothing_similar": 1, "shadow": 4}
    assert stats.judged == {"right": 1, "wrong": 1, "current": 1, "stale": 1}
    assert (stats.wrong_per_hit.count, stats.wrong_per_hit.of, stats.wrong_per_hit.value) == (1, 2, 0.5)
    assert stats.wrong_per_request.value == 1 / 5
    assert 0 < stats.wrong_per_request.low < 1 / 5 < stats.wrong_per_request.high
    assert stats.staleness.value == 0.5


async def test_shadow_mode_async(make: Make) -> None:
    """The same, in tasks; a store by hand is compared as well."""
    cache = learning(make, serve=False)
    await cache.astore(ASKED, "25")
    miss = await cache.alookup(OTHER)
    assert isinstance(miss, Miss)
    assert miss.reason == "shadow"
    assert miss.nearest is not None
    assert (miss.nearest.entry.answer, round(miss.nearest.similarity, 2)) == ("25", 0.93)
    await cache.astore(OTHER, "none", after=miss)
    assert await cache.asettle()
    assert cache.stats().judged == {"wrong": 1}
    await cache.aclose()


def test_shadow_mode_leaves_what_it_finds_as_it_was(make: Make) -> None:
    """As a serving cache would: what was found is neither replaced by the model's answer nor copied to Redis."""
    shadow, serving = learning(make, serve=False), learning(make)
    serving.store(ASKED, "25")
    for question in (ASKED, NEAR):
        assert shadow.ask(question, lambda: "30") == "30"
    assert shadow.settle()
    assert shadow.stats().judged == {"stale": 1, "wrong": 1}
    assert shadow.stats().stored == 0
    for question, tier in ((ASKED, "exact"), (NEAR, "semantic")):
        hit = serving.lookup(question)
        assert isinstance(hit, Hit)
        assert (hit.answer, hit.tier) == ("25", tier)


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_an_audit_removes_what_the_model_does_not_say(make: Make, colour: str) -> None:
    """The asker has the hit at once; the model is asked behind its back, and a wrong entry goes from every tier."""
    cache = learning(make, audit_rate=1.0)
    cache.store(ASKED, "25")

    def ask(question: str, fresh: str) -> Json:
        if colour == "sync":
            answered = cache.ask(question, lambda: fresh)
            assert cache.settle()
            return answered

        async def run() -> Json:
            async def compute() -> str:
                await asyncio.sleep(0)
                return fresh

            answered = await cache.aask(question, compute)
            assert await cache.asettle()
            await cache.aclose()
            return answered

        return asyncio.run(run())

    assert ask(NEAR, "25") == "25"
    assert ask(ASKED, "25") == "25"
    assert isinstance(cache.lookup(NEAR), Hit)
    assert ask(OTHER, "none") == "25"
    assert [isinstance(cache.lookup(question), Hit) for question in (ASKED, NEAR, OTHER)] == [False, False, False]
    cache.store(ASKED, "25")
    assert ask(ASKED, "30") == "25"
    assert isinstance(cache.lookup(ASKED), Miss)
    assert cache.stats().judged == {"right": 1, "current": 1, "wrong": 1, "stale": 1}


def test_audits_are_a_share_of_the_hits(make: Make) -> None:
    """None without a rate, and never more calls than hits."""
    calls = 0

    def compute() -> str:
        nonlocal calls
        calls += 1
        return "25"

    for rate, fewest, most in ((0.0, 0, 0), (0.5, 1, 39)):
        cache = learning(make, audit_rate=rate)
        cache.store(ASKED, "25")
        calls = 0
        for _ in range(40):
            cache.ask(ASKED, compute)
        assert cache.settle()
        assert fewest <= calls <= most


def test_an_audit_that_fails_is_no_verdict(make: Make) -> None:
    """The model's error reaches nobody, and nothing is removed."""
    cache = learning(make, audit_rate=1.0)
    cache.store(ASKED, "25")

    def broken() -> str:
        raise RuntimeError("overloaded")

    assert cache.ask(ASKED, broken) == "25"
    assert cache.settle()
    assert cache.stats().judged == {"unjudged": 1}
    assert isinstance(cache.lookup(ASKED), Hit)


def chain(cache: Cache) -> Callable[[str], object]:
    """Return a cached chain, whose documents and metadata differ each time."""
    numbers = count()

    def answered(asked: dict[str, str]) -> dict[str, object]:
        documents = [Document("25 days", metadata={"source": "leave.md"}, id=str(next(numbers)))]
        return {**asked, "context": documents, "answer": AIMessage("25", response_metadata={"id": next(numbers)})}

    runnable = cached_runnable(RunnableLambda(answered), cache, corpus="handbook", version="1")
    return lambda question: runnable.invoke({"question": question})


def chat_model(cache: Cache) -> Callable[[str], object]:
    """Return a cached LangChain model."""
    return cached_chat_model(FakeListChatModel(responses=["25"]), cache, model_name="m").invoke


class Fixed(NamedLLM):
    """Answer every prompt alike."""

    def complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponse:
        """Return the answer."""
        return CompletionResponse(text="25")


def llm(cache: Cache) -> Callable[[str], object]:
    """Return a cached LlamaIndex LLM."""
    model = cached(Fixed(max_tokens=None), cache)
    return lambda question: model.chat([ChatMessage(question)])


def query_engine(cache: Cache) -> Callable[[str], object]:
    """Return a cached query engine."""
    page = LlamaIndexDocument(text="25 days", doc_id="leave.md")
    index = VectorStoreIndex.from_documents([page], embed_model=MockEmbedding(4))
    return cached_query_engine(index.as_query_engine(llm=Fixed(max_tokens=None)), cache, corpus="handbook").query


@pytest.mark.parametrize("make_host", [chain, chat_model, llm, query_engine])
def test_the_hosts_are_audited_too(make: Make, make_host: Callable[[Cache], Callable[[str], object]]) -> None:
    """What is compared is what was said, whatever else a framework keeps with an answer."""
    cache = learning(make, audit_rate=1.0)
    ask = make_host(cache)
    for question in (ASKED, NEAR):
        ask(question)
    assert cache.settle()
    assert cache.stats().judged == {"right": 1}


class Judge:
    """Find all answers the same, or fail."""

    error: Exception | None = None

    def same(self, question: str, stored: Json, fresh: Json) -> bool:
        """Say yes."""
        if self.error is not None:
            raise self.error
        return True

    async def asame(self, question: str, stored: Json, fresh: Json) -> bool:
        """Async version of `same`."""
        return self.same(question, stored, fresh)


def test_a_judge_of_ones_own(make: Make) -> None:
    """It decides what is the same; its failure is no verdict."""
    judge = Judge()
    cache = learning(make, serve=False, judge=judge)
    cache.store(ASKED, "25")
    cache.ask(NEAR, lambda: "twenty-five")
    assert cache.settle()
    judge.error = RuntimeError("overloaded")
    cache.ask(NEAR, lambda: "twenty-five")
    assert cache.settle()
    assert cache.stats().judged == {"right": 1, "unjudged": 1}


def test_an_entry_must_earn_its_trust(make: Make) -> None:
    """A paraphrase is asked and compared until the observations show that the entry is right for such questions."""
    spellings = {f"wording {number}": at_similarity(0.97) for number in range(30)}
    cache = make(
        embedder=TableEmbedder({ASKED: (1.0, 0.0), **spellings}, dimension=8),
        memory_ttl=0,
        acceptance="verified",
        delta=0.2,
        guards={},
        replace_guards=True,
    )
    cache.ask(ASKED, lambda: "25")
    assert isinstance(cache.lookup(ASKED), Hit)
    first = cache.lookup("wording 0")
    assert isinstance(first, Miss)
    assert first.reason == "unproven"
    model = CountingModel(dict.fromkeys(spellings, "25"))
    for spelling in spellings:
        assert cache.ask(spelling, partial(model, spelling)) == "25"
        assert cache.settle()
    assert 4 <= model.calls < 30
    assert cache.stats().hits["semantic"] == 30 - model.calls
    assert cache.stats().judged == {"right": model.calls}


def test_what_differs_from_its_neighbour_becomes_an_entry_of_its_own(make: Make) -> None:
    """A wrong neighbour is remembered as such, and the new answer is found by its own paraphrases."""
    cache = learning(make, acceptance="verified")
    cache.ask(ASKED, answer(ASKED))
    cache.ask(OTHER, answer(OTHER))
    assert cache.settle()
    assert cache.stats().judged == {"wrong": 1}
    explanation = cache.explain(NEAR)
    assert {candidate.entry.question: len(candidate.entry.observations) for candidate in explanation.candidates} == {
        ASKED: 1,
        OTHER: 0,
    }


def test_thumbs_feed_the_evidence(make: Make) -> None:
    """With `"verified"` acceptance a report is an observation, and the entry stays."""
    cache = learning(make, acceptance="verified")
    entry_id = cache.store(ASKED, "25")
    assert entry_id is not None
    cache.report_right(entry_id, similarity=0.95)
    cache.report_wrong(entry_id, similarity=0.91)
    (candidate,) = cache.explain(NEAR).candidates
    assert [seen.right for seen in candidate.entry.observations] == [True, False]
    assert isinstance(cache.lookup(ASKED), Hit)


async def test_a_wrong_answer_goes_when_somebody_says_so(make: Make) -> None:
    """Without observations per entry, a thumb down removes the entry from every tier, and a thumb up is counted."""
    cache = learning(make)
    entry_id = await cache.astore(ASKED, "25")
    assert entry_id is not None
    await cache.areport_right(entry_id)
    assert isinstance(await cache.alookup(NEAR), Hit)
    await cache.areport_wrong(entry_id)
    assert isinstance(await cache.alookup(ASKED), Miss)
    assert isinstance(await cache.alookup(NEAR), Miss)
    assert cache.stats().judged == {"right": 1, "wrong": 1}
    await cache.aclose()


class Doorkeeper:
    """Verify by a fixed verdict, and keep what was asked."""

    name = "doorkeeper"

    def __init__(self, verdict: bool | Exception | float) -> None:
        self.verdict = verdict
        self.asked: list[tuple[str, str, Json]] = []

    def judge(self, asked: str, stored: str, answer: Json) -> bool:
        """Return the verdict, or raise it, or take that long."""
        self.asked.append((asked, stored, answer))
        if isinstance(self.verdict, Exception):
            raise self.verdict
        if isinstance(self.verdict, bool):
            return self.verdict
        time.sleep(self.verdict)
        return True

    async def ajudge(self, asked: str, stored: str, answer: Json) -> bool:
        """Async version of `judge`."""
        if isinstance(self.verdict, float):
            await asyncio.sleep(self.verdict)
            return True
        return self.judge(asked, stored, answer)

    def close(self) -> None:
        """Do nothing."""


def test_a_verifier_decides_in_the_grey_band(make: Make) -> None:
    """Below `verify_below` its word is needed, above it is not asked, and below `verify_from` nothing is served."""
    for verdict in (True, False):
        keeper = Doorkeeper(verdict)
        cache = learning(make, verifier=keeper, verify_from=0.92, verify_below=0.94, min_similarity=0.94)
        cache.store(ASKED, "25")
        assert isinstance(cache.lookup(NEAR), Hit)
        assert keeper.asked == []
        decision = cache.lookup(OTHER)
        assert keeper.asked == [(OTHER, ASKED, "25")]
        assert isinstance(decision, Hit) is verdict
        if isinstance(decision, Miss):
            assert decision.reason == "unverified"
        cache.clear()


@pytest.mark.parametrize("verdict", [RuntimeError("overloaded"), 5.0], ids=["error", "late"])
@pytest.mark.parametrize("colour", ["sync", "async"])
def test_a_verifier_that_fails_or_is_late_is_a_miss(make: Make, verdict: Exception | float, colour: str) -> None:
    """The model is asked instead, and the fault is counted."""
    cache = learning(make, verifier=Doorkeeper(verdict), verify_deadline=0.2, first_verify_deadline=0.2)
    cache.store(ASKED, "25")
    if colour == "sync":
        decision = cache.lookup(NEAR)
    else:

        async def look_up() -> Any:
            found = await cache.alookup(NEAR)
            await cache.aclose()
            return found

        decision = asyncio.run(look_up())
    assert isinstance(decision, Miss)
    assert decision.reason == "unverified"
    assert sum(cache.stats().ports["verifier"].faults.values()) == 1


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_only_a_plain_yes_is_a_verdict(make: Make, colour: str) -> None:
    """What an application's own verifier returns may be true in Python, and no approval."""

    class Vague(Doorkeeper):
        def judge(self, asked: str, stored: str, answer: Json) -> bool:
            return "no"  # type: ignore[return-value]

    cache = learning(make, verifier=Vague(True))
    cache.store(ASKED, "25")
    decision = cache.lookup(NEAR) if colour == "sync" else await cache.alookup(NEAR)
    assert isinstance(decision, Miss)
    assert decision.reason == "unverified"
    await cache.aclose()


def test_the_tokens_of_judges_are_counted(make: Make) -> None:
    """As far as a verifier and a judge tell them."""

    class Paid(Doorkeeper):
        tokens = 7

    class PaidJudge(SameText):
        tokens = 5

    cache = learning(make, verifier=Paid(True), judge=PaidJudge())
    assert (cache.stats().verifier_tokens, cache.stats().judge_tokens) == (7, 5)


def test_a_band_without_a_verifier_is_a_mistake(make: Make) -> None:
    """It is told at construction."""
    with pytest.raises(ConfigurationError, match="verifier"):
        learning(make, verifier=None, verify_from=0.8)


def test_a_band_that_ends_below_the_threshold_is_a_mistake(make: Make) -> None:
    """What lies between would be served below `min_similarity` without anybody's word."""
    with pytest.raises(ConfigurationError, match="verify_below"):
        learning(make, verifier=Doorkeeper(True), verify_from=0.8, verify_below=0.85)
