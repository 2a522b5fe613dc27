"""`askonce new`: each template becomes a project of its own, which needs nothing of this repository."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from askonce.cli.app import app
from askonce.cli.new import _TEMPLATES

pytestmark = pytest.mark.server
EXAMPLES = Path(__file__).parents[2] / "examples"


def new(*words: object) -> tuple[int, str]:
    """Run the command; return its exit code and what it prints."""
    result = CliRunner().invoke(app, ["new", *map(str, words)])
    return result.exit_code, result.output


@pytest.mark.parametrize("template", _TEMPLATES)
def test_a_project_has_all_that_it_imports(tmp_path: Path, template: str) -> None:
    """Each module that is not installed is beside it, and nothing names the repository's own places."""
    code, told = new(template, tmp_path / "mine", "--json")
    assert code == 0, told
    files = set(json.loads(told)["files"])
    assert {json.loads(told)["run"], "README.md", "requirements.txt"} <= files
    for path in (tmp_path / "mine").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "examples" not in text
        imported = {node.module for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom)}
        own = {path.stem for path in EXAMPLES.rglob("*.py")}
        assert {f"{name}.py" for name in imported & own} <= files


def test_a_project_runs_as_it_is(tmp_path: Path) -> None:
    """In its folder, without the repository on the path, on servers that it starts and stops."""
    assert new("faq-bot", tmp_path / "bot")[0] == 0
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ASKONCE_")}
    done = subprocess.run(
        [sys.executable, "-W", "error", "faq_bot.py"],
        cwd=tmp_path / "bot",
        env=kept,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "[semantic; model calls: 0, retrievals: 0]" in done.stdout


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """A folder with something in it stays as it is; an unknown template is told beside those that there are."""
    (tmp_path / "own.py").write_text("mine")
    assert new("faq-bot", tmp_path)[0] == 2
    assert [path.name for path in tmp_path.iterdir()] == ["own.py"]
    code, told = new("nothing", tmp_path / "x")
    assert code == 2
    assert "faq-bot" in told
