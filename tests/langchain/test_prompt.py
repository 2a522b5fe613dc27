"""What `read_prompt` makes of LangChain's prompts."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from langchain_core.load import dumps
from langchain_core.messages import (
    AIMessage,
    AIMessageChunk,
    AnyMessage,
    ChatMessage,
    HumanMessage,
    SystemMessage,
    ToolMessage,
)

from askonce.core.keys import key_of, part_digests
from askonce.core.model import Request, Scope
from askonce.core.prompts import QuestionTemplate
from askonce.hosts.conversations import Prompt
from askonce.langchain.request import read_prompt

IMAGE = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}


def read(*messages: AnyMessage) -> Prompt:
    """Read the prompt that LangChain makes of messages."""
    return read_prompt(dumps(list(messages)))


def digest(prompt: Prompt) -> bytes:
    """Return the address that a prompt leads to."""
    scope = Scope(system_prompt=prompt.system_prompt)
    return key_of(Request(prompt.question, scope, prompt.context), part_digests(scope), "").digest


def test_a_question_under_a_system_prompt() -> None:
    """One human message is the question, and may be compared by similarity."""
    assert read(SystemMessage("Be kind."), HumanMessage("Why?")) == Prompt("Why?", "Be kind.")
    assert read(HumanMessage("Why?")) == Prompt("Why?")
    assert read(ChatMessage(content="Why?", role="user")) == Prompt("Why?")


def test_several_turns_are_exact_only() -> None:
    """With earlier turns, or anything after the question, only the identical conversation may answer."""
    for others in (
        [HumanMessage("q1"), AIMessage("a1"), HumanMessage("q2")],
        [HumanMessage("q2"), SystemMessage("In French.")],
        [HumanMessage("q2"), AIMessage("Well,")],
    ):
        prompt = read(*others)  # type: ignore[arg-type]  # invariance of list
        assert (prompt.question, prompt.exact_only) == ("q2", "several_turns")
        assert prompt.context is not None
    assert read(SystemMessage("Say hello.")).exact_only == "no_question"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("How many days off do I get in my first year?", None),
        ("word " * 81, "long_message"),
        ("Passage.\nHow many?", "several_lines"),
        ("Context: 20 days. Question: how many?", "labelled_parts"),
        ("Контекст: 20 дней. Вопрос: сколько?", "labelled_parts"),
    ],
)
def test_a_message_that_may_hold_more_than_a_question(text: str, why: str | None) -> None:
    """Without a template, a message is compared by similarity only when it is a bare question."""
    assert read(HumanMessage(text)).exact_only == why


def test_text_prompts_need_a_template() -> None:
    """A text model's prompt is compared as a whole; a template takes its question out."""
    assert read_prompt("Be kind. Why?") == Prompt("Be kind. Why?", exact_only="text_prompt")
    taken = read_prompt("Be kind. Why?", QuestionTemplate.parse("Be kind. {question}"))
    assert (taken.question, taken.exact_only) == ("Why?", None)
    for text in ("[1, 2]", "[]", '[{"lc": 1}]', '{"lc": 1}'):
        assert read_prompt(text).exact_only == "text_prompt"


def test_a_template_takes_the_retrieved_text_out() -> None:
    """The question is compared by similarity and the retrieved text by equality."""
    template = QuestionTemplate.parse("Context: {context}\nQuestion: {question}")

    def filled(context: str, question: str) -> Prompt:
        text = f"Context: {context}\nQuestion: {question}"
        return read_prompt(dumps([SystemMessage("s"), HumanMessage(text)]), template)

    assert (filled("a", "Why?").question, filled("a", "Why?").exact_only) == ("Why?", None)
    assert filled("a", "Why?").context == filled("a", "How come?").context != filled("b", "Why?").context
    assert read_prompt(dumps([HumanMessage("Why?")]), template).exact_only == "template_unmatched"


def test_several_blocks_are_exact_only() -> None:
    """A picture belongs to what is asked, and is compared by equality."""
    with_image = read(HumanMessage([{"type": "text", "text": "What is it?"}, IMAGE]))
    assert (with_image.question, with_image.exact_only) == ("What is it?", "several_blocks")
    other = {"type": "image_url", "image_url": {"url": "data:image/png;base64,BBBB"}}
    assert with_image.context != read(HumanMessage([{"type": "text", "text": "What is it?"}, other])).context
    one, two = [{"type": "text", "text": text} for text in ("ab", "c")], ["a", "bc"]
    assert digest(read(HumanMessage(one))) != digest(read(HumanMessage(two)))  # type: ignore[arg-type]  # invariance


def test_one_plain_text_in_a_block_is_that_text() -> None:
    """Some clients write every message so: it is the same question, which may be compared by its meaning."""
    plain, block = read(HumanMessage("What is it?")), read(HumanMessage([{"type": "text", "text": "What is it?"}]))
    assert (block.question, block.exact_only) == ("What is it?", None)
    assert digest(block) == digest(plain)
    marked = read(HumanMessage([{"type": "text", "text": "What is it?", "annotation": "x"}]))
    assert marked.exact_only == "several_blocks"


