"""`Settings`: frozen and validated; from keywords, then the environment, then a TOML file."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import astuple
from datetime import timedelta
from difflib import get_close_matches
from math import inf
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias, TypedDict, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    Field,
    FiniteFloat,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic.fields import FieldInfo
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    NoDecode,
    SettingsConfigDict,
    SettingsError,
)

from askonce.core.arguments import is_http, seconds
from askonce.core.figures import KpiName, Price, Workload
from askonce.core.sealing import read_key
from askonce.errors import ConfigurationError

_SHORTEST_KEY = 16
PROXY_TABLE = "proxy"
"""The table of the file that holds the settings of the proxy (`docs/proxy.md`)."""
S = TypeVar("S", bound=BaseSettings)


Seconds: TypeAlias = Annotated[float, BeforeValidator(seconds)]
Positive: TypeAlias = Annotated[Seconds, Field(gt=0)]
Wait: TypeAlias = Annotated[Seconds, Field(gt=0, le=1e9)]
"""Of a thread, or a socket: Python waits for no longer than some 300 years."""


def _long_enough(key: SecretStr | None) -> SecretStr | None:
    if key is not None and len(key) < _SHORTEST_KEY:
        raise ValueError(
            f"a key of fewer than {_SHORTEST_KEY} characters can be guessed; "
            '`python -c "import secrets; print(secrets.token_hex(32))"` makes one'
        )
    return key


def _keys(given: object) -> tuple[SecretStr, ...]:
    if isinstance(given, str) and given.lstrip().startswith("["):  # from the environment
        try:
            given = json.loads(given)
        except ValueError:
            given = (None,)
    found = []
    for key in given if isinstance(given, list | tuple) else () if given is None else (given,):
        text = key.get_secret_value() if isinstance(key, SecretStr) else key
        found.append(SecretStr(read_key(text).hex()))
    return tuple(found)


def _addresses(urls: tuple[str, ...]) -> tuple[str, ...]:
    for url in urls:
        if not is_http(url):
            raise ValueError("expected addresses such as http://127.0.0.1:8000/metrics, without a password")
    return urls


class _Environment(EnvSettingsSource):
    """Asks of each field whether the environment names it, before how it would be read: for most it does not."""

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        if f"{self.env_prefix}{field_name}".lower() not in self.env_vars:
            return None, field_name, True
        return super().get_field_value(field, field_name)

    def prepare_field_value(self, field_name: str, field: FieldInfo, value: Any, value_is_complex: bool) -> Any:
        return None if value is None else super().prepare_field_value(field_name, field, value, value_is_complex)


def _over(lower: Mapping[str, Any], higher: Mapping[str, Any]) -> dict[str, Any]:
    """Return what two places say, with the word of the higher one where both do; of a table, entry by entry."""
    told = dict(lower)
    for name, value in higher.items():
        both = isinstance(value, dict) and isinstance(told.get(name), dict)
        told[name] = _over(told[name], value) if both else value
    return told


class FileSettings(BaseSettings):
    """Settings that are read from keywords, then the environment, then the file named by `ASKONCE_CONFIG`."""

    def __init__(self, /, **keywords: Any) -> None:
        told = _over(_over(self.own_table(), _Environment(type(self))()), keywords)
        # pydantic-settings would look up the names of all fields in each place: longer than all else to make a cache.
        BaseModel.__init__(self, **told)

    @classmethod
    def own_table(cls) -> Mapping[str, Any]:
        """Return what the file says of these settings."""
        return file_of_settings()


class Settings(FileSettings):
    """What a cache consists of, and how it decides.

    Each field is also read from `ASKONCE_<FIELD>` in the environment, and from the TOML file named by
    `ASKONCE_CONFIG`; keywords override both. Durations are seconds, or text such as `"15m"`.

    Attributes:
        redis_url: `redis://`, `rediss://` or `unix://`, or `redis+sentinel://host:26379,host:26379/service` for the
            primary that sentinels name (`docs/servers.md`); without it there is no exact tier.
        redis_cluster: Whether `redis_url` names nodes of a Redis Cluster: one, or several separated by commas.
        redis_prefix: The prefix of every key in Redis.
        postgres_url: `postgresql://`; without it there is no semantic tier.
        postgres_replica_url: A streaming replica of `postgres_url`, which is searched instead of it as long as it shows
            every removal (`docs/scale.md`).
        postgres_schema: The PostgreSQL schema that holds the tables.
        postgres_partitions: Number of tables that the entries are spread over, by namespace, when the schema is made;
            64 by default. It cannot be changed afterwards, and is checked if it is given (`docs/scale.md`).
        index_url: `http://` or `https://` of a Qdrant server (extra `qdrant`), which finds near questions instead of
            PostgreSQL's own index; PostgreSQL confirms them, or Redis where there is no PostgreSQL (`docs/qdrant.md`).
        index_api_key: The key that it asks for.
        index_prefix: What its collections' names begin with, letters, digits, `-` and `_`; each record needs its own.
        digest_key: A secret that keys all digests of scopes, contexts and questions, so that nobody can test whether a
            user is in a dump. With another key, nothing that was stored with this one is found, or removed.
        encryption_key: 32 bytes as hexadecimal digits or base64, with which questions and answers are encrypted (extra
            `crypto`); of several, for rotation, the first encrypts and all decrypt.
        prefix_salt_key: A secret of which, with the tenant, the `cache_salt` of a model server's prefix cache is made,
            where an `Arrangement` asks for one (`docs/prefix.md`).
        scope_names: `"plain"` stores the names of tenant, user, app, corpus, model and host with each entry, for
            operators to read; `"digests"` only digests, which tell them apart (`docs/operating.md`).
        key_ttl: With `encryption_keys=`, how long the keys that it returned are used before it is called again.
        key_deadline: Longest wait for that function; without a key the model is called, and nothing is stored.
        migrate: `"auto"` brings the schema up to date on first use; `"check"` only checks it.
        embedder: `"minilm"`, or `"sentence-transformers/<model>"`.
        min_similarity: Cosine similarity (0 to 1) from which a stored question may answer another one;
            by default the embedder's profile says.
        profile: A file written by `askonce calibrate`; its threshold replaces the one of the embedder's own profile,
            and its weights those of the verifier.
        acceptance: `"threshold"` serves what is similar enough; `"verified"` serves an entry only if its observations
            (`docs/measuring.md`) show that it is right often enough, and otherwise calls the model and learns.
        delta: With `"verified"`, the highest acceptable probability of a wrong answer per request.
        verifier: `"auto"` has the verifier that ships with askonce weigh near entries where `verify_from`, or what was
            measured of the embedder, says from which similarity on; `"same-answer"` is the same, otherwise from
            `min_similarity`, and an error where that is not possible; `"none"` leaves the decision to the threshold
            and the guards. A verifier given to `Cache` replaces it.
        verify_from: With a verifier of yours, the similarity from which it decides; by default `min_similarity`. With
            the one that ships with askonce, the similarity from which it reads; by default what was measured of the
            embedder.
        verify_below: The similarity from which it is no longer asked; by default 1, so that it is always asked.
        verify_deadline: Longest wait for a verdict; without one the model is called, or, where it is the verifier of
            `verifier`, the threshold and the guards decide.
        first_verify_deadline: The same, until its first verdict: a model may have to be loaded.
        rewrite_deadline: With a rewriter, longest wait for it; without its result only an identical conversation hits.
        serve: Whether hits are served. `False` is shadow mode: the model is always called, and `stats()` says how often
            the cache would have answered, and how often wrongly.
        audit_rate: Share (0 to 1) of the hits of `ask` after which the model is called as well, in the background, to
            check that it still gives the same answer; an entry that it disagrees with is removed.
        quarantine: Whether an answer that one asker caused is served to others only after a second asker was given the
            same one (`docs/poisoning.md`).
        candidates: How many of the nearest entries are considered.
        ttl: How long an answer may be served; `None` for ever.
        sliding: Whether a hit extends an entry's life to `ttl` from then on, up to `max_age` in total.
        max_age: How long an entry may live in total, when `sliding`.
        memory_entries: Maximum number of entries in the memory tier.
        memory_vectors: Maximum number of vectors that are compared in memory, those of namespaces asked often; with 0,
            PostgreSQL compares all.
        memory_bytes: Maximum size of the memory tier, and again of the entries that vectors in memory have found.
        memory_ttl: How long the memory tier may serve what was removed elsewhere, and vectors in memory may lack what
            was stored elsewhere; 0 turns both off.
        removal_window: How long a process relies on what it last read of PostgreSQL's removal log to validate copies in
            Redis. It matters where Redis has lost or rejected a removal (`docs/servers.md`).
        exact_deadline: Longest wait for Redis, which usually answers in under a millisecond.
        semantic_deadline: Longest wait for PostgreSQL, or another index; a search takes a few milliseconds.
        first_semantic_deadline: The same, until the first call has succeeded: tables may have to be created.
        line_deadline: Longest wait in the queue for a connection, or for a thread to embed in, while other calls of
            this process are served; a call that has waited so long counts as `"crowded"`, and is a miss.
        pool_size: Maximum number of connections to PostgreSQL, for all threads together and again for each event loop.
        redis_pool_size: The same for Redis.
        embed_deadline: Longest wait for an embedding; local models take milliseconds, hosted ones up to
            a second.
        first_embed_deadline: The same, until the first call has succeeded: a model may have to be loaded.
        embedder_threads: In sync code, maximum number of threads that call a foreign embedder (a hosted model, or an
            object of yours), so that a caller can stop waiting at its deadline. Local models have one thread each.
        verifier_threads: The same for the verifier.
        rewriter_threads: The same for the rewriter.
        breaker_faults: Consecutive faults after which a tier is not called for a while.
        durability: `"behind"` returns an answer as soon as the model has given it, and stores it some milliseconds
            later; `"wait"` returns it when it is stored. A process that is killed loses what was not stored yet
            (`docs/servers.md`).
        strict: Whether a fault of a server, the embedder or a judge is raised to the caller instead of being counted as
            a miss: for tests, and where stopping is better than paying for every call. It implies `durability="wait"`.
        patience: How long `ask` waits in total for another caller that computes the same answer.
        max_temperature: Requests with a higher sampling temperature are not cached.
        disabled_rules: Names of policy rules to disable.
        disabled_guards: Names of guards to disable.
        allow_tool_calls: Whether answers that call tools are stored.
        trust_stream_end: Whether a stream is complete when its model gives no finish reason, as some local models do.
        clean_finish: Additional finish reasons with which a model ends a complete answer.
        prometheus: Whether metrics are exported to Prometheus, in the client's own registry (extra `prometheus`).
        opentelemetry: Whether lookups are traced and measured with OpenTelemetry's global providers (extra `otel`).
        sweep_interval: How often, at most, expired entries are deleted from PostgreSQL.
        journal: Whether what is decided is counted in PostgreSQL, for `figures()` and `askonce stats`; no text is kept.
        journal_keep: How long counts are kept.
        journal_questions: Whether a sample of decisions is kept for review, with the text of both questions.
        journal_questions_keep: How long it is kept.
        prices: What models cost, by name, in USD for a million tokens: `{"my-model": {"input": 0.5, "output": 1.5,
            "cached_input": 0.05}}`; other models cost what the extra `prices` says.
        prefix_metrics_urls: Where the metrics of the model's servers are (vLLM, SGLang, llama.cpp), such as
            `["http://127.0.0.1:8000/metrics"]`, so that figures say what their prefix caches served.
        workload: What is asked, for the target of the hit rate: `"faq"`, `"rag"` and `"classification"` at least 30%,
            `"creative"` at most 5%.
        targets: Other targets, by the name of the figure: `{"hit_rate": 0.4, "wrong_hits": 0.01}`.
    """

    model_config = SettingsConfigDict(
        env_prefix="ASKONCE_", frozen=True, extra="forbid", hide_input_in_errors=True, validate_default=True
    )

    redis_url: str | None = Field(default=None, repr=False)
    redis_cluster: bool = False
    redis_prefix: str = Field(default="askonce", min_length=1)
    postgres_url: str | None = Field(default=None, repr=False)
    postgres_replica_url: str | None = Field(default=None, repr=False)
    postgres_schema: str = Field(default="askonce", min_length=1, max_length=63)
    postgres_partitions: int | None = Field(default=None, ge=1, le=1024)
    index_url: str | None = Field(default=None, repr=False)
    index_api_key: SecretStr | None = Field(default=None, repr=False)
    index_prefix: str = Field(default="askonce", pattern=r"^[A-Za-z0-9_-]{1,64}$")
    digest_key: Annotated[SecretStr | None, AfterValidator(_long_enough)] = Field(default=None, repr=False)
    encryption_key: Annotated[tuple[SecretStr, ...], NoDecode, BeforeValidator(_keys)] = Field(default=(), repr=False)
    prefix_salt_key: Annotated[SecretStr | None, AfterValidator(_long_enough)] = Field(default=None, repr=False)
    scope_names: Literal["digests", "plain"] = "digests"
    key_ttl: Positive = 300.0
    key_deadline: Positive = 2.0
    migrate: Literal["auto", "check"] = "auto"
    embedder: str | None = None
    min_similarity: float | None = Field(default=None, ge=0, le=1)
    profile: Path | None = None
    acceptance: Literal["threshold", "verified"] = "threshold"
    delta: float = Field(default=0.02, gt=0, lt=1)
    verifier: Literal["auto", "same-answer", "none"] = "auto"
    verify_from: float | None = Field(default=None, ge=0, le=1)
    verify_below: float = Field(default=1.0, ge=0, le=1)
    verify_deadline: Positive = 5.0
    first_verify_deadline: Positive = 120.0
    rewrite_deadline: Positive = 5.0
    serve: bool = True
    audit_rate: float = Field(default=0.0, ge=0, le=1)
    quarantine: bool = False
    candidates: int = Field(default=3, ge=2, le=50)
    ttl: Positive | None = 86400.0
    sliding: bool = False
    max_age: Positive | None = None
    memory_entries: int = Field(default=1024, ge=0)
    memory_vectors: int = Field(default=20_000, ge=0)
    memory_bytes: int = Field(default=16 * 2**20, ge=0)
    memory_ttl: Annotated[Seconds, Field(ge=0)] = 2.0
    removal_window: Positive = 1.0
    exact_deadline: Wait = 0.1
    semantic_deadline: Annotated[Seconds, Field(gt=0, le=2e6)] = 0.5  # PostgreSQL's limit is 2^31 ms
    first_semantic_deadline: Positive = 5.0
    line_deadline: Positive = 10.0
    pool_size: int = Field(default=8, ge=1)
    redis_pool_size: int = Field(default=8, ge=1)
    embed_deadline: Positive = 5.0
    first_embed_deadline: Positive = 120.0
    embedder_threads: int = Field(default=16, ge=1)
    verifier_threads: int = Field(default=16, ge=1)
    rewriter_threads: int = Field(default=16, ge=1)
    breaker_faults: int = Field(default=5, ge=1)
    durability: Literal["behind", "wait"] = "behind"
    strict: bool = False
    patience: Wait = 60.0
    max_temperature: float = Field(default=0.8, ge=0)
    disabled_rules: tuple[str, ...] = ()
    disabled_guards: tuple[str, ...] = ()
    allow_tool_calls: bool = False
    trust_stream_end: bool = False
    clean_finish: tuple[str, ...] = ()
    prometheus: bool = False
    opentelemetry: bool = False
    sweep_interval: Positive = 60.0
    journal: bool = True
    journal_keep: Positive = 90 * 86400
    journal_questions: bool = False
    journal_questions_keep: Positive = 14 * 86400
    prices: dict[str, Price] = Field(default={})
    prefix_metrics_urls: Annotated[tuple[str, ...], AfterValidator(_addresses)] = ()
    workload: Workload | None = None
    targets: dict[KpiName, FiniteFloat] = Field(default={})

    @field_validator("*", mode="before")
    @classmethod
    def _no_truth_value_for_a_number(cls, value: object, info: ValidationInfo) -> object:
        if isinstance(value, bool) and cls.model_fields[str(info.field_name)].annotation is not bool:
            raise ValueError("true and false are not valid for this setting")
        return value

    @field_validator("prices", mode="after")
    @classmethod
    def _no_negative_price(cls, value: dict[str, Price]) -> dict[str, Price]:
        if any(amount is not None and not 0 <= amount < inf for price in value.values() for amount in astuple(price)):
            raise ValueError("a price is a number of USD for a million tokens, not below 0")
        return value

    @field_validator("redis_url", "postgres_url", "postgres_replica_url", "index_url", mode="after")
    @classmethod
    def _without_white_space_around(cls, value: str | None) -> str | None:
        return None if value is None else value.strip()  # a secret read from a file ends with a new line

    @classmethod
    def own_table(cls) -> Mapping[str, Any]:
        """Return what the file says of the cache."""
        return {name: value for name, value in file_of_settings().items() if name != PROXY_TABLE}


class SettingsFields(TypedDict, total=False):
    """The fields of `Settings` as keywords, for editors and type checkers."""

    redis_url: str | None
    redis_cluster: bool
    redis_prefix: str
    postgres_url: str | None
    postgres_replica_url: str | None
    postgres_schema: str
    postgres_partitions: int | None
    index_url: str | None
    index_api_key: str | SecretStr | None
    index_prefix: str
    digest_key: str | SecretStr | None
    encryption_key: str | bytes | SecretStr | Sequence[str | bytes | SecretStr]
    prefix_salt_key: str | SecretStr | None
    scope_names: Literal["digests", "plain"]
    key_ttl: float | str | timedelta
    key_deadline: float | str | timedelta
    migrate: Literal["auto", "check"]
    min_similarity: float | None
    profile: Path | str | None
    acceptance: Literal["threshold", "verified"]
    delta: float
    verify_from: float | None
    verify_below: float
    verify_deadline: float | str | timedelta
    first_verify_deadline: float | str | timedelta
    rewrite_deadline: float | str | timedelta
    serve: bool
    audit_rate: float
    quarantine: bool
    candidates: int
    ttl: float | str | timedelta | None
    sliding: bool
    max_age: float | str | timedelta | None
    memory_entries: int
    memory_vectors: int
    memory_bytes: int
    memory_ttl: float | str | timedelta
    removal_window: float | str | timedelta
    exact_deadline: float | str | timedelta
    semantic_deadline: float | str | timedelta
    first_semantic_deadline: float | str | timedelta
    line_deadline: float | str | timedelta
    pool_size: int
    redis_pool_size: int
    embed_deadline: float | str | timedelta
    first_embed_deadline: float | str | timedelta
    embedder_threads: int
    verifier_threads: int
    rewriter_threads: int
    breaker_faults: int
    durability: Literal["behind", "wait"]
    strict: bool
    patience: float | str | timedelta
    max_temperature: float
    disabled_rules: tuple[str, ...]
    disabled_guards: tuple[str, ...]
    allow_tool_calls: bool
    trust_stream_end: bool
    clean_finish: tuple[str, ...]
    prometheus: bool
    opentelemetry: bool
    sweep_interval: float | str | timedelta
    journal: bool
    journal_keep: float | str | timedelta
    journal_questions: bool
    journal_questions_keep: float | str | timedelta
    prices: Mapping[str, Price | Mapping[str, float]]
    prefix_metrics_urls: tuple[str, ...]
    workload: Workload | None
    targets: Mapping[KpiName, float]


def file_of_settings() -> Mapping[str, Any]:
    """Return what the file says that `ASKONCE_CONFIG` names; nothing without one.

    Raises:
        ConfigurationError: It is not a file.
        OSError, UnicodeDecodeError, tomllib.TOMLDecodeError: It cannot be read; `read_settings` says so in one line.
    """
    path = os.environ.get("ASKONCE_CONFIG")
    if path is None:
        return {}
    if not Path(path).is_file():
        raise ConfigurationError(f"ASKONCE_CONFIG names {path!r}, which is not a file")
    with Path(path).open("rb") as file:
        return tomllib.load(file)


def load_settings(**keywords: object) -> Settings:
    """Return the settings; `keywords` override the environment and the file.

    Raises:
        ConfigurationError: A field is unknown or out of range; the message names it and quotes no value.
    """
    settings = read_settings(Settings, "settings", **keywords)
    if settings.sliding and (settings.max_age is None or settings.ttl is None):
        raise ConfigurationError("settings: sliding=True needs a ttl and a max_age")
    return settings


def read_settings(kind: type[S], what: str, **keywords: object) -> S:
    """Return settings of a kind; `keywords` override the environment and the file.

    Args:
        kind: Which.
        what: What they are called in messages.
        keywords: Fields of them.

    Raises:
        ConfigurationError: A field is unknown or out of range; the message names it and quotes no value.
    """
    try:
        return kind(**keywords)  # type: ignore[arg-type]  # pydantic checks them
    except ValidationError as exc:
        faults = "; ".join(
            _explained(kind, ".".join(map(str, fault["loc"])), fault["type"], fault["msg"]) for fault in exc.errors()
        )
        raise ConfigurationError(f"{what}: {faults}") from None
    except SettingsError as exc:
        raise ConfigurationError(
            f"{what}: {exc}: in the environment a list or a table must be JSON, such as '[\"numbers\"]' or "
            "'{\"wrong_hits\": 0.01}'"
        ) from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{os.environ.get('ASKONCE_CONFIG')} is not UTF-8 text") from None
    except OSError as exc:
        raise ConfigurationError(f"{os.environ.get('ASKONCE_CONFIG')} cannot be read: {exc.strerror}") from None
    except tomllib.TOMLDecodeError as exc:
        raise ConfigurationError(f"{os.environ.get('ASKONCE_CONFIG')} is not valid TOML: {exc}") from None


def _explained(settings: type[BaseSettings], name: str, kind: str, message: str) -> str:
    if kind != "extra_forbidden":
        return f"{name}: {message.removeprefix('Value error, ')}"
    near = get_close_matches(name, settings.model_fields, 1)
    return f"there is no setting {name!r}" + (f"; did you mean {near[0]!r}?" if near else "")
