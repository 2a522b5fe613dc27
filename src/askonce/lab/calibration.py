"""Choose the thresholds, and a few weights, whose wrong answers stay within a budget; check them on other data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from math import isfinite
from typing import Literal, TypeAlias

from askonce.lab.decision import Decider, Progress, no_progress
from askonce.lab.fitting import Fitting, fit_pairs
from askonce.lab.intervals import Share
from askonce.lab.judging import Judge
from askonce.lab.log import Logged, fingerprint, same_answer
from askonce.lab.pairs import Pair
from askonce.lab.sampling import Labels, UniformSample, sample_above, sample_near_boundary
from askonce.lab.scoring import Scored, score
from askonce.lab.simulation import Access, PotentialHit, simulate
from askonce.lab.thresholds import LOWEST, Budget, Estimate, Sample
from askonce.profiles import Figure, Profile, VerifierProfile

_QUARTERS = 4
Truth: TypeAlias = "Callable[[PotentialHit], bool | None]"


@dataclass(frozen=True, slots=True)
class Quarter:
    """The errors of the threshold in a quarter of the data, as the cache fills.

    Args:
        entries: Questions in the cache, on average.
        hits: Semantic hits in this quarter.
        errors: The wrong ones among the labelled semantic hits.
        unknown: Semantic hits without a label.
    """

    entries: int
    hits: int
    errors: Share
    unknown: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """A threshold, and the measurements that support it.

    Args:
        decider: The embedder and the guards that it was chosen for.
        budget: The error budget that was given.
        chosen: The estimate on the data that it was chosen on; `None` if no threshold is within the budget.
        held_out: The estimate on data that were not used for the choice, or `None` without such data.
        quarters: The errors as the cache fills.
        labels: How many labels were used.
        chronological: Whether the held-out data are the latest ones; else they were selected by a hash.
        data: A digest of the data.
        warnings: What to know before using it.
        sample: What it was chosen on, for curves.
        labelled: The labelled pairs that it was chosen on.
        fitting: What the labels say of the verifier that ships with askonce; `None` where it is not used.
    """

    decider: Decider
    budget: Budget
    chosen: Estimate | None
    held_out: Estimate | None
    quarters: tuple[Quarter, ...]
    labels: int
    chronological: bool
    data: str
    warnings: tuple[str, ...]
    sample: Sample = field(repr=False)
    labelled: tuple[Scored, ...] = field(repr=False)
    fitting: Fitting | None = None

    def profile(self, date: str) -> Profile | None:
        """Return the profile to write to a file, with the `date` of the measurement.

        It is `None` where neither a threshold nor the verifier keeps the budget. Where only the verifier does, nothing
        is served that the verifier does not read; where only the threshold does, the verifier is not used.
        """
        fitting = self.fitting
        if self.chosen is None and (fitting is None or fitting.chosen is fitting.shipped):
            return None
        measured: dict[str, Figure] = {
            "max_wrong": self.budget.max_wrong,
            "per": self.budget.per,
            "confidence": self.budget.confidence,
            "bound": "Clopper-Pearson, one-sided",
            "labels": self.labels,
            "split": "chronological" if self.chronological else "hash",
            **(_figures("", self.chosen, self.budget) if self.chosen is not None else {}),
            **(_figures("held_out_", self.held_out, self.budget) if self.held_out is not None else {}),
        }
        verifier: VerifierProfile | Literal[False] | None = None
        if fitting is not None:
            use = fitting.chosen
            verifier = fitting.is_used and VerifierProfile(
                fitting.verifier, use.min_probability, use.weights, fitting.from_similarity
            )
            measured |= {
                "verifier_fitted_on": fitting.fitted_on,
                **_figures("verifier_shipped_held_out_", fitting.shipped.held_out, self.budget),
                **_figures("verifier_held_out_", use.held_out, self.budget),
            }
        return Profile(
            self.decider.embedder.name,
            self.decider.embedder.revision,
            _threshold(self.chosen),
            tuple(name for name, _ in self.decider.acceptance.guards),
            date,
            self.data,
            measured,
            verifier,
        )


def calibrate_pairs(
    pairs: Sequence[Pair], by: Decider, budget: Budget, *, hold_out: float = 1 / 3, progress: Progress = no_progress
) -> Calibration:
    """Choose a threshold from labelled pairs.

    Args:
        pairs: Each counts as one request, asked when its other question is in the cache.
        by: The embedder, the guards and the verifier; the threshold is not used.
        budget: How many wrong answers are acceptable.
        hold_out: The share of the pairs to check the threshold on: the latest ones if all have a time,
            else those with the highest hash, so that the same pair is always in the same part.
        progress: Called with the number of newly embedded questions.
    """
    timed = all(pair.at is not None for pair in pairs)
    ordered = sorted(pairs, key=(lambda pair: pair.at or 0.0) if timed else _hash)
    vectors = by.embed((side.question for pair in pairs for side in (pair.stored, pair.asked)), progress)
    cut = _cut(len(ordered), hold_out)
    with_reader, by = by, by.without_reader()
    scored = score(ordered, by, vectors=vectors)
    first, rest = _of_scored(scored[:cut]), _of_scored(scored[cut:])
    chosen = first.choose(budget)
    fitting = fit_pairs(ordered[:cut], ordered[cut:], with_reader, vectors, _threshold(chosen), budget)
    quarters: tuple[Quarter, ...] = ()
    if chosen is not None:
        in_time = ordered if timed else list(pairs)
        accesses = [
            access
            for pair in in_time
            for access in (Access(pair.stored, looks_up=False), Access(pair.asked, stores=False))
        ]
        truth = _Truth(pairs, by)
        simulation = simulate(accesses, by, vectors, floor=chosen.threshold)
        quarters = _quarters(simulation.hits, len(accesses), lambda one: truth.of(accesses, one))
    held_out = rest.at(chosen.threshold) if chosen is not None and rest.requests else None
    return Calibration(
        by,
        budget,
        chosen,
        held_out,
        quarters,
        len(pairs),
        timed,
        _digest(pairs),
        _warnings(first, chosen, held_out, quarters, budget),
        first,
        tuple(scored[:cut]),
        fitting,
    )


def calibrate_log(
    log: Sequence[Logged],
    by: Decider,
    budget: Budget,
    *,
    judge: Judge | None = None,
    calls: int | None = None,
    hold_out: float = 1 / 3,
    progress: Progress = no_progress,
    labelled: Progress = no_progress,
) -> Calibration:
    """Choose a threshold from a log, whose pairs are labelled by its own answers or by a judge.

    Each question is compared with its nearest neighbour among the earlier ones of its scope, as in a cache that stores
    every question; the pairs that no guard refuses are labelled. The threshold is chosen on the first requests, and
    checked on the later ones, when the cache is fuller.

    Args:
        log: The requests, in order.
        by: The embedder, the guards and the verifier; the threshold is not used.
        budget: How many wrong answers are acceptable.
        judge: Labels pairs; by default they are labelled by comparing the answers in the log as text.
        calls: Maximum number of verdicts to ask the judge for, a third of them for the check; with a verifier, half of
            all for its pairs.
        hold_out: The share of the log to check the threshold on.
        progress: Called with the number of newly embedded questions.
        labelled: Called with 1 for every verdict.
    """
    vectors = by.embed((line.request.question for line in log), progress)
    cut = _cut(len(log), hold_out)
    accesses = [Access(line.request) for line in log]
    simulation = simulate(accesses, by.without_reader(), vectors, floor=LOWEST)
    early = [hit for hit in simulation.hits if hit.asked < cut]
    late = [hit for hit in simulation.hits if hit.asked >= cut]

    def verdict(hit: PotentialHit) -> bool | None:
        labelled(1)
        stored, asked = log[hit.stored], log[hit.asked]
        if judge is not None:
            return judge(stored.request.question, asked.request.question)
        return None if stored.answer is None or asked.answer is None else same_answer(stored.answer, asked.answer)

    fitted: list[Pair] = []
    checked: list[Pair] = []
    if by.reader is not None:
        half = None if calls is None else calls // 2
        calls = None if calls is None or half is None else calls - half
        read = simulate(accesses, by.with_facts_only(), vectors, floor=by.reader.weighing.from_similarity).hits

        def pairs_of(hits: Iterable[PotentialHit], calls: int | None) -> list[Pair]:
            labels = Labels(verdict, calls)
            return [
                Pair(log[hit.stored].request, log[hit.asked].request, labels.verdicts[hit.asked] is True)
                for hit in sample_above(hits, 0.0, labels)
            ]

        third = None if half is None else half // 3
        checked = pairs_of((hit for hit in read if hit.asked >= cut), third)
        fitted = pairs_of(
            (hit for hit in read if hit.asked < cut), None if half is None or third is None else half - third
        )
    with_reader, by = by, by.without_reader()
    kept_back = 0 if calls is None or not late else calls // 3
    choosing = Labels(verdict, None if calls is None else calls - kept_back)
    checking = Labels(verdict, None if calls is None else kept_back)

    def sampled(drawn: UniformSample, labels: Labels, among: Sequence[PotentialHit], requests: int) -> Sample:
        labelled = [(hit.similarity, labels.verdicts[hit.asked] is True) for hit in drawn.hits]
        return Sample(labelled, [hit.similarity for hit in among], requests, max(LOWEST, drawn.floor))

    def boundary(drawn: UniformSample) -> float | None:
        return sampled(drawn, choosing, early, cut).boundary(budget)

    drawn = sample_near_boundary(early, choosing, boundary)
    first = sampled(drawn, choosing, early, cut)
    chosen = first.choose(budget)
    held_out = None
    if chosen is not None and late:
        check = UniformSample(sample_above(late, chosen.threshold, checking), chosen.threshold)
        held_out = sampled(check, checking, late, len(log) - cut).at(chosen.threshold)
    threshold = _threshold(chosen)
    known = {**choosing.verdicts, **checking.verdicts}
    served = [hit for hit in simulation.hits if hit.similarity >= threshold]
    quarters = _quarters(served, len(log), lambda hit: known.get(hit.asked)) if chosen is not None else ()
    return Calibration(
        by,
        budget,
        chosen,
        held_out,
        quarters,
        sum(verdict is not None for verdict in known.values()),
        True,  # noqa: FBT003 — a log is in order of time
        fingerprint(log),
        (*_undecided(judge, known), *_warnings(first, chosen, held_out, quarters, budget)),
        first,
        tuple(
            _labelled(log[hit.stored], log[hit.asked], hit, choosing.verdicts[hit.asked] is True) for hit in drawn.hits
        ),
        fit_pairs(fitted, checked, with_reader, vectors, threshold, budget),
    )


class _Truth:
    """The labels of pairs, extended to all questions: questions with the same answer form an equivalence class."""

    def __init__(self, pairs: Sequence[Pair], by: Decider) -> None:
        self._by = by
        self._parent: dict[bytes, bytes] = {}
        different: list[tuple[bytes, bytes]] = []
        for pair in pairs:
            stored, asked = by.key(pair.stored).digest, by.key(pair.asked).digest
            if pair.same:
                self._parent[self._root(stored)] = self._root(asked)
            else:
                different.append((stored, asked))
        self._different = {frozenset((self._root(a), self._root(b))) for a, b in different}

    def of(self, accesses: Sequence[Access], hit: PotentialHit) -> bool | None:
        """Return whether two questions share an answer; `None` if no label connects them."""
        stored, asked = (self._by.key(accesses[at].request).digest for at in (hit.stored, hit.asked))
        if self._root(stored) == self._root(asked):
            return True
        return False if frozenset((self._root(stored), self._root(asked))) in self._different else None

    def _root(self, one: bytes) -> bytes:
        while (parent := self._parent.get(one, one)) != one:
            one = parent
        return one


def _threshold(chosen: Estimate | None) -> float:
    """Return the similarity from which what the verifier does not read is served: where none will do, the same text."""
    return 1.0 if chosen is None else chosen.threshold


def _labelled(stored: Logged, asked: Logged, hit: PotentialHit, same: bool) -> Scored:
    pair = Pair(stored.request, asked.request, same, origin=f"line {asked.line}")
    return Scored(pair, "similar", "", hit.similarity, hit.similarity)


def _of_scored(scored: Sequence[Scored]) -> Sample:
    # Exact hits have no similarity to choose by: they count as requests, but not as semantic hits.
    labelled = [(one.served_up_to, one.pair.same) for one in scored if isfinite(one.served_up_to)]
    return Sample(labelled, [reach for reach, _ in labelled], len(scored))


def _quarters(hits: Sequence[PotentialHit], steps: int, truth: Truth) -> tuple[Quarter, ...]:
    quarters = []
    for number in range(_QUARTERS):
        low, high = steps * number // _QUARTERS, steps * (number + 1) // _QUARTERS
        here = [hit for hit in hits if low <= hit.asked < high]
        verdicts = [truth(hit) for hit in here]
        errors = Share(verdicts.count(False), len(verdicts) - verdicts.count(None))
        entries = sum(hit.entries for hit in here) // len(here) if here else 0
        quarters.append(Quarter(entries, len(here), errors, verdicts.count(None)))
    return tuple(quarters)


def _warnings(
    first: Sample, chosen: Estimate | None, held_out: Estimate | None, quarters: Sequence[Quarter], budget: Budget
) -> tuple[str, ...]:
    limit = f"{budget.max_wrong:.2%} per {budget.per}"
    if chosen is None:
        nearest = first.nearest(budget)
        if not nearest.errors.total:
            return (f"no threshold from {LOWEST} serves a labelled pair: there are no data to choose by",)
        return (
            (
                f"no threshold keeps the error within {limit}. {nearest.threshold:.3f} is nearest to it, with "
                f"{nearest.errors.count} of {nearest.errors.total} labelled hits wrong; at least "
                f"{nearest.labels_missing(budget)} more labelled hits, none of them wrong, are needed there"
            ),
        )
    warnings = []
    if held_out is None or not held_out.errors.total:
        warnings.append("no labelled hit was held out: the threshold has not been checked")
    elif held_out.error(budget.per) > budget.max_wrong:
        warnings.append(
            f"on held-out data {held_out.errors.count} of {held_out.errors.total} hits are wrong, above {limit}: "
            "use a stricter budget, or more labels"
        )
    elif missing := held_out.labels_missing(budget):
        warnings.append(
            f"too few labels to confirm {limit} on held-out data: at least {missing} more labelled hits are needed"
        )
    known = [quarter for quarter in quarters if quarter.errors.total]
    if len(known) > 1 and known[-1].errors.value > max(known[0].errors.value, budget.max_wrong):
        warnings.append(
            f"the error per hit grows as the cache fills: {known[0].errors.value:.2%} with {known[0].entries} entries, "
            f"{known[-1].errors.value:.2%} with {known[-1].entries}; calibrate again as it grows"
        )
    return tuple(warnings)


def _undecided(judge: Judge | None, verdicts: Mapping[int, bool | None]) -> tuple[str, ...]:
    none = sum(verdict is None for verdict in verdicts.values())
    if judge is None or not none:
        return ()
    return (f"the judge gave no verdict on {none} of {len(verdicts)} pairs: it failed, or replied neither yes nor no",)


def _cut(count: int, hold_out: float) -> int:
    return count - round(count * hold_out)


def _hash(pair: Pair) -> bytes:
    text = f"{pair.stored.question}\0{pair.asked.question}"
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _digest(pairs: Sequence[Pair]) -> str:
    digest = blake2b(digest_size=16)
    for pair in pairs:
        digest.update(repr((pair.stored, pair.asked, pair.same, pair.at)).encode("utf-8", "surrogatepass"))
    return f"blake2b:{digest.hexdigest()}"


def _figures(prefix: str, estimate: Estimate, budget: Budget) -> dict[str, Figure]:
    low, high = estimate.interval(budget)
    return {
        f"{prefix}hits": estimate.errors.total,
        f"{prefix}wrong": estimate.errors.count,
        f"{prefix}hit_ratio": round(estimate.hit_ratio, 6),
        **(
            {
                f"{prefix}error": round(estimate.error(budget.per), 6),
                f"{prefix}error_low": round(low, 6),
                f"{prefix}error_high": round(high, 6),
                f"{prefix}error_bound": round(estimate.upper(budget), 6),
            }
            if estimate.errors.total
            else {}
        ),
    }
