# ruff: noqa: E501 — a row of a table reads best on one line
"""Hungarian."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Hungarian",
    equals="vagy és meg",
    courtesies="""szia sziasztok helló üdvözlöm jó_napot jó_reggelt jó_estét köszönöm köszi kérem bocsánat elnézést kérdés kérdésem segítség segítsen üdvözlettel előre""",
    courteous="""egy van kívánok szépen is a gyors lenne tisztelettel""",
    negating="nem nincs nélkül soha ne se",
    negating_idioms="vagy_nem nem_csak",
    translates=r"fordíts\w*",
)
