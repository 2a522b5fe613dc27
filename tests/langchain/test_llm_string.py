"""What `read_llm_string` makes of LangChain's configurations."""

from __future__ import annotations

import json
from typing import Any

import pytest
from langchain_core.language_models import FakeListChatModel
from langchain_core.language_models.fake import FakeListLLM
from langchain_openai import AzureChatOpenAI, ChatOpenAI, OpenAI
from pydantic import SecretStr

from askonce.langchain.configuration import Configuration, read_llm_string

TOOL_A = {"type": "function", "function": {"name": "a", "parameters": {"properties": {"password": {}}}}}
TOOL_B = {"type": "function", "function": {"name": "b", "parameters": {"properties": {"token": {}}}}}


def chat_openai(**arguments: Any) -> ChatOpenAI:
    """Make a model that is never called."""
    return ChatOpenAI(**({"model": "gpt-test", "api_key": "sk-planted"} | arguments))


def read(model: Any, /, **call: Any) -> Configuration:
    """Read what LangChain would tell a cache of this call."""
    return read_llm_string(model._get_llm_string(**({"stop": None} | call)))


def test_the_parts_of_an_openai_model() -> None:
    """Model, parameters, tools and response format arrive in their scope parts, in JSON."""
    schema = {"type": "json_schema", "json_schema": {"name": "x", "schema": {"type": "object"}}}
    seen = read(
        chat_openai(temperature=0.3, base_url="http://local/v1"),
        tools=[TOOL_A],
        response_format=schema,
        stop=["X"],
        n=2,
    )
    assert seen.model == "gpt-test"
    assert seen.tools == [TOOL_A]
    assert seen.response_schema == schema
    assert seen.params["temperature"] == 0.3
    assert seen.params["openai_api_base"] == "http://local/v1"
    assert (seen.params["stop"], seen.params["n"]) == (["X"], 2)
    assert not seen.opaque
    assert not seen.hidden
    assert not seen.unstable


def test_arguments_of_the_call_override_the_model() -> None:
    """`bind(model=..., temperature=...)` decides, also when it unsets what the model states."""
    seen = read(chat_openai(temperature=0.3), model="other", temperature=0.9)
    assert (seen.model, seen.params["temperature"]) == ("other", 0.9)
    assert read(chat_openai(temperature=0.3), temperature=None).params["temperature"] is None


@pytest.mark.parametrize(
    ("model", "name"),
    [
        (
            AzureChatOpenAI(
                azure_deployment="d", api_version="v", azure_endpoint="http://x---y", api_key=SecretStr("k")
            ),
            "d",
        ),
        (FakeListChatModel(responses=["it's --- <b>"]), None),
    ],
)
def test_the_name_of_other_models(model: Any, name: str | None) -> None:
    """A deployment names the model; a class that tells no name yields none, and is not opaque for that."""
    seen = read(model)
    assert (seen.model, seen.opaque, seen.hidden) == (name, False, frozenset())


def test_text_models() -> None:
    """The string of a text model is read like that of a chat model."""
    for model, name in (
        (OpenAI(model="gpt-instruct", api_key=SecretStr("k")), "gpt-instruct"),
        (FakeListLLM(responses=["x"]), None),
    ):
        seen = read_llm_string(str(sorted({**model._dict_for_compat(), "stop": None}.items())))
        assert (seen.model, seen.opaque) == (name, False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({}, {"stream": True}),
        ({}, {"timeout": 3, "user": "u", "metadata": {"a": 1}}),
        ({}, {"extra_headers": {"Authorization": "Bearer x", "X-Request-Id": "1"}, "seed": None}),
    ],
)
def test_what_does_not_change_the_answer(one: dict[str, Any], other: dict[str, Any]) -> None:
    """Delivery, transport and bookkeeping leave the parts as they are."""
    without = {name: value for name, value in read(chat_openai(), **other).params.items() if value != {}}
    assert without == read(chat_openai(), **one).params


