"""Check that the libraries of an extra are installed."""

from __future__ import annotations

from importlib.util import find_spec


def require(extra: str, *modules: str) -> None:
    """Check that the modules of an extra are installed, without importing them.

    Raises:
        ImportError: A module is missing; the message names the extra.
    """
    missing = [module for module in modules if find_spec(module) is None]
    if missing:
        raise ImportError(f'{", ".join(missing)} is not installed: pip install "askonce[{extra}]"', name=missing[0])
