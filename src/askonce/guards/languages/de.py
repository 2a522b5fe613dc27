# ruff: noqa: E501 — a row of a table reads best on one line
"""German: its nouns have capitals, so that these name nothing."""

from __future__ import annotations

from askonce.guards.languages import Language, Patterns

# The same in other languages: verbs that work on a text when they stand first.
_TASK = (
    r"(?:übersetz(?:e|en|t)?|fasse?\b[^.?!:]{0,60}\bzusammen|korrigier(?:e|en)|verbesser(?:e|n)|klassifizier(?:e|en)|kategorisier(?:e|en)|ordne\b[^.?!:]{0,40}\bzu|extrahier(?:e|en)|zähle?|buchstabier(?:e|en)|sortier(?:e|en)|berechne|rechne|löse|konjugier(?:e|en)|dekliniere?"
    r"|formulier(?:e|en)|umformulieren|schreib\w* [^.?!:]{0,40}\b(?:um|groß|klein)|vervollständige|ergänze|bestimme|paraphrasiere|kürze|bewerte|markiere|unterstreiche|kehre?\b[^.?!:]{0,40}\bum|setze?\b[^.?!:]{0,20}\b(?:in|ins)|benenne|analysiere)"
)
# What such a verb works on: a longer word, or a word or text that an article announces.
_OPERAND = r" ?\S{3}| es (?:verb|satz|text|expression)\b"

