"""The proxy of the tests does what it says: a fault that did not happen proves nothing."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import psycopg
import pytest
import redis

from tests.proxy import Line, MakeProxy, Proxy

Failing = (redis.ConnectionError, redis.TimeoutError)


@pytest.fixture(params=[False, True], ids=["tcp", "unix"])
def proxy(request: pytest.FixtureRequest, proxy_for: MakeProxy, redis_url: str) -> Proxy:
    """Give a proxy before Redis, of either kind."""
    return proxy_for(redis_url, unix=request.param)


@pytest.fixture
def connect(proxy: Proxy) -> Iterator[Callable[..., redis.Redis]]:
    """Give a function that makes clients which do not repeat what fails."""
    made: list[redis.Redis] = []

    def make(timeout: float = 20.0) -> redis.Redis:
        made.append(redis.Redis.from_url(proxy.url, socket_timeout=timeout, socket_connect_timeout=timeout, retry=None))
        return made[-1]

    yield make
    for client in made:
        client.close()


@pytest.fixture
def direct(redis_url: str) -> Iterator[redis.Redis]:
    """Give a client that goes around the proxy."""
    with redis.Redis.from_url(redis_url) as client:
        yield client


def test_it_passes_everything_on(proxy: Proxy, connect: Callable[..., redis.Redis], redis_prefix: str) -> None:
    """Without a fault there is no difference, of whatever size."""
    client = connect()
    value = bytes(range(256)) * 20_000
    client.set(redis_prefix, value)
    assert client.get(redis_prefix) == value
    assert proxy.open_connections == 1
    assert proxy.requests >= 2


def test_a_cut_ends_the_connections_that_are_there(proxy: Proxy, connect: Callable[..., redis.Redis]) -> None:
    """They fail, and new ones work."""
    for reset in (True, False):
        connection = connect().connection_pool.get_connection()
        assert proxy.cut(reset=reset) == 1
        with pytest.raises(redis.ConnectionError):
            connection.read_response()
        assert proxy.open_connections == 0
        assert connect().ping()
        proxy.cut()


def test_a_request_is_lost(
    proxy: Proxy, connect: Callable[..., redis.Redis], direct: redis.Redis, redis_prefix: str
) -> None:
    """The server never sees it; the requests before it went through."""
    client = connect()
    trigger = proxy.when("request", "cut", containing=b"INCR", nth=2)
    assert client.incr(redis_prefix) == 1
    with pytest.raises(Failing):
        client.incr(redis_prefix)
    trigger.wait()
    assert direct.get(redis_prefix) == b"1"
    assert client.incr(redis_prefix) == 2


def test_a_reply_is_lost(
    proxy: Proxy, connect: Callable[..., redis.Redis], direct: redis.Redis, redis_prefix: str
) -> None:
    """The server has done what was asked."""
    client = connect()
    trigger = proxy.when("request", "cut reply", containing=b"INCR", times=2)
    for _ in range(2):
        with pytest.raises(Failing):
            client.incr(redis_prefix)
    trigger.wait(2)
    assert direct.get(redis_prefix) == b"2"
    assert client.incr(redis_prefix) == 3


def test_replies_are_lost_by_chance(
    proxy: Proxy, connect: Callable[..., redis.Redis], direct: redis.Redis, redis_prefix: str
) -> None:
    """With probability 1 each, though each request went through."""
    client = connect()
    client.ping()
    proxy.line = Line(lose=1)
    with pytest.raises(Failing):
        client.incr(redis_prefix)
    proxy.line = Line()
    assert direct.get(redis_prefix) == b"1"


def test_a_reply_is_truncated(proxy: Proxy, connect: Callable[..., redis.Redis], redis_prefix: str) -> None:
    """The client has its beginning, and then the end of the connection."""
    client = connect()
    client.set(redis_prefix, "x" * 1000)
    trigger = proxy.when("request", "cut reply", containing=b"GET", keep=500, reset=False)
    with pytest.raises(Failing):
        client.get(redis_prefix)
    assert trigger.fired == 1


def test_what_is_held_goes_on_when_released(
    proxy: Proxy, connect: Callable[..., redis.Redis], direct: redis.Redis, redis_prefix: str
) -> None:
    """A test decides what happens between a request and its reply, without sleeping."""
    for act, done in (("hold", None), ("hold reply", b"1")):
        direct.delete(redis_prefix)
        held = proxy.when("request", act, containing=b"INCR")  # type: ignore[arg-type]
        with _aside(connect().incr, redis_prefix) as result:
            held.wait()
            assert direct.get(redis_prefix) == done
            assert result == []
            held.release()
        assert result == [1]


def test_time_is_added(proxy: Proxy, connect: Callable[..., redis.Redis]) -> None:
    """Each way, and between the drops."""
    client = connect()
    client.ping()
    for line in (Line(delay_requests=0.2), Line(delay_replies=0.2), Line(drip=1, drip_every=0.05)):
        proxy.line = line
        begun = time.monotonic()
        client.ping()
        assert time.monotonic() - begun >= 0.15


def test_silence_takes_connections_and_says_nothing(
    proxy: Proxy, connect: Callable[..., redis.Redis], direct: redis.Redis, redis_prefix: str
) -> None:
    """What was sent meanwhile arrives when it ends."""
    proxy.line = Line(silent=True)
    with pytest.raises(redis.TimeoutError):
        connect(0.2).ping()
    with _aside(connect().incr, redis_prefix) as result:
        _until(lambda: proxy.open_connections >= 1)
        assert direct.get(redis_prefix) is None
        proxy.line = Line()
    assert result == [1]


def test_doors(proxy: Proxy, connect: Callable[..., redis.Redis]) -> None:
    """A full backlog makes new clients wait, a closed port refuses them, and connections that are there go on."""
    client = connect()
    client.ping()
    for door in ("full", "refusing"):
        proxy.line = Line(door=door)
        with pytest.raises(Failing):
            connect(0.2).ping()
        assert client.ping()
        proxy.line = Line()
        assert connect().ping()


def test_who_was_let_in_as_the_door_closed_is_served(proxy_for: MakeProxy, redis_url: str) -> None:
    """A socket that was accepted in that moment is in use, and closed with the others."""
    proxy = proxy_for(redis_url)

    async def connect_and_close_the_door() -> socket.socket:
        parts = urlsplit(proxy.url)
        client = socket.create_connection((parts.hostname, parts.port), timeout=20)
        for _ in range(2):  # the loop accepts, and has run nothing else
            await asyncio.sleep(0)
        await proxy.change(Line(door="refusing"))
        return client

    with asyncio.run_coroutine_threadsafe(connect_and_close_the_door(), proxy.loop).result(20) as client:
        client.sendall(b"PING\r\n")
        assert client.recv(100)[:1] in (b"+", b"-")
    proxy.close()


def test_a_server_that_is_not_there_hangs_up(tmp_path: object, proxy_for: MakeProxy) -> None:
    """A proxy without a server behind it is no server."""
    with redis.Redis.from_url(proxy_for("redis://127.0.0.1:1").url, retry=None) as client, pytest.raises(Failing):
        client.ping()


@pytest.mark.parametrize("unix", [False, True])
def test_a_pattern_finds_prepared_statements(proxy_for: MakeProxy, postgres_url: str, unix: bool) -> None:
    """PostgreSQL's clients send a statement's text only once; losing a reply to it must work each time."""
    proxy = proxy_for(postgres_url, unix=unix)
    for _ in range(2):
        with psycopg.connect(proxy.url, autocommit=True, prepare_threshold=0) as connection:
            for number in range(3):
                assert connection.execute("SELECT %b + 41 AS found", [number]).fetchone() == (number + 41,)
            connection.execute("SELECT 1")
            trigger = proxy.when("request", "cut reply", containing=b"+ 41 AS found", nth=2)
            connection.execute("SELECT %b + 41 AS found", [1])
            connection.execute("SELECT 1")
            with pytest.raises(psycopg.OperationalError):
                connection.execute("SELECT %b + 41 AS found", [2])
            assert trigger.fired == 1


async def test_async_tests_wait_for_it_too(proxy_for: MakeProxy, redis_url: str, redis_prefix: str) -> None:
    """Its thread is its own, so that a task may wait for what another does."""
    proxy = proxy_for(redis_url)
    client = redis.asyncio.Redis.from_url(proxy.url)
    held = proxy.when("request", "hold", containing=b"INCR")
    asking = asyncio.ensure_future(client.incr(redis_prefix))
    await held.await_()
    assert not asking.done()
    proxy.forget(held)
    assert await asking == 1
    await client.aclose()


class _aside:  # noqa: N801 — it reads as a statement
    """Call a function in another thread, and wait for it at the end of the block."""

    def __init__(self, function: Callable[..., object], *arguments: object) -> None:
        self._result: list[object] = []
        self._thread = threading.Thread(target=lambda: self._result.append(function(*arguments)))

    def __enter__(self) -> list[object]:
        self._thread.start()
        return self._result

    def __exit__(self, *_: object) -> None:
        self._thread.join(30)
        assert not self._thread.is_alive()


def _until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)
