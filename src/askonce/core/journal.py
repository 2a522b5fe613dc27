"""The journal's rows: what is counted of events, by which labels, and how processes add to one row of one minute.

A row is one series (its labels) in one span of time: a minute, later an hour, then a day. What it counts is only ever
added up, so that all processes write the same rows, and rows of minutes become rows of hours without a loss.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final, Literal, NamedTuple, Protocol, TypeAlias, get_args

from askonce.core.model import Key
from askonce.core.usage import Reading

MINUTE, HOUR, DAY = 60, 3600, 86400
MINUTES_KEPT_S = 6 * HOUR
"""Age in seconds from which minutes become hours."""
HOURS_KEPT_S = 14 * DAY
"""Age in seconds from which hours become days."""
MOST_SERIES = 1000
"""Series that one process writes at a time, and that an hour or a day keeps; what is of others counts as `OTHER`."""
OTHER = "other"

Label: TypeAlias = Literal["host", "model", "tenant", "app", "outcome", "tier", "reason", "guard"]
"""What figures can be asked for by."""
LABELS: tuple[Label, ...] = get_args(Label)

BOUNDS: Final = tuple(10 ** (step / 10 - 5) for step in range(81))
"""Upper bounds of the buckets of durations, in seconds: ten for each power of ten, from 10 µs to 1,000 s.

The last bucket, which has none, holds what took longer.
"""


bucket_of: Final[Callable[[float], int]] = partial(bisect_left, BOUNDS)
"""Returns the number of the bucket that holds a duration."""


def similarity_bucket(similarity: float) -> int:
    """Return the number of the bucket that holds a cosine similarity: its hundredths, 0 to 100."""
    return min(100, max(0, int(similarity * 100 + 1e-9)))


class Series(NamedTuple):
    """The labels of a row; an empty one says nothing.

    Attributes:
        event: What is counted: `"request"`, `"model"`, `"stored"`, `"refused"`, `"judged"`, `"rewritten"`,
            `"removed"`, `"damaged"`, `"port"`, `"spent"`, `"prefix"` (what a server of models has served) or `"lost"`.
        outcome: Of a request, as in `Decided`; a verdict; the cause of a fault of a port or a model.
        tier: The tier, or the port, or the part that has spent something.
        reason: Why it is a miss, a bypass or a refusal; `exact_only:` and the reason of that.
        guard: The guard that refused the nearest entry.
        host: Who asked.
        model: The model's name, as the application or its host gave it.
        tenant: The digest of the tenant.
        app: The digest of the app.
    """

    event: str
    outcome: str = ""
    tier: str = ""
    reason: str = ""
    guard: str = ""
    host: str = ""
    model: str = ""
    tenant: str = ""
    app: str = ""

    def folded(self) -> Series:
        """Return the series that counts this one where there are too many."""
        others = {name: OTHER for name in ("reason", "guard", "host", "model", "tenant", "app") if getattr(self, name)}
        return self._replace(**others)


@dataclass(slots=True)
class Amounts:
    """What a row counts; two of them add up.

    Attributes:
        count: How many events.
        near: How many of them were hits for another wording than the stored question's; of model calls, audits.
        seconds: What lookups, calls of the model or calls of a port took, all together.
        durations: The same, by bucket.
        known: How many of them told their tokens.
        input_tokens: Tokens read: saved by hits, spent by what is stored.
        output_tokens: Tokens written.
        cached_tokens: Of the tokens read, those that the provider had in its own prompt cache.
        cached_of: Tokens read by the calls that told how many of them were.
        model_s: Seconds that the model calls behind hits had taken.
        model_durations: The same, by bucket.
        similarities: How similar the nearest entry was, by bucket.
        age_s: Seconds since the entries of hits were stored, all together.
    """

    count: int = 0
    near: int = 0
    seconds: float = 0.0
    durations: dict[int, int] = field(default_factory=dict)
    known: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0
    cached_of: int = 0
    model_s: float = 0.0
    model_durations: dict[int, int] = field(default_factory=dict)
    similarities: dict[int, int] = field(default_factory=dict)
    age_s: float = 0.0

    def add(self, other: Amounts) -> None:
        """Add another's."""
        for name in SUMS:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for name in HISTOGRAMS:
            counts: dict[int, int] = getattr(self, name)
            for bucket, count in getattr(other, name).items():
                counts[bucket] = counts.get(bucket, 0) + count


