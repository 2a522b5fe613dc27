"""Does the evidence behind a stored answer still hold? Asked of every answer that a tier finds, before it is served."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol

from askonce.core.arguments import instance, number, several
from askonce.core.model import Document

UNKNOWN = "the documents behind it are not known"


def content_version(text: str) -> str:
    """Return the version of a document that has none of its own: a digest of its text."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


class Evidence(Protocol):
    """Why an answer made from some documents may not be served now, or `None` when it may."""

    def objection(self, documents: Sequence[Document]) -> str | None:
        """Return the reason."""

    async def aobjection(self, documents: Sequence[Document]) -> str | None:
        """Async version of `objection`."""


@dataclass(frozen=True, slots=True)
class FreshEvidence:
    """Object to answers that were not made from what retrieval finds now.

    Args:
        documents: What was retrieved for this question just now.
        min_overlap: Share (0 to 1) of these documents that the stored answer was made from, at least.
    """

    documents: Sequence[Document]
    min_overlap: float = 0.5

    def __post_init__(self) -> None:
        number(self.min_overlap, "min_overlap", least=0, most=1)
        for document in several(self.documents, "documents"):
            instance(document, Document, "a document of FreshEvidence", "a Document")

    def objection(self, documents: Sequence[Document]) -> str | None:
        """Return what is missing on either side."""
        if not documents:
            return UNKNOWN
        fresh, stored = set(self.documents), set(documents)
        for document in documents:
            if document not in fresh:
                return f"document {document.id!r} is not retrieved any more, or in another version"
        overlap = len(stored & fresh) / len(fresh)
        if overlap < self.min_overlap:
            return f"it was made from {overlap:.0%} of what is retrieved now, less than {self.min_overlap:.0%}"
        return None

    async def aobjection(self, documents: Sequence[Document]) -> str | None:
        """Async version of `objection`."""
        return self.objection(documents)
