"""Reports as one file: what `--html` of evaluate, calibrate and replay says."""

import os
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from askonce.core.model import Request
from askonce.lab.calibration import calibrate_log, calibrate_pairs
from askonce.lab.decision import Decider, decider
from askonce.lab.fitting import Weighed, fit_within
from askonce.lab.log import Logged
from askonce.lab.pairs import Pair
from askonce.lab.projection import project
from askonce.lab.replay import replay
from askonce.lab.report import evaluate
from askonce.lab.thresholds import Budget
from askonce.profiles import FewWeights
from askonce.server.charts import Chart, Line, Mark, highest, ticks
from askonce.server.rendering import count, money, seconds, shown
from askonce.server.reports import calibration_page, evaluation_page, replay_page
from askonce.testing import TableEmbedder, at_similarity
from tests.tables import every_row

STORED = "How do I get a badge?"
HOSTILE = "<img src=x onerror=alert(1)> \x1b[31m\u202e{{ 7*7 }} \ud800"


def made(similarities: dict[str, float], min_similarity: float = 0.9) -> Decider:
    """Return a decider that finds questions as similar to the stored one as is said, without guards."""
    vectors = {question: at_similarity(similarity) for question, similarity in similarities.items()}
    embedder = TableEmbedder({STORED: (1.0, 0.0), **vectors})
    return decider(
        embedder, min_similarity=min_similarity, guards={}, replace_guards=True, disabled_rules=("literal_text",)
    )


def pair(asked: str, *, same: bool) -> Pair:
    """Return a pair with the stored question."""
    return Pair(Request(STORED), Request(asked), same, {"category": "all"}, origin="pairs.tsv, line 7")


def text_of(html: str) -> str:
    """Return the text of a page, after checking that it is one file, well-formed, and loads and runs nothing."""
    body = html[html.index("<main>") : html.index("</main>") + len("</main>")]
    text = " ".join("".join(ET.fromstring(body).itertext()).split())
    assert not re.search(r"<(script|link|img|iframe)\b|\bon\w+=\"|https?:", html)
    assert "default-src 'none'" in html
    return text


@pytest.mark.parametrize(
    ("max_wrong", "mood", "said"),
    [
        (None, "", "No budget was given"),
        (0.95, "good", "Within the budget of 95.00% of the traps."),
        (0.6, "warn", "as counted"),
        (0.2, "bad", "Over the budget"),
    ],
)
def test_an_evaluation_begins_with_the_verdict(max_wrong: float | None, mood: str, said: str, tmp_path: Path) -> None:
    """Within the budget, within it only as counted, over it, or none given; with the data's name and date."""
    data = tmp_path / "pairs.tsv"
    data.write_text("")
    os.utime(data, (1_700_000_000, 1_700_000_000))
    by = made({"trap": 0.95, "far": 0.5, "near": 0.92, "missed": 0.8})
    scored = evaluate(
        [pair("trap", same=False), pair("far", same=False), pair("near", same=True), pair("missed", same=True)], by
    )
    at = datetime(2026, 11, 27, 12, tzinfo=UTC)
    html = evaluation_page(scored, data=[data, "fow-cache"], max_wrong=max_wrong, at=at)
    text = text_of(html)
    assert said in text
    assert f'class="verdict {mood}"' in html
    assert f"{data} (of 2023-11-14 22:13 UTC); fow-cache 0." in text
    assert "Measured 2026-11-27 12:00 UTC" in text
    assert "in use 0.9" in text
    assert html.count('class="dot ') == 5 + 2  # the threshold in use on each of five curves, and two legends
    for shown_pair in ("trap", "missed", "below_min_similarity", "no guard sees a difference", "pairs.tsv, line 7"):
        assert shown_pair in text


def test_what_users_wrote_is_shown_as_text() -> None:
    """Markup, templates, escape sequences, marks that turn text round and broken text are shown and have no effect."""
    html = evaluation_page(evaluate([pair(HOSTILE, same=True), pair("trap", same=False)], made({"trap": 0.95})))
    text = text_of(html)
    assert r"<img src=x onerror=alert(1)> \x1b[31m\u202e{{ 7*7 }} \ud800" in text
    html.encode()


