"""GPTCache's questions and answers, from the SQLite file of its `CacheBase("sqlite")`, as 0.1.44 writes it.

The file is opened read-only, and read in one transaction. Answers are what GPTCache would serve: the first of a row
that is not marked as deleted.
"""

from __future__ import annotations

import ast
import json
import sqlite3
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from askonce.core.bulk import NewEntry
from askonce.core.model import ScopeParts
from askonce.errors import ConfigurationError
from askonce.importing import Found, Left, moment, one_of
from askonce.importing.faiss import read_flat_index

_TEXT = 0
# GPTCache has no index of answers by their question: they are grouped first, instead of looked up row by row.
_ROWS = """SELECT question.id, question.question, question.create_on, question.deleted, question.embedding_data,
    answer.answer, answer.answer_type, first.answers
    FROM "{0}_question" AS question LEFT JOIN (
        SELECT question_id, min(id) AS id, count(*) AS answers FROM "{0}_answer" GROUP BY question_id
    ) AS first ON first.question_id = question.id LEFT JOIN "{0}_answer" AS answer ON answer.id = first.id
    ORDER BY question.id"""
_IN_SESSIONS = """SELECT question.id FROM "{0}_session" AS session JOIN "{0}_question" AS question
    ON question.id = session.question_id AND question.question = session.session_question"""
_DEPENDENT = 'SELECT question_id FROM "{0}_question_dep"'
_PICKLE = (
    "{} is a pickle, as GPTCache's MapDataManager writes it (get_data_manager() without a database). To read a pickle "
    "runs whatever code is in it, so askonce does not. docs/from-gptcache.md has ten lines that write such a file as "
    "JSONL, to be run where GPTCache runs; askonce warm reads that"
)


