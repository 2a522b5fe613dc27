"""Which texts call a tool, and which only speak of tools and actions."""

from __future__ import annotations

import pytest

from askonce.hosts.forms import calls_a_tool

STEPS = [
    'Thought: I need the handbook.\nAction: search\nAction Input: {"query": "days off"}',
    "Action: search\nAction Input: days off",
    "Thought: I must look.\n\n**Action:** search\n**Action Input:** days off\nObservation: none\nAnswer: none",
    'Thought: look\nAction:\n```\n{"action": "search", "action_input": "days off"}\n```',
    '{"action": "search", "action_input": {"query": "x"}}',
    "<tool>search</tool><tool_input>days off</tool_input>",
    '<tool_call>\n{"name": "search", "arguments": {"q": "x"}}\n</tool_call>',
    '<function=search>{"q": "x"}</function>',
    '[TOOL_CALLS][{"name": "search"}]',
    '<|python_tag|>search.call(q="x")',
]
ANSWERS = [
    "Thought: I can answer without using any more tools.\nAnswer: Ten days a year.",
    '{"action": "Final Answer", "action_input": "Ten days a year."}',
    "Action: call the office. They answer from nine to five.",
    "The action input of the form is your name.",
    "An agent writes an Action and an Action Input: that is called ReAct.",
    "Use the hammer, the saw and other tools.",
    "Ten days a year.",
    "",
]


@pytest.mark.parametrize("text", STEPS)
def test_a_step(text: str) -> None:
    """What agents are told to write where a tool is to be called is no answer."""
    assert calls_a_tool(text)


@pytest.mark.parametrize("text", ANSWERS)
def test_an_answer(text: str) -> None:
    """A final answer is none, nor is a text that speaks of actions and tools."""
    assert not calls_a_tool(text)
