"""Compare a cache at the question, a cache under the model, and none, on one stream of questions over documents.

    python -m benchmarks.rag --data ../shared/data [--questions 2000] [--model-latency 0.8]

The documents and questions are the English part of XQuAD: `xquad_docs.jsonl` and `xquad_questions.jsonl` in the folder
`--data`; nothing of them is shipped. The stream draws questions by Zipf's law (`--zipf`). The first asker of a question
uses its own words; a later one rewords it with the probability `--reworded`, by the rules in `REWORDINGS`.

All three arms answer the same stream with the same chain: a real vector store (LangChain's, in memory) over the
documents cut into pieces, real MiniLM embeddings, and a stand-in for the model. Each cache is on PostgreSQL and Valkey
started from wheels, in a schema of its own, with askonce's default settings, but for the memory tier, which is off.

* none: retrieve, ask the model.
* under the model: `AskOnceCache` with `question_template`, so that the question is compared by similarity, and the
  retrieved text by equality. Retrieval always runs.
* at the question: `cached_runnable` around the chain.

The stand-in knows which question it is asked and answers with that question's name. So an answer is *wrong* when it was
made for a question whose answer in XQuAD is another, or stands in another document. Its wait is drawn from a lognormal
distribution, the same for all arms, and added to the measured time without being slept: questions are asked one after
another, so that nothing but the benchmark's own duration would change.
"""

from __future__ import annotations

import argparse
import json
import math
import platform
import random
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from operator import itemgetter
from os import cpu_count
from pathlib import Path
from typing import Any

from examples.templates.parts import MiniLM
from examples.templates.rag_chain import joined
from langchain_core.callbacks import CallbackManagerForLLMRun, CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.retrievers import BaseRetriever
from langchain_core.runnables import Runnable, RunnablePassthrough
from langchain_core.vectorstores import InMemoryVectorStore
from langchain_text_splitters import RecursiveCharacterTextSplitter
from pydantic import PrivateAttr
from typing_extensions import override

from askonce import Cache, content_version
from askonce.embedded import start_servers
from askonce.langchain import AskOnceCache, cached_runnable

TEMPLATE = "Context: {context}\n\nQuestion: {question}"
SPREAD = 0.35  # of the lognormal; p99 is then about 2.3 times the median

