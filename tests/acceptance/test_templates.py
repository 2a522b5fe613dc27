"""The templates: each does on real servers what its page says, with the stand-in and with a named model."""

from __future__ import annotations

import asyncio
import re
import runpy
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from examples.templates import (
    faq_bot,
    openai_faq_bot,
    parts,
    rag_chain,
    rag_engine,
    retrieval_agent,
    ticket_classification,
)
from examples.templates.transcript import Turn

from askonce import Cache
from tests.acceptance.conftest import Make
from tests.langchain.openai_server import OpenAIServer

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def quick_stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the stand-in answer at once."""
    monkeypatch.delenv(parts.MODEL_VARIABLE, raising=False)
    monkeypatch.setattr(parts, "STAND_IN_LATENCY_S", 0.0)
    monkeypatch.setattr(openai_faq_bot, "STAND_IN_LATENCY_S", 0.0)


@pytest.fixture(autouse=True)
def no_loop() -> None:
    """Keep LlamaIndex's sync code, which counts tokens in coroutines, from leaving a loop of its own open."""
    asyncio.set_event_loop(None)


@pytest.fixture
def make_cache(make: Make) -> Callable[[], Cache]:
    """Give a function that makes a cache as the templates do, on the session's servers."""
    return partial(make, embedder="minilm", min_similarity=0.9)


@pytest.fixture
def page_shows(capsys: pytest.CaptureFixture[str]) -> Callable[[str], bool]:
    """Give a function that tells whether what was printed is what a template's page shows of it, in that order."""

    def shows(page: str) -> bool:
        text = (ROOT / "docs" / "templates" / f"{page}.md").read_text(encoding="utf-8")
        block = "\n".join(re.findall(r"^```console\n(.*?)^```$", text, re.MULTILINE | re.DOTALL))
        passages = re.sub(r"^\$ .*\n", "", block, flags=re.MULTILINE).split("...\n")
        shown = ".*".join(re.escape(passage.strip()) for passage in passages)
        return re.search(shown, capsys.readouterr().out, re.DOTALL) is not None

    return shows


def told(turns: list[Turn]) -> list[tuple[str, int, int]]:
    """Return who answered each turn, with how many model calls and retrievals."""
    return [(turn.answered_by, turn.model_calls, turn.retrievals) for turn in turns]


def test_the_faq_bot_shares_what_is_for_all(make_cache: Callable[[], Cache], page_shows: Callable[[str], bool]) -> None:
    """Repeats, paraphrases and identical conversations are hits; what depends on the asker is the asker's own."""
    turns = faq_bot.main(make_cache())
    model, memory = ("model", 1, 0), ("memory", 0, 0)
    similar = [model, memory, ("semantic", 0, 0), model, model]
    assert told(turns) == [*similar, model, memory, model, model, model, memory]
    assert turns[3].answer != turns[4].answer
    assert page_shows("faq-bot")


def test_the_bot_with_the_client_of_openai_shares_what_is_for_all(
    make_cache: Callable[[], Cache], page_shows: Callable[[str], bool]
) -> None:
    """Repeats and paraphrases are hits, whole and as streams; what depends on the asker is the asker's own."""
    turns = openai_faq_bot.main(make_cache())
    model, memory = ("model", 1, 0), ("memory", 0, 0)
    assert told(turns) == [model, memory, ("semantic", 0, 0), model, model, model, model, model, memory]
    assert turns[2].answer == turns[0].answer
    assert turns[3].answer != turns[4].answer
    assert page_shows("openai-faq-bot")


def test_the_rag_chains_skip_retrieval_and_generation(
    make_cache: Callable[[], Cache], page_shows: Callable[[str], bool]
) -> None:
    """A hit costs neither, for both kinds of chain; a changed document's answers are gone, and no others."""
    turns = rag_chain.main(make_cache())
    model, similar = ("model", 1, 1), ("semantic", 0, 0)
    assert told(turns)[:6] == [model, similar, model, model, model, similar]
    assert told(turns)[6] == model
    assert told(turns)[7][1:] == (0, 0)
    assert "52 weeks" in turns[1].answer
    assert "54 weeks" in turns[6].answer
    assert page_shows("rag-chain")


