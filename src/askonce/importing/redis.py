"""Keys of a Redis server under a prefix, with what they hold and how long they live, by plain commands only."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import TypeAlias

from redis import Redis, RedisCluster
from redis.exceptions import RedisError, ResponseError

from askonce.core.model import Json
from askonce.errors import ConfigurationError

Client: TypeAlias = "Redis | RedisCluster"
_TOGETHER = 200
_SPECIAL = re.compile(rb"([\\*?\[\]])")
_TIMEOUT_S = 30

NOT_TEXT: Json = {}
"""Stands for what a field of a hash holds that is not text, such as a vector. It is told by its identity."""


@dataclass(frozen=True, slots=True)
class Stored:
    """What is under one key.

    Args:
        key: The key without the prefix.
        value: The fields of a hash, or the JSON of a document, or of a text that is JSON; `None` where it is none.
        expires_in: Seconds that it is still kept; `None` for ever.
    """

    key: str
    value: Json = field(repr=False)
    expires_in: float | None


@contextmanager
def connected(url: str) -> Iterator[Client]:
    """Give a client of the server, or of the cluster, at a URL; it is closed in the end.

    Raises:
        ConfigurationError: It cannot be reached, or refuses what it is asked; no part of a password is told.
    """
    if not url.startswith(("redis://", "rediss://", "unix://")):
        raise ConfigurationError("name the server as redis://, rediss:// or unix://; of Sentinel, name the primary")
    try:
        client: Client = Redis.from_url(url, socket_timeout=_TIMEOUT_S, socket_connect_timeout=_TIMEOUT_S)
    except (ValueError, TypeError) as exc:
        raise ConfigurationError("the URL of the Redis server cannot be read") from exc
    if client.get_encoder().decode_responses:
        raise ConfigurationError("leave decode_responses out of the URL: vectors are bytes")
    try:
        if client.info("cluster").get("cluster_enabled"):
            client.close()
            client = RedisCluster.from_url(url, socket_timeout=_TIMEOUT_S)
        yield client
    except RedisError as exc:
        raise ConfigurationError(f"the Redis server to import from: {type(exc).__name__}: {exc}") from exc
    finally:
        client.close()


def stored_under(client: Client, prefix: str) -> Iterator[Stored]:
    """Yield what is stored under keys that begin with `prefix`, each key once."""
    begin = prefix.encode()
    keys = client.scan_iter(match=_SPECIAL.sub(rb"\\\1", begin) + b"*", count=_TOGETHER)
    seen = set[bytes]()
    fresh = (key for key in keys if not (key in seen or seen.add(key)))  # type: ignore[func-returns-value]
    while some := list(islice(fresh, _TOGETHER)):
        asked = client.pipeline(transaction=False)
        for key in some:
            asked.type(key)
            asked.pttl(key)
        told = asked.execute()
        there = [
            (key, kind, left_ms)
            for key, kind, left_ms in zip(some, told[::2], told[1::2], strict=True)
            if left_ms not in (-2, 0)  # it is gone meanwhile
        ]
        for key, kind, _ in there:
            if kind == b"hash":
                asked.hgetall(key)
            elif kind == b"string":
                asked.get(key)
            else:
                asked.execute_command("JSON.GET", key)
        for (key, _, left_ms), held in zip(there, asked.execute(raise_on_error=False), strict=True):
            name = key.removeprefix(begin).decode(errors="replace")
            yield Stored(name, _json(held), None if left_ms < 0 else left_ms / 1000)


def _json(held: object) -> Json:
    """Return what a key holds, as JSON; `None` where that is neither a hash nor JSON, or it is gone."""
    if isinstance(held, ResponseError):  # of another kind, or of a module that is not loaded
        return None
    if isinstance(held, RedisError):
        raise held
    if isinstance(held, Mapping):
        return {name.decode(errors="replace"): _text(value) for name, value in held.items()}
    try:
        found: Json = json.loads(held) if isinstance(held, bytes | str) else None
    except (ValueError, RecursionError):
        return None
    return found


def _text(value: bytes) -> Json:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return NOT_TEXT
