"""Why a model stopped: one table of the words that providers have for it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, TypeAlias

Finish: TypeAlias = Literal["clean", "tools", "cut", "filtered", "failed", "open", "unknown"]
"""The answer ended by itself, with calls of tools, at a limit, by a filter, by a fault, not yet, by an unknown word."""

# In lower case; a comment names the provider whose own word it is. Gemini's numbers are those of its enumeration.
_WORDS: dict[Finish, tuple[str, ...]] = {
    "clean": (
        "stop end_turn stop_sequence completed complete eos eos_token end",
        "endoftext",  # AI21
        "finish finished stop_criteria_met",  # Amazon Titan
        "normal",  # Baidu
        "1 finish_reason_stop",  # Gemini
        "word",  # llama.cpp, at a stop word
        "succeeded",  # Replicate
        "alternative_status_final",  # Yandex
    ),
    "tools": ("tool_calls tool_use tool_call function_call", "alternative_status_tool_calls"),
    "cut": (
        "length max_tokens max_output_tokens max_length context_length context token_limit limit maximum_tokens",
        "incomplete time_limit timeout abort aborted cancelled canceled user_cancel",
        "model_context_window_exceeded pause_turn compaction",  # Anthropic
        "insufficient_system_resource",  # DeepSeek
        "2 finish_reason_max_tokens too_many_tool_calls",  # Gemini
        "model_length",  # Mistral
        "load unload",  # Ollama, when it made ready and wrote nothing
        "alternative_status_truncated_final",  # Yandex
    ),
    "filtered": (
        "content_filter content_filtered refusal sensitive blacklist",
        "guardrail_intervened",  # Bedrock
        "error_toxic",  # Cohere
        "3 4 5 safety recitation language other blocklist prohibited_content spii image_safety",  # Gemini
        "image_prohibited_content image_recitation image_other no_image",  # Gemini
        "alternative_status_content_filter",  # Yandex
    ),
    "failed": (
        "error failed expired network_error",
        "malformed_model_output malformed_tool_use",  # Bedrock
        "error_limit",  # Cohere
        "malformed_function_call malformed_response unexpected_tool_call missing_thought_signature",  # Gemini
    ),
    "open": ("in_progress queued not_finished",),
}
_KINDS: dict[str, Finish] = {word: kind for kind, rows in _WORDS.items() for row in rows for word in row.split()}
_WORST_FIRST: tuple[Finish, ...] = ("failed", "filtered", "cut", "unknown", "open", "tools", "clean")
# LangChain adds up the metadata of chunks, and of a reason that is told twice makes "STOPSTOP".
_REPEATED = re.compile("|".join(f"({re.escape(word)}){{2,}}" for word in _KINDS if not word.isdigit()))


def finish_of(reason: str) -> Finish:
    """Return what a provider's word for the end of an answer means."""
    word = reason.strip().lower()
    if repeated := _REPEATED.fullmatch(word):
        word = next(filter(None, repeated.groups()))
    return _KINDS.get(word, "unknown")


def worst(reasons: Iterable[str | None]) -> str | None:
    """Return the reason that says the worst of an answer, or `None` when none is told."""
    told = [reason for reason in reasons if reason is not None]
    return min(told, key=lambda reason: _WORST_FIRST.index(finish_of(reason)), default=None)
