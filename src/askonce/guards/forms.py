"""Forms: the spellings that one word takes: inflected, derived, misspelt.

Inflections have one stem, by the rules of the language; a derived word keeps a stem of its own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import permutations

from askonce.guards.languages import known_of, words_of
from askonce.guards.memo import TEXTS, remembering

_SHORTEST = 3  # letters that an inflection leaves
_ENDING = 3  # letters that an inflection adds
_COMMON = 0.5  # share of the longer word that its other forms begin with
_COMMON_COMPOUND = 0.66  # the same where words are written together: Elterngeld is not Elternzeit
_STEM = 4  # letters that short words share in all their forms (hohen, hoher)
_COMMON_SHORT = 0.75  # and the share of the longer word that these must be
_SHORTEST_COMMON = 5  # letters
_SHORTEST_VOWEL = 7  # letters of a word of which one vowel may be wrong
_VOWELS = str.maketrans("aeiou", "*****")
_DERIVATIONS = frozenset({"able", "al", "ally", "ance", "ation", "ence", "ency", "ic", "ing", "ion", "ly", "ness"})
_SHORTEST_TYPO = 5  # letters; a shorter word with a letter changed is another word more often than a slip

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


@remembering(TEXTS)
def in_full(text: str, language: str) -> str:
    """Return a text with what is written in haste in full: "w/o" as "without", "dosent" as "doesnt"."""
    any_of, patterns = _shorthand(language)
    if any_of.search(text):  # in few texts
        for pattern, meant in patterns:
            text = pattern.sub(meant, text)
    misspelt = words_of(language, "often_misspelt")
    if misspelt:
        begins = _begins_of(misspelt)  # with which few words begin that are as long
        alike = [word for word in _WORD.findall(text) if len(word) > _SHORTEST and word[:2].lower() in begins]
        if any(_meant(word, misspelt) != word for word in alike):
            text = _WORD.sub(lambda found: _meant(found[0], misspelt), text)
    return text


def as_meant(text: str, other: str, language: str) -> str:
    """Return a text with words for figures and letters that stand for them, where the other says them: "pay 4 it"."""
    if _has_figures_for_words(text, language):
        _, patterns = _figures_for_words(language)
        for pattern, meant, said in patterns:
            if pattern.search(text) and said.search(other):
                text = pattern.sub(meant, text)
    return text


@remembering(TEXTS)
def _has_figures_for_words(text: str, language: str) -> bool:
    any_of, _ = _figures_for_words(language)
    return any_of.search(text) is not None


@cache
def _begins_of(words: frozenset[str]) -> frozenset[str]:
    """Return with which two signs a slip of one of these words may begin (see `is_slip`)."""
    begins = {word[:2] for word in words}.union(x + y for word in words for x, y in permutations(word[:3], 2))
    return frozenset(begins.union(f"{begin[0]}'" for begin in begins))  # an apostrophe is no letter of a word


@cache
def _shorthand(language: str) -> tuple[re.Pattern[str], Sequence[tuple[re.Pattern[str], str]]]:
    """Return what finds any of the shorthand of a language, and each pattern of it with what it means."""
    written = known_of(language).shorthand
    any_of = _begin_a_word("|".join(pattern for pattern, _ in written) or "(?!)")
    return any_of, [(_begin_a_word(pattern), meant) for pattern, meant in written]


@cache
def _figures_for_words(
    language: str,
) -> tuple[re.Pattern[str], Sequence[tuple[re.Pattern[str], str, re.Pattern[str]]]]:
    written = known_of(language).figures_for_words
    any_of = _begin_a_word("|".join(pattern for pattern, *_ in written) or "(?!)")
    return any_of, [
        (_begin_a_word(pattern), meant, re.compile(said, re.IGNORECASE | re.DOTALL)) for pattern, meant, said in written
    ]


def _begin_a_word(patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/])(?:{patterns})", re.IGNORECASE)


@remembering(4096)
def _meant(word: str, misspelt: frozenset[str]) -> str:
    small = word.lower().replace("'", "")
    return word if small in misspelt else next((meant for meant in misspelt if is_slip(small, meant)), word)


@remembering(4096)
def stem(word: str, language: str) -> str:
    """Return the stem of a word in small letters; in a language without rules, the word."""
    rule = known_of(language).stem
    return rule(word) if rule is not None else word


def are_forms(x: str, y: str, language: str) -> bool:
    """Return whether two stems are forms of one word, as far as letters show it.

    English has stems of its own, so letters alone count only for misspellings there.
    """
    if x == y or is_slip(x, y):
        return True
    if language == "en":
        return False
    short, long = _bare(x, language), _bare(y, language)
    if short[:_SHORTEST] != long[:_SHORTEST]:
        return False  # most pairs: all forms begin alike
    if len(short) > len(long):
        short, long = long, short
    if _is_infinitive(short, long, language) or _is_infinitive(long, short, language):
        return True
    if len(short) >= _SHORTEST and long.startswith(short) and len(long) - len(short) <= _ENDING:
        return True
    common = next((at for at, (p, q) in enumerate(zip(short, long, strict=False)) if p != q), len(short))
    if common >= _STEM and common >= _COMMON_SHORT * len(long):
        return True
    share = _COMMON_COMPOUND if known_of(language).compounding else _COMMON
    return common >= max(_SHORTEST_COMMON, share * len(long))


def has_form(root: str, others: tuple[str, ...], language: str) -> bool:
    """Return whether one of the stems of a text is a form of a stem's word (see `are_forms`)."""
    if root in others or has_slip(root, others):
        return True
    if language == "en":
        return False
    alike = _by_beginning(others, language).get(_bare(root, language)[:_SHORTEST], ())
    return any(are_forms(root, other, language) for other in alike)


