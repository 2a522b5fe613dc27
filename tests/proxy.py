"""A proxy on the loopback between a cache and a real Redis or PostgreSQL, which fails as a test says.

It passes bytes on and knows nothing of them, except that a pattern in a request also finds the prepared statements of
PostgreSQL, whose text goes over the wire only once. What it does is set in two ways:

* :attr:`Proxy.line` says how everything is passed on from now on: delayed, dripped, with lost replies, not at all;
* :meth:`Proxy.when` lets one thing happen at one moment, such as the loss of the reply to the second `EVAL`. It gives
  a :class:`Trigger`, on which a test waits, so that tests need no sleep.

A *request* and a *reply* are what arrives in one read. With one command at a time, as caches talk, that is one command
and, up to 1 MiB, its reply.
"""

from __future__ import annotations

import asyncio
import re
import socket
import struct
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Literal, TypeAlias, TypeVar
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

import pytest
from psycopg.conninfo import conninfo_to_dict

Act: TypeAlias = Literal["cut", "cut after", "cut reply", "hold", "hold reply"]
Direction: TypeAlias = Literal["request", "reply"]
Address: TypeAlias = str | tuple[str, int]
T = TypeVar("T")

_CHUNK = 2**20
_RESET = struct.pack("ii", 1, 0)
_ENCRYPTION_REQUESTS = (80877103, 80877104)
_WAIT_S = 30.0  # only a hang is longer


@dataclass(frozen=True)
class Line:
    """Say how a proxy passes bytes on.

    Args:
        delay_requests: Seconds by which each request comes later.
        delay_replies: Seconds by which each reply comes later.
        drip: Bytes of a reply that go out at a time; 0 passes replies on whole.
        drip_every: Seconds from one drop to the next.
        lose: Probability (0 to 1) that a reply is lost and its connection cut, while the request went through.
        silent: Whether nothing is passed on, though connections are accepted. What was held back is passed on when
            this ends, as a network does that had lost its way.
        door: What becomes of new connections: they are accepted; wait in a full backlog; or are refused.
    """

    delay_requests: float = 0.0
    delay_replies: float = 0.0
    drip: int = 0
    drip_every: float = 0.1
    lose: float = 0.0
    silent: bool = False
    door: Literal["open", "full", "refusing"] = "open"


@dataclass(eq=False)
class Trigger:
    """Tell of something that happens once, or again and again; see :meth:`Proxy.when`."""

    on: Direction
    act: Act
    containing: re.Pattern[bytes]
    loop: asyncio.AbstractEventLoop
    nth: int = 1
    times: int | None = 1
    keep: int = 0
    reset: bool = True
    held: bool = False
    fired: int = 0
    seen: int = 0
    _happened: threading.Condition = field(default_factory=threading.Condition)
    released: asyncio.Event = field(default_factory=asyncio.Event)

    def wait(self, times: int = 1) -> None:
        """Wait until it has happened so many times.

        Raises:
            AssertionError: It did not.
        """
        with self._happened:
            assert self._happened.wait_for(lambda: self.fired >= times, _WAIT_S), f"{self.act} did not happen"

    async def await_(self, times: int = 1) -> None:
        """Async version of `wait`."""
        await asyncio.to_thread(self.wait, times)

    def release(self) -> None:
        """Let go what is held, now and later."""
        self.loop.call_soon_threadsafe(self.released.set)

    def matches(self, on: Direction, text: bytes) -> bool:
        """Count a request or reply that is meant; tell whether it happens to this one."""
        if self.on != on or self.containing.search(text) is None:
            return False
        self.seen += 1
        return self.seen >= self.nth and (self.times is None or self.seen < self.nth + self.times)

    def happen(self) -> None:
        """Tell who waits that it has happened."""
        with self._happened:
            self.fired += 1
            self._happened.notify_all()


