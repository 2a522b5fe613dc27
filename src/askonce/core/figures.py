"""What the journal says of some time: counts, histograms, money and targets; every share with its 95% interval."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from math import log10
from typing import Literal, TypeAlias

from askonce.core.journal import BOUNDS, OTHER, Amounts, Label, Line, Span
from askonce.core.journal import Popular as Popular
from askonce.core.journal import Popularity as Popularity
from askonce.core.journal import Sample as Sample
from askonce.core.journal import Verdict as Verdict
from askonce.core.rates import Rate

KpiName: TypeAlias = Literal["hit_rate", "p99_reduction", "calls_saved", "money_saved", "staleness", "wrong_hits"]
State: TypeAlias = Literal["met", "not met", "not enough data", "no target"]
Workload: TypeAlias = Literal["faq", "rag", "classification", "creative"]
ENOUGH = 30
"""Cases below which a share is not compared with a target, however clear it looks."""


@dataclass(frozen=True)
class Histogram:
    """How long something took, in buckets of a tenth of a power of ten (`askonce.core.journal.BOUNDS`).

    Args:
        counts: How many fell in each bucket, by its number.
        total: All of them together, in seconds.
    """

    counts: Mapping[int, int] = field(default_factory=dict)
    total: float = 0.0

    @cached_property
    def count(self) -> int:
        """Return how many there were."""
        return sum(self.counts.values())

    @property
    def mean(self) -> float | None:
        """Return the mean in seconds, `None` when there were none."""
        return self.total / self.count if self.count else None

    def quantile(self, share: float) -> float | None:
        """Return the seconds that a share (0 to 1) of them did not exceed, `None` when there were none.

        Within a bucket they count as spread evenly on the scale of the logarithm; it is at most 12% off.
        """
        wanted, below = share * self.count, 0
        for bucket, count in sorted(self.counts.items()):
            if below + count >= wanted:
                upper = BOUNDS[min(bucket, len(BOUNDS) - 1)]
                lower = BOUNDS[bucket - 1] if bucket else BOUNDS[0] / 10 ** (1 / 10)
                return lower * (upper / lower) ** ((wanted - below) / count) if upper > lower else upper
            below += count
        return None

    def __add__(self, other: Histogram) -> Histogram:
        return Histogram(Counter(self.counts) + Counter(other.counts), self.total + other.total)

    def later_by(self, seconds: float) -> Histogram:
        """Return the histogram of the same with `seconds` added to each, as far as the buckets tell."""
        if seconds <= 0:
            return self
        counts = Counter[int]()
        for bucket, count in self.counts.items():
            upper = BOUNDS[min(bucket, len(BOUNDS) - 1)]
            counts[min(len(BOUNDS), max(0, round(10 * (log10(upper + seconds) + 5))))] += count
        return Histogram(counts, self.total + seconds * self.count)


@dataclass(frozen=True, slots=True)
class Tokens:
    """How many tokens some calls of a model took.

    Args:
        input_tokens: Those that it read.
        output_tokens: Those that it wrote.
        calls: How many calls.
        known: How many of them told their tokens; what the others took is not in the sums.
        cached_tokens: Of those read, the tokens that the provider had in its own prompt cache, as far as calls told.
        cached_of: Tokens read by the calls that told how many of them were cached.
    """

    input_tokens: int = 0
    output_tokens: int = 0
    calls: int = 0
    known: int = 0
    cached_tokens: int = 0
    cached_of: int = 0

    @property
    def cached_share(self) -> float | None:
        """Return the share (0 to 1) of the tokens read that were cached; `None` where no call told."""
        return self.cached_tokens / self.cached_of if self.cached_of else None

    def __add__(self, other: Tokens) -> Tokens:
        return Tokens(*(getattr(self, part.name) + getattr(other, part.name) for part in fields(Tokens)))


@dataclass(frozen=True, slots=True)
class Spending:
    """What a part that the cache asks has taken: the embedder, the verifier, the judge, the rewriter, audits.

    Args:
        calls: How often it was asked.
        seconds: What that took, all together; 0 where it is not measured.
        tokens: What it read and wrote, by the name of its model; empty where that is not known.
    """

    calls: int = 0
    seconds: float = 0.0
    tokens: Mapping[str, Tokens] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PortFigures:
    """How a server, the embedder or another part behind a port has done.

    Args:
        seconds: How long its calls took.
        faults: Faults by cause.
    """

    seconds: Histogram
    faults: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Price:
    """What a model costs, in USD for a million tokens.

    Args:
        input: Tokens read.
        output: Tokens written.
        cached_input: Tokens read that the provider had in its own prompt cache; `None` where it has none.
    """

    input: float
    output: float
    cached_input: float | None = None

    def of(self, tokens: Tokens, cached_share: float = 0.0) -> float:
        """Return what tokens cost, in USD; `cached_share` of those read cost as `cached_input`."""
        cached = self.input if self.cached_input is None else self.cached_input
        read = self.input + (cached - self.input) * cached_share
        return (tokens.input_tokens * read + tokens.output_tokens * self.output) / 1e6


Prices: TypeAlias = Callable[[str], Price | None]
"""Returns what a model costs, by its name, or `None` where that is not known."""


@dataclass(frozen=True, slots=True)
class Money:
    """What the cache saved, in USD, at the list prices of today.

    Args:
        gross: What the model calls behind the hits would have cost at list price.
        spent: What the cache's own calls cost: verifier, judge, audits, rewriter, embedder; by part.
        after_prompt_cache: `gross` where the share of the tokens read that the provider's own prompt cache would have
            had is priced as such; that share is measured on the calls that were made. `None` where none told it.
        all_cached: `gross` if the provider had had all tokens read in its prompt cache: no less was saved.
        priced: Of the hits and shared calls, how many had both their tokens and a price.
        of: How many hits and shared calls there were.
        unpriced: Models without a price, with the tokens that are therefore in no sum.
    """

    gross: float = 0.0
    spent: Mapping[str, float] = field(default_factory=dict)
    after_prompt_cache: float | None = None
    all_cached: float = 0.0
    priced: int = 0
    of: int = 0
    unpriced: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_known(self) -> bool:
        """Return whether anything that was saved or spent has a price."""
        return self.priced > 0 or bool(self.spent)

    @property
    def net(self) -> float:
        """Return what is left of `after_prompt_cache`, or else of `gross`, after what the cache itself cost."""
        gross = self.gross if self.after_prompt_cache is None else self.after_prompt_cache
        return gross - sum(self.spent.values())


@dataclass(frozen=True, slots=True)
class Levels:
    """What two levels of caching did together: the cache of answers, then the prefix cache of the model's server.

    Args:
        requests: How many were made.
        answered: How many the cache of answers answered, or another's call of the model.
        tokens: Tokens of the model calls that were made, as far as their answers told; hits are not in them.
        by: What tells of the prefix cache: `"usage"` of those calls, or else `"metrics"` of the servers, which also
            count what others sent them; `None` where nothing does, which is unknown, not zero.
        read: Tokens read of which that is known.
        cached: Of these, those that were in the prefix cache.
        servers: What each server has served.
        spent_usd: What the calls that were made cost at list price, cached tokens at theirs; `None` without a price.
        saved_usd: What the prefix cache saved of that; `None` where it is not known.
    """

    requests: int = 0
    answered: int = 0
    tokens: Tokens = field(default_factory=Tokens)
    by: Literal["usage", "metrics"] | None = None
    read: int = 0
    cached: int = 0
    servers: Mapping[str, Tokens] = field(default_factory=dict)
    spent_usd: float | None = None
    saved_usd: float | None = None

    @property
    def calls(self) -> int:
        """Return how many requests were sent to the model."""
        return max(0, self.requests - self.answered)

    @property
    def answered_share(self) -> float | None:
        """Return the share (0 to 1) of requests that the first level answered, `None` without any."""
        return self.answered / self.requests if self.requests else None

    @property
    def prefix_share(self) -> float | None:
        """Return the share (0 to 1) of the tokens read that the second level had, `None` where that is not known."""
        return self.cached / self.read if self.read else None

    @property
    def computed(self) -> int | None:
        """Return how many of these tokens the model computed, `None` where that is not known."""
        return self.read - self.cached if self.read else None


@dataclass(frozen=True)
class Tally:
    """What was counted in one group.

    Args:
        hits: Hits by tier.
        misses: Misses by reason, as `Miss` lists them.
        exact_only: Of the misses, those of requests that only an identical one could answer, by reason.
        bypasses: Requests kept away from the cache, by rule.
        shared: Requests answered by another asker's model call.
        near: Hits for another wording than the stored question's.
        vetoes: Misses whose nearest entry a guard refused, by guard.
        hit_seconds: How long the lookups of hits took.
        shared_seconds: How long those waited who were answered by another's call.
        miss_seconds: How long the lookups of misses and bypasses took.
        spared_seconds: What the model calls behind the hits had taken when their answers were stored, as far as known.
        model_seconds: How long the application's own calls of the model took, audits not included.
        model_faults: Calls of the model that ended with an exception.
        saved: Tokens of the model calls behind hits and shared answers, by model.
        made: Tokens of the model calls that were made, by model: of the answers that were stored, and of those refused.
        stored: Answers stored.
        refused: Answers not stored, by reason; `"unreadable"` is a hit that its host could not read.
        judged: Verdicts of comparisons, audits, reports and reviewers.
        removed: Entries removed.
        damaged: Stored entries that could not be read, by tier.
        spendings: What the cache's own helpers took, by part.
        ports: How the ports have done.
        nearest: Misses that were not similar enough, by the hundredth of the similarity of the nearest entry.
        mean_age_s: Mean seconds since the entries of hits were stored; `None` without hits.
        servers: What servers of models have served, by their names, as far as they are read (`prefix_metrics_urls`).
        lost: Events that are in no other count, as there was no room for them.
        other: Events whose labels were counted as `"other"`, as there were too many series.
    """

    hits: Mapping[str, int] = field(default_factory=dict)
    misses: Mapping[str, int] = field(default_factory=dict)
    exact_only: Mapping[str, int] = field(default_factory=dict)
    bypasses: Mapping[str, int] = field(default_factory=dict)
    shared: int = 0
    near: int = 0
    vetoes: Mapping[str, int] = field(default_factory=dict)
    hit_seconds: Histogram = field(default_factory=Histogram)
    shared_seconds: Histogram = field(default_factory=Histogram)
    miss_seconds: Histogram = field(default_factory=Histogram)
    spared_seconds: Histogram = field(default_factory=Histogram)
    model_seconds: Histogram = field(default_factory=Histogram)
    model_faults: int = 0
    saved: Mapping[str, Tokens] = field(default_factory=dict)
    made: Mapping[str, Tokens] = field(default_factory=dict)
    stored: int = 0
    refused: Mapping[str, int] = field(default_factory=dict)
    judged: Mapping[str, int] = field(default_factory=dict)
    removed: int = 0
    damaged: Mapping[str, int] = field(default_factory=dict)
    spendings: Mapping[str, Spending] = field(default_factory=dict)
    ports: Mapping[str, PortFigures] = field(default_factory=dict)
    nearest: Mapping[int, int] = field(default_factory=dict)
    mean_age_s: float | None = None
    servers: Mapping[str, Tokens] = field(default_factory=dict)
    lost: int = 0
    other: int = 0

    @cached_property
    def requests(self) -> int:
        """Return how many requests were decided."""
        return sum((*self.hits.values(), *self.misses.values(), *self.bypasses.values(), self.shared))

    @property
    def hit_rate(self) -> Rate:
        """Return the share of all requests that the cache answered, by any tier."""
        return Rate(sum(self.hits.values()), self.requests)

    def hit_rate_of(self, tier: str) -> Rate:
        """Return the share of all requests that one tier answered."""
        return Rate(self.hits.get(tier, 0), self.requests)

    @property
    def calls_saved(self) -> int:
        """Return how many model calls were not made: hits that their host could read, and shared answers."""
        return max(0, sum(self.hits.values()) - self.refused.get("unreadable", 0)) + self.shared

    @property
    def not_sent(self) -> Rate:
        """Return the share of requests that were not sent to inference, net of audits, which are sent after all."""
        audits = self.spendings["audit"].calls if "audit" in self.spendings else 0
        return Rate(max(0, self.calls_saved - audits), self.requests)

    @property
    def tokens_saved(self) -> Tokens:
        """Return the tokens of the model calls that were not made, of all models."""
        return sum(self.saved.values(), Tokens())

    @property
    def tokens_made(self) -> Tokens:
        """Return the tokens of the model calls that were made, of all models, as far as their answers told."""
        return sum(self.made.values(), Tokens())

    def levels(self, prices: Prices | None = None) -> Levels:
        """Return what the two levels did: the cache of answers, and under it the prefix cache of the model's server."""
        made, servers = self.tokens_made, sum(self.servers.values(), Tokens())
        by: Literal["usage", "metrics"] | None = "usage" if made.cached_of else "metrics" if servers.cached_of else None
        told = servers if by == "metrics" else made
        spent = saved = None
        for model, tokens in self.made.items():
            if prices is not None and (price := prices(model)) is not None:
                share = tokens.cached_share or 0.0
                spent = (spent or 0.0) + price.of(replace(tokens, input_tokens=tokens.input_tokens - tokens.cached_of))
                part = replace(tokens, input_tokens=tokens.cached_of, output_tokens=0)
                spent += price.of(part, share)
                saved = (saved or 0.0) + price.of(part) - price.of(part, share)
        return Levels(
            self.requests, self.calls_saved, made, by, told.cached_of, told.cached_tokens, dict(self.servers), spent,
            saved if made.cached_of else None,
        )  # fmt: skip

    @property
    def seconds_saved(self) -> float:
        """Return the seconds that askers were spared: what the model would have taken, less all time of lookups.

        What a hit spared is counted where it is known how long its model call had taken. What shared answers spared
        nobody knows.
        """
        return self.spared_seconds.total - self.hit_seconds.total - self.miss_seconds.total

    @property
    def seconds_with(self) -> Histogram:
        """Return how long requests took with the cache: hits, shared answers, and misses with their model calls.

        The mean lookup of misses is added to each call of the model, as the two are measured apart.
        """
        called = self.model_seconds.later_by(self.miss_seconds.mean or 0.0)
        return self.hit_seconds + self.shared_seconds + called

    @property
    def seconds_without(self) -> Histogram:
        """Return how long they would have taken without: the calls that were made, and those behind the hits."""
        return self.model_seconds + self.spared_seconds

    @property
    def wrong_hits(self) -> Rate:
        """Return the share of judged hits for another wording that were wrong."""
        wrong = self.judged.get("wrong", 0)
        return Rate(wrong, wrong + self.judged.get("right", 0))

    @property
    def wrong_per_request(self) -> Rate:
        """Return the share of all requests that got a wrong answer for another wording, projected from those judged."""
        rate = self.wrong_hits
        return Rate(rate.count, rate.of, self.near / self.requests if self.requests else 0.0)

    @property
    def staleness(self) -> Rate:
        """Return the share of judged hits for the same wording whose answer the model no longer gives."""
        stale = self.judged.get("stale", 0)
        return Rate(stale, stale + self.judged.get("current", 0))

    def would_serve(self, min_similarity: float) -> int:
        """Return how many of the misses a lower threshold, in hundredths, would have served at most.

        Guards and verifiers were not asked about them; of hits that a higher one would not serve nothing is said.
        """
        least = round(min_similarity * 100)
        return sum(count for bucket, count in self.nearest.items() if bucket >= least)

    def money(self, prices: Prices) -> Money:
        """Return what was saved, and what the cache itself cost."""
        gross = after = least = 0.0
        priced, unpriced = 0, Counter[str]()
        shares = [tokens for tokens in self.made.values() if tokens.cached_share is not None]
        for model, tokens in self.saved.items():
            price = prices(model)
            if price is None:
                unpriced[model] += tokens.input_tokens + tokens.output_tokens
                continue
            gross += price.of(tokens)
            share = self.made[model].cached_share if model in self.made else None
            after += price.of(tokens, share or 0.0)
            least += price.of(tokens, 1.0)
            priced += tokens.known
        spent: dict[str, float] = {}
        for part, spending in self.spendings.items():
            for model, tokens in spending.tokens.items():
                price = prices(model)
                if price is None and part != "embedder":  # whose tokens are estimated, and often cost nothing
                    unpriced[model] += tokens.input_tokens + tokens.output_tokens
                elif price is not None:
                    spent[part] = spent.get(part, 0.0) + price.of(tokens)
        of = sum(tokens.calls for tokens in self.saved.values())
        return Money(gross, spent, after if shares else None, least, priced, of, dict(+unpriced))


