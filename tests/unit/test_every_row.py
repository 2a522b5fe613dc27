"""A table is tried to its end, and each row that fails is named."""

from __future__ import annotations

import re

import pytest

from tests.tables import every_row


@pytest.fixture
def limit() -> int:
    """Give what rows are compared with."""
    return 3


@every_row("row", [1, 2, 3])
def test_a_row_beside_a_fixture(row: int, limit: int) -> None:
    """What is no column is given by pytest, to every row."""
    assert row <= limit


def test_all_that_fail_are_told() -> None:
    """By whatever it fails: a comparison, another error, or an error that did not come; a fault ends no table."""

    @every_row("a, b", [(1, 1), (1, 2), (1, 0), (8, 4)])
    def divide(a: int, b: int) -> None:
        if a == 8:
            with pytest.raises(ZeroDivisionError):
                divmod(a, b)
        assert a // b == 1, f"{a} is not {b}"

    with pytest.raises(AssertionError, match=r"^3 of 4 rows fail:\n") as caught:
        divide()
    unequal, error, nothing = re.findall(r"^\d, \d: .*$", str(caught.value), re.MULTILINE)
    assert unequal == "1, 2: AssertionError: 1 is not 2"
    assert error.startswith("1, 0: ZeroDivisionError: ")
    assert nothing.startswith("8, 4: Failed: DID NOT RAISE")
