"""The versions of documents as they are now, to store with answers and to :meth:`askonce.Cache.reconcile` with."""

from __future__ import annotations

from pathlib import Path

from askonce.core.evidence import content_version
from askonce.errors import ConfigurationError

__all__ = ["content_version", "folder_versions"]


def folder_versions(folder: str | Path, pattern: str = "**/*") -> dict[str, str]:
    """Return the version of each text file in a folder, by its path relative to the folder, with `/` between parts.

    The version is :func:`content_version` of the file's text. When you load a file, put the same id and version into
    the metadata of what you make of it, so that they come back with every piece that is retrieved.

    Args:
        folder: Where the documents lie; hidden files and folders are left out.
        pattern: Which of them count, as :meth:`pathlib.Path.glob` reads it.

    Raises:
        ConfigurationError: The folder does not exist, or a file is not UTF-8 text: name a narrower pattern.
    """
    root = Path(folder)
    if not root.is_dir():
        raise ConfigurationError(f"{root} is not a folder")
    found = {path.relative_to(root): path for path in sorted(root.glob(pattern)) if path.is_file()}
    return {
        name.as_posix(): content_version(_text(path))
        for name, path in found.items()
        if not any(part.startswith(".") for part in name.parts)
    }


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as exc:
        raise ConfigurationError(f"{path} is not UTF-8 text: name a pattern that leaves it out") from exc
