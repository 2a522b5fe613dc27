"""Entries to bytes and back: a versioned envelope of our own, and nothing that could be executed.

An envelope is one line of JSON (what is known of the answer), a line feed, and the payload as it is.
"""

from __future__ import annotations

import json

from askonce.core.model import Cost, Document, Entry, Key
from askonce.errors import CodecError

_VERSION = 1


def encode(entry: Entry) -> bytes:
    """Return the envelope of `entry`."""
    header = {
        "v": _VERSION,
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
    return json.dumps(header, separators=(",", ":")).encode() + b"\n" + entry.payload


def decode(envelope: bytes) -> Entry:
    """Return the entry in an envelope.

    Raises:
        CodecError: The envelope is damaged, or of another version.
    """
    line, _, payload = envelope.partition(b"\n")
    try:
        header = json.loads(line)
        if header["v"] != _VERSION:
            raise CodecError(f"entry of version {header['v']!r}; this askonce reads version {_VERSION}")
        input_tokens, output_tokens, latency_s = header["u"]
        return Entry(
            key=Key(bytes.fromhex(header["n"]), bytes.fromhex(header["x"]), bytes.fromhex(header["k"])),
            question=header["q"],
            payload=payload,
            created_at=float(header["c"]),
            expires_at=None if header["e"] is None else float(header["e"]),
            parts=header["p"],
            tags=tuple(header["t"]),
            documents=tuple(Document(id, version) for id, version in header["d"]),  # noqa: A001
            cost=Cost(input_tokens, output_tokens, latency_s),
        )
    except (ValueError, KeyError, TypeError) as exc:
        raise CodecError("damaged entry") from exc
