"""An index beside the record: the one of `askonce.testing` keeps the port's promises, and flows need no more."""

from __future__ import annotations

import pytest

from askonce.core.ports import VectorIndex
from askonce.testing import IndexConformance, InMemoryIndex


class TestInMemoryIndex(IndexConformance):
    @pytest.fixture
    def index(self) -> VectorIndex:
        """Give an empty index."""
        return InMemoryIndex()
