"""Build the parts of a cache from its settings; the only module that knows every tier, embedder and judge.

Each is imported when it is asked for, with its library: an application loads nothing that it does not use.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from askonce.core.acceptance import PROFILES, Acceptance
from askonce.core.answers import AnswerJudge, SameText
from askonce.core.arguments import instance, offering, plain_function
from askonce.core.checkup import is_unnamed
from askonce.core.events import Observer
from askonce.core.flows import Rules
from askonce.core.journal import JournalStore
from askonce.core.keys import PLAIN, Digests
from askonce.core.ops import PortName, Ports
from askonce.core.policy import Policy
from askonce.core.ports import (
    Closable,
    Embedder,
    ExactTier,
    IndexedExactTier,
    IndexedRecord,
    IndexedTier,
    LocalIndex,
    SemanticTier,
    VectorIndex,
)
from askonce.core.report import Finding
from askonce.core.rewriting import Rewriter
from askonce.core.rules import TEMPERATURE, default_policy
from askonce.core.sealing import KeyFunction, read_key
from askonce.core.verifier import GreyBand, PairReader, Verifier
from askonce.errors import ConfigurationError
from askonce.extras import install, require
from askonce.guards import DEFAULT_GUARDS, FACTS, Guard
from askonce.guards import load as load_guards
from askonce.profiles import Profile, read_profile
from askonce.runtime.engine import Parts
from askonce.runtime.removals import RemovalLog
from askonce.runtime.threads import WorkerThreads
from askonce.runtime.watch import Breaker, Watch
from askonce.tiers.memory import MemoryTier
from askonce.tiers.sealed import BoxKeyring, SealedExactTier, SealedJournal, SealedSemanticTier, Seals

if TYPE_CHECKING:
    from askonce.embedding import VectorMemo
    from askonce.settings import Settings
    from askonce.tiers.qdrant import QdrantIndex

_log = logging.getLogger("askonce")

_WITH_QUARANTINE = 10  # candidates
_RETIRED_GUARDS = frozenset({"things"})  # of 0.1, which settings may still name; until 0.3
_FIRST_S = 2.0
"""Minimum deadline for the first call of a part that enforces none itself: a client may have to find its servers."""

_FOR_EVER_S = float("inf")


def assemble(
    settings: Settings,
    *,
    embedder: object | None,
    exact: ExactTier | None,
    semantic: SemanticTier | None,
    index: VectorIndex | None = None,
    policy: Policy | None,
    guards: Mapping[str, Guard] | None,
    replace_guards: bool = False,
    verifier: object | None = None,
    judge: object | None = None,
    rewriter: object | None = None,
    encryption_keys: KeyFunction | None = None,
) -> Parts:
    """Return the parts that `settings` describe; the objects given replace those of the settings.

    Raises:
        ConfigurationError: The settings contradict one another, or name something that does not exist.
    """
    vectors = _embedder(settings, embedder)
    if exact is not None:
        offering(
            exact, ExactTier, "exact", "a RedisTier, or an object with all methods of askonce.core.ports.ExactTier"
        )
    if semantic is not None:
        right = "a PgVectorTier, or an object with all methods of askonce.core.ports.SemanticTier"
        offering(semantic, SemanticTier, "semantic", right)
    exact = exact if exact is not None else _exact(settings)
    semantic = semantic if semantic is not None else _semantic(settings, vectors)
    if (semantic is not None or settings.postgres_url is not None) and vectors is None:
        raise ConfigurationError(
            'the semantic tier needs an embedder, such as embedder="minilm"; leave postgres_url out to run without it'
        )
    if exact is None and semantic is None:
        raise ConfigurationError("a cache needs redis_url, postgres_url, or both; Cache.embedded() starts its own")
    index = index if index is not None else _index(settings, vectors)
    embedder_id = "" if vectors is None else identity_of(vectors)
    if index is not None:
        _rely_on(index, semantic, exact, embedder_id)
        if semantic is None and settings.acceptance == "verified":
            raise ConfigurationError('acceptance="verified" keeps its observations in PostgreSQL: give postgres_url')
    memory = MemoryTier(
        max_entries=settings.memory_entries, max_bytes=settings.memory_bytes, lifetime_s=settings.memory_ttl
    )
    reads_pairs = hasattr(verifier, "weighing")
    by_verifier, by_rewriter, by_judge = _judges(None if reads_pairs else verifier, rewriter, judge)
    profile = _profile_in_use(settings)
    reader: PairReader | None = None
    if by_verifier is None and vectors is not None and (semantic is not None or index is not None):
        reader = cast("PairReader", verifier) if reads_pairs else _own_verifier(settings, vectors, profile)
    watches = _watches(
        settings,
        {
            "exact": exact,
            "semantic": semantic,
            "index": index,
            "embedder": vectors,
            "verifier": by_verifier or reader,
            "rewriter": by_rewriter,
        },
        _servers(exact, semantic, index, vectors, reader or verifier, rewriter),
    )
    keys = _keys(settings, encryption_keys, watches["keys"])
    seals = None if keys is None else Seals(keys.box, watches["keys"].note)
    journal = cast("JournalStore | None", getattr(semantic, "journal", None))
    local = _local_index(settings, semantic) if index is None and keys is None else None
    # The flows never call a part that is absent according to `Rules`.
    io = Ports(
        memory,
        RemovalLog(settings.removal_window, settings.semantic_deadline),
        cast("ExactTier", exact if seals is None or exact is None else SealedExactTier(exact, seals)),
        cast("IndexedTier", semantic if seals is None or semantic is None else SealedSemanticTier(semantic, seals)),
        cast("Embedder", vectors),
        cast("Verifier | PairReader", by_verifier or reader),
        cast("Rewriter", by_rewriter),
        keys,
        cast("VectorIndex", index),
        cast("LocalIndex", local),
    )
    if semantic is not None or index is not None:
        load_guards()
    rules = Rules(
        has_exact=exact is not None,
        has_semantic=semantic is not None,
        acceptance=_acceptance(
            settings,
            vectors,
            profile,
            _guards(guards, replace_guards=replace_guards),
            reader,
            verified=by_verifier is not None,
        ),
        # Entries in quarantine would otherwise crowd out those that may be served.
        candidates=max(settings.candidates, _WITH_QUARANTINE) if settings.quarantine else settings.candidates,
        unread=vectors.unread if vectors is not None else lambda _: None,
        is_too_long=vectors.is_too_long if vectors is not None else lambda _: False,
        ttl=settings.ttl if settings.sliding else None,
        max_age=settings.max_age if settings.sliding else None,
        has_rewriter=rewriter is not None,
        has_index=index is not None,
        has_local=local is not None,
    )
    return Parts(
        io,
        rules,
        _policy(settings) if policy is None else instance(policy, Policy, "policy", "a Policy of rules"),
        {port: watch for port, watch in watches.items() if {"keys": keys, "index": index}.get(port, watch) is not None},
        embedder_id,
        by_judge,
        PLAIN if settings.digest_key is None else Digests(settings.digest_key.get_secret_value().encode()),
        journal if seals is None or journal is None else SealedJournal(journal, seals),
        _made((vectors, None), (io.verifier, verifier), (io.rewriter, rewriter), (by_judge, judge)),
    )


def _made(*models: tuple[object, object]) -> tuple[Closable, ...]:
    """Return those of the models that are to be closed with the cache: those that were given belong to their maker."""
    return tuple(cast("Closable", made) for made, given in models if made is not given and hasattr(made, "close"))


def named_verifier(verifier: object | None) -> tuple[dict[str, object], object | None]:
    """Return what `Cache(verifier=...)` says as keywords of the settings, and the object where it is one."""
    if verifier is None or isinstance(verifier, str):
        return {} if verifier == "auto" else {"verifier": "none" if verifier is None else verifier}, None
    return {}, verifier


def observers_of(settings: Settings, given: Iterable[Observer]) -> tuple[Observer, ...]:
    """Return the observers given, and those of the settings.

    Raises:
        ImportError: The extra of one is not installed; the message has the command that installs it.
    """
    observers = list(given)
    if settings.prometheus:
        from askonce.observe.prometheus import PrometheusObserver

        observers.append(PrometheusObserver())
    if settings.opentelemetry:
        from askonce.observe.opentelemetry import OpenTelemetryObserver

        observers.append(OpenTelemetryObserver())
    return tuple(observers)


def findings_of(settings: Settings, parts: Parts) -> list[Finding]:
    """Return the findings of `check` that need the settings only."""
    findings = []
    threshold = parts.rules.acceptance.min_similarity
    if is_unnamed(parts.embedder_id):
        pass  # its profile is not known either
    elif parts.embedder_id and threshold is None:
        remedy = "give min_similarity, or a profile: `askonce calibrate` finds one on your own questions"
        findings.append(
            Finding("profile", "warning", "no min_similarity: only identical questions are answered", remedy)
        )
    elif threshold is not None:
        findings.append(_profile(settings, threshold))
    if parts.embedder_id and not parts.rules.finds_similar:
        found = "an embedder, but no PostgreSQL: only identical questions are answered"
        findings.append(Finding("settings", "warning", found, "give postgres_url, or index_url"))
    if not settings.serve:
        findings.append(Finding("settings", "warning", "serve is false: no hit is served", "set it to true to serve"))
    if settings.acceptance == "verified" and not parts.rules.has_semantic:
        found = 'acceptance="verified" has no effect without PostgreSQL'
        findings.append(Finding("settings", "warning", found, "give postgres_url"))
    return findings


def _profile(settings: Settings, threshold: float) -> Finding:
    if settings.min_similarity is not None and settings.profile is not None:
        found = f"min_similarity {threshold:g} overrides that of {settings.profile}"
        return Finding("profile", "warning", found, "leave one of them out")
    source = "the settings"
    if settings.min_similarity is None:
        source = str(settings.profile) if settings.profile is not None else "the embedder's profile"
    return Finding("profile", "ok", f"min_similarity {threshold:g}, from {source}")


def _embedder(settings: Settings, given: object | None) -> VectorMemo | None:
    spec = given if given is not None else settings.embedder
    if spec is None:
        return None
    from askonce.embedding import VectorMemo, load

    embedder = load(spec)
    return VectorMemo(embedder, owns=embedder is not given)


def _judges(
    verifier: object | None, rewriter: object | None, judge: object | None
) -> tuple[Verifier | None, Rewriter | None, AnswerJudge]:
    if verifier is None and rewriter is None and judge is None:
        return None, None, SameText()
    from askonce.judges import load_answer_judge, load_rewriter, load_verifier

    return (
        None if verifier is None else load_verifier(verifier),
        None if rewriter is None else load_rewriter(rewriter),
        SameText() if judge is None else load_answer_judge(judge),
    )


def _own_verifier(settings: Settings, vectors: Embedder, profile: Profile | None) -> PairReader | None:
    """Return the verifier that ships with askonce, where it can be used.

    Raises:
        ConfigurationError: It was asked for and cannot be used.
    """
    is_wanted = settings.verifier == "same-answer"
    if settings.verifier == "none":
        return None
    if settings.acceptance == "verified":
        if is_wanted:
            raise ConfigurationError('verifier="same-answer" cannot be combined with acceptance="verified"')
        return None
    reads_from = _reads_from(settings, vectors, profile)
    if reads_from is None and not is_wanted:
        return None
    from askonce.judges.same_answer import NEEDS, SameAnswer, is_here

    if not is_wanted and (not is_here() or (profile is not None and profile.verifier is False)):
        return None
    require("minilm", *NEEDS)
    if reads_from is None:
        raise ConfigurationError(
            f'verifier="same-answer" was not measured with the embedder {vectors.name!r}: give verify_from, the '
            "similarity from which it reads, or min_similarity"
        )
    measured = PROFILES.get(vectors.name)
    return SameAnswer(from_similarity=reads_from, far_below=0.0 if measured is None else measured.far_below)


def _reads_from(settings: Settings, vectors: Embedder, profile: Profile | None) -> float | None:
    """Return the similarity from which our own verifier reads; `None` where nothing tells it."""
    if settings.verify_from is not None:
        return settings.verify_from
    if profile is not None and profile.verifier and profile.verifier.from_similarity is not None:
        return profile.verifier.from_similarity
    measured = PROFILES.get(vectors.name)
    if measured is not None and measured.reads_from is not None:
        return measured.reads_from
    return settings.min_similarity if settings.verifier == "same-answer" else None


def _exact(settings: Settings) -> ExactTier | None:
    if settings.redis_url is None:
        return None
    from askonce.tiers.redis import RedisTier

    return RedisTier(
        settings.redis_url,
        prefix=settings.redis_prefix,
        deadline_s=settings.exact_deadline,
        max_connections=settings.redis_pool_size,
        line_s=settings.line_deadline,
        cluster=settings.redis_cluster,
    )


def _semantic(settings: Settings, vectors: Embedder | None) -> SemanticTier | None:
    if settings.postgres_url is None or vectors is None:
        return None
    from askonce.tiers.postgres import PgVectorTier

    return PgVectorTier(
        settings.postgres_url,
        embedder=identity_of(vectors),
        dimension=lambda: vectors.dimension,
        schema=settings.postgres_schema,
        partitions=settings.postgres_partitions,
        replica_url=settings.postgres_replica_url,
        migrate=settings.migrate,
        deadline_s=settings.semantic_deadline,
        setup_s=settings.first_semantic_deadline,
        pool_size=settings.pool_size,
        line_s=settings.line_deadline,
    )


def _local_index(settings: Settings, semantic: SemanticTier | None) -> LocalIndex | None:
    """Return what compares vectors in this process, unless what an entry has learned meanwhile must be known."""
    is_off = not settings.memory_vectors or not settings.memory_ttl or settings.acceptance == "verified"
    if is_off or not hasattr(semantic, "read_vectors"):  # a `VectorSource`
        return None
    from askonce.tiers.postgres.local_index import NamespaceVectors

    entries = MemoryTier(max_entries=settings.memory_vectors, max_bytes=settings.memory_bytes, lifetime_s=_FOR_EVER_S)
    return NamespaceVectors(entries, settings.memory_vectors, settings.memory_ttl)


def _index(settings: Settings, vectors: Embedder | None) -> VectorIndex | None:
    if settings.index_url is None:
        return None
    if vectors is None:
        raise ConfigurationError('an index needs an embedder, such as embedder="minilm"; leave index_url out')
    return index_of(settings, vectors)


def identity_of(vectors: Embedder) -> str:
    """Return what tells an embedder's vectors from another's: a part of every namespace, and of an index's names."""
    return f"{vectors.name}@{vectors.revision}"


