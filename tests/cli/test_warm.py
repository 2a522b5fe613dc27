"""`askonce warm`: FAQ files of three kinds, what is told before anything is written, and that it is hit."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from langchain_core.globals import set_llm_cache
from typer.testing import CliRunner, Result

from askonce import Cache, Hit, Miss
from askonce.cli.app import app
from askonce.core.model import Document
from askonce.errors import ConfigurationError
from askonce.faq import read_faq

pytestmark = pytest.mark.server
PASSWORD, PHONE, CANTEEN = "How do I reset my password?", "How can I reset my password?", "Where is the canteen?"
CSV = f'Question,Answer,Tags,Owner\n{PASSWORD},"Settings, then Reset.",account;login,Ann\n{CANTEEN},Ground floor.,,\n'
MARKDOWN = f"""---
title: FAQ
---
# Our FAQ

Welcome.

## Account

### 1. {PASSWORD}

Open *Settings*.

#### On the phone

```
# no heading
```

### Q2: {CANTEEN} {{#canteen}}
Ground floor.
"""


@pytest.fixture(autouse=True)
def no_global_cache() -> Iterator[None]:
    """Take back what `--like` sets for the process of the command, which here is that of the tests."""
    yield
    set_llm_cache(None)


def run(*arguments: object) -> Result:
    """Run `askonce warm` as a shell would."""
    return CliRunner().invoke(app, ["warm", *map(str, arguments)])


def written(folder: Path, name: str, content: str) -> Path:
    """Write a file."""
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def test_a_csv_is_warmed_and_hit_and_a_second_run_changes_nothing(
    tmp_path: Path, options: list[str], settings: dict[str, Any]
) -> None:
    """In the scope that is named, by paraphrases too, with the tags of the file and of the command."""
    faq = written(tmp_path, "faq.csv", CSV)
    first = run(faq, "--model", "gpt-4o-mini", "--param", "temperature=0", "--tag", "faq", *options)
    assert first.exit_code == 0, first.output
    assert "2 answers stored, 0 unchanged, 0 refused" in first.output
    assert "the column 'Owner' is not used" in first.output
    second = run(faq, "--model", "gpt-4o-mini", "--param", "temperature=0", "--tag", "faq", "--json", *options)
    assert second.exit_code == 0
    told = json.loads(second.stdout)
    assert (told["questions"], told["stored"], told["unchanged"], told["written"]) == (2, 0, 2, True)
    with Cache(**settings) as cache:
        hit = cache.lookup(PHONE, model="gpt-4o-mini", params={"temperature": 0})
        assert isinstance(hit, Hit)
        assert hit.answer == "Settings, then Reset."
        assert hit.entry.tags == ("faq", "account", "login")
        assert isinstance(cache.lookup(PASSWORD), Miss)


def test_markdown_has_its_questions_in_headings(tmp_path: Path, options: list[str], settings: dict[str, Any]) -> None:
    """Of the level that asks most; deeper headings and code belong to the answer, numbers and anchors to nobody."""
    path = written(tmp_path, "faq.md", MARKDOWN)
    faq = read_faq(path)
    assert [entry.question for entry in faq.entries] == [PASSWORD, CANTEEN]
    answer = faq.entries[0].answer
    assert isinstance(answer, str)
    assert answer.startswith("Open *Settings*.")
    assert answer.endswith("# no heading\n```")
    assert faq.entries[0].origin == f"{path}, line 10"
    assert faq.skipped == [f"{path}: the text under 1 headings above level 3 is not used"]
    shallow = [entry.question for entry in read_faq(path, heading_level=2).entries]
    assert shallow == ["Account"]
    assert run(path, *options).exit_code == 0
    with Cache(**settings) as cache:
        assert isinstance(cache.lookup(CANTEEN), Hit)


@pytest.mark.parametrize("document", [Document("me@example.org"), Document("a@b", "2"), Document("a.md", "0")])
def test_a_document_that_is_an_object_has_the_id_that_it_states(tmp_path: Path, document: Document) -> None:
    """A sign that parts id and version in a text is a part of the id, so that a removal by the id finds the answer."""
    told = {"id": document.id, **({"version": int(document.version)} if document.version else {})}
    path = tmp_path / "faq.jsonl"
    path.write_text(json.dumps({"question": "Why?", "answer": "So.", "documents": [told]}), encoding="utf-8")
    (entry,) = read_faq(path).entries
    assert entry.documents == (document,)


def test_jsonl_has_any_answers_and_documents_with_versions(
    tmp_path: Path, options: list[str], settings: dict[str, Any]
) -> None:
    """Lists, objects, and a lifetime for each line."""
    lines = [
        {
            "question": PASSWORD,
            "answer": {"text": "Reset."},
            "documents": [{"id": "a.md", "version": "3"}],
            "ttl": "1h",
        },
        {"q": CANTEEN, "a": "Ground floor.", "tags": ["food"]},
    ]
    path = written(tmp_path, "faq.jsonl", f"{json.dumps(lines[0])}\n\n")
    assert run(path, *options).exit_code == 0
    with Cache(**settings) as cache:
        hit = cache.lookup(PASSWORD)
        assert isinstance(hit, Hit)
        assert hit.answer == {"text": "Reset."}
        assert hit.entry.expires_at is not None
        assert cache.documents() == {"a.md": frozenset({"3"})}
    (entry,) = read_faq(written(tmp_path, "other.jsonl", json.dumps(lines[1]))).entries
    assert (entry.question, entry.answer, entry.tags) == (CANTEEN, "Ground floor.", ("food",))


def test_confusable_questions_are_reported_before_anything_is_written(
    tmp_path: Path, options: list[str], settings: dict[str, Any]
) -> None:
    """A dry run writes nothing, and so does --stop-if-confusable; without it both answers are stored."""
    faq = written(tmp_path, "faq.csv", f"question,answer\n{PASSWORD},One.\n{PHONE},Two.\n{CANTEEN},Ground floor.\n")
    dry = run(faq, "--dry-run", *options)
    assert dry.exit_code == 0
    assert "1 pairs of questions with different answers could be mixed up" in dry.output
    assert "line 2" in dry.output
    assert "line 3" in dry.output
    assert "nothing was written" in dry.output
    stopped = run(faq, "--stop-if-confusable", "--json", *options)
    assert stopped.exit_code == 1
    told = json.loads(stopped.stdout)
    assert not told["written"]
    assert {told["confusable"][0][name] for name in ("asked", "served")} == {PASSWORD, PHONE}
    with Cache(**settings) as cache:
        assert isinstance(cache.lookup(CANTEEN), Miss)
        done = run(faq, *options)
        assert done.exit_code == 0
        assert "1 pairs" in done.output
        for question, answer in ((PASSWORD, "One."), (PHONE, "Two.")):
            hit = cache.lookup(question)
            assert isinstance(hit, Hit)
            assert hit.answer == answer


@pytest.mark.parametrize(
    ("name", "content", "messages"),
    [
        ("faq.csv", "question,reply_to\nWhy?,me\n", ["line 2", "no column 'answer'", "'reply_to'"]),
        ("faq.csv", "question,answer\nWhy?,\nHow?,So.\n,x\n", ["line 2: 'answer' is empty", "line 4: 'question'"]),
        ("faq.csv", 'question,answer\nWhy?,"open\n', ["line", "not CSV"]),
        ("faq.csv", "question,answer\nWhy?,a,b\n", ["line 2: 3 fields, but 2 columns"]),
        ("faq.csv", "question,answer,ttl\nWhy?,So.,soon\n", ["line 2", "ttl"]),
        ("faq.csv", "", ["holds no question"]),
        ("faq.csv", "question,answer\nWhy?,One.\nHow?,x\nWhy?,Two.\n", ["line 2", "line 4", "different answers"]),
        ("faq.jsonl", '{"question": "Why?", "answer": "So."}\n{"question": ', ["line 2: not JSON"]),
        ("faq.jsonl", '{"question": "Why?", "answer": "So.", "tags": 7}', ["line 1", "tags"]),
        ("faq.md", "No heading.\n", ["no headings"]),
        ("faq.md", "## Why?\n\n## How?\nSo.\n", ["line 1: the heading has no answer"]),
    ],
)
def test_what_is_wrong_with_a_file_is_told_by_its_lines(
    tmp_path: Path, options: list[str], settings: dict[str, Any], name: str, content: str, messages: list[str]
) -> None:
    """The exit code is 2, and nothing of the file is written."""
    result = run(written(tmp_path, name, content), *options)
    assert result.exit_code == 2
    assert all(message in result.output for message in messages), result.output
    with Cache(**settings) as cache:
        assert isinstance(cache.lookup("How?"), Miss)


def test_a_line_of_markdown_ends_where_markdown_says(tmp_path: Path) -> None:
    """A line separator or a form feed, as text from PDFs has them, is a part of the question or the answer."""
    file = tmp_path / "faq.md"
    file.write_text("## Where\u2028is it?\nHere,\x0cor there.\n", encoding="utf-8")
    (entry,) = read_faq(file).entries
    assert (entry.question, entry.answer) == ("Where is it?", "Here,\x0cor there.")


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    """Of another encoding, or not there."""
    (tmp_path / "faq.csv").write_bytes("question,answer\nWarum?,Grün.\n".encode("utf-16"))
    for name, message in (("faq.csv", "not UTF-8"), ("none.md", "cannot be read")):
        with pytest.raises(ConfigurationError, match=message):
            read_faq(tmp_path / name)


def test_options_that_contradict_one_another_are_told(tmp_path: Path, options: list[str]) -> None:
    """A host needs what its application asks, and one model has one host."""
    faq = written(tmp_path, "faq.csv", CSV)
    for words, message in (
        (["--host", "langchain"], "needs --like"),
        (["--host", "nobody"], "there are ask"),
        (["--like", "nothing"], "package.module:attribute"),
        (["--like", "json:loads", "--param", "temperature=0"], "the model states that itself"),
        (["--param", "temperature"], "name=value"),
        (["--llm-string", "x", "--host", "llama-index"], "of langchain"),
    ):
        result = run(faq, *words, *options)
        assert result.exit_code == 2
        assert message in result.output, result.output


APPLICATION = """
from langchain_core.globals import set_llm_cache
from langchain_core.prompts import ChatPromptTemplate
from langchain_openai import ChatOpenAI
from llama_index.core.llms import ChatMessage
from llama_index.llms.openai import OpenAI

