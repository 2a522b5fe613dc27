"""What a tokenizer knows of a text: how many tokens it has, and whether each of its characters is in one.

A model is blind to what its tokenizer does not know. Questions that differ there only are one question to it, at
similarity 1; and words of a script that it has never read as words are a heap of letters, all heaps much alike.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import category, combining, name, normalize

_SIGNS = 4096  # of which is remembered what they are
_STRANGE = re.compile(r"[^\t\n\r -~]")
_WORD = re.compile(r"[^\s!-/:-@\[-`{-~]+")  # with the marks that scripts of India write between letters
# Invisible, and without a meaning: soft hyphen, zero-width space, direction marks, word joiner, presentation of an
# emoji or not, byte order mark.
_IDLE = frozenset("\u00ad\u200b\u200e\u200f\u2060\ufe0e\ufe0f\ufeff")

# MiniLM's English vocabulary has 8 pieces of two or more Cyrillic letters and 27,586 of Latin ones; 488 Chinese signs,
# of which a newspaper takes some 3,000. Greek questions are then as near to one another as English paraphrases.
_PIECES_OF_A_SCRIPT = 100
_SIGNS_OF_A_SCRIPT = 2000
_WORD_SIGNS = frozenset({"CJK"})
# Scripts that all-MiniLM-L6-v2 reads letter by letter and tells apart all the same. Of 1,185 XQuAD questions in Russian
# 43 pairs are at 0.90 or more, of which 20 pass the guards; in English 47 and 22. Greek, Arabic and Hindi are no such.
SPELT_BY_MINILM = frozenset({"CYRILLIC"})
# Latin, which every vocabulary has in words, and letters that stand among others: µm, 1º, xⁿ, Å.
_EVERYWHERE = ("LATIN", "MICRO", "OHM", "KELVIN", "ANGSTROM", "FEMININE", "MASCULINE", "SUPERSCRIPT", "MODIFIER")


@dataclass(frozen=True, slots=True)
class TokensRead:
    """Say how a tokenizer read a text.

    Args:
        count: How many tokens, those that frame the text included.
        whole: Whether nothing was left out, and no token stands for something unknown.
    """

    count: int
    whole: bool


class TokenReader:
    """Read texts with a tokenizer of any kind.

    Args:
        tokenize: Returns the ids of a whole text, framing included, cut nowhere; called from any thread.
        unknown: The id that stands for what the tokenizer does not know; `None` for a tokenizer without one.
        pieces: The vocabulary, each piece as it reads in a text.
        spelt: Scripts of which it has letters only, and in which the model was measured to tell questions apart.
    """

    def __init__(
        self,
        tokenize: Callable[[str], Sequence[int]],
        unknown: int | None,
        pieces: Iterable[str],
        spelt: frozenset[str] = frozenset(),
    ) -> None:
        self._tokenize = tokenize
        self._unknown = unknown
        self._scripts = _scripts(pieces) | spelt
        self._is_lost = lru_cache(_SIGNS)(self._loses)
        # Some models frame a text with the very id that they use for the unknown.
        self._in_frame = list(tokenize("")).count(unknown) if unknown is not None else 0

    def read(self, text: str) -> TokensRead:
        """Tokenize `text`, and say whether that lost anything."""
        ids = list(self._tokenize(text))
        return TokensRead(len(ids), not self._has_unknown(ids) and self._has(text))

    def _has_unknown(self, ids: list[int]) -> bool:
        return self._unknown is not None and ids.count(self._unknown) > self._in_frame

    def _has(self, text: str) -> bool:
        strange = set(_STRANGE.findall(text))
        if not strange:
            return True
        return not any(map(self._is_lost, strange)) and not any(map(self._is_spelt, _WORD.findall(text)))

    def _loses(self, sign: str) -> bool:
        """Tell whether the tokenizer drops a character, or the marks that make it another one: ∉ is not ∈."""
        if sign in _IDLE or sign.isspace():
            return False
        among = list(self._tokenize(f"x{sign}x"))
        if self._has_unknown(among):
            return False  # where it stands in the text, it may be part of a piece
        if among == list(self._tokenize("xx")) or (category(sign) != "Cf" and among == list(self._tokenize("x x"))):
            return True
        apart = normalize("NFD", sign)
        bare = "".join(part for part in apart if not combining(part))
        # An uncased model folds accents as it folds capitals, and guards look after both.
        return bare not in {apart, ""} and bare.lower() == bare.upper() and among == list(self._tokenize(f"x{bare}x"))

    def _is_spelt(self, word: str) -> bool:
        """Tell whether a word is in a script of which the vocabulary has letters and no words."""
        if word.isascii():
            return False
        strange = Counter(script for sign in word if sign.isalpha() and (script := _script(sign)) not in self._scripts)
        return any(letters > 1 or script in _WORD_SIGNS for script, letters in strange.items())


def _scripts(pieces: Iterable[str]) -> frozenset[str]:
    """Name the scripts in which a vocabulary has words, or enough signs where a sign is a word."""
    count = Counter[str]()
    for piece in pieces:
        if not piece.isascii():
            letters = [sign for sign in piece if sign.isalpha()]
            scripts = {_script(sign) for sign in letters}
            count.update(script for script in scripts if len(letters) > 1 or script in _WORD_SIGNS)
    known = {s for s, n in count.items() if n >= (_SIGNS_OF_A_SCRIPT if s in _WORD_SIGNS else _PIECES_OF_A_SCRIPT)}
    return frozenset({*known, *_EVERYWHERE})


@lru_cache(_SIGNS)
def _script(sign: str) -> str:
    """Name the script of a letter, with which Unicode's name of the letter begins."""
    first = re.sub(r"(?:FULLWIDTH|HALFWIDTH) ", "", name(sign, "NONE")).split(" ")[0].partition("-")[0]
    return "CJK" if first == "IDEOGRAPHIC" else first
