"""A cache that fills up: what each request would meet in it, before any threshold is chosen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from askonce.core.flows import Asked
from askonce.core.keys import normal_question
from askonce.core.model import Candidate, Entry, Key, Miss, Request
from askonce.embedding.embedder import Vectors
from askonce.lab.decision import Decider
from askonce.lab.nearest import BLOCK, Neighbours

_CANDIDATES = 3  # as many as the setting `candidates` has by default


@dataclass(frozen=True, slots=True)
class Step:
    """Hold one request to a filling cache, and whether it looks up, stores, or does both."""

    request: Request
    looks: bool = True
    stores: bool = True


@dataclass(frozen=True, slots=True)
class Meeting:
    """Say which stored question would answer a request, at any threshold up to their similarity.

    Args:
        asked: The position of the request among the steps.
        stored: The position of the step that stored the question.
        similarity: Cosine similarity of the two; the guards have passed them.
        entries: How many questions were stored when it was asked.
    """

    asked: int
    stored: int
    similarity: float
    entries: int


@dataclass(frozen=True, slots=True)
class Filling:
    """Hold what happened while the cache filled up.

    Args:
        meetings: The requests that some threshold serves from another question.
        lookups: How many requests looked up.
        exact: How many of them found their own question.
    """

    meetings: list[Meeting]
    lookups: int
    exact: int


def fill(steps: Sequence[Step], by: Decider, vectors: Mapping[str, Vectors], *, floor: float) -> Filling:
    """Walk through `steps` with a cache that stores every question, which is the hardest case for a threshold.

    Args:
        steps: The requests, in order.
        by: Its guards decide; its threshold does not.
        vectors: What `by.embed` returned for all their questions.
        floor: Cosine similarity below which nothing is looked at.
    """
    near, first, meetings = Neighbours(), dict[bytes, int](), list[Meeting]()
    anyhow = by.at(floor)
    lookups = exact = 0
    for position, (step, asked) in enumerate(_foreseen(steps, by, vectors, near)):
        if asked.verdict.bypass is not None:
            continue
        key, vector = asked.key, vectors.get(asked.question)
        if step.looks:
            lookups += 1
            exact += key.digest in first
            if key.digest not in first and vector is not None and asked.why_exact_only is None:
                found = near.near(key, vector, _CANDIDATES, floor)
                accepted = anyhow.acceptance.judge(
                    asked.question,
                    [Candidate(_entry(other, steps[first[other.digest]].request), value) for other, value in found],
                )
                if not isinstance(accepted, Miss):
                    stored = first[accepted.entry.key.digest]
                    meetings.append(Meeting(position, stored, accepted.similarity, len(first)))
        if step.stores and key.digest not in first:
            first[key.digest] = position
            if vector is not None and asked.why_exact_only is None:
                near.add(key, vector)
    return Filling(meetings, lookups, exact)


def _foreseen(
    steps: Sequence[Step], by: Decider, vectors: Mapping[str, Vectors], near: Neighbours
) -> Iterator[tuple[Step, Asked]]:
    keyed = ((step, by.asked(step.request)) for step in steps)
    while block := list(islice(keyed, BLOCK)):
        known = ((asked.key, vectors.get(asked.question)) for step, asked in block if step.looks)
        near.foresee((key, vector) for key, vector in known if vector is not None)
        yield from block


def _entry(key: Key, request: Request) -> Entry:
    return Entry(key, normal_question(request.question), b"", 0.0)
