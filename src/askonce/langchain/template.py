"""A prompt template, run backwards: the filled prompt to the question and the rest."""

from __future__ import annotations

from dataclasses import dataclass
from string import Formatter
from typing import Self

from askonce.errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class QuestionTemplate:
    """Take filled prompts apart.

    Args:
        literals: The fixed text before, between and after the fields.
        fields: The fields' names, in order.
    """

    literals: tuple[str, ...]
    fields: tuple[str, ...]

    @classmethod
    def parse(cls, template: str) -> Self:
        """Read a template in the syntax of `str.format`, such as `"Context: {context} Question: {question}"`.

        Raises:
            ConfigurationError: It has no `{question}`, or two fields that nothing keeps apart.
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
        if fields.count("question") != 1 or len(set(fields)) != len(fields) or not all(fields):
            raise ConfigurationError(
                "question_template must name {question} once, and each other field once, "
                'as in "Context: {context}\\nQuestion: {question}"'
            )
        if not all(literals[1:-1]):
            raise ConfigurationError("question_template needs some text between every two of its fields")
        return cls(tuple(literals), tuple(fields))

    def take_apart(self, prompt: str) -> dict[str, str] | None:
        """Return the fields' texts, or `None` when `prompt` does not fit, or fits in more than one way."""
        text = prompt.strip()
        first, last = self.literals[0], self.literals[-1]
        inner = text[len(first) : len(text) - len(last)]
        if len(text) < len(first) + len(last) or not (text.startswith(first) and text.endswith(last)):
            return None
        leftmost, rightmost = self._leftmost(inner), self._rightmost(inner)
        if leftmost is None or leftmost != rightmost:
            return None
        return dict(zip(self.fields, leftmost, strict=True))

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
