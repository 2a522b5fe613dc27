"""What comes with the metrics, on Debian's Prometheus: rules, the dashboard's expressions, the page itself."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from importlib.resources import files
from pathlib import Path
from threading import Event as Signal
from threading import Thread
from time import monotonic, sleep
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import urlopen

import pytest
from prometheus_client import CollectorRegistry, generate_latest, start_http_server

from askonce import Cache, Cost, TierError, scope
from askonce.core.events import Damaged, Rewritten
from askonce.observe.metrics import METRICS
from askonce.observe.prometheus import PrometheusObserver
from askonce.testing import TableEmbedder, at_similarity
from tests.observe.test_prometheus import Failing
from tests.redis_servers import free_ports

RULES = files("askonce.observe") / "rules.yml"
DASHBOARD = json.loads((files("askonce.observe") / "dashboard.json").read_text(encoding="utf-8"))
PROMETHEUS, PROMTOOL = shutil.which("prometheus"), shutil.which("promtool")
pytestmark = [
    pytest.mark.skipif(PROMETHEUS is None or PROMTOOL is None, reason="Prometheus is not installed"),
    pytest.mark.slow,
]
CREATED = {f"{one.name.removesuffix('_total')}_created" for one in METRICS}
CONFIG = """
global: {{scrape_interval: 1s, scrape_timeout: 1s, evaluation_interval: 1s}}
rule_files: [{rules}]
scrape_configs:
  - {{job_name: app, static_configs: [{{targets: ["127.0.0.1:{port}"]}}]}}
"""
LIMIT_S = 150
SERVICE_UNAVAILABLE = 503
ASKED, NEAR, FAR = "How many days off do I get?", "What number of days off do I get?", "Where is the canteen?"
CLOSE, VETOED = "What number of days off do you get?", "How many days off do I not get?"
VECTORS = {
    ASKED: (1.0, 0.0),
    NEAR: at_similarity(0.95),
    VETOED: at_similarity(0.96),
    CLOSE: at_similarity(0.85),
    FAR: at_similarity(0.3),
}


def run(*command: str | Path, **more: Any) -> str:
    """Run a command and return what it prints; its output is in the failure."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=200, **more)
    assert done.returncode == 0, done.stdout + done.stderr
    return str(done.stdout)


def test_the_rules_are_right(tmp_path: Path) -> None:
    """Promtool finds the rules' figures right, and each alert silent when all is well and firing when it is not."""
    rules = tmp_path / "rules.yml"
    rules.write_bytes(RULES.read_bytes())
    shutil.copy(Path(__file__).with_name("rules_test.yml"), tmp_path)
    assert PROMTOOL is not None
    assert "31 rules found" in run(PROMTOOL, "check", "rules", rules)
    run(PROMTOOL, "test", "rules", tmp_path / "rules_test.yml")


def test_every_alert_is_tested_and_says_what_to_do() -> None:
    """No alert is added without a test of it and a sentence for whoever is woken."""
    text = RULES.read_text(encoding="utf-8")
    tests = Path(__file__).with_name("rules_test.yml").read_text(encoding="utf-8")
    alerts = text.split("      - alert: ")[1:]
    for alert in alerts:
        name = alert.split("\n")[0]
        assert f"alertname: {name}}}" in tests, name
        assert f'alertname="{name}"' in tests, name
        assert "description: " in alert, name


def test_the_dashboard_shows_a_cache_under_load(
    redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str, tmp_path: Path
) -> None:
    """Each expression returns figures from a Prometheus that scrapes a cache in use, and no rule fails."""
    registry = CollectorRegistry()
    observer = PrometheusObserver(registry=registry, labels={"cache": "faq"})
    settings: dict[str, Any] = {
        "redis_url": redis_url,
        "redis_prefix": redis_prefix,
        "postgres_schema": postgres_schema,
    }
    settings |= {"exact_deadline": 20, "semantic_deadline": 20, "first_semantic_deadline": 20, "memory_ttl": 0}
    cache = Cache(
        **settings,
        postgres_url=postgres_url,
        embedder=TableEmbedder(VECTORS),
        min_similarity=0.9,
        audit_rate=1.0,
        prices={"m": {"input": 1.0, "output": 4.0}},
        observers=[observer, Failing()],
    )
    broken = Cache(redis_url=f"redis://127.0.0.1:{free_ports(1)[0]}/0", observers=[observer])
    server, thread = start_http_server(0, addr="127.0.0.1", registry=registry)
    is_over = Signal()

    def load() -> None:
        number = 0
        while not is_over.wait(0.05):
            number += 1
            use(cache, broken, observer, f"tenant {number}")

    user = Thread(target=load)
    user.start()
    try:
        with prometheus(tmp_path, server.server_port) as ask:
            missing = dict.fromkeys(expressions())
            until = monotonic() + LIMIT_S
            while missing and monotonic() < until:
                for expression in list(missing):
                    result = ask("query", query=expression)["result"]
                    missing[expression] = result
                    if any(point["value"][1] != "NaN" for point in result):
                        del missing[expression]
                sleep(0.5)
            assert not missing
            rules: list[dict[str, Any]] = []
            # An expression that is asked may have its figures before Prometheus looks at its rules again.
            while "AskonceRemovalFailed" not in {rule["name"] for rule in rules if rule.get("state") == "firing"} or (
                "unknown" in {rule["health"] for rule in rules}
            ):
                assert monotonic() < until, rules
                sleep(0.2)
                rules = [rule for group in ask("rules")["groups"] for rule in group["rules"]]
            assert {rule["health"] for rule in rules} == {"ok"}
        page = generate_latest(registry)
        assert PROMTOOL is not None
        run(PROMTOOL, "check", "metrics", input=page.decode())
        assert {one.name for one in METRICS} == set(re.findall(r"^# HELP (\w+)", page.decode(), re.MULTILINE)) - CREATED
    finally:
        is_over.set()
        user.join()
        server.shutdown()
        server.server_close()
        thread.join()
        cache.close()
        broken.close()


