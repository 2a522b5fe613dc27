"""What psycopg raises, in the words of the house."""

from __future__ import annotations

import re
from collections.abc import Mapping

from psycopg import Error, errors

from askonce.errors import TierError, TierRefused, TierTimeout, TierUnavailable

FOREIGN = (Error, TimeoutError, OSError)
"""The exceptions that `fault` understands."""

POOLED_BY_STATEMENT = (
    "the pooler is in statement mode, which allows no transactions: set its pool_mode to transaction or session"
)

UTF8_ONLY = "keep the schema in a database whose encoding is UTF8, which has all characters"

_CROWDED = (
    "let the server have more connections (its max_connections, or the CONNECTION LIMIT of the role or the database), "
    "or lower pool_size: each process opens up to that many for its threads, and again for each event loop"
)

_REMEDIES_BY_STATE: Mapping[str, str] = {
    "25006": "name the primary in postgres_url, as with target_session_attrs=read-write",
    "26000": "the pooler lends out sessions and does not carry prepared statements: update it",
    "3D000": "correct postgres_url, or create the database",
    "3F000": "correct postgres_schema, or create the schema",
    "42501": "grant this role what docs/servers.md lists",
    "42703": "a column is gone, as with the extension `vector`: drop the schema, and let it be made anew",
    "42704": "the extension `vector` was changed or dropped: see docs/servers.md",
    "42883": "the extension `vector` or the schema was changed: see docs/servers.md",
    "53100": "give the server room on its disk",
}
"""What to do about states of a server that do not pass by themselves, by SQLSTATE."""

_REMEDIES_BY_TEXT: Mapping[str, str] = {
    "transaction blocks not allowed in statement pooling mode": POOLED_BY_STATEMENT,
    "password": "correct the user name or the password in postgres_url",
    "authentication": "correct the user name or the password in postgres_url",
    "pg_hba.conf": "let the server's pg_hba.conf admit this user from this machine, or ask for sslmode=require",
    **dict.fromkeys(("too many clients", "too many connections", "connection slots"), _CROWDED),
    "role ": "correct the user name in postgres_url, or create the role",
    "database ": "correct postgres_url, or create the database",
    "does not match host name": "name the host in postgres_url as its certificate does",
    "certificate verify failed": "name the file of the certificate's authority with sslrootcert in postgres_url",
    "root certificate file": "name the file of the certificate's authority with sslrootcert in postgres_url",
    **dict.fromkeys(
        ("alert certificate required", "alert unknown ca", "valid client certificate"),
        "name a certificate that the server accepts, with sslcert and sslkey in postgres_url",
    ),
    "server does not support SSL": "switch TLS on there, or ask for no more than sslmode=prefer",
    "received invalid response": "correct the host or port: the server does not speak the PostgreSQL protocol",
    "expected authentication request": "correct the host or port: the server does not speak the PostgreSQL protocol",
    "invalid sslmode value": "correct sslmode in postgres_url",
}
"""The same for what a server, or libpq, says while connecting, which comes without an SQLSTATE."""

_PASSING_REFUSALS = ("starting up", "shutting down", "recovery", "not accepting")
_SAID_CONNECTING = re.compile(r"FATAL:\s+(?P<server>[^\n]*)|failed: (?P<libpq>(?!.*FATAL)[^\n]*)", re.IGNORECASE)


def fault(exc: Exception) -> TierError:
    """Return the error to raise for `exc`, one of `FOREIGN`."""
    if isinstance(exc, TimeoutError | errors.QueryCanceled):
        return TierTimeout("PostgreSQL did not answer before the deadline")
    if isinstance(exc, errors.UntranslatableCharacter):
        return TierRefused(f"PostgreSQL refused a value: {exc.diag.message_primary}", UTF8_ONLY)
    if isinstance(exc, errors.DataError):
        return TierError(f"PostgreSQL refused a value: {exc.diag.message_primary}")
    # Only the first line of the server's message: its detail may quote the row.
    said = (isinstance(exc, Error) and exc.diag.message_primary) or _said_connecting(exc)
    remedy = _remedy(exc, said)
    return TierUnavailable(f"PostgreSQL: {said}") if remedy is None else TierRefused(f"PostgreSQL: {said}", remedy)


def _said_connecting(exc: Exception) -> str:
    found = _SAID_CONNECTING.search(str(exc))
    return (found["server"] or found["libpq"]).strip() if found else str(exc).strip()


def _remedy(exc: Exception, said: str) -> str | None:
    """Return what to do about a server that cannot be used as it is set up, or `None` about a fault that may pass."""
    by_text = next((remedy for text, remedy in _REMEDIES_BY_TEXT.items() if text.lower() in said.lower()), None)
    if isinstance(exc, Error) and exc.sqlstate is not None:
        return by_text if exc.sqlstate[:2] in ("08", "28") else _REMEDIES_BY_STATE.get(exc.sqlstate)
    if not isinstance(exc, errors.OperationalError) or any(passing in said for passing in _PASSING_REFUSALS):
        return None
    return by_text or ("see the server's log" if "FATAL" in str(exc) else None)