def index_of(settings: Settings, vectors: Embedder) -> QdrantIndex:
    """Return the index at `index_url`.

    Raises:
        ImportError: The extra `qdrant` is not installed.
    """
    require("qdrant", "qdrant_client")
    from askonce.tiers.qdrant import QdrantIndex

    key = settings.index_api_key
    return QdrantIndex(
        cast("str", settings.index_url),
        api_key=None if key is None else key.get_secret_value(),
        prefix=settings.index_prefix,
        embedder=identity_of(vectors),
        migrate=settings.migrate,
        deadline_s=settings.semantic_deadline,
        pool_size=settings.pool_size,
    )


def _rely_on(index: VectorIndex, semantic: SemanticTier | None, exact: ExactTier | None, embedder_id: str) -> None:
    right = "an object with all methods of askonce.core.ports.VectorIndex"
    offering(index, VectorIndex, "index", right)
    if not embedder_id:
        raise ConfigurationError('an index needs an embedder, such as embedder="minilm", and postgres_url or redis_url')
    if semantic is not None:
        right = "with an index, a tier with all methods of askonce.core.ports.IndexedRecord, such as a PgVectorTier"
        cast("IndexedRecord", offering(semantic, IndexedRecord, "semantic", right)).rely_on_index()
    else:
        right = "with an index and no PostgreSQL, a tier with all methods of IndexedExactTier, such as a RedisTier"
        record = cast("IndexedExactTier", offering(exact, IndexedExactTier, "exact", right))
        record.rely_on_index()
        record.keep_embeddings(embedder_id)


