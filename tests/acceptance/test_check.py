"""`check` tells, before anything is asked, what is wrong with each part and what would be right; it changes nothing."""

from __future__ import annotations

import json
import math
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import psycopg
import pytest
import redis
from psycopg import sql
from typer.testing import CliRunner

from askonce import Cache, Finding, Report
from askonce.cli.app import app
from askonce.embedding import from_callable
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder
from askonce.tiers.redis.faults import COMMANDS
from askonce.tiers.redis.inspection import probes
from tests.servers import ServerProcesses
from tests.tiers.test_postgres_pooler import TransactionPooler

pytestmark = pytest.mark.new_schema


@pytest.fixture
def make(redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str) -> Iterator[Callable[..., Cache]]:
    """Give a function that makes caches on the session's servers."""
    made: list[Cache] = []

    def make(**settings: Any) -> Cache:
        settings = {
            "redis_url": redis_url,
            "postgres_url": postgres_url,
            "redis_prefix": redis_prefix,
            "postgres_schema": postgres_schema,
            "embedder": TableEmbedder({}, dimension=8),
            "min_similarity": 0.9,
            "exact_deadline": 20,
            "semantic_deadline": 20,
            "first_semantic_deadline": 20,
            **settings,
        }
        made.append(Cache(**settings))
        return made[-1]

    yield make
    for cache in made:
        cache.close()


def said(report: Report, part: str, *words: str) -> Finding:
    """Return the one finding of a part whose line has these words."""
    found = [one for one in report.findings if one.part == part and all(word in str(one) for word in words)]
    assert len(found) == 1, str(report)
    return found[0]


def run(url: str, *statements: str) -> None:
    """Run statements as the owner of the server."""
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())


async def test_all_is_well(make: Callable[..., Cache]) -> None:
    """Every part is named with what it is, in both colours alike, and the printed report is one line a finding."""
    cache = make()
    cache.migrate()
    assert cache.store("question", "answer") is not None
    report = cache.check()
    assert report.ok, str(report)
    assert {finding.status for finding in report.findings} == {"ok"}
    assert {finding.part for finding in report.findings} == {"profile", "embedder", "exact", "semantic"}
    assert len(str(report).splitlines()) == len(report.findings)
    assert await cache.acheck() == report
    await cache.aclose()


async def test_servers_behind_a_key_are_checked(make: Callable[..., Cache]) -> None:
    """With encryption, each server says of itself what it says without."""
    cache = make()
    cache.migrate()
    sealed = make(encryption_key="00" * 32)

    def of_servers(report: Report) -> list[str]:
        return [str(finding) for finding in report.findings if finding.part in ("exact", "semantic")]

    assert of_servers(sealed.check()) == of_servers(cache.check())
    assert of_servers(await sealed.acheck()) == of_servers(cache.check())
    await sealed.aclose()


@pytest.mark.parametrize("migrate", ["auto", "check"])
def test_it_changes_nothing(
    make: Callable[..., Cache], migrate: str, redis_url: str, postgres_url: str, postgres_schema: str, redis_prefix: str
) -> None:
    """No schema is made, and no key: it only says what the first use would make, or who has to."""
    cache = make(migrate=migrate)
    report = cache.check()
    finding = said(report, "semantic", "not there yet")
    assert finding.status == ("warning" if migrate == "auto" else "error")
    assert report.ok == (migrate == "auto")
    assert ("migration_sql" in str(finding)) == (migrate == "check")
    with psycopg.connect(postgres_url) as connection:
        query = "SELECT FROM pg_namespace WHERE nspname = %s"
        assert connection.execute(query, [postgres_schema]).fetchone() is None
    with redis.Redis.from_url(redis_url) as server:
        assert list(server.scan_iter(match=f"*{redis_prefix}*")) == []
    assert cache.stats().ports["semantic"].calls == 0


def test_servers_that_are_down(make: Callable[..., Cache]) -> None:
    """Both are named, and the open breaker of a cache in use hides nothing."""
    cache = make(redis_url="redis://127.0.0.1:1", postgres_url="postgresql://127.0.0.1:1/app", breaker_faults=1)
    cache.lookup("question")
    for _ in range(2):
        report = cache.check()
        assert not report.ok
        assert "127.0.0.1:1" in said(report, "exact", "see whether it runs").found
        assert "127.0.0.1:1/app" in said(report, "semantic", "see whether it runs").found


@pytest.fixture
def user(redis_url: str) -> Iterator[str]:
    """Give the name of a user of Redis who may do everything, with the password "right"."""
    name = f"user-{uuid.uuid4().hex}"
    with redis.Redis.from_url(redis_url) as server:
        server.acl_setuser(name, enabled=True, passwords=["+right"], keys=["*"], categories=["+@all"])
        yield name
        server.acl_deluser(name)


