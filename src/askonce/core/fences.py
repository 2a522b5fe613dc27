"""What keeps an answer out that was on its way when its like was removed.

A removal leaves a fence behind, in a log that the tier of record keeps. A lookup that misses notes how long the log is
(its mark); the store that follows is refused when a fence of its entry was put up after that mark.
"""

from __future__ import annotations

from askonce.core.keys import fingerprint
from askonce.core.model import Entry, Selector

_EVERYTHING = fingerprint(b"everything")


def fence_of(selector: Selector) -> bytes:
    """Return the fence that a removal puts up.

    Of several criteria one is enough: it keeps out all that the removal chose, and a little more.
    """
    if selector.entry_id is not None:
        return _fence("entry", selector.entry_id)
    if selector.document is not None:
        return _fence("document", selector.document)
    if selector.tag is not None:
        return _fence("tag", selector.tag)
    for name, digest in sorted(selector.parts.items()):
        return _fence(name, digest)
    return _EVERYTHING


def fences_of(entry: Entry) -> tuple[bytes, ...]:
    """Return every fence that keeps `entry` out."""
    return (
        _EVERYTHING,
        _fence("entry", entry.key.entry_id),
        *(_fence("document", document.id) for document in entry.documents),
        *(_fence("tag", tag) for tag in entry.tags),
        *(_fence(name, digest) for name, digest in entry.parts.items()),
    )


def _fence(kind: str, value: str) -> bytes:
    return fingerprint(kind.encode(), value.encode("utf-8", "surrogatepass"))
