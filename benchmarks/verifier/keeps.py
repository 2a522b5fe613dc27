"""Rewordings that change nothing: from one question, another that the same answer serves."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

from benchmarks.verifier import words

Change = Callable[[str, Random], str | None]
_NEIGHBOURS = dict(
    zip(
        "qwertyuiopasdfghjklzxcvbnm",
        words.spelt("wa qe wr et ry tu yi uo ip o qs ad sf dg fh gj hk jl k x zc xv cb vn bm n"),
        strict=True,
    )
)
_STARTS = frozenset(words.spelt("how what can do does where when why is are should who which am will may must"))
_CONDITION = r"(?:if|when|before|after|while|during|for|in|on|without|with|at)"
_TELLING = re.compile(
    r"\b(not|no|why|when|where|who|should|must|may|or|often|long|many|much|never)\b|n't", re.IGNORECASE
)


def replaced(text: str, old: str, new: str) -> str | None:
    """Return the text with a word's first occurrence replaced, or None where it does not occur."""
    found = re.search(rf"\b{re.escape(old)}\b", text, re.IGNORECASE)
    return None if found is None else capitalised(text[: found.start()] + new + text[found.end() :], text)


def capitalised(text: str, like: str) -> str:
    """Return the text with a capital at the beginning where another has one."""
    return text[:1].upper() + text[1:] if like[:1].isupper() else text


def exchanged(text: str, table: Sequence[tuple[str, str]], random: Random) -> str | None:
    """Return the text with one of a table's words replaced by its partner."""
    low = text.lower()
    ways = [
        (old, new)
        for pair in table
        for old, new in (pair, pair[::-1])
        if old.lower() in low and re.search(rf"\b{re.escape(old)}\b", text, re.IGNORECASE)
    ]
    return replaced(text, *random.choice(ways)) if ways else None


def _before(text: str, random: Random) -> str:
    first = random.choice(words.BEFORE)
    kept = text[:2] in ("I ", "I'") or first[-1] in ".!" or random.random() < 0.3
    return f"{first} {text if kept else text[:1].lower() + text[1:]}"


def _after(text: str, random: Random) -> str:
    return f"{text} {random.choice(words.AFTER)}"


def _number(text: str, random: Random) -> str | None:
    spelt = [word for word in (*words.NUMBERS, *words.ORDINALS) if re.search(rf"\b{word}\b", text, re.IGNORECASE)]
    if spelt:
        word = random.choice(spelt)
        return replaced(text, word, str(words.NUMBERS.get(word) or words.ORDINALS[word]))
    names = {str(value): word for word, value in words.NUMBERS.items()}
    found = re.search(r"(?<![\d.,$])\b(\d{1,2})\b(?![\d.,%:])", text)
    if found is None or found[1] not in names:
        return None
    return text[: found.start()] + names[found[1]] + text[found.end() :]


def _reworded(text: str, random: Random) -> str | None:
    question = text.rstrip(" ?.!")
    ways = []
    for group in words.REWORDED:
        for form in group:
            pattern = re.escape(form).replace(r"\{x\}", "(?P<x>.+)").replace(r"\{y\}", "(?P<y>.+)")
            if found := re.fullmatch(pattern, question, re.IGNORECASE):
                ways.append((group, form, found.groupdict()))
    if not ways:
        return None
    group, form, parts = random.choice(ways)
    new = random.choice([other for other in group if other != form]).format(**parts)
    new = re.sub(r"\bi\b", "I", new)
    return new[:1].upper() + new[1:] + ("?" if random.random() < 0.8 else "")


def _typo(text: str, random: Random) -> str | None:
    long = list(re.finditer(r"[A-Za-z]{5,}", text))
    if not long:
        return None
    found = random.choice(long)
    letters = list(found[0])
    at = random.randrange(1, len(letters) - 1)
    match random.randrange(4):
        case 0:
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
        case 1:
            del letters[at]
        case 2:
            letters.insert(at, letters[at])
        case _:
            letters[at] = random.choice(_NEIGHBOURS.get(letters[at].lower(), "e"))
    return text[: found.start()] + "".join(letters) + text[found.end() :]


