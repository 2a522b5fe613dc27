"""Ask a server over HTTP, with the standard library: its metrics, and for a probe three small requests."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from askonce.core.arguments import is_http
from askonce.core.usage import Reading
from askonce.errors import ConfigurationError
from askonce.prefix.counters import read_counters

if TYPE_CHECKING:
    from urllib.request import OpenerDirector

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


@cache
def _opener() -> OpenerDirector:
    from urllib.request import HTTPRedirectHandler, build_opener  # half as long to import as all of askonce

    class Stay(HTTPRedirectHandler):
        """Follow no redirect: a key is not to be carried to another server."""

        def redirect_request(self, *_: object) -> None:
            """Return nothing, so that the redirect is the answer."""
            return

    return build_opener(Stay)


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
    from http.client import HTTPException
    from urllib.error import HTTPError
    from urllib.request import Request

    given = {"Accept": "*/*", **(headers or {})}
    data = None
    if body is not None:
        given["Content-Type"] = "application/json"
        data = json.dumps({name: value for name, value in body.items() if value is not None}).encode()
    try:
        with _opener().open(Request(url, data, given), timeout=timeout_s) as answer:  # noqa: S310 — only http is let through
            return Fetched(answer.status, answer.read(_LARGEST).decode("utf-8", "replace"))
    except HTTPError as exc:
        with exc:
            return Fetched(exc.code, exc.read(_LARGEST).decode("utf-8", "replace"))
    except (OSError, HTTPException, ValueError) as exc:
        reason = getattr(exc, "reason", exc)
        return Fetched(0, type(reason).__name__ if not str(reason) else str(reason))


def read_servers(urls: Sequence[str], timeout_s: float = 2.0) -> tuple[dict[str, Reading], dict[str, str]]:
    """Return what servers of models have counted, by their names; and of those that did not say, why.

    Args:
        urls: Where their metrics are.
        timeout_s: Seconds to wait for each part of an answer.
    """
    found: dict[str, Reading] = {}
    faults: dict[str, str] = {}
    for url in urls:
        got = fetch(url, timeout_s=timeout_s)
        reading = read_counters(got.text) if got.is_ok else None
        if reading is None:
            faults[_name(url)] = "no counters of a prefix cache in its metrics" if got.is_ok else got.said
        else:
            found[_name(url)] = reading
    return found, faults


def _name(url: str) -> str:
    parts = urlsplit(url)
    return parts.netloc.rpartition("@")[2] + ("" if parts.path in ("", "/metrics") else parts.path)
