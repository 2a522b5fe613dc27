"""Log what happens: one structured line for each event."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator, Mapping

from askonce.core.events import Event, as_json
from askonce.core.model import Json

_PLAIN = re.compile(r"[\w.:+-]+", re.ASCII)


class EventLog:
    """Log each event at DEBUG, to `askonce.events` by default.

    A line is `Decided at=1795729189.53 request=5b29... outcome=hit tier=exact timings.exact=0.00021`, or one of JSON.

    Args:
        questions: Whether the text of each question is logged too.
        as_json: Whether lines are JSON, and not the name of the event and `field=value`.
        logger: The logger to use.
    """

    def __init__(self, *, questions: bool = False, as_json: bool = False, logger: logging.Logger | None = None) -> None:
        self.wants_questions = questions
        self._as_json = as_json
        self._logger = logging.getLogger("askonce.events") if logger is None else logger

    def on_event(self, event: Event) -> None:
        """Log an event."""
        if self._logger.isEnabledFor(logging.DEBUG):
            fields = as_json(event)
            line = json.dumps(fields) if self._as_json else " ".join(_spelled(fields))
            self._logger.debug("%s", line)


def _spelled(fields: Mapping[str, Json], prefix: str = "") -> Iterator[str]:
    for name, value in fields.items():
        if isinstance(value, Mapping):
            yield from _spelled(value, f"{prefix}{name}.")
        elif name == "event" and not prefix:
            yield str(value)
        else:
            is_plain = isinstance(value, str) and _PLAIN.fullmatch(value)
            yield f"{prefix}{name}={value if is_plain else json.dumps(value)}"
