"""Ticket classification with structured output: what may be answered from the cache, and what must not reach it.

Run it: `python -m examples.templates.ticket_classification`.
"""

from __future__ import annotations

import re
from typing import Any, Literal

from examples.templates.parts import LangChainListener, chat_model
from examples.templates.transcript import Transcript, Turn, temporary_cache
from langchain_core.messages import HumanMessage, SystemMessage
from langchain_core.runnables import Runnable
from pydantic import BaseModel, Field

from askonce import Cache, scope
from askonce.langchain import cached_chat_model

RULES = """Say which team takes a ticket, and how urgent it is.

# Team
it: password, laptop, screen, printer, network, email
people: leave, pay, contract, sick, pension
facilities: badge, door, desk, heating, parking

# Urgency
high: nobody can work, outage, stolen, danger
normal: everything else"""

# Who wrote a ticket, and about whom, has no place in a store that others are answered from.
PERSONAL_DATA = re.compile(r"[\w.+-]+@[\w-]+\.\w+|\+?\d[\d ()-]{7,}\d|\b(?:Mr|Mrs|Ms|Dr)\.? [A-Z]\w+|\bstaff number\b")


class Triage(BaseModel):
    """Say where a ticket goes."""

    team: Literal["it", "people", "facilities"] = Field(description="who takes it")
    urgency: Literal["high", "normal"] = Field(description="how soon somebody must look")


class Classifier:
    """Classify tickets; those without personal data through the cache."""

    def __init__(self, cache: Cache) -> None:
        model = chat_model()
        self._plain: Runnable[Any, Any] = model.with_structured_output(Triage)
        # The schema is part of the key: change `Triage`, and what was stored under the old one is not found.
        self._cached: Runnable[Any, Any] = cached_chat_model(model, cache).with_structured_output(Triage)

    def classify(self, ticket: str, config: Any) -> Triage:
        """Return where a ticket goes."""
        model = self._plain if PERSONAL_DATA.search(ticket) else self._cached
        return Triage.model_validate(model.invoke([SystemMessage(RULES), HumanMessage(ticket)], config))


def main(cache: Cache) -> list[Turn]:
    """Classify tickets, some of which come again."""
    transcript = Transcript(cache)
    config = {"callbacks": [LangChainListener(transcript.calls)]}
    classifier = Classifier(cache)

    def file(ticket: str) -> None:
        with transcript.turn(ticket) as turn:
            triage = classifier.classify(ticket, config)
            turn.answer = f"{triage.team}, {triage.urgency}"

    file("The printer on floor 2 is jammed.")
    file("The printer on floor 2 is jammed.")
    file("The printer on floor 2 has jammed.")  # other words
    file("The printer on floor 3 is jammed.")  # another floor: the guard for numbers asks the model

    # Personal data: past the cache, looked up nowhere and stored nowhere.
    for _ in range(2):
        file("Please reset the password of ana.silva@larkfield.example.")

    # What depends on the asker is kept for this asker only, or not at all.
    for user in ("u42", "u42", "u43"):
        with scope(user=user):
            file("My laptop was stolen, where is my order for a new one?")
    return transcript.turns


if __name__ == "__main__":
    with temporary_cache() as cache:
        main(cache)
