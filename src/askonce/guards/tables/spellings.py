# ruff: noqa: E501 — a row of a table reads best on one line
"""Letters and spellings of languages without a file of their own: a row begins with the language (ISO 639-1)."""

LETTERS = """
cs a i k o s u v z
it a e i o
pl a i o u w z
pt a e o à é
tr o
"""
ELIDED = """
it c d l m n s t
"""
SPELLINGS = """
cs byt:být pas:pás plat:plát rad:rád:řad:řád dal:dál stat:stát sat:šat myt:mýt pit:pít sit:síť:sít
it casino:casinò papa:papà meta:metà faro:farò sara:sarà però:pero ancora:àncora principi:princìpi pago:pagò compro:comprò cambio:cambiò parlo:parlò arrivo:arrivò chiamo:chiamò rosa:Rosa marina:Marina
pl sad:sąd sady:sądy laska:łaska los:łoś kat:kąt paczka:pączka piec:pięć sadzić:sądzić place:płace:płacę kara:karą maj:Maj polka:półka:Polka polki:półki:Polki
pt avo:avó:avô avos:avós:avôs coco:cocô pais:país secretaria:secretária publico:público pode:pôde sabia:sábia:sabiá baba:babá cara:cará caca:caça maca:maça:maçã roca:roça forma:fôrma camelo:camelô cai:caí sai:saí pelo:pêlo chile:Chile rosa:Rosa
tr kar:kâr hala:hâlâ on:ön ol:öl is:iş as:aş:aş acı:açı sac:saç kus:kuş bas:baş dis:diş tas:taş kul:kül un:ün sik:şık:sık
"""
