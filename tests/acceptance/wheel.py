"""Try the built wheel in environments of its own: bare, and with each extra. `python tests/acceptance/wheel.py`.

Run by `.ci/run` from the development environment, whose embedded servers the bare wheel is given as a user's own.
The last line counts what passed and what failed, which is also the exit code.
"""

# ruff: noqa: T201 — a command that reports to whoever runs it

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from textwrap import dedent

from askonce.embedded import start_servers

ROOT = Path(__file__).parents[2]

SET_UP = """
import importlib, sys
import numpy as np
from askonce import Cache, scope
from askonce.embedding import from_callable

def letters(texts):
    return np.array([[text.lower().count(c) + 0.01 for c in "abcdefghijklmnopqrstuvwxyz"] for text in texts])

def ask_twice(cache, again="What is a badge for?"):
    calls = []
    def model():
        calls.append(1)
        return "It opens doors."
    with cache:
        for question in ("What is a badge for?", again):
            assert cache.ask(question, model, model="m") == "It opens doors."
    assert len(calls) == 1, cache.stats()

def own_servers(**more):
    embedder = from_callable(letters, name="letters", dimension=26)
    return Cache(embedder=embedder, min_similarity=0.9, redis_prefix=sys.argv[1], postgres_schema=sys.argv[1], **more)
"""

LANGCHAIN = """
from langchain_core.outputs import Generation
from langchain_core.language_models import FakeListChatModel
from langchain_core.runnables import RunnableLambda
from askonce.langchain import AskOnceCache, cached_chat_model, cached_runnable
AskOnceCache(own_servers())
assert isinstance(cached_chat_model(FakeListChatModel(responses=["a"]), own_servers()), FakeListChatModel)
chain = cached_runnable(RunnableLambda(lambda asked: "Yes."), own_servers(), corpus="wheel")
assert chain.invoke({"question": "Is there a lift?"}) == "Yes."
"""
AGENTS = """
from langchain.agents import create_agent
from langchain_core.language_models import FakeListChatModel
from askonce.langchain import AskOnceMiddleware
agent = create_agent(FakeListChatModel(responses=["Yes."]), [], middleware=[AskOnceMiddleware(own_servers())])
assert agent.invoke({"messages": "Is there a lift?"})["messages"][-1].content == "Yes."
"""
LLAMA_INDEX = """
from llama_index.core.llms import MockLLM
from askonce.llama_index import cached
assert isinstance(cached(MockLLM(), own_servers()), MockLLM)
"""
MINILM = """
ask_twice(Cache(embedder="minilm", redis_prefix=sys.argv[1], postgres_schema=sys.argv[1]), "What is the badge for?")
"""
SENTENCE_TRANSFORMERS = """
Cache(embedder="sentence-transformers/paraphrase-multilingual-mpnet-base-v2").close()
import sentence_transformers
"""
EMBEDDED = """
embedder = from_callable(letters, name="letters", dimension=26)
ask_twice(Cache.embedded(sys.argv[2], embedder=embedder, min_similarity=0.9))
"""
BARE = """
ask_twice(own_servers())

def needs(extra, use):
    try:
        use()
    except ImportError as error:
        assert f"askonce[{extra}]" in str(error), error
    else:
        raise AssertionError(f"worked without the extra {extra}")

needs("langchain", lambda: importlib.import_module("askonce.langchain"))
needs("llama-index", lambda: importlib.import_module("askonce.llama_index"))
needs("minilm", lambda: Cache(embedder="minilm"))
needs("sentence-transformers", lambda: Cache(embedder="sentence-transformers/any"))
needs("embedded", lambda: Cache.embedded(sys.argv[2]))
needs("prometheus", lambda: own_servers(prometheus=True))
needs("otel", lambda: own_servers(opentelemetry=True))
needs("qdrant", lambda: own_servers(index_url="http://127.0.0.1:1"))
needs("server", lambda: importlib.import_module("askonce.server").dashboard)

import contextlib, io
said = io.StringIO()
try:
    with contextlib.redirect_stderr(said):
        importlib.import_module("askonce.cli").main()
except SystemExit as stop:
    assert stop.code == 2 and "askonce[cli]" in said.getvalue(), (stop, said.getvalue())
else:
    raise AssertionError("worked without the extra cli")
"""
PROMETHEUS = """
from prometheus_client import generate_latest
import askonce.observe.prometheus
with own_servers(prometheus=True) as cache:
    cache.lookup("Is there a lift?")
    assert b"askonce_requests_total{" in generate_latest()
"""
OTEL = """
import askonce.observe.opentelemetry
with own_servers(opentelemetry=True) as cache:
    cache.lookup("Is there a lift?")
"""
CLI = """
import shutil
from pathlib import Path
from typer.testing import CliRunner
from askonce.cli.app import app
assert "evaluate" in CliRunner().invoke(app, ["--help"]).output
made = CliRunner().invoke(app, ["new", "rag-engine", sys.argv[1] + "-project"])
assert made.exit_code == 0 and (Path(sys.argv[1] + "-project") / "handbook" / "travel.md").is_file(), made.output
shutil.rmtree(sys.argv[1] + "-project")
"""
SERVER = """
import asyncio
from askonce.server import dashboard
async def css(app):
    sent = []
    scope = {"type": "http", "method": "GET", "path": "/static/askonce.css", "query_string": b"", "root_path": ""}
    async def send(message):
        sent.append(message)
    async def receive():
        await asyncio.sleep(60)
    await app({**scope, "headers": [(b"host", b"localhost")]}, receive, send)
    return sent[0]["status"]
assert asyncio.run(css(dashboard(own_servers()))) == 200
from askonce.server import proxy
asyncio.run(proxy(own_servers(), upstream="http://127.0.0.1:1").aclose())
"""
OPENAI = """
import httpx, openai
from askonce.openai import CachedTransport, cached, intercepted
message = {"role": "assistant", "content": "Yes."}
choice = {"index": 0, "message": message, "finish_reason": "stop"}
told = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
provider = httpx.MockTransport(lambda _: httpx.Response(200, json=told))
with own_servers() as cache:
    assert "intercepted" in str(intercepted(cached(openai.OpenAI(api_key="k"), cache)))
    client = openai.OpenAI(api_key="k", http_client=httpx.Client(transport=CachedTransport(cache, provider)))
    asked = [{"role": "user", "content": "Is there a lift?"}]
    for _ in range(2):
        said = client.chat.completions.create(model="m", messages=asked)
    assert said.askonce["tier"] == "memory", said
"""
QDRANT = """
with own_servers(index_url="http://127.0.0.1:1") as cache:  # nothing listens there: that is a miss
    assert type(cache.lookup("Is there a lift?")).__name__ == "Miss"
    assert cache.ask("Is there a lift?", lambda: "Yes.") == "Yes."
"""

