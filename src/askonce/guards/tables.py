"""Tables: the words that the guards compare, as a language's file has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from askonce.guards.forms import spelt_out, stem, unaccented
from askonce.guards.languages import known_of, languages, words_of, words_of_any
from askonce.guards.memo import NOTHING, TEXTS, remembering

_ROWS = ("antonyms", "dates", "periods", "platforms", "quantifiers", "audiences")
_ALIKE = ("dates", "periods", "platforms", "quantifiers")  # tables whose cells hold words for one thing
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
    """One table: where each word, stem and prefix stands, and which rows ask for one side only."""

    exact: Mapping[str, tuple[tuple[int, int], ...]]
    prefixes: Mapping[str, tuple[tuple[int, int], ...]]
    strict: frozenset[int]

    def places(self, word: str, root: str) -> tuple[tuple[int, int], ...]:
        """Return the rows and cells where a word stands, of which the stem is given too."""
        return self.exact.get(word) or self.exact.get(f"~{root}") or self._begun(word)

    def _begun(self, word: str) -> tuple[tuple[int, int], ...]:
        for length in range(len(word), _SHORTEST_PREFIX - 1, -1) if self.prefixes else ():
            if places := self.prefixes.get(word[:length]):
                return places
        return ()

    def conflict(self, of_a: Used, of_b: Used) -> tuple[str, str] | None:
        """Return the words of the first row that tells two questions apart, or None."""
        if of_a == of_b:
            return None  # most pairs
        for row in sorted({*of_a, *of_b}):
            in_a, in_b = of_a.get(row, {}), of_b.get(row, {})
            new_a, new_b = in_a.keys() - in_b.keys(), in_b.keys() - in_a.keys()
            if (new_a and new_b) or (row in self.strict and (new_a or new_b)):
                return _shown(in_a), _shown(in_b)
        return None


@dataclass(frozen=True, slots=True)
class Tables:
    """What is known of one language."""

    language: str
    rows: Mapping[str, Rows]
    grammar: frozenset[str]
    function_words: frozenset[str]
    determiners: frozenset[str]
    light: frozenset[str]
    phrases: Mapping[tuple[str, str], Phrases]
    unspaced: re.Pattern[str] | None
    synonyms: Mapping[str, frozenset[int]]
    orders: frozenset[str]

    def are_synonyms(self, x: str, y: str) -> bool:
        """Return whether two words stand in one row of the language's synonyms, or in one cell of a table."""
        return not _senses(self.language, x).isdisjoint(_senses(self.language, y))

    def has_synonym(self, word: str, others: tuple[str, ...]) -> bool:
        """Return whether one of the words of a text is such a synonym of a word."""
        mine = _senses(self.language, word)
        return bool(mine) and not mine.isdisjoint(_senses_of_any(self.language, others))

    def used(self, words: Sequence[str], stems: Sequence[str]) -> Mapping[str, Used]:
        """Return the cells that a question uses, by table and row, each with the word that uses it."""
        found: dict[str, Used] = {}
        for word, root in zip(words, stems, strict=True):
            for table, row, cell in _places(self.language, word, root):
                found.setdefault(table, {}).setdefault(row, {}).setdefault(cell, word)
        return found


@dataclass(frozen=True, slots=True)
class Courtesies:
    """What politeness says in every known language, by the first two words of each phrase, the longer first.

    A phrase of one word stands under that word and an empty one.
    """

    phrases: Mapping[str, Mapping[str, Phrases]]
    beside: Sequence[tuple[frozenset[str], frozenset[str]]]

    def without(self, text: str) -> str:
        """Return a sentence without the courtesies at its ends; nothing when it is one."""
        written = _TOKEN.findall(text)
        words = tuple(map(str.lower, written))
        if not text.isascii():
            words = tuple(word.translate(_APOSTROPHES) for word in words)
        polite: set[int] = set()
        if not self.phrases.keys().isdisjoint(words):
            for at, word in enumerate(words):
                if word in self.phrases and at not in polite:
                    polite.update(range(at, at + self._length(words, at)))
        if not polite:
            return text[text.index(written[0]) : text.rindex(written[-1]) + len(written[-1])] if words else ""
        found = [match.span() for match in _TOKEN.finditer(text)]
        first, last = 0, len(words)
        while first in polite:
            first += 1
        while last - 1 in polite and last > first:
            last -= 1
        if first >= last:
            return ""
        spoken = {words[at] for at in polite}
        rest = {word for at, word in enumerate(words) if first <= at < last and at not in polite}
        if "'" in text or "’" in text or not text.isascii():
            rest = {_CLITIC.sub("", word) for word in rest}
        named = words[0] in words_of_any("before_names") and len(words) == 2 and text[found[1][0]].isupper()
        if any(not core.isdisjoint(spoken) and len(rest - idle) <= named for core, idle in self.beside):
            return ""
        return text[found[first][0] : found[last - 1][1]]

    def _length(self, words: tuple[str, ...], at: int) -> int:
        phrases = self.phrases[words[at]]
        for phrase in phrases.get(words[at + 1], ()) if at + 1 < len(words) else ():
            if words[at : at + len(phrase)] == phrase:
                return len(phrase)
        return 1 if "" in phrases else 0


