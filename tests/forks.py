"""Processes by fork: a child of the test process that does one thing, and programs that need not import all anew.

To import what a cache needs takes a second and more, and to start a server of it twice as long. What is about how a
process ends, or is killed, is not about that: `Programs` forks such programs from a process that has imported it.
"""

from __future__ import annotations

import faulthandler
import gc
import importlib
import json
import os
import signal
import socket
import subprocess
import sys
import warnings
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from io import BufferedReader, BufferedWriter, FileIO, TextIOWrapper
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType
from typing import IO, Any

from askonce.guards import languages

LIMIT_S = 60
STDERR = 2
PARTITIONS = 4
"""Of schemas that tests make, also those that their programs make, where nothing else is said."""

_IMPORTED = (
    "askonce.cache",
    "askonce.cli.app",
    "askonce.testing.samples",
    "askonce.tiers.postgres",
    "askonce.tiers.redis",
    *(language.name for language in iter_modules(languages.__path__, f"{languages.__name__}.")),
)
_LONGEST = 200_000  # bytes of a message


def in_child(act: Callable[[], bool]) -> bool:
    """Return whether `act` returns true in a forked child, in time: where it hangs, the child writes its stack."""
    child = os.fork()
    if child == 0:
        try:
            faulthandler.dump_traceback_later(LIMIT_S, exit=True)  # no alarm: pytest-timeout has a handler of its own
            os._exit(0 if act() else 1)
        finally:
            os._exit(2)  # what `act` raises must not go on with the tests
    return os.waitpid(child, 0)[1] == 0


class Program:
    """A program that runs: a process of its own, with pipes for what it reads, prints and complains of.

    Args:
        channel: Where its process id and its end are told.
        pipes: The ends of its standard input, output and error.
    """

    def __init__(self, channel: socket.socket, pipes: tuple[IO[str], IO[str], IO[str]]) -> None:
        self.stdin, self.stdout, self.stderr = pipes
        self.returncode: int | None = None
        self._told = channel.makefile()
        self._channel = channel
        self.pid = int(self._told.readline())

    def kill(self) -> None:
        """Kill it; it must not have been waited for."""
        self.send_signal(signal.SIGKILL)

    def send_signal(self, number: signal.Signals) -> None:
        """Send it a signal; it must not have been waited for."""
        assert self.returncode is None
        os.kill(self.pid, number)

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end, as long as it may take, and return its code: minus the signal that has killed it."""
        if self.returncode is None:
            self._channel.settimeout(timeout)
            self.returncode = int(self._told.readline())
        return self.returncode

    def close(self) -> None:
        """Kill it, if it still runs, and close the pipes."""
        with suppress(BrokenPipeError):
            self.stdin.close()
        if self.returncode is None:
            with suppress(ProcessLookupError):
                self.send_signal(signal.SIGKILL)
            self.wait()
        for file in (self.stdout, self.stderr, self._told, self._channel):
            file.close()


class Programs:
    """Start programs in Python as `python -W error -c` does, but for the imports and the seed of hashes.

    Args:
        imported: What they find imported, where it is installed.
        of_tests: Whether they are a test's: what they warn of is an error, and what they complain of goes to the test.
    """

    def __init__(self, imported: Sequence[str] = _IMPORTED, *, of_tests: bool = True) -> None:
        self._of_tests = of_tests
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._control.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2 * _LONGEST)
        with theirs:
            # It ends when the other end of its socket is closed, also when this process is killed.
            self._process = subprocess.Popen(
                [sys.executable, __file__, str(theirs.fileno()), *imported],
                pass_fds=[theirs.fileno()],
                env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            )

    def start(self, code: str, *arguments: str, **environment: str) -> Program:
        """Start a program.

        Args:
            code: Its text.
            arguments: What follows in `sys.argv`.
            environment: Variables that it has beside those of this process.
        """
        with ExitStack() as stack:
            theirs: list[int] = []
            ours: list[int] = []
            for written_by_us in (True, False, False):
                reading, writing = os.pipe()
                theirs.append(reading if written_by_us else writing)
                ours.append(writing if written_by_us else reading)
            if not self._of_tests:
                os.dup2(STDERR, theirs[2])
            for descriptor in theirs:
                stack.callback(os.close, descriptor)
            channel, other = socket.socketpair()
            stack.enter_context(other)
            told: dict[str, Any] = {"code": code, "arguments": arguments, "environment": {**os.environ, **environment}}
            told |= {"folder": str(Path.cwd()), "of_tests": self._of_tests}
            socket.send_fds(self._control, [json.dumps(told).encode()], [*theirs, other.fileno()])
        modes = ("w", "r", "r")
        files = [os.fdopen(descriptor, mode, encoding="utf-8") for descriptor, mode in zip(ours, modes, strict=True)]
        return Program(channel, (files[0], files[1], files[2]))

    def run(self, code: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a program to its end; what it complains of must fit into a pipe."""
        program = self.start(code, *arguments, **environment)
        try:
            program.stdin.close()
            printed, complained = program.stdout.read(), program.stderr.read()
            return subprocess.CompletedProcess(arguments, program.wait(2 * LIMIT_S), printed, complained)
        finally:
            program.close()

    def close(self) -> None:
        """End what starts programs; those that run go on."""
        self._control.close()
        self._process.wait()


