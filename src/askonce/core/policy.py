"""What must not be cached as usual: rules on the request, and admission of the answer.

Those that askonce starts with are in :mod:`askonce.core.rules`, their patterns in the files of the languages.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import InitVar, dataclass, field, replace
from functools import cache, cached_property, lru_cache
from itertools import islice
from typing import NamedTuple
from warnings import warn

from askonce.core.arguments import instance, number, several
from askonce.core.endings import finish_of
from askonce.core.model import Bypass as Decided
from askonce.errors import ConfigurationError
from askonce.guards.courtesy import spoken
from askonce.guards.languages import known_of, languages, words_of
from askonce.guards.memo import remembering


@dataclass(frozen=True, slots=True)
class Bypass:
    """Neither look up nor store."""


@dataclass(frozen=True, slots=True)
class PerUser:
    """Share the answer with nobody but its user; without a user in the scope, bypass."""


@dataclass(frozen=True, slots=True)
class ExactOnly:
    """Serve only the same text again, never a similar question."""


@dataclass(frozen=True, slots=True)
class Ttl:
    """Keep the answer at most this many seconds."""

    seconds: float

    def __post_init__(self) -> None:
        number(self.seconds, "a rule's ttl, in seconds,", above=0)


Action = Bypass | PerUser | ExactOnly | Ttl
_WORD = re.compile(r"[^\W\d_]+")
_AT_WORD = r"\b"
_LEADS = (_AT_WORD, "^")
_PARTS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
_NEEDED = re.compile(r"\(\?=\[\^([^\]]+)\]\*\[\1\]")  # looks ahead for a sign: (?=[^:]*[:])
_HEAD = re.compile(r"\w[\w' ](?:[\w' -])?(?![?*{])")
_AGAIN = re.compile(r"\?|[*]|\{0?,\d*\}")
_NO_WORD = re.compile(r"^\\W(?:\{0,\d\}|\*)")
_BEGINS = re.compile(r"\b\w[\w' ]")
_TIMES = re.compile(r"(?P<none>[?*]|\{0?(?:,\d*)?\})[?+]?|(?:[+]|\{\d+(?:,\d*)?\})[?+]?")
_SPECIAL = frozenset(".^$|()?*+{}[]\\")
_ENDS = " .?!"  # of most texts
_NOT_APART = re.compile(r"\\[1-9]|\(\?[aiLmsuxP(]")  # references and flags
_TYPOGRAPHY = str.maketrans(
    {"ё": "е", "’": "'", "‘": "'", "ʼ": "'", "`": "'", "\u0307": None}
)  # the dot of a lower-cased İ


_READ = 4000  # characters of either end: more than any embedding model reads


def bounded(text: str) -> str:
    """Return what rules read of a text, of a long one the two ends: none is searched for long, nor kept whole."""
    return text if len(text) <= 2 * _READ else f"{text[:_READ]}\n{text[-_READ:]}"


def fold(question: str) -> str:
    """Return the spelling that every pattern is matched against."""
    return " ".join(question.lower().translate(_TYPOGRAPHY).split())


def join_instructions(*texts: str | None) -> str | None:
    """Return what is read of the texts, as one object however often: a memo of rulings holds many of them."""
    stated = "\n".join(bounded(text) for text in texts if text)
    return sys.intern(stated) if stated else None


@remembering(64)
def _fold_instruction(instruction: str) -> str:
    """Fold a text that many questions come with; a line begins as a sentence does."""
    return fold(bounded(instruction).replace("\n", " ; "))


class _Pattern:
    """Hold a pattern, which is compiled when it is first searched for: some take 20 ms, and most texts need few.

    Args:
        source: The pattern.
        language: The language that a text must be in, or nothing.
        signs: The signs of which a text must hold one, or nothing.
        heads: How a word begins, in two or three signs, at which the pattern may be found, or nothing if it may at any.
        at_start: Whether that word is the first one of a text, which the pattern begins with.
        inside: Whether such a sign must stand before a word: most questions end in one.
    """

    def __init__(
        self,
        source: str,
        language: str,
        signs: frozenset[str] = frozenset(),
        heads: frozenset[str] = frozenset(),
        *,
        at_start: bool = False,
        inside: bool = False,
    ) -> None:
        self.source = source
        self.at_start = at_start
        self.inside = inside
        self.language = language
        self.signs = signs
        self.heads = heads

    @cached_property
    def thirds(self) -> Mapping[str, frozenset[str]]:
        """Return the first two signs of the heads, with those of which one must be the third, or none."""
        found: dict[str, set[str]] = {}
        for head in self.heads:
            found.setdefault(head[:2], set()).add(head[2:])
        return {begin: frozenset(thirds) if "" not in thirds else frozenset() for begin, thirds in found.items()}

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """Return it compiled."""
        return re.compile(self.source)

    def is_in(self, folded: str) -> bool:
        """Return whether it is found in a folded text, which is not tried at each sign if it is found at the start."""
        return (self.compiled.match(folded) if self.at_start else self.compiled.search(folded)) is not None


class _Patterns:
    """Hold the patterns of each of several rules, told by their numbers; compared by identity."""

    __slots__ = ("_spoken", "all")

    def __init__(self, *rules: Iterable[_Pattern]) -> None:
        self.all = tuple((rule, pattern) for rule, patterns in enumerate(rules) for pattern in patterns)
        self._spoken: dict[frozenset[str], _Spoken] = {}

    def found(self, folded: str, absent: frozenset[str]) -> Set[int]:
        """Return the rules of which one pattern is found in a folded text, in which some languages are not."""
        if absent not in self._spoken:
            self._spoken[absent] = _Spoken.of(each for each in self.all if each[1].language not in absent)
        spoken = self._spoken[absent]
        begins = _begins(folded)
        found: set[int] = set()
        for head in islice(begins, 1):
            _, third = begins[head][0]
            for rule, pattern, thirds in spoken.at_start.get(head, ()):
                if rule not in found and (not thirds or third in thirds) and pattern.compiled.match(folded):
                    found.add(rule)
        for head in spoken.at_words.keys() & begins.keys():
            places = begins[head]
            for rule, pattern, thirds in spoken.at_words[head]:
                for at, third in places:
                    if (not thirds or third in thirds) and rule not in found and pattern.compiled.match(folded, at):
                        found.add(rule)
        held, inside = _signs_in(folded)
        searched = [*spoken.anywhere]
        for sign in spoken.with_signs.keys() & held:
            searched += spoken.with_signs[sign]
        for sign in spoken.with_signs_inside.keys() & inside:
            searched += spoken.with_signs_inside[sign]
        for rule, pattern in dict.fromkeys(searched):
            if rule not in found and pattern.is_in(folded):
                found.add(rule)
        return found


_NONE = _Patterns()


@lru_cache(32)
def _together(of_rules: tuple[_Patterns, ...]) -> _Patterns:
    """Return the patterns of several rules; to sort the usual ones takes a millisecond, and each cache has the same."""
    return _Patterns(*([pattern for _, pattern in patterns.all] for patterns in of_rules))


_OfRule = tuple[int, _Pattern]
_AtHead = tuple[int, _Pattern, frozenset[str]]  # with the signs of which one must follow the head, or none


class _Spoken(NamedTuple):
    """Hold the patterns of rules by where they may be found.

    Args:
        at_start: At the first word of a text, by its first two signs.
        at_words: At any word, by its first two signs.
        with_signs: Anywhere in a text with a sign, by that sign.
        with_signs_inside: The same where the sign stands before a word.
        anywhere: In any text.
    """

    at_start: Mapping[str, Sequence[_AtHead]]
    at_words: Mapping[str, Sequence[_AtHead]]
    with_signs: Mapping[str, Sequence[_OfRule]]
    with_signs_inside: Mapping[str, Sequence[_OfRule]]
    anywhere: Sequence[_OfRule]

    @classmethod
    def of(cls, patterns: Iterable[_OfRule]) -> _Spoken:
        """Return patterns by where they may be found."""
        at_start: dict[str, list[_AtHead]] = {}
        at_words: dict[str, list[_AtHead]] = {}
        with_signs: dict[str, list[_OfRule]] = {}
        with_signs_inside: dict[str, list[_OfRule]] = {}
        anywhere: list[_OfRule] = []
        for rule, pattern in patterns:
            if pattern.heads:
                at = at_start if pattern.at_start else at_words
                for begin, thirds in pattern.thirds.items():
                    at.setdefault(begin, []).append((rule, pattern, thirds))
                continue
            by = with_signs_inside if pattern.inside else with_signs
            for sign in pattern.signs:
                by.setdefault(sign, []).append((rule, pattern))
            if not pattern.signs:
                anywhere.append((rule, pattern))
        return cls(at_start, at_words, with_signs, with_signs_inside, anywhere)


@dataclass(frozen=True, slots=True)
class Rule:
    """State when a request needs care, and which care.

    A rule applies when a pattern of any language is found in the question, after the passages matched by
    ``unless`` were taken out, or when the temperature is above ``above_temperature``. With ``under`` it applies only
    where such a pattern is found in the instruction as well: the system prompt, and the prompt template around the
    question. With ``by_language`` the patterns of a language that has `own_words` are only searched in a question that
    may be in it.

    Patterns are compiled when the rule is made, or, without ``compiles``, the rarer ones when a text first needs them:
    a mistake in one of those is found only then.

    Raises:
        ConfigurationError: a pattern is not a regular expression, or the rule can never apply.
    """

    name: str
    action: Action
    patterns: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    unless: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    above_temperature: float | None = None
    under: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    by_language: bool = False
    compiles: InitVar[bool] = True
    _found: _Patterns = field(init=False, repr=False, compare=False)
    _excused: tuple[_Pattern, ...] = field(init=False, repr=False, compare=False)
    _instructed: _Patterns = field(init=False, repr=False, compare=False)

    def __post_init__(self, compiles: bool) -> None:
        instance(self.name, str, "a rule's name", "text")
        action: object = self.action
        if not isinstance(action, Action):
            right = "Bypass(), PerUser(), ExactOnly() or Ttl(seconds), of askonce.core.policy"
            msg = f"the action of rule {self.name!r} cannot be a {type(action).__name__}: expected {right}"
            if isinstance(action, Decided):
                msg = f"the action of rule {self.name!r} is a decision, which has the same name: expected {right}"
            raise ConfigurationError(msg)
        if self.above_temperature is not None:
            number(self.above_temperature, f"above_temperature of rule {self.name!r}", least=0)
        object.__setattr__(self, "_found", _Patterns(_joined(self._read(self.patterns))))
        object.__setattr__(self, "_excused", tuple(_Pattern(*source) for source in self._read(self.unless)))
        object.__setattr__(self, "_instructed", _Patterns(_joined(self._read(self.under))))
        of_questions, of_instructions = ([pattern for _, pattern in of.all] for of in (self._found, self._instructed))
        for pattern in (*of_questions, *self._excused, *of_instructions):
            if compiles or (pattern in of_questions and not (pattern.language or (pattern.at_start and pattern.signs))):
                self._compile(pattern)
        if not self._found.all and self.above_temperature is None:
            msg = f"rule {self.name!r} can never apply: give it patterns or above_temperature"
            raise ConfigurationError(msg)

    def applies(self, folded: str, temperature: float | None, instruction: str = "") -> bool:
        """Tell whether a request needs the rule's care.

        Args:
            folded: The question, folded.
            temperature: The temperature, if it is stated.
            instruction: The instruction, folded.
        """
        if self.under and not (instruction and _is_under(self._instructed, instruction)):
            return False
        if self.above_temperature is not None and (temperature or 0.0) > self.above_temperature:
            return True
        absent = _absent(folded)
        if not self._found.found(folded, absent):
            return False
        # Most questions match nothing, so the excuses are only tried on a match.
        for pattern in self._excused:
            folded = pattern.compiled.sub(" ", folded)
        return not self._excused or bool(self._found.found(folded, absent))

    @property
    def searched(self) -> _Patterns:
        """Return the patterns of which one is found in each question that the rule applies to at any temperature."""
        return _NONE if self.under or not self._found.all else self._found

    def _read(self, patterns: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
        what = f"the patterns of rule {self.name!r}"
        rows = instance(patterns, Mapping, what, "a mapping of languages to lists of patterns").items()
        return [
            (self._checked(source), self._needed(language)) for language, row in rows for source in several(row, what)
        ]

    def _needed(self, language: str) -> str:
        known = known_of(language)
        return language if known.rules and (known.script != "latin" or (self.by_language and known.own_words)) else ""

    def _checked(self, source: str) -> str:
        instance(source, str, f"a pattern of rule {self.name!r}", "text")
        if re.search(r"(?<!\\)(?<!\(\?)[A-ZА-ЯЁ]", source):
            msg = f"rule {self.name!r}: write patterns in lower case, as the question is folded: {source!r}"
            raise ConfigurationError(msg)
        return source

    def _compile(self, pattern: _Pattern) -> None:
        try:
            _ = pattern.compiled
        except re.error as error:
            msg = f"rule {self.name!r} has a pattern that is not a regular expression: {error}"
            raise ConfigurationError(msg) from error


def _joined(sources: Iterable[tuple[str, str]]) -> Iterator[_Pattern]:
    """Yield patterns that find the same as some do, of which those that begin alike are one.

    Where a word, or the text, begins is then looked for once for all of them; and a text has few words at which most
    of those that begin with a word may be found.
    """
    found: dict[tuple[str, str, frozenset[str], frozenset[str]], list[str]] = {}
    begins: dict[tuple[str, str, frozenset[str], frozenset[str]], set[str]] = {}
    for source, language in sources:
        for choice in _choices(source):
            lead = next((lead for lead in _LEADS if choice.startswith(lead) and choice[len(lead) :]), "")
            rest = choice.removeprefix(lead)
            if lead:
                needed = _NEEDED.match(rest)
                heads = _heads(rest if lead == _AT_WORD else _NO_WORD.sub("", rest, count=1)) or frozenset()
                place = lead, language, frozenset(needed[1] if needed else ""), frozenset(head[:2] for head in heads)
                found.setdefault(place, []).append(rest)
                begins.setdefault(place, set()).update(heads)
            else:
                signs, inside = _signs(choice)
                yield _Pattern(choice, language, signs, inside=inside)
    for place, rests in found.items():
        lead, language, signs, _ = place
        heads = frozenset(begins[place])
        yield _Pattern(f"{lead}(?:{'|'.join(rests)})", language, signs, heads, at_start=lead != _AT_WORD)


def _choices(source: str) -> list[str]:
    """Return what a pattern offers to find, one of which is enough; itself where that cannot be taken apart."""
    if _NOT_APART.search(source):
        return [source]
    choices = _split(source)
    return choices if all(choices) else [source]


def _split(source: str) -> list[str]:
    """Return what a pattern without brackets around it offers to find."""
    choices, depth = [""], 0
    for part in _PARTS.findall(source):
        depth += (part == "(") - (part == ")")
        if part == "|" and not depth:
            choices.append("")
        else:
            choices[-1] += part
    return choices if not depth else [source]


def _heads(source: str) -> frozenset[str] | None:
    """Return the first two or three signs of all that a choice can find, or `None` where they may be others."""
    if found := _HEAD.match(source):
        return frozenset({found[0]})
    if source.startswith(("(?!", "(?<=")):
        return _heads(_bracketed(source)[1])
    if not source.startswith("(?:"):
        return None
    inner, rest = _bracketed(source)
    optional = _AGAIN.match(rest)
    rest = rest[optional.end() :] if optional else rest
    if rest[:1] in {"?", "*", "+", "{"}:
        return None
    # What may come again is followed by itself, or by the rest.
    choices = [_heads(choice if optional and optional[0] != "?" else choice + rest) for choice in _split(inner)]
    if optional:
        choices.append(_heads(rest))
    known = [heads for heads in choices if heads is not None]
    return frozenset().union(*known) if len(known) == len(choices) else None


def _signs(source: str) -> tuple[frozenset[str], bool]:
    """Return signs of which one is in all that a choice can find, and whether a word follows; none if untold."""
    if _NOT_APART.search(source) or len(_split(source)) > 1:
        return frozenset(), False
    rest = source
    while rest:
        part, is_needed, rest = _first(rest)
        if is_needed and (signs := _signs_of(part)):
            return signs, _has_word(rest)
    return frozenset(), False


def _signs_of(part: str) -> frozenset[str]:
    """Return signs one of which is in all that a part of a choice can find."""
    if part.startswith("(?:"):
        found = [_signs(choice)[0] for choice in _split(part[len("(?:") : -1])]
        return frozenset().union(*found) if all(found) else frozenset()
    if part[0] == "[":
        signs = re.sub(r"\\(\W)", r"\1", part[1:-1])
        is_told = signs[0] != "^" and "-" not in signs[1:-1]
    else:
        signs = part.removeprefix("\\")
        is_told = len(signs) == 1 and part not in _SPECIAL
    is_told = is_told and not any(sign.isalnum() or sign.isspace() or sign == "\\" for sign in signs)
    return frozenset(signs) if is_told else frozenset()


def _has_word(source: str) -> bool:
    """Return whether all that the rest of a choice can find has a letter or a figure."""
    rest = source
    while rest:
        part, is_needed, rest = _first(rest)
        if is_needed and (
            part.isalnum() or (part.startswith("(?:") and all(map(_has_word, _split(part[len("(?:") : -1]))))
        ):
            return True
    return False


def _first(source: str) -> tuple[str, bool, str]:
    """Return the first part of a choice, brackets as a whole, whether it must be found, and what follows."""
    if source[0] == "(":
        rest = _bracketed(source)[1]
        part = source[: len(source) - len(rest)]
    else:
        part = _PARTS.findall(source)[0]
        rest = source[len(part) :]
    times = _TIMES.match(rest)
    return part, times is None or times["none"] is None, rest[times.end() :] if times else rest


def _bracketed(source: str) -> tuple[str, str]:
    """Return what stands in the brackets that a pattern begins with, and what follows them."""
    depth = at = 0
    for part in _PARTS.findall(source):
        depth += (part == "(") - (part == ")")
        at += len(part)
        if not depth:
            break
    return source[len("(?:") : at - 1], source[at:]


@remembering(256)
def _is_under(instructions: _Patterns, instruction: str) -> bool:
    """Search an instruction, which is the same for most questions."""
    return bool(instructions.found(instruction, _absent(instruction)))


@remembering(64)
def _begins(folded: str) -> Mapping[str, Sequence[tuple[int, str]]]:
    """Return how the words of a text begin, in two signs, and where, with the third sign, in their order."""
    begins: dict[str, list[tuple[int, str]]] = {}
    for at in [found.start() for found in _BEGINS.finditer(folded)]:
        begins.setdefault(folded[at : at + 2], []).append((at, folded[at + 2 : at + 3]))
    return begins


@remembering(64)
def _signs_in(folded: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the signs of a text, and those before its last word."""
    return frozenset(folded), frozenset(folded.rstrip(_ENDS))


