"""What the journal says: figures, and decisions for review."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING

from askonce.core.arguments import duration, instance, several, whole
from askonce.core.figures import Figures, Prices, digests_in, figures_of, targets_of, with_names
from askonce.core.journal import (
    LABELS,
    MINUTE,
    ORDERS,
    VERDICTS,
    JournalStore,
    Label,
    Order,
    Popularity,
    Sample,
    Span,
    Verdict,
    Wanted,
)
from askonce.core.model import Observation, ScopePart, scope_of
from askonce.core.ops import Flow, either
from askonce.errors import ConfigurationError
from askonce.observe.fetching import read_servers
from askonce.observe.genai_prices import prices_of
from askonce.runtime.answering import Answering
from askonce.runtime.engine import Engine
from askonce.runtime.performing import Aside

if TYPE_CHECKING:
    from askonce.settings import Settings

_MOST_SAMPLES = 1000
_HIGHEST = 2**62  # of the numbers of samples, which are PostgreSQL's bigint


class Accounting:
    """Read what the journal says, for the `Cache` that is derived from it."""

    settings: Settings
    _engine: Engine
    _answering: Answering

    def figures(
        self,
        since: float | str | timedelta | datetime = "24h",
        until: float | str | timedelta | datetime | None = None,
        *,
        by: Iterable[Label] = (),
        step: float | str | timedelta | None = None,
        host: str | None = None,
        model: str | None = None,
        tenant: ScopePart = None,
        app: ScopePart = None,
    ) -> Figures:
        """Return what all processes on this PostgreSQL have decided in some time, what it saved, and how it was judged.

        Minutes are kept for 6 hours, then hours for 14 days, then days: what only partly lies in the time counts whole.
        What another process has counted in its last ten seconds may not be written yet.

        Args:
            since: How long ago the time begins, in seconds or as `"7d"`; or a `datetime`.
            until: How long ago it ends, or a `datetime`; by default now.
            by: The labels to group by: `"host"`, `"model"`, `"tenant"`, `"app"`, `"outcome"`, `"tier"`, `"reason"`,
                `"guard"`. Tenants and apps are digests.
            step: Length of the spans of time to group by as well, in whole minutes.
            host: The only host to be counted.
            model: The only model to be counted, by its name.
            tenant: The only tenant to be counted, by its name.
            app: The only app to be counted, by its name.

        Raises:
            ConfigurationError: There is no journal, or an argument is not one of those.
            TierError: PostgreSQL could not be reached.
        """
        return self._answering.run(self._figures(self._span(since, until, by, step, _only(host, model, tenant, app))))

    async def afigures(
        self,
        since: float | str | timedelta | datetime = "24h",
        until: float | str | timedelta | datetime | None = None,
        *,
        by: Iterable[Label] = (),
        step: float | str | timedelta | None = None,
        host: str | None = None,
        model: str | None = None,
        tenant: ScopePart = None,
        app: ScopePart = None,
    ) -> Figures:
        """Async version of `figures`."""
        return await self._answering.arun(
            self._figures(self._span(since, until, by, step, _only(host, model, tenant, app)))
        )

    def top(self, order: Order = "served", limit: int = 20) -> Popularity:
        """Return the stored entries that were good for most, or for nothing.

        All entries are looked through, which takes about a second for a million of them.

        Args:
            order: `"served"` for those that were served most often, `"saved"` for those that saved most tokens (then
                seconds), `"never"` for those that were never served, the oldest first.
            limit: How many at most, up to 1,000.

        Raises:
            ConfigurationError: There is no PostgreSQL, or an argument is not valid.
            TierError: PostgreSQL could not be reached.
        """
        return self._answering.run(self._top(order, limit))

    async def atop(self, order: Order = "served", limit: int = 20) -> Popularity:
        """Async version of `top`."""
        return await self._answering.arun(self._top(order, limit))

    def review_sample(
        self,
        limit: int = 50,
        *,
        labelled: bool | None = False,
        outcome: str | None = "hit",
        since: float | str | timedelta | datetime | None = None,
        before: int | None = None,
    ) -> Sequence[Sample]:
        """Return decisions with both questions that were kept for review (`journal_questions=True`), the newest first.

        Args:
            limit: How many at most, up to 1,000.
            labelled: Only those that a reviewer has (`True`) or has not (`False`) said something of; `None` for all.
            outcome: `"hit"` for answers to questions in other words, `"miss"` for near entries that were not served;
                `None` for both.
            since: How long ago the oldest was decided, or a `datetime`.
            before: Only those with a lower `id`: that of the last one, for the next page.

        Raises:
            ConfigurationError: There is no journal, or an argument is not valid.
            TierError: PostgreSQL could not be reached.
        """
        return self._answering.run(self._review(self._wanted_reviews(limit, labelled, outcome, since, before)))

    async def areview_sample(
        self,
        limit: int = 50,
        *,
        labelled: bool | None = False,
        outcome: str | None = "hit",
        since: float | str | timedelta | datetime | None = None,
        before: int | None = None,
    ) -> Sequence[Sample]:
        """Async version of `review_sample`."""
        return await self._answering.arun(self._review(self._wanted_reviews(limit, labelled, outcome, since, before)))

    def label(self, sample_id: int, verdict: Verdict, *, reviewer: str | None = None) -> Sample | None:
        """Say whether the stored answer was right for the question asked; return the sample, `None` if it is gone.

        Of a hit, `"right"` and `"wrong"` count as `report_right` and `report_wrong` do: a wrong entry is removed, and
        the verdict is in the share of wrong hits. A verdict can be changed; it counts again then.

        Args:
            sample_id: The sample's `id`.
            verdict: `"right"`, `"wrong"` or `"unsure"`.
            reviewer: Who says so; kept as it is given.

        Raises:
            ConfigurationError: There is no journal, or the verdict is not one of those.
            TierError: A tier could not be reached, and the entry may live on; call again.
        """
        return self._answering.run(self._label(sample_id, verdict, reviewer))

    async def alabel(self, sample_id: int, verdict: Verdict, *, reviewer: str | None = None) -> Sample | None:
        """Async version of `label`."""
        return await self._answering.arun(self._label(sample_id, verdict, reviewer))

    def _figures(self, span: Span) -> Flow[Figures]:
        store = self._journal_store()
        yield from self._written()
        urls = self.settings.prefix_metrics_urls
        unread: Mapping[str, str] = {}
        if urls:
            found, unread = yield from Aside(partial(read_servers, urls))
            yield from either(store.note_prefixes, store.anote_prefixes, found, self._engine.now())
        lines = yield from either(store.read_journal, store.aread_journal, span)

        def reckon() -> Figures:
            return figures_of(
                lines,
                span,
                self._prices,
                targets_of(self.settings.workload, self.settings.targets),
                self.settings.workload,
                self._engine.parts.rules.acceptance.min_similarity,
                unread,
            )

        figures = yield from Aside(reckon)
        return with_names(figures, (yield from self._names(digests_in(figures))))

    def _top(self, order: Order, limit: int) -> Flow[Popularity]:
        if order not in ORDERS:
            raise ConfigurationError(f"order is {order!r}; it can be {', '.join(ORDERS)}")
        if whole(limit, "limit") > _MOST_SAMPLES:
            raise ConfigurationError(f"limit is {limit}; it can be 1 to {_MOST_SAMPLES}")
        store = self._journal_store()
        yield from self._engine.flush()
        found, stored, never_hit = yield from either(store.popular, store.apopular, order, limit, self._engine.now())
        return Popularity(tuple(one.popular for one in found), stored, never_hit)

    def _review(self, wanted: Wanted) -> Flow[Sequence[Sample]]:
        store = self._journal_store()
        yield from self._written()
        samples = [kept.sample for kept in (yield from either(store.read_reviews, store.aread_reviews, wanted))]
        names = yield from self._names({sample.tenant for sample in samples} - {""})
        return [replace(sample, tenant=names.get(sample.tenant, sample.tenant)) for sample in samples]

    def _label(self, sample_id: int, verdict: Verdict, reviewer: str | None) -> Flow[Sample | None]:
        if verdict not in VERDICTS:
            raise ConfigurationError(f"the verdict is {verdict!r}; it can be {', '.join(VERDICTS)}")
        if reviewer is not None:
            instance(reviewer, str, "reviewer", "a name, as text")
        number, store = whole(sample_id, "sample_id"), self._journal_store()
        newest = yield from either(store.read_reviews, store.aread_reviews, Wanted(1, min(number, _HIGHEST) + 1))
        kept = next((one for one in newest if one.sample.id == number), None)
        if kept is None:
            return None
        before = kept.sample
        # Noted last: whoever was interrupted calls again, and what is noted already is not reported any more.
        if before.outcome == "hit" and verdict != before.verdict and verdict != "unsure":
            similarity = 1.0 if before.similarity is None else before.similarity
            yield from self._engine.report(before.entry_id, Observation(similarity, verdict == "right"), kept.parts)
        yield from either(store.label, store.alabel, number, verdict, reviewer, self._engine.now())
        return replace(before, verdict=verdict, reviewer=reviewer)

    def _written(self) -> Flow[None]:
        """Have what this process has counted written."""
        if self._engine.journal is not None:
            yield from Aside(self._engine.journal.write)

    def _names(self, digests: Collection[str]) -> Flow[Mapping[str, str]]:
        """Return the names of tenants and apps with some digests."""
        store = self._journal_store()
        return (yield from either(store.read_names, store.aread_names, digests)) if digests else {}

    def _journal_store(self) -> JournalStore:
        store = self._engine.parts.journal
        if store is None:
            raise ConfigurationError("the journal is kept in PostgreSQL: give postgres_url and an embedder")
        return store

    def _span(
        self,
        since: float | str | timedelta | datetime,
        until: float | str | timedelta | datetime | None,
        by: Iterable[Label],
        step: float | str | timedelta | None,
        only: Mapping[str, ScopePart],
    ) -> Span:
        labels = tuple(several(by, "by"))
        if unknown := [label for label in labels if label not in LABELS]:
            raise ConfigurationError(f"by: there is no label {unknown[0]!r}; there are {', '.join(LABELS)}")
        now = self._engine.now()
        start, end = _time(since, "since", now), now if until is None else _time(until, "until", now)
        if start >= end:
            raise ConfigurationError("since must be before until")
        where = {name: str(value) for name, value in only.items() if name in ("host", "model")}
        parts = self._engine.parts.digests.parts(scope_of({"tenant": only.get("tenant"), "app": only.get("app")}))
        where |= {name: parts[name] for name in ("tenant", "app") if name in only}
        return Span(start, end, labels, _step(step), where)

    def _wanted_reviews(
        self,
        limit: int,
        labelled: bool | None,
        outcome: str | None,
        since: float | str | timedelta | datetime | None,
        before: int | None,
    ) -> Wanted:
        if whole(limit, "limit") > _MOST_SAMPLES:
            raise ConfigurationError(f"limit is {limit}; it can be 1 to {_MOST_SAMPLES}")
        if outcome not in ("hit", "miss", None):
            raise ConfigurationError(f'outcome is {outcome!r}; it can be "hit", "miss" or None')
        if before is not None:
            whole(before, "before")
        start = 0.0 if since is None else _time(since, "since", self._engine.now())
        return Wanted(limit, before, start, labelled, outcome)

    @cached_property
    def _prices(self) -> Prices:
        """Return what models cost: by the setting `prices`, or else by the extra `prices`, if it is installed."""
        return prices_of(self.settings.prices)


def _only(host: str | None, model: str | None, tenant: ScopePart, app: ScopePart) -> dict[str, ScopePart]:
    given = {"host": host, "model": model, "tenant": tenant, "app": app}
    return {name: value for name, value in given.items() if value is not None}


def _time(given: float | str | timedelta | datetime, what: str, now: float) -> float:
    return given.timestamp() if isinstance(given, datetime) else now - duration(given, what, least=0)


def _step(given: float | str | timedelta | None) -> int | None:
    if given is None:
        return None
    length = duration(given, "step", least=MINUTE)
    if length % MINUTE:
        raise ConfigurationError(f"step is {length:g} seconds; it must be whole minutes")
    return int(length)
