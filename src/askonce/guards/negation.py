# ruff: noqa: E501 — a row of a table reads best on one line
"""Negation: both questions must negate equally often.

"Can't log in" and "cannot log in" are equal; "how do I log in" is not: the safe side, at a price in hits.
"""

from __future__ import annotations

import re
from collections.abc import Set
from functools import lru_cache

from askonce.guards.language import script, shared_language
from askonce.guards.opposites import opposites
from askonce.guards.reading import compare
from askonce.guards.tables.negations import NEGATIONS, WITHIN

_APOSTROPHES = str.maketrans("’‘ʼ`ё", "''''е")
# Per language: what negates, and idioms and courtesies that hold a negation without negating.
_TABLES = {
    "en": (
        (
            r"\b(?:not|cannot|never|no|none|nobody|nothing|nowhere|neither|nor|without|unable|non|impossible)\b|n't\b"
            r"|\b(?:ca|do|does|did|is|are|was|were|wo|would|should|could|have|has|had|must|ai|need)nt\b"
            r"|\b(?:avoid|prevent|lack)(?:s|ed|ing)?\b|\bfail(?:s|ed|ing)? to\b|\brefus(?:e|es|ed|ing) to\b|(?<=\w)-free\b"
            r"|\b(?:stop|keep|kept)(?:s|ped|ping|ing)? (?:[\w/]+ ){1,8}from\b|\b(?:stop|quit|cease)(?:s|d|ped|ting|ping)? \w+ing\b"
        ),
        (
            r"\b(?:whether|if) or not\b|\bor not\b|\bnot only\b|\bno matter\b|\bno\.? ?(?=\d)|\bwhy (?:not|don't (?:you|we))\b"
            r"|\b(?:isn't|aren't|doesn't|don't|didn't|can't|won't|wasn't|couldn't|shouldn't) (?:it|they|he|she|you|i|we)\W*$"
            r"|\bno (?:rush|hurry|worries|problem|pressure|offen[cs]e)\b|\bif (?:you don't|it's not|that's not|it isn't) \w+\b(?=\W*$)|\b(?:couldn't|can't|won't|wouldn't) you\b|\bno one(?= of)\b|\bno idea\b|\b(?:i am|i'm) not (?:sure|certain)\b|\b(?:don't|do not) know (?=how|where|what|which|if|when|why|who)"
        ),
    ),
    "ru": (
        r"\b(?:не|нет|нельзя|без|невозможно|неверно|отсутств\w+|никто|ничего|никогда|нигде|избе[гж]\w+|предотврат\w+|перестать)\b|\bне(?=-)",
        (
            r"\bне только\b|\bили (?:не(?:т)?)\b|\bне (?:подскажете|скажете|могли бы|могли|можете|могу) ли\b|\bне (?:подскажете|могли бы вы)\b"
            r"|\bнет ли\b|\bне (?:менее|более|меньше|больше|ранее|позднее|позже|раньше)\b|\b(?:я )?не знаю\b|\b(?:никто|ничего|никогда|нигде)(?= не\b)"
            r"|\b(?:ты|вы|кто-нибудь|никто) не (?:знаешь|знаете|знает|в курсе|подскажешь|подскажет|подскажете)\b|\bесли (?:не (?:секрет|трудно|сложно|затруднит)|нетрудно|несложно)\b"
            r"|\bне (?:пойму|понимаю|могу (?:разобраться|понять|найти))(?=[:,]? (?:ну |а )?(?:как|где|почему|что|когда|зачем|сколько))|\bникак не\b(?= пойму)"
        ),
    ),
    "de": (
        r"\b(?:nicht|nichts|nie|niemals|niemand|nirgends|kein\w*|ohne|weder|unmöglich|verhindern|vermeiden)\b",
        r"\bnicht nur\b|\boder nicht\b|\bnicht wahr\b|\b(?:könnten|können|wollen) sie (?:mir )?nicht\b|\bwarum nicht\b",
    ),
    "fr": (
        r"\b(?:pas|jamais|rien|personne|aucun\w*|sans|ni|impossible|éviter|empêcher)\b|\bn'\w+ (?:plus)\b|\bne \w+ plus\b",
        r"\bpas seulement\b|\bou pas\b|\bn'est-ce pas\b|\bpas à pas\b|\bpourquoi pas\b|\bune? personne\b|\bla personne\b|\bpar personne\b",
    ),
    "es": (
        r"\b(?:no|nunca|jamás|nada|nadie|ningún|ninguna|ninguno|sin|tampoco|imposible|evitar|impedir)\b",
        r"\bno sólo\b|\bno solo\b|\bo no\b|\b¿no\?|\b(?:por qué no)\b|\bsin embargo\b",
    ),
    "zh": (
        r"不|没|沒|無|无|未|别|別|勿|禁止",
        (
            r"(\w)不\1|有没有|是否|不同|不错|不仅|不但|不过|不好意思|不断|不久|要不要|能不能|会不会|无论|不论|不管|无线|未来|特别|特別|区别|區別|级别|性别"
            r"|别人|类别|识别|个别|分别|差别|对不起|来不及"
        ),
    ),
}  # fmt: skip
# What negates the word that follows it within so many words: "not be allowed".
_BEFORE = {"en": frozenset({"not", "never"}), "ru": frozenset({"не"}), "de": frozenset({"nicht"})}
_NEAR = 3
_FOREIGN = 4  # letters of a word that English is not likely to have
_KANA = re.compile("[\u3040-\u30ff]")
_COMPILED = {name: (re.compile(negates), re.compile(idioms)) for name, (negates, idioms) in _TABLES.items()}