def _marks(text: str, random: Random) -> str:
    bare = text.rstrip("?.! ")
    return random.choice(
        [text.lower(), bare, bare.lower(), text.rstrip("?") + random.choice(["??", " ?", "?!", "..."])]
    )


def _keywords(text: str, _random: Random) -> str | None:
    if _TELLING.search(text) or len(text.split()) > 16:
        return None
    said = [word for word in re.findall(r"[\w'%$.-]+", text) if word.lower() not in words.LITTLE]
    return " ".join(said).rstrip(".") if len(said) > 2 else None


def _fronted(text: str, _random: Random) -> str | None:
    question = text.rstrip(" ?.!")
    behind = re.fullmatch(rf"(.{{12,}}?) ({_CONDITION} (?!it$|this$|that$|them$|which|order)[^,]{{4,}})", question)
    if behind and behind[1].split()[0].lower() in _STARTS:
        return f"{behind[2][:1].upper()}{behind[2][1:]}, {behind[1][:1].lower()}{behind[1][1:]}?"
    front = re.fullmatch(rf"({_CONDITION} [^,]{{4,}}), (.{{10,}})", question, re.IGNORECASE)
    if front:
        return f"{front[2][:1].upper()}{front[2][1:]} {front[1][:1].lower()}{front[1][1:]}?"
    return None


_ACTIVE = re.compile(
    r"(how (?:do|can|should) (?:i|you|we)|can (?:i|you|we)|(?:where|when) can (?:i|you|we)) (\w+) "
    r"((?:the|a|an|my|your) [\w -]{3,40}?)( (?:in|on|at|from|for|with|by|after|before|if|without) .*)?\??",
    re.IGNORECASE,
)


def _passive(text: str, _random: Random) -> str | None:
    found = _ACTIVE.fullmatch(text.strip())
    if found is None or found[2].lower() not in words.PARTICIPLES:
        return None
    how = found[1].split()[0].lower()
    said = f"{'' if how == 'can' else how} can {found[3]} be {words.PARTICIPLES[found[2].lower()]}{found[4] or ''}?"
    return capitalised(said.strip(), text)


KEEPS: dict[str, tuple[Change, int]] = {
    "before": (_before, 3),
    "after": (_after, 1),
    "synonym": (lambda text, random: exchanged(text, words.MEAN_THE_SAME, random), 3),
    "abbreviated": (lambda text, random: exchanged(text, words.ABBREVIATED, random), 3),
    "british": (lambda text, random: exchanged(text, words.BRITISH, random), 3),
    "number": (_number, 2),
    "reworded": (_reworded, 4),
    "contracted": (lambda text, random: exchanged(text, words.CONTRACTED, random), 1),
    "typo": (_typo, 3),
    "marks": (_marks, 2),
    "keywords": (_keywords, 1),
    "fronted": (_fronted, 3),
    "passive": (_passive, 3),
}
"""Each change with how often it is tried."""
_OF_A_WHOLE = frozenset({"reworded", "fronted", "passive", "keywords"})  # of the question as it was written


def kept(text: str, random: Random, *, most: int = 3) -> tuple[str, str] | None:
    """Return a rewording of the question and the kinds of change, or None if no change fits."""
    names, often = list(KEEPS), [times for _, times in KEEPS.values()]
    wanted, done = random.randint(1, most), list[str]()
    for _ in range(12):
        name = random.choices(names, often)[0]
        if name in done or (done and name in _OF_A_WHOLE):
            continue
        new = KEEPS[name][0](text, random)
        if new and new != text:
            text = new
            done.append(name)
        if len(done) == wanted:
            break
    return (text, "+".join(done)) if done else None
