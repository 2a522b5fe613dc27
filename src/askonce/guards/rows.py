"""Guards that are a table each: words of one row exclude each other, so both questions must use the same ones."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from askonce.guards.language import shared_language
from askonce.guards.languages import known_of
from askonce.guards.memo import NOTHING, TEXTS, remembering
from askonce.guards.numbers import units_of_one_amount
from askonce.guards.numerals import numerals_of
from askonce.guards.questions import begun
from askonce.guards.tables import tables_of
from askonce.guards.words import Comparison, Words, compare

_ANY_AND_ALL = {frozenset({0}), frozenset({1})}


def dates(a: str, b: str) -> str | None:
    """Object when the questions name different days, months, parts of the day or turns of the year, or other ranges."""
    return _conflict("dates", a, b) or _ranges(a, b)


def _ranges(a: str, b: str) -> str | None:
    """Tell "from Monday to Friday" from "on Monday and Friday"."""
    compared = compare(a, b)
    if compared is None:
        return None
    of_a, of_b = _pairs(compared.a, compared.tables.language), _pairs(compared.b, compared.tables.language)
    for ends, link in of_a.items() if of_b else ():
        if ends in of_b and link[0] != of_b[ends][0]:
            return f"dates: {ends[0]} {link[1]} {ends[1]} / {ends[0]} {of_b[ends][1]} {ends[1]}"
    return None


@remembering(TEXTS)
def _pairs(said: Words, language: str) -> Mapping[tuple[str, str], tuple[bool, str]]:
    """Return pairs of days or numbers, each with whether it is a range, and the word between them."""
    links, lists, before = _links(language)
    found: dict[tuple[str, str], tuple[bool, str]] = {}
    if links.isdisjoint(said.words) and lists.isdisjoint(said.words):
        return found
    tables = tables_of(language)
    for at in range(1, len(said.words) - 1):
        link = said.words[at]
        if link not in links and link not in lists:
            continue
        ends = [(said.words[place], said.stems[place]) for place in (at - 1, at + 1)]
        if all(word.isdigit() or (tables and "dates" in tables.used([word], [root])) for word, root in ends):
            is_range = link in links or not before.isdisjoint(said.words[max(at - 3, 0) : at - 1])
            found[ends[0][1], ends[1][1]] = is_range, link
    return found


@cache
def _links(language: str) -> tuple[frozenset[str], ...]:
    parts = [*known_of(language).ranges.split("|"), "", ""]
    return tuple(frozenset(part.split()) for part in parts[:3])


def periods(a: str, b: str) -> str | None:
    """Object when the questions count per different units of time, or per different things."""
    return _conflict("periods", a, b, of_units=True)


def platforms(a: str, b: str) -> str | None:
    """Object when the questions name different systems, channels, formats, currencies or measures."""
    return _conflict("platforms", a, b, of_units=True)


def quantifiers(a: str, b: str) -> str | None:
    """Object when all, some, any, only, and, or, at least and their like differ."""
    return _conflict("quantifiers", a, b) or _any_or_all(a, b)


def _any_or_all(a: str, b: str) -> str | None:
    """Tell "do any plans include it" from "do all plans": behind "can I use" both say the same."""
    language = shared_language(a, b)
    if language is None or not _exist(language):
        return None
    return "quantifiers: any / all" if {_existing(a, language), _existing(b, language)} == _ANY_AND_ALL else None


@remembering(TEXTS)
def _existing(text: str, language: str) -> frozenset[int]:
    plain = begun(text, language)
    return frozenset([at for at, one in enumerate(_exist(language)) if one.search(plain)]) or NOTHING


@cache
def _exist(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, known_of(language).any_or_all or ()))


def audiences(a: str, b: str) -> str | None:
    """Object when the questions ask for different groups, or one adds a group to what the other says."""
    compared = compare(a, b)
    if compared is None:
        return None
    rows = compared.tables.rows["audiences"]
    of_a, of_b = compared.a.used.get("audiences", {}), compared.b.used.get("audiences", {})
    if not (of_a and of_b) and compared.only_a and compared.only_b:
        return None  # the other may name the group in words of its own
    found = rows.conflict(of_a, of_b)
    return f"audiences: {found[0]} / {found[1]}" if found else None


def _conflict(table: str, a: str, b: str, *, of_units: bool = False) -> str | None:
    """Object by a table, `of_units` but for those in which both questions state one amount."""
    compared = compare(a, b)
    if compared is None or (found := conflict(compared, table)) is None:
        return None
    language = compared.tables.language
    if of_units and {numerals_of(language).units.get(word) for word in found} <= units_of_one_amount(a, b, language):
        return None
    return f"{table}: {found[0]} / {found[1]}"


def conflict(compared: Comparison, table: str) -> tuple[str, str] | None:
    """Return the words of one table that tell two questions apart, or None."""
    of_a, of_b = compared.a.used.get(table), compared.b.used.get(table)
    return compared.tables.rows[table].conflict(of_a or {}, of_b or {}) if of_a or of_b else None
