"""LangChain's `prompt`, the messages of a model call, to the question and what stands around it.

A chat prompt is the JSON of LangChain's `dumps(messages)`; it is read as plain JSON, and no class in it is
looked up. Any other string is the prompt of a text model.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from langchain_core.load import dumps
from langchain_core.messages import convert_to_messages

from askonce.core.arguments import several
from askonce.core.model import Json, Turn
from askonce.core.prompts import QuestionTemplate, why_not_bare
from askonce.errors import ConfigurationError
from askonce.hosts.conversations import Links, Prompt

_ROLES = {
    "user": "human",
    "developer": "system",
    "assistant": "ai",
    "HumanMessageChunk": "human",
    "AIMessageChunk": "ai",
    "SystemMessageChunk": "system",
    "ToolMessageChunk": "tool",
    "FunctionMessageChunk": "function",
    "ChatMessageChunk": "chat",
}
_SPEAKERS = {"human": "user", "ai": "assistant"}
# Sent to the model; all other `additional_kwargs` are notes on an answer (`refusal`, `parsed`, signatures).
_SENT_EXTRAS = ("function_call", "audio")
_SPOKEN = frozenset({"text", "output_text", "input_text"})
_THOUGHTS = frozenset({"reasoning", "thinking", "redacted_thinking"})


Prefix: TypeAlias = Sequence[Mapping[str, Json]]


def read_prompt(prompt: str, template: QuestionTemplate | None = None, prefix: Prefix = ()) -> Prompt:
    """Take a prompt apart.

    A prompt is compared by similarity only when it is one human message (after system messages) that is a
    bare question: one text, one line, at most 400 characters, and no label such as `Context:` in it.
    Retrieved text pasted into the message would otherwise be compared in the question's place. `template`
    lifts that: what stands for `{question}` is the question, and the other fields are compared by equality.
    The prompt of a text model mixes instructions with the question, so it needs the template too. `prefix` are
    messages that stand before every question, as `read_prefix` returns them: they make no conversation.
    """
    messages = _messages(prompt)
    if messages is None:
        return _apart(prompt, template, bare="text_prompt")
    unstable = False
    turns: list[dict[str, Json]] = []
    links = Links()
    for message in messages:
        turns.append(_turn(message, links))
        unstable = unstable or _has_address(turns[-1])
    return _chat(turns, template, prefix, unstable=unstable)


def read_prefix(messages: Iterable[object]) -> Prefix:
    """Return messages that stand before every question, such as a greeting or examples, as prompts are read.

    Args:
        messages: Messages, or what LangChain makes messages of; system messages among them are left out, as they
            are known as such.

    Raises:
        ConfigurationError: Something in them is no message.
    """
    several(messages, "prefix")
    try:
        dumped = dumps(convert_to_messages(list(messages)))  # type: ignore[arg-type]  # LangChain checks them
    except (TypeError, ValueError, NotImplementedError) as exc:
        raise ConfigurationError(f'prefix is a list of messages, such as [("ai", "Hello!")]: {exc}') from exc
    links = Links()
    turns = [_turn(message, links) for message in _messages(dumped) or ()]
    return tuple(turn for turn in turns if turn["role"] != "system")


def read_turns(prompt: str) -> tuple[Turn, ...]:
    """Return the messages in LangChain's JSON as text, or none when there is more to one of them."""
    return _spoken([_turn(message, Links()) for message in _messages(prompt) or ()])


def _chat(
    turns: Sequence[Mapping[str, Json]], template: QuestionTemplate | None, prefix: Prefix, *, unstable: bool
) -> Prompt:
    leading = next((at for at, turn in enumerate(turns) if turn["role"] != "system"), len(turns))
    system, turns = turns[:leading], turns[leading:]
    system_prompt = "\n\n".join(_text(turn["content"]) for turn in system) if system else None
    around: dict[str, Json] = {}
    if system and system != [{"role": "system", "content": system_prompt}]:
        around["system"] = system
    if prefix and tuple(turns[: len(prefix)]) == tuple(prefix):
        around["prefix"] = [*prefix]
        turns = turns[len(prefix) :]

    asked = next((at for at in reversed(range(len(turns))) if turns[at]["role"] == "human"), None)
    if asked is None:
        return Prompt("", system_prompt, {**around, "turns": turns}, "no_question", unstable)
    content = turns[asked]["content"]
    taken = _apart(_text(content), template, bare=None)
    if isinstance(taken.context, Mapping):
        around |= taken.context
    exact_only = taken.exact_only
    if not isinstance(content, str):
        # One message in several blocks: which text is the question cannot be told.
        around["blocks"] = content
        exact_only = "several_blocks"
    earlier, alone = _spoken(turns[:asked]), None
    if earlier and asked == len(turns) - 1:
        begun = prefix if "prefix" in around else ()
        alone = _chat([*system, *begun, turns[asked]], template, begun, unstable=unstable)
    others = [{**turn, "content": None} if at == asked else turn for at, turn in enumerate(turns)]
    if len(others) > 1:
        exact_only = "assistant_first" if others[0]["role"] == "ai" else "several_turns"
    if others != [{"role": "human", "content": None}]:
        around["turns"] = others
    return Prompt(
        taken.question, system_prompt, around or None, exact_only, unstable, earlier, alone, taken.instruction
    )


