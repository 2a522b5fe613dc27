"""Who may use the dashboard: the host names it answers to, the token, and forms that only its own pages may send.

A page of another site that a browser shows can reach a server on 127.0.0.1, by a name of its own that leads there, or
by a form. The first is refused by the `Host` header, the second by `Origin` and by a secret that only pages of the
dashboard have.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Collection, Iterable
from urllib.parse import parse_qsl, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request, cookie_parser
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from askonce.errors import ConfigurationError

LOOPBACK = ("127.0.0.1", "localhost", "::1")
SHORTEST_TOKEN = 16
SESSION, FORM = "askonce_session", "askonce_form"
"""The names of the cookies: who has shown the token, and the secret that forms carry."""
_SAFE = {"GET", "HEAD", "OPTIONS"}
_LARGEST = 64 * 1024  # bytes of a form
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Access:
    """Let only those in who may, in front of the dashboard.

    Args:
        app: The dashboard.
        token: What has to be shown; `None` where nothing has.
        hosts: Names under which it may be reached, without ports.

    Raises:
        ConfigurationError: The token is short enough to be guessed.
    """

    def __init__(self, app: ASGIApp, *, token: str | None, hosts: Iterable[str] = ()) -> None:
        if token is not None and len(token) < SHORTEST_TOKEN:
            raise ConfigurationError(f"the token has {len(token)} characters; it needs {SHORTEST_TOKEN} at least")
        self._app = app
        self._token = token
        self._hosts = frozenset(host.lower().strip("[]") for host in (*LOOPBACK, *hosts))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it; either way the answer has the headers that bind the browser."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            elif scope["type"] == "websocket":  # there are none
                await send({"type": "websocket.close", "code": 1008})
            return
        headers = Headers(scope=scope)
        # Other applications of this host set cookies here too, which http.cookies may give up at.
        cookies = cookie_parser(headers.get("cookie", ""))
        form = cookies.get(FORM, "")
        is_new = len(form) != len(secrets.token_urlsafe())
        if is_new:
            form = secrets.token_urlsafe()
        scope["askonce_form"] = form
        is_secure = scope.get("scheme") == "https"

        async def bound(message: Message) -> None:
            if message["type"] == "http.response.start":
                added = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    added[name] = value
                added.setdefault("Cache-Control", "no-store")
                if is_new and "text/html" in added.get("content-type", ""):
                    added.append("Set-Cookie", cookie(FORM, form, scope, is_secure=is_secure))
            await send(message)

        refused = self._refused(scope, headers, cookies)
        if refused is None and scope["method"] not in _SAFE:
            refused = await _checked(scope, receive, headers, form)
        await (refused or self._app)(scope, receive, bound)

    def session(self) -> str:
        """Return what the cookie of somebody who has shown the token holds: not the token itself."""
        return hmac.new((self._token or "").encode(), b"askonce dashboard", "sha256").hexdigest()

    def opens(self, shown: str) -> bool:
        """Return whether this is the token."""
        return self._token is not None and hmac.compare_digest(shown.encode(), self._token.encode())

    def _refused(self, scope: Scope, headers: Headers, cookies: dict[str, str]) -> Response | None:
        host = name_of(headers.get("host", ""))
        if host not in self._hosts and "*" not in self._hosts:
            return _plain(421, "This dashboard does not answer under this name: give it as a host (--allow-host).")
        if scope["method"] not in {*_SAFE, "POST"}:
            return _plain(405, "Only GET and POST are used here.")
        path = scope["path"].removeprefix(scope.get("root_path", ""))
        if self._token is None or path == "/login" or path.startswith("/static/"):
            return None
        kind, _, given = headers.get("authorization", "").partition(" ")
        if kind.lower() == "bearer" and self.opens(given.strip()):
            return None
        if hmac.compare_digest(cookies.get(SESSION, "").encode(), self.session().encode()):
            return None
        if scope["method"] in _SAFE and "text/html" in headers.get("accept", ""):
            return Response(status_code=303, headers={"Location": f"{scope.get('root_path', '')}/login"})
        return _plain(401, "Show the token: Authorization: Bearer ...", {"WWW-Authenticate": "Bearer"})


def cookie(name: str, value: str, scope: Scope, *, is_secure: bool) -> str:
    """Return a cookie that no script reads, and that no other site's request carries."""
    path = scope.get("root_path", "") or "/"
    return f"{name}={value}; Path={path}; HttpOnly; SameSite=Strict" + ("; Secure" if is_secure else "")


def name_of(host: str) -> str:
    """Return the name in a `Host` header, without its port."""
    try:
        return (urlsplit(f"//{host}").hostname or "").lower()
    except ValueError:
        return ""


def check_hosts(hosts: Collection[str], token: str | None, *, behind_login: bool) -> None:
    """Check that a dashboard that others can reach asks for a token.

    Raises:
        ConfigurationError: It does not.
    """
    reachable = [host for host in hosts if host.lower().strip("[]") not in LOOPBACK]
    if reachable and token is None and not behind_login:
        raise ConfigurationError(
            f"the dashboard shows questions and answers, and {reachable[0]!r} can be reached by others: give a token"
        )


async def _checked(scope: Scope, receive: Receive, headers: Headers, form: str) -> Response | None:
    """Read a form into `scope["askonce_fields"]`, and return why it is refused, if it is."""
    own = headers.get("host", "")
    origin, site = headers.get("origin"), headers.get("sec-fetch-site")
    if (origin is not None and origin.partition("://")[2] != own) or site not in (None, "same-origin", "none"):
        return _plain(403, "This form was sent by a page of another site.")
    body = b""
    async for part in Request(scope, receive).stream():
        body += part
        if len(body) > _LARGEST:
            return _plain(413, "This form is too large.")
    fields = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    if not hmac.compare_digest(fields.pop("form", "").encode(), form.encode()):
        return _plain(403, "This form is not of a page that was shown here: open the page again, and send it then.")
    scope["askonce_fields"] = fields
    return None


def _plain(status: int, text: str, headers: dict[str, str] | None = None) -> Response:
    return Response(f"{text}\n", status, headers, media_type="text/plain")
