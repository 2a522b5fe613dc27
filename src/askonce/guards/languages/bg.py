"""Bulgarian."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Bulgarian",
    equals="или и между",
    script="cyrillic",
    courtesies="""здравейте здравей добър_ден добро_утро благодаря моля извинете въпрос помощ поздрави предварително""",
    courteous="""имам един ви много за""",
    negating="не без няма никога никой",
    negating_idioms="или_не",
    translates=r"превед\w*",
)
