"""The dashboard and reports in a real browser: Playwright with the Chromium that is installed, if there is one."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import uvicorn

from askonce import Cache, Hit
from askonce.core.model import Cost, Document
from askonce.lab.report import evaluate
from askonce.server import dashboard
from askonce.server.reports import evaluation_page
from tests.server.conftest import ASKED, FAR, HOSTILE, NEAR, Make
from tests.server.test_reports import made, pair

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = shutil.which("chromium")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--in-process-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
PAGES = ["", "live", "review", "review?of=miss", "entries", "documents", "near", "health", "entries/x"]

pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start the browser."""
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


@pytest.fixture
def served(make: Make) -> Iterator[tuple[Cache, str]]:
    """Serve the dashboard of a cache that has answered a few questions; give the cache and the address."""
    cache = make(prices={"m": {"input": 1.0, "output": 2.0}}, workload="faq")
    scope: Any = {"model": "m", "tenant": "acme"}
    cache.store(
        ASKED,
        "thirty days " * 40,
        documents=[Document("handbook.pdf", "2026-11")],
        tags=["hr"],
        cost=Cost(90, 40, 1.5),
        **scope,
    )
    cache.store(HOSTILE, "x" * 500, tags=["t" * 200], documents=["d" * 200])
    for asked in (NEAR, ASKED, FAR, FAR):
        cache.lookup(asked, **scope)
    server = uvicorn.Server(uvicorn.Config(dashboard(cache, allow_changes=True), port=0, log_level="warning"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield cache, f"http://127.0.0.1:{port}/"
    server.should_exit = True
    thread.join()


def opened(browser: Browser, url: str, width: int = 1280, scheme: Any = "light") -> tuple[Page, list[str]]:
    """Open a page; give it, and what goes to the browser's console as a warning or an error."""
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page.set_default_timeout(60_000)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type in ("warning", "error") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(url)
    return page, said


def too_wide(page: Page) -> int:
    """Return by how many pixels a page is wider than the screen."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def test_pages_fit_a_phone_and_keep_to_their_policy(browser: Browser, served: tuple[Cache, str]) -> None:
    """At 360, 420 and 1280 pixels nothing is cut, light or dark, and nothing breaks the page's own policy."""
    _, address = served
    page, said = opened(browser, address)
    for name in PAGES:
        page.emulate_media(color_scheme="dark" if name == "review" else "light")
        page.goto(address + name)
        page.wait_for_load_state("networkidle")
        for width in (1280, 420, 360):
            page.set_viewport_size({"width": width, "height": 800})
            assert too_wide(page) <= 0, (name, width)
        assert [text for text in said if "404" not in text] == [], name
    page.close()


def test_a_verdict_by_key_removes_a_wrong_answer(browser: Browser, served: tuple[Cache, str]) -> None:
    """W on the review page says wrong: the entry is gone, once, and the page says so."""
    cache, address = served
    page, _ = opened(browser, address + "review")
    assert page.get_by_text("thirty days").count()
    page.keyboard.press("w")
    page.get_by_role("status").get_by_text("the entry is removed everywhere").wait_for()
    assert not isinstance(cache.lookup(ASKED, model="m", tenant="acme"), Hit)
    page.close()


def test_keys_are_letters_in_a_field(browser: Browser, served: tuple[Cache, str]) -> None:
    """What is typed into a search is no command, and a search is sent by Enter."""
    cache, address = served
    page, _ = opened(browser, address + "entries")
    field = page.get_by_label("words of the question")
    field.press_sequentially("days off wp")
    field.press("Enter")
    page.get_by_text("No entry has all of that").wait_for()
    assert field.input_value() == "days off wp"
    assert cache.count() == 2
    page.close()


def test_everything_can_be_reached_by_keyboard(browser: Browser, served: tuple[Cache, str]) -> None:
    """The first key leads to the link that skips the bar; each thing that has the focus shows it, and has a name."""
    _, address = served
    page, _ = opened(browser, address + "review")
    names: list[str] = []
    while True:
        page.keyboard.press("Tab")
        tag, name, outline = page.evaluate(
            "(one => [one.tagName, one.innerText, getComputedStyle(one).outlineStyle])(document.activeElement)"
        )
        if tag == "BODY":
            break
        assert name.strip()
        assert outline == "solid", name
        names.append(" ".join(name.split()))
    assert names[0] == "Skip to the content"
    assert {"Right R", "Wrong W", "Not sure U"} <= set(names)
    page.goto(address + "review")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")
    page.close()


def test_live_decisions_come_by_themselves(browser: Browser, served: tuple[Cache, str]) -> None:
    """A decision is shown without a new page being opened; paused, none is, until it goes on."""
    cache, address = served
    page, said = opened(browser, address + "live")
    cache.lookup("Is there a lift?")
    page.get_by_text("Is there a lift?").wait_for()
    page.keyboard.press("p")
    assert page.get_by_role("button", pressed=True).count() == 1
    cache.lookup("Is there a garden?")
    polls: list[str] = []
    page.on("request", lambda request: polls.append(request.url))
    page.wait_for_timeout(2500)
    assert not polls
    page.keyboard.press("p")
    page.get_by_text("Is there a garden?").wait_for()
    assert not said
    page.close()


def test_curves_are_drawn_and_follow_the_colours(
    browser: Browser, served: tuple[Cache, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With scripts curves take the place of the still ones, and follow dark and light; without, the still ones stay."""
    cache, address = served
    real = cache.afigures

    async def longer(*args: Any, **options: Any) -> Any:
        figures = await real(*args, **options)
        if options.get("step") is None or not figures.groups:
            return figures
        from dataclasses import replace

        first = figures.groups[0]
        return replace(figures, groups=(replace(first, start=(first.start or 0) - 3600), first))

    monkeypatch.setattr(cache, "afigures", longer)
    page, said = opened(browser, address)
    page.locator(".plot canvas").nth(2).wait_for()
    assert page.locator(".plot canvas").count() == 3
    assert page.locator(".trend svg.chart").first.is_hidden()
    page.emulate_media(color_scheme="dark")
    page.locator(".plot canvas").nth(2).wait_for()
    assert page.locator(".plot canvas").count() == 3
    assert not said
    page.close()
    context = browser.new_context(java_script_enabled=False)
    still = context.new_page()
    still.goto(address)
    assert still.locator(".trend svg.chart").first.is_visible()
    context.close()


def test_reports_fit_a_phone(browser: Browser, tmp_path: Path) -> None:
    """At 420 and 360 pixels a report is not cut, with long words and without scripts, and loads nothing."""
    long = "W" * 300
    scored = evaluate([pair(long, same=False), pair("other", same=True)], made({long: 0.95, "other": 0.7}))
    path = tmp_path / "report.html"
    path.write_text(evaluation_page(scored, data=[tmp_path / ("d" * 100)], max_wrong=0.01), encoding="utf-8")
    for width in (420, 360):
        page, said = opened(browser, path.as_uri(), width, "dark")
        assert too_wide(page) <= 0, width
        assert not said
        page.close()
