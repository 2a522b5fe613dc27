"""A cache with Qdrant beside its record: what is set up by settings alone, and what operators do with it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from examples import semantic_cache
from psycopg import sql
from typer.testing import CliRunner

from askonce import Cache, ConfigurationError, Hit, Miss, TierError
from askonce.cli.app import app
from askonce.errors import TierRefused
from tests.qdrant_server import QdrantServer

ROOT = Path(__file__).parents[2]
STORED, ASKED, OTHER = "How do I reset my password?", "How can I reset my password?", "Where is the office?"


@pytest.fixture(scope="module")
def server_of_module() -> Iterator[QdrantServer]:
    """Yield a server for all tests of this file."""
    server = QdrantServer()
    yield server
    server.close()


@pytest.fixture
def server(server_of_module: QdrantServer) -> QdrantServer:
    """Give an empty server."""
    server_of_module.empty()
    return server_of_module


@pytest.fixture(params=["postgres", "redis"])
def settings(server: QdrantServer, request: pytest.FixtureRequest) -> dict[str, Any]:
    """Give the settings of a cache on Qdrant, with PostgreSQL as its record, or Redis where there is no PostgreSQL."""
    of_record = {"postgres": ("postgres_url", "postgres_schema"), "redis": ("redis_url", "redis_prefix")}
    return {
        **{name: request.getfixturevalue(name) for name in of_record[request.param]},
        "index_url": server.url,
        "exact_deadline": 20,
        "semantic_deadline": 20,
        "first_semantic_deadline": 20,
        "breaker_faults": 100,
    }


@pytest.fixture
def cache(settings: dict[str, Any]) -> Iterator[Cache]:
    """Yield the cache."""
    with Cache(embedder="minilm", memory_ttl=0, durability="wait", **settings) as cache:
        yield cache


def held(server: QdrantServer) -> int:
    """Return how many points of entries there are, without the mark of their record."""
    return sum(
        not str(point.id).startswith("00000000-0000-0000")
        for collection in server.collections.values()
        for point in collection.shard.scroll(_everything())[0]
    )


def _everything() -> Any:
    from qdrant_edge import ScrollRequest

    return ScrollRequest(limit=1000)


OPTIONS = ("postgres_url", "postgres_schema", "redis_url", "redis_prefix", "index_url")


def options(settings: dict[str, Any]) -> list[str]:
    """Return the settings that commands have options for."""
    return [f"--{name.replace('_', '-')}={value}" for name, value in settings.items() if name in OPTIONS]


def run(*arguments: object) -> Any:
    """Return what a command has done."""
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_another_wording_is_found_through_qdrant(cache: Cache, server: QdrantServer) -> None:
    """In both colours, within the tenant alone, and no longer once it is removed."""
    cache.store(STORED, "Click the link.", tenant="acme", tags=["t"])
    cache.store(OTHER, "In Ghent.", tenant="acme")
    found = cache.lookup(ASKED, tenant="acme")
    assert isinstance(found, Hit)
    assert found.answer == "Click the link."
    assert isinstance(cache.lookup(ASKED, tenant="globex"), Miss)
    assert isinstance(cache.lookup(STORED, tenant="acme"), Hit)

    async def asked() -> list[object]:
        decisions: list[object] = [
            await cache.alookup(ASKED, tenant="acme"),
            await cache.alookup(ASKED, tenant="globex"),
        ]
        await cache.ainvalidate(tag="t", tenant="acme")
        decisions.append(await cache.alookup(ASKED, tenant="acme"))
        await cache.aclose()
        return decisions

    assert [type(one) for one in asyncio.run(asked())] == [Hit, Miss, Miss]
    assert any("query" in path for path in server.seen)
    assert held(server) == 1
    assert not cache.stats().ports["index"].faults


def test_while_qdrant_fails(cache: Cache, server: QdrantServer) -> None:
    """Other wordings are misses, the identical question is answered, stores and removals go on; then it is repaired."""
    cache.store(STORED, "Click the link.")
    server.fault, server.fault_on = 500, "points"
    missed = cache.lookup(ASKED)
    assert isinstance(missed, Miss)
    assert missed.reason == "fault"
    assert isinstance(cache.lookup(STORED), Hit)
    assert cache.store(OTHER, "In Ghent.") is not None
    cache.store(STORED, "Click it.", user="u1")
    with pytest.raises(TierError):
        cache.erase(user="u1")
    server.fault = None
    assert cache.reindex().added == 1
    assert isinstance(cache.lookup(ASKED), Hit)


def test_a_hanging_qdrant_is_a_miss(settings: dict[str, Any], server: QdrantServer) -> None:
    """Who asks waits for the deadline and no longer, in both colours, and then no longer than that either."""
    settings = {**settings, "semantic_deadline": 0.3}
    with Cache(embedder="minilm", memory_ttl=0, durability="wait", **settings) as cache:
        cache.migrate()
        cache.lookup(ASKED)
        server.fault, server.fault_on = "hang", "query"
        missed = cache.lookup(ASKED), asyncio.run(cache.alookup(ASKED))
        server.resume()
    assert [getattr(one, "reason", None) for one in missed] == ["fault", "fault"]
    assert cache.stats().ports["index"].faults["TierTimeout"] >= 2


def test_operators_commands(settings: dict[str, Any], server: QdrantServer) -> None:
    """`migrate` makes the collection, `check` looks at it, `reindex` fills it, and removals reach it."""
    given = options(settings)
    migrated = run("migrate", "--embedder", "minilm", *given)
    assert migrated.exit_code == 0, migrated.output
    (collection,) = server.collections
    assert collection.startswith("askonce.minilm")
    with Cache(embedder="minilm", **settings) as cache:
        for user in ("u1", "u2", "u3"):
            cache.store(STORED, "Click the link.", user=user)
    checked = run("check", "--embedder", "minilm", "--json", *given)
    assert checked.exit_code == 0, checked.output
    of_index = [one for one in json.loads(checked.stdout)["findings"] if one["part"] == "index"]
    assert {one["status"] for one in of_index} == {"ok"}
    server.empty()
    reindexed = run("reindex", "--embedder", "minilm", "--json", *given)
    assert json.loads(reindexed.stdout) == {"compared": 3, "added": 3, "deleted": 0}
    for left, command in enumerate((["erase", "--user=u1"], ["invalidate", "--user=u2"], ["clear"])):
        removed = run(*command, "--yes", *given)
        assert removed.exit_code == 0, removed.output
        assert held(server) == 2 - left
    server.fault = 500
    failed = run("check", "--embedder", "minilm", *given)
    assert failed.exit_code == 1
    assert "qdrant" in failed.stdout


@pytest.mark.parametrize("settings", ["postgres"], indirect=True)
def test_two_records_with_one_prefix(settings: dict[str, Any], cache: Cache, server: QdrantServer) -> None:
    """The second one is told so; with a prefix of its own it has its own collection."""
    cache.store(STORED, "Click the link.")
    cache.reindex()
    others = {**settings, "postgres_schema": f"{settings['postgres_schema']}_2"}
    with Cache(embedder="minilm", **others) as other, pytest.raises(TierRefused, match="another record"):
        other.reindex()
    with Cache(embedder="minilm", **others, index_prefix="other") as other:
        other.store(STORED, "The other's.")
        other.reindex()
    assert len(server.collections) == 2
    with psycopg.connect(settings["postgres_url"]) as connection:
        connection.execute(sql.SQL("DROP SCHEMA {} CASCADE").format(sql.Identifier(others["postgres_schema"])))


def test_what_the_settings_need(monkeypatch: pytest.MonkeyPatch) -> None:
    """An embedder, and the extra."""
    with pytest.raises(ConfigurationError, match="an embedder"):
        Cache(redis_url="redis://localhost", index_url="http://localhost:6333")
    with pytest.raises(ConfigurationError, match="index_url is the address"):
        Cache(postgres_url="postgresql://localhost", embedder="minilm", index_url="localhost")
    monkeypatch.setattr("askonce.extras._is_there", lambda module: module != "qdrant_client")
    with pytest.raises(ImportError, match="qdrant"):
        Cache(postgres_url="postgresql://localhost", embedder="minilm", index_url="http://localhost:6333")


def test_the_example(
    server: QdrantServer,
    redis_url: str,
    redis_prefix: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A semantic cache in Redis and Qdrant does what its page shows."""
    for name, value in (("REDIS_URL", redis_url), ("REDIS_PREFIX", redis_prefix), ("INDEX_URL", server.url)):
        monkeypatch.setenv(f"ASKONCE_{name}", value)
    for deadline in ("EXACT", "SEMANTIC", "FIRST_SEMANTIC"):
        monkeypatch.setenv(f"ASKONCE_{deadline}_DEADLINE", "20s")
    semantic_cache.main()
    shown = capsys.readouterr().out
    assert shown.splitlines() == [
        "the same words:   Click the link under the login form.",
        "other words:      Click the link under the login form.",
        "another prompt:   None",
        "another question: None",
        "after removing 1: None",
    ]
    assert shown in (ROOT / "docs" / "qdrant.md").read_text(encoding="utf-8")
    assert held(server) == 0
