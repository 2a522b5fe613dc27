"""Open the cache of a replay on real servers, and remove all its data afterwards."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from uuid import uuid4

import psycopg
import redis
from psycopg import sql

from askonce.cache import Cache
from askonce.errors import TierError, TierUnavailable
from askonce.lab.log import Logged
from askonce.lab.replay_cache import CacheArguments, OpenCache, ReplayCache
from askonce.tiers.redis.faults import FAULTS, translate

_SCAN = 1000  # keys per call


def on_servers(redis_url: str | None, postgres_url: str | None) -> OpenCache:
    """Return a function that opens a cache on these servers, with a schema and a prefix of its own.

    Both are removed when the replay ends; a replay that is killed leaves `askonce_replay_...` behind.
    """
    return partial(_on_servers, redis_url, postgres_url)


@contextmanager
def on_embedded_servers() -> Iterator[OpenCache]:
    """Start servers from wheels (extra `embedded`), return `on_servers` for them, and stop them at the end."""
    from askonce.embedded import start_servers  # needs an extra

    folder = Path(tempfile.mkdtemp(prefix="askonce-replay-"))
    try:
        servers = start_servers(folder)
        try:
            yield on_servers(servers.redis_url, servers.postgres_url)
        finally:
            servers.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _on_servers(redis_url: str | None, postgres_url: str | None, arguments: CacheArguments) -> Iterator[ReplayCache]:
    name = f"askonce_replay_{uuid4().hex[:16]}"
    scratch: CacheArguments = {
        **arguments,
        "redis_url": redis_url,
        "redis_prefix": name,
        "postgres_url": postgres_url,
        "postgres_schema": name,
        "migrate": "auto",
        "journal": False,
    }
    is_made = False
    try:
        with Cache(**scratch) as cache:
            if redis_url is not None:
                _reach(redis_url)
            cache.migrate()
            is_made = True
            yield ReplayCache(cache, _nothing_to_prepare)
            _check(cache)
    except BaseException as exc:
        # The error that ended the replay is raised; what could not be removed is noted on it.
        for fault in _clear(redis_url, postgres_url, name) if is_made else ():
            exc.add_note(f"left behind: {fault}")
        raise
    for fault in _clear(redis_url, postgres_url, name):
        raise fault


def _reach(redis_url: str) -> None:
    """Raise if Redis is down; for PostgreSQL, creating the schema does that."""
    try:
        with redis.Redis.from_url(redis_url) as client:
            client.ping()
    except redis.ConnectionError as exc:
        raise TierUnavailable(f"redis: {exc}") from exc  # the client's message names the host
    except FAULTS as exc:
        raise translate(exc) from exc


def _clear(redis_url: str | None, postgres_url: str | None, name: str) -> list[TierError]:
    """Remove what a replay has stored, and return the errors of what could not be removed."""
    faults = []
    for remove, url in ((_drop, postgres_url), (_forget, redis_url)):
        try:
            if url is not None:
                remove(url, name)
        except TierError as exc:
            faults.append(exc)
    return faults


def _nothing_to_prepare(_: Sequence[Logged]) -> None:
    """Do nothing: PostgreSQL searches."""


def _check(cache: Cache) -> None:
    """Raise if lookups failed: a real cache counts them as misses, but the figures of a replay would be wrong."""
    stats = cache.stats()
    if faults := stats.misses.get("fault", 0):
        causes = ", ".join(f"{port}: {cause}" for port, counts in stats.ports.items() for cause in counts.faults)
        raise TierUnavailable(f"{faults} lookups failed on the servers ({causes}); the results would be wrong")


def _drop(postgres_url: str, schema: str) -> None:
    try:
        with psycopg.connect(postgres_url, autocommit=True) as connection:
            connection.execute(sql.SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(sql.Identifier(schema)))
    except psycopg.Error as exc:
        raise TierError(f"the schema {schema} could not be dropped ({type(exc).__name__})") from exc


def _forget(redis_url: str, prefix: str) -> None:
    try:
        with redis.Redis.from_url(redis_url) as client:
            batch: list[bytes] = []
            for key in client.scan_iter(match=f"*{prefix}*", count=_SCAN):
                batch.append(key)
                if len(batch) == _SCAN:
                    client.unlink(*batch)
                    batch.clear()
            if batch:
                client.unlink(*batch)
    except redis.RedisError as exc:
        raise TierError(f"the keys {prefix}* could not be removed from Redis ({type(exc).__name__})") from exc
