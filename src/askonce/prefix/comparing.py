"""Where two prompts diverge, why, and how much after that would be equal but for it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Literal, TypeAlias

from askonce.prefix.prompts import Prompt
from askonce.prefix.volatile import difference

CauseName: TypeAlias = Literal[
    "timestamp", "id", "request_id", "user", "number", "value", "tool_order", "tools", "document_order", "history",
    "whitespace", "serialisation", "model", "salt", "text", "question", "documents",
]  # fmt: skip

FIXES: Mapping[CauseName, str] = {
    "timestamp": "put the date or time into the last user message, or tell it no finer than the answer needs",
    "id": "leave the id out of the prompt, or put it into the last user message",
    "request_id": "leave the id of the request, session or trace out of the prompt; send it as metadata or a header",
    "user": "put what is of the user into the last user message, after all that users have in common",
    "number": "put the changing number into the last user message",
    "value": "put the value that is inserted here after all that requests have in common",
    "tool_order": "send the tools in one order, such as that of their names",
    "tools": "send the same tools with each request; restrict them with tool_choice or allowed_tools instead",
    "document_order": "put the documents into a stable order, such as that of their ids, and not of their scores",
    "history": "only append to the history; where it is shortened, cut it rarely and much, not a little each turn",
    "whitespace": "render the prompt in one way: the same spaces, line endings and Unicode normal form",
    "serialisation": "write JSON in one way: sorted keys and fixed separators",
    "model": "send prompts of one template to one model: a prefix cache belongs to a model",
    "salt": "use one salt for each tenant, not for each request",
    "text": "keep the text that comes first the same; put what is retrieved or often edited after it",
    "question": "put the question last, after the text that all requests share",
    "documents": "put what is retrieved after all that requests share, the documents that are used most first",
}
"""What to do about each cause."""

_MOST_DIFFERENCES = 30
_SHOWN = 80
_MOST_FRUITLESS = 6  # differences in a row, after which two texts have nothing more in common
_LEAST = 16  # characters, of which in some languages each is a token
_ANCHOR = 24  # characters that are equal by no accident
_LINE = 40
_LONGEST = 200_000
_MESSAGE = 20  # characters of a message that is the same by no accident
_PARTS = re.compile(r"\n+|(?<=[.!?。！？])\s+|\},\s*\{|</?\w[^>\n]*>")
_NUMBERING = re.compile(r"^[\W_]*(?:\d+[\].):]+)?[\W_]*")
_FIXED = ("system", "developer", "tools", "format", "context")


@dataclass(frozen=True, slots=True)
class Difference:
    """A place in which a prompt differs from an earlier one.

    Args:
        cause: Why.
        place: The part of the request, such as `"messages[0]"`.
        role: Its role.
        offset: The first character of that part which differs.
        one: The earlier text from there on.
        other: The later one.
        lost: Characters after it that are equal again, and could be reused but for this.
    """

    cause: CauseName
    place: str
    role: str
    offset: int
    one: str
    other: str
    lost: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two prompts have in common.

    Args:
        common: Characters from the start that are equal.
        differences: Where they differ, as far as they can be aligned again; nothing where the later one only goes on.
    """

    common: int
    differences: tuple[Difference, ...] = ()


def common_prefix(one: Sequence[object], other: Sequence[object], at: int = 0, also_at: int = 0) -> int:
    """Return how many characters or tokens are equal, from `at` in the one and `also_at` in the other on."""

    def is_equal(start: int, size: int) -> bool:
        return one[at + start : at + start + size] == other[also_at + start : also_at + start + size]

    low, high, step = 0, min(len(one) - at, len(other) - also_at), 256
    while low < high:
        size = min(step, high - low)
        if is_equal(low, size):
            low, step = low + size, step * 2
            continue
        while size > 1:  # one of them differs
            half = size // 2
            if is_equal(low, half):
                low, size = low + half, size - half
            else:
                size = half
        break
    return low


