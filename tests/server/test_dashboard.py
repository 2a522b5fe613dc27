"""The dashboard: who may use it, what its pages show, and what changes from them do."""

from __future__ import annotations

import json
import re
import time
from html import unescape
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

from askonce import Cache, Hit
from askonce.core.events import Decided, Stored
from askonce.core.model import Cost, Document
from askonce.errors import ConfigurationError
from askonce.lab.pairs import read_pairs
from askonce.server import dashboard
from askonce.server.live import LiveDecisions
from askonce.testing import InMemoryExactTier
from tests.networks import Reader
from tests.server.conftest import ASKED, FAR, HOSTILE, NEAR, Make, sent, visiting

PAGES = ["/", "/live", "/review", "/review?of=miss", "/entries", "/documents", "/near", "/health", "/health/check"]
TOKEN = "a token of some length"


async def test_pages_of_an_empty_cache_say_what_to_do(make: Make) -> None:
    """Each page answers before anything was asked, binds the browser, and has neither scripts nor styles inside."""
    cache = make()
    async with visiting(cache) as client:
        for page in PAGES:
            answer = await client.get(page)
            assert answer.status_code == 200, (page, answer.text)
            assert "script-src 'self'" in answer.headers["content-security-policy"]
            assert answer.headers["cache-control"] == "no-store"
            assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=\"", answer.text)
            assert page in ("/health", "/health/check") or 'class="empty"' in answer.text, page
            assert "://" not in re.sub(r"<pre>.*?</pre>", "", answer.text, flags=re.DOTALL), (
                "nothing is loaded from elsewhere"
            )


async def test_no_page_shows_a_secret(make: Make) -> None:
    """Neither the servers' addresses, nor keys, nor the token are on a page."""
    cache = make(digest_key="a key that nobody should see")
    async with visiting(
        cache, token=TOKEN, headers={"authorization": f"Bearer {TOKEN}", "accept": "text/html"}
    ) as client:
        for page in PAGES:
            text = (await client.get(page)).text
            for secret in ("nobody should see", TOKEN, str(cache.settings.postgres_url), str(cache.settings.redis_url)):
                assert secret not in text, page


async def test_names_that_lead_here_from_elsewhere_are_refused(make: Make) -> None:
    """A page of another site cannot read the dashboard by a name of its own that leads to 127.0.0.1."""
    async with visiting(make()) as client:
        for host, status in [
            ("evil.example", 421),
            ("127.0.0.1.evil.example", 421),
            ("", 421),
            ("[", 421),
            ("localhost:7300", 200),
            ("[::1]:7300", 200),
            ("127.0.0.1", 200),
        ]:
            answer = await client.get("/live", headers={"host": host})
            assert answer.status_code == status, host
        assert (await client.request("DELETE", "/entries")).status_code == 405


async def test_a_token_is_asked_for(make: Make) -> None:
    """Without it pages lead to the form, and nothing else answers; with it, by header or form, all do."""
    async with visiting(make(), token=TOKEN, hosts=["ops.example"], base="https://ops.example") as client:
        first = await client.get("/entries")
        assert (first.status_code, first.headers["location"]) == (303, "/login")
        assert (await client.get("/entries", headers={"accept": "*/*"})).status_code == 401
        assert (await client.get("/static/askonce.css")).status_code == 200
        assert (await client.get("/entries", headers={"authorization": "Bearer wrong"})).status_code == 303
        assert (await client.get("/entries", headers={"authorization": f"Bearer {TOKEN}"})).status_code == 200
        wrong = await sent(client, "/login", "/login", token=TOKEN + "!")
        assert (wrong.status_code, "That is not the token" in wrong.text) == (401, True)
        assert "askonce_session" not in client.cookies
        right = await sent(client, "/login", "/login", token=TOKEN)
        assert (right.status_code, right.headers["location"]) == (303, "/")
        told = right.headers["set-cookie"]
        assert TOKEN not in told
        assert all(part in told for part in ("HttpOnly", "SameSite=Strict", "Secure"))
        assert (await client.get("/entries")).status_code == 200


