"""Run a log of questions through a cache before anybody is served from it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Literal, TypeAlias, TypedDict

import numpy as np

from askonce.cache import Cache
from askonce.core.keys import normal_question
from askonce.core.model import Candidate, Decision, Hit, Miss
from askonce.embedding.vectors import Vectors
from askonce.evaluation.decision import Decider, Progress, no_progress
from askonce.evaluation.log import Logged, fingerprint
from askonce.evaluation.nearest import BLOCK, NearestTier
from askonce.evaluation.state import Outcome, State
from askonce.testing import InMemoryExactTier

_NEVER_S = 1e12  # a sweep would look at every entry, and what is expired is not served anyway
_PATIENT_S = 60.0  # a deadline that only a server which does not answer misses


class Trial(TypedDict, total=False):
    """Hold the settings to try that do not belong to the acceptance."""

    ttl: float | str | None
    candidates: int
    disabled_rules: tuple[str, ...]


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


Scenery: TypeAlias = "Callable[[Foreseen, Clock, Trial], AbstractContextManager[Stage]]"
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
        """Tell whether `text` is embedded whole."""
        return text in self.vectors or self.decider.embedder.fits(text)

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text."""
        if not texts:
            return np.empty((0, self.dimension), dtype=np.float32)
        return np.stack([self.vectors[text] if text in self.vectors else self._late(text) for text in texts])

    async def aembed(self, texts: Sequence[str]) -> Vectors:
        """Do as `embed`."""
        return self.embed(texts)

    def close(self) -> None:
        """Leave the embedder behind open: it is the caller's."""

    def _late(self, text: str) -> Vectors:
        return np.asarray(self.decider.embedder.embed([text])[0], dtype=np.float32)


@contextmanager
def in_process(embedder: Foreseen, clock: Clock, trial: Trial) -> Iterator[Stage]:
    """Give the engine itself on tiers in this process, whose search is exact."""
    by = embedder.decider
    tier = NearestTier(by.min_similarity)
    cache = Cache(
        embedder=embedder,
        guards=dict(by.acceptance.guards),
        exact=InMemoryExactTier(),
        semantic=tier,
        clock=clock,
        **common(by),
        **trial,
    )

    def foresee(block: Sequence[Logged]) -> None:
        known = ((line, embedder.vectors.get(normal_question(line.request.question))) for line in block)
        tier.near_by.foresee((by.key(line.request), vector) for line, vector in known if vector is not None)

    with cache:
        yield Stage(cache, foresee)


class Common(TypedDict):
    """Hold what is set alike for every replay."""

    min_similarity: float
    disabled_guards: tuple[str, ...]
    acceptance: Literal["threshold"]
    serve: bool
    memory_ttl: float
    sweep_interval: float
    exact_deadline: float
    semantic_deadline: float
    first_semantic_deadline: float


def common(by: Decider) -> Common:
    """Return settings under which a replay tells most: no memory tier before the others, and long deadlines."""
    return {
        "min_similarity": by.min_similarity,
        "disabled_guards": (),
        "acceptance": "threshold",
        "serve": True,
        "memory_ttl": 0.0,
        "sweep_interval": _NEVER_S,
        "exact_deadline": _PATIENT_S,
        "semantic_deadline": _PATIENT_S,
        "first_semantic_deadline": _PATIENT_S,
    }


def replay(
    log: Sequence[Logged],
    by: Decider,
    trial: Trial | None = None,
    scenery: Scenery = in_process,
    *,
    state: State | None = None,
    embedded: Progress = no_progress,
    decided: Progress = no_progress,
) -> list[Outcome]:
    """Ask a cache each question of a log in turn, and store the log's answer after every miss.

    Args:
        log: The requests, in order; the cache's clock goes by their times.
        by: The decision to try.
        trial: The other settings to try.
        scenery: Gives the cache.
        state: Where to keep what is done, so that an interrupted replay goes on from there.
        embedded: Told how many more questions are embedded.
        decided: Told how many more requests are decided.
    """
    if state is not None:
        guards = [name for name, _ in by.acceptance.guards]
        state.claim(
            f"{fingerprint(log)} {by.embedder.name}@{by.embedder.revision} {by.min_similarity} {guards} {trial}"
        )
    vectors = _vectors(log, by, state, embedded)
    outcomes = state.outcomes() if state is not None else []
    clock = Clock()
    with scenery(Foreseen(by, vectors), clock, trial or Trial()) as stage:
        for start in range(0, len(log), BLOCK):
            block = range(start, min(start + BLOCK, len(log)))
            done = len(outcomes)
            stage.foresee([log[position] for position in block])
            for position in block:
                clock.now = log[position].at or 0.0
                if position < done:
                    _restore(stage.cache, log[position], position, outcomes[position])
                else:
                    outcomes.append(_step(stage.cache, log[position], position))
            if state is not None:
                state.append(outcomes[done:])
            decided(len(block))
    return outcomes


def _vectors(log: Sequence[Logged], by: Decider, state: State | None, progress: Progress) -> dict[str, Vectors]:
    vectors = state.vectors() if state is not None else {}
    progress(len(vectors))
    missing = [line.request.question for line in log if normal_question(line.request.question) not in vectors]
    for start in range(0, len(missing), BLOCK * 4):
        fresh = by.embed(missing[start : start + BLOCK * 4])
        new = {text: vector for text, vector in fresh.items() if text not in vectors}
        vectors |= new
        progress(len(new))
        if state is not None:
            state.keep(new)
    return vectors


def _step(cache: Cache, line: Logged, position: int) -> Outcome:
    decision = cache.lookup(line.request)
    stored = isinstance(decision, Miss) and _store(cache, line, position, decision)
    return _outcome(decision, stored=stored)


def _store(cache: Cache, line: Logged, position: int, after: Miss | None) -> bool:
    # The position stands for the answer: whose it is, is what one wants to know of a hit.
    return cache.store(line.request, position, after=after, cost=line.tokens) is not None


def _restore(cache: Cache, line: Logged, position: int, outcome: Outcome) -> None:
    if outcome.stored:
        _store(cache, line, position, None)
    elif outcome.kind == "hit" and outcome.where == "semantic":
        cache.lookup(line.request)  # it was written to the exact tier, under this question


def _outcome(decision: Decision, *, stored: bool) -> Outcome:
    if isinstance(decision, Hit):
        return Outcome("hit", decision.tier, decision.similarity, int(str(decision.answer)))
    if isinstance(decision, Miss):
        near: Candidate | None = decision.nearest
        similarity = None if near is None else near.similarity
        source = None if near is None else int(json.loads(near.entry.payload))
        return Outcome("miss", decision.reason, similarity, source, decision.detail or "", stored)
    return Outcome("bypass", decision.rule)
