"""A language is one file: what a file may hold, and that nothing but the file is needed."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from textwrap import dedent

from askonce.core.rules import DEFAULT_RULES
from askonce.guards.courtesy import spoken
from askonce.guards.language import language_of
from askonce.guards.languages import Language, Patterns, languages
from askonce.guards.numbers import quantities
from askonce.guards.questions import type_of
from askonce.guards.tables import tables_of
from tests.tables import every_row

TABLES = ("antonyms", "dates", "periods", "platforms", "quantifiers", "audiences", "synonyms")
PATTERNS = ("own_letters", "foreign_letters", "points", "points_anywhere", "and_a_half", "asks", "asks_anywhere", "own")
TASKS = ("opening", "instructs", "labels", "no_topics", "supposing", "this_text", "translates", "sums", "percent_of")

ESPERANTO = """
from askonce.guards.languages import Language, Patterns

LANGUAGE = Language(
    name="Esperanto",
    function_words="la kaj estas mi vi kiel kie kiam kiu kion ĉu ne sen antaŭ post por al de",
    grammar="la kaj estas mi mia vi kiel kie kiam kiu kion ĉu al de",
    fillers="bonvolu povas",
    courtesies="saluton dankon",
    questions=(("time", "kiam"), ("place", "kie"), ("manner", "kiel"), ("whether", "ĉu")),
    negation=(r"\\b(?:ne|sen|neniam)\\b", "ĉu ne$"),
    numerals="du:2 tri:3 sep:7",
    antonyms="antaŭ | post\\nmalfermi | fermi",
    rules={"personal": Patterns(found=(r"\\bkie estas mia mendo\\b",))},
)
"""
TRIAL = """
import sys
import askonce.guards.languages as languages
languages.__path__.append(sys.argv[1])
from askonce.core.rules import DEFAULT_POLICY
from askonce.guards import veto
from askonce.guards.language import language_of

assert language_of("Kiel mi povas malfermi la pordon?") == "eo"
for a, b, guard in (
    ("Ĉu mi povas pagi antaŭ la kurso?", "Ĉu mi povas pagi post la kurso?", "antonyms"),
    ("Kie estas la oficejo de la banko?", "Kiam estas la oficejo de la banko?", "questions"),
    ("Ĉu mi pagas por la kurso?", "Ĉu mi ne pagas por la kurso?", "negation"),
    ("Kiel mi pagas por tri kursoj?", "Kiel mi pagas por sep kursoj?", "numbers"),
):
    assert veto(a, b).name == guard, (a, veto(a, b))
assert veto("Saluton! Kiel mi malfermas la pordon?", "Kiel mi malfermas la pordon? Dankon!") is None
assert veto("Ĉu mi pagas tri eŭrojn?", "Ĉu mi pagas 3 eŭrojn?") is None
assert DEFAULT_POLICY.apply("Kie estas mia mendo?", temperature=None, has_user=False).bypass == "personal"
"""


def test_a_file_is_all_that_a_new_language_needs(tmp_path: Path) -> None:
    """A language whose file is put into the folder is recognised, compared, and asked for by the policy."""
    (tmp_path / "eo.py").write_text(ESPERANTO, encoding="utf-8")
    command = [sys.executable, "-c", dedent(TRIAL), str(tmp_path)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)
    assert ran.returncode == 0, ran.stderr


@every_row("code", languages())
def test_what_a_file_holds_can_be_read(code: str) -> None:
    """Each pattern compiles, each entry of a number is one, and each rule is one of the policy's."""
    known = languages()[code]
    for name in (*PATTERNS, *TASKS):
        re.compile(getattr(known, name))
    for _, source in (*known.questions, *known.questions_anywhere, *known.aspect):
        re.compile(source)
    for source in (*known.before_questions, *(known.negation or ()), *(known.modality or ())):
        re.compile(source)
    assert known.rules.keys() <= {rule.name for rule in DEFAULT_RULES}
    assert all(isinstance(patterns, Patterns) for patterns in known.rules.values())
    for entry in f"{known.numerals} {known.ordinals} {known.scales}".split():
        word, _, value = entry.partition(":")
        assert word
        assert float(value) >= 0
    assert known.name.istitle()
    assert bool(tables_of(code)) == bool(known.grammar)


@every_row("code", [code for code, known in languages().items() if known.grammar])
def test_no_word_stands_in_two_cells_of_a_row(code: str) -> None:
    """A word that a row's cells share could tell nothing apart; most of the time it is a slip of the pen."""
    for name in TABLES[:-1]:
        for row in getattr(languages()[code], name).strip().splitlines():
            cells = [set(cell.split()) for cell in row.removeprefix("! ").split("|")]
            assert sum(map(len, cells)) == len(set().union(*cells)), row
            assert all(cells), row


def test_the_names_of_fields_are_described() -> None:
    """What a file may hold is said where it is defined."""
    assert Language.__doc__ is not None
    assert [field.name for field in fields(Language) if field.name not in Language.__doc__] == []


def test_a_language_without_a_file_is_none() -> None:
    """A text in a script that no language with tables is written in is of no known language."""
    assert language_of("ಕನ್ನಡದಲ್ಲಿ ಹೇಗೆ") is None
    assert type_of("Hvor er kontoret?", "da") is None
    assert spoken("ಕನ್ನಡ") == "ಕನ್ನಡ"
    assert list(quantities("ಕನ್ನಡ 7")) == [("7", None)]
