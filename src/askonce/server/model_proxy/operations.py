"""What operators ask the proxy itself: is it alive, can it work, what has it counted."""

from __future__ import annotations

import asyncio
import json
import os
from time import monotonic
from typing import Any

from askonce.cache import Cache
from askonce.extras import install
from askonce.openai.exchange import HttpReply
from askonce.server.model_proxy.upstreams import Upstreams, reaches

HEALTH, READINESS, METRICS = "/healthz", "/readyz", "/metrics"
_READY_S = 1.0
"""Seconds for which one look at the upstreams counts for all who ask."""


class Operations:
    """Answer `/healthz`, `/readyz` and `/metrics`.

    Args:
        cache: What is asked of its ports.
        upstreams: What must be reached.
        has_metrics: Whether metrics are shown.
    """

    def __init__(self, cache: Cache, upstreams: Upstreams, *, has_metrics: bool) -> None:
        self._cache = cache
        self._upstreams = upstreams
        self._has_metrics = has_metrics
        self._looked_at = -_READY_S
        self._looking: asyncio.Task[dict[str, bool]] | None = None

    async def reply(self, method: str, path: str) -> HttpReply | None:
        """Return the reply to a request for the proxy itself; `None` where it is for the upstream."""
        if method not in ("GET", "HEAD"):
            return None
        if path == HEALTH:
            return _json(200, {"status": "ok"})
        if path == READINESS:
            return await self._ready()
        return self._metrics() if path == METRICS and self._has_metrics else None

    async def _ready(self) -> HttpReply:
        """Say whether requests can be passed on; what the cache itself lacks is told, and costs only hits."""
        reached = await self._reached()
        ports = {name: "failing" if one.breaker_open else "ok" for name, one in self._cache.stats().ports.items()}
        is_ready = all(reached.values())
        status = "unavailable" if not is_ready else "degraded" if "failing" in ports.values() else "ok"
        upstreams = {shape: "ok" if is_there else "unreachable" for shape, is_there in reached.items()}
        return _json(200 if is_ready else 503, {"status": status, "upstreams": upstreams, "cache": ports})

    async def _reached(self) -> dict[str, bool]:
        if self._looking is None or monotonic() - self._looked_at > _READY_S:
            self._looked_at = monotonic()
            self._looking = asyncio.get_running_loop().create_task(self._look())
        return await asyncio.shield(self._looking)

    async def _look(self) -> dict[str, bool]:
        upstreams = list(self._upstreams)
        found = await asyncio.gather(*(reaches(upstream) for upstream in upstreams))
        return {upstream.shape: is_there for upstream, is_there in zip(upstreams, found, strict=True)}

    def _metrics(self) -> HttpReply:
        if not self._cache.settings.prometheus:
            text = f"There are no metrics: {install('prometheus')}, and set ASKONCE_PROMETHEUS=true\n"
            return HttpReply(404, [("content-type", "text/plain; charset=utf-8")], text.encode())
        from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, generate_latest  # an extra
        from prometheus_client.multiprocess import MultiProcessCollector

        registry = REGISTRY
        if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
            registry = CollectorRegistry()
            MultiProcessCollector(registry)  # type: ignore[no-untyped-call]  # prometheus_client is not typed there
        return HttpReply(200, [("content-type", CONTENT_TYPE_LATEST)], generate_latest(registry))


def _json(status: int, body: Any) -> HttpReply:
    headers = [("content-type", "application/json"), ("cache-control", "no-store")]
    return HttpReply(status, headers, json.dumps(body).encode())
