"""Shapes: the identifiers of a text, known by how they are written: codes, figures, letters that stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TypeAlias

from askonce.guards.language import function_words
from askonce.guards.languages import known_of, words_of
from askonce.guards.memo import NOTHING, TEXTS, remembering
from askonce.guards.numerals import numerals_of
from askonce.guards.tables import tables_of

_WIDE = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_DASHES = dict.fromkeys(map(ord, "‐‑‒–−"), "-")
_SUBSCRIPTS = {ord("₀") + figure: str(figure) for figure in range(10)}
_TYPOGRAPHY = {**_WIDE, **_DASHES, **_SUBSCRIPTS, **dict.fromkeys(map(ord, "’‘"), "'")}
_LOOKALIKE = str.maketrans("авекмнорстух", "abekmhopctyx")  # Cyrillic letters that are typed for Latin ones
# Scripts that write no space between their words, or none where they meet Latin ones.
_SIGNS = "\u0900-\u0dff\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af"
_RUN = re.compile(f"([{_SIGNS}]+)")
_MIXED = re.compile(rf"[A-Za-z][{_SIGNS}]|[{_SIGNS}][A-Za-z]")
_SYLLABLE = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_AND = re.compile(r"\b(\w) ?& ?(?=\w\b)")  # R & D
_IN_BRACKETS = re.compile(r"(?<=\w)\((\w{1,3})\)")  # a 401(k), the item(s)
_BRACKETS = re.compile(r"(?<=[^\s(])(?=\([^)])|(?<=[^(]\))(?=\w)")
_APART = re.compile(r"(?<!\S)'\w(?!\w)|'(?=\d)")  # Ann 's, class of'99

_SIGN = re.compile(r"[\d@#\\/&_$%~+.:()-]")
_SHAPED = re.compile(r"[\d@#\\/&_$%~+(]|[.:]\w|(?<!\w)-\w|-\w?(?!\w)")
_OPENING = "\"'`“„«([{<*,;:!?…¿¡|>"
_CLOSING = "\"'`”“»)]}>*,;:!?…|<"
_PUNCTUATION = f"{_OPENING}{_CLOSING}."
_ENDS_CLAUSE = re.compile(r"[.!?;:,)\]»”。！？、，؟][\"'”»]*$")
_FIGURES = re.compile(r"[-+]?\d+(?:[.,:/-]\d+)*%?")
_TIME_OR_ORDINAL = re.compile(r"\d{1,2}h\d{2}|\d{1,4}(?:\.?[ºª°]|\.[ao]?|e|er|[eè]?[mr]e|[mdrtv][ao])")
_GRADE = re.compile(r"[A-Za-z]{1,2}(?:\+{1,2}|#)|(?:[A-FO]|AB)-")  # C++, A+, AB-
_OPTION = re.compile(r"-[A-Za-z]{1,3}|--[A-Za-z][\w=.:/-]*|-[a-z]{4,}[\w=.:/-]*", re.ASCII)
_PLACED = re.compile(
    r"\w+://\S+|[\w.+-]+@[\w.-]+"  # addresses
    r"|[@#][\w.-]*[^\W_][\w.-]*|[$%][^\W\d]\w+%?"  # @handle, #tag, $HOME
    r"|(?:~|\.{1,2}|[A-Za-z]:)?[/\\].+|\.\w[\w.]*|\w+\\.+"  # paths, .doc
    r"|\w*(?:_\w+)+|[\w.]+\(\)"  # snake_case, a call
)
_VERSION = re.compile(r"v\.?(?=\d+(?:\.\d+)*$)")
_COMPOUND = re.compile(r"\d[\d.,]*(?:er)?(?:-[^\W\d_]{2,})+")  # 30-day
_LIST = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]+)*-\d[\d.]*")  # gpt-4, top-10: in small letters a name, or none
_CHOICE = re.compile(r"(?!\d+(?:/\d+)*$)(?:[$€£]?\w[\w-]+|\d)(?:/[\w-]+)+")  # and/or, days/3: words, not a path
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?|[^\W\d_]{1,3}\.[^\W\d_]\.?|[A-Z]\.[A-Z][a-z]{1,5}")  # U.S., J., Ph.D
_CAMEL = re.compile(r"[a-z][A-Z]")
_ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
ROMAN_VALUES = {"i": 1, "v": 5, "x": 10}
# A prefix or a unit that only case tells apart. Where a text has neither form, mw, it may be either.
_MILLI = re.compile(r"(?<![^\W\d_])([mM])(?:Wh?|Ah?|V|N|J|Pa|F|Sv|eV|Ω)(?!\w)")
_BITS = re.compile(r"(?<![^\W\d_])[KMGT]i?([bB])(?:ps|it/s|/s)?(?!\w)")
_MAY_BE_UNIT = re.compile(r"[mM][WAVNJPFSeΩ]|[KMGT]i?[bB]")
_CURRENCIES = frozenset("$€£¥₹₽")
_MOST_NEGATIVE = 3  # figures after a minus; more are the end of a range
_BARRIER = "\0"
_LONGEST_JOIN = 4  # words that another question may write as one: ab 123 c
_FEWEST_WORDS = 3  # of a title
_TITLE_SHARE = 0.7
_SMALL_TOKEN = 5  # signs of two names joined by &: H&M
_CLITICS = frozenset("stmd")


_Token: TypeAlias = tuple[str, bool, bool]
"""What stands between two spaces, without the punctuation around it; whether it begins a sentence or a clause, and
whether it ends one."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that stands alone, its neighbours, and how sure it is that it names something.

    2: it does. 1: it does where the other question has another letter (an initial, a letter beside a number). 0: it
    may, and agrees with the same letter: the article of "buy a car" looks like the A of "vitamin a".
    """

    letter: str
    before: str
    after: str
    sure: int


@dataclass(eq=False)
class Shapes:
    """The identifiers of a question, the canonical spelling first and what is written next, and its words."""

    words: tuple[str, ...]
    spelled: tuple[str, ...]  # the same, with barriers where punctuation joins
    strong: dict[str, str]
    weak: dict[str, str]  # objected to only where both questions have one
    letters: tuple[Letter, ...]
    figures: tuple[tuple[str, str, str], ...]  # with the words before and after
    units: frozenset[str]
    choices: frozenset[str]  # words that a stroke joins
    romans: frozenset[int]
    named: tuple[object, ...] = field(init=False)  # all that the identifiers of two questions are told apart by

    def __post_init__(self) -> None:
        letters = frozenset([each.letter for each in self.letters]) if self.letters else NOTHING
        figures = frozenset([canonical for canonical, *_ in self.figures]) if self.figures else NOTHING
        self.named = self.strong, self.weak, letters, figures, self.units, self.choices, self.romans

    @cached_property
    def joins(self) -> frozenset[str]:
        """Return the words, also written together with their neighbours."""
        many = range(len(self.spelled))
        return frozenset("".join(self.spelled[at : at + size]) for size in range(1, _LONGEST_JOIN + 1) for at in many)

    @cached_property
    def closed(self) -> frozenset[str]:
        """Return the codes without the hyphens in them."""
        return frozenset(code.replace("-", "") for code in (*self.strong, *self.weak))


@remembering(TEXTS)
def may_hold_any(text: str) -> bool:
    """Tell cheaply whether a text has figures, joining signs, capitals within words, or letters that stand alone."""
    if (_SIGN.search(text) and _SHAPED.search(text)) or (not text.isascii() and _MIXED.search(text)):
        return True
    for at, word in enumerate(text.split()):
        bare = word if word.isalpha() else word.strip(_PUNCTUATION)
        if bare[1:] != bare[1:].lower():
            return True
        if len(bare) == 1 and (bare not in "aAiI" or bare != word or (bare == "A" and at)):
            return True
    return text[-2:] in (" a", " A")


@remembering(TEXTS)
def shapes(text: str, language: str) -> Shapes:
    """Return what a text has of identifiers, read with what is known of one language."""
    plain = text if text.isascii() else text.translate(_TYPOGRAPHY)
    if "(" in plain:
        plain = _BRACKETS.sub(" ", _IN_BRACKETS.sub(r"\1", plain))
    plain = _APART.sub(" ", plain) if "'" in plain else plain
    plain = _AND.sub(r"\1&", plain) if "&" in plain else plain
    if not text.isascii():
        plain = _RUN.sub(r" \1 ", plain)
    tokens = _tokens(plain)
    shouts = plain.isupper()
    words: list[str] = []
    spelled: list[str] = []
    strong: dict[str, str] = {}
    weak: dict[str, str] = {}
    figures: list[tuple[str, str, str]] = []
    romans: set[int] = set()
    short: list[int] = []  # where a letter may stand
    for at, (bare, _, _) in enumerate(tokens):
        if bare.isalpha() and bare.islower():  # most words
            folded = bare.casefold()
            words.append(folded)
            spelled.append(folded)
            if len(bare) == 1:
                short.append(at)
            continue
        short.append(at)
        kind, canonical, parts, spelling = _shape(bare, language)
        words += parts
        spelled += spelling
        if not kind:
            continue
        if kind == "strong":
            strong[canonical] = bare
        elif kind == "weak":
            weak[canonical] = bare
        elif kind == "figures":
            figures.append((canonical, _word(tokens, at - 1), _word(tokens, at + 1)))
        elif kind == "large" and not shouts:
            if _ROMAN.fullmatch(bare):
                romans.add(_roman(bare))
            elif not known_of(language).capitals_are_names:  # those the guard of names compares
                weak[canonical] = bare
    letters = tuple(_letters_of(tokens, short, language, shouts)) if short else ()
    romans.update(ROMAN_VALUES[each.letter] for each in letters if each.letter in ROMAN_VALUES)
    units: frozenset[str] = NOTHING
    if _MAY_BE_UNIT.search(plain):
        units = frozenset(found[0] for pattern in (_MILLI, _BITS) for found in pattern.finditer(plain))
    choices = frozenset(_CHOICE.findall(plain.casefold())) if "/" in plain else NOTHING
    return Shapes(
        tuple(words), tuple(spelled), strong, weak, letters, tuple(figures), units, choices,
        frozenset(romans) if romans else NOTHING,
    )  # fmt: skip


def _tokens(text: str) -> Sequence[_Token]:
    tokens: list[_Token] = []
    begins = True
    for raw in text.split():
        if raw.isalpha():
            tokens.append((raw, begins, False))
            begins = False
            continue
        opens, ends, parts = _stripped(raw)
        begins = begins or opens
        tokens += [(part, begins, ends) for part in parts]
        begins = ends if parts else begins or ends
    return tokens


@remembering(4096)
def _stripped(raw: str) -> tuple[bool, bool, Sequence[str]]:
    """Return what stands between two spaces without its punctuation, and whether that opens or ends a clause."""
    bare = raw.lstrip(_OPENING)
    opens, ends = bare != raw and raw[0] in "¿¡([{", bool(_ENDS_CLAUSE.search(raw))
    bare = bare.rstrip(_CLOSING).removesuffix("'s")
    bare += ")" if bare.endswith("(") else ""
    if len(bare) == 2 and bare[1] == "-" and not _GRADE.fullmatch(bare):
        return opens, False, ()
    if not (_GRADE.fullmatch(bare) or _INITIALS.fullmatch(bare)):
        bare = bare.rstrip(".-/").strip("_*")
    if not any(map(str.isalnum, bare)):
        return opens, ends, ()
    apart = _CHOICE.fullmatch(bare) and not (bare.isupper() and bare.replace("/", "").isalpha())
    return opens, ends, [part for each in bare.split("/") if (part := each.strip("-"))] if apart else [bare]


@remembering(4096)
def _shape(bare: str, language: str) -> tuple[str, str, Sequence[str], Sequence[str]]:
    """Return the kind of a token, its canonical spelling, its words, and how they are spelled; no kind for words."""
    if bare.isalpha() and (bare.islower() or (bare.istitle() and len(bare) > 1)):
        folded = (bare.casefold(),)
        return "", "", folded, folded
    kind, canonical = _kind(bare, language), _canonical(bare)
    parts = re.findall(r"[^\W_]+", bare.casefold().replace("'", ""))
    if kind == "word":
        return "", canonical, parts, ["".join(parts)] if _INITIALS.fullmatch(bare) else parts
    if canonical.isalnum() or kind == "figures":
        return kind, canonical, parts, [canonical]
    return kind, canonical, parts, [_BARRIER, *parts, _BARRIER] if len(parts) == 1 else [_BARRIER]


def _kind(bare: str, language: str) -> str:
    """Name the shape of a token: figures, a quantity, a strong or a weak code, large letters, or a word."""
    if _FIGURES.fullmatch(bare):
        return "figures"
    figures = any(map(str.isdigit, bare))
    if figures and (
        not any(map(str.isalpha, bare))
        or not _CURRENCIES.isdisjoint(bare)
        or numerals_of(language).pattern.fullmatch(bare.lower())
        or _TIME_OR_ORDINAL.fullmatch(bare)
        or _COMPOUND.fullmatch(bare)
    ):
        return "quantity"
    if any(shape.fullmatch(bare) for shape in (_GRADE, _OPTION, _PLACED)):
        return "strong"
    if figures:
        return "weak" if _LIST.fullmatch(bare) and bare.islower() else "strong"
    if _INITIALS.fullmatch(bare):
        return "word"
    if "." in bare:
        return "strong"
    if "/" in bare and bare.isupper():
        return "weak"
    if _CAMEL.search(bare) or ("&" in bare and len(bare) <= _SMALL_TOKEN):
        return "weak"
    return "large" if len(bare) > 1 and bare.isalpha() and bare.isupper() else "word"


def _canonical(bare: str) -> str:
    if _OPTION.fullmatch(bare) and bare[:2] != "--":
        return bare
    folded = re.sub(r"^\w+://(?:www\.)?|^www\.|\(\)$|&|%$", "", bare.casefold()).rstrip("/")
    folded = _VERSION.sub("", folded)
    if _FIGURES.fullmatch(folded):
        folded = folded.lstrip("+") if len(folded) <= _MOST_NEGATIVE + 1 else folded.lstrip("+-")
        return re.sub(r"^(?=\d+(?:\.\d+){1,2}$)(\d+(?:\.\d+)??)(?:\.0+)+$", r"\1", folded.replace(",", "."))
    return folded.translate(_LOOKALIKE) if any(map(str.isdigit, folded)) else folded


def _word(tokens: Sequence[_Token], at: int) -> str:
    return tokens[at][0].casefold() if 0 <= at < len(tokens) else ""


def _roman(figures: str) -> int:
    values = [ROMAN_VALUES[sign] for sign in figures.casefold()]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))


def _letters_of(tokens: Sequence[_Token], places: Sequence[int], language: str, shouts: bool) -> Iterator[Letter]:
    """Yield the letters that stand alone in some places, but for those that are words for sure."""
    plain_case: bool | None = None
    for at in places:
        bare, begins, ends = tokens[at]
        if len(bare) > 2 and "-" not in bare:
            continue
        head, _, tail = bare.rpartition("-")
        dotted = len(bare) == 2 and bare[1] == "."
        letter = bare[0] if dotted else tail
        if (
            len(letter) != 1
            or not letter.isalpha()
            or _SYLLABLE.match(letter)
            or (head and not (head.isalpha() and (letter.isupper() or letter not in words_of("", "letters"))))
        ):
            continue
        before = head.casefold() or _word(tokens, at - 1)
        after = _word(tokens, at + 1)
        last = at + 1 == len(tokens)
        if plain_case is None:
            titled = [word[0].isupper() for word, _, _ in tokens if word[0].isalpha()]
            plain_case = not shouts and (len(titled) < _FEWEST_WORDS or sum(titled) < _TITLE_SHARE * len(titled))
        sure = _sureness(letter, before, after, begins, ends or last, last, plain_case, language)
        if dotted and not last and sure > 1:
            sure = 1
        if sure >= 0:
            yield Letter(letter.casefold().translate(_LOOKALIKE), before, after, sure)


def _sureness(
    letter: str, before: str, after: str, begins: bool, ends: bool, last: bool, plain_case: bool, language: str
) -> int:
    """Return how sure it is that a letter names something (see `Letter`), or -1 where it is a word."""
    small = letter.casefold()
    if begins and ends and (before or not last):
        return -1  # the mark of a list, "Q:"
    words = _function_words(language)
    if (
        letter not in words_of(language, "elided")
        and small not in words_of(language, "letters")
        and not "\u00c0" <= small <= "\u024f"
    ):
        if language == "en" and small in _CLITICS and before and (before in words or before + small in words):
            return -1  # what s, don t
        return 1 if before[:1].isdigit() or after[:1].isdigit() else 2
    pronoun = language == "en" and small == "i"  # always written large
    if letter.isupper() and plain_case and not begins and not pronoun:
        return 2
    if not before or before in words:
        return -1
    return 2 if ends and not pronoun else 0


@lru_cache(maxsize=32)
def _function_words(language: str) -> frozenset[str]:
    tables = tables_of(language)
    return function_words(language) | (tables.grammar if tables else frozenset())
