# ruff: noqa: E501, SIM905 — tables of words read best as lines of words
"""Names: both questions must speak of the same people, places, products, files and quoted words.

Quotations and identifiers are compared in every language. Capitals mean a name only where nouns have none of
their own, so that part is for English and Russian (in German it would veto half of the good hits).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from askonce.core.guards.language import shared_language

_QUOTED = re.compile(r"[\"“„«]([^\"“”„«»]{1,80})[\"”“»]|(?<!\w)'([^']{2,80})'(?!\w)|`([^`]{1,80})`")
_IDENTIFIER = re.compile(
    r"[\w.+-]+@[\w-]+\.[\w.-]+"  # an e-mail address
    r"|https?://\S+|(?<!\w)(?:[~/]|\.{1,2}/|[a-zA-Z]:\\)[\w.~-]+(?:[/\\][\w.~-]+)+"  # an address, a path
    r"|\b[a-zA-Z]+(?:_[a-zA-Z0-9]+)+\b|\b[a-z]+(?:[A-Z][a-z0-9]+)+\b"  # snake_case, camelCase
    r"|\b(?=[\w-]*\d)(?=[\w-]*[^\W\d_])[^\W\d_][\w-]*\w\b"  # B2B, GPT-4, ORD-1234, v2
)
_WORD = re.compile(r"[^\W_]+(?:[-.’'][^\W_]+)*")
_SENTENCE = re.compile(r"(?<=[.?!:;])\s+|\n+")
_COMMON = frozenset(
    """a an the i i'm i've i'd i'll is are was were am be do does did has have had can could may might must shall should
    will would how what when where which who whom whose why if in on at for from to of by with without and or but not no
    yes please tell show give find list explain describe let my our your his her its their this that these those there
    it he she they we you as than then so about after before during while because any all some each every more most mr
    mrs ms dr ok english
    а без бы был в вам во вот все где да для до его ее если есть за и из или их к как какая какие какой когда ко кто куда ли
    мне можно мой моя мы на над надо наш не нет но о об он она они от по под подскажите пожалуйста почему при про с
    сколько со так там то у уже что чем чтобы это я расскажите скажите нужно могу ваш вы""".split()
)


def names(a: str, b: str) -> str | None:
    """Object when each question names something that the other does not."""
    for kind, found in (("quotations", _quotations), ("identifiers", _identifiers)):
        in_a, in_b = found(a), found(b)
        if in_a and in_b and in_a != in_b:
            return f"{kind}: {_shown(in_a - in_b)} / {_shown(in_b - in_a)}"
    if shared_language(a, b) not in {"en", "ru"}:
        return None
    only_a, only_b = _named_only_in(a, b), _named_only_in(b, a)
    # A name written small is still a name: opposite a capitalised stranger, any strange word may be one.
    strange_a = only_a or (_strange(a, b) if only_b else set())
    strange_b = only_b or (_strange(b, a) if only_a else set())
    return f"names: {_shown(strange_a)} / {_shown(strange_b)}" if strange_a and strange_b else None


def _quotations(text: str) -> set[str]:
    return {next(filter(None, groups)).strip().casefold() for groups in _QUOTED.findall(text)}


def _identifiers(text: str) -> set[str]:
    return {found.casefold() for found in _IDENTIFIER.findall(text)}


def _words(text: str) -> list[str]:
    return [_bare(word) for word in _WORD.findall(text)]


def _bare(word: str) -> str:
    return word.casefold().replace("’", "'").removesuffix("'s").replace(".", "").replace("-", "")


def _capitalised(text: str) -> Iterator[str]:
    if not any(c.islower() for c in text) or _is_title_case(text):
        return  # capitals all over say nothing
    for sentence in _SENTENCE.split(text):
        words = _WORD.findall(sentence)
        for word, following in pairwise([*words, ""]):
            first = word is words[0]
            if word[0].isupper() and _bare(word) not in _COMMON and (not first or following[:1].isupper()):
                yield _bare(word)


def _is_title_case(text: str) -> bool:
    """Tell a Title Written Like This by its function words, which a name never capitalises."""
    words: list[str] = _WORD.findall(text)
    inside = [word for word in words[1:] if _bare(word) in _COMMON and not word.startswith("I")]
    return 2 * sum(word[0].isupper() for word in inside) > len(inside)


def _named_only_in(text: str, other: str) -> set[str]:
    return set(_capitalised(text)) - _present(other)


def _strange(text: str, other: str) -> set[str]:
    return set(_words(text)) - _present(other) - _COMMON


def _present(text: str) -> set[str]:
    """Return the words of a text, also joined in pairs and cut at hyphens: "Covid 19" is "COVID-19"."""
    words = _words(text)
    parts = {part.casefold() for word in _WORD.findall(text) for part in word.split("-")}
    return parts.union(words, (x + y for x, y in pairwise(words)))


def _shown(found: set[str]) -> str:
    return ", ".join(sorted(found)) or "none"