# What is matched at the beginning of a question, and what is put in its place.
REWORDINGS: Sequence[tuple[str, str]] = (
    (r"What is\b", "What's"),
    (r"What is\b", "Tell me what is"),
    (r"What (was|are|were)\b", r"Can you tell me what \1"),
    (r"How many\b", "What number of"),
    (r"How much\b", "What amount of"),
    (r"How long (did|does|do|is|was)\b", r"For how long \1"),
    (r"In what year\b", "In which year"),
    (r"What year\b", "In which year"),
    (r"What (type|kind) of\b", r"Which \1 of"),
    (r"Who (was|is)\b", r"Do you know who \1"),
    (r"Who (?!was|is)(\w+)\b", r"Which person or group \1"),
    (r"Where (is|was|did|does)\b", r"In which place \1"),
    (r"When (did|was|were|is)\b", r"At what time \1"),
    (r"Why (did|was|is|are)\b", r"For what reason \1"),
    (r"(\w.*)", r"Please answer: \1"),
    (r"(\w.*)\?$", r"\1"),  # no question mark
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of the stream: which it is, in whose words, and how long the model would think about it."""

    name: str
    text: str
    model_s: float


@dataclass(frozen=True, slots=True)
class Corpus:
    """Hold documents by id, questions by name, and what each question's right answer is."""

    documents: Mapping[str, str]
    questions: Mapping[str, str]
    facts: Mapping[str, tuple[str, str]]

    @classmethod
    def read(cls, folder: Path) -> Corpus:
        """Read the English part of XQuAD, less questions that are asked of several documents in the same words."""
        documents = {row["doc_id"]: row["text"] for row in _rows(folder / "xquad_docs.jsonl")}
        rows = list(_rows(folder / "xquad_questions.jsonl"))
        texts = [row["question"].strip() for row in rows]
        kept = [row for row, text in zip(rows, texts, strict=True) if texts.count(text) == 1]
        return cls(
            documents,
            {row["qid"]: row["question"].strip() for row in kept},
            {row["qid"]: (row["doc_id"], row["answer"].casefold()) for row in kept},
        )

    def stream(self, length: int, zipf: float, reworded: float, model_latency: float) -> list[Asked]:
        """Return questions by Zipf's law; each comes in its own words first."""
        chance = random.Random(2026)
        names = chance.sample(sorted(self.questions), len(self.questions))
        weights = [1 / rank**zipf for rank in range(1, len(names) + 1)]
        seen: set[str] = set()
        stream = []
        for name in chance.choices(names, weights, k=length):
            text, wordings = self.questions[name], rewordings(self.questions[name])
            if name in seen and chance.random() < reworded:
                text = chance.choice(wordings)
            seen.add(name)
            stream.append(Asked(name, text, model_latency * chance.lognormvariate(0, SPREAD)))
        return stream


def _rows(file: Path) -> Iterator[dict[str, str]]:
    if not file.is_file():
        raise SystemExit(f"{file} is not there: name the folder that holds XQuAD with --data")
    with file.open(encoding="utf-8") as lines:
        yield from (row for row in map(json.loads, lines) if row["lang"] == "en")


def rewordings(question: str) -> list[str]:
    """Return the question in other words, by every rule that fits."""
    fitting = (re.subn(rf"^{pattern}", other, question, count=1) for pattern, other in REWORDINGS)
    return [text for text, count in fitting if count]


class Retriever(BaseRetriever):
    """Search a store, and count how often."""

    store: InMemoryVectorStore
    _calls: int = PrivateAttr(default=0)

    @property
    def calls(self) -> int:
        """Return how often it searched."""
        return self._calls

    @override
    def _get_relevant_documents(self, query: str, *, run_manager: CallbackManagerForRetrieverRun) -> list[Document]:
        self._calls += 1
        return self.store.similarity_search(query, k=3)


class Oracle(BaseChatModel):
    """Answer with the question that it is asked, and count the calls."""

    _calls: int = PrivateAttr(default=0)

    @property
    def calls(self) -> int:
        """Return how often it was asked."""
        return self._calls

    @property
    @override
    def _llm_type(self) -> str:
        return "oracle"

    @property
    @override
    def _identifying_params(self) -> dict[str, Any]:
        return {"model": "oracle"}

    @override
    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        self._calls += 1
        asked = messages[-1].text.rpartition("Question: ")[2]
        answer = AIMessage(asked, response_metadata={"finish_reason": "stop"})
        return ChatResult(generations=[ChatGeneration(message=answer)])


@dataclass(slots=True)
class Arm:
    """One way to answer the stream, and what came of it."""

    name: str
    retriever: Retriever
    model: Oracle
    answer: Callable[[str], str]
    seconds: list[float] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)

    def run(self, stream: Sequence[Asked]) -> None:
        """Answer every question, one after another."""
        for number, asked in enumerate(stream):
            calls, began = self.model.calls, time.perf_counter()
            self.answers.append(self.answer(asked.text))
            waited = asked.model_s if self.model.calls > calls else 0.0
            self.seconds.append(time.perf_counter() - began + waited)
            if (number + 1) % 500 == 0:
                print(f"{self.name}: {number + 1} of {len(stream)}", file=sys.stderr)

    def wrong(self, stream: Sequence[Asked], facts: Mapping[str, tuple[str, str]]) -> list[tuple[Asked, str]]:
        """Return the questions answered wrongly, each with the name of the question whose answer was served."""
        names = {asked.text: asked.name for asked in stream}
        pairs = zip(stream, (names[answer] for answer in self.answers), strict=True)
        return [(asked, answer) for asked, answer in pairs if facts[asked.name] != facts[answer]]

    def row(self, stream: Sequence[Asked], facts: Mapping[str, tuple[str, str]]) -> list[str]:
        """Return this arm's row of the table."""
        asked = len(stream)
        return [
            self.name,
            f"{1 - self.model.calls / asked:.1%}",
            f"{asked - self.model.calls:,} of {asked:,}",
            f"{asked - self.retriever.calls:,} of {asked:,}",
            *(f"{percentile(self.seconds, percent) * 1000:,.0f} ms" for percent in (50, 99)),
            str(len(self.wrong(stream, facts))),
        ]


