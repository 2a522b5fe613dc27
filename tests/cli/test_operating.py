"""The commands of an operator, on real servers: what they print, as text and as JSON, and their exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from askonce import Cache, Hit, Miss
from askonce.cli.app import app
from askonce.embedded.servers import EmbeddedServers
from askonce.testing import TableEmbedder, at_similarity
from tests.forks import Programs

Servers = dict[str, str]
RETURNS, SHIPPING = "How long may I return an order?", "What does shipping cost?"
VECTORS = {RETURNS: (1.0, 0.0), SHIPPING: (0.0, 1.0)}


@pytest.fixture(params=["both", "redis"])
def servers(
    request: pytest.FixtureRequest, redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str
) -> Servers:
    """Return the options that name the servers of a test, with PostgreSQL and without."""
    both = {"postgres-url": postgres_url, "postgres-schema": postgres_schema} if request.param == "both" else {}
    return {"redis-url": redis_url, "redis-prefix": redis_prefix, **both}


@pytest.fixture
def cache(servers: Servers) -> Iterator[Cache]:
    """Return an application's cache on these servers, with two answers."""
    settings: dict[str, Any] = {name.replace("-", "_"): value for name, value in servers.items()}
    if "postgres_url" in settings:
        settings["embedder"] = TableEmbedder(VECTORS, dimension=8)
    with Cache(**settings, scope_names="plain", exact_deadline=5, semantic_deadline=5, memory_ttl=0) as made:
        made.store(RETURNS, "90 days.", tags=["returns"], documents=["terms"], tenant="acme", user=7)
        made.store(SHIPPING, {"text": "4.90"}, tags=["prices"], tenant="acme")
        yield made


def run(*arguments: object, asked: str | None = None) -> Result:
    """Run the command as a shell would."""
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=asked)


def on(servers: Servers) -> list[str]:
    """Return options as arguments."""
    return [argument for name, value in servers.items() for argument in (f"--{name}", value)]


def told(result: Result, code: int = 0) -> Any:
    """Return the JSON that a command has printed, which ended with an exit code."""
    assert result.exit_code == code, result.output
    return json.loads(result.stdout)


def test_entries_are_listed_and_shown(cache: Cache, servers: Servers) -> None:
    """By words, tag, document, scope and age; a page says where the next one begins; 1 says that there is none."""
    options = on(servers)
    both = told(run("entries", "--json", *options))
    assert [one["question"] for one in both["entries"]] == [SHIPPING, RETURNS]
    for wanted in (
        ["return", "ORDER"],
        ["--tag", "returns"],
        ["--document", "terms", "--newer-than", "1h"],
        ["--scope", "user=7", "--tenant", "acme"],
        ["--answer", "90 days"],
        ["--digest", f"user={both['entries'][1]['parts']['user']}"],
    ):
        assert [one["question"] for one in told(run("entries", "--json", *wanted, *options))["entries"]] == [RETURNS]
    shown = run("entries", "--limit", 1, *options)
    assert shown.exit_code == 0
    assert (SHIPPING in shown.output, RETURNS in shown.output, "tenant=acme" in shown.output) == (True, False, True)
    after = told(run("entries", "--limit", 1, "--json", *options))["after"]
    assert f"--after {after}" in shown.output
    assert [one["question"] for one in told(run("entries", "--after", after, "--json", *options))["entries"]] == [
        RETURNS
    ]
    assert told(run("entries", "nothing", "--json", *options), 1) == {"entries": [], "after": None}
    assert run("entries", "nothing", *options).exit_code == 1
    one = both["entries"][1]["entry_id"]
    assert told(run("show", one, "--json", *options))["answer"] == "90 days."
    page = run("show", one, *options)
    assert page.exit_code == 0
    for text in (RETURNS, "90 days.", "acme (", "returns", "terms"):
        assert text in page.output
    assert run("show", "no-such-entry", *options).exit_code == 1


