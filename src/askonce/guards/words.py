"""Words: two questions as words, and what remains of each when the words they share are laid together.

Words are folded (case, apostrophes, contractions), stems join the inflections of a word, and the phrases of the
language's tables count as one word. One comparison serves every guard, so it is kept for the pair under judgement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from askonce.guards.forms import is_slip, spelt_out, stem, unaccented
from askonce.guards.language import shared_language
from askonce.guards.languages import known_of
from askonce.guards.memo import TEXTS, remembering
from askonce.guards.tables import Phrases, Tables, Used, tables_of

_WIDE = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}  # Ａ, as Chinese and Japanese keyboards have it
_TYPOGRAPHY = {**_WIDE, **dict.fromkeys(map(ord, "’‘ʼ`"), "'"), ord("ё"): "е"}
# A word, or a sign of a script that writes no spaces: Thai, Japanese, Chinese.
_SIGN = "\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff"
_WORD = re.compile(rf"[{_SIGN}]|[^\W_{_SIGN}]+(?:'[^\W_{_SIGN}]+)*")
_CAPITALISED = re.compile(r"(?<=[\w,][ -])[A-Z\u00c0-\u00de\u0410-\u042f]\w+")  # not the first word
_CLITICS = {"ll": ("will",), "re": ("are",), "ve": ("have",), "m": ("am",), "d": ("would",), "s": ()}


@dataclass(frozen=True, slots=True)
class Words:
    """A question's words and their stems, in order, those that a capital marks as names, and what it uses of tables."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    names: frozenset[str]
    used: Mapping[str, Used]


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
    return Comparison(tables, of_a, of_b, _unmatched(of_a, of_b, tables), _unmatched(of_b, of_a, tables))


@remembering(TEXTS)
def read(text: str, language: str) -> Words:
    """Return the words of a text, in the spelling and with the phrases of one language."""
    tables = tables_of(language)
    phrases = tables.phrases if tables else {}
    small = text.lower()
    plain = small if small.isascii() and "`" not in small else small.translate(_TYPOGRAPHY)
    if tables and tables.unspaced:
        words = tuple(tables.unspaced.findall(plain))
    else:
        words = tuple(_joined([word for found in _WORD.findall(plain) for word in _expanded(found)], phrases, language))
    may_be_named = small != text and not known_of(language).capital_nouns
    names = frozenset(map(str.lower, _CAPITALISED.findall(text))) if may_be_named else frozenset[str]()
    stems = tuple([stem(word, language) for word in words])
    return Words(words, stems, names, tables.used(words, stems) if tables else {})


def _expanded(word: str) -> tuple[str, ...]:
    if "'" not in word:
        return ("can", "not") if word == "cannot" else (word,)
    base, _, tail = word.rpartition("'")
    if tail == "t" and base.endswith("n"):
        return ({"ca": "can", "wo": "will", "sha": "shall"}.get(base[:-1], base[:-1]), "not")
    if tail in _CLITICS:
        return (base.replace("'", ""), *_CLITICS[tail])
    return tuple(word.split("'"))


def _joined(words: list[str], phrases: Mapping[str, Phrases], language: str) -> Iterator[str]:
    """Yield the words, those of a phrase as one; its first word may be inflected ("turning off")."""
    at = 0
    while at < len(words):
        for phrase in phrases.get(stem(words[at], language), ()):
            if tuple(words[at + 1 : at + len(phrase)]) == phrase[1:]:
                yield "_".join(phrase)
                at += len(phrase)
                break
        else:
            yield words[at]
            at += 1


def _unmatched(mine: Words, other: Words, tables: Tables) -> tuple[str, ...]:
    present = {*other.stems, *other.words, *(x + y for x, y in pairwise(other.words))}
    present.update(form for word in other.words if not word.isascii() for form in (unaccented(word), spelt_out(word)))
    begun: dict[str, set[str]] = {}  # a slip keeps the first two letters
    for word in other.words:
        begun.setdefault(word[:2], set()).add(word)
    pairs = {x + y: (x, y) for x, y in pairwise(mine.words)}
    joined = {half for whole in pairs.keys() & present for half in pairs[whole]}
    return tuple(
        word
        for word, root in zip(mine.words, mine.stems, strict=True)
        if word not in tables.function_words
        and root not in present
        and word not in present
        and (word.isascii() or present.isdisjoint((unaccented(word), spelt_out(word))))
        and word not in joined
        and not any(
            is_slip(word, theirs) and not (word in mine.names and theirs in other.names)
            for theirs in begun.get(word[:2], ())
        )
    )
