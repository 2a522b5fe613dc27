"""A wrong argument of a host's factory is a clear error when the factory is called, and not at the first question."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from langchain_core.language_models.fake_chat_models import FakeListChatModel
from langchain_core.runnables import RunnableLambda
from llama_index.core.llms import MockLLM
from llama_index.core.query_engine import CustomQueryEngine

from askonce import Cache, ConfigurationError
from askonce.langchain import AskOnceCache, AskOnceMiddleware, cached_chat_model, cached_runnable
from askonce.llama_index import cached, cached_query_engine
from askonce.testing import InMemoryExactTier


class Engine(CustomQueryEngine):
    """A query engine without an index."""

    def custom_query(self, query_str: str) -> str:
        """Return the query."""
        return query_str


MODEL: Any = FakeListChatModel(responses=["answer"])
RUNNABLE: Any = RunnableLambda(str)
FACTORIES: dict[str, Callable[..., object]] = {
    "AskOnceCache": AskOnceCache,
    "AskOnceMiddleware": AskOnceMiddleware,
    "cached_chat_model": lambda cache, **options: cached_chat_model(MODEL, cache, **options),
    "cached_runnable": lambda cache, **options: cached_runnable(RUNNABLE, cache, **options),
    "cached": lambda cache, **options: cached(MockLLM(), cache, **options),
    "cached_query_engine": lambda cache, **options: cached_query_engine(Engine(), cache, **options),
}
LABELLED = ("AskOnceMiddleware", "cached_runnable", "cached_query_engine")
PROMPTED = ("AskOnceCache", "AskOnceMiddleware", "cached_chat_model", "cached")
WRONG: list[tuple[str, dict[str, Any]]] = [
    *((name, {"tags": bad}) for name in LABELLED for bad in ["x", 3, None, [None], [b"x"]]),
    *((name, {"ttl": bad}) for name in LABELLED for bad in [True, 0, "soon", float("inf")]),
    *((name, {"question_template": bad}) for name in PROMPTED for bad in [3, "no question"]),
    *((name, {"prefix": bad}) for name in [*PROMPTED, "cached_runnable"] for bad in [3, "x", None]),
    *(
        ("cached_runnable", {name: 3})
        for name in ("question", "documents", "document_id", "document_version", "ignore")
    ),
    *(("cached_runnable", {"evidence": bad}) for bad in ["x", 3]),
    ("cached_runnable", {"evidence": "retrieval", "retriever": 3}),
    ("cached_runnable", {"evidence": "version", "versions": 3}),
    ("cached_runnable", {"min_overlap": True}),
    ("cached_runnable", {"version": b"x"}),
    ("cached_query_engine", {"corpus": b"x"}),
    ("cached_query_engine", {"version": b"x"}),
    ("cached_query_engine", {"evidence": 3}),
    ("AskOnceMiddleware", {"evidence": 3}),
    ("AskOnceMiddleware", {"ignore": 3}),
    ("AskOnceMiddleware", {"cacheable_tools": "search"}),
    ("AskOnceCache", {"model": 3}),
]


@pytest.fixture
def cache() -> Iterator[Cache]:
    """Return a cache in this process."""
    with Cache(exact=InMemoryExactTier()) as cache:
        yield cache


@pytest.mark.parametrize("factory", FACTORIES)
@pytest.mark.parametrize("given", [None, 3, Cache, "cache"])
def test_what_is_no_cache(factory: str, given: object) -> None:
    """It is refused by every factory, by name."""
    with pytest.raises(ConfigurationError, match="Cache"):
        FACTORIES[factory](given)


@pytest.mark.parametrize(("factory", "options"), WRONG, ids=str)
def test_a_wrong_option(cache: Cache, factory: str, options: dict[str, Any]) -> None:
    """It is refused, and what is right is said."""
    FACTORIES[factory](cache)
    with pytest.raises(ConfigurationError):
        FACTORIES[factory](cache, **options)
