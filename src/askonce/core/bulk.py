"""Many answers that an operator gives at once: what is given, what became of each, and which could be mixed up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from askonce.core.model import Cost, Document, Json, Name, Request, ScopeParts
from askonce.core.policy import Outcome

StoreStatus: TypeAlias = Literal["stored", "unchanged", "refused"]


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An answer to be stored with many others; a pair of question and answer counts as one without labels.

    Args:
        question: Plain text, or a whole request, such as `askonce.langchain.entries_like` makes.
        answer: A JSON value.
        tags: Names to invalidate by, besides those that all entries are given.
        documents: The documents that the answer was made from, likewise.
        ttl: How long it may be served, in seconds or as `"15m"`; by default as long as all entries.
        context: What else the answer depends on; compared by equality.
        cost: What a model call for it takes, which each hit saves.
        origin: Where it comes from, such as `"faq.csv, line 12"`; repeated in its result.
        created_at: Unix time in seconds at which it was given, from which its age counts; by default now. Its `ttl`
            counts from now in any case.
        outcome: How the model call for it ended, where that is known; the policy may refuse it for that.
        scope: Parts of the scope of its own, where the question is text; they go before those that all entries share.
    """

    question: str | Request = field(repr=False)
    answer: Json = field(repr=False)
    tags: Iterable[Name] = ()
    documents: Iterable[Name | Document] = ()
    ttl: float | str | None = None
    context: Json = None
    cost: Cost | None = None
    origin: str = ""
    created_at: float | None = None
    outcome: Outcome | None = None
    scope: ScopeParts = field(default_factory=ScopeParts)


@dataclass(frozen=True, slots=True)
class StoreResult:
    """What became of one of many answers.

    Args:
        status: `"stored"`; `"unchanged"`, when this answer with these labels is stored already; or `"refused"`.
        entry_id: The entry that it is stored as; `None` when it was refused.
        reason: Why it was refused: a policy rule, `"removed"` (a removal since the call began chooses it), `"fault"` (a
            server or the embedder failed; repeat the call), `"repeated"` (a later one of the same call has the same
            question), or what is wrong with it, in words.
        exact_only: Why only the identical question finds it, or `None`.
        origin: As in the entry.
    """

    status: StoreStatus
    entry_id: str | None = None
    reason: str | None = None
    exact_only: str | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Confusable:
    """Two questions with different answers, of which the cache would serve one's answer for the other.

    It does so while only one of them is stored, and for wordings that are nearer to the wrong one. If both are stored,
    each is answered rightly when it is asked as it stands.

    Args:
        asked: The question that would get the other's answer.
        served: The question that it would be answered by.
        similarity: Cosine similarity of the two, 0 to 1.
        origin: Where the first comes from.
        other_origin: Where the second comes from; empty when it is stored already.
        entry_id: The entry of the second, when it is stored already.
    """

    asked: str = field(repr=False)
    served: str = field(repr=False)
    similarity: float
    origin: str = ""
    other_origin: str = ""
    entry_id: str | None = None


@dataclass(frozen=True, slots=True)
class Warmed:
    """What warming a cache has done.

    Args:
        results: What became of each entry, in their order; empty when nothing was written.
        confusable: Pairs of questions that could be mixed up, the most similar first.
        is_written: Whether the entries were written: not with `dry_run`, and not when `proceed` said no.
        superseded: With `merge`, how many answers gave way to a newer one among the entries.
    """

    results: Sequence[StoreResult] = ()
    confusable: Sequence[Confusable] = ()
    is_written: bool = False
    superseded: int = 0

    def count(self, status: StoreStatus) -> int:
        """Return how many entries have this status."""
        return sum(result.status == status for result in self.results)


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export has written.

    Args:
        path: The file.
        entries: How many entries it holds.
        is_sealed: Whether questions and answers in it are encrypted, as they are stored.
        unopened: Entries that were left out, as no key opens them.
    """

    path: str
    entries: int
    is_sealed: bool = False
    unopened: int = 0


@dataclass(frozen=True, slots=True)
class LineError:
    """Say what is wrong with a line of a file."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import has done.

    Args:
        entries: How many entries the file holds.
        stored: Those that are stored now.
        unchanged: Those under whose question something was stored already, which stays.
        refused: The others, by reason: `"removed"` (here, since the export), `"expired"`, `"unopened"` (no key opens
            it), `"fault"` (a server failed; repeat the call), a rule of the policy, or in words.
        errors: Lines that could not be read.
    """

    entries: int = 0
    stored: int = 0
    unchanged: int = 0
    refused: Mapping[str, int] = field(default_factory=dict)
    errors: Sequence[LineError] = ()
