"""Requests to keys: canonical, versioned, length-prefixed parts under one hash.

Each part is hashed on its own, and its digest has a fixed length, so that no caller's string can
imitate the boundary between two parts. The hash is BLAKE2b (RFC 7693), cut to 16 bytes: a chance
collision among 10^12 entries has a probability below 10^-14. With a secret it is BLAKE2b's keyed mode: who does not
know the secret cannot try whether a digest is that of a user, a tenant or a question.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import fields
from functools import lru_cache
from hashlib import blake2b
from unicodedata import normalize

from askonce.core.model import ASKER, Entry, Json, Key, Request, Scope, json_of

_VERSION = b"askonce-1"
_SIZE = 16
_PARTS = tuple(part.name for part in fields(Scope) if part.name != ASKER)
_REMEMBERED = 256  # parts whose digests were made last
_LONG = 4_000  # characters of a part of which fewer are remembered: a prompt with a document in it may have a million
_LONG_REMEMBERED = 16
_NAMED = ("tenant", "user", "app", "corpus", "model", "host")
_SHOWN = frozenset({"corpus", "host", "model", "params"})  # to those who ask why they get no answer
KEYED = "~secret"
"""The scope part that entries under a secret have; it sorts last, where one part of several is picked."""
ANONYMOUS = ""
"""The digest of whoever did not say who asks."""
_encode = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=True, default=json_of
).encode


def canonical(value: Json) -> bytes:
    """Return the one spelling of a JSON value: sorted keys, no spaces, each text as it was given.

    Unicode's equivalences do not count here: what names somebody in one encoding may name another in the next.

    Raises:
        TypeError: Something in it is neither JSON nor has an obvious text, or a mapping has keys of several types.
    """
    return _encode(value).encode("utf-8", "surrogatepass")


_UNTAKEN = re.compile("[\x00\ud800-\udfff]")


def normal_question(question: str) -> str:
    """Return the question as it is embedded, compared by similarity and stored.

    In NFC, as canonically equivalent texts are one text to its reader (Unicode, conformance clause C6), without white
    space around it, and without what neither an embedder nor PostgreSQL can take: NUL, and halves of surrogate pairs.
    """
    return _UNTAKEN.sub("\ufffd", _exact(question))


def _exact(question: str) -> str:
    return normalize("NFC", question).strip()


def _spelling(name: str, value: Json) -> str | bytes:
    """Return a part as something hashable: text as it is, so that a system prompt need not be spelled out again."""
    if isinstance(value, str):
        return value
    if name == "tools" and isinstance(value, (list, tuple)):
        value = sorted(canonical(tool).decode("utf-8", "surrogatepass") for tool in value)
    return canonical(value)


def names_of(scope: Scope) -> dict[str, str]:
    """Return what the parts of a scope are called that name something; what is no text is spelled as JSON."""
    stated = scope.stated()
    return {
        name: stated[name] if isinstance(stated[name], str) else canonical(stated[name]).decode("utf-8", "replace")
        for name in _NAMED
        if name in stated
    }


class Digests:
    """Make every digest of one cache, under its secret if it has one.

    Caches of different secrets never find, and never remove, one another's entries: each entry's parts, and those that
    every removal chooses by, name the secret's own digest.

    Args:
        secret: Any bytes; empty for the digests that anybody can compute.
    """

    def __init__(self, secret: bytes = b"") -> None:
        # BLAKE2b takes keys of up to 64 bytes.
        self._begun = blake2b(_VERSION, digest_size=_SIZE, key=blake2b(secret).digest() if secret else b"")
        self._universe = {KEYED: self.fingerprint(b"secret").hex()} if secret else {}
        self._no_context = self.fingerprint(canonical(None))
        self.forget()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({'of a secret' if self._universe else ''})"

    def forget(self) -> None:
        """Forget the parts whose digests were made last."""
        self._short_part_digest = lru_cache(_REMEMBERED)(self._digest_part)
        self._long_part_digest = lru_cache(_LONG_REMEMBERED)(self._digest_part)
        self._spelled: dict[str, str | bytes] = {}
        self._namespace = lru_cache(1024)(self._make_namespace)

    def fingerprint(self, *parts: bytes) -> bytes:
        """Return the 16-byte digest of `parts`, each preceded by its length."""
        hasher = self._begun.copy()
        for part in parts:
            hasher.update(len(part).to_bytes(8, "big") + part)
        return hasher.digest()

    def spelled(self, digest: str) -> Json:
        """Return what the digest of one of the parts that may be shown was made of, if that was lately; else `None`."""
        spelling = self._spelled.get(digest)
        value: Json = json.loads(spelling) if isinstance(spelling, bytes) else spelling
        return value

    def parts(self, scope: Scope) -> dict[str, str]:
        """Return a digest of every stated part of `scope` that separates answers, by the part's name."""
        digests = {
            name: self._part_digest(name, _spelling(name, value))
            for name, value in scope.stated().items()
            if name != ASKER
        }
        return {**digests, **self._universe} if self._universe else digests

    def asker(self, scope: Scope) -> str:
        """Return a digest of who asks: the asker, or else the user; `ANONYMOUS` where neither is stated."""
        asker = scope.asker if scope.asker is not None else scope.user
        return ANONYMOUS if asker is None else self._part_digest(ASKER, canonical(asker))

    def namespace(self, parts: Mapping[str, str], embedder: str) -> bytes:
        """Return the namespace of a scope given by its part digests, under one embedder's identity."""
        return self._namespace(tuple(parts.get(name, "") for name in _PARTS), embedder)

    def key(self, request: Request, parts: Mapping[str, str], embedder: str) -> Key:
        """Return the key of a request.

        Args:
            request: What is asked.
            parts: The request's scope, as `parts` returns it.
            embedder: The embedder's name, revision and dimension; empty without one.
        """
        namespace = self.namespace(parts, embedder)
        context = self._no_context if request.context is None else self.fingerprint(canonical(request.context))
        question = _exact(request.question).encode("utf-8", "surrogatepass")
        return Key(namespace, context, self.fingerprint(namespace, context, question))

    @property
    def secret(self) -> str | None:
        """Return the digest of the secret itself, or `None` without one."""
        return self._universe.get(KEYED)

    def moved(self, entry: Entry, embedder: str) -> Key | None:
        """Return the key of an entry in a cache with another embedder; `None` where it cannot be computed any more."""
        namespace = self.namespace(entry.parts, embedder)
        if "\ufffd" in entry.question:  # which may stand for what the key was made of
            return entry.key if namespace == entry.key.namespace else None
        question = _exact(entry.question).encode("utf-8", "surrogatepass")
        return Key(namespace, entry.key.context, self.fingerprint(namespace, entry.key.context, question))

    def _part_digest(self, name: str, spelling: str | bytes) -> str:
        digest = self._short_part_digest if len(spelling) <= _LONG else self._long_part_digest
        return digest(name, spelling)

    def _digest_part(self, name: str, spelling: str | bytes) -> str:
        spelled = spelling if isinstance(spelling, bytes) else canonical(spelling)
        digest = self.fingerprint(name.encode(), spelled).hex()
        if name in _SHOWN:
            self._spelled[digest] = spelling
            if len(self._spelled) > _REMEMBERED:
                self._spelled.pop(next(iter(self._spelled)), None)
        return digest

    def _make_namespace(self, digests: tuple[str, ...], embedder: str) -> bytes:
        return self.fingerprint(
            embedder.encode(), *(f"{name}={digest}".encode() for name, digest in zip(_PARTS, digests, strict=True))
        )


PLAIN = Digests()
"""The digests of a cache without a secret."""
fingerprint, part_digests, namespace_of, key_of = PLAIN.fingerprint, PLAIN.parts, PLAIN.namespace, PLAIN.key


def prefix_salt(secret: str, tenant: str) -> str:
    """Return the `cache_salt` of a tenant, by which a model server keeps its prefix cache apart from that of others.

    It is 64 hexadecimal digits, as every server takes them, and says nothing of the tenant to whoever lacks the secret.

    Args:
        secret: What only the application has.
        tenant: The tenant's name.
    """
    return hmac.digest(secret.encode(), tenant.encode("utf-8", "surrogatepass"), "sha256").hex()