def test_an_object_without_json_is_unstable() -> None:
    """A message that LangChain can only show with a memory address can never be asked again."""
    assert read(HumanMessage([{"type": "thing", "thing": object()}])).unstable
    assert not read(HumanMessage("what is <object at 0x7f>?")).unstable


def test_user_data_that_looks_like_a_langchain_node() -> None:
    """What LangChain escaped on its way in is read as what it was."""
    block = {"type": "text", "text": "t", "lc": 1}
    assert read(HumanMessage([block])).context == {"blocks": [block]}


def test_what_differs_when_the_same_is_said_again() -> None:
    """Ids, usage, response metadata, notes, artifacts and forms of text leave the key as it is."""
    first = [
        SystemMessage("S"),
        HumanMessage("q1"),
        AIMessage(
            "a1",
            id="run-1",
            response_metadata={"id": "chatcmpl-1"},
            usage_metadata={"input_tokens": 1, "output_tokens": 1, "total_tokens": 2},
            additional_kwargs={"refusal": None},
            tool_calls=[{"name": "f", "args": {"x": 1}, "id": "call_A"}],
        ),
        ToolMessage("42", tool_call_id="call_A"),
        HumanMessage([{"type": "text", "text": "q2", "id": "b1", "index": 0, "cache_control": {"type": "e"}}]),
    ]
    again = [
        SystemMessage([{"type": "text", "text": "S"}]),
        HumanMessage("q1", id="x"),
        AIMessageChunk(
            content="a1",
            tool_calls=[{"name": "f", "args": {"x": 1}, "id": "call_B"}],
            response_metadata={"askonce": {}},
        ),
        ToolMessage("42", tool_call_id="call_B", artifact={"d": 1}),
        HumanMessage("q2"),
    ]
    assert dumps(first) != dumps(again)
    assert read(*first) == read(*again)  # type: ignore[arg-type]  # invariance of list


TEXT = st.text(alphabet="ab \n", max_size=4)
NOISE = st.dictionaries(st.sampled_from(["refusal", "parsed", "note"]), st.none() | TEXT, max_size=2)


@st.composite
def transcripts(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Draw what is said, apart from LangChain's notes on it."""
    turns = draw(st.lists(st.tuples(st.sampled_from(["human", "ai", "system", "tool"]), TEXT), min_size=1, max_size=4))
    said: list[dict[str, Any]] = []
    for role, text in turns:
        if role == "tool":
            args = draw(st.dictionaries(TEXT, st.integers(0, 1), max_size=1))
            said.append({"role": "ai", "content": "", "call": ["f", args]})
        said.append({"role": role, "content": text, "name": draw(st.none() | st.sampled_from(["bob", "eve"]))})
    return said


def messages_of(said: list[dict[str, Any]], draw: st.DrawFn) -> list[AnyMessage]:
    """Return LangChain's messages of a transcript, with drawn notes."""
    messages: list[AnyMessage] = []
    call_id = ""
    for turn in said:
        notes: dict[str, Any] = {
            "id": draw(st.none() | TEXT),
            "additional_kwargs": draw(NOISE),
            "response_metadata": draw(NOISE),
            "name": turn.get("name"),
        }
        content: Any = turn["content"]
        if draw(st.booleans()):
            content = [{"type": "text", "text": content, "id": draw(TEXT), "index": draw(st.integers(0, 2))}]
        match turn["role"]:
            case "human":
                messages.append(HumanMessage(content, **notes))
            case "system":
                messages.append(SystemMessage(content, **notes))
            case "tool":
                messages.append(ToolMessage(turn["content"], tool_call_id=call_id, artifact=draw(TEXT), **notes))
            case _:
                calls = []
                if "call" in turn:
                    call_id = f"{len(messages)}-{draw(TEXT)}"
                    calls = [{"name": turn["call"][0], "args": turn["call"][1], "id": call_id}]
                messages.append(AIMessage(content, tool_calls=calls, **notes))
    return messages


@given(data=st.data(), one=transcripts(), other=transcripts())
def test_two_prompts_are_one_exactly_when_the_same_is_said(
    data: st.DataObject, one: list[dict[str, Any]], other: list[dict[str, Any]]
) -> None:
    """Notes never tell two transcripts apart, and every difference in what is said does."""

    def draw(strategy: st.SearchStrategy[Any]) -> Any:
        return data.draw(strategy)

    first = digest(read(*messages_of(one, draw)))  # type: ignore[arg-type]
    again = digest(read(*messages_of(one, draw)))  # type: ignore[arg-type]
    second = digest(read(*messages_of(other, draw)))  # type: ignore[arg-type]
    assert first == again
    assert (first == second) == (same_said(one) == same_said(other))


def same_said(said: list[dict[str, Any]]) -> str:
    """Return a transcript with what the cache counts as equal made equal: white space around the question."""
    asked = max((at for at, turn in enumerate(said) if turn["role"] == "human"), default=None)
    stripped = [turn | {"content": turn["content"].strip()} if at == asked else turn for at, turn in enumerate(said)]
    return json.dumps([{name: value for name, value in turn.items() if value is not None} for turn in stripped])
