"""What RedisVL 0.28 and langchain-redis 0.2.6 wrote to Redis is read, from a server without any of their modules."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from langchain_core.load import dumps
from langchain_core.messages import HumanMessage
from redis import Redis
from typer.testing import CliRunner, Result

from askonce import Cache, Hit, Miss, scope
from askonce.cli.app import app
from askonce.errors import ConfigurationError
from askonce.importing import Left
from askonce.importing.langchain_redis import read_semantic_cache
from askonce.importing.redisvl import read_redisvl
from askonce.langchain import AskOnceCache

pytestmark = pytest.mark.server
DATA = Path(__file__).parent / "data" / "redis.jsonl"
PASSWORD = "How do I reset my password?"


@pytest.fixture
def dump(redis_url: str, redis_prefix: str) -> Callable[..., str]:
    """Give a function that writes what the libraries wrote under a prefix of this test, and returns that.

    Documents of RedisJSON, which such a server has not, are written as the texts that they are.
    """

    def written(**more: dict[str, str | bytes]) -> str:
        begin = f"{redis_prefix}dump[1]*"  # characters that a pattern would read
        with Redis.from_url(redis_url) as client:
            for line in DATA.read_text(encoding="utf-8").splitlines():
                row = json.loads(line)
                key, value = begin + row["key"], row["value"]
                if row["kind"] == "hash":
                    vector = base64.b64decode(value["prompt_vector"])
                    client.hset(key, mapping={**value, "prompt_vector": vector})
                else:
                    client.set(key, value)
                if row["pttl"] > 0:
                    client.pexpire(key, row["pttl"])
            for name, fields in more.items():
                client.hset(f"{begin}faq:{name}", mapping=fields)
        return begin

    return written


def run(*arguments: object) -> Result:
    """Run `askonce import` as a shell would."""
    return CliRunner().invoke(app, ["import", *map(str, arguments)])


def test_a_cache_of_redisvl_is_read(redis_url: str, dump: Callable[..., str]) -> None:
    """With its time and its end; an entry for somebody is left out until it is said what the filter means."""
    begin = dump(
        broken={"entry_id": "broken", "prompt": "Why?"}, empty={"entry_id": "empty", "prompt": "", "response": ""}
    )
    found = read_redisvl(redis_url, index=f"{begin}faq")
    (python,) = found.entries
    assert (python.question, python.answer, python.ttl) == ("What is Python?", "A programming language.", None)
    assert python.created_at is not None
    reasons = "\n".join(found.left_out)
    assert found.left_out.total() == 6
    for reason in ("a filter topic, user_id", "a filter user_id", "not of this cache", "without a question", "empty"):
        assert reason in reasons
    fields = {"user_id": "user", "topic": "tag", "metadata.model": "model"}
    entries = {
        (one.question, one.answer): one for one in read_redisvl(redis_url, index=f"{begin}faq", fields=fields).entries
    }
    assert entries["What is Python?", "A programming language."].scope == {"model": "gpt-4o-mini"}
    bob, ann = (
        entries["How do I plan my holiday?", answer] for answer in ("With your lead.", "In the calendar of your team.")
    )
    assert (bob.scope, list(bob.tags)) == ({"user": "bob"}, ["leave"])
    assert ann.scope == {"user": "ann"}
    assert isinstance(ann.ttl, float)
    assert 0 < ann.ttl <= 3600
    only = read_redisvl(redis_url, index=f"{begin}faq", ignored=["topic"]).entries
    assert {one.question for one in only} == {"What is Python?", PASSWORD}


def test_what_is_not_text_is_never_left_away(redis_url: str, dump: Callable[..., str]) -> None:
    """A field that says whom an answer is for, in whatever bytes, keeps it from those whom it is not for."""
    row: dict[str, str | bytes] = {"prompt": "Why?", "response": "So.", "inserted_at": "-1"}
    begin = dump(
        bytes={"entry_id": "bytes", **row, "tenant": "Müller".encode("latin-1")},
        broken={"entry_id": "broken", **row, "metadata": "{"},
        packed={"entry_id": "packed", **row, "metadata": b"\xff"},
    )
    whys = [one for one in read_redisvl(redis_url, index=f"{begin}faq").entries if one.question == "Why?"]
    assert [one.created_at for one in whys] == [None, None], "a time that cannot be is none"
    fields = {"tenant": "tenant", "metadata.model": "model"}
    found = read_redisvl(redis_url, index=f"{begin}faq", fields=fields)
    assert "Why?" not in {one.question for one in found.entries}
    assert found.left_out["with a field that is not text: tenant"] == 1
    assert found.left_out["with metadata that cannot be read"] == 2


def test_json_documents_are_read_likewise(redis_url: str, dump: Callable[..., str]) -> None:
    """Where a cache's index keeps documents."""
    fields = {"user_id": "user", "topic": "document"}
    (canteen,) = read_redisvl(redis_url, index=f"{dump()}docs", fields=fields).entries
    assert (canteen.question, canteen.scope, list(canteen.documents)) == (
        "Where is the canteen?",
        {"user": "ann"},
        ["building"],
    )


