# ruff: noqa: E501 — a row of words reads best on one line
"""What changes from one request to the next, by its form: times, ids, addresses; and by the words before it."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple, TypeAlias

Volatile: TypeAlias = Literal["timestamp", "id", "request_id", "user", "number"]

_CLOCK = r"\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:\s?[AaPp]\.?[Mm]\b\.?)?"
_ZONE = r"(?:\s?(?:Z\b|UTC|GMT|[A-Z]{3,4}\b|[+\-−]\d{2}:?\d{2}\b))?"
_DAY = (
    r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})"
    r"|\d{1,2}(?:st|nd|rd|th|er|\.|º)?\s(?:de\s)?[^\W\d_]{3,12}\.?,?\s(?:de\s)?\d{4}"  # 27 de mayo de 2026
    r"|[^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})"
)
_TIMES = (
    rf"(?<![0-9A-Za-z_.:/-])(?:{_DAY}(?:[T\s,]{{1,3}}(?:at\s)?{_CLOCK})?|{_CLOCK}){_ZONE}(?![0-9A-Za-z_:/])"
    rf"|\d{{4}}\s?[年년]\s?\d{{1,2}}\s?[月월]\s?\d{{1,2}}\s?[日일](?:\s?{_CLOCK})?"
)
_EPOCH = r"(?<![\w.-])[1-3]\d{9}(?:\.\d{1,9}|\d{3}|\d{6}|\d{9})?(?![\w-])"
_UUID = r"(?<![0-9a-fA-F])[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![0-9a-fA-F])"
_IDS = (
    _UUID,
    r"\b00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}\b",  # traceparent
    r"\b[0-7][0-9A-HJKMNP-TV-Z]{25}\b",  # ULID
    r"\b(?:0x)?(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{8,}\b",
    r"\b(?:0x)?(?=[0-9A-F]*\d)(?=[0-9A-F]*[A-F])[0-9A-F]{8,}\b",
    r"\b[A-Za-z]{2,12}[_-](?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{6,}\b",  # req_8fJ2k1
    r"\b(?=[\w-]{0,60}\d)(?=[\w-]{0,60}[a-z])(?=[\w-]{0,60}[A-Z])[\w-]{12,}={0,2}",  # a random token
    r"\b[A-Z]{1,6}-?\d{3,}\b",  # ORD-48213
    r"(?<![\w.,])\d{7,}(?![\w])",
)
_ADDRESS = r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # begun at no other place, where a long word is read again
_NETWORK = r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])"
_PHONE = r"(?<!\w)\+\d[\d ()-]{7,18}\d(?!\w)"
_NUMBER = r"(?<![\w])[-+]?\d+(?:[.,]\d+)*(?![\w])"

_FORMS: tuple[tuple[Volatile, re.Pattern[str]], ...] = (
    ("id", re.compile("|".join(_IDS[:2]))),
    ("timestamp", re.compile(f"{_TIMES}|{_EPOCH}")),
    ("user", re.compile(f"{_ADDRESS}|{_NETWORK}|{_PHONE}")),
    ("id", re.compile("|".join(_IDS[2:]))),
    ("number", re.compile(_NUMBER)),
)
"""The first form that fits both sides of a difference names it."""

_NOW_WORDS = (
    r"now|today|current(?:ly)?|timestamp|time|date|datetime|as of|generated (?:at|on)"
    r"|сейчас|сегодня|текущ\w+|дата|время|heute|aktuell\w*|datum|uhrzeit|aujourd'hui|heure|actuelle?|hoy|fecha|hora|ahora"
    r"|oggi|adesso|hoje|agora|dziś|dzisiaj|teraz|vandaag|bugün|şimdi|tarih|saat|сьогодні"
    r"|今天|现在|現在|日期|时间|時間|当前|今日|日付|時刻|오늘|현재|날짜|시간|اليوم|الآن|التاريخ|الوقت|आज|तारीख|समय|היום|วันนี้|hôm nay|hari ini"
)
_REQUEST_WORDS = (
    r"request|req|trace|correlation|session|conversation|thread|chat|run|span|message|transaction|invocation|job|nonce"
    r"|seed|attempt|запрос\w*|сесси\w+|сеанс\w*|anfrage\w*|sitzung\w*|requête|solicitud|sesión|richiesta|sessão"
    r"|请求|會話|会话|リクエスト|セッション|요청|세션|طلب|جلسة"
)
_USER_WORDS = (
    r"user(?:name)?|customer|client|account|member|employee|tenant|visitor|caller|guest|patient|student|name|e-?mail|phone"
    r"|пользовател\w+|клиент\w*|имя|сотрудник\w*|benutzer\w*|nutzer\w*|kunde\w*|mitarbeiter\w*|utilisat\w+|nom|usuari\w+"
    r"|cliente\w*|nombre|utente|usuário|użytkownik\w*|gebruiker|klant|kullanıcı|müşteri"
    r"|用户|用戶|客户|客戶|姓名|ユーザー|顧客|お客様|名前|사용자|고객|이름|المستخدم|العميل|الاسم|उपयोगकर्ता|नाम"
)


def _labels(words: str) -> re.Pattern[str]:
    """Return what finds a word just before a value: on its line, or as the key of it in JSON, `user_id: ...`."""
    spaced = rf"(?:(?<![^\W\d_])(?:{words})(?![^\W\d_])|(?:[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]*(?:{words})))"
    return re.compile(rf"{spaced}[^\n]{{0,24}}\Z", re.IGNORECASE)


_NOW, _REQUEST, _USER = _labels(_NOW_WORDS), _labels(_REQUEST_WORDS), _labels(_USER_WORDS)
_BEFORE = 64  # characters in which a label is looked for
_AROUND = 96
_NEAR = 40
_DIGIT = re.compile(r"\d")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|_")  # request_id and requestId have words


class Span(NamedTuple):
    """What changes, and where in its text."""

    kind: Volatile
    start: int
    end: int


def difference(one: str, other: str, at: int, also_at: int) -> tuple[Volatile, int, int] | None:
    """Return what differs where two texts diverge, and where each goes on after it; `None` if nothing says.

    Args:
        one: A text.
        other: The other.
        at: The first character of `one` that differs.
        also_at: The first character of `other` that differs; what stands before both is equal.
    """
    near = one[max(0, at - _NEAR) : at + _NEAR] + other[also_at : also_at + _NEAR]
    has_form = "@" in near or _DIGIT.search(near) is not None  # most differences have none, and are told apart by words
    for kind, form in _FORMS if has_form else ():
        ours, theirs = _at(form, one, at), _at(form, other, also_at)
        if ours is not None and theirs is not None and at - ours[0] == also_at - theirs[0]:
            return _labelled(kind, one[: ours[0]], one[ours[0] : ours[1]]), ours[1], theirs[1]
    ours, theirs = _word(one, at), _word(other, also_at)
    before = one[max(0, ours[0] - _BEFORE) : ours[0]]
    label = _label(before) if ours[1] > ours[0] and theirs[1] > theirs[0] else None
    return None if label is None else (label, ours[1], theirs[1])


def stated(text: str) -> list[Span]:
    """Return what a text says that is likely to be another in the next request.

    A form alone accuses nothing that may be constant: a date or an address needs a word before it that says it is of
    now, of this request or of this user. A time of day with its date, and a UUID, need none.
    """
    found: list[Span] = []
    for kind, form in _FORMS[:-1]:
        for match in form.finditer(text):
            start, end = match.span()
            if any(start < one.end and end > one.start for one in found):
                continue
            label = _label(text[max(0, start - _BEFORE) : start])
            whole = match.group()
            if kind == "timestamp":
                is_moment = (":" in whole and len(whole) > 12) or (re.fullmatch(_EPOCH, whole) and label == "timestamp")
                if is_moment or label == "timestamp":
                    found.append(Span("timestamp", start, end))
            elif kind == "user":
                if label == "user":
                    found.append(Span("user", start, end))
            elif label in ("request_id", "user"):
                found.append(Span(label, start, end))
            elif re.fullmatch(_UUID, whole):
                found.append(Span("id", start, end))
    return sorted(found, key=lambda one: one.start)


def _at(form: re.Pattern[str], text: str, at: int) -> tuple[int, int] | None:
    """Return where what has this form stands around a character."""
    low = max(0, at - _AROUND)
    for match in form.finditer(text, low, at + _AROUND):
        if match.start() > at:
            return None
        if match.end() >= at:
            return match.span()
    return None


def _word(text: str, at: int) -> tuple[int, int]:
    start = end = at
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "-'_"):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] in "-'_"):
        end += 1
    return start, end


def _labelled(kind: Volatile, before: str, value: str) -> Volatile:
    label = _label(before[-_BEFORE:])
    if label is None or kind == "user" or (kind == "timestamp" and not value.isdecimal()):
        return kind
    return label  # a long number may be a time, or an id


def _label(before: str) -> Volatile | None:
    """Return what the words before a value say of it; the nearest word counts."""
    spaced = _CAMEL.sub(" ", before)
    found = [
        (match.start(), kind)
        for kind, form in (("timestamp", _NOW), ("request_id", _REQUEST), ("user", _USER))
        if (match := _last(form, spaced)) is not None
    ]
    return max(found)[1] if found else None  # type: ignore[return-value]


def _last(form: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the last match that reaches the end: the nearest label."""
    found = None
    at = max(0, len(text) - 40)
    while (match := form.search(text, at)) is not None:
        found, at = match, match.start() + 1
    return found
