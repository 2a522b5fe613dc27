"""How each host reads the parameters of a call, without a model and without a server."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from langchain_openai import ChatOpenAI
from llama_index.core import PromptTemplate, get_response_synthesizer
from llama_index.core.base.base_retriever import BaseRetriever
from llama_index.core.base.llms.types import ChatMessage
from llama_index.core.query_engine import RetrieverQueryEngine
from llama_index.core.schema import NodeWithScore, QueryBundle
from llama_index.llms.openai import OpenAI
from pydantic import SecretStr

from askonce.core.keys import canonical, key_of, part_digests
from askonce.core.model import Bypass, Request
from askonce.hosts.conversations import Prompt
from askonce.langchain.composition import read_runnable
from askonce.langchain.configuration import Configuration, live_configuration, read_llm_string
from askonce.langchain.request import request_of
from askonce.llama_index.configuration import Configuration as Engine
from askonce.llama_index.request import Reading

QUESTION = "How do I reset my password?"
READING = Reading()
Read = Callable[[Mapping[str, Any]], str]


def _langchain() -> ChatOpenAI:
    return ChatOpenAI(model="gpt-test", api_key=SecretStr("k"))


def _told(request: Request | Bypass) -> str:
    if isinstance(request, Bypass):
        return request.rule
    return key_of(request, part_digests(request.scope), "").digest.hex()


def _configured(configuration: Configuration) -> str:
    return _told(request_of(Prompt(QUESTION), configuration, None))


def ask_once_cache(params: Mapping[str, Any]) -> str:
    """Return the key, or the rule, of what LangChain tells a `BaseCache`."""
    return _configured(read_llm_string(_langchain()._get_llm_string(stop=None, **params)))


def cached_chat_model(params: Mapping[str, Any]) -> str:
    """Return the key, or the rule, of a live call."""
    return _configured(live_configuration(_langchain(), params, named=False))


def cached_runnable(params: Mapping[str, Any]) -> str:
    """Return the digest of a chain with such a model in it, or the rule."""
    composition = read_runnable(_langchain().bind(**params))
    if composition.hosted_tools:
        return "hosted_tools"
    return "server_state" if composition.server_state else composition.digest


def llama_call(params: Mapping[str, Any]) -> str:
    """Return the key, or the rule, of a LlamaIndex call with these keywords."""
    return _told(READING.chat(OpenAI(api_key="k"), [ChatMessage(QUESTION)], params))


def llama_settings(params: Mapping[str, Any]) -> str:
    """Return the key, or the rule, of a LlamaIndex LLM that sends these with each call."""
    return _told(READING.chat(OpenAI(api_key="k", additional_kwargs=dict(params)), [ChatMessage(QUESTION)], {}))


def llama_engine(params: Mapping[str, Any]) -> str:
    """Return how a query engine over such an LLM is read, or the rule."""
    return read_engine(Nothing(), OpenAI(api_key="k", additional_kwargs=dict(params)))


def read_engine(retriever: BaseRetriever, llm: OpenAI) -> str:
    """Return how a query engine with this retriever is read, or the rule."""
    synthesizer = get_response_synthesizer(llm=llm, text_qa_template=PromptTemplate("{context_str} {query_str}"))
    engine = RetrieverQueryEngine(retriever, synthesizer)
    read = Engine.of(engine, corpus_is_named=True, is_versioned=False)
    return read.bypass_rules[0] if read.bypass_rules else canonical(read.spelled).decode()


class Nothing(BaseRetriever):
    """Find nothing, with whatever it is told."""

    def __init__(self, **told: object) -> None:
        super().__init__()
        vars(self).update(told)

    def _retrieve(self, query_bundle: QueryBundle) -> list[NodeWithScore]:
        return []


HOSTS = [ask_once_cache, cached_chat_model, cached_runnable, llama_call, llama_settings, llama_engine]
every_host = pytest.mark.parametrize("read", HOSTS, ids=lambda host: host.__name__)
