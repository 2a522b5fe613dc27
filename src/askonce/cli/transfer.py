"""`askonce export` and `askonce import`: move entries between caches, servers, versions and embedders."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from askonce.cli.servers import AsJson, Servers, operates
from askonce.cli.show import FAILED, print_json, progress
from askonce.core.model import ScopeParts

_MOST_SHOWN = 20


@operates
def export(
    servers: Servers,
    scope: ScopeParts,
    path: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write.")],
    tag: Annotated[str | None, typer.Option(help="Only entries with this tag.")] = None,
    document: Annotated[str | None, typer.Option(help="Only entries that were made from this document.")] = None,
    opened: Annotated[
        bool, typer.Option("--opened", help="Decrypt questions and answers, for a cache with other keys.")
    ] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with an export that was interrupted.")] = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file of this name.")] = False,
    as_json: AsJson = False,
) -> None:
    """Write stored entries to a file of JSON lines, for askonce import.

    Encrypted entries stay encrypted. Exits with 1 if some were left out, as no key opens them.
    """
    with servers.open_to_look() as cache, progress(exported=None) as [on]:
        done = cache.export(
            path,
            tag=tag,
            document=document,
            opened=opened,
            resume=resume,
            overwrite=overwrite,
            progress=on,
            **scope,
        )
    if as_json:
        print_json(asdict(done))
    else:
        left = f"; {done.unopened:,} left out, as no key opens them" if done.unopened else ""
        typer.echo(f"{done.entries:,} entries written to {done.path}{', encrypted' if done.is_sealed else ''}{left}")
    if done.unopened:
        raise typer.Exit(FAILED)


@operates
def import_(
    servers: Servers,
    path: Annotated[Path, typer.Argument(metavar="FILE", help="A file that askonce export has written.")],
    skip_bad: Annotated[bool, typer.Option("--skip-bad", help="Pass over lines that cannot be read.")] = False,
    restore_removed: Annotated[
        bool, typer.Option("--restore-removed", help="Store what was removed here since the export, too.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check the file, and write nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Store the entries of a file that askonce export has written.

    What is stored already stays; run it again after an interruption. Exits with 1 if an entry was refused or a line
    passed over, and with 2 if the file cannot be read: then nothing is written.
    """
    with servers.open(makes_folder=not dry_run) as cache, progress(imported=None) as [on]:
        done = cache.import_from(
            path,
            skip_bad=skip_bad,
            restore_removed=restore_removed,
            dry_run=dry_run,
            progress=lambda results: on(len(results)),
        )
    if as_json:
        print_json(asdict(done))
    else:
        for error in done.errors[:_MOST_SHOWN]:
            typer.echo(f"{path}, line {error.line}: {error.reason}")
        if dry_run:
            typer.echo(f"{done.entries:,} entries can be read; nothing was written")
        else:
            typer.echo(f"{done.stored:,} entries stored, {done.unchanged:,} were there already")
        for reason, count in sorted(done.refused.items()):
            typer.echo(f"{count:,} not stored: {reason}")
    if done.errors or done.refused.keys() - {"expired", "removed"}:
        raise typer.Exit(FAILED)