@dataclass(frozen=True, slots=True)
class Group:
    """One group of figures.

    Args:
        labels: What its events have in common.
        start: Where its span of time begins, as Unix time in seconds, when a `step` was given.
        tally: What was counted.
    """

    labels: Mapping[str, str]
    start: int | None
    tally: Tally


@dataclass(frozen=True, slots=True)
class Kpi:
    """One figure that is compared with a target.

    Args:
        name: Which.
        value: The figure: a share (0 to 1), or USD for `money_saved`; `None` when nothing was measured.
        low: Lower end of the 95% interval, by Wilson's score; `None` where there is none.
        high: Upper end.
        of: How many cases it was measured on.
        target: What was aimed at.
        at_least: Whether the target is met from there upwards, and not downwards.
        state: Whether it is met: only when the whole interval is on one side of it.
        says: What it measures, in one sentence.
    """

    name: KpiName
    value: float | None
    low: float | None
    high: float | None
    of: int
    target: float | None
    at_least: bool
    state: State
    says: str


@dataclass(frozen=True, slots=True)
class Figures:
    """What the journal says of some time.

    Args:
        since: From when, as Unix time in seconds.
        until: Until when.
        by: Labels that the groups are told by.
        step: Seconds of each group's span of time, if they are told by that.
        total: All together.
        groups: Each of the labels' values, the most requests first; by `step`, in order of time.
        money: What was saved, of all models.
        kpis: The figures that are compared with targets.
        min_similarity: The threshold now, which `would_serve` is compared with; `None` without one.
        levels: What the cache of answers and the prefix cache did together.
        unread_servers: Servers whose metrics could not be read now, and why.
    """

    since: float
    until: float
    by: tuple[Label, ...]
    step: int | None
    total: Tally
    groups: tuple[Group, ...]
    money: Money
    kpis: tuple[Kpi, ...]
    min_similarity: float | None = None
    levels: Levels = field(default_factory=Levels)
    unread_servers: Mapping[str, str] = field(default_factory=dict)


