"""Question type: who, when, where, why and how much of one thing are different questions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set
from functools import cache

from askonce.guards.forms import are_forms, stem
from askonce.guards.language import shared_language
from askonce.guards.languages import any_of, known_of
from askonce.guards.memo import TEXTS, remembering
from askonce.guards.tables import tables_of
from askonce.guards.words import compare, read

_WORD = re.compile(r"[^\W\d_]+")
_PARTITIVE = frozenset({"de", "d"})  # French: "combien de prix"
_SENTENCE = re.compile(r"(?<=[.!?？])\s+")
_ENDS = frozenset("?？")
_CLAUSES = frozenset(",;:")
# The others, what, which, how and yes-or-no, ask for anything, so that they conflict with few. "Steps" are what one has
# to do, and so how it is done; a "definition" is what a thing is.
_SPECIFIC = frozenset(
    """time start end wait duration valid days place reason person whom party agent frequency distance age amount
    quantity""".split()  # noqa: SIM905 — words read best as lines of words
)
# A thing may be a time or a place ("what is the deadline", "when is the deadline").
_NEVER_WITH_SPECIFIC = frozenset({"manner", "whether"})
_MEASURES = frozenset({"duration", "wait", "valid", "days", "amount", "quantity", "age", "distance", "frequency"})
HOW = frozenset({"manner", "steps"})
"""The types of questions for how something is done."""
_WHAT = frozenset({"thing", "definition"})
_FEW = 2  # words that only one of two questions has, where they ask for different things of the rest
_COUNTS = (frozenset({"amount", "thing"}), frozenset({"quantity", "thing"}))
_COMPATIBLE = tuple(
    frozenset(pair)
    for pair in (
        ("days", "duration"),
        ("days", "amount"),
        ("wait", "time"),
        ("wait", "duration"),
        ("wait", "days"),
        *(("valid", other) for other in ("duration", "days", "end", "time", "quantity")),
        ("start", "time"),
        ("start", "age"),
        ("start", "wait"),
        ("end", "time"),
        ("end", "wait"),
        ("end", "duration"),
        ("end", "days"),
        ("quantity", "amount"),  # where one word asks for both: сколько
        ("quantity", "duration"),
        ("quantity", "days"),
        ("quantity", "wait"),
        ("party", "person"),  # "who is paid" is "whom do you pay"
        ("party", "whom"),
        ("whom", "place"),  # whom one tells is where one says it
        ("agent", "reason"),
        ("agent", "manner"),
        ("manner", "steps"),
        *(("name", other) for other in ("person", "whom", "thing")),  # "what is the dean called", "who is the dean"
        *(("steps", other) for other in ("place", "party", "person", "whom")),  # what one does is whom one asks
    )
)


def questions(a: str, b: str) -> str | None:
    """Object when the questions ask for different things: a time, a place, a person, a reason, an amount."""
    language = shared_language(a, b)
    if language is None or not _types(language):
        return None
    of_a, of_b = type_of(a, language), type_of(b, language)
    if of_a == of_b:
        return None
    if of_a is None or of_b is None:
        return _of_search(*((b, a) if of_a is None else (a, b)), language)
    if {of_a, of_b} in _COMPATIBLE:
        return None
    specific = {of_a, of_b} & _SPECIFIC
    if len(specific) == 2 or (specific and {of_a, of_b} & _NEVER_WITH_SPECIFIC):
        return f"question: {of_a} / {of_b}"
    if {of_a, of_b} in _COUNTS and (noun := _next_noun(a, language)) and noun == _next_noun(b, language):
        return f"question: {of_a} / {of_b}"  # "what awards", "how many awards"; not "what does it cost"
    if _interrogative(language) and _are_surely_other(a, b, {of_a, of_b}, language):
        return f"question: {of_a} / {of_b}"
    return None


def _of_search(question: str, search: str, language: str) -> str | None:
    """Tell "how do I replace my card" from a search for "replacement card price"."""
    asked = type_of(question, language)
    sought = _sought(search, language) if asked in HOW else None
    if sought not in _SPECIFIC or any(
        name == sought and pattern.search(begun(question, language)) for name, pattern in _nouns(language)
    ):
        return None
    return f"question: {asked} / {sought}"


@remembering(TEXTS)
def _sought(search: str, language: str) -> str | None:
    """Name what a search asks for by the last word that asks, or by a noun."""
    plain, asks = begun(search, language), _interrogative(language)
    if asks is not None and (places := [found.start() for found in asks.finditer(plain)]):
        return next((name for name, pattern in _types(language) if pattern.match(plain, places[-1])), None)
    return next((name for name, pattern in _nouns(language) if pattern.search(plain)), None)


def _are_surely_other(a: str, b: str, types: Set[str], language: str) -> bool:
    """Return whether how, what and yes-or-no are different questions here; in English a verifier weighs that."""
    if "whether" in types:
        whether = a if type_of(a, language) == "whether" else b
        if not _asks_whether(whether, language):
            return False
        if types & HOW:
            return True
        if "thing" in types and _asks_for_more(b if whether == a else a, whether, language):
            return True
        if not _begins_with_verb(whether, language):
            return False  # "The number of the hotline?"
    if types & _WHAT and (types & HOW or types == _WHAT):
        return True
    if "definition" in types and types & _SPECIFIC:
        return True
    if "thing" in types and types & _MEASURES:
        thing, other = (a, b) if type_of(a, language) == "thing" else (b, a)
        if not _asks_for_more(thing, other, language):
            return False  # "what is the notice period", "how long is the notice period"
    compared = compare(a, b)
    return compared is not None and len(compared.only_a) + len(compared.only_b) <= _FEW


def _asks_for_more(question: str, other: str, language: str) -> bool:
    """Return whether a question asks for a thing of which the other says nothing: which documents."""
    noun, tables = _next_noun(question, language), tables_of(language)
    if noun is None or tables is None:
        return False
    said = read(other, language)
    return not any(
        are_forms(noun, root, language) or tables.are_synonyms(noun, word)
        for word, root in zip(said.words, said.stems, strict=True)
    )


def _asks_whether(text: str, language: str) -> bool:
    """Return whether a question surely is for yes or no: no later clause asks for anything else."""
    plain, asks = begun(text, language), _interrogative(language)
    if asks is None or _later_clause(language).search(plain):
        return False
    return _begins_with_verb(text, language) or (not asks.search(plain) and _CLAUSES.isdisjoint(plain))


def _begins_with_verb(text: str, language: str) -> bool:
    whether = next(pattern for name, pattern in _types(language) if name == "whether")
    return whether.match(begun(text, language)) is not None


def asking_words(text: str, language: str) -> frozenset[str]:
    """Return the words by which a question says what it asks for: by what date."""
    plain = begun(text, language)
    found = next((match for _, pattern in _types(language) if (match := pattern.match(plain))), None)
    return frozenset(_WORD.findall(found[0])) if found else frozenset()


def asked(text: str) -> str:
    """Return the first sentence that ends in a question mark, or the whole text."""
    if _ENDS.isdisjoint(text):
        return text
    return next((sentence for sentence in _SENTENCE.split(text.strip()) if sentence.endswith(("?", "？"))), text)


@remembering(TEXTS)
def type_of(text: str, language: str) -> str | None:
    """Name what a question asks for by its first words, after courtesies; None when it does not begin as a question."""
    plain = begun(text, language)
    found = next((name for name, pattern in _types(language) if pattern.match(plain)), None)
    if found is None and plain.endswith("?") and (asks := _interrogative(language)) and not asks.search(plain):
        return "whether"
    return found


@remembering(TEXTS)
def begun(text: str, language: str) -> str:
    """Return a question from its first word on, after courtesies, in small letters."""
    plain = asked(text).lower().replace("’", "'").replace("ё", "е")
    plain = plain[plain.rfind("¿") + 1 :].lstrip(" \"'¡-–—(")
    if dropped := known_of(language).dropped_accents:
        plain = plain.translate(_unaccented(dropped))
    for opening in _before(language):
        plain = opening.sub("", plain, count=1)
    return plain


def begin_alike(a: str, b: str, language: str) -> bool:
    """Return whether two questions have the same first word, after what may stand before a question."""
    return begun(a, language).split()[:1] == begun(b, language).split()[:1]


def _next_noun(text: str, language: str) -> str | None:
    """Return the stem of the word after those that say what a question asks for, unless it is one of grammar."""
    plain, tables = begun(text, language), tables_of(language)
    found = next((match for _, pattern in _types(language) if (match := pattern.match(plain))), None)
    words = _WORD.findall(plain, found.end()) if found is not None else []
    noun = next((word for word in words if word not in _PARTITIVE), None)
    if noun is None or tables is None or noun in tables.function_words:
        return None
    return stem(noun, language)


@cache
def _types(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    known = known_of(language)
    first = ((name, re.compile(rf"(?:{source})(?!\w)")) for name, source in known.questions)
    anywhere = ((name, re.compile(rf".*?(?:{source})")) for name, source in known.questions_anywhere)
    return (*first, *anywhere)


@cache
def _interrogative(language: str) -> re.Pattern[str] | None:
    words = known_of(language).interrogatives
    return re.compile(rf"\b(?:{words})\b") if words else None


@cache
def _nouns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(source)) for name, source in known_of(language).sought)


@cache
def _later_clause(language: str) -> re.Pattern[str]:
    """Find where a clause behind another asks: "I want to pay, how does that work", "..., and do not know how"."""
    words = known_of(language).interrogatives
    joined, opened = any_of("joins_clause"), any_of("opens_clause")
    return re.compile(rf"(?:[,;:.–—-]|\b(?:{joined})\b)\s*(?:\w{{1,4}} ){{0,2}}(?:{words}|{opened})\b")


@cache
def _before(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, known_of(language).before_questions))


@cache
def _unaccented(letters: str) -> dict[int, str]:
    return {ord(letter): unicodedata.normalize("NFD", letter)[0] for letter in letters}
