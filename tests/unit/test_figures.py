"""Figures, as they are reckoned from the journal's lines."""

from __future__ import annotations

import sys
from random import Random

import pytest

from askonce.core.figures import ENOUGH, Histogram, Kpi, Price, Tally, Tokens, figures_of, tally, targets_of
from askonce.core.journal import BOUNDS, Amounts, Line, Series, Span, bucket_of, similarity_bucket
from askonce.core.rates import Rate
from askonce.errors import ConfigurationError
from askonce.observe.genai_prices import prices_of
from askonce.settings import load_settings


def line(outcome: str, count: int, **labels: str) -> Line:
    """Return a line of so many requests."""
    return Line(0, Series("request", outcome, **labels), Amounts(count=count))


def histogram(*seconds: float) -> Histogram:
    """Return a histogram of durations."""
    counts: dict[int, int] = {}
    for one in seconds:
        counts[bucket_of(one)] = counts.get(bucket_of(one), 0) + 1
    return Histogram(counts, sum(seconds))


def kpi_of(lines: list[Line], name: str, workload: str | None = None, **targets: float) -> Kpi:
    """Return one KPI of some lines."""
    chosen = targets_of(workload, targets)  # type: ignore[arg-type]
    made = figures_of(lines, Span(0, 60), prices_of({}), chosen, workload, 0.9)  # type: ignore[arg-type]
    (found,) = [kpi for kpi in made.kpis if kpi.name == name]
    return found


def test_a_quantile_is_at_most_a_bucket_off() -> None:
    """Quantiles of durations of all sizes are within 26%, the width of a bucket, of the true ones."""
    draw = Random(7)
    durations = sorted(10 ** draw.uniform(-5, 2.5) for _ in range(1000))
    made = histogram(*durations)
    for share in (0.01, 0.5, 0.9, 0.99):
        found = made.quantile(share)
        assert found is not None
        assert 1 / 1.26 < found / durations[round(share * 1000) - 1] < 1.26
    assert made.mean == pytest.approx(sum(durations) / 1000)


def test_what_is_too_short_or_too_long_is_in_the_first_or_last_bucket() -> None:
    """Durations beyond the buckets, down to none at all, are counted, and nothing is said where there are none."""
    made = histogram(0.0, 1e-9, 5000.0)
    assert made.counts == {0: 2, len(BOUNDS): 1}
    assert (made.quantile(0.5) or 1) <= BOUNDS[0]
    assert made.quantile(1.0) == BOUNDS[-1]
    assert Histogram().quantile(0.99) is None
    assert Histogram().mean is None
    assert [similarity_bucket(share) for share in (-1, 0, 0.29, 0.999, 1, 1.1)] == [0, 0, 29, 99, 100, 100]


def test_the_time_that_misses_pay_is_subtracted() -> None:
    """What hits spared is net of all lookups, those of misses as well; a miss takes its lookup and its call."""
    made = Tally(
        hit_seconds=histogram(0.01, 0.01),
        miss_seconds=histogram(0.5),
        spared_seconds=histogram(2.0, 3.0),
        model_seconds=histogram(2.0),
    )
    assert made.seconds_saved == pytest.approx(5 - 0.02 - 0.5)
    assert made.seconds_without.count == made.seconds_with.count == 3
    assert made.seconds_with.total == pytest.approx(0.01 + 0.01 + 2.5)


@pytest.mark.parametrize(
    ("hits", "misses", "workload", "state"),
    [
        (60, 40, "faq", "met"),
        (10, 90, "faq", "not met"),
        (33, 67, "faq", "not enough data"),  # 30% is within the interval
        (5, 1, "faq", "not enough data"),
        (0, 200, "creative", "met"),
        (30, 170, "creative", "not met"),
        (30, 170, None, "no target"),
    ],
)
def test_a_target_is_met_when_its_whole_interval_is(hits: int, misses: int, workload: str | None, state: str) -> None:
    """The hit rate is held to the document's figures: neither met nor missed where its interval is on both sides."""
    lines = [line("hit", hits, tier="exact"), line("miss", misses, reason="nothing_similar")]
    found = kpi_of(lines, "hit_rate", workload)
    assert found.state == state
    assert found.of == hits + misses
    assert (found.low, found.high) == (Rate(hits, hits + misses).low, Rate(hits, hits + misses).high)


