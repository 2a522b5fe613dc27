"""TLS before a real server of the tests, whose builds speak none: with a certificate for the host `cache.example`."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

CERTIFICATE = Path(__file__).parent / "certificates" / "server.pem"
"""Its own authority; with its key, which is used nowhere else."""

OTHER_AUTHORITY = Path(__file__).parent / "certificates" / "other.pem"


@contextmanager
def tls_before(url: str, *, clients: Path | None = None) -> Iterator[int]:
    """Take TLS connections to the server at `url`, and yield the port; `clients` is who vouches for clients."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    if clients is not None:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(clients)
    is_postgres = url.startswith("postgres")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threads: list[threading.Thread] = []

        def serve(plain: socket.socket) -> None:
            with plain, contextlib.suppress(OSError, EOFError):
                if is_postgres:
                    plain.recv(8)  # a request for TLS
                    plain.sendall(b"S")
                with context.wrap_socket(plain, server_side=True) as client, _connected(url) as server:
                    back = threading.Thread(target=_pump, args=(server, client))
                    back.start()
                    _pump(client, server)
                    back.join()

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    client, _ = listener.accept()
                    threads.append(threading.Thread(target=serve, args=(client,)))
                    threads[-1].start()

        accepting = threading.Thread(target=accept)
        accepting.start()
        try:
            yield listener.getsockname()[1]
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            accepting.join()
            for thread in threads:
                thread.join()


def _connected(url: str) -> socket.socket:
    parts = urlsplit(url)
    folder = parse_qs(parts.query).get("host", [None])[0]
    path = parts.path if parts.scheme == "unix" else folder and f"{folder}/.s.PGSQL.5432"
    if path is None:
        return socket.create_connection((parts.hostname or "localhost", parts.port or 5432))
    server = socket.socket(socket.AF_UNIX)
    server.connect(path)
    return server


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while some := source.recv(65536):
            sink.sendall(some)
    for end in (source, sink):
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