def use(cache: Cache, broken: Cache, observer: PrometheusObserver, tenant: str) -> None:
    """Have happen, in a scope of its own, all that there is a metric for."""
    with scope(tenant=tenant, model="m"):
        cache.lookup(ASKED)
        entry = cache.store(ASKED, "25 days", cost=Cost(200, 50, 30.0), tags=["hr"])
        assert entry is not None
        for question in (ASKED, NEAR, CLOSE, VETOED):
            cache.lookup(question)
        for answer in ("25 days", "30 days"):  # as stored, and as the model says it now
            cache.ask(ASKED, partial(str, answer))
            cache.settle()
        slow = [Thread(target=cache.ask, args=(FAR, partial(_slowly, tenant)), kwargs={"tenant": tenant}) for _ in "ab"]
        for one in slow:
            one.start()
        for one in slow:
            one.join()
        with suppress(ZeroDivisionError):
            cache.ask("What fails?", lambda: 1 // 0)
        entry = cache.store(ASKED, "25 days", tags=["hr"])
        assert entry is not None
        cache.report_right(entry, similarity=0.95)
        cache.invalidate(tag="hr")
        cache.report_wrong(entry, similarity=0.95)
        cache.store(ASKED, "", tags=["hr"])  # refused: there is no text
        broken.lookup(ASKED)
        with suppress(TierError):
            broken.forget(entry)
    observer.on_event(Rewritten(0.0, "x", {}, "askonce", Cost(20, 5), "m"))
    observer.on_event(Damaged(0.0, "exact", "x"))


def _slowly(text: str) -> str:
    sleep(0.2)
    return text


@contextmanager
def prometheus(folder: Path, port: int) -> Iterator[Callable[..., Any]]:
    """Start a Prometheus that scrapes a port, and give a function that asks its API."""
    (own,) = free_ports(1)
    rules = folder / "rules.yml"
    rules.write_bytes(RULES.read_bytes())
    config = folder / "prometheus.yml"
    config.write_text(CONFIG.format(rules=rules, port=port))
    assert PROMETHEUS is not None
    address = f"127.0.0.1:{own}"
    command = [PROMETHEUS, f"--config.file={config}", f"--storage.tsdb.path={folder / 'data'}"]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen([*command, f"--web.listen-address={address}"], stdout=log, stderr=log)

    def ask(what: str, **parameters: str) -> Any:
        until = monotonic() + LIMIT_S
        while True:
            assert process.poll() is None, (folder / "log").read_text()
            try:
                with urlopen(f"http://{address}/api/v1/{what}?{urlencode(parameters)}", timeout=30) as answer:
                    said = json.load(answer)
            except URLError as error:
                is_starting = not isinstance(error, HTTPError) or error.code == SERVICE_UNAVAILABLE
                if not is_starting or monotonic() > until:
                    raise AssertionError(f"{parameters}: {(folder / 'log').read_text()}") from error
                sleep(0.1)
            else:
                assert said["status"] == "success", said
                return said["data"]

    try:
        yield ask
    finally:
        process.terminate()
        process.wait(60)


def expressions() -> list[str]:
    """Return those of the dashboard, with what Grafana puts in."""
    found = [target["expr"] for panel in DASHBOARD["panels"] for target in panel.get("targets", ())]
    for variable, value in (("$__rate_interval", "1m"), ("$__range", "5m"), ("$job", ".*"), ("$cache", ".*")):
        found = [expression.replace(variable, value) for expression in found]
    assert len(found) == 43
    return found