def negations(text: str, of: str) -> int:
    """Count the negations of a text in the language ``of``."""
    negates, idioms = _COMPILED[of]
    plain = text.lower().translate(_APOSTROPHES).replace("can not", "cannot")
    return len(negates.findall(idioms.sub(" ", plain)))


def negation(a: str, b: str) -> str | None:
    """Object when one question holds more negations than the other."""
    spoken = None if _KANA.search(a) or _KANA.search(b) else shared_language(a, b)
    if spoken not in _COMPILED or spoken == "en":
        # A short question in Danish, say, is taken for English.
        of_a, of_b = (_elsewhere(text, spoken) for text in (a, b))
        if of_a != of_b:
            return f"negations: {of_a} / {of_b}"
        if spoken not in _COMPILED:
            return None
    of_a, of_b = negations(a, spoken), negations(b, spoken)
    return f"negations: {of_a} / {of_b}" if of_a != of_b and not negated_opposites(a, b) else None


def _elsewhere(text: str, of: str | None) -> int:
    """Count the negations of a text in a language without a file of its own, as far as its words tell."""
    plain = text.lower().translate(_APOSTROPHES)
    written = "kana" if _KANA.search(text) else script(text)
    if (within := WITHIN.get(written or "")) is not None:
        words, phrases = within
        return len(re.findall(words, re.sub(phrases, " ", plain) if phrases else plain))
    if of == "en" and _unlike_english().isdisjoint(plain.split()):
        return 0
    negates, idioms = _words_of(of)
    return len(negates.findall(idioms.sub(" ", plain)))


@lru_cache(maxsize=32)
def _words_of(language: str | None) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what negates in a language, and idioms that do not; for one that is not known, of all."""
    rows = [row.partition("|") for row in NEGATIONS.strip().splitlines()]
    mine = [(words.split(), idioms.split()) for words, _, idioms in rows if words.split()[0] == language]
    known = mine or [(words.split(), idioms.split()) for words, _, idioms in rows]
    words = _unlike_english() if language == "en" else {word for row, _ in known for word in row[1:]}
    return _any_of(words), _any_of({idiom for _, row in known for idiom in row})


@lru_cache(maxsize=1)
def _unlike_english() -> frozenset[str]:
    """Return the words that negate in a language that is taken for English, where they are too long to be chance."""
    words = {word for row in NEGATIONS.strip().splitlines() for word in row.partition("|")[0].split()[1:]}
    return frozenset(word for word in words if len(word) >= _FOREIGN)


def _any_of(terms: Set[str]) -> re.Pattern[str]:
    joined = "|".join(sorted(terms)).replace("_", " ")
    # A mark that Indian scripts write behind a letter makes another word of it.
    return re.compile(rf"(?<!\w)(?:{joined})(?![\w\u0900-\u0dff])" if joined else r"(?!)")


def negated_opposites(a: str, b: str) -> bool:
    """Tell whether one question negates the opposite of what the other says: "not allowed" is "forbidden"."""
    compared = compare(a, b)
    if compared is None or compared.tables.language not in _BEFORE:
        return False
    spoken = compared.tables.language
    if abs(negations(a, spoken) - negations(b, spoken)) != 1 or not (found := opposites(compared)):
        return False
    return any(
        _BEFORE[spoken].intersection(reading.words[max(at - _NEAR, 0) : at])
        for reading in (compared.a, compared.b)
        for at, word in enumerate(reading.words)
        if word.replace("_", " ") in found
    )