TRIALS = {
    "": BARE,
    "langchain": LANGCHAIN,
    "agents": LANGCHAIN + AGENTS,
    "llama-index": LLAMA_INDEX,
    "minilm": MINILM,
    "embedded": EMBEDDED,
    "prometheus": PROMETHEUS,
    "otel": OTEL,
    "cli": CLI,
    "server": SERVER,
    "openai": OPENAI,
    "qdrant": QDRANT,
    "sentence-transformers": SENTENCE_TRANSFORMERS,
    "all": LANGCHAIN + AGENTS + LLAMA_INDEX + MINILM + EMBEDDED + SENTENCE_TRANSFORMERS,
}


def main() -> int:
    """Build the wheel, try it with each extra, and return how many trials failed."""
    failed = 0
    with tempfile.TemporaryDirectory(prefix="askonce-wheel-") as name:
        folder = Path(name)
        run(sys.executable, "-m", "build", "--wheel", "--outdir", name, str(ROOT))
        (wheel,) = folder.glob("*.whl")
        if "UV" not in os.environ:
            run(sys.executable, "-m", "venv", str(folder / "tools"))
            run(str(folder / "tools" / "bin" / "python"), "-m", "pip", "install", "--quiet", "uv")
        servers = start_servers(folder / "servers")
        urls = {"ASKONCE_REDIS_URL": servers.redis_url, "ASKONCE_POSTGRES_URL": servers.postgres_url}
        # The machine is busy with the types meanwhile.
        urls |= {f"ASKONCE_{port}_DEADLINE": "20s" for port in ("EXACT", "SEMANTIC", "FIRST_SEMANTIC")}
        try:
            # Two at a time, those with torch first: installing is half waiting.
            with ThreadPoolExecutor(2) as threads:
                for fault in threads.map(lambda extra: report(wheel, extra, folder, urls), reversed(TRIALS)):
                    failed += fault
        finally:
            servers.close()
    print(f"{len(TRIALS) - failed} passed, {failed} failed")
    return failed


def report(wheel: Path, extra: str, folder: Path, urls: dict[str, str]) -> bool:
    """Try one extra, print what came of it, and return whether it failed."""
    started = time.monotonic()
    fault = try_extra(wheel, extra, TRIALS[extra], folder / f"with-{extra or 'nothing'}", urls)
    print(f"{'FAILED' if fault else 'passed'} askonce[{extra}] in {time.monotonic() - started:.0f} s", flush=True)
    if fault:
        print(fault, flush=True)
    return fault is not None


def try_extra(wheel: Path, extra: str, trial: str, folder: Path, urls: dict[str, str]) -> str | None:
    """Install the wheel with one extra in a fresh environment and run the trial; return what went wrong."""
    python = str(folder / "venv" / "bin" / "python")
    requirement = f"askonce[{extra}] @ {wheel.as_uri()}" if extra else str(wheel)
    try:
        run(sys.executable, "-m", "venv", "--without-pip", str(folder / "venv"))
        # Most users have pip. It takes 10 s of a core and more for an extra, and uv a second.
        pip: tuple[str, ...] = (sys.executable, "-m", "pip", "--python", python, "install", "--no-compile")
        if extra:
            uv = os.environ.get("UV", str(folder.parent / "tools" / "bin" / "uv"))
            pip = (uv, "pip", "install", "--python", python)
        run(*pip, "--quiet", "-c", str(ROOT / "constraints.txt"), requirement)
        code = dedent(SET_UP) + dedent(trial)
        # Not in the checkout, so that `askonce` can only be the wheel's.
        run(python, "-c", code, f"trial_{folder.name[5:].replace('-', '_')}", str(folder / "data"), cwd=folder, **urls)
    except subprocess.CalledProcessError as error:
        return f"{error.stdout}{error.stderr}"
    finally:
        shutil.rmtree(folder / "venv", ignore_errors=True)  # torch is big, and there are nine of these
    return None


def run(*command: str, cwd: Path | None = None, **environment: str) -> None:
    """Run a command; its output is shown only if it fails."""
    inherited = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "VIRTUAL_ENV")}
    subprocess.run(
        command, cwd=cwd, env=inherited | environment, capture_output=True, text=True, check=True, timeout=900
    )


if __name__ == "__main__":
    sys.exit(main())
