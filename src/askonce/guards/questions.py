# ruff: noqa: E501 — a row of a table reads best on one line
"""Question type: who, when, where, why and how much of one thing are different questions."""

from __future__ import annotations

import re

from askonce.guards.language import shared_language

_COURTESY = re.compile(
    r"^(?:(?:please|hi|hello|hey|ok|okay|so|and|also|well)\W+)*"
    r"(?:(?:can|could|would|will) (?:you|u|someone|anyone|anybody)(?: please)?(?: kindly)? (?:tell|let|explain|give|help|show)(?: me| us)?(?: know)?(?: to)?\s+"
    r"|would you mind (?:telling|explaining to|showing) (?:me|us)\s+"
    r"|(?:please )?(?:tell|let|show) (?:me|us)(?: know)?\s+|(?:do|does) (?:you|anyone|anybody|u)(?: \w+| happen to)? know\s+|any idea\s+"
    r"|i (?:want|need|would like|'d like) to know\s+|(?:i'm|i am) (?:wondering|not sure|unsure|curious)\s+|i wonder\s+)?"
)
# "When the battery is low, does the alarm beep?" asks whether.
_CLAUSE = re.compile(
    r"^(?:when|if|where|while|after|before|once) [^,?]{3,80}, (?=(?:wh|how\b|is\b|are\b|do|did\b|can|could\b|will\b|should\b|must\b|may\b))"
)
# The first that matches names the type. What, which, how and yes-or-no ask for anything, so they conflict with few.
_TYPES = {
    "en": (
        ("wait", r"how (?:long (?:(?:will|does|do|is|has) \w+ (?:\w+ )?)?(?:until|till|before)|soon)"),
        ("time", r"when|(?:(?:at|by|on|from|until) )?(?:what|which) (?:time|date|day|hours?|month|year)s?\b"),
        ("duration", r"how (?:long|much (?:time|longer))|(?:for )?what (?:length of time|duration)"),
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
        ("agent", r"what (?:\w{3,}ed|began|broke|brought|built|came|drove|fell|gave|kept|led|lost|made|rose|took|went|won)"),
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
    "de": (
        ("duration", r"wie lang(?:e)?\b(?! ist)"),
        ("time", r"(?:ab |bis |seit )?wann|(?:um )?wie ?viel uhr|um welche uhrzeit|an welchem tag|zu welche[rm] zeit(?:punkt)?"),
        ("days", r"(?:in )?wie ?viele? (?:minuten|stunden|tagen?|wochen|monaten?|jahren?)"),
        ("place", r"wo|wohin|woher|in welche[rmn] (?:stadt|ort|land|gebäude|raum)"),
        ("reason", r"warum|wieso|weshalb|aus welchem grund"),
        ("person", r"(?:an |von |mit |bei |für )?(?:wer|wen|wem|wessen)"),
        ("frequency", r"wie (?:oft|häufig)|wie viele male"),
        ("distance", r"wie weit"),
        ("age", r"wie alt"),
        ("amount", r"wie ?viele?|wie (?:teuer|hoch)|was kostet"),
        ("manner", r"wie|auf welche weise"),
        ("thing", r"was|welche[rsnm]?"),
        ("whether", r"(?:ist|sind|war|kann|können|darf|dürfen|muss|müssen|soll|sollte|hat|haben|gibt)"),
    ),
    "fr": (
        ("time", r"(?:depuis |jusqu'à |à partir de )?quand|(?:à|vers) quelle heure|quel jour|à quelle date"),
        ("duration", r"(?:pendant |en |pour )?combien de temps"),
        ("days", r"(?:en |sous )?combien de (?:minutes|heures|jours|semaines|mois|ans|années)"),
        ("place", r"(?:d')?où|(?:dans|en|à) quel(?:le)? (?:ville|pays|endroit|lieu|salle)"),
        ("reason", r"pourquoi|pour quelles? raisons?"),
        ("frequency", r"combien de fois|à quelle fréquence|tous les combien"),
        ("amount", r"(?:à |de )?combien|quel est le (?:prix|coût|tarif|montant)"),
        ("thing", r"(?:à |de |en )?quoi|que\b|qu'|(?:à |de |en |dans |sur )?quel(?:le)?s?"),
        ("person", r"(?:à |de |avec |chez |par |pour )?qui"),
        ("manner", r"comment|de quelle (?:manière|façon)"),
        ("whether", r"est-(?:ce|il|elle|on)|(?:puis|peut|peux|dois|doit|faut|ai|a|ont|sont|y a)-"),
    ),
    "es": (
        ("time", r"(?:desde |hasta |para |a partir de )?cuando|a que hora|(?:en |a )?que (?:dia|fecha|mes|año)"),
        ("duration", r"cuanto (?:tiempo|tarda|tardan|dura|duran|demora)|durante cuanto"),
        ("days", r"(?:en )?cuant[oa]s (?:minutos|horas|dias|semanas|meses|años)"),
        ("place", r"(?:de |a |en |por )?a?donde|en que (?:ciudad|pais|lugar|sitio)"),
        ("reason", r"por que|por cual motivo|a que se debe"),
        ("frequency", r"cada cuanto|cuantas veces|con que frecuencia"),
        ("person", r"(?:a |de |con |por |para )?quien(?:es)?"),
        ("age", r"(?:a |con )?que edad"),
        ("amount", r"(?:a |por |de )?cuant[oa]s?"),
        ("manner", r"como|de que (?:manera|forma)"),
        ("thing", r"(?:a |de |en |con |para )?(?:que|cual(?:es)?)"),
        ("whether", r"(?:puedo|puede|pueden|podemos|es|son|esta|estan|hay|debo|tengo|tiene)"),
    ),
}  # fmt: skip
# Where a question word may stand anywhere; the first that is found names the type.
_ANYWHERE = {
    "zh": (
        ("reason", r"为什么|为何|为啥|什么原因|怎么会|怎么回事"),
        ("frequency", r"多少次|几次|多久一次"),
        ("duration", r"多久|多长时间"),
        ("time", r"什么时候|何时|几点|哪天|什么时间|哪一?年|几号|几月"),
        ("days", r"(?:多少|几)个?(?:小时|分钟|天|周|星期|月|年)"),
        ("place", r"哪里|哪儿|何处|什么地方|哪个城市|哪个国家"),
        ("person", r"谁"),
        ("amount", r"多少钱|多少"),
        ("manner", r"怎么|如何|怎样|咋"),
        ("thing", r"什么|哪"),
    ),
}  # fmt: skip
_COMPILED = {
    language: tuple((name, re.compile(rf"(?:{source})(?!\w)")) for name, source in types)
    for language, types in _TYPES.items()
} | {
    language: tuple((name, re.compile(rf".*?(?:{source})")) for name, source in types)
    for language, types in _ANYWHERE.items()
}
_ACCENTS = str.maketrans("áéíóú", "aeiou")  # Spanish is often asked without them
_SENTENCE = re.compile(r"(?<=[.!?？])\s+")
_SPECIFIC = frozenset(
    {"time", "wait", "duration", "days", "place", "reason", "person", "agent", "frequency", "distance", "age", "amount"}
)
# A thing may be a time or a place ("what is the deadline", "when is the deadline").
_NEVER_WITH_SPECIFIC = frozenset({"manner", "whether"})
_COMPATIBLE = tuple(
    frozenset(pair)
    for pair in (
        ("days", "duration"),
        ("days", "amount"),
        ("wait", "time"),
        ("wait", "duration"),
        ("wait", "days"),
        ("agent", "reason"),
        ("agent", "manner"),
    )
)


def questions(a: str, b: str) -> str | None:
    """Object when the questions ask for different things: a time, a place, a person, a reason, an amount."""
    language = shared_language(a, b)
    if language not in _COMPILED:
        return None
    of_a, of_b = type_of(a, language), type_of(b, language)
    if of_a is None or of_b is None or of_a == of_b:
        return None
    if {of_a, of_b} in _COMPATIBLE:
        return None
    specific = {of_a, of_b} & _SPECIFIC
    if len(specific) == 2 or (specific and {of_a, of_b} & _NEVER_WITH_SPECIFIC):
        return f"question: {of_a} / {of_b}"
    return None


def asked(text: str) -> str:
    """Return the first sentence that ends in a question mark, or the whole text."""
    return next((sentence for sentence in _SENTENCE.split(text.strip()) if sentence.endswith(("?", "？"))), text)


def type_of(text: str, language: str) -> str | None:
    """Name what a question asks for by its first words, after courtesies; None when it does not begin as a question."""
    plain = asked(text).lower().replace("’", "'").replace("ё", "е").lstrip(" \"'¿¡-–—(")
    if language == "en":
        plain = _CLAUSE.sub("", _COURTESY.sub("", plain, count=1), count=1)
    elif language == "es":
        plain = plain.translate(_ACCENTS)
    return next((name for name, pattern in _COMPILED[language] if pattern.match(plain)), None)
