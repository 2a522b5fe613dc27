"""Substitution: where two questions are one but for a word in one place, that word is what they ask about.

The rule needs no knowledge of the words that differ, only of those that do not: inflections, misspellings, synonyms.
So it holds in every language; one without a table of synonyms loses some hits by it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from askonce.guards.forms import are_derived, are_equal, are_forms, is_slip, stem
from askonce.guards.language import function_words, shared_language
from askonce.guards.languages import known_of, words_of
from askonce.guards.memo import NOTHING
from askonce.guards.negation import negated_opposites
from askonce.guards.numbers import is_number
from askonce.guards.questions import begin_alike, type_of
from askonce.guards.tables import Tables, tables_of
from askonce.guards.words import Words, read, words_without

_LONGEST = 1  # words in one place
_LONGEST_PHRASE = 2  # the same where all else is word for word alike
_LONGEST_IN_FRAME = 3  # the same where it stands in one frame in both
_MOST_FRESH = 6  # words that the other lacks in this form: each may be kin to one of the other's
_LONGEST_UNSPACED = 4  # signs in one place
_SHORTEST_PART = 4  # letters of a part of a compound


@dataclass(frozen=True, slots=True)
class _Side:
    """A question as it is read, its language and the language's tables."""

    said: Words
    language: str
    tables: Tables | None

    def words(self, places: Sequence[int]) -> tuple[str, ...]:
        """Return the words at some places."""
        return tuple([self.said.words[at] for at in places])


_Own = tuple[Sequence[int], Sequence[int]]
"""The places of the words that each of two questions has where the other has others."""


@dataclass(frozen=True, slots=True)
class _Place:
    """The words that a question has where the other has others, and the stems on either side."""

    words: tuple[str, ...]
    before: str
    after: str


def substitution(a: str, b: str) -> str | None:
    """Object when the questions differ in one place, and what stands there does not mean the same."""
    language = shared_language(a, b) or ""
    tables = tables_of(language)
    of_a, of_b = _Side(read(a, language), language, tables), _Side(read(b, language), language, tables)
    own = _of_words(of_a, of_b)
    if own is None and tables is not None:
        own = _single(of_a, of_b, tables.determiners, _LONGEST_PHRASE)
        if own and not _is_substituted(of_a.words(own[0]), of_b.words(own[1]), tables):
            own = None
    framed = _in_frame(a, b, of_a, of_b, tables) if own is None and tables is not None else None
    own = own or framed
    if own is None:
        return None
    idle = tables.determiners if tables and _are_alike(a, b, language) else NOTHING
    in_a, in_b = _place(of_a, own[0], idle), _place(of_b, own[1], idle)
    if framed is None and in_a.before != in_b.before and in_a.after != in_b.after:
        return None  # built otherwise: the words stand for different parts of the sentence
    if any(is_number(word, language) for word in (*in_a.words, *in_b.words)):
        return None
    if _is_parted(in_a.words, of_b) or _is_parted(in_b.words, of_a):
        return None
    if _mean_the_same(in_a.words, in_b.words, tables) or negated_opposites(a, b):
        return None
    return f"substitution: {' '.join(in_a.words)} / {' '.join(in_b.words)}"


def _of_words(a: _Side, b: _Side) -> _Own | None:
    """Return the only place where two questions differ in words of meaning, or None."""
    longest = _LONGEST_UNSPACED if a.tables and a.tables.unspaced else _LONGEST
    return _single(a, b, a.tables.function_words if a.tables else function_words(a.language), longest)


def _in_frame(a: str, b: str, of_a: _Side, of_b: _Side, tables: Tables) -> _Own | None:
    """Return where two questions for the same differ, in several words of which none is kin to one of the other's.

    Not in English, where a verifier weighs what is worded otherwise.
    """
    language = tables.language
    if language == "en" or tables.unspaced or not (asked := type_of(a, language)) or asked != type_of(b, language):
        return None
    begins_alike = begin_alike(a, b, language)
    own = _single(of_a, of_b, tables.function_words, _LONGEST_IN_FRAME)
    if (
        own is None
        or len(own[0]) == len(of_a.said.content)
        or any(_are_kin(x, y, tables) for x in of_a.words(own[0]) for y in of_b.words(own[1]))
    ):
        return _strangers(of_a, of_b, tables) if begins_alike else None
    if begins_alike and max(map(len, own)) > _LONGEST:
        return own
    in_a, in_b = (_place(of, at, tables.determiners) for of, at in zip((of_a, of_b), own, strict=True))
    return own if (in_a.before, in_a.after) == (in_b.before, in_b.after) else None


def _strangers(of_a: _Side, of_b: _Side, tables: Tables) -> _Own | None:
    """Return the words that each question has alone, in several places, where all others are the same in one order."""
    fresh = tuple(
        [at for at, word in enumerate(mine.said.words) if word not in tables.function_words and word not in theirs]
        for mine, theirs in ((of_a, {*of_b.said.words}), (of_b, {*of_a.said.words}))
    )
    if max(map(len, fresh)) > _MOST_FRESH:
        return None
    own = tuple(
        [
            at
            for at in places
            if not any(_are_kin(mine.said.words[at], others.said.words[other], tables) for other in theirs)
        ]
        for mine, places, others, theirs in ((of_a, fresh[0], of_b, fresh[1]), (of_b, fresh[1], of_a, fresh[0]))
    )
    if not all(0 < len(places) <= _LONGEST_IN_FRAME for places in own):
        return None
    rest_a, rest_b = (
        [
            word
            for at, word in enumerate(side.said.words)
            if at not in places and word not in tables.determiners and not _is_particle(side, at)
        ]
        for side, places in zip((of_a, of_b), own, strict=True)
    )
    return (own[0], own[1]) if rest_a == rest_b else None


