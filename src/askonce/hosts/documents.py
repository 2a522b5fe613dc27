"""What an answer was made from, as far as that decides whether it may be kept."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Findings:
    """Say what was found for an answer.

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
