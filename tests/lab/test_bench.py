"""The questions that come with askonce: same-answer-bench."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from askonce.cli.app import app
from askonce.errors import ConfigurationError
from askonce.lab import bench
from askonce.lab.bench import HELD_OUT_AUTHORS, bench_pairs
from askonce.lab.intervals import Share
from askonce.lab.pairs import holds_pairs, read_pairs


def test_all_of_it_can_be_read() -> None:
    """Each pair has two different questions, a label, an author, a language and a field; no pair stands twice."""
    pairs = list(bench_pairs())
    assert len(pairs) > 39_000
    assert {pair.lang for pair in pairs} == {"de", "en", "es", "fr", "it", "pt", "ru"}
    assert 0.4 < sum(pair.same for pair in pairs) / len(pairs) < 0.6
    assert [
        pair for pair in pairs if not (pair.stored and pair.asked and pair.author and pair.lang and pair.domain)
    ] == []
    assert [pair for pair in pairs if pair.stored == pair.asked] == []
    assert [pair for pair, times in Counter((pair.stored, pair.asked) for pair in pairs).items() if times > 1] == []
    assert len({pair.domain for pair in pairs}) >= 80


def test_what_is_held_out_is_of_other_authors() -> None:
    """Nobody whose questions are in the one part wrote any of the other, nor of its fields in that language."""
    held_out, dev = list(bench_pairs("held-out")), list(bench_pairs("dev"))
    assert {pair.author for pair in held_out} == HELD_OUT_AUTHORS
    assert not {pair.author for pair in dev} & HELD_OUT_AUTHORS
    assert len(held_out) + len(dev) == len(list(bench_pairs()))
    assert not {(pair.lang, pair.domain) for pair in dev} & {(pair.lang, pair.domain) for pair in held_out}


def test_it_is_a_source_of_pairs_by_its_name() -> None:
    """As `askonce evaluate` and `calibrate` take it, with the field as the category; a wrong part is told."""
    assert holds_pairs("same-answer-bench")
    pairs = read_pairs(["same-answer-bench:held-out"])
    assert len(pairs) == len(list(bench_pairs("held-out")))
    assert {"source", "category", "author", "lang"} == pairs[0].groups.keys()
    with pytest.raises(ConfigurationError, match="no part 'xx'; it has held-out, dev, de, en"):
        read_pairs(["same-answer-bench:xx"])


TINY = """\
# a1 en parking
? Where can I park?
= parking where
! When can I park?
? Who has a badge?
= Who holds a badge?
= where can i park, and who has a badge
! Who has no badge?
# a3 en lunch
? When is lunch?
= lunch time?
! When is dinner?
"""


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a benchmark of three questions in the place of the real one."""
    pairs = tuple(bench.read_bench(TINY))
    monkeypatch.setattr(bench, "_all", lambda: pairs)


class Dictionary:
    """Answer a question by a function of it and of what is stored."""

    name = "dictionary"

    def __init__(self, choose: Callable[[str, list[str]], str | None]) -> None:
        self.stored: dict[str, str] = {}
        self._choose = choose

    def store(self, question: str, answer: str) -> None:
        """Store an answer."""
        self.stored[question] = answer

    def lookup(self, question: str) -> str | None:
        """Return the answer of the question that is chosen."""
        chosen = self._choose(question, list(self.stored))
        return None if chosen is None else self.stored[chosen]

    def clear(self) -> None:
        """Remove everything."""
        self.stored.clear()


@pytest.mark.usefixtures("tiny")
def test_what_a_cache_answers_is_counted() -> None:
    """By a table: right, of another question, and of a trap; each domain has a store of its own."""
    table = {
        "parking where": "Where can I park?",
        "Who holds a badge?": "Where can I park?",
        "Who has no badge?": "Where can I park?",
        "lunch time?": "When is lunch?",
    }
    cache = Dictionary(lambda question, _: table.get(question))
    measured = bench.measure(cache, "")
    assert [reply.given for reply in measured.replies if reply.pair.asked in table] == list(table.values())
    assert (measured.name, len(measured.replies)) == ("dictionary", 7)
    assert (measured.right, measured.mistaken) == (Share(2, 4), Share(1, 4))
    assert (measured.wrong, measured.precision) == (Share(1, 3), Share(2, 4))
    domains = measured.by("domain")
    assert list(domains) == ["parking", "lunch"]
    assert (domains["lunch"].right, domains["lunch"].wrong) == (Share(1, 1), Share(0, 1))
    assert list(cache.stored) == ["When is lunch?"]
    assert domains["lunch"].as_json()["precision"] == {
        "count": 1,
        "of": 1,
        "share": 1.0,
        "interval": [pytest.approx(0.2065, abs=1e-4), 1.0],
    }


