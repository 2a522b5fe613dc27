"""Texts that look alike to a model: through a whole cache, on real servers, nobody gets another question's answer."""

from __future__ import annotations

import gc
from itertools import permutations

import numpy as np
import psycopg
import pytest
from psycopg import sql

from askonce import Hit, Miss
from askonce.embedding import from_callable
from askonce.testing import TableEmbedder, at_similarity
from tests.acceptance.conftest import Make

RESET = "How do I reset my password?"
SCRIPTS = {
    "Thai": ("ฉันจะยกเลิกคำสั่งซื้อได้อย่างไร", "ร้านเปิดเมื่อไหร่"),
    "Georgian": ("როგორ გავაუქმო შეკვეთა?", "როდის იხსნება მაღაზია?"),
    "Greek": ("Πώς ακυρώνω την παραγγελία;", "Πότε ανοίγει το κατάστημα;"),
    "Arabic": ("كيف ألغي طلبي؟", "متى يفتح المتجر؟"),
    "Chinese": ("如何取消我的订单？", "商店什么时候开门？"),
    "faces": ("great 😀", "great 😡"),
    "flags": ("Do you ship to 🇫🇷?", "Do you ship to 🇩🇪?"),
    "elements": ("Is x ∈ A?", "Is x ∉ A?"),
    "arithmetic": ("How much is 9 × 3?", "How much is 9 ÷ 3?"),
    "fractions": ("Is ½ cup enough?", "Is ¼ cup enough?"),
    "arrows": ("What does ← mean?", "What does → mean?"),
    "signs": ("What does ♂ mean?", "What does ♀ mean?"),
    "controls": ("What does \x07 do?", "What does \x08 do?"),
}


SYMBOLS = ("faces", "flags", "elements", "fractions", "arrows", "signs")


@pytest.mark.parametrize("name", SYMBOLS)
def test_a_model_that_knows_every_character_is_no_judge_of_symbols(make: Make, name: str) -> None:
    """Under a foreign embedder that finds two questions alike, but not equal, the guard tells their symbols apart."""
    stored, asked = SCRIPTS[name]
    cache = make(embedder=TableEmbedder({stored: (1, 0), asked: at_similarity(0.99)}), memory_ttl=0)
    cache.store(stored, "an answer")
    miss = cache.lookup(asked)
    assert isinstance(miss, Miss)
    assert (miss.reason, (miss.detail or "").startswith("symbols: ")) == ("vetoed", True)


@pytest.mark.parametrize("questions", SCRIPTS.values(), ids=SCRIPTS)
def test_minilm_takes_no_text_for_another_that_it_cannot_tell_from_it(make: Make, questions: tuple[str, str]) -> None:
    """Each text is answered by itself only, and neither by the other nor by a plain question."""
    cache = make(embedder="minilm", memory_ttl=0)
    for stored, asked in permutations((RESET, *questions), 2):
        cache.store(stored, "an answer", system_prompt=stored)
        assert isinstance(cache.lookup(stored, system_prompt=stored), Hit)
        assert isinstance(cache.lookup(asked, system_prompt=stored), Miss)


def test_russian_is_told_apart_letter_by_letter(make: Make) -> None:
    """MiniLM has no Russian words, yet a paraphrase is a hit, and another question none."""
    cache = make(embedder="minilm", memory_ttl=0)
    cache.store("Как сбросить пароль?", "an answer")
    hit = cache.lookup("Как мне сбросить пароль?")
    assert isinstance(hit, Hit)
    assert hit.tier == "semantic"
    assert isinstance(cache.lookup("Как отменить заказ?"), Miss)


