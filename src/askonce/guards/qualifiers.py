# ruff: noqa: E501, SIM905 — tables of words read best as lines of words
"""Qualifiers: "in Germany", "for beginners", "if pregnant": what only one question adds narrows what it asks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from askonce.guards.questions import type_of
from askonce.guards.reading import Comparison, Reading, compare

_OPENERS = {
    "en": frozenset(
        """for in as during with without while whilst when if at by via through using under outside inside within on after
        before except from than unless until since and or despite among amongst besides near abroad""".split()
    ),
    "ru": frozenset(
        "для в во на при без с со по через если когда у от до после перед под и или кроме среди из".split()
    ),
}
# What may follow such a word and narrow nothing: "in fact", "as soon as", "the best in the world".
_IDLE = {
    "en": frozenset(
        """fact general life lifetime world earth planet soon time times mind particular detail details short long case addition
        first hand internet moment days nowadays future others next market flights account advance reason reasons purpose means convenience""".split()
    ),
    "ru": frozenset("жизни мире общем целом случае время данный момент принципе котором часу образом".split()),
}
_AROUND = frozenset({"on", "in", "at"})
_OWN = frozenset({"my", "this"})
_ARTICLES = frozenset({"a", "an"})


def qualifiers(a: str, b: str) -> str | None:
    """Object when one question says all that the other says, and adds a condition, a place, a group or a means."""
    compared = compare(a, b)
    if compared is None or compared.tables.language not in _OPENERS or bool(compared.only_a) == bool(compared.only_b):
        return None
    added, longer = (compared.only_a, compared.a) if compared.only_a else (compared.only_b, compared.b)
    found = next(_narrowing(added, longer, compared), None) or _described(a, b, added, compared)
    return f"qualifiers: {found} in one only" if found else None


def _narrowing(added: tuple[str, ...], longer: Reading, compared: Comparison) -> Iterator[str]:
    language = compared.tables.language
    opener = ""
    for word, following in pairwise((*longer.words, "")):
        if word in _OPENERS[language]:
            # "On my car" says again whose tires they are.
            opener = "" if word in _AROUND and following in _OWN else word
        elif word in added:
            if opener and word not in _IDLE[language]:
                yield f"{opener} {word}"
        elif word not in compared.tables.grammar:
            opener = ""


def _described(a: str, b: str, added: tuple[str, ...], compared: Comparison) -> str | None:
    """Return the word that one yes-or-no question puts before a noun of the other: "is it a (safe) place?"."""
    language = compared.tables.language
    if language != "en" or {type_of(a, language), type_of(b, language)} != {"whether"}:
        return None
    longer, shorter = (compared.a, compared.b) if compared.only_a else (compared.b, compared.a)
    nouns = {noun for word, noun in pairwise(shorter.words) if word in _ARTICLES}
    for word, following, noun in zip(longer.words, longer.words[1:], longer.words[2:], strict=False):
        if word in _ARTICLES and following in added and (noun in nouns or noun in added):
            return f"{word} {following}"
    return None
