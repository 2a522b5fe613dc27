"""Measure what the guards serve and refuse, at an embedder's threshold, on labelled pairs.

    python benchmarks/guards.py [--half dev|held-out|all] [--min-similarity 0.9] [--set NAME ...] [--show SET]

The pairs are read from `$ASKONCE_EVAL_DATA` (by default ../shared/data) and from the installed package `fow-cache`.
Each set but that one is cut in two by a hash of the pair: the rules were written with only the dev half in sight.
CLINC150 becomes pairs as a cache would make them: each test question with its nearest training question, right when
the intents agree.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from askonce.embedding import load
from askonce.embedding.embedder import Vectors
from askonce.guards import DEFAULT_GUARDS, veto

FILES = {
    "checklist": "checklist_pairs",
    "covid": "covid_question_similarity_pairs",
    "pawsx": "pawsx_pairs",
    "qqp": "qqp_pairs",
    "xquad": "xquad_crosslingual_pairs",
}
SETS = ("fow", "clinc", *FILES)
_BATCH = 64


@dataclass(frozen=True, slots=True)
class Pair:
    """Hold a stored question, a new one, and whether the one's answer may serve the other."""

    a: str
    b: str
    same: bool
    category: str
    similarity: float = 0.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """Hold a pair with the guard that refused it, and its reason."""

    pair: Pair
    guard: str | None
    reason: str


def data_folder() -> Path:
    """Return the folder of the data files."""
    return Path(os.environ.get("ASKONCE_EVAL_DATA", "../shared/data"))


def data(name: str) -> Path:
    """Return the path of a data file, or leave with a clear word when it is not there."""
    path = data_folder() / name
    if not path.is_file():
        sys.exit(f"{path} is not there: set ASKONCE_EVAL_DATA to the folder that holds {name}")
    return path


def in_dev_half(a: str, b: str) -> bool:
    """Tell the two halves apart in a way that no order or version of a file can change."""
    return hashlib.sha256("\n".join(sorted((a, b))).encode()).digest()[0] & 1 == 0