@lru_cache(maxsize=1)
def courtesies() -> Courtesies:
    """Return the courtesies of every language."""
    phrases: dict[str, dict[str, set[tuple[str, ...]]]] = {}
    sets = []
    for language in languages().values():
        beside = f"{language.courteous} {language.grammar or language.function_words}"
        spoken = [tuple(_TOKEN.findall(term.replace("_", " "))) for term in language.courtesies.split()]
        for words in spoken:
            second = words[1] if len(words) > 1 else ""
            phrases.setdefault(words[0], {}).setdefault(second, set()).add(words)
        idle = {word for term in beside.split() for word in _TOKEN.findall(term.replace("_", " "))}
        sets.append((frozenset(word for words in spoken for word in words), frozenset(idle)))
    return Courtesies(
        {
            first: {
                second: tuple(sorted(found, key=lambda words: (-len(words), words))) for second, found in of.items()
            }
            for first, of in phrases.items()
        },
        sets,
    )


@lru_cache(maxsize=16)
def tables_of(language: str) -> Tables | None:
    """Return the tables of a language (ISO 639-1), or None: then only what holds in every language is compared."""
    known = known_of(language)
    if not known.grammar:
        return None
    sources = {name: str(getattr(known, name)) for name in _ROWS}
    terms = {term for source in (*sources.values(), known.synonyms) for *_, term in _terms(source)}
    idle = [*known.grammar.split(), *known.fillers.split()]
    unspaced = None
    if known.unspaced:
        longest_first = sorted((*terms, *idle), key=len, reverse=True)
        unspaced = re.compile("|".join([*map(re.escape, longest_first), r"[a-z0-9]+", r"\w"]))
    return Tables(
        language,
        {name: _rows(source, language) for name, source in sources.items()},
        _also_without_accents(known.grammar.split(), language),
        _also_without_accents(idle, language),
        _also_without_accents(known.determiners.split(), language),
        frozenset(stem(verb, language) for verb in known.light.split()),
        _phrases({*terms, *idle}, language),
        unspaced,
        _groups(known.synonyms, language),
        words_of(language, "orders"),
    )


@remembering(4096)
def _places(language: str, word: str, root: str) -> tuple[tuple[str, int, int], ...]:
    """Return the tables, rows and cells of a language where a word stands: most words stand in none."""
    tables = tables_of(language)
    rows = {} if tables is None else tables.rows
    return tuple((name, row, cell) for name, table in rows.items() for row, cell in table.places(word, root))


@remembering(8192)
def _senses(language: str, word: str) -> frozenset[tuple[str, int, int]]:
    """Return the rows of a language's synonyms where a word stands, and the cells that hold words for one thing."""
    tables = tables_of(language)
    if tables is None:
        return NOTHING
    root = stem(word, language)
    rows = tables.synonyms.get(word, tables.synonyms.get(root, NOTHING)) | _begun(language, word)
    cells = [place for place in _places(language, word, root) if place[0] in _ALIKE]
    return frozenset([("synonyms", row, 0) for row in rows] + cells) or NOTHING


@remembering(TEXTS)
def _senses_of_any(language: str, words: tuple[str, ...]) -> frozenset[tuple[str, int, int]]:
    return frozenset(chain.from_iterable([_senses(language, word) for word in words]))


def _begun(language: str, word: str) -> frozenset[int]:
    """Return the rows of the longest beginning of a word that is in the synonyms, as they have it: bezahl*."""
    prefixes = _prefixes(language)
    ends = range(len(word), _SHORTEST_PREFIX, -1) if prefixes else ()
    return next((rows for end in ends if (rows := prefixes.get(word[:end]))), frozenset())


@lru_cache(maxsize=16)
def _prefixes(language: str) -> Mapping[str, frozenset[int]]:
    tables = tables_of(language)
    synonyms = tables.synonyms if tables else {}
    return {form[:-1]: rows for form, rows in synonyms.items() if form.endswith("*")}


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
    for table in (exact, prefixes):
        for word in [word for word in table if not word.isascii()]:
            for plain in _without_accents(word, language):
                table.setdefault(plain, table[word])
    lines = source.strip().splitlines()
    return Rows(
        {term: tuple(dict.fromkeys(places)) for term, places in exact.items()},
        {term: tuple(places) for term, places in prefixes.items()},
        frozenset(row for row, line in enumerate(lines) if line.startswith("!")),
    )


def _also_without_accents(words: Sequence[str], language: str) -> frozenset[str]:
    return frozenset(form for word in words for form in (word, *_without_accents(word, language)))


def _without_accents(word: str, language: str) -> tuple[str, ...]:
    """Return a word as it is typed in haste, or on another keyboard: manana, fuer."""
    written = known_of(language)
    if word.isascii() or not {"ç", "ñ"}.isdisjoint(word) or written.script != "latin" or not written.grammar:
        return ()
    return unaccented(word), spelt_out(word)


def _groups(source: str, language: str) -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for row, _, term in _terms(source):
        for form in (term, stem(term, language), *_without_accents(term, language)):
            groups.setdefault(form, set()).add(row)
    return {form: frozenset(rows) for form, rows in groups.items()}


def _phrases(terms: set[str], language: str) -> Mapping[tuple[str, str], Phrases]:
    """Return the phrases of several words by the stem of their first one and their second; the longer first."""
    found: dict[tuple[str, str], Phrases] = {}
    split = (tuple(term.lstrip("=").split("_")) for term in terms)
    for words in sorted(split, key=lambda words: (-len(words), words)):
        if len(words) > 1:
            begins = stem(words[0], language), words[1]
            found[begins] = (*found.get(begins, ()), words)
    return found


def _shown(cells: Mapping[int, str]) -> str:
    return ", ".join(cells[cell].replace("_", " ") for cell in sorted(cells)) or "none"
