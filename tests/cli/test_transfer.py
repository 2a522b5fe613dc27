"""`askonce export` and `askonce import`: what they print, and their exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from askonce import Cache, Hit
from askonce.cli.app import app

pytestmark = pytest.mark.server


def run(*arguments: object) -> Result:
    """Run the command as a shell would."""
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_entries_are_exported_and_imported(
    tmp_path: Path, redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str
) -> None:
    """Counts and JSON; a file that is in the way, or damaged, is an error, and nothing is written."""
    settings: dict[str, Any] = {"redis_url": redis_url, "redis_prefix": redis_prefix}
    options = ["--redis-url", redis_url, "--redis-prefix", redis_prefix]
    others = ["--postgres-url", postgres_url, "--postgres-schema", postgres_schema, "--embedder", "minilm"]
    path = tmp_path / "all.jsonl"
    with Cache(**settings) as cache:
        cache.store_many([("Where is the canteen?", "Ground floor.")], tenant="acme")
        cache.store_many([("Where is the lift?", "In the hall.")], tenant="other")
    first = run("export", path, "--tenant", "acme", *options)
    assert (first.exit_code, first.output) == (0, f"1 entries written to {path}\n")
    assert run("export", path, *options).exit_code == 2
    told = json.loads(run("export", path, "--overwrite", "--json", *options).stdout)
    assert (told["entries"], told["is_sealed"]) == (2, False)
    looked = run("import", path, "--dry-run", *others)
    assert "2 entries can be read; nothing was written" in looked.output
    done = run("import", path, *others)
    assert (done.exit_code, done.output) == (0, "2 entries stored, 0 were there already\n")
    again = json.loads(run("import", path, "--json", *others).stdout)
    assert (again["stored"], again["unchanged"]) == (0, 2)
    with Cache(postgres_url=postgres_url, postgres_schema=postgres_schema, embedder="minilm") as cache:
        assert isinstance(cache.lookup("Where's the canteen?", tenant="acme"), Hit)
    path.write_text(path.read_text().replace("Ground", "First"))
    damaged = run("import", path, *others)
    assert damaged.exit_code == 2
    assert "damaged" in damaged.output
    skipped = run("import", path, "--skip-bad", *others)
    assert skipped.exit_code == 1
    assert "1 were there already" in skipped.output
