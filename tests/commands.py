"""The session's servers, as options of a command and as settings."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def options(redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str) -> list[str]:
    """Give the options of the session's servers."""
    servers = {
        "--redis-url": redis_url,
        "--redis-prefix": redis_prefix,
        "--postgres-url": postgres_url,
        "--postgres-schema": postgres_schema,
        "--embedder": "minilm",
    }
    return [word for option in servers.items() for word in option]


@pytest.fixture
def settings(redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str) -> dict[str, Any]:
    """Give the same as settings."""
    return {
        "redis_url": redis_url,
        "redis_prefix": redis_prefix,
        "postgres_url": postgres_url,
        "postgres_schema": postgres_schema,
        "embedder": "minilm",
    }
