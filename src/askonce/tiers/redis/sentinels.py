"""Ask sentinels which server is the primary, for each connection that is opened."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import suppress
from threading import Thread
from time import monotonic
from typing import Any, TypeAlias, TypeVar

from askonce.core.report import Finding
from askonce.errors import TierRefused
from askonce.runtime.deadlines import Deadline
from askonce.runtime.drivers import adrive, drive
from askonce.tiers.redis.connections import Address, Opening
from askonce.tiers.redis.faults import FAULTS

R = TypeVar("R")
_Steps: TypeAlias = Generator[Opening, Any, R]

_ANSWER_S = 0.5
"""Longest wait for one of them, before the next is asked."""

_NEWS_S = 0.5
"""For so long a server is taken for the primary, since a sentinel has said so."""


class Sentinels:
    """Find the primary that the first sentinel to answer names.

    Args:
        service: What they call it.
        openings: How to connect to each of them.
    """

    def __init__(self, service: str, openings: Sequence[Opening]) -> None:
        self._service = service
        self._openings = list(openings)
        self._primary: Address | None = None
        self._asked_at = float("-inf")

    def find(self) -> Address:
        """Return where the primary is now.

        Raises:
            TierRefused: One of them does not know the service, and no other has answered.
            Exception: What made the first one fail.
        """
        return drive(self._finding(), self._ask)

    async def afind(self) -> Address:
        """Async version of `find`."""
        return await adrive(self._finding(), self._aask)

    def is_current(self, connection: Any) -> bool:
        """Return whether a connection is one to the primary that was found last: a former one may still answer.

        Whether there is another one is asked in the background, when that was last done some time ago.
        """
        now = monotonic()
        if now - self._asked_at > _NEWS_S:
            self._asked_at = now
            with suppress(RuntimeError):  # the process has no threads left, or ends
                Thread(target=self._find_quietly, name="askonce-sentinel", daemon=True).start()
        return (connection.host, connection.port) == self._primary

    def _find_quietly(self) -> None:
        with suppress(*FAULTS, TierRefused):  # whoever connects next is told
            self.find()

    def survey(self) -> list[Finding]:
        """Say what each of them says."""
        return drive(self._surveying(), self._ask)

    async def asurvey(self) -> list[Finding]:
        """Async version of `survey`."""
        return await adrive(self._surveying(), self._aask)

    def _finding(self) -> _Steps[Address]:
        faults: list[Exception] = []
        for opening in tuple(self._openings):
            try:
                found = yield opening
            except FAULTS as exc:
                faults.append(exc)
                continue
            if found is None:
                remedy = "correct its name in redis_url"
                faults.insert(0, TierRefused(f"redis: no sentinel knows the service {self._service!r}", remedy))
                continue
            # The next connection is opened by the one that has answered.
            self._openings.sort(key=lambda each, first=opening: each is not first)  # type: ignore[misc]
            self._primary, self._asked_at = _address(found), monotonic()
            return self._primary
        raise faults[0]

    def _surveying(self) -> _Steps[list[Finding]]:
        named: dict[Address | None, int] = {}
        failed = []
        for opening in tuple(self._openings):
            try:
                found = yield opening
            except FAULTS as exc:
                failed.append(f"{opening.options['host']}:{opening.options['port']} ({type(exc).__name__})")
            else:
                place = None if found is None else _address(found)
                named[place] = named.get(place, 0) + 1
        findings = []
        for place, count in named.items():
            says = f"{count} of {len(self._openings)} sentinels say that {self._service!r} is "
            if place is None:
                findings.append(Finding("exact", "error", f"{says}unknown to them", "correct the name in redis_url"))
            else:
                findings.append(Finding("exact", "ok", f"{says}at {place}"))
        if failed:
            remedy = "see whether they run, and can be reached from here, and what their password is"
            status: Any = "warning" if named else "error"
            findings.append(Finding("exact", status, f"sentinels that do not answer: {', '.join(failed)}", remedy))
        return findings

    @property
    def _question(self) -> tuple[str, str, str]:
        return ("SENTINEL", "GET-MASTER-ADDR-BY-NAME", self._service)

    def _ask(self, opening: Opening) -> Any:
        connection = opening.kind(**_hasty(opening.options))
        try:
            connection.connect()
            connection.send_command(*self._question)
            return connection.read_response()
        finally:
            connection.disconnect()

    async def _aask(self, opening: Opening) -> Any:
        connection = opening.async_kind(**opening.async_options)
        try:
            async with Deadline(_ANSWER_S):
                await connection.connect()
                await connection.send_command(*self._question)
                return await connection.read_response()
        finally:
            await connection.disconnect(nowait=True)


def _hasty(options: Mapping[str, Any]) -> dict[str, Any]:
    return {**options, "socket_timeout": _ANSWER_S, "socket_connect_timeout": _ANSWER_S}


def _address(found: Sequence[bytes]) -> Address:
    host, port = found
    return Address(host.decode(), int(port))