def compare(earlier: Prompt, later: Prompt) -> Comparison:
    """Return where a prompt diverges from an earlier one, and why."""
    one, other = earlier.text, later.text
    common = i = j = common_prefix(one, other)
    found: list[Difference] = []
    fruitless = 0
    while i < len(one) and len(other) - j >= _LEAST and len(found) < _MOST_DIFFERENCES and fruitless < _MOST_FRUITLESS:
        ours, at = earlier.piece_at(i)
        theirs, also_at = later.piece_at(j)
        if ours == theirs + 1 and at < 0 <= also_at:  # the one ends where the other goes on
            ours, at = theirs, len(earlier.pieces[theirs].text)
        elif theirs == ours + 1 and also_at < 0 <= at:
            theirs, also_at = ours, len(later.pieces[ours].text)
        cause, i_next, j_next, equal = _cause(earlier, later, (ours, at), (theirs, also_at))
        piece = later.pieces[theirs]
        if i_next is not None and j_next is not None:
            again = common_prefix(one, other, i_next, j_next)
            equal += again
            i, j = i_next + again, j_next + again
        found.append(
            Difference(
                cause, piece.place, piece.role, max(0, also_at),
                earlier.pieces[ours].text[max(0, at) :][:_SHOWN], piece.text[max(0, also_at) :][:_SHOWN], equal,
            )
        )  # fmt: skip
        fruitless = fruitless + 1 if equal < _LEAST else 0
        if i_next is None:
            break
    return Comparison(common, tuple(found))


def shape(text: str, most: int = 40) -> str:
    """Return the form of a text without its words: letters of any script as `a` and `A`, digits as `0`."""

    def form(char: str) -> str:
        kind = unicodedata.category(char)
        if kind[0] == "N":
            return "0"
        if kind[0] in "LMS" and not (char.isascii() and kind[0] == "S"):  # a mark or a sign may be a part of a word
            return "A" if kind == "Lu" else "a"
        return char if kind[0] in "PS" else " "

    cut = text[:most]
    return "".join(map(form, cut)) + ("…" if len(text) > most else "")


