"""Nothing that is wrong with what is stored reaches the caller: it is absent, counted and deleted."""

from __future__ import annotations

from askonce import Cache, Request
from askonce.core.answers import Recorded
from askonce.core.model import Hit
from askonce.testing import InMemoryExactTier
from tests.acceptance.conftest import ASKED


class Faulty:
    """Keep answers, and fail as a codec of an application's own may."""

    def __init__(self, *, records: bool) -> None:
        self.records = records

    def record(self, result: str) -> Recorded:
        """Return the answer, or fail."""
        if not self.records:
            raise OSError("cannot be recorded")
        return Recorded(result)

    def restore(self, hit: Hit) -> str:
        """Fail."""
        raise LookupError(str(hit.answer))


async def test_a_codec_that_fails_keeps_nobody_from_the_model() -> None:
    """What it raises counts as an answer that cannot be read or stored, for the asker and for who waits."""
    with Cache(exact=InMemoryExactTier()) as cache:

        async def compute() -> str:
            return "25"

        for records in (False, True, True):
            assert cache.serve(Request(ASKED), lambda: "25", Faulty(records=records)) == "25"
            assert await cache.aserve(Request(ASKED), compute, Faulty(records=records)) == "25"
        assert cache.stats().refused == {"unstorable": 2, "unreadable": 3}
