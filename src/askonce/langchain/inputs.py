"""A runnable's input to the question in it and all else that the answer depends on."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeAlias

from langchain_core.documents import Document
from langchain_core.load import dumps
from langchain_core.messages import BaseMessage, convert_to_messages
from langchain_core.prompt_values import ChatPromptValue
from pydantic import BaseModel
from pydantic_core import PydanticSerializationError

from askonce.core.model import Json
from askonce.errors import ConfigurationError
from askonce.hosts.conversations import Prompt
from askonce.hosts.notices import Notices
from askonce.langchain.composition import configurable_of
from askonce.langchain.outputs import encode
from askonce.langchain.request import Prefix, read_prefix, read_prompt, read_turns

QuestionKey: TypeAlias = str | Callable[[Any], str]
_HISTORY = frozenset({"chat_history", "history"})
_SEVERAL_TURNS = "several_turns"
# The conversation itself, and how LangChain steers the turn.
_OF_THE_TURN = frozenset({"messages", "structured_response", "jump_to", "remaining_steps"})


def read_input(asked: object, question: QuestionKey, ignore: frozenset[str], prefix: Prefix = ()) -> Prompt | None:
    """Take a runnable's input apart, or return `None` when it holds what cannot be compared.

    Messages are compared by what a model sees of them, and by what an asker has put into their `additional_kwargs`.
    Where they hold earlier turns, only the identical input may be answered.

    Args:
        asked: Text, messages, or a dictionary.
        question: The key of the question in a dictionary, or a function of the whole input. A dictionary's value
            that is the question itself is then taken out of it, and all others are compared by equality.
        ignore: Keys that the answer does not depend on.
        prefix: Messages that stand before every question, as `read_prefix` returns them.

    Raises:
        ConfigurationError: A dictionary has no such key.
    """
    try:
        if callable(question):
            return _around(question(asked), asked, ignore, prefix)
        if not isinstance(asked, Mapping):
            return _question(asked, prefix)
        if question not in asked:
            raise ConfigurationError(
                f"the input has no {question!r}, only {sorted(map(str, asked))}; name the question's key, as in "
                'cached_runnable(..., question="input")'
            )
        prompt = _question(asked[question], prefix)
        others = {name: value for name, value in asked.items() if name != question}
        return prompt and _within(prompt, others, ignore, prefix)
    except TypeError:  # something that has no JSON
        return None


def question_in(asked: object, question: QuestionKey) -> str:
    """Return the text of the question in an input of which the rest may be anything.

    Raises:
        ConfigurationError: There is none.
    """
    named = question(asked) if callable(question) else asked.get(question) if isinstance(asked, Mapping) else asked
    if isinstance(named, str):
        return named
    turns = _turns(named)
    if turns is None:
        raise ConfigurationError(f"a {type(named).__name__} is no question to retrieve documents for")
    return _read(turns).question


def _around(question: object, asked: object, ignore: frozenset[str], prefix: Prefix) -> Prompt | None:
    if not isinstance(question, str):
        return None
    if isinstance(asked, Mapping):
        others = {name: value for name, value in asked.items() if value != question}
        return _within(Prompt(question), others, ignore, prefix)
    turns = _turns(asked)
    if turns is None:
        return Prompt(question)
    prompt = _read(turns, prefix)
    if prompt.question != question:
        return _within(Prompt(question), {"messages": turns}, frozenset(), prefix)
    return prompt


def _question(value: object, prefix: Prefix) -> Prompt | None:
    if isinstance(value, str):
        return Prompt(value)
    turns = _turns(value)
    return None if turns is None else _read(turns, prefix)


def _within(prompt: Prompt, others: Mapping[str, object], ignore: frozenset[str], prefix: Prefix) -> Prompt:
    """Return `prompt` with what else the input holds as a part of its context."""
    around: dict[str, Json] = {}
    exact_only = prompt.exact_only
    unstable = prompt.unstable
    histories: list[str] = []
    for name, value in others.items():
        if name in ignore:
            continue
        turns = _turns(value)
        if turns is not None:
            earlier = _read(turns)
            around[name] = {"turns": [earlier.question, earlier.system_prompt, earlier.context]}
            unstable = unstable or earlier.unstable
        else:
            around[name] = comparable(value)
        if turns is not None and prefix and read_prefix(turns) == prefix:
            continue  # what stands before every question is no conversation
        if turns or (name in _HISTORY and value):
            exact_only = exact_only or _SEVERAL_TURNS
            histories.append(name)
    context: Json = {"input": around, "prompt": prompt.context} if around else prompt.context
    whole = Prompt(prompt.question, prompt.system_prompt, context, exact_only, unstable)
    return _following(whole, prompt, others, histories, ignore, prefix)


def _following(
    whole: Prompt,
    prompt: Prompt,
    others: Mapping[str, object],
    histories: Sequence[str],
    ignore: frozenset[str],
    prefix: Prefix,
) -> Prompt:
    """Return `whole` with its earlier turns, if one value of the input holds them all as text."""
    if len(histories) != 1 or prompt.alone is not None:
        return whole
    (history,) = histories
    turns = _turns(others[history])
    spoken = () if turns is None else read_turns(dumps(turns))
    alone = _within(prompt, {name: value for name, value in others.items() if name != history}, ignore, prefix)
    return replace(whole, turns=spoken, alone=alone) if spoken else whole


def _turns(value: object) -> list[BaseMessage] | None:
    """Return `value` as messages, if it is such: as objects, as pairs of role and text, or as OpenAI's dictionaries."""
    if isinstance(value, ChatPromptValue):
        return list(value.messages)
    if isinstance(value, BaseMessage):
        return [value]
    if isinstance(value, Sequence) and value and all(_is_turn(inner) for inner in value):
        try:
            return convert_to_messages(value)
        except (ValueError, NotImplementedError):
            return None
    return None


