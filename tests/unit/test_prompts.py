"""Prompts taken apart by their template."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askonce.core.prompts import QuestionTemplate, instruction_of, why_not_bare
from askonce.errors import ConfigurationError

RAG = "Context information is below.\n---\n{context}\n---\nQuery: {question}\nAnswer: "


def fields_of(template: str, prompt: str) -> dict[str, Any] | None:
    """Return what every field of the filled prompt holds."""
    taken = QuestionTemplate.parse(template).take_apart(prompt)
    if taken is None:
        return None
    context: Any = taken.context
    return {**context["fields"], "question": taken.question}


def test_a_filled_prompt_comes_apart() -> None:
    """The fields come back as they were filled in, whatever white space the prompt lost around it."""
    filled = RAG.format(context="20 days\nper year", question="How many?")
    assert fields_of(RAG, filled.strip()) == {"context": "20 days\nper year", "question": "How many?"}


@pytest.mark.parametrize(
    "prompt",
    [
        "How many?",
        "Context information is below.\n---\nAnswer:",
        RAG.format(context="a\n---\nQuery: b", question="How many?"),
        RAG.format(context="a", question="x\n---\nQuery: b"),
    ],
)
def test_what_does_not_fit_or_fits_twice(prompt: str) -> None:
    """A prompt that does not fit, or in which the border between two fields cannot be told, stays whole."""
    assert QuestionTemplate.parse(RAG).take_apart(prompt) is None


@given(context=st.text(alphabet="C:;Q. "), question=st.text(alphabet="C:;Q. "))
def test_a_prompt_comes_apart_rightly_or_not_at_all(context: str, question: str) -> None:
    """No text in a field can pass for another field's, and texts that do not try come apart."""
    fields = fields_of("C:{context};Q:{question}.", f"C:{context};Q:{question}.")
    assert fields in (None, {"context": context, "question": question.strip()})
    if ";" not in context + question and question.strip():
        assert fields is not None


@pytest.mark.parametrize(
    "template",
    ["{context}", "{context}{question}", "{question} {question}", "{} {question}", "{question", "no field"],
)
def test_a_template_that_cannot_be_run_backwards(template: str) -> None:
    """Such a template is refused when it is given, not at the first prompt."""
    with pytest.raises(ConfigurationError, match="question_template"):
        QuestionTemplate.parse(template)


def test_braces_are_escaped_as_in_str_format() -> None:
    """`{{` in a template is a brace in the prompt."""
    assert fields_of('{{"q": "{question}"}}', '{"q": "why?"}') == {"question": "why?"}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("How many days off do I get?", None),
        ("x" * 401, "long_message"),
        ("20 days per year.\nHow many?", "several_lines"),
        ("Context: 20 days. Question: how many?", "labelled_parts"),
        ("Quick question: how many days off do I get?", None),
        ("Question: how many days off do I get?", None),
        ("You get 20 days. Question: how many?", "labelled_parts"),
        ("Question: how many? Context: 20 days.", "labelled_parts"),
        ("Вопрос: сколько дней отпуска?", None),
    ],
)
def test_what_may_hold_more_than_a_question(text: str, reason: str | None) -> None:
    """Only what looks like a question alone is taken for one."""
    assert why_not_bare(text) == reason


@pytest.mark.parametrize("template", ["Translate to {language}: {text}", "Translate to {{ language }}: {{text}}"])
def test_an_instruction_is_a_template_without_its_variables(template: str) -> None:
    """Of each variable, in any syntax, only its place is left."""
    assert instruction_of(template) == "Translate to {}: {}"
    taken = QuestionTemplate.parse("Translate to {language}: {question}").take_apart("Translate to French: He is late")
    assert taken is not None
    assert taken.instruction == "Translate to {}: {}"