def test_own_targets_replace_the_usual_ones() -> None:
    """A target of the application's own counts, and fewer than 30 cases meet none."""
    lines = [line("hit", 60, tier="exact"), line("miss", 40, reason="nothing_similar")]
    assert kpi_of(lines, "hit_rate", "faq", hit_rate=0.8).state == "not met"
    judged = [Line(0, Series("judged", "right"), Amounts(count=ENOUGH - 1))]
    assert kpi_of(judged, "wrong_hits", wrong_hits=0.5).state == "not enough data"
    assert kpi_of([*judged, *judged], "wrong_hits", wrong_hits=0.5).state == "met"
    assert kpi_of([], "staleness", staleness=0.1).value is None


def test_audits_are_calls_that_were_made() -> None:
    """What was audited, or could not be read, was not spared; what was shared, was."""
    lines = [
        line("hit", 10, tier="exact"),
        line("shared", 3),
        line("miss", 7, reason="nothing_similar"),
        Line(0, Series("refused", reason="unreadable"), Amounts(count=1)),
        Line(0, Series("model", tier="audit"), Amounts(count=2, near=2, seconds=3.0)),
        Line(0, Series("model"), Amounts(count=8, seconds=8.0)),
    ]
    made = tally(lines)
    assert made.calls_saved == 12
    assert (made.not_sent.count, made.not_sent.of) == (10, 20)
    assert made.spendings["audit"].calls == 2
    assert made.model_seconds.total == 8.0


def test_money_is_net_of_the_caches_own_calls_and_of_the_providers_cache() -> None:
    """Saved tokens cost what their model does, less what the provider had in its cache, less what the cache spent."""
    lines = [
        Line(0, Series("request", "hit", "exact", model="m"), Amounts(2, known=2, input_tokens=2_000_000)),
        Line(0, Series("request", "hit", "exact", model="other"), Amounts(1, known=1, output_tokens=7)),
        Line(0, Series("stored", model="m"), Amounts(1, input_tokens=100, cached_tokens=50, cached_of=100)),
        Line(0, Series("spent", tier="judge", model="j"), Amounts(1, known=1, output_tokens=1_000_000)),
    ]
    prices = prices_of({"m": Price(2.0, 8.0, 0.5), "j": Price(0.1, 0.25)})
    money = tally(lines).money(prices)
    assert money.gross == 4.0
    assert money.after_prompt_cache == pytest.approx(2.5)  # half of it at the price of what is cached
    assert money.all_cached == 1.0
    assert money.spent == {"judge": 0.25}
    assert money.net == pytest.approx(2.25)
    assert (money.priced, money.of, dict(money.unpriced)) == (2, 3, {"other": 7})


def test_money_is_not_known_where_nothing_has_a_price() -> None:
    """That is no saving of zero: neither a hit nor a call of the cache's own has tokens and a price."""
    assert kpi_of([line("hit", 5, tier="exact")], "money_saved").value is None


def test_a_lower_threshold_would_serve_those_above_it() -> None:
    """Near misses are counted by the similarity of the nearest entry; those that a guard refused are not among them."""
    amounts = Amounts(count=3, similarities={84: 1, 85: 1, 89: 1})
    lines = [
        Line(0, Series("request", "miss", reason="below_min_similarity"), amounts),
        Line(0, Series("request", "miss", reason="vetoed", guard="numbers"), Amounts(1, similarities={97: 1})),
    ]
    made = tally(lines)
    assert [made.would_serve(threshold) for threshold in (0.8, 0.85, 0.86, 0.9)] == [3, 2, 1, 0]
    assert made.vetoes == {"numbers": 1}


def test_listed_prices_need_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Prices come out of the package's own list, by the names that hosts give models, and each is looked for once."""
    import socket

    def refused(*_: object, **__: object) -> None:
        raise AssertionError("asked the network")

    monkeypatch.setattr(socket.socket, "connect", refused)
    prices = prices_of({"own": Price(1, 2)})
    listed = prices("gpt-4o-mini")
    assert listed is not None
    assert 0 < (listed.cached_input or 0) < listed.input < listed.output
    assert prices("langchain:ChatOpenAI:gpt-4o-mini") == prices("openai/gpt-4o-mini") == listed
    assert prices("own") == Price(1, 2)
    assert prices("no-such-model") is prices("") is None
    assert prices("claude-sonnet-4-5") == Price(3.0, 15.0, 0.3)  # not the price of long prompts


