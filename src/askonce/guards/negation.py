"""Negation: both questions must negate equally often.

"Can't log in" and "cannot log in" are equal; "how do I log in" is not: the safe side, at a price in hits.
"""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache

from askonce.guards.language import script, shared_language
from askonce.guards.languages import known_of, languages, words_of, words_of_any
from askonce.guards.memo import TEXTS, remembering
from askonce.guards.opposites import opposites
from askonce.guards.words import compare

_APOSTROPHES = str.maketrans("’‘ʼ`ё", "''''е")
_NEAR = 3  # words that a negation may stand before the one that it negates: "not be allowed"
_FOREIGN = 4  # letters of a word that English is not likely to have
_KANA = re.compile("[\u3040-\u30ff]")


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """Return what negates in a language, and idioms that do not, or None where it has no such patterns."""
    known = known_of(language).negation
    return (re.compile(known[0]), re.compile(known[1])) if known else None


@remembering(TEXTS)
def negations(text: str, of: str) -> int:
    """Count the negations of a text in the language `of`; none where nothing is known of it."""
    patterns = _patterns(of)
    if patterns is None:
        return 0
    negates, idioms = patterns
    plain = text.lower().translate(_APOSTROPHES).replace("can not", "cannot")
    if negates.search(plain) is None:
        return 0  # an idiom only says of such a word that it negates nothing
    return len(negates.findall(idioms.sub(" ", plain)))


def negation(a: str, b: str) -> str | None:
    """Object when one question holds more negations than the other."""
    spoken = None if _has_kana(a) or _has_kana(b) else shared_language(a, b)
    patterns = _patterns(spoken) if spoken else None
    if spoken is None or patterns is None or spoken == "en":
        # A short question in Danish, say, is taken for English.
        of_a, of_b = _elsewhere(a, spoken), _elsewhere(b, spoken)
        if of_a != of_b:
            return f"negations: {of_a} / {of_b}"
        if spoken is None or patterns is None:
            return None
    of_a, of_b = negations(a, spoken), negations(b, spoken)
    return f"negations: {of_a} / {of_b}" if of_a != of_b and not negated_opposites(a, b) else None


@remembering(TEXTS)
def _elsewhere(text: str, of: str | None) -> int:
    """Count the negations of a text in a language without patterns, as far as its words tell."""
    plain = text.lower().translate(_APOSTROPHES)
    written = "kana" if _has_kana(text) else script(text)
    if (within := _within().get(written or "")) is not None:
        negates, phrases = within
        return len(re.findall(negates, re.sub(phrases, " ", plain) if phrases else plain))
    if of == "en" and _unlike_english().isdisjoint(plain.split()):
        return 0
    negates_any, idioms = _words_of(of)
    return len(negates_any.findall(idioms.sub(" ", plain)))


def _has_kana(text: str) -> bool:
    return not text.isascii() and _KANA.search(text) is not None


@cache
def _within() -> dict[str, tuple[str, str]]:
    return {script: found for known in languages().values() for script, found in known.negating_within.items()}


@cache
def _words_of(language: str | None) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what negates in a language, and idioms that do not; for one that is not known, of all."""
    if language == "en":
        return _any_of(_unlike_english()), _any_of(words_of_any("negating_idioms"))
    if language and (mine := words_of(language, "negating")):
        return _any_of(mine), _any_of(words_of(language, "negating_idioms"))
    return _any_of(words_of_any("negating")), _any_of(words_of_any("negating_idioms"))


@cache
def _unlike_english() -> frozenset[str]:
    """Return the words that negate in a language that is taken for English, where they are too long to be chance."""
    return frozenset(word for word in words_of_any("negating") if len(word) >= _FOREIGN)


def _any_of(terms: Set[str]) -> re.Pattern[str]:
    joined = "|".join(sorted(terms)).replace("_", " ")
    # A mark that Indian scripts write behind a letter makes another word of it.
    return re.compile(rf"(?<!\w)(?:{joined})(?![\w\u0900-\u0dff])" if joined else r"(?!)")


def negated_opposites(a: str, b: str) -> bool:
    """Return whether one question negates the opposite of what the other says: "not allowed" is "forbidden"."""
    compared = compare(a, b)
    if compared is None:
        return False
    spoken = compared.tables.language
    before = words_of(spoken, "negates_next")
    if not before:
        return False
    if abs(negations(a, spoken) - negations(b, spoken)) != 1 or not (found := opposites(compared)):
        return False
    return any(
        before.intersection(said.words[max(at - _NEAR, 0) : at])
        for said in (compared.a, compared.b)
        for at, word in enumerate(said.words)
        if word.replace("_", " ") in found
    )
