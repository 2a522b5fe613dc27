"""Behind a pooler that gives each transaction another session: one of our own, and PgBouncer where it is installed.

With `pool_mode = statement`, PgBouncer refuses transactions: that is told.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import pwd
import shutil
import socket
import struct
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import numpy as np
import psycopg
import pytest
from psycopg import pq
from psycopg.conninfo import conninfo_to_dict

from askonce.core.model import Selector
from askonce.core.removals import Tombstone
from askonce.errors import TierRefused
from askonce.testing.samples import entry_for
from askonce.tiers.postgres import PgVectorTier
from tests.redis_servers import free_ports, until

pytestmark = pytest.mark.new_schema

NOW = 1_800_000_000.0
VECTOR = np.eye(8, dtype=np.float32)[0]
ENTRY = replace(entry_for(), expires_at=None)

ENCRYPTION_REQUESTS = (80877103, 80877104)
WELCOME = b"".join(
    kind + struct.pack("!i", 4 + len(body)) + body
    for kind, body in [
        (b"R", struct.pack("!i", 0)),
        (b"S", b"client_encoding\0UTF8\0"),
        (b"S", b"standard_conforming_strings\0on\0"),
        (b"K", struct.pack("!ii", 1, 1)),  # poolers give clients a process number of their own
        (b"Z", b"I"),
    ]
)
_REFUSED = b"SFATAL\0VFATAL\0C08P01\0Mtransaction blocks not allowed in statement pooling mode\0\0"
REFUSAL = b"E" + struct.pack("!i", 4 + len(_REFUSED)) + _REFUSED


class TransactionPooler:
    """Hand out two sessions in turn, each for the time of one transaction, and never reset them.

    In statement mode, end a client that begins a transaction, as PgBouncer 1.18 does.
    """

    def __init__(self, url: str, *, by_statement: bool = False) -> None:
        self._by_statement = by_statement
        self._connections = [pq.PGconn.connect(url.encode()) for _ in range(2)]
        self._sockets = [socket.socket(fileno=os.dup(connection.socket)) for connection in self._connections]
        self._free: SimpleQueue[socket.socket] = SimpleQueue()
        for session in self._sockets:
            session.setblocking(True)
            self._free.put(session)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()
        host = f"postgres@127.0.0.1:{self._listener.getsockname()[1]}"
        self.url = urlsplit(url)._replace(netloc=host, query="").geturl()

    def close(self) -> None:
        """End when the last client has left."""
        self._listener.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        self._listener.close()
        for session in self._sockets:
            session.close()
        for connection in self._connections:
            connection.finish()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                self._threads.append(threading.Thread(target=self._serve, args=(client,)))
                self._threads[-1].start()

    def _serve(self, client: socket.socket) -> None:
        with client, contextlib.suppress(EOFError, OSError):
            while struct.unpack("!i", _packet(client)[4:8])[0] in ENCRYPTION_REQUESTS:
                client.sendall(b"N")
            client.sendall(WELCOME)
            while self._transaction(client):
                pass

    def _transaction(self, client: socket.socket) -> bool:
        """Pass one transaction on; tell whether there may be another."""
        session: socket.socket | None = None
        state = b"T"
        while state != b"I":
            message = _message(client)
            if message[:1] == b"X":
                return False
            session = session or self._free.get()
            session.sendall(message)
            if message[:1] in b"QS":
                replies = b""
                while (reply := _message(session))[:1] != b"Z":
                    replies += reply
                state = reply[5:]
                if self._by_statement and state != b"I":
                    session.sendall(b"Q" + struct.pack("!i", 13) + b"ROLLBACK\0")
                    while _message(session)[:1] != b"Z":
                        pass
                    self._free.put(session)
                    client.sendall(REFUSAL)
                    return False
                if state == b"I":
                    self._free.put(session)
                client.sendall(replies + reply)
        return True


PGBOUNCER = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
NEEDS_PGBOUNCER = pytest.mark.skipif(PGBOUNCER is None, reason="PgBouncer is not installed")


class PgBouncer:
    """Start PgBouncer before a server, in one of its modes."""

    def __init__(self, url: str, mode: str) -> None:
        named = conninfo_to_dict(url)
        (port,) = free_ports(1)
        self._folder = tempfile.TemporaryDirectory(prefix="askonce-pgbouncer-")
        home = Path(self._folder.name)
        # It refuses to run as root, and must be able to open the server's socket.
        host = Path(str(named.get("host", "")))
        account = host.stat().st_uid if host.is_absolute() else os.getuid()
        settings = home / "pgbouncer.ini"
        server = " ".join(f"{name}={named[name]}" for name in ("host", "port", "user", "password") if named.get(name))
        settings.write_text(
            f"[databases]\n* = {server}\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {port}\n"
            f"unix_socket_dir =\nauth_type = any\npool_mode = {mode}\ndefault_pool_size = 2\nlogfile = {home / 'log'}\n"
        )
        as_account: dict[str, Any] = {}
        if os.getuid() == 0:
            account = account or pwd.getpwnam("nobody").pw_uid
            as_account = {"user": account, "group": pwd.getpwuid(account).pw_gid, "extra_groups": []}
            os.chown(home, account, -1)
        assert PGBOUNCER is not None
        self._process = subprocess.Popen([PGBOUNCER, "-q", settings], stderr=subprocess.DEVNULL, **as_account)
        self.url = f"postgresql://{named.get('user', 'postgres')}@127.0.0.1:{port}/{named.get('dbname', 'postgres')}"
        until(self._answers, "PgBouncer does not start")

    def _answers(self) -> bool:
        assert self._process.poll() is None, (Path(self._folder.name) / "log").read_text()
        try:
            psycopg.connect(self.url).close()
        except psycopg.OperationalError:
            return False
        return True

    def close(self) -> None:
        """Stop it."""
        self._process.kill()
        self._process.wait()
        self._folder.cleanup()


Pooler: TypeAlias = TransactionPooler | PgBouncer


def _message(source: socket.socket) -> bytes:
    return _read(source, 1) + _packet(source)


def _packet(source: socket.socket) -> bytes:
    length = _read(source, 4)
    return length + _read(source, struct.unpack("!i", length)[0] - 4)


def _read(source: socket.socket, count: int) -> bytes:
    found = b""
    while len(found) < count:
        some = source.recv(count - len(found))
        if not some:
            raise EOFError
        found += some
    return found


@pytest.fixture(
    params=[
        "ours",
        pytest.param("transaction", marks=NEEDS_PGBOUNCER),
        pytest.param("session", marks=NEEDS_PGBOUNCER),
    ]
)
def pooler(request: pytest.FixtureRequest, postgres_url: str) -> Iterator[Pooler]:
    """Give a pooler before the test's server: our own, and PgBouncer in the modes that can be used."""
    is_ours = request.param == "ours"
    with closing(TransactionPooler(postgres_url) if is_ours else PgBouncer(postgres_url, request.param)) as pooler:
        yield pooler


