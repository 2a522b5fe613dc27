"""Symbols: emoji, operators, arrows, fractions and signs of currency say something, in any language.

To most models all emoji are one token, and `<` is nearly `>`. What a reader would read aloud is compared as it
stands; quotation marks, dashes, bullets, closing punctuation, marks of trade and friendly faces are dress. A symbol
on one side only counts too, unless the other side has it in words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from unicodedata import category, normalize

from askonce.guards.languages import languages
from askonce.guards.memo import TEXTS, remembering

_PLAIN = re.compile(r"[A-Za-z\s.,?!'\"]*", re.ASCII)  # most questions hold nothing else
_MAY_HOLD = re.compile(r"[^\x00-\x7f]|[+<>=|&*~^$]|\w#|\s[-/]\s|[:;=]-?[()DPp|/\[\]]|\d\s*[xX]\s*\d|(?<!\S)-\d")
_MARKUP = re.compile(r"</?([^\W\d][\w -]*)/?>")  # a tag, a placeholder: its name is what counts
_WIDE = re.compile("[\ufe50-\ufe6b\uff01-\uff5e\uffe0-\uffe6]+")  # marks and figures as Chinese writes them
_UNSEEN = dict.fromkeys(map(ord, "\ufe0e\ufe0f\u200b\u2060\ufeff\u00ad"))
_SPELLINGS = _UNSEEN | str.maketrans(
    {"×": "*", "✕": "*", "✖": "*", "⋅": "*", "∗": "*", "÷": "/", "∕": "/", "−": "-", "➕": "+", "➖": "-", "➗": "/"}
    | {"≤": "<=", "≥": ">=", "≦": "<=", "≧": ">=", "≠": "!=", "→": "->", "←": "<-", "⇒": "=>", "➡": "->", "⬅": "<-"}
    | {"⟶": "->", "⟵": "<-", "➔": "->", "➜": "->", "♯": "#", "❤": "♥", "〜": "-", "～": "-", "∼": "~"}
)
_TIMES = re.compile(r"(?<=\d)\s*[xX]\s*(?=\d)")

_PICTURE = "[\u00a9\u00ae\u203c\u2049\u2100-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001f1e5\U0001f200-\U0001faff]"
_TONE = "[\U0001f3fb-\U0001f3ff]?"
_PICTURES = (
    "[\U0001f1e6-\U0001f1ff]{1,2}"  # a flag
    "|[0-9#*]\u20e3"  # a key
    "|" + _PICTURE + _TONE + "[\U000e0020-\U000e007f]*(?:\u200d" + _PICTURE + _TONE + ")*"
)
_FACES = r"(?<!\S)[:;=]['’]?-?[()DPp|/\[\]](?!\w)"
# A letter alone, figures or brackets stand on either side, or no space does: 3 + 4, a < b, x=1.
_BEFORE = r"(?:(?<=\d)|(?<=\b[^\W\d_])|(?<=\)))"
_AFTER = r"(?=\d|\(|[^\W\d_]\b)"
_INFIX = (
    r"&&|\|\||->|<-|=>|[<>=!]==?|<<|>>"
    rf"|{_BEFORE}\s+[+*^<>=]\s+{_AFTER}"
    r"|(?<=[\d)])\s+[-/]\s+(?=[\w(])|(?<=[\w)])\s+[-/]\s+(?=[\d(])"
    r"|(?<=[^\W_])[<>=+^](?=[^\W_(])|(?<=[\d)])\*(?=[\d(])"
)
_SUFFIX = r"(?<=[^\W_])(?:\+{1,2}|\#)(?![^\W_])|(?:^|(?<=[^\W\d_] ))-(?=\d)"  # C++, C#, 18+, -5
_LOOSE = r"(?<!\S)[+<>=|&*~^/-](?!\S)"
_FIGURES = "[²³¹¼-¾⁰-ₜ⅐-⅟①-⓿]"  # raised, lowered, broken, in a circle
_TOKEN = re.compile(
    rf"(?P<picture>{_PICTURES}|{_FACES})|(?P<infix>{_INFIX})|(?P<suffix>{_SUFFIX})|(?P<loose>{_LOOSE})"
    rf"|(?P<sign>[^\w\s]|{_FIGURES})"
)
_COUNTED = frozenset({"Sm", "Sc", "So", "No"})
_SHARES = frozenset("‰‱")
_DRESS = frozenset("•‣▪▫●○■□◦∙◆◇►▶▸➤❖✦✧✓✔™®©℠¶§…<>|~^+=\u3000♪♫")
_FRIENDLY = frozenset(
    "😀😃😄😁😆😊🙂😉😌🤗😇☺🥰😍🤩😘😅🙏👋👍👏🙌🤝💪✨🎉🎊💕💖💗💓💙💚💛💜🧡🤍♥💐🌹🌸🌟😎🤔🧐👌🫶🤞🙋💯🔥🚀"
) | {":)", ":-)", ";)", ";-)", ":D", ":-D", "=)", ":P", ":-P", ":p", ":-p"}
_WORD = re.compile(r"\d+(?:[.,/]\d+)*|[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Symbols:
    """The operators of a question in order, all its symbols, and those that may only divide or stress."""

    infix: tuple[str, ...]
    all: frozenset[str]
    loose: frozenset[str]


_NONE = _Symbols((), frozenset(), frozenset())


def symbols(a: str, b: str) -> str | None:
    """Object when one question has a symbol that the other neither has nor says, or operators in another order."""
    of_a, of_b = _symbols(a), _symbols(b)
    if of_a == of_b:
        return None
    only_a, only_b = _missing(of_a, of_b, b), _missing(of_b, of_a, a)
    if not only_a and not only_b and sorted(of_a.infix) == sorted(of_b.infix) and of_a.infix != of_b.infix:
        only_a, only_b = list(of_a.infix), list(of_b.infix)
    if not only_a and not only_b:
        return None
    return f"symbols: {' '.join(only_a) or 'none'} / {' '.join(only_b) or 'none'}"


def _missing(mine: _Symbols, theirs: _Symbols, text: str) -> list[str]:
    """Return the symbols that the other question, `text`, neither has nor says in words."""
    present = theirs.all | theirs.loose
    missing = {symbol for symbol in mine.all - present if not _is_said(symbol, text)}
    if theirs.all | theirs.loose:  # in the place of another one, even a loose symbol is no dress
        missing |= {symbol for symbol in mine.loose - present if theirs.loose - mine.loose - mine.all}
    return sorted(missing)


def _is_said(symbol: str, text: str) -> bool:
    words = {word.lower() for word in _WORD.findall(text)}
    if not words.isdisjoint(_spoken().get(symbol, ())):
        return True
    if symbol == "/" and re.search(r"\d/\d", text):
        return True  # a share, a date
    figure = normalize("NFKC", symbol)  # H₂O, m²
    return figure != symbol and figure.isdigit() and re.search(rf"[^\W\d_]\^?{figure}(?!\d)", text) is not None


@cache
def _spoken() -> dict[str, frozenset[str]]:
    """Return what the languages call each symbol."""
    found: dict[str, frozenset[str]] = {}
    for language in languages().values():
        for row in language.symbols.strip().splitlines():
            symbol, *words = row.split()
            found[symbol] = found.get(symbol, frozenset()) | {*words}
    return found


@remembering(TEXTS)
def _symbols(text: str) -> _Symbols:
    if _PLAIN.fullmatch(text) or _MAY_HOLD.search(text) is None:
        return _NONE
    plain = text if text.isascii() else _WIDE.sub(lambda found: normalize("NFKC", found[0]), text).translate(_SPELLINGS)
    plain = _TIMES.sub(" * ", _MARKUP.sub(r"\1", plain))
    infix: list[str] = []
    found: set[str] = set()
    loose: set[str] = set()
    for token in _TOKEN.finditer(plain):
        symbol, kind = token[0].strip(), token.lastgroup
        if kind == "infix":
            infix.append(symbol)
            (loose if symbol == "-" else found).add(symbol)  # a dash between figures is as often a range
        elif kind == "loose":
            loose.add(symbol)
        elif kind == "suffix" or (symbol not in _DRESS and _is_counted(symbol, kind)):
            # Stars, chillies and dollars are counted: "★★" is another rating than "★".
            found.add(symbol if symbol not in found or kind != "picture" else f"{symbol}×{plain.count(symbol)}")
    return _Symbols(tuple(infix), frozenset(found), frozenset(loose))


def _is_counted(symbol: str, kind: str | None) -> bool:
    return category(symbol) in _COUNTED or symbol in _SHARES if kind == "sign" else symbol not in _FRIENDLY
