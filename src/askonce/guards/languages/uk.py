# ruff: noqa: E501 — a row of a table reads best on one line
"""Ukrainian."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Ukrainian",
    equals="або чи і й та між",
    script="cyrillic",
    courtesies="""привіт вітаю доброго_дня добрий_день доброго_ранку добрий_вечір дякую будь_ласка вибачте перепрошую питання запитання допоможіть допомога з_повагою наперед заздалегідь підкажіть""",
    courteous="""у_мене є щиро дуже вам за""",
    signing="з_повагою",
    negating="не ні без немає нема ніколи ніхто",
    negating_idioms="чи_ні не_тільки",
    translates=r"перекла[дж]\w*",
)
