"""`askonce warm`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Annotated, cast

import typer

from askonce.cache import Cache
from askonce.cli.servers import HOSTS, AsJson, Asking, Servers, json_or_text, operates
from askonce.cli.show import FAILED, console, print_json, progress
from askonce.core.bulk import Confusable, NewEntry, Warmed
from askonce.core.model import Request, Scope, ScopePart, ScopeParts
from askonce.core.model import scope as scope_around
from askonce.errors import ConfigurationError
from askonce.faq import read_faq
from askonce.hosts.warming import AskedEntry, entries_asked_by
from askonce.lab.judging import import_object
from askonce.observe.tables import rich_table
from askonce.settings import SettingsFields

_MOST_SHOWN = 50
_KINDS = {
    "langchain": ("langchain_core.runnables", "Runnable"),
    "llama-index": ("llama_index.core.llms", "LLM"),
    "llama-index ": ("llama_index.core.base.base_query_engine", "BaseQueryEngine"),
}


@operates
def warm(
    servers: Servers,
    scope: ScopeParts,
    asking: Asking,
    files: Annotated[list[Path], typer.Argument(help="FAQs: CSV, TSV, JSONL or Markdown.")],
    heading_level: Annotated[
        int | None, typer.Option(min=1, max=6, help="Level of Markdown's headings that are questions.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Report, and write nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Store the answers of an FAQ, so that the first to ask is served already.

    Reports pairs of questions that could be mixed up before anything is written. Run it again after an interruption or
    a change of the file: what is stored already is passed over. Exits with 1 if an answer was refused, or nothing was
    written because of --stop-if-confusable; with 2 if the input is wrong.
    """
    faq = read_faq(*files, heading_level=heading_level)
    with Storing(servers, scope, asking).opened(makes_folder=not dry_run) as storing:
        done = storing.store(faq.entries, dry_run=dry_run, as_json=as_json)
    if as_json:
        print_json({**figures_of(done, len(faq.entries)), "skipped": list(faq.skipped)})
    else:
        for sentence in faq.skipped:
            typer.echo(sentence)
        tell(done, len(faq.entries))
    exit_if_refused(done, dry_run=dry_run)


