"""Read rows of JSONL, TSV and CSV files, with line numbers, and find columns by their usual names."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NoReturn, TypeAlias

from askonce.core.model import Json
from askonce.core.transfer import LATEST_S
from askonce.errors import ConfigurationError

_YES = frozenset({"1", "1.0", "true", "yes", "same", "t", "y"})
_NO = frozenset({"0", "0.0", "false", "no", "different", "f", "n"})
_LONGEST_FIELD = 2**24  # characters; csv's own limit of 131,072 is shorter than a pasted document
_LONGEST_DATE = 8  # digits: 20260131; with a time as digits too, milliseconds are a date of the 18th century
_Reader: TypeAlias = "Callable[[Path, Iterable[str]], Iterator[Row]]"


@dataclass(frozen=True, slots=True)
class Row:
    """One record of a file, with its values by column: text in TSV and CSV, any JSON in JSONL."""

    path: Path
    line: int
    values: Mapping[str, Json]

    def refuse(self, why: str) -> NoReturn:
        """Raise a ConfigurationError with the file and line of the row."""
        raise ConfigurationError(f"{self.path}, line {self.line}: {why}")

    def text(self, column: str) -> str:
        """Return a column's text, which must not be empty."""
        value = self.values.get(column)
        if not isinstance(value, str) or not value.strip():
            self.refuse(f"{column!r} must be text; it is {'empty' if value in (None, '') else repr(value)}")
        return value

    def optional(self, column: str | None) -> str | None:
        """Return a column as text, or `None` if there is no such column or value."""
        value = None if column is None else self.values.get(column)
        if value is None or value == "":
            return None
        return value if isinstance(value, str) else json.dumps(value, sort_keys=True, ensure_ascii=False)

    def number(self, column: str | None) -> float | None:
        """Return a column as a finite number, or `None` if it is absent or empty."""
        value = None if column is None else self.values.get(column)
        if value is None or value == "":
            return None
        try:
            number = float(value)  # type: ignore[arg-type]  # what float() does not accept is refused
        except (TypeError, ValueError, OverflowError):
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
        """Return a column as Unix time in seconds; its values are seconds, or ISO 8601 (UTC without an offset)."""
        value = None if column is None else self.values.get(column)
        if value is None or value == "":
            return None
        if isinstance(value, str) and not (value.strip().isdecimal() and len(value.strip()) > _LONGEST_DATE):
            try:
                moment = datetime.fromisoformat(value.strip())
            except ValueError:
                pass
            else:
                return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
        seconds = self.number(column)
        if seconds is not None and abs(seconds) > LATEST_S:
            self.refuse(f"{column!r} must be Unix time in seconds; {value!r} seems to be in milliseconds")
        return seconds


def read_rows(path: Path) -> Iterator[Row]:
    """Yield the rows of a file: JSONL, TSV or CSV, by its name or its first line; CSV may have semicolons.

    Raises:
        ConfigurationError: The file, or a line of it, cannot be read; the message has the line's number.
    """
    try:
        # No newline translation: the csv module reads line ends inside quotes by itself.
        with path.open(encoding="utf-8-sig", newline="") as lines:
            first = next(filter(str.strip, lines), "")
            lines.seek(0)
            yield from _reader(path, first)(path, lines)
    except OSError as exc:
        raise ConfigurationError(f"{path} cannot be read: {exc.strerror or exc}") from exc
    except UnicodeDecodeError as exc:
        raise ConfigurationError(f"{path} is not UTF-8 text") from exc


