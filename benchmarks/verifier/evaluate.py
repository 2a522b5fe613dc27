"""Measure what the verifier serves and what it answers wrongly, beside the guards of before and plain cosine.

    python -m benchmarks.verifier.evaluate [FOLDER] [--set NAME ...] [--ablation]

The folder holds `verifier.onnx` and `verifier.json`; by default it is that of the package. All sets are such that
nothing was trained or tuned on: the authors of same-answer-bench that are held out, fow-cache, and the held-out halves
of CheckList, CLINC150 and COVID-QA; QQP has never been trained on. Shares have Wilson's 95% intervals. Nothing is
printed pair by pair, so that the held-out sets stay unseen.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.guards import Pair, Vectoriser, clinc, data, fow, in_dev_half, labelled
from benchmarks.verifier.evidence import FAR_BELOW, FROM_SIMILARITY, GUESSES, Seen, gather
from benchmarks.verifier.network import Base

from askonce.core.keys import normal_question
from askonce.core.model import Request
from askonce.core.weighing import Weights, weighing_of
from askonce.guards import DEFAULT_GUARDS
from askonce.judges.same_answer import SameAnswer
from askonce.lab.bench import bench_pairs
from askonce.lab.decision import Decider, decider
from askonce.lab.intervals import Share
from askonce.lab.pairs import Pair as Asked
from askonce.lab.scoring import score

SHIPPED = Path(__file__).parents[2] / "src/askonce/judges/same_answer"
AT = 0.90
"""The similarity at which cosine and guards decide without a verifier."""
Rule = Callable[[Seen], bool]


def sets(vectoriser: Vectoriser) -> Iterator[tuple[str, list[Pair]]]:
    """Yield the sets by name."""
    held_out = [pair for pair in bench_pairs("held-out") if pair.lang == "en"]
    yield "bench held-out", [Pair(p.stored, p.asked, p.same, p.author) for p in held_out]
    yield "fow-cache", fow()
    yield "checklist", _held_half(labelled("checklist_pairs"))
    yield "clinc150", _held_half(clinc(vectoriser))
    covid = _held_half(labelled("covid_question_similarity_pairs"))
    yield "covid en", [pair for pair in covid if pair.category.endswith(" en")]
    yield "covid de", [pair for pair in covid if pair.category.endswith(" de")]
    yield "qqp", labelled("qqp_pairs")
    shapes = map(json.loads, data("prompt_shapes.jsonl").read_text(encoding="utf-8").splitlines())
    yield "prompt_shapes", [Pair(row["a"], row["b"], same=False, category=row["shape"]) for row in shapes]


def _held_half(pairs: Sequence[Pair]) -> list[Pair]:
    return [pair for pair in pairs if not in_dev_half(pair.a, pair.b)]


def rules(weights: Weights) -> dict[str, Rule]:
    """Return the ways to decide by name."""

    def guarded(seen: Seen) -> bool:
        return seen.pair.similarity >= AT and not seen.objecting

    return {
        "cosine": lambda seen: seen.pair.similarity >= AT,
        "guards": guarded,
        "verifier": lambda seen: (
            guarded(seen) if seen.logit is None else seen.probability(weights) >= weights.min_probability
        ),
        "verifier, no guards": lambda seen: (
            guarded(seen)
            if seen.logit is None
            else weights.probability(seen.logit, seen.pair.similarity, ()) >= weights.min_probability
        ),
    }


def decided(name: str, seen: Sequence[Seen], by: Decider, vectoriser: Vectoriser) -> frozenset[Seen]:
    """Return the pairs that the cache itself would serve, policy included."""
    pairs = [Asked(Request(s.pair.a), Request(s.pair.b), s.pair.same) for s in seen]
    texts = list(dict.fromkeys(text for s in seen for text in (s.pair.a, s.pair.b)))
    rows = vectoriser.vectors(name, [text for s in seen for text in (s.pair.a, s.pair.b)])
    known = dict(zip((text for s in seen for text in (s.pair.a, s.pair.b)), rows, strict=True))
    scored = score(pairs, by, vectors={normal_question(text): known[text] for text in texts})
    return frozenset(s for s, one in zip(seen, scored, strict=True) if one.served)


def table(name: str, seen: Sequence[Seen], ways: Mapping[str, Rule]) -> None:
    """Print one row for each way to decide."""
    right, traps = [s for s in seen if s.pair.same], [s for s in seen if not s.pair.same]
    read = sum(s.logit is not None for s in seen)
    print(f"\n{name}: {len(right)} pairs of one answer, {len(traps)} traps; the verifier reads {read}")
    near = sum(s.pair.same and s.pair.similarity >= AT for s in seen)
    for way, serves in ways.items():
        hits, wrong = sum(map(serves, right)), sum(map(serves, traps))
        kept = sum(serves(s) for s in right if s.pair.similarity >= AT)
        precision = f"  precision {hits / (hits + wrong):.4f}" if hits + wrong else ""
        of_cosine = f"  hits / the cosine's {hits / near:6.1%}, of the cosine's {kept / near:6.1%}" if near else ""
        print(f"  {way:20} served {_share(hits, len(right))}  wrong {_share(wrong, len(traps))}{precision}{of_cosine}")


def _share(count: int, total: int) -> str:
    if not total:
        return f"{'-':>22}"
    low, high = Share(count, total).interval()
    return f"{count / total:6.2%} [{low:6.2%}, {high:6.2%}]"


def ablation(seen: Sequence[Seen], ways: Mapping[str, Rule]) -> None:
    """Print what is served more, and wrong, when one guard says nothing: by the guards alone, and with the verifier."""

    def shares(silent: str | None) -> list[tuple[int, int]]:
        heard = [Seen(s.pair, s.objecting - {silent} if silent else s.objecting, s.logit) for s in seen]
        served = [[s for s in heard if ways[way](s)] for way in ("guards", "verifier")]
        return [(sum(s.pair.same for s in each), sum(not s.pair.same for s in each)) for each in served]

    whole = shares(None)
    print(
        f"  hits and wrong answers, guards and verifier: {whole}; more without one; near pairs and traps it objects to"
    )
    for name, _ in DEFAULT_GUARDS:
        objects = [s for s in seen if name in s.objecting]
        same = sum(s.pair.same for s in objects)
        kind = "guesses" if name in GUESSES else "fact"
        without = zip(shares(name), whole, strict=True)
        earned = "   ".join(
            f"{hits - all_hits:+5} {wrong - all_wrong:+5}" for (hits, wrong), (all_hits, all_wrong) in without
        )
        print(f"    {name:14} {kind:8} {earned}   {same:5} / {len(objects) - same:5}")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", default=SHIPPED)
    parser.add_argument("--set", action="append", help="one set; by default all")
    parser.add_argument("--ablation", action="store_true", help="print what each guard earns, too")
    parser.add_argument("--vectors", type=Path, help="a folder that keeps the vectors between runs")
    options = parser.parse_args()
    about = json.loads((options.folder / "verifier.json").read_text(encoding="utf-8"))
    weights = weighing_of("same_answer", about, FROM_SIMILARITY, FAR_BELOW).weights
    base, vectoriser = Base.minilm(), Vectoriser("minilm", options.vectors)
    by = decider("minilm", verifier=SameAnswer(options.folder))
    without = decider("minilm", verifier="none")
    served: list[set[Seen]] = [set(), set()]
    ways = {
        **rules(weights),
        "cache, no verifier": lambda seen: seen in served[0],
        "cache": lambda seen: seen in served[1],
    }
    pooled = []
    for name, pairs in sets(vectoriser):
        if options.set and name not in options.set:
            continue
        seen = gather(name.replace(" ", "-"), pairs, options.folder / "verifier.onnx", base, vectoriser)
        served[0] |= decided(name.replace(" ", "-"), seen, without, vectoriser)
        served[1] |= decided(name.replace(" ", "-"), seen, by, vectoriser)
        table(name, seen, ways)
        if options.ablation:
            ablation(seen, ways)
        pooled += seen
    if not options.set:
        table("all", pooled, ways)
        if options.ablation:
            ablation(pooled, ways)


if __name__ == "__main__":
    main()
