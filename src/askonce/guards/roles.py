"""Roles: the same words in other places: from A to B, A beats B, his and her."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from functools import cache
from itertools import combinations, pairwise, product
from typing import NamedTuple

from askonce.guards.forms import stem
from askonce.guards.language import shared_language
from askonce.guards.languages import known_of, languages, words_of, words_of_any
from askonce.guards.memo import TEXTS, remembering
from askonce.guards.opposites import are_opposites
from askonce.guards.questions import type_of
from askonce.guards.tables import Tables, tables_of
from askonce.guards.words import Comparison, Words, compare, read, words_without

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
_OF = frozenset({"from", "of"})  # goes with the preposition before it: fuera de, hors de
_PARTICLES = frozenset({"in"})  # parts of verbs: "log in from"
_SENTENCE = 3  # words: who does what to whom
_LONGEST = 20  # words that differ in order; more are no exchange
_BLOCK = 3  # words of one name
_GOVERNING = frozenset({"for", "with", "to", "from", "of", "on", "in", "at", "by", "about"})
_THROUGH = frozenset({"via", "through", "using"})
_PHRASE = 3  # words that stand for one
_DEED = 2  # what is done, and who else has a part in it
_CLAUSE = 8  # words of a condition
_BLOCK_UNSPACED = 4  # signs of one name
_INSTRUMENTAL = re.compile("(?:[оеы]й|[оеи]м|ами|ями|ью)$")  # "с" before it is "with", and before another case "from"
_COMPARATIVE = re.compile(
    r"\w{3,}ее|(?:больш|меньш|лучш|хуж|дорож|дешевл|выш|ниж|старш|моложе?|младш|легч|прощ|дальш|ближ|чащ|реж)е"
)
_REACH = 3  # words that a preposition governs
_IN_A_SENTENCE = 2  # words of grammar
_BEFORE_DEEDS = frozenset(  # no way leads to what "to" stands before then
    """going have has had want wants wanted need needs needed like able allowed possible how where what when way ways
    permitted obliged required supposed try trying order necessary""".split()  # noqa: SIM905 — as above
)
_LISTS = frozenset({"and"})
_LISTING = frozenset({"and", "or", "both"})
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
_SPEAKERS = {"i": "i", "me": "i", "my": "i", "mine": "i", "you": "you", "your": "you", "yours": "you"}
_FOR_ME = frozenset({"for_me"})  # one word in the tables
_ME = _FOR_ME | {"me"}
_GOVERNED_PERSONS = frozenset({"me", "you", "him", "us", "them"})
_DO = frozenset({"do", "does", "did"})
_ASKED = {"what": "what", "who": "who", "whom": "who", "which": "which"}
_BE = frozenset({"is", "are", "was", "were", "am"})
_GETS = frozenset({"get", "gets", "got", "getting"})
_PASSIVE = _BE | _GETS | {"be", "been", "being"}
_SUBJECTS = frozenset({"i", "you", "he", "she", "we", "they"})
_AUXILIARIES = _PASSIVE.union(
    """can could will would shall should may might must do does did have has had
    not to ever never still already just also""".split()  # noqa: SIM905 — words read best as lines of words
)
_TOWARDS = frozenset({("to",), ("into",), ("with",)})  # "can I upgrade to", "can I be upgraded to"
_RELATIVE = frozenset({"who", "that", "which"})
_TOLD_OF = _SUBJECTS | _RELATIVE | {"my"}
_SUFFERING = _RELATIVE | _PASSIVE
_EVENTS = frozenset({"if", "when", "because", "after", "while"})
_IS = frozenset({("is",), ("are",), ("was",), ("were",), ("been",)})
_ARTICLES = frozenset({"a", "an", "the", "this", "that"})
_WHOSE = frozenset({"my", "your", "our", "his", "her", "their"})
_PLACES = frozenset({"here", "there"})
_NEGATIONS = frozenset({"not", "no"})
_BESIDE = frozenset({"with", "while", "when", "if"})
_CAUSING = frozenset({"from", "because", "by", "through"})
_ALL = frozenset({"all", "every", "everybody", "everyone", "everything", "always"})
_INVERTED = 3  # words, up to which "not" may stand before who does it: "why can't the shop"
_MOVING = re.compile("ly$|ed$|[ai]ble$|^o(?:n|ff)line$|^[0-9]")  # "items returned", "returned items"
_AGENTS = frozenset({"by", "in"})  # "is hated by A", "is included in A"
_HELD = frozenset({"includ", "contain"})
_OWNERS = ("my", "your", "his", "her", "their", "'s")
_NO_OWNERS = (
    "what|who|where|how|when|why|it|that|there|here|he|she|let|which"
    "|one|today|tomorrow|yesterday|tonight|morning|afternoon|evening|day|night|week|month|year"
)
_POSSESSOR = re.compile(
    rf"\b(?=(my|your|his|her|hers|their|(?!(?:{_NO_OWNERS})'s)[a-z]+'s)\s+(?!(?:a|an|the)\b)([a-z]+))"
)
_OF_SEVERAL = re.compile(r"\b([a-z]+s)'\s+([a-z]+?)s?\b")
_APOSTROPHES = frozenset("'’")
_OWN = re.compile(r"\b(my|your)\s+([a-z]+?)s?\b")


def roles(a: str, b: str) -> str | None:
    """Object when the words are the same and their parts are not: who does what to whom, from where to where, whose."""
    compared = compare(a, b)
    if compared is None:
        return _places_changed(a, b, shared_language(a, b) or "")
    return (
        _direction(compared)
        or _genders(compared)
        or _possessors(a, b, compared)
        or _persons(compared)
        or (None if _is_one_a_search(compared) else _moved(a, b, compared))
    )


def order(a: str, b: str) -> str | None:
    """Object to words in other places where one question is only the words of a search, whose order says little.

    "Docker image size reduce" may be "how do I reduce the size of my Docker image".
    """
    compared = compare(a, b)
    found = _moved(a, b, compared) if compared is not None and _is_one_a_search(compared) else None
    return found and found.replace("roles", "order", 1)


def _is_one_a_search(compared: Comparison) -> bool:
    """Return whether one question is but words of meaning, and the other a sentence; in English.

    "Landlord evict tenant" is a sentence too: what is done stands between two.
    """
    if compared.tables.language != "en":
        return False
    fewer, more = sorted(len(said.words) - len(said.content) for said in (compared.a, compared.b))
    if fewer or more < _IN_A_SENTENCE:
        return False
    x, y = (_active(said, "en", pronouns=False) for said in (compared.a, compared.b))
    return not (len(x) == len(y) == _SENTENCE and x[1] == y[1])


def _moved(a: str, b: str, compared: Comparison) -> str | None:
    """Object when the words are the same, and what order says of them is not."""
    return (
        _exchange(compared)
        or _opposites_changed(compared)
        or _one_for_another(compared)
        or _only(compared)
        or _rearranged(a, b, compared)
        or (_places_changed(a, b, "de") if compared.tables.language == "de" else None)
    )


def _direction(compared: Comparison) -> str | None:
    of_a, of_b = _governed(compared.a, compared.tables.language), _governed(compared.b, compared.tables.language)
    if of_a == of_b:
        return None  # most pairs
    either_way = _either_way(compared.tables.language).intersection(compared.a.stems, compared.b.stems) - _LISTING
    for root, place in of_a.items():
        if of_b.get(root, place) == place:
            continue
        places = frozenset({place, of_b[root]})
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
    if ends_a and ends_b and not (compared.tables.language == "en" and _are_said_otherwise(ends_a, ends_b, compared)):
        return f"direction: to {min(ends_a)} / to {min(ends_b)}"
    return None


def _are_said_otherwise(ends_a: Set[str], ends_b: Set[str], compared: Comparison) -> bool:
    """Return whether ends are of one thing, "the church roof", or stand after another preposition on the other side.

    "Access to my lock for a weekend" has no other direction than "entry by the lock, limited to a weekend".
    """
    of_a, of_b = compared.a, compared.b
    beside = [*pairwise(of_a.stems), *pairwise(of_b.stems)]
    if any((x in ends_a and y in ends_b) or (x in ends_b and y in ends_a) for x, y in beside):
        return True
    before_a, before_b = (
        {_before(root, said, compared.tables) for root in ends} for ends, said in ((ends_b, of_a), (ends_a, of_b))
    )
    both = before_a | before_b
    return before_a.isdisjoint(before_b) and "" not in both and not _THROUGH.isdisjoint(both)


def _before(root: str, said: Words, tables: Tables) -> str:
    """Return the preposition right before a stem, or nothing."""
    at = said.stems.index(root)
    words = [word for word in said.words[max(0, at - _REACH) : at] if word not in tables.determiners]
    return words[-1] if words and words[-1] in _GOVERNING | _THROUGH else ""


def _one_negates(compared: Comparison) -> bool:
    negations = words_of(compared.tables.language, "negates_next")
    return negations.isdisjoint(compared.a.words) != negations.isdisjoint(compared.b.words)


def _to(said: Words, governed: Mapping[str, str], tables: Tables) -> set[str]:
    ends = {root for root, place in governed.items() if place == "to"}
    if tables.language != "en" or not ends:
        return ends
    # "To" before a verb and its object ("to pay the fee") is no direction.
    ends -= {root for root, after in zip(said.stems, said.words[1:], strict=False) if after in tables.determiners}
    places = known_of("en").places
    for at, (before, word) in enumerate(pairwise(said.words)):
        if word == "to" and before in _BEFORE_DEEDS:
            for other, root in zip(said.words[at + 2 : at + 6], said.stems[at + 2 : at + 6], strict=True):
                if other in places:
                    break
                if other not in tables.function_words:
                    ends.discard(root)
                    break
    return ends


@remembering(TEXTS)
def _governed(said: Words, language: str) -> Mapping[str, str]:
    """Return the preposition before each stem that one governs, by what it says."""
    governed: dict[str, str] = {}
    places, tables = known_of(language).places, tables_of(language)
    if tables is None or places.keys().isdisjoint(said.words):
        return governed
    persons = _GOVERNED_PERSONS if language == "en" else frozenset()
    place, left = "", 0
    for word, root in zip(said.words, said.stems, strict=True):
        if word in places:
            if not (left == _REACH and places[word] in _OF and place not in _PARTICLES):
                place = places[word]
            left = _REACH
        elif left and (word not in tables.function_words or word in persons):
            if place == "of" and word in said.names:
                place = "from"
            if not (place == "from" and _INSTRUMENTAL.search(word)):
                if place in {"to", "until"}:  # de Lyon à Dijon
                    governed.update({other: "from" for other, of in governed.items() if of == "of"})
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
        if owners[0] != owners[1] and not compared.tables.are_synonyms(*(owner.removesuffix("'s") for owner in owners)):
            return f"owner: {owners[0]} {thing} / {owners[1]} {thing}"
    # "My screen", "others' screens": an owner whom both name.
    if compared.only_a or compared.only_b or _APOSTROPHES.isdisjoint(a + b):
        return None
    small_a, small_b = _small(a), _small(b)
    for mine, other in ((small_a, small_b), (small_b, small_a)):
        if "s' " not in mine:
            continue
        whose = {thing: owner for owner, thing in _OWN.findall(other)}
        for owner, thing in _OF_SEVERAL.findall(mine):
            if thing in whose:
                return f"owner: {owner}' {thing} / {whose[thing]} {thing}"
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


def _persons(compared: Comparison) -> str | None:
    """Tell "can I sign for my son" from "can my son sign for me"."""
    if not {*compared.only_a, *compared.only_b} <= _FOR_ME:
        return None
    language = compared.tables.language
    if language == "en":
        return _speakers(compared) or _i_or_me(compared.a, compared.b) or _i_or_me(compared.b, compared.a)
    before_me = _before_me(language)
    if not before_me:
        return None
    of_a, of_b = (before_me.intersection(pairwise(said.words)) for said in (compared.a, compared.b))
    for mine, other, found in ((compared.a, compared.b, of_a - of_b), (compared.b, compared.a, of_b - of_a)):
        for place, me in found:
            for root in _behind(place, other, compared.tables) - _behind(place, mine, compared.tables):
                return f"roles: {place} {me} / {place} {root}"
    return None


def _speakers(compared: Comparison) -> str | None:
    """Tell "what do I pay you" from "what do you pay me": who asks and who is asked do what the other did."""
    if not _either_way("en").isdisjoint(compared.a.words):
        return None
    of_a, of_b = _spoken_of(compared.a), _spoken_of(compared.b)
    if of_a == of_b:
        return None
    deed = min((deed for deed in of_a.keys() & of_b.keys() if of_a[deed] != of_b[deed]), default=None)
    if deed is None:
        return None
    both = all(
        {*_SPEAKERS.values()} <= {_SPEAKERS.get(word) for word in said.words} for said in (compared.a, compared.b)
    )
    return f"roles: {of_a[deed]} {deed} / {of_b[deed]} {deed}" if both else None


@remembering(TEXTS)
def _spoken_of(said: Words) -> Mapping[str, str]:
    """Return which of "I" and "you" stands before each stem that is said of them."""
    found: dict[str, str] = {}
    for at, word in enumerate(said.words[:-1]):
        if word in {"i", "you"} and said.words[at + 1] not in _SPEAKERS:
            found.setdefault(said.stems[at + 1], word)
    return found


def _i_or_me(mine: Words, theirs: Words) -> str | None:
    if _ME.isdisjoint(theirs.words) or "i" in theirs.words or not _ME.isdisjoint(mine.words):
        return None
    does, is_done_to = (
        [root for root in _active(r, "en", pronouns=True) if root not in _FOR_ME] for r in (mine, theirs)
    )
    shared = {*is_done_to} - {"i"}
    if does[:1] != ["i"] or len(shared) < _DEED or shared != {*does} - {"i"}:
        return None
    is_at_end = not _ME.isdisjoint(theirs.words[-1:])
    if is_done_to[0] in does[: 1 if is_at_end else _DEED]:
        return None  # "can you book me a table", "can I book a table"
    return f"roles: i {does[-1]} / {is_done_to[0]} me"


@cache
def _before_me(language: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split("_")) for phrase in words_of(language, "governed_me"))


def _behind(place: str, said: Words, tables: Tables) -> set[str]:
    """Return the first stem of meaning behind each of these prepositions."""
    found = set()
    for at, word in enumerate(said.words):
        if word == place:
            behind = zip(said.words[at + 1 : at + 1 + _REACH], said.stems[at + 1 :], strict=False)
            found.update([root for word, root in behind if word not in tables.grammar][:1])
    return found


def _places_changed(a: str, b: str, language: str) -> str | None:
    """Tell two questions in which just two words have changed places, where order alone says who does it."""
    of_a = read(a, language)
    changed = _two_changed(of_a.words, read(b, language).words)
    if changed is None or not _either_way_anywhere().isdisjoint(of_a.words):
        return None
    first, last = changed
    x, y = of_a.words[first], of_a.words[last]
    between = {*of_a.words[first + 1 : last]}
    tables = tables_of(language)
    if tables is not None:
        if {x, y} & tables.function_words or not between <= tables.grammar:
            return None
        if not between and (
            not (_are_nouns(a, x, y) and _are_nouns(b, y, x)) or any("dates" in tables.used([w], [w]) for w in (x, y))
        ):
            return None
    return f"roles: {x} {y} / {y} {x}" if between or tables is not None else None


def _two_changed(of_a: Sequence[str], of_b: Sequence[str]) -> tuple[int, int] | None:
    """Return where two words stand that are in each other's place, if all others stand where they stood."""
    if len(of_a) != len(of_b):
        return None
    differ = [at for at, (x, y) in enumerate(zip(of_a, of_b, strict=True)) if x != y]
    if len(differ) != 2:
        return None
    first, last = differ
    is_changed = (of_b[last], of_b[first]) == (of_a[first], of_a[last])
    return (first, last) if is_changed else None