@dataclass(slots=True)
class Storing:
    """Store answers for who asks, whose own calls then find them.

    Args:
        servers: Where, unless the application has a cache of its own.
        scope: Parts of their scope.
        asking: Who asks.
        kept_out: Told of each entry whose call is kept out of the cache, and of the rule; by default that is an error.
    """

    servers: Servers
    scope: ScopeParts
    asking: Asking
    kept_out: Callable[[NewEntry, str], None] | None = None
    _asked: object = field(default=None, init=False)
    _host: str = field(default="ask", init=False)
    _target: Cache | ConfigurationError | None = field(default=None, init=False)

    @contextmanager
    def opened(self, *, makes_folder: bool) -> Iterator[Storing]:
        """Open the cache, inside the scope of the application; `makes_folder` as of `Servers.open`."""
        asking = self.asking
        self._asked = None if asking.like is None else import_object(asking.like)
        self._host = _host(asking.host, self._asked, asking.llm_string)
        self.scope = _scope(self.scope, asking.system_prompt, asking.params)
        with ExitStack() as stack:
            if self._host != "ask":
                stack.enter_context(around(self.scope))
            try:
                settings: SettingsFields = {**self.servers.patience}
                if asking.min_similarity is not None:
                    settings["min_similarity"] = asking.min_similarity
                if asking.own_cache is not None:
                    self._target = _imported(asking.own_cache)
                else:
                    self._target = stack.enter_context(self.servers.open(settings, makes_folder=makes_folder))
            except ConfigurationError as exc:
                if self._are_given or self._host == "ask":
                    raise
                self._target = exc  # the application may have one
            yield self

    @property
    def cache(self) -> Cache:
        """Return the cache that is open.

        Raises:
            ConfigurationError: None is.
        """
        if isinstance(self._target, Cache):
            return self._target
        raise self._target or ConfigurationError("there is no cache")

    @property
    def asked(self) -> tuple[object, str | None]:
        """Return the model of the application, and LangChain's string of it, as far as they are given."""
        return self._asked, self.asking.llm_string

    @property
    def _are_given(self) -> bool:
        return self.asking.own_cache is not None or self.servers != Servers({}, None, None)

    def store(self, entries: Sequence[NewEntry], *, dry_run: bool, as_json: bool, merge: bool = False) -> Warmed:
        """Report what could be mixed up, and store the rest.

        Args:
            entries: Their questions are text, or requests that were made already.
            dry_run: Whether to report only.
            as_json: Whether the report is printed as JSON later.
            merge: As of `Cache.warm`.
        """
        asking, asks = self.asking, self._host != "ask" and not all(isinstance(e.question, Request) for e in entries)
        totals = {"asked": len(entries)} if asks else {}
        with progress(**totals, embedded=len(entries), stored=None if dry_run else len(entries)) as (
            *told,
            embedding,
            storing,
        ):
            target = self._target
            if asks:
                entries, target = self._asked_through(entries, told[0])
            if not isinstance(target, Cache):
                raise target or ConfigurationError("there is no cache")

            def proceed(pairs: Sequence[Confusable]) -> bool:
                if not as_json:
                    show_confusable(pairs)
                return not (asking.stops_if_confusable and pairs)

            done = target.warm(
                entries,
                tags=asking.tags,
                documents=asking.documents,
                ttl=asking.ttl,
                dry_run=dry_run,
                merge=merge,
                proceed=proceed,
                progress=lambda results: storing(len(results)),
                embedded=embedding,
                **({} if self._host != "ask" else self.scope),
            )
        if dry_run and not as_json:
            show_confusable(done.confusable)
        return done

    def _asked_through(
        self, given: Sequence[NewEntry], on: Callable[[int], None]
    ) -> tuple[list[NewEntry], Cache | ConfigurationError | None]:
        """Return the entries as what is asked through a host, and the cache that it goes through."""
        entries = list[AskedEntry]()
        for entry in self._asking(given):
            entries.append(entry)
            on(1)
        caches = {id(entry.cache): entry.cache for entry in entries}
        if not caches:
            return [], self._target
        if len(caches) > 1:
            raise ConfigurationError("the questions went through several caches; give what asks through one")
        (through,) = caches.values()
        if through is None or (self._are_given and through is not self._target):
            raise ConfigurationError("what is given has a cache of its own: leave --cache and the servers' options out")
        return [*entries], through

    def _asking(self, entries: Sequence[NewEntry]) -> Iterator[AskedEntry]:
        asked, llm_string, target, kept_out = self._asked, self.asking.llm_string, self._target, self.kept_out
        given = target if isinstance(target, Cache) else None
        if self._host == "langchain":
            from askonce.langchain import warming as langchain  # an extra

            if isinstance(target, ConfigurationError) and (
                llm_string is not None or not langchain.has_own_cache(asked)
            ):
                raise target
            if given is not None and llm_string is not None:
                return langchain.entries_of_llm_string(llm_string, entries, given, kept_out=kept_out)
            if given is not None:
                langchain.cache_by_default(given)
            return langchain.entries_like(asked, entries, given, kept_out=kept_out)
        if self._host.startswith("llama-index"):
            from askonce.llama_index import warming as llama_index  # an extra

            if isinstance(target, ConfigurationError) and not llama_index.has_own_cache(asked):
                raise target
            completes = self._host.endswith("complete")
            return llama_index.entries_like(asked, entries, given, completes=completes, kept_out=kept_out)
        return entries_asked_by(asked, entries, kept_out=kept_out)  # type: ignore[arg-type]  # it is checked there


def _scope(scope: ScopeParts, system_prompt: str | None, params: Sequence[str]) -> ScopeParts:
    """Return the parts of the scope with those that have options of their own.

    Raises:
        ConfigurationError: A parameter has no name.
    """
    parts = scope.copy()
    if system_prompt is not None:
        parts["system_prompt"] = system_prompt
    for option in params:
        name, equals, value = option.partition("=")
        if not (name and equals):
            raise ConfigurationError(f"--param: expected name=value, such as temperature=0, not {option!r}")
        given = parts.get("params", {})
        parts["params"] = {**(given if isinstance(given, dict) else {}), name: json_or_text(value)}
    return parts