@pytest.mark.parametrize(
    "change",
    [
        {"temperature": 0.5},
        {"seed": 1},
        {"max_tokens": 5},
        {"eos_token": "</s>"},
        {"tool_choice": "a"},
        {"extra_headers": {"anthropic-beta": "x"}},
        {"tools": [TOOL_B]},
        {"response_format": {"type": "json_object"}},
        {"model": "gpt-other"},
        {"stop": ["X"]},
    ],
)
def test_what_changes_the_answer(change: dict[str, Any]) -> None:
    """Each of these gives other parts."""
    assert read(chat_openai(), **({"tools": [TOOL_A]} | change)) != read(chat_openai(), tools=[TOOL_A])


def test_a_rotated_credential_changes_nothing() -> None:
    """Keys and bearer tokens are left out wherever they stand, so that the parts stay when they are replaced."""

    def spelled(secret: str) -> str:
        head = {
            "lc": 1,
            "type": "constructor",
            "id": ["x", "Chat"],
            "kwargs": {
                "model": "m",
                "api_key": secret,
                "token": secret,
                "default_headers": {"X-Whatever": f"Bearer {secret}", "api-key": secret},
                "model_kwargs": {"aws_secret_access_key": secret},
                "openai_api_key": {"lc": 1, "type": "secret", "id": [secret]},
            },
        }
        call = [("aws_session_token", secret), ("auth", {"password": secret})]
        return f"{json.dumps(head)}---{call!r}"

    assert read_llm_string(spelled("planted-1")) == read_llm_string(spelled("planted-2"))
    assert "planted" not in repr(read_llm_string(spelled("planted-1")))
    assert read_llm_string("[('_type', 'x'), ('k', SecretStr('one'))]").params == {"_class": "x"}


def test_a_property_called_password_is_no_credential() -> None:
    """Two tools that differ in such a property are two tools."""
    assert read(chat_openai(), tools=[TOOL_A]).tools == [TOOL_A]


def test_a_class_that_only_shows_its_name_is_hidden() -> None:
    """`with_structured_output(Class)` shows `<class ...>`: the parameter is named as hidden."""
    seen = read(chat_openai(), response_format=Configuration)
    assert seen.hidden == {"response_format"}
    assert "Configuration" in repr(seen.response_schema)
    assert not seen.unstable


def test_a_memory_address_is_unstable_only_outside_text() -> None:
    """An object's repr is unstable however deep it stands; a text that looks like one is a text."""
    assert read(chat_openai(), client=object()).unstable
    assert read(chat_openai(), options={"deep": [{"f": read}]}).unstable
    assert read(chat_openai(), options={"deep": chat_openai}).unstable
    quoted = read(chat_openai(), stop=['<object at 0x7f> it\'s "quoted" \\', "'<"])
    assert not quoted.unstable
    assert not quoted.hidden
    assert quoted.params["stop"] == ['<object at 0x7f> it\'s "quoted" \\', "'<"]


def test_state_on_the_providers_side_is_told() -> None:
    """A request that continues a conversation on the provider's side is marked."""
    assert read(chat_openai(), previous_response_id="resp_1").server_state
    assert read(chat_openai(use_previous_response_id=True)).server_state
    assert not read(chat_openai()).server_state


@pytest.mark.parametrize(
    "text",
    ["Sample LLM string configuration.", "", "[1, 2]", "[]", "{}---[]", "[('stop', None)", "{", "(" * 9999],
)
def test_anything_else_is_opaque(text: str) -> None:
    """A string that is not LangChain's is known by its digest, and two of them differ."""
    seen = read_llm_string(text)
    assert seen.opaque
    assert seen.params != read_llm_string(text + " ").params
    assert read_llm_string(text + "<object at 0x7f>").unstable


def test_the_temperature_is_found_one_level_down() -> None:
    """Models that keep sampling parameters in an inner mapping still show the policy their temperature."""
    assert read_llm_string("[('_type', 'x'), ('options', {'temperature': 1.2})]").params["temperature"] == 1.2
    assert read(chat_openai(extra_body={"temperature": 1.2})).params["temperature"] == 1.2
    assert read(chat_openai(temperature=0), options={"temperature": 1.2}).params["temperature"] == 1.2
