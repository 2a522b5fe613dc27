"""The Typer application with all commands."""

from __future__ import annotations

import typer

from askonce.cli.calibrate import calibrate
from askonce.cli.check import check
from askonce.cli.evaluate import evaluate
from askonce.cli.replay import replay

app = typer.Typer(
    name="askonce",
    help="Check a cache, and measure it before it serves: what it would answer rightly, and what wrongly.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


app.command()(evaluate)
app.command()(calibrate)
app.command()(replay)
app.command()(check)
