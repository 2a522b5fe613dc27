"""What a server says degrades: each call goes on as a miss, is counted, and the log has the remedy, once."""

from __future__ import annotations

import logging
import socket
import threading
import traceback
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
import redis
from psycopg import sql

from askonce import Cache, Hit, Miss, TierError, TierRefused, TierUnavailable
from askonce.embedding import from_callable
from askonce.errors import ConfigurationError
from askonce.testing import TableEmbedder
from tests.tls import CERTIFICATE, OTHER_AUTHORITY, tls_before

pytestmark = pytest.mark.new_schema

SECRET = "pa55-w0rd"


@dataclass(frozen=True)
class Case:
    """Hold a server that refuses, what the log must say, and how its operator mends it."""

    settings: dict[str, str]
    port: str
    remedy: str
    mend: Callable[[], None]


def run(url: str, *statements: str) -> None:
    """Run statements as the owner of the server."""
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())


def as_role(url: str, role: str) -> str:
    """Return `url` for another role."""
    parts = urlsplit(url)
    return parts._replace(netloc=f"{role}:{SECRET}@{parts.netloc.rpartition('@')[2]}").geturl()


@pytest.fixture
def role(postgres_url: str) -> Iterator[str]:
    """Give the name of a role that does not exist yet."""
    name = f"role_{uuid.uuid4().hex}"
    yield name
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        if connection.execute("SELECT FROM pg_roles WHERE rolname = %s", [name]).fetchone() is not None:
            connection.execute(sql.SQL("DROP OWNED BY {0}; DROP ROLE {0}").format(sql.Identifier(name)))