HISTOGRAMS = ("durations", "model_durations", "similarities")
SUMS = tuple(name for name in Amounts.__slots__ if name not in HISTOGRAMS)


class Line(NamedTuple):
    """One row: what was counted of a series in the span of time that begins at `start`, a Unix time in seconds."""

    start: int
    series: Series
    amounts: Amounts


Verdict: TypeAlias = Literal["right", "wrong", "unsure"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)


class Reviewed(NamedTuple):
    """A decision that is kept for review, as it is written.

    Attributes:
        at: When, as Unix time in seconds.
        request: The digest of the request.
        parts: Digests of the parts of its scope.
        host: Who asked.
        model: The model's name.
        outcome: `"hit"` or `"miss"`.
        tier: The tier that answered.
        reason: Why it is a miss.
        guard: The guard that refused the nearest entry.
        similarity: Of the two questions.
        entry_id: The entry that answered, or the nearest one.
        asked: The question that was asked, after redaction.
        stored: The question of the entry, after redaction.
    """

    at: float
    request: str
    parts: Mapping[str, str]
    host: str
    model: str
    outcome: str
    tier: str
    reason: str
    guard: str
    similarity: float | None
    entry_id: str
    asked: str
    stored: str


@dataclass(frozen=True, slots=True)
class Batch:
    """What a process writes at a time.

    Args:
        id: Tells it from every other, so that a batch whose fate is not known can be written again.
        lines: What was counted.
        reviewed: Decisions to be kept for review.
        names: Names of tenants and apps by their digests, where `scope_names` is `"plain"`.
    """

    id: bytes
    lines: Sequence[Line] = ()
    reviewed: Sequence[Reviewed] = ()
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Span:
    """Which rows are read, and how they are grouped.

    Args:
        since: Unix time in seconds; rows that end after it are read.
        until: Unix time in seconds; rows that begin before it are read.
        by: Labels that are kept apart beside the event, its outcome, tier, reason, guard and model.
        step: Seconds of a group's span of time, or `None` for all in one.
        where: Labels with the only value that is read.
    """

    since: float
    until: float
    by: tuple[Label, ...] = ()
    step: int | None = None
    where: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sample:
    """A decision that was kept for review (`journal_questions=True`).

    Args:
        id: Its number.
        at: When it was made, as Unix time in seconds.
        request: The digest of the request.
        host: Who asked.
        model: The model's name; empty where it is not known.
        tenant: The tenant by name, where names are kept (`scope_names="plain"`), or its digest; empty without one.
        outcome: `"hit"`, or `"miss"` where a near entry was not served.
        tier: The tier that answered; empty for a miss.
        reason: Why it is a miss; empty for a hit.
        guard: The guard that refused the entry; empty where none did.
        similarity: Cosine similarity of the two questions, 0 to 1; `None` where a copy for the other wording answered.
        entry_id: The entry that answered, or the nearest one.
        asked: The question that was asked, after redaction.
        stored: The question of the entry, after redaction.
        verdict: What a reviewer said, or `None`.
        reviewer: Who that was, as given; `None` where nobody was named.
    """

    id: int
    at: float
    request: str
    host: str
    model: str
    tenant: str
    outcome: str
    tier: str
    reason: str
    guard: str
    similarity: float | None
    entry_id: str
    asked: str = field(repr=False)
    stored: str = field(repr=False)
    verdict: Verdict | None = None
    reviewer: str | None = None


Order: TypeAlias = Literal["served", "saved", "never"]
ORDERS: tuple[Order, ...] = get_args(Order)


