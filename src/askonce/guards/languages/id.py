# ruff: noqa: E501 — a row of a table reads best on one line
"""Indonesian."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Indonesian",
    equals="atau dan antara",
    precedence=13,
    function_words="yang di dan ke dari untuk dengan ini itu apa siapa kapan bagaimana mengapa di mana saya bisa adalah tidak",
    courtesies="""halo hai selamat_pagi selamat_siang selamat_sore selamat_malam terima_kasih makasih tolong mohon maaf permisi pertanyaan bantuan bantu salam""",
    courteous="""saya punya satu ada sebelumnya banyak semua tim dong ya untuk atas bisa hormat cepat""",
    links="dan tapi lalu karena",
    negating="tidak bukan tanpa jangan belum tak",
    negating_idioms="atau_tidak",
    translates=r"terjemahkan",
)
