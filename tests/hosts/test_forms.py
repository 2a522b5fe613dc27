"""A tool that the model must call is how structured output is asked for: its call is the answer, in every host."""

from __future__ import annotations

import json
from typing import Any

import pytest

from askonce.core.policy import Outcome
from askonce.hosts.forms import NO_FORM, Form, Said, form_of
from tests.hosts.shells import QUESTION, Say
from tests.hosts.ways import Way, every_way
from tests.tables import every_row

SCHEMA = {
    "type": "object",
    "properties": {
        "kind": {"type": "string", "enum": ["billing", "access"]},
        "tags": {"type": "array", "items": {"$ref": "#/$defs/Tag"}},
        "note": {"anyOf": [{"type": "string"}, {"type": "null"}]},
    },
    "required": ["kind"],
    "$defs": {"Tag": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}},
}
FUNCTION: dict[str, Any] = {"name": "Ticket", "description": "A ticket.", "parameters": SCHEMA}
TOOL: dict[str, Any] = {"type": "function", "function": FUNCTION}
OTHER = {"type": "function", "function": {"name": "weather", "parameters": {"type": "object", "properties": {}}}}
FORCED: dict[str, Any] = {"tool_choice": {"type": "function", "function": {"name": "Ticket"}}}
RIGHT = {"kind": "access", "tags": [{"name": "password"}], "note": None}
WRONG: list[dict[str, Any]] = [
    {},
    {"kind": "urgent"},
    {"kind": "access", "tags": "password"},
    {"kind": "access", "tags": [{}]},
    {"kind": "access", "note": ["a"]},
    {"kind": None},
]


def _called(arguments: dict[str, Any], reason: str = "tool_calls") -> Say:
    return Say("", reason=reason, tool_calls=(("Ticket", arguments),))


@every_way("tools", "params", "answers")
def test_the_call_of_a_forced_tool_is_stored(way: Way) -> None:
    """Structured output asked again, or in other words, asks no model."""
    with way.open(_called(RIGHT)) as asker:
        for _ in range(3):
            asker.ask(QUESTION, tools=[TOOL], params=FORCED)
        assert asker.calls == 1
        assert asker.cache.stats().stored == 1


@every_way("tools", "params", "answers")
@pytest.mark.parametrize("arguments", WRONG[:2], ids=str)
def test_a_malformed_call_is_not_stored(way: Way, arguments: dict[str, Any]) -> None:
    """Arguments that no parser takes are asked for again, not given again."""
    with way.open(_called(arguments), _called(RIGHT)) as asker:
        for _ in range(3):
            asker.ask(QUESTION, tools=[TOOL], params=FORCED)
        assert asker.calls == 2


@every_way("tools", "answers")
def test_a_call_that_nobody_forced_is_a_request(way: Way) -> None:
    """A tool that the model chose to call is to be run; such a call is not stored unless that is allowed."""
    with way.open(_called(RIGHT)) as asker:
        for _ in range(2):
            asker.ask(QUESTION, tools=[TOOL])
        assert asker.calls == 2
        assert asker.cache.stats().stored == 0


@every_row(
    "tools, params",
    [
        ([TOOL], FORCED),
        ([TOOL], {"tool_choice": "required"}),
        ([TOOL], {"tool_choice": "any"}),
        ([TOOL], {"tool_choice": "Ticket"}),
        ([TOOL], {"tool_choice": True}),
        ([FUNCTION | {"type": "function"}], {"tool_choice": {"type": "function", "name": "Ticket"}}),
        ([{"name": "Ticket", "input_schema": SCHEMA}], {"tool_choice": {"type": "tool", "name": "Ticket"}}),
        ([{"name": "Ticket", "input_schema": SCHEMA}], {"tool_choice": {"type": "any"}}),
        (
            [{"toolSpec": {"name": "Ticket", "inputSchema": {"json": SCHEMA}}}],
            {"tool_choice": {"tool": {"name": "Ticket"}}},
        ),
        (
            [{"toolSpec": {"name": "Ticket", "inputSchema": {"json": SCHEMA}}}],
            {"toolConfig": {"toolChoice": {"any": {}}}},
        ),
        (
            [{"function_declarations": [{"name": "Ticket", "parameters": SCHEMA}], "google_search": None}],
            {"tool_config": {"function_calling_config": {"mode": "ANY", "allowed_function_names": ["Ticket"]}}},
        ),
        ([FUNCTION], {"function_call": {"name": "Ticket"}}),
    ],
)
def test_every_providers_way_to_force_a_tool(tools: Any, params: Any) -> None:
    """OpenAI's two interfaces, Anthropic, Bedrock, Gemini and those like them are read alike."""
    form = form_of(tools, params)
    assert form.tool == "Ticket"
    assert form.checked(Outcome(tool_calls=True), [Said("", [("Ticket", RIGHT)])]).lacks is None
    for arguments in WRONG:
        judged = form.checked(Outcome(tool_calls=True), [Said("", [("Ticket", arguments)])])
        assert (judged.lacks, judged.tool_calls) == ("malformed", False), arguments


