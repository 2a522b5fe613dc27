"""The events of a stream, as server-sent events or as one array of JSON: read from bytes cut anywhere, and written."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from askonce.core.model import Json

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
        data = self.data.encode() if isinstance(self.data, str) else encoded(self.data)
        return b"%bdata: %b\n\n" % (head.encode(), data)


def spelled(value: Json) -> str:
    """Return JSON as providers send it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def encoded(value: Json) -> bytes:
    """Return the bytes of JSON as providers send it."""
    try:
        return spelled(value).encode()
    except UnicodeEncodeError:  # half of a surrogate pair, as where a stream cuts an emoji: only an escape can spell it
        return json.dumps(value).encode()


class NotReadError(ValueError):
    """Report bytes that are not what they are said to be."""


class EventReader:
    """Read the events of one stream; comments, such as `: OPENROUTER PROCESSING`, say nothing."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._held = ""
        self._rest: list[str] = []  # of one line, which may be a picture of megabytes: each part is looked at once
        self._data: list[str] = []
        self._name: str | None = None

    def feed(self, data: bytes) -> tuple[Event, ...]:
        """Return the events that these bytes complete.

        Raises:
            NotReadError: They are no text.
        """
        try:
            text = self._held + self._decoder.decode(data)
        except UnicodeDecodeError as exc:
            raise NotReadError("no UTF-8") from exc
        # A carriage return at the end may be the first half of a line's end.
        self._held = text[-1:] if text.endswith("\r") else ""
        *lines, rest = _LINE_END.split(text.removesuffix("\r"))
        if not lines:
            self._rest.append(rest)
            return ()
        lines[0], self._rest = "".join([*self._rest, lines[0]]), [rest]
        return tuple(self._events(lines))

    def end(self) -> tuple[Event, ...]:
        """Return the last event, where a server has left out the empty line after it."""
        lines, self._rest = ["".join(self._rest), ""], []
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


class ArrayReader:
    """Read the elements of one array of JSON as events."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._rest = ""
        self._depth = 0

    def feed(self, data: bytes) -> tuple[Event, ...]:
        """Return the events that these bytes complete.

        Raises:
            NotReadError: They are no array of objects.
        """
        try:
            text = self._decoder.decode(data)
        except UnicodeDecodeError as exc:
            raise NotReadError("no UTF-8") from exc
        self._rest = (self._rest + text).lstrip()
        # An element that was begun ends with a brace, and is not read again and again before one has come.
        return tuple(self._elements()) if "}" in text or not self._rest.startswith("{") else ()

    def end(self) -> tuple[Event, ...]:
        """Return an event that nobody can read, where the array has not come to its end."""
        return () if self._depth == 2 and not self._rest.strip() else (Event("unended"),)

    def _elements(self) -> Iterator[Event]:
        while rest := self._rest.lstrip():
            sign = rest[0]
            if sign == "{" and self._depth == 1:
                try:
                    element, end = _JSON.raw_decode(rest)
                except (ValueError, RecursionError):
                    break  # not all of it has come
                self._rest = rest[end:]
                yield Event(element)
            elif (sign, self._depth) in (("[", 0), ("]", 1), (",", 1)):
                self._depth += sign != ","
                self._rest = rest[1:]
            else:
                raise NotReadError("no array of objects")


_JSON = json.JSONDecoder()


class Reader(Protocol):
    """Read the events of one stream."""

    def feed(self, data: bytes) -> tuple[Event, ...]:
        """Return the events that these bytes complete."""

    def end(self) -> tuple[Event, ...]:
        """Return what is left when no more bytes come."""


@dataclass(frozen=True, slots=True)
class Framing:
    """Say how the events of a stream become bytes.

    Args:
        media_type: What such a stream is called.
        reader: Makes what reads one.
        written: Returns the bytes of events, piece by piece.
    """

    media_type: str
    reader: Callable[[], Reader]
    written: Callable[[Iterable[Event]], Iterator[bytes]]


def _sent(events: Iterable[Event]) -> Iterator[bytes]:
    for event in events:
        yield event.encode()


def _listed(events: Iterable[Event]) -> Iterator[bytes]:
    for number, event in enumerate(events):
        yield b"%b%b\n" % (b"," if number else b"[", encoded(event.data))
    yield b"]"


SERVER_SENT = Framing("text/event-stream", EventReader, _sent)
JSON_ARRAY = Framing("application/json", ArrayReader, _listed)
"""Google's, where a stream is asked for without `alt=sse`."""
