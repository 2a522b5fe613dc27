"""The command line: output, files and exit codes, with the real embedder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql
from typer.testing import CliRunner, Result

from askonce import Cache
from askonce.cli.app import COMMANDS, app
from askonce.core.model import Hit
from askonce.extras import install
from askonce.guards import DEFAULT_GUARDS
from askonce.judges import same_answer
from askonce.profiles import VerifierProfile, read_profile
from askonce.testing import InMemoryExactTier, InMemorySemanticTier
from askonce.tiers.postgres import PgVectorTier
from tests.networks import write_verifier
from tests.tiers.test_postgres_partitions import FILL
from tests.tiers.test_postgres_schema import make_older

pytestmark = pytest.mark.server

PAIRS = [
    ("How do I reset my password?", "How can I reset my password?", 1, "paraphrase"),
    ("How do I reset my password?", "How do I change the oil?", 1, "paraphrase"),
    ("Can I eat before the test?", "Can I eat before the test", 1, "spelling"),
    ("Do I need a note for 7 days?", "Do I need a note for 8 days?", 0, "number"),
    ("Where is the [bold]office[/bold]?", "Why is grass green?", 0, "other"),
]


@pytest.fixture(autouse=True)
def _decided_without_the_verifier(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set what these tests count on: that the threshold and the guards decide, which options and settings change."""
    monkeypatch.setenv("ASKONCE_VERIFIER", "none")


def run(*arguments: object) -> Result:
    """Run the command as a shell would."""
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def written(folder: Path, name: str = "pairs.tsv") -> Path:
    """Write the pairs."""
    path = folder / name
    rows = "".join(f"{a}\t{b}\t{label}\t{category}\n" for a, b, label, category in PAIRS)
    path.write_text("q1\tq2\tlabel\tcat\n" + rows, encoding="utf-8")
    return path


