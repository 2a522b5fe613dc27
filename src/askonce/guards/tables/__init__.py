"""Tables: what the guards know of each language, one file a language; a new file makes a new language.

A file holds plain strings. A row of a table is a line; its cells, apart by ``|``, exclude each other; a cell holds
words. ``word*`` stands for all words that begin so, ``=word`` for this form only, ``two_words`` for a phrase; any other
English or Russian word stands for its inflections. A row is an objection when each question uses a cell of it that the
other does not. ``! `` before a row asks for less: a cell that one of the two questions uses is enough.

`LETTERS` are a language's one-letter words, `ELIDED` those that have an apostrophe; `SPELLINGS` are words that only
accents or capitals tell apart, joined by ``:``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType

from askonce.guards.language import function_words
from askonce.guards.stems import stem
from askonce.guards.tables import courtesies as _other
from askonce.guards.tables import de, en, es, fr, ru, zh
from askonce.guards.tables import spellings as _spellings

_LANGUAGES: Mapping[str, ModuleType] = {"de": de, "en": en, "es": es, "fr": fr, "ru": ru, "zh": zh}
_ROWS = ("ANTONYMS", "DATES", "PERIODS", "PLATFORMS", "QUANTIFIERS", "AUDIENCES")
_BEFORE_NAMES = frozenset(
    "hi hello hey dear hallo liebe lieber bonjour salut cher chère hola ciao olá привет здравствуйте regards".split()  # noqa: SIM905
)
_ALIKE = ("DATES", "PERIODS", "PLATFORMS", "QUANTIFIERS")  # tables whose cells hold words for one thing
_SHORTEST_PREFIX = 2
_CLITIC = re.compile("'(?:m|re|s|ll|ve|d)$")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "ё": "е"})
# A word, or a sign of a script that writes no spaces: Thai, Japanese, Chinese.
_SIGN = "\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff"
_TOKEN = re.compile(rf"[{_SIGN}]|[^\W_{_SIGN}]+(?:'[^\W_{_SIGN}]+)*")

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
    orders: frozenset[str]

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


@dataclass(frozen=True, slots=True)
class Courtesies:
    """Hold what politeness says in every known language, by the first word of each phrase, the longer first."""

    phrases: Mapping[str, Phrases]
    beside: Sequence[tuple[frozenset[str], frozenset[str]]]

    def without(self, text: str) -> str:
        """Return a sentence without the courtesies at its ends; nothing when it is one."""
        found = [(match.start(), match.end()) for match in _TOKEN.finditer(text)]
        words = tuple(text[start:end].lower().translate(_APOSTROPHES) for start, end in found)
        first, last = 0, len(words)
        polite: set[int] = set()
        at = 0
        while at < len(words):
            length = self._length(words, at)
            polite.update(range(at, at + length))
            at += max(length, 1)
        while first in polite:
            first += 1
        while last - 1 in polite and last > first:
            last -= 1
        if first >= last:
            return ""
        spoken = {words[at] for at in polite}
        rest = {_CLITIC.sub("", words[at]) for at in range(first, last) if at not in polite}
        named = words[0] in _BEFORE_NAMES and len(words) == 2 and text[found[1][0]].isupper()
        if spoken and any(spoken & core and len(rest - idle) <= named for core, idle in self.beside):
            return ""
        return text[found[first][0] : found[last - 1][1]]

    def _length(self, words: tuple[str, ...], at: int) -> int:
        for phrase in self.phrases.get(words[at], ()):
            if words[at : at + len(phrase)] == phrase:
                return len(phrase)
        return 0


@lru_cache(maxsize=1)
def courtesies() -> Courtesies:
    """Return the courtesies of every language."""
    rows = [(str(module.COURTESIES), f"{module.COURTEOUS} {module.GRAMMAR}") for module in _LANGUAGES.values()]
    for line in _other.COURTESIES.strip().splitlines():
        name, _, row = line.partition(" ")
        core, _, beside = row.partition("|")
        rows.append((core, f"{beside} {' '.join(function_words(name))}"))
    phrases: dict[str, set[tuple[str, ...]]] = {}
    sets = []
    for core, beside in rows:
        spoken = [tuple(_TOKEN.findall(term.replace("_", " "))) for term in core.split()]
        for words in spoken:
            phrases.setdefault(words[0], set()).add(words)
        idle = {word for term in beside.split() for word in _TOKEN.findall(term.replace("_", " "))}
        sets.append((frozenset(word for words in spoken for word in words), frozenset(idle)))
    return Courtesies(
        {first: tuple(sorted(found, key=lambda words: (-len(words), words))) for first, found in phrases.items()}, sets
    )


@lru_cache(maxsize=32)
def links(language: str) -> frozenset[str]:
    """Return the words with which a language adds a clause: "and", "but", "because"."""
    module = module_of(language)
    return frozenset((module.LINKS if module else _links_elsewhere().get(language, "")).split())


@lru_cache(maxsize=1)
def _links_elsewhere() -> dict[str, str]:
    return {name: words for name, _, words in (line.partition(" ") for line in _other.LINKS.strip().splitlines())}


@lru_cache(maxsize=64)
def entries(name: str, language: str, default: str = "") -> tuple[str, ...]:
    """Return the entries of a language's `LETTERS`, `ELIDED`, `SHORT` or `SPELLINGS`, by default those given."""
    if (module := module_of(language)) is not None:
        return tuple(str(getattr(module, name, default)).split())
    rows = (line.split() for line in str(getattr(_spellings, name, "")).strip().splitlines())
    return next((tuple(words) for of, *words in rows if of == language), tuple(default.split()))


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
        frozenset(str(getattr(module, "ORDERS", "")).split()),
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
