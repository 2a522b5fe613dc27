"""What all templates share: a cache on servers of its own, and a transcript of what answered each question."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from askonce import Cache


@contextmanager
def temporary_cache() -> Iterator[Cache]:
    """Open a cache on its own PostgreSQL and Valkey; stop the servers and delete their data afterwards."""
    with tempfile.TemporaryDirectory(prefix="askonce-example-") as folder, Cache.embedded(folder) as cache:
        yield cache


@dataclass(slots=True)
class Turn:
    """A question, its answer, and the calls that it took; `answered_by` is a tier of the cache, or `"model"`."""

    question: str
    answer: str = ""
    answered_by: str = "model"
    model_calls: int = 0
    retrievals: int = 0


class Transcript:
    """Record what answered each question, and print it.

    Attributes:
        calls: Counts `"model"` and `"retrieval"`; whoever listens to a framework adds to it.
    """

    def __init__(self, cache: Cache) -> None:
        self.calls: Counter[str] = Counter()
        self.turns: list[Turn] = []
        self._cache = cache

    @contextmanager
    def turn(self, question: str) -> Iterator[Turn]:
        """Watch one question; the caller sets the `answer` of the turn."""
        turn, calls, hits = Turn(question), self.calls.copy(), Counter(self._cache.stats().hits)
        yield turn
        turn.answered_by = next(iter(Counter(self._cache.stats().hits) - hits), "model")
        turn.model_calls = self.calls["model"] - calls["model"]
        turn.retrievals = self.calls["retrieval"] - calls["retrieval"]
        self.turns.append(turn)
        print(f"{turn.question}\n  {turn.answer}")
        print(f"  [{turn.answered_by}; model calls: {turn.model_calls}, retrievals: {turn.retrievals}]")