def _keys(settings: Settings, function: KeyFunction | None, watch: Watch) -> BoxKeyring | None:
    given = [read_key(key.get_secret_value()) for key in settings.encryption_key]
    if function is None and not given:
        return None
    if function is not None and given:
        raise ConfigurationError("give encryption_key or encryption_keys, not both")
    try:
        from askonce.tiers.keyrings import FixedKeys, TenantKeys  # needs an extra
    except ImportError as exc:
        raise ImportError(f"encryption needs the extra crypto: {install('crypto')}") from exc
    if function is None:
        return FixedKeys(given)
    right = "a plain function that takes a tenant's name, or None, and returns its keys; it may block"
    function = plain_function(function, "encryption_keys", right)
    return TenantKeys(function, settings.key_ttl, settings.key_deadline, watch.note)


def _policy(settings: Settings) -> Policy:
    policy = replace(
        default_policy(),
        allow_tool_calls=settings.allow_tool_calls,
        trust_stream_end=settings.trust_stream_end,
        clean_finish=settings.clean_finish,
    )
    temperature = replace(TEMPERATURE, above_temperature=settings.max_temperature)
    return policy.with_rule(temperature).without(*settings.disabled_rules)


def _guards(given: Mapping[str, Guard] | None, *, replace_guards: bool) -> dict[str, Guard]:
    """Return the guards that are used unless `disabled_guards` names them.

    Raises:
        ConfigurationError: They are not a mapping of names to functions, or the mapping is empty.
    """
    if given is None:
        if replace_guards:
            raise ConfigurationError("replace_guards=True needs the guards to use instead: give guards={...}")
        return dict(DEFAULT_GUARDS)
    instance(given, Mapping, "guards", "a mapping of names to functions of two questions")
    for name, guard in given.items():
        instance(name, str, "a guard's name", "text")
        plain_function(guard, f"the guard {name!r}", "a function of two questions; disabled_guards disables one")
    if not given and not replace_guards:
        raise ConfigurationError("guards={} adds nothing to the default guards; replace_guards=True removes them")
    return dict(given) if replace_guards else {**dict(DEFAULT_GUARDS), **given}


