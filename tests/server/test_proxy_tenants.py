"""Whose answers a request of the proxy may be given."""

from __future__ import annotations

from hashlib import sha256
from itertools import combinations

import pytest

from askonce.server.model_proxy.tenants import Caller, RefusedError, Tenants, without_credentials

A, B = ("authorization", "Bearer sk-of-ann"), ("authorization", "Bearer sk-of-bob")
KEYS = {sha256(b"key-of-acme-12345").digest(): "acme", sha256(b"key-of-globex-123").digest(): "globex"}
PASSING = Tenants("credential", secret=b"s" * 32)


def test_each_credential_is_a_tenant_of_its_own() -> None:
    """Wherever it stands, and whatever else is shown with it: two sets of credentials never share."""
    sets = [
        ([A], ""),
        ([B], ""),
        ([("authorization", "sk-of-ann")], ""),
        ([("authorization", "Basic sk-of-ann")], ""),
        ([("x-api-key", "sk-of-ann")], ""),
        ([("api-key", "sk-of-ann")], ""),
        ([("x-goog-api-key", "sk-of-ann")], ""),
        ([], "key=sk-of-ann"),
        ([], "api_key=sk-of-ann"),
        ([], "access_token=sk-of-ann"),
        ([A, ("x-api-key", "sk-of-bob")], ""),
        ([A], "key=sk-of-bob"),
        ([A, ("cookie", "session=1")], ""),
        ([A, ("cookie", "session=2")], ""),
        ([("cookie", "session=1")], ""),
        ([("x-forwarded-access-token", "t")], ""),
        ([("x-amz-security-token", "t")], ""),
        ([("x-own", "Bearer sk-of-ann")], ""),
    ]
    tenants = [PASSING.caller(headers, query).tenant for headers, query in sets]
    assert None not in tenants
    for one, other in combinations(tenants, 2):
        assert one != other
    again = [PASSING.caller([*reversed(headers), ("x-request-id", "9")], f"{query}&alt=sse") for headers, query in sets]
    assert [caller.tenant for caller in again] == tenants


def test_a_tenant_does_not_show_the_credential() -> None:
    """It is a keyed digest: neither the credential, nor the same under another secret."""
    tenant = PASSING.caller([A], "").tenant
    assert tenant is not None
    assert "ann" not in tenant
    assert tenant != Tenants("credential", secret=b"t" * 32).caller([A], "").tenant


@pytest.mark.parametrize(
    "headers",
    [[], [("authorization", " ")], [("authorization", "Bearer ")], [("x-request-id", "1")], [("x-user", "ann")]],
)
def test_nobody_is_a_tenant_by_accident(headers: list[tuple[str, str]]) -> None:
    """Without a credential the cache stays out, or the request is refused, unless sharing is asked for in words."""
    assert PASSING.caller(headers, "a=b&key=") == Caller(None)
    assert Tenants("shared").caller(headers, "") == Caller(None)
    for tenancy in ("credential", "shared"):
        with pytest.raises(RefusedError):
            Tenants(tenancy, "refuse").caller(headers, "")
    with pytest.raises(RefusedError):
        Tenants("keys", keys=KEYS).caller(headers, "")
    assert Tenants("shared", "share").caller(headers, "") == Caller("shared")
    assert Tenants("shared").caller([A], "") == Tenants("shared").caller([B], "") == Caller("shared")


@pytest.mark.parametrize(
    ("headers", "query"),
    [
        ([("authorization", "Bearer key-of-acme-12345")], ""),
        ([("authorization", "bearer  key-of-acme-12345 ")], ""),
        ([("x-api-key", "key-of-acme-12345")], ""),
        ([("api-key", "key-of-acme-12345")], ""),
        ([("x-goog-api-key", "key-of-acme-12345")], ""),
        ([], "alt=sse&key=key-of-acme-12345"),
        ([("authorization", "Bearer key-of-acme-12345"), ("x-api-key", "anything")], ""),
    ],
)
def test_a_proxy_key_is_its_tenants(headers: list[tuple[str, str]], query: str) -> None:
    """Wherever an SDK puts its key, it names the tenant that the operator gave it."""
    assert Tenants("keys", keys=KEYS).caller(headers, query) == Caller("acme", is_known=True)


@pytest.mark.parametrize(
    "headers",
    [
        [A],
        [("authorization", "Bearer key-of-acme-1234")],
        [("authorization", "Bearer key-of-acme-12345 x")],
        [("cookie", "key-of-acme-12345")],
        [("x-api-key", "key-of-acme-12345"), ("authorization", "Bearer key-of-globex-123")],
        [("authorization", f"Bearer {sha256(b'key-of-acme-12345').hexdigest()}")],
    ],
)
def test_another_key_is_refused(headers: list[tuple[str, str]]) -> None:
    """So are the keys of two tenants at once, the digest of a key, and a key where none belongs."""
    with pytest.raises(RefusedError) as refused:
        Tenants("keys", keys=KEYS).caller(headers, "")
    assert "acme" not in str(refused.value)


def test_what_was_for_the_proxy_does_not_go_on() -> None:
    """All credentials are taken out of headers and query; the rest of the query is left as it was sent."""
    headers = [A, ("cookie", "a=b"), ("x-api-key", "k"), ("content-type", "application/json"), ("x-trace", "1")]
    kept, query = without_credentials(headers, "alt=sse&key=k&k%65y=k&x=%20+&&api_key=1")
    assert (kept, query) == ([("content-type", "application/json"), ("x-trace", "1")], "alt=sse&x=%20+&")
