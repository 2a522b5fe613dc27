"""What is kept of answers over a database: its rows have no name, and change without a word."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from llama_index.core import SQLDatabase
from llama_index.core.base.base_query_engine import BaseQueryEngine
from llama_index.core.query_engine import NLSQLTableQueryEngine, RouterQueryEngine
from llama_index.core.selectors import LLMSingleSelector
from llama_index.core.tools import QueryEngineTool
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.pool import StaticPool

from askonce.cache import Cache
from askonce.llama_index import cached_query_engine
from tests.llama_index.handbook import WordEmbedding
from tests.llama_index.models import QUESTION, NamedLLM


class Database:
    """Hold a table of complaints, and an engine over it whose model asks for all of them."""

    def __init__(self, connection: Engine) -> None:
        self.connection = connection
        with connection.begin() as begun:
            begun.execute(text("CREATE TABLE complaints (text VARCHAR)"))
        self.llm = SqlLLM()  # type: ignore[call-arg]  # the signature that mypy makes up for pydantic's subclasses
        self.engine = NLSQLTableQueryEngine(
            SQLDatabase(connection), tables=["complaints"], llm=self.llm, embed_model=WordEmbedding()
        )

    def add(self, complaint: str) -> None:
        """Add a complaint."""
        with self.connection.begin() as begun:
            begun.execute(text("INSERT INTO complaints VALUES (:text)"), {"text": complaint})


class SqlLLM(NamedLLM):
    """Write one statement, and tell what it returned."""

    def predict(self, prompt: object, **arguments: object) -> str:
        """Write the statement."""
        return str(self.complete("SELECT text FROM complaints").text).removeprefix("echo of ")


@pytest.fixture
def database() -> Iterator[Database]:
    """Give an empty table."""
    connection = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
    yield Database(connection)
    connection.dispose()


def test_no_rows_are_no_answer(database: Database, cache: Cache) -> None:
    """An answer to no rows is not kept, however long an answer may be kept: a row may come at any time."""
    engine = cached_query_engine(database.engine, cache, corpus="complaints", version="1", ttl="1h")
    engine.query(QUESTION)
    assert cache.stats().refused == {"nothing_retrieved": 1}
    database.add("too late")
    metadata = engine.query(QUESTION).metadata
    assert metadata is not None
    assert metadata["result"] == [("too late",)]


def test_rows_are_kept_for_as_long_as_the_application_says(
    database: Database, cache: Cache, caplog: pytest.LogCaptureFixture
) -> None:
    """Without `ttl=` an answer over rows is not kept, with one line of log that says so; with it, it is."""
    database.add("too late")
    endless = cached_query_engine(database.engine, cache, corpus="complaints", version="1")
    for _ in range(2):
        endless.query(QUESTION)
    assert cache.stats().refused == {"no_documents": 2}
    assert [record.getMessage().count("ttl=") for record in caplog.records if "database" in record.getMessage()] == [1]
    limited = cached_query_engine(database.engine, cache, corpus="complaints", version="1", ttl="1h")
    limited.query(QUESTION)
    assert hasattr(limited.query(QUESTION), "askonce")


def test_a_router_over_a_database(database: Database, cache: Cache) -> None:
    """What an engine around hands on of an answer over rows is no more lasting."""
    tool = QueryEngineTool.from_defaults(database.engine, name="complaints", description="complaints")
    choosing = ChoosingLLM()  # type: ignore[call-arg]  # the signature that mypy makes up for pydantic's subclasses
    router: BaseQueryEngine = RouterQueryEngine(LLMSingleSelector.from_defaults(llm=choosing), [tool], llm=database.llm)
    engine = cached_query_engine(router, cache, corpus="complaints", version="1")
    engine.query(QUESTION)
    database.add("too late")
    engine.query(QUESTION)
    assert cache.stats().refused == {"nothing_retrieved": 1, "no_documents": 1}


class ChoosingLLM(NamedLLM):
    """Choose the first of several."""

    def predict(self, prompt: object, **arguments: object) -> str:
        """Choose."""
        return '[{"choice": 1, "reason": "the only one"}]'
