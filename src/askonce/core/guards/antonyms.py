# ruff: noqa: E501 — a row of a table reads best on one line
r"""Antonyms: words of one table row exclude each other, so both questions must use the same ones of a row.

A cell is a regular expression over lower-case words; a stem such as ``enabl\w+`` stands for its inflections.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from askonce.core.guards.language import shared_language

_EN = (
    ("before|prior to|earlier than", "after|later than", "during"),
    ("more|greater|higher|above|over|exceed\\w*|at least|increas\\w+|rais\\w+|maxim\\w+|max|longer|most",
     "less|fewer|lower|below|under|at most|decreas\\w+|reduc\\w+|minim\\w+|min|shorter|least"),
    ("enabl\\w+|activat\\w+|turn(?:ing|ed)? on|switch(?:ing|ed)? on", "disabl\\w+|deactivat\\w+|turn(?:ing|ed)? off|switch(?:ing|ed)? off"),
    ("open|opens|opened|opening", "close|closes|closed|closing"),
    ("includ\\w+", "exclud\\w+"),
    ("allow(?:s|ed)?|permit(?:s|ted)?|legal", "forbid\\w*|forbidden|prohibited|banned|illegal|disallow\\w*"),
    ("full[- ]?time", "part[- ]?time"), ("paid", "unpaid"), ("first", "second", "third", "last|final"), ("up|upload\\w*|upgrad\\w+", "down|download\\w*|downgrad\\w+"),
    ("male|males|man|men|boys?|husband|father", "female|females|woman|women|girls?|wife|mother"), ("he|him|his", "she|her|hers"),
    ("maternity", "paternity"), ("internal\\w*", "external\\w*"), ("domestic\\w*", "international\\w*|abroad|overseas"),
    ("start\\w*|begin\\w*|began", "stop\\w*|end|ends|ended|ending|finish\\w*"), ("add|adds|added|adding", "remov\\w+|delet\\w+"),
    ("buy|buys|bought|buying|purchas\\w+", "sell|sells|sold|selling"), ("import\\w*", "export\\w*"), ("lend\\w*|lent", "borrow\\w*"),
    ("send|sends|sent|sending", "receiv\\w+"), ("accept\\w*|approv\\w+", "reject\\w*|declin\\w+|refus\\w+|denied|deny"),
    ("hire|hires|hired|hiring", "fire|fired|firing"), ("login|log in|sign in|logging in|signing in", "logout|log out|sign out|logging out|signing out"),
    ("subscrib\\w+", "unsubscrib\\w+"), ("install\\w*", "uninstall\\w*"), ("lock|locks|locked|locking", "unlock\\w*"),
    ("encrypt\\w*", "decrypt\\w*"), ("connect\\w*", "disconnect\\w*"), ("public\\w*", "private\\w*"), ("old|older|oldest", "new|newer|newest"),
    ("cheap\\w*", "expensive"), ("hot|hotter|hottest", "cold|colder|coldest"), ("fast|faster|fastest|quick\\w*", "slow\\w*"), ("win|wins|winning|won", "lose|loses|losing|lost"),
    ("pass|passes|passed|passing", "fail|fails|failed|failing"),
    ("best|better", "worst|worse"), ("good", "bad"), ("safe|safely", "unsafe|dangerous"), ("possible", "impossible"),
    ("employees?", "employers?|contractors?"), ("temporar\\w+", "permanent\\w*"), ("required?|mandatory|compulsory", "optional"), ("with", "without"),
    ("deposit\\w*", "withdraw\\w*"), ("debit", "credit"), ("advantages?|benefits|pros", "disadvantages?|drawbacks|cons"),
    ("arriv\\w+", "depart\\w+|leaves"), ("left", "right"), ("north\\w*", "south\\w*"), ("east\\w*", "west\\w*"), ("daily", "weekly", "monthly", "quarterly", "yearly|annual|annually"),
    ("morning", "afternoon", "evening", "night"), ("spring", "summer", "autumn|fall", "winter"), ("weekdays?", "weekends?"),
    ("mondays?", "tuesdays?", "wednesdays?", "thursdays?", "fridays?", "saturdays?", "sundays?"),
    ("january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december"),
)  # fmt: skip
_RU = (
    ("до|перед|раньше", "после|позже"), ("больш\\w+|боле[ей]|выше|свыше|увелич\\w+|максим\\w+|дольше|дороже", "меньш\\w+|мене[ей]|ниже|уменьш\\w+|сниз\\w+|миним\\w+|короче|дешевле"),
    ("включ\\w+|активир\\w+", "отключ\\w+|выключ\\w+|исключ\\w+|деактивир\\w+"), ("откры\\w+|открой\\w*", "закры\\w+|закрой\\w*"),
    ("разреш\\w+|можно", "запре[щт]\\w+|нельзя"), ("платн\\w+|оплачиваем\\w+", "бесплатн\\w+|неоплачиваем\\w+"), ("полн\\w+", "неполн\\w+|частичн\\w+"),
    ("перв\\w+", "втор\\w+", "трет\\w+", "последн\\w+"), ("муж\\w*", "жен\\w*"), ("он|его|ему", "она|ее|ей"), ("внутренн\\w+", "внешн\\w+"),
    ("нача\\w+|начин\\w+", "законч\\w+|заканчив\\w+|кон\\w+|останов\\w+"), ("добав\\w+", "удал\\w+|убрать|убери\\w*"), ("купи\\w+|покуп\\w+", "прода\\w+"),
    ("отправ\\w+|посла\\w+", "получ\\w+"), ("принять|приня\\w+|одобр\\w+", "отказ\\w+|отклон\\w+"), ("нанять|нани\\w+|прием\\w*", "уволи\\w+|увольн\\w+"),
    ("войти|вход\\w*", "выйти|выход|выходить"), ("подпис\\w+", "отпис\\w+"), ("установ\\w+", "удал\\w+"), ("заблокир\\w+|блокир\\w+", "разблокир\\w+"),
    ("подключ\\w+", "отключ\\w+"), ("загруз\\w+", "скач\\w+|выгруз\\w+"), ("стар\\w+", "нов\\w+"), ("лучш\\w+", "худш\\w+"), ("хорош\\w+", "плох\\w+"),
    ("безопасн\\w+", "опасн\\w+"), ("временн\\w+", "постоянн\\w+"), ("обязательн\\w+", "необязательн\\w+|добровольн\\w+"), ("с|со", "без"),
    ("ежедневн\\w+", "еженедельн\\w+", "ежемесячн\\w+", "ежегодн\\w+"), ("утр\\w+", "дн[её]м", "вечер\\w*", "ноч\\w+"),
    ("понедельник\\w*", "вторник\\w*", "сред[аыу]", "четверг\\w*", "пятниц\\w+", "суббот\\w+", "воскресень\\w+"),
    ("январ\\w+", "феврал\\w+", "март\\w*", "апрел\\w+", "ма[йяе]", "июн\\w+", "июл\\w+", "август\\w*", "сентябр\\w+", "октябр\\w+", "ноябр\\w+", "декабр\\w+"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Row:
    """Hold one row: a pattern for any of its words, and one for each of its cells."""

    any: re.Pattern[str]
    cells: tuple[re.Pattern[str], ...]


def _words(source: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{source})(?!\w)")


def _row(cells: tuple[str, ...]) -> _Row:
    return _Row(_words("|".join(cells)), tuple(map(_words, cells)))


_ROWS = {"en": tuple(map(_row, _EN)), "ru": tuple(map(_row, _RU))}


def antonyms(a: str, b: str) -> str | None:
    """Object when the questions use different words of one row: "before" in one, "after" in the other."""
    spoken = shared_language(a, b)
    low_a, low_b = a.lower(), b.lower()
    for row in _ROWS.get(spoken or "", ()):
        if not (row.any.search(low_a) and row.any.search(low_b)):
            continue
        in_a, in_b = _used(row, low_a), _used(row, low_b)
        if in_a.keys() != in_b.keys():
            return f"antonyms: {', '.join(in_a.values())} / {', '.join(in_b.values())}"
    return None


def _used(row: _Row, text: str) -> dict[int, str]:
    return {cell: found[0] for cell, pattern in enumerate(row.cells) if (found := pattern.search(text))}
