"""The Typer application with all commands."""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import version
from keyword import iskeyword
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

COMMANDS = {
    "new": "Write a small project of your own from a template: it runs as it is, on servers of its own.",
    "evaluate": "Score the cache's decision on labelled pairs: what it serves rightly, and what wrongly.",
    "calibrate": "Choose min_similarity, and weights of the verifier, for an error budget, and write a profile.",
    "replay": "Run a log through a cache, and report what it would do: hits, wrong hits, close questions, savings.",
    "warm": "Store the answers of an FAQ, so that the first to ask is served already.",
    "export": "Write stored entries to a file of JSON lines, for askonce import.",
    "import": "Store the entries of a file that askonce export has written, or of another cache.",
    "check": "Check both servers, the schema, the embedder and the profile, and report what is wrong and how to fix it.",  # noqa: E501
    "reindex": "Compare an index with its record, and add and delete what differs.",
    "monitoring": "Print rules for Prometheus, or a dashboard for Grafana.",
    "migrate": "Bring PostgreSQL's schema and the index up to date, and move entries of earlier versions into partitions.",  # noqa: E501
    "stats": "Show what all processes have served, what it saved, and how that compares with the targets.",
    "top": "List the entries that were served most often, that saved most, or that were never served.",
    "entries": "List stored entries that meet all of what is named, newest first.",
    "show": "Show one entry: what it answers, since when, for whom, and what is known of it.",
    "explain": "Say how a question would be decided now, step by step, with the nearest entries.",
    "why": "Print what is known of an entry or a request: its record, and the decisions kept for review.",
    "hits": "List decisions that are kept for review, newest first, with the question asked and the stored one.",
    "right": "Report that an entry's answer is right.",
    "wrong": "Report that an entry's answer is wrong, so that it is not served again.",
    "forget": "Remove entries by their names.",
    "invalidate": "Remove the entries that have a tag, a document or parts of a scope.",
    "clear": "Remove all entries.",
    "erase": "Delete all that is stored of a user, a tenant or another part of the scope, and print a receipt.",
    "prefix": "Say how much of what is sent to a model its server can reuse, what keeps it from more, and whether it keeps tenants apart.",  # noqa: E501
    "serve": "Serve the dashboard: figures, decisions to review, entries, documents, near misses and health.",
    "proxy": "Serve the interface of a model's provider, answering from the cache what it can, for programs in any language.",  # noqa: E501
    "report": "Write what the cache did in some time to one HTML file: figures against targets, curves, wrong answers.",
}
"""What each command does, in the words of its own help: the list of all imports none of them."""

_MODULES = {
    "top": "stats",
    **dict.fromkeys(("entries", "show", "explain", "why", "hits"), "find"),
    **dict.fromkeys(("export", "import"), "transfer"),
    **dict.fromkeys(("right", "wrong", "forget", "invalidate", "clear", "erase"), "remove"),
}
"""Where commands are that have no module of their own."""


class _Commands(TyperGroup):
    """Import a command when it is called: most need libraries that take half a second."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        name, found, rest = super().resolve_command(ctx, args)
        if found is not None:
            module = import_module(f"askonce.cli.{_MODULES.get(str(name), name)}")
            alone = getattr(module, "app", None)  # of a command that has commands of its own
            if alone is None:
                alone = typer.Typer(add_completion=False, rich_markup_mode=None)
                alone.command(name)(getattr(module, f"{name}_" if iskeyword(str(name)) else str(name)))
            found = typer.main.get_command(alone)
        return name, found, rest


app = typer.Typer(
    name="askonce",
    cls=_Commands,
    help="Measure a cache before it serves, check it, and operate it: find what it serves, say why, and remove it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for _name, _help in COMMANDS.items():
    app.command(_name, help=_help)(lambda: None)


def _print_version(*, asked: bool) -> None:
    if asked:
        typer.echo(f"askonce {version('askonce')}")
        raise typer.Exit


@app.callback()
def _options(
    shows_version: Annotated[
        bool,
        typer.Option(
            "--version", callback=lambda asked: _print_version(asked=asked), is_eager=True, help="Show the version."
        ),
    ] = False,
) -> None:
    pass