@pytest.fixture
def tier(pooler: Pooler, postgres_schema: str) -> Iterator[PgVectorTier]:
    """Give a tier behind the pooler."""
    tier = PgVectorTier(pooler.url, embedder="test", dimension=8, schema=postgres_schema, deadline_s=20)
    yield tier
    tier.close()


def test_each_operation_works(tier: PgVectorTier) -> None:
    """No statement relies on what an earlier one left in the session."""
    for _ in range(4):
        before = tier.position()
        assert tier.put(ENTRY, VECTOR, before)
        assert [candidate.entry for candidate in tier.search(ENTRY.key, VECTOR, 2, NOW).found] == [ENTRY]
        read = tier.read_vectors(ENTRY.key, len(VECTOR), None, 2, NOW)
        assert len(read.written) == 1
        assert not tier.read_vectors(ENTRY.key, len(VECTOR), read.horizon, 2, NOW).written
        assert tier.get(ENTRY.key, NOW).found == ENTRY
        tombstone = Tombstone(tier.append(Selector()).position, Selector())
        assert tier.put(ENTRY, VECTOR, before) is None
        assert tier.remove(tombstone).count == 1
        assert list(tier.read_log(before).tombstones) == [tombstone]
        assert [one.number for one in tier.unfinished()] == [tombstone.number]
        tier.finish([tombstone.number])


