"""What readers of usage find on a hit: all that a miss has, in its place, and every count zero."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

import pytest
from langchain_core.callbacks import get_usage_metadata_callback
from pydantic import BaseModel, ConfigDict

from askonce.core.usage import Usage as Tokens
from askonce.core.usage import usage_in
from askonce.hosts.responses import spent, unspent, zeroed
from tests.hosts.shells import Say, Told
from tests.hosts.ways import Asker, Way, every_way
from tests.tables import every_row

# As providers and their integrations write them (recorded); what a model said stands beside.
SHAPES: dict[str, dict[str, Any]] = {
    "openai": {
        "token_usage": {
            "prompt_tokens": 7777,
            "completion_tokens": 5,
            "total_tokens": 7782,
            "prompt_tokens_details": {"cached_tokens": 3, "audio_tokens": None},
            "completion_tokens_details": {"reasoning_tokens": 2},
        },
        "max_output_tokens": 500,
        "system_fingerprint": "fp_1",
    },
    "anthropic": {
        "usage": {"input_tokens": 7777, "output_tokens": 5, "service_tier": "standard", "cache_creation": {"e": 1}}
    },
    "ollama": {"prompt_eval_count": 7777, "eval_count": 5, "message": {"content": "x", "tool_calls": [{"tokens": 3}]}},
    "gemini": {
        "usage_metadata": {
            "prompt_token_count": 7777,
            "candidates_token_count": 5,
            "prompt_tokens_details": [{"modality": "TEXT", "token_count": 7777}],
        }
    },
    "gemini over REST": {"usageMetadata": {"promptTokenCount": 7777, "candidatesTokenCount": 5}},
    "bedrock": {"usage": {"inputTokens": 7777, "outputTokens": 5}, "metrics": {"latencyMs": 300}},
    "cohere": {"meta": {"billed_units": {"input_tokens": 7777.0}, "tokens": {"input_tokens": 7777.0}}},
    "cohere in LangChain": {"token_count": {"input_tokens": 7777, "output_tokens": 5}},
    "groq": {"usage": {"prompt_tokens": 7777, "total_time": 0.5}, "x_groq": {"id": "r", "usage": {"total_tokens": 9}}},
    "perplexity": {"usage": {"prompt_tokens": 7777, "cost": {"currency": "USD", "total_cost": 0.5}}},
    "counts beside": {"prompt_tokens": 7777, "completion_tokens": 5, "total_tokens": 7782, "total_cost": 0.5},
}


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Yield the plain values in `value`, each with where it stands."""
    if isinstance(value, Mapping | list):
        for name, inner in value.items() if isinstance(value, Mapping) else enumerate(value):
            yield from leaves(inner, (*path, name))
    else:
        yield path, value


def told_beside(asker: Asker, told: Told) -> Any:
    """Return what the host hands on of the provider's words beside an answer, or beside the pieces of one."""
    pieces: list[Any] = told.raw if isinstance(told.raw, list) else [told.raw]
    told_of = [item for piece in pieces for item in asker.shell.response(piece).items()]
    return {name: inner for name, inner in told_of if name != "askonce_miss"}


@pytest.mark.parametrize("shape", SHAPES)
@every_way("answers")
def test_readers_find_all_that_a_miss_has_and_count_nothing(way: Way, shape: str) -> None:
    """Whatever can be read of a provider's response on a miss can be read on a hit; counts are zero, words the same."""
    with way.open(Say(metadata=SHAPES[shape])) as asker:
        paid, hit = told_beside(asker, asker.ask()), told_beside(asker, asker.ask())
    before, after = dict(leaves(paid)), dict(leaves(hit))
    assert before.keys() <= after.keys()
    for path, value in before.items():
        kept = isinstance(value, str) or value is None or {"max_output_tokens", "latencyMs", "tool_calls"} & {*path}
        assert after[path] == (value if kept or isinstance(value, bool) else 0), path
        assert type(after[path]) is type(value)
    assert "7777" not in repr({name: value for name, value in hit.items() if name != "askonce"})


@every_way("answers", streams=False)
def test_the_original_is_kept_aside(way: Way) -> None:
    """What the model call used can be read in the note of where a hit is from."""
    with way.open(Say(metadata=SHAPES["anthropic"])) as asker:
        asker.ask()
        note = asker.shell.usage_kept_aside(asker.ask().raw)
    assert note["usage"] == SHAPES["anthropic"]["usage"]


