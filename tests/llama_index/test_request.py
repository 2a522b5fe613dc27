"""How calls become requests, without any server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from llama_index.core.base.llms.types import (
    CacheControl,
    CachePoint,
    ChatMessage,
    ImageBlock,
    TextBlock,
    ThinkingBlock,
)
from llama_index.core.prompts.default_prompts import DEFAULT_TEXT_QA_PROMPT_TMPL
from llama_index.core.tools import FunctionTool
from llama_index.llms.openai import OpenAI, OpenAIResponses
from pydantic import BaseModel

from askonce.core.keys import key_of, part_digests
from askonce.core.model import Bypass, Key, Request
from askonce.core.prompts import QuestionTemplate
from askonce.errors import ConfigurationError
from askonce.llama_index.request import LLAMA_INDEX_TEMPLATES, CallReader
from tests.llama_index.models import QUESTION, NamedLLM
from tests.tables import every_row

READER = CallReader()
LLM = NamedLLM()


def read(*messages: ChatMessage, llm: Any = LLM, **keywords: object) -> Request:
    """Return the request of a `chat` call that the cache may answer."""
    request = READER.request(llm, messages or [ChatMessage(QUESTION)], keywords)
    assert isinstance(request, Request)
    return request


def key(request: Request) -> Key:
    """Return the request's key."""
    return key_of(request, part_digests(request.scope), "")


def add(a: int, b: int = 1) -> int:
    """Add."""
    return a + b


def subtract(a: int, b: int = 1) -> int:
    """Subtract."""
    return a - b


ADD, SUBTRACT = FunctionTool.from_defaults(fn=add), FunctionTool.from_defaults(fn=subtract)


class City(BaseModel):
    """A city."""

    name: str


class Town(BaseModel):
    """A town."""

    name: str
    size: int


def test_tools_are_the_same_in_any_order_and_spelling() -> None:
    """Tools as objects or as OpenAI's dicts, in any order, make one key; another tool makes another."""
    as_dicts = [SUBTRACT.metadata.to_openai_tool(), ADD.metadata.to_openai_tool()]
    assert key(read(tools=[ADD, SUBTRACT])) == key(read(tools=as_dicts))
    assert key(read(tools=[ADD])) != key(read(tools=[SUBTRACT]))


def test_a_response_format_is_its_schema() -> None:
    """A model class given as `response_format` is keyed by its JSON schema, not by its name."""
    assert read(response_format=City).scope.response_schema == City.model_json_schema()
    assert key(read(response_format=City)) != key(read(response_format=Town))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"temperature": 0.0}, {"temperature": 0.5}),
        ({"max_tokens": 5}, {"max_tokens": 6}),
        ({"api_base": "http://a/v1"}, {"api_base": "http://b/v1"}),
        ({"reasoning_effort": "low"}, {"reasoning_effort": "high"}),
        ({"additional_kwargs": {"seed": 1}}, {"additional_kwargs": {"seed": 2}}),
        ({"additional_kwargs": {"top_p": 0.1}}, {"additional_kwargs": {"stop": ["x"]}}),
        ({"model": "gpt-4o-mini"}, {"model": "gpt-4o"}),
    ],
)
def test_settings_that_shape_the_answer_tell_calls_apart(one: dict[str, Any], other: dict[str, Any]) -> None:
    """Two LLMs that differ in an answer-relevant setting never share an entry."""
    assert key(read(llm=OpenAI(api_key="k", **one))) != key(read(llm=OpenAI(api_key="k", **other)))


@pytest.mark.parametrize(
    "transport",
    [{"api_key": "other"}, {"timeout": 1.0}, {"max_retries": 9}, {"default_headers": {"X-Key": "v"}}],
)
def test_credentials_and_transport_do_not_tell_calls_apart(transport: dict[str, Any]) -> None:
    """A rotated key or another timeout finds the same entries."""
    stated: dict[str, Any] = {"api_key": "k", **transport}
    assert key(read(llm=OpenAI(**stated))) == key(read(llm=OpenAI(api_key="k")))


def test_the_temperature_is_the_highest_that_is_named() -> None:
    """The policy sees the temperature of the call, wherever it is set."""
    assert read(llm=NamedLLM(temperature=0.2)).scope.params["temperature"] == 0.2
    assert read(llm=NamedLLM(temperature=0.2), temperature=0.9).scope.params["temperature"] == 0.9