def _acceptance(
    settings: Settings,
    vectors: Embedder | None,
    profile: Profile | None,
    chosen: dict[str, Guard],
    reader: PairReader | None,
    *,
    verified: bool,
) -> Acceptance:
    retired = _RETIRED_GUARDS.intersection(settings.disabled_guards) - chosen.keys()
    if retired:
        names = ", ".join(sorted(retired))
        _log.warning("disabled_guards: there is no guard %s any more, and in 0.3 the name will be refused", names)
    unknown = set(settings.disabled_guards) - chosen.keys() - retired
    if unknown:
        raise ConfigurationError(f"disabled_guards: no guard is named {sorted(unknown)}; there are {sorted(chosen)}")
    for name in settings.disabled_guards:
        chosen.pop(name, None)
    threshold = _min_similarity(settings, vectors, profile)
    grey: GreyBand | None = None
    if verified and threshold is not None:
        start = threshold if settings.verify_from is None else settings.verify_from
        grey = GreyBand(start, settings.verify_below)
        if settings.verify_below < threshold:
            raise ConfigurationError(
                f"verify_below ({settings.verify_below:g}) must be min_similarity ({threshold:g}) or more: entries "
                "between the two would be served without either check"
            )
    elif settings.verify_from is not None and reader is None:
        raise ConfigurationError(
            "verify_from is set, but there is no verifier: give Cache(verifier=...), or have that of askonce[minilm], "
            'which verifier="none" and acceptance="verified" leave out'
        )
    delta = settings.delta if settings.acceptance == "verified" else None
    is_given = settings.min_similarity is not None or profile is not None
    measured = None if vectors is None or is_given else PROFILES.get(vectors.name)
    weighing = None if reader is None or settings.acceptance == "verified" else reader.weighing
    if weighing is not None and profile is not None:
        weighing = profile.weighing_for(weighing)
    if weighing is not None and settings.verify_from is not None:
        weighing = replace(weighing, from_similarity=settings.verify_from)
        if threshold is not None and settings.verify_from > threshold:
            raise ConfigurationError(
                f"verify_from ({settings.verify_from:g}) must be min_similarity ({threshold:g}) or less: the verifier "
                "would not read what the threshold serves"
            )
    is_stated = settings.min_similarity is not None and settings.verify_from is None
    is_least = is_stated or not chosen.keys() >= set(FACTS)
    if weighing is not None and threshold is not None and is_least:
        weighing = replace(weighing, from_similarity=threshold)  # nothing below it is served
    foreign = None if measured is None else measured.foreign
    return Acceptance(threshold, tuple(chosen.items()), grey, delta, weighing, foreign)


