"""Entries to parameters, and rows to entries."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias, cast

import numpy as np
from pgvector import HalfVector

from askonce.core.codec import checksum
from askonce.core.finding import EntriesFound, EntryFilter, Held, Place
from askonce.core.model import (
    Candidate,
    Cost,
    Damaged,
    Document,
    Entry,
    Key,
    Neighbour,
    Observation,
    Position,
    Removed,
    Selector,
    Vector,
)
from askonce.core.ports import Point, Put, Snapshot, VectorsRead
from askonce.core.removals import MOST_TOMBSTONES, LogRead, Tombstone, criteria_of
from askonce.tiers.postgres.statements import Counted

Row: TypeAlias = tuple[Any, ...]
Params: TypeAlias = Mapping[str, object]

FEW = 10_000
"""Entries up to which all that meet a criterion are found first, and then ordered."""

SCANNED = 5000
"""Entries that are looked at in their order, in one statement, where more of them meet the criterion."""

_NO_ONE = (b"", b"")
_NO_COST, _NO_FIGURES = Cost(), [None, None, None]
_SELECTS = ("entry_id", "tag", "document", "version")
_ESCAPE = "\ue000"
_UNSTORABLE = re.compile(f"[\0\ud800-\udfff{_ESCAPE}]")
_LIKE = re.compile(r"[%_\\]")
_ESCAPED = re.compile(f"{_ESCAPE}([0-9a-f]{{4}})")


def storable(text: str) -> str:
    """Return `text` with an escape for what PostgreSQL cannot hold: NUL and lone surrogates."""
    return _UNSTORABLE.sub(lambda found: f"{_ESCAPE}{ord(found[0]):04x}", text)


def restored(text: str) -> str:
    """Return the text that `storable` was given."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if _ESCAPE in text else text


