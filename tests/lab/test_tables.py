"""Rows and columns: what is read as it is meant, and what is refused with its line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from askonce.errors import ConfigurationError
from askonce.lab.pairs import PairColumns, holds_pairs, read_pairs
from askonce.lab.tables import read_rows


def written(folder: Path, name: str, text: str) -> Path:
    """Write a file."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.tsv", "q1\tq2\tlabel\tcat\tlang\nOne?\tTwo?\t1\tx\ten\n"),
        ("a.csv", "question,other,label,category,lang\nOne?,Two?,true,x,en\n"),
        ("a.jsonl", '{"a": "One?", "b": "Two?", "same_answer": true, "category": "x", "lang": "en"}\n'),
        ("a.txt", "Question1\tQuestion2\tis_duplicate\tcat\tlang\r\nOne?\tTwo?\t1\tx\ten\r\n"),
        ("a.csv", "\ufeffquestion;other;label;category;lang\r\nOne?;Two?;1.0;x;en\r\n;;;;\r\n"),
        ("a.txt", "\n  \nquestion,other,label,category,lang\n\nOne?,Two?,Yes,x,en\n   \n"),
        ("a.json", '{"a": "One?", "b": "Two?", "label": 1, "category": "x", "lang": "en", "more": [1]}\n'),
        ("a.csv", "stored,asked,label,cat,lang\nOne?,Two?,1,x,en\n"),
        ("a.dat", '{"q1": "One?", "q2": "Two?", "label": 1, "cat": "x", "lang": "en"}\n'),
    ],
)
def test_formats_and_usual_columns_are_recognised(tmp_path: Path, name: str, text: str) -> None:
    """The usual formats and headers need no options."""
    path = written(tmp_path, name, text)
    assert holds_pairs(path)
    (pair,) = read_pairs([path])
    assert (pair.stored.question, pair.asked.question, pair.same) == ("One?", "Two?", True)
    assert (pair.groups["category"], pair.groups["lang"], pair.groups["source"]) == ("x", "en", name)


def test_columns_may_be_named(tmp_path: Path) -> None:
    """Named columns win over the usual names."""
    path = written(tmp_path, "a.csv", "question,old,new,ok\nignored,One?,Two?,0\n")
    (pair,) = read_pairs([path], PairColumns(question="old", other="new", label="ok"))
    assert (pair.stored.question, pair.asked.question, pair.same) == ("One?", "Two?", False)


def test_a_lone_quotation_mark_in_tsv_swallows_nothing(tmp_path: Path) -> None:
    """One line of TSV is one row, whatever quotation marks it holds; quoted fields lose theirs."""
    path = written(tmp_path, "a.tsv", 'q1\tq2\tlabel\n"odd\teven\t1\n"say ""hi"""\tx\t0\n')
    rows = list(read_rows(path))
    assert [row.values["q1"] for row in rows] == ['"odd', 'say "hi"']


