"""Parts for testing a cache, and the conformance suites that every tier and index passes.

The in-memory tiers and index, `CountingModel` and `TableEmbedder` need nothing installed besides
askonce. The suites need pytest: inherit from one and override its `tier` fixture.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from askonce.testing.fakes import CountingModel, TableEmbedder, at_similarity
from askonce.testing.index import InMemoryIndex
from askonce.testing.tiers import InMemoryExactTier, InMemorySemanticTier

if TYPE_CHECKING:
    from askonce.testing.exact_conformance import ExactTierConformance
    from askonce.testing.index_conformance import IndexConformance
    from askonce.testing.semantic_conformance import IndexedRecordConformance, SemanticTierConformance

__all__ = [
    "CountingModel",
    "ExactTierConformance",
    "InMemoryExactTier",
    "InMemoryIndex",
    "InMemorySemanticTier",
    "IndexConformance",
    "IndexedRecordConformance",
    "SemanticTierConformance",
    "TableEmbedder",
    "at_similarity",
]

_SUITES = {
    "ExactTierConformance": "askonce.testing.exact_conformance",
    "IndexConformance": "askonce.testing.index_conformance",
    "IndexedRecordConformance": "askonce.testing.semantic_conformance",
    "SemanticTierConformance": "askonce.testing.semantic_conformance",
}


def __getattr__(name: str) -> object:
    """Import a suite, and pytest with it, when it is first asked for."""
    if name not in _SUITES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_SUITES[name]), name)