# The only figures of the source document: more than 30% of FAQ, less than 5% of creative requests. What else caching
# is most effective for, retrieval over fixed documents and classification, is held to the first.
TARGETS: Mapping[Workload, Mapping[KpiName, float]] = {
    "faq": {"hit_rate": 0.30},
    "rag": {"hit_rate": 0.30},
    "classification": {"hit_rate": 0.30},
    "creative": {"hit_rate": 0.05},
}
KPI_NAMES: Mapping[KpiName, str] = {
    "hit_rate": "hit rate",
    "p99_reduction": "reduction of p99",
    "calls_saved": "calls not sent",
    "money_saved": "saved, net",
    "staleness": "stale answers",
    "wrong_hits": "wrong hits",
}
"""What each figure that has a target is called."""
_AT_MOST: frozenset[tuple[Workload | None, KpiName]] = frozenset({("creative", "hit_rate")})
_LESS_IS_BETTER: frozenset[KpiName] = frozenset({"staleness", "wrong_hits"})


def kpis(tally: Tally, money: Money, targets: Mapping[KpiName, float], workload: Workload | None) -> tuple[Kpi, ...]:
    """Return the figures that the source document names, each beside its target."""

    def kpi(name: KpiName, says: str, rate: Rate | None, value: float | None = None, of: int = 0) -> Kpi:
        at_least = name not in _LESS_IS_BETTER and (workload, name) not in _AT_MOST
        target = targets.get(name)
        low = high = None
        if rate is not None:
            of = rate.of
            value, low, high = (rate.value, rate.low, rate.high) if of else (None, None, None)
        state: State = "no target"
        if target is not None:
            ends = (value if low is None else low, value if high is None else high)
            state = _state(ends, target, is_enough=of >= ENOUGH, at_least=at_least)
        return Kpi(name, value, low, high, of, target, at_least, state, says)

    with_p99, without_p99 = tally.seconds_with.quantile(0.99), tally.seconds_without.quantile(0.99)
    reduction = None if with_p99 is None or not without_p99 else 1 - with_p99 / without_p99
    return (
        kpi("hit_rate", "share of requests that the cache answered", tally.hit_rate),
        kpi(
            "p99_reduction",
            "by how much the slowest hundredth of requests is faster than without the cache",
            None,
            reduction,
            tally.seconds_without.count,
        ),
        kpi("calls_saved", "share of requests not sent to inference, net of audits", tally.not_sent),
        kpi(
            "money_saved",
            "USD saved, net of what the cache's own calls cost",
            None,
            money.net if money.is_known else None,
            money.priced,
        ),
        kpi("staleness", "share of judged hits whose answer the model no longer gives", tally.staleness),
        kpi("wrong_hits", "share of judged hits for another wording that were wrong", tally.wrong_hits),
    )


