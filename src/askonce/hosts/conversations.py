"""The messages of a model call to one request: the question, and what else the answer depends on.

A host makes turns of its messages, in a form that is equal whenever the same is said; how they are read is decided
here. A provider makes up a new id for each tool call, item and message, so that the second turn of a loop would never
be found. In a turn an id is its number, in the order in which ids appear (`Links`): the link from a call to its result
stays. What a tool is given, and what a text says, is left as it is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from askonce.core.model import Conversation, Json, Request, Scope, Turn
from askonce.core.prompts import QuestionTemplate, why_not_bare
from askonce.hosts.arrangement import BESIDE, PARTS
from askonce.hosts.parameters import CACHE_NOTES, is_cache_point

UNKNOWN_MODEL = "unknown_model"
UNSTABLE = "unstable_request"
TurnJson: TypeAlias = Mapping[str, Json]
_SPEAKERS = {"human": "user", "ai": "assistant"}
_TOLD = frozenset({"role", "content", "notes"})  # `notes` are sent along with what is said, and say nothing themselves
_SPOKEN = frozenset({"text", "output_text", "input_text"})
_THOUGHTS = frozenset({"reasoning", "thinking", "redacted_thinking"})
_LINKS = ("call_id", "tool_call_id", "tool_use_id")
_CALLS = (
    *("tool_call", "tool_use", "function_call", "tool_result", "tool_call_chunk", "function_call_output"),
    *("custom_tool_call", "custom_tool_call_output"),
)
_TEXTS = frozenset({"text", "output_text", "input_text", "reasoning", "thinking", "refusal"})
_ARGUMENTS = ("tool_kwargs", "arguments")
# Given anew with each answer, or a note for the provider's own prompt cache.
_VARYING = frozenset({"index", *CACHE_NOTES})
# Written by the provider beside its text: item names, citations, signatures, counts.
_VARYING_IN_TEXT = frozenset({"id", "annotations", "extras", "num_tokens", "status", "signature", "encrypted_content"})
_GENERATED_ID = "lc_"
# Of what stands beside a message: what an answer took, how it ended, and what the cache says of it.
_NOTES = frozenset(
    {"usage", "token_usage", "prompt_tokens", "completion_tokens", "total_tokens", "annotations", "id"}
    | {"built_in_tool_calls", "thinking_delta", "finish_reason", "stop_reason", "model", "created"}
    | {"askonce", "askonce_miss", PARTS, *CACHE_NOTES}
)


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt taken apart.

    Args:
        question: The text that is embedded.
        system_prompt: The system message, if the prompt begins with one.
        context: Everything else, in its order; `None` when there is nothing else.
        exact_only: Why only the identical prompt may be answered, or `None`.
        unstable: An object's memory address is in it, so that it cannot repeat.
        turns: The turns before a question that follows others, if all of them are text.
        alone: The same prompt without those turns.
        instruction: The text of the template that the question was taken from.
    """

    question: str = field(repr=False)
    system_prompt: str | None = field(default=None, repr=False)
    context: Json = field(default=None, repr=False)
    exact_only: str | None = None
    unstable: bool = False
    turns: tuple[Turn, ...] = field(default=(), repr=False)
    alone: Prompt | None = None
    instruction: str | None = field(default=None, repr=False)

    def request(self, scope: Scope, exact_only: str | None = None) -> Request:
        """Return the request that the prompt makes in `scope`.

        Args:
            scope: Who asks and with which configuration.
            exact_only: Why the configuration allows the identical request only, or `None`.
        """
        alone = None if self.alone is None else self.alone.request(scope, exact_only)
        # What a rewriter needs, if its question could be compared by similarity.
        may_be_rewritten = self.turns and alone is not None and alone.exact_only is None
        return Request(
            self.question,
            scope if self.system_prompt is None else replace(scope, system_prompt=self.system_prompt),
            context=self.context,
            exact_only=exact_only or self.exact_only,
            conversation=Conversation(self.turns, alone) if may_be_rewritten and alone is not None else None,
            instruction=self.instruction,
        )