def test_what_is_not_there_is_told(redis_url: str, dump: Callable[..., str]) -> None:
    """A cache of another name, a server that does not answer, and a URL with a password in it, which is not shown."""
    begin = dump()
    for url, index, message in (
        (redis_url, f"{begin}fa", "there is no cache"),
        ("redis://:secret@127.0.0.1:9/0", "faq", "the Redis server to import from"),
        ("http://:secret@localhost", "faq", "redis://"),
    ):
        with pytest.raises(ConfigurationError, match=message) as raised:
            read_redisvl(url, index=index)
        assert "secret" not in str(raised.value)


def test_an_import_from_redisvl_is_hit_by_whom_it_is_for(
    redis_url: str, dump: Callable[..., str], options: list[str], settings: dict[str, Any]
) -> None:
    """Each user's own, with its tags and its end; the same run again changes nothing."""
    words = [
        "--from",
        "redisvl",
        redis_url,
        "--index",
        f"{dump()}faq",
        "--field",
        "user_id=user",
        "--field",
        "topic=tag",
    ]
    done = run(*words, *options)
    assert done.exit_code == 0, done.output
    assert "4 answers stored" in done.output
    again = json.loads(run(*words, "--json", *options).stdout)
    assert (again["stored"], again["unchanged"]) == (0, 4)
    with Cache(**settings) as cache:
        hit = cache.lookup("How can I reset my password?")
        assert isinstance(hit, Hit)
        assert hit.entry.tags == ("account",)
        assert hit.entry.expires_at is not None
        holiday = "How do I plan my holiday?"
        assert isinstance(cache.lookup(holiday), Miss)
        for user, answer in (("ann", "In the calendar of your team."), ("bob", "With your lead.")):
            own = cache.lookup(holiday, user=user)
            assert isinstance(own, Hit)
            assert own.answer == answer


def test_a_semantic_cache_of_langchain_is_hit_by_the_same_calls(
    redis_url: str, dump: Callable[..., str], options: list[str], settings: dict[str, Any]
) -> None:
    """With the model's own strings, its usage and its ends; cut answers and tool calls are refused as at a store."""
    index = f"{dump()}llmcache"
    done = run("--from", "langchain-redis", redis_url, "--index", index, "--tenant", "acme", *options)
    assert done.exit_code == 1, done.output
    assert "4 answers stored, 0 unchanged, 2 refused" in done.output
    calls = {call.prompt: call for call in read_semantic_cache(redis_url, Left(), index=index)}
    asked = dumps([HumanMessage(PASSWORD)])
    llm_string = calls[asked].llm_string
    with Cache(**settings) as cache, scope(tenant="acme"):
        adapter = AskOnceCache(cache)
        for prompt in (asked, dumps([HumanMessage("How can I reset my password?")])):
            found = adapter.lookup(prompt, llm_string)
            assert found is not None
            assert found[0].text == f"Answer to: {PASSWORD}"
            message: Any = found[0].message  # type: ignore[attr-defined]
            assert message.response_metadata["askonce"]["usage"]["output_tokens"] == 5
        for prompt, call in calls.items():
            found = adapter.lookup(prompt, call.llm_string)
            if "long story" in prompt or "Look it up" in prompt:
                assert found is None
            else:
                assert found is not None, prompt


def test_a_cache_of_langchain_without_questions_is_read_by_those_that_are_given(
    tmp_path: Path, redis_url: str, dump: Callable[..., str], options: list[str], settings: dict[str, Any]
) -> None:
    """It keeps digests of what was asked: whatever is not among the questions is counted."""
    begin = dump()
    llm_string = next(
        call.llm_string
        for call in read_semantic_cache(redis_url, Left(), index=f"{begin}llmcache")
        if "reset my password" in call.prompt
    )
    words = ["--from", "langchain-redis", redis_url, "--prefix", f"{begin}redis"]
    lacking = run(*words, *options)
    assert lacking.exit_code == 2
    assert "--questions" in lacking.output
    questions = tmp_path / "questions.csv"
    questions.write_text(f"question\n{PASSWORD}\nWhat else?\n")
    done = run(*words, "--questions", questions, "--llm-string", llm_string, *options)
    assert done.exit_code == 0, done.output
    assert "1 answers stored" in done.output
    assert "4 left out: of RedisCache" in done.output
    with Cache(**settings) as cache:
        found = AskOnceCache(cache).lookup(dumps([HumanMessage("How can I reset my password?")]), llm_string)
        assert found is not None
