"""How long each stage of a lookup takes, for those who observe it."""

from __future__ import annotations

from collections.abc import Mapping
from time import perf_counter
from typing import Any, TypeVar

from askonce.core.ops import Examine, Flow, Op, PortName, ReadLog

R = TypeVar("R")
_OWN = "accept"
_STAGES: Mapping[type[Op[Any]], str] = {
    ReadLog: "exact",  # a copy in the exact tier is only as good as what is known of removals
    Examine: "evidence",
}
_PORTS: Mapping[PortName, str] = {
    "exact": "exact",
    "semantic": "search",
    "index": "search",
    "embedder": "embed",
    "verifier": "verify",
    "rewriter": "rewrite",
    "keys": "keys",
}


class Timings:
    """Time one flow: what each step of I/O takes counts for its stage, and all between them for `accept`.

    Args:
        policy_s: What the policy took before.
    """

    def __init__(self, policy_s: float) -> None:
        self._stages = {"policy": policy_s}
        self._began = self._since = perf_counter()

    def of(self, flow: Flow[R]) -> Flow[R]:
        """Run `flow`."""
        try:
            op = next(flow)
            while True:
                self._lap(_OWN)
                stage = _STAGES.get(type(op)) or (_OWN if op.port is None else _PORTS.get(op.port, op.port))
                try:
                    result = yield op
                except BaseException as exc:  # noqa: BLE001 — the flow's
                    self._lap(stage)
                    op = flow.throw(exc)
                else:
                    self._lap(stage)
                    op = flow.send(result)
        except StopIteration as stop:
            ended: R = stop.value
            return ended

    def read(self) -> Mapping[str, float]:
        """Return the seconds of each stage so far."""
        self._lap(_OWN)
        return {**self._stages, "total": self._stages["policy"] + self._since - self._began}

    def _lap(self, stage: str) -> None:
        now = perf_counter()
        self._stages[stage] = self._stages.get(stage, 0.0) + now - self._since
        self._since = now
