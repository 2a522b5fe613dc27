"""What `check` asks of Redis; each command that askonce needs is tried where it changes nothing."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

from askonce.core.report import Finding, fault_of
from askonce.errors import TierError
from askonce.tiers.redis.connections import Command

_Steps: TypeAlias = "Generator[Sequence[Command], list[Any], list[Finding]]"
_OLDEST_REDIS = (6, 2)
_OLDEST_VALKEY = (8, 0)
_SCRIPT = """
redis.call('GET', KEYS[1])
redis.call('GETRANGE', KEYS[1], 0, 0)
redis.call('ZRANDMEMBER', KEYS[1])
redis.call('ZREM', KEYS[1], '')
redis.call('ZREMRANGEBYLEX', KEYS[1], '-', '+')
redis.call('ZADD', KEYS[1], 'XX', 0, '')
redis.call('SET', KEYS[1], '', 'XX', 'PX', 1)
return redis.call('SETRANGE', KEYS[1], 0, '')
"""


def probes(prefix: str, tag: str = "check") -> Mapping[str, Command]:
    """Return each command that askonce needs, on a key that does not exist, and so that none is made."""
    name = f"{prefix}:{{{tag}}}:nothing"
    return {
        "MGET": ("MGET", name),
        "EVAL": ("EVAL", _SCRIPT, 1, name),
        "PEXPIRE": ("PEXPIRE", name, 1),
        "SCAN": ("SCAN", 0, "MATCH", name, "COUNT", 1),
        "SET": ("SET", name, "", "XX", "PX", 1),
        "UNLINK": ("UNLINK", name),
        "XADD": ("XADD", name, "NOMKSTREAM", "*", "t", ""),
        "XRANGE": ("XRANGE", name, "-", "+", "COUNT", 1),
        "XREVRANGE": ("XREVRANGE", name, "+", "-", "COUNT", 1),
        "ZLEXCOUNT": ("ZLEXCOUNT", name, "-", "+"),
        "ZRANGEBYLEX": ("ZRANGEBYLEX", name, "-", "+", "LIMIT", 0, 1),
    }


def inspect(prefix: str, server: str, tag: str) -> _Steps:
    """Say what the server is, what it allows, and whether it can be written to."""
    try:
        yield [("PING",)]
    except TierError as exc:
        return [fault_of("exact", exc, server)]
    findings = [Finding("exact", "ok", f"{server} answers")]
    try:
        (info,) = yield [("INFO",)]
    except TierError:
        findings.append(
            Finding(
                "exact",
                "warning",
                "the server's user may not send INFO: version and memory are not known, and without PostgreSQL "
                "a removal fails unless a replica confirms it",
                "let its ACL allow INFO",
            )
        )
    else:
        findings += _described(_read(info))
    refused: dict[str, tuple[TierError, list[str]]] = {}
    for command, probe in probes(prefix, tag).items():
        try:
            yield [probe]
        except TierError as exc:
            refused.setdefault(str(exc), (exc, []))[1].append(command)
    for fault, commands in refused.values():
        finding = fault_of("exact", fault, server)
        findings.append(replace(finding, found=f"{finding.found} (refused: {', '.join(commands)})"))
    if not refused:
        findings.append(Finding("exact", "ok", "all commands that askonce needs are allowed, and it can be written to"))
    return findings


def _read(info: object) -> dict[str, str]:
    """Return the fields of an `INFO`, which clients read each in its own way."""
    if isinstance(info, Mapping):
        first = next(iter(info.values()), None)
        fields = first if isinstance(first, Mapping) and "redis_version" in first else info
        return {str(name): str(value) for name, value in fields.items()}
    text = info.decode("utf-8", "replace") if isinstance(info, bytes) else str(info)
    lines = (line.partition(":") for line in text.splitlines() if not line.startswith("#"))
    return {name: value for name, colon, value in lines if colon}


def _described(info: Mapping[str, str]) -> list[Finding]:
    return [_version(info), *_role(info), _memory(info), _persistence(info)]


def _version(info: Mapping[str, str]) -> Finding:
    valkey, version = info.get("valkey_version"), info.get("redis_version", "0")
    name = f"Valkey {valkey}" if valkey else f"Redis {version}"
    if _numbers(valkey or version) < (_OLDEST_VALKEY if valkey else _OLDEST_REDIS):
        return Finding("exact", "error", f"{name} is too old", "use Redis 6.2 or newer, or Valkey 8 or newer")
    return Finding("exact", "ok", name)


def _role(info: Mapping[str, str]) -> list[Finding]:
    if info.get("role") == "slave":
        return [Finding("exact", "error", "the server is a read-only replica", "name the primary in redis_url")]
    if replicas := int(info.get("connected_slaves", 0)):
        return [Finding("exact", "ok", f"a primary, with replicas connected: {replicas}")]
    return []


def _memory(info: Mapping[str, str]) -> Finding:
    bound, used = int(info.get("maxmemory", 0)), int(info.get("used_memory", 0))
    policy = info.get("maxmemory_policy", "unknown")
    if not bound:
        return Finding("exact", "ok", f"no bound on memory (maxmemory 0, maxmemory-policy {policy})")
    found = f"{used / bound:.0%} of maxmemory is used, maxmemory-policy {policy}"
    if policy == "noeviction":
        remedy = "set maxmemory-policy allkeys-lru: a full server that evicts nothing takes no answers"
        return Finding("exact", "warning", found, remedy)
    return Finding("exact", "ok", found)


def _persistence(info: Mapping[str, str]) -> Finding:
    kept = "an append-only file" if info.get("aof_enabled") == "1" else "snapshots at most"
    if info.get("rdb_last_bgsave_status") == "err" or info.get("aof_last_write_status") == "err":
        return Finding("exact", "warning", "the server could not save its data", "give it room on its disk")
    return Finding("exact", "ok", f"persistence: {kept}")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2] if part.isdecimal())
