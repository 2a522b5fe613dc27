# ruff: noqa: E501 — a row of a table reads best on one line
"""Negation: both questions must negate equally often.

"Can't log in" and "cannot log in" are equal; "how do I log in" is not: the safe side, at a price in hits.
"""

from __future__ import annotations

import re

from askonce.core.guards.language import shared_language

_APOSTROPHES = str.maketrans("’‘ʼ`", "''''")
# Per language: what negates, and idioms and courtesies that hold a negation without negating.
_TABLES = {
    "en": (
        (
            r"\b(?:not|cannot|never|no|none|nobody|nothing|nowhere|neither|nor|without|unable|non)\b|n't\b"
            r"|\b(?:ca|do|does|did|is|are|was|were|wo|would|should|could|have|has|had|must|ai|need)nt\b"
        ),
        (
            r"\b(?:whether|if) or not\b|\bor not\b|\bnot only\b|\bno matter\b|\bno\.? ?(?=\d)|\bwhy (?:not|don't (?:you|we))\b"
            r"|\b(?:isn't|aren't|doesn't|don't|didn't|can't|won't|wasn't|couldn't|shouldn't) (?:it|they|he|she|you|i|we)\W*$"
            r"|\b(?:couldn't|can't|won't|wouldn't) you\b|\bno one(?= of)\b"
        ),
    ),
    "ru": (
        r"\b(?:не|нет|нельзя|без|невозможно|неверно|отсутств\w+)\b|\bне(?=-)",
        (
            r"\bне только\b|\bили (?:не(?:т)?)\b|\bне (?:подскажете|скажете|могли бы|могли|можете|могу) ли\b|\bне (?:подскажете|могли бы вы)\b"
            r"|\bнет ли\b|\bне (?:менее|более|меньше|больше|ранее|позднее|позже|раньше)\b"
        ),
    ),
}
_COMPILED = {name: (re.compile(negates), re.compile(idioms)) for name, (negates, idioms) in _TABLES.items()}


def negations(text: str, of: str) -> int:
    """Count the negations of a text in the language ``of``."""
    negates, idioms = _COMPILED[of]
    plain = text.lower().translate(_APOSTROPHES).replace("can not", "cannot")
    return len(negates.findall(idioms.sub(" ", plain)))


def negation(a: str, b: str) -> str | None:
    """Object when one question holds more negations than the other."""
    spoken = shared_language(a, b)
    if spoken not in _COMPILED:
        return None
    of_a, of_b = negations(a, spoken), negations(b, spoken)
    return f"negations: {of_a} / {of_b}" if of_a != of_b else None
