"""What the commands measure, as one HTML file: it loads nothing, runs nothing, and can be sent to somebody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from itertools import islice
from pathlib import Path
from typing import Literal

from askonce.core.figures import KPI_NAMES, Figures, Sample
from askonce.lab.calibration import Calibration
from askonce.lab.decision import Decider
from askonce.lab.fitting import Tried
from askonce.lab.intervals import Share, percent
from askonce.lab.pairs import BENCHMARK
from askonce.lab.projection import ClosePair, Projection
from askonce.lab.report import CURVE_THRESHOLDS, Evaluation
from askonce.lab.scoring import FLOOR, Point, Scored, Tally, missed, missed_by, precision_over_hit_ratio, score, worst
from askonce.lab.thresholds import Estimate
from askonce.server.charts import Chart, Line, Mark, highest, share
from askonce.server.overview import overview, would_serve
from askonce.server.rendering import moment, report

_WRONG = 200
_MISSED = 1000
_STEPS = 80  # thresholds of a curve
_ROOM = 4.0  # how many budgets high a curve of errors is

Row = tuple[str, ...]
_WORDS = {
    "budget": "The highest share of wrong answers that you accept (--max-wrong).",
    "guard": "A rule that compares two questions and refuses the stored answer where they differ in something that "
    "changes the answer: a number, a name, a negation.",
    "hit ratio": "Of all requests, the share that is answered from the cache.",
    "interval": "Where the true share lies with 95% confidence (Wilson), given how many cases were counted.",
    "min_similarity": "The threshold: the cosine similarity, 0 to 1, from which a stored question may answer another.",
    "min_probability": "The lowest probability that one answer serves both questions, as the verifier and the guards "
    "that guess are weighed, from which the stored answer is served.",
    "missed": "A pair whose questions have the same answer, and which is not served: one more call of the model.",
    "P-CHR": "Precision over the cache-hit ratio, as the threshold falls (arXiv 2606.19719).",
    "precision": "Of the answers that are served, the share that is right.",
    "semantic hit": "An answer to a question in other words; an exact hit answers the identical question.",
    "trap": "A pair of similar questions with different answers: serving it is wrong.",
    "upper bound": "The share of wrong answers that is not exceeded, with the confidence given (Clopper and Pearson).",
    "served wrongly": "A trap whose stored answer is given: somebody gets the answer to another question.",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a report says first.

    Args:
        mood: `"good"`, `"warn"`, `"bad"`, or `""` where nothing was to be decided.
        title: The decision.
        text: What it rests on.
    """

    mood: Literal["", "good", "warn", "bad"]
    title: str
    text: str


def evaluation_page(
    evaluation: Evaluation,
    *,
    data: Sequence[str | Path] = (),
    max_wrong: float | None = None,
    at: datetime | None = None,
) -> str:
    """Return an evaluation as a page.

    Args:
        evaluation: As `askonce.lab.report.evaluate` returns it.
        data: The files or benchmarks that the pairs are from.
        max_wrong: The budget: the highest acceptable share of the traps that is served.
        at: When it was measured; now, by default.
    """
    wrong = worst(evaluation.scored, len(evaluation.scored))
    not_served = missed(evaluation.scored)
    groups = evaluation.groups.items() if len(evaluation.groups) > 1 else ()
    return report(
        "evaluation.html",
        at=at,
        verdict=_of_evaluation(evaluation, max_wrong),
        facts_of_run=[
            ("data", sources(data)),
            ("pairs", f"{len(evaluation.scored):,}"),
            *_decided_by(evaluation.decider),
        ],
        grouped_by=evaluation.grouped_by,
        tallies=[*(_tally(name or "(none)", group) for name, group in groups), _tally("all", evaluation.total)],
        charts=_curves(evaluation, max_wrong),
        wrong=[_wrong(one) for one in wrong[:_WRONG]],
        wrong_left_out=len(wrong[_WRONG:]),
        missed_by=[(name, str(found)) for name, found in missed_by(evaluation.scored).items()],
        missed=[_missed(one) for one in not_served[:_MISSED]],
        missed_left_out=len(not_served[_MISSED:]),
        sweep=[_swept(point) for point in evaluation.sweep()],
        words=_words(
            "min_similarity", "guard", "trap", "served wrongly", "missed", "hit ratio", "precision", "P-CHR",
            "interval", "budget",
        ),
    )  # fmt: skip


