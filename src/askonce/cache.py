"""The cache that applications hold: each method beside its async version, which differs in its driver only."""

from __future__ import annotations

import asyncio
import logging
import os
import time
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from random import random
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar, Unpack, cast

from askonce.assembly import assemble, named_verifier, observers_of
from askonce.bulk import Bulk
from askonce.core.answers import AnswerCodec, JsonAnswers, Recorded, StreamCodec, recorded_of
from askonce.core.arguments import function, instance, number, offering, plain_function, several
from askonce.core.events import Observer
from askonce.core.evidence import Evidence
from askonce.core.journal import JournalStore
from askonce.core.model import (
    Answered,
    Cost,
    Decision,
    Document,
    Json,
    Miss,
    Name,
    Request,
    Scope,
    ScopeParts,
)
from askonce.core.policy import Outcome, Policy
from askonce.core.ports import ExactTier, SemanticTier, VectorIndex
from askonce.core.sealing import KeyFunction
from askonce.core.writing import write
from askonce.errors import ConfigurationError
from askonce.guards import Guard
from askonce.observe.stats import Stats
from askonce.runtime.answering import Answering, Guarding, StreamedCall, Whole, unguarded
from askonce.runtime.engine import Call, Engine, Labels, Served, labels_of
from askonce.runtime.exits import at_end_of_process
from askonce.runtime.flight import SingleFlight
from askonce.runtime.journaling import Journal, write_all
from askonce.runtime.pacing import pace
from askonce.runtime.performing import Background, Performer
from askonce.runtime.shared import AsyncReader, FetchContext, Reader
from askonce.runtime.writing import WriteQueue, drain_all

if TYPE_CHECKING:
    from askonce.settings import SettingsFields

__all__ = ["AnswerCodec", "Cache", "Outcome", "Recorded"]

T = TypeVar("T")
C = TypeVar("C")
A = TypeVar("A", bound=Json)
_log = logging.getLogger("askonce")
_JSON = JsonAnswers()
_COROUTINE = "a coroutine function without arguments"
_OF_HOSTS = "the async method of the model or engine, such as ainvoke or achat,"
_SECRETS = {"digest_key", "encryption_key", "prefix_salt_key"}


