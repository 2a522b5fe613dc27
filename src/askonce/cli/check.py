"""`askonce check`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from askonce.cli.servers import AsJson, MinSimilarity, Servers, operates, stated
from askonce.cli.show import FAILED, console, print_json
from askonce.observe.tables import rich_table
from askonce.settings import SettingsFields, load_settings


@operates
def check(
    servers: Servers,
    migrate: Annotated[str | None, typer.Option(help='"auto" or "check".')] = None,
    min_similarity: MinSimilarity = None,
    profile: Annotated[Path | None, typer.Option(help="A file written by calibrate.")] = None,
    as_json: AsJson = False,
) -> None:
    """Check both servers, the schema, the embedder and the profile, and report what is wrong and how to fix it.

    Changes nothing on any server. Where no embedder is named, the servers alone are checked. Exits with 1 if something
    does not work, and with 2 if the settings are wrong.
    """
    given = stated(migrate=migrate, min_similarity=min_similarity, profile=profile)
    tried: SettingsFields = {"migrate": load_settings().migrate, **given}  # it changes nothing, whatever they say
    with servers.open(given) if servers.names_embedder else servers.open_to_look(tried) as cache:
        report = cache.check()
    if as_json:
        print_json({"ok": report.ok, "findings": [asdict(finding) for finding in report.findings]})
    else:
        rows = [(one.status, one.part, one.found, one.remedy or "") for one in report.findings]
        head = ("status", "part", "found", "remedy")
        console().print(rich_table("", head, rows, text=("part", "found", "remedy")))
    if not report.ok:
        raise typer.Exit(FAILED)
