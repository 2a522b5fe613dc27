"""Weigh what is said for and against a stored answer: the verifier's logit, the similarity, and guards that guess."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from math import exp, isfinite
from typing import cast

from askonce.core.model import Json
from askonce.errors import ConfigurationError
from askonce.guards import says_more
from askonce.guards.additions import is_hidden
from askonce.guards.courtesy import spoken
from askonce.guards.language import language, shared_language
from askonce.guards.quotations import without_shared_marks

_LEAST_EXPONENT = -700.0  # exp() of more overflows

# Several lines, quotations, code and markup; an instruction before its data ("Translate: ..."); and what only looks
# like a word, since letters of two alphabets are in it.
_MORE_THAN_A_QUESTION = re.compile(
    r"[\n\r`\"“”„«»「」{}<>\[\]=|\\*]|;(?! [a-zA-Z])|:\s|(?<!\w)['‘](?=\w)[^'’]*\w['’](?!\w)"
    r"|[a-zA-Z\u00c0-\u024f][\u0370-\u052f]|[\u0370-\u052f][a-zA-Z\u00c0-\u024f]"
)
_ASIDE = re.compile(r"(?<!\w)[(（]")


@dataclass(frozen=True, slots=True)
class Weights:
    """Turn what is known of a pair into the probability that one answer serves both questions.

    Args:
        intercept: Added for every pair.
        logit: Weight of the model's logit.
        similarity: Weight of the cosine similarity.
        guards: Weight of an objection, by the name of the guard that guesses.
        min_probability: The probability from which the stored answer is served.
        min_agreed: The same for pairs on which threshold and guards agree (`are_agreed`); `None` where it is no other.
        far: Added for a pair whose similarity is below `far_below`.
        far_below: Cosine similarity, which depends on the embedder; 0 where no pair is far.
    """

    intercept: float
    logit: float
    similarity: float
    guards: Mapping[str, float]
    min_probability: float
    min_agreed: float | None = None
    far: float = 0.0
    far_below: float = 0.0

    def least(self, *, agreed: bool) -> float:
        """Return the probability from which an answer is served, with or without the word of threshold and guards."""
        return self.min_probability if self.min_agreed is None or not agreed else self.min_agreed

    def against(self, similarity: float, objecting: Collection[str]) -> float:
        """Return what guards that guess, and a similarity below `far_below`, add to the evidence."""
        far = self.far if similarity < self.far_below else 0.0
        return sum(self.guards.get(name, 0.0) for name in objecting) + far

    def probability(self, logit: float, similarity: float, objecting: Collection[str]) -> float:
        """Return the probability, 0 to 1, that one answer serves both questions.

        Args:
            logit: What the model says.
            similarity: Cosine similarity of the questions.
            objecting: Names of the guards that guess and object.
        """
        evidence = self.intercept + self.logit * logit + self.similarity * similarity
        evidence += self.against(similarity, objecting)
        return 1.0 / (1.0 + exp(-max(evidence, _LEAST_EXPONENT)))


@dataclass(frozen=True, slots=True)
class Weighing:
    """Say which pairs the verifier reads, and what its word weighs.

    Args:
        name: The verifier's name and revision.
        weights: How its logit is weighed.
        from_similarity: Cosine similarity from which pairs are read.
        languages: The languages (ISO 639-1) that it was trained for.
        longest_tokens: The longest question that it reads, in tokens.
    """

    name: str
    weights: Weights
    from_similarity: float
    languages: frozenset[str]
    longest_tokens: int

    def takes(self, stored: str, asked: str, similarity: float, *, is_nearest: bool = True) -> bool:
        """Return whether two questions are near enough to be read, and such as the model was trained for.

        Of what is far only the nearest is read: few questions that are so far from another have its answer.
        """
        least = self.from_similarity if is_nearest else max(self.from_similarity, self.weights.far_below)
        return similarity >= least and self.reads(stored, asked)

    def reads(self, stored: str, asked: str) -> bool:
        """Return whether the model was trained for questions like these: one line, and nothing but a question.

        Their language is told by both: "price per night" alone might be Italian. What one of them says in brackets or
        invisibly is left to the guards. A term that both say is a question's, whoever puts it into quotation marks.
        """
        both = stored, asked
        if shared_language(stored, asked) not in self.languages or language(stored, asked) is not None:
            return False
        said = [spoken(text) for text in both]
        marked = [without_shared_marks(text, other) for text, other in (said, said[::-1])]
        if any(map(_MORE_THAN_A_QUESTION.search, marked)) or any(map(_hides, both)):
            return False
        return bool(_ASIDE.search(said[0])) == bool(_ASIDE.search(said[1]))


def _hides(text: str) -> bool:
    return not text.isascii() and any(map(is_hidden, text))


def are_agreed(stored: str, asked: str, objecting: Collection[str], *, is_enough: bool) -> bool:
    """Return whether threshold and guards agree on a pair, so that the model has to speak clearly against it.

    Args:
        stored: The stored question.
        asked: The new question.
        objecting: Names of the guards that guess and object.
        is_enough: Whether the pair is similar enough without a verifier.
    """
    # A name within a longer one (Guinea, Equatorial Guinea) is as similar, and no guard tells it from a word too many.
    return is_enough and not objecting and not says_more(asked, stored)  # in the order that guards have compared


def weighing_of(name: str, table: Mapping[str, Json], from_similarity: float, far_below: float = 0.0) -> Weighing:
    """Return what the file beside a verifier's network says.

    Args:
        name: The verifier's name.
        table: The file's content.
        from_similarity: Cosine similarity from which pairs are read, which depends on the embedder.
        far_below: That below which they are far, which does, too.

    Raises:
        ConfigurationError: It lacks something, or a number is not one.
    """
    try:
        weights = cast("Mapping[str, Json]", table["weights"])
        guards = cast("Mapping[str, Json]", weights["guards"])
        made = Weighing(
            f"{name}@{table['revision']}",
            Weights(
                _number(weights["intercept"]),
                _number(weights["logit"]),
                _number(weights["similarity"]),
                {guard: _number(weight) for guard, weight in guards.items()},
                _number(table["min_probability"]),
                _number(table.get("min_probability_agreed", table["min_probability"])),
                _number(weights.get("far", 0.0)),
                far_below,
            ),
            from_similarity,
            frozenset(cast("list[str]", table["languages"])),
            int(_number(table["longest_tokens"])),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as exc:
        raise ConfigurationError(f"the verifier {name}: its file of weights is not valid ({exc!r})") from exc
    if not all(0 <= limit <= 1 for limit in (made.weights.min_probability, made.weights.least(agreed=True))):
        raise ConfigurationError(f"the verifier {name}: min_probability must be from 0 to 1")
    return made


def _number(value: Json) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise ValueError(f"{value!r} is not a number")
    return float(value)
