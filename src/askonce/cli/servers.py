"""Which servers a command works on: one set of options for all commands, and the cache that these open."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, cast

import typer

from askonce.assembly import min_similarity_of
from askonce.cache import Cache
from askonce.cli.show import explained, logged_if_it_works
from askonce.core.checkup import UNNAMED
from askonce.core.model import ScopePart, ScopeParts
from askonce.core.ports import VectorIndex
from askonce.embedding import load
from askonce.errors import ConfigurationError
from askonce.settings import Settings, SettingsFields, load_settings

Embedder = Annotated[
    str | None,
    typer.Option(help='"minilm", or "sentence-transformers/<model>"; by default as in the settings, else "minilm".'),
]
MinSimilarity = Annotated[
    float | None, typer.Option(min=0, max=1, help="Cosine similarity that a hit needs; by default as in the settings.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
HOSTS = ("ask", "langchain", "llama-index", "llama-index-complete")
"""Through what an application asks."""
_DEFAULT_FOLDER = "-"
_PATIENT_S = 10.0


def stated(**options: object) -> SettingsFields:
    """Return the settings that a command's options give; the others are those of the environment and its file.

    Options that are `None` or empty count as not given. Names to disable are added to those that the settings disable.
    """
    given = cast("SettingsFields", {name: value for name, value in options.items() if value not in (None, ())})
    in_service = load_settings()
    if "disabled_guards" in given:
        given["disabled_guards"] = (*in_service.disabled_guards, *given["disabled_guards"])
    if "disabled_rules" in given:
        given["disabled_rules"] = (*in_service.disabled_rules, *given["disabled_rules"])
    return given


@dataclass(frozen=True, slots=True)
class Servers:
    """The servers that a command was given.

    Args:
        given: The settings that its options name.
        embedder: The embedder, if it was named.
        embedded: The folder of embedded servers, or `"-"` for the default one.
    """

    given: SettingsFields
    embedder: str | None
    embedded: str | None

    def open(
        self,
        settings: SettingsFields | None = None,
        *,
        index: VectorIndex | None = None,
        makes_folder: bool = False,
    ) -> Cache:
        """Return a cache on them, of the settings in service and these.

        Args:
            settings: Settings of the command.
            index: An index of its own.
            makes_folder: Whether a folder of embedded servers that is not there is made.

        Raises:
            ConfigurationError: There are no servers, or a setting is invalid.
        """
        return self._open(self.embedder, {**self.given, **(settings or {})}, index, makes_folder=makes_folder)

    def open_to_look(self, settings: SettingsFields | None = None, *, embeds: bool = False) -> Cache:
        """Return a cache on them for an operator: it changes no schema, and waits longer than a caller would.

        Args:
            settings: Settings of the command.
            embeds: Whether a question is embedded; otherwise no embedder is loaded.
        """
        in_service = load_settings()
        looking: SettingsFields = {
            **self.given,
            "migrate": "check",
            **self.patience,
            "memory_ttl": 0.0,
            **(settings or {}),
        }
        searched = ("postgres_url", "index_url")
        has_vectors = self.embedded is not None or any(
            self.given.get(name) or getattr(in_service, name) for name in searched
        )
        if embeds or not has_vectors:
            return self._open(self.embedder, looking)
        return self._open(self.embedder or _unused(), {**looking, "min_similarity": self._threshold(in_service)})

    @property
    def patience(self) -> SettingsFields:
        """Return the deadlines of a command: nobody waits for it as a caller waits for an answer."""
        in_service = load_settings()
        return {
            "exact_deadline": max(in_service.exact_deadline, _PATIENT_S),
            "semantic_deadline": max(in_service.semantic_deadline, _PATIENT_S),
            "first_semantic_deadline": max(in_service.first_semantic_deadline, _PATIENT_S),
        }

    @property
    def names_embedder(self) -> bool:
        """Return whether somebody says with which embedder questions are compared."""
        return bool(self.embedder or self.embedded is not None or load_settings().embedder)

    def _threshold(self, in_service: Settings) -> float:
        """Return the threshold that figures are compared with; 1 where nobody names an embedder that is installed."""
        name = self.embedder or in_service.embedder or ("minilm" if self.embedded is not None else None)
        try:
            found = min_similarity_of(in_service, None if name is None else load(name))
        except ImportError:
            found = in_service.min_similarity
        return 1.0 if found is None else found

    def _open(
        self,
        embedder: object | None,
        settings: SettingsFields,
        index: VectorIndex | None = None,
        *,
        makes_folder: bool = False,
    ) -> Cache:
        if self.embedded is None:
            in_service = load_settings()
            if not any(settings.get(url) or getattr(in_service, url) for url in ("redis_url", "postgres_url")):
                raise ConfigurationError(
                    "no servers are named: give --redis-url, --postgres-url or --embedded FOLDER, or the application's "
                    "settings (ASKONCE_REDIS_URL, ASKONCE_POSTGRES_URL, or the file that ASKONCE_CONFIG names)"
                )
            embedder = embedder or in_service.embedder
            if embedder is None and (settings.get("postgres_url") or in_service.postgres_url):
                raise ConfigurationError(
                    "this command embeds: name the application's embedder, such as --embedder minilm"
                )
            return Cache(embedder=embedder, index=index, **settings)
        if index is not None:
            raise ConfigurationError("--embedded: an index stands before a PostgreSQL of your own; give postgres_url")
        folder = None if self.embedded == _DEFAULT_FOLDER else Path(self.embedded).expanduser()
        if folder is not None and not makes_folder and not folder.is_dir():
            raise ConfigurationError(f"--embedded: there is no folder {folder}, so that nothing is stored there yet")
        if {"redis_url", "postgres_url"} & settings.keys():
            raise ConfigurationError("--embedded has servers of its own: leave the URLs out")
        return Cache.embedded(folder, embedder=embedder or load_settings().embedder or "minilm", **settings)


def _unused() -> object:
    """Return an embedder for what embeds nothing, so that none is loaded."""
    from askonce.embedding import from_callable

    def embed(texts: list[str]) -> object:  # noqa: ARG001 — as every embedder
        raise ConfigurationError("this command embeds nothing")

    return from_callable(embed, name=UNNAMED, dimension=1)


def _servers(
    redis_url: Annotated[str | None, typer.Option(help="All of these are by default as in the settings.")] = None,
    redis_cluster: Annotated[bool | None, typer.Option("--redis-cluster/--no-redis-cluster")] = None,
    redis_prefix: Annotated[str | None, typer.Option()] = None,
    postgres_url: Annotated[str | None, typer.Option()] = None,
    postgres_schema: Annotated[str | None, typer.Option()] = None,
    index_url: Annotated[str | None, typer.Option(help="Its key and prefix are as in the settings.")] = None,
    embedder: Annotated[
        str | None, typer.Option(help='"minilm", or "sentence-transformers/<model>"; to embed a question with.')
    ] = None,
    embedded: Annotated[
        str | None, typer.Option(metavar="FOLDER", help='Embedded servers in this folder; "-" for the default one.')
    ] = None,
) -> Servers:
    given = {
        "redis_url": redis_url,
        "redis_cluster": redis_cluster,
        "redis_prefix": redis_prefix,
        "postgres_url": postgres_url,
        "postgres_schema": postgres_schema,
        "index_url": index_url,
    }
    return Servers(cast("SettingsFields", {k: v for k, v in given.items() if v is not None}), embedder, embedded)


def _scope(
    tenant: Annotated[str | None, typer.Option(help="Only of this tenant.")] = None,
    user: Annotated[str | None, typer.Option(help="Only of this user.")] = None,
    app: Annotated[str | None, typer.Option(help="Only of this app.")] = None,
    corpus: Annotated[str | None, typer.Option(help="Only of this corpus.")] = None,
    model: Annotated[str | None, typer.Option(help="Only of this model.")] = None,
    scope: Annotated[
        list[str] | None,
        typer.Option(metavar="PART=VALUE", help="Any part of the scope; a value that is JSON counts as that: user=7."),
    ] = None,
) -> ScopeParts:
    parts: dict[str, ScopePart] = {"tenant": tenant, "user": user, "app": app, "corpus": corpus, "model": model}
    for stated_part in scope or ():
        name, equals, value = stated_part.partition("=")
        if not equals:
            raise ConfigurationError(f"--scope {name}: expected PART=VALUE, such as user=7")
        part = json_or_text(value)
        if part is None:
            raise ConfigurationError(f"--scope {name}=null chooses nothing: leave it out, or name {name}='\"null\"'")
        if parts.get(name, part) not in (None, part):
            raise ConfigurationError(f"--scope {name}: it is named twice, and differs")
        parts[name] = part
    return cast("ScopeParts", {name: value for name, value in parts.items() if value is not None})


def json_or_text(value: str) -> Any:
    """Return JSON as what it says, and anything else as the text that it is."""
    try:
        return json.loads(value)
    except ValueError:
        return value


@dataclass(frozen=True, slots=True)
class Asking:
    """What a command that stores answers was told of who asks for them, and how they are stored."""

    like: str | None = None
    host: str | None = None
    llm_string: str | None = None
    own_cache: str | None = None
    system_prompt: str | None = None
    params: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    ttl: str | None = None
    stops_if_confusable: bool = False
    min_similarity: float | None = None


def _asking(
    like: Annotated[
        str | None,
        typer.Option(
            help='What your application asks, "package.module:attribute": a LangChain model or chain, a LlamaIndex LLM '
            "or query engine, or a function of the question that asks one. Its own calls then find the answers."
        ),
    ] = None,
    host: Annotated[
        str | None, typer.Option(help=f"Who asks: {', '.join(HOSTS)}. By default told by --like, else ask.")
    ] = None,
    llm_string: Annotated[
        str | None, typer.Option(help="With --host langchain, instead of --like: LangChain's string of the model.")
    ] = None,
    own_cache: Annotated[
        str | None, typer.Option("--cache", help="The application's own Cache, instead of one of the settings.")
    ] = None,
    system_prompt: Annotated[
        str | None, typer.Option(help="A part of the scope, as the application states it.")
    ] = None,
    param: Annotated[list[str] | None, typer.Option(help="A sampling parameter, likewise: temperature=0.")] = None,
    tag: Annotated[list[str] | None, typer.Option(help="A tag to invalidate all of it by.")] = None,
    document: Annotated[list[str] | None, typer.Option(help="A document that all of it was made from.")] = None,
    ttl: Annotated[str | None, typer.Option(help='How long it may be served, such as "30d".')] = None,
    stop_if_confusable: Annotated[
        bool, typer.Option("--stop-if-confusable", help="Write nothing if questions could be mixed up.")
    ] = False,
    min_similarity: MinSimilarity = None,
) -> Asking:
    return Asking(
        like,
        host,
        llm_string,
        own_cache,
        system_prompt,
        tuple(param or ()),
        tuple(tag or ()),
        tuple(document or ()),
        ttl,
        stop_if_confusable,
        min_similarity,
    )


_GROUPS: Mapping[str, Callable[..., object]] = {"servers": _servers, "scope": _scope, "asking": _asking}


def operates(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of what it asks for, and print its errors as one line.

    A parameter `servers` becomes the options that say where the servers are; `cache` likewise, and is opened; `scope`
    becomes those that choose by the parts of a scope, and `asking` those that say who asks for what is stored.
    """
    own = inspect.signature(command, eval_str=True).parameters
    groups = [name for name in ("asking", "scope", "servers") if name in own or (name == "servers" and "cache" in own)]
    members = {name: inspect.signature(_GROUPS[name], eval_str=True).parameters for name in groups}
    shown = [one for name, one in own.items() if name not in ("cache", *_GROUPS)]
    shown += [one for name in groups for one in members[name].values()]

    def run(**options: Any) -> None:
        for name in groups:
            options[name] = _GROUPS[name](**{option: options.pop(option) for option in members[name]})
        if "cache" not in own:
            command(**options)
            return
        servers = cast("Servers", options.pop("servers"))
        with logged_if_it_works(), servers.open_to_look() as cache:
            command(cache=cache, **options)

    run.__name__, run.__doc__ = command.__name__, command.__doc__
    run.__annotations__ = {one.name: one.annotation for one in shown}
    keywords = [_keyword(one) for one in shown]
    run.__signature__ = inspect.Signature(keywords)  # type: ignore[attr-defined]
    return explained(run)


def _keyword(parameter: inspect.Parameter) -> inspect.Parameter:
    """Return a parameter as a keyword, so that those without a default may follow."""
    return parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY)
