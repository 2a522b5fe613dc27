# ruff: noqa: E501 — a row of a table reads best on one line
"""Arabic."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Arabic",
    script="arabic",
    courtesies="""مرحبا مرحبًا السلام_عليكم أهلا صباح_الخير مساء_الخير شكرا شكرًا من_فضلك من_فضلكم لو_سمحت عفوا عذرا سؤال مساعدة تحياتي مقدما مقدمًا""",
    courteous="""لدي عندي لكم لك جزيلا جزيلًا سريع أحتاج إلى""",
    points_anywhere="هذ",
    negating="لا ليس ليست لم لن بدون دون غير بلا",
    negating_idioms="أم_لا",
    translates=r"ترجم\w*|ترجمة",
)
