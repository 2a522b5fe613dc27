"""What an operator does with many entries at once: store them, warm a cache with an FAQ, export and import."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Unpack

from askonce.administration import Administration, tenant_of
from askonce.core.answers import recorded_of
from askonce.core.arguments import function, instance, number, several
from askonce.core.bulk import Confusable, Exported, Imported, NewEntry, StoreResult, Warmed
from askonce.core.model import (
    Document,
    Json,
    Name,
    Request,
    ScopePart,
    ScopeParts,
    scope_of,
)
from askonce.core.ops import Flow
from askonce.errors import ConfigurationError
from askonce.runtime import transfer
from askonce.runtime.bulk import BATCH, BulkWriter, Item, find_confusable, read_items
from askonce.runtime.engine import Labels, labels_of
from askonce.runtime.performing import Aside

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
            scope: Parts of the scope, such as `tenant` and `model`, for questions that are text.

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
        merge: bool = False,
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
            entries: Pairs of a question and its answer, or `NewEntry` objects; those of a host that asks by its own
                requests are made by its `entries_like`.
            tags: Names to invalidate all of them by.
            documents: Documents that all of them were made from.
            ttl: How long they may be served, in seconds or as `"15m"`; by default the setting `ttl`.
            dry_run: Whether to look only, and write nothing.
            merge: Whether entries of another cache are added to what is stored, which stays. Of several answers to one
                question the newest counts, by `created_at` and then by their order.
            proceed: Called with the pairs before anything is written; nothing is, unless it returns true.
            progress: Called after each batch with its results.
            embedded: Called after each batch with how many questions were embedded.
            scope: Parts of the scope, such as `tenant` and `model`, for questions that are text.

        Raises:
            ConfigurationError: An entry is not one, or, without `merge`, a question comes twice with different answers;
                nothing is written. With the same answer it is stored once, with the labels of both.
            TierError: The embedder or PostgreSQL failed before anything was written.
        """
        flow = self._warmed(
            entries,
            labels_of(tags, documents, ttl),
            scope,
            progress,
            embedded,
            proceed,
            dry_run=dry_run,
            merge=merge,
        )
        return self._answering.run(flow)

    async def awarm(
        self,
        entries: Given,
        *,
        tags: Iterable[Name] = (),
        documents: Iterable[Name | Document] = (),
        ttl: float | str | None = None,
        dry_run: bool = False,
        merge: bool = False,
        proceed: Callable[[Sequence[Confusable]], bool] | None = None,
        progress: Progress | None = None,
        embedded: Callable[[int], None] | None = None,
        **scope: Unpack[ScopeParts],
    ) -> Warmed:
        """Store an FAQ, after looking for questions that could be mixed up: `warm`, awaited."""
        flow = self._warmed(
            entries,
            labels_of(tags, documents, ttl),
            scope,
            progress,
            embedded,
            proceed,
            dry_run=dry_run,
            merge=merge,
        )
        return await self._answering.arun(flow)

    def export(
        self,
        path: str | Path,
        *,
        tag: Name | None = None,
        document: Name | None = None,
        opened: bool = False,
        resume: bool = False,
        overwrite: bool = False,
        progress: Callable[[int], None] | None = None,
        **scope: Unpack[ScopeParts],
    ) -> Exported:
        """Write stored entries to a file of JSON lines, newest first, for `import_from` of this or another cache.

        Scopes are digests in it, as they are stored. Where entries are encrypted, they stay so, unless they are
        `opened`. What is stored after the beginning is left out, and so is what has expired. The file has its name
        only when it is whole; until then it is called `PATH.part`.

        Args:
            path: The file.
            tag: Only entries with this tag.
            document: Only entries that were made from this document.
            opened: Whether questions and answers are decrypted, so that a cache with other keys can import them.
            resume: Whether to go on with a `PATH.part` that is there.
            overwrite: Whether a file of this name is replaced.
            progress: Called after each page with how many entries were written.
            scope: Parts of their scope; what the enclosing `with scope(...)` states counts too.

        Raises:
            ConfigurationError: A file is in the way or cannot be written, or the tier of record cannot list entries.
            TierError: The tier of record could not be reached; resume it.
        """
        flow = self._exported(path, tag, document, scope, progress, opened=opened, resume=resume, overwrite=overwrite)
        return self._answering.run(flow)

    async def aexport(
        self,
        path: str | Path,
        *,
        tag: Name | None = None,
        document: Name | None = None,
        opened: bool = False,
        resume: bool = False,
        overwrite: bool = False,
        progress: Callable[[int], None] | None = None,
        **scope: Unpack[ScopeParts],
    ) -> Exported:
        """Write stored entries to a file of JSON lines: `export`, awaited."""
        flow = self._exported(path, tag, document, scope, progress, opened=opened, resume=resume, overwrite=overwrite)
        return await self._answering.arun(flow)

    def import_from(
        self,
        path: str | Path,
        *,
        skip_bad: bool = False,
        restore_removed: bool = False,
        dry_run: bool = False,
        tenants: Iterable[ScopePart] = (),
        progress: Progress | None = None,
    ) -> Imported:
        """Store the entries of a file that `export` has written, of any cache, version, embedder and servers.

        The file is read once before anything is written. Questions are embedded anew. What is stored already stays: an
        import adds what is missing, and is repeated after an interruption. Entries keep their age and their end; those
        that have expired are left out, and so are those that were removed here after the export began (by the log of
        removals of this cache's servers, whose clock should be that of the others).

        Args:
            path: The file.
            skip_bad: Whether lines that cannot be read are passed over; otherwise they are an error, with their
                numbers, before anything is written.
            restore_removed: Whether to store what was removed here since the export, too.
            dry_run: Whether to check the file only.
            tenants: With `encryption_keys=`, the names of the tenants, so that their keys can be asked for.
            progress: Called after each batch with its results.

        Raises:
            ConfigurationError: The file cannot be read or is damaged, or it is of another `digest_key`; nothing was
                written.
            TierError: The tier of record could not be reached before anything was written.
        """
        flow = self._imported(path, tenants, progress, skip_bad=skip_bad, restore=restore_removed, dry_run=dry_run)
        return self._answering.run(flow, tolerant=True)

    async def aimport_from(
        self,
        path: str | Path,
        *,
        skip_bad: bool = False,
        restore_removed: bool = False,
        dry_run: bool = False,
        tenants: Iterable[ScopePart] = (),
        progress: Progress | None = None,
    ) -> Imported:
        """Store the entries of a file that `export` has written: `import_from`, awaited."""
        flow = self._imported(path, tenants, progress, skip_bad=skip_bad, restore=restore_removed, dry_run=dry_run)
        return await self._answering.arun(flow, tolerant=True)

    def _exported(
        self,
        path: str | Path,
        tag: Name | None,
        document: Name | None,
        scope: ScopeParts,
        progress: Callable[[int], None] | None,
        *,
        opened: bool,
        resume: bool,
        overwrite: bool,
    ) -> Flow[Exported]:
        return transfer.export(
            self._engine,
            Path(path),
            self._labelled(tag, document, scope),
            tenant_of(scope),
            opens=opened,
            resumes=resume,
            overwrites=overwrite,
            progress=progress,
        )

    def _imported(
        self,
        path: str | Path,
        tenants: Iterable[ScopePart],
        progress: Progress | None,
        *,
        skip_bad: bool,
        restore: bool,
        dry_run: bool,
    ) -> Flow[Imported]:
        names = tuple(several(tenants, "tenants"))
        return transfer.import_from(
            self._engine, Path(path), names, skips=skip_bad, restores=restore, dry_run=dry_run, progress=progress
        )

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
        merge: bool,
    ) -> Flow[Warmed]:
        given = several(entries, "entries")
        items, superseded = yield from Aside(
            lambda: _told_apart([self._item(labels, scope, entry) for entry in given], merges=merge)
        )
        writer = BulkWriter(self._engine, trusted=True, keeps=merge)
        for start in range(0, len(items), BATCH):
            some = items[start : start + BATCH]
            yield from writer.embed(some)
            if embedded is not None:
                embedded(len(some))
        confusable = yield from find_confusable(self._engine, items)
        if dry_run or not (proceed is None or proceed(confusable)):
            return Warmed(confusable=confusable, superseded=superseded)
        results = yield from writer.store_all(iter(items), progress)
        return Warmed(results, confusable, is_written=True, superseded=superseded)

    def _item(self, labels: Labels, scope: ScopeParts, given: NewEntry | tuple[str | Request, Json]) -> Item:
        entry = _new_entry(given)
        own = labels_of(entry.tags, entry.documents, entry.ttl)
        both = replace(_together(labels, own), ttl=labels.ttl if own.ttl is None else own.ttl)
        recorded = recorded_of(entry.answer, entry.outcome, entry.cost)
        parts: ScopeParts = {} if isinstance(entry.question, Request) else {**scope, **entry.scope}
        asked = self._asked(entry.question, entry.context, parts)
        created_at = None if entry.created_at is None else number(entry.created_at, "created_at", least=0)
        return Item(asked, recorded, both, entry.origin, created_at=created_at)


