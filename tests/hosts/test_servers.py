"""Two models that differ only in where their clients send calls, or in what these add to each, share no answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from inspect import getsource
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from langchain_core.prompts import ChatPromptTemplate
from langchain_openai import ChatOpenAI
from llama_index.core.llms import ChatMessage
from llama_index.llms.openai import OpenAI as LlamaIndexOpenAI
from openai import OpenAI
from pydantic import SecretStr

from askonce.cache import Cache
from askonce.core.model import Request
from askonce.hosts.servers import servers_of
from askonce.langchain.composition import read_runnable
from askonce.langchain.request import CallReader, identity
from askonce.llama_index.request import CallReader as LlamaIndexReader
from tests.tables import every_row

# Older versions of OpenAI's package do not read it.
HEADERS = [name for name in ("OPENAI_CUSTOM_HEADERS",) if name in getsource(OpenAI.__init__)]
SERVERS = ("http://one.example/v1", "http://two.example/v1")


def chat(**stated: Any) -> bytes:
    """Return what identifies a call of LangChain's model."""
    read = CallReader(Cache(redis_url="redis://nobody.invalid"), None, None, remedy="").request(model(**stated), [], {})
    assert isinstance(read, Request)
    return identity(read)


def chain(**stated: Any) -> bytes:
    """Return what identifies a chain of LangChain's around that model."""
    return read_runnable(ChatPromptTemplate.from_template("{question}") | model(**stated)).digest.encode()


def model(**stated: Any) -> ChatOpenAI:
    """Return LangChain's model."""
    return ChatOpenAI(model="gpt-test", api_key=SecretStr("sk-planted"), **stated)


def llama_index(**stated: Any) -> bytes:
    """Return what identifies a call of LlamaIndex's LLM."""
    read = LlamaIndexReader().request(
        LlamaIndexOpenAI(model="gpt-4o", api_key="sk-planted", **stated), [ChatMessage("Hi")], {}
    )
    assert isinstance(read, Request)
    return identity(read)


@pytest.mark.parametrize("identified", [chat, chain, llama_index])
def test_a_header_of_a_client_counts(identified: Callable[..., bytes]) -> None:
    """A client of the application's adds to each request what chooses the tenant, or the prompt; not what pays."""

    def told(**headers: str) -> bytes:
        return identified(http_client=httpx.Client(headers=headers))

    assert told(x_tenant="a") == told(x_tenant="a") != told(x_tenant="b")
    assert told(authorization="Bearer a", traceparent="1") == told()


@pytest.mark.parametrize("identified", [chat, chain, llama_index])
def test_a_parameter_that_a_client_adds_to_each_address_counts(identified: Callable[..., bytes]) -> None:
    """A gateway may choose by it whom it asks; it may be a key, too."""

    def told(**params: str) -> bytes:
        return identified(http_client=httpx.Client(params=params))

    assert told(tenant="a") == told(tenant="a") != told(tenant="b")
    assert told(api_key="a") == told()


@pytest.mark.parametrize("identified", [chat, chain])
def test_a_server_from_the_environment_counts(
    monkeypatch: pytest.MonkeyPatch, identified: Callable[..., bytes]
) -> None:
    """OpenAI's client reads it; stated or from there, it is the same server."""
    told = []
    for server in SERVERS:
        monkeypatch.setenv("OPENAI_BASE_URL", server)
        told.append(identified())
    assert told[0] != told[1]


@pytest.mark.parametrize("identified", [chat, chain, llama_index])
@pytest.mark.parametrize("variable", ["OPENAI_ORG_ID", "OPENAI_PROJECT_ID", *HEADERS])
def test_an_account_from_the_environment_counts(
    monkeypatch: pytest.MonkeyPatch, identified: Callable[..., bytes], variable: str
) -> None:
    """Its header counts wherever headers are seen: files, stores and prompts that a call names are of one account."""
    told = [identified()]
    for account in ("x-account: one", "x-account: two"):
        monkeypatch.setenv(variable, account)
        told.append(identified())
    assert len({*told}) == 3


