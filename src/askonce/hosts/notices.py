"""What users are told of the cache's own troubles: each once, and never the text of a prompt."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock

from askonce.cache import Cache
from askonce.errors import ConfigurationError, TierError
from askonce.hosts.parameters import ADVICE, HOSTED_TOOLS
from askonce.runtime.forking import renew_in_child
from askonce.runtime.watch import obey_signals

_logger = logging.getLogger(__name__)
_FIRST_CALLS = 8


class Notices:
    """Remember what was said."""

    def __init__(self) -> None:
        self._events: set[str] = set()
        self._identities: list[object] = []
        self.renew()
        renew_in_child(self)

    def __reduce__(self) -> tuple[type[Notices], tuple[()]]:
        return Notices, ()  # a copy of what holds it, here or in another process, tells its own

    def renew(self) -> None:
        """Begin with a lock of its own in a forked child: a thread of the parent's may have held it."""
        self._lock = Lock()

    def is_new(self, event: str) -> bool:
        """Return whether this is the first time that `event` is asked about."""
        with self._lock:
            known = event in self._events
            self._events.add(event)
        return not known

    def log_once(self, event: str, text: str, *values: object, level: int = logging.WARNING) -> None:
        """Log `text`, with `values` in it, if `event` is new."""
        if self.is_new(event):
            _logger.log(level, text, *values)

    def identified(self, what: str, digest: Callable[[], object]) -> None:
        """Tell when `what` was another one at each of its first calls: none of its answers is then ever found again.

        Args:
            what: What answers are told apart by, such as `"runnable"`.
            digest: Returns what it is this time.
        """
        if len(self._identities) < _FIRST_CALLS:
            self._identities.append(digest())
            if len(self._identities) == len(set(self._identities)) == _FIRST_CALLS:
                self.log_once(
                    "identity",
                    f"the {what} was another one at each of its first {_FIRST_CALLS} calls, so that none of its "
                    "answers is found again: something that it holds changes as it works. Keep that out of its parts",
                )

    def bypassed(self, cache: Cache, rule: str, advice: str | None = None, of: str = "", host: str = "askonce") -> None:
        """Count a call that the cache stays out of, and warn once of what would let it in.

        Args:
            cache: Counts it.
            rule: Why the cache stays out.
            advice: What the user can do; by default nothing.
            of: What kind of thing was called, of which each has its own warning.
            host: Through what it was called, as the scope of its requests would say.
        """
        cache.count_bypass(rule, host=host)
        if rule == HOSTED_TOOLS:
            self.log_once(rule, ADVICE)
        if advice is not None and self.is_new(f"{rule} {of}"):
            warnings.warn(advice, stacklevel=4)

    @contextmanager
    def isolated(self, action: str) -> Iterator[None]:
        """Keep a fault of ours from the user's model call; one in the arguments, and a strict cache's, is told."""
        try:
            yield
        except (ConfigurationError, TierError):
            raise
        except Exception as exc:  # noqa: BLE001 — a host lets whatever a cache raises fail the model call
            self.fault(action, exc)

    def unstorable(self, why: Exception) -> None:
        """Tell, once for each reason, what keeps answers from being stored."""
        self.log_once(str(why), "%s; the answer is not stored", why)

    def fault(self, action: str, exc: Exception) -> None:
        """Tell, once for each kind of fault, what could not be done; what a signal's handler has raised is none."""
        obey_signals(exc)
        # Neither the exception's text nor its traceback: both may quote the prompt or the answer.
        cause = type(exc).__name__
        text = "could not %s (%s); the model call goes on without the cache"
        self.log_once(f"{action} {cause}", text, action, cause)