@pytest.mark.parametrize("other", ['seen={"a": 1}', "a[0]=1", "flag", "name=ä", "path=/x"])
async def test_cookies_of_other_applications_keep_nobody_out(make: Make, other: str) -> None:
    """A browser sends those of every port of a host, however they are written; who has shown the token stays in."""
    async with visiting(make(), token=TOKEN) as client:
        await sent(client, "/login", "/login", token=TOKEN)
        own = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
        client.cookies.clear()
        for together in (f"{other}; {own}", f"{own}; {other}"):
            page = await client.get("/entries", headers=[(b"cookie", together.encode())])
            assert (page.status_code, "set-cookie" in page.headers) == (200, False)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"hosts": ["0.0.0.0"]}, "give a token"),
        ({"hosts": ["*"]}, "give a token"),
        ({"token": "short"}, "16"),
        ({"hosts": "ops.example"}, "hosts"),
    ],
)
def test_what_others_can_reach_needs_a_token(options: dict[str, Any], message: str) -> None:
    """A dashboard that could be read by anybody is not made."""
    with Cache(exact=InMemoryExactTier()) as cache, pytest.raises(ConfigurationError, match=message):
        dashboard(cache, **options)


async def test_forms_of_other_sites_change_nothing(make: Make) -> None:
    """A form needs the secret of a page that was shown, and the same origin."""
    cache = make()
    entry_id = await cache.astore(ASKED, "30")
    assert entry_id is not None
    async with visiting(cache, allow_changes=True) as client:
        path = f"/entries/{entry_id}/forget"
        own = {"origin": "http://127.0.0.1:7300", "sec-fetch-site": "same-origin"}
        assert (await client.post(path, data={}, headers=own)).status_code == 403
        await client.get(path.removesuffix("/forget"))
        form = {"form": client.cookies["askonce_form"]}
        for headers in (
            {"origin": "https://evil.example"},
            {"origin": "null"},
            {"origin": "http://["},
            {"origin": "http://127.0.0.1:7301"},
            {"sec-fetch-site": "cross-site"},
            {"sec-fetch-site": "same-site"},
        ):
            assert (await client.post(path, data=form, headers=headers)).status_code == 403, headers
        assert (await client.post(path, data={"form": form["form"][:-1] + "x"}, headers=own)).status_code == 403
        assert (await client.post(path, content=b"form=" + b"x" * 70_000, headers=own)).status_code == 413
        assert isinstance(await cache.alookup(ASKED), Hit)
        done = await client.post(path, data=form, headers=own)
        assert (done.status_code, done.headers["location"]) == (303, "/entries?said=forgotten")
        assert not isinstance(await cache.alookup(ASKED), Hit)
        assert "The entry is removed" in (await client.get(done.headers["location"])).text


async def test_a_read_only_dashboard_changes_nothing(make: Make) -> None:
    """By default entries stay, whatever is sent, and pages say how to allow changes."""
    cache = make()
    entry_id = await cache.astore(ASKED, "30", documents=["handbook"])
    async with visiting(cache) as client:
        for path, fields in [
            (f"/entries/{entry_id}/forget", {}),
            ("/documents/remove", {"document": "handbook"}),
            ("/review/1", {"verdict": "wrong"}),
        ]:
            refused = await sent(client, "/entries", path, **fields)
            assert (refused.status_code, "--allow-changes" in refused.text) == (403, True)
        shown = (await client.get(f"/entries/{entry_id}")).text
        assert "<button" not in shown
        assert "read-only" in shown
        assert isinstance(await cache.alookup(ASKED), Hit)


async def test_what_users_wrote_is_shown_as_text(make: Make) -> None:
    """Markup in questions, answers, tags and documents has no effect on any page."""
    cache = make()
    async with visiting(cache, allow_changes=True) as client:
        entry_id = await cache.astore(
            HOSTILE, {"a": HOSTILE}, tags=[HOSTILE], documents=[Document(HOSTILE, HOSTILE)], tenant=HOSTILE
        )
        await cache.alookup(HOSTILE, tenant=HOSTILE)
        await cache.alookup(ASKED, tenant=HOSTILE)
        for page in [
            *PAGES,
            f"/entries/{entry_id}",
            "/documents/remove?tag=<b>",
            "/entries?words=<b>&tag=<b>",
            "/nothing<b>",
        ]:
            text = (await client.get(page)).text
            assert "<img" not in text, page
            assert "<b>" not in text, page
            assert "\u202e" not in text, page
        for page in ("/live", "/entries", "/documents", f"/entries/{entry_id}", "/review?of=miss"):
            assert "onerror=" in unescape((await client.get(page)).text), page


