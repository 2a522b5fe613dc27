"""Small changes that ask for another answer: from one question, one that looks alike and is a trap."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.verifier import words
from benchmarks.verifier.keeps import capitalised, exchanged, replaced

_MODALS = (
    (r"^can i\b", ("should I", "do I have to", "must I")),
    (r"^should i\b", ("can I", "do I have to")),
    (r"^(?:must i|do i (?:need|have) to)\b", ("can I", "am I allowed to", "should I")),
    (r"^can (you|we|they|people|someone)\b", (r"should \1", r"must \1")),
    (r"\bshould\b", ("can", "must")),
    (r"\bmust\b", ("can", "may", "should")),
    (r"\bmay\b", ("must", "should")),
    (r"\bcan\b", ("must", "should")),
)
_ASKED = (
    (
        r"^how (?:do|can|should|would) (i|you|we|one)\b",
        (r"why do \1", r"when do \1", r"where do \1", r"how often do \1"),
    ),
    (r"^how (?:do|can) i\b", ("can I", "should I", "do I have to", "why can't I", "what does it cost to", "who can")),
    (r"^what is the\b", ("where is the", "when is the", "who is the", "why is the", "how long is the")),
    (r"^what are the\b", ("where are the", "why are the", "who are the", "how many are the")),
    (r"^(?:what|which) (\w+s)\b", (r"how many \1", r"whose \1")),
    (r"^why\b", ("how", "when", "where")),
    (r"^where\b", ("when", "why", "how")),
    (r"^when\b", ("where", "why", "how often")),
    (r"^who\b", ("when", "why")),
    (r"^how much (?:does|is)\b", ("how long is", "what is", "when is")),
    (r"^how many (\w+)\b", (r"which \1", r"what \1")),
    (r"^how long\b", ("how often", "how far", "since when", "at what time")),
    (r"^how often\b", ("how long", "for how long", "when", "why")),
    (r"\bfor how long\b", ("how often", "from when")),
    (r"^(?:is|are) (there|the|a|my)\b", (r"why is \1", r"where is \1", r"when is \1", r"since when is \1")),
    (r"^can i\b", ("how can I", "where can I", "when can I", "who can", "how often can I")),
    (r"^does\b", ("why does", "when does", "how does")),
    (r"^do i need\b", ("why do I need", "where do I get", "when do I need", "how many do I need of")),
)
_TENSES = (
    (r"\bis\b", ("was", "will be", "used to be")),
    (r"\bare\b", ("were", "will be", "used to be")),
    (r"\bwas\b", ("is", "will be")),
    (r"\bwere\b", ("are",)),
    (r"\bdoes\b", ("did", "will")),
    (r"\bdid\b", ("does", "will")),
    (r"\bwill\b", ("did",)),
    (r"\bhas\b", ("had", "will have")),
)
_NEGATED = (
    (
        (
            r"\b(is|are|was|were|should|must|could|would|do|does|did) "
            r"(i|you|we|they|it|he|she|there|the \w+|my \w+|people|someone)\b"
        ),
        (r"\1 \2 not",),
    ),
    (r"\bif (i|you|we|they|people)\b(?! (?:am|is|are|do|does|have|has|can|was|were)\b)", (r"if \1 don't",)),
    (
        r"\b(allowed|able|possible|safe|necessary|required|available|included|covered|eligible|valid|normal)\b",
        (r"not \1",),
    ),
    (r"\bto (\w+)\b", (r"not to \1",)),
    (r"^why (do|does|did|is|are|was)\b", (r"why \1 not",)),
    (r"\bwho (can|is|are|does|has)\b", (r"who \1 not",)),
    (r"\bwith\b", ("without",)),
    (r"\bcan i\b", ("can I not", "can't I")),
)
_AMOUNTS = (
    (r"\ball\b", ("some", "only one", "none of the", "half of")),
    (r"\bany\b", ("every", "all", "only this")),
    (r"\b(?:every|each)\b", ("any", "only one", "the first", "every second")),
    (r"\bonly\b", ("also", "not only")),
    (r"\bboth\b", ("one of", "neither of")),
    (r"\bat least\b", ("at most", "exactly", "less than")),
    (r"\bat most\b", ("at least",)),
    (r"\bmore than\b", ("less than", "exactly", "as much as")),
    (r"\bless than\b", ("more than",)),
    (r"\bup to\b", ("from", "over")),
    (r"\bmaximum\b", ("average", "minimum")),
    (r"\bonce\b", ("twice", "never")),
    (r"\bwithin\b", ("after",)),
    (r"\bseveral\b", ("all", "a single", "two")),
    (r"\b(?:sq m|square met(?:er|re)s)\b", ("sq ft", "square feet")),
    (r"\bper (?:day|week|month|year)\b", ("per hour", "in total", "per person")),
    (r"\band\b", ("or",)),
    (r"\bor\b", ("and",)),
)
_SWAPPED = tuple(
    re.compile(pattern)
    for pattern in (
        r"\bfrom ([\w' ]{2,25}?) to (?:a |an |the |my )?([\w']+(?: [A-Z]\w+)*)",
        r"\b(\w+) (?:is|are|was|were)? ?(?:\w+er|more \w+|less \w+|better|worse) than (\w+)",
        (
            r"\b(\w+) (?:into|before|after|over|instead of|against|owe|pays?|beats?|call|visit|sue|replace|affect|"
            r"cause|follow|lead to|owned by|caused by) (\w+)"
        ),
    )
)


@dataclass(frozen=True, slots=True)
class Stock:
    """What is put in for something else: names, and for a word others that are used like it."""

    names: Sequence[str]
    near: Mapping[str, Sequence[str]]


def _ruled(text: str, rules: Sequence[tuple[str, Sequence[str]]], random: Random) -> str | None:
    fit = [(pattern, new) for pattern, new in rules if re.search(pattern, text, re.IGNORECASE)]
    if not fit:
        return None
    pattern, new = random.choice(fit)
    return capitalised(re.sub(pattern, random.choice(new), text, count=1, flags=re.IGNORECASE), text)


def _kind(text: str, random: Random) -> str | None:
    low = text.lower()
    fit = [
        (word, row)
        for row in words.KINDS
        for word in row
        if word in low and re.search(rf"\b{word}\b", text, re.IGNORECASE)
    ]
    if not fit:
        return None
    word, row = random.choice(fit)
    new = random.choice([other for other in row if other != word])
    found = re.search(rf"\b{word}\b", text, re.IGNORECASE)
    return replaced(text, word, new.capitalize() if found and found[0][0].isupper() else new)


def _number(text: str, random: Random) -> str | None:
    numbers = list(re.finditer(r"\d+(?:[.,]\d+)?", text))
    if numbers:
        found = random.choice(numbers)
        old = found[0]
        whole = old.isdigit() and len(old) < 9
        new = str(max(0, int(old) + random.choice([-3, -2, -1, 1, 2, 3, 5, 10]))) if whole else old
        if whole and random.random() < 0.3:
            new = str(int(old) * random.choice([2, 3, 10]))
        if new == old:
            new = old[:-1] + str((int(old[-1]) + random.randint(1, 9)) % 10)
        return text[: found.start()] + new + text[found.end() :]
    spelt = [word for word in words.NUMBERS if word != "one" and re.search(rf"\b{word}\b", text, re.IGNORECASE)]
    if not spelt:
        return None
    old = random.choice(spelt)
    new = random.choice([word for word in words.NUMBERS if word != old])
    return replaced(text, old, new if random.random() < 0.5 else str(words.NUMBERS[new]))


def _added(text: str, random: Random) -> str:
    bare = text.rstrip(" ?.!")
    return f"{bare} {random.choice(words.ADDED)}{text[len(bare) :].strip()}"


def _qualified(text: str, random: Random) -> str | None:
    places = list(re.finditer(r"\b(a|an|the|my|your|our|their) (?=[a-z]{3,})", text))
    if not places:
        return None
    at = random.choice(places).end()
    return f"{text[:at]}{random.choice(words.QUALIFIED)} {text[at:]}"


def _swapped(text: str, _random: Random) -> str | None:
    for pattern in _SWAPPED:
        found = pattern.search(text)
        if found and found[1].lower() != found[2].lower() and not {found[1].lower(), found[2].lower()} & words.GRAMMAR:
            (a, b), (c, d) = found.span(1), found.span(2)
            return text[:a] + found[2] + text[b:c] + found[1] + text[d:]
    return None


def _dropped(text: str, _random: Random) -> str | None:
    found = re.search(
        r"\s(?:if|when|in|for|during|without|after|before|while|on|with|at|by|from|under|using)\s[^?,]{3,40}\??$", text
    )
    return text[: found.start()] + "?" if found and len(text[: found.start()].split()) > 3 else None


def named(text: str) -> list[re.Match[str]]:
    """Return where a text has names: capitals that do not begin it."""
    return [
        found for found in re.finditer(r"(?<=[a-z,] )[A-Z][\w.&-]+", text) if found[0] not in ("I'm", "I've", "I'd")
    ]


def turned(text: str, stock: Stock, random: Random) -> tuple[str, str] | None:
    """Return a trap beside the question and the kind of change, or None if no change fits."""

    def name(text: str, random: Random) -> str | None:
        places = named(text)
        if not places or not stock.names:
            return None
        found, new = random.choice(places), random.choice(stock.names)
        return None if new.lower() == found[0].lower() else text[: found.start()] + new + text[found.end() :]

    def word(text: str, random: Random) -> str | None:
        places = [found for found in re.finditer(r"\b[a-z]{4,}\b", text) if found[0] in stock.near]
        if not places:
            return None
        found = random.choice(places)
        return text[: found.start()] + random.choice(stock.near[found[0]]) + text[found.end() :]

    changes: dict[str, Callable[[str, Random], str | None]] = {
        "opposite": lambda text, random: exchanged(text, words.OPPOSITES, random),
        "kind": _kind,
        "modal": lambda text, random: _ruled(text, _MODALS, random),
        "asked": lambda text, random: _ruled(text, _ASKED, random),
        "tense": lambda text, random: _ruled(text, _TENSES, random),
        "negated": lambda text, random: _ruled(text, _NEGATED, random),
        "amount": lambda text, random: _ruled(text, _AMOUNTS, random),
        "number": _number,
        "added": _added,
        "qualified": _qualified,
        "swapped": _swapped,
        "dropped": _dropped,
        "name": name,
        "word": word,
    }
    for kind in random.sample(list(changes), len(changes)):
        if kind in _EVERYWHERE and random.random() < _HELD_BACK:
            continue
        new = changes[kind](text, random)
        if new and new.strip(" ?.!").lower() != text.strip(" ?.!").lower():
            return new, kind
    return None


_EVERYWHERE = frozenset({"added", "qualified", "dropped", "tense", "asked", "word"})  # fit nearly every question
_HELD_BACK = 0.6