def _is_turn(value: object) -> bool:
    match value:
        case BaseMessage():
            return True
        case {"role": str(), "content": _} | {"type": str(), "content": _}:
            return True
        case (str(), str()) if isinstance(value, tuple):
            return True
    return False


def _read(turns: list[BaseMessage], prefix: Prefix = ()) -> Prompt:
    return read_prompt(dumps(turns), prefix=prefix, is_read=True)


def comparable(value: object) -> Json:
    """Return the JSON of a value that is compared by equality.

    Raises:
        TypeError: It has none that is the same each time.
    """
    match value:
        case Enum():
            return [type(value).__qualname__, value.name]
        case list():
            return [comparable(inner) for inner in value]
        case set() | frozenset():
            raise TypeError("a set cannot be compared: nothing says in which order a prompt spells it")
        case Document():
            return ["document", value.page_content, encode(value.metadata)]
        case BaseModel() if not isinstance(value, BaseMessage):
            try:
                return [type(value).__qualname__, value.model_dump(mode="json")]
            except PydanticSerializationError:
                raise TypeError(f"a {type(value).__name__} cannot be compared") from None
    if is_dataclass(value) and not isinstance(value, type):
        named = {field.name: comparable(getattr(value, field.name)) for field in fields(value)}
        return [type(value).__qualname__, named]
    return encode(value)


# --- what an agent's answer may depend on beside its messages ---


def run_values(context: object, config: Mapping[str, object], ignore: frozenset[str]) -> Mapping[str, Json]:
    """Return the JSON of what stays the same while an agent runs.

    Args:
        context: The runtime context: a dictionary, a dataclass, or a pydantic object.
        config: The run's `RunnableConfig`.
        ignore: Names in either that the answer does not depend on.

    Raises:
        TypeError: Something in them cannot be compared.
    """
    parts = {"context": context_values(context, ignore), "configurable": _kept(configurable_of(config), ignore)}
    return {part: values for part, values in parts.items() if values}


def context_values(context: object, ignore: frozenset[str]) -> Mapping[str, Json]:
    """Return the JSON of a runtime context: a dictionary, a dataclass, or a pydantic object.

    Raises:
        TypeError: Something in it cannot be compared.
    """
    return _kept(_named(context), ignore)


def asker_values(
    askers: Iterable[Mapping[str, object]], reader: str | None, ignore: frozenset[str], notices: Notices, remedy: str
) -> Sequence[Json]:
    """Return the JSON of who asks, where code that may read it is inside; nothing if nobody is named.

    Args:
        askers: What `asker_of` returns, of the run and of parts that have a configuration of their own.
        reader: The first code that may read it, if there is any.
        ignore: Names among them, and in the metadata, that no answer depends on.
        notices: Logs that answers are kept apart by it.
        remedy: What is called with `ignore=`.

    Raises:
        TypeError: Something in them cannot be compared.
    """
    if reader is None:
        return []
    named = [
        {
            name: comparable(_kept(value, ignore) if isinstance(value, Mapping) else value)
            for name, value in asker.items()
            if name not in ignore
        }
        for asker in askers
    ]
    named = [asker for asker in named if any(asker.values())]
    if named:
        notices.log_once(
            "asker",
            "%s may read the run's configuration, so that answers are kept apart by its thread_id, metadata and "
            'tags; name what no answer depends on: %s, ignore=["thread_id"])',
            reader,
            remedy,
            level=logging.INFO,
        )
    return named


def state_values(state: Mapping[str, object], ignore: frozenset[str]) -> Mapping[str, Json]:
    """Return the JSON of an agent's state without its messages; it may change while the agent runs.

    Raises:
        TypeError: Something in it cannot be compared.
    """
    values = _kept(state, ignore | _OF_THE_TURN)
    return {"state": values} if values else {}


def _kept(values: Mapping[str, object], ignore: frozenset[str]) -> Mapping[str, Json]:
    return {name: comparable(value) for name, value in values.items() if name not in ignore}


def _named(context: object) -> Mapping[str, object]:
    match context:
        case None:
            return {}
        case Mapping():
            return context
        case BaseModel():
            return dict(context)
    if is_dataclass(context) and not isinstance(context, type):
        return {field.name: getattr(context, field.name) for field in fields(context)}
    raise TypeError(f"a {type(context).__name__} cannot be compared")
