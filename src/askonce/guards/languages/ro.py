# ruff: noqa: E501 — a row of a table reads best on one line
"""Romanian."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Romanian",
    equals="sau și si ori între",
    precedence=7,
    function_words="""ce care cine cum unde când de cât câți câte este sunt a fost au al ale și în din la pe cu pentru un o unei unui sau nu
        se prin spre după lui cea cel cei între ca mai sub""",
    own_letters="[șțşţă]",
    declined_names=True,
    courtesies="""bună salut bună_ziua bună_dimineața bună_seara buna mulțumesc multumesc mersi vă_rog te_rog scuze scuzați întrebare ajutor ajuta cu_respect toate_cele_bune anticipat""",
    courteous="""am o mult vă mă puteți poate cineva tuturor rapidă""",
    links="și dar apoi pentru",
    negating="nu fără fara nici niciodată nimeni",
    negating_idioms="sau_nu nu_numai",
)