def digest(text: str) -> str:
    """Return 8 hexadecimal digits that tell texts apart without saying them."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()


_Place: TypeAlias = tuple[int, int]
_Cause: TypeAlias = tuple[CauseName, int | None, int | None, int]


def _cause(earlier: Prompt, later: Prompt, one: _Place, other: _Place) -> _Cause:
    """Return why two prompts differ here, where each goes on after it, if that can be found, and what that leaves out.

    The last is how many characters between could be equal but for the cause.
    """
    (ours, at), (theirs, also_at) = one, other
    a, b = earlier.pieces[ours], later.pieces[theirs]
    if "tools" in (a.role, b.role):
        return _of_tools(earlier, later, one, other)
    start, also_start = _start(earlier, ours), _start(later, theirs)
    ends = start + len(a.text), also_start + len(b.text)
    left = len(earlier.text) - start - max(0, at)
    if a.role != b.role or ours != theirs:
        if _has_history(earlier, later, ours, theirs):
            return "history", None, None, left
        return _last(b.role), None, None, 0
    at, also_at = max(0, at), max(0, also_at)
    alike = _alike(a.text, b.text)
    if alike is not None:
        return alike, *ends, min(len(a.text) - at, len(b.text) - also_at)
    if b.role == "assistant":  # what a model has said; where it differs, it is another conversation
        return (
            ("history", None, None, left) if _has_history(earlier, later, ours, theirs) else ("question", None, None, 0)
        )
    rest, also_rest = a.text[at:_LONGEST], b.text[also_at:_LONGEST]
    if (space := _after_space(rest, also_rest)) is not None:
        return "whitespace", start + at + space[0], also_start + also_at + space[1], 0
    told = difference(a.text, b.text, at, also_at)
    if told is not None and (after := a.text[told[1] :][:_LINE]) == b.text[told[2] :][:_LINE] and len(after) == _LINE:
        return told[0], start + told[1], also_start + told[2], 0
    if _is_reordered(rest, also_rest):
        return "document_order", *ends, _shared(rest, also_rest)
    again = _after_words(a.text, b.text, at, also_at)
    if told is not None:
        kind, *goes_on = told
        if again is not None and min(again[0] - goes_on[0], again[1] - goes_on[1]) >= 0:
            goes_on = [*again]  # a name of two words
        return kind, start + goes_on[0], also_start + goes_on[1], 0
    if _has_history(earlier, later, ours, theirs):
        return "history", None, None, left
    cause = _last(b.role)
    if again is not None:
        return ("value" if cause == "text" else cause), start + again[0], also_start + again[1], 0
    again = _at_line(rest, also_rest)
    if again is not None:
        return cause, start + at + again[0], also_start + also_at + again[1], 0
    if b.role in _FIXED and ends[0] < len(earlier.text) and ends[1] < len(later.text):
        return cause, *ends, 0
    return cause, None, None, 0


def _start(prompt: Prompt, number: int) -> int:
    return prompt.starts[number] + len(prompt.pieces[number].role) + 2


def _last(role: str) -> CauseName:
    return "documents" if role == "context" else "text" if role in _FIXED else "question"


# --- tools ---


def _of_tools(earlier: Prompt, later: Prompt, one: _Place, other: _Place) -> _Cause:
    ours = [piece.text for piece in earlier.pieces if piece.role == "tools"]
    theirs = [piece.text for piece in later.pieces if piece.role == "tools"]
    ends = _after_tools(earlier), _after_tools(later)
    same, also_same = [_canonical(text) for text in ours], [_canonical(text) for text in theirs]
    if sorted(same) == sorted(also_same):
        left = min(ends[0] - earlier.starts[one[0]], ends[1] - later.starts[other[0]])
        return ("serialisation" if same == also_same else "tool_order"), *ends, left
    (number, at), (also_number, also_at) = one, other
    if number == also_number and at >= 0 and also_at >= 0 and len(ours) == len(theirs):
        told = difference(earlier.pieces[number].text, later.pieces[also_number].text, at, also_at)
        if told is not None and told[0] != "number":
            return told[0], _start(earlier, number) + told[1], _start(later, also_number) + told[2], 0
    return "tools", *ends, 0


def _after_tools(prompt: Prompt) -> int:
    ends = [
        prompt.starts[number] + len(piece.role) + 2 + len(piece.text)
        for number, piece in enumerate(prompt.pieces)
        if piece.role == "tools"
    ]
    return ends[-1] if ends else 0


# --- one text, written in two ways ---


def _canonical(text: str) -> str:
    try:
        return json.dumps(json.loads(text), sort_keys=True, ensure_ascii=False)
    except ValueError:
        return " ".join(unicodedata.normalize("NFC", text).split())


def _alike(one: str, other: str) -> CauseName | None:
    """Return how one text was written in two ways, `None` where these are two texts."""
    if max(len(one), len(other)) > _LONGEST:
        return None
    if " ".join(unicodedata.normalize("NFC", one).split()) == " ".join(unicodedata.normalize("NFC", other).split()):
        return "whitespace"
    is_json = one.lstrip()[:1] in ("{", "[") and other.lstrip()[:1] in ("{", "[")
    return "serialisation" if is_json and _canonical(one) == _canonical(other) else None


def _after_space(one: str, other: str) -> tuple[int, int] | None:
    """Return where two texts go on equally if there are only other spaces between."""
    ours, theirs = len(one) - len(one.lstrip()), len(other) - len(other.lstrip())
    if ours == theirs == 0 or one[ours : ours + _ANCHOR] != other[theirs : theirs + _ANCHOR]:
        return None
    return (ours, theirs) if len(one) - ours >= _ANCHOR else None


# --- documents ---


def _parts(text: str) -> list[str]:
    """Return the lines or sentences of a text, without a number before one."""
    stripped = (_NUMBERING.sub("", part, count=1).strip() for part in _PARTS.split(text))
    return [part for part in stripped if len(part) >= _ANCHOR]


def _is_reordered(one: str, other: str) -> bool:
    place = {part: number for number, part in enumerate(dict.fromkeys(_parts(other)))}
    order = [place[part] for part in dict.fromkeys(_parts(one)) if part in place]
    return order != sorted(order)


def _shared(one: str, other: str) -> int:
    theirs = set(_parts(other))
    return sum(len(part) for part in _parts(one) if part in theirs)


# --- alignment ---


def _has_history(earlier: Prompt, later: Prompt, ours: int, theirs: int) -> bool:
    """Return whether the later prompt has an answer of the same conversation, but not what stood before it."""
    told = {piece.text for piece in earlier.pieces[ours:] if piece.role == "assistant" and len(piece.text) >= _MESSAGE}
    return any(piece.role == "assistant" and piece.text in told for piece in later.pieces[theirs:])


def _after_words(one: str, other: str, at: int, also_at: int) -> tuple[int, int] | None:
    """Return where two texts go on equally after some other words."""
    anchors = {one[end : end + _ANCHOR]: end for end in reversed(_word_ends(one, at)) if len(one) - end >= _ANCHOR}
    for end in _word_ends(other, also_at):
        if (found := anchors.get(other[end : end + _ANCHOR])) is not None:
            return found, end
    return None


def _word_ends(text: str, at: int) -> list[int]:
    return [at + match.end() for match in re.finditer(r"\w*", text[at : at + 96])][:24]


def _at_line(one: str, other: str) -> tuple[int, int] | None:
    """Return where two texts have the next line in common."""
    places: dict[str, int] = {}
    at = 0
    for line in one.splitlines(keepends=True):
        if len(line) >= _LINE:
            places.setdefault(line, at)
        at += len(line)
    at = 0
    for line in other.splitlines(keepends=True):
        if line in places:
            return places[line], at
        at += len(line)
    return None
