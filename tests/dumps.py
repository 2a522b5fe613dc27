"""What somebody finds who is handed a dump of the servers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import psycopg
import redis
from psycopg import sql


@dataclass(frozen=True)
class Servers:
    """The servers of one test, as an operator sees them."""

    redis_url: str
    redis_prefix: str
    postgres_url: str
    postgres_schema: str

    def redis(self) -> list[bytes]:
        """Return every name, and every value as it is."""
        found: list[bytes] = []
        with redis.Redis.from_url(self.redis_url) as client:
            for name in client.scan_iter(match=f"*{self.redis_prefix}*", count=1000):
                kind, value = client.type(name), b""
                if kind == b"string":
                    value = bytes(client.get(name) or b"")
                elif kind == b"zset":
                    value = b"".join(client.zrange(name, 0, -1))
                else:
                    value = repr(client.xrange(name)).encode()
                found += [name, value]
        return found

    def postgres(self) -> list[bytes]:
        """Return every value of every row of every table, texts in UTF-8."""
        with psycopg.connect(self.postgres_url) as connection:
            tables = connection.execute(
                "SELECT relname FROM pg_class WHERE relnamespace = to_regnamespace(%s) AND relkind IN ('r', 'p')",
                [self.postgres_schema],
            ).fetchall()
            rows: list[tuple[Any, ...]] = []
            for (table,) in tables:
                name = sql.Identifier(self.postgres_schema, table)
                rows += connection.execute(sql.SQL("SELECT * FROM {}").format(name)).fetchall()
        return [_bytes(value) for row in rows for value in row]

    def hold(self, *secrets: str | bytes) -> set[str | bytes]:
        """Return those of `secrets` that are somewhere in a dump, as they are, as JSON or in hexadecimal."""
        dump = b"\n".join((*self.redis(), *self.postgres()))
        return {secret for secret in secrets if any(form in dump for form in _forms(secret))}


def _forms(secret: str | bytes) -> list[bytes]:
    if isinstance(secret, bytes):
        return [secret, secret.hex().encode()]
    return [secret.encode(), json.dumps(secret)[1:-1].encode()]


def _bytes(value: object) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else json.dumps(value, default=str).encode()
