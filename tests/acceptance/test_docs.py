"""The README and the documentation: every Python block in them runs, on real servers."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from langchain_core.globals import set_llm_cache
from llama_index.core import Settings

from askonce import Cache
from askonce import Settings as CacheSettings
from askonce.embedded.servers import EmbeddedServers
from tests.langchain.openai_server import OpenAIServer

ROOT = Path(__file__).parents[2]
PAGES = sorted(ROOT.glob("*.md")) + sorted(ROOT.glob("docs/**/*.md"))

_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
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
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[dict[str, str]]:
    """Give what stands for a reader's servers and models; the model is a local one that counts its answers."""
    asyncio.set_event_loop(None)  # LlamaIndex's sync code would leave one open
    with OpenAIServer() as model:
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
            '"sentence-transformers/paraphrase-multilingual-mpnet-base-v2"': '"minilm"',
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


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    """A page links only to files that are there."""
    for link in _LINK.findall(page.read_text(encoding="utf-8")):
        if not urlsplit(link).scheme and not link.startswith("#"):
            assert (page.parent / link.partition("#")[0]).exists(), link


@pytest.mark.parametrize("name", sorted(CacheSettings.model_fields))
def test_every_setting_is_documented(name: str) -> None:
    """The settings page has a row for each setting."""
    assert f"| `{name}` |" in (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
