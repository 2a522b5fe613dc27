"""pytest-xdist's processes, forked from one that has imported the frameworks: that takes 8 seconds, in each anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.forks import Programs

if TYPE_CHECKING:
    from execnet import gateway_io

_IMPORTED = (
    "anthropic",
    "chromadb",
    "langchain.agents",
    "langchain_openai",
    "langgraph.graph",
    "langgraph.pregel.remote",
    "llama_index.core",
    "llama_index.llms.openai",
    "mistralai.client",
    "openai.lib.azure",
    "openai.resources.admin",
    "openai.resources.beta",
    "openai.resources.responses",
    "opentelemetry.sdk.trace",
    "prometheus_client",
    "psycopg",
    "starlette.applications",
    "typer.testing",
    "uvicorn",
)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes(config: pytest.Config) -> None:
    """Have execnet, which comes with xdist, fork the processes that it would start."""
    from execnet import gateway_base, gateway_io

    programs = Programs(_IMPORTED, of_tests=False)
    config.add_cleanup(programs.close)

    def start(io: gateway_io.Popen2IOMaster, args: list[str], execmodel: Any) -> None:
        io.popen = program = programs.start(args[-1])
        config.add_cleanup(program.close)
        gateway_base.Popen2IO.__init__(io, program.stdin, program.stdout, execmodel)

    patch = pytest.MonkeyPatch()
    config.add_cleanup(patch.undo)
    patch.setattr(gateway_io.Popen2IOMaster, "__init__", start)
