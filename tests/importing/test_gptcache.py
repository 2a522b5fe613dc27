"""What GPTCache 0.1.44 wrote is read: its SQLite in several configurations, and what is no such store."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from askonce import Cache, Hit, Miss
from askonce.cli.app import app
from askonce.core.bulk import NewEntry
from askonce.errors import ConfigurationError
from askonce.importing.faiss import read_flat_index
from askonce.importing.gptcache import read_gptcache
from askonce.lab.judging import import_object

DATA = Path(__file__).parent / "data"
INDEX = DATA / "gptcache_faiss.index"
APPLICATION = """
from openai import OpenAI

from askonce import Cache
from askonce.openai import cached

cache = Cache(**{settings!r})
client = cached(OpenAI(api_key="none", base_url="http://127.0.0.1:9/v1", max_retries=0), cache)


def ask(question):
    messages = [{{"role": "system", "content": "Be kind."}}, {{"role": "user", "content": question}}]
    return client.chat.completions.create(model="gpt-4o", messages=messages).choices[0].message.content
"""
PASSWORD, CANTEEN, PYTHON = "How do I reset my password?", "Where is the canteen?", "What is Python?"


@pytest.fixture
def store(tmp_path: Path) -> Callable[..., Path]:
    """Give a function that makes a store anew from what GPTCache wrote, and runs more SQL on it."""

    def made(name: str, *statements: str) -> Path:
        path = tmp_path / name / "sqlite.db"
        path.parent.mkdir()
        with closing(sqlite3.connect(path)) as database:
            database.executescript((DATA / f"gptcache_{name}.sql").read_text(encoding="utf-8"))
            for statement in statements:
                database.execute(statement)
            database.commit()
        return path

    return made


def told(entries: object) -> list[tuple[object, object]]:
    """Return questions and answers."""
    return [(entry.question, entry.answer) for entry in entries if isinstance(entry, NewEntry)]  # type: ignore[attr-defined]


def test_rows_that_gptcache_would_serve_are_taken(store: Callable[..., Path]) -> None:
    """Text answers of rows that are not deleted, with their time; all others are counted by why they are left out."""
    path = store("faiss")
    found = read_gptcache(path)
    assert told(found.entries) == [
        (PASSWORD, "Settings, then Reset."),
        ("How can I reset my password?", "Ask the help desk."),
        (CANTEEN, "On the ground floor."),
        (CANTEEN, "On the first floor."),
        ("When do you open?", "At nine."),
        ("Stored after the last flush?", "Yes."),
    ]
    assert found.entries[0].origin == f"{path}, row 2"
    with closing(sqlite3.connect(path)) as database:
        ((written,),) = database.execute("SELECT create_on FROM gptcache_question WHERE id = 2")
    assert found.entries[0].created_at == datetime.fromisoformat(written).timestamp()
    assert found.left_out == {
        "asked in sessions": 2,
        "of an answer that is an image or other data": 1,
        "of questions that depend on an image or other data": 1,
        "of an empty answer": 1,
        "deleted in GPTCache": 1,
    }
    assert any("the first is taken" in note for note in found.notes)
    with_sessions = told(read_gptcache(path, sessions=True).entries)
    assert ("And on Fridays?", "It is closed.") in with_sessions
    assert (PYTHON, "A programming language.") in with_sessions


def test_only_rows_of_the_index_are_taken_where_it_is_given(store: Callable[..., Path]) -> None:
    """GPTCache finds no others; an index of another store holds other vectors, which is told for each row."""
    path = store("faiss")
    found = read_gptcache(path, faiss=INDEX)
    assert found.left_out["not in the FAISS index"] == 1
    assert "Stored after the last flush?" not in dict(told(found.entries))
    assert len(read_flat_index(INDEX)) == 11
    other = read_gptcache(path, faiss=DATA / "gptcache_evicted.index")
    assert not other.entries
    assert other.left_out["of another vector in the FAISS index"] > 0


def test_what_was_evicted_is_gone(store: Callable[..., Path]) -> None:
    """Rows are deleted in the end, from the database and from the index."""
    found = read_gptcache(store("evicted").parent, faiss=DATA / "gptcache_evicted.index")
    assert [question for question, _ in told(found.entries)] == [f"What is item {number}?" for number in range(2, 6)]
    assert not found.left_out


def test_questions_that_are_messages_are_taken_apart(store: Callable[..., Path]) -> None:
    """JSON or Python's own way; a system prompt becomes a part of the scope, and a conversation is left out."""
    found = read_gptcache(store("messages"))
    assert told(found.entries) == [
        (PYTHON, "A language."),
        (CANTEEN, "On the ground floor."),
        ('{"not": "messages"}', "JSON as a question."),
    ]
    assert found.entries[0].scope == {"system_prompt": "Be brief."}
    assert found.left_out == {"of a conversation": 1}


