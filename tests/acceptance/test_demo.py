"""The demo: the handbook and its questions hold together, and the demo fails when an answer is wrong."""

from __future__ import annotations

import asyncio
import os
import runpy
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from examples.applications import Reply
from examples.demo import Outcome, served_wrongly
from examples.questions import HANDBOOK, Kind, Question, read_questions, system_prompt
from examples.quoting import quote

from askonce import Cache
from askonce.embedded.servers import EmbeddedServers
from tests.patience import DEADLINES
from tests.servers import FEW_PARTITIONS
from tests.tables import every_row

pytestmark = pytest.mark.server

ROOT = Path(__file__).parents[2]
QUESTIONS = read_questions()


def outcome(kind: Kind, question: str, answer: str, text: str, *, served: bool) -> Outcome:
    """Make the outcome of a question about `answer`, replied to with `text`."""
    reply = Reply(text, {"tier": "semantic", "similarity": 0.99} if served else None)
    return Outcome(Question("langchain", kind, question, "expenses", answer), reply, seconds=0.1)


ARGUMENTS = ["--model-latency", "0.02"]


def test_the_whole_demo_serves_no_trap() -> None:
    """As `make demo` runs it: on its own servers it answers from the cache, serves nothing wrong and exits with 0."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("ASKONCE_")}
    done = subprocess.run(
        [sys.executable, "-m", "examples.demo", *ARGUMENTS],
        cwd=ROOT,
        env=inherited | DEADLINES | FEW_PARTITIONS,
        capture_output=True,
        text=True,
        timeout=220,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "a stand-in, no language model" in done.stdout
    assert "semantic" in done.stdout
    assert "Traps served: 0. Wrong answers served: 0." in done.stdout


def test_the_demo_fails_when_a_trap_is_served(
    own_servers: Callable[[], EmbeddedServers],
    redis_prefix: str,
    postgres_schema: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Without the guard for numbers, traps are served: the demo shows them and exits with 1; on the suite's servers."""
    for name in [name for name in os.environ if name.startswith("ASKONCE_")]:
        monkeypatch.delenv(name)
    for name, value in {**DEADLINES, "ASKONCE_DISABLED_GUARDS": '["numbers"]'}.items():
        monkeypatch.setenv(name, value)
    embedded = partial(Cache.embedded, own_servers().folder, redis_prefix=redis_prefix, postgres_schema=postgres_schema)
    monkeypatch.setattr(Cache, "embedded", lambda _, **settings: embedded(**settings))
    monkeypatch.setattr(sys, "argv", ["demo.py", *ARGUMENTS])
    asyncio.set_event_loop(None)  # LlamaIndex's sync code would leave one open
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(ROOT / "examples" / "demo.py"), run_name="__main__")
    shown = capsys.readouterr().out
    assert ended.value.code == 1, shown
    assert "semantic, wrongly" in shown
    assert "Traps served: 0" not in shown


def test_a_served_trap_is_wrong() -> None:
    """An answer that the model gave to another question is found, and it alone."""
    first = outcome("first", "Receipt under 50 euros?", "need no receipt", "No.", served=False)
    repeat = outcome("repeat", "Receipt under 50 euros?", "need no receipt", "No.", served=True)
    trap = outcome("trap", "Receipt over 50 euros?", "itemised receipt", "No.", served=True)
    assert served_wrongly([first, repeat, trap]) == [trap]


def test_a_trap_answered_by_the_model_is_right() -> None:
    """The model may give the same words to two questions; only served answers can be wrong."""
    first = outcome("first", "Receipt under 50 euros?", "need no receipt", "Ask HR.", served=False)
    trap = outcome("trap", "Receipt over 50 euros?", "itemised receipt", "Ask HR.", served=False)
    assert served_wrongly([first, trap]) == []


@every_row("question", QUESTIONS)
def test_the_handbook_answers_each_question(question: Question) -> None:
    """The document that a question names holds its answer, and the stand-in finds it."""
    assert question.answer in (HANDBOOK / f"{question.document}.md").read_text(encoding="utf-8")
    assert question.answer in quote(system_prompt(question.reader), question.question)


@pytest.mark.parametrize("app", ["langchain", "llama_index"])
def test_the_kinds_are_what_they_say(app: str) -> None:
    """A repeat was asked before word for word, a paraphrase has an answer given before, and a trap has none."""
    asked: set[tuple[str, str]] = set()
    facts: set[tuple[str, str]] = set()
    for question in (each for each in QUESTIONS if each.app == app):
        seen = (question.question, question.reader) in asked
        known = question.fact in facts
        expected = {"first": (False, False), "repeat": (True, True), "paraphrase": (False, True)}
        assert (seen, known) == expected.get(question.kind, (False, False)), question
        asked.add((question.question, question.reader))
        facts.add(question.fact)