def calibration_page(
    calibration: Calibration,
    *,
    data: Sequence[str | Path] = (),
    in_use: float | None = None,
    at: datetime | None = None,
) -> str:
    """Return a calibration as a page.

    Args:
        calibration: As `askonce.lab.calibration` returns it.
        data: The files that it was measured on.
        in_use: The threshold of the settings, if they have one.
        at: When it was measured; now, by default.
    """
    chosen, budget = calibration.chosen, calibration.budget
    threshold = chosen.threshold if chosen is not None else in_use
    wrong = [] if threshold is None else _wrong_at(calibration.labelled, threshold)
    refused = [] if threshold is None else _missed_at(calibration, threshold)
    later = "later data" if calibration.chronological else "held-out data"
    measured = [("chosen on", chosen), (later, calibration.held_out)]
    return report(
        "calibration.html",
        at=at,
        verdict=_of_calibration(calibration),
        warnings=calibration.warnings,
        facts_of_run=[
            ("data", sources(data)),
            ("fingerprint of the data", calibration.data),
            ("labels", f"{calibration.labels:,}"),
            ("budget", f"{budget.max_wrong:.2%} wrong per {budget.per}, with {budget.confidence:.0%} confidence"),
            *_decided_by(calibration.decider, threshold=False),
            ("min_similarity in use", "" if in_use is None else f"{in_use:g}"),
        ],
        per=budget.per,
        estimates=[_estimate(name, one, calibration) for name, one in measured if one is not None],
        charts=_errors(calibration, in_use),
        fitting=calibration.fitting,
        tried=[] if calibration.fitting is None else [_tried(*one, calibration) for one in calibration.fitting.tried],
        quarters=[
            (str(number), f"{one.entries:,}", f"{one.hits:,}", _counted(one.errors), f"{one.unknown:,}")
            for number, one in enumerate(calibration.quarters, 1)
        ],
        wrong=[_wrong(one) for one in wrong[:_WRONG]],
        wrong_left_out=len(wrong[_WRONG:]),
        missed=[(*_missed(one)[:4], one.pair.origin) for one in refused[:_WRONG]],
        missed_left_out=len(refused[_WRONG:]),
        words=_words(
            "min_similarity", "min_probability", "budget", "upper bound", "interval", "semantic hit", "hit ratio",
            "missed", "served wrongly", "guard",
        ),
    )  # fmt: skip


def replay_page(
    projection: Projection,
    by: Decider,
    *,
    data: Sequence[str | Path] = (),
    max_wrong: float | None = None,
    at: datetime | None = None,
) -> str:
    """Return a replay as a page.

    Args:
        projection: As `askonce.lab.projection.project` returns it.
        by: The decider that was tried.
        data: The log.
        max_wrong: The budget: the highest acceptable share of wrong answers per request.
        at: When it was measured; now, by default.
    """
    counted = (("hit", projection.hits), ("miss", projection.misses), ("bypass", projection.bypasses))
    shares = (
        ("wrong, per hit on another question", projection.wrong),
        ("wrong, per request", projection.wrong_requests),
        ("changed since, per hit on the same question", projection.changed),
    )
    return report(
        "replay.html",
        at=at,
        verdict=_of_replay(projection, max_wrong),
        facts_of_run=[("data", sources(data)), *_decided_by(by)],
        requests=projection.requests,
        hit_rate=projection.hit_rate,
        savings=projection.savings,
        wrong_shares=[
            (name, f"{one.count:,}", f"{one.total:,}", percent(one), _interval(one))
            for name, one in shares
            if one.total
        ],
        outcomes=[
            (kind, name, f"{found:,}", percent(Share(found, projection.requests)))
            for kind, names in counted
            for name, found in names.items()
        ],
        charts=_thresholds(projection, by, max_wrong),
        too_close=[_close(one, one.kept_apart_by or "served") for one in projection.too_close],
        missed=[_close(one, one.kept_apart_by) for one in projection.missed],
        riskiest=[
            _close(one, {True: "the same", False: "different", None: "not known"}[one.same])
            for one in projection.riskiest
        ],
        words=_words(
            "semantic hit", "min_similarity", "guard", "missed", "hit ratio", "interval", "budget",
        ),
    )  # fmt: skip