def _spoken(turns: Sequence[Mapping[str, Json]]) -> tuple[Turn, ...]:
    """Return turns as text, or none when there is more to one of them."""
    spoken = []
    for turn in turns:
        role, said = _SPEAKERS.get(str(turn["role"])), _said(turn["content"])
        if role is None or said is None or turn.keys() - {"role", "content"}:
            return ()
        spoken.append(Turn(role, said))
    return tuple(spoken)


def _said(content: Json) -> str | None:
    """Return content as text, without the thoughts beside it, or `None` when there is more to it."""
    if isinstance(content, str):
        return content
    kinds = {str(_mapping(block).get("type")) for block in _sequence(content)}
    return _text(content) if kinds & _SPOKEN and kinds <= _SPOKEN | _THOUGHTS else None


def _apart(text: str, template: QuestionTemplate | None, *, bare: str | None) -> Prompt:
    """Take one text apart; `bare` says why it is exact-only without a template, whatever it holds."""
    if template is None:
        return Prompt(text, exact_only=bare or why_not_bare(text))
    taken = template.take_apart(text)
    if taken is None:
        return Prompt(text, exact_only="template_unmatched")
    return Prompt(taken.question, context=taken.context, instruction=taken.instruction)


def _text(content: Json) -> str:
    if isinstance(content, str):
        return content
    blocks = content if isinstance(content, list) else []
    texts = [block.get("text") for block in blocks if isinstance(block, Mapping)]
    return "\n\n".join(text for text in texts if isinstance(text, str))


# --- LangChain's JSON of messages ---


def _messages(prompt: str) -> list[dict[str, Json]] | None:
    try:
        dumped = json.loads(prompt)
    except (ValueError, RecursionError):
        return None
    if not isinstance(dumped, list) or not dumped:
        return None
    messages = []
    for message in dumped:
        if not isinstance(message, dict) or message.get("lc") != 1 or "content" not in (message.get("kwargs") or ()):
            return None
        fields = _unescaped(message["kwargs"])
        messages.append({"type": str(message["id"][-1]), **fields})
    return messages


def _unescaped(value: Json) -> dict[str, Json]:
    """Undo LangChain's escape of user data that looks like one of its own nodes."""
    plain = _plain(value)
    return dict(plain) if isinstance(plain, Mapping) else {}


def _plain(value: Json) -> Json:
    if isinstance(value, Mapping):
        if set(value) == {"__lc_escaped__"}:
            return {name: _plain(inner) for name, inner in _mapping(value["__lc_escaped__"]).items()}
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return value


def _turn(message: Mapping[str, Json], links: Links) -> dict[str, Json]:
    """Return what the model sees of a message, and nothing that differs when the same is said again.

    Left out: ids, `response_metadata`, `usage_metadata` (a hit's differs from a miss's) and `artifact`, none
    of which is sent to a model. A tool call's id is random; it is replaced by its number, so that the link
    from a call to its result stays.
    """
    extras = _mapping(message.get("additional_kwargs"))
    role = str(message["type"])
    role = _ROLES.get(role, role)
    if role == "chat":
        role = _ROLES.get(str(message.get("role")), f"chat:{message.get('role')}")
    turn: dict[str, Json] = {"role": role, "content": _content(message["content"], links)}
    optional: dict[str, Json] = {
        "name": message.get("name"),
        "status": message.get("status") if message.get("status") != "success" else None,
        "calls": [_call(call, links) for call in _sequence(message.get("tool_calls"))] or None,
        "invalid_calls": [_call(call, links) for call in _sequence(message.get("invalid_tool_calls"))] or None,
        "answers": links.number(message.get("tool_call_id")),
        "openai_role": extras.get("__openai_role__"),
        **links.extras({name: extras.get(name) for name in _SENT_EXTRAS}),
    }
    return turn | {name: value for name, value in optional.items() if value is not None}


def _call(call: Json, links: Links) -> Json:
    fields = _mapping(call)
    return [fields.get("name"), fields.get("args"), links.number(fields.get("id"))]


def _content(content: Json, links: Links) -> Json:
    if isinstance(content, str):
        return content
    blocks = [_block(block, links) for block in _sequence(content)]
    match blocks:
        case []:
            return ""
        case [{"type": "text", "text": str() as text, **rest}] if not rest:
            return text
    return blocks


def _block(block: Json, links: Links) -> Json:
    return links.block(block) if isinstance(block, Mapping) else {"type": "text", "text": block}


def _has_address(value: Json) -> bool:
    """Tell whether `value` holds an object that LangChain could only show with its address."""
    if isinstance(value, Mapping):
        if value.get("type") == "not_implemented" and " at 0x" in str(value.get("repr")):
            return True
        return any(_has_address(inner) for inner in value.values())
    return isinstance(value, list) and any(_has_address(inner) for inner in value)


def _mapping(value: Json) -> Mapping[str, Json]:
    return value if isinstance(value, Mapping) else {}


def _sequence(value: Json) -> Sequence[Json]:
    return value if isinstance(value, list) else ()