def test_parameters_kept_in_private_count() -> None:
    """What an LLM keeps in a private mapping, as GoogleGenAI does, tells calls apart, and a secret in it does not."""

    def said(**config: object) -> Request:
        llm = NamedLLM()
        private: Any = llm.__pydantic_private__
        private["_generation_config"] = {"client": object(), **config}
        return read(llm=llm)

    assert key(said(system_instruction="Be brief.")) != key(said(system_instruction="Be thorough."))
    assert key(said(api_key="one")) == key(said(api_key="two"))
    assert said(temperature=1.5).scope.params["temperature"] == 1.5


def test_a_temperature_that_nobody_chose_is_not_judged() -> None:
    """Reasoning models take 1.0 only, and LlamaIndex sets it; elsewhere 1.0 is the application's wish."""
    for model, temperature in [("gpt-5-mini", None), ("gpt-4.1-mini", 1.0)]:
        llm = OpenAI(model=model, temperature=1.0, api_key="none")
        request = CallReader().request(llm, [ChatMessage(QUESTION)], {})
        assert isinstance(request, Request)
        assert request.scope.params.get("temperature") == temperature


def test_a_keyword_is_not_a_setting() -> None:
    """One value as the LLM's setting and as a call's keyword are told apart: providers differ in which wins."""
    extra = OpenAI(api_key="k", temperature=0.5, additional_kwargs={"temperature": 0.2})
    assert key(read(llm=extra)) != key(read(llm=OpenAI(api_key="k", temperature=0.2), temperature=0.5))


@every_row(
    "llm, keywords, rule",
    [
        (OpenAIResponses(api_key="k", track_previous_responses=True), {}, "server_state"),
        (OpenAIResponses(api_key="k", store=True), {}, "server_state"),
        (OpenAIResponses(api_key="k", built_in_tools=[{"type": "web_search"}]), {}, "hosted_tools"),
        (OpenAIResponses(api_key="k", previous_response_id="r1"), {}, "server_state"),
        (LLM, {"previous_response_id": "r1"}, "server_state"),
        (LLM, {"background": True}, "server_state"),
        (LLM, {"n": 2}, "several_answers"),
        (OpenAI(api_key="k", modalities=["text", "audio"]), {}, "audio"),
        (OpenAI(api_key="k", additional_kwargs={"n": 3}), {}, "several_answers"),
        (OpenAI(api_key="k", logprobs=True), {}, "logprobs"),
        (LLM, {"logprobs": True}, "logprobs"),
        (LLM, {"callback": object()}, "unstable_request"),
        (LLM, {"callback": lambda: None}, "unstable_request"),
        (NamedLLM(name="unknown"), {}, "unknown_model"),
    ],
)
def test_calls_that_no_cache_can_answer_pass_by(llm: Any, keywords: dict[str, object], rule: str) -> None:
    """State on the provider's side, several answers, and objects without a lasting identity name their rule."""
    assert READER.request(llm, [ChatMessage(QUESTION)], keywords) == Bypass(rule)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (QUESTION, None),
        ("x" * 401, "long_message"),
        ("Our fee is 5.\nWhat is our fee?", "several_lines"),
        ("Context: the fee is 5. Question: what is the fee?", "labelled_parts"),
    ],
)
def test_a_message_that_may_hold_pasted_text_is_exact_only(text: str, why: str | None) -> None:
    """A message that may be more than a question is compared exactly only."""
    assert read(ChatMessage(text)).exact_only == why


def test_media_are_exact_only_and_told_apart_by_digest() -> None:
    """An image makes the call exact-only; another image makes another key, and its bytes are not in the context."""

    def with_image(image: bytes) -> Request:
        return read(ChatMessage(blocks=[TextBlock(text="What is it?"), ImageBlock(image=image)]))

    one, other = with_image(b"\x89PNG one" * 50), with_image(b"\x89PNG two" * 50)
    assert one.exact_only == "not_plain_text"
    assert key(one) != key(other)
    assert key(one) == key(with_image(b"\x89PNG one" * 50))
    assert len(repr(one.context)) < 1000


