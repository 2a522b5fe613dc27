"""The documents behind answers: their names, what was found for an answer, and evidence that it still holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeAlias, TypeVar, get_args

from askonce.core.arguments import instance, number
from askonce.core.evidence import Evidence, FreshEvidence, content_version
from askonce.core.model import Document
from askonce.errors import ConfigurationError
from askonce.hosts.values import name_of
from askonce.runtime.versions import CurrentVersions, Versions

D = TypeVar("D")
Key: TypeAlias = "str | Callable[[D], object]"
EvidenceMode: TypeAlias = Literal["question", "version", "retrieval"]


@dataclass(frozen=True, slots=True)
class Naming(Generic[D]):
    """Which document, in which version, a retrieved chunk belongs to.

    Args:
        document_id: The metadata key of the document's id, or a function of the chunk.
        document_version: The metadata key of its version, or a function of the chunk.

    Raises:
        ConfigurationError: One of them is neither.
    """

    document_id: Key[D] | None = None
    document_version: Key[D] = "version"

    def __post_init__(self) -> None:
        for name in ("document_id", "document_version"):
            key = getattr(self, name)
            if key is not None and not callable(key):
                instance(key, str, name, "a key, or a function")

    def document_of(
        self, chunk: D, metadata: Mapping[str, object], text: str, otherwise: Iterable[str | None]
    ) -> Document:
        """Return the document of `chunk`; without a version of its own it counts by its text.

        Args:
            chunk: What was retrieved.
            metadata: Its metadata.
            text: Its text.
            otherwise: Its names where the application gives none, the best first; the last is its text's digest.
        """
        name, version = self.name_of(chunk, metadata), _stated(chunk, metadata, self.document_version)
        digest = None if name and version else content_version(text)
        return Document(name or next(filter(None, otherwise), digest) or "", version or digest or "")

    def name_of(self, chunk: D, metadata: Mapping[str, object]) -> str | None:
        """Return what the application calls the document of `chunk`, if it names it."""
        return None if self.document_id is None else _stated(chunk, metadata, self.document_id)


def _stated(chunk: D, metadata: Mapping[str, object], key: Key[D]) -> str | None:
    stated = key(chunk) if callable(key) else metadata.get(key)
    return None if stated is None or stated == "" else name_of(stated)


def versions_of(documents: Iterable[Document]) -> dict[str, frozenset[str]]:
    """Return the versions of each document, by its id, as `cache.reconcile(...)` takes them."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for document in documents:
        found[document.id].add(document.version)
    return {name: frozenset(versions) for name, versions in found.items()}


@dataclass(frozen=True, slots=True)
class EvidenceRule:
    """What a stored answer needs besides a like question.

    Args:
        mode: `"question"`: nothing. `"version"`: that `versions` finds its documents unchanged. `"retrieval"`: that
            retrieval, which then always runs, finds its documents in the same versions, and little else.
        versions: For `"version"`: returns the current versions of the document ids given.
        min_overlap: For `"retrieval"`: the share (0 to 1) of what is retrieved now that the stored answer was made
            from, at least.

    Raises:
        ConfigurationError: They do not fit together; the message says what would be right.
    """

    mode: EvidenceMode = "question"
    versions: Versions | None = None
    min_overlap: float = 0.5

    def __post_init__(self) -> None:
        if self.mode not in get_args(EvidenceMode):
            modes = ", ".join(map(repr, get_args(EvidenceMode)))
            raise ConfigurationError(f"evidence is {self.mode!r}; it can be {modes}")
        if (self.mode == "version") != (self.versions is not None):
            raise ConfigurationError('evidence="version" and versions= go together; give both or neither')
        number(self.min_overlap, "min_overlap", least=0, most=1)
        if self.versions is not None:
            CurrentVersions(self.versions)

    @property
    def retrieves(self) -> bool:
        """Return whether documents must be retrieved before anything else."""
        return self.mode == "retrieval"

    def given(self, retrieved: Sequence[Document] | None) -> Evidence | None:
        """Return what a stored answer is held against, given what was retrieved as evidence, if anything was."""
        if self.versions is not None:
            return CurrentVersions(self.versions)
        return None if retrieved is None else FreshEvidence(retrieved, self.min_overlap)


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found for an answer.

    Args:
        has_looked: Whether it is known that something was looked for: a retriever ran, or a database was asked.
        has_found: Whether anything was found.
        has_documents: Whether it is named, so that the answer can be removed when it changes.
    """

    has_looked: bool
    has_found: bool
    has_documents: bool


def lacking(findings: Findings, *, is_limited: bool) -> str | None:
    """Return why an answer must not be kept for what it was made from, or `None`.

    What is not found today may be there tomorrow, and no document would say so. What is found and has no name, such as
    the rows of a database, can change unnoticed: only the application can say how old such an answer may be.

    Args:
        findings: What was found.
        is_limited: Whether the application said how old an answer may be, with `ttl=`.
    """
    if not findings.has_looked:
        return None
    if not findings.has_found:
        return "nothing_retrieved"
    return None if findings.has_documents or is_limited else "no_documents"