def targets_of(workload: Workload | None, own: Mapping[KpiName, float]) -> Mapping[KpiName, float]:
    """Return the targets of a workload, with the application's own in their place."""
    return {**(TARGETS[workload] if workload is not None else {}), **own}


def figures_of(
    lines: Sequence[Line],
    span: Span,
    prices: Prices,
    targets: Mapping[KpiName, float],
    workload: Workload | None,
    min_similarity: float | None,
    unread_servers: Mapping[str, str] | None = None,
) -> Figures:
    """Return the figures that lines of the journal make."""
    total = tally(lines)
    money = total.money(prices)
    groups = grouped(lines, span.by, span.step) if span.by or span.step is not None else ()
    return Figures(
        span.since,
        span.until,
        span.by,
        span.step,
        total,
        groups,
        money,
        kpis(total, money, targets, workload),
        min_similarity,
        total.levels(prices),
        unread_servers or {},
    )


def with_names(figures: Figures, names: Mapping[str, str]) -> Figures:
    """Return figures whose tenants and apps are told by name, as far as names are given by their digests."""
    groups = (
        replace(group, labels={label: names.get(value, value) for label, value in group.labels.items()})
        for group in figures.groups
    )
    return replace(figures, groups=tuple(groups))


def digests_in(figures: Figures) -> set[str]:
    """Return the digests by which figures tell tenants and apps."""
    told = (group.labels.get(label, "") for group in figures.groups for label in ("tenant", "app"))
    return {digest for digest in told if digest not in ("", OTHER)}


