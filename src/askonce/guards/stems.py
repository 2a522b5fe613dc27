"""Stems: the inflections of one word under one spelling, lightly; a derived word keeps a stem of its own."""

from __future__ import annotations

import re

from askonce.guards.memo import remembering

_IRREGULAR = {
    form: base
    for base, forms in (
        row.split(": ")
        for row in [
            "be: am is are was were been being",
            "have: has had having",
            "use: used using uses",
            "do: does did done doing",
            "go: goes went gone",
            "get: got gotten gets getting",
            "make: made",
            "take: took taken",
            "give: gave given",
            "send: sent",
            "lend: lent",
            "spend: spent",
            "lose: lost losing",
            "leave: left",
            "buy: bought",
            "sell: sold",
            "pay: paid",
            "say: said",
            "tell: told",
            "find: found",
            "hold: held",
            "keep: kept",
            "feel: felt",
            "meet: met",
            "lead: led",
            "feed: fed",
            "build: built",
            "bring: brought",
            "think: thought",
            "catch: caught",
            "teach: taught",
            "seek: sought",
            "fight: fought",
            "begin: began begun",
            "drink: drank drunk",
            "drive: drove driven",
            "eat: ate eaten",
            "fall: fell fallen",
            "fly: flew flown flies",
            "forget: forgot forgotten",
            "forbid: forbade forbidden",
            "freeze: froze frozen",
            "grow: grew grown",
            "know: knew known",
            "throw: threw thrown",
            "draw: drew drawn",
            "withdraw: withdrew withdrawn",
            "hide: hid hidden",
            "break: broke broken",
            "speak: spoke spoken",
            "steal: stole stolen",
            "choose: chose chosen",
            "wear: wore worn",
            "write: wrote written",
            "ride: rode ridden",
            "rise: rose risen",
            "see: saw seen",
            "show: shown",
            "sing: sang sung",
            "sit: sat",
            "stand: stood",
            "understand: understood",
            "swim: swam swum",
            "run: ran",
            "come: came",
            "become: became",
            "win: won",
            "wake: woke woken",
            "bite: bit bitten",
            "beat: beaten",
            "shoot: shot",
            "sleep: slept",
            "hear: heard",
            "dream: dreamt",
            "learn: learnt",
            "mean: meant",
            "die: dying died dies",
            "lie: lying",
            "tie: tying",
            "child: children",
            "person: people persons",
            "man: men",
            "woman: women",
            "foot: feet",
            "tooth: teeth",
            "mouse: mice",
            "half: halves",
            "wife: wives",
            "life: lives",
            "knife: knives",
            "shelf: shelves",
            "wolf: wolves",
            "calf: calves",
            "thief: thieves",
            "leaf: leaves",
            "loaf: loaves",
            "scarf: scarves",
            "datum: data",
            "criterion: criteria",
        ]
    )
    for form in forms.split()
}
_RUSSIAN_ENDING = re.compile(
    r"(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ешь|ете|ите|ишь|ать|ять|ить|еть|ают|яют|уют|ает|яет|ует|ала|яла|ила|али|яли|или"
    r"|ой|ей|ий|ый|ая|яя|ое|ее|ую|юю|ые|ие|ых|их|ым|им|ом|ем|ам|ям|ах|ях|ов|ев|ия|ию|ии|ью|ет|ит|ут|ют|ат|ят|ал|ял|ил"
    r"|а|я|о|е|ы|и|у|ю|ь|й)$"
)
_SHORTEST = 3  # letters that must remain
_BRITISH = 5  # letters up to which "-is" and "-our" are no other spelling of "-iz" and "-or"


@remembering(4096)
def stem(word: str, language: str) -> str:
    """Return the stem of a lower-case word; in a language without rules, the word."""
    if language == "en":
        return _english(word)
    if language == "ru":
        rest = _RUSSIAN_ENDING.sub("", word.removesuffix("ся").removesuffix("сь"))
        return rest if len(rest) >= _SHORTEST else word
    return word


def _english(word: str) -> str:
    if base := _IRREGULAR.get(word):
        return _without_final(base)
    if "_" in word or len(word) <= _SHORTEST or not word.isascii():
        return word
    word = singular(word)
    for ending in ("ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= _SHORTEST and re.search("[aeiouy]", rest):
            undoubled = rest[:-1] if rest[-1] == rest[-2] and rest[-1] not in "lsz" else rest
            return _without_final(undoubled)
    return _without_final(word)


def singular(word: str) -> str:
    """Return an English noun without the ending of the plural."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "zes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _without_final(word: str) -> str:
    """Join close and closing, apply and applied, organise and organize: a final e falls, a final i is a y."""
    if word.endswith("i"):
        return word[:-1] + "y"
    word = word.removesuffix("e") if len(word) > _SHORTEST else word
    if len(word) > _BRITISH:
        word = re.sub("(?<=[iy])s$", "z", re.sub("our$", "or", word)).replace("isation", "ization")
    return word[:-1] if word.endswith("ll") and len(word) > _SHORTEST else word  # cancelled, canceled
