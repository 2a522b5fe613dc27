"""RedisVL's `SemanticCache`, as 0.28 writes it: a hash, or a JSON document, for each answer."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from askonce.core.bulk import NewEntry
from askonce.core.model import Json, ScopeParts
from askonce.errors import ConfigurationError
from askonce.importing import Found, Left, moment, one_of
from askonce.importing.redis import NOT_TEXT, Client, Stored, connected, stored_under

OWN = frozenset(
    {"entry_id", "prompt", "response", "prompt_vector", "inserted_at", "updated_at", "metadata", "key", "id"}
)
"""Fields of every entry; all others were given by the application to filter by."""
_PARTS = ("tenant", "user", "app", "corpus", "model", "system_prompt")
_LABELS = ("tag", "document")


def read_redisvl(
    url: str, *, index: str = "llmcache", fields: Mapping[str, str] | None = None, ignored: Collection[str] = ()
) -> Found:
    """Return what a `SemanticCache` holds.

    A filterable field says whom an answer is for, as a rule: an entry with one that is neither named in `fields` nor
    `ignored` is left out.

    Args:
        url: The server's.
        index: The name of the cache, with which its keys begin.
        fields: Parts of the scope by the filterable fields that hold them, or by `metadata.name`; `"tag"` and
            `"document"` make labels of them.
        ignored: Filterable fields that mean nothing.

    Raises:
        ConfigurationError: The server cannot be used, there is no such cache, or there is no such part.
    """
    parts = dict(fields or {})
    for name, part in parts.items():
        if part not in (*_PARTS, *_LABELS):
            raise ConfigurationError(f"{name}={part}: the parts are {', '.join(_PARTS)}, or {' and '.join(_LABELS)}")
    left = Left()
    with connected(url) as client:
        entries = []
        for stored, row in rows_of(client, index, left):
            entry = _entry(index, stored, row, parts, ignored, left)
            entries += [entry] if entry is not None else []
    return Found(sorted(entries, key=lambda one: one.created_at or 0.0), left.counts)


def rows_of(client: Client, index: str, left: Left) -> Iterator[tuple[Stored, Mapping[str, Json]]]:
    """Yield the entries of a `SemanticCache` with their question and answer.

    Raises:
        ConfigurationError: There is no key of such a cache.
    """
    is_there = False
    for stored in stored_under(client, f"{index}:"):
        row = stored.value
        # A cache whose name goes on after this one's has keys that begin likewise.
        if not isinstance(row, Mapping) or row.get("entry_id") != stored.key:
            left.out("under the prefix, but not of this cache")
            continue
        is_there = True
        if not (isinstance(row.get("prompt"), str) and isinstance(row.get("response"), str)):
            left.out("without a question or an answer that is text")
        elif not (str(row["prompt"]).strip() and str(row["response"]).strip()):
            left.out("of an empty question or answer")
        else:
            yield stored, row
    if not is_there:
        raise ConfigurationError(f"there is no cache {index!r} of RedisVL on this server: no key {index}:<entry_id>")


def time_of(row: Mapping[str, Json]) -> float | None:
    """Return the Unix time at which an entry was written."""
    return moment(row.get("inserted_at"))


def metadata_of(row: Mapping[str, Json]) -> Mapping[str, Any] | None:
    """Return what an entry says of itself; `None` where it cannot be read."""
    told: Any = row.get("metadata")
    if isinstance(told, str):
        try:
            told = json.loads(told)
        except (ValueError, RecursionError):
            return None
    return {} if told is None else told if isinstance(told, Mapping) and told is not NOT_TEXT else None


def _entry(
    index: str,
    stored: Stored,
    row: Mapping[str, Json],
    parts: Mapping[str, str],
    ignored: Collection[str],
    left: Left,
) -> NewEntry | None:
    unknown = {name for name, value in row.items() if value is not None} - OWN - parts.keys() - {*ignored}
    if unknown:
        left.out(f"with a filter {one_of(unknown)}: say what it is with --field, or --ignore-field")
        return None
    metadata = metadata_of(row)
    if metadata is None:
        if any(name.startswith("metadata.") for name in parts):
            left.out("with metadata that cannot be read")
            return None
        metadata = {}
    scope: dict[str, Any] = {}
    labels: dict[str, list[str]] = {label: [] for label in _LABELS}
    for name, part in parts.items():
        value = metadata.get(name.removeprefix("metadata.")) if name.startswith("metadata.") else row.get(name)
        if value is None:
            continue
        if value is NOT_TEXT:
            left.out(f"with a field that is not text: {name}")
            return None
        if part in labels:
            labels[part] += [str(one) for one in value] if isinstance(value, list) else [str(value)]
        else:
            scope[part] = value
    own: ScopeParts = scope  # type: ignore[assignment]  # the names were checked
    return NewEntry(
        str(row["prompt"]),
        row["response"],
        labels["tag"],
        labels["document"],
        stored.expires_in,
        origin=f"{index}:{stored.key}",
        created_at=time_of(row),
        scope=own,
    )
