"""Measure which prompts that look alike are answered wrongly, and what keeping them apart costs in hits.

    python -m benchmarks.prompt_shapes [--data FILE] [--set fow|clinc|covid|handbook ...] [--show] [--vectors FOLDER]

Each pair of the file (by default prompt_shapes.jsonl in `$ASKONCE_EVAL_DATA`, else in ../shared/data) is a trap: the
answer of one prompt is wrong for the other. It may have a `system` prompt. Both are asked through
`set_llm_cache(AskOnceCache(cache))` with all defaults, on a PostgreSQL and a Valkey that are started for it.

The other side are sets of questions that people ask: of the pairs whose answer is the same, which would be served at
the threshold by the guards, and are lost because a rule keeps one of the two for the identical text.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.guards import Pair, Vectoriser, clinc, data, fow, with_similarity
from examples.questions import read_questions
from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.globals import set_llm_cache
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from typing_extensions import override

from askonce import Cache, Miss, scope
from askonce.core.prompts import why_not_bare
from askonce.core.rules import DEFAULT_POLICY
from askonce.guards import veto
from askonce.langchain import AskOnceCache

THRESHOLD = 0.9
SETS = ("fow", "clinc", "covid", "handbook")
# Intents whose questions name a text or a figure: the same intent is not the same answer.
OF_A_TEXT = frozenset({"translate", "spelling", "calculator", "definition", "measurement_conversion"})


class Counting(BaseChatModel):
    """Answer each call with its number, so that whose answer was served can be told."""

    model_name: str = "counting"
    calls: int = 0

    @property
    @override
    def _llm_type(self) -> str:
        return "counting"

    @property
    @override
    def _identifying_params(self) -> dict[str, Any]:
        return {"model_name": self.model_name}

    @override
    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        self.calls += 1
        return ChatResult(generations=[ChatGeneration(message=AIMessage(f"answer {self.calls}"))])


def traps(path: Path, *, show: bool) -> None:
    """Ask every pair, and print how many were served, and why the others were not."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    why: defaultdict[str, Counter[str]] = defaultdict(Counter)
    with tempfile.TemporaryDirectory(prefix="askonce-shapes-") as folder, Cache.embedded(folder) as cache:
        set_llm_cache(AskOnceCache(cache))
        model = Counting()
        for number, row in enumerate(rows):
            with scope(app=f"pair {number}"):  # a pair meets no other
                system = [SystemMessage(row["system"])] if row.get("system") else []
                first, second = ([*system, HumanMessage(row[side])] for side in "ab")
                served = model.invoke(first).content == model.invoke(second).content
                reason = "SERVED" if served else _reason(cache, row)
            why[row["shape"]][reason] += 1
            if served and show:
                print(f"SERVED {row['shape']}: {row.get('system', '')}\n    {row['a']}\n    {row['b']}")
        set_llm_cache(None)
    print(f"{path.name}: {len(rows)} traps; served, and why the others are not")
    for shape, reasons in why.items():
        print(f"  {shape:18}{reasons.total():5}{reasons['SERVED']:5}   {dict(reasons.most_common())}")
    served_in_all = sum(reasons["SERVED"] for reasons in why.values())
    print(f"  {'all':18}{len(rows):5}{served_in_all:5}   {served_in_all / len(rows):.1%}")


def _reason(cache: Cache, row: dict[str, str]) -> str:
    if not row.get("system") and (bare := why_not_bare(row["b"])):
        return bare
    decision = cache.explain(row["b"], system_prompt=row.get("system")).decision
    if isinstance(decision, Miss):
        return f"{decision.reason} {decision.detail or ''}".strip() if decision.reason == "exact_only" else "guards"
    return str(getattr(decision, "rule", "other"))


def questions(name: str, vectoriser: Vectoriser) -> tuple[list[str], list[Pair]]:
    """Return the questions of a set, and its pairs with one answer."""
    if name == "clinc":
        of_a_text = {text for text, intent in _clinc() if intent in OF_A_TEXT}
        pairs = [pair for pair in clinc(vectoriser) if pair.a not in of_a_text and pair.b not in of_a_text]
        return [text for text, _ in _clinc() if text not in of_a_text], [pair for pair in pairs if pair.same]
    if name == "fow":
        pairs = with_similarity(name, fow(), vectoriser)
        return [text for pair in pairs for text in (pair.a, pair.b)], [pair for pair in pairs if pair.same]
    if name == "covid":
        lines = data("covid_faq.jsonl").read_text(encoding="utf-8").splitlines()
        return [json.loads(line)["question"] for line in lines], []
    asked = read_questions()
    together = [
        Pair(one.question, other.question, same=True, category=name)
        for at, one in enumerate(asked)
        for other in asked[at + 1 :]
        if one.fact == other.fact and one.question != other.question
    ]
    return [one.question for one in asked], with_similarity(name, together, vectoriser)


def _clinc() -> Iterator[tuple[str, str]]:
    for line in data("clinc150.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield row["text"], row["intent"]


def rule_of(question: str) -> str | None:
    """Name what keeps a question for the identical text."""
    return why_not_bare(question) or DEFAULT_POLICY.apply(question, temperature=None, has_user=True).exact_only


def cost(name: str, texts: Sequence[str], pairs: Sequence[Pair], *, show: bool) -> None:
    """Print the share of a set's questions that are kept for the identical text, and the hits that this loses."""
    kept = {text: rule for text in texts if (rule := rule_of(text))}
    would_hit = [pair for pair in pairs if pair.similarity >= THRESHOLD and veto(pair.a, pair.b) is None]
    lost = [pair for pair in would_hit if rule_of(pair.a) or rule_of(pair.b)]
    hits = f"{len(lost)} of {len(would_hit)} hits lost (of {len(pairs)} pairs)" if pairs else "no pairs"
    share = sum(text in kept for text in texts) / len(texts)
    print(f"{name}: {share:.2%} of {len(texts)} questions kept, {dict(Counter(kept.values()))}; {hits}")
    if show:
        for text, rule in kept.items():
            print(f"    KEPT {rule}: {text}")
        for pair in lost:
            print(f"    LOST {pair.a} | {pair.b}")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    usual = Path(os.environ.get("ASKONCE_EVAL_DATA", "../shared/data")) / "prompt_shapes.jsonl"
    parser.add_argument("--data", type=Path, default=usual, help="JSONL of pairs: shape, a, b, and perhaps system")
    parser.add_argument("--set", choices=[*SETS, "none"], action="append", help="one set of questions; by default all")
    parser.add_argument("--show", action="store_true", help="print what is served, kept and lost")
    parser.add_argument("--vectors", type=Path, help="a folder that keeps the vectors between runs")
    options = parser.parse_args()
    if not options.data.is_file():
        sys.exit(f"{options.data} is not there: name the file with --data, or its folder with ASKONCE_EVAL_DATA")
    traps(options.data, show=options.show)
    vectoriser = Vectoriser("minilm", options.vectors)
    for name in options.set or SETS:
        if name != "none":
            texts, pairs = questions(name, vectoriser)
            cost(name, texts, pairs, show=options.show)
    started = time.perf_counter()
    asked = [text for text, _ in _clinc()]
    for text in asked:
        DEFAULT_POLICY.apply(text, temperature=None, has_user=True)
    print(f"the policy: {(time.perf_counter() - started) / len(asked) * 1e6:.0f} µs a question")


if __name__ == "__main__":
    main()
