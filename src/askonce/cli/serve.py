"""`askonce serve`."""

from __future__ import annotations

from socket import socket
from typing import TYPE_CHECKING, Annotated

import typer

from askonce.cli.servers import Servers, operates
from askonce.cli.show import console
from askonce.extras import require

if TYPE_CHECKING:
    from uvicorn import Config


@operates
def serve(
    servers: Servers,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 for any that is free.")] = 7300,
    token: Annotated[
        str | None,
        typer.Option(
            envvar="ASKONCE_DASHBOARD_TOKEN",
            show_envvar=True,
            help="What visitors have to show; needed where others can reach it. Others of this machine see options.",
        ),
    ] = None,
    allow_host: Annotated[
        list[str] | None, typer.Option(help='Another name under which it is reached, without a port; "*" for any.')
    ] = None,
    allow_changes: Annotated[
        bool, typer.Option("--allow-changes", help="Let visitors remove entries and label decisions.")
    ] = False,
    root_path: Annotated[str, typer.Option(help="The path under which a proxy serves it, such as /askonce.")] = "",
) -> None:
    """Serve the dashboard: figures, decisions to review, entries, documents, near misses and health.

    It shows questions and answers. By default only this machine can reach it, and nothing can be changed.
    """
    require("server", "starlette", "uvicorn", "jinja2")
    import uvicorn  # an extra

    from askonce.server import dashboard
    from askonce.server.access import LOOPBACK

    everywhere = ("0.0.0.0", "::")  # noqa: S104 — what is asked for
    names = [] if host in LOOPBACK else ["*"] if host in everywhere else [host]
    with servers.open_to_look(embeds=True) as cache:
        app = dashboard(
            cache, allow_changes=allow_changes, token=token, hosts=[*names, *(allow_host or ())], is_alone=True
        )
        config = uvicorn.Config(
            app, host=host, port=port, root_path=root_path, log_level="warning", server_header=False, lifespan="off"
        )
        run_until_stopped(config, f"{root_path}/")


def run_until_stopped(config: Config, path: str) -> None:
    """Serve, and print the address when whoever reads it can both connect and end it.

    Args:
        config: What is served, and where.
        path: What stands behind the address.
    """
    import uvicorn  # an extra

    listening = config.bind_socket()
    shown, port = f"[{config.host}]" if ":" in config.host else config.host, listening.getsockname()[1]

    class Announced(uvicorn.Server):
        async def startup(self, sockets: list[socket] | None = None) -> None:
            # By now the server has its own handlers of signals: a Ctrl+C before them may be lost in asyncio's.
            await super().startup(sockets)
            if self.started:
                console().print(f"http://{shown}:{port}{path}  (Ctrl+C ends it)", markup=False)

    Announced(config).run(sockets=[listening])
