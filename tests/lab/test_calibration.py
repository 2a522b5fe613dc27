"""Calibration: the threshold that was asked for, with what is known of it."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from askonce.core.model import Request, Scope
from askonce.errors import ConfigurationError
from askonce.lab.calibration import Calibration, calibrate_log, calibrate_pairs
from askonce.lab.decision import Decider, decider
from askonce.lab.judging import judge_of, load_judge
from askonce.lab.log import Logged
from askonce.lab.pairs import Pair
from askonce.lab.sampling import Labels, sample_near_boundary
from askonce.lab.simulation import Access, PotentialHit, simulate
from askonce.lab.thresholds import Budget, Sample
from askonce.profiles import FewWeights, Profile, VerifierProfile, read_profile, write_profile
from askonce.testing import TableEmbedder, at_similarity
from tests.judges.models import ScriptedChat

FITTED = """format = 1
embedder = "e"
min_similarity = 0.9
[verifier]
name = "v@1"
min_probability = 0.8
intercept = 0
logit = 1
similarity = 0
guards = 1
"""
HALF_OFF = Budget(0.5, confidence=0.8)


def pairs_at(*rows: tuple[float, bool]) -> tuple[list[Pair], Decider]:
    """Make one pair for each similarity and label, in planes of their own."""
    vectors: dict[str, Sequence[float]] = {}
    pairs = []
    for number, (similarity, same) in enumerate(rows):
        a, b = f"stored {number}", f"asked {number}"
        plane = [0.0] * (2 * number)
        vectors[a], vectors[b] = (*plane, 1.0, 0.0), (*plane, *at_similarity(similarity))
        pairs.append(Pair(Request(a), Request(b), same, at=float(number)))
    embedder = TableEmbedder(vectors, dimension=2 * len(rows))
    return pairs, decider(embedder, min_similarity=1.0, guards={}, replace_guards=True)


def test_the_lowest_threshold_within_the_budget_is_chosen() -> None:
    """By hand: ten right pairs above ten wrong ones; the bound for 1 in 11 is 24.9%, for 2 in 12 it is above."""
    sample = Sample([*((0.95, True),) * 10, (0.90, False), (0.85, False)], [0.95] * 10 + [0.9, 0.85], 20)
    assert sample.at(0.9).errors.value == pytest.approx(1 / 11)
    chosen = sample.choose(Budget(0.26, confidence=0.8))
    assert chosen is not None
    assert chosen.threshold == pytest.approx(0.851)
    assert chosen.upper(Budget(0.26, confidence=0.8)) == pytest.approx(0.2486, abs=5e-5)
    loose = sample.choose(Budget(0.5, confidence=0.8))
    assert loose is not None
    assert loose.threshold == 0.6


def test_errors_per_request_are_errors_per_hit_times_the_hit_ratio() -> None:
    """Half of the requests hit, a tenth of them wrongly: one in twenty requests is wrong."""
    sample = Sample([(0.9, n > 0) for n in range(10)], [0.9] * 10, 20)
    estimate = sample.at(0.8)
    assert estimate.error("hit") == pytest.approx(0.1)
    assert estimate.error("request") == pytest.approx(0.05)
    assert estimate.upper(Budget(1, "request")) == pytest.approx(estimate.upper(Budget(1, "hit")) / 2)


def test_a_threshold_is_checked_on_later_pairs() -> None:
    """With times, the earlier two thirds choose and the rest checks; errors that came later are warned of."""
    early = [(0.9, True)] * 20
    pairs, by = pairs_at(*early, *[(0.9, False)] * 10)
    found = calibrate_pairs(pairs, by, HALF_OFF)
    assert found.chronological
    assert found.chosen is not None
    assert (found.chosen.errors.count, found.chosen.errors.total) == (0, 20)
    assert found.held_out is not None
    assert (found.held_out.errors.count, found.held_out.errors.total) == (10, 10)
    assert "10 of 10 hits are wrong" in found.warnings[0]
    assert [found.quarters[n].errors.value for n in (0, -1)] == [0.0, 1.0]
    assert "grows as the cache fills" in found.warnings[1]


def test_too_few_labels_are_counted() -> None:
    """Without enough labels there is no threshold, and the number that is missing is told: 59 for 5%, less 12."""
    pairs, by = pairs_at(*[(0.9, True)] * 18)
    found = calibrate_pairs(pairs, by, Budget(0.05))
    assert found.chosen is None
    assert found.profile("2026-01-01") is None
    assert "at least 47 more labelled hits" in found.warnings[0]


def test_nothing_served_is_told() -> None:
    """Where no threshold serves anything there is nothing to choose by."""
    pairs, by = pairs_at((0.3, True), (0.2, False))
    assert "no data to choose by" in calibrate_pairs(pairs, by, HALF_OFF).warnings[0]


def test_the_same_pair_falls_on_the_same_side_without_times() -> None:
    """The split goes by a hash: another order of the pairs changes nothing."""
    rows = [(0.9, True)] * 20 + [(0.7, False)] * 10
    pairs, by = pairs_at(*rows)
    untimed = [Pair(pair.stored, pair.asked, pair.same) for pair in pairs]
    forth, back = (calibrate_pairs(order, by, HALF_OFF) for order in (untimed, untimed[::-1]))
    assert (forth.chosen, forth.held_out) == (back.chosen, back.held_out)
    assert not forth.chronological


def log_of(*lines: tuple[str, str | None], tenant: str | None = None) -> list[Logged]:
    """Make a log of questions and answers."""
    return [Logged(Request(q, Scope(tenant=tenant)), n, answer) for n, (q, answer) in enumerate(lines, 1)]


def test_a_filling_cache_meets_the_nearest_earlier_question_of_its_scope() -> None:
    """Meetings are with what was stored before, in the same scope, the nearest first; repeats are exact."""
    vectors = {"a": (1.0, 0.0), "near a": at_similarity(0.9), "nearer a": at_similarity(0.95)}
    by = decider(TableEmbedder(vectors, dimension=2), min_similarity=1.0, guards={}, replace_guards=True)
    accesses = [Access(Request(text)) for text in ("a", "near a", "a", "nearer a")]
    accesses.append(Access(Request("near a", Scope(tenant="other"))))
    simulation = simulate(accesses, by, by.embed(vectors), floor=0.5)
    assert [(one.asked, one.stored, one.entries) for one in simulation.hits] == [(1, 0, 1), (3, 1, 2)]
    assert (simulation.lookups, simulation.exact) == (5, 1)


def test_guards_keep_questions_from_meeting() -> None:
    """A vetoed neighbour gives way to the next one that passes."""
    vectors = {"a trap": at_similarity(0.99), "a": at_similarity(0.9), "asked": (1.0, 0.0)}
    by = decider(
        TableEmbedder(vectors, dimension=2),
        min_similarity=1.0,
        guards={"t": lambda a, b: "a trap" if "trap" in a + b else None},
        replace_guards=True,
    )
    accesses = [Access(Request(text)) for text in vectors]
    (hit,) = simulate(accesses, by, by.embed(vectors), floor=0.6).hits
    assert hit.stored == 1
    assert hit.similarity == pytest.approx(0.9)


def paraphrases(count: int, wrong_from: float) -> tuple[list[Logged], Decider]:
    """Make a log of pairs whose similarity falls from 1 to 0.6, with other answers below `wrong_from`."""
    vectors: dict[str, Sequence[float]] = {}
    lines: list[tuple[str, str | None]] = []
    for number in range(count):
        similarity = 0.6 + 0.4 * ((number * 37) % count) / count
        plane = [0.0] * (2 * number)
        vectors[f"q{number}"] = (*plane, 1.0, 0.0)
        vectors[f"p{number}"] = (*plane, *at_similarity(similarity))
        answer = f"a{number}"
        lines += [(f"q{number}", answer), (f"p{number}", answer if similarity >= wrong_from else "other")]
    embedder = TableEmbedder(vectors, dimension=2 * count)
    return log_of(*lines), decider(embedder, min_similarity=1.0, guards={}, replace_guards=True)


def test_a_log_is_calibrated_by_its_own_answers() -> None:
    """Where answers differ below 0.8, the threshold comes to stand just there."""
    log, by = paraphrases(300, wrong_from=0.8)
    found = calibrate_log(log, by, Budget(0.05))
    assert found.chosen is not None
    assert found.chosen.threshold == pytest.approx(0.8, abs=0.01)
    assert found.held_out is not None
    assert found.held_out.errors.count <= 1
    assert 200 < found.labels < 300  # later pairs below the threshold need no label


def test_a_judge_is_asked_within_its_budget_and_near_the_boundary() -> None:
    """With 120 verdicts for 400 pairs the threshold still comes close, and most verdicts are spent nearby."""
    log, by = paraphrases(400, wrong_from=0.8)
    truth = {line.request.question: line.answer for line in log}
    asked: list[tuple[str, str]] = []

    def judge(stored: str, later: str) -> bool:
        asked.append((stored, later))
        return truth[stored] == truth[later]

    found = calibrate_log(log, by, Budget(0.1), judge=judge, calls=120)
    assert len(asked) == len(set(asked)) <= 120
    assert found.chosen is not None
    assert 0.76 <= found.chosen.threshold <= 0.84
    vectors = by.embed(text for pair in asked for text in pair)
    below = sum(float(vectors[stored] @ vectors[later]) < 0.7 for stored, later in asked)
    assert below < len(asked) / 8


@given(st.lists(st.floats(0.6, 1.0), min_size=30, max_size=80), st.integers(12, 25))
def test_a_sample_is_never_larger_than_its_calls(similarities: list[float], calls: int) -> None:
    """However verdicts fall, no more of them are asked for than allowed, and none twice."""
    hits = [PotentialHit(n, 0, value, n) for n, value in enumerate(similarities)]
    asked: list[PotentialHit] = []

    def ask(hit: PotentialHit) -> bool:
        asked.append(hit)
        return hit.similarity > 0.8

    sample = sample_near_boundary(hits, Labels(ask, calls), lambda some: None).hits
    assert len(asked) == len(set(asked)) <= calls
    assert {one.asked for one in sample} <= {one.asked for one in asked}


@pytest.mark.parametrize(
    ("reply", "verdict"),
    [
        ("YES", True),
        (" No.\n", False),
        ("", None),
        ("yes and no", None),
        ("I cannot say yes", None),
        ("<think>yes?</think> no", None),
    ],
)
def test_a_chat_model_judges(reply: str, verdict: bool | None) -> None:
    """One word is a verdict, and anything else is none; it is asked at temperature 0, with the questions as data."""
    model = ScriptedChat(reply=reply)
    assert judge_of(model)('Is it "open"?', "Is it shut?") is verdict
    (messages,) = model.asked
    assert json.loads(str(messages[1].content)) == {"stored": 'Is it "open"?', "asked": "Is it shut?"}
    assert model.temperatures == [0.0]


def test_real_models_of_both_frameworks_judge() -> None:
    """LangChain's and LlamaIndex's own models are recognised."""
    from langchain_core.language_models import FakeListChatModel
    from llama_index.core.llms import MockLLM

    assert judge_of(FakeListChatModel(responses=["NO"]))("a", "b") is False
    # The mock repeats what it is asked.
    assert judge_of(MockLLM())("a", "b") is None


def test_a_function_judges_with_truth_values_alone() -> None:
    """Numpy's truth values count as Python's; what is no verdict at all ends the run instead of being guessed at."""
    assert judge_of(lambda a, b: np.float32(0.9) > 0.5)("a", "b") is True
    assert judge_of(lambda a, b: np.bool_(False))("a", "b") is False
    assert judge_of(lambda a, b: None)("a", "b") is None
    with pytest.raises(ConfigurationError, match="the judge returned a str; expected true, false"):
        judge_of(lambda a, b: "no")("a", "b")


def test_a_judge_that_fails_now_and_then_is_passed_over() -> None:
    """Single failures give no verdict; three in a row end the run with their cause."""
    replies = iter([True, None, False, None, None, None])

    def flaky(stored: str, asked: str) -> bool:
        verdict = next(replies)
        if verdict is None:
            raise TimeoutError("secret")
        return verdict

    judge = judge_of(flaky)
    assert [judge("a", "b") for _ in range(5)] == [True, None, False, None, None]
    with pytest.raises(ConfigurationError, match=r"3 times in a row \(TimeoutError\)"):
        judge("a", "b")


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("nothing", 'expected "package.module:attribute"'),
        ("no_such_module:x", "cannot be imported"),
        ("math:pi", "is not a judge"),
    ],
)
def test_a_judge_that_cannot_be_had_is_refused(path: str, message: str) -> None:
    """A wrong import path says what would be right."""
    with pytest.raises(ConfigurationError, match=message):
        load_judge(path)


def test_a_profile_comes_back_from_its_file(tmp_path: Path) -> None:
    """What calibration found is read again, and holds for its embedder alone."""
    pairs, by = pairs_at(*[(0.9, True)] * 30)
    found: Calibration = calibrate_pairs(pairs, by, HALF_OFF)
    profile = found.profile("2026-01-01")
    assert profile is not None
    write_profile(profile, tmp_path / "p.toml")
    assert read_profile(tmp_path / "p.toml") == profile
    assert profile.min_similarity_for("table", "1") == 0.6
    assert decider(by.embedder, profile=tmp_path / "p.toml").min_similarity == 0.6
    assert (profile.date, profile.measured["held_out_hits"]) == ("2026-01-01", 10)
    with pytest.raises(ConfigurationError, match="the cache uses minilm@x: measure again"):
        profile.min_similarity_for("minilm", "x")


@given(st.text(st.characters(exclude_categories=["Cs"])), st.floats(0, 1))
def test_any_text_survives_a_profile(tmp_path_factory: pytest.TempPathFactory, text: str, threshold: float) -> None:
    """No name or note breaks the file's format."""
    path = tmp_path_factory.mktemp("profiles") / "p.toml"
    fitted = VerifierProfile(text, threshold, FewWeights(-threshold, 1e-9, 1e9))
    profile = Profile("e" + text, text, threshold, (text,), text, text, {"note": text, "count": 3}, fitted)
    write_profile(profile, path)
    assert read_profile(path) == profile
    assert tomllib.loads(path.read_text(encoding="utf-8"))["format"] == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x", "not valid TOML"),
        ("", "must have format = 1"),
        ("format = 2", "must have format = 1"),
        ('format = 1\nembedder = "e"', "min_similarity must be"),
        ('format = 1\nembedder = "e"\nmin_similarity = 1.5', "min_similarity must be"),
        ('format = 1\nembedder = "e"\nmin_similarity = true', "min_similarity must be"),
        ("format = 1\nmin_similarity = 0.9", "must be text"),
        ('format = 1\nembedder = "e"\nmin_similarity = 0.9\nguards = [1]', "must be text"),
        ('format = 1\nembedder = "e"\nmin_similarity = 0.9\nverifier = 1', r"\[verifier\] must have"),
        (FITTED.replace("logit = 1", ""), "must have the text name, min_probability from 0 to 1, and the numbers"),
        (FITTED + "from_similarity = 2\n", "it may have from_similarity, from 0 to 1"),
        (FITTED + "from_similarity = true\n", "it may have from_similarity, from 0 to 1"),
        (FITTED.replace("logit = 1", "logit = nan"), "and the numbers intercept, logit, similarity, guards"),
        (FITTED.replace("0.8", "1.8"), "min_probability from 0 to 1"),
    ],
)
def test_a_file_that_is_no_profile_is_refused(tmp_path: Path, text: str, message: str) -> None:
    """A damaged profile stops the cache from starting, and says why."""
    (tmp_path / "p.toml").write_text(text)
    with pytest.raises(ConfigurationError, match=message):
        read_profile(tmp_path / "p.toml")
    with pytest.raises(ConfigurationError, match="cannot be read"):
        read_profile(tmp_path / "absent.toml")
