"""One wording in two spellings: what may differ between questions that an embedder gives one vector.

A model that gives two texts the same vector does not see where they differ. That is harmless for white space, for
what closes a sentence, and for capitals that say nothing; everything else may be what the question is about.
"""

from __future__ import annotations

import re
from unicodedata import combining, decomposition, normalize

from askonce.guards.language import function_words, shared_language
from askonce.guards.languages import known_of

# The marks that close a sentence, script by script; several write ? or . in a way of their own.
_CLOSING = (
    ".!?…‼‽⁇⁈⁉。｡．！？﹒﹖﹗"  # Latin, Chinese and Japanese
    "\u037e\u0387"  # Greek: the question mark and the semicolon, before and after normalisation
    "\u0589\u055c\u055e\u05c3"  # Armenian, Hebrew
    "\u061b\u061d\u061e\u061f\u06d4\u0700\u0701\u0702"  # Arabic, Urdu, Syriac
    "\u0964\u0965\u0df4"  # Hindi and its neighbours, Sinhala
    "\u0e2f\u0e5a\u0e5b\u17d4\u17d5\u104a\u104b"  # Thai, Khmer, Burmese
    "\u0f0d\u0f0e\u0f14\u10fb\u1362\u1367\u1368\u166e\u1803\u1809"  # Tibetan, Georgian, Ethiopic, Cree, Mongolian
    "\u07f9\u2cfe\ua60e\ua60f\ua6f3\ua6f7"  # N'Ko, Coptic, Vai, Bamum
)
_AT_END = frozenset(f"{_CLOSING},:;")
_SENTENCE_END = re.compile(rf"(?<=[^\s{re.escape(_CLOSING)}])[{re.escape(_CLOSING)}]+(?=[\"')\]]*(?:\s|$))")
_OPENING = re.compile(r"(?:(?<=\s)|^)[¿¡]+\s*")
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff]")
_ONE_SPELLING = str.maketrans(
    {**dict.fromkeys("’‘ʼ‛´`", "'"), **dict.fromkeys("“”„‟«»", '"'), **dict.fromkeys("‐‑‒–—―", "-")}
)
_SENTENCE = "\n"  # no text that is split at white space holds it
_SHORTEST_TITLE_WORD = 4  # letters; a title writes "of" and "the" small


def is_one_wording(a: str, b: str) -> bool:
    """Return whether two texts differ by nothing but white space, closing punctuation and capitals that say nothing."""
    if a == b:
        return True
    of_a, of_b = _words(a), _words(b)
    if known_of(shared_language(a, b)).free_accents:
        # English writes accents as it pleases, and the guard that compares them knows where they matter.
        of_a, of_b = ([_without_accents(word) for word in words] for words in (of_a, of_b))
    if [word.casefold() for word in of_a] != [word.casefold() for word in of_b]:
        return False
    silent = _case_says_nothing(of_a) or _case_says_nothing(of_b)
    shouted = _is_shouted(of_a) or _is_shouted(of_b)
    known = function_words(shared_language(a, b) or "en")
    for at, (x, y) in enumerate(zip(of_a, of_b, strict=True)):
        if x == y or (of_a[at - 1] == of_b[at - 1] == _SENTENCE and x[1:] == y[1:]):
            continue
        if not silent or (not shouted and (x.isupper() or y.isupper()) and len(x) > 1 and x.lower() in known):
            return False  # US is not us, IT not it
    return True


def _words(text: str) -> list[str]:
    """Return the words of a text with a mark before each sentence, without what closes it."""
    plain = _INVISIBLE.sub("", "".join(map(_narrow, text))).translate(_ONE_SPELLING)
    plain = _OPENING.sub("", plain)
    end = len(plain)
    while end and (plain[end - 1].isspace() or plain[end - 1] in _AT_END):
        end -= 1
    words = [_SENTENCE]
    for word in plain[:end].split():
        bare = _SENTENCE_END.sub("", word)
        words.append(bare)
        if bare != word:
            words.append(_SENTENCE)
    return words


def _narrow(sign: str) -> str:
    """Return a letter, figure or mark in the width that its script usually has."""
    return normalize("NFKC", sign) if decomposition(sign).startswith(("<wide>", "<narrow>")) else sign


def _without_accents(word: str) -> str:
    return "".join(sign for sign in normalize("NFD", word) if not combining(sign)) if not word.isascii() else word


def _case_says_nothing(words: list[str]) -> bool:
    """Return whether a text has no capitals, only capitals, or one on every longer word."""
    lettered = [word for word in words if word.lower() != word.upper()]
    if _is_shouted(words) or all(word.islower() for word in lettered):
        return True
    longer = [word for word in lettered if len(word) >= _SHORTEST_TITLE_WORD]
    return len(longer) > 1 and all(word[0].isupper() for word in longer)


def _is_shouted(words: list[str]) -> bool:
    return all(word.isupper() for word in words if word.lower() != word.upper())
