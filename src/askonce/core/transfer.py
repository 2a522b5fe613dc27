"""Entries as lines of JSON, to be moved between caches: one header, one line an entry, and a line that says the end.

A line has a checksum, without which it is not checked: so a file may be written by hand, and damage is told from that.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

from askonce.core.arguments import number
from askonce.core.model import Cost, Document, Entry, Key, Position
from askonce.errors import CodecError, ConfigurationError

_FORMAT = "askonce-export"
_VERSION = 1
LATEST_S = 1e11  # the year 5138; of what is milliseconds, 1973
_spell = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Header:
    """What holds for all entries of a file.

    Args:
        created_at: Unix time in seconds at which the export began.
        position: How far the log of removals went then.
        secret: The digest of the `digest_key`, or `None` without one.
        is_sealed: Whether questions and answers are encrypted as they were stored.
        chosen: What tells the choice of entries from another.
    """

    created_at: float
    position: Position | None = None
    secret: str | None = None
    is_sealed: bool = False
    chosen: str = ""

    def spelled(self) -> str:
        """Return the first line of a file."""
        position = self.position and [self.position.log.hex(), self.position.number]
        told = {"created_at": self.created_at, "position": position, "secret": self.secret, "sealed": self.is_sealed}
        return _line({_FORMAT: _VERSION, **told, "chosen": self.chosen})

    @classmethod
    def read(cls, line: str) -> Header:
        """Return the header in the first line of a file.

        Raises:
            ConfigurationError: It is not the first line of an export that this version reads.
        """
        try:
            told = _read(line)
            version = told.pop(_FORMAT)
            if version != _VERSION:
                raise ConfigurationError(f"an export of version {version}; this askonce reads version {_VERSION}")
            position = told["position"] and Position(bytes.fromhex(told["position"][0]), int(told["position"][1]))
            chosen = str(told.get("chosen", ""))
            return cls(_moment(told["created_at"]), position, told["secret"], bool(told["sealed"]), chosen)
        except (CodecError, KeyError, TypeError, ValueError, IndexError) as exc:
            raise ConfigurationError("the first line is not that of an export of askonce") from exc


@dataclass(frozen=True, slots=True)
class Carried:
    """An entry in a file.

    Args:
        entry: The entry; encrypted where the header says so.
        is_similar: Whether other wordings find it; `None` where the cache that it comes from had no vectors.
    """

    entry: Entry
    is_similar: bool | None = field(default=None)

    def spelled(self) -> str:
        """Return its line."""
        entry = self.entry
        told: dict[str, Any] = {
            "id": entry.key.entry_id,
            "context": entry.key.context.hex(),
            "question": entry.question,
            "created_at": entry.created_at,
            "expires_at": entry.expires_at,
            "parts": dict(entry.parts),
            "tags": entry.tags,
            "documents": [(document.id, document.version) for document in entry.documents],
            "cost": (entry.cost.input_tokens, entry.cost.output_tokens, entry.cost.latency_s),
            "similar": self.is_similar,
            **({"names": dict(entry.names)} if entry.names else {}),
        }
        return _line({**told, **_payload_json(entry.payload)})

    @classmethod
    def read(cls, line: str) -> Carried | int:
        """Return the entry in a line; or how many there were, in the line that ends a file.

        Raises:
            CodecError: It is damaged, or something else; the message says what is wrong, and quotes nothing.
        """
        told = _read(line)
        try:
            if told.keys() == {"end"}:
                return int(told["end"])
            namespace, _, digest = told["id"].partition("-")
            key = Key(*(_digest(one) for one in (namespace, told["context"], digest)))
            payload = b64decode(told["payload"], validate=True) if "payload" in told else _written(told["answer"])
            parts, names = ({str(k): _text(v) for k, v in told.get(one, {}).items()} for one in ("parts", "names"))
            entry = Entry(
                key=key,
                question=_text(told["question"]),
                payload=payload,
                created_at=_moment(told["created_at"]),
                expires_at=None if told["expires_at"] is None else float(number(told["expires_at"], "expires_at")),
                parts=parts,
                tags=tuple(map(_text, told["tags"])),
                documents=tuple(Document(_text(id_), _text(version)) for id_, version in told["documents"]),
                cost=Cost(*(None if one is None else number(one, "cost") for one in told["cost"])),  # type: ignore[arg-type]
                names=names,
            )
        except (KeyError, TypeError, ValueError, AttributeError, ConfigurationError) as exc:
            raise CodecError("not an entry of an export") from exc
        return cls(entry, told.get("similar"))


def spelled_end(count: int) -> str:
    """Return the line that ends a file of so many entries."""
    return _line({"end": count})


def _payload_json(payload: bytes) -> dict[str, Any]:
    """Return an answer as it can be read, if it comes back as it was; or else its bytes."""
    try:
        answer = json.loads(payload)
        if _written(answer) == payload:
            return {"answer": answer}
    except (ValueError, RecursionError):
        pass
    return {"payload": b64encode(payload).decode()}


def _written(answer: object) -> bytes:
    return json.dumps(answer, separators=(",", ":")).encode()


def _line(told: Mapping[str, Any]) -> str:
    return json.dumps({**told, "sum": crc32(_spell(told).encode())}, separators=(",", ":")) + "\n"


def _read(line: str) -> dict[str, Any]:
    try:
        told = json.loads(line)
    except (ValueError, RecursionError) as exc:
        raise CodecError("not JSON") from exc
    if not isinstance(told, dict):
        raise CodecError("not a JSON object")
    checksum = told.pop("sum", None)
    if checksum is not None and checksum != crc32(_spell(told).encode()):
        raise CodecError("damaged: its checksum does not match")
    return told


def _digest(text: str) -> bytes:
    digest = bytes.fromhex(text)
    if len(digest) != 16:
        raise ValueError("no digest")
    return digest


def _moment(value: object) -> float:
    return float(number(value, "created_at", least=0, most=LATEST_S))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value
