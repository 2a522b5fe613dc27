"""What Prometheus is told: each event once, in every process, with bounded labels."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from threading import Barrier, Thread, current_thread
from threading import Event as Signal
from time import sleep

import pytest
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.metrics_core import Metric
from typer.testing import CliRunner

from askonce import Cache, ConfigurationError, Cost, TierUnavailable, scope
from askonce.cli.app import app
from askonce.core.events import Damaged, Decided, Event, Judged, ModelCalled, Removed, Rewritten, Spent
from askonce.core.keys import PLAIN
from askonce.core.model import Key, Scope
from askonce.core.ports import Fetched
from askonce.observe.metrics import METRICS, MOST_VALUES, OTHER
from askonce.observe.prometheus import PrometheusObserver
from askonce.observe.stats import Stats
from askonce.testing import InMemoryExactTier
from tests.forks import in_child
from tests.observe.conftest import ASKED, CLOSE, FAR, NEAR, Made


class Unreachable(InMemoryExactTier):
    """Be a tier whose server is down."""

    def get(self, key: Key, now: float) -> Fetched:
        """Fail."""
        raise TierUnavailable("down")


class Failing:
    """Be an observer that fails at each event."""

    is_quick = True

    def on_event(self, event: Event) -> None:
        """Fail."""
        raise ValueError


@pytest.fixture
def registry() -> CollectorRegistry:
    """Return a registry of the test's own."""
    return CollectorRegistry()


def requests(
    registry: CollectorRegistry, outcome: str, reason: str = "", tier: str = "", host: str = "askonce"
) -> float:
    """Return how many requests were counted."""
    labels = {"tier": tier, "outcome": outcome, "reason": reason, "host": host}
    return registry.get_sample_value("askonce_requests_total", labels) or 0.0


def value(registry: CollectorRegistry, name: str, **labels: str) -> float:
    """Return a sample's value, or 0."""
    return registry.get_sample_value(name, labels) or 0.0


def families(registry: CollectorRegistry) -> dict[str, Metric]:
    """Return the metrics by name."""
    return {family.name: family for family in registry.collect()}


def test_what_happens_to_requests_is_counted_with_what_it_took(made: Made, registry: CollectorRegistry) -> None:
    """Hits by tier, misses by reason, latency, age, similarity, and what hits save are there after the next scrape."""
    cache = made(PrometheusObserver(registry=registry))
    cache.store(ASKED, "25 days", cost=Cost(12, 34, 0.5))
    for question in (ASKED, ASKED, NEAR, CLOSE, FAR):
        cache.lookup(question)
    assert requests(registry, "hit", tier="exact") == 2
    assert requests(registry, "hit", tier="semantic") == 1
    assert requests(registry, "miss", "below_min_similarity") == 2
    assert value(registry, "askonce_lookup_duration_seconds_count", tier="exact", outcome="hit") == 2
    assert value(registry, "askonce_lookup_duration_seconds_sum", tier="exact", outcome="hit") > 0
    assert value(registry, "askonce_entry_age_seconds_count", tier="semantic") == 1
    assert value(registry, "askonce_tokens_saved_total", kind="input") == 3 * 12
    assert value(registry, "askonce_tokens_saved_total", kind="output") == 3 * 34
    assert value(registry, "askonce_model_saved_seconds_total") == pytest.approx(1.5)
    assert value(registry, "askonce_other_wording_hits_total") == 1
    near = {"outcome": "miss", "reason": "below_min_similarity"}
    below = [value(registry, "askonce_similarity_bucket", le=le, **near) for le in ("0.5", "0.8", "0.875", "+Inf")]
    assert below == [1, 1, 2, 2]
    assert value(registry, "askonce_port_duration_seconds_count", port="exact", operation="GetExact") >= 5


async def test_both_colours_and_all_threads_are_counted_alike(made: Made, registry: CollectorRegistry) -> None:
    """Sixteen threads and a hundred tasks: no request is lost, none counted twice."""
    cache = made(PrometheusObserver(registry=registry))
    cache.store(ASKED, "25 days")
    threads = [Thread(target=lambda: [cache.lookup(ASKED) for _ in range(50)]) for _ in range(16)]
    for thread in threads:
        thread.start()
    await asyncio.gather(*(cache.alookup(ASKED) for _ in range(100)))
    for thread in threads:
        await asyncio.to_thread(thread.join)
    assert requests(registry, "hit", tier="exact") == 900
    await cache.aclose()


