"""Opposites: the words by which one question says the contrary of the other, by table or by an affix."""

from __future__ import annotations

from functools import cache

from askonce.guards.forms import stem
from askonce.guards.languages import known_of
from askonce.guards.rows import conflict
from askonce.guards.tables import Tables
from askonce.guards.words import Comparison, Words

_PREFIXES = tuple(
    """un in im il ir non dis de mis anti pre post over under out up down inter intra ex re sub super hyper hypo macro
    micro multi mono bi semi co self counter auto tele out mid uni tri omni trans""".split()  # noqa: SIM905
)
_SHORTEST_ROOT = 4
_ENDINGS = ("less", "ee", "ees")


def opposites(compared: Comparison) -> tuple[str, str] | None:
    """Return a word of one question and its opposite in the other, or None."""
    if found := conflict(compared, "antonyms"):
        return found
    return _by_affix(compared) if compared.tables.language == "en" else None


def _by_affix(compared: Comparison) -> tuple[str, str] | None:
    if not compared.only_a or not compared.only_b:
        return None
    ends_a, ends_b = (
        {stem(word, "en")[-_SHORTEST_ROOT:] for word in only} for only in (compared.only_a, compared.only_b)
    )
    if ends_a.isdisjoint(ends_b) and not any(
        word.endswith(_ENDINGS) for words in (compared.only_a, compared.only_b, ends_a, ends_b) for word in words
    ):
        return None  # most pairs: a root is the end of both
    for x in compared.only_a:
        for y in compared.only_b:
            is_opposite = _affixed(stem(x, "en"), stem(y, "en")) or _does(x, y) or _does(y, x)
            if is_opposite and not compared.tables.are_synonyms(x, y):  # a telephone is a phone
                return x, y
    return None


def _does(x: str, y: str) -> bool:
    """Return whether one does what is done to the other: franchisor, franchisee."""
    does, done = x.removesuffix("s"), y.removesuffix("s")
    return done.endswith("ee") and does in {f"{done[:-2]}er", f"{done[:-2]}or"}


def _affixed(x: str, y: str) -> bool:
    """Return whether two stems are one root under different prefixes, or with and without "-less"."""
    pairs = ((x, y), (y, x))
    if any(one in {f"{other}less", f"{other}-less", f"{other.removesuffix('ful')}less"} for one, other in pairs):
        return True
    if x[-_SHORTEST_ROOT:] != y[-_SHORTEST_ROOT:]:
        return False  # most pairs, told by their ends: a root is the end of both
    for prefixed, plain in pairs:
        for prefix in _PREFIXES:
            root = prefixed.removeprefix(prefix)
            if root == prefixed or len(root) < _SHORTEST_ROOT:
                continue
            if root == plain or any(plain == other + root for other in _PREFIXES if other != prefix):
                return True
    return False


@cache
def contrasts(language: str) -> tuple[tuple[frozenset[str], ...], ...]:
    """Return rows of words that are opposites where all else is the same, in cells."""
    rows = known_of(language).contrasts.strip().splitlines()
    return tuple(tuple(frozenset(cell.split()) for cell in row.split("|")) for row in rows)


def are_opposites(said: Words, first: int, last: int, tables: Tables) -> bool:
    """Return whether two words of a question, told by their places, are each other's opposites."""
    x, y = (tables.used(said.words[at : at + 1], said.stems[at : at + 1]).get("antonyms", {}) for at in (first, last))
    return any(x[row].keys() != y[row].keys() for row in x.keys() & y.keys()) or any(
        any(said.words[first] in cell for cell in cells)
        and any(said.words[last] in cell for cell in cells)
        and not any({said.words[first], said.words[last]} <= cell for cell in cells)
        for cells in contrasts(tables.language)
    )
