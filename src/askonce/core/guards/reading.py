"""Reading: two questions as words, and what remains of each when the words they share are laid together.

Words are folded (case, apostrophes, contractions), stems join the inflections of a word, and the phrases of the
language's tables count as one word. One reading serves every guard, so it is kept for the pair under judgement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from askonce.core.guards.language import shared_language
from askonce.core.guards.stems import stem
from askonce.core.guards.tables import Tables, tables_of

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "ё": "е"})
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_CLITICS = {"ll": ("will",), "re": ("are",), "ve": ("have",), "m": ("am",), "d": ("would",), "s": ()}
_SHORTEST_TYPO = 5  # letters; a shorter word with a letter changed is another word more often than a slip


@dataclass(frozen=True, slots=True)
class Reading:
    """Hold a question's words and their stems, in order."""

    words: tuple[str, ...]
    stems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Hold two questions read with one language's tables, and the content words that only one of them has."""

    tables: Tables
    a: Reading
    b: Reading
    only_a: tuple[str, ...]
    only_b: tuple[str, ...]


def compare(a: str, b: str) -> Comparison | None:
    """Read two questions with the tables of their language, or return None when it has none."""
    language = shared_language(a, b)
    return _compare(a, b, language) if language is not None else None


@lru_cache(maxsize=64)
def _compare(a: str, b: str, language: str) -> Comparison | None:
    tables = tables_of(language)
    if tables is None:
        return None
    of_a, of_b = read(a, language), read(b, language)
    return Comparison(tables, of_a, of_b, _unmatched(of_a, of_b, tables), _unmatched(of_b, of_a, tables))


@lru_cache(maxsize=256)
def read(text: str, language: str) -> Reading:
    """Return the words of a text, in the spelling and with the phrases of one language."""
    tables = tables_of(language)
    phrases = tables.phrases if tables else {}
    plain = text.lower().translate(_APOSTROPHES)
    if tables and tables.unspaced:
        words = tuple(tables.unspaced.findall(plain))
    else:
        words = tuple(_joined([word for found in _WORD.findall(plain) for word in _expanded(found)], phrases))
    return Reading(words, tuple(stem(word, language) for word in words))


def _expanded(word: str) -> tuple[str, ...]:
    if "'" not in word:
        return ("can", "not") if word == "cannot" else (word,)
    base, _, tail = word.rpartition("'")
    if tail == "t" and base.endswith("n"):
        return ({"ca": "can", "wo": "will", "sha": "shall"}.get(base[:-1], base[:-1]), "not")
    if tail in _CLITICS:
        return (base.replace("'", ""), *_CLITICS[tail])
    return tuple(word.split("'"))


def _joined(words: list[str], phrases: dict[str, tuple[tuple[str, ...], ...]]) -> Iterator[str]:
    at = 0
    while at < len(words):
        for phrase in phrases.get(words[at], ()):
            if words[at : at + len(phrase)] == list(phrase):
                yield "_".join(phrase)
                at += len(phrase)
                break
        else:
            yield words[at]
            at += 1


def _unmatched(mine: Reading, other: Reading, tables: Tables) -> tuple[str, ...]:
    present = {*other.stems, *other.words, *(x + y for x, y in pairwise(other.words))}
    pairs = {x + y: (x, y) for x, y in pairwise(mine.words)}
    joined = {half for whole in pairs.keys() & present for half in pairs[whole]}
    return tuple(
        word
        for word, root in zip(mine.words, mine.stems, strict=True)
        if word not in tables.function_words
        and root not in present
        and word not in joined
        and not any(_is_slip(word, theirs) for theirs in other.words)
    )


def _is_slip(word: str, other: str) -> bool:
    """Tell a misspelling: a letter added or dropped, or two neighbours exchanged.

    A changed letter makes another word (Maria, Marie) too often to be taken for a slip.
    """
    if abs(len(word) - len(other)) > 1 or max(len(word), len(other)) < _SHORTEST_TYPO or word[:2] != other[:2]:
        return False
    short, long = sorted((word, other), key=len)
    at = next((i for i, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return short[at + 2 :] == long[at + 2 :] and short[at : at + 2] == long[at : at + 2][::-1]
