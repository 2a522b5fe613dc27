"""What every command shows alike: tables, progress, and mistakes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial, wraps
from pathlib import Path
from typing import ParamSpec

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from askonce.errors import CacheError, ConfigurationError

P = ParamSpec("P")

FAILED = 1
"""The exit code when a limit that the user gave is exceeded."""

MISTAKEN = 2
"""The exit code of bad input, Typer's own for bad options."""


_WIDTH_OF_FILES = 240

_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160)) if chr(code) not in "\t\n"}
"""What a terminal obeys instead of showing it."""


def console() -> Console:
    """Return a console on standard output as it is now; a file or a pipe has room for a whole row in one line."""
    is_narrow = sys.stdout.isatty() or "COLUMNS" in os.environ
    return Console(highlight=False, soft_wrap=False, width=None if is_narrow else _WIDTH_OF_FILES)


def complaints() -> Console:
    """Return a console on standard error as it is now."""
    return Console(stderr=True, highlight=False, soft_wrap=True)


def explained(command: Callable[P, None]) -> Callable[P, None]:
    """Turn askonce's own errors into one line and the exit code for bad input."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except (CacheError, ImportError) as exc:
            told = [f"askonce: {exc}", *getattr(exc, "__notes__", ())]
            complaints().print(Text("\n".join(told)))
            raise typer.Exit(MISTAKEN) from exc

    return run


@contextmanager
def progress(**totals: int | None) -> Iterator[list[Callable[[int], None]]]:
    """Show a bar for each of `totals` on a terminal while the block runs, and give the functions that move them on."""
    shown = complaints()
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=shown,
        transient=True,
        disable=not shown.is_terminal,
    )
    with bar:
        tasks = [bar.add_task(what, total=total) for what, total in totals.items()]
        yield [partial(bar.advance, task) for task in tasks]


def table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]], *, text: Sequence[str] = ()) -> Table:
    """Return a table whose columns are numbers, but for the first and those named in `text`.

    Cells are plain text: what stands in a user's data is never read as markup, nor by the terminal.
    """
    made = Table(title=Text(title), title_justify="left", box=None, padding=(0, 2, 0, 0))
    for index, name in enumerate(head):
        is_text = index == 0 or name in text
        made.add_column(Text(name), justify="left" if is_text else "right", overflow="fold")
    for row in rows:
        made.add_row(*(Text(cell.translate(_CONTROLS)) for cell in row))
    return made


def write(path: Path, content: str) -> None:
    """Write a report.

    Raises:
        ConfigurationError: It cannot be written there.
    """
    try:
        path.write_text(content, encoding="utf-8")
    except OSError as exc:
        raise ConfigurationError(f"{path} cannot be written: {exc.strerror}") from exc