def test_what_is_removed_judged_and_spent_is_counted(made: Made, registry: CollectorRegistry) -> None:
    """A removal says by what and how it ended, a judgement its verdict, a model of the cache's its tokens."""
    observer = PrometheusObserver(registry=registry)
    cache = made(observer)
    entry = cache.store(ASKED, "25 days", tags=["hr"])
    assert entry is not None
    assert cache.invalidate(tag="hr") == 1
    cache.report_wrong(entry, similarity=0.95)
    observer.on_event(Removed(0.0, (), {}, 0, "TierUnavailable"))
    observer.on_event(Judged(0.0, "x", "stale"))
    observer.on_event(Rewritten(0.0, "x", {}, "h", Cost(5, 6)))
    observer.on_event(Damaged(0.0, "exact", "x"))
    observer.on_event(ModelCalled(0.0, "x", {}, "h", 2.0, "RateLimitError"))
    observer.on_event(Decided(0.0, "x", {}, "h", "miss", reason="vetoed", similarity=0.95, guard="numbers"))
    assert value(registry, "askonce_removals_total", by="tag", outcome="done") == 1
    assert value(registry, "askonce_removals_total", by="scope", outcome="failed") == 1
    assert value(registry, "askonce_removed_entries_total", by="tag") == 1
    assert (
        value(registry, "askonce_wrong_hits_total")
        == value(registry, "askonce_judged_hits_total", verdict="wrong")
        == 1
    )
    assert value(registry, "askonce_stale_hits_total") == 1
    assert value(registry, "askonce_tokens_spent_total", part="rewriter", kind="output") == 6
    assert value(registry, "askonce_damaged_entries_total", tier="exact") == 1
    assert value(registry, "askonce_model_faults_total", host="h", cause="RateLimitError") == 1
    assert value(registry, "askonce_model_duration_seconds_bucket", host="h", purpose="answer", le="2.5") == 1
    assert value(registry, "askonce_guard_vetoes_total", guard="numbers") == 1


def test_faults_of_servers_and_open_breakers_show(made: Made, registry: CollectorRegistry) -> None:
    """A server that fails is counted by cause, and its breaker shows while it is open."""
    cache = made(PrometheusObserver(registry=registry), exact=Unreachable(), breaker_faults=2)
    assert value(registry, "askonce_breaker_open", port="exact") == 0
    for _ in range(3):
        cache.lookup(ASKED)
    assert value(registry, "askonce_port_faults_total", port="exact", cause="TierUnavailable") == 2
    assert value(registry, "askonce_port_faults_total", port="exact", cause="breaker_open") >= 1
    assert value(registry, "askonce_breaker_open", port="exact") == 1
    assert value(registry, "askonce_breaker_open", port="semantic") == 0


def test_who_waits_for_anothers_call_shows_while_it_waits(made: Made, registry: CollectorRegistry) -> None:
    """Two who ask while a third computes are two waiters, then two requests that were shared."""
    cache = made(PrometheusObserver(registry=registry))
    began, go_on = Signal(), Signal()

    def compute() -> str:
        began.set()
        assert go_on.wait(60)
        return "25 days"

    threads = [Thread(target=cache.ask, args=(ASKED, compute)) for _ in range(3)]
    threads[0].start()
    assert began.wait(60)
    for thread in threads[1:]:
        thread.start()
    while value(registry, "askonce_single_flight_waiters") != 2:
        sleep(0.01)
    go_on.set()
    for thread in threads:
        thread.join()
    assert value(registry, "askonce_single_flight_waiters") == 0
    assert requests(registry, "shared") == 2
    assert value(registry, "askonce_model_duration_seconds_count", host="askonce", purpose="answer") == 1


def test_an_observer_that_fails_is_counted_and_a_cache_that_is_gone_is_not(
    made: Made, registry: CollectorRegistry
) -> None:
    """Faults of other observers are a counter; gauges of a cache that nobody holds any more are 0."""
    cache = Cache(exact=InMemoryExactTier(), observers=[PrometheusObserver(registry=registry), Failing()])
    cache.lookup(ASKED)
    failed = value(registry, "askonce_observer_faults_total", observer="Failing")
    assert failed > 0
    assert value(registry, "askonce_observer_faults_total", observer="PrometheusObserver") == 0
    cache.close()
    del cache
    gc.collect()
    registry.collect()
    made(PrometheusObserver(registry=registry)).lookup(ASKED)
    assert value(registry, "askonce_observer_faults_total", observer="Failing") == failed


def test_two_who_scrape_at_once_count_nothing_twice(registry: CollectorRegistry) -> None:
    """The slower one, who has read before the other, does not set back what the counter is measured from."""
    observer, has_read, goes_on = PrometheusObserver(registry=registry), Signal(), Signal()
    cache = Cache(exact=InMemoryExactTier(), observers=[Failing()])

    def stats() -> Stats:
        told = cache.stats()
        if current_thread().name == "slow" and not has_read.is_set():
            has_read.set()
            goes_on.wait(10)
        return told

    observer.read_stats_from(stats)
    cache.lookup(ASKED)
    slow = Thread(target=lambda: generate_latest(registry), name="slow")
    slow.start()
    assert has_read.wait(10)
    cache.lookup(ASKED)
    generate_latest(registry)
    goes_on.set()
    slow.join()
    generate_latest(registry)
    faults = cache.stats().observers["Failing"].faults
    assert value(registry, "askonce_observer_faults_total", observer="Failing") == faults > 1
    cache.close()


