"""Same-answer-bench: questions written for this project, with other wordings of each, and traps beside it.

Its file is text: a line `# author language domain` begins a domain; in a group, `?` is a question, `=` asks for exactly
the same answer, `!` looks alike and needs another. Authors saw neither each other's questions nor any code.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from askonce.errors import ConfigurationError

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
    """Yield the pairs of a part: `"held-out"`, `"dev"`, a language such as `"en"`, or of all.

    Raises:
        ConfigurationError: There is no such part.
    """
    languages = {pair.lang for pair in _all()}
    if part and part not in (*_PARTS, *languages):
        raise ConfigurationError(f"{BENCH} has no part {part!r}; it has {', '.join((*_PARTS, *sorted(languages)))}")
    if part in _PARTS:
        is_held_out = part == "held-out"
        yield from (pair for pair in _all() if (pair.author in HELD_OUT_AUTHORS) == is_held_out)
    else:
        yield from (pair for pair in _all() if part in ("", pair.lang))


@cache
def _all() -> tuple[BenchPair, ...]:
    text = gzip.decompress((files("askonce.lab") / "data" / "same_answer_bench.txt.gz").read_bytes()).decode()
    return tuple(_read(text))


def _read(text: str) -> Iterator[BenchPair]:
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
