"""The README and the documentation: every Python block in them runs, on real servers, and their lists are whole."""

from __future__ import annotations

import asyncio
import re
import tomllib
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from pathlib import Path
from typing import get_args
from urllib.parse import urlsplit

import pytest
from langchain_core.globals import set_llm_cache
from llama_index.core import Settings

import askonce
from askonce import Cache, Stats
from askonce import Settings as CacheSettings
from askonce.cli.app import COMMANDS
from askonce.core.events import Event
from askonce.core.model import MissReason
from askonce.core.rules import DEFAULT_POLICY
from askonce.embedded.servers import EmbeddedServers
from askonce.guards import DEFAULT_GUARDS
from askonce.observe.metrics import DEFINITIONS
from askonce.observe.remedies import REMEDIES
from askonce.server.model_proxy.configuration import load_proxy_settings
from askonce.settings import PROXY_TABLE, load_settings
from tests.langchain.openai_server import OpenAIServer
from tests.qdrant_server import QdrantServer
from tests.tables import every_row

pytestmark = pytest.mark.server

ROOT = Path(__file__).parents[2]
PAGES = sorted(ROOT.glob("*.md")) + sorted(ROOT.glob("docs/**/*.md"))

_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_TOML = re.compile(r"^```toml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_SHOWN = re.compile(r"^print\(.*\)  # prints: (.*)$", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)]+)\)")


def blocks(page: Path) -> Iterator[str]:
    """Yield the page's Python blocks, each behind as many empty lines as there are lines before it."""
    text = page.read_text(encoding="utf-8")
    for block in _BLOCK.finditer(text):
        yield "\n" * text.count("\n", 0, block.start(1)) + block[1]


@pytest.fixture
def substitutes(
    redis_url: str,
    postgres_url: str,
    redis_prefix: str,
    postgres_schema: str,
    own_servers: Callable[[], EmbeddedServers],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[dict[str, str]]:
    """Give what stands for a reader's servers and models; the model is a local one that counts its answers."""
    asyncio.set_event_loop(None)  # LlamaIndex's sync code would leave one open
    with OpenAIServer() as model, closing(QdrantServer()) as qdrant:
        for name, value in {
            "ASKONCE_REDIS_PREFIX": redis_prefix,
            "ASKONCE_POSTGRES_SCHEMA": postgres_schema,
            "ASKONCE_EXACT_DEADLINE": "5s",
            "ASKONCE_SEMANTIC_DEADLINE": "5s",
            "OPENAI_API_KEY": "none",
            "OPENAI_API_BASE": model.url,
            "OPENAI_BASE_URL": model.url,
        }.items():
            monkeypatch.setenv(name, value)
        yield {
            '"redis://localhost:6379/1"': repr(redis_url),
            '"postgresql://localhost/app"': repr(postgres_url),
            '"http://localhost:6333"': repr(qdrant.url),
            '"sentence-transformers/paraphrase-multilingual-mpnet-base-v2"': '"minilm"',
            '"/tmp/': f'"{tmp_path}/',  # what another user's run has left there can be neither read nor replaced
            "Cache.embedded()": f"Cache.embedded({str(own_servers().folder)!r})",
        }
    set_llm_cache(None)
    Settings._llm = None


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_blocks_of_a_page_run_in_order(
    page: Path, substitutes: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """A page's blocks are one program, and print what the page says."""
    names: dict[str, object] = {"__name__": "page"}
    shown: list[str] = []
    try:
        for source in blocks(page):
            for written, meant in substitutes.items():
                source = source.replace(written, meant)
            shown += _SHOWN.findall(source)
            exec(compile(source, str(page), "exec", dont_inherit=True), names)
    finally:
        for value in names.values():
            if isinstance(value, Cache):
                value.close()
    assert capsys.readouterr().out.splitlines() == shown


def anchors(page: Path) -> set[str]:
    """Return the names by which a link reaches the page's headings, as GitHub makes them."""
    headings = _HEADING.findall(_FENCED.sub("", page.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@every_row("page", PAGES)
def test_links_lead_somewhere(page: Path) -> None:
    """A page links only to files and headings that are there."""
    for link in _LINK.findall(page.read_text(encoding="utf-8")):
        if not urlsplit(link).scheme:
            file, _, anchor = link.partition("#")
            target = page.parent / file if file else page
            assert target.exists(), link
            assert not anchor or anchor in anchors(target), link


def test_the_changelog_begins_with_this_version() -> None:
    """What is in the tree is what the newest heading tells of, and what the README says it is."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    headings = re.findall(r"^## \[(.+?)\] - ", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[0] == version
    assert f"Version {version}, " in (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_toml_block_loads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A settings file that a page shows is one."""
    shown = [block for page in PAGES for block in _TOML.findall(page.read_text(encoding="utf-8"))]
    assert shown
    for block in shown:
        (tmp_path / "askonce.toml").write_text(block, encoding="utf-8")
        monkeypatch.setenv("ASKONCE_CONFIG", str(tmp_path / "askonce.toml"))
        read = tomllib.loads(block)
        of_proxy = read.pop(PROXY_TABLE, None)
        assert load_settings().model_fields_set >= read.keys()
        assert of_proxy is None or load_proxy_settings().model_fields_set >= of_proxy.keys()


def written(default: object) -> str:
    """Return how the settings page begins the cell of a default."""
    match default:
        case bool():
            return str(default).lower()
        case str():
            return f'`"{default}"`'
        case float():
            return f"{default:g}"
    return str(default)


@every_row("name", sorted(CacheSettings.model_fields))
def test_every_setting_is_documented(name: str) -> None:
    """The settings page has a row for each setting, with its default."""
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    (cell,) = re.findall(rf"^\| `{name}` \| (.+?) \|", page, re.MULTILINE)
    default = CacheSettings.model_fields[name].default
    if default is None:
        assert cell in ("none", "by embedder", "`min_similarity`")
    elif default == ():
        assert cell == "`()`"
    else:
        assert cell.split(" ")[0] == written(default)


def public(owner: type) -> set[str]:
    """Return the names of what users call or read, without the async twins, which are named like the others."""
    names = {name for name in dir(owner) if not name.startswith("_")}
    return {name for name in names if name[1:] not in names or name[0] != "a"}


SOURCE = Path(askonce.__file__).parent
EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
TABLES: dict[tuple[str, str], Collection[str]] = {
    ("docs/install.md", "Install"): EXTRAS.keys() - {"dev", "docs"},
    ("docs/settings.md", "Settings"): CacheSettings.model_fields,
    ("docs/decisions.md", "Guards"): dict(DEFAULT_GUARDS),
    ("docs/decisions.md", "Miss"): get_args(MissReason),
    ("docs/decisions.md", "exact_only"): REMEDIES,
    ("docs/decisions.md", "stats"): public(Stats),
    ("docs/events.md", "Events"): [kind.__name__ for kind in get_args(Event)],
    ("docs/metrics.md", "All metrics"): DEFINITIONS,
    ("docs/policy.md", "Policy: what is not cached"): [rule.name for rule in DEFAULT_POLICY.rules],
    ("docs/operating.md", "Commands"): COMMANDS,
    ("docs/architecture.md", "Rooms"): {
        path.stem for path in SOURCE.iterdir() if path.suffix in ("", ".py") and path.name[0] not in "_."
    },
}


@pytest.mark.parametrize(("page", "heading"), TABLES)
def test_a_table_lists_what_there_is(page: str, heading: str) -> None:
    """The first column of a section's tables names all extras, settings, guards, ... and nothing else."""
    text = _FENCED.sub("", (ROOT / page).read_text(encoding="utf-8"))
    section = re.split(rf"^#+ {heading}$", text, maxsplit=1, flags=re.MULTILINE)[1]
    table = re.split(r"^#+ ", section, maxsplit=1, flags=re.MULTILINE)[0].partition("|---")[2]
    cells = re.findall(r"^\| ([^|]+) \|", table, re.MULTILINE)
    names = [name.removesuffix(".py").removesuffix("/") for cell in cells for name in re.findall(r"`(.+?)`", cell)]
    assert sorted(names) == sorted(TABLES[page, heading])


@every_row("kind", get_args(Event))
def test_every_field_of_an_event_is_documented(kind: type[Event]) -> None:
    """The row of an event names all its fields."""
    page = (ROOT / "docs" / "events.md").read_text(encoding="utf-8")
    (row,) = re.findall(rf"^\| `{kind.__name__}` \|[^|]+\| (.+) \|$", page, re.MULTILINE)
    assert set(kind._fields) - {"at", "question"} <= set(re.findall(r"`(\w+)`", row))


def test_files_that_the_architecture_names_exist() -> None:
    """Each file that the page names is there, where the page says so."""
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    for name in re.findall(r"`([\w./]+\.(?:md|py|toml))[`:]", page):
        places = (ROOT, SOURCE) if "/" in name else (ROOT, *SOURCE.rglob("*/"), *(ROOT / "tests").rglob("*/"))
        assert any((place / name).is_file() for place in (*places, SOURCE)), name


def test_every_method_is_documented() -> None:
    """Some page names each method that users call."""
    code = " ".join(
        span
        for page in PAGES
        for span in re.findall(r"`[^`\n]+`|^```.*?^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    )
    for_adapters = {"answer", "count_bypass"}
    assert not [name for name in public(Cache) - for_adapters if not re.search(rf"\b{name}\b", code)]
