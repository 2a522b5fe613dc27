"""`askonce reindex`."""

from __future__ import annotations

from dataclasses import asdict
from inspect import isfunction
from typing import Annotated, cast

import typer

from askonce.cli.servers import AsJson, Servers, operates
from askonce.cli.show import print_json, progress
from askonce.core.indexing import Reindexed
from askonce.core.ports import VectorIndex
from askonce.lab.judging import import_object


@operates
def reindex(
    servers: Servers,
    index: Annotated[
        str | None,
        typer.Option(help='An index, or what returns it: "package.module:attribute"; by default that of index_url.'),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Compare an index with its record, and add and delete what differs.

    Caches may use both meanwhile. After an interruption, run it again.
    """
    found = None if index is None else import_object(index)
    made = found() if isinstance(found, type) or isfunction(found) else found
    opened = servers.open(servers.patience, index=cast("VectorIndex | None", made))
    with opened as cache, progress(compared=None) as [advance]:
        shown = Reindexed()

        def tell(done: Reindexed) -> None:
            nonlocal shown
            advance(done.compared - shown.compared)
            shown = done

        done = cache.reindex(progress=tell)
    if as_json:
        print_json(asdict(done))
    else:
        typer.echo(f"{done.compared:,} entries compared: {done.added:,} points added, {done.deleted:,} deleted")
