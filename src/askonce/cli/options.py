"""Options that several commands have, and the cache that they describe."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, cast

import typer

from askonce.cache import Cache
from askonce.cli.evaluate import stated
from askonce.core.model import Json
from askonce.errors import ConfigurationError
from askonce.settings import SettingsFields, load_settings

RedisUrl = Annotated[str | None, typer.Option(help="All options of servers are by default those of the settings.")]
RedisPrefix = Annotated[str | None, typer.Option()]
PostgresUrl = Annotated[str | None, typer.Option()]
PostgresSchema = Annotated[str | None, typer.Option()]
Embedded = Annotated[Path | None, typer.Option(help="The folder of Cache.embedded(folder), instead of servers.")]
Tenant = Annotated[str | None, typer.Option(help="Parts of the scope, as the application states them.")]
User = Annotated[str | None, typer.Option()]
App = Annotated[str | None, typer.Option()]
Corpus = Annotated[str | None, typer.Option()]
AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]


def open_cache(embedded: Path | None = None, **given: object) -> Cache:
    """Return the cache of the settings and of the options that are given.

    Raises:
        ConfigurationError: They contradict one another, or name no server.
    """
    settings = stated(**given)
    if embedded is None:
        return Cache(**settings)
    embedder = given.get("embedder") or load_settings(**settings).embedder or "minilm"
    return Cache.embedded(embedded, embedder=embedder, **cast("SettingsFields", _without_embedder(settings)))


def _without_embedder(settings: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in settings.items() if name != "embedder"}


def named_values(options: list[str] | None, what: str) -> dict[str, Json]:
    """Return `name=value` options as a mapping; a value that is JSON counts as that, any other as text.

    Raises:
        ConfigurationError: One of them has no name.
    """
    values: dict[str, Json] = {}
    for option in options or ():
        name, equals, value = option.partition("=")
        if not (name and equals):
            raise ConfigurationError(f"{what}: expected name=value, such as temperature=0, not {option!r}")
        try:
            values[name] = json.loads(value)
        except ValueError:
            values[name] = value
    return values
