"""`askonce serve` and `askonce report`."""

from __future__ import annotations

import signal
import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from typer.testing import CliRunner

from askonce.cli.app import app
from tests.forks import Programs
from tests.server.conftest import ASKED, FAR, NEAR, Make
from tests.server.test_reports import text_of

TOKEN = "a token of some length"


@pytest.fixture
def serving(programs: Programs, options: list[str]) -> Iterator[str]:
    """Serve the dashboard in a process of its own; return its address."""
    command = ["serve", "--port", "0", *options]
    environment = {"ASKONCE_DASHBOARD_TOKEN": TOKEN, "PYTHONUNBUFFERED": "1"}
    with closing(programs.start("from askonce.cli import main; main()", *command, **environment)) as process:
        yield process.stdout.readline().split()[0]
        process.send_signal(signal.SIGINT)
        process.wait()


def test_serve_answers_who_shows_the_token(serving: str, make: Make) -> None:
    """The dashboard of other processes' cache is served where it says, and as soon, to whoever shows the token."""
    address = urlsplit(serving)
    # Whoever reads the address may connect at once, such as a script that opens a browser.
    with socket.create_connection((str(address.hostname), address.port or 0), timeout=60):
        pass
    with make(embedder="minilm") as cache:
        cache.store(ASKED, "30")
    assert httpx.get(f"{serving}entries").status_code == 401
    shown = httpx.get(f"{serving}entries", headers={"Authorization": f"Bearer {TOKEN}"})
    assert (shown.status_code, ASKED in shown.text) == (200, True)


def test_serve_does_not_show_everybody_what_is_stored(options: list[str]) -> None:
    """An address that others can reach needs a token: exit code 2, and what is missing."""
    result = CliRunner().invoke(app, ["serve", "--host", "0.0.0.0", *options])
    assert (result.exit_code, "give a token" in " ".join(result.output.split())) == (2, True)


def test_report_writes_what_the_cache_did(make: Make, options: list[str], tmp_path: Path) -> None:
    """One file with the figures, the targets, and the answers that somebody has labelled as wrong."""
    with make(workload="faq") as cache:
        cache.store(ASKED, "30")
        for question in (NEAR, ASKED, FAR):
            cache.lookup(question)
        cache.label(cache.review_sample(1)[0].id, "wrong")
    html = tmp_path / "report.html"
    written = CliRunner().invoke(app, ["report", "--html", str(html), "--since", "2h", *options])
    assert written.exit_code == 0, written.output
    text = text_of(html.read_text(encoding="utf-8"))
    for part in (
        "reviewed decisions1",
        "What the cache did",
        "Both levels of caching",
        "of these in its prefix cacheunknown: no response told it",
        "2 hours",
        "66.7%",
        "Hits that somebody has labelled as wrong",
        NEAR,
        "min_similarity now0.9",
    ):
        assert part in text
    refused = CliRunner().invoke(app, ["report", "--since", "soon", *options])
    assert (refused.exit_code, "--since" in refused.output) == (2, True)
