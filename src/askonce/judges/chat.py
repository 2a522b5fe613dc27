"""A chat model of any framework, as judges and rewriters need it: instructions and data in, one short reply out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from askonce.core.model import Cost
from askonce.errors import ConfigurationError
from askonce.judges.calls import ForeignCall


@dataclass(frozen=True, slots=True)
class Reply:
    """Hold what a model said, and what that took, as far as it tells."""

    text: str
    cost: Cost = Cost()


Chat: TypeAlias = ForeignCall[[str, str], Reply]
"""Asked with instructions (the system message) and data (the user's message)."""


def refuse_cached(model: object) -> None:
    """Refuse a model that asks a cache: a judge must not be answered by what it judges.

    Raises:
        ConfigurationError: `model` is one that askonce made.
    """
    if any(kind.__module__.startswith("askonce.") for kind in type(model).__mro__):
        raise ConfigurationError(
            f"this {type(model).__name__} answers from a cache: give the model itself, as it was before cached...()"
        )


def defined_in(owner: object, method: str) -> str:
    """Return the name of the module whose class gives `owner` its method; empty when none does."""
    return next((kind.__module__ for kind in type(owner).__mro__ if method in vars(kind)), "")