def as_json(value: object) -> str:
    """Return `value` as JSON, with characters as they are: a database without an encoding reads no escapes of them."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # a lone surrogate, which the server refuses
        return json.dumps(value)
    return text


def half(vector: Vector) -> HalfVector:
    """Return `vector` in half precision."""
    return HalfVector(np.asarray(vector, dtype=np.float32))


def key_params(key: Key, now: float) -> Params:
    """Return the parameters that address one live entry."""
    return {"namespace": key.namespace, "context": key.context, "digest": key.digest, "now": now}


def entry_params(entry: Entry, vector: Vector | None, embedder: str, after: Position | None) -> Params:
    """Return every column of an entry, and what decides whether it may be stored."""
    return {
        **asked_params(entry, after),
        "namespace": entry.key.namespace,
        "context": entry.key.context,
        "digest": entry.key.digest,
        "question": storable(entry.question),
        "payload": entry.payload,
        "vector": None if vector is None else half(vector),
        "dimension": None if vector is None else len(vector),
        "embedder": storable(embedder),
        "created_at": entry.created_at,
        "expires_at": math.inf if entry.expires_at is None else entry.expires_at,
        "parts": parts_json(entry.parts),
        "tags": [storable(tag) for tag in entry.tags],
        "document_ids": [storable(document.id) for document in entry.documents],
        "document_versions": [storable(document.version) for document in entry.documents],
        "input_tokens": entry.cost.input_tokens,
        "output_tokens": entry.cost.output_tokens,
        "latency_s": entry.cost.latency_s,
        "checksum": checksum(entry),
        "names": as_json({name: storable(value) for name, value in entry.names.items()}) if entry.names else None,
    }


def read_positions(puts: Sequence[Put], rows: Sequence[Row]) -> list[Position | None]:
    """Return at which position each entry was stored, or `None` where it was not."""
    stored = {digest: Position(log, number) for digest, log, number in rows}
    return [stored.get(put.entry.key.digest) for put in puts]


def asked_params(entry: Entry, after: Position | None) -> dict[str, object]:
    """Return what decides whether an entry that was asked for at a position may be stored."""
    return {"after": None if after is None else after.number, "criteria": list(criteria_of(entry))}


def selector_json(selector: Selector) -> str:
    """Return the stated parts of a selector as JSON."""
    stated = {name: storable(value) for name in _SELECTS if (value := getattr(selector, name)) is not None}
    return as_json({**stated, "parts": dict(selector.parts)})


def read_selector(stored: Mapping[str, Any]) -> Selector:
    """Return the selector that `selector_json` was given."""
    return Selector(**{name: restored(stored[name]) for name in _SELECTS if name in stored}, parts=stored["parts"])


def read_tombstone(row: Row) -> Tombstone:
    """Return a tombstone, with the namespaces that it touched."""
    log, number, selector, namespaces, digests = row
    touched = None if namespaces is None else frozenset(namespaces)
    return Tombstone(Position(log, number), read_selector(selector), touched, frozenset(digests or ()))


def read_removed(rows: Sequence[Row]) -> Removed | None:
    """Return what a removal has deleted, or `None` if more may be left; nothing where its tombstone is gone."""
    if not rows:
        return Removed(0)
    count, namespaces, digests, was_last = rows[0]
    return None if not was_last else Removed(count, frozenset(namespaces), digests=frozenset(digests or ()))


def read_reach(rows: Sequence[Row], known: Position | None, at: float) -> Position | None:
    """Return a position of the log at Unix time `at`, or `None` if it does not go back so far."""
    ((log, oldest, begins),) = rows
    # Numbers are microseconds of the server's clock.
    number = known.number if known is not None and known.log == log else int(at * 1_000_000)
    if number >= oldest:
        return Position(log, number)
    return Position(log, oldest) if begins else None


def read_log(rows: Sequence[Row], since: Position | None) -> LogRead:
    """Return what was read of the log from a position on."""
    log, newest, floor, *_ = rows[0]
    later = [(number, selector) for *_, number, selector in rows if number is not None]
    if len(later) >= MOST_TOMBSTONES:
        floor = later[0][0]
    return LogRead(
        Position(log, newest),
        floor,
        [
            Tombstone(Position(log, number), read_selector(selector))
            for number, selector in later
            if selector is not None
        ],
        is_whole=since is None or since.log != log or since.number > newest,
    )


def selector_params(selector: Selector) -> Params:
    """Return what the criteria of a selector need."""
    digest, namespace = address(selector.entry_id or "")
    return {
        "digest": digest,
        "namespace": namespace,
        "tag": storable(selector.tag or ""),
        "document": storable(selector.document or ""),
        "version": storable(selector.version or ""),
        "parts": parts_json(selector.parts),
    }


def criteria(selector: Selector) -> tuple[str, ...]:
    """Return the names of the criteria that a selector states."""
    stated = {
        "digest": selector.entry_id is not None,
        "tag": selector.tag is not None,
        "document": selector.document is not None,
        "version": selector.document is not None and selector.version is not None,
        "parts": bool(selector.parts),
    }
    return tuple(name for name, is_stated in stated.items() if is_stated)


def address(entry_id: str) -> tuple[bytes, bytes]:
    """Return the digest and the namespace in an entry's name, or empty ones that no entry has."""
    namespace, _, digest = entry_id.partition("-")
    try:
        found = bytes.fromhex(digest), bytes.fromhex(namespace)
    except ValueError:
        return _NO_ONE
    return found if f"{found[1].hex()}-{found[0].hex()}" == entry_id else _NO_ONE


def parts_json(parts: Mapping[str, str]) -> str:
    """Return digests of scope parts as JSON."""
    return json.dumps(dict(parts))


