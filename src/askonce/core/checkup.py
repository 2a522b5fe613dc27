"""Look at every part before it is needed, and change nothing on any server."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isfinite, sqrt
from typing import Protocol, cast

from askonce.core.arguments import offers
from askonce.core.flows import Rules
from askonce.core.indexing import Indexing, check_owner, difference
from askonce.core.model import Vector
from askonce.core.ops import Embed, Flow, Op, Ports, ReadPair
from askonce.core.report import Finding, Part, Report, fault_of
from askonce.errors import TierError

UNNAMED = "none"
"""The name of what stands for an embedder that nobody has named."""

_PROBE = "What is the capital of France?"
_ROUNDING = 0.02  # of a length, in half precision


class Checkable(Protocol):
    """Be a tier that can be checked; a tier of the application's own may leave it out."""

    def check(self, dimension: int | None) -> Sequence[Finding]:
        """Say what its server allows, and what would have to change; write nothing.

        Args:
            dimension: The length of the embedder's vectors, or `None` when it is not known.
        """

    async def acheck(self, dimension: int | None) -> Sequence[Finding]:
        """Async version of `check`."""


@dataclass(frozen=True, slots=True)
class CheckTier(Op[Sequence[Finding]]):
    """Have a tier check itself, whatever its breaker says."""

    port = None
    part: Part
    dimension: int | None

    def run(self, io: Ports) -> Sequence[Finding]:  # noqa: D102 — as every op
        tier = self._tier(io)
        return tier.check(self.dimension) if offers(tier, Checkable) else self._unknown(tier)

    async def arun(self, io: Ports) -> Sequence[Finding]:  # noqa: D102 — as every op
        tier = self._tier(io)
        return await tier.acheck(self.dimension) if offers(tier, Checkable) else self._unknown(tier)

    def _tier(self, io: Ports) -> object:
        return io.exact if self.part == "exact" else io.semantic if self.part == "semantic" else io.index

    def _unknown(self, tier: object) -> Sequence[Finding]:
        return [Finding(self.part, "ok", f"a {type(tier).__name__}, which has no check")]


def is_unnamed(embedder_id: str) -> bool:
    """Return whether an embedder stands for that of the application, which nobody has named here."""
    return embedder_id.partition("@")[0] == UNNAMED


def check_up(rules: Rules, embedder_id: str, known: Iterable[Finding], now: float) -> Flow[Report]:
    """Return what is found of each part.

    Args:
        rules: What the cache is made of.
        embedder_id: The embedder's identity.
        known: What the settings alone tell.
        now: Unix time in seconds.
    """
    findings = list(known)
    dimension: int | None = None
    if is_unnamed(embedder_id):
        found = "no embedder is named, so that neither it nor what depends on its vectors was tried"
        findings.append(Finding("embedder", "warning", found, "name the application's, such as --embedder minilm"))
    elif embedder_id:
        try:
            vector = yield from Embed(_PROBE)
        except TierError as exc:
            findings.append(fault_of("embedder", exc, embedder_id))
        else:
            dimension = len(vector)
            findings.append(_judged(embedder_id, vector))
    weighing = rules.acceptance.weighing
    if weighing is not None:
        try:
            yield from ReadPair(_PROBE, _PROBE)
        except TierError as exc:
            findings.append(fault_of("verifier", exc, weighing.name))
        else:
            found = f"{weighing.name} reads pairs of questions from a similarity of {weighing.from_similarity:g}"
            findings.append(Finding("verifier", "ok", found))
    parts: dict[Part, bool] = {"exact": rules.has_exact, "semantic": rules.has_semantic, "index": rules.has_index}
    for part in (part for part, is_there in parts.items() if is_there):
        findings += yield from CheckTier(part, dimension)
    if rules.has_index:
        findings.append((yield from _in_line(rules.indexing, now)))
    return Report(tuple(findings))


def _in_line(by: Indexing, now: float) -> Flow[Finding]:
    """Compare the first batch: digests are spread evenly, so that it stands for all."""
    try:
        yield from check_owner(by, now)
        found = yield from difference(b"", by, now)
    except TierError as exc:
        return fault_of("index", exc, "the index, or the record that it is compared with,")
    if found.lacking:
        lacking = f"the index lacks {len(found.lacking)} of the first {found.compared} entries"
        return Finding("index", "warning", lacking, "it is repaired in the background; cache.reindex() does it now")
    return Finding("index", "ok", f"the index holds the first {found.compared} entries of the record")


def _judged(embedder_id: str, vector: Vector) -> Finding:
    numbers = [float(number) for number in cast("Iterable[float]", vector)]
    length = sqrt(sum(number * number for number in numbers))
    if not all(map(isfinite, numbers)):
        return Finding("embedder", "error", f"{embedder_id} makes vectors that are not finite", "use another embedder")
    if abs(length - 1) > _ROUNDING:
        return Finding(
            "embedder", "error", f"{embedder_id} makes vectors of length {length:.3g}", "normalise them to length 1"
        )
    return Finding("embedder", "ok", f"{embedder_id} makes vectors of {len(numbers)} dimensions, of length 1")