def test_a_calibration_marks_what_it_chose_and_what_is_in_use() -> None:
    """The threshold, the budget and the settings' own are on the curves; the pairs it gets wrong are listed."""
    similarities = {f"same {n}": 0.9 + n / 2000 for n in range(120)} | {f"other {n}": 0.7 + n / 500 for n in range(40)}
    by = made(similarities)
    pairs = [pair(name, same=name.startswith("same")) for name in similarities]
    found = calibrate_pairs(pairs, by, Budget(0.1))
    assert found.chosen is not None
    text = text_of(calibration_page(found, data=["pairs.tsv"], in_use=0.8))
    chosen = found.chosen.threshold
    for part in (
        f"chosen {chosen:g}",
        "in use 0.8",
        "budget 10.00%",
        f"min_similarity = {chosen:g} keeps the budget",
        found.data,
    ):
        assert part in text
    pairs_read = [Weighed(one / 10, 0.9, 0.0, same=one > 0) for one in range(-40, 40)]
    fitting = fit_within(pairs_read, pairs_read, FewWeights(0.0, 1.0, 0.0), 0.9, Budget(0.1))
    text = text_of(calibration_page(replace(found, fitting=fitting)))
    for part in ("as shipped", "limit for the budget (used)", fitting.why, "checked on 80"):
        assert part in text
    none = calibrate_pairs([pair("trap", same=False)], made({"trap": 0.95}), Budget(0.01), hold_out=0)
    assert "No threshold keeps the budget" in text_of(calibration_page(none))


def test_a_log_calibrates_with_its_own_pairs() -> None:
    """The pairs of a log that are wrong at the threshold are told with their line."""
    by = made({f"q {n}": 0.95 + n / 1000 for n in range(30)})
    log = [
        Logged(Request(STORED), 1, "yes"),
        *(Logged(Request(f"q {n}"), n + 2, "yes" if n else "no") for n in range(30)),
    ]
    text_of(calibration_page(calibrate_log(log, by, Budget(0.5), hold_out=0)))


def test_a_replay_tells_what_other_thresholds_would_have_served() -> None:
    """Served and wrong by threshold; what was missed though the log has the same answer, and why."""
    by = made({"right": 0.97, "wrong": 0.93, "missed": 0.8})
    log = [
        Logged(Request(text), line, answer)
        for line, (text, answer) in enumerate(
            [(STORED, "yes"), ("right", "yes"), ("wrong", "no"), ("missed", "yes"), (STORED, "yes")], 1
        )
    ]
    projection = project(log, replay(log, by))
    at = {one.min_similarity: (one.served, one.wrong.count) for one in projection.by_threshold}
    assert (at[0.6], at[0.9], at[0.95]) == ((3, 1), (2, 1), (1, 0))
    assert [(one.asked, one.kept_apart_by) for one in projection.missed] == [("missed", "0.800 < 0.9")]
    text = text_of(replay_page(projection, by, data=["log.jsonl"], max_wrong=0.01))
    for part in ("Over the budget of 1.00% wrong.", "in use 0.9", "0.800 < 0.9", "log.jsonl"):
        assert part in text
    silent = [Logged(Request(STORED), 1)]
    assert "no answers to compare" in text_of(replay_page(project(silent, replay(silent, by)), by))


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(0.5, 1.0, [0.5, 0.6, 0.7, 0.8, 0.9, 1.0]), (0.0, 0.04, [0.0, 0.01, 0.02, 0.03, 0.04]), (1.0, 1.0, [1.0])],
)
def test_axes_have_round_values(low: float, high: float, expected: list[float]) -> None:
    """Ticks are few and round, and an axis without length has one."""
    assert ticks(low, high) == expected


def test_a_chart_stays_within_its_box() -> None:
    """What is beyond an axis is drawn at its edge, and what is not a number not at all."""
    line = Line("x", "one", [(0.0, float("nan")), (0.5, 9.0), (2.0, 0.5)], now=(0.5, float("nan")))
    chart = Chart("t", "x", "y", [line], marks=[Mark(0.9, "now")])
    assert chart.path(line) == "216.0,16.0 388.0,111.0"
    assert chart.dot(line) is None
    assert chart.at_x(chart.marks[0]) == (353.6, "end")
    assert (highest([0.034], least=0.01), highest([], least=0.01)) == (0.04, 0.01)


@every_row(
    "written, expected",
    [
        (count(None), "–"), (count(950), "950"), (count(12_345), "12,345"), (count(1_234_567), "1.235M"),
        (count(45_000_000), "45M"), (seconds(0.0000032), "3 µs"), (seconds(0.0123), "12.3 ms"), (seconds(90), "90 s"),
        (seconds(7200), "2 h"), (seconds(0), "0 s"), (money(0.00123), "$0.0012"), (money(-1234.5), "-$1,234.50"),
        (shown(None), ""), (shown("a\x00b\u2067"), r"a\x00b\u2067"),
    ],
)  # fmt: skip
def test_values_are_written_with_what_says_something(written: object, expected: str) -> None:
    """Units and digits suit the size; what is not known is a dash."""
    assert written == expected
