"""Hebrew."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Hebrew",
    script="hebrew",
    courtesies="""שלום היי בוקר_טוב ערב_טוב תודה תודה_רבה בבקשה סליחה שאלה עזרה מראש""",
    courteous="""יש לי לכם לך מהירה מאוד""",
    points_anywhere="זה|זאת",
    negating="לא אין בלי ללא אינו אינה",
    negating_idioms="או_לא",
)
