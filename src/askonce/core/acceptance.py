"""May a near entry answer? A threshold first, then guards that can only say no."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from askonce.core.guards import Guard, veto
from askonce.core.keys import normal_question
from askonce.core.model import Candidate, Miss

PROFILES: Mapping[str, float] = {
    # The source document's default for its default model.
    "sentence-transformers/paraphrase-multilingual-mpnet-base-v2": 0.92,
    # research/answers-quality.md §3.1: precision .985 on CLINC150 nearest neighbours, .798 on QQP.
    "minilm": 0.90,
}
"""The lowest cosine similarity at which a stored question may answer another, by the embedder's name."""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Judge the candidates of a search.

    Args:
        min_similarity: Cosine similarity, 0 to 1, that a candidate must reach; `None` accepts none.
        guards: Names, and functions of the two questions that return why they differ, or `None`.
    """

    min_similarity: float | None
    guards: Sequence[tuple[str, Guard]]

    def judge(self, question: str, candidates: Sequence[Candidate]) -> Candidate | Miss:
        """Return the first candidate (nearest first) that may answer `question`, or why none may."""
        if self.min_similarity is None:
            return Miss("no_min_similarity", "give min_similarity, or an embedder with a profile")
        if not candidates:
            return Miss("nothing_similar")
        nearest = candidates[0]
        refusal: str | None = None
        for candidate in candidates:
            if candidate.similarity < self.min_similarity:
                break
            objection = veto(normal_question(question), normal_question(candidate.entry.question), self.guards)
            if objection is None:
                return candidate
            refusal = refusal or f"{objection.name}: {objection.reason}"
        if refusal is not None:
            return Miss("vetoed", refusal, nearest)
        return Miss("below_min_similarity", f"{nearest.similarity:.3f} < {self.min_similarity:g}", nearest)