def _opposites_changed(compared: Comparison) -> str | None:
    """Tell "a big van for a day and a small one for two" from the same with big and small in each other's place."""
    of_a, of_b, tables = compared.a, compared.b, compared.tables
    if compared.only_a or compared.only_b or (changed := _two_changed(of_a.words, of_b.words)) is None:
        return None
    first, last = changed
    x, y = of_a.words[first], of_a.words[last]
    if not are_opposites(of_a, first, last, tables):
        return None
    if not _either_way(tables.language).difference(_LISTS).isdisjoint(of_a.stems):
        return None
    # "Enable and disable it", "a big room and a small room": in a list either may come first.
    behind_x, behind_y = (
        [root for word, root in zip(said, roots, strict=True) if word not in tables.function_words]
        for said, roots in (
            (of_a.words[first + 1 : last], of_a.stems[first + 1 : last]),
            (of_a.words[last + 1 :], of_a.stems[last + 1 :]),
        )
    )
    return f"roles: {x} {y} / {y} {x}" if behind_x and behind_x[:1] != behind_y[:1] else None


def _one_for_another(compared: Comparison) -> str | None:
    """Tell "for my flatmate" from "with my flatmate", where all else is the same word for word."""
    rows = _stead(compared.tables.language)
    a, b = compared.a.words, compared.b.words
    if not rows or abs(len(a) - len(b)) > _PHRASE:
        return None
    of_a, of_b = _differing(a, b)
    if not 0 < max(len(of_a), len(of_b)) <= _PHRASE:
        return None
    first = _same(a, b)
    for begin in (first, first - 1):  # the particle of a verb counts with the verb
        x, y = "_".join(a[begin : first + len(of_a)]), "_".join(b[begin : first + len(of_b)])
        of_x, of_y = rows.get(x, {}), rows.get(y, {})
        if begin >= 0 and any(of_x[row] != of_y[row] for row in of_x.keys() & of_y.keys()):
            return f"roles: {x} / {y}"
    if len(of_a) == len(of_b) == 1 and compared.tables.language == "en" and _is_done_and_doing(of_a[0], of_b[0]):
        return f"roles: {of_a[0]} / {of_b[0]}"
    # "If I cancel", "if you cancel", of what I get; "how do you cook it" is as anybody asks.
    speakers = [_SPEAKERS.get(one[0]) if len(one) == 1 else None for one in (of_a, of_b)]
    if {*speakers} == {"i", "you"} and not {"i", "my"}.isdisjoint(a[:first] + a[first + 1 :]):
        return f"roles: {' '.join(of_a)} / {' '.join(of_b)}"
    return None