@pytest.mark.parametrize("denied", [*COMMANDS, "GET", "SETRANGE"])
def test_each_command_is_tried(make: Callable[..., Cache], redis_url: str, user: str, denied: str) -> None:
    """A command that the ACL refuses, inside a script too, is named."""
    assert probes("x").keys() == set(COMMANDS)
    with redis.Redis.from_url(redis_url) as server:
        server.acl_setuser(user, enabled=True, commands=[f"-{denied.lower()}"])
    url = f"{redis_url}{'&' if '?' in redis_url else '?'}username={user}&password=right"
    finding = said(make(redis_url=url).check(), "exact", "ACL")
    assert finding.status == "error"
    assert (denied if denied in COMMANDS else "EVAL") in finding.found.rpartition("refused: ")[2]


def test_a_wrong_password_and_info_that_is_refused(make: Callable[..., Cache], redis_url: str, user: str) -> None:
    """The one is an error, the other only leaves something untold."""
    join = "&" if "?" in redis_url else "?"
    wrong = make(redis_url=f"{redis_url}{join}username={user}&password=wr0ng").check()
    assert said(wrong, "exact", "password").status == "error"
    assert "wr0ng" not in str(wrong)
    with redis.Redis.from_url(redis_url) as server:
        server.acl_setuser(user, enabled=True, commands=["-info"])
    report = make(redis_url=f"{redis_url}{join}username={user}&password=right").check()
    assert said(report, "exact", "INFO").status == "warning"
    assert said(report, "exact", "all commands").status == "ok"


def test_a_full_redis_and_a_replica(server_processes: ServerProcesses, make: Callable[..., Cache]) -> None:
    """What refuses to be written to is an error, though it answers."""
    url = server_processes.redis_url
    cache = make(redis_url=url)
    with redis.Redis.from_url(url) as server:
        server.config_set("maxmemory", "1mb")
        server.config_set("maxmemory-policy", "noeviction")
        report = cache.check()
        assert "allkeys-lru" in str(said(report, "exact", "maxmemory-policy noeviction"))
        assert said(report, "exact", "raise its maxmemory", "SET").status == "error"
        server.config_set("maxmemory", "0")
        assert cache.check().ok
        server.replicaof("127.0.0.1", "1")
        report = cache.check()
        assert [one.status for one in report.findings if "replica" in str(one)] == ["error", "error"]
        server.replicaof("NO", "ONE")


@pytest.fixture
def role(postgres_url: str) -> Iterator[str]:
    """Give the name of a role that may log in and nothing else."""
    name = f"role_{uuid.uuid4().hex}"
    run(postgres_url, f"CREATE ROLE {name} LOGIN PASSWORD 'plain'")
    yield name
    run(postgres_url, f"DROP OWNED BY {name}", f"DROP ROLE {name}")


