"""Evidence that is looked up: whether the documents behind an answer are still in the version that was read."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from askonce.core.evidence import UNKNOWN
from askonce.core.model import Document
from askonce.errors import ConfigurationError

Versions: TypeAlias = (
    Callable[[Sequence[str]], Mapping[str, str]] | Callable[[Sequence[str]], Awaitable[Mapping[str, str]]]
)


@dataclass(frozen=True, slots=True)
class CurrentVersions:
    """Object to answers whose documents have changed or are gone.

    Args:
        versions: Returns the current version of each document id given, leaving out those that are gone. In async
            code it may be a coroutine function; a plain function runs in a thread there.
    """

    versions: Versions

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
        """Do as `objection`, without blocking the loop."""
        if not documents:
            return UNKNOWN
        current: Mapping[str, str] | Awaitable[Mapping[str, str]]
        if inspect.iscoroutinefunction(self.versions):
            current = self.versions(_ids(documents))
        else:
            plain: Callable[[list[str]], Mapping[str, str] | Awaitable[Mapping[str, str]]] = self.versions
            current = await asyncio.to_thread(plain, _ids(documents))
        return _changed(documents, current if isinstance(current, Mapping) else await current)


def _ids(documents: Sequence[Document]) -> list[str]:
    return list(dict.fromkeys(document.id for document in documents))


def _changed(documents: Sequence[Document], current: Mapping[str, str]) -> str | None:
    for document in documents:
        if document.id not in current:
            return f"document {document.id!r} is gone"
        if current[document.id] != document.version:
            return f"document {document.id!r} has changed"
    return None