def _is_done_and_doing(x: str, y: str) -> bool:
    """Tell "deals closed" from "deals closing"."""
    return {x[-3:], y[-3:]} > {"ing"} and (x + y).count("ing") == 1 and stem(x, "en") == stem(y, "en")


def _rearranged(a: str, b: str, compared: Comparison) -> str | None:
    """Tell apart two questions in English that say the same words of meaning in other places, or of other persons."""
    if compared.tables.language != "en" or compared.only_a or compared.only_b:
        return None
    return (
        _linked_otherwise(compared)
        or _neighbours(a, b, compared)
        or _done_to(compared)
        or _cause(compared)
        or _denied(compared)
    )


def _linked_otherwise(compared: Comparison) -> str | None:
    """Tell "concluded abroad valid here" from "concluded here valid abroad": two words, each behind the other's."""
    of_a, of_b = _links(compared.a), _links(compared.b)
    only_a, only_b = of_a - of_b, of_b - of_a
    if not only_a or not only_b or max(len(only_a), len(only_b)) > _LONGEST:
        return None
    pairs_a, pairs_b = ({link[:2] for link in links} for links in (of_a, of_b))
    for (x, after), (y, other) in combinations(sorted(pairs_a - pairs_b), 2):
        if {(x, other), (y, after)} <= pairs_b - pairs_a:
            return f"roles: {x} {after}, {y} {other} / {x} {other}, {y} {after}"
    if not _either_way("en").isdisjoint(compared.a.stems):
        return None
    # "Delete the local copy, keep the remote one", "delete it on the remote, keep the local copy".
    for (x, after, way), (y, other, way_too) in product(sorted(only_a), sorted(only_b)):
        if (x, way) == (y, way_too) and other in compared.a.stems and after in compared.b.stems:
            for said in (compared.a, compared.b):
                if are_opposites(said, said.stems.index(after), said.stems.index(other), compared.tables):
                    return f"roles: {x} {after} / {x} {other}"
    return None


