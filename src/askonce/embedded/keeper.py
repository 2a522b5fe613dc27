"""The process that runs the servers of one folder: starts both, restarts one that died, stops after the last user.

Every user of a folder holds a shared `flock` on `users.lock`; the keeper waits for the exclusive one. The
kernel releases a dead user's lock, so a crash needs no clean-up and no process id is mistaken for another's.

Runs as a script, detached from the process that starts it, with the standard library only: importing askonce
here would keep its dependencies in memory for as long as the servers run.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

POLL_S = 0.1
RETRY_S = 1.0
START_S = 60.0  # PostgreSQL's own default in pg_ctl: recovery after a crash takes a while
STOP_S = 30.0
LOG_TAIL = 2000  # characters

READY = "ready"


class ServerError(Exception):
    """Report a server that did not start, with the end of its log."""


@dataclass(frozen=True)
class Installation:
    """Paths of one pair of servers: data, sockets and programs."""

    folder: Path
    sockets: Path
    postgres_data: Path
    postgres_programs: Path
    valkey_server: Path

    @property
    def valkey_socket(self) -> Path:
        """The socket on which Valkey listens."""
        return self.sockets / "valkey.sock"

    def to_json(self) -> str:
        """Return this as one command line argument."""
        return json.dumps({name: str(value) for name, value in vars(self).items()})

    @classmethod
    def from_json(cls, text: str) -> Installation:
        """Read what `to_json` wrote."""
        return cls(**{name: Path(value) for name, value in json.loads(text).items()})


def address(folder: Path) -> Path:
    """Return the file with the folder of the servers' sockets; it is deleted when they begin to stop."""
    return folder / "sockets.path"