def around(parts: ScopeParts) -> AbstractContextManager[Scope]:
    """Return the scope in which an application asks through a host.

    Raises:
        ConfigurationError: It states what the model states itself.
    """
    own = {"params", "tools", "response_schema", "host"} & parts.keys()
    if own:
        raise ConfigurationError(f"{', '.join(sorted(own))}: through a host, the model states that itself")
    return scope_around(**cast("dict[str, ScopePart]", parts))


def _host(given: str | None, asked: object, llm_string: str | None) -> str:
    """Return who asks.

    Raises:
        ConfigurationError: The options contradict one another.
    """
    told = "ask" if asked is None and llm_string is None else "langchain"
    if asked is not None:
        # What is given has loaded its library.
        told = next((host.strip() for host, names in _KINDS.items() if _is_of(asked, names)), "function")
    if given is None:
        return told
    if given not in HOSTS:
        raise ConfigurationError(f"--host {given}: there are {', '.join(HOSTS)}")
    if told == "ask" and given != "ask":
        raise ConfigurationError(
            f'--host {given} needs --like "package.module:attribute": the model, chain or function that your '
            "application asks, whose own calls are to find the answers"
        )
    if told != "function" and not given.startswith(told):
        raise ConfigurationError(f"--host {given}, but what is given is of {told}")
    return told if told == "function" else given


def _is_of(asked: object, names: tuple[str, str]) -> bool:
    module, kind = names
    return isinstance(asked, getattr(sys.modules.get(module), kind, ()))


def _imported(path: str) -> Cache:
    found = import_object(path)
    if isinstance(found, Cache):
        return found
    raise ConfigurationError(f"--cache {path} is a {type(found).__name__}, not an askonce Cache")


def show_confusable(pairs: Sequence[Confusable]) -> None:
    """Show the pairs that could be mixed up."""
    if not pairs:
        return
    rows = [
        (f"{one.similarity:.3f}", one.asked, one.origin, one.served, one.other_origin or f"stored: {one.entry_id}")
        for one in pairs[:_MOST_SHOWN]
    ]
    head = ("similarity", "question", "from", "would get the answer of", "from ")
    title = f"{len(pairs)} pairs of questions with different answers could be mixed up"
    console().print(rich_table(title, head, rows, text=("question", "from", "would get the answer of", "from ")))
    if len(pairs) > _MOST_SHOWN:
        typer.echo(f"... and {len(pairs) - _MOST_SHOWN:,} more: --json lists all of them")


def tell(done: Warmed, read: int) -> None:
    """Print what became of the questions that were read."""
    for result in done.results:
        if result.status == "refused":
            typer.echo(f"refused: {result.origin}: {result.reason}")
    if done.superseded:
        typer.echo(f"{done.superseded:,} answers gave way to a newer one to the same question")
    if not done.is_written:
        typer.echo(f"{read:,} questions read; nothing was written")
        return
    only = sum(result.exact_only is not None for result in done.results)
    typer.echo(
        f"{done.count('stored'):,} answers stored, {done.count('unchanged'):,} unchanged, {done.count('refused'):,} "
        f"refused" + (f"; {only:,} are found by the identical question only" if only else "")
    )


def figures_of(done: Warmed, read: int) -> dict[str, object]:
    """Return what became of the questions that were read, as JSON."""
    return {
        "questions": read,
        "written": done.is_written,
        "stored": done.count("stored"),
        "unchanged": done.count("unchanged"),
        "refused": [asdict(result) for result in done.results if result.status == "refused"],
        "exact_only": [asdict(result) for result in done.results if result.exact_only is not None],
        "confusable": [asdict(pair) for pair in done.confusable],
    }


def exit_if_refused(done: Warmed, *, dry_run: bool) -> None:
    """Exit with 1 if an answer was refused, or nothing was written although it should be."""
    if done.count("refused") or not (done.is_written or dry_run):
        raise typer.Exit(FAILED)
