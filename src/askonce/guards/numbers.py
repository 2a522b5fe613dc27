"""Numbers: both questions must state the same quantities of the same things, in figures or in words, in any unit.

A number on one side only is an objection too: "expenses over 50 euros" is not "expenses". That costs some hits
and never an answer. A figure inside a name (COVID-19, B2B, i5) is part of the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from askonce.guards.forms import are_forms
from askonce.guards.language import function_words, language_of, shared_language
from askonce.guards.memo import NOTHING, TEXTS, remembering
from askonce.guards.numerals import Numerals, in_figures, in_parts, numerals_of
from askonce.guards.tables import tables_of
from askonce.guards.words import UNSPACED, Words, read

_NAMED_FIGURES = re.compile(r"(?<=[^\W\d_])-?(\d+(?:\.\d+)*)(?!\w)")
# Where figures meet signs that no space divides from them: 限额50元.
_UNSPACED = re.compile(r"(?<=\d)(?=[\u3040-\u30ff\u4e00-\u9fff])|(?<=[\u3040-\u30ff\u4e00-\u9fff])(?=\d)")
_UNSPACED_SIGN = re.compile(f"[{UNSPACED}]?")
_DATE = re.compile(r"(?<![\w.])(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))(?![\w])")
_FRACTION = re.compile(r"\d{1,9}/\d{1,9}")
_DECADE = re.compile(r"(?<![\w.])(\d{2,4}0)['’]?s(?!\w)")
_DIGIT = re.compile(r"\d")
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
_ONE_TIME = re.compile(r"\b(?:per|an?)[ -]([a-z]+)")
_CAPITALS = re.compile("[IVXLC]{2}")
_ROMAN = re.compile(r"(?<![\w'’.-])(?=[IVXLC]{2,}\b)(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\w'’-])")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_HALF_DAYS = frozenset({"am", "pm"})
_HOURS = 12  # of half a day
_LONGEST = 12  # figures of a quantity
_HUNDRED = 100
_THINGS = 3  # words behind a number that may be what it counts
_YEARS = 1000  # and more: hardly counts anything
_CODE = 4  # figures that with a nought before them are a code


@dataclass(frozen=True, slots=True)
class Quantity:
    """What a number may be read as, its unit, and whether it surely counts something.

    "First", "half", "IV" and "the sixties" are unsure: they agree with a figure, and object to none. So is "two" of
    "first two", which objects to other numbers.
    """

    values: frozenset[str]
    unit: str | None = None
    sure: bool = True
    counts: bool = False

    def agrees(self, other: Quantity) -> bool:
        """Return whether two numbers may be one."""
        if self.unit is None or other.unit is None or self.unit == other.unit:
            return not self.values.isdisjoint(other.values)
        return not self.in_parts.isdisjoint(other.in_parts)

    @property
    def in_parts(self) -> frozenset[tuple[str, str]]:
        """Return what it may be in the smallest unit, with that unit: two weeks are as many hours as 14 days."""
        return frozenset(in_parts(value, self.unit) for value in self.values) if self.unit else frozenset()


def quantities(text: str) -> Iterator[tuple[str, str | None]]:
    """Yield each number as (canonical value, unit or None)."""
    for quantity in _read(text, language_of(text) or ""):
        if quantity.sure:
            yield min(quantity.values), quantity.unit


def numbers(a: str, b: str) -> str | None:
    """Object when one question states a number that the other does not, or gives it another unit."""
    dates_a, dates_b = _dates(a), _dates(b)
    if dates_a and dates_b and dates_a != dates_b:
        return f"dates: {', '.join(sorted(dates_a))} / {', '.join(sorted(dates_b))}"
    language = shared_language(a, b) or ""
    of_a, of_b = _read(a, language), _read(b, language)
    if not of_a and not of_b:
        return None
    if of_a == of_b:
        return _counted_otherwise(a, b, language)
    named_a, named_b = _in_names(a), _in_names(b)
    sides = (of_a, of_b, named_b - named_a, b), (of_b, of_a, named_a - named_b, a)
    for mine, theirs, named, other_text in sides:
        for quantity in set(mine).difference(theirs):
            known = quantity.sure or (quantity.counts and any(other.sure or other.counts for other in theirs))
            if known and not theirs and _is_one_of_those(quantity, other_text, language):
                continue
            if known and not quantity.values & named and not any(map(quantity.agrees, theirs)):
                return f"numbers: {_shown(of_a)} / {_shown(of_b)}"
    return _counted_otherwise(a, b, language)


def _is_one_of_those(quantity: Quantity, text: str, language: str) -> bool:
    """Return whether a text without numbers says of which time there is one: "one hour", "per hour"."""
    if quantity.unit not in _TIMES or quantity.values != {"1"}:
        return False
    units = numerals_of(language).units
    return any(units.get(word) == quantity.unit for word in _ONE_TIME.findall(text.lower()))


def _counted_otherwise(a: str, b: str, language: str) -> str | None:
    """Object when a number is of what is another's in the other question: 2 adults and 1 child, waist 32, length 34."""
    said_a, said_b = read(a, language), read(b, language)

    def has_any(stems: Iterable[str], things: Iterable[str]) -> bool:
        """Return whether one of the things is among these stems, in whatever form: Kind, Kinder."""
        return any(one == other or are_forms(one, other, language) for one in things for other in stems)

    for of_a, of_b in zip(_counted(said_a, language), _counted(said_b, language), strict=True):
        for value in of_a.keys() & of_b.keys():
            things, others = of_a[value], of_b[value]
            if not has_any(things, others) and has_any(said_b.stems, things) and has_any(said_a.stems, others):
                return f"numbers: {value} {' '.join(sorted(things))} / {value} {' '.join(sorted(others))}"
    return None


