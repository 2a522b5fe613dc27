"""`askonce check`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from askonce.cache import Cache
from askonce.cli.evaluate import Embedder, MinSimilarity, stated
from askonce.cli.show import FAILED, console, explained
from askonce.observe.tables import rich_table


@explained
def check(
    redis_url: Annotated[str | None, typer.Option(help="All options are by default those of the settings.")] = None,
    redis_prefix: Annotated[str | None, typer.Option()] = None,
    postgres_url: Annotated[str | None, typer.Option()] = None,
    postgres_schema: Annotated[str | None, typer.Option()] = None,
    migrate: Annotated[str | None, typer.Option(help='"auto" or "check".')] = None,
    embedder: Embedder = None,
    min_similarity: MinSimilarity = None,
    profile: Annotated[Path | None, typer.Option(help="A file written by calibrate.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False,
) -> None:
    """Check both servers, the schema, the embedder and the profile, and report what is wrong and how to fix it.

    Changes nothing on any server. Exits with 1 if something does not work, and with 2 if the settings are wrong.
    """
    given = stated(
        redis_url=redis_url,
        redis_prefix=redis_prefix,
        postgres_url=postgres_url,
        postgres_schema=postgres_schema,
        migrate=migrate,
        embedder=embedder,
        min_similarity=min_similarity,
        profile=profile,
    )
    with Cache(**given) as cache:
        report = cache.check()
    if as_json:
        typer.echo(
            json.dumps({"ok": report.ok, "findings": [asdict(finding) for finding in report.findings]}, indent=2)
        )
    else:
        rows = [(one.status, one.part, one.found, one.remedy or "") for one in report.findings]
        head = ("status", "part", "found", "remedy")
        console().print(rich_table("", head, rows, text=("part", "found", "remedy")))
    if not report.ok:
        raise typer.Exit(FAILED)
