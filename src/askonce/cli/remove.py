"""`askonce right`, `wrong`, `forget`, `invalidate`, `clear` and `erase`: say what an answer is worth, and remove it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Annotated, Literal

import typer

from askonce.cache import Cache
from askonce.cli.servers import AsJson, operates
from askonce.cli.show import FAILED, error_console, print_json, progress
from askonce.core.erasure import Erasure
from askonce.core.model import ScopeParts
from askonce.errors import ConfigurationError

DryRun = Annotated[bool, typer.Option("--dry-run", help="Say how many entries there are, and remove none.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Ask nothing.")]
Similarity = Annotated[float, typer.Option(min=0, max=1, help="How similar the question was that got the answer.")]


def _remove(count: int, remove: Callable[[], int], *, dry_run: bool, yes: bool, as_json: bool) -> None:
    """Remove what was counted, if the user agrees; exit with 1 where there is nothing.

    Where nothing is stored it is removed all the same: answers that are in progress are not stored then.
    """
    removed = 0
    if not dry_run:
        if count and not yes:
            typer.confirm(f"Remove {_entries(count)} from every server?", abort=True, err=True)
        with progress(removing=None):
            removed = remove()
    if as_json:
        print_json({"found": count, "removed": removed, "dry_run": dry_run})
    elif count or removed:
        typer.echo(f"{_entries(count)} would be removed" if dry_run else f"{_entries(removed)} removed")
    else:
        typer.echo("there is nothing to remove")
    if not (count or removed):
        raise typer.Exit(FAILED)


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count:,} entries"


@operates
def forget(
    cache: Cache,
    entry: Annotated[list[str], typer.Argument(metavar="ENTRY...", help="Names, as `entries` lists them.")],
    dry_run: DryRun = False,
    yes: Yes = False,
    as_json: AsJson = False,
) -> None:
    """Remove entries by their names.

    Exits with 1 if there is none of them.
    """
    named = dict.fromkeys(entry)
    there = sum(cache.entry(name) is not None for name in named)
    _remove(there, lambda: sum(map(cache.forget, named)), dry_run=dry_run, yes=yes, as_json=as_json)


@operates
def invalidate(
    cache: Cache,
    scope: ScopeParts,
    tag: Annotated[str | None, typer.Option(help="A tag that they were stored with.")] = None,
    document: Annotated[str | None, typer.Option(help="A document that they were made from.")] = None,
    dry_run: DryRun = False,
    yes: Yes = False,
    as_json: AsJson = False,
) -> None:
    """Remove the entries that have a tag, a document or parts of a scope.

    They have all of what is named. Exits with 1 if there is none.
    """
    if tag is document is None and not scope:
        raise ConfigurationError("name a tag, a document or a part of the scope; `askonce clear` removes everything")
    count = cache.count(tag=tag, document=document, **scope)
    _remove(
        count,
        lambda: cache.invalidate(tag=tag, document=document, **scope),
        dry_run=dry_run,
        yes=yes,
        as_json=as_json,
    )


@operates
def clear(cache: Cache, dry_run: DryRun = False, yes: Yes = False, as_json: AsJson = False) -> None:
    """Remove all entries.

    Exits with 1 if there is none.
    """
    _remove(cache.count(), lambda: cache.clear(everything=True), dry_run=dry_run, yes=yes, as_json=as_json)


@operates
def erase(
    cache: Cache,
    scope: ScopeParts,
    dry_run: DryRun = False,
    yes: Yes = False,
    as_json: AsJson = False,
) -> None:
    """Delete all that is stored of a user, a tenant or another part of the scope, and print a receipt.

    The receipt names nobody; keep it. Nothing that is found is no failure: the receipt says so.
    """
    if not scope:
        raise ConfigurationError("name whom to erase: --tenant, --user, or another part of the scope")
    count = cache.count(**scope)
    if dry_run:
        _remove(count, int, dry_run=True, yes=True, as_json=as_json)
        return
    if not yes:
        typer.confirm(f"Erase {_entries(count)} from every server, for good?", abort=True, err=True)
    with progress(erasing=None):
        receipt = cache.erase(**scope)
    if as_json:
        print_json(asdict(receipt))
    else:
        typer.echo("\n".join(_lines(receipt)))


def _lines(receipt: Erasure) -> list[str]:
    deleted = ", ".join(f"{count:,} in {tier}" for tier, count in receipt.deleted.items())
    return [
        f"erased at {receipt.erased_at:.0f} (Unix time): " + ", ".join(f"{n}={d}" for n, d in receipt.parts.items()),
        f"deleted: {deleted}",
        *([] if receipt.decisions is None else [f"decisions for review deleted: {receipt.decisions:,}"]),
        "nothing is left in: " + ", ".join(receipt.confirmed),
        *(f"remains: {sentence}" for sentence in receipt.remains),
    ]


def _judge(cache: Cache, named: str, verdict: Literal["right", "wrong"], similarity: float) -> None:
    """Report on an entry, or on a decision by its number; exit with 1 where there is no such one."""
    if named.isdecimal():
        if cache.label(int(named), verdict) is None:
            error_console().print(f"there is no decision {named}: `askonce hits` lists those kept for review")
            raise typer.Exit(FAILED)
        return
    _there(cache, named)
    if verdict == "right":
        cache.report_right(named, similarity=similarity)
    else:
        cache.report_wrong(named, similarity=similarity)


def _there(cache: Cache, entry: str) -> None:
    if cache.entry(entry) is None:
        error_console().print(f"there is no entry {entry}: it was never stored, has expired, or was removed")
        raise typer.Exit(FAILED)


Judged = Annotated[
    str, typer.Argument(metavar="ENTRY|NUMBER", help="An entry as `entries` lists it, or a decision as `hits` does.")
]


@operates
def right(cache: Cache, entry: Judged, similarity: Similarity = 1.0, as_json: AsJson = False) -> None:
    """Report that an entry's answer is right.

    Exits with 1 if there is no such entry.
    """
    _judge(cache, entry, "right", similarity)
    if as_json:
        print_json({"name": entry, "verdict": "right", "dry_run": False})
    else:
        typer.echo("noted as right")


@operates
def wrong(
    cache: Cache,
    entry: Judged,
    similarity: Similarity = 1.0,
    dry_run: DryRun = False,
    yes: Yes = False,
    as_json: AsJson = False,
) -> None:
    """Report that an entry's answer is wrong, so that it is not served again.

    It is removed; with acceptance="verified" that is noted, and counts against it. Exits with 1 if there is no such
    entry.
    """
    removes = cache.settings.acceptance == "threshold"
    if not entry.isdecimal():
        _there(cache, entry)
    if not dry_run:
        if removes and not yes:
            typer.confirm("Remove 1 entry from every server?", abort=True, err=True)
        _judge(cache, entry, "wrong", similarity)
    if as_json:
        print_json({"name": entry, "verdict": "wrong", "dry_run": dry_run})
    elif dry_run:
        typer.echo("1 entry would be removed" if removes else "it would be noted as wrong")
    else:
        typer.echo("noted as wrong, and removed" if removes else "noted as wrong")
