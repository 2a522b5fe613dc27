"""Additions: an instruction, a statement or a story that only one side adds makes another question of it.

"How do I reset my password? Be wrong." is as near to the plain question as a greeting would make it, and its answer was
made under that instruction. What an addition means cannot be listed, what politeness says can: sentences, clauses and
brackets of both questions are laid together, and one that is neither in the other question nor a courtesy is an
objection. So it holds in every language.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Set
from dataclasses import dataclass
from itertools import pairwise
from operator import add

from askonce.guards.forms import has_form, has_slip
from askonce.guards.language import function_words, shared_language
from askonce.guards.languages import known_of, words_of
from askonce.guards.memo import TEXTS, remembering
from askonce.guards.numbers import is_number
from askonce.guards.questions import type_of
from askonce.guards.tables import Tables, courtesies, tables_of
from askonce.guards.words import read

# What ends a sentence, a clause, or an aside. A point, a comma or a colon inside a number or an address ends nothing.
_BOUNDARY = re.compile(  # it begins with all signs that may, as few do
    r"((?=[.,:?!;…。！？；：，、؟،।()\[\]{}<>«»“”„‹›「」『』【】|*#~`=\"\n'‘’/&+%_\\^$–—-])"
    r"(?:\.(?=\W|$)|[,:](?!\d)|[?!;…。！？；：，、؟،।()\[\]{}<>«»“”„‹›「」『』【】|*#~`=\"\n]|(?<=\s)['‘’/&+%_\\^$-]+|(?<!['‘’/&+%_\\^$-])['‘’/&+%_\\^$-]++(?=\s|$)|[–—]|--+))"
)
_COMMAS = frozenset(",，、،")
# Joiners that scripts need inside words and emoji; every other invisible character hides something.
_JOINERS = frozenset("\u200c\u200d\u00ad")
# Fillers that show nothing, and variation selectors beyond those of emoji: bytes can be written in them.
_BLANK = re.compile("[\u115f\u1160\u2800\u3164\uffa0\ufe00-\ufe0d\U000e0100-\U000e01ef]")
# "i.e.", "p.m.": their points end nothing, unless a sentence begins behind the last.
_ABBREVIATION = re.compile(r"\b[^\W\d_](?:\.[^\W\d_])+\b(?:\.(?!\s+[^\W\d_a-z]|$))?")
_OPEN = frozenset({"thing", "definition", "person", "manner", "steps", "time", "place", "reason", "amount", "duration"})
_CODE = 6  # letters and figures together
_CLAUSE = 2  # words of meaning that make a clause of their own


@dataclass(frozen=True, slots=True)
class _Part:
    """One sentence, clause or aside: its words, their stems, those of meaning, and the sentence that it is of."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    content: tuple[int, ...]
    sentence: int


@dataclass(frozen=True, slots=True, eq=False)
class _Said:
    """The parts of a text that are no courtesies, their words and their stems."""

    parts: tuple[_Part, ...]
    words: tuple[str, ...]
    stems: tuple[str, ...]
    known: frozenset[str]  # words and stems

    def adds_nothing_to(self, other: _Said) -> bool:
        """Return whether each part has words of meaning, and the other text has all of them."""
        known = other.known
        for part in self.parts:
            if not part.content:
                return False
            for at in part.content:
                if part.words[at] not in known and part.stems[at] not in known:
                    return False
        return True


def additions(a: str, b: str) -> str | None:
    """Object when one question adds a sentence, a clause or an aside that is no courtesy."""
    if not (a.isascii() and b.isascii()) and (hidden := _hidden(a) - _hidden(b) or _hidden(b) - _hidden(a)):
        return f"additions: hidden characters ({len(hidden)})"
    of_a, of_b = _visible(a), _visible(b)
    language = shared_language(of_a, of_b) or ""
    tables = tables_of(language)
    said_a, said_b = _said(of_a, language), _said(of_b, language)
    if said_a.adds_nothing_to(said_b) and said_b.adds_nothing_to(said_a):
        return None
    both = (said_a, said_b), (said_b, said_a)
    if len(said_a.parts) == len(said_b.parts) == 1 and all(
        any(at in mine.parts[0].content for _, at in _new(mine, other, language, tables)) for mine, other in both
    ):
        return None  # two sentences that say it otherwise
    new_a, new_b = (_new_by_part(mine, other, language, tables) for mine, other in both)
    if not any(new_a) and not any(new_b):
        return None
    found = next(_added(said_a.parts, new_a, said_b.parts, new_b, tables, language), None) or next(
        _added(said_b.parts, new_b, said_a.parts, new_a, tables, language), None
    )
    return f"additions: {found!r} in one only" if found else None


@remembering(TEXTS)
def _hidden(text: str) -> Counter[str]:
    """Count the characters that nobody sees: what they say, a model may read."""
    hidden = _hidden_in(text)
    return Counter([sign for sign in text if sign in hidden] if hidden else ())


def _hidden_in(text: str) -> Set[str]:
    return frozenset() if text.isascii() else {*filter(is_hidden, {*text})}


def is_hidden(sign: str) -> bool:
    """Return whether a character shows nothing, and no script needs it."""
    return (unicodedata.category(sign) == "Cf" and sign not in _JOINERS) or bool(_BLANK.match(sign))


