"""`askonce calibrate`."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from askonce.cli.evaluate import DisabledGuards, DisabledRules, Html, VerifyFrom
from askonce.cli.servers import Embedder, stated
from askonce.cli.show import FAILED, console, error_console, explained, progress, write
from askonce.errors import ConfigurationError
from askonce.lab.calibration import Calibration, Quarter, calibrate_log, calibrate_pairs
from askonce.lab.decision import Decider, decider
from askonce.lab.fitting import Tried
from askonce.lab.intervals import percent
from askonce.lab.judging import load_judge
from askonce.lab.log import LogColumns, read_log
from askonce.lab.pairs import PairColumns, holds_pairs, read_pairs
from askonce.lab.thresholds import Budget, Estimate
from askonce.observe.tables import rich_table
from askonce.profiles import write_profile
from askonce.server.reports import calibration_page
from askonce.settings import SettingsFields


class Per(StrEnum):
    """What wrong answers are counted against."""

    HIT = "hit"
    REQUEST = "request"


@explained
def calibrate(
    data: Annotated[list[str], typer.Argument(help="Labelled pairs as for evaluate, or one log of questions.")],
    max_wrong: Annotated[float, typer.Option(min=0.0001, max=0.5, help="Highest acceptable share of wrong answers.")],
    per: Annotated[Per, typer.Option(help="Of the semantic hits, or of all requests.")] = Per.HIT,
    confidence: Annotated[float, typer.Option(min=0.5, max=0.9999, help="Confidence of keeping the budget.")] = 0.95,
    output: Annotated[Path | None, typer.Option(help="Write the profile to this TOML file.")] = None,
    html: Html = None,
    judge: Annotated[str | None, typer.Option(help='Labels the pairs of a log: "package.module:attribute".')] = None,
    calls: Annotated[int, typer.Option(min=12, help="Maximum number of verdicts to ask the judge for.")] = 600,
    hold_out: Annotated[float, typer.Option(min=0, max=0.9, help="Share of the data to check on.")] = 1 / 3,
    date: Annotated[str | None, typer.Option(help="The date in the profile; by default today's (UTC).")] = None,
    embedder: Embedder = None,
    verify_from: VerifyFrom = None,
    disable_guard: DisabledGuards = None,
    disable_rule: DisabledRules = None,
    question: Annotated[str | None, typer.Option(help="Column of the question.")] = None,
    other: Annotated[str | None, typer.Option(help="Column of the other question of a pair.")] = None,
    label: Annotated[str | None, typer.Option(help="Column with 1 for the same answer, 0 for another.")] = None,
    time: Annotated[str | None, typer.Option(help="Column of the time.")] = None,
    tenant: Annotated[str | None, typer.Option("--tenant-column", help="Column of the tenant, in a log.")] = None,
    answer: Annotated[str | None, typer.Option("--answer-column", help='Of a log; "-" for none.')] = None,
) -> None:
    """Choose min_similarity, and weights of the verifier, for an error budget, and write a profile.

    They are chosen by labelled pairs or by a log. Exits with 1 when nothing keeps the budget.
    """
    disabled = stated(disabled_guards=tuple(disable_guard or ()), disabled_rules=tuple(disable_rule or ()))
    # A decider needs some threshold, though it is yet to be found. A verifier given by the application is not
    # considered (docs/evaluation.md).
    unset: SettingsFields = {**disabled, "min_similarity": 1.0, "verify_from": verify_from}
    by = decider(embedder, **unset)
    budget = Budget(max_wrong, per.value, confidence)
    if holds_pairs(data[0], PairColumns(question, other, label)):
        if judge is not None:
            raise ConfigurationError("--judge labels the pairs of a log; these have labels of their own: leave it out")
        pairs = read_pairs(data, PairColumns(question, other, label, time=time))
        with progress(embedding=None) as [on]:
            calibration = calibrate_pairs(pairs, by, budget, hold_out=hold_out, progress=on)
    elif len(data) > 1:
        raise ConfigurationError("give one log at a time; labelled pairs need a label column, which these files lack")
    else:
        columns = LogColumns(question, answer, time, tenant)
        calibration = _from_log(data[0], columns, by, budget, judge, calls, hold_out)
    _show(calibration)
    if html is not None:
        write(html, calibration_page(calibration, data=data, in_use=_in_use(embedder)))
    profile = calibration.profile(date or datetime.now(UTC).date().isoformat())
    if profile is None:
        raise typer.Exit(FAILED)
    if output is not None:
        write_profile(profile, output)
        console().print(f"\nwritten to {output}: use it with the setting `profile`", markup=False)


def _in_use(embedder: str | None) -> float | None:
    """Return the threshold of the settings or of the embedder's own profile, if there is one."""
    try:
        return decider(embedder, verifier="none").min_similarity
    except ConfigurationError:
        return None


