# ruff: noqa: E501 — a case reads best on one line
"""`askonce prefix`: reports on logs, checks of prompts, and a probe of a real server."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from askonce.cli.app import app

SYSTEM = "You are a helpful support assistant for Acme. Answer from the context only. " * 40


def run(*arguments: object, stdin: str | None = None) -> Result:
    """Run `askonce prefix` as a shell would."""
    return CliRunner(env={"COLUMNS": "240"}).invoke(app, ["prefix", *map(str, arguments)], input=stdin)


def line(number: int, *, fault: bool) -> dict[str, Any]:
    """Return a recorded request, with the time in front if it is to be one that nothing can be reused of."""
    system = f"It is 2026-11-27T07:{number:02}. {SYSTEM}" if fault else SYSTEM
    messages = [{"role": "system", "content": system}, {"role": "user", "content": f"Where is order {number}?"}]
    usage = {"prompt_tokens": 800, "prompt_tokens_details": {"cached_tokens": 0}}
    return {"request": {"model": "tiny", "messages": messages}, "response": {"usage": usage if number else None}}


def log(path: Path, *, fault: bool) -> Path:
    """Write a log of ten requests, with three lines that hold none."""
    rows = [json.dumps(line(number, fault=fault)) for number in range(10)]
    path.write_text("\n".join([*rows, "{not json", "[]", '{"a": 1}', ""]), encoding="utf-8")
    return path


def test_a_report_is_text_json_and_html(tmp_path: Path) -> None:
    """The cause, what it costs, what was observed and the lines that were not read are in all three, and no prompt is."""
    path, page = log(tmp_path / "log.jsonl", fault=True), tmp_path / "report.html"
    shown = run("report", path, "--html", page)
    assert shown.exit_code == 0, shown.output
    html = page.read_text(encoding="utf-8")
    for text in (shown.output, html):
        for word in (
            "timestamp",
            "messages[0]",
            "0 of 7,200 tokens",
            "9 told, 1 did not",
            "1 not JSON",
            "2 without a prompt",
        ):
            assert word in text
        assert "Acme" not in text
        assert "2026-11-27T07" not in text
    told = json.loads(run("report", path, "--json").stdout)
    assert (told["requests"], told["reusable_tokens"], told["unread_lines"]) == (
        10,
        0,
        {"not JSON": 1, "without a prompt": 2},
    )
    assert told["observed"]["unknown"] == 1
    assert [cause["name"] for cause in told["groups"][0]["causes"]] == ["timestamp"]
    assert "helpful" in run("report", path, "--show-text").output


def test_a_report_fails_under_a_share(tmp_path: Path) -> None:
    """`--fail-under` ends with 1 where less could be reused, and with 0 where that is enough."""
    good, bad = log(tmp_path / "good.jsonl", fault=False), log(tmp_path / "bad.jsonl", fault=True)
    assert run("report", good, "--fail-under", "0.8").exit_code == 0
    failed = run("report", bad, "--fail-under", "0.8")
    assert failed.exit_code == 1
    assert "less than 80.0%" in failed.output
    assert run("report", "-", "--limit", 3, stdin=good.read_text(encoding="utf-8")).exit_code == 0


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    """A missing file, a file without a prompt and a tokenizer given twice end with 2 and one line."""
    empty = tmp_path / "empty.jsonl"
    empty.write_text("x\n", encoding="utf-8")
    for arguments in (("report", tmp_path / "none"), ("report", empty), ("check", empty), ("check", tmp_path / "none"),
                      ("report", empty, "--tokenize", "http://x", "--tokenizer", "a:b"),
                      ("report", empty, "--ttl", "soon"), ("probe", "ftp://x"), ("probe", "http://127.0.0.1:1"),
                      ("probe", "http://127.0.0.1:1", "--key-variable", "NO_SUCH_KEY")):  # fmt: skip
        found = run(*arguments)
        assert found.exit_code == 2, (arguments, found.output)
        assert found.output.startswith("askonce: ")


@pytest.mark.parametrize(
    ("command", "content", "told"),
    [
        ("check", "[" * 100_000, "nested too deep"),
        ("check", "{}\n{}\n", "askonce prefix report"),
        ("report", "{\n}\n", "one request a line"),
    ],
)
def test_a_file_of_another_kind_is_named(tmp_path: Path, command: str, content: str, told: str) -> None:
    """In one line, with what would be right."""
    path = tmp_path / "file"
    path.write_text(content, encoding="utf-8")
    found = run(command, path)
    assert (found.exit_code, told in " ".join(found.output.split())) == (2, True), found.output


def test_a_check_names_what_will_change(tmp_path: Path) -> None:
    """A prompt with the time in front ends with 1 and the remedy, a sound one with 0."""
    path = tmp_path / "prompt.json"
    path.write_text(json.dumps(line(1, fault=False)["request"]), encoding="utf-8")
    assert run("check", path).exit_code == 0
    body = {
        "messages": [
            {"role": "system", "content": f"Current time: 07:20:00 {SYSTEM}"},
            {"role": "user", "content": "?"},
        ]
    }
    found = run("check", "-", "--json", stdin=json.dumps(body))
    assert found.exit_code == 1
    assert [one["name"] for one in json.loads(found.stdout)] == ["timestamp"]


def test_a_real_server_is_probed_and_counts_tokens(llm_server_url: str, tmp_path: Path) -> None:
    """llama.cpp caches and takes no heed of salts, which the probe says with exit code 1; its tokenizer counts exactly."""
    found = run("probe", llm_server_url, "--json", "--tokens", "200")
    assert found.exit_code == 1, found.output
    told = json.loads(found.stdout)
    assert (told["verdict"], told["by"], told["engine"]) == ("shared", "usage", "llama.cpp")
    assert told["cached"][0] < told["cached"][1] <= told["read"]
    report = run(
        "report", log(tmp_path / "log.jsonl", fault=False), "--tokenize", llm_server_url, "--limit", 2, "--json"
    )
    assert report.exit_code == 0, report.output
    assert json.loads(report.stdout)["token_counts"] == "exact"
    assert json.loads(report.stdout)["reusable_tokens"] > 300
