"""The decision that a cache with certain settings makes, taken out of the cache."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Unpack

import numpy as np

from askonce.assembly import assemble
from askonce.core.acceptance import Acceptance
from askonce.core.guards import Guard
from askonce.core.keys import key_of, normal_question, part_digests
from askonce.core.model import Key, Request
from askonce.core.ports import Embedder
from askonce.core.verifier import Verifier
from askonce.embedding import load
from askonce.embedding.vectors import Vectors
from askonce.errors import ConfigurationError
from askonce.settings import SettingsFields, load_settings
from askonce.testing import InMemoryExactTier

Progress = Callable[[int], None]
"""Called with how many more items are done."""

_BATCH = 256  # texts between two calls of `Progress`; embedders cut it smaller


def no_progress(done: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Decider:
    """Hold what decides a semantic lookup: the embedder, and its cache's acceptance and verifier."""

    embedder: Embedder
    acceptance: Acceptance
    verifier: Verifier | None = None

    @property
    def min_similarity(self) -> float:
        """Return the cosine similarity from which a stored question may answer another."""
        if self.acceptance.min_similarity is None:
            raise ConfigurationError(f"the embedder {self.embedder.name!r} has no profile: give min_similarity")
        return self.acceptance.min_similarity

    @property
    def floor(self) -> float:
        """Return the cosine similarity below which nothing is served, neither on a verifier's word nor on evidence."""
        return self.acceptance.threshold or 0.0

    @property
    def second_opinion(self) -> str:
        """Name the verifier and its band, for reports; empty without one."""
        grey = self.acceptance.grey
        if self.verifier is None or grey is None:
            return ""
        return f"{self.verifier.name}, from {grey.verify_from:g} to below {grey.verify_below:g}"

    def at(self, min_similarity: float) -> Decider:
        """Return the same decider with another threshold, and none of the evidence that entries gather in service."""
        return replace(self, acceptance=replace(self.acceptance, min_similarity=min_similarity, delta=None))

    def key(self, request: Request) -> Key:
        """Return the key under which the cache would store `request`."""
        identity = f"{self.embedder.name}@{self.embedder.revision}"
        return key_of(request, part_digests(request.scope), identity)

    def embed(self, texts: Iterable[str], progress: Progress = no_progress) -> dict[str, Vectors]:
        """Return the vectors of the distinct questions among `texts`, by the question as it is compared.

        Questions longer than the embedder's window are left out: the cache compares them exactly only.
        """
        questions = [text for text in dict.fromkeys(map(normal_question, texts)) if self.embedder.fits(text)]
        vectors: dict[str, Vectors] = {}
        for start in range(0, len(questions), _BATCH):
            batch = questions[start : start + _BATCH]
            rows = np.asarray(self.embedder.embed(batch), dtype=np.float32)
            vectors.update(zip(batch, rows, strict=True))
            progress(len(batch))
        return vectors


def decider(
    embedder: object = "minilm",
    *,
    guards: Mapping[str, Guard] | None = None,
    verifier: object | None = None,
    **settings: Unpack[SettingsFields],
) -> Decider:
    """Return the decider of `Cache(embedder=..., guards=..., verifier=..., **settings)`.

    Raises:
        ConfigurationError: A setting is wrong, or the embedder has neither a profile nor a `min_similarity`.
        ImportError: The embedder or the verifier needs an extra that is not installed.
    """
    loaded = load(embedder)
    parts = assemble(
        load_settings(**settings),
        embedder=loaded,
        exact=InMemoryExactTier(),  # any will do: only what decides is taken from the parts
        semantic=None,
        policy=None,
        guards=guards,
        verifier=verifier,
    )
    made = Decider(loaded, parts.rules.acceptance, None if verifier is None else parts.io.verifier)
    _ = made.min_similarity
    return made


def similarity(a: Vectors, b: Vectors) -> float:
    """Return the cosine similarity of two unit vectors, 0 to 1."""
    return float(np.clip(a @ b, 0.0, 1.0))
