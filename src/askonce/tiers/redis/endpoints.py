"""What `redis_url` says: which servers there are, how they are found, and how connections to them are opened."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode

import redis
from redis import asyncio as aredis
from redis.asyncio.retry import Retry as AsyncRetry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from askonce.errors import ConfigurationError
from askonce.tiers.redis.connections import Address, Opening

_URL = re.compile(r"([a-z+]*)://([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#.*)?", re.DOTALL)
_DATABASE = re.compile(r"(/\d*)?")
_SERVICE = re.compile(r"/([^/]+)(/\d*)?")
_SENTINEL = "+sentinel"
_SENTINEL_PORT = 26379
_SENTINEL_LOGIN = ("sentinel_username", "sentinel_password")
_OF_SERVERS_ONLY = ("db", "username", "password", "credential_provider")
_TELL_WHO_ASKS = {"driver_info", "lib_name", "lib_version"}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Hold what a URL says.

    Attributes:
        server: What the servers are called in the log; without secrets.
        opening: How connections are opened; where there are several addresses, to the first.
        addresses: Where servers of a cluster are, or sentinels.
        service: What sentinels call the servers.
        sentinel_login: Keywords with which to log in to sentinels.
    """

    server: str
    opening: Opening
    addresses: tuple[Address, ...] = ()
    service: str | None = None
    sentinel_login: Mapping[str, str] | None = None

    @property
    def sentinels(self) -> list[Opening]:
        """Return how connections to the sentinels are opened."""
        login = self.sentinel_login or {}
        return [self.opening.at(address, _OF_SERVERS_ONLY, **login) for address in self.addresses]


def read_url(url: str, *, cluster: bool, deadline_s: float, options: Mapping[str, object]) -> Endpoint:
    """Return what `url` and redis-py's `options` say.

    Raises:
        ConfigurationError: They are not usable; no part of a password is quoted.
    """
    read = _URL.fullmatch(url)
    scheme = "" if read is None else read[1]
    if read is None or scheme not in ("redis", "rediss", "unix", "redis+sentinel", "rediss+sentinel"):
        raise ConfigurationError(
            "redis_url must begin with redis://, rediss:// or unix://, or for Sentinel with redis+sentinel:// or "
            "rediss+sentinel://"
        )
    place, path, query = read[2], read[3], read[4] or ""
    # A password with "/", "?" or "#" as they are ends there, and its beginning would be taken for a host and a port.
    if scheme != "unix" and "@" not in place and "@" in url:
        raise unreadable()
    if cluster and scheme not in ("redis", "rediss"):
        raise ConfigurationError(
            "redis_cluster=True needs a redis_url that names nodes of the cluster: redis://host:6379,host:6379, or "
            "rediss://"
        )
    if scheme.endswith(_SENTINEL):
        return _of_sentinels(scheme.removesuffix(_SENTINEL), place, path, query, deadline_s, options)
    # redis-py would take database 0 for one that it cannot read, and the usual host for a socket without a path.
    if not path.strip("/") if scheme == "unix" else not _DATABASE.fullmatch(path):
        raise unreadable()
    if cluster:
        login, hosts = _hosts(place)
        opened = [_opening(f"{scheme}://{login}{host}{path}?{query}", deadline_s, options) for host in hosts]
        if any(opening.options.get("db") for opening in opened):
            raise ConfigurationError("a Redis Cluster has database 0 only: leave the number out of redis_url")
        addresses = tuple(_address(opening, 6379) for opening in opened)
        return Endpoint(f"redis cluster at {_listed(addresses)}", opened[0], addresses)
    if scheme != "unix" and "," in place.rpartition("@")[2]:
        raise ConfigurationError(
            "redis_url names several hosts: set redis_cluster=True if they are a cluster's, or name sentinels as "
            "redis+sentinel://host:26379,host:26379/service"
        )
    opening = _opening(url, deadline_s, options)
    return Endpoint(server_of(opening.options), opening)