def test_the_rights_of_a_role(make: Callable[..., Cache], postgres_url: str, postgres_schema: str, role: str) -> None:
    """What is lacking is named with the grants; with them, all is well."""
    url = postgres_url.replace("postgres@", f"{role}:plain@", 1)
    plain = make(postgres_url=url)
    assert said(plain.check(), "semantic", "this role may not make it").status == "error"
    make().migrate()
    finding = said(plain.check(), "semantic", "lacks rights")
    assert "GRANT USAGE" in str(finding)
    run(postgres_url, f"GRANT USAGE ON SCHEMA {postgres_schema} TO {role}")
    run(postgres_url, f"GRANT SELECT, INSERT, DELETE ON ALL TABLES IN SCHEMA {postgres_schema} TO {role}")
    assert "UPDATE on entries" in said(plain.check(), "semantic", "lacks rights").found
    run(postgres_url, f"GRANT UPDATE ON ALL TABLES IN SCHEMA {postgres_schema} TO {role}")
    assert plain.check().ok
    run(postgres_url, f"REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA {postgres_schema} FROM PUBLIC")
    lacking = said(plain.check(), "semantic", "lacks rights: add_counts, append_tombstone, may_review")
    assert "GRANT EXECUTE" in str(lacking)
    run(postgres_url, f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA {postgres_schema} TO PUBLIC")


@pytest.mark.new_schema
def test_a_schema_of_another_owner(
    make: Callable[..., Cache], postgres_url: str, postgres_schema: str, role: str
) -> None:
    """Who has the owner's rights, as a superuser or a member of that role has, is told that the first use does it."""
    cache = make()
    cache.migrate()
    run(postgres_url, f"ALTER TABLE {postgres_schema}.entries OWNER TO {role}")
    run(postgres_url, f"DELETE FROM {postgres_schema}.migrations WHERE version = 11")
    assert said(cache.check(), "semantic", "older than").status == "warning"


def test_a_schema_that_is_too_new_and_an_index(
    make: Callable[..., Cache], postgres_url: str, postgres_schema: str
) -> None:
    """Each has its own remedy: a newer version, a missing index, and one that is not valid."""
    cache = make()
    cache.migrate()
    other = make(embedder=TableEmbedder({}, dimension=12), migrate="check")
    assert said(other.check(), "semantic", "12 dimensions").status == "error"
    index = sql.Identifier(postgres_schema, "entries_graph_8").as_string(None)
    run(postgres_url, f"UPDATE pg_index SET indisvalid = false WHERE indexrelid = '{index}'::regclass")
    assert "REINDEX" in str(said(cache.check(), "semantic", "not valid"))
    run(postgres_url, f"INSERT INTO {postgres_schema}.migrations (version) VALUES (9999)")
    assert "upgrade askonce" in str(said(cache.check(), "semantic", "9999"))


def test_poolers_are_seen(make: Callable[..., Cache], postgres_url: str) -> None:
    """One that lends sessions is information; one in statement mode is an error."""
    make().migrate()
    for by_statement in (False, True):
        pooler = TransactionPooler(postgres_url, by_statement=by_statement)
        try:
            with make(postgres_url=pooler.url) as cache:
                report = cache.check()
        finally:
            pooler.close()
        assert said(report, "semantic", "pooler").status == ("error" if by_statement else "ok")


def test_entries_of_another_embedder(make: Callable[..., Cache]) -> None:
    """What is stored with another one is never found, and vectors of another length under one name are an error."""
    assert make().store("question", "answer") is not None

    def embedder(name: str, dimension: int) -> object:
        return from_callable(lambda texts: np.eye(len(texts), dimension), name=name)

    report = make(embedder=embedder("mine", 8)).check()
    assert said(report, "semantic", "none with the embedder mine").status == "warning"
    assert make(embedder=embedder("mine", 8)).store("question", "answer") is not None
    assert make(embedder=embedder("mine", 8)).check().ok
    assert said(make(embedder=embedder("mine", 9)).check(), "semantic", "another length").status == "error"


class Unfit(TableEmbedder):
    """An embedder of the application's own, whose vectors are whatever it says."""

    def __init__(self, row: list[float]) -> None:
        super().__init__({}, dimension=len(row))
        self._row = row

    def embed(self, texts: Any) -> Any:
        """Return the row for each text."""
        return np.array([self._row for _ in texts], dtype=np.float32)


@pytest.mark.parametrize(
    ("embedder", "words"),
    [
        (Unfit([3.0, 4.0]), "length 5"),
        (Unfit([math.nan, 1.0]), "not finite"),
        (from_callable(lambda _: 1 / 0, name="broken"), "ZeroDivisionError"),
        (from_callable(lambda texts: [[1.0] * 4001 for _ in texts], name="long"), "4000"),
    ],
)
def test_an_embedder_that_is_unfit(make: Callable[..., Cache], embedder: object, words: str) -> None:
    """It is asked for one vector, which must be there, finite, of length 1, and short enough for an index."""
    report = make(embedder=embedder).check()
    assert not report.ok
    assert words in "".join(str(one) for one in report.findings if one.status == "error")


def test_settings_that_have_no_effect(make: Callable[..., Cache]) -> None:
    """Each is a warning: no threshold, shadow mode, and what needs PostgreSQL."""
    report = make(min_similarity=None, serve=False).check()
    assert said(report, "profile", "min_similarity").status == "warning"
    assert said(report, "settings", "serve").status == "warning"
    report = make(postgres_url=None, acceptance="verified").check()
    assert said(report, "settings", "verified").status == "warning"
    assert said(report, "settings", "no PostgreSQL").status == "warning"


def test_tiers_of_ones_own() -> None:
    """What has no check is said to have none."""
    with Cache(
        exact=InMemoryExactTier(),
        semantic=InMemorySemanticTier(),
        embedder=TableEmbedder({}, dimension=8),
        min_similarity=0.9,
    ) as cache:
        report = cache.check()
    assert report.ok
    assert said(report, "exact", "InMemoryExactTier").status == "ok"


@pytest.fixture
def in_service(
    monkeypatch: pytest.MonkeyPatch, redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str
) -> None:
    """Set the environment of a service."""
    for name, value in {
        "REDIS_URL": redis_url,
        "POSTGRES_URL": postgres_url,
        "REDIS_PREFIX": redis_prefix,
        "POSTGRES_SCHEMA": postgres_schema,
        "EMBEDDER": "minilm",
        "EXACT_DEADLINE": "20",
        "FIRST_SEMANTIC_DEADLINE": "20",
    }.items():
        monkeypatch.setenv(f"ASKONCE_{name}", value)


@pytest.mark.usefixtures("in_service")
def test_the_command() -> None:
    """It reads the settings of the service, and exits with 0, 1 for what does not work, and 2 for wrong settings."""
    result = CliRunner(env={"COLUMNS": "240"}).invoke(app, ["check"])
    assert result.exit_code == 0, result.output
    assert "all commands that askonce needs are allowed" in result.output
    result = CliRunner().invoke(app, ["check", "--json", "--redis-url", "redis://127.0.0.1:1"])
    assert result.exit_code == 1, result.output
    told = json.loads(result.stdout)
    assert told["ok"] is False
    assert {"part": "exact", "status": "error"}.items() <= next(
        one.items() for one in told["findings"] if one["part"] == "exact"
    )
    for wrong in (
        ["--redis-url", "http://x"],
        ["--postgres-url", "postgresql://u:se%zz@h"],
        ["--migrate", "no"],
        ["x"],
    ):
        result = CliRunner().invoke(app, ["check", *wrong])
        assert result.exit_code == 2, result.output
        assert "se%zz" not in result.output + result.stderr
