"""The counters behind `stats()`: what is counted by its own name, and logged once."""

from __future__ import annotations

import logging

import pytest

from askonce.core.events import Decided
from askonce.observe.stats import Counters


def test_requests_that_only_an_identical_one_answers_are_told_once(caplog: pytest.LogCaptureFixture) -> None:
    """Each reason is counted by its name, and logged once with the remedy; what a user cannot set is no warning."""
    caplog.set_level(logging.INFO, "askonce")
    counters = Counters()
    for detail in ("completion_prompt", "several_turns", "completion_prompt", "a_rule_of_ones_own"):
        counters.on_event(Decided(0.0, "", {}, "askonce", "miss", reason="exact_only", exact_only=detail))
    counters.on_event(Decided(0.0, "", {}, "askonce", "miss", reason="nothing_similar"))
    stats = counters.stats({})
    assert stats.misses == {"exact_only": 4, "nothing_similar": 1}
    assert stats.exact_only == {"completion_prompt": 2, "several_turns": 1, "a_rule_of_ones_own": 1}
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]
    assert "question_template=" in caplog.messages[0]
    assert "rewriter=" in caplog.messages[1]
