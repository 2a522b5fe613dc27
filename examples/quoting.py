"""Answer a question with a line of a text: what stands in for models quotes so."""

from __future__ import annotations

import math
import re
from collections import Counter

_NOTHING_FOUND = "I could not find this in the handbook; please ask HR."
_UNTOLD = frozenset(
    re.findall(
        r"\w+",
        "a an and are be by can did do does for from get have how i if in is it may me much my of on or our "
        "should that the their them they this to was we what when which will with you your",
    )
)
_ALIKE = {"lose": "lost", "file": "send", "submit": "send"}


def quote(handbook: str, question: str) -> str:
    """Return the line of `handbook` that shares most with `question`, rare words weighing most."""
    lines = _lines_with_words(handbook)
    frequency = Counter(word for words in lines.values() for word in words)
    asked = _words(question)

    def weight(words: set[str]) -> float:
        return sum(math.log(1 + len(lines) / frequency[word]) for word in words)

    def likeness(line: str) -> float:
        same_polarity = ("not" in asked) == ("not" in lines[line])
        return weight(asked & lines[line]) / math.sqrt(weight(lines[line])) * (1 if same_polarity else 0.75)

    best = max(lines, key=likeness)
    return best if asked & lines[best] else _NOTHING_FOUND


def has_passages(text: str) -> bool:
    """Return whether there is something to quote: a line under a title."""
    return bool(_lines_with_words(text))


def _lines_with_words(handbook: str) -> dict[str, set[str]]:
    """Map each line to its own words and those of the title it stands under."""
    lines: dict[str, set[str]] = {}
    title: set[str] | None = None
    for line in handbook.splitlines():
        if line.startswith("# "):
            title = _words(line)
        elif line and title is not None:
            lines[line] = _words(line) | title
    return lines


def _words(text: str) -> set[str]:
    """Return the significant words of `text`, without the endings of plurals and verbs."""
    words = re.findall(r"[\w.]*\w", text.lower().replace("n't", " not"))
    stems = (re.sub(r"(?<=\w{3})(?:s|ed|ing)$", "", _ALIKE.get(word, word)) for word in words)
    return {stem for stem, word in zip(stems, words, strict=True) if word not in _UNTOLD}
