"""Courtesy: sentences before and after a question that are nothing but politeness, and the name under a letter.

They change no answer, so guards and rules read a question without them: "Happy Monday!" is no date, and "Sorry if this
is a dumb question." no condition.
"""

from __future__ import annotations

import re
from functools import cache
from unicodedata import category

from askonce.guards.additions import is_hidden
from askonce.guards.languages import any_of, words_of, words_of_any
from askonce.guards.memo import TEXTS, remembering
from askonce.guards.tables import courtesies, tables_of

_END = re.compile(r"[.!?…](?=\s)|[。！？؟]|\n")
_OPENING_END = re.compile(r"[.!?…,](?=\s)|[。！？؟，、،]|\n")
_INNER_END = re.compile(r"(?:[.!?…,](?=\s)|[。！？؟，、،])\s*\w|\n[^\S\n]*\w")  # of several line breaks the last
_WORD = re.compile(r"\w+")
_MARKS = frozenset(".,!?…'’。！？؟،，、- ")
_MOST = 4  # sentences of courtesy at either end
_LONGEST = 120  # characters of such a sentence
_NAME = r"[^\W\d_][\w'’-]{0,20}"


@cache
def _signed() -> re.Pattern[str]:
    formulas = "|".join(sorted((term.replace("_", " ") for term in words_of_any("signing")), key=len, reverse=True))
    return re.compile(rf"(?i:\b(?:{formulas}))[\s,.!–-]{{1,4}}({_NAME}(?: {_NAME})?)[\s.!]{{0,3}}$")


@cache
def _signing() -> frozenset[str]:
    """Return the first words of what stands before such a name."""
    return frozenset(term.partition("_")[0] for term in words_of_any("signing"))


@cache
def _points() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Find where a question points at a text, or asks what one is like, in small letters and in any.

    The courtesy may be that text: "Gracias! What language is this?"
    """
    pattern = rf"\b(?:{any_of('points')})\b|{any_of('points_anywhere')}"
    return re.compile(pattern), re.compile(pattern, re.IGNORECASE)


@remembering(TEXTS)
def spoken(text: str) -> str:
    """Return a text without the sentences at its ends that are courtesies, and without a name signed at its end."""
    rest = _without_courtesies(text)
    if len(rest) == len(text):
        return rest
    in_small, in_any = _points()
    points = in_small.search(rest.lower()) if rest.isascii() else in_any.search(rest)  # a third of the time
    return text if points else rest


def _without_courtesies(text: str) -> str:
    signed = _signed().search(text, max(len(text) - _LONGEST, 0)) if _may_be_signed(text[-_LONGEST:]) else None
    if signed and _is_name(signed[1]):
        text = text[: signed.start(1)].rstrip(" ,–-")
    if not _INNER_END.search(text):
        return text
    rest = text.strip()
    for _ in range(_MOST):
        first = _OPENING_END.search(rest, 0, _LONGEST)
        if not first or first.end() == len(rest) or not _is_courtesy(rest[: first.end()]):
            break
        rest = rest[first.end() :].strip()
    for _ in range(_MOST):
        last = len(rest.rstrip(" .!?…。！？؟"))
        ends = [found.end() for found in _END.finditer(rest, max(last - _LONGEST, 0), last)]
        if not ends or not _is_courtesy(rest[ends[-1] :]):
            break
        rest = rest[: ends[-1]].strip()
    return rest


def _may_be_signed(end: str) -> bool:
    """Tell cheaply whether a name is signed at the end of a text: a name has a capital."""
    name = end.replace(".", " ").replace("!", " ").split()[-1:]
    if not any(sign.isupper() for word in name for sign in word):
        return False
    # Other letters have capitals that no small letter is made of.
    return not (end.isascii() and _signing().isdisjoint(_WORD.findall(end.lower())))


@remembering(1024)
def _is_courtesy(sentence: str) -> bool:
    """Return whether a sentence holds words only, and these say nothing but politeness."""
    if not all(sign in _MARKS or (category(sign)[0] in "LM" and not is_hidden(sign)) for sign in sentence):
        return False
    return any(map(str.isalpha, sentence)) and not courtesies().without(sentence)


def _is_name(signed: str) -> bool:
    """Return whether words may be a name: each has a capital, and none is an order or a manner."""
    known = tables_of("en")
    words = re.findall(r"[^\W\d_]+", signed)
    orders = known.orders | known.grammar | words_of("en", "links") if known else frozenset()
    return all(
        word[0].isupper() and word.lower() not in orders and not word.lower().endswith(("ly", "ing")) for word in words
    )