def test_a_removal_asks_before_it_removes(cache: Cache, servers: Servers) -> None:
    """`--dry-run` counts, no removes nothing, `--yes` asks nothing; 1 says that nothing was there."""
    options = on(servers)
    for command in (["invalidate", "--tag", "prices"], ["clear"], ["erase", "--tenant", "acme"]):
        many = 1 if command[0] == "invalidate" else 2
        assert told(run(*command, "--dry-run", "--json", *options))["found"] == many
        refused = run(*command, *options, asked="n\n")
        assert refused.exit_code == 1
        assert f"{many} entr" in refused.output
    one = told(run("entries", "return", "--json", *options))["entries"][0]["entry_id"]
    assert "1 entry would be removed" in run("forget", one, "--dry-run", *options).output
    assert isinstance(cache.lookup(RETURNS, tenant="acme", user=7), Hit)
    assert told(run("forget", one, one, "no-such", "--yes", "--json", *options)) == {
        "found": 1, "removed": 1, "dry_run": False,
    }  # fmt: skip
    assert isinstance(cache.lookup(RETURNS, tenant="acme", user=7), Miss)
    assert run("forget", one, "--yes", *options).exit_code == 1
    assert run("invalidate", "--document", "terms", "--yes", *options).exit_code == 1
    assert run("invalidate", "--tag", "prices", *options, asked="y\n").exit_code == 0
    assert told(run("clear", "--yes", "--json", *options), 1)["removed"] == 0
    cache.store(RETURNS, "90 days.")
    assert told(run("clear", "--yes", "--json", *options))["removed"] == 1


@pytest.mark.parametrize("removal", [["invalidate", "--document", "terms"], ["clear"]])
def test_a_removal_of_nothing_keeps_out_what_is_in_progress(cache: Cache, servers: Servers, removal: list[str]) -> None:
    """An answer that the model gives meanwhile, of what is removed, is not stored, although nothing was found."""
    cache.clear(everything=True)
    ended: list[Result] = []

    def compute() -> str:
        ended.append(run(*removal, "--yes", *on(servers)))
        return "60 days."

    assert cache.ask(RETURNS, compute, documents=["terms"], tenant="acme") == "60 days."
    assert ended[0].exit_code == 1
    assert "there is nothing to remove" in ended[0].output
    cache.flush()
    assert cache.entries().entries == ()


def test_erase_prints_a_receipt_that_names_nobody(cache: Cache, servers: Servers) -> None:
    """What was deleted in each tier, and what no cache can delete; nothing of that tenant is left."""
    receipt = told(run("erase", "--tenant", "acme", "--yes", "--json", *on(servers)))
    assert receipt["deleted"].keys() == ({"semantic", "exact"} if "postgres-url" in servers else {"exact"})
    assert all(count >= 2 for count in receipt["deleted"].values())
    assert "acme" not in json.dumps(receipt)
    again = run("erase", "--tenant", "acme", "--yes", *on(servers))
    assert again.exit_code == 0
    assert "deleted: 0 in" in again.output
    assert cache.entries().entries == ()


def test_a_wrong_answer_is_removed_and_a_right_one_stays(cache: Cache, servers: Servers) -> None:
    """By the entry's name, after a question."""
    options = on(servers)
    shipping, returns = (one["entry_id"] for one in told(run("entries", "--json", *options))["entries"])
    assert run("right", shipping, *options).exit_code == 0
    assert told(run("wrong", returns, "--dry-run", "--json", *options))["dry_run"] is True
    assert run("wrong", returns, *options, asked="n\n").exit_code == 1
    assert told(run("wrong", returns, "--yes", "--json", *options))["verdict"] == "wrong"
    gone = run("wrong", returns, *options)
    assert gone.exit_code == 1
    assert f"there is no entry {returns}" in gone.output
    assert "Remove" not in gone.output
    assert run("right", returns, *options).exit_code == 1
    assert [one.entry_id for one in cache.entries().entries] == [shipping]


