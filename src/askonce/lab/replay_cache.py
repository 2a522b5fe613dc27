"""The cache of a replay: the real engine, with a clock, an embedder and judges that read from the log."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from random import Random
from typing import TypeAlias, TypedDict

import numpy as np

from askonce.cache import Cache
from askonce.core.keys import normal_question
from askonce.core.model import Json
from askonce.core.ports import Unread
from askonce.core.verifier import PairReader, Verifier
from askonce.core.weighing import Weighing
from askonce.embedding.embedder import Vectors, unread
from askonce.errors import ConfigurationError, TierError
from askonce.guards import Guard
from askonce.lab.decision import Decider
from askonce.lab.judging import tolerate_failures
from askonce.lab.log import Logged, same_answer
from askonce.lab.nearest import NearestTier
from askonce.settings import SettingsFields
from askonce.testing import InMemoryExactTier

_NEVER_S = 1e12  # a sweep would read every entry, and expired ones are not served anyway
_UNUSED_DELTA = 0.02  # the setting needs a value
_LONG_S = 60.0  # a deadline that a server misses only if it does not answer


class Trial(TypedDict, total=False):
    """Settings to try that are not part of the acceptance."""

    ttl: float | str | None
    candidates: int
    disabled_rules: tuple[str, ...]


class CacheArguments(SettingsFields, total=False):
    """Arguments of `Cache` that do not depend on where the tiers are."""

    embedder: PrecomputedEmbedder
    guards: Mapping[str, Guard]
    replace_guards: bool
    clock: Clock
    draw: Callable[[], float]
    verifier: ReplayVerifier | LentReader | None
    judge: ReplayAnswerJudge


class Clock:
    """A clock that is set to the times of the log."""

    now = 0.0

    def __call__(self) -> float:
        """Return Unix time in seconds."""
        return self.now


@dataclass(frozen=True, slots=True)
class ReplayCache:
    """A cache to try, and a function that prepares it for the next lookups."""

    cache: Cache
    prepare: Callable[[Sequence[Logged]], None]


OpenCache: TypeAlias = "Callable[[CacheArguments], AbstractContextManager[ReplayCache]]"
"""Opens the cache of a replay, and removes what it stored at the end of the block."""


class PrecomputedEmbedder:
    """An embedder with vectors that were computed beforehand, in large batches."""

    def __init__(self, by: Decider, vectors: dict[str, Vectors]) -> None:
        self.decider = by
        self.vectors = vectors
        self.name = by.embedder.name
        self.revision = by.embedder.revision
        self.dimension = by.embedder.dimension
        self.window = by.embedder.window

    def fits(self, text: str) -> bool:
        """Return whether `text` is no longer than the window."""
        return text in self.vectors or self.decider.embedder.fits(text)

    def unread(self, text: str) -> Unread | None:
        """Return why a part of `text` would not be read, or `None`."""
        return None if text in self.vectors else unread(self.decider.embedder, text)

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text."""
        if not texts:
            return np.empty((0, self.dimension), dtype=np.float32)
        return np.stack([self.vectors[text] if text in self.vectors else self._late(text) for text in texts])

    async def aembed(self, texts: Sequence[str]) -> Vectors:
        """Async version of `embed`."""
        return self.embed(texts)

    def close(self) -> None:
        """Do nothing: the wrapped embedder belongs to the caller."""

    def _late(self, text: str) -> Vectors:
        return np.asarray(self.decider.embedder.embed([text])[0], dtype=np.float32)


