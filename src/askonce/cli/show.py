"""Shared output of the commands: tables, progress bars and errors."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial, wraps
from logging.handlers import MemoryHandler
from pathlib import Path
from typing import ParamSpec

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from askonce.errors import CacheError, ConfigurationError
from askonce.observe.tables import WIDTH_OF_FILES

P = ParamSpec("P")

FAILED = 1
"""The exit code if a limit that the user gave is exceeded, a check fails, or nothing is found."""

BAD_INPUT = 2
"""The exit code of bad input, Typer's own for bad options, and of servers that cannot be used."""

_MOST_LOGGED = 1000


def console() -> Console:
    """Return a console on the current standard output; in a file or a pipe each row is one line."""
    is_narrow = sys.stdout.isatty() or "COLUMNS" in os.environ
    return Console(highlight=False, soft_wrap=False, width=None if is_narrow else WIDTH_OF_FILES)


def error_console() -> Console:
    """Return a console on the current standard error."""
    return Console(stderr=True, highlight=False, markup=False, soft_wrap=True)


def print_json(value: object) -> None:
    """Print a value as JSON, with escapes where standard output does not take its characters."""
    text = json.dumps(value, indent=2, ensure_ascii=False, default=_as_json)
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        text = json.dumps(value, indent=2, default=_as_json)
    typer.echo(text)


def _as_json(value: object) -> object:
    return dict(value) if isinstance(value, Mapping) else str(value)


def explained(command: Callable[P, None]) -> Callable[P, None]:
    """Print errors of askonce as one line, and exit with the code for bad input."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except (CacheError, ImportError) as exc:
            error_console().print(Text("\n".join([f"askonce: {exc}", *getattr(exc, "__notes__", ())])))
            raise typer.Exit(BAD_INPUT) from exc

    return run


@contextmanager
def logged_if_it_works() -> Iterator[None]:
    """Keep what askonce logs until the block has ended, and drop it if an error ends it: that is printed, and says it.

    Where the application has set up logging, nothing changes.
    """
    log = logging.getLogger("askonce")
    if log.hasHandlers() or logging.lastResort is None:
        yield
        return
    kept = MemoryHandler(_MOST_LOGGED, flushLevel=logging.CRITICAL, target=logging.lastResort, flushOnClose=False)
    log.addHandler(kept)
    try:
        yield
        kept.flush()
    finally:
        log.removeHandler(kept)
        kept.close()


@contextmanager
def progress(**totals: int | None) -> Iterator[list[Callable[[int], None]]]:
    """Show a progress bar for each of `totals` while the block runs; yield the functions that advance them."""
    shown = error_console()
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


def write(path: Path, content: str) -> None:
    """Write a report.

    Raises:
        ConfigurationError: It cannot be written.
    """
    try:
        path.write_text(content, encoding="utf-8")
    except OSError as exc:
        raise ConfigurationError(f"{path} cannot be written: {exc.strerror}") from exc
