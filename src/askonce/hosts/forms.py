"""The form that a model call asks its answer to have, and whether an answer has it.

Structured output is asked for in two ways: as JSON of a schema, or as the one call of the one tool that the model must
call, which is then no request to run something, but the answer. An answer that lacks its form makes a parser fail and
the caller ask again: the cache must not answer that with the same text.

A text may also be no answer but a step of an agent, which calls a tool in words: `calls_a_tool` knows these.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import ge, gt, le, lt

from askonce.core.endings import finish_of
from askonce.core.model import Bypass, Json, Request
from askonce.core.policy import Outcome
from askonce.hosts.parameters import values_of

# As providers and frameworks say that a tool must be called.
_ANY = ("any", "required", "ANY", True)
_CHOICES = ("tool_choice", "toolChoice", "function_call")
_PLAIN_TEXT = {"type": "text"}
# Where the schema of a JSON answer is asked for, beside the scope's own part.
_SCHEMAS = ("response_format", "response_schema", "response_json_schema", "format", "output_format", "json_schema")
_FENCED = re.compile(r"```(?:json)?\s*(.*?)\s*```", re.S)
_DEEPEST = 16
_OF_NUMBERS = {"minimum": ge, "maximum": le, "exclusiveMinimum": gt, "exclusiveMaximum": lt}
_OF_TEXT = {"minLength": ge, "maxLength": le}
_OF_ITEMS = {"minItems": ge, "maxItems": le}
_TRUTHS = {"true", "false", "0", "1", "0.0", "1.0", "yes", "no", "y", "n", "on", "off", "t", "f"}
MALFORMED = "malformed"


@dataclass(frozen=True, slots=True)
class Said:
    """What a model said.

    Args:
        text: Its text.
        calls: The tools that it called, by name, with their arguments; `None` for arguments that nobody can read.
    """

    text: str = field(repr=False)
    calls: Sequence[tuple[str, Json]] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """The form.

    Args:
        tool: The name of the one tool that the model must call.
        schema: What the tool's arguments, or the JSON answer, must look like.
        json: Whether the text must be JSON.
    """

    tool: str | None = None
    schema: Json = None
    json: bool = False

    @property
    def asks(self) -> bool:
        """Return whether a form is asked for."""
        return self.json or self.tool is not None

    def outcome(self, ended: Outcome, answers: Sequence[Said]) -> Outcome:
        """Return how a call ended, with what it said: whether that is nothing, calls a tool, or lacks its form.

        Args:
            ended: How it ended, as far as endings tell.
            answers: What it said; of several answers, all.
        """
        told = replace(
            ended,
            text_empty=not answers or any(not answer.text.strip() for answer in answers),
            tool_calls=any(answer.calls or calls_a_tool(answer.text) for answer in answers),
        )
        return self.checked(told, answers) if self.asks else told

    def checked(self, outcome: Outcome, answers: Sequence[Said]) -> Outcome:
        """Return how a call that ended so has ended, in the light of its form."""
        ended = outcome if self.tool is None else as_answer(outcome)
        return ended if all(map(self._fits, answers)) else replace(ended, lacks=MALFORMED)

    def _fits(self, answer: Said) -> bool:
        if self.tool is not None:
            return bool(answer.calls) and all(
                name == self.tool and _conforms(given, self.schema) for name, given in answer.calls
            )
        if answer.calls or not self.json:
            return True  # what is asked for is yet to come, or is plain text
        try:
            return _conforms(_read(answer.text), self.schema)
        except ValueError:
            return False


NO_FORM = Form()


def as_answer(outcome: Outcome) -> Outcome:
    """Return the outcome of a call whose tool call is no request to run something, but the answer in a form."""
    reason = outcome.finish_reason
    ended = reason is not None and finish_of(reason) == "tools"
    return replace(outcome, tool_calls=False, text_empty=False, finish_reason="stop" if ended else reason)


def form_of(tools: Sequence[Json], params: Mapping[str, Json], response_schema: Json = None) -> Form:
    """Return the form that a call with these tools and parameters asks for."""
    functions = list(_functions(tools))
    if len(functions) == 1:
        ((name, schema),) = functions
        if any(_forces(choice, name) for choice in _choices(params)):
            return Form(tool=name, schema=schema)
    elsewhere = [value for place in _SCHEMAS for value in values_of(params, place)]
    asked = [response_schema, *(value for value in elsewhere if value == "json" or isinstance(value, Mapping))]
    asked = [value for value in asked if value is not None and value != _PLAIN_TEXT]
    if not asked and "application/json" not in values_of(params, "response_mime_type"):
        return NO_FORM
    return Form(json=True, schema=next(filter(None, map(_schema_in, asked)), None))


def form_asked_by(request: Request | Bypass | None, params: Mapping[str, Json] | None = None) -> Form:
    """Return the form that a request asks its answer to have; none where the cache stays out.

    Args:
        request: The request.
        params: Its parameters, where its scope has them within others.
    """
    if not isinstance(request, Request):
        return NO_FORM
    scope = request.scope
    return form_of(scope.tools, scope.params if params is None else params, scope.response_schema)


def _choices(params: Mapping[str, Json]) -> Iterator[Json]:
    for place in _CHOICES:
        yield from values_of(params, place)
    # Gemini: `tool_config={"function_calling_config": {"mode": "ANY"}}`
    yield from values_of(params, "mode")


def _forces(choice: Json, name: str) -> bool:
    """Return whether a choice, in the form of any provider, makes the model call the tool of this name."""
    if isinstance(choice, Mapping):
        if choice.get("type") == "any" or isinstance(choice.get("any"), Mapping):
            return True
        inner = choice.get("function") or choice.get("tool") or choice.get("name")
        return inner is not None and _forces(inner, name)
    return choice in _ANY or choice == name


def _functions(tools: Sequence[Json]) -> Iterator[tuple[str, Json]]:
    """Yield the name and the schema of each function in tools of any provider's form."""
    for tool in tools:
        if not isinstance(tool, Mapping):
            continue
        declared = tool.get("function_declarations") or tool.get("functionDeclarations")
        if isinstance(declared, list):
            yield from _functions(declared)
            continue
        held = tool.get("function") or tool.get("toolSpec") or tool
        if not isinstance(held, Mapping):
            continue
        name = held.get("name") or held.get("title")
        places = ("parameters", "input_schema", "parameters_json_schema", "inputSchema")
        schema: Json = next((value for place in places if (value := held.get(place)) is not None), held)
        if isinstance(schema, Mapping) and "json" in schema:  # Bedrock
            schema = schema["json"]
        yield str(name), schema


