"""Identifiers: both questions must speak of the same codes, versions, files, addresses, options and designators.

They are known by shape, so the rule holds in every language: "v2.0.1", "AB-123-C", "foo.bar", "-l", "#ff0000", or a
letter that stands alone and is no word of its language ("vitamin C"). An embedder hardly sees which one it is. An
identifier on one side only is an objection too, unless the other side spells it otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from askonce.guards.language import function_words, shared_language
from askonce.guards.languages import words_of, words_of_any
from askonce.guards.numerals import numerals_of
from askonce.guards.shapes import ROMAN_VALUES, Letter, Shapes, may_hold_any, shapes
from askonce.guards.tables import tables_of

_DATE = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}")
_UNTOLD = re.compile("covid-?19|sars-?cov-?2")  # codes that people leave out, or say otherwise
_FIGURES_AND_UNIT = re.compile(r"(\d+)[^\W\d_]{2,}|[^\W\d_]{2,}\.(\d+)")  # 500rs, Rs.500
_Found = tuple[Iterable[str], Iterable[str]] | None
_SHORT = 4  # signs of a code that may abbreviate words: 2FA, B2B
_RANDOM = 8  # signs of a code in which case counts: dQw4w9WgXcQ


def identifiers(a: str, b: str) -> str | None:
    """Object when one question has an identifier that the other does not have."""
    if not (may_hold_any(a) or may_hold_any(b)):
        return None
    language = shared_language(a, b) or ""
    of_a, of_b = shapes(a, language), shapes(b, language)
    if of_a.named == of_b.named:
        return None
    found = (
        _codes(of_a, of_b, language)
        or _letters(of_a, of_b, language)
        or _figures(of_a, of_b, language)
        or _romans(of_a, of_b, language)
        or _units(of_a, of_b)
    )
    return f"identifiers: {_shown(found[0])} / {_shown(found[1])}" if found else None


def rivals(a: str, b: str) -> str | None:
    """Object when each question has an identifier of its own, as two names differ."""
    if not (may_hold_any(a) and may_hold_any(b)):
        return None
    language = shared_language(a, b) or ""
    of_a, of_b = shapes(a, language), shapes(b, language)
    if of_a.named == of_b.named:
        return None
    only_a = _strange(of_a.strong, of_b) | _strange_letters(of_a, of_b, language, 2)
    only_b = _strange(of_b.strong, of_a) | _strange_letters(of_b, of_a, language, 2)
    return f"identifiers: {_shown(only_a)} / {_shown(only_b)}" if only_a and only_b else None


def _codes(a: Shapes, b: Shapes, language: str) -> _Found:
    for code in a.strong.keys() & b.strong.keys():
        if a.strong[code] != b.strong[code] and _is_random(a.strong[code]) and _is_random(b.strong[code]):
            return {a.strong[code]}, {b.strong[code]}
    strong_a, strong_b = _strange(a.strong, b), _strange(b.strong, a)
    weak_a, weak_b = _unlike(_strange(a.weak, b), b, language), _unlike(_strange(b.weak, a), a, language)
    if (strong_a or weak_a) and (strong_b or weak_b):
        return strong_a | weak_a, strong_b | weak_b
    left_a = {code for code in strong_a if not _may_be_meant(code, a, b)}
    left_b = {code for code in strong_b if not _may_be_meant(code, b, a)}
    return (left_a, left_b) if left_a or left_b else None


def _strange(found: dict[str, str], other: Shapes) -> set[str]:
    """Return those codes that the other question does not have, however it spells them."""
    return {code for code in found if not _is_known(code, other)}


def _unlike(found: set[str], other: Shapes, language: str) -> set[str]:
    """Leave out names that mean a word of the other question, as iOS does iPhone."""
    tables = tables_of(language)
    return {each for each in found if not (tables and any(tables.are_synonyms(each, word) for word in other.words))}


def _is_known(code: str, other: Shapes) -> bool:
    if code in other.strong or code in other.weak or any(each.startswith(f"{code}.") for each in other.strong):
        return True
    if code[0] == "-" and code[:2] != "--":
        return False
    # Signs that join letters are often left out ("AB-123-C", "ab123c"); those between figures tell them apart.
    joined = re.sub(r"(?<!\d)[\W_]|[\W_](?!\d)", "", code) if code[-1] not in "+#-" else code
    if joined in other.joins or (joined == code and code in other.closed):
        return True
    if found := _FIGURES_AND_UNIT.fullmatch(code):
        return _has_figures(found[1] or found[2], other)
    return _UNTOLD.match(code) is not None or (code[0].isdigit() and _has_figures(code, other))


def _has_figures(figures: str, other: Shapes) -> bool:
    return any(figures == each for each, *_ in other.figures)


def _may_be_meant(code: str, mine: Shapes, other: Shapes) -> bool:
    """Return whether the other question may mean a code that it does not have: Amazon (.com), two-factor (2FA)."""
    parts = code.split(".")
    if code.replace(".", "").isalpha() and parts[0]:
        return parts[0] in other.joins
    own = {*other.words} - {*mine.words}
    return code.isalnum() and len(code) <= _SHORT and any(word[0] in code for word in own)


def _is_random(written: str) -> bool:
    mixed = written != written.lower() and written != written.upper()
    return mixed and len(written) >= _RANDOM and any(map(str.isdigit, written))


def _letters(a: Shapes, b: Shapes, language: str) -> _Found:
    only_a, only_b = _strange_letters(a, b, language, 2), _strange_letters(b, a, language, 2)
    if only_a or only_b:
        return only_a, only_b
    only_a, only_b = _strange_letters(a, b, language, 1), _strange_letters(b, a, language, 1)
    return (only_a, only_b) if only_a and only_b else None


def _strange_letters(mine: Shapes, other: Shapes, language: str, least: int) -> set[str]:
    there = {each.letter for each in other.letters}
    return {
        each.letter
        for each in mine.letters
        if each.sure >= least and each.letter not in there and not _is_spelled(each, other, language)
    }


def _is_spelled(each: Letter, other: Shapes, language: str) -> bool:
    """Return whether the other question has the letter joined (e mail, email), as a word (u, you) or as a figure."""
    letter = each.letter
    if not other.joins.isdisjoint((letter, each.before + letter, letter + each.after)):
        return True
    if letter in ROMAN_VALUES and any(figures == str(ROMAN_VALUES[letter]) for figures, *_ in other.figures):
        return True
    return any(f"{letter}:{word}" in words_of(language, "short") for word in other.words)


def _figures(a: Shapes, b: Shapes, language: str) -> _Found:
    """Find the same figures in another order or with another sign, and the versions 3.1 and 3.10."""
    of_a, of_b = ({figures for figures, *_ in read.figures} for read in (a, b))
    only_a, only_b = (
        [each for each in dict.fromkeys(read.figures) if each[0] not in others]
        for read, others in ((a, of_b), (b, of_a))
    )
    for x, before_x, after_x in only_a:
        for y, before_y, after_y in only_b:
            versions = _is_version(before_x, after_x, language) and _is_version(before_y, after_y, language)
            if versions and x.count(".") == y.count(".") == 1 and x.rstrip("0") == y.rstrip("0"):
                return {x}, {y}
            if x.lstrip("-") == y.lstrip("-") and words_of_any("minus").isdisjoint((*a.words, *b.words)):
                return {x}, {y}
            in_x, in_y = re.findall(r"\d+", x), re.findall(r"\d+", y)
            dates = _DATE.fullmatch(x) and _DATE.fullmatch(y)
            if in_x != in_y and sorted(in_x) == sorted(in_y) and not dates:
                return {x}, {y}
    return None


def _is_version(before: str, after: str, language: str) -> bool:
    """Tell by its neighbours that a decimal is a version: a name before it, and no unit after it."""
    return before.isalpha() and before not in function_words(language) and after not in numerals_of(language).units


def _romans(a: Shapes, b: Shapes, language: str) -> _Found:
    only_a, only_b = _strange_romans(a, b, language), _strange_romans(b, a, language)
    return (only_a, only_b) if only_a and only_b else None


def _strange_romans(mine: Shapes, other: Shapes, language: str) -> set[str]:
    strange = mine.romans - other.romans
    if not strange:
        return set()
    known = numerals_of(language)
    stated = {known.cardinals.get(word, known.ordinals.get(word, 0)) for word in other.words}
    stated |= {int(found[0]) for word in other.words if (found := re.match(r"\d{1,3}(?!\d)", word))}
    return {str(value) for value in strange if value not in stated}


def _units(a: Shapes, b: Shapes) -> _Found:
    """Find units that only case tells apart, and words around a stroke in another order: src/docs."""
    for x in a.units - b.units:
        for y in b.units - a.units:
            if x.casefold() == y.casefold():
                return {x}, {y}
    for x in a.choices - b.choices:
        for y in b.choices - a.choices:
            if sorted(x.split("/")) == sorted(y.split("/")):
                return {x}, {y}
    return None


def _shown(found: Iterable[str]) -> str:
    return ", ".join(sorted(found)) or "none"
