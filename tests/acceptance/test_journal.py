"""The journal: what processes count, and what is read from it."""

from __future__ import annotations

from askonce.core.model import Cost
from tests.acceptance.conftest import ASKED, FAR, Make


def test_figures_are_what_was_asked(make: Make) -> None:
    """Requests, hits and saved tokens of all caches on one database are counted exactly, by the labels asked for."""
    one, other = make(memory_ttl=0), make(memory_ttl=0)
    one.store(ASKED, "25 days", cost=Cost(100, 20, 1.5), model="m", tenant="a")
    for cache in (one, other, other):
        assert cache.ask(ASKED, lambda: "?", model="m", tenant="a") == "25 days"
    other.ask(FAR, lambda: "Downstairs", model="m", tenant="b")
    assert other.flush()
    figures = one.figures(by=("tenant", "model"))
    assert figures.total.requests == 4
    assert sum(figures.total.hits.values()) == figures.total.calls_saved == 3
    saved = figures.total.tokens_saved
    assert (saved.input_tokens, saved.output_tokens, saved.known) == (300, 60, 3)
    assert figures.total.spared_seconds.total == 4.5
    assert [group.tally.requests for group in figures.groups] == [3, 1]
    assert {group.labels["model"] for group in figures.groups} == {"m"}
    assert one.figures(tenant="b").total.requests == 1
