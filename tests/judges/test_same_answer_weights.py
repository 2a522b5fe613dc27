"""The weights that ship are those that were measured, and the pairs that they come from have the right labels."""

from __future__ import annotations

import hashlib
import json
from itertools import islice
from pathlib import Path
from random import Random

import pytest
from benchmarks.guards import Vectoriser
from benchmarks.verifier.data import (
    UNSEEN_ASIDES,
    VALIDATION,
    asides,
    banking,
    generated,
    groups,
    made,
    of_groups,
    of_intents,
    plain,
    reworded,
    stock,
    strangers,
    with_asides,
)

from askonce.core.model import Request
from askonce.guards import DEFAULT_GUARDS, FACTS
from askonce.lab.bench import HELD_OUT_AUTHORS, bench_pairs
from askonce.lab.decision import decider
from askonce.lab.pairs import Pair
from askonce.lab.scoring import score

SHIPPED = Path(__file__).parents[2] / "src/askonce/judges/same_answer"
GUESSES = {name for name, _ in DEFAULT_GUARDS} - set(FACTS)


def test_the_network_is_the_one_that_its_table_and_its_card_name() -> None:
    """The network has the checksum of its table, which the model card repeats, and all of it is under 12 MB."""
    about = json.loads((SHIPPED / "verifier.json").read_text(encoding="utf-8"))
    sha256 = hashlib.sha256((SHIPPED / "verifier.onnx").read_bytes()).hexdigest()
    assert about["sha256"] == sha256
    assert sha256 in (SHIPPED / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert sum(file.stat().st_size for file in SHIPPED.iterdir() if file.is_file()) <= 12_000_000


def test_an_objection_never_makes_a_hit_likelier() -> None:
    """Only guards that guess are weighed, each of them, and none for the answer; logit and similarity are for it."""
    weights = json.loads((SHIPPED / "verifier.json").read_text(encoding="utf-8"))["weights"]
    assert set(weights["guards"]) == GUESSES
    assert max(weights["guards"].values()) <= 0
    assert weights["logit"] > 0
    assert weights["similarity"] >= 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("My bin was not emptied. What should I do?", "My bin was not emptied. Why?"),
        ("Can I change to another health insurance?", "How do I change to another health insurance?"),
        ("Who can be exempted from co-payments?", "From which co-payments can one be exempted?"),
        ("May I keep a dog if the lease says nothing about pets?", "May I keep a dog if the lease says no pets?"),
        ("Is this cake vegan?", "Is this cake vegetarian?"),
        ("Do I need a visa for Guinea?", "Do I need a visa for Guinea-Bissau?"),
    ],
)
def test_a_near_question_that_is_another_is_not_served(one: str, other: str) -> None:
    """However near it is: the verifier doubts it, or a fact differs."""
    pairs = [Pair(Request(stored), Request(asked), same=False) for stored, asked in ((one, other), (other, one))]
    assert [found.served for found in score(pairs, decider("minilm"))] == [False, False]


def test_nothing_is_trained_on_what_is_held_out() -> None:
    """No pair is of an author who is held out, and the training has no domain of the validation."""
    held_out = {plain(text) for p in bench_pairs("held-out") for text in (p.stored, p.asked)}
    mine = groups()
    assert {group.author for group in mine}.isdisjoint(HELD_OUT_AUTHORS)
    of_validation = {group.domain for group in mine if group.domain in VALIDATION}
    assert of_validation == VALIDATION
    assert held_out.isdisjoint(plain(text) for group in mine for text in (*group.wordings, *group.traps))


def test_no_question_is_a_trap_beside_itself() -> None:
    """No generated pair has one text and the label of a trap, and none has both labels."""
    random = Random(5)
    mine = groups()[::40]
    questions = sorted({text for group in mine for text in (*group.wordings, *group.traps)})
    rows = [
        *of_groups(mine),
        *reworded(mine, random),
        *generated(questions, stock(questions), random, "generated"),
        *islice(made(random, 300), 300),
    ]
    assert {row.same for row in rows} == {True, False}
    assert not [row for row in rows if not row.same and plain(row.a) == plain(row.b)]
    labels: dict[frozenset[str], bool] = {}
    for row in rows:
        assert labels.setdefault(frozenset((row.a.lower(), row.b.lower())), row.same) is row.same, row


def test_strangers_are_of_two_groups_of_one_field() -> None:
    """No wording is a trap beside another wording of its own group, and none is compared with another field's."""
    mine = [group for group in groups() if group.domain in ("railway", "payroll")]
    where = {text: (group.domain, at) for at, group in enumerate(mine) for text in group.wordings}
    found = list(strangers(mine, Vectoriser("minilm", None)))
    assert {where[row.a][0] for row in found} == {"railway", "payroll"}
    for row in found:
        assert not row.same
        assert where[row.a][0] == where[row.b][0]
        assert where[row.a] != where[row.b]
    assert len({frozenset((row.a, row.b)) for row in found}) == len(found)


def test_what_people_add_fits_any_question() -> None:
    """Each aside has one place for a question and one label, and both labels are there for the validation."""
    found = asides()
    question = "How do I reset my password?"
    for aside in found:
        assert aside.template.count("{}") + aside.template.count("{-}") == 1, aside
        assert "reset my password" in aside.around(question, Random(1)), aside
    assert len({aside.template.lower() for aside in found}) == len(found)
    assert {aside.harmless for aside in found if aside.author == UNSEEN_ASIDES} == {True, False}
    assert len({aside.author for aside in found}) == 4


def test_a_question_with_an_aside_is_the_same_unless_it_is_tampered_with() -> None:
    """Harmless asides change nothing, and no one's instruction is taken for another's or for none."""
    mine = groups()[::200]
    rows = list(with_asides(mine, asides(), Random(2), "asides"))
    of_kind = {row.kind: {each.same for each in rows if each.kind == row.kind} for row in rows}
    same, other = {True}, {False}
    assert of_kind == {
        "harmless": same,
        "both harmless": same,
        "tampered alike": same,
        "tampered": other,
        "one tampered": other,
        "both tampered": other,
        "trap, harmless": other,
    }


def test_the_data_that_may_be_missing_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """BANKING77 is taken where it is; without it, the training has the rest."""
    monkeypatch.setenv("ASKONCE_EVAL_DATA", str(tmp_path))
    assert banking() == []
    assert of_intents(banking(), Random(1), "banking", Vectoriser("minilm", None)) == []
    written = 'text,category\n"Where is my\n card?",card_arrival\n'
    (tmp_path / "banking77.csv").write_text(written, encoding="utf-8")
    assert banking() == [("Where is my card?", "card_arrival")]