class Proxy:
    """Listen in front of the server that `url` names; :attr:`url` is the same through the proxy.

    Args:
        url: `redis://`, `unix://` or `postgresql://`, of a server on a Unix socket or on TCP.
        unix: Whether to listen on a Unix socket in place of a TCP port of the loopback.
        seed: Makes the losses of `Line.lose` the same each time, as far as the order of replies is.
    """

    def __init__(self, url: str, *, unix: bool = False, seed: int = 0) -> None:
        self.upstream = _address(url)
        self.is_postgres = urlsplit(url).scheme.startswith("postgres")
        self._folder = tempfile.TemporaryDirectory(prefix="askonce-proxy-") if unix else None
        name = ".s.PGSQL.5432" if self.is_postgres else "redis.sock"
        self._place: Address = str(Path(self._folder.name) / name) if self._folder else ("127.0.0.1", 0)
        self._random = Random(seed)
        self._line = Line()
        self._triggers: list[Trigger] = []
        self.pairs: set[_Pair] = set()
        self.connections = 0
        self.requests = 0
        self.replies = 0
        self._listener = self._listen()
        self.url = _through(url, self._place)
        ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(ready)), name="proxy", daemon=True)
        self._thread.start()
        assert ready.wait(_WAIT_S)

    @property
    def line(self) -> Line:
        """How bytes are passed on; a new value is in force once it is set."""
        return self._line

    @line.setter
    def line(self, line: Line) -> None:
        self._do(self.change(line))

    @property
    def open_connections(self) -> int:
        """How many connections go through at present."""
        return len(self.pairs)

    def when(
        self,
        on: Direction,
        act: Act,
        *,
        containing: bytes | re.Pattern[bytes] = b"",
        nth: int = 1,
        times: int | None = 1,
        keep: int = 0,
        reset: bool = True,
        held: bool = False,
    ) -> Trigger:
        """Let something happen to the `nth` request or reply from now on that contains certain bytes.

        Args:
            on: Whether requests or replies are meant.
            act: `"cut"` ends the connection in place of passing these bytes on, and `"cut after"` once they are passed
                on; `"cut reply"` passes the request on and cuts in place of the reply to it. `"hold"` keeps them
                until `Trigger.release`, and `"hold reply"` passes the request on and keeps the reply to it.
            containing: Bytes that the request or reply contains, or a pattern; of a prepared statement, its SQL.
            nth: Which one of them; 1 is the next.
            times: How often it happens from there on; `None` is for ever.
            keep: With `"cut"` and `"cut reply"`, how many bytes are passed on before the cut.
            reset: Whether connections end by a reset; otherwise by a clean close.
            held: Whether a request waits for `Trigger.release` before any of this.
        """
        pattern = re.compile(re.escape(containing)) if isinstance(containing, bytes) else containing
        trigger = Trigger(on, act, pattern, self.loop, nth, times, keep, reset, held)
        self._triggers.append(trigger)
        return trigger

    def forget(self, *triggers: Trigger) -> None:
        """Let nothing more happen by these triggers, or by any; release what they hold."""
        for trigger in triggers or tuple(self._triggers):
            self._triggers.remove(trigger)
            trigger.release()

    def cut(self, *, reset: bool = True) -> int:
        """End all connections, and return how many there were."""

        async def cut() -> int:
            pairs = list(self.pairs)
            for pair in pairs:
                pair.end(reset=reset)
            return len(pairs)

        return self._do(cut())

    def close(self) -> None:
        """End all connections and stop listening."""
        if not self._thread.is_alive():
            return
        self.forget()
        self.loop.call_soon_threadsafe(self._closing.set)
        self._thread.join(_WAIT_S)
        assert not self._thread.is_alive()
        if self._folder:
            self._folder.cleanup()

    def __enter__(self) -> Proxy:
        """Return the proxy, to be closed at the end of the block."""
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(_WAIT_S)

    def _listen(self) -> socket.socket:
        if isinstance(self._place, str):
            Path(self._place).unlink(missing_ok=True)
            listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            listener.bind(self._place)
            listener.listen(128)
        else:
            listener = socket.create_server(self._place, backlog=128)
            self._place = listener.getsockname()
        listener.setblocking(False)
        return listener

    async def _serve(self, ready: threading.Event) -> None:
        self.loop = asyncio.get_running_loop()
        self._closing = asyncio.Event()
        self._passing = asyncio.Event()
        self._passing.set()
        self._fillers: list[socket.socket] = []
        self.loop.add_reader(self._listener, self._accept)
        ready.set()
        await self._closing.wait()
        self._shut()
        pairs = list(self.pairs)
        for pair in pairs:
            pair.end(reset=True)
        await asyncio.gather(*(pair.ended() for pair in pairs))

    async def change(self, line: Line) -> None:
        """Pass bytes on in another way from now on; for coroutines of the proxy's own loop."""
        before, self._line = self._line, line
        if line.silent:
            self._passing.clear()
        else:
            self._passing.set()
        if line.door == before.door:
            return
        self._shut()
        if line.door == "refusing":
            return
        self._listener = self._listen()
        if line.door == "full":
            self._fill()
        else:
            self.loop.add_reader(self._listener, self._accept)

    def _shut(self) -> None:
        if self._listener.fileno() >= 0:
            self.loop.remove_reader(self._listener)
        self._listener.close()
        for filler in self._fillers:
            filler.close()
        self._fillers.clear()

    def _fill(self) -> None:
        """Take every place in the backlog: whoever connects then waits for a place."""
        self._listener.listen(0)
        for _ in range(4):
            filler = socket.socket(_family(self._place), socket.SOCK_STREAM)
            filler.setblocking(False)
            filler.connect_ex(self._place)
            self._fillers.append(filler)

    def _accept(self) -> None:
        # Not `sock_accept` in a task: what that has accepted is lost, and never closed, if the task is cancelled then.
        try:
            client, _ = self._listener.accept()
        except BlockingIOError:  # who connected is gone
            return
        self.connections += 1
        self.pairs.add(_Pair(self, client))

    async def pass_on(self, pair: _Pair, on: Direction, data: bytes, text: bytes) -> None:
        """Pass one read on, or do with it what a trigger says."""
        await self._passing.wait()
        line = self._line
        if on == "reply" and line.lose and self._random.random() < line.lose:
            raise _Cut(reset=True)
        trigger = next((found for found in list(self._triggers) if found.matches(on, text)), None)
        act = trigger.act if trigger is not None else None
        if trigger is not None and trigger.held:
            trigger.happen()
            await trigger.released.wait()
        if trigger is None and on == "reply" and pair.awaited:
            trigger = pair.awaited.popleft()
            act = "cut" if trigger.act == "cut reply" else "hold"
        elif trigger is not None and act in ("cut reply", "hold reply"):
            pair.awaited.append(trigger)
            trigger = act = None
        await asyncio.sleep(line.delay_requests if on == "request" else line.delay_replies)
        if trigger is not None:
            if not trigger.held:
                trigger.happen()
            if act == "cut":
                await pair.send(on, data[: trigger.keep])
                raise _Cut(trigger.reset)
            if act == "hold":
                await trigger.released.wait()
        while on == "reply" and data and (drip := self._line.drip):
            await pair.send(on, data[:drip])
            data = data[drip:]
            await asyncio.sleep(self._line.drip_every)
        await pair.send(on, data)
        if trigger is not None and act == "cut after":
            raise _Cut(trigger.reset)


