"""The proxy's settings: from keywords, then the environment, then the table `[proxy]` of the file of settings."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Annotated, Any, Self, TypedDict
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, model_validator
from pydantic_settings import SettingsConfigDict

from askonce.errors import ConfigurationError
from askonce.hosts.arrangement import Arrangement
from askonce.openai.cache_headers import OWN, OwnHeader
from askonce.server.model_proxy.tenants import Anonymous, Tenancy, Tenants
from askonce.settings import PROXY_TABLE, FileSettings, Positive, file_of_settings, read_settings

_SHORTEST_KEY = 16


def _address(url: str) -> str:
    parts = urlsplit(url.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("expected an address such as https://api.openai.com/v1")
    if parts.username is not None or parts.query or parts.fragment:
        raise ValueError("an address has no user, query or fragment; a credential is given as upstream_key")
    return url.strip()


Address = Annotated[str, AfterValidator(_address)]


class ProxyKey(BaseModel):
    """One key of the proxy's.

    Attributes:
        tenant: Whose it is.
        sha256: The SHA-256 digest of the key, in hexadecimal.
        env: The environment variable that holds the key, instead.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    tenant: str = Field(min_length=1)
    sha256: str | None = Field(default=None, pattern="^[0-9a-fA-F]{64}$", repr=False)
    env: str | None = None

    @model_validator(mode="after")
    def _one_of_two(self) -> Self:
        if (self.sha256 is None) == (self.env is None):
            raise ValueError("a key is given by sha256, its digest, or by env, the variable that holds it")
        return self

    def digest(self) -> bytes:
        """Return the digest of the key.

        Raises:
            ConfigurationError: The variable is not set, or its key can be guessed.
        """
        if self.env is None:
            return bytes.fromhex(str(self.sha256))
        key = os.environ.get(self.env, "").strip()
        if len(key) < _SHORTEST_KEY:
            raise ConfigurationError(
                f"proxy: {self.env} holds a key of {len(key)} characters; it needs {_SHORTEST_KEY} at least"
            )
        return sha256(key.encode()).digest()