from askonce import Cache
from askonce.langchain import AskOnceCache, cached_chat_model
from askonce.llama_index import cached

cache = Cache(**{settings!r})
nowhere = "http://127.0.0.1:9/v1"
llm = ChatOpenAI(model="gpt-4o-mini", temperature=0, api_key="none", base_url=nowhere, max_retries=0)
own = cached_chat_model(llm, cache)
prompt = ChatPromptTemplate.from_messages([("system", "Be kind."), ("human", "{{question}}")])
chain = prompt | own
index = OpenAI(model="gpt-4o-mini", temperature=0, api_key="none", api_base=nowhere, max_retries=0)

def ask(question):
    return "".join(chunk.content for chunk in chain.stream({{"question": question}}))

if __name__ == "__main__":
    import sys
    question = sys.argv[1]
    set_llm_cache(AskOnceCache(cache))
    print(llm.invoke(question).content, own.invoke(question).content, ask(question), sep="\\n")
    print(cached(index, cache).chat([ChatMessage(question)]).message.content)
"""


def test_an_application_of_another_process_hits_what_was_warmed_like_its_own_objects(
    tmp_path: Path, options: list[str], settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """LangChain's global cache, a cached model and a function with a prompt, and LlamaIndex: no provider is there."""
    written(tmp_path, "application_of_test.py", APPLICATION.format(settings=settings))
    faq = written(tmp_path, "faq.csv", CSV)
    monkeypatch.chdir(tmp_path)
    for like, given in (("llm", options), ("ask", []), ("index", options)):
        result = run(faq, "--like", f"application_of_test:{like}", *given)
        assert result.exit_code == 0, result.output
        assert "2 answers stored" in result.output
    refused = run(faq, "--like", "application_of_test:own", *options)
    assert refused.exit_code == 2
    assert "a cache of its own" in refused.output
    shown = subprocess.run(
        [sys.executable, "application_of_test.py", PHONE], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert shown.stdout.splitlines() == ["Settings, then Reset."] * 4


@pytest.mark.slow
def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    """The first thing that is done with an application of one machine may be to warm it; --dry-run makes nothing."""
    faq, folder = written(tmp_path, "faq.csv", CSV), tmp_path / "store"
    tried = run(faq, "--embedded", folder, "--dry-run")
    assert tried.exit_code == 2
    assert not folder.exists()
    done = run(faq, "--embedded", folder)
    assert done.exit_code == 0, done.output
    assert "2 answers stored" in done.output