async def test_review_says_what_the_verifier_makes_of_it(make: Make) -> None:
    """Beside the guards: the probability against the least one, also where it overruled a guess."""
    cache = make(verifier=Reader(6.0))
    async with visiting(cache, allow_changes=True) as client:
        await cache.astore(ASKED, "thirty days")
        assert isinstance(await cache.alookup(NEAR), Hit)
        assert "probability 0.998 &gt;= 0.8" in (await client.get("/review")).text


async def test_a_wrong_answer_is_gone_after_one_form(make: Make) -> None:
    """Review shows both questions and the answer; wrong removes the entry for all processes, and counts."""
    cache, other = make(), make()
    async with visiting(cache, allow_changes=True) as client:
        entry_id = await cache.astore(ASKED, "thirty days")
        assert isinstance(await cache.alookup(NEAR), Hit)
        page = unescape((await client.get("/review")).text)
        for part in ("thirty days", "0.950", "<mark>number</mark>", "guards see no difference", str(entry_id)):
            assert part in page
        sample = re.search(r'action="/review/(\d+)"', page)
        assert sample is not None
        done = await sent(client, "/review", f"/review/{sample[1]}", verdict="wrong", of="hit")
        assert done.status_code == 303
        after = await client.get(done.headers["location"])
        assert "the entry is removed everywhere" in after.text
        for one in (cache, other):
            assert not isinstance(await one.alookup(NEAR), Hit)
            assert not isinstance(await one.alookup(ASKED), Hit)
        overview = (await client.get("/?since=1h")).text
        assert re.search(r"wrong hits.*?100\.0%", overview, re.DOTALL)
        pairs = await client.get("/review/labelled.jsonl")
        assert json.loads(pairs.text) | {"time": 0} == {
            "question": ASKED, "other": NEAR, "label": 0, "time": 0, "category": "hit",
        }  # fmt: skip
        bad = await sent(client, "/review", f"/review/{sample[1]}", verdict="<b>", of="hit")
        assert (bad.status_code, "right, wrong or unsure" in bad.text) == (400, True)
        async with visiting(make(journal_questions=False)) as elsewhere:
            assert "Nothing to review" in (await elsewhere.get("/review")).text
        gone = await sent(client, "/review", "/review/999999", verdict="right", of="hit")
        assert gone.headers["location"].endswith("said=gone")
    await other.aclose()


async def test_labels_calibrate(make: Make, tmp_path: Path) -> None:
    """The file of labelled pairs is one that `askonce calibrate` reads."""
    cache = make()
    async with visiting(cache, allow_changes=True) as client:
        await cache.astore(ASKED, "30")
        for asked, verdict in ((NEAR, "right"), (HOSTILE, "wrong")):
            await cache.alookup(asked)
            sample = (await cache.areview_sample(1, outcome=None))[0]
            await sent(client, "/review", f"/review/{sample.id}", verdict=verdict)
        path = tmp_path / "labelled.jsonl"
        path.write_bytes((await client.get("/review/labelled.jsonl")).content)
        assert {(pair.asked.question, pair.same) for pair in read_pairs([path])} == {(NEAR, True), (HOSTILE, False)}


async def test_what_depends_on_a_document_is_shown_before_it_is_removed(make: Make) -> None:
    """The preview has the count and the entries; what it removes is that, and says how much it was."""
    cache = make()
    async with visiting(cache, allow_changes=True) as client:
        await cache.astore(ASKED, "30", documents=[Document("handbook.pdf", "2026-11")], tags=["hr"])
        await cache.astore(FAR, "Ground floor", documents=["map"])
        listed = (await client.get("/documents")).text
        assert "handbook.pdf" in listed
        assert "2026-11" in listed
        assert "map" not in (await client.get("/documents?words=HAND")).text.split("<tbody>")[1].split("</tbody>")[0]
        preview = (await client.get("/documents/remove?document=handbook.pdf")).text
        assert "<strong>1 entry</strong>" in preview
        assert ASKED in preview
        assert FAR not in preview
        done = await sent(client, "/documents", "/documents/remove", document="handbook.pdf")
        assert "Entries: 1." in (await client.get(done.headers["location"])).text
        assert not isinstance(await cache.alookup(ASKED), Hit)
        assert isinstance(await cache.alookup(FAR), Hit)
        assert "0 entries" in (await client.get("/documents/remove?tag=hr")).text
        neither = await client.get("/documents/remove")
        assert neither.status_code == 400


