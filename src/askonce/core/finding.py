"""Entries as an operator sees them: what to look for, what is found, a page at a time, newest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from askonce.core.arguments import offers
from askonce.core.journal import Sample
from askonce.core.model import Cost, Document, Entry, Json, Observation, Selector
from askonce.errors import CodecError, ConfigurationError

MOST_IN_A_PAGE = 1000
"""Entries in one page at most."""

SCANNED_AT_ONCE = 2000
"""Entries that are read at once where each has to be looked at here."""


class Place(NamedTuple):
    """Where an entry is in the order of a search: by age, then by its key."""

    created_at: float
    digest: bytes
    namespace: bytes

    @classmethod
    def of(cls, entry: Entry) -> Place:
        """Return the place of an entry."""
        return cls(entry.created_at, entry.key.digest, entry.key.namespace)

    def __str__(self) -> str:
        return f"{self.created_at!r}_{self.digest.hex()}_{self.namespace.hex()}"

    @classmethod
    def read(cls, text: str) -> Place:
        """Return the place that a page named.

        Raises:
            ConfigurationError: No page did.
        """
        try:
            created_at, digest, namespace = text.split("_")
            return cls(float(created_at), bytes.fromhex(digest), bytes.fromhex(namespace))
        except (ValueError, AttributeError):
            raise ConfigurationError("after: give the `after` of the page before") from None


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """What is looked for: entries that meet all of it.

    Args:
        selector: What a removal of them would be given.
        tags: Further tags that they have.
        words: Parts of their question, in lower case.
        answer_words: Parts of the texts in their answer, in lower case.
        since: Unix time in seconds from which on they were stored.
        until: Unix time in seconds up to which they were stored.
        request: The digest of the request that they answer, as events name it.
    """

    selector: Selector = field(default_factory=Selector)
    tags: tuple[str, ...] = ()
    words: tuple[str, ...] = field(default=(), repr=False)
    answer_words: tuple[str, ...] = field(default=(), repr=False)
    since: float = 0.0
    until: float = float("inf")
    request: bytes | None = None

    @property
    def is_read_here(self) -> bool:
        """Return whether a tier may return many entries that are not wanted."""
        return bool(self.tags or self.answer_words) or not all(map(str.isascii, self.words))

    def fits(self, entry: Entry, now: float) -> bool:
        """Return whether an entry meets what every tier can tell."""
        return (
            self.since <= entry.created_at <= self.until
            and self.request in (None, entry.key.digest)
            and entry.alive(now)
            and self.selector.matches(entry)
        )

    def accepts(self, held: Held) -> bool:
        """Return whether an entry that a tier has found is wanted; without its key nobody can tell what it says."""
        entry = held.entry
        if not set(self.tags) <= set(entry.tags):
            return False
        if (self.words or self.answer_words) and not held.is_open:
            return False
        return _has_all(entry.question, self.words) and (
            not self.answer_words or _has_all(" ".join(_texts(_answer_of(entry))), self.answer_words)
        )


@dataclass(frozen=True, slots=True)
class Held:
    """An entry as its tier of record holds it.

    Args:
        entry: The entry, with the names of its scope if they are kept.
        hits: How often it was served; `None` where that is not counted for each.
        embedder: The embedder of its question's vector, and its revision; `None` where there is none.
        is_open: Whether its question and answer could be decrypted.
    """

    entry: Entry
    hits: int | None = None
    embedder: str | None = None
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class EntriesFound:
    """What one reading of a tier has found.

    Args:
        held: Entries, newest first.
        after: Where to go on; `None` at the end.
    """

    held: Sequence[Held]
    after: Place | None

    def is_short_of(self, limit: int) -> bool:
        """Return whether there are fewer than `limit` though there may be more."""
        return self.after is not None and len(self.held) < limit


class Searchable(Protocol):
    """Be a tier of record whose entries an operator can look through."""

    def find(self, wanted: EntryFilter, after: Place | None, limit: int, now: float) -> EntriesFound:
        """Return the live entries that fit, newest first, from the first one after a place on.

        There may be fewer than `limit`, even none, though there are more: a reading is bounded.
        """

    async def afind(self, wanted: EntryFilter, after: Place | None, limit: int, now: float) -> EntriesFound:
        """Async version of `find`."""

    def count(self, selector: Selector) -> int:
        """Return how many entries a removal would find."""

    async def acount(self, selector: Selector) -> int:
        """Async version of `count`."""


def searchable(record: object) -> Searchable:
    """Return a tier of record whose entries can be looked through.

    Raises:
        ConfigurationError: They cannot.
    """
    if offers(record, Searchable):
        return record
    raise ConfigurationError(
        f"a {type(record).__name__} cannot list its entries: it lacks the methods of askonce.core.finding.Searchable"
    )


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """A stored entry, as `Cache.entries` and `Cache.entry` return it.

    Args:
        entry_id: Its name, which `forget` and `report_wrong` take.
        question: The question that it answers; `None` if it is encrypted under a key that is not given here.
        answer: The answer, as its host has written it; `None` likewise.
        created_at: Unix time in seconds at which it was stored.
        expires_at: Unix time in seconds after which it is never served, or `None`.
        parts: A digest of each part of its scope, by the part's name.
        names: The names of those parts, as far as `scope_names="plain"` keeps them.
        tags: The tags that it was stored with.
        documents: The documents that it was made from.
        cost: What the model call behind it took.
        hits: How often it was served from PostgreSQL or Redis; `None` where that is not counted. Each process writes
            its counts about once a minute.
        observations: The latest comparisons of its answer with new ones of the model.
        embedder: The embedder of its question and its revision, or `None`.
        is_waiting: Whether it is in quarantine.
        is_sealed: Whether question and answer are encrypted under a key that is not given here.
    """

    entry_id: str
    question: str | None = field(repr=False)
    answer: Json = field(repr=False)
    created_at: float
    expires_at: float | None
    parts: Mapping[str, str]
    names: Mapping[str, str]
    tags: tuple[str, ...]
    documents: tuple[Document, ...]
    cost: Cost
    hits: int | None
    observations: tuple[Observation, ...]
    embedder: str | None
    is_waiting: bool
    is_sealed: bool

    @classmethod
    def of(cls, held: Held) -> StoredEntry:
        """Return what a tier holds, as operators see it."""
        entry = held.entry
        return cls(
            entry.key.entry_id,
            entry.question if held.is_open else None,
            _answer_of(entry) if held.is_open else None,
            entry.created_at,
            entry.expires_at,
            dict(entry.parts),
            dict(entry.names),
            entry.tags,
            entry.documents,
            entry.cost,
            held.hits,
            entry.observations,
            held.embedder,
            entry.is_waiting,
            not held.is_open,
        )


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an entry or a request, as `Cache.why` returns it.

    Args:
        entry: The entry, or what answers the request; `None` if it is not stored any more, or never was.
        decisions: Decisions of that request, or by that entry, that are kept for review, the newest first.
        keeps_decisions: Whether decisions are kept for review (`journal_questions=True`).
    """

    entry: StoredEntry | None
    decisions: tuple[Sample, ...]
    keeps_decisions: bool


@dataclass(frozen=True, slots=True)
class EntryPage:
    """A page of entries, newest first.

    Args:
        entries: There may be fewer than were asked for, even none, though there are more: a search that takes long
            returns what it has found until then.
        after: What to give as `after` for the next page; `None` at the end.
    """

    entries: tuple[StoredEntry, ...]
    after: str | None


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a search, in lower case."""
    return tuple(dict.fromkeys(text.casefold().split()))


def _has_all(text: str, words: Sequence[str]) -> bool:
    text = text.casefold() if words else ""
    return all(word in text for word in words)


def _answer_of(entry: Entry) -> Json:
    try:
        return entry.answer
    except CodecError:
        return None


def _texts(value: Json) -> list[str]:
    """Return the texts and numbers in an answer, as they are read: no names of fields, no escapes."""
    if isinstance(value, Mapping):
        return [text for one in value.values() for text in _texts(one)]
    if isinstance(value, str) or not isinstance(value, Sequence):
        return [] if value is None else [str(value)]
    return [text for one in value for text in _texts(one)]