@pytest.mark.parametrize(
    ("tools", "params"),
    [
        ([TOOL], {}),
        ([TOOL], {"tool_choice": "auto"}),
        ([TOOL], {"tool_choice": "none"}),
        ([TOOL], {"tool_choice": {"type": "auto"}}),
        ([TOOL, OTHER], {"tool_choice": "required"}),
        (
            [{"function_declarations": [{"name": "Ticket"}]}],
            {"tool_config": {"function_calling_config": {"mode": "AUTO"}}},
        ),
        ([], {"tool_choice": "required"}),
    ],
    ids=str,
)
def test_a_tool_that_the_model_may_leave_is_not_forced(tools: Any, params: Any) -> None:
    """Where the model chooses, the call is a request to run something."""
    assert form_of(tools, params) == NO_FORM


def test_a_forced_tool_that_was_not_called_is_no_answer() -> None:
    """Text in a call's place, another tool, or unreadable arguments make a parser fail."""
    form = form_of([TOOL], FORCED)
    for said in (
        Said("Access."),
        Said("", [("weather", {})]),
        Said("", [("Ticket", None)]),
        Said("", [("Ticket", "{")]),
    ):
        assert form.checked(Outcome(), [said]).lacks == "malformed"


@pytest.mark.parametrize(
    ("response_schema", "params"),
    [
        ({"type": "json_schema", "json_schema": {"name": "Ticket", "schema": SCHEMA}}, {}),
        (SCHEMA, {}),
        (None, {"format": SCHEMA}),
        (None, {"response_json_schema": SCHEMA, "response_mime_type": "application/json"}),
        (None, {"output_config": {"format": {"type": "json_schema", "schema": SCHEMA}}}),
    ],
    ids=str,
)
def test_json_of_a_schema_is_held_against_it(response_schema: Any, params: Any) -> None:
    """An answer that is no JSON, or not of the schema, is asked for again."""
    form = form_of([], params, response_schema)
    for text in ('{"kind": "access"}', 'Here it is:\n```json\n{"kind": "billing"}\n```'):
        assert form.checked(Outcome(), [Said(text)]) == Outcome()
    for text in ("Access.", '{"kind": "acc', '{"kind": "urgent"}', "[]", ""):
        assert form.checked(Outcome(), [Said(text)]).lacks == "malformed", text


def test_json_without_a_schema_is_json() -> None:
    """`json_object` and its like ask for JSON and say no more; a format of something else is no form."""
    for asked in ({"type": "json_object"}, None):
        form = form_of([], {"format": "json"} if asked is None else {}, asked)
        assert form == Form(json=True)
    assert form_of([], {"format": "wav"}, {"type": "text"}) == NO_FORM


RULES: list[tuple[dict[str, Any], list[Any], list[Any]]] = [
    ({"type": "string"}, ["a", ""], [5, True, ["a"]]),
    ({"type": "integer"}, [5, 5.0, "5"], ["five", 5.5, "5.5"]),
    ({"type": "number"}, [5, 5.5, "5.5"], ["five", []]),
    ({"type": "BOOLEAN"}, [True, "false", 1], ["perhaps", 2]),
    ({"type": ["integer", "null"]}, [5, None], ["five"]),
    ({"type": "integer", "minimum": 1, "maximum": 10}, [1, 10], [0, 11]),
    ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}, [0.5], [0, 1, "1"]),
    ({"type": "string", "minLength": 2, "maxLength": 3}, ["ab", "abc"], ["a", "abcd"]),
    ({"type": "string", "pattern": "^[A-Z]{2}$"}, ["FR"], ["France"]),
    ({"type": "string", "pattern": "(?not Python's"}, ["FR"], []),
    ({"type": "array", "minItems": 1, "maxItems": 2}, [[1], [1, 2]], [[], [1, 2, 3]]),
    ({"type": "object", "properties": {"a": {}}, "additionalProperties": False}, [{"a": 1}], [{"b": 1}]),
    # As Anthropic's SDK writes a dictionary, which it lets be anything.
    ({"type": "object", "additionalProperties": False}, [{"b": 1}], []),
    # As LangChain writes `Optional[int]` of a TypedDict, and pydantic `int = 0` and a list of a factory.
    ({"type": "integer", "description": "Optional."}, [None], []),
    ({"type": "integer", "default": 0}, [3], [None]),
    ({"type": "array", "items": {"type": "integer"}}, [[]], [None]),
]


@every_row("rules, right, wrong", RULES)
def test_what_a_parser_would_refuse_is_malformed(rules: Any, right: list[Any], wrong: list[Any]) -> None:
    """Types, bounds, lengths, patterns and unknown names are held against the schema as pydantic holds them."""
    form = form_of([], {}, {"type": "object", "properties": {"it": rules}})
    for value in right:
        assert form.checked(Outcome(), [Said(json.dumps({"it": value}))]).lacks is None, value
    for value in wrong:
        assert form.checked(Outcome(), [Said(json.dumps({"it": value}))]).lacks == "malformed", value
