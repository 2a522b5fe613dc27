"""Run the tests in several processes (``--workers N``), forked when everything is imported and collected.

Each process of pytest-xdist imports and collects the same again, which takes 7 s of a core. Here the process that has
collected runs nothing itself, and reports what the others say; each of them takes a few tests at a time.
"""

from __future__ import annotations

import os
import pickle
import random
import selectors
import sys
import threading
import traceback
import warnings
from collections.abc import Iterator
from itertools import groupby
from typing import Any, NoReturn

import pytest

_LOAD_TORCH = ("tests/embedding/test_models.py", "tests/embedding/test_tokens.py", "tests/judges/test_cross_encoder.py")
_AT_A_TIME = 8
_SLOW_AT_A_TIME = 2
_LENGTH_BYTES = 4


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option."""
    parser.addoption("--workers", type=int, default=0, help="processes to run the tests in; 0: in this one")


def pytest_configure(config: pytest.Config) -> None:
    """Take over what runs the tests."""
    if config.option.workers and not config.option.collectonly:
        config.pluginmanager.register(_Workers(config))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with what one process has to do alone, and with what takes longest."""
    if config.option.workers:
        items.sort(key=lambda item: (not _loads_torch(item), item.get_closest_marker("slow") is None))


def _loads_torch(item: pytest.Item) -> bool:
    """Return whether it loads torch, which takes as long as all other imports: one process does."""
    return item.nodeid.partition("::")[0] in _LOAD_TORCH


def _packs(items: list[pytest.Item]) -> Iterator[list[pytest.Item]]:
    """Divide tests into what one process takes at a time: tests of one file, which may share what it has made."""
    for file, together in groupby(items, lambda item: "torch" if _loads_torch(item) else item.path):
        tests = list(together)
        slow = tests[0].get_closest_marker("slow") is not None
        size = len(tests) if file == "torch" else _SLOW_AT_A_TIME if slow else _AT_A_TIME
        yield from (tests[first : first + size] for first in range(0, len(tests), size))


class _Workers:
    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._left: dict[str, pytest.Item] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool | None:
        """Fork the processes, and report what they say."""
        if session.testsfailed:
            return None  # to say so is pytest's
        assert threading.active_count() == 1, (
            "what is imported has started a thread, which no forked process would have"
        )
        self._left = {item.nodeid: item for item in session.items}
        packs = list(_packs(session.items))
        queue, fill = os.pipe()
        os.write(fill, b"".join(place.to_bytes(_LENGTH_BYTES) for place in range(len(packs))))
        os.close(fill)
        capture: Any = self._config.pluginmanager.getplugin("capturemanager")
        self._config._tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]  # noqa: SLF001 — one for all
        capture.stop_global_capturing()  # each process has a file of its own for what is printed
        with selectors.DefaultSelector() as selector:
            for number in range(self._config.option.workers):
                reports, report = os.pipe()
                if os.fork() == 0:
                    for reader in (reports, *(key.fd for key in selector.get_map().values())):
                        os.close(reader)
                    capture.start_global_capturing()
                    _Worker(f"gw{number}", session, report).run(queue, packs)
                os.close(report)
                selector.register(reports, selectors.EVENT_READ, bytearray())
            capture.start_global_capturing()
            while selector.get_map():
                for key, _ in selector.select():
                    self._receive(selector, key)
                if session.shouldfail or session.shouldstop:
                    os.read(queue, len(packs) * _LENGTH_BYTES)  # nobody takes more
        os.close(queue)
        for _ in range(self._config.option.workers):
            os.wait()
        if session.shouldfail:
            raise session.Failed(session.shouldfail)
        if session.shouldstop:
            raise session.Interrupted(session.shouldstop)
        for nodeid, item in self._left.items():
            why = "the process that ran it or was to run it has ended"
            lost = pytest.TestReport(nodeid, item.location, {}, "failed", why, "call")
            self._config.hook.pytest_runtest_logreport(report=lost)
        return True

    def _receive(self, selector: selectors.BaseSelector, key: selectors.SelectorKey) -> None:
        """Read what a process says."""
        read: bytearray = key.data
        sent = os.read(key.fd, 2**16)
        if not sent:
            selector.unregister(key.fd)
            os.close(key.fd)
        read += sent
        while len(read) >= (end := _LENGTH_BYTES + int.from_bytes(read[:_LENGTH_BYTES])) > _LENGTH_BYTES:
            self._report(*pickle.loads(read[_LENGTH_BYTES:end]))
            del read[:end]

    def _report(self, what: str, said: Any) -> None:
        hook = self._config.hook
        if what == "report":
            report = hook.pytest_report_from_serializable(config=self._config, data=said)
            hook.pytest_runtest_logreport(report=report)
        elif what == "warning":
            text, when, nodeid = said
            warning = warnings.WarningMessage(pytest.PytestWarning(text), pytest.PytestWarning, "", 0)
            said = {"warning_message": warning, "when": when, "nodeid": nodeid, "location": None}
            hook.pytest_warning_recorded.call_historic(kwargs=said)
        elif what == "start":
            hook.pytest_runtest_logstart(nodeid=said, location=self._left[said].location)
        else:
            hook.pytest_runtest_logfinish(nodeid=said, location=self._left.pop(said).location)


class _Worker:
    def __init__(self, name: str, session: pytest.Session, report: int) -> None:
        self._session = session
        self._config = session.config
        self._reports = os.fdopen(report, "wb")
        # pytest's own plugins and those of others leave files and summaries to the process that has neither.
        self._config.workerinput = {"workerid": name}  # type: ignore[attr-defined]
        self._config.pluginmanager.unregister(name="terminalreporter")
        self._config.pluginmanager.register(self)
        os.environ["ASKONCE_TEST_WORKER"] = name
        random.seed()

    def run(self, queue: int, packs: list[list[pytest.Item]]) -> NoReturn:
        """Run what the queue gives, and end the process without taking down what has been imported."""
        try:
            code = self._run(queue, packs)
        except KeyboardInterrupt:
            code = pytest.ExitCode.INTERRUPTED
        except BaseException:  # noqa: BLE001 — the process ends
            traceback.print_exc(file=sys.__stderr__)
            code = pytest.ExitCode.INTERNAL_ERROR
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)

    def _run(self, queue: int, packs: list[list[pytest.Item]]) -> int:
        hook = self._config.hook
        try:
            item = None
            while taken := os.read(queue, _LENGTH_BYTES):
                for following in packs[int.from_bytes(taken)]:
                    if item is not None:
                        hook.pytest_runtest_protocol(item=item, nextitem=following)
                    item = following
            if item is not None:
                hook.pytest_runtest_protocol(item=item, nextitem=None)
        finally:
            hook.pytest_sessionfinish(session=self._session, exitstatus=pytest.ExitCode.OK)
            self._config._ensure_unconfigure()  # noqa: SLF001 — what plugins have left open
            self._reports.close()
        return 0

    def _say(self, what: str, said: object) -> None:
        sent = pickle.dumps((what, said))
        self._reports.write(len(sent).to_bytes(_LENGTH_BYTES) + sent)
        self._reports.flush()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Pass a report on."""
        self._say("report", self._config.hook.pytest_report_to_serializable(config=self._config, report=report))

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Say that a test begins."""
        self._say("start", nodeid)

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        """Say that a test has ended."""
        self._say("finish", nodeid)

    def pytest_warning_recorded(self, warning_message: warnings.WarningMessage, when: str, nodeid: str) -> None:
        """Pass a warning on."""
        self._say("warning", [f"{warning_message.category.__name__}: {warning_message.message}", when, nodeid])
