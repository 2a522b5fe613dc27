"""The decision of a cache with given settings, without the cache."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Unpack, cast

import numpy as np

from askonce.assembly import assemble, identity_of, named_verifier
from askonce.core.acceptance import Acceptance
from askonce.core.flows import Asked, canonical
from askonce.core.keys import PLAIN, key_of, normal_question, part_digests
from askonce.core.model import Key, Request
from askonce.core.policy import Policy
from askonce.core.ports import Embedder
from askonce.core.rules import default_policy
from askonce.core.verifier import PairReader, Verifier
from askonce.embedding import load
from askonce.embedding.embedder import Vectors, unread
from askonce.errors import ConfigurationError
from askonce.guards import Guard, guesses
from askonce.settings import SettingsFields, load_settings
from askonce.testing import InMemoryExactTier, InMemorySemanticTier

Progress = Callable[[int], None]
"""Called with the number of newly finished items."""

_BATCH = 256  # texts between two calls of `Progress`; embedders use smaller batches


def no_progress(done: int) -> None:
    """Do nothing."""


@dataclass(frozen=True, slots=True)
class Decider:
    """The parts of a cache with given settings that decide about a request.

    Args:
        embedder: Embeds questions.
        acceptance: Decides whether a similar entry may answer.
        verifier: Decides in the grey band, one of the application's.
        policy: Decides what is not cached, or only exactly.
        stated: The settings that were given as keywords; the others come from the environment and its file.
        reader: The verifier that ships with askonce, where it is used.
    """

    embedder: Embedder
    acceptance: Acceptance
    verifier: Verifier | None = None
    policy: Policy = field(default_factory=default_policy)
    stated: SettingsFields = field(default_factory=lambda: SettingsFields())
    reader: PairReader | None = None

    @property
    def min_similarity(self) -> float:
        """Return the cosine similarity from which a stored question may answer another."""
        if self.acceptance.min_similarity is None:
            raise ConfigurationError(f"the embedder {self.embedder.name!r} has no profile: give min_similarity")
        return self.acceptance.min_similarity

    @property
    def floor(self) -> float:
        """Return the cosine similarity below which nothing is served, even with a verifier or `"verified"`."""
        return self.acceptance.threshold or 0.0

    @property
    def second_opinion(self) -> str:
        """Return the verifier and its band as text, for reports; empty without one."""
        grey, weighing = self.acceptance.grey, self.acceptance.weighing
        if weighing is not None:
            return f"{weighing.name}, from {weighing.from_similarity:g}"
        if self.verifier is None or grey is None:
            return ""
        return f"{self.verifier.name}, from {grey.verify_from:g} to below {grey.verify_below:g}"

    def at(self, min_similarity: float) -> Decider:
        """Return the same decider with another threshold, and without `"verified"` acceptance."""
        return replace(self, acceptance=self.acceptance.at(min_similarity))

    def without_reader(self) -> Decider:
        """Return the same decider without the verifier that ships with askonce."""
        return replace(self, reader=None, acceptance=replace(self.acceptance, weighing=None))

    def with_facts_only(self) -> Decider:
        """Return the same decider with only the guards that compare facts, and without that verifier."""
        facts = tuple((name, guard) for name, guard in self.acceptance.guards if not guesses(name, guard))
        return replace(self, reader=None, acceptance=replace(self.acceptance, guards=facts, weighing=None))

    def asked(self, request: Request) -> Asked:
        """Return `request` as the cache would see it: canonical, with its key and the policy's result."""
        return canonical(request, PLAIN, identity_of(self.embedder), self.policy.apply)

    def key(self, request: Request) -> Key:
        """Return the key under which the cache would store `request`."""
        return key_of(request, part_digests(request.whole_scope), identity_of(self.embedder))

    def embed(self, texts: Iterable[str], progress: Progress = no_progress) -> dict[str, Vectors]:
        """Return the vectors of the distinct questions among `texts`, by the question as it is compared.

        Questions that the embedder would not read whole are left out: the cache compares them only exactly.
        """
        distinct = dict.fromkeys(map(normal_question, texts))
        questions = [text for text in distinct if unread(self.embedder, text) is None]
        vectors: dict[str, Vectors] = {}
        for start in range(0, len(questions), _BATCH):
            batch = questions[start : start + _BATCH]
            rows = np.asarray(self.embedder.embed(batch), dtype=np.float32)
            vectors.update(zip(batch, rows, strict=True))
            progress(len(batch))
        return vectors


def decider(
    embedder: object | None = None,
    *,
    guards: Mapping[str, Guard] | None = None,
    replace_guards: bool = False,
    verifier: object | None = "auto",
    **settings: Unpack[SettingsFields],
) -> Decider:
    """Return the decider of `Cache(embedder=..., guards=..., verifier=..., **settings)`.

    Settings that are left out are read as in a real cache: from the environment, from the file that `ASKONCE_CONFIG`
    names, or the default.

    Args:
        embedder: As for `Cache`; `"minilm"` if no setting names one either.
        guards: As for `Cache`.
        replace_guards: As for `Cache`.
        verifier: As for `Cache`.
        settings: The fields of `Settings`.

    Raises:
        ConfigurationError: A setting is wrong, or the embedder has neither a profile nor a `min_similarity`.
        ImportError: The embedder or the verifier needs an extra that is not installed.
    """
    named, verifier = named_verifier(verifier)
    whole = load_settings(**settings, **named)
    loaded = load(embedder or whole.embedder or "minilm")
    parts = assemble(
        whole,
        embedder=loaded,
        exact=InMemoryExactTier(),  # not used: only the parts that decide are
        semantic=InMemorySemanticTier(),
        policy=None,
        guards=guards,
        replace_guards=replace_guards,
        verifier=verifier,
    )
    judges = verifier is not None and parts.rules.acceptance.weighing is None
    given = cast("Verifier", parts.io.verifier) if judges else None
    reader = None if parts.rules.acceptance.weighing is None else cast("PairReader", parts.io.verifier)
    made = Decider(loaded, parts.rules.acceptance, given, parts.policy, settings, reader)
    _ = made.min_similarity
    return made


def similarity(a: Vectors, b: Vectors) -> float:
    """Return the cosine similarity of two unit vectors, 0 to 1."""
    return float(np.clip(a @ b, 0.0, 1.0))
