"""Prompt templates, run backwards: a filled prompt to the question and what surrounds it."""

from __future__ import annotations

from dataclasses import dataclass
from string import Formatter
from typing import Self

from llama_index.core.prompts.default_prompts import DEFAULT_TEXT_QA_PROMPT_TMPL, DEFAULT_TREE_SUMMARIZE_TMPL

from askonce.core.model import Json
from askonce.errors import ConfigurationError

_QUESTION_FIELDS = frozenset({"question", "query_str"})


@dataclass(frozen=True, slots=True)
class TakenApart:
    """Hold the question of a filled prompt, and all the rest of it, the template included."""

    question: str
    context: Json


@dataclass(frozen=True, slots=True)
class QuestionTemplate:
    """Take filled prompts apart.

    Args:
        literals: The fixed text before, between and after the fields.
        fields: The fields' names, in order; one of them is the question.
    """

    literals: tuple[str, ...]
    fields: tuple[str, ...]

    @classmethod
    def parse(cls, template: str) -> Self:
        r"""Read a template in the syntax of `str.format`, such as `"{context_str}\nQuery: {query_str}"`.

        Raises:
            ConfigurationError: It has no `{question}` or `{query_str}`, or nothing between two fields.
        """
        literals, fields = [""], []
        try:
            pieces = list(Formatter().parse(template.strip()))
        except ValueError as exc:
            raise ConfigurationError(f"question_template is not a format string: {exc}") from exc
        for literal, name, _, _ in pieces:
            literals[-1] += literal
            if name is not None:
                fields.append(name)
                literals.append("")
        if len(_QUESTION_FIELDS.intersection(fields)) != 1 or len(set(fields)) != len(fields):
            raise ConfigurationError(
                "question_template must name {question} (or {query_str}) once, and each other field once, "
                'as in "Context: {context_str}\\nQuestion: {question}"'
            )
        if not all(literals[1:-1]):
            raise ConfigurationError("question_template needs some text between every two of its fields")
        return cls(tuple(literals), tuple(fields))

    def take_apart(self, prompt: str) -> TakenApart | None:
        """Return the prompt's parts, or `None` when it does not fit, or fits in more than one way."""
        first, *separators, last = self.literals
        text = prompt.strip()
        if len(text) < len(first) + len(last) or not (text.startswith(first) and text.endswith(last)):
            return None
        rest = text[len(first) : len(text) - len(last)]
        values: dict[str, str] = {}
        for field, separator in zip(self.fields, separators, strict=False):
            if rest.count(separator) != 1:
                return None
            values[field], _, rest = rest.partition(separator)
        values[self.fields[-1]] = rest
        (name,) = _QUESTION_FIELDS.intersection(values)
        question = values.pop(name).strip()
        return TakenApart(question, {"template": self.literals, "fields": values}) if question else None


LLAMA_INDEX_TEMPLATES = tuple(
    QuestionTemplate.parse(template) for template in (DEFAULT_TEXT_QA_PROMPT_TMPL, DEFAULT_TREE_SUMMARIZE_TMPL)
)
"""What LlamaIndex's query engines send unless they are told otherwise."""
