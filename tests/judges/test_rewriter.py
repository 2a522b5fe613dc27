"""Follow-ups made to stand alone: who rewrites, and which rewritings are looked up."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askonce import judges
from askonce.core.model import Cost, Turn
from askonce.core.rewriting import Rewritten, objection, standalone
from askonce.errors import ConfigurationError, TierError
from tests.judges.models import AsyncScriptedChat, ScriptedChat, ScriptedLLM

TURNS = [Turn("user", "How hot is it in Rome in May?"), Turn("assistant", "Around 23 degrees.")]
FOLLOW_UP, STANDALONE = "And in June?", "How hot is it in Rome in June?"


def after(*texts: str) -> list[Turn]:
    """Return a conversation in which user and assistant take turns."""
    return [Turn(("user", "assistant")[place % 2], text) for place, text in enumerate(texts)]


@pytest.mark.parametrize("kind", [ScriptedChat, AsyncScriptedChat, ScriptedLLM])
async def test_a_chat_model_rewrites_and_says_what_it_took(kind: Callable[..., Any]) -> None:
    """The model's line and its token counts come back, in both colours; the conversation goes out as JSON."""
    model = kind(reply=f" {STANDALONE}\n")
    rewriter = judges.load_rewriter(model)
    expected = Rewritten(STANDALONE, Cost(input_tokens=50, output_tokens=2))
    assert rewriter.rewrite(TURNS, FOLLOW_UP) == expected
    assert await rewriter.arewrite(TURNS, FOLLOW_UP) == expected
    rewriter.close()
    turns = [{"role": turn.role, "text": turn.text} for turn in TURNS]
    for _, user in model.asked:
        assert json.loads(str(user.content)) == {"turns": turns, "question": FOLLOW_UP}
    assert model.temperatures == [0, 0]


def test_a_long_conversation_is_shown_from_its_end() -> None:
    """The model sees the ten latest turns, each at most 2000 characters of it."""
    model = ScriptedChat(reply=STANDALONE)
    judges.load_rewriter(model).rewrite(after(*(f"{number} " * 5000 for number in range(30))), FOLLOW_UP)
    shown = json.loads(str(model.asked[0][1].content))["turns"]
    assert [turn["text"][:2] for turn in shown] == [str(number) for number in range(20, 30)]
    assert {len(turn["text"]) for turn in shown} == {2000}


async def test_a_real_server_rewrites(chat_openai: Callable[[str], Any], openai_llm: Callable[[str], Any]) -> None:
    """Over a real client and server both frameworks bring the question and the true token counts."""
    for rewriter in (judges.load_rewriter(chat_openai(STANDALONE)), judges.load_rewriter(openai_llm(STANDALONE))):
        for rewritten in (
            await asyncio.to_thread(rewriter.rewrite, TURNS, FOLLOW_UP),
            await rewriter.arewrite(TURNS, FOLLOW_UP),
        ):
            assert rewritten.question == STANDALONE
            assert (rewritten.cost.input_tokens or 0) > 100
            assert (rewritten.cost.output_tokens or 0) > 5


async def test_a_function_rewrites() -> None:
    """A function of the turns and the question rewrites, off the loop; an async one needs its twin."""
    rewriter = judges.load_rewriter(lambda turns, question: f"{turns[0].text} {question}")
    assert rewriter.rewrite(TURNS, "Why?").question == "How hot is it in Rome in May? Why?"
    assert await rewriter.arewrite(TURNS, "Why?") == rewriter.rewrite(TURNS, "Why?")
    assert judges.load_rewriter(rewriter) is rewriter
    rewriter.close()
    silent = judges.load_rewriter(ScriptedChat(reply=" "))
    assert silent.rewrite(TURNS, "Why?").question is None

    async def arewrite(turns: object, question: str) -> str:
        return question

    with pytest.raises(ConfigurationError, match="sync version"):
        judges.load_rewriter(arewrite)


def test_a_failing_model_is_a_fault() -> None:
    """What a provider raises becomes a TierError."""
    with pytest.raises(TierError, match="ValueError"):
        judges.load_rewriter(ScriptedChat(reply=ValueError("x"))).rewrite(TURNS, FOLLOW_UP)