def test_an_llm_is_the_same_before_and_after_it_has_made_its_client(monkeypatch: pytest.MonkeyPatch) -> None:
    """LlamaIndex's makes it for its first call, which takes too long for a lookup."""
    monkeypatch.setenv("OPENAI_ORG_ID", "one")
    for variable in HEADERS:
        monkeypatch.setenv(variable, "X-Account: one\nAuthorization: two")
    said = {"role": "assistant", "content": "Hi"}
    reply = {"id": "1", "choices": [{"index": 0, "finish_reason": "stop", "message": said}]}
    client = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=reply)))
    llm = LlamaIndexOpenAI(model="gpt-4o", api_key="sk-planted", http_client=client)
    before = servers_of(llm, {})
    assert llm.chat([ChatMessage("Hello")]).message.content == "Hi"
    assert servers_of(llm, {}) == before
    assert before == [["openai-organization", "one"], *(["x-account", "one"] for _ in HEADERS)]


def test_an_account_is_the_same_stated_or_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A model may state it under a name of its own."""
    stated = chat(organization="one")
    monkeypatch.setenv("OPENAI_ORG_ID", "one")
    assert chat() == stated


def test_a_server_of_a_client_that_is_given_counts() -> None:
    """LlamaIndex's LLM asks where its client says, whatever stands in its own fields."""
    one, other = (llama_index(openai_client=OpenAI(base_url=server, api_key="k")) for server in SERVERS)
    assert one != other


def of_package(package: str, **attributes: Any) -> object:
    """Return a client of a package that is not installed here, made up like its own."""
    kind: Any = type("Client", (), {"__module__": f"{package}.client"})
    client = kind()
    vars(client).update(attributes)
    return client


def google(**options: Any) -> Mapping[str, Any]:
    """Return what a client of Google's keeps."""
    return {"_api_client": SimpleNamespace(_http_options=SimpleNamespace(**options), project=None, location=None)}


@every_row(
    "package, kept, told",
    [
        (
            "botocore",
            {"meta": SimpleNamespace(endpoint_url="http://one", region_name="eu-west-1")},
            ["one", "eu-west-1"],
        ),
        (
            "botocore",
            {"meta": SimpleNamespace(endpoint_url="https://bedrock-runtime.eu-west-1.amazonaws.com", region_name="r")},
            ["r"],
        ),
        ("google", google(base_url="http://one/", headers={"x-goog-api-key": "k", "x-prompt": "2"}), ["one", "2"]),
        ("google", google(base_url="https://generativelanguage.googleapis.com/", headers=None), []),
        ("anthropic", {"base_url": "https://bedrock-runtime.r.amazonaws.com", "aws_region": "r"}, ["r"]),
        ("mistralai", {"sdk_configuration": SimpleNamespace(server_url="http://one")}, ["one"]),
        ("cohere", {"_client_wrapper": SimpleNamespace(_base_url="http://one", _headers={"x-a": "1"})}, ["one", "1"]),
        ("ollama", {"_client": httpx.Client(base_url="http://127.0.0.1:11434")}, []),
        ("ollama", {"_client": httpx.Client(base_url="http://gpu:11434")}, ["gpu:11434"]),
        ("groq", {"_client": SimpleNamespace(base_url=httpx.URL("http://one/"))}, ["one"]),
        ("elsewhere", {"base_url": "http://one"}, []),
    ],
)
def test_clients_of_other_packages_tell_it(package: str, kept: Mapping[str, Any], told: list[str]) -> None:
    """Each keeps its server in a place of its own; a default is not told."""
    holder = SimpleNamespace(client=of_package(package, **kept))
    found: Any = servers_of(holder, {})
    assert {value for _, value in found} == {*told}


def test_what_is_stated_is_not_told_again() -> None:
    """Keys stay as they are where a field of the model says the same."""
    client = OpenAI(base_url=SERVERS[0], api_key="k", default_headers={"X-Route": "1"})
    stated = {"openai_api_base": SERVERS[0] + "/", "default_headers": {"x-route": "1"}}
    assert servers_of(SimpleNamespace(client=client), stated) == []
    assert len(servers_of(SimpleNamespace(client=client), {})) == 2


def test_a_client_that_is_made_at_the_first_call_changes_no_key() -> None:
    """Such as `ChatAnthropic`'s: the second call of a model finds the answer of the first."""

    class Lazy:
        @cached_property
        def client(self) -> OpenAI:
            return OpenAI(base_url=SERVERS[0], api_key="k")

    lazy = Lazy()
    before = servers_of(lazy, {})
    assert lazy.client.api_key
    assert servers_of(lazy, {}) == before == []
