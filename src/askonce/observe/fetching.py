"""Ask a server over HTTP, with the standard library: its metrics, and for a probe three small requests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http.client import HTTPException
from typing import Any, NamedTuple
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from askonce.errors import ConfigurationError

_LARGEST = 16 * 2**20  # bytes


class Fetched(NamedTuple):
    """What a server answered.

    Attributes:
        status: Of HTTP; 0 where there was no answer.
        text: The answer; or why there was none.
    """

    status: int
    text: str

    @property
    def is_ok(self) -> bool:
        """Return whether it answered as asked."""
        return 200 <= self.status < 300

    @property
    def said(self) -> str:
        """Return in a few words how it answered."""
        return f"HTTP {self.status}" if self.status else self.text

    def json(self) -> Any:
        """Return the answer's JSON, `None` where it is none."""
        try:
            return json.loads(self.text)
        except (ValueError, RecursionError):
            return None


class _Stay(HTTPRedirectHandler):
    """Follow no redirect: a key is not to be carried to another server."""

    def redirect_request(self, *_: object) -> None:
        """Return nothing, so that the redirect is the answer."""
        return


_opener = build_opener(_Stay)


def fetch(
    url: str,
    body: Mapping[str, Any] | None = None,
    *,
    headers: Mapping[str, str] | None = None,
    timeout_s: float = 10.0,
) -> Fetched:
    """Return what a server answers; no answer is one too.

    Args:
        url: Of `http` or `https`.
        body: What is posted as JSON; without one the address is read.
        headers: More of them.
        timeout_s: Seconds to wait for each part of the answer.

    Raises:
        ConfigurationError: The address is not one of HTTP.
    """
    if not is_http(url):
        raise ConfigurationError(
            f"{urlsplit(url).scheme or url[:40]!r} is not an address of a server: expected http://..."
        )
    given = {"Accept": "*/*", **(headers or {})}
    data = None
    if body is not None:
        given["Content-Type"] = "application/json"
        data = json.dumps({name: value for name, value in body.items() if value is not None}).encode()
    try:
        with _opener.open(Request(url, data, given), timeout=timeout_s) as answer:  # noqa: S310 — only http is let through
            return Fetched(answer.status, answer.read(_LARGEST).decode("utf-8", "replace"))
    except HTTPError as exc:
        with exc:
            return Fetched(exc.code, exc.read(_LARGEST).decode("utf-8", "replace"))
    except (OSError, HTTPException, ValueError) as exc:
        reason = getattr(exc, "reason", exc)
        return Fetched(0, type(reason).__name__ if not str(reason) else str(reason))


def is_http(url: str) -> bool:
    """Return whether this is an address of an HTTP server."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)
