"""Summarise a replay: hits, wrong hits, risky ones, and savings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field

from askonce.core.model import Json
from askonce.lab.intervals import Share
from askonce.lab.log import Logged, same_answer
from askonce.lab.state import Outcome

_THRESHOLDS = tuple(step / 200 for step in range(120, 201))


@dataclass(frozen=True, slots=True)
class ClosePair:
    """Two similar questions.

    Args:
        asked: The question asked.
        stored: The question in the cache.
        similarity: Their cosine similarity.
        same: Whether the log has the same answer for both; `None` if it lacks one.
        kept_apart_by: The guard that refused, and why, or the reason of the miss; empty for a hit.
        line: The line of the log with `asked`.
    """

    asked: str = field(repr=False)
    stored: str = field(repr=False)
    similarity: float
    same: bool | None
    kept_apart_by: str
    line: int


@dataclass(frozen=True, slots=True)
class AtThreshold:
    """What another `min_similarity` would have served of the same log.

    Args:
        min_similarity: The threshold.
        served: Requests answered by a similar question. Below the threshold of the replay no guard was asked, so that
            it is the highest number there may be.
        wrong: Of those for which the log has both answers, those with different answers.
    """

    min_similarity: float
    served: int
    wrong: Share


@dataclass(frozen=True, slots=True)
class Savings:
    """What the hits would have saved, according to the log.

    Args:
        calls: Model calls.
        input_tokens: Tokens read.
        output_tokens: Tokens written.
        price: In the log's currency.
        seconds: Total latency of the calls.
    """

    calls: int
    input_tokens: int
    output_tokens: int
    price: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Projection:
    """What a cache would do with requests like those of the log.

    Args:
        requests: Number of replayed requests.
        hits: By tier.
        misses: By reason.
        bypasses: By policy rule.
        wrong: Of the hits on another question for which the log has both answers, those with different answers.
        wrong_requests: The same, of all requests except the hits for which the log lacks an answer.
        changed: Of the hits on the identical question, those that the log answers differently: stale or personal.
        riskiest: Semantic hits with the lowest similarity, each pair of questions once.
        too_close: Questions with different answers at or above the threshold: served for one another, or refused only
            by a guard.
        savings: What the hits saved.
        missed: Questions that were not answered, though the log has the same answer to the nearest stored one.
        by_threshold: What other thresholds would have served.
    """

    requests: int
    hits: Mapping[str, int]
    misses: Mapping[str, int]
    bypasses: Mapping[str, int]
    wrong: Share
    wrong_requests: Share
    changed: Share
    riskiest: tuple[ClosePair, ...]
    too_close: tuple[ClosePair, ...]
    savings: Savings
    missed: tuple[ClosePair, ...] = ()
    by_threshold: tuple[AtThreshold, ...] = ()

    @property
    def hit_rate(self) -> float:
        """Return the share of requests answered from the cache."""
        return sum(self.hits.values()) / self.requests if self.requests else 0.0

    def as_json(self) -> Json:
        """Return everything as JSON."""
        figures: dict[str, Json] = asdict(self)
        return {**figures, "hit_rate": self.hit_rate}


def project(log: Sequence[Logged], outcomes: Sequence[Outcome], *, examples: int = 20) -> Projection:
    """Summarise a replay; `examples` limits the lists of pairs."""
    served = [(line, outcome) for line, outcome in zip(log, outcomes, strict=True) if outcome.kind == "hit"]
    # A promoted paraphrase is answered by the exact tier, and is as right or wrong as the first time.
    other = [one for one in served if not _identical(log, *one)]
    truths = [_same(log, *one) for one in other]
    same_text = [_same(log, *one) for one in served if _identical(log, *one)]
    wrong, unknown = truths.count(False), truths.count(None)
    comparable = any(line.answer is not None for line in log) and (unknown < len(truths) or not truths)
    return Projection(
        len(log),
        _counted(outcomes, "hit"),
        _counted(outcomes, "miss"),
        _counted(outcomes, "bypass"),
        Share(wrong, len(truths) - unknown),
        Share(wrong, len(log) - unknown if comparable else 0),
        Share(same_text.count(False), len(same_text) - same_text.count(None)),
        tuple(sorted(_semantic(log, outcomes), key=lambda one: one.similarity)[:examples]),
        tuple(sorted(_too_close(log, outcomes), key=lambda one: (bool(one.kept_apart_by), -one.similarity))[:examples]),
        _savings(line for line, _ in served),
        tuple(sorted(_missed(log, outcomes), key=lambda one: -one.similarity)[:examples]),
        tuple(_by_threshold(log, outcomes)),
    )


def _counted(outcomes: Iterable[Outcome], kind: str) -> dict[str, int]:
    return dict(Counter(outcome.where for outcome in outcomes if outcome.kind == kind).most_common())


def _identical(log: Sequence[Logged], line: Logged, outcome: Outcome) -> bool:
    return outcome.source is not None and log[outcome.source].request.question.strip() == line.request.question.strip()


def _same(log: Sequence[Logged], line: Logged, outcome: Outcome) -> bool | None:
    stored = None if outcome.source is None else log[outcome.source].answer
    return None if stored is None or line.answer is None else same_answer(stored, line.answer)


def _semantic(log: Sequence[Logged], outcomes: Sequence[Outcome]) -> Iterator[ClosePair]:
    served = (one for one in zip(log, outcomes, strict=True) if one[1].kind == "hit" and one[1].where == "semantic")
    return _once(log, (one for one in served if not _identical(log, *one)))


def _too_close(log: Sequence[Logged], outcomes: Sequence[Outcome]) -> Iterator[ClosePair]:
    near = (one for one in zip(log, outcomes, strict=True) if one[1].kind == "hit" or one[1].where == "vetoed")
    return _once(log, (one for one in near if _same(log, *one) is False and not _identical(log, *one)))


def _missed(log: Sequence[Logged], outcomes: Sequence[Outcome]) -> Iterator[ClosePair]:
    near = (one for one in zip(log, outcomes, strict=True) if one[1].kind == "miss" and one[1].source is not None)
    return _once(log, (one for one in near if _same(log, *one) is True and not _identical(log, *one)))


def _by_threshold(log: Sequence[Logged], outcomes: Sequence[Outcome]) -> Iterator[AtThreshold]:
    reached = [
        (outcome.similarity or 0.0, _same(log, line, outcome))
        for line, outcome in zip(log, outcomes, strict=True)
        if outcome.where in ("semantic", "below_min_similarity") and outcome.source is not None
    ]
    for threshold in _THRESHOLDS if reached else ():
        verdicts = [same for similarity, same in reached if similarity >= threshold]
        known = Share(verdicts.count(False), len(verdicts) - verdicts.count(None))
        yield AtThreshold(threshold, len(verdicts), known)


def _once(log: Sequence[Logged], near: Iterable[tuple[Logged, Outcome]]) -> Iterator[ClosePair]:
    seen: set[frozenset[str]] = set()
    for line, outcome in near:
        stored = log[outcome.source or 0].request.question
        pair = frozenset((stored, line.request.question))
        if pair not in seen:
            seen.add(pair)
            yield ClosePair(
                line.request.question,
                stored,
                outcome.similarity or 0.0,
                _same(log, line, outcome),
                (outcome.detail or outcome.where) if outcome.kind == "miss" else "",
                line.line,
            )


def _savings(served: Iterable[Logged]) -> Savings:
    lines = list(served)
    return Savings(
        len(lines),
        sum(line.tokens.input_tokens or 0 for line in lines),
        sum(line.tokens.output_tokens or 0 for line in lines),
        sum(line.price or 0.0 for line in lines),
        sum(line.tokens.latency_s or 0.0 for line in lines),
    )
