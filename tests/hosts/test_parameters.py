"""What a parameter is for is decided once: every host keeps, drops and refuses the same ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic import SecretStr

from askonce.core.keys import part_digests
from askonce.core.model import Scope
from askonce.hosts.parameters import HEADERS, PARAMETERS, Use, use_of, use_of_header
from tests.hosts.shells import Read
from tests.hosts.ways import every
from tests.tables import every_row

TOOL: dict[str, Any] = {"name": "weather", "description": "d", "input_schema": {"type": "object"}}


@every("reads", "read")
@every_row(
    "one, other",
    [
        ({}, {"stream": True}),
        ({}, {"stream_options": {"include_usage": True}}),
        ({}, {"timeout": 5}),
        ({}, {"max_retries": 5}),
        ({}, {"keep_alive": "5m"}),
        ({}, {"service_tier": "flex"}),
        ({}, {"openai_proxy": "http://proxy:3128"}),
        ({}, {"user": "ann"}),
        ({}, {"metadata": {"run": "1"}}),
        ({}, {"safety_identifier": "u-1"}),
        ({}, {"prompt_cache_key": "k"}),
        ({}, {"prompt_cache_options": {"mode": "explicit"}}),
        ({}, {"cache_control": {"type": "ephemeral"}}),
        ({}, {"extra_body": {"cache_salt": "00"}}),
        ({"tools": [TOOL]}, {"tools": [TOOL | {"cache_control": {"type": "ephemeral"}}]}),
        ({"tools": [TOOL]}, {"tools": [TOOL, {"cachePoint": {"type": "default"}}]}),
        ({}, {"tags": ["nightly"]}),
        ({}, {"verbose": True}),
        ({}, {"api_key": "sk-2"}),
        ({}, {"access_token": "t"}),
        ({}, {"aws_session_token": "t"}),
        ({}, {"authorization": "Bearer t"}),
        ({}, {"extra_headers": {"Authorization": "Bearer t"}}),
        ({}, {"extra_headers": {"X-Api-Key": "t"}}),
        ({}, {"extra_headers": {"helicone-auth": "Bearer t"}}),
        ({}, {"extra_headers": {"X-Request-Id": "1"}}),
        ({}, {"extra_headers": {"x-client-request-id": "1"}}),
        ({}, {"extra_headers": {"traceparent": "00-1"}}),
        ({"extra_headers": {"anthropic-beta": "x"}}, {"extra_headers": {"anthropic-beta": "x", "x-b3-traceid": "1"}}),
        ({"extra_body": {"top_k": 1}}, {"extra_body": {"top_k": 1, "user": "ann", "api_key": "k"}}),
        ({"default_query": {"v": "1"}}, {"default_query": {"v": "1", "api-key": "k"}}),
    ],
)
def test_what_carries_or_pays_for_a_model_call_leaves_the_key_alone(
    read: Read, one: dict[str, Any], other: dict[str, Any]
) -> None:
    """Delivery, tracing and a rotated key of a model find the same entries, in every host."""
    assert read(one) == read(other)


@every("reads", "read")
@every_row(
    "one, other",
    [
        ({"default_headers": {"x-portkey-config": "a"}}, {"default_headers": {"x-portkey-config": "b"}}),
        ({}, {"extra_headers": {"anthropic-beta": "context-1m"}}),
        ({}, {"extra_headers": {"OpenAI-Organization": "org-1"}}),
        ({}, {"extra_headers": {"X-Never-Seen": "1"}}),
        ({}, {"extra_headers": {"x-portkey-virtual-key": "azure"}}),
        ({"extra_body": {"provider": "a"}}, {"extra_body": {"provider": "b"}}),
        ({"default_query": {"v": "1"}}, {"default_query": {"v": "2"}}),
        ({}, {"base_url": "http://other/v1"}),
        ({}, {"organization": "org-1"}),
        ({}, {"seed": 1}),
        ({}, {"eos_token": "</s>"}),
        ({}, {"max_tokens": 7}),
        ({}, {"never_seen": 1}),
        ({}, {"style": "basic english"}),
        ({"chat_template_kwargs": {"user": "Ann"}}, {"chat_template_kwargs": {"user": "Bob"}}),
        ({"template_vars": {"password": "a"}}, {"template_vars": {"password": "b"}}),
    ],
)
def test_what_chooses_the_answer_tells_calls_apart(read: Read, one: dict[str, Any], other: dict[str, Any]) -> None:
    """Gateways' headers, versions, bodies and what nobody knows are part of the key, in every host."""
    assert read(one) != read(other)


@every("reads", "read")
@every_row(
    "params",
    [
        {"previous_response_id": "r"},
        {"conversation": "c"},
        {"background": True},
        {"store": True},
        {"extra_body": {"conversation": "c"}},
    ],
)
def test_what_the_provider_remembers_keeps_the_cache_out(read: Read, params: dict[str, Any]) -> None:
    """A call that continues, or leaves behind, what the provider keeps is named `server_state`, in every host."""
    assert read(params) == "server_state"


def test_each_row_has_a_reason_and_decides_for_something() -> None:
    """The table explains itself, and no row is shadowed by an earlier one."""
    for rows, use in ((PARAMETERS, use_of), (HEADERS, use_of_header)):
        for row in rows:
            assert row.reason
            example = row.names.split("|")[0].replace("(.*_)?", "").replace("(x_)?", "").replace(".*", "a")
            assert row.use is not Use.ANSWER or use(example) is row.use


@every("retrievers", "read")
def test_a_credential_that_decides_what_is_found_is_identity(read: Callable[..., str]) -> None:
    """Bob is never told what Alice's token, password or header found; the secret is read as a digest."""
    for alice, bob in (
        ({"access_token": "alice-1"}, {"access_token": "bob-1"}),
        ({"password": SecretStr("alice-1")}, {"password": SecretStr("bob-1")}),
        ({"headers": {"Authorization": "Bearer alice-1"}}, {"headers": {"Authorization": "Bearer bob-1"}}),
        ({"headers": {"X-Tenant": "alice-1"}}, {"headers": {"X-Tenant": "bob-1"}}),
        ({"headers": {"X-Session-Id": "alice-1"}}, {"headers": {"X-Session-Id": "bob-1"}}),
    ):
        assert read(**alice) == read(**alice)
        assert read(**alice) != read(**bob)
        if "X-" not in str(alice):
            assert "alice-1" not in read(**alice)


@every("retrievers", "read")
def test_a_header_that_changes_with_each_request_is_nobodys_identity(read: Callable[..., str]) -> None:
    """A retriever that is traced is still one retriever."""
    assert read(headers={"X-Request-Id": "1", "a": "b"}) == read(headers={"X-Request-Id": "2", "a": "b"})


def test_the_scope_is_only_ever_told_as_digests() -> None:
    """What the digests of a request show of its parameters holds no parameter."""
    shown = part_digests(Scope(params={"headers": {"x-portkey-config": "planted"}}))
    assert "planted" not in repr(shown)