def test_a_file_named_in_a_message_passes_by(tmp_path: Path) -> None:
    """A file's content may change under its name."""
    (tmp_path / "x.png").write_bytes(b"one")
    message = ChatMessage(blocks=[TextBlock(text="What is it?"), ImageBlock(path=tmp_path / "x.png")])
    assert READER.request(LLM, [message], {}) == Bypass("unstable_request")


def test_a_cache_point_changes_nothing() -> None:
    """A hint for the provider's prompt cache is no part of the question."""
    hint = CachePoint(cache_control=CacheControl(type="ephemeral"))
    assert key(read(ChatMessage(blocks=[TextBlock(text=QUESTION), hint]))) == key(read())


def test_several_system_prompts_are_not_one() -> None:
    """No single system prompt imitates two, whatever it says."""
    two = read(ChatMessage("a", role="system"), ChatMessage("b", role="system"), ChatMessage(QUESTION))
    one = read(ChatMessage("a\n\nb", role="system"), ChatMessage(QUESTION))
    assert key(two).namespace != key(one).namespace or key(two).context != key(one).context
    assert two.exact_only is None


def test_reasoning_in_the_history_is_part_of_the_context() -> None:
    """Two histories that differ in a thinking block only are different."""

    def after(thought: str) -> Request:
        turn = ChatMessage(role="assistant", blocks=[ThinkingBlock(content=thought), TextBlock(text="ok")])
        return read(ChatMessage("Hello"), turn, ChatMessage(QUESTION))

    assert key(after("one")) != key(after("two"))


def test_llama_index_templates_are_taken_apart() -> None:
    """LlamaIndex's question-answering prompt gives the query as the question and the documents as the context."""

    def asked(context: str, query: str) -> Request:
        return read(ChatMessage(DEFAULT_TEXT_QA_PROMPT_TMPL.format(context_str=context, query_str=query)))

    one = asked("Ten days.\n\nA year.", QUESTION)
    assert one.question == QUESTION
    assert one.exact_only is None
    assert key(one).context == key(asked("Ten days.\n\nA year.", "another")).context
    assert key(one).context != key(asked("Nine days.", QUESTION)).context


def test_a_completion_is_exact_only_unless_a_template_takes_it_apart() -> None:
    """A bare prompt's question cannot be told; a template, also behind the LLM's own system prompt, tells it."""
    bare = READER.request(LLM, QUESTION, {})
    assert isinstance(bare, Request)
    assert bare.exact_only == "completion_prompt"
    prompt = DEFAULT_TEXT_QA_PROMPT_TMPL.format(context_str="Ten days.", query_str=QUESTION)
    filled = READER.request(NamedLLM(system_prompt="Be brief."), f"Be brief.\n\n{prompt}", {})
    assert isinstance(filled, Request)
    assert (filled.question, filled.exact_only) == (QUESTION, None)
    assert filled.scope.system_prompt == "Be brief."


def test_own_templates_come_first_and_belong_to_the_key() -> None:
    """The template's fixed text is compared too: other instructions never share an answer."""

    def asked(template: str) -> Request:
        reader = CallReader(templates=(QuestionTemplate.parse(template), *LLAMA_INDEX_TEMPLATES))
        text = template.format(context_str="c", question=QUESTION)
        request = reader.request(LLM, [ChatMessage(text)], {})
        assert isinstance(request, Request)
        return request

    one, other = asked("Say yes. {context_str} Asked: {question}"), asked("Say no. {context_str} Asked: {question}")
    assert one.question == other.question == QUESTION
    assert key(one) != key(other)


@pytest.mark.parametrize(
    "prompt",
    ["C: a Q: b Q: c", "something else", "C:  Q: "],
)
def test_a_prompt_that_fits_in_two_ways_is_not_taken_apart(prompt: str) -> None:
    """A separator inside a document or a question cannot move text from one to the other."""
    assert QuestionTemplate.parse("C: {context} Q: {question}").take_apart(prompt) is None


@pytest.mark.parametrize("template", ["no field", "{question} {question}", "{a}{question}", "{question", "{a} and {b}"])
def test_a_template_that_cannot_work_is_refused(template: str) -> None:
    """A mistake in a template is a configuration error at once."""
    with pytest.raises(ConfigurationError, match="question_template"):
        QuestionTemplate.parse(template)