@dataclass(frozen=True, slots=True)
class PromptReader:
    """How prompts are read.

    A conversation is compared by similarity only when it is one question (after system messages, and the prefix) that
    is bare: one text, one line, at most 400 characters, and no label such as `Context:` in it. Retrieved text pasted
    into the message would otherwise be compared in the question's place. A template lifts that: what stands for
    `{question}` is the question, and the other fields are compared by equality.

    Args:
        templates: The templates that prompts may be filled from; the first that fits counts.
        prefix: Turns that stand before every question, such as a greeting or examples: they make no conversation.
        unmatched: Why a text that no template fits is exact-only, or `None`; by default whether it is bare decides.
    """

    templates: tuple[QuestionTemplate, ...] = ()
    prefix: Sequence[TurnJson] = ()
    unmatched: Callable[[str], str | None] = why_not_bare

    def text(self, text: str) -> Prompt:
        """Return what one text asks."""
        for template in self.templates:
            if (taken := template.take_apart(text)) is not None:
                return Prompt(taken.question, context=taken.context, instruction=taken.instruction)
        return Prompt(text, exact_only=self.unmatched(text))

    def conversation(self, turns: Sequence[TurnJson], *, unstable: bool = False) -> Prompt:
        """Return what a conversation asks.

        Args:
            turns: Its messages: each with its `role` (`"system"`, `"human"`, `"ai"`, or another), its `content` (a
                text, or blocks), and, under other names, whatever else of it a model is sent; under `"beside"`, what an
                arrangement puts beside the question.
            unstable: Whether an object's memory address is in it.
        """
        turns = [_brief(turn) for turn in turns]
        leading = next((at for at, turn in enumerate(turns) if turn["role"] != "system"), len(turns))
        system, turns = turns[:leading], turns[leading:]
        system_prompt = "\n\n".join(_text(turn["content"]) for turn in system) if system else None
        around: dict[str, Json] = {}
        if system and [*system] != [{"role": "system", "content": system_prompt}]:
            around["system"] = [*system]
        prefix = [_brief(turn) for turn in self.prefix]
        if prefix and turns[: len(prefix)] == prefix:
            around["prefix"] = [*prefix]
            turns = turns[len(prefix) :]
        asked = next((at for at in reversed(range(len(turns))) if turns[at]["role"] == "human"), None)
        if asked is None:
            return Prompt("", system_prompt, {**around, "turns": [*turns]}, "no_question", unstable)
        content = turns[asked]["content"]
        taken = self.text(_text(content))
        if isinstance(taken.context, Mapping):
            around |= taken.context
        exact_only = taken.exact_only
        if not isinstance(content, str):
            # One message in several blocks: which text is the question cannot be told.
            around["blocks"] = content
            exact_only = "several_blocks"
        earlier, alone = spoken(turns[:asked]), None
        if earlier and asked == len(turns) - 1:
            begun = prefix if "prefix" in around else ()
            reader = replace(self, prefix=begun)
            alone = reader.conversation([*system, *begun, turns[asked]], unstable=unstable)
        if "beside" in turns[asked]:
            around["beside"] = turns[asked]["beside"]
        blank = {name: value for name, value in turns[asked].items() if name != "beside"} | {"content": None}
        others = [blank if at == asked else turn for at, turn in enumerate(turns)]
        if len(others) > 1:
            exact_only = "assistant_first" if others[0]["role"] == "ai" else "several_turns"
        if others != [{"role": "human", "content": None}]:
            around["turns"] = others
        return Prompt(
            taken.question, system_prompt, around or None, exact_only, unstable, earlier, alone, taken.instruction
        )


def _brief(turn: TurnJson) -> TurnJson:
    """Return a turn whose content is one plain text in a block, as some clients write each message, as that text."""
    content = turn["content"]
    if isinstance(content, list) and len(content) == 1:
        (block,) = content
        text = block.get("text") if isinstance(block, Mapping) and len(block) == 2 else None
        if isinstance(text, str) and _kind(block) in _SPOKEN:
            return {**turn, "content": text}
    return turn


