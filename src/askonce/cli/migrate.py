"""`askonce migrate`."""

from __future__ import annotations

import logging
import sys
from typing import Annotated

import typer

from askonce.cache import Cache
from askonce.cli.evaluate import Embedder, stated
from askonce.cli.show import explained


@explained
def migrate(
    postgres_url: Annotated[str | None, typer.Option(help="All options are by default those of the settings.")] = None,
    postgres_schema: Annotated[str | None, typer.Option()] = None,
    postgres_partitions: Annotated[int | None, typer.Option(help="Where none are there yet.")] = None,
    embedder: Embedder = None,
) -> None:
    """Bring PostgreSQL's schema up to date, and move entries of earlier versions into partitions.

    Others look up and store meanwhile. It reports how far it is, and goes on where an interrupted one stopped.
    """
    log = logging.getLogger("askonce")
    handler = logging.StreamHandler(sys.stderr)
    log.addHandler(handler)
    level = log.level
    log.setLevel(logging.INFO)
    try:
        with Cache(
            **stated(
                postgres_url=postgres_url,
                postgres_schema=postgres_schema,
                postgres_partitions=postgres_partitions,
                embedder=embedder,
            )
        ) as cache:
            cache.migrate()
    finally:
        log.removeHandler(handler)
        log.setLevel(level)
    typer.echo("the schema is up to date")
