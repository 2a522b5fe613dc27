"""An evaluation as one HTML file, without scripts, and without style sheets or fonts from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from askonce.lab.intervals import Share
from askonce.lab.report import CURVE_THRESHOLDS, Evaluation
from askonce.lab.scoring import FLOOR, Point, Tally, missed, missed_by, precision_over_hit_ratio, worst

_WIDTH, _HEIGHT, _MARGIN = 520, 320, 48
_TICKS = 5
_ROUNDED = 0.0005  # rounds to 0.0% or 100.0% with one decimal
_STYLE = """
:root { color-scheme: light dark; --ink: #222; --paper: #fff; --faint: #ddd; --guards: #0a6;
        --cosine: #c60; --third: #36c }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #161616; --faint: #444 } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 2rem auto;
       max-width: 70rem; padding: 0 1rem }
table { border-collapse: collapse; margin: 1rem 0 } caption { text-align: left; font-weight: 600 }
th, td { border-bottom: 1px solid var(--faint); padding: .2rem .8rem; text-align: right }
th:first-child, td:first-child, td.text { text-align: left }
figure { display: inline-block; margin: 0 1rem 1rem 0 } svg text { fill: var(--ink); font-size: 12px }
.guards { stroke: var(--guards); color: var(--guards) } .cosine { stroke: var(--cosine); color: var(--cosine) }
.third { stroke: var(--third); color: var(--third) } polyline { fill: none; stroke-width: 2 }
.grid { stroke: var(--faint) } .key { font-weight: 600; stroke: none }
"""

Curve = tuple[str, str, Sequence[tuple[float, float]]]


def page(evaluation: Evaluation, *, examples: int = 20) -> str:
    """Return the evaluation as a self-contained HTML page."""
    decider = evaluation.decider
    guards = ", ".join(name for name, _ in decider.acceptance.guards) or "none"
    verifier = f"; verifier: {decider.second_opinion}" if decider.second_opinion else ""
    guarded = evaluation.sweep(CURVE_THRESHOLDS)
    cosine = evaluation.sweep(CURVE_THRESHOLDS, guarded=False)
    return f"""<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>askonce evaluation</title><style>{_STYLE}</style>
