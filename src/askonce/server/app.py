"""The operator's dashboard as an ASGI application (extra `server`), to be served alone or mounted in another."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from importlib.resources import files

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from askonce.cache import Cache
from askonce.core.arguments import instance, several
from askonce.errors import CacheError
from askonce.server.access import FORM, SESSION, Access, check_hosts, cookie
from askonce.server.live import LiveDecisions
from askonce.server.pages import Pages
from askonce.server.rendering import page

_WRONG_TOKEN_S = 0.5
"""How long the answer to a wrong token is kept back."""


def dashboard(
    cache: Cache,
    *,
    allow_changes: bool = False,
    token: str | None = None,
    hosts: Collection[str] = (),
    behind_login: bool = False,
    is_alone: bool = False,
) -> ASGIApp:
    """Return the dashboard of a cache, as an ASGI application.

    It shows questions and answers. By default it answers only to names of this machine (`127.0.0.1`, `localhost`), and
    changes nothing.

    Args:
        cache: The cache that it is about.
        allow_changes: Whether entries can be removed, and decisions labelled.
        token: What a visitor has to show, 16 characters at least.
        hosts: Other names under which it is reached, without ports; `"*"` for any. They need a token.
        behind_login: Whether the application around it lets only operators in, so that no token is needed.
        is_alone: Whether it is served by a process of its own, in which nobody asks the cache.

    Raises:
        ConfigurationError: It could be reached by others without a token, or the token is too short.
    """
    instance(cache, Cache, "the cache", "a Cache")
    hosts = tuple(several(hosts, "hosts"))
    check_hosts(hosts, token, behind_login=behind_login)
    live = LiveDecisions(questions=cache.settings.journal_questions)
    cache.observe(live)
    pages = Pages(cache, live, allow_changes=allow_changes, is_alone=is_alone)
    routes = [
        Route("/", pages.overview, name="overview"),
        Route("/live", pages.live),
        Route("/review", pages.review),
        Route("/review/labelled.jsonl", pages.labelled),
        Route("/review/{sample:int}", pages.guarded(pages.label), methods=["POST"]),
        Route("/entries", pages.entries),
        Route("/entries/{entry}", pages.entry),
        Route("/entries/{entry}/forget", pages.guarded(pages.forget), methods=["POST"]),
        Route("/documents", pages.documents),
        Route("/documents/remove", pages.removal),
        Route("/documents/remove", pages.guarded(pages.remove), methods=["POST"]),
        Route("/near", pages.near),
        Route("/health", pages.health),
        Route("/health/check", pages.check),
    ]

    async def login(request: Request) -> Response:
        root = request.scope.get("root_path", "")
        shown = request.scope.get("askonce_fields", {}).get("token")
        if shown is not None and access.opens(shown):
            answer = RedirectResponse(f"{root}/", status_code=303)
            is_secure = request.url.scheme == "https"
            answer.headers.append("Set-Cookie", cookie(SESSION, access.session(), request.scope, is_secure=is_secure))
            return answer
        if shown is not None:
            await asyncio.sleep(_WRONG_TOKEN_S)
        html = page("login.html", root=root, form=request.scope[FORM], wrong=shown is not None)
        return Response(html, 401 if shown is not None else 200, media_type="text/html; charset=utf-8")

    async def absent(request: Request, _: Exception) -> Response:
        return await pages.problem(request, 404, "There is no such page.", "")

    static = StaticFiles(directory=str(files("askonce.server") / "static"))
    app = Starlette(
        routes=[*routes, Route("/login", login, methods=["GET", "POST"]), Mount("/static", static)],
        exception_handlers={CacheError: pages.failed, 404: absent},
    )
    access = Access(app, token=token, hosts=hosts)
    return access
