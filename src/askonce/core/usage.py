"""What a provider's response tells of the tokens of a call: read, written, and of those read, which were cached.

Places are known by what they are called, not by whose they are, since integrations copy them about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, TypeAlias

EngineName: TypeAlias = Literal["vllm", "sglang", "llama.cpp"]
DEEPEST = 4
"""How far down in a response usage is looked for."""
_PLAIN = frozenset({str, int, float, bool, type(None)})
_READ = (
    "input_tokens", "prompt_tokens", "prompt_token_count", "promptTokenCount", "total_input_tokens",
    "prompt_eval_count", "inputTokens",
)  # fmt: skip
_WRITTEN = (
    "output_tokens", "completion_tokens", "candidates_token_count", "candidatesTokenCount", "total_output_tokens",
    "eval_count", "outputTokens",
)  # fmt: skip
# OpenAI's, LangChain's (of two other tiers too), DeepSeek's, Gemini's three, LiteLLM's, llama.cpp's `timings`
_CACHED = (
    "cached_tokens", "cache_read", "priority_cache_read", "flex_cache_read", "prompt_cache_hit_tokens",
    "cached_content_token_count", "cachedContentTokenCount", "total_cached_tokens",
    "cache_read_input_tokens", "cache_n",
)  # fmt: skip
# Anthropic and Bedrock tell what was read without what was cached: three counts that add up.
_APART = {
    "input_tokens": ("cache_read_input_tokens", "cache_creation_input_tokens"),
    "inputTokens": ("cacheReadInputTokens", "cacheWriteInputTokens"),
}


class Usage(NamedTuple):
    """Count the tokens of a call; `None` is not told, which is not zero.

    Attributes:
        read: Tokens that the model read, those included that were cached.
        written: Tokens that it wrote.
        cached: Of the tokens read, those that the provider had in its own prompt cache.
    """

    read: int | None = None
    written: int | None = None
    cached: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a server's prefix cache has counted since it was started; two readings of several engines add up.

    Args:
        engine: Which server it is.
        read: Tokens of prompts.
        cached: Of these, the tokens that were in its cache.
        enabled: Whether its prefix cache is on, as far as it says.
    """

    engine: EngineName
    read: float
    cached: float
    enabled: bool | None = None

    @property
    def share(self) -> float | None:
        """Return the share (0 to 1) of the tokens that were cached, `None` before the first prompt."""
        return self.cached / self.read if self.read else None


def usage_in(*places: object) -> Usage:
    """Return the tokens of a call; of several places the first that tells a count has it.

    Args:
        places: What stands beside an answer: its metadata, the provider's response.
    """
    tellers = [teller for place in places for teller in _tellers(place)]
    read = cached = None
    for teller in tellers:
        name = next((name for name in _READ if _count(teller.get(name)) is not None), None)
        if name is None:
            continue
        apart = [_count(teller.get(part)) for part in _APART.get(name, ())]
        read = int(teller[name]) + sum(part or 0 for part in apart)
        cached = apart[0] if apart else None
        break
    if cached is None:
        cached = _first(tellers, _CACHED)
    return Usage(read, _first(tellers, _WRITTEN), cached)


def is_composed(value: object) -> bool:
    """Return whether `value` has parts: a mapping, a list, or a response of a provider's SDK."""
    # Of each part of each answer that is read back: most are these, and asking an ABC takes ten times as long.
    return type(value) not in _PLAIN and (isinstance(value, Mapping | list | tuple) or is_object(value))


def is_object(value: object) -> bool:
    """Return whether `value` is a response of a provider's SDK: made of fields, and copied as one (pydantic's way)."""
    return hasattr(type(value), "model_copy") and hasattr(value, "__dict__")


def items(place: object) -> Iterator[tuple[str, Any]]:
    """Yield the parts of a mapping or of an SDK's response, by their names."""
    if isinstance(place, Mapping):
        yield from ((str(name), inner) for name, inner in place.items())
    elif is_object(place):
        yield from vars(place).items()
        yield from (getattr(place, "__pydantic_extra__", None) or {}).items()


def _tellers(place: object, depth: int = DEEPEST) -> Iterator[dict[str, Any]]:
    """Yield the mappings in which counts may stand: the place itself, and what it holds."""
    told = dict(items(place))
    yield told
    for inner in told.values() if depth else ():
        if is_composed(inner) and not isinstance(inner, list | tuple):
            yield from _tellers(inner, depth - 1)


def _first(tellers: list[dict[str, Any]], names: tuple[str, ...]) -> int | None:
    counts = (_count(teller.get(name)) for teller in tellers for name in names)
    return next((count for count in counts if count is not None), None)


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
