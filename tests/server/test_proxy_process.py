"""`askonce proxy` as a process of its own on real servers, called by the SDKs that programs have."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import openai
import pytest
from typer.testing import CliRunner

from askonce.cli.app import app
from askonce.server import proxy
from tests.forks import Program, Programs
from tests.llm_server import llm_server_url as llm_server_url
from tests.server.conftest import ASKED, FAR, NEAR, Make
from tests.server.test_proxy import CHAT, asking, said, status_of
from tests.server.upstream import Provider, served

Run = Callable[..., tuple[str, Program]]
HEADERS = {"authorization": "Bearer k"}


@pytest.fixture
def run(programs: Programs, options: list[str]) -> Iterator[Run]:
    """Return a function that runs the command; it returns the address and the process."""
    with ExitStack() as stack:

        def started(*more: str) -> tuple[str, Program]:
            command = ["proxy", "--port", "0", *options, *more]
            process = programs.start("from askonce.cli import main; main()", *command, PYTHONUNBUFFERED="1")
            stack.callback(process.close)
            return process.stdout.readline().split()[0].removesuffix("/v1"), process

        yield started


def test_it_ends_open_streams_before_it_ends(run: Run, make: Make) -> None:
    """Told to stop, it gives the rest of an answer, stores it where other processes find it, and exits with 0."""
    provider = Provider()
    with served(provider) as upstream:
        url, process = run("--upstream", f"{upstream}/v1", "--drain", "60")
        assert httpx.get(f"{url}/readyz").json()["status"] == "ok"
        assert "askonce_requests_total" in httpx.get(f"{url}/metrics").text
        body = asking(model="paused", stream=True)
        with httpx.stream("POST", f"{url}{CHAT}", json=body, headers=HEADERS, timeout=60) as response:
            parts = response.iter_bytes()
            first = next(parts)
            process.send_signal(signal.SIGTERM)
            provider.go.set()
            rest = b"".join(parts)
        assert (first + rest).endswith(b"data: [DONE]\n\n")
        assert (process.wait(60), process.stderr.read()) == (0, "")
        with served(proxy(make(embedder="minilm"), upstream=f"{upstream}/v1")) as other:
            hit = httpx.post(f"{other}{CHAT}", json=asking(model="paused"), headers=HEADERS, timeout=60)
    assert (status_of(hit)[0], said(hit)) == ("hit", f"Bearer k|{ASKED}")


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ([], "upstream"),
        (["--upstream", "localhost:8000"], "expected an address"),
        (["--upstream", "http://a", "--anonymous", "share"], 'needs tenancy="shared"'),
        (["--upstream", "http://a", "--anonymous", "maybe"], "anonymous"),
        (["--upstream", "http://a", "--config", "/no/such/file.toml"], "not a file"),
    ],
)
def test_wrong_arguments_are_one_line(options: list[str], arguments: list[str], why: str) -> None:
    """Exit code 2, and what would be right."""
    environment = os.environ.get("ASKONCE_CONFIG")
    try:
        result = CliRunner().invoke(app, ["proxy", *options, *arguments])
    finally:
        os.environ.pop("ASKONCE_CONFIG", None)
        if environment is not None:
            os.environ["ASKONCE_CONFIG"] = environment
    assert (result.exit_code, why in " ".join(result.output.split())) == (2, True), result.output


def test_the_file_of_settings_has_a_table_for_it(make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cache reads the rest of the file, and keywords and the environment come first."""
    file = tmp_path / "proxy.toml"
    file.write_text('ttl = "2h"\n[proxy]\nupstream = "http://a"\nlargest_body = 9\ntags = ["x"]\n', encoding="utf-8")
    monkeypatch.setenv("ASKONCE_CONFIG", str(file))
    monkeypatch.setenv("ASKONCE_PROXY_LARGEST_BODY", "8")
    cache = make()
    made = proxy(cache, upstream="http://b")
    assert (cache.settings.ttl, made.settings.upstream, made.settings.largest_body) == (7200, "http://b", 8)
    assert made.settings.tags == ("x",)


async def test_sdks_are_served_by_a_real_model(llm_server_url: str, make: Make) -> None:
    """OpenAI's SDK, sync and async, whole and streamed, and Anthropic's: each answer is the model's own, once."""
    cache = make(embedder=None, postgres_url=None, clean_finish=("length", "max_tokens"))
    with served(proxy(cache, upstream=llm_server_url)) as url:
        messages: Any = [{"role": "user", "content": FAR}]
        call: Any = {"model": "tiny", "messages": messages, "max_tokens": 12, "temperature": 0}

        def sync() -> tuple[str, str]:
            with openai.OpenAI(base_url=f"{url}/v1", api_key="k") as client:
                assert client.models.list().data
                told = client.chat.completions.with_raw_response.create(**call)
                return str(told.parse().choices[0].message.content), told.headers["cache-status"]

        first, fresh = await asyncio.to_thread(sync)
        again, hit = await asyncio.to_thread(sync)
        assert ("fwd=miss" in fresh, "hit" in hit, again) == (True, True, first)
        async with openai.AsyncOpenAI(base_url=f"{url}/v1", api_key="k") as client:
            stream: Any = await client.chat.completions.create(**call, stream=True)
            pieces = [chunk.choices[0].delta.content or "" async for chunk in stream if chunk.choices]
            assert "".join(pieces) == first
        import anthropic  # takes longer than all of OpenAI's and LangChain's, in each process that collects this file

        async with anthropic.AsyncAnthropic(base_url=url, api_key="k") as other:
            body = {"temperature": 0}  # which its newest client has no argument for
            asked: Any = {"model": "tiny", "messages": messages, "max_tokens": 12, "extra_body": body}
            told = [await other.messages.create(**asked) for _ in range(2)]
        assert told[0].content == told[1].content != []
    assert cache.stats().hits


def test_processes_share_what_is_stored(make: Make) -> None:
    """Two proxies on one Redis and PostgreSQL: what one has stored, the other serves to that tenant, reworded too."""
    provider = Provider()
    with served(provider) as upstream:
        one, other = (served(proxy(make(durability="wait"), upstream=upstream)) for _ in range(2))
        with one as first, other as second:
            for url, text, key, outcome in (
                (first, ASKED, "ann", "fwd=miss"),
                (second, ASKED, "ann", "hit"),
                (second, NEAR, "ann", "hit"),
                (second, NEAR, "bob", "fwd=miss"),
                (first, NEAR, "bob", "hit"),
            ):
                answered = httpx.post(
                    f"{url}{CHAT}", json=asking(text), headers={"authorization": f"Bearer {key}"}, timeout=60
                )
                assert (status_of(answered)[0], said(answered).partition("|")[0]) == (outcome, f"Bearer {key}")
