"""`askonce warm`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, cast

import typer

from askonce.cache import Cache
from askonce.cli.servers import AsJson, MinSimilarity, Servers, json_or_text, operates
from askonce.cli.show import FAILED, console, print_json, progress
from askonce.core.bulk import Confusable, NewEntry, Warmed
from askonce.core.model import Scope, ScopePart, ScopeParts
from askonce.core.model import scope as scope_around
from askonce.errors import ConfigurationError
from askonce.faq import Faq, read_faq
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
_HOSTS = ("ask", "langchain", "llama-index", "llama-index-complete")


@operates
def warm(
    servers: Servers,
    scope: ScopeParts,
    files: Annotated[list[Path], typer.Argument(help="FAQs: CSV, TSV, JSONL or Markdown.")],
    like: Annotated[
        str | None,
        typer.Option(
            help='What your application asks, "package.module:attribute": a LangChain model or chain, a LlamaIndex LLM '
            "or query engine, or a function of the question that asks one. Its own calls then find the answers."
        ),
    ] = None,
    host: Annotated[
        str | None, typer.Option(help=f"Who asks: {', '.join(_HOSTS)}. By default told by --like, else ask.")
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
    heading_level: Annotated[
        int | None, typer.Option(min=1, max=6, help="Level of Markdown's headings that are questions.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Report, and write nothing.")] = False,
    stop_if_confusable: Annotated[
        bool, typer.Option("--stop-if-confusable", help="Write nothing if questions could be mixed up.")
    ] = False,
    min_similarity: MinSimilarity = None,
    as_json: AsJson = False,
) -> None:
    """Store the answers of an FAQ, so that the first to ask is served already.

    Reports pairs of questions that could be mixed up before anything is written. Run it again after an interruption or
    a change of the file: what is stored already is passed over. Exits with 1 if an answer was refused, or nothing was
    written because of --stop-if-confusable; with 2 if the input is wrong.
    """
    faq = read_faq(*files, heading_level=heading_level)
    asked = None if like is None else import_object(like)
    host = _host(host, asked, llm_string)
    parts = _scope(scope, system_prompt, param)
    with ExitStack() as stack:
        if host != "ask":
            stack.enter_context(_around(parts))
        are_given = own_cache is not None or servers != Servers({}, None, None)
        target: Cache | ConfigurationError
        try:
            settings: SettingsFields = {} if min_similarity is None else {"min_similarity": min_similarity}
            target = (
                _imported(own_cache)
                if own_cache is not None
                else stack.enter_context(servers.open(settings, makes_folder=not dry_run))
            )
        except ConfigurationError as exc:
            if are_given or host == "ask":
                raise
            target = exc  # the application may have one
        totals = {"asked": len(faq.entries)} if host != "ask" else {}
        *told, embedding, storing = stack.enter_context(
            progress(**totals, embedded=len(faq.entries), stored=None if dry_run else len(faq.entries))
        )
        entries = faq.entries
        if host != "ask":
            entries, target = _asked_through(host, asked, llm_string, faq, target, told[0], are_given=are_given)
        if isinstance(target, ConfigurationError):
            raise target

        def proceed(pairs: Sequence[Confusable]) -> bool:
            if not as_json:
                _show(pairs)
            return not (stop_if_confusable and pairs)

        done = target.warm(
            entries,
            tags=tag or (),
            documents=document or (),
            ttl=ttl,
            dry_run=dry_run,
            proceed=proceed,
            progress=lambda results: storing(len(results)),
            embedded=embedding,
            **({} if host != "ask" else parts),
        )
    if as_json:
        print_json(_as_json(faq, done))
    else:
        if dry_run:
            _show(done.confusable)
        _tell(faq, done)
    if done.count("refused") or not (done.is_written or dry_run):
        raise typer.Exit(FAILED)


def _scope(scope: ScopeParts, system_prompt: str | None, param: list[str] | None) -> ScopeParts:
    """Return the parts of the scope with those that have options of their own.

    Raises:
        ConfigurationError: A parameter has no name.
    """
    parts = scope.copy()
    if system_prompt is not None:
        parts["system_prompt"] = system_prompt
    for option in param or ():
        name, equals, value = option.partition("=")
        if not (name and equals):
            raise ConfigurationError(f"--param: expected name=value, such as temperature=0, not {option!r}")
        params = parts.get("params", {})
        parts["params"] = {**(params if isinstance(params, dict) else {}), name: json_or_text(value)}
    return parts


def _around(parts: ScopeParts) -> AbstractContextManager[Scope]:
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
    if given not in _HOSTS:
        raise ConfigurationError(f"--host {given}: there are {', '.join(_HOSTS)}")
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


def _asked_through(
    host: str,
    asked: object,
    llm_string: str | None,
    faq: Faq,
    target: Cache | ConfigurationError,
    on: Callable[[int], None],
    *,
    are_given: bool,
) -> tuple[list[NewEntry], Cache]:
    """Return the entries as what is asked through a host, and the cache that it goes through."""
    entries = list[AskedEntry]()
    for entry in _asking(host, asked, llm_string, faq, target):
        entries.append(entry)
        on(1)
    caches = {id(entry.cache): entry.cache for entry in entries}
    if len(caches) > 1:
        raise ConfigurationError("the questions went through several caches; give what asks through one")
    (through,) = caches.values()
    if through is None or (are_given and through is not target):
        raise ConfigurationError("what is given has a cache of its own: leave --cache and the servers' options out")
    return [*entries], through


def _asking(
    host: str, asked: object, llm_string: str | None, faq: Faq, target: Cache | ConfigurationError
) -> Iterator[AskedEntry]:
    given = target if isinstance(target, Cache) else None
    if host == "langchain":
        from askonce.langchain import warming as langchain  # an extra

        if isinstance(target, ConfigurationError) and (llm_string is not None or not langchain.has_own_cache(asked)):
            raise target
        if given is not None and llm_string is not None:
            return langchain.entries_of_llm_string(llm_string, faq.entries, given)
        if given is not None:
            langchain.cache_by_default(given)
        return langchain.entries_like(asked, faq.entries, given)
    if host.startswith("llama-index"):
        from askonce.llama_index import warming as llama_index  # an extra

        if isinstance(target, ConfigurationError) and not llama_index.has_own_cache(asked):
            raise target
        return llama_index.entries_like(asked, faq.entries, given, completes=host.endswith("complete"))
    return entries_asked_by(asked, faq.entries)  # type: ignore[arg-type]  # it is checked there


def _show(pairs: Sequence[Confusable]) -> None:
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


def _tell(faq: Faq, done: Warmed) -> None:
    for sentence in faq.skipped:
        typer.echo(sentence)
    for result in done.results:
        if result.status == "refused":
            typer.echo(f"refused: {result.origin}: {result.reason}")
    if not done.is_written:
        typer.echo(f"{len(faq.entries):,} questions read; nothing was written")
        return
    only = sum(result.exact_only is not None for result in done.results)
    typer.echo(
        f"{done.count('stored'):,} answers stored, {done.count('unchanged'):,} unchanged, {done.count('refused'):,} "
        f"refused" + (f"; {only:,} are found by the identical question only" if only else "")
    )


def _as_json(faq: Faq, done: Warmed) -> dict[str, object]:
    return {
        "questions": len(faq.entries),
        "written": done.is_written,
        "stored": done.count("stored"),
        "unchanged": done.count("unchanged"),
        "refused": [asdict(result) for result in done.results if result.status == "refused"],
        "exact_only": [asdict(result) for result in done.results if result.exact_only is not None],
        "confusable": [asdict(pair) for pair in done.confusable],
        "skipped": list(faq.skipped),
    }
