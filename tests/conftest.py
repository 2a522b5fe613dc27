"""Load the plugins that give tests real servers and proxies, and keep the clock and chance out of property tests."""

import gc
import os
import ssl
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import certifi
import pytest
from hypothesis import HealthCheck, settings

from askonce.embedding import minilm

# Many tests look through a second cache right after a store. What is stored behind the caller is tested by
# tests/acceptance/test_write_behind.py and docs.
os.environ.setdefault("ASKONCE_DURABILITY", "wait")

pytest_plugins = ["tests.proxy", "tests.servers", "tests.workers"]

# Hypothesis fails an example that takes 200 ms, which on a busy machine any may; and what it finds by chance would
# fail somebody else's change.
settings.register_profile("askonce", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("askonce")

_new_context = ssl.create_default_context


@lru_cache(2)
def _trusting(certificates: str) -> ssl.SSLContext:
    return _new_context(cafile=certificates)


def _context(*args: Any, **given: Any) -> ssl.SSLContext:
    usual = (certifi.where(), os.environ.get("SSL_CERT_FILE"))
    if not args and given.keys() == {"cafile"} and given["cafile"] in usual:
        return _trusting(given["cafile"])
    return _new_context(*args, **given)


# Each HTTP client reads all certificates that the machine trusts, in a thirtieth of a second: one reading does for all
# clients that ask for no more than that. Clients are made while tests are collected, too.
vars(ssl)["create_default_context"] = _context

# Importing the frameworks leaves a million objects and no garbage: looking for it took half of the time.
gc.disable()


@pytest.fixture(scope="session", autouse=True)
def _networks_once() -> Iterator[None]:
    """Make each network ready once a process, for all caches that read by it: a third of a second, each time."""
    make = minilm.session

    @lru_cache(16)
    def made(_process: int, network: bytes, threads: int, weights: Path | None) -> Any:
        return make(network, threads, weights=weights)

    def session(network: bytes, threads: int, *, weights: Path | None = None) -> Any:
        return made(os.getpid(), network, threads, weights)

    with pytest.MonkeyPatch.context() as patch:
        for module in ("embedding.minilm", "judges.same_answer"):
            patch.setattr(f"askonce.{module}.session", session)
        yield


_LOAD_TORCH = ("tests/embedding/test_models.py", "tests/embedding/test_tokens.py", "tests/judges/test_cross_encoder.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the files that load torch side by side, so that one process does: that takes as long as all other imports."""
    items.sort(key=lambda item: item.nodeid.partition("::")[0] not in _LOAD_TORCH)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Collect garbage from now on, but not among what has been imported: each look would go through all of that."""
    gc.freeze()
    gc.set_threshold(10_000)  # after the usual 700 objects, looking took a fifteenth of the time of the tests
    gc.enable()
