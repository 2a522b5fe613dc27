# ruff: noqa: E501 — a row of a table reads best on one line
"""Czech."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Czech",
    equals="nebo a mezi",
    precedence=11,
    function_words="a v z na do se jak kde kdy kdo co je jsou není že od po pro o jaký jaká jaké kolik mohu lze který byl",
    own_letters="[ěřůďťň]",
    declined_names=True,
    courtesies="""ahoj dobrý_den dobrý_večer dobré_ráno zdravím děkuji díky děkuju prosím promiňte omlouvám otázka dotaz otázku pomoc pomoci pozdravem předem""",
    courteous="""mám vám se za moc mnohokrát můžete mi někdo s rychlý rychlou všem""",
    links="a ale pak protože",
    letters="a i k o s u v z",
    spellings="byt:být pas:pás plat:plát rad:rád:řad:řád dal:dál stat:stát sat:šat myt:mýt pit:pít sit:síť:sít",
    negating="ne není nejsou nelze nemohu nemůžu bez nikdy žádný žádná žádné",
    negating_idioms="nebo_ne",
    inflects=r"časuj",
    translates=r"přelož\w*",
)