def min_similarity_of(settings: Settings, vectors: Embedder | None) -> float | None:
    """Return the threshold of the settings, or else of the embedder's profile; `None` where there is none.

    Raises:
        ConfigurationError: The profile cannot be read, or is of another embedder.
    """
    return _min_similarity(settings, vectors, _profile_in_use(settings))


def _min_similarity(settings: Settings, vectors: Embedder | None, profile: Profile | None) -> float | None:
    if settings.min_similarity is not None or vectors is None:
        return settings.min_similarity
    if profile is not None:
        return profile.min_similarity_for(vectors.name, vectors.revision)
    measured = PROFILES.get(vectors.name)
    if measured is None:
        _log.warning(
            "embedder %r has no profile: without min_similarity only identical questions are answered; "
            "`askonce calibrate` finds a threshold on your own questions",
            vectors.name,
        )
        return None
    return measured.min_similarity


def _profile_in_use(settings: Settings) -> Profile | None:
    """Return the profile of the settings, unless they override it.

    Raises:
        ConfigurationError: It cannot be read.
    """
    return None if settings.profile is None or settings.min_similarity is not None else read_profile(settings.profile)


def _servers(
    exact: object, semantic: object, index: object, vectors: Embedder | None, verifier: object, rewriter: object
) -> dict[PortName, str]:
    """Return the name of the server or model behind each port, for the log."""
    return {
        "exact": str(getattr(exact, "server", type(exact).__name__)),
        "semantic": str(getattr(semantic, "server", type(semantic).__name__)),
        "index": str(getattr(index, "server", type(index).__name__)),
        "embedder": "" if vectors is None else vectors.name,
        "verifier": getattr(verifier, "name", type(verifier).__name__),
        "rewriter": type(rewriter).__name__,
        "keys": "encryption_keys",
    }


