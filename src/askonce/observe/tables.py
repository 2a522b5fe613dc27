"""Tables for people to read: Rich's where it is installed, and plain text otherwise."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.table import Table

WIDTH_OF_FILES = 240
"""How many columns a table has room for that is not shown on a terminal, so that a row stays one line."""
CONTROLS = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160)) if chr(code) not in "\t\n"} | {
    code: f"\\u{code:04x}" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x2028, 0x2029)
}
"""Characters that a terminal executes, that a page does not show, or that turn the text after them round, each as an
escape."""


def printable(text: str) -> str:
    """Return text whose control characters are shown, and have no effect on a terminal."""
    return text.translate(CONTROLS)


def rich_table(
    title: str, head: Sequence[str], rows: Iterable[Sequence[str]], *, text: Sequence[str] = (), has_lines: bool = False
) -> Table:
    """Return a table whose columns are numbers, except for the first one and those named in `text`.

    Cells are plain text: markup and control characters in a user's data have no effect.
    """
    from rich.box import SIMPLE_HEAD  # an extra
    from rich.table import Table
    from rich.text import Text

    box = SIMPLE_HEAD if has_lines else None
    made = Table(title=Text(title), title_justify="left", box=box, padding=(0, 2, 0, 0))
    for index, name in enumerate(head):
        is_text = index == 0 or name in text
        made.add_column(Text(name), justify="left" if is_text else "right", overflow="fold")
    for row in rows:
        made.add_row(*(Text(printable(cell)) for cell in row))
    return made


def table(head: Sequence[str], rows: Iterable[Sequence[str]], *, text: Sequence[str] = ()) -> str:
    """Return a table as text, without colours; its columns are as those of `rich_table`."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    try:
        from rich.console import Console  # an extra
    except ImportError:
        return _plain(head, list(rows), text)
    if not encoding.lower().startswith("utf"):
        return _plain(head, list(rows), text)  # Rich's lines could not be printed
    is_terminal = sys.stdout is not None and sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if is_terminal else WIDTH_OF_FILES
    out = StringIO()
    console = Console(file=out, width=width, color_system=None, highlight=False, force_terminal=False)
    console.print(rich_table("", head, rows, text=text, has_lines=True))
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines() if line.strip())


def _plain(head: Sequence[str], rows: Sequence[Sequence[str]], text: Sequence[str]) -> str:
    cells = [list(head), *([printable(cell).replace("\n", " ") for cell in row] for row in rows)]
    widths = [max(len(row[index]) for row in cells) for index in range(len(head))]
    cells.insert(1, ["-" * width for width in widths])
    is_text = [index == 0 or name in text for index, name in enumerate(head)]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if left else cell.rjust(width)
            for cell, width, left in zip(row, widths, is_text, strict=True)
        ).rstrip()
        for row in cells
    )
