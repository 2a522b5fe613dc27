"""`askonce evaluate`."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, Self

import typer

from askonce.cli.servers import Embedder, MinSimilarity, stated
from askonce.cli.show import FAILED, console, explained, progress, write
from askonce.errors import ConfigurationError
from askonce.lab.bench import BENCH, Measured, adapter_of, measure
from askonce.lab.decision import decider
from askonce.lab.intervals import percent
from askonce.lab.judging import import_object
from askonce.lab.pairs import PairColumns, read_pairs
from askonce.lab.report import Evaluation
from askonce.lab.report import evaluate as evaluated
from askonce.lab.scoring import Tally, missed, missed_by, worst
from askonce.observe.tables import rich_table
from askonce.server.reports import evaluation_page

DisabledGuards = Annotated[
    list[str] | None, typer.Option("--disable-guard", help="A guard to disable, besides those of the settings.")
]
DisabledRules = Annotated[
    list[str] | None, typer.Option("--disable-rule", help="A policy rule to disable, besides those of the settings.")
]
VerifierPath = Annotated[
    str | None,
    typer.Option(
        "--verifier", help='"package.module:attribute", which decides in the grey band; "none" or "same-answer".'
    ),
]
VerifyFrom = Annotated[
    float | None,
    typer.Option(
        min=0, max=1, help="Where its band begins; by default at min_similarity, of askonce's own as measured."
    ),
]
Adapter = Annotated[
    str | None,
    typer.Option(
        help="Measure another cache with same-answer-bench: the function that returns its adapter, "
        '"package.module:function".'
    ),
]
Html = Annotated[Path | None, typer.Option(help="Write a page with the verdict, curves and pairs to this file.")]
VerifyBelow = Annotated[float | None, typer.Option(min=0, max=1, help="Where its band ends; by default at 1.")]


_OF_ADAPTERS = frozenset({"pairs", "adapter", "by", "json_file", "max_wrong"})
_COLUMNS = {"category": "domain", "domain": "domain", "author": "author", "lang": "lang"}


@explained
def evaluate(
    context: typer.Context,
    pairs: Annotated[
        list[str],
        typer.Argument(
            help='Files (JSONL, TSV, CSV), "same-answer-bench" (":held-out", ":dev", ":en", ":dev:en"), "fow-cache" or '
            '"fow-cache:conversations".'
        ),
    ],
    embedder: Embedder = None,
    min_similarity: MinSimilarity = None,
    disable_guard: DisabledGuards = None,
    disable_rule: DisabledRules = None,
    verifier: VerifierPath = None,
    verify_from: VerifyFrom = None,
    verify_below: VerifyBelow = None,
    adapter: Adapter = None,
    question: Annotated[str | None, typer.Option(help="Column of the stored question.")] = None,
    other: Annotated[str | None, typer.Option(help="Column of the question asked.")] = None,
    label: Annotated[str | None, typer.Option(help="Column with 1 for the same answer, 0 for another.")] = None,
    category: Annotated[str | None, typer.Option(help="Column of the category.")] = None,
    by: Annotated[str, typer.Option(help="Report each value of this column separately.")] = "category",
    sweep: Annotated[bool, typer.Option("--sweep", help="Show precision and hit ratio over the threshold.")] = False,
    examples: Annotated[
        list[str] | None,
        typer.Option(help='Pairs to show: "5" wrongly served ones, "missed" ones that should be served, "missed:5".'),
    ] = None,
    html: Html = None,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write all figures to this file.")] = None,
    max_wrong: Annotated[
        float | None, typer.Option(min=0, max=1, help="Exit with 1 if a larger share of the traps is served.")
    ] = None,
) -> None:
    """Score the cache's decision on labelled pairs: what it serves rightly, and what wrongly."""
    if adapter is not None:
        _measure(context, pairs, adapter, by, json_file, max_wrong)
        return
    shown = [_Examples.read(value) for value in examples or ()]
    by_settings = decider(
        embedder,
        verifier=verifier_option(verifier),
        **stated(
            min_similarity=min_similarity,
            disabled_guards=tuple(disable_guard or ()),
            disabled_rules=tuple(disable_rule or ()),
            verify_from=verify_from,
            verify_below=verify_below,
        ),
    )
    labelled = read_pairs(pairs, PairColumns(question, other, label, category))
    if by != "category" and not any(by in pair.groups for pair in labelled):
        known = sorted({name for pair in labelled for name in pair.groups})
        raise ConfigurationError(f"--by: no pair has a column {by!r}; there are {', '.join(map(repr, known))}")
    if max_wrong is not None and all(pair.same for pair in labelled):
        raise ConfigurationError("--max-wrong: no pair is a trap (label 0), so nothing can be served wrongly")
    with progress(embedding=None) as [on]:
        evaluation = evaluated(labelled, by_settings, group=by, progress=on)
    _show(evaluation, sweep=sweep, examples=shown)
    if html is not None:
        write(html, evaluation_page(evaluation, data=pairs, max_wrong=max_wrong))
    if json_file is not None:
        write(json_file, json.dumps(evaluation.as_json(), indent=1, ensure_ascii=False))
    if max_wrong is not None and not evaluation.passes(max_wrong):
        console().print(f"{percent(evaluation.total.wrong)} of the traps are served, more than {max_wrong:.1%}")
        raise typer.Exit(FAILED)


