"""Run a log of questions through a cache before anybody is served from it."""

from __future__ import annotations

import json
from collections.abc import Sequence

from askonce.cache import Cache
from askonce.core.keys import normal_question
from askonce.core.model import Candidate, Decision, Hit, Miss
from askonce.embedding.embedder import Vectors
from askonce.errors import ConfigurationError
from askonce.lab.decision import Decider, Progress, no_progress
from askonce.lab.log import Logged, fingerprint
from askonce.lab.nearest import BLOCK
from askonce.lab.stage import Recalled, Scenery, Trial, in_process, setup_of
from askonce.lab.state import Outcome, State
from askonce.settings import load_settings

__all__ = ["Trial", "replay"]


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
    learns = by.acceptance.delta is not None
    if learns and (unanswered := next((line.line for line in log if line.answer is None), None)):
        raise ConfigurationError(f'acceptance="verified" learns from the answers, and line {unanswered} has none')
    if state is not None:
        state.claim(_identity(log, by, trial, scenery))
    vectors = _vectors(log, by, state, embedded)
    # Evidence is not kept: what depends on it is decided anew.
    kept = None if learns else state
    outcomes = kept.outcomes() if kept is not None else []
    setup = setup_of(log, by, trial or Trial(), vectors)
    with scenery(setup) as stage:
        for start in range(0, len(log), BLOCK):
            block = range(start, min(start + BLOCK, len(log)))
            done = len(outcomes)
            stage.foresee([log[position] for position in block])
            for position in block:
                setup["clock"].now = log[position].at or 0.0
                if position < done:
                    _restore(stage.cache, log[position], position, outcomes[position], setup["verifier"])
                else:
                    outcomes.append(_step(stage.cache, log[position], position))
                    if setup["verifier"] is not None and setup["verifier"].gave_up is not None:
                        raise setup["verifier"].gave_up
            if kept is not None:
                kept.append(done, outcomes[done:])
            decided(len(block))
    return outcomes


def _identity(log: Sequence[Logged], by: Decider, trial: Trial | None, scenery: Scenery) -> str:
    """Say what a state belongs to: with any of it changed, the outcomes would not be those of one cache."""
    guards, rules = [name for name, _ in by.acceptance.guards], [rule.name for rule in by.policy.rules]
    settings = load_settings(**{**by.stated, **(trial or {})})
    parts = (
        fingerprint(log),
        f"{by.embedder.name}@{by.embedder.revision}",
        (by.min_similarity, guards, by.acceptance.grey, by.acceptance.delta),
        by.verifier and by.verifier.name,
        (rules, settings.disabled_rules, settings.max_temperature, settings.candidates),
        (settings.ttl, settings.sliding, settings.max_age),
        "in process" if scenery is in_process else "on servers",
    )
    return " ".join(map(str, parts))


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
    cache.settle()  # what an answer teaches is known before the next question
    return _outcome(decision, stored=stored)


def _store(cache: Cache, line: Logged, position: int, after: Miss | None) -> bool:
    # The position stands for the answer: whose it is, is what one wants to know of a hit.
    return cache.store(line.request, position, after=after, cost=line.tokens) is not None


def _restore(cache: Cache, line: Logged, position: int, outcome: Outcome, verifier: Recalled | None) -> None:
    if outcome.stored:
        _store(cache, line, position, None)
    elif outcome.kind == "hit" and outcome.where == "semantic":
        if verifier is not None:
            verifier.served = outcome.source
        cache.lookup(line.request)  # it was written to the exact tier, under this question
        if verifier is not None:
            verifier.served = None


def _outcome(decision: Decision, *, stored: bool) -> Outcome:
    if isinstance(decision, Hit):
        return Outcome("hit", decision.tier, decision.similarity, int(str(decision.answer)))
    if isinstance(decision, Miss):
        near: Candidate | None = decision.nearest
        similarity = None if near is None else near.similarity
        source = None if near is None else int(json.loads(near.entry.payload))
        return Outcome("miss", decision.reason, similarity, source, decision.detail or "", stored)
    return Outcome("bypass", decision.rule)
