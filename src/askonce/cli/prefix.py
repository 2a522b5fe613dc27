"""`askonce prefix`: what of prompts a model's server can reuse, and whether it keeps tenants apart."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import IntEnum
from pathlib import Path
from secrets import token_bytes
from typing import Annotated, Any, cast

import typer
from rich.text import Text

from askonce.cli.evaluate import Html
from askonce.cli.servers import AsJson
from askonce.cli.show import BAD_INPUT, FAILED, console, error_console, explained, print_json, write
from askonce.core.arguments import duration
from askonce.errors import ConfigurationError
from askonce.lab.judging import import_object
from askonce.observe.fetching import Fetched, fetch
from askonce.observe.genai_prices import prices_of
from askonce.observe.tables import rich_table
from askonce.prefix.analysis import Analysis
from askonce.prefix.checking import as_json, check
from askonce.prefix.probing import Ask, Probed, Reply, Scrape, Verdict, probe
from askonce.prefix.prompts import Prompt, Tokenizer, read_prompt
from askonce.runtime.drivers import drive
from askonce.server.prefixes import (
    CAUSES,
    GROUPS,
    cause_rows,
    group_rows,
    notes,
    prefix_page,
    summary,
)
from askonce.settings import load_settings

app = typer.Typer(
    help="Say how much of what is sent to a model its server can reuse, what keeps it from more, and whether it keeps "
    "tenants apart.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)
_MOST_SHOWN = 20


class Code(IntEnum):
    """The exit codes of a probe."""

    ISOLATED = 0
    SHARED = FAILED
    REFUSED = BAD_INPUT
    NO_CACHE = 3
    UNKNOWN = 4


@app.command("report")
@explained
def report(
    log: Annotated[Path, typer.Argument(help='A log of requests as JSON lines; "-" is standard input.')],
    block: Annotated[
        int, typer.Option(min=1, help="Tokens of a block of your server's cache; of a provider its own rule counts.")
    ] = 16,
    minimum: Annotated[
        int | None, typer.Option(min=1, help="Tokens a prefix must have, in place of the provider's known minimum.")
    ] = None,
    ttl: Annotated[
        str | None, typer.Option(help='How long an unused prefix stays cached, such as "5m"; the log needs times.')
    ] = None,
    tokenize: Annotated[
        str | None, typer.Option(metavar="URL", help="Count tokens exactly, by the /tokenize of this server.")
    ] = None,
    tokenizer: Annotated[
        str | None, typer.Option(metavar="MODULE:NAME", help="Count tokens by a function of text that returns them.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Only so many lines, from the top.")] = None,
    fail_under: Annotated[
        float | None, typer.Option(min=0, max=1, help="Exit with 1 if a smaller share of tokens could be reused.")
    ] = None,
    show_text: Annotated[
        bool, typer.Option("--show-text", help="Quote the text that differs, and name tenants: parts of prompts.")
    ] = False,
    html: Html = None,
    as_json_: AsJson = False,
) -> None:
    """Say how much of a log's prompts could be reused, where they diverge and why, and what that costs.

    Reads bodies of OpenAI (chat completions and responses), Anthropic and Google, LangChain's messages, and the logs of
    askonce replay, with the response or its usage beside, where there is one.
    """
    analysis = Analysis(
        block=block,
        minimum=minimum,
        ttl_s=None if ttl is None else duration(ttl, "--ttl", above=0),
        tokenizer=_tokenizer(tokenize, tokenizer),
        prices=prices_of(load_settings().prices),
        show_text=show_text,
    )
    unread = Counter[str]()
    for prompt in _prompts(log, limit, unread):
        analysis.add(prompt)
    found = analysis.report(unread)
    if not found.requests:
        told = ", ".join(f"{count:,} {why}" for why, count in unread.items()) or "it is empty"
        raise ConfigurationError(
            f"{log} has no prompt that could be read: {told}. A log has one request a line, as JSON"
        )
    if html is not None:
        write(html, prefix_page(found, data=[log], fail_under=fail_under))
    if as_json_:
        print_json(found.as_json())
    else:
        out = console()
        for name, value in summary(found):
            if value:
                out.print(Text(f"{name}: {value}"))
        if rows := cause_rows(found)[:_MOST_SHOWN]:
            text = ("place", "before", "after", "fix")
            out.print(rich_table("\nwhat keeps prompts from being reused", CAUSES, rows, text=text))
        rows = group_rows(found)
        out.print(rich_table("\nby model, tenant and template", GROUPS, rows[:_MOST_SHOWN], text=GROUPS[1:3]))
        if len(rows) > _MOST_SHOWN:
            out.print(Text(f"{len(rows) - _MOST_SHOWN:,} more: see --json or --html"))
        for note in notes(found):
            out.print(Text(f"* {note}"))
    if fail_under is not None and (found.share or 0.0) < fail_under:
        error_console().print(
            f"askonce: {found.share or 0.0:.1%} of the tokens could be reused, less than {fail_under:.1%}"
        )
        raise typer.Exit(FAILED)


@app.command("check")
@explained
def check_prompt(
    file: Annotated[
        Path, typer.Argument(help='A request\'s body, or a list of messages, as JSON; "-" is standard input.')
    ],
    model: Annotated[
        str | None, typer.Option(help="The model, for its provider's minimum; by default the body's.")
    ] = None,
    as_json_: AsJson = False,
) -> None:
    """Say what in one prompt would keep it from being reused, with the place and the remedy.

    Exits with 1 if anything is likely to.
    """
    with _opened(file) as text:
        content = "".join(text)
    try:
        problems = check(json.loads(content), model=model)
    except json.JSONDecodeError as exc:
        several = "; a log of several requests is for `askonce prefix report`" if exc.msg == "Extra data" else ""
        raise ConfigurationError(f"{file}: not valid JSON: {exc}{several}") from exc
    except ValueError as exc:
        raise ConfigurationError(f"{file}: {exc}") from exc
    except RecursionError:
        raise ConfigurationError(f"{file}: it is nested too deep to be a prompt") from None
    if as_json_:
        print_json(as_json(problems))
    elif problems:
        rows = [
            (one.certainty, one.name.replace("_", " "), f"{one.place}, character {one.offset}", one.found,
             f"{one.after_tokens:,}", one.says, one.fix)
            for one in problems
        ]  # fmt: skip
        head = ("", "problem", "place", "found", "tokens after", "what", "fix")
        console().print(rich_table("", head, rows, text=("problem", "place", "found", "what", "fix")))
    else:
        console().print("nothing that is sure to change stands before the last message")
    if any(one.certainty == "likely" and one.name != "too_short" for one in problems):
        raise typer.Exit(FAILED)


@app.command("probe")
@explained
def probe_server(
    url: Annotated[str, typer.Argument(help="An OpenAI-compatible server, such as http://127.0.0.1:8000/v1.")],
    model: Annotated[str | None, typer.Option(help="The model; by default the first that the server lists.")] = None,
    metrics_url: Annotated[str | None, typer.Option(help="Its metrics; by default /metrics beside /v1.")] = None,
    key_variable: Annotated[
        str | None, typer.Option(metavar="NAME", help="The environment variable that holds the key, if it needs one.")
    ] = None,
    tokens: Annotated[
        int, typer.Option(min=50, max=20_000, help="About how many tokens each of the prompts has.")
    ] = 1500,
    timeout: Annotated[float, typer.Option(min=0.1, help="Seconds to wait for each answer.")] = 60.0,
    as_json_: AsJson = False,
) -> None:
    """Send three small requests under two salts, and say whether the server keeps its prefix cache apart by salt.

    Exits with 0 if it does, 1 if it serves one salt what another has cached, 2 if it cannot be asked, 3 if it caches
    nothing, and 4 if that cannot be known.
    """
    root = url.rstrip("/").removesuffix("/chat/completions").removesuffix("/v1")
    headers = {} if key_variable is None else {"Authorization": f"Bearer {_key(key_variable)}"}
    name = model or _first_model(fetch(f"{root}/v1/models", headers=headers, timeout_s=timeout), root)

    def perform(step: Ask | Scrape) -> Reply:
        if isinstance(step, Ask):
            got = fetch(f"{root}/v1/chat/completions", step.body, headers=headers, timeout_s=timeout)
            return Reply(got.status, got.json(), "" if got.is_ok else got.text[:300])
        got = fetch(metrics_url or f"{root}/metrics", timeout_s=min(timeout, 10.0))
        return Reply(got.status, None, got.text)

    found = drive(probe(name, token_bytes(16), tokens), perform)
    if as_json_:
        print_json({"model": name, **found.as_json()})
    else:
        _show_probed(name, found)
    raise typer.Exit(_CODES[found.verdict])


_CODES: Mapping[Verdict, Code] = {
    "isolated": Code.ISOLATED,
    "shared": Code.SHARED,
    "no_cache": Code.NO_CACHE,
    "unknown": Code.UNKNOWN,
    "refused": Code.REFUSED,
}


def _show_probed(model: str, found: Probed) -> None:
    out = console()
    out.print(Text(f"{found.verdict.replace('_', ' ')}: {found.says}"))
    if found.fix:
        out.print(Text(f"fix: {found.fix}"))
    if found.cached:
        names = ("the first request", "the same again", "the same under another salt")
        rows = [
            (name, "unknown" if cached is None else f"{cached:,}", "" if found.read is None else f"{found.read:,}")
            for name, cached in zip(names, found.cached, strict=False)
        ]
        by = f", by its {found.by}" if found.by else ""
        out.print(rich_table(f"{model}{by}", ("request", "cached tokens", "of"), rows, text=("request",)))
    for note in found.notes:
        out.print(Text(f"* {note}"))


# --- logs ---


class _opened:  # noqa: N801 — used as the function that it replaces
    """Open a file, or standard input for `-`, for reading its lines."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Iterator[str]:
        if str(self._path) == "-":
            self._stream = None
            return iter(typer.get_text_stream("stdin"))
        try:
            self._stream = self._path.open(encoding="utf-8-sig", errors="surrogateescape")
        except OSError as exc:
            raise ConfigurationError(f"{self._path} cannot be read: {exc.strerror}") from exc
        return iter(self._stream)

    def __exit__(self, *_: object) -> None:
        if self._stream is not None:
            self._stream.close()


