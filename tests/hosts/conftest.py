"""Keep LlamaIndex's sync code from leaving an event loop of its own open."""

from __future__ import annotations

import asyncio

import pytest


@pytest.fixture(autouse=True, scope="session")
def _no_loop() -> None:
    asyncio.set_event_loop(None)
