"""`askonce replay`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from askonce.cli.evaluate import (
    DisabledGuards,
    DisabledRules,
    Html,
    VerifierPath,
    VerifyBelow,
    VerifyFrom,
    verifier_option,
)
from askonce.cli.servers import Embedder, MinSimilarity, stated
from askonce.cli.show import FAILED, console, explained, progress, write
from askonce.errors import ConfigurationError
from askonce.lab.decision import decider
from askonce.lab.intervals import Share, percent
from askonce.lab.log import LogColumns, read_log
from askonce.lab.projection import ClosePair, Projection, project
from askonce.lab.replay import replay as replayed
from askonce.lab.replay_cache import OpenCache, in_process
from askonce.lab.scratch import on_embedded_servers, on_servers
from askonce.lab.state import State
from askonce.observe.tables import rich_table
from askonce.server.reports import replay_page


class Kind(StrEnum):
    """What allows a hit on a similar question."""

    THRESHOLD = "threshold"
    VERIFIED = "verified"


@explained
def replay(
    log: Annotated[Path, typer.Argument(help="A log of questions: JSONL, TSV or CSV.")],
    limit: Annotated[int | None, typer.Option(min=1, help="Only so many lines, from the top.")] = None,
    embedder: Embedder = None,
    min_similarity: MinSimilarity = None,
    disable_guard: DisabledGuards = None,
    verifier: VerifierPath = None,
    verify_from: VerifyFrom = None,
    verify_below: VerifyBelow = None,
    acceptance: Annotated[
        Kind | None,
        typer.Option(help="What allows a hit: the similarity, or observations learned from the log's answers."),
    ] = None,
    delta: Annotated[
        float | None,
        typer.Option(min=0.0001, max=0.9999, help="With verified: the acceptable wrong answers per request."),
    ] = None,
    disable_rule: DisabledRules = None,
    ttl: Annotated[
        str | None, typer.Option(help='Lifetime of an answer, such as "1d"; it needs a time column.')
    ] = None,
    question_column: Annotated[str | None, typer.Option()] = None,
    answer_column: Annotated[str | None, typer.Option()] = None,
    time_column: Annotated[str | None, typer.Option()] = None,
    tenant_column: Annotated[str | None, typer.Option()] = None,
    user_column: Annotated[str | None, typer.Option()] = None,
    system_prompt_column: Annotated[str | None, typer.Option()] = None,
    model_column: Annotated[str | None, typer.Option()] = None,
    context_column: Annotated[str | None, typer.Option()] = None,
    input_tokens_column: Annotated[str | None, typer.Option()] = None,
    output_tokens_column: Annotated[str | None, typer.Option()] = None,
    cost_column: Annotated[str | None, typer.Option()] = None,
    latency_column: Annotated[str | None, typer.Option(help='In seconds. "-" ignores a column.')] = None,
    embedded: Annotated[bool, typer.Option("--embedded", help="On PostgreSQL and Valkey from wheels.")] = False,
    postgres_url: Annotated[str | None, typer.Option(help="On this server, in a schema dropped afterwards.")] = None,
    redis_url: Annotated[str | None, typer.Option(help="On this server, under a prefix removed afterwards.")] = None,
    state: Annotated[Path | None, typer.Option(help="Keep the progress here; the same command continues.")] = None,
    examples: Annotated[int, typer.Option(min=0, help="How many pairs to list.")] = 10,
    html: Html = None,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write all figures to this file.")] = None,
    max_wrong: Annotated[
        float | None, typer.Option(min=0, max=1, help="Exit with 1 if a larger share of requests is wrong.")
    ] = None,
) -> None:
    """Run a log through a cache, and report what it would do: hits, wrong hits, close questions, savings.

    By default the tiers are in memory, with exact search; with URLs, or with --embedded, they are on real servers.
    """
    by = decider(
        embedder,
        verifier=verifier_option(verifier),
        **stated(
            min_similarity=min_similarity,
            disabled_guards=tuple(disable_guard or ()),
            disabled_rules=tuple(disable_rule or ()),
            verify_from=verify_from,
            verify_below=verify_below,
            acceptance=None if acceptance is None else acceptance.value,
            delta=delta,
            ttl=ttl,
        ),
    )
    columns = LogColumns(
        question_column,
        answer_column,
        time_column,
        tenant_column,
        user_column,
        system_prompt_column,
        model_column,
        context_column,
        input_tokens_column,
        output_tokens_column,
        cost_column,
        latency_column,
    )
    lines = read_log(log, columns, limit=limit)
    if max_wrong is not None and all(line.answer is None for line in lines):
        raise ConfigurationError(
            f"--max-wrong: {log} has no answers to compare; give their column with --answer-column"
        )
    with (
        nullcontext() if state is None else State(state) as kept,
        _opening(embedded=embedded, postgres_url=postgres_url, redis_url=redis_url) as open_cache,
        progress(embedding=len({line.request.question for line in lines}), deciding=len(lines)) as [on, decided],
    ):
        outcomes = replayed(lines, by, open_cache=open_cache, state=kept, embedded=on, decided=decided)
    projection = project(lines, outcomes, examples=max(examples, 20))
    _show(projection, examples)
    if html is not None:
        write(html, replay_page(projection, by, data=[log], max_wrong=max_wrong))
    if json_file is not None:
        write(json_file, json.dumps(projection.as_json(), indent=1, ensure_ascii=False))
    if max_wrong is not None and projection.wrong_requests.total and projection.wrong_requests.value > max_wrong:
        console().print(f"{percent(projection.wrong_requests)} wrong per request, more than {max_wrong:.2%}")
        raise typer.Exit(FAILED)


@contextmanager
def _opening(*, embedded: bool, postgres_url: str | None, redis_url: str | None) -> Iterator[OpenCache]:
    if embedded and (postgres_url or redis_url):
        raise ConfigurationError("--embedded starts its own servers: leave the URLs out")
    if embedded:
        with on_embedded_servers() as open_cache:
            yield open_cache
    else:
        yield on_servers(redis_url, postgres_url) if postgres_url or redis_url else in_process


def _show(projection: Projection, examples: int) -> None:
    out, requests = console(), projection.requests
    out.print(f"{requests} requests, {projection.hit_rate:.1%} answered from the cache\n")
    counted = [("hit", projection.hits), ("miss", projection.misses), ("bypass", projection.bypasses)]
    rows = [
        (kind, name, str(count), percent(Share(count, requests))) for kind, by in counted for name, count in by.items()
    ]
    out.print(rich_table("", ("", "", "requests", "share"), rows, text=("",)))
    _show_wrong(projection)
    saved = projection.savings
    out.print(
        f"\nsaved: {saved.calls} model calls, {saved.input_tokens} + {saved.output_tokens} tokens, "
        f"{saved.price:,.2f} in cost, {saved.seconds:,.0f} s of waiting"
    )
    if examples:
        _show_pairs("\nsimilar questions with different answers", projection.too_close[:examples])
        _show_pairs("\nserved with the lowest similarity", projection.riskiest[:examples])


def _show_wrong(projection: Projection) -> None:
    rows = [
        (name, str(share.count), str(share.total), f"{share.value:.2%}", _interval(share))
        for name, share in (
            ("wrong, per hit on another question", projection.wrong),
            ("wrong, per request", projection.wrong_requests),
            ("changed since, per hit on the same question", projection.changed),
        )
        if share.total
    ]
    if rows:
        console().print(rich_table("", ("by the log's answers", "", "of", "share", "95% interval"), rows))
    else:
        console().print("\nthe log has no answers to compare: wrong hits are unknown")


def _interval(share: Share) -> str:
    low, high = share.interval()
    return f"{low:.2%} to {high:.2%}"


def _show_pairs(title: str, pairs: Sequence[ClosePair]) -> None:
    if not pairs:
        return
    verdict = {True: "same answer", False: "other answer", None: ""}
    rows = [(f"{one.similarity:.3f}", one.stored, one.asked, one.kept_apart_by or verdict[one.same]) for one in pairs]
    console().print(
        rich_table(title, ("", "stored", "asked", "refused by"), rows, text=("stored", "asked", "refused by"))
    )
