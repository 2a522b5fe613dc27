"""What redis-py raises, in askonce's words; messages never carry a server's, which may quote a command."""

from __future__ import annotations

import ssl
from collections.abc import Set

from redis import exceptions

from askonce.errors import CacheError, ConfigurationError, TierTimeout, TierUnavailable

# `asyncio.timeout` raises the built-in TimeoutError; RedisClusterException is no RedisError.
FAULTS = (exceptions.RedisError, exceptions.RedisClusterException, OSError)

_NO_PERMISSION = (
    "the server's user may not use these keys or commands, of which askonce needs "
    "EVAL, MGET, PEXPIRE, SCAN, SET, UNLINK, XADD, XRANGE and XREVRANGE"
)
_REFUSALS = {
    "the server refuses the user name or the password": (
        exceptions.AuthenticationError,
        exceptions.AuthenticationWrongNumberOfArgsError,
        exceptions.AuthorizationError,
    ),
    _NO_PERMISSION: (exceptions.NoPermissionError,),
    "the server is a node of a cluster, which needs RedisTier.from_client": (exceptions.MovedError,),
    "what answers there is no Redis server": (exceptions.InvalidResponse,),
}
_REFUSAL_TEXTS = {
    "NOAUTH": "the server asks for a password",
    "WRONGPASS": "the server refuses the user name or the password",
    "NOPERM": _NO_PERMISSION,
    "DB index": "the server has no database of this number",
    "unknown command": "the server lacks a command; Redis 6.2 or Valkey 8 is needed",
}


def translate(exc: Exception, worked: Set[object], commands: Set[object]) -> CacheError:
    """Return the error to raise for `exc`.

    A refusal is a mistake in set-up when the tier has never worked; that of a command, when this one never has.
    Afterwards it is a fault like any other: a changed password must not take the application down.

    Args:
        exc: One of `FAULTS`.
        worked: The names of the commands that have ever worked.
        commands: The names of those that have not worked now.
    """
    if isinstance(exc, (exceptions.TimeoutError, TimeoutError)):
        return TierTimeout("redis: no answer before the deadline")
    # The async unix socket wraps what the server says to its greeting.
    origin = exc.__cause__ if isinstance(exc.__cause__, exceptions.RedisError) else exc
    refusal = _refusal(origin)
    if refusal and not (worked >= commands if refusal is _NO_PERMISSION else worked):
        return ConfigurationError(f"redis: {refusal}; check redis_url")
    return TierUnavailable(f"redis: {refusal or type(exc).__name__}")


def _refusal(exc: Exception) -> str | None:
    if isinstance(exc.__context__, ssl.SSLError) and not isinstance(exc.__context__, ssl.SSLEOFError):
        return "TLS fails: the certificate is not trusted, or the server does not speak TLS"
    for reason, types in _REFUSALS.items():
        if isinstance(exc, types):
            return reason
    if isinstance(exc, exceptions.ResponseError):
        return next((reason for text, reason in _REFUSAL_TEXTS.items() if text in str(exc)), None)
    return None
