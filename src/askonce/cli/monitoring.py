"""`askonce monitoring`."""

from __future__ import annotations

from importlib.resources import files
from typing import Annotated, Literal

import typer

_FILES = {"rules": "rules.yml", "dashboard": "dashboard.json"}


def monitoring(
    what: Annotated[
        Literal["rules", "dashboard"], typer.Argument(help="Rules for Prometheus, or a dashboard for Grafana.")
    ],
) -> None:
    """Print rules for Prometheus, or a dashboard for Grafana."""
    typer.echo(monitoring_file(what), nl=False)


def monitoring_file(what: str) -> str:
    """Return the rules for Prometheus, or the dashboard for Grafana."""
    return (files("askonce.observe") / _FILES[what]).read_text(encoding="utf-8")
