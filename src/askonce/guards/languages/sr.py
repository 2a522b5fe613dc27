"""Serbian."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Serbian",
    equals="ili i ili između или и између",
    script="cyrillic",
    negating="не без није нема никад никада ne bez nije nema nikad",
    translates=r"preved\w*",
)