def period_page(figures: Figures, reviewed: Sequence[Sample], *, has_sample: bool, at: datetime | None = None) -> str:
    """Return what a cache did in some time as a page.

    Args:
        figures: As `Cache.figures` returns them, with a `step`.
        reviewed: The decisions of that time that somebody has labelled, as `Cache.review_sample` returns them.
        has_sample: Whether decisions are kept for review.
        at: When it was made; now, by default.
    """
    hours = (figures.until - figures.since) / 3600
    return report(
        "period.html",
        at=at,
        verdict=_of_targets(figures),
        facts_of_run=[
            ("from", moment(figures.since)),
            ("until", moment(figures.until)),
            ("which is", f"{hours:.3g} hours" if hours < 48 else f"{hours / 24:.3g} days"),
            ("requests", f"{figures.total.requests:,}"),
            ("min_similarity now", "" if figures.min_similarity is None else f"{figures.min_similarity:g}"),
            ("reviewed decisions", f"{len(reviewed):,}" if has_sample else "none are kept"),
        ],
        wrong=[_reviewed(one) for one in reviewed if one.verdict == "wrong" and one.outcome == "hit"],
        reviewed=reviewed,
        has_sample=has_sample,
        would_serve=would_serve(figures),
        words=_words("hit ratio", "semantic hit", "guard", "min_similarity", "interval"),
        **overview(figures),
    )


def _of_targets(figures: Figures) -> Verdict:
    states = Counter(kpi.state for kpi in figures.kpis)
    targets = sum(states.values()) - states["no target"]
    missed_ones = ", ".join(KPI_NAMES[kpi.name] for kpi in figures.kpis if kpi.state == "not met")
    if not targets:
        return Verdict("", "No target is set.", "See the settings workload and targets.")
    if missed_ones:
        return Verdict("bad", f"{states['not met']} of {targets} targets not met.", f"Not met: {missed_ones}.")
    if states["not enough data"]:
        return Verdict("warn", f"{states['met']} of {targets} targets met.", "Too few cases to say it of the others.")
    return Verdict("good", f"{targets} of {targets} targets met.", "")


def _reviewed(one: Sample) -> Row:
    why = f"{one.tier} tier; similar enough, and no guard saw a difference"
    return one.asked, one.stored, _similarity(one.similarity), why, moment(one.at), one.entry_id


def _of_evaluation(evaluation: Evaluation, max_wrong: float | None) -> Verdict:
    wrong, right = evaluation.total.wrong, evaluation.total.right
    if not wrong.total:
        return Verdict("warn", "Not known how much is served wrongly.", "No pair is a trap (label 0).")
    text = f"{_of(wrong)} traps are served wrongly, {_of(right)} of the pairs that should be are served."
    return _against(wrong, max_wrong, text, "of the traps")


def _of_replay(projection: Projection, max_wrong: float | None) -> Verdict:
    wrong = projection.wrong_requests
    text = f"{projection.hit_rate:.1%} of {projection.requests:,} requests were answered from the cache"
    if not wrong.total:
        return Verdict("warn", "Not known how many answers were wrong.", f"{text}; the log has no answers to compare.")
    return _against(wrong, max_wrong, f"{text}; {_of(wrong)} requests got another answer than the log's.", "wrong")


def _against(wrong: Share, max_wrong: float | None, text: str, what: str) -> Verdict:
    if max_wrong is None:
        return Verdict("", "No budget was given (--max-wrong).", text)
    limit, highest_likely = f"{max_wrong:.2%} {what}", wrong.interval()[1]
    if wrong.value > max_wrong:
        return Verdict("bad", f"Over the budget of {limit}.", text)
    if highest_likely > max_wrong:
        return Verdict(
            "warn", f"Within the budget of {limit}, as counted.", f"{text} The interval reaches {highest_likely:.2%}."
        )
    return Verdict("good", f"Within the budget of {limit}.", text)


def _of_calibration(calibration: Calibration) -> Verdict:
    chosen, held_out, budget = calibration.chosen, calibration.held_out, calibration.budget
    limit = f"{budget.max_wrong:.2%} wrong per {budget.per}"
    if chosen is None:
        return Verdict(
            "bad", f"No threshold keeps the budget of {limit}.", "Serve only identical questions, or relax it."
        )
    title = f"min_similarity = {chosen.threshold:g} keeps the budget of {limit}."
    if held_out is None or not held_out.errors.total:
        return Verdict("warn", title, "It has not been checked on other data.")
    text = f"On data not used for the choice, {_of(held_out.errors)} labelled hits are wrong."
    return Verdict("bad" if held_out.error(budget.per) > budget.max_wrong else "good", title, text)


def sources(data: Iterable[str | Path]) -> str:
    """Return the files that something was measured on, each with its date."""
    return "; ".join(map(_source, data))


def _source(given: str | Path) -> str:
    if str(given).partition(":")[0] == BENCHMARK:
        return f"{given} {metadata.version(BENCHMARK)}"
    path = Path(given)
    if not path.is_file():
        return str(given)
    return f"{given} (of {datetime.fromtimestamp(path.stat().st_mtime, UTC):%Y-%m-%d %H:%M UTC})"


