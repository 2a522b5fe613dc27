"""Make the pairs that the verifier is trained and calibrated on, from data whose licences allow shipping the weights.

    python -m benchmarks.verifier.data FOLDER

The heart is same-answer-bench, without the authors that are held out: within a group every two wordings are the same
question, and every wording beside every trap is not; nor is a near question of another group of the field, of which a
cache meets many. Two domains of nearly each author, and all of two others, are for validation. Beside it there are the
dev halves of CheckList (MIT), PAWS-X in English (free for any use) and COVID-QA (Apache-2.0), neighbours among the
training questions of CLINC150 (CC BY 3.0) and of BANKING77 (CC BY 4.0), and generated pairs: each kind of difference
turned, each harmless rewording kept, also beside a trap. Questions of the bench are also shown with what people add to
them, which changes nothing or makes another question of it (`asides.tsv`, written for this by four authors, one of
whom is for validation). All else is read from `$ASKONCE_EVAL_DATA` (by default ../shared/data); BANKING77, if it is
there, under the name `banking77.csv`: it is `banking_data/train.csv` of PolyAI-LDN/task-specific-datasets.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from itertools import combinations
from pathlib import Path
from random import Random

import numpy as np
from benchmarks.guards import Vectoriser, data, data_folder, in_dev_half, labelled
from benchmarks.verifier import words
from benchmarks.verifier.frames import framed
from benchmarks.verifier.keeps import kept
from benchmarks.verifier.turns import Stock, named, turned

from askonce.embedding.minilm import TOKENIZER, word_vectors
from askonce.lab.bench import bench_pairs

SEED = 13
VALIDATION = frozenset(
    words.spelt(
        "food-labelling online-shop-clothes credit-cards payroll railway city-public-transport git-and-ci smart-home "
        "coffee-machine pets-veterinary weather-and-climate languages-and-words sleep-and-nutrition hospital-stay "
        "top-ups-and-limits assistant-kitchen-and-shopping saving-and-investing phones-and-apps linux-administration "
        "single-sign-on-and-access space-missions companies-and-founders energy-supplier airport-and-security "
        "photography-and-video voice-assistant-banking baking programming-for-beginners tax-adviser nutritionist "
        "physiotherapy containers email hotel streaming weather-voice smart-home-status astronomy physics"
    )
)
"""Domains that nothing is trained on, two of nearly each author."""
UNSEEN_AUTHORS = frozenset({"a9", "a24"})
"""Whose questions nothing is trained on either: by an unseen author the network is judged as by users."""
UNSEEN = "unseen author"
UNSEEN_ASIDES = "p4"
"""The author of `asides.tsv` whose additions are for validation only."""
FIRST = "first"
"""The kind of pairs as the bench has them: a group's question, and another wording or a trap."""
OF_A_TEXT = frozenset({"translate", "spelling", "calculator", "definition", "measurement_conversion"})
_CHECKLIST, _FRAMED = 1800, 5000
_STRANGER = 0.55  # the similarity from which another question is worth being told apart
_OF_ONE_INTENT = 0.85  # and that from which an intent has one answer, mostly
_NOISE = 0.96  # such twins of two intents are wrong labels
_LONG, _LONG_KEPT = 180, 0.35  # characters of a pair
_ANY_TWO_KEPT = 0.25
_LONGEST_TURNED = 18  # words
_NEAREST = 15
_LOWERED = 0.7
_WITH_ASIDES = 0.5  # of the groups


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


@dataclass(frozen=True, slots=True)
class Aside:
    """What someone adds to a question: `{}` stands for it, `{-}` for it without the mark at its end."""

    author: str
    harmless: bool
    template: str

    def around(self, question: str, random: Random) -> str:
        """Return a question with it."""
        bare = question.rstrip(" ?.!")
        asked = bare if "{-}" in self.template else question
        inside = self.template.find("{") > 0 and self.template[: self.template.find("{")].rstrip()[-1:] not in ".!?"
        if inside and question[:2] not in ("I ", "I'") and random.random() < _LOWERED:
            asked = asked[:1].lower() + asked[1:]
        return self.template.replace("{-}", asked).replace("{}", asked)


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
            # Keywords lack what was turned: "will", "did".
            if random.random() < 0.45 and (found := kept(trap, random, most=1)) and "keywords" not in found[1]:
                trap = found[0]
            if random.random() < 0.15 and (found := kept(question, random, most=1)) and "keywords" not in found[1]:
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


