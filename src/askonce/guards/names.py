"""Names: both questions must speak of the same people, places, products, files and quoted words.

Quotations and identifiers are compared in every language (`identifiers` looks closer at those). Capitals mean a name
only where nouns have none of their own, so that part is for English and Russian (in German it would veto half of the
good hits).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from itertools import pairwise

from askonce.guards.identifiers import rivals
from askonce.guards.languages import any_of, known_of, words_of_any
from askonce.guards.memo import NOTHING, TEXTS, remembering
from askonce.guards.quotations import quotations
from askonce.guards.tables import tables_of
from askonce.guards.words import Comparison, Words, compare

_SIGNS = frozenset("=!<>&|")
_OPERATOR = re.compile(r"(?<!\S)(?:[=!<>]{1,3}|&&|\|\|)(?!\S)")
_WORD = re.compile(r"[^\W_]+(?:[-.'’][^\W_]+)*")
_DASH = r"\u2010\u2011\u2013\-"  # as texts are set, as a word processor makes it, and as it is typed
_DOUBLE = re.compile(rf"\b([^\W\d_]{{4,}})[{_DASH}]([^\W\d_]{{4,}})\b")
_COUNTED = re.compile(r"[^\W_]+\+*")  # Disney+ is not Disney
_LARGE = re.compile(r"\b(?!OK\b)[A-Z]{2,}\b")  # GET is no filler
_SENTENCE = re.compile(r"(?<=[.?!:;])\s+|\n+")
_ALIASES = tuple(
    frozenset(row.split())
    for row in (
        "us usa united states america american u.s u.s.a",
        "uk britain british united kingdom great england u.k",
        "eu europe european union",
        "uae emirates united arab",
        "ny nyc york city",
        "la los angeles",
    )
)
_NUMBER = re.compile(r"\d\w*|(?=[ivxlc]{2,})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})")
_PEOPLE = re.compile("(?:ns?|ese|ish|ic|is?|y)$")  # Nigeria is not the people of Niger
_FEW = 2  # words
_ENDS_OF_I = frozenset({"i", "m", "d", "ve", "ll"})  # I'm
_ARTICLES = frozenset({"a", "an", "the", "my"})
_PREPOSITIONS = {word: word for word in ("to", "from", "in", "for", "with", "at", "on", "of", "by")} | {"into": "to"}
_SAME_BEGINNING = 4  # letters that a place and its people share: India, Indian


def names(a: str, b: str) -> str | None:
    """Object when each question names something that the other does not."""
    for kind, in_a, in_b in (
        ("quotations", quotations(a), quotations(b)),
        ("operators", _operators(a), _operators(b)),
    ):
        if in_a and in_b and in_a - in_b and in_b - in_a:
            return f"{kind}: {_shown(in_a - in_b)} / {_shown(in_b - in_a)}"
    if reason := rivals(a, b) or _within_longer(a, b):
        return reason
    if a.islower() and b.islower():
        return None
    compared = compare(a, b)
    if compared is None or not known_of(compared.tables.language).capitals_are_names:
        return None
    if reason := _within_double(a, b, compared.tables.language):
        return reason
    named_a, named_b = (
        _named_only_in(a, compared.only_a, compared.b, compared),
        _named_only_in(b, compared.only_b, compared.a, compared),
    )
    if not named_a and not named_b:
        return None
    # A name written small is still a name: opposite a capitalised stranger, any strange word may be one.
    strange_a = named_a or _small_names(a, compared.only_a, named_b, b, compared)
    strange_b = named_b or _small_names(b, compared.only_b, named_a, a, compared)
    strange_a, strange_b = _unexplained(strange_a, strange_b, compared), _unexplained(strange_b, strange_a, compared)
    if not strange_a or not strange_b or _are_one(strange_a, strange_b):
        return None
    return f"names: {_shown(strange_a)} / {_shown(strange_b)}"


def _small_names(text: str, only: tuple[str, ...], named: Set[str], other: str, compared: Comparison) -> set[str]:
    """Return the words that may be names though they are written small: opposite what the other question names.

    In a text that has capitals only where little else differs, or behind the same preposition ("to Rome", "to berlin"):
    the other question may name a place in a story, or abbreviate what this one says in words.
    """
    if _complete(named, other, text) or _left_out(named, other, text, compared):
        return set()
    if max(len(compared.only_a), len(compared.only_b)) <= _FEW or text.islower():
        return set(only)
    if compared.tables.language != "en":
        return set()
    if not _named(text, "en") - compared.tables.function_words - _ENDS_OF_I:
        return set(only)
    before = {preposition for preposition, word in _placed(other) if not named.isdisjoint(_parts(word))}
    return {word for preposition, word in _placed(text) if preposition in before} & {*only}


def _placed(text: str) -> Iterator[tuple[str, str]]:
    """Yield prepositions and the words right behind them."""
    words = [word for word in _WORD.findall(text.casefold()) if word not in _ARTICLES]
    return ((_PREPOSITIONS[word], behind) for word, behind in pairwise(words) if word in _PREPOSITIONS)


def _within_longer(a: str, b: str) -> str | None:
    """Tell Sudan from South Sudan, and Visual Studio from Visual Studio Code, whatever the language."""
    of_a, of_b = _longer(a), _longer(b)
    if of_a == of_b:
        return None
    for mine, theirs, text, other in ((of_a, of_b, a, b), (of_b, of_a, b, a)):
        for name, part in mine.items():
            if name not in theirs and _is_alone(name, part, other) and not _is_alone(name, part, text):
                return f"names: {name} with {part} / {name}"
    return None


@remembering(TEXTS)
def _longer(text: str) -> Mapping[str, str]:
    """Return the words that are part of a longer name, each with what makes it that of another."""
    before, behind, any_behind = _parts_of_names()
    found = {match[2].casefold(): match[1].casefold() for match in before.finditer(text)}
    if any_behind.search(text):  # in few texts, and quicker than from each word
        found |= {match[1].casefold(): match[2].casefold() for match in behind.finditer(text)}
    return found and {name: part for name, part in found.items() if name not in words_of_any("function_words")}


def _within_double(a: str, b: str, language: str) -> str | None:
    """Tell Guinea from Guinea-Bissau."""
    for text, other in ((a, b), (b, a)):
        for double in _doubles(text, language):
            (mine, _), (theirs, _) = _counted(text), _counted(other)
            said = [part for part in double if part in theirs]
            if len(said) == 1 and mine[said[0]] == 1:  # "the Rolls of Rolls-Royce" says both
                return f"names: {'-'.join(double)} / {said[0]}"
    return None


@remembering(TEXTS)
def _doubles(text: str, language: str) -> Sequence[tuple[str, str]]:
    """Return the parts of double names."""
    parts = [(x.casefold(), y.casefold()) for x, y in _DOUBLE.findall(text) if x[0].isupper() and y[0].isupper()]
    return [double for double in parts if _named(text, language).issuperset(double)]


def _is_alone(name: str, part: str, text: str) -> bool:
    """Return whether a name is in a text, somewhere without that part beside it: "apple pay" is Apple Pay."""
    words, pairs = _counted(text)
    *_, before = part.split()
    behind, *_ = part.split()
    return words[name] > pairs[before, name] + pairs[name, behind] + pairs[name, f"{behind}s"]


@remembering(TEXTS)
def _counted(text: str) -> tuple[Counter[str], Counter[tuple[str, str]]]:
    words = _COUNTED.findall(text.casefold())
    return Counter(words), Counter(pairwise(words))


@cache
def _parts_of_names() -> tuple[re.Pattern[str], ...]:
    name = r"(?!\d)\w{4,}"
    before, behind = any_of("before_name"), any_of("behind_name")
    return (
        re.compile(rf"\b({before})[ {_DASH}]({name})"),
        re.compile(rf"\b(\w{{3,}}+)(?= ({behind})(?!\w))"),
        re.compile(f" (?:{behind})"),
    )


@remembering(TEXTS)
def _operators(text: str) -> frozenset[str]:
    return NOTHING if _SIGNS.isdisjoint(text) else frozenset(_OPERATOR.findall(text)) or NOTHING


def _named_only_in(text: str, only: tuple[str, ...], other: Words, compared: Comparison) -> Set[str]:
    written_large = _large(text).intersection(compared.tables.function_words).difference(other.words)
    if not only and not written_large:
        return NOTHING
    named = _named(text, compared.tables.language)
    return named.intersection(only) | (written_large & named)


def _left_out(named: Set[str], text: str, other: str, compared: Comparison) -> bool:
    """Return whether one text only leaves out parts of names: "hue bulb pairing" those of a Philips Hue.

    In their place there is no other word that might be one: of an Apple Watch, "garmin watch strap" says more.
    """
    idle, strange = compared.tables.function_words, {*compared.only_a, *compared.only_b} - compared.tables.grammar
    if sum(word in idle for word in _WORD.findall(other.casefold())) > _FEW:
        return False  # a sentence names all that it asks for
    written = [word.removesuffix("'s") for word in _WORD.findall(text.replace("’", "'"))]
    known = [word.removesuffix("'s") for word in _WORD.findall(other.casefold().replace("’", "'"))]

    def is_said_without(at: int) -> bool:
        """Return whether the word before or behind a part stands in the other text, and no strange one on its side."""
        for beside in (at - 1, at + 1):
            if not (0 <= beside < len(written) and written[beside][0].isupper()):
                continue
            rest = written[beside].casefold()
            if rest in idle:
                continue
            step = at - beside
            if any(
                word == rest and not (0 <= place + step < len(known) and known[place + step] in strange)
                for place, word in enumerate(known)
            ):
                return True
        return False

    places = {name: [at for at, word in enumerate(written) if word.casefold() == name] for name in named}
    return all(found and all(map(is_said_without, found)) for found in places.values())


def _complete(named: Set[str], text: str, other: str) -> bool:
    """Return whether all that one text names, if anything, completes names of the other, which has an eye for capitals.

    "Nikon D750" is a D750, and Yuri Gagarin is Gagarin, whatever else "how did Gagarin die" says in other words.
    """
    if not named:
        return True
    known = {word for run in _runs(other) for word in run}
    return all(any(name in run and not run.isdisjoint(known) for run in _runs(text)) for name in named)


@remembering(TEXTS)
def _runs(text: str) -> tuple[Set[str], ...]:
    """Return names as they are written in full: words with capitals or figures that stand side by side."""
    runs = []
    for sentence in _SENTENCE.split(text):
        run: set[str] = set()
        for word in sentence.split()[1:]:  # the first has its capital from the sentence
            is_large = word[0].isupper() or any(map(str.isdigit, word))
            if is_large:
                run.update(part for part in _WORD.findall(word.casefold().replace("’s", "'s")) if not part.isdigit())
            if not is_large or not word[-1].isalnum():
                runs.append(run)
                run = set()
        runs.append(run)
    return tuple({part.removesuffix("'s") for part in run} for run in runs if run)


@remembering(TEXTS)
def _large(text: str) -> frozenset[str]:
    return frozenset(map(str.casefold, _LARGE.findall(text))) or NOTHING


@remembering(TEXTS)
def _named(text: str, language: str) -> frozenset[str]:
    """Return the words that a capital marks as names."""
    tables = tables_of(language)
    return frozenset(_capitalised(text, tables.function_words if tables else NOTHING)) or NOTHING


def _capitalised(text: str, idle: frozenset[str]) -> Iterator[str]:
    if text[1:].islower() or not any(map(str.islower, text)) or _is_title_case(text, idle):
        return  # without capitals, or with them all over, which say nothing
    for sentence in _SENTENCE.split(text):
        words = _WORD.findall(sentence)
        for word, following in pairwise([*words, ""]):
            # The first word has its capital from the sentence, unless the next one has one too.
            if word[0].isupper() and (word is not words[0] or following[:1].isupper()):
                yield from _parts(word)


def _is_title_case(text: str, idle: frozenset[str]) -> bool:
    """Tell a Title Written Like This by its function words, which a name never capitalises."""
    words: list[str] = _WORD.findall(text)[1:]
    if idle.isdisjoint([word.casefold() for word in words if word[0].isupper() and word[0] != "I"]):
        return False
    inside = [w for w in words if w.casefold() in idle and not w.startswith("I")]
    return 2 * sum(word[0].isupper() for word in inside) > len(inside)


def _parts(word: str) -> list[str]:
    if not word.isalpha() and any(map(str.isdigit, word)):
        return []  # an identifier
    folded = word.casefold().replace("’", "'").replace("ё", "е").removesuffix("'s")
    return [folded] if folded.isalnum() else re.split(r"[-.']", folded)


def _unexplained(names_of_one: Set[str], others: Set[str], compared: Comparison) -> set[str]:
    """Leave out numbers, which their own guard compares, and what the other question abbreviates."""
    return {
        name
        for name in names_of_one
        if not _NUMBER.fullmatch(name) and not any(compared.tables.are_synonyms(name, other) for other in others)
    }


def _are_one(a: set[str], b: set[str]) -> bool:
    """Return whether two sets of strange words are one name: an alias, or a place and its people."""
    if any(a & alias and b & alias and a | b <= alias for alias in _ALIASES):
        return True
    return all(any(_begin_alike(x, y) for y in b) for x in a) and all(any(_begin_alike(x, y) for x in a) for y in b)


def _begin_alike(x: str, y: str) -> bool:
    short, long = sorted((x, y), key=len)
    return _SAME_BEGINNING < len(short) < len(long) and long.startswith(short[:-1]) and bool(_PEOPLE.search(long))


def _shown(found: Set[str]) -> str:
    return ", ".join(sorted(found)) or "none"