def read_gptcache(
    path: str | Path, *, table: str | None = None, faiss: str | Path | None = None, sessions: bool = False
) -> Found:
    """Return what a store of GPTCache holds.

    Left out are rows that are deleted, have no answer or an image as answer, depend on an image or other data, or hold
    a conversation rather than a question.

    Args:
        path: The SQLite file, or the folder of `manager_factory(..., data_dir=...)`.
        table: What the names of its tables begin with; by default it is told by the tables that there are.
        faiss: The FAISS index beside it. Only rows that are in it, with the same vector, are taken: GPTCache finds no
            others. Without it all rows are taken.
        sessions: Whether questions that were asked in a session of GPTCache are taken too. Their answers may depend on
            what was said before, which GPTCache does not keep.

    Raises:
        ConfigurationError: It is not such a store, or cannot be read.
    """
    path = _file(Path(path))
    vectors = None if faiss is None else read_flat_index(Path(faiss))
    left = Left()
    try:
        with closing(sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode=ro", uri=True, timeout=10)) as store:
            store.text_factory = bytes  # of any encoding
            store.execute("BEGIN")
            entries = list(_entries(store, path, _table(store, path, table), vectors, left, sessions=sessions))
    except sqlite3.Error as exc:
        raise ConfigurationError(f"{path} cannot be read as SQLite: {exc}") from exc
    notes = []
    if several := left.counts.pop("several", 0):
        notes.append(f"{several:,} questions have several answers; the first is taken, which GPTCache serves")
    if missing := left.counts.get("asked in sessions", 0):
        notes.append(f"{missing:,} questions were asked in sessions; --sessions takes them too")
    if vectors is not None:
        notes.append(
            f"the index has {len(vectors):,} vectors, the database {len(entries) + left.counts.total():,} rows"
        )
    return Found(entries, left.counts, notes)


def _file(path: Path) -> Path:
    """Return the file of a store.

    Raises:
        ConfigurationError: There is none, or it is a pickle.
    """
    if path.is_dir():
        path = next((path / name for name in ("sqlite.db", "data_map.txt") if (path / name).is_file()), path)
    try:
        with path.open("rb") as file:
            beginning = file.read(16)
    except OSError as exc:
        raise ConfigurationError(f"{path} cannot be read: {exc.strerror}") from exc
    if beginning == b"SQLite format 3\0":
        return path
    if beginning[:1] == b"\x80":
        raise ConfigurationError(_PICKLE.format(path))
    raise ConfigurationError(
        f"{path} is not an SQLite file. Of other databases of GPTCache (PostgreSQL, MySQL, DuckDB, Redis, MongoDB), "
        "write questions and answers to a CSV file, and give that to askonce warm"
    )


def _table(store: sqlite3.Connection, path: Path, given: str | None) -> str:
    """Return what the names of the tables begin with.

    Raises:
        ConfigurationError: There are none, or several and none is given.
    """
    names = {name.decode() for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    suffixes = ("_question", "_answer")
    there = {
        name.removesuffix("_question")
        for name in names
        if name.endswith("_question") and name.removesuffix("_question") + "_answer" in names
    }
    if given is not None and given not in there:
        raise ConfigurationError(
            f"{path} has no tables {' and '.join(given + suffix for suffix in suffixes)}; it has those of "
            f"{one_of(there) or 'none of GPTCache'}"
        )
    if given is None and len(there) > 1:
        raise ConfigurationError(f"{path} has tables of several caches: {one_of(there)}; name one with table")
    if not there:
        raise ConfigurationError(f"{path} has no tables of GPTCache, such as gptcache_question and gptcache_answer")
    return given or next(iter(there))


def _entries(
    store: sqlite3.Connection,
    path: Path,
    table: str,
    vectors: Mapping[int, bytes] | None,
    left: Left,
    *,
    sessions: bool,
) -> Iterator[NewEntry]:
    quoted = table.replace('"', '""')
    names = {name.decode() for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}

    def ids(suffix: str, statement: str) -> set[int]:
        is_there = f"{table}_{suffix}" in names
        return {id_ for (id_,) in store.execute(statement.format(quoted))} if is_there else set()

    in_sessions, dependent = ids("session", _IN_SESSIONS), ids("question_dep", _DEPENDENT)
    for id_, asked, created_on, deleted, vector, answer, kind, answers in store.execute(_ROWS.format(quoted)):
        if deleted:
            left.out("deleted in GPTCache")
        elif vectors is not None and id_ not in vectors:
            left.out("not in the FAISS index")
        elif vectors is not None and vector is not None and vectors[id_] != vector:
            left.out("of another vector in the FAISS index")
        elif answers is None:
            left.out("without an answer")
        elif id_ in dependent:
            left.out("of questions that depend on an image or other data")
        elif id_ in in_sessions and not sessions:
            left.out("asked in sessions")
        else:
            text, question = _text(answer), _question(_text(asked))
            if kind != _TEXT or text is None:
                left.out("of an answer that is an image or other data")
            elif not text.strip():
                left.out("of an empty answer")
            elif isinstance(question, str):
                left.out(question)
            else:
                if answers > 1:
                    left.out("several")
                said, scope = question
                created_at = _time(created_on)
                yield NewEntry(said, text, origin=f"{path}, row {id_}", created_at=created_at, scope=scope)


def _text(value: object) -> str | None:
    """Return what SQLite holds as text: text, a number, or bytes that are text."""
    if isinstance(value, bytes):
        try:
            text = value.decode()
        except UnicodeDecodeError:
            return None
        return None if "\0" in text else text
    return None if value is None else str(value)


def _question(text: str | None) -> tuple[str, ScopeParts] | str:
    """Return a question and the scope that it states itself, or why it is none.

    What GPTCache stores is what `pre_embedding_func` returns: mostly the last message's text, or else all messages, as
    JSON or as Python shows a list.
    """
    if text is None:
        return "of a question that is not text"
    if not text.strip():
        return "of an empty question"
    messages = _messages(text)
    if messages is None:
        return text, {}
    said = {role: [one["content"] for one in messages if one["role"] == role] for role in ("system", "user")}
    if len(said["user"]) != 1 or len(messages) != len(said["system"]) + 1 or messages[-1]["role"] != "user":
        return "of a conversation"
    if not all(isinstance(content, str) and content.strip() for contents in said.values() for content in contents):
        return "of a question that is not text"
    scope: ScopeParts = {"system_prompt": "\n".join(said["system"])} if said["system"] else {}
    return said["user"][0], scope


def _messages(text: str) -> Sequence[Mapping[str, Any]] | None:
    if not text.lstrip().startswith(("[", "{")):
        return None
    read: Any = None
    for parse in (json.loads, ast.literal_eval):
        with suppress(ValueError, SyntaxError, RecursionError, MemoryError, TypeError), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a question with a backslash is no code of ours
            read = parse(text.strip())
            break
    if isinstance(read, dict):
        read = read.get("messages", [read])
    if not isinstance(read, list) or not read:
        return None
    return read if all(isinstance(one, dict) and {"role", "content"} <= one.keys() for one in read) else None


def _time(value: object) -> float | None:
    """Return the Unix time of GPTCache's `datetime.now()`, which is local: that of this machine."""
    text = _text(value)
    try:
        return None if text is None else moment(datetime.fromisoformat(text).timestamp())
    except (ValueError, OverflowError, OSError):
        return None
