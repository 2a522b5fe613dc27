"""Entries to bytes and back: a versioned envelope of our own, and nothing that could be executed.

An envelope is the version, a checksum of all that follows, one line of JSON (what is known of the answer), a line feed,
and the payload as it is. The checksum tells an entry from damage, whatever bits have changed: without it, a text of
which one letter has changed is as good an answer as any.
"""

from __future__ import annotations

import json
from zlib import crc32

from askonce.core.model import Cost, Document, Entry, Key
from askonce.errors import CodecError

_VERSION = b"2"
_SUM = 8  # hexadecimal digits
_write = json.JSONEncoder(separators=(",", ":"), sort_keys=True).encode


def encode(entry: Entry) -> bytes:
    """Return the envelope of `entry`."""
    header = {
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
    body = _write(header).encode() + b"\n" + entry.payload
    return _VERSION + _sum(body) + body


def decode(envelope: bytes) -> Entry:
    """Return the entry in an envelope.

    Raises:
        CodecError: The envelope is damaged, or of another version.
    """
    body = envelope[1 + _SUM :]
    if envelope[: 1 + _SUM] != _VERSION + _sum(body):
        raise CodecError("damaged entry, or one of another version")
    line, _, payload = body.partition(b"\n")
    try:
        header = json.loads(line)
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
        )
    except (ValueError, KeyError, TypeError, RecursionError) as exc:
        raise CodecError("damaged entry") from exc


def _sum(body: bytes) -> bytes:
    return b"%08x" % crc32(body)
