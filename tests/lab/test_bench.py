"""The questions that come with askonce: same-answer-bench."""

from __future__ import annotations

from collections import Counter

import pytest

from askonce.errors import ConfigurationError
from askonce.lab.bench import HELD_OUT_AUTHORS, bench_pairs
from askonce.lab.pairs import holds_pairs, read_pairs


def test_all_of_it_can_be_read() -> None:
    """Each pair has two different questions, a label, an author, a language and a field; no pair stands twice."""
    pairs = list(bench_pairs())
    assert len(pairs) > 22_000
    assert {pair.lang for pair in pairs} == {"de", "en", "es", "fr", "ru"}
    assert 0.4 < sum(pair.same for pair in pairs) / len(pairs) < 0.6
    assert [
        pair for pair in pairs if not (pair.stored and pair.asked and pair.author and pair.lang and pair.domain)
    ] == []
    assert [pair for pair in pairs if pair.stored == pair.asked] == []
    assert [pair for pair, times in Counter((pair.stored, pair.asked) for pair in pairs).items() if times > 1] == []
    assert len({pair.domain for pair in pairs}) >= 80


def test_what_is_held_out_is_of_other_authors() -> None:
    """Nobody whose questions are in the one part wrote any of the other; together they are all."""
    held_out, dev = list(bench_pairs("held-out")), list(bench_pairs("dev"))
    assert {pair.author for pair in held_out} == HELD_OUT_AUTHORS
    assert not {pair.author for pair in dev} & HELD_OUT_AUTHORS
    assert len(held_out) + len(dev) == len(list(bench_pairs()))
    assert not {pair.domain for pair in dev} & {pair.domain for pair in held_out}


def test_it_is_a_source_of_pairs_by_its_name() -> None:
    """As `askonce evaluate` and `calibrate` take it, with the field as the category; a wrong part is told."""
    assert holds_pairs("same-answer-bench")
    pairs = read_pairs(["same-answer-bench:held-out"])
    assert len(pairs) == len(list(bench_pairs("held-out")))
    assert {"source", "category", "author", "lang"} == pairs[0].groups.keys()
    with pytest.raises(ConfigurationError, match="no part 'xx'; it has held-out, dev, de, en"):
        read_pairs(["same-answer-bench:xx"])