@pytest.mark.parametrize(
    ("turns", "question", "rewritten"),
    [
        (TURNS, FOLLOW_UP, STANDALONE),
        (after("What does it cost for 7 days?", "70"), "And for two weeks?", "What does it cost for 2 weeks?"),
        (after("How do I set up GPT-4?", "x"), "And GPT-5?", "How do I set up GPT-5?"),
        (after("What is the VAT in France?", "20%"), "Germany?", "What is the VAT in Germany?"),
        (after("Can I cancel if I paid?", "yes"), "And if I didn't?", "Can I cancel if I didn't pay?"),
        (after('What does "on call" mean?', "x"), 'And "on duty"?', 'What does "on duty" mean?'),
        (after("Can I not pay online?", "x"), "And in June?", "Can I not pay online in June?"),
        (after("Какая погода в Москве?", "x"), "А в Берлине?", "Какая погода в Берлине?"),
        (after("Расскажи про Берлин", "x"), "А какая там погода?", "Какая погода в Берлине?"),
    ],
)
def test_a_faithful_rewriting_stands(turns: list[Turn], question: str, rewritten: str) -> None:
    """A rewriting that keeps what the follow-up says, with words of the conversation, is looked up."""
    assert objection(turns, question, rewritten) is None
    assert standalone(turns, question, f" {rewritten} ") == rewritten


@pytest.mark.parametrize(
    ("turns", "question", "rewritten", "reason"),
    [
        (TURNS, FOLLOW_UP, "How hot is it in Rome in May?", "lost: june"),
        (TURNS, FOLLOW_UP, "How hot is it in Paris in June?", "invented: paris"),
        (TURNS, FOLLOW_UP, "How hot is it in Rome in June 2024?", "invented: 2024"),
        (after("The fee for 7 days?", "70"), "And for 14?", "What is the fee for 7 days?", "lost: 14"),
        (after("How do I set up GPT-4?", "x"), "And GPT-5?", "How do I set up GPT-4?", "lost: gpt-5"),
        (after("The VAT in France?", "20%"), "Germany?", "What is the VAT in France?", "lost: germany"),
        (after("Can I cancel if I paid?", "yes"), "And if I didn't?", "Can I cancel if I paid?", "negations: 1 / 0"),
        (after("Can I pay online?", "yes"), "And in June?", "Can I not pay online in June?", "negations: 0 / 1"),
        (after('What does "on call" mean?', "x"), 'And "on duty"?', 'What does "on call" mean?', "lost: on duty"),
        (after("What does it mean?", "x"), "And on duty?", 'What does "on duty to" mean?', "invented: on duty to"),
        (after("Какая погода в Москве?", "x"), "А в Берлине?", "Какая погода в Москве?", "lost: берлине"),
        (after("Расскажи про Берлин", "x"), "А погода там?", "What is the weather there?", "script"),
    ],
)
def test_an_unfaithful_rewriting_falls(turns: list[Turn], question: str, rewritten: str, reason: str) -> None:
    """A number, name, quotation or negation that got lost or was invented, or another language, ends the rewriting."""
    said = objection(turns, question, rewritten)
    assert said is not None
    assert reason in said
    assert standalone(turns, question, rewritten) is None


@pytest.mark.parametrize(
    "proposed",
    [None, "", "  ", FOLLOW_UP, f" {FOLLOW_UP} ", "How hot is it in Rome in June? " * 20, f"Question: {STANDALONE}",
     f"Here you are.\n{STANDALONE}"],
)  # fmt: skip
def test_what_is_no_new_question_is_no_rewriting(proposed: str | None) -> None:
    """Nothing, the follow-up itself, an essay, and a model's talk leave the conversation to be matched exactly."""
    assert standalone(TURNS, FOLLOW_UP, proposed) is None


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_survived(question: str, rewritten: str) -> None:
    """No text raises; a rewriting that is the question itself loses and invents nothing."""
    objection(TURNS, question, rewritten)
    assert objection(TURNS, question, question) is None