LANGUAGE = Language(
    name="German",
    precedence=1,
    function_words="""der die das den dem des ein eine einen ist sind wie wo wann wer warum welche welcher kann können ich wir sie
        mein meine was man es gibt sich hat haben soll sollte muss einem einer am an in nach bei durch als
        dass wird und oder mit von zu im für nicht auf bei werden wenn wurde wurden wen wem welches welchem welchen hatte
        war waren vom zum zur beim aus über um unter wofür woher wohin wieviel kein keine nur alle alles beide ihr ihre ihren sehr noch schon ab ohne gegen vor diese dieser diesen dieses muss müssen
        darf dürfen wollen will unser unsere ins ans bis seit""",
    own_letters="[ßä]",
    capital_nouns=True,
    declined_names=True,
    compounding=True,
    infix=r"^((?:ab|an|auf|aus|bei|ein|her|hin|los|mit|nach|um|vor|weg|zu|zuruck)?)(?:ge|zu)(?=\w{3,}(?:t|en)$)",
    past=r"\b(?:wurden?|waren?|hatten?)\b",
    particles="ab an auf aus bei ein her hin los mit nach um vor weg zu zurück",
    grammar="""der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren sein bin bist wird werden wurde wie wo wann wer wen wem wessen warum weshalb was
welche welcher welches welchen ich du er sie es wir ihr mich mir dich dir uns euch mein meine meinen meinem meiner man in im an am auf aus bei beim mit nach von vom zu zum zur für über
um durch dass ob wenn als so nicht kann können könnte muss müssen soll sollte darf dürfen habe hat haben hatte hatten worden geworden dessen deren seine seinem seinen seiner ihre ihrem ihren ihrer unser unsere neben laut
gemäß infolge aufgrund wegen während trotz dann danach später zusammen sowie sehr woran woraus wofür womit wozu wovon worauf wodurch wobei""",
    fillers="""möglich bitte danke hallo gibt gibt_es geht machen mache tun sich eigentlich genau denn mal auch noch schon möchte will wollen brauche brauchen benötige benötigen finde sagen sag sagt erklären erkläre zeigen zeig weiß wissen wüsste gerne gern könnten können_sie kannst würde mal_eben einfach überhaupt eben bitte_sagen wie_kann wie_geht tut lässt lassen jetzt gerade aktuell schritte vorgehen""",
    determiners="""der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner unser unsere unseren ihr ihre ihren
        ihrem diese dieser dieses diesen diesem""",
    courtesies="""neu_hier ich_bin_neu freue_mich_auf_ihre_antwort freue_mich_auf_eine_antwort weiß_das_jemand weiß_jemand kennt_sich_jemand_aus hallo hi hey servus moin moin_moin guten_tag guten_morgen guten_abend grüezi grüß_gott liebes liebe lieber sehr_geehrte sehr_geehrter danke dankeschön vielen_dank besten_dank herzlichen_dank bitte entschuldigung
entschuldigen_sie entschuldigt verzeihung sorry frage hilfe helfen helft im_voraus mit_freundlichen_grüßen freundliche_grüße viele_grüße liebe_grüße beste_grüße grüße gruß mfg lg dringend schönen_tag tschüss dankbar""",
    courteous="""kurze kleine schnelle einfache mal vielen team damen herren zusammen alle leute noch schönen tag euch ihnen mir jemand bräuchte brauche gern gerne störung störe neu hier voraus freundliche freundlichen grüßen schon schonmal vielmals support hätte will kurz""",
    orders="sag sagt sage sagen mach mache machen tu tun gib gebt gebe antworte ja zeig zeige erklär erkläre lass",
    links="wie und aber dann denn weil da sondern jedoch falsch gelogen erlogen umgekehrt ironisch",
    contrasts="""
noch | schon bereits | wieder
ein$ | aus$
auf$ | zu$
zu$ | ab$
""",
    ranges="bis | und oder | zwischen",
    in_each_others_stead="""
in im während | nach | vor
für | mit
derselbe dieselbe dasselbe | ein_anderer eine_andere ein_anderes
statt anstatt anstelle | neben zusammen_mit
""",
    antonyms="""
=an | =ab
sperre sperren sperrt | entsperr* freischalt* freigeschalt*
installier* | deinstallier*
einzahl* eingezahl* | auszahl* ausgezahl* abheb* abgehob*
einzug einzieh* eingezogen | auszug auszieh* ausgezogen
hochlad* hochgeladen | herunterlad* runterlad* heruntergeladen
mieten miete mietet | vermieten vermiete vermietet
hoch hohe* höchste* | niedrig* | tief*
günstig* billig* | teuer* teure*
vor bevor | nach nachdem
mehr über höher maximal höchstens größer länger erhöhen | weniger unter niedriger minimal mindestens kleiner kürzer senken
aktivier* einschalt* anschalt* einschalten | deaktivier* ausschalt* abschalt*
öffne* geöffnet offen | schließ* geschlossen
erlaubt darf dürfen zulässig | verboten unzulässig untersagt
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
""",
    dates="""
! montag* | dienstag* | mittwoch* | donnerstag* | freitag* | samstag* | sonntag*
! januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember
heute | morgen | gestern
letzte* vorige* | diese* | nächste* kommende*
frühling | sommer | herbst | winter
""",
    periods="""
stündlich pro_stunde | täglich pro_tag | wöchentlich pro_woche | monatlich pro_monat | jährlich pro_jahr
sekunde* | minute* | stunde* | tag tage tagen | woche* | monat monate monaten | jahr jahre jahren
""",
    platforms="""
ios iphone ipad | android | windows | mac macos | linux
dollar | euro | pfund | franken
""",
    quantifiers="""
alle jeder jede jedes immer | einige manche manchmal teilweise | die_meisten
! nur ausschließlich lediglich
! außer ausgenommen
! statt anstatt
und | oder
mindestens | höchstens
""",
    audiences="""
! studenten studierende schüler | rentner senioren | kinder kindern | schwangere schwanger
""",
    letters="",
    shorthand=(
        (r"(?:ni(?:ch|cth|hct)|nciht|(?<!\.)(?-i:n[eiä]d?t|ned))\b", "nicht"),
        (r"kien(e[nmrs]?)?\b", r"kein\1"),
        (r"onhe\b", "ohne"),
    ),
    spellings="""schon:schön drucken:drücken fordern:fördern zahlen:zählen konnte:könnte konnten:könnten wurde:würde:Würde wurden:würden hatte:hätte hatten:hätten
waren:wären war:wär mochte:möchte mochten:möchten musste:müsste durfte:dürfte tauschen:täuschen losen:lösen masse:maße busse:buße weise:weiße:Weise
schwul:schwül lasst:lässt fallen:fällen sie:Sie ihr:Ihr ihre:Ihre ihrem:Ihrem ihren:Ihren ihrer:Ihrer ihnen:Ihnen arm:Arm weg:Weg essen:Essen
morgen:Morgen recht:Recht reich:Reich laut:Laut dank:Dank trotz:Trotz macht:Macht liebe:Liebe regen:Regen wagen:Wagen fliegen:Fliegen alte:Alte
mit:MIT""",
    numerals="""null:0 eins:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 dreizehn:13 vierzehn:14 fünfzehn:15 sechzehn:16
siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90 ein:1 eine:1 einen:1
einem:1 einer:1 dreissig:30 anderthalb:1.5 eineinhalb:1.5 dutzend:12""",
    ordinals="""erste:1 ersten:1 erster:1 erstes:1 dritte:3 dritten:3 dritter:3 drittes:3 siebte:7 siebten:7 siebter:7 siebtes:7 zweite:2 zweiten:2 zweiter:2
zweites:2 vierte:4 vierten:4 vierter:4 viertes:4 fünfte:5 fünften:5 fünfter:5 fünftes:5 sechste:6 sechsten:6 sechster:6 sechstes:6 achte:8 achten:8
achter:8 achtes:8 neunte:9 neunten:9 neunter:9 neuntes:9 zehnte:10 zehnten:10 zehnter:10 zehntes:10 elfte:11 elften:11 elfter:11 elftes:11 zwölfte:12
zwölften:12 zwölfter:12 zwölftes:12 vierzehnte:14 vierzehnten:14 vierzehnter:14 vierzehntes:14 fünfzehnte:15 fünfzehnten:15 fünfzehnter:15
fünfzehntes:15 sechzehnte:16 sechzehnten:16 sechzehnter:16 sechzehntes:16 siebzehnte:17 siebzehnten:17 siebzehnter:17 siebzehntes:17 achtzehnte:18
achtzehnten:18 achtzehnter:18 achtzehntes:18 neunzehnte:19 neunzehnten:19 neunzehnter:19 neunzehntes:19 zwanzigste:20 zwanzigsten:20 zwanzigster:20
zwanzigstes:20 dreißigste:30 dreißigsten:30 dreißigster:30 dreißigstes:30 vierzigste:40 vierzigsten:40 vierzigster:40 vierzigstes:40 fünfzigste:50
fünfzigsten:50 fünfzigster:50 fünfzigstes:50 sechzigste:60 sechzigsten:60 sechzigster:60 sechzigstes:60 siebzigste:70 siebzigsten:70 siebzigster:70
siebzigstes:70 achtzigste:80 achtzigsten:80 achtzigster:80 achtzigstes:80 neunzigste:90 neunzigsten:90 neunzigster:90 neunzigstes:90 halb:0.5
halbe:0.5 halben:0.5 hälfte:0.5 viertel:0.25 einmal:1 zweimal:2 paar:2""",
    scales="hundert:1e2 einhundert:1e2 tausend:1e3 eintausend:1e3 million:1e6 millionen:1e6 mio:1e6 milliarde:1e9 milliarden:1e9 mrd:1e9",
    joiner="und",
    units="""
% prozent
eur euro
usd dollar
chf franken
gbp pfund
second sekunde sekunden
minute minute minuten
hour stunde stunden std uhr
day tag tage tagen
week woche wochen
month monat monate monaten
year jahr jahre jahren
km kilometer kilometern
m meter metern
kg kilo kilogramm
g gramm
mg milligramm
mcg mikrogramm
l liter litern
person person personen
""",
    synonyms="""
bezahl* zahl* begleich* beglich* entricht*
passier* gescheh* geschieht
reinig* gereinig* putz* geputz* säuber*
ausschalt* abschalt* deaktivier* ausgeschalt* abgeschalt*
einschalt* anschalt* aktivier* eingeschalt* angeschalt*
verschieb* verleg* verschob*
änder* geändert wechs* wechsl* gewechsel* umstell*
beantrag* anforder* angeforder*
beginn* begonn* anfang* anfäng* angefang*
bekomm* erhalt* erhält krieg*
liefer* geliefer* zustell* zugestell*
erstatt* zurückerstatt* rückerstatt*
gültig* gilt gelten
prüf* geprüf* überprüf* kontrollier*
nutz* genutz* benutz* verwend*
stirbt verstirbt gestorben verstorben
ändern wechseln anpassen modifizieren umstellen
löschen entfernen
kündigen beenden abbestellen stornieren
bekommen erhalten kriegen
kaufen erwerben bestellen
beginnen anfangen starten
enden aufhören
erstellen anlegen einrichten
beantragen anfordern
kosten preis gebühr gebühren tarif
passwort kennwort
handy smartphone mobiltelefon telefon
auto wagen pkw fahrzeug
wohnung apartment
job arbeit stelle arbeitsplatz
gehalt lohn verdienst
rechnung abrechnung
arzt doktor
foto bild
film movie
firma unternehmen betrieb
laden geschäft shop
seite webseite website
rechner computer pc
app anwendung programm
paket sendung lieferung
termin verabredung
finden suchen
reparieren beheben lösen
funktionieren klappen gehen
zurückgeben zurückschicken
schicken senden zusenden verschicken
benutzen nutzen verwenden gebrauchen
erklären erläutern
schnell rasch zügig
verboten untersagt
erlaubt gestattet zulässig
nötig notwendig erforderlich
wichtig bedeutend
fehler problem störung
geld betrag summe
kinder kids
lernen studieren
heißt bedeutet
öffnet aufmacht
zeigen anzeigen
hilfe unterstützung
""",
    signing="grüße grüßen gruß lg vg mfg",
    before_names="hallo liebe lieber",
    points=r"dies\w*|das|stimmung|sprache|satz",
    questions=(
        ("wait", r"wie lange? (?:dauert es|muss (?:ich|man|wir))\b.*\b(?:bis|warten)\b|wie (?:schnell|bald)"),
        (
            "valid",
            r"wie lange? (?:gilt|gelten|hält|(?:ist|sind|war|waren|bleibt|bleiben)\b.*\b(?:gültig|haltbar|gut))\b",
        ),
        ("quantity", r"wie lang (?:ist|sind)"),
        ("duration", r"wie lange?"),
        ("start", r"(?:ab|seit) wann|ab welche[mr] (?:tag|datum|zeitpunkt|alter)"),
        ("end", r"bis wann|bis zu welche[mr] (?:tag|datum|zeitpunkt|alter)"),
        ("time", r"wann|(?:um )?wie ?viel uhr|um welche uhrzeit|an welchem tag|zu welche[rm] zeit(?:punkt)?"),
        ("days", r"(?:in )?wie ?viele? (?:minuten|stunden|tagen?|wochen|monaten?|jahren?)"),
        ("place", r"wo|wohin|woher|in welche[rmn] (?:stadt|ort|land|gebäude|raum)"),
        ("reason", r"warum|wieso|weshalb|aus welchem grund|woran liegt"),
        ("party", r"wer\b.*\b(?:wird|werden|worden)\b|von wem|wem steh\w+|wessen"),
        ("whom", r"(?:an |mit |bei |für |zu )?we[nm]"),
        ("person", r"(?:für )?wer"),
        ("frequency", r"wie (?:oft|häufig)|wie viele male"),
        ("distance", r"wie weit"),
        ("age", r"wie alt"),
        ("amount", r"wie ?viele?|wie (?:teuer|hoch)|was kostet"),
        (
            "steps",
            r"was (?:muss|soll|sollte|kann|hat) (?:ich|man|wir)\b.* (?:tun|machen|unternehmen)|was (?:mache|tue|tun|macht man)\b|was ist zu (?:tun|machen)|was (?:brauche|benötige) ich,? um\b|was ist (?:nötig|erforderlich|notwendig),? um\b|welche (?:schritte|\w*(?:arten|mittel|wege|möglichkeiten|methoden))\b|wie gehe? ich .*\bvor",
        ),
        ("name", r"wie (?:hei(?:ß|ss)\w*|lautet|lauten|ist (?:der|die|das|ihre?|eure?)|sind (?:die|ihre?|eure?))"),
        ("manner", r"wie|(?:auf welche (?:art und )?|in welcher )weise|auf welchem weg|woran"),
        (
            "definition",
            r"was (?:ist|sind) (?:eine?\b|unter\b|mit\b|\S+\W*$)|was (?:bedeutet|bedeuten|hei(?:ß|ss)t|versteht man)|wofür steht",
        ),
        ("thing", r"was|welche[rsnm]?"),
        ("whether", r"(?:ist|sind|war|kann|können|darf|dürfen|muss|müssen|soll|sollte|hat|haben|gibt)"),
    ),
    sought=(
        ("amount", r"\b(?:preise?|kosten|gebühr(?:en)?|kostet)\b"),
        ("duration", r"\b(?:dauer|frist|\w{4,}(?:dauer|frist|zeit))\b"),
    ),
    joins_clause="und",
    interrogatives=r"w(?:ie\w*|o|ann|er|e[mn]|arum|ieso|eshalb|oher|ohin|as|elche\w*|o[rf]?[aäbdfghimnrtuvz]\w+|essen)",
    negation=(
        r"\b(?:es sei denn|nicht|nichts|nie|niemals|niemand|nirgends|kein\w*|ohne|weder|unmöglich|verhinder\w*|vermeide\w*)\b",
        r"\bnicht nur\b|\boder nicht\b|\bnicht wahr\b|\b(?:könnten|können|wollen) sie (?:mir )?nicht\b|\bwarum nicht\b",
    ),
    negates_next="nicht",
    modality=(
        r"\b(?:kann|können|darf|dürfen|erlaubt|möglich)\b",
        r"\b(?:muss|müssen|soll|sollte|sollen|sollten|verpflichtet|erforderlich|notwendig|pflicht)\b",
    ),
    aspect=(
        ("früher", r"\b(?:früher|ehemals|damals)\b"),
        ("nicht mehr", r"\b(?:nicht|kein\w*) mehr\b"),
        ("fast", r"\b(?:fast|beinahe)\b"),
    ),
    places={
        "von": "from",
        "aus": "from",
        "vom": "from",
        "nach": "to",
        "zu": "to",
        "zum": "to",
        "zur": "to",
        "auf": "to",
        "in": "to",
        "ab": "from",
        "seit": "from",
        "bis": "until",
        "innerhalb": "in",
        "außerhalb": "outside",
        "ausserhalb": "outside",
    },
    of_mine="mein:sein,ihr meine:seine,ihre meinen:seinen,ihren meinem:seinem,ihrem ich: wir: man: habe:hat bin:ist muss:muss,müssen",
    equals="""und oder sowie bzw noch gleich gleichen unterschied unterschiede unterscheidet vergleich vergleichen verheiratet verwandt befreundet
    zwischen zusammen ähnlich kombinieren""",
    one_way="nach zu zum zur von auf wenn falls weil",
    conditional="wenn falls sofern",
    governed_me="für_mich von_mir mit_mir ohne_mich bei_mir gegen_mich",
    number_and="und",
    and_a_half="einhalb",
    minus="unter",
    symbols="""
+ und
* mal
/ durch
° grad
½ halb halbe halben
¼ viertel
² quadrat
³ kubik
№ nr
""",
    rules={
        "literal_text": Patterns(
            found=(
                rf"^\W{{0,9}}(?:(?:bitte|hallo|kannst du|könntest du|können sie|könnten sie|jetzt|nun)\b[ ,!]*)*(?:{_TASK})\b(?! (?:ich|man|wir)\b)(?! (?:die |den |das |eine?n? |meine?n? |unsere?n? )?(?:seite|webseite|datei|dokument|pdf|urlaub\w*|richtlinie\w*|passwort|daten)\b)(?={_OPERAND})",
                r"\b(?:plural|mehrzahl|einzahl|singular|vergangenheit|präteritum|perfekt|partizip|steigerung|komparativ|superlativ|synonyme?|gegenteil|antonyme?|wortart|artikel|genitiv|buchstaben|vokale|silben|stimmung|sprache|zeitform) (?:von|des wortes|für|zu|hat|im wort|in|dieses|der folgenden|des satzes|des textes)\b",
                r"\b(?:wie viele (?:buchstaben|wörter|silben|vokale|zeichen)|reimt sich auf|richtig geschrieben|grammatikalisch|grammatisch|wie schreibt man|wie buchstabiert man)\b",
                r"\b(?:dieser|diesem|dieses|diese|folgende[rnms]?) (?:text|satz|wort|nachricht|rezension|bewertung|tweet|kommentar|aussage|absatz|e-mail|ticket|anfrage)\w{0,2}\b[^.?!:]{0,60}[.?!:] ?(?!wie|was|wo|wann|kann|ich)\w",
                r"\b(?:heißt|sagt man|bedeutet|schreibt man)\b[^.?!:]{1,60}\b(?:auf|in) (?:englisch|deutsch|französisch|spanisch|italienisch|russisch|chinesisch|japanisch|türkisch|polnisch|latein)",
                r"^\W{0,9}(?:antworte?|erklär\w*|beschreib\w*|schreib\w*|gib)\b(?: sie| mir)? (?:in|auf|als|mit|wie|kurz|knapp|ausführlich|nur)\b[^.?!:]{0,50}[:.!,] ?\w|[?.!] (?:bitte )?(?:antworte?|erklär\w*)\b(?: sie| mir)? (?:in|auf|als|mit|wie|kurz|knapp|ausführlich|nur)\b[^?]{0,50}$|^in (?:einem|zwei|drei|einer|wenigen|\d+) (?:wort|wörtern|worten|satz|sätzen|absatz|zeilen?)\b[:.,]?",
                r"[.!?\"“«»-] ?(?:bitte )?(?:übersetze?n?|korrigieren?|klassifizieren?|zusammenfassen)\b[^.?!]{0,40}[.!]*$|\b(?<=\S )übersetze (?:das|es|dies\w*|bitte|ins?|auf|den)\b[^.?!]{0,30}[.!]*$",
            ),
        ),
        "literal_task": Patterns(
            under=(
                r"\b(?:du bist|sie sind|als|agiere als) (?:ein[e]? |der |die )?(?:[\w-]+ ){0,3}?(?:übersetzer\w*|dolmetscher\w*|korrektor\w*|lektor\w*|korrekturleser\w*|zusammenfasser|taschenrechner|rechtschreib\w+|grammatik\w+|sentiment\w*|stimmungs\w+)\b",
                r"(?:^|[.!?:;*-] ?|\b(?:bitte|du|sie|und) )(?:übersetz\w*|fasse|korrigier\w*|verbesser\w*|extrahiere\w*|paraphrasiere|formuliere|zähle|bestimme|erkenne|kürze|vereinfache|analysiere|berechne)\b[^.!?;]{0,60}(?:\b(?:text|texte|nachricht|nachrichten|satz|sätze|eingabe|eingaben|rezension\w*|bewertung\w*|kommentar\w*|beitrag|benutzers|nutzers|folgend\w+|alles|grammatik|rechtschreibung|stimmung|sprache|tonalität|auf \w+isch|ins \w+|in \w+isch)\b|\{\})|\b(?:nur|ausschließlich)\b[^.!?;]{0,30}\b(?:übersetzung|korrektur|korrigierten|stimmung)|\bklassifiziere\b[^.!?;]{0,40}\b(?:stimmung|tonalität|sentiment|sprache)",
            ),
        ),
        "bare_statement": Patterns(
            under=(
                r"(?:^|[.!?:;*-] ?)(?:klassifiziere|kategorisiere|ordne|bewerte|beurteile|entscheide|markiere)\b[^.!?;]{0,80}\b(?:text|nachricht\w*|satz|eingabe|rezension\w*|kommentar\w*|beitrag|e-mail\w*)",
            ),
        ),
    },
    asks=r"wie|was|warum|wieso|weshalb|wann|wo|woher|wohin|wer|wem|wen|wessen|welche[nmrs]?|kann|können|darf|dürfen|muss|müssen|soll|gibt|ist|sind|hat|habe|haben|wird|werden",
    own=r"ich|mein[e\w]{0,2}|wir|unser[e\w]{0,2}",
    opening=(
        r"(?:(?:eine |kurze |kleine |noch |schnelle |meine |dringende )*(?:frage|problem|fehler|anliegen|bitte)|hallo|guten (?:tag|morgen|abend)|liebe[sr]?|moin|servus|danke|hilfe|dringend)\b[^:.?!]{0,40}"
        r"|(?:aw|wg|betreff|betrifft|zum thema)\b[^:.?!]{0,60}"
    ),
    instructs=_TASK,
    labels=r"für|als|mit|in",
    supposing=r"angenommen|vorausgesetzt|gegeben|da wir wissen",
    this_text=r"diese[rsnm]? (?:satz|text|wort|phrase)",
    thanks=r"danke",
    sums=r"was (?:ist|ergibt)|wie viel (?:ist|sind)|berechne",
    percent_of="von",
    pleads=r"bitte",
)
