"""Quotations: what a question puts between quotation marks or backticks, such as a word that it asks about."""

from __future__ import annotations

import re

from askonce.guards.memo import NOTHING, TEXTS, remembering

_QUOTED = re.compile(
    r"[\"“„«]([^\"“”„«»]{1,80})[\"”“»]|(?<!\w)'([^']{2,80})'(?!\w)|(?<!\w)‘([^‘]{2,80}?)’(?!\w)|`([^`]{1,80})`"
)
_MARKS = frozenset("\"'‘`“„«")
_END = " .,;?!"
_FEW = 6  # words of a term; more are data
_TERM = re.compile(r"[\w .,'’/&+-]+")  # and no code


@remembering(TEXTS)
def quotations(text: str) -> frozenset[str]:
    """Return what a text quotes, in lower case."""
    if _MARKS.isdisjoint(text):
        return NOTHING
    return frozenset(_inside(match).strip().casefold() for match in _QUOTED.finditer(text))


def without_shared_marks(text: str, other: str) -> str:
    """Return a text without the marks around short terms that another one says, too, with or without marks.

    Not around what is more than half of the other one: a text that quotes all of it speaks about it.
    """
    if _MARKS.isdisjoint(text):
        return text
    return _QUOTED.sub(lambda match: _inside(match) if _is_said(_inside(match), other) else match[0], text)


def _inside(match: re.Match[str]) -> str:
    return str(next(filter(None, match.groups())))


def _is_said(quoted: str, other: str) -> bool:
    term, many = quoted.strip(_END).casefold(), len(quoted.split())
    if not term or many > _FEW or not _TERM.fullmatch(term):
        return False
    if any(term == one.strip(_END) for one in quotations(other)):
        return True
    is_part = 2 * many <= len(other.split())
    return is_part and re.search(rf"(?<!\w){re.escape(term)}(?!\w)", other.casefold()) is not None
