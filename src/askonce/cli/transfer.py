"""`askonce export` and `askonce import`: move entries between caches, and bring those of other caches."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from askonce.cli.servers import AsJson, Asking, Servers, operates
from askonce.cli.show import FAILED, logged_if_it_works, print_json, progress
from askonce.cli.warm import Storing, around, exit_if_refused, figures_of, tell
from askonce.core.arguments import duration
from askonce.core.model import ScopeParts
from askonce.errors import ConfigurationError
from askonce.extras import require
from askonce.faq import read_questions
from askonce.importing import Found, Left
from askonce.importing.gptcache import read_gptcache
from askonce.importing.redisvl import read_redisvl

_MOST_SHOWN = 20
_REFUSED = {
    "removed": "removed since the export, or it is not known whether they were (--restore-removed stores them)",
    "expired": "expired since the export",
}
_OTHERS = ("gptcache", "langchain-redis", "redisvl")


@operates
def export(
    servers: Servers,
    scope: ScopeParts,
    path: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write.")],
    tag: Annotated[str | None, typer.Option(help="Only entries with this tag.")] = None,
    document: Annotated[str | None, typer.Option(help="Only entries that were made from this document.")] = None,
    opened: Annotated[
        bool, typer.Option("--opened", help="Decrypt questions and answers, for a cache with other keys.")
    ] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with an export that was interrupted.")] = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file of this name.")] = False,
    as_json: AsJson = False,
) -> None:
    """Write stored entries to a file of JSON lines, for askonce import.

    Encrypted entries stay encrypted. Exits with 1 if some were left out, as no key opens them.
    """
    with logged_if_it_works(), servers.open_to_look() as cache, progress(exported=None) as [on]:
        done = cache.export(
            path,
            tag=tag,
            document=document,
            opened=opened,
            resume=resume,
            overwrite=overwrite,
            progress=on,
            **scope,
        )
    if as_json:
        print_json(asdict(done))
    else:
        left = f"; {done.unopened:,} left out, as no key opens them" if done.unopened else ""
        typer.echo(f"{done.entries:,} entries written to {done.path}{', encrypted' if done.is_sealed else ''}{left}")
    if done.unopened:
        raise typer.Exit(FAILED)


@operates
def import_(
    servers: Servers,
    scope: ScopeParts,
    asking: Asking,
    source: Annotated[
        str, typer.Argument(help="A file that askonce export has written; with --from, GPTCache's file or a redis URL.")
    ],
    from_: Annotated[
        str | None, typer.Option("--from", help=f"Another cache to bring answers from: {', '.join(_OTHERS)}.")
    ] = None,
    newer_than: Annotated[
        str | None, typer.Option(help='With --from: only answers that are not older, such as "90d".')
    ] = None,
    table: Annotated[str | None, typer.Option(help="Of gptcache: what the names of its tables begin with.")] = None,
    faiss: Annotated[
        Path | None, typer.Option(help="Of gptcache: its FAISS index; what is not in it is left out.")
    ] = None,
    sessions: Annotated[
        bool, typer.Option("--sessions", help="Of gptcache: questions that were asked in sessions, too.")
    ] = False,
    index: Annotated[
        str | None, typer.Option(help="Of redisvl and RedisSemanticCache: the cache's name, by default llmcache.")
    ] = None,
    field: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=PART",
            help="Of redisvl: the part of the scope that a filterable field holds, such as user_id=user; or tag, or "
            "document. metadata.NAME is a field of the metadata.",
        ),
    ] = None,
    ignore_field: Annotated[list[str] | None, typer.Option(help="Of redisvl: a field that means nothing.")] = None,
    prefix: Annotated[str | None, typer.Option(help="Of langchain-redis: bring those of a RedisCache.")] = None,
    questions: Annotated[
        Path | None, typer.Option(help="With --prefix: what was asked, a file as askonce warm reads it, or a log.")
    ] = None,
    skip_bad: Annotated[bool, typer.Option("--skip-bad", help="Pass over lines that cannot be read.")] = False,
    restore_removed: Annotated[
        bool, typer.Option("--restore-removed", help="Store what was removed here since the export, too.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Look only, and write nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Store the entries of a file that askonce export has written, or of another cache.

    What is stored already stays; run it again after an interruption. Of another cache, pairs of questions that could be
    mixed up are reported before anything is written. Exits with 1 if an entry was refused or a line passed over, and
    with 2 if the source cannot be read: then nothing is written.
    """
    own: dict[str, dict[str, object]] = {
        "gptcache": {"--table": table, "--faiss": faiss, "--sessions": sessions},
        "redisvl": {"--index": index, "--field": field, "--ignore-field": ignore_field},
        "langchain-redis": {"--index": index, "--prefix": prefix, "--questions": questions},
    }
    _refuse_others(from_, own, {"--skip-bad": skip_bad, "--restore-removed": restore_removed})
    if from_ is None:
        if scope or asking != Asking() or newer_than is not None:
            raise ConfigurationError(
                "entries of an export keep their scopes, labels and ends: options of who asks are for --from"
            )
        _import_export(
            servers, Path(source), skips=skip_bad, restores=restore_removed, dry_run=dry_run, as_json=as_json
        )
        return
    since = None if newer_than is None else time.time() - duration(newer_than, "--newer-than")
    kept_out = Counter[str]()
    storing = Storing(servers, scope, asking, lambda _, rule: kept_out.update([f"kept out of the cache: {rule}"]))
    if from_ == "gptcache":
        found = read_gptcache(source, table=table, faiss=faiss, sessions=sessions)
    elif from_ == "redisvl":
        found = read_redisvl(source, index=index or "llmcache", fields=_fields(field), ignored=ignore_field or ())
    else:
        found = Found(())
    with storing.opened(makes_folder=not dry_run):
        if from_ == "langchain-redis":
            found = _calls(storing, source, index, prefix, questions)
        found = found.newer_than(since)
        if not found.entries:
            raise ConfigurationError(
                "\n".join(["there is nothing to import", *_left_out(found.left_out), *found.notes])
            )
        done = storing.store(found.entries, dry_run=dry_run, as_json=as_json, merge=True)
    left_out = found.left_out + kept_out
    if as_json:
        print_json(
            {
                **figures_of(done, len(found.entries)),
                "superseded": done.superseded,
                "left_out": dict(left_out),
                "notes": list(found.notes),
            }
        )
    else:
        for line in (*_left_out(left_out), *found.notes):
            typer.echo(line)
        tell(done, len(found.entries))
    exit_if_refused(done, dry_run=dry_run)