def test_tables_of_any_name_are_found(store: Callable[..., Path]) -> None:
    """One set is found by itself; of several, one must be named."""
    path = store("hnswlib")
    assert ("Warum ist der Himmel blau? 🌤", "Wegen der Streuung.") in told(read_gptcache(path).entries)
    assert len(read_gptcache(path, table="my_bot").entries) == 3
    with pytest.raises(ConfigurationError, match="no tables gptcache_question and gptcache_answer"):
        read_gptcache(path, table="gptcache")
    both = store(
        "evicted", *(f"CREATE TABLE other_{kind} AS SELECT * FROM gptcache_{kind}" for kind in ("question", "answer"))
    )
    with pytest.raises(ConfigurationError, match="gptcache, other"):
        read_gptcache(both)
    assert len(read_gptcache(both, table="other").entries) == 4  # without tables of sessions and dependences


def test_whatever_else_is_in_a_row_is_left_out_or_read(store: Callable[..., Path]) -> None:
    """Bytes that are text are read; other bytes, nothing, and dates that are none do no harm."""
    path = store(
        "evicted",
        "UPDATE gptcache_question SET question = CAST('Bytes?' AS BLOB), create_on = 'yesterday' WHERE id = 3",
        "UPDATE gptcache_question SET question = x'ff00fe' WHERE id = 4",
        "UPDATE gptcache_question SET question = '  ' WHERE id = 5",
        "DELETE FROM gptcache_answer WHERE question_id = 6",
        r"""INSERT INTO gptcache_question (id, question, create_on, deleted)
            VALUES (7, '[\d+] matches what?', '1066-10-14 00:00:00', 0)""",
        "INSERT INTO gptcache_answer (question_id, answer, answer_type) VALUES (7, 'Digits.', 0)",
    )
    found = read_gptcache(path)
    assert told(found.entries) == [("Bytes?", "Item 2."), (r"[\d+] matches what?", "Digits.")]
    assert [one.created_at for one in found.entries] == [None, None]
    assert found.left_out == {
        "of a question that is not text": 1,
        "of an empty question": 1,
        "without an answer": 1,
    }


def test_a_store_is_read_while_it_is_in_use_and_stays_as_it_is(store: Callable[..., Path]) -> None:
    """Beside a writer that has begun, in the default journal mode and with a write-ahead log."""
    path = store("faiss")
    for mode in ("delete", "wal"):
        with closing(sqlite3.connect(path)) as writer:
            writer.execute(f"PRAGMA journal_mode = {mode}")
            writer.execute("BEGIN IMMEDIATE")
            writer.execute("UPDATE gptcache_question SET deleted = -1")
            assert len(read_gptcache(path).entries) == 6
            writer.rollback()


def test_what_is_no_such_store_is_told(tmp_path: Path, store: Callable[..., Path]) -> None:
    """A pickle is never read; nor are other files, databases of others, and damaged or other indexes."""
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "data_map.txt").write_bytes((DATA / "gptcache_map.pickle").read_bytes())
    (tmp_path / "text").write_text("nothing")
    with closing(sqlite3.connect(tmp_path / "empty.db")) as database:
        database.execute("CREATE TABLE some_question (id)")
    for path, message in (
        (tmp_path / "map", "is a pickle"),
        (tmp_path / "text", "not an SQLite file"),
        (tmp_path / "none", "cannot be read"),
        (tmp_path / "empty.db", "no tables of GPTCache"),
    ):
        with pytest.raises(ConfigurationError, match=message):
            read_gptcache(path)
    cut = tmp_path / "cut.index"
    cut.write_bytes(INDEX.read_bytes()[:300])
    (tmp_path / "other.index").write_bytes(b"IwFl" + INDEX.read_bytes()[4:])
    for index, message in ((cut, "damaged"), (tmp_path / "other.index", "not needed"), (tmp_path / "no", "be read")):
        with pytest.raises(ConfigurationError, match=message):
            read_gptcache(store("faiss") if not (tmp_path / "faiss").exists() else tmp_path / "faiss", faiss=index)


