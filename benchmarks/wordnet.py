"""Write `src/askonce/guards/data/wordnet_*.txt` from WordNet's database files: opposites, meanings, kinds.

    apt-get download wordnet-base && dpkg-deb -x wordnet-base_*.deb wordnet
    python benchmarks/wordnet.py wordnet/usr/share/wordnet

The words are those that the tokenizer of all-MiniLM-L6-v2 holds whole, which are the frequent ones of English, and
the phrases of its own table ("sign_up").
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from askonce.guards.forms import stem
from askonce.guards.languages.en import LANGUAGE as ENGLISH

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "src/askonce/guards/data"
TOKENIZER = ROOT / "src/askonce/embedding/minilm_tokenizer.json"
PARTS = ("noun", "verb", "adj", "adv")
SENSES = {"noun": None, "verb": 4, "adj": None, "adv": None}  # the commonest; a rare one makes "return" mean "rent"
LEVELS = {"noun": 2, "verb": 0, "adj": 0, "adv": 0}  # a word may stand for its kind (car, vehicle) so far up
BESIDE = frozenset({"+", "&", "\\", "<"})  # derived from, similar to, pertaining to, participle of
PART_OF = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
LARGEST = 150  # frequent words of one kind; a larger kind ("act", "person") makes no two of its words rivals
OFTEN = 1  # times that a word must be a noun for once that it is something else
_SHORTEST = 3
LIGHT = frozenset(ENGLISH.light.split())  # mean as much as they say little: "make" is to prepare, to earn, to build
NO_OPPOSITES = frozenset(f"{ENGLISH.grammar} {ENGLISH.fillers}".split())


NOTICE = """\
# WordNet's {name}, written by benchmarks/wordnet.py; do not edit.
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. The whole notice is in NOTICE.
# {row}

{rows}
"""
OPPOSITES = "The stem of a word, and the stems of its antonyms."
MEANINGS = "A stem, and the numbers of synsets: its own; those that it may stand for; its kinds as a noun."


@dataclass(frozen=True, slots=True)
class Synset:
    """Hold a set of synonyms, with its pointers: (symbol, target offset, part of speech, source word, target word)."""

    words: tuple[str, ...]
    pointers: tuple[tuple[str, str, str, int, int], ...]


def synsets(folder: Path, part: str) -> dict[str, Synset]:
    """Return the synsets of one part of speech by offset (the format is described in wndb(5WN))."""
    found = {}
    for line in (folder / f"data.{part}").read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            continue  # the licence
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        words = tuple(word.split("(")[0] for word in fields[4 : 4 + 2 * count : 2])
        at = 4 + 2 * count
        pointers = tuple(
            (symbol, offset, kind, int(ends[:2], 16), int(ends[2:], 16))
            for symbol, offset, kind, ends in zip(
                *[iter(fields[at + 1 : at + 1 + 4 * int(fields[at])])] * 4, strict=True
            )
        )
        found[fields[0]] = Synset(words, pointers)
    return found


def senses(folder: Path, part: str) -> dict[str, tuple[str, ...]]:
    """Return the synset offsets of each word, the commonest sense first."""
    found = {}
    for line in (folder / f"index.{part}").read_text(encoding="utf-8").splitlines():
        if not line.startswith(" "):
            fields = line.split()
            found[fields[0]] = tuple(fields[-int(fields[2]) :])
    return found


def opposites(folder: Path, frequent: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield the antonyms that WordNet names, and those of their synonyms and satellites that are frequent words."""
    for part in PARTS:
        by_offset = synsets(folder, part)
        for synset in by_offset.values():
            for symbol, offset, _, source, target in synset.pointers:
                if symbol == "!":
                    other = by_offset[offset]
                    yield synset.words[source - 1], other.words[target - 1]
                    if part == "verb":
                        yield from ((x, y) for x in synset.words for y in other.words if {x, y} <= frequent)


