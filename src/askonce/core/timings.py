"""How long each stage of a lookup took, for those who observe it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from askonce.core.ops import Examine, Op, PortName, ReadLog

OWN = "accept"
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
Step: TypeAlias = tuple[str, float, float]
"""Its stage, when it began, in seconds after the lookup did, and the seconds that it took."""


class Timings(Mapping[str, float]):
    """Seconds by stage, and in total; what each step of I/O takes counts for its stage, and all between for `accept`.

    Stages are named when somebody reads them: most observers need the total only.

    Args:
        policy_s: What the policy took before.
        began: When the lookup began, on a monotonic clock.
        ended: When it ended.
        done: Each step of I/O: what was asked, when, and when it was answered.
        between: The stage of what happened between those steps.
    """

    __slots__ = ("_began", "_between", "_done", "_policy_s", "_stages", "total_s")

    def __init__(
        self,
        policy_s: float,
        began: float,
        ended: float,
        done: tuple[tuple[Op[Any], float, float], ...] = (),
        between: str = OWN,
    ) -> None:
        self._policy_s = policy_s
        self._began = began - policy_s
        self._done = done
        self._between = between
        self._stages: dict[str, float] | None = None
        self.total_s = ended - self._began

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return the steps in the order in which they happened."""
        steps, since = [("policy", 0.0, self._policy_s)], self._policy_s
        for op, asked_at, answered_at in self._done:
            began, ended = asked_at - self._began, answered_at - self._began
            stage = _STAGES.get(type(op)) or (OWN if op.port is None else _PORTS.get(op.port, op.port))
            steps += (self._between, since, began - since), (stage, began, ended - began)
            since = ended
        steps.append((self._between, since, self.total_s - since))
        return tuple(steps)

    def __getitem__(self, stage: str) -> float:
        return self._read()[stage]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())

    def __repr__(self) -> str:
        return repr(self._read())

    def _read(self) -> dict[str, float]:
        if self._stages is None:
            stages: dict[str, float] = {}
            for stage, _, seconds in self.steps:
                stages[stage] = stages.get(stage, 0.0) + seconds
            self._stages = {**stages, "total": self.total_s}
        return self._stages


class _Untimed(Timings):
    """Where nobody observes, nothing is timed."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(0.0, 0.0, 0.0)
        self._stages = {}

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return nothing."""
        return ()


UNTIMED = _Untimed()
