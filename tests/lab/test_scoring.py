"""Scores: what the cache would serve of labelled pairs, counted by hand."""

from __future__ import annotations

import importlib
import json
import sys
from math import inf
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askonce.core.acceptance import Acceptance
from askonce.core.model import Request
from askonce.core.verifier import GreyBand
from askonce.errors import ConfigurationError
from askonce.lab.decision import Decider, decider
from askonce.lab.intervals import Share, percent
from askonce.lab.pairs import Pair
from askonce.lab.report import evaluate
from askonce.lab.scoring import area, by_group, precision_over_hit_ratio, score, sweep, tally, worst
from askonce.server.reports import evaluation_page
from askonce.testing import TableEmbedder, at_similarity
from tests.networks import Reader

STORED = "stored question"


def refuse_trap(a: str, b: str) -> str | None:
    """Object to whatever mentions a trap."""
    return "a trap" if "trap" in a + b and a != b else None


def table(*similarities: float, prefix: str = "asked") -> TableEmbedder:
    """Embed `asked 0`, `asked 1`, ... at these similarities to the stored question."""
    return TableEmbedder(
        {STORED: (1.0, 0.0)} | {f"{prefix} {n}": at_similarity(value) for n, value in enumerate(similarities)},
        window=50,
    )


def made(embedder: TableEmbedder, min_similarity: float = 0.8) -> Decider:
    """Decide by the table, with one guard."""
    return decider(embedder, min_similarity=min_similarity, guards={"trap": refuse_trap}, replace_guards=True)


def pair(asked: str, *, same: bool, category: str = "") -> Pair:
    """Ask after the stored question."""
    return Pair(Request(STORED), Request(asked), same, {"category": category})


def test_served_wrong_and_precision_are_counted() -> None:
    """Five pairs counted by hand: two of three served rightly, one of two wrongly."""
    by = made(table(0.95, 0.85, 0.75, 0.9, 0.6))
    pairs = [pair(f"asked {n}", same=n < 3, category="ab"[n % 2]) for n in range(5)]
    total = tally(score(pairs, by))
    assert (total.right.count, total.right.total) == (2, 3)
    assert (total.wrong.count, total.wrong.total) == (1, 2)
    assert (total.precision.count, total.precision.total) == (2, 3)
    assert total.hit_ratio.value == pytest.approx(3 / 5)
    groups = by_group(score(pairs, by), "category")
    assert (groups["a"].right.count, groups["a"].wrong.count) == (1, 0)
    assert (groups["b"].right.count, groups["b"].wrong.count) == (1, 1)


def test_a_guards_veto_is_told() -> None:
    """A vetoed pair is not served at any threshold, and says which guard refused it."""
    embedder = TableEmbedder({STORED: (1.0, 0.0), "a trap": at_similarity(0.99)})
    (one,) = score([pair("a trap", same=False)], made(embedder))
    assert (one.served, one.reason, one.detail) == (False, "vetoed", "trap: a trap")
    assert sweep([one], [0.5])[0].tally.wrong.count == 0
    assert sweep([one], [0.5], guarded=False)[0].tally.wrong.count == 1


class OddVerifier:
    """Approve odd numbers."""

    name = "odd"

    def judge(self, asked: str, stored: str, answer: object) -> bool:
        """Tell whether the question ends with an odd digit."""
        return int(asked[-1]) % 2 == 1

    async def ajudge(self, asked: str, stored: str, answer: object) -> bool:
        """Async version of `judge`."""
        return self.judge(asked, stored, answer)

    def close(self) -> None:
        """Do nothing."""


class FlakyVerifier(OddVerifier):
    """Fail so many times, and then approve."""

    failures = 0

    def judge(self, asked: str, stored: str, answer: object) -> bool:
        """Approve, or fail."""
        self.failures -= 1
        if self.failures >= 0:
            raise TimeoutError
        return True


def test_a_verifier_has_the_last_word_in_its_band() -> None:
    """In the band from 0.7 to 0.9 the verifier decides; above it, similarity does; below, nothing is served."""
    by = Decider(table(0.95, 0.85, 0.86, 0.75, 0.65), Acceptance(0.8, (), GreyBand(0.7, 0.9)), OddVerifier())
    scored = score([pair(f"asked {n}", same=True) for n in range(5)], by)
    assert [one.reason for one in scored] == ["similar", "similar", "unverified", "similar", "below_min_similarity"]
    assert sweep(scored, [0.8])[0].tally == tally(scored)
    assert sweep(scored, [0.8], guarded=False)[0].tally.right.count == 3


