"""`askonce evaluate`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from askonce.cli.show import FAILED, console, explained, progress, table, write
from askonce.errors import ConfigurationError
from askonce.evaluation.decision import decider
from askonce.evaluation.judging import import_object
from askonce.evaluation.page import page, percent
from askonce.evaluation.pairs import PairColumns, read_pairs
from askonce.evaluation.report import Evaluation
from askonce.evaluation.report import evaluate as evaluated
from askonce.evaluation.scoring import Tally, worst

Embedder = Annotated[str, typer.Option(help='"minilm", or "sentence-transformers/<model>".')]
MinSimilarity = Annotated[
    float | None, typer.Option(min=0, max=1, help="Cosine similarity that a hit needs; by default the embedder's.")
]
DisabledGuards = Annotated[list[str] | None, typer.Option("--disable-guard", help="A guard to do without.")]
VerifierPath = Annotated[
    str | None, typer.Option("--verifier", help='Has the last word in the grey band: "package.module:attribute".')
]
VerifyFrom = Annotated[
    float | None, typer.Option(min=0, max=1, help="Where its band begins; by default at min_similarity.")
]
VerifyBelow = Annotated[float, typer.Option(min=0, max=1, help="Where its band ends.")]


@explained
def evaluate(
    pairs: Annotated[
        list[str], typer.Argument(help='Files (JSONL, TSV, CSV), "fow-cache" or "fow-cache:conversations".')
    ],
    embedder: Embedder = "minilm",
    min_similarity: MinSimilarity = None,
    disable_guard: DisabledGuards = None,
    verifier: VerifierPath = None,
    verify_from: VerifyFrom = None,
    verify_below: VerifyBelow = 1.0,
    question: Annotated[str | None, typer.Option(help="Column of the stored question.")] = None,
    other: Annotated[str | None, typer.Option(help="Column of the question asked.")] = None,
    label: Annotated[str | None, typer.Option(help="Column with 1 for the same answer, 0 for another.")] = None,
    category: Annotated[str | None, typer.Option(help="Column of the category.")] = None,
    by: Annotated[str, typer.Option(help="Report each value of this column apart.")] = "category",
    sweep: Annotated[bool, typer.Option("--sweep", help="Show precision and hit ratio over the threshold.")] = False,
    examples: Annotated[int, typer.Option(min=0, help="How many wrongly served pairs to show.")] = 0,
    html: Annotated[Path | None, typer.Option(help="Write a page with curves to this file.")] = None,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write all figures to this file.")] = None,
    max_wrong: Annotated[
        float | None, typer.Option(min=0, max=1, help="Exit with 1 when a larger share of the traps is served.")
    ] = None,
) -> None:
    """Score the cache's decision on labelled pairs: what it serves that it should, and what it should not."""
    by_settings = decider(
        embedder,
        verifier=None if verifier is None else import_object(verifier),
        min_similarity=min_similarity,
        disabled_guards=tuple(disable_guard or ()),
        verify_from=verify_from,
        verify_below=verify_below,
    )
    labelled = read_pairs(pairs, PairColumns(question, other, label, category))
    if by != "category" and not any(by in pair.groups for pair in labelled):
        known = sorted({name for pair in labelled for name in pair.groups})
        raise ConfigurationError(f"--by: no pair has a column {by!r}; there are {', '.join(map(repr, known))}")
    if max_wrong is not None and all(pair.same for pair in labelled):
        raise ConfigurationError("--max-wrong: no pair is a trap (label 0), so that nothing can be served wrongly")
    with progress(embedding=None) as [on]:
        evaluation = evaluated(labelled, by_settings, group=by, progress=on)
    _show(evaluation, sweep=sweep, examples=examples)
    if html is not None:
        write(html, page(evaluation))
    if json_file is not None:
        write(json_file, json.dumps(evaluation.as_json(), indent=1, ensure_ascii=False))
    if max_wrong is not None and not evaluation.passes(max_wrong):
        console().print(f"{percent(evaluation.total.wrong)} of the traps are served, more than {max_wrong:.1%}")
        raise typer.Exit(FAILED)


def _show(evaluation: Evaluation, *, sweep: bool, examples: int) -> None:
    out, decided = console(), evaluation.decider
    guards = ", ".join(name for name, _ in decided.acceptance.guards) or "none"
    title = f"{decided.embedder.name} {decided.embedder.revision}, min_similarity {decided.min_similarity:g}"
    out.print(f"{len(evaluation.scored)} pairs, {title}\nguards: {guards}", markup=False)
    if decided.second_opinion:
        out.print(f"verifier: {decided.second_opinion}", markup=False)
    out.print()
    groups = evaluation.groups.items() if len(evaluation.groups) > 1 else ()
    rows = [_row(name or "(none)", group) for name, group in groups]
    head = (evaluation.grouped_by, "should hit", "served", "traps", "wrong", "precision")
    out.print(table("", head, [*rows, _row("all", evaluation.total)]))
    if evaluation.total.wrong.total:
        low, high = evaluation.total.wrong.interval()
        out.print(f"\nwrong share of the traps, 95% interval (Wilson): {low:.2%} to {high:.2%}")
    if sweep:
        out.print(_sweep(evaluation))
    if examples:
        rows = [
            (f"{one.similarity or 1.0:.3f}", one.pair.stored.question, one.pair.asked.question)
            for one in worst(evaluation.scored, examples)
        ]
        out.print(table("\nserved wrongly", ("", "stored", "asked"), rows, text=("stored", "asked")))


def _sweep(evaluation: Evaluation) -> object:
    rows = [
        (
            f"{guarded.min_similarity:.2f}",
            percent(guarded.tally.hit_ratio),
            percent(guarded.tally.precision),
            percent(guarded.tally.right),
            percent(guarded.tally.wrong),
            percent(cosine.tally.precision),
            percent(cosine.tally.wrong),
        )
        for guarded, cosine in zip(evaluation.sweep(), evaluation.sweep(guarded=False), strict=True)
    ]
    areas = f"mean {evaluation.area():.3f}; by cosine alone {evaluation.area(guarded=False):.3f}"
    head = ("", "hit ratio", "precision", "served", "wrong", "precision, cosine", "wrong, cosine")
    return table(f"\nprecision over hit ratio (P-CHR), {areas}", head, rows)


def _row(name: str, tally: Tally) -> tuple[str, ...]:
    return (
        name,
        str(tally.right.total),
        percent(tally.right),
        str(tally.wrong.total),
        percent(tally.wrong),
        percent(tally.precision),
    )