def _state(ends: tuple[float | None, float | None], target: float, *, is_enough: bool, at_least: bool) -> State:
    low, high = ends
    if low is None or high is None or not is_enough:
        return "not enough data"
    if low >= target if at_least else high <= target:
        return "met"
    return "not met" if (high < target if at_least else low > target) else "not enough data"


def tally(lines: Iterable[Line]) -> Tally:
    """Return what lines of the journal count, all together."""
    sums = _Sums()
    for line in lines:
        sums.add(line)
    return sums.tally()


_LABELLED = frozenset({"request", "model", "stored", "refused"})  # what a host asked for


def grouped(lines: Sequence[Line], by: tuple[Label, ...], step: int | None) -> tuple[Group, ...]:
    """Return what lines of the journal count, by the values of some labels, and by their spans of time."""
    found: dict[tuple[int | None, tuple[str, ...]], _Sums] = {}
    for line in lines:
        if by and line.series.event not in _LABELLED:
            continue
        values = tuple(getattr(line.series, name) for name in by)
        found.setdefault((None if step is None else line.start, values), _Sums()).add(line)
    groups = [Group(dict(zip(by, values, strict=True)), start, sums.tally()) for (start, values), sums in found.items()]
    return tuple(sorted(groups, key=lambda group: (group.start or 0, -group.tally.requests, *group.labels.values())))