def _decided_by(by: Decider, *, threshold: bool = True) -> list[Row]:
    return [
        ("embedder", f"{by.embedder.name} {by.embedder.revision}"),
        *([("min_similarity", f"{by.min_similarity:g}")] if threshold else []),
        ("guards", ", ".join(name for name, _ in by.acceptance.guards) or "none"),
        ("verifier", by.second_opinion),
    ]


def _words(*names: str) -> list[Row]:
    return [(name, _WORDS[name]) for name in names]


def _of(one: Share) -> str:
    return f"{one.count:,} of {one.total:,}" + (f" ({percent(one)})" if one.total else "")


def _counted(one: Share) -> str:
    return f"{percent(one)} ({one.count:,} of {one.total:,})" if one.total else ""


def _interval(one: Share) -> str:
    low, high = one.interval()
    return f"{low:.1%} to {high:.1%}" if one.total else ""


def _tally(name: str, tally: Tally) -> Row:
    return (
        name,
        f"{tally.right.total:,}",
        percent(tally.right),
        f"{tally.wrong.total:,}",
        percent(tally.wrong),
        _interval(tally.wrong),
        percent(tally.precision),
    )


def _swept(point: Point) -> Row:
    shares = (point.tally.hit_ratio, point.tally.precision, point.tally.right, point.tally.wrong)
    return (f"{point.min_similarity:.2f}", *map(percent, shares))


def _similarity(one: float | None) -> str:
    return "" if one is None else f"{one:.3f}"


def _wrong(one: Scored) -> Row:
    if one.reason == "exact":
        why = "the questions are identical to the cache"
    else:
        why = one.detail or "similar enough, and no guard sees a difference"
    return one.pair.asked.question, one.pair.stored.question, _similarity(one.similarity), why, one.pair.origin


def _missed(one: Scored) -> Row:
    return (
        one.pair.asked.question,
        one.pair.stored.question,
        _similarity(one.similarity),
        one.refused_by,
        "" if one.detail == one.refused_by else one.detail,
        one.pair.origin,
    )


def _close(one: ClosePair, what: str) -> Row:
    return one.asked, one.stored, f"{one.similarity:.3f}", what, str(one.line)


def _wrong_at(labelled: Iterable[Scored], threshold: float) -> list[Scored]:
    wrong = [one for one in labelled if not one.pair.same and one.served_up_to >= threshold]
    return sorted(wrong, key=lambda one: -one.served_up_to)


def _missed_at(calibration: Calibration, threshold: float) -> list[Scored]:
    """Return the pairs missed at a threshold, decided there: without one, no guard was asked by name."""
    pairs = (one.pair for one in calibration.labelled if one.pair.same and one.served_up_to < threshold)
    return missed(score(list(islice(pairs, _MISSED)), calibration.decider.at(threshold)))


def _estimate(name: str, one: Estimate, calibration: Calibration) -> Row:
    budget, errors = calibration.budget, one.errors
    if not errors.total:
        return name, f"{one.hit_ratio:.1%}", "0", "0", "", "", ""
    low, high = one.interval(budget)
    return (
        name,
        f"{one.hit_ratio:.1%}",
        f"{errors.total:,}",
        f"{errors.count:,}",
        f"{one.error(budget.per):.2%}",
        f"{low:.2%} to {high:.2%}",
        f"{one.upper(budget):.2%}",
    )


def _tried(name: str, one: Tried, calibration: Calibration) -> Row:
    _, hit_ratio, *errors = _estimate(name, one.held_out, calibration)
    used = calibration.fitting is not None and calibration.fitting.is_used and one is calibration.fitting.chosen
    return name + (" (used)" if used else ""), f"{one.min_probability:g}", hit_ratio, _of(one.right), *errors


