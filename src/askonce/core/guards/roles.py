# ruff: noqa: E501, SIM905 — tables of words read best as lines of words
"""Roles: the same words in other places: from A to B, A beats B, his and her."""

from __future__ import annotations

import re
from collections.abc import Sequence

from askonce.core.guards.reading import Comparison, Reading, compare

# Per language: prepositions that give the word after them a place; places that are opposed exclude each other.
_PLACES = {
    "en": {
        "from": "from", "to": "to", "into": "to", "onto": "to", "towards": "to", "toward": "to", "by": "by", "within": "within",
        "until": "until", "after": "after", "over": "over", "under": "under", "above": "over", "below": "under",
    },
    "ru": {"из": "from", "с": "from", "со": "from", "от": "from", "в": "to", "во": "to", "на": "to", "к": "to", "до": "to"},
    "de": {"von": "from", "aus": "from", "vom": "from", "nach": "to", "zu": "to", "zum": "to", "zur": "to", "auf": "to", "in": "to"},
    "fr": {"de": "from", "du": "from", "depuis": "from", "vers": "to", "à": "to", "au": "to", "en": "to"},
    "es": {"de": "from", "del": "from", "desde": "from", "a": "to", "al": "to", "hacia": "to", "hasta": "to"},
}  # fmt: skip
_OPPOSED = ({"from", "to"}, {"to", "by"}, {"within", "after"}, {"until", "after"}, {"over", "under"})
_REACH = 3  # words that a preposition governs
_GENDERED = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
             "он": "m", "его": "m", "ему": "m", "она": "f", "ее": "f", "ей": "f", "нее": "f", "него": "m"}  # fmt: skip
# Between or around two words that may change places: "is A married to B", "A and B".
_EITHER_WAY = frozenset(
    """and or nor both same similar equal equivalent differ difference compar comparison versus vs marry engag relat friend
    dat together sibling cousin relativ twin neighbor neighbour compatibl distanc combin mix divorc separat identical resembl
    connect clos near acquaintanc colleagu partner roommat classmat associat correlat link between &""".split()
)
# Between two words that may not.
_ONE_WAY = frozenset(
    "to into from than over of in on for by before after under against per instead_of rather_than".split()
)
_DO = frozenset({"do", "does", "did"})
_ASKED = frozenset({"what", "who", "which"})
_BE = frozenset({"is", "are", "was", "were", "am"})
_PASSIVE = _BE | {"be", "been", "being", "get", "gets", "got", "getting"}
_POSSESSOR = re.compile(
    r"\b(my|your|his|her|hers|their|(?!(?:what|who|where|how|when|why|it|that|there|here|he|she|let|which)'s)[a-z]+'s)\s+(?!(?:a|an|the)\b)([a-z]+)"
)


def roles(a: str, b: str) -> str | None:
    """Object when the words are the same and their parts are not: who does what to whom, from where to where, whose."""
    compared = compare(a, b)
    if compared is None:
        return None
    return _direction(compared) or _genders(compared) or _possessors(a, b, compared) or _exchange(compared)


def _direction(compared: Comparison) -> str | None:
    places = _PLACES.get(compared.tables.language)
    if not places or _EITHER_WAY & {*compared.a.stems} & {*compared.b.stems} - {"and", "or", "both"}:
        return None
    of_a, of_b = _governed(compared.a, places, compared), _governed(compared.b, places, compared)
    for root in of_a.keys() & of_b.keys():
        if {of_a[root], of_b[root]} in _OPPOSED:
            return f"direction: {of_a[root]} {root} / {of_b[root]} {root}"
    # "Convert a document to PDF", "convert a PDF to a document": what stood after "to" stands before it.
    to_a, to_b = (_to(governed) for governed in (of_a, of_b))
    ends_a, ends_b = to_a & {*compared.b.stems} - of_b.keys(), to_b & {*compared.a.stems} - of_a.keys()
    if ends_a and ends_b:
        return f"direction: to {min(ends_a)} / to {min(ends_b)}"
    return None