@remembering(64)
def _absent(folded: str) -> frozenset[str]:
    """Return the languages that a text is not in: of another script, or, in English, with none of their words."""
    of_other_scripts, with_own_words = _with_rules()
    absent = of_other_scripts if folded.isascii() else frozenset()
    words = _WORD.findall(folded)
    if words_of("en", "function_words").isdisjoint(words):
        return absent
    return absent.union([code for code, own in with_own_words if own.isdisjoint(words)])


@cache
def _with_rules() -> tuple[frozenset[str], Sequence[tuple[str, frozenset[str]]]]:
    """Return the languages with rules that are of another script than the Latin, and others with their words."""
    known = {code: language for code, language in languages().items() if language.rules}
    return (
        frozenset(code for code, language in known.items() if language.script != "latin"),
        [(code, _beside_english(code)) for code, of in known.items() if of.script == "latin" and of.own_words],
    )


def _beside_english(language: str) -> frozenset[str]:
    """Return the words by which a language is known, without those that English has too."""
    names = ("function_words", "own_words", "grammar", "units")
    known = frozenset[str]().union(*(words_of(language, name) for name in names))
    return known.difference(*(words_of("en", name) for name in (*names, "fillers")))


@dataclass(frozen=True, slots=True)
class Ruling:
    """Say what the rules demand of one request; each demand carries the name of the rule that made it."""

    bypass: str | None = None
    per_user: str | None = None
    exact_only: str | None = None
    ttl: float | None = None
    ttl_rule: str | None = None

    @property
    def rule(self) -> str | None:
        """Name the strictest rule that applied: bypass, then per user, then exact only, then the shortest ttl."""
        return self.bypass or self.per_user or self.exact_only or self.ttl_rule