class _Sums:
    """Add lines up."""

    def __init__(self) -> None:
        self._by = {name: Counter[str]() for name in ("hits", "misses", "exact_only", "bypasses", "vetoes")}
        self._events = {name: Counter[str]() for name in ("refused", "judged", "damaged")}
        self._all = {name: Amounts() for name in ("hit", "shared", "miss", "bypass", "model", "audit")}
        self._saved: dict[str, Amounts] = {}
        self._made: dict[str, Amounts] = {}
        self._parts: dict[str, dict[str, Amounts]] = {}
        self._ports: dict[str, Amounts] = {}
        self._servers: dict[str, Amounts] = {}
        self._faults: dict[str, Counter[str]] = {}
        self._nearest = Counter[int]()
        self._stored = self._removed = self._lost = self._other = self._model_faults = 0

    def add(self, line: Line) -> None:
        series, amounts = line.series, line.amounts
        if OTHER in (series.host, series.reason, series.tenant, series.model, series.app, series.guard):
            self._other += amounts.count
        match series.event:
            case "request":
                self._add_request(line)
            case "model":
                self._all["audit" if amounts.near else "model"].add(amounts)
                self._model_faults += amounts.count if series.outcome else 0
            case "stored":
                self._stored += amounts.count
                _into(self._made, series.model, amounts)
            case "refused":
                self._events["refused"][series.reason] += amounts.count
                if series.reason != "unreadable":  # no call was made yet
                    _into(self._made, series.model, amounts)
            case "judged":
                self._events["judged"][series.outcome] += amounts.count
            case "damaged":
                self._events["damaged"][series.tier] += amounts.count
            case "removed":
                self._removed += amounts.near
            case "spent":
                _into(self._parts.setdefault(series.tier, {}), series.model, amounts)
            case "port":
                _into(self._ports, series.tier, amounts)
                if series.outcome:
                    self._faults.setdefault(series.tier, Counter())[series.outcome] += amounts.count
            case "prefix":
                _into(self._servers, series.reason, amounts)
            case "lost":
                self._lost += amounts.count

    def _add_request(self, line: Line) -> None:
        series, amounts = line.series, line.amounts
        self._all[series.outcome].add(amounts)
        match series.outcome:
            case "hit":
                self._by["hits"][series.tier] += amounts.count
                _into(self._saved, series.model, amounts)
            case "shared":
                _into(self._saved, series.model, amounts)
            case "bypass":
                self._by["bypasses"][series.reason] += amounts.count
            case _:
                reason, _, detail = series.reason.partition(":")
                self._by["misses"][reason] += amounts.count
                if detail:
                    self._by["exact_only"][detail] += amounts.count
                if series.guard:
                    self._by["vetoes"][series.guard] += amounts.count
                if reason == "below_min_similarity":
                    self._nearest.update(amounts.similarities)

    def tally(self) -> Tally:
        hit, shared, miss, bypass = (self._all[name] for name in ("hit", "shared", "miss", "bypass"))
        model, audit = self._all["model"], self._all["audit"]
        spendings = {part: _spending(by_model) for part, by_model in self._parts.items()}
        if audit.count:
            told = spendings.get("audit", Spending()).tokens
            spendings["audit"] = Spending(audit.count, audit.seconds, told)
        for port in ("embedder", "verifier", "rewriter"):
            if port in self._ports:
                told = spendings.get(port, Spending()).tokens
                spendings[port] = Spending(self._ports[port].count, self._ports[port].seconds, told)
        return Tally(
            **{name: dict(counts) for name, counts in self._by.items()},
            shared=shared.count,
            near=hit.near + miss.near,
            hit_seconds=_durations(hit),
            shared_seconds=_durations(shared),
            miss_seconds=_durations(miss) + _durations(bypass),
            spared_seconds=Histogram(hit.model_durations, hit.model_s),
            model_seconds=_durations(model),
            model_faults=self._model_faults,
            saved=_by_model(self._saved),
            made=_by_model(self._made),
            stored=self._stored,
            **{name: dict(counts) for name, counts in self._events.items()},
            removed=self._removed,
            spendings=spendings,
            ports={
                port: PortFigures(_durations(amounts), dict(self._faults.get(port, {})))
                for port, amounts in self._ports.items()
            },
            nearest=dict(self._nearest),
            mean_age_s=hit.age_s / hit.count if hit.count else None,
            servers=_by_model(self._servers),
            lost=self._lost,
            other=self._other,
        )


def _into(sums: dict[str, Amounts], name: str, amounts: Amounts) -> None:
    sums.setdefault(name, Amounts()).add(amounts)


def _durations(amounts: Amounts) -> Histogram:
    return Histogram(amounts.durations, amounts.seconds)


def _by_model(sums: Mapping[str, Amounts]) -> dict[str, Tokens]:
    return {
        model: Tokens(one.input_tokens, one.output_tokens, one.count, one.known, one.cached_tokens, one.cached_of)
        for model, one in sums.items()
    }


def _spending(by_model: Mapping[str, Amounts]) -> Spending:
    calls = sum(one.count for one in by_model.values())
    return Spending(calls, sum(one.seconds for one in by_model.values()), _by_model(by_model))
