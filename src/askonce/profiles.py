"""Profiles: the threshold of an embedder as measured on an application's own data, in a TOML file."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from askonce.errors import ConfigurationError

_FORMAT = 1

Figure: TypeAlias = "str | int | float | bool"


@dataclass(frozen=True, slots=True)
class Profile:
    """The threshold of an embedder, and the measurements that it was chosen by.

    Args:
        embedder: The embedder's name; the profile is valid for no other.
        revision: The embedder's revision; empty when it has none.
        min_similarity: Cosine similarity, 0 to 1, from which a stored question may answer another one.
        guards: The guards that were enabled.
        date: When it was measured, as ISO 8601.
        data: A digest of the data that it was measured on.
        measured: The measurements, by name.
    """

    embedder: str
    revision: str
    min_similarity: float
    guards: tuple[str, ...] = ()
    date: str = ""
    data: str = ""
    measured: Mapping[str, Figure] = field(default_factory=dict)

    def min_similarity_for(self, embedder: str, revision: str) -> float:
        """Return the threshold for the embedder in use.

        Raises:
            ConfigurationError: The profile was measured with another embedder, or another revision of it.
        """
        if (embedder, revision) != (self.embedder, self.revision):
            raise ConfigurationError(
                f"the profile is for the embedder {self.embedder}@{self.revision}, but the cache uses "
                f"{embedder}@{revision}: measure again with `askonce calibrate --embedder {embedder}`"
            )
        return self.min_similarity


def read_profile(path: str | Path) -> Profile:
    """Return the profile in a file that `askonce calibrate` wrote.

    Raises:
        ConfigurationError: The file cannot be read, or is not a profile; the message says why.
    """
    try:
        table = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as exc:
        raise ConfigurationError(f"the profile {path} cannot be read: {exc.strerror}") from exc
    except ValueError as exc:
        raise ConfigurationError(f"the profile {path} is not valid TOML: {exc}") from exc
    if table.get("format") != _FORMAT:
        raise ConfigurationError(f"the profile {path} must have format = {_FORMAT}, the only one supported")
    threshold, guards = table.get("min_similarity"), table.get("guards", [])
    if not (isinstance(threshold, (int, float)) and not isinstance(threshold, bool) and 0 <= threshold <= 1):
        raise ConfigurationError(f"the profile {path}: min_similarity must be a number from 0 to 1")
    texts = {name: table.get(name, "") for name in ("embedder", "revision", "date", "data")}
    if not texts["embedder"] or not all(isinstance(text, str) for text in (*texts.values(), *guards)):
        raise ConfigurationError(f"the profile {path}: embedder, revision, date, data and guards must be text")
    return Profile(**texts, min_similarity=float(threshold), guards=tuple(guards), measured=table.get("measured", {}))


def write_profile(profile: Profile, path: str | Path) -> None:
    """Write a profile that `read_profile` reads, with comments for people.

    Raises:
        ConfigurationError: The file cannot be written.
    """
    lines = [
        "# Written by askonce calibrate. Use it with the setting `profile`, or ASKONCE_PROFILE.",
        f"format = {_FORMAT}",
        f"embedder = {_toml(profile.embedder)}",
        f"revision = {_toml(profile.revision)}",
        f"min_similarity = {_toml(profile.min_similarity)}",
        f"guards = [{', '.join(map(_toml, profile.guards))}]",
        f"date = {_toml(profile.date)}",
        f"data = {_toml(profile.data)}",
        "",
        "[measured]",
        *(f"{name} = {_toml(figure)}" for name, figure in profile.measured.items()),
    ]
    try:
        Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as exc:
        raise ConfigurationError(f"the profile {path} cannot be written: {exc.strerror}") from exc


def _toml(figure: Figure) -> str:
    """Return a value as TOML, whose strings, numbers and booleans are those of JSON, except for DEL."""
    return json.dumps(figure, ensure_ascii=False).replace("\x7f", "\\u007f")
