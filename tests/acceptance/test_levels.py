"""Both levels of caching in one report: what servers of models have served is counted once, and unknown is not zero."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from askonce import Cache
from askonce.core.journal import Line, Span
from askonce.core.model import Cost
from askonce.core.usage import Reading
from askonce.errors import ConfigurationError
from askonce.testing import TableEmbedder
from askonce.tiers.postgres import PgVectorTier
from tests.acceptance.conftest import ASKED, Make

NOW = 1_800_000_000.0


class Metrics:
    """Serve the counters of a server of models."""

    def __init__(self) -> None:
        metrics = self
        self.page = ""
        self.reads = 0

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                metrics.reads += 1
                self.send_response(200)
                self.end_headers()
                self.wfile.write(metrics.page.encode())

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.name = f"127.0.0.1:{self._server.server_port}"
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def count(self, read: int, cached: int) -> None:
        """Have served so many tokens since it was started."""
        self.page = f'vllm:prefix_cache_queries_total{{engine="0"}} {read}\nvllm:prefix_cache_hits_total {cached}\n'

    def close(self) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def metrics() -> Iterator[Metrics]:
    """Return a server of metrics."""
    server = Metrics()
    yield server
    server.close()


@pytest.fixture
def store(postgres_url: str, postgres_schema: str) -> Iterator[PgVectorTier]:
    """Return a semantic tier, which keeps a journal."""
    tier = PgVectorTier(postgres_url, embedder="e", dimension=8, schema=postgres_schema, deadline_s=30)
    tier.migrate()
    yield tier
    tier.close()


def served(store: PgVectorTier) -> dict[str, tuple[int, int]]:
    """Return what was counted of each server: tokens read, and of these cached."""
    lines: list[Line] = [*store.journal.read_journal(Span(NOW - 3600, NOW + 3600))]
    return {one.series.reason: (one.amounts.cached_of, one.amounts.cached_tokens) for one in lines}


def test_what_a_server_has_served_is_counted_once(store: PgVectorTier) -> None:
    """From the first reading on, not again by a process that read at the same time, and anew after a restart."""
    note = store.journal.note_prefixes
    note({"a": Reading("vllm", 1000, 500), "b": Reading("sglang", 10, 0)}, NOW)
    assert served(store) == {}
    note({"a": Reading("vllm", 1300, 700)}, NOW + 60)
    note({"a": Reading("vllm", 1290, 690)}, NOW + 61)  # another process, which was quicker to read
    note({"a": Reading("vllm", 1100, 600)}, NOW + 10)
    assert served(store) == {"a": (300, 200)}
    note({"a": Reading("vllm", 1300, 700)}, NOW + 120)
    note({"a": Reading("vllm", 40, 10), "b": Reading("sglang", 30, 5)}, NOW + 180)
    assert served(store) == {"a": (340, 210), "b": (20, 5)}


async def test_it_is_counted_in_async_code(store: PgVectorTier) -> None:
    """The async method counts the same."""
    for number in range(3):
        await store.journal.anote_prefixes({"a": Reading("vllm", 100 * number, 50 * number)}, NOW + 60 * number)
    assert served(store) == {"a": (200, 100)}


def test_figures_have_both_levels(make: Make, metrics: Metrics) -> None:
    """Usage of misses tells first; servers are told by themselves, and those that cannot be read are named."""
    now = [NOW + 1]
    urls = (f"http://{metrics.name}/metrics", "http://127.0.0.1:1/metrics")
    metrics.count(1000, 100)
    cache = make(prefix_metrics_urls=urls, clock=lambda: now[0], memory_ttl=0)
    assert cache.figures("1h").levels.by is None
    metrics.count(1500, 400)
    now[0] += 60
    for _ in range(2):
        cache.ask(ASKED, lambda: "25 days")
    silent = cache.figures("1h")
    assert (silent.levels.by, silent.levels.read, silent.levels.cached) == ("metrics", 500, 300)
    assert (silent.levels.requests, silent.levels.answered) == (2, 1)
    assert [*silent.unread_servers] == ["127.0.0.1:1"]
    cache.store("Another?", "Yes", cost=Cost(100, 5, cached_tokens=80))
    told = cache.figures("1h", step="1m")
    assert (told.levels.by, told.levels.read, told.levels.cached) == ("usage", 100, 80)
    assert told.levels.servers[metrics.name].cached_of == 500
    assert cache.figures("1h", tenant="t").levels.servers == {}
    cache.close()


async def test_figures_have_both_levels_in_async_code(make: Make, metrics: Metrics) -> None:
    """The async method reads the servers too, without blocking the loop."""
    metrics.count(1000, 100)
    cache = make(prefix_metrics_urls=(f"http://{metrics.name}",))
    assert (await cache.afigures("1h")).unread_servers == {}
    assert metrics.reads == 1
    await cache.aclose()


@pytest.mark.parametrize("url", ["localhost:8000", "ftp://h/metrics", "http://u:p@h/metrics", "http://"])
def test_an_address_that_cannot_be_read_is_refused(url: str) -> None:
    """What is not an address of HTTP, or has a password in it, is a mistake in the settings."""
    with pytest.raises(ConfigurationError, match="prefix_metrics_urls"):
        Cache(embedder=TableEmbedder({}, dimension=8), prefix_metrics_urls=(url,))