<h1>askonce evaluation</h1>
<p>{len(evaluation.scored)} pairs, embedder <b>{escape(decider.embedder.name)}</b> {escape(decider.embedder.revision)},
min_similarity <b>{decider.min_similarity:g}</b>, guards: {escape(guards + verifier)}.</p>
{_tallies(evaluation)}
<figure>{_p_chr(guarded, cosine)}<figcaption>Precision over cache-hit ratio (P-CHR), as the threshold falls.
<b class="key guards">with guards</b>, mean {evaluation.area():.3f};
<b class="key cosine">cosine alone</b>, mean {evaluation.area(guarded=False):.3f}</figcaption></figure>
<figure>{_by_threshold(guarded, cosine)}<figcaption>Share served over min_similarity:
<b class="key third">of the pairs that should be</b>, <b class="key guards">of the traps, with guards</b>,
<b class="key cosine">of the traps, by cosine alone</b></figcaption></figure>
{_sweep(evaluation.sweep())}
{_examples(evaluation, examples)}
{_missed(evaluation)}
</html>
"""


def _tallies(evaluation: Evaluation) -> str:
    groups = evaluation.groups.items() if len(evaluation.groups) > 1 else ()
    rows = [_cells(name or "(none)", group) for name, group in groups]
    head = (evaluation.grouped_by, "should hit", "served", "traps", "served wrongly", "95% interval", "precision")
    return _table("What is served", head, [*rows, _cells("all", evaluation.total)])


def _cells(name: str, tally: Tally) -> tuple[str, ...]:
    low, high = tally.wrong.interval()
    return (
        name,
        str(tally.right.total),
        percent(tally.right),
        str(tally.wrong.total),
        percent(tally.wrong),
        f"{low:.1%} to {high:.1%}" if tally.wrong.total else "",
        percent(tally.precision),
    )


def percent(share: Share) -> str:
    """Return a share as a percentage; empty if nothing was counted, and rounded to neither 0% nor 100%."""
    if not share.total:
        return ""
    if 0 < share.value < _ROUNDED:
        return "<0.1%"
    return ">99.9%" if 1 - _ROUNDED < share.value < 1 else f"{share.value:.1%}"


def _sweep(points: Sequence[Point]) -> str:
    head = ("min_similarity", "hit ratio", "precision", "should-hit served", "traps served")
    rows = [
        (
            f"{point.min_similarity:.2f}",
            percent(point.tally.hit_ratio),
            percent(point.tally.precision),
            percent(point.tally.right),
            percent(point.tally.wrong),
        )
        for point in points
    ]
    return _table("As the threshold moves", head, rows)


def _examples(evaluation: Evaluation, count: int) -> str:
    rows = [
        (f"{one.similarity or 1.0:.3f}", one.pair.stored.question, one.pair.asked.question, one.pair.origin)
        for one in worst(evaluation.scored, count)
    ]
    return _table("Served wrongly", ("similarity", "stored", "asked", "from"), rows, text=True) if rows else ""


def _missed(evaluation: Evaluation) -> str:
    found = missed(evaluation.scored)
    if not found:
        return ""
    counted = [(name, str(count)) for name, count in missed_by(evaluation.scored).items()]
    head = ("similarity", "stored", "asked", "refused by", "detail", "from")
    rows = [
        (
            "" if one.similarity is None else f"{one.similarity:.3f}",
            one.pair.stored.question,
            one.pair.asked.question,
            one.refused_by,
            one.detail,
            one.pair.origin,
        )
        for one in found
    ]
    return _table("Missed, though the answer is the same", ("refused by", "pairs"), counted) + _folded(
        f"The {len(found)} pairs missed", _table("", head, rows, text=True)
    )


def _folded(summary: str, content: str) -> str:
    return f"<details><summary>{escape(summary)}</summary>{content}</details>"


def _table(caption: str, head: Sequence[str], rows: Iterable[Sequence[str]], *, text: bool = False) -> str:
    cell = '<td class="text">' if text else "<td>"
    body = "".join("<tr>" + "".join(f"{cell}{escape(value)}</td>" for value in row) + "</tr>\n" for row in rows)
    heads = "".join(f"<th>{escape(name)}</th>" for name in head)
    return f"<table><caption>{escape(caption)}</caption><tr>{heads}</tr>\n{body}</table>"


def _p_chr(guarded: Sequence[Point], cosine: Sequence[Point]) -> str:
    return _chart(
        "cache-hit ratio",
        "precision",
        [
            ("cosine", "cosine alone", precision_over_hit_ratio(cosine)),
            ("guards", "with guards", precision_over_hit_ratio(guarded)),
        ],
    )


def _by_threshold(guarded: Sequence[Point], cosine: Sequence[Point]) -> str:
    return _chart(
        "min_similarity",
        "share served",
        [
            ("third", "should hit", [(point.min_similarity, point.tally.right.value) for point in guarded]),
            ("cosine", "traps, cosine", [(point.min_similarity, point.tally.wrong.value) for point in cosine]),
            ("guards", "traps, guards", [(point.min_similarity, point.tally.wrong.value) for point in guarded]),
        ],
        left=FLOOR,
    )


def _chart(x: str, y: str, curves: Sequence[Curve], *, left: float = 0.0) -> str:
    grid = ""
    for tick in (step / _TICKS for step in range(_TICKS + 1)):
        column, row = _x(tick), _y(tick)
        grid += (
            f'<path class="grid" d="M{_x(0):.1f} {row:.1f}H{_x(1):.1f}M{column:.1f} {_y(0):.1f}V{_y(1):.1f}"/>'
            f'<text x="{column:.1f}" y="{_y(0) + 16:.1f}" text-anchor="middle">{left + (1 - left) * tick:g}</text>'
            f'<text x="{_x(0) - 6:.1f}" y="{row + 4:.1f}" text-anchor="end">{tick:g}</text>'
        )
    lines = "".join(
        f'<polyline class="{name}" points="{_points(curve, left)}"><title>{escape(title)}</title></polyline>'
        for name, title, curve in curves
    )
    return (
        f'<svg width="{_WIDTH}" height="{_HEIGHT}" role="img" aria-label="{escape(y)} over {escape(x)}">{grid}{lines}'
        f'<text x="{_WIDTH / 2}" y="{_HEIGHT - 8}" text-anchor="middle">{escape(x)}</text>'
        f'<text transform="translate(12 {_HEIGHT / 2}) rotate(-90)" text-anchor="middle">{escape(y)}</text></svg>'
    )


def _points(curve: Iterable[tuple[float, float]], left: float) -> str:
    # NaN, the share of nothing, is unequal to itself, and has no point.
    return " ".join(f"{_x((x - left) / (1 - left)):.1f},{_y(y):.1f}" for x, y in curve if x == x and y == y)


def _x(share: float) -> float:
    return _MARGIN + share * (_WIDTH - 2 * _MARGIN)


def _y(value: float) -> float:
    return _HEIGHT - _MARGIN - value * (_HEIGHT - 2 * _MARGIN)
