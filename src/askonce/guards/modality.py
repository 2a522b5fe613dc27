# ruff: noqa: E501 — a row of a table reads best on one line
"""Modality: what one may do is not what one must do."""

from __future__ import annotations

import re

from askonce.guards.language import shared_language
from askonce.guards.questions import asked, type_of

# Per language: leave, and duty. "Can you tell me" and "I need to know" are courtesies and wishes, not leave and duty.
_TABLES = {
    "en": (
        re.compile(
            r"\b(?:can|may|could|might) (?!you\b|u\b|someone\b|anyone\b|anybody\b)|\b(?:allowed|permitted|possible|able|eligible|entitled) to\b"
            r"|\bis it (?:ok|okay|possible|allowed|permitted)\b"
        ),
        re.compile(
            r"\b(?:do|does|did|will|would) (?:\w+ ){1,3}(?:need|have) to\b(?! do\b)|\b(?<!i )(?<!we )must\b|^(?:should|shall)\b|\b(?:required|obliged|obligated|supposed|necessary) to\b"
            r"|\bis it (?:mandatory|compulsory|obligatory|required|necessary)\b|\bmandatory\b|\bneeds to\b"
        ),
    ),
    "ru": (
        re.compile(r"\b(?:можно|могу|могут|может|можем|вправе|имею право|имеет право|разреш\w+|допуска\w+|возможно)\b"),
        re.compile(r"\b(?:нужно|надо|должен|должна|должны|должно|обязан\w*|обязательн\w+|требуется|необходимо|следует|придется)\b"),
    ),
    "de": (
        re.compile(r"\b(?:kann|können|darf|dürfen|erlaubt|möglich)\b"),
        re.compile(r"\b(?:muss|müssen|soll|sollte|sollen|sollten|verpflichtet|erforderlich|notwendig|pflicht)\b"),
    ),
    "fr": (
        re.compile(r"\b(?:puis|peut|peux|peuvent|pouvons|permis|possible|droit)\b"),
        re.compile(r"\b(?:dois|doit|doivent|devons|faut|obligatoire|obligé|nécessaire)\b"),
    ),
    "es": (
        re.compile(r"\b(?:puedo|puede|pueden|podemos|permitido|posible)\b"),
        re.compile(r"\b(?:debo|debe|deben|debemos|obligatorio|necesario|hay que|tengo que|tiene que|tienen que)\b"),
    ),
    "zh": (re.compile("可以|能够|能不能|能否|允许|可否"), re.compile("必须|必需|应该|应当|需要|得不得|务必")),
}  # fmt: skip

_OPENING = 6  # words


def modality(a: str, b: str) -> str | None:
    """Object when one question asks what may be, and the other what must be."""
    language = shared_language(a, b)
    if language not in _TABLES:
        return None
    of_a, of_b = _modes(a, language), _modes(b, language)
    if {frozenset(of_a), frozenset(of_b)} != {frozenset({"may"}), frozenset({"must"})}:
        return None
    if language in {"en", "ru"} and "manner" in {type_of(a, language), type_of(b, language)}:
        return None  # "how can I" and "what must I do to" ask for the same steps
    return f"modality: {of_a[0]} / {of_b[0]}"


def _modes(text: str, language: str) -> tuple[str, ...]:
    plain = asked(text).lower().replace("’", "'").replace("ё", "е")
    if language != "zh":  # late in a sentence a modal describes a thing: "are there precautions that we can take"
        plain = " ".join(plain.split()[:_OPENING])
    return tuple(
        name for name, pattern in zip(("may", "must"), _TABLES[language], strict=True) if pattern.search(plain)
    )
