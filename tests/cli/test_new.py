"""`askonce new`: each template becomes a project of its own, which needs nothing of this repository."""

from __future__ import annotations

import ast
import json
import os
import re
import shlex
import shutil
import stat
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
import typer
import yaml
from typer.testing import CliRunner

from askonce.cli.app import app
from askonce.cli.new import _TEMPLATES
from askonce.server.model_proxy.configuration import ProxySettings, load_proxy_settings
from askonce.settings import Settings, load_settings
from tests.patience import DEADLINES
from tests.servers import FEW_PARTITIONS

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


@pytest.fixture
def folder() -> Iterator[Path]:
    """Give a folder outside pytest's, which each session that begins closes to other accounts, such as the servers'."""
    path = Path(tempfile.mkdtemp(prefix="askonce-tests-"))
    yield path
    shutil.rmtree(path)


# On Python 3.14.
OF_LANGSMITH = "ignore:'asyncio.iscoroutinefunction' is deprecated:DeprecationWarning"


@pytest.mark.slow
def test_a_project_runs_as_it_is_and_leaves_nothing_behind(tmp_path: Path, folder: Path) -> None:
    """In its folder, without the repository on the path, on servers of its own; then all of these is gone."""
    assert new("service", tmp_path / "service")[0] == 0
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ASKONCE_")}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-W", OF_LANGSMITH, "service.py"],
        cwd=tmp_path / "service",
        env={**kept, **DEADLINES, **FEW_PARTITIONS, "TMPDIR": str(folder)},
        capture_output=True,
        text=True,
        timeout=220,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "[semantic; model calls: 0, retrievals: 0]" in done.stdout
    assert "answers removed: 1" in done.stdout
    assert list(folder.glob("askonce-*")) == []
    commands = (process.info["cmdline"] or [] for process in psutil.process_iter(["cmdline"]))
    assert not [command for command in commands if any(str(folder) in part for part in command)]


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """A folder with something in it stays as it is; an unknown template is told beside those that there are."""
    (tmp_path / "own.py").write_text("mine")
    assert new("faq-bot", tmp_path)[0] == 2
    assert [path.name for path in tmp_path.iterdir()] == ["own.py"]
    code, told = new("nothing", tmp_path / "x")
    assert code == 2
    assert "faq-bot" in told


@pytest.fixture(scope="module")
def deployment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the files of `askonce new compose`."""
    folder = tmp_path_factory.mktemp("compose") / "proxy"
    assert new("compose", folder)[0] == 0
    return folder


def test_a_deployment_is_consistent_in_itself(deployment: Path) -> None:
    """Every file is YAML or JSON where it says so; what is mounted is there, and every variable has a value."""
    compose = yaml.safe_load((deployment / "compose.yaml").read_text())
    for path in deployment.rglob("*.yml"):
        assert yaml.safe_load(path.read_text())
    assert json.loads((deployment / "dashboard.json").read_text())["uid"] == "askonce"
    services = compose["services"]
    assert set(services) == {"proxy", "dashboard", "postgres", "valkey", "prometheus", "grafana"}
    for service in services.values():
        assert "image" in service
        for volume in service.get("volumes", []):
            source = volume.partition(":")[0]
            assert (deployment / source).exists() if source.startswith(".") else source in compose["volumes"]
        for other in service.get("depends_on", {}):
            assert other in services
        for port in service.get("ports", []):
            assert port.startswith("127.0.0.1:")
    environment = dict(line.split("=", 1) for line in (deployment / ".env").read_text().splitlines())
    needed = set(re.findall(r"\$\{(\w+):\?", (deployment / "compose.yaml").read_text()))
    assert needed == environment.keys()
    assert all(len(value) >= 32 for value in environment.values())
    assert len(set(environment.values())) == len(environment)
    assert stat.S_IMODE((deployment / ".env").stat().st_mode) == 0o600


def test_a_deployment_names_settings_and_options_that_there_are(
    deployment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its environment is of settings, the proxy's or an option, with values that they take; its commands parse."""
    services = yaml.safe_load((deployment / "compose.yaml").read_text())["services"]
    known = {f"ASKONCE_{name.upper()}" for name in Settings.model_fields} | {"ASKONCE_DASHBOARD_TOKEN"}
    known |= {f"ASKONCE_PROXY_{name.upper()}" for name in ProxySettings.model_fields}
    group = typer.main.get_command(app)
    for name in ("proxy", "dashboard"):
        assert {key for key in services[name]["environment"] if key.startswith("ASKONCE_")} <= known
        word, *options = map(str, services[name]["command"])
        with group.make_context("askonce", [word]) as context:
            _, command, _ = group.resolve_command(context, [word])  # type: ignore[attr-defined]
            command.make_context(word, options)
    made = dict(line.split("=", 1) for line in (deployment / ".env").read_text().splitlines())
    for key, value in services["proxy"]["environment"].items():
        stated = re.sub(r"\$\{(\w+):[-?]([^}]*)\}", lambda found: made.get(found[1], found[2]), value)
        monkeypatch.setenv(key, stated)
    assert load_settings().ttl == 7 * 86_400
    assert load_proxy_settings().upstream == "https://api.openai.com/v1"
    written = (deployment / "Dockerfile").read_text()
    extras = set(re.search(r"\$wheel\[(.*?)\]", written)[1].split(","))  # type: ignore[index]
    project = tomllib.loads((EXAMPLES.parent / "pyproject.toml").read_text())["project"]
    assert extras <= project["optional-dependencies"].keys()
    *_, last = (line for line in written.splitlines() if line.startswith("CMD"))
    assert shlex.split(last.removeprefix("CMD "))


@pytest.mark.skipif(shutil.which("promtool") is None, reason="promtool, of Debian's package prometheus, is not here")
def test_prometheus_would_take_the_configuration_of_a_deployment(deployment: Path) -> None:
    """With the rules that it names."""
    done = subprocess.run(
        ["promtool", "check", "config", "prometheus.yml"], cwd=deployment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "rule files found" in done.stdout
