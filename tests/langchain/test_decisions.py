"""What happened to a call of LangChain's is told with its answer, and in the metadata of its run."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from langchain.agents import create_agent
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.messages import AIMessage, HumanMessage
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import RunnableLambda
from langchain_core.tracers.base import BaseTracer
from langchain_core.tracers.schemas import Run

from askonce import Cache
from askonce.langchain import AskOnceCache, AskOnceMiddleware, cached_chat_model, cached_runnable
from tests.langchain.chains import StreamingChat
from tests.langchain.conftest import PARAPHRASE, QUESTION
from tests.langchain.models import NamedChat

MISS = {"outcome": "miss", "reason": "nothing_similar"}


class Traces(BaseTracer):
    """Keep the runs that have ended, by name."""

    def __init__(self) -> None:
        super().__init__()
        self.ended: dict[str, dict[str, Any]] = {}

    def _persist_run(self, run: Run) -> None:
        for each in (run, *run.child_runs):
            self.ended[each.name] = dict((each.extra or {}).get("metadata") or {})


class Starts(BaseCallbackHandler):
    """Keep the metadata that a run was begun with."""

    def __init__(self) -> None:
        self.metadata: dict[UUID, Any] = {}

    def on_chain_start(self, serialized: Any, inputs: Any, *, run_id: UUID, metadata: Any = None, **_: Any) -> None:
        """Note a run."""
        self.metadata[run_id] = metadata


def _chain() -> Any:
    return ChatPromptTemplate.from_template("Answer kindly: {question}") | StreamingChat()


@pytest.mark.parametrize("way", ["invoke", "ainvoke", "stream", "astream"])
async def test_a_runs_metadata(cache: Cache, way: str) -> None:
    """Callbacks and tracers find the reason of a miss and the source of a hit in the run's metadata, in every way."""
    cached = cached_runnable(_chain(), cache, name="cached", decision_key="why")
    notes, outputs = [], []
    for question in (QUESTION, PARAPHRASE):
        traces, starts = Traces(), Starts()
        config: Any = {"callbacks": [traces, starts], "metadata": {"mine": 1}}
        output = await _run(cached, way, {"question": question}, config)
        note = traces.ended["cached"]["askonce"]
        assert {**traces.ended["cached"], "askonce": None} == {"mine": 1, "askonce": None}
        assert note in [metadata["askonce"] for metadata in starts.metadata.values() if "askonce" in metadata]
        assert all("askonce" not in metadata for name, metadata in traces.ended.items() if name != "cached")
        assert config["metadata"] == {"mine": 1}
        notes.append(note)
        outputs.append(output)
    miss, hit = notes
    assert {name: miss[name] for name in MISS} == MISS
    assert (hit["outcome"], hit["tier"], hit["entry_id"]) == ("hit", "semantic", miss["entry_id"])
    assert hit["similarity"] == pytest.approx(0.97, abs=0.01)
    assert [output["why"] for output in outputs] == notes
    assert outputs[0]["output"].text == outputs[1]["output"].text == "answer-1 with some more words"


async def _run(runnable: Any, way: str, asked: Any, config: Any = None) -> Any:
    if way in ("invoke", "ainvoke"):
        found = getattr(runnable, way)(asked, config)
        return found if way == "invoke" else await found
    stream = getattr(runnable, way)(asked, config)
    chunks = list(stream) if way == "stream" else [chunk async for chunk in stream]
    whole = chunks[0]
    for chunk in chunks[1:]:
        whole = whole + chunk
    return whole


def test_a_dictionary_says_it_beside_what_it_holds(cache: Cache) -> None:
    """An output that is a dictionary gets one more key, which is not stored."""
    chain: Any = RunnableLambda(lambda asked: {"answer": "Ten.", "question": asked["question"]})
    cached = cached_runnable(chain, cache, decision_key="askonce")
    first, second = (cached.invoke({"question": QUESTION}) for _ in range(2))
    assert first["answer"] == second["answer"] == "Ten."
    assert (first["askonce"]["reason"], second["askonce"]["outcome"]) == ("nothing_similar", "hit")