class Cache(Bulk):
    """Answer repeated questions from an exact and a semantic tier.

    A fault of a server never reaches the caller, unless the setting `strict` is on: it counts as a miss, and is logged
    with the remedy. Removals (`forget`, `invalidate`, `clear`) are the exception, as they promise that entries are
    removed. `check()` reports beforehand whether everything can be used.

    Questions are plain text, or whole requests. With plain text, `context` and the parts of
    `Scope` are given as keywords; what they leave open is taken from the
    enclosing `with scope(...)`.

    Args:
        embedder: A name (see `Settings`), a LangChain `Embeddings`, a LlamaIndex
            `BaseEmbedding`, an object of the `Embedder` protocol, or what
            `askonce.embedding.from_callable` returns.
        policy: What not to cache; by default the rules of `askonce.core.rules`.
        guards: By name, functions of two questions that return why they differ, or `None`: added to the default ones,
            replacing those of the same name.
        replace_guards: Whether `guards` replace all default ones.
        exact: An exact tier, instead of the one of `redis_url`.
        semantic: A semantic tier, instead of the one of `postgres_url`.
        index: A vector index instead of PostgreSQL's own, or of the one of `index_url`; PostgreSQL keeps the entries,
            or Redis where there is no PostgreSQL, and confirms what it proposes.
        clock: Returns the Unix time in seconds.
        draw: Returns a random number, 0 to 1, for audits and `acceptance="verified"`.
        verifier: Decides on hits between `verify_from` and `verify_below`: a LangChain chat model, a LlamaIndex
            LLM, or an object of the protocol `Verifier`. `"same-answer"` and `"none"` (or `None`) are values of the
            setting of that name, which `"auto"` leaves as it is.
        judge: Decides whether two answers say the same, for shadow mode, audits and `acceptance="verified"`: a
            LangChain chat model, a LlamaIndex LLM, or an object of the protocol
            `AnswerJudge`; by default their texts are compared, which suits short, fixed
            answers.
        rewriter: Turns follow-ups into standalone questions: a LangChain chat model, a LlamaIndex LLM, or an
            object of the protocol `Rewriter`. Without one, only an identical
            conversation is answered.
        encryption_keys: Takes a tenant's name, or `None`, and returns the keys with which its questions and answers
            are encrypted (the first encrypts, all decrypt), or `None` for a tenant whose key was destroyed: then
            nothing of it is read or stored. It may block, as a thread calls it. Replaces the setting `encryption_key`.
        redact: Takes the text of a question that is to be kept for review (`journal_questions`), and returns what is
            written of it. It may block, as a thread calls it; a decision at which it fails is not kept.
        observers: Objects with a method `on_event(event)`, which is called with each event of
            `askonce.core.events`. No caller waits for them, or gets their exceptions.
        settings: The fields of `Settings`.

    Raises:
        ConfigurationError: A setting is invalid; the message says what was expected.
        ImportError: The embedder needs an extra that is not installed; the message names it.
    """

    def __init__(
        self,
        *,
        embedder: object | None = None,
        policy: Policy | None = None,
        guards: Mapping[str, Guard] | None = None,
        replace_guards: bool = False,
        exact: ExactTier | None = None,
        semantic: SemanticTier | None = None,
        index: VectorIndex | None = None,
        clock: Callable[[], float] = time.time,
        draw: Callable[[], float] = random,
        verifier: object | None = "auto",
        judge: object | None = None,
        rewriter: object | None = None,
        encryption_keys: KeyFunction | None = None,
        redact: Callable[[str], str] | None = None,
        observers: Iterable[Observer] = (),
        **settings: Unpack[SettingsFields],
    ) -> None:
        from askonce.settings import load_settings  # with pydantic, which takes longer to import than all of askonce

        name, embedder = (embedder, None) if isinstance(embedder, str) else (None, embedder)
        named, verifier = named_verifier(verifier)
        keywords = {**settings, **named, **({"embedder": name} if name is not None else {})}
        self.settings = load_settings(**keywords)
        parts = assemble(
            self.settings,
            embedder=embedder,
            exact=exact,
            semantic=semantic,
            index=index,
            policy=policy,
            guards=guards,
            replace_guards=replace_guards,
            verifier=verifier,
            judge=judge,
            rewriter=rewriter,
            encryption_keys=encryption_keys,
        )
        if parts.embedder_id and not parts.rules.finds_similar:
            _log.warning(
                "an embedder, but no postgres_url or index_url: without them only identical questions are answered"
            )
        observers = tuple(several(observers, "observers"))
        self._background = Background()
        performer = Performer(parts.io, parts.watches, self._background)
        waits = self.settings.durability == "wait" or self.settings.strict
        self._writes = None if waits else WriteQueue(lambda writes: performer.run(write(writes, parts.rules, clock())))
        self._flight = flight = SingleFlight(self.settings.patience)
        self._engine = Engine(
            parts,
            ttl=self.settings.ttl,
            sweep_interval=self.settings.sweep_interval,
            serving=self.settings.serve,
            audit_rate=self.settings.audit_rate,
            quarantine=self.settings.quarantine,
            clock=plain_function(clock, "clock", "a function that returns the Unix time"),
            draw=plain_function(draw, "draw", "a function that returns a number from 0 to 1"),
            on_removal=self._flight.stop_sharing,
            writes=self._writes,
            observers=observers_of(self.settings, observers),
            waiting=lambda: flight.waiting,
            journal=self._journal(parts.journal, clock, redact),
            keeps_names=self.settings.scope_names == "plain",
        )
        self._engine.observers.prices = self._prices
        self._engine.observers.read_stats_from(partial(_stats_of, weakref.ref(self)))
        self._answering = Answering(
            self._engine, self._flight, performer, self.settings.patience, strict=self.settings.strict
        )
        self._on_close: Callable[[], None] | None = None
        self._is_blocking_noted = False
        self._recipe: tuple[Callable[..., Cache], dict[str, object]] | None = None
        objects = (embedder, policy, guards, exact, semantic, index, verifier, judge, rewriter, encryption_keys, redact)
        plain = (clock, draw, replace_guards, observers) == (time.time, random, False, ())
        if plain and all(given is None for given in objects):
            self._recipe = (type(self), keywords)
        _live.add(self)
        at_end_of_process(_at_exit)

    def _journal(
        self, store: JournalStore | None, clock: Callable[[], float], redact: Callable[[str], str] | None
    ) -> Journal | None:
        if redact is not None:
            plain_function(redact, "redact", "a function that takes a text and returns one")
        if store is None or not self.settings.journal:
            return None
        return Journal(
            store,
            clock,
            self.settings.journal_keep,
            self.settings.journal_questions_keep,
            wants_questions=self.settings.journal_questions,
            redact=redact,
            servers=self.settings.prefix_metrics_urls,
        )

    @classmethod
    def embedded(
        cls,
        folder: str | Path | None = None,
        *,
        embedder: object = "minilm",
        **settings: Unpack[SettingsFields],
    ) -> Self:
        """Return a cache on its own PostgreSQL and Valkey, started from wheels (extra `embedded`).

        Args:
            folder: Where the servers keep their data; by default a folder of the user's. Caches and
                processes with the same folder share the servers, which stop when the last one leaves.
            embedder: A name or an object that makes vectors of questions, as `Cache` takes it.
            settings: The fields of `Settings`, but for the servers' addresses.

        Raises:
            ConfigurationError: A server's URL was given.
        """
        given = sorted({"redis_url", "postgres_url"} & settings.keys())
        if given:
            raise ConfigurationError(f"Cache.embedded() starts its own servers; give {', '.join(given)} to Cache(...)")
        from askonce.embedded import start_servers  # an extra, needed only here

        servers, keywords = start_servers(folder), settings
        settings = {**settings, "redis_url": servers.redis_url, "postgres_url": servers.postgres_url}
        try:
            cache = cls(embedder=embedder, **settings)
        except BaseException:
            servers.close()
            raise
        cache._on_close = servers.close
        if cache._recipe is not None:
            cache._recipe = (cls.embedded, {"folder": folder, "embedder": embedder, **keywords})
        return cache

    def lookup(
        self,
        question: str | Request,
        *,
        evidence: Evidence | None = None,
        context: Json = None,
        **scope: Unpack[ScopeParts],
    ) -> Decision:
        """Return the stored answer (a `Hit`), or why the model must be asked (a `Miss` or a `Bypass`).

        Args:
            question: What is asked: text, or a whole `Request`.
            evidence: What the documents behind an answer must satisfy, such as
                `CurrentVersions`; by default the question alone decides.
            context: What else the answer depends on, JSON; compared by equality.
            scope: Parts of the scope, such as `tenant` and `model`: only an equal one is answered.
        """
        self._note_blocking("alookup")
        asked = self._asked(question, context, scope)
        return self._answering.run(self._engine.look_up(asked, evidence_of(evidence)))

    async def alookup(
        self,
        question: str | Request,
        *,
        evidence: Evidence | None = None,
        context: Json = None,
        **scope: Unpack[ScopeParts],
    ) -> Decision:
        """Return the stored answer (a `Hit`), or why the model must be asked: `lookup`, awaited."""
        await pace()
        asked = self._asked(question, context, scope)
        return await self._answering.arun(self._engine.look_up(asked, evidence_of(evidence)))

    def store(
        self,
        question: str | Request,
        answer: Json,
        *,
        after: Miss | None = None,
        outcome: Outcome | None = None,
        cost: Cost | None = None,
        tags: Iterable[Name] = (),
        documents: Iterable[Name | Document] = (),
        ttl: float | str | None = None,
        context: Json = None,
        trusted: bool | None = None,
        **scope: Unpack[ScopeParts],
    ) -> str | None:
        """Store an answer, replacing the one to the same question.

        Args:
            question: What is asked: text, or a whole `Request`.
            answer: A JSON value.
            after: The miss that `lookup` returned; by default the last one that it returned for the question on this
                thread or task, or else on any. If a removal since then selects the new entry, it is not stored.
            outcome: How the model call ended; by default it ended cleanly.
            cost: Tokens and latency of the model call.
            tags: Names to invalidate by.
            documents: The documents that the answer was made from: ids, or ids with versions.
            ttl: How long it may be served, in seconds or as `"15m"`; by default the setting `ttl`.
            context: What else the answer depends on, JSON; compared by equality.
            trusted: With `quarantine`, whether every asker may be served at once; by default an answer that is not
                stored after a miss is trusted, as the operator wrote it.
            scope: Parts of the scope, such as `tenant` and `model`: only an equal one is answered.

        Returns:
            The entry's id, or `None` if the policy refuses it or no tier could store it. With `durability="behind"` it
                is that of what is queued: `stats()` and events tell what became of it.
        """
        self._note_blocking("astore")
        recorded, labels = recorded_of(answer, outcome, cost), labels_of(tags, documents, ttl)
        trusted = _trusted(question, after, trusted)
        asked = self._asked(question, context, scope)
        return self._answering.run(self._engine.store(asked, recorded, labels, after, trusted=trusted))

    async def astore(
        self,
        question: str | Request,
        answer: Json,
        *,
        after: Miss | None = None,
        outcome: Outcome | None = None,
        cost: Cost | None = None,
        tags: Iterable[Name] = (),
        documents: Iterable[Name | Document] = (),
        ttl: float | str | None = None,
        context: Json = None,
        trusted: bool | None = None,
        **scope: Unpack[ScopeParts],
    ) -> str | None:
        """Store an answer, replacing the one to the same question: `store`, awaited."""
        recorded, labels = recorded_of(answer, outcome, cost), labels_of(tags, documents, ttl)
        trusted = _trusted(question, after, trusted)
        await pace()
        asked = self._asked(question, context, scope)
        return await self._answering.arun(self._engine.store(asked, recorded, labels, after, trusted=trusted))

    def ask(
        self,
        question: str | Request,
        compute: Callable[[], A],
        *,
        tags: Iterable[Name] = (),
        documents: Iterable[Name | Document] = (),
        ttl: float | str | None = None,
        evidence: Evidence | None = None,
        context: Json = None,
        **scope: Unpack[ScopeParts],
    ) -> A:
        """Return the stored answer, or what `compute` returns, which is then stored.

        Concurrent calls for the same question share one call of `compute`. Its error is raised only to the caller whose
        `compute` it was; one of the others then calls its own, and the rest wait for that, for `patience` seconds in
        total. No caller gets an answer that was removed, in any process, before the call.

        Args:
            question: What is asked: text, or a whole `Request`.
            compute: Calls the model. Its result is stored if it is a JSON value.
            tags: Names to invalidate by.
            documents: The documents that the answer is made from: ids, or ids with versions.
            ttl: How long it may be served, in seconds or as `"15m"`; by default the setting `ttl`.
            evidence: What the documents behind a stored answer must satisfy, such as `CurrentVersions`.
            context: What else the answer depends on, JSON; compared by equality.
            scope: Parts of the scope, such as `tenant` and `model`: only an equal one is answered.
        """
        self._note_blocking("aask")
        call = self._call(question, context, scope, labels_of(tags, documents, ttl), evidence, compute)
        return self._answering.answer(call, compute).answer

    async def aask(
        self,
        question: str | Request,
        compute: Callable[[], Awaitable[A] | A],
        *,
        tags: Iterable[Name] = (),
        documents: Iterable[Name | Document] = (),
        ttl: float | str | None = None,
        evidence: Evidence | None = None,
        context: Json = None,
        **scope: Unpack[ScopeParts],
    ) -> A:
        """Return the stored answer, or what `compute` returns, which is then stored: `ask`, awaited.

        `compute` is a coroutine function. A sync one is accepted too, but blocks the event loop while it runs.
        """
        await pace()
        call = self._call(question, context, scope, labels_of(tags, documents, ttl), evidence, compute, _COROUTINE)
        found = await self._answering.aanswer(call, partial(_result, compute))
        return found.answer

    def ask_with_decision(
        self,
        question: str | Request,
        compute: Callable[[], A],
        *,
        tags: Iterable[Name] = (),
        documents: Iterable[Name | Document] = (),
        ttl: float | str | None = None,
        evidence: Evidence | None = None,
        context: Json = None,
        **scope: Unpack[ScopeParts],
    ) -> Answered[A]:
        """Return an answer as `ask` does, and where it comes from, why the model was asked, and the entry's id."""
        self._note_blocking("aask_with_decision")
        call = self._call(question, context, scope, labels_of(tags, documents, ttl), evidence, compute)
        return self._answering.answer(call, compute)

    async def aask_with_decision(
        self,
        question: str | Request,
        compute: Callable[[], Awaitable[A] | A],
        *,
        tags: Iterable[Name] = (),
        documents: Iterable[Name | Document] = (),
        ttl: float | str | None = None,
        evidence: Evidence | None = None,
        context: Json = None,
        **scope: Unpack[ScopeParts],
    ) -> Answered[A]:
        """Return an answer as `aask` does, and where it comes from, why the model was asked, and the entry's id."""
        await pace()
        call = self._call(question, context, scope, labels_of(tags, documents, ttl), evidence, compute, _COROUTINE)
        return await self._answering.aanswer(call, partial(_result, compute))

    def answer(
        self,
        request: Request,
        compute: Callable[[], T],
        codec: AnswerCodec[T],
        *,
        tags: Iterable[Name] = (),
        documents: Iterable[Name | Document] = (),
        ttl: float | str | None = None,
        evidence: Evidence | None = None,
    ) -> Answered[T]:
        """`ask_with_decision` for hosts: of a whole request, with results that `codec` turns into JSON and back."""
        self._note_blocking(_OF_HOSTS)
        call = Call(self._engine.asked(_given(request)), codec, labels_of(tags, documents, ttl), evidence)
        return self._answering.answer(call, compute)

    async def aanswer(
        self,
        request: Request,
        compute: Callable[[], Awaitable[T]],
        codec: AnswerCodec[T],
        *,
        tags: Iterable[Name] = (),
        documents: Iterable[Name | Document] = (),
        ttl: float | str | None = None,
        evidence: Evidence | None = None,
    ) -> Answered[T]:
        """Answer a host's request as `aask_with_decision` does: `answer`, awaited."""
        await pace()
        call = Call(self._engine.asked(_given(request)), codec, labels_of(tags, documents, ttl), evidence)
        return await self._answering.aanswer(call, compute)

    def stream(
        self,
        request: Request,
        ask: Callable[[], Iterator[C] | Whole[T]],
        codec: StreamCodec[T, C],
        *,
        step: FetchContext = nullcontext,
        guard: Guarding = unguarded,
        tags: Iterable[Name] = (),
        ttl: float | str | None = None,
        evidence: Evidence | None = None,
    ) -> Served[T] | Reader[C]:
        """Return the stored answer, or the stream that `ask` opens, which is stored when it has ended; for hosts.

        Concurrent calls for the same question share one stream: each reader gets the chunks so far, then each new one.

        Args:
            request: What is asked.
            ask: Calls the model.
            codec: Turns this call's chunks into JSON, and a hit into a result.
            step: A context in which each chunk is fetched.
            guard: Keeps faults of the cache from the caller: a context manager for the action that it is given.
            tags: Names to invalidate by.
            ttl: How long it may be served, in seconds or as `"15m"`; by default the setting `ttl`.
            evidence: What the documents behind a stored answer must satisfy. With it, a call waits until another's
                stream has ended: its documents are known only then.
        """
        self._note_blocking(_OF_HOSTS)
        return self._answering.stream(
            StreamedCall(self._engine.asked(request), codec, labels_of(tags, (), ttl), evidence, step, guard), ask
        )

    async def astream(
        self,
        request: Request,
        ask: Callable[[], Awaitable[AsyncIterator[C] | Iterator[C] | Whole[T]]],
        codec: StreamCodec[T, C],
        *,
        step: FetchContext = nullcontext,
        guard: Guarding = unguarded,
        tags: Iterable[Name] = (),
        ttl: float | str | None = None,
        evidence: Evidence | None = None,
    ) -> Served[T] | AsyncReader[C] | Reader[C]:
        """Return the stored answer, or the stream that `ask` opens, for hosts: `stream`, awaited."""
        await pace()
        call = StreamedCall(self._engine.asked(request), codec, labels_of(tags, (), ttl), evidence, step, guard)
        return await self._answering.astream(call, ask)

    def flush(self, timeout: float = 30.0) -> bool:
        """Wait until all answers are stored that are queued now, and hit counts too; return whether they were in time.

        An answer that could not be stored, or was removed meanwhile, is not waited for: `stats().refused` counts it.

        Args:
            timeout: Longest wait, in seconds.
        """
        number(timeout, "timeout", least=0)
        return self._answering.run(self._engine.flush(timeout), tolerant=True)

    async def aflush(self, timeout: float = 30.0) -> bool:  # noqa: ASYNC109 — as `flush`
        """Wait until all answers are stored that are queued now; return whether they were in time: `flush`, awaited."""
        number(timeout, "timeout", least=0)
        return await self._answering.arun(self._engine.flush(timeout), tolerant=True)

    def settle(self, timeout: float = 30.0) -> bool:
        """Wait for what is queued, for audits and comparisons, then for observers; return whether they ended in time.

        Args:
            timeout: Longest wait, in seconds.
        """
        until = time.monotonic() + number(timeout, "timeout", least=0)
        is_written = self._answering.run(self._engine.drained(timeout), tolerant=True)
        is_done = self._background.settle(max(0.0, until - time.monotonic()))
        return self._engine.observers.settle(max(0.0, until - time.monotonic())) and is_written and is_done

    async def asettle(self, timeout: float = 30.0) -> bool:  # noqa: ASYNC109 — as `settle`
        """Wait for what the running loop does in the background, and for observers: `settle`, awaited."""
        until = time.monotonic() + number(timeout, "timeout", least=0)
        is_written = await self._answering.arun(self._engine.drained(timeout), tolerant=True)
        is_done = await self._background.asettle(max(0.0, until - time.monotonic()))
        observers = self._engine.observers
        is_told = await asyncio.to_thread(observers.settle, max(0.0, until - time.monotonic()))
        return is_told and is_written and is_done

    def observe(self, observer: Observer) -> None:
        """Give one more observer the events from now on, as those of `observers=` are given them.

        Args:
            observer: An object with a method `on_event(event)`.

        Raises:
            ConfigurationError: It has none.
        """
        self._engine.observe(observer)

    def count_bypass(self, rule: str, *, host: str = "askonce") -> None:
        """Count a request that a host kept away from the cache, and tell of it.

        Args:
            rule: Why.
            host: Names the host, as its requests' scope does.
        """
        self._engine.bypassed(rule, host)

    def close(self) -> None:
        """Write what is queued, close what the cache opened and the tiers that it was given, and stop its own servers.

        Models that it was given, such as an embedder, are left open: other caches may use them.
        """
        self._answering.run(self._engine.flush(), tolerant=True)
        parts = self._engine.parts
        if parts.rules.has_exact:
            parts.io.exact.close()
        if parts.rules.has_index:
            parts.io.index.close()
        if parts.rules.has_semantic:
            parts.io.semantic.close()
        self._release()

    async def aclose(self) -> None:
        """Close what the cache opened, the connections of the running loop included: `close`, awaited."""
        await self._answering.arun(self._engine.flush(), tolerant=True)
        await self._background.aclose()
        parts = self._engine.parts
        if parts.rules.has_exact:
            await parts.io.exact.aclose()
        if parts.rules.has_index:
            await parts.io.index.aclose()
        if parts.rules.has_semantic:
            await parts.io.semantic.aclose()
        await asyncio.to_thread(self._release)

    def __enter__(self) -> Self:
        """Return the cache, to be closed at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the cache."""
        self.close()

    async def __aenter__(self) -> Self:
        """Return the cache, to be closed at the end of the block."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the cache."""
        await self.aclose()

    def __repr__(self) -> str:
        """Return which servers it asks, and what it accepts, without passwords."""
        parts, settings = self._engine.parts, self.settings
        servers = [watch.server for port, watch in parts.watches.items() if getattr(parts.io, port, None) is not None]
        least = parts.rules.acceptance.min_similarity if parts.rules.finds_similar else None
        accepts = "exact only" if least is None else f"min_similarity={least:g}"
        return f"<{type(self).__name__} {', '.join([*servers, accepts])}{'' if settings.serve else ', serve=False'}>"

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        """Return the cache itself: frameworks copy models, and a copy shares the servers."""
        return self

    def __reduce__(self) -> tuple[Callable[..., Cache], tuple[object, ...]]:
        """Pickle as the settings that the cache was made from.

        Raises:
            TypeError: It was made from objects, which cannot be made again.
        """
        if self._recipe is None:
            raise TypeError("only a Cache made from settings alone can be pickled")
        make, settings = self._recipe
        secret = sorted(_SECRETS & settings.keys())
        if secret:
            raise TypeError(
                f"a Cache that was given {', '.join(secret)} cannot be pickled, as the pickle would hold it: "
                f"set {', '.join(f'ASKONCE_{name.upper()}' for name in secret)}, which worker processes read too"
            )
        return _remake, (make, settings, _mark(self))

    def _call(
        self,
        question: str | Request,
        context: Json,
        scope: ScopeParts,
        labels: Labels,
        evidence: Evidence | None,
        compute: Callable[[], Awaitable[A] | A],
        wanted: str = "a function without arguments",
    ) -> Call[AnswerCodec[A]]:
        # What comes back from JSON is what some `compute` of this question returned: nothing else is stored.
        codec = cast("AnswerCodec[A]", _JSON)
        call = Call(self._asked(question, context, scope), codec, labels, evidence_of(evidence))
        function(compute, "compute", wanted)
        return call

    def _note_blocking(self, instead: str) -> None:
        """Log, once a cache, that a blocking method was called where an event loop runs, whose tasks all wait then."""
        if self._is_blocking_noted or asyncio._get_running_loop() is None:
            return
        self._is_blocking_noted = True
        _log.warning("a blocking method of the cache was called in a running event loop: await %s instead", instead)

    def _release(self) -> None:
        for model in self._engine.parts.models:
            model.close()
        self._background.close()
        if self._writes is not None:
            self._writes.close()
        if self._engine.journal is not None:
            self._engine.journal.close()
        for watch in self._engine.parts.watches.values():
            watch.close()
        self._engine.observers.close()
        if self._on_close is not None:
            self._on_close()
            self._on_close = None

    def _after_fork(self) -> None:
        self._engine.forget()
        self._flight.forget()
        self._background.forget()
        self._on_close = None
        parts = self._engine.parts
        if parts.rules.has_exact:
            parts.io.exact.forget_connections()
        if parts.rules.has_semantic:
            parts.io.semantic.forget_connections()
        if parts.rules.has_index:
            parts.io.index.forget_connections()


