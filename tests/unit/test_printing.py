"""What is printed: tables for people, and no question or answer in any `repr`."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable

import pytest

from askonce import Bypass, Cache, Explanation, Request, Scope, Step
from askonce.core import ops
from askonce.core.answers import Recorded
from askonce.core.events import Event
from askonce.core.model import Answered, Candidate, Conversation, Turn
from askonce.core.prompts import TakenApart
from askonce.core.rewriting import Rewritten
from askonce.runtime.answering import Whole
from askonce.runtime.engine import Served
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder, at_similarity

ASKED, NEAR, ANSWER = "How many zebras?", "What number of zebras?", "zebras: 25"


class Failing:
    """Fail at each event."""

    def on_event(self, event: Event) -> None:
        """Fail."""
        raise ValueError


@pytest.fixture
def cache() -> Cache:
    """Return a cache with one answer."""
    made = Cache(
        exact=InMemoryExactTier(),
        semantic=InMemorySemanticTier(),
        embedder=TableEmbedder({ASKED: (1.0, 0.0), NEAR: at_similarity(0.95)}),
        min_similarity=0.9,
        observers=[Failing()],
    )
    made.ask(ASKED, lambda: ANSWER, params={"temperature": 0.7})
    assert made.settle()
    return made


@pytest.fixture(params=["rich", "plain", "ascii"])
def printed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Callable[[object], str]:
    """Return what prints by Rich, without it, or on an output that has no lines to draw."""

    def shown(value: object) -> str:
        with monkeypatch.context() as patch:
            if request.param == "plain":
                patch.setitem(sys.modules, "rich.console", None)
            elif request.param == "ascii":
                patch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding="ascii"))
            text = str(value)
        assert ("─" in text) is (request.param == "rich")
        return text

    return shown


def test_an_explanation_is_printed_as_tables(cache: Cache, printed: Callable[[object], str]) -> None:
    """Each step, and in which setting a near entry differs, a row each; no text of a question or an answer."""
    shown = printed(cache.explain(NEAR, params={"temperature": 0}))
    assert shown.startswith("miss: nothing_similar\n")
    assert "temperature differs: 0 here, 0.7 there" in shown
    assert [line.split() for line in shown.splitlines() if "not found" in line] == [["exact", "not", "found"]]
    assert "zebras" not in shown
    assert printed(cache.explain(ASKED, params={"temperature": 0.7})).startswith("hit: exact tier, similarity 1.000")
    assert printed(cache.explain("What time is it now?")).startswith("bypass: ")


def test_stats_are_printed_as_tables(cache: Cache, printed: Callable[[object], str]) -> None:
    """A line a counter, port and faulty observer."""
    cache.ask(ASKED, lambda: ANSWER, params={"temperature": 0.7})
    shown = printed(cache.stats())
    assert shown.startswith("2 requests, 50.0% of them answered without a model call of their own\n")
    rows = [line.split() for line in shown.splitlines()]
    for row in (["hits", "memory", "1"], ["misses", "nothing_similar", "1"], ["stored", "1"]):
        assert row in rows
    assert [row[:2] for row in rows if row[:1] in (["embedder"], ["Failing"])] == [["embedder", "1"], ["Failing", "0"]]


def test_a_cell_cannot_command_a_terminal(printed: Callable[[object], str]) -> None:
    """Markup and control characters are shown."""
    step = Step("\x1b[2J [red]x \u202ey", "")
    assert "\\x1b[2J [red]x \\u202ey" in printed(Explanation(Bypass("rule"), (step,), (), ()))


def test_no_repr_shows_a_question_or_an_answer(cache: Cache) -> None:
    """Whatever holds a text names it in no traceback and no log."""
    scope = Scope(model="m", system_prompt="zebras", tools=[{"name": "zebras"}], response_schema={"title": "zebras"})
    alone = Request(ASKED, scope, context="zebras", instruction="zebras")
    hit = cache.lookup(ASKED, params={"temperature": 0.7})
    explanation = cache.explain(NEAR, params={"temperature": 0.7})
    held = [
        hit,
        explanation,
        cache.stats(),
        cache.ask_with_decision(NEAR, lambda: ANSWER, params={"temperature": 0.7}),
        Answered(ANSWER, None),
        Served(ANSWER, None),
        Whole(ANSWER, Recorded(ANSWER)),
        Recorded(ANSWER),
        Conversation((Turn("user", "zebras"),), alone),
        Rewritten(ASKED),
        TakenApart(ASKED, {"text": "zebras"}, "zebras"),
        ops.Embed(ASKED),
        ops.Rewrite([Turn("user", "zebras")], ASKED),
        *explanation.candidates,
        *explanation.elsewhere,
    ]
    assert isinstance(explanation.candidates[0], Candidate)
    assert explanation.candidates[0].entry.question == ASKED
    assert not [type(one) for one in held if "zebras" in repr(one)]
