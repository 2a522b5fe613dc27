"""Run two applications over a company handbook with one askonce cache, and show who answered: `make demo`.

Exit code 1 when an answer was served that belongs to another question.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from examples.applications import Application, LangChainApplication, LlamaIndexApplication, Reply
from examples.questions import App, Question, read_questions
from examples.stand_in import NAME, StandInChatModel
from langchain.chat_models import init_chat_model
from langchain_core.language_models import BaseChatModel
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markup import escape
from rich.progress import track
from rich.table import Table

from askonce import Cache

_LEGEND = """\
first: not asked before. repeat: word for word. paraphrase: the same in other words.
trap: looks like an earlier question, whose answer would be wrong."""
_WHY = {
    "nothing_similar": "nothing like it",
    "below_min_similarity": "not similar enough",
    "vetoed": "a guard objected",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """A question, its reply, the seconds that the reader waited, and the cache's reason for a miss, if it was one."""

    question: Question
    reply: Reply
    seconds: float
    miss: str | None = None

    @property
    def tier(self) -> str:
        """Name who answered: a tier of the cache, or the model."""
        return str(self.reply.served["tier"]) if self.reply.served else "model"

    @property
    def why(self) -> str:
        """Say why this one answered."""
        if self.reply.served is None:
            return _WHY.get(self.miss, self.miss) if self.miss else ""
        return f"similarity {self.reply.served['similarity']:.3f}" if self.tier == "semantic" else "the same question"


def main(arguments: Sequence[str] | None = None) -> int:
    """Ask every question without and with the cache, print what happened, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--model-latency",
        type=float,
        default=0.8,
        metavar="SECONDS",
        help="median wait of the stand-in model",
    )
    options = parser.parse_args(arguments)
    console = Console(width=None if sys.stdout.isatty() else 120)
    model, name = choose_model(console, options.model_latency)
    questions = read_questions()

    console.print(f"\n{len(questions)} questions arrive.\n{_LEGEND}\n\nAsking them without a cache ...")
    uncached = ask_all(questions, applications(model, name, None), console)

    started = time.perf_counter()
    with (
        tempfile.TemporaryDirectory(prefix="askonce-demo-") as folder,
        Cache.embedded(folder, embedder="minilm", ttl="1h") as cache,
    ):
        console.print(f"PostgreSQL with pgvector, and Valkey: ready in {time.perf_counter() - started:.1f} s.")
        console.print("Asking them again, with askonce; the first question also loads the embedding model ...\n")
        outcomes = ask_all(questions, applications(model, name, cache), console, cache)

    wrong = served_wrongly(outcomes)
    console.print(question_table(outcomes, wrong))
    console.print(summary_table(uncached, outcomes))
    console.print(f"Model calls saved: {sum(o.tier != 'model' for o in outcomes)} of {len(outcomes)}.")
    console.print(f"Traps served: {sum(o.question.kind == 'trap' for o in wrong)}. Wrong answers served: {len(wrong)}.")
    return 1 if wrong else 0


def choose_model(console: Console, latency_s: float) -> tuple[BaseChatModel, str]:
    """Return the user's own model and its name, or the stand-in."""
    name = os.environ.get("ASKONCE_DEMO_MODEL")
    if name:
        console.print(f"Model: {name} (ASKONCE_DEMO_MODEL), which will be asked some 90 times.")
        return init_chat_model(name), name
    console.print(
        f"Model: a [bold]stand-in[/bold], no language model. It quotes the handbook and waits "
        f"{latency_s:g} s at the median, as a hosted model would.\n"
        "Set ASKONCE_DEMO_MODEL to use your own, for example openai:gpt-5-mini."
    )
    return StandInChatModel(latency_s=latency_s), NAME


def applications(model: BaseChatModel, name: str, cache: Cache | None) -> dict[App, Application]:
    """Set up both applications over the same model and the same cache."""
    return {
        "langchain": LangChainApplication(model, cache),
        "llama_index": LlamaIndexApplication(model, name, cache),
    }


def ask_all(
    questions: Sequence[Question], apps: dict[App, Application], console: Console, cache: Cache | None = None
) -> list[Outcome]:
    """Ask the questions in their order, one at a time."""
    outcomes = []
    for question in track(questions, "", console=console, transient=True, disable=not console.is_terminal):
        missed = Counter(cache.stats().misses) if cache else Counter()
        started = time.perf_counter()
        reply = apps[question.app].ask(question.question, question.reader)
        seconds = time.perf_counter() - started
        reasons = Counter(cache.stats().misses) - missed if cache else Counter()
        outcomes.append(Outcome(question, reply, seconds, next(iter(reasons), None)))
    return outcomes


def served_wrongly(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Return the outcomes that were served an answer given to a question about another fact."""
    facts: dict[tuple[App, str], set[tuple[str, str]]] = {}
    wrong = []
    for outcome in outcomes:
        question = outcome.question
        answered = facts.setdefault((question.app, outcome.reply.text), set())
        if not outcome.reply.served:
            answered.add(question.fact)
        elif question.fact not in answered:
            wrong.append(outcome)
    return wrong


def question_table(outcomes: Sequence[Outcome], wrong: Sequence[Outcome]) -> Table:
    """Show for each question who answered it, why, and how long it took."""
    table = Table("app", "kind", "question", "from", "because", box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column("latency", justify="right")
    for outcome in outcomes:
        question = outcome.question
        asked_by = "" if question.reader == "employee" else f" [dim](asked by a {question.reader})[/dim]"
        table.add_row(
            question.app,
            question.kind,
            escape(question.question) + asked_by,
            outcome.tier + (", wrongly" if outcome in wrong else ""),
            outcome.why,
            milliseconds(outcome.seconds),
            style="red" if outcome in wrong else "green" if outcome.reply.served else "",
        )
    return table


def summary_table(uncached: Sequence[Outcome], outcomes: Sequence[Outcome]) -> Table:
    """Compare the two runs."""
    table = Table("", box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column("without a cache", justify="right")
    table.add_column("with askonce", justify="right")
    for kind in ("first", "repeat", "paraphrase", "trap"):
        tiers = [outcome.tier for outcome in outcomes if outcome.question.kind == kind]
        served = len(tiers) - tiers.count("model")
        table.add_row(f"{kind}: from the cache", "", f"{served} of {len(tiers)}")
    hits = [outcome for outcome in outcomes if outcome.reply.served]
    table.add_row("hit rate", "0%", f"{len(hits) / len(outcomes):.0%}")
    table.add_row("model calls", str(len(uncached)), str(len(outcomes) - len(hits)))
    for percent in (50, 99):
        table.add_row(
            f"p{percent} latency",
            milliseconds(percentile(uncached, percent)),
            milliseconds(percentile(outcomes, percent)),
        )
    if hits:
        table.add_row("p50 latency of a hit", "", milliseconds(percentile(hits, 50)))
    return table


def percentile(outcomes: Sequence[Outcome], percent: int) -> float:
    """Return the seconds within which `percent` percent of the outcomes came (nearest rank)."""
    waits = sorted(outcome.seconds for outcome in outcomes)
    return waits[math.ceil(percent / 100 * len(waits)) - 1]


def milliseconds(seconds: float) -> str:
    """Write a duration for a reader."""
    return f"{seconds * 1000:.0f} ms" if seconds >= 0.01 else f"{seconds * 1000:.1f} ms"


if __name__ == "__main__":
    sys.exit(main())
