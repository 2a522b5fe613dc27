"""Rows of JSONL, TSV and CSV files, each with its line number, and which column means what."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn, TypeAlias

from askonce.core.model import Json
from askonce.errors import ConfigurationError

_YES = frozenset({"1", "1.0", "true", "yes", "same", "t", "y"})
_NO = frozenset({"0", "0.0", "false", "no", "different", "f", "n"})
_LONGEST_FIELD = 2**24  # characters; csv's own limit of 131,072 is shorter than a pasted document
_Reader: TypeAlias = "Callable[[Path, Iterable[str]], Iterator[Row]]"


@dataclass(frozen=True, slots=True)
class Row:
    """Hold one record of a file, its values by column; text in TSV and CSV, any JSON in JSONL."""

    path: Path
    line: int
    values: Mapping[str, Json]

    def refuse(self, why: str) -> NoReturn:
        """Raise a ConfigurationError that says where the row stands."""
        raise ConfigurationError(f"{self.path}, line {self.line}: {why}")

    def text(self, column: str) -> str:
        """Return a column's text, which must not be empty."""
        value = self.values.get(column)
        if not isinstance(value, str) or not value.strip():
            self.refuse(f"{column!r} must be text; it is {'empty' if value in (None, '') else repr(value)}")
        return value

    def optional(self, column: str | None) -> str | None:
        """Return a column as text, or `None` when there is no such column or value."""
        value = None if column is None else self.values.get(column)
        if value is None or value == "":
            return None
        return value if isinstance(value, str) else json.dumps(value, sort_keys=True, ensure_ascii=False)

    def number(self, column: str | None) -> float | None:
        """Return a column as a finite number, or `None` when it is absent or empty."""
        value = None if column is None else self.values.get(column)
        if value is None or value == "":
            return None
        try:
            number = float(value)  # type: ignore[arg-type]  # whatever float() does not take is refused
        except (TypeError, ValueError):
            number = math.nan
        if not math.isfinite(number):
            self.refuse(f"{column!r} must be a number, not {value!r}")
        return number

    def flag(self, column: str) -> bool:
        """Return a column as true or false."""
        value = self.values.get(column)
        folded = str(value).strip().lower()
        if folded not in _YES | _NO:
            self.refuse(f"{column!r} must be 1 (the same answer) or 0 (another answer), not {value!r}")
        return folded in _YES

    def time(self, column: str | None) -> float | None:
        """Return a column as Unix time in seconds; it holds a number of seconds, or ISO 8601 (UTC if unsaid)."""
        value = None if column is None else self.values.get(column)
        if value is None or value == "":
            return None
        if isinstance(value, str):
            try:
                moment = datetime.fromisoformat(value.strip())
            except ValueError:
                return self.number(column)
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
        return self.number(column)


def read_rows(path: Path) -> Iterator[Row]:
    """Yield the rows of a file, JSONL, TSV or CSV as its name or its first line says.

    Raises:
        ConfigurationError: The file cannot be read, or a line of it cannot; the message has its number.
    """
    try:
        # No newline translation: the csv module reads line ends inside quotes by itself.
        with path.open(encoding="utf-8-sig", newline="") as lines:
            first = lines.readline()
            lines.seek(0)
            yield from _reader(path, first)(path, lines)
    except OSError as exc:
        raise ConfigurationError(f"{path} cannot be read: {exc.strerror}") from exc
    except UnicodeDecodeError as exc:
        raise ConfigurationError(f"{path} is not UTF-8 text") from exc


def find_column(
    columns: Iterable[str], names: Sequence[str], *, given: str | None = None, needed_in: Path | None = None
) -> str | None:
    """Return the column called `given`, or else the first of `names` that is there, whatever its case.

    Args:
        columns: The columns of a file.
        names: What such a column is usually called, the likeliest first.
        given: What the user says that it is called.
        needed_in: The file that must have it.

    Raises:
        ConfigurationError: `given` is not there, or a needed column is not; the message lists the columns.
    """
    present = {column.lower(): column for column in columns}
    for name in (given,) if given is not None else names:
        if name.lower() in present:
            return present[name.lower()]
    if given is not None or needed_in is not None:
        wanted = repr(given) if given is not None else " or ".join(map(repr, names[:4]))
        raise ConfigurationError(
            f"{needed_in or 'the file'} has no column {wanted}; it has {', '.join(map(repr, present.values()))}"
        )
    return None


def _reader(path: Path, first: str) -> _Reader:
    by_content = _json_lines if first.lstrip().startswith("{") else _comma_separated
    return _BY_SUFFIX.get(path.suffix.lower(), _tab_separated if "\t" in first else by_content)


def _json_lines(path: Path, lines: Iterable[str]) -> Iterator[Row]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            values = json.loads(line)
        except ValueError as exc:
            raise ConfigurationError(f"{path}, line {number}: not JSON ({exc})") from exc
        if not isinstance(values, dict):
            raise ConfigurationError(f"{path}, line {number}: not a JSON object")
        yield Row(path, number, values)


def _tab_separated(path: Path, lines: Iterable[str]) -> Iterator[Row]:
    """Read one record a line: a lone quotation mark in a question must not swallow the lines after it."""
    header: list[str] | None = None
    for number, line in enumerate(lines, 1):
        fields = [_unquoted(field) for field in line.rstrip("\r\n").split("\t")]
        if header is None:
            header = [field.strip() for field in fields]
        elif fields != [""]:
            yield _row(path, number, header, fields)


def _comma_separated(path: Path, lines: Iterable[str]) -> Iterator[Row]:
    csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.reader(lines, strict=True)
    header: list[str] | None = None
    try:
        for fields in reader:
            if header is None:
                header = [field.strip() for field in fields]
            elif fields:
                yield _row(path, reader.line_num, header, fields)
    except csv.Error as exc:
        raise ConfigurationError(f"{path}, line {reader.line_num}: not CSV ({exc})") from exc


def _row(path: Path, line: int, header: Sequence[str], fields: Sequence[str]) -> Row:
    if len(fields) != len(header):
        raise ConfigurationError(f"{path}, line {line}: {len(fields)} fields, and {len(header)} columns in the header")
    return Row(path, line, dict(zip(header, fields, strict=True)))


def _unquoted(field: str) -> str:
    if len(field) >= 2 and field[0] == field[-1] == '"' and '"' not in field[1:-1].replace('""', ""):
        return field[1:-1].replace('""', '"')
    return field


_BY_SUFFIX: Mapping[str, _Reader] = {
    ".jsonl": _json_lines,
    ".ndjson": _json_lines,
    ".tsv": _tab_separated,
    ".tab": _tab_separated,
    ".csv": _comma_separated,
}
