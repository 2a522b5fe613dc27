# ruff: noqa: E501 — a row of a table reads best on one line
"""Question type: who, when, where, why and how much of one thing are different questions."""

from __future__ import annotations

import re

from askonce.core.guards.language import shared_language

_COURTESY = re.compile(
    r"^(?:(?:please|hi|hello|hey|ok|okay|so|and|also|well)\W+)*"
    r"(?:(?:can|could|would|will) (?:you|u|someone|anyone|anybody)(?: please)?(?: kindly)? (?:tell|let|explain|give|help|show)(?: me| us)?(?: know)?(?: to)?\s+"
    r"|(?:please )?(?:tell|let|show) (?:me|us)(?: know)?\s+|(?:do|does) (?:you|anyone|anybody|u)(?: \w+)? know\s+|any idea\s+"
    r"|i (?:want|need|would like|'d like) to know\s+|(?:i'm|i am) (?:wondering|not sure|unsure|curious)\s+|i wonder\s+)?"
)
# The first that matches names the type. What, which, how and yes-or-no ask for anything, so they conflict with few.
_TYPES = {
    "en": (
        ("time", r"when|(?:(?:at|by|on|from|until) )?(?:what|which) (?:time|date|day|hours?|month|year)s?\b|how soon|how long (?:until|till|before)"),
        ("duration", r"how (?:long(?! (?:until|till|before))|much (?:time|longer))|(?:for )?what (?:length of time|duration)"),
        ("days", r"how many (?:\w+ ){0,3}(?:minutes|hours|days|weeks|months|years)"),
        ("place", r"where|(?:(?:in|at|to|from) )?(?:what|which) (?:place|city|country|location|address|town|state|building|room)\b"),
        ("reason", r"why|how come|for what reason|(?:what(?:'s| is| are| was| were)?|which) (?:the )?(?:reasons?|causes?)\b|what (?:makes|made|causes|caused)\b"),
        ("manner", r"who (?:do|should|can|must|would|could) (?:i|we|one) (?:contact|call|ask|talk|speak|turn|reach|see)\b"),
        ("person", r"who(?:m|se)?\b|(?:which|what) person"),
        ("frequency", r"how (?:often|frequently|regularly|many times)|(?:at )?what frequency"),
        ("distance", r"how far"),
        ("age", r"how old|(?:at )?what age"),
        ("amount", r"how (?:much|many)"),
        ("manner", r"how|what(?:'s| is| are) the (?:best |easiest |right |correct |proper |fastest |quickest |simplest )?(?:ways?|steps|procedure|process|method)|in what way"),
        ("thing", r"what|which"),
        ("whether", r"(?:is|are|am|was|were|do|does|did|can|could|may|might|must|shall|should|will|would|has|have|had)(?:n't)?\b"),
    ),
    "ru": (
        ("time", r"когда|(?:в|во|к) (?:какое время|какой день|какой час|котором часу|какому числу|какой срок)|во сколько|какого числа|с какого (?:числа|дня)"),
        ("duration", r"(?:на |за )?(?:как (?:долго|надолго)|сколько (?:времени|минут|часов|дней|недель|месяцев|лет))|(?:в течение )?какого времени"),
        ("place", r"где|куда|откуда|в как(?:ом|ой) (?:городе|месте|стране|офисе|здании)|по какому адресу"),
        ("reason", r"почему|зачем|отчего|из-за чего|по какой причине|какова? причина"),
        ("person", r"кто|кого|кому|кем|чей|чья|чье|чьи"),
        ("frequency", r"как часто|сколько раз|с какой (?:частотой|периодичностью)"),
        ("distance", r"как далеко"),
        ("amount", r"сколько|почем|какова? (?:стоимость|цена)"),
        ("manner", r"как(?! ли)\b|каким (?:образом|способом)"),
        ("thing", r"что|какие|какой|какая|какое|какую|каков\w*|чем|чего"),
        ("whether", r"(?:можно|могу|можем|должен|должна|должны|нужно|надо|есть|будет|является|\w+) ли\b"),
    ),
}  # fmt: skip
_COMPILED = {
    language: tuple((name, re.compile(rf"(?:{source})(?!\w)")) for name, source in types)
    for language, types in _TYPES.items()
}
_SPECIFIC = frozenset(
    {"time", "duration", "days", "place", "reason", "person", "frequency", "distance", "age", "amount"}
)
# A thing may be a time or a place ("what is the deadline", "when is the deadline").
_NEVER_WITH_SPECIFIC = frozenset({"manner", "whether"})


def questions(a: str, b: str) -> str | None:
    """Object when the questions ask for different things: a time, a place, a person, a reason, an amount."""
    language = shared_language(a, b)
    if language not in _COMPILED:
        return None
    of_a, of_b = type_of(a, language), type_of(b, language)
    if of_a is None or of_b is None or of_a == of_b:
        return None
    if {of_a, of_b} in ({"days", "duration"}, {"days", "amount"}):
        return None
    specific = {of_a, of_b} & _SPECIFIC
    if len(specific) == 2 or (specific and {of_a, of_b} & _NEVER_WITH_SPECIFIC):
        return f"question: {of_a} / {of_b}"
    return None


def type_of(text: str, language: str) -> str | None:
    """Name what a question asks for by its first words, after courtesies; None when it does not begin as a question."""
    plain = text.lower().replace("’", "'").replace("ё", "е").lstrip(" \"'¿¡-–—(")
    if language == "en":
        plain = _COURTESY.sub("", plain, count=1)
    return next((name for name, pattern in _COMPILED[language] if pattern.match(plain)), None)
