"""Evidence that is looked up: whether the documents behind an answer are still in the version that was read."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from askonce.core.evidence import UNKNOWN
from askonce.core.model import Document, Name, text_of
from askonce.errors import ConfigurationError

Held: TypeAlias = Mapping[Any, Name | Collection[Name]]
"""The versions of documents, by their ids; each by its text, or by what has one."""
Versions: TypeAlias = Callable[[Sequence[str]], Held] | Callable[[Sequence[str]], Awaitable[Held]]


@dataclass(frozen=True, slots=True)
class CurrentVersions:
    """Object to answers whose documents have changed or are gone.

    Args:
        versions: Returns the current version of each document id given, or all of them where its parts have one each
            (as `document_versions` does), leaving out those that are gone. In async code it may be a coroutine
            function; a plain function runs in a thread there.

    Raises:
        ConfigurationError: `versions` is no function.
    """

    versions: Versions

    def __post_init__(self) -> None:
        if not callable(self.versions):
            raise ConfigurationError(
                f"versions is a {type(self.versions).__name__}; it must be a function of document ids, as in "
                "`lambda ids: document_versions(index)`, so that a change is seen"
            )

    def objection(self, documents: Sequence[Document]) -> str | None:
        """Return which document is not as it was.

        Raises:
            ConfigurationError: `versions` is a coroutine function, which sync code cannot await.
        """
        if not documents:
            return UNKNOWN
        current = self.versions(_ids(documents))
        if isinstance(current, Mapping):
            return _changed(documents, current)
        if inspect.iscoroutine(current):
            current.close()
        raise ConfigurationError("in sync code, `versions` must be a plain function that returns a mapping")

    async def aobjection(self, documents: Sequence[Document]) -> str | None:
        """Async version of `objection`."""
        if not documents:
            return UNKNOWN
        current: Held | Awaitable[Held]
        if inspect.iscoroutinefunction(self.versions):
            current = self.versions(_ids(documents))
        else:
            plain: Callable[[list[str]], Held | Awaitable[Held]] = self.versions
            current = await asyncio.to_thread(plain, _ids(documents))
        return _changed(documents, current if isinstance(current, Mapping) else await current)


def _ids(documents: Sequence[Document]) -> list[str]:
    return list(dict.fromkeys(document.id for document in documents))


def _changed(documents: Sequence[Document], current: Held) -> str | None:
    for document in documents:
        held = current.get(document.id)
        if held is None:  # an application may name its documents by numbers
            held = next((versions for name, versions in current.items() if _text(name) == document.id), None)
        if held is None:
            return f"document {document.id!r} is gone"
        versions = held if isinstance(held, Collection) and not isinstance(held, str) else (held,)
        if document.version not in versions and document.version not in map(_text, versions):
            return f"document {document.id!r} has changed"
    return None


def _text(name: object) -> str | None:
    try:
        return text_of(name)
    except TypeError:
        return None