def read_entry(key: Key, position: Position, row: Row) -> Entry | Damaged:
    """Return the entry in a row, unless it was damaged."""
    question, payload, created_at, expires_at, parts, tags, ids, versions, *cost, told, similarities, verdicts = row
    try:
        entry = Entry(
            key=key,
            question=restored(question),
            payload=payload,
            created_at=created_at,
            expires_at=None if expires_at == math.inf else expires_at,
            parts=parts,
            tags=tuple(map(restored, tags)) if tags else (),
            documents=tuple(
                Document(restored(document), restored(version)) for document, version in zip(ids, versions, strict=True)
            )
            if ids or versions
            else (),
            cost=_NO_COST if cost == _NO_FIGURES else Cost(*cost),
            observations=tuple(
                Observation(similarity, right) for similarity, right in zip(similarities, verdicts, strict=True)
            )
            if similarities or verdicts
            else (),
            position=position,
        )
        is_sound = isinstance(parts, dict) and (_is_sound(entry) if told is None else checksum(entry) == told)
    except (TypeError, ValueError):
        is_sound = False
    return entry if is_sound else Damaged(key, (created_at, told))


def _is_sound(entry: Entry) -> bool:
    """Return whether an entry that was stored without a checksum, by an older version, can be read."""
    try:
        json.loads(entry.payload)
    except (ValueError, RecursionError):
        return False
    return all(isinstance(digest, str) for digest in entry.parts.values())


def read_stored(key: Key, rows: Sequence[Row]) -> Snapshot[Entry | None]:
    """Return the entry in the one row of a look-up by key, or `None`, and how far the log went."""
    ((log, newest, position, *columns),) = rows
    entry = None if columns[0] is None else read_entry(key, Position(log, position), tuple(columns))
    if isinstance(entry, Damaged):
        return Snapshot(None, Position(log, newest), [entry])
    return Snapshot(entry, Position(log, newest))


def read_all(keys: Sequence[Key], rows: Sequence[Row]) -> list[Entry | None]:
    """Return the entry under each key, or `None`, from the rows of those that were found; the damaged count as none."""
    found: dict[Key, Entry] = {}
    for log, position, namespace, context, digest, *columns in rows:
        key = Key(namespace, context, digest)
        entry = read_entry(key, Position(log, position), tuple(columns))
        if isinstance(entry, Entry):
            found[key] = entry
    return [found.get(key) for key in keys]


def read_candidates(key: Key, rows: Sequence[Row]) -> Snapshot[Sequence[Candidate]]:
    """Return the entries in rows of a search, each with its similarity, and how far the log went."""
    found: list[Candidate] = []
    damaged: list[Damaged] = []
    for log, _, position, digest, distance, _, _, _, _, *columns in rows:
        if digest is None:
            break  # the one row of a search that found nothing
        place = Key(key.namespace, key.context, digest)
        entry = read_entry(place, Position(log, position), tuple(columns))
        if isinstance(entry, Damaged):
            damaged.append(entry)
        else:
            found.append(Candidate(entry, similarity(distance)))
    return Snapshot(found, Position(*rows[0][:2]), damaged)


def read_counted(rows: Sequence[Row]) -> Counted | None:
    """Return what the statement of a search has counted, if it has."""
    size, small, large, table = rows[0][5:9]
    return None if size is None else Counted(size, small, large or 0, table or "entries")


def found_by(wanted: EntryFilter) -> tuple[str, ...]:
    """Return the names of the criteria of a search that an index answers."""
    return (*criteria(wanted.selector), *(() if wanted.request is None else ("request",)))


def searched_words(wanted: EntryFilter) -> list[str]:
    """Return the words that PostgreSQL looks for: its upper and lower case may be those of ASCII only."""
    return [storable(word) for word in wanted.words if word.isascii()]


def find_params(wanted: EntryFilter, after: Place | None, limit: int, now: float) -> Params:
    """Return what a search for entries needs."""
    place = Place(math.inf, b"", b"") if after is None else after
    words = searched_words(wanted)
    return {
        **selector_params(wanted.selector),
        **({} if wanted.request is None else {"digest": wanted.request}),
        "created_at": place.created_at,
        "digest_after": place.digest,
        "namespace_after": place.namespace,
        "since": wanted.since,
        "until": wanted.until,
        "words": ["%" + _LIKE.sub(r"\\\g<0>", word) + "%" for word in words],
        "limit": limit,
        "now": now,
        "few": FEW,
        "scanned": SCANNED if words or found_by(wanted) else limit,
    }


