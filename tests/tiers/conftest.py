"""What the tests of several tiers use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import redis


@pytest.fixture
def server(redis_url: str) -> Iterator[redis.Redis]:
    """Yield a plain client of the server."""
    with redis.Redis.from_url(redis_url) as client:
        yield client