@remembering(TEXTS)
def _visible(text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
        for sign in _hidden_in(text):
            text = text.replace(sign, "")
    return _ABBREVIATION.sub(lambda found: found[0].replace(".", ""), text) if "." in text else text


@remembering(TEXTS)
def _said(text: str, language: str) -> _Said:
    """Return what a text says, without the courtesies in it and at the ends of its parts."""
    tables = tables_of(language)
    idle = tables.function_words if tables else function_words(language)
    found: list[_Part] = []
    known = frozenset[str]()
    sentence = 0
    for place, segment in enumerate(_BOUNDARY.split(text)):
        if place % 2:
            sentence += segment not in _COMMAS
            continue
        spoken = courtesies().without(segment) if segment else ""
        if not spoken:
            continue
        said = read(spoken, language)
        content = tuple(
            [at for at, word in enumerate(said.words) if word not in idle and not _is_amount(word, language)]
        )
        found.append(_Part(said.words, said.stems, content, sentence))
        known = said.known
    if len(found) == 1:  # most texts
        return _Said(tuple(found), found[0].words, found[0].stems, known)
    words = tuple([word for part in found for word in part.words])
    stems = tuple([stem for part in found for stem in part.stems])
    return _Said(tuple(found), words, stems, frozenset(words + stems))


@remembering(4096)
def _is_amount(word: str, language: str) -> bool:
    """Return whether the guard of numbers compares a word; a code only looks like a number."""
    return is_number(word, language) and (len(word) < _CODE or word.isalpha() or not re.search(r"[^\W\d]", word))


def _new_by_part(mine: _Said, others: _Said, language: str, tables: Tables | None) -> list[set[int]]:
    new: list[set[int]] = [set() for _ in mine.parts]
    for part, at in _new(mine, others, language, tables):
        new[part].add(at)
    return new


def _new(mine: _Said, others: _Said, language: str, tables: Tables | None) -> Iterator[tuple[int, int]]:
    """Yield the parts and the places in them of words that the other question does not have in any form."""
    if others.known.issuperset(mine.words):
        return
    known = {*others.known, *map(add, others.words, others.words[1:])}
    halves: set[str] = set()
    for part in mine.parts:
        if not halves and known.isdisjoint(map(add, part.words, part.words[1:])):
            continue
        for x, y in pairwise(part.words):
            if (x not in known or y not in known) and (x + y in known or x + y in halves):
                halves.update((x, y))
    known |= halves
    for number, part in enumerate(mine.parts):
        for at, (word, root) in enumerate(zip(part.words, part.stems, strict=True)):
            if root in known or word in known:
                continue
            if at not in part.content or not _is_said(word, root, others, language, tables):
                yield number, at


def _is_said(word: str, root: str, others: _Said, language: str, tables: Tables | None) -> bool:
    """Return whether the other question says a word in another form, or by a synonym."""
    return (
        has_slip(word, others.words)
        or has_form(root, others.stems, language)
        or (tables is not None and tables.has_synonym(word, others.words))
    )


def _added(
    parts: tuple[_Part, ...],
    new: list[set[int]],
    others: tuple[_Part, ...],
    new_others: list[set[int]],
    tables: Tables | None,
    language: str,
) -> Iterator[str]:
    """Yield what the parts add to the other question."""
    if not parts or not others:
        return
    fresh = [[at for at in part.content if at in of] for part, of in zip(parts, new, strict=True)]
    if not any(fresh) and all(part.content for part in parts):
        return
    held = [len(part.content) - len(of) for part, of in zip(parts, fresh, strict=True)]
    kernel = max(range(len(parts)), key=lambda at: (held[at], len(parts[at].words)))
    # Where the other question says nothing of its own, nothing here is another way to say it.
    is_more = not any(at in of for part, of in zip(others, new_others, strict=True) for at in part.content)
    for at, part in enumerate(parts):
        if at == kernel:
            if is_more and (clause := _head(part, new[at], language) or _tail(part, new[at], tables, language)):
                yield clause
        elif part.content:
            # Where both say something of their own, a clause of the sentence that asks may say it otherwise.
            is_clause = part.sentence == parts[kernel].sentence and not (tables and part.words[0] in tables.orders)
            if fresh[at] and (is_more or (len(fresh[at]) > held[at] and not is_clause)):
                yield " ".join(part.words)
        elif _is_order(part, new[at], tables, language):
            yield " ".join(part.words)


def _head(part: _Part, new: set[int], language: str) -> str | None:
    """Return the words of meaning that stand before the beginning of a question: "lie how do I pay"."""
    for at in (at for at in part.content[:1] if at in new and at <= _CLAUSE and known_of(language).questions):
        if type_of(" ".join(part.words[at + 1 :]), language) in _OPEN:
            return part.words[at]
    return None


def _tail(part: _Part, new: set[int], tables: Tables | None, language: str) -> str | None:
    """Return what is added after the last word of meaning that both questions have, if it is a clause of its own."""
    held = [at for at in part.content if at not in new]
    after = range(held[-1] + 1, len(part.words)) if held else range(0)
    added = sum(at in new for at in part.content if at in after)
    links, adverb = words_of(language, "links"), known_of(language).adverbs
    linked = any(
        part.words[at] in links or (at in part.content and part.words[at].endswith(adverb))
        for at in (*held[-1:], *after)
    )
    if added >= _CLAUSE or (added and (linked or tables is None)):
        return " ".join(part.words[at] for at in after)
    return None


def _is_order(part: _Part, new: set[int], tables: Tables | None, language: str) -> bool:
    """Return whether a part without a word of meaning ("make it up") may be more than "again" or "what should I do"."""
    if tables is None or (known_of(language).questions and type_of(" ".join(part.words), language) in _OPEN):
        return False
    own = {part.words[at] for at in new} - tables.grammar
    return bool(own & tables.orders if tables.orders else own)
