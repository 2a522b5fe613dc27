"""Numerals: how the languages write numbers and units."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from askonce.guards.languages import Language, known_of

_UNITS = """
%
usd $ dollar dollars
eur € euro euros
gbp £
rub ₽
jpy ¥ yen
cny yuan rmb 元
inr ₹ rupee rupees
s sec secs
h hr hrs
min mins
am a.m
pm p.m
km
cm
mm
kg
g
mg
mcg µg
ml
l
oz
lb lbs
kb
mb
gb
tb
kbps
mbps
gbps
mph
kmh km/h
kcal
kwh
w
kw
°c
°f
"""
# How many of a smaller unit one is, where both are said of one thing. A month has no number of days.
_PARTS: Mapping[str, tuple[float, str]] = {
    "year": (12, "month"),
    "week": (7, "day"),
    "day": (24, "hour"),
    "hour": (60, "minute"),
    "minute": (60, "second"),
    "tonne": (1000, "kg"),
    "kg": (1000, "g"),
    "g": (1000, "mg"),
    "mg": (1000, "mcg"),
    "km": (1000, "m"),
    "m": (100, "cm"),
    "cm": (10, "mm"),
    "l": (1000, "ml"),
    "foot": (12, "inch"),
}
_SCALES = "k:1e3 m:1e6 mln:1e6 bn:1e9"
_ABBREVIATED = 3  # letters of a scale that needs a number before it: mln
_THOUSAND = 1000
_HALF_A_DAY = 12
_WORDS = re.compile(r"\w+")
_SIGNS = "$€£₽¥₹"
_FIGURES = r"\d+(?:[  ,]\d{3}(?!\d))*(?:[.,:/]\d+)*"

# Chinese and Japanese figures. A single one counts only before a measure: 一起 ("together") holds no number.
_HAN = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"两": 2, "兩": 2, "〇": 0}
_HAN_SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "亿": 10**8}
_HAN_FIGURES = re.compile(
    r"[零〇一二两兩三四五六七八九十百千万萬亿]{2,}(?![分全])"
    r"|(?<![星周期拜第])[二两兩三四五六七八九十](?=[点點时時天日月年个個岁歲元块塊次小分周号號楼层人倍张張条件件公米斤本枚回円])"
)


@dataclass(frozen=True, slots=True)
class Numerals:
    """How a language writes numbers."""

    pattern: re.Pattern[str]
    cardinals: Mapping[str, float]
    ordinals: Mapping[str, float]
    scales: Mapping[str, float]
    units: Mapping[str, str]
    begins: frozenset[str]  # the first words of what may be a number without figures
    hundred_and: frozenset[str] = frozenset()  # what may stand before what is added to a hundred
    one: re.Pattern[str] | None = None  # finds a unit of which there is one, or one and a half: "a year"
    whole: re.Pattern[str] | None = None  # finds the words of a number that are written as one

    def may_hold(self, text: str) -> bool:
        """Return whether a text in small letters without figures may state a number."""
        return self.whole is not None or not self.begins.isdisjoint(_WORDS.findall(text))

    def states(self, word: str) -> bool:
        """Return whether a word is a number for sure."""
        if word in self.cardinals or word in self.scales:
            return True
        parts = self.whole.findall(word) if self.whole is not None else []
        return "".join(parts) == word and all(part in self.cardinals for part in parts)

    def value(self, words: str) -> tuple[float, bool]:
        """Return the sum of number words, and whether they surely count: an ordinal may not."""
        if self.whole is not None:
            return self._whole_value(self._parts(words))
        parts = self._parts(words)
        total = sum(self.cardinals.get(part, self.ordinals.get(part, 0)) for part in parts)
        return total, all(part in self.cardinals for part in parts)

    def is_compound(self, words: str) -> bool:
        """Return whether several words state one number."""
        return len(self._parts(words)) > 1

    def clock(self, words: str) -> str | None:
        """Return the time of day that a number says which no other is told by: "six thirty"."""
        match [self.cardinals.get(part, 0) for part in self._parts(words)]:
            case [hour, minutes] if 0 < hour <= _HALF_A_DAY and 10 <= minutes < 60:
                return f"{hour:g}:{minutes:g}"
        return None

    def behind_ordinals(self, words: str) -> str:
        """Return the number behind ordinals: of "first two" two, of "halb sechs" six; nothing where none is."""
        parts = self._parts(words)
        counts = next((at for at, part in enumerate(parts) if part in self.cardinals), 0)
        return " ".join(parts[counts:]) if counts else ""

    def _parts(self, words: str) -> list[str]:
        if self.whole is not None:
            return self.whole.findall(words)
        return [part for part in re.split("[- ]", words) if part in self.cardinals or part in self.ordinals]

    def _whole_value(self, parts: list[str]) -> tuple[float, bool]:
        total = 0.0
        for part in parts:
            value = self.cardinals.get(part, self.ordinals.get(part, 0))
            total = total * value if value == _THOUSAND and total else total + value
        return total, all(part in self.cardinals for part in parts)


def in_parts(value: str, unit: str) -> tuple[str, str]:
    """Return a quantity in the smallest unit of its kind: "1.5", "m" is "1500", "mm"."""
    try:
        number = float(value)
    except ValueError:  # a time of day
        return value, unit
    while unit in _PARTS:
        many, unit = _PARTS[unit]
        number *= many
    return f"{number:.12g}", unit


@lru_cache(maxsize=16)
def numerals_of(language: str) -> Numerals:
    """Return how a language (ISO 639-1) writes numbers; without a table, figures and signs."""
    known = known_of(language)
    cardinals = dict(_values(known.numerals))
    cardinals |= dict(_joined(cardinals, known.joiner))
    unsure, large = dict(_values(known.ordinals)), dict(_values(f"{_SCALES} {known.scales}"))
    forms = dict(_forms(f"{_UNITS}\n{known.units}"))
    words = [*cardinals, *unsure]
    whole = re.compile(_any_of(words)) if known.whole_numbers else None
    begins = frozenset(part for word in (*words, *large) for part in _WORDS.findall(word)[:1])
    pattern = _pattern(words, list(large), list(forms), known)
    adds = frozenset({"", known.hundred_and}) if known.hundred_and else frozenset[str]()
    return Numerals(pattern, cardinals, unsure, large, forms, begins, adds, _one(forms, unsure, known), whole)


def in_figures(text: str) -> str:
    """Return a text with its Chinese numbers in figures."""
    return _HAN_FIGURES.sub(lambda found: _han(found[0]), text)


def _han(signs: str) -> str:
    if not set(signs) & _HAN_SCALES.keys():
        return "".join(str(_HAN[sign]) for sign in signs)  # read out: 二〇二五
    total = part = digit = 0
    for sign in signs:
        if sign in _HAN:
            digit = _HAN[sign]
        elif (scale := _HAN_SCALES[sign]) < 10**4:
            part, digit = part + (digit or 1) * scale, 0
        else:
            total, part, digit = total + (part + digit or 1) * scale, 0, 0
    return str(total + part + digit)


def _values(source: str) -> Iterator[tuple[str, float]]:
    for entry in source.split():
        word, _, value = entry.partition(":")
        yield word, float(value)


def _joined(cardinals: Mapping[str, float], joiner: str) -> Iterator[tuple[str, float]]:
    """Yield the numbers that a language writes as one word, ones before tens: fünfundzwanzig."""
    if not joiner:
        return
    for ten, tens in cardinals.items():
        if tens % 10 == 0 and 20 <= tens < 100:
            for one, ones in cardinals.items():
                if 0 < ones < 10:
                    yield f"{one}{joiner}{ten}", ones + tens


def _forms(source: str) -> Iterator[tuple[str, str]]:
    for line in filter(None, source.splitlines()):
        unit, *_ = line.split()
        for form in line.split():
            yield form.replace("_", " "), unit


def _pattern(words: list[str], scales: list[str], units: list[str], known: Language) -> re.Pattern[str]:
    word, scale, unit = (_any_of(forms) for forms in (words, scales, [*units, "st", "nd", "rd", "th"]))
    alone = _any_of([each for each in scales if len(each) > _ABBREVIATED])
    between = "[- ]?" if known.whole_numbers else "[- ]"
    if known.number_and:
        between += rf"|\ {known.number_and}\ "
    half = known.and_a_half.replace(" ", r"\ ") or "(?!)"
    return re.compile(
        rf"""
        (?P<sign>[{_SIGNS}])?\s?
        (?: (?<![\w.])(?<![^\W\d_]-)(?P<figures>{_FIGURES})
          | (?<![\w-])(?P<words>(?:{word})(?:(?:{between})(?:{word}))*)(?!\w)
          | (?<![\w-])(?=(?:{alone})(?!\w))(?P<bare>)
        )
        (?:[\s-]?(?P<scale>{scale})(?!\w))?
        (?P<half>\ (?:{half})(?!\w))?
        (?:[\s-]?(?P<unit>{unit})(?![^\W_]))?
        (?!\w)
        """,
        re.VERBOSE,
    )


def _one(units: Mapping[str, str], ordinals: Mapping[str, float], known: Language) -> re.Pattern[str] | None:
    if not known.one:
        return None
    measures = {*_PARTS, *(part for _, part in _PARTS.values())}
    named = [each for each, unit in units.items() if unit in measures and each not in ordinals and len(each) > 1]
    return re.compile(rf"\b(?:{known.one})[ -](?P<unit>{_any_of(named)})\b(?! \d)(?P<half> (?:{known.and_a_half})\b)?")


def _any_of(forms: list[str]) -> str:
    return "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form))) or "(?!)"
