"""Roles: the same words in other places: from A to B, A beats B, his and her."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from askonce.guards.languages import known_of, words_of, words_of_any
from askonce.guards.memo import TEXTS, remembering
from askonce.guards.tables import Tables, tables_of
from askonce.guards.words import Comparison, Words, compare

_OPPOSED = frozenset(
    frozenset({one, other})
    for one, others in (
        ("from", "to until before"),
        ("by", "to after about"),
        ("after", "within until during"),
        ("before", "during"),
        ("outside", "in within during to"),
        ("over", "under"),
    )
    for other in others.split()
)
_ENDS = frozenset({"from", "to", "by"})
_STANDING = frozenset({"in", "outside", "about"})  # no way leads there
_OF = "from"  # also "of" in most languages, which goes with the preposition before it: fuera de, hors de
_PARTICLES = frozenset({"in"})  # parts of verbs: "log in from"
_SENTENCE = 3  # words: who does what to whom
_LONGEST = 20  # words that differ in order; more are no exchange
_BLOCK = 3  # words of one name
_BLOCK_UNSPACED = 4  # signs of one name
_INSTRUMENTAL = re.compile("(?:[оеы]й|[оеи]м|ами|ями|ью)$")  # "с" before it is "with", and before another case "from"
_REACH = 3  # words that a preposition governs
_ANY_WAY = frozenset({"&", "vs", "versus"})
# A person, as who does and as who is done to.
_PERSONS = {
    "i": "i",
    "me": "i",
    "he": "he",
    "him": "he",
    "she": "she",
    "we": "we",
    "us": "we",
    "they": "they",
    "them": "they",
}
_GOVERNED_PERSONS = frozenset({"me", "you", "him", "us", "them"})
_DO = frozenset({"do", "does", "did"})
_ASKED = frozenset({"what", "who", "which"})
_BE = frozenset({"is", "are", "was", "were", "am"})
_PASSIVE = _BE | {"be", "been", "being", "get", "gets", "got", "getting"}
_AGENTS = frozenset({"by", "in"})  # "is hated by A", "is included in A"
_HELD = frozenset({"includ", "contain"})
_OWNERS = ("my", "your", "his", "her", "their", "'s")
_POSSESSOR = re.compile(
    r"\b(?=(my|your|his|her|hers|their|(?!(?:what|who|where|how|when|why|it|that|there|here|he|she|let|which)'s)[a-z]+'s)\s+(?!(?:a|an|the)\b)([a-z]+))"
)


def roles(a: str, b: str) -> str | None:
    """Object when the words are the same and their parts are not: who does what to whom, from where to where, whose."""
    compared = compare(a, b)
    if compared is None:
        return None
    return _direction(compared) or _genders(compared) or _possessors(a, b, compared) or _exchange(compared)


def _direction(compared: Comparison) -> str | None:
    of_a, of_b = _governed(compared.a, compared.tables.language), _governed(compared.b, compared.tables.language)
    if not (of_a or of_b):
        return None
    language = compared.tables.language
    either_way = _either_way(language).intersection(compared.a.stems, compared.b.stems) - {"and", "or", "both"}
    for root, place in of_a.items():
        places = frozenset({place, of_b.get(root, place)})
        if places not in _OPPOSED or (either_way and places <= _ENDS):
            continue
        if not ("outside" in places and _one_negates(compared)):  # "not in Asia"
            return f"direction: {place} {root} / {of_b[root]} {root}"
    if either_way:
        return None
    # "Convert a document to PDF", "convert a PDF to a document": what stood after "to" stands before it.
    if "to" not in of_a.values() or "to" not in of_b.values():
        return None
    to_a, to_b = (_to(said, of, compared.tables) for said, of in ((compared.a, of_a), (compared.b, of_b)))
    ends_a = to_a & {*compared.b.stems} - {root for root, place in of_b.items() if place not in _STANDING}
    ends_b = to_b & {*compared.a.stems} - {root for root, place in of_a.items() if place not in _STANDING}
    if ends_a and ends_b:
        return f"direction: to {min(ends_a)} / to {min(ends_b)}"
    return None


def _one_negates(compared: Comparison) -> bool:
    negations = words_of(compared.tables.language, "negates_next")
    return negations.isdisjoint(compared.a.words) != negations.isdisjoint(compared.b.words)


def _to(said: Words, governed: Mapping[str, str], tables: Tables) -> set[str]:
    ends = {root for root, place in governed.items() if place == "to"}
    if tables.language != "en":
        return ends
    # "To" before a verb and its object ("to pay the fee") is no direction.
    return ends - {root for root, after in zip(said.stems, said.words[1:], strict=False) if after in tables.determiners}


@remembering(TEXTS)
def _governed(said: Words, language: str) -> Mapping[str, str]:
    """Return the preposition before each stem that one governs, by what it says."""
    governed: dict[str, str] = {}
    places, tables = known_of(language).places, tables_of(language)
    if tables is None or places.keys().isdisjoint(said.words):
        return governed
    persons = _GOVERNED_PERSONS if language == "en" else frozenset[str]()
    place, left = "", 0
    for word, root in zip(said.words, said.stems, strict=True):
        if word in places:
            if not (left == _REACH and places[word] == _OF and place not in _PARTICLES):
                place = places[word]
            left = _REACH
        elif left and (word not in tables.function_words or word in persons):
            if not (place == "from" and _INSTRUMENTAL.search(word)):
                governed.setdefault(root, place)
            left = 0
        elif left:
            left -= 1
    return governed


def _genders(compared: Comparison) -> str | None:
    genders = known_of(compared.tables.language).genders
    if genders.keys().isdisjoint(compared.a.words):
        return None
    of_a, of_b = ([genders[w] for w in said.words if w in genders] for said in (compared.a, compared.b))
    if of_a and of_b and len(of_a) == len(of_b) and of_a != of_b:
        return f"pronouns: {' '.join(of_a)} / {' '.join(of_b)}"
    return None


def _possessors(a: str, b: str, compared: Comparison) -> str | None:
    if compared.tables.language != "en":
        return None
    of_a, of_b = _owners(a), _owners(b)
    for thing in (thing for thing in of_a if thing in of_b):
        owners = of_a[thing], of_b[thing]
        if set(owners) == {"my", "your"} and re.search(r"\byou\b", _small(a if owners[0] == "your" else b)):
            continue  # "how do you improve your skills" is anybody's question
        if owners[0] != owners[1]:
            return f"owner: {owners[0]} {thing} / {owners[1]} {thing}"
    return None


def _small(text: str) -> str:
    return text.lower().replace("’", "'")


@remembering(TEXTS)
def _owners(text: str) -> Mapping[str, str]:
    """Return who owns what, by the thing."""
    small = _small(text)
    if not any(map(small.__contains__, _OWNERS)):
        return {}
    return {thing: owner for owner, thing in _POSSESSOR.findall(small)}


def _exchange(compared: Comparison) -> str | None:
    if compared.only_a or compared.only_b:
        return None
    for pronouns in (False, True):
        of_a, of_b = (_active(said, compared.tables.language, pronouns) for said in (compared.a, compared.b))
        if of_a == of_b:
            continue
        a, b = _differing(of_a, of_b)
        if len(a) > (_SENTENCE if pronouns else _LONGEST):
            return None
        if a and sorted(a) == sorted(b) and (_around(a, b, compared) or _side_by_side(a, b, compared)):
            return f"roles: {' '.join(a)} / {' '.join(b)}"
    return None


@cache
def _either_way(language: str) -> frozenset[str]:
    return _ANY_WAY | words_of(language, "either_way")


def _differing(a: Sequence[str], b: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Return what is left of two sentences without their common beginning and end."""
    shorter = min(len(a), len(b))
    first = next((at for at in range(shorter) if a[at] != b[at]), shorter)
    last = next((at for at in range(shorter - first) if a[-1 - at] != b[-1 - at]), shorter - first)
    return a[first : len(a) - last], b[first : len(b) - last]


