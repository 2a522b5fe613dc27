"""A task over a literal text, through every shell: the text must be identical; a question need not be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from askonce.testing import at_similarity
from tests.hosts.shells import Ability
from tests.hosts.ways import Way, every_form, every_way

LATE, WAS_LATE = "He is late", "He was late"
BROKEN, ALSO_BROKEN = "The printer on floor 2 is jammed.", "The printer on floor 2 is jammed again."
PROBLEM, ALSO_PROBLEM = "I forgot my password", "I have forgotten my password"


def alike(a: str, b: str) -> Mapping[str, Any]:
    """Return vectors that make two texts near."""
    return {a: (1, 0), b: at_similarity(0.99)}


@every_form(
    "template",
    [
        "Translate to French: {}",
        "Is this sentence correct? {}",
        "{}. Translate to French.",
        "Notes: {}. May I go?",
        "Übersetze ins Englische: {}",
    ],
)
def test_a_task_over_another_text_asks_the_model(way: Way, template: str) -> None:
    """Two texts under one instruction share no answer, however alike they are; the same text does."""
    a, b = template.format(LATE), template.format(WAS_LATE)
    with way.open(vectors=dict(alike(a, b))) as asker:
        asker.ask(a)
        assert asker.ask(b).tier is None
        assert asker.ask(a).tier == "memory"
        assert asker.calls == 2


@every_way()
def test_a_problem_is_answered_by_its_paraphrase(way: Way) -> None:
    """What somebody complains of is no literal text."""
    with way.open(vectors=dict(alike(PROBLEM, ALSO_PROBLEM))) as asker:
        asker.ask(PROBLEM)
        assert asker.ask(ALSO_PROBLEM).tier == "semantic"


SYSTEM: tuple[Ability, ...] = ("system",)


@every_form("system", ["You are a translator.", "Correct the grammar of the user's message."], *SYSTEM)
def test_under_a_task_over_texts_every_text_is_literal(way: Way, system: str) -> None:
    """The system prompt sets the task; what stands under it must be identical."""
    with way.open(vectors=dict(alike(LATE, WAS_LATE))) as asker:
        asker.ask(LATE, system=system)
        assert asker.ask(WAS_LATE, system=system).tier is None
        assert asker.ask(LATE, system=system).tier == "memory"


@every_way(*SYSTEM)
def test_a_ticket_is_classified_by_its_paraphrase(way: Way) -> None:
    """A classifier of tickets is a use of the cache, statements included."""
    system = "Say which team takes a ticket, and how urgent it is."
    with way.open(vectors=dict(alike(BROKEN, ALSO_BROKEN))) as asker:
        asker.ask(BROKEN, system=system)
        assert asker.ask(ALSO_BROKEN, system=system).tier == "semantic"
