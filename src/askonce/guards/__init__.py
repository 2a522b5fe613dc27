"""What similarity cannot see: guards that veto a candidate whose question asks for something else.

"before" and "after", 7 and 8, "is" and "is not" score 0.94 to 0.99 in cosine: no threshold tells them apart.
A guard is a pure, symmetric function of two questions that returns its reason, or None; identical texts pass.
What is known of a language is one file of `languages/`; in a language without one, only what needs no words is
compared: numbers, symbols, quotations, identifiers, script and language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from askonce.guards.additions import additions
from askonce.guards.antonyms import antonyms
from askonce.guards.aspect import aspect
from askonce.guards.courtesy import spoken
from askonce.guards.forms import as_meant, in_full
from askonce.guards.identifiers import identifiers
from askonce.guards.language import language, shared_language
from askonce.guards.languages import languages as all_languages
from askonce.guards.languages import words_of
from askonce.guards.memo import LONG, note_long
from askonce.guards.modality import modality
from askonce.guards.names import names
from askonce.guards.negation import negation
from askonce.guards.numbers import numbers
from askonce.guards.qualifiers import qualifiers
from askonce.guards.questions import questions
from askonce.guards.roles import order, roles
from askonce.guards.rows import audiences, dates, periods, platforms, quantifiers
from askonce.guards.spelling import spelling
from askonce.guards.substitution import substitution
from askonce.guards.symbols import symbols
from askonce.guards.words import UNSPACED, compare

Guard = Callable[[str, str], str | None]

DEFAULT_GUARDS: tuple[tuple[str, Guard], ...] = (
    ("language", language),
    ("questions", questions),
    ("numbers", numbers),
    ("identifiers", identifiers),
    ("spelling", spelling),
    ("symbols", symbols),
    ("negation", negation),
    ("modality", modality),
    ("aspect", aspect),
    ("names", names),
    ("dates", dates),
    ("periods", periods),
    ("platforms", platforms),
    ("quantifiers", quantifiers),
    ("audiences", audiences),
    ("antonyms", antonyms),
    ("roles", roles),
    ("order", order),
    ("substitution", substitution),
    ("qualifiers", qualifiers),
    ("additions", additions),
)
"""The guards that are on by default, by name; the cheaper come first."""

FACTS = (
    "language",
    "numbers",
    "identifiers",
    "symbols",
    "names",
    "dates",
    "periods",
    "platforms",
    "modality",
    "antonyms",
    "roles",
)
"""The default guards that compare facts, which nothing overrules; the others guess, and are evidence for a verifier."""

_GUESSES = frozenset(guard for guard in DEFAULT_GUARDS if guard[0] not in FACTS)

LONGEST = 20_000
"""Characters of a question that guards compare; two different ones of which one is longer are never taken for one."""

_SHORT = 400
_MOST_PAIRS = 40_000
_WORD = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+")  # as guards read them, and as they take them apart


@dataclass(frozen=True, slots=True)
class Veto:
    """Name the guard that refused a candidate, and say why."""

    name: str
    reason: str


def load() -> None:
    """Read the files of all languages, once for each process (10 ms): no question waits for a disk then."""
    all_languages()


def guesses(name: str, guard: Guard) -> bool:
    """Return whether a guard guesses; those of an application compare facts, whatever they are called."""
    return (name, guard) in _GUESSES


def objections(a: str, b: str, guards: Sequence[tuple[str, Guard]] = DEFAULT_GUARDS) -> Iterator[Veto]:
    """Yield each guard's objection to answering one question with the other's answer, in the order of the guards."""
    if a == b:
        return
    if guards and max(len(a), len(b)) > LONGEST:
        yield Veto("length", f"over {LONGEST} characters")
        return
    if guards and len(a) + len(b) > _SHORT and _pairs_of_strangers(a, b) > _MOST_PAIRS:
        yield Veto("length", "long, and too much of both differs")
        return
    a, b = _as_read(a, b)
    if a == b:
        return
    if max(len(a), len(b)) > LONG:
        note_long(a, b)
    for name, guard in guards:
        if reason := guard(a, b):
            yield Veto(name, reason)


def _pairs_of_strangers(a: str, b: str) -> int:
    """Return how many pairs of words there are of which one question lacks the first: guards compare many of them.

    Of two questions of 20,000 letters that share no word that takes minutes, and a third of a second within the limit.
    """
    words_a, words_b = _WORD.findall(a.casefold()), _WORD.findall(b.casefold())
    known_a, known_b = set(words_a), set(words_b)
    only_a, only_b = (
        sum(word not in known for word in words) for words, known in ((words_a, known_b), (words_b, known_a))
    )
    return only_a * len(words_b) + only_b * len(words_a)


def _as_read(a: str, b: str) -> tuple[str, str]:
    """Return two questions without courtesies, and with what is written in haste in full."""
    a, b = spoken(a), spoken(b)
    spoken_in = shared_language(a, b)
    if spoken_in is None:
        return a, b
    a, b = in_full(a, spoken_in), in_full(b, spoken_in)
    return as_meant(a, b, spoken_in), as_meant(b, a, spoken_in)


def says_more(a: str, b: str) -> bool:
    """Return whether just one of two questions has a word of meaning that the other lacks: a card, a credit card."""
    compared = compare(*_as_read(a, b))
    if compared is None:
        return False
    implied = words_of(compared.tables.language, "implied")
    return bool(set(compared.only_a) - implied) != bool(set(compared.only_b) - implied)


def veto(a: str, b: str, guards: Sequence[tuple[str, Guard]] = DEFAULT_GUARDS) -> Veto | None:
    """Return the first guard's objection to answering one question with the other's answer, or None."""
    return next(objections(a, b, guards), None)


__all__ = [
    "DEFAULT_GUARDS",
    "FACTS",
    "LONGEST",
    "Guard",
    "Veto",
    "additions",
    "antonyms",
    "aspect",
    "audiences",
    "dates",
    "guesses",
    "identifiers",
    "language",
    "load",
    "modality",
    "names",
    "negation",
    "numbers",
    "objections",
    "order",
    "periods",
    "platforms",
    "qualifiers",
    "quantifiers",
    "questions",
    "roles",
    "says_more",
    "spelling",
    "substitution",
    "symbols",
    "veto",
]
