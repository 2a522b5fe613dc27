"""What redis-py raises, in askonce's words; messages never carry a server's, which may quote a command."""

from __future__ import annotations

import ssl

from redis import exceptions

from askonce.errors import TierError, TierRefused, TierTimeout, TierUnavailable

# `asyncio.timeout` raises the built-in TimeoutError; RedisClusterException is no RedisError.
FAULTS = (exceptions.RedisError, exceptions.RedisClusterException, OSError)

COMMANDS = (
    "EVAL",
    "MGET",
    "PEXPIRE",
    "SCAN",
    "SET",
    "UNLINK",
    "XADD",
    "XRANGE",
    "XREVRANGE",
    "ZLEXCOUNT",
    "ZRANGEBYLEX",
)
"""What the server's user must be allowed to send; those on streams and sorted sets where there is no PostgreSQL."""

_NO_PERMISSION = (
    f"the server's user may not use these keys or commands, of which askonce needs {', '.join(COMMANDS)}, "
    "in its scripts GET, GETRANGE, SETRANGE, ZADD, ZRANDMEMBER, ZREM and ZREMRANGEBYLEX, and where there is no "
    "PostgreSQL, INFO, and WAIT if it has replicas: let its ACL allow them"
)
_READ_ONLY = "the server is a read-only replica: name the primary in redis_url"
_REFUSED_LOGIN = "the server refuses the user name or the password: correct redis_url, or the server's ACL"
_FULL = "the server is full and evicts nothing: raise its maxmemory, or set maxmemory-policy allkeys-lru"
_ONE_NODE = "the server is a node of a cluster: set redis_cluster=True"
_CANNOT_SAVE = (
    "the server cannot save its data and refuses writes (MISCONF): give it room on its disk, "
    "or set stop-writes-on-bgsave-error no"
)
_REFUSALS = {
    _REFUSED_LOGIN: (exceptions.AuthenticationWrongNumberOfArgsError, exceptions.AuthorizationError),
    _NO_PERMISSION: (exceptions.NoPermissionError,),
    _READ_ONLY: (exceptions.ReadOnlyError,),
    _FULL: (exceptions.OutOfMemoryError,),
    _ONE_NODE: (exceptions.MovedError, exceptions.AskError, exceptions.ClusterCrossSlotError),
    "the server does not speak the Redis protocol: correct the host or the port in redis_url": (
        exceptions.InvalidResponse,
    ),
}
# What a script may not call, in the words of Valkey, and in those of Redis 7.0.
_IN_SCRIPT = ("ACL failure in script", "user executing the script can't run this command")
_REFUSAL_TEXTS = {
    "NOAUTH": "the server asks for a password: put it in redis_url",
    "Authentication required": "the server asks for a password: put it in redis_url",
    "WRONGPASS": _REFUSED_LOGIN,
    "NOPERM": _NO_PERMISSION,
    **dict.fromkeys(_IN_SCRIPT, _NO_PERMISSION),
    "MISCONF": _CANNOT_SAVE,
    "DENIED": "the server is in protected mode: set a password there, or bind it to loopback only",
    "DB index": "the server has no database of this number: correct redis_url",
    "SELECT is not allowed in cluster mode": _ONE_NODE,
    "cluster support disabled": "the server is not part of a cluster: leave redis_cluster out",
    "WRONGTYPE": "a key under redis_prefix is another program's: choose another redis_prefix, or delete that key",
    "unknown command": "the server lacks a command: update it to Redis 6.2, Valkey 8, or newer",
}


_WRONG_NAME = (62, 63, 64)
"""OpenSSL's codes for a certificate of another host name, e-mail or IP address."""

_UNCHANGEABLE = ("OOM", "READONLY", "MISCONF", "NOREPLICAS", "NOPERM", *_IN_SCRIPT)


def translate(exc: Exception) -> TierError:
    """Return the error to raise for `exc`, one of `FAULTS`."""
    if isinstance(exc, (exceptions.TimeoutError, TimeoutError)):
        return TierTimeout("redis: no answer before the deadline")
    # The async unix socket wraps what the server says to its greeting.
    origin = exc.__cause__ if isinstance(exc.__cause__, exceptions.RedisError) else exc
    refusal = _refusal(origin)
    if refusal is None:
        return TierUnavailable(f"redis: {type(exc).__name__}")
    found, _, remedy = refusal.rpartition(": ")
    return TierRefused(f"redis: {found}", remedy)


def is_refusal(exc: Exception) -> bool:
    """Return whether a server refuses to be changed now: it is full, a replica, or this user may only read."""
    if isinstance(exc, exceptions.OutOfMemoryError | exceptions.ReadOnlyError | exceptions.NoPermissionError):
        return True
    # Of what a script was refused, older servers make an error of another kind.
    return isinstance(exc, exceptions.ResponseError) and any(code in str(exc) for code in _UNCHANGEABLE)


def _refusal(exc: Exception) -> str | None:
    if isinstance(exc.__context__, ssl.SSLCertVerificationError):
        return _distrust(exc.__context__)
    if isinstance(exc.__context__, ssl.SSLError) and not isinstance(exc.__context__, ssl.SSLEOFError):
        return (
            "TLS fails, as the server speaks none there, or wants a client's certificate: correct redis_url, or name "
            "one in it with ssl_certfile and ssl_keyfile"
        )
    # A file of the TLS options, and not the socket of a server that is down, which has a path.
    if isinstance(exc.__context__, FileNotFoundError) and "connecting to /" not in str(exc):
        return "TLS fails for want of a file: correct ssl_ca_certs, ssl_certfile or ssl_keyfile"
    if isinstance(exc.__context__, PermissionError):
        return "this process may not open the socket, or a file of the TLS options: give its user the right"
    for reason, types in _REFUSALS.items():
        if isinstance(exc, types):
            return reason
    if isinstance(exc, (exceptions.ResponseError, exceptions.AuthenticationError)):
        otherwise = _REFUSED_LOGIN if isinstance(exc, exceptions.AuthenticationError) else None
        return next((reason for text, reason in _REFUSAL_TEXTS.items() if text in str(exc)), otherwise)
    return None


def _distrust(exc: ssl.SSLCertVerificationError) -> str:
    if exc.verify_code in _WRONG_NAME:
        return "TLS fails, as the certificate is another host's: name the host in redis_url as the certificate does"
    why = exc.verify_message
    return f"TLS fails, as the certificate is not trusted ({why}): name its authority's file with ssl_ca_certs"