class Usage(BaseModel):
    """Be an object of a provider's SDK."""

    model_config = ConfigDict(extra="allow")
    prompt_tokens: int


class Response(BaseModel):
    """Be a response of a provider's SDK."""

    usage: Usage
    model: str = "m"


def test_objects_of_an_sdk_keep_their_class() -> None:
    """An object in which usage stands is copied as such an object, and is not changed itself."""
    given = Response(usage=Usage.model_validate({"prompt_tokens": 7, "completion_tokens": 5}))
    zero = unspent(given)
    assert (type(zero), type(zero.usage), zero.model) == (Response, Usage, "m")
    assert zero.usage.model_dump() == {"prompt_tokens": 0, "completion_tokens": 0}
    assert usage_in(given) == (given.usage.prompt_tokens, 5, None) == (7, 5, None)
    assert [*spent(given)] == ["usage"]


@every_row(
    "told, expected",
    [
        (SHAPES["openai"], (7777, 5, 3)),
        ({"usage": {"prompt_tokens": 9, "prompt_tokens_details": {"cached_tokens": 0}}}, (9, None, 0)),
        ({"usage": {"prompt_tokens": 9, "completion_tokens": 1, "prompt_tokens_details": None}}, (9, 1, None)),
        ({"usage": {"input_tokens": 9, "input_tokens_details": {"cached_tokens": 4}}}, (9, None, 4)),
        ({"usage": {"input_tokens": 14, "cache_creation_input_tokens": 6, "cache_read_input_tokens": 736}},
         (756, None, 736)),
        ({"usage": {"input_tokens": 14, "cache_creation_input_tokens": None, "cache_read_input_tokens": None}},
         (14, None, None)),
        ({"usage": {"inputTokens": 1, "outputTokens": 2, "cacheReadInputTokens": 30, "cacheWriteInputTokens": 0}},
         (31, 2, 30)),
        ({"usageMetadata": {"promptTokenCount": 9, "candidatesTokenCount": 2, "cachedContentTokenCount": 8}},
         (9, 2, 8)),
        ({"usage": {"total_input_tokens": 9, "total_output_tokens": 2, "total_cached_tokens": 8}}, (9, 2, 8)),
        ({"usage": {"prompt_tokens": 9, "prompt_cache_hit_tokens": 8, "prompt_cache_miss_tokens": 1}}, (9, None, 8)),
        ({"input_tokens": 9, "output_tokens": 2, "input_token_details": {"priority_cache_read": 8}}, (9, 2, 8)),
        ({"usage": {"prompt_tokens": 9, "cache_read_input_tokens": 8}}, (9, None, 8)),
        ({"usage": {"prompt_tokens": 9}, "timings": {"cache_n": 8, "prompt_n": 1}}, (9, None, 8)),
        ({"choices": [{"tokens": 3}]}, (None, None, None)),
    ],
)  # fmt: skip
def test_tokens_are_read_from_what_every_provider_tells(told: dict[str, Any], expected: Tokens) -> None:
    """What was read always includes what was cached, and what is not told, or told as null, is no zero."""
    assert usage_in(told) == expected


def test_what_holds_no_usage_is_the_same_object() -> None:
    """Nothing is copied where there is nothing to make zero, and no answer's own words are taken for counts."""
    for place in ({"a": {"b": 1}}, {"choices": [{"tokens": 3}]}, {"max_tokens": 5}, [1], None, "usage"):
        assert unspent(place) is place
        assert not spent(place)


def test_every_kind_of_number_becomes_zero() -> None:
    """Numbers of any class become zero of that class; flags, words and gaps stay."""
    used = {"a": 1, "b": 0.5, "c": Decimal("1.5"), "d": True, "e": None, "f": "USD", "g": (1, [2]), "h": {"i": 3}}
    assert zeroed(used) == {
        "a": 0, "b": 0.0, "c": Decimal(0), "d": True, "e": None, "f": "USD", "g": (0, [0]), "h": {"i": 0},
    }  # fmt: skip
    assert used["a"] == 1


@every_way("answers", streams=False)
def test_callbacks_that_add_up_usage_count_a_hit_as_nothing(way: Way) -> None:
    """LangChain's own counter of tokens reads a hit, and adds nothing."""
    with way.open(Say(metadata=SHAPES["openai"])) as asker:
        asker.ask()
        with get_usage_metadata_callback() as counter:
            asker.ask()
    assert all(counted["total_tokens"] == 0 for counted in counter.usage_metadata.values())
