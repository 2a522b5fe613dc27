"""Texts that are no answer but a step of an agent: they call a tool, in words."""

from __future__ import annotations

import re

# By their own marks, which a text for a reader does not have: each at the start of a line.
_STEPS = re.compile(
    r"""
    # ReAct
    ^[ \t>*_#]* action [ \t*_]* : .* $ [\s\S]{0,2000}? ^[ \t>*_#]* action [ _] input [ \t*_]* :
    # LangChain's structured chat, and its XML agent
    | "action" \s* : \s* "(?! final [ _]? answer )[^"]*" \s* , \s* "action_input" \s* :
    | ^[ \t]* < tool > [\s\S]{0,500}? < tool_input >
    # Qwen, Hermes, Llama, Mistral, DeepSeek
    | ^[ \t]* < (?: tool_call | function_call | invoke | function = [\w.-]+ ) \b
    | ^[ \t]* (?: \[TOOL_CALLS\] | <\|python_tag\|> | <\|tool_calls?(?:_begin)?\|> )
    """,
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)


def calls_a_tool(text: str) -> bool:
    """Tell whether a text calls a tool, as models without an interface for it are told to.

    What such a step hands to the tool is made of the question's wording, and so is for no other wording.
    """
    return _STEPS.search(text) is not None
