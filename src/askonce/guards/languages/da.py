# ruff: noqa: E501 — a row of a table reads best on one line
"""Danish."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Danish",
    equals="eller og mellem",
    courtesies="""hej goddag godmorgen godaften tak venligst undskyld spørgsmål hjælp hjælpe hilsen på_forhånd mange_tak""",
    courteous="""jag jeg har et en kan i du mig nogen med venlig alle hurtigt for""",
    signing="hilsen",
    negating="ikke aldrig uden ingen intet",
    negating_idioms="eller_ikke ikke_kun",
    translates=r"oversæt\w*",
)
