"""The words that providers have for the end of an answer, and the places where they write them."""

from __future__ import annotations

from enum import IntEnum
from types import SimpleNamespace
from typing import Any

import pytest

from askonce.core.endings import Finish, finish_of, worst
from askonce.core.model import Cost
from askonce.core.policy import Outcome, Policy
from askonce.hosts.endings import Ending, of_task, together
from tests.tables import every_row

WORDS: dict[Finish, str] = {
    "clean": "stop STOP end_turn stop_sequence COMPLETE completed eos eos_token endoftext FINISH normal 1",
    "tools": "tool_calls tool_use function_call TOOL_CALL",
    "cut": "length max_tokens MAX_TOKENS max_output_tokens model_length incomplete pause_turn 2 abort cancelled "
    "model_context_window_exceeded insufficient_system_resource load",
    "filtered": "content_filter content_filtered SAFETY RECITATION refusal guardrail_intervened SPII sensitive",
    "failed": "error ERROR failed MALFORMED_FUNCTION_CALL malformed_model_output network_error",
    "open": "in_progress queued",
    "unknown": "a_word_of_tomorrow UNKNOWN_2 17 stopped_by_moon stoplength",
}


@every_row("word, kind", [(word, kind) for kind, words in WORDS.items() for word in words.split()])
def test_what_a_word_means(word: str, kind: Finish) -> None:
    """Each provider's word is of one kind, and only clean ones are stored; a word that nobody knows is not clean."""
    assert finish_of(word) == kind
    refused = Policy().admit(Outcome(finish_reason=word))
    assert refused == (None if kind == "clean" else f"finish_reason={word.lower()}")


def test_a_word_that_was_added_up() -> None:
    """LangChain adds up the metadata of chunks: of a reason told twice, "STOPSTOP", it is the one reason."""
    assert finish_of("STOPSTOP") == finish_of("stopstopstop") == "clean"
    assert finish_of("lengthlength") == "cut"
    assert finish_of("11") == "unknown"  # a number, not Gemini's 1 twice


def test_the_worst_of_several() -> None:
    """Of several answers, and of several calls, the worst end counts; a tool call on the way is none."""
    assert worst(["stop", "length", None]) == "length"
    assert worst([None]) is None
    outcomes = [Outcome(finish_reason="stop"), Outcome(finish_reason="tool_calls"), Outcome()]
    ended, _ = of_task((outcome, Cost()) for outcome in outcomes)
    assert ended == Outcome(finish_reason="stop")
    assert together([Outcome(finish_reason="stop"), Outcome(untold=True), Outcome(aborted=True)]) == Outcome(
        finish_reason="stop", untold=True, aborted=True
    )


class _Gemini(IntEnum):
    FINISH_REASON_UNSPECIFIED = 0
    STOP = 1
    MAX_TOKENS = 2


# What providers send, and what their integrations make of it; the reason is `REASON`.
PLACES: dict[str, Any] = {
    "a choice": {"choices": [{"finish_reason": "REASON", "index": 0}]},
    "a choice, as objects": SimpleNamespace(choices=[SimpleNamespace(finish_reason="REASON", index=0)]),
    "vLLM's choice with a stop token": {"choices": [{"finish_reason": "REASON", "stop_reason": 151645}]},
    "vLLM's choice with a stop text": {"choices": [{"finish_reason": "REASON", "stop_reason": "\n\n"}]},
    "Anthropic's message": {"type": "message", "stop_reason": "REASON", "content": [{"type": "text"}]},
    "Anthropic's event": {"type": "message_delta", "delta": SimpleNamespace(stop_reason="REASON")},
    "OpenAI's response": {"object": "response", "status": "incomplete", "output": [{"status": "completed"}]},
    "OpenAI's response, of a new status": {
        "object": "response",
        "status": "REASON",
        "output": [{"status": "completed"}],
    },
    "OpenAI's event": SimpleNamespace(type="response.incomplete", response=SimpleNamespace(status="incomplete")),
    "Bedrock's answer": {"stopReason": "REASON", "output": {"message": {"role": "assistant"}}},
    "Bedrock's event": {"messageStop": {"stopReason": "REASON"}},
    "Titan": {"results": [{"completionReason": "REASON", "outputText": "Ten"}]},
    "AI21": {"completions": [{"finishReason": {"reason": "REASON", "length": 3}}]},
    "Cohere": {"generations": [{"finish_reason": "REASON"}]},
    "Cohere's event": {"type": "message-end", "delta": {"finish_reason": "REASON"}},
    "Ollama": {"done": True, "done_reason": "REASON", "message": {"content": "Ten"}},
    "TGI": {"generated_text": "Ten", "details": {"finish_reason": "REASON"}},
    "Qwen": {"output": {"choices": [{"finish_reason": "REASON"}]}},
    "Vertex": {"_raw_response": SimpleNamespace(candidates=[SimpleNamespace(finish_reason=_Gemini.MAX_TOKENS)])},
    "Gemini's number": {"candidates": [{"finish_reason": 2}]},
    "an enumeration as text": {"finish_reason": "FinishReason.MAX_TOKENS"},
    "an object with a name": {"finish_reason": SimpleNamespace(name="MAX_TOKENS")},
    "llama.cpp": {"content": "Ten", "stop_type": "limit"},
}