def test_decisions_are_reviewed_from_the_command_line(
    redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str
) -> None:
    """`hits` lists near hits with both questions, `why` those of one entry, and `wrong` takes the entry back."""
    names: dict[str, Any] = {"redis_prefix": redis_prefix, "postgres_schema": postgres_schema}
    near = "For how long may I return an order\n?"
    embedder = TableEmbedder({RETURNS: (1.0, 0.0), near: at_similarity(0.95)}, dimension=8)
    limits: dict[str, Any] = {"exact_deadline": 5, "semantic_deadline": 5, "min_similarity": 0.9}
    urls: dict[str, Any] = {"redis_url": redis_url, "postgres_url": postgres_url}
    options = on({name.replace("_", "-"): value for name, value in {**urls, **names}.items()})
    with Cache(embedder=embedder, journal_questions=True, **urls, **names, **limits) as cache:
        cache.store(RETURNS, "90 days.")
        assert isinstance(cache.lookup(near), Hit)
        cache.flush()
        (decision,) = told(run("hits", "--json", *options))
        assert (decision["asked"], decision["stored"]) == (near, RETURNS)
        assert near.replace("\n", " ") in run("hits", *options).output  # on one line
        assert run("hits", "--misses", *options).exit_code == 1
        known = told(run("why", decision["entry_id"], "--json", *options))
        assert (known["entry"]["answer"], len(known["decisions"])) == ("90 days.", 1)
        assert "similarity 0.95" in run("why", decision["request"], *options).output
        assert run("right", decision["id"], *options).exit_code == 0
        assert run("hits", *options).exit_code == 1
        assert "reviewed: right" in run("hits", "--all", *options).output
        assert run("wrong", decision["id"], "--yes", *options).exit_code == 0
        assert run("wrong", "999999", "--yes", *options).exit_code == 1
        assert "not stored" in run("why", decision["entry_id"], *options).output
        assert run("why", "00" * 16, *options).exit_code == 1
        assert run("why", "because", *options).exit_code == 2


def test_explain_says_what_would_happen(redis_url: str, redis_prefix: str) -> None:
    """To a question of one scope, as JSON and as tables; from an argument, or from standard input."""
    options = on({"redis-url": redis_url, "redis-prefix": redis_prefix})
    with Cache(redis_url=redis_url, redis_prefix=redis_prefix, exact_deadline=5) as cache:
        cache.store(RETURNS, "90 days.", model="small", context={"page": 1})
    scoped = ["--model", "small", "--context", '{"page": 1}']
    assert told(run("explain", RETURNS, *scoped, "--json", *options))["decision"]["outcome"] == "hit"
    assert told(run("explain", "-", *scoped, "--json", *options, asked=RETURNS))["decision"]["outcome"] == "hit"
    other = run("explain", RETURNS, "--model", "large", *options)
    assert other.exit_code == 0
    assert "miss: no_semantic_tier" in other.output


@pytest.mark.parametrize(
    "arguments",
    [
        ["entries"],
        ["entries", "--redis-url", "redis://127.0.0.1:1/0"],
        ["entries", "--embedded", "/no/such/folder"],
        ["invalidate", "--redis-url", "redis://127.0.0.1:1/0"],
        ["erase", "--yes", "--redis-url", "redis://127.0.0.1:1/0"],
        ["entries", "--scope", "tenant", "--redis-url", "redis://127.0.0.1:1/0"],
        ["entries", "--scope", "tennant=x", "--redis-url", "redis://127.0.0.1:1/0"],
        ["erase", "--tenant", "x", "--scope", "user=null", "--redis-url", "redis://127.0.0.1:1/0"],
        ["erase", "--tenant", "x", "--scope", "tenant=y", "--redis-url", "redis://127.0.0.1:1/0"],
        ["entries", "--after", "there", "--redis-url", "redis://127.0.0.1:1/0"],
        ["entries", "--colour", "red"],
    ],
)
def test_what_cannot_be_done_is_one_line_and_exit_code_2(arguments: list[str]) -> None:
    """A wrong option, no servers, or servers that do not answer."""
    result = run(*arguments)
    assert result.exit_code == 2, result.output
    if "--scope" in arguments:  # it is told before anybody is asked
        assert "scope" in result.output
    assert result.stdout == ""
    assert "Traceback" not in result.output