def _refuse_others(chosen: str | None, own: Mapping[str, Mapping[str, object]], of_files: Mapping[str, object]) -> None:
    """Refuse options that are for another source.

    Raises:
        ConfigurationError: One was given, or there is no such source.
    """
    if chosen is not None and chosen not in own:
        raise ConfigurationError(f"--from {chosen}: there are {', '.join(own)}")
    welcome = of_files if chosen is None else own[chosen]
    for options in (of_files, *own.values()):
        for option, value in options.items():
            if value and option not in welcome:
                raise ConfigurationError(f"{option} is for another source than {chosen or 'a file of askonce export'}")


def _left_out(counts: Counter[str]) -> list[str]:
    return [f"{count:,} left out: {reason}" for reason, count in counts.most_common()]


def _fields(options: Sequence[str] | None) -> dict[str, str]:
    """Return the parts of the scope by the fields that hold them.

    Raises:
        ConfigurationError: One names no part.
    """
    pairs = [option.partition("=") for option in options or ()]
    if not all(name and part for name, _, part in pairs):
        raise ConfigurationError("--field: expected NAME=PART, such as user_id=user")
    return {name: part for name, _, part in pairs}


def _calls(storing: Storing, url: str, index: str | None, prefix: str | None, questions: Path | None) -> Found:
    """Return what langchain-redis holds, as what LangChain asks the cache that is open.

    Raises:
        ConfigurationError: It cannot be read, or options are missing.
    """
    require("langchain", "langchain_core")
    from askonce.importing.langchain_redis import read_cache, read_semantic_cache
    from askonce.langchain.warming import entries_of_calls, strings_asked  # an extra

    left = Left()
    model, llm_string = storing.asked
    if prefix is None:
        if questions is not None or model is not None or llm_string is not None:
            raise ConfigurationError(
                "a RedisSemanticCache keeps the questions, and LangChain's string of their model: --questions, --like "
                "and --llm-string are for a RedisCache, with --prefix"
            )
        calls = read_semantic_cache(url, left, index=index or "llmcache")
    else:
        if questions is None or (model is None and llm_string is None):
            raise ConfigurationError(
                "a RedisCache keeps MD5 digests of what was asked, and no questions: give --questions FILE, and "
                "--like package.module:model (or --llm-string), so that its answers can be found"
            )
        asked = strings_asked(read_questions(questions), model, llm_string)
        calls = read_cache(url, left, asked, prefix=prefix)
    with around(storing.scope):
        entries = list(entries_of_calls(calls, storing.cache, kept_out=left.out))
    return Found(entries, left.counts)


def _import_export(servers: Servers, path: Path, *, skips: bool, restores: bool, dry_run: bool, as_json: bool) -> None:
    opened = servers.open(servers.patience, makes_folder=not dry_run)
    with logged_if_it_works(), opened as cache, progress(imported=None) as [on]:
        done = cache.import_from(
            path,
            skip_bad=skips,
            restore_removed=restores,
            dry_run=dry_run,
            progress=lambda results: on(len(results)),
        )
    if as_json:
        print_json(asdict(done))
    else:
        for error in done.errors[:_MOST_SHOWN]:
            typer.echo(f"{path}, line {error.line}: {error.reason}")
        if dry_run:
            typer.echo(f"{done.entries:,} entries can be read; nothing was written")
        else:
            typer.echo(f"{done.stored:,} entries stored, {done.unchanged:,} were there already")
        for reason, count in sorted(done.refused.items()):
            typer.echo(f"{count:,} not stored: {_REFUSED.get(reason, reason)}")
    if done.errors or done.refused.keys() - {"expired", "removed"}:
        raise typer.Exit(FAILED)
