"""The checker of histories finds each breach: one that cannot fail proves nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.histories import EVERYTHING, Answer, Operation, breaches

QUIET = 100.0
ANSWER = Answer("a-1", 1.0, "acme", "rule 1", "What is rule 1?", ("tag:rules", "document:handbook"))
STORED = Operation("a", "store", 0.5, 2.0, tenant="acme", topic="rule 1", wording="What is rule 1?", answer=ANSWER)
SERVED = replace(STORED, kind="lookup", process="b", begun=10.0, ended=10.1)
FOUND = replace(SERVED, begun=QUIET, ended=QUIET + 0.1)
REMOVED = Operation("c", "remove", 5.0, 6.0, selection="tag:rules")
GONE = replace(FOUND, answer=None)


def broken(*history: Operation, window_s: float = 0.0, durable: bool = True) -> list[str]:
    """Return the promises that a history breaks; the order of its lines means nothing."""
    found = breaches(history, quiet_from=QUIET, window_s=window_s, durable=durable)
    again = breaches(history[::-1], quiet_from=QUIET, window_s=window_s, durable=durable)
    assert sorted(breach.promise for breach in again) == sorted(breach.promise for breach in found)
    return [breach.promise for breach in found]


def test_a_good_history_breaks_nothing() -> None:
    """Stored, served, removed and gone; stored anew and found."""
    again = replace(ANSWER, call="a-2", began=7.0)
    assert broken(STORED, replace(SERVED, begun=3.0), REMOVED, GONE) == []
    assert (
        broken(STORED, REMOVED, replace(STORED, begun=6.5, ended=8.0, answer=again), replace(FOUND, answer=again)) == []
    )


@pytest.mark.parametrize(
    "operation",
    [
        replace(SERVED, outcome="raised", answer=None, note="TierError"),
        replace(SERVED, answer=None, note="half an ans"),
        replace(SERVED, kind="ask", answer=None),
        replace(SERVED, answer=replace(ANSWER, topic="rule 2")),
        replace(SERVED, ended=0.9),
        replace(STORED, outcome="raised", note="TierError"),
    ],
)
def test_lost_calls(operation: Operation) -> None:
    """Raised, damaged, empty, of another question, from the future."""
    assert broken(operation, FOUND) == ["lost call"]


def test_what_its_caller_gave_up_is_not_lost() -> None:
    """A cancelled or killed call had its end from outside."""
    for ended in (None, 10.2):
        assert broken(replace(SERVED, outcome="interrupted", answer=None, ended=ended)) == []


def test_crossed_scopes() -> None:
    """Another tenant's answer is one too many."""
    assert broken(replace(SERVED, tenant="globex")) == ["crossed"]


@pytest.mark.parametrize(
    "selection", ["tag:rules", "document:handbook", "tenant:acme", "entry:acme/What is rule 1?", EVERYTHING]
)
def test_stale(selection: str) -> None:
    """Whatever chose it, an answer from before the removal is not served after it."""
    assert broken(STORED, replace(REMOVED, selection=selection), SERVED) == ["stale"]
    assert broken(replace(REMOVED, selection=selection), replace(SERVED, kind="ask")) == ["stale"]


@pytest.mark.parametrize("selection", ["tag:other", "document:rules", "tenant:globex", "entry:acme/What is rule 2?"])
def test_what_a_removal_does_not_choose_may_be_served(selection: str) -> None:
    """And has to be found."""
    assert broken(STORED, replace(REMOVED, selection=selection), SERVED) == []
    assert broken(STORED, replace(REMOVED, selection=selection), GONE) == ["lost entry"]


def test_a_removal_is_final_once_it_has_returned() -> None:
    """Until then, and for answers that were asked for after its call, either order may be meant."""
    assert broken(REMOVED, replace(SERVED, begun=5.9)) == []
    assert broken(REMOVED, replace(SERVED, begun=6.0)) == []
    assert broken(REMOVED, replace(SERVED, answer=replace(ANSWER, began=5.1))) == []
    for outcome in ("raised", "interrupted"):
        assert broken(replace(REMOVED, outcome=outcome), SERVED) == []
        assert broken(replace(REMOVED, outcome=outcome), replace(REMOVED, begun=7, ended=8), SERVED) == ["stale"]


def test_each_removal_counts() -> None:
    """A later one that returned earlier is not hidden by one that began earlier and returned last."""
    later, slow = replace(REMOVED, begun=5.5, ended=5.6), replace(REMOVED, begun=0.5, ended=9.0)
    assert broken(later, slow, SERVED) == ["stale"]
    assert broken(slow, SERVED) == []


def test_the_window_that_settings_grant() -> None:
    """What the memory tier may still serve is stale only after it."""
    assert broken(REMOVED, SERVED, window_s=5) == []
    assert broken(REMOVED, SERVED, window_s=3) == ["stale"]


def test_lost_entries() -> None:
    """What a store confirmed is found in the end, under its own wording and for its own tenant."""
    assert broken(STORED, GONE) == ["lost entry"]
    assert broken(STORED, GONE, durable=False) == []
    assert broken(STORED, replace(GONE, begun=10.0)) == []
    assert broken(STORED, replace(GONE, tenant="globex"), replace(GONE, wording="another")) == []
    assert broken(replace(STORED, answer=None), GONE) == []


def test_what_a_removal_may_have_chosen_is_not_lost() -> None:
    """Also by one that was interrupted long ago, as anybody may finish it; one that had ended before is no excuse."""
    assert broken(STORED, REMOVED, GONE) == []
    for outcome in ("raised", "interrupted"):
        assert broken(replace(REMOVED, begun=0.1, ended=None, outcome=outcome), STORED, GONE) == []
    assert broken(replace(REMOVED, begun=0.1, ended=0.2), STORED, GONE) == ["lost entry"]


def test_texts_and_lines_come_back() -> None:
    """Processes tell each other by text."""
    assert Answer.read(ANSWER.text()) == ANSWER
    assert [Answer.read(text) for text in ("", "null", "[]", "{}", None, ANSWER.text()[:-4])] == [None] * 6
    assert [Operation.read(each.line()) for each in (STORED, REMOVED)] == [STORED, REMOVED]
