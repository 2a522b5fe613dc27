"""How long each stage of a lookup took, for those who observe it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

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
Done: TypeAlias = tuple[Op[Any], float, float, str | None]
"""A step of I/O: what was asked, when, when it ended, and the type of its fault."""


class TimedStep(NamedTuple):
    """Tell of one step of a lookup.

    Attributes:
        stage: Which stage it belongs to, as `Decided.timings` names them.
        began_s: When it began, in seconds after the lookup did.
        seconds: How long it took.
        fault: The type of the exception that ended it, or `None`.
    """

    stage: str
    began_s: float
    seconds: float
    fault: str | None = None


class Timings(Mapping[str, float]):
    """Seconds by stage, and in total; what each step of I/O takes counts for its stage, and all between for `accept`.

    Stages are named when somebody reads them: most observers need the total only.

    Args:
        policy_s: What the policy took before.
        began: When the lookup began, on a monotonic clock.
        ended: When it ended.
        done: The steps of I/O.
        between: The stage of what happened between those steps.
    """

    __slots__ = ("_began", "_between", "_done", "_policy_s", "_stages", "total_s")

    def __init__(
        self,
        policy_s: float,
        began: float,
        ended: float,
        done: tuple[Done, ...] = (),
        between: str = OWN,
    ) -> None:
        self._policy_s = policy_s
        self._began = began - policy_s
        self._done = done
        self._between = between
        self._stages: dict[str, float] | None = None
        self.total_s = ended - self._began

    @property
    def steps(self) -> tuple[TimedStep, ...]:
        """Return the steps in the order in which they happened."""
        steps, since = [TimedStep("policy", 0.0, self._policy_s)], self._policy_s
        for op, asked_at, answered_at, fault in self._done:
            began, ended = asked_at - self._began, answered_at - self._began
            stage = _STAGES.get(type(op)) or (OWN if op.port is None else _PORTS.get(op.port, op.port))
            steps += TimedStep(self._between, since, began - since), TimedStep(stage, began, ended - began, fault)
            since = ended
        steps.append(TimedStep(self._between, since, self.total_s - since))
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
            for step in self.steps:
                stages[step.stage] = stages.get(step.stage, 0.0) + step.seconds
            self._stages = {**stages, "total": self.total_s}
        return self._stages


class _Untimed(Timings):
    """Where nobody observes, nothing is timed."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(0.0, 0.0, 0.0)
        self._stages = {}

    @property
    def steps(self) -> tuple[TimedStep, ...]:
        """Return nothing."""
        return ()


UNTIMED = _Untimed()
