# ruff: noqa: E501 — a row of a table reads best on one line
"""Swedish."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Swedish",
    equals="eller och mellan",
    precedence=12,
    function_words="och att det i en på är som för av med till den hur var när vem vad varför kan jag inte ett vilken har om",
    own_letters="å",
    compounding=True,
    courtesies="""hej hejsan hallå god_morgon god_kväll goddag tack snälla ursäkta förlåt fråga hjälp hjälpa hälsningar på_förhand tacksam""",
    courteous="""jag har en så mycket för kan ni du mig någon med vänliga alla snabb kort behöver""",
    links="och men sedan eftersom",
    signing="hälsningar",
    negating="inte ej aldrig utan ingen inget inga",
    negating_idioms="eller_inte inte_bara",
    inflects=r"böj ",
    translates=r"översätt\w*",
)