def test_without_the_extra_only_own_prices_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where genai-prices is not installed, its models have no price, and nothing fails."""
    monkeypatch.setitem(sys.modules, "genai_prices", None)
    monkeypatch.setattr("askonce.observe.genai_prices.find_spec", lambda _: None)
    prices = prices_of({"own": Price(1, 2)})
    assert prices("gpt-4o-mini") is None
    assert prices("own") == Price(1, 2)


@pytest.mark.parametrize(
    "wrong",
    [
        {"prices": {"m": {"input": -1, "output": 1}}},
        {"prices": {"m": {"input": 1}}},
        {"targets": {"no_such": 1}},
        {"workload": "poems"},
        {"journal_keep": 0},
    ],
)
def test_wrong_settings_are_told(wrong: dict[str, object]) -> None:
    """A price below zero, an unknown figure or workload is a mistake in the settings."""
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        load_settings(**wrong)


def test_settings_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """ASKONCE_JOURNAL=0 turns the journal off, and prices can be given as JSON."""
    monkeypatch.setenv("ASKONCE_JOURNAL", "0")
    monkeypatch.setenv("ASKONCE_PRICES", '{"m": {"input": 1, "output": 2}}')
    settings = load_settings()
    assert settings.journal is False
    assert settings.prices == {"m": Price(1, 2)}
    assert Tokens() + Tokens(1, 2, 3, 3) == Tokens(1, 2, 3, 3)


def test_both_levels_are_told_together() -> None:
    """The share of requests is the first level's, that of tokens of calls the second's; hits are in none."""
    lines = [
        Line(0, Series("request", "hit", "exact", model="m"), Amounts(40, known=40, input_tokens=40_000)),
        Line(0, Series("request", "miss", reason="absent", model="m"), Amounts(50)),
        Line(0, Series("request", "bypass", reason="temperature"), Amounts(10)),
        Line(0, Series("stored", model="m"), Amounts(40, known=40, input_tokens=40_000, cached_of=30_000)),
        Line(0, Series("stored", model="m"), Amounts(cached_tokens=9_000)),
        Line(0, Series("refused", reason="cut", model="m"), Amounts(5, known=5, input_tokens=5_000, cached_of=5_000)),
        Line(0, Series("refused", reason="unreadable", model="m"), Amounts(1)),
        Line(0, Series("prefix", tier="vllm", reason="a:8000"), Amounts(3, cached_tokens=900, cached_of=1_000)),
    ]  # fmt: skip
    found = tally(lines).levels(lambda model: Price(1.0, 0.0, 0.1) if model == "m" else None)
    assert (found.requests, found.answered, found.calls, found.answered_share) == (100, 39, 61, 0.39)
    assert (found.by, found.read, found.cached, found.computed) == ("usage", 35_000, 9_000, 26_000)
    assert (found.tokens.input_tokens, found.tokens.known) == (45_000, 45)
    assert found.spent_usd == pytest.approx((36_000 + 900) / 1e6)
    assert found.saved_usd == pytest.approx(9_000 * 0.9 / 1e6)
    assert found.servers["a:8000"].cached_share == 0.9


def test_the_second_level_is_unknown_where_nobody_tells() -> None:
    """Without usage the counters of servers count, without these nothing does: neither is zero."""
    silent = [Line(0, Series("request", "miss", reason="absent"), Amounts(9)), Line(0, Series("stored"), Amounts(9))]
    unknown = tally(silent).levels()
    assert (unknown.by, unknown.prefix_share, unknown.computed, unknown.spent_usd) == (None, None, None, None)
    served = Line(0, Series("prefix", tier="vllm", reason="a:8000"), Amounts(3, cached_tokens=900, cached_of=1_000))
    counted = tally([*silent, served]).levels()
    assert (counted.by, counted.prefix_share, counted.computed, counted.saved_usd) == ("metrics", 0.9, 100, None)
    assert tally([]).levels().answered_share is None