@remembering(TEXTS)
def _by_beginning(stems: tuple[str, ...], language: str) -> Mapping[str, Sequence[str]]:
    """Return the stems of a text by their first letters, which all forms of a word share."""
    found: dict[str, list[str]] = {}
    for stem_of in stems:
        found.setdefault(_bare(stem_of, language)[:_SHORTEST], []).append(stem_of)
    return found


@remembering(4096)
def _bare(word: str, language: str) -> str:
    """Return a word without accents, and without what a participle or an infinitive has within: einzuschalten."""
    pattern, word = _infix(language), unaccented(word)
    return pattern.sub(r"\1", word) if pattern else word


@cache
def _infix(language: str) -> re.Pattern[str] | None:
    return re.compile(known_of(language).infix) if known_of(language).infix else None


def _is_infinitive(x: str, y: str, language: str) -> bool:
    """Return whether one word is the infinitive of the other, however short: subir, subo."""
    patterns = _verbs(language)
    found = patterns[0].search(x) if patterns else None
    root = x[: found.start()] if found else ""
    return len(root) >= _SHORTEST and y.startswith(root) and bool(patterns and patterns[1].fullmatch(y[len(root) :]))


@cache
def _verbs(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, known_of(language).verbs))


def are_derived(x: str, y: str) -> bool:
    """Return whether two English words may be one: with another ending (frictional), or with a vowel wrong (calender).

    Words that begin alike are others too often: prednisone is no prednisolone, and a trainer no trainee.
    """
    short, long = sorted((x, y), key=len)
    if len(short) == len(long):
        wrong = sum(p != q for p, q in zip(x, y, strict=True))
        alike = x[0] == y[0] and x.translate(_VOWELS) == y.translate(_VOWELS)
        return wrong == 1 and alike and len(x) >= _SHORTEST_VOWEL
    root = short.removesuffix("e")
    return len(root) >= _SHORTEST_COMMON and long.startswith(root) and long[len(root) :] in _DERIVATIONS


def are_equal(x: str, y: str) -> bool:
    """Return whether two words are one but for accents, left out or spelt out."""
    if x == y or (x.isascii() and y.isascii()):
        return x == y
    return unaccented(x) == unaccented(y) or spelt_out(x) == spelt_out(y)


def is_slip(word: str, other: str) -> bool:
    """Tell a misspelling: a letter added or dropped, or two neighbours exchanged.

    A changed letter makes another word (Maria, Marie) too often to be taken for a slip.
    """
    if word[:2] != other[:2] and (len(word) != len(other) or sorted(word[:3]) != sorted(other[:3])):
        return False  # two fingers slip even there
    return max(len(word), len(other)) >= _SHORTEST_TYPO and _is_one_off(word, other)


def has_slip(word: str, others: Sequence[str]) -> bool:
    """Return whether one of several words is a misspelling of a word, or the word of it."""
    if len(word) < _SHORTEST_TYPO - 1:
        return False
    begins = (word[:2], word[1::-1], word[0] + word[2])  # as two fingers slip
    alike = [other for other in others if other.startswith(begins)]
    return bool(alike) and any(is_slip(word, other) for other in alike)


def _is_one_off(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((i for i, (p, q) in enumerate(zip(short, long, strict=False)) if p != q), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return short[at + 2 :] == long[at + 2 :] and short[at : at + 2] == long[at : at + 2][::-1]


_LIGATURES = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "о": "а", "е": "и"})


_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "ß": "ss"})


def spelt_out(word: str) -> str:
    """Return a word as keyboards without its letters have it: naechste."""
    return word.translate(_SPELT_OUT)


@remembering(1024)
def unaccented(word: str) -> str:
    """Return a word without its accents and ligatures; о and а, и and е are confused in Russian."""
    word = word.translate(_LIGATURES)
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))
