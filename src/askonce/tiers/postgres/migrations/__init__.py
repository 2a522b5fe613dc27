"""Numbered SQL, applied in order and never changed once released."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def scripts() -> tuple[tuple[int, str], ...]:
    """Return every migration as its number and its SQL, in order."""
    found = (file for file in files(__name__).iterdir() if file.name.endswith(".sql"))
    return tuple(sorted((int(file.name[:4]), file.read_text("utf-8")) for file in found))
