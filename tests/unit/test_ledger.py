"""The books: what is counted by its own name, and told once."""

from __future__ import annotations

import logging

import pytest

from askonce.core.model import Miss
from askonce.runtime.ledger import Ledger


def test_requests_that_only_an_identical_one_answers_are_told_once(caplog: pytest.LogCaptureFixture) -> None:
    """Each reason is counted by its name, and logged once with the remedy; what a user cannot set is no warning."""
    caplog.set_level(logging.INFO, "askonce")
    ledger = Ledger()
    for detail in ("completion_prompt", "several_turns", "completion_prompt", "a_rule_of_ones_own"):
        ledger.decided(Miss("exact_only", detail))
    ledger.decided(Miss("nothing_similar"))
    stats = ledger.stats({})
    assert stats.misses == {"exact_only": 4, "nothing_similar": 1}
    assert stats.exact_only == {"completion_prompt": 2, "several_turns": 1, "a_rule_of_ones_own": 1}
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]
    assert "question_template=" in caplog.messages[0]
    assert "rewriter=" in caplog.messages[1]
