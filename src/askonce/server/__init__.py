"""Pages for people: the operator's dashboard (extra `server`), and reports that are one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from askonce.extras import require

if TYPE_CHECKING:
    from askonce.server.app import dashboard as dashboard

__all__ = ["dashboard"]


def __getattr__(name: str) -> object:
    """Import what the extra is needed for when it is asked for: reports need none of it."""
    if name != "dashboard":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    require("server", "starlette", "jinja2")
    from askonce.server.app import dashboard

    return dashboard