def _new_entry(given: object) -> NewEntry:
    if isinstance(given, NewEntry):
        return given
    if isinstance(given, tuple | list) and len(given) == 2:
        return NewEntry(*given)
    raise ConfigurationError(f"a {type(given).__name__} is no entry: give (question, answer), or a NewEntry")


def _told_apart(items: list[Item], *, merges: bool) -> tuple[list[Item], int]:
    """Return items of different keys, and how many gave way to a newer answer to the same question.

    Items that say the same become one with the labels of all, so that a removal by any of them finds it.

    Raises:
        ConfigurationError: Two of the same question have different answers, and nothing is merged.
    """
    found: dict[object, Item] = {}
    superseded = 0
    for item in sorted(items, key=_answered_at) if merges else items:
        other = found.setdefault(item.key, item)
        if other is item:
            continue
        is_same = other.recorded.answer == item.recorded.answer
        if not (is_same or merges):
            where = " and ".join(filter(None, (other.origin, item.origin))) or "two entries"
            raise ConfigurationError(f"{where}: the same question with different answers")
        superseded += not is_same
        kept = item if merges else other
        found[item.key] = replace(kept, labels=_together(other.labels, item.labels)) if is_same else kept
    return list(found.values()), superseded


def _together(one: Labels, other: Labels) -> Labels:
    """Return the labels of both, with the shorter of the lives that they state."""
    return Labels(
        tuple(dict.fromkeys((*one.tags, *other.tags))),
        tuple(dict.fromkeys((*one.documents, *other.documents))),
        min((ttl for ttl in (one.ttl, other.ttl) if ttl is not None), default=None),
    )


def _answered_at(item: Item) -> float:
    return math.inf if item.created_at is None else item.created_at