def _curves(evaluation: Evaluation, max_wrong: float | None) -> list[Chart]:
    guarded = evaluation.sweep(CURVE_THRESHOLDS)
    cosine = evaluation.sweep(CURVE_THRESHOLDS, guarded=False)
    now = evaluation.decider.min_similarity
    with_guards, alone = (evaluation.sweep([now], guarded=which)[0].tally for which in (True, False))
    limits = [] if max_wrong is None else [Mark(max_wrong, f"budget {max_wrong:.2%}")]
    return [
        Chart(
            "Share served as the threshold moves",
            "min_similarity",
            "share served",
            [
                Line("of the pairs that should be", "two", [_at(one, one.tally.right) for one in guarded],
                     (now, with_guards.right.value)),
                Line("of the traps, with guards", "one", [_at(one, one.tally.wrong) for one in guarded],
                     (now, with_guards.wrong.value)),
                Line("of the traps, by cosine alone", "three", [_at(one, one.tally.wrong) for one in cosine],
                     (now, alone.wrong.value)),
            ],
            across=(min(FLOOR, now), 1.0),
            marks=[Mark(now, "in use")],
            limits=limits,
        ),
        Chart(
            "Precision over cache-hit ratio (P-CHR)",
            "cache-hit ratio",
            "precision",
            [
                Line(f"with guards, mean {evaluation.area():.3f}", "one", precision_over_hit_ratio(guarded),
                     (with_guards.hit_ratio.value, with_guards.precision.value)),
                Line(f"by cosine alone, mean {evaluation.area(guarded=False):.3f}", "three",
                     precision_over_hit_ratio(cosine), (alone.hit_ratio.value, alone.precision.value)),
            ],
            x_text=share,
            note=f"The dots are the threshold in use, {now:g}.",
        ),
    ]  # fmt: skip


def _at(point: Point, one: Share) -> tuple[float, float]:
    return point.min_similarity, one.value


def _errors(calibration: Calibration, in_use: float | None) -> list[Chart]:
    budget, chosen, sample = calibration.budget, calibration.chosen, calibration.sample
    if not sample.labelled:
        return []
    floor = min(value for value in (sample.floor, in_use, 1.0) if value is not None)
    estimates = [sample.at(floor + (1 - floor) * step / _STEPS) for step in range(_STEPS + 1)]
    known = [one for one in estimates if one.errors.total]
    room = _ROOM * budget.max_wrong
    top = highest([min(room, max((one.error(budget.per) for one in known), default=0.0))], least=budget.max_wrong * 1.5)
    # The bound takes long to compute, and is above the error: where that leaves the chart, so does it.
    bounds = [
        (one.threshold, one.upper(budget) if one.error(budget.per) <= top else one.error(budget.per)) for one in known
    ]
    marks = [] if chosen is None else [Mark(chosen.threshold, "chosen")]
    marks += [] if in_use is None else [Mark(in_use, "in use")]
    errors = [(one.threshold, one.error(budget.per)) for one in known]
    return [
        Chart(
            f"Wrong answers per {budget.per}, by threshold",
            "min_similarity",
            f"wrong per {budget.per}",
            [
                Line("as counted", "one", errors,
                     None if chosen is None else (chosen.threshold, chosen.error(budget.per))),
                Line(f"upper bound, {budget.confidence:.0%}", "three", bounds,
                     None if chosen is None else (chosen.threshold, chosen.upper(budget))),
            ],
            across=(floor, 1.0),
            up=(0.0, top),
            marks=marks,
            limits=[Mark(budget.max_wrong, f"budget {budget.max_wrong:.2%}")],
            note="A line along the upper edge is above it.",
        ),
        Chart(
            "Hit ratio, by threshold",
            "min_similarity",
            "semantic hits per request",
            [
                Line("hit ratio", "two", [(one.threshold, one.hit_ratio) for one in estimates],
                     None if chosen is None else (chosen.threshold, chosen.hit_ratio)),
            ],
            across=(floor, 1.0),
            up=(0.0, highest([one.hit_ratio for one in estimates], least=0.01)),
            marks=marks,
        ),
    ]  # fmt: skip


def _thresholds(projection: Projection, by: Decider, max_wrong: float | None) -> list[Chart]:
    points = projection.by_threshold
    if not points:
        return []
    now, requests = by.min_similarity, projection.requests
    served = [(one.min_similarity, one.served / requests) for one in points]
    wrong = [(one.min_similarity, one.wrong.count / requests) for one in points if one.wrong.total]
    nearest = min(points, key=lambda one: abs(one.min_similarity - now))
    lines = [Line("answered by a similar question", "two", served, (now, nearest.served / requests))]
    if wrong:
        lines.append(
            Line("of these with another answer in the log", "three", wrong, (now, nearest.wrong.count / requests))
        )
    return [
        Chart(
            "What another threshold would have served",
            "min_similarity",
            "share of requests",
            lines,
            across=(min(points[0].min_similarity, now), 1.0),
            up=(0.0, highest([share for _, share in served], least=0.01)),
            marks=[Mark(now, "in use")],
            limits=[] if max_wrong is None else [Mark(max_wrong, f"budget {max_wrong:.2%}")],
            note="Left of the threshold in use no guard was asked: it is the most that could be served.",
        )
    ]
