# ruff: noqa: E501 — a row of a table reads best on one line
"""Finnish."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Finnish",
    equals="tai vai ja",
    courtesies="""hei moi terve huomenta hyvää_huomenta hyvää_päivää hyvää_iltaa päivää kiitos kiitoksia anteeksi kysymys apua auttaa terveisin ystävällisin_terveisin etukäteen""",
    courteous="""minulla on yksi voitko voitteko joku paljon kaikki kaikille""",
    signing="terveisin",
    negating="ei eivät emme ilman koskaan",
    negating_idioms="vai_ei",
    translates=r"käännä",
)
