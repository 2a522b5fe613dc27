"""Figures of some time, as the dashboard and reports show them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from askonce.core.figures import KPI_NAMES, Figures, Group, Kpi, Tally
from askonce.server.charts import Trend, over_time
from askonce.server.rendering import count, money, seconds, share

STEPS = {"1h": "2m", "24h": "1h", "7d": "6h", "30d": "1d", "90d": "3d"}
"""How far back figures go, and how long the steps of their curves are: the journal keeps older ones by hour and day."""


def overview(figures: Figures) -> dict[str, object]:
    """Return what the template `figures_of_time.html` shows."""
    return {
        "figures": figures,
        "total": figures.total,
        "kpis": [_kpi(one) for one in figures.kpis],
        "latencies": _latencies(figures.total),
        "trends": _trends(figures),
        "levels": levels(figures),
        "answered": _answered(figures.total),
        "unanswered": _unanswered(figures.total),
        "spent": figures.money.spent,
        "unpriced": figures.money.unpriced,
    }


def levels(figures: Figures) -> list[tuple[str, str]]:
    """Return what the cache of answers and the prefix cache under it did together, by name."""
    both, told = figures.levels, figures.levels.tokens
    if not both.requests:
        return []
    source = {"usage": "as responses told", "metrics": "by the counters of the servers", None: ""}[both.by]
    within = f"{both.cached:,} of {both.read:,} tokens ({share(both.prefix_share)}), {source}"
    unknown = "unknown: no response told it" + ("" if both.servers or figures.unread_servers else
                                                ", and prefix_metrics_urls names no server")  # fmt: skip
    rows = [
        ("requests", f"{both.requests:,}"),
        ("answered by the cache", f"{both.answered:,} ({share(both.answered_share)})"),
        ("sent to the model", f"{both.calls:,}"),
        ("tokens that these read", f"{told.input_tokens:,}, as {told.known:,} told" if told.known else "unknown"),
        ("of these in its prefix cache", unknown if both.by is None else within),
        ("computed by the model", "unknown" if both.computed is None else f"{both.computed:,} tokens"),
    ]
    rows += [
        (f"prefix cache of {name}", f"{one.cached_tokens:,} of {one.cached_of:,} tokens ({share(one.cached_share)})")
        for name, one in both.servers.items()
    ]
    rows += [(f"prefix cache of {name}", f"not read: {why}") for name, why in figures.unread_servers.items()]
    if both.spent_usd is not None:
        rows.append(("paid for these calls", f"{money(both.spent_usd)} at list price"))
    if both.saved_usd is not None:
        rows.append(("saved by the prefix cache", money(both.saved_usd)))
    if figures.money.priced:
        rows.append(("saved by the cache of answers", money(figures.money.gross)))
    return rows


def would_serve(figures: Figures) -> list[tuple[str, ...]]:
    """Return lower thresholds, and how many of the misses each would have served at most."""
    now, total = figures.min_similarity, figures.total
    if now is None:
        return []
    served = sum(total.hits.values())
    thresholds = [round(now, 2) - step / 100 for step in (1, 2, 3, 5, 7, 10, 15, 20)]
    rows = [(at, total.would_serve(at)) for at in thresholds if at > 0.3]
    return [
        (f"{at:.2f}", f"{more:,}", share((served + more) / total.requests if total.requests else None))
        for at, more in rows
    ]


_STATES: Mapping[str, tuple[str, str]] = {
    "met": ("good", "met"),
    "not met": ("bad", "not met"),
    "not enough data": ("", "too few cases"),
    "no target": ("", ""),
}


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure with its target, as it is shown."""

    name: str
    value: str
    note: str
    says: str
    mood: str
    state: str


def _kpi(kpi: Kpi) -> Tile:
    written = money if kpi.name == "money_saved" else share
    notes = []
    if kpi.low is not None and kpi.high is not None:
        notes.append(f"95%: {share(kpi.low)} to {share(kpi.high)}")
    notes.append(f"of {kpi.of:,}" if kpi.of else "nothing measured yet")
    if kpi.target is not None:
        notes.append(f"target {'at least' if kpi.at_least else 'at most'} {written(kpi.target)}")
    mood, state = _STATES[kpi.state]
    return Tile(KPI_NAMES[kpi.name], written(kpi.value), ", ".join(notes), kpi.says, mood, state)


def _latencies(total: Tally) -> list[tuple[str, ...]]:
    rows = (
        ("with the cache", total.seconds_with),
        ("without it", total.seconds_without),
        ("lookup of a hit", total.hit_seconds),
        ("lookup of a miss", total.miss_seconds),
        ("call of the model", total.model_seconds),
    )
    return [
        (name, *(seconds(one.quantile(share)) for share in (0.5, 0.9, 0.99)), f"{one.count:,}")
        for name, one in rows
        if one.count
    ]


def _answered(total: Tally) -> list[tuple[str, ...]]:
    rows = [(f"hit, {tier} tier", found) for tier, found in total.hits.items()]
    rows += [("shared another's call", total.shared)] if total.shared else []
    rows += [("miss", sum(total.misses.values())), ("bypass", sum(total.bypasses.values()))]
    return [(name, f"{found:,}", share(found / total.requests)) for name, found in rows if found]


def _unanswered(total: Tally) -> list[tuple[str, ...]]:
    rows = [
        *(("miss", name, found) for name, found in total.misses.items()),
        *(("only exact", name, found) for name, found in total.exact_only.items()),
        *(("guard", name, found) for name, found in total.vetoes.items()),
        *(("bypass", name, found) for name, found in total.bypasses.items()),
        *(("not stored", name, found) for name, found in total.refused.items()),
    ]
    return [(kind, name, f"{found:,}") for kind, name, found in sorted(rows, key=lambda row: -row[2])[:20]]


def _trends(figures: Figures) -> list[Trend]:
    steps = [one for one in figures.groups if one.start is not None]
    if len(steps) < 2:
        return []

    def line(name: str, of: Callable[[Group], float | None]) -> tuple[str, list[float | None]]:
        return name, [of(one) for one in steps]

    starts = [float(one.start or 0) for one in steps]
    hits = line("answered by the cache", lambda one: one.tally.hit_rate.value)
    shares = [hits, line("of the other tokens, in the prefix cache", lambda one: one.tally.levels().prefix_share)]
    return [
        over_time("Hit rate", starts, shares if figures.levels.by is not None else [hits], "share", share),
        over_time(
            "Requests",
            starts,
            [
                line("requests", lambda one: one.tally.requests),
                line("not sent to the model", lambda one: one.tally.calls_saved),
            ],
            "count",
            count,
        ),
        over_time(
            "Slowest hundredth (p99)",
            starts,
            [
                line("with the cache", lambda one: one.tally.seconds_with.quantile(0.99)),
                line("without it", lambda one: one.tally.seconds_without.quantile(0.99)),
            ],
            "seconds",
            seconds,
        ),
    ]
