"""Words: two questions as words, and what remains of each when the words they share are laid together.

Words are folded (case, apostrophes, contractions), stems join the inflections of a word, and the phrases of the
language's tables count as one word. One comparison serves every guard, so it is kept for the pair under judgement.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import add

from askonce.guards.forms import is_slip, spelt_out, stem, unaccented
from askonce.guards.language import shared_language
from askonce.guards.languages import known_of
from askonce.guards.memo import NOTHING, TEXTS, remembering
from askonce.guards.tables import Phrases, Tables, Used, tables_of

_WIDE = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}  # Ａ, as Chinese and Japanese keyboards have it
_TYPOGRAPHY = {**_WIDE, **dict.fromkeys(map(ord, "’‘ʼ`"), "'"), ord("ё"): "е"}
UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff"
"""Signs of scripts that write no spaces, each of which is a word: Thai, Japanese, Chinese."""
_WORD = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+(?:'[^\W_{UNSPACED}]+)*")
_CLOSING = " .?!"  # behind the last word
_CAPITALISED = re.compile(r"(?<=[\w,][ -])[A-Z\u00c0-\u00de\u0410-\u042f]\w+")  # not the first word
_CLITICS = {"ll": ("will",), "re": ("are",), "ve": ("have",), "m": ("am",), "d": ("would",), "s": ()}


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """A question's words and their stems, in order, those that a capital marks as names, and what it uses of tables.

    The words of a text in a language are read once, and what a guard makes of them is remembered by this object.
    """

    words: tuple[str, ...]
    stems: tuple[str, ...]
    names: frozenset[str]
    used: Mapping[str, Used]
    content: tuple[tuple[str, str], ...]  # the words that are no function words, with their stems
    known: frozenset[str]  # the words and stems


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two questions read with one language's tables, and the content words that only one of them has."""

    tables: Tables
    a: Words
    b: Words
    only_a: tuple[str, ...]
    only_b: tuple[str, ...]


@remembering(64)
def compare(a: str, b: str) -> Comparison | None:
    """Read two questions with the tables of their language, or return None when it has none."""
    language = shared_language(a, b)
    tables = None if language is None else tables_of(language)
    if language is None or tables is None:
        return None
    of_a, of_b = read(a, language), read(b, language)
    return Comparison(tables, of_a, of_b, _unmatched(of_a, of_b), _unmatched(of_b, of_a))


def read(text: str, language: str) -> Words:
    """Return the words of a text, in the spelling and with the phrases of one language."""
    return _read(text.rstrip(_CLOSING), language)  # as a question, and as a part of it


@remembering(TEXTS)
def _read(text: str, language: str) -> Words:
    tables = tables_of(language)
    phrases = tables.phrases if tables else {}
    small = text.lower()
    plain = small if small.isascii() and "`" not in small else small.translate(_TYPOGRAPHY)
    if tables and tables.unspaced:
        words = tables.unspaced.findall(plain)
        roots = [stem(word, language) for word in words]
    else:
        words = _WORD.findall(plain)
        if "'" in plain or "cannot" in words:
            words = [word for found in words for word in _expanded(found)]
        roots = [stem(word, language) for word in words]
        if not phrases.keys().isdisjoint(zip(roots, words[1:], strict=False)):
            words, roots = _joined(words, roots, phrases, language)
    may_be_named = small[1:] != text[1:] and not known_of(language).capital_nouns
    names = (frozenset(map(str.lower, _CAPITALISED.findall(text))) if may_be_named else NOTHING) or NOTHING
    idle = tables.function_words if tables else ()
    content = tuple([said for said in zip(words, roots, strict=True) if said[0] not in idle])
    used = tables.used(words, roots) if tables else {}
    return Words(tuple(words), tuple(roots), names, used, content, frozenset(words + roots))


@remembering(2 * TEXTS)
def words_without(said: Words, idle: frozenset[str]) -> tuple[Sequence[int], Sequence[str]]:
    """Return the places of the words of a text that are not idle, and the words."""
    places = tuple([at for at, word in enumerate(said.words) if word not in idle])
    return places, tuple([said.words[at] for at in places])


def _expanded(word: str) -> tuple[str, ...]:
    if "'" not in word:
        return ("can", "not") if word == "cannot" else (word,)
    base, _, tail = word.rpartition("'")
    if tail == "t" and base.endswith("n"):
        return ({"ca": "can", "wo": "will", "sha": "shall"}.get(base[:-1], base[:-1]), "not")
    if tail in _CLITICS:
        return (base.replace("'", ""), *_CLITICS[tail])
    return tuple(word.split("'"))


def _joined(
    words: list[str], roots: list[str], phrases: Mapping[tuple[str, str], Phrases], language: str
) -> tuple[list[str], list[str]]:
    """Return words and their stems, those of a phrase as one; its first word may be inflected ("turning off")."""
    joined: list[str] = []
    stems: list[str] = []
    at = 0
    while at < len(words):
        for phrase in phrases.get((roots[at], words[at + 1]), ()) if at + 1 < len(words) else ():
            if tuple(words[at + 1 : at + len(phrase)]) == phrase[1:]:
                joined.append("_".join(phrase))
                stems.append(stem(joined[-1], language))
                at += len(phrase)
                break
        else:
            joined.append(words[at])
            stems.append(roots[at])
            at += 1
    return joined, stems


def _unmatched(mine: Words, other: Words) -> tuple[str, ...]:
    """Return the content words of one question that the other has in no form."""
    known = other.known
    new = [(word, root) for word, root in mine.content if root not in known and word not in known]
    if not new:
        return ()
    # Or it is there joined, or without its accents.
    present = {*known, *map(add, other.words, other.words[1:])}
    present.update([form for word in other.words if not word.isascii() for form in (unaccented(word), spelt_out(word))])
    joined: set[str] = set()
    if not present.isdisjoint(map(add, mine.words, mine.words[1:])):
        joined.update(half for x, y in pairwise(mine.words) if x + y in present for half in (x, y))
    unmatched = []
    for word, root in new:
        if root in present or word in present or word in joined:
            continue
        if not word.isascii() and not present.isdisjoint((unaccented(word), spelt_out(word))):
            continue
        begin = word[:2]  # which a slip keeps
        alike = [theirs for theirs in other.words if theirs.startswith(begin)]
        if alike and any(
            is_slip(word, theirs) and not (word in mine.names and theirs in other.names) for theirs in alike
        ):
            continue
        unmatched.append(word)
    return tuple(unmatched)
