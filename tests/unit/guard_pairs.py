"""What every test of a guard asks: it sees its kind of difference from both sides, and lets the rest pass."""

from __future__ import annotations

from askonce.guards import Guard, veto

Pair = tuple[Guard, str, str]


def assert_refused(guard: Guard, a: str, b: str) -> None:
    """Fail unless the guard refuses the pair both ways round, and so does the chain."""
    assert guard(a, b)
    assert guard(b, a)
    assert veto(a, b) is not None


def assert_allowed(guard: Guard, a: str, b: str) -> None:
    """Fail unless the guard lets the pair pass both ways round."""
    assert guard(a, b) is None
    assert guard(b, a) is None
