"""Write `src/askonce/core/guards/tables/wordnet.py` from WordNet's database files: opposites, things, kinds.

    apt-get download wordnet-base && dpkg-deb -x wordnet-base_*.deb wordnet
    python benchmarks/antonyms_from_wordnet.py wordnet/usr/share/wordnet

The words are those that the tokenizer of all-MiniLM-L6-v2 holds whole, which are the frequent ones of English.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from askonce.core.guards.stems import stem
from askonce.core.guards.tables.en import FILLERS, GRAMMAR

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "src/askonce/core/guards/tables/wordnet.py"
TOKENIZER = ROOT / "src/askonce/embedding/minilm_tokenizer.json"
PARTS = ("noun", "verb", "adj", "adv")
LEVELS = 2  # a word may stand for its kind (car, vehicle) so far up
LARGEST = 150  # frequent words of one kind; a larger kind ("act", "person") makes no two of its words rivals
OFTEN = 1  # times that a word must be a noun for once that it is something else
_SHORTEST = 3
_WIDTH = 116
NO_OPPOSITES = frozenset(f"{GRAMMAR} {FILLERS}".split())


MODULE = '''"""WordNet's opposites and things, written by benchmarks/antonyms_from_wordnet.py; do not edit.

WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. The whole notice is in NOTICE.
"""

# The stem of a word, and the stems of its antonyms.
ANTONYMS = """
{antonyms}
"""
# A word, the numbers of its synsets, and those of the synsets right above them.
THINGS = """
{things}
"""
'''


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


def things(folder: Path, frequent: frozenset[str]) -> dict[str, tuple[set[str], set[str]]]:
    """Return the synsets of each word that names a thing, and the synsets above them.

    Adjectives that only point to a noun ("legal", "French") stand for that noun.
    """
    nouns, by_word = synsets(folder, "noun"), senses(folder, "noun")
    found = {}
    for word in mostly_nouns(folder, frequent):
        own = set(by_word[word])
        found[word] = own, above(nouns, own, LEVELS) - own
    adjectives = synsets(folder, "adj")
    for synset in adjectives.values():
        for symbol, offset, _, source, _ in synset.pointers:
            word = synset.words[source - 1].lower()
            if symbol == "\\" and offset in nouns and word in frequent and word not in by_word and word not in found:
                found[word] = {offset}, above(nouns, {offset}, LEVELS)
    return found


def above(nouns: dict[str, Synset], offsets: set[str], levels: int) -> set[str]:
    """Return the hypernyms of synsets, so many levels up."""
    found: set[str] = set()
    for _ in range(levels):
        offsets = {p[1] for offset in offsets for p in nouns[offset].pointers if p[0] in {"@", "@i"}}
        found |= offsets
    return found


def wrapped(words: list[str]) -> str:
    """Return words as lines of a Python string."""
    lines, line = [], ""
    for word in words:
        if line and len(line) + len(word) + 1 > _WIDTH:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".lstrip()
    return "\n".join([*lines, line])


def main() -> None:
    """Write the module."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="the folder that holds data.noun, index.noun and their like")
    folder = parser.parse_args().folder
    vocabulary = json.loads(TOKENIZER.read_text(encoding="utf-8"))["model"]["vocab"]
    frequent = frozenset(word for word in vocabulary if word.isalpha() and word.isascii() and len(word) >= _SHORTEST)
    opposed: dict[str, set[str]] = defaultdict(set)
    for x, y in opposites(folder, frequent):
        if {x, y} & frequent and x.isalpha() and y.isalpha() and not {x, y} & NO_OPPOSITES:
            one, other = sorted((stem(x, "en"), stem(y, "en")))
            if one != other:
                opposed[one].add(other)
    named = things(folder, frequent)
    size = Counter(offset for own, over in named.values() for offset in own | over)
    named = {w: (own, {offset for offset in over if size[offset] <= LARGEST}) for w, (own, over) in named.items()}
    shared = sorted(offset for offset, words in size.items() if words > 1)
    numbers = {offset: str(at) for at, offset in enumerate(shared)}
    antonyms = [f"{one}:{','.join(sorted(others))}" for one, others in sorted(opposed.items())]
    kinds = []
    for word, (own, over) in sorted(named.items()):
        known = (sorted(numbers[offset] for offset in group if offset in numbers) for group in (own, over))
        kinds.append(f"{word}:{':'.join(map(','.join, known))}")
    TARGET.write_text(MODULE.format(antonyms=wrapped(antonyms), things=wrapped(kinds)), encoding="utf-8")
    print(f"{len(antonyms)} words with opposites, {len(kinds)} things: {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