@remembering(TEXTS)
def _links(said: Words) -> Set[tuple[str, str, tuple[str, ...]]]:
    """Return each stem and the one behind it, with the prepositions between them, and whose it is; in English."""
    found: set[tuple[str, str, tuple[str, ...]]] = set()
    last, owner = "", ""
    way: tuple[str, ...] = ()
    ways, parting = words_of("en", "one_way"), _parting()
    for word, root in zip(said.words, said.stems, strict=True):
        if word in ways:
            way = (*way, word)
        elif word in _WHOSE:
            owner = word
        elif word in _ARTICLES:
            continue
        elif word in parting:
            last, owner, way = "", "", ()
        else:
            if last:
                found.add((last, root, way))
            if owner:
                found.add((owner, root, way))
            last, owner, way = root, "", ()
    return found


@cache
def _parting() -> frozenset[str]:
    return words_of("en", "grammar") - _PLACES


def _neighbours(a: str, b: str, compared: Comparison) -> str | None:
    """Tell "milk chocolate" from "chocolate milk": neighbours in each other's place, within the same question."""
    tables = compared.tables
    if not (type_of(a, "en") and type_of(b, "en")):
        return None  # a search may have its words in any order
    of_a, of_b = (words_without(said, tables.determiners)[1] for said in (compared.a, compared.b))
    changed = _two_changed(of_a, of_b)
    if changed is None or changed[1] - changed[0] != 1:
        return None
    x, y = (of_a[at] for at in changed)
    if {x, y} & (tables.function_words | compared.a.names | compared.b.names) or "dates" in tables.used((x, y), (x, y)):
        return None
    return None if any(map(_MOVING.search, (x, y))) else f"roles: {x} {y} / {y} {x}"


