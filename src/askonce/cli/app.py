"""The Typer application with all commands."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

_COMMANDS = {
    "evaluate": "Score the cache's decision on labelled pairs: what it serves rightly, and what wrongly.",
    "calibrate": "Choose min_similarity for an error budget, from labelled pairs or from a log, and write a profile.",
    "replay": "Run a log through a cache, and report what it would do: hits, wrong hits, close questions, savings.",
    "check": "Check both servers, the schema, the embedder and the profile, and report what is wrong and how to fix it.",  # noqa: E501
    "reindex": "Compare an index with PostgreSQL, and add and delete what differs.",
    "monitoring": "Print rules for Prometheus, or a dashboard for Grafana.",
    "migrate": "Bring PostgreSQL's schema up to date, and move entries of earlier versions into partitions.",
}
"""What each command does, in the words of its own help: the list of all imports none of them."""


class _Commands(TyperGroup):
    """Import a command when it is called: most need libraries that take half a second."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        name, found, rest = super().resolve_command(ctx, args)
        if found is not None:
            alone = typer.Typer(add_completion=False, rich_markup_mode=None)
            alone.command(name)(getattr(import_module(f"askonce.cli.{name}"), str(name)))
            found = typer.main.get_command(alone)
        return name, found, rest


app = typer.Typer(
    name="askonce",
    cls=_Commands,
    help="Check a cache, and measure it before it serves: what it would answer rightly, and what wrongly.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for _name, _help in _COMMANDS.items():
    app.command(_name, help=_help)(lambda: None)
