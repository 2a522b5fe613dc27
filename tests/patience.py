"""Deadlines for tests that are not about time: the machine that runs them may be busy with others."""

from __future__ import annotations

import pytest

DEADLINES = {f"ASKONCE_{port}_DEADLINE": "20s" for port in ("EXACT", "SEMANTIC", "FIRST_SEMANTIC")}
"""Environment variables for programs that a test starts."""


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let caches wait longer for their servers than an application would."""
    for name, deadline in DEADLINES.items():
        monkeypatch.setenv(name, deadline)
