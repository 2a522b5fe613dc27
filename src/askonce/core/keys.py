"""Requests to keys: canonical, versioned, length-prefixed parts under one hash.

Each part is hashed on its own, and its digest has a fixed length, so that no caller's string can
imitate the boundary between two parts. The hash is BLAKE2b (RFC 7693), cut to 16 bytes: a chance
collision among 10^12 entries has a probability below 10^-14.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from hashlib import blake2b
from unicodedata import normalize

from askonce.core.model import Json, Key, Request, Scope

_VERSION = b"askonce-1"
_SIZE = 16


def canonical(value: Json) -> bytes:
    """Return the one spelling of a JSON value: sorted keys, no spaces, NFC text."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=True)
    return normalize("NFC", text).encode("utf-8", "surrogatepass")


def fingerprint(*parts: bytes) -> bytes:
    """Return the 16-byte digest of `parts`, each preceded by its length."""
    hasher = blake2b(_VERSION, digest_size=_SIZE)
    for part in parts:
        hasher.update(len(part).to_bytes(8, "big"))
        hasher.update(part)
    return hasher.digest()


def normal_question(question: str) -> str:
    """Return the question as it is compared: NFC, without white space around it."""
    return normalize("NFC", question).strip()


def part_digests(scope: Scope) -> dict[str, str]:
    """Return a digest of every stated part of `scope`, by the part's name."""
    return {name: _part_digest(name, value) for name, value in scope.stated().items()}


def _part_digest(name: str, value: Json) -> str:
    if name == "tools" and isinstance(value, (list, tuple)):
        value = sorted(canonical(tool).decode("utf-8", "surrogatepass") for tool in value)
    return fingerprint(name.encode(), canonical(value)).hex()


def namespace_of(parts: Mapping[str, str], embedder: str) -> bytes:
    """Return the namespace of a scope given by its part digests, under one embedder's identity."""
    return fingerprint(
        embedder.encode(), *(f"{part.name}={parts.get(part.name, '')}".encode() for part in fields(Scope))
    )


def key_of(request: Request, parts: Mapping[str, str], embedder: str) -> Key:
    """Return the key of a request.

    Args:
        request: What is asked.
        parts: The request's scope, as :func:`part_digests` returns it.
        embedder: The embedder's name, revision and dimension; empty without one.
    """
    namespace = namespace_of(parts, embedder)
    context = fingerprint(canonical(request.context))
    question = normal_question(request.question).encode("utf-8", "surrogatepass")
    return Key(namespace, context, fingerprint(namespace, context, question))