def test_pairs_are_weighed_as_in_service() -> None:
    """Our own verifier serves below the threshold and refuses above it; no sweep serves what it refuses."""
    reader = Reader(6.0)
    acceptance = Acceptance(0.9, (), weighing=reader.weighing)
    by = Decider(table(0.95, 0.8, 0.7), acceptance, reader=reader)
    pairs = [pair(f"asked {n}", same=True) for n in range(3)]
    scored = score(pairs, by)
    assert [one.reason for one in scored] == ["similar", "similar", "below_min_similarity"]
    assert [round(one.served_up_to, 2) for one in scored] == [0.95, 0.8, 0.7]
    reader.says = -6.0
    scored = score(pairs, by)
    assert [one.reason for one in scored] == ["unverified", "unverified", "below_min_similarity"]
    assert {one.served_up_to for one in scored} == {-inf}
    assert (by.second_opinion, by.at(0.6).acceptance.threshold) == ("reader@1, from 0.75", 0.6)


def test_a_failing_verifier_serves_nothing_and_ends_the_run_when_it_goes_on() -> None:
    """As in service a single failure is no verdict; three in a row are a mistake in set-up, with its cause."""
    verifier = FlakyVerifier()
    by = Decider(table(*[0.85] * 3), Acceptance(0.8, (), GreyBand(0.8, 0.9)), verifier)
    pairs = [pair(f"asked {n}", same=True) for n in range(3)]
    verifier.failures = 2
    assert [one.detail for one in score(pairs, by)] == ["no verdict", "no verdict", "the verifier said yes"]
    verifier.failures = 3
    with pytest.raises(ConfigurationError, match=r"the verifier failed 3 times in a row \(TimeoutError\)"):
        score(pairs, by)


def test_evidence_asked_for_in_service_does_not_lower_the_threshold_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """With `acceptance="verified"` in the environment pairs, which have no evidence, are decided by the threshold."""
    monkeypatch.setenv("ASKONCE_ACCEPTANCE", "verified")
    (one,) = score([pair("asked 0", same=False)], made(table(0.7)))
    assert one.reason == "below_min_similarity"


def test_identical_questions_are_exact_whatever_the_threshold() -> None:
    """What the exact tier answers is served at any threshold, white space around it aside."""
    (one,) = score([pair(f" {STORED} ", same=True)], made(table(), 1.0))
    assert (one.reason, one.served) == ("exact", True)
    assert sweep([one], [1.0])[0].tally.right.count == 1


def test_another_context_and_long_conversations_are_never_near() -> None:
    """Earlier turns must be equal; with several of them, only the identical conversation is served."""
    turns = [{"role": "user", "content": "a"}]
    first = Request("Cancel it", context=turns, exact_only="several_turns")
    other = Request("Cancel it", context=[], exact_only="several_turns")
    again = Request("Cancel it!", context=turns, exact_only="several_turns")
    scored = score(
        [
            Pair(first, first, True),
            Pair(first, other, False),
            Pair(first, again, True),
            Pair(Request(STORED), other, False),
        ],
        made(table()),
    )
    assert [one.reason for one in scored] == ["exact", "exact_only", "exact_only", "exact_only"]


def test_a_text_longer_than_the_window_is_compared_exactly_only() -> None:
    """Truncated texts would collide."""
    (one,) = score([pair("word " * 60, same=True)], made(table()))
    assert (one.reason, one.served) == ("too_long", False)


def test_an_embedder_without_a_profile_needs_a_threshold() -> None:
    """There is no threshold to evaluate where the cache would have none."""
    with pytest.raises(ConfigurationError, match="give min_similarity"):
        decider(TableEmbedder())


