# ruff: noqa: E501 — a row of a table reads best on one line
"""Italian."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Italian",
    precedence=4,
    function_words="""il lo la gli le un una è sono come dove quando chi perché quale posso può io mio mia e o con di del della in
        per non che si i dei delle degli al alla dal nel nella quanto ho mi ti ci più sul sulla quali""",
    courtesies="""ciao salve buongiorno buonasera buon_giorno buona_sera buona_giornata grazie per_favore per_piacere per_cortesia scusa scusi scusate mi_scusi domanda aiuto aiutatemi aiutarmi aiutatemi aiutami cordiali_saluti saluti in_anticipo gentilmente urgente cari gentile sono_nuovo sono_nuova qualcuno_sa""",
    courteous="""potete potreste mille a_tutti tutti molte tanto team ho una un di il vi mi può puoi qualcuno ragazzi grazie buona disturbo per bisogno veloce anticipatamente ho_bisogno distinti rapida semplice il_disturbo""",
    links="e ed ma poi perché però",
    letters="a e i o",
    elided="c d l m n s t",
    spellings="casino:casinò papa:papà meta:metà faro:farò sara:sarà però:pero ancora:àncora principi:princìpi pago:pagò compro:comprò cambio:cambiò parlo:parlò arrivo:arrivò chiamo:chiamò rosa:Rosa marina:Marina",
    signing="saluti cordiali_saluti distinti_saluti",
    before_names="ciao",
    points=r"ist[oa]|quest[aeio]|lingua|frase",
    negating="non senza mai né nessun nessuno nessuna niente nulla",
    negating_idioms="o_no non_solo perché_non",
    minus="meno",
    symbols="""
+ più
""",
    supposing=r"dato che|supponendo",
    this_text=r"(?:questa|questo) (?:frase|testo|parola)",
    inflects=r"coniug",
    translates=r"tradu[czs]\w*",
)
