"""Connections to the session's PostgreSQL that one test's cache hands on to another's.

A new connection knows nothing of the tables: its first lookup keeps the server at work for 20 ms, its second one for
0.2. `DISCARD ALL` leaves a session as new, but with that knowledge. What goes through a proxy, to a server of the
test's own or in another user's name is opened and closed as always.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias

import pytest
from psycopg import pq
from psycopg.pq import ConnStatus, ExecStatus, PipelineStatus, TransactionStatus
from psycopg.pq.abc import PGconn

from askonce.tiers.postgres import connection as connections

_KEPT = 8
_CLASSES = (connections.BoundedConnection, connections.AsyncBoundedConnection)
Bounded: TypeAlias = connections.BoundedConnection | connections.AsyncBoundedConnection


class _Warm:
    """Keep connections that were given up while nothing went on in them.

    Args:
        host: The folder of the server's socket, or its name.
        user: As whom the suite connects.
    """

    def __init__(self, host: bytes, user: bytes) -> None:
        self._of = (host, user, os.getpid())
        self._kept: defaultdict[str, list[PGconn]] = defaultdict(list)

    def keep(self, conninfo: str, pgconn: PGconn) -> bool:
        """Keep a connection, unless it may be another's, or something is left to do in it."""
        kept = self._kept[conninfo]
        suits = (
            pgconn.status == ConnStatus.OK
            and (pgconn.host, pgconn.user, os.getpid()) == self._of
            and pgconn.transaction_status == TransactionStatus.IDLE
            and pgconn.pipeline_status == PipelineStatus.OFF
            and len(kept) < _KEPT
        )
        if suits:
            kept.append(pgconn)
        return suits

    def take(self, conninfo: str) -> PGconn | None:
        """Return a connection that is as new, if there is one."""
        if os.getpid() != self._of[2]:
            return None
        while kept := self._kept[conninfo]:
            pgconn = kept.pop()
            if pgconn.exec_(b"DISCARD ALL").status == ExecStatus.COMMAND_OK:
                return pgconn
            pgconn.finish()
        return None

    def close(self) -> None:
        """Close what is kept."""
        for kept in self._kept.values():
            for pgconn in kept:
                pgconn.finish()


@contextmanager
def warm_connections(host: bytes, user: bytes) -> Iterator[None]:
    """Have caches hand their connections on, as long as the block lasts."""
    warm = _Warm(host, user)
    drop = connections._drop  # noqa: SLF001 — where every connection ends
    opening = {cls: cls._connect_gen for cls in _CLASSES}
    ended = pq.PGconn.connect(b"host=/nowhere")
    ended.finish()

    def keep(connection: Bounded) -> None:
        if warm.keep(vars(connection).get("_conninfo", ""), connection.pgconn):
            connection.pgconn = ended  # whoever still has it finds it closed
        else:
            drop(connection)

    # The oldest psycopg that is allowed gives a timeout, too.
    def connect(cls: type[Bounded], /, conninfo: str = "", **more: Any) -> Generator[Any, Any, Bounded]:
        pgconn = warm.take(conninfo)
        connection = cls(pgconn) if pgconn else (yield from opening[cls](conninfo, **more))
        vars(connection)["_conninfo"] = conninfo
        return connection

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connections, "_drop", keep)
        for cls in _CLASSES:
            patch.setattr(cls, "_connect_gen", classmethod(connect), raising=False)
        yield
    warm.close()