class Vectoriser:
    """Embed each text once, and keep the vectors in a folder when one is given."""

    def __init__(self, embedder: str, folder: Path | None) -> None:
        self._embedder = load(embedder)
        self._folder = folder

    def vectors(self, name: str, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text."""
        distinct = sorted(set(texts), key=lambda text: (len(text), text))
        digest = hashlib.sha256("\n".join(distinct).encode()).hexdigest()[:16]
        kept = self._folder / f"{name}-{digest}.npy" if self._folder else None
        if kept and kept.is_file():
            matrix = np.load(kept)
        else:
            batches = (distinct[at : at + _BATCH] for at in range(0, len(distinct), _BATCH))
            matrix = np.concatenate([np.asarray(self._embedder.embed(batch)) for batch in batches])
            if kept:
                np.save(kept, matrix)
        row = {text: at for at, text in enumerate(distinct)}
        return np.asarray(matrix[[row[text] for text in texts]], dtype=np.float32)


def fow() -> list[Pair]:
    """Return the question pairs of the package fow-cache."""
    package = find_spec("fow_cache")
    if package is None or package.origin is None:
        sys.exit("fow-cache is not installed: pip install fow-cache")
    lines = (Path(package.origin).parent / "data" / "pairs.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [Pair(row["a"], row["b"], row["same_answer"], row["category"]) for row in rows]


def labelled(file: str) -> list[Pair]:
    """Return the pairs of a TSV file."""
    with data(f"{file}.tsv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    by_language = file != "checklist_pairs" and "xquad" not in file
    return [
        Pair(row["q1"], row["q2"], row["label"] == "1", f"{row['cat']} {row['lang']}" if by_language else row["cat"])
        for row in rows
    ]


def clinc(vectoriser: Vectoriser) -> list[Pair]:
    """Return each test question of CLINC150 with its nearest training question."""
    rows = [json.loads(line) for line in data("clinc150.jsonl").read_text(encoding="utf-8").splitlines()]
    asked = [row for row in rows if row["split"].endswith("test")]
    stored = [row for row in rows if row["split"].endswith("train")]
    new = vectoriser.vectors("clinc-new", [row["text"] for row in asked])
    old = vectoriser.vectors("clinc-old", [row["text"] for row in stored])
    pairs = []
    for row, vector in zip(asked, new, strict=True):
        similarity = old @ vector
        nearest = int(similarity.argmax())
        same = row["intent"] == stored[nearest]["intent"] != "oos"
        pairs.append(Pair(stored[nearest]["text"], row["text"], same, "nearest", float(similarity[nearest])))
    return pairs


def with_similarity(name: str, pairs: Sequence[Pair], vectoriser: Vectoriser) -> list[Pair]:
    """Return the pairs with their cosine similarity."""
    texts = [text for pair in pairs for text in (pair.a, pair.b)]
    vectors = vectoriser.vectors(name, texts)
    similarity = np.einsum("ij,ij->i", vectors[::2], vectors[1::2])
    return [Pair(p.a, p.b, p.same, p.category, float(value)) for p, value in zip(pairs, similarity, strict=True)]


def judge(pairs: Sequence[Pair]) -> Iterator[Verdict]:
    """Yield what the default guards say of each pair."""
    for pair in pairs:
        refused = veto(pair.a, pair.b)
        yield Verdict(pair, refused.name if refused else None, refused.reason if refused else "")


def table(name: str, verdicts: Sequence[Verdict], threshold: float) -> None:
    """Print the shares of a set: served by the cosine alone, and with the guards."""
    near = [v for v in verdicts if v.pair.similarity >= threshold]
    served = [v for v in near if v.guard is None]
    right, near_right = sum(v.pair.same for v in served), sum(v.pair.same for v in near)
    print(f"\n{name}: {len(verdicts)} pairs at {threshold:g}")
    print(f"{'':64}{'pairs':>6}{'cosine':>9}{'guarded':>9}")
    for same in (True, False):
        for category in sorted({v.pair.category for v in verdicts if v.pair.same is same}):
            mine = [v for v in verdicts if v.pair.same is same and v.pair.category == category]
            line(f"{'should' if same else 'trap  '}  {category}", mine, threshold)
        line(f"{'SHOULD' if same else 'TRAPS '}  all", [v for v in verdicts if v.pair.same is same], threshold)
    if near_right and served:
        print(
            f"precision {near_right / len(near):.4f} -> {right / len(served):.4f}; hits kept {right / near_right:.1%}"
        )
    for same in (True, False):
        by = Counter(v.guard for v in near if v.guard and v.pair.same is same)
        print(f"vetoes of {'should-hits' if same else 'traps'}: {dict(by.most_common())}")


def line(label: str, verdicts: Sequence[Verdict], threshold: float) -> None:
    """Print one row: how many pairs, the share served by the cosine alone, and with the guards."""
    if not verdicts:
        return
    near = [v for v in verdicts if v.pair.similarity >= threshold]
    served = sum(v.guard is None for v in near)
    n = len(verdicts)
    print(f"{label[:63]:64}{n:6}{len(near) / n:9.1%}{served / n:9.1%}")


def show(verdicts: Sequence[Verdict], threshold: float) -> None:
    """Print the near pairs that are decided wrongly, to work on the rules."""
    for v in verdicts:
        if v.pair.similarity >= threshold and v.pair.same == (v.guard is not None):
            kind = "LOST " if v.pair.same else "WRONG"
            print(f"{kind} {v.pair.similarity:.3f} {v.guard or '-'}: {v.reason}\n    {v.pair.a}\n    {v.pair.b}")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--half", choices=["dev", "held-out", "all"], default="held-out")
    parser.add_argument("--min-similarity", type=float, default=0.90)
    parser.add_argument("--set", choices=SETS, action="append", help="one set; by default all")
    parser.add_argument("--show", choices=SETS[1:], help="print the wrong decisions on a set (dev half)")
    parser.add_argument("--embedder", default="minilm")
    parser.add_argument("--vectors", type=Path, help="a folder that keeps the vectors between runs")
    options = parser.parse_args()
    vectoriser = Vectoriser(options.embedder, options.vectors)
    half = "dev" if options.show else options.half
    spent, judged = 0.0, 0
    for name in [options.show] if options.show else options.set or SETS:
        if name == "clinc":
            pairs = clinc(vectoriser)
        else:
            pairs = with_similarity(name, fow() if name == "fow" else labelled(FILES[name]), vectoriser)
        if half != "all" and name != "fow":
            pairs = [pair for pair in pairs if in_dev_half(pair.a, pair.b) == (half == "dev")]
        started = time.perf_counter()
        verdicts = list(judge(pairs))
        spent, judged = spent + time.perf_counter() - started, judged + len(pairs)
        if options.show:
            show(verdicts, options.min_similarity)
        else:
            table(f"{name} ({'all' if name == 'fow' else half})", verdicts, options.min_similarity)
    print(f"\n{len(DEFAULT_GUARDS)} guards: {spent / judged * 1e6:.0f} µs a pair over {judged} pairs")


if __name__ == "__main__":
    main()