def _prompts(path: Path, limit: int | None, unread: Counter[str]) -> Iterator[Prompt]:
    with _opened(path) as lines:
        for number, line in enumerate(lines):
            if limit is not None and number >= limit:
                return
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except (ValueError, RecursionError):
                unread["not JSON"] += 1
                continue
            try:
                prompt = read_prompt(row) if isinstance(row, Mapping) else None
            except Exception:  # noqa: BLE001 — a form that nobody has thought of is a line that is not read
                prompt = None
            if prompt is None:
                unread["without a prompt"] += 1
            else:
                yield prompt


# --- servers ---


def _tokenizer(url: str | None, named: str | None) -> Tokenizer | None:
    if url is not None and named is not None:
        raise ConfigurationError("--tokenize and --tokenizer both count tokens: give one")
    if named is not None:
        count = cast("Callable[[str], Sequence[int]]", import_object(named))
        return lambda prompt: count(prompt.text)
    return None if url is None else server_tokenizer(url)


def server_tokenizer(url: str) -> Tokenizer:
    """Return what has a server count the tokens of prompts: vLLM, or llama.cpp, by its template.

    Args:
        url: The server's address, with or without `/v1`.
    """
    root = url.rstrip("/").removesuffix("/tokenize").removesuffix("/v1")

    def ask(prompt: Prompt) -> Sequence[int]:
        messages = [{"role": piece.role, "content": piece.text} for piece in prompt.pieces if piece.role != "tools"]
        body: dict[str, Any] = {"messages": messages, "tools": prompt.body.get("tools")}
        if isinstance(prompt.body.get("messages"), list) and "system" not in prompt.body:
            body["messages"] = prompt.body["messages"]
        got = fetch(f"{root}/tokenize", {"model": prompt.model, **body})
        told = got.json() if got.is_ok else None
        if not _tokens(told):  # llama.cpp's takes text
            shown = fetch(f"{root}/apply-template", body).json()
            text = shown.get("prompt") if isinstance(shown, Mapping) else None
            got = fetch(f"{root}/tokenize", {"content": text or prompt.text})
            told = got.json() if got.is_ok else None
        found = _tokens(told)
        if not found:
            raise ConfigurationError(f"--tokenize: {root} did not return tokens ({got.said})")
        return found

    return ask


def _tokens(told: object) -> Sequence[int]:
    found = told.get("tokens") if isinstance(told, Mapping) else None
    return found if isinstance(found, list) else ()


def _key(variable: str) -> str:
    key = os.environ.get(variable)
    if not key:
        raise ConfigurationError(f"--key-variable: the environment has no {variable}")
    return key


def _first_model(got: Fetched, root: str) -> str:
    told = got.json() if got.is_ok else None
    models = told.get("data") if isinstance(told, Mapping) else None
    first = models[0] if isinstance(models, list) and models else None
    if not isinstance(first, Mapping) or not isinstance(first.get("id"), str):
        raise ConfigurationError(f"{root} does not list its models ({got.said}): give --model")
    return str(first["id"])
