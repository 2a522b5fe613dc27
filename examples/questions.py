"""The handbook, and the stream of questions that its readers ask."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

HANDBOOK = Path(__file__).parent / "handbook"

App = Literal["langchain", "llama_index"]
Kind = Literal["first", "repeat", "paraphrase", "trap"]
Reader = Literal["employee", "contractor"]

_RULES = (
    "You answer questions of {reader}s of Larkfield Instruments. Answer in one sentence, "
    "only from the handbook below. If the answer is not in it, say so and name HR.\n\n{documents}"
)


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the stream, and what a right answer to it rests on.

    Args:
        app: The application that is asked.
        kind: `first` (not asked before), `repeat` (word for word), `paraphrase` (same answer, other words)
            or `trap` (looks like an earlier question, and has another answer).
        question: The reader's words.
        document: The document of the handbook that answers it.
        answer: The words in that document that a right answer rests on.
        reader: Whose handbook is in the system prompt.
    """

    app: App
    kind: Kind
    question: str
    document: str
    answer: str
    reader: Reader = "employee"

    @property
    def fact(self) -> tuple[str, str]:
        """Name what is asked for: two questions may share an answer only when this is equal."""
        return self.document, self.answer


def read_questions() -> list[Question]:
    """Read the stream in the order of arrival."""
    lines = (HANDBOOK / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    return [Question(**json.loads(line)) for line in lines]


def system_prompt(reader: Reader) -> str:
    """Write the static system prompt: the rules, and the documents that apply to this reader."""
    contractors = HANDBOOK / "contractors.md"
    employees = sorted(set(HANDBOOK.glob("*.md")) - {contractors})
    documents = [contractors] if reader == "contractor" else employees
    text = "\n".join(document.read_text(encoding="utf-8") for document in documents)
    return _RULES.format(reader=reader, documents=text)