def _around(a: Sequence[str], b: Sequence[str], compared: Comparison) -> bool:
    """Return whether what stands before a word stands after it in the other: "rain causes floods"."""
    span = _span(compared.a, a) | _span(compared.b, b)
    exchanged = [
        {*a[:first], *a[len(a) - last :]}
        for first in range(1, len(a) - 1)
        for last in range(1, len(a) - first)
        if a[first : len(a) - last] == b[last : len(b) - first]
        and not _PERSONS.keys() >= {*a[first : len(a) - last]}
        and sorted(a[:first]) == sorted(b[len(b) - first :])
        and sorted(a[len(a) - last :]) == sorted(b[:last])
    ]
    either_way = _either_way(compared.tables.language)
    free = (not either_way & (span - ends) and _are_declined(ends, compared) for ends in exchanged)
    return bool(exchanged) and all(free)


def _are_declined(moved: set[str], compared: Comparison) -> bool:
    """Return whether words show by their form that their part has changed; only in Russian they must."""
    if compared.tables.language != "ru":
        return True
    forms = [
        {word for word, root in zip(r.words, r.stems, strict=True) if root in moved} for r in (compared.a, compared.b)
    ]
    return not forms[0] & forms[1]


def _side_by_side(a: Sequence[str], b: Sequence[str], compared: Comparison) -> bool:
    """Return whether two neighbours changed places, with nothing but a preposition between them."""
    longest = _BLOCK_UNSPACED if compared.tables.unspaced else _BLOCK
    between = [
        (_between(compared.a, a, at), _between(compared.b, b, len(a) - at))
        for at in range(max(1, len(a) - longest), min(longest, len(a) - 1) + 1)
        if a[:at] == b[-at:] and a[at:] == b[:-at]
    ]
    if (
        not between
        or any(_either_way(compared.tables.language) & (of_a | of_b) for of_a, of_b in between)
        or not _are_declined({*a}, compared)
    ):
        return False
    one_way = words_of_any("one_way")  # a short text may be in another language than it is taken for
    return _turned(compared) or all(one_way & of_a & of_b for of_a, of_b in between)


