"""Stores of other caches, read as entries: GPTCache's SQLite, and what RedisVL and langchain-redis keep in Redis.

Nothing here imports those libraries, unpickles anything, or makes objects of what is stored: it is read as text and
JSON. Stores are only read, and may be in use.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from askonce.core.bulk import NewEntry
from askonce.core.model import Json
from askonce.core.transfer import LATEST_S


@dataclass(frozen=True, slots=True)
class Found:
    """What the store of another cache holds.

    Args:
        entries: Its questions and answers, oldest first, to be given to `Cache.warm(..., merge=True)`.
        left_out: How many are not among them, by the reason in words.
        notes: What else is to be known, one sentence each.
    """

    entries: Sequence[NewEntry]
    left_out: Counter[str] = field(default_factory=Counter)
    notes: Sequence[str] = ()

    def newer_than(self, since: float | None) -> Found:
        """Return those that were answered after a Unix time in seconds; where no time is known, they are not."""
        if since is None:
            return self
        kept = [one for one in self.entries if one.created_at is not None and one.created_at > since]
        left_out = self.left_out + Counter({"older than is asked for": len(self.entries) - len(kept)})
        return Found(kept, left_out, self.notes)


@dataclass(slots=True)
class Left:
    """Count what is left out."""

    counts: Counter[str] = field(default_factory=Counter)

    def out(self, reason: str, count: int = 1) -> None:
        """Count some, for a reason."""
        self.counts[reason] += count


@dataclass(frozen=True, slots=True)
class StoredCall:
    """A call of a model, as LangChain told its cache of it.

    Args:
        prompt: LangChain's JSON of the messages, or a text model's prompt.
        llm_string: LangChain's string of the model.
        generations: LangChain's JSON of the answers.
        ttl: Seconds that it is still kept; `None` for ever.
        origin: Its key.
        created_at: Unix time in seconds at which it was stored, where that is known.
    """

    prompt: str = field(repr=False)
    llm_string: str = field(repr=False)
    generations: Sequence[Json] = field(repr=False)
    ttl: float | None = None
    origin: str = ""
    created_at: float | None = None


def moment(told: object) -> float | None:
    """Return a Unix time in seconds that an answer may have been given at, or `None` where it is none."""
    try:
        seconds = float(told)  # type: ignore[arg-type]  # whatever a store holds
    except (TypeError, ValueError, OverflowError):
        return None
    return seconds if 0 <= seconds <= LATEST_S else None


def one_of(names: Iterable[str]) -> str:
    """Return names as they stand in a sentence."""
    return ", ".join(sorted(names))
