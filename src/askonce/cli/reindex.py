"""`askonce reindex`."""

from __future__ import annotations

import json
from dataclasses import asdict
from inspect import isfunction
from typing import Annotated, cast

import typer

from askonce.cache import Cache
from askonce.cli import show
from askonce.cli.evaluate import Embedder, stated
from askonce.core.indexing import Reindexed
from askonce.core.ports import VectorIndex
from askonce.lab.judging import import_object


@show.explained
def reindex(
    index: Annotated[str, typer.Option(help='The index, or what returns it: "package.module:attribute".')],
    postgres_url: Annotated[str | None, typer.Option(help="All others are by default those of the settings.")] = None,
    postgres_schema: Annotated[str | None, typer.Option()] = None,
    embedder: Embedder = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the counts as JSON.")] = False,
) -> None:
    """Compare an index with PostgreSQL, and add and delete what differs.

    Caches may use both meanwhile. After an interruption, run it again.
    """
    found = import_object(index)
    made = found() if isinstance(found, type) or isfunction(found) else found
    given = stated(postgres_url=postgres_url, postgres_schema=postgres_schema, embedder=embedder)
    with Cache(index=cast("VectorIndex", made), **given) as cache, show.progress(compared=None) as [advance]:
        shown = Reindexed()

        def tell(done: Reindexed) -> None:
            nonlocal shown
            advance(done.compared - shown.compared)
            shown = done

        done = cache.reindex(progress=tell)
    if as_json:
        typer.echo(json.dumps(asdict(done)))
    else:
        typer.echo(f"{done.compared:,} entries compared: {done.added:,} points added, {done.deleted:,} deleted")