async def test_entries_are_found_a_page_at_a_time(make: Make) -> None:
    """By words, tag, tenant and age; a search without a match says so, and a wrong age is explained."""
    cache = make()
    async with visiting(cache) as client:
        for number in range(60):
            await cache.astore(f"{ASKED} {number:02}", "30", tags=[f"t{number % 2}"], tenant="acme" if number else None)
        first = (await client.get("/entries")).text
        assert first.count('<th scope="row"') == 50
        older = re.search(r'href="(/entries\?[^"]*after=[^"]+)"', first)
        assert older is not None
        second = (await client.get(unescape(older[1]))).text
        assert second.count('<th scope="row"') == 10
        assert (await client.get("/entries?words=OFF+DAYS+07")).text.count('<th scope="row"') == 1
        assert (await client.get("/entries?tag=t1")).text.count('<th scope="row"') == 30
        assert (await client.get("/entries?tenant=acme&tag=t0")).text.count('<th scope="row"') == 29
        assert "No entry has all of that" in (await client.get("/entries?words=nothing")).text
        assert (await client.get("/entries?newer=soon")).status_code == 400
        assert (await client.get("/entries?after=x")).status_code == 400
        assert (await client.get("/entries/0000")).status_code == 404


async def test_equal_questions_of_two_tenants_are_told_apart(make: Make) -> None:
    """By their names where these are kept, and otherwise by a part of their digests."""
    named, digested = make(scope_names="plain"), make()
    await named.astore(ASKED, "30", tenant="acme")
    await digested.astore(ASKED, "25", tenant="globex")
    async with visiting(named) as client:
        shown = (await client.get("/entries")).text
    assert "acme" in shown
    assert "globex" not in shown
    (entry,) = [one for one in (await digested.aentries()).entries if not one.names]
    assert f"{entry.parts['tenant'][:8]}…" in shown


async def test_entries_are_listed_by_what_they_were_good_for(make: Make) -> None:
    """Those that were served most, those that saved most, and those that nobody has asked for again."""
    cache = make(journal_questions=False)
    async with visiting(cache) as client:
        assert "No questions are kept for review" in (await client.get("/review")).text
        await cache.astore(ASKED, "30", cost=Cost(100, 50, 2.0))
        await cache.astore(FAR, "Ground floor")
        assert "No entry has been served yet" in (await client.get("/entries?order=served")).text
        for _ in range(3):
            await cache.alookup(ASKED)
        await cache.asettle()
        await cache.aflush()
        served = (await client.get("/entries?order=served")).text
        assert "Of 2 entries 1 were never served" in served
        assert re.search(rf"{re.escape(ASKED)}.*?>3<.*?>450<.*?>6 s<", served, re.DOTALL)
        never = (await client.get("/entries?order=never")).text
        assert (FAR in never, ASKED in never) == (True, False)


async def test_the_overview_shows_what_the_journal_says(make: Make) -> None:
    """The figures on the page are those of `figures()`, for the time chosen."""
    cache = make(workload="faq", prices={"m": {"input": 1.0, "output": 1.0}})
    async with visiting(cache) as client:
        await cache.astore(ASKED, "30", model="m")
        for _ in range(3):
            await cache.alookup(ASKED, model="m")
        await cache.alookup(FAR, model="m")
        figures = await cache.afigures("1h")
        text = (await client.get("/?since=1h")).text
        assert "4 requests since" in text
        assert f"{figures.total.hit_rate.value:.1%}" == "75.0%"
        assert "75.0%" in text
        assert "target at least 30.0%" in text
        assert (await client.get("/?since=<b>")).status_code == 200
        near = (await client.get("/near?since=1h")).text
        assert "What a threshold of" in near
        assert "0.6: 1" in near


