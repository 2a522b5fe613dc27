# ruff: noqa: E501 — a row of a table reads best on one line
"""Polish."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Polish",
    behind_name=r"(?:Południow|Północn)\w+",
    equals="lub albo czy i a między różnica",
    precedence=10,
    function_words="i w z na do się jak gdzie kiedy kto co czy jest są nie że od po dla o czym jaki jaka jakie ile mogę można przez był",
    own_letters="[ąćęłńśźż]",
    declined_names=True,
    courtesies="""cześć hej witam witajcie dzień_dobry dobry_wieczór dziękuję dzięki proszę przepraszam pytanie pomoc pomóżcie pomóc pozdrawiam pozdrowienia z_góry szybkie_pytanie uprzejmie pilne szanowni_państwo drogi_zespole""",
    courteous="""mam o mi za bardzo czy ktoś może możesz państwo krótkie wszystkim szybkie serdecznie poważaniem z pomocy potrzebuję""",
    links="i ale potem bo ponieważ oraz",
    letters="a i o u w z",
    spellings="sad:sąd sady:sądy laska:łaska los:łoś kat:kąt paczka:pączka piec:pięć sadzić:sądzić place:płace:płacę kara:karą maj:Maj polka:półka:Polka polki:półki:Polki",
    signing="pozdrawiam z_poważaniem",
    points=r"ten|tego",
    negating="nie bez nigdy ani nikt żaden żadna żadne",
    negating_idioms="czy_nie nie_tylko",
    supposing=r"zakładając|biorąc pod uwagę",
    inflects=r"odmień|odmien",
    translates=r"przetłumacz\w*|tłumacz\w*",
)
