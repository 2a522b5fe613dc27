# ruff: noqa: E501 — a row of a table reads best on one line
"""Dutch."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Dutch",
    before_name="Zuid|Noord|Oost|West",
    equals="of en tussen verschil",
    precedence=6,
    function_words="de het een is zijn hoe waar wanneer wie waarom welke kan ik wij mijn en of met van naar voor niet dat op te",
    compounding=True,
    courtesies="""dag hallo hoi hey goedemorgen goedemiddag goedenavond goedendag goede_morgen dag_allemaal bedankt dank dankjewel dankuwel dank_je_wel dank_u_wel dank_u dank_je alstublieft alsjeblieft aub ajb sorry pardon excuseer vraag hulp help helpen groeten groet groetjes alvast beste_team dringend bij_voorbaat""",
    courteous="""ik heb een je u mij me kan kunt iemand met vriendelijke hartelijke voor de het moeite team allemaal snelle korte even graag lastig te vallen vragen zeer heel veel""",
    links="en maar dan want omdat",
    signing="groeten groet",
    points=r"dit|deze|taal",
    negating="niet geen nooit zonder niemand niets nergens",
    negating_idioms="of_niet niet_alleen",
    shorthand=((r"(?-i:nie)\b", "niet"),),
    supposing=r"gegeven|aangenomen",
    inflects=r"vervoeg",
    translates=r"vertaal\w*|vertalen",
)
