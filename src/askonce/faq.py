"""Read an FAQ, of CSV, JSONL or Markdown, as entries to warm a cache with; each says where it comes from."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from askonce.core.bulk import NewEntry
from askonce.core.model import Document, Json
from askonce.errors import ConfigurationError
from askonce.extras import require
from askonce.lab.tables import Row, find_column, read_rows
from askonce.runtime.engine import labels_of

_QUESTION = ("question", "q", "frage", "title", "prompt", "query")
_ANSWER = ("answer", "a", "antwort", "response", "reply", "text")
_TAGS = ("tags", "tag", "category", "categories")
_DOCUMENTS = ("documents", "document", "sources", "source")
_TTL = ("ttl",)
_MARKDOWN = frozenset({".md", ".markdown"})
_MOST_ERRORS = 20
# "1. How ...", "Q3: How ...", "How ...? {#anchor}": what is not part of the question.
_BEFORE = re.compile(r"^(?:(?:Q|Question)\s*\d*\s*[.:)]|\d+\s*[.:)])\s+", re.IGNORECASE)
_AFTER = re.compile(r"\s*\{#[\w-]+\}\s*$")


@dataclass(frozen=True, slots=True)
class Faq:
    """What an FAQ holds.

    Args:
        entries: Its questions and answers.
        skipped: What was passed over, such as a column that means nothing here, one sentence each.
    """

    entries: Sequence[NewEntry]
    skipped: Sequence[str] = ()


def read_faq(*paths: str | Path, heading_level: int | None = None) -> Faq:
    """Return what files hold, in order.

    CSV and TSV have a header with `question` and `answer`, and may have `tags`, `documents` (separated by commas or
    semicolons; `name@version` names a version) and `ttl`. JSONL has an object on each line, with these names; its
    answers may be any JSON, its tags and documents lists. In Markdown the headings of one level are the questions, and
    what follows each, deeper headings included, is its answer.

    Args:
        paths: The files; Markdown is told by its suffix, `.md` or `.markdown`.
        heading_level: The level of Markdown's questions, 1 to 6; by default the one that most headings with a question
            mark have, or else most headings.

    Raises:
        ConfigurationError: A file cannot be read, holds no question, or has lines that are wrong: all of them are
            named, up to 20.
        ImportError: Markdown needs the extra `cli`.
    """
    entries: list[NewEntry] = []
    skipped: list[str] = []
    for path in map(Path, paths):
        errors: list[str] = []
        read = _markdown(path, heading_level, errors, skipped) if _is_markdown(path) else _rows(path, errors, skipped)
        found = list(read)
        if errors:
            more = f"\n... and {len(errors) - _MOST_ERRORS} more" if len(errors) > _MOST_ERRORS else ""
            raise ConfigurationError("\n".join(errors[:_MOST_ERRORS]) + more)
        if not found:
            raise ConfigurationError(f"{path} holds no question")
        entries += found
    return Faq(entries, skipped)


def read_questions(path: Path) -> list[str]:
    """Return the questions of an FAQ, of a log, or of any CSV, TSV or JSONL with a column of that name.

    Raises:
        ConfigurationError: It cannot be read, or a line has no question.
    """
    if _is_markdown(path):
        return [str(entry.question) for entry in read_faq(path).entries]
    return [row.text(find_column(row.values, _QUESTION, needed_in=row) or "").strip() for row in read_rows(path)]


def _is_markdown(path: Path) -> bool:
    return path.suffix.lower() in _MARKDOWN


def _rows(path: Path, errors: list[str], skipped: list[str]) -> Iterator[NewEntry]:
    told = set[str]()
    for row in read_rows(path):
        try:
            question = find_column(row.values, _QUESTION, needed_in=row) or ""
            answer = find_column(row.values, _ANSWER, needed_in=row) or ""
            tags, documents, ttl = (find_column(row.values, names) for names in (_TAGS, _DOCUMENTS, _TTL))
            unused = row.values.keys() - {question, answer, tags, documents, ttl} - told
            told |= unused
            skipped += [f"{path}: the column {name!r} is not used" for name in sorted(unused)]
            said = row.values[answer]
            if said is None or said in ("", [], {}) or (isinstance(said, str) and not said.strip()):
                row.refuse(f"{answer!r} is empty")
            entry = NewEntry(
                row.text(question).strip(),
                said.strip() if isinstance(said, str) else said,
                _several(row, tags),
                tuple(map(_document, _several(row, documents))),
                None if ttl is None or row.values[ttl] in ("", None) else row.values[ttl],  # type: ignore[arg-type]
                origin=f"{path}, line {row.line}",
            )
            labels_of(entry.tags, entry.documents, entry.ttl)
        except ConfigurationError as exc:
            where = f"{path}, line {row.line}"
            errors.append(str(exc) if where in str(exc) else f"{where}: {exc}")
        else:
            yield entry


def _several(row: Row, column: str | None) -> tuple[str, ...]:
    """Return the names in a column: a list of JSON, or text with commas or semicolons."""
    value: Json = None if column is None else row.values.get(column)
    if isinstance(value, str) and value.lstrip().startswith("["):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            row.refuse(f"{column!r} begins as a list of JSON, and is none")
    if value is None or value == "":
        return ()
    if isinstance(value, str):
        parts = re.split(";" if ";" in value else ",", value)
        return tuple(part.strip() for part in parts if part.strip())
    if isinstance(value, list) and all(isinstance(one, str | Mapping) for one in value):
        return tuple(_spelled(row, column, one) for one in value)
    return row.refuse(f"{column!r} must be text or a list of texts, not {value!r}")


def _spelled(row: Row, column: str | None, one: Json) -> str:
    """Return a name; a document may be an object with its id and version."""
    if isinstance(one, Mapping):
        if not (isinstance(one.get("id"), str) and one.keys() <= {"id", "version"}):
            row.refuse(f'{column!r} must be names, or objects such as {{"id": "leave.md", "version": "3"}}')
        name, version = str(one["id"]), "" if one.get("version") is None else one["version"]
        # Without an @ of its own behind it, what follows one in the id would be read as a version.
        is_parted = "@" in name and str(column).lower() in _DOCUMENTS
        return f"{name}@{version}" if version != "" or is_parted else name
    return str(one).strip()


def _document(name: str) -> Document:
    id_, at, version = name.rpartition("@")
    return Document(id_, version) if at and id_ else Document(name)


def _markdown(path: Path, level: int | None, errors: list[str], skipped: list[str]) -> Iterator[NewEntry]:
    require("cli", "markdown_it")
    from markdown_it import MarkdownIt  # which Rich brings

    if level is not None and not 1 <= level <= 6:
        raise ConfigurationError(f"heading_level is 1 to 6, not {level}")
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as exc:
        raise ConfigurationError(f"{path} cannot be read: {exc.strerror or exc}") from exc
    except UnicodeDecodeError as exc:
        raise ConfigurationError(f"{path} is not UTF-8 text") from exc
    lines = text.split("\n")  # a form feed, or a line separator, is a part of its line
    tokens = MarkdownIt().parse("\n".join(_without_front_matter(lines)))
    headings: list[tuple[int, int, int, str]] = []  # level, first line, line after, text
    for token, inside in pairwise(tokens):
        if token.type == "heading_open" and token.level == 0 and token.map is not None:
            said = "".join(
                "\n" if one.type in ("softbreak", "hardbreak") else one.content
                for one in inside.children or ()
                if one.type in ("text", "code_inline", "softbreak", "hardbreak")
            )
            headings.append((int(token.tag[1:]), token.map[0], token.map[1], " ".join(said.split())))
    if not headings:
        raise ConfigurationError(f"{path} has no headings; each question is a heading, and its answer follows")
    asked = Counter(depth for depth, *_, said in headings if said.rstrip().endswith(("?", "？", "؟", ";")))
    questions = level or (asked or Counter(depth for depth, *_ in headings)).most_common(1)[0][0]
    if not any(depth == questions for depth, *_ in headings):
        raise ConfigurationError(f"{path} has no heading of level {questions}")
    shallow = 0
    for place, (depth, start, end, said) in enumerate(headings):
        if depth > questions:
            continue
        until = next((first for other, first, *_ in headings[place + 1 :] if other <= questions), len(lines))
        answer = "\n".join(lines[end:until]).strip()
        if depth < questions:
            shallow += bool(answer)
            continue
        question = _AFTER.sub("", _BEFORE.sub("", said)).strip()
        if question and answer:
            yield NewEntry(question, answer, origin=f"{path}, line {start + 1}")
        else:
            errors.append(f"{path}, line {start + 1}: " + ("the heading has no answer" if question else "no question"))
    if shallow:
        skipped.append(f"{path}: the text under {shallow} headings above level {questions} is not used")


def _without_front_matter(lines: Sequence[str]) -> list[str]:
    """Return the lines with those before the text made empty, so that each keeps its number."""
    if lines and lines[0].strip() == "---":
        ends = [number for number, line in enumerate(lines[1:], 1) if line.strip() in ("---", "...")]
        if ends:
            return ["" for _ in lines[: ends[0] + 1]] + list(lines[ends[0] + 1 :])
    return list(lines)
