"""Why a request is answered or not: what `explain` returns, and how it is printed."""

from __future__ import annotations

from dataclasses import dataclass

from askonce.core.flows import Step
from askonce.core.model import Bypass, Candidate, Decision, Hit, Neighbour
from askonce.observe.tables import table


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a question would be decided now, and why; printed, it is a few tables without any text of a question.

    Args:
        decision: What a lookup would return.
        steps: Each step in order, with its outcome.
        candidates: The nearest entries in the namespace and context, nearest first.
        elsewhere: The nearest entries of any scope: which parts keep each from answering. Their questions
            are not shown, as they may be another tenant's.
    """

    decision: Decision
    steps: tuple[Step, ...]
    candidates: tuple[Candidate, ...]
    elsewhere: tuple[Neighbour, ...]

    def __str__(self) -> str:
        parts = [_summary(self.decision)]
        parts.append(table(("step", "outcome"), [(step.name, step.outcome) for step in self.steps], text=("outcome",)))
        if self.candidates:
            near = [(one.entry.key.entry_id, f"{one.similarity:.3f}", _said(one)) for one in self.candidates]
            head = ("nearest entry in this scope and context", "similarity", "guards and verifier")
            parts.append(table(head, near, text=head[2:]))
        if self.elsewhere:
            rows = [(one.entry_id, f"{one.similarity:.3f}", _kept_from(one)) for one in self.elsewhere]
            head = ("nearest entry of any scope", "similarity", "what keeps it from answering")
            parts.append(table(head, rows, text=head[2:]))
        return "\n\n".join(parts)


def _summary(decision: Decision) -> str:
    if isinstance(decision, Hit):
        age = f"stored {decision.age_s:.0f} s ago"
        return f"hit: {decision.tier} tier, similarity {decision.similarity:.3f}, {age}, entry {decision.entry_id}"
    if isinstance(decision, Bypass):
        return f"bypass: {decision.rule}"
    return f"miss: {decision.reason}" + ("" if decision.detail is None else f" ({decision.detail})")


def _said(near: Candidate) -> str:
    return "not considered" if near.voices is None else str(near.voices) or "no objection"


def _kept_from(near: Neighbour) -> str:
    return "; ".join(near.details or (f"{part} differs" for part in near.differs)) or "nothing: it is in this scope"
