"""What happened to a call of LlamaIndex's is told with its answer."""

from __future__ import annotations

from typing import Any

from llama_index.core.base.llms.types import ChatMessage
from llama_index.core.query_engine import CustomQueryEngine

from askonce.cache import Cache
from askonce.llama_index import cached, cached_query_engine
from tests.llama_index.handbook import Handbook
from tests.llama_index.models import PARAPHRASE, QUESTION, NamedLLM

ASKED = [ChatMessage(QUESTION)]


def _notes(response: Any) -> dict[str, Any]:
    return {name: value for name, value in response.additional_kwargs.items() if name.startswith("askonce")}


def test_a_miss_says_the_entry_that_it_is_stored_as(cache: Cache) -> None:
    """The entry of a miss is the one that the hits after it are from, and can be forgotten by its id."""
    llm = cached(NamedLLM(), cache)
    missed = _notes(llm.chat(ASKED))
    hit = _notes(llm.chat([ChatMessage(PARAPHRASE)]))
    assert missed.keys() == {"askonce_miss"}
    assert hit.keys() == {"askonce"}
    assert missed["askonce_miss"]["entry_id"] == hit["askonce"]["entry_id"]
    assert cache.forget(missed["askonce_miss"]["entry_id"]) == 1


async def test_each_chunk_of_a_stream_says_it(cache: Cache) -> None:
    """As each chunk of a hit does: readers look at the first, or at the last."""
    llm = cached(NamedLLM(), cache)
    own = [_notes(chunk) async for chunk in await llm.astream_chat(ASKED)]
    assert [note["askonce_miss"]["reason"] for note in own] == ["nothing_similar"] * len(own)
    replayed = [_notes(chunk) async for chunk in await llm.astream_chat(ASKED)]
    assert all(note.keys() == {"askonce"} for note in replayed)


def test_a_note_is_no_part_of_an_answer(cache: Cache) -> None:
    """What is stored of a call inside another one, and what a conversation is known by, has no notes in it."""
    llm = cached(NamedLLM(), cache)
    missed = llm.chat(ASKED)
    noted = ChatMessage("Ten days.", role="assistant", additional_kwargs=dict(missed.additional_kwargs))
    plain = ChatMessage("Ten days.", role="assistant")
    follow_up = ChatMessage("And next year?")
    llm.chat([*ASKED, noted, follow_up])
    assert "askonce" in llm.chat([*ASKED, plain, follow_up]).additional_kwargs


def test_a_query_engine_says_it_beside_its_response(cache: Cache) -> None:
    """By two attributes, of which one is `None`; the metadata, which may be pasted into prompts, has neither."""
    engine: Any = cached_query_engine(Handbook().engine(), cache, corpus="handbook")
    missed, hit = engine.query(QUESTION), engine.query(PARAPHRASE)
    assert (missed.askonce, missed.askonce_miss["reason"]) == (None, "nothing_similar")
    assert (hit.askonce["tier"], hit.askonce_miss) == ("semantic", None)
    assert missed.askonce_miss["entry_id"] == hit.askonce["entry_id"]
    assert not any("askonce" in name for name in (missed.metadata or {}))


class Library(CustomQueryEngine):
    """Answer without an index, and with a text."""

    def custom_query(self, query_str: str) -> str:
        """Answer."""
        return query_str


def test_an_engine_that_passes_by_says_its_rule(cache: Cache, recwarn: Any) -> None:
    """An engine of the application's own, whose collection nothing tells, is told apart from a miss."""
    response: Any = cached_query_engine(Library(), cache).query(QUESTION)
    assert response.askonce_miss == {"outcome": "bypass", "reason": "unknown_corpus"}
    assert "corpus" in str(recwarn.pop().message)