def test_what_cannot_be_read_has_no_vector_and_says_why(make: Make, postgres_url: str, postgres_schema: str) -> None:
    """It is stored for the identical text, counted under its reason, explained, and found again in either tier."""
    cache = make(embedder="minilm", memory_ttl=0)
    miss = cache.lookup(SCRIPTS["Thai"][0])
    assert isinstance(miss, Miss)
    assert miss.reason == "unreadable"
    assert cache.store(SCRIPTS["Thai"][0], "so", after=miss)
    assert cache.store(SCRIPTS["Thai"][1], "at nine")
    assert cache.stats().misses == {"unreadable": 1}
    assert "does not know" in cache.explain(SCRIPTS["Georgian"][0]).steps[1].outcome
    with psycopg.connect(postgres_url) as connection:
        query = sql.SQL("SELECT count(*), count(embedding) FROM {}")
        assert connection.execute(query.format(sql.Identifier(postgres_schema, "entries"))).fetchone() == (2, 0)
    semantic_only = make(embedder="minilm", redis_url=None)
    for held in (cache, semantic_only):
        hit = held.lookup(SCRIPTS["Thai"][0])
        assert isinstance(hit, Hit)
        assert hit.answer == "so"


def test_an_embedder_that_cannot_tell_two_texts_apart_serves_neither_for_the_other(make: Make) -> None:
    """A foreign embedder gives one vector to all: only another spelling of the same wording is answered."""
    cache = make(embedder=from_callable(lambda texts: [[1.0, 0.0, 0.0] for _ in texts], name="blind"), memory_ttl=0)
    cache.store("Can I return it?", "yes")
    for spelling in ("can i return it", "Can  I return it ?", "CAN I RETURN IT?!", "Can I return it。"):
        assert isinstance(cache.lookup(spelling), Hit), spelling
    for other in ("Can I rent it?", "Can I return  it now", "ฉันจะยกเลิก", "Can I return it? 😀", "Can-I return it?"):
        miss = cache.lookup(other)
        assert isinstance(miss, Miss), other
        assert miss.reason in ("vetoed", "indistinct")
    for stored, asked in (SCRIPTS["Thai"], SCRIPTS["Georgian"]):
        cache.store(stored, "so", tenant=stored)
        miss = cache.lookup(asked, tenant=stored)
        assert isinstance(miss, Miss)
        assert (miss.reason, miss.nearest is not None) == ("indistinct", True)


async def test_texts_that_a_service_would_refuse_keep_nobody_out(make: Make) -> None:
    """They are not sent to it: five refusals in a row would open the breaker, and each costs what a call does."""
    embedded: list[str] = []

    def embed(texts: list[str]) -> object:
        embedded.extend(texts)
        if max(map(len, texts)) > 1000:
            raise ValueError("400: maximum context length")
        return np.ones((len(texts), 8))

    cache = make(embedder=from_callable(embed, name="service", dimension=8, window=1000), memory_ttl=0)
    texts = [f"{number} " + "what does this say? " * 100 for number in range(8)]
    for text in texts:
        assert cache.ask(text, lambda: "an answer") == "an answer"
        cache.explain(text)
    cache.flush()
    for text in texts:
        assert isinstance(await cache.alookup(text), Hit)
        miss = await cache.alookup(text, tenant="another")
        assert isinstance(miss, Miss)
        assert miss.reason == "too_long"
    assert cache.ask(RESET, lambda: "an answer") == "an answer"
    assert (set(embedded), cache.stats().ports["embedder"].faults) == ({RESET}, {})


def test_long_texts_are_not_remembered(make: Make) -> None:
    """What is kept of thousands of questions, to be quick when they come again, would be gigabytes of long ones."""
    cache = make(embedder="minilm")
    said = "so much to say " * 1_400
    for number in range(60):
        cache.lookup(f"{number} {said}")
        cache.lookup(f"how do I pay for {number}?", system_prompt=f"{number} {said}", params={"temperature": 1.0})
    held = {
        id(text)
        for holder in gc.get_objects()
        for text in gc.get_referents(holder)
        if type(text) is str and len(text) > len(said)
    }
    assert len(held) < 30
