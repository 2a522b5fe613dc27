"""`askonce migrate`."""

from __future__ import annotations

import logging
import sys
from functools import cache, partial
from typing import Annotated

import typer

from askonce.assembly import index_of
from askonce.cli.servers import AsJson, Servers, operates, stated
from askonce.cli.show import error_console, print_json
from askonce.core.ports import Embedder
from askonce.errors import CacheError, ConfigurationError
from askonce.settings import Settings, load_settings


@operates
def migrate(
    servers: Servers,
    postgres_partitions: Annotated[int | None, typer.Option(help="Where none are there yet.")] = None,
    as_json: AsJson = False,
) -> None:
    """Bring PostgreSQL's schema and the index up to date, and move entries of earlier versions into partitions.

    Others look up and store meanwhile. It reports how far it is, and goes on where an interrupted one stopped. It needs
    no embedder: the index for the vectors of one that the settings name is made too, if it can be loaded.
    """
    log = logging.getLogger("askonce")
    handler = logging.StreamHandler(sys.stderr)
    log.addHandler(handler)
    level = log.level
    log.setLevel(logging.INFO)
    try:
        given = stated(postgres_partitions=postgres_partitions)
        if servers.embedded is None:
            _migrate(load_settings(**{**servers.given, **given, **stated(embedder=servers.embedder)}), servers.embedder)
        else:
            with servers.open(given) as embedded:
                embedded.migrate()
    finally:
        log.removeHandler(handler)
        log.setLevel(level)
    if as_json:
        print_json({"is_up_to_date": True})
    else:
        typer.echo("the schema is up to date")


def _migrate(settings: Settings, embedder: str | None) -> None:
    from askonce.tiers.postgres import PgVectorTier

    if settings.postgres_url is None and settings.index_url is None:
        raise ConfigurationError("nothing to migrate: give --postgres-url, or postgres_url in the settings")
    loaded = cache(partial(_loaded, settings, is_wanted=embedder is not None))
    if settings.postgres_url is not None:
        tier = PgVectorTier(
            settings.postgres_url,
            embedder="none",
            dimension=lambda: None if (vectors := loaded()) is None else vectors.dimension,
            schema=settings.postgres_schema,
            partitions=settings.postgres_partitions,
            migrate=settings.migrate,
            setup_s=settings.first_semantic_deadline,
        )
        try:
            tier.migrate()
        finally:
            tier.close()
    if settings.index_url is not None and (vectors := loaded()) is not None:
        index = index_of(settings, vectors)
        try:
            index.migrate(vectors.dimension)
        finally:
            index.close()


def _loaded(settings: Settings, *, is_wanted: bool) -> Embedder | None:
    """Return the embedder that the settings name, if it can be loaded."""
    if settings.embedder is None:
        return None
    from askonce.embedding import load

    try:
        loaded = load(settings.embedder)
        loaded.dimension  # noqa: B018 — loads the model, if that takes one
    except (CacheError, ImportError) as exc:
        if is_wanted:
            raise
        error_console().print(
            f"no index is made for the vectors of {settings.embedder!r}, which cannot be loaded: {exc}"
        )
        return None
    return loaded