def _measure(
    context: typer.Context,
    pairs: Sequence[str],
    adapter: str,
    by: str,
    json_file: Path | None,
    max_wrong: float | None,
) -> None:
    sources = {option: context.get_parameter_source(option.name or "") for option in context.command.params}
    others = [
        option.opts[0]
        for option, source in sources.items()
        if option.name not in _OF_ADAPTERS and source is not None and source.name == "COMMANDLINE"
    ]
    if others:
        raise ConfigurationError(f"--adapter measures another cache: leave out {', '.join(others)}")
    name, _, part = pairs[0].partition(":")
    if name != BENCH or len(pairs) > 1:
        raise ConfigurationError(f'--adapter asks the questions of "{BENCH}", or of a part of it, and no others')
    if by not in _COLUMNS:
        raise ConfigurationError(f"--by: {BENCH} has no column {by!r}; there are {', '.join(map(repr, _COLUMNS))}")
    with adapter_of(import_object(adapter)) as cache, progress(asking=None) as [on]:
        measured = measure(cache, part, progress=on)
    out, groups = console(), measured.by(_COLUMNS[by])
    out.print(f"{measured.name}: {len(measured.replies)} questions of {pairs[0]}\n", markup=False)
    head = (_COLUMNS[by], "should hit", "served", "another's", "traps", "wrong", "precision")
    out.print(
        rich_table("", head, [*(_measured_row(*group) for group in groups.items()), _measured_row("all", measured)])
    )
    for what, share in (("served", measured.right), ("wrong share of the traps", measured.wrong)):
        low, high = share.interval()
        out.print(f"{what}, 95% interval (Wilson): {low:.2%} to {high:.2%}")
    if json_file is not None:
        figures = {"adapter": measured.name, "part": part, "total": measured.as_json()}
        named = {value: group.as_json() for value, group in groups.items()}
        write(json_file, json.dumps({**figures, "grouped_by": _COLUMNS[by], "groups": named}, indent=1))
    if max_wrong is not None and measured.wrong.value > max_wrong:
        out.print(f"{percent(measured.wrong)} of the traps are served, more than {max_wrong:.1%}")
        raise typer.Exit(FAILED)


def _measured_row(name: str, of: Measured) -> tuple[str, ...]:
    counted = (of.right.total, of.right, of.mistaken, of.wrong.total, of.wrong, of.precision)
    return (name, *(str(one) if isinstance(one, int) else percent(one) for one in counted))


def verifier_option(name: str | None) -> object:
    """Return what `--verifier` names: a value of the setting, or an object."""
    return "auto" if name is None else name if ":" not in name else import_object(name)


@dataclass(frozen=True, slots=True)
class _Examples:
    """Which pairs to show, and how many of them; `None` for all."""

    kind: Literal["wrong", "missed"]
    count: int | None

    @classmethod
    def read(cls, value: str) -> Self:
        """Read `"5"`, `"wrong"`, `"missed"` or `"missed:5"`."""
        found = re.fullmatch(r"(?:(wrong|missed)(?::(?=\d))?)?(\d+)?", value)
        if found is None or not value:
            raise ConfigurationError(
                f'--examples: {value!r} is not a number, "wrong", "missed", or one of these with a number, '
                'such as "missed:5"'
            )
        return cls("missed" if found[1] == "missed" else "wrong", None if found[2] is None else int(found[2]))


def _show(evaluation: Evaluation, *, sweep: bool, examples: Sequence[_Examples]) -> None:
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
    out.print(rich_table("", head, [*rows, _row("all", evaluation.total)]))
    if evaluation.total.wrong.total:
        low, high = evaluation.total.wrong.interval()
        out.print(f"\nwrong share of the traps, 95% interval (Wilson): {low:.2%} to {high:.2%}")
    if sweep:
        out.print(_sweep(evaluation))
    for asked_for in examples:
        _show_examples(evaluation, asked_for)


def _show_examples(evaluation: Evaluation, examples: _Examples) -> None:
    out = console()
    if examples.kind == "wrong":
        found = worst(evaluation.scored, len(evaluation.scored))[: examples.count]
        wrong = [(f"{one.similarity or 1.0:.3f}", one.pair.stored.question, one.pair.asked.question) for one in found]
        out.print(rich_table("\nserved wrongly", ("", "stored", "asked"), wrong, text=("stored", "asked")))
        return
    counted = [(name, str(count)) for name, count in missed_by(evaluation.scored).items()]
    out.print(rich_table("\nmissed, though the answer is the same", ("refused by", "pairs"), counted))
    rows = [
        (
            "" if one.similarity is None else f"{one.similarity:.3f}",
            one.pair.stored.question,
            one.pair.asked.question,
            one.refused_by if one.detail in ("", one.refused_by) else one.detail,
        )
        for one in missed(evaluation.scored)[: examples.count]
    ]
    out.print(rich_table("", ("", "stored", "asked", "refused by"), rows, text=("stored", "asked", "refused by")))


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
    return rich_table(f"\nprecision over hit ratio (P-CHR), {areas}", head, rows)


def _row(name: str, tally: Tally) -> tuple[str, ...]:
    return (
        name,
        str(tally.right.total),
        percent(tally.right),
        str(tally.wrong.total),
        percent(tally.wrong),
        percent(tally.precision),
    )