@pytest.mark.new_schema
def test_reading_makes_no_schema(postgres_url: str, postgres_schema: str) -> None:
    """Where no cache has stored anything, an operator's command says so instead of making tables."""
    result = run("entries", "--postgres-url", postgres_url, "--postgres-schema", postgres_schema)
    assert result.exit_code == 2
    assert "absent or too old" in result.output
    assert "`askonce migrate`" in result.output


def test_check_needs_no_embedder(postgres_url: str, postgres_schema: str) -> None:
    """Where nobody names one, the servers are checked, and it says what was not."""
    servers = ["--postgres-url", postgres_url, "--postgres-schema", postgres_schema]
    findings = told(run("check", "--json", *servers))["findings"]
    assert {one["part"] for one in findings if one["status"] == "ok"} == {"semantic"}
    (untried,) = [one for one in findings if one["part"] == "embedder"]
    assert untried["status"] == "warning"
    assert "--embedder" in untried["remedy"]
    dead = told(run("check", "--json", "--postgres-url", "postgresql://127.0.0.1:1/x"), 1)["findings"]
    assert [one["part"] for one in dead if one["status"] == "error"] == ["semantic"]


def test_no_servers() -> None:
    """Whoever names none is told which options do."""
    for command in ("stats", "entries", "check"):
        result = run(command)
        assert result.exit_code == 2
        assert "--postgres-url" in result.output
        assert "--embedded" in result.output


def test_servers_that_do_not_answer_are_named() -> None:
    """By their address, once, and without what a long-running process would log."""
    nowhere = ["--redis-url", "redis://127.0.0.1:1/0"]
    lost = run("entries", *nowhere)
    assert (lost.exit_code, lost.stderr.count("127.0.0.1:1"), len(lost.stderr.splitlines())) == (2, 1, 1)
    decided = run("explain", RETURNS, *nowhere)
    assert (decided.exit_code, decided.stderr) == (2, "")
    assert "127.0.0.1:1" in decided.stdout


