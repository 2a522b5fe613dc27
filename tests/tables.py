"""Tables of rows that a pure function is tried with, in one test that names every row which fails."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

import pytest


def every_row(
    names: str, rows: Iterable[Any], told: Callable[[Any], str] = repr
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Call a test with each row, as `parametrize` would, but as one test: a test costs more than most functions.

    All rows are tried, and the error lists those that fail. Only for what keeps nothing from one row to the next:
    they share the fixtures of the test.

    Args:
        names: The names of the row's arguments, as in `"a, b"`; with one name, a row is its value.
        rows: Their values.
        told: What says in the error which value it was.
    """
    columns = names.split(", ")
    table = [tuple(row) if len(columns) > 1 else (row,) for row in rows]
    assert table, "a table without rows tests nothing"

    def as_one(test: Callable[..., None]) -> Callable[..., None]:
        assert not inspect.iscoroutinefunction(test)
        signature = inspect.signature(test)

        @wraps(test)
        def all_rows(**others: Any) -> None:
            failed: list[tuple[Any, BaseException]] = []
            for row in table:
                try:
                    test(**dict(zip(columns, row, strict=True)), **others)
                except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 — it is told, with its row, below
                    failed.append((row, error))
            if failed:
                lines = [f"{', '.join(map(told, row))}: {type(error).__name__}: {error}" for row, error in failed]
                raise AssertionError(f"{len(failed)} of {len(table)} rows fail:\n" + "\n".join(lines)) from failed[0][1]

        others = [given for name, given in signature.parameters.items() if name not in columns]
        all_rows.__signature__ = signature.replace(parameters=others)  # type: ignore[attr-defined]  # pytest reads it
        return all_rows

    return as_one
