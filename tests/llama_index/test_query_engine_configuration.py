"""What of a query engine belongs to the key: the same in every process, and nothing secret."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from llama_index.core import SQLDatabase
from llama_index.core.base.base_retriever import BaseRetriever
from llama_index.core.indices.query.query_transform.base import HyDEQueryTransform
from llama_index.core.objects import ObjectIndex
from llama_index.core.postprocessor import LLMRerank
from llama_index.core.query_engine import (
    CitationQueryEngine,
    CustomQueryEngine,
    NLSQLTableQueryEngine,
    RetrieverQueryEngine,
    ToolRetrieverRouterQueryEngine,
    TransformQueryEngine,
)
from llama_index.core.retrievers import QueryFusionRetriever, VectorIndexRetriever
from llama_index.core.schema import NodeWithScore, QueryBundle
from llama_index.core.tools import QueryEngineTool
from redis.commands.search.querystring import ge, intersect, tags
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from askonce.core.model import Bypass
from askonce.hosts.values import NotJsonError
from askonce.llama_index.configuration import Configuration
from askonce.llama_index.query_engine import Query, QueryReader
from tests.llama_index.handbook import Handbook, WordEmbedding
from tests.llama_index.models import QUESTION, NamedLLM


def spelled(engine: Any, *, is_versioned: bool = False) -> str:
    """Return an engine's configuration as text."""
    return json.dumps(Configuration.of(engine, corpus_is_named=True, is_versioned=is_versioned).spelled, sort_keys=True)


def several_engines() -> list[str]:
    """Return the configurations of several kinds of engine, over an index built for them."""
    handbook = Handbook()
    llm = handbook.llm
    engine = handbook.engine(node_postprocessors=[LLMRerank(llm=llm)])
    fusion = QueryFusionRetriever([handbook.index.as_retriever()], llm=llm)
    engines = (
        engine,
        handbook.engine(response_mode="tree_summarize"),
        CitationQueryEngine.from_args(handbook.index, llm=llm),
        TransformQueryEngine(engine, HyDEQueryTransform(llm=llm)),
        RetrieverQueryEngine.from_args(fusion, llm=llm),
    )
    return [spelled(each) for each in engines]


def test_no_secret_and_no_document_is_read() -> None:
    """Neither an API key nor a node's text is in the configuration."""
    engine = Handbook().engine(llm=NamedLLM(api_key="sk-planted-secret"))
    vars(engine)["_hf_token"] = "planted-too"

    text = spelled(engine)

    assert "planted" not in text
    assert "ten days off" not in text


class Service:
    """Be no part of LlamaIndex."""

    def __init__(self, region: str) -> None:
        self.region = region
        self.connection = object()


class Remote(BaseRetriever):
    """Retrieve from a service."""

    def __init__(self, service: Service, rank: Any = None) -> None:
        super().__init__()
        self._service, self._rank = service, rank

    def _retrieve(self, query_bundle: QueryBundle) -> list[NodeWithScore]:
        return []


def test_plain_attributes_of_foreign_objects_count() -> None:
    """Two retrievers over differently set services are told apart, and two alike are not."""

    def engine(region: str) -> RetrieverQueryEngine:
        return RetrieverQueryEngine.from_args(Remote(Service(region)), llm=NamedLLM())

    assert spelled(engine("eu")) == spelled(engine("eu"))
    assert spelled(engine("eu")) != spelled(engine("us"))


def test_a_filter_in_the_words_of_a_store_counts_whole() -> None:
    """Two tenants' filters, made of objects of the store's own package, are told apart."""

    def engine(tenant: str) -> Any:
        only = intersect(year=ge(2020), tenant=tags(tenant))  # type: ignore[no-untyped-call]  # redis-py's
        return Handbook().engine(vector_store_kwargs={"filter": only})

    assert spelled(engine("acme")) == spelled(engine("acme"))
    assert spelled(engine("acme")) != spelled(engine("other"))


