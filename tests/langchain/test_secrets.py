"""What is in `llm_string` stays out of servers, logs and warnings."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable

import psycopg
import pytest
import redis
from langchain_core.messages import SystemMessage
from langchain_openai import ChatOpenAI
from psycopg import sql

from askonce.langchain import AskOnceCache
from tests.langchain.conftest import QUESTION
from tests.langchain.models import CountingChat, NamedChat

SECRET = "planted-53cr3t"


def dump_redis(url: str, prefix: str) -> bytes:
    """Return every key and value of a test."""
    with redis.Redis.from_url(url) as client:
        keys = list(client.scan_iter(match=f"*{prefix}*", count=1000))
        kinds = {key: client.type(key) for key in keys}
        values = [
            client.get(key) if kind == b"string" else repr(client.hgetall(key)).encode() for key, kind in kinds.items()
        ]
    return b"\n".join(keys + [value for value in values if value])


def dump_postgres(url: str, schema: str) -> bytes:
    """Return every row of a test's schema, and the server's view of its statements."""
    with psycopg.connect(url) as connection:
        tables = connection.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = %s", (schema,)
        ).fetchall()
        rows = [
            connection.execute(sql.SQL("SELECT * FROM {}").format(sql.Identifier(schema, table))).fetchall()
            for (table,) in tables
        ]
    return repr(rows).encode()


def test_nothing_of_the_configuration_is_stored_or_logged(
    adapter: AskOnceCache,
    chat_openai: Callable[..., ChatOpenAI],
    caplog: pytest.LogCaptureFixture,
    redis_url: str,
    redis_prefix: str,
    postgres_url: str,
    postgres_schema: str,
) -> None:
    """Keys, headers and the system prompt of cached calls are found in no key, value, row, log line or warning."""
    models = [
        chat_openai(
            api_key=SECRET, default_headers={"X-Api-Key": SECRET, "X-Custom": SECRET}, model_kwargs={"user": SECRET}
        ),
        NamedChat(api_key=SECRET, cache=adapter),
        NamedChat(api_key=SECRET, client=object(), cache=adapter),
        CountingChat(cache=adapter),
    ]
    with caplog.at_level(logging.DEBUG, logger="askonce"), warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        for model in models * 2:
            model.invoke([SystemMessage(SECRET), ("human", QUESTION)])
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("askonce")]
    seen = "\n".join([*ours, *(str(warning.message) for warning in warned)]).encode()
    in_redis, in_postgres = dump_redis(redis_url, redis_prefix), dump_postgres(postgres_url, postgres_schema)
    assert b"answer-" in in_redis
    assert b"answer-" in in_postgres
    for dump in (seen, in_redis, in_postgres):
        assert SECRET.encode() not in dump


def test_a_rotated_key_finds_what_the_old_one_stored(adapter: AskOnceCache) -> None:
    """The credential is no part of the scope."""
    NamedChat(api_key="old", cache=adapter).invoke(QUESTION)
    assert "askonce" in NamedChat(api_key="new", cache=adapter).invoke(QUESTION).response_metadata
