"""Same-answer-bench: questions written for this project, with other wordings of each, and traps beside it.

Its file is text: a line `# author language domain` begins a domain; in a group, `?` is a question, `=` asks for exactly
the same answer, `!` looks alike and needs another. Authors saw neither each other's questions nor any code.

`measure` asks any cache these questions, through a `CacheAdapter`; docs/same-answer-bench.md has an example.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Protocol

from askonce.core.model import Json
from askonce.errors import ConfigurationError
from askonce.lab.intervals import Share

BENCH = "same-answer-bench"
HELD_OUT_AUTHORS = frozenset({"a3", "a7"})
"""Authors whose domains nothing is trained or tuned on."""
_PARTS = ("held-out", "dev")


@dataclass(frozen=True, slots=True)
class BenchPair:
    """Two questions of one group.

    Args:
        stored: The group's first question.
        asked: Another wording, or a trap.
        same: Whether exactly the same answer is right for both.
        author: Who wrote them.
        lang: Their language (ISO 639-1).
        domain: What they are about.
        origin: The domain and the number of the pair in it.
    """

    stored: str
    asked: str
    same: bool
    author: str
    lang: str
    domain: str
    origin: str


def bench_pairs(part: str = "") -> Iterator[BenchPair]:
    """Yield the pairs of a part: `"held-out"`, `"dev"`, a language such as `"en"`, both as in `"dev:en"`, or of all.

    Raises:
        ConfigurationError: There is no such part.
    """
    languages = {pair.lang for pair in _all()}
    wanted = set(part.split(":")) if part else set()
    if unknown := wanted - {*_PARTS, *languages}:
        known = ", ".join((*_PARTS, *sorted(languages)))
        raise ConfigurationError(f"{BENCH} has no part {min(unknown)!r}; it has {known}")
    yield from (pair for pair in _all() if wanted <= {_PARTS[pair.author not in HELD_OUT_AUTHORS], pair.lang})


def read_bench(text: str) -> Iterator[BenchPair]:
    """Yield the pairs of a text of the benchmark's form."""
    author = lang = domain = stored = ""
    number = 0
    for line in text.splitlines():
        mark, _, said = line.partition(" ")
        if mark == "#":
            author, lang, domain = said.split()
            number = 0
        elif mark == "?":
            stored = said
        elif mark in ("=", "!"):
            number += 1
            yield BenchPair(stored, said, mark == "=", author, lang, domain, f"{domain}, pair {number}")


@cache
def _all() -> tuple[BenchPair, ...]:
    text = gzip.decompress((files("askonce.lab") / "data" / "same_answer_bench.txt.gz").read_bytes()).decode()
    return tuple(read_bench(text))


class CacheAdapter(Protocol):
    """A cache of any make, as the benchmark uses it."""

    @property
    def name(self) -> str:
        """What reports call it."""

    def store(self, question: str, answer: str) -> object:
        """Store an answer."""

    def lookup(self, question: str) -> str | None:
        """Return the answer that the cache gives to a question, exactly as it was stored, or `None`."""

    def clear(self) -> object:
        """Remove everything that is stored."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a cache answered to the second question of a pair.

    Args:
        pair: The pair.
        given: The question whose answer the cache gave, which need not be `pair.stored`; `None` for a miss.
    """

    pair: BenchPair
    given: str | None


