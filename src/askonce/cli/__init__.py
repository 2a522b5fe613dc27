"""The `askonce` command (extra `cli`)."""

from __future__ import annotations

import sys
from io import TextIOWrapper

from askonce.extras import require


def main() -> None:
    """Run the command; without the extra `cli`, say how to install it and exit with 2."""
    try:
        require("cli", "typer", "rich", "jinja2")
    except ImportError as exc:
        sys.exit(_said(exc))
    from askonce.cli.app import app

    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # not every terminal takes what users ask
    app()


def _said(exc: ImportError) -> int:
    sys.stderr.write(f"askonce: {exc}\n")
    return 2
