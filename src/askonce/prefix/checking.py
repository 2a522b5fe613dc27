"""What in one prompt would keep it from being reused, before it is sent."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from askonce.prefix.analysis import estimated, provider_of
from askonce.prefix.comparing import FIXES, shape
from askonce.prefix.prompts import Prompt, prompt_of
from askonce.prefix.volatile import Volatile, stated

Certainty: TypeAlias = Literal["likely", "possible"]
ProblemName: TypeAlias = Literal[
    "timestamp", "id", "request_id", "user", "number", "object_address", "set_order", "tool_order", "too_short",
    "system_later",
]  # fmt: skip

_ADDRESS = re.compile(r"<[\w.]+ (?:object )?at 0x[0-9a-fA-F]+>|\bobject at 0x[0-9a-fA-F]+")
_SET = re.compile(r"(?<![\w$]){(?:'[^'{}:]{1,80}'|\d+)(?:, (?:'[^'{}:]{1,80}'|\d+)){1,200}}|\bfrozenset\({|\bset\(\[")
_NOTHING_AFTER = 200  # characters after which little is lost
_SAYS: Mapping[Volatile, str] = {
    "timestamp": "a date or time stands before text that could be reused",
    "id": "an id stands before text that could be reused",
    "request_id": "an id of the request, session or message stands before text that could be reused",
    "user": "what is of one user stands before text that all users could share",
    "number": "a number that may change stands before text that could be reused",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """What would break the reuse of a prompt.

    Args:
        name: What it is.
        certainty: `"likely"`, or `"possible"` for what may well be constant.
        place: The part of the request, such as `"messages[0]"`.
        role: Its role.
        offset: The character of that part at which it begins.
        found: Its form, with letters as `a` and digits as `0`.
        after_tokens: About how many tokens of the prompt stand after it and could not be reused.
        says: What is wrong.
        fix: What to do.
    """

    name: ProblemName
    certainty: Certainty
    place: str
    role: str
    offset: int
    found: str
    after_tokens: int
    says: str
    fix: str


def check(messages: object, tools: object = None, *, model: str | None = None) -> tuple[Problem, ...]:
    """Return what in one prompt would break its reuse by a prefix cache, in the order in which it stands there.

    A prompt alone does not say what is constant: a date that no word says to be today's is not reported, and neither is
    what stands in the last user message. `analyse` compares many prompts and needs no guess.

    Args:
        messages: A list of messages as OpenAI, Anthropic, Google or LangChain have them, or the body of a request.
        tools: The tools that are sent with them.
        model: The name of the model, for its provider's minimum; by default as in the body.

    Raises:
        ValueError: There are no messages in it.
    """
    prompt = prompt_of(messages, tools)
    problems = [*_stated(prompt), *_tool_order(prompt), *_short(prompt, model), *_system_later(prompt)]
    place = {piece.place: number for number, piece in enumerate(prompt.pieces)}
    return tuple(sorted(problems, key=lambda one: (place.get(one.place, -1), one.offset)))


def as_json(problems: tuple[Problem, ...]) -> list[dict[str, Any]]:
    """Return problems as JSON."""
    return [{name: getattr(one, name) for name in Problem.__slots__} for one in problems]


def _stated(prompt: Prompt) -> list[Problem]:
    found = []
    for number, piece in enumerate(prompt.pieces):
        if number == prompt.last_user or piece.role in ("assistant", "tool"):
            continue
        after = prompt.text[prompt.starts[number] :]
        told: list[tuple[ProblemName, Certainty, int, int, str, str]] = [
            (
                one.kind,
                "possible" if one.kind == "id" else "likely",
                one.start,
                one.end,
                _SAYS[one.kind],
                FIXES[one.kind],
            )
            for one in stated(piece.text)
        ]
        told += [
            ("object_address", "likely", one.start(), one.end(),
             "an object was written into the prompt with its address in memory", "write the object's own text instead")
            for one in _ADDRESS.finditer(piece.text)
        ]  # fmt: skip
        told += [
            ("set_order", "likely", one.start(), one.end(),
             "a Python set was written into the prompt: its order changes from process to process",
             "write sorted(...) of it")
            for one in _SET.finditer(piece.text)
        ]  # fmt: skip
        if piece.role == "user":  # an earlier turn is sent again as it was: only a label says that this one is not
            continue
        for name, certainty, start, end, says, fix in told:
            left = after[len(piece.role) + 2 + end :]
            if len(left) - len(prompt.pieces[prompt.last_user].text) >= _NOTHING_AFTER:
                found.append(
                    Problem(
                        name, certainty, piece.place, piece.role, start, shape(piece.text[start:end]), estimated(left),
                        says, fix,
                    )
                )  # fmt: skip
    return found


def _tool_order(prompt: Prompt) -> list[Problem]:
    names = []
    for piece in prompt.pieces:
        if piece.role == "tools":
            told = json.loads(piece.text)
            inner = told.get("function", told) if isinstance(told, Mapping) else {}
            names.append(str(inner.get("name", "")) if isinstance(inner, Mapping) else "")
    if names == sorted(names):
        return []
    place = next(number for number in range(1, len(names)) if names[number] < names[number - 1])
    return [
        Problem(
            "tool_order", "possible", prompt.pieces[place].place, "tools", 0, "", estimated(prompt.text),
            "the tools are not sorted by name: if they are gathered in another order, nothing is reused",
            FIXES["tool_order"],
        )
    ]  # fmt: skip


def _short(prompt: Prompt, model: str | None) -> list[Problem]:
    rule = provider_of(model or prompt.model)
    last = prompt.pieces[prompt.last_user]
    before = estimated(prompt.text[: prompt.starts[prompt.last_user]])
    if rule is None or before >= rule.minimum:
        return []
    return [
        Problem(
            "too_short", "likely", last.place, last.role, 0, "", 0,
            f"prefix {before:,} < {rule.minimum:,} tokens ({rule.name}): cannot hit until the conversation is longer",
            "nothing has to be done; or put more that is constant before the question, such as examples, if it pays",
        )
    ]  # fmt: skip


def _system_later(prompt: Prompt) -> list[Problem]:
    roles = [piece.role for piece in prompt.pieces]
    asked = next((number for number, role in enumerate(roles) if role == "user"), len(roles))
    later = [number for number in range(asked, len(roles)) if roles[number] in ("system", "developer")]
    if not later or estimated(prompt.pieces[later[0]].text) < 64:
        return []
    piece = prompt.pieces[later[0]]
    return [
        Problem(
            "system_later", "possible", piece.place, piece.role, 0, "", estimated(piece.text),
            "a long system text stands after what a user says, so that it is reused in this conversation only",
            "put it before the first message of the user",
        )
    ]  # fmt: skip
