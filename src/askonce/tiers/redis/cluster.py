"""Route commands in a Redis Cluster: each to the server that has the slot of its key.

Written once, as generators that yield what one server is asked. Of a server that fails, the others are asked whether
another has taken its slots: only then is a command repeated. The replies that redirect a command (`MOVED`, `ASK`,
`TRYAGAIN`) are followed at once, so that moving slots makes no misses.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from random import randrange
from time import monotonic
from typing import Any, NamedTuple, TypeAlias, TypeVar

from redis.crc import REDIS_CLUSTER_HASH_SLOTS, key_slot
from redis.exceptions import AskError, AuthenticationError, MovedError, ResponseError, TryAgainError
from redis.exceptions import ConnectionError as Disconnected

from askonce.core.report import Finding
from askonce.errors import TierTimeout, TierUnavailable
from askonce.runtime.drivers import adrive, drive
from askonce.runtime.watch import Breaker
from askonce.tiers.redis.connections import SCAN_COUNT, Address, Command, Member, PooledConnections, Scan, Survey
from askonce.tiers.redis.faults import FAULTS

_REFRESH_S = 0.1
"""Shortest time between two questions for the map after faults: a server that is down is asked for in vain."""
_PAUSE_S = 0.005
_REST_S = 0.25
"""For so long a server that fails is left alone, so that those who ask the others are not kept."""
_MOST_PASSES = 6
_TAGS = 5
_BETWEEN = "access a non local key"
"""What a script says that has deleted a key whose slot is on its way, and writes it anew: that is for the other server.

