"""`askonce entries`, `show` and `explain`: what is stored, and why a question gets it."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from typing import Annotated, Any

import typer

from askonce.cache import Cache
from askonce.cli.servers import AsJson, Servers, json_or_text, operates
from askonce.cli.show import BAD_INPUT, FAILED, console, error_console, logged_if_it_works, print_json, progress
from askonce.core.events import described
from askonce.core.finding import MOST_IN_A_PAGE, StoredEntry
from askonce.core.journal import Sample
from askonce.core.keys import KEYED
from askonce.core.model import Miss, ScopeParts
from askonce.errors import ConfigurationError
from askonce.observe.explanation import Explanation
from askonce.observe.tables import printable, rich_table

EntryId = Annotated[str, typer.Argument(metavar="ENTRY", help="An entry's name, as `entries` lists it.")]
_UNITS = ((86400.0, "d"), (3600.0, "h"), (60.0, "min"), (1.0, "s"))


@operates
def entries(
    cache: Cache,
    scope: ScopeParts,
    words: Annotated[
        list[str] | None, typer.Argument(help="Words of the question, in any order and case.", show_default=False)
    ] = None,
    answer: Annotated[str | None, typer.Option(help="Words of the answer; slow with many entries.")] = None,
    tag: Annotated[list[str] | None, typer.Option(help="A tag that they have; several count together.")] = None,
    document: Annotated[str | None, typer.Option(help="A document that they were made from.")] = None,
    older_than: Annotated[str | None, typer.Option(metavar="AGE", help='Such as "7d".')] = None,
    newer_than: Annotated[str | None, typer.Option(metavar="AGE", help='Such as "2h".')] = None,
    digest: Annotated[
        list[str] | None,
        typer.Option(metavar="PART=DIGEST", help="A part of the scope by its digest, as entries and events show it."),
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=MOST_IN_A_PAGE, help="Entries to list at most.")] = 20,
    after: Annotated[str | None, typer.Option(help="Where the page before has ended.")] = None,
    as_json: AsJson = False,
) -> None:
    """List stored entries that meet all of what is named, newest first.

    Exits with 1 if there is none.
    """
    with progress(searching=None):
        page = cache.entries(
            words=" ".join(words or ()) or None,
            answer=answer,
            tags=tag or (),
            document=document,
            older_than=older_than,
            newer_than=newer_than,
            digests=dict(map(_digest, digest or ())),
            limit=limit,
            after=after,
            **scope,
        )
    if as_json:
        print_json({"entries": [asdict(one) for one in page.entries], "after": page.after})
    else:
        _list(page.entries)
        if page.after is not None:
            error_console().print(f"there may be more: --after {page.after}")
    if not page.entries:
        raise typer.Exit(FAILED)


def _digest(stated: str) -> tuple[str, str]:
    name, equals, digest = stated.partition("=")
    if not equals:
        raise ConfigurationError(f"--digest {name}: expected PART=DIGEST, such as tenant=5b29...")
    return name, digest


def _list(found: tuple[StoredEntry, ...]) -> None:
    if not found:
        error_console().print("no entry is like that")
        return
    for one in found:
        hits = "" if one.hits is None else f", served {one.hits:,} {'time' if one.hits == 1 else 'times'}"
        whose = "".join(f", {part}" for part in _told(one))
        # The name on a line of its own, to be copied whole from a narrow terminal.
        typer.echo(f"{one.entry_id}\n    {_line(_question(one))}\n    stored {_age(one.created_at)} ago{hits}{whose}")


def _question(entry: StoredEntry) -> str:
    return "(encrypted)" if entry.question is None else entry.question


def _line(text: str) -> str:
    """Return a text on one line, so that none can pass for what is printed of another entry."""
    return printable(" ".join(text.split()))


def _told(entry: StoredEntry) -> list[str]:
    """Return whose an entry is: names where they are kept, or else digests."""
    parts = {name: entry.names.get(name, digest) for name, digest in entry.parts.items() if name != KEYED}
    return [f"{name}={printable(value)}" for name, value in parts.items()]


def _age(then: float) -> str:
    age_s = max(0.0, time.time() - then)
    size, unit = next(((size, unit) for size, unit in _UNITS if age_s >= size), _UNITS[-1])
    return f"{age_s / size:.0f} {unit}"


@operates
def show(cache: Cache, scope: ScopeParts, entry: EntryId, as_json: AsJson = False) -> None:
    """Show one entry: what it answers, since when, for whom, and what is known of it.

    Exits with 1 if there is none.
    """
    found = cache.entry(entry, **scope)
    if found is None:
        error_console().print(f"there is no entry {entry}: it was never stored, has expired, or was removed")
        raise typer.Exit(FAILED)
    if as_json:
        print_json(asdict(found))
        return
    _print(found)


def _print(found: StoredEntry) -> None:
    answer = "(encrypted)" if found.is_sealed else json.dumps(found.answer, indent=2, ensure_ascii=False)
    costs = {"input tokens": found.cost.input_tokens, "output tokens": found.cost.output_tokens}
    right = sum(observation.right for observation in found.observations)
    lines: dict[str, object] = {
        "question": _line(_question(found)),
        "answer": answer if not isinstance(found.answer, str) else found.answer,
        "stored": f"{_time(found.created_at)}, {_age(found.created_at)} ago",
        "expires": "never" if found.expires_at is None else _time(found.expires_at),
        **{f"scope: {name}": _part(found, name) for name in found.parts},
        "tags": ", ".join(found.tags) or None,
        "documents": ", ".join(f"{one.id} {one.version}".strip() for one in found.documents) or None,
        "hits": found.hits,
        "observations": f"{right} of {len(found.observations)} right" if found.observations else None,
        "model call": None if found.cost.latency_s is None else f"{found.cost.latency_s:.2f} s",
        **costs,
        "embedder": found.embedder,
        "quarantine": "until a second asker is told the same, or `Cache.confirm`" if found.is_waiting else None,
    }
    rows = [(name, str(value)) for name, value in lines.items() if value is not None]
    typer.echo(found.entry_id)
    console().print(rich_table("", ("", ""), rows, text=("",)))


def _part(entry: StoredEntry, name: str) -> str:
    return f"{entry.names[name]} ({entry.parts[name]})" if name in entry.names else entry.parts[name]


def _time(then: float) -> str:
    try:
        return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(then))
    except (OverflowError, ValueError, OSError):  # of a life that somebody wanted to be longer than any calendar
        return f"{then:.0f} (Unix time)"


@operates
def why(
    cache: Cache,
    scope: ScopeParts,
    name: Annotated[str, typer.Argument(metavar="ENTRY|REQUEST", help="Its name, as `entries` or events have it.")],
    as_json: AsJson = False,
) -> None:
    """Print what is known of an entry or a request: its record, and the decisions kept for review.

    Decisions are kept with journal_questions=True. Exits with 1 if nothing is known.
    """
    known = cache.why(name, **scope)
    if as_json:
        print_json(asdict(known))
    else:
        if known.entry is None:
            typer.echo("not stored: it never was, has expired, or was removed")
        else:
            _print(known.entry)
        _decisions(known.decisions)
        if not known.keeps_decisions:
            error_console().print("decisions are kept with journal_questions=True only")
    if known.entry is None and not known.decisions:
        raise typer.Exit(FAILED)


@operates
def hits(
    cache: Cache,
    limit: Annotated[int, typer.Option(min=1, max=MOST_IN_A_PAGE, help="Decisions to list at most.")] = 20,
    misses: Annotated[bool, typer.Option("--misses", help="Near entries that were not served, instead.")] = False,
    labelled: Annotated[bool, typer.Option("--all", help="Those too of which a reviewer has said something.")] = False,
    since: Annotated[str | None, typer.Option(metavar="AGE", help='Such as "7d".')] = None,
    before: Annotated[int | None, typer.Option(min=1, help="Only those with a lower number.")] = None,
    as_json: AsJson = False,
) -> None:
    """List decisions that are kept for review, newest first, with the question asked and the stored one.

    `right` and `wrong` take their numbers. Exits with 1 if there is none.
    """
    sample = cache.review_sample(
        limit, labelled=None if labelled else False, outcome="miss" if misses else "hit", since=since, before=before
    )
    if as_json:
        print_json([asdict(one) for one in sample])
    else:
        _decisions(sample)
        if not sample:
            error_console().print("no decision waits for review; they are kept with journal_questions=True")
    if not sample:
        raise typer.Exit(FAILED)


def _decisions(decisions: Sequence[Sample]) -> None:
    for one in decisions:
        how = "" if one.similarity is None else f", similarity {one.similarity:.3f}"
        why = f", {one.reason}" + (f" by {one.guard}" if one.guard else "") if one.reason else ""
        said = "" if one.verdict is None else f", reviewed: {one.verdict}"
        typer.echo(
            f"{one.id}: {one.outcome} {_age(one.at)} ago, {one.tier or 'not served'}{how}{why}{said}\n"
            f"    asked:  {_line(one.asked)}\n    stored: {_line(one.stored)}\n    entry {one.entry_id}"
        )


@operates
def explain(
    servers: Servers,
    scope: ScopeParts,
    question: Annotated[str, typer.Argument(help='What is asked; "-" reads it from standard input.')],
    context: Annotated[str | None, typer.Option(help="What else the answer depends on: JSON, or text.")] = None,
    as_json: AsJson = False,
) -> None:
    """Say how a question would be decided now, step by step, with the nearest entries.

    Give the scope of whoever asks: an answer to another model, tenant or host is not served.
    """
    with logged_if_it_works(), servers.open_to_look(embeds=True) as cache:
        asked = sys.stdin.read() if question == "-" else question
        explanation = cache.explain(asked, context=None if context is None else json_or_text(context), **scope)
        if as_json:
            print_json(explained_as_json(explanation))
        else:
            typer.echo(str(explanation))
        if isinstance(explanation.decision, Miss) and explanation.decision.reason == "fault":
            raise typer.Exit(BAD_INPUT)  # its steps say which server it is


def explained_as_json(explanation: Explanation) -> dict[str, Any]:
    """Return an explanation as JSON."""
    return {
        "decision": described(explanation.decision),
        "steps": [{"name": step.name, "outcome": step.outcome} for step in explanation.steps],
        "candidates": [
            {"entry_id": one.entry.key.entry_id, "question": one.entry.question, "similarity": one.similarity}
            for one in explanation.candidates
        ],
        "elsewhere": [
            {
                "entry_id": one.entry_id,
                "similarity": one.similarity,
                "differs": list(one.differs),
                "details": list(one.details),
            }
            for one in explanation.elsewhere
        ],
    }
