"""A wrong argument of a host's factory is a clear error when the factory is called, and not at the first question."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from askonce import Cache, ConfigurationError
from askonce.testing import InMemoryExactTier
from tests.hosts.ways import HOSTS
from tests.tables import every_row

FACTORIES: dict[str, Callable[..., object]] = {name: make for host in HOSTS for name, make in host.factories.items()}
WRONG = [(name, dict(options)) for host in HOSTS for name, options in host.wrong]


@pytest.fixture
def cache() -> Iterator[Cache]:
    """Return a cache in this process."""
    with Cache(exact=InMemoryExactTier()) as cache:
        yield cache


@pytest.mark.parametrize("factory", FACTORIES)
@every_row("given", [None, 3, Cache, "cache"])
def test_what_is_no_cache(factory: str, given: object) -> None:
    """It is refused by every factory, by name."""
    with pytest.raises(ConfigurationError, match="Cache"):
        FACTORIES[factory](given)


@every_row("factory, options", WRONG)
def test_a_wrong_option(cache: Cache, factory: str, options: dict[str, Any]) -> None:
    """It is refused, and what is right is said."""
    FACTORIES[factory](cache)
    with pytest.raises(ConfigurationError):
        FACTORIES[factory](cache, **options)
