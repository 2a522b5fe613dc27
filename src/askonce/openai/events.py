"""Server-sent events: read from bytes that are cut anywhere, and written again."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from askonce.core.model import Json

MEDIA_TYPE = "text/event-stream"
_LINE_END = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class Event:
    """Hold one event.

    Args:
        data: The JSON of its data, or its text where that is no JSON, such as `[DONE]`.
        name: Its name (the field `event`), if it has one.
    """

    data: Json
    name: str | None = None

    def encode(self) -> bytes:
        """Return it as it is sent."""
        head = "" if self.name is None else f"event: {self.name}\n"
        return f"{head}data: {self.data if isinstance(self.data, str) else spelled(self.data)}\n\n".encode()


def spelled(value: Json) -> str:
    """Return JSON as providers send it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class NotReadError(ValueError):
    """Report bytes that are not what they are said to be."""


class EventReader:
    """Read the events of one stream; comments, such as `: OPENROUTER PROCESSING`, say nothing."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._rest = ""
        self._data: list[str] = []
        self._name: str | None = None

    def feed(self, data: bytes) -> tuple[Event, ...]:
        """Return the events that these bytes complete.

        Raises:
            NotReadError: They are no text.
        """
        try:
            text = self._rest + self._decoder.decode(data)
        except UnicodeDecodeError as exc:
            raise NotReadError("no UTF-8") from exc
        # A carriage return at the end may be the first half of a line's end.
        held = text[-1:] if text.endswith("\r") else ""
        *lines, rest = _LINE_END.split(text.removesuffix("\r"))
        self._rest = rest + held
        return tuple(self._events(lines))

    def end(self) -> tuple[Event, ...]:
        """Return the last event, where a server has left out the empty line after it."""
        lines, self._rest = [self._rest.removesuffix("\r"), ""], ""
        return tuple(self._events(lines))

    def _events(self, lines: list[str]) -> Iterator[Event]:
        for line in lines:
            if line:
                name, _, value = line.partition(":")
                value = value.removeprefix(" ")
                if name == "data":
                    self._data.append(value)
                elif name == "event":
                    self._name = value
            elif self._data:
                yield Event(_read("\n".join(self._data)), self._name)
                self._data, self._name = [], None
            else:
                self._name = None


def _read(text: str) -> Json:
    try:
        data: Json = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return data if isinstance(data, Mapping | list) else text