def open_private(path: Path, flags: int = os.O_RDWR) -> int:
    """Open a file that only the folder's owner can access, creating it if absent; refuse a symbolic link."""
    descriptor = os.open(path, flags | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    if os.geteuid() == 0:
        owner = path.parent.stat()
        os.fchown(descriptor, owner.st_uid, owner.st_gid)
    return descriptor


def try_lock(descriptor: int, operation: int) -> bool:
    """Take a lock if that needs no waiting; return whether it was taken."""
    try:
        fcntl.flock(descriptor, operation | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a file's exclusive lock, waiting for it."""
    descriptor = open_private(path)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        # Closing alone would leave the lock with a child that another thread forked meanwhile.
        fcntl.flock(descriptor, fcntl.LOCK_UN)
        os.close(descriptor)


def is_free(path: Path) -> bool:
    """Return whether nobody holds a lock on the file."""
    descriptor = open_private(path)
    try:
        free = try_lock(descriptor, fcntl.LOCK_EX)
        if free:
            fcntl.flock(descriptor, fcntl.LOCK_UN)
        return free
    finally:
        os.close(descriptor)


def wait_for(condition: Callable[[], bool], timeout: float) -> bool:
    """Wait up to `timeout` seconds until a condition holds; return whether it did."""
    deadline = time.monotonic() + timeout
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(POLL_S / 4)
    return True


def launch(
    installation: Installation, command: list[str], log: Path, held: int | None = None
) -> subprocess.Popen[bytes]:
    """Run a server program as the folder's owner, with a bare environment, in a session of its own.

    The environment holds no secret of the caller's and no `PG…` variable; `held` is a descriptor that
    stays open, and its lock held, for as long as the server or any of its children runs.
    """
    owner = installation.folder.stat()
    demote = os.geteuid() == 0 and owner.st_uid != 0
    output = open_private(log, os.O_WRONLY | os.O_APPEND)
    try:
        return subprocess.Popen(  # noqa: S603 — the wheels' programs
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            cwd=installation.folder,
            env={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C"},
            umask=0o077,
            start_new_session=True,
            pass_fds=() if held is None else (held,),
            user=owner.st_uid if demote else None,
            group=owner.st_gid if demote else None,
            extra_groups=[] if demote else None,
        )
    finally:
        os.close(output)


def await_start(process: subprocess.Popen[bytes], log: Path, ready: Callable[[], bool]) -> None:
    """Wait until a server answers; stop it and raise `ServerError` if it does not."""
    if wait_for(lambda: process.poll() is not None or ready(), START_S) and process.poll() is None:
        return
    stop(process)
    tail = log.read_text(errors="replace")[-LOG_TAIL:]
    raise ServerError(f"{shlex.join(process.args[:1])} did not start; the end of {log}:\n{tail}")  # type: ignore[index,arg-type]


def stop(process: subprocess.Popen[bytes]) -> None:
    """Stop a server, by force if it does not end."""
    if process.poll() is None:
        process.send_signal(signal.SIGINT)  # PostgreSQL: fast shutdown; Valkey: save and exit
    try:
        process.wait(STOP_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def create_postgres_data(installation: Installation) -> None:
    """Create PostgreSQL's data folder, whole or not at all."""
    unfinished = installation.postgres_data.with_suffix(".new")
    shutil.rmtree(unfinished, ignore_errors=True)
    log = installation.folder / "postgres.log"
    command = [
        str(installation.postgres_programs / "initdb"),
        "--pgdata", str(unfinished),
        "--username", "postgres",
        "--auth", "trust",  # the folder of the socket is closed to everybody but its owner
        "--encoding", "UTF8",
        "--locale", "C",
        "--locale-provider", "builtin",
        "--builtin-locale", "C.UTF-8",
    ]  # fmt: skip
    process = launch(installation, command, log)
    if process.wait() != 0:
        tail = log.read_text(errors="replace")[-LOG_TAIL:]
        raise ServerError(f"initdb failed; the end of {log}:\n{tail}")
    unfinished.rename(installation.postgres_data)


def start_postgres(installation: Installation, held: int | None = None) -> subprocess.Popen[bytes]:
    """Start PostgreSQL and wait until it takes connections."""
    data = installation.postgres_data
    if not data.exists():
        create_postgres_data(installation)
    log = installation.folder / "postgres.log"
    quoted = str(installation.sockets).replace('"', '""')
    command = [
        str(installation.postgres_programs / "postgres"),
        "-D", str(data),
        "-c", "listen_addresses=",
        "-c", "port=5432",
        "-c", f'unix_socket_directories="{quoted}"',
        "-c", "unix_socket_permissions=0700",
    ]  # fmt: skip
    process = launch(installation, command, log, held)

    def ready() -> bool:
        status = postmaster_status(data)
        return len(status) > 7 and status[0] == str(process.pid) and status[7].strip() == "ready"

    await_start(process, log, ready)
    return process


def postmaster_status(data: Path) -> list[str]:
    """Read the lines of `postmaster.pid`: the process id first, the state eighth; none without the file."""
    try:
        return (data / "postmaster.pid").read_text().splitlines()
    except FileNotFoundError:
        return []


def start_valkey(installation: Installation, held: int | None = None) -> subprocess.Popen[bytes]:
    """Start Valkey and wait until its data is loaded."""
    log = installation.folder / "valkey.log"
    data = installation.folder / "valkey"
    data.mkdir(mode=0o700, exist_ok=True)
    if os.geteuid() == 0:
        owner = installation.folder.stat()
        os.chown(data, owner.st_uid, owner.st_gid)
    command = [
        str(installation.valkey_server),
        "--port", "0",
        "--unixsocket", str(installation.valkey_socket),
        "--unixsocketperm", "700",
        "--dir", str(data),
        "--pidfile", str(installation.folder / "valkey.pid"),
        "--appendonly", "yes",
        "--save", "",
        "--set-proc-title", "no",
    ]  # fmt: skip
    process = launch(installation, command, log, held)
    await_start(process, log, lambda: valkey_answers(installation.valkey_socket))
    return process


def valkey_answers(path: Path) -> bool:
    """Return whether the server at a socket answers a `PING`."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(1)
        try:
            connection.connect(str(path))
            connection.sendall(b"PING\r\n")
            return connection.recv(16).startswith(b"+PONG")
        except OSError:
            return False


def forget_earlier_run(installation: Installation) -> None:
    """Remove what a crash left: sockets, and a `postmaster.pid` whose number another program has now.

    PostgreSQL would take that program for itself and refuse to start. Call this only while holding
    `servers.lock`, which every server of this folder holds until it ends.
    """
    for left in installation.sockets.iterdir():
        left.unlink()
    for pid in postmaster_status(installation.postgres_data)[:1]:
        with contextlib.suppress(ProcessLookupError):  # PostgreSQL recovers by itself, and needs the file for that
            with contextlib.suppress(PermissionError):
                os.kill(int(pid), 0)
            (installation.postgres_data / "postmaster.pid").unlink()


def detach() -> None:
    """Become a daemon: this process outlives the one that started it while others use the servers."""
    if os.fork() > 0:
        os._exit(0)
    os.setsid()
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, leave)


Start = Callable[[Installation, int | None], subprocess.Popen[bytes]]
STARTS: tuple[Start, ...] = (start_valkey, start_postgres)


def leave(_signal: int, _frame: object) -> NoReturn:
    """Exit on SIGTERM, with clean-up."""
    raise SystemExit(0)


def report(text: str) -> None:
    """Report the outcome to the process that started this one, and close the pipe to it."""
    os.write(sys.stdout.fileno(), text.encode())
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 — os.devnull is not a path of ours
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def keep(installation: Installation) -> None:
    """Run both servers until they have no user left."""
    folder = installation.folder
    keeper, servers, users = (open_private(folder / name) for name in ("keeper.lock", "servers.lock", "users.lock"))
    if not try_lock(keeper, fcntl.LOCK_EX):
        raise ServerError(f"another process already runs the servers of {folder}")
    if not wait_for(lambda: try_lock(servers, fcntl.LOCK_EX), STOP_S):
        raise ServerError(f"servers of an earlier run still hold {folder}")
    forget_earlier_run(installation)
    running: dict[Start, subprocess.Popen[bytes]] = {}
    try:
        for start in STARTS:
            running[start] = start(installation, servers)
        report(READY)
        while not try_lock(users, fcntl.LOCK_EX):
            time.sleep(POLL_S)
            for start, process in running.items():
                if process.poll() is not None:
                    try:
                        running[start] = start(installation, servers)
                    except ServerError:  # its log has the reason
                        time.sleep(RETRY_S)
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        # Before any lock is free: our exit releases them in no certain order, keeper.lock perhaps last.
        address(folder).unlink(missing_ok=True)
        for process in running.values():
            stop(process)
        if installation.sockets.parent != folder:
            shutil.rmtree(installation.sockets, ignore_errors=True)


def main() -> None:
    """Run the servers of the installation that the first argument describes."""
    os.umask(0o077)
    detach()
    try:
        keep(Installation.from_json(sys.argv[1]))
    except (ServerError, OSError) as error:
        report(str(error))
        raise  # for keeper.log


if __name__ == "__main__":
    main()
