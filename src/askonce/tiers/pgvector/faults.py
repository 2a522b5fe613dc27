"""What psycopg raises, in the words of the house."""

from __future__ import annotations

from psycopg import Error, errors
from psycopg_pool import PoolClosed, PoolTimeout

from askonce.errors import CacheError, ConfigurationError, TierError, TierTimeout, TierUnavailable

FOREIGN = (Error, TimeoutError, OSError)
"""The exceptions that `fault` understands; those of the pools are among psycopg's."""

_PASSING_CLASSES = ("08", "25", "40", "53", "55", "57", "58", "XX")
"""SQLSTATE classes of states that pass: connection, standby, rollback, resources, locks, operators, system."""

_PASSING_REFUSALS = ("starting up", "shutting down", "recovery", "not accepting", "too many", "remaining connection")


def fault(exc: Exception, *, worked: bool) -> CacheError:
    """Return the error to raise for `exc`.

    Args:
        exc: One of `FOREIGN`.
        worked: Whether the tier has ever done its work; from then on nothing is a mistake in set-up any more.
    """
    if isinstance(exc, TimeoutError | errors.QueryCanceled):
        return TierTimeout("PostgreSQL did not answer before the deadline")
    if isinstance(exc, PoolTimeout | PoolClosed):
        return TierUnavailable("no connection to PostgreSQL before the deadline")
    if isinstance(exc, errors.DataError):
        return TierError(f"PostgreSQL refused a value: {exc.diag.message_primary}")
    # Only the first line of the server's message: its detail may quote the row.
    reason = (isinstance(exc, Error) and exc.diag.message_primary) or str(exc).strip()
    if not worked and _is_mistake(exc):
        return ConfigurationError(f"PostgreSQL cannot be used as it is set up: {reason}")
    return TierUnavailable(f"PostgreSQL: {reason}")


def _is_mistake(exc: Exception) -> bool:
    if isinstance(exc, Error) and exc.sqlstate is not None:
        return exc.sqlstate[:2] not in _PASSING_CLASSES
    # A refusal while connecting comes without its SQLSTATE; one that never reached a server is no mistake of ours.
    if isinstance(exc, errors.OperationalError):
        text = str(exc)
        return "FATAL" in text and not any(passing in text for passing in _PASSING_REFUSALS)
    return isinstance(exc, errors.ProgrammingError)
