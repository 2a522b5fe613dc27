"""Pages for people, and an endpoint for programs.

The operator's dashboard and the proxy (extra `server`), and reports that are one file.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from askonce.extras import require

if TYPE_CHECKING:
    from askonce.server.app import dashboard as dashboard
    from askonce.server.model_proxy.app import proxy as proxy

__all__ = ["dashboard", "proxy"]
_NEEDED = {
    "dashboard": ("askonce.server.app", ("starlette", "jinja2")),
    "proxy": ("askonce.server.model_proxy.app", ("starlette", "httpx2")),
}


def __getattr__(name: str) -> object:
    """Import what the extra is needed for when it is asked for: reports need none of it."""
    if name not in _NEEDED:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, libraries = _NEEDED[name]
    require("server", *libraries)
    return getattr(import_module(module), name)