def _from_log(
    path: str, columns: LogColumns, by: Decider, budget: Budget, judge: str | None, calls: int, hold_out: float
) -> Calibration:
    log = read_log(path, columns)
    if judge is None and all(line.answer is None for line in log):
        raise ConfigurationError(
            f'{path} has neither labels nor answers: give a judge, such as --judge "my_models:gpt", '
            "or the column of the answers with --answer-column"
        )
    verdicts = None if judge is None else calls
    with progress(embedding=None, judging=verdicts) as [on, labelled]:
        return calibrate_log(
            log,
            by,
            budget,
            judge=None if judge is None else load_judge(judge),
            calls=verdicts,
            hold_out=hold_out,
            progress=on,
            labelled=labelled,
        )


def _show(calibration: Calibration) -> None:
    out, budget, chosen = console(), calibration.budget, calibration.chosen
    embedder = calibration.decider.embedder
    if chosen is not None:
        out.print(f"min_similarity = {chosen.threshold:g}  for {embedder.name} {embedder.revision}", markup=False)
        rows = [_row("chosen on", chosen, budget)]
        if calibration.held_out is not None:
            later = "later data" if calibration.chronological else "held-out data"
            rows.append(_row(later, calibration.held_out, budget))
        bound = f"bound {budget.confidence:.0%}"
        head = ("", "hit ratio", "labelled hits", "wrong", f"wrong per {budget.per}", "interval", bound)
        out.print(rich_table("", head, rows))
        out.print("interval: Wilson, two-sided; bound: Clopper-Pearson, one-sided, by which the threshold is chosen")
    if (fitting := calibration.fitting) is not None:
        rows = [
            _tried(name, one, budget, used=fitting.is_used and one is fitting.chosen) for name, one in fitting.tried
        ]
        counted = f"fitted to {fitting.fitted_on} pairs, checked on {fitting.checked_on}"
        columns = ("", "limit", "hit ratio", "right", "wrong", f"wrong per {budget.per}", "interval")
        out.print(rich_table(f"the verifier {fitting.verifier}, {counted}", columns, rows))
        out.print("limit: min_probability, from which the verifier serves")
        out.print(fitting.why, markup=False)
    if calibration.quarters:
        fills = ("as the cache fills", "entries", "semantic hits", "wrong per labelled hit", "unlabelled")
        out.print(rich_table("", fills, [_quarter(number, one) for number, one in enumerate(calibration.quarters, 1)]))
    for warning in calibration.warnings:
        error_console().print(f"warning: {warning}", markup=False)


def _row(name: str, estimate: Estimate, budget: Budget) -> tuple[str, ...]:
    if not estimate.errors.total:
        return (name, f"{estimate.hit_ratio:.1%}", "0", "0", "", "", "")
    low, high = estimate.interval(budget)
    return (
        name,
        f"{estimate.hit_ratio:.1%}",
        str(estimate.errors.total),
        str(estimate.errors.count),
        f"{estimate.error(budget.per):.2%}",
        f"{low:.2%} to {high:.2%}",
        f"{estimate.upper(budget):.2%}",
    )


def _tried(name: str, one: Tried, budget: Budget, *, used: bool) -> tuple[str, ...]:
    _, hit_ratio, _, *errors, _ = _row(name, one.held_out, budget)
    return (name + (" (used)" if used else ""), f"{one.min_probability:g}", hit_ratio, str(one.right.count), *errors)


def _quarter(number: int, quarter: Quarter) -> tuple[str, ...]:
    return (
        f"quarter {number}",
        str(quarter.entries),
        str(quarter.hits),
        percent(quarter.errors),
        str(quarter.unknown),
    )