def mostly_nouns(folder: Path, frequent: frozenset[str]) -> frozenset[str]:
    """Return the frequent words that are nouns at least as often as anything else, in WordNet's tagged texts."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for line in (folder / "cntlist.rev").read_text(encoding="utf-8").splitlines():
        sense, _, count = line.split()
        lemma, key = sense.split("%")
        counts[lemma]["noun" if key.startswith("1") else "other"] += int(count)
    return frozenset(
        word
        for word in frequent & senses(folder, "noun").keys()
        if not word.endswith("ing") and counts[word]["noun"] >= OFTEN * counts[word]["other"]
    )


@dataclass(slots=True)
class Meaning:
    """Hold the synsets of the words of one stem, those that they may stand for, and the kinds of what they name."""

    own: set[str] = field(default_factory=set)
    related: set[str] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)


def meanings(folder: Path, frequent: frozenset[str]) -> dict[str, Meaning]:
    """Return what the frequent words mean, by stem; a synset is named by its part of speech and offset.

    Kinds are given to words that are mostly nouns, and to adjectives that only point to a noun ("legal", "French").
    """
    found: dict[str, Meaning] = defaultdict(Meaning)
    named, nouns = mostly_nouns(folder, frequent), senses(folder, "noun")
    by_part = {part: synsets(folder, part) for part in PARTS}
    for part, by_offset in by_part.items():
        for word, offsets in senses(folder, part).items():
            if word not in frequent:
                continue
            meaning, common = found[stem(word, "en")], offsets[: None if word in LIGHT else SENSES[part]]
            meaning.own |= {part + offset for offset in common}
            higher = {part + offset for offset in above(by_offset, set(common), LEVELS[part])}
            (meaning.kinds if part == "noun" and word in named else meaning.related).update(higher)
            for kind, offset in beside(word, [by_offset[offset] for offset in common]):
                meaning.related.add(kind + offset)
                if part == "adj" and kind == "noun" and word not in nouns:
                    meaning.kinds |= {kind + each for each in above(by_part[kind], {offset}, LEVELS[kind])}
    return found


def beside(word: str, senses_of_word: list[Synset]) -> Iterator[tuple[str, str]]:
    """Yield the synsets (part of speech, offset) that a word is derived from, or near to."""
    for synset in senses_of_word:
        place = [each.lower() for each in synset.words].index(word) + 1
        for symbol, offset, kind, source, _ in synset.pointers:
            if symbol in BESIDE and source in {0, place}:
                yield PART_OF[kind], offset


def above(by_offset: dict[str, Synset], offsets: set[str], levels: int) -> set[str]:
    """Return the hypernyms of synsets, so many levels up."""
    found: set[str] = set()
    for _ in range(levels):
        offsets = {p[1] for offset in offsets for p in by_offset[offset].pointers if p[0] in {"@", "@i"}}
        found |= offsets
    return found


def main() -> None:
    """Write the files."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="the folder that holds data.noun, index.noun and their like")
    folder = parser.parse_args().folder
    vocabulary = json.loads(TOKENIZER.read_text(encoding="utf-8"))["model"]["vocab"]
    frequent = frozenset(word for word in vocabulary if word.isalpha() and word.isascii() and len(word) >= _SHORTEST)
    phrases = {word.lstrip("=") for word in f"{ENGLISH.antonyms} {ENGLISH.synonyms}".split() if "_" in word}
    opposed: dict[str, set[str]] = defaultdict(set)
    for x, y in opposites(folder, frequent):
        if {x, y} & frequent and x.isalpha() and y.isalpha() and not {x, y} & NO_OPPOSITES:
            one, other = sorted((stem(x, "en"), stem(y, "en")))
            if one != other:
                opposed[one].add(other)
    antonyms = [f"{one}:{','.join(sorted(others))}" for one, others in sorted(opposed.items())]
    rows = list(meaning_rows(meanings(folder, frequent | phrases)))
    written = 0
    for name, row, lines in (("opposites", OPPOSITES, antonyms), ("meanings", MEANINGS, rows)):
        path = TARGET / f"wordnet_{name}.txt"
        path.write_text(NOTICE.format(name=name, row=row, rows="\n".join(lines)), encoding="utf-8")
        written += path.stat().st_size
    print(f"{len(antonyms)} words with opposites, {len(rows)} with meanings: {written} bytes")


def meaning_rows(found: dict[str, Meaning]) -> Iterator[str]:
    """Yield a row per stem, with the synsets that tell anything: those of two stems, and no kind that is too large."""
    own = Counter(synset for meaning in found.values() for synset in meaning.own)
    used = Counter(synset for m in found.values() for synset in m.own | m.related | m.kinds)
    members = Counter(synset for m in found.values() for synset in m.own | m.kinds)
    told = sorted((synset for synset, uses in used.items() if uses > 1), key=lambda synset: (-used[synset], synset))
    numbers = {synset: str(at) for at, synset in enumerate(told)}
    for word, meaning in sorted(found.items()):
        kinds = {synset for synset in meaning.kinds - meaning.own if members[synset] <= LARGEST}
        related = {synset for synset in meaning.related - meaning.own - kinds if own[synset]}
        groups = (sorted(numbers[s] for s in group if s in numbers) for group in (meaning.own, related, kinds))
        yield f"{word}:{':'.join(map(','.join, groups))}"


if __name__ == "__main__":
    main()