def find_column(
    columns: Iterable[str], names: Sequence[str], *, given: str | None = None, needed_in: Row | None = None
) -> str | None:
    """Return the column called `given`, or else the first of `names` that exists, ignoring case.

    Args:
        columns: The columns of a row.
        names: Usual names of such a column, the most likely first.
        given: The name that the user gave.
        needed_in: The row that must have it.

    Raises:
        ConfigurationError: `given`, or a needed column, does not exist; the message lists the columns.
    """
    present = {column.lower(): column for column in columns}
    for name in (given,) if given is not None else names:
        if name.lower() in present:
            return present[name.lower()]
    if given is not None or needed_in is not None:
        wanted = repr(given) if given is not None else " or ".join(map(repr, names[:4]))
        place = "the file" if needed_in is None else f"{needed_in.path}, line {needed_in.line},"
        raise ConfigurationError(f"{place} has no column {wanted}; it has {', '.join(map(repr, present.values()))}")
    return None


def _reader(path: Path, first: str) -> _Reader:
    suffix = path.suffix.lower()
    separated = partial(_separated, delimiter=";" if first.count(";") > first.count(",") else ",")
    if suffix == ".csv":
        return separated
    by_content = _tab_separated if "\t" in first else separated
    return _BY_SUFFIX.get(suffix, _json_lines if first.startswith(("{", "[")) else by_content)


def _json_lines(path: Path, lines: Iterable[str]) -> Iterator[Row]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            values = json.loads(line)
        except (ValueError, RecursionError) as exc:
            raise ConfigurationError(f"{path}, line {number}: not JSON ({exc})") from exc
        if not isinstance(values, dict):
            raise ConfigurationError(f"{path}, line {number}: not a JSON object; expected one on each line")
        if "\\u" in line and not _is_text(values):
            raise ConfigurationError(f"{path}, line {number}: a lone surrogate, which is not valid text")
        yield Row(path, number, values)


def _is_text(values: Json) -> bool:
    try:
        json.dumps(values, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def _tab_separated(path: Path, lines: Iterable[str]) -> Iterator[Row]:
    """Read one record per line, so that a lone quotation mark does not consume the lines after it."""
    header: list[str] | None = None
    for number, line in enumerate(lines, 1):
        fields = [_unquoted(field) for field in line.rstrip("\r\n").split("\t")]
        if _is_blank(fields):
            continue
        if header is None:
            header = _header(path, number, fields)
        else:
            yield _row(path, number, header, fields)


def _separated(path: Path, lines: Iterable[str], *, delimiter: str) -> Iterator[Row]:
    csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.reader(lines, strict=True, delimiter=delimiter)
    header: list[str] | None = None
    try:
        for fields in reader:
            if _is_blank(fields):
                continue
            if header is None:
                header = _header(path, reader.line_num, fields)
            else:
                yield _row(path, reader.line_num, header, fields)
    except csv.Error as exc:
        raise ConfigurationError(f"{path}, line {reader.line_num}: not CSV ({exc})") from exc


def _is_blank(fields: Sequence[str]) -> bool:
    return not any(field.strip() for field in fields)


def _header(path: Path, line: int, fields: Sequence[str]) -> list[str]:
    names = [field.strip() for field in fields]
    same = [name.lower() for name in names]  # as columns are found
    if twice := next((name for name in names if name and same.count(name.lower()) > 1), None):
        raise ConfigurationError(f"{path}, line {line}: two columns are called {twice!r}")
    return names


def _row(path: Path, line: int, header: Sequence[str], fields: Sequence[str]) -> Row:
    if len(fields) != len(header):
        raise ConfigurationError(f"{path}, line {line}: {len(fields)} fields, but {len(header)} columns in the header")
    return Row(path, line, dict(zip(header, fields, strict=True)))


def _unquoted(field: str) -> str:
    if len(field) >= 2 and field[0] == field[-1] == '"' and '"' not in field[1:-1].replace('""', ""):
        return field[1:-1].replace('""', '"')
    return field


_BY_SUFFIX: Mapping[str, _Reader] = {
    ".jsonl": _json_lines,
    ".ndjson": _json_lines,
    ".json": _json_lines,
    ".tsv": _tab_separated,
    ".tab": _tab_separated,
}