@pytest.mark.parametrize("servers", ["both"], indirect=True)
def test_names_of_entries_are_whole_in_a_narrow_terminal(
    servers: Servers, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are there to be copied."""
    monkeypatch.setenv("COLUMNS", "40")
    names = [one.entry_id for one in cache.entries().entries]
    for command in (("entries",), ("top", "never")):
        shown = run(*command, *on(servers))
        assert all(name in shown.stdout.splitlines() for name in names)


@pytest.mark.parametrize("servers", ["redis"], indirect=True)
@pytest.mark.usefixtures("cache")
def test_an_export_overwrites_only_what_it_may(servers: Servers, tmp_path: Path) -> None:
    """The message names the option."""
    assert run("export", tmp_path / "x.jsonl", *on(servers)).exit_code == 0
    again = run("export", tmp_path / "x.jsonl", *on(servers))
    assert again.exit_code == 2
    assert "--overwrite" in again.output
    assert run("export", tmp_path / "x.jsonl", "--overwrite", *on(servers)).exit_code == 0


COMMAND = "from askonce.cli import main; main()"


def test_a_server_that_does_not_answer_is_one_line(programs: Programs) -> None:
    """What is logged of it on the way, and of the journal that nobody can write then, is not printed as well."""
    dead = ["--redis-url", "redis://127.0.0.1:1/0", "--postgres-url", "postgresql://u@127.0.0.1:1/x"]
    ended = programs.run(COMMAND, "entries", *dead)
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1, ended.stderr
    assert ended.stderr.startswith("askonce: PostgreSQL: ")


@pytest.mark.parametrize("servers", ["redis"], indirect=True)
def test_an_entry_that_outlives_every_calendar_is_shown(cache: Cache, servers: Servers) -> None:
    """A caller may ask for any life."""
    stored = cache.store(RETURNS, "90 days.", ttl=1e17)
    shown = run("show", stored, *on(servers))
    assert shown.exit_code == 0
    assert "(Unix time)" in shown.output


@pytest.mark.parametrize("servers", ["redis"], indirect=True)
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_what_standard_output_does_not_take_is_escaped(cache: Cache, servers: Servers, encoding: str) -> None:
    """Half of an emoji in an answer, or a terminal of another alphabet, keep nothing from being listed."""
    question, answer = "Где столовая 🍜?", "half \ud83d and whole 🍜"
    stored = cache.store(question, answer)
    assert stored is not None
    environment = {**os.environ, "PYTHONIOENCODING": encoding}

    def shell(*arguments: str) -> str:
        ended = subprocess.run(
            [sys.executable, "-c", COMMAND, *arguments, *on(servers)],
            capture_output=True, env=environment, check=False,
        )  # fmt: skip
        assert ended.returncode == 0, ended.stderr.decode()
        return ended.stdout.decode(encoding)

    listed = json.loads(shell("entries", "--limit", "1", "--json"))["entries"][0]
    assert (listed["question"], listed["answer"]) == (question, answer)
    shown = shell("show", stored)
    assert "half \\ud83d and" in shown
    assert (question in shown) == (encoding == "utf-8")


def test_what_embeds_names_its_option() -> None:
    """Without an embedder in the settings, `explain` says which option names one."""
    result = run("explain", RETURNS, "--postgres-url", "postgresql://u@127.0.0.1:1/x")
    assert result.exit_code == 2
    assert "--embedder minilm" in result.output


def test_a_process_of_its_own_works_on_embedded_servers(
    own_servers: Callable[[], EmbeddedServers], programs: Programs
) -> None:
    """As a shell starts it: each group of commands, on a folder of embedded servers."""
    folder = own_servers().folder
    with Cache.embedded(folder, embedder=TableEmbedder(VECTORS, dimension=8), redis_prefix="cli-process") as cache:
        cache.store(RETURNS, "90 days.", tenant="cli-process")
        cache.flush()

        def shell(*arguments: str, code: int = 0) -> str:
            ended = programs.run(COMMAND, *arguments, "--embedded", str(folder))
            assert ended.returncode == code, ended.stderr
            return ended.stdout

        assert RETURNS in shell("entries", "return", "--tenant", "cli-process")
        assert "1 entry would be removed" in shell("invalidate", "--tenant", "cli-process", "--dry-run")
        assert "erased at" in shell("erase", "--tenant", "cli-process", "--yes")
        assert shell("entries", "--tenant", "cli-process", code=1) == ""


def test_the_version_is_told() -> None:
    """That of the package."""
    assert run("--version").output == f"askonce {version('askonce')}\n"


def test_the_list_of_commands_imports_no_cache() -> None:
    """`askonce --help` is to answer at once."""
    program = (
        "import sys; from askonce.cli import app; app.app(['--help'], standalone_mode=False); "
        "print(sorted({'askonce.cache', 'pydantic', 'numpy', 'psycopg'} & sys.modules.keys()))"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert shown.stdout.endswith("[]\n")


def test_a_folder_in_use_is_named(tmp_path: Path) -> None:
    """`--embedded` beside a URL is a contradiction."""
    result = run("entries", "--embedded", tmp_path, "--redis-url", "redis://127.0.0.1:1/0")
    assert result.exit_code == 2
    assert "leave the URLs out" in result.output


@pytest.mark.parametrize("servers", ["both"], indirect=True)
@pytest.mark.usefixtures("cache")
def test_what_stores_does_not_hurry(servers: Servers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The deadlines of the settings are those of a caller, who would rather ask the model."""
    assert run("export", tmp_path / "x.jsonl", *on(servers)).exit_code == 0
    for deadline in ("EXACT", "SEMANTIC", "FIRST_SEMANTIC"):
        monkeypatch.setenv(f"ASKONCE_{deadline}_DEADLINE", "0.00001")
    assert run("clear", "--yes", *on(servers)).exit_code == 0
    into = ["--restore-removed", "--embedder", "minilm", "--json"]
    stored = run("import", tmp_path / "x.jsonl", *into, *on(servers))
    assert told(stored)["stored"] == 2
