"""Take the time of each step of a lookup, for those who observe it."""

from __future__ import annotations

from time import perf_counter
from typing import TypeVar

from askonce.core.ops import Flow
from askonce.core.timings import Done, Timings

R = TypeVar("R")


class Stopwatch:
    """Time one flow.

    Args:
        policy_s: What the policy took before.
    """

    __slots__ = ("_began", "_done", "_policy_s")

    def __init__(self, policy_s: float) -> None:
        self._policy_s = policy_s
        self._done: list[Done] = []
        self._began = perf_counter()

    def of(self, flow: Flow[R]) -> Flow[R]:
        """Run `flow`."""
        done = self._done
        try:
            op = next(flow)
            while True:
                asked_at = perf_counter()
                try:
                    result = yield op
                except BaseException as exc:  # noqa: BLE001 — the flow's
                    done.append((op, asked_at, perf_counter(), type(exc).__name__))
                    op = flow.throw(exc)
                else:
                    done.append((op, asked_at, perf_counter(), None))
                    op = flow.send(result)
        except StopIteration as stop:
            ended: R = stop.value
            return ended

    def read(self) -> Timings:
        """Return what the flow has taken so far."""
        return Timings(self._policy_s, self._began, perf_counter(), tuple(self._done))
