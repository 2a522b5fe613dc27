"""Comparatives: the longest is not the widest, and cheaper is not lighter."""

from __future__ import annotations

import re

from askonce.core.guards.lexicon import are_synonyms
from askonce.core.guards.reading import Reading, compare

_GRADE = re.compile(r"[a-z]{3,}(?:er|est)")
_GRADES = frozenset({"more", "most", "less", "least"})


def comparatives(a: str, b: str) -> str | None:
    """Object when the questions compare by different qualities, and differ in nothing else."""
    compared = compare(a, b)
    if compared is None or compared.tables.language != "en":
        return None
    if len(compared.only_a) != 1 or len(compared.only_b) != 1:
        return None
    (x,), (y,) = compared.only_a, compared.only_b
    if _is_graded(x, compared.a) and _is_graded(y, compared.b) and not are_synonyms(x, y):
        return f"comparatives: {x} / {y}"
    return None


def _is_graded(word: str, reading: Reading) -> bool:
    at = reading.words.index(word)
    before = word.partition("_")[0] if "_" in word else reading.words[max(at - 1, 0)]
    return bool(_GRADE.fullmatch(word)) or before in _GRADES
