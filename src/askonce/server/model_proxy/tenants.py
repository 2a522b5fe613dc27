"""Who asks: the tenant of a request, by the credential that it shows. Nobody shares a tenant by accident."""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Literal, TypeAlias
from urllib.parse import parse_qsl

from askonce.hosts.parameters import is_credential_header, is_credential_in_query

Tenancy: TypeAlias = Literal["keys", "credential", "shared"]
Anonymous: TypeAlias = Literal["bypass", "refuse", "share"]
Credential: TypeAlias = tuple[str, str]

_KEY_HEADERS = ("authorization", "x-api-key", "api-key", "x-goog-api-key")
_KEY_QUERY = "?key"
_SCHEMES = ("bearer ", "basic ", "token ")
_CONTEXT = b"askonce proxy: the tenant of a credential"


class RefusedError(Exception):
    """Report a caller who may not ask, with the text for it."""

    status, code = 401, "invalid_api_key"


@dataclass(frozen=True, slots=True)
class Caller:
    """Say who asks.

    Args:
        tenant: Whose answers are looked up and stored; `None` where the cache stays out.
        is_known: Whether it has shown a key of the proxy's, which is not for the upstream.
    """

    tenant: str | None
    is_known: bool = False


@dataclass(frozen=True, slots=True)
class Tenants:
    """Find the tenant of a request.

    Args:
        tenancy: `"keys"`: that of the proxy key shown, and no other is let in. `"credential"`: one for each credential,
            which is the upstream's own. `"shared"`: one for all.
        anonymous: What becomes of a request without any credential: it passes by the cache, is refused, or shares.
        keys: The tenants, by the SHA-256 digests of their keys.
        secret: Keys the digests of credentials; with another one, nothing that was stored is found.
        shared: The tenant that all share.
    """

    tenancy: Tenancy
    anonymous: Anonymous = "bypass"
    keys: Mapping[bytes, str] = field(default_factory=dict, repr=False)
    secret: bytes = field(default=b"", repr=False)
    shared: str = "shared"

    def caller(self, headers: Sequence[tuple[str, str]], query: str) -> Caller:
        """Return who asks.

        Args:
            headers: Names in lower case, with their values.
            query: The query of the URL, as it was sent.

        Raises:
            RefusedError: It may not.
        """
        shown = credentials_of(headers, query)
        if self.tenancy == "keys":
            return self._of_key(shown)
        if not shown:
            if self.anonymous == "refuse":
                raise RefusedError("a credential is needed")
            if self.anonymous == "share" and any(name == "origin" for name, _ in headers):
                raise RefusedError("a page that a browser shows needs a credential")  # it may be anybody's
            return Caller(self.shared if self.anonymous == "share" else None)
        if self.tenancy == "shared":
            return Caller(self.shared)
        return Caller(f"credential:{self._digest(shown)}")

    def _of_key(self, shown: Sequence[Credential]) -> Caller:
        found = {tenant for name, value in shown if (tenant := self._tenant_of(_key_in(name, value))) is not None}
        if len(found) > 1:
            raise RefusedError("the keys shown are those of several tenants")
        if not found:
            raise RefusedError("the key is not known here" if shown else "a key is needed")
        return Caller(found.pop(), is_known=True)

    def _tenant_of(self, key: str | None) -> str | None:
        """Return the tenant of a key; all are compared, so that the time taken does not say which is near."""
        if not key:
            return None
        digest = sha256(key.encode("utf-8", "surrogateescape")).digest()
        found = None
        for known, tenant in self.keys.items():
            if hmac.compare_digest(known, digest):
                found = tenant
        return found

    def _digest(self, shown: Iterable[Credential]) -> str:
        told = hmac.new(self.secret + _CONTEXT, digestmod=sha256)
        for name, value in sorted(shown):
            for part in (name, value):
                spelled = part.encode("utf-8", "surrogateescape")
                told.update(len(spelled).to_bytes(8, "big") + spelled)
        return told.hexdigest()[:32]


def credentials_of(headers: Iterable[tuple[str, str]], query: str) -> list[Credential]:
    """Return what a request shows to say who asks or pays: all that is no part of a stored answer's scope."""
    found = [(name, value) for name, value in headers if is_credential_header(name, value) and not _is_empty(value)]
    pairs = parse_qsl(query, keep_blank_values=False)
    return found + [(f"?{name}", value) for name, value in pairs if is_credential_in_query(name)]


def _is_empty(value: str) -> bool:
    """Return whether a credential is none: of an SDK that was given an empty key, it is the scheme alone."""
    return f"{value.strip().lower()} " in (" ", *_SCHEMES)


def without_credentials(headers: Iterable[tuple[str, str]], query: str) -> tuple[list[tuple[str, str]], str]:
    """Return a request's headers and query without what says who asks or pays: that was for the proxy."""
    kept = [(name, value) for name, value in headers if not is_credential_header(name, value)]
    parts = [part for part in query.split("&") if not is_credential_in_query(_name_of(part))]
    return kept, "&".join(parts)


def _name_of(part: str) -> str:
    return next((name for name, _ in parse_qsl(part, keep_blank_values=True)), "")


def _key_in(name: str, value: str) -> str | None:
    """Return the key that a credential is, where SDKs put keys."""
    if name == _KEY_QUERY:
        return value
    if name not in _KEY_HEADERS:
        return None
    scheme = next((scheme for scheme in _SCHEMES if value[: len(scheme)].lower() == scheme), "")
    return value[len(scheme) :].strip()