async def test_decisions_are_shown_as_they_are_made(make: Make) -> None:
    """The live page has each decision of this process, and questions only where texts may be kept."""
    cache = make()
    async with visiting(cache) as client:
        assert "No decision yet" in (await client.get("/live")).text
        await cache.astore(ASKED, "30")
        await cache.alookup(ASKED)
        await cache.alookup(FAR)
        text = (await client.get("/live")).text
        assert text.count('<th scope="row"') == 2
        assert ASKED in text
        assert (await client.get("/live?outcome=hit")).text.count('<th scope="row"') == 1
    silent = make(journal_questions=False)
    async with visiting(silent, is_alone=True) as client:
        assert "process of its own" in (await client.get("/live")).text
        await silent.alookup(ASKED)
        shown = (await client.get("/live")).text
        assert (ASKED in shown, "journal_questions" in shown) == (False, True)


async def test_it_can_be_mounted_in_an_application(make: Make) -> None:
    """Under a path of another application all links, forms and cookies have that path."""
    cache = make()
    entry_id = await cache.astore(ASKED, "30")
    app = Starlette(
        routes=[Mount("/ops/askonce", dashboard(cache, allow_changes=True, hosts=["shop.example"], behind_login=True))]
    )
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="https://shop.example") as client:
        page = await client.get("/ops/askonce/entries")
        assert page.status_code == 200
        assert "Path=/ops/askonce" in page.headers["set-cookie"]
        for link in re.findall(r'(?:href|src|action|hx-get)="(/[^"]*)"', page.text):
            assert link.startswith("/ops/askonce"), link
        assert (await client.get("/ops/askonce/static/htmx.min.js")).status_code == 200
        form = {"form": client.cookies["askonce_form"]}
        done = await client.post(f"/ops/askonce/entries/{entry_id}/forget", data=form)
        assert done.headers["location"] == "/ops/askonce/entries?said=forgotten"
    await cache.aclose()


async def test_servers_that_are_down_are_a_page_not_a_fault(make: Make) -> None:
    """Where PostgreSQL does not answer, pages say so, and health still shows the ports."""
    cache = make(
        postgres_url="postgresql://somebody:hidden@127.0.0.1:1/x", first_semantic_deadline=2, semantic_deadline=2
    )
    async with visiting(cache) as client:
        for page in ("/", "/entries", "/documents", "/near", "/review"):
            answer = await client.get(page)
            assert answer.status_code == 503, page
            assert "hidden" not in answer.text
        health = await client.get("/health")
        assert health.status_code == 200
        check = await client.get("/health/check")
        assert "something does not work" in check.text
        assert "hidden" not in check.text


async def test_a_cache_without_a_journal_says_how_to_get_one() -> None:
    """Pages that need one say so; the others work."""
    async with visiting(Cache(exact=InMemoryExactTier())) as client:
        for page in ("/", "/review", "/near"):
            assert "There is no journal" in (await client.get(page)).text
        for page in ("/live", "/health", "/health/check"):
            assert (await client.get(page)).status_code == 200


def test_only_the_latest_decisions_are_kept() -> None:
    """What is kept is bounded, the newest first, and of decisions only."""
    live = LiveDecisions(most=3)
    for number in range(5):
        live.on_event(Decided(time.time(), str(number), {}, "askonce", "miss" if number % 2 else "hit"))
    live.on_event(Stored(time.time(), "9", {}, "askonce", "entry"))
    assert [one.request for one in live.latest()] == ["4", "3", "2"]
    assert [one.request for one in live.latest("miss")] == ["3"]
    assert live.seen == 5


def _colours(scheme: str) -> dict[str, str]:
    css = (Path(dashboard.__globals__["__file__"]).parent / "static" / "askonce.css").read_text()
    light, dark = re.findall(r":root \{(.*?)\n *\}", css, re.DOTALL)[:2]
    return dict(re.findall(r"--([\w-]+): (#\w{6})", light if scheme == "light" else dark))


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_can_be_read(scheme: str) -> None:
    """Each colour of text has a contrast of 4.5 to 1 (WCAG AA) on each ground that it is on."""
    colours = _colours(scheme)
    grounds = {"ink": ("paper", "card", "good-soft", "warn-soft", "bad-soft"), "muted": ("paper", "card", "soft")}
    grounds |= {
        "accent": ("paper", "card", "accent-soft"),
        **{name: ("card", f"{name}-soft") for name in ("good", "warn", "bad")},
    }
    for text, on in grounds.items():
        for ground in on:
            light, dark = sorted((_luminance(colours[text]), _luminance(colours[ground])), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (text, ground)