@dataclass(frozen=True, slots=True)
class Popular:
    """A stored entry, and what it was good for.

    Args:
        entry_id: Its name.
        question: Its question; `None` where it is encrypted under a key that is not given.
        hits: How often it was served.
        tokens_saved: Its tokens, times its hits.
        seconds_saved: What its model call took, times its hits; 0 where that is not known.
        created_at: Unix time in seconds.
    """

    entry_id: str
    question: str | None = field(repr=False)
    hits: int
    tokens_saved: int
    seconds_saved: float
    created_at: float


@dataclass(frozen=True, slots=True)
class Popularity:
    """The entries that were good for most, or for nothing.

    Args:
        entries: Them, in order.
        stored: How many entries there are that may be served.
        never_hit: How many of them were never served.
    """

    entries: tuple[Popular, ...]
    stored: int
    never_hit: int


class Found(NamedTuple):
    """An entry as it is stored, with what its question may be sealed about."""

    popular: Popular
    key: Key
    parts: Mapping[str, str]


class Kept(NamedTuple):
    """A decision that is kept for review, and the digests of the parts of its scope."""

    sample: Sample
    parts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which decisions for review are read.

    Args:
        limit: How many at most.
        before: Only those with a lower number, such as of the next page.
        since: Only those made from this Unix time in seconds on.
        labelled: Only those that a reviewer has, or has not, said something of; `None` for all.
        outcome: Only `"hit"` or `"miss"`.
        about: Only those of this entry, or of this request.
    """

    limit: int
    before: int | None = None
    since: float = 0.0
    labelled: bool | None = None
    outcome: str | None = None
    about: str | None = None


class JournalStore(Protocol):
    """Keep the journal."""

    def write_journal(self, batch: Batch, now: float) -> None:
        """Add a batch to the rows, unless it was added before."""

    def note_prefixes(self, servers: Mapping[str, Reading], now: float) -> None:
        """Add what servers of models have served since their latest reading; the first one of each is where it begins.

        Args:
            servers: Readings of their counters, by the server's name.
            now: When they were read, as Unix time in seconds.
        """

    async def anote_prefixes(self, servers: Mapping[str, Reading], now: float) -> None:
        """Async version of `note_prefixes`."""

    def tidy_journal(self, now: float, keep_s: float, questions_s: float) -> None:
        """Make hours of old minutes and days of old hours, and delete what has been kept long enough."""

    def read_journal(self, span: Span) -> Sequence[Line]:
        """Return what was counted, with the sums of each group; `start` is that of its span of time."""

    async def aread_journal(self, span: Span) -> Sequence[Line]:
        """Async version of `read_journal`."""

    def read_names(self, digests: Collection[str]) -> Mapping[str, str]:
        """Return the names of tenants and apps with these digests, as far as they are kept."""

    async def aread_names(self, digests: Collection[str]) -> Mapping[str, str]:
        """Async version of `read_names`."""

    def forget_reviews(self, parts: Mapping[str, str]) -> int:
        """Delete the decisions of a scope that are kept for review; return how many there were.

        The names of its parts are deleted as well.
        """

    async def aforget_reviews(self, parts: Mapping[str, str]) -> int:
        """Async version of `forget_reviews`."""

    def read_reviews(self, wanted: Wanted) -> Sequence[Kept]:
        """Return decisions that are kept for review, the newest first."""

    async def aread_reviews(self, wanted: Wanted) -> Sequence[Kept]:
        """Async version of `read_reviews`."""

    def label(self, number: int, verdict: Verdict, reviewer: str | None, now: float) -> Kept | None:
        """Note what a reviewer says of a decision; return it as it was before, `None` where it is not kept any more."""

    async def alabel(self, number: int, verdict: Verdict, reviewer: str | None, now: float) -> Kept | None:
        """Async version of `label`."""

    def popular(self, order: Order, limit: int, now: float) -> tuple[Sequence[Found], int, int]:
        """Return the entries that were good for most or for nothing, and how many there are, and were never served."""

    async def apopular(self, order: Order, limit: int, now: float) -> tuple[Sequence[Found], int, int]:
        """Async version of `popular`."""
