"""What askonce raises, and what becomes of it.

* `CacheError` — the base class of all errors that askonce raises

  * `ConfigurationError` — a mistake in the arguments; raised to the caller, with what to do about it
  * `TierError` — a tier failed; the engine turns it into a miss and counts it

    * `TierUnavailable` — the server could not be reached, or its circuit breaker is open
    * `TierTimeout` — the server did not answer before the tier's deadline
    * `TierCrowded` — the server answers, but too many calls of this process were waiting for it
    * `TierRefused` — the server answers, but cannot be used as it is set up; also a `ConfigurationError`

      * `SchemaError` — the PostgreSQL schema is absent, too old or too new

  * `EmbeddingError` — the embedder failed; the engine turns it into a miss and counts it
  * `CodecError` — stored bytes are damaged or of an unknown version; the engine treats them as absent
  * `SharedStreamError` — a stream that this call shared with another one was cancelled by its owner before its end
"""

from __future__ import annotations


class CacheError(Exception):
    """The base class of all errors that askonce raises."""


class ConfigurationError(CacheError):
    """Report a mistake in the arguments or settings; the message says what is wrong and what would be right."""


class TierError(CacheError):
    """Report that a tier failed; a lookup goes on as a miss."""


class TierUnavailable(TierError):  # noqa: N818 — reads as the state it reports
    """Report that a tier's server could not be reached, or that its circuit breaker is open."""


class TierTimeout(TierError):  # noqa: N818 — reads as the state it reports
    """Report that a tier did not answer before its deadline."""


class TierCrowded(TierError):  # noqa: N818 — reads as the state it reports
    """Report that a tier was not asked: too many calls were queued for it, and it kept answering others."""


class TierRefused(TierError, ConfigurationError):  # noqa: N818 — reads as the state it reports
    """Report that a server, or a model that has to be loaded, cannot be used as it is set up, and the remedy.

    A lookup goes on as a miss, unless the setting `strict` is on; `migrate` raises it.

    Args:
        found: What is wrong.
        remedy: How to fix it.
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
    """Report that a shared stream was cancelled by the caller whose model call it was; ask again."""