def _done_to(compared: Comparison) -> str | None:
    """Tell "can I refuse it" from "can I be refused it", "people I report to" from "people who report to me"."""
    if _SUFFERING.isdisjoint(compared.a.words) and _SUFFERING.isdisjoint(compared.b.words):
        return None
    of_a, of_b = _deeds(compared.a), _deeds(compared.b)
    for mine, other in ((of_a, of_b), (of_b, of_a)):
        for person, deed in sorted((mine.done & other.suffered) - mine.suffered - other.done):
            return f"roles: {person} {deed} / {person} {deed} by others"
    return None


class _Deeds(NamedTuple):
    """What persons do, and what is done to them: by others, or by those of whom is told."""

    done: Set[tuple[str, str]]
    suffered: Set[tuple[str, str]]


@remembering(TEXTS)
def _deeds(said: Words) -> _Deeds:
    done: set[tuple[str, str]] = set()
    suffered: set[tuple[str, str]] = set()
    words = said.words
    for at, word in enumerate(words):
        if word not in _TOLD_OF:
            continue
        begin = at + 1
        if word == "my":  # "if my parked car is hit"
            places = range(at, at + _CLAUSE) if words[max(at - 1, 0)] in _EVENTS else ()
            begin = next((place for place in places if words[place : place + 1] in _IS), 0)
        end = next((end for end in range(begin, len(words)) if words[end] not in _AUXILIARIES), 0)
        if not (begin and end):
            continue
        person = _PERSONS.get(word, _SPEAKERS.get(word, word))
        root, behind = said.stems[end], words[end + 1 : end + 3]
        beside = {*words[max(begin - 2, 0) : end]}
        if word in _RELATIVE:
            whom = behind[1:] if behind[:1] and behind[0] in _GOVERNING else behind[:1]
            suffered.update((_PERSONS[one], root) for one in whom if one in _GOVERNED_PERSONS and one != "you")
        elif beside & _GETS:  # "how do I get verified", "how do I verify"
            continue
        elif not beside.isdisjoint(_PASSIVE):
            if _is_participle(words[end], root) and behind[:1] != ("to",):
                suffered.add((person, root))
        elif behind[:1] not in _TOWARDS or len(behind) == 1:
            done.add((person, root))
    return _Deeds(done, suffered)