@pytest.fixture
def database(postgres_url: str) -> Iterator[str]:
    """Give the name of a database that does not exist yet."""
    name = f"test_{uuid.uuid4().hex}"
    yield name
    run(postgres_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@pytest.fixture
def user(redis_url: str) -> Iterator[str]:
    """Give the name of a user of Redis with another password."""
    name = f"user-{uuid.uuid4().hex}"
    with redis.Redis.from_url(redis_url) as server:
        server.acl_setuser(name, enabled=True, passwords=["+other"], keys=["*"], categories=["+@all"])
        yield name
        server.acl_deluser(name)


@pytest.fixture
def make(redis_prefix: str, postgres_schema: str) -> Iterator[Callable[..., Cache]]:
    """Give a function that makes caches with deadlines that a busy machine keeps."""
    made: list[Cache] = []

    def make(**settings: object) -> Cache:
        cache = Cache(
            **{  # type: ignore[arg-type]
                "redis_prefix": redis_prefix,
                "postgres_schema": postgres_schema,
                **(
                    {"embedder": TableEmbedder({}, dimension=8), "min_similarity": 0.9}
                    if "redis_url" not in settings
                    else {}
                ),
                "exact_deadline": 20,
                "semantic_deadline": 20,
                "first_semantic_deadline": 20,
                "memory_ttl": 0,
                "breaker_faults": 1000,
                **settings,
            }
        )
        made.append(cache)
        return cache

    yield make
    for cache in made:
        cache.close()


@pytest.fixture(params=["no role", "no database", "not migrated", "too new", "no privilege", "wrong Redis password"])
def case(
    request: pytest.FixtureRequest,
    postgres_url: str,
    postgres_schema: str,
    redis_url: str,
    role: str,
    database: str,
    user: str,
    make: Callable[..., Cache],
) -> Case:
    """Give a server that refuses, each in its own way."""
    elsewhere = urlsplit(postgres_url)._replace(path=f"/{database}").geturl()

    def migrate() -> None:
        make(postgres_url=postgres_url).migrate()

    match request.param:
        case "no role":
            create = f"CREATE ROLE {role} LOGIN SUPERUSER PASSWORD '{SECRET}'"
            return Case(
                {"postgres_url": as_role(postgres_url, role)},
                "semantic",
                "user name",
                lambda: run(postgres_url, create),
            )
        case "no database":
            create = f"CREATE DATABASE {database}"
            return Case(
                {"postgres_url": elsewhere}, "semantic", "create the database", lambda: run(postgres_url, create)
            )
        case "not migrated":
            return Case({"postgres_url": postgres_url, "migrate": "check"}, "semantic", "migration_sql", migrate)
        case "too new":
            migrate()
            run(postgres_url, f"INSERT INTO {postgres_schema}.migrations (version) VALUES (9999)")
            older = f"DELETE FROM {postgres_schema}.migrations WHERE version = 9999"
            return Case({"postgres_url": postgres_url}, "semantic", "upgrade askonce", lambda: run(postgres_url, older))
        case "no privilege":
            migrate()
            run(postgres_url, f"CREATE ROLE {role} LOGIN PASSWORD '{SECRET}'")
            grants = (
                f"GRANT USAGE ON SCHEMA {postgres_schema} TO {role}",
                f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {postgres_schema} TO {role}",
            )
            return Case(
                {"postgres_url": as_role(postgres_url, role)}, "semantic", "GRANT", lambda: run(postgres_url, *grants)
            )
        case _:
            separator = "&" if "?" in redis_url else "?"
            url = f"{redis_url}{separator}username={user}&password={SECRET}"

            def correct() -> None:
                with redis.Redis.from_url(redis_url) as server:
                    server.acl_setuser(user, enabled=True, passwords=[f"+{SECRET}"], keys=["*"], categories=["+@all"])

            return Case({"redis_url": url}, "exact", "password", correct)


def lines(caplog: pytest.LogCaptureFixture, level: int = logging.ERROR) -> list[str]:
    """Return what askonce logged at a level."""
    return [record.getMessage() for record in caplog.records if record.name == "askonce" and record.levelno == level]


def test_what_a_server_says_is_a_miss_told_once_with_the_remedy(
    case: Case, make: Callable[..., Cache], caplog: pytest.LogCaptureFixture
) -> None:
    """`ask`, `lookup` and `store` go on; when the operator has mended it, the running process recovers by itself."""
    cache = make(**case.settings)
    for number in range(3):
        assert cache.ask(f"question {number}", lambda: "answer") == "answer"
        assert isinstance(miss := cache.lookup("question"), Miss)
        assert miss.reason == "fault"
        assert cache.store("question", "answer") is None
    assert sum(cache.stats().ports[case.port].faults.values()) >= 6
    (line,) = lines(caplog)
    assert case.remedy in line
    assert " at " in line
    assert SECRET not in caplog.text
    case.mend()
    assert cache.store("question", "answer") is not None
    assert isinstance(cache.lookup("question"), Hit)


async def test_what_a_server_says_is_a_miss_async(case: Case, make: Callable[..., Cache]) -> None:
    """The same, in async code."""
    async with make(**case.settings) as cache:
        assert isinstance(miss := await cache.alookup("question"), Miss)
        assert miss.reason == "fault"
        assert await cache.astore("question", "answer") is None
        case.mend()
        assert await cache.astore("question", "answer") is not None
        assert isinstance(await cache.alookup("question"), Hit)


def test_a_strict_cache_raises_it(case: Case, make: Callable[..., Cache]) -> None:
    """With `strict`, the caller is told, before the model is asked; a `TierRefused` is a `ConfigurationError` too."""
    cache = make(**case.settings, strict=True)
    asked: list[str] = []

    def model() -> str:
        asked.append("the model")
        return "answer"

    for call in (
        lambda: cache.ask("question", model),
        lambda: cache.lookup("question"),
        lambda: cache.store("question", "answer"),
    ):
        with pytest.raises(TierRefused, match=case.remedy) as caught:
            call()
        assert isinstance(caught.value, ConfigurationError)
    assert asked == []
    case.mend()
    assert cache.ask("question", lambda: "answer") == "answer"
    assert isinstance(cache.lookup("question"), Hit)


def test_removals_and_migrations_raise_it(case: Case, make: Callable[..., Cache]) -> None:
    """What promises that something is gone, or made, never fails in silence."""
    cache = make(**case.settings)
    for remove in (
        lambda: cache.forget("00-00"),
        lambda: cache.invalidate(tag="t"),
        lambda: cache.clear(),
        lambda: cache.reconcile({}),
        lambda: cache.report_wrong("00-00"),
        lambda: cache.confirm("question"),
    ):
        with pytest.raises(TierRefused, match=case.remedy):
            remove()
    if case.port == "semantic":
        with pytest.raises(TierRefused, match=case.remedy):
            cache.migrate()


def test_a_strict_cache_raises_that_a_server_is_down(make: Callable[..., Cache]) -> None:
    """Unreachable is said too, and so is that the breaker spares it."""
    cache = make(redis_url="redis://127.0.0.1:1", strict=True, breaker_faults=2)
    for _ in range(4):
        with pytest.raises(TierUnavailable):
            cache.ask("question", lambda: "answer")


def test_a_right_that_is_taken_from_a_running_process(
    postgres_url: str, role: str, make: Callable[..., Cache], caplog: pytest.LogCaptureFixture
) -> None:
    """As when a password is rotated: told like any other refusal, also when the tier has long worked, and mended."""
    run(postgres_url, f"CREATE ROLE {role} LOGIN SUPERUSER PASSWORD '{SECRET}'")
    cache = make(postgres_url=as_role(postgres_url, role))
    assert cache.store("question", "answer") is not None
    disconnect = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{role}'"
    run(postgres_url, f"ALTER ROLE {role} NOLOGIN", disconnect)
    assert cache.ask("question", lambda: "asked anew") == "asked anew"
    assert cache.ask("another", lambda: "asked anew") == "asked anew"
    (line,) = lines(caplog)
    assert "not permitted to log in" in line
    run(postgres_url, f"ALTER ROLE {role} LOGIN")
    assert isinstance(hit := cache.lookup("question"), Hit)
    assert hit.answer == "answer"


def test_explaining_never_raises(case: Case, make: Callable[..., Cache]) -> None:
    """`explain` shows the fault among its steps, strict or not."""
    explanation = make(**case.settings, strict=True).explain("question")
    assert case.remedy in " ".join(step.outcome for step in explanation.steps)


@contextmanager
def another_server(said: bytes) -> Iterator[int]:
    """Run a server that says `said` to everybody; yield its port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            with ExitStack() as open_until_the_end:
                while True:
                    try:
                        connection, _ = listener.accept()
                    except OSError:
                        return
                    open_until_the_end.enter_context(connection).sendall(said)

        thread = threading.Thread(target=serve)
        thread.start()
        yield listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()


@pytest.mark.parametrize("url", ["redis://127.0.0.1:{}", "postgresql://app:pa55-w0rd@127.0.0.1:{}/db"])
def test_a_server_of_another_kind(url: str, make: Callable[..., Cache], caplog: pytest.LogCaptureFixture) -> None:
    """Somebody else's server on that port is told as what it is."""
    with another_server(b"HTTP/1.1 400 Bad Request\r\n\r\n" * 4) as port:
        setting = {"redis_url" if url.startswith("redis") else "postgres_url": url.format(port)}
        cache = make(**setting)
        assert cache.ask("question", lambda: "answer") == "answer"
    (line,) = lines(caplog)
    assert "does not speak the" in line
    assert str(port) in line
    assert SECRET not in line


def test_a_node_of_a_cluster(make: Callable[..., Cache], caplog: pytest.LogCaptureFixture) -> None:
    """A node that refers to others is named with what would follow it."""
    with another_server(b"-MOVED 1 10.0.0.1:6379\r\n" * 10) as port:
        cache = make(redis_url=f"redis://127.0.0.1:{port}")
        assert cache.ask("question", lambda: "answer") == "answer"
    (line,) = lines(caplog)
    assert "redis_cluster=True" in line


@pytest.mark.parametrize("raised", [ConfigurationError("the hub does not hand it out"), ImportError("no module torch")])
def test_a_model_that_cannot_be_loaded(
    raised: Exception, postgres_url: str, make: Callable[..., Cache], caplog: pytest.LogCaptureFixture
) -> None:
    """What an embedder finds wrong when it loads is a miss with a remedy, and not for ever."""
    broken = [raised]

    def embed(texts: list[str]) -> list[list[float]]:
        if broken:
            raise broken[0]
        return [[1.0, 0.0] for _ in texts]

    cache = make(postgres_url=postgres_url, embedder=from_callable(embed, name="late"), min_similarity=0.9)
    assert cache.ask("question", lambda: "answer") == "answer"
    assert cache.store("question", "answer") is None
    (line,) = lines(caplog)
    assert str(raised) in line
    broken.clear()
    assert cache.store("question", "answer") is not None
    assert isinstance(cache.lookup("question"), Hit)


def test_vectors_that_are_too_long(
    postgres_url: str, make: Callable[..., Cache], caplog: pytest.LogCaptureFixture
) -> None:
    """A dimension that only the loaded model tells is found by the first search, and degrades."""
    embedder = from_callable(lambda texts: [[1.0] * 4001 for _ in texts], name="long")
    cache = make(postgres_url=postgres_url, embedder=embedder, min_similarity=0.9)
    assert cache.ask("question", lambda: "answer") == "answer"
    assert "4000" in lines(caplog)[0]
    with pytest.raises(TierRefused, match="4000"):
        cache.migrate()


def test_a_host_lets_the_call_through(case: Case, make: Callable[..., Cache]) -> None:
    """A framework's cache goes on without it, and a strict one tells."""
    from langchain_core.outputs import Generation

    from askonce.langchain import AskOnceCache

    assert AskOnceCache(make(**case.settings)).lookup("question", "llm") is None
    AskOnceCache(make(**case.settings)).update("question", "llm", [Generation(text="answer")])
    with pytest.raises(TierRefused):
        AskOnceCache(make(**case.settings, strict=True)).lookup("question", "llm")


TRUSTED, UNTRUSTED = str(CERTIFICATE), str(OTHER_AUTHORITY)
TLS_URLS = {
    "postgres right": (
        f"postgresql://postgres@cache.example:{{}}/postgres?hostaddr=127.0.0.1&sslrootcert={TRUSTED}",
        None,
    ),
    "postgres name": (
        f"postgresql://postgres@127.0.0.1:{{}}/postgres?sslrootcert={TRUSTED}",
        "as its certificate does",
    ),
    "postgres authority": (
        f"postgresql://postgres@cache.example:{{}}/postgres?hostaddr=127.0.0.1&sslrootcert={UNTRUSTED}",
        "sslrootcert",
    ),
    "postgres no file": ("postgresql://postgres@127.0.0.1:{}/postgres?sslrootcert=/no/such/file", "sslrootcert"),
    "redis right": (f"rediss://127.0.0.1:{{}}?ssl_ca_certs={TRUSTED}&ssl_check_hostname=False", None),
    "redis name": (f"rediss://127.0.0.1:{{}}?ssl_ca_certs={TRUSTED}", "as the certificate does"),
    "redis authority": (f"rediss://127.0.0.1:{{}}?ssl_ca_certs={UNTRUSTED}&ssl_check_hostname=False", "ssl_ca_certs"),
    "redis no file": ("rediss://127.0.0.1:{}?ssl_ca_certs=/no/such/file", "ssl_ca_certs"),
}


@pytest.mark.parametrize(("url", "remedy"), TLS_URLS.values(), ids=TLS_URLS.keys())
def test_a_certificate_that_is_not_trusted_is_told(
    url: str,
    remedy: str | None,
    redis_url: str,
    postgres_url: str,
    make: Callable[..., Cache],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Of another authority, or for another host name: both servers, with what would be right, also by `check`."""
    is_redis = url.startswith("redis")
    with tls_before(redis_url if is_redis else postgres_url) as port:
        setting = {"redis_url" if is_redis else "postgres_url": url.format(port)}
        if not is_redis:
            setting["postgres_url"] += "&sslmode=verify-full"
        with make(**setting) as cache:
            assert (cache.store("question", "answer") is not None) == (remedy is None)
            assert isinstance(cache.lookup("question"), Hit) == (remedy is None)
            assert cache.ask("another", lambda: "answer") == "answer"
            report = cache.check()
            assert report.ok == (remedy is None), str(report)
            assert remedy is None or remedy in str(report)
    told = lines(caplog)
    assert len(told) == (remedy is not None)
    assert remedy is None or remedy in told[0]


@pytest.mark.parametrize("named", [CERTIFICATE, OTHER_AUTHORITY, None], ids=["right", "another", "none"])
@pytest.mark.parametrize("is_redis", [True, False], ids=["redis", "postgres"])
def test_a_server_that_wants_a_certificate(
    is_redis: bool,
    named: Path | None,
    redis_url: str,
    postgres_url: str,
    tmp_path: Path,
    make: Callable[..., Cache],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A client that has the right one is served; others are told that a certificate is wrong, or that TLS ended."""
    key = tmp_path / "client.pem"  # libpq refuses a key that others may read
    key.touch(0o600)
    key.write_bytes(b"" if named is None else named.read_bytes())
    with tls_before(redis_url if is_redis else postgres_url, clients=CERTIFICATE) as port:
        if is_redis:
            url = f"rediss://127.0.0.1:{port}?ssl_ca_certs={TRUSTED}&ssl_check_hostname=False"
            url += "" if named is None else f"&ssl_certfile={key}&ssl_keyfile={key}"
        else:
            url = f"postgresql://postgres@cache.example:{port}/postgres?hostaddr=127.0.0.1&sslmode=verify-full"
            url += f"&sslrootcert={TRUSTED}" + ("" if named is None else f"&sslcert={key}&sslkey={key}")
        with make(**{"redis_url" if is_redis else "postgres_url": url}) as cache:
            assert (cache.store("question", "answer") is not None) == (named == CERTIFICATE)
            assert isinstance(cache.lookup("question"), Hit) == (named == CERTIFICATE)
            assert cache.check().ok == (named == CERTIFICATE)
    assert all("certificate" in line for line in lines(caplog))


def test_a_server_without_tls(postgres_url: str, make: Callable[..., Cache], caplog: pytest.LogCaptureFixture) -> None:
    """One that refuses TLS where the URL demands it is told."""
    with another_server(b"N") as port:
        cache = make(postgres_url=f"postgresql://app@127.0.0.1:{port}/db?sslmode=require")
        assert cache.ask("question", lambda: "answer") == "answer"
    (line,) = lines(caplog)
    assert "switch TLS on there" in line


SECRETS = [
    "s3%cret",
    "s3@cret",
    "s3/cret",
    "s3?cret",
    "s3#cret",
    "s3:cret",
    "s3[cret",
    "12/s3cret",
    "12#s3cret",
    "12?s3=cret",
    "s3 cret",
    "s3%zzcret",
]


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize(
    "url", ["redis://app:{}@127.0.0.1:1/0", "rediss://:{}@127.0.0.1:1", "postgresql://app:{}@127.0.0.1:1/db"]
)
def test_no_part_of_a_password_is_ever_quoted(
    url: str, secret: str, make: Callable[..., Cache], caplog: pytest.LogCaptureFixture
) -> None:
    """However it is encoded: in no error, traceback, log line, statistic or representation."""
    caplog.set_level(logging.DEBUG)
    given = url.format(secret)
    name = "redis_url" if given.startswith("redis") else "postgres_url"
    try:
        cache = make(**{name: given})
    except ConfigurationError as exc:
        # The last frame only: the traceback of our own call would show it.
        shown = "".join(traceback.format_exception(exc, limit=-1))
    else:
        cache.lookup("question")
        shown = "".join(map(repr, (cache, cache.settings, cache.stats(), cache.explain("question"))))
        with pytest.raises(TierError) as caught:
            cache.clear(everything=True)
        shown += "".join(traceback.format_exception(caught.value))
    shown += caplog.text
    assert "cret" not in shown.replace("secret", "")
    assert "s3" not in shown


@pytest.mark.parametrize("value", [["redis://:s3cret@h"], {"redis_url": "s3cret"}, 3])
@pytest.mark.parametrize("name", ["redis_url", "postgres_url"])
def test_a_url_of_another_type(name: str, value: object) -> None:
    """Is refused by its name alone."""
    with pytest.raises(ConfigurationError, match=name) as caught:
        Cache(**{name: value})  # type: ignore[arg-type]
    assert "s3" not in "".join(traceback.format_exception(caught.value, limit=-1))