def _watches(settings: Settings, parts: Mapping[str, object], servers: Mapping[PortName, str]) -> dict[PortName, Watch]:
    limits: dict[PortName, tuple[float, float]] = {
        "exact": (settings.exact_deadline, settings.exact_deadline),
        "semantic": (settings.semantic_deadline, settings.first_semantic_deadline),
        "index": (settings.semantic_deadline, settings.first_semantic_deadline),
        "embedder": (settings.embed_deadline, settings.first_embed_deadline),
        "verifier": (settings.verify_deadline, settings.first_verify_deadline),
        "rewriter": (settings.rewrite_deadline, settings.rewrite_deadline),
        "keys": (settings.key_deadline, settings.key_deadline),
    }
    threads: dict[PortName, int] = {
        "index": settings.pool_size,
        "embedder": settings.embedder_threads,
        "verifier": settings.verifier_threads,
        "rewriter": settings.rewriter_threads,
    }
    watches: dict[PortName, Watch] = {}
    for port, (usual, first) in limits.items():
        part, line_s = parts.get(port), settings.line_deadline
        keeps_deadline = getattr(part, "keeps_deadline", False)
        keeps_async_deadline = getattr(part, "keeps_async_deadline", keeps_deadline)
        watches[port] = Watch(
            port,
            Breaker(settings.breaker_faults),
            usual,
            first if keeps_async_deadline else max(first, _FIRST_S),
            servers[port],
            keeps_deadline=keeps_async_deadline,
            line_s=line_s,
            threads=WorkerThreads(f"askonce-{port}", threads[port], line_s=line_s)
            if port in threads and not keeps_deadline
            else None,
        )
    return watches