def _between(said: Words, words: Sequence[str], first: int) -> frozenset[str]:
    """Return the stems between the first so many of these words and the rest of them."""
    start = max(_places(said, words[:first]), default=0)
    end = min((at for at in _places(said, words[first:]) if at > start), default=start)
    return frozenset(said.stems[start + 1 : end])


def _span(said: Words, ends: Sequence[str]) -> frozenset[str]:
    """Return the stems from the first to the last place where one of these stands."""
    places = _places(said, ends)
    return frozenset(said.stems[min(places) : max(places) + 1]) if places else frozenset()


def _places(said: Words, roots: Sequence[str]) -> list[int]:
    words = zip(said.words, said.stems, strict=True)
    return [at for at, (word, root) in enumerate(words) if root in roots or _PERSONS.get(word) in roots]


def _turned(compared: Comparison) -> bool:
    """Tell "what do cats eat" from "what eats cats": an auxiliary before the subject, none before the object."""
    a, b = {*compared.a.words}, {*compared.b.words}
    asked = compared.a.words[0] == compared.b.words[0] and compared.a.words[0] in _ASKED
    return asked and bool(_DO & a) != bool(_DO & b) and not _BE & (a | b)


@cache
def _idle(language: str, pronouns: bool) -> frozenset[str]:
    """Return the words that neither do anything nor say to whom it is done."""
    idle = words_of(language, "grammar") - _PASSIVE - _AGENTS
    return idle - _PERSONS.keys() if pronouns else idle


@remembering(TEXTS)
def _active(said: Words, language: str, pronouns: bool) -> Sequence[str]:
    """Return the content stems in the order of an active sentence: "is B hated by A" is "A hates B"."""
    idle = _idle(language, pronouns)
    kept = [(word, root) for word, root in zip(said.words, said.stems, strict=True) if word not in idle]
    if pronouns:
        kept = [(word, _PERSONS.get(word, root)) for word, root in kept]
    at = next(
        (
            at
            for at, (word, _) in enumerate(kept)
            if word in _AGENTS and (word == "by" or (at and kept[at - 1][1] in _HELD))
        ),
        0,
    )
    if at and any(word in _PASSIVE for word, _ in kept[:at]):
        before = [root for word, root in kept[:at] if word not in _PASSIVE]
        agent = [root for word, root in kept[at + 1 :] if word not in _PASSIVE]
        if before and agent:
            # The verb stands right before "by", the patient before the verb.
            return [*agent, before[-1], *before[:-1]]
    return [root for word, root in kept if word not in _AGENTS and word not in _PASSIVE]