def _given(request: Request) -> Request:
    return instance(request, Request, "the request", "a Request; `ask` takes text")


def evidence_of(evidence: Evidence | None) -> Evidence | None:
    """Return `evidence`, which must be of its protocol.

    Raises:
        ConfigurationError: It is not.
    """
    return None if evidence is None else offering(evidence, Evidence, "evidence", "such as CurrentVersions(...)")


async def _result(compute: Callable[[], Awaitable[A] | A]) -> A:
    result = compute()
    return await result if isinstance(result, Awaitable) else result


def _trusted(question: str | Request, after: Miss | None, given: bool | None) -> bool:
    if after is not None:
        instance(after, Miss, "after", "the Miss that `lookup` returned")
    if given is not None:
        return instance(given, bool, "trusted", "true or false")
    return after is None and (not isinstance(question, Request) or question.scope.host == Scope().host)


def _remake(make: Callable[..., Cache], settings: dict[str, object], mark: bytes) -> Cache:
    cache = make(**settings)
    if _mark(cache) != mark:
        cache.close()
        raise ConfigurationError(
            "digest_key or encryption_key is another one in this process than where the Cache was pickled"
        )
    return cache


def _mark(cache: Cache) -> bytes:
    """Return a digest of a cache's secrets, by which a pickle finds the same ones."""
    keys = cache._engine.parts.io.keys
    return cache._engine.parts.digests.fingerprint(b"pickle", b"" if keys is None else keys.mark)


_live: weakref.WeakSet[Cache] = weakref.WeakSet()


def _stats_of(cache: weakref.ref[Cache]) -> Stats | None:
    living = cache()
    return None if living is None else living.stats()


def _at_exit() -> None:
    """Write what is queued, and the hit counts of caches that were not closed."""
    drain_all()
    for cache in list(_live):
        cache._answering.run(cache._engine.flush(0.0), tolerant=True)
    write_all()


def _after_fork() -> None:
    for cache in list(_live):
        cache._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
