"""What redis-py raises, in askonce's words; messages never carry a server's, which may quote a command."""

from __future__ import annotations

import ssl

from redis import exceptions

from askonce.errors import CacheError, ConfigurationError, TierTimeout, TierUnavailable

# `asyncio.timeout` raises the built-in TimeoutError; RedisClusterException is no RedisError.
FAULTS = (exceptions.RedisError, exceptions.RedisClusterException, OSError)

_REFUSALS = {
    "the server refuses the user name or the password": (
        exceptions.AuthenticationError,
        exceptions.AuthenticationWrongNumberOfArgsError,
        exceptions.AuthorizationError,
    ),
    "the server's user may not use these keys or commands": (exceptions.NoPermissionError,),
    "what answers there is no Redis server": (exceptions.InvalidResponse,),
}
_REFUSAL_TEXTS = {
    "NOAUTH": "the server asks for a password",
    "WRONGPASS": "the server refuses the user name or the password",
    "NOPERM": "the server's user may not use these keys or commands",
    "DB index": "the server has no database of this number",
    "unknown command": "the server lacks a command; Redis 6.2 or Valkey 8 is needed",
}


def translate(exc: Exception, *, worked_before: bool) -> CacheError:
    """Return the error to raise for `exc`.

    A refusal is a mistake in set-up when the tier has never worked. Afterwards it is a fault like any other: a
    changed password must not take the application down.
    """
    if isinstance(exc, (exceptions.TimeoutError, TimeoutError)):
        return TierTimeout("redis: no answer before the deadline")
    # The async unix socket wraps what the server says to its greeting.
    origin = exc.__cause__ if isinstance(exc.__cause__, exceptions.RedisError) else exc
    refusal = _refusal(origin)
    if refusal and not worked_before:
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