class ProxySettings(FileSettings):
    """Where the proxy sends requests, and who may ask what.

    Each field is also read from `ASKONCE_PROXY_<FIELD>` in the environment, and from the table `[proxy]` of the TOML
    file named by `ASKONCE_CONFIG`; keywords override both.

    Attributes:
        upstream: The address of an interface of OpenAI's shape, with or without `/v1`.
        anthropic: That of Anthropic's Messages; by default `upstream`.
        google: That of Google's `generateContent`; by default `upstream`.
        upstream_key: The operator's own credential for `upstream`, which takes the place of what callers show.
        upstream_key_header: The header that it is sent in; in `authorization` it is a bearer token.
        anthropic_key: The same for `anthropic`.
        google_key: The same for `google`.
        tenancy: `"keys"`: callers show a key of `keys`, which names their tenant. `"credential"`: they show the
            upstream's own credential, and each is a tenant of its own. `"shared"`: all share what is stored.
            By default `"keys"` where there are some, and `"credential"` elsewhere.
        keys: The proxy's keys.
        anonymous: What becomes of requests without a credential: `"bypass"` passes them on without the cache,
            `"refuse"` answers 401, `"share"` (with `tenancy="shared"`) treats them as all others.
        shared_tenant: The name of the tenant that all share.
        caller_headers: The headers of ours that callers may use, without `askonce-`.
        tags: Names to invalidate by, for every answer.
        ttl: How long an answer may be served; by default as the cache says. Callers can only shorten it.
        question_template: Templates of prompts, in which `{question}` stands for the question.
        arrange: What of a prompt is sent in a form that the upstream's prefix cache can reuse (`docs/prefix.md`).
        largest_body: Bytes of a request above which it passes by the cache.
        connect_timeout: Longest wait for a connection to the upstream, in seconds.
        timeout: Longest wait for the next bytes of an answer.
        drain: How long open streams may go on when the proxy is told to stop.
        metrics: Whether `/metrics` answers, for Prometheus.
    """

    model_config = SettingsConfigDict(
        env_prefix="ASKONCE_PROXY_", frozen=True, extra="forbid", hide_input_in_errors=True, validate_default=True
    )

    upstream: Address
    anthropic: Address | None = None
    google: Address | None = None
    upstream_key: SecretStr | None = Field(default=None, repr=False)
    upstream_key_header: str = Field(default="authorization", pattern="^[A-Za-z0-9-]+$")
    anthropic_key: SecretStr | None = Field(default=None, repr=False)
    google_key: SecretStr | None = Field(default=None, repr=False)
    tenancy: Tenancy | None = None
    keys: tuple[ProxyKey, ...] = Field(default=(), repr=False)
    anonymous: Anonymous = "bypass"
    shared_tenant: str = Field(default="shared", min_length=1)
    caller_headers: tuple[OwnHeader, ...] = OWN
    tags: tuple[str, ...] = ()
    ttl: Positive | None = None
    question_template: tuple[str, ...] = ()
    arrange: Arrangement | None = None
    largest_body: int = Field(default=4 * 2**20, ge=0)
    connect_timeout: Positive = 10.0
    timeout: Positive = 600.0
    drain: Positive = 30.0
    metrics: bool = True

    @classmethod
    def own_table(cls) -> Mapping[str, Any]:
        """Return what the file says of the proxy."""
        table: Mapping[str, Any] = file_of_settings().get(PROXY_TABLE, {})
        return table

    @model_validator(mode="after")
    def _nobody_by_accident(self) -> Self:
        kind = self.who_is_who
        if kind == "keys" and not self.keys:
            raise ValueError('tenancy="keys" needs keys: [[proxy.keys]] with a tenant, and sha256 or env')
        if kind != "keys" and self.keys:
            raise ValueError(f'keys are given, but tenancy="{kind}" does not use them')
        if self.anonymous == "share" and kind != "shared":
            raise ValueError('anonymous="share" lets everybody share; it needs tenancy="shared"')
        if kind == "credential" and any((self.upstream_key, self.anthropic_key, self.google_key)):
            raise ValueError(
                "a credential of the operator's would be used by whoever reaches the proxy: give callers keys of their "
                'own (keys), or say tenancy="shared"'
            )
        return self

    @property
    def who_is_who(self) -> Tenancy:
        """Return how tenants are found."""
        return self.tenancy or ("keys" if self.keys else "credential")

    def tenants(self, secret: bytes) -> Tenants:
        """Return what finds the tenant of a request.

        Args:
            secret: Keys the digests of credentials.

        Raises:
            ConfigurationError: A key cannot be read, or is given to two tenants.
        """
        keys: dict[bytes, str] = {}
        for key in self.keys:
            if keys.setdefault(key.digest(), key.tenant) != key.tenant:
                raise ConfigurationError(f"proxy: one key is given to two tenants, {key.tenant!r} and another")
        return Tenants(self.who_is_who, self.anonymous, keys, secret, self.shared_tenant)


class ProxySettingsFields(TypedDict, total=False):
    """The fields of `ProxySettings` as keywords, for editors and type checkers."""

    anthropic: str | None
    google: str | None
    upstream_key: str | SecretStr | None
    upstream_key_header: str
    anthropic_key: str | SecretStr | None
    google_key: str | SecretStr | None
    tenancy: Tenancy | None
    keys: Sequence[ProxyKey | Mapping[str, str]]
    anonymous: Anonymous
    shared_tenant: str
    caller_headers: Sequence[OwnHeader]
    tags: Sequence[str]
    ttl: float | str | None
    question_template: Sequence[str]
    arrange: Arrangement | None
    largest_body: int
    connect_timeout: float | str
    timeout: float | str
    drain: float | str
    metrics: bool


def load_proxy_settings(**keywords: Any) -> ProxySettings:
    """Return the proxy's settings; keywords override the environment and the file.

    Raises:
        ConfigurationError: A field is unknown or out of range; the message names it and quotes no value.
    """
    return read_settings(ProxySettings, "proxy", **keywords)