def unreadable() -> ConfigurationError:
    """Return the error for a URL that cannot be read; its parser's words may quote a part of the password."""
    return ConfigurationError(
        "redis_url cannot be read: percent-encode what is special in its password, host and options; its database is a "
        "number"
    )


def refuse_decoding(source: Any) -> None:
    """Refuse a pool or a client that decodes what it reads.

    Raises:
        ConfigurationError: It does.
    """
    if source.get_encoder().decode_responses:
        raise ConfigurationError("redis: leave decode_responses off; payloads are bytes")


def _of_sentinels(
    scheme: str, place: str, path: str, query: str, deadline_s: float, options: Mapping[str, object]
) -> Endpoint:
    named = _SERVICE.fullmatch(path)
    if named is None:
        raise ConfigurationError(
            "redis_url must name the service that the sentinels watch, and may name a database: "
            f"{scheme}+sentinel://host:26379,host:26379/service/0"
        )
    pairs = parse_qsl(query)
    login = {name.removeprefix("sentinel_"): value for name, value in pairs if name in _SENTINEL_LOGIN}
    rest = urlencode([(name, value) for name, value in pairs if name not in _SENTINEL_LOGIN])
    user, hosts = _hosts(place)
    opened = [_opening(f"{scheme}://{user}{host}{named[2] or ''}?{rest}", deadline_s, options) for host in hosts]
    addresses = tuple(_address(opening, _SENTINEL_PORT) for opening in opened)
    service = unquote(named[1])
    server = f"redis, the primary of {service!r} of the sentinels at {_listed(addresses)}"
    return Endpoint(server, opened[0], addresses, service, login)


def _hosts(place: str) -> tuple[str, list[str]]:
    """Return the login of a URL, and its hosts with their ports."""
    login, at, hosts = place.rpartition("@")
    named = hosts.split(",")
    if any(not host or host.startswith(":") for host in named):
        raise ConfigurationError("redis_url lacks the name of a host: host:port,host:port")
    return login + at, named


def _opening(url: str, deadline_s: float, options: Mapping[str, object]) -> Opening:
    # The tier repeats a conversation itself, once; RESP2 has no messages that come unasked.
    common: dict[str, Any] = {"protocol": 2, **options}
    try:
        pool = redis.ConnectionPool.from_url(
            url, **{"socket_timeout": deadline_s, "retry": Retry(NoBackoff(), 0), **common}
        )
        # Our deadline covers the whole conversation, and costs less than redis-py's one a step.
        async_pool = aredis.ConnectionPool.from_url(
            url, **{"socket_timeout": None, "retry": AsyncRetry(NoBackoff(), 0), **common}
        )
        refuse_decoding(pool)
        for given in (pool.connection_kwargs, async_pool.connection_kwargs):
            if not given.keys() & _TELL_WHO_ASKS:
                given.update(_who_asks())
        pool.connection_class(**pool.connection_kwargs)
    except TypeError as exc:
        hint = "; TLS begins with rediss://" if "ssl" in str(exc) else ""
        raise ConfigurationError(f"redis: an option is not usable: {exc}{hint}") from exc
    except (ValueError, RedisError):
        raise unreadable() from None
    return Opening(
        pool.connection_class, pool.connection_kwargs, async_pool.connection_class, async_pool.connection_kwargs
    )


@cache
def _who_asks() -> Mapping[str, Any]:
    """Return what redis-py tells servers of itself: for each connection, it would read its package's files anew."""
    of_driver = getattr(redis, "DriverInfo", None)  # older versions read them once
    return {} if of_driver is None else {"driver_info": of_driver()}


def _address(opening: Opening, default: int) -> Address:
    return Address(opening.options["host"], opening.options.get("port", default))


def _listed(addresses: tuple[Address, ...]) -> str:
    return ",".join(map(str, addresses))


def server_of(options: Mapping[str, Any]) -> str:
    """Return what a connection is made to, for the log."""
    if "path" in options:
        return f"redis at {options['path']}"
    return f"redis at {options.get('host', 'localhost')}:{options.get('port', 6379)}/{options.get('db') or 0}"
