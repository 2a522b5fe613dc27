"""`askonce stats` and `askonce top`, on real servers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from askonce import Cache
from askonce.cli.app import app
from askonce.core.model import Cost
from askonce.testing import TableEmbedder

RETURNS, SHIPPING = "How long may I return an order?", "What does shipping cost?"


@pytest.fixture
def on(postgres_url: str, postgres_schema: str) -> list[str]:
    """Return the arguments that name the servers of a test."""
    return ["--postgres-url", postgres_url, "--postgres-schema", postgres_schema]


@pytest.fixture
def cache(postgres_url: str, postgres_schema: str) -> Iterator[Cache]:
    """Return an application's cache, which has served one answer 40 times, and another never."""
    embedder = TableEmbedder({RETURNS: (1.0, 0.0), SHIPPING: (0.0, 1.0)}, dimension=8)
    with Cache(
        postgres_url=postgres_url,
        postgres_schema=postgres_schema,
        embedder=embedder,
        min_similarity=0.9,
        semantic_deadline=30,
        first_semantic_deadline=60,
    ) as made:
        made.store(RETURNS, "90 days.", cost=Cost(1_000_000, 0, 2.0), model="gpt-4o-mini", tenant="acme")
        made.store(SHIPPING, "[bold]4.90", tenant="acme")
        for _ in range(40):
            made.ask(RETURNS, lambda: "?", model="gpt-4o-mini", tenant="acme")
        made.flush()
        yield made


def run(*arguments: str) -> Result:
    """Run the command as a shell would."""
    return CliRunner(env={"COLUMNS": "240"}).invoke(app, list(arguments))


def told(result: Result, code: int = 0) -> Any:
    """Return the JSON that a command has printed."""
    assert result.exit_code == code, result.output
    return json.loads(result.stdout)


def test_stats_tell_both_levels(cache: Cache, on: list[str]) -> None:
    """What the cache answered, and what the model's server had of the rest, stand together; unknown is said as such."""
    unknown = run("stats", *on)
    assert "of these in its prefix cache" in unknown.stdout
    assert "unknown: no response told it, and prefix_metrics_urls names no server" in unknown.stdout
    assert told(run("stats", *on, "--json"))["levels"]["prefix_share"] is None
    cache.store("Another?", "Yes.", cost=Cost(1000, 10, cached_tokens=640), model="gpt-4o-mini")
    cache.flush()
    known = run("stats", *on)
    assert "640 of 1,000 tokens (64.0%), as responses told" in known.stdout
    levels = told(run("stats", *on, "--json"))["levels"]
    assert (levels["answered"], levels["calls"], levels["by"], levels["computed"]) == (40, 0, "usage", 360)


@pytest.mark.usefixtures("cache")
def test_stats_are_those_of_all_processes(on: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process reads what was served and saved; exit code 1 says that a target is not met."""
    monkeypatch.setenv("ASKONCE_WORKLOAD", "faq")
    monkeypatch.setenv("ASKONCE_PRICES", '{"gpt-4o-mini": {"input": 0.5, "output": 1}}')
    figures = told(run("stats", "--since", "1h", "--by", "model", "--by", "tier", "--json", *on))
    total = figures["total"]
    assert (total["requests"], sum(total["hits"].values())) == (40, 40)
    assert total["hit_rate"] == {"value": 1.0, "low": pytest.approx(0.91, abs=0.01), "high": 1.0, "count": 40, "of": 40}
    assert total["spared_seconds"]["total"] == 80.0
    assert figures["money"]["gross"] == pytest.approx(20.0)
    assert {group["labels"]["model"] for group in figures["groups"]} == {"gpt-4o-mini", ""}
    (rate,) = [kpi for kpi in figures["kpis"] if kpi["name"] == "hit_rate"]
    assert (rate["target"], rate["state"]) == (0.3, "met")
    shown = run("stats", "--by", "model", *on)
    assert shown.exit_code == 0, shown.output
    for words in ("40 requests", "hit rate", "at least 30.0%", "met", "$20.00", "gpt-4o-mini"):
        assert words in shown.output
    monkeypatch.setenv("ASKONCE_WORKLOAD", "creative")
    assert run("stats", *on).exit_code == 1


@pytest.mark.usefixtures("cache")
def test_stats_are_watched_until_they_are_left(on: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """`--watch` reads them again and again, and ends well when it is interrupted."""
    readings = []

    def sleep(seconds: float) -> None:
        readings.append(seconds)
        if len(readings) == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr("askonce.cli.stats.time.sleep", sleep)
    result = run("stats", "--watch", "--every", "2", *on)
    assert result.exit_code == 0, result.output
    assert readings == [2.0, 2.0, 2.0]
    assert "40 requests" in result.output


@pytest.mark.usefixtures("cache")
def test_top_lists_what_was_served_and_what_never_was(on: list[str]) -> None:
    """The entries come in the order that was asked for, as they are written."""
    served = told(run("top", "--json", *on))
    assert [(one["question"], one["hits"], one["tokens_saved"]) for one in served["entries"]] == [
        (RETURNS, 40, 40_000_000)
    ]
    assert (served["stored"], served["never_hit"]) == (2, 1)
    never = run("top", "never", *on)
    assert never.exit_code == 0, never.output
    assert SHIPPING in never.output
    assert RETURNS not in never.output
    assert "2 entries, of which 1 were never served" in never.output


def test_a_list_without_entries_is_exit_code_1(on: list[str], cache: Cache) -> None:
    """Where nothing is stored, there is nothing on top."""
    cache.clear(everything=True)
    assert run("top", *on).exit_code == 1
    assert told(run("top", "saved", "--json", *on), 1)["entries"] == []


@pytest.mark.parametrize(
    "wrong", [["stats", "--since", "soon"], ["stats", "--by", "colour"], ["top", "most"], ["top", "--limit", "0"]]
)
@pytest.mark.usefixtures("cache")
def test_wrong_options_are_told(on: list[str], wrong: list[str]) -> None:
    """What is no duration, label or order is exit code 2, with a line that says what would be right."""
    result = run(*wrong, *on)
    assert result.exit_code == 2
    assert "Traceback" not in result.output


def test_near_misses_are_counted_below_the_threshold_in_service(
    on: list[str], cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A command that embeds nothing has the threshold of the settings, or of the embedder that they name."""
    cache.ask("Returns?", lambda: "?", tenant="acme")
    cache.flush()
    for name, value, first in (("EMBEDDER", "minilm", "0.89"), ("MIN_SIMILARITY", "0.84", "0.83")):
        monkeypatch.setenv(f"ASKONCE_{name}", value)
        assert next(iter(told(run("stats", "--json", *on))["near_misses"])) == first
