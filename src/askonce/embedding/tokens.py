"""Count the tokens of a text, and check that its tokenizer lost no character of it.

Questions that differ only in characters that the tokenizer does not know have the same tokens, and a similarity of 1.
Words of a script that is spelled in single letters, for want of words in the vocabulary, get much the same vectors.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import category, combining, name, normalize

_CHARACTERS = 4096  # size of the caches by character
_NON_ASCII = re.compile(r"[^\t\n\r -~]")
_WORD = re.compile(r"[^\s!-/:-@\[-`{-~]+")  # including the marks that scripts of India write between letters
# Invisible, and without a meaning: soft hyphen, zero-width space, direction marks, word joiner, variation selectors,
# byte order mark.
_IGNORABLE = frozenset("\u00ad\u200b\u200e\u200f\u2060\ufe0e\ufe0f\ufeff")

# MiniLM's English vocabulary has 8 pieces of two or more Cyrillic letters and 27,586 of Latin ones; 488 Chinese
# characters, where a newspaper uses about 3,000. Greek questions are then as similar as English paraphrases.
_PIECES_OF_A_SCRIPT = 100
_CHARACTERS_OF_A_SCRIPT = 2000
_LOGOGRAPHIC = frozenset({"CJK"})
# Scripts that all-MiniLM-L6-v2 reads letter by letter and distinguishes nevertheless. Of 1,185 XQuAD questions in
# Russian 43 pairs are at 0.90 or more, of which 20 pass the guards; in English 47 and 22. Not so Greek, Arabic, Hindi.
SPELT_BY_MINILM = frozenset({"CYRILLIC"})
# Latin, which every vocabulary has in words, and letters that appear in texts of any script: µm, 1º, xⁿ, Å.
_EVERYWHERE = ("LATIN", "MICRO", "OHM", "KELVIN", "ANGSTROM", "FEMININE", "MASCULINE", "SUPERSCRIPT", "MODIFIER")


@dataclass(frozen=True, slots=True)
class TokensRead:
    """How a tokenizer read a text.

    Args:
        count: Number of tokens, special ones included.
        whole: Whether every character is in a token, and none in the token for unknown characters.
    """

    count: int
    whole: bool


class TokenReader:
    """Read texts with a tokenizer of any kind.

    Args:
        tokenize: Returns the ids of a whole text, special tokens included, not truncated; called from any thread.
        unknown: The id of the token for unknown characters; `None` for a tokenizer without one.
        pieces: The vocabulary, each piece as it appears in a text.
        spelt: Scripts of which it has only letters, and in which the model was measured to distinguish questions.
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
        self._is_lost = lru_cache(_CHARACTERS)(self._loses)
        # Some models use the id for unknown characters as a special token around a text, too.
        self._always_unknown = list(tokenize("")).count(unknown) if unknown is not None else 0

    def read(self, text: str) -> TokensRead:
        """Tokenize `text`, and return whether that lost anything."""
        ids = list(self._tokenize(text))
        return TokensRead(len(ids), not self._has_unknown(ids) and self._has(text))

    def _has_unknown(self, ids: list[int]) -> bool:
        return self._unknown is not None and ids.count(self._unknown) > self._always_unknown

    def _has(self, text: str) -> bool:
        others = set(_NON_ASCII.findall(text))
        if not others:
            return True
        return not any(map(self._is_lost, others)) and not any(map(self._is_spelt, _WORD.findall(text)))

    def _loses(self, character: str) -> bool:
        """Return whether the tokenizer drops a character, or the marks that make it another one: ∉ is not ∈."""
        if character in _IGNORABLE or character.isspace():
            return False
        ids = list(self._tokenize(f"x{character}x"))
        if self._has_unknown(ids):
            return False  # in the text it may be part of a piece
        if ids == list(self._tokenize("xx")) or (category(character) != "Cf" and ids == list(self._tokenize("x x"))):
            return True
        decomposed = normalize("NFD", character)
        base = "".join(part for part in decomposed if not combining(part))
        # An uncased model drops accents as it drops case, and guards compare both.
        return (
            base not in {decomposed, ""} and base.lower() == base.upper() and ids == list(self._tokenize(f"x{base}x"))
        )

    def _is_spelt(self, word: str) -> bool:
        """Return whether a word is in a script of which the vocabulary has letters but no words."""
        if word.isascii():
            return False
        letters = Counter(s for letter in word if letter.isalpha() and (s := _script(letter)) not in self._scripts)
        return any(count > 1 or script in _LOGOGRAPHIC for script, count in letters.items())


def _scripts(pieces: Iterable[str]) -> frozenset[str]:
    """Return the scripts in which a vocabulary has words, or enough characters where each is a word."""
    count = Counter[str]()
    for piece in pieces:
        if not piece.isascii():
            letters = [letter for letter in piece if letter.isalpha()]
            scripts = {_script(letter) for letter in letters}
            count.update(script for script in scripts if len(letters) > 1 or script in _LOGOGRAPHIC)
    enough = {
        script
        for script, found in count.items()
        if found >= (_CHARACTERS_OF_A_SCRIPT if script in _LOGOGRAPHIC else _PIECES_OF_A_SCRIPT)
    }
    return frozenset({*enough, *_EVERYWHERE})


@lru_cache(_CHARACTERS)
def _script(letter: str) -> str:
    """Return the script of a letter: the first word of its Unicode name."""
    first = re.sub(r"(?:FULLWIDTH|HALFWIDTH) ", "", name(letter, "NONE")).split(" ")[0].partition("-")[0]
    return "CJK" if first == "IDEOGRAPHIC" else first
