"""What an operator does with many entries at once: store them, warm a cache with an FAQ, export and import."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Unpack

from askonce.administration import Administration
from askonce.core.answers import recorded_of
from askonce.core.arguments import function, instance, several
from askonce.core.bulk import Confusable, NewEntry, StoreResult, Warmed
from askonce.core.model import Document, Json, Name, Request, ScopeParts, scope_of
from askonce.core.ops import Flow
from askonce.errors import ConfigurationError
from askonce.runtime.bulk import BATCH, BulkWriter, Item, find_confusable, read_items
from askonce.runtime.engine import Labels, labels_of

Progress = Callable[[Sequence[StoreResult]], None]
Given = Iterable[NewEntry | tuple[str | Request, Json]]


class Bulk(Administration):
    """Do what operators do with many entries, for the `Cache` that is derived from it."""

    def store_many(
        self,
        entries: Given,
        *,
        tags: Iterable[Name] = (),
        documents: Iterable[Name | Document] = (),
        ttl: float | str | None = None,
        trusted: bool = True,
        progress: Progress | None = None,
        **scope: Unpack[ScopeParts],
    ) -> list[StoreResult]:
        """Store many answers, each in the place of the one to the same question.

        They are embedded and written some at a time, as they come. An answer that is stored already, with the same
        labels, is left as it is (its end is moved, where the new one is later), so that a call which was interrupted is
        repeated without doubles. Each is refused by what `store` refuses it by; a server that fails refuses the rest. A
        removal that is made while the call goes on keeps out the answers that it selects, whenever their turn comes.

        Args:
            entries: Pairs of a question and its answer, or `NewEntry` objects; read as they are needed.
            tags: Names to invalidate all of them by.
            documents: Documents that all of them were made from.
            ttl: How long they may be served, in seconds or as `"15m"`; by default the setting `ttl`.
            trusted: With `quarantine`, whether every asker may be served at once.
            progress: Called after each batch with its results.
            scope: As for `lookup`, for questions that are text.

        Returns:
            What became of each, in their order. None of it is queued: what is stored is stored.
        """
        flow = self._stored_many(entries, labels_of(tags, documents, ttl), scope, progress, trusted=trusted)
        return self._answering.run(flow, tolerant=True)

    async def astore_many(
        self,
        entries: Given,
        *,
        tags: Iterable[Name] = (),
        documents: Iterable[Name | Document] = (),
        ttl: float | str | None = None,
        trusted: bool = True,
        progress: Progress | None = None,
        **scope: Unpack[ScopeParts],
    ) -> list[StoreResult]:
        """Store many answers, each in the place of the one to the same question: `store_many`, awaited.

        `entries` are read on another thread.
        """
        flow = self._stored_many(entries, labels_of(tags, documents, ttl), scope, progress, trusted=trusted)
        return await self._answering.arun(flow, tolerant=True)

    def warm(
        self,
        entries: Given,
        *,
        tags: Iterable[Name] = (),
        documents: Iterable[Name | Document] = (),
        ttl: float | str | None = None,
        dry_run: bool = False,
        proceed: Callable[[Sequence[Confusable]], bool] | None = None,
        progress: Progress | None = None,
        embedded: Callable[[int], None] | None = None,
        **scope: Unpack[ScopeParts],
    ) -> Warmed:
        """Store an FAQ, after looking for questions that could be mixed up; all of it is held in memory meanwhile.

        A pair of questions is reported if their answers differ and the cache would serve one's answer for the other,
        among the entries or between them and what is stored. Both are stored nevertheless: while only one of them is,
        its answer is served for the other.

        Args:
            entries: As for `store_many`; those of a host that asks by its own requests are made by its `entries_like`.
            tags: As for `store_many`.
            documents: As for `store_many`.
            ttl: As for `store_many`.
            dry_run: Whether to look only, and write nothing.
            proceed: Called with the pairs before anything is written; nothing is, unless it returns true.
            progress: As for `store_many`.
            embedded: Called after each batch with how many questions were embedded.
            scope: As for `store_many`.

        Raises:
            ConfigurationError: An entry is not one, or a question comes twice with different answers; nothing is
                written.
            TierError: The embedder or PostgreSQL failed before anything was written.
        """
        flow = self._warmed(
            entries, labels_of(tags, documents, ttl), scope, progress, embedded, proceed, dry_run=dry_run
        )  # fmt: skip
        return self._answering.run(flow)

    async def awarm(
        self,
        entries: Given,
        *,
        tags: Iterable[Name] = (),
        documents: Iterable[Name | Document] = (),
        ttl: float | str | None = None,
        dry_run: bool = False,
        proceed: Callable[[Sequence[Confusable]], bool] | None = None,
        progress: Progress | None = None,
        embedded: Callable[[int], None] | None = None,
        **scope: Unpack[ScopeParts],
    ) -> Warmed:
        """Store an FAQ, after looking for questions that could be mixed up: `warm`, awaited."""
        flow = self._warmed(
            entries, labels_of(tags, documents, ttl), scope, progress, embedded, proceed, dry_run=dry_run
        )  # fmt: skip
        return await self._answering.arun(flow)

    def _stored_many(
        self,
        entries: Given,
        labels: Labels,
        scope: ScopeParts,
        progress: Progress | None,
        *,
        trusted: bool,
    ) -> Flow[list[StoreResult]]:
        if progress is not None:
            function(progress, "progress", "a function of the results of a batch")
        scope_of(scope)  # which is wrong for all of them, if it is
        writer = BulkWriter(self._engine, trusted=instance(trusted, bool, "trusted", "true or false"))
        return writer.store_all(read_items(several(entries, "entries"), partial(self._item, labels, scope)), progress)

    def _warmed(
        self,
        entries: Given,
        labels: Labels,
        scope: ScopeParts,
        progress: Progress | None,
        embedded: Callable[[int], None] | None,
        proceed: Callable[[Sequence[Confusable]], bool] | None,
        *,
        dry_run: bool,
    ) -> Flow[Warmed]:
        items = _told_apart([self._item(labels, scope, entry) for entry in several(entries, "entries")])
        writer = BulkWriter(self._engine, trusted=True)
        for start in range(0, len(items), BATCH):
            some = items[start : start + BATCH]
            yield from writer.embed(some)
            if embedded is not None:
                embedded(len(some))
        confusable = yield from find_confusable(self._engine, items)
        if dry_run or not (proceed is None or proceed(confusable)):
            return Warmed(confusable=confusable)
        return Warmed((yield from writer.store_all(iter(items), progress)), confusable, is_written=True)

    def _item(self, labels: Labels, scope: ScopeParts, given: NewEntry | tuple[str | Request, Json]) -> Item:
        entry = _new_entry(given)
        own = labels_of(entry.tags, entry.documents, entry.ttl)
        both = Labels(
            tuple(dict.fromkeys((*labels.tags, *own.tags))),
            tuple(dict.fromkeys((*labels.documents, *own.documents))),
            labels.ttl if own.ttl is None else own.ttl,
        )
        recorded = recorded_of(entry.answer, cost=entry.cost)
        parts: ScopeParts = {} if isinstance(entry.question, Request) else scope
        return Item(self._asked(entry.question, entry.context, parts), recorded, both, entry.origin)


def _new_entry(given: object) -> NewEntry:
    if isinstance(given, NewEntry):
        return given
    if isinstance(given, tuple | list) and len(given) == 2:
        return NewEntry(*given)
    raise ConfigurationError(f"a {type(given).__name__} is no entry: give (question, answer), or a NewEntry")


def _told_apart(items: list[Item]) -> list[Item]:
    """Return items of different keys.

    Raises:
        ConfigurationError: Two of the same question have different answers.
    """
    found: dict[object, Item] = {}
    for item in items:
        other = found.setdefault(item.key, item)
        if other is not item and other.recorded.answer != item.recorded.answer:
            where = " and ".join(filter(None, (other.origin, item.origin))) or "two entries"
            raise ConfigurationError(f"{where}: the same question with different answers")
    return list(found.values())