def _is_participle(word: str, root: str) -> bool:
    return not word.endswith("ing") and not (word.startswith(root) and len(word) - len(root) <= 1)  # given, not late


def _cause(compared: Comparison) -> str | None:
    """Tell "can I fly with an infection" from "can I get an infection from flying"."""
    if len(compared.a.content) > _LONGEST:
        return None
    for mine, other in ((compared.a, compared.b), (compared.b, compared.a)):
        if _BESIDE.isdisjoint(mine.words) or _CAUSING.isdisjoint(other.words):
            continue
        for before, with_it in _parts(mine, _BESIDE):
            if before and with_it and (with_it, before) in _parts(other, _CAUSING):
                return f"roles: {' '.join(sorted(before))} with / from {' '.join(sorted(with_it))}"
    return None


def _parts(said: Words, links: Set[str]) -> Set[tuple[Set[str], Set[str]]]:
    """Return the stems of meaning before and behind each of these words."""
    content = {*said.content}
    stems = [root if (word, root) in content else "" for word, root in zip(said.words, said.stems, strict=True)]
    at_links = (at for at, word in enumerate(said.words) if word in links)
    return {(frozenset(stems[:at]) - {""}, frozenset(stems[at:]) - {""}) for at in at_links}


def _denied(compared: Comparison) -> str | None:
    """Tell "it has not broken but I feel pain" from "it has broken but I feel no pain"."""
    if _NEGATIONS.isdisjoint(compared.a.words) or _NEGATIONS.isdisjoint(compared.b.words):
        return None
    of_a, of_b = _negated(compared.a), _negated(compared.b)
    if len(of_a) != 1 or len(of_b) != 1 or of_a == of_b or "" in {*of_a, *of_b}:
        return None
    return f"roles: not {min(of_a)} / not {min(of_b)}"


