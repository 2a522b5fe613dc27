"""What the engine asks of the outer rooms: one Protocol per role, each method beside its async twin.

A tier raises :class:`~askonce.errors.TierError` for a fault (:class:`~askonce.errors.TierRefused` for a server that
cannot be used as it is set up), and treats damaged entries as absent. Expired entries are never returned. A tier may
say in `server` what it talks to, for the log.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from askonce.core.model import Candidate, Entry, Key, Neighbour, Observation, Removed, Selector, Vector


@dataclass(frozen=True, slots=True)
class Fetched:
    """Hold what one round trip to the exact tier brought.

    Args:
        entry: The live entry, or `None`.
        epoch: The namespace's epoch, or `None` when it has none yet. Values written under another
            epoch count as absent.
    """

    entry: Entry | None
    epoch: bytes | None


class Record(Protocol):
    """Be the tier of record: know the documents of all entries, and keep a log of removals (`core.fences`)."""

    def mark(self) -> str:
        """Return how far the log goes."""

    async def amark(self) -> str:
        """Do as `mark`."""

    def bar(self, fence: bytes) -> None:
        """Put up a fence; when this returns, what it keeps out and was asked earlier can no longer be stored."""

    async def abar(self, fence: bytes) -> None:
        """Do as `bar`."""

    def removed_since(self, entry: Entry, mark: str) -> bool:
        """Tell whether a removal that chooses `entry` was logged after `mark`, or the log cannot tell."""

    async def aremoved_since(self, entry: Entry, mark: str) -> bool:
        """Async version of `removed_since`."""

    def documents(self, parts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
        """Return the documents, with their versions, that entries with these scope parts were made from."""

    async def adocuments(self, parts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
        """Do as `documents`."""


class ExactTier(Record, Protocol):
    """Answer the identical question in one round trip."""

    def get(self, key: Key, now: float) -> Fetched:
        """Return the entry under `key` that is live at Unix time `now`, and its namespace's epoch."""

    async def aget(self, key: Key, now: float) -> Fetched:
        """Do as `get`."""

    def put(self, key: Key, entry: Entry, epoch: bytes | None, now: float, *, over: Entry | None = None) -> None:
        """Store `entry` under `key` (its own, or a paraphrase's) until it expires.

        `epoch` is the one that the lookup saw. When the namespace has moved on since, the write is void:
        what was removed meanwhile does not come back. `over` writes only in the place of that entry.
        """

    async def aput(self, key: Key, entry: Entry, epoch: bytes | None, now: float, *, over: Entry | None = None) -> None:
        """Do as `put`."""

    def add(self, entry: Entry, epoch: bytes | None, mark: str | None, now: float) -> bool:
        """Store a new entry under its own key, unless a fence of it was put up after `mark`; tell whether it was.

        For caches without a semantic tier, in which this tier keeps the log of removals.
        """

    async def aadd(self, entry: Entry, epoch: bytes | None, mark: str | None, now: float) -> bool:
        """Do as `add`."""

    def renew(self, namespaces: Collection[bytes]) -> None:
        """Give each namespace a new epoch, which voids all that was stored in it."""

    async def arenew(self, namespaces: Collection[bytes]) -> None:
        """Do as `renew`."""

    def remove(self, selector: Selector) -> Removed:
        """Remove the chosen entries, wherever they are stored; for caches without a semantic tier."""

    async def aremove(self, selector: Selector) -> Removed:
        """Do as `remove`."""

    def close(self) -> None:
        """Close the connections of the sync half, and of every loop that has ended."""

    async def aclose(self) -> None:
        """Close the connections of the running loop, and those of the sync half."""

    def forget_connections(self) -> None:
        """Drop, without closing, what a fork made unusable."""


