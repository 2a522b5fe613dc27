"""Read a log of questions: what was asked, when, by whom, and what was answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import islice
from pathlib import Path

from askonce.core.model import Cost, Request, Scope
from askonce.errors import ConfigurationError
from askonce.lab.tables import Row, find_column, read_rows

_USUAL = {
    "question": ("question", "query", "prompt", "text", "input"),
    "answer": ("answer", "response", "output", "completion", "intent"),
    "time": ("time", "timestamp", "created_at", "date", "ts"),
    "tenant": ("tenant", "tenant_id", "customer", "organisation"),
    "user": ("user", "user_id"),
    "system_prompt": ("system_prompt", "system", "instructions"),
    "model": ("model", "model_name"),
    "context": ("context", "history"),
    "input_tokens": ("input_tokens", "prompt_tokens"),
    "output_tokens": ("output_tokens", "completion_tokens"),
    "cost": ("cost", "price", "usd"),
    "latency": ("latency_s", "latency", "duration"),
}


@dataclass(frozen=True, slots=True)
class Logged:
    """One line of a log.

    Args:
        request: What was asked.
        line: Its line number in the file.
        answer: What was answered, or `None` if the log does not say.
        at: Unix time in seconds, or `None`.
        tokens: Tokens that the model read and wrote, and its latency.
        price: Price of the call, in the log's currency.
    """

    request: Request
    line: int
    answer: str | None = field(default=None, repr=False)
    at: float | None = None
    tokens: Cost = Cost()
    price: float | None = None


@dataclass(frozen=True, slots=True)
class LogColumns:
    """The names of a log's columns; those left out are found by their usual names.

    `"-"` ignores a column.
    """

    question: str | None = None
    answer: str | None = None
    time: str | None = None
    tenant: str | None = None
    user: str | None = None
    system_prompt: str | None = None
    model: str | None = None
    context: str | None = None
    input_tokens: str | None = None
    output_tokens: str | None = None
    cost: str | None = None
    latency: str | None = None


def read_log(path: str | Path, columns: LogColumns | None = None, *, limit: int | None = None) -> list[Logged]:
    """Return the first `limit` lines of a log in JSONL, TSV or CSV, in order of time if it has times.

    Raises:
        ConfigurationError: The file, a column or a row is wrong; the message has the line's number.
    """
    lines = list(islice(_lines(Path(path), columns or LogColumns()), limit))
    if not lines:
        raise ConfigurationError(f"{path} contains no questions")
    timed = [line for line in lines if line.at is not None]
    if timed and len(timed) < len(lines):
        untimed = next(line.line for line in lines if line.at is None)
        raise ConfigurationError(f"{path}, line {untimed}: no time, although other lines have one")
    return sorted(lines, key=lambda line: line.at or 0.0)


def fingerprint(log: Sequence[Logged]) -> str:
    """Return a digest of the questions, answers, scopes and times of a log."""
    digest = blake2b(digest_size=16)
    for line in log:
        digest.update(repr((line.request, line.answer, line.at)).encode("utf-8", "surrogatepass"))
    return f"blake2b:{digest.hexdigest()}"


def same_answer(a: str, b: str) -> bool:
    """Return whether two answers of a log are the same text, apart from case and white space."""
    return a.casefold().split() == b.casefold().split()


def _lines(path: Path, columns: LogColumns) -> Iterator[Logged]:
    known: tuple[tuple[str, ...], dict[str, str | None]] | None = None
    for row in read_rows(path):
        names = tuple(row.values)
        if known is None or known[0] != names:
            known = names, {part: _column(part, row, columns) for part in _USUAL}
        yield _logged(row, known[1])


def _column(part: str, row: Row, columns: LogColumns) -> str | None:
    given: str | None = getattr(columns, part)
    if given == "-":
        return None
    return find_column(row.values, _USUAL[part], given=given, needed_in=row if part == "question" or given else None)


def _logged(row: Row, columns: dict[str, str | None]) -> Logged:
    scope = Scope(
        tenant=row.optional(columns["tenant"]),
        user=row.optional(columns["user"]),
        system_prompt=row.optional(columns["system_prompt"]),
        model=row.optional(columns["model"]),
    )
    read, written = row.number(columns["input_tokens"]), row.number(columns["output_tokens"])
    return Logged(
        Request(row.text(str(columns["question"])), scope, context=row.optional(columns["context"])),
        row.line,
        row.optional(columns["answer"]),
        row.time(columns["time"]),
        Cost(
            None if read is None else int(read),
            None if written is None else int(written),
            row.number(columns["latency"]),
        ),
        row.number(columns["cost"]),
    )
