"""May a near entry answer? A threshold first, then guards that can only say no."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from askonce.core.keys import normal_question
from askonce.core.model import Candidate, Entry, Key, Miss
from askonce.core.verified import Curve, may_serve
from askonce.core.verifier import GreyBand
from askonce.core.wording import is_one_wording
from askonce.guards import Guard, veto

PROFILES: Mapping[str, float] = {
    # Precision .988 on CLINC150 nearest neighbours and .847 on QQP, halves whose pairs nobody read for the guards
    # (`python benchmarks/guards.py --half held-out`).
    "minilm": 0.90,
    # The same weights, unquantised: cosines differ by .0016 on average.
    "sentence-transformers/all-MiniLM-L6-v2": 0.90,
    # A convention, not measured by us: calibrate it on your own questions.
    "sentence-transformers/paraphrase-multilingual-mpnet-base-v2": 0.92,
}
"""The lowest cosine similarity at which a stored question may answer another, by the embedder's name."""

_ONE_VECTOR = 0.9999
"""Two texts at this similarity have one vector, but for rounding: where they differ, the model sees nothing."""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Judge the candidates of a search.

    Args:
        min_similarity: Cosine similarity, 0 to 1, that a candidate must reach; `None` accepts none.
        guards: Names, and functions of the two questions that return why they differ, or `None`.
        grey: Similarities at which a verifier has the last word; `None` without one.
        delta: With `"verified"`, the highest acceptable probability of a wrong answer per request, else `None`.
    """

    min_similarity: float | None
    guards: Sequence[tuple[str, Guard]]
    grey: GreyBand | None = None
    delta: float | None = None

    @property
    def threshold(self) -> float | None:
        """Return the similarity below which nothing is considered."""
        if self.min_similarity is None:
            return None
        if self.delta is not None:
            return Curve.from_min_similarity(self.min_similarity).floor
        return self.min_similarity if self.grey is None else min(self.min_similarity, self.grey.verify_from)

    def is_doubtful(self, candidate: Candidate) -> bool:
        """Return whether a verifier has the last word on a candidate."""
        return self.grey is not None and candidate.similarity in self.grey

    def is_proven(self, candidate: Candidate, draw: float) -> bool:
        """Return whether what is known of the entry allows to serve it now (see `askonce.core.verified`)."""
        if self.delta is None or self.min_similarity is None:
            return True
        curve = Curve.from_min_similarity(self.min_similarity)
        return may_serve(candidate.entry.observations, candidate.similarity, self.delta, draw, curve)

    def lasts(self, key: Key, entry: Entry) -> bool:
        """Return whether a decision to serve `entry` for the question at `key` also holds for the next request."""
        return self.delta is None or entry.key == key

    def confuses(self, question: str, candidate: Candidate) -> bool:
        """Return whether the embedder sees no difference between `question` and another text.

        With `"verified"` acceptance this is checked last, so that an entry learns from calls that it must not answer.
        """
        if candidate.similarity < _ONE_VECTOR:
            return False
        return not is_one_wording(normal_question(question), normal_question(candidate.entry.question))

    def select(self, question: str, candidates: Sequence[Candidate]) -> Candidate | Miss:
        """Return the first candidate (nearest first) that may answer `question`, or why none may."""
        if self.threshold is None:
            return Miss("no_min_similarity", "give min_similarity, or an embedder with a profile")
        if not candidates:
            return Miss("nothing_similar")
        nearest = candidates[0]
        refused: Miss | None = None
        for candidate in candidates:
            if candidate.similarity < self.threshold:
                break
            objection = veto(normal_question(question), normal_question(candidate.entry.question), self.guards)
            if objection is not None:
                refused = refused or Miss("vetoed", f"{objection.name}: {objection.reason}", nearest)
            elif self.delta is None and self.confuses(question, candidate):
                refused = refused or Miss("indistinct", f"similarity {candidate.similarity:.4f}", nearest)
            else:
                return candidate
        return refused or Miss("below_min_similarity", f"{nearest.similarity:.3f} < {self.threshold:g}", nearest)