def _to(governed: dict[str, str]) -> set[str]:
    return {root for root, place in governed.items() if place == "to"}


def _governed(reading: Reading, places: dict[str, str], compared: Comparison) -> dict[str, str]:
    governed: dict[str, str] = {}
    place, left = "", 0
    for word, root in zip(reading.words, reading.stems, strict=True):
        if word in places:
            place, left = places[word], _REACH
        elif left and word not in compared.tables.function_words:
            governed.setdefault(root, place)
            left = 0
        elif left:
            left -= 1
    return governed


def _genders(compared: Comparison) -> str | None:
    of_a, of_b = ([_GENDERED[w] for w in reading.words if w in _GENDERED] for reading in (compared.a, compared.b))
    if of_a and of_b and len(of_a) == len(of_b) and of_a != of_b:
        return f"pronouns: {' '.join(of_a)} / {' '.join(of_b)}"
    return None


def _possessors(a: str, b: str, compared: Comparison) -> str | None:
    if compared.tables.language != "en":
        return None
    low_a, low_b = (text.lower().replace("’", "'") for text in (a, b))
    of_a, of_b = ({thing: owner for owner, thing in _POSSESSOR.findall(text)} for text in (low_a, low_b))
    for thing in of_a.keys() & of_b.keys():
        owners = of_a[thing], of_b[thing]
        if set(owners) == {"my", "your"} and re.search(r"\byou\b", low_a if owners[0] == "your" else low_b):
            continue  # "how do you improve your skills" is anybody's question
        if owners[0] != owners[1]:
            return f"owner: {owners[0]} {thing} / {owners[1]} {thing}"
    return None


def _exchange(compared: Comparison) -> str | None:
    if compared.only_a or compared.only_b:
        return None
    active_a, active_b = _active(compared.a, compared), _active(compared.b, compared)
    if len(active_a) != len(active_b) or len(set(active_a)) != len(active_a) or set(active_a) != set(active_b):
        return None
    moved = [at for at, (x, y) in enumerate(zip(active_a, active_b, strict=True)) if x != y]
    if len(moved) != 2:
        return None
    first, last = moved
    ends = active_a[first], active_a[last]
    span_a, span_b = _between(compared.a, *ends), _between(compared.b, *ends)
    stayed = last - first > 1  # a word between them: "beat" in "A beats B" and "B beats A"
    if _EITHER_WAY & (span_a | span_b) or not (stayed or _turned(compared) or _ONE_WAY & span_a & span_b):
        return None
    return f"roles: {' '.join(active_a)} / {' '.join(active_b)}"


def _turned(compared: Comparison) -> bool:
    """Tell "what do cats eat" from "what eats cats": an auxiliary before the subject, none before the object."""
    a, b = {*compared.a.words}, {*compared.b.words}
    asked = compared.a.words[0] == compared.b.words[0] and compared.a.words[0] in _ASKED
    return asked and bool(_DO & a) != bool(_DO & b) and not _BE & (a | b)


def _between(reading: Reading, first: str, last: str) -> frozenset[str]:
    ends = sorted((reading.stems.index(first), reading.stems.index(last)))
    return frozenset(reading.stems[ends[0] + 1 : ends[1]])


def _active(reading: Reading, compared: Comparison) -> Sequence[str]:
    """Return the content stems in the order of an active sentence: "is B hated by A" is "A hates B"."""
    kept = [
        (word, root)
        for word, root in zip(reading.words, reading.stems, strict=True)
        if word not in compared.tables.grammar or word == "by" or word in _PASSIVE
    ]
    words = [word for word, _ in kept]
    if "by" in words and any(word in _PASSIVE for word in words[: words.index("by")]):
        at = words.index("by")
        before = [root for word, root in kept[:at] if word not in _PASSIVE]
        agent = [root for word, root in kept[at + 1 :] if word not in _PASSIVE]
        if before and agent:
            # The verb stands right before "by", the patient before the verb.
            return [*agent, before[-1], *before[:-1]]
    return [root for word, root in kept if word != "by" and word not in _PASSIVE]