def strangers(chosen: Sequence[Group], vectoriser: Vectoriser) -> Iterator[Row]:
    """Yield each wording that is near a wording of another group of its field with the nearest such, once a pair."""
    fields = defaultdict[tuple[str, str], list[Group]](list)
    for group in chosen:
        fields[group.author, group.domain].append(group)
    for (author, domain), mine in fields.items():
        texts = [text for group in mine for text in group.wordings]
        of = np.array([at for at, group in enumerate(mine) for _ in group.wordings])
        vectors = vectoriser.vectors(f"{author}-{domain}", texts)
        similar = np.where(of[:, None] == of[None, :], -1.0, vectors @ vectors.T)
        pairs = {tuple(sorted((row, int(similar[row].argmax())))) for row in range(len(texts))}
        for a, b in sorted(pairs):
            if similar[a, b] > _STRANGER:
                yield Row(texts[a], texts[b], same=False, source="bench", kind="stranger")


def of_intents(asked: Sequence[tuple[str, str]], random: Random, source: str, vectoriser: Vectoriser) -> list[Row]:
    """Return questions, each with its intent, beside a near one of their own intent, and beside one of another."""
    if not asked:
        return []
    asked = random.sample(asked, len(asked))
    texts, intents = [text for text, _ in asked], [intent for _, intent in asked]
    vectors = vectoriser.vectors(source, texts)
    rows = []
    for at, text in enumerate(texts):
        similar = vectors @ vectors[at]
        similar[at] = -1
        nearest = np.argpartition(-similar, min(_NEAREST, len(texts) - 1))[:_NEAREST]
        nearest = nearest[np.argsort(-similar[nearest])]
        mine = [i for i in nearest if intents[i] == intents[at] and similar[i] > _OF_ONE_INTENT]
        others = [i for i in nearest if intents[i] != intents[at] and _STRANGER < similar[i] < _NOISE]
        if mine and at % 2:
            rows.append(Row(text, texts[random.choice(mine[:4])], same=True, source=source))
        if others:
            rows.append(Row(text, texts[others[0]], same=False, source=source))
    return rows


def clinc() -> list[tuple[str, str]]:
    """Return the training questions of CLINC150 with their intents."""
    rows = map(json.loads, data("clinc150.jsonl").read_text(encoding="utf-8").splitlines())
    return [(row["text"], row["intent"]) for row in rows if row["split"] == "train" and row["intent"] not in OF_A_TEXT]


def banking() -> list[tuple[str, str]]:
    """Return the training questions of BANKING77 with their intents, or none where its file is not there."""
    path = data_folder() / "banking77.csv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as lines:
        return [(" ".join(row["text"].split()), row["category"]) for row in csv.DictReader(lines)]


def fewer(rows: Iterable[Row], random: Random) -> Iterator[Row]:
    """Yield the pairs as the bench has them, and a few of any two wordings."""
    for row in rows:
        if row.kind == FIRST or random.random() < _ANY_TWO_KEPT:
            yield row


def thinned(rows: Iterable[Row], random: Random) -> Iterator[Row]:
    """Yield the rows, but of those with a long text few: one story stands in a dozen pairs, and each takes thrice."""
    for row in rows:
        if len(row.a) + len(row.b) <= _LONG or random.random() < _LONG_KEPT:
            yield row


