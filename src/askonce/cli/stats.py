"""`askonce stats` and `askonce top`: what was served in some time, what it saved, and which entries did that."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Annotated, Any, cast

import typer
from rich.console import Group, RenderableType
from rich.live import Live
from rich.text import Text

from askonce.cache import Cache
from askonce.cli.servers import AsJson, operates
from askonce.cli.show import FAILED, console, print_json
from askonce.core.figures import KPI_NAMES, Figures, Histogram, Kpi, Tally
from askonce.core.journal import ORDERS, Label
from askonce.core.rates import Rate
from askonce.observe.tables import printable, rich_table
from askonce.server.overview import levels

_BELOW = (0.01, 0.02, 0.05, 0.1)  # the threshold


@operates
def stats(
    cache: Cache,
    since: Annotated[str, typer.Option(metavar="AGE", help='How far back, such as "24h" or "7d".')] = "24h",
    by: Annotated[
        list[str] | None,
        typer.Option(help="Group by host, model, tenant, app, outcome, tier, reason or guard; several count together."),
    ] = None,
    watch: Annotated[bool, typer.Option("--watch", help="Show them anew until Ctrl-C.")] = False,
    every: Annotated[float, typer.Option(min=0.5, help="Seconds between two readings with --watch.")] = 5.0,
    as_json: AsJson = False,
) -> None:
    """Show what all processes have served, what it saved, and how that compares with the targets.

    Exits with 1 if a target is not met.
    """
    labels = cast("tuple[Label, ...]", tuple(by or ()))
    figures = cache.figures(since, by=labels)
    if watch:
        _watch(cache, since, labels, figures, every)
    elif as_json:
        print_json(as_json_of(figures))
    else:
        console().print(_shown(figures))
    if any(kpi.state == "not met" for kpi in figures.kpis):
        raise typer.Exit(FAILED)


@operates
def top(
    cache: Cache,
    order: Annotated[str, typer.Argument(metavar="[served|saved|never]", help="What comes first.")] = "served",
    limit: Annotated[int, typer.Option(min=1, max=1000, help="Entries to list at most.")] = 20,
    as_json: AsJson = False,
) -> None:
    """List the entries that were served most often, that saved most, or that were never served.

    Exits with 1 if there is none.
    """
    if order not in ORDERS:
        raise typer.BadParameter(f"{order!r}: it can be {', '.join(ORDERS)}")
    found = cache.top(order, limit)
    if as_json:
        print_json(asdict(found))
    else:
        for one in found.entries:  # as `entries` lists them
            stored = datetime.fromtimestamp(one.created_at).astimezone().strftime("%Y-%m-%d %H:%M")
            saved = f"{one.tokens_saved:,} tokens and {_seconds(one.seconds_saved)} saved"
            question = "(encrypted)" if one.question is None else printable(" ".join(one.question.split()))
            times = "time" if one.hits == 1 else "times"
            typer.echo(f"{one.entry_id}\n    {question}\n    served {one.hits:,} {times}, {saved}, stored {stored}")
        share = Rate(found.never_hit, found.stored)
        never = f"{found.never_hit:,} were never served" + (f": {_percent(share)}" if found.stored else "")
        typer.echo(f"{found.stored:,} {'entry' if found.stored == 1 else 'entries'}, of which {never}")
    if not found.entries:
        raise typer.Exit(FAILED)


def as_json_of(figures: Figures) -> dict[str, Any]:
    """Return figures as JSON: histograms by their mean and quantiles, shares with their intervals and cases."""
    return {
        "since": figures.since,
        "until": figures.until,
        "total": _tally_json(figures.total),
        "groups": [
            {"labels": dict(group.labels), "start": group.start, **_tally_json(group.tally)} for group in figures.groups
        ],
        "money": {**asdict(figures.money), "net": figures.money.net},
        "kpis": [asdict(kpi) for kpi in figures.kpis],
        "near_misses": _near_misses(figures),
        "levels": _levels_json(figures),
    }


def _levels_json(figures: Figures) -> dict[str, Any]:
    names = ("calls", "answered_share", "prefix_share", "computed")
    derived = {name: getattr(figures.levels, name) for name in names}
    return {**asdict(figures.levels), **derived, "unread_servers": dict(figures.unread_servers)}


def _tally_json(tally: Tally) -> dict[str, Any]:
    names = ("hits", "misses", "exact_only", "bypasses", "vetoes", "refused", "judged", "damaged")
    durations = ("hit_seconds", "shared_seconds", "miss_seconds", "spared_seconds", "model_seconds")
    return {
        "requests": tally.requests,
        **{name: dict(getattr(tally, name)) for name in names},
        **{name: getattr(tally, name) for name in ("shared", "near", "stored", "removed", "lost", "other")},
        "hit_rate": _rate_json(tally.hit_rate),
        "hit_rate_by_tier": {tier: _rate_json(tally.hit_rate_of(tier)) for tier in tally.hits},
        "calls_saved": tally.calls_saved,
        "not_sent": _rate_json(tally.not_sent),
        "tokens_saved": asdict(tally.tokens_saved),
        "seconds_saved": tally.seconds_saved,
        "model_faults": tally.model_faults,
        "wrong_hits": _rate_json(tally.wrong_hits),
        "wrong_per_request": _rate_json(tally.wrong_per_request),
        "staleness": _rate_json(tally.staleness),
        **{name: _histogram_json(getattr(tally, name)) for name in durations},
        "seconds_with": _histogram_json(tally.seconds_with),
        "seconds_without": _histogram_json(tally.seconds_without),
        "spendings": {part: asdict(spending) for part, spending in tally.spendings.items()},
        "ports": {
            port: {"seconds": _histogram_json(one.seconds), "faults": dict(one.faults)}
            for port, one in tally.ports.items()
        },
    }


def _rate_json(rate: Rate) -> dict[str, Any]:
    known = {"value": rate.value, "low": rate.low, "high": rate.high} if rate.of else {}
    return {"value": None, "low": None, "high": None, **known, "count": rate.count, "of": rate.of}


def _histogram_json(histogram: Histogram) -> dict[str, Any]:
    quantiles = {f"p{share}": histogram.quantile(share / 100) for share in (50, 90, 99)}
    return {"count": histogram.count, "total": histogram.total, "mean": histogram.mean, **quantiles}


def _near_misses(figures: Figures) -> dict[str, int]:
    if figures.min_similarity is None:
        return {}
    lower = (round(figures.min_similarity - below, 2) for below in _BELOW)
    return {f"{threshold:g}": figures.total.would_serve(threshold) for threshold in lower if threshold > 0}


def _watch(cache: Cache, since: str, by: tuple[Label, ...], figures: Figures, every_s: float) -> None:
    try:
        with Live(_shown(figures), console=console(), auto_refresh=False) as live:
            while True:
                time.sleep(every_s)
                live.update(_shown(cache.figures(since, by=by)), refresh=True)
    except KeyboardInterrupt:
        return


def _shown(figures: Figures) -> RenderableType:
    total = figures.total
    if not total.requests:
        return Text("no requests in this time")
    parts: list[RenderableType] = [
        Text(
            f"{total.requests:,} requests, {_percent(total.hit_rate)} answered by the cache; "
            f"{total.calls_saved:,} model calls, {_tokens(total)} and {_seconds(total.seconds_saved)} saved, net"
        ),
        rich_table(
            "", ("figure", "value", "95% interval", "cases", "target", "state"), map(_kpi_row, figures.kpis),
            text=("state",),
        ),
        rich_table("", ("decided", "what", "requests", "share"), _decided(total), text=("what",)),
        rich_table("", ("seconds", "mean", "p50", "p99", "count"), _durations(total)),
    ]  # fmt: skip
    costs = figures.money.spent
    if spent := [
        (part, f"{one.calls:,}", _seconds(one.seconds), f"{_all_tokens(one.tokens):,}", _usd(costs.get(part)))
        for part, one in total.spendings.items()
    ]:
        parts.append(rich_table("", ("the cache asked", "calls", "time", "tokens", "cost"), spent))
    money = figures.money
    if money.priced:
        known = "" if money.after_prompt_cache is None else f", {_usd(money.after_prompt_cache)} after prompt caching"
        parts.append(
            Text(f"{_usd(money.gross)} at list price{known}; {money.priced:,} of {money.of:,} hits have a price")
        )
    if money.unpriced:
        parts.append(Text(f"no price for {', '.join(sorted(money.unpriced))}: set `prices`"))
    if rows := levels(figures):
        parts.append(rich_table("", ("both levels of caching", ""), rows, text=("",)))
    if near := [f"{count:,} at {threshold}" for threshold, count in _near_misses(figures).items() if count]:
        parts.append(Text(f"a lower threshold would have served at most {', '.join(near)}"))
    if faults := [
        (port, cause, f"{count:,}") for port, one in total.ports.items() for cause, count in sorted(one.faults.items())
    ]:
        parts.append(rich_table("", ("port", "fault", "count"), faults, text=("fault",)))
    if figures.groups:
        head = (*figures.by, "requests", "hit rate", "calls saved", "p50", "p99")
        parts.append(rich_table("", head, [_group_row(group.labels, group.tally) for group in figures.groups]))
    if total.lost or total.other:
        parts.append(Text(f"{total.lost:,} events were lost, and {total.other:,} are counted as other"))
    return Group(*parts)


def _kpi_row(kpi: Kpi) -> tuple[str, ...]:
    shown = _usd if kpi.name == "money_saved" else _share
    interval = "" if kpi.low is None or kpi.high is None else f"{_share(kpi.low)} to {_share(kpi.high)}"
    bound = "at least" if kpi.at_least else "at most"
    target = "" if kpi.target is None else f"{bound} {shown(kpi.target)}"
    return KPI_NAMES[kpi.name], shown(kpi.value), interval, f"{kpi.of:,}", target, kpi.state


def _decided(total: Tally) -> list[tuple[str, ...]]:
    counts: dict[str, Mapping[str, int]] = {
        "hit": total.hits,
        "shared": {"another's call": total.shared} if total.shared else {},
        "miss": total.misses,
        "bypass": total.bypasses,
    }
    rows = [(outcome, what, count) for outcome, found in counts.items() for what, count in found.items()]
    rows.sort(key=lambda row: -row[2])
    return [(outcome, what, f"{count:,}", _share(count / total.requests)) for outcome, what, count in rows]


def _durations(total: Tally) -> list[tuple[str, ...]]:
    shown = {
        "a hit": total.hit_seconds,
        "a miss's lookup": total.miss_seconds,
        "a model call": total.model_seconds,
        "a call that a hit spared": total.spared_seconds,
        "with the cache": total.seconds_with,
        "without": total.seconds_without,
    }
    return [
        (what, *(_seconds(value) for value in (one.mean, one.quantile(0.5), one.quantile(0.99))), f"{one.count:,}")
        for what, one in shown.items()
        if one.count
    ]


def _group_row(labels: Mapping[str, str], tally: Tally) -> tuple[str, ...]:
    quantiles = (tally.seconds_with.quantile(share) for share in (0.5, 0.99))
    return (
        *(value or "-" for value in labels.values()),
        f"{tally.requests:,}",
        _percent(tally.hit_rate),
        f"{tally.calls_saved:,}",
        *map(_seconds, quantiles),
    )


def _tokens(total: Tally) -> str:
    saved = total.tokens_saved
    if saved.calls and not saved.known:
        return "an unknown number of tokens"
    told = "" if saved.known == saved.calls else f" (as {saved.known:,} of {saved.calls:,} tell)"
    return f"{saved.input_tokens + saved.output_tokens:,} tokens{told}"


def _all_tokens(tokens: Mapping[str, Any]) -> int:
    return sum(one.input_tokens + one.output_tokens for one in tokens.values())


def _percent(rate: Rate) -> str:
    return "" if not rate.of else f"{rate.value:.1%} ({rate.low:.1%} to {rate.high:.1%})"


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.1%}"


def _usd(value: float | None) -> str:
    return "" if value is None else f"${value:,.2f}" if abs(value) >= 1 or not value else f"${value:.4f}"


def _seconds(value: float | None) -> str:
    if value is None:
        return ""
    size = abs(value)
    if size < 1:
        return f"{value * 1000:.3g} ms"
    if size < 120:
        return f"{value:.3g} s"
    return f"{value / 60:,.0f} min" if size < 7200 else f"{value / 3600:,.1f} h"