@remembering(TEXTS)
def _negated(said: Words) -> Set[str]:
    """Return the stem of meaning behind each negation, or an empty one: "why can't" the phone ring."""
    idle = words_of("en", "grammar") | words_of("en", "fillers")
    found: set[str] = set()
    for at, word in enumerate(said.words):
        if word == "not" and not _ALL.isdisjoint(said.words[at + 1 : at + 2]):
            found.add(said.words[at + 1])
        elif word == "no" or (word == "not" and (at >= _INVERTED or said.words[max(at - 2, 0)] in _SUBJECTS)):
            behind = zip(said.words[at + 1 : at + 3], said.stems[at + 1 :], strict=False)
            found.add(next((root for word, root in behind if word not in idle), ""))
        elif word == "not":
            found.add("")
    return found


def _only(compared: Comparison) -> str | None:
    """Tell "can only members book it" from "can members only book it"; "I only pay" may be "I pay only"."""
    a, b = compared.a.words, compared.b.words
    if compared.tables.language != "en" or a.count("only") != 1 or b.count("only") != 1 or len(a) != len(b):
        return None
    at_a, at_b = a.index("only"), b.index("only")
    if at_a == at_b or [*a[:at_a], *a[at_a + 1 :]] != [*b[:at_b], *b[at_b + 1 :]]:
        return None
    earlier, later = (a, b) if at_a < at_b else (b, a)
    early, late = sorted((at_a, at_b))
    before, behind = earlier[early - 1 : early], earlier[early + 1]
    is_of_thing = behind in compared.tables.determiners and not _GOVERNING.isdisjoint(later[late + 1 : late + 2])
    if not is_of_thing and (behind in _SPEAKERS or not (early == 1 or not _GOVERNING.isdisjoint(before))):
        return None
    return f"roles: only {behind} / not only {behind}"


@cache
def _stead(language: str) -> Mapping[str, Mapping[int, int]]:
    """Return the cells where a term stands, by its rows."""
    found: dict[str, dict[int, int]] = {}
    for row, cells in enumerate(known_of(language).in_each_others_stead.strip().splitlines()):
        for cell, terms in enumerate(cells.split("|")):
            for term in terms.split():
                found.setdefault(term, {})[row] = cell
    return found


def _are_nouns(text: str, x: str, y: str) -> bool:
    return f" {x.capitalize()} {y.capitalize()}" in text


@cache
def _either_way_anywhere() -> frozenset[str]:
    return _ANY_WAY | words_of_any("either_way") | words_of_any("equals")


def _exchange(compared: Comparison) -> str | None:
    if compared.only_a or compared.only_b:
        return None
    for pronouns in (False, True):
        of_a = _active(compared.a, compared.tables.language, pronouns)
        of_b = _active(compared.b, compared.tables.language, pronouns)
        if of_a == of_b:
            continue
        a, b = _differing(of_a, of_b)
        if len(a) > (_SENTENCE if pronouns else _LONGEST):
            return None
        if a and sorted(a) == sorted(b) and (_around(a, b, compared) or _side_by_side(a, b, compared)):
            return f"roles: {' '.join(a)} / {' '.join(b)}"
    return None


