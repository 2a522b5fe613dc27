"""The decisions of this process as they are made: an observer that keeps the latest."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from askonce.core.events import Decided, Event

MOST = 200
"""Decisions that are kept, of some 500 bytes each."""


class LiveDecisions:
    """Keep the latest decisions.

    Args:
        questions: Whether the text of the questions is kept too.
        most: How many are kept.
    """

    is_quick = True

    def __init__(self, *, questions: bool = False, most: int = MOST) -> None:
        self.wants_questions = questions
        self.seen = 0
        self._latest = deque[Decided](maxlen=most)

    def on_event(self, event: Event) -> None:
        """Keep a decision."""
        if isinstance(event, Decided):
            self._latest.append(event)
            self.seen += 1

    def latest(self, outcome: str = "") -> Sequence[Decided]:
        """Return what is kept, the newest first; all of it, or of one outcome."""
        while True:
            try:
                return [one for one in reversed(self._latest) if outcome in ("", one.outcome)]
            except RuntimeError:  # another thread added one meanwhile
                continue