In the words of Valkey and of Redis; as every command, it may be repeated.
"""
_KEY_AT = {"EVAL": 3, "EVALSHA": 3}
_KEYLESS = frozenset({"PING", "INFO", "CLUSTER"})


@dataclass(slots=True, eq=False)
class _Node:
    """One server."""

    address: Address
    connections: PooledConnections
    failed: bool = False
    breaker: Breaker = field(default_factory=lambda: Breaker(pause_s=_REST_S, max_pause_s=_REST_S))


class _At(NamedTuple):
    """The step of asking one server."""

    node: _Node
    commands: Sequence[Command]


class _SettleAt(NamedTuple):
    """The step of waiting for a replica of one server."""

    node: _Node
    name: str


class _Close(NamedTuple):
    """The step of closing the connections to a server that is not there any more."""

    node: _Node


class _Pause(NamedTuple):
    """The step of waiting."""

    seconds: float


R = TypeVar("R")
_Steps: TypeAlias = Generator[_At | _SettleAt | _Close | _Pause, Any, R]
_Range: TypeAlias = tuple[int, int, Address, int]


class _Map:
    """Which server has which slot.

    Args:
        ranges: First and last slot, whose they are, and how many replicas that server has.
        nodes: The servers.
    """

    def __init__(self, ranges: Sequence[_Range], nodes: Mapping[Address, _Node]) -> None:
        self.ranges = ranges
        self.owners: list[_Node | None] = [None] * REDIS_CLUSTER_HASH_SLOTS
        self.primaries: dict[Address, _Node] = {}
        for first, last, address, _ in ranges:
            self.primaries[address] = nodes[address]
            self.owners[first : last + 1] = [nodes[address]] * (last + 1 - first)
        self.places = [(first, last, address) for first, last, address, _ in ranges]

    def tag_of(self, node: _Node, number: int = 0) -> str:
        """Return a hash tag of which a server has the slot, with this number or a larger one."""
        while self.owners[key_slot(f"check{number}".encode())] is not node:
            number += 1
        return f"check{number}"


class _Sweep:
    """Hold which servers have yet to be scanned in this pass; keys that were moved meanwhile need another one."""

    def __init__(self, servers: _Map, passes: int, *, moving: bool, before_was_stable: bool) -> None:
        self.map = servers
        self.left = list(servers.primaries.values())
        self.cursor: bytes | int = 0
        self.passes = passes
        self.moving = moving
        self.before_was_stable = before_was_stable


class ClusterConnections:
    """Talk with the servers of a cluster over connections of our own.

    Args:
        seeds: Where some of them are.
        connect: Returns connections to one, which call back with what it calls its run.
        deadline_s: Seconds after which a command is not repeated any more.
        on_change: Called when a slot may have another server, or a server is asked for the first time.
        on_replaced: Called when a server has another run, or is not there any more: its last writes may be lost.
    """

    def __init__(
        self,
        seeds: Sequence[Address],
        connect: Callable[[Address, Callable[[bytes | None], None]], PooledConnections],
        *,
        deadline_s: float,
        on_change: Callable[[], None],
        on_replaced: Callable[[], None],
    ) -> None:
        self._seeds = seeds
        self._connect = connect
        self._deadline_s = deadline_s
        self._on_change = on_change
        self._on_replaced = on_replaced
        self._nodes: dict[Address, _Node] = {}
        self._runs: dict[Address, bytes | None] = {}
        self._map: _Map | None = None
        self._doubted = False
        self._refreshed_at = self._refreshing_at = float("-inf")

    def ask(self, commands: Sequence[Command]) -> list[Any]:
        """Return the replies to `commands`, in one round trip to each server concerned."""
        return drive(self._asking(commands), self._perform)

    async def aask(self, commands: Sequence[Command]) -> list[Any]:
        """Async version of `ask`."""
        return await adrive(self._asking(commands), self._aperform)

    def page(self, scan: Scan) -> list[bytes]:
        """Return the next keys, some hundred at most."""
        return drive(self._paging(scan), self._perform)

    async def apage(self, scan: Scan) -> list[bytes]:
        """Async version of `page`."""
        return await adrive(self._paging(scan), self._aperform)

    def settle(self, name: str) -> None:
        """Wait until a replica of each server, where it has any, has all that was written before."""
        drive(self._settling(name), self._perform)

    async def asettle(self, name: str) -> None:
        """Async version of `settle`."""
        await adrive(self._settling(name), self._aperform)

    def survey(self, server: str) -> Survey:
        """Return what is known of the cluster, and each of its primaries."""
        return drive(self._surveying(server), self._perform)

    async def asurvey(self, server: str) -> Survey:
        """Async version of `survey`."""
        return await adrive(self._surveying(server), self._aperform)

    def close(self) -> None:
        """Close the idle connections of threads, and each of those in use when its conversation ends."""
        for node in list(self._nodes.values()):
            node.connections.close()

    async def aclose(self) -> None:
        """Close the connections of the running loop as well."""
        for node in list(self._nodes.values()):
            await node.connections.aclose()

    def forget(self) -> None:
        """Drop, without closing, what a fork made unusable."""
        for node in list(self._nodes.values()):
            node.connections.forget()

    def _perform(self, step: _At | _SettleAt | _Close | _Pause) -> Any:
        if isinstance(step, _At):
            return step.node.connections.exchange(step.commands)
        if isinstance(step, _SettleAt):
            return step.node.connections.settle(step.name)
        return time.sleep(step.seconds) if isinstance(step, _Pause) else step.node.connections.close()

    async def _aperform(self, step: _At | _SettleAt | _Close | _Pause) -> Any:
        if isinstance(step, _At):
            return await step.node.connections.aexchange(step.commands)
        if isinstance(step, _SettleAt):
            return await step.node.connections.asettle(step.name)
        return await (asyncio.sleep(step.seconds) if isinstance(step, _Pause) else step.node.connections.aclose())

    def _asking(self, commands: Sequence[Command]) -> _Steps[list[Any]]:
        began = monotonic()
        servers = self._map
        if servers is None or (self._doubted and monotonic() - self._refreshed_at >= _REFRESH_S):
            servers = yield from self._refreshed()
        replies: list[Any] = [None] * len(commands)
        redirected: dict[int, tuple[_Node, bool]] = {}
        left: Sequence[int] = range(len(commands))
        while left:
            again: list[int] = []
            pauses = False
            for (node, asking), places in self._grouped(servers, commands, left, redirected).items():
                sent = [word for place in places for word in (_ASKING, commands[place])] if asking else None
                try:
                    got = yield from self._at(node, sent or [commands[place] for place in places])
                except (Disconnected, OSError) as exc:
                    servers = yield from self._replaced(servers, node, exc)
                    again += places
                    continue
                for place, reply in zip(places, got[1::2] if asking else got, strict=True):
                    redirected.pop(place, None)
                    if isinstance(reply, AskError):  # or a MovedError
                        redirected[place] = self._redirected(reply, node, _slot_of(commands[place]))
                    elif isinstance(reply, TryAgainError) and commands[place][0] == "MGET":
                        # Some of its keys have moved, and others have not or are not there: each is asked for alone.
                        values = []
                        for key in commands[place][1:]:
                            values += yield from self._asking([("MGET", key)])
                        replies[place] = [value for (value,) in values]
                        continue
                    elif isinstance(reply, TryAgainError) or (
                        isinstance(reply, ResponseError) and _BETWEEN in str(reply)
                    ):
                        pauses = True
                    elif isinstance(reply, ResponseError):
                        raise reply
                    else:
                        replies[place] = reply
                        continue
                    if monotonic() - began > self._deadline_s:
                        raise TierTimeout("redis: the slot of a key was on its way until the deadline")
                    again.append(place)
            if pauses:
                yield _Pause(_PAUSE_S)
            left = again
        return replies

    def _grouped(
        self,
        servers: _Map,
        commands: Sequence[Command],
        places: Sequence[int],
        redirected: Mapping[int, tuple[_Node, bool]],
    ) -> dict[tuple[_Node, bool], list[int]]:
        groups: dict[tuple[_Node, bool], list[int]] = {}
        for place in places:
            target = redirected.get(place)
            if target is None:
                command = commands[place]
                node = (
                    next(iter(servers.primaries.values()))
                    if command[0] in _KEYLESS
                    else servers.owners[_slot_of(command)]
                )
                if node is None:
                    self._doubted = True
                    raise TierUnavailable("redis: no server of the cluster has the slot of this key")
                target = node, False
            groups.setdefault(target, []).append(place)
        return groups

    def _at(self, node: _Node, commands: Sequence[Command]) -> _Steps[list[Any]]:
        """Ask one server, unless it is left alone because it has failed again and again."""
        if not node.breaker.admit():
            raise Disconnected("left alone for a while")
        began = node.breaker.clock()
        try:
            replies: list[Any] = yield _At(node, commands)
        except FAULTS as exc:
            self._doubted = node.failed = True
            if not isinstance(exc, AuthenticationError):  # which is a ConnectionError
                node.breaker.fail(began)
            raise
        node.failed = False
        node.breaker.succeed()
        return replies

    def _replaced(self, servers: _Map, node: _Node, fault: Exception) -> _Steps[_Map]:
        """Return the new map, after a server could not be reached.

        Raises:
            Exception: The fault, when that server is still in the map, or has taken all the time.
        """
        fresh = self._map
        is_slow = isinstance(fault, TimeoutError)
        if fresh is servers and not is_slow and monotonic() - self._refreshed_at >= _REFRESH_S:
            fresh = yield from self._refreshed()
        if fresh is None or fresh is servers or is_slow or node.address in fresh.primaries:
            raise fault
        return fresh

    def _redirected(self, reply: AskError, origin: _Node, slot: int) -> tuple[_Node, bool]:
        host, port = reply.args[0].split()[-1].rpartition(":")[::2]
        node = self._node(Address(host or origin.address.host, int(port)))
        if isinstance(reply, MovedError):
            self._doubted = True
            servers = self._map
            if servers is not None and servers.owners[slot] is not node:
                servers.owners[slot] = node
                self._on_change()
        return node, not isinstance(reply, MovedError)

    def _node(self, address: Address) -> _Node:
        node = self._nodes.get(address)
        if node is None:
            connections = self._connect(address, lambda run: self._note_run(address, run))
            node = self._nodes.setdefault(address, _Node(address, connections))
        return node

    def _note_run(self, address: Address, run: bytes | None) -> None:
        before = self._runs.get(address)
        if before is None or run is None:
            self._on_change()
        elif run != before:
            self._on_replaced()
        self._runs[address] = run

    def _refreshed(self) -> _Steps[_Map]:
        """Ask for the map, or wait for who does so already."""
        before = self._map
        while monotonic() - self._refreshing_at < self._deadline_s:
            yield _Pause(_PAUSE_S)
            if self._map is not None and self._map is not before:
                return self._map
        self._refreshing_at = monotonic()
        try:
            return (yield from self._refreshing())
        finally:
            self._refreshing_at = float("-inf")

    def _refreshing(self) -> _Steps[_Map]:
        servers = self._map
        known = [] if servers is None else list(servers.primaries.values())
        asked = dict.fromkeys([*known, *map(self._node, self._seeds), *self._nodes.values()])
        fault: Exception | None = None
        for node in sorted(asked, key=lambda node: node.failed):
            try:
                (reply,) = yield _At(node, [("CLUSTER", "SLOTS")])
            except FAULTS as exc:
                fault, node.failed = exc, True
                continue
            if isinstance(reply, ResponseError):
                fault = reply
            elif ranges := _ranges(reply, node.address):
                return (yield from self._changed(ranges))
        raise fault or TierUnavailable("redis: no server of the cluster has any slots")

    def _changed(self, ranges: Sequence[_Range]) -> _Steps[_Map]:
        before = self._map
        servers = _Map(ranges, {address: self._node(address) for _, _, address, _ in ranges})
        if before is None or before.owners != servers.owners:
            self._on_change()
        if before is not None and before.primaries.keys() - servers.primaries.keys():
            self._on_replaced()
        self._map, self._doubted, self._refreshed_at = servers, False, monotonic()
        for address in self._nodes.keys() - servers.primaries.keys() - set(self._seeds):
            if (gone := self._nodes.pop(address, None)) is not None:
                yield _Close(gone)
        return servers

    def _paging(self, scan: Scan) -> _Steps[list[bytes]]:
        sweep = scan.cursor
        if not isinstance(sweep, _Sweep):
            servers = yield from self._refreshed()
            moving = yield from self._is_moving(servers)
            sweep = scan.cursor = _Sweep(servers, 1, moving=moving, before_was_stable=False)
        ((cursor, keys),) = yield from self._scanned(sweep, scan.pattern)
        sweep.cursor = cursor
        if int(cursor) == 0:
            sweep.left.pop()
            sweep.cursor = 0
        if not sweep.left:
            yield from self._end_pass(scan, sweep)
        return list(keys)

    def _scanned(self, sweep: _Sweep, pattern: bytes) -> _Steps[list[Any]]:
        command: Command = ("SCAN", sweep.cursor, "MATCH", pattern, "COUNT", SCAN_COUNT)
        replies = yield from self._at(sweep.left[-1], [command])
        if isinstance(replies[0], ResponseError):
            raise replies[0]
        return replies

    def _end_pass(self, scan: Scan, sweep: _Sweep) -> _Steps[None]:
        """Say whether every key was seen: one that was moved meanwhile may have been nowhere when it was looked for.

        While single keys are moved from one server to another, they are seen in the second of two passes at the latest,
        if no slot has changed its server meanwhile.
        """
        servers = yield from self._refreshed()
        moving = yield from self._is_moving(servers)
        stable = servers.places == sweep.map.places
        covered = sum(last + 1 - first for first, last, _ in servers.places) == REDIS_CLUSTER_HASH_SLOTS
        scan.is_over = covered and stable and (sweep.before_was_stable or not (moving or sweep.moving))
        if scan.is_over:
            return
        if sweep.passes == _MOST_PASSES or not covered:
            raise TierUnavailable("redis: slots of the cluster have no server, or go on moving: not every key was seen")
        scan.cursor = _Sweep(servers, sweep.passes + 1, moving=moving, before_was_stable=stable)

    def _is_moving(self, servers: _Map) -> _Steps[bool]:
        for node in servers.primaries.values():
            (reply,) = yield from self._at(node, [("CLUSTER", "NODES")])
            if isinstance(reply, ResponseError):
                raise reply
            # Of its own slots only, it says that they are on their way.
            if any(b"myself" in line and b" [" in line for line in reply.splitlines()):
                return True
        return False

    def _settling(self, name: str) -> _Steps[None]:
        servers = yield from self._refreshed()
        for node in servers.primaries.values():
            start = randrange(1 << 30)  # noqa: S311 — any other one than last time
            for more in range(_TAGS):
                try:
                    yield _SettleAt(node, f"{name}:{{{servers.tag_of(node, start + more)}}}")
                    break
                except AskError as exc:  # the slot of this tag is on its way
                    if more + 1 == _TAGS:
                        raise TierUnavailable("redis: slots of the cluster are on their way: call again") from exc

    def _surveying(self, server: str) -> _Steps[Survey]:
        servers = yield from self._refreshed()
        (state,) = yield from self._asking([("CLUSTER", "INFO")])
        members = [
            Member(f"{server}, its primary {address}", servers.tag_of(node), node.connections)
            for address, node in servers.primaries.items()
        ]
        return Survey(_described(servers, bytes(state)), members)


_ASKING: Command = ("ASKING",)


def _slot_of(command: Command) -> int:
    name = command[_KEY_AT.get(str(command[0]), 1)]
    return key_slot(name if isinstance(name, bytes) else str(name).encode("utf-8", "surrogatepass"))


def _ranges(reply: Sequence[Sequence[Any]], origin: Address) -> list[_Range]:
    """Return what `CLUSTER SLOTS` says; a server that does not know its own name is where it was asked."""
    return sorted(
        (int(first), int(last), Address((primary[0] or b"").decode() or origin.host, int(primary[1])), len(replicas))
        for first, last, primary, *replicas in reply
    )


def _described(servers: _Map, state: bytes) -> list[Finding]:
    replicas = {address: many for _, _, address, many in servers.ranges}
    found = f"a cluster of {len(replicas)} primaries, with {sum(replicas.values())} replicas"
    findings = [Finding("exact", "ok", found)]
    alone = [str(address) for address, many in replicas.items() if not many]
    if alone:
        found = f"primaries without a replica: {', '.join(alone)}"
        remedy = "give each a replica: what one holds is lost with it, and until it is back, its slots answer nothing"
        findings.append(Finding("exact", "warning", found, remedy))
    lacking = servers.owners.count(None)
    if lacking or b"cluster_state:ok" not in state:
        found = f"{lacking} of {REDIS_CLUSTER_HASH_SLOTS} slots have no server, or the cluster is down"
        findings.append(Finding("exact", "error", found, "see CLUSTER INFO, and mend it with redis-cli --cluster fix"))
    return findings
