"""Score a cache's decision on labelled pairs: what it serves rightly, and what wrongly."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import TypeAlias

from askonce.core.keys import normal_question
from askonce.core.model import Candidate, Entry, Miss, Request, Voices
from askonce.embedding.embedder import Vectors, unread
from askonce.lab.decision import Decider, Progress, no_progress, similarity
from askonce.lab.intervals import Share
from askonce.lab.judging import tolerate_failures
from askonce.lab.pairs import Pair
from askonce.runtime.performing import select

FLOOR = 0.5
"""The lowest threshold of sweeps, unless a lower one is in use."""

_Verdict: TypeAlias = "Callable[[str, str, None], bool | None]"

HITS = frozenset({"exact", "similar"})


@dataclass(frozen=True, slots=True)
class Scored:
    """A pair, and what the cache would do with it.

    Args:
        pair: The pair.
        reason: `"exact"` or `"similar"` for a hit; else `"bypass"`, `"other_context"`, or the reason of a `Miss`.
        detail: A phrase with details.
        similarity: Cosine similarity of the questions, or `None` if it is not compared.
        served_up_to: The highest `min_similarity` at which it would still be served: infinite for an identical
            question and for one that the verifier approves, -inf if a guard or the verifier refuses, or if the
            similarity is below `FLOOR`.
        voices: What guards and the verifier that ships with askonce said, where it read the pair.
    """

    pair: Pair
    reason: str
    detail: str
    similarity: float | None
    served_up_to: float
    voices: Voices | None = None

    @property
    def served(self) -> bool:
        """Return whether the stored answer is served."""
        return self.reason in HITS

    @property
    def refused_by(self) -> str:
        """Return why the pair is not served: the name of a guard or a policy rule, or the reason; empty if it is."""
        if self.served:
            return ""
        named = {"vetoed": self.detail.partition(":")[0], "bypass": self.detail, "exact_only": self.detail}
        return named.get(self.reason, self.reason)

    @property
    def unguarded_up_to(self) -> float:
        """Return `served_up_to` by cosine similarity alone."""
        return inf if self.reason == "exact" else -inf if self.similarity is None else self.similarity


@dataclass(frozen=True, slots=True)
class Tally:
    """Shares of served pairs.

    Args:
        right: Of the pairs that share an answer, the served ones.
        wrong: Of the pairs that do not share one (traps), the served ones.
    """

    right: Share
    wrong: Share

    @property
    def precision(self) -> Share:
        """Return, of the served pairs, those that share an answer."""
        return Share(self.right.count, self.right.count + self.wrong.count)

    @property
    def hit_ratio(self) -> Share:
        """Return, of all pairs, the served ones."""
        return Share(self.right.count + self.wrong.count, self.right.total + self.wrong.total)


@dataclass(frozen=True, slots=True)
class Point:
    """The tally at one threshold."""

    min_similarity: float
    tally: Tally


def score(
    pairs: Sequence[Pair],
    by: Decider,
    progress: Progress = no_progress,
    vectors: Mapping[str, Vectors] | None = None,
) -> list[Scored]:
    """Decide each pair as the cache would, with `pair.stored` in it and `pair.asked` coming in.

    Args:
        pairs: The pairs.
        by: The decider.
        progress: Called with the number of newly embedded questions.
        vectors: The result of `by.embed` for all their questions, if already computed.
    """
    apart = [_without_similarity(pair, by) for pair in pairs]
    if vectors is None:
        compared = [pair for pair, decided in zip(pairs, apart, strict=True) if decided is None]
        vectors = by.embed((side.question for pair in compared for side in (pair.stored, pair.asked)), progress)
    at_floor = by.at(min(FLOOR, by.min_similarity))
    by = replace(by, acceptance=replace(by.acceptance, delta=None))
    verdict = None if by.verifier is None else tolerate_failures("the verifier", by.verifier.judge)
    return [
        decided or _compared(pair, by, at_floor, vectors, verdict) for pair, decided in zip(pairs, apart, strict=True)
    ]


def tally(scored: Iterable[Scored]) -> Tally:
    """Count the served pairs."""
    counts = {True: [0, 0], False: [0, 0]}
    for one in scored:
        counts[one.pair.same][0] += one.served
        counts[one.pair.same][1] += 1
    return Tally(Share(*counts[True]), Share(*counts[False]))


def by_group(scored: Iterable[Scored], column: str) -> dict[str, Tally]:
    """Return a tally for each value of a column of the data, such as `"category"`."""
    groups: dict[str, list[Scored]] = {}
    for one in scored:
        groups.setdefault(one.pair.groups.get(column, ""), []).append(one)
    return {name: tally(members) for name, members in groups.items()}


def sweep(scored: Sequence[Scored], thresholds: Iterable[float], *, guarded: bool = True) -> list[Point]:
    """Return the tally at each threshold, with the guards or by cosine similarity alone."""
    reach: Callable[[Scored], float] = (lambda one: one.served_up_to) if guarded else (lambda one: one.unguarded_up_to)
    right = sorted(reach(one) for one in scored if one.pair.same)
    wrong = sorted(reach(one) for one in scored if not one.pair.same)
    return [
        Point(
            threshold,
            Tally(*(Share(len(group) - bisect_left(group, threshold), len(group)) for group in (right, wrong))),
        )
        for threshold in thresholds
    ]


def precision_over_hit_ratio(points: Sequence[Point]) -> list[tuple[float, float]]:
    """Return the P-CHR curve (arXiv 2606.19719): cache-hit ratio and precision, by rising hit ratio."""
    curve = {
        point.tally.hit_ratio.value: point.tally.precision.value for point in points if point.tally.hit_ratio.count
    }
    return sorted(curve.items())


def area(curve: Sequence[tuple[float, float]], up_to: float) -> float:
    """Return the mean precision over cache-hit ratios from 0 to `up_to`, by trapezoids.

    With the share of pairs that should be served as `up_to`, a perfect cache has 1. Hit ratios that are never
    reached, because guards refuse at any threshold, count as precision 0.
    """
    total, (last_ratio, last_precision) = 0.0, (0.0, curve[0][1] if curve else 0.0)
    for ratio, precision in curve:
        if ratio > up_to:
            share = (up_to - last_ratio) / (ratio - last_ratio)
            ratio, precision = up_to, last_precision + share * (precision - last_precision)
        total += (ratio - last_ratio) * (last_precision + precision) / 2
        last_ratio, last_precision = ratio, precision
        if ratio == up_to:
            break
    return total / up_to if up_to else 0.0


def worst(scored: Iterable[Scored], count: int) -> list[Scored]:
    """Return wrongly served pairs, the most similar first."""
    wrong = [one for one in scored if one.served and not one.pair.same]
    return sorted(wrong, key=lambda one: -one.served_up_to)[:count]


def missed(scored: Iterable[Scored]) -> list[Scored]:
    """Return the pairs that should be served and are not, the most similar first."""
    refused = [one for one in scored if one.pair.same and not one.served]
    return sorted(refused, key=lambda one: -(one.similarity or 0.0))


def missed_by(scored: Iterable[Scored]) -> dict[str, int]:
    """Return how many pairs that should be served each guard, rule or other reason refuses, the most first."""
    return dict(Counter(one.refused_by for one in missed(scored)).most_common())


def _without_similarity(pair: Pair, by: Decider) -> Scored | None:
    """Return the decision on a pair whose questions are not compared by similarity, or `None`."""
    stored, asked = by.asked(pair.stored), by.asked(pair.asked)
    if rule := asked.ruling.bypass or stored.ruling.bypass:
        return Scored(pair, "bypass", rule, None, -inf)
    if stored.key == asked.key:
        return Scored(pair, "exact", "", 1.0, inf)
    if why := asked.why_exact_only or stored.why_exact_only:
        return Scored(pair, "exact_only", why, None, -inf)
    if (stored.key.namespace, stored.key.context) != (asked.key.namespace, asked.key.context):
        return Scored(pair, "other_context", "", None, -inf)
    return None


def _compared(
    pair: Pair, by: Decider, at_floor: Decider, vectors: Mapping[str, Vectors], verdict: _Verdict | None
) -> Scored:
    question = normal_question(pair.asked.question)
    other = normal_question(pair.stored.question)
    stored, asked = vectors.get(other), vectors.get(question)
    if stored is None or asked is None:
        obstacle = unread(by.embedder, other if stored is None else question)
        return Scored(pair, obstacle or "too_long", "", None, -inf)
    candidate = Candidate(_entry(pair.stored, by), similarity(stored, asked))
    decided = select(by.acceptance, question, [candidate], by.reader)
    if isinstance(decided, Miss):
        is_below = decided.reason == "below_min_similarity"  # else another threshold would change nothing
        refused = not is_below or isinstance(select(at_floor.acceptance, question, [candidate], by.reader), Miss)
        reach = -inf if refused else candidate.similarity
        voices = None if decided.nearest is None else decided.nearest.voices
        return Scored(pair, decided.reason, decided.detail or "", candidate.similarity, reach, voices)
    if verdict is not None and by.acceptance.is_doubtful(candidate):
        # The verifier's band does not move with the threshold.
        approved = verdict(question, candidate.entry.question, None)
        if not approved:
            why = "no verdict" if approved is None else "the verifier said no"
            return Scored(pair, "unverified", why, candidate.similarity, -inf)
        return Scored(pair, "similar", "the verifier said yes", candidate.similarity, inf)
    return Scored(pair, "similar", "", candidate.similarity, candidate.similarity, decided.voices)


def _entry(request: Request, by: Decider) -> Entry:
    return Entry(by.key(request), normal_question(request.question), b"", 0.0)