class SemanticTier(Record, Protocol):
    """Keep every entry, and find those with a similar question."""

    def search(self, key: Key, vector: Vector, limit: int, now: float) -> Sequence[Candidate]:
        """Return up to `limit` live entries of the key's namespace and context, nearest first."""

    async def asearch(self, key: Key, vector: Vector, limit: int, now: float) -> Sequence[Candidate]:
        """Do as `search`."""

    def get(self, key: Key, now: float) -> Entry | None:
        """Return the live entry stored under exactly this key."""

    async def aget(self, key: Key, now: float) -> Entry | None:
        """Do as `get`."""

    def put(self, entry: Entry, vector: Vector | None, mark: str | None = None) -> bool:
        """Store `entry` in place of the one under its key; without a vector it is found by that key only.

        Refused, which returns false, when a fence of it was put up after `mark`.
        """

    async def aput(self, entry: Entry, vector: Vector | None, mark: str | None = None) -> bool:
        """Do as `put`."""

    def namespaces(self, selector: Selector) -> frozenset[bytes]:
        """Return the namespaces in which `remove(selector)` would remove something."""

    async def anamespaces(self, selector: Selector) -> frozenset[bytes]:
        """Do as `namespaces`."""

    def remove(self, selector: Selector) -> Removed:
        """Remove the chosen entries."""

    async def aremove(self, selector: Selector) -> Removed:
        """Do as `remove`."""

    def neighbours(
        self, vector: Vector, context: bytes, parts: Mapping[str, str], limit: int, now: float
    ) -> Sequence[Neighbour]:
        """Return the nearest live entries of *any* scope, and in which parts each differs from `parts`."""

    async def aneighbours(
        self, vector: Vector, context: bytes, parts: Mapping[str, str], limit: int, now: float
    ) -> Sequence[Neighbour]:
        """Do as `neighbours`."""

    def observe(self, entry_id: str, observation: Observation) -> None:
        """Add a judged use to an entry, which keeps the latest 100; a stored answer begins without any."""

    async def aobserve(self, entry_id: str, observation: Observation) -> None:
        """Do as `observe`."""

    def touch(self, hits: Mapping[str, int], expires_at: Mapping[str, float]) -> None:
        """Add to the hit counts of entries, by entry id, and move their expiry (sliding lifetimes)."""

    async def atouch(self, hits: Mapping[str, int], expires_at: Mapping[str, float]) -> None:
        """Do as `touch`."""

    def sweep(self, now: float, limit: int) -> int:
        """Delete up to `limit` expired entries, and return how many."""

    async def asweep(self, now: float, limit: int) -> int:
        """Do as `sweep`."""

    def migrate(self) -> None:
        """Bring the schema to this version, or check it, as the settings say."""

    async def amigrate(self) -> None:
        """Do as `migrate`."""

    def close(self) -> None:
        """Close the connections of the sync half, and of every loop that has ended."""

    async def aclose(self) -> None:
        """Close the connections of the running loop, and those of the sync half."""

    def forget_connections(self) -> None:
        """Drop, without closing, what a fork made unusable."""


class MemoryTier(Protocol):
    """Answer the identical question without leaving the process, for a few seconds."""

    def get(self, key: Key, now: float) -> Fetched:
        """Return the entry under `key`, and this process's epoch."""

    def put(self, key: Key, entry: Entry, epoch: bytes | None, now: float) -> None:
        """Keep `entry` for the tier's short lifetime, unless the epoch has moved on."""

    def clear(self) -> None:
        """Drop everything, and begin a new epoch."""

    def forget(self) -> None:
        """Begin anew in a forked child: a thread of the parent's may have held a lock."""


class Vectors(Protocol):
    """Hold one vector a text."""

    def __getitem__(self, index: int, /) -> Vector:
        """Return the vector of the text at `index`."""


Unread: TypeAlias = Literal["too_long", "unreadable"]
"""Why an embedder would not read all of a text: it is cut off, or holds what the tokenizer does not know."""


class Embedder(Protocol):
    """Turn questions into vectors.

    `name`, `revision` and `dimension` identify the vector space; they are part of every namespace.
    """

    @property
    def name(self) -> str:
        """Return the embedder's name, such as `"minilm"`."""

    @property
    def revision(self) -> str:
        """Return what tells versions of one name apart; empty when unknown."""

    @property
    def dimension(self) -> int:
        """Return the length of a vector; may load the model."""

    @property
    def window(self) -> int | None:
        """Return the longest text that is embedded whole, in tokens; `None` when unknown."""

    def fits(self, text: str) -> bool:
        """Tell whether `text` is no longer than the window; truncated texts would collide at similarity 1."""

    def unread(self, text: str) -> Unread | None:
        """Return why a part of `text` would not be read, so that others would equal it; `None` when all is.

        May be left out by an embedder that cannot tell: then `fits` decides.
        """
        return None if self.fits(text) else "too_long"

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return one normalised float32 vector a text, as an array of shape (n, dimension)."""

    async def aembed(self, texts: Sequence[str]) -> Vectors:
        """Do as `embed`, without blocking the loop."""

    def close(self) -> None:
        """Release what the embedder holds."""


class Clock(Protocol):
    """Tell the Unix time in seconds."""

    def __call__(self) -> float:
        """Return the time now."""