@given(
    st.lists(st.tuples(st.floats(0.3, 1.0), st.booleans(), st.booleans()), min_size=1, max_size=8),
    st.floats(0.5, 1.0),
)
def test_a_sweep_agrees_with_the_decision_at_each_threshold(
    drawn: list[tuple[float, bool, bool]], threshold: float
) -> None:
    """Reading a threshold off the sweep gives what the acceptance decides there."""
    names = [f"{'trap' if trap else 'asked'} {n}" for n, (_, _, trap) in enumerate(drawn)]
    vectors = dict(zip(names, (at_similarity(value) for value, _, _ in drawn), strict=True))
    embedder = TableEmbedder({STORED: (1.0, 0.0)} | vectors)
    pairs = [pair(name, same=same) for name, (_, same, _) in zip(names, drawn, strict=True)]
    at_one = score(pairs, made(embedder, 1.0))
    assert sweep(at_one, [threshold])[0].tally == tally(score(pairs, made(embedder, threshold)))


def test_precision_over_hit_ratio_and_its_mean() -> None:
    """Three pairs, the wrong one in the middle: the curve and its area by hand."""
    by = made(table(0.95, 0.9, 0.85))
    scored = score([pair("asked 0", same=True), pair("asked 1", same=False), pair("asked 2", same=True)], by)
    curve = precision_over_hit_ratio(sweep(scored, [0.8, 0.87, 0.92, 0.99]))
    assert curve == [(pytest.approx(1 / 3), 1.0), (pytest.approx(2 / 3), 0.5), (1.0, pytest.approx(2 / 3))]
    # up to 2/3: a third at precision 1, then a trapezoid from 1 to 1/2
    assert area(curve, 2 / 3) == pytest.approx((1 / 3 + 0.75 / 3) / (2 / 3))
    assert area(curve, 1 / 2) == pytest.approx((1 / 3 + (1 / 6) * (1 + 0.75) / 2) * 2)
    assert area([], 0.5) == 0.0


def test_the_worst_are_the_most_similar_wrong_ones() -> None:
    """Examples begin with what no threshold would catch."""
    scored = score([pair(f"asked {n}", same=False) for n in range(3)], made(table(0.85, 0.95, 0.7)))
    assert [one.pair.asked.question for one in worst(scored, 5)] == ["asked 1", "asked 0"]


def test_the_page_stands_alone_and_shows_text_as_text() -> None:
    """The page is well-formed, loads nothing, runs nothing, and escapes what users wrote."""
    embedder = TableEmbedder({STORED: (1.0, 0.0), "<script>x</script>": at_similarity(0.95)})
    by = decider(embedder, min_similarity=0.9, guards={}, replace_guards=True, disabled_rules=("literal_text",))
    evaluation = evaluate([pair("<script>x</script>", same=False), pair(STORED, same=True)], by)
    html = evaluation_page(evaluation)
    body = html[html.index("<h1>") : html.index("</main>")]
    ET.fromstring(f"<div>{body}</div>")
    assert "<script" not in html
    assert "http" not in body
    assert "default-src 'none'" in html
    assert "&lt;script&gt;" in html
    assert html.count("<polyline") == 5


@pytest.mark.parametrize(
    ("count", "total", "text"),
    [(0, 0, ""), (0, 9, "0.0%"), (1, 3000, "<0.1%"), (1, 2000, "0.1%"), (2999, 3000, ">99.9%"), (9, 9, "100.0%")],
)
def test_one_wrong_answer_is_not_rounded_away(count: int, total: int, text: str) -> None:
    """A share is shown as none or all only when it is."""
    assert percent(Share(count, total)) == text


def test_the_figures_are_json() -> None:
    """What is written to a file comes back, with the examples."""
    evaluation = evaluate([pair("asked 0", same=False)], made(table(0.95)))
    figures = json.loads(json.dumps(evaluation.as_json()))
    assert figures["total"]["wrong_share"] == 1.0
    assert figures["total"]["served_share"] is None
    assert figures["wrongly_served"][0]["asked"] == "asked 0"
    assert not evaluation.passes(0.99)
    assert evaluation.passes(1.0)


def test_the_names_of_0_1_are_the_same_modules() -> None:
    """What code of 0.1 imports from `askonce.evaluation` is what `askonce.lab` has, with a warning."""
    sys.modules.pop("askonce.evaluation", None)
    with pytest.warns(DeprecationWarning, match=r"askonce\.lab"):
        old = importlib.import_module("askonce.evaluation.pairs")
    assert old is importlib.import_module("askonce.lab.pairs")
