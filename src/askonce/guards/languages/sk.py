"""Slovak."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Slovak",
    equals="alebo a medzi",
    courtesies="""ahoj dobrý_deň dobrý_večer ďakujem vďaka prosím prepáčte otázku otázka pomoc vopred pozdravom""",
    courteous="""mám vám za veľmi môžete mi s rýchlu""",
    negating="nie bez nikdy žiadny žiadna žiadne",
    negating_idioms="alebo_nie",
    translates=r"prelož\w*",
)
