"""Where the question stands in a prompt: bare, or among the fields of a template, which is run backwards."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from string import Formatter
from typing import Self

from askonce.core.arguments import instance
from askonce.core.model import Json
from askonce.errors import ConfigurationError

_QUESTION_FIELDS = frozenset({"question", "query_str"})
_LONGEST_BARE_QUESTION = 400  # characters: some 70 words; a retrieved passage is longer
_LABEL = re.compile(
    r"(?i)\b(context|question|query|sources?|documents?|passages?|контекст|вопрос|документы?|источники?)\s*:"
)
_VARIABLE = re.compile(r"\{{1,3}[ \w.&]{0,80}\}{1,3}")
_ANNOUNCED = re.compile(r"(?i)[^.?!:\n]{0,60}\b(question|query|вопрос)\s*:")  # "Quick question: how do I ...?"


def why_not_bare(text: str) -> str | None:
    """Return why `text` may hold more than a question, or `None`.

    Retrieved text pasted beside the question would be compared in the question's place.
    """
    text = text.strip()
    if len(text) > _LONGEST_BARE_QUESTION:
        return "long_message"
    if "\n" in text:
        return "several_lines"
    announced = announcement(text)
    if _LABEL.search(text, announced.end() if announced else 0):
        return "labelled_parts"
    return None


def announcement(text: str) -> re.Match[str] | None:
    """Return what announces a question at the head of a text, such as "Quick question:", or `None`."""
    return _ANNOUNCED.match(text)


def instruction_of(template: str) -> str:
    """Return a template's fixed text with `{}` for each variable, in the syntax of `str.format`, Mustache or Jinja."""
    return _VARIABLE.sub("{}", template)


@dataclass(frozen=True, slots=True)
class TakenApart:
    """The question of a filled prompt, all the rest of it, the template included, and the template's text."""

    question: str = field(repr=False)
    context: Json = field(repr=False)
    instruction: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class QuestionTemplate:
    """Take filled prompts apart.

    Args:
        literals: The fixed text before, between and after the fields.
        fields: The fields' names, in order; one of them, `question` or `query_str`, is the question.
    """

    literals: tuple[str, ...]
    fields: tuple[str, ...]

    @classmethod
    def parse(cls, template: str) -> Self:
        """Read a template in the syntax of `str.format`, such as `"Context: {context} Question: {question}"`.

        Raises:
            ConfigurationError: It has no `{question}` or `{query_str}`, or two fields that nothing keeps apart.
        """
        instance(template, str, "question_template", "text")
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
        if len(_QUESTION_FIELDS.intersection(fields)) != 1 or len(set(fields)) != len(fields) or not all(fields):
            raise ConfigurationError(
                "question_template must name {question} (or {query_str}) once, and each other field once, "
                'as in "Context: {context}\\nQuestion: {question}"'
            )
        if not all(literals[1:-1]):
            raise ConfigurationError("question_template needs some text between every two of its fields")
        return cls(tuple(literals), tuple(fields))

    def take_apart(self, prompt: str) -> TakenApart | None:
        """Return the prompt's parts, or `None` when it does not fit, or fits in more than one way."""
        text = prompt.strip()
        first, last = self.literals[0], self.literals[-1]
        inner = text[len(first) : len(text) - len(last)]
        if len(text) < len(first) + len(last) or not (text.startswith(first) and text.endswith(last)):
            return None
        leftmost, rightmost = self._leftmost(inner), self._rightmost(inner)
        if leftmost is None or leftmost != rightmost:
            return None
        values = dict(zip(self.fields, leftmost, strict=True))
        (name,) = _QUESTION_FIELDS.intersection(values)
        question = values.pop(name).strip()
        context: Json = {"template": self.literals, "fields": values}
        return TakenApart(question, context, "{}".join(self.literals)) if question else None

    def _leftmost(self, text: str) -> list[str] | None:
        values = []
        for separator in self.literals[1:-1]:
            value, found, text = text.partition(separator)
            if not found:
                return None
            values.append(value)
        return [*values, text]

    def _rightmost(self, text: str) -> list[str] | None:
        values: list[str] = []
        for separator in reversed(self.literals[1:-1]):
            text, found, value = text.rpartition(separator)
            if not found:
                return None
            values.insert(0, value)
        return [text, *values]