def read_found(rows: Sequence[Row], limit: int) -> EntriesFound | None:
    """Return the entries that a search has found, or `None` if a criterion chooses too many to be ordered."""
    is_few, *last = rows[0][:4]
    if not is_few:
        return None
    places: list[tuple[float, bytes, bytes]] = []
    held: list[Held] = []
    for _, _, _, _, namespace, context, digest, hits, embedder, names, *columns in rows:
        if digest is None:
            break  # the one row of a search that found nothing
        places.append((columns[2], digest, namespace))
        entry = read_entry(Key(namespace, context, digest), Position(b"", 0), tuple(columns))
        if isinstance(entry, Entry):
            told = {name: restored(value) for name, value in names.items()} if isinstance(names, dict) else {}
            found = replace(entry, names=told, position=None)
            held.append(Held(found, hits, embedder and restored(embedder), is_open=not entry.is_sealed))
    if len(places) == limit:
        return EntriesFound(held, Place(*places[-1]))
    return EntriesFound(held, None if last[0] is None else Place(*last))


def discard_params(damaged: Damaged) -> Params:
    """Return what tells a damaged entry from one that is stored in its place later."""
    created_at, told = cast("tuple[float, int | None]", damaged.version)
    key = damaged.key
    return {"digest": key.digest, "namespace": key.namespace, "created_at": created_at, "checksum": told}


def read_neighbour(row: Row, parts: Mapping[str, str]) -> Neighbour:
    """Return a near entry of any scope, and in which parts it differs from `parts`."""
    namespace, digest, distance, stored, same_context, question = row
    theirs = stored if isinstance(stored, dict) else {}
    differing = [name for name in sorted({*theirs, *parts}) if theirs.get(name) != parts.get(name)]
    return Neighbour(
        entry_id=f"{namespace.hex()}-{digest.hex()}",
        similarity=similarity(distance),
        differs=(*differing, *(() if same_context else ("context",))),
        question=None if question is None else restored(question),
        parts=theirs,
    )


def read_vectors(rows: Sequence[Row], digest_size: int, dimension: int) -> VectorsRead:
    """Return the vectors of a namespace and context, and until when which entries live."""
    ((log, number, settled, server, until, size, live, written),) = rows
    live, written = live or b"", written or b""
    ends = np.frombuffer(live, [("digest", f"V{digest_size}"), ("ends", ">f8")])["ends"].astype(np.float64)
    sent = np.frombuffer(written, [("digest", f"V{digest_size}"), ("head", "V4"), ("elements", ">f2", (dimension,))])
    return VectorsRead(
        Position(log, number),
        Position(log, settled),
        f"{server} {until}",
        size,
        _cut(live, digest_size, digest_size + 8),
        ends,
        _cut(written, digest_size, sent.itemsize),
        sent["elements"].astype(np.float32),
    )


def _cut(joined: bytes, length: int, stride: int) -> list[bytes]:
    return [joined[start : start + length] for start in range(0, len(joined), stride)]


def read_point(row: Row) -> Point:
    """Return what an index should hold of an entry."""
    namespace, context, digest, sent, expires_at = row
    # PostgreSQL sends a halfvec as its length, two unused bytes, and its elements.
    vector = None if sent is None else np.frombuffer(sent, dtype=">f2", offset=4).astype(np.float32)
    return Point(Key(namespace, context, digest), vector, None if expires_at == math.inf else expires_at)


def read_documents(rows: Sequence[Row]) -> dict[str, frozenset[str]]:
    """Return documents and their versions."""
    return {restored(document): frozenset(map(restored, versions)) for document, versions in rows}


def similarity(distance: float) -> float:
    """Return the cosine similarity, 0 to 1, at a cosine distance; a zero vector is similar to nothing."""
    return 0.0 if math.isnan(distance) else min(1.0, max(0.0, 1.0 - distance))
