# ruff: noqa: E501, SIM905 — tables of words read best as lines of words
"""Numbers: both questions must state the same quantities, in figures or in words, with compatible units.

A number on one side only is an objection too: "expenses over 50 euros" is not "expenses". That costs some hits
and never an answer. A figure inside a name (COVID-19, B2B, i5) is part of the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_EN_WORDS = {
    **dict(zip("""zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split(), range(20), strict=True)),
    **dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True)),
    "dozen": 12,
}  # fmt: skip
_RU_WORDS = {
    form: value
    for value, forms in {
        0: "ноль нуль нуля", 1: "один одна одно одного одной одному одну одним", 2: "два две двух двум двумя",
        3: "три трех трем тремя", 4: "четыре четырех четырем", 5: "пять пяти пятью", 6: "шесть шести",
        7: "семь семи семью", 8: "восемь восьми", 9: "девять девяти", 10: "десять десяти", 11: "одиннадцать одиннадцати",
        12: "двенадцать двенадцати", 13: "тринадцать тринадцати", 14: "четырнадцать четырнадцати",
        15: "пятнадцать пятнадцати", 16: "шестнадцать шестнадцати", 17: "семнадцать семнадцати",
        18: "восемнадцать восемнадцати", 19: "девятнадцать девятнадцати", 20: "двадцать двадцати",
        30: "тридцать тридцати", 40: "сорок сорока", 50: "пятьдесят пятидесяти", 60: "шестьдесят шестидесяти",
        70: "семьдесят семидесяти", 80: "восемьдесят восьмидесяти", 90: "девяносто девяноста", 200: "двести двухсот",
        300: "триста трехсот", 400: "четыреста четырехсот", 500: "пятьсот пятисот",
    }.items()
    for form in forms.split()
}  # fmt: skip
_WORDS = _EN_WORDS | _RU_WORDS
_SCALES = {
    "k": 10**3, "к": 10**3, "hundred": 100, "сто": 100, "ста": 100, "сотня": 100, "thousand": 10**3, "m": 10**6, "mln": 10**6,
    "million": 10**6, "billion": 10**9, "bn": 10**9, "тыс": 10**3, "тысяча": 10**3, "тысячи": 10**3, "тысяч": 10**3,
    "млн": 10**6, "миллион": 10**6, "миллиона": 10**6, "миллионов": 10**6, "млрд": 10**9, "миллиард": 10**9,
}  # fmt: skip
_UNITS = {
    form: unit
    for unit, forms in {
        "%": "% percent pct процент процента процентов", "usd": "$ usd dollar dollars доллар доллара долларов",
        "eur": "€ eur euro euros евро", "gbp": "£ gbp pound pounds фунт фунта фунтов",
        "rub": "₽ rub ruble rubles rouble roubles руб рубль рубля рублей", "jpy": "¥ jpy yen иен",
        "second": "s sec secs second seconds секунда секунды секунд", "minute": "min mins minute minutes минута минуты минут",
        "hour": "h hr hrs hour hours ч час часа часов", "day": "day days день дня дней сутки суток",
        "week": "week weeks неделя недели недель неделю", "month": "month months мес месяц месяца месяцев",
        "year": "year years yr yrs год года лет", "am": "am a.m утра", "pm": "pm p.m вечера",
        "km": "km kilometre kilometres kilometer kilometers км", "mile": "mile miles mi мили миль", "m": "metre metres meter meters метр метра метров",
        "cm": "cm см", "kg": "kg kilo kilos кг", "lb": "lb lbs", "g": "g gram grams г грамм", "mb": "mb мб", "gb": "gb гб",
        "tb": "tb тб", "mbps": "mbps", "x": "x", "person": "person people человек человека", "°c": "°c", "°f": "°f",
    }.items()
    for form in forms.split()
}  # fmt: skip
_UNIT_FORMS = "|".join(sorted(map(re.escape, {**_UNITS, "st": 0, "nd": 0, "rd": 0, "th": 0}), key=len, reverse=True))
_SCALE_FORMS = "|".join(sorted(_SCALES, key=len, reverse=True))
_WORD_FORMS = "|".join(sorted(_WORDS, key=len, reverse=True))
_QUANTITY = re.compile(
    rf"""
    (?P<sign>[$€£₽¥])?\s?
    (?: (?<![\w.])(?<![^\W\d_]-)(?P<figures>\d+(?:[  ,]\d{{3}}(?!\d))*(?:[.,:]\d+)*)
      | (?<![\w-])(?P<words>(?:{_WORD_FORMS})(?:[- ](?:{_WORD_FORMS}))*)(?!\w)
      | (?<![\w-])(?=(?:hundred|thousand|million|billion|сто|тысяча|миллион|миллиард)(?!\w))(?P<bare>)
    )
    (?:[\s-]?(?P<scale>{_SCALE_FORMS})(?!\w))?
    (?:[\s-]?(?P<unit>{_UNIT_FORMS})(?![^\W_]))?
    (?!\w)
    """,
    re.VERBOSE,
)
_NAMED_FIGURES = re.compile(r"(?<=[^\W\d_]-)\d+(?!\w)")
# Where figures meet signs that no space divides from them: 限额50元.
_UNSPACED = re.compile(r"(?<=\d)(?=[\u3040-\u30ff\u4e00-\u9fff])|(?<=[\u3040-\u30ff\u4e00-\u9fff])(?=\d)")
# "one" counts only when it counts something: "which one" and "one of them" are no numbers.
_PRONOUNS = frozenset(form for form, value in _WORDS.items() if value == 1)