def test_runs_inside_one_another(cache: Cache) -> None:
    """Each cached run has a note of its own, and no key depends on another's."""
    inner = cached_runnable(_chain(), cache, name="inner")
    outer = cached_runnable(inner, cache, name="outer", corpus="handbook")
    traces = Traces()
    outer.invoke({"question": QUESTION}, {"callbacks": [traces]})
    assert {traces.ended[name]["askonce"]["outcome"] for name in ("inner", "outer")} == {"miss"}
    assert traces.ended["inner"]["askonce"] is not traces.ended["outer"]["askonce"]
    inner.invoke({"question": QUESTION}, {"callbacks": [traces]})
    assert traces.ended["inner"]["askonce"]["outcome"] == "hit"


def test_a_run_that_is_kept_out(cache: Cache) -> None:
    """A run that passes by the cache says by which rule."""
    traces = Traces()
    cached_runnable(_chain(), cache, name="cached").invoke(
        {"question": QUESTION, "unknown": object()}, {"callbacks": [traces]}
    )
    assert traces.ended["cached"]["askonce"] == {"outcome": "bypass", "reason": "unstable_request"}


async def test_events_say_it(cache: Cache) -> None:
    """`astream_events` has the note in the metadata of the run's events."""
    cached = cached_runnable(_chain(), cache, name="cached")
    for outcome in ("miss", "hit"):
        events = [event async for event in cached.astream_events({"question": QUESTION}, version="v2")]
        (end,) = (event for event in events if event["event"] == "on_chain_end" and event["name"] == "cached")
        assert end["metadata"]["askonce"]["outcome"] == outcome


@pytest.mark.parametrize("way", ["invoke", "ainvoke", "stream", "astream"])
async def test_a_chat_model_says_why_it_was_asked(cache: Cache, way: str) -> None:
    """A message from the model says why it was asked, beside where a hit says where it comes from; never both."""
    model = cached_chat_model(StreamingChat(), cache)
    miss, hit = [await _run(model, way, question) for question in (QUESTION, PARAPHRASE)]
    assert {name: miss.response_metadata["askonce_miss"][name] for name in MISS} == MISS
    assert "askonce" not in miss.response_metadata
    assert hit.response_metadata["askonce"]["tier"] == "semantic"
    assert "askonce_miss" not in hit.response_metadata
    other = await _run(model.bind(tools=[{"type": "web_search"}]), way, QUESTION)
    assert other.response_metadata["askonce_miss"] == {"outcome": "bypass", "reason": "hosted_tools"}


async def test_langchains_cache_says_why_the_model_was_asked(cache: Cache) -> None:
    """So does a message that passed LangChain's own cache; what was stored of it says nothing of that call."""
    model = NamedChat(cache=AskOnceCache(cache))
    miss, hit = model.invoke(QUESTION), await model.ainvoke(PARAPHRASE)
    note = miss.response_metadata["askonce_miss"]
    assert {name: note[name] for name in MISS} == MISS
    assert hit.response_metadata["askonce"]["entry_id"] == note["entry_id"]
    assert "askonce_miss" not in hit.response_metadata
    kept_out = await model.bind(tools=[{"type": "web_search"}]).ainvoke(QUESTION)
    assert kept_out.response_metadata["askonce_miss"]["reason"] == "hosted_tools"


def test_an_agents_turn_says_why_it_was_made(cache: Cache) -> None:
    """The message that a turn ends with says why the model was asked."""
    agent: Any = create_agent(NamedChat(answer=AIMessage("Ten.")), middleware=[AskOnceMiddleware(cache)])
    miss, hit = (agent.invoke({"messages": [HumanMessage(text)]})["messages"][-1] for text in (QUESTION, PARAPHRASE))
    assert {name: miss.response_metadata["askonce_miss"][name] for name in MISS} == MISS
    assert hit.response_metadata["askonce"]["entry_id"] == miss.response_metadata["askonce_miss"]["entry_id"]