@dataclass(frozen=True, slots=True)
class Measured:
    """What a cache did with a part of the benchmark.

    Args:
        name: The adapter's name.
        replies: What it answered, one for each pair.
    """

    name: str
    replies: Sequence[Reply]

    @property
    def right(self) -> Share:
        """Return, of the other wordings, those that got the answer of their question."""
        same = [reply for reply in self.replies if reply.pair.same]
        return Share(sum(reply.given == reply.pair.stored for reply in same), len(same))

    @property
    def wrong(self) -> Share:
        """Return, of the traps, those that got an answer: that of their question, or of another one."""
        traps = [reply for reply in self.replies if not reply.pair.same]
        return Share(sum(reply.given is not None for reply in traps), len(traps))

    @property
    def mistaken(self) -> Share:
        """Return, of the other wordings, those that got the answer of another question, which is wrong too."""
        same = [reply for reply in self.replies if reply.pair.same]
        return Share(sum(reply.given not in (None, reply.pair.stored) for reply in same), len(same))

    @property
    def precision(self) -> Share:
        """Return, of all answers, the right ones; half of the questions are traps here, as in no traffic."""
        return Share(self.right.count, sum(reply.given is not None for reply in self.replies))

    def by(self, column: str) -> dict[str, Measured]:
        """Return the same for each `"domain"`, `"author"` or `"lang"`."""
        groups: dict[str, list[Reply]] = {}
        for reply in self.replies:
            groups.setdefault(str(getattr(reply.pair, column)), []).append(reply)
        return {value: Measured(self.name, members) for value, members in groups.items()}

    def as_json(self) -> dict[str, Json]:
        """Return counts, and shares with 95% intervals (Wilson's), as JSON."""
        shares = {"served": self.right, "mistaken": self.mistaken, "wrong": self.wrong, "precision": self.precision}
        return {
            name: {"count": share.count, "of": share.total, "share": share.value, "interval": list(share.interval())}
            for name, share in shares.items()
            if share.total
        }


def measure(
    adapter: CacheAdapter, part: str = "held-out", *, progress: Callable[[int], None] | None = None
) -> Measured:
    """Ask a cache the questions of a part of the benchmark.

    The cache is cleared for each domain, and given the questions of all of its groups, each with an answer of its own.
    Then it is asked every other wording and every trap; nothing is stored meanwhile.

    Args:
        adapter: The cache.
        part: As for `bench_pairs`.
        progress: Called with the number of newly answered questions.

    Raises:
        ConfigurationError: There is no such part, or nothing is in it; or the cache answered what was not stored
            since it was cleared.
    """
    replies: list[Reply] = []
    for (author, lang, domain), pairs in groupby(bench_pairs(part), lambda pair: (pair.author, pair.lang, pair.domain)):
        asked = list(pairs)
        stored = dict.fromkeys(pair.stored for pair in asked)
        answers = {f"Answer {number}, {author}, {lang}, {domain}": each for number, each in enumerate(stored, start=1)}
        adapter.clear()
        for answer, question in answers.items():
            adapter.store(question, answer)
        for pair in asked:
            given: object = adapter.lookup(pair.asked)
            served = answers.get(given) if isinstance(given, str) else None
            if served is None and given is not None:
                raise ConfigurationError(
                    f"the adapter {adapter.name!r} answered {given!r}: expected None, or one of the answers that were "
                    "stored since clear(), as text"
                )
            replies.append(Reply(pair, served))
        if progress is not None:
            progress(len(asked))
    if not replies:
        raise ConfigurationError(f"{BENCH}:{part} contains no pairs")
    return Measured(adapter.name, replies)


@contextmanager
def adapter_of(factory: object) -> Iterator[CacheAdapter]:
    """Give an adapter, or the one that a factory makes.

    Args:
        factory: An adapter, or a function without arguments that returns one, or a context manager that gives one.

    Raises:
        ConfigurationError: It fails, or does not make an adapter.
    """
    try:
        made: object = factory() if callable(factory) else factory
    except Exception as exc:
        raise ConfigurationError(f"the adapter cannot be made: {type(exc).__name__}: {exc}") from exc
    if isinstance(made, AbstractContextManager) and not _is_adapter(made):
        with made as given:
            yield _checked(given)
    else:
        yield _checked(made)


def _checked(made: object) -> CacheAdapter:
    if not _is_adapter(made):
        raise ConfigurationError(
            "expected a function that returns an adapter, an object with name, store(), lookup() and clear(), "
            f"not one of type {type(made).__name__}"
        )
    return made  # type: ignore[return-value]  # as just checked


def _is_adapter(made: object) -> bool:
    return all(callable(getattr(made, name, None)) for name in ("store", "lookup", "clear")) and hasattr(made, "name")
