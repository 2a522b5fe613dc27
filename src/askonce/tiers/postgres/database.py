"""One PostgreSQL database: its schema is made on first use, and each query is run within its deadline."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Lock
from time import monotonic
from typing import Generic, TypeVar

from psycopg import Error, errors

from askonce.core.report import Finding, fault_of
from askonce.errors import TierCrowded, TierUnavailable
from askonce.runtime.deadlines import Budget
from askonce.tiers.postgres.address import server_of
from askonce.tiers.postgres.connection import (
    READ_COMMITTED,
    AsyncBoundedConnection,
    BoundedConnection,
    Pools,
    setting_all,
)
from askonce.tiers.postgres.faults import FOREIGN, fault
from askonce.tiers.postgres.inspection import inspect
from askonce.tiers.postgres.rows import Params
from askonce.tiers.postgres.schema import Installed, MigrateMode, Rows, Step, prepare
from askonce.tiers.postgres.statements import Statements

T = TypeVar("T")

_LONG_S = 60.0
"""Seconds for a removal or a list of documents, which may touch every row."""

_LONG = {"statement_timeout": str(round(_LONG_S * 1000))}

_EF_SEARCH = 40
"""pgvector's own default, stated so that a server's setting does not change what is found."""


@dataclass(frozen=True, slots=True)
class Query(Generic[T]):
    """Describe one statement: how to write it, its parameters, and what its rows mean.

    `dimension` is that of the vector in it, whose index must exist; `writes` tells that it returns no rows;
    `long` gives it `_LONG_S`.
    """

    statement: Callable[[Statements], bytes]
    params: Params
    read: Callable[[Rows], T]
    dimension: int | None = None
    writes: bool = False
    long: bool = False


class Database:
    """Run queries, in two colours, over pools of bounded connections.

    Args:
        url: A `postgresql://` URL.
        schema: The schema of askonce's tables.
        mode: Whether the schema may be changed.
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
        *,
        deadline_s: float,
        setup_s: float,
        pool_size: int,
        line_s: float,
    ) -> None:
        self.server = server_of(url)
        self._schema = schema
        self._mode = mode
        self._deadline_s = deadline_s
        self._setup_s = setup_s
        self._pools = Pools(url, size=pool_size, deadline_s=deadline_s, line_s=line_s)
        # Of their own, as the sessions of the others have a short `statement_timeout`.
        self._schema_pools = Pools(url, size=1, deadline_s=min(deadline_s, setup_s), line_s=setup_s)
        self._ready: dict[int | None, Statements] = {}
        self._settings_per_query: dict[str, str] = {}
        self._lock = Lock()
        self._setups: dict[int | None, Future[Statements]] = {}
        self._tasks: dict[tuple[asyncio.AbstractEventLoop, int | None], asyncio.Task[Statements]] = {}

    def migrate(self, dimension: int) -> None:
        """Make the schema complete for vectors of `dimension`, or check it."""
        self._ready.clear()
        self._set_up(dimension)

    async def amigrate(self, dimension: int) -> None:
        """Async version of `migrate`."""
        self._ready.clear()
        await self._aset_up(dimension)

    def check(self, dimension: int | None, embedder: str) -> list[Finding]:
        """Say what is there and what is lacking, over a connection of its own; nothing is written."""
        try:
            with self._schema_pools.lend(self._setup_s) as connection:
                try:
                    return _walk(connection, self._inspection(dimension, embedder, connection.info.backend_pid))
                finally:
                    connection.close()
        except (*FOREIGN, TierCrowded) as exc:
            return [self._finding(exc)]

    async def acheck(self, dimension: int | None, embedder: str) -> list[Finding]:
        """Async version of `check`."""
        try:
            async with self._schema_pools.alend(self._setup_s) as connection:
                try:
                    return await _awalk(connection, self._inspection(dimension, embedder, connection.info.backend_pid))
                finally:
                    await connection.close()
        except (*FOREIGN, TierCrowded) as exc:
            return [self._finding(exc)]

    def _finding(self, exc: Exception) -> Finding:
        return fault_of("semantic", exc if isinstance(exc, TierCrowded) else fault(exc), f"PostgreSQL at {self.server}")

    def _inspection(self, dimension: int | None, embedder: str, backend: int) -> Generator[Step, Rows, list[Finding]]:
        return inspect(self._schema, self._mode, dimension, embedder, self.server, backend)

    def close(self) -> None:
        """Close the connections of the sync half, and of every loop that has ended."""
        self._pools.close()
        self._schema_pools.close()

    async def aclose(self) -> None:
        """Close the connections of the running loop, and those of the sync half."""
        await self._pools.aclose()
        await self._schema_pools.aclose()

    def forget_connections(self) -> None:
        """Drop, without closing, what a fork made unusable."""
        self._pools.forget()
        self._schema_pools.forget()
        self._lock = Lock()
        self._setups = {}
        self._tasks = {}

    def run(self, query: Query[T]) -> T:
        """Run `query` and return what its rows mean."""
        statements = self._ready.get(query.dimension) or self._set_up(query.dimension)
        try:
            with self._pools.lend(self._limit_s(query)) as connection:
                cursor = connection.cursor(binary=True)
                if settings := self._settings_of_its_own(query):
                    with connection.transaction():
                        connection.execute(*setting_all(settings, locally=True), prepare=False)
                        cursor.execute(query.statement(statements), query.params, prepare=False)
                else:
                    cursor.execute(query.statement(statements), query.params, prepare=True)
                rows = [] if query.writes else cursor.fetchall()
        except FOREIGN as exc:
            raise self._fault(exc) from exc
        return query.read(rows)

    async def arun(self, query: Query[T]) -> T:
        """Async version of `run`."""
        statements = self._ready.get(query.dimension) or await self._aset_up(query.dimension)
        try:
            async with self._pools.alend(self._limit_s(query)) as connection:
                cursor = connection.cursor(binary=True)
                if settings := self._settings_of_its_own(query):
                    async with connection.transaction():
                        await connection.execute(*setting_all(settings, locally=True), prepare=False)
                        await cursor.execute(query.statement(statements), query.params, prepare=False)
                else:
                    await cursor.execute(query.statement(statements), query.params, prepare=True)
                rows = [] if query.writes else await cursor.fetchall()
        except FOREIGN as exc:
            raise self._fault(exc) from exc
        return query.read(rows)

    def _limit_s(self, query: Query[T]) -> float:
        return _LONG_S if query.long else self._deadline_s

    def _settings_of_its_own(self, query: Query[T]) -> dict[str, str]:
        """Return what a query must set for its own transaction: nothing, where the session has it."""
        return {**self._settings_per_query, **(_LONG if query.long else {})}

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
            statements = self._make_schema(dimension)
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
            task = self._tasks[loop, dimension] = loop.create_task(self._amake_schema(dimension))
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

    def _make_schema(self, dimension: int | None) -> Statements:
        began = monotonic()
        try:
            with self._schema_pools.lend(self._setup_s) as connection:
                connection.budget = self._rest_of_setup(began)
                try:
                    installed = _walk(connection, prepare(self._schema, self._mode, dimension))
                    return self._made(dimension, installed, connection.info.backend_pid)
                finally:
                    connection.close()
        except FOREIGN as exc:
            raise self._fault(exc) from exc

    async def _amake_schema(self, dimension: int | None) -> Statements:
        began = monotonic()
        try:
            async with self._schema_pools.alend(self._setup_s) as connection:
                connection.budget = self._rest_of_setup(began)
                try:
                    installed = await _awalk(connection, prepare(self._schema, self._mode, dimension))
                    return self._made(dimension, installed, connection.info.backend_pid)
                finally:
                    await connection.close()
        except FOREIGN as exc:
            raise self._fault(exc) from exc

    def _rest_of_setup(self, began: float) -> Budget:
        return Budget(max(self._setup_s - (monotonic() - began), self._setup_s / 10))

    def _made(self, dimension: int | None, installed: Installed, backend: int) -> Statements:
        settings = {
            "default_transaction_isolation": READ_COMMITTED.name.lower().replace("_", " "),
            # The statements leave the planner no choice, so that there is nothing to plan at each call.
            "plan_cache_mode": "force_generic_plan",
            "enable_seqscan": "off",
            "jit": "off",
            "statement_timeout": str(max(1, round(self._deadline_s * 1000))),
            "hnsw.ef_search": str(_EF_SEARCH),
        }
        if installed.iterative_scan:
            settings["hnsw.iterative_scan"] = "strict_order"
        # A pooler, which gives its clients process numbers of its own, may lend each transaction another session, and
        # that session to somebody else next: nothing is left in it, and nothing expected there.
        is_pooled = installed.backend != backend
        self._pools.use({} if is_pooled else settings)
        self._settings_per_query = settings if is_pooled else {}
        statements = Statements(self._schema, installed.vectors)
        self._ready[None] = self._ready[dimension] = statements
        return statements

    def _fault(self, exc: Exception) -> Exception:
        if isinstance(exc, errors.UndefinedTable | errors.InvalidSchemaName | errors.UndefinedColumn):
            self._ready.clear()  # somebody dropped the schema: look again
        return fault(exc)


def _walk(connection: BoundedConnection, steps: Generator[Step, Rows, T]) -> T:
    try:
        step = next(steps)
        while True:
            try:
                cursor = connection.execute(step.statement, step.params)
                rows = cursor.fetchall() if cursor.description else []
            except Error as exc:
                step = steps.throw(exc)
            else:
                step = steps.send(rows)
    except StopIteration as end:
        value: T = end.value
        return value


async def _awalk(connection: AsyncBoundedConnection, steps: Generator[Step, Rows, T]) -> T:
    try:
        step = next(steps)
        while True:
            try:
                cursor = await connection.execute(step.statement, step.params)
                rows = await cursor.fetchall() if cursor.description else []
            except Error as exc:
                step = steps.throw(exc)
            else:
                step = steps.send(rows)
    except StopIteration as end:
        value: T = end.value
        return value