@pytest.mark.usefixtures("tiny")
def test_a_cache_that_always_answers_is_wrong_on_every_trap() -> None:
    """The last question of the domain answers all: right only for its own wordings, held-out being one question."""
    yes = Dictionary(lambda _, stored: stored[-1])
    dev, held_out = bench.measure(yes, "dev"), bench.measure(yes)
    assert (dev.right, dev.mistaken, dev.wrong) == (Share(2, 3), Share(1, 3), Share(2, 2))
    assert (held_out.right, held_out.mistaken, held_out.wrong) == (Share(1, 1), Share(0, 1), Share(1, 1))


@pytest.mark.usefixtures("tiny")
def test_an_answer_that_nobody_stored_is_refused() -> None:
    """As where `clear` does nothing, or where an adapter returns the hit itself: a false figure is worse than none."""

    class Forgetful(Dictionary):
        def clear(self) -> None:
            pass

    class Wrapped(Dictionary):
        def lookup(self, question: str) -> str | None:
            return [question]  # type: ignore[return-value]  # what the test is about

    for cache in (Forgetful(lambda _, stored: stored[0]), Wrapped(lambda *_: None)):
        with pytest.raises(ConfigurationError, match=r"the adapter 'dictionary' answered .* stored since clear"):
            bench.measure(cache, "")


def test_a_part_may_be_of_a_language() -> None:
    """`dev:en` are the English pairs that are not held out."""
    pairs = list(bench_pairs("dev:en"))
    assert {pair.lang for pair in pairs} == {"en"}
    assert len(pairs) + len(list(bench_pairs("held-out"))) == len(list(bench_pairs("en")))
    with pytest.raises(ConfigurationError, match="no part 'xx'"):
        list(bench_pairs("dev:xx"))


ADAPTERS = """
from contextlib import contextmanager

class Yes:
    name = "yes"
    def store(self, question, answer): self.stored = answer
    def lookup(self, question): return self.stored
    def clear(self): pass

@contextmanager
def opened():
    yield Yes()
    print("closed")

def broken(): raise OSError("no server")
def nothing(): return "a text"
ready = Yes()
"""


@pytest.mark.usefixtures("tiny")
def test_the_command_measures_any_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A class, an object, and a context manager, which is left again; figures to a file; exit code 1 above a limit."""
    (tmp_path / "some_caches.py").write_text(ADAPTERS)
    monkeypatch.syspath_prepend(str(tmp_path))
    figures = tmp_path / "figures.json"
    for adapter in ("Yes", "ready", "opened"):
        options = ["--adapter", f"some_caches:{adapter}", "--json", str(figures), "--by", "author"]
        result = CliRunner().invoke(app, ["evaluate", "same-answer-bench", *options])
        assert result.exit_code == 0, result.output
        assert ("closed" in result.output) == (adapter == "opened")
        rows = {line.split()[0]: line.split()[1:] for line in result.output.splitlines() if line.strip()}
        assert rows["all"] == ["4", "75.0%", "25.0%", "3", "100.0%", "42.9%"]
        assert rows["a3"] == ["1", "100.0%", "0.0%", "1", "100.0%", "50.0%"]
        assert "wrong share of the traps, 95% interval (Wilson): 43.85% to 100.00%" in result.output
        told = json.loads(figures.read_text())
        assert (told["adapter"], told["total"]["wrong"]["count"], list(told["groups"])) == ("yes", 3, ["a1", "a3"])
    limited = ["same-answer-bench:dev", "--adapter", "some_caches:Yes", "--max-wrong", "0.5"]
    result = CliRunner().invoke(app, ["evaluate", *limited])
    assert result.exit_code == 1
    assert "100.0% of the traps are served, more than 50.0%" in result.output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["same-answer-bench", "--adapter", "some_caches"], "expected \"package.module:attribute\", not 'some_caches'"),
        (["same-answer-bench", "--adapter", "some_caches:absent"], "'some_caches:absent' cannot be imported"),
        (["same-answer-bench", "--adapter", "some_caches:broken"], "the adapter cannot be made: OSError: no server"),
        (["same-answer-bench", "--adapter", "some_caches:nothing"], "lookup() and clear(), not one of type str"),
        (["same-answer-bench:xx", "--adapter", "some_caches:Yes"], "no part 'xx'"),
        (["same-answer-bench:held-out:dev", "--adapter", "some_caches:Yes"], "contains no pairs"),
        (["pairs.tsv", "--adapter", "some_caches:Yes"], 'the questions of "same-answer-bench"'),
        (["same-answer-bench", "pairs.tsv", "--adapter", "some_caches:Yes"], "and no others"),
        (["same-answer-bench", "--adapter", "some_caches:Yes", "--by", "colour"], "no column 'colour'"),
        (
            ["same-answer-bench", "--adapter", "some_caches:Yes", "--sweep", "--min-similarity", "0.9"],
            "leave out --min-similarity, --sweep",
        ),
    ],
)
def test_a_wrong_adapter_is_told(
    arguments: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one line, with exit code 2."""
    (tmp_path / "some_caches.py").write_text(ADAPTERS)
    monkeypatch.syspath_prepend(str(tmp_path))
    result = CliRunner().invoke(app, ["evaluate", *arguments])
    assert result.exit_code == 2
    assert message in " ".join(result.output.split())
    assert "Traceback" not in result.output
