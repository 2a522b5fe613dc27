"""Make the pairs that the verifier is trained and calibrated on, from data whose licences allow shipping the weights.

    python -m benchmarks.verifier.data FOLDER

The heart is same-answer-bench, without the authors that are held out: within a group every two wordings are the same
question, and every wording beside every trap is not. Two domains of each of thirteen authors, and all of another, are
for validation. Beside it there are the dev halves of CheckList (MIT), PAWS-X in English (free for any use) and COVID-QA
(Apache-2.0), neighbours among the training questions of CLINC150 (CC BY 3.0), and generated pairs: each kind of
difference turned, each harmless rewording kept, also beside a trap. All but the bench are read from
`$ASKONCE_EVAL_DATA` (by default ../shared/data).
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from itertools import combinations
from pathlib import Path
from random import Random

import numpy as np
from benchmarks.guards import data, in_dev_half, labelled
from benchmarks.verifier import words
from benchmarks.verifier.frames import framed
from benchmarks.verifier.keeps import kept
from benchmarks.verifier.turns import Stock, named, turned

from askonce.embedding import load
from askonce.embedding.minilm import TOKENIZER, word_vectors
from askonce.lab.bench import bench_pairs

SEED = 13
VALIDATION = frozenset(
    words.spelt(
        "food-labelling online-shop-clothes credit-cards payroll railway city-public-transport git-and-ci smart-home "
        "coffee-machine pets-veterinary weather-and-climate languages-and-words sleep-and-nutrition hospital-stay "
        "top-ups-and-limits assistant-kitchen-and-shopping saving-and-investing phones-and-apps linux-administration "
        "single-sign-on-and-access space-missions companies-and-founders energy-supplier airport-and-security "
        "photography-and-video voice-assistant-banking"
    )
)
"""Domains that nothing is trained on, two of each of thirteen authors."""
UNSEEN_AUTHOR = "a9"
"""Whose questions nothing is trained on either: by an unseen author the network is judged as by users."""
UNSEEN = "unseen author"
FIRST = "first"
"""The kind of pairs as the bench has them: a group's question, and another wording or a trap."""
OF_A_TEXT = frozenset({"translate", "spelling", "calculator", "definition", "measurement_conversion"})
_CHECKLIST, _FRAMED, _CLINC = 1800, 5000, 7000
_LONGEST_TURNED = 18  # words


@dataclass(frozen=True, slots=True)
class Row:
    """A pair with its label, where it comes from and what it weighs."""

    a: str
    b: str
    same: bool
    source: str
    kind: str = ""
    weight: float = 1.0


