"""Sealing with AES-256-GCM of the library `cryptography`.

Each message has a key of its own, derived from what it is about, and a fresh nonce: the bound of 2^32 messages a key
that random nonces of 96 bits impose (NIST SP 800-38D, 8.3) then holds for one entry, and not for all together.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from os import urandom

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from askonce.core.model import SEALED

_ID = 8
_NONCE = 12
_HEAD = len(SEALED) + _ID + _NONCE


class Box:
    """Seal and open under some keys.

    Args:
        keys: Keys of 32 bytes; the first one seals, and each opens what it has sealed.
    """

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._keys = {_id_of(key): key for key in keys}
        self._first = _id_of(keys[0])

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(key_id.hex() for key_id in self._keys)})"

    def seal(self, plain: Sequence[bytes], about: bytes) -> list[bytes]:
        """Return messages so that only who has a key, and knows what they are about, can read them."""
        cipher = _cipher(self._keys[self._first], about)
        sealed = []
        for number, message in enumerate(plain):
            nonce = urandom(_NONCE)
            sealed.append(SEALED + self._first + nonce + cipher.encrypt(nonce, message, _named(about, number)))
        return sealed

    def open(self, sealed: Sequence[bytes], about: bytes) -> list[bytes] | None:
        """Return the first messages, or all, that were sealed together.

        Returns:
            `None` when one was sealed under another key, about something else, in another order, or not at all.
        """
        key_id = sealed[0][len(SEALED) : len(SEALED) + _ID]
        key = self._keys.get(key_id)
        if key is None or not all(message.startswith(SEALED + key_id) for message in sealed):
            return None
        cipher = _cipher(key, about)
        try:
            return [
                cipher.decrypt(message[_HEAD - _NONCE : _HEAD], message[_HEAD:], _named(about, number))
                for number, message in enumerate(sealed)
            ]
        except (InvalidTag, ValueError):
            return None


def _cipher(key: bytes, about: bytes) -> AESGCM:
    return AESGCM(blake2b(about, digest_size=32, key=key, person=b"askonce seal").digest())


def _named(about: bytes, number: int) -> bytes:
    return about + bytes([number])


def _id_of(key: bytes) -> bytes:
    return blake2b(digest_size=_ID, key=key, person=b"askonce key id").digest()
