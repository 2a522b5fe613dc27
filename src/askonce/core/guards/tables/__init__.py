"""Tables: what the guards know of each language, one file a language; a new file makes a new language.

A file holds plain strings. A row of a table is a line; its cells, apart by ``|``, exclude each other; a cell holds
words. ``word*`` stands for all words that begin so, ``=word`` for this form only, ``two_words`` for a phrase; any other
English or Russian word stands for its inflections. A row is an objection when each question uses a cell of it that the
other does not. ``! `` before a row asks for less: a cell that one of the two questions uses is enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType

from askonce.core.guards.stems import stem
from askonce.core.guards.tables import de, en, es, fr, ru, zh

_LANGUAGES: Mapping[str, ModuleType] = {"de": de, "en": en, "es": es, "fr": fr, "ru": ru, "zh": zh}
_ROWS = ("ANTONYMS", "DATES", "PERIODS", "PLATFORMS", "QUANTIFIERS", "AUDIENCES")
_ALIKE = ("DATES", "PERIODS", "PLATFORMS", "QUANTIFIERS")  # tables whose cells hold words for one thing
_SHORTEST_PREFIX = 2

Used = dict[int, dict[int, str]]
Phrases = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """Hold one table: where each word, stem and prefix stands, and which rows ask for one side only."""

    exact: Mapping[str, tuple[tuple[int, int], ...]]
    prefixes: Mapping[str, tuple[tuple[int, int], ...]]
    strict: frozenset[int]

    def used(self, words: tuple[str, ...], stems: tuple[str, ...]) -> Used:
        """Return the cells that a question uses, by row, each with the word that uses it."""
        found: Used = {}
        for word, root in zip(words, stems, strict=True):
            places = self.exact.get(word) or self.exact.get(f"~{root}") or self._begun(word)
            for row, cell in places:
                found.setdefault(row, {}).setdefault(cell, word)
        return found

    def _begun(self, word: str) -> tuple[tuple[int, int], ...]:
        for length in range(len(word), _SHORTEST_PREFIX - 1, -1) if self.prefixes else ():
            if places := self.prefixes.get(word[:length]):
                return places
        return ()

    def conflict(self, of_a: Used, of_b: Used) -> tuple[str, str] | None:
        """Return the words of the first row that tells two questions apart, or None."""
        for row in sorted({*of_a, *of_b}):
            in_a, in_b = of_a.get(row, {}), of_b.get(row, {})
            new_a, new_b = in_a.keys() - in_b.keys(), in_b.keys() - in_a.keys()
            if (new_a and new_b) or (row in self.strict and (new_a or new_b)):
                return _shown(in_a), _shown(in_b)
        return None


@dataclass(frozen=True, slots=True)
class Tables:
    """Hold what is known of one language."""

    language: str
    rows: Mapping[str, Rows]
    grammar: frozenset[str]
    function_words: frozenset[str]
    determiners: frozenset[str]
    light: frozenset[str]
    phrases: Mapping[str, Phrases]
    unspaced: re.Pattern[str] | None
    synonyms: Mapping[str, frozenset[int]]

    def are_synonyms(self, x: str, y: str) -> bool:
        """Tell whether two words stand in one row of the language's synonyms, or in one cell of a table."""
        if not self._rows_of(x).isdisjoint(self._rows_of(y)):
            return True
        return any(not self._cells_of(x, name).isdisjoint(self._cells_of(y, name)) for name in _ALIKE)

    def _cells_of(self, word: str, table: str) -> set[tuple[int, int]]:
        used = self.rows[table].used((word,), (stem(word, self.language),))
        return {(row, cell) for row, cells in used.items() for cell in cells}

    def _rows_of(self, word: str) -> frozenset[int]:
        return self.synonyms.get(word) or self.synonyms.get(stem(word, self.language), frozenset())


def module_of(language: str) -> ModuleType | None:
    """Return the file of a language, or None when it has none."""
    return _LANGUAGES.get(language)


@lru_cache(maxsize=16)
def tables_of(language: str) -> Tables | None:
    """Return the tables of a language (ISO 639-1), or None: then only what holds in every language is compared."""
    module = module_of(language)
    if module is None:
        return None
    sources = {name: str(getattr(module, name, "")) for name in _ROWS}
    synonyms = str(getattr(module, "SYNONYMS", ""))
    terms = {term for source in (*sources.values(), synonyms) for *_, term in _terms(source)}
    unspaced = None
    if getattr(module, "UNSPACED", False):
        known = sorted((*terms, *module.GRAMMAR.split(), *module.FILLERS.split()), key=len, reverse=True)
        unspaced = re.compile("|".join([*map(re.escape, known), r"[a-z0-9]+", r"\w"]))
    return Tables(
        language,
        {name: _rows(source, language) for name, source in sources.items()},
        frozenset(module.GRAMMAR.split()),
        frozenset(f"{module.GRAMMAR} {module.FILLERS}".split()),
        frozenset(str(getattr(module, "DETERMINERS", "")).split()),
        frozenset(stem(verb, language) for verb in str(getattr(module, "LIGHT", "")).split()),
        _phrases({*terms, *module.GRAMMAR.split(), *module.FILLERS.split()}, language),
        unspaced,
        _groups(synonyms, language),
    )


def _terms(source: str) -> Iterator[tuple[int, int, str]]:
    for row, line in enumerate(source.strip().splitlines()):
        for cell, words in enumerate(line.lstrip("! ").split("|")):
            for term in words.split():
                yield row, cell, term


def _rows(source: str, language: str) -> Rows:
    exact: dict[str, list[tuple[int, int]]] = {}
    prefixes: dict[str, list[tuple[int, int]]] = {}
    for row, cell, term in _terms(source):
        if term.endswith("*"):
            prefixes.setdefault(term[:-1], []).append((row, cell))
            continue
        exact.setdefault(term.removeprefix("="), []).append((row, cell))
        if not term.startswith("="):
            # A stem is no word: "~" keeps the verb "leave" from the side "left".
            exact.setdefault(f"~{stem(term, language)}", []).append((row, cell))
    lines = source.strip().splitlines()
    return Rows(
        {term: tuple(dict.fromkeys(places)) for term, places in exact.items()},
        {term: tuple(places) for term, places in prefixes.items()},
        frozenset(row for row, line in enumerate(lines) if line.startswith("!")),
    )


def _groups(source: str, language: str) -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for row, _, term in _terms(source):
        for form in (term, stem(term, language)):
            groups.setdefault(form, set()).add(row)
    return {form: frozenset(rows) for form, rows in groups.items()}


def _phrases(terms: set[str], language: str) -> dict[str, Phrases]:
    """Return the phrases of several words by the stem of their first one, the longer first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for term in terms:
        words = tuple(term.lstrip("=").split("_"))
        if len(words) > 1:
            found.setdefault(stem(words[0], language), []).append(words)
    return {first: tuple(sorted(phrases, key=lambda words: (-len(words), words))) for first, phrases in found.items()}


def _shown(cells: Mapping[int, str]) -> str:
    return ", ".join(cells[cell].replace("_", " ") for cell in sorted(cells)) or "none"
