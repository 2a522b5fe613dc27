"""A document in metadata is known by the name that `cache.invalidate(document=...)` gives it, in every host."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum
from pathlib import PurePosixPath
from typing import Any
from uuid import UUID

import numpy as np
import pytest

from askonce import Document
from tests.hosts.ways import every


class Kind(Enum):
    """An application's own names."""

    RULE = "rule"


@every("documents", "read")
@pytest.mark.parametrize(
    "name",
    ["a.md", "\u212aarl.md", 7, 1.5, np.int64(7), UUID(int=7), Kind.RULE, date(2026, 1, 2), PurePosixPath("a/b.md")],
    ids=repr,
)
def test_a_name_in_metadata_is_the_one_that_removals_use(read: Callable[[Any, Any], Document], name: Any) -> None:
    """By the same text, whatever its type."""
    assert read(name, name) == Document(name, name)


@every("documents", "read")
def test_what_has_no_obvious_text_still_names_a_document(read: Callable[[Any, Any], Document]) -> None:
    """Metadata is not the caller's argument: an odd value must not break its model call."""
    assert read(True, ["1"]) == Document("True", "['1']")