def run(*arguments: object) -> Result:
    """Run `askonce import --from gptcache` as a shell would."""
    return CliRunner().invoke(app, ["import", "--from", "gptcache", *map(str, arguments)])


@pytest.mark.server
def test_an_import_is_reported_written_hit_and_repeated(
    store: Callable[..., Path],
    options: list[str],
    settings: dict[str, Any],
) -> None:
    """In the scope that is named, with its age, the newest answer of several; a newer one that is stored stays."""
    path = store("faiss", "UPDATE gptcache_question SET create_on = '2024-02-03 04:05:06' WHERE id = 2")
    scope = ["--tenant", "acme", "--model", "gpt-4o-mini", "--tag", "moved"]
    dry = run(path, "--dry-run", *scope, *options)
    assert dry.exit_code == 0, dry.output
    assert "1 pairs of questions with different answers could be mixed up" in dry.output
    assert "2 left out: asked in sessions" in dry.output
    assert "nothing was written" in dry.output
    parts: dict[str, Any] = {"tenant": "acme", "model": "gpt-4o-mini"}
    with Cache(**settings) as cache:
        assert isinstance(cache.lookup(PASSWORD, **parts), Miss)
        cache.store_many([("When do you open?", "At ten, since May.")], **parts)
        done = run(path, *scope, *options)
        assert done.exit_code == 0, done.output
        assert "1 answers gave way to a newer one to the same question" in done.output
        assert "4 answers stored, 1 unchanged, 0 refused" in done.output
        again = json.loads(run(path, "--json", *scope, *options).stdout)
        assert (again["stored"], again["unchanged"], again["superseded"]) == (0, 5, 1)
        assert again["left_out"]["deleted in GPTCache"] == 1
        hit = cache.lookup("How do I reset the password?", **parts)
        assert isinstance(hit, Hit)
        assert hit.answer == "Settings, then Reset."
        assert hit.entry.tags == ("moved",)
        assert hit.age_s > 86_400
        canteen, opening = cache.lookup("Where's the canteen?", **parts), cache.lookup("When do you open?", **parts)
        assert isinstance(canteen, Hit)
        assert isinstance(opening, Hit)
        assert (canteen.answer, opening.answer) == ("On the first floor.", "At ten, since May.")
        assert isinstance(cache.lookup(PASSWORD), Miss)
    recent = run(path, "--newer-than", "1s", *scope, *options)
    assert recent.exit_code == 2
    assert "there is nothing to import" in recent.output
    assert "6 left out: older than is asked for" in recent.output


@pytest.mark.server
def test_an_application_with_the_client_of_openai_hits_what_was_imported_for_it(
    tmp_path: Path, store: Callable[..., Path], settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its own call, although no provider is there; what the policy refuses is told, and not stored."""
    (tmp_path / "gptcache_application.py").write_text(APPLICATION.format(settings=settings))
    monkeypatch.chdir(tmp_path)
    personal = "INSERT INTO gptcache_question (question, deleted) VALUES ('What time is it now?', 0)"
    answer = (
        "INSERT INTO gptcache_answer (question_id, answer, answer_type) SELECT max(id), 'x', 0 FROM gptcache_question"
    )
    done = run(store("faiss", personal, answer), "--like", "gptcache_application:ask")
    assert done.exit_code == 1, done.output
    assert "5 answers stored, 0 unchanged, 1 refused" in done.output
    ask: Any = import_object("gptcache_application:ask")
    assert ask("How do I reset the password?") == "Settings, then Reset."
    cache: Any = import_object("gptcache_application:cache")
    cache.close()


def test_options_for_another_source_are_refused(tmp_path: Path) -> None:
    """An option that would do nothing is told, and so is a source that is unknown."""
    for words, message in (
        (["x", "--from", "nobody"], "there are gptcache, redisvl, langchain-redis"),
        (["x", "--from", "gptcache", "--index", "y"], "--index is for another source"),
        (["x", "--from", "gptcache", "--skip-bad"], "--skip-bad is for another source"),
        (["x", "--sessions"], "--sessions is for another source"),
        (["x", "--tenant", "acme"], "keep their scopes"),
        (["x", "--from", "redisvl", "--field", "user"], "NAME=PART"),
        (["redis://localhost:1", "--from", "redisvl", "--field", "a=b"], "the parts are tenant, user"),
    ):
        result = CliRunner().invoke(app, ["import", *words])
        assert result.exit_code == 2, result.output
        assert message in result.output, result.output
