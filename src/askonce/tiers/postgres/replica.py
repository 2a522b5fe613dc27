"""Searches on a read replica, which may lag: what it finds counts only if it shows every removal that has returned."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from time import monotonic

from askonce.core.model import Candidate, Position
from askonce.core.ports import Snapshot
from askonce.core.report import Finding
from askonce.errors import CacheError, TierError
from askonce.tiers.postgres.database import Database, Query
from askonce.tiers.postgres.statements import Statements

_log = logging.getLogger("askonce")

_PAUSE_S = 5.0
"""Seconds for which a replica that failed is not asked."""

POSITION = Query(Statements.position, {}, lambda rows: Position(*rows[0]), reads=True)
"""How far the log of removals goes."""


def shows_removals(found: Snapshot[Sequence[Candidate]], until: Position) -> bool:
    """Return whether a replica's answer shows all that was removed up to a position of the primary's log.

    The replica has the tombstones up to there, and nothing of what they chose: an entry from before a tombstone that
    has not deleted all yet, as far as the replica has got, has an earlier position than the replica's log. One whose
    log goes further may have been promoted, and have its own tombstones instead.
    """
    position = found.position
    return (
        position.log == until.log
        and position.number == until.number
        and all(candidate.entry.position == position for candidate in found.found)
    )


class Replica:
    """A read replica of the tier of record, and the primary that says whether it is up to date.

    Args:
        database: The replica.
        primary: The server that it replicates.
    """

    def __init__(self, database: Database, primary: Database) -> None:
        self._database = database
        self._primary = primary
        self._asked_again_at = 0.0
        self._is_failing = False

    def search(self, query: Query[Snapshot[Sequence[Candidate]] | None]) -> Snapshot[Sequence[Candidate]] | None:
        """Return what a search finds, or `None` if the primary is to be asked.

        Raises:
            TierError: The primary could not say how far its log goes.
        """
        if monotonic() < self._asked_again_at:
            return None
        until = self._primary.run(POSITION)
        try:
            while (found := self._database.run(query)) is None:
                pass
        except CacheError as exc:
            self._failed(exc)
            return None
        return self._believed(found, until)

    async def asearch(self, query: Query[Snapshot[Sequence[Candidate]] | None]) -> Snapshot[Sequence[Candidate]] | None:
        """Async version of `search`."""
        if monotonic() < self._asked_again_at:
            return None
        until = await self._primary.arun(POSITION)
        try:
            while (found := await self._database.arun(query)) is None:
                pass
        except CacheError as exc:
            self._failed(exc)
            return None
        return self._believed(found, until)

    def check(self) -> list[Finding]:
        """Say whether it answers, and whether it is as far as the primary."""
        try:
            until, position = self._primary.run(POSITION), self._database.run(POSITION)
        except TierError as exc:
            return [self._unusable(exc)]
        return [self._compared(until, position)]

    async def acheck(self) -> list[Finding]:
        """Async version of `check`."""
        try:
            until, position = await self._primary.arun(POSITION), await self._database.arun(POSITION)
        except TierError as exc:
            return [self._unusable(exc)]
        return [self._compared(until, position)]

    def close(self) -> None:
        """Close the connections of the sync half, and of every loop that has ended."""
        self._database.close()

    async def aclose(self) -> None:
        """Close the connections of the running loop, and those of the sync half."""
        await self._database.aclose()

    def forget_connections(self) -> None:
        """Drop, without closing, what a fork made unusable."""
        self._database.forget_connections()

    def _failed(self, exc: CacheError) -> None:
        self._asked_again_at = monotonic() + _PAUSE_S
        if not self._is_failing:
            self._is_failing = True
            _log.warning("the replica %s fails (%s); searches go to the primary", self._database.server, exc)

    def _believed(self, found: Snapshot[Sequence[Candidate]], until: Position) -> Snapshot[Sequence[Candidate]] | None:
        if self._is_failing:
            self._is_failing = False
            _log.warning("the replica %s answers again", self._database.server)
        return found if shows_removals(found, until) else None

    def _unusable(self, exc: TierError) -> Finding:
        found = f"the replica {self._database.server} cannot be used ({exc}); searches go to the primary"
        return Finding("semantic", "warning", found, exc.remedy if hasattr(exc, "remedy") else None)

    def _compared(self, until: Position, position: Position) -> Finding:
        name = f"the replica {self._database.server}"
        if position.log != until.log:
            found = f"{name} does not replicate the server of postgres_url; it is asked, and never believed"
            return Finding("semantic", "error", found, "name a streaming replica of it in postgres_replica_url")
        if position.number < until.number:
            found = f"{name} does not show the latest removal yet; searches go to the primary until it does"
            return Finding("semantic", "warning", found, "see pg_stat_replication on the primary if this lasts")
        return Finding("semantic", "ok", f"{name} answers, and shows every removal")