def test_evaluate_tells_what_is_served(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Two of three pairs that should be, none of the two traps; by category too, and nothing of servers."""
    result = run("evaluate", written(tmp_path), "--max-wrong", 0)
    assert result.exit_code == 0, result.output
    assert not caplog.records
    assert "5 pairs, minilm int8-def6e4fe, min_similarity 0.9" in result.output
    rows = {line.split()[0]: line.split()[1:] for line in result.output.splitlines() if line.strip()}
    assert rows["all"] == ["3", "66.7%", "2", "0.0%", "100.0%"]
    assert rows["paraphrase"] == ["2", "50.0%", "0", "100.0%"]
    assert rows["number"] == ["0", "1", "0.0%"]


def test_evaluate_fails_when_too_much_is_wrong(tmp_path: Path) -> None:
    """Without guards the number is mistaken: exit code 1, and the pair is shown as it was written."""
    without = [option for name, _ in DEFAULT_GUARDS for option in ("--disable-guard", name)]
    result = run("evaluate", written(tmp_path), *without, "--max-wrong", 0.49, "--examples", 3, "--sweep")
    assert result.exit_code == 1, result.output
    assert "50.0% of the traps are served, more than 49.0%" in result.output
    assert "Do I need a note for 8 days?" in " ".join(result.output.split())
    assert "precision over hit ratio (P-CHR)" in result.output


def test_evaluate_writes_its_reports(tmp_path: Path) -> None:
    """The page and the figures go to files."""
    page, figures = tmp_path / "page.html", tmp_path / "figures.json"
    result = run("evaluate", written(tmp_path), "--html", page, "--json", figures, "--by", "source")
    assert result.exit_code == 0, result.output
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    told = json.loads(figures.read_text(encoding="utf-8"))
    assert (told["total"]["served"], told["total"]["wrong"], list(told["groups"])) == (2, 0, ["pairs.tsv"])
    refused = run("evaluate", written(tmp_path), "--by", "colour")
    assert refused.exit_code == 2
    assert "no pair has a column 'colour'; there are 'cat', 'category', 'source'" in " ".join(refused.output.split())


def test_a_limit_that_nothing_can_exceed_is_refused(tmp_path: Path) -> None:
    """Where the data cannot tell what is wrong, `--max-wrong` must not pass: exit code 2, and what is missing."""
    pairs = tmp_path / "pairs.csv"
    pairs.write_text("question,other,label\nIs it open?,Is it open now?,1\n")
    evaluated = run("evaluate", pairs, "--max-wrong", 0)
    replayed = run("replay", log(tmp_path, answers=False), "--max-wrong", 0)
    assert (evaluated.exit_code, replayed.exit_code) == (2, 2)
    assert "no pair is a trap" in evaluated.output
    assert "has no answers to compare" in replayed.output


def test_what_a_terminal_would_obey_is_shown_instead(tmp_path: Path) -> None:
    """Escape sequences in the data reach neither the terminal nor, as markup, the page; piped output has no colours."""
    path, page = tmp_path / "pairs.jsonl", tmp_path / "page.html"
    text = "\x1b[31mHow do I reset it? [bold]\x07 <img src=x onerror=x>"
    path.write_text(json.dumps({"question": text, "other": text + " ", "label": 0, "category": "\x1b]0;x\x07"}) + "\n")
    path.write_text(path.read_text() + json.dumps({"question": text, "other": text + "!", "label": 0}) + "\n")
    result = run("evaluate", path, "--examples", 3, "--html", page)
    assert result.exit_code == 0, result.output
    assert "\x1b" not in result.output
    assert "\x07" not in result.output
    assert "\\x1b[31mHow do I reset it? [bold]\\x07" in " ".join(result.output.split())
    assert "<img" not in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["evaluate", "absent.tsv"], "absent.tsv cannot be read"),
        (["evaluate", "fow-cache:poems"], "has no part 'poems'"),
        (["evaluate", "fow-cache", "--embedder", "nobody"], "no embedder is called 'nobody'"),
        (["evaluate", "fow-cache", "--disable-guard", "nothing"], "no guard is named ['nothing']"),
        (["calibrate", "absent.tsv", "--max-wrong", "0.01"], "absent.tsv cannot be read"),
        (["replay", "absent.jsonl"], "absent.jsonl cannot be read"),
        (["replay", "absent.jsonl", "--embedded", "--redis-url", "redis://x"], "absent.jsonl cannot be read"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(arguments: list[str], message: str) -> None:
    """A mistake is told without a traceback."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert message in result.output
    assert "Traceback" not in result.output


def test_a_bad_row_is_told_with_its_line(tmp_path: Path) -> None:
    """The line number reaches the user."""
    path = written(tmp_path)
    path.write_text(path.read_text() + "only one field\n")
    result = run("evaluate", path)
    assert result.exit_code == 2
    assert "line 7: 1 fields, but 4 columns in the header" in result.output


def test_calibrate_writes_a_profile(tmp_path: Path) -> None:
    """Thirty right pairs and a loose budget: a threshold, its intervals, and the file with the date given."""
    path = tmp_path / "pairs.jsonl"
    lines = [
        {"question": f"How do I renew pass {n}?", "other": f"How can I renew pass {n}?", "label": 1} for n in range(30)
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    profile = tmp_path / "profile.toml"
    result = run("calibrate", path, "--max-wrong", 0.2, "--output", profile, "--date", "2026-01-01")
    assert result.exit_code == 0, result.output
    assert "min_similarity = 0.6" in result.output
    found = read_profile(profile)
    assert (found.embedder, found.min_similarity, found.date) == ("minilm", 0.6, "2026-01-01")
    assert found.measured["hits"] == 20


def test_calibrate_says_what_the_labels_change_of_the_verifier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As shipped and fitted beside each other, on held-out pairs, and the decision; the profile has its revision."""
    (tmp_path / "network").mkdir()
    monkeypatch.setattr(same_answer, "_FOLDER", write_verifier(tmp_path / "network"))
    monkeypatch.setenv("ASKONCE_VERIFIER", "auto")
    monkeypatch.setenv("COLUMNS", "80")
    path, profile, page = tmp_path / "pairs.jsonl", tmp_path / "profile.toml", tmp_path / "page.html"
    lines = [
        {"question": f"How do I renew pass {n}?", "other": f"How can I renew pass {n}?", "label": 1} for n in range(30)
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    result = run("calibrate", path, "--max-wrong", 0.2, "--verify-from", 0.7, "--output", profile, "--html", page)
    assert result.exit_code == 0, result.output
    for text in (result.output, page.read_text()):
        assert all(said in text for said in ("same-answer@by-hand", "as shipped", "min_probability"))
    fitted = read_profile(profile).verifier
    assert isinstance(fitted, VerifierProfile)
    assert (fitted.name, fitted.from_similarity) == ("same-answer@by-hand", 0.7)


def test_calibrate_without_enough_labels_exits_with_1(tmp_path: Path) -> None:
    """No threshold, no profile."""
    result = run(
        "calibrate", written(tmp_path), "--max-wrong", 0.01, "--hold-out", 0, "--output", tmp_path / "profile.toml"
    )
    assert result.exit_code == 1
    assert "more labelled hits" in result.output
    assert not (tmp_path / "profile.toml").exists()


def log(folder: Path, *, answers: bool = True) -> Path:
    """Write a log of a hundred questions, each asked in two ways."""
    path = folder / "log.jsonl"
    rows = [
        {"question": f"{way} renew pass {n}?", "answer": str(n)} for n in range(50) for way in ("How do I", "How can I")
    ]
    path.write_text("".join(json.dumps(row if answers else {"question": row["question"]}) + "\n" for row in rows))
    return path


def test_calibrate_asks_no_judge_about_labelled_pairs(tmp_path: Path) -> None:
    """A judge that would never be asked is a mistake, not an option to pass over."""
    refused = run("calibrate", written(tmp_path), "--max-wrong", 0.2, "--judge", "my_judges:same")
    assert refused.exit_code == 2
    assert "--judge labels the pairs of a log" in refused.output


def test_calibrate_takes_a_log_with_answers_or_a_judge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A log needs answers or a judge, which is found from the working folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my_judges.py").write_text("def same(a, b):\n    return a.split()[-1] == b.split()[-1]\n")
    without = log(tmp_path, answers=False)
    refused = run("calibrate", without, "--max-wrong", 0.2)
    assert refused.exit_code == 2
    assert "give a judge" in refused.output
    judged = run("calibrate", without, "--max-wrong", 0.2, "--judge", "my_judges:same", "--calls", 90)
    assert judged.exit_code == 0, judged.output
    assert "min_similarity = " in judged.output
    answered = run("calibrate", log(tmp_path), "--max-wrong", 0.2)
    assert answered.exit_code == 0, answered.output


def test_replay_foretells(tmp_path: Path) -> None:
    """Every second question is answered from the cache, none wrongly, and a file gets all figures."""
    figures = tmp_path / "figures.json"
    result = run(
        "replay", log(tmp_path), "--limit", 20, "--json", figures, "--state", tmp_path / "state", "--max-wrong", 0
    )
    assert result.exit_code == 0, result.output
    assert "20 requests, 50.0% answered from the cache" in result.output
    told = json.loads(figures.read_text(encoding="utf-8"))
    assert told["hits"] == {"semantic": 10}
    assert told["wrong_requests"] == {"count": 0, "total": 20}
    again = run("replay", log(tmp_path), "--limit", 20, "--state", tmp_path / "state")
    assert "20 requests, 50.0% answered from the cache" in again.output


def test_replay_fails_when_too_much_is_wrong(tmp_path: Path) -> None:
    """Paraphrases with other answers are projected wrong hits: exit code 1."""
    path = tmp_path / "log.csv"
    path.write_text("query,response\nHow do I renew my pass?,a\nHow can I renew my pass?,b\n")
    result = run("replay", path, "--max-wrong", 0.1)
    assert result.exit_code == 1, result.output
    assert "50.0% wrong per request, more than 10.00%" in result.output
    assert "other answer" in result.output


def test_replay_runs_on_servers(tmp_path: Path, redis_url: str, postgres_url: str) -> None:
    """The same on Redis and PostgreSQL."""
    result = run("replay", log(tmp_path), "--limit", 20, "--redis-url", redis_url, "--postgres-url", postgres_url)
    assert result.exit_code == 0, result.output
    assert "20 requests, 50.0% answered from the cache" in result.output


def test_reindex(tmp_path: Path, postgres_url: str, postgres_schema: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An index that is named by where it is made gets what PostgreSQL has; what it has too much is deleted."""
    servers: Any = {"postgres_url": postgres_url, "postgres_schema": postgres_schema}
    with Cache(**servers, embedder="minilm") as cache:
        assert cache.store("How many days off?", "25")
    (tmp_path / "search_of_test.py").write_text(
        "from askonce.testing import InMemoryIndex\nfull = InMemoryIndex()\ndef made():\n    return full\n"
    )
    monkeypatch.chdir(tmp_path)
    options = [word for name, value in servers.items() for word in (f"--{name.replace('_', '-')}", value)]
    for attribute, added in (("made", 1), ("full", 0)):
        named = run("reindex", "--index", f"search_of_test:{attribute}", "--embedder", "minilm", "--json", *options)
        assert named.exit_code == 0, named.output
        assert json.loads(named.output) == {"compared": 1, "added": added, "deleted": 0}
    wrong = run("reindex", "--index", "search_of_test:os", *options)
    assert wrong.exit_code == 2
    assert "cannot be imported" in wrong.output


def test_the_installed_command_runs() -> None:
    """`askonce --help` names the commands."""
    shown = subprocess.run(
        [sys.executable, "-c", "from askonce.cli import main; main()", "--help"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "COLUMNS": "100"},
    )
    assert all(name in shown.stdout for name in ("evaluate", "calibrate", "replay", "check", "reindex"))


def test_without_the_extra_the_message_names_it() -> None:
    """A bare installation says what to install, and exits with 2."""
    program = (
        "import sys, importlib.util as u; found = u.find_spec\n"
        "u.find_spec = lambda name, *rest: None if name == 'typer' else found(name, *rest)\n"
        "from askonce.cli import main; main()"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert shown.returncode == 2
    assert shown.stderr == f"askonce: typer is not installed: {install('cli')}\n"


TRAPS = [
    ("Do I need a note for 7 days?", "Do I need a note for 8 days?"),
    ("Is sick pay taxed?", "Is sick pay not taxed?"),
    ("How do I reset my password?", "How do I bake a potato pie?"),
    ("Where is my order?", "Where is my order now?"),
]


def configured(folder: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> Path:
    """Write the file that `ASKONCE_CONFIG` names, and pairs of traps."""
    config, pairs = folder / "askonce.toml", folder / "traps.jsonl"
    config.write_text(text)
    monkeypatch.setenv("ASKONCE_CONFIG", str(config))
    pairs.write_text("".join(json.dumps({"question": a, "other": b, "label": 0}) + "\n" for a, b in TRAPS))
    return pairs


def served_by_a_cache() -> int:
    """Count the traps that a cache of the same settings serves."""
    served = 0
    for stored, asked in TRAPS:
        with Cache(exact=InMemoryExactTier(), semantic=InMemorySemanticTier(), embedder="minilm") as cache:
            cache.store(stored, "yes")
            served += isinstance(cache.lookup(asked), Hit)
    return served


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        ("", 0),
        ("min_similarity = 0.0", 1),
        ("min_similarity = 0.0\ndisabled_guards = ['numbers', 'negation']", 3),
        ("min_similarity = 0.0\ndisabled_guards = ALL", 3),
        ("min_similarity = 0.0\ndisabled_guards = ALL\ndisabled_rules = ['personal']", 4),
    ],
)
def test_evaluate_measures_the_cache_that_serves(
    config: str, expected: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Threshold, guards and rules come from `ASKONCE_CONFIG`: the command reports what a cache with it serves."""
    every = json.dumps([name for name, _ in DEFAULT_GUARDS])
    pairs = configured(tmp_path, monkeypatch, config.replace("ALL", every))
    figures = tmp_path / "figures.json"
    result = run("evaluate", pairs, "--json", figures)
    assert result.exit_code == 0, result.output
    assert json.loads(figures.read_text())["total"]["wrong"] == served_by_a_cache() == expected


def test_an_option_goes_before_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is stated wins over the environment, which wins over the file; guards to disable add up."""
    pairs = configured(tmp_path, monkeypatch, "min_similarity = 1.0\ndisabled_guards = ['numbers']")
    monkeypatch.setenv("ASKONCE_MIN_SIMILARITY", "0.9")
    result = run("evaluate", pairs, "--disable-guard", "negation", "--disable-guard", "substitution", "--examples", 9)
    assert result.exit_code == 0, result.output
    assert "min_similarity 0.9" in result.output
    assert "Is sick pay not taxed?" in result.output
    assert "Do I need a note for 8 days?" in result.output
    strict = run("evaluate", pairs, "--min-similarity", 1)
    assert "min_similarity 1\n" in strict.output


def test_replay_and_calibrate_take_the_settings_of_the_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Threshold, rules, lifetime and embedder of the environment hold for a log as well."""
    path, figures = tmp_path / "log.jsonl", tmp_path / "figures.json"
    asked = ["How do I reset my password?", "How can I reset my password?", "Where is my order?", "Where is my order?"]
    path.write_text(
        "".join(json.dumps({"question": text, "answer": "x", "time": n * 100}) + "\n" for n, text in enumerate(asked))
    )

    def hits() -> dict[str, int]:
        result = run("replay", path, "--json", figures)
        assert result.exit_code == 0, result.output
        told: dict[str, int] = json.loads(figures.read_text())["hits"]
        return told

    assert hits() == {"semantic": 1}
    monkeypatch.setenv("ASKONCE_MIN_SIMILARITY", "1.0")
    monkeypatch.setenv("ASKONCE_DISABLED_RULES", '["personal"]')
    assert hits() == {"exact": 1}
    monkeypatch.setenv("ASKONCE_TTL", "90s")
    assert hits() == {}
    monkeypatch.setenv("ASKONCE_EMBEDDER", "nobody")
    for command in ("evaluate", "calibrate", "replay"):
        refused = run(command, path, *(["--max-wrong", 0.1] if command == "calibrate" else []))
        assert "no embedder is called 'nobody'" in refused.output


def test_evaluate_tells_what_is_missed_and_why(tmp_path: Path) -> None:
    """Pairs that should be served and are not, with the guard, rule or threshold: on screen, as JSON, on the page."""
    pairs, page, figures = tmp_path / "pairs.jsonl", tmp_path / "page.html", tmp_path / "figures.json"
    rows = [
        ("How do I reset my password?", "How can I reset my password?"),
        ("Is it open for 7 days?", "Is it open for 8 days?"),
        ("Why is grass green?", "Who won the cup?"),
        ("Where is my order?", "Where is my parcel?"),
    ]
    pairs.write_text("".join(json.dumps({"question": a, "other": b, "label": 1}) + "\n" for a, b in rows))
    result = run("evaluate", pairs, "--examples", "missed", "--json", figures, "--html", page)
    assert result.exit_code == 0, result.output
    told = json.loads(figures.read_text())
    assert told["missed_by"] == {"numbers": 1, "below_min_similarity": 1, "personal": 1}
    assert [one["asked"] for one in told["missed"]] == [
        "Is it open for 8 days?",
        "Who won the cup?",
        "Where is my parcel?",
    ]
    for text in ("numbers: ", "Is it open for 8 days?", "Where is my parcel?", "personal"):
        assert text in result.output
        assert text in page.read_text()
    one = run("evaluate", pairs, "--examples", "missed:1")
    assert "Where is my parcel?" not in one.output
    refused = run("evaluate", pairs, "--examples", "some")
    assert (refused.exit_code, "'some' is not a number" in refused.output) == (2, True)


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--postgres-url", "postgresql://someone:hidden@127.0.0.1:1/x"], "PostgreSQL"),
        (["--redis-url", "redis://:hidden@127.0.0.1:1/0"], "redis"),
        (["--redis-url", "redis://127.0.0.1:1/0", "--postgres-url", "postgresql://127.0.0.1:2/x"], "redis"),
    ],
)
def test_replay_names_the_server_that_is_down(options: list[str], named: str, tmp_path: Path) -> None:
    """Not the schema or the keys that could not be removed, which were never made; and no password."""
    result = run("replay", log(tmp_path), *options)
    assert result.exit_code == 2
    assert f"askonce: {named}" in result.output
    assert "127.0.0.1" in result.output
    assert "askonce_replay" not in result.output
    assert "hidden" not in result.output


@pytest.mark.new_schema
def test_migrate_needs_no_embedder(
    postgres_url: str, postgres_schema: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Entries of an earlier version are moved, with their index, whatever embedder made them, once or twice."""
    make_older(postgres_url, postgres_schema, 6)
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(sql.SQL(FILL).format(sql.Identifier(postgres_schema, "entries")), [1100])
    place = ("--postgres-url", postgres_url, "--postgres-schema", postgres_schema)
    refused = run("migrate", *place, "--embedder", "nonsense")
    assert refused.exit_code == 2
    assert "nonsense" in refused.output
    monkeypatch.setenv("ASKONCE_EMBEDDER", "nonsense")
    for _ in range(2):
        result = run("migrate", *place, "--postgres-partitions", 4)
        assert result.exit_code == 0, result.output
        assert "no index is made for the vectors of 'nonsense'" in " ".join(result.output.split())
        assert result.output.splitlines()[-1] == "the schema is up to date"
    assert "1,100 of about 1,100 entries are in partitions (100%)" in caplog.text
    tier = PgVectorTier(postgres_url, embedder="test", dimension=8, schema=postgres_schema, migrate="check")
    assert {finding.status for finding in tier.check(8)} == {"ok"}
    tier.close()


@pytest.mark.new_schema
def test_migrate_says_what_is_missing(postgres_url: str, postgres_schema: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a server to migrate, and where nothing may be changed, it exits with 2 and says why."""
    nowhere = run("migrate")
    assert nowhere.exit_code == 2
    assert "--postgres-url" in nowhere.output
    monkeypatch.setenv("ASKONCE_MIGRATE", "check")
    absent = run("migrate", "--postgres-url", postgres_url, "--postgres-schema", postgres_schema)
    assert absent.exit_code == 2
    assert "absent or too old" in absent.output


def test_the_list_of_commands_says_of_each_what_its_own_help_says() -> None:
    """The list imports no command, so it has words of its own, and they are the same."""
    wide = CliRunner(env={"COLUMNS": "240", "TERMINAL_WIDTH": "240"})
    told = wide.invoke(app, ["--help"]).output.partition("Commands:")[2].splitlines()
    listed = dict(line.strip().split(maxsplit=1) for line in told if line.strip())
    assert sorted(listed) == sorted(COMMANDS)
    for name, said in listed.items():
        assert f"askonce {name} [OPTIONS]" in (own := wide.invoke(app, [name, "--help"], prog_name="askonce").output)
        assert said.removesuffix("...") in " ".join(own.split())
    assert "No such command 'evaluat'" in wide.invoke(app, ["evaluat"]).output
