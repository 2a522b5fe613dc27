"""The tiers of `askonce.testing` and the Redis tier keep the promises of their ports."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest
import redis

from askonce.core.model import Key
from askonce.core.ports import ExactTier, SemanticTier
from askonce.testing import (
    ExactTierConformance,
    IndexedRecordConformance,
    InMemoryExactTier,
    InMemorySemanticTier,
)
from askonce.tiers.redis import RedisTier


class TestInMemoryExactTier(ExactTierConformance):
    @pytest.fixture
    def tier(self) -> Iterator[ExactTier]:
        """Yield an empty tier."""
        with closing(InMemoryExactTier()) as tier:
            yield tier

    def damage(self, tier: ExactTier, key: Key) -> None:
        """Cut the envelope short."""
        assert isinstance(tier, InMemoryExactTier)
        position, envelope = tier.stored[key]
        tier.stored[key] = position, envelope[:10]


class SpoilableRedisTier(RedisTier):
    """A Redis tier, with a deadline for slow machines, whose stored values can be spoilt."""

    def __init__(self, url: str, prefix: str) -> None:
        super().__init__(url, prefix=prefix, deadline_s=5)
        self._where = url, prefix

    def spoil(self, key: Key) -> None:
        """Cut the value under `key` short, behind its stamp."""
        url, prefix = self._where
        name = f"{prefix}:{{{key.namespace.hex()}}}:{key.digest.hex()}"
        with redis.Redis.from_url(url) as client:
            client.set(name, client.getrange(name, 0, 30), keepttl=True)


class TestRedisTier(ExactTierConformance):
    @pytest.fixture
    def tier(self, redis_url: str, redis_prefix: str) -> Iterator[ExactTier]:
        """Yield a tier with a prefix of its own on the real server."""
        with closing(SpoilableRedisTier(redis_url, redis_prefix)) as tier:
            yield tier

    def damage(self, tier: ExactTier, key: Key) -> None:
        """Cut the stored value short, behind its stamp."""
        assert isinstance(tier, SpoilableRedisTier)
        tier.spoil(key)


class TestInMemorySemanticTier(IndexedRecordConformance):
    @pytest.fixture
    def tier(self) -> Iterator[SemanticTier]:
        """Yield an empty tier."""
        with closing(InMemorySemanticTier()) as tier:
            yield tier