UNSTORABLE = "unstorable"
"""Why an answer is not stored that is none that could be kept; also what `Outcome.lacks` says then."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Describe how a model call ended, as far as admission cares.

    Args:
        text_empty: Whether the answer says nothing.
        finish_reason: Why the model stopped, in the provider's word (see :mod:`askonce.core.endings`).
        tool_calls: Whether the answer calls tools.
        error: Whether the call, or a part of it, failed.
        aborted: Whether a stream broke off.
        untold: Whether a stream ended without a word why, from a provider that may never say.
        lacks: What the answer lacks, by a name of the adapter's, so that it must not be stored.
    """

    text_empty: bool = False
    finish_reason: str | None = None
    tool_calls: bool = False
    error: bool = False
    aborted: bool = False
    untold: bool = False
    lacks: str | None = None


@dataclass(frozen=True, slots=True)
class Policy:
    """Hold the rules in force, and judge requests and outcomes by them.

    Args:
        rules: The rules.
        allow_tool_calls: Whether answers that call tools are stored.
        trust_stream_end: Whether a stream that ends without saying why counts as whole.
        clean_finish: Finish reasons, beside those that are known, of an answer that ended by itself.
    """

    rules: tuple[Rule, ...] = ()
    allow_tool_calls: bool = False
    trust_stream_end: bool = False
    clean_finish: Collection[str] = ()
    _searched: _Patterns = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "rules", tuple(several(self.rules, "rules")))
        several(self.clean_finish, "clean_finish")
        names = [instance(rule, Rule, "a rule of the policy", "a Rule").name for rule in self.rules]
        if len(set(names)) != len(names):
            msg = f"two rules bear one name: {sorted(names)}"
            raise ConfigurationError(msg)
        object.__setattr__(self, "_searched", _together(tuple(rule.searched for rule in self.rules)))

    def without(self, *names: str) -> Policy:
        """Return this policy with the named rules switched off.

        Raises:
            ConfigurationError: no rule bears such a name.
        """
        known = {rule.name for rule in self.rules}
        for name in names:
            if name not in known:
                msg = f"no rule is called {name!r}; there are {', '.join(sorted(known)) or 'none'}"
                raise ConfigurationError(msg)
        return replace(self, rules=tuple(rule for rule in self.rules if rule.name not in names))

    def with_rule(self, rule: Rule) -> Policy:
        """Return this policy with one more rule, or with the rule of the same name replaced."""
        instance(rule, Rule, "the rule", "a Rule")
        others = tuple(other for other in self.rules if other.name != rule.name)
        return replace(self, rules=(*others, rule))

    def judge(
        self, question: str, *, temperature: float | None, has_user: bool, instruction: str | None = None
    ) -> Ruling:
        """Deprecated name of `apply`; it will be removed in 0.3."""
        warn("Policy.judge is now Policy.apply", DeprecationWarning, stacklevel=2)
        return self.apply(question, temperature=temperature, has_user=has_user, instruction=instruction)

    def apply(
        self, question: str, *, temperature: float | None, has_user: bool, instruction: str | None = None
    ) -> Ruling:
        """Apply every rule to a request; their actions are combined, and a per-user rule without a user is a bypass.

        Args:
            question: The text that would be compared by similarity.
            temperature: The temperature, if it is stated.
            has_user: Whether the scope has a user.
            instruction: The system prompt, and the prompt template around the question.
        """
        folded = fold(spoken(bounded(question)))
        instructed = "" if instruction is None else _fold_instruction(instruction)
        ruling = Ruling()
        found = self._searched.found(folded, _absent(folded))  # for all rules at once: few are found
        for at, rule in enumerate(self.rules):
            may_apply = at in found or rule.under or (temperature and rule.above_temperature is not None)
            if may_apply and rule.applies(folded, temperature, instructed):
                ruling = _tightened(ruling, rule, has_user=has_user)
        return ruling

    def admit(self, outcome: Outcome) -> str | None:
        """Return why this outcome must not be stored, or None when it may be."""
        reason = (outcome.finish_reason or "stop").strip().lower()
        finish = "clean" if reason in {word.lower() for word in self.clean_finish} else finish_of(reason)
        tools_welcome = self.allow_tool_calls and outcome.tool_calls
        if outcome.error:
            return "error"
        if outcome.aborted:
            return "aborted"
        if outcome.tool_calls and not tools_welcome:
            return "tool_calls"
        if not (finish == "clean" or (tools_welcome and finish == "tools")):
            return f"finish_reason={reason}"
        if outcome.text_empty and not tools_welcome:
            return "empty"
        if outcome.lacks is not None:
            return outcome.lacks
        if outcome.untold and not self.trust_stream_end:
            return "no_finish_reason"
        return None

    def remedy(self, refusal: str) -> str | None:
        """Return what the user can do about a reason of `admit` that may be a mistake of ours, or `None`."""
        if refusal == "no_finish_reason":
            return (
                "a stream ended without saying why, so that nobody can tell whether it is whole: it is not stored. "
                "Ask for whole answers, or, where the model's streams never break off unnoticed, set "
                "trust_stream_end=True"
            )
        if refusal == "no_documents":
            return (
                "an answer names no document that it was made from, as those over a database do: nothing could remove "
                "it when its data change, so that it is not stored. Say with ttl= how old such an answer may be"
            )
        if refusal == UNSTORABLE:
            return (
                "a stream has parts that cannot be put together to one answer, such as an error or two calls of one "
                "number: it is passed on, and not stored. If that is frequent, ask for whole answers"
            )
        if refusal == "malformed":
            return (
                "an answer lacks the form that was asked for (JSON of a schema, or the call of the one tool that the "
                "model must call), so that it is not stored, and asking again asks the model. If that is frequent, ask "
                'for a form that the provider enforces (method="json_schema", strict=True)'
            )
        if refusal == "tool_calls":
            return (
                "an answer that calls tools is not stored: a call is a request to run something. Where it is the "
                "answer in a form, bind that tool alone and force it (tool_choice), or ask for JSON of a schema "
                '(with_structured_output(..., method="json_schema")); to store all calls, set allow_tool_calls=True'
            )
        word = refusal.removeprefix("finish_reason=")
        if word != refusal and finish_of(word) == "unknown":
            return (
                f"the finish reason {word[:40]!r} is not known, so that the answer is not stored; where it means that "
                f"an answer is whole, name it: clean_finish=[{word[:40]!r}]"
            )
        return None


def _tightened(ruling: Ruling, rule: Rule, *, has_user: bool) -> Ruling:
    match rule.action:
        case PerUser() if has_user:
            return replace(ruling, per_user=ruling.per_user or rule.name)
        case Bypass() | PerUser():
            return replace(ruling, bypass=ruling.bypass or rule.name)
        case ExactOnly():
            return replace(ruling, exact_only=ruling.exact_only or rule.name)
        case Ttl(seconds) if ruling.ttl is None or seconds < ruling.ttl:
            return replace(ruling, ttl=seconds, ttl_rule=rule.name)
        case Ttl():
            return ruling
