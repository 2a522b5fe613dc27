"""Qualifiers: "in Germany", "for beginners", "if pregnant": what only one question adds narrows what it asks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from askonce.guards.forms import are_forms, stem
from askonce.guards.languages import known_of, words_of
from askonce.guards.questions import asking_words, begin_alike, type_of
from askonce.guards.words import Comparison, Words, compare

_AROUND = frozenset({"on", "in", "at"})
_OWN = frozenset({"my", "this"})
_ARTICLES = frozenset({"a", "an"})
_MOST_BETWEEN = 3  # words of meaning


def qualifiers(a: str, b: str) -> str | None:
    """Object when one question says all that the other says, and adds a condition, a place, a group or a means."""
    compared = compare(a, b)
    if compared is None:
        return None
    if compared.only_a and compared.only_b:
        found = _inserted(a, b, compared)
        return f"qualifiers: {found} in one only" if found else None
    if not compared.only_a and not compared.only_b:
        return None
    added, longer = (compared.only_a, compared.a) if compared.only_a else (compared.only_b, compared.b)
    found = (
        next(_narrowing(added, longer, compared), None)
        or _described(a, b, added, compared)
        or _inserted(a, b, compared)
    )
    return f"qualifiers: {found} in one only" if found else None


def _narrowing(added: tuple[str, ...], longer: Words, compared: Comparison) -> Iterator[str]:
    language = compared.tables.language
    openers, idle = words_of(language, "openers"), words_of(language, "idle_after_openers")
    opener = ""
    for word, following in pairwise((*longer.words, "")):
        if word in openers:
            # "On my car" says again whose tires they are.
            opener = "" if word in _AROUND and following in _OWN else word
        elif word in added:
            if opener and word not in idle:
                yield f"{opener} {word}"
        elif word not in compared.tables.grammar:
            opener = ""


def _described(a: str, b: str, added: tuple[str, ...], compared: Comparison) -> str | None:
    """Return the word that one yes-or-no question puts before a noun of the other: "is it a (safe) place?"."""
    language = compared.tables.language
    if language != "en" or {type_of(a, language), type_of(b, language)} != {"whether"}:
        return None
    longer, shorter = (compared.a, compared.b) if compared.only_a else (compared.b, compared.a)
    nouns = {noun for word, noun in pairwise(shorter.words) if word in _ARTICLES}
    for word, following, noun in zip(longer.words, longer.words[1:], longer.words[2:], strict=False):
        if word in _ARTICLES and following in added and (noun in nouns or noun in added):
            return f"{word} {following}"
    return None


def _inserted(a: str, b: str, compared: Comparison) -> str | None:
    """Return the words that one question has between those of the other, all of which it has in the same order.

    Not in English, where a verifier weighs what is more.
    """
    language = compared.tables.language
    if (
        language == "en"
        or compared.tables.unspaced
        or not (asked := type_of(a, language))
        or asked != type_of(b, language)
    ):
        return None  # a search for "horaires mairie" leaves out what a question says
    swapped = len(compared.a.words) < len(compared.b.words)
    longer, shorter = (compared.b, compared.a) if swapped else (compared.a, compared.b)
    added, lacking = (compared.only_b, compared.only_a) if swapped else (compared.only_a, compared.only_b)
    present, said = {*longer.words}, zip(longer.words, longer.stems, strict=True)

    def follows(word: str, root: str) -> bool:
        """Return whether what is left of the longer question has a word in some form, and leave what follows it."""
        # "Can I pay" says all of "can my wife pay" but who pays.
        forms = (word,) if word in present else _of_mine(language).get(word, (word,))
        if not forms:
            return True
        return any(other in forms or (word in lacking and are_forms(root, theirs, language)) for other, theirs in said)

    if not all(follows(word, root) for word, root in zip(shorter.words, shorter.stems, strict=True)):
        if not begin_alike(a, b, language) or not (between := _between(longer, shorter, language)):
            return None
        asking = asking_words(a, language) | asking_words(b, language)
        return None if asking.issuperset(between.split()) else between
    kin = [stem(word, language) for word in lacking]
    return " ".join(
        word
        for word in added
        if word not in words_of(language, "implied")
        and not any(are_forms(stem(word, language), root, language) for root in kin)
    )


def _between(longer: Words, shorter: Words, language: str) -> str | None:
    """Return the few words of meaning that one question has between those of the other, which has no others."""
    if len(longer.content) < len(shorter.content):
        longer, shorter = shorter, longer  # the one with more words of grammar
    more = len(longer.content) - len(shorter.content)
    if not 0 < more <= _MOST_BETWEEN:
        return None
    before = _alike(longer.content, shorter.content, language)
    behind = _alike(longer.content[::-1], shorter.content[::-1], language)
    at = min(before, len(shorter.content) - 1)
    if at < 1 or behind < max(len(shorter.content) - at, 1):
        return None
    return " ".join(word for word, _ in longer.content[at : at + more])


def _alike(mine: Sequence[tuple[str, str]], others: Sequence[tuple[str, str]], language: str) -> int:
    """Return how many words at the beginning are the same in some form."""
    pairs = enumerate(zip(mine, others, strict=False))
    return next((at for at, (x, y) in pairs if not _are_one(x, y, language)), min(len(mine), len(others)))


def _are_one(x: tuple[str, str], y: tuple[str, str], language: str) -> bool:
    return x[0] == y[0] or are_forms(x[1], y[1], language)


@cache
def _of_mine(language: str) -> Mapping[str, tuple[str, ...]]:
    rows = (row.split(":") for row in known_of(language).of_mine.split())
    return {word: tuple(forms.split(",")) if forms else () for word, forms in rows}
