"""Simulate a cache that fills up, to find which stored question could answer each request at some threshold."""

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
from askonce.runtime.performing import select

_CANDIDATES = 3  # the default of the setting `candidates`


@dataclass(frozen=True, slots=True)
class Access:
    """One request to the simulated cache, and whether it looks up, stores, or does both."""

    request: Request
    looks_up: bool = True
    stores: bool = True


@dataclass(frozen=True, slots=True)
class PotentialHit:
    """A stored question that would answer a request at any threshold up to their similarity.

    Args:
        asked: The position of the request among the accesses.
        stored: The position of the access that stored the question.
        similarity: Cosine similarity of the two, which no guard refused.
        entries: How many questions were stored at that moment.
    """

    asked: int
    stored: int
    similarity: float
    entries: int


@dataclass(frozen=True, slots=True)
class Simulation:
    """The results of a simulation.

    Args:
        hits: The requests that some threshold serves from another question.
        lookups: Number of lookups.
        exact: Number of lookups that found the identical question.
    """

    hits: list[PotentialHit]
    lookups: int
    exact: int


def simulate(accesses: Sequence[Access], by: Decider, vectors: Mapping[str, Vectors], *, floor: float) -> Simulation:
    """Simulate `accesses` to a cache that stores every question, which is the hardest case for a threshold.

    Args:
        accesses: The requests, in order.
        by: The decider, of which the guards are used and the threshold is not.
        vectors: The result of `by.embed` for all their questions.
        floor: Cosine similarity below which entries are ignored.
    """
    near, first, hits = Neighbours(), dict[bytes, int](), list[PotentialHit]()
    at_floor = by.at(floor)
    lookups = exact = 0
    for position, (access, asked) in enumerate(_in_blocks(accesses, by, vectors, near)):
        if asked.ruling.bypass is not None:
            continue
        key, vector = asked.key, vectors.get(asked.question)
        if access.looks_up:
            lookups += 1
            exact += key.digest in first
            if key.digest not in first and vector is not None and asked.why_exact_only is None:
                found = near.near(key, vector, _CANDIDATES, floor)
                accepted = select(
                    at_floor.acceptance,
                    asked.question,
                    [Candidate(_entry(other, accesses[first[other.digest]].request), value) for other, value in found],
                    by.reader,
                )
                if not isinstance(accepted, Miss):
                    stored = first[accepted.entry.key.digest]
                    hits.append(PotentialHit(position, stored, accepted.similarity, len(first)))
        if access.stores and key.digest not in first:
            first[key.digest] = position
            if vector is not None and asked.why_exact_only is None:
                near.add(key, vector)
    return Simulation(hits, lookups, exact)


def _in_blocks(
    accesses: Sequence[Access], by: Decider, vectors: Mapping[str, Vectors], near: Neighbours
) -> Iterator[tuple[Access, Asked]]:
    keyed = ((access, by.asked(access.request)) for access in accesses)
    while block := list(islice(keyed, BLOCK)):
        known = ((asked.key, vectors.get(asked.question)) for access, asked in block if access.looks_up)
        near.prepare((key, vector) for key, vector in known if vector is not None)
        yield from block


def _entry(key: Key, request: Request) -> Entry:
    return Entry(key, normal_question(request.question), b"", 0.0)