@every_row("place", PLACES.values())
@pytest.mark.parametrize("streamed", [False, True])
def test_every_place_where_a_reason_stands(place: Any, *, streamed: bool) -> None:
    """A reason is found wherever a provider writes it, in whole answers and in events, and what is cut off is seen."""
    ending = Ending(streamed)
    ending.see(None, place, {})
    outcome = ending.outcome
    assert outcome.finish_reason in ("REASON", "incomplete", "MAX_TOKENS", "2", "limit")
    assert Policy(clean_finish=("reason",)).admit(outcome) == (
        None if outcome.finish_reason == "REASON" else f"finish_reason={str(outcome.finish_reason).lower()}"
    )


def test_the_last_word_of_a_stream_counts() -> None:
    """Gemini says something on each chunk, and Qwen the text "null": only what was said last is the end."""
    for early in ("STOP", "null", 0, _Gemini.FINISH_REASON_UNSPECIFIED, "", None):
        ending = Ending(streamed=True)
        ending.see({"candidates": [{"finish_reason": early}]})
        ending.see({"candidates": [{"finish_reason": "MAX_TOKENS"}]})
        ending.see({"usage": {"tokens": 3}})
        assert ending.outcome.finish_reason == "MAX_TOKENS"


def test_the_status_of_a_response_that_is_under_way_is_no_end() -> None:
    """OpenAI's stream repeats the response so far: what its last event says counts, and without one it broke off."""
    ending = Ending(streamed=True)
    ending.see({"type": "response.created", "response": {"object": "response", "status": "in_progress"}})
    assert Policy().admit(ending.outcome) is not None
    ending.see({"type": "response.completed", "response": {"object": "response", "status": "completed"}})
    assert Policy().admit(ending.outcome) is None


def test_several_answers_in_one_stream() -> None:
    """Each answer has its own last word, and the worst of them counts."""
    ending = Ending(streamed=True)
    ending.see({"choices": [{"index": 0, "finish_reason": "length"}]})
    ending.see({"choices": [{"index": 1, "finish_reason": "stop"}]})
    assert ending.outcome.finish_reason == "length"


@pytest.mark.parametrize(
    "chunk",
    [
        {"choices": [{"index": 0, "delta": {"content": "Ten"}}]},
        {"choices": [{"index": 0, "finish_reason": None}]},
        {"model_provider": "openai"},
        {"type": "content_block_delta", "delta": {"text": "Ten"}},
        {"type": "response.output_text.delta", "delta": "Ten"},
        {"done_reason": None},
    ],
)
def test_a_provider_that_fell_silent(chunk: dict[str, Any]) -> None:
    """A stream of a provider that tells its ends, and told none, broke off."""
    ending = Ending(streamed=True)
    ending.see(chunk)
    assert ending.outcome == Outcome(aborted=True)


def test_ollama_has_not_done() -> None:
    """A stream of Ollama whose last chunk says that there is more to come is not whole."""
    ending = Ending(streamed=True)
    ending.see({"done": False, "message": {"content": "Ten"}})
    assert Policy().admit(ending.outcome) == "finish_reason=not_finished"
    ending.see({"done": True, "done_reason": "stop"})
    assert Policy().admit(ending.outcome) is None


def test_nobody_tells() -> None:
    """A stream without any word is not known to be whole; a whole answer is; what is from the cache was judged."""
    for streamed, beside, untold in (
        (True, {}, True),
        (False, {}, False),
        (True, {"askonce": {"tier": "exact"}}, False),
    ):
        ending = Ending(streamed)
        ending.see(None, {"text": "Ten", "status": 200, "state": "ok"}, beside)
        assert ending.outcome == Outcome(untold=untold)
    assert Policy().admit(Outcome(untold=True)) == "no_finish_reason"
    assert Policy(trust_stream_end=True).admit(Outcome(untold=True)) is None
    assert Policy(trust_stream_end=True).admit(Outcome(aborted=True)) == "aborted"


def test_a_whole_answer_that_was_put_together_from_a_stream() -> None:
    """LangChain streams behind `invoke` too: an answer of a known provider that has no place for a reason broke off."""
    for notes, aborted in (
        ({"model_provider": "openai"}, True),
        ({"model_provider": "x", "finish_reason": None}, False),
    ):
        ending = Ending()
        ending.see(None, notes)
        assert ending.outcome == Outcome(aborted=aborted)


class _Hostile:
    def __getattr__(self, name: str) -> object:
        raise RuntimeError(name)


def test_a_response_class_that_fails() -> None:
    """What a foreign response class does when it is read costs no answer."""
    ending = Ending()
    ending.see(_Hostile(), {"choices": _Hostile(), "delta": [1], "message": 3})
    assert ending.outcome == Outcome()
