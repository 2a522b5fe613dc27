"""What a `postgresql://` URL says, and whether it can be read; no message quotes any part of it."""

from __future__ import annotations

import os

from psycopg import Error
from psycopg.conninfo import conninfo_to_dict

from askonce.core.arguments import instance
from askonce.errors import ConfigurationError

_SSL_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")


def server_of(url: str) -> str:
    """Return the host (or socket), port and database that `url` names, for the log.

    Raises:
        ConfigurationError: It is not a URL of PostgreSQL, or cannot be read.
    """
    instance(url, str, "the PostgreSQL URL", "text, such as postgresql://localhost/app")
    if not url.startswith(("postgresql://", "postgres://")):
        hint = ""
        if url.startswith(("postgresql+", "postgres+")):
            hint = "; this one is SQLAlchemy's: leave out what stands between `postgresql` and `://`"
        raise ConfigurationError(f"the PostgreSQL URL must begin with postgresql://{hint}")
    try:
        named = {name: str(value) for name, value in conninfo_to_dict(url).items()}
    except (Error, ValueError):
        raise _unreadable() from None  # libpq's words quote the password
    hosts = named.get("host") or named.get("hostaddr") or os.environ.get("PGHOST") or "the default socket"
    ports = named.get("port") or os.environ.get("PGPORT") or "5432"
    # Where a password holds "@", ":" or "/" as they are, a part of it is taken for the host, the port or the database.
    path = url.partition("://")[2].partition("?")[0].partition("/")[2]
    stray = any("@" in host and host[0] not in "/@" for host in hosts.split(","))
    if stray or "@" in path or any(not port.isdecimal() for port in ports.split(",") if port):
        raise _unreadable()
    if named.get("sslmode", "prefer") not in _SSL_MODES:
        raise ConfigurationError(f"the PostgreSQL URL: sslmode can be {', '.join(_SSL_MODES)}")
    if not named.get("connect_timeout", "0").strip().isdecimal():
        raise ConfigurationError("the PostgreSQL URL: connect_timeout is a number of seconds")
    return f"{hosts}:{ports}" + (f"/{named['dbname']}" if named.get("dbname") else "")


def _unreadable() -> ConfigurationError:
    return ConfigurationError(
        "the PostgreSQL URL cannot be read: percent-encode what is special in its user name, password and database, "
        "and give only options that libpq knows"
    )
