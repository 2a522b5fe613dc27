"""Read labelled pairs: two requests, and whether one answer is right for both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from askonce.core.model import Json, Request
from askonce.errors import ConfigurationError
from askonce.lab.bench import BENCH, bench_pairs
from askonce.lab.tables import Row, find_column, read_rows

BENCHMARK = "fow-cache"

_QUESTION = ("question", "question1", "q1", "a", "query", "text", "sentence1", "prompt", "stored")
_OTHER = ("other", "question2", "q2", "b", "paraphrase", "other_text", "sentence2", "other_prompt", "asked")
_LABEL = ("label", "same_answer", "same", "is_duplicate", "duplicate")
_CATEGORY = ("category", "cat", "subtype", "kind")
_TIME = ("time", "timestamp", "created_at", "date", "ts")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two requests, and whether they have the same answer.

    Args:
        stored: The request whose answer is in the cache.
        asked: The request that comes later.
        same: Whether the stored answer is right for both.
        groups: Other columns of the pair: `"category"`, `"source"`, `"lang"`, ...
        origin: The file and line that it comes from.
        at: Unix time in seconds when it was asked, if known.
    """

    stored: Request
    asked: Request
    same: bool
    groups: Mapping[str, str] = field(default_factory=dict)
    origin: str = ""
    at: float | None = None


@dataclass(frozen=True, slots=True)
class PairColumns:
    """The names of the columns of a file of pairs; those left out are found by their usual names."""

    question: str | None = None
    other: str | None = None
    label: str | None = None
    category: str | None = None
    time: str | None = None


def read_pairs(sources: Iterable[str | Path], columns: PairColumns | None = None) -> list[Pair]:
    """Return the labelled pairs of files and of named benchmarks, in order.

    Args:
        sources: Paths of JSONL, TSV or CSV files; `"fow-cache"` for the question pairs of that package, and
            `"fow-cache:conversations"` for its pairs of conversations; `"same-answer-bench"` for askonce's own, and
            `"same-answer-bench:held-out"`, `":dev"` or a language for a part of it.
        columns: The names of the files' columns.

    Raises:
        ConfigurationError: A file, a column or a row is wrong; the message has the line's number.
        ImportError: The benchmark is not installed.
    """
    pairs: list[Pair] = []
    for source in sources:
        name, _, part = str(source).partition(":")
        if name == BENCH:
            found = _own_benchmark(part)
        elif name == BENCHMARK:
            found = _benchmark(part or "questions")
        else:
            found = _file(Path(source), columns or PairColumns())
        before = len(pairs)
        pairs.extend(found)
        if len(pairs) == before:
            raise ConfigurationError(f"{source} contains no pairs")
    return pairs


def holds_pairs(source: str | Path, columns: PairColumns | None = None) -> bool:
    """Return whether a source contains labelled pairs, by its name or by the columns of its first row."""
    if str(source).partition(":")[0] in (BENCHMARK, BENCH):
        return True
    given = columns or PairColumns()
    first = next(read_rows(Path(source)), None)
    return first is not None and all(
        find_column(first.values, (name, *usual) if name else usual)
        for name, usual in ((given.other, _OTHER), (given.label, _LABEL))
    )


def conversation(messages: Sequence[Mapping[str, Json]]) -> Request:
    """Return a conversation as the adapters do: the last message is the question, the earlier ones are the context.

    With more than one user message only the identical conversation hits.
    """
    if not messages or not isinstance(messages[-1].get("content"), str):
        raise ConfigurationError("a conversation is a list of messages, the last of which has a text")
    turns = sum(message.get("role") == "user" for message in messages)
    return Request(
        str(messages[-1]["content"]),
        context=list(messages[:-1]) or None,
        exact_only="several_turns" if turns > 1 else None,
    )


def _file(path: Path, columns: PairColumns) -> Iterator[Pair]:
    known: tuple[tuple[str, ...], _Found] | None = None
    for row in read_rows(path):
        names = tuple(row.values)
        if known is None or known[0] != names:
            known = names, _Found.among(row, columns)
        yield known[1].pair(row)


@dataclass(frozen=True, slots=True)
class _Found:
    """The columns that were found in a file."""

    question: str
    other: str
    label: str
    category: str | None
    time: str | None

    @classmethod
    def among(cls, row: Row, columns: PairColumns) -> _Found:
        needed = {
            field: find_column(row.values, usual, given=given, needed_in=row)
            for field, usual, given in (
                ("question", _QUESTION, columns.question),
                ("other", _OTHER, columns.other),
                ("label", _LABEL, columns.label),
            )
        }
        return cls(
            **{field: str(name) for field, name in needed.items()},
            category=find_column(row.values, _CATEGORY, given=columns.category),
            time=find_column(row.values, _TIME, given=columns.time),
        )

    def pair(self, row: Row) -> Pair:
        read = {self.question, self.other, self.label}
        groups = {name: text for name in row.values if name not in read and (text := row.optional(name)) is not None}
        category = row.optional(self.category)
        return Pair(
            self._request(row, self.question),
            self._request(row, self.other),
            row.flag(self.label),
            {**groups, "source": row.path.name, **({"category": category} if category else {})},
            f"{row.path}, line {row.line}",
            row.time(self.time),
        )

    def _request(self, row: Row, column: str) -> Request:
        value = row.values.get(column)
        if not isinstance(value, list):
            return Request(row.text(column))
        try:
            return conversation(value)
        except (ConfigurationError, AttributeError):
            row.refuse(f"{column!r} is neither a text nor a list of messages with role and content")


def _own_benchmark(part: str) -> Iterator[Pair]:
    for pair in bench_pairs(part):
        yield Pair(
            Request(pair.stored),
            Request(pair.asked),
            pair.same,
            {"source": BENCH, "category": pair.domain, "author": pair.author, "lang": pair.lang},
            f"{BENCH}: {pair.origin}",
        )


def _benchmark(part: str) -> Iterator[Pair]:
    if part not in {"questions", "conversations"}:
        raise ConfigurationError(f'{BENCHMARK} has no part {part!r}; it has "questions" and "conversations"')
    if find_spec("fow_cache") is None:
        raise ImportError(f"{BENCHMARK} is not installed: pip install {BENCHMARK}", name="fow_cache")
    data = import_module("fow_cache.data")
    for item in data.load_conversations() if part == "conversations" else data.load_questions():
        # As the benchmark counts by default, a pair that depends on the application must not be served.
        unsure = item.get("ambiguous")
        yield Pair(
            _side(item["a"]),
            _side(item["b"]),
            same=bool(item["same_answer"]) and not unsure,
            groups={"source": f"{BENCHMARK}:{part}", "category": unsure or item.get("category") or item["subtype"]},
            origin=f"{BENCHMARK}:{item['id']}",
        )


def _side(text_or_messages: str | list[Mapping[str, Json]]) -> Request:
    return Request(text_or_messages) if isinstance(text_or_messages, str) else conversation(text_or_messages)