def _schema_in(asked: Json) -> Json:
    """Return the JSON Schema in what a response is asked to be, if one is told."""
    if not isinstance(asked, Mapping):
        return None
    for place in ("json_schema", "schema", "format"):
        if isinstance(inner := asked.get(place), Mapping):
            return _schema_in(inner) or inner
    return asked if asked.get("properties") or asked.get("$ref") or asked.get("anyOf") else None


def _read(text: str) -> Json:
    """Return the JSON of an answer, in a fence or bare.

    Raises:
        ValueError: It is none.
    """
    fenced = _FENCED.search(text)
    read: Json = json.loads(fenced.group(1) if fenced else text)
    return read


# --- schemas ---


def _conforms(value: Json, schema: Json) -> bool:
    """Return whether `value` may be of a JSON Schema, as far as a parser such as pydantic would refuse it."""
    if isinstance(value, str) and isinstance(schema, Mapping) and "object" in _kinds(schema):
        try:
            value = json.loads(value)  # arguments, as OpenAI writes them
        except ValueError:
            return False
    return value is not None and _fits_schema(value, schema, schema, 0)


def _fits_schema(value: Json, schema: Json, root: Json, depth: int) -> bool:
    if not isinstance(schema, Mapping) or depth > _DEEPEST:
        return True
    reference = schema.get("$ref")
    if isinstance(reference, str):
        return _fits_schema(value, _referred(reference, root), root, depth + 1)
    for several in ("anyOf", "any_of", "oneOf"):
        options = schema.get(several)
        if isinstance(options, list) and options:
            return any(_fits_schema(value, option, root, depth + 1) for option in options)
    if "const" in schema and value != schema["const"]:
        return False
    if isinstance(members := schema.get("enum"), list) and value not in members:
        return False
    if isinstance(value, Mapping):
        return _object_fits(value, schema, root, depth)
    kinds = _kinds(schema)
    if isinstance(value, list):
        items = schema.get("items")
        fits = (not kinds or "array" in kinds) and _is_within(len(value), schema, _OF_ITEMS)
        return fits and all(_fits_schema(item, items, root, depth + 1) for item in value)
    if value is None:
        return not kinds or "null" in kinds or schema.get("nullable") is True
    return not kinds or any(_scalar_fits(value, kind, schema) for kind in kinds)


