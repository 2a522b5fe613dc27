# ruff: noqa: E501 — a row of a table reads best on one line
"""German: the commonest opposites, days, units of time and quantities; German nouns have capitals, so no names."""

GRAMMAR = """der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren sein bin bist wird werden wurde wie wo wann wer wen wem wessen warum weshalb was
welche welcher welches welchen ich du er sie es wir ihr mich mir dich dir uns euch mein meine meinen meinem meiner man in im an am auf aus bei beim mit nach von vom zu zum zur für über
um durch dass ob wenn als so nicht kann können könnte muss müssen soll sollte darf dürfen habe hat haben"""
FILLERS = """bitte danke hallo gibt gibt_es geht machen mache tun sich eigentlich genau denn mal auch noch schon möchte will"""

ANTONYMS = """
vor bevor | nach nachdem
mehr über höher maximal höchstens größer länger erhöhen | weniger unter niedriger minimal mindestens kleiner kürzer senken
aktivier* einschalt* anschalt* einschalten | deaktivier* ausschalt* abschalt*
öffne* geöffnet offen | schließ* geschlossen
erlaubt dürfen zulässig | verboten unzulässig untersagt
inklusive einschließlich | exklusive ausschließlich ausgenommen
vollzeit* | teilzeit*
bezahlt* kostenpflichtig | unbezahlt* kostenlos gratis
kaufen kaufe einkauf* | verkaufen verkaufe verkauf*
importier* import | exportier* export
eingehend* | ausgehend*
ankunft ankommen | abfahrt abflug abreise
anmelden anmeldung einloggen | abmelden abmeldung ausloggen
hinzufügen | entfernen löschen
senden verschicken | empfangen erhalten
männer* mann männlich* vater | frauen* frau weiblich* mutter
intern* | extern*
online | offline persönlich vor_ort
gut besser beste* | schlecht schlechter schlechteste*
alt alte* | neu neue*
links | rechts
arbeitnehmer* | arbeitgeber*
mieter* | vermieter*
vorteil* | nachteil*
mit | ohne
"""

DATES = """
! montag* | dienstag* | mittwoch* | donnerstag* | freitag* | samstag* | sonntag*
! januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember
heute | morgen | gestern
letzte* vorige* | diese* | nächste* kommende*
frühling | sommer | herbst | winter
"""

PERIODS = """
stündlich pro_stunde | täglich pro_tag | wöchentlich pro_woche | monatlich pro_monat | jährlich pro_jahr
sekunde* | minute* | stunde* | tag tage tagen | woche* | monat monate monaten | jahr jahre jahren
"""

PLATFORMS = """
ios iphone ipad | android | windows | mac macos | linux
dollar | euro | pfund | franken
"""

QUANTIFIERS = """
alle jeder jede jedes immer | einige manche manchmal teilweise | die_meisten
! nur ausschließlich lediglich
! außer ausgenommen
! statt anstatt
und | oder
mindestens | höchstens
"""

AUDIENCES = """
! studenten studierende schüler | rentner senioren | kinder kindern | schwangere schwanger
"""