class _Cut(Exception):  # noqa: N818 — it is meant
    """End a connection."""

    def __init__(self, reset: bool) -> None:
        super().__init__(reset)
        self.reset = reset


class _Pair:
    """Join one client's connection to one of its own at the server."""

    def __init__(self, proxy: Proxy, client: socket.socket) -> None:
        self.awaited: deque[Trigger] = deque()
        self._proxy = proxy
        self._client = client
        self._server = socket.socket(_family(proxy.upstream), socket.SOCK_STREAM)
        for end in (self._client, self._server):
            end.setblocking(False)
            if end.family != socket.AF_UNIX:
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._task = asyncio.create_task(self._join())

    def end(self, *, reset: bool) -> None:
        """End both connections now."""
        self._close(reset=reset)
        self._task.cancel()

    async def ended(self) -> None:
        """Wait until both are closed."""
        await asyncio.wait([self._task])

    async def send(self, on: Direction, data: bytes) -> None:
        """Send on to the server, or back to the client."""
        await self._proxy.loop.sock_sendall(self._server if on == "request" else self._client, data)

    async def _join(self) -> None:
        try:
            try:
                await self._proxy.loop.sock_connect(self._server, self._proxy.upstream)
            except OSError:
                raise _Cut(reset=True) from None
            async with asyncio.TaskGroup() as pumps:
                pumps.create_task(self._pump("request"))
                pumps.create_task(self._pump("reply"))
        except* _Cut as cuts:
            self._close(reset=any(cut.reset for cut in cuts.exceptions if isinstance(cut, _Cut)))
        except* (OSError, EOFError):
            pass
        finally:
            self._close(reset=False)

    def _close(self, *, reset: bool) -> None:
        self._proxy.pairs.discard(self)
        for end in (self._client, self._server):
            if end.fileno() < 0:
                continue
            if reset and end.family != socket.AF_UNIX:
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            self._proxy.loop.remove_reader(end)
            self._proxy.loop.remove_writer(end)
            end.close()

    async def _pump(self, on: Direction) -> None:
        proxy, source = self._proxy, self._client if on == "request" else self._server
        statements = _Statements() if proxy.is_postgres and on == "request" else None
        while data := await proxy.loop.sock_recv(source, _CHUNK):
            if on == "request":
                proxy.requests += 1
            else:
                proxy.replies += 1
            text = data if statements is None else b"\n".join([data, *statements.run_by(data)])
            await proxy.pass_on(self, on, data, text)
        raise EOFError


