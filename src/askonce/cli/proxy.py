"""`askonce proxy`."""

from __future__ import annotations

import os
import signal
import sys
from importlib.util import find_spec
from pathlib import Path
from types import FrameType
from typing import Annotated, Any

import typer

from askonce.cli.serve import run_until_stopped
from askonce.cli.servers import Servers, operates
from askonce.extras import require


@operates
def proxy(
    servers: Servers,
    upstream: Annotated[
        str | None,
        typer.Option(help="The address of an interface of OpenAI's shape, such as https://api.openai.com/v1."),
    ] = None,
    anthropic: Annotated[
        str | None, typer.Option(help="The address for Anthropic's Messages; by default as --upstream.")
    ] = None,
    google: Annotated[
        str | None, typer.Option(help="The address for Google's generateContent; by default as --upstream.")
    ] = None,
    config: Annotated[
        Path | None,
        typer.Option(help="The TOML file of settings, with a table [proxy]; by default the one of ASKONCE_CONFIG."),
    ] = None,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 for any that is free.")] = 7400,
    shared: Annotated[
        bool, typer.Option("--shared", help="Let all callers share answers, whatever credential they show.")
    ] = False,
    anonymous: Annotated[
        str | None,
        typer.Option(
            metavar="[bypass|refuse|share]", help="What becomes of requests without a credential; bypass by default."
        ),
    ] = None,
    drain: Annotated[
        float | None, typer.Option(min=0, help="Seconds that open streams may go on when it is told to stop.")
    ] = None,
) -> None:
    """Serve the interface of a model's provider, answering from the cache what it can, for programs in any language.

    By default only this machine can reach it, and each credential has answers of its own.
    """
    require("server", "starlette", "uvicorn", "httpx2")
    import uvicorn  # an extra

    from askonce.server.model_proxy.app import ModelProxy
    from askonce.server.model_proxy.configuration import load_proxy_settings

    if config is not None:
        os.environ["ASKONCE_CONFIG"] = str(config)
    stated: dict[str, Any] = {"upstream": upstream, "anthropic": anthropic, "google": google, "anonymous": anonymous}
    stated |= {"drain": drain, "tenancy": "shared" if shared else None}
    settings = load_proxy_settings(**{name: value for name, value in stated.items() if value is not None})
    has_prometheus = settings.metrics and find_spec("prometheus_client") is not None
    cache = servers.open({"prometheus": True} if has_prometheus else None)
    with cache:
        app = ModelProxy(cache, settings, on_shutdown=cache.aclose)
        uvicorn_config = uvicorn.Config(
            app, host=host, port=port, log_level="warning", access_log=False, server_header=False, date_header=False,
            lifespan="on", ws="none", timeout_graceful_shutdown=max(1, round(settings.drain)),
        )  # fmt: skip
        signal.signal(signal.SIGTERM, _leave)  # uvicorn raises it again when all is drained
        run_until_stopped(uvicorn_config, "/v1")


def _leave(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 — as every handler
    sys.exit(0)
