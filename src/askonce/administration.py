"""What an operator does with a cache: look into it, find out why, remove, and bring its servers up to date."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Unpack

from askonce.accounting import Accounting
from askonce.assembly import findings_of
from askonce.core.arguments import duration, instance, number, offers, several, whole
from askonce.core.erasure import Erasure
from askonce.core.finding import MOST_IN_A_PAGE, EntryFilter, EntryPage, Known, Place, StoredEntry, words_of
from askonce.core.flows import Asked, Reconciled
from askonce.core.indexing import Reindexed
from askonce.core.journal import Kept, Wanted
from askonce.core.model import (
    ASKER,
    Json,
    Name,
    Observation,
    Request,
    Scope,
    ScopePart,
    ScopeParts,
    Selector,
    ambient_scope,
    asked_in,
    named,
    scope_of,
)
from askonce.core.ops import Flow, either
from askonce.core.ports import Migrating
from askonce.core.report import Report
from askonce.errors import ConfigurationError
from askonce.observe.explanation import Explanation
from askonce.observe.stats import Stats
from askonce.runtime.answering import Answering
from askonce.runtime.engine import Engine

if TYPE_CHECKING:
    from askonce.settings import Settings


_MOST_DECISIONS = 100


class Administration(Accounting):
    """Do what operators do, for the `Cache` that is derived from it.

    None of it is on a lookup's path. It reads the record, with bounded pages and the tiers' own deadlines, or removes,
    which takes as long as it takes.
    """

    settings: Settings
    _engine: Engine
    _answering: Answering

    def confirm(self, question: str | Request, *, context: Json = None, **scope: Unpack[ScopeParts]) -> str | None:
        """Release the answer to this question from quarantine: an operator has read it.

        Returns:
            The entry's id, or `None` if the identical question has no answer.

        Raises:
            TierError: A tier could not be reached; call again.
        """
        return self._answering.run(self._engine.confirm(self._asked(question, context, scope)))

    async def aconfirm(
        self, question: str | Request, *, context: Json = None, **scope: Unpack[ScopeParts]
    ) -> str | None:
        """Release the answer to this question from quarantine: `confirm`, awaited."""
        return await self._answering.arun(self._engine.confirm(self._asked(question, context, scope)))

    def explain(self, question: str | Request, *, context: Json = None, **scope: Unpack[ScopeParts]) -> Explanation:
        """Return how a question would be decided now, step by step, with the nearest entries."""
        return self._answering.run(self._engine.explain(self._asked(question, context, scope)), tolerant=True)

    async def aexplain(
        self, question: str | Request, *, context: Json = None, **scope: Unpack[ScopeParts]
    ) -> Explanation:
        """Return how a question would be decided now, step by step: `explain`, awaited."""
        return await self._answering.arun(self._engine.explain(self._asked(question, context, scope)), tolerant=True)

    def entries(
        self,
        *,
        words: str | None = None,
        answer: str | None = None,
        tags: Iterable[Name] = (),
        document: Name | None = None,
        older_than: float | str | None = None,
        newer_than: float | str | None = None,
        digests: Mapping[str, str] | None = None,
        limit: int = 50,
        after: str | None = None,
        **scope: Unpack[ScopeParts],
    ) -> EntryPage:
        """Return stored entries that meet all of what is named, newest first, a page at a time.

        Lookups do not wait for it: a page is bounded, and a search that takes longer than 10 seconds returns what it
        has found until then, with the place to go on from.

        Args:
            words: Words that the question contains, in any order and case; parts of words count.
            answer: The same of the texts in the answer. Each answer is read, so that this is slow with many entries.
            tags: Tags that they have, all of them.
            document: A document that they were made from.
            older_than: Seconds, or text such as `"7d"`: stored before that long ago.
            newer_than: The same: stored since.
            digests: Digests of scope parts by name, as entries and events show them, beside the parts named.
            limit: Entries in the page at most, up to 1,000.
            after: The `after` of the page before.
            scope: Parts of their scope, such as `tenant` or `model`; what the enclosing `with scope(...)` states
                counts too.

        Raises:
            ConfigurationError: An argument is not what it should be, or the tier of record cannot list its entries.
            TierError: The tier of record could not be reached.
        """
        wanted = self._wanted(words, answer, tags, document, older_than, newer_than, digests, scope)
        place = None if after is None else Place.read(after)
        return self._answering.run(self._engine.entries(wanted, place, _page_of(limit), tenant_of(scope)))

    async def aentries(
        self,
        *,
        words: str | None = None,
        answer: str | None = None,
        tags: Iterable[Name] = (),
        document: Name | None = None,
        older_than: float | str | None = None,
        newer_than: float | str | None = None,
        digests: Mapping[str, str] | None = None,
        limit: int = 50,
        after: str | None = None,
        **scope: Unpack[ScopeParts],
    ) -> EntryPage:
        """Return stored entries that meet all of what is named, newest first, a page at a time: `entries`, awaited."""
        wanted = self._wanted(words, answer, tags, document, older_than, newer_than, digests, scope)
        place = None if after is None else Place.read(after)
        return await self._answering.arun(self._engine.entries(wanted, place, _page_of(limit), tenant_of(scope)))

    def entry(self, entry_id: str, **scope: Unpack[ScopeParts]) -> StoredEntry | None:
        """Return one stored entry, or `None` if there is none of this name.

        Args:
            entry_id: A hit's `entry_id`.
            scope: Parts that its scope must have. With `encryption_keys=`, name the tenant, so that its key can be
                asked for; without the key, question and answer are not shown.

        Raises:
            TierError: The tier of record could not be reached.
        """
        found = self._engine.entry(_entry_id(entry_id), self._chosen(scope), tenant_of(scope))
        return self._answering.run(found)

    async def aentry(self, entry_id: str, **scope: Unpack[ScopeParts]) -> StoredEntry | None:
        """Return one stored entry, or `None` if there is none of this name: `entry`, awaited."""
        found = self._engine.entry(_entry_id(entry_id), self._chosen(scope), tenant_of(scope))
        return await self._answering.arun(found)

    def why(self, name: str, **scope: Unpack[ScopeParts]) -> Known:
        """Return what is known of an entry, or of a request: the record, and decisions that are kept for review.

        `explain` says how a question would be decided now.

        Args:
            name: A hit's `entry_id`, or the `request` of an event.
            scope: As for `entry`.

        Raises:
            ConfigurationError: The name is neither.
            TierError: A tier could not be reached.
        """
        return self._answering.run(self._known(name, scope))

    async def awhy(self, name: str, **scope: Unpack[ScopeParts]) -> Known:
        """Return what is known of an entry, or of a request: `why`, awaited."""
        return await self._answering.arun(self._known(name, scope))

    def count(self, *, tag: Name | None = None, document: Name | None = None, **scope: Unpack[ScopeParts]) -> int:
        """Return how many entries `invalidate` with the same arguments would remove, or `clear` with none.

        Args:
            tag: A tag that they were stored with.
            document: A document that they were made from.
            scope: Parts of their scope; what the enclosing `with scope(...)` states counts too.

        Raises:
            ConfigurationError: A part is `None`, or the tier of record cannot list its entries.
            TierError: The tier of record could not be reached.
        """
        return self._answering.run(self._engine.count(self._counted(tag, document, scope)))

    async def acount(
        self, *, tag: Name | None = None, document: Name | None = None, **scope: Unpack[ScopeParts]
    ) -> int:
        """Return how many entries `invalidate` would remove, or `clear`: `count`, awaited."""
        return await self._answering.arun(self._engine.count(self._counted(tag, document, scope)))

    def forget(self, entry_id: str) -> int:
        """Remove one entry from every tier; return how many there were (0 or 1).

        Inside `with scope(...)`, only if it is of that scope.

        Raises:
            TierError: A tier could not be reached, so that the entry may live on; call again.
        """
        return self._answering.run(self._engine.remove(self._entry(entry_id)))

    async def aforget(self, entry_id: str) -> int:
        """Remove one entry from every tier; return how many there were (0 or 1): `forget`, awaited."""
        return await self._answering.arun(self._engine.remove(self._entry(entry_id)))

    def invalidate(self, *, tag: Name | None = None, document: Name | None = None, **scope: Unpack[ScopeParts]) -> int:
        """Remove the entries that have all of what is named from every tier; return how many there were.

        When it returns, no lookup of any process finds them any more, except in the memory tiers of other processes
        (for at most `memory_ttl` seconds), and answers that were in progress are not stored.

        Args:
            tag: A tag that they were stored with.
            document: A document that they were made from.
            scope: Parts of their scope, such as `corpus`; what the enclosing `with scope(...)` states counts too.

        Raises:
            ConfigurationError: Nothing is given (use `clear()` for that), or a part is `None`.
            TierError: A tier could not be reached, and entries may be left there; call again.
        """
        return self._answering.run(self._engine.remove(self._selector(tag, document, scope)))

    async def ainvalidate(
        self, *, tag: Name | None = None, document: Name | None = None, **scope: Unpack[ScopeParts]
    ) -> int:
        """Remove the entries that have all of what is named; return how many there were: `invalidate`, awaited."""
        return await self._answering.arun(self._engine.remove(self._selector(tag, document, scope)))

    def clear(self, *, everything: bool = False, **scope: Unpack[ScopeParts]) -> int:
        """Remove the entries of a scope from every tier; return how many there were.

        Args:
            everything: Remove all entries, ignoring the enclosing scope.
            scope: Parts of their scope; what the enclosing `with scope(...)` states counts too. Without either,
                all entries are removed. `asker` selects what that asker caused and what is still in quarantine; the
                enclosing scope's asker does not count.

        Raises:
            ConfigurationError: Parts are named beside `everything`, or a part is `None`.
            TierError: A tier could not be reached, and entries may be left there; call again.
        """
        return self._answering.run(self._engine.remove(self._cleared(scope, everything=everything)))

    async def aclear(self, *, everything: bool = False, **scope: Unpack[ScopeParts]) -> int:
        """Remove the entries of a scope from every tier; return how many there were: `clear`, awaited."""
        return await self._answering.arun(self._engine.remove(self._cleared(scope, everything=everything)))

    def erase(self, **scope: Unpack[ScopeParts]) -> Erasure:
        """Delete all that is stored of a user, a tenant or another part of the scope, from every tier.

        A removal after which no tier has a copy, not even one that would never be served: rows of PostgreSQL, values
        of Redis (all keys under `redis_prefix` are read, some hundred at a time), this process's memory. Answers that
        are in progress are not stored; answers to later questions are.

        Args:
            scope: Parts that the entries have, at least one; what the enclosing `with scope(...)` states counts too.

        Returns:
            A receipt, which contains no names, and lists what remains where no cache can delete it.

        Raises:
            ConfigurationError: No part is named, or one is `None`.
            TierError: A tier could not be reached, and data may be left there; call again.
        """
        return self._answering.run(self._engine.erase(self._erased(scope), self.settings.memory_ttl))

    async def aerase(self, **scope: Unpack[ScopeParts]) -> Erasure:
        """Delete all that is stored of a user, a tenant or another part of the scope: `erase`, awaited."""
        return await self._answering.arun(self._engine.erase(self._erased(scope), self.settings.memory_ttl))

    def report_wrong(self, entry_id: str, *, similarity: float = 1.0) -> None:
        """Report that an answer was wrong for the question asked, for example on a user's "thumbs down".

        With `acceptance="verified"` that is an observation of the entry; otherwise the entry is removed.

        Args:
            entry_id: The hit's `entry_id`.
            similarity: The hit's `similarity`.

        Raises:
            TierError: A tier could not be reached; call again.
        """
        self._answering.run(self._seen(entry_id, similarity, right=False))

    async def areport_wrong(self, entry_id: str, *, similarity: float = 1.0) -> None:
        """Report that an answer was wrong for the question asked: `report_wrong`, awaited."""
        await self._answering.arun(self._seen(entry_id, similarity, right=False))

    def report_right(self, entry_id: str, *, similarity: float = 1.0) -> None:
        """Report that an answer was right for the question asked; with `acceptance="verified"`, an observation.

        Args:
            entry_id: The hit's `entry_id`.
            similarity: The hit's `similarity`.

        Raises:
            TierError: A tier could not be reached; call again.
        """
        self._answering.run(self._seen(entry_id, similarity, right=True))

    async def areport_right(self, entry_id: str, *, similarity: float = 1.0) -> None:
        """Report that an answer was right for the question asked: `report_right`, awaited."""
        await self._answering.arun(self._seen(entry_id, similarity, right=True))

    def documents(self, **scope: Unpack[ScopeParts]) -> Mapping[str, frozenset[str]]:
        """Return the documents that stored answers were made from, with the versions that were read.

        Args:
            scope: Parts of the answers' scope; what the enclosing `with scope(...)` states counts too.

        Raises:
            TierError: The tier of record could not be reached.
        """
        return self._answering.run(self._engine.documents(self._chosen(scope)))

    async def adocuments(self, **scope: Unpack[ScopeParts]) -> Mapping[str, frozenset[str]]:
        """Return the documents that stored answers were made from, with their versions: `documents`, awaited."""
        return await self._answering.arun(self._engine.documents(self._chosen(scope)))

    def reconcile(self, current: Mapping[Any, Name | Collection[Name]], **scope: Unpack[ScopeParts]) -> Reconciled:
        """Remove the answers made from documents that have changed or were deleted, and only those.

        An answer whose document was stored without a version counts as made from another version. Give the corpus
        if several share the cache: documents that are not in `current` count as deleted.

        Args:
            current: The current version of each document, by its id; or its versions, if the parts of a document
                have a version each.
            scope: Parts of the scope of the answers that are compared, such as `corpus`; what the enclosing
                `with scope(...)` states counts too.

        Raises:
            ConfigurationError: A part is `None`, or an id or a version has no obvious text.
            TierError: A tier could not be reached, and entries may be left there; call again.
        """
        return self._answering.run(self._engine.reconcile(_versions(current), self._chosen(scope)))

    async def areconcile(
        self, current: Mapping[Any, Name | Collection[Name]], **scope: Unpack[ScopeParts]
    ) -> Reconciled:
        """Remove the answers made from documents that have changed or were deleted: `reconcile`, awaited."""
        return await self._answering.arun(self._engine.reconcile(_versions(current), self._chosen(scope)))

    def reindex(self, *, progress: Callable[[Reindexed], None] | None = None) -> Reindexed:
        """Compare the index with PostgreSQL, and add and delete what differs.

        This is also done in the background, a batch at each `sweep_interval`, and completely if a batch differed.
        After an interruption, call again. `askonce reindex` does it from the command line.

        Args:
            progress: Called after each batch with what was done until then.

        Raises:
            ConfigurationError: There is no `index`.
            TierError: The index or PostgreSQL could not be reached.
        """
        return self._answering.run(self._engine.reindex(progress))

    async def areindex(self, *, progress: Callable[[Reindexed], None] | None = None) -> Reindexed:
        """Compare the index with PostgreSQL, and add and delete what differs: `reindex`, awaited."""
        return await self._answering.arun(self._engine.reindex(progress))

    def check(self) -> Report:
        """Check both servers, the schema, the embedder and the profile, and report what is wrong and how to fix it.

        It changes nothing on any server, and calls no model but the embedder, for one text. Call it when deploying:
        `report.ok` is false if something does not work; printed, the report has one line per finding.
        """
        return self._answering.check(self._engine.check(findings_of(self.settings, self._engine.parts)))

    async def acheck(self) -> Report:
        """Check both servers, the schema, the embedder and the profile, and report what is wrong: `check`, awaited."""
        return await self._answering.acheck(self._engine.check(findings_of(self.settings, self._engine.parts)))

    def migrate(self) -> None:
        """Bring PostgreSQL's schema and the index up to date, or check them, now instead of at first use.

        Raises:
            ConfigurationError: One of them cannot be used; the message says what to do.
            TierError: One of them could not be reached.
        """
        rules, io = self._engine.parts.rules, self._engine.parts.io
        if rules.has_semantic:
            io.semantic.migrate()
        if rules.has_index and offers(io.index, Migrating):
            io.index.migrate(io.embedder.dimension)

    async def amigrate(self) -> None:
        """Bring PostgreSQL's schema and the index up to date, or check them, now: `migrate`, awaited."""
        rules, io = self._engine.parts.rules, self._engine.parts.io
        if rules.has_semantic:
            await io.semantic.amigrate()
        if rules.has_index and offers(io.index, Migrating):
            await io.index.amigrate(await asyncio.to_thread(lambda: io.embedder.dimension))

    def stats(self) -> Stats:
        """Return the counters of this cache, since it was created."""
        return self._engine.stats()

    async def astats(self) -> Stats:
        """Return the counters of this cache, since it was created: `stats`, awaited."""
        return self._engine.stats()

    def _asked(self, question: str | Request, context: Json, scope: ScopeParts) -> Asked:
        if isinstance(question, Request):
            if scope or context is not None:
                raise ConfigurationError("a Request has its own context and scope; leave the keywords out")
            return self._engine.asked(question)  # an adapter made it, and goes on without the cache where that fails
        instance(question, str, "the question", "text, or a Request")
        try:
            return self._engine.asked_in(question, context, scope)
        except (TypeError, ValueError, RecursionError) as exc:
            raise ConfigurationError(f"scope and context are JSON, in which names are text: {exc}") from None

    def _chosen(self, scope: ScopeParts) -> dict[str, str]:
        """Return the digests of the scope parts that a removal names, and of those that enclosing blocks state."""
        given = scope_of(scope)
        open_parts = sorted(scope.keys() - given.stated().keys())
        if open_parts:
            raise ConfigurationError(
                f"{', '.join(open_parts)}: None or the default chooses nothing; leave it out, if you mean all of them"
            )
        whole = given.within(replace(ambient_scope(), asker=None))
        digests = self._engine.parts.digests
        waiting = {} if given.asker is None else {ASKER: digests.asker(given)}
        return {**digests.parts(whole), **waiting}

    def _entry(self, entry_id: str) -> Selector:
        return Selector(entry_id=_entry_id(entry_id), parts=self._chosen({}))

    def _seen(self, entry_id: str, similarity: float, *, right: bool) -> Flow[None]:
        seen = Observation(number(similarity, "similarity", least=0, most=1), right)
        return self._engine.report(_entry_id(entry_id), seen, self._chosen({}))

    def _selector(self, tag: Name | None, document: Name | None, scope: ScopeParts) -> Selector:
        if tag is document is None and not scope:
            raise ConfigurationError("name a tag, a document or a part of the scope; clear() removes everything")
        return self._labelled(tag, document, scope)

    def _labelled(self, tag: Name | None, document: Name | None, scope: ScopeParts) -> Selector:
        """Return what chooses the entries with a tag, a document and parts of a scope, as far as they are named."""
        return Selector(
            tag=None if tag is None else named(tag, "tag"),
            document=None if document is None else named(document, "document"),
            parts=self._chosen(scope),
        )

    def _known(self, name: str, scope: ScopeParts) -> Flow[Known]:
        entry_id = _entry_id(name)
        try:
            digest = bytes.fromhex(entry_id.rpartition("-")[2])
        except ValueError:
            raise ConfigurationError("why() takes the name of an entry, or a request's as events have it") from None
        chosen = Selector(entry_id=entry_id if "-" in entry_id else None, parts=self._chosen(scope))
        page = yield from self._engine.entries(EntryFilter(chosen, request=digest), None, 1, tenant_of(scope))
        store = self._engine.parts.journal
        kept: Sequence[Kept] = ()
        if store is not None:
            kept = yield from either(store.read_reviews, store.aread_reviews, Wanted(_MOST_DECISIONS, about=entry_id))
        decisions = tuple(one.sample for one in kept if chosen.parts.items() <= one.parts.items())
        entry = page.entries[0] if page.entries else None
        return Known(entry, decisions, store is not None and self.settings.journal_questions)

    def _counted(self, tag: Name | None, document: Name | None, scope: ScopeParts) -> Selector:
        return (
            self._selector(tag, document, scope)
            if scope or (tag, document) != (None, None)
            else self._cleared({}, everything=False)
        )

    def _wanted(
        self,
        words: str | None,
        answer: str | None,
        tags: Iterable[Name],
        document: Name | None,
        older_than: float | str | None,
        newer_than: float | str | None,
        digests: Mapping[str, str] | None,
        scope: ScopeParts,
    ) -> EntryFilter:
        now = self._engine.now()
        names = [named(tag, "tag") for tag in several(tags, "tags")]
        chosen = self._labelled(names[0] if names else None, document, scope)
        parts = {} if digests is None else dict(instance(digests, Mapping, "digests", "a mapping of parts to digests"))
        return EntryFilter(
            replace(chosen, parts={**parts, **chosen.parts}),
            tuple(names[1:]),
            _words(words, "words"),
            _words(answer, "answer"),
            0.0 if newer_than is None else now - duration(newer_than, "newer_than", least=0),
            float("inf") if older_than is None else now - duration(older_than, "older_than", least=0),
        )

    def _erased(self, scope: ScopeParts) -> Selector:
        if not scope:
            raise ConfigurationError('erase() wants to know whom, as in erase(user="u42"); clear() removes everything')
        return Selector(parts=self._chosen(scope))

    def _cleared(self, scope: ScopeParts, *, everything: bool) -> Selector:
        if not isinstance(everything, bool):
            raise ConfigurationError("everything is True or False: with True, all entries of all scopes are removed")
        if everything and scope:
            raise ConfigurationError(f"clear(everything=True) takes no parts of a scope, such as {', '.join(scope)}")
        with asked_in(Scope()) if everything else nullcontext():
            return Selector(parts=self._chosen(scope))


def _entry_id(entry_id: str) -> str:
    return instance(entry_id, str, "entry_id", "a hit's `entry_id`; clear() removes everything")


def _page_of(limit: int) -> int:
    if not 1 <= whole(limit, "limit") <= MOST_IN_A_PAGE:
        raise ConfigurationError(f"limit is 1 to {MOST_IN_A_PAGE:,} entries; `after` leads to the next page")
    return limit


def tenant_of(scope: ScopeParts) -> ScopePart:
    """Return the tenant that is named, or that the enclosing `with scope(...)` names."""
    return scope_of(scope).within(ambient_scope()).tenant


def _words(text: str | None, what: str) -> tuple[str, ...]:
    return () if text is None else words_of(instance(text, str, what, "text"))


def _versions(current: Mapping[Any, Name | Collection[Name]]) -> dict[str, Collection[str]]:
    return {
        named(document, "a document's id"): [
            named(version, "a document's version")
            for version in (given if isinstance(given, Collection) and not isinstance(given, str) else (given,))
        ]
        for document, given in instance(current, Mapping, "current", "a mapping of ids to versions").items()
    }
