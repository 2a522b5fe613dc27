"""The pairs that the verifier is trained on have the right labels."""

from __future__ import annotations

import re
from itertools import islice
from random import Random

from benchmarks.verifier.data import VALIDATION, generated, groups, made, of_groups, reworded, stock

from askonce.lab.bench import HELD_OUT_AUTHORS, bench_pairs


def plain(text: str) -> str:
    """Return a text without what no one would call a difference."""
    return re.sub(r"[\s?.!,:;]+", " ", text.lower()).strip()


def test_nothing_is_trained_on_what_is_held_out() -> None:
    """No pair is of an author who is held out, and the training has no domain of the validation."""
    held_out = {plain(text) for p in bench_pairs("held-out") for text in (p.stored, p.asked)}
    mine = groups()
    assert {group.author for group in mine}.isdisjoint(HELD_OUT_AUTHORS)
    of_validation = {group.domain for group in mine if group.domain in VALIDATION}
    assert of_validation == VALIDATION
    texts = {plain(text) for group in mine for text in (*group.wordings, *group.traps) if len(text.split()) > 4}
    assert len(texts & held_out) < 5  # two people may ask the same


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
