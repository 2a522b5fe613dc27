"""The cache that a replay tries: the engine itself, with the log in the place of the clock, the model and its judge."""

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
from askonce.core.verifier import Verifier
from askonce.embedding.embedder import Vectors, unread
from askonce.errors import ConfigurationError, TierError
from askonce.guards import Guard
from askonce.lab.decision import Decider
from askonce.lab.judging import patient
from askonce.lab.log import Logged, same_answer
from askonce.lab.nearest import NearestTier
from askonce.settings import SettingsFields
from askonce.testing import InMemoryExactTier

_NEVER_S = 1e12  # a sweep would look at every entry, and what is expired is not served anyway
_UNUSED_DELTA = 0.02  # the setting must have some value
_PATIENT_S = 60.0  # a deadline that only a server which does not answer misses


class Trial(TypedDict, total=False):
    """Hold the settings to try that do not belong to the acceptance."""

    ttl: float | str | None
    candidates: int
    disabled_rules: tuple[str, ...]


class Setup(SettingsFields, total=False):
    """Hold what is set alike for every replay, wherever the tiers are."""

    embedder: Foreseen
    guards: Mapping[str, Guard]
    replace_guards: bool
    clock: Clock
    draw: Callable[[], float]
    verifier: Recalled | None
    judge: LogAnswers


class Clock:
    """Tell the time that the log says."""

    now = 0.0

    def __call__(self) -> float:
        """Return Unix time in seconds."""
        return self.now


@dataclass(frozen=True, slots=True)
class Stage:
    """Hold a cache to try, and what tells it which lookups come next."""

    cache: Cache
    foresee: Callable[[Sequence[Logged]], None]


Scenery: TypeAlias = "Callable[[Setup], AbstractContextManager[Stage]]"
"""Gives a stage for as long as the replay lasts, and clears it away afterwards."""


class Foreseen:
    """An embedder whose vectors were made beforehand, in large batches."""

    def __init__(self, by: Decider, vectors: dict[str, Vectors]) -> None:
        self.decider = by
        self.vectors = vectors
        self.name = by.embedder.name
        self.revision = by.embedder.revision
        self.dimension = by.embedder.dimension
        self.window = by.embedder.window

    def fits(self, text: str) -> bool:
        """Tell whether `text` is no longer than the window."""
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
        """Leave the embedder behind open: it is the caller's."""

    def _late(self, text: str) -> Vectors:
        return np.asarray(self.decider.embedder.embed([text])[0], dtype=np.float32)


class Recalled:
    """A verifier that is shown the log's answers, and asked nothing that it has decided in an earlier run."""

    def __init__(self, log: Sequence[Logged], verifier: Verifier) -> None:
        self.name = verifier.name
        self.served: int | None = None
        """The position of the answer that it let pass then, while that is restored."""
        self.gave_up: ConfigurationError | None = None
        """Why no more is worth asking: the cache itself would go on, and every figure be spoilt."""
        self._log = log
        self._ask = patient("the verifier", verifier.judge)

    def judge(self, asked: str, stored: str, answer: Json) -> bool:
        """Tell whether the answer at a position of the log may be served."""
        position = int(str(answer))
        if self.served is not None:
            return position == self.served
        try:
            verdict = self._ask(asked, stored, self._log[position].answer)
        except ConfigurationError as exc:
            self.gave_up = exc
            raise
        if verdict is None:
            raise TierError(f"{self.name} gave no verdict")
        return verdict

    async def ajudge(self, asked: str, stored: str, answer: Json) -> bool:
        """Async version of `judge`."""
        return self.judge(asked, stored, answer)

    def close(self) -> None:
        """Leave the verifier behind open: it is the caller's."""


class LogAnswers:
    """Compare the answers that the log has at two positions."""

    def __init__(self, log: Sequence[Logged]) -> None:
        self._log = log

    def same(self, question: str, stored: Json, fresh: Json) -> bool:  # noqa: ARG002 — as every judge
        """Tell whether they are one text, but for case and white space."""
        first, second = (self._log[int(str(position))].answer or "" for position in (stored, fresh))
        return same_answer(first, second)

    async def asame(self, question: str, stored: Json, fresh: Json) -> bool:
        """Async version of `same`."""
        return self.same(question, stored, fresh)


@contextmanager
def in_process(setup: Setup) -> Iterator[Stage]:
    """Give the engine itself on tiers in this process, whose search is exact."""
    embedder = setup["embedder"]
    by = embedder.decider
    tier = NearestTier(by.floor)

    def foresee(block: Sequence[Logged]) -> None:
        known = ((line, embedder.vectors.get(normal_question(line.request.question))) for line in block)
        tier.near_by.foresee((by.key(line.request), vector) for line, vector in known if vector is not None)

    with Cache(exact=InMemoryExactTier(), semantic=tier, **setup) as cache:
        yield Stage(cache, foresee)


def setup_of(log: Sequence[Logged], by: Decider, trial: Trial, vectors: dict[str, Vectors]) -> Setup:
    """Return the settings of the cache in service, but for no memory tier before the others, and long deadlines."""
    grey, delta = by.acceptance.grey, by.acceptance.delta
    return {
        **by.stated,
        **trial,
        "embedder": Foreseen(by, vectors),
        "guards": dict(by.acceptance.guards),
        "replace_guards": True,
        "clock": Clock(),
        "draw": Random(2026).random,  # noqa: S311 — no secret: a replay that is run again tells the same
        "verifier": None if by.verifier is None else Recalled(log, by.verifier),
        "judge": LogAnswers(log),
        "min_similarity": by.min_similarity,
        "acceptance": "threshold" if delta is None else "verified",
        "delta": delta or _UNUSED_DELTA,
        "verify_from": None if grey is None else grey.verify_from,
        "verify_below": 1.0 if grey is None else grey.verify_below,
        "disabled_guards": (),  # the guards above are those in force
        "serve": True,
        "memory_ttl": 0.0,
        "sweep_interval": _NEVER_S,
        "exact_deadline": _PATIENT_S,
        "semantic_deadline": _PATIENT_S,
        "first_semantic_deadline": _PATIENT_S,
        "verify_deadline": _PATIENT_S,
    }