def spoken(turns: Sequence[TurnJson]) -> tuple[Turn, ...]:
    """Return turns as text, or none when there is more to one of them."""
    said = [(_SPEAKERS.get(str(turn["role"])), _said(turn["content"])) for turn in turns]
    if any(turn.keys() - _TOLD for turn in turns):
        return ()
    texts = [Turn(role, text) for role, text in said if role is not None and text is not None]
    return tuple(texts) if len(texts) == len(turns) else ()


def _said(content: Json) -> str | None:
    """Return content as text, without the thoughts beside it, or `None` when there is more to it."""
    if isinstance(content, str):
        return content
    blocks = content if isinstance(content, list) else []
    kinds = {str(_kind(block)) for block in blocks}
    return _text(content) if kinds & _SPOKEN and kinds <= _SPOKEN | _THOUGHTS else None


def _kind(block: Json) -> Json:
    return (block.get("type") or block.get("block_type")) if isinstance(block, Mapping) else None


def _text(content: Json) -> str:
    if isinstance(content, str):
        return content
    blocks = content if isinstance(content, list) else []
    texts = [block.get("text") for block in blocks if isinstance(block, Mapping)]
    return "\n\n".join(text for text in texts if isinstance(text, str))


@dataclass(slots=True)
class Links:
    """Number the ids of one conversation."""

    _numbers: dict[str, str] = field(default_factory=dict)

    def number(self, link: Json) -> Json:
        """Return the number of an id, the next one if it is new."""
        return self._numbers.setdefault(link, f"call-{len(self._numbers)}") if isinstance(link, str) else None

    def blocks(self, blocks: Sequence[Json]) -> list[Json]:
        """Return the blocks of a message, without those that only say where a prompt cache begins."""
        told = [block for block in blocks if not is_cache_point(block)]
        return [self.block(block) if isinstance(block, Mapping) else block for block in told]

    def block(self, block: Mapping[str, Json]) -> dict[str, Json]:
        """Return a block of a message, of any provider's form, as it is each time that the same is said."""
        kind = str(_kind(block))
        if kind.endswith(_CALLS):
            return self.call(block)
        dropped = _VARYING | (_VARYING_IN_TEXT if kind in _TEXTS else frozenset())
        kept = {
            name: value
            for name, value in block.items()
            if name not in dropped and not (name == "id" and str(value).startswith(_GENERATED_ID))
        }
        if isinstance(thought := kept.get("additional_information"), Mapping):
            kept["additional_information"] = {n: value for n, value in thought.items() if n not in _VARYING_IN_TEXT}
        return kept

    def call(self, call: Mapping[str, Json]) -> dict[str, Json]:
        """Return a tool call, or the result of one."""
        # The item's own id; the call is known by another one where there are both.
        names = _LINKS if any(name in call for name in _LINKS) else ("id",)
        numbered = {name: self.number(call[name]) for name in names if name in call}
        dropped = _VARYING | {"id", "extras", "status"}
        kept = {name: value for name, value in call.items() if name not in dropped}
        for name in _ARGUMENTS:
            if name in kept:
                kept[name] = _read(kept[name])
        if isinstance(inner := kept.get("content"), list):
            kept["content"] = self.blocks(inner)
        return kept | numbered

    def extras(self, extras: Mapping[str, Json]) -> dict[str, Json]:
        """Return what stands beside a message and is sent with it, without the notes on it; `"beside"` is not sent."""
        kept: dict[str, Json] = {}
        for name, value in extras.items():
            if name in _NOTES or not value or (isinstance(value, list) and not any(value)):
                continue
            if name == BESIDE:
                kept["beside"] = value
            elif name in _LINKS:
                kept[name] = self.number(value)
            elif name == "tool_calls" and isinstance(value, list):
                kept[name] = [self.call(call) if isinstance(call, Mapping) else call for call in value]
            elif name == "function_call" and isinstance(value, Mapping):
                kept[name] = self.call(value)
            else:
                kept[name] = value
        return kept


def _read(arguments: Json) -> Json:
    """Return the arguments of a call as JSON; a stream gives them as text."""
    try:
        return json.loads(arguments) if isinstance(arguments, str) else arguments
    except ValueError:
        return arguments