def test_two_who_scrape_at_once_both_find_a_cache_gone(registry: CollectorRegistry) -> None:
    """Neither fails as the other has dropped it."""
    both, read = Barrier(2, timeout=10), list[bytes]()

    def gone() -> None:
        both.wait()

    PrometheusObserver(registry=registry).read_stats_from(gone)
    scrapes = [Thread(target=lambda: read.append(generate_latest(registry))) for _ in range(2)]
    for scrape in scrapes:
        scrape.start()
    for scrape in scrapes:
        scrape.join()
    assert len(read) == 2


def test_labels_are_bounded(registry: CollectorRegistry) -> None:
    """Five thousand hosts make a hundred series and one for all others, and odd names do not break the page."""
    observer = PrometheusObserver(registry=registry)
    for number in range(5000):
        observer.on_event(Decided(0.0, None, {}, f"host {number}", "bypass", reason="model"))
    observer.on_event(Decided(0.0, None, {}, "\ud800" * 1000, "bypass", reason="model"))
    hosts = [one for one in families(registry)["askonce_requests"].samples if one.name.endswith("_total")]
    assert len(hosts) == MOST_VALUES + 1
    assert sum(one.value for one in hosts) == 5001
    assert requests(registry, "bypass", "model", host=OTHER) == 5001 - MOST_VALUES
    assert generate_latest(registry)


def test_several_caches_share_a_registry(made: Made, registry: CollectorRegistry) -> None:
    """Observers of a registry add to the same metrics, told apart by labels of which all have the same names."""
    faq = made(PrometheusObserver(registry=registry, labels={"cache": "faq"}))
    chat = made(PrometheusObserver(registry=registry, labels={"cache": "chat"}))
    for cache in (faq, faq, chat):
        cache.lookup(ASKED)
    labels = {"tier": "", "outcome": "miss", "reason": "nothing_similar", "host": "askonce"}
    assert [value(registry, "askonce_requests_total", **labels, cache=name) for name in ("faq", "chat")] == [2, 1]
    assert value(registry, "askonce_breaker_open", port="exact", cache="faq") == 0
    with pytest.raises(ConfigurationError, match="cache"):
        PrometheusObserver(registry=registry)
    with pytest.raises(ConfigurationError, match="registry"):
        PrometheusObserver(registry="default")  # type: ignore[arg-type]


def test_money_is_counted_by_model_where_its_price_is_known(made: Made, registry: CollectorRegistry) -> None:
    """Saved tokens have the price of the application's model, spent ones that of the cache's own or of the audited."""
    observer = PrometheusObserver(registry=registry)
    prices = {"small": {"input": 1.0, "output": 10.0}, "judge": {"input": 2.0, "output": 2.0}}
    cache = made(observer, prices=prices)
    for model in ("small", "unheard-of"):
        cache.store(ASKED, "25 days", cost=Cost(1_000_000, 100_000), model=model)
        cache.lookup(ASKED, model=model)
        cache.lookup(ASKED, model=model)
    assert value(registry, "askonce_cost_saved_usd_total") == pytest.approx(2 * (1.0 + 1.0))
    parts = {"model": PLAIN.parts(Scope(model="small"))["model"]}
    observer.on_event(Spent(0.0, "judge", Cost(500_000, 0), "judge"))
    observer.on_event(Spent(0.0, "audit", Cost(500_000, 0), None, parts))
    observer.on_event(Spent(0.0, "verifier", Cost(500_000, 0)))
    assert value(registry, "askonce_cost_spent_usd_total", part="judge") == pytest.approx(1.0)
    assert value(registry, "askonce_cost_spent_usd_total", part="audit") == pytest.approx(0.5)
    assert value(registry, "askonce_tokens_spent_total", part="verifier", kind="input") == 500_000
    cache.lookup(ASKED, model="small")
    assert value(registry, "askonce_cost_saved_usd_total") == pytest.approx(3 * (1.0 + 1.0))


def test_what_alerts_look_at_is_there_before_it_happens(registry: CollectorRegistry) -> None:
    """A first failed removal, wrong answer or damaged entry is an increase, as the series begins with 0."""
    PrometheusObserver(registry=registry)
    assert registry.get_sample_value("askonce_removals_total", {"by": "document", "outcome": "failed"}) == 0
    assert registry.get_sample_value("askonce_judged_hits_total", {"verdict": "wrong"}) == 0
    assert registry.get_sample_value("askonce_wrong_hits_total") == 0
    assert registry.get_sample_value("askonce_damaged_entries_total", {"tier": "exact"}) == 0