def test_what_llama_index_puts_between_an_engine_and_its_parts_is_read(tmp_path: Path) -> None:
    """Engines over other databases, or other tools that are found by retrieval, are told apart within one corpus."""

    def asking(place: str) -> Any:
        connections = create_engine(f"sqlite:///{tmp_path / place}", poolclass=NullPool)
        database = SQLDatabase(connections)
        return NLSQLTableQueryEngine(database, tables=[], llm=NamedLLM(), embed_model=WordEmbedding())

    def routing(handbook: Handbook, top_k: int) -> Any:
        tool = QueryEngineTool.from_defaults(handbook.engine(similarity_top_k=top_k), name="handbook")
        tools = ObjectIndex.from_objects([tool], embed_model=handbook.embedder)
        return ToolRetrieverRouterQueryEngine(tools.as_retriever(), llm=handbook.llm)

    handbook = Handbook()
    assert spelled(asking("acme")) == spelled(asking("acme"))
    assert spelled(asking("acme")) != spelled(asking("other"))
    assert spelled(routing(handbook, 1)) == spelled(routing(handbook, 1))
    assert spelled(routing(handbook, 1)) != spelled(routing(handbook, 2))


def rank(nodes: list[NodeWithScore], places: int) -> list[NodeWithScore]:
    """Rank."""
    return nodes[:places]


def test_functions_count_by_name_and_lambdas_need_a_version() -> None:
    """A function of a module, and what is bound to it, count; what has no name is refused, or vouched for."""

    def engine(ranking: Any) -> RetrieverQueryEngine:
        return RetrieverQueryEngine.from_args(Remote(Service("eu"), ranking), llm=NamedLLM())

    assert spelled(engine(partial(rank, places=1))) != spelled(engine(partial(rank, places=2)))
    assert spelled(engine(rank)) != spelled(engine(None))
    with pytest.raises(NotJsonError):
        spelled(engine(lambda nodes: nodes))
    assert "lambda" in spelled(engine(lambda nodes: nodes), is_versioned=True)


def test_a_choice_of_nodes_counts_and_the_whole_index_does_not() -> None:
    """Ids that `as_retriever` lists for the whole index change nothing; a chosen few do."""
    first, rebuilt = Handbook(), Handbook()

    def chosen(handbook: Handbook, ids: list[str] | None) -> RetrieverQueryEngine:
        retriever = VectorIndexRetriever(handbook.index, node_ids=ids, similarity_top_k=1)
        return RetrieverQueryEngine.from_args(retriever, llm=handbook.llm)

    one = list(first.index.index_struct.nodes_dict.values())[:1]
    assert spelled(first.engine()) == spelled(rebuilt.engine())
    assert spelled(chosen(first, one)) != spelled(first.engine())


class Knot(CustomQueryEngine):
    """Hold itself."""

    other: Any = None

    def custom_query(self, query_str: str) -> str:
        """Answer."""
        return ""


def test_engines_that_hold_each_other_are_read() -> None:
    """A cycle of engines comes to an end."""
    knot = Knot()
    knot.other = Knot(other=knot)
    assert spelled(knot)


def test_a_collection_that_holds_itself_has_no_lasting_name() -> None:
    """Reading ends with the usual refusal, which the application can vouch around, and not in the depths."""
    endless: list[object] = []
    endless.append(endless)
    with pytest.raises(NotJsonError, match="holds itself"):
        spelled(Knot(other=[endless]))


def test_server_state_and_temperature_reach_the_policy() -> None:
    """A model with a state of its own is bypassed, and the highest temperature is the request's."""
    handbook = Handbook()
    reading, bundle = QueryReader("handbook"), QueryBundle(QUESTION)

    warm = reading.read(handbook.engine(llm=NamedLLM(temperature=0.9)), bundle)
    assert isinstance(warm, Query)
    assert warm.request.scope.params["temperature"] == 0.9
    assert warm.request.scope.model == "echo-1"
    assert warm.request.question == QUESTION
    assert warm.request.context is None

    class Stateful(NamedLLM):
        store: bool = True

    llm = Stateful()  # type: ignore[call-arg]  # the signature that mypy makes up for pydantic's subclasses
    assert reading.read(handbook.engine(llm=llm), bundle) == Bypass("server_state")