def asides() -> list[Aside]:
    """Return what people add to a question, harmless or not."""
    lines = (Path(__file__).parent / "asides.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return [Aside(author, label == "same", template) for author, label, template in rows]


def with_asides(chosen: Iterable[Group], added: Sequence[Aside], random: Random, source: str) -> Iterator[Row]:
    """Yield wordings of groups beside wordings with harmless asides, as the same, and beside tampered ones, as not."""
    harmless, others = ([aside for aside in added if aside.harmless is kind] for kind in (True, False))

    def said(texts: Sequence[str], aside: Aside) -> str:
        return aside.around(random.choice(texts), random)

    for group in chosen:
        mine, plain_one = group.wordings, random.choice(group.wordings)
        yield Row(plain_one, said(mine, random.choice(harmless)), same=True, source=source, kind="harmless")
        yield Row(plain_one, said(mine, random.choice(others)), same=False, source=source, kind="tampered")
        first, second = random.sample(harmless, 2)
        yield Row(said(mine, first), said(mine, second), same=True, source=source, kind="both harmless")
        tampered, otherwise = random.sample(others, 2)
        yield Row(said(mine, first), said(mine, tampered), same=False, source=source, kind="one tampered")
        yield Row(said(mine, tampered), said(mine, otherwise), same=False, source=source, kind="both tampered")
        yield Row(said(mine, tampered), said(mine, tampered), same=True, source=source, kind="tampered alike")
        if group.traps:
            trap = said(group.traps, random.choice(harmless))
            yield Row(said(mine, second), trap, same=False, source=source, kind="trap, harmless")


def dev_half(file: str, source: str) -> list[Row]:
    """Return the English pairs of a file's dev half."""
    english = [
        pair for pair in labelled(file) if not pair.category.endswith((" de", " fr", " es", " ja", " ko", " zh"))
    ]
    return [Row(p.a, p.b, p.same, source, p.category) for p in english if in_dev_half(p.a, p.b)]


def make(folder: Path) -> None:
    """Write `train.jsonl` and `validation.jsonl`, and print what they hold."""
    random, vectoriser = Random(SEED), Vectoriser("minilm", None)
    all_groups = groups()
    unseen = [group for group in all_groups if group.author in UNSEEN_AUTHORS]
    mine = [group for group in all_groups if group not in unseen and group.domain not in VALIDATION]
    theirs = [group for group in all_groups if group not in unseen and group.domain in VALIDATION]
    questions = sorted({text for group in mine for text in (*group.wordings, *group.traps)})
    lines = data("covid_faq.jsonl").read_text(encoding="utf-8").splitlines()
    covid = sorted({row["question"] for row in map(json.loads, lines) if row.get("lang") == "en"})
    stocked = stock(questions)
    checklist, paws = dev_half("checklist_pairs", "checklist"), dev_half("pawsx_pairs", "paws")
    similar = dev_half("covid_question_similarity_pairs", "covid")
    validation = [
        *fewer(of_groups(theirs), random),
        *(replace(row, source=UNSEEN) for row in fewer(of_groups(unseen), random)),
        *checklist[_CHECKLIST : _CHECKLIST + 500],
        *similar[::6],
        *made(Random(SEED + 1), 500),
    ]
    added = asides()
    validation += with_asides(theirs, [a for a in added if a.author == UNSEEN_ASIDES], Random(SEED + 2), "asides")
    seen = {frozenset((row.a, row.b)) for row in validation}
    some = Random(SEED + 4).sample(mine, int(len(mine) * _WITH_ASIDES))
    train = [
        *thinned(of_groups(mine), random),
        *thinned(reworded(mine, random), random),
        *strangers(mine, vectoriser),
        *with_asides(some, [a for a in added if a.author != UNSEEN_ASIDES], Random(SEED + 3), "asides"),
        *generated(random.sample(questions, len(questions)), stocked, random, "generated"),
        *generated([q for q in covid if 3 < len(q.split()) < 40], stocked, random, "generated covid"),
        *made(random, _FRAMED),
        *checklist[:_CHECKLIST],
        *(paws * 2),
        *(row for _ in range(4) for at, row in enumerate(similar) if at % 6),
        *of_intents(clinc(), random, "clinc", vectoriser),
        *of_intents(banking(), random, "banking", vectoriser),
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