@pytest.mark.parametrize(("what", "file"), [("rules", "rules.yml"), ("dashboard", "dashboard.json")])
def test_what_comes_with_the_metrics_is_printed(what: str, file: str) -> None:
    """`askonce monitoring` prints the rules and the dashboard as the package has them, for a file."""
    done = CliRunner().invoke(app, ["monitoring", what])
    assert done.exit_code == 0
    assert done.output == (files("askonce.observe") / file).read_text(encoding="utf-8")


def test_one_metric_may_be_asked_for_alone(made: Made, registry: CollectorRegistry) -> None:
    """`/metrics?name[]=...` shows what has happened until then."""
    made(PrometheusObserver(registry=registry)).lookup(ASKED)
    alone = registry.restricted_registry(["askonce_requests_total"])
    assert [sample.value for family in alone.collect() for sample in family.samples] == [1.0]


def test_names_follow_the_conventions(registry: CollectorRegistry) -> None:
    """Counters end in _total, times in seconds; each metric says what it is; no label names a person."""
    PrometheusObserver(registry=registry)
    assert {one.name.removesuffix("_total") for one in METRICS} == set(families(registry))
    for one in METRICS:
        assert one.name.startswith("askonce_")
        assert (one.kind == "counter") == one.name.endswith("_total")
        assert one.text.endswith(".")
        assert not {"tenant", "user", "question", "entry", "model"} & set(one.labels)


def test_what_an_observer_costs_is_not_growing(made: Made, registry: CollectorRegistry) -> None:
    """What one remembers of where to count does not grow with the requests."""
    observer = PrometheusObserver(registry=registry)
    cache = made(observer)
    for number in range(50):
        with scope(tenant=f"t{number}"):
            cache.lookup(ASKED)
        PrometheusObserver(registry=registry)
    assert len(observer._series) + len(observer._decisions) < 50  # noqa: SLF001


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_a_forked_child_counts_from_zero(made: Made, registry: CollectorRegistry) -> None:
    """What the parent has counted is not exported again by its children, though other threads count at the fork."""
    cache = made(PrometheusObserver(registry=registry))
    cache.store(ASKED, "25 days")
    cache.lookup(ASKED)
    is_over = Signal()

    def work() -> None:
        while not is_over.is_set():
            cache.lookup(ASKED)
            registry.collect()

    def counted() -> bool:
        cache.lookup(ASKED)
        cache.lookup(ASKED)
        return requests(registry, "hit", tier="exact") == 2

    threads = [Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        assert all(in_child(counted) for _ in range(5))
    finally:
        is_over.set()
        for thread in threads:
            thread.join()
    assert requests(registry, "hit", tier="exact") >= 1


_PROCESS = """
import os, sys, time
from multiprocessing import get_context
from askonce import Cache
from askonce.observe.prometheus import PrometheusObserver
from askonce.testing import InMemoryExactTier

def work(times):
    cache = Cache(exact=InMemoryExactTier(), observers=[PrometheusObserver()])
    cache.store("Q?", "a")
    for _ in range(times):
        cache.lookup("Q?")

if __name__ == "__main__":
    preloaded = Cache(exact=InMemoryExactTier(), observers=[PrometheusObserver()])
    preloaded.lookup("Q?")
    children = [get_context(how).Process(target=work, args=(10,)) for how in ("fork", "spawn")]
    for child in children:
        child.start()
    for child in children:
        child.join()
        assert child.exitcode == 0
    child = os.fork()
    if child == 0:
        preloaded.lookup("Q?")
        preloaded.settle()
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    preloaded.lookup("Q?")
"""


def test_several_processes_are_exported_as_one(tmp_path: Path) -> None:
    """In the client's multiprocess mode each request counts once, whether its process is forked, spawned or preloaded.

    It may end by itself, by multiprocessing, or after `settle`.
    """
    folder = tmp_path / "metrics"
    folder.mkdir()
    program = tmp_path / "program.py"
    program.write_text(_PROCESS)
    environ = {**os.environ, "PROMETHEUS_MULTIPROC_DIR": str(folder)}
    subprocess.run([sys.executable, str(program)], check=True, env=environ, timeout=200)
    from prometheus_client import multiprocess

    registry = CollectorRegistry()
    multiprocess.MultiProcessCollector(registry, path=str(folder))  # type: ignore[no-untyped-call]
    assert requests(registry, "hit", tier="memory") + requests(registry, "hit", tier="exact") == 20
    assert requests(registry, "miss", "no_semantic_tier") == 3
    assert value(registry, "askonce_stored_total", host="askonce") == 2
    waiters = families(registry)["askonce_single_flight_waiters"]
    assert [sample.value for sample in waiters.samples if "pid" not in sample.labels] == [0.0]
