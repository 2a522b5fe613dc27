# ruff: noqa: E501 — a row of a table reads best on as few lines as it can
"""The rules askonce starts with: what each has done; how people ask for it is in the files of the languages.

Patterns meet folded text (see :func:`askonce.core.policy.fold`). They describe how people ask for a state, a moment
or a price, not one application's vocabulary. "My" decides nothing: "How do I reset my password?" has one answer for
everybody, "Where is my order?" has one per asker.

Rules of tasks: the text that an instruction works on must be identical, however alike another one is. "Translate to
French: He is late" and "... He was late" are near to every embedding model, and so is "Notes: she tolerates aspirin. May
I give it?" to the same with "does not". Two things tell such a request from a question: its shape (an instruction or a
label, then a colon, a quotation, a delimiter, a second sentence), in any language; and its verb or noun (translate,
summarise; letters, plural, sentiment), in the languages that have patterns. What people ask a help desk stays a question:
"Quick question: how do I ...?", "My card doesn't work", 'What does "pending" mean?'.

Each pattern begins at the start of the text, or at a rare word, and has bounded gaps.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from askonce.core.policy import Action, Bypass, ExactOnly, PerUser, Policy, Rule
from askonce.guards.languages import Patterns, any_of, languages

if TYPE_CHECKING:
    DEFAULT_RULES: tuple[Rule, ...]
    DEFAULT_POLICY: Policy

_NONE = Patterns()

TEMPERATURE = Rule(name="temperature", action=Bypass(), above_temperature=0.8)


@cache
def default_rules() -> tuple[Rule, ...]:
    """Return the rules askonce starts with; they are made when first asked for, as they are thousands of words."""
    return (
        _rule("personal", PerUser()),
        _rule("current_time", Bypass()),
        _rule("current_events", Bypass()),
        _rule("moving_money", Bypass()),
        _rule("code_generation", Bypass()),
        _rule("literal_text", ExactOnly(), _literal_text()),
        _rule("literal_task", ExactOnly(), _literal_task()),
        _rule("bare_statement", ExactOnly(), _bare_statement()),
        TEMPERATURE,
    )


@cache
def default_policy() -> Policy:
    """Return the policy of the rules askonce starts with."""
    return Policy(default_rules())


def __getattr__(name: str) -> object:
    if name == "DEFAULT_RULES":
        return default_rules()
    if name == "DEFAULT_POLICY":
        return default_policy()
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)


def _rule(name: str, action: Action, everywhere: Patterns = _NONE) -> Rule:
    """Make a rule of the patterns that the languages have for it, and of those for any language."""
    of = {"any": everywhere} | {code: known.rules[name] for code, known in languages().items() if name in known.rules}
    asks = _asks()

    def patterns(field: str) -> dict[str, tuple[str, ...]]:
        rows = ((code, getattr(each, field)) for code, each in of.items())
        return {code: tuple(source.replace("⟨asks⟩", asks) for source in row) for code, row in rows if row}

    return Rule(
        name,
        action,
        patterns("found"),
        patterns("unless"),
        under=patterns("under"),
        by_language=True,
        compiles=False,
    )


def _asks() -> str:
    return rf"(?:{any_of('asks')})\b"


_HEAD = r"[^:：?!？！]"  # what stands before a colon that ends a label or an instruction
_COLON = r"(?: ?:(?= \S|[\"'„“«‚]|$)|：)"
_TRANSLATES_ELSEWHERE = "tõlgi|অনুবাদ|மொழிபெயர்"  # in languages that have no file


def _translates() -> str:
    return rf"\b(?:{any_of('translates')}|{_TRANSLATES_ELSEWHERE})"


def _literal_text() -> Patterns:
    asks, own, thanks, translates = _asks(), rf"(?:{any_of('own')})\b", any_of("thanks"), _translates()
    asks_anywhere = rf"(?:{any_of('asks_anywhere')})"
    opening = rf"(?:{any_of('opening')})"
    instructs = rf"[^:：]*(?:\b(?:{any_of('instructs')})\b|{translates}|{any_of('instructs_anywhere')})"
    return Patterns(
        found=(
            # A label or an instruction, a colon, and what it is about: neither a question nor somebody's problem stands before it.
            rf"^(?=[^:：]*[:：])\W{{0,9}}(?!{asks}|{own}|{asks_anywhere}){_HEAD}{{1,240}}{_COLON}(?: ?\S|$)",
            # a question that is nobody's own, and the text that it is asked of ("What is the topic of: the mayor resigned")
            rf"^(?=[^:：]*[:：])(?!(?:[^:：]*\b)?(?:{own}|you|your|errors?|messages?|means?|says?|drive)\b){asks}[^.?!:：]{{3,120}}{_COLON} ?(?!{asks}|{asks_anywhere})\S+ \S",
            # a question that is nobody's own, then a statement ("Positive or negative? I love it")
            rf"^(?=[^?？]*[?？][\s:\"'“«(]*[^\s?？])(?!(?:[^?？]*\b)?(?:{own}|you\b|your\b|there\b|[我您你])|{asks_anywhere})[^.?!？]{{3,160}}[?？][\s:\"'“«(]*(?!{asks}|{asks_anywhere}|{thanks})[^\s?？][^?？]*$",
            # a text, then what to decide by it, outside English
            rf"^\W{{0,3}}(?:{any_of('supposing')})\b.{{5}}",
            # a text, then a question of it ("Er ist spät dran. Ist dieser Satz richtig?")
            rf"[.!?。！？\"'”»–—-] ?[^.!?。！？]{{0,60}}(?:\b(?:{any_of('this_text')})\b|{any_of('this_text_anywhere')})[^.!?。！？]{{0,60}}[?？]\W{{0,3}}$",
            rf"^\W{{0,9}}(?:{any_of('inflects')})\w*\b.{{3}}",
            r"[^\s:]: ?$|：$|(?:->|=>|→|⇒)\W{0,3}$",  # opened, to be filled
            r"'''|\"\"\"|</\w{1,20}>|\[/?inst\]|#{3}|(?:^| )(?:-{3,}|={3,}|\*{3,}|<<<|>>>)(?: |$)|_{3,}|\[mask\]|<(?:mask|blank|text|input)>",
            r"^\W{0,3}[{\[]\s?[\"'\d{\[].*[}\]]\W{0,3}$",  # JSON
            rf"^\W{{0,9}}(?!{asks}|{own}|{asks_anywhere})[^.?!。？！]{{0,40}}{translates}.{{3}}",
            # sums: nothing but figures, names of one letter, and operators
            rf"^(?:(?:{any_of('sums')}) )?(?=.{{0,60}}[+*/×÷^%=<>≤≥√∛∈∪∩∧∨!-])(?=.{{0,60}}[\dxy])[\d\s.,;()+*/×÷·^%=<>≤≥!?√∛∈∉∪∩∧∨|π∞²³xyznab-]{{2,}}$",
            rf"\d(?:\s?% (?:{any_of('percent_of')}) | ?[*×÷^√] ?\(?-?\d|(?!(?<=\b24) / 7\b) [+/=<>] -?\(?\d| ?\) ?[*+/×÷-]| ?= ?\?| equals?\b)|[*+/×÷-] ?\(\d|\b(?:result of|equal to) \W?\d",
        ),
        # An opening before a question or a problem, and a topic before one question: what follows is read by itself.
        unless=(
            rf"^\W{{0,9}}(?!{instructs}){opening}(?: ?: |：)(?=\S)",
            rf"^\W{{0,9}}(?!{instructs}|{any_of('no_topics')})(?!(?:{any_of('labels')})\b)(?:[\w'’/&().-]+ ){{0,2}}[\w'’/&().-]+(?: ?: |：)(?=(?:{asks}|{asks_anywhere})[^.?!:：]*[.?!？]*$)",
        ),
    )


# Instructions around the question are a system prompt, or a prompt template with {} for each variable.


def _literal_task() -> Patterns:
    return Patterns(found=(r"\S",), under=(rf"{_translates()}[^.!?]{{0,60}}(?:\{{\}}|$|[.:;])",))


def _bare_statement() -> Patterns:
    asks, own = rf"(?:{_asks()}|{any_of('asks_anywhere')})", rf"(?:{any_of('own')})\b"
    pleads = rf"(?:\b(?:{any_of('pleads')})\b|{any_of('pleads_anywhere')})"
    problem = rf"^\W{{0,9}}{asks}.*|^.*[?？]\W*$|^.*\b{own}.*|^.*{pleads}.*"
    return Patterns(found=(r"\w",), unless=(problem,))
