"""May the stored answer be served for the question asked? A second opinion on hits that similarity leaves in doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from askonce.core.model import Json
from askonce.core.weighing import Weighing
from askonce.errors import ConfigurationError


class Verifier(Protocol):
    """Judge a candidate that has passed the guards; what it raises, and a missed deadline, counts as a no."""

    @property
    def name(self) -> str:
        """Return a name for logs and explanations; no part of any key."""

    def judge(self, asked: str, stored: str, answer: Json) -> bool:
        """Return whether `answer`, stored for the question `stored`, may be served for the question `asked`."""

    async def ajudge(self, asked: str, stored: str, answer: Json) -> bool:
        """Async version of `judge`."""

    def close(self) -> None:
        """Release what the verifier holds."""


class PairReader(Protocol):
    """Read pairs of questions, so that the word of guards that guess can be weighed with its own.

    What it raises, and a missed deadline, counts as a pair that was not read.
    """

    @property
    def name(self) -> str:
        """Return a name for logs and explanations; no part of any key."""

    @property
    def weighing(self) -> Weighing:
        """Return which pairs it reads, and what its word weighs."""

    def read(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float | None]:
        """Return for each pair, stored and asked, a logit that one answer serves both; `None` where one is too long."""

    async def aread(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float | None]:
        """Async version of `read`."""

    def close(self) -> None:
        """Release what it holds."""


@dataclass(frozen=True, slots=True)
class GreyBand:
    """The cosine similarities, from `verify_from` to below `verify_below`, in which a verifier decides.

    From `verify_below` on the guards' word is enough (with 1 it never is); below `verify_from` nothing is served. A
    band that begins at `min_similarity` only takes hits away, one that begins below it adds hits at the verifier's
    risk.

    Raises:
        ConfigurationError: The ends are not in order between 0 and 1.
    """

    verify_from: float
    verify_below: float = 1.0

    def __post_init__(self) -> None:
        if not 0 <= self.verify_from <= self.verify_below <= 1:
            raise ConfigurationError(
                f"the verifier's band runs from verify_from ({self.verify_from:g}) up to verify_below "
                f"({self.verify_below:g}): expected 0 <= verify_from <= verify_below <= 1"
            )

    def __contains__(self, similarity: float) -> bool:
        return self.verify_from <= similarity and (similarity < self.verify_below or self.verify_below == 1)
