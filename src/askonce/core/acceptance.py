"""May a near entry answer? Facts veto, a verifier weighs the rest; where it does not read, a threshold decides."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from unicodedata import normalize

from askonce.core.keys import normal_question
from askonce.core.model import Candidate, Entry, Key, Miss, MissReason, Voices
from askonce.core.ops import CompareLong, Flow, ReadPair
from askonce.core.verified import Curve, may_serve
from askonce.core.verifier import GreyBand
from askonce.core.weighing import Weighing, are_agreed
from askonce.core.wording import is_one_wording
from askonce.errors import TierError
from askonce.guards import Guard, Veto, guesses, objections
from askonce.guards.language import language_of, script


@dataclass(frozen=True, slots=True)
class ForeignWords:
    """The threshold for questions in languages that an embedder was not trained for.

    Args:
        languages: The languages (ISO 639-1) that it was trained for.
        min_similarity: Cosine similarity, 0 to 1, for all others.
    """

    languages: frozenset[str]
    min_similarity: float

    def has(self, question: str) -> bool:
        """Return whether a question is in a language that the embedder was not trained for."""
        return language_of(question) not in self.languages and script(question) is not None


@dataclass(frozen=True, slots=True)
class Measured:
    """What an embedder was measured to need.

    Args:
        min_similarity: The lowest cosine similarity at which a stored question may answer another.
        foreign: The threshold for other languages; `None` where it is the same.
        reads_from: The cosine similarity from which the verifier that ships with askonce reads; `None` where that was
            not measured.
        far_below: That below which it reads the nearest question only, and must be surer; 0 where it reads none.
    """

    min_similarity: float
    foreign: ForeignWords | None = None
    reads_from: float | None = None
    far_below: float = 0.0


# On same-answer-bench, German, Spanish, French and Russian: 0.5 to 3.6% served and 0.1 to 0.4% of the traps wrong; at
# 0.90 up to 13.5% and 6.0%.
_ENGLISH = ForeignWords(frozenset({"en"}), 0.97)

PROFILES: Mapping[str, Measured] = {
    # With the guards: precision .986 on CLINC150's nearest neighbours, a half whose pairs nobody read for them
    # (`python benchmarks/guards.py --half held-out`), and .857 on QQP (`python -m benchmarks.verifier.evaluate`).
    # Of 12,000 questions of three streams 13 were answered wrongly with the verifier from 0.55, 12 from 0.65; of the
    # other wordings of the validation two points more were served (`judges/same_answer/MODEL_CARD.md`).
    "minilm": Measured(0.90, _ENGLISH, reads_from=0.55, far_below=0.65),
    # The same weights, unquantised: cosines differ by .0016 on average.
    "sentence-transformers/all-MiniLM-L6-v2": Measured(0.90, _ENGLISH, reads_from=0.55, far_below=0.65),
    # On the same stream 6 wrong answers, from 0.70 20 (`docs/evaluation.md`).
    "sentence-transformers/all-mpnet-base-v2": Measured(0.90, _ENGLISH, reads_from=0.75),
    # A convention, not measured by us: calibrate it on your own questions.
    "sentence-transformers/paraphrase-multilingual-mpnet-base-v2": Measured(0.92),
}
"""What embedders need, by name."""

_NOT_LETTERS = re.compile("[^a-z0-9]+")
_LONG = 2_000
"""Characters of two questions which guards take milliseconds for, and of ten times as many a quarter of a second."""
_ONE_VECTOR = 0.9999
"""Two texts at this similarity have one vector, but for rounding: where they differ, the model sees nothing."""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Judge the candidates of a search.

    Args:
        min_similarity: Cosine similarity, 0 to 1, that a candidate must reach; `None` accepts none.
        guards: Names, and functions of the two questions that return why they differ, or `None`.
        grey: Similarities at which a verifier of the application's has the last word; `None` without one.
        delta: With `"verified"`, the highest acceptable probability of a wrong answer per request, else `None`.
        weighing: What our own verifier reads, and what its word weighs; `None` without it.
        foreign: The threshold for languages that the embedder was not trained for; `None` where it is the same.
    """

    min_similarity: float | None
    guards: Sequence[tuple[str, Guard]]
    grey: GreyBand | None = None
    delta: float | None = None
    weighing: Weighing | None = None
    foreign: ForeignWords | None = None

    @property
    def threshold(self) -> float | None:
        """Return the similarity below which nothing is considered."""
        usual = self._usual
        return usual if usual is None or self.weighing is None else min(usual, self.weighing.from_similarity)

    @property
    def _usual(self) -> float | None:
        if self.min_similarity is None:
            return None
        if self.delta is not None:
            return Curve.from_min_similarity(self.min_similarity).floor
        return self.min_similarity if self.grey is None else min(self.min_similarity, self.grey.verify_from)

    def at(self, min_similarity: float) -> Acceptance:
        """Return what decides with another threshold, which nothing goes below, and without observations."""
        weighing = None if self.weighing is None else replace(self.weighing, from_similarity=min_similarity)
        return replace(self, min_similarity=min_similarity, delta=None, weighing=weighing, foreign=None)

    def is_doubtful(self, candidate: Candidate) -> bool:
        """Return whether a verifier of the application's has the last word on a candidate."""
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

    def choose(self, question: str, candidates: Sequence[Candidate]) -> Flow[Candidate | Miss]:
        """Return the first candidate (nearest first) that may answer `question`, or why none may."""
        threshold = self.threshold
        if threshold is None:
            return Miss("no_min_similarity", "give min_similarity, or an embedder with a profile")
        if not candidates:
            return Miss("nothing_similar")
        asked, nearest = normal_question(question), candidates[0]
        usual, least = self._usual or 0.0, self._least(asked)
        weighing = self.weighing
        refused: Miss | None = None
        for candidate in candidates:
            if candidate.similarity < threshold:
                break
            stored = normal_question(candidate.entry.question)
            is_typed = _letters(stored) == _letters(asked)  # nothing is left to judge but the spelling
            is_enough = candidate.similarity >= (usual if is_typed else least)
            near = candidate.similarity
            reads = not is_typed and weighing and weighing.takes(stored, asked, near, is_nearest=candidate is nearest)
            reader = weighing if reads else None
            if not is_enough and reader is None:
                continue
            compare = partial(self._compared, question, candidate, asked, stored, facts_only=reader is not None)
            is_long = len(asked) + len(stored) > _LONG
            veto, guessed, is_indistinct = (yield from CompareLong(compare)) if is_long else compare()
            probability: float | None = None
            if reader is not None and veto is None and not is_indistinct:
                try:
                    logit = yield from ReadPair(stored, asked)
                except TierError:
                    weighing = logit = None  # and is not asked again: each further candidate would wait as long
                if logit is not None:
                    probability = reader.weights.probability(logit, candidate.similarity, guessed)
            if probability is None:
                if not is_enough:
                    continue
                veto = veto or next(iter(guessed.values()), None)
            agreed = probability is not None and are_agreed(stored, asked, guessed, is_enough=is_enough)
            voices = self._voices(veto, guessed, probability, agreed=agreed)
            judged = replace(candidate, voices=voices)
            if veto is not None:
                reason: MissReason = "vetoed"
                why = f"{veto.name}: {veto.reason}"
            elif is_indistinct:
                reason, why = "indistinct", f"similarity {candidate.similarity:.4f}"
            elif not voices.agree:
                reason, why = "unverified", f"similarity {candidate.similarity:.3f}, {voices}"
            else:
                return candidate if probability is None else judged
            refused = refused or Miss(reason, why, judged if candidate is nearest else nearest)
        return refused or Miss("below_min_similarity", f"{nearest.similarity:.3f} < {least:g}", nearest)

    def _least(self, asked: str) -> float:
        """Return the similarity that a candidate in other words needs which the verifier does not read."""
        usual = self._usual or 0.0
        return usual if self.foreign is None or not self.foreign.has(asked) else max(usual, self.foreign.min_similarity)

    def _compared(
        self, question: str, candidate: Candidate, asked: str, stored: str, *, facts_only: bool
    ) -> tuple[Veto | None, dict[str, Veto], bool]:
        """Return the objections, as of `_objections`, and whether the embedder sees no difference."""
        objections = self._objections(asked, stored, facts_only=facts_only)
        return *objections, self.delta is None and self.confuses(question, candidate)

    def _objections(self, asked: str, stored: str, *, facts_only: bool) -> tuple[Veto | None, dict[str, Veto]]:
        """Return the first objection that decides, and by name those of guards that guess, if facts only decide."""
        guessed: dict[str, Veto] = {}
        soft = {name for name, guard in self.guards if guesses(name, guard)} if facts_only else set()
        for objection in objections(asked, stored, self.guards):
            if objection.name not in soft:
                return objection, guessed
            guessed[objection.name] = objection
        return None, guessed

    def _voices(
        self, veto: Veto | None, guessed: Collection[str], probability: float | None, *, agreed: bool
    ) -> Voices:
        weights = None if self.weighing is None or probability is None else self.weighing.weights
        least = None if weights is None else weights.least(agreed=agreed)
        return Voices(None if veto is None else veto.name, tuple(guessed), probability, least)


def _letters(text: str) -> str:
    """Return what is left of a text typed in haste, without capitals, accents and punctuation."""
    folded = text.casefold()
    if folded.isascii():
        return _NOT_LETTERS.sub("", folded)
    return "".join(sign for sign in normalize("NFKD", folded) if sign.isalnum())