class ReplayVerifier:
    """A verifier that gets the answers of the log, and is not asked again about hits of an earlier run."""

    def __init__(self, log: Sequence[Logged], verifier: Verifier) -> None:
        self.name = verifier.name
        self.served: int | None = None
        """While an earlier hit is restored, the position of the answer that was approved."""
        self.failure: ConfigurationError | None = None
        """The error that ends the replay: the cache itself would go on, with wrong figures."""
        self._log = log
        self._ask = tolerate_failures("the verifier", verifier.judge)

    def judge(self, asked: str, stored: str, answer: Json) -> bool:
        """Return whether the answer at a position of the log may be served."""
        position = int(str(answer))
        if self.served is not None:
            return position == self.served
        try:
            verdict = self._ask(asked, stored, self._log[position].answer)
        except ConfigurationError as exc:
            self.failure = exc
            raise
        if verdict is None:
            raise TierError(f"{self.name} gave no verdict")
        return verdict

    async def ajudge(self, asked: str, stored: str, answer: Json) -> bool:
        """Async version of `judge`."""
        return self.judge(asked, stored, answer)

    def close(self) -> None:
        """Do nothing: the wrapped verifier belongs to the caller."""


class LentReader:
    """Our own verifier as a decider weighs it, which one replay leaves open for the next."""

    keeps_deadline = True

    def __init__(self, reader: PairReader, weighing: Weighing) -> None:
        self.name = reader.name
        self.weighing = weighing
        self.read = reader.read
        self.aread = reader.aread

    def close(self) -> None:
        """Do nothing: the verifier belongs to the caller."""


class ReplayAnswerJudge:
    """Compare the answers that the log has at two positions."""

    def __init__(self, log: Sequence[Logged]) -> None:
        self._log = log

    def same(self, question: str, stored: Json, fresh: Json) -> bool:  # noqa: ARG002 — as every judge
        """Return whether they are the same text, apart from case and white space."""
        first, second = (self._log[int(str(position))].answer or "" for position in (stored, fresh))
        return same_answer(first, second)

    async def asame(self, question: str, stored: Json, fresh: Json) -> bool:
        """Async version of `same`."""
        return self.same(question, stored, fresh)


@contextmanager
def in_process(arguments: CacheArguments) -> Iterator[ReplayCache]:
    """Open a cache on tiers in memory, with exact search."""
    embedder = arguments["embedder"]
    by = embedder.decider
    tier = NearestTier(by.floor)

    def prepare(block: Sequence[Logged]) -> None:
        known = ((line, embedder.vectors.get(normal_question(line.request.question))) for line in block)
        tier.near_by.prepare((by.key(line.request), vector) for line, vector in known if vector is not None)

    with Cache(exact=InMemoryExactTier(), semantic=tier, **arguments) as cache:
        yield ReplayCache(cache, prepare)


def cache_arguments(log: Sequence[Logged], by: Decider, trial: Trial, vectors: dict[str, Vectors]) -> CacheArguments:
    """Return the settings of the real cache, but without the memory tier, and with long deadlines."""
    grey, delta, weighing = by.acceptance.grey, by.acceptance.delta, by.acceptance.weighing
    lent = None if by.reader is None else LentReader(by.reader, weighing or by.reader.weighing)
    reads_from = None if grey is None else grey.verify_from
    if weighing is not None:
        reads_from = weighing.from_similarity
    return {
        **by.stated,
        **trial,
        "embedder": PrecomputedEmbedder(by, vectors),
        "guards": dict(by.acceptance.guards),
        "replace_guards": True,
        "clock": Clock(),
        "draw": Random(2026).random,  # noqa: S311 — not a secret: a repeated replay has the same results
        "verifier": lent if by.verifier is None else ReplayVerifier(log, by.verifier),
        "judge": ReplayAnswerJudge(log),
        # What is given is one threshold for all languages.
        "min_similarity": by.min_similarity if by.acceptance.foreign is None else None,
        "acceptance": "threshold" if delta is None else "verified",
        "delta": delta or _UNUSED_DELTA,
        "verify_from": reads_from,
        "verify_below": 1.0 if grey is None else grey.verify_below,
        "disabled_guards": (),  # already left out of the guards above
        "serve": True,
        "memory_ttl": 0.0,
        "durability": "wait",  # the next line of the log may ask for it in other words
        "sweep_interval": _NEVER_S,
        "exact_deadline": _LONG_S,
        "semantic_deadline": _LONG_S,
        "first_semantic_deadline": _LONG_S,
        "verify_deadline": _LONG_S,
    }