def percentile(values: Sequence[float], percent: int) -> float:
    """Return the value that `percent` percent do not exceed (nearest rank)."""
    return sorted(values)[math.ceil(percent / 100 * len(values)) - 1]


def index(corpus: Corpus) -> InMemoryVectorStore:
    """Return the pieces of all documents in a vector store; each says which document it is from, in which version."""
    splitter = RecursiveCharacterTextSplitter(chunk_size=800, chunk_overlap=0)
    whole = [
        Document(text, metadata={"source": name, "version": content_version(text)})
        for name, text in corpus.documents.items()
    ]
    store = InMemoryVectorStore(MiniLM())
    store.add_documents(splitter.split_documents(whole))
    return store


def chain(retriever: Retriever, model: Oracle) -> Runnable[Any, dict[str, Any]]:
    """Return the chain that all arms run: retrieve, fill the prompt, ask."""
    answer = RunnablePassthrough.assign(context=joined) | ChatPromptTemplate.from_template(TEMPLATE) | model
    return RunnablePassthrough.assign(context=itemgetter("question") | retriever).assign(answer=answer)


@contextmanager
def arms(store: InMemoryVectorStore) -> Iterator[list[Arm]]:
    """Give the three arms; the caches are on servers of their own, which leave nothing behind."""

    def cache(name: str) -> Cache:
        return Cache(
            embedder="minilm",
            redis_url=started.redis_url,
            postgres_url=started.postgres_url,
            redis_prefix=name,
            postgres_schema=name,
            memory_ttl=0,
            durability="wait",
        )

    def arm(name: str, cached_at: Callable[[Runnable[Any, Any]], Runnable[Any, Any]], below: Cache | None) -> Arm:
        retriever = Retriever(store=store)
        model = Oracle(cache=AskOnceCache(below, question_template=TEMPLATE) if below else False)
        answering = cached_at(chain(retriever, model))
        return Arm(name, retriever, model, lambda text: str(answering.invoke({"question": text})["answer"].content))

    with tempfile.TemporaryDirectory(prefix="askonce-bench-") as folder:
        started = start_servers(folder)
        try:
            with cache("under") as under, cache("at") as at:
                yield [
                    arm("no cache", lambda plain: plain, None),
                    arm("under the model", lambda plain: plain, under),
                    arm("at the question", lambda plain: cached_runnable(plain, at, corpus="xquad"), None),
                ]
        finally:
            started.close()


def table(rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table."""
    head = ("cache", "hit rate", "model calls saved", "retrievals saved", "p50", "p99", "wrong answers")
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def main() -> None:
    """Run all arms, and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder with xquad_docs.jsonl and its questions")
    parser.add_argument("--questions", type=int, default=2000, help="length of the stream (default: 2000)")
    parser.add_argument("--zipf", type=float, default=1.0, help="exponent of the repeats (default: 1)")
    parser.add_argument("--reworded", type=float, default=0.5, help="share of repeats in other words (default: 0.5)")
    parser.add_argument("--model-latency", type=float, default=0.8, help="median seconds of a call (default: 0.8)")
    options = parser.parse_args()
    corpus = Corpus.read(options.data)
    stream = corpus.stream(options.questions, options.zipf, options.reworded, options.model_latency)
    store = index(corpus)
    distinct, texts = len({asked.name for asked in stream}), len({asked.text for asked in stream})
    print(f"{len(corpus.documents)} documents in {len(store.store)} pieces; {len(stream):,} questions asked,")
    print(f"{distinct} different ones in {texts:,} wordings; at best {1 - distinct / len(stream):.1%} can be hits.")
    print(
        f"Model: lognormal, median {options.model_latency:g} s. Python {platform.python_version()}, {cpu_count()} cores"
    )
    print()
    with arms(store) as compared:
        for arm in compared:
            arm.run(stream)
    print(table([arm.row(stream, corpus.facts) for arm in compared]))
    for arm in compared:
        for asked, answer in dict.fromkeys(arm.wrong(stream, corpus.facts)):
            print(f"\nwrong, {arm.name}: {asked.text!r} was served the answer to {corpus.questions[answer]!r}")


if __name__ == "__main__":
    main()
