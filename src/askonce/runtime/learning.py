"""Learning how stored answers fare: each flow compares one with what the model says now, and draws the consequence."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from askonce.core import writing
from askonce.core.answers import AnswerCodec, AnswerJudge
from askonce.core.events import Event, Judged, Spent, Verdict
from askonce.core.flows import Asked, Rules
from askonce.core.keys import ANONYMOUS
from askonce.core.model import Candidate, Entry, Hit, Json, Miss, Observation, Selector
from askonce.core.ops import Compare, Flow, Observe
from askonce.core.policy import Policy
from askonce.errors import TierError

T = TypeVar("T")
_log = logging.getLogger("askonce")


@dataclass(frozen=True, slots=True)
class Learning:
    """Judge, count, remember and remove.

    Args:
        rules: What the cache is made of.
        policy: Which answers may be stored; no other is compared.
        judge: Tells whether two answers say the same.
        tell: Takes events.
        remove: Removes entries from every tier.
        clock: Tells the Unix time in seconds.
    """

    rules: Rules
    policy: Policy
    judge: AnswerJudge
    tell: Callable[[Event], None]
    remove: Callable[[Selector], Flow[int]]
    clock: Callable[[], float]

    def from_answer(self, asked: Asked, entry: Entry, after: Miss, nearest: Candidate) -> Flow[None]:
        """Compare the model's answer with the nearest entry's, which was not served, and remember how that went."""
        same = yield from self._compare(asked, nearest.entry, entry.answer)
        if same is None or nearest.entry.key == asked.key:
            return
        try:
            yield from self._observe(nearest.entry.key.entry_id, Observation(nearest.similarity, same))
            if not same and after.reason == "unproven":
                yield from writing.store(asked, entry, self.rules, after, self.clock())
        except TierError:
            return

    def release(self, asked: Asked, answer: Json, after: Miss, nearest: Candidate) -> Flow[None]:
        """Release an entry that another asker caused, when the model has told this one the same.

        Nobody confirms an answer of his own, and who did not say who asks may be the same as whoever did not before.
        """
        if asked.asker == ANONYMOUS or not nearest.entry.waits_for(asked.asker):
            return
        try:
            same = (yield from Compare(self.judge, asked.question, nearest.entry.answer, answer)) is True
        except Exception as exc:  # noqa: BLE001 — the application's own judge
            _log.warning("the judge failed (%s); an answer stays in quarantine", type(exc).__name__)
            return
        if same:
            yield from writing.release(asked, nearest.entry, self.rules, after, self.clock())

    def audit(self, asked: Asked, hit: Hit, call: Flow[T], codec: AnswerCodec[T]) -> Flow[None]:
        """Ask the model, by `call`, what a hit has answered; remove an entry that it does not agree with."""
        try:
            recorded = codec.record((yield from call))
        except Exception:  # noqa: BLE001 — nobody waits for this call
            recorded = None
        if recorded is not None:
            self.tell(Spent(self.clock(), "audit", recorded.cost, parts=dict(asked.parts)))
        if recorded is None or self.policy.admit(recorded.outcome) is not None:
            self._judged(hit.entry_id, "unjudged")
            return
        same = yield from self._compare(asked, hit.entry, recorded.answer)
        try:
            if same is False:
                yield from self.remove(Selector(entry_id=hit.entry_id))
            elif same and hit.entry.key != asked.key:
                yield from self._observe(hit.entry_id, Observation(hit.similarity, right=True))
        except TierError:
            return

    def report(self, entry_id: str, observation: Observation, parts: Mapping[str, str]) -> Flow[None]:
        """Learn from somebody who has seen an answer of a scope with these parts."""
        self._judged(entry_id, "right" if observation.right else "wrong")
        if self.rules.acceptance.delta is not None:
            yield from self._observe(entry_id, observation)
        elif not observation.right:
            # Nothing else would keep the entry from being served again.
            yield from self.remove(Selector(entry_id=entry_id, parts=parts))

    def _observe(self, entry_id: str, observation: Observation) -> Flow[None]:
        if self.rules.has_semantic:
            yield from Observe(entry_id, observation)

    def _compare(self, asked: Asked, stored: Entry, fresh: Json) -> Flow[bool | None]:
        try:
            same = (yield from Compare(self.judge, asked.question, stored.answer, fresh)) is True
        except Exception as exc:  # noqa: BLE001 — the application's own judge
            self._judged(stored.key.entry_id, "unjudged")
            _log.warning("the judge failed (%s); nothing is learned from this answer", type(exc).__name__)
            return None
        self._judged(stored.key.entry_id, _verdict(same=same, same_question=stored.key == asked.key))
        return same

    def _judged(self, entry_id: str, verdict: Verdict) -> None:
        self.tell(Judged(self.clock(), entry_id, verdict))


def _verdict(*, same: bool, same_question: bool) -> Verdict:
    if same_question:
        return "current" if same else "stale"
    return "right" if same else "wrong"