def read_rows(path: Path) -> list[Row]:
    """Return the pairs of a JSONL file."""
    return [Row(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


@dataclass(slots=True)
class Group:
    """Wordings of one question of the bench, and the traps beside it."""

    author: str
    domain: str
    wordings: list[str]
    traps: list[str] = field(default_factory=list)


def plain(text: str) -> str:
    """Return a text without what no one would call a difference."""
    return re.sub(r"[\s?.!,:;]+", " ", text.lower()).strip()


def groups() -> list[Group]:
    """Return the English groups of the bench, none in which there is a question that a held-out author asks, too."""
    held_out = {plain(text) for pair in bench_pairs("held-out") for text in (pair.stored, pair.asked)}
    found: dict[tuple[str, str, str], Group] = {}
    for pair in bench_pairs("dev:en"):
        key = (pair.author, pair.domain, pair.stored)
        group = found.setdefault(key, Group(pair.author, pair.domain, [pair.stored]))
        (group.wordings if pair.same else group.traps).append(pair.asked)
    return [group for group in found.values() if held_out.isdisjoint(map(plain, (*group.wordings, *group.traps)))]


def of_groups(chosen: Iterable[Group]) -> Iterator[Row]:
    """Yield every two wordings of a group, and every wording with every trap."""
    for group in chosen:
        for a, b in combinations(group.wordings, 2):
            yield Row(a, b, same=True, source="bench", kind=FIRST if a == group.wordings[0] else "")
        for a in group.wordings:
            for b in group.traps:
                yield Row(a, b, same=False, source="bench", kind=FIRST if a == group.wordings[0] else "")


def reworded(chosen: Sequence[Group], random: Random) -> Iterator[Row]:
    """Yield the same pairs again with harmless changes on one side or both, and each trap beside its own rewording."""
    for row in of_groups(chosen):
        if random.random() < (0.75 if row.same else 0.45):
            a, b = row.a, row.b
            both = random.random() < 0.4
            first = kept(a, random, most=2) if both or random.random() < 0.5 else None
            second = kept(b, random, most=2) if both or first is None else None
            a, b = first[0] if first else a, second[0] if second else b
            yield Row(a, b, row.same, "bench", "reworded")
    for group in chosen:
        for trap in group.traps:
            if random.random() < 0.5 and (found := kept(trap, random)):
                yield Row(trap, found[0], same=True, source="bench", kind="trap reworded")


def stock(questions: Sequence[str]) -> Stock:
    """Return names, and words that are used alike but do not mean the same, of the questions themselves."""
    names = sorted({found[0] for question in questions for found in named(question)} - {"I"})
    counted = Counter(word for question in questions for word in re.findall(r"\b[a-z]{4,}\b", question))
    from tokenizers import Tokenizer

    vocabulary = Tokenizer.from_file(str(TOKENIZER)).get_vocab()
    known = sorted(
        word for word, often in counted.items() if often > 2 and word in vocabulary and word not in words.GRAMMAR
    )
    vectors = word_vectors(np.array([vocabulary[word] for word in known]))
    vectors = vectors - vectors.mean(axis=0)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    similar = vectors @ vectors.T
    same = {frozenset(pair) for pair in (*words.MEAN_THE_SAME, *words.BRITISH)}
    near = {}
    for row, word in enumerate(known):
        fit = [
            known[other]
            for other in np.argsort(-similar[row])[1:40]
            if 0.2 < similar[row][other] < 0.45
            and known[other][:4] != word[:4]
            and frozenset((word, known[other])) not in same
        ]
        if fit:
            near[word] = fit[:12]
    return Stock(names, near)


def generated(questions: Sequence[str], stocked: Stock, random: Random, source: str) -> Iterator[Row]:
    """Yield for each question one harmless rewording of it, and one trap, which may be reworded itself."""
    for question in questions:
        if found := kept(question, random):
            yield Row(question, found[0], same=True, source=source, kind=f"kept:{found[1]}")
        # In a long one the change would fall into the story, where it changes nothing.
        if len(question.split()) <= _LONGEST_TURNED and (made := turned(question, stocked, random)):
            trap, kind = made
            if random.random() < 0.45 and (found := kept(trap, random, most=1)):
                trap = found[0]
            if random.random() < 0.15 and (found := kept(question, random, most=1)):
                question = found[0]
            weight = 0.7 if kind in ("word", "tense", "qualified") else 1.0  # now and then the answer stays
            yield Row(question, trap, same=False, source=source, kind=f"turned:{kind}", weight=weight)


def made(random: Random, most: int) -> list[Row]:
    """Return pairs of `frames.py`."""
    rows = dict[tuple[str, str], Row]()
    while len(rows) < most:
        for a, b, same, kind in framed(random):
            reworded = kept(b, random, most=1) if random.random() < 0.3 else None
            if reworded and "keywords" not in reworded[1]:
                b = reworded[0]
            rows[a, b] = Row(a, b, same, "made", kind)
    return list(rows.values())


def clinc(random: Random, most: int) -> list[Row]:
    """Return training questions of CLINC150 with a near one of their own intent, and with one of another."""
    lines = data("clinc150.jsonl").read_text(encoding="utf-8").splitlines()
    asked = [row for row in map(json.loads, lines) if row["split"] == "train" and row["intent"] not in OF_A_TEXT]
    asked = random.sample(asked, min(most, len(asked)))
    embedder = load("minilm")
    texts = [row["text"] for row in asked]
    vectors = np.concatenate([np.asarray(embedder.embed(texts[at : at + 64])) for at in range(0, len(texts), 64)])
    rows = []
    for at in range(0, len(asked), 2):
        similar = vectors @ vectors[at]
        similar[at] = -1
        nearest = np.argsort(-similar)[:15]
        mine = [i for i in nearest if asked[i]["intent"] == asked[at]["intent"] and similar[i] > 0.85]
        others = [i for i in nearest if asked[i]["intent"] != asked[at]["intent"] and similar[i] > 0.55]
        if mine:
            rows.append(Row(texts[at], texts[random.choice(mine[:4])], same=True, source="clinc"))
        if others:
            rows.append(Row(texts[at], texts[others[0]], same=False, source="clinc"))
    return rows


def dev_half(file: str, source: str) -> list[Row]:
    """Return the English pairs of a file's dev half."""
    english = [
        pair for pair in labelled(file) if not pair.category.endswith((" de", " fr", " es", " ja", " ko", " zh"))
    ]
    return [Row(p.a, p.b, p.same, source, p.category) for p in english if in_dev_half(p.a, p.b)]


def make(folder: Path) -> None:
    """Write `train.jsonl` and `validation.jsonl`, and print what they hold."""
    random = Random(SEED)
    all_groups = groups()
    unseen = [group for group in all_groups if group.author == UNSEEN_AUTHOR]
    mine = [group for group in all_groups if group not in unseen and group.domain not in VALIDATION]
    theirs = [group for group in all_groups if group not in unseen and group.domain in VALIDATION]
    questions = sorted({text for group in mine for text in (*group.wordings, *group.traps)})
    lines = data("covid_faq.jsonl").read_text(encoding="utf-8").splitlines()
    covid = sorted({row["question"] for row in map(json.loads, lines) if row.get("lang") == "en"})
    stocked = stock(questions)
    checklist, paws = dev_half("checklist_pairs", "checklist"), dev_half("pawsx_pairs", "paws")
    similar = dev_half("covid_question_similarity_pairs", "covid")
    validation = [
        *of_groups(theirs),
        *(replace(row, source=UNSEEN) for row in of_groups(unseen)),
        *checklist[_CHECKLIST : _CHECKLIST + 500],
        *similar[::6],
        *made(Random(SEED + 1), 500),
    ]
    seen = {frozenset((row.a, row.b)) for row in validation}
    train = [
        *of_groups(mine),
        *reworded(mine, random),
        *generated(random.sample(questions, len(questions)), stocked, random, "generated"),
        *generated([q for q in covid if 3 < len(q.split()) < 40], stocked, random, "generated covid"),
        *made(random, _FRAMED),
        *checklist[:_CHECKLIST],
        *(paws * 2),
        *(row for _ in range(4) for at, row in enumerate(similar) if at % 6),
        *clinc(random, _CLINC),
    ]
    train = [row for row in train if row.a != row.b and frozenset((row.a, row.b)) not in seen]
    for name, rows in (("train", train), ("validation", validation)):
        target = folder / f"{name}.jsonl"
        target.write_text("".join(json.dumps(asdict(row)) + "\n" for row in rows), encoding="utf-8")
        print(f"{name}: {len(rows)} pairs")
        counted = defaultdict[str, Counter[bool]](Counter)
        for row in rows:
            counted[row.source][row.same] += 1
        for source, labels in sorted(counted.items()):
            print(f"    {source:20} same {labels[True]:6}  other {labels[False]:6}")


def main() -> None:
    """Make the pairs in the folder of the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    make(folder)


if __name__ == "__main__":
    main()
