"""Entries to bytes and back: a versioned envelope of our own, and nothing that could be executed.

An envelope is the version, a checksum of all that follows and of the key that it is stored under, one line of JSON
(what is known of the answer), a line feed, and the payload as it is. The checksum tells an entry from damage, whatever
bits have changed: without it, a text of which one letter has changed is as good an answer as any.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from functools import lru_cache
from zlib import crc32

from askonce.core.model import Cost, Document, Embedding, Entry, Key, Position
from askonce.errors import CodecError
from askonce.guards.memo import remembering

_VERSION = b"2"
_OTHERS = (b"{", b"3", b"4")  # the first version's envelopes begin with the JSON
_SUM = 8  # hexadecimal digits
HEAD = 1 + _SUM
"""Bytes with which an envelope begins, and by which it is told from others: its version and its checksum."""
_SHORT = 8192  # bytes of an envelope
_write = json.JSONEncoder(separators=(",", ":"), sort_keys=True).encode


def encode(entry: Entry, place: bytes) -> bytes:
    """Return the envelope of `entry`.

    Args:
        entry: What is stored.
        place: The digest of the key that it is stored under, which may be that of another wording.
    """
    header: dict[str, object] = {
        "n": entry.key.namespace.hex(),
        "x": entry.key.context.hex(),
        "k": entry.key.digest.hex(),
        "q": entry.question,
        "c": entry.created_at,
        "e": entry.expires_at,
        "p": dict(entry.parts),
        "t": entry.tags,
        "d": [(document.id, document.version) for document in entry.documents],
        "u": (entry.cost.input_tokens, entry.cost.output_tokens, entry.cost.latency_s),
    }
    if entry.names:
        header["s"] = dict(entry.names)
    if entry.embedding is not None:
        header["v"] = (entry.embedding.embedder, b64encode(entry.embedding.halves).decode())
    body = _write(header).encode() + b"\n" + entry.payload
    return _VERSION + _sum(body, place) + body


def decode(envelope: bytes, place: bytes, position: Position | None = None) -> Entry | None:
    """Return the entry in an envelope, or `None` for an envelope of another version.

    Args:
        envelope: What `encode` returned.
        place: The digest of the key that it was found under.
        position: The log's position that stood with it.

    Raises:
        CodecError: The envelope is damaged, or was stored under another key.
    """
    read = _reread if len(envelope) <= _SHORT else _decoded
    return read(envelope, place, position)


def _decoded(envelope: bytes, place: bytes, position: Position | None) -> Entry | None:
    body = envelope[HEAD:]
    if envelope[:HEAD] != _VERSION + _sum(body, place):
        if envelope[:1] in _OTHERS:
            return None
        raise CodecError("damaged entry")
    line, _, payload = body.partition(b"\n")
    try:
        header = json.loads(line.decode())
        return Entry(
            key=Key(bytes.fromhex(header["n"]), bytes.fromhex(header["x"]), bytes.fromhex(header["k"])),
            question=header["q"],
            payload=payload,
            created_at=header["c"],
            expires_at=header["e"],
            parts=header["p"],
            tags=tuple(header["t"]),
            documents=tuple(Document(*document) for document in header["d"]),
            cost=Cost(*header["u"]),
            position=position,
            names=header.get("s", {}),
            embedding=Embedding(header["v"][0], b64decode(header["v"][1])) if "v" in header else None,
        )
    except (ValueError, KeyError, TypeError, RecursionError) as exc:
        raise CodecError("damaged entry") from exc


_reread = remembering(512)(_decoded)  # the same bytes are asked for again and again


def checksum(entry: Entry) -> int:
    """Return the checksum of what stays with an entry for life: not of its expiry, which hits move, nor of its cost."""
    key = entry.key
    # The JSON of a list of these, whose encoder takes as long as all else that is read of a row.
    kept = (
        f'[["{key.namespace.hex()}","{key.context.hex()}","{key.digest.hex()}"],{_write(entry.question)},'
        f"{float(entry.created_at)!r},{_written_parts(tuple(entry.parts.items()))},"
        f"{_write(entry.tags) if entry.tags else '[]'},"
        f"{_write([(document.id, document.version) for document in entry.documents]) if entry.documents else '[]'}]"
    )
    return crc32(entry.payload, crc32(kept.encode()))


@lru_cache(1024)
def _written_parts(parts: tuple[tuple[str, str], ...]) -> str:
    return _write(dict(parts))


def _sum(body: bytes, place: bytes) -> bytes:
    return b"%08x" % crc32(body, crc32(place))