def test_the_agent_skips_tools_and_never_what_changes_the_world(
    make_cache: Callable[[], Cache], page_shows: Callable[[str], bool]
) -> None:
    """A hit comes before the model and the search; a ticket is opened each time; a removed answer is made again."""
    searched, opened = ("model", 2, 1), ("model", 2, 0)
    turns = retrieval_agent.main(make_cache())
    assert told(turns) == [searched, ("semantic", 0, 0), searched, opened, opened, searched]
    assert "54 weeks" in turns[-1].answer
    assert page_shows("retrieval-agent")


def test_the_query_engine_serves_chats_too(make_cache: Callable[[], Cache], page_shows: Callable[[str], bool]) -> None:
    """Paraphrases and follow-ups skip retrieval; after `reconcile` a changed document's answers are gone, no others."""
    turns = rag_engine.main(make_cache())
    model, condensed = ("model", 1, 1), ("memory", 1, 0)
    assert told(turns)[:7] == [model, ("semantic", 0, 0), model, model, condensed, ("semantic", 0, 0), condensed]
    assert told(turns)[7] == model
    assert told(turns)[8][1:] == (0, 0)
    assert "54 weeks" in turns[7].answer
    assert page_shows("rag-engine")


def test_tickets_with_personal_data_stay_out(
    make_cache: Callable[[], Cache], page_shows: Callable[[str], bool]
) -> None:
    """Tickets that come again are hits, but for personal data, another floor and another asker; none is stored."""
    cache = make_cache()
    model, memory = ("model", 1, 0), ("memory", 0, 0)
    turns = ticket_classification.main(cache)
    assert told(turns) == [model, memory, ("semantic", 0, 0), model, model, model, model, memory, model]
    assert cache.stats().stored == 4
    assert page_shows("ticket-classification")


async def test_the_service_keeps_tenants_apart(
    make_cache: Callable[[], Cache], page_shows: Callable[[str], bool]
) -> None:
    """Ten askers at once cost one call; tenants share nothing; an update removes the answers of its tenant only."""
    from examples.templates import service  # loads FastAPI

    turns = await service.play(service.create_app(make_cache))
    model = ("model", 1, 1)
    assert told(turns)[:4] == [model, ("semantic", 0, 0), model, model]
    assert told(turns)[4][1:] == (0, 0)
    assert [turn.answer for turn in turns[:3:2]] == [
        "Staff may work from home up to 3 days a week.",
        "Contractors may work from home if the order says so, on any number of days a week.",
    ]
    assert "4 days" in turns[3].answer
    assert page_shows("service")


@pytest.mark.parametrize("template", [rag_chain.main, rag_engine.main], ids=["rag_chain", "rag_engine"])
def test_one_variable_names_a_real_model(
    template: Callable[[Cache], list[Turn]], make_cache: Callable[[], Cache], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With `ASKONCE_EXAMPLE_MODEL` set the provider is asked, and as often as the turns say."""
    with OpenAIServer() as server:
        monkeypatch.setenv(parts.MODEL_VARIABLE, "openai:gpt-4o-mini")
        monkeypatch.setenv("OPENAI_API_KEY", "none")
        monkeypatch.setenv("OPENAI_API_BASE", server.url)
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        turns = template(make_cache())
        assert server.calls == sum(turn.model_calls for turn in turns)
    assert turns[0].answer
    assert turns[0].answer == turns[1].answer
    assert told(turns)[1] == ("semantic", 0, 0)


def test_a_template_is_a_program(
    make_cache: Callable[[], Cache], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Run as a file, it opens a cache in a folder of its own, which is gone afterwards, and prints what it shows."""
    folders: list[Path] = []

    def embedded(folder: str) -> Cache:
        folders.append(Path(folder))
        return make_cache()

    monkeypatch.setattr(Cache, "embedded", embedded)
    runpy.run_path(str(ROOT / "examples" / "templates" / "faq_bot.py"), run_name="__main__")
    assert "[semantic; model calls: 0, retrievals: 0]" in capsys.readouterr().out
    assert [folder.exists() for folder in folders] == [False]