def _scalar_fits(value: Json, kind: str, schema: Mapping[str, Json]) -> bool:
    """Return whether a text, a number or a truth value may be of a kind, as pydantic reads them."""
    if kind == "string":
        return isinstance(value, str) and _is_within(len(value), schema, _OF_TEXT) and _matches(value, schema)
    if kind == "boolean":
        return str(value).lower() in _TRUTHS
    if kind not in ("integer", "number"):
        return kind not in ("object", "array", "null")
    try:
        number = float(str(int(value) if isinstance(value, bool) else value))
    except ValueError:
        return False
    return (kind == "number" or number.is_integer()) and _is_within(number, schema, _OF_NUMBERS)


def _is_within(number: float, schema: Mapping[str, Json], bounds: Mapping[str, Callable[[float, float], bool]]) -> bool:
    stated = [(holds, limit) for name, holds in bounds.items() if (limit := schema.get(name)) is not None]
    return all(holds(number, limit) for holds, limit in stated if isinstance(limit, int | float))


def _matches(text: str, schema: Mapping[str, Json]) -> bool:
    pattern = schema.get("pattern")
    try:
        return not isinstance(pattern, str) or re.search(pattern, text) is not None
    except re.error:
        return True  # in another dialect


def _object_fits(value: Mapping[str, Json], schema: Mapping[str, Json], root: Json, depth: int) -> bool:
    required, properties, kinds = schema.get("required"), schema.get("properties"), _kinds(schema)
    if kinds and "object" not in kinds:
        return False
    if isinstance(required, list) and any(name not in value for name in required):
        return False
    inner = properties if isinstance(properties, Mapping) else {}
    if inner and schema.get("additionalProperties") is False and not value.keys() <= inner.keys():
        return False
    left_out = inner.keys() - set(required if isinstance(required, list) else ())
    return all(
        _fits_schema(value[name], inner[name], root, depth + 1)
        or (value[name] is None and name in left_out and _may_be_optional(inner[name]))
        for name in value
        if name in inner
    )


def _may_be_optional(schema: Json) -> bool:
    """Return whether this may be an `Optional` of a TypedDict, of whose schema LangChain drops the null."""
    return isinstance(schema, Mapping) and "default" not in schema and not _kinds(schema) & {"object", "array"}


def _kinds(schema: Mapping[str, Json]) -> set[str]:
    kind = schema.get("type")
    return {str(name).lower() for name in (kind if isinstance(kind, list) else [kind]) if name is not None}


def _referred(reference: str, root: Json) -> Json:
    found = root
    for name in reference.removeprefix("#").strip("/").split("/"):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


# --- steps in words ---

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
    """Return whether a text calls a tool, as models without an interface for it are told to.

    What such a step hands to the tool is made of the question's wording, and so is for no other wording.
    """
    return _STEPS.search(text) is not None