def test_a_quoted_csv_field_may_hold_line_ends(tmp_path: Path) -> None:
    """CSV fields may span lines, and the next error still has its own line's number."""
    path = written(tmp_path, "a.csv", 'question,other,label\n"two\nlines",Two?,1\nOne?,Two?,maybe\n')
    with pytest.raises(ConfigurationError, match=r"line 4: 'label' must be 1"):
        read_pairs([path])


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.tsv", "q1\tq2\tlabel\nOne?\tTwo?\n", "line 2: 2 fields, but 3 columns"),
        ("a.tsv", "q1\tq2\tlabel\nOne?\tTwo?\t2\n", "line 2: 'label' must be 1"),
        ("a.tsv", "q1\tq2\tlabel\n\tTwo?\t1\n", "line 2: 'q1' must be text; it is empty"),
        ("a.csv", "q1,q2\nOne?,Two?\n", "has no column 'label'"),
        ("a.jsonl", '{"q1": "One?"\n', "line 1: not JSON"),
        ("a.jsonl", "[1]\n", "line 1: not a JSON object"),
        ("a.json", '[{"q1": "One?", "q2": "Two?", "label": 1}]\n', "line 1: not a JSON object; expected one on"),
        ("a.jsonl", '{"q1": "A", "q2": "B", "label": 1}\n{"q1": "A", "q2": "B"}\n', "line 2, has no column 'label'"),
        ("a.jsonl", '{"q1": "One \\ud83d", "q2": "Two?", "label": 1}\n', "line 1: a lone surrogate"),
        ("a.csv", "q1,q1,label\nOne?,Two?,1\n", "line 1: two columns are called 'q1'"),
        ("a.csv", "q1,Q1,q2,label\nOne?,Two?,Three?,1\n", "line 1: two columns are called 'q1'"),
        ("a.jsonl", '{"q1": ' + "[" * 100_000 + "\n", "line 1: not JSON"),
        ("a.jsonl", '{"q1": "One?", "q2": 3, "label": 1}\n', "line 1: 'q2' must be text; it is 3"),
        ("a.jsonl", '{"a": [{"role": "user"}], "b": "x", "label": 1}\n', "line 1: 'a' is neither a text nor a list"),
        ("a.jsonl", f'{{"a": "x", "b": "y", "label": 1, "time": 1{"0" * 400}}}\n', "line 1: 'time' must be a number"),
        ("a.csv", "a,b,label,time\nx,y,1,1710123112345\n", "line 2: 'time' must be Unix time in seconds"),
        ("a.tsv", "q1\tq2\tlabel\n", "contains no pairs"),
        ("a.csv", 'q1,q2,label\n"One?,Two?,1\n', "not CSV"),
    ],
)
def test_a_bad_row_is_refused_with_its_line(tmp_path: Path, name: str, text: str, message: str) -> None:
    """Bad input raises one error that says where."""
    with pytest.raises(ConfigurationError, match=message):
        read_pairs([written(tmp_path, name, text)])


def test_a_missing_or_binary_file_is_refused(tmp_path: Path) -> None:
    """A file that cannot be read is an error, no traceback."""
    with pytest.raises(ConfigurationError, match="cannot be read"):
        read_pairs([tmp_path / "absent.tsv"])
    (tmp_path / "b.tsv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigurationError, match="not UTF-8"):
        read_pairs([tmp_path / "b.tsv"])
    reading, writing = os.pipe()
    os.close(writing)
    with pytest.raises(ConfigurationError, match="not seekable"):
        read_pairs([f"/dev/fd/{reading}"])
    os.close(reading)


def test_conversations_are_lists_of_messages(tmp_path: Path) -> None:
    """A conversation's last message is the question, the rest its context; several turns are exact only."""
    path = written(
        tmp_path,
        "a.jsonl",
        '{"a": [{"role": "user", "content": "Hi"}, {"role": "user", "content": "Cancel it"}], '
        '"b": "Cancel it", "label": 0}\n',
    )
    (pair,) = read_pairs([path])
    assert pair.stored.question == pair.asked.question == "Cancel it"
    assert pair.stored.context == [{"role": "user", "content": "Hi"}]
    assert pair.stored.exact_only == "several_turns"


def test_the_benchmark_is_read_by_name() -> None:
    """`fow-cache` gives its 600 question pairs, ambiguous ones as traps, as the benchmark counts by default."""
    pairs = read_pairs(["fow-cache"])
    assert (len(pairs), sum(pair.same for pair in pairs)) == (600, 299)
    assert len(read_pairs(["fow-cache:conversations"])) == 240
    with pytest.raises(ConfigurationError, match="has no part 'poems'"):
        read_pairs(["fow-cache:poems"])


def test_without_the_benchmark_the_error_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A benchmark that is not installed is named with its command."""
    monkeypatch.setattr("askonce.lab.pairs.find_spec", lambda name: None)
    with pytest.raises(ImportError, match="pip install fow-cache"):
        read_pairs(["fow-cache"])
