"""Keys under which questions and answers are stored: how one is written, and what the engine asks of who has them."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeAlias

from askonce.core.model import ScopePart

Keys: TypeAlias = "str | bytes | Sequence[str | bytes] | None"
KeyFunction: TypeAlias = Callable[[Any], Keys]
"""Return the keys of a tenant, by its name as the scope states it, or `None`."""
KEY_BYTES = 32
_HEXADECIMAL = re.compile(r"[0-9a-fA-F]{64}")


def read_key(given: object) -> bytes:
    """Return an encryption key: 32 bytes, or these as hexadecimal digits or as base64.

    Raises:
        ValueError: It is something else; the message does not quote it.
    """
    key = given
    if isinstance(key, str):
        text = key.strip()
        if _HEXADECIMAL.fullmatch(text):
            return bytes.fromhex(text)
        text = text.rstrip("=").replace("-", "+").replace("_", "/")
        try:
            key = b64decode(text + "=" * (-len(text) % 4), validate=True)
        except (Base64Error, ValueError):
            key = b""
    if not isinstance(key, bytes) or len(key) != KEY_BYTES:
        raise ValueError(
            f"a key is {KEY_BYTES} bytes, as 64 hexadecimal digits or as base64; "
            '`python -c "import secrets; print(secrets.token_hex(32))"` makes one'
        )
    return key


class Keyring(Protocol):
    """Have the keys of each tenant, or know whom to ask for them. A tenant is told by the digest of its name."""

    @property
    def mark(self) -> bytes:
        """Return what tells these keys from others, and nothing of them."""

    def knows(self, tenant: str) -> bool | None:
        """Return whether a tenant has a key; `None` when that must be asked for."""

    def ask(self, tenant: str, name: ScopePart) -> bool:
        """Ask for the keys of a tenant, blocking; return whether it has one."""

    async def aask(self, tenant: str, name: ScopePart) -> bool:
        """Async version of `ask`."""

    def forget(self) -> None:
        """Drop what a fork copied, perhaps in the middle of a change of another thread's."""
