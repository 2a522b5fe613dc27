"""Current versions of documents, to store with answers and to pass to `askonce.Cache.reconcile`."""

from __future__ import annotations

from pathlib import Path

from askonce.core.evidence import content_version
from askonce.errors import ConfigurationError

__all__ = ["content_version", "folder_versions"]


def folder_versions(folder: str | Path, pattern: str = "**/*") -> dict[str, str]:
    """Return the version of each text file in a folder, by its path relative to the folder, with `/` between parts.

    The version is `content_version` of the file's text. When you load a file, put the same id and version into
    the metadata of its chunks, so that they come back with every chunk that is retrieved.

    Args:
        folder: Where the documents are; hidden files and folders are left out.
        pattern: Which of them to read, as for `pathlib.Path.glob`.

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