async def test_each_operation_works_async(tier: PgVectorTier) -> None:
    """The same, in async code."""
    for _ in range(4):
        assert await tier.aput(ENTRY, VECTOR, await tier.aposition())
        assert [candidate.entry for candidate in (await tier.asearch(ENTRY.key, VECTOR, 2, NOW)).found] == [ENTRY]
        assert (await tier.aread_vectors(ENTRY.key, len(VECTOR), None, 2, NOW)).size == 1
        tombstone = Tombstone((await tier.aappend(Selector())).position, Selector())
        assert (await tier.aremove(tombstone)).count == 1
    await tier.aclose()


def test_other_clients_find_the_sessions_as_they_were(tier: PgVectorTier, pooler: Pooler) -> None:
    """A short `statement_timeout` left in a shared session would end the application's own statements."""
    names = ("statement_timeout", "enable_seqscan", "plan_cache_mode", "default_transaction_isolation")
    query = f"SELECT {', '.join(f'current_setting({name!r})' for name in names)}".encode()

    def settings() -> list[object]:
        with psycopg.connect(pooler.url, autocommit=True) as connection:
            return [connection.execute(query).fetchone() for _ in range(2)]

    before = settings()
    assert tier.put(ENTRY, VECTOR)
    assert tier.get(ENTRY.key, NOW).found == ENTRY
    assert settings() == before


@pytest.mark.parametrize("is_ours", [True, pytest.param(False, marks=NEEDS_PGBOUNCER)])
def test_statement_mode_is_told(postgres_url: str, postgres_schema: str, is_ours: bool) -> None:
    """It allows no transactions over several round trips, which the schema needs: the remedy is another mode."""
    with closing(_by_statement(postgres_url, is_ours)) as pooler:
        tier = PgVectorTier(pooler.url, embedder="test", dimension=8, schema=postgres_schema, deadline_s=20)
        with closing(tier), pytest.raises(TierRefused, match="pool_mode to transaction or session"):
            tier.get(ENTRY.key, NOW)
        with pytest.raises(TierRefused, match="pool_mode to transaction or session"):
            asyncio.run(_stored(tier))


def _by_statement(url: str, is_ours: bool) -> Pooler:
    return TransactionPooler(url, by_statement=True) if is_ours else PgBouncer(url, "statement")


@pytest.mark.parametrize("is_ours", [True, pytest.param(False, marks=NEEDS_PGBOUNCER)])
def test_statement_mode_serves_what_is_migrated(postgres_url: str, postgres_schema: str, is_ours: bool) -> None:
    """A query and its settings are one transaction in one round trip, which every mode of a pooler allows."""
    with closing(PgVectorTier(postgres_url, embedder="test", dimension=8, schema=postgres_schema)) as tier:
        tier.migrate()
    with closing(_by_statement(postgres_url, is_ours)) as pooler:
        tier = PgVectorTier(pooler.url, embedder="test", dimension=8, schema=postgres_schema, deadline_s=20)
        with closing(tier):
            assert tier.put(ENTRY, VECTOR) is not None
            assert tier.get(ENTRY.key, NOW).found is not None
        assert asyncio.run(_stored(tier))


async def _stored(tier: PgVectorTier) -> bool:
    try:
        return await tier.aput(ENTRY, VECTOR) is not None
    finally:
        await tier.aclose()
