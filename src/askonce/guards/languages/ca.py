# ruff: noqa: E501 — a row of a table reads best on one line
"""Catalan."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Catalan",
    equals="o i entre",
    courtesies="""hola bon_dia bona_tarda bona_nit gràcies moltes_gràcies si_us_plau perdó disculpi pregunta ajuda salutacions per_endavant""",
    courteous="""una tinc a_tots em podeu""",
)