def _serve(control: socket.socket, imported: Sequence[str]) -> tuple[dict[str, Any], list[int]]:
    """Start programs until nobody is left to ask for them; in each of them, return what it is and its descriptors."""
    sys.path[0] = ""  # this file's folder has others that bear the names of libraries
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever asks for programs ends them
    gc.disable()
    for name in imported:
        with suppress(Exception):  # who imports it is told why it cannot be
            importlib.import_module(name)
    gc.freeze()
    gc.enable()
    while True:
        message, descriptors, *_ = socket.recv_fds(control, _LONGEST, 4)
        if not message:
            os._exit(0)
        with suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        if os.fork() == 0:
            break
        for descriptor in descriptors:
            os.close(descriptor)
    control.close()
    program = os.fork()
    if program == 0:
        return json.loads(message), descriptors
    with socket.socket(fileno=descriptors.pop()) as channel:
        for descriptor in descriptors:
            os.close(descriptor)
        channel.sendall(f"{program}\n".encode())
        code = os.waitstatus_to_exitcode(os.waitpid(program, 0)[1])
        with suppress(OSError):
            channel.sendall(f"{code}\n".encode())
    os._exit(0)


def _prepare(program: dict[str, Any], descriptors: list[int]) -> None:
    """Give this process what a program has when it begins."""
    for place, descriptor in enumerate(descriptors[:3]):
        os.dup2(descriptor, place)
    for descriptor in descriptors:
        os.close(descriptor)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.environ.clear()
    os.environ.update(program["environment"])
    os.chdir(program["folder"])
    if program["of_tests"]:
        warnings.simplefilter("error")  # not before: what a library warns of while it is imported is not the program's
        vars(sys.modules["askonce.tiers.postgres.schema"])["PARTITIONS"] = PARTITIONS
    sys.argv = ["-c", *program["arguments"]]
    at_once = "PYTHONUNBUFFERED" in os.environ
    sys.stdin = TextIOWrapper(BufferedReader(FileIO(0, "r", closefd=False)), encoding="utf-8")
    sys.stdout = TextIOWrapper(BufferedWriter(FileIO(1, "w", closefd=False)), encoding="utf-8", line_buffering=at_once)
    sys.stderr = TextIOWrapper(BufferedWriter(FileIO(2, "w", closefd=False)), encoding="utf-8", line_buffering=True)


if __name__ == "__main__":
    _program, _descriptors = _serve(socket.socket(fileno=int(sys.argv[1])), sys.argv[2:])
    _prepare(_program, _descriptors)
    sys.modules["__main__"] = _main = ModuleType("__main__")
    exec(compile(_program["code"], "<string>", "exec"), vars(_main))