def _is_particle(side: _Side, at: int) -> bool:
    """Return whether a word at the end belongs to a verb before it: lade ... auf."""
    return at == len(side.said.words) - 1 and side.said.words[at] in words_of(side.language, "particles")


def _is_substituted(of_a: tuple[str, ...], of_b: tuple[str, ...], tables: Tables) -> bool:
    """Return whether words that stand for each other where all else is alike may be what is asked about."""
    words = {*of_a, *of_b}
    if words <= tables.function_words:
        return False
    return _has_light_verb(of_a, of_b, words, tables) or _are_phrases(of_a, of_b, words, tables)


def _has_light_verb(of_a: tuple[str, ...], of_b: tuple[str, ...], words: set[str], tables: Tables) -> bool:
    """Return whether one is a verb that elsewhere means little: get."""
    if max(len(of_a), len(of_b)) > _LONGEST or words & tables.grammar:
        return False  # "show me", "give me": two that mean little ask for the same
    return any(stem(word, tables.language) in tables.light for word in words)


def _are_phrases(of_a: tuple[str, ...], of_b: tuple[str, ...], words: set[str], tables: Tables) -> bool:
    """Return whether they are words of meaning, none of which is kin to one of the other's."""
    if tables.unspaced or not tables.function_words.isdisjoint(words):
        return False
    return not any(_are_kin(x, y, tables) for x in of_a for y in of_b)


def _are_kin(x: str, y: str, tables: Tables) -> bool:
    language = tables.language
    short, long = sorted((x, y), key=len)
    inside = len(short) >= _SHORTEST_PART and short in long  # friend zone, friendzoned
    return inside or are_forms(stem(x, language), stem(y, language), language) or _are_synonyms(x, y, tables)


def _single(a: _Side, b: _Side, idle: frozenset[str], longest: int) -> _Own | None:
    """Return the only place where two questions differ in words that are not idle, or None when they differ in more."""
    (of_a, words_a), (of_b, words_b) = words_without(a.said, idle), words_without(b.said, idle)
    if words_a == words_b or abs(len(of_a) - len(of_b)) >= longest:
        return None
    shorter = min(len(of_a), len(of_b))
    first = 0
    while first < shorter and (words_a[first] == words_b[first] or _are_one(a, of_a[first], b, of_b[first])):
        first += 1
    last = 0
    while last < shorter - first and (
        words_a[-1 - last] == words_b[-1 - last] or _are_one(a, of_a[-1 - last], b, of_b[-1 - last])
    ):
        last += 1
    own_a, own_b = of_a[first : len(of_a) - last], of_b[first : len(of_b) - last]
    if not (own_a and own_b) or max(len(own_a), len(own_b)) > longest:
        return None
    return own_a, own_b


def _are_one(a: _Side, in_a: int, b: _Side, in_b: int) -> bool:
    x, y = a.said.words[in_a], b.said.words[in_b]
    if are_equal(x, y):
        return True
    if not known_of(a.language).declined_names and x in a.said.names and y in b.said.names:
        return False
    return are_forms(a.said.stems[in_a], b.said.stems[in_b], a.language) or is_slip(x, y)


def _are_alike(a: str, b: str, language: str) -> bool:
    """Return whether both are questions, or both searches, which say what a question's verb says otherwise.

    In English a verifier weighs that.
    """
    return language == "en" or (type_of(a, language) is None) == (type_of(b, language) is None)


def _place(side: _Side, own: Sequence[int], idle: frozenset[str]) -> _Place:
    words, stems = side.said.words, side.said.stems
    before = next((stems[at] for at in range(own[0] - 1, -1, -1) if words[at] not in idle), "")
    after = next((stems[at] for at in range(own[-1] + 1, len(words)) if words[at] not in idle), "")
    return _Place(side.words(own), before, after)


def _is_parted(words: tuple[str, ...], other: _Side) -> bool:
    """Return whether the other question has these words separated: "turn off the light", "turn the light off"."""
    if "_" in words[0]:
        return {*words[0].split("_")} <= {*other.said.words}
    return any(x + y == words[0] for x, y in pairwise(other.said.words))


def _mean_the_same(of_a: tuple[str, ...], of_b: tuple[str, ...], tables: Tables | None) -> bool:
    if "".join(of_a) == "".join(of_b) or {*of_a} <= {*of_b} or {*of_b} <= {*of_a}:
        return True  # signs in another order, or fewer of them: 北大, 北京大学
    return len(of_a) == len(of_b) and all(_are_synonyms(x, y, tables) for x, y in zip(of_a, of_b, strict=True))


def _are_synonyms(x: str, y: str, tables: Tables | None) -> bool:
    if tables is None:
        return x == y
    return x == y or tables.are_synonyms(x, y) or (tables.language == "en" and are_derived(x, y))