Quantity = tuple[str, str | None]


def quantities(text: str) -> Iterator[Quantity]:
    """Yield each number as (canonical value, unit or None)."""
    plain = text.lower() if text.isascii() else _UNSPACED.sub(" ", text.lower().replace("ё", "е"))
    for found in _QUANTITY.finditer(plain):
        unit = _UNITS.get(found["sign"] or found["unit"] or "")
        if found["words"] in _PRONOUNS and unit is None and not found["scale"]:
            continue
        scale = _SCALES[found["scale"]] if found["scale"] else 1
        if found["figures"]:
            yield _canonical(found["figures"], scale), unit
        else:
            parts = re.split("[- ]", found["words"]) if found["words"] else ["one" if found["scale"] else "zero"]
            yield str(sum(_WORDS[part] for part in parts) * scale), unit


def numbers(a: str, b: str) -> str | None:
    """Object when the sets of numbers differ, or one number has different units."""
    of_a, of_b = _units_by_value(a), _units_by_value(b)
    if of_a.keys() - _in_names(b) - of_b.keys() or of_b.keys() - _in_names(a) - of_a.keys():
        return f"numbers: {_shown(of_a)} / {_shown(of_b)}"
    for value in of_a.keys() & of_b.keys():
        if of_a[value] and of_b[value] and of_a[value] != of_b[value]:
            return f"units of {value}: {', '.join(sorted(of_a[value]))} / {', '.join(sorted(of_b[value]))}"
    return None


def _in_names(text: str) -> set[str]:
    """Return the figures of hyphenated names, for "COVID 19" is "COVID-19"."""
    return set(_NAMED_FIGURES.findall(text))


def _canonical(figures: str, scale: int) -> str:
    plain = re.sub(r"[  ,](?=\d{3}(?!\d))", "", figures).replace(",", ".").removesuffix(":00")
    try:
        return f"{float(plain) * scale:.12g}"
    except ValueError:  # a version, a date, a time of day
        return plain


def _units_by_value(text: str) -> dict[str, set[str]]:
    units: dict[str, set[str]] = {}
    for value, unit in quantities(text):
        units.setdefault(value, set()).update({unit} if unit else ())
    return units


def _shown(units: dict[str, set[str]]) -> str:
    return ", ".join(sorted(units)) or "none"
