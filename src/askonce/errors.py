"""What can go wrong, and who hears of it.

* :class:`CacheError` — everything that askonce raises on its own account

  * :class:`ConfigurationError` — a mistake in the arguments; raised to the caller, with what to do about it
  * :class:`TierError` — a tier could not do its work; the engine turns it into a miss and counts it

    * :class:`TierUnavailable` — the server could not be reached, or its breaker is open
    * :class:`TierTimeout` — the server did not answer before the tier's deadline
    * :class:`TierCrowded` — the server answers, but too many of this process waited for it


    * :class:`TierRefused` — the server answers, and cannot be used as it is set up; a `ConfigurationError` too

      * :class:`SchemaError` — the PostgreSQL schema is absent, too old or too new

  * :class:`EmbeddingError` — the embedder failed; the engine turns it into a miss and counts it
  * :class:`CodecError` — stored bytes are damaged or of an unknown version; the engine treats them as absent
  * :class:`SharedStreamError` — the stream of another asker, which one's own went along with, was cancelled half-way
"""

from __future__ import annotations


class CacheError(Exception):
    """Stand at the root of every error that askonce raises on its own account."""


class ConfigurationError(CacheError):
    """Report a mistake in set-up; the message says what was wrong and what would be right."""


class TierError(CacheError):
    """Report that a tier could not do its work; a lookup goes on as a miss."""


class TierUnavailable(TierError):  # noqa: N818 — reads as the state it reports
    """Report that a tier's server could not be reached, or that its breaker is open."""


class TierTimeout(TierError):  # noqa: N818 — reads as the state it reports
    """Report that a tier did not answer before its deadline."""


class TierCrowded(TierError):  # noqa: N818 — reads as the state it reports
    """Report that a tier was not asked: too many waited in line for it, and it kept answering others."""


class TierRefused(TierError, ConfigurationError):  # noqa: N818 — reads as the state it reports
    """Report that a server, or a model that has to be loaded, cannot be used as it is set up, and the remedy.

    A lookup goes on as a miss, unless the setting `strict` is on; `migrate` raises it.

    Args:
        found: What is wrong.
        remedy: What would mend it.
    """

    def __init__(self, found: str, remedy: str | None = None) -> None:
        super().__init__(found, remedy)
        self.found = found
        self.remedy = remedy

    def __str__(self) -> str:
        return self.found if self.remedy is None else f"{self.found}; {self.remedy}"


class SchemaError(TierRefused):
    """Report a PostgreSQL schema that is absent, too old or too new for this version of askonce."""


class EmbeddingError(CacheError):
    """Report that an embedder failed or did not answer before its deadline."""


class CodecError(CacheError):
    """Report stored bytes that are damaged, or written by an unknown version."""


class SharedStreamError(CacheError):
    """Report that another asker's model call was cancelled after its stream had been shared in part; ask again."""
