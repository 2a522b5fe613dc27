"""Run a log of questions through a cache, before users are served from it."""

from __future__ import annotations

import json
from collections.abc import Sequence

from askonce.assembly import identity_of
from askonce.cache import Cache
from askonce.core.keys import normal_question
from askonce.core.model import Candidate, Decision, Hit, Miss
from askonce.embedding.embedder import Vectors
from askonce.errors import ConfigurationError
from askonce.lab.decision import Decider, Progress, no_progress
from askonce.lab.log import Logged, fingerprint
from askonce.lab.nearest import BLOCK
from askonce.lab.replay_cache import OpenCache, ReplayVerifier, Trial, cache_arguments, in_process
from askonce.lab.state import Outcome, State
from askonce.settings import load_settings

__all__ = ["Trial", "replay"]


def replay(
    log: Sequence[Logged],
    by: Decider,
    trial: Trial | None = None,
    open_cache: OpenCache = in_process,
    *,
    state: State | None = None,
    embedded: Progress = no_progress,
    decided: Progress = no_progress,
) -> list[Outcome]:
    """Ask a cache each question of a log in turn, and store the log's answer after every miss.

    Args:
        log: The requests, in order; the cache's clock follows their times.
        by: The decider to try.
        trial: The other settings to try.
        open_cache: Opens the cache.
        state: Where to keep the outcomes, so that an interrupted replay can be continued.
        embedded: Called with the number of newly embedded questions.
        decided: Called with the number of newly decided requests.
    """
    learns = by.acceptance.delta is not None
    if learns and (unanswered := next((line.line for line in log if line.answer is None), None)):
        raise ConfigurationError(f'acceptance="verified" learns from the answers, and line {unanswered} has none')
    if state is not None:
        state.claim(_identity(log, by, trial, open_cache))
    vectors = _vectors(log, by, state, embedded)
    # Observations are not kept: what depends on them is decided again.
    kept = None if learns else state
    outcomes = kept.outcomes() if kept is not None else []
    arguments = cache_arguments(log, by, trial or Trial(), vectors)
    given = arguments["verifier"]
    verifier = given if isinstance(given, ReplayVerifier) else None
    with open_cache(arguments) as opened:
        for start in range(0, len(log), BLOCK):
            block = range(start, min(start + BLOCK, len(log)))
            done = len(outcomes)
            opened.prepare([log[position] for position in block])
            for position in block:
                arguments["clock"].now = log[position].at or 0.0
                if position < done:
                    _restore(opened.cache, log[position], position, outcomes[position], verifier)
                else:
                    outcomes.append(_step(opened.cache, log[position], position))
                    if verifier is not None and verifier.failure is not None:
                        raise verifier.failure
            if kept is not None:
                kept.append(done, outcomes[done:])
            decided(len(block))
    return outcomes


def _identity(log: Sequence[Logged], by: Decider, trial: Trial | None, open_cache: OpenCache) -> str:
    """Return, as text, everything that the outcomes depend on: a state with another identity cannot be continued."""
    guards, rules = [name for name, _ in by.acceptance.guards], [rule.name for rule in by.policy.rules]
    settings = load_settings(**{**by.stated, **(trial or {})})
    parts = (
        fingerprint(log),
        identity_of(by.embedder),
        (by.min_similarity, guards, by.acceptance.grey, by.acceptance.delta),
        by.second_opinion,
        (rules, settings.disabled_rules, settings.max_temperature, settings.candidates),
        (settings.ttl, settings.sliding, settings.max_age),
        "in process" if open_cache is in_process else "on servers",
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
    cache.settle()  # observations are recorded before the next question
    return _outcome(decision, stored=stored)


def _store(cache: Cache, line: Logged, position: int, after: Miss | None) -> bool:
    # The position in the log is stored as the answer, so that a hit says whose answer it is.
    return cache.store(line.request, position, after=after, cost=line.tokens) is not None


def _restore(cache: Cache, line: Logged, position: int, outcome: Outcome, verifier: ReplayVerifier | None) -> None:
    if outcome.stored:
        _store(cache, line, position, None)
    elif outcome.kind == "hit" and outcome.where == "semantic":
        if verifier is not None:
            verifier.served = outcome.source
        cache.lookup(line.request)  # a hit is written to the exact tier, under this question
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
