"""Spelling: capitals and accents count where they make another word: IT and it, año and ano.

An embedder that folds them gives both one vector. Most people leave out some of them, so a difference counts only
between words of a table (a language's `spellings`), and only as far as the writer shows to use capitals or accents:
"flights to turkey" may be about Turkey, and "cuantos anos" about años. Two different accents on one letter always
count, and so do the marks of scripts in which these are letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from askonce.guards.language import shared_language
from askonce.guards.languages import known_of
from askonce.guards.memo import TEXTS, remembering
from askonce.guards.tables import tables_of

_MARKS = (
    "\u0300-\u036f\u064b-\u0655\u0900-\u0903\u093a-\u094f\u0962\u0963\u0981-\u0983\u09bc-\u09cd"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}])*")
_ASCII_WORD = re.compile("[A-Za-z]+")  # the same in a text of such letters, in a third of the time
_BEGINS = re.compile(r"(?:^|[.!?:;¿¡(\[\"“„«\n])\W*$")
# Scripts that are often written without their accents; in all others a mark makes another letter.
_DROPPED = re.compile(r"[a-z\u00c0-\u024f\u0370-\u03ff\u1e00-\u1fff\u0590-\u05ff\u0600-\u06ff]", re.IGNORECASE)
_KANA = re.compile(r"[\u3040-\u30ff]")
_LETTERS = str.maketrans({"ł": "l", "ı": "i", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ς": "σ"})
_FREE = str.maketrans({"ё": "е", "\u0901": "\u0902", "\u093c": None, "\u0301": None})  # left out or exchanged at will
_EVERYWHERE = ("CO:Co", "HF:Hf", "CS:Cs")  # carbon monoxide, cobalt
_FEWEST_WORDS = 3  # of a title
_TITLE_SHARE = 0.7
_BOTH = 2


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as it is written, and the word before it."""

    written: str
    before: str
    begins: bool


@dataclass(frozen=True, slots=True)
class _Written:
    """The words of a text by their letters alone, and how it uses capitals: not, or all over."""

    words: Mapping[str, tuple[_Word, ...]]
    small: bool
    shouts: bool
    titled: bool


def spelling(a: str, b: str) -> str | None:
    """Object when capitals or accents make another word of one that both questions have."""
    words_a, words_b = _words(a), _words(b)
    only_a, only_b = words_a - words_b, words_b - words_a
    if not only_a or not only_b:
        return None
    is_ascii = a.isascii() and b.isascii()
    fold = str.lower if is_ascii else _plain
    alike = {*map(fold, only_a)} & {*map(fold, only_b)}
    if not alike:
        return None
    language = shared_language(a, b) or ""
    rows = _rows(language)
    if is_ascii and alike.isdisjoint(rows):
        return None
    of_a, of_b = _written(a), _written(b)
    shared = [(plain, of_a.words[plain], of_b.words[plain]) for plain in alike]
    differing = [(p, x, y) for p, x, y in shared if {w.written for w in x}.isdisjoint(w.written for w in y)]
    drops = _drops(differing, of_a, of_b)
    for plain, in_a, in_b in sorted(differing):
        x, y = in_a[0].written, in_b[0].written
        if _marks_differ(x, y, language):
            return f"spelling: {x} / {y}"
        row = rows.get(plain)
        if row is None:
            continue
        meant_a = {each for word in in_a for each in _meant(word, row, of_a, drops[0], language)}
        meant_b = {each for word in in_b for each in _meant(word, row, of_b, drops[1], language)}
        if meant_a and meant_b and meant_a.isdisjoint(meant_b):
            return f"spelling: {x} / {y}"
    return None


def _drops(
    differing: list[tuple[str, tuple[_Word, ...], tuple[_Word, ...]]], a: _Written, b: _Written
) -> tuple[bool, bool]:
    """Tell of either text whether its writer leaves accents out: it lacks those of two words that the other has."""
    lacking = [
        (x[0].written.casefold() == plain, y[0].written.casefold() == plain)
        for plain, x, y in differing
        if x[0].written.casefold() != y[0].written.casefold()
    ]
    return a.shouts or sum(x for x, _ in lacking) >= _BOTH, b.shouts or sum(y for _, y in lacking) >= _BOTH


def _meant(word: _Word, row: frozenset[str], text: _Written, drops: bool, language: str) -> Iterator[str]:
    """Yield the words of a row that a writing may stand for."""
    written, tables = word.written, tables_of(language)
    pronouns = tables.grammar if tables else frozenset()
    # What follows an article is no pronoun and no verb: "the it department", "a resume".
    governed = tables is not None and word.before in tables.determiners
    drops = drops or (governed and known_of(language).free_accents)
    for each in row:
        if each.casefold() != written.casefold() and not (drops and _plain(each) == written.casefold()):
            continue
        pronoun, rare = each in pronouns, each.isupper() and each.lower() in pronouns
        if each.islower() and (written.islower() or text.shouts or text.titled or word.begins):
            means = not (governed and pronoun)
        elif written.islower() or text.shouts:
            means = governed or (not rare and (text.small or text.shouts))
        else:
            means = written == each
        if means:
            yield each


def _marks_differ(x: str, y: str, language: str) -> bool:
    """Return whether two words have different accents, or other letters where an accent makes one."""
    x, y = x.lower().translate(_FREE), y.lower().translate(_FREE)
    if x == y or x.isascii() or y.isascii():
        return False
    if confused := known_of(language).same_accents:
        x, y = x.replace(*confused), y.replace(*confused)
    one, other = unicodedata.normalize("NFD", x), unicodedata.normalize("NFD", y)
    if _DROPPED.search(one):
        return _accented(one) and _accented(other) and not _is_part(one, other) and not _is_part(other, one)
    end = rf"[{_MARKS}]+$"
    return re.sub(end, "", one) != re.sub(end, "", other) if not _KANA.search(one) else one != other


def _accented(decomposed: str) -> bool:
    return any(map(unicodedata.combining, decomposed))


def _is_part(few: str, many: str) -> bool:
    """Return whether a writing has no accent that the other has not: some are left out."""
    signs = iter(many)
    return all(sign in signs for sign in few)


@lru_cache(maxsize=16)
def _rows(language: str) -> Mapping[str, frozenset[str]]:
    rows = [frozenset(row.split(":")) for row in (*_EVERYWHERE, *known_of(language).spellings.split())]
    return {_plain(min(row)): row for row in rows}


@remembering(TEXTS)
def _words(text: str) -> frozenset[str]:
    return frozenset((_ASCII_WORD if text.isascii() else _WORD).findall(text))


@remembering(256)
def _written(text: str) -> _Written:
    words: dict[str, list[_Word]] = {}
    before, count, large = "", 0, 0
    for found in _WORD.finditer(text):
        written = found[0]
        word = _Word(written, before, bool(_BEGINS.search(text[: found.start()])))
        words.setdefault(_plain(written), []).append(word)
        before, count, large = written.lower(), count + 1, large + written[0].isupper()
    titled = count >= _FEWEST_WORDS and large >= _TITLE_SHARE * count
    return _Written({plain: tuple(each) for plain, each in words.items()}, not large, text.isupper(), titled)


@remembering(2048)
def _plain(word: str) -> str:
    """Return the letters of a word, small and without accents, as an embedder that folds them sees it."""
    folded = word.casefold()
    if folded.isascii():
        return folded
    decomposed = unicodedata.normalize("NFD", folded.translate(_LETTERS))
    return "".join(sign for sign in decomposed if unicodedata.category(sign) != "Mn")
