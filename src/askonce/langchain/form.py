"""The form that a model call asks its answer to have, and whether an answer has it.

One that has not makes a parser fail, and the caller ask again: the cache must not answer that with the same text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from langchain_core.messages import AIMessage
from langchain_core.outputs import ChatGeneration, Generation
from langchain_core.utils.json import parse_json_markdown

from askonce.core.model import Json, Scope

_ANY_TOOL = ("any", "required", True)  # as LangChain, OpenAI and some integrations say that one must be called
_PLAIN_TEXT = {"type": "text"}


@dataclass(frozen=True, slots=True)
class Form:
    """Hold the form.

    Args:
        tool: The one tool that the model must call, which is how LangChain asks for structured output.
        json: Whether the text must be JSON.
    """

    tool: Json = None
    json: bool = False

    def fits(self, generations: Sequence[Generation]) -> bool:
        """Tell whether each of a call's answers has the form, as far as can be told without its schema's rules."""
        return all(map(self._fits, generations))

    def _fits(self, generation: Generation) -> bool:
        message = generation.message if isinstance(generation, ChatGeneration) else None
        calls = isinstance(message, AIMessage) and bool(message.tool_calls or message.invalid_tool_calls)
        if calls and self.tool is None:
            return True  # the answer is yet to come
        if self.tool is not None and isinstance(message, AIMessage):
            required = _required(self.tool)
            return not message.invalid_tool_calls and all(
                name in call["args"] for call in message.tool_calls for name in required
            )
        return not self.json or _is_json(generation.text)


NO_FORM = Form()


def form_of(scope: Scope) -> Form:
    """Return the form that a call within `scope` asks for."""
    if _forces_its_tool(scope):
        return Form(tool=scope.tools[0])
    return Form(json=scope.response_schema not in (None, _PLAIN_TEXT))


def _forces_its_tool(scope: Scope) -> bool:
    choice = scope.params.get("tool_choice")
    return len(scope.tools) == 1 and (choice in _ANY_TOOL or _name(scope.tools[0]) == _name(choice))


def _name(tool: Json) -> str | None:
    """Return the tool's name in the form of OpenAI, Anthropic, or as plain text."""
    if isinstance(tool, Mapping):
        tool = _name(tool.get("function")) or tool.get("name")
    return tool if isinstance(tool, str) else None


def _required(tool: Json) -> Sequence[Json]:
    """Return the names of the arguments that a tool, in the form of OpenAI or Anthropic, cannot do without."""
    if not isinstance(tool, Mapping):
        return ()
    function = tool.get("function", tool)
    schema = (function.get("parameters") or function.get("input_schema")) if isinstance(function, Mapping) else None
    required = schema.get("required") if isinstance(schema, Mapping) else None
    return required if isinstance(required, list) else ()


def _is_json(text: str) -> bool:
    try:
        parse_json_markdown(text)
    except ValueError:
        return False
    return True