@remembering(TEXTS)
def _counted(said: Words, language: str) -> tuple[Mapping[str, frozenset[str]], Mapping[str, frozenset[str]]]:
    """Return the stems right behind each number that may count things, and those right before it, by the number.

    They end at a function word or another number; where no function words are known, nothing before a number counts.
    """
    words = [*zip(said.words, said.stems, strict=True)]
    tables = tables_of(language)
    idle = tables.function_words if tables else function_words(language)
    return _beside(words, language, idle), _beside(words[::-1] if idle else [], language, idle)


def _beside(words: Sequence[tuple[str, str]], language: str, idle: Set[str]) -> Mapping[str, frozenset[str]]:
    known = numerals_of(language)
    found: dict[str, frozenset[str]] = {}
    value = ""
    things: list[str] = []
    for word, root in (*words, ("", "")):
        is_number = word.isdecimal() or known.states(word)
        # A sign of a script without spaces is often no word.
        is_idle = word in idle or _UNSPACED_SIGN.fullmatch(word) is not None
        if things and (is_number or is_idle or len(things) == _THINGS):
            found[value] = found.get(value, frozenset()).union(things)
            value, things = "", []
        if is_number:
            number = float(word) if word.isdecimal() else known.value(word)[0]
            value = f"{number:g}" if 1 < number < _YEARS else ""  # "one" is often no number
        elif is_idle:
            value = ""
        elif value:
            things.append(root)
    return found


def units_of_one_amount(a: str, b: str, language: str) -> frozenset[str]:
    """Return the units in which the questions state one amount each in its own: "14 days", "two weeks"."""
    of_a, of_b = _read(a, language), _read(b, language)
    return frozenset(
        unit
        for x in of_a
        for y in of_b
        if x.unit and y.unit and x.unit != y.unit and x.agrees(y)
        for unit in (x.unit, y.unit)
    )


def is_number(word: str, language: str) -> bool:
    """Return whether a word states a number, so that the guard of numbers judges it."""
    return any(sign.isdigit() for sign in word) or numerals_of(language).states(word)


@remembering(TEXTS)
def _in_names(text: str) -> frozenset[str]:
    """Return the figures in names, for "COVID 19" is "COVID-19", and "version 2.1" is "v2.1"."""
    return frozenset(_NAMED_FIGURES.findall(text)) if _DIGIT.search(text) else NOTHING


@remembering(TEXTS)
def _dates(text: str) -> frozenset[str]:
    if not _DIGIT.search(text):
        return NOTHING
    return frozenset(re.sub(r"[-/.]0?", ".", date[0]) for date in _DATE.finditer(text))


@remembering(TEXTS)
def _read(text: str, language: str) -> tuple[Quantity, ...]:
    return tuple(_quantities(text, numerals_of(language)))