def _one_way_in(between_a: Set[str], between_b: Set[str], language: str, beside: Set[str]) -> bool:
    owners = words_of(language, "of_owners")  # of which one may be "do", the other "da"
    if _one_way() & between_a & between_b or (owners & between_a and owners & between_b):
        return True
    return any(
        word in between_a & between_b and not beside.isdisjoint(verbs.split())
        for word, verbs in known_of(language).one_way_beside.items()
    )


@cache
def _one_way() -> frozenset[str]:
    # A short text may be in another language than it is taken for.
    return frozenset(stem(word, code) for code in languages() for word in words_of(code, "one_way"))


@cache
def _either_way(language: str) -> frozenset[str]:
    return _ANY_WAY | words_of(language, "either_way")


def _differing(a: Sequence[str], b: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Return what is left of two sentences without their common beginning and end."""
    first, last = _same(a, b), 0
    most = min(len(a), len(b)) - first
    while last < most and a[-1 - last] == b[-1 - last]:
        last += 1
    return a[first : len(a) - last], b[first : len(b) - last]


def _same(a: Sequence[str], b: Sequence[str]) -> int:
    """Return with how many words two sentences begin alike."""
    at = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        at += 1
    return at


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
    if compared.tables.language != "ru" or any(map(_COMPARATIVE.fullmatch, {*compared.a.words, *compared.b.words})):
        return True
    forms = [
        {word for word, root in zip(r.words, r.stems, strict=True) if root in moved} for r in (compared.a, compared.b)
    ]
    return not forms[0] & forms[1]


def _side_by_side(a: Sequence[str], b: Sequence[str], compared: Comparison) -> bool:
    """Return whether two neighbours changed places, with nothing but a preposition between them."""
    language = compared.tables.language
    longest = _BLOCK_UNSPACED if compared.tables.unspaced else _BLOCK
    conditional = words_of(language, "conditional")
    if not conditional.isdisjoint(compared.a.words) and not conditional.isdisjoint(compared.b.words):
        longest = _CLAUSE
    between = [
        (_between(compared.a, a, at), _between(compared.b, b, len(a) - at))
        for at in range(max(1, len(a) - longest), min(longest, len(a) - 1) + 1)
        if a[:at] == b[-at:] and a[at:] == b[:-at]
    ]
    if not between or any(_either_way(language) & (of_a | of_b) for of_a, of_b in between):
        return False
    if {compared.a.words[0], compared.b.words[0]} <= conditional:
        return True  # "if I cancel, do I pay", "if I pay, do I cancel"
    if not _are_declined({*a}, compared):
        return False
    if _turned(compared) or _effects_turned(compared):
        return True
    beside = {*compared.a.stems} & {*compared.b.stems}
    return all(_one_way_in(of_a, of_b, language, beside) for of_a, of_b in between)


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
    asked = [_ASKED.get(said.words[0]) for said in (compared.a, compared.b)]
    return asked[0] is not None and asked[0] == asked[1] and bool(_DO & a) != bool(_DO & b) and not _BE & (a | b)


def _effects_turned(compared: Comparison) -> bool:
    """Tell "does closing it end my plan" from "does ending my plan close it"."""
    of_a, of_b = (
        {root for word, root in zip(said.words, said.stems, strict=True) if word.endswith("ing")}
        for said in (compared.a, compared.b)
    )
    return compared.tables.language == "en" and bool(of_a and of_b) and of_a.isdisjoint(of_b)


@cache
def _idle(language: str, pronouns: bool) -> frozenset[str]:
    """Return the words that neither do anything nor say to whom it is done."""
    idle = words_of(language, "grammar") - _PASSIVE - _AGENTS
    return idle.difference(_PERSONS) if pronouns else idle


@cache
def _idle_without_agent(language: str, pronouns: bool) -> frozenset[str]:
    return _idle(language, pronouns) | _AGENTS | _PASSIVE


@remembering(TEXTS)
def _active(said: Words, language: str, pronouns: bool) -> Sequence[str]:
    """Return the content stems in the order of an active sentence: "is B hated by A" is "A hates B"."""
    idle = _idle(language, pronouns)
    if "by" not in said.words and _HELD.isdisjoint(said.stems):  # most texts
        idle = _idle_without_agent(language, pronouns)
        kept = [(word, root) for word, root in zip(said.words, said.stems, strict=True) if word not in idle]
        return [_PERSONS.get(word, root) for word, root in kept] if pronouns else [root for _, root in kept]
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
