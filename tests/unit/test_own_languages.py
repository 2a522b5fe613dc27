"""What a language's file tells apart, what it lets pass, and what it keeps from the cache.

The examples are those of `tests/unit/languages/`: a file there has the same names as its neighbours.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from askonce.core.rules import DEFAULT_POLICY
from askonce.guards import veto
from askonce.guards.language import language_of
from askonce.guards.numbers import quantities
from tests.tables import every_row
from tests.unit import languages

EXAMPLES = [import_module(f"{languages.__name__}.{found.name}") for found in iter_modules(languages.__path__)]
REFUSED = [pair for each in EXAMPLES for pair in each.REFUSED]
ALLOWED = [pair for each in EXAMPLES for pair in each.ALLOWED]
CARE = [(rule, question) for each in EXAMPLES for rule, row in each.CARE.items() for question in row]
NO_CARE = [question for each in EXAMPLES for question in each.NO_CARE]
SHORT = [(each.CODE, question) for each in EXAMPLES for question in each.SHORT]
OTHERS = [(code, question) for each in EXAMPLES for code, row in each.OTHERS.items() for question in row]
NUMBERS = [pair for each in EXAMPLES for pair in each.NUMBERS]


@every_row("a, b", REFUSED)
def test_another_question_is_refused(a: str, b: str) -> None:
    """Questions that are one but for what they ask are never taken for one, either way round."""
    assert veto(a, b) is not None
    assert veto(b, a) is not None


@every_row("a, b", ALLOWED)
def test_the_same_question_is_allowed(a: str, b: str) -> None:
    """Another wording of the same question passes every guard, either way round."""
    assert veto(a, b) is None
    assert veto(b, a) is None


@every_row("rule, question", CARE)
def test_what_is_of_one_person_or_one_moment_is_kept_out(rule: str, question: str) -> None:
    """The rule of the policy that a question is for finds it, accents or none."""
    verdict = DEFAULT_POLICY.apply(question, temperature=None, has_user=False)
    assert (verdict.bypass or verdict.exact_only) == rule


@every_row("question", NO_CARE)
def test_what_has_one_answer_for_everybody_is_cached(question: str) -> None:
    """No rule fires on a question that only speaks of the same things."""
    assert DEFAULT_POLICY.apply(question, temperature=None, has_user=False).rule is None


@every_row("code, question", SHORT)
def test_a_short_question_is_recognised(code: str, question: str) -> None:
    """A few words are enough to tell the language from its neighbours."""
    assert language_of(question) == code


@every_row("text, value", NUMBERS)
def test_a_number_in_words_is_read_as_a_whole(text: str, value: str) -> None:
    """The words of a number, joined or apart, are one number."""
    assert [number for number, _ in quantities(text)] == [value]


@every_row("code, question", OTHERS)
def test_a_neighbour_stays_what_it_is(code: str, question: str) -> None:
    """A short question in a neighbouring language, such as Spanish or French, is not taken for one of these."""
    assert language_of(question) == code
