"""A follow-up made to stand alone: who rewrites it, and what a rewriting must keep before it may be looked up.

"And in June?" asks nothing without the turns before it. Rewritten ("How hot is it in Rome in June?") it can meet
other people's questions; rewritten wrongly it meets the wrong ones, so that a doubtful rewriting is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from askonce.core.keys import normal_question
from askonce.core.model import Cost, Turn
from askonce.core.prompts import announcement, why_not_bare
from askonce.guards.language import language, language_of, shared_language
from askonce.guards.languages import known_of, words_of
from askonce.guards.negation import negations
from askonce.guards.numbers import quantities
from askonce.guards.quotations import quotations

_WORD = re.compile(r"[^\W_]+(?:[-.@/_'’][^\W_]+)*")
_SENTENCE = re.compile(r"(?<=[.?!])\s+|\n+")
_BARE_NAME = 2  # words; in "Germany?" and "Why Germany?" the capital of the first word may mean a name
_SHORTEST_INFLECTED = 5  # letters
_PARTS = re.compile(r"[-.@/_]")


@dataclass(frozen=True, slots=True)
class Rewritten:
    """What a rewriter returned: a standalone question, or `None` for none, and what it took."""

    question: str | None = field(repr=False)
    cost: Cost = Cost()


class Rewriter(Protocol):
    """Turn a follow-up into a question that stands alone; what it raises counts as no rewriting."""

    @property
    def name(self) -> str:
        """Return a name for logs and explanations; no part of any key."""

    def rewrite(self, turns: Sequence[Turn], question: str) -> Rewritten:
        """Return `question`, asked after `turns` (oldest first), as it would be asked first."""

    async def arewrite(self, turns: Sequence[Turn], question: str) -> Rewritten:
        """Async version of `rewrite`."""

    def close(self) -> None:
        """Release what the rewriter holds."""


def standalone(turns: Sequence[Turn], question: str, rewritten: str | None) -> str | None:
    """Return the rewritten question as it may be looked up, or `None`: then only the whole conversation counts."""
    proposed = normal_question(rewritten or "")
    # What does not look like one bare question is the model talking.
    if not proposed or proposed == normal_question(question) or why_not_bare(proposed) or announcement(proposed):
        return None
    return proposed if objection(turns, question, proposed) is None else None


def objection(turns: Sequence[Turn], question: str, rewritten: str) -> str | None:
    """Return why `rewritten` may ask something else than `question` did after `turns`, or `None`.

    What the follow-up states (numbers, quotations, names, negations) must be in the rewritten question, and what the
    rewritten question states must come from the conversation, in which the follow-up's language is kept.
    """
    told = "\n".join((*(turn.text for turn in turns), question))
    if lost := _missing(question, rewritten):
        return f"lost: {', '.join(sorted(lost))}"
    if invented := _missing(rewritten, told):
        return f"invented: {', '.join(sorted(invented))}"
    if changed := language(question, rewritten):
        return changed
    spoken = shared_language(question, rewritten)
    if spoken and known_of(spoken).follow_up_words:
        stated, kept, known = (negations(text, spoken) for text in (question, rewritten, told))
        if not stated <= kept <= known:
            return f"negations: {stated} / {kept}"
    return None


def _missing(text: str, other: str) -> set[str]:
    """Return the numbers, quotations and names of `text` that `other` does not have."""
    present = set(_parts(other))
    values = _values(other)
    return (
        (_values(text) - values)
        # "7 days" is there when seven days are, but GPT-4 is not there for GPT-5.
        | {figure for figure in _figures(text) if figure not in present and not _values(figure) & values}
        | {quotation for quotation in quotations(text) if quotation not in other.casefold()}
        | {name for name in _names(text) if not _is_among(name, present)}
    )


def _values(text: str) -> set[str]:
    return {value for value, _ in quantities(text)}


def _figures(text: str) -> Iterator[str]:
    return (word for word in map(_bare, _WORD.findall(text)) if any(c.isdigit() for c in word))


def _parts(text: str) -> Iterator[str]:
    """Yield the words of a text, and the parts of those that are made of several."""
    for word in map(_bare, _WORD.findall(text)):
        yield word
        yield from _PARTS.split(word)


def _names(text: str) -> Iterator[str]:
    """Yield the words with a capital that no beginning of a sentence explains."""
    # English words stand in texts of any language.
    no_names = words_of("en", "follow_up_words") | words_of(language_of(text) or "", "follow_up_words")
    for sentence in _SENTENCE.split(text):
        words = _WORD.findall(sentence)
        for place, word in enumerate(words):
            capital = word[0].isupper() if place or len(words) <= _BARE_NAME else any(c.isupper() for c in word[1:])
            if capital and _bare(word) not in no_names:
                yield _bare(word)


def _is_among(name: str, words: set[str]) -> bool:
    if name in words or all(part in words for part in _PARTS.split(name)):
        return True
    if name.isascii() or len(name) < _SHORTEST_INFLECTED:
        return False
    root = name[:-2]  # a name is declined by its end: "Берлин", "в Берлине"
    return any(word.startswith(root) and abs(len(word) - len(name)) <= len(name) - len(root) for word in words)


def _bare(word: str) -> str:
    return word.casefold().removesuffix("'s")
