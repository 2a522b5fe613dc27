"""One PostgreSQL database: its schema is made on first use, and each query is run within its deadline."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Lock
from time import monotonic
from typing import Generic, TypeAlias, TypeVar

from psycopg import errors

from askonce.core.report import Finding, fault_of
from askonce.errors import TierError, TierUnavailable
from askonce.runtime.deadlines import Budget
from askonce.runtime.drivers import adrive, drive
from askonce.tiers.postgres import partitions
from askonce.tiers.postgres.address import server_of
from askonce.tiers.postgres.connection import (
    READ_COMMITTED,
    AsyncBoundedConnection,
    BoundedConnection,
    Connections,
    Lent,
    Message,
    Request,
    Rows,
    Steps,
    message,
    read,
    setting_all,
)
from askonce.tiers.postgres.faults import FOREIGN, fault
from askonce.tiers.postgres.inspection import inspect
from askonce.tiers.postgres.partitions import Moved
from askonce.tiers.postgres.rows import Params
from askonce.tiers.postgres.schema import Installed, MigrateMode, move, prepare
from askonce.tiers.postgres.statements import Statements

_log = logging.getLogger("askonce")

T = TypeVar("T")
AnyConnection: TypeAlias = BoundedConnection | AsyncBoundedConnection
_StepsOn: TypeAlias = Callable[[AnyConnection], Steps[T]]
"""Returns the steps that are taken on the connection that is lent."""

_LONG_S = 60.0
"""Seconds for a removal or a list of documents, which may touch every row."""

_LONG = {"statement_timeout": str(round(_LONG_S * 1000))}

_BUILDING_S = 6 * 3600.0
"""Seconds for one step of `migrate`, which may build the index of a partition."""

_SCANS = {"enable_seqscan": "on"}

# In a failover a name may lead to a standby for a while, where searches go on, and keep the connections. And a session
# goes on with the types of an extension that has been dropped and made anew.
_OUTLIVED = (errors.ReadOnlySqlTransaction, errors.InternalError_)
_OUTLIVED_S = 2.0
"""Seconds between two times that connections which may have outlived what they were opened to are opened anew."""
_CHANGED = (
    *(errors.UndefinedTable, errors.UndefinedColumn, errors.UndefinedFunction, errors.UndefinedObject),
    errors.InvalidSchemaName,
)

_BEGIN, _COMMIT = Message(b"BEGIN ISOLATION LEVEL READ COMMITTED"), Message(b"COMMIT")

# A removal that has returned is on the disk, also where the server or the role commits without waiting for that.
_LASTING = Message(
    b"SELECT set_config('synchronous_commit', 'local', true) WHERE current_setting('synchronous_commit') = 'off'"
)


@dataclass(frozen=True, slots=True)
class Query(Generic[T]):
    """Describe one statement: how to write it, its parameters, and what its rows mean.

    `dimension` is that of the vector in it, whose index must exist; `long` gives it `_LONG_S`, and what it writes is on
    the disk when it returns. What only reads may be sent together with other callers' queries. What `scans` may read a
    table from one end to the other, which sessions are otherwise kept from.
    """

    statement: Callable[[Statements], bytes]
    params: Params
    read: Callable[[Rows], T]
    dimension: int | None = None
    long: bool = False
    reads: bool = False
    scans: bool = False


class Database:
    """Run queries, sync and async, over pools of bounded connections.

    Args:
        url: A `postgresql://` URL.
        schema: The schema of askonce's tables.
        mode: Whether the schema may be changed.
        partitions: How many partitions the schema is to have, if that is stated.
        deadline_s: Seconds for one query, and for a connection to be opened.
        setup_s: Seconds for the first use, in which the schema is made.
        pool_size: Connections opened at most, for all threads together and again for each event loop.
        line_s: Seconds that a query waits in line for one of them at most, while the server answers others.
    """

    def __init__(
        self,
        url: str,
        schema: str,
        mode: MigrateMode,
        partitions: int | None,
        *,
        deadline_s: float,
        setup_s: float,
        pool_size: int,
        line_s: float,
    ) -> None:
        self.server = server_of(url)
        self._schema = schema
        self._mode = mode
        self._partitions = partitions
        self._looks_again_at = math.inf
        self._told_of_plain_table = False
        self._opens_anew_at = 0.0
        self._deadline_s = deadline_s
        self._setup_s = setup_s
        self._connections = Connections(url, size=pool_size, deadline_s=deadline_s, line_s=line_s)
        # Of their own, as the sessions of the others have a short `statement_timeout`.
        self._setup_connections = Connections(url, size=1, deadline_s=min(deadline_s, setup_s), line_s=setup_s)
        self._ready: dict[int | None, Statements] = {}
        self._settings_per_query: dict[str, str] = {}
        self._lock = Lock()
        self._setups: dict[int | None, Future[Statements]] = {}
        self._tasks: dict[tuple[asyncio.AbstractEventLoop, int | None], asyncio.Task[Statements]] = {}

    def migrate(self, dimension: int | None) -> None:
        """Make the schema complete, with an index for vectors of `dimension` if it is given, or check it."""
        self._ready.clear()
        self._set_up(dimension)
        if self._mode == "auto":
            while (moved := self._run(self._moving(dimension), self._lend_for_setup())) is not None:
                self._report(moved)

    async def amigrate(self, dimension: int | None) -> None:
        """Async version of `migrate`."""
        self._ready.clear()
        await self._aset_up(dimension)
        if self._mode == "auto":
            while (moved := await self._arun(self._moving(dimension), self._lend_for_setup())) is not None:
                self._report(moved)

    def check(self, dimension: int | None, embedder: str) -> list[Finding]:
        """Say what is there and what is lacking, over a connection of its own; nothing is written."""
        try:
            return self._run(self._inspection(dimension, embedder), self._lend_for_setup())
        except TierError as exc:
            return [self._finding(exc)]

    async def acheck(self, dimension: int | None, embedder: str) -> list[Finding]:
        """Async version of `check`."""
        try:
            return await self._arun(self._inspection(dimension, embedder), self._lend_for_setup())
        except TierError as exc:
            return [self._finding(exc)]

    def _finding(self, exc: TierError) -> Finding:
        return fault_of("semantic", exc, f"PostgreSQL at {self.server}")

    def close(self) -> None:
        """Close the connections of the sync half, and of every loop that has ended."""
        self._connections.close()
        self._setup_connections.close()

    async def aclose(self) -> None:
        """Close the connections of the running loop, and those of the sync half."""
        await self._connections.aclose()
        await self._setup_connections.aclose()

    def forget_connections(self) -> None:
        """Drop, without closing, what a fork made unusable."""
        self._connections.forget()
        self._setup_connections.forget()
        self._lock = Lock()
        self._setups = {}
        self._tasks = {}

    def run(self, query: Query[T]) -> T:
        """Run `query` and return what its rows mean."""
        statements = self._known(query.dimension) or self._set_up(query.dimension)
        try:
            return query.read(read(self._connections.ask(self._request(query, statements), joins=query.reads)))
        except FOREIGN as exc:
            raise self._fault(exc) from exc

    async def arun(self, query: Query[T]) -> T:
        """Async version of `run`."""
        statements = self._known(query.dimension) or await self._aset_up(query.dimension)
        try:
            return query.read(read(await self._connections.aask(self._request(query, statements), joins=query.reads)))
        except FOREIGN as exc:
            raise self._fault(exc) from exc

    def _known(self, dimension: int | None) -> Statements | None:
        if monotonic() > self._looks_again_at:
            self._looks_again_at = math.inf
            self._ready.clear()
        return self._ready.get(dimension)

    def _run(self, steps: _StepsOn[T], lent: Lent) -> T:
        try:
            with lent as connection:
                return drive(steps(connection), connection.perform)
        except FOREIGN as exc:
            raise self._fault(exc) from exc

    async def _arun(self, steps: _StepsOn[T], lent: Lent) -> T:
        try:
            async with lent as connection:
                return await adrive(steps(connection), connection.perform)
        except FOREIGN as exc:
            raise self._fault(exc) from exc

    def _fault(self, exc: Exception) -> TierError:
        if isinstance(exc, _CHANGED):
            self._ready.clear()  # somebody dropped the schema, or moved the extension: look again
        if isinstance(exc, _OUTLIVED) and monotonic() >= self._opens_anew_at:
            self._opens_anew_at = monotonic() + _OUTLIVED_S
            self._connections.expire()
        return fault(exc)

    def _lend_for_setup(self) -> Lent:
        return self._setup_connections.lend(self._setup_s, once=True)

    # What is done over a connection.

    def _request(self, query: Query[T], statements: Statements) -> Request:
        asked = message(query.statement(statements), query.params)
        limit_s = _LONG_S if query.long else self._deadline_s
        settings = {**self._settings_per_query, **(_LONG if query.long else {}), **(_SCANS if query.scans else {})}
        if not settings:  # the session has them
            return Request(asked, limit_s)
        before = (_BEGIN, message(*setting_all(settings, locally=True)), *((_LASTING,) if query.long else ()))
        return Request(asked, limit_s, prepares=False, before=before, after=(_COMMIT,))

    def _inspection(self, dimension: int | None, embedder: str) -> _StepsOn[list[Finding]]:
        return lambda connection: inspect(
            self._schema, self._mode, dimension, embedder, self.server, connection.info.backend_pid
        )

    def _preparation(self, dimension: int | None) -> _StepsOn[Statements]:
        began = monotonic()

        def steps(connection: AnyConnection) -> Steps[Statements]:
            rest_s = self._setup_s - (monotonic() - began)
            connection.budget = Budget(max(rest_s, self._setup_s / 10))
            installed = yield from prepare(self._schema, self._mode, dimension, self._partitions)
            return self._made(dimension, installed, connection.info.backend_pid)

        return steps

    def _moving(self, dimension: int | None) -> _StepsOn[Moved | None]:
        def steps(connection: AnyConnection) -> Steps[Moved | None]:
            connection.budget = Budget(_BUILDING_S)
            moved = yield from move(self._schema, dimension, self._partitions, connection.info.backend_pid)
            if moved is None:
                self._ready.clear()
            return moved

        return steps

    def _report(self, moved: Moved) -> None:
        if moved.done:
            share = f"{moved.done:,} of about {moved.total:,} {moved.what} ({moved.done / moved.total:.0%})"
            _log.info('PostgreSQL at %s, schema "%s": %s', self.server, self._schema, share)

    # How the first use makes the schema.

    def _set_up(self, dimension: int | None) -> Statements:
        with self._lock:
            running = self._setups.get(dimension)
            if running is None:
                mine = self._setups[dimension] = Future[Statements]()
        if running is not None:
            try:
                return running.result(self._setup_s)
            except TimeoutError as exc:
                raise self._fault(exc) from exc
        try:
            statements = self._run(self._preparation(dimension), self._lend_for_setup())
        except BaseException as exc:
            mine.set_exception(exc if isinstance(exc, Exception) else TierUnavailable("the first use was interrupted"))
            raise
        else:
            mine.set_result(statements)
            return statements
        finally:
            with self._lock:
                self._setups.pop(dimension, None)

    async def _aset_up(self, dimension: int | None) -> Statements:
        # A caller that gives up leaves the work to its task, and the next caller finds it further on.
        loop = asyncio.get_running_loop()
        task = self._tasks.get((loop, dimension))
        if task is None:
            for place in [place for place in self._tasks if place[0].is_closed()]:
                del self._tasks[place]
            task = self._tasks[loop, dimension] = loop.create_task(
                self._arun(self._preparation(dimension), self._lend_for_setup())
            )
            task.add_done_callback(lambda done: self._end(loop, dimension, done))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            asker = asyncio.current_task()
            if task.cancelled() and asker is not None and not asker.cancelling():
                raise TierUnavailable("the first use was interrupted") from None
            raise

    def _end(self, loop: asyncio.AbstractEventLoop, dimension: int | None, task: asyncio.Task[Statements]) -> None:
        self._tasks.pop((loop, dimension), None)
        if not task.cancelled():
            task.exception()  # seen, though every caller may have given up

    def _made(self, dimension: int | None, installed: Installed, backend: int) -> Statements:
        settings = {
            "default_transaction_isolation": READ_COMMITTED.name.lower().replace("_", " "),
            "statement_timeout": str(max(1, round(self._deadline_s * 1000))),
            **installed.settings,
        }
        # A pooler, which gives its clients process numbers of its own, may lend each transaction another session, and
        # that session to somebody else next: nothing is left in it, and nothing expected there.
        is_pooled = installed.backend != backend
        self._connections.use({} if is_pooled else settings)
        self._settings_per_query = settings if is_pooled else {}
        statements = installed.statements(self._schema)
        if installed.is_former:
            self._looks_again_at = monotonic() + partitions.LOOKS_AGAIN_S
        if not installed.partitions:
            self._tell_of_plain_table()
        self._ready[None] = self._ready[dimension] = statements
        return statements

    def _tell_of_plain_table(self) -> None:
        if not self._told_of_plain_table:
            self._told_of_plain_table = True
            _log.warning(
                'PostgreSQL at %s: the entries of "%s" are in one table, as in earlier versions, which is slower when '
                "there are many: run `askonce migrate`, or cache.migrate(), while others look up and store",
                self.server,
                self._schema,
            )