def _quantities(text: str, known: Numerals) -> Iterator[Quantity]:
    for found in _ROMAN.findall(text) if _CAPITALS.search(text) else ():
        yield Quantity(frozenset({str(_roman(found))}), sure=False)
    plain = text.lower().replace("’", "'").replace("(k)", "k")  # a 401(k) plan
    for found in known.one.finditer(plain) if known.one is not None else ():
        value = (0.5 if found.groupdict().get("halved") else 1.0) + (0.5 if found["half"] else 0.0)
        yield Quantity(frozenset({f"{value:g}"}), known.units[found["unit"]], sure=value > 1, counts=True)
    if text.isascii() and not _DIGIT.search(plain) and not known.may_hold(plain):
        return
    if not text.isascii():
        plain = _UNSPACED.sub(" ", in_figures(plain).replace("ё", "е"))
    for found in _DATE.finditer(plain):
        year, *rest = (part for part in (found[1] or found[6], *found.groups()[1:5]) if part)
        yield Quantity(frozenset({_canonical(year)}))
        yield from (Quantity(frozenset({_canonical(part)}), sure=False) for part in rest)
    for found in _DECADE.finditer(plain):
        yield Quantity(frozenset({found[1], found[1][-2:]}))
    plain = _DECADE.sub(" ", _DATE.sub(" ", plain))
    yield from _summed(plain, known)


def _summed(plain: str, known: Numerals) -> Iterator[Quantity]:
    """Yield the quantities of a text, "two hundred and fifty" as one."""
    total, room, end = None, 0.0, 0
    for found in known.pattern.finditer(plain):
        quantity = _quantity(found, known)
        if (
            total is not None
            and quantity.sure
            and not found["figures"]
            and plain[end : found.start()].strip() in known.hundred_and
        ):
            added = {float(x) + float(y) for x in total.values for y in quantity.values if _is_below(y, room)}
            if added:
                quantity = replace(quantity, values=frozenset(f"{value:.12g}" for value in added))
                total = None
        if total is not None:
            yield total
        scale = known.scales.get(found["scale"] or "", 0.0)
        total, end = quantity, found.end()
        room = 0.0 if found["figures"] or found["unit"] or scale < _HUNDRED else scale
    if total is not None:
        yield total


def _is_below(value: str, room: float) -> bool:
    return value.isdecimal() and int(value) < room


def _quantity(found: re.Match[str], known: Numerals) -> Quantity:
    unit = known.units.get(found["sign"] or found["unit"] or "")
    told = False
    scale = known.scales[found["scale"]] if found["scale"] else 1
    if found["scale"] == "m" and unit is None and found[0].endswith(" m"):  # "1.90 m" high, and "$1.90 m", "1.9m"
        scale, unit = 1, "m"
    half = scale / 2 if found["half"] else 0
    if found["figures"]:
        figures = found["figures"].replace(".", ":") if unit in _HALF_DAYS else found["figures"]
        sure, values = True, {_canonical(figures, scale, half)}
    elif found["words"]:
        behind = known.behind_ordinals(found["words"])
        value, sure = known.value(behind or found["words"])
        # "Thirty-second" is no time, and objects to "thirty-ninth".
        told = bool(behind) or (not sure and known.is_compound(found["words"]))
        sure = sure and not (value == 1 and unit is None and not found["scale"])  # "which one" is no number
        values = {f"{value * scale + half:.12g}"}
        if scale == 1 and (clock := known.clock(found["words"])):
            values.add(clock)
    else:
        sure, values = True, {f"{scale + half:.12g}"}
    if unit == "pm":
        values |= {_in_the_afternoon(value) for value in values}
    return Quantity(frozenset(values), unit, sure and not told, told)


def _canonical(figures: str, scale: float = 1, more: float = 0) -> str:
    plain = re.sub(r"[  ,](?=\d{3}(?!\d))", "", figures).replace(",", ".").removesuffix(":00")
    if _FRACTION.fullmatch(plain):
        above, below = map(int, plain.split("/"))
        return f"{above / below * scale + more:.12g}" if below else plain
    if (
        plain.isdecimal()
        and scale == 1
        and not more
        and (len(plain) > _LONGEST or (len(plain) >= _CODE and plain[0] == "0"))
    ):
        return plain  # the number of a card or a postcode is no quantity
    try:
        return f"{float(plain) * scale + more:.12g}"
    except ValueError:  # a version, a date, a time of day
        return plain


def _in_the_afternoon(value: str) -> str:
    hour, _, rest = value.replace(".", ":").partition(":")
    if not (hour.isdecimal() and len(hour) <= len(str(_HOURS))):
        return value
    return f"{int(hour) % _HOURS + _HOURS}{':' if rest else ''}{rest}"


def _roman(figures: str) -> int:
    values = [_ROMAN_VALUES[sign] for sign in figures]
    return sum(-v if v < max(values[at:]) else v for at, v in enumerate(values))


def _shown(of_text: tuple[Quantity, ...]) -> str:
    shown = {f"{min(q.values)}{' ' + q.unit if q.unit else ''}" for q in of_text if q.sure or q.counts}
    return ", ".join(sorted(shown)) or "none"
