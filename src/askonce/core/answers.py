"""How a framework's result becomes JSON, and a hit a result again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Protocol, TypeVar

from askonce.core.model import Cost, Document, Hit, Json
from askonce.core.policy import Outcome

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Recorded:
    """Hold what is kept of a result: the answer as JSON, how the call ended, what it took, its documents."""

    answer: Json
    outcome: Outcome = Outcome()
    cost: Cost = Cost()
    documents: tuple[Document, ...] = ()


class AnswerCodec(Protocol[T]):
    """Turn one framework's results into JSON, and hits back into results."""

    def record(self, result: T) -> Recorded | None:
        """Return what is kept of `result`, or `None` when it cannot be kept."""

    def restore(self, hit: Hit) -> T:
        """Return a fresh result.

        Raises:
            CodecError: The stored answer is not one of this codec's; counts as a miss.
        """


class JsonAnswers:
    """Keep answers that are JSON values themselves."""

    def record(self, result: Json) -> Recorded | None:
        """Return `result`, if it comes back from JSON as it went in."""
        try:
            kept = json.loads(json.dumps(result)) == result
        except (TypeError, ValueError, RecursionError):
            return None
        return Recorded(result, Outcome(text_empty=result in (None, "", [], {}))) if kept else None

    def restore(self, hit: Hit) -> Json:
        """Return the stored value."""
        return hit.answer
