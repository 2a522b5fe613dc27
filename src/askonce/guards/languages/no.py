# ruff: noqa: E501 — a row of a table reads best on one line
"""Norwegian."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Norwegian",
    equals="eller og mellom",
    courtesies="""hei hallo god_morgen god_kveld god_dag takk vennligst unnskyld beklager spørsmål hjelp hjelpe hilsen på_forhånd""",
    courteous="""jeg har et en kan dere du meg noen med vennlig alle raskt for mange så mye""",
    negating="ikke ikkje aldri uten ingen",
    negating_idioms="eller_ikke",
    translates=r"oversett\w*",
)