class _Statements:
    """Know the text of the prepared statements that one PostgreSQL client runs."""

    def __init__(self) -> None:
        self._unread = b""
        self._begun = False
        self._texts: dict[bytes, bytes] = {}

    def run_by(self, data: bytes) -> list[bytes]:
        """Return the texts of the statements that are bound in what the client sends next."""
        self._unread += data
        found: list[bytes] = []
        while len(self._unread) >= (head := 5 if self._begun else 4):
            length = int.from_bytes(self._unread[head - 4 : head]) + head - 4
            if len(self._unread) < length:
                break
            kind, message, self._unread = self._unread[:1], self._unread[head:length], self._unread[length:]
            if not self._begun:
                self._begun = int.from_bytes(message[:4]) not in _ENCRYPTION_REQUESTS
            elif kind == b"P":
                name, text, _ = message.split(b"\0", 2)
                self._texts[name] = text
            elif kind == b"B":
                found.append(self._texts.get(message.split(b"\0", 2)[1], b""))
        return found


def _family(address: Address) -> socket.AddressFamily:
    return socket.AF_UNIX if isinstance(address, str) else socket.AF_INET


def _address(url: str) -> Address:
    """Return where a server listens."""
    parts = urlsplit(url)
    if parts.scheme == "unix":
        return unquote(parts.path)
    if not parts.scheme.startswith("postgres"):
        return parts.hostname or "localhost", parts.port or 6379
    named = conninfo_to_dict(url)
    host, port = str(named["host"]), int(named.get("port") or 5432)
    return f"{host}/.s.PGSQL.{port}" if host.startswith("/") else (host, port)


def _through(url: str, address: Address) -> str:
    """Return a server's URL with another address."""
    parts = urlsplit(url)
    user, at, _ = parts.netloc.rpartition("@")
    query = dict(parse_qsl(parts.query))
    if parts.scheme.startswith("postgres"):
        host, port = (str(Path(address).parent), 5432) if isinstance(address, str) else address
        query |= {"host": host, "port": str(port)}
        return parts._replace(netloc=user + at, query=urlencode(query)).geturl()
    if parts.scheme != "unix" and (database := parts.path.strip("/")):
        query.setdefault("db", database)
    if isinstance(address, str):
        return f"unix://{user}{at}{quote(address)}?{urlencode(query)}"
    return f"redis://{user}{at}{address[0]}:{address[1]}?{urlencode(query)}"


MakeProxy: TypeAlias = Callable[..., Proxy]


@pytest.fixture
def proxy_for() -> Iterator[MakeProxy]:
    """Give a function that puts a `Proxy` in front of a server; all of them are closed afterwards."""
    made: list[Proxy] = []

    def make(url: str, *, unix: bool = False, seed: int = 0) -> Proxy:
        made.append(Proxy(url, unix=unix, seed=seed))
        return made[-1]

    yield make
    for proxy in made:
        proxy.close()
