"""Language: an answer in another language is a wrong answer, however near the question."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from askonce.guards.languages import languages, words_of
from askonce.guards.memo import TEXTS, remembering

_SCRIPTS = (
    ("cyrillic", re.compile(r"[\u0400-\u04ff]")),
    ("greek", re.compile(r"[\u0370-\u03ff]")),
    ("hebrew", re.compile(r"[\u0590-\u05ff]")),
    ("arabic", re.compile(r"[\u0600-\u06ff]")),
    ("devanagari", re.compile(r"[\u0900-\u097f]")),
    ("thai", re.compile(r"[\u0e00-\u0e7f]")),
    ("kana", re.compile(r"[\u3040-\u30ff]")),
    ("hangul", re.compile(r"[\uac00-\ud7af]")),
    ("han", re.compile(r"[\u4e00-\u9fff]")),
)
_FOREIGN_SHARE = 0.15
_LATIN_LETTER = re.compile(r"[a-zA-Z\u00c0-\u024f]")
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_LEAD = 2  # words of its own language that each question must hold over the other's
_CLEAR_LEAD = 4  # words of its own language that both questions hold over the other's, together


@remembering(TEXTS)
def script(text: str) -> str | None:
    """Name the script of a text, or None when it holds no letters.

    A Latin product name in a Russian or Chinese sentence may outweigh it in letters, so another script needs only a
    share of `_FOREIGN_SHARE` to name the text.
    """
    if text.isascii():
        return "latin" if _LATIN_LETTER.search(text) else None
    latin = len(_LATIN_LETTER.findall(text))
    others = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS}
    name = max(others, key=lambda each: others[each])
    if others[name] > _FOREIGN_SHARE * (latin + others[name]):
        return name
    return "latin" if latin else None


@remembering(TEXTS)
def language_of(text: str) -> str | None:
    """Name the language (ISO 639-1) by script and function words, or None."""
    written = script(text)
    if written != "latin":
        return _by_letters(text.lower(), written) if written else None
    return _by_words(text, _function_words_of(text))


def _by_words(text: str, known: _Known) -> str | None:
    """Name the language of a text in Latin letters."""
    if told := _told_by_own_words(text, known.possible):
        return told
    # Bare or shared words ("Leeds office hours", "Is Ann in?") are taken as English: its tables are the ones we have.
    # Where more words have accents than English has words, an unknown language shares a few words with it.
    if "en" in known.possible:
        accented = 0 if text.isascii() else sum(not word.isascii() for word in set(_WORD.findall(text)))
        return "en" if not accented or accented < known.counts["en"] else None
    return known.possible[0]


def _by_letters(text: str, written: str) -> str | None:
    """Name the language of a text in another script, among those that have tables."""
    possible = [
        code
        for code, known in languages().items()
        if known.script == written
        and known.grammar
        and not (known.foreign_letters and re.search(known.foreign_letters, text))
    ]
    if len(possible) < 2:
        return possible[0] if possible else None
    found = {*_WORD.findall(text)}
    return max(possible, key=lambda code: len(found & (function_words(code) | words_of(code, "grammar"))))


def function_words(language: str) -> frozenset[str]:
    """Return the words by which a language (ISO 639-1) is recognised; none for one that is not."""
    return words_of(language, "function_words")


@remembering(256)
def shared_language(a: str, b: str) -> str | None:
    """Name the language whose tables judge a pair: read from both, for one short question may not tell."""
    both = f"{min(a, b)} {max(a, b)}"
    if not both.isascii() or not (script(a) or script(b)):
        return language_of(both)
    return _by_words(both, _counted(_function_words_of(a).words | _function_words_of(b).words))


def language(a: str, b: str) -> str | None:
    """Object when the questions are written in different scripts, or clearly in different languages."""
    script_a, script_b = script(a), script(b)
    if script_a and script_b and script_a != script_b:
        japanese = {script_a, script_b} == {"kana", "han"}  # one language writes in both
        return None if japanese else f"script: {script_a} / {script_b}"
    if script_a != "latin" or script_b != "latin":
        return None
    of_a, of_b = _function_words_of(a), _function_words_of(b)
    best_a, best_b = of_a.possible[0], of_b.possible[0]
    lead_a, lead_b = of_a.counts[best_a] - of_a.counts[best_b], of_b.counts[best_b] - of_b.counts[best_a]
    clear = min(lead_a, lead_b) >= _LEAST_LEAD and lead_a + lead_b >= _CLEAR_LEAD
    return f"language: {best_a} / {best_b}" if clear else None


@cache
def _by_word() -> Mapping[str, tuple[str, ...]]:
    """Return the languages that each function word is of."""
    found: dict[str, tuple[str, ...]] = {}
    for code in languages():
        for word in function_words(code):
            found[word] = (*found.get(word, ()), code)
    return found


def _told_by_own_words(text: str, possible: Sequence[str]) -> str | None:
    """Name the one of several languages that has most words of a text for its own."""
    if len(possible) < 2:
        return None
    words = {*_WORD.findall(text.lower())}
    counts = {code: len(words & words_of(code, "own_words")) for code in possible}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] else None


@cache
def _own_letters() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the letters that one language has: a word with one counts as a function word of it."""
    return tuple((code, re.compile(known.own_letters)) for code, known in languages().items() if known.own_letters)


@cache
def _none() -> Mapping[str, int]:
    return {code: 0 for code, known in languages().items() if known.function_words or known.own_letters}


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """The function words of a text, how many each language has, and the languages that have most, in their order."""

    words: frozenset[str]
    counts: Mapping[str, int]
    possible: Sequence[str]


@remembering(TEXTS)
def _function_words_of(text: str) -> _Known:
    folded = text.lower()
    known = _counted(frozenset(_by_word().keys() & _WORD.findall(folded)))
    if folded.isascii():
        return known
    counts = dict(known.counts)
    for code, letters in _own_letters():
        counts[code] += len(letters.findall(folded))
    return _of_counts(known.words, counts)


@remembering(TEXTS)
def _counted(words: frozenset[str]) -> _Known:
    counts = dict(_none())
    by_word = _by_word()
    for word in words:
        for code in by_word[word]:
            counts[code] += 1
    return _of_counts(words, counts)


def _of_counts(words: frozenset[str], counts: Mapping[str, int]) -> _Known:
    most = max(counts.values())
    return _Known(words, counts, [code for code, count in counts.items() if count == most])
